// Written from ccc-core's view types by its test; run with UPDATE_BINDINGS=1 to renew.

export type Action = { "do": "join", 
/**
 * Which occurrence is joined.
 */
occurrence: OccurrenceId | null, } | { "do": "copy_code" } | { "do": "skip", 
/**
 * Which occurrence is skipped.
 */
occurrence: OccurrenceId | null, } | { "do": "unskip", 
/**
 * Which occurrence counts again.
 */
occurrence: OccurrenceId, } | { "do": "host", 
/**
 * Which occurrence is hosted.
 */
occurrence: OccurrenceId | null, } | { "do": "snooze", 
/**
 * Which occurrence is meant.
 */
occurrence: OccurrenceId | null, } | { "do": "come_later", 
/**
 * When one comes.
 */
at: string, } | { "do": "pause", 
/**
 * Until the end of today's local day and so many days more; 0 is the rest of today.
 */
days: number, } | { "do": "resume" } | { "do": "open_thread" } | { "do": "open_settings" } | { "do": "set_room", 
/**
 * The link as the person gave it.
 */
url: string | null, } | { "do": "refuse_room", 
/**
 * The link as it was shown.
 */
url: string, } | { "do": "join_recorded", 
/**
 * Which occurrence is joined.
 */
occurrence: OccurrenceId, } | { "do": "confirm_host", 
/**
 * The host as it was shown.
 */
host: string, 
/**
 * Which occurrence is joined.
 */
occurrence: OccurrenceId, } | { "do": "open_page", 
/**
 * Which occurrence is joined.
 */
occurrence: OccurrenceId, } | { "do": "stop_waiting" } | { "do": "enter_directly", 
/**
 * Yes or no.
 */
yes: boolean, } | { "do": "show_panel" } | { "do": "quit" };

export type Button = { 
/**
 * What it says.
 */
label: string, 
/**
 * What it does.
 */
action: Action, 
/**
 * Whether it is the thing to do now.
 */
prominent: boolean, };

export type Choice = { 
/**
 * What is chosen.
 */
label: string, 
/**
 * Whether it is the thing to do now.
 */
prominent: boolean, 
/**
 * The choices.
 */
options: Array<Button>, };

export type CodeView = { 
/**
 * What it is called.
 */
label: string, 
/**
 * The code.
 */
code: string, 
/**
 * Puts it on the clipboard.
 */
copy: Button, };

export type Lost = { 
/**
 * What happened.
 */
text: string, 
/**
 * What the button says that starts the resident again.
 */
again: string, };

export type NowView = { 
/**
 * Which occurrence.
 */
occurrence: OccurrenceId, 
/**
 * Where it stands.
 */
phase: Phase, 
/**
 * The ring.
 */
ring: Ring, 
/**
 * The large text: `2h 05m`, or during the host's wait what is left of it.
 */
countdown: string, 
/**
 * What the large text counts: `until the start`.
 */
caption: string, 
/**
 * The start in the person's zone: `Thursday 26 November 2026, 09:00`.
 */
local: string, 
/**
 * The start by the slot's own clock: `Thursday 08:00 UTC`.
 */
slot: string, 
/**
 * The person's zone: `Europe/Madrid (UTC+1)`.
 */
zone: string, };

export type OccurrenceId = { 
/**
 * The meeting's name in files.
 */
meeting: string, 
/**
 * The first instant of the occurrence.
 */
start: string, };

export type PanelView = { 
/**
 * The meeting's name.
 */
meeting: string, 
/**
 * The occurrence that counts now.
 */
now: NowView | null, 
/**
 * The next occurrence of each slot, soonest first.
 */
slots: Array<SlotView>, 
/**
 * Join, and what else may be done with the occurrence that counts.
 */
join: Button | null, 
/**
 * Silence for the occurrence that counts.
 */
skip: Button | null, 
/**
 * Say in the thread when one comes: what the choice is called, and the choices.
 */
later: Choice | null, 
/**
 * Open the thread.
 */
thread: Button | null, 
/**
 * The room's access code.
 */
code: CodeView | null, 
/**
 * The room's link, or how to give it.
 */
room: RoomView, 
/**
 * What the person is asked before Join can go on.
 */
question: Choice | null, 
/**
 * What came of the last wish.
 */
said: string | null, 
/**
 * What is wrong with the settings' file.
 */
fault: string | null, 
/**
 * Reminders are paused: until when, and the way back.
 */
paused: Paused | null, 
/**
 * Silence for a while; absent during a pause.
 */
pause: Choice | null, 
/**
 * Open the settings' file: for desktops without a tray, where there is no menu.
 */
settings: Button, 
/**
 * End the program: likewise.
 */
quit: Button, };

export type Paused = { 
/**
 * Until when.
 */
text: string, 
/**
 * Ends it.
 */
resume: Button, };

export type Phase = "upcoming" | "gathering" | "underway" | "over";

export type Ring = { "shape": "empty" } | { "shape": "filling", "steps": number } | { "shape": "draining", "steps": number } | { "shape": "underway" } | { "shape": "paused" };

export type RoomView = { 
/**
 * Where Join leads, or why it does not lead to the room.
 */
text: string, 
/**
 * Whether the room's link is known.
 */
known: boolean, 
/**
 * What the field for the link is called.
 */
field: string, 
/**
 * The link that the thread has, for the person to take or refuse.
 */
found: Choice | null, 
/**
 * What the button beside the field says; pressing it sends [`Action::SetRoom`].
 */
save: string, 
/**
 * What the button says that brings the field up where the link is known.
 */
change: string, };

export type SlotView = { 
/**
 * Which occurrence.
 */
occurrence: OccurrenceId, 
/**
 * The slot by its own clock: `Thursday 08:00 UTC`.
 */
slot: string, 
/**
 * The start in the person's zone: `Thu 26 Nov, 09:00`.
 */
local: string, 
/**
 * The countdown to it.
 */
countdown: string, 
/**
 * Whether it is the one that counts now.
 */
current: boolean, 
/**
 * What the person answered: `skipped`, `joined`.
 */
state: string | null, 
/**
 * Takes the answer back.
 */
undo: Button | null, };

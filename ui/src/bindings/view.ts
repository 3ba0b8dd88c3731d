// Written from ccc-core's view types by its test; run with UPDATE_BINDINGS=1 to renew.

export type TextName =
  | 'panel-now'
  | 'panel-time'
  | 'panel-topics'
  | 'panel-settings'
  | 'panel-readiness'
  | 'panel-close'
  | 'panel-back'
  | 'panel-next'
  | 'panel-skip'
  | 'panel-cancel'
  | 'panel-add'
  | 'panel-friend-add'
  | 'panel-friend-name'
  | 'panel-friend-zone'
  | 'panel-friend-none'
  | 'panel-your-day'
  | 'panel-clock-change'
  | 'panel-no-clock-change'
  | 'panel-night'
  | 'panel-room-others'
  | 'panel-topic'
  | 'panel-topic-search'
  | 'panel-topic-none'
  | 'panel-topic-new'
  | 'panel-topic-talked'
  | 'panel-topic-note'
  | 'panel-topic-history'
  | 'panel-host'
  | 'panel-host-text'
  | 'panel-host-notes'
  | 'panel-host-notes-hint'
  | 'panel-readiness-text'
  | 'panel-checking'
  | 'panel-good'
  | 'panel-warning'
  | 'panel-bad'
  | 'panel-unknown'
  | 'panel-more'
  | 'panel-welcome'
  | 'panel-step';

export type AccessCode = "announced" | "not_needed" | { "own": PlainText };

export type Action = { "do": "join", 
/**
 * Which occurrence is joined.
 */
occurrence: OccurrenceId | null, } | { "do": "follow_link" } | { "do": "copy_code" } | { "do": "skip", 
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
occurrence: OccurrenceId, } | { "do": "stop_waiting" } | { "do": "set_text", 
/**
 * Which setting.
 */
field: TextField, 
/**
 * The text as the person gave it.
 */
text: string, } | { "do": "set" } & Setting | { "do": "add_reminder", 
/**
 * Seconds from the start; negative is before it.
 */
offset_s: number, } | { "do": "remove_reminder", 
/**
 * Seconds from the start; negative is before it.
 */
offset_s: number, } | { "do": "remind_of_slot", 
/**
 * The slot's name.
 */
slot: string, 
/**
 * Whether its reminders come.
 */
yes: boolean, } | { "do": "set_quiet", 
/**
 * From and to, as in `22:00`.
 */
hours: [string, string] | null, } | { "do": "add_friend", 
/**
 * What they are called; empty takes the zone's city.
 */
name: string, 
/**
 * Their zone's IANA name.
 */
zone: string, } | { "do": "remove_friend", 
/**
 * What they are called.
 */
name: string, 
/**
 * Their zone's IANA name.
 */
zone: string, } | { "do": "undo_setting" } | { "do": "start_at_login", 
/**
 * Yes or no.
 */
yes: boolean, } | { "do": "shuffle_topic" } | { "do": "add_topic", 
/**
 * The topic.
 */
topic: string, } | { "do": "remove_topic", 
/**
 * The topic.
 */
topic: string, } | { "do": "talked_about", 
/**
 * The topic.
 */
topic: string, 
/**
 * What is to be remembered; may be empty.
 */
note: string, } | { "do": "not_talked_about", 
/**
 * The topic.
 */
topic: string, } | { "do": "copy_topics" } | { "do": "announce_slot", 
/**
 * Which occurrence is announced.
 */
occurrence: OccurrenceId, } | { "do": "copy_minutes", 
/**
 * Which occurrence.
 */
occurrence: OccurrenceId, 
/**
 * What was written down.
 */
notes: string, } | { "do": "rehearse" } | { "do": "stop_rehearsal" } | { "do": "test_notice" } | { "do": "check_readiness" } | { "do": "finish_welcome" } | { "do": "show_panel", 
/**
 * The page that it shows.
 */
page: Page, } | { "do": "quit" };

export type Appearance = "system" | "light" | "dark";

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
 * Whether it is the thing to do now, or what is chosen.
 */
prominent: boolean, };

export type CheckId = "tray" | "notices" | "resident" | "autostart" | "settings" | "clock" | "zones" | "reader" | "room" | "thread";

export type CheckView = { 
/**
 * What was checked.
 */
check: CheckId, 
/**
 * How it stands.
 */
state: Grade, 
/**
 * The finding's name for scripts.
 */
id: string, 
/**
 * What was checked, as a heading.
 */
title: string, 
/**
 * What it came to, in a sentence.
 */
finding: string, 
/**
 * What to do; `None` where all is good.
 */
remedy: string | null, };

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

export type Control = { "kind": "text", 
/**
 * Which one.
 */
field: TextField, 
/**
 * What it is now.
 */
value: string, 
/**
 * What stands in an empty field.
 */
placeholder: string, 
/**
 * Whether it is written from left to right in all languages: links and codes.
 */
left_to_right: boolean, } | { "kind": "switch", 
/**
 * Which of them.
 */
on: boolean, 
/**
 * Makes it the other.
 */
flip: Action, } | { "kind": "pick", 
/**
 * All of them.
 */
options: Array<Button>, } | { "kind": "list", 
/**
 * What is in it.
 */
items: Array<ListItem>, 
/**
 * What can be added.
 */
add: Choice, } | { "kind": "hours", 
/**
 * From and to, as in `22:00`; `None` where there are none.
 */
hours: [string, string] | null, 
/**
 * What is proposed when they are turned on.
 */
proposed: [string, string], 
/**
 * What the first field is called.
 */
from: string, 
/**
 * What the second field is called.
 */
to: string, } | { "kind": "deed", 
/**
 * Does it.
 */
button: Button, };

export type DayMark = { 
/**
 * The minute of the day, 0 to 1,439.
 */
minute: number, 
/**
 * The slot by its own clock: `08:00 UTC`.
 */
slot: string, 
/**
 * Its start there: `09:00`, with the weekday where it is another than the slot's.
 */
local: string, 
/**
 * How well it suits the person.
 */
kindness: TimeOfDayFit, 
/**
 * Whether it is the kindest.
 */
kinder: boolean, };

export type DayView = { 
/**
 * Whose day it is.
 */
name: string, 
/**
 * The zone: `Europe/Madrid (UTC+1)`.
 */
zone: string, 
/**
 * What the clocks there show now.
 */
time: string, 
/**
 * The minute of the day that they show now, 0 to 1,439.
 */
minute: number, 
/**
 * The slots.
 */
marks: Array<DayMark>, 
/**
 * Which slot is kinder.
 */
kinder: string, 
/**
 * Shows this day no longer.
 */
remove: Button | null, };

export type Field = { 
/**
 * What it is known by in the page.
 */
id: string, 
/**
 * What it is called.
 */
label: string, 
/**
 * What it does, in a line; empty where the label says it all.
 */
hint: string, 
/**
 * How it is set.
 */
control: Control, };

export type Grade = "good" | "warning" | "bad" | "unknown";

export type Group = { 
/**
 * What they are about.
 */
title: string, 
/**
 * The fields.
 */
fields: Array<Field>, };

export type HostView = { 
/**
 * Which occurrence is, or can be, hosted.
 */
occurrence: OccurrenceId, 
/**
 * Whether the person hosts it.
 */
hosts: boolean, 
/**
 * Begins hosting it, or ends that.
 */
change: Button, 
/**
 * What is left of the ten minutes, or what they count.
 */
timer: string, 
/**
 * Whether the ten minutes run now.
 */
running: boolean, 
/**
 * The text for the thread.
 */
announcement: string, 
/**
 * Copies that text and opens the thread at its end.
 */
announce: Button, 
/**
 * What the button says that copies the minutes; pressing it sends [`Action::CopyMinutes`].
 */
copy_minutes: string, };

export type HourCycle = "12" | "24";

export type Language = "en" | "es" | "fr" | "de" | "pt-BR" | "it" | "ca" | "ja" | "zh-Hant" | "ar";

export type ListItem = { 
/**
 * What it is.
 */
text: string, 
/**
 * Takes it out.
 */
remove: Button, };

export type Lost = { 
/**
 * The language of all texts.
 */
language: Language, 
/**
 * Whether the language is written from right to left.
 */
right_to_left: boolean, 
/**
 * What happened.
 */
text: string, 
/**
 * What the button says that starts the resident again.
 */
again: string, };

export type Notable = { 
/**
 * What holds.
 */
text: string, 
/**
 * Ends it.
 */
end: Button, };

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
 * The start in the person's zone: `Thursday, 26 November 2026 at 09:00`.
 */
local: string, 
/**
 * The start by the slot's own clock: `Thursday 08:00 UTC`.
 */
slot: string, 
/**
 * The person's zone: `Europe/Madrid (UTC+1)`.
 */
zone: string, 
/**
 * What a screen reader says now by itself, where it is near the start: a text that changes on the minute alone.
 */
spoken: string | null, };

export type OccurrenceId = { 
/**
 * The meeting's name in files.
 */
meeting: string, 
/**
 * The first instant of the occurrence.
 */
start: string, };

export type Page = "now" | "time" | "topics" | "settings";

export type PanelView = { 
/**
 * The language of all texts.
 */
language: Language, 
/**
 * Whether the language is written from right to left.
 */
right_to_left: boolean, 
/**
 * The colours that the person wants.
 */
appearance: Appearance, 
/**
 * The page's own texts, by the names of their messages.
 */
texts: Record<TextName, string>, 
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
 * What the person's answer means for the week.
 */
week: string | null, 
/**
 * That the clocks change soon, and what that does to the slots.
 */
clock_change: string | null, 
/**
 * Join, and what else may be done with the occurrence that counts.
 */
join: Button | null, 
/**
 * Be told again in a while; where a notice is on the screen or was.
 */
snooze: Button | null, 
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
paused: Notable | null, 
/**
 * Silence for a while; absent during a pause.
 */
pause: Choice | null, 
/**
 * Something to talk about.
 */
topic: TopicCard | null, 
/**
 * What a host needs; absent where there is nothing to host.
 */
host: HostView | null, 
/**
 * The slots in the person's day, and in their friends'.
 */
time: TimeView, 
/**
 * The topics.
 */
topics: TopicsView, 
/**
 * The settings.
 */
settings: SettingsView, 
/**
 * How far the program can do its work here.
 */
readiness: ReadinessView, 
/**
 * The first steps, until the person has gone through them.
 */
welcome: WelcomeView | null, 
/**
 * A Thursday is played: that it is, and the way to stop it.
 */
rehearsal: RehearsalView | null, 
/**
 * Play a Thursday; absent while one is played.
 */
rehearse: Button | null, 
/**
 * End the program.
 */
quit: Button, };

export type Phase = "upcoming" | "gathering" | "underway" | "over";

export type Place = { 
/**
 * The city.
 */
city: string, 
/**
 * The zone's IANA name.
 */
zone: string, 
/**
 * The zone with its offset from UTC now: `Europe/Madrid (UTC+1)`.
 */
detail: string, };

export type PlainText = string;

export type ReadinessView = { 
/**
 * What was looked at; empty before the first time.
 */
checks: Array<CheckView>, 
/**
 * Whether it is being looked at now.
 */
checking: boolean, 
/**
 * Looks again.
 */
check: Button, };

export type RehearsalView = { 
/**
 * That it is one.
 */
text: string, 
/**
 * How much of it is over, in percent.
 */
progress: number, 
/**
 * Ends it.
 */
stop: Button, };

export type Ring = { "shape": "empty" } | { "shape": "filling", "steps": number } | { "shape": "draining", "steps": number } | { "shape": "underway" } | { "shape": "paused" };

export type RoomState = "unknown" | "known" | "opening" | "waiting" | "failed";

export type RoomView = { 
/**
 * How it stands.
 */
state: RoomState, 
/**
 * Where Join leads, or why it does not lead to the room, and what to do.
 */
text: string, 
/**
 * What the field for the link is called.
 */
field: string, 
/**
 * The link that the thread has, for the person to take or refuse.
 */
found: Choice | null, 
/**
 * The other rooms that the thread links, the likeliest first.
 */
others: Array<Choice>, 
/**
 * What the button beside the field says; pressing it sends [`Action::SetRoom`].
 */
save: string, 
/**
 * What the button says that brings the field up where the link is known.
 */
change: string, };

export type Setting = { "setting": "access_code", "to": AccessCode } | { "setting": "read_thread", "to": boolean } | { "setting": "enter_directly", "to": boolean | null } | { "setting": "copy_code_only", "to": boolean } | { "setting": "restore_clipboard", "to": boolean } | { "setting": "one_slot_a_week", "to": boolean } | { "setting": "snooze", "to": Snooze } | { "setting": "language", "to": Language | null } | { "setting": "hours", "to": HourCycle | null } | { "setting": "appearance", "to": Appearance } | { "setting": "tray_countdown", "to": boolean };

export type SettingsView = { 
/**
 * The groups, in their order.
 */
groups: Array<Group>, 
/**
 * Takes the last change back.
 */
undo: Button | null, 
/**
 * Opens the file in the person's editor.
 */
file: Button, };

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

export type Snooze = number;

export type Step = { 
/**
 * What it is about.
 */
title: string, 
/**
 * What one can do in it.
 */
text: string, 
/**
 * What the thread has for one of them, to be taken or refused.
 */
question: Choice | null, 
/**
 * The settings that it sets.
 */
fields: Array<Field>, };

export type TextField = "name" | "room" | "access_code" | "thread" | "browser" | "shortcut";

export type TimeOfDayFit = "day" | "edge" | "night";

export type TimeView = { 
/**
 * The hours written at the picture's edge: minute of the day, and its text.
 */
hours: Array<[number, string]>, 
/**
 * The night: from the first to the second minute of the day, past midnight.
 */
night: [number, number], 
/**
 * The person's own day, then their friends'.
 */
days: Array<DayView>, 
/**
 * What the next clock change does to the slots.
 */
clock_change: string | null, };

export type TopicCard = { 
/**
 * The topic.
 */
topic: string, 
/**
 * Proposes another.
 */
shuffle: Button, };

export type TopicView = { 
/**
 * The topic, as wishes name it.
 */
topic: string, 
/**
 * What it is called in the person's language.
 */
label: string, 
/**
 * When it was talked about last: `last on 26 Nov 2026`.
 */
last: string | null, 
/**
 * All talks about it, newest first: day and note.
 */
history: Array<string>, 
/**
 * Takes the last talk back.
 */
untalk: Button | null, 
/**
 * Takes one's own topic out.
 */
remove: Button | null, };

export type TopicsView = { 
/**
 * The meeting's topics, then the person's own.
 */
topics: Array<TopicView>, 
/**
 * A topic by chance: the one that is proposed, and the way to another.
 */
pick: TopicCard | null, 
/**
 * Proposes a topic.
 */
shuffle: Button, 
/**
 * Puts the list on the clipboard.
 */
copy: Button, };

export type WelcomeView = { 
/**
 * The steps, in their order.
 */
steps: Array<Step>, 
/**
 * Ends them, for good.
 */
finish: Button, };

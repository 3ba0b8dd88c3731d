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
 * Which occurrence.
 */
occurrence: OccurrenceId, } | { "do": "host", 
/**
 * Which occurrence is hosted.
 */
occurrence: OccurrenceId | null, } | { "do": "snooze", 
/**
 * Which occurrence.
 */
occurrence: OccurrenceId | null, } | { "do": "come_later", 
/**
 * When.
 */
at: string, } | { "do": "pause", 
/**
 * How many local days after today; 0 is the rest of today.
 */
days: number, } | { "do": "resume" } | { "do": "open_thread" } | { "do": "open_settings" } | { "do": "set_room", 
/**
 * The link as the person entered it.
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
occurrence: OccurrenceId, } | { "do": "forget_host" } & ConfirmedHost | { "do": "open_page", 
/**
 * Which occurrence is joined.
 */
occurrence: OccurrenceId, } | { "do": "stop_waiting" } | { "do": "set_text", 
/**
 * Which setting.
 */
field: TextField, 
/**
 * The text as the person entered it.
 */
text: string, } | { "do": "set" } & Setting | { "do": "add_reminder", 
/**
 * Seconds from the start; negative is before it.
 */
offset_s: number, } | { "do": "remove_reminder", 
/**
 * Seconds from the start; negative is before it.
 */
offset_s: number, } | { "do": "set_alert", 
/**
 * Seconds from the start; negative is before it.
 */
offset_s: number, 
/**
 * Which of the two.
 */
kind: AlertKind, 
/**
 * Whether it does.
 */
on: boolean, } | { "do": "remind_of_slot", 
/**
 * The slot's identifier.
 */
slot: string, 
/**
 * Whether they come.
 */
yes: boolean, } | { "do": "set_quiet", 
/**
 * From and to, such as `22:00`.
 */
hours: [string, string] | null, } | { "do": "add_friend", 
/**
 * Their name; empty for the zone's city.
 */
name: string, 
/**
 * Their zone's IANA name.
 */
zone: string, } | { "do": "remove_friend", 
/**
 * Their name.
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
 * What to remember; may be empty.
 */
note: string, } | { "do": "not_talked_about", 
/**
 * The topic.
 */
topic: string, } | { "do": "copy_topics" } | { "do": "announce_slot", 
/**
 * Which occurrence.
 */
occurrence: OccurrenceId, } | { "do": "copy_minutes", 
/**
 * Which occurrence.
 */
occurrence: OccurrenceId, 
/**
 * The host's notes.
 */
notes: string, } | { "do": "rehearse" } | { "do": "stop_rehearsal" } | { "do": "test_notice" } | { "do": "check_readiness" } | { "do": "finish_welcome" } | { "do": "show_panel", 
/**
 * Which page.
 */
page: Page, } | { "do": "quit" };

export type AlertKind = "sound" | "panel";

export type Appearance = "system" | "light" | "dark";

export type Button = { 
/**
 * Its label.
 */
label: string, 
/**
 * Its action.
 */
action: Action, 
/**
 * Whether it is the main action, or the chosen option.
 */
prominent: boolean, };

export type CheckId = "tray" | "notices" | "sound" | "resident" | "window" | "autostart" | "shortcut" | "settings" | "clock" | "zones" | "reader" | "room" | "thread" | "version";

export type CheckView = { 
/**
 * What was checked.
 */
check: CheckId, 
/**
 * How serious it is.
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
 * The result in a sentence.
 */
finding: string, 
/**
 * What to do; `None` if all is well.
 */
remedy: string | null, };

export type Choice = { 
/**
 * Its label.
 */
label: string, 
/**
 * Whether it is the main action.
 */
prominent: boolean, 
/**
 * Its options.
 */
options: Array<Button>, };

export type CodeView = { 
/**
 * Its label.
 */
label: string, 
/**
 * The code.
 */
code: string, 
/**
 * Copies it.
 */
copy: Button, };

export type ConfirmedHost = { 
/**
 * The host of the room's link.
 */
room: string, 
/**
 * The host that it leads to.
 */
host: string, };

export type Control = { "kind": "text", 
/**
 * Which one.
 */
field: TextField, 
/**
 * Its value.
 */
value: string, 
/**
 * The placeholder of an empty field.
 */
placeholder: string, 
/**
 * Whether it runs from left to right in all languages, like links and codes.
 */
left_to_right: boolean, } | { "kind": "switch", 
/**
 * Whether it is on.
 */
on: boolean, 
/**
 * Flips it.
 */
flip: Action, } | { "kind": "pick", 
/**
 * All of them.
 */
options: Array<Button>, } | { "kind": "list", 
/**
 * Its items.
 */
items: Array<ListItem>, 
/**
 * What can be added, if anything.
 */
add: Choice | null, } | { "kind": "hours", 
/**
 * From and to, such as `22:00`; `None` if they are off.
 */
hours: [string, string] | null, 
/**
 * The proposal when they are turned on.
 */
proposed: [string, string], 
/**
 * The label of the first field.
 */
from: string, 
/**
 * The label of the second field.
 */
to: string, } | { "kind": "deed", 
/**
 * The button.
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
 * Its local start: `09:00`, after the weekday if that differs from the slot's.
 */
local: string, 
/**
 * How well it suits the person.
 */
kindness: TimeOfDayFit, 
/**
 * Whether it suits them better than the others.
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
 * The local time now.
 */
time: string, 
/**
 * The same as a minute of the day, 0 to 1,439.
 */
minute: number, 
/**
 * The slots.
 */
marks: Array<DayMark>, 
/**
 * Which slot suits them better.
 */
kinder: string, 
/**
 * Removes this day.
 */
remove: Button | null, };

export type Field = { 
/**
 * Its identifier on the page.
 */
id: string, 
/**
 * Its label.
 */
label: string, 
/**
 * What it does, in a line; empty if the label says it all.
 */
hint: string, 
/**
 * Its control.
 */
control: Control, };

export type Grade = "good" | "warning" | "bad" | "unknown";

export type Group = { 
/**
 * Their title.
 */
title: string, 
/**
 * The fields.
 */
fields: Array<Field>, };

export type HostView = { 
/**
 * The occurrence to host.
 */
occurrence: OccurrenceId, 
/**
 * Whether the person hosts it.
 */
hosts: boolean, 
/**
 * Starts or stops hosting it.
 */
change: Button, 
/**
 * What is left of the host's wait, or when it begins.
 */
timer: string, 
/**
 * Whether the host waits now.
 */
running: boolean, 
/**
 * The text for the thread.
 */
announcement: string, 
/**
 * Copies that text and opens the end of the thread.
 */
announce: Button, 
/**
 * The label of the button that copies the minutes with [`Action::CopyMinutes`].
 */
copy_minutes: string, };

export type HourCycle = "12" | "24";

export type ItemSwitch = { 
/**
 * What it is, which gives it its picture.
 */
kind: AlertKind, 
/**
 * Its label.
 */
label: string, 
/**
 * Whether it is on.
 */
on: boolean, 
/**
 * Flips it.
 */
flip: Action, };

export type Language = "en" | "es" | "fr" | "de" | "pt-BR" | "it" | "ca" | "ja" | "zh-Hant" | "ar";

export type ListItem = { 
/**
 * Its text.
 */
text: string, 
/**
 * What can be turned on and off about it.
 */
switches: Array<ItemSwitch>, 
/**
 * Removes it.
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
 * The label of the button that restarts the resident.
 */
again: string, };

export type Notable = { 
/**
 * The condition.
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
 * Its phase.
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
 * What the large text means: `until the start`.
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
 * What a screen reader announces by itself near the start. It changes only once a minute.
 */
spoken: string | null, };

export type OccurrenceId = { 
/**
 * The meeting's identifier.
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
 * The colour scheme.
 */
appearance: Appearance, 
/**
 * The page's own texts, by their message names.
 */
texts: Record<TextName, string>, 
/**
 * The meeting's name.
 */
meeting: string, 
/**
 * The current occurrence.
 */
now: NowView | null, 
/**
 * The next occurrence of each slot, soonest first.
 */
slots: Array<SlotView>, 
/**
 * What the person's answer means for the rest of the week.
 */
week: string | null, 
/**
 * That the clocks change soon, and how that moves the slots.
 */
clock_change: string | null, 
/**
 * Joins the current occurrence.
 */
join: Button | null, 
/**
 * Snoozes; only after a notice was shown.
 */
snooze: Button | null, 
/**
 * Skips the current occurrence.
 */
skip: Button | null, 
/**
 * Announces in the thread when the person will come.
 */
later: Choice | null, 
/**
 * Opens the thread.
 */
thread: Button, 
/**
 * The room's access code.
 */
code: CodeView | null, 
/**
 * The room's link, or how to set it.
 */
room: RoomView, 
/**
 * What the person is asked before Join goes on.
 */
question: Choice | null, 
/**
 * The status of the last action.
 */
said: string | null, 
/**
 * What is wrong with the settings file.
 */
fault: string | null, 
/**
 * Until when reminders are paused, and a way to resume them.
 */
paused: Notable | null, 
/**
 * Pauses the reminders; absent during a pause.
 */
pause: Choice | null, 
/**
 * Something to talk about.
 */
topic: TopicCard | null, 
/**
 * The tools of a host; absent if there is nothing to host.
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
 * The readiness checks.
 */
readiness: ReadinessView, 
/**
 * The first steps, until the person has finished them.
 */
welcome: WelcomeView | null, 
/**
 * Whether the panel has come up by itself: then Join gets the focus.
 */
presented: boolean, 
/**
 * The rehearsal that is being played.
 */
rehearsal: RehearsalView | null, 
/**
 * Starts a rehearsal; absent during one.
 */
rehearse: Button | null, 
/**
 * Ends the program.
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
 * The zone with its present offset from UTC: `Europe/Madrid (UTC+1)`.
 */
detail: string, };

export type PlainText = string;

export type ReadinessView = { 
/**
 * The results; empty before the first checkup.
 */
checks: Array<CheckView>, 
/**
 * Whether a checkup is running.
 */
checking: boolean, 
/**
 * Starts a checkup.
 */
check: Button, };

export type RehearsalView = { 
/**
 * That this is a rehearsal.
 */
text: string, 
/**
 * How much of it has been played, in percent.
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
 * Its state.
 */
state: RoomState, 
/**
 * Where Join leads, or why it does not lead to the room, and what to do; `None` if the question says it.
 */
text: string | null, 
/**
 * The label of the field for the link.
 */
field: string, 
/**
 * The room that the thread links, to accept or refuse.
 */
found: Choice | null, 
/**
 * The other rooms that the thread links, the likeliest first.
 */
others: Array<Choice>, 
/**
 * The label of the button that saves the field with [`Action::SetRoom`].
 */
save: string, 
/**
 * The label of the button that shows the field if the link is known.
 */
change: string, };

export type Setting = { "setting": "access_code", "to": AccessCode } | { "setting": "read_thread", "to": boolean } | { "setting": "enter_directly", "to": boolean | null } | { "setting": "copy_code_only", "to": boolean } | { "setting": "restore_clipboard", "to": boolean } | { "setting": "one_slot_a_week", "to": boolean } | { "setting": "snooze", "to": Snooze } | { "setting": "language", "to": Language | null } | { "setting": "hours", "to": HourCycle | null } | { "setting": "appearance", "to": Appearance } | { "setting": "tray_countdown", "to": boolean };

export type SettingsView = { 
/**
 * The groups, in their order.
 */
groups: Array<Group>, 
/**
 * Undoes the last change.
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
 * Whether it is the current one.
 */
current: boolean, 
/**
 * What the person answered: `skipped`, `joined`.
 */
state: string | null, 
/**
 * Undoes the answer.
 */
undo: Button | null, };

export type Snooze = number;

export type TextField = "name" | "room" | "access_code" | "thread" | "browser" | "shortcut";

export type TimeOfDayFit = "day" | "edge" | "night";

export type TimeView = { 
/**
 * The labels of the hours, with their minutes of the day.
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
 * How the next clock change moves the slots.
 */
clock_change: string | null, };

export type TopicCard = { 
/**
 * The topic.
 */
topic: string, 
/**
 * Proposes another one.
 */
shuffle: Button, };

export type TopicView = { 
/**
 * The topic, as actions name it.
 */
topic: string, 
/**
 * The topic in the person's language.
 */
label: string, 
/**
 * When it was last discussed: `last on 26 Nov 2026`.
 */
last: string | null, 
/**
 * Its discussions, newest first: day and note.
 */
history: Array<string>, 
/**
 * Removes the last discussion.
 */
untalk: Button | null, 
/**
 * Removes an own topic.
 */
remove: Button | null, };

export type TopicsView = { 
/**
 * The meeting's topics, then the person's own.
 */
topics: Array<TopicView>, 
/**
 * The proposed topic.
 */
pick: TopicCard | null, 
/**
 * Proposes a topic.
 */
shuffle: Button, 
/**
 * Copies the list.
 */
copy: Button, };

export type WelcomeStep = { 
/**
 * Its title.
 */
title: string, 
/**
 * What can be done in it.
 */
text: string, 
/**
 * A room that the thread links, to accept or refuse.
 */
question: Choice | null, 
/**
 * Its settings.
 */
fields: Array<Field>, };

export type WelcomeView = { 
/**
 * The steps, in their order.
 */
steps: Array<WelcomeStep>, 
/**
 * Ends them for good.
 */
finish: Button, };

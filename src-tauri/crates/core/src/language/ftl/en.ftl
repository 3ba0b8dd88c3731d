# Coop Casual Conference in the tray: every text that a person reads.
#
# Words: meeting, slot (a fixed start in the week), host, reminder, room, thread (the forum topic), notice (a desktop
# notification), panel (the small window), access code. One word for one thing, everywhere.
# Names that begin with panel- are texts of the panel's page and take no arguments.

## Countdowns: short, for the tray. Minutes beside hours have two digits.

left-days = { $days }d { $hours }h
left-hours = { $hours }h { $minutes }m
left-minutes = { $minutes } min
left-seconds = { $seconds } s
countdown-gathering = now · host waits { $left }
countdown-underway = underway for { $minutes } min
countdown-over = over

hero-upcoming = until the start
hero-gathering = the host still waits
hero-hosting = you wait for others
hero-underway = since the start; the host may have left
hero-hosted = since the start; you host
hero-over = over
in-left = in { $left }

## When

# A slot by its own clock: Thursday 08:00 UTC
slot = { $weekday } { $time }
zone-and-offset = { $zone } (UTC{ $offset })
reminder-before = { $span } before the start
reminder-at-start = at the start
reminder-after = { $span } after the start
paused-until = Reminders are paused until { $when }

## Notices

notice-soon = { $meeting } in { $left }
notice-now = { $meeting } starts now
notice-begun = { $meeting } has started
notice-underway = { $meeting } is underway
# 17:00 for you: the same start on the person's clocks
notice-for-you = { $slot }, { $time } for you
notice-host-waits = The host waits { $left }
notice-started-host-waits =
    { $minutes ->
        [one] Started { $minutes } minute ago, the host waits { $left } more
       *[other] Started { $minutes } minutes ago, the host waits { $left } more
    }
notice-started =
    { $minutes ->
        [one] Started { $minutes } minute ago; the host may have left: ask in the thread
       *[other] Started { $minutes } minutes ago; the host may have left: ask in the thread
    }
notice-since-host-waits = Started at { $time }, the host waits until { $until }
notice-since = Started at { $time }; the host may have left: ask in the thread
notice-wait-over = Your ten minutes are over. Whoever comes now finds you gone, or a lively room.
notice-code = Access code: { $code }
notice-how-to-join = To join, click the icon in the tray or run: ccc join
notice-test = This is how reminders come. Nothing else happens.
notice-open = Open

## What one can do

join = Join
copy-code = Copy access code
copy = Copy
skip = Skip this one
snooze = Snooze { $span }
come-later = I will come later…
at-about = At about { $time } UTC
open-thread = Open the thread
pause = Pause reminders…
pause-today = Until tomorrow
pause-week = For a week
pause-month = For four weeks
resume = Resume reminders
settings = Settings
quit = Quit
undo = Undo
save = Save
change = Change
remove = Remove
start-again = Start it again
host-this = I host this one
host-undo = I do not host it

## What was answered

answer-joined = joined
answer-coming = you are coming
answer-waiting = waiting for the host
answer-skipped = skipped
answer-hosts = you host
week-joined = You joined on { $when }. The week’s other slot stays quiet.
week-joined-both = You joined on { $when }.
week-coming = You are coming on { $when }. The week’s other slot stays quiet.
week-coming-both = You are coming on { $when }.

## Why a reminder is not given

not-given = not given: { $why }
why-delivered = given already
why-covered = a later notice told the same
why-skipped = you skipped this one
why-joined = you joined, or said when you come
why-waiting = you are waiting for the host
why-one-slot = you joined the week’s other slot
why-paused = reminders are paused
why-quiet = quiet hours
why-added-later = added after it would have been due
why-over = the slot is over by then

## The thread

come-later-text = I will join the { $slot } UTC slot at about { $time } UTC.
come-later-copied = Copied for the thread: “{ $text }” Paste it as a reply.
no-slot-then = There is no slot at that time.
no-thread = This meeting has no thread.

## The room

room-unknown = The room’s link is not known yet, so the thread opens: its first post links the room. Paste that link in the panel, or run: ccc room --set LINK
no-room-no-thread = This meeting has neither a room’s link nor a thread. Paste the room’s link in the panel, or run: ccc room --set LINK
room-at = Join opens the room at { $host }
room-missing = The room’s link is not known yet: the first post of the thread has it.
room-insecure = The thread’s link to the room at { $host } begins with http://, which is not opened. Ask in the thread for one that begins with https://.
room-not-set = the room’s link is not known: the first post of the thread has it. Set it with: ccc room --set LINK
room-asking = Asking the room…
room-entering = You are being let into the room. This can take a few seconds.
room-found = The thread links a room at { $host }. Open the panel to confirm it, then Join leads there.
room-found-because = The thread links a room at { $host }: { $reasons }. Is this host right?
room-also = { $host }: { $reasons }
reason-called = the text calls it “{ $words }”
reason-shape = it has the shape of a { $service } room’s link
reason-near-code = the access code stands beside it
room-link = The room’s link
room-use = Use this room
room-refuse = Not this one
room-set = Join opens the room at { $host } from now on.
room-forgotten = The room’s link is forgotten. Join opens the thread until a link is set.
room-open-page = Open the room’s page
room-page-instead = Open the page instead
at-the-door = The host has not opened the room yet. You go in as soon as it opens.
name-too-long = Your name is too long for the room’s link: type a shorter one on the room’s page.
join-page-asks-on = The host has come, but the room does not let you in yet. Its page opens: press Join there, and it keeps asking.
join-room-changed = The room or how you join it has changed, so the program no longer waits. Press Join again.
join-nobody-came = Nobody opened the room while you waited, and the slot is over.
join-host-came = The host has come. You go in in a few seconds.
stop-waiting = Stop waiting
recorded = This room may be recorded. Do you agree to be recorded?
agree = I agree
other-host = The room leads to another host, { $host }. Do you trust it?
trust = I trust it
enter-directly-question = Skip the form next time? Join then asks the room’s server for your own way in, as { $name }.
enter-directly-yes = Skip the form
enter-directly-no = Keep the form
nothing-to-join = There is no slot to join.

entry-enter = You are on your way into the room.
entry-confirm-host = The room leads to another host, { $host }: confirm it to go in.
entry-consent-wanted = The room may be recorded: say whether you agree before you go in.
entry-not-running = The host has not opened the room yet. Its page opens: press Join there, and it lets you in when the host comes.
entry-wrong-code = The room does not take the access code. Its page opens, so that you can type another.
entry-sign-in = The room wants you to sign in. Its page opens, so that you can.
entry-gone = There is no room at this link any more. Look in the thread for the new one.
entry-slow = The room’s server takes its time, so its page opens instead.
entry-unexpected = { $host } gave an answer that this program does not understand. The room’s page opens instead.
entry-status = { $host } answered with error { $status }. The room’s page opens instead.
entry-forbidden = { $host } does not answer this program. The room’s page opens instead.
entry-busy = { $host } was asked too often just now. The room’s page opens instead.
entry-not-trusted = The connection to { $host } cannot be trusted: a network that wants you to sign in, or a wrong clock, can be the cause. The room’s page opens instead.
entry-unreachable = { $host } cannot be reached. The room’s page opens instead.
entry-page-instead = The page opens. Your click may have started the meeting already.
entry-unanswered = It is not known whether the room lets you in, and your click may have started the meeting. Its page opens, so that you can go in.
entry-not-created = The meeting could not be started: the video server refused. The room’s page opens instead.
entry-code-wanted = The room wants an access code, and none is set. Its page opens, so that you can type it.
entry-you-host = You host this slot: start the meeting on the room’s page, which opens.

## Links

link-refused = Not taken: { $why }.
link-empty = there is no link: paste one that begins with https://
link-too-long = the link is longer than { $most } characters, so it cannot be a room’s or a thread’s
link-invisible = the link contains a space, a line break or an invisible character: copy it again
link-not-a-link = this is not a link: one begins with https:// and names a host
link-scheme = only https:// links are opened, and this one begins with { $scheme }:
link-user-info = the link has a name before an @, which hides where it leads: its real host is { $host }
open-failed = No browser opened ({ $why }). The link was copied instead: { $link }
open-failed-other = The link could not be opened ({ $why }): { $link }

## The clipboard

access-code = Access code
no-code = This room has no access code.
code-copied = The access code is on the clipboard.
copied = Copied.
copy-failed = Nothing could be put on the clipboard: { $why }.
copy-failed-code = Nothing could be put on the clipboard: { $why }. The access code is { $code }.

## The program itself

no-tray = This desktop has no tray, so there is no icon. Reminders come all the same, and starting the program again opens its window.
resident-ended = The program in the tray has ended. Without it no reminders come.
resident-unreachable = The program in the tray cannot be reached: { $why }.
journal-unwritable = The journal cannot be written ({ $why }): a reminder may come twice.
start-panel-failed = The panel (ccc-panel) could not be started: { $why }
file-not-opened = { $file } could not be opened: { $why }

## What a screen reader says near the start

spoken-upcoming =
    { $minutes ->
        [one] Starts within a minute
       *[other] Starts within { $minutes } minutes
    }
spoken-gathering =
    { $minutes ->
        [one] It has started. The host waits one minute more
       *[other] It has started. The host waits { $minutes } minutes more
    }

## Clock changes, and days in other zones

# 28 March; 17:00 UTC; 19:00; 18:00
clock-change = From { $day } your { $slot } slot is at { $after }, not { $before }.
day-yours = You
kinder = { $slot } is kinder
kinder-none = Both are as kind

## Topics

topic-shuffle = Another topic
topic-last = last on { $day }
topic-told = { $day }: { $note }
topic-refused = This topic is empty, or in the list already.
topics-copy = Copy the list
minutes-topics = Topics: { $topics }

## Hosting

host-timer-upcoming = Your ten minutes begin in { $left }
host-timer = You wait { $left } more
host-timer-over = Your ten minutes are over
host-announcement = We will have a slot today at { $time } UTC. I am in the room and wait { $minutes } minutes; write here if you come later.
host-announce = Copy for the thread
minutes-copy = Copy the minutes

## The rehearsal

rehearse = Show me Thursday
rehearsal = A rehearsal: a Thursday in twenty seconds
rehearsal-title = Rehearsal: { $title }
rehearsal-stop = Stop
rehearsal-over = That was Thursday. Nothing of it was kept.
rehearsal-would-open = In a rehearsal nothing opens. On Thursday this opens { $host }.

## Readiness

readiness-check = Look again
check-tray = Tray icon
check-notices = Notices
check-resident = Program in the tray
check-autostart = Start at login
check-settings = Settings
check-clock = Clock
check-zones = Time zones
check-room = Room
check-thread = Thread
found-tray-ready = Your desktop shows tray icons.
found-tray-without-bar = Your desktop takes tray icons, but no bar shows them.
found-tray-missing = Your desktop has no place for tray icons. Everything else works; the panel opens as a window.
found-tray-without-bus = There is no session bus here, and so no place for tray icons.
found-tray-unknown = Your desktop did not say in time whether it shows tray icons.
found-notices-ready = { $server } shows them, with buttons.
found-notices-without-buttons = { $server } shows them, but without buttons.
found-notices-of-the-system = The system shows them itself, and does not say whether it lets this program.
found-notices-missing = Nobody shows them, so no reminder would be seen.
found-notices-without-bus = There is no session bus here, so no reminder would be seen.
found-notices-unknown = Who shows them did not answer in time.
found-resident-runs = It runs, version { $version }.
found-resident-of-other-version = Version { $runs } runs, but this is version { $asks }.
found-resident-silent = It runs, but does not answer.
found-resident-missing = It does not run, so nobody reminds you.
found-autostart-on = The program starts when you log in.
found-autostart-off = The program does not start when you log in.
found-autostart-unknown = Whether the program starts when you log in is not known.
found-settings-in-order = { $path } is in order.
found-and-more = { $first } (and { $more } more)
found-clock-in-step = It agrees with { $host } to within { $within }.
found-clock-behind = It is { $span } behind { $host }, so your reminders would come { $span } late.
found-clock-ahead = It is { $span } ahead of { $host }, so your reminders would come { $span } early.
found-clock-unknown = No server told the time to compare it with.
found-zones-new-bundled = The rules are those of version { $version }, which came with this program.
found-zones-new-system = The rules are those of version { $version }, which the system has.
found-zones-old-bundled = The rules are those of version { $version }, which came with this program. They are more than a year old, so a clock change that was decided since is missing.
found-zones-old-system = The rules are those of version { $version }, which the system has. They are more than a year old, so a clock change that was decided since is missing.
found-zones-unknown = The version of the rules is not known.
found-answers = { $host } answers.
found-room-unknown = Its link is not known yet, so Join opens the thread.
found-not-asked = It was not asked, because the program’s clock was set for trying things.
found-thread-unknown = This meeting has no thread.
found-thread-turned-off = It was not asked, because you have turned off that it is read.
found-thread-not-readable = Its link leads to no topic of a forum, so it opens in the browser and is not read.
do-tray-without-bar = Add a tray (system tray, status icons, notification area) to your bar; the icon comes by itself.
do-tray-missing = On GNOME, switch on the extension “AppIndicator and KStatusNotifierItem Support”; elsewhere add a tray to your bar. The icon comes by itself.
do-without-bus = Run this inside your desktop’s session, not over ssh and not as another user.
do-desktop-unknown = Try again in a moment; if it stays so, log out and in again.
do-notices-without-buttons = Join from the tray icon or the panel, or use a notification server that shows buttons.
do-notices-of-the-system = See that notifications of this program are allowed in the system’s settings.
do-notices-missing = Start the notification server of your desktop, or install one, such as dunst, mako or xfce4-notifyd.
do-resident-of-other-version = End it with Quit in its menu, and start it again: ccc-tray
do-resident-silent = End the process ccc-tray, and start it again: ccc-tray
do-resident-missing = Start it from your menu of programs, or with: ccc-tray
do-autostart = Turn it on in the panel’s settings: Start at login.
do-settings-unknown = Look whether it is misspelt; until then it does nothing. See all with: ccc config
do-settings-faulty = Mend that line; until then what stood there before, or the default, serves. See all with: ccc config
do-clock = Let the system set its clock by the network; its settings for date and time have a switch for it.
do-clock-unknown = Try again when the room’s or the thread’s server answers.
do-zones = Update this program or the system’s zone data (tzdata); whichever is newer serves.
do-room-unknown = Look for it in the thread with ccc room --find, or set it with ccc room --set LINK.
do-not-asked = Start the program without --at and --speed to have it asked.
do-thread-unknown = Set its link in the settings: url under [thread].
do-thread-turned-off = Nothing, if that is what you want; else turn it on in the settings: Read the thread.
do-thread-not-readable = Set a link of the form https://FORUM/t/NAME/NUMBER in the settings: url under [thread].
do-room-gone = Ask in the thread for the new link, and set it with ccc room --set LINK.
do-thread-gone = Look whether its link is right in the settings: url under [thread].
fails-no-connection = { $host } cannot be reached.
fails-not-trusted = The connection to { $host } cannot be trusted.
fails-slow = { $host } did not answer in time.
fails-closed = { $host } does not let this program read it.
fails-missing = { $host } has nothing at this link.
fails-moved = { $host } sends on to { $to }, which is not followed.
fails-status = { $host } is in trouble: it answered { $status }.
fails-strange = { $host } answers something else than it should.
do-no-connection = Look at your connection to the network, then try again.
do-not-trusted = Sign in to the network that you are in, where it wants that; else look at your clock.
do-later = Try again later.
do-look = Open it in the browser to see more, and try again later.
span-seconds =
    { $number ->
        [one] { $number } second
       *[other] { $number } seconds
    }
span-minutes =
    { $number ->
        [one] { $number } minute
       *[other] { $number } minutes
    }
span-hours =
    { $number ->
        [one] { $number } hour
       *[other] { $number } hours
    }
span-days =
    { $number ->
        [one] { $number } day
       *[other] { $number } days
    }

## The first steps

welcome-slots = Which slots suit you?
welcome-slots-text = Every Thursday there are two, in your own time. You are told of those that are on.
welcome-join = One click, and you are in
welcome-join-text = With a name and the room’s link, Join takes you there. You can leave both for later.
welcome-stay = Always there
welcome-stay-text = The ring in the tray fills in the last hour. It takes next to nothing, so let it stay.
welcome-finish = Done

## Settings

settings-joining = Joining
settings-reminders = Reminders
settings-thread = Thread
settings-program = Program
settings-look = Language and look
settings-undo = Undo the last change
settings-file = Open the settings’ file
text-refused = Not taken: this is too long, or has a line break in it.
shortcut-refused = Not taken: { $why }.
quiet-refused = Not taken: quiet hours want two different times.
friend-refused = Not taken: this zone is not known, or the list has it already.

set-as-system = As the system
set-name = Your name
set-name-hint = Others see it in the room.
set-room-hint = The first post of the thread has it.
set-code-hint = Only where it is another than the announced one.
set-no-code = No access code
set-no-code-hint = For a room that asks for none.
set-enter = Skip the form
set-enter-hint = Join asks the room’s server for your own way in. Only when you click, and only Greenlight rooms can do it.
set-copy-only = Only copy the code
set-copy-only-hint = It stays out of the link, and so out of the browser’s history.
set-clipboard = Give the clipboard back
set-clipboard-hint = A minute after the code was copied, what was there before is back.
set-browser = Browser
set-browser-hint = With its arguments; empty for the system’s own choice.
set-reminders = Remind me
set-reminders-hint = Each comes once.
set-reminders-add = Add a reminder
set-slot = { $weekday }, { $time }
set-one-slot = One slot a week is enough
set-one-slot-hint = Once you joined one, the week’s other one stays quiet.
set-snooze = Snooze
set-snooze-hint = How long it waits.
set-quiet = Quiet hours
set-quiet-hint = Nothing is said in these hours of your day.
set-quiet-from = from
set-quiet-to = to
set-test = A reminder to see
set-test-hint = Shows how notices look on this desktop.
set-test-show = Show one
set-read-thread = Read the thread
set-read-thread-hint = A few times a day, for the room’s link. You confirm a link before it is used.
set-thread = Another thread
set-thread-hint = Empty for the announced one.
set-login = Start at login
set-login-hint = So that no Thursday is missed.
set-countdown = Countdown beside the icon
set-countdown-hint = Where the system has room for it.
set-shortcut = Keys that join
set-shortcut-hint = From anywhere, such as Ctrl+Alt+J.
set-language = Language
set-hours = Hours
set-hours-usual = As usual
set-hours-24 = 24 hours
set-hours-12 = 12 hours
set-appearance = Colours
set-light = Light
set-dark = Dark

## The command line

cli-room-opens = The room opens.
cli-room-not-found = the thread’s first post links no room: paste its link with ccc room --set LINK
cli-no-first-post = the thread has no first post
cli-room-in-use = It is the one in use.
cli-room-refused = You have refused it.
cli-room-not-there = no room is found at { $place }: the rooms found are at { $hosts }
cli-room-use = To use it:
cli-room-confirm = Does the room live at { $host }?
# Answers that mean yes, with a space between them, in small letters; and how they are offered.
cli-yes = y yes
cli-yes-no = [y/N]
cli-left = Left as it is.
cli-faults =
    { $number ->
        [one] the settings’ file has a fault to mend
       *[other] the settings’ file has { $number } faults to mend
    }
cli-to-mend =
    { $number ->
        [one] one thing does not work; what to do stands below it
       *[other] { $number } things do not work; what to do stands below each
    }
cli-no-settings = There is no { $path } yet; the defaults serve.
cli-status-version = Version { $version } runs as process { $process }.
cli-status-clock = Its clock shows { $time }, its zone is { $zone }.
cli-panel-open = The panel is open.
cli-panel-closed = The panel is closed.
cli-copied = Copied: { $text }
cli-to-copy = To copy: { $text } (the clipboard did not take it: { $why })
cli-opened = Opened: { $link }
cli-no-topics = There are no topics.
cli-no-slot = There is no slot after that instant.

## The panel's page

panel-now = Now
panel-time = Time
panel-topics = Topics
panel-settings = Settings
panel-readiness = Readiness
panel-close = Close
panel-back = Back
panel-next = Next
panel-skip = Skip
panel-cancel = Cancel
panel-add = Add
panel-friend-add = Add a friend
panel-friend-name = Name (may be empty)
panel-friend-zone = City or time zone
panel-friend-none = Nothing found: try a larger city nearby.
panel-your-day = Your Thursday, and theirs
panel-clock-change = The next clock change
panel-no-clock-change = Nothing changes: your clocks and the slots go together.
panel-night = night
panel-room-others = Also in the thread
panel-topic = Something to talk about
panel-topic-search = Search
panel-topic-none = No topic has these words.
panel-topic-new = A topic of your own
panel-topic-talked = We talked about it
panel-topic-note = A note (may be empty)
panel-topic-history = Talks about it
panel-host = Hosting
panel-host-text = The text for the thread
panel-host-notes = Minutes
panel-host-notes-hint = Who was there, and what was said
panel-readiness-text = What the program needs on this machine, and what to do where something is missing.
panel-checking = Looking…
panel-good = good
panel-warning = could be better
panel-bad = does not work
panel-unknown = not known
panel-more = More
panel-welcome = Welcome
panel-step = Step

## The meeting's own topics

topic-facilitation = Facilitation
topic-decisions = Decision-making
topic-commitment = Members’ commitment
topic-equity = Equity and shares
topic-ownership = International ownership
topic-family = Family and coop
topic-federations = Federations of worker coops in other countries
topic-tools = Tools for communication, finance and projects
topic-billing = Billing models
topic-budgets = Budgets: how and when
topic-moving-money = Moving money from capitalism to the coop economy
topic-fundraising = Fundraising
topic-leads = Talking with leads: free or paid
topic-external-tools = External communication tools
topic-platforms = Responsible use of big platforms
topic-data-rights = A bill of rights for data owners
topic-big-products = Big products before an MVP
topic-open-source = Open source for the coop community
topic-whole-self = Bringing one’s whole self to work
topic-customers = Finding and choosing customers
topic-relationships = Difficult relationships inside a coop

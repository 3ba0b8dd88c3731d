# Coop Casual Conference in the tray: every text that a person reads.
#
# Words: meeting, slot (a fixed start in the week), host (the person who opens the room; a machine is a server), reminder,
# room, thread (the forum topic), notice (a desktop notification), panel (the small window), access code, app. One word
# for one thing, everywhere. Sentence case; an error says what happened, then what to do.
# Names that begin with panel- are texts of the panel's page and take no arguments.

## Countdowns: short, for the tray. Minutes beside hours have two digits.

left-days = { $days }d { $hours }h
left-hours = { $hours }h { $minutes }m
left-minutes = { $minutes } min
left-seconds = { $seconds } s
countdown-gathering = now · host waits { $left }
countdown-underway = underway for { $minutes } min
countdown-over = over

hero-upcoming = until it starts
hero-gathering = the host is still waiting
hero-hosting = you’re waiting for others
hero-underway = since it started; the host may have left
hero-hosted = since it started; you’re hosting
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
# 18:00 your time: the same start on the person's clocks
notice-for-you = { $slot }, { $time } your time
notice-host-waits = The host waits for { $left }
notice-started-host-waits =
    Started { $minutes ->
        [one] { $minutes } minute ago
       *[other] { $minutes } minutes ago
    }, the host waits { $left ->
        [one] { $left } more minute
       *[other] { $left } more minutes
    }
notice-started =
    { $minutes ->
        [one] Started { $minutes } minute ago; if the host has left, ask in the thread
       *[other] Started { $minutes } minutes ago; if the host has left, ask in the thread
    }
notice-since-host-waits = Started at { $time }; the host waits until { $until }
notice-since = Started at { $time }; if the host has left, ask in the thread
notice-wait-over = Your ten minutes are up. If nobody has come, you can leave.
notice-code = Access code: { $code }
notice-how-to-join = To join, click the tray icon or run: ccc join
notice-test = This is what a reminder looks like. Nothing else happens.
open = Open

## Actions

join = Join
copy-code = Copy access code
copy = Copy
skip = Skip this one
snooze = Snooze { $span }
come-later = I will come later…
at-about = At about { $time } UTC
open-thread = Open thread
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
start-again = Restart
host-this = I’m hosting this one
host-undo = I’m not hosting

## Answers

answer-joined = joined
answer-coming = you’re coming
answer-waiting = waiting for the host
answer-skipped = skipped
answer-hosts = hosting
week-joined = You joined on { $when }. No reminders for that week’s other slot.
week-joined-both = You joined on { $when }.
week-coming = You’re coming on { $when }. No reminders for that week’s other slot.
week-coming-both = You’re coming on { $when }.

## Why a reminder is not shown

not-given = not shown: { $why }
why-delivered = already shown
why-covered = a later notice covered it
why-skipped = you skipped this one
why-joined = you joined, or said when you’ll come
why-waiting = you’re waiting for the host
why-one-slot = you joined the week’s other slot
why-paused = reminders are paused
why-quiet = quiet hours
why-added-later = added after its time had passed
why-over = the slot is over by then

## The thread

come-later-text = I will join the { $slot } UTC slot at about { $time } UTC.
come-later-copied = Copied: “{ $text }” Paste it as a reply in the thread.
no-slot-then = There’s no slot at that time.

## The room

room-unknown = The room link isn’t known yet, so the thread opens instead. Its first post links to the room: paste that link in the panel, or run: ccc room --set LINK
room-at = Join opens the room at { $host }
room-missing = The room link isn’t known yet. You’ll find it in the thread’s first post.
room-insecure = The thread’s link to the room at { $host } begins with http://, which isn’t safe to open. Ask in the thread for one that begins with https://.
room-not-set = the room link isn’t known yet. You’ll find it in the thread’s first post; set it with: ccc room --set LINK
room-asking = Contacting the room…
room-entering = Joining the room… This can take a few seconds.
room-found = The thread links to a room at { $host }. Confirm it in the panel, and Join will take you there.
room-found-because = The thread links to a room at { $host }: { $reasons }. Is this the right server?
room-also = { $host }: { $reasons }
reason-called = the post calls it “{ $words }”
reason-shape = it looks like a { $service } room link
reason-near-code = the access code is next to it
room-link = Room link
room-use = Use this room
room-refuse = Not this one
room-set = Join now opens the room at { $host }.
room-set-own-code = Join opens the room at { $host } from now on, and gives it your own access code. Change the code in Settings if that’s not meant for this room.
room-forgotten = The room link has been removed. Join opens the thread until you set a new one.
room-open-page = Open room page
room-page-instead = Open page instead
at-the-door = The host hasn’t opened the room yet. You’ll be let in as soon as it opens.
name-too-long = Your name is too long for the room link. Enter a shorter one on the room’s page.
join-page-asks-on = The host has come, but the room hasn’t let you in yet. Its page opens: press Join there, and it keeps trying.
join-room-changed = The room, or how you join it, has changed, so you’re no longer waiting. Press Join again.
join-nobody-came = Nobody opened the room while you waited, and the slot is over.
join-host-came = The host has come. You’ll be let in within a few seconds.
stop-waiting = Stop waiting
recorded = This room may be recorded. Do you agree to be recorded?
agree = I agree
other-host = The room redirects to another server, { $host }. Do you trust it?
trust = I trust it
enter-directly-question = Skip the form next time? Join will then ask the room’s server to let you in directly, as { $name }.
enter-directly-yes = Skip the form
enter-directly-no = Keep the form
nothing-to-join = There’s no slot to join.

entry-enter = You’re entering the room.
entry-confirm-host = The room redirects to another server, { $host }. Confirm it to go in.
entry-consent-wanted = The room may be recorded. Say whether you agree before you go in.
entry-not-running = The host hasn’t opened the room yet. Its page opens: press Join there, and it lets you in when the host comes.
entry-wrong-code = The room didn’t accept the access code. Its page opens so that you can enter another one.
entry-sign-in = The room wants you to sign in. Its page opens so that you can.
entry-gone = There’s no room at this link any more. Look in the thread for the new one.
entry-slow = The room’s server is slow to respond, so the room’s page opens instead.
entry-unexpected = { $host } sent an unexpected response. The room’s page opens instead.
reader-missing = { $program }, which reads the network, is missing or a different version. You still get reminders, and Join opens the room’s page. Install the programs together and restart the app.
entry-status = { $host } responded with error { $status }. The room’s page opens instead.
entry-forbidden = { $host } refused the request. The room’s page opens instead.
entry-busy = { $host } is getting too many requests at the moment. The room’s page opens instead.
entry-not-trusted = The connection to { $host } can’t be trusted: you may need to sign in to the network, or your clock may be wrong. The room’s page opens instead.
entry-unreachable = { $host } can’t be reached. The room’s page opens instead.
entry-page-instead = The room’s page opens. Your click may already have started the meeting.
entry-unanswered = The room didn’t say whether it lets you in, and your click may have started the meeting. Its page opens so that you can go in.
entry-not-created = The meeting couldn’t be started: the video server refused. The room’s page opens instead.
entry-code-wanted = The room asks for an access code, but none is set. Its page opens so that you can enter it.
entry-you-host = You’re hosting this slot. The room’s page opens so that you can start the meeting.

## Links

link-refused = Not accepted: { $why }.
link-empty = there’s no link: paste one that begins with https://
link-too-long = the link is longer than { $most } characters, so it can’t be a room or thread link
link-invisible = the link contains a space, a line break or an invisible character: copy it again
link-not-a-link = this isn’t a link: links begin with https:// and name a server
link-scheme = only https:// links can be opened, and this one begins with { $scheme }:
link-user-info = the link has a name before an @, which hides that it leads to { $host }
open-failed = The browser couldn’t be opened ({ $why }). The link was copied instead: { $link }
open-failed-other = The link couldn’t be opened ({ $why }): { $link }

## The clipboard

access-code = Access code
no-code = This room has no access code.
code-copied = Access code copied.
copied = Copied.
copy-failed = Couldn’t copy to the clipboard: { $why }.
copy-failed-code = Couldn’t copy to the clipboard: { $why }. The access code is { $code }.
copy-unavailable = This desktop doesn’t let the app copy in the background.
copy-unavailable-code = This desktop doesn’t let the app copy in the background. The access code is { $code }.

## The app itself

no-tray = This desktop has no tray, so there’s no icon. You’ll still get reminders, and starting the app again opens its window.
resident-ended = The tray app isn’t running any more. Without it, you get no reminders.
resident-unreachable = Can’t reach the tray app: { $why }.
journal-unwritable = The journal can’t be written ({ $why }), so a reminder may appear twice.
start-panel-failed = The panel (ccc-panel) couldn’t be started: { $why }
file-not-opened = { $file } couldn’t be opened: { $why }

## What a screen reader says near the start

spoken-upcoming =
    { $minutes ->
        [one] Starts within a minute
       *[other] Starts within { $minutes } minutes
    }
spoken-gathering =
    { $minutes ->
        [one] It has started. The host waits { $minutes } more minute
       *[other] It has started. The host waits { $minutes } more minutes
    }

## Clock changes, and days in other zones

# 28 March; 17:00 UTC; 19:00; 18:00
clock-change = From { $day } your { $slot } slot is at { $after }, not { $before }.
day-yours = You
kinder = { $slot } suits you better
kinder-none = Both suit you equally well

## Topics

topic-shuffle = Another topic
topic-last = last discussed { $day }
topic-told = { $day }: { $note }
topic-refused = This topic is empty or already on the list.
topics-copy = Copy list
minutes-topics = Topics: { $topics }

## Hosting

host-timer-upcoming = Your ten minutes start in { $left }
host-timer = You’re waiting { $left } more
host-timer-over = Your ten minutes are up
host-announcement = We will have a slot today at { $time } UTC. I’m in the room and will wait { $minutes } minutes; write here if you’re coming later.
host-announce = Copy for the thread
minutes-copy = Copy minutes

## The rehearsal

rehearse = Show me Thursday
rehearsal = Rehearsal: a Thursday in twenty seconds
rehearsal-title = Rehearsal: { $title }
rehearsal-stop = Stop
rehearsal-over = That was Thursday. Nothing has been saved.
rehearsal-would-open = Nothing opens in a rehearsal. On Thursday, this opens { $host }.

## Readiness

readiness-check = Check again
check-tray = Tray icon
check-notices = Notices
check-sound = Sound
check-resident = Tray app
check-window = Window
check-autostart = Start at login
check-shortcut = Keyboard shortcut
check-settings = Settings
check-clock = Clock
check-zones = Time zones
check-reader = Network reader
check-room = Room
check-thread = Thread
check-version = Version
found-tray-ready = Your desktop shows tray icons.
found-tray-without-bar = Your desktop supports tray icons, but no bar shows them.
found-tray-missing = Your desktop has no place for tray icons. Everything else works, and the panel opens as a window.
found-tray-without-bus = There’s no session bus here, so no tray icon can be shown.
found-tray-indicators = ayatana-indicator-application has taken the tray, and shows icons only where your panel has an indicator applet.
found-tray-unknown = Your desktop didn’t say in time whether it shows tray icons.
found-notices-ready = { $server } shows notices, with buttons.
found-notices-without-buttons = { $server } shows notices, but without buttons.
found-notices-of-the-system = The system shows notices itself and doesn’t say whether this app may show any.
found-notices-missing = No notification server is running, so you wouldn’t see any reminders.
found-notices-without-bus = There’s no session bus here, so you wouldn’t see any reminders.
found-notices-unknown = The notification server didn’t respond in time.
found-sound-played = { $player } plays the sound of reminders.
found-sound-played-by-the-system = The system plays the sound of reminders.
found-sound-missing = A reminder is to play a sound, but nothing here can play it.
found-resident-runs = Version { $version } is running.
found-resident-of-other-version = Version { $runs } is running, but this is version { $asks }.
found-resident-silent = It’s running, but doesn’t respond.
found-resident-missing = It isn’t running, so you won’t get any reminders.
found-window-ready = The window can open.
found-window-without-engine = { $engine } is missing, so the window can’t open. Everything else works.
found-window-missing = The program ccc-panel isn’t installed next to this one, so the window can’t open.
found-window-of-other-version = The program ccc-panel, which opens the window, is a different version from this one.
found-autostart-on = The app starts when you log in.
found-autostart-off = The app doesn’t start when you log in.
found-autostart-unknown = Couldn’t find out whether the app starts when you log in.
found-shortcut-held = { $keys } joins, whatever app you’re in.
found-settings-in-order = No problems in { $path }.
found-and-more = { $first } (and { $more } more)
found-clock-in-step = Within { $within } of { $host }.
found-clock-behind = { $span } behind { $host }, so your reminders would come { $span } late.
found-clock-ahead = { $span } ahead of { $host }, so your reminders would come { $span } early.
found-clock-unknown = No server gave the time to compare it with.
found-zones-new-bundled = Up to date: version { $version }, less than a year old, bundled with this app.
found-zones-new-system = Up to date: version { $version }, less than a year old, provided by the system.
found-zones-old-bundled = Version { $version }, bundled with this app, is more than a year old and doesn’t know about clock changes decided since.
found-zones-old-system = Version { $version }, provided by the system, is more than a year old and doesn’t know about clock changes decided since.
found-zones-unknown = The version of the time zone data isn’t known.
found-reader-confined = It runs in a sandbox: it can’t open your files, and connects only where it has to.
found-reader-confined-in-files = It runs in a sandbox: it can’t open your files. Limiting its connections needs Linux 6.7 or newer.
found-reader-unconfined = It runs as a separate process, but this system doesn’t keep it away from your files.
found-reader-apart = It runs as a separate process, with limits on time and output.
found-reader-missing = The ccc program, which reads the network, isn’t installed next to this one.
found-reader-of-other-version = The ccc program, which reads the network, is a different version from this one.
found-reader-silent = The ccc program, which reads the network, didn’t respond.
found-answers = { $host } responds.
found-room-unknown = The room link isn’t known yet, so Join opens the thread.
found-not-asked = Skipped: the app is running with a simulated clock.
found-thread-turned-off = Skipped: reading the thread is turned off.
found-thread-not-readable = The link doesn’t lead to a forum topic, so it opens in the browser and isn’t read.
found-version-dated = { $version }, { $age } old. { $origin }
found-version-without-date = { $version }. { $origin }
origin-manager = Installed from { $package }; the next version comes with { $manager }.
origin-download = Installed from { $package }; download the next version where you got this one.
origin-either = Installed from { $package }; the next version comes with { $manager }, or as the next { $package }.
origin-distribution = Installed from your distribution; the next version comes with the system’s updates.
origin-source = Built from source; the next version comes from the repository.
do-tray-without-bar = Add a tray (also called system tray, status icons or notification area) to your bar. The icon appears by itself.
do-tray-indicators = If you see no icon, add the indicator applet to your panel, or remove ayatana-indicator-application and log in again.
do-tray-missing = On GNOME, turn on the extension “AppIndicator and KStatusNotifierItem Support”. On other desktops, add a tray to your bar. The icon appears by itself.
do-without-bus = Run this inside your desktop session, not over ssh or as another user.
do-desktop-unknown = Try again in a moment. If it happens again, log out and back in.
do-notices-without-buttons = Join from the tray icon or the panel, or use a notification server that shows buttons.
do-notices-of-the-system = Make sure notifications are allowed for this app in the system settings.
do-notices-missing = Start your desktop’s notification server, or install one such as dunst, mako or xfce4-notifyd.
do-sound-missing = Install canberra-gtk-play, pw-play or paplay along with the freedesktop sound theme, or turn the sound off in the settings.
do-resident-of-other-version = Choose Quit in its menu, then start it again: ccc-tray
do-resident-silent = End the process ccc-tray, then start it again: ccc-tray
do-resident-missing = Start it from the applications menu, or run: ccc-tray
do-window-webview2 = Get it from Microsoft: https://go.microsoft.com/fwlink/p/?LinkId=2124703
do-window-webkit = Install WebKitGTK 4.1 with your package manager. On Debian and Ubuntu: libwebkit2gtk-4.1-0
do-autostart = Turn on “Start at login” in the panel’s settings.
do-shortcut-refused = Choose another one in the settings, or assign keys to the command “ccc join” in your desktop’s own settings.
do-settings-unknown = Check the spelling; until then it has no effect. To list all problems, run: ccc config
do-settings-faulty = Fix that line. Until then, the previous value or the default is used. To list all problems, run: ccc config
do-clock = Turn on automatic (network) time in the system’s date and time settings.
do-clock-unknown = Try again when the room’s or the thread’s server responds.
do-zones = Update this app or the system’s time zone data (tzdata). The newer of the two is used.
do-reader-unconfined = Use Linux 5.13 or newer, with Landlock turned on.
do-reader = Install the programs together, all in the same version, and restart the app.
do-room-unknown = Find it in the thread with ccc room --find, or set it with ccc room --set LINK.
do-not-asked = To check it, start the app without --at and --speed.
do-thread-turned-off = If you want it read, turn on “Read the thread” in the settings.
do-thread-not-readable = Set a link of the form https://FORUM/t/NAME/NUMBER in the settings file: url under [thread].
do-room-gone = Ask in the thread for the new link, then set it with ccc room --set LINK.
do-thread-gone = Check its link in the settings file: url under [thread].
do-version = Install the newest version.
fails-no-connection = { $host } can’t be reached.
fails-not-trusted = The connection to { $host } can’t be trusted.
fails-slow = { $host } didn’t respond in time.
fails-closed = { $host } doesn’t let this app read it.
fails-missing = { $host } has nothing at this link.
fails-moved = { $host } redirects to { $to }, which isn’t followed.
fails-status = { $host } has a problem: it responded with error { $status }.
fails-strange = { $host } sent an unexpected response.
fails-no-reader = { $host } wasn’t checked: the program that reads the network didn’t respond.
do-no-connection = Check your network connection, then try again.
do-not-trusted = Sign in to the network if it asks you to; otherwise check your clock.
do-later = Try again later.
do-look = Open it in the browser to find out more, and try again later.
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

## First steps

welcome-slots = Which slots suit you?
welcome-slots-text = There are two every Thursday, shown in your own time. You’ll get reminders for the ones you turn on.
welcome-join = One click, and you’re in
welcome-join-text = With your name and the room link, Join takes you straight there. You can add both later.
welcome-stay = Always there
welcome-stay-text = The ring in the tray fills up during the last hour. It uses next to nothing, so let it run.
welcome-finish = Done

## Settings

settings-joining = Joining
settings-reminders = Reminders
settings-thread = Thread
settings-program = General
settings-look = Language and appearance
settings-undo = Undo last change
settings-file = Open settings file
text-refused = Not accepted: it’s too long or contains a line break.
shortcut-refused = Not accepted: { $why }.
quiet-refused = Not accepted: quiet hours need two different times.
friend-refused = Not accepted: this time zone is unknown or already on the list.

set-as-system = System default
set-name = Your name
set-name-hint = Shown to others in the room.
set-room-hint = You’ll find it in the thread’s first post.
set-code-hint = Only if it differs from the announced one.
set-no-code = No access code
set-no-code-hint = For a room that doesn’t ask for one.
set-enter = Skip the form
set-enter-hint = Join asks the room’s server to let you in directly, only when you click. Works with Greenlight rooms only.
set-hosts = Servers you trust
set-hosts-hint = Rooms may redirect here. If you remove one, you’re asked again.
set-hosts-entry = { $host }, for rooms at { $room }
set-copy-only = Only copy the access code
set-copy-only-hint = Keeps it out of the link, and so out of the browser history.
set-clipboard = Restore clipboard
set-clipboard-hint = A minute after the access code is copied, the previous contents come back.
set-browser = Browser
set-browser-hint = Command with arguments. Leave empty for the system default.
set-reminders = Remind me
set-reminders-hint = Each one appears once. If you like, it also plays a sound, or opens the panel without taking the keyboard.
set-reminders-add = Add a reminder
alert-sound = Sound
alert-panel = Open the panel
set-slot = { $weekday }, { $time }
set-one-slot = One slot a week is enough
set-one-slot-hint = Once you have joined one, you get no reminders for that week’s other slot.
set-snooze = Snooze
set-snooze-hint = How long until the reminder comes back.
set-quiet = Quiet hours
set-quiet-hint = No reminders during these hours.
set-quiet-from = from
set-quiet-to = to
set-test = Test reminder
set-test-hint = Shows what notices look like on this desktop.
set-test-show = Show
set-read-thread = Read the thread
set-read-thread-hint = A few times a day, to find the room link. You confirm a link before it’s used.
set-thread = Thread link
set-thread-hint = Leave empty for the announced thread.
set-login = Start at login
set-login-hint = So that you don’t miss a Thursday.
set-countdown = Countdown next to the icon
set-countdown-hint = In the menu bar.
set-shortcut = Join shortcut
set-shortcut-hint = Works anywhere, for example Ctrl+Alt+J.
set-language = Language
set-hours = Time format
set-hours-usual = Automatic
set-hours-24 = 24-hour
set-hours-12 = 12-hour
set-appearance = Theme
set-light = Light
set-dark = Dark

## The command line

cli-room-opens = Opening the room.
cli-room-not-found = the thread’s first post doesn’t link to a room: set its link with ccc room --set LINK
cli-no-first-post = the thread has no first post
cli-room-in-use = This is the one in use.
cli-room-refused = You refused it.
cli-room-not-there = no room found at { $place }: the rooms found are at { $hosts }
cli-room-use = To use it:
cli-room-confirm = Is the room at { $host }?
# Answers that mean yes, with a space between them, in small letters; and how they are offered.
cli-yes = y yes
cli-yes-no = [y/N]
cli-left = Not changed.
cli-faults =
    { $number ->
        [one] the settings file has 1 problem
       *[other] the settings file has { $number } problems
    }
cli-to-mend =
    { $number ->
        [one] 1 check failed; see the advice below it
       *[other] { $number } checks failed; see the advice below each
    }
cli-no-settings = { $path } doesn’t exist yet; the defaults are used.
cli-status-version = Version { $version } is running as process { $process }.
cli-status-clock = Its clock shows { $time }; its time zone is { $zone }.
cli-panel-open = The panel is open.
cli-panel-closed = The panel is closed.
cli-copied = Copied: { $text }
cli-to-copy = To copy: { $text } (couldn’t copy to the clipboard: { $why })
cli-opened = Opened: { $link }
cli-removed = Removed: { $what }
cli-forget-own = Also delete your settings, topics and reminder history in { $folders }?
cli-forget-kept = Kept your settings, topics and reminder history in { $folders }. To delete them too: ccc forget --yes
cli-no-topics = There are no topics.
cli-no-slot = There’s no slot after that time.

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
panel-friend-add = Add friend
panel-friend-name = Name (optional)
panel-friend-zone = City or time zone
panel-friend-none = Nothing found. Try a larger city nearby.
panel-your-day = Your Thursday, and your friends’
panel-clock-change = Next clock change
panel-no-clock-change = None: your slots stay at the same local time.
panel-night = night
panel-room-others = Also in the thread
panel-topic = Something to talk about
panel-topic-search = Search
panel-topic-none = No topics match.
panel-topic-new = Your own topic
panel-topic-talked = We talked about it
panel-topic-note = Note (optional)
panel-topic-history = Discussions
panel-host = Hosting
panel-host-text = Text for the thread
panel-host-notes = Minutes
panel-host-notes-hint = Who was there, and what was said
panel-readiness-text = What the app needs on this computer, and what to do if something is missing.
panel-checking = Checking…
panel-good = OK
panel-warning = needs attention
panel-bad = not working
panel-unknown = unknown
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

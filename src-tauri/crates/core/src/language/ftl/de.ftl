# Coop Casual Conference in the tray: every text that a person reads.
#
# Words: meeting, slot (a fixed start in the week), host, reminder, room, thread (the forum topic), notice (a desktop
# notification), panel (the small window), access code. One word for one thing, everywhere.
# Names that begin with panel- are texts of the panel's page and take no arguments.

# A native reader has not checked this yet.

## Countdowns: short, for the tray. Minutes beside hours have two digits.

left-days = { $days } T { $hours } h
left-hours = { $hours } h { $minutes } min
left-minutes = { $minutes } min
left-seconds = { $seconds } s
countdown-gathering = jetzt · man wartet noch { $left }
countdown-underway = läuft seit { $minutes } min
countdown-over = vorbei

hero-upcoming = bis zum Beginn
hero-gathering = wirst du noch erwartet
hero-hosting = wartest du auf andere
hero-underway = seit Beginn; vielleicht wartet niemand mehr
hero-hosted = seit Beginn; du hostest
hero-over = vorbei
in-left = in { $left }

## When

# A slot by its own clock: Thursday 08:00 UTC
slot = { $weekday } { $time }
zone-and-offset = { $zone } (UTC{ $offset })
reminder-before = { $span } vor Beginn
reminder-at-start = zu Beginn
reminder-after = { $span } nach Beginn
paused-until = Erinnerungen pausieren bis { $when }

## Notices

notice-soon = { $meeting } in { $left }
notice-now = { $meeting } beginnt jetzt
notice-begun = { $meeting } hat begonnen
notice-underway = { $meeting } läuft
# 17:00 for you: the same start on the person's clocks
notice-for-you = { $slot }, bei dir { $time }
notice-host-waits = Du wirst noch { $left } erwartet
notice-started-host-waits =
    { $minutes ->
        [one] Vor { $minutes } Minute begonnen; du wirst noch { $left } min erwartet
       *[other] Vor { $minutes } Minuten begonnen; du wirst noch { $left } min erwartet
    }
notice-started =
    { $minutes ->
        [one] Vor { $minutes } Minute begonnen; vielleicht wartet niemand mehr: Frag im Thread
       *[other] Vor { $minutes } Minuten begonnen; vielleicht wartet niemand mehr: Frag im Thread
    }
notice-since-host-waits = Um { $time } begonnen; du wirst bis { $until } erwartet
notice-since = Um { $time } begonnen; vielleicht wartet niemand mehr: Frag im Thread
notice-wait-over = Deine zehn Minuten sind um. Wer jetzt kommt, findet eine muntere Runde vor – oder niemanden mehr.
notice-code = Zugangscode: { $code }
notice-how-to-join = Zum Teilnehmen klicke auf das Symbol im Tray oder gib ein: ccc join
notice-test = So kommen Erinnerungen. Sonst passiert nichts.
notice-open = Öffnen

## What one can do

join = Teilnehmen
copy-code = Zugangscode kopieren
copy = Kopieren
skip = Termin auslassen
snooze = In { $span } erinnern
come-later = Ich komme später …
at-about = Gegen { $time } UTC
open-thread = Thread öffnen
pause = Erinnerungen pausieren …
pause-today = Bis morgen
pause-week = Eine Woche
pause-month = Vier Wochen
resume = Erinnerungen fortsetzen
settings = Einstellungen
quit = Beenden
undo = Rückgängig
save = Speichern
change = Ändern
remove = Entfernen
start-again = Neu starten
host-this = Diesmal hoste ich
host-undo = Ich hoste doch nicht

## What was answered

answer-joined = teilgenommen
answer-coming = du kommst
answer-waiting = wartet, bis der Raum aufgeht
answer-skipped = ausgelassen
answer-hosts = du hostest
week-joined = Teilgenommen: { $when }. Der andere Termin der Woche bleibt still.
week-joined-both = Teilgenommen: { $when }.
week-coming = Du kommst: { $when }. Der andere Termin der Woche bleibt still.
week-coming-both = Du kommst: { $when }.

## Why a reminder is not given

not-given = kommt nicht: { $why }
why-delivered = war schon da
why-covered = eine spätere Benachrichtigung sagte dasselbe
why-skipped = du lässt diesen Termin aus
why-joined = du hast teilgenommen oder gesagt, wann du kommst
why-waiting = du wartest, bis der Raum aufgeht
why-one-slot = du hast am anderen Termin der Woche teilgenommen
why-paused = Erinnerungen pausieren
why-quiet = Ruhezeit
why-added-later = zu spät hinzugefügt
why-over = dann ist der Termin schon vorbei

## The thread

come-later-text = Beim Termin um { $slot } UTC bin ich gegen { $time } UTC dabei.
come-later-copied = Für den Thread kopiert: „{ $text }“ Füge es als Antwort ein.
no-slot-then = Zu dieser Zeit gibt es keinen Termin.
no-thread = Dieses Treffen hat keinen Thread.

## The room

room-unknown = Der Link zum Raum fehlt noch, darum öffnet sich der Thread: In seinem ersten Beitrag steht er. Füge ihn im Panel ein oder gib ein: ccc room --set LINK
no-room-no-thread = Dieses Treffen hat weder einen Link zum Raum noch einen Thread. Füge den Link im Panel ein oder gib ein: ccc room --set LINK
room-at = „Teilnehmen“ öffnet den Raum bei { $host }
room-missing = Der Link zum Raum fehlt noch: Er steht im ersten Beitrag des Threads.
room-insecure = Der Link des Threads zum Raum bei { $host } beginnt mit http:// und wird deshalb nicht geöffnet. Bitte im Thread um einen, der mit https:// beginnt.
room-not-set = der Link zum Raum fehlt: Er steht im ersten Beitrag des Threads. Setze ihn mit: ccc room --set LINK
room-asking = Raum wird gefragt …
room-entering = Du wirst in den Raum eingelassen. Das kann ein paar Sekunden dauern.
room-found = Der Thread verlinkt einen Raum bei { $host }. Bestätige ihn im Panel, dann führt „Teilnehmen“ dorthin.
room-found-because = Der Thread verlinkt einen Raum bei { $host }: { $reasons }. Stimmt dieser Server?
room-also = { $host }: { $reasons }
reason-called = der Text nennt ihn „{ $words }“
reason-shape = der Link sieht aus wie der eines Raums von { $service }
reason-near-code = der Zugangscode steht daneben
room-link = Link zum Raum
room-use = Diesen Raum nehmen
room-refuse = Diesen nicht
room-set = „Teilnehmen“ öffnet ab jetzt den Raum bei { $host }.
room-forgotten = Link zum Raum vergessen. „Teilnehmen“ öffnet den Thread, bis es einen neuen gibt.
room-open-page = Seite des Raums öffnen
room-page-instead = Stattdessen die Seite öffnen
at-the-door = Der Raum ist noch nicht offen. Sobald er aufgeht, kommst du hinein.
name-too-long = Dein Name ist zu lang für den Link des Raums: Gib auf seiner Seite einen kürzeren ein.
join-page-asks-on = Der Raum geht auf, lässt dich aber noch nicht hinein. Seine Seite öffnet sich: Drücke dort auf Teilnehmen, und sie fragt weiter.
join-room-changed = Der Raum oder dein Weg hinein hat sich geändert, darum wartet das Programm nicht mehr. Drücke noch einmal auf Teilnehmen.
join-nobody-came = Niemand hat den Raum geöffnet, während du gewartet hast, und der Termin ist vorbei.
join-host-came = Der Raum geht auf. In ein paar Sekunden bist du drin.
stop-waiting = Nicht mehr warten
recorded = Dieser Raum wird vielleicht aufgezeichnet. Bist du einverstanden?
agree = Einverstanden
other-host = Der Raum führt zu einem anderen Server, { $host }. Vertraust du ihm?
trust = Ich vertraue ihm
enter-directly-question = Nächstes Mal ohne Formular? „Teilnehmen“ holt dann beim Server des Raums deinen eigenen Zugang, als { $name }.
enter-directly-yes = Ohne Formular
enter-directly-no = Mit Formular
nothing-to-join = Es gibt keinen Termin zum Teilnehmen.

entry-enter = Du bist auf dem Weg in den Raum.
entry-confirm-host = Der Raum führt zu einem anderen Server, { $host }: Bestätige ihn, um hineinzukommen.
entry-consent-wanted = Der Raum wird vielleicht aufgezeichnet: Sag erst, ob du einverstanden bist.
entry-not-running = Der Raum ist noch nicht offen. Seine Seite öffnet sich: Drücke dort auf Teilnehmen, und sie lässt dich hinein, sobald er aufgeht.
entry-wrong-code = Der Raum nimmt den Zugangscode nicht an. Seine Seite öffnet sich, damit du einen anderen eingeben kannst.
entry-sign-in = Der Raum will, dass du dich anmeldest. Seine Seite öffnet sich dafür.
entry-gone = Unter diesem Link gibt es keinen Raum mehr. Suche im Thread nach dem neuen.
entry-slow = Der Server des Raums lässt sich Zeit, darum öffnet sich die Seite des Raums.
entry-unexpected = { $host } hat eine Antwort gegeben, die dieses Programm nicht versteht. Stattdessen öffnet sich die Seite des Raums.
entry-status = { $host } hat mit dem Fehler { $status } geantwortet. Stattdessen öffnet sich die Seite des Raums.
entry-forbidden = { $host } antwortet diesem Programm nicht. Stattdessen öffnet sich die Seite des Raums.
entry-busy = { $host } wurde gerade zu oft gefragt. Stattdessen öffnet sich die Seite des Raums.
entry-not-trusted = Der Verbindung zu { $host } ist nicht zu trauen: Ein Netz, das eine Anmeldung will, oder eine falsche Uhr kann der Grund sein. Stattdessen öffnet sich die Seite des Raums.
entry-unreachable = { $host } ist nicht erreichbar. Stattdessen öffnet sich die Seite des Raums.
entry-page-instead = Die Seite öffnet sich. Dein Klick hat das Treffen vielleicht schon gestartet.
entry-unanswered = Ob der Raum dich hineinlässt, ist nicht bekannt, und dein Klick hat das Treffen vielleicht gestartet. Die Seite des Raums öffnet sich, damit du hineinkommst.
entry-not-created = Das Treffen konnte nicht gestartet werden: Der Videoserver hat abgelehnt. Stattdessen öffnet sich die Seite des Raums.
entry-code-wanted = Der Raum will einen Zugangscode, und es ist keiner eingestellt. Seine Seite öffnet sich, damit du ihn eingeben kannst.
entry-you-host = Du leitest diesen Termin: Starte das Treffen auf der Seite des Raums, die sich öffnet.

## Links

link-refused = Nicht angenommen: { $why }.
link-empty = es ist kein Link da; füge einen ein, der mit https:// beginnt
link-too-long = der Link hat mehr als { $most } Zeichen, also gehört er weder zu einem Raum noch zu einem Thread
link-invisible = der Link enthält ein Leerzeichen, einen Zeilenumbruch oder ein unsichtbares Zeichen; kopiere ihn noch einmal
link-not-a-link = das ist kein Link; ein Link beginnt mit https:// und nennt einen Server
link-scheme = nur https://-Links werden geöffnet, und dieser beginnt mit { $scheme }:
link-user-info = vor einem @ steht ein Name, der verbirgt, wohin der Link führt; sein wahrer Server ist { $host }
open-failed = Kein Browser hat sich geöffnet ({ $why }). Stattdessen wurde der Link kopiert: { $link }
open-failed-other = Der Link ließ sich nicht öffnen ({ $why }): { $link }

## The clipboard

access-code = Zugangscode
no-code = Dieser Raum hat keinen Zugangscode.
code-copied = Zugangscode kopiert.
copied = Kopiert.
copy-failed = Kopieren ging nicht: { $why }.
copy-failed-code = Kopieren ging nicht: { $why }. Der Zugangscode ist { $code }.

## The program itself

no-tray = Dieser Desktop hat keinen Tray, also gibt es kein Symbol. Erinnerungen kommen trotzdem, und wenn du das Programm noch einmal startest, öffnet sich sein Fenster.
resident-ended = Das Programm im Tray wurde beendet. Ohne es kommen keine Erinnerungen.
resident-unreachable = Das Programm im Tray ist nicht erreichbar: { $why }.
journal-unwritable = Das Journal lässt sich nicht schreiben ({ $why }): Eine Erinnerung kommt vielleicht zweimal.
start-panel-failed = Das Panel (ccc-panel) ließ sich nicht starten: { $why }
file-not-opened = { $file } ließ sich nicht öffnen: { $why }

## What a screen reader says near the start

spoken-upcoming =
    { $minutes ->
        [one] Beginnt in weniger als einer Minute
       *[other] Beginnt in weniger als { $minutes } Minuten
    }
spoken-gathering =
    { $minutes ->
        [one] Es hat begonnen. Du wirst noch eine Minute erwartet
       *[other] Es hat begonnen. Du wirst noch { $minutes } Minuten erwartet
    }

## Clock changes, and days in other zones

# 28 March; 17:00 UTC; 19:00; 18:00
clock-change = Ab dem { $day } ist dein Termin von { $slot } um { $after } statt um { $before }.
day-yours = Du
kinder = { $slot } passt besser
kinder-none = Beide passen gleich gut

## Topics

topic-shuffle = Anderes Thema
topic-last = zuletzt am { $day }
topic-told = { $day }: { $note }
topic-refused = Dieses Thema ist leer oder steht schon in der Liste.
topics-copy = Liste kopieren
minutes-topics = Themen: { $topics }

## Hosting

host-timer-upcoming = Deine zehn Minuten beginnen in { $left }
host-timer = Du wartest noch { $left }
host-timer-over = Deine zehn Minuten sind um
host-announcement = Heute gibt es den Termin um { $time } UTC. Ich bin im Raum und warte { $minutes } Minuten; schreibt hier, wenn ihr später kommt.
host-announce = Für den Thread kopieren
minutes-copy = Protokoll kopieren

## The rehearsal

rehearse = Zeig mir den Donnerstag
rehearsal = Probe: ein Donnerstag in zwanzig Sekunden
rehearsal-title = Probe: { $title }
rehearsal-stop = Anhalten
rehearsal-over = Das war der Donnerstag. Nichts davon wurde gespeichert.
rehearsal-would-open = In einer Probe öffnet sich nichts. Am Donnerstag öffnet das { $host }.

## Readiness

readiness-check = Erneut prüfen
check-tray = Tray-Symbol
check-notices = Benachrichtigungen
check-resident = Programm im Tray
check-autostart = Bei Anmeldung starten
check-settings = Einstellungen
check-clock = Uhr
check-zones = Zeitzonen
check-room = Raum
check-thread = Thread
found-tray-ready = Dein Desktop zeigt Tray-Symbole.
found-tray-without-bar = Dein Desktop nimmt Tray-Symbole an, aber keine Leiste zeigt sie.
found-tray-missing = Dein Desktop hat keinen Platz für Tray-Symbole. Alles andere geht; das Panel öffnet sich als Fenster.
found-tray-without-bus = Hier gibt es keinen Sitzungsbus und darum keinen Platz für Tray-Symbole.
found-tray-unknown = Dein Desktop hat nicht rechtzeitig gesagt, ob er Tray-Symbole zeigt.
found-notices-ready = { $server } zeigt sie, mit Knöpfen.
found-notices-without-buttons = { $server } zeigt sie, aber ohne Knöpfe.
found-notices-of-the-system = Das System zeigt sie selbst und sagt nicht, ob dieses Programm das darf.
found-notices-missing = Nichts zeigt sie, also würdest du keine Erinnerung sehen.
found-notices-without-bus = Hier gibt es keinen Sitzungsbus, also würdest du keine Erinnerung sehen.
found-notices-unknown = Der Benachrichtigungsdienst hat nicht rechtzeitig geantwortet.
found-resident-runs = Es läuft, Version { $version }.
found-resident-of-other-version = Es läuft Version { $runs }, aber dies ist Version { $asks }.
found-resident-silent = Es läuft, antwortet aber nicht.
found-resident-missing = Es läuft nicht, also kommen keine Erinnerungen.
found-autostart-on = Das Programm startet, wenn du dich anmeldest.
found-autostart-off = Das Programm startet nicht, wenn du dich anmeldest.
found-autostart-unknown = Ob das Programm bei der Anmeldung startet, ist nicht bekannt.
found-settings-in-order = { $path } ist in Ordnung.
found-and-more = { $first } (und noch { $more })
found-clock-in-step = Sie stimmt mit { $host } auf { $within } genau überein.
found-clock-behind = Gegenüber { $host } geht sie { $span } nach; deine Erinnerungen kämen { $span } zu spät.
found-clock-ahead = Gegenüber { $host } geht sie { $span } vor; deine Erinnerungen kämen { $span } zu früh.
found-clock-unknown = Kein Server hat die Zeit zum Vergleichen genannt.
found-zones-new-bundled = Die Regeln haben Version { $version } und kamen mit diesem Programm.
found-zones-new-system = Die Regeln haben Version { $version } und kommen vom System.
found-zones-old-bundled = Die Regeln haben Version { $version } und kamen mit diesem Programm. Sie sind über ein Jahr alt: Seither beschlossene Zeitumstellungen fehlen.
found-zones-old-system = Die Regeln haben Version { $version } und kommen vom System. Sie sind über ein Jahr alt: Seither beschlossene Zeitumstellungen fehlen.
found-zones-unknown = Die Version der Regeln ist nicht bekannt.
found-answers = { $host } antwortet.
found-room-unknown = Der Link fehlt noch, darum öffnet „Teilnehmen“ den Thread.
found-not-asked = Nicht geprüft, weil die Uhr des Programms zum Ausprobieren gestellt ist.
found-thread-unknown = Dieses Treffen hat keinen Thread.
found-thread-turned-off = Nicht geprüft, weil du das Lesen ausgeschaltet hast.
found-thread-not-readable = Der Link führt nicht zu einem Thread in einem Forum; er öffnet sich im Browser und wird nicht gelesen.
do-tray-without-bar = Füge deiner Leiste einen Tray hinzu (Systemabschnitt, Statussymbole, Infobereich); das Symbol kommt von selbst.
do-tray-missing = Schalte unter GNOME die Erweiterung „AppIndicator and KStatusNotifierItem Support“ ein; sonst füge deiner Leiste einen Tray hinzu. Das Symbol kommt von selbst.
do-without-bus = Starte das Programm in der Sitzung deines Desktops, nicht über ssh und nicht unter einem anderen Konto.
do-desktop-unknown = Versuche es gleich noch einmal; wenn es so bleibt, melde dich ab und wieder an.
do-notices-without-buttons = Nimm über das Tray-Symbol oder das Panel teil, oder nutze einen Benachrichtigungsdienst, der Knöpfe zeigt.
do-notices-of-the-system = Sieh nach, ob die Systemeinstellungen Benachrichtigungen dieses Programms erlauben.
do-notices-missing = Starte den Benachrichtigungsdienst deines Desktops oder installiere einen, etwa dunst, mako oder xfce4-notifyd.
do-resident-of-other-version = Beende es mit „Beenden“ in seinem Menü und starte es neu: ccc-tray
do-resident-silent = Beende den Prozess ccc-tray und starte ihn neu: ccc-tray
do-resident-missing = Starte es im Programm-Menü oder mit: ccc-tray
do-autostart = Schalte es in den Einstellungen des Panels ein: „Bei Anmeldung starten“.
do-settings-unknown = Sieh nach, ob es falsch geschrieben ist; bis dahin bewirkt es nichts. Alles zeigt: ccc config
do-settings-faulty = Korrigiere diese Zeile; bis dahin gilt, was vorher dort stand, oder die Vorgabe. Alles zeigt: ccc config
do-clock = Lass das System seine Uhr übers Netz stellen; der Schalter dafür ist in den Einstellungen für Datum und Uhrzeit.
do-clock-unknown = Versuche es noch einmal, wenn der Server des Raums oder des Threads antwortet.
do-zones = Aktualisiere dieses Programm oder die Zeitzonendaten des Systems (tzdata); es gelten die neueren.
do-room-unknown = Suche ihn im Thread mit ccc room --find oder setze ihn mit ccc room --set LINK.
do-not-asked = Starte das Programm ohne --at und --speed, dann wird geprüft.
do-thread-unknown = Setze seinen Link in den Einstellungen: url unter [thread].
do-thread-turned-off = Nichts, wenn du es so willst; sonst schalte es in den Einstellungen ein: „Thread lesen“.
do-thread-not-readable = Setze in den Einstellungen einen Link der Form https://FORUM/t/NAME/NUMMER: url unter [thread].
do-room-gone = Frag im Thread nach dem neuen Link und setze ihn mit ccc room --set LINK.
do-thread-gone = Sieh nach, ob sein Link in den Einstellungen stimmt: url unter [thread].
fails-no-connection = { $host } ist nicht erreichbar.
fails-not-trusted = Die Verbindung zu { $host } ist nicht vertrauenswürdig.
fails-slow = { $host } hat nicht rechtzeitig geantwortet.
fails-closed = { $host } lässt dieses Programm nicht lesen.
fails-missing = { $host } hat nichts unter diesem Link.
fails-moved = { $host } leitet zu { $to } weiter; dem wird nicht gefolgt.
fails-status = { $host } hat Probleme: Antwort { $status }.
fails-strange = { $host } antwortet anders als erwartet.
do-no-connection = Prüfe deine Netzverbindung und versuche es noch einmal.
do-not-trusted = Melde dich in dem Netz an, in dem du bist, falls es das verlangt; sonst prüfe deine Uhr.
do-later = Versuche es später noch einmal.
do-look = Öffne es im Browser, um mehr zu sehen, und versuche es später noch einmal.
span-seconds =
    { $number ->
        [one] { $number } Sekunde
       *[other] { $number } Sekunden
    }
span-minutes =
    { $number ->
        [one] { $number } Minute
       *[other] { $number } Minuten
    }
span-hours =
    { $number ->
        [one] { $number } Stunde
       *[other] { $number } Stunden
    }
span-days =
    { $number ->
        [one] { $number } Tag
       *[other] { $number } Tage
    }

## The first steps

welcome-slots = Welche Termine passen dir?
welcome-slots-text = Jeden Donnerstag gibt es zwei, hier in deiner Zeit. An die eingeschalteten wirst du erinnert.
welcome-join = Ein Klick, und du bist drin
welcome-join-text = Mit einem Namen und dem Link zum Raum bringt „Teilnehmen“ dich hin. Beides hat Zeit.
welcome-stay = Immer da
welcome-stay-text = Der Ring im Tray füllt sich in der letzten Stunde. Er braucht fast nichts, also lass ihn da.
welcome-finish = Fertig

## Settings

settings-joining = Teilnehmen
settings-reminders = Erinnerungen
settings-thread = Thread
settings-program = Programm
settings-look = Sprache und Aussehen
settings-undo = Letzte Änderung rückgängig machen
settings-file = Einstellungsdatei öffnen
text-refused = Nicht angenommen: zu lang oder mit Zeilenumbruch.
shortcut-refused = Nicht angenommen: { $why }.
quiet-refused = Nicht angenommen: Die Ruhezeit braucht zwei verschiedene Uhrzeiten.
friend-refused = Nicht angenommen: Diese Zeitzone ist nicht bekannt oder steht schon in der Liste.

set-as-system = Wie das System
set-name = Dein Name
set-name-hint = Andere sehen ihn im Raum.
set-room-hint = Er steht im ersten Beitrag des Threads.
set-code-hint = Nur wenn er anders ist als angekündigt.
set-no-code = Kein Zugangscode
set-no-code-hint = Für einen Raum, der keinen verlangt.
set-enter = Ohne Formular
set-enter-hint = „Teilnehmen“ holt beim Server des Raums deinen eigenen Zugang. Nur wenn du klickst, und nur bei Räumen von Greenlight.
set-copy-only = Code nur kopieren
set-copy-only-hint = Er steht dann nicht im Link und so nicht im Browserverlauf.
set-clipboard = Zwischenablage wiederherstellen
set-clipboard-hint = Eine Minute nach dem Kopieren des Codes ist wieder da, was vorher da war.
set-browser = Browser
set-browser-hint = Mit seinen Argumenten; leer: der des Systems.
set-reminders = Erinnere mich
set-reminders-hint = Jede kommt einmal.
set-reminders-add = Erinnerung hinzufügen
set-slot = { $weekday }, { $time }
set-one-slot = Ein Termin pro Woche reicht
set-one-slot-hint = Hast du an einem teilgenommen, bleibt der andere der Woche still.
set-snooze = Später erinnern
set-snooze-hint = Wie viel später.
set-quiet = Ruhezeit
set-quiet-hint = In diesen Stunden deines Tages kommt nichts.
set-quiet-from = von
set-quiet-to = bis
set-test = Erinnerung zum Testen
set-test-hint = Zeigt, wie Benachrichtigungen auf diesem Desktop aussehen.
set-test-show = Zeigen
set-read-thread = Thread lesen
set-read-thread-hint = Ein paarmal am Tag, für den Link zum Raum. Du bestätigst einen Link, bevor er gilt.
set-thread = Anderer Thread
set-thread-hint = Leer: der angekündigte.
set-login = Bei Anmeldung starten
set-login-hint = Damit du keinen Donnerstag verpasst.
set-countdown = Countdown neben dem Symbol
set-countdown-hint = Wo das System Platz dafür hat.
set-shortcut = Tasten zum Teilnehmen
set-shortcut-hint = Von überall, etwa Ctrl+Alt+J.
set-language = Sprache
set-hours = Uhrzeit
set-hours-usual = Wie üblich
set-hours-24 = 24 Stunden
set-hours-12 = 12 Stunden
set-appearance = Farben
set-light = Hell
set-dark = Dunkel

## The command line

cli-room-opens = Der Raum öffnet sich.
cli-room-not-found = der erste Beitrag des Threads verlinkt keinen Raum; setze den Link mit ccc room --set LINK
cli-no-first-post = der Thread hat keinen ersten Beitrag
cli-room-in-use = Das ist der Raum, der schon gilt.
cli-room-refused = Du hast ihn abgelehnt.
cli-room-not-there = bei { $place } wurde kein Raum gefunden; gefundene Räume sind bei { $hosts }
cli-room-use = So nimmst du ihn:
cli-room-confirm = Ist der Raum bei { $host }?
# Answers that mean yes, with a space between them, in small letters; and how they are offered.
cli-yes = j ja
cli-yes-no = [j/N]
cli-left = Alles bleibt, wie es ist.
cli-faults =
    { $number ->
        [one] in der Einstellungsdatei ist ein Fehler zu beheben
       *[other] in der Einstellungsdatei sind { $number } Fehler zu beheben
    }
cli-to-mend =
    { $number ->
        [one] eine Sache geht nicht; was zu tun ist, steht darunter
       *[other] { $number } Dinge gehen nicht; was zu tun ist, steht jeweils darunter
    }
cli-no-settings = { $path } gibt es noch nicht; es gelten die Vorgaben.
cli-status-version = Version { $version } läuft als Prozess { $process }.
cli-status-clock = Die Uhr zeigt { $time }, die Zeitzone ist { $zone }.
cli-panel-open = Das Panel ist offen.
cli-panel-closed = Das Panel ist geschlossen.
cli-copied = Kopiert: { $text }
cli-to-copy = Zum Kopieren: { $text } (die Zwischenablage nahm es nicht an: { $why })
cli-opened = Geöffnet: { $link }
cli-no-topics = Es gibt keine Themen.
cli-no-slot = Nach diesem Zeitpunkt gibt es keinen Termin.

## The panel's page

panel-now = Jetzt
panel-time = Zeit
panel-topics = Themen
panel-settings = Einstellungen
panel-readiness = Alles bereit?
panel-close = Schließen
panel-back = Zurück
panel-next = Weiter
panel-skip = Überspringen
panel-cancel = Abbrechen
panel-add = Hinzufügen
panel-friend-add = Jemanden hinzufügen
panel-friend-name = Name (optional)
panel-friend-zone = Stadt oder Zeitzone
panel-friend-none = Nichts gefunden: Versuche es mit einer größeren Stadt in der Nähe.
panel-your-day = Dein Donnerstag und ihrer
panel-clock-change = Die nächste Zeitumstellung
panel-no-clock-change = Nichts ändert sich: Deine Uhr und die Termine gehen im Gleichschritt.
panel-night = Nacht
panel-room-others = Auch im Thread
panel-topic = Gesprächsthema
panel-topic-search = Suchen
panel-topic-none = Kein Thema enthält diese Wörter.
panel-topic-new = Eigenes Thema
panel-topic-talked = Wir haben darüber geredet
panel-topic-note = Notiz (optional)
panel-topic-history = Bisherige Gespräche
panel-host = Hosten
panel-host-text = Text für den Thread
panel-host-notes = Protokoll
panel-host-notes-hint = Wer da war und was gesagt wurde
panel-readiness-text = Was das Programm auf diesem Rechner braucht und was zu tun ist, wo etwas fehlt.
panel-checking = Wird geprüft …
panel-good = gut
panel-warning = geht besser
panel-bad = geht nicht
panel-unknown = nicht bekannt
panel-more = Mehr
panel-welcome = Willkommen
panel-step = Schritt

## The meeting's own topics

topic-facilitation = Moderation
topic-decisions = Entscheidungen treffen
topic-commitment = Engagement der Mitglieder
topic-equity = Kapital und Anteile
topic-ownership = Eigentum über Grenzen hinweg
topic-family = Familie und Genossenschaft
topic-federations = Verbände von Arbeitsgenossenschaften in anderen Ländern
topic-tools = Werkzeuge für Kommunikation, Finanzen und Projekte
topic-billing = Abrechnungsmodelle
topic-budgets = Budgets: wie und wann
topic-moving-money = Geld aus dem Kapitalismus in die genossenschaftliche Wirtschaft bringen
topic-fundraising = Geld auftreiben
topic-leads = Gespräche mit Interessierten: gratis oder bezahlt
topic-external-tools = Werkzeuge für die Kommunikation nach außen
topic-platforms = Große Plattformen verantwortlich nutzen
topic-data-rights = Grundrechte für alle, denen Daten gehören
topic-big-products = Große Produkte vor einem MVP
topic-open-source = Open Source für die Genossenschaftswelt
topic-whole-self = Als ganzer Mensch zur Arbeit kommen
topic-customers = Kundschaft finden und auswählen
topic-relationships = Schwierige Beziehungen in einer Genossenschaft

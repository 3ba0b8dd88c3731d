# Coop Casual Conference in the tray: every text that a person reads.
#
# Words: meeting, slot (a fixed start in the week), host (the person who opens the room; a machine is a server), reminder,
# room, thread (the forum topic), notice (a desktop notification), panel (the small window), access code, app. One word
# for one thing, everywhere.
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
notice-since = Um { $time } begonnen; wenn niemand mehr wartet, frag im Thread
notice-wait-over = Deine zehn Minuten sind um. Wenn niemand gekommen ist, kannst du gehen.
notice-code = Zugangscode: { $code }
notice-how-to-join = Zum Teilnehmen auf das Symbol im Tray klicken oder eingeben: ccc join
notice-test = So sieht eine Erinnerung aus. Sonst passiert nichts.
open = Öffnen

## Actions

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

## Answers

answer-joined = teilgenommen
answer-coming = du kommst
answer-waiting = wartet, bis der Raum aufgeht
answer-skipped = ausgelassen
answer-hosts = du hostest
week-joined = Teilgenommen: { $when }. Für den anderen Termin der Woche kommen keine Erinnerungen.
week-joined-both = Teilgenommen: { $when }.
week-coming = Du kommst: { $when }. Für den anderen Termin der Woche kommen keine Erinnerungen.
week-coming-both = Du kommst: { $when }.

## Why a reminder is not shown

not-given = wird nicht gezeigt: { $why }
why-delivered = wurde schon gezeigt
why-covered = eine spätere Benachrichtigung hat das schon gemeldet
why-skipped = du lässt diesen Termin aus
why-joined = du hast teilgenommen oder gesagt, wann du kommst
why-waiting = du wartest, bis der Raum aufgeht
why-one-slot = du hast am anderen Termin der Woche teilgenommen
why-paused = Erinnerungen pausieren
why-quiet = Ruhezeit
why-added-later = erst nach dem Zeitpunkt hinzugefügt
why-over = dann ist der Termin schon vorbei

## The thread

come-later-text = Beim Termin um { $slot } UTC bin ich gegen { $time } UTC dabei.
come-later-copied = Kopiert: „{ $text }“ Füge es im Thread als Antwort ein.
no-slot-then = Zu dieser Zeit gibt es keinen Termin.

## The room

room-unknown = Der Link zum Raum ist noch nicht bekannt, darum öffnet sich der Thread. Du findest ihn im ersten Beitrag: Füge ihn im Panel ein oder gib ein: ccc room --set LINK
room-at = „Teilnehmen“ öffnet den Raum bei { $host }
room-missing = Der Link zum Raum ist noch nicht bekannt. Du findest ihn im ersten Beitrag des Threads.
room-insecure = Der Link des Threads zum Raum bei { $host } beginnt mit http:// und ist nicht sicher. Bitte im Thread um einen, der mit https:// beginnt.
room-not-set = der Link zum Raum ist noch nicht bekannt. Du findest ihn im ersten Beitrag des Threads; setze ihn mit: ccc room --set LINK
room-asking = Verbindung zum Raum …
room-entering = Du betrittst den Raum … Das kann ein paar Sekunden dauern.
room-found = Der Thread verlinkt einen Raum bei { $host }. Bestätige ihn im Panel, dann führt „Teilnehmen“ dorthin.
room-found-because = Der Thread verlinkt einen Raum bei { $host }: { $reasons }. Ist das der richtige Server?
room-also = { $host }: { $reasons }
reason-called = der Beitrag nennt ihn „{ $words }“
reason-shape = der Link sieht nach einem Raum von { $service } aus
reason-near-code = der Zugangscode steht daneben
room-link = Link zum Raum
room-use = Diesen Raum verwenden
room-refuse = Diesen nicht
room-set = „Teilnehmen“ öffnet jetzt den Raum bei { $host }.
room-set-own-code = „Teilnehmen“ öffnet jetzt den Raum bei { $host } und gibt ihm deinen eigenen Zugangscode. Ändere den Code in den Einstellungen, wenn er nicht für diesen Raum ist.
room-forgotten = Der Link zum Raum wurde entfernt. „Teilnehmen“ öffnet den Thread, bis du einen neuen setzt.
room-open-page = Seite des Raums öffnen
room-page-instead = Stattdessen Seite öffnen
at-the-door = Der Raum ist noch nicht offen. Sobald er geöffnet wird, kommst du hinein.
name-too-long = Dein Name ist zu lang für den Link zum Raum. Gib auf der Seite des Raums einen kürzeren ein.
join-page-asks-on = Der Raum ist offen, lässt dich aber noch nicht hinein. Seine Seite öffnet sich: Drücke dort auf „Teilnehmen“, dann versucht sie es weiter.
join-room-changed = Der Raum oder dein Zugang hat sich geändert, darum wartest du nicht mehr. Drücke noch einmal auf „Teilnehmen“.
join-nobody-came = Niemand hat den Raum geöffnet, während du gewartet hast, und der Termin ist vorbei.
join-host-came = Der Raum wurde geöffnet. In ein paar Sekunden bist du drin.
stop-waiting = Nicht mehr warten
recorded = Dieser Raum wird möglicherweise aufgezeichnet. Bist du einverstanden?
agree = Einverstanden
other-host = Der Raum leitet zu einem anderen Server weiter: { $host }. Vertraust du ihm?
trust = Vertrauen
enter-directly-question = Nächstes Mal das Formular überspringen? „Teilnehmen“ bittet dann den Server des Raums, dich direkt hineinzulassen, als { $name }.
enter-directly-yes = Überspringen
enter-directly-no = Beibehalten
nothing-to-join = Es gibt gerade keinen Termin, an dem du teilnehmen kannst.

entry-enter = Du betrittst den Raum.
entry-confirm-host = Der Raum leitet zu einem anderen Server weiter: { $host }. Bestätige ihn, um hineinzukommen.
entry-consent-wanted = Der Raum wird möglicherweise aufgezeichnet. Sag erst, ob du einverstanden bist.
entry-not-running = Der Raum ist noch nicht offen. Seine Seite öffnet sich: Drücke dort auf „Teilnehmen“, dann lässt sie dich hinein, sobald er geöffnet wird.
entry-wrong-code = Der Raum nimmt den Zugangscode nicht an. Seine Seite öffnet sich, damit du einen anderen eingeben kannst.
entry-sign-in = Der Raum verlangt eine Anmeldung. Seine Seite öffnet sich dafür.
entry-gone = Unter diesem Link gibt es keinen Raum mehr. Suche im Thread nach dem neuen.
entry-slow = Der Server des Raums antwortet nur langsam. Stattdessen öffnet sich die Seite des Raums.
entry-unexpected = { $host } hat unerwartet geantwortet. Stattdessen öffnet sich die Seite des Raums.
reader-missing = { $program }, das aus dem Netz liest, fehlt oder hat eine andere Version. Erinnerungen kommen weiterhin, und „Teilnehmen“ öffnet die Seite des Raums. Installiere die Programme zusammen und starte dieses neu.
entry-status = { $host } meldet Fehler { $status }. Stattdessen öffnet sich die Seite des Raums.
entry-forbidden = { $host } hat die Anfrage abgelehnt. Stattdessen öffnet sich die Seite des Raums.
entry-busy = { $host } bekommt gerade zu viele Anfragen. Stattdessen öffnet sich die Seite des Raums.
entry-not-trusted = Die Verbindung zu { $host } ist nicht vertrauenswürdig: Vielleicht musst du dich im Netz anmelden, oder deine Uhr geht falsch. Stattdessen öffnet sich die Seite des Raums.
entry-unreachable = { $host } ist nicht erreichbar. Stattdessen öffnet sich die Seite des Raums.
entry-page-instead = Die Seite des Raums öffnet sich. Dein Klick hat das Treffen vielleicht schon gestartet.
entry-unanswered = Der Raum hat nicht gesagt, ob er dich hineinlässt, und dein Klick hat das Treffen vielleicht gestartet. Seine Seite öffnet sich, damit du hineinkommst.
entry-not-created = Das Treffen konnte nicht gestartet werden: Der Videoserver hat abgelehnt. Stattdessen öffnet sich die Seite des Raums.
entry-code-wanted = Der Raum verlangt einen Zugangscode, aber es ist keiner eingestellt. Seine Seite öffnet sich, damit du ihn eingeben kannst.
entry-you-host = Du hostest diesen Termin. Die Seite des Raums öffnet sich, damit du das Treffen starten kannst.

## Links

link-refused = Nicht angenommen: { $why }.
link-empty = es ist kein Link da; füge einen ein, der mit https:// beginnt
link-too-long = der Link hat mehr als { $most } Zeichen und kann daher weder zu einem Raum noch zu einem Thread gehören
link-invisible = der Link enthält ein Leerzeichen, einen Zeilenumbruch oder ein unsichtbares Zeichen; kopiere ihn noch einmal
link-not-a-link = das ist kein Link; ein Link beginnt mit https:// und nennt einen Server
link-scheme = nur https://-Links können geöffnet werden, und dieser beginnt mit { $scheme }:
link-user-info = vor einem @ steht ein Name, der verbirgt, dass der Link zu { $host } führt
open-failed = Der Browser ließ sich nicht öffnen ({ $why }). Stattdessen wurde der Link kopiert: { $link }
open-failed-other = Der Link ließ sich nicht öffnen ({ $why }): { $link }

## The clipboard

access-code = Zugangscode
no-code = Dieser Raum hat keinen Zugangscode.
code-copied = Zugangscode kopiert.
copied = Kopiert.
copy-failed = Kopieren fehlgeschlagen: { $why }.
copy-failed-code = Kopieren fehlgeschlagen: { $why }. Der Zugangscode ist { $code }.
copy-unavailable = Diese Arbeitsumgebung lässt die App im Hintergrund nichts kopieren.
copy-unavailable-code = Diese Arbeitsumgebung lässt die App im Hintergrund nichts kopieren. Der Zugangscode ist { $code }.

## The app itself

no-tray = Dieser Desktop hat keinen Tray, also gibt es kein Symbol. Erinnerungen kommen trotzdem, und wenn du die App noch einmal startest, öffnet sich ihr Fenster.
resident-ended = Die App im Tray läuft nicht mehr. Ohne sie kommen keine Erinnerungen.
resident-unreachable = Die App im Tray ist nicht erreichbar: { $why }.
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
kinder = { $slot } passt dir besser
kinder-none = Beide passen dir gleich gut

## Topics

topic-shuffle = Anderes Thema
topic-last = zuletzt besprochen am { $day }
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
rehearsal-stop = Stoppen
rehearsal-over = Das war der Donnerstag. Es wurde nichts gespeichert.
rehearsal-would-open = In einer Probe öffnet sich nichts. Am Donnerstag öffnet das { $host }.

## Readiness

readiness-check = Erneut prüfen
check-tray = Tray-Symbol
check-notices = Benachrichtigungen
check-sound = Ton
check-resident = App im Tray
check-window = Fenster
check-autostart = Bei Anmeldung starten
check-shortcut = Tastenkürzel
check-settings = Einstellungen
check-clock = Uhr
check-zones = Zeitzonen
check-reader = Netzleser
check-room = Raum
check-thread = Thread
check-version = Version
found-tray-ready = Dein Desktop zeigt Tray-Symbole.
found-tray-without-bar = Dein Desktop unterstützt Tray-Symbole, aber keine Leiste zeigt sie an.
found-tray-missing = Dein Desktop hat keinen Platz für Tray-Symbole. Alles andere funktioniert, und das Panel öffnet sich als Fenster.
found-tray-without-bus = Hier gibt es keinen Sitzungsbus, also kann kein Tray-Symbol erscheinen.
found-tray-indicators = ayatana-indicator-application hat den Tray übernommen und zeigt Symbole nur, wenn deine Leiste ein Indikator-Applet hat.
found-tray-unknown = Dein Desktop hat nicht rechtzeitig gemeldet, ob er Tray-Symbole anzeigt.
found-notices-ready = { $server } zeigt Benachrichtigungen, mit Knöpfen.
found-notices-without-buttons = { $server } zeigt Benachrichtigungen, aber ohne Knöpfe.
found-notices-of-the-system = Das System zeigt Benachrichtigungen selbst und sagt nicht, ob diese App welche zeigen darf.
found-notices-missing = Es läuft kein Benachrichtigungsdienst, also würdest du keine Erinnerung sehen.
found-notices-without-bus = Hier gibt es keinen Sitzungsbus, also würdest du keine Erinnerung sehen.
found-notices-unknown = Der Benachrichtigungsdienst hat nicht rechtzeitig geantwortet.
found-sound-played = { $player } spielt den Ton der Erinnerungen.
found-sound-played-by-the-system = Das System spielt den Ton der Erinnerungen.
found-sound-missing = Eine Erinnerung soll einen Ton spielen, aber nichts hier kann ihn spielen.
found-resident-runs = Version { $version } läuft.
found-resident-of-other-version = Version { $runs } läuft, aber dies ist Version { $asks }.
found-resident-silent = Sie läuft, antwortet aber nicht.
found-resident-missing = Sie läuft nicht, also bekommst du keine Erinnerungen.
found-window-ready = Das Fenster kann sich öffnen.
found-window-without-engine = { $engine } fehlt, daher kann sich das Fenster nicht öffnen. Alles andere funktioniert.
found-window-missing = Das Programm ccc-panel liegt nicht neben diesem, daher kann sich das Fenster nicht öffnen.
found-window-of-other-version = Das Programm ccc-panel, das das Fenster öffnet, hat eine andere Version als dieses.
found-autostart-on = Die App startet, wenn du dich anmeldest.
found-autostart-off = Die App startet nicht, wenn du dich anmeldest.
found-autostart-unknown = Es ließ sich nicht feststellen, ob die App bei der Anmeldung startet.
found-shortcut-held = { $keys } nimmt teil, in welcher App du auch bist.
found-settings-in-order = Keine Fehler in { $path }.
found-and-more = { $first } (und noch { $more })
found-clock-in-step = Sie weicht höchstens { $within } von { $host } ab.
found-clock-behind = Sie geht { $span } nach (verglichen mit { $host }); deine Erinnerungen kämen { $span } zu spät.
found-clock-ahead = Sie geht { $span } vor (verglichen mit { $host }); deine Erinnerungen kämen { $span } zu früh.
found-clock-unknown = Kein Server hat eine Uhrzeit zum Vergleichen geliefert.
found-zones-new-bundled = Aktuell: Version { $version }, weniger als ein Jahr alt, aus dieser App.
found-zones-new-system = Aktuell: Version { $version }, weniger als ein Jahr alt, vom System.
found-zones-old-bundled = Version { $version } aus dieser App ist über ein Jahr alt; seither beschlossene Zeitumstellungen fehlen.
found-zones-old-system = Version { $version } vom System ist über ein Jahr alt; seither beschlossene Zeitumstellungen fehlen.
found-zones-unknown = Die Version der Zeitzonendaten ist nicht bekannt.
found-reader-confined = Er läuft getrennt vom Programm in der Leiste. Das System lässt ihn keine deiner Dateien öffnen und nur die nötigen Verbindungen aufbauen.
found-reader-confined-in-files = Er läuft getrennt vom Programm in der Leiste. Das System lässt ihn keine deiner Dateien öffnen; Verbindungen beschränken kann erst Linux 6.7.
found-reader-unconfined = Er läuft getrennt vom Programm in der Leiste, aber dieses System hält ihn nicht von deinen Dateien fern.
found-reader-apart = Er läuft getrennt vom Programm in der Leiste, mit Grenzen für Zeit und Antworten.
found-reader-missing = Das Programm ccc, das aus dem Netz liest, liegt nicht neben diesem.
found-reader-of-other-version = Das Programm ccc, das aus dem Netz liest, hat eine andere Version als dieses.
found-reader-silent = Das Programm ccc, das aus dem Netz liest, hat nicht geantwortet.
found-answers = { $host } antwortet.
found-room-unknown = Der Link zum Raum ist noch nicht bekannt, darum öffnet „Teilnehmen“ den Thread.
found-not-asked = Übersprungen: Die App läuft mit einer simulierten Uhr.
found-thread-turned-off = Übersprungen: Das Lesen des Threads ist ausgeschaltet.
found-thread-not-readable = Der Link führt nicht zu einem Thread in einem Forum; er öffnet sich im Browser und wird nicht gelesen.
found-version-dated = { $version }, Alter: { $age }. { $origin }
found-version-without-date = { $version }. { $origin }
origin-manager = Installiert aus { $package }; die nächste Version kommt mit { $manager }.
origin-download = Installiert aus { $package }; die nächste Version gibt es dort, wo du diese heruntergeladen hast.
origin-either = Installiert aus { $package }; die nächste Version kommt mit { $manager } oder als nächste { $package }.
origin-distribution = Installiert von deiner Distribution; die nächste Version kommt mit den Updates des Systems.
origin-source = Aus dem Quelltext gebaut; die nächste Version kommt aus dem Repository.
do-tray-without-bar = Füge deiner Leiste einen Tray hinzu (auch Systemabschnitt, Statussymbole oder Infobereich genannt). Das Symbol erscheint von selbst.
do-tray-indicators = Wenn du kein Symbol siehst, füge deiner Leiste das Indikator-Applet hinzu, oder entferne ayatana-indicator-application und melde dich neu an.
do-tray-missing = Schalte unter GNOME die Erweiterung „AppIndicator and KStatusNotifierItem Support“ ein; auf anderen Desktops füge deiner Leiste einen Tray hinzu. Das Symbol erscheint von selbst.
do-without-bus = Starte dies in der Sitzung deines Desktops, nicht über ssh oder unter einem anderen Konto.
do-desktop-unknown = Versuche es gleich noch einmal. Wenn das nicht hilft, melde dich ab und wieder an.
do-notices-without-buttons = Nimm über das Tray-Symbol oder das Panel teil, oder nutze einen Benachrichtigungsdienst, der Knöpfe zeigt.
do-notices-of-the-system = Prüfe, ob Benachrichtigungen dieser App in den Systemeinstellungen erlaubt sind.
do-notices-missing = Starte den Benachrichtigungsdienst deines Desktops oder installiere einen, etwa dunst, mako oder xfce4-notifyd.
do-sound-missing = Installiere canberra-gtk-play, pw-play oder paplay samt dem Klangthema von freedesktop, oder schalte den Ton in den Einstellungen aus.
do-resident-of-other-version = Wähle „Beenden“ in ihrem Menü und starte sie neu: ccc-tray
do-resident-silent = Beende den Prozess ccc-tray und starte ihn neu: ccc-tray
do-resident-missing = Starte sie im Anwendungsmenü oder mit: ccc-tray
do-window-webview2 = Hole es von Microsoft: https://go.microsoft.com/fwlink/p/?LinkId=2124703
do-window-webkit = Installiere WebKitGTK 4.1 mit deiner Paketverwaltung. Unter Debian und Ubuntu: libwebkit2gtk-4.1-0
do-autostart = Schalte in den Einstellungen des Panels „Bei Anmeldung starten“ ein.
do-shortcut-refused = Wähle in den Einstellungen ein anderes, oder lege in den Einstellungen deines Desktops Tasten für den Befehl „ccc join“ fest.
do-settings-unknown = Prüfe die Schreibweise; bis dahin hat es keine Wirkung. Alle Fehler zeigt: ccc config
do-settings-faulty = Korrigiere diese Zeile. Bis dahin gilt der vorige Wert oder die Vorgabe. Alle Fehler zeigt: ccc config
do-clock = Schalte in den Systemeinstellungen für Datum und Uhrzeit das automatische Stellen über das Netz ein.
do-clock-unknown = Versuche es noch einmal, wenn der Server des Raums oder des Threads antwortet.
do-zones = Aktualisiere diese App oder die Zeitzonendaten des Systems (tzdata); verwendet werden die neueren.
do-reader-unconfined = Linux ab 5.13 mit eingeschaltetem Landlock hält ihn davon fern.
do-reader = Installiere die Programme zusammen, alle in derselben Version, und starte dieses neu.
do-room-unknown = Suche ihn im Thread mit ccc room --find oder setze ihn mit ccc room --set LINK.
do-not-asked = Starte die App ohne --at und --speed, um es zu prüfen.
do-thread-turned-off = Wenn der Thread gelesen werden soll, schalte in den Einstellungen „Thread lesen“ ein.
do-thread-not-readable = Setze in der Einstellungsdatei einen Link der Form https://FORUM/t/NAME/NUMMER: url unter [thread].
do-room-gone = Frag im Thread nach dem neuen Link und setze ihn mit ccc room --set LINK.
do-thread-gone = Prüfe den Link in der Einstellungsdatei: url unter [thread].
do-version = Installiere die neueste Version.
fails-no-connection = { $host } ist nicht erreichbar.
fails-not-trusted = Die Verbindung zu { $host } ist nicht vertrauenswürdig.
fails-slow = { $host } hat nicht rechtzeitig geantwortet.
fails-closed = { $host } lässt diese App nicht lesen.
fails-missing = { $host } hat nichts unter diesem Link.
fails-moved = { $host } leitet zu { $to } weiter; der Weiterleitung wird nicht gefolgt.
fails-status = { $host } hat ein Problem: Fehler { $status }.
fails-strange = { $host } hat unerwartet geantwortet.
fails-no-reader = { $host } wurde nicht gefragt, weil das Programm, das aus dem Netz liest, nicht geantwortet hat.
do-no-connection = Prüfe deine Netzwerkverbindung und versuche es noch einmal.
do-not-trusted = Melde dich im Netzwerk an, falls es das verlangt; sonst prüfe deine Uhr.
do-later = Versuche es später noch einmal.
do-look = Öffne es im Browser, um mehr zu erfahren, und versuche es später noch einmal.
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

## First steps

welcome-slots = Welche Termine passen dir?
welcome-slots-text = Jeden Donnerstag gibt es zwei, hier in deiner Ortszeit. An die eingeschalteten wirst du erinnert.
welcome-join = Ein Klick, und du bist drin
welcome-join-text = Mit deinem Namen und dem Link zum Raum bringt dich „Teilnehmen“ direkt hin. Du kannst beides später nachtragen.
welcome-stay = Immer da
welcome-stay-text = Der Ring im Tray füllt sich in der letzten Stunde. Er braucht fast nichts, also lass ihn laufen.
welcome-finish = Fertig

## Settings

settings-joining = Teilnehmen
settings-reminders = Erinnerungen
settings-thread = Thread
settings-program = Allgemein
settings-look = Sprache und Darstellung
settings-undo = Letzte Änderung rückgängig machen
settings-file = Einstellungsdatei öffnen
text-refused = Nicht angenommen: zu lang oder mit Zeilenumbruch.
shortcut-refused = Nicht angenommen: { $why }.
quiet-refused = Nicht angenommen: Die Ruhezeit braucht zwei verschiedene Uhrzeiten.
friend-refused = Nicht angenommen: Diese Zeitzone ist unbekannt oder steht schon in der Liste.

set-as-system = Systemvorgabe
set-name = Dein Name
set-name-hint = Andere sehen ihn im Raum.
set-room-hint = Du findest ihn im ersten Beitrag des Threads.
set-code-hint = Nur wenn er vom angekündigten abweicht.
set-no-code = Kein Zugangscode
set-no-code-hint = Für einen Raum, der keinen verlangt.
set-enter = Formular überspringen
set-enter-hint = „Teilnehmen“ bittet den Server des Raums, dich direkt hineinzulassen, nur wenn du klickst. Funktioniert nur mit Räumen von Greenlight.
set-hosts = Server, denen du vertraust
set-hosts-hint = Räume dürfen hierher weiterleiten. Entfernst du einen, wirst du wieder gefragt.
set-hosts-entry = { $host }, für Räume bei { $room }
set-copy-only = Zugangscode nur kopieren
set-copy-only-hint = Er steht dann nicht im Link und so auch nicht im Browserverlauf.
set-clipboard = Zwischenablage wiederherstellen
set-clipboard-hint = Eine Minute nach dem Kopieren des Zugangscodes kommt der vorige Inhalt zurück.
set-browser = Browser
set-browser-hint = Befehl mit Argumenten. Leer lassen für die Systemvorgabe.
set-reminders = Erinnere mich
set-reminders-hint = Jede erscheint einmal. Auf Wunsch spielt sie auch einen Ton oder öffnet das Panel, ohne die Tastatur zu übernehmen.
set-reminders-add = Erinnerung hinzufügen
alert-sound = Ton
alert-panel = Panel öffnen
set-slot = { $weekday }, { $time }
set-one-slot = Ein Termin pro Woche reicht
set-one-slot-hint = Wenn du an einem teilgenommen hast, kommen für den anderen der Woche keine Erinnerungen.
set-snooze = Später erinnern
set-snooze-hint = Nach welcher Zeit die Erinnerung wiederkommt.
set-quiet = Ruhezeit
set-quiet-hint = In diesen Stunden kommen keine Erinnerungen.
set-quiet-from = von
set-quiet-to = bis
set-test = Testerinnerung
set-test-hint = Zeigt, wie Benachrichtigungen auf diesem Desktop aussehen.
set-test-show = Zeigen
set-read-thread = Thread lesen
set-read-thread-hint = Ein paarmal am Tag, um den Link zum Raum zu finden. Du bestätigst einen Link, bevor er verwendet wird.
set-thread = Link zum Thread
set-thread-hint = Leer lassen für den angekündigten Thread.
set-login = Bei Anmeldung starten
set-login-hint = Damit du keinen Donnerstag verpasst.
set-countdown = Countdown neben dem Symbol
set-countdown-hint = In der Menüleiste.
set-shortcut = Tastenkürzel zum Teilnehmen
set-shortcut-hint = Funktioniert überall, zum Beispiel Ctrl+Alt+J.
set-language = Sprache
set-hours = Zeitformat
set-hours-usual = Automatisch
set-hours-24 = 24 Stunden
set-hours-12 = 12 Stunden
set-appearance = Design
set-light = Hell
set-dark = Dunkel

## The command line

cli-room-opens = Der Raum wird geöffnet.
cli-room-not-found = der erste Beitrag des Threads verlinkt keinen Raum; setze den Link mit ccc room --set LINK
cli-no-first-post = der Thread hat keinen ersten Beitrag
cli-room-in-use = Dieser Raum wird schon verwendet.
cli-room-refused = Du hast ihn abgelehnt.
cli-room-not-there = bei { $place } wurde kein Raum gefunden; gefundene Räume sind bei { $hosts }
cli-room-use = So verwendest du ihn:
cli-room-confirm = Ist der Raum bei { $host }?
# Answers that mean yes, with a space between them, in small letters; and how they are offered.
cli-yes = j ja
cli-yes-no = [j/N]
cli-left = Nichts geändert.
cli-faults =
    { $number ->
        [one] die Einstellungsdatei enthält einen Fehler
       *[other] die Einstellungsdatei enthält { $number } Fehler
    }
cli-to-mend =
    { $number ->
        [one] eine Prüfung ist fehlgeschlagen; was zu tun ist, steht darunter
       *[other] { $number } Prüfungen sind fehlgeschlagen; was zu tun ist, steht jeweils darunter
    }
cli-no-settings = { $path } gibt es noch nicht; es gelten die Vorgaben.
cli-status-version = Version { $version } läuft als Prozess { $process }.
cli-status-clock = Die Uhr zeigt { $time }, die Zeitzone ist { $zone }.
cli-panel-open = Das Panel ist offen.
cli-panel-closed = Das Panel ist geschlossen.
cli-copied = Kopiert: { $text }
cli-to-copy = Zum Kopieren: { $text } (Kopieren fehlgeschlagen: { $why })
cli-opened = Geöffnet: { $link }
cli-removed = Entfernt: { $what }
cli-forget-own = Auch deine Einstellungen, Themen und den Verlauf deiner Erinnerungen in { $folders } löschen?
cli-forget-kept = Deine Einstellungen, Themen und der Verlauf deiner Erinnerungen bleiben in { $folders }. Um auch sie zu löschen: ccc forget --yes
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
panel-friend-none = Nichts gefunden. Versuche es mit einer größeren Stadt in der Nähe.
panel-your-day = Dein Donnerstag und der der anderen
panel-clock-change = Nächste Zeitumstellung
panel-no-clock-change = Keine: Deine Termine behalten ihre Ortszeit.
panel-night = Nacht
panel-room-others = Auch im Thread
panel-topic = Gesprächsthema
panel-topic-search = Suchen
panel-topic-none = Keine Themen gefunden.
panel-topic-new = Eigenes Thema
panel-topic-talked = Wir haben darüber geredet
panel-topic-note = Notiz (optional)
panel-topic-history = Bisherige Gespräche
panel-host = Hosten
panel-host-text = Text für den Thread
panel-host-notes = Protokoll
panel-host-notes-hint = Wer da war und was gesagt wurde
panel-readiness-text = Was die App auf diesem Computer braucht und was zu tun ist, wenn etwas fehlt.
panel-checking = Wird geprüft …
panel-good = in Ordnung
panel-warning = Achtung
panel-bad = funktioniert nicht
panel-unknown = unbekannt
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

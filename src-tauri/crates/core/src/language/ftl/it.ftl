# Coop Casual Conference in the tray: every text that a person reads.
#
# Words: meeting, slot (a fixed start in the week), host (the person who opens the room; a machine is a server), reminder,
# room, thread (the forum topic), notice (a desktop notification), panel (the small window), access code, app. One word
# for one thing, everywhere.
# Names that begin with panel- are texts of the panel's page and take no arguments.

# A native reader has not checked this yet.

## Countdowns: short, for the tray. Minutes beside hours have two digits.

left-days = { $days }g { $hours }h
left-hours = { $hours }h { $minutes }m
left-minutes = { $minutes } min
left-seconds = { $seconds } s
countdown-gathering = ora · ti aspettano { $left }
countdown-underway = in corso da { $minutes } min
countdown-over = finito

hero-upcoming = mancano all’inizio
hero-gathering = ti aspettano ancora
hero-hosting = aspetti gli altri
hero-underway = dall’inizio; forse non ti aspettano più
hero-hosted = dall’inizio; ospiti tu
hero-over = finito
in-left = tra { $left }

## When

# A slot by its own clock: Thursday 08:00 UTC
slot = { $weekday } { $time }
zone-and-offset = { $zone } (UTC{ $offset })
reminder-before = { $span } prima dell’inizio
reminder-at-start = all’inizio
reminder-after = { $span } dopo l’inizio
paused-until = Promemoria sospesi fino a { $when }

## Notices

notice-soon = { $meeting } tra { $left }
notice-now = { $meeting } inizia ora
notice-begun = { $meeting } è iniziata
notice-underway = { $meeting } è in corso
# 17:00 for you: the same start on the person's clocks
notice-for-you = { $slot }, { $time } da te
notice-host-waits = Ti aspettano per { $left }
notice-started-host-waits =
    { $minutes ->
        [one] In corso da { $minutes } minuto; ti aspettano per altri { $left } min
       *[other] In corso da { $minutes } minuti; ti aspettano per altri { $left } min
    }
notice-started =
    { $minutes ->
        [one] In corso da { $minutes } minuto; se non ti aspettano più, chiedi nel thread
       *[other] In corso da { $minutes } minuti; se non ti aspettano più, chiedi nel thread
    }
notice-since-host-waits = In corso dalle { $time }; ti aspettano fino alle { $until }
notice-since = In corso dalle { $time }; se non ti aspettano più, chiedi nel thread
notice-wait-over = I tuoi dieci minuti sono passati. Se non è venuto nessuno, puoi andare.
notice-code = Codice di accesso: { $code }
notice-how-to-join = Per partecipare, fai clic sull’icona nell’area di notifica o esegui: ccc join
notice-test = Ecco come appare un promemoria. Non succede altro.
open = Apri

## Actions

join = Partecipa
copy-code = Copia il codice di accesso
copy = Copia
skip = Salta questo turno
snooze = Posponi di { $span }
come-later = Arrivo più tardi…
at-about = Verso le { $time } UTC
open-thread = Apri il thread
pause = Sospendi i promemoria…
pause-today = Fino a domani
pause-week = Per una settimana
pause-month = Per quattro settimane
resume = Riprendi i promemoria
settings = Impostazioni
quit = Esci
undo = Annulla
save = Salva
change = Cambia
remove = Rimuovi
start-again = Riavvia
host-this = Stavolta ospito io
host-undo = Non ospito

## Answers

answer-joined = hai partecipato
answer-coming = verrai
answer-waiting = in attesa di chi ospita
answer-skipped = lo salti
answer-hosts = ospiti tu
week-joined = Hai partecipato al turno di { $when }. Nessun promemoria per l’altro turno di quella settimana.
week-joined-both = Hai partecipato al turno di { $when }.
week-coming = Verrai al turno di { $when }. Nessun promemoria per l’altro turno di quella settimana.
week-coming-both = Verrai al turno di { $when }.

## Why a reminder is not shown

not-given = non mostrato: { $why }
why-delivered = già mostrato
why-covered = una notifica successiva l’ha sostituito
why-skipped = salti questo turno
why-joined = hai partecipato, o hai detto quando arriverai
why-waiting = stai aspettando chi ospita
why-one-slot = hai partecipato all’altro turno della settimana
why-paused = i promemoria sono sospesi
why-quiet = ore di silenzio
why-added-later = aggiunto dopo l’ora prevista
why-over = per allora il turno sarà finito

## The thread

come-later-text = Arriverò al turno delle { $slot } UTC verso le { $time } UTC.
come-later-copied = Copiato: «{ $text }» Incollalo come risposta nel thread.
no-slot-then = A quell’ora non c’è nessun turno.

## The room

room-unknown = Il link della stanza non è ancora noto, quindi si apre il thread. Lo trovi nel primo messaggio: incollalo nel pannello o esegui: ccc room --set LINK
room-at = «Partecipa» apre la stanza su { $host }
room-missing = Il link della stanza non è ancora noto. Lo trovi nel primo messaggio del thread.
room-insecure = Il link del thread alla stanza su { $host } inizia con http:// e non è sicuro. Chiedi nel thread un link che inizi con https://.
room-not-set = il link della stanza non è ancora noto. Lo trovi nel primo messaggio del thread; impostalo con: ccc room --set LINK
room-asking = Connessione alla stanza…
room-entering = Ingresso nella stanza… Può volerci qualche secondo.
room-found = Il thread contiene il link di una stanza su { $host }. Confermala nel pannello, poi «Partecipa» ti porterà lì.
room-found-because = Il thread contiene il link di una stanza su { $host }: { $reasons }. È il server giusto?
room-also = { $host }: { $reasons }
reason-called = il messaggio la chiama «{ $words }»
reason-shape = il link sembra quello di una stanza { $service }
reason-near-code = il codice di accesso è lì accanto
room-link = Link della stanza
room-use = Usa questa stanza
room-refuse = Non questa
room-set = «Partecipa» ora apre la stanza su { $host }.
room-set-own-code = «Partecipa» ora apre la stanza su { $host } e le dà il tuo codice di accesso. Cambialo nelle impostazioni se non è per questa stanza.
room-forgotten = Il link della stanza è stato rimosso. «Partecipa» apre il thread finché non ne imposti un altro.
room-open-page = Apri la pagina della stanza
room-page-instead = Apri invece la pagina
at-the-door = Chi ospita non ha ancora aperto la stanza. Entrerai appena si apre.
name-too-long = Il tuo nome è troppo lungo per il link della stanza. Scrivine uno più corto sulla pagina della stanza.
join-page-asks-on = Chi ospita è arrivato, ma la stanza non ti fa ancora entrare. Si apre la sua pagina: premi lì il pulsante per partecipare, e continuerà a provare.
join-room-changed = La stanza, o il tuo modo di entrare, è cambiata, quindi non stai più aspettando. Premi di nuovo «Partecipa».
join-nobody-came = Nessuno ha aperto la stanza mentre aspettavi, e il turno è finito.
join-host-came = Chi ospita è arrivato. Entrerai tra pochi secondi.
stop-waiting = Smetti di aspettare
recorded = Questa stanza può essere registrata. Acconsenti alla registrazione?
agree = Acconsento
other-host = La stanza reindirizza a un altro server, { $host }. Ti fidi?
trust = Mi fido
enter-directly-question = Saltare il modulo la prossima volta? «Partecipa» chiederà al server della stanza di farti entrare direttamente, come { $name }.
enter-directly-yes = Salta il modulo
enter-directly-no = Tieni il modulo
nothing-to-join = Non c’è nessun turno a cui partecipare.

entry-enter = Stai entrando nella stanza.
entry-confirm-host = La stanza reindirizza a un altro server, { $host }. Confermalo per entrare.
entry-consent-wanted = La stanza può essere registrata. Di’ se acconsenti prima di entrare.
entry-not-running = Chi ospita non ha ancora aperto la stanza. Si apre la sua pagina: premi lì il pulsante per partecipare, e ti farà entrare quando arriva chi ospita.
entry-wrong-code = La stanza non ha accettato il codice di accesso. Si apre la sua pagina, così puoi scriverne un altro.
entry-sign-in = La stanza chiede di accedere. Si apre la sua pagina, così puoi farlo.
entry-gone = A questo link non c’è più una stanza. Cerca quello nuovo nel thread.
entry-slow = Il server della stanza tarda a rispondere. Si apre invece la pagina della stanza.
entry-unexpected = { $host } ha dato una risposta inattesa. Si apre invece la pagina della stanza.
reader-missing = { $program }, che legge la rete, manca o ha un’altra versione. I promemoria arrivano comunque, e «Partecipa» apre la pagina della stanza. Installa i programmi insieme e riavvia questo.
entry-status = { $host } ha risposto con l’errore { $status }. Si apre invece la pagina della stanza.
entry-forbidden = { $host } ha rifiutato la richiesta. Si apre invece la pagina della stanza.
entry-busy = { $host } sta ricevendo troppe richieste. Si apre invece la pagina della stanza.
entry-not-trusted = La connessione a { $host } non è affidabile: forse la rete chiede di accedere, o il tuo orologio è sbagliato. Si apre invece la pagina della stanza.
entry-unreachable = { $host } non è raggiungibile. Si apre invece la pagina della stanza.
entry-page-instead = Si apre la pagina della stanza. Il tuo clic può aver già avviato l’incontro.
entry-unanswered = La stanza non ha detto se ti fa entrare, e il tuo clic può aver avviato l’incontro. Si apre la sua pagina, così puoi entrare.
entry-not-created = Non è stato possibile avviare l’incontro: il server video ha rifiutato. Si apre invece la pagina della stanza.
entry-code-wanted = La stanza chiede un codice di accesso, ma non ne è impostato nessuno. Si apre la sua pagina, così puoi scriverlo.
entry-you-host = Ospiti questo turno. Si apre la pagina della stanza, così puoi avviare l’incontro.

## Links

link-refused = Non accettato: { $why }.
link-empty = non c’è un link; incollane uno che inizi con https://
link-too-long = il link ha più di { $most } caratteri, quindi non può essere di una stanza né di un thread
link-invisible = il link contiene uno spazio, un a capo o un carattere invisibile; copialo di nuovo
link-not-a-link = questo non è un link; un link inizia con https:// e indica un server
link-scheme = si possono aprire solo link https://, e questo inizia con { $scheme }:
link-user-info = il link ha un nome prima di una @, che nasconde che porta a { $host }
open-failed = Impossibile aprire il browser ({ $why }). Il link è stato copiato: { $link }
open-failed-other = Impossibile aprire il link ({ $why }): { $link }

## The clipboard

access-code = Codice di accesso
no-code = Questa stanza non ha un codice di accesso.
code-copied = Codice di accesso copiato.
copied = Copiato.
copy-failed = Impossibile copiare: { $why }.
copy-failed-code = Impossibile copiare: { $why }. Il codice di accesso è { $code }.
copy-unavailable = Questo desktop non permette all’app di copiare in background.
copy-unavailable-code = Questo desktop non permette all’app di copiare in background. Il codice di accesso è { $code }.

## The app itself

no-tray = Questo desktop non ha un’area di notifica, quindi non c’è l’icona. I promemoria arrivano lo stesso, e riavviando l’app si apre la sua finestra.
resident-ended = L’app in background non è più in esecuzione. Senza, non arrivano promemoria.
resident-unreachable = L’app in background non è raggiungibile: { $why }.
journal-unwritable = Impossibile scrivere il registro ({ $why }): un promemoria potrebbe apparire due volte.
start-panel-failed = Impossibile avviare il pannello (ccc-panel): { $why }
file-not-opened = Impossibile aprire { $file }: { $why }

## What a screen reader says near the start

spoken-upcoming =
    { $minutes ->
        [one] Inizia tra meno di un minuto
       *[other] Inizia tra meno di { $minutes } minuti
    }
spoken-gathering =
    { $minutes ->
        [one] L’incontro è iniziato. Ti aspettano per un altro minuto
       *[other] L’incontro è iniziato. Ti aspettano per altri { $minutes } minuti
    }

## Clock changes, and days in other zones

# 28 March; 17:00 UTC; 19:00; 18:00
clock-change = Dal giorno { $day } il tuo turno delle { $slot } inizia alle { $after }, non alle { $before }.
day-yours = Tu
kinder = { $slot } ti va meglio
kinder-none = Vanno bene entrambi allo stesso modo

## Topics

topic-shuffle = Un altro argomento
topic-last = discusso il { $day }
topic-told = { $day }: { $note }
topic-refused = Questo argomento è vuoto o è già nell’elenco.
topics-copy = Copia l’elenco
minutes-topics = Argomenti: { $topics }

## Hosting

host-timer-upcoming = I tuoi dieci minuti iniziano tra { $left }
host-timer = Aspetti ancora { $left }
host-timer-over = I tuoi dieci minuti sono passati
host-announcement = Oggi c’è il turno delle { $time } UTC. Sono nella stanza e aspetto { $minutes } minuti; se arrivate più tardi, scrivete qui.
host-announce = Copia per il thread
minutes-copy = Copia il verbale

## The rehearsal

rehearse = Mostrami il giovedì
rehearsal = Prova: un giovedì in venti secondi
rehearsal-title = Prova: { $title }
rehearsal-stop = Ferma
rehearsal-over = Giovedì è così. Non è stato salvato nulla.
rehearsal-would-open = In una prova non si apre nulla. Giovedì, questo aprirà { $host }.

## Readiness

readiness-check = Controlla di nuovo
check-tray = Icona di notifica
check-notices = Notifiche
check-sound = Suono
check-resident = App in background
check-window = Finestra
check-autostart = Avvia all’accesso
check-shortcut = Scorciatoia da tastiera
check-settings = Impostazioni
check-clock = Orologio
check-zones = Fusi orari
check-reader = Lettura della rete
check-room = Stanza
check-thread = Thread
check-version = Versione
found-tray-ready = Il tuo desktop mostra le icone di notifica.
found-tray-without-bar = Il tuo desktop supporta le icone di notifica, ma nessuna barra le mostra.
found-tray-missing = Il tuo desktop non ha posto per le icone di notifica. Tutto il resto funziona, e il pannello si apre come finestra.
found-tray-without-bus = Qui non c’è un bus di sessione, quindi non può apparire nessuna icona di notifica.
found-tray-indicators = ayatana-indicator-application ha preso l’area di notifica e mostra le icone solo se il tuo pannello ha un’applet degli indicatori.
found-tray-unknown = Il tuo desktop non ha detto in tempo se mostra le icone di notifica.
found-notices-ready = { $server } mostra le notifiche, con i pulsanti.
found-notices-without-buttons = { $server } mostra le notifiche, ma senza pulsanti.
found-notices-of-the-system = Il sistema mostra le notifiche da sé, e non dice se lo permette a questa app.
found-notices-missing = Nessun server di notifiche è in esecuzione, quindi non vedresti nessun promemoria.
found-notices-without-bus = Qui non c’è un bus di sessione, quindi non vedresti nessun promemoria.
found-notices-unknown = Il server di notifiche non ha risposto in tempo.
found-sound-played = { $player } riproduce il suono dei promemoria.
found-sound-played-by-the-system = Il sistema riproduce il suono dei promemoria.
found-sound-missing = Un promemoria deve emettere un suono, ma qui nulla può riprodurlo.
found-resident-runs = È in esecuzione la versione { $version }.
found-resident-of-other-version = È in esecuzione la versione { $runs }, ma questa è la { $asks }.
found-resident-silent = È in esecuzione, ma non risponde.
found-resident-missing = Non è in esecuzione, quindi non riceverai promemoria.
found-window-ready = La finestra può aprirsi.
found-window-without-engine = Manca { $engine }, quindi la finestra non può aprirsi. Tutto il resto funziona.
found-window-missing = Il programma ccc-panel non è accanto a questo, quindi la finestra non può aprirsi.
found-window-of-other-version = Il programma ccc-panel, che apre la finestra, non ha la stessa versione di questo.
found-autostart-on = L’app si avvia quando accedi.
found-autostart-off = L’app non si avvia quando accedi.
found-autostart-unknown = Impossibile sapere se l’app si avvia quando accedi.
found-shortcut-held = { $keys } ti fa partecipare da qualsiasi app.
found-settings-in-order = Nessun problema in { $path }.
found-and-more = { $first } (e { $more } in più)
found-clock-in-step = Differisce da { $host } al massimo di { $within }.
found-clock-behind = È indietro di { $span } rispetto a { $host }: i tuoi promemoria arriverebbero in ritardo di { $span }.
found-clock-ahead = È avanti di { $span } rispetto a { $host }: i tuoi promemoria arriverebbero in anticipo di { $span }.
found-clock-unknown = Nessun server ha fornito l’ora per il confronto.
found-zones-new-bundled = Aggiornati: versione { $version }, di meno di un anno, inclusa in questa app.
found-zones-new-system = Aggiornati: versione { $version }, di meno di un anno, del sistema.
found-zones-old-bundled = La versione { $version }, inclusa in questa app, ha più di un anno: mancano i cambi dell’ora decisi dopo.
found-zones-old-system = La versione { $version }, del sistema, ha più di un anno: mancano i cambi dell’ora decisi dopo.
found-zones-unknown = La versione dei dati dei fusi orari non è nota.
found-reader-confined = Avviene in un processo a parte. Il sistema non gli lascia aprire nessuno dei tuoi file, e solo le connessioni che servono.
found-reader-confined-in-files = Avviene in un processo a parte. Il sistema non gli lascia aprire nessuno dei tuoi file; limitarne le connessioni può solo Linux 6.7 o più recente.
found-reader-unconfined = Avviene in un processo a parte, ma questo sistema non lo tiene lontano dai tuoi file.
found-reader-apart = Avviene in un processo a parte, con limiti di tempo e di risposte.
found-reader-missing = Il programma ccc, che legge la rete, non è accanto a questo.
found-reader-of-other-version = Il programma ccc, che legge la rete, non ha la stessa versione di questo.
found-reader-silent = Il programma ccc, che legge la rete, non ha risposto.
found-answers = { $host } risponde.
found-room-unknown = Il link della stanza non è ancora noto, quindi «Partecipa» apre il thread.
found-not-asked = Non controllato: l’app usa un orologio simulato.
found-thread-turned-off = Non controllato: la lettura del thread è disattivata.
found-thread-not-readable = Il link non porta a una discussione di un forum: si apre nel browser e non viene letto.
found-version-dated = { $version }, età: { $age }. { $origin }
found-version-without-date = { $version }. { $origin }
origin-manager = Installata da { $package }; la prossima versione arriva con { $manager }.
origin-download = Installata da { $package }; scarica la prossima versione da dove hai preso questa.
origin-either = Installata da { $package }; la prossima versione arriva con { $manager } o con il prossimo { $package }.
origin-distribution = Installata dalla tua distribuzione; la prossima versione arriva con gli aggiornamenti del sistema.
origin-source = Compilata dai sorgenti; la prossima versione viene dal repository.
do-tray-without-bar = Aggiungi alla tua barra un’area di notifica (detta anche vassoio di sistema o icone di stato). L’icona appare da sola.
do-tray-indicators = Se non vedi l’icona, aggiungi l’applet degli indicatori al tuo pannello, oppure rimuovi ayatana-indicator-application e accedi di nuovo.
do-tray-missing = Su GNOME, attiva l’estensione «AppIndicator and KStatusNotifierItem Support»; altrove, aggiungi un’area di notifica alla tua barra. L’icona appare da sola.
do-without-bus = Esegui questo nella sessione del tuo desktop, non via ssh né con un altro account.
do-desktop-unknown = Riprova tra un momento. Se non cambia, esci dalla sessione e rientra.
do-notices-without-buttons = Partecipa dall’icona o dal pannello, oppure usa un server di notifiche che mostri i pulsanti.
do-notices-of-the-system = Controlla che le impostazioni del sistema permettano le notifiche di questa app.
do-notices-missing = Avvia il server di notifiche del tuo desktop o installane uno, come dunst, mako o xfce4-notifyd.
do-sound-missing = Installa canberra-gtk-play, pw-play o paplay insieme al tema sonoro di freedesktop, oppure disattiva il suono nelle impostazioni.
do-resident-of-other-version = Scegli «Esci» nel suo menu e riavviala: ccc-tray
do-resident-silent = Termina il processo ccc-tray e riavvialo: ccc-tray
do-resident-missing = Avviala dal menu delle applicazioni o con: ccc-tray
do-window-webview2 = Scaricalo da Microsoft: https://go.microsoft.com/fwlink/p/?LinkId=2124703
do-window-webkit = Installa WebKitGTK 4.1 con il tuo gestore di pacchetti. Su Debian e Ubuntu: libwebkit2gtk-4.1-0
do-autostart = Attiva «Avvia all’accesso» nelle impostazioni del pannello.
do-shortcut-refused = Scegline un’altra nelle impostazioni, oppure assegna dei tasti al comando «ccc join» nelle impostazioni del tuo desktop.
do-settings-unknown = Controlla come è scritto; intanto non ha effetto. Per vedere tutti i problemi: ccc config
do-settings-faulty = Correggi quella riga. Intanto vale il valore precedente o quello predefinito. Per vedere tutti i problemi: ccc config
do-clock = Attiva l’ora automatica (dalla rete) nelle impostazioni di data e ora del sistema.
do-clock-unknown = Riprova quando il server della stanza o del thread risponde.
do-zones = Aggiorna questa app o i dati dei fusi orari del sistema (tzdata); valgono i più recenti.
do-reader-unconfined = Linux 5.13 o più recente, con Landlock attivo, lo tiene lontano da essi.
do-reader = Installa i programmi insieme, tutti della stessa versione, e riavvia questo.
do-room-unknown = Cercalo nel thread con ccc room --find, o impostalo con ccc room --set LINK.
do-not-asked = Per controllarlo, avvia l’app senza --at e --speed.
do-thread-turned-off = Se vuoi che venga letto, attiva «Leggi il thread» nelle impostazioni.
do-thread-not-readable = Imposta nel file delle impostazioni un link della forma https://FORUM/t/NOME/NUMERO: url sotto [thread].
do-room-gone = Chiedi il nuovo link nel thread e impostalo con ccc room --set LINK.
do-thread-gone = Controlla il suo link nel file delle impostazioni: url sotto [thread].
do-version = Installa la versione più recente.
fails-no-connection = { $host } non è raggiungibile.
fails-not-trusted = La connessione a { $host } non è affidabile.
fails-slow = { $host } non ha risposto in tempo.
fails-closed = { $host } non permette la lettura a questa app.
fails-missing = { $host } non ha nulla a questo link.
fails-moved = { $host } reindirizza a { $to }; il reindirizzamento non viene seguito.
fails-status = { $host } ha un problema: errore { $status }.
fails-strange = { $host } ha dato una risposta inattesa.
fails-no-reader = { $host } non è stato interrogato, perché il programma che legge la rete non ha risposto.
do-no-connection = Controlla la connessione di rete e riprova.
do-not-trusted = Accedi alla rete, se lo richiede; altrimenti controlla il tuo orologio.
do-later = Riprova più tardi.
do-look = Aprilo nel browser per saperne di più, e riprova più tardi.
span-seconds =
    { $number ->
        [one] { $number } secondo
       *[other] { $number } secondi
    }
span-minutes =
    { $number ->
        [one] { $number } minuto
       *[other] { $number } minuti
    }
span-hours =
    { $number ->
        [one] { $number } ora
       *[other] { $number } ore
    }
span-days =
    { $number ->
        [one] { $number } giorno
       *[other] { $number } giorni
    }

## First steps

welcome-slots = Quali turni ti vanno bene?
welcome-slots-text = Ce ne sono due ogni giovedì, qui nella tua ora. Ricevi i promemoria di quelli che attivi.
welcome-join = Un clic e ci sei
welcome-join-text = Con il tuo nome e il link della stanza, «Partecipa» ti porta dritto lì. Puoi aggiungerli più tardi.
welcome-stay = Sempre lì
welcome-stay-text = L’anello nell’area di notifica si riempie nell’ultima ora. Non consuma quasi nulla: lascialo attivo.
welcome-finish = Fatto

## Settings

settings-joining = Partecipare
settings-reminders = Promemoria
settings-thread = Thread
settings-program = Generali
settings-look = Lingua e aspetto
settings-undo = Annulla l’ultima modifica
settings-file = Apri il file delle impostazioni
text-refused = Non accettato: è troppo lungo o contiene un a capo.
shortcut-refused = Non accettato: { $why }.
quiet-refused = Non accettato: il silenzio deve iniziare e finire a ore diverse.
friend-refused = Non accettato: questo fuso è sconosciuto o è già nell’elenco.

set-as-system = Predefinito del sistema
set-name = Il tuo nome
set-name-hint = Visibile agli altri nella stanza.
set-room-hint = Lo trovi nel primo messaggio del thread.
set-code-hint = Solo se è diverso da quello annunciato.
set-no-code = Nessun codice di accesso
set-no-code-hint = Per una stanza che non ne chiede.
set-enter = Salta il modulo
set-enter-hint = «Partecipa» chiede al server della stanza di farti entrare direttamente, solo quando fai clic. Funziona solo con le stanze Greenlight.
set-hosts = Server di cui ti fidi
set-hosts-hint = Le stanze possono portare qui. Se ne togli uno, ti verrà chiesto di nuovo.
set-hosts-entry = { $host }, per le stanze su { $room }
set-copy-only = Copia solo il codice di accesso
set-copy-only-hint = Resta fuori dal link, e quindi dalla cronologia del browser.
set-clipboard = Ripristina gli appunti
set-clipboard-hint = Un minuto dopo aver copiato il codice di accesso, torna il contenuto precedente.
set-browser = Browser
set-browser-hint = Comando con argomenti. Lascia vuoto per quello del sistema.
set-reminders = Ricordamelo
set-reminders-hint = Ognuno appare una volta. Se vuoi, emette anche un suono o apre il pannello, senza prendere la tastiera.
set-reminders-add = Aggiungi un promemoria
alert-sound = Suono
alert-panel = Apri il pannello
set-slot = { $weekday }, { $time }
set-one-slot = Basta un turno a settimana
set-one-slot-hint = Dopo aver partecipato a uno, nessun promemoria per l’altro della settimana.
set-snooze = Posponi
set-snooze-hint = Dopo quanto torna il promemoria.
set-quiet = Ore di silenzio
set-quiet-hint = Nessun promemoria in queste ore.
set-quiet-from = dalle
set-quiet-to = alle
set-test = Promemoria di prova
set-test-hint = Mostra come appaiono le notifiche su questo desktop.
set-test-show = Mostra
set-read-thread = Leggi il thread
set-read-thread-hint = Qualche volta al giorno, per trovare il link della stanza. Confermi un link prima che venga usato.
set-thread = Link del thread
set-thread-hint = Lascia vuoto per il thread annunciato.
set-login = Avvia all’accesso
set-login-hint = Per non perdere nessun giovedì.
set-countdown = Conto alla rovescia accanto all’icona
set-countdown-hint = Nella barra dei menu.
set-shortcut = Scorciatoia per partecipare
set-shortcut-hint = Funziona ovunque, per esempio Ctrl+Alt+J.
set-language = Lingua
set-hours = Formato dell’ora
set-hours-usual = Automatico
set-hours-24 = 24 ore
set-hours-12 = 12 ore
set-appearance = Tema
set-light = Chiaro
set-dark = Scuro

## The command line

cli-room-opens = Apertura della stanza.
cli-room-not-found = il primo messaggio del thread non contiene il link di nessuna stanza; impostalo con ccc room --set LINK
cli-no-first-post = il thread non ha un primo messaggio
cli-room-in-use = È quella in uso.
cli-room-refused = L’hai rifiutata.
cli-room-not-there = nessuna stanza trovata su { $place }; quelle trovate sono su { $hosts }
cli-room-use = Per usarla:
cli-room-confirm = La stanza è su { $host }?
# Answers that mean yes, with a space between them, in small letters; and how they are offered.
cli-yes = s si sì
cli-yes-no = [s/N]
cli-left = Nessuna modifica.
cli-faults =
    { $number ->
        [one] il file delle impostazioni ha { $number } errore
       *[other] il file delle impostazioni ha { $number } errori
    }
cli-to-mend =
    { $number ->
        [one] { $number } controllo non riuscito; sotto è indicato che cosa fare
       *[other] { $number } controlli non riusciti; sotto ognuno è indicato che cosa fare
    }
cli-no-settings = { $path } non esiste ancora; valgono i valori predefiniti.
cli-status-version = La versione { $version } è in esecuzione, con il processo { $process }.
cli-status-clock = Il suo orologio segna { $time }, il suo fuso è { $zone }.
cli-panel-open = Il pannello è aperto.
cli-panel-closed = Il pannello è chiuso.
cli-copied = Copiato: { $text }
cli-to-copy = Da copiare: { $text } (impossibile copiare: { $why })
cli-opened = Aperto: { $link }
cli-removed = Rimosso: { $what }
cli-forget-own = Eliminare anche le impostazioni, gli argomenti e la cronologia dei promemoria in { $folders }?
cli-forget-kept = Le impostazioni, gli argomenti e la cronologia dei promemoria restano in { $folders }. Per eliminare anche questi: ccc forget --yes
cli-no-topics = Non ci sono argomenti.
cli-no-slot = Non c’è nessun turno dopo quel momento.

## The panel's page

panel-now = Ora
panel-time = Orari
panel-topics = Argomenti
panel-settings = Impostazioni
panel-readiness = Tutto pronto?
panel-close = Chiudi
panel-back = Indietro
panel-next = Avanti
panel-skip = Salta
panel-cancel = Annulla
panel-add = Aggiungi
panel-friend-add = Aggiungi qualcuno
panel-friend-name = Nome (facoltativo)
panel-friend-zone = Città o fuso orario
panel-friend-none = Nessun risultato. Prova con una città più grande nelle vicinanze.
panel-your-day = Il tuo giovedì e quello degli amici
panel-clock-change = Prossimo cambio dell’ora
panel-no-clock-change = Nessuno: i tuoi turni restano alla stessa ora locale.
panel-night = notte
panel-room-others = Anche nel thread
panel-topic = Di cosa parlare
panel-topic-search = Cerca
panel-topic-none = Nessun argomento trovato.
panel-topic-new = Un tuo argomento
panel-topic-talked = Ne abbiamo parlato
panel-topic-note = Nota (facoltativa)
panel-topic-history = Discussioni
panel-host = Ospitare
panel-host-text = Testo per il thread
panel-host-notes = Verbale
panel-host-notes-hint = Chi c’era, e che cosa si è detto
panel-readiness-text = Ciò che serve all’app su questo computer, e che cosa fare se manca qualcosa.
panel-checking = Controllo in corso…
panel-good = OK
panel-warning = richiede attenzione
panel-bad = non funziona
panel-unknown = sconosciuto
panel-more = Altro
panel-welcome = Ti diamo il benvenuto
panel-step = Passo

## The meeting's own topics

topic-facilitation = Facilitazione
topic-decisions = Prendere decisioni
topic-commitment = Impegno di chi è socio
topic-equity = Capitale e quote
topic-ownership = Proprietà internazionale
topic-family = Famiglia e cooperativa
topic-federations = Federazioni di cooperative di lavoro in altri Paesi
topic-tools = Strumenti per comunicazione, finanza e progetti
topic-billing = Modelli di fatturazione
topic-budgets = Budget: come e quando
topic-moving-money = Spostare denaro dal capitalismo all’economia cooperativa
topic-fundraising = Raccolta fondi
topic-leads = Parlare con potenziali clienti: gratis o a pagamento
topic-external-tools = Strumenti di comunicazione esterna
topic-platforms = Uso responsabile delle grandi piattaforme
topic-data-rights = Una carta dei diritti per chi possiede i dati
topic-big-products = Grandi prodotti prima di un MVP
topic-open-source = Open source per la comunità cooperativa
topic-whole-self = Portare tutto sé stessi al lavoro
topic-customers = Trovare e scegliere i clienti
topic-relationships = Relazioni difficili in una cooperativa

# Coop Casual Conference in the tray: every text that a person reads.
#
# Words: meeting, slot (a fixed start in the week), host (the person who opens the room; a machine is a server), reminder,
# room, thread (the forum topic), notice (a desktop notification), panel (the small window), access code, app. One word
# for one thing, everywhere.
# Names that begin with panel- are texts of the panel's page and take no arguments.

# A native reader has not checked this yet.

## Countdowns: short, for the tray. Minutes beside hours have two digits.

left-days = { $days }d { $hours }h
left-hours = { $hours }h { $minutes }m
left-minutes = { $minutes } min
left-seconds = { $seconds } s
countdown-gathering = ara · t’esperen { $left }
countdown-underway = ha començat fa { $minutes } min
countdown-over = acabat

hero-upcoming = fins a l’inici
hero-gathering = encara t’esperen
hero-hosting = esperes els altres
hero-underway = des de l’inici; potser ja no t’esperen
hero-hosted = des de l’inici; aculls tu
hero-over = acabat
in-left = d’aquí a { $left }

## When

# A slot by its own clock: Thursday 08:00 UTC
slot = { $weekday } { $time }
zone-and-offset = { $zone } (UTC{ $offset })
reminder-before = { $span } abans de l’inici
reminder-at-start = a l’inici
reminder-after = { $span } després de l’inici
paused-until = Recordatoris en pausa fins al { $when }

## Notices

notice-soon = { $meeting } d’aquí a { $left }
notice-now = { $meeting } comença ara
notice-begun = { $meeting } ja ha començat
notice-underway = { $meeting } està en curs
# 17:00 for you: the same start on the person's clocks
notice-for-you = { $slot }, { $time } a la teva hora
notice-host-waits = T’esperen { $left }
notice-started-host-waits =
    { $minutes ->
        [one] Ha començat fa { $minutes } minut; t’esperen { $left } min més
       *[other] Ha començat fa { $minutes } minuts; t’esperen { $left } min més
    }
notice-started =
    { $minutes ->
        [one] Ha començat fa { $minutes } minut; si ja no t’esperen, pregunta-ho al fil
       *[other] Ha començat fa { $minutes } minuts; si ja no t’esperen, pregunta-ho al fil
    }
notice-since-host-waits = Ha començat a les { $time }; t’esperen fins a les { $until }
notice-since = Ha començat a les { $time }; si ja no t’esperen, pregunta-ho al fil
notice-wait-over = Han passat els teus deu minuts. Si no ha vingut ningú, te’n pots anar.
notice-code = Codi d’accés: { $code }
notice-how-to-join = Per entrar-hi, fes clic a la icona de la safata o executa: ccc join
notice-test = Així es veu un recordatori. No passa res més.
open = Obre

## Actions

join = Entra
copy-code = Copia el codi d’accés
copy = Copia
skip = Salta aquest torn
snooze = Posposa { $span }
come-later = Arribaré més tard…
at-about = Cap a les { $time } UTC
open-thread = Obre el fil
pause = Pausa els recordatoris…
pause-today = Fins demà
pause-week = Una setmana
pause-month = Quatre setmanes
resume = Reprèn els recordatoris
settings = Configuració
quit = Surt
undo = Desfés
save = Desa
change = Canvia
remove = Treu
start-again = Reinicia
host-this = Acullo aquest torn
host-undo = No acullo aquest torn

## Answers

answer-joined = hi has entrat
answer-coming = hi vindràs
answer-waiting = esperant qui acull
answer-skipped = te’l saltes
answer-hosts = aculls tu
week-joined = Vas entrar el { $when }. No hi haurà recordatoris de l’altre torn d’aquella setmana.
week-joined-both = Vas entrar el { $when }.
week-coming = Vindràs el { $when }. No hi haurà recordatoris de l’altre torn d’aquella setmana.
week-coming-both = Vindràs el { $when }.

## Why a reminder is not shown

not-given = no es mostra: { $why }
why-delivered = ja s’ha mostrat
why-covered = un avís posterior l’ha substituït
why-skipped = et saltes aquest torn
why-joined = ja hi has entrat, o has dit quan arribaràs
why-waiting = esperes qui acull
why-one-slot = has entrat a l’altre torn de la setmana
why-paused = els recordatoris estan en pausa
why-quiet = hores de silenci
why-added-later = s’ha afegit després de la seva hora
why-over = el torn ja haurà acabat

## The thread

come-later-text = Arribaré al torn de les { $slot } UTC cap a les { $time } UTC.
come-later-copied = S’ha copiat: «{ $text }» Enganxa-ho com a resposta al fil.
no-slot-then = A aquesta hora no hi ha cap torn.

## The room

room-unknown = Encara no es coneix l’enllaç de la sala, així que s’obre el fil. El primer missatge el té: enganxa’l al panell o executa: ccc room --set LINK
room-at = «Entra» obre la sala a { $host }
room-missing = Encara no es coneix l’enllaç de la sala. El trobaràs al primer missatge del fil.
room-insecure = L’enllaç del fil a la sala de { $host } comença per http:// i no és segur. Demana al fil un que comenci per https://.
room-not-set = encara no es coneix l’enllaç de la sala. El trobaràs al primer missatge del fil; indica’l amb: ccc room --set LINK
room-asking = S’està connectant a la sala…
room-entering = S’està entrant a la sala… Pot trigar uns segons.
room-found = El fil enllaça una sala a { $host }. Confirma-la al panell i «Entra» t’hi portarà.
room-found-because = El fil enllaça una sala a { $host }: { $reasons }. És el servidor correcte?
room-also = { $host }: { $reasons }
reason-called = el missatge l’anomena «{ $words }»
reason-shape = l’enllaç sembla d’una sala de { $service }
reason-near-code = el codi d’accés és al costat
room-link = Enllaç de la sala
room-use = Usa aquesta sala
room-refuse = Aquesta no
room-set = Ara «Entra» obre la sala a { $host }.
room-set-own-code = Ara «Entra» obre la sala a { $host } i li dona el teu propi codi d’accés. Canvia’l a la configuració si no és per a aquesta sala.
room-forgotten = S’ha tret l’enllaç de la sala. «Entra» obrirà el fil fins que n’indiquis un altre.
room-open-page = Obre la pàgina de la sala
room-page-instead = Obre’n la pàgina
at-the-door = Qui acull encara no ha obert la sala. Hi entraràs de seguida que s’obri.
name-too-long = El teu nom és massa llarg per a l’enllaç de la sala. Escriu-ne un de més curt a la pàgina de la sala.
join-page-asks-on = Qui acull ha arribat, però la sala encara no et deixa entrar. Se n’obre la pàgina: prem-hi el botó per entrar, i ho continuarà provant.
join-room-changed = La sala, o la teva manera d’entrar-hi, ha canviat, així que ja no esperes. Torna a prémer «Entra».
join-nobody-came = Ningú no ha obert la sala mentre t’esperaves, i el torn s’ha acabat.
join-host-came = Qui acull ha arribat. Hi entraràs d’aquí a uns segons.
stop-waiting = Deixa d’esperar
recorded = És possible que aquesta sala s’enregistri. Acceptes que t’enregistrin?
agree = Ho accepto
other-host = La sala redirigeix a un altre servidor, { $host }. Hi confies?
trust = Hi confio
enter-directly-question = Vols saltar el formulari la pròxima vegada? «Entra» demanarà al servidor de la sala que et deixi entrar directament, com a { $name }.
enter-directly-yes = Salta el formulari
enter-directly-no = Mantén el formulari
nothing-to-join = No hi ha cap torn on entrar.

entry-enter = Estàs entrant a la sala.
entry-confirm-host = La sala redirigeix a un altre servidor, { $host }. Confirma’l per entrar-hi.
entry-consent-wanted = És possible que la sala s’enregistri. Digues si ho acceptes abans d’entrar-hi.
entry-not-running = Qui acull encara no ha obert la sala. Se n’obre la pàgina: prem-hi el botó per entrar, i et deixarà passar quan arribi qui acull.
entry-wrong-code = La sala no ha acceptat el codi d’accés. Se n’obre la pàgina perquè n’escriguis un altre.
entry-sign-in = La sala demana que iniciïs la sessió. Se n’obre la pàgina perquè ho puguis fer.
entry-gone = En aquest enllaç ja no hi ha cap sala. Busca el nou al fil.
entry-slow = El servidor de la sala triga a respondre. En comptes d’això s’obre la pàgina de la sala.
entry-unexpected = { $host } ha donat una resposta inesperada. En comptes d’això s’obre la pàgina de la sala.
reader-missing = { $program }, que llegeix la xarxa, falta o té una altra versió. Els recordatoris continuen arribant, i «Entra» obre la pàgina de la sala. Instal·la els programes junts i torna a obrir aquest.
entry-status = { $host } ha respost amb l’error { $status }. En comptes d’això s’obre la pàgina de la sala.
entry-forbidden = { $host } ha rebutjat la petició. En comptes d’això s’obre la pàgina de la sala.
entry-busy = { $host } rep massa peticions. En comptes d’això s’obre la pàgina de la sala.
entry-not-trusted = La connexió amb { $host } no és de confiança: potser la xarxa demana iniciar la sessió o el teu rellotge va malament. En comptes d’això s’obre la pàgina de la sala.
entry-unreachable = No es pot connectar amb { $host }. En comptes d’això s’obre la pàgina de la sala.
entry-page-instead = S’obre la pàgina de la sala. Potser el teu clic ja ha iniciat la trobada.
entry-unanswered = La sala no ha dit si et deixa entrar, i potser el teu clic ha iniciat la trobada. Se n’obre la pàgina perquè hi entris.
entry-not-created = No s’ha pogut iniciar la trobada: el servidor de vídeo ho ha rebutjat. En comptes d’això s’obre la pàgina de la sala.
entry-code-wanted = La sala demana un codi d’accés, però no n’hi ha cap d’indicat. Se n’obre la pàgina perquè l’escriguis.
entry-you-host = Aculls aquest torn. S’obre la pàgina de la sala perquè iniciïs la trobada.

## Links

link-refused = No s’accepta: { $why }.
link-empty = no hi ha cap enllaç: enganxa’n un que comenci per https://
link-too-long = l’enllaç té més de { $most } caràcters, així que no pot ser d’una sala ni d’un fil
link-invisible = l’enllaç conté un espai, un salt de línia o un caràcter invisible: torna’l a copiar
link-not-a-link = això no és un enllaç: els enllaços comencen per https:// i indiquen un servidor
link-scheme = només es poden obrir enllaços https://, i aquest comença per { $scheme }:
link-user-info = l’enllaç porta un nom davant d’una @, i això amaga que porta a { $host }
open-failed = No s’ha pogut obrir el navegador ({ $why }). En comptes d’això s’ha copiat l’enllaç: { $link }
open-failed-other = No s’ha pogut obrir l’enllaç ({ $why }): { $link }

## The clipboard

access-code = Codi d’accés
no-code = Aquesta sala no té codi d’accés.
code-copied = S’ha copiat el codi d’accés.
copied = S’ha copiat.
copy-failed = No s’ha pogut copiar: { $why }.
copy-failed-code = No s’ha pogut copiar: { $why }. El codi d’accés és { $code }.
copy-unavailable = Aquest escriptori no permet que l’aplicació copiï en segon pla.
copy-unavailable-code = Aquest escriptori no permet que l’aplicació copiï en segon pla. El codi d’accés és { $code }.

## The app itself

no-tray = Aquest escriptori no té safata, així que no hi ha icona. Els recordatoris arriben igualment, i si tornes a iniciar l’aplicació se n’obre la finestra.
resident-ended = L’aplicació de la safata ja no està en marxa. Sense ella no hi ha recordatoris.
resident-unreachable = No es pot connectar amb l’aplicació de la safata: { $why }.
journal-unwritable = No es pot escriure el registre ({ $why }): algun recordatori podria aparèixer dues vegades.
start-panel-failed = No s’ha pogut iniciar el panell (ccc-panel): { $why }
file-not-opened = No s’ha pogut obrir { $file }: { $why }

## What a screen reader says near the start

spoken-upcoming =
    { $minutes ->
        [one] Comença en menys d’un minut
       *[other] Comença en menys de { $minutes } minuts
    }
spoken-gathering =
    { $minutes ->
        [one] Ja ha començat. T’esperen un minut més
       *[other] Ja ha començat. T’esperen { $minutes } minuts més
    }

## Clock changes, and days in other zones

# 28 March; 17:00 UTC; 19:00; 18:00
clock-change = Canvi d’hora, { $day }: el teu torn de les { $slot } passa de les { $before } a les { $after }.
day-yours = Tu
kinder = { $slot } et va millor
kinder-none = Tots dos et van igual de bé

## Topics

topic-shuffle = Un altre tema
topic-last = se’n va parlar el { $day }
topic-told = { $day }: { $note }
topic-refused = Aquest tema és buit o ja és a la llista.
topics-copy = Copia la llista
minutes-topics = Temes: { $topics }

## Hosting

host-timer-upcoming = Els teus deu minuts comencen d’aquí a { $left }
host-timer = Esperes { $left } més
host-timer-over = Han passat els teus deu minuts
host-announcement = Avui hi haurà torn a les { $time } UTC. Soc a la sala i espero { $minutes } minuts; si arribes més tard, escriu aquí.
host-announce = Copia per al fil
minutes-copy = Copia l’acta

## The rehearsal

rehearse = Mostra’m el dijous
rehearsal = Assaig: un dijous en vint segons
rehearsal-title = Assaig: { $title }
rehearsal-stop = Atura
rehearsal-over = Així és el dijous. No s’ha desat res.
rehearsal-would-open = En un assaig no s’obre res. Dijous, això obrirà { $host }.

## Readiness

readiness-check = Torna-ho a comprovar
check-tray = Icona de safata
check-notices = Avisos
check-sound = So
check-resident = Aplicació de la safata
check-window = Finestra
check-autostart = Obre en iniciar la sessió
check-shortcut = Drecera de teclat
check-settings = Configuració
check-clock = Rellotge
check-zones = Fusos horaris
check-reader = Lectura de la xarxa
check-room = Sala
check-thread = Fil
check-version = Versió
found-tray-ready = El teu escriptori mostra icones de safata.
found-tray-without-bar = El teu escriptori admet icones de safata, però cap barra no les mostra.
found-tray-missing = El teu escriptori no té lloc per a icones de safata. Tota la resta funciona, i el panell s’obre com a finestra.
found-tray-without-bus = Aquí no hi ha bus de sessió, així que no pot aparèixer cap icona de safata.
found-tray-indicators = ayatana-indicator-application s’ha quedat la safata i només mostra icones si el teu tauler té una miniaplicació d’indicadors.
found-tray-unknown = El teu escriptori no ha dit a temps si mostra icones de safata.
found-notices-ready = { $server } mostra els avisos, amb botons.
found-notices-without-buttons = { $server } mostra els avisos, però sense botons.
found-notices-of-the-system = El mateix sistema mostra els avisos, i no diu si ho permet a aquesta aplicació.
found-notices-missing = No hi ha cap servidor de notificacions en marxa, així que no veuries cap recordatori.
found-notices-without-bus = Aquí no hi ha bus de sessió, així que no veuries cap recordatori.
found-notices-unknown = El servidor de notificacions no ha respost a temps.
found-sound-played = { $player } reprodueix el so dels recordatoris.
found-sound-played-by-the-system = El sistema reprodueix el so dels recordatoris.
found-sound-missing = Un recordatori ha de sonar, però aquí res no pot reproduir el so.
found-resident-runs = La versió { $version } està en marxa.
found-resident-of-other-version = La versió { $runs } està en marxa, però aquesta és la { $asks }.
found-resident-silent = Està en marxa, però no respon.
found-resident-missing = No està en marxa, així que no rebràs recordatoris.
found-window-ready = La finestra es pot obrir.
found-window-without-engine = Falta { $engine }, i per això la finestra no es pot obrir. Tota la resta funciona.
found-window-missing = El programa ccc-panel no és al costat d’aquest, i per això la finestra no es pot obrir.
found-window-of-other-version = El programa ccc-panel, que obre la finestra, no té la mateixa versió que aquest.
found-autostart-on = L’aplicació s’obre en iniciar la sessió.
found-autostart-off = L’aplicació no s’obre en iniciar la sessió.
found-autostart-unknown = No s’ha pogut saber si l’aplicació s’obre en iniciar la sessió.
found-shortcut-held = { $keys } et porta a la sala des de qualsevol aplicació.
found-settings-in-order = No hi ha errors a { $path }.
found-and-more = { $first } (i { $more } més)
found-clock-in-step = Es desvia de { $host } { $within } com a màxim.
found-clock-behind = Va { $span } per darrere de { $host }, així que els recordatoris t’arribarien amb { $span } de retard.
found-clock-ahead = Va { $span } per davant de { $host }, així que els recordatoris t’arribarien amb { $span } d’antelació.
found-clock-unknown = Cap servidor no ha dit l’hora per comparar-la.
found-zones-new-bundled = Al dia: versió { $version }, de menys d’un any, inclosa en aquesta aplicació.
found-zones-new-system = Al dia: versió { $version }, de menys d’un any, la del sistema.
found-zones-old-bundled = La versió { $version }, inclosa en aquesta aplicació, té més d’un any: hi falten els canvis d’hora decidits després.
found-zones-old-system = La versió { $version }, la del sistema, té més d’un any: hi falten els canvis d’hora decidits després.
found-zones-unknown = No es coneix la versió de les dades de fusos horaris.
found-reader-confined = Es fa en un procés a part. El sistema no li deixa obrir cap dels teus fitxers, ni connectar-se més que on cal.
found-reader-confined-in-files = Es fa en un procés a part. El sistema no li deixa obrir cap dels teus fitxers; limitar-ne les connexions només pot Linux 6.7 o més nou.
found-reader-unconfined = Es fa en un procés a part, però aquest sistema no el manté lluny dels teus fitxers.
found-reader-apart = Es fa en un procés a part, amb límits de temps i de respostes.
found-reader-missing = El programa ccc, que llegeix la xarxa, no és al costat d’aquest.
found-reader-of-other-version = El programa ccc, que llegeix la xarxa, no té la mateixa versió que aquest.
found-reader-silent = El programa ccc, que llegeix la xarxa, no ha respost.
found-answers = { $host } respon.
found-room-unknown = Encara no es coneix l’enllaç de la sala, així que «Entra» obre el fil.
found-not-asked = Sense comprovar: l’aplicació funciona amb un rellotge simulat.
found-thread-turned-off = Sense comprovar: la lectura del fil està desactivada.
found-thread-not-readable = L’enllaç no porta a un tema d’un fòrum, així que s’obre al navegador i no es llegeix.
found-version-dated = { $version }, antiguitat: { $age }. { $origin }
found-version-without-date = { $version }. { $origin }
origin-manager = Instal·lada des de { $package }; la pròxima versió arriba amb { $manager }.
origin-download = Instal·lada des de { $package }; baixa la pròxima versió d’on vas obtenir aquesta.
origin-either = Instal·lada des de { $package }; la pròxima versió arriba amb { $manager } o amb el pròxim { $package }.
origin-distribution = Instal·lada des de la teva distribució; la pròxima versió arriba amb les actualitzacions del sistema.
origin-source = Compilada des del codi font; la pròxima versió surt del repositori.
do-tray-without-bar = Afegeix a la barra una safata (també anomenada safata del sistema, icones d’estat o àrea de notificació). La icona apareix sola.
do-tray-indicators = Si no veus la icona, afegeix la miniaplicació d’indicadors al tauler, o desinstal·la ayatana-indicator-application i torna a iniciar la sessió.
do-tray-missing = Al GNOME, activa l’extensió «AppIndicator and KStatusNotifierItem Support»; en altres escriptoris, afegeix una safata a la barra. La icona apareix sola.
do-without-bus = Executa això dins de la sessió del teu escriptori, no per ssh ni amb un altre compte.
do-desktop-unknown = Torna-ho a provar d’aquí a un moment. Si continua igual, tanca la sessió i torna a entrar.
do-notices-without-buttons = Entra des de la icona de la safata o des del panell, o fes servir un servidor de notificacions que mostri botons.
do-notices-of-the-system = Comprova que la configuració del sistema permet les notificacions d’aquesta aplicació.
do-notices-missing = Inicia el servidor de notificacions del teu escriptori o instal·la’n un, com ara dunst, mako o xfce4-notifyd.
do-sound-missing = Instal·la canberra-gtk-play, pw-play o paplay amb el tema de sons de freedesktop, o desactiva el so a la configuració.
do-resident-of-other-version = Tria «Surt» al seu menú i torna-la a iniciar: ccc-tray
do-resident-silent = Acaba el procés ccc-tray i torna’l a iniciar: ccc-tray
do-resident-missing = Inicia-la des del menú d’aplicacions o amb: ccc-tray
do-window-webview2 = Baixa’l de Microsoft: https://go.microsoft.com/fwlink/p/?LinkId=2124703
do-window-webkit = Instal·la WebKitGTK 4.1 amb el teu gestor de paquets. A Debian i Ubuntu: libwebkit2gtk-4.1-0
do-autostart = Activa «Obre en iniciar la sessió» a la configuració del panell.
do-shortcut-refused = Tria’n una altra a la configuració, o assigna tecles a l’ordre «ccc join» a la configuració del teu escriptori.
do-settings-unknown = Comprova si està ben escrit; mentrestant no té cap efecte. Per veure tots els errors: ccc config
do-settings-faulty = Corregeix aquesta línia. Mentrestant s’usa el valor anterior o el valor per defecte. Per veure tots els errors: ccc config
do-clock = Activa l’hora automàtica (de la xarxa) a la configuració de data i hora del sistema.
do-clock-unknown = Torna-ho a provar quan respongui el servidor de la sala o el del fil.
do-zones = Actualitza aquesta aplicació o les dades de fusos horaris del sistema (tzdata); s’usen les més noves.
do-reader-unconfined = Linux 5.13 o més nou, amb Landlock activat, l’en manté lluny.
do-reader = Instal·la els programes junts, tots de la mateixa versió, i torna a obrir aquest.
do-room-unknown = Busca’l al fil amb ccc room --find, o indica’l amb ccc room --set LINK.
do-not-asked = Per comprovar-ho, inicia l’aplicació sense --at ni --speed.
do-thread-turned-off = Si vols que es llegeixi, activa «Llegeix el fil» a la configuració.
do-thread-not-readable = Indica al fitxer de configuració un enllaç de la forma https://FÒRUM/t/NOM/NÚMERO: url a [thread].
do-room-gone = Demana el nou enllaç al fil i indica’l amb ccc room --set LINK.
do-thread-gone = Comprova’n l’enllaç al fitxer de configuració: url a [thread].
do-version = Instal·la la versió més recent.
fails-no-connection = No es pot connectar amb { $host }.
fails-not-trusted = La connexió amb { $host } no és de confiança.
fails-slow = { $host } no ha respost a temps.
fails-closed = { $host } no deixa que aquesta aplicació ho llegeixi.
fails-missing = { $host } no té res en aquest enllaç.
fails-moved = { $host } redirigeix a { $to }; la redirecció no se segueix.
fails-status = { $host } té un problema: error { $status }.
fails-strange = { $host } ha donat una resposta inesperada.
fails-no-reader = No s’ha preguntat a { $host }, perquè el programa que llegeix la xarxa no ha respost.
do-no-connection = Comprova la connexió de xarxa i torna-ho a provar.
do-not-trusted = Inicia la sessió a la xarxa si t’ho demana; si no, comprova el rellotge.
do-later = Torna-ho a provar més tard.
do-look = Obre-ho al navegador per veure’n més, i torna-ho a provar més tard.
span-seconds =
    { $number ->
        [one] { $number } segon
       *[other] { $number } segons
    }
span-minutes =
    { $number ->
        [one] { $number } minut
       *[other] { $number } minuts
    }
span-hours =
    { $number ->
        [one] { $number } hora
       *[other] { $number } hores
    }
span-days =
    { $number ->
        [one] { $number } dia
       *[other] { $number } dies
    }

## First steps

welcome-slots = Quins torns et van bé?
welcome-slots-text = N’hi ha dos cada dijous, aquí a la teva hora. Rebràs recordatoris dels que activis.
welcome-join = Un clic i ja ets a dins
welcome-join-text = Amb el teu nom i l’enllaç de la sala, «Entra» t’hi porta directament. Els pots afegir més tard.
welcome-stay = Sempre hi és
welcome-stay-text = L’anell de la safata s’omple durant l’última hora. No gasta gairebé res: deixa’l en marxa.
welcome-finish = Fet

## Settings

settings-joining = Entrar
settings-reminders = Recordatoris
settings-thread = Fil
settings-program = General
settings-look = Llengua i aspecte
settings-undo = Desfés l’últim canvi
settings-file = Obre el fitxer de configuració
text-refused = No s’accepta: és massa llarg o té un salt de línia.
shortcut-refused = No s’accepta: { $why }.
quiet-refused = No s’accepta: el silenci ha de començar i acabar a hores diferents.
friend-refused = No s’accepta: aquest fus és desconegut o ja és a la llista.

set-as-system = El del sistema
set-name = El teu nom
set-name-hint = Els altres el veuen a la sala.
set-room-hint = El trobaràs al primer missatge del fil.
set-code-hint = Només si és diferent de l’anunciat.
set-no-code = Sense codi d’accés
set-no-code-hint = Per a una sala que no en demana cap.
set-enter = Salta el formulari
set-enter-hint = «Entra» demana al servidor de la sala que et deixi entrar directament, només quan hi fas clic. Únicament amb sales de Greenlight.
set-hosts = Servidors en què confies
set-hosts-hint = Les sales hi poden portar. Si en treus un, se’t tornarà a preguntar.
set-hosts-entry = { $host }, per a sales a { $room }
set-copy-only = Copia només el codi d’accés
set-copy-only-hint = No va a l’enllaç, així que tampoc no queda a l’historial del navegador.
set-clipboard = Restaura el porta-retalls
set-clipboard-hint = Un minut després de copiar el codi d’accés, torna el contingut anterior.
set-browser = Navegador
set-browser-hint = Ordre amb arguments. Deixa-ho buit per usar el del sistema.
set-reminders = Recorda-m’ho
set-reminders-hint = Cadascun apareix un cop. Si vols, també sona o obre el panell, sense prendre’t el teclat.
set-reminders-add = Afegeix un recordatori
alert-sound = So
alert-panel = Obre el panell
set-slot = { $weekday }, { $time }
set-one-slot = En tinc prou amb un torn per setmana
set-one-slot-hint = Quan hagis entrat en un, no hi haurà recordatoris de l’altre d’aquella setmana.
set-snooze = Posposa
set-snooze-hint = Quant triga a tornar el recordatori.
set-quiet = Hores de silenci
set-quiet-hint = Sense recordatoris durant aquestes hores.
set-quiet-from = des de
set-quiet-to = fins a
set-test = Recordatori de prova
set-test-hint = Mostra com es veuen els avisos en aquest escriptori.
set-test-show = Mostra
set-read-thread = Llegeix el fil
set-read-thread-hint = Uns quants cops al dia, per trobar l’enllaç de la sala. Confirmes cada enllaç abans que s’usi.
set-thread = Enllaç del fil
set-thread-hint = Deixa-ho buit per usar el fil anunciat.
set-login = Obre en iniciar la sessió
set-login-hint = Per no perdre’t cap dijous.
set-countdown = Compte enrere al costat de la icona
set-countdown-hint = A la barra de menús.
set-shortcut = Drecera per entrar
set-shortcut-hint = Funciona a tot arreu; per exemple, Ctrl+Alt+J.
set-language = Llengua
set-hours = Format d’hora
set-hours-usual = Automàtic
set-hours-24 = 24 hores
set-hours-12 = 12 hores
set-appearance = Tema
set-light = Clar
set-dark = Fosc

## The command line

cli-room-opens = S’està obrint la sala.
cli-room-not-found = el primer missatge del fil no enllaça cap sala: indica’n l’enllaç amb ccc room --set LINK
cli-no-first-post = el fil no té primer missatge
cli-room-in-use = És la que es fa servir.
cli-room-refused = L’has rebutjada.
cli-room-not-there = no es troba cap sala a { $place }; les que s’han trobat són a { $hosts }
cli-room-use = Per fer-la servir:
cli-room-confirm = La sala és a { $host }?
# Answers that mean yes, with a space between them, in small letters; and how they are offered.
cli-yes = s si sí
cli-yes-no = [s/N]
cli-left = Sense canvis.
cli-faults =
    { $number ->
        [one] el fitxer de configuració té { $number } error
       *[other] el fitxer de configuració té { $number } errors
    }
cli-to-mend =
    { $number ->
        [one] { $number } comprovació ha fallat; a sota s’indica què cal fer
       *[other] { $number } comprovacions han fallat; a sota de cadascuna s’indica què cal fer
    }
cli-no-settings = Encara no existeix { $path }; s’usen els valors per defecte.
cli-status-version = La versió { $version } està en marxa, amb el procés { $process }.
cli-status-clock = El seu rellotge marca { $time }; el seu fus és { $zone }.
cli-panel-open = El panell és obert.
cli-panel-closed = El panell és tancat.
cli-copied = Copiat: { $text }
cli-to-copy = Per copiar: { $text } (no s’ha pogut copiar: { $why })
cli-opened = Obert: { $link }
cli-removed = Suprimit: { $what }
cli-forget-own = Vols suprimir també la configuració, els temes i l’historial de recordatoris de { $folders }?
cli-forget-kept = La configuració, els temes i l’historial de recordatoris es conserven a { $folders }. Per suprimir-los també: ccc forget --yes
cli-no-topics = No hi ha temes.
cli-no-slot = No hi ha cap torn després d’aquest moment.

## The panel's page

panel-now = Ara
panel-time = Hores
panel-topics = Temes
panel-settings = Configuració
panel-readiness = Tot a punt?
panel-close = Tanca
panel-back = Enrere
panel-next = Següent
panel-skip = Salta
panel-cancel = Cancel·la
panel-add = Afegeix
panel-friend-add = Afegeix algú
panel-friend-name = Nom (opcional)
panel-friend-zone = Ciutat o fus horari
panel-friend-none = No hi ha resultats. Prova amb una ciutat gran a prop.
panel-your-day = El teu dijous i el dels amics
panel-clock-change = Pròxim canvi d’hora
panel-no-clock-change = Cap: els teus torns mantenen l’hora local.
panel-night = nit
panel-room-others = També al fil
panel-topic = Tema de conversa
panel-topic-search = Cerca
panel-topic-none = No s’ha trobat cap tema.
panel-topic-new = Un tema teu
panel-topic-talked = Ja n’hem parlat
panel-topic-note = Nota (opcional)
panel-topic-history = Converses
panel-host = Acollir
panel-host-text = Text per al fil
panel-host-notes = Acta
panel-host-notes-hint = Qui hi era i què s’hi va dir
panel-readiness-text = El que l’aplicació necessita en aquest ordinador, i què cal fer si falta res.
panel-checking = S’està comprovant…
panel-good = correcte
panel-warning = requereix atenció
panel-bad = no funciona
panel-unknown = desconegut
panel-more = Més
panel-welcome = Et donem la benvinguda
panel-step = Pas

## The meeting's own topics

topic-facilitation = Facilitació
topic-decisions = Presa de decisions
topic-commitment = Compromís de les persones sòcies
topic-equity = Capital i participacions
topic-ownership = Propietat internacional
topic-family = Família i cooperativa
topic-federations = Federacions de cooperatives de treball d’altres països
topic-tools = Eines per a comunicació, finances i projectes
topic-billing = Models de facturació
topic-budgets = Pressupostos: com i quan
topic-moving-money = Moure diners del capitalisme a l’economia cooperativa
topic-fundraising = Captació de fons
topic-leads = Parlar amb clients potencials: gratis o pagant
topic-external-tools = Eines de comunicació externa
topic-platforms = Ús responsable de les grans plataformes
topic-data-rights = Una carta de drets per a qui és amo de les seves dades
topic-big-products = Grans productes abans d’un MVP
topic-open-source = Programari lliure per a la comunitat cooperativa
topic-whole-self = Treballar sense deixar de ser qui ets
topic-customers = Trobar i triar clients
topic-relationships = Relacions difícils dins d’una cooperativa

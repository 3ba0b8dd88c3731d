# Coop Casual Conference in the tray: every text that a person reads.
#
# Words: meeting, slot (a fixed start in the week), host, reminder, room, thread (the forum topic), notice (a desktop
# notification), panel (the small window), access code. One word for one thing, everywhere.
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
notice-for-you = { $slot }, { $time } per a tu
notice-host-waits = T’esperen { $left }
notice-started-host-waits =
    { $minutes ->
        [one] Ha començat fa { $minutes } minut; t’esperen { $left } min més
       *[other] Ha començat fa { $minutes } minuts; t’esperen { $left } min més
    }
notice-started =
    { $minutes ->
        [one] Ha començat fa { $minutes } minut; potser ja no t’esperen: pregunta-ho al fil
       *[other] Ha començat fa { $minutes } minuts; potser ja no t’esperen: pregunta-ho al fil
    }
notice-since-host-waits = Ha començat a les { $time }; t’esperen fins a les { $until }
notice-since = Ha començat a les { $time }; potser ja no t’esperen: pregunta-ho al fil
notice-wait-over = Han passat els teus deu minuts. Qui arribi ara veurà que te n’has anat, o trobarà una sala animada.
notice-code = Codi d’accés: { $code }
notice-how-to-join = Per entrar-hi, fes clic a la icona de la safata o executa: ccc join
notice-test = Així arriben els recordatoris. No passa res més.
notice-open = Obre

## What one can do

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
start-again = Torna’l a iniciar
host-this = Acullo aquest torn
host-undo = Ja no l’acullo

## What was answered

answer-joined = hi has entrat
answer-coming = hi vindràs
answer-waiting = esperant qui acull
answer-skipped = te’l saltes
answer-hosts = aculls tu
week-joined = Vas entrar el { $when }. L’altre torn de la setmana queda en silenci.
week-joined-both = Vas entrar el { $when }.
week-coming = Vindràs el { $when }. L’altre torn de la setmana queda en silenci.
week-coming-both = Vindràs el { $when }.

## Why a reminder is not given

not-given = no es mostra: { $why }
why-delivered = ja s’ha mostrat
why-covered = un avís posterior ha dit el mateix
why-skipped = et saltes aquest torn
why-joined = ja hi has entrat, o has dit quan arribes
why-waiting = esperes qui acull
why-one-slot = has entrat a l’altre torn de la setmana
why-paused = els recordatoris estan en pausa
why-quiet = hores de silenci
why-added-later = s’ha afegit quan ja n’havia passat l’hora
why-over = el torn ja haurà acabat

## The thread

come-later-text = Arribaré al torn de les { $slot } UTC cap a les { $time } UTC.
come-later-copied = Copiat per al fil: «{ $text }» Enganxa-ho com a resposta.
no-slot-then = A aquesta hora no hi ha cap torn.
no-thread = Aquesta trobada no té fil.

## The room

room-unknown = Encara falta l’enllaç de la sala, així que s’obre el fil, que el té al primer missatge. Enganxa’l al panell o executa: ccc room --set LINK
no-room-no-thread = Aquesta trobada no té enllaç de la sala ni fil. Enganxa l’enllaç de la sala al panell o executa: ccc room --set LINK
room-at = «Entra» obre la sala a { $host }
room-missing = Encara falta l’enllaç de la sala: és al primer missatge del fil.
room-insecure = L’enllaç del fil a la sala de { $host } comença per http:// i per això no s’obre. Demana al fil un que comenci per https://.
room-not-set = falta l’enllaç de la sala: és al primer missatge del fil. Indica’l amb: ccc room --set LINK
room-asking = S’està consultant la sala…
room-entering = La sala t’està fent passar. Pot trigar uns segons.
room-found = El fil enllaça una sala a { $host }. Confirma-la al panell i «Entra» t’hi portarà.
room-found-because = El fil enllaça una sala a { $host }: { $reasons }. És el servidor correcte?
room-also = { $host }: { $reasons }
reason-called = el text l’anomena «{ $words }»
reason-shape = l’enllaç sembla d’una sala de { $service }
reason-near-code = el codi d’accés és al costat
room-link = Enllaç de la sala
room-use = Usa aquesta sala
room-refuse = Aquesta no
room-set = A partir d’ara, «Entra» obre la sala a { $host }.
room-forgotten = S’ha oblidat l’enllaç de la sala. «Entra» obrirà el fil fins que n’hi hagi un altre.
room-open-page = Obre la pàgina de la sala
room-page-instead = Obre la pàgina en comptes d’això
at-the-door = Qui acull encara no ha obert la sala. Hi entraràs de seguida que s’obri.
name-too-long = El teu nom és massa llarg per a l’enllaç de la sala: escriu-ne un de més curt a la pàgina.
join-page-asks-on = Qui acull ha arribat, però la sala encara no et deixa entrar. Se n’obre la pàgina: prem-hi el botó per entrar, i anirà preguntant.
join-room-changed = La sala o la teva manera d’entrar-hi ha canviat, així que el programa ja no espera. Torna a prémer Entra.
join-nobody-came = Ningú no ha obert la sala mentre t’esperaves, i la franja s’ha acabat.
join-host-came = Qui acull ha arribat. Hi entraràs d’aquí a uns segons.
stop-waiting = Deixa d’esperar
recorded = És possible que aquesta sala s’enregistri. Acceptes que t’enregistrin?
agree = Ho accepto
other-host = La sala porta a un altre servidor, { $host }. Hi confies?
trust = Sí, hi confio
enter-directly-question = Vols saltar el formulari la pròxima vegada? «Entra» demanarà llavors al servidor de la sala un accés al teu nom, { $name }.
enter-directly-yes = Salta el formulari
enter-directly-no = Mantén-lo
nothing-to-join = No hi ha cap torn on entrar.

entry-enter = Estàs entrant a la sala.
entry-confirm-host = La sala porta a un altre servidor, { $host }: confirma’l per entrar-hi.
entry-consent-wanted = És possible que la sala s’enregistri: digues si ho acceptes abans d’entrar-hi.
entry-not-running = La sala encara no és oberta. Se n’obre la pàgina: prem-hi el botó per entrar, i et deixarà passar quan arribi qui acull.
entry-wrong-code = La sala no accepta el codi d’accés. Se n’obre la pàgina perquè n’escriguis un altre.
entry-sign-in = La sala demana que iniciïs la sessió. Se n’obre la pàgina perquè ho puguis fer.
entry-gone = En aquest enllaç ja no hi ha cap sala. Busca el nou al fil.
entry-slow = El servidor de la sala triga, així que se n’obre la pàgina.
entry-unexpected = { $host } ha donat una resposta que aquest programa no entén. S’obre la pàgina de la sala.
entry-status = { $host } ha respost amb l’error { $status }. S’obre la pàgina de la sala.
entry-forbidden = { $host } no respon a aquest programa. S’obre la pàgina de la sala.
entry-busy = { $host } ha rebut massa consultes. S’obre la pàgina de la sala.
entry-not-trusted = La connexió amb { $host } no és de fiar: pot ser per una xarxa que demana iniciar la sessió o per un rellotge mal posat. S’obre la pàgina de la sala.
entry-unreachable = No es pot contactar amb { $host }. S’obre la pàgina de la sala.
entry-page-instead = S’obre la pàgina. El teu clic pot haver iniciat ja la trobada.
entry-unanswered = No se sap si la sala et deixa entrar, i el teu clic pot haver iniciat la trobada. Se n’obre la pàgina perquè hi entris.
entry-not-created = No s’ha pogut iniciar la trobada: el servidor de vídeo ho ha rebutjat. S’obre la pàgina de la sala.
entry-code-wanted = La sala demana un codi d’accés i no n’hi ha cap. Se n’obre la pàgina perquè l’escriguis.
entry-you-host = Aculls aquesta franja: inicia la trobada a la pàgina de la sala, que s’obre.

## Links

link-refused = No s’accepta: { $why }.
link-empty = no hi ha cap enllaç: enganxa’n un que comenci per https://
link-too-long = l’enllaç passa de { $most } caràcters, així que no pot ser d’una sala ni d’un fil
link-invisible = l’enllaç conté un espai, un salt de línia o un caràcter invisible: torna’l a copiar
link-not-a-link = això no és un enllaç: els enllaços comencen per https:// i anomenen un servidor
link-scheme = només s’obren enllaços https://, i aquest comença per { $scheme }:
link-user-info = l’enllaç porta un nom davant d’una @, i això amaga on va: el servidor real és { $host }
open-failed = No s’ha obert cap navegador ({ $why }). En comptes d’això s’ha copiat l’enllaç: { $link }
open-failed-other = No s’ha pogut obrir l’enllaç ({ $why }): { $link }

## The clipboard

access-code = Codi d’accés
no-code = Aquesta sala no té codi d’accés.
code-copied = S’ha copiat el codi d’accés.
copied = S’ha copiat.
copy-failed = No s’ha pogut copiar: { $why }.
copy-failed-code = No s’ha pogut copiar: { $why }. El codi d’accés és { $code }.

## The program itself

no-tray = Aquest escriptori no té safata, així que no hi ha icona. Els recordatoris arriben igualment, i si tornes a iniciar el programa se n’obre la finestra.
resident-ended = El programa de la safata s’ha tancat. Sense ell no arriben recordatoris.
resident-unreachable = No es pot contactar amb el programa de la safata: { $why }.
journal-unwritable = No es pot escriure el registre ({ $why }): algun recordatori podria arribar dues vegades.
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
kinder = { $slot } és millor hora
kinder-none = Totes dues van igual de bé

## Topics

topic-shuffle = Un altre tema
topic-last = última vegada: { $day }
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
rehearsal-would-open = En un assaig no s’obre res. Dijous s’obrirà { $host }.

## Readiness

readiness-check = Torna-ho a comprovar
check-tray = Icona de safata
check-notices = Avisos
check-resident = Programa a la safata
check-autostart = Obre en iniciar la sessió
check-settings = Configuració
check-clock = Rellotge
check-zones = Fusos horaris
check-room = Sala
check-thread = Fil
found-tray-ready = El teu escriptori mostra icones de safata.
found-tray-without-bar = El teu escriptori admet icones de safata, però cap barra no les mostra.
found-tray-missing = El teu escriptori no té lloc per a icones de safata. Tota la resta funciona; el panell s’obre com a finestra.
found-tray-without-bus = Aquí no hi ha bus de sessió, així que tampoc no hi ha lloc per a icones de safata.
found-tray-unknown = El teu escriptori no ha dit a temps si mostra icones de safata.
found-notices-ready = { $server } els mostra, amb botons.
found-notices-without-buttons = { $server } els mostra, però sense botons.
found-notices-of-the-system = Els mostra el mateix sistema, que no diu si ho permet a aquest programa.
found-notices-missing = No els mostra ningú, així que no veuries cap recordatori.
found-notices-without-bus = Aquí no hi ha bus de sessió, així que no veuries cap recordatori.
found-notices-unknown = El servidor de notificacions no ha respost a temps.
found-resident-runs = Està en marxa, versió { $version }.
found-resident-of-other-version = Està en marxa la versió { $runs }, però aquesta és la { $asks }.
found-resident-silent = Està en marxa, però no respon.
found-resident-missing = No està en marxa, així que no t’arriben recordatoris.
found-autostart-on = El programa s’obre en iniciar la sessió.
found-autostart-off = El programa no s’obre en iniciar la sessió.
found-autostart-unknown = No se sap si el programa s’obre en iniciar la sessió.
found-settings-in-order = { $path } està en ordre.
found-and-more = { $first } (i { $more } més)
found-clock-in-step = Coincideix amb { $host }, amb un marge de { $within }.
found-clock-behind = Va { $span } per darrere de { $host }, així que els recordatoris t’arribarien amb { $span } de retard.
found-clock-ahead = Va { $span } per davant de { $host }, així que els recordatoris t’arribarien amb { $span } d’antelació.
found-clock-unknown = Cap servidor no ha dit l’hora per comparar-la.
found-zones-new-bundled = Les regles són de la versió { $version }, la que porta aquest programa.
found-zones-new-system = Les regles són de la versió { $version }, la del sistema.
found-zones-old-bundled = Les regles són de la versió { $version }, la que porta aquest programa. Tenen més d’un any: hi falten els canvis d’hora decidits després.
found-zones-old-system = Les regles són de la versió { $version }, la del sistema. Tenen més d’un any: hi falten els canvis d’hora decidits després.
found-zones-unknown = No es coneix la versió de les regles.
found-answers = { $host } respon.
found-room-unknown = Encara en falta l’enllaç, així que «Entra» obre el fil.
found-not-asked = No s’ha consultat, perquè el rellotge del programa està posat per fer proves.
found-thread-unknown = Aquesta trobada no té fil.
found-thread-turned-off = No s’ha consultat, perquè n’has desactivat la lectura.
found-thread-not-readable = L’enllaç no porta a un fil d’un fòrum, així que s’obre al navegador i no es llegeix.
do-tray-without-bar = Afegeix a la barra una safata (safata del sistema, icones d’estat, àrea de notificació); la icona apareix sola.
do-tray-missing = Al GNOME, activa l’extensió «AppIndicator and KStatusNotifierItem Support»; en altres escriptoris, afegeix una safata a la barra. La icona apareix sola.
do-without-bus = Executa-ho dins de la sessió del teu escriptori, no per ssh ni amb un altre compte.
do-desktop-unknown = Torna-ho a provar d’aquí a un moment; si continua igual, tanca la sessió i torna a entrar.
do-notices-without-buttons = Entra des de la icona de la safata o des del panell, o fes servir un servidor de notificacions que mostri botons.
do-notices-of-the-system = Comprova que la configuració del sistema permet les notificacions d’aquest programa.
do-notices-missing = Inicia el servidor de notificacions del teu escriptori o instal·la’n un, com ara dunst, mako o xfce4-notifyd.
do-resident-of-other-version = Tanca’l amb «Surt» al seu menú i torna’l a iniciar: ccc-tray
do-resident-silent = Acaba el procés ccc-tray i torna’l a iniciar: ccc-tray
do-resident-missing = Inicia’l des del menú de programes o amb: ccc-tray
do-autostart = Activa-ho a la configuració del panell: «Obre en iniciar la sessió».
do-settings-unknown = Mira si està mal escrit; mentrestant no fa res. Per veure-ho tot: ccc config
do-settings-faulty = Corregeix aquesta línia; mentrestant val el que hi havia abans, o el valor per defecte. Per veure-ho tot: ccc config
do-clock = Deixa que el sistema agafi l’hora de la xarxa; s’activa a la seva configuració de data i hora.
do-clock-unknown = Torna-ho a provar quan respongui el servidor de la sala o el del fil.
do-zones = Actualitza aquest programa o les dades de fusos horaris del sistema (tzdata); s’usen les més noves.
do-room-unknown = Busca’l al fil amb ccc room --find, o indica’l amb ccc room --set LINK.
do-not-asked = Inicia el programa sense --at ni --speed perquè es consulti.
do-thread-unknown = Indica’n l’enllaç a la configuració: url a [thread].
do-thread-turned-off = Res, si ho vols així; si no, activa-la a la configuració: «Llegeix el fil».
do-thread-not-readable = Indica un enllaç de la forma https://FÒRUM/t/NOM/NÚMERO a la configuració: url a [thread].
do-room-gone = Demana el nou enllaç al fil i indica’l amb ccc room --set LINK.
do-thread-gone = Mira si l’enllaç és correcte a la configuració: url a [thread].
fails-no-connection = No es pot connectar amb { $host }.
fails-not-trusted = La connexió amb { $host } no és de confiança.
fails-slow = { $host } no ha respost a temps.
fails-closed = { $host } no deixa que aquest programa ho llegeixi.
fails-missing = { $host } no té res en aquest enllaç.
fails-moved = { $host } redirigeix a { $to }, i això no se segueix.
fails-status = { $host } té problemes: ha respost { $status }.
fails-strange = { $host } respon una cosa diferent de l’esperada.
do-no-connection = Comprova la connexió a la xarxa i torna-ho a provar.
do-not-trusted = Si la xarxa on ets ho demana, inicia-hi la sessió; si no, comprova el rellotge.
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

## The first steps

welcome-slots = Quins torns et van bé?
welcome-slots-text = Cada dijous n’hi ha dos, aquí a la teva hora. Rebràs avisos dels que activis.
welcome-join = Un clic i ja ets a dins
welcome-join-text = Amb un nom i l’enllaç de la sala, «Entra» t’hi porta. Ho pots deixar tot per a més tard.
welcome-stay = Sempre hi és
welcome-stay-text = L’anell de la safata s’omple durant l’última hora. No gasta gairebé res: deixa-l’hi.
welcome-finish = Fet

## Settings

settings-joining = Entrar
settings-reminders = Recordatoris
settings-thread = Fil
settings-program = Programa
settings-look = Llengua i aspecte
settings-undo = Desfés l’últim canvi
settings-file = Obre el fitxer de configuració
text-refused = No s’accepta: és massa llarg o té un salt de línia.
shortcut-refused = No s’accepta: { $why }.
quiet-refused = No s’accepta: el silenci ha de començar i acabar a hores diferents.
friend-refused = No s’accepta: aquest fus no es coneix, o ja és a la llista.

set-as-system = Com el sistema
set-name = El teu nom
set-name-hint = Es veu a la sala.
set-room-hint = És al primer missatge del fil.
set-code-hint = Només si és diferent de l’anunciat.
set-no-code = Sense codi d’accés
set-no-code-hint = Per a una sala que no en demana cap.
set-enter = Salta el formulari
set-enter-hint = «Entra» demana al servidor de la sala un accés al teu nom. Només si hi fas clic, i només en sales de Greenlight.
set-copy-only = Copia només el codi
set-copy-only-hint = No va a l’enllaç, i així tampoc no queda a l’historial del navegador.
set-clipboard = Restaura el porta-retalls
set-clipboard-hint = Un minut després de copiar el codi, torna el que hi havia abans.
set-browser = Navegador
set-browser-hint = Amb els seus arguments; buit, el del sistema.
set-reminders = Recorda-m’ho
set-reminders-hint = Cadascun arriba un cop.
set-reminders-add = Afegeix un recordatori
set-slot = { $weekday }, { $time }
set-one-slot = En tinc prou amb un torn per setmana
set-one-slot-hint = Si entres en un, l’altre de la setmana queda en silenci.
set-snooze = Posposa
set-snooze-hint = Quant triga a tornar.
set-quiet = Hores de silenci
set-quiet-hint = A aquestes hores del teu dia no arriba res.
set-quiet-from = des de
set-quiet-to = fins a
set-test = Recordatori de prova
set-test-hint = Mostra com es veuen els avisos en aquest escriptori.
set-test-show = Mostra
set-read-thread = Llegeix el fil
set-read-thread-hint = Uns quants cops al dia, per l’enllaç de la sala. Confirmes cada enllaç abans de fer-lo servir.
set-thread = Un altre fil
set-thread-hint = Buit, l’anunciat.
set-login = Obre en iniciar la sessió
set-login-hint = Per no perdre’t cap dijous.
set-countdown = Compte enrere al costat de la icona
set-countdown-hint = On el sistema té lloc.
set-shortcut = Drecera per entrar
set-shortcut-hint = Des de qualsevol lloc; per exemple, Ctrl+Alt+J.
set-language = Llengua
set-hours = Format d’hora
set-hours-usual = L’habitual
set-hours-24 = 24 hores
set-hours-12 = 12 hores
set-appearance = Colors
set-light = Clars
set-dark = Foscos

## The command line

cli-room-opens = S’obre la sala.
cli-room-not-found = el primer missatge del fil no enllaça cap sala: enganxa’n l’enllaç amb ccc room --set LINK
cli-no-first-post = el fil no té primer missatge
cli-room-in-use = És la que es fa servir.
cli-room-refused = L’has rebutjada.
cli-room-not-there = no es troba cap sala a { $place }; les que s’han trobat són a { $hosts }
cli-room-use = Per fer-la servir:
cli-room-confirm = La sala és a { $host }?
# Answers that mean yes, with a space between them, in small letters; and how they are offered.
cli-yes = s si sí
cli-yes-no = [s/N]
cli-left = Es queda com està.
cli-faults =
    { $number ->
        [one] el fitxer de configuració té un error per corregir
       *[other] el fitxer de configuració té { $number } errors per corregir
    }
cli-to-mend =
    { $number ->
        [one] hi ha una cosa que no funciona; a sota diu què cal fer
       *[other] hi ha { $number } coses que no funcionen; a sota de cadascuna diu què cal fer
    }
cli-no-settings = Encara no existeix { $path }; valen els valors per defecte.
cli-status-version = La versió { $version } està en marxa, amb el procés { $process }.
cli-status-clock = El seu rellotge marca { $time }; el seu fus és { $zone }.
cli-panel-open = El panell és obert.
cli-panel-closed = El panell és tancat.
cli-copied = Copiat: { $text }
cli-to-copy = Per copiar: { $text } (el porta-retalls no ho ha acceptat: { $why })
cli-opened = Obert: { $link }
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
panel-friend-none = No hi ha resultats: prova amb una ciutat gran a prop.
panel-your-day = El teu dijous i el de la teva gent
panel-clock-change = El pròxim canvi d’hora
panel-no-clock-change = No canvia res: els teus rellotges i els torns van alhora.
panel-night = nit
panel-room-others = També al fil
panel-topic = Tema de conversa
panel-topic-search = Cerca
panel-topic-none = Cap tema no conté aquestes paraules.
panel-topic-new = Un tema teu
panel-topic-talked = Ja n’hem parlat
panel-topic-note = Nota (opcional)
panel-topic-history = Quan se n’ha parlat
panel-host = Acollir
panel-host-text = Text per al fil
panel-host-notes = Acta
panel-host-notes-hint = Qui hi era i què s’hi va dir
panel-readiness-text = El que el programa necessita en aquest ordinador, i què cal fer si falta res.
panel-checking = S’està comprovant…
panel-good = bé
panel-warning = millorable
panel-bad = no funciona
panel-unknown = no se sap
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

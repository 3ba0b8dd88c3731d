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
countdown-gathering = ahora · te esperan { $left }
countdown-underway = empezó hace { $minutes } min
countdown-over = terminó

hero-upcoming = para el inicio
hero-gathering = aún te esperan
hero-hosting = esperas a los demás
hero-underway = desde el inicio; quizá ya no te esperen
hero-hosted = desde el inicio; acoges tú
hero-over = terminó
in-left = en { $left }

## When

# A slot by its own clock: Thursday 08:00 UTC
slot = { $weekday } { $time }
zone-and-offset = { $zone } (UTC{ $offset })
reminder-before = { $span } antes del inicio
reminder-at-start = al inicio
reminder-after = { $span } después del inicio
paused-until = Recordatorios en pausa hasta el { $when }

## Notices

notice-soon = { $meeting } en { $left }
notice-now = { $meeting } empieza ahora
notice-begun = { $meeting } ya ha empezado
notice-underway = { $meeting } está en curso
# 17:00 for you: the same start on the person's clocks
notice-for-you = { $slot }, { $time } para ti
notice-host-waits = Te esperan { $left }
notice-started-host-waits =
    { $minutes ->
        [one] Empezó hace { $minutes } minuto; te esperan { $left } min más
       *[other] Empezó hace { $minutes } minutos; te esperan { $left } min más
    }
notice-started =
    { $minutes ->
        [one] Empezó hace { $minutes } minuto; quizá ya no te esperen: pregunta en el hilo
       *[other] Empezó hace { $minutes } minutos; quizá ya no te esperen: pregunta en el hilo
    }
notice-since-host-waits = Empezó a las { $time }; te esperan hasta las { $until }
notice-since = Empezó a las { $time }; quizá ya no te esperen: pregunta en el hilo
notice-wait-over = Han pasado tus diez minutos. Quien llegue ahora verá que te has ido, o dará con una sala animada.
notice-code = Código de acceso: { $code }
notice-how-to-join = Para entrar, haz clic en el icono de la bandeja o ejecuta: ccc join
notice-test = Así llegan los recordatorios. No pasa nada más.
notice-open = Abrir

## What one can do

join = Entrar
copy-code = Copiar código de acceso
copy = Copiar
skip = Saltar este turno
snooze = Posponer { $span }
come-later = Llegaré más tarde…
at-about = Hacia las { $time } UTC
open-thread = Abrir el hilo
pause = Pausar recordatorios…
pause-today = Hasta mañana
pause-week = Una semana
pause-month = Cuatro semanas
resume = Reanudar recordatorios
settings = Ajustes
quit = Salir
undo = Deshacer
save = Guardar
change = Cambiar
remove = Quitar
start-again = Volver a iniciarlo
host-this = Acojo este turno
host-undo = Ya no lo acojo

## What was answered

answer-joined = ya entraste
answer-coming = vendrás
answer-waiting = esperando a quien acoge
answer-skipped = te lo saltas
answer-hosts = acoges tú
week-joined = Entraste el { $when }. El otro turno de la semana queda en silencio.
week-joined-both = Entraste el { $when }.
week-coming = Vendrás el { $when }. El otro turno de la semana queda en silencio.
week-coming-both = Vendrás el { $when }.

## Why a reminder is not given

not-given = no se muestra: { $why }
why-delivered = ya se mostró
why-covered = un aviso posterior dijo lo mismo
why-skipped = te saltas este turno
why-joined = ya entraste, o dijiste cuándo llegas
why-waiting = esperas a quien acoge
why-one-slot = entraste en el otro turno de la semana
why-paused = los recordatorios están en pausa
why-quiet = horas de silencio
why-added-later = se añadió cuando ya había pasado su hora
why-over = para entonces el turno ha terminado

## The thread

come-later-text = Llegaré al turno de las { $slot } UTC hacia las { $time } UTC.
come-later-copied = Copiado para el hilo: «{ $text }» Pégalo como respuesta.
no-slot-then = A esa hora no hay ningún turno.
no-thread = Este encuentro no tiene hilo.

## The room

room-unknown = Aún falta el enlace de la sala, así que se abre el hilo, que lo tiene en su primer mensaje. Pégalo en el panel o ejecuta: ccc room --set LINK
no-room-no-thread = Este encuentro no tiene enlace de la sala ni hilo. Pega el enlace de la sala en el panel o ejecuta: ccc room --set LINK
room-at = «Entrar» abre la sala en { $host }
room-missing = Aún falta el enlace de la sala: está en el primer mensaje del hilo.
room-insecure = El enlace del hilo a la sala en { $host } empieza por http:// y por eso no se abre. Pide en el hilo uno que empiece por https://.
room-not-set = falta el enlace de la sala: está en el primer mensaje del hilo. Indícalo con: ccc room --set LINK
room-asking = Consultando la sala…
room-entering = La sala te está dando paso. Puede tardar unos segundos.
room-found = El hilo enlaza una sala en { $host }. Confírmala en el panel y «Entrar» te llevará allí.
room-found-because = El hilo enlaza una sala en { $host }: { $reasons }. ¿Es el servidor correcto?
room-also = { $host }: { $reasons }
reason-called = el texto la llama «{ $words }»
reason-shape = el enlace parece de una sala de { $service }
reason-near-code = el código de acceso está al lado
room-link = Enlace de la sala
room-use = Usar esta sala
room-refuse = Esta no
room-set = A partir de ahora, «Entrar» abre la sala en { $host }.
room-forgotten = Enlace de la sala olvidado. «Entrar» abrirá el hilo hasta que haya otro.
room-open-page = Abrir la página de la sala
room-page-instead = Abrir la página en su lugar
at-the-door = Quien acoge aún no ha abierto la sala. Entrarás en cuanto se abra.
name-too-long = Tu nombre es demasiado largo para el enlace de la sala: escribe uno más corto en su página.
join-page-asks-on = Quien acoge ha llegado, pero la sala aún no te deja entrar. Se abre su página: pulsa allí el botón para entrar, y seguirá preguntando.
join-room-changed = La sala o tu forma de entrar han cambiado, así que el programa ya no espera. Vuelve a pulsar Entrar.
join-nobody-came = Nadie abrió la sala mientras esperabas, y la franja ha terminado.
join-host-came = Quien acoge ha llegado. Entrarás en unos segundos.
stop-waiting = Dejar de esperar
recorded = Es posible que esta sala se grabe. ¿Aceptas que te graben?
agree = Acepto
other-host = La sala lleva a otro servidor, { $host }. ¿Confías en él?
trust = Sí, confío
enter-directly-question = ¿Saltar el formulario la próxima vez? «Entrar» pedirá entonces al servidor de la sala un acceso a tu nombre, { $name }.
enter-directly-yes = Saltar el formulario
enter-directly-no = Mantenerlo
nothing-to-join = No hay ningún turno en el que entrar.

entry-enter = Estás entrando en la sala.
entry-confirm-host = La sala lleva a otro servidor, { $host }: confírmalo para entrar.
entry-consent-wanted = Es posible que la sala se grabe: di si lo aceptas antes de entrar.
entry-not-running = La sala aún no está abierta. Se abre su página: pulsa allí el botón para entrar, y te dejará pasar cuando llegue quien acoge.
entry-wrong-code = La sala no acepta el código de acceso. Se abre su página para que escribas otro.
entry-sign-in = La sala pide que inicies sesión. Se abre su página para que puedas hacerlo.
entry-gone = En este enlace ya no hay ninguna sala. Busca el nuevo en el hilo.
entry-slow = El servidor de la sala está tardando, así que se abre su página.
entry-unexpected = { $host } dio una respuesta que este programa no entiende. Se abre la página de la sala.
entry-status = { $host } respondió con el error { $status }. Se abre la página de la sala.
entry-forbidden = { $host } no responde a este programa. Se abre la página de la sala.
entry-busy = { $host } ha recibido demasiadas consultas. Se abre la página de la sala.
entry-not-trusted = La conexión con { $host } no es de fiar: puede deberse a una red que pide iniciar sesión o a un reloj mal puesto. Se abre la página de la sala.
entry-unreachable = No se puede contactar con { $host }. Se abre la página de la sala.
entry-page-instead = Se abre la página. Tu clic puede haber iniciado ya el encuentro.
entry-unanswered = No se sabe si la sala te deja entrar, y tu clic puede haber iniciado el encuentro. Se abre su página para que entres.
entry-not-created = No se pudo iniciar el encuentro: el servidor de vídeo lo rechazó. Se abre la página de la sala.
entry-code-wanted = La sala pide un código de acceso y no hay ninguno. Se abre su página para que lo escribas.
entry-you-host = Acoges esta franja: inicia el encuentro en la página de la sala, que se abre.

## Links

link-refused = No se acepta: { $why }.
link-empty = no hay ningún enlace: pega uno que empiece por https://
link-too-long = el enlace pasa de { $most } caracteres, así que no puede ser de una sala ni de un hilo
link-invisible = el enlace contiene un espacio, un salto de línea o un carácter invisible: cópialo de nuevo
link-not-a-link = esto no es un enlace: los enlaces empiezan por https:// y nombran un servidor
link-scheme = solo se abren enlaces https://, y este empieza por { $scheme }:
link-user-info = el enlace lleva un nombre delante de una @, y eso oculta adónde va: su servidor real es { $host }
open-failed = No se abrió ningún navegador ({ $why }). En su lugar se ha copiado el enlace: { $link }
open-failed-other = No se pudo abrir el enlace ({ $why }): { $link }

## The clipboard

access-code = Código de acceso
no-code = Esta sala no tiene código de acceso.
code-copied = Código de acceso copiado.
copied = Copiado.
copy-failed = No se pudo copiar: { $why }.
copy-failed-code = No se pudo copiar: { $why }. El código de acceso es { $code }.

## The program itself

no-tray = Este escritorio no tiene bandeja, así que no hay icono. Los recordatorios llegan igualmente, y al iniciar otra vez el programa se abre su ventana.
resident-ended = El programa de la bandeja se ha cerrado. Sin él no llegan recordatorios.
resident-unreachable = No se puede contactar con el programa de la bandeja: { $why }.
journal-unwritable = No se puede escribir el registro ({ $why }): algún recordatorio podría llegar dos veces.
start-panel-failed = No se pudo iniciar el panel (ccc-panel): { $why }
file-not-opened = No se pudo abrir { $file }: { $why }

## What a screen reader says near the start

spoken-upcoming =
    { $minutes ->
        [one] Empieza en menos de un minuto
       *[other] Empieza en menos de { $minutes } minutos
    }
spoken-gathering =
    { $minutes ->
        [one] Ya ha empezado. Te esperan un minuto más
       *[other] Ya ha empezado. Te esperan { $minutes } minutos más
    }

## Clock changes, and days in other zones

# 28 March; 17:00 UTC; 19:00; 18:00
clock-change = Desde el { $day }, tu turno de las { $slot } empieza a las { $after }, no a las { $before }.
day-yours = Tú
kinder = { $slot } es mejor hora
kinder-none = Las dos van igual de bien

## Topics

topic-shuffle = Otro tema
topic-last = última vez: { $day }
topic-told = { $day }: { $note }
topic-refused = Este tema está vacío o ya está en la lista.
topics-copy = Copiar la lista
minutes-topics = Temas: { $topics }

## Hosting

host-timer-upcoming = Tus diez minutos empiezan en { $left }
host-timer = Esperas { $left } más
host-timer-over = Han pasado tus diez minutos
host-announcement = Hoy habrá turno a las { $time } UTC. Estoy en la sala y espero { $minutes } minutos; si llegas más tarde, escribe aquí.
host-announce = Copiar para el hilo
minutes-copy = Copiar el acta

## The rehearsal

rehearse = Muéstrame el jueves
rehearsal = Ensayo: un jueves en veinte segundos
rehearsal-title = Ensayo: { $title }
rehearsal-stop = Detener
rehearsal-over = Así es el jueves. No se ha guardado nada.
rehearsal-would-open = En un ensayo no se abre nada. El jueves se abrirá { $host }.

## Readiness

readiness-check = Comprobar de nuevo
check-tray = Icono de bandeja
check-notices = Avisos
check-resident = Programa en la bandeja
check-autostart = Abrir al iniciar sesión
check-settings = Ajustes
check-clock = Reloj
check-zones = Zonas horarias
check-room = Sala
check-thread = Hilo
found-tray-ready = Tu escritorio muestra iconos de bandeja.
found-tray-without-bar = Tu escritorio admite iconos de bandeja, pero ninguna barra los muestra.
found-tray-missing = Tu escritorio no tiene sitio para iconos de bandeja. Todo lo demás funciona; el panel se abre como ventana.
found-tray-without-bus = Aquí no hay bus de sesión, así que tampoco hay sitio para iconos de bandeja.
found-tray-unknown = Tu escritorio no dijo a tiempo si muestra iconos de bandeja.
found-notices-ready = { $server } los muestra, con botones.
found-notices-without-buttons = { $server } los muestra, pero sin botones.
found-notices-of-the-system = Los muestra el propio sistema, que no dice si se lo permite a este programa.
found-notices-missing = Nada los muestra, así que no verías ningún recordatorio.
found-notices-without-bus = Aquí no hay bus de sesión, así que no verías ningún recordatorio.
found-notices-unknown = El servidor de notificaciones no respondió a tiempo.
found-resident-runs = Está en marcha, versión { $version }.
found-resident-of-other-version = Está en marcha la versión { $runs }, pero esta es la { $asks }.
found-resident-silent = Está en marcha, pero no responde.
found-resident-missing = No está en marcha, así que no te llegan recordatorios.
found-autostart-on = El programa se abre al iniciar sesión.
found-autostart-off = El programa no se abre al iniciar sesión.
found-autostart-unknown = No se sabe si el programa se abre al iniciar sesión.
found-settings-in-order = { $path } está en orden.
found-and-more = { $first } (y { $more } más)
found-clock-in-step = Coincide con { $host }, con un margen de { $within }.
found-clock-behind = Va { $span } por detrás de { $host }, así que tus recordatorios llegarían { $span } tarde.
found-clock-ahead = Va { $span } por delante de { $host }, así que tus recordatorios llegarían { $span } antes.
found-clock-unknown = Ningún servidor dio la hora para compararla.
found-zones-new-bundled = Las reglas son de la versión { $version }, la que trae este programa.
found-zones-new-system = Las reglas son de la versión { $version }, la del sistema.
found-zones-old-bundled = Las reglas son de la versión { $version }, la que trae este programa. Tienen más de un año: faltan los cambios de hora decididos después.
found-zones-old-system = Las reglas son de la versión { $version }, la del sistema. Tienen más de un año: faltan los cambios de hora decididos después.
found-zones-unknown = No se conoce la versión de las reglas.
found-answers = { $host } responde.
found-room-unknown = Aún falta su enlace, así que «Entrar» abre el hilo.
found-not-asked = No se consultó, porque el reloj del programa está puesto para hacer pruebas.
found-thread-unknown = Este encuentro no tiene hilo.
found-thread-turned-off = No se consultó, porque has desactivado su lectura.
found-thread-not-readable = Su enlace no lleva a un hilo de un foro, así que se abre en el navegador y no se lee.
do-tray-without-bar = Añade a tu barra una bandeja (bandeja del sistema, iconos de estado, área de notificación); el icono aparece solo.
do-tray-missing = En GNOME, activa la extensión «AppIndicator and KStatusNotifierItem Support»; en otros escritorios, añade una bandeja a tu barra. El icono aparece solo.
do-without-bus = Ejecútalo dentro de la sesión de tu escritorio, no por ssh ni con otra cuenta.
do-desktop-unknown = Prueba de nuevo en un momento; si sigue igual, cierra sesión y vuelve a entrar.
do-notices-without-buttons = Entra desde el icono de la bandeja o el panel, o usa un servidor de notificaciones que muestre botones.
do-notices-of-the-system = Comprueba que los ajustes del sistema permiten las notificaciones de este programa.
do-notices-missing = Inicia el servidor de notificaciones de tu escritorio o instala uno, como dunst, mako o xfce4-notifyd.
do-resident-of-other-version = Ciérralo con «Salir» en su menú y vuelve a iniciarlo: ccc-tray
do-resident-silent = Termina el proceso ccc-tray y vuelve a iniciarlo: ccc-tray
do-resident-missing = Inícialo desde tu menú de programas o con: ccc-tray
do-autostart = Actívalo en los ajustes del panel: «Abrir al iniciar sesión».
do-settings-unknown = Mira si está mal escrito; mientras tanto no hace nada. Para verlo todo: ccc config
do-settings-faulty = Corrige esa línea; mientras tanto vale lo que había antes, o lo predeterminado. Para verlo todo: ccc config
do-clock = Deja que el sistema tome la hora de la red; se activa en sus ajustes de fecha y hora.
do-clock-unknown = Prueba de nuevo cuando responda el servidor de la sala o el del hilo.
do-zones = Actualiza este programa o los datos de zonas horarias del sistema (tzdata); se usan los más nuevos.
do-room-unknown = Búscalo en el hilo con ccc room --find, o indícalo con ccc room --set LINK.
do-not-asked = Inicia el programa sin --at ni --speed para que se consulte.
do-thread-unknown = Indica su enlace en los ajustes: url en [thread].
do-thread-turned-off = Nada, si así lo quieres; si no, actívala en los ajustes: «Leer el hilo».
do-thread-not-readable = Indica un enlace de la forma https://FORO/t/NOMBRE/NÚMERO en los ajustes: url en [thread].
do-room-gone = Pide el nuevo enlace en el hilo e indícalo con ccc room --set LINK.
do-thread-gone = Mira si su enlace es correcto en los ajustes: url en [thread].
fails-no-connection = No se puede conectar con { $host }.
fails-not-trusted = La conexión con { $host } no es de confianza.
fails-slow = { $host } no respondió a tiempo.
fails-closed = { $host } no deja que este programa lo lea.
fails-missing = { $host } no tiene nada en este enlace.
fails-moved = { $host } redirige a { $to }, y eso no se sigue.
fails-status = { $host } tiene problemas: respondió { $status }.
fails-strange = { $host } responde algo distinto de lo esperado.
do-no-connection = Comprueba tu conexión a la red y prueba de nuevo.
do-not-trusted = Si la red en la que estás lo pide, inicia sesión en ella; si no, comprueba tu reloj.
do-later = Prueba de nuevo más tarde.
do-look = Ábrelo en el navegador para ver más, y prueba de nuevo más tarde.
span-seconds =
    { $number ->
        [one] { $number } segundo
       *[other] { $number } segundos
    }
span-minutes =
    { $number ->
        [one] { $number } minuto
       *[other] { $number } minutos
    }
span-hours =
    { $number ->
        [one] { $number } hora
       *[other] { $number } horas
    }
span-days =
    { $number ->
        [one] { $number } día
       *[other] { $number } días
    }

## The first steps

welcome-slots = ¿Qué turnos te van bien?
welcome-slots-text = Cada jueves hay dos, aquí en tu hora. Recibes avisos de los que actives.
welcome-join = Un clic y estás dentro
welcome-join-text = Con un nombre y el enlace de la sala, «Entrar» te lleva allí. Puedes dejar ambos para más tarde.
welcome-stay = Siempre ahí
welcome-stay-text = El anillo de la bandeja se llena en la última hora. Casi no gasta: déjalo ahí.
welcome-finish = Listo

## Settings

settings-joining = Entrar
settings-reminders = Recordatorios
settings-thread = Hilo
settings-program = Programa
settings-look = Idioma y aspecto
settings-undo = Deshacer el último cambio
settings-file = Abrir el archivo de ajustes
text-refused = No se acepta: es demasiado largo o tiene un salto de línea.
shortcut-refused = No se acepta: { $why }.
quiet-refused = No se acepta: el silencio debe empezar y acabar a horas distintas.
friend-refused = No se acepta: no se conoce esta zona, o ya está en la lista.

set-as-system = Como el sistema
set-name = Tu nombre
set-name-hint = Se ve en la sala.
set-room-hint = Está en el primer mensaje del hilo.
set-code-hint = Solo si es distinto del anunciado.
set-no-code = Sin código de acceso
set-no-code-hint = Para una sala que no pide ninguno.
set-enter = Saltar el formulario
set-enter-hint = «Entrar» pide al servidor de la sala un acceso a tu nombre. Solo si haces clic, y solo en salas de Greenlight.
set-copy-only = Solo copiar el código
set-copy-only-hint = No va en el enlace, y así tampoco queda en el historial del navegador.
set-clipboard = Restaurar el portapapeles
set-clipboard-hint = Un minuto después de copiar el código, vuelve lo que había antes.
set-browser = Navegador
set-browser-hint = Con sus argumentos; vacío, el del sistema.
set-reminders = Recordarme
set-reminders-hint = Cada uno llega una vez.
set-reminders-add = Añadir un recordatorio
set-slot = { $weekday }, { $time }
set-one-slot = Me basta un turno por semana
set-one-slot-hint = Si entras en uno, el otro de la semana queda en silencio.
set-snooze = Posponer
set-snooze-hint = Cuánto tarda en volver.
set-quiet = Horas de silencio
set-quiet-hint = A estas horas de tu día no llega nada.
set-quiet-from = desde
set-quiet-to = hasta
set-test = Recordatorio de prueba
set-test-hint = Muestra cómo se ven los avisos en este escritorio.
set-test-show = Mostrar
set-read-thread = Leer el hilo
set-read-thread-hint = Varias veces al día, por el enlace de la sala. Confirmas cada enlace antes de usarlo.
set-thread = Otro hilo
set-thread-hint = Vacío, el anunciado.
set-login = Abrir al iniciar sesión
set-login-hint = Para no perderte ningún jueves.
set-countdown = Cuenta atrás junto al icono
set-countdown-hint = Donde el sistema tiene sitio.
set-shortcut = Atajo para entrar
set-shortcut-hint = Desde cualquier sitio; por ejemplo, Ctrl+Alt+J.
set-language = Idioma
set-hours = Formato de hora
set-hours-usual = El habitual
set-hours-24 = 24 horas
set-hours-12 = 12 horas
set-appearance = Colores
set-light = Claros
set-dark = Oscuros

## The command line

cli-room-opens = Se abre la sala.
cli-room-not-found = el primer mensaje del hilo no enlaza ninguna sala: pega su enlace con ccc room --set LINK
cli-no-first-post = el hilo no tiene primer mensaje
cli-room-in-use = Es la que se usa.
cli-room-refused = La has rechazado.
cli-room-not-there = no se encuentra ninguna sala en { $place }; las encontradas están en { $hosts }
cli-room-use = Para usarla:
cli-room-confirm = ¿Está la sala en { $host }?
# Answers that mean yes, with a space between them, in small letters; and how they are offered.
cli-yes = s si sí
cli-yes-no = [s/N]
cli-left = Se queda como está.
cli-faults =
    { $number ->
        [one] el archivo de ajustes tiene un error que corregir
       *[other] el archivo de ajustes tiene { $number } errores que corregir
    }
cli-to-mend =
    { $number ->
        [one] hay una cosa que no funciona; debajo pone qué hacer
       *[other] hay { $number } cosas que no funcionan; debajo de cada una pone qué hacer
    }
cli-no-settings = Aún no existe { $path }; valen los valores predeterminados.
cli-status-version = La versión { $version } está en marcha, con el proceso { $process }.
cli-status-clock = Su reloj marca { $time }; su zona es { $zone }.
cli-panel-open = El panel está abierto.
cli-panel-closed = El panel está cerrado.
cli-copied = Copiado: { $text }
cli-to-copy = Para copiar: { $text } (el portapapeles no lo aceptó: { $why })
cli-opened = Abierto: { $link }
cli-no-topics = No hay temas.
cli-no-slot = No hay ningún turno después de ese momento.

## The panel's page

panel-now = Ahora
panel-time = Horas
panel-topics = Temas
panel-settings = Ajustes
panel-readiness = ¿Todo listo?
panel-close = Cerrar
panel-back = Atrás
panel-next = Siguiente
panel-skip = Saltar
panel-cancel = Cancelar
panel-add = Añadir
panel-friend-add = Añadir a alguien
panel-friend-name = Nombre (opcional)
panel-friend-zone = Ciudad o zona horaria
panel-friend-none = No hay resultados: prueba con una ciudad grande cercana.
panel-your-day = Tu jueves y el de tu gente
panel-clock-change = El próximo cambio de hora
panel-no-clock-change = No cambia nada: tus relojes y los turnos van a la par.
panel-night = noche
panel-room-others = También en el hilo
panel-topic = Tema de conversación
panel-topic-search = Buscar
panel-topic-none = Ningún tema tiene estas palabras.
panel-topic-new = Un tema tuyo
panel-topic-talked = Ya hablamos de esto
panel-topic-note = Nota (opcional)
panel-topic-history = Cuándo se habló
panel-host = Acoger
panel-host-text = Texto para el hilo
panel-host-notes = Acta
panel-host-notes-hint = Quién estuvo y qué se dijo
panel-readiness-text = Lo que el programa necesita en este equipo, y qué hacer si falta algo.
panel-checking = Comprobando…
panel-good = bien
panel-warning = mejorable
panel-bad = no funciona
panel-unknown = no se sabe
panel-more = Más
panel-welcome = Te damos la bienvenida
panel-step = Paso

## The meeting's own topics

topic-facilitation = Facilitación
topic-decisions = Toma de decisiones
topic-commitment = Compromiso de quienes son socias
topic-equity = Capital y participaciones
topic-ownership = Propiedad internacional
topic-family = Familia y cooperativa
topic-federations = Federaciones de cooperativas de trabajo en otros países
topic-tools = Herramientas para comunicación, finanzas y proyectos
topic-billing = Modelos de facturación
topic-budgets = Presupuestos: cómo y cuándo
topic-moving-money = Pasar dinero del capitalismo a la economía cooperativa
topic-fundraising = Captación de fondos
topic-leads = Hablar con clientes potenciales: gratis o de pago
topic-external-tools = Herramientas de comunicación externa
topic-platforms = Uso responsable de las grandes plataformas
topic-data-rights = Una carta de derechos para quienes son dueños de sus datos
topic-big-products = Grandes productos antes de un MVP
topic-open-source = Software libre para la comunidad cooperativa
topic-whole-self = Trabajar sin dejar de ser quien eres
topic-customers = Encontrar y elegir clientes
topic-relationships = Relaciones difíciles dentro de una cooperativa

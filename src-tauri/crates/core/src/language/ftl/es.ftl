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
notice-for-you = { $slot }, { $time } en tu hora
notice-host-waits = Te esperan { $left }
notice-started-host-waits =
    { $minutes ->
        [one] Empezó hace { $minutes } minuto; te esperan { $left } min más
       *[other] Empezó hace { $minutes } minutos; te esperan { $left } min más
    }
notice-started =
    { $minutes ->
        [one] Empezó hace { $minutes } minuto; si ya no te esperan, pregunta en el hilo
       *[other] Empezó hace { $minutes } minutos; si ya no te esperan, pregunta en el hilo
    }
notice-since-host-waits = Empezó a las { $time }; te esperan hasta las { $until }
notice-since = Empezó a las { $time }; si ya no te esperan, pregunta en el hilo
notice-wait-over = Han pasado tus diez minutos. Si no ha venido nadie, puedes irte.
notice-code = Código de acceso: { $code }
notice-how-to-join = Para entrar, haz clic en el icono de la bandeja o ejecuta: ccc join
notice-test = Así se ve un recordatorio. No pasa nada más.
open = Abrir

## Actions

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
start-again = Reiniciar
host-this = Acojo este turno
host-undo = No acojo este turno

## Answers

answer-joined = ya entraste
answer-coming = vendrás
answer-waiting = esperando a quien acoge
answer-skipped = te lo saltas
answer-hosts = acoges tú
week-joined = Entraste el { $when }. No habrá recordatorios del otro turno de esa semana.
week-joined-both = Entraste el { $when }.
week-coming = Vendrás el { $when }. No habrá recordatorios del otro turno de esa semana.
week-coming-both = Vendrás el { $when }.

## Why a reminder is not shown

not-given = no se muestra: { $why }
why-delivered = ya se mostró
why-covered = un aviso posterior lo sustituyó
why-skipped = te saltas este turno
why-joined = ya entraste, o dijiste cuándo llegarás
why-waiting = esperas a quien acoge
why-one-slot = entraste en el otro turno de la semana
why-paused = los recordatorios están en pausa
why-quiet = horas de silencio
why-added-later = se añadió después de su hora
why-over = para entonces el turno ha terminado

## The thread

come-later-text = Llegaré al turno de las { $slot } UTC hacia las { $time } UTC.
come-later-copied = Copiado: «{ $text }» Pégalo como respuesta en el hilo.
no-slot-then = A esa hora no hay ningún turno.

## The room

room-unknown = Aún no se conoce el enlace de la sala, así que se abre el hilo. Su primer mensaje lo tiene: pégalo en el panel o ejecuta: ccc room --set LINK
room-at = «Entrar» abre la sala en { $host }
room-missing = Aún no se conoce el enlace de la sala. Lo encontrarás en el primer mensaje del hilo.
room-insecure = El enlace del hilo a la sala en { $host } empieza por http:// y no es seguro. Pide en el hilo uno que empiece por https://.
room-not-set = aún no se conoce el enlace de la sala. Lo encontrarás en el primer mensaje del hilo; indícalo con: ccc room --set LINK
room-asking = Conectando con la sala…
room-entering = Entrando en la sala… Puede tardar unos segundos.
room-found = El hilo enlaza una sala en { $host }. Confírmala en el panel y «Entrar» te llevará allí.
room-found-because = El hilo enlaza una sala en { $host }: { $reasons }. ¿Es el servidor correcto?
room-also = { $host }: { $reasons }
reason-called = el mensaje la llama «{ $words }»
reason-shape = el enlace parece de una sala de { $service }
reason-near-code = el código de acceso está al lado
room-link = Enlace de la sala
room-use = Usar esta sala
room-refuse = Esta no
room-set = «Entrar» abre ahora la sala en { $host }.
room-set-own-code = Ahora «Entrar» abre la sala en { $host } y le da tu propio código de acceso. Cámbialo en los ajustes si no es para esta sala.
room-forgotten = Se ha quitado el enlace de la sala. «Entrar» abrirá el hilo hasta que indiques otro.
room-open-page = Abrir la página de la sala
room-page-instead = Abrir la página en su lugar
at-the-door = Quien acoge aún no ha abierto la sala. Entrarás en cuanto se abra.
name-too-long = Tu nombre es demasiado largo para el enlace de la sala. Escribe uno más corto en la página de la sala.
join-page-asks-on = Quien acoge ha llegado, pero la sala aún no te deja entrar. Se abre su página: pulsa allí el botón para entrar, y lo seguirá intentando.
join-room-changed = La sala, o tu forma de entrar, ha cambiado, así que ya no estás esperando. Vuelve a pulsar «Entrar».
join-nobody-came = Nadie abrió la sala mientras esperabas, y el turno ha terminado.
join-host-came = Quien acoge ha llegado. Entrarás en unos segundos.
stop-waiting = Dejar de esperar
recorded = Es posible que esta sala se grabe. ¿Aceptas que te graben?
agree = Acepto
other-host = La sala redirige a otro servidor, { $host }. ¿Confías en él?
trust = Confío
enter-directly-question = ¿Saltar el formulario la próxima vez? «Entrar» pedirá al servidor de la sala que te deje entrar directamente, como { $name }.
enter-directly-yes = Saltar el formulario
enter-directly-no = Mantener el formulario
nothing-to-join = No hay ningún turno en el que entrar.

entry-enter = Estás entrando en la sala.
entry-confirm-host = La sala redirige a otro servidor, { $host }. Confírmalo para entrar.
entry-consent-wanted = Es posible que la sala se grabe. Di si lo aceptas antes de entrar.
entry-not-running = Quien acoge aún no ha abierto la sala. Se abre su página: pulsa allí el botón para entrar, y te dejará pasar cuando llegue quien acoge.
entry-wrong-code = La sala no aceptó el código de acceso. Se abre su página para que escribas otro.
entry-sign-in = La sala pide que inicies sesión. Se abre su página para que puedas hacerlo.
entry-gone = En este enlace ya no hay ninguna sala. Busca el nuevo en el hilo.
entry-slow = El servidor de la sala tarda en responder. Se abre en su lugar la página de la sala.
entry-unexpected = { $host } dio una respuesta inesperada. Se abre en su lugar la página de la sala.
reader-missing = { $program }, que lee la red, falta o tiene otra versión. Los recordatorios siguen llegando, y «Entrar» abre la página de la sala. Instala los programas juntos y vuelve a iniciar este.
entry-status = { $host } respondió con el error { $status }. Se abre en su lugar la página de la sala.
entry-forbidden = { $host } rechazó la petición. Se abre en su lugar la página de la sala.
entry-busy = { $host } está recibiendo demasiadas peticiones. Se abre en su lugar la página de la sala.
entry-not-trusted = La conexión con { $host } no es de confianza: puede que la red pida iniciar sesión o que tu reloj esté mal. Se abre en su lugar la página de la sala.
entry-unreachable = No se puede conectar con { $host }. Se abre en su lugar la página de la sala.
entry-page-instead = Se abre la página de la sala. Puede que tu clic ya haya iniciado el encuentro.
entry-unanswered = La sala no dijo si te deja entrar, y puede que tu clic haya iniciado el encuentro. Se abre su página para que entres.
entry-not-created = No se pudo iniciar el encuentro: el servidor de vídeo lo rechazó. Se abre en su lugar la página de la sala.
entry-code-wanted = La sala pide un código de acceso, pero no hay ninguno indicado. Se abre su página para que lo escribas.
entry-you-host = Acoges este turno. Se abre la página de la sala para que inicies el encuentro.

## Links

link-refused = No se acepta: { $why }.
link-empty = no hay ningún enlace: pega uno que empiece por https://
link-too-long = el enlace tiene más de { $most } caracteres, así que no puede ser de una sala ni de un hilo
link-invisible = el enlace contiene un espacio, un salto de línea o un carácter invisible: cópialo de nuevo
link-not-a-link = esto no es un enlace: los enlaces empiezan por https:// y nombran un servidor
link-scheme = solo se pueden abrir enlaces https://, y este empieza por { $scheme }:
link-user-info = el enlace lleva un nombre delante de una @, y eso oculta que lleva a { $host }
open-failed = No se pudo abrir el navegador ({ $why }). En su lugar se ha copiado el enlace: { $link }
open-failed-other = No se pudo abrir el enlace ({ $why }): { $link }

## The clipboard

access-code = Código de acceso
no-code = Esta sala no tiene código de acceso.
code-copied = Código de acceso copiado.
copied = Copiado.
copy-failed = No se pudo copiar: { $why }.
copy-failed-code = No se pudo copiar: { $why }. El código de acceso es { $code }.
copy-unavailable = Este escritorio no permite que la aplicación copie en segundo plano.
copy-unavailable-code = Este escritorio no permite que la aplicación copie en segundo plano. El código de acceso es { $code }.

## The app itself

no-tray = Este escritorio no tiene bandeja, así que no hay icono. Los recordatorios llegan igualmente, y al volver a iniciar la aplicación se abre su ventana.
resident-ended = La aplicación de la bandeja ya no está en marcha. Sin ella no hay recordatorios.
resident-unreachable = No se puede conectar con la aplicación de la bandeja: { $why }.
journal-unwritable = No se puede escribir el registro ({ $why }): algún recordatorio podría aparecer dos veces.
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
kinder = { $slot } te va mejor
kinder-none = Los dos te van igual de bien

## Topics

topic-shuffle = Otro tema
topic-last = se habló el { $day }
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
rehearsal-would-open = En un ensayo no se abre nada. El jueves, esto abrirá { $host }.

## Readiness

readiness-check = Comprobar de nuevo
check-tray = Icono de bandeja
check-notices = Avisos
check-sound = Sonido
check-resident = Aplicación de la bandeja
check-window = Ventana
check-autostart = Abrir al iniciar sesión
check-shortcut = Atajo de teclado
check-settings = Ajustes
check-clock = Reloj
check-zones = Zonas horarias
check-reader = Lectura de la red
check-room = Sala
check-thread = Hilo
check-version = Versión
found-tray-ready = Tu escritorio muestra iconos de bandeja.
found-tray-without-bar = Tu escritorio admite iconos de bandeja, pero ninguna barra los muestra.
found-tray-missing = Tu escritorio no tiene sitio para iconos de bandeja. Todo lo demás funciona, y el panel se abre como ventana.
found-tray-without-bus = Aquí no hay bus de sesión, así que no puede mostrarse ningún icono de bandeja.
found-tray-indicators = ayatana-indicator-application se ha quedado con la bandeja y solo muestra iconos si tu panel tiene un applet de indicadores.
found-tray-unknown = Tu escritorio no dijo a tiempo si muestra iconos de bandeja.
found-notices-ready = { $server } muestra los avisos, con botones.
found-notices-without-buttons = { $server } muestra los avisos, pero sin botones.
found-notices-of-the-system = El propio sistema muestra los avisos, y no dice si esta aplicación puede mostrarlos.
found-notices-missing = No hay ningún servidor de notificaciones en marcha, así que no verías ningún recordatorio.
found-notices-without-bus = Aquí no hay bus de sesión, así que no verías ningún recordatorio.
found-notices-unknown = El servidor de notificaciones no respondió a tiempo.
found-sound-played = { $player } reproduce el sonido de los recordatorios.
found-sound-played-by-the-system = El sistema reproduce el sonido de los recordatorios.
found-sound-missing = Un recordatorio debe sonar, pero aquí nada puede reproducir el sonido.
found-resident-runs = La versión { $version } está en marcha.
found-resident-of-other-version = La versión { $runs } está en marcha, pero esta es la { $asks }.
found-resident-silent = Está en marcha, pero no responde.
found-resident-missing = No está en marcha, así que no recibirás recordatorios.
found-window-ready = La ventana puede abrirse.
found-window-without-engine = Falta { $engine }, así que la ventana no puede abrirse. Todo lo demás funciona.
found-window-missing = El programa ccc-panel no está junto a este, así que la ventana no puede abrirse.
found-window-of-other-version = El programa ccc-panel, que abre la ventana, no tiene la misma versión que este.
found-autostart-on = La aplicación se abre al iniciar sesión.
found-autostart-off = La aplicación no se abre al iniciar sesión.
found-autostart-unknown = No se pudo averiguar si la aplicación se abre al iniciar sesión.
found-shortcut-held = { $keys } te lleva a la sala desde cualquier aplicación.
found-settings-in-order = No hay errores en { $path }.
found-and-more = { $first } (y { $more } más)
found-clock-in-step = Se desvía { $within } como mucho de { $host }.
found-clock-behind = Va { $span } por detrás de { $host }, así que tus recordatorios llegarían { $span } tarde.
found-clock-ahead = Va { $span } por delante de { $host }, así que tus recordatorios llegarían { $span } antes de tiempo.
found-clock-unknown = Ningún servidor dio la hora para compararla.
found-zones-new-bundled = Al día: versión { $version }, de menos de un año, incluida en esta aplicación.
found-zones-new-system = Al día: versión { $version }, de menos de un año, la del sistema.
found-zones-old-bundled = La versión { $version }, incluida en esta aplicación, tiene más de un año: le faltan los cambios de hora decididos después.
found-zones-old-system = La versión { $version }, la del sistema, tiene más de un año: le faltan los cambios de hora decididos después.
found-zones-unknown = No se conoce la versión de los datos de zonas horarias.
found-reader-confined = Se hace en un proceso aparte. El sistema no le deja abrir ninguno de tus archivos, ni conectarse más que a donde hace falta.
found-reader-confined-in-files = Se hace en un proceso aparte. El sistema no le deja abrir ninguno de tus archivos; limitar sus conexiones solo puede Linux 6.7 o más reciente.
found-reader-unconfined = Se hace en un proceso aparte, pero este sistema no lo mantiene lejos de tus archivos.
found-reader-apart = Se hace en un proceso aparte, con límites de tiempo y de respuestas.
found-reader-missing = El programa ccc, que lee la red, no está junto a este.
found-reader-of-other-version = El programa ccc, que lee la red, no tiene la misma versión que este.
found-reader-silent = El programa ccc, que lee la red, no respondió.
found-answers = { $host } responde.
found-room-unknown = Aún no se conoce el enlace de la sala, así que «Entrar» abre el hilo.
found-not-asked = Sin comprobar: la aplicación funciona con un reloj simulado.
found-thread-turned-off = Sin comprobar: la lectura del hilo está desactivada.
found-thread-not-readable = El enlace no lleva a un tema de un foro, así que se abre en el navegador y no se lee.
found-version-dated = { $version }, antigüedad: { $age }. { $origin }
found-version-without-date = { $version }. { $origin }
origin-manager = Instalada desde { $package }; la próxima versión llega con { $manager }.
origin-download = Instalada desde { $package }; descarga la próxima versión de donde obtuviste esta.
origin-either = Instalada desde { $package }; la próxima versión llega con { $manager } o en el próximo { $package }.
origin-distribution = Instalada desde tu distribución; la próxima versión llega con las actualizaciones del sistema.
origin-source = Compilada desde el código fuente; la próxima versión sale del repositorio.
do-tray-without-bar = Añade a tu barra una bandeja (también llamada bandeja del sistema, iconos de estado o área de notificación). El icono aparece solo.
do-tray-indicators = Si no ves el icono, añade el applet de indicadores a tu panel, o desinstala ayatana-indicator-application y vuelve a iniciar sesión.
do-tray-missing = En GNOME, activa la extensión «AppIndicator and KStatusNotifierItem Support»; en otros escritorios, añade una bandeja a tu barra. El icono aparece solo.
do-without-bus = Ejecuta esto dentro de la sesión de tu escritorio, no por ssh ni con otra cuenta.
do-desktop-unknown = Prueba de nuevo en un momento. Si sigue igual, cierra la sesión y vuelve a entrar.
do-notices-without-buttons = Entra desde el icono de la bandeja o el panel, o usa un servidor de notificaciones que muestre botones.
do-notices-of-the-system = Comprueba que los ajustes del sistema permiten las notificaciones de esta aplicación.
do-notices-missing = Inicia el servidor de notificaciones de tu escritorio o instala uno, como dunst, mako o xfce4-notifyd.
do-sound-missing = Instala canberra-gtk-play, pw-play o paplay junto con el tema de sonidos de freedesktop, o desactiva el sonido en los ajustes.
do-resident-of-other-version = Elige «Salir» en su menú y vuelve a iniciarla: ccc-tray
do-resident-silent = Termina el proceso ccc-tray y vuelve a iniciarlo: ccc-tray
do-resident-missing = Iníciala desde el menú de aplicaciones o con: ccc-tray
do-window-webview2 = Descárgalo de Microsoft: https://go.microsoft.com/fwlink/p/?LinkId=2124703
do-window-webkit = Instala WebKitGTK 4.1 con tu gestor de paquetes. En Debian y Ubuntu: libwebkit2gtk-4.1-0
do-autostart = Activa «Abrir al iniciar sesión» en los ajustes del panel.
do-shortcut-refused = Elige otro en los ajustes, o asigna teclas a la orden «ccc join» en la configuración de tu escritorio.
do-settings-unknown = Comprueba si está bien escrito; mientras tanto no tiene efecto. Para ver todos los errores: ccc config
do-settings-faulty = Corrige esa línea. Mientras tanto se usa el valor anterior o el predeterminado. Para ver todos los errores: ccc config
do-clock = Activa la hora automática (de la red) en los ajustes de fecha y hora del sistema.
do-clock-unknown = Prueba de nuevo cuando responda el servidor de la sala o el del hilo.
do-zones = Actualiza esta aplicación o los datos de zonas horarias del sistema (tzdata); se usan los más nuevos.
do-reader-unconfined = Linux 5.13 o más reciente, con Landlock activado, lo mantiene lejos de ellos.
do-reader = Instala los programas juntos, todos de la misma versión, y vuelve a iniciar este.
do-room-unknown = Búscalo en el hilo con ccc room --find, o indícalo con ccc room --set LINK.
do-not-asked = Para comprobarlo, inicia la aplicación sin --at ni --speed.
do-thread-turned-off = Si quieres que se lea, activa «Leer el hilo» en los ajustes.
do-thread-not-readable = Indica en el archivo de ajustes un enlace de la forma https://FORO/t/NOMBRE/NÚMERO: url en [thread].
do-room-gone = Pide el nuevo enlace en el hilo e indícalo con ccc room --set LINK.
do-thread-gone = Comprueba su enlace en el archivo de ajustes: url en [thread].
do-version = Instala la versión más reciente.
fails-no-connection = No se puede conectar con { $host }.
fails-not-trusted = La conexión con { $host } no es de confianza.
fails-slow = { $host } no respondió a tiempo.
fails-closed = { $host } no deja que esta aplicación lo lea.
fails-missing = { $host } no tiene nada en este enlace.
fails-moved = { $host } redirige a { $to }; la redirección no se sigue.
fails-status = { $host } tiene un problema: error { $status }.
fails-strange = { $host } dio una respuesta inesperada.
fails-no-reader = No se preguntó a { $host }, porque el programa que lee la red no respondió.
do-no-connection = Comprueba tu conexión de red y prueba de nuevo.
do-not-trusted = Inicia sesión en la red si te lo pide; si no, comprueba tu reloj.
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

## First steps

welcome-slots = ¿Qué turnos te van bien?
welcome-slots-text = Hay dos cada jueves, aquí en tu hora. Recibirás recordatorios de los que actives.
welcome-join = Un clic y estás dentro
welcome-join-text = Con tu nombre y el enlace de la sala, «Entrar» te lleva directamente. Puedes añadirlos más tarde.
welcome-stay = Siempre ahí
welcome-stay-text = El anillo de la bandeja se llena en la última hora. Casi no consume nada: déjalo en marcha.
welcome-finish = Listo

## Settings

settings-joining = Entrar
settings-reminders = Recordatorios
settings-thread = Hilo
settings-program = General
settings-look = Idioma y aspecto
settings-undo = Deshacer el último cambio
settings-file = Abrir el archivo de ajustes
text-refused = No se acepta: es demasiado largo o tiene un salto de línea.
shortcut-refused = No se acepta: { $why }.
quiet-refused = No se acepta: el silencio debe empezar y acabar a horas distintas.
friend-refused = No se acepta: no se conoce esta zona, o ya está en la lista.

set-as-system = El del sistema
set-name = Tu nombre
set-name-hint = Los demás lo ven en la sala.
set-room-hint = Lo encontrarás en el primer mensaje del hilo.
set-code-hint = Solo si es distinto del anunciado.
set-no-code = Sin código de acceso
set-no-code-hint = Para una sala que no pide ninguno.
set-enter = Saltar el formulario
set-enter-hint = «Entrar» pide al servidor de la sala que te deje entrar directamente, solo cuando haces clic. Únicamente con salas de Greenlight.
set-hosts = Servidores en los que confías
set-hosts-hint = Las salas pueden llevar a ellos. Si quitas uno, se te preguntará de nuevo.
set-hosts-entry = { $host }, para salas en { $room }
set-copy-only = Solo copiar el código de acceso
set-copy-only-hint = No va en el enlace, así que tampoco queda en el historial del navegador.
set-clipboard = Restaurar el portapapeles
set-clipboard-hint = Un minuto después de copiar el código de acceso, vuelve el contenido anterior.
set-browser = Navegador
set-browser-hint = Orden con argumentos. Déjalo vacío para usar el del sistema.
set-reminders = Recordarme
set-reminders-hint = Cada uno aparece una vez. Si quieres, también suena o abre el panel, sin quitarte el teclado.
set-reminders-add = Añadir un recordatorio
alert-sound = Sonido
alert-panel = Abrir el panel
set-slot = { $weekday }, { $time }
set-one-slot = Me basta un turno por semana
set-one-slot-hint = Cuando entres en uno, no habrá recordatorios del otro de esa semana.
set-snooze = Posponer
set-snooze-hint = Cuánto tarda en volver el recordatorio.
set-quiet = Horas de silencio
set-quiet-hint = Sin recordatorios durante estas horas.
set-quiet-from = desde
set-quiet-to = hasta
set-test = Recordatorio de prueba
set-test-hint = Muestra cómo se ven los avisos en este escritorio.
set-test-show = Mostrar
set-read-thread = Leer el hilo
set-read-thread-hint = Varias veces al día, para encontrar el enlace de la sala. Confirmas cada enlace antes de que se use.
set-thread = Enlace del hilo
set-thread-hint = Déjalo vacío para usar el hilo anunciado.
set-login = Abrir al iniciar sesión
set-login-hint = Para no perderte ningún jueves.
set-countdown = Cuenta atrás junto al icono
set-countdown-hint = En la barra de menús.
set-shortcut = Atajo para entrar
set-shortcut-hint = Funciona en cualquier lugar; por ejemplo, Ctrl+Alt+J.
set-language = Idioma
set-hours = Formato de hora
set-hours-usual = Automático
set-hours-24 = 24 horas
set-hours-12 = 12 horas
set-appearance = Tema
set-light = Claro
set-dark = Oscuro

## The command line

cli-room-opens = Abriendo la sala.
cli-room-not-found = el primer mensaje del hilo no enlaza ninguna sala: indica su enlace con ccc room --set LINK
cli-no-first-post = el hilo no tiene primer mensaje
cli-room-in-use = Es la que se usa.
cli-room-refused = La has rechazado.
cli-room-not-there = no se encuentra ninguna sala en { $place }; las encontradas están en { $hosts }
cli-room-use = Para usarla:
cli-room-confirm = ¿Está la sala en { $host }?
# Answers that mean yes, with a space between them, in small letters; and how they are offered.
cli-yes = s si sí
cli-yes-no = [s/N]
cli-left = Sin cambios.
cli-faults =
    { $number ->
        [one] el archivo de ajustes tiene { $number } error
       *[other] el archivo de ajustes tiene { $number } errores
    }
cli-to-mend =
    { $number ->
        [one] { $number } comprobación ha fallado; debajo se indica qué hacer
       *[other] { $number } comprobaciones han fallado; debajo de cada una se indica qué hacer
    }
cli-no-settings = Aún no existe { $path }; se usan los valores predeterminados.
cli-status-version = La versión { $version } está en marcha, con el proceso { $process }.
cli-status-clock = Su reloj marca { $time }; su zona es { $zone }.
cli-panel-open = El panel está abierto.
cli-panel-closed = El panel está cerrado.
cli-copied = Copiado: { $text }
cli-to-copy = Para copiar: { $text } (no se pudo copiar: { $why })
cli-opened = Abierto: { $link }
cli-removed = Eliminado: { $what }
cli-forget-own = ¿Eliminar también tus ajustes, temas e historial de recordatorios en { $folders }?
cli-forget-kept = Se conservan tus ajustes, temas e historial de recordatorios en { $folders }. Para eliminarlos también: ccc forget --yes
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
panel-friend-none = No hay resultados. Prueba con una ciudad grande cercana.
panel-your-day = Tu jueves y el de tus amistades
panel-clock-change = Próximo cambio de hora
panel-no-clock-change = Ninguno: tus turnos mantienen su hora local.
panel-night = noche
panel-room-others = También en el hilo
panel-topic = Tema de conversación
panel-topic-search = Buscar
panel-topic-none = No se encontró ningún tema.
panel-topic-new = Un tema tuyo
panel-topic-talked = Ya hablamos de esto
panel-topic-note = Nota (opcional)
panel-topic-history = Conversaciones
panel-host = Acoger
panel-host-text = Texto para el hilo
panel-host-notes = Acta
panel-host-notes-hint = Quién estuvo y qué se dijo
panel-readiness-text = Lo que la aplicación necesita en este equipo, y qué hacer si falta algo.
panel-checking = Comprobando…
panel-good = bien
panel-warning = requiere atención
panel-bad = no funciona
panel-unknown = desconocido
panel-more = Más
panel-welcome = Te damos la bienvenida
panel-step = Paso

## The meeting's own topics

topic-facilitation = Facilitación
topic-decisions = Toma de decisiones
topic-commitment = Compromiso de las personas socias
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

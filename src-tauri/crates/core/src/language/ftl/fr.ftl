# Coop Casual Conference in the tray: every text that a person reads.
#
# Words: meeting, slot (a fixed start in the week), host (the person who opens the room; a machine is a server), reminder,
# room, thread (the forum topic), notice (a desktop notification), panel (the small window), access code, app. One word
# for one thing, everywhere.
# Names that begin with panel- are texts of the panel's page and take no arguments.

# A native reader has not checked this yet.

## Countdowns: short, for the tray. Minutes beside hours have two digits.

left-days = { $days } j { $hours } h
left-hours = { $hours } h { $minutes } min
left-minutes = { $minutes } min
left-seconds = { $seconds } s
countdown-gathering = maintenant · l’hôte attend { $left }
countdown-underway = en cours depuis { $minutes } min
countdown-over = terminé

hero-upcoming = avant le début
hero-gathering = l’hôte attend encore
hero-hosting = vous attendez les autres
hero-underway = depuis le début ; l’hôte est peut-être parti
hero-hosted = depuis le début ; vous accueillez
hero-over = terminé
in-left = dans { $left }

## When

# A slot by its own clock: Thursday 08:00 UTC
slot = { $weekday } { $time }
zone-and-offset = { $zone } (UTC{ $offset })
reminder-before = { $span } avant le début
reminder-at-start = au début
reminder-after = { $span } après le début
paused-until = Rappels suspendus jusqu’au { $when }

## Notices

notice-soon = { $meeting } dans { $left }
notice-now = { $meeting } commence maintenant
notice-begun = { $meeting } a commencé
notice-underway = { $meeting } est en cours
# 17:00 for you: the same start on the person's clocks
notice-for-you = { $slot }, { $time } à votre heure
notice-host-waits = L’hôte attend { $left }
notice-started-host-waits =
    { $minutes ->
        [one] Commencé il y a { $minutes } minute ; l’hôte attend encore { $left } min
       *[other] Commencé il y a { $minutes } minutes ; l’hôte attend encore { $left } min
    }
notice-started =
    { $minutes ->
        [one] Commencé il y a { $minutes } minute ; si l’hôte est parti, demandez dans le fil
       *[other] Commencé il y a { $minutes } minutes ; si l’hôte est parti, demandez dans le fil
    }
notice-since-host-waits = Commencé à { $time } ; l’hôte attend jusqu’à { $until }
notice-since = Commencé à { $time } ; si l’hôte est parti, demandez dans le fil
notice-wait-over = Vos dix minutes sont écoulées. Si personne n’est venu, vous pouvez partir.
notice-code = Code d’accès : { $code }
notice-how-to-join = Pour rejoindre la salle, cliquez sur l’icône de la zone de notification ou exécutez : ccc join
notice-test = Voilà à quoi ressemble un rappel. Rien d’autre ne se passe.
open = Ouvrir

## Actions

join = Rejoindre
copy-code = Copier le code d’accès
copy = Copier
skip = Passer ce créneau
snooze = Reporter de { $span }
come-later = J’arriverai plus tard…
at-about = Vers { $time } UTC
open-thread = Ouvrir le fil
pause = Suspendre les rappels…
pause-today = Jusqu’à demain
pause-week = Une semaine
pause-month = Quatre semaines
resume = Reprendre les rappels
settings = Réglages
quit = Quitter
undo = Annuler
save = Enregistrer
change = Modifier
remove = Retirer
start-again = Relancer
host-this = J’accueille cette fois
host-undo = Je n’accueille pas

## Answers

answer-joined = rejoint
answer-coming = vous viendrez
answer-waiting = en attente de l’hôte
answer-skipped = vous passez
answer-hosts = vous accueillez
week-joined = Vous avez rejoint le créneau du { $when }. Pas de rappels pour l’autre créneau de cette semaine-là.
week-joined-both = Vous avez rejoint le créneau du { $when }.
week-coming = Vous viendrez le { $when }. Pas de rappels pour l’autre créneau de cette semaine-là.
week-coming-both = Vous viendrez le { $when }.

## Why a reminder is not shown

not-given = pas affiché : { $why }
why-delivered = déjà affiché
why-covered = une notification plus récente l’a remplacé
why-skipped = vous passez ce créneau
why-joined = vous avez rejoint la salle, ou dit quand vous arriverez
why-waiting = vous attendez l’hôte
why-one-slot = vous avez rejoint l’autre créneau de la semaine
why-paused = les rappels sont suspendus
why-quiet = heures calmes
why-added-later = ajouté après l’heure prévue
why-over = le créneau sera déjà terminé

## The thread

come-later-text = Je rejoindrai le créneau de { $slot } UTC vers { $time } UTC.
come-later-copied = Copié : « { $text } » Collez-le en réponse dans le fil.
no-slot-then = Il n’y a pas de créneau à cette heure-là.

## The room

room-unknown = Le lien de la salle n’est pas encore connu, alors le fil s’ouvre. Son premier message contient le lien : collez-le dans le panneau ou exécutez : ccc room --set LINK
room-at = « Rejoindre » ouvre la salle sur { $host }
room-missing = Le lien de la salle n’est pas encore connu. Vous le trouverez dans le premier message du fil.
room-insecure = Le lien du fil vers la salle sur { $host } commence par http:// et n’est pas sûr. Demandez dans le fil un lien qui commence par https://.
room-not-set = le lien de la salle n’est pas encore connu. Vous le trouverez dans le premier message du fil ; indiquez-le avec : ccc room --set LINK
room-asking = Connexion à la salle…
room-entering = Entrée dans la salle… Cela peut prendre quelques secondes.
room-found = Le fil contient un lien vers une salle sur { $host }. Confirmez-la dans le panneau et « Rejoindre » vous y conduira.
room-found-because = Le fil contient un lien vers une salle sur { $host } : { $reasons }. Est-ce le bon serveur ?
room-also = { $host } : { $reasons }
reason-called = le message l’appelle « { $words } »
reason-shape = le lien ressemble à celui d’une salle { $service }
reason-near-code = le code d’accès est juste à côté
room-link = Lien de la salle
room-use = Utiliser cette salle
room-refuse = Pas celle-ci
room-set = « Rejoindre » ouvre maintenant la salle sur { $host }.
room-set-own-code = « Rejoindre » ouvre maintenant la salle sur { $host } et lui transmet votre propre code d’accès. Modifiez-le dans les réglages s’il n’est pas destiné à cette salle.
room-forgotten = Le lien de la salle a été supprimé. « Rejoindre » ouvre le fil tant que vous n’en indiquez pas d’autre.
room-open-page = Ouvrir la page de la salle
room-page-instead = Ouvrir plutôt la page
at-the-door = L’hôte n’a pas encore ouvert la salle. Vous entrerez dès son ouverture.
name-too-long = Votre nom est trop long pour le lien de la salle. Saisissez-en un plus court sur la page de la salle.
join-page-asks-on = L’hôte est arrivé, mais la salle ne vous laisse pas encore entrer. Sa page s’ouvre : cliquez-y sur le bouton pour rejoindre, et elle continuera d’essayer.
join-room-changed = La salle, ou votre façon d’y entrer, a changé : l’attente est terminée. Appuyez de nouveau sur « Rejoindre ».
join-nobody-came = Personne n’a ouvert la salle pendant votre attente, et le créneau est terminé.
join-host-came = L’hôte est arrivé. Vous entrerez dans quelques secondes.
stop-waiting = Ne plus attendre
recorded = Cette salle peut être enregistrée. Acceptez-vous l’enregistrement ?
agree = J’accepte
other-host = La salle redirige vers un autre serveur, { $host }. Lui faites-vous confiance ?
trust = Faire confiance
enter-directly-question = Sauter le formulaire la prochaine fois ? « Rejoindre » demandera au serveur de la salle de vous laisser entrer directement, au nom de { $name }.
enter-directly-yes = Sauter le formulaire
enter-directly-no = Garder le formulaire
nothing-to-join = Il n’y a aucun créneau à rejoindre.

entry-enter = Vous entrez dans la salle.
entry-confirm-host = La salle redirige vers un autre serveur, { $host }. Confirmez-le pour entrer.
entry-consent-wanted = La salle peut être enregistrée. Dites si vous l’acceptez avant d’entrer.
entry-not-running = L’hôte n’a pas encore ouvert la salle. Sa page s’ouvre : cliquez-y sur le bouton pour rejoindre, et elle vous laissera entrer à l’arrivée de l’hôte.
entry-wrong-code = La salle refuse le code d’accès. Sa page s’ouvre pour que vous en saisissiez un autre.
entry-sign-in = La salle demande de s’identifier. Sa page s’ouvre pour cela.
entry-gone = Il n’y a plus de salle à ce lien. Cherchez le nouveau dans le fil.
entry-slow = Le serveur de la salle tarde à répondre. La page de la salle s’ouvre à la place.
entry-unexpected = { $host } a envoyé une réponse inattendue. La page de la salle s’ouvre à la place.
reader-missing = { $program }, qui lit le réseau, manque ou n’a pas la même version. Les rappels continuent, et « Rejoindre » ouvre la page de la salle. Installez les programmes ensemble et relancez celui-ci.
entry-status = { $host } a renvoyé l’erreur { $status }. La page de la salle s’ouvre à la place.
entry-forbidden = { $host } a refusé la demande. La page de la salle s’ouvre à la place.
entry-busy = { $host } reçoit trop de demandes en ce moment. La page de la salle s’ouvre à la place.
entry-not-trusted = La connexion à { $host } n’est pas fiable : le réseau demande peut-être de s’identifier, ou votre horloge est mal réglée. La page de la salle s’ouvre à la place.
entry-unreachable = { $host } est injoignable. La page de la salle s’ouvre à la place.
entry-page-instead = La page de la salle s’ouvre. Votre clic a peut-être déjà démarré la rencontre.
entry-unanswered = La salle n’a pas dit si elle vous laisse entrer, et votre clic a peut-être démarré la rencontre. Sa page s’ouvre pour que vous puissiez entrer.
entry-not-created = La rencontre n’a pas pu démarrer : le serveur vidéo a refusé. La page de la salle s’ouvre à la place.
entry-code-wanted = La salle demande un code d’accès, mais aucun n’est défini. Sa page s’ouvre pour que vous le saisissiez.
entry-you-host = Vous accueillez ce créneau. La page de la salle s’ouvre pour que vous démarriez la rencontre.

## Links

link-refused = Refusé : { $why }.
link-empty = il n’y a pas de lien ; collez-en un qui commence par https://
link-too-long = le lien dépasse { $most } caractères : ce ne peut être ni celui d’une salle ni celui d’un fil
link-invisible = le lien contient une espace, un saut de ligne ou un caractère invisible ; copiez-le de nouveau
link-not-a-link = ce n’est pas un lien ; un lien commence par https:// et nomme un serveur
link-scheme = seuls les liens https:// peuvent être ouverts, et celui-ci commence par { $scheme }:
link-user-info = le lien porte un nom devant un @, ce qui cache qu’il mène à { $host }
open-failed = Impossible d’ouvrir le navigateur ({ $why }). Le lien a été copié à la place : { $link }
open-failed-other = Impossible d’ouvrir le lien ({ $why }) : { $link }

## The clipboard

access-code = Code d’accès
no-code = Cette salle n’a pas de code d’accès.
code-copied = Code d’accès copié.
copied = Copié.
copy-failed = Impossible de copier : { $why }.
copy-failed-code = Impossible de copier : { $why }. Le code d’accès est { $code }.
copy-unavailable = Ce bureau ne permet pas à l’application de copier en arrière-plan.
copy-unavailable-code = Ce bureau ne permet pas à l’application de copier en arrière-plan. Le code d’accès est { $code }.

## The app itself

no-tray = Ce bureau n’a pas de zone de notification, donc pas d’icône. Les rappels arrivent quand même, et relancer l’application ouvre sa fenêtre.
resident-ended = L’application en arrière-plan s’est arrêtée. Sans elle, pas de rappels.
resident-unreachable = L’application en arrière-plan est injoignable : { $why }.
journal-unwritable = Impossible d’écrire le journal ({ $why }) : un rappel pourrait apparaître deux fois.
start-panel-failed = Impossible de lancer le panneau (ccc-panel) : { $why }
file-not-opened = Impossible d’ouvrir { $file } : { $why }

## What a screen reader says near the start

spoken-upcoming =
    { $minutes ->
        [one] Début dans moins d’une minute
       *[other] Début dans moins de { $minutes } minutes
    }
spoken-gathering =
    { $minutes ->
        [one] La rencontre a commencé. L’hôte attend encore une minute
       *[other] La rencontre a commencé. L’hôte attend encore { $minutes } minutes
    }

## Clock changes, and days in other zones

# 28 March; 17:00 UTC; 19:00; 18:00
clock-change = À partir du { $day }, votre créneau de { $slot } commence à { $after } et non à { $before }.
day-yours = Vous
kinder = { $slot } vous convient mieux
kinder-none = Les deux vous conviennent aussi bien

## Topics

topic-shuffle = Un autre sujet
topic-last = abordé le { $day }
topic-told = { $day } : { $note }
topic-refused = Ce sujet est vide ou déjà dans la liste.
topics-copy = Copier la liste
minutes-topics = Sujets : { $topics }

## Hosting

host-timer-upcoming = Vos dix minutes commencent dans { $left }
host-timer = Vous attendez encore { $left }
host-timer-over = Vos dix minutes sont écoulées
host-announcement = Le créneau de { $time } UTC a bien lieu aujourd’hui. Je suis dans la salle et j’attends { $minutes } minutes ; si vous arrivez plus tard, écrivez ici.
host-announce = Copier pour le fil
minutes-copy = Copier le compte rendu

## The rehearsal

rehearse = Montrez-moi jeudi
rehearsal = Répétition : un jeudi en vingt secondes
rehearsal-title = Répétition : { $title }
rehearsal-stop = Arrêter
rehearsal-over = C’était jeudi. Rien n’a été enregistré.
rehearsal-would-open = Rien ne s’ouvre pendant une répétition. Jeudi, ceci ouvrira { $host }.

## Readiness

readiness-check = Vérifier de nouveau
check-tray = Icône de notification
check-notices = Notifications
check-sound = Son
check-resident = Application en arrière-plan
check-window = Fenêtre
check-autostart = Lancer à l’ouverture de session
check-shortcut = Raccourci clavier
check-settings = Réglages
check-clock = Horloge
check-zones = Fuseaux horaires
check-reader = Lecture du réseau
check-room = Salle
check-thread = Fil
check-version = Version
found-tray-ready = Votre bureau affiche les icônes de notification.
found-tray-without-bar = Votre bureau prend en charge les icônes de notification, mais aucune barre ne les affiche.
found-tray-missing = Votre bureau n’a pas de place pour les icônes de notification. Tout le reste fonctionne, et le panneau s’ouvre dans une fenêtre.
found-tray-without-bus = Il n’y a pas de bus de session ici, donc pas d’icône de notification.
found-tray-indicators = ayatana-indicator-application a pris la zone de notification, et n’affiche les icônes que si votre tableau de bord a une applet d’indicateurs.
found-tray-unknown = Votre bureau n’a pas dit à temps s’il affiche les icônes de notification.
found-notices-ready = { $server } affiche les notifications, avec des boutons.
found-notices-without-buttons = { $server } affiche les notifications, mais sans boutons.
found-notices-of-the-system = Le système affiche lui-même les notifications, sans dire s’il accepte celles de cette application.
found-notices-missing = Aucun serveur de notifications ne tourne : vous ne verriez aucun rappel.
found-notices-without-bus = Il n’y a pas de bus de session ici : vous ne verriez aucun rappel.
found-notices-unknown = Le serveur de notifications n’a pas répondu à temps.
found-sound-played = { $player } joue le son des rappels.
found-sound-played-by-the-system = Le système joue le son des rappels.
found-sound-missing = Un rappel doit jouer un son, mais rien ici ne peut le jouer.
found-resident-runs = La version { $version } est en cours d’exécution.
found-resident-of-other-version = La version { $runs } est en cours d’exécution, mais ceci est la version { $asks }.
found-resident-silent = Elle est en cours d’exécution, mais ne répond pas.
found-resident-missing = Elle n’est pas lancée : vous ne recevrez aucun rappel.
found-window-ready = La fenêtre peut s’ouvrir.
found-window-without-engine = { $engine } manque, donc la fenêtre ne peut pas s’ouvrir. Tout le reste fonctionne.
found-window-missing = Le programme ccc-panel n’est pas à côté de celui-ci, donc la fenêtre ne peut pas s’ouvrir.
found-window-of-other-version = Le programme ccc-panel, qui ouvre la fenêtre, n’a pas la même version que celui-ci.
found-autostart-on = L’application se lance à l’ouverture de session.
found-autostart-off = L’application ne se lance pas à l’ouverture de session.
found-autostart-unknown = Impossible de savoir si l’application se lance à l’ouverture de session.
found-shortcut-held = { $keys } permet de rejoindre depuis n’importe quelle application.
found-settings-in-order = Aucun problème dans { $path }.
found-and-more = { $first } (et { $more } de plus)
found-clock-in-step = À { $within } près, comme { $host }.
found-clock-behind = Elle retarde de { $span } sur { $host } : vos rappels arriveraient { $span } trop tard.
found-clock-ahead = Elle avance de { $span } sur { $host } : vos rappels arriveraient { $span } trop tôt.
found-clock-unknown = Aucun serveur n’a donné l’heure pour comparer.
found-zones-new-bundled = À jour : version { $version }, de moins d’un an, fournie avec cette application.
found-zones-new-system = À jour : version { $version }, de moins d’un an, fournie par le système.
found-zones-old-bundled = La version { $version }, fournie avec cette application, a plus d’un an : il y manque les changements d’heure décidés depuis.
found-zones-old-system = La version { $version }, fournie par le système, a plus d’un an : il y manque les changements d’heure décidés depuis.
found-zones-unknown = La version des données de fuseaux est inconnue.
found-reader-confined = Elle se fait dans un processus à part. Le système ne lui laisse ouvrir aucun de vos fichiers, et seulement les connexions nécessaires.
found-reader-confined-in-files = Elle se fait dans un processus à part. Le système ne lui laisse ouvrir aucun de vos fichiers ; seul Linux 6.7 ou plus récent peut limiter ses connexions.
found-reader-unconfined = Elle se fait dans un processus à part, mais ce système ne protège pas vos fichiers de lui.
found-reader-apart = Elle se fait dans un processus à part, dont le temps et les réponses sont limités.
found-reader-missing = Le programme ccc, qui lit le réseau, n’est pas à côté de celui-ci.
found-reader-of-other-version = Le programme ccc, qui lit le réseau, n’a pas la même version que celui-ci.
found-reader-silent = Le programme ccc, qui lit le réseau, n’a pas répondu.
found-answers = { $host } répond.
found-room-unknown = Le lien de la salle n’est pas encore connu, alors « Rejoindre » ouvre le fil.
found-not-asked = Non vérifié : l’application tourne avec une horloge simulée.
found-thread-turned-off = Non vérifié : la lecture du fil est désactivée.
found-thread-not-readable = Le lien ne mène pas à un sujet de forum : il s’ouvre dans le navigateur, mais n’est pas lu.
found-version-dated = { $version }, âge : { $age }. { $origin }
found-version-without-date = { $version }. { $origin }
origin-manager = Installée depuis { $package } ; la prochaine version arrive avec { $manager }.
origin-download = Installée depuis { $package } ; téléchargez la prochaine version là où vous avez trouvé celle-ci.
origin-either = Installée depuis { $package } ; la prochaine version arrive avec { $manager }, ou dans le prochain { $package }.
origin-distribution = Installée depuis votre distribution ; la prochaine version arrive avec les mises à jour du système.
origin-source = Compilée depuis les sources ; la prochaine version vient du dépôt.
do-tray-without-bar = Ajoutez à votre barre une zone de notification (aussi appelée « system tray » ou « icônes d’état »). L’icône y apparaîtra d’elle-même.
do-tray-indicators = Si vous ne voyez pas d’icône, ajoutez l’applet d’indicateurs à votre tableau de bord, ou supprimez ayatana-indicator-application et reconnectez-vous.
do-tray-missing = Sous GNOME, activez l’extension « AppIndicator and KStatusNotifierItem Support » ; ailleurs, ajoutez une zone de notification à votre barre. L’icône y apparaîtra d’elle-même.
do-without-bus = Lancez ceci dans la session de votre bureau, pas par ssh ni sous un autre compte.
do-desktop-unknown = Réessayez dans un instant. Si cela ne change rien, fermez la session et rouvrez-la.
do-notices-without-buttons = Rejoignez depuis l’icône ou le panneau, ou utilisez un serveur de notifications qui affiche des boutons.
do-notices-of-the-system = Vérifiez que les réglages du système autorisent les notifications de cette application.
do-notices-missing = Lancez le serveur de notifications de votre bureau, ou installez-en un, comme dunst, mako ou xfce4-notifyd.
do-sound-missing = Installez canberra-gtk-play, pw-play ou paplay avec le thème sonore de freedesktop, ou désactivez le son dans les réglages.
do-resident-of-other-version = Choisissez « Quitter » dans son menu, puis relancez-la : ccc-tray
do-resident-silent = Arrêtez le processus ccc-tray, puis relancez-le : ccc-tray
do-resident-missing = Lancez-la depuis le menu des applications, ou avec : ccc-tray
do-window-webview2 = Téléchargez-le chez Microsoft : https://go.microsoft.com/fwlink/p/?LinkId=2124703
do-window-webkit = Installez WebKitGTK 4.1 avec votre gestionnaire de paquets. Sous Debian et Ubuntu : libwebkit2gtk-4.1-0
do-autostart = Activez « Lancer à l’ouverture de session » dans les réglages du panneau.
do-shortcut-refused = Choisissez-en un autre dans les réglages, ou attribuez des touches à la commande « ccc join » dans les réglages de votre bureau.
do-settings-unknown = Vérifiez l’orthographe ; en attendant, c’est sans effet. Pour voir tous les problèmes : ccc config
do-settings-faulty = Corrigez cette ligne. En attendant, la valeur précédente ou celle par défaut s’applique. Pour voir tous les problèmes : ccc config
do-clock = Activez le réglage automatique de l’heure (par le réseau) dans les réglages de date et d’heure du système.
do-clock-unknown = Réessayez quand le serveur de la salle ou celui du fil répondra.
do-zones = Mettez à jour cette application ou les fuseaux horaires du système (tzdata) ; les plus récents s’appliquent.
do-reader-unconfined = Linux 5.13 ou plus récent, avec Landlock activé, les protège.
do-reader = Installez les programmes ensemble, tous de la même version, et relancez celui-ci.
do-room-unknown = Cherchez-le dans le fil avec ccc room --find, ou indiquez-le avec ccc room --set LINK.
do-not-asked = Pour le vérifier, lancez l’application sans --at ni --speed.
do-thread-turned-off = Si vous souhaitez qu’il soit lu, activez « Lire le fil » dans les réglages.
do-thread-not-readable = Indiquez dans le fichier des réglages un lien de la forme https://FORUM/t/NOM/NUMÉRO : url sous [thread].
do-room-gone = Demandez le nouveau lien dans le fil, et indiquez-le avec ccc room --set LINK.
do-thread-gone = Vérifiez son lien dans le fichier des réglages : url sous [thread].
do-version = Installez la version la plus récente.
fails-no-connection = { $host } est injoignable.
fails-not-trusted = La connexion à { $host } n’est pas fiable.
fails-slow = { $host } n’a pas répondu à temps.
fails-closed = { $host } ne laisse pas cette application le lire.
fails-missing = { $host } n’a rien à ce lien.
fails-moved = { $host } redirige vers { $to } ; la redirection n’est pas suivie.
fails-status = { $host } a un problème : erreur { $status }.
fails-strange = { $host } a envoyé une réponse inattendue.
fails-no-reader = { $host } n’a pas été interrogé, car le programme qui lit le réseau n’a pas répondu.
do-no-connection = Vérifiez votre connexion réseau, puis réessayez.
do-not-trusted = Identifiez-vous sur le réseau s’il le demande ; sinon, vérifiez votre horloge.
do-later = Réessayez plus tard.
do-look = Ouvrez-le dans le navigateur pour en savoir plus, et réessayez plus tard.
span-seconds =
    { $number ->
        [one] { $number } seconde
       *[other] { $number } secondes
    }
span-minutes =
    { $number ->
        [one] { $number } minute
       *[other] { $number } minutes
    }
span-hours =
    { $number ->
        [one] { $number } heure
       *[other] { $number } heures
    }
span-days =
    { $number ->
        [one] { $number } jour
       *[other] { $number } jours
    }

## First steps

welcome-slots = Quels créneaux vous conviennent ?
welcome-slots-text = Il y en a deux chaque jeudi, affichés ici à votre heure. Vous recevrez les rappels de ceux que vous activez.
welcome-join = Un clic, et vous y êtes
welcome-join-text = Avec votre nom et le lien de la salle, « Rejoindre » vous y emmène directement. Vous pourrez les ajouter plus tard.
welcome-stay = Toujours là
welcome-stay-text = L’anneau de la zone de notification se remplit pendant la dernière heure. Il ne consomme presque rien : laissez-le tourner.
welcome-finish = Terminé

## Settings

settings-joining = Rejoindre
settings-reminders = Rappels
settings-thread = Fil
settings-program = Général
settings-look = Langue et apparence
settings-undo = Annuler la dernière modification
settings-file = Ouvrir le fichier des réglages
text-refused = Refusé : c’est trop long ou cela contient un saut de ligne.
shortcut-refused = Refusé : { $why }.
quiet-refused = Refusé : les heures calmes doivent commencer et finir à des heures différentes.
friend-refused = Refusé : ce fuseau est inconnu ou déjà dans la liste.

set-as-system = Celui du système
set-name = Votre nom
set-name-hint = Visible par les autres dans la salle.
set-room-hint = Vous le trouverez dans le premier message du fil.
set-code-hint = Seulement s’il diffère du code annoncé.
set-no-code = Pas de code d’accès
set-no-code-hint = Pour une salle qui n’en demande pas.
set-enter = Sauter le formulaire
set-enter-hint = « Rejoindre » demande au serveur de la salle de vous laisser entrer directement, seulement quand vous cliquez. Uniquement avec les salles Greenlight.
set-hosts = Serveurs de confiance
set-hosts-hint = Les salles peuvent y mener. Si vous en retirez un, la question vous sera posée à nouveau.
set-hosts-entry = { $host }, pour les salles sur { $room }
set-copy-only = Seulement copier le code d’accès
set-copy-only-hint = Il reste hors du lien, donc hors de l’historique du navigateur.
set-clipboard = Rétablir le presse-papiers
set-clipboard-hint = Une minute après la copie du code d’accès, le contenu précédent revient.
set-browser = Navigateur
set-browser-hint = Commande avec arguments. Laisser vide pour le navigateur du système.
set-reminders = Me rappeler
set-reminders-hint = Chacun apparaît une fois. Si vous le souhaitez, il joue aussi un son ou ouvre le panneau, sans prendre le clavier.
set-reminders-add = Ajouter un rappel
alert-sound = Son
alert-panel = Ouvrir le panneau
set-slot = { $weekday }, { $time }
set-one-slot = Un créneau par semaine suffit
set-one-slot-hint = Quand vous en avez rejoint un, pas de rappels pour l’autre de la semaine.
set-snooze = Reporter
set-snooze-hint = Temps avant le retour du rappel.
set-quiet = Heures calmes
set-quiet-hint = Aucun rappel pendant ces heures.
set-quiet-from = de
set-quiet-to = à
set-test = Rappel de test
set-test-hint = Montre l’aspect des notifications sur ce bureau.
set-test-show = Afficher
set-read-thread = Lire le fil
set-read-thread-hint = Quelques fois par jour, pour trouver le lien de la salle. Vous confirmez un lien avant qu’il soit utilisé.
set-thread = Lien du fil
set-thread-hint = Laisser vide pour le fil annoncé.
set-login = Lancer à l’ouverture de session
set-login-hint = Pour ne manquer aucun jeudi.
set-countdown = Compte à rebours à côté de l’icône
set-countdown-hint = Dans la barre des menus.
set-shortcut = Raccourci pour rejoindre
set-shortcut-hint = Fonctionne partout, par exemple Ctrl+Alt+J.
set-language = Langue
set-hours = Format de l’heure
set-hours-usual = Automatique
set-hours-24 = 24 heures
set-hours-12 = 12 heures
set-appearance = Thème
set-light = Clair
set-dark = Sombre

## The command line

cli-room-opens = Ouverture de la salle.
cli-room-not-found = le premier message du fil ne contient aucun lien de salle ; indiquez-le avec ccc room --set LINK
cli-no-first-post = le fil n’a pas de premier message
cli-room-in-use = C’est celle utilisée actuellement.
cli-room-refused = Vous l’avez refusée.
cli-room-not-there = aucune salle trouvée sur { $place } ; les salles trouvées sont sur { $hosts }
cli-room-use = Pour l’utiliser :
cli-room-confirm = La salle est-elle sur { $host } ?
# Answers that mean yes, with a space between them, in small letters; and how they are offered.
cli-yes = o oui
cli-yes-no = [o/N]
cli-left = Rien n’a changé.
cli-faults =
    { $number ->
        [one] le fichier des réglages contient { $number } erreur
       *[other] le fichier des réglages contient { $number } erreurs
    }
cli-to-mend =
    { $number ->
        [one] { $number } vérification a échoué ; la marche à suivre est indiquée dessous
       *[other] { $number } vérifications ont échoué ; la marche à suivre est indiquée sous chacune
    }
cli-no-settings = { $path } n’existe pas encore ; les valeurs par défaut s’appliquent.
cli-status-version = La version { $version } est en cours d’exécution (processus { $process }).
cli-status-clock = Son horloge indique { $time }, son fuseau est { $zone }.
cli-panel-open = Le panneau est ouvert.
cli-panel-closed = Le panneau est fermé.
cli-copied = Copié : { $text }
cli-to-copy = À copier : { $text } (impossible de copier : { $why })
cli-opened = Ouvert : { $link }
cli-removed = Supprimé : { $what }
cli-forget-own = Supprimer aussi vos réglages, vos sujets et l’historique de vos rappels dans { $folders } ?
cli-forget-kept = Vos réglages, vos sujets et l’historique de vos rappels restent dans { $folders }. Pour les supprimer aussi : ccc forget --yes
cli-no-topics = Il n’y a pas de sujets.
cli-no-slot = Il n’y a aucun créneau après cet instant.

## The panel's page

panel-now = Maintenant
panel-time = Horaires
panel-topics = Sujets
panel-settings = Réglages
panel-readiness = Tout est prêt ?
panel-close = Fermer
panel-back = Retour
panel-next = Suivant
panel-skip = Passer
panel-cancel = Annuler
panel-add = Ajouter
panel-friend-add = Ajouter quelqu’un
panel-friend-name = Nom (facultatif)
panel-friend-zone = Ville ou fuseau horaire
panel-friend-none = Aucun résultat. Essayez une plus grande ville à proximité.
panel-your-day = Votre jeudi et celui de vos amis
panel-clock-change = Prochain changement d’heure
panel-no-clock-change = Aucun : vos créneaux gardent leur heure locale.
panel-night = nuit
panel-room-others = Aussi dans le fil
panel-topic = De quoi parler ?
panel-topic-search = Rechercher
panel-topic-none = Aucun sujet trouvé.
panel-topic-new = Votre propre sujet
panel-topic-talked = On en a parlé
panel-topic-note = Note (facultative)
panel-topic-history = Discussions
panel-host = Accueillir
panel-host-text = Texte pour le fil
panel-host-notes = Compte rendu
panel-host-notes-hint = Qui était là, et ce qui s’est dit
panel-readiness-text = Ce dont l’application a besoin sur cet ordinateur, et que faire s’il manque quelque chose.
panel-checking = Vérification…
panel-good = OK
panel-warning = à surveiller
panel-bad = ne fonctionne pas
panel-unknown = inconnu
panel-more = Plus
panel-welcome = Bienvenue
panel-step = Étape

## The meeting's own topics

topic-facilitation = Facilitation
topic-decisions = Prise de décisions
topic-commitment = Engagement des membres
topic-equity = Capital et parts
topic-ownership = Propriété internationale
topic-family = Famille et coopérative
topic-federations = Fédérations de coopératives de travail d’autres pays
topic-tools = Outils de communication, de finance et de projet
topic-billing = Modèles de facturation
topic-budgets = Budgets : comment et quand
topic-moving-money = Faire passer l’argent du capitalisme à l’économie coopérative
topic-fundraising = Levée de fonds
topic-leads = Échanger avec des prospects : gratuit ou payant
topic-external-tools = Outils de communication externe
topic-platforms = Usage responsable des grandes plateformes
topic-data-rights = Une charte des droits pour qui possède les données
topic-big-products = De grands produits avant un MVP
topic-open-source = L’open source pour la communauté coopérative
topic-whole-self = Être soi-même au travail
topic-customers = Trouver et choisir ses clients
topic-relationships = Relations difficiles dans une coopérative

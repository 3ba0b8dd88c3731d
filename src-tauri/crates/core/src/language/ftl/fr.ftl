# Coop Casual Conference in the tray: every text that a person reads.
#
# Words: meeting, slot (a fixed start in the week), host, reminder, room, thread (the forum topic), notice (a desktop
# notification), panel (the small window), access code. One word for one thing, everywhere.
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
hero-underway = depuis le début ; l’hôte n’attend peut-être plus
hero-hosted = depuis le début ; vous accueillez
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
notice-for-you = { $slot }, { $time } chez vous
notice-host-waits = L’hôte attend { $left }
notice-started-host-waits =
    { $minutes ->
        [one] Commencé il y a { $minutes } minute ; l’hôte attend encore { $left } min
       *[other] Commencé il y a { $minutes } minutes ; l’hôte attend encore { $left } min
    }
notice-started =
    { $minutes ->
        [one] Commencé il y a { $minutes } minute ; l’hôte n’attend peut-être plus : demandez dans le fil
       *[other] Commencé il y a { $minutes } minutes ; l’hôte n’attend peut-être plus : demandez dans le fil
    }
notice-since-host-waits = Commencé à { $time } ; l’hôte attend jusqu’à { $until }
notice-since = Commencé à { $time } ; l’hôte n’attend peut-être plus : demandez dans le fil
notice-wait-over = Vos dix minutes sont écoulées. Qui arrive maintenant ne vous trouvera plus, ou trouvera une salle animée.
notice-code = Code d’accès : { $code }
notice-how-to-join = Pour rejoindre la salle, cliquez sur l’icône de la zone de notification ou exécutez : ccc join
notice-test = Voilà comment arrivent les rappels. Rien d’autre ne se passe.
notice-open = Ouvrir

## What one can do

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
host-undo = Je n’accueille plus

## What was answered

answer-joined = rejoint
answer-coming = vous viendrez
answer-waiting = en attente de l’hôte
answer-skipped = vous passez
answer-hosts = vous accueillez
week-joined = Vous avez rejoint le créneau du { $when }. L’autre de la semaine reste silencieux.
week-joined-both = Vous avez rejoint le créneau du { $when }.
week-coming = Vous viendrez le { $when }. L’autre créneau de la semaine reste silencieux.
week-coming-both = Vous viendrez le { $when }.

## Why a reminder is not given

not-given = pas affiché : { $why }
why-delivered = déjà affiché
why-covered = une notification plus récente disait la même chose
why-skipped = vous passez ce créneau
why-joined = vous avez rejoint la salle, ou dit quand vous arrivez
why-waiting = vous attendez l’hôte
why-one-slot = vous avez rejoint l’autre créneau de la semaine
why-paused = les rappels sont suspendus
why-quiet = heures calmes
why-added-later = ajouté trop tard
why-over = le créneau sera déjà terminé

## The thread

come-later-text = Je rejoindrai le créneau de { $slot } UTC vers { $time } UTC.
come-later-copied = Copié pour le fil : « { $text } » Collez-le en réponse.
no-slot-then = Il n’y a pas de créneau à cette heure-là.
no-thread = Cette rencontre n’a pas de fil.

## The room

room-unknown = Le lien de la salle manque encore, alors le fil s’ouvre : son premier message le contient. Collez-le dans le panneau ou exécutez : ccc room --set LINK
no-room-no-thread = Cette rencontre n’a ni lien de salle ni fil. Collez le lien de la salle dans le panneau ou exécutez : ccc room --set LINK
room-at = « Rejoindre » ouvre la salle sur { $host }
room-missing = Le lien de la salle manque encore : il est dans le premier message du fil.
room-insecure = Le lien du fil vers la salle sur { $host } commence par http:// et n’est donc pas ouvert. Demandez dans le fil un lien qui commence par https://.
room-not-set = le lien de la salle manque : il est dans le premier message du fil. Indiquez-le avec : ccc room --set LINK
room-asking = Contact avec la salle…
room-entering = La salle vous fait entrer. Cela peut prendre quelques secondes.
room-found = Le fil mène à une salle sur { $host }. Confirmez-la dans le panneau et « Rejoindre » vous y conduira.
room-found-because = Le fil mène à une salle sur { $host } : { $reasons }. Est-ce le bon serveur ?
room-also = { $host } : { $reasons }
reason-called = le texte l’appelle « { $words } »
reason-shape = le lien ressemble à celui d’une salle { $service }
reason-near-code = le code d’accès est juste à côté
room-link = Lien de la salle
room-use = Utiliser cette salle
room-refuse = Pas celle-ci
room-set = Désormais, « Rejoindre » ouvre la salle sur { $host }.
room-forgotten = Lien de la salle oublié. « Rejoindre » ouvre le fil tant qu’il n’y en a pas d’autre.
room-open-page = Ouvrir la page de la salle
room-page-instead = Ouvrir plutôt la page
at-the-door = L’hôte n’a pas encore ouvert la salle. Vous entrerez dès qu’elle s’ouvrira.
name-too-long = Votre nom est trop long pour le lien de la salle : saisissez-en un plus court sur sa page.
join-page-asks-on = L’hôte est arrivé, mais la salle ne vous laisse pas encore entrer. Sa page s’ouvre : cliquez-y sur le bouton pour rejoindre, et elle continuera de demander.
join-room-changed = La salle ou votre façon d’y entrer a changé : le programme n’attend plus. Appuyez de nouveau sur Rejoindre.
join-nobody-came = Personne n’a ouvert la salle pendant votre attente, et le créneau est terminé.
join-host-came = L’hôte est arrivé. Vous entrez dans quelques secondes.
stop-waiting = Ne plus attendre
recorded = Cette salle peut être enregistrée. Acceptez-vous l’enregistrement ?
agree = J’accepte
other-host = La salle mène à un autre serveur, { $host }. Lui faites-vous confiance ?
trust = Faire confiance
enter-directly-question = Sauter le formulaire la prochaine fois ? « Rejoindre » demandera au serveur de la salle un accès rien que pour vous, au nom de { $name }.
enter-directly-yes = Sauter le formulaire
enter-directly-no = Le garder
nothing-to-join = Il n’y a aucun créneau à rejoindre.

entry-enter = Vous entrez dans la salle.
entry-confirm-host = La salle mène à un autre serveur, { $host } : confirmez-le pour entrer.
entry-consent-wanted = La salle peut être enregistrée : dites si vous l’acceptez avant d’entrer.
entry-not-running = La salle n’est pas encore ouverte. Sa page s’ouvre : cliquez-y sur le bouton pour rejoindre, et elle vous laissera entrer à l’arrivée de l’hôte.
entry-wrong-code = La salle refuse le code d’accès. Sa page s’ouvre pour que vous en saisissiez un autre.
entry-sign-in = La salle demande une connexion. Sa page s’ouvre pour cela.
entry-gone = Il n’y a plus de salle à ce lien. Cherchez le nouveau dans le fil.
entry-slow = Le serveur de la salle tarde à répondre, alors la page de la salle s’ouvre.
entry-unexpected = { $host } a donné une réponse que ce programme ne comprend pas. La page de la salle s’ouvre.
entry-status = { $host } a répondu par l’erreur { $status }. La page de la salle s’ouvre.
entry-forbidden = { $host } ne répond pas à ce programme. La page de la salle s’ouvre.
entry-busy = { $host } a reçu trop de demandes. La page de la salle s’ouvre.
entry-not-trusted = La connexion à { $host } n’est pas sûre : un réseau qui demande une connexion, ou une horloge mal réglée, peut en être la cause. La page de la salle s’ouvre.
entry-unreachable = { $host } est injoignable. La page de la salle s’ouvre.
entry-page-instead = La page s’ouvre. Votre clic a peut-être déjà démarré la rencontre.
entry-unanswered = On ne sait pas si la salle vous laisse entrer, et votre clic a peut-être démarré la rencontre. Sa page s’ouvre pour que vous entriez.
entry-not-created = La rencontre n’a pas pu démarrer : le serveur vidéo a refusé. La page de la salle s’ouvre.
entry-code-wanted = La salle demande un code d’accès, et aucun n’est défini. Sa page s’ouvre pour que vous le saisissiez.
entry-you-host = Vous accueillez ce créneau : démarrez la rencontre sur la page de la salle, qui s’ouvre.

## Links

link-refused = Refusé : { $why }.
link-empty = il n’y a pas de lien ; collez-en un qui commence par https://
link-too-long = le lien dépasse { $most } caractères, donc ce n’est celui ni d’une salle ni d’un fil
link-invisible = le lien contient un espace, un saut de ligne ou un caractère invisible ; copiez-le de nouveau
link-not-a-link = ce n’est pas un lien ; un lien commence par https:// et nomme un serveur
link-scheme = seuls les liens https:// s’ouvrent, et celui-ci commence par { $scheme }:
link-user-info = le lien porte un nom devant un @, ce qui cache où il mène ; son vrai serveur est { $host }
open-failed = Aucun navigateur ne s’est ouvert ({ $why }). Le lien a été copié à la place : { $link }
open-failed-other = Le lien n’a pas pu s’ouvrir ({ $why }) : { $link }

## The clipboard

access-code = Code d’accès
no-code = Cette salle n’a pas de code d’accès.
code-copied = Code d’accès copié.
copied = Copié.
copy-failed = Impossible de copier : { $why }.
copy-failed-code = Impossible de copier : { $why }. Le code d’accès est { $code }.

## The program itself

no-tray = Ce bureau n’a pas de zone de notification, donc pas d’icône. Les rappels arrivent quand même, et relancer le programme ouvre sa fenêtre.
resident-ended = Le programme en arrière-plan s’est arrêté. Sans lui, pas de rappels.
resident-unreachable = Le programme en arrière-plan est injoignable : { $why }.
journal-unwritable = Impossible d’écrire dans le journal ({ $why }) : un rappel pourrait arriver deux fois.
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
kinder = { $slot } tombe mieux
kinder-none = Les deux se valent

## Topics

topic-shuffle = Un autre sujet
topic-last = dernière fois le { $day }
topic-told = { $day } : { $note }
topic-refused = Ce sujet est vide, ou déjà dans la liste.
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

rehearse = Montrer un jeudi
rehearsal = Répétition : un jeudi en vingt secondes
rehearsal-title = Répétition : { $title }
rehearsal-stop = Arrêter
rehearsal-over = C’était jeudi. Rien n’a été gardé.
rehearsal-would-open = En répétition, rien ne s’ouvre. Jeudi, ceci ouvrira { $host }.

## Readiness

readiness-check = Vérifier de nouveau
check-tray = Icône de notification
check-notices = Notifications
check-resident = Programme en arrière-plan
check-autostart = Lancer à la connexion
check-settings = Réglages
check-clock = Horloge
check-zones = Fuseaux horaires
check-room = Salle
check-thread = Fil
found-tray-ready = Votre bureau affiche les icônes de notification.
found-tray-without-bar = Votre bureau accepte les icônes de notification, mais aucune barre ne les affiche.
found-tray-missing = Votre bureau n’a pas de place pour les icônes de notification. Tout le reste fonctionne ; le panneau s’ouvre en fenêtre.
found-tray-without-bus = Il n’y a pas de bus de session ici, donc pas de place pour les icônes de notification.
found-tray-unknown = Votre bureau n’a pas dit à temps s’il affiche les icônes de notification.
found-notices-ready = { $server } les affiche, avec des boutons.
found-notices-without-buttons = { $server } les affiche, mais sans boutons.
found-notices-of-the-system = Le système les affiche lui-même, sans dire s’il accepte celles de ce programme.
found-notices-missing = Rien ne les affiche : vous ne verriez aucun rappel.
found-notices-without-bus = Il n’y a pas de bus de session ici : vous ne verriez aucun rappel.
found-notices-unknown = Le serveur de notifications n’a pas répondu à temps.
found-resident-runs = Il tourne, version { $version }.
found-resident-of-other-version = La version { $runs } tourne, mais ceci est la version { $asks }.
found-resident-silent = Il tourne, mais ne répond pas.
found-resident-missing = Il ne tourne pas : vous ne recevez aucun rappel.
found-autostart-on = Le programme se lance à la connexion.
found-autostart-off = Le programme ne se lance pas à la connexion.
found-autostart-unknown = On ne sait pas si le programme se lance à la connexion.
found-settings-in-order = { $path } est en ordre.
found-and-more = { $first } (et { $more } de plus)
found-clock-in-step = Elle concorde avec { $host } à { $within } près.
found-clock-behind = Elle retarde de { $span } sur { $host } : vos rappels arriveraient { $span } trop tard.
found-clock-ahead = Elle avance de { $span } sur { $host } : vos rappels arriveraient { $span } trop tôt.
found-clock-unknown = Aucun serveur n’a donné l’heure pour la comparer.
found-zones-new-bundled = Les règles sont celles de la version { $version }, fournie avec ce programme.
found-zones-new-system = Les règles sont celles de la version { $version }, celle du système.
found-zones-old-bundled = Les règles sont celles de la version { $version }, fournie avec ce programme. Elles ont plus d’un an : les changements d’heure décidés depuis y manquent.
found-zones-old-system = Les règles sont celles de la version { $version }, celle du système. Elles ont plus d’un an : les changements d’heure décidés depuis y manquent.
found-zones-unknown = La version des règles est inconnue.
found-answers = { $host } répond.
found-room-unknown = Son lien manque encore, alors « Rejoindre » ouvre le fil.
found-not-asked = Pas de vérification : l’horloge du programme est réglée pour des essais.
found-thread-unknown = Cette rencontre n’a pas de fil.
found-thread-turned-off = Pas de vérification : vous avez désactivé sa lecture.
found-thread-not-readable = Son lien ne mène pas à un fil de forum : il s’ouvre dans le navigateur, mais n’est pas lu.
do-tray-without-bar = Ajoutez à votre barre une zone de notification (system tray, icônes d’état) ; l’icône y viendra d’elle-même.
do-tray-missing = Sous GNOME, activez l’extension « AppIndicator and KStatusNotifierItem Support » ; ailleurs, ajoutez une zone de notification à votre barre. L’icône y viendra d’elle-même.
do-without-bus = Lancez le programme dans la session de votre bureau, pas par ssh ni sous un autre compte.
do-desktop-unknown = Réessayez dans un instant ; si rien ne change, fermez la session et rouvrez-la.
do-notices-without-buttons = Rejoignez depuis l’icône ou le panneau, ou utilisez un serveur de notifications qui affiche des boutons.
do-notices-of-the-system = Vérifiez que les réglages du système autorisent les notifications de ce programme.
do-notices-missing = Lancez le serveur de notifications de votre bureau, ou installez-en un, comme dunst, mako ou xfce4-notifyd.
do-resident-of-other-version = Arrêtez-le avec « Quitter » dans son menu, puis relancez-le : ccc-tray
do-resident-silent = Arrêtez le processus ccc-tray, puis relancez-le : ccc-tray
do-resident-missing = Lancez-le depuis votre menu d’applications, ou avec : ccc-tray
do-autostart = Activez-le dans les réglages du panneau : « Lancer à la connexion ».
do-settings-unknown = Vérifiez l’orthographe ; en attendant, c’est sans effet. Pour tout voir : ccc config
do-settings-faulty = Corrigez cette ligne ; en attendant, l’ancienne valeur, ou celle par défaut, s’applique. Pour tout voir : ccc config
do-clock = Laissez le système régler son horloge par le réseau ; cela s’active dans ses réglages de date et d’heure.
do-clock-unknown = Réessayez quand le serveur de la salle ou celui du fil répondra.
do-zones = Mettez à jour ce programme ou les fuseaux du système (tzdata) ; les plus récents s’appliquent.
do-room-unknown = Cherchez-le dans le fil avec ccc room --find, ou indiquez-le avec ccc room --set LINK.
do-not-asked = Pour la vérification, lancez le programme sans --at ni --speed.
do-thread-unknown = Indiquez son lien dans les réglages : url sous [thread].
do-thread-turned-off = Rien, si c’est voulu ; sinon, activez-la dans les réglages : « Lire le fil ».
do-thread-not-readable = Indiquez dans les réglages un lien de la forme https://FORUM/t/NOM/NUMÉRO : url sous [thread].
do-room-gone = Demandez le nouveau lien dans le fil, et indiquez-le avec ccc room --set LINK.
do-thread-gone = Vérifiez son lien dans les réglages : url sous [thread].
fails-no-connection = { $host } est injoignable.
fails-not-trusted = La connexion à { $host } n’est pas fiable.
fails-slow = { $host } n’a pas répondu à temps.
fails-closed = { $host } ne laisse pas ce programme le lire.
fails-missing = { $host } n’a rien à ce lien.
fails-moved = { $host } renvoie vers { $to }, qui n’est pas suivi.
fails-status = { $host } a un problème : réponse { $status }.
fails-strange = { $host } répond autre chose que prévu.
do-no-connection = Vérifiez votre connexion au réseau, puis réessayez.
do-not-trusted = Connectez-vous au réseau où vous êtes, s’il le demande ; sinon, vérifiez votre horloge.
do-later = Réessayez plus tard.
do-look = Ouvrez-le dans le navigateur pour en voir plus, et réessayez plus tard.
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

## The first steps

welcome-slots = Quels créneaux vous conviennent ?
welcome-slots-text = Il y en a deux chaque jeudi, ici à votre heure. Vous recevez les rappels de ceux qui sont activés.
welcome-join = Un clic, et vous y êtes
welcome-join-text = Avec un nom et le lien de la salle, « Rejoindre » vous y emmène. Les deux peuvent attendre.
welcome-stay = Toujours là
welcome-stay-text = L’anneau de la zone de notification se remplit pendant la dernière heure. Il ne consomme presque rien : laissez-le là.
welcome-finish = Terminé

## Settings

settings-joining = Rejoindre
settings-reminders = Rappels
settings-thread = Fil
settings-program = Programme
settings-look = Langue et apparence
settings-undo = Annuler la dernière modification
settings-file = Ouvrir le fichier des réglages
text-refused = Refusé : c’est trop long, ou il y a un saut de ligne.
shortcut-refused = Refusé : { $why }.
quiet-refused = Refusé : les heures calmes doivent commencer et finir à des heures différentes.
friend-refused = Refusé : ce fuseau est inconnu, ou déjà dans la liste.

set-as-system = Comme le système
set-name = Votre nom
set-name-hint = On le voit dans la salle.
set-room-hint = Il est dans le premier message du fil.
set-code-hint = Seulement s’il diffère du code annoncé.
set-no-code = Pas de code d’accès
set-no-code-hint = Pour une salle qui n’en demande pas.
set-enter = Sauter le formulaire
set-enter-hint = « Rejoindre » demande au serveur de la salle un accès rien que pour vous. Seulement à votre clic, et seulement avec les salles Greenlight.
set-copy-only = Seulement copier le code
set-copy-only-hint = Il reste hors du lien, donc hors de l’historique du navigateur.
set-clipboard = Rétablir le presse-papiers
set-clipboard-hint = Une minute après la copie du code, le contenu d’avant revient.
set-browser = Navigateur
set-browser-hint = Avec ses arguments ; vide : celui du système.
set-reminders = Me rappeler
set-reminders-hint = Chacun arrive une fois.
set-reminders-add = Ajouter un rappel
set-slot = { $weekday }, { $time }
set-one-slot = Un créneau par semaine suffit
set-one-slot-hint = Quand vous en avez rejoint un, l’autre de la semaine reste silencieux.
set-snooze = Reporter
set-snooze-hint = De combien de temps.
set-quiet = Heures calmes
set-quiet-hint = Rien ne s’affiche pendant ces heures.
set-quiet-from = de
set-quiet-to = à
set-test = Rappel d’essai
set-test-hint = Montre l’aspect des notifications sur ce bureau.
set-test-show = Afficher
set-read-thread = Lire le fil
set-read-thread-hint = Quelques fois par jour, pour le lien de la salle. Vous confirmez un lien avant qu’il serve.
set-thread = Autre fil
set-thread-hint = Vide : le fil annoncé.
set-login = Lancer à la connexion
set-login-hint = Pour ne manquer aucun jeudi.
set-countdown = Compte à rebours près de l’icône
set-countdown-hint = Là où le système a la place.
set-shortcut = Raccourci pour rejoindre
set-shortcut-hint = De n’importe où ; par exemple Ctrl+Alt+J.
set-language = Langue
set-hours = Format de l’heure
set-hours-usual = Habituel
set-hours-24 = 24 heures
set-hours-12 = 12 heures
set-appearance = Couleurs
set-light = Claires
set-dark = Sombres

## The command line

cli-room-opens = La salle s’ouvre.
cli-room-not-found = le premier message du fil ne mène à aucune salle ; collez son lien avec ccc room --set LINK
cli-no-first-post = le fil n’a pas de premier message
cli-room-in-use = C’est celle qui est utilisée.
cli-room-refused = Vous l’avez refusée.
cli-room-not-there = aucune salle trouvée sur { $place } ; les salles trouvées sont sur { $hosts }
cli-room-use = Pour l’utiliser :
cli-room-confirm = La salle est-elle sur { $host } ?
# Answers that mean yes, with a space between them, in small letters; and how they are offered.
cli-yes = o oui
cli-yes-no = [o/N]
cli-left = Rien n’a changé.
cli-faults =
    { $number ->
        [one] le fichier des réglages a une erreur à corriger
       *[other] le fichier des réglages a { $number } erreurs à corriger
    }
cli-to-mend =
    { $number ->
        [one] une chose ne fonctionne pas ; la marche à suivre est indiquée dessous
       *[other] { $number } choses ne fonctionnent pas ; la marche à suivre est indiquée sous chacune
    }
cli-no-settings = { $path } n’existe pas encore ; les valeurs par défaut s’appliquent.
cli-status-version = La version { $version } tourne, processus { $process }.
cli-status-clock = Son horloge indique { $time }, son fuseau est { $zone }.
cli-panel-open = Le panneau est ouvert.
cli-panel-closed = Le panneau est fermé.
cli-copied = Copié : { $text }
cli-to-copy = À copier : { $text } (le presse-papiers l’a refusé : { $why })
cli-opened = Ouvert : { $link }
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
panel-friend-none = Aucun résultat : essayez une plus grande ville à proximité.
panel-your-day = Votre jeudi et le leur
panel-clock-change = Le prochain changement d’heure
panel-no-clock-change = Rien ne change : vos heures et les créneaux vont de pair.
panel-night = nuit
panel-room-others = Aussi dans le fil
panel-topic = De quoi parler ?
panel-topic-search = Rechercher
panel-topic-none = Aucun sujet ne contient ces mots.
panel-topic-new = Un sujet à vous
panel-topic-talked = On en a parlé
panel-topic-note = Note (facultative)
panel-topic-history = Quand on en a parlé
panel-host = Accueillir
panel-host-text = Texte pour le fil
panel-host-notes = Compte rendu
panel-host-notes-hint = Qui était là, et ce qui s’est dit
panel-readiness-text = Ce dont le programme a besoin sur cette machine, et que faire s’il manque quelque chose.
panel-checking = Vérification…
panel-good = en ordre
panel-warning = à améliorer
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
topic-budgets = Budgets : comment et quand
topic-moving-money = Faire passer l’argent du capitalisme à l’économie coopérative
topic-fundraising = Levée de fonds
topic-leads = Échanger avec des prospects : gratuit ou payant
topic-external-tools = Outils de communication externe
topic-platforms = Usage responsable des grandes plateformes
topic-data-rights = Une charte des droits pour qui possède les données
topic-big-products = De grands produits avant un MVP
topic-open-source = L’open source pour la communauté coopérative
topic-whole-self = Être soi-même au travail
topic-customers = Trouver et choisir ses clients
topic-relationships = Relations difficiles dans une coopérative

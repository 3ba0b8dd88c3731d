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
countdown-gathering = agora · esperam mais { $left }
countdown-underway = começou há { $minutes } min
countdown-over = terminou

hero-upcoming = para o início
hero-gathering = ainda esperam você
hero-hosting = você espera os outros
hero-underway = desde o início; talvez não esperem mais
hero-hosted = desde o início; você recebe
hero-over = terminou
in-left = em { $left }

## When

# A slot by its own clock: Thursday 08:00 UTC
slot = { $weekday } { $time }
zone-and-offset = { $zone } (UTC{ $offset })
reminder-before = { $span } antes do início
reminder-at-start = no início
reminder-after = { $span } depois do início
paused-until = Lembretes pausados até { $when }

## Notices

notice-soon = { $meeting } em { $left }
notice-now = { $meeting } começa agora
notice-begun = { $meeting } já começou
notice-underway = { $meeting } está em andamento
# 17:00 for you: the same start on the person's clocks
notice-for-you = { $slot }, { $time } no seu horário
notice-host-waits = Esperam você por { $left }
notice-started-host-waits =
    { $minutes ->
        [one] Começou há { $minutes } minuto; esperam você por mais { $left } min
       *[other] Começou há { $minutes } minutos; esperam você por mais { $left } min
    }
notice-started =
    { $minutes ->
        [one] Começou há { $minutes } minuto; se não esperarem mais, pergunte no tópico
       *[other] Começou há { $minutes } minutos; se não esperarem mais, pergunte no tópico
    }
notice-since-host-waits = Começou às { $time }; esperam você até as { $until }
notice-since = Começou às { $time }; se não esperarem mais, pergunte no tópico
notice-wait-over = Seus dez minutos acabaram. Se ninguém veio, você pode sair.
notice-code = Código de acesso: { $code }
notice-how-to-join = Para entrar, clique no ícone da bandeja ou execute: ccc join
notice-test = É assim que aparece um lembrete. Não acontece mais nada.
open = Abrir

## Actions

join = Entrar
copy-code = Copiar código de acesso
copy = Copiar
skip = Pular este horário
snooze = Adiar { $span }
come-later = Vou chegar mais tarde…
at-about = Por volta das { $time } UTC
open-thread = Abrir o tópico
pause = Pausar lembretes…
pause-today = Até amanhã
pause-week = Uma semana
pause-month = Quatro semanas
resume = Retomar lembretes
settings = Configurações
quit = Sair
undo = Desfazer
save = Salvar
change = Alterar
remove = Remover
start-again = Reiniciar
host-this = Eu recebo neste horário
host-undo = Não recebo neste horário

## Answers

answer-joined = você entrou
answer-coming = você vem
answer-waiting = esperando quem recebe
answer-skipped = você pulou
answer-hosts = você recebe
week-joined = Você entrou em { $when }. Sem lembretes para o outro horário dessa semana.
week-joined-both = Você entrou em { $when }.
week-coming = Você vem em { $when }. Sem lembretes para o outro horário dessa semana.
week-coming-both = Você vem em { $when }.

## Why a reminder is not shown

not-given = não é mostrado: { $why }
why-delivered = já foi mostrado
why-covered = um aviso posterior já cobriu este
why-skipped = você pulou este horário
why-joined = você já entrou, ou disse quando vai chegar
why-waiting = você está esperando quem recebe
why-one-slot = você entrou no outro horário da semana
why-paused = os lembretes estão pausados
why-quiet = horas de silêncio
why-added-later = foi adicionado depois da hora
why-over = o horário já terá terminado

## The thread

come-later-text = Vou chegar ao horário das { $slot } UTC por volta das { $time } UTC.
come-later-copied = Copiado: “{ $text }” Cole como resposta no tópico.
no-slot-then = Não há nenhum horário nesse momento.

## The room

room-unknown = O link da sala ainda não é conhecido, então o tópico vai abrir. A primeira mensagem tem o link: cole-o no painel ou execute: ccc room --set LINK
room-at = “Entrar” abre a sala em { $host }
room-missing = O link da sala ainda não é conhecido. Você o encontra na primeira mensagem do tópico.
room-insecure = O link do tópico para a sala em { $host } começa com http:// e não é seguro. Peça no tópico um que comece com https://.
room-not-set = o link da sala ainda não é conhecido. Você o encontra na primeira mensagem do tópico; defina com: ccc room --set LINK
room-asking = Conectando à sala…
room-entering = Entrando na sala… Pode levar alguns segundos.
room-found = O tópico tem o link de uma sala em { $host }. Confirme no painel e “Entrar” leva você para lá.
room-found-because = O tópico tem o link de uma sala em { $host }: { $reasons }. É o servidor certo?
room-also = { $host }: { $reasons }
reason-called = a mensagem a chama de “{ $words }”
reason-shape = o link parece ser de uma sala do { $service }
reason-near-code = o código de acesso está ao lado
room-link = Link da sala
room-use = Usar esta sala
room-refuse = Esta não
room-set = “Entrar” agora abre a sala em { $host }.
room-set-own-code = “Entrar” agora abre a sala em { $host } e dá a ela o seu próprio código de acesso. Mude-o nas configurações se ele não for para esta sala.
room-forgotten = O link da sala foi removido. “Entrar” abre o tópico até você definir outro.
room-open-page = Abrir a página da sala
room-page-instead = Abrir a página em vez disso
at-the-door = Quem recebe ainda não abriu a sala. Você entra assim que ela for aberta.
name-too-long = Seu nome é longo demais para o link da sala. Digite um mais curto na página da sala.
join-page-asks-on = Quem recebe chegou, mas a sala ainda não deixa você entrar. A página dela vai abrir: clique lá no botão para entrar, e ela continua tentando.
join-room-changed = A sala, ou o seu jeito de entrar, mudou, então você não está mais esperando. Clique em “Entrar” de novo.
join-nobody-came = Ninguém abriu a sala enquanto você esperava, e o horário acabou.
join-host-came = Quem recebe chegou. Você entra em alguns segundos.
stop-waiting = Parar de esperar
recorded = Esta sala pode ser gravada. Você concorda com a gravação?
agree = Concordo
other-host = A sala redireciona para outro servidor, { $host }. Você confia nele?
trust = Confio
enter-directly-question = Pular o formulário da próxima vez? “Entrar” vai pedir ao servidor da sala que deixe você entrar diretamente, como { $name }.
enter-directly-yes = Pular o formulário
enter-directly-no = Manter o formulário
nothing-to-join = Não há nenhum horário em que entrar.

entry-enter = Você está entrando na sala.
entry-confirm-host = A sala redireciona para outro servidor, { $host }. Confirme para entrar.
entry-consent-wanted = A sala pode ser gravada. Diga se concorda antes de entrar.
entry-not-running = Quem recebe ainda não abriu a sala. A página dela vai abrir: clique lá no botão para entrar, e ela deixa você entrar quando chegar quem recebe.
entry-wrong-code = A sala não aceitou o código de acesso. A página dela vai abrir para você digitar outro.
entry-sign-in = A sala pede login. A página dela vai abrir para isso.
entry-gone = Não há mais sala neste link. Procure o novo no tópico.
entry-slow = O servidor da sala está demorando para responder. A página da sala vai abrir em vez disso.
entry-unexpected = { $host } enviou uma resposta inesperada. A página da sala vai abrir em vez disso.
reader-missing = { $program }, que lê a rede, está faltando ou tem outra versão. Os lembretes continuam chegando, e “Entrar” abre a página da sala. Instale os programas juntos e inicie este de novo.
entry-status = { $host } respondeu com o erro { $status }. A página da sala vai abrir em vez disso.
entry-forbidden = { $host } recusou o pedido. A página da sala vai abrir em vez disso.
entry-busy = { $host } está recebendo pedidos demais. A página da sala vai abrir em vez disso.
entry-not-trusted = A conexão com { $host } não é confiável: talvez a rede peça login ou seu relógio esteja errado. A página da sala vai abrir em vez disso.
entry-unreachable = Não foi possível conectar a { $host }. A página da sala vai abrir em vez disso.
entry-page-instead = A página da sala vai abrir. Seu clique pode já ter iniciado o encontro.
entry-unanswered = A sala não disse se deixa você entrar, e seu clique pode ter iniciado o encontro. A página dela vai abrir para você entrar.
entry-not-created = Não foi possível iniciar o encontro: o servidor de vídeo recusou. A página da sala vai abrir em vez disso.
entry-code-wanted = A sala pede um código de acesso, mas nenhum está definido. A página dela vai abrir para você digitar.
entry-you-host = Você recebe neste horário. A página da sala vai abrir para você iniciar o encontro.

## Links

link-refused = Não aceito: { $why }.
link-empty = não há link: cole um que comece com https://
link-too-long = o link tem mais de { $most } caracteres, então não pode ser de uma sala nem de um tópico
link-invisible = o link contém um espaço, uma quebra de linha ou um caractere invisível: copie de novo
link-not-a-link = isto não é um link: links começam com https:// e indicam um servidor
link-scheme = só links https:// podem ser abertos, e este começa com { $scheme }:
link-user-info = o link tem um nome antes de uma @, o que esconde que ele leva a { $host }
open-failed = Não foi possível abrir o navegador ({ $why }). O link foi copiado: { $link }
open-failed-other = Não foi possível abrir o link ({ $why }): { $link }

## The clipboard

access-code = Código de acesso
no-code = Esta sala não tem código de acesso.
code-copied = Código de acesso copiado.
copied = Copiado.
copy-failed = Não foi possível copiar: { $why }.
copy-failed-code = Não foi possível copiar: { $why }. O código de acesso é { $code }.
copy-unavailable = Esta área de trabalho não permite que o aplicativo copie em segundo plano.
copy-unavailable-code = Esta área de trabalho não permite que o aplicativo copie em segundo plano. O código de acesso é { $code }.

## The app itself

no-tray = Esta área de trabalho não tem bandeja, então não há ícone. Os lembretes aparecem mesmo assim, e iniciar o aplicativo de novo abre a janela dele.
resident-ended = O aplicativo da bandeja não está mais em execução. Sem ele, não há lembretes.
resident-unreachable = Não foi possível contatar o aplicativo da bandeja: { $why }.
journal-unwritable = Não foi possível gravar o registro ({ $why }): algum lembrete pode aparecer duas vezes.
start-panel-failed = Não foi possível iniciar o painel (ccc-panel): { $why }
file-not-opened = Não foi possível abrir { $file }: { $why }

## What a screen reader says near the start

spoken-upcoming =
    { $minutes ->
        [one] Começa em menos de um minuto
       *[other] Começa em menos de { $minutes } minutos
    }
spoken-gathering =
    { $minutes ->
        [one] Já começou. Esperam você por mais um minuto
       *[other] Já começou. Esperam você por mais { $minutes } minutos
    }

## Clock changes, and days in other zones

# 28 March; 17:00 UTC; 19:00; 18:00
clock-change = A partir de { $day }, seu horário das { $slot } começa às { $after }, não às { $before }.
day-yours = Você
kinder = { $slot } é melhor para você
kinder-none = Os dois são igualmente bons para você

## Topics

topic-shuffle = Outro assunto
topic-last = discutido em { $day }
topic-told = { $day }: { $note }
topic-refused = Este assunto está vazio ou já está na lista.
topics-copy = Copiar a lista
minutes-topics = Assuntos: { $topics }

## Hosting

host-timer-upcoming = Seus dez minutos começam em { $left }
host-timer = Você espera mais { $left }
host-timer-over = Seus dez minutos acabaram
host-announcement = Hoje teremos o horário das { $time } UTC. Estou na sala e espero { $minutes } minutos; se você chegar mais tarde, escreva aqui.
host-announce = Copiar para o tópico
minutes-copy = Copiar a ata

## The rehearsal

rehearse = Mostrar uma quinta-feira
rehearsal = Ensaio: uma quinta-feira em vinte segundos
rehearsal-title = Ensaio: { $title }
rehearsal-stop = Parar
rehearsal-over = Assim é a quinta-feira. Nada foi salvo.
rehearsal-would-open = Nada abre em um ensaio. Na quinta-feira, isto vai abrir { $host }.

## Readiness

readiness-check = Verificar de novo
check-tray = Ícone da bandeja
check-notices = Avisos
check-sound = Som
check-resident = Aplicativo da bandeja
check-window = Janela
check-autostart = Abrir ao fazer login
check-shortcut = Atalho de teclado
check-settings = Configurações
check-clock = Relógio
check-zones = Fusos horários
check-reader = Leitura da rede
check-room = Sala
check-thread = Tópico
check-version = Versão
found-tray-ready = Sua área de trabalho mostra ícones da bandeja.
found-tray-without-bar = Sua área de trabalho aceita ícones da bandeja, mas nenhuma barra os mostra.
found-tray-missing = Sua área de trabalho não tem lugar para ícones da bandeja. Todo o resto funciona, e o painel abre como janela.
found-tray-without-bus = Não há barramento de sessão aqui, então nenhum ícone da bandeja pode aparecer.
found-tray-indicators = O ayatana-indicator-application assumiu a bandeja e só mostra ícones se o seu painel tiver um applet de indicadores.
found-tray-unknown = Sua área de trabalho não informou a tempo se mostra ícones da bandeja.
found-notices-ready = { $server } mostra os avisos, com botões.
found-notices-without-buttons = { $server } mostra os avisos, mas sem botões.
found-notices-of-the-system = O próprio sistema mostra os avisos, e não diz se permite os deste aplicativo.
found-notices-missing = Nenhum servidor de notificações está em execução, então você não veria nenhum lembrete.
found-notices-without-bus = Não há barramento de sessão aqui, então você não veria nenhum lembrete.
found-notices-unknown = O servidor de notificações não respondeu a tempo.
found-sound-played = { $player } toca o som dos lembretes.
found-sound-played-by-the-system = O sistema toca o som dos lembretes.
found-sound-missing = Um lembrete deve tocar um som, mas nada aqui consegue tocá-lo.
found-resident-runs = A versão { $version } está em execução.
found-resident-of-other-version = A versão { $runs } está em execução, mas esta é a { $asks }.
found-resident-silent = Está em execução, mas não responde.
found-resident-missing = Não está em execução, então você não receberá lembretes.
found-window-ready = A janela pode abrir.
found-window-without-engine = Falta { $engine }, por isso a janela não pode abrir. Todo o resto funciona.
found-window-missing = O programa ccc-panel não está junto deste, por isso a janela não pode abrir.
found-window-of-other-version = O programa ccc-panel, que abre a janela, não tem a mesma versão que este.
found-autostart-on = O aplicativo abre quando você faz login.
found-autostart-off = O aplicativo não abre quando você faz login.
found-autostart-unknown = Não foi possível saber se o aplicativo abre quando você faz login.
found-shortcut-held = { $keys } entra na sala em qualquer aplicativo.
found-settings-in-order = Nenhum problema em { $path }.
found-and-more = { $first } (e mais { $more })
found-clock-in-step = Diferença de no máximo { $within } em relação a { $host }.
found-clock-behind = Está { $span } atrás de { $host }, então seus lembretes chegariam com { $span } de atraso.
found-clock-ahead = Está { $span } à frente de { $host }, então seus lembretes chegariam com { $span } de antecedência.
found-clock-unknown = Nenhum servidor informou a hora para comparar.
found-zones-new-bundled = Em dia: versão { $version }, de menos de um ano, incluída neste aplicativo.
found-zones-new-system = Em dia: versão { $version }, de menos de um ano, do sistema.
found-zones-old-bundled = A versão { $version }, incluída neste aplicativo, tem mais de um ano: faltam as mudanças de hora decididas depois.
found-zones-old-system = A versão { $version }, do sistema, tem mais de um ano: faltam as mudanças de hora decididas depois.
found-zones-unknown = A versão dos dados de fusos horários não é conhecida.
found-reader-confined = Acontece em um processo à parte. O sistema não o deixa abrir nenhum dos seus arquivos, nem se conectar além do necessário.
found-reader-confined-in-files = Acontece em um processo à parte. O sistema não o deixa abrir nenhum dos seus arquivos; só o Linux 6.7 ou mais novo pode limitar as conexões.
found-reader-unconfined = Acontece em um processo à parte, mas este sistema não o mantém longe dos seus arquivos.
found-reader-apart = Acontece em um processo à parte, com limites de tempo e de respostas.
found-reader-missing = O programa ccc, que lê a rede, não está junto deste.
found-reader-of-other-version = O programa ccc, que lê a rede, não tem a mesma versão que este.
found-reader-silent = O programa ccc, que lê a rede, não respondeu.
found-answers = { $host } responde.
found-room-unknown = O link da sala ainda não é conhecido, então “Entrar” abre o tópico.
found-not-asked = Não verificado: o aplicativo está usando um relógio simulado.
found-thread-turned-off = Não verificado: a leitura do tópico está desativada.
found-thread-not-readable = O link não leva a um tópico de fórum, então abre no navegador e não é lido.
found-version-dated = { $version }, idade: { $age }. { $origin }
found-version-without-date = { $version }. { $origin }
origin-manager = Instalada por { $package }; a próxima versão vem com { $manager }.
origin-download = Instalada por { $package }; baixe a próxima versão de onde você baixou esta.
origin-either = Instalada por { $package }; a próxima versão vem com { $manager } ou no próximo { $package }.
origin-distribution = Instalada pela sua distribuição; a próxima versão vem com as atualizações do sistema.
origin-source = Compilada a partir do código-fonte; a próxima versão vem do repositório.
do-tray-without-bar = Adicione uma bandeja à sua barra (também chamada de bandeja do sistema, ícones de status ou área de notificação). O ícone aparece sozinho.
do-tray-indicators = Se você não vê o ícone, adicione o applet de indicadores ao seu painel, ou remova o ayatana-indicator-application e entre de novo na sessão.
do-tray-missing = No GNOME, ative a extensão “AppIndicator and KStatusNotifierItem Support”; em outros ambientes, adicione uma bandeja à sua barra. O ícone aparece sozinho.
do-without-bus = Execute isto dentro da sessão da sua área de trabalho, não por ssh nem com outra conta.
do-desktop-unknown = Tente de novo daqui a pouco. Se continuar assim, saia da sessão e entre de novo.
do-notices-without-buttons = Entre pelo ícone da bandeja ou pelo painel, ou use um servidor de notificações que mostre botões.
do-notices-of-the-system = Confira se as configurações do sistema permitem as notificações deste aplicativo.
do-notices-missing = Inicie o servidor de notificações da sua área de trabalho ou instale um, como dunst, mako ou xfce4-notifyd.
do-sound-missing = Instale canberra-gtk-play, pw-play ou paplay junto com o tema de sons do freedesktop, ou desative o som nas configurações.
do-resident-of-other-version = Escolha “Sair” no menu dele e inicie de novo: ccc-tray
do-resident-silent = Encerre o processo ccc-tray e inicie de novo: ccc-tray
do-resident-missing = Inicie pelo menu de aplicativos ou com: ccc-tray
do-window-webview2 = Baixe da Microsoft: https://go.microsoft.com/fwlink/p/?LinkId=2124703
do-window-webkit = Instale o WebKitGTK 4.1 com o seu gerenciador de pacotes. No Debian e no Ubuntu: libwebkit2gtk-4.1-0
do-autostart = Ative “Abrir ao fazer login” nas configurações do painel.
do-shortcut-refused = Escolha outro nas configurações, ou atribua teclas ao comando “ccc join” nas configurações da sua área de trabalho.
do-settings-unknown = Confira a grafia; até lá não tem efeito. Para ver todos os problemas: ccc config
do-settings-faulty = Corrija essa linha. Até lá, vale o valor anterior ou o padrão. Para ver todos os problemas: ccc config
do-clock = Ative a hora automática (pela rede) nas configurações de data e hora do sistema.
do-clock-unknown = Tente de novo quando o servidor da sala ou o do tópico responder.
do-zones = Atualize este aplicativo ou os dados de fusos horários do sistema (tzdata); vale o mais novo.
do-reader-unconfined = O Linux 5.13 ou mais novo, com o Landlock ligado, o mantém longe deles.
do-reader = Instale os programas juntos, todos da mesma versão, e inicie este de novo.
do-room-unknown = Procure no tópico com ccc room --find, ou defina com ccc room --set LINK.
do-not-asked = Para verificar, inicie o aplicativo sem --at e --speed.
do-thread-turned-off = Se quiser que seja lido, ative “Ler o tópico” nas configurações.
do-thread-not-readable = Defina no arquivo de configurações um link da forma https://FÓRUM/t/NOME/NÚMERO: url em [thread].
do-room-gone = Peça o novo link no tópico e defina com ccc room --set LINK.
do-thread-gone = Confira o link no arquivo de configurações: url em [thread].
do-version = Instale a versão mais recente.
fails-no-connection = Não foi possível conectar a { $host }.
fails-not-trusted = A conexão com { $host } não é confiável.
fails-slow = { $host } não respondeu a tempo.
fails-closed = { $host } não deixa este aplicativo ler o conteúdo.
fails-missing = { $host } não tem nada neste link.
fails-moved = { $host } redireciona para { $to }; o redirecionamento não é seguido.
fails-status = { $host } está com problemas: erro { $status }.
fails-strange = { $host } enviou uma resposta inesperada.
fails-no-reader = { $host } não foi consultado, porque o programa que lê a rede não respondeu.
do-no-connection = Verifique sua conexão de rede e tente de novo.
do-not-trusted = Faça login na rede, se ela pedir; senão, confira seu relógio.
do-later = Tente de novo mais tarde.
do-look = Abra no navegador para saber mais, e tente de novo mais tarde.
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
        [one] { $number } dia
       *[other] { $number } dias
    }

## First steps

welcome-slots = Quais horários são bons para você?
welcome-slots-text = Há dois toda quinta-feira, aqui no seu horário. Você recebe lembretes dos que ativar.
welcome-join = Um clique e você está dentro
welcome-join-text = Com seu nome e o link da sala, “Entrar” leva você direto para lá. Você pode adicioná-los depois.
welcome-stay = Sempre por perto
welcome-stay-text = O anel na bandeja se enche na última hora. Ele quase não consome nada: deixe rodando.
welcome-finish = Pronto

## Settings

settings-joining = Entrar
settings-reminders = Lembretes
settings-thread = Tópico
settings-program = Geral
settings-look = Idioma e aparência
settings-undo = Desfazer a última alteração
settings-file = Abrir o arquivo de configurações
text-refused = Não aceito: é longo demais ou tem uma quebra de linha.
shortcut-refused = Não aceito: { $why }.
quiet-refused = Não aceito: o silêncio precisa começar e terminar em horas diferentes.
friend-refused = Não aceito: este fuso é desconhecido ou já está na lista.

set-as-system = Padrão do sistema
set-name = Seu nome
set-name-hint = Visível para os outros na sala.
set-room-hint = Você o encontra na primeira mensagem do tópico.
set-code-hint = Só se for diferente do anunciado.
set-no-code = Sem código de acesso
set-no-code-hint = Para uma sala que não pede nenhum.
set-enter = Pular o formulário
set-enter-hint = “Entrar” pede ao servidor da sala que deixe você entrar diretamente, só quando você clica. Funciona apenas em salas do Greenlight.
set-hosts = Servidores em que você confia
set-hosts-hint = As salas podem levar até eles. Se você remover um, será perguntado de novo.
set-hosts-entry = { $host }, para salas em { $room }
set-copy-only = Só copiar o código de acesso
set-copy-only-hint = Ele não vai no link e, assim, não fica no histórico do navegador.
set-clipboard = Restaurar a área de transferência
set-clipboard-hint = Um minuto depois de copiar o código de acesso, volta o conteúdo anterior.
set-browser = Navegador
set-browser-hint = Comando com argumentos. Deixe vazio para o padrão do sistema.
set-reminders = Lembrar
set-reminders-hint = Cada um aparece uma vez. Se você quiser, também toca um som ou abre o painel, sem tomar o teclado.
set-reminders-add = Adicionar um lembrete
alert-sound = Som
alert-panel = Abrir o painel
set-slot = { $weekday }, { $time }
set-one-slot = Um horário por semana basta
set-one-slot-hint = Depois de entrar em um, você não recebe lembretes do outro da semana.
set-snooze = Adiar
set-snooze-hint = Tempo até o lembrete voltar.
set-quiet = Horas de silêncio
set-quiet-hint = Sem lembretes nessas horas.
set-quiet-from = das
set-quiet-to = às
set-test = Lembrete de teste
set-test-hint = Mostra como os avisos aparecem nesta área de trabalho.
set-test-show = Mostrar
set-read-thread = Ler o tópico
set-read-thread-hint = Algumas vezes por dia, para encontrar o link da sala. Você confirma cada link antes do uso.
set-thread = Link do tópico
set-thread-hint = Deixe vazio para o tópico anunciado.
set-login = Abrir ao fazer login
set-login-hint = Para não perder nenhuma quinta-feira.
set-countdown = Contagem regressiva ao lado do ícone
set-countdown-hint = Na barra de menus.
set-shortcut = Atalho para entrar
set-shortcut-hint = Funciona em qualquer lugar; por exemplo, Ctrl+Alt+J.
set-language = Idioma
set-hours = Formato de hora
set-hours-usual = Automático
set-hours-24 = 24 horas
set-hours-12 = 12 horas
set-appearance = Tema
set-light = Claro
set-dark = Escuro

## The command line

cli-room-opens = Abrindo a sala.
cli-room-not-found = a primeira mensagem do tópico não tem link de sala: defina um com ccc room --set LINK
cli-no-first-post = o tópico não tem primeira mensagem
cli-room-in-use = É a sala em uso.
cli-room-refused = Você a recusou.
cli-room-not-there = nenhuma sala encontrada em { $place }; as encontradas estão em { $hosts }
cli-room-use = Para usá-la:
cli-room-confirm = A sala fica em { $host }?
# Answers that mean yes, with a space between them, in small letters; and how they are offered.
cli-yes = s sim
cli-yes-no = [s/N]
cli-left = Nada mudou.
cli-faults =
    { $number ->
        [one] o arquivo de configurações tem { $number } erro
       *[other] o arquivo de configurações tem { $number } erros
    }
cli-to-mend =
    { $number ->
        [one] { $number } verificação falhou; o que fazer está logo abaixo dela
       *[other] { $number } verificações falharam; o que fazer está logo abaixo de cada uma
    }
cli-no-settings = { $path } ainda não existe; valem os valores padrão.
cli-status-version = A versão { $version } está em execução como processo { $process }.
cli-status-clock = O relógio dele marca { $time }; o fuso é { $zone }.
cli-panel-open = O painel está aberto.
cli-panel-closed = O painel está fechado.
cli-copied = Copiado: { $text }
cli-to-copy = Para copiar: { $text } (não foi possível copiar: { $why })
cli-opened = Aberto: { $link }
cli-removed = Removido: { $what }
cli-forget-own = Excluir também suas configurações, seus assuntos e o histórico de lembretes em { $folders }?
cli-forget-kept = Suas configurações, seus assuntos e o histórico de lembretes continuam em { $folders }. Para excluí-los também: ccc forget --yes
cli-no-topics = Não há assuntos.
cli-no-slot = Não há horário depois desse momento.

## The panel's page

panel-now = Agora
panel-time = Horários
panel-topics = Assuntos
panel-settings = Configurações
panel-readiness = Tudo pronto?
panel-close = Fechar
panel-back = Voltar
panel-next = Próximo
panel-skip = Pular
panel-cancel = Cancelar
panel-add = Adicionar
panel-friend-add = Adicionar alguém
panel-friend-name = Nome (opcional)
panel-friend-zone = Cidade ou fuso horário
panel-friend-none = Nada encontrado. Tente uma cidade maior por perto.
panel-your-day = Sua quinta-feira e a de seus amigos
panel-clock-change = Próxima mudança de hora
panel-no-clock-change = Nenhuma: seus horários locais não mudam.
panel-night = noite
panel-room-others = Também no tópico
panel-topic = Assunto para a conversa
panel-topic-search = Buscar
panel-topic-none = Nenhum assunto encontrado.
panel-topic-new = Seu próprio assunto
panel-topic-talked = Já falamos disso
panel-topic-note = Nota (opcional)
panel-topic-history = Conversas
panel-host = Receber as pessoas
panel-host-text = Texto para o tópico
panel-host-notes = Ata
panel-host-notes-hint = Quem esteve e o que foi dito
panel-readiness-text = Do que o aplicativo precisa neste computador, e o que fazer se faltar algo.
panel-checking = Verificando…
panel-good = OK
panel-warning = requer atenção
panel-bad = não funciona
panel-unknown = desconhecido
panel-more = Mais
panel-welcome = Boas-vindas
panel-step = Passo

## The meeting's own topics

topic-facilitation = Facilitação
topic-decisions = Tomada de decisões
topic-commitment = Comprometimento de quem é sócio
topic-equity = Capital e cotas
topic-ownership = Propriedade internacional
topic-family = Família e cooperativa
topic-federations = Federações de cooperativas de trabalho em outros países
topic-tools = Ferramentas de comunicação, finanças e projetos
topic-billing = Modelos de cobrança
topic-budgets = Orçamentos: como e quando
topic-moving-money = Levar dinheiro do capitalismo para a economia cooperativa
topic-fundraising = Captação de recursos
topic-leads = Conversar com possíveis clientes: de graça ou pago
topic-external-tools = Ferramentas de comunicação externa
topic-platforms = Uso responsável das grandes plataformas
topic-data-rights = Uma carta de direitos para donos de dados
topic-big-products = Grandes produtos antes de um MVP
topic-open-source = Código aberto para a comunidade cooperativa
topic-whole-self = Ser quem se é no trabalho
topic-customers = Encontrar e escolher clientes
topic-relationships = Relações difíceis dentro de uma cooperativa

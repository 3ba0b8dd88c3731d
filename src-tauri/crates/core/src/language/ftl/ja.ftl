# Coop Casual Conference in the tray: every text that a person reads.
# A native reader has not checked this yet.
#
# Words: meeting, slot (a fixed start in the week), host, reminder, room, thread (the forum topic), notice (a desktop
# notification), panel (the small window), access code. One word for one thing, everywhere.
# Names that begin with panel- are texts of the panel's page and take no arguments.

## Countdowns: short, for the tray. Minutes beside hours have two digits.

left-days = { $days }日{ $hours }時間
left-hours = { $hours }時間{ $minutes }分
left-minutes = { $minutes }分
left-seconds = { $seconds }秒
countdown-gathering = 開始 · ホストはあと{ $left }待機
countdown-underway = 開始から{ $minutes }分
countdown-over = 終了

hero-upcoming = 開始まで
hero-gathering = ホストが待つ残り時間
hero-hosting = 参加者を待つ残り時間
hero-underway = 経過。ホストはもういないかもしれません
hero-hosted = 経過。自分がホスト
hero-over = 終了
in-left = あと{ $left }

## When

# A slot by its own clock: Thursday 08:00 UTC
slot = { $weekday } { $time }
zone-and-offset = { $zone } (UTC{ $offset })
reminder-before = 開始の{ $span }前
reminder-at-start = 開始時
reminder-after = 開始の{ $span }後
paused-until = { $when } までリマインダーを休止中

## Notices

notice-soon = { $meeting } まであと{ $left }
notice-now = { $meeting } が始まります
notice-begun = { $meeting } が始まりました
notice-underway = { $meeting } は開催中です
# 17:00 for you: the same start on the person's clocks
notice-for-you = { $slot }（現地時間 { $time }）
notice-host-waits = ホストは{ $left }待ちます
notice-started-host-waits = { $minutes }分前に開始。ホストはあと{ $left }分待ちます
notice-started = { $minutes }分前に開始。ホストはもういないかもしれません。スレッドで聞いてみてください
notice-since-host-waits = { $time }に開始。ホストは{ $until }まで待ちます
notice-since = { $time }に開始。ホストはもういないかもしれません。スレッドで聞いてみてください
notice-wait-over = 10分が過ぎました。これから来る人を待つのは、空っぽのルームか、にぎやかなルームです。
notice-code = アクセスコード：{ $code }
notice-how-to-join = 参加するには、トレイのアイコンをクリックするか、ccc join を実行します
notice-test = リマインダーはこのように届きます。ほかには何も起こりません。
notice-open = 開く

## What one can do

join = 参加
copy-code = アクセスコードをコピー
copy = コピー
skip = 今回は見送る
snooze = { $span }後に再通知
come-later = あとから参加…
at-about = { $time } UTC ごろ
open-thread = スレッドを開く
pause = リマインダーを休止…
pause-today = 明日まで
pause-week = 1週間
pause-month = 4週間
resume = リマインダーを再開
settings = 設定
quit = 終了
undo = 元に戻す
save = 保存
change = 変更
remove = 削除
start-again = もう一度起動
host-this = 今回は自分がホスト
host-undo = ホストをやめる

## What was answered

answer-joined = 参加済み
answer-coming = 参加予定
answer-waiting = ホストを待っています
answer-skipped = 見送り
answer-hosts = 自分がホスト
week-joined = { $when } の枠に参加しました。今週のもう一方の枠は通知しません。
week-joined-both = { $when } の枠に参加しました。
week-coming = { $when } の枠に参加予定です。今週のもう一方の枠は通知しません。
week-coming-both = { $when } の枠に参加予定です。

## Why a reminder is not given

not-given = 通知なし：{ $why }
why-delivered = 通知済み
why-covered = あとの通知でお知らせ済み
why-skipped = 今回は見送り
why-joined = 参加済み、または参加時刻を連絡済み
why-waiting = ホストを待っています
why-one-slot = 同じ週のもう一方の枠に参加済み
why-paused = リマインダーは休止中
why-quiet = 通知オフの時間帯
why-added-later = 通知時刻を過ぎてから追加
why-over = その時刻には枠が終わっています

## The thread

come-later-text = { $slot } UTC の枠に、{ $time } UTC ごろ参加します。
come-later-copied = スレッド用にコピーしました：「{ $text }」返信として貼り付けてください。
no-slot-then = その時刻に枠はありません。
no-thread = このミーティングにはスレッドがありません。

## The room

room-unknown = ルームのリンクがまだわからないため、スレッドを開きます。最初の投稿にリンクがあります。パネルに貼り付けるか、ccc room --set LINK を実行してください
no-room-no-thread = このミーティングにはルームのリンクもスレッドもありません。ルームのリンクをパネルに貼り付けるか、ccc room --set LINK を実行してください
room-at = 「参加」で { $host } のルームが開きます
room-missing = ルームのリンクはまだわかりません。スレッドの最初の投稿にあります。
room-insecure = スレッドにある { $host } のルームのリンクは http:// で始まるため開きません。https:// で始まるリンクをスレッドで尋ねてください。
room-not-set = ルームのリンクがわかりません。スレッドの最初の投稿にあります。ccc room --set LINK で設定できます
room-asking = ルームに確認中…
room-entering = ルームに入る手続きをしています。数秒かかることがあります。
room-found = スレッドに { $host } のルームのリンクがあります。パネルで確認すると、「参加」で開けるようになります。
room-found-because = スレッドに { $host } のルームのリンクがあります：{ $reasons }。このサーバーで合っていますか？
room-also = { $host }：{ $reasons }
reason-called = 本文で「{ $words }」と呼ばれている
reason-shape = { $service } のルームのリンクの形をしている
reason-near-code = アクセスコードがそばにある
room-link = ルームのリンク
room-use = このルームを使う
room-refuse = これは違う
room-set = これからは「参加」で { $host } のルームが開きます。
room-forgotten = ルームのリンクを消しました。設定し直すまで、「参加」でスレッドが開きます。
room-open-page = ルームのページを開く
room-page-instead = 代わりにページを開く
at-the-door = ホストはまだルームを開いていません。開きしだい入ります。
name-too-long = 名前が長すぎてルームのリンクに入りません。ページで短い名前を入力してください。
join-page-asks-on = ホストは来ましたが、まだルームに入れません。ページを開きます。そこで参加ボタンを押すと、ページが確認を続けます。
join-room-changed = ルームまたは参加方法が変わったため、待つのをやめました。もう一度「参加」を押してください。
join-nobody-came = お待ちの間にルームは開かれず、この回は終わりました。
join-host-came = ホストが来ました。数秒後に入ります。
stop-waiting = 待つのをやめる
recorded = このルームは録画されることがあります。録画に同意しますか？
agree = 同意する
other-host = ルームは別のサーバー { $host } につながります。信頼しますか？
trust = 信頼する
enter-directly-question = 次からフォームを省きますか？「参加」を押すと、{ $name } として直接入れるようルームのサーバーに求めます。
enter-directly-yes = フォームを省く
enter-directly-no = フォームを使う
nothing-to-join = 参加できる枠がありません。

entry-enter = ルームに入ります。
entry-confirm-host = ルームは別のサーバー { $host } につながります。入るには確認してください。
entry-consent-wanted = ルームは録画されることがあります。入る前に同意するか選んでください。
entry-not-running = ホストはまだルームを開いていません。ページを開きます。そこで参加ボタンを押すと、ホストが来たときに入れます。
entry-wrong-code = アクセスコードが受け付けられません。別のコードを入力できるよう、ページを開きます。
entry-sign-in = ルームはサインインを求めています。サインインできるよう、ページを開きます。
entry-gone = このリンクのルームはもうありません。スレッドで新しいリンクを探してください。
entry-slow = ルームのサーバーの応答が遅いため、代わりにページを開きます。
entry-unexpected = { $host } の応答を理解できません。代わりにルームのページを開きます。
reader-missing = ネットワークを読む { $program } がないか、バージョンが違います。リマインダーは届き、「参加」はルームのページを開きます。プログラムをまとめてインストールし、起動し直してください。
entry-status = { $host } がエラー { $status } を返しました。代わりにルームのページを開きます。
entry-forbidden = { $host } はこのプログラムに応答しません。代わりにルームのページを開きます。
entry-busy = { $host } への問い合わせが多すぎます。代わりにルームのページを開きます。
entry-not-trusted = { $host } への接続を信頼できません。サインインが必要なネットワークか、時計のずれが原因かもしれません。代わりにルームのページを開きます。
entry-unreachable = { $host } に接続できません。代わりにルームのページを開きます。
entry-page-instead = ページを開きます。クリックでミーティングがすでに始まった可能性があります。
entry-unanswered = ルームに入れるかどうか分かりません。クリックでミーティングが始まった可能性があります。入れるよう、ページを開きます。
entry-not-created = ビデオサーバーに拒否され、ミーティングを始められませんでした。代わりにページを開きます。
entry-code-wanted = ルームにはアクセスコードが必要ですが、設定されていません。入力できるよう、ページを開きます。
entry-you-host = この回のホストはあなたです。開いたルームのページでミーティングを始めてください。

## Links

link-refused = 受け付けられません：{ $why }。
link-empty = リンクがありません。https:// で始まるものを貼り付けてください
link-too-long = リンクが { $most }文字より長く、ルームやスレッドのものではありません
link-invisible = リンクに空白、改行、または見えない文字があります。もう一度コピーしてください
link-not-a-link = これはリンクではありません。リンクは https:// で始まり、ホスト名があります
link-scheme = https:// のリンクだけを開きます。これは { $scheme }: で始まっています
link-user-info = リンクの @ の前に名前があり、行き先を隠しています。本当の接続先は { $host } です
open-failed = ブラウザーを開けませんでした（{ $why }）。代わりにリンクをコピーしました：{ $link }
open-failed-other = リンクを開けませんでした（{ $why }）：{ $link }

## The clipboard

access-code = アクセスコード
no-code = このルームにアクセスコードはありません。
code-copied = アクセスコードをコピーしました。
copied = コピーしました。
copy-failed = クリップボードにコピーできませんでした：{ $why }。
copy-failed-code = クリップボードにコピーできませんでした：{ $why }。アクセスコードは { $code } です。

## The program itself

no-tray = このデスクトップにはトレイがないため、アイコンは出ません。リマインダーは届きます。もう一度起動するとウィンドウが開きます。
resident-ended = トレイのプログラムが終了しました。これがないとリマインダーは届きません。
resident-unreachable = トレイのプログラムにつながりません：{ $why }。
journal-unwritable = 記録を書き込めません（{ $why }）。リマインダーが2回届くことがあります。
start-panel-failed = パネル（ccc-panel）を起動できませんでした：{ $why }
file-not-opened = { $file } を開けませんでした：{ $why }

## What a screen reader says near the start

spoken-upcoming = { $minutes }分以内に始まります
spoken-gathering = 始まりました。ホストはあと{ $minutes }分待ちます

## Clock changes, and days in other zones

# 28 March; 17:00 UTC; 19:00; 18:00
clock-change = { $day }から、{ $slot } の枠は { $before } ではなく { $after } になります。
day-yours = 自分
kinder = { $slot } のほうが楽です
kinder-none = どちらも同じくらい楽です

## Topics

topic-shuffle = 別の話題
topic-last = 前回 { $day }
topic-told = { $day }：{ $note }
topic-refused = この話題は空か、すでに一覧にあります。
topics-copy = 一覧をコピー
minutes-topics = 話題：{ $topics }

## Hosting

host-timer-upcoming = 10分の待機まであと{ $left }
host-timer = あと{ $left }待ちます
host-timer-over = 10分が過ぎました
host-announcement = 今日は { $time } UTC の枠があります。ルームで{ $minutes }分お待ちしています。遅れて来る方はここに書いてください。
host-announce = スレッド用にコピー
minutes-copy = 議事録をコピー

## The rehearsal

rehearse = 木曜日を体験
rehearsal = リハーサル：20秒でわかる木曜日
rehearsal-title = リハーサル：{ $title }
rehearsal-stop = 中止
rehearsal-over = 以上が木曜日の流れです。記録は残りません。
rehearsal-would-open = リハーサルでは何も開きません。木曜日には { $host } が開きます。

## Readiness

readiness-check = もう一度調べる
check-tray = トレイアイコン
check-notices = 通知
check-resident = トレイのプログラム
check-autostart = ログイン時の起動
check-settings = 設定
check-clock = 時計
check-zones = タイムゾーン
check-reader = ネットワークの読み取り
check-room = ルーム
check-thread = スレッド
found-tray-ready = このデスクトップはトレイアイコンを表示できます。
found-tray-without-bar = トレイアイコンは受け付けられますが、表示するバーがありません。
found-tray-missing = このデスクトップにはトレイアイコンの場所がありません。ほかはすべて動き、パネルはウィンドウとして開きます。
found-tray-without-bus = セッションバスがないため、トレイアイコンの場所もありません。
found-tray-unknown = トレイアイコンを表示できるか、デスクトップが時間内に応答しませんでした。
found-notices-ready = { $server } がボタンつきで表示します。
found-notices-without-buttons = { $server } が表示しますが、ボタンはありません。
found-notices-of-the-system = システムが表示します。このプログラムに許可されているかはわかりません。
found-notices-missing = 通知を表示するものがないため、リマインダーが見えません。
found-notices-without-bus = セッションバスがないため、リマインダーが見えません。
found-notices-unknown = 通知を表示するものが時間内に答えませんでした。
found-resident-runs = 動いています。バージョン { $version }。
found-resident-of-other-version = バージョン { $runs } が動いていますが、これはバージョン { $asks } です。
found-resident-silent = 動いていますが、応答しません。
found-resident-missing = 動いていないため、リマインダーは届きません。
found-autostart-on = ログインするとプログラムが起動します。
found-autostart-off = ログインしてもプログラムは起動しません。
found-autostart-unknown = ログイン時に起動するかどうかはわかりません。
found-settings-in-order = { $path } に問題はありません。
found-and-more = { $first }（ほか{ $more }件）
found-clock-in-step = { $host } との差は{ $within }以内です。
found-clock-behind = { $host } より{ $span }遅れているため、リマインダーが{ $span }遅れます。
found-clock-ahead = { $host } より{ $span }進んでいるため、リマインダーが{ $span }早くなります。
found-clock-unknown = 比べる時刻を答えたサーバーがありません。
found-zones-new-bundled = 規則はバージョン { $version } で、このプログラムに付属のものです。
found-zones-new-system = 規則はバージョン { $version } で、システムのものです。
found-zones-old-bundled = 規則はバージョン { $version } で、このプログラムに付属のものです。1年以上前のものなので、その後に決まった夏時間などの変更が入っていません。
found-zones-old-system = 規則はバージョン { $version } で、システムのものです。1年以上前のものなので、その後に決まった夏時間などの変更が入っていません。
found-zones-unknown = 規則のバージョンがわかりません。
found-reader-confined = トレイのプログラムとは別のプロセスで行います。システムにより、あなたのファイルは一切開けず、必要な接続だけができます。
found-reader-confined-in-files = トレイのプログラムとは別のプロセスで行います。システムにより、あなたのファイルは一切開けません。接続先の制限には Linux 6.7 以降が必要です。
found-reader-unconfined = トレイのプログラムとは別のプロセスで行いますが、このシステムではファイルへのアクセスを防げません。
found-reader-apart = トレイのプログラムとは別のプロセスで、時間と応答の量を制限して行います。
found-reader-missing = ネットワークを読む ccc プログラムが、このプログラムと同じ場所にありません。
found-reader-of-other-version = ネットワークを読む ccc プログラムのバージョンが、このプログラムと違います。
found-reader-silent = ネットワークを読む ccc プログラムが応答しませんでした。
found-answers = { $host } は応答します。
found-room-unknown = リンクがまだわからないため、「参加」でスレッドが開きます。
found-not-asked = プログラムの時計が試用に設定されているため、確認しませんでした。
found-thread-unknown = このミーティングにはスレッドがありません。
found-thread-turned-off = 読み取りがオフのため、確認しませんでした。
found-thread-not-readable = リンク先がフォーラムのトピックではないため、読み取らずブラウザーで開きます。
do-tray-without-bar = バーにトレイ（システムトレイ、ステータスアイコン、通知領域）を追加してください。アイコンは自動で出ます。
do-tray-missing = GNOME では拡張機能「AppIndicator and KStatusNotifierItem Support」を有効にし、ほかではバーにトレイを追加してください。アイコンは自動で出ます。
do-without-bus = ssh や別のユーザーではなく、デスクトップのセッションの中で実行してください。
do-desktop-unknown = 少し待ってもう一度試し、変わらなければログインし直してください。
do-notices-without-buttons = トレイアイコンかパネルから参加するか、ボタンを表示する通知サーバーを使ってください。
do-notices-of-the-system = システムの設定で、このプログラムの通知が許可されているか確認してください。
do-notices-missing = デスクトップの通知サーバーを起動するか、dunst、mako、xfce4-notifyd などをインストールしてください。
do-resident-of-other-version = メニューの「終了」で終わらせ、ccc-tray で起動し直してください。
do-resident-silent = プロセス ccc-tray を終わらせ、ccc-tray で起動し直してください。
do-resident-missing = アプリのメニューから起動するか、ccc-tray を実行してください
do-autostart = パネルの設定で「ログイン時に起動」をオンにしてください。
do-settings-unknown = つづりを確認してください。直すまで無視されます。一覧は ccc config で見られます。
do-settings-faulty = その行を直してください。それまでは前の値か既定値が使われます。一覧は ccc config で見られます。
do-clock = 時計をネットワークで自動調整してください。システムの日付と時刻の設定で切り替えられます。
do-clock-unknown = ルームかスレッドのサーバーが応答するようになったら、もう一度試してください。
do-zones = このプログラムか、システムのゾーンデータ（tzdata）を更新してください。新しいほうが使われます。
do-reader-unconfined = Landlock を有効にした Linux 5.13 以降なら防げます。
do-reader = すべて同じバージョンのプログラムをまとめてインストールし、このプログラムを起動し直してください。
do-room-unknown = ccc room --find でスレッドから探すか、ccc room --set LINK で設定してください。
do-not-asked = 確認するには、--at と --speed なしで起動してください。
do-thread-unknown = 設定の [thread] の url にリンクを入れてください。
do-thread-turned-off = このままでよければ何もする必要はありません。そうでなければ、設定の「スレッドを読む」をオンにしてください。
do-thread-not-readable = 設定の [thread] の url に https://FORUM/t/NAME/NUMBER の形のリンクを入れてください。
do-room-gone = スレッドで新しいリンクを聞き、ccc room --set LINK で設定してください。
do-thread-gone = 設定の [thread] の url のリンクが正しいか確認してください。
fails-no-connection = { $host } に接続できません。
fails-not-trusted = { $host } への接続は信頼できません。
fails-slow = { $host } が時間内に応答しませんでした。
fails-closed = { $host } はこのプログラムの読み取りを許可していません。
fails-missing = { $host } のこのリンクには何もありません。
fails-moved = { $host } は { $to } に転送しています。転送先には進みません。
fails-status = { $host } に問題があります。応答は { $status } でした。
fails-strange = { $host } が予想と違う応答をします。
fails-no-reader = ネットワークを読むプログラムが応答しなかったため、{ $host } には問い合わせていません。
do-no-connection = ネットワークの接続を確認して、もう一度試してください。
do-not-trusted = ネットワークにサインインが必要ならサインインし、そうでなければ時計を確認してください。
do-later = あとでもう一度試してください。
do-look = ブラウザーで開いて確認し、あとでもう一度試してください。
span-seconds = { $number }秒
span-minutes = { $number }分
span-hours = { $number }時間
span-days = { $number }日

## The first steps

welcome-slots = どの枠が合いますか？
welcome-slots-text = 毎週木曜日に2つあります。時刻は現地時間です。オンの枠をお知らせします。
welcome-join = ワンクリックでルームへ
welcome-join-text = 名前とルームのリンクがあれば、「参加」で入れます。どちらもあとで設定できます。
welcome-stay = いつもそばに
welcome-stay-text = 開始前の1時間、トレイの輪が満ちていきます。とても軽いので、起動したままにどうぞ。
welcome-finish = 完了

## Settings

settings-joining = 参加
settings-reminders = リマインダー
settings-thread = スレッド
settings-program = プログラム
settings-look = 言語と表示
settings-undo = 直前の変更を元に戻す
settings-file = 設定ファイルを開く
text-refused = 受け付けられません：長すぎるか、改行があります。
shortcut-refused = 受け付けられません：{ $why }。
quiet-refused = 受け付けられません：開始と終了を違う時刻にしてください。
friend-refused = 受け付けられません：このタイムゾーンがわからないか、すでに一覧にあります。

set-as-system = システムに合わせる
set-name = 名前
set-name-hint = ルームでほかの人に表示されます。
set-room-hint = スレッドの最初の投稿にあります。
set-code-hint = 案内のものと違うときだけ。
set-no-code = アクセスコードなし
set-no-code-hint = コードを求めないルームのとき。
set-enter = フォームを省く
set-enter-hint = クリックしたときだけ、直接入れるようルームのサーバーに求めます。Greenlight のルームのみ。
set-copy-only = コードはコピーだけ
set-copy-only-hint = リンクに入れず、ブラウザーの履歴にも残しません。
set-clipboard = クリップボードを戻す
set-clipboard-hint = コードのコピーから1分後に、前の内容に戻します。
set-browser = ブラウザー
set-browser-hint = 引数も書けます。空ならシステムの既定。
set-reminders = リマインダー
set-reminders-hint = それぞれ1回だけ届きます。
set-reminders-add = リマインダーを追加
set-slot = { $weekday } { $time }
set-one-slot = 週に1枠で十分
set-one-slot-hint = 一方に参加すると、その週のもう一方は通知しません。
set-snooze = 再通知
set-snooze-hint = もう一度知らせるまでの時間。
set-quiet = 通知オフの時間帯
set-quiet-hint = この時間帯には何も知らせません。
set-quiet-from = 開始
set-quiet-to = 終了
set-test = 通知を試す
set-test-hint = このデスクトップでの見え方を確かめます。
set-test-show = 表示する
set-read-thread = スレッドを読む
set-read-thread-hint = ルームのリンクを探して1日に数回。使う前に確認を求めます。
set-thread = 別のスレッド
set-thread-hint = 空なら案内のもの。
set-login = ログイン時に起動
set-login-hint = 木曜日を逃さないために。
set-countdown = アイコンの横に残り時間
set-countdown-hint = システムに場所があるとき。
set-shortcut = 参加のショートカット
set-shortcut-hint = どこからでも使えます。例：Ctrl+Alt+J
set-language = 言語
set-hours = 時刻の表示
set-hours-usual = 言語に合わせる
set-hours-24 = 24時間制
set-hours-12 = 12時間制
set-appearance = 配色
set-light = ライト
set-dark = ダーク

## The command line

cli-room-opens = ルームを開きます。
cli-room-not-found = スレッドの最初の投稿にルームのリンクがありません。ccc room --set LINK で設定してください
cli-no-first-post = スレッドに最初の投稿がありません
cli-room-in-use = 今使っているものです。
cli-room-refused = あなたが断ったものです。
cli-room-not-there = { $place } にルームは見つかりません。見つかったルームは { $hosts } にあります
cli-room-use = 使うには：
cli-room-confirm = ルームは { $host } にありますか？
# Answers that mean yes, with a space between them, in small letters; and how they are offered.
cli-yes = y yes はい
cli-yes-no = [y/N]
cli-left = そのままにしました。
cli-faults = 設定ファイルに直すところが{ $number }か所あります
cli-to-mend = 動いていないものが{ $number }件あります。対処はそれぞれの下にあります
cli-no-settings = { $path } はまだありません。既定値が使われます。
cli-status-version = バージョン { $version } がプロセス { $process } として動いています。
cli-status-clock = 時計は { $time }、タイムゾーンは { $zone } です。
cli-panel-open = パネルは開いています。
cli-panel-closed = パネルは閉じています。
cli-copied = コピーしました：{ $text }
cli-to-copy = コピーする内容：{ $text }（クリップボードに入れられませんでした：{ $why }）
cli-opened = 開きました：{ $link }
cli-no-topics = 話題はありません。
cli-no-slot = その時刻よりあとに枠はありません。

## The panel's page

panel-now = 今
panel-time = 時刻
panel-topics = 話題
panel-settings = 設定
panel-readiness = 準備の確認
panel-close = 閉じる
panel-back = 戻る
panel-next = 次へ
panel-skip = スキップ
panel-cancel = キャンセル
panel-add = 追加
panel-friend-add = 友だちを追加
panel-friend-name = 名前（任意）
panel-friend-zone = 都市またはタイムゾーン
panel-friend-none = 見つかりません。近くの大きな都市で試してください。
panel-your-day = みんなの木曜日
panel-clock-change = 次の夏時間の切り替え
panel-no-clock-change = 変更はありません。時計と枠は同じように動きます。
panel-night = 夜
panel-room-others = スレッドにあるほかのルーム
panel-topic = 話のたね
panel-topic-search = 検索
panel-topic-none = この言葉を含む話題はありません。
panel-topic-new = 自分の話題
panel-topic-talked = 話した
panel-topic-note = メモ（任意）
panel-topic-history = これまでの記録
panel-host = ホスト
panel-host-text = スレッドへの文
panel-host-notes = 議事録
panel-host-notes-hint = 参加者と、話したこと
panel-readiness-text = このマシンで必要なものと、足りないときの対処です。
panel-checking = 調べています…
panel-good = 良好
panel-warning = 改善の余地あり
panel-bad = 動作しません
panel-unknown = 不明
panel-more = その他
panel-welcome = ようこそ
panel-step = ステップ

## The meeting's own topics

topic-facilitation = ファシリテーション
topic-decisions = 意思決定
topic-commitment = メンバーのコミットメント
topic-equity = 出資と持分
topic-ownership = 国境を越えた所有
topic-family = 家族と協同組合
topic-federations = 他国の労働者協同組合の連合会
topic-tools = コミュニケーション・財務・プロジェクトのツール
topic-billing = 請求のしかた
topic-budgets = 予算：いつ、どう立てるか
topic-moving-money = 資本主義から協同組合経済へお金を移す
topic-fundraising = 資金集め
topic-leads = 見込み客との話し合い：無料か有料か
topic-external-tools = 外部とのコミュニケーションツール
topic-platforms = 大手プラットフォームの責任ある使い方
topic-data-rights = データ所有者の権利章典
topic-big-products = MVP より先に大きなプロダクト
topic-open-source = 協同組合のためのオープンソース
topic-whole-self = ありのままの自分で働く
topic-customers = 顧客を見つけ、選ぶ
topic-relationships = 協同組合の中の難しい人間関係

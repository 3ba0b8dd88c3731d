# Coop Casual Conference in the tray: every text that a person reads.
# A native reader has not checked this yet.
#
# Words: meeting, slot (a fixed start in the week), host (the person who opens the room; a machine is a server), reminder,
# room, thread (the forum topic), notice (a desktop notification), panel (the small window), access code, app. One word
# for one thing, everywhere.
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
hero-hosted = 経過。あなたがホストです
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
notice-started = { $minutes }分前に開始。ホストがいなければ、スレッドで聞いてみてください
notice-since-host-waits = { $time }に開始。ホストは{ $until }まで待ちます
notice-since = { $time }に開始。ホストがいなければ、スレッドで聞いてみてください
notice-wait-over = 10分が過ぎました。誰も来ていなければ、退出してかまいません。
notice-code = アクセスコード：{ $code }
notice-how-to-join = 参加するには、トレイのアイコンをクリックするか、ccc join を実行します
notice-test = リマインダーはこのように表示されます。ほかには何も起こりません。
open = 開く

## Actions

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
start-again = 再起動
host-this = 今回は私がホスト
host-undo = ホストしません

## Answers

answer-joined = 参加済み
answer-coming = 参加予定
answer-waiting = ホストを待っています
answer-skipped = 見送り
answer-hosts = ホスト
week-joined = { $when } の枠に参加しました。その週のもう一方の枠はリマインドしません。
week-joined-both = { $when } の枠に参加しました。
week-coming = { $when } の枠に参加予定です。その週のもう一方の枠はリマインドしません。
week-coming-both = { $when } の枠に参加予定です。

## Why a reminder is not shown

not-given = 表示しません：{ $why }
why-delivered = 表示済み
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
come-later-copied = コピーしました：「{ $text }」スレッドに返信として貼り付けてください。
no-slot-then = その時刻に枠はありません。

## The room

room-unknown = ルームのリンクがまだわからないため、代わりにスレッドを開きます。リンクは最初の投稿にあります。パネルに貼り付けるか、ccc room --set LINK を実行してください
room-at = 「参加」で { $host } のルームが開きます
room-missing = ルームのリンクがまだわかりません。スレッドの最初の投稿にあります。
room-insecure = スレッドにある { $host } のルームのリンクは http:// で始まり、安全ではありません。https:// で始まるリンクをスレッドで尋ねてください。
room-not-set = ルームのリンクがまだわかりません。スレッドの最初の投稿にあります。ccc room --set LINK で設定してください
room-asking = ルームに接続中…
room-entering = ルームに入室中… 数秒かかることがあります。
room-found = スレッドに { $host } のルームのリンクがあります。パネルで確認すると、「参加」で開けるようになります。
room-found-because = スレッドに { $host } のルームのリンクがあります：{ $reasons }。このサーバーで合っていますか？
room-also = { $host }：{ $reasons }
reason-called = 投稿で「{ $words }」と呼ばれている
reason-shape = { $service } のルームのリンクのように見える
reason-near-code = アクセスコードが隣にある
room-link = ルームのリンク
room-use = このルームを使う
room-refuse = これは違う
room-set = 「参加」で { $host } のルームが開くようになりました。
room-set-own-code = これからは「参加」で { $host } のルームが開き、あなたのアクセスコードが送られます。このルーム用でなければ、設定でコードを変更してください。
room-forgotten = ルームのリンクを削除しました。新しく設定するまで、「参加」でスレッドが開きます。
room-open-page = ルームのページを開く
room-page-instead = 代わりにページを開く
at-the-door = ホストはまだルームを開いていません。開いたらすぐに入室します。
name-too-long = 名前が長すぎてルームのリンクに入りません。ルームのページで短い名前を入力してください。
join-page-asks-on = ホストは来ましたが、まだ入室できません。ルームのページを開きます。そこで参加ボタンを押すと、ページが入室を試み続けます。
join-room-changed = ルームまたは参加方法が変わったため、待機を終了しました。もう一度「参加」を押してください。
join-nobody-came = お待ちの間にルームは開かれず、この枠は終わりました。
join-host-came = ホストが来ました。数秒で入室します。
stop-waiting = 待つのをやめる
recorded = このルームは録画されることがあります。録画に同意しますか？
agree = 同意する
other-host = ルームは別のサーバー { $host } に転送します。信頼しますか？
trust = 信頼する
enter-directly-question = 次回からフォームを省略しますか？「参加」を押すと、{ $name } として直接入室できるようルームのサーバーに求めます。
enter-directly-yes = フォームを省略
enter-directly-no = フォームを使う
nothing-to-join = 参加できる枠がありません。

entry-enter = ルームに入室しています。
entry-confirm-host = ルームは別のサーバー { $host } に転送します。入室するには確認してください。
entry-consent-wanted = ルームは録画されることがあります。入室する前に、同意するかどうかを選んでください。
entry-not-running = ホストはまだルームを開いていません。ルームのページを開きます。そこで参加ボタンを押すと、ホストが来たときに入室できます。
entry-wrong-code = アクセスコードが受け付けられませんでした。別のコードを入力できるよう、ルームのページを開きます。
entry-sign-in = ルームにはサインインが必要です。サインインできるよう、ルームのページを開きます。
entry-gone = このリンクのルームはもうありません。スレッドで新しいリンクを探してください。
entry-slow = ルームのサーバーの応答が遅いため、代わりにルームのページを開きます。
entry-unexpected = { $host } から予期しない応答がありました。代わりにルームのページを開きます。
reader-missing = ネットワークを読む { $program } がないか、バージョンが違います。リマインダーは届き、「参加」はルームのページを開きます。プログラムをまとめてインストールし、起動し直してください。
entry-status = { $host } がエラー { $status } を返しました。代わりにルームのページを開きます。
entry-forbidden = { $host } がリクエストを拒否しました。代わりにルームのページを開きます。
entry-busy = { $host } へのリクエストが多すぎます。代わりにルームのページを開きます。
entry-not-trusted = { $host } への接続を信頼できません。ネットワークへのサインインが必要か、時計がずれている可能性があります。代わりにルームのページを開きます。
entry-unreachable = { $host } に接続できません。代わりにルームのページを開きます。
entry-page-instead = ルームのページを開きます。クリックでミーティングがすでに始まった可能性があります。
entry-unanswered = 入室できるかどうかの応答がなく、クリックでミーティングが始まった可能性があります。入室できるよう、ルームのページを開きます。
entry-not-created = ビデオサーバーに拒否され、ミーティングを開始できませんでした。代わりにルームのページを開きます。
entry-code-wanted = ルームにはアクセスコードが必要ですが、設定されていません。入力できるよう、ルームのページを開きます。
entry-you-host = この枠のホストはあなたです。ミーティングを始められるよう、ルームのページを開きます。

## Links

link-refused = 受け付けられません：{ $why }。
link-empty = リンクがありません。https:// で始まるものを貼り付けてください
link-too-long = リンクが { $most } 文字を超えています。ルームやスレッドのリンクではありません
link-invisible = リンクに空白、改行、または見えない文字があります。もう一度コピーしてください
link-not-a-link = これはリンクではありません。リンクは https:// で始まり、サーバー名が続きます
link-scheme = 開けるのは https:// のリンクだけです。これは { $scheme }: で始まっています
link-user-info = リンクの @ の前に名前があり、実際の接続先 { $host } を隠しています
open-failed = ブラウザーを開けませんでした（{ $why }）。代わりにリンクをコピーしました：{ $link }
open-failed-other = リンクを開けませんでした（{ $why }）：{ $link }

## The clipboard

access-code = アクセスコード
no-code = このルームにアクセスコードはありません。
code-copied = アクセスコードをコピーしました。
copied = コピーしました。
copy-failed = クリップボードにコピーできませんでした：{ $why }。
copy-failed-code = クリップボードにコピーできませんでした：{ $why }。アクセスコードは { $code } です。
copy-unavailable = このデスクトップでは、アプリはバックグラウンドでコピーできません。
copy-unavailable-code = このデスクトップでは、アプリはバックグラウンドでコピーできません。アクセスコードは { $code } です。

## The app itself

no-tray = このデスクトップにはトレイがないため、アイコンは表示されません。リマインダーは表示されます。アプリをもう一度起動するとウィンドウが開きます。
resident-ended = トレイのアプリが動いていません。動いていないと、リマインダーは表示されません。
resident-unreachable = トレイのアプリに接続できません：{ $why }。
journal-unwritable = 記録を書き込めません（{ $why }）。リマインダーが2回表示されることがあります。
start-panel-failed = パネル（ccc-panel）を起動できませんでした：{ $why }
file-not-opened = { $file } を開けませんでした：{ $why }

## What a screen reader says near the start

spoken-upcoming = { $minutes }分以内に始まります
spoken-gathering = 始まりました。ホストはあと{ $minutes }分待ちます

## Clock changes, and days in other zones

# 28 March; 17:00 UTC; 19:00; 18:00
clock-change = { $day }から、{ $slot } の枠は { $before } ではなく { $after } になります。
day-yours = 自分
kinder = { $slot } のほうが都合のよい時刻です
kinder-none = どちらも同じくらい都合のよい時刻です

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
rehearsal-over = 以上が木曜日の流れです。何も保存されていません。
rehearsal-would-open = リハーサルでは何も開きません。木曜日には { $host } が開きます。

## Readiness

readiness-check = 再確認
check-tray = トレイアイコン
check-notices = 通知
check-sound = 音
check-resident = トレイのアプリ
check-window = ウィンドウ
check-autostart = ログイン時に起動
check-shortcut = キーボードショートカット
check-settings = 設定
check-clock = 時計
check-zones = タイムゾーン
check-reader = ネットワークの読み取り
check-room = ルーム
check-thread = スレッド
check-version = バージョン
found-tray-ready = このデスクトップはトレイアイコンを表示できます。
found-tray-without-bar = デスクトップはトレイアイコンに対応していますが、表示するバーがありません。
found-tray-missing = このデスクトップにはトレイアイコンの場所がありません。ほかはすべて動作し、パネルはウィンドウとして開きます。
found-tray-without-bus = セッションバスがないため、トレイアイコンを表示できません。
found-tray-indicators = ayatana-indicator-application がトレイを占有していて、パネルにインジケーターアプレットがあるときだけアイコンを表示します。
found-tray-unknown = トレイアイコンを表示できるか、デスクトップが時間内に応答しませんでした。
found-notices-ready = { $server } が通知をボタン付きで表示します。
found-notices-without-buttons = { $server } が通知を表示しますが、ボタンはありません。
found-notices-of-the-system = システムが通知を表示します。このアプリに許可されているかどうかはわかりません。
found-notices-missing = 通知サーバーが動いていないため、リマインダーが表示されません。
found-notices-without-bus = セッションバスがないため、リマインダーが表示されません。
found-notices-unknown = 通知サーバーが時間内に応答しませんでした。
found-sound-played = { $player } がリマインダーの音を鳴らします。
found-sound-played-by-the-system = リマインダーの音はシステムが鳴らします。
found-sound-missing = 音を鳴らすリマインダーがありますが、ここには鳴らせるものがありません。
found-resident-runs = バージョン { $version } が動作しています。
found-resident-of-other-version = バージョン { $runs } が動作していますが、これはバージョン { $asks } です。
found-resident-silent = 動作していますが、応答しません。
found-resident-missing = 動作していないため、リマインダーは表示されません。
found-window-ready = ウィンドウを開けます。
found-window-without-engine = { $engine } がないため、ウィンドウを開けません。そのほかはすべて動作します。
found-window-missing = ccc-panel プログラムがこのプログラムと同じ場所にないため、ウィンドウを開けません。
found-window-of-other-version = ウィンドウを開く ccc-panel プログラムのバージョンが、このプログラムと違います。
found-autostart-on = ログインするとアプリが起動します。
found-autostart-off = ログインしてもアプリは起動しません。
found-autostart-unknown = ログイン時にアプリが起動するかどうか確認できませんでした。
found-shortcut-held = どのアプリからでも { $keys } で参加できます。
found-settings-in-order = { $path } に問題はありません。
found-and-more = { $first }（ほか{ $more }件）
found-clock-in-step = { $host } との差は{ $within }以内です。
found-clock-behind = { $host } より{ $span }遅れているため、リマインダーが{ $span }遅れます。
found-clock-ahead = { $host } より{ $span }進んでいるため、リマインダーが{ $span }早くなります。
found-clock-unknown = 比較する時刻を返したサーバーがありません。
found-zones-new-bundled = 最新です：バージョン { $version }（1年以内のもの、アプリに付属）。
found-zones-new-system = 最新です：バージョン { $version }（1年以内のもの、システム）。
found-zones-old-bundled = アプリに付属のバージョン { $version } は1年以上前のもので、その後に決まった夏時間などの変更が入っていません。
found-zones-old-system = システムのバージョン { $version } は1年以上前のもので、その後に決まった夏時間などの変更が入っていません。
found-zones-unknown = タイムゾーンデータのバージョンがわかりません。
found-reader-confined = トレイのプログラムとは別のプロセスで行います。システムにより、あなたのファイルは一切開けず、必要な接続だけができます。
found-reader-confined-in-files = トレイのプログラムとは別のプロセスで行います。システムにより、あなたのファイルは一切開けません。接続先の制限には Linux 6.7 以降が必要です。
found-reader-unconfined = トレイのプログラムとは別のプロセスで行いますが、このシステムではファイルへのアクセスを防げません。
found-reader-apart = トレイのプログラムとは別のプロセスで、時間と応答の量を制限して行います。
found-reader-missing = ネットワークを読む ccc プログラムが、このプログラムと同じ場所にありません。
found-reader-of-other-version = ネットワークを読む ccc プログラムのバージョンが、このプログラムと違います。
found-reader-silent = ネットワークを読む ccc プログラムが応答しませんでした。
found-answers = { $host } が応答しています。
found-room-unknown = ルームのリンクがまだわからないため、「参加」でスレッドが開きます。
found-not-asked = 確認していません：アプリは模擬時計で動作しています。
found-thread-turned-off = 確認していません：スレッドの読み取りがオフです。
found-thread-not-readable = リンク先がフォーラムのトピックではないため、読み取らずブラウザーで開きます。
found-version-dated = { $version }（リリースから{ $age }）。{ $origin }
found-version-without-date = { $version }。{ $origin }
origin-manager = { $package } からインストールされました。次のバージョンは { $manager } で届きます。
origin-download = { $package } からインストールされました。次のバージョンは、これを入手した場所からダウンロードしてください。
origin-either = { $package } からインストールされました。次のバージョンは { $manager } か、次の { $package } で届きます。
origin-distribution = ディストリビューションのパッケージです。次のバージョンはシステムの更新で届きます。
origin-source = ソースからビルドされました。次のバージョンはリポジトリにあります。
do-tray-without-bar = バーにトレイ（システムトレイ、ステータスアイコン、通知領域とも呼ばれます）を追加してください。アイコンは自動で表示されます。
do-tray-indicators = アイコンが見えなければ、パネルにインジケーターアプレットを追加するか、ayatana-indicator-application を削除してログインし直してください。
do-tray-missing = GNOME では拡張機能「AppIndicator and KStatusNotifierItem Support」を有効にし、ほかではバーにトレイを追加してください。アイコンは自動で表示されます。
do-without-bus = ssh や別のユーザーではなく、デスクトップのセッションの中で実行してください。
do-desktop-unknown = 少し待ってからもう一度試してください。変わらなければ、ログインし直してください。
do-notices-without-buttons = トレイアイコンかパネルから参加するか、ボタンを表示する通知サーバーを使ってください。
do-notices-of-the-system = システムの設定で、このアプリの通知が許可されているか確認してください。
do-notices-missing = デスクトップの通知サーバーを起動するか、dunst、mako、xfce4-notifyd などをインストールしてください。
do-sound-missing = canberra-gtk-play、pw-play、paplay のどれかと freedesktop のサウンドテーマをインストールするか、設定で音をオフにしてください。
do-resident-of-other-version = メニューの「終了」で終了し、ccc-tray で起動し直してください。
do-resident-silent = プロセス ccc-tray を終了し、ccc-tray で起動し直してください。
do-resident-missing = アプリのメニューから起動するか、ccc-tray を実行してください。
do-window-webview2 = Microsoft から入手してください：https://go.microsoft.com/fwlink/p/?LinkId=2124703
do-window-webkit = パッケージマネージャーで WebKitGTK 4.1 をインストールしてください。Debian と Ubuntu では libwebkit2gtk-4.1-0 です。
do-autostart = パネルの設定で「ログイン時に起動」をオンにしてください。
do-shortcut-refused = 設定で別のものを選ぶか、デスクトップの設定でコマンド「ccc join」にキーを割り当ててください。
do-settings-unknown = つづりを確認してください。直すまで効果はありません。すべての問題は ccc config で確認できます。
do-settings-faulty = その行を直してください。それまでは前の値か既定値が使われます。すべての問題は ccc config で確認できます。
do-clock = システムの日付と時刻の設定で、ネットワークによる自動設定をオンにしてください。
do-clock-unknown = ルームかスレッドのサーバーが応答するようになったら、もう一度試してください。
do-zones = このアプリか、システムのタイムゾーンデータ（tzdata）を更新してください。新しいほうが使われます。
do-reader-unconfined = Landlock を有効にした Linux 5.13 以降なら防げます。
do-reader = すべて同じバージョンのプログラムをまとめてインストールし、このプログラムを起動し直してください。
do-room-unknown = ccc room --find でスレッドから探すか、ccc room --set LINK で設定してください。
do-not-asked = 確認するには、アプリを --at と --speed なしで起動してください。
do-thread-turned-off = 読み取るには、設定の「スレッドを読む」をオンにしてください。
do-thread-not-readable = 設定ファイルの [thread] の url に https://FORUM/t/NAME/NUMBER の形のリンクを入れてください。
do-room-gone = スレッドで新しいリンクを聞き、ccc room --set LINK で設定してください。
do-thread-gone = 設定ファイルの [thread] の url のリンクが正しいか確認してください。
do-version = 最新のバージョンをインストールしてください。
fails-no-connection = { $host } に接続できません。
fails-not-trusted = { $host } への接続は信頼できません。
fails-slow = { $host } が時間内に応答しませんでした。
fails-closed = { $host } はこのアプリによる読み取りを許可していません。
fails-missing = { $host } のこのリンクには何もありません。
fails-moved = { $host } は { $to } に転送しています。転送先には進みません。
fails-status = { $host } に問題があります：エラー { $status }。
fails-strange = { $host } から予期しない応答がありました。
fails-no-reader = ネットワークを読むプログラムが応答しなかったため、{ $host } には問い合わせていません。
do-no-connection = ネットワーク接続を確認して、もう一度試してください。
do-not-trusted = ネットワークにサインインが必要ならサインインし、そうでなければ時計を確認してください。
do-later = あとでもう一度試してください。
do-look = ブラウザーで開いて詳細を確認し、あとでもう一度試してください。
span-seconds = { $number }秒
span-minutes = { $number }分
span-hours = { $number }時間
span-days = { $number }日

## First steps

welcome-slots = どの枠が合いますか？
welcome-slots-text = 毎週木曜日に2つあり、時刻は現地時間で表示されます。オンにした枠をリマインドします。
welcome-join = ワンクリックでルームへ
welcome-join-text = 名前とルームのリンクがあれば、「参加」ですぐに入室できます。どちらもあとで設定できます。
welcome-stay = いつもそばに
welcome-stay-text = 開始前の1時間、トレイの輪が満ちていきます。とても軽いので、起動したままにしておけます。
welcome-finish = 完了

## Settings

settings-joining = 参加
settings-reminders = リマインダー
settings-thread = スレッド
settings-program = 一般
settings-look = 言語と表示
settings-undo = 直前の変更を元に戻す
settings-file = 設定ファイルを開く
text-refused = 受け付けられません：長すぎるか、改行があります。
shortcut-refused = 受け付けられません：{ $why }。
quiet-refused = 受け付けられません：開始と終了を違う時刻にしてください。
friend-refused = 受け付けられません：このタイムゾーンがわからないか、すでに一覧にあります。

set-as-system = システムの既定
set-name = 名前
set-name-hint = ルームでほかの人に表示されます。
set-room-hint = スレッドの最初の投稿にあります。
set-code-hint = 案内のものと違う場合のみ。
set-no-code = アクセスコードなし
set-no-code-hint = コードを求めないルーム用。
set-enter = フォームを省略
set-enter-hint = クリックしたときだけ、直接入室できるようルームのサーバーに求めます。Greenlight のルームのみ対応。
set-hosts = 信頼するサーバー
set-hosts-hint = ルームはこれらのサーバーにつながることができます。削除すると、次にまた確認されます。
set-hosts-entry = { $host }（{ $room } のルーム用）
set-copy-only = アクセスコードをコピーするだけ
set-copy-only-hint = リンクに入れないので、ブラウザーの履歴にも残りません。
set-clipboard = クリップボードを復元
set-clipboard-hint = アクセスコードのコピーから1分後に、前の内容に戻します。
set-browser = ブラウザー
set-browser-hint = コマンドと引数。空ならシステムの既定。
set-reminders = リマインダー
set-reminders-hint = それぞれ1回だけ表示されます。音を鳴らしたり、キー入力を奪わずにパネルを開いたりもできます。
set-reminders-add = リマインダーを追加
alert-sound = 音
alert-panel = パネルを開く
set-slot = { $weekday } { $time }
set-one-slot = 週に1枠で十分
set-one-slot-hint = 一方に参加すると、その週のもう一方はリマインドしません。
set-snooze = 再通知
set-snooze-hint = リマインダーが再び表示されるまでの時間。
set-quiet = 通知オフの時間帯
set-quiet-hint = この時間帯はリマインドしません。
set-quiet-from = 開始
set-quiet-to = 終了
set-test = テストリマインダー
set-test-hint = このデスクトップでの通知の見え方を確認します。
set-test-show = 表示
set-read-thread = スレッドを読む
set-read-thread-hint = ルームのリンクを探すため、1日に数回読みます。リンクは確認してから使われます。
set-thread = スレッドのリンク
set-thread-hint = 空なら案内のスレッド。
set-login = ログイン時に起動
set-login-hint = 木曜日を逃さないために。
set-countdown = アイコンの横に残り時間
set-countdown-hint = メニューバーに表示します。
set-shortcut = 参加のショートカット
set-shortcut-hint = どこからでも使えます。例：Ctrl+Alt+J
set-language = 言語
set-hours = 時刻の表示
set-hours-usual = 自動
set-hours-24 = 24時間制
set-hours-12 = 12時間制
set-appearance = テーマ
set-light = ライト
set-dark = ダーク

## The command line

cli-room-opens = ルームを開きます。
cli-room-not-found = スレッドの最初の投稿にルームのリンクがありません。ccc room --set LINK で設定してください
cli-no-first-post = スレッドに最初の投稿がありません
cli-room-in-use = 現在使用中です。
cli-room-refused = 拒否済みです。
cli-room-not-there = { $place } にルームは見つかりません。見つかったルームは { $hosts } にあります
cli-room-use = 使うには：
cli-room-confirm = ルームは { $host } にありますか？
# Answers that mean yes, with a space between them, in small letters; and how they are offered.
cli-yes = y yes はい
cli-yes-no = [y/N]
cli-left = 変更していません。
cli-faults = 設定ファイルに{ $number }件の問題があります
cli-to-mend = { $number }件の確認に失敗しました。対処法はそれぞれの下にあります
cli-no-settings = { $path } はまだありません。既定値が使われます。
cli-status-version = バージョン { $version } がプロセス { $process } として動作しています。
cli-status-clock = 時計は { $time }、タイムゾーンは { $zone } です。
cli-panel-open = パネルは開いています。
cli-panel-closed = パネルは閉じています。
cli-copied = コピーしました：{ $text }
cli-to-copy = コピーする内容：{ $text }（クリップボードにコピーできませんでした：{ $why }）
cli-opened = 開きました：{ $link }
cli-removed = 削除しました: { $what }
cli-forget-own = { $folders } にある設定、話題、リマインダーの履歴も削除しますか？
cli-forget-kept = { $folders } にある設定、話題、リマインダーの履歴は残っています。これらも削除するには: ccc forget --yes
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
panel-your-day = 自分と友だちの木曜日
panel-clock-change = 次の時刻の変更
panel-no-clock-change = ありません。枠の現地時間は変わりません。
panel-night = 夜
panel-room-others = スレッドにあるほかのルーム
panel-topic = 話題の提案
panel-topic-search = 検索
panel-topic-none = 一致する話題はありません。
panel-topic-new = 自分の話題
panel-topic-talked = 話しました
panel-topic-note = メモ（任意）
panel-topic-history = これまでの話し合い
panel-host = ホスト
panel-host-text = スレッド用の文
panel-host-notes = 議事録
panel-host-notes-hint = 参加者と、話したこと
panel-readiness-text = このコンピューターでアプリに必要なものと、足りないときの対処法です。
panel-checking = 確認中…
panel-good = 正常
panel-warning = 要確認
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

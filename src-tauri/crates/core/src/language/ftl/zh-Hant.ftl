# Coop Casual Conference in the tray: every text that a person reads.
#
# Words: meeting 會議, slot (a fixed start in the week) 時段, host 主持人 (a machine is a server, 伺服器), reminder 提醒, room 會議室,
# thread (the forum topic) 討論串, notice (a desktop notification) 通知, panel (the small window) 面板, access code 存取碼,
# tray 系統匣, topic 話題. One word for one thing, everywhere.
# Names that begin with panel- are texts of the panel's page and take no arguments.

# A native reader has not checked this yet.

## Countdowns: short, for the tray. Minutes beside hours have two digits.

left-days = { $days } 天 { $hours } 小時
left-hours = { $hours } 小時 { $minutes } 分
left-minutes = { $minutes } 分鐘
left-seconds = { $seconds } 秒
countdown-gathering = 現在 · 主持人再等 { $left }
countdown-underway = 已進行 { $minutes } 分鐘
countdown-over = 已結束

hero-upcoming = 後開始
hero-gathering = 主持人仍在等候
hero-hosting = 你正在等其他人
hero-underway = 前開始；主持人可能已離開
hero-hosted = 前開始；由你主持
hero-over = 已結束
in-left = { $left }後

## When

# A slot by its own clock: Thursday 08:00 UTC
slot = { $weekday } { $time }
zone-and-offset = { $zone } (UTC{ $offset })
reminder-before = 開始前 { $span }
reminder-at-start = 開始時
reminder-after = 開始後 { $span }
paused-until = 提醒暫停到 { $when }

## Notices

notice-soon = { $meeting } { $left }後開始
notice-now = { $meeting } 現在開始
notice-begun = { $meeting } 已經開始
notice-underway = { $meeting } 進行中
# 17:00 for you: the same start on the person's clocks
notice-for-you = { $slot }，你的時間 { $time }
notice-host-waits = 主持人會等 { $left }
notice-started-host-waits = { $minutes } 分鐘前開始，主持人再等 { $left } 分鐘
notice-started = { $minutes } 分鐘前開始；如果主持人已離開，請到討論串詢問
notice-since-host-waits = { $time } 開始，主持人會等到 { $until }
notice-since = { $time } 開始；如果主持人已離開，請到討論串詢問
notice-wait-over = 你的十分鐘到了。如果沒有人來，你可以離開。
notice-code = 存取碼：{ $code }
notice-how-to-join = 要加入，請點選系統匣圖示，或執行：ccc join
notice-test = 提醒看起來就像這樣，不會有其他動作。
open = 開啟

## Actions

join = 加入
copy-code = 複製存取碼
copy = 複製
skip = 這次略過
snooze = { $span }後再提醒
come-later = 我晚點到…
at-about = 約 { $time } UTC
open-thread = 開啟討論串
pause = 暫停提醒…
pause-today = 到明天
pause-week = 一週
pause-month = 四週
resume = 恢復提醒
settings = 設定
quit = 結束
undo = 復原
save = 儲存
change = 變更
remove = 移除
start-again = 重新啟動
host-this = 這次我主持
host-undo = 我不主持

## Answers

answer-joined = 已加入
answer-coming = 將會參加
answer-waiting = 正在等主持人
answer-skipped = 已略過
answer-hosts = 由你主持
week-joined = 你已於 { $when } 加入。該週的另一個時段不會提醒。
week-joined-both = 你已於 { $when } 加入。
week-coming = 你將於 { $when } 參加。該週的另一個時段不會提醒。
week-coming-both = 你將於 { $when } 參加。

## Why a reminder is not shown

not-given = 不顯示：{ $why }
why-delivered = 已顯示過
why-covered = 之後的通知已涵蓋
why-skipped = 你略過了這次
why-joined = 你已加入，或已告知何時會到
why-waiting = 你正在等主持人
why-one-slot = 你已加入該週的另一個時段
why-paused = 提醒已暫停
why-quiet = 勿擾時間
why-added-later = 新增時已過提醒時間
why-over = 屆時該時段已結束

## The thread

come-later-text = 我會參加 { $slot } UTC 的時段，大約 { $time } UTC 到。
come-later-copied = 已複製：「{ $text }」請在討論串貼成回覆。
no-slot-then = 那個時間沒有時段。

## The room

room-unknown = 還不知道會議室連結，因此改為開啟討論串。第一篇貼文裡有連結：請貼到面板，或執行：ccc room --set LINK
room-at = 「加入」會開啟 { $host } 的會議室
room-missing = 還不知道會議室連結。你可以在討論串的第一篇貼文裡找到。
room-insecure = 討論串裡 { $host } 的會議室連結以 http:// 開頭，並不安全。請在討論串裡索取以 https:// 開頭的連結。
room-not-set = 還不知道會議室連結。你可以在討論串的第一篇貼文裡找到；設定方式：ccc room --set LINK
room-asking = 正在連線到會議室…
room-entering = 正在進入會議室… 可能需要幾秒鐘。
room-found = 討論串裡有 { $host } 的會議室連結。到面板確認後，「加入」就會帶你去那裡。
room-found-because = 討論串裡有 { $host } 的會議室連結：{ $reasons }。這是正確的伺服器嗎？
room-also = { $host }：{ $reasons }
reason-called = 貼文稱它為「{ $words }」
reason-shape = 看起來像 { $service } 的會議室連結
reason-near-code = 旁邊就是存取碼
room-link = 會議室連結
room-use = 使用這間會議室
room-refuse = 不是這間
room-set = 「加入」現在會開啟 { $host } 的會議室。
room-set-own-code = 從現在起，「加入」會開啟 { $host } 的會議室，並把你自己的存取碼交給它。如果這個碼不是給這間會議室的，請在設定中更改。
room-forgotten = 已移除會議室連結。設定新連結之前，「加入」會開啟討論串。
room-open-page = 開啟會議室網頁
room-page-instead = 改為開啟網頁
at-the-door = 主持人還沒開啟會議室。一開啟，你就會進入。
name-too-long = 你的名字太長，放不進會議室連結。請在會議室網頁上輸入較短的名字。
join-page-asks-on = 主持人來了，但會議室還沒讓你進入。將開啟會議室網頁：在那裡按「加入」，它會繼續嘗試。
join-room-changed = 會議室或你的加入方式已變更，因此不再等候。請再按一次「加入」。
join-nobody-came = 你等候期間沒有人開啟會議室，這個時段已經結束。
join-host-came = 主持人來了。幾秒後你就會進入。
stop-waiting = 停止等候
recorded = 這間會議室可能會錄影。你同意被錄影嗎？
agree = 我同意
other-host = 這間會議室會轉往另一個伺服器 { $host }。你信任它嗎？
trust = 信任
enter-directly-question = 下次略過表單？「加入」會請會議室伺服器讓你以 { $name } 的名義直接進入。
enter-directly-yes = 略過表單
enter-directly-no = 保留表單
nothing-to-join = 沒有可加入的時段。

entry-enter = 正在進入會議室。
entry-confirm-host = 這間會議室會轉往另一個伺服器 { $host }。確認後才能進入。
entry-consent-wanted = 這間會議室可能會錄影。進入前請先表示是否同意。
entry-not-running = 主持人還沒開啟會議室。將開啟會議室網頁：在那裡按「加入」，主持人一來你就會進入。
entry-wrong-code = 會議室不接受這個存取碼。將開啟會議室網頁，讓你輸入其他存取碼。
entry-sign-in = 會議室要求登入。將開啟會議室網頁，讓你登入。
entry-gone = 這個連結已經沒有會議室了。請到討論串找新的連結。
entry-slow = 會議室伺服器回應太慢，改為開啟會議室網頁。
entry-unexpected = { $host } 傳回非預期的回應。改為開啟會議室網頁。
reader-missing = 負責讀取網路的 { $program } 不見了或版本不同。提醒照常，「加入」會開啟會議室網頁。請把程式一起安裝，再重新啟動這個程式。
entry-status = { $host } 回應錯誤 { $status }。改為開啟會議室網頁。
entry-forbidden = { $host } 拒絕了要求。改為開啟會議室網頁。
entry-busy = { $host } 收到的要求太多。改為開啟會議室網頁。
entry-not-trusted = 與 { $host } 的連線無法信任：可能需要登入網路，或時鐘不準。改為開啟會議室網頁。
entry-unreachable = 無法連線到 { $host }。改為開啟會議室網頁。
entry-page-instead = 將開啟會議室網頁。你的點擊可能已經開始會議。
entry-unanswered = 會議室沒有回應是否讓你進入，而你的點擊可能已開始會議。將開啟會議室網頁，讓你進入。
entry-not-created = 無法開始會議：視訊伺服器拒絕了。改為開啟會議室網頁。
entry-code-wanted = 會議室需要存取碼，但尚未設定。將開啟會議室網頁，讓你輸入。
entry-you-host = 這個時段由你主持。將開啟會議室網頁，讓你開始會議。

## Links

link-refused = 未接受：{ $why }。
link-empty = 沒有連結：請貼上以 https:// 開頭的連結
link-too-long = 連結超過 { $most } 個字元，不可能是會議室或討論串的連結
link-invisible = 連結裡有空格、換行或看不見的字元：請重新複製
link-not-a-link = 這不是連結：連結以 https:// 開頭，後面接伺服器名稱
link-scheme = 只能開啟 https:// 連結，這個以 { $scheme }: 開頭
link-user-info = 連結的 @ 前面有名稱，掩蓋了它實際通往 { $host }
open-failed = 無法開啟瀏覽器（{ $why }）。已改為複製連結：{ $link }
open-failed-other = 無法開啟連結（{ $why }）：{ $link }

## The clipboard

access-code = 存取碼
no-code = 這間會議室沒有存取碼。
code-copied = 已複製存取碼。
copied = 已複製。
copy-failed = 無法複製到剪貼簿：{ $why }。
copy-failed-code = 無法複製到剪貼簿：{ $why }。存取碼是 { $code }。
copy-unavailable = 這個桌面不允許應用程式在背景複製。
copy-unavailable-code = 這個桌面不允許應用程式在背景複製。存取碼是 { $code }。

## The app itself

no-tray = 這個桌面沒有系統匣，所以沒有圖示。提醒照常出現，再次啟動應用程式就會開啟視窗。
resident-ended = 系統匣應用程式已不在執行。少了它就不會有提醒。
resident-unreachable = 無法連上系統匣應用程式：{ $why }。
journal-unwritable = 無法寫入記錄檔（{ $why }）：同一個提醒可能出現兩次。
start-panel-failed = 無法啟動面板（ccc-panel）：{ $why }
file-not-opened = 無法開啟 { $file }：{ $why }

## What a screen reader says near the start

spoken-upcoming = { $minutes } 分鐘內開始
spoken-gathering = 已經開始。主持人再等 { $minutes } 分鐘

## Clock changes, and days in other zones

# 28 March; 17:00 UTC; 19:00; 18:00
clock-change = { $day }起，你的 { $slot } 時段改為 { $after }，不再是 { $before }。
day-yours = 你
kinder = { $slot } 較適合你
kinder-none = 兩個一樣適合你

## Topics

topic-shuffle = 換個話題
topic-last = 上次：{ $day }
topic-told = { $day }：{ $note }
topic-refused = 這個話題是空的，或已在清單裡。
topics-copy = 複製清單
minutes-topics = 話題：{ $topics }

## Hosting

host-timer-upcoming = 你的十分鐘將在 { $left }後開始
host-timer = 再等 { $left }
host-timer-over = 你的十分鐘到了
host-announcement = 今天 { $time } UTC 的時段會舉行。我在會議室裡，會等 { $minutes } 分鐘；如果你晚點才到，請在這裡留言。
host-announce = 複製討論串公告
minutes-copy = 複製會議紀錄

## The rehearsal

rehearse = 預演週四
rehearsal = 預演：二十秒看完一個週四
rehearsal-title = 預演：{ $title }
rehearsal-stop = 停止
rehearsal-over = 週四就是這樣。沒有儲存任何內容。
rehearsal-would-open = 預演時不會開啟任何東西。到了週四，這會開啟 { $host }。

## Readiness

readiness-check = 重新檢查
check-tray = 系統匣圖示
check-notices = 通知
check-sound = 音效
check-resident = 系統匣應用程式
check-window = 視窗
check-autostart = 登入時啟動
check-shortcut = 鍵盤快速鍵
check-settings = 設定
check-clock = 時鐘
check-zones = 時區
check-reader = 網路讀取
check-room = 會議室
check-thread = 討論串
check-version = 版本
found-tray-ready = 你的桌面會顯示系統匣圖示。
found-tray-without-bar = 你的桌面支援系統匣圖示，但沒有工作列顯示它們。
found-tray-missing = 你的桌面沒有放系統匣圖示的地方。其他功能都正常，面板會以視窗開啟。
found-tray-without-bus = 這裡沒有工作階段匯流排，所以無法顯示系統匣圖示。
found-tray-indicators = ayatana-indicator-application 佔用了系統匣，只有面板上有指示器小程式時才會顯示圖示。
found-tray-unknown = 你的桌面沒有及時回應是否顯示系統匣圖示。
found-notices-ready = { $server } 會顯示通知，有按鈕。
found-notices-without-buttons = { $server } 會顯示通知，但沒有按鈕。
found-notices-of-the-system = 由系統自己顯示通知，但不知道是否允許這個應用程式。
found-notices-missing = 沒有通知伺服器在執行，所以看不到提醒。
found-notices-without-bus = 這裡沒有工作階段匯流排，所以看不到提醒。
found-notices-unknown = 通知伺服器沒有及時回應。
found-sound-played = { $player } 會播放提醒的音效。
found-sound-played-by-the-system = 系統會播放提醒的音效。
found-sound-missing = 有提醒要播放音效，但這裡沒有程式能播放。
found-resident-runs = 版本 { $version } 正在執行。
found-resident-of-other-version = 正在執行的是版本 { $runs }，但這是版本 { $asks }。
found-resident-silent = 正在執行，但沒有回應。
found-resident-missing = 沒有在執行，所以不會有提醒。
found-window-ready = 視窗可以開啟。
found-window-without-engine = 缺少 { $engine }，因此無法開啟視窗。其他功能都正常。
found-window-missing = 在這個程式旁邊找不到 ccc-panel 程式，因此無法開啟視窗。
found-window-of-other-version = 負責開啟視窗的 ccc-panel 程式與這個程式版本不同。
found-autostart-on = 你登入時，應用程式會啟動。
found-autostart-off = 你登入時，應用程式不會啟動。
found-autostart-unknown = 無法得知登入時應用程式是否會啟動。
found-shortcut-held = 在任何應用程式中按 { $keys } 即可加入。
found-settings-in-order = { $path } 沒有問題。
found-and-more = { $first }（還有 { $more } 項）
found-clock-in-step = 與 { $host } 相差不到 { $within }。
found-clock-behind = 比 { $host } 慢 { $span }，所以提醒會晚 { $span }。
found-clock-ahead = 比 { $host } 快 { $span }，所以提醒會早 { $span }。
found-clock-unknown = 沒有伺服器提供可比對的時間。
found-zones-new-bundled = 已是最新：版本 { $version }，不到一年，由應用程式內附。
found-zones-new-system = 已是最新：版本 { $version }，不到一年，由系統提供。
found-zones-old-bundled = 應用程式內附的版本 { $version } 已超過一年，不含之後才決定的時鐘調整。
found-zones-old-system = 系統提供的版本 { $version } 已超過一年，不含之後才決定的時鐘調整。
found-zones-unknown = 不知道時區資料的版本。
found-reader-confined = 由系統匣程式以外的獨立程序進行。系統不讓它開啟你的任何檔案，也只能建立必要的連線。
found-reader-confined-in-files = 由系統匣程式以外的獨立程序進行。系統不讓它開啟你的任何檔案；要限制連線則需要 Linux 6.7 以上。
found-reader-unconfined = 由系統匣程式以外的獨立程序進行，但這個系統無法阻止它存取你的檔案。
found-reader-apart = 由系統匣程式以外的獨立程序進行，時間與回應都有限制。
found-reader-missing = 在這個程式旁邊找不到負責讀取網路的 ccc 程式。
found-reader-of-other-version = 負責讀取網路的 ccc 程式與這個程式版本不同。
found-reader-silent = 負責讀取網路的 ccc 程式沒有回應。
found-answers = { $host } 有回應。
found-room-unknown = 還不知道會議室連結，所以「加入」會開啟討論串。
found-not-asked = 已略過：應用程式正使用模擬時鐘。
found-thread-turned-off = 已略過：「讀取討論串」已關閉。
found-thread-not-readable = 連結不是論壇的討論串，所以只在瀏覽器開啟，不會讀取。
found-version-dated = { $version }，已發布 { $age }。{ $origin }
found-version-without-date = { $version }。{ $origin }
origin-manager = 由 { $package } 安裝，下一個版本會透過 { $manager } 提供。
origin-download = 由 { $package } 安裝，下一個版本請到取得這個版本的地方下載。
origin-either = 由 { $package } 安裝，下一個版本會透過 { $manager } 或新的 { $package } 提供。
origin-distribution = 由發行版安裝，下一個版本會隨系統更新提供。
origin-source = 由原始碼建置，下一個版本請從儲存庫取得。
do-tray-without-bar = 在工作列加上系統匣（又稱狀態圖示或通知區域）。圖示會自動出現。
do-tray-indicators = 如果看不到圖示，請在面板加入指示器小程式，或移除 ayatana-indicator-application 後重新登入。
do-tray-missing = 在 GNOME 上，請啟用擴充套件「AppIndicator and KStatusNotifierItem Support」；其他桌面請在工作列加上系統匣。圖示會自動出現。
do-without-bus = 請在桌面的工作階段裡執行，不要透過 ssh，也不要用其他使用者。
do-desktop-unknown = 請稍後再試。如果還是這樣，請登出再登入。
do-notices-without-buttons = 從系統匣圖示或面板加入，或改用會顯示按鈕的通知伺服器。
do-notices-of-the-system = 請在系統設定裡確認允許這個應用程式的通知。
do-notices-missing = 啟動桌面的通知伺服器，或安裝一個，例如 dunst、mako 或 xfce4-notifyd。
do-sound-missing = 安裝 canberra-gtk-play、pw-play 或 paplay 以及 freedesktop 音效主題，或在設定中關閉音效。
do-resident-of-other-version = 從它的選單選「結束」，再重新啟動：ccc-tray
do-resident-silent = 結束 ccc-tray 行程，再重新啟動：ccc-tray
do-resident-missing = 從應用程式選單啟動，或執行：ccc-tray
do-window-webview2 = 請從 Microsoft 取得：https://go.microsoft.com/fwlink/p/?LinkId=2124703
do-window-webkit = 請用套件管理程式安裝 WebKitGTK 4.1。在 Debian 和 Ubuntu 上：libwebkit2gtk-4.1-0
do-autostart = 在面板的設定裡開啟「登入時啟動」。
do-shortcut-refused = 在設定中選擇其他快速鍵，或在桌面環境的設定中為指令「ccc join」指定按鍵。
do-settings-unknown = 請檢查拼字；改好之前不會有作用。列出所有問題：ccc config
do-settings-faulty = 請修正那一行。改好之前沿用先前的值或預設值。列出所有問題：ccc config
do-clock = 請在系統的日期與時間設定裡開啟自動（網路）校時。
do-clock-unknown = 等會議室或討論串的伺服器有回應時再試。
do-zones = 請更新這個應用程式或系統的時區資料（tzdata），會採用較新的那個。
do-reader-unconfined = Linux 5.13 以上並啟用 Landlock 即可阻止。
do-reader = 把同一版本的程式一起安裝，再重新啟動這個程式。
do-room-unknown = 用 ccc room --find 在討論串裡找，或用 ccc room --set LINK 設定。
do-not-asked = 若要檢查，請在啟動應用程式時不加 --at 和 --speed。
do-thread-turned-off = 如果要讀取，請在設定裡開啟「讀取討論串」。
do-thread-not-readable = 在設定檔裡填入 https://FORUM/t/NAME/NUMBER 格式的連結：[thread] 底下的 url。
do-room-gone = 到討論串詢問新連結，再用 ccc room --set LINK 設定。
do-thread-gone = 檢查設定檔裡的連結：[thread] 底下的 url。
do-version = 請安裝最新的版本。
fails-no-connection = 無法連上 { $host }。
fails-not-trusted = 與 { $host } 的連線無法信任。
fails-slow = { $host } 沒有及時回應。
fails-closed = { $host } 不讓這個應用程式讀取。
fails-missing = { $host } 的這個連結沒有內容。
fails-moved = { $host } 重新導向到 { $to }，不會跟隨。
fails-status = { $host } 有問題：錯誤 { $status }。
fails-strange = { $host } 傳回非預期的回應。
fails-no-reader = 沒有詢問 { $host }，因為負責讀取網路的程式沒有回應。
do-no-connection = 檢查網路連線，再試一次。
do-not-trusted = 如果網路要求登入，請先登入；否則請檢查時鐘。
do-later = 請稍後再試。
do-look = 請在瀏覽器開啟以了解詳情，並稍後再試。
span-seconds = { $number } 秒
span-minutes = { $number } 分鐘
span-hours = { $number } 小時
span-days = { $number } 天

## First steps

welcome-slots = 哪些時段適合你？
welcome-slots-text = 每週四有兩個，以你的當地時間顯示。你開啟的才會提醒。
welcome-join = 點一下就進去
welcome-join-text = 有了名字和會議室連結，「加入」就會直接帶你過去。兩者都可以之後再填。
welcome-stay = 一直都在
welcome-stay-text = 系統匣裡的圓環會在最後一小時逐漸填滿。它幾乎不耗資源，就讓它繼續執行吧。
welcome-finish = 完成

## Settings

settings-joining = 加入會議
settings-reminders = 提醒
settings-thread = 討論串
settings-program = 一般
settings-look = 語言與外觀
settings-undo = 復原上次變更
settings-file = 開啟設定檔
text-refused = 未接受：太長，或含有換行。
shortcut-refused = 未接受：{ $why }。
quiet-refused = 未接受：勿擾時間的起訖不能相同。
friend-refused = 未接受：沒有這個時區，或已在清單裡。

set-as-system = 系統預設
set-name = 你的名字
set-name-hint = 會議室裡的人會看到。
set-room-hint = 你可以在討論串的第一篇貼文裡找到。
set-code-hint = 僅在與公告的不同時填寫。
set-no-code = 沒有存取碼
set-no-code-hint = 適用於不需要存取碼的會議室。
set-enter = 略過表單
set-enter-hint = 「加入」會請會議室伺服器讓你直接進入，只在你點選時進行。僅適用於 Greenlight 會議室。
set-hosts = 你信任的主機
set-hosts-hint = 會議室可以通往這些主機。移除後，下次會再問你。
set-hosts-entry = { $host }（用於 { $room } 的會議室）
set-copy-only = 只複製存取碼
set-copy-only-hint = 不放進連結，也就不會留在瀏覽記錄裡。
set-clipboard = 還原剪貼簿
set-clipboard-hint = 複製存取碼一分鐘後，恢復先前的內容。
set-browser = 瀏覽器
set-browser-hint = 指令與參數。留空則使用系統預設。
set-reminders = 提醒我
set-reminders-hint = 每個只出現一次。也可以播放音效，或開啟面板而不搶走鍵盤輸入。
set-reminders-add = 新增提醒
alert-sound = 音效
alert-panel = 開啟面板
set-slot = { $weekday } { $time }
set-one-slot = 一週一個時段就好
set-one-slot-hint = 加入其中一個後，該週的另一個不會提醒。
set-snooze = 稍後再提醒
set-snooze-hint = 多久之後再次提醒。
set-quiet = 勿擾時間
set-quiet-hint = 這段時間不會有提醒。
set-quiet-from = 從
set-quiet-to = 到
set-test = 測試提醒
set-test-hint = 顯示通知在這個桌面上的樣子。
set-test-show = 顯示
set-read-thread = 讀取討論串
set-read-thread-hint = 每天幾次，以尋找會議室連結。連結經你確認才會使用。
set-thread = 討論串連結
set-thread-hint = 留空則使用公告的討論串。
set-login = 登入時啟動
set-login-hint = 週四就不會錯過。
set-countdown = 圖示旁顯示倒數
set-countdown-hint = 顯示在選單列。
set-shortcut = 加入的快速鍵
set-shortcut-hint = 在哪裡都能用，例如 Ctrl+Alt+J。
set-language = 語言
set-hours = 時間格式
set-hours-usual = 自動
set-hours-24 = 24 小時制
set-hours-12 = 12 小時制
set-appearance = 主題
set-light = 淺色
set-dark = 深色

## The command line

cli-room-opens = 正在開啟會議室。
cli-room-not-found = 討論串的第一篇貼文裡沒有會議室連結：請用 ccc room --set LINK 設定
cli-no-first-post = 討論串沒有第一篇貼文
cli-room-in-use = 目前用的就是這間。
cli-room-refused = 你已經拒絕過這間。
cli-room-not-there = 在 { $place } 找不到會議室：找到的會議室在 { $hosts }
cli-room-use = 要使用它：
cli-room-confirm = 會議室是在 { $host } 嗎？
# Answers that mean yes, with a space between them, in small letters; and how they are offered.
cli-yes = y yes 是
cli-yes-no = [y/N]
cli-left = 沒有變更。
cli-faults = 設定檔有 { $number } 個問題
cli-to-mend = 有 { $number } 項檢查未通過；處理方法寫在各項下方
cli-no-settings = { $path } 還不存在；使用預設值。
cli-status-version = 版本 { $version } 正在執行，行程 { $process }。
cli-status-clock = 它的時鐘是 { $time }，時區是 { $zone }。
cli-panel-open = 面板已開啟。
cli-panel-closed = 面板已關閉。
cli-copied = 已複製：{ $text }
cli-to-copy = 請自行複製：{ $text }（無法複製到剪貼簿：{ $why }）
cli-opened = 已開啟：{ $link }
cli-removed = 已移除：{ $what }
cli-forget-own = 是否一併刪除 { $folders } 中的設定、話題與提醒紀錄？
cli-forget-kept = { $folders } 中的設定、話題與提醒紀錄已保留。若要一併刪除：ccc forget --yes
cli-no-topics = 沒有話題。
cli-no-slot = 那個時間之後沒有時段。

## The panel's page

panel-now = 現在
panel-time = 時間
panel-topics = 話題
panel-settings = 設定
panel-readiness = 就緒狀態
panel-close = 關閉
panel-back = 返回
panel-next = 下一步
panel-skip = 略過
panel-cancel = 取消
panel-add = 新增
panel-friend-add = 新增朋友
panel-friend-name = 名字（選填）
panel-friend-zone = 城市或時區
panel-friend-none = 找不到。試試附近的大城市。
panel-your-day = 你和朋友的週四
panel-clock-change = 下次時鐘調整
panel-no-clock-change = 沒有：你的時段維持相同的當地時間。
panel-night = 夜間
panel-room-others = 討論串裡還有
panel-topic = 可以聊的話題
panel-topic-search = 搜尋
panel-topic-none = 沒有符合的話題。
panel-topic-new = 你自己的話題
panel-topic-talked = 我們聊過了
panel-topic-note = 備註（選填）
panel-topic-history = 聊過的紀錄
panel-host = 主持
panel-host-text = 討論串公告
panel-host-notes = 會議紀錄
panel-host-notes-hint = 誰來了、說了什麼
panel-readiness-text = 應用程式在這台電腦上需要什麼，以及缺少時該怎麼辦。
panel-checking = 檢查中…
panel-good = 正常
panel-warning = 需要注意
panel-bad = 無法運作
panel-unknown = 不明
panel-more = 更多
panel-welcome = 歡迎
panel-step = 步驟

## The meeting's own topics

topic-facilitation = 引導討論
topic-decisions = 做決定
topic-commitment = 成員的投入
topic-equity = 股權與股份
topic-ownership = 跨國共有
topic-family = 家庭與合作社
topic-federations = 其他國家的勞動合作社聯合會
topic-tools = 溝通、財務與專案工具
topic-billing = 計費方式
topic-budgets = 預算：怎麼做、何時做
topic-moving-money = 把資金從資本主義移向合作經濟
topic-fundraising = 募資
topic-leads = 與潛在客戶洽談：免費還是收費
topic-external-tools = 對外溝通工具
topic-platforms = 負責任地使用大型平台
topic-data-rights = 資料擁有者的權利法案
topic-big-products = MVP 之前的大型產品
topic-open-source = 給合作社社群的開放原始碼
topic-whole-self = 在工作中做完整的自己
topic-customers = 尋找與選擇客戶
topic-relationships = 合作社裡難處的關係

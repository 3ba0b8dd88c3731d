# Coop Casual Conference in the tray: every text that a person reads.
# A native reader has not checked this yet.
#
# Words: meeting, slot (a fixed start in the week), host (the person who opens the room; a machine is a server), reminder,
# room, thread (the forum topic), notice (a desktop notification), panel (the small window), access code, app. One word
# for one thing, everywhere.
# Names that begin with panel- are texts of the panel's page and take no arguments.

## Countdowns: short, for the tray. Minutes beside hours have two digits.

left-days = { $days } ي { $hours } س
left-hours = { $hours } س { $minutes } د
left-minutes = { $minutes } د
left-seconds = { $seconds } ث
countdown-gathering = الآن · الانتظار { $left }
countdown-underway = جارٍ منذ { $minutes } د
countdown-over = انتهى

hero-upcoming = حتى البداية
hero-gathering = ما زال المضيف ينتظر
hero-hosting = تنتظر الآخرين
hero-underway = منذ البداية؛ ربما غادر المضيف
hero-hosted = منذ البداية؛ أنت المضيف
hero-over = انتهى
in-left = بعد { $left }

## When

# A slot by its own clock: Thursday 08:00 UTC
slot = { $weekday } { $time }
zone-and-offset = { $zone } ⁦(UTC{ $offset })⁩
reminder-before = قبل البداية بـ { $span }
reminder-at-start = عند البداية
reminder-after = بعد البداية بـ { $span }
paused-until = التذكيرات متوقفة حتى { $when }

## Notices

notice-soon = { $meeting } بعد { $left }
notice-now = { $meeting } يبدأ الآن
notice-begun = بدأ { $meeting }
notice-underway = { $meeting } جارٍ الآن
# 17:00 for you: the same start on the person's clocks
notice-for-you = { $slot }، { $time } بتوقيتك
notice-host-waits = ينتظر المضيف { $left }
notice-started-host-waits =
    { $minutes ->
        [zero] بدأ الآن، وبقي من انتظار المضيف { $left } د
        [one] بدأ قبل دقيقة، وبقي من انتظار المضيف { $left } د
        [two] بدأ قبل دقيقتين، وبقي من انتظار المضيف { $left } د
        [few] بدأ قبل { $minutes } دقائق، وبقي من انتظار المضيف { $left } د
        [many] بدأ قبل { $minutes } دقيقة، وبقي من انتظار المضيف { $left } د
       *[other] بدأ قبل { $minutes } دقيقة، وبقي من انتظار المضيف { $left } د
    }
notice-started =
    { $minutes ->
        [zero] بدأ الآن؛ إن غادر المضيف فاسأل في الموضوع
        [one] بدأ قبل دقيقة؛ إن غادر المضيف فاسأل في الموضوع
        [two] بدأ قبل دقيقتين؛ إن غادر المضيف فاسأل في الموضوع
        [few] بدأ قبل { $minutes } دقائق؛ إن غادر المضيف فاسأل في الموضوع
        [many] بدأ قبل { $minutes } دقيقة؛ إن غادر المضيف فاسأل في الموضوع
       *[other] بدأ قبل { $minutes } دقيقة؛ إن غادر المضيف فاسأل في الموضوع
    }
notice-since-host-waits = بدأ الساعة { $time }، وينتظر المضيف حتى { $until }
notice-since = بدأ الساعة { $time }؛ إن كان المضيف قد غادر فاسأل في الموضوع
notice-wait-over = انتهت دقائقك العشر. إن لم يأتِ أحد فيمكنك المغادرة.
notice-code = رمز الدخول: { $code }
notice-how-to-join = للانضمام انقر الأيقونة في شريط النظام، أو نفّذ: ccc join
notice-test = هكذا تظهر التذكيرات. لا يحدث شيء آخر.
open = فتح

## Actions

join = انضمام
copy-code = نسخ رمز الدخول
copy = نسخ
skip = تخطّي هذا الموعد
snooze = تأجيل { $span }
come-later = سآتي لاحقًا…
at-about = نحو { $time } UTC
open-thread = فتح الموضوع
pause = إيقاف التذكيرات…
pause-today = حتى الغد
pause-week = لأسبوع
pause-month = لأربعة أسابيع
resume = استئناف التذكيرات
settings = الإعدادات
quit = إنهاء
undo = تراجع
save = حفظ
change = تغيير
remove = إزالة
start-again = إعادة التشغيل
host-this = أنا أستضيف هذا الموعد
host-undo = لا أستضيفه

## Answers

answer-joined = تم الانضمام
answer-coming = ستحضر
answer-waiting = في انتظار المضيف
answer-skipped = تم التخطّي
answer-hosts = أنت المضيف
week-joined = تم انضمامك: { $when }. لا تذكيرات بالموعد الآخر في ذلك الأسبوع.
week-joined-both = تم انضمامك: { $when }.
week-coming = ستحضر: { $when }. لا تذكيرات بالموعد الآخر في ذلك الأسبوع.
week-coming-both = ستحضر: { $when }.

## Why a reminder is not shown

not-given = لا يظهر: { $why }
why-delivered = ظهر من قبل
why-covered = أغنى عنه إشعار لاحق
why-skipped = تم تخطّي هذا الموعد
why-joined = تم انضمامك أو إعلان وقت مجيئك
why-waiting = أنت في انتظار المضيف
why-one-slot = تم انضمامك إلى الموعد الآخر هذا الأسبوع
why-paused = التذكيرات متوقفة
why-quiet = ساعات الهدوء
why-added-later = أُضيف بعد فوات وقته
why-over = يكون الموعد قد انتهى حينها

## The thread

come-later-text = سأنضم إلى موعد { $slot } UTC نحو الساعة { $time } UTC.
come-later-copied = تم النسخ: «{ $text }» الصقه ردًّا في الموضوع.
no-slot-then = لا موعد في ذلك الوقت.

## The room

room-unknown = رابط الغرفة غير معروف بعد، لذلك يُفتح الموضوع. الرابط في مشاركته الأولى: الصقه في اللوحة، أو نفّذ: ccc room --set LINK
room-at = «انضمام» يفتح الغرفة على { $host }
room-missing = رابط الغرفة غير معروف بعد. تجده في المشاركة الأولى من الموضوع.
room-insecure = رابط الغرفة على { $host } في الموضوع يبدأ بـ ⁦http://⁩ وهو غير آمن. اطلب في الموضوع رابطًا يبدأ بـ ⁦https://⁩.
room-not-set = رابط الغرفة غير معروف بعد. تجده في المشاركة الأولى من الموضوع؛ حدّده بالأمر: ccc room --set LINK
room-asking = جارٍ الاتصال بالغرفة…
room-entering = جارٍ الدخول إلى الغرفة… قد يستغرق ذلك بضع ثوانٍ.
room-found = في الموضوع رابط غرفة على { $host }. أكّدها في اللوحة ليأخذك «انضمام» إليها.
room-found-because = في الموضوع رابط غرفة على { $host }: { $reasons }. هل هذا هو الخادم الصحيح؟
room-also = { $host }: { $reasons }
reason-called = المشاركة تسميها «{ $words }»
reason-shape = يبدو رابط غرفة { $service }
reason-near-code = رمز الدخول بجانبه
room-link = رابط الغرفة
room-use = استخدام هذه الغرفة
room-refuse = ليست هذه
room-set = «انضمام» يفتح الآن الغرفة على { $host }.
room-set-own-code = من الآن يفتح الانضمام الغرفة في { $host } ويعطيها رمز الدخول الخاص بك. غيّر الرمز في الإعدادات إن لم يكن لهذه الغرفة.
room-forgotten = أُزيل رابط الغرفة. «انضمام» يفتح الموضوع حتى تحدّد رابطًا جديدًا.
room-open-page = فتح صفحة الغرفة
room-page-instead = فتح الصفحة بدلًا من ذلك
at-the-door = لم يفتح المضيف الغرفة بعد. ستدخل فور فتحها.
name-too-long = اسمك أطول من أن يتسع له رابط الغرفة. اكتب اسمًا أقصر في صفحة الغرفة.
join-page-asks-on = حضر المضيف، لكن الغرفة لم تسمح لك بالدخول بعد. تُفتح صفحتها: اضغط فيها زر الانضمام، فتواصل المحاولة.
join-room-changed = تغيّرت الغرفة أو طريقة انضمامك إليها، لذلك توقّف الانتظار. اضغط «انضمام» مرة أخرى.
join-nobody-came = لم يفتح أحد الغرفة في أثناء انتظارك، وقد انتهى الموعد.
join-host-came = حضر المضيف. ستدخل خلال ثوانٍ.
stop-waiting = إنهاء الانتظار
recorded = قد تُسجَّل هذه الغرفة. هل توافق على التسجيل؟
agree = أوافق
other-host = تحوّل الغرفة إلى خادم آخر، { $host }. هل تثق به؟
trust = أثق به
enter-directly-question = تخطّي النموذج في المرة القادمة؟ سيطلب «انضمام» من خادم الغرفة إدخالك مباشرةً باسم { $name }.
enter-directly-yes = تخطّي النموذج
enter-directly-no = إبقاء النموذج
nothing-to-join = لا موعد للانضمام إليه.

entry-enter = جارٍ دخولك إلى الغرفة.
entry-confirm-host = تحوّل الغرفة إلى خادم آخر، { $host }. أكّده للدخول.
entry-consent-wanted = قد تُسجَّل الغرفة. حدّد موافقتك قبل الدخول.
entry-not-running = لم يفتح المضيف الغرفة بعد. تُفتح صفحتها: اضغط فيها زر الانضمام، فتُدخلك حين يأتي المضيف.
entry-wrong-code = لم تقبل الغرفة رمز الدخول. تُفتح صفحتها لكتابة رمز آخر.
entry-sign-in = تطلب الغرفة تسجيل الدخول. تُفتح صفحتها لذلك.
entry-gone = لم تعد هناك غرفة على هذا الرابط. ابحث في الموضوع عن الرابط الجديد.
entry-slow = خادم الغرفة بطيء في الاستجابة. تُفتح صفحة الغرفة بدلًا من ذلك.
entry-unexpected = أرسل { $host } استجابة غير متوقعة. تُفتح صفحة الغرفة بدلًا من ذلك.
reader-missing = { $program } الذي يقرأ الشبكة مفقود أو بإصدار مختلف. التذكيرات مستمرة، والانضمام يفتح صفحة الغرفة. ثبّت البرامج معًا ثم أعد تشغيل هذا البرنامج.
entry-status = استجاب { $host } بالخطأ { $status }. تُفتح صفحة الغرفة بدلًا من ذلك.
entry-forbidden = رفض { $host } الطلب. تُفتح صفحة الغرفة بدلًا من ذلك.
entry-busy = يتلقى { $host } طلبات كثيرة الآن. تُفتح صفحة الغرفة بدلًا من ذلك.
entry-not-trusted = لا يمكن الوثوق بالاتصال مع { $host }: قد يلزم تسجيل الدخول إلى الشبكة، أو قد تكون ساعتك غير مضبوطة. تُفتح صفحة الغرفة بدلًا من ذلك.
entry-unreachable = تعذّر الوصول إلى { $host }. تُفتح صفحة الغرفة بدلًا من ذلك.
entry-page-instead = تُفتح صفحة الغرفة. ربما بدأت نقرتك اللقاء بالفعل.
entry-unanswered = لم تُجب الغرفة هل تسمح لك بالدخول، وربما بدأت نقرتك اللقاء. تُفتح صفحتها لتتمكن من الدخول.
entry-not-created = تعذّر بدء اللقاء: رفض خادم الفيديو ذلك. تُفتح صفحة الغرفة بدلًا من ذلك.
entry-code-wanted = تطلب الغرفة رمز دخول، لكن لم يُحدَّد أي رمز. تُفتح صفحتها لكتابته.
entry-you-host = أنت مضيف هذا الموعد. تُفتح صفحة الغرفة لتبدأ اللقاء.

## Links

link-refused = لم يُقبل: { $why }.
link-empty = لا يوجد رابط: الصق رابطًا يبدأ بـ https://‎
link-too-long = الرابط أطول من { $most } حرف، فلا يمكن أن يكون رابط غرفة أو موضوع
link-invisible = في الرابط فراغ أو سطر جديد أو حرف غير مرئي: انسخه من جديد
link-not-a-link = ليس هذا رابطًا: الرابط يبدأ بـ https://‎ ويذكر خادمًا
link-scheme = لا تُفتح إلا روابط https://‎، وهذا يبدأ بـ ⁦{ $scheme }:⁩
link-user-info = قبل @ في الرابط اسم يخفي أنه يقود إلى { $host }
open-failed = تعذّر فتح المتصفح ({ $why }). نُسخ الرابط بدلًا من ذلك: { $link }
open-failed-other = تعذّر فتح الرابط ({ $why }): { $link }

## The clipboard

access-code = رمز الدخول
no-code = ليس لهذه الغرفة رمز دخول.
code-copied = تم نسخ رمز الدخول.
copied = تم النسخ.
copy-failed = تعذّر النسخ إلى الحافظة: { $why }.
copy-failed-code = تعذّر النسخ إلى الحافظة: { $why }. رمز الدخول هو { $code }.
copy-unavailable = لا يسمح سطح المكتب هذا للتطبيق بالنسخ في الخلفية.
copy-unavailable-code = لا يسمح سطح المكتب هذا للتطبيق بالنسخ في الخلفية. رمز الدخول هو { $code }.

## The app itself

no-tray = لا شريط نظام في سطح المكتب هذا، فلا أيقونة. التذكيرات تظهر مع ذلك، وتشغيل التطبيق من جديد يفتح نافذته.
resident-ended = لم يعد تطبيق شريط النظام يعمل. من دونه لا تظهر التذكيرات.
resident-unreachable = تعذّر الوصول إلى تطبيق شريط النظام: { $why }.
journal-unwritable = تعذّرت كتابة السجل ({ $why })، لذلك قد يظهر تذكير مرتين.
start-panel-failed = تعذّر تشغيل اللوحة (ccc-panel): { $why }
file-not-opened = تعذّر فتح { $file }: { $why }

## What a screen reader says near the start

spoken-upcoming =
    { $minutes ->
        [zero] يبدأ الآن
        [one] يبدأ خلال دقيقة
        [two] يبدأ خلال دقيقتين
        [few] يبدأ خلال { $minutes } دقائق
        [many] يبدأ خلال { $minutes } دقيقة
       *[other] يبدأ خلال { $minutes } دقيقة
    }
spoken-gathering =
    { $minutes ->
        [zero] بدأ الموعد. انتهى انتظار المضيف
        [one] بدأ الموعد. بقيت دقيقة واحدة من انتظار المضيف
        [two] بدأ الموعد. بقيت دقيقتان من انتظار المضيف
        [few] بدأ الموعد. بقيت { $minutes } دقائق من انتظار المضيف
        [many] بدأ الموعد. بقيت { $minutes } دقيقة من انتظار المضيف
       *[other] بدأ الموعد. بقيت { $minutes } دقيقة من انتظار المضيف
    }

## Clock changes, and days in other zones

# 28 March; 17:00 UTC; 19:00; 18:00
clock-change = ابتداءً من { $day } يكون موعد { $slot } عندك الساعة { $after } بدل { $before }.
day-yours = أنت
kinder = { $slot } أنسب لك
kinder-none = كلاهما مناسب لك بالقدر نفسه

## Topics

topic-shuffle = محور آخر
topic-last = آخر مرة { $day }
topic-told = { $day }: { $note }
topic-refused = هذا المحور فارغ أو موجود في القائمة.
topics-copy = نسخ القائمة
minutes-topics = المحاور: { $topics }

## Hosting

host-timer-upcoming = تبدأ دقائقك العشر بعد { $left }
host-timer = بقي من انتظارك { $left }
host-timer-over = انتهت دقائقك العشر
host-announcement =
    { $minutes ->
        [zero] لدينا موعد اليوم عند { $time } UTC. أنا في الغرفة وأنتظر قليلًا؛ اكتبوا هنا إن كنتم ستأتون لاحقًا.
        [one] لدينا موعد اليوم عند { $time } UTC. أنا في الغرفة وأنتظر دقيقة واحدة؛ اكتبوا هنا إن كنتم ستأتون لاحقًا.
        [two] لدينا موعد اليوم عند { $time } UTC. أنا في الغرفة وأنتظر دقيقتين؛ اكتبوا هنا إن كنتم ستأتون لاحقًا.
        [few] لدينا موعد اليوم عند { $time } UTC. أنا في الغرفة وأنتظر { $minutes } دقائق؛ اكتبوا هنا إن كنتم ستأتون لاحقًا.
        [many] لدينا موعد اليوم عند { $time } UTC. أنا في الغرفة وأنتظر { $minutes } دقيقة؛ اكتبوا هنا إن كنتم ستأتون لاحقًا.
       *[other] لدينا موعد اليوم عند { $time } UTC. أنا في الغرفة وأنتظر { $minutes } دقيقة؛ اكتبوا هنا إن كنتم ستأتون لاحقًا.
    }
host-announce = نسخ للموضوع
minutes-copy = نسخ المحضر

## The rehearsal

rehearse = أرني الخميس
rehearsal = تجربة: خميس في عشرين ثانية
rehearsal-title = تجربة: { $title }
rehearsal-stop = إيقاف
rehearsal-over = كان هذا الخميس. لم يُحفظ منه شيء.
rehearsal-would-open = لا يُفتح شيء في التجربة. يوم الخميس سيُفتح { $host }.

## Readiness

readiness-check = إعادة الفحص
check-tray = أيقونة الشريط
check-notices = الإشعارات
check-sound = الصوت
check-resident = تطبيق شريط النظام
check-window = النافذة
check-autostart = التشغيل عند الدخول
check-shortcut = اختصار لوحة المفاتيح
check-settings = الإعدادات
check-clock = الساعة
check-zones = المناطق الزمنية
check-reader = قراءة الشبكة
check-room = الغرفة
check-thread = الموضوع
check-version = الإصدار
found-tray-ready = سطح المكتب يعرض أيقونات الشريط.
found-tray-without-bar = يدعم سطح المكتب أيقونات الشريط، لكن لا شريط يعرضها.
found-tray-missing = لا مكان لأيقونات الشريط في سطح المكتب. كل ما عدا ذلك يعمل، واللوحة تُفتح نافذةً.
found-tray-without-bus = لا ناقل جلسة هنا، فلا يمكن عرض أيقونة في الشريط.
found-tray-indicators = استولى ayatana-indicator-application على شريط النظام، ولا يعرض الأيقونات إلا إن كان في شريطك بُريمج مؤشرات.
found-tray-unknown = لم يُجب سطح المكتب في الوقت المناسب إن كان يعرض الأيقونات.
found-notices-ready = يعرض { $server } الإشعارات مع أزرار.
found-notices-without-buttons = يعرض { $server } الإشعارات لكن بلا أزرار.
found-notices-of-the-system = يعرض النظام الإشعارات بنفسه، ولا يبيّن إن كان يسمح بها لهذا التطبيق.
found-notices-missing = لا يعمل أي خادم إشعارات، فلن ترى أي تذكير.
found-notices-without-bus = لا ناقل جلسة هنا، فلن ترى أي تذكير.
found-notices-unknown = لم يستجب خادم الإشعارات في الوقت المناسب.
found-sound-played = يشغّل { $player } صوت التذكيرات.
found-sound-played-by-the-system = يشغّل النظام صوت التذكيرات.
found-sound-missing = هناك تذكير ينبغي أن يصدر صوتًا، لكن لا شيء هنا يستطيع تشغيله.
found-resident-runs = الإصدار { $version } يعمل.
found-resident-of-other-version = الإصدار { $runs } يعمل، لكن هذا هو الإصدار { $asks }.
found-resident-silent = يعمل، لكنه لا يستجيب.
found-resident-missing = لا يعمل، فلن تظهر التذكيرات.
found-window-ready = يمكن فتح النافذة.
found-window-without-engine = لا يوجد { $engine }، فلا يمكن فتح النافذة. كل ما عدا ذلك يعمل.
found-window-missing = لم يُعثر بجانب هذا البرنامج على برنامج ccc-panel، فلا يمكن فتح النافذة.
found-window-of-other-version = إصدار برنامج ccc-panel الذي يفتح النافذة يختلف عن إصدار هذا البرنامج.
found-autostart-on = يبدأ التطبيق عند تسجيل الدخول.
found-autostart-off = لا يبدأ التطبيق عند تسجيل الدخول.
found-autostart-unknown = تعذّرت معرفة هل يبدأ التطبيق عند تسجيل الدخول.
found-shortcut-held = ينضم { $keys } بك أيًّا كان التطبيق الذي أنت فيه.
found-settings-in-order = لا مشكلات في { $path }.
found-and-more = { $first } (و{ $more } أخرى)
found-clock-in-step = توافق { $host } بفارق لا يتجاوز { $within }.
found-clock-behind = متأخرة عن { $host } بمقدار { $span }، فتتأخر التذكيرات { $span }.
found-clock-ahead = متقدمة على { $host } بمقدار { $span }، فتسبق التذكيرات { $span }.
found-clock-unknown = لم يذكر أي خادم الوقت للمقارنة.
found-zones-new-bundled = محدَّثة: الإصدار { $version }، عمره أقل من سنة، المرفق بهذا التطبيق.
found-zones-new-system = محدَّثة: الإصدار { $version }، عمره أقل من سنة، من النظام.
found-zones-old-bundled = الإصدار { $version } المرفق بهذا التطبيق عمره أكثر من سنة، فينقصه ما تقرر بعده من تغييرات الساعة.
found-zones-old-system = الإصدار { $version } من النظام عمره أكثر من سنة، فينقصه ما تقرر بعده من تغييرات الساعة.
found-zones-unknown = إصدار بيانات المناطق الزمنية غير معروف.
found-reader-confined = تجري في عملية منفصلة عن البرنامج في الشريط. لا يسمح لها النظام بفتح أي من ملفاتك، ولا بالاتصال إلا حيث يلزم.
found-reader-confined-in-files = تجري في عملية منفصلة عن البرنامج في الشريط. لا يسمح لها النظام بفتح أي من ملفاتك؛ أما تقييد اتصالاتها فيتطلب Linux 6.7 أو أحدث.
found-reader-unconfined = تجري في عملية منفصلة عن البرنامج في الشريط، لكن هذا النظام لا يمنعها من ملفاتك.
found-reader-apart = تجري في عملية منفصلة عن البرنامج في الشريط، بحدود للوقت والإجابات.
found-reader-missing = لم يُعثر بجانب هذا البرنامج على برنامج ccc الذي يقرأ الشبكة.
found-reader-of-other-version = إصدار برنامج ccc الذي يقرأ الشبكة يختلف عن إصدار هذا البرنامج.
found-reader-silent = لم يُجب برنامج ccc الذي يقرأ الشبكة.
found-answers = { $host } يستجيب.
found-room-unknown = رابط الغرفة غير معروف بعد، لذلك يفتح «انضمام» الموضوع.
found-not-asked = لم يُفحص: التطبيق يعمل بساعة تجريبية.
found-thread-turned-off = لم يُفحص: قراءة الموضوع متوقفة.
found-thread-not-readable = رابطه لا يقود إلى موضوع في منتدى، فيُفتح في المتصفح ولا يُقرأ.
found-version-dated = { $version }، العمر: { $age }. { $origin }
found-version-without-date = { $version }. { $origin }
origin-manager = ثُبّت من { $package }؛ يأتي الإصدار التالي عبر { $manager }.
origin-download = ثُبّت من { $package }؛ نزّل الإصدار التالي من حيث حصلت على هذا الإصدار.
origin-either = ثُبّت من { $package }؛ يأتي الإصدار التالي عبر { $manager } أو في { $package } التالي.
origin-distribution = ثُبّت من توزيعتك؛ يأتي الإصدار التالي مع تحديثات النظام.
origin-source = بُني من الشيفرة المصدرية؛ الإصدار التالي في المستودع.
do-tray-without-bar = أضف شريط أيقونات (يسمى أيضًا شريط النظام أو أيقونات الحالة أو منطقة الإشعارات). تظهر الأيقونة تلقائيًا.
do-tray-indicators = إن لم ترَ أيقونة فأضف بُريمج المؤشرات إلى شريطك، أو أزل ayatana-indicator-application وسجّل الدخول من جديد.
do-tray-missing = في GNOME فعّل الإضافة «AppIndicator and KStatusNotifierItem Support»؛ وفي غيره أضف شريط أيقونات. تظهر الأيقونة تلقائيًا.
do-without-bus = نفّذ هذا داخل جلسة سطح المكتب، لا عبر ssh ولا باسم مستخدم آخر.
do-desktop-unknown = حاول بعد لحظة. إن لم يتغير شيء فسجّل الخروج ثم الدخول.
do-notices-without-buttons = انضم من الأيقونة أو اللوحة، أو استخدم خادم إشعارات يعرض الأزرار.
do-notices-of-the-system = تأكد من السماح بإشعارات هذا التطبيق في إعدادات النظام.
do-notices-missing = شغّل خادم الإشعارات في سطح المكتب، أو ثبّت واحدًا مثل dunst أو mako أو xfce4-notifyd.
do-sound-missing = ثبّت canberra-gtk-play أو pw-play أو paplay مع سمة أصوات freedesktop، أو أوقف الصوت من الإعدادات.
do-resident-of-other-version = اختر «إنهاء» من قائمته، ثم شغّله من جديد: ccc-tray
do-resident-silent = أنهِ العملية ccc-tray، ثم شغّله من جديد: ccc-tray
do-resident-missing = شغّله من قائمة التطبيقات، أو بالأمر: ccc-tray
do-window-webview2 = احصل عليه من Microsoft:‏ https://go.microsoft.com/fwlink/p/?LinkId=2124703
do-window-webkit = ثبّت WebKitGTK 4.1 بمدير الحزم. في Debian وUbuntu:‏ libwebkit2gtk-4.1-0
do-autostart = فعّل «التشغيل عند الدخول» في إعدادات اللوحة.
do-shortcut-refused = اختر اختصارًا آخر من الإعدادات، أو خصّص مفاتيح للأمر «ccc join» في إعدادات سطح المكتب.
do-settings-unknown = تحقق من كتابته؛ لا أثر له حتى ذلك الحين. لعرض كل المشكلات: ccc config
do-settings-faulty = أصلح ذلك السطر. حتى ذلك الحين تُستخدم القيمة السابقة أو الافتراضية. لعرض كل المشكلات: ccc config
do-clock = فعّل ضبط الوقت تلقائيًا (من الشبكة) في إعدادات التاريخ والوقت في النظام.
do-clock-unknown = حاول من جديد حين يستجيب خادم الغرفة أو الموضوع.
do-zones = حدّث هذا التطبيق أو بيانات المناطق الزمنية في النظام (tzdata)؛ يُستخدم الأحدث.
do-reader-unconfined = يمنعها منها Linux 5.13 أو أحدث مع تفعيل Landlock.
do-reader = ثبّت البرامج معًا وبإصدار واحد، ثم أعد تشغيل هذا البرنامج.
do-room-unknown = ابحث عنه في الموضوع بالأمر ccc room --find، أو حدّده بالأمر ccc room --set LINK.
do-not-asked = لفحصه، شغّل التطبيق بلا ⁦--at⁩ و⁦--speed⁩.
do-thread-turned-off = إن أردت قراءته ففعّل «قراءة الموضوع» في الإعدادات.
do-thread-not-readable = حدّد في ملف الإعدادات رابطًا من الشكل https://FORUM/t/NAME/NUMBER: ‏url تحت [thread].
do-room-gone = اسأل في الموضوع عن الرابط الجديد، وحدّده بالأمر ccc room --set LINK.
do-thread-gone = تحقق من رابطه في ملف الإعدادات: url تحت [thread].
do-version = ثبّت أحدث إصدار من التطبيق.
fails-no-connection = تعذّر الوصول إلى { $host }.
fails-not-trusted = لا يمكن الوثوق بالاتصال مع { $host }.
fails-slow = لم يستجب { $host } في الوقت المناسب.
fails-closed = { $host } لا يسمح لهذا التطبيق بالقراءة.
fails-missing = ليس لدى { $host } شيء على هذا الرابط.
fails-moved = { $host } يحوّل إلى { $to }، ولا يُتبع التحويل.
fails-status = في { $host } مشكلة: الخطأ { $status }.
fails-strange = أرسل { $host } استجابة غير متوقعة.
fails-no-reader = لم يُسأل { $host } لأن البرنامج الذي يقرأ الشبكة لم يُجب.
do-no-connection = تحقق من اتصالك بالشبكة ثم حاول من جديد.
do-not-trusted = سجّل الدخول إلى الشبكة إن كانت تطلب ذلك؛ وإلا فتحقق من الساعة.
do-later = حاول لاحقًا.
do-look = افتحه في المتصفح لمعرفة المزيد، وحاول لاحقًا.
span-seconds =
    { $number ->
        [zero] 0 ثانية
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $number } ثوانٍ
        [many] { $number } ثانية
       *[other] { $number } ثانية
    }
span-minutes =
    { $number ->
        [zero] 0 دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $number } دقائق
        [many] { $number } دقيقة
       *[other] { $number } دقيقة
    }
span-hours =
    { $number ->
        [zero] 0 ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $number } ساعات
        [many] { $number } ساعة
       *[other] { $number } ساعة
    }
span-days =
    { $number ->
        [zero] 0 يوم
        [one] يوم واحد
        [two] يومين
        [few] { $number } أيام
        [many] { $number } يومًا
       *[other] { $number } يوم
    }

## First steps

welcome-slots = أي المواعيد يناسبك؟
welcome-slots-text = كل خميس موعدان، يظهران بتوقيتك. تصلك تذكيرات ما تفعّله منهما.
welcome-join = نقرة واحدة وأنت في الغرفة
welcome-join-text = باسمك ورابط الغرفة يأخذك «انضمام» إليها مباشرةً. يمكنك إضافتهما لاحقًا.
welcome-stay = حاضر دائمًا
welcome-stay-text = تمتلئ الحلقة في الشريط خلال الساعة الأخيرة. لا تستهلك شيئًا يُذكر، فدعها تعمل.
welcome-finish = تم

## Settings

settings-joining = الانضمام
settings-reminders = التذكيرات
settings-thread = الموضوع
settings-program = عام
settings-look = اللغة والمظهر
settings-undo = تراجع عن آخر تغيير
settings-file = فتح ملف الإعدادات
text-refused = لم يُقبل: النص طويل جدًا أو فيه سطر جديد.
shortcut-refused = لم يُقبل: { $why }.
quiet-refused = لم يُقبل: ساعات الهدوء تحتاج وقتين مختلفين.
friend-refused = لم يُقبل: المنطقة غير معروفة أو موجودة في القائمة.

set-as-system = افتراضي النظام
set-name = اسمك
set-name-hint = يراه الآخرون في الغرفة.
set-room-hint = تجده في المشاركة الأولى من الموضوع.
set-code-hint = فقط إن اختلف عن المعلن.
set-no-code = بلا رمز دخول
set-no-code-hint = لغرفة لا تطلب رمزًا.
set-enter = تخطّي النموذج
set-enter-hint = يطلب «انضمام» من خادم الغرفة إدخالك مباشرةً، عند نقرك فقط. يعمل مع غرف Greenlight وحدها.
set-hosts = مواقع تثق بها
set-hosts-hint = قد تقود الغرف إليها. إن أزلت أحدها فستُسأل من جديد.
set-hosts-entry = { $host }، لغرف { $room }
set-copy-only = نسخ رمز الدخول فقط
set-copy-only-hint = يبقى خارج الرابط، وبذلك خارج سجل المتصفح.
set-clipboard = استعادة الحافظة
set-clipboard-hint = بعد دقيقة من نسخ رمز الدخول يعود المحتوى السابق.
set-browser = المتصفح
set-browser-hint = أمر مع معاملاته. اتركه فارغًا لمتصفح النظام.
set-reminders = ذكّرني
set-reminders-hint = كل تذكير يظهر مرة واحدة. وإن شئت أصدر صوتًا أيضًا أو فتح اللوحة دون أن يستحوذ على لوحة المفاتيح.
set-reminders-add = إضافة تذكير
alert-sound = صوت
alert-panel = فتح اللوحة
set-slot = { $weekday }، { $time }
set-one-slot = موعد واحد في الأسبوع يكفي
set-one-slot-hint = بعد الانضمام إلى أحدهما لا تذكيرات بالآخر في ذلك الأسبوع.
set-snooze = التأجيل
set-snooze-hint = المدة حتى يعود التذكير.
set-quiet = ساعات الهدوء
set-quiet-hint = لا تذكيرات في هذه الساعات.
set-quiet-from = من
set-quiet-to = إلى
set-test = تذكير تجريبي
set-test-hint = يُظهر شكل الإشعارات في سطح المكتب هذا.
set-test-show = عرض
set-read-thread = قراءة الموضوع
set-read-thread-hint = بضع مرات في اليوم للعثور على رابط الغرفة. لا يُستخدم رابط قبل تأكيدك.
set-thread = رابط الموضوع
set-thread-hint = اتركه فارغًا للموضوع المعلن.
set-login = التشغيل عند الدخول
set-login-hint = كي لا يفوتك خميس.
set-countdown = العدّ التنازلي بجانب الأيقونة
set-countdown-hint = في شريط القوائم.
set-shortcut = اختصار الانضمام
set-shortcut-hint = يعمل من أي مكان، مثل Ctrl+Alt+J.
set-language = اللغة
set-hours = تنسيق الوقت
set-hours-usual = تلقائي
set-hours-24 = 24 ساعة
set-hours-12 = 12 ساعة
set-appearance = السمة
set-light = فاتح
set-dark = داكن

## The command line

cli-room-opens = جارٍ فتح الغرفة.
cli-room-not-found = لا رابط غرفة في المشاركة الأولى من الموضوع: حدّده بالأمر ccc room --set LINK
cli-no-first-post = ليس للموضوع مشاركة أولى
cli-room-in-use = هي المستخدمة الآن.
cli-room-refused = لقد رفضتها.
cli-room-not-there = لا غرفة على { $place }: الغرف الموجودة على { $hosts }
cli-room-use = لاستخدامها:
cli-room-confirm = هل الغرفة في { $host }؟
# Answers that mean yes, with a space between them, in small letters; and how they are offered.
cli-yes = ن نعم
cli-yes-no = [نعم/لا]
cli-left = لم يتغير شيء.
cli-faults =
    { $number ->
        [zero] لا مشكلات في ملف الإعدادات
        [one] في ملف الإعدادات مشكلة واحدة
        [two] في ملف الإعدادات مشكلتان
        [few] في ملف الإعدادات { $number } مشكلات
        [many] في ملف الإعدادات { $number } مشكلة
       *[other] في ملف الإعدادات { $number } مشكلة
    }
cli-to-mend =
    { $number ->
        [zero] لم يفشل أي فحص
        [one] فشل فحص واحد؛ انظر النصيحة تحته
        [two] فشل فحصان؛ انظر النصيحة تحت كل منهما
        [few] فشلت { $number } فحوص؛ انظر النصيحة تحت كل منها
        [many] فشل { $number } فحصًا؛ انظر النصيحة تحت كل منها
       *[other] فشل { $number } فحص؛ انظر النصيحة تحت كل منها
    }
cli-no-settings = لا يوجد { $path } بعد؛ تُستخدم القيم الافتراضية.
cli-status-version = الإصدار { $version } يعمل بالعملية { $process }.
cli-status-clock = ساعته { $time }، ومنطقته { $zone }.
cli-panel-open = اللوحة مفتوحة.
cli-panel-closed = اللوحة مغلقة.
cli-copied = نُسخ: { $text }
cli-to-copy = للنسخ: { $text } (تعذّر النسخ إلى الحافظة: { $why })
cli-opened = فُتح: { $link }
cli-removed = أُزيل: { $what }
cli-forget-own = هل تريد أيضًا حذف إعداداتك ومواضيعك وسجلّ تذكيراتك في { $folders }؟
cli-forget-kept = بقيت إعداداتك ومواضيعك وسجلّ تذكيراتك في { $folders }. لحذفها أيضًا: ccc forget --yes
cli-no-topics = لا توجد محاور.
cli-no-slot = لا موعد بعد تلك اللحظة.

## The panel's page

panel-now = الآن
panel-time = الوقت
panel-topics = المحاور
panel-settings = الإعدادات
panel-readiness = الجاهزية
panel-close = إغلاق
panel-back = السابق
panel-next = التالي
panel-skip = تخطٍّ
panel-cancel = إلغاء
panel-add = إضافة
panel-friend-add = إضافة صديق
panel-friend-name = الاسم (اختياري)
panel-friend-zone = مدينة أو منطقة زمنية
panel-friend-none = لا نتائج. جرّب مدينة أكبر قريبة.
panel-your-day = خميسك وخميس أصدقائك
panel-clock-change = تغيير الساعة القادم
panel-no-clock-change = لا تغيير: تبقى مواعيدك في توقيتها المحلي.
panel-night = ليل
panel-room-others = في الموضوع أيضًا
panel-topic = محور للحديث
panel-topic-search = بحث
panel-topic-none = لا محاور مطابقة.
panel-topic-new = محور من عندك
panel-topic-talked = تحدثنا عنه
panel-topic-note = ملاحظة (اختيارية)
panel-topic-history = نقاشات سابقة
panel-host = الاستضافة
panel-host-text = نص للموضوع
panel-host-notes = المحضر
panel-host-notes-hint = من حضر، وما قيل
panel-readiness-text = ما يحتاجه التطبيق على هذا الجهاز، وما العمل إن نقص شيء.
panel-checking = جارٍ الفحص…
panel-good = سليم
panel-warning = يحتاج انتباهًا
panel-bad = لا يعمل
panel-unknown = غير معروف
panel-more = المزيد
panel-welcome = أهلًا
panel-step = خطوة

## The meeting's own topics

topic-facilitation = تيسير الاجتماعات
topic-decisions = اتخاذ القرارات
topic-commitment = التزام الأعضاء
topic-equity = رأس المال والحصص
topic-ownership = الملكية الدولية
topic-family = العائلة والتعاونية
topic-federations = اتحادات تعاونيات العمل في بلدان أخرى
topic-tools = أدوات التواصل والمالية والمشاريع
topic-billing = نماذج الفوترة
topic-budgets = الميزانيات: كيف ومتى
topic-moving-money = نقل المال من الرأسمالية إلى الاقتصاد التعاوني
topic-fundraising = جمع التمويل
topic-leads = الحديث مع العملاء المحتملين: مجانًا أم بمقابل
topic-external-tools = أدوات التواصل الخارجي
topic-platforms = الاستخدام المسؤول للمنصات الكبرى
topic-data-rights = وثيقة حقوق لأصحاب البيانات
topic-big-products = منتجات كبيرة قبل النموذج الأولي
topic-open-source = المصدر المفتوح لمجتمع التعاونيات
topic-whole-self = أن نكون أنفسنا في العمل
topic-customers = إيجاد العملاء واختيارهم
topic-relationships = العلاقات الصعبة داخل التعاونية

# Coop Casual Conference in the tray: every text that a person reads.
# A native reader has not checked this yet.
#
# Words: meeting, slot (a fixed start in the week), host, reminder, room, thread (the forum topic), notice (a desktop
# notification), panel (the small window), access code. One word for one thing, everywhere.
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
hero-hosted = منذ البداية؛ باستضافتك
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
        [zero] بدأ الآن؛ ربما غادر المضيف: اسأل في الموضوع
        [one] بدأ قبل دقيقة؛ ربما غادر المضيف: اسأل في الموضوع
        [two] بدأ قبل دقيقتين؛ ربما غادر المضيف: اسأل في الموضوع
        [few] بدأ قبل { $minutes } دقائق؛ ربما غادر المضيف: اسأل في الموضوع
        [many] بدأ قبل { $minutes } دقيقة؛ ربما غادر المضيف: اسأل في الموضوع
       *[other] بدأ قبل { $minutes } دقيقة؛ ربما غادر المضيف: اسأل في الموضوع
    }
notice-since-host-waits = بدأ الساعة { $time }، وينتظر المضيف حتى { $until }
notice-since = بدأ الساعة { $time }؛ ربما غادر المضيف: اسأل في الموضوع
notice-wait-over = انتهت دقائقك العشر. من يأتي الآن يجد الغرفة خالية أو عامرة بالحديث.
notice-code = رمز الدخول: { $code }
notice-how-to-join = للانضمام انقر الأيقونة في شريط النظام، أو نفّذ: ccc join
notice-test = هكذا تصل التذكيرات. لا يحدث شيء آخر.
notice-open = فتح

## What one can do

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
start-again = تشغيل من جديد
host-this = أستضيف هذا الموعد
host-undo = لن أستضيفه

## What was answered

answer-joined = تم الانضمام
answer-coming = ستحضر
answer-waiting = في انتظار المضيف
answer-skipped = تم التخطّي
answer-hosts = باستضافتك
week-joined = تم انضمامك: { $when }. الموعد الآخر هذا الأسبوع يبقى صامتًا.
week-joined-both = تم انضمامك: { $when }.
week-coming = ستحضر: { $when }. الموعد الآخر هذا الأسبوع يبقى صامتًا.
week-coming-both = ستحضر: { $when }.

## Why a reminder is not given

not-given = لا تذكير: { $why }
why-delivered = وصل من قبل
why-covered = إشعار لاحق قال الشيء نفسه
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
come-later-copied = نُسخ للموضوع: «{ $text }» الصقه ردًّا.
no-slot-then = لا موعد في ذلك الوقت.
no-thread = ليس لهذا اللقاء موضوع.

## The room

room-unknown = رابط الغرفة غير معروف بعد، لذلك يُفتح الموضوع: الرابط في مشاركته الأولى. الصقه في اللوحة، أو نفّذ: ccc room --set LINK
no-room-no-thread = ليس لهذا اللقاء رابط غرفة ولا موضوع. الصق رابط الغرفة في اللوحة، أو نفّذ: ccc room --set LINK
room-at = الانضمام يفتح الغرفة في { $host }
room-missing = رابط الغرفة غير معروف بعد: هو في المشاركة الأولى من الموضوع.
room-insecure = رابط الغرفة على { $host } في الموضوع يبدأ بـ ⁦http://⁩ ولذلك لا يُفتح. اطلب في الموضوع رابطًا يبدأ بـ ⁦https://⁩.
room-not-set = رابط الغرفة غير معروف: هو في المشاركة الأولى من الموضوع. حدّده بالأمر: ccc room --set LINK
room-asking = جارٍ سؤال الغرفة…
room-entering = جارٍ إدخالك إلى الغرفة. قد يستغرق ذلك بضع ثوانٍ.
room-found = في الموضوع غرفة على { $host }. أكّدها في اللوحة ليفتحها الانضمام.
room-found-because = في الموضوع غرفة على { $host }: { $reasons }. هل هذا الموقع صحيح؟
room-also = { $host }: { $reasons }
reason-called = النص يسميها «{ $words }»
reason-shape = له شكل رابط غرفة { $service }
reason-near-code = رمز الدخول بجانبه
room-link = رابط الغرفة
room-use = استعمال هذه الغرفة
room-refuse = ليست هذه
room-set = من الآن يفتح الانضمام الغرفة في { $host }.
room-forgotten = أُزيل رابط الغرفة. الانضمام يفتح الموضوع حتى يُحدَّد رابط.
room-open-page = فتح صفحة الغرفة
room-page-instead = فتح الصفحة بدلًا من ذلك
at-the-door = لم يفتح المضيف الغرفة بعد. سيكون دخولك فور فتحها.
name-too-long = اسمك أطول من أن يتسع له رابط الغرفة: اكتب اسمًا أقصر في صفحتها.
join-page-asks-on = حضر المضيف، لكن الغرفة لا تسمح بالدخول بعد. تُفتح صفحتها: اضغط فيها زر الانضمام، فتواصل السؤال.
join-room-changed = تغيّرت الغرفة أو طريقة انضمامك إليها، لذلك توقّف الانتظار. اضغط «انضمام» مرة أخرى.
join-nobody-came = لم يفتح أحد الغرفة في أثناء انتظارك، وقد انتهى الموعد.
join-host-came = حضر المضيف. سيكون دخولك خلال ثوانٍ.
stop-waiting = إنهاء الانتظار
recorded = قد تُسجَّل هذه الغرفة. هل توافق على التسجيل؟
agree = أوافق
other-host = تقود الغرفة إلى موقع آخر، { $host }. هل تثق به؟
trust = أثق به
enter-directly-question = تجاوز النموذج في المرة القادمة؟ عندها يُطلب من خادم الغرفة دخولك مباشرةً باسم { $name }.
enter-directly-yes = تجاوز النموذج
enter-directly-no = إبقاء النموذج
nothing-to-join = لا موعد للانضمام إليه.

entry-enter = أنت في الطريق إلى الغرفة.
entry-confirm-host = تقود الغرفة إلى موقع آخر، { $host }: أكّده للدخول.
entry-consent-wanted = قد تُسجَّل الغرفة: حدّد موافقتك قبل الدخول.
entry-not-running = لم يفتح المضيف الغرفة بعد. تُفتح صفحتها: اضغط فيها زر الانضمام، فتُدخلك حين يأتي المضيف.
entry-wrong-code = لا تقبل الغرفة رمز الدخول. تُفتح صفحتها لكتابة رمز آخر.
entry-sign-in = تطلب الغرفة تسجيل الدخول. تُفتح صفحتها لذلك.
entry-gone = لم تعد هناك غرفة على هذا الرابط. ابحث في الموضوع عن الرابط الجديد.
entry-slow = خادم الغرفة بطيء، لذلك تُفتح صفحتها.
entry-unexpected = قدّم { $host } ردًّا لا يفهمه هذا البرنامج. تُفتح صفحة الغرفة بدلًا من ذلك.
reader-missing = { $program } الذي يقرأ الشبكة مفقود أو بإصدار مختلف. التذكيرات مستمرة، والانضمام يفتح صفحة الغرفة. ثبّت البرامج معًا ثم أعد تشغيل هذا البرنامج.
entry-status = ردّ { $host } بالخطأ { $status }. تُفتح صفحة الغرفة بدلًا من ذلك.
entry-forbidden = لا يستجيب { $host } لهذا البرنامج. تُفتح صفحة الغرفة بدلًا من ذلك.
entry-busy = تلقّى { $host } طلبات أكثر من اللازم. تُفتح صفحة الغرفة بدلًا من ذلك.
entry-not-trusted = لا يمكن الوثوق بالاتصال مع { $host }: قد يكون السبب شبكة تطلب تسجيل الدخول أو ساعة غير مضبوطة. تُفتح صفحة الغرفة بدلًا من ذلك.
entry-unreachable = تعذّر الوصول إلى { $host }. تُفتح صفحة الغرفة بدلًا من ذلك.
entry-page-instead = تُفتح الصفحة. ربما بدأت نقرتك اللقاء بالفعل.
entry-unanswered = لا يُعرف هل تسمح لك الغرفة بالدخول، وربما بدأت نقرتك اللقاء. تُفتح صفحتها للدخول.
entry-not-created = تعذّر بدء اللقاء: رفض خادم الفيديو ذلك. تُفتح صفحة الغرفة بدلًا من ذلك.
entry-code-wanted = تطلب الغرفة رمز دخول ولا رمز محدّدًا. تُفتح صفحتها لكتابته.
entry-you-host = أنت مضيف هذا الموعد: ابدأ اللقاء في صفحة الغرفة التي تُفتح.

## Links

link-refused = لم يُقبل: { $why }.
link-empty = لا يوجد رابط: الصق رابطًا يبدأ بـ https://‎
link-too-long = الرابط أطول من { $most } حرف، فلا يمكن أن يكون رابط غرفة أو موضوع
link-invisible = في الرابط فراغ أو سطر جديد أو حرف غير مرئي: انسخه من جديد
link-not-a-link = ليس هذا رابطًا: الرابط يبدأ بـ https://‎ ويسمّي موقعًا
link-scheme = تُفتح روابط https://‎ فقط، وهذا يبدأ بـ ⁦{ $scheme }:⁩
link-user-info = قبل @ في الرابط اسم يخفي وجهته: الموقع الحقيقي هو { $host }
open-failed = لم يُفتح متصفح ({ $why }). نُسخ الرابط بدلًا من ذلك: { $link }
open-failed-other = تعذّر فتح الرابط ({ $why }): { $link }

## The clipboard

access-code = رمز الدخول
no-code = ليس لهذه الغرفة رمز دخول.
code-copied = رمز الدخول في الحافظة.
copied = تم النسخ.
copy-failed = تعذّر النسخ إلى الحافظة: { $why }.
copy-failed-code = تعذّر النسخ إلى الحافظة: { $why }. رمز الدخول هو { $code }.

## The program itself

no-tray = لا شريط نظام في سطح المكتب هذا، فلا أيقونة. التذكيرات تصل مع ذلك، وتشغيل البرنامج من جديد يفتح نافذته.
resident-ended = توقف البرنامج في شريط النظام. من دونه لا تصل التذكيرات.
resident-unreachable = تعذّر الوصول إلى البرنامج في شريط النظام: { $why }.
journal-unwritable = تعذّرت كتابة السجل ({ $why }): قد يصل تذكير مرتين.
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
kinder = { $slot } أنسب
kinder-none = كلاهما سواء

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
rehearsal-would-open = في التجربة لا يُفتح شيء. يوم الخميس يُفتح { $host }.

## Readiness

readiness-check = فحص من جديد
check-tray = أيقونة الشريط
check-notices = الإشعارات
check-resident = البرنامج في الشريط
check-autostart = التشغيل عند الدخول
check-settings = الإعدادات
check-clock = الساعة
check-zones = المناطق الزمنية
check-reader = قراءة الشبكة
check-room = الغرفة
check-thread = الموضوع
found-tray-ready = سطح المكتب يعرض أيقونات الشريط.
found-tray-without-bar = سطح المكتب يقبل الأيقونات، لكن لا شريط يعرضها.
found-tray-missing = لا مكان لأيقونات الشريط في سطح المكتب. كل ما عدا ذلك يعمل، واللوحة تُفتح نافذةً.
found-tray-without-bus = لا ناقل جلسة هنا، فلا مكان لأيقونات الشريط.
found-tray-unknown = لم يُجب سطح المكتب في الوقت المناسب إن كان يعرض الأيقونات.
found-notices-ready = يعرضها { $server } مع أزرار.
found-notices-without-buttons = يعرضها { $server } لكن بلا أزرار.
found-notices-of-the-system = يعرضها النظام نفسه، ولا يبيّن إن كان يسمح بها لهذا البرنامج.
found-notices-missing = لا أحد يعرضها، فلن يُرى أي تذكير.
found-notices-without-bus = لا ناقل جلسة هنا، فلن يُرى أي تذكير.
found-notices-unknown = لم يُجب من يعرضها في الوقت المناسب.
found-resident-runs = يعمل، الإصدار { $version }.
found-resident-of-other-version = يعمل الإصدار { $runs }، وهذا الإصدار { $asks }.
found-resident-silent = يعمل، لكنه لا يجيب.
found-resident-missing = لا يعمل، فلا تصل التذكيرات.
found-autostart-on = يبدأ البرنامج عند تسجيل الدخول.
found-autostart-off = لا يبدأ البرنامج عند تسجيل الدخول.
found-autostart-unknown = لا يُعرف إن كان البرنامج يبدأ عند تسجيل الدخول.
found-settings-in-order = { $path } سليم.
found-and-more = { $first } (و{ $more } أخرى)
found-clock-in-step = توافق { $host } بفارق لا يتجاوز { $within }.
found-clock-behind = متأخرة عن { $host } بمقدار { $span }، فتتأخر التذكيرات { $span }.
found-clock-ahead = متقدمة على { $host } بمقدار { $span }، فتسبق التذكيرات { $span }.
found-clock-unknown = لم يذكر أي خادم الوقت للمقارنة.
found-zones-new-bundled = القواعد من الإصدار { $version }، وهي مرفقة بهذا البرنامج.
found-zones-new-system = القواعد من الإصدار { $version }، وهي من النظام.
found-zones-old-bundled = القواعد من الإصدار { $version }، وهي مرفقة بهذا البرنامج. عمرها أكثر من سنة، فينقصها ما تقرر بعدها من تغييرات الساعة.
found-zones-old-system = القواعد من الإصدار { $version }، وهي من النظام. عمرها أكثر من سنة، فينقصها ما تقرر بعدها من تغييرات الساعة.
found-zones-unknown = إصدار القواعد غير معروف.
found-reader-confined = تجري في عملية منفصلة عن البرنامج في الشريط. لا يسمح لها النظام بفتح أي من ملفاتك، ولا بالاتصال إلا حيث يلزم.
found-reader-confined-in-files = تجري في عملية منفصلة عن البرنامج في الشريط. لا يسمح لها النظام بفتح أي من ملفاتك؛ أما تقييد اتصالاتها فيتطلب Linux 6.7 أو أحدث.
found-reader-unconfined = تجري في عملية منفصلة عن البرنامج في الشريط، لكن هذا النظام لا يمنعها من ملفاتك.
found-reader-apart = تجري في عملية منفصلة عن البرنامج في الشريط، بحدود للوقت والإجابات.
found-reader-missing = لم يُعثر بجانب هذا البرنامج على برنامج ccc الذي يقرأ الشبكة.
found-reader-of-other-version = إصدار برنامج ccc الذي يقرأ الشبكة يختلف عن إصدار هذا البرنامج.
found-reader-silent = لم يُجب برنامج ccc الذي يقرأ الشبكة.
found-answers = { $host } يجيب.
found-room-unknown = رابطها غير معروف بعد، فيفتح الانضمام الموضوع.
found-not-asked = لم يجرِ السؤال لأن ساعة البرنامج مضبوطة للتجربة.
found-thread-unknown = ليس لهذا اللقاء موضوع.
found-thread-turned-off = لم يجرِ السؤال لأن قراءة الموضوع متوقفة.
found-thread-not-readable = رابطه لا يقود إلى موضوع في منتدى، فيُفتح في المتصفح ولا يُقرأ.
do-tray-without-bar = أضف شريط أيقونات (شريط النظام، أيقونات الحالة، منطقة الإشعارات)؛ تظهر الأيقونة وحدها.
do-tray-missing = في GNOME فعّل الإضافة «AppIndicator and KStatusNotifierItem Support»؛ وفي غيره أضف شريط أيقونات. تظهر الأيقونة وحدها.
do-without-bus = نفّذ هذا داخل جلسة سطح المكتب، لا عبر ssh ولا باسم مستخدم آخر.
do-desktop-unknown = حاول بعد لحظة؛ وإن بقي الأمر فسجّل الخروج ثم الدخول.
do-notices-without-buttons = انضم من الأيقونة أو اللوحة، أو استعمل خادم إشعارات يعرض الأزرار.
do-notices-of-the-system = تأكد من السماح بإشعارات هذا البرنامج في إعدادات النظام.
do-notices-missing = شغّل خادم الإشعارات في سطح المكتب، أو ثبّت واحدًا مثل dunst أو mako أو xfce4-notifyd.
do-resident-of-other-version = أنهِه من قائمته، ثم شغّله من جديد: ccc-tray
do-resident-silent = أنهِ العملية ccc-tray، ثم شغّله من جديد: ccc-tray
do-resident-missing = شغّله من قائمة البرامج، أو بالأمر: ccc-tray
do-autostart = فعّله في إعدادات اللوحة: التشغيل عند الدخول.
do-settings-unknown = تحقق من كتابته؛ لا أثر له حتى ذلك. الكل بالأمر: ccc config
do-settings-faulty = أصلح ذلك السطر؛ حتى ذلك يسري ما سبقه أو القيمة الافتراضية. الكل بالأمر: ccc config
do-clock = اضبط الساعة من الشبكة؛ في إعدادات التاريخ والوقت مفتاح لذلك.
do-clock-unknown = حاول حين يجيب خادم الغرفة أو الموضوع.
do-zones = حدّث هذا البرنامج أو بيانات المناطق في النظام (tzdata)؛ الأحدث هو المستعمل.
do-reader-unconfined = يمنعها منها Linux 5.13 أو أحدث مع تفعيل Landlock.
do-reader = ثبّت البرامج معًا وبإصدار واحد، ثم أعد تشغيل هذا البرنامج.
do-room-unknown = ابحث عنه في الموضوع بالأمر ccc room --find، أو حدّده بالأمر ccc room --set LINK.
do-not-asked = شغّل البرنامج بلا ⁦--at⁩ و⁦--speed⁩ ليجري السؤال.
do-thread-unknown = حدّد رابطه في الإعدادات: url تحت [thread].
do-thread-turned-off = لا شيء إن كان هذا ما تريد؛ وإلا فعّله في الإعدادات: قراءة الموضوع.
do-thread-not-readable = حدّد رابطًا من الشكل https://FORUM/t/NAME/NUMBER في الإعدادات: url تحت [thread].
do-room-gone = اسأل في الموضوع عن الرابط الجديد، وحدّده بالأمر ccc room --set LINK.
do-thread-gone = تحقق من صحة رابطه في الإعدادات: url تحت [thread].
fails-no-connection = تعذّر الوصول إلى { $host }.
fails-not-trusted = لا يمكن الوثوق بالاتصال مع { $host }.
fails-slow = لم يُجب { $host } في الوقت المناسب.
fails-closed = { $host } لا يسمح لهذا البرنامج بالقراءة.
fails-missing = ليس لدى { $host } شيء على هذا الرابط.
fails-moved = { $host } يحيل إلى { $to }، ولا تُتبع الإحالة.
fails-status = { $host } متعطّل: أجاب بـ { $status }.
fails-strange = { $host } يجيب بغير المتوقع.
fails-no-reader = لم يُسأل { $host } لأن البرنامج الذي يقرأ الشبكة لم يُجب.
do-no-connection = تحقق من اتصالك بالشبكة ثم حاول من جديد.
do-not-trusted = سجّل الدخول إلى الشبكة إن كانت تطلب ذلك؛ وإلا فتحقق من الساعة.
do-later = حاول لاحقًا.
do-look = افتحه في المتصفح لترى المزيد، وحاول لاحقًا.
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

## The first steps

welcome-slots = أي المواعيد يناسبك؟
welcome-slots-text = كل خميس موعدان، بتوقيتك. تصلك تذكيرات المفعَّل منهما.
welcome-join = نقرة واحدة وأنت في الغرفة
welcome-join-text = باسمك ورابط الغرفة يأخذك الانضمام إليها. يمكن ترك الاثنين لوقت لاحق.
welcome-stay = حاضر دائمًا
welcome-stay-text = الحلقة في الشريط تمتلئ في الساعة الأخيرة. لا تستهلك شيئًا يُذكر، فدعها تعمل.
welcome-finish = تم

## Settings

settings-joining = الانضمام
settings-reminders = التذكيرات
settings-thread = الموضوع
settings-program = البرنامج
settings-look = اللغة والمظهر
settings-undo = تراجع عن آخر تغيير
settings-file = فتح ملف الإعدادات
text-refused = لم يُقبل: النص أطول مما يجوز أو فيه سطر جديد.
shortcut-refused = لم يُقبل: { $why }.
quiet-refused = لم يُقبل: ساعات الهدوء تحتاج وقتين مختلفين.
friend-refused = لم يُقبل: المنطقة غير معروفة أو موجودة في القائمة.

set-as-system = مثل النظام
set-name = اسمك
set-name-hint = يراه الآخرون في الغرفة.
set-room-hint = في المشاركة الأولى من الموضوع.
set-code-hint = فقط إن اختلف عن المعلن.
set-no-code = بلا رمز دخول
set-no-code-hint = لغرفة لا تطلب رمزًا.
set-enter = تجاوز النموذج
set-enter-hint = يُطلب دخولك مباشرةً من خادم الغرفة، عند نقرك فقط، ولغرف Greenlight وحدها.
set-copy-only = نسخ الرمز فقط
set-copy-only-hint = يبقى خارج الرابط، وبذلك خارج سجل المتصفح.
set-clipboard = إعادة محتوى الحافظة
set-clipboard-hint = بعد دقيقة من نسخ الرمز يعود ما كان فيها.
set-browser = المتصفح
set-browser-hint = مع معاملاته؛ فارغ لمتصفح النظام.
set-reminders = ذكّرني
set-reminders-hint = كل تذكير يصل مرة واحدة.
set-reminders-add = إضافة تذكير
set-slot = { $weekday }، { $time }
set-one-slot = موعد واحد في الأسبوع يكفي
set-one-slot-hint = بعد الانضمام إلى أحدهما يبقى الآخر صامتًا.
set-snooze = التأجيل
set-snooze-hint = مدة الانتظار.
set-quiet = ساعات الهدوء
set-quiet-hint = لا إشعارات في هذه الساعات من يومك.
set-quiet-from = من
set-quiet-to = إلى
set-test = تذكير للتجربة
set-test-hint = يُظهر شكل الإشعارات في سطح المكتب هذا.
set-test-show = عرض تذكير
set-read-thread = قراءة الموضوع
set-read-thread-hint = بضع مرات في اليوم لرابط الغرفة. لا يُستعمل رابط قبل تأكيدك.
set-thread = موضوع آخر
set-thread-hint = فارغ للموضوع المعلن.
set-login = التشغيل عند الدخول
set-login-hint = كي لا يفوتك خميس.
set-countdown = العدّ بجانب الأيقونة
set-countdown-hint = حيث يتيح النظام مكانًا.
set-shortcut = مفاتيح الانضمام
set-shortcut-hint = من أي مكان، مثل Ctrl+Alt+J.
set-language = اللغة
set-hours = نظام الساعة
set-hours-usual = كالمعتاد
set-hours-24 = 24 ساعة
set-hours-12 = 12 ساعة
set-appearance = الألوان
set-light = فاتح
set-dark = داكن

## The command line

cli-room-opens = تُفتح الغرفة.
cli-room-not-found = لا غرفة في المشاركة الأولى من الموضوع: ضع رابطها بالأمر ccc room --set LINK
cli-no-first-post = ليس للموضوع مشاركة أولى
cli-room-in-use = هي المستعملة الآن.
cli-room-refused = لقد رفضتها.
cli-room-not-there = لا غرفة على { $place }: الغرف الموجودة على { $hosts }
cli-room-use = لاستعمالها:
cli-room-confirm = هل الغرفة في { $host }؟
# Answers that mean yes, with a space between them, in small letters; and how they are offered.
cli-yes = ن نعم
cli-yes-no = [نعم/لا]
cli-left = بقيت كما هي.
cli-faults =
    { $number ->
        [zero] لا خطأ في ملف الإعدادات
        [one] في ملف الإعدادات خطأ واحد يحتاج إصلاحًا
        [two] في ملف الإعدادات خطآن يحتاجان إصلاحًا
        [few] في ملف الإعدادات { $number } أخطاء تحتاج إصلاحًا
        [many] في ملف الإعدادات { $number } خطأً يحتاج إصلاحًا
       *[other] في ملف الإعدادات { $number } خطأ يحتاج إصلاحًا
    }
cli-to-mend =
    { $number ->
        [zero] لا شيء معطّل
        [one] أمر واحد لا يعمل؛ ما العمل مذكور تحته
        [two] أمران لا يعملان؛ ما العمل مذكور تحت كل منهما
        [few] { $number } أمور لا تعمل؛ ما العمل مذكور تحت كل منها
        [many] { $number } أمرًا لا يعمل؛ ما العمل مذكور تحت كل منها
       *[other] { $number } أمر لا يعمل؛ ما العمل مذكور تحت كل منها
    }
cli-no-settings = لا يوجد { $path } بعد؛ تسري القيم الافتراضية.
cli-status-version = الإصدار { $version } يعمل بالعملية { $process }.
cli-status-clock = ساعته { $time }، ومنطقته { $zone }.
cli-panel-open = اللوحة مفتوحة.
cli-panel-closed = اللوحة مغلقة.
cli-copied = نُسخ: { $text }
cli-to-copy = للنسخ: { $text } (لم تقبله الحافظة: { $why })
cli-opened = فُتح: { $link }
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
panel-friend-none = لا نتائج: جرّب مدينة أكبر قريبة.
panel-your-day = خميسك وخميسهم
panel-clock-change = تغيير الساعة القادم
panel-no-clock-change = لا شيء يتغير: ساعتك والمواعيد تسير معًا.
panel-night = ليل
panel-room-others = في الموضوع أيضًا
panel-topic = محور للحديث
panel-topic-search = بحث
panel-topic-none = لا محور فيه هذه الكلمات.
panel-topic-new = محور من عندك
panel-topic-talked = تحدثنا عنه
panel-topic-note = ملاحظة (اختيارية)
panel-topic-history = أحاديث عنه
panel-host = الاستضافة
panel-host-text = النص للموضوع
panel-host-notes = المحضر
panel-host-notes-hint = من حضر، وما قيل
panel-readiness-text = ما يحتاجه البرنامج على هذا الجهاز، وما العمل إن نقص شيء.
panel-checking = جارٍ الفحص…
panel-good = سليم
panel-warning = يمكن تحسينه
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

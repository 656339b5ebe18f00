<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Not yet reviewed by a native speaker. -->
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Enface</source>
        <translation>حول Enface</translation>
    </message>
    <message>
        <source>Enface {version}</source>
        <translation>‏Enface {version}</translation>
    </message>
    <message>
        <source>Transcripts of speech beside their translation, made on your own computer. Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>نصوص الكلام المفرَّغة إلى جانب ترجمتها التي تتمّ على حاسوبك. برنامج حرّ بموجب رخصة جنو العمومية العامة GNU، الإصدار 3 أو أحدث: لك أن تستخدمه وتدرسه وتشاركه وتعدّله. وهو بلا أيّ ضمان.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>بُني باستخدام</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>إضافة م&amp;جلد…</translation>
    </message>
    <message>
        <source>Add fil&amp;es…</source>
        <translation>إضافة مل&amp;فات…</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>ت&amp;حديث</translation>
    </message>
    <message>
        <source>Look what has changed in all folders and files</source>
        <translation>البحث عمّا تغيّر في كل المجلدات والملفات</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>إضافة مجلد إلى المكتبة</translation>
    </message>
    <message>
        <source>{done} of {of} transcripts</source>
        <translation>النصوص: {done} من {of}</translation>
    </message>
    <message>
        <source>Looking for transcripts…</source>
        <translation>جارٍ البحث عن نصوص…</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) removed</source>
        <translation>
            <numerusform>لم يُزل أي نص</numerusform>
            <numerusform>أُزيل نص واحد</numerusform>
            <numerusform>أُزيل نصان</numerusform>
            <numerusform>أُزيلت %Ln نصوص</numerusform>
            <numerusform>أُزيل %Ln نصًّا</numerusform>
            <numerusform>أُزيل %Ln نص</numerusform>
        </translation>
    </message>
    <message>
        <source>Read: {count}</source>
        <translation>قُرئ: {count}</translation>
    </message>
    <message>
        <source>unchanged: {count}</source>
        <translation>دون تغيير: {count}</translation>
    </message>
    <message>
        <source>moved: {count}</source>
        <translation>نُقل: {count}</translation>
    </message>
    <message>
        <source>removed by you: {count}</source>
        <translation>ما أزلته أنت: {count}</translation>
    </message>
    <message>
        <source>not there any more: {count}</source>
        <translation>لم يعد في مكانه: {count}</translation>
    </message>
    <message>
        <source>not readable: {count}</source>
        <translation>تتعذر قراءته: {count}</translation>
    </message>
</context>
<context>
    <name>AutoScrolling</name>
    <message>
        <source>Auto-scroll: {lines} lines per minute</source>
        <translation>تمرير تلقائي: {lines} سطرًا في الدقيقة</translation>
    </message>
</context>
<context>
    <name>AvailablePage</name>
    <message>
        <source>Get the list from the Internet</source>
        <translation>جلب القائمة من الإنترنت</translation>
    </message>
    <message>
        <source>Get the list from a folder…</source>
        <translation>أخذ القائمة من مجلد…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Download what is needed</source>
        <translation>تنزيل ما يلزم</translation>
    </message>
    <message>
        <source>For another computer…</source>
        <translation>لحاسوب آخر…</translation>
    </message>
    <message>
        <source>Show the addresses of the files, to download them on another computer</source>
        <translation>إظهار عناوين الملفات لتنزيلها على حاسوب آخر</translation>
    </message>
    <message>
        <source>Search for a language</source>
        <translation>البحث عن لغة</translation>
    </message>
    <message>
        <source>Available language packs</source>
        <translation>حزم اللغات المتاحة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>محرّك الترجمة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>What is needed to translate</source>
        <translation>ما يلزم للترجمة</translation>
    </message>
    <message>
        <source>All packs</source>
        <translation>كل الحزم</translation>
    </message>
    <message>
        <source>There is no list of packs on this computer yet.</source>
        <translation>لا توجد قائمة حزم على هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>The list is of {date}.</source>
        <translation>تاريخ القائمة {date}.</translation>
    </message>
    <message numerus="yes">
        <source>It is %n day(s) old: there may be newer packs.</source>
        <translation>
            <numerusform>القائمة جُلبت اليوم: قد توجد حزم أحدث.</numerusform>
            <numerusform>مضى على القائمة يوم واحد: قد توجد حزم أحدث.</numerusform>
            <numerusform>مضى على القائمة يومان: قد توجد حزم أحدث.</numerusform>
            <numerusform>مضت على القائمة %Ln أيام: قد توجد حزم أحدث.</numerusform>
            <numerusform>مضى على القائمة %Ln يومًا: قد توجد حزم أحدث.</numerusform>
            <numerusform>مضى على القائمة %Ln يوم: قد توجد حزم أحدث.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>this version</source>
        <translation>هذا الإصدار</translation>
    </message>
    <message>
        <source>an older version</source>
        <translation>إصدار أقدم</translation>
    </message>
    <message>
        <source>Get the list first: it says what there is.</source>
        <translation>اجلب القائمة أولًا: فيها ما هو متاح.</translation>
    </message>
    <message>
        <source>Everything needed is on this computer already.</source>
        <translation>كل ما يلزم موجود على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Needed: {packs}</source>
        <translation>اللازم: {packs}</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>الحجم غير معروف</translation>
    </message>
    <message>
        <source>Get the list from a folder</source>
        <translation>أخذ القائمة من مجلد</translation>
    </message>
    <message>
        <source>Then choose “Add from a file…”, or “Add from a folder…” for a pack of several files.</source>
        <translation>ثم اختر «إضافة من ملف…»، أو «إضافة من مجلد…» لحزمة من عدة ملفات.</translation>
    </message>
    <message>
        <source>Then choose “Get the list from a folder…”.</source>
        <translation>ثم اختر «أخذ القائمة من مجلد…».</translation>
    </message>
    <message>
        <source>Lists of language packs</source>
        <translation>قوائم حزم اللغات</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>التعلّم</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>{language} (detected)</source>
        <translation>{language} (اكتُشفت)</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>لغة النص</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>لغة الترجمة</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>التنسيق</translation>
    </message>
</context>
<context>
    <name>BatchLine</name>
    <message>
        <source>Progress of the translation</source>
        <translation>تقدم الترجمة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Translate none of what is left</source>
        <translation>عدم ترجمة ما تبقى</translation>
    </message>
    <message>
        <source>Not translated…</source>
        <translation>غير المترجمة…</translation>
    </message>
    <message>
        <source>Preparing to translate…</source>
        <translation>جارٍ التحضير للترجمة…</translation>
    </message>
    <message>
        <source>Translating: {done} of {of} transcripts</source>
        <translation>جارية الترجمة: {done} من {of} من النصوص</translation>
    </message>
    <message>
        <source>waits: the text in the window comes first</source>
        <translation>في الانتظار: النص في النافذة أولًا</translation>
    </message>
    <message>
        <source>waits: this computer runs on its battery</source>
        <translation>في الانتظار: الحاسوب يعمل بالبطارية</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) left to translate</source>
        <translation>
            <numerusform>لم يبقَ أيّ نص للترجمة</numerusform>
            <numerusform>بقي نص واحد للترجمة</numerusform>
            <numerusform>بقي نصان للترجمة</numerusform>
            <numerusform>بقيت %Ln نصوص للترجمة</numerusform>
            <numerusform>بقي %Ln نصًا للترجمة</numerusform>
            <numerusform>بقي %Ln نص للترجمة</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: {count}</source>
        <translation>ما تعذّر: {count}</translation>
    </message>
    <message>
        <source>skipped: {count}</source>
        <translation>ما تُخُطّي: {count}</translation>
    </message>
</context>
<context>
    <name>BookmarkList</name>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>Bookmarks</name>
    <message>
        <source>The paragraph of this bookmark is no longer in the file.</source>
        <translation>فقرة هذه الإشارة لم تعد في الملف.</translation>
    </message>
    <message>
        <source>The paragraph of this bookmark is hidden: its speaker is not selected.</source>
        <translation>فقرة هذه الإشارة المرجعية مخفية: متحدثها غير محدد.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>The file is not there any more</source>
        <translation>لم يعد الملف في مكانه</translation>
    </message>
    <message>
        <source>{source} → {target}</source>
        <translation>{source} ← {target}</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>{share} % read</source>
        <translation>قُرئ {share}٪</translation>
    </message>
    <message>
        <source>{share} % translated</source>
        <translation>تُرجم {share}٪</translation>
    </message>
    <message>
        <source>{share} % known</source>
        <translation>المعروف: {share}٪</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Discard this text</source>
        <translation>حذف هذا النص</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>إزالة من القائمة</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Word</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>Near it</source>
        <translation>بجوارها</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Year or speaker</source>
        <translation>السنة أو المتحدث</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>العبارة</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>A double click shows the places</source>
        <translation>النقر المزدوج يعرض المواضع</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>النصوص المفرَّغة</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>In 10,000 words</source>
        <translation>لكل ١٠٬٠٠٠ كلمة</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>التكرار</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>not possible now</source>
        <translation>غير ممكن الآن</translation>
    </message>
    <message>
        <source>no text is open</source>
        <translation>لا نص مفتوح</translation>
    </message>
    <message>
        <source>only this speaker</source>
        <translation>هذا المتحدث فقط</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>سمة</translation>
    </message>
    <message>
        <source>recent text</source>
        <translation>نص حديث</translation>
    </message>
</context>
<context>
    <name>CitingDialog</name>
    <message>
        <source>Copy and cite</source>
        <translation>نسخ مع المصدر</translation>
    </message>
    <message>
        <source>Title, date and place</source>
        <translation>العنوان والتاريخ والمكان</translation>
    </message>
    <message>
        <source>What will be copied</source>
        <translation>ما سيُنسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>التحديد</translation>
    </message>
    <message>
        <source>This sentence</source>
        <translation>هذه الجملة</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>هذه الفقرة</translation>
    </message>
    <message>
        <source>All that is said in this turn</source>
        <translation>هذه المداخلة كلها</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Move to the front</source>
        <translation>النقل إلى المقدمة</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Command, speaker, theme or recent text</source>
        <translation>أمر أو متحدث أو سمة أو نص حديث</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Comparing with {name}</source>
        <translation>جارٍ المقارنة مع {name}</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>اختيار ملف آخر…</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>إنهاء المقارنة</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>The file has changed, and some of your corrections find no place in it. They are kept: {corrections}</source>
        <translation>تغيّر الملف، ولم تجد بعض تصحيحاتك مكانًا فيه. وهي محفوظة: {corrections}</translation>
    </message>
    <message>
        <source>Change speaker to</source>
        <translation>تغيير المتحدث إلى</translation>
    </message>
    <message>
        <source>Change speaker of this paragraph only to</source>
        <translation>تغيير متحدث هذه الفقرة وحدها إلى</translation>
    </message>
    <message>
        <source>New speaker…</source>
        <translation>متحدث جديد…</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>متحدث بلا اسم</translation>
    </message>
    <message>
        <source>Change speaker from this sentence on…</source>
        <translation>تغيير المتحدث ابتداءً من هذه الجملة…</translation>
    </message>
    <message>
        <source>Change speaker from this paragraph on…</source>
        <translation>تغيير المتحدث ابتداءً من هذه الفقرة…</translation>
    </message>
    <message>
        <source>“{label}” is not a speaker name here</source>
        <translation>«{label}» ليس اسم متحدث هنا</translation>
    </message>
    <message>
        <source>“{label}” is not a speaker name anywhere</source>
        <translation>«{label}» ليس اسم متحدث في أيّ موضع</translation>
    </message>
    <message>
        <source>“{label}” is a speaker name</source>
        <translation>«{label}» اسم متحدث</translation>
    </message>
    <message>
        <source>“{label}” is another person…</source>
        <translation>«{label}» شخص آخر…</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <translation>اسم المتحدث</translation>
    </message>
</context>
<context>
    <name>CounterpartLight</name>
    <message>
        <source>In the translation: {words}</source>
        <translation>في الترجمة: {words}</translation>
    </message>
</context>
<context>
    <name>DictionariesDialog</name>
    <message>
        <source>Dictionaries</source>
        <translation>القواميس</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>القاموس</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Dictionaries on this computer</source>
        <translation>القواميس على هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Add from a file…</source>
        <translation>إضافة من &amp;ملف…</translation>
    </message>
    <message>
        <source>Down&amp;load…</source>
        <translation>&amp;تنزيل…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل إلى أ&amp;على</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل إلى أ&amp;سفل</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>Language of the &amp;words:</source>
        <translation>لغة ال&amp;كلمات:</translation>
    </message>
    <message>
        <source>Language of the &amp;explanations:</source>
        <translation>لغة ال&amp;شروح:</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>No dictionary yet. Download one of FreeDict, or add one from a file: dictd (as FreeDict has it), Wiktionary from kaikki.org, StarDict, DSL or MDX.</source>
        <translation>لا قاموس بعد. نزّل واحدًا من FreeDict، أو أضف واحدًا من ملف: dictd (كما في FreeDict)، أو ويكاموس من kaikki.org، أو StarDict، أو DSL، أو MDX.</translation>
    </message>
    <message>
        <source>Add a dictionary</source>
        <translation>إضافة قاموس</translation>
    </message>
    <message>
        <source>Dictionaries ({kinds});;All files (*)</source>
        <translation>القواميس ({kinds});;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Reading “{name}”…</source>
        <translation>جارٍ قراءة «{name}»…</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) read…</source>
        <translation>
            <numerusform>لم تُقرأ أي كلمة…</numerusform>
            <numerusform>قُرئت كلمة واحدة…</numerusform>
            <numerusform>قُرئت كلمتان…</numerusform>
            <numerusform>قُرئت %Ln كلمات…</numerusform>
            <numerusform>قُرئت %Ln كلمة…</numerusform>
            <numerusform>قُرئت %Ln كلمة…</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” does not say which languages it is for. Choose them.</source>
        <translation>لا يذكر «{name}» اللغتين اللتين هو لهما. اخترهما.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>أُوقف. لم يُضف شيء.</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a transcript here</source>
        <translation>أفلِت نصًّا مفرَّغًا هنا</translation>
    </message>
    <message>
        <source>Text, web page, subtitles, document; or copy a text and paste it.</source>
        <translation>نص أو صفحة ويب أو ترجمة مرئية أو مستند؛ أو انسخ نصًّا وألصقه.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Show the sample</source>
        <translation>عرض المثال</translation>
    </message>
</context>
<context>
    <name>ElsewhereDialog</name>
    <message>
        <source>Download on another computer</source>
        <translation>التنزيل على حاسوب آخر</translation>
    </message>
    <message>
        <source>Download these files on a computer that is online, under the names given, and bring them to this one. The saved list can be given to the program curl, which is part of Windows, macOS and Linux.</source>
        <translation>نزّل هذه الملفات على حاسوب متصل بالأسماء المذكورة وأحضرها إلى هذا الحاسوب. القائمة المحفوظة يفهمها برنامج curl الذي يأتي مع Windows وmacOS وLinux.</translation>
    </message>
    <message>
        <source>Files to download</source>
        <translation>ملفات للتنزيل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>حفظ القائمة…</translation>
    </message>
    <message>
        <source>folder {name}</source>
        <translation>المجلد {name}</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>حفظ القائمة</translation>
    </message>
</context>
<context>
    <name>EngineChoice</name>
    <message>
        <source>&amp;Engine</source>
        <translation>ال&amp;محرّك</translation>
    </message>
    <message>
        <source>No language pack for this pair</source>
        <translation>لا توجد حزمة لغة لهذا الزوج</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>مباشرة</translation>
    </message>
    <message>
        <source>through {language}</source>
        <translation>عبر {language}</translation>
    </message>
    <message>
        <source>your usual choice</source>
        <translation>اختيارك المعتاد</translation>
    </message>
    <message>
        <source>only {engine} has this pair</source>
        <translation>{engine} وحده لديه هذا الزوج</translation>
    </message>
    <message>
        <source>the only direct way</source>
        <translation>الطريق المباشر الوحيد</translation>
    </message>
    <message>
        <source>closest to {language}</source>
        <translation>الأقرب إلى هذه اللغة: {language}</translation>
    </message>
    <message>
        <source>Use {engine} for every text</source>
        <translation>استخدام {engine} لكل النصوص</translation>
    </message>
    <message>
        <source>no engine has this pair alone</source>
        <translation>لا يملك أي محرّك هذا الزوج وحده</translation>
    </message>
    <message>
        <source>your text goes to {host}</source>
        <translation>نصك يذهب إلى {host}</translation>
    </message>
    <message>
        <source>chosen automatically</source>
        <translation>اختير تلقائيًا</translation>
    </message>
    <message>
        <source>chosen automatically: {reason}</source>
        <translation>اختير تلقائيًا: {reason}</translation>
    </message>
    <message>
        <source>{engine}: better wording</source>
        <translation>{engine}: صياغة أفضل</translation>
    </message>
    <message>
        <source>{engine}: faster</source>
        <translation>{engine}: أسرع</translation>
    </message>
    <message>
        <source>Compare with {engine}</source>
        <translation>المقارنة مع {engine}</translation>
    </message>
    <message>
        <source>Most of the first translations by {engine} look wrong in the same way ({reason}). The language pack may not fit this text. Choose another engine, or another pack.</source>
        <translation>معظم الترجمات الأولى من {engine} تبدو خاطئة بالطريقة نفسها ({reason}). قد لا تناسب حزمة اللغة هذا النص. اختر محرّكًا آخر أو حزمة أخرى.</translation>
    </message>
    <message>
        <source>Languages…</source>
        <translation>اللغات…</translation>
    </message>
    <message>
        <source>Translate paragraph again</source>
        <translation>إعادة ترجمة الفقرة</translation>
    </message>
    <message>
        <source>Only {engine} can translate between these languages here.</source>
        <translation>لا يستطيع الترجمة بين هاتين اللغتين هنا إلا {engine}.</translation>
    </message>
    <message>
        <source>Use {engine}</source>
        <translation>استخدام {engine}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>&amp;All of the text</source>
        <translation>النص &amp;كله</translation>
    </message>
    <message>
        <source>My &amp;notes</source>
        <translation>&amp;ملاحظاتي</translation>
    </message>
    <message>
        <source>The beginning of what is exported</source>
        <translation>بداية ما يُصدَّر</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>Word document (.docx)</source>
        <translation>مستند Word‏ (‎.docx)</translation>
    </message>
    <message>
        <source>PDF (.pdf)</source>
        <translation>PDF (.pdf)</translation>
    </message>
    <message>
        <source>Web page (.html)</source>
        <translation>صفحة ويب (‎.html)</translation>
    </message>
    <message>
        <source>Text (.txt)</source>
        <translation>نص (‎.txt)</translation>
    </message>
    <message>
        <source>Markdown (.md)</source>
        <translation>Markdown (.md)</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>مصنف Excel‏ (‎.xlsx)</translation>
    </message>
    <message>
        <source>Table, comma-separated (.csv)</source>
        <translation>جدول مفصول بفواصل (‎.csv)</translation>
    </message>
    <message>
        <source>Table, tab-separated (.tsv)</source>
        <translation>جدول مفصول بعلامات جدولة (‎.tsv)</translation>
    </message>
    <message>
        <source>Subtitles, SubRip (.srt)</source>
        <translation>ترجمة مرئية SubRip‏ (‎.srt)</translation>
    </message>
    <message>
        <source>Subtitles, WebVTT (.vtt)</source>
        <translation>ترجمة مرئية WebVTT‏ (‎.vtt)</translation>
    </message>
    <message>
        <source>Subtitles, TTML (.ttml)</source>
        <translation>ترجمة مرئية TTML‏ (‎.ttml)</translation>
    </message>
    <message>
        <source>Translation memory, TMX 1.4 (.tmx)</source>
        <translation>ذاكرة ترجمة TMX 1.4‏ (‎.tmx)</translation>
    </message>
    <message>
        <source>XLIFF 1.2 (.xlf)</source>
        <translation>XLIFF 1.2 (.xlf)</translation>
    </message>
    <message>
        <source>XLIFF 2.1 (.xliff)</source>
        <translation>XLIFF 2.1 (.xliff)</translation>
    </message>
    <message>
        <source>Enface&apos;s own, JSON (.json)</source>
        <translation>تنسيق Enface،‏ JSON‏ (‎.json)</translation>
    </message>
    <message>
        <source>&amp;Only what is shown: {shown} of {all} paragraphs</source>
        <translation>ال&amp;معروض فقط: {shown} من {all} فقرة</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>الت&amp;نسيق:</translation>
    </message>
    <message>
        <source>Translations:</source>
        <translation>الترجمات:</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>النص:</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>There are no times in this text, and subtitles need them.</source>
        <translation>ليس في هذا النص أوقات، والترجمة المرئية تحتاج إليها.</translation>
    </message>
    <message>
        <source>The text is still being read: only its beginning would be exported.</source>
        <translation>ما زال النص يُقرأ: لن تُصدَّر إلا بدايته.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s); the first of them are shown here.</source>
        <translation>
            <numerusform>لا فقرات.</numerusform>
            <numerusform>فقرة واحدة؛ تُعرض بدايتها هنا.</numerusform>
            <numerusform>فقرتان؛ تُعرض البداية هنا.</numerusform>
            <numerusform>%Ln فقرات؛ تُعرض الأولى منها هنا.</numerusform>
            <numerusform>%Ln فقرة؛ تُعرض الأولى منها هنا.</numerusform>
            <numerusform>%Ln فقرة؛ تُعرض الأولى منها هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are not translated yet.</source>
        <translation>
            <numerusform>كل الفقرات مترجمة.</numerusform>
            <numerusform>فقرة واحدة لم تُترجم بعد.</numerusform>
            <numerusform>فقرتان لم تُترجما بعد.</numerusform>
            <numerusform>%Ln فقرات لم تُترجم بعد.</numerusform>
            <numerusform>%Ln فقرة لم تُترجم بعد.</numerusform>
            <numerusform>%Ln فقرة لم تُترجم بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to check are marked.</source>
        <translation>
            <numerusform>لا جمل للمراجعة.</numerusform>
            <numerusform>جملة واحدة للمراجعة معلّمة.</numerusform>
            <numerusform>جملتان للمراجعة معلّمتان.</numerusform>
            <numerusform>%Ln جمل للمراجعة معلّمة.</numerusform>
            <numerusform>%Ln جملة للمراجعة معلّمة.</numerusform>
            <numerusform>%Ln جملة للمراجعة معلّمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>XLIFF holds one language of translation: {language}.</source>
        <translation>يتسع XLIFF للغة ترجمة واحدة: {language}.</translation>
    </message>
    <message>
        <source>JSON holds one machine translation: the first.</source>
        <translation>يتسع JSON لترجمة آلية واحدة: الأولى.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Transcript</source>
        <translation>النص المفرَّغ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Exporting “{name}”…</source>
        <translation>جارٍ تصدير «{name}»…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Exported as “{name}”.</source>
        <translation>صُدِّر باسم «{name}».</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>FailedDialog</name>
    <message>
        <source>Not translated</source>
        <translation>غير المترجمة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>لغة الترجمة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;حفظ التقرير…</translation>
    </message>
    <message>
        <source>What was translated, what failed and why, for other programs</source>
        <translation>ما تُرجم وما تعذّر ولماذا، لبرامج أخرى</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>حُفظ التقرير.</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Compare with another text</source>
        <translation>المقارنة مع نص آخر</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>اختيار تسجيل</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Import translation</source>
        <translation>استيراد ترجمة</translation>
    </message>
    <message>
        <source>Add a voice</source>
        <translation>إضافة صوت</translation>
    </message>
    <message>
        <source>Piper voices</source>
        <translation>أصوات Piper</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>النصوص المفرَّغة</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Open transcripts</source>
        <translation>فتح نصوص مفرَّغة</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Filter by name</source>
        <translation>تصفية حسب الاسم</translation>
    </message>
    <message>
        <source>Files: {read} of {all} read</source>
        <translation>الملفات: قُرئ {read} من {all}</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>unread first</source>
        <translation>غير المقروءة أولًا</translation>
    </message>
    <message>
        <source>recently opened first</source>
        <translation>المفتوحة حديثًا أولًا</translation>
    </message>
    <message>
        <source>Sorted {order}</source>
        <translation>الترتيب: {order}</translation>
    </message>
    <message>
        <source>Sort files</source>
        <translation>ترتيب الملفات</translation>
    </message>
    <message>
        <source>No file has such a name.</source>
        <translation>لا ملف بهذا الاسم.</translation>
    </message>
    <message>
        <source>{count} more files: type part of a name to find them.</source>
        <translation>ملفات أخرى: {count}. اكتب جزءًا من الاسم للعثور عليها.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>البحث في النص</translation>
    </message>
    <message>
        <source>Look everywhere</source>
        <translation>البحث في كل مكان</translation>
    </message>
    <message>
        <source>Translate all</source>
        <translation>ترجمة الكل</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Match accents</source>
        <translation>مطابقة علامات التشكيل</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>How and where to find</source>
        <translation>كيف وأين يجري البحث</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>إغلاق شريط البحث</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>كل الأعمدة</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Only the first {count} characters are looked for.</source>
        <translation>لا يُبحث إلا عن أول {count} حرف.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are not translated yet: their translation is not searched.</source>
        <translation>
            <numerusform>لا فقرات غير مترجمة (%Ln).</numerusform>
            <numerusform>فقرة واحدة لم تُترجم بعد (%Ln): لا يُبحث في ترجمتها.</numerusform>
            <numerusform>فقرتان لم تُترجما بعد (%Ln): لا يُبحث في ترجمتهما.</numerusform>
            <numerusform>%Ln فقرات لم تُترجم بعد: لا يُبحث في ترجمتها.</numerusform>
            <numerusform>%Ln فقرة لم تُترجم بعد: لا يُبحث في ترجمتها.</numerusform>
            <numerusform>%Ln فقرة لم تُترجم بعد: لا يُبحث في ترجمتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) could not be searched: the expression takes too long.</source>
        <translation>
            <numerusform>لا فقرات تعذّر البحث فيها (%Ln).</numerusform>
            <numerusform>تعذّر البحث في فقرة واحدة (%Ln): التعبير يستغرق وقتًا طويلًا جدًّا.</numerusform>
            <numerusform>تعذّر البحث في فقرتين (%Ln): التعبير يستغرق وقتًا طويلًا جدًّا.</numerusform>
            <numerusform>تعذّر البحث في %Ln فقرات: التعبير يستغرق وقتًا طويلًا جدًّا.</numerusform>
            <numerusform>تعذّر البحث في %Ln فقرة: التعبير يستغرق وقتًا طويلًا جدًّا.</numerusform>
            <numerusform>تعذّر البحث في %Ln فقرة: التعبير يستغرق وقتًا طويلًا جدًّا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>أُوقف البحث.</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} من {count}</translation>
    </message>
    <message>
        <source>Nothing found in what is shown</source>
        <translation>لا نتائج في ما هو معروض</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Not a regular expression: {reason}</source>
        <translation>ليس تعبيرًا نمطيًّا: {reason}</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folders of the library</source>
        <translation>مجلدات المكتبة</translation>
    </message>
    <message>
        <source>While the library is open, Enface takes in what changes in the folders that you tick.</source>
        <translation>ما دامت المكتبة مفتوحة، يتابع Enface ما يتغير في المجلدات المحددة.</translation>
    </message>
    <message>
        <source>Watching needs watchfiles, which is not installed. Install it with: enface extras add watch. “Look again” does the same when you press it.</source>
        <translation>تحتاج المراقبة إلى watchfiles، وهو غير مثبت. ثبّته بالأمر: enface extras add watch. يفعل «تحديث» الشيء نفسه عند الضغط عليه.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>مراقبة</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>المجلد أو الملف</translation>
    </message>
    <message>
        <source>Watch {name}</source>
        <translation>مراقبة {name}</translation>
    </message>
    <message>
        <source>Left out because you removed them: {count}</source>
        <translation>لم تُضف لأنك أزلتها: {count}</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>إضافة من جديد</translation>
    </message>
    <message>
        <source>Add the files that you removed from the list again</source>
        <translation>إضافة الملفات التي أزلتها من القائمة من جديد</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Another window has taken this document off the list, or forgotten it. Nothing more of it is remembered.</source>
        <translation>أزالت نافذة أخرى هذا المستند من القائمة، أو نسيته. لن يُحفظ منه شيء بعد الآن.</translation>
    </message>
    <message>
        <source>This document is forgotten.</source>
        <translation>نُسي هذا المستند.</translation>
    </message>
    <message>
        <source>This document is forgotten, but for its translations: another program is using the translation memory. Leave Enface open: they are deleted as soon as that program lets go.</source>
        <translation>نُسي هذا المستند ما عدا ترجماته: برنامج آخر يستخدم ذاكرة الترجمة. أبقِ Enface مفتوحًا: ستُحذف حالما يتركها ذلك البرنامج.</translation>
    </message>
    <message>
        <source>Everything is cleared but the translation memory, which another program is using. Leave Enface open: it is cleared as soon as that program lets go.</source>
        <translation>مُسح كل شيء ما عدا ذاكرة الترجمة التي يستخدمها برنامج آخر. أبقِ Enface مفتوحًا: ستُمسح حالما يتركها ذلك البرنامج.</translation>
    </message>
    <message>
        <source>Clear all translations made so far, the lists of recent transcripts and of the library, the texts you pasted, your corrections, bookmarks, notes and terms, the words you saved, and the logs? This cannot be undone.</source>
        <translation>هل تريد مسح كل الترجمات التي أُنجزت حتى الآن، وقائمتي النصوص الحديثة والمكتبة، والنصوص التي ألصقتها، وتصحيحاتك وإشاراتك المرجعية وملاحظاتك ومصطلحاتك، والكلمات التي حفظتها، والسجلات؟ لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Clear everything</source>
        <translation>مسح كل شيء</translation>
    </message>
    <message>
        <source>These files are left; delete them yourself: {names}</source>
        <translation>بقيت هذه الملفات؛ احذفها بنفسك: {names}</translation>
    </message>
    <message>
        <source>Everything Enface remembered is cleared.</source>
        <translation>مُسح كل ما تذكّره Enface.</translation>
    </message>
</context>
<context>
    <name>FreeDictDialog</name>
    <message>
        <source>Download a dictionary</source>
        <translation>تنزيل قاموس</translation>
    </message>
    <message>
        <source>Dictionaries of FreeDict (freedict.org), under free licences. The licence of each is shown once it is added.</source>
        <translation>قواميس FreeDict ‏(freedict.org) برخص حرّة. تظهر رخصة كل قاموس بعد إضافته.</translation>
    </message>
    <message>
        <source>Get the list from the Internet</source>
        <translation>جلب القائمة من الإنترنت</translation>
    </message>
    <message>
        <source>Search for a language</source>
        <translation>البحث عن لغة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Dictionaries of FreeDict</source>
        <translation>قواميس FreeDict</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>There is no list of dictionaries on this computer yet.</source>
        <translation>لا توجد قائمة قواميس على هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>The list is of {date}.</source>
        <translation>تاريخ القائمة {date}.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>لم يُتحقق منه</translation>
    </message>
</context>
<context>
    <name>FurtherColumns</name>
    <message>
        <source>Show &amp;more translations</source>
        <translation>عرض ترجمات أ&amp;خرى</translation>
    </message>
    <message>
        <source>No language pack for this text</source>
        <translation>لا توجد حزمة لغة لهذا النص</translation>
    </message>
</context>
<context>
    <name>GoCommands</name>
    <message>
        <source>Turn, paragraph such as ¶ 12, or time such as 12:34</source>
        <translation>مداخلة، أو فقرة مثل ¶ 12، أو وقت مثل 12:34</translation>
    </message>
    <message>
        <source>Paragraph, or time such as 12:34</source>
        <translation>فقرة، أو وقت مثل 12:34</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>The guide is in English only.</source>
        <translation>الدليل بالإنجليزية فقط.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>There is no room for two columns: the translation is below its original.</source>
        <translation>لا متّسع لعمودين: الترجمة تحت الأصل.</translation>
    </message>
    <message>
        <source>There is no room for all columns: some of them stand below each other.</source>
        <translation>لا مكان لجميع الأعمدة: بعضها تحت بعض.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Sentences found</source>
        <translation>الجمل التي عُثر عليها</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>الجملة</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
</context>
<context>
    <name>InstalledPage</name>
    <message>
        <source>Language packs on this computer</source>
        <translation>حزم اللغات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>محرّك الترجمة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>التثبيت</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>إضافة من ملف…</translation>
    </message>
    <message>
        <source>Add from a folder…</source>
        <translation>إضافة من مجلد…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>It translates &amp;from:</source>
        <translation>تترجم &amp;من:</translation>
    </message>
    <message>
        <source>&amp;into:</source>
        <translation>&amp;إلى:</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>with Enface or another program</source>
        <translation>مع Enface أو برنامج آخر</translation>
    </message>
    <message>
        <source>Language packs ({patterns})</source>
        <translation>حزم اللغات ({patterns})</translation>
    </message>
    <message>
        <source>{version} · newer: {newer}</source>
        <translation>{version} · الأحدث: {newer}</translation>
    </message>
    <message numerus="yes">
        <source>A newer version of %n pack(s) can be downloaded.</source>
        <translation>
            <numerusform>لا توجد حزم لها إصدار أحدث للتنزيل.</numerusform>
            <numerusform>يمكن تنزيل إصدار أحدث لحزمة واحدة.</numerusform>
            <numerusform>يمكن تنزيل إصدار أحدث لحزمتين.</numerusform>
            <numerusform>يمكن تنزيل إصدار أحدث لـ %Ln حزم.</numerusform>
            <numerusform>يمكن تنزيل إصدار أحدث لـ %Ln حزمة.</numerusform>
            <numerusform>يمكن تنزيل إصدار أحدث لـ %Ln حزمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking “{name}”…</source>
        <translation>يجري فحص «{name}»…</translation>
    </message>
    <message>
        <source>Add a language pack</source>
        <translation>إضافة حزمة لغة</translation>
    </message>
</context>
<context>
    <name>KeepingTerms</name>
    <message numerus="yes">
        <source>%n term(s) deleted.</source>
        <translation>
            <numerusform>لم يُحذف أيّ مصطلح.</numerusform>
            <numerusform>حُذف مصطلح واحد.</numerusform>
            <numerusform>حُذف مصطلحان.</numerusform>
            <numerusform>حُذفت %Ln مصطلحات.</numerusform>
            <numerusform>حُذف %Ln مصطلحًا.</numerusform>
            <numerusform>حُذف %Ln مصطلح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Lists of terms (*.csv *.tsv *.txt *.tbx *.tmx *.xml)</source>
        <translation>قوائم المصطلحات (*.csv *.tsv *.txt *.tbx *.tmx *.xml)</translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>استيراد مصطلحات</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) imported.</source>
        <translation>
            <numerusform>لم يُستورد أيّ مصطلح.</numerusform>
            <numerusform>استُورد مصطلح واحد.</numerusform>
            <numerusform>استُورد مصطلحان.</numerusform>
            <numerusform>استُوردت %Ln مصطلحات.</numerusform>
            <numerusform>استُورد %Ln مصطلحًا.</numerusform>
            <numerusform>استُورد %Ln مصطلح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: other languages, or too long.</source>
        <translation>
            <numerusform>لم يُتخطَّ شيء.</numerusform>
            <numerusform>تُخطّي واحد: لغة أخرى أو أطول من اللازم.</numerusform>
            <numerusform>تُخطّي اثنان: لغات أخرى أو أطول من اللازم.</numerusform>
            <numerusform>تُخطّيت %Ln: لغات أخرى أو أطول من اللازم.</numerusform>
            <numerusform>تُخطّي %Ln: لغات أخرى أو أطول من اللازم.</numerusform>
            <numerusform>تُخطّي %Ln: لغات أخرى أو أطول من اللازم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table (*.csv);;TBX (*.tbx);;TMX (*.tmx)</source>
        <translation>جدول (*.csv);;TBX (*.tbx);;TMX (*.tmx)</translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>تصدير المصطلحات</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) exported.</source>
        <translation>
            <numerusform>لم يُصدَّر أيّ مصطلح.</numerusform>
            <numerusform>صُدِّر مصطلح واحد.</numerusform>
            <numerusform>صُدِّر مصطلحان.</numerusform>
            <numerusform>صُدِّرت %Ln مصطلحات.</numerusform>
            <numerusform>صُدِّر %Ln مصطلحًا.</numerusform>
            <numerusform>صُدِّر %Ln مصطلح.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search keyboard shortcuts</source>
        <translation>البحث في اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>{keys} is used twice: {first}, {second}. Change one of them.</source>
        <translation>{keys} مستخدم مرتين: «{first}» و«{second}». غيّر أحدهما.</translation>
    </message>
</context>
<context>
    <name>LanguagesDialog</name>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>المقروء</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>المترجَم</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>not there any more: {path}</source>
        <translation>لم يعد في مكانه: {path}</translation>
    </message>
    <message>
        <source>Notes: {count}</source>
        <translation>الملاحظات: {count}</translation>
    </message>
    <message>
        <source>Read: {share}</source>
        <translation>المقروء: {share}</translation>
    </message>
    <message>
        <source>Translated: {share}</source>
        <translation>المترجَم: {share}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>اللغة الأخرى</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>النص المفرَّغ</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>الاسم:</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>الأفضل أولًا</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>As in the transcripts</source>
        <translation>كما في النصوص</translation>
    </message>
    <message>
        <source>By the words before</source>
        <translation>حسب الكلمات السابقة</translation>
    </message>
    <message>
        <source>By the words after</source>
        <translation>حسب الكلمات اللاحقة</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>حسب المتحدث</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>حسب التاريخ</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>حسب السنة</translation>
    </message>
    <message>
        <source>Phrases with it</source>
        <translation>العبارات التي تحويها</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Words, by basic form</source>
        <translation>الكلمات، حسب صيغتها الأساسية</translation>
    </message>
    <message>
        <source>With nothing to search, “Words” counts all words</source>
        <translation>إذا كان حقل البحث فارغًا، تعدّ «الكلمات» كل الكلمات</translation>
    </message>
    <message>
        <source>Sho&amp;w more</source>
        <translation>عرض الم&amp;زيد</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>النصوص المفرَّغة</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>كشاف السياق</translation>
    </message>
    <message>
        <source>Fol&amp;ders…</source>
        <translation>&amp;المجلدات…</translation>
    </message>
    <message>
        <source>What you added, and whether it is watched</source>
        <translation>ما أضفته، وهل يُراقَب</translation>
    </message>
    <message>
        <source>&amp;Translate…</source>
        <translation>ت&amp;رجمة…</translation>
    </message>
    <message>
        <source>&amp;Save table…</source>
        <translation>حفظ الج&amp;دول…</translation>
    </message>
    <message>
        <source>S&amp;peaker:</source>
        <translation>الم&amp;تحدث:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>حت&amp;ى:</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>الترتي&amp;ب:</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>النصوص الأصلية</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>الترجمات</translation>
    </message>
    <message>
        <source>My wording</source>
        <translation>صياغتي</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>By the 2nd word before</source>
        <translation>حسب الكلمة السابقة الثانية</translation>
    </message>
    <message>
        <source>By the 3rd word before</source>
        <translation>حسب الكلمة السابقة الثالثة</translation>
    </message>
    <message>
        <source>By the 2nd word after</source>
        <translation>حسب الكلمة اللاحقة الثانية</translation>
    </message>
    <message>
        <source>By the 3rd word after</source>
        <translation>حسب الكلمة اللاحقة الثالثة</translation>
    </message>
    <message>
        <source>In random order</source>
        <translation>بترتيب عشوائي</translation>
    </message>
    <message>
        <source>By the word found</source>
        <translation>حسب الكلمة المعثور عليها</translation>
    </message>
    <message>
        <source>Words near it</source>
        <translation>الكلمات المجاورة</translation>
    </message>
    <message>
        <source>S&amp;ort:</source>
        <translation>الترتي&amp;ب:</translation>
    </message>
    <message>
        <source>The&amp;n:</source>
        <translation>&amp;ثم:</translation>
    </message>
    <message>
        <source>&amp;Count:</source>
        <translation>ال&amp;عدّ:</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>الجمل</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>&amp;In:</source>
        <translation>ف&amp;ي:</translation>
    </message>
    <message>
        <source>Pl&amp;ace:</source>
        <translation>الم&amp;كان:</translation>
    </message>
    <message>
        <source>Fro&amp;m:</source>
        <translation>م&amp;ن:</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>ال&amp;لغة:</translation>
    </message>
    <message>
        <source>Filter by title, speaker or file</source>
        <translation>تصفية حسب العنوان أو المتحدث أو الملف</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>تصفية حسب الاسم</translation>
    </message>
    <message>
        <source>Search the texts</source>
        <translation>البحث في النصوص</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, parts of words (harb*, *ship, h?rbour), AND, OR, NOT, NEAR; see the guide</source>
        <translation>كلمات، &quot;عبارات&quot;، أجزاء كلمات (harb*، *ship، h?rbour)، AND وOR وNOT وNEAR؛ انظر الدليل</translation>
    </message>
    <message>
        <source>Chosen on the list</source>
        <translation>المحددة في القائمة</translation>
    </message>
    <message>
        <source>With sentences found</source>
        <translation>التي فيها جمل عُثر عليها</translation>
    </message>
    <message>
        <source>All on the list</source>
        <translation>كل ما في القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%Ln جملة</numerusform>
            <numerusform>جملة واحدة (%Ln)</numerusform>
            <numerusform>جملتان (%Ln)</numerusform>
            <numerusform>%Ln جمل</numerusform>
            <numerusform>%Ln جملة</numerusform>
            <numerusform>%Ln جملة</numerusform>
        </translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>أكثر من {count}</translation>
    </message>
    <message>
        <source>{shown} of {all} sentences</source>
        <translation>الجمل: {shown} من {all}</translation>
    </message>
    <message>
        <source>The first {count} sentences</source>
        <translation>الجمل الأولى: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%Ln مواضع</numerusform>
            <numerusform>%Ln موضعًا</numerusform>
            <numerusform>%Ln موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} places are shown, not all. “Save table…” writes up to {most}.</source>
        <translation>المعروض {count} موضع، لا كل المواضع. يكتب «حفظ الجدول…» حتى {most}.</translation>
    </message>
    <message>
        <source>The first {count} places</source>
        <translation>المواضع الأولى: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n different word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان مختلفتان</numerusform>
            <numerusform>%Ln كلمات مختلفة</numerusform>
            <numerusform>%Ln كلمة مختلفة</numerusform>
            <numerusform>%Ln كلمة مختلفة</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this was searched: {what}.</source>
        <translation>اقتصر البحث على: {what}.</translation>
    </message>
    <message>
        <source>{shown} of {all} transcripts, {words} words</source>
        <translation>النصوص: {shown} من {all}، الكلمات: {words}</translation>
    </message>
    <message>
        <source>Add a folder or files: they stay where they are.</source>
        <translation>أضف مجلدًا أو ملفات: تبقى في مكانها.</translation>
    </message>
    <message>
        <source>only in “{name}”</source>
        <translation>في «{name}» فقط</translation>
    </message>
    <message>
        <source>there is no collection “{name}” any more</source>
        <translation>لم تعد المجموعة «{name}» موجودة</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>مصنف Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>حفظ الجدول</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) saved</source>
        <translation>
            <numerusform>لم يُحفظ أيّ سطر</numerusform>
            <numerusform>حُفظ سطر واحد</numerusform>
            <numerusform>حُفظ سطران</numerusform>
            <numerusform>حُفظت %Ln أسطر</numerusform>
            <numerusform>حُفظ %Ln سطرًا</numerusform>
            <numerusform>حُفظ %Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more</source>
        <translation>هناك المزيد</translation>
    </message>
</context>
<context>
    <name>LinkTools</name>
    <message>
        <source>Merge with the one above</source>
        <translation>دمج مع السابقة</translation>
    </message>
    <message>
        <source>Merge with the one below</source>
        <translation>دمج مع التالية</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>تقسيم هنا</translation>
    </message>
    <message>
        <source>Cut the link</source>
        <translation>قطع الربط</translation>
    </message>
    <message>
        <source>Accept the link</source>
        <translation>قبول الربط</translation>
    </message>
    <message>
        <source>Drag a sentence up or down</source>
        <translation>اسحب جملة إلى أعلى أو أسفل</translation>
    </message>
</context>
<context>
    <name>LookingUp</name>
    <message>
        <source>The language of this text is not known. Choose it above the text, then look the word up.</source>
        <translation>لغة هذا النص غير معروفة. اخترها فوق النص، ثم ابحث عن الكلمة.</translation>
    </message>
    <message>
        <source>Add a dictionary…</source>
        <translation>إضافة قاموس…</translation>
    </message>
    <message>
        <source>Anki deck (*.apkg);;Table (*.csv)</source>
        <translation>مجموعة Anki‏ (*.apkg);;جدول (*.csv)</translation>
    </message>
    <message>
        <source>Export saved words</source>
        <translation>تصدير الكلمات المحفوظة</translation>
    </message>
    <message numerus="yes">
        <source>%n saved word(s) exported.</source>
        <translation>
            <numerusform>لم تُصدَّر أي كلمة محفوظة.</numerusform>
            <numerusform>صُدِّرت كلمة محفوظة واحدة.</numerusform>
            <numerusform>صُدِّرت كلمتان محفوظتان.</numerusform>
            <numerusform>صُدِّرت %Ln كلمات محفوظة.</numerusform>
            <numerusform>صُدِّرت %Ln كلمة محفوظة.</numerusform>
            <numerusform>صُدِّرت %Ln كلمة محفوظة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryDialog</name>
    <message>
        <source>Translation memory</source>
        <translation>ذاكرة الترجمة</translation>
    </message>
    <message>
        <source>Enface keeps its translations on this computer, so that nothing is translated twice. When the limit is reached, the ones that were used longest ago are deleted first; your own wording is kept.</source>
        <translation>يحتفظ Enface بترجماته على هذا الحاسوب كي لا يُترجم شيء مرتين. عند بلوغ الحد تُحذف أولًا التي لم تُستخدم منذ أطول مدة؛ وتبقى صياغتك أنت.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العد…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>الحجم:</translation>
    </message>
    <message>
        <source>&amp;Limit:</source>
        <translation>ا&amp;لحد:</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%Ln جملة</numerusform>
            <numerusform>جملة واحدة (%Ln)</numerusform>
            <numerusform>جملتان (%Ln)</numerusform>
            <numerusform>%Ln جمل</numerusform>
            <numerusform>%Ln جملة</numerusform>
            <numerusform>%Ln جملة</numerusform>
        </translation>
    </message>
    <message>
        <source> MB</source>
        <translation> م.ب</translation>
    </message>
</context>
<context>
    <name>MemorySearchDialog</name>
    <message>
        <source>Search the translation memory</source>
        <translation>البحث في ذاكرة الترجمة</translation>
    </message>
    <message>
        <source>&amp;Words in the original ({pair}):</source>
        <translation>ال&amp;كلمات في الأصل ({pair}):</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>مَن ترجمها</translation>
    </message>
    <message>
        <source>Sentences with these words</source>
        <translation>الجمل التي فيها هذه الكلمات</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%Ln جملة</numerusform>
            <numerusform>جملة واحدة (%Ln)</numerusform>
            <numerusform>جملتان (%Ln)</numerusform>
            <numerusform>%Ln جمل</numerusform>
            <numerusform>%Ln جملة</numerusform>
            <numerusform>%Ln جملة</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted by a person</source>
        <translation>قبلها إنسان</translation>
    </message>
    <message>
        <source>machine translation, {engine}</source>
        <translation>ترجمة آلية، {engine}</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Who speaks where</source>
        <translation>من يتحدث وأين</translation>
    </message>
</context>
<context>
    <name>MissingFonts</name>
    <message>
        <source>No font on this computer has the letters of this text ({language}), so empty boxes stand for them. Install a font that has them, for example of the Noto family, and start Enface again.</source>
        <translation>لا يوجد على هذا الحاسوب خط فيه حروف هذا النص ({language})، لذلك تظهر مربعات فارغة مكانها. ثبّت خطًّا فيه هذه الحروف، من عائلة Noto مثلًا، ثم شغّل Enface من جديد.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Your texts and translations leave this computer only for a server on another one that you added and chose. Otherwise the network is used for nothing but language packs, dictionaries, voices and speech models, and only when you press a button for it.</source>
        <translation>لا تغادر نصوصك وترجماتك هذا الحاسوب إلا إلى خادم على حاسوب آخر أضفتَه واخترتَه بنفسك. وفيما عدا ذلك لا تُستخدم الشبكة إلا لحزم اللغات والقواميس والأصوات ونماذج التعرف على الكلام، ولا يكون ذلك إلا عندما تضغط زرًّا مخصصًا له.</translation>
    </message>
    <message>
        <source>Never use the network</source>
        <translation>عدم استخدام الشبكة أبدًا</translation>
    </message>
    <message>
        <source>While this is on, those buttons refuse too, and say why.</source>
        <translation>ما دام هذا مفعّلًا ترفض تلك الأزرار أيضًا وتذكر السبب.</translation>
    </message>
    <message>
        <source>All network requests</source>
        <translation>كل طلبات الشبكة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلَم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Files are read, and texts translated, in processes of their own. Your system keeps these off the network and off all your files but the one being read.</source>
        <translation>تُقرأ الملفات وتُترجم النصوص في عمليات مستقلة. يمنعها نظامك من الوصول إلى الشبكة وإلى كل ملفاتك ما عدا الملف الذي يُقرأ.</translation>
    </message>
    <message>
        <source>Files are read, and texts translated, in processes of their own. Your system keeps these off the network, but it cannot keep them off your other files.</source>
        <translation>تُقرأ الملفات وتُترجم النصوص في عمليات مستقلة. يمنعها نظامك من الوصول إلى الشبكة، لكنه لا يستطيع منعها من الوصول إلى ملفاتك الأخرى.</translation>
    </message>
    <message>
        <source>Files are read, and texts translated, in processes of their own. Your system keeps these off all your files but the one being read, but it cannot keep them off the network.</source>
        <translation>تُقرأ الملفات وتُترجم النصوص في عمليات مستقلة. يمنعها نظامك من الوصول إلى كل ملفاتك ما عدا الملف الذي يُقرأ، لكنه لا يستطيع منعها من الوصول إلى الشبكة.</translation>
    </message>
    <message>
        <source>Files are read, and texts translated, in processes of their own. They use no network and no other files, but this system has nothing that would keep a harmful file from making them do so.</source>
        <translation>تُقرأ الملفات وتُترجم النصوص في عمليات مستقلة. وهي لا تستخدم الشبكة ولا ملفات أخرى، لكن ليس في هذا النظام ما يمنع ملفًّا ضارًّا من حملها على ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) asked so far, the latest first:</source>
        <translation>
            <numerusform>لم يجرِ الاتصال بأيّ عنوان:</numerusform>
            <numerusform>جرى الاتصال بعنوان واحد حتى الآن:</numerusform>
            <numerusform>جرى الاتصال بعنوانين حتى الآن، الأحدث أولًا:</numerusform>
            <numerusform>جرى الاتصال بـ %Ln عناوين حتى الآن، الأحدث أولًا:</numerusform>
            <numerusform>جرى الاتصال بـ %Ln عنوانًا حتى الآن، الأحدث أولًا:</numerusform>
            <numerusform>جرى الاتصال بـ %Ln عنوان حتى الآن، الأحدث أولًا:</numerusform>
        </translation>
    </message>
    <message>
        <source>No network requests so far.</source>
        <translation>لا طلبات شبكة حتى الآن.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>NetworkSign</name>
    <message>
        <source>Text goes to {host}</source>
        <translation>النص يذهب إلى {host}</translation>
    </message>
    <message>
        <source>downloading…</source>
        <translation>يجري التنزيل…</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>على هذا الحاسوب فقط</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Bookmarks and notes</source>
        <translation>الإشارات والملاحظات</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>ملاحظتك</translation>
    </message>
    <message>
        <source>Type a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Bookmark here</source>
        <translation>إشارة هنا</translation>
    </message>
    <message>
        <source>About the paragraph you are reading</source>
        <translation>عن الفقرة التي تقرؤها</translation>
    </message>
    <message>
        <source>Its paragraph is no longer in the file</source>
        <translation>لم تعد فقرتها في الملف</translation>
    </message>
    <message>
        <source>About “{words}”</source>
        <translation>عن «{words}»</translation>
    </message>
</context>
<context>
    <name>NotesFile</name>
    <message>
        <source>This text has no bookmarks and no notes yet.</source>
        <translation>ليس في هذا النص إشارات مرجعية ولا ملاحظات بعد.</translation>
    </message>
    <message>
        <source>Save bookmarks and notes</source>
        <translation>حفظ الإشارات المرجعية والملاحظات</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>Open “{name}”?</source>
        <translation>فتح «{name}»؟</translation>
    </message>
    <message>
        <source>Compare with this text</source>
        <translation>المقارنة مع هذا النص</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>الفتح هنا</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>الفتح في نافذة جديدة</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>يجري فتح {name}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>{share} % of the words are not shown: they look like what stands around a text, not like part of it.</source>
        <translation>‏{share} % من الكلمات غير معروضة: تبدو مما يحيط بالنص لا جزءًا منه.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الجميع</translation>
    </message>
    <message>
        <source>{share} % of the words stand under no speaker. Some speakers may not have been recognized.</source>
        <translation>‏{share} % من الكلمات لا تُنسب إلى أيّ متحدث. ربما لم يُتعرّف على بعض المتحدثين.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الذهاب إلى هناك</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was opened.</source>
        <translation>تغيّر «{name}» منذ فتحه.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>“{name}” is no longer where it was. What you see is kept here.</source>
        <translation>لم يعد «{name}» في مكانه. ما تراه محفوظ هنا.</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>الفهرس</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>عرض الحواشي</translation>
    </message>
    <message>
        <source>List notes such as (Applause), too</source>
        <translation>إدراج حواشٍ مثل (تصفيق) أيضًا</translation>
    </message>
</context>
<context>
    <name>OwnWording</name>
    <message>
        <source>Choose a sentence of the original to write your own wording of it.</source>
        <translation>اختر جملة من الأصل لتكتب صياغتك لها.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Comment on this sentence</source>
        <translation>تعليق على هذه الجملة</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) taken into your wording</source>
        <translation>
            <numerusform>لم تُؤخذ أي جملة في صياغتك</numerusform>
            <numerusform>أُخذت جملة واحدة في صياغتك</numerusform>
            <numerusform>أُخذت جملتان في صياغتك</numerusform>
            <numerusform>أُخذت %Ln جمل في صياغتك</numerusform>
            <numerusform>أُخذت %Ln جملة في صياغتك</numerusform>
            <numerusform>أُخذت %Ln جملة في صياغتك</numerusform>
        </translation>
    </message>
    <message>
        <source>from the human translation</source>
        <translation>من الترجمة البشرية</translation>
    </message>
    <message>
        <source>from the machine translation</source>
        <translation>من الترجمة الآلية</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) changed</source>
        <translation>
            <numerusform>لم تتغير أي كلمة</numerusform>
            <numerusform>تغيرت كلمة واحدة</numerusform>
            <numerusform>تغيرت كلمتان</numerusform>
            <numerusform>تغيرت %Ln كلمات</numerusform>
            <numerusform>تغيرت %Ln كلمة</numerusform>
            <numerusform>تغيرت %Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>agreement {number} of 100</source>
        <translation>التوافق {number} من 100</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبولة</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>النصوص المفرَّغة</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Merge c&amp;hosen</source>
        <translation>&amp;دمج المحددين</translation>
    </message>
    <message>
        <source>The chosen names are one person in the whole library</source>
        <translation>الأسماء المحددة شخص واحد في المكتبة كلها</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>The names of the chosen person are different people again</source>
        <translation>أسماء الشخص المحدد أشخاص مختلفون من جديد</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>تراج&amp;ع</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>الاسم في النص</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>المداخلات</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>النص المفرَّغ</translation>
    </message>
    <message>
        <source>Transcripts of this person</source>
        <translation>نصوص هذا الشخص</translation>
    </message>
    <message>
        <source>What this person says</source>
        <translation>ما يقوله هذا الشخص</translation>
    </message>
    <message>
        <source>Choose somebody to see all that they said.</source>
        <translation>اختر شخصًا لترى كل ما قاله.</translation>
    </message>
    <message>
        <source>Met: {names}</source>
        <translation>مع: {names}</translation>
    </message>
    <message>
        <source>The first {count} turns. Choose a transcript to see all in it.</source>
        <translation>المداخلات الأولى: {count}. اختر نصًّا لترى كل مداخلاته.</translation>
    </message>
    <message>
        <source>Is this the same person? {one} – {other}</source>
        <translation>هل هذا هو الشخص نفسه؟ {one} – {other}</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Place in the recording</source>
        <translation>الموضع في التسجيل</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Loop sentence</source>
        <translation>تكرار الجملة</translation>
    </message>
    <message>
        <source>Close the recording</source>
        <translation>إغلاق التسجيل</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
</context>
<context>
    <name>Playing</name>
    <message>
        <source>The sentence starts at {time}</source>
        <translation>تبدأ الجملة عند {time}</translation>
    </message>
    <message>
        <source>The sentence starts at {time}, later ones moved along</source>
        <translation>تبدأ الجملة عند {time}، وتحركت اللاحقة معها</translation>
    </message>
    <message>
        <source>Loop from {begin}: press again where it ends</source>
        <translation>التكرار من {begin}: اضغط مرة أخرى حيث ينتهي</translation>
    </message>
    <message>
        <source>This sentence was not heard in the recording.</source>
        <translation>لم يُتعرّف على هذه الجملة في التسجيل.</translation>
    </message>
    <message>
        <source>This sentence has no time yet.</source>
        <translation>ليس لهذه الجملة وقت بعد.</translation>
    </message>
    <message>
        <source>Sync with recording</source>
        <translation>مزامنة مع التسجيل</translation>
    </message>
    <message>
        <source>“{name}” has no sound.</source>
        <translation>لا صوت في «{name}».</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>لا متحدثين</numerusform>
            <numerusform>متحدث واحد</numerusform>
            <numerusform>متحدثان</numerusform>
            <numerusform>%Ln متحدثين</numerusform>
            <numerusform>%Ln متحدثًا</numerusform>
            <numerusform>%Ln متحدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) hidden</source>
        <translation>
            <numerusform>لا مداخلات مخفية</numerusform>
            <numerusform>مداخلة واحدة مخفية</numerusform>
            <numerusform>مداخلتان مخفيتان</numerusform>
            <numerusform>%Ln مداخلات مخفية</numerusform>
            <numerusform>%Ln مداخلة مخفية</numerusform>
            <numerusform>%Ln مداخلة مخفية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>لم تبقَ أيّ ثانية</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %Ln ثوانٍ</numerusform>
            <numerusform>بقيت %Ln ثانية</numerusform>
            <numerusform>بقيت %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>لم تبقَ أيّ دقيقة</numerusform>
            <numerusform>بقيت دقيقة واحدة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %Ln دقائق</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Save as PDF</source>
        <translation>الحفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Enface: keyboard shortcuts</source>
        <translation>Enface: اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Printing asks your system&apos;s print service, which may use the network, and “Never use the network” is on (Languages, Network). You can save a PDF instead.</source>
        <translation>تستعين الطباعة بخدمة الطباعة في نظامك، وقد تستخدم هذه الشبكة، و«عدم استخدام الشبكة أبدًا» مفعّل («اللغات»، «الشبكة»). يمكنك حفظ ملف PDF بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>الحفظ بصيغة PDF…</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Download progress</source>
        <translation>تقدّم التنزيل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What came is kept: the next time it goes on from there.</source>
        <translation>ما وصل محفوظ: في المرة القادمة يُستأنف التنزيل من حيث توقف.</translation>
    </message>
    <message>
        <source>Getting the list…</source>
        <translation>جلب القائمة…</translation>
    </message>
    <message>
        <source>another Enface is downloading it; waiting for that…</source>
        <translation>يقوم Enface آخر بتنزيله؛ جارٍ الانتظار…</translation>
    </message>
    <message>
        <source>unpacking and trying it…</source>
        <translation>فكّ الضغط والتجربة…</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>يجري الاتصال…</translation>
    </message>
    <message numerus="yes">
        <source>cut off; trying again in %n second(s)</source>
        <translation>
            <numerusform>انقطع الاتصال؛ تُعاد المحاولة الآن</numerusform>
            <numerusform>انقطع الاتصال؛ تُعاد المحاولة بعد ثانية واحدة</numerusform>
            <numerusform>انقطع الاتصال؛ تُعاد المحاولة بعد ثانيتين</numerusform>
            <numerusform>انقطع الاتصال؛ تُعاد المحاولة بعد %Ln ثوانٍ</numerusform>
            <numerusform>انقطع الاتصال؛ تُعاد المحاولة بعد %Ln ثانية</numerusform>
            <numerusform>انقطع الاتصال؛ تُعاد المحاولة بعد %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} في الثانية</translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <translation>{done} من {whole}</translation>
    </message>
</context>
<context>
    <name>PuttingInStep</name>
    <message>
        <source>Listening to {name}</source>
        <translation>جارٍ الاستماع إلى {name}</translation>
    </message>
    <message>
        <source>{heard} of {all} sentences were heard in “{name}”.</source>
        <translation>الجمل التي تُعرّف عليها في «{name}»: {heard} من {all}.</translation>
    </message>
    <message>
        <source>Download a model…</source>
        <translation>تنزيل نموذج…</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>إضافة نموذج…</translation>
    </message>
    <message>
        <source>Add a Whisper model: choose its folder</source>
        <translation>إضافة نموذج Whisper: اختر مجلده</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Transcript</source>
        <translation>النص المفرَّغ</translation>
    </message>
    <message>
        <source>No speaker is selected, so there is nothing to show.</source>
        <translation>لم يُحدَّد أيّ متحدث، فلا شيء يُعرض.</translation>
    </message>
</context>
<context>
    <name>ReaderModel</name>
    <message>
        <source>{speaker}, in {language}</source>
        <translation>{speaker}، باللغة: {language}</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>باللغة: {language}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>بانتظار الترجمة</translation>
    </message>
    <message>
        <source>machine translation</source>
        <translation>ترجمة آلية</translation>
    </message>
    <message>
        <source>human translation</source>
        <translation>ترجمة بشرية</translation>
    </message>
    <message>
        <source>your wording</source>
        <translation>صياغتك</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>مغطّى</translation>
    </message>
    <message>
        <source>(no partner in the original)</source>
        <translation>(لا مقابل في الأصل)</translation>
    </message>
    <message>
        <source>(together with another row)</source>
        <translation>(مع صف آخر)</translation>
    </message>
    <message>
        <source>(no partner in this text)</source>
        <translation>(لا مقابل في هذا النص)</translation>
    </message>
    <message>
        <source>to check: {reasons}</source>
        <translation>للمراجعة: {reasons}</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>ملاحظة: {note}</translation>
    </message>
    <message>
        <source>not heard in the recording</source>
        <translation>لم يُتعرّف عليها في التسجيل</translation>
    </message>
    <message>
        <source>needs review</source>
        <translation>بحاجة إلى مراجعة</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>{accepted} of {written} sentences accepted</source>
        <translation>الجمل المقبولة: {accepted} من {written}</translation>
    </message>
    <message>
        <source>{reasons} (sentence {number})</source>
        <translation>{reasons} (الجملة {number})</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>سرد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>حاشية</translation>
    </message>
</context>
<context>
    <name>ReadingAids</name>
    <message>
        <source>Syllables are shown</source>
        <translation>المقاطع معروضة</translation>
    </message>
    <message>
        <source>Syllables are not shown</source>
        <translation>المقاطع غير معروضة</translation>
    </message>
    <message>
        <source>Line focus: 1 line</source>
        <translation>التركيز على الأسطر: سطر واحد</translation>
    </message>
    <message>
        <source>Line focus: 3 lines</source>
        <translation>التركيز على الأسطر: 3 أسطر</translation>
    </message>
    <message>
        <source>Line focus: 5 lines</source>
        <translation>التركيز على الأسطر: 5 أسطر</translation>
    </message>
    <message>
        <source>Line focus is off</source>
        <translation>التركيز على الأسطر متوقف</translation>
    </message>
</context>
<context>
    <name>ReadingOut</name>
    <message>
        <source>Texts in {language} are read by the voice “{name}” from now on.</source>
        <translation>يقرأ الصوت «{name}» من الآن النصوص بهذه اللغة: {language}.</translation>
    </message>
    <message>
        <source>The language of this text is not known. Choose it above the text, then read it aloud.</source>
        <translation>لغة هذا النص غير معروفة. اخترها فوق النص، ثم اقرأه بصوت عالٍ.</translation>
    </message>
    <message>
        <source>Download a voice…</source>
        <translation>تنزيل صوت…</translation>
    </message>
    <message>
        <source>Add a voice…</source>
        <translation>إضافة صوت…</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>التباعد</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>إغلاق هذه اللوحة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Layout and columns</source>
        <translation>التنسيق والأعمدة</translation>
    </message>
    <message>
        <source>Reading aids</source>
        <translation>مساعدات القراءة</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>الواجهة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Reset everything in this panel</source>
        <translation>إعادة ضبط كل ما في هذه اللوحة</translation>
    </message>
    <message>
        <source>Custom theme…</source>
        <translation>سمة مخصصة…</translation>
    </message>
    <message>
        <source>Wide spacing</source>
        <translation>تباعد واسع</translation>
    </message>
    <message>
        <source>More room between lines, words and letters</source>
        <translation>مسافة أكبر بين الأسطر والكلمات والأحرف</translation>
    </message>
    <message>
        <source>pt</source>
        <comment>points, of a font</comment>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>×</source>
        <comment>times</comment>
        <translation>ضعف</translation>
    </message>
    <message>
        <source>em</source>
        <comment>the width of a letter m</comment>
        <translation>em</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الأحرف</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Maximum characters per line</source>
        <translation>أقصى عدد حروف في السطر</translation>
    </message>
    <message>
        <source>Auto-scroll: lines per minute</source>
        <translation>تمرير تلقائي: الأسطر في الدقيقة</translation>
    </message>
    <message>
        <source>Limit line length</source>
        <translation>تحديد طول السطر</translation>
    </message>
    <message>
        <source>Justify</source>
        <translation>ضبط النص</translation>
    </message>
    <message>
        <source>Show syllables</source>
        <translation>عرض المقاطع</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Numbers in the margin</source>
        <translation>أرقام في الهامش</translation>
    </message>
    <message>
        <source>Focus on</source>
        <translation>التركيز على</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>لغة الواجهة</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>النص كله</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>الجملة</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>5 lines</source>
        <translation>5 أسطر</translation>
    </message>
    <message>
        <source>3 lines</source>
        <translation>3 أسطر</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>سطر واحد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>المداخلات</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Size of buttons and menus</source>
        <translation>حجم الأزرار والقوائم</translation>
    </message>
    <message>
        <source>Translation in the same size</source>
        <translation>الترجمة بالحجم نفسه</translation>
    </message>
    <message>
        <source>Translation first</source>
        <translation>الترجمة أولًا</translation>
    </message>
    <message>
        <source>Font of the original</source>
        <translation>خط الأصل</translation>
    </message>
    <message>
        <source>Font of the translation</source>
        <translation>خط الترجمة</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open Recen&amp;t</source>
        <translation>فتح ال&amp;حديثة</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>لا ملفات حديثة</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>م&amp;سح القائمة</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>Compare with another text and choose a sentence to repair how both are linked.</source>
        <translation>قارن مع نص آخر واختر جملة لإصلاح الربط بينهما.</translation>
    </message>
    <message>
        <source>Aligning again below here</source>
        <translation>جارٍ إعادة المحاذاة من هنا</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Find and replace in your wording</source>
        <translation>البحث والاستبدال في صياغتك</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>مطابقة &amp;حالة الأحرف</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;كلمات كاملة</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>استبدال ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;بحث عن:</translation>
    </message>
    <message>
        <source>R&amp;eplace with:</source>
        <translation>ا&amp;ستبدال بـ:</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in your wording</source>
        <translation>
            <numerusform>لا مرة في صياغتك</numerusform>
            <numerusform>مرة واحدة في صياغتك</numerusform>
            <numerusform>مرتان في صياغتك</numerusform>
            <numerusform>%Ln مرات في صياغتك</numerusform>
            <numerusform>%Ln مرة في صياغتك</numerusform>
            <numerusform>%Ln مرة في صياغتك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n time(s)</source>
        <translation>
            <numerusform>لم يُستبدل شيء</numerusform>
            <numerusform>استُبدل مرة واحدة</numerusform>
            <numerusform>استُبدل مرتين</numerusform>
            <numerusform>استُبدل %Ln مرات</numerusform>
            <numerusform>استُبدل %Ln مرة</numerusform>
            <numerusform>استُبدل %Ln مرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Search the whole library</source>
        <translation>البحث في المكتبة كلها</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Review saved words</source>
        <translation>مراجعة الكلمات المحفوظة</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>الجملة</translation>
    </message>
    <message>
        <source>&amp;Show (Space)</source>
        <translation>&amp;عرض (مسافة)</translation>
    </message>
    <message>
        <source>Again (1)</source>
        <translation>إعادة (1)</translation>
    </message>
    <message>
        <source>Hard (2)</source>
        <translation>صعب (2)</translation>
    </message>
    <message>
        <source>Good (3)</source>
        <translation>جيد (3)</translation>
    </message>
    <message>
        <source>Easy (4)</source>
        <translation>سهل (4)</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to review</source>
        <translation>
            <numerusform>لا كلمات للمراجعة</numerusform>
            <numerusform>كلمة واحدة للمراجعة</numerusform>
            <numerusform>كلمتان للمراجعة</numerusform>
            <numerusform>%Ln كلمات للمراجعة</numerusform>
            <numerusform>%Ln كلمة للمراجعة</numerusform>
            <numerusform>%Ln كلمة للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more to review today.</source>
        <translation>لا شيء آخر للمراجعة اليوم.</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Sa&amp;ved searches</source>
        <translation>عمليات البحث المحفو&amp;ظة</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>حفظ هذا البحث…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>حفظ البحث</translation>
    </message>
</context>
<context>
    <name>SavingCopy</name>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Saved a copy as {name}. It holds the text, what stands beside it, and all that you did to it, and opens in Enface on any computer.</source>
        <translation>حُفظت نسخة باسم {name}. فيها النص وما بجانبه وكل ما فعلته فيه، وتُفتح في Enface على أيّ حاسوب.</translation>
    </message>
</context>
<context>
    <name>ScriptFonts</name>
    <message>
        <source>Separate font per script</source>
        <translation>خط مستقل لكل كتابة</translation>
    </message>
    <message>
        <source>Easier to read: {font}</source>
        <translation>أسهل للقراءة: {font}</translation>
    </message>
    <message>
        <source>Made for people with dyslexia or poor sight</source>
        <translation>صُمّم لذوي عسر القراءة أو ضعف البصر</translation>
    </message>
    <message>
        <source>Fonts made for dyslexia or poor sight, such as {fonts}, are free: once one is installed on this computer, it is offered here.</source>
        <translation>الخطوط المصمّمة لذوي عسر القراءة أو ضعف البصر، مثل {fonts}، مجانية: متى ثُبّت أحدها على هذا الحاسوب عُرض هنا.</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>اللاتينية</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>السيريلية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Chinese, Japanese, Korean</source>
        <translation>الصينية واليابانية والكورية</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search dictionaries</source>
        <translation>البحث في القواميس</translation>
    </message>
    <message>
        <source>In the &amp;explanations too</source>
        <translation>في ال&amp;شروح أيضًا</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>المداخل</translation>
    </message>
    <message>
        <source>&amp;Word:</source>
        <translation>ال&amp;كلمة:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>ال&amp;لغة:</translation>
    </message>
    <message>
        <source>There is no dictionary on this computer yet. Add one under Dictionaries.</source>
        <translation>لا يوجد قاموس على هذا الحاسوب بعد. أضف واحدًا ضمن «القواميس».</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>SentencesPanel</name>
    <message>
        <source>Sentences</source>
        <translation>الجمل</translation>
    </message>
    <message>
        <source>Sentences accepted</source>
        <translation>الجمل المقبولة</translation>
    </message>
    <message>
        <source>Nothing to compare yet: open a second text beside this one.</source>
        <translation>لا شيء للمقارنة بعد: افتح نصًا ثانيًا بجانب هذا النص.</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>المقارنة مع…</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>التطابق</translation>
    </message>
    <message>
        <source>Lowest agreement first</source>
        <translation>الأقل تطابقًا أولًا</translation>
    </message>
    <message>
        <source>Order of the text</source>
        <translation>ترتيب النص</translation>
    </message>
    <message>
        <source>Least sure link first</source>
        <translation>الرابط الأقل يقينًا أولًا</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>للعمل</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>مختلفة</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>للتحقق</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>with</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Align again below here</source>
        <translation>إعادة المحاذاة من هنا فما بعد</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>Servers that translate</source>
        <translation>خوادم تترجم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>نصك</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>ا&amp;ستخدام هذا</translation>
    </message>
    <message>
        <source>The engine “Server” asks {name} from now on.</source>
        <translation>محرّك «خادم» يسأل {name} من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>المف&amp;تاح:</translation>
    </message>
    <message>
        <source>A server such as LibreTranslate, Ollama, LM Studio or llama-server can translate, too. It is used only where you choose it in “Engine” or “Show more translations”. Of a server with several models you can add each.</source>
        <translation>يمكن أن يترجم أيضًا خادم مثل LibreTranslate أو Ollama أو LM Studio أو llama-server. لا يُستخدم إلا حيث تختاره في «المحرّك» أو «عرض ترجمات أخرى». ومن خادم فيه عدة نماذج يمكنك إضافة كل منها.</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>ال&amp;نموذج:</translation>
    </message>
    <message>
        <source>&amp;Address of a server:</source>
        <translation>&amp;عنوان خادم:</translation>
    </message>
    <message>
        <source>stays on this computer</source>
        <translation>يبقى على هذا الحاسوب</translation>
    </message>
    <message>
        <source>goes to {host}</source>
        <translation>يذهب إلى {host}</translation>
    </message>
    <message>
        <source>With this server your text leaves this computer and goes to {host}. Do you want that?</source>
        <translation>مع هذا الخادم يغادر نصك هذا الحاسوب ويذهب إلى {host}. هل تريد ذلك؟</translation>
    </message>
    <message>
        <source>Send text to {host}</source>
        <translation>إرسال النص إلى {host}</translation>
    </message>
</context>
<context>
    <name>ShownDifferences</name>
    <message>
        <source>The two texts are in different languages: their words cannot be compared, but their numbers and links can.</source>
        <translation>النصان بلغتين مختلفتين: لا يمكن مقارنة كلماتهما، لكن يمكن مقارنة الأرقام والروابط.</translation>
    </message>
    <message>
        <source>Agreement with the human text, not quality</source>
        <translation>توافق مع النص البشري، لا جودة</translation>
    </message>
    <message>
        <source>Agreement of the two texts, not quality</source>
        <translation>توافق النصين، لا جودة</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>الآلة</translation>
    </message>
    <message>
        <source>Human</source>
        <translation>الإنسان</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>صياغتي</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} و{second}</translation>
    </message>
    <message>
        <source>Letters in common, 0 to 100</source>
        <translation>الحروف المشتركة، 0 إلى 100</translation>
    </message>
    <message>
        <source>Words in common, 0 to 100</source>
        <translation>الكلمات المشتركة، 0 إلى 100</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>{done} of {of} sentences accepted</source>
        <translation>الجمل المقبولة: {done} من {of}</translation>
    </message>
    <message>
        <source>{done} of {of} sentences accepted · {own} of them in your words</source>
        <translation>الجمل المقبولة: {done} من {of} · منها بكلماتك: {own}</translation>
    </message>
    <message>
        <source>no partner: “{sentence}”</source>
        <translation>لا مقابل: «{sentence}»</translation>
    </message>
</context>
<context>
    <name>SpeakerPanel</name>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Find a speaker</source>
        <translation>البحث عن متحدث</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>الآخرون</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفيّون</translation>
    </message>
    <message>
        <source>Others are hidden</source>
        <translation>الآخرون مخفيون</translation>
    </message>
    <message>
        <source>dimmed</source>
        <translation>باهتون</translation>
    </message>
    <message>
        <source>Others are dimmed</source>
        <translation>الآخرون معتّمون</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الجميع</translation>
    </message>
    <message numerus="yes">
        <source>Speaker unclear (%n)</source>
        <translation>
            <numerusform>المتحدث غير واضح (%n)</numerusform>
            <numerusform>المتحدث غير واضح (%n)</numerusform>
            <numerusform>المتحدث غير واضح (%n)</numerusform>
            <numerusform>المتحدث غير واضح (%n)</numerusform>
            <numerusform>المتحدث غير واضح (%n)</numerusform>
            <numerusform>المتحدث غير واضح (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Narration and notes</source>
        <translation>السرد والحواشي</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%Ln فقرات</numerusform>
            <numerusform>%Ln فقرة</numerusform>
            <numerusform>%Ln فقرة</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}٪</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>لا مداخلات</numerusform>
            <numerusform>مداخلة واحدة</numerusform>
            <numerusform>مداخلتان</numerusform>
            <numerusform>%Ln مداخلات</numerusform>
            <numerusform>%Ln مداخلة</numerusform>
            <numerusform>%Ln مداخلة</numerusform>
        </translation>
    </message>
    <message>
        <source>in text order</source>
        <translation>بترتيب النص</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>by turns</source>
        <translation>حسب المداخلات</translation>
    </message>
    <message>
        <source>by words</source>
        <translation>حسب الكلمات</translation>
    </message>
    <message>
        <source>Sorted {order}</source>
        <translation>الترتيب: {order}</translation>
    </message>
    <message>
        <source>Sort speakers</source>
        <translation>ترتيب المتحدثين</translation>
    </message>
    <message>
        <source>Go to the next paragraph that may begin with an overlooked name</source>
        <translation>الانتقال إلى الفقرة التالية التي قد تبدأ باسم لم يُنتبه له</translation>
    </message>
    <message numerus="yes">
        <source>The same person? (%n)</source>
        <translation>
            <numerusform>الشخص نفسه؟ (%Ln)</numerusform>
            <numerusform>الشخص نفسه؟ (%Ln)</numerusform>
            <numerusform>الشخص نفسه؟ (%Ln)</numerusform>
            <numerusform>الشخص نفسه؟ (%Ln)</numerusform>
            <numerusform>الشخص نفسه؟ (%Ln)</numerusform>
            <numerusform>الشخص نفسه؟ (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Names that may be one person’s, to be merged</source>
        <translation>أسماء قد تكون لشخص واحد، لدمجها</translation>
    </message>
    <message>
        <source>{name} is {other}</source>
        <translation>‏{name} هو {other}</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>متحدث بلا اسم</translation>
    </message>
    <message>
        <source>{turns}, {percent} of the words</source>
        <translation>{turns}، {percent} من الكلمات</translation>
    </message>
    <message numerus="yes">
        <source>%n other speaker(s)</source>
        <translation>
            <numerusform>لا متحدثين آخرين</numerusform>
            <numerusform>متحدث واحد آخر</numerusform>
            <numerusform>متحدثان آخران</numerusform>
            <numerusform>%Ln متحدثين آخرين</numerusform>
            <numerusform>%Ln متحدثًا آخر</numerusform>
            <numerusform>%Ln متحدث آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who say least have no line of their own. Search to find them.</source>
        <translation>من يتكلمون أقل لا سطر خاصًا لهم. ابحث لتجدهم.</translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1 %</translation>
    </message>
    <message>
        <source>No speaker is selected, so nothing is shown.</source>
        <translation>لم يُحدَّد أيّ متحدث، فلا يُعرض شيء.</translation>
    </message>
    <message>
        <source>{shown} of {all} turns shown, the others dimmed</source>
        <translation>المداخلات المعروضة: {shown} من {all}، والبقية باهتة</translation>
    </message>
    <message>
        <source>{shown} of {all} turns shown</source>
        <translation>المداخلات المعروضة: {shown} من {all}</translation>
    </message>
    <message>
        <source>Show only {name}</source>
        <translation>عرض {name} فقط</translation>
    </message>
    <message>
        <source>Go to the next turn</source>
        <translation>الانتقال إلى المداخلة التالية</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>دمج مع</translation>
    </message>
    <message>
        <source>New name of {name}</source>
        <translation>الاسم الجديد: {name}</translation>
    </message>
</context>
<context>
    <name>SpeechDialog</name>
    <message>
        <source>Voices and speech models</source>
        <translation>الأصوات والتعرف على الكلام</translation>
    </message>
    <message>
        <source>Voices of Piper read texts aloud. Whisper models recognise what is said in a recording: larger ones make fewer mistakes and take longer. The licence of a voice is shown once it is on this computer.</source>
        <translation>تقرأ أصوات Piper النصوص بصوت عالٍ. وتتعرف نماذج Whisper على ما يقال في التسجيل: الأكبر منها أقل أخطاءً وأطول وقتًا. تظهر رخصة الصوت متى صار على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Get the list of voices from the Internet</source>
        <translation>جلب قائمة الأصوات من الإنترنت</translation>
    </message>
    <message>
        <source>Voices and models</source>
        <translation>الأصوات والنماذج</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>التعرف على الكلام</translation>
    </message>
    <message>
        <source>Search for a language</source>
        <translation>البحث عن لغة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Add a voice from a file…</source>
        <translation>إضافة صوت من ملف…</translation>
    </message>
    <message>
        <source>Add a model from a folder…</source>
        <translation>إضافة نموذج من مجلد…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>عرض:</translation>
    </message>
    <message>
        <source>There is no list of voices on this computer yet.</source>
        <translation>لا توجد قائمة أصوات على هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>The list of voices is of {date}.</source>
        <translation>تاريخ قائمة الأصوات {date}.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>another version</source>
        <translation>إصدار آخر</translation>
    </message>
    <message>
        <source>many languages</source>
        <translation>لغات كثيرة</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Enface</source>
        <translation>‏Enface</translation>
    </message>
    <message>
        <source>Read what people said beside its translation. The translation is made on this computer; nothing is sent anywhere.</source>
        <translation>اقرأ ما قاله الناس إلى جانب ترجمته. تتمّ الترجمة على هذا الحاسوب، ولا يُرسَل شيء إلى أيّ مكان.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الحديثة</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Translate all</source>
        <translation>ترجمة الكل</translation>
    </message>
    <message>
        <source>Go to the next sentence to check</source>
        <translation>الانتقال إلى الجملة التالية للمراجعة</translation>
    </message>
    <message>
        <source>Private window</source>
        <translation>نافذة خاصة</translation>
    </message>
    <message>
        <source>Nothing of this window is remembered but what you add yourself.</source>
        <translation>لا يُحفظ من هذه النافذة إلا ما تضيفه بنفسك.</translation>
    </message>
    <message>
        <source>Translating {done} of {of} paragraphs</source>
        <translation>تُترجم الفقرات: {done} من {of}</translation>
    </message>
    <message>
        <source>Translating what comes next: {done} of {of} paragraphs</source>
        <translation>تُترجم الفقرات التالية: {done} من {of}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>{number} words a minute</source>
        <translation>{number} كلمة في الدقيقة</translation>
    </message>
    <message>
        <source>Encoding: {encoding}</source>
        <translation>الترميز: {encoding}</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>ترميز النص</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>ترجمة</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to check</source>
        <translation>
            <numerusform>لا جمل للمراجعة</numerusform>
            <numerusform>جملة واحدة للمراجعة</numerusform>
            <numerusform>جملتان للمراجعة</numerusform>
            <numerusform>%Ln جمل للمراجعة</numerusform>
            <numerusform>%Ln جملة للمراجعة</numerusform>
            <numerusform>%Ln جملة للمراجعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestedTermsDialog</name>
    <message>
        <source>Suggested terms</source>
        <translation>مصطلحات مقترحة</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>المصطلح</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Names of the speakers, and words that the human translation always translates in the same way. A term without a translation is left as it is.</source>
        <translation>أسماء المتحدثين، وكلمات تترجمها الترجمة البشرية دائمًا بالطريقة نفسها. المصطلح الذي لا ترجمة له يُترك كما هو.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>{number} %: {sentence}</source>
        <translation>{number} %: {sentence}</translation>
    </message>
</context>
<context>
    <name>Swatch</name>
    <message>
        <source>Choose: {name}</source>
        <translation>اختيار: {name}</translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>Term</source>
        <translation>المصطلح</translation>
    </message>
    <message>
        <source>&amp;Leave as it is</source>
        <translation>تر&amp;كه كما هو</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>مطابقة &amp;حالة الأحرف</translation>
    </message>
    <message>
        <source>&amp;Term:</source>
        <translation>الم&amp;صطلح:</translation>
    </message>
    <message>
        <source>T&amp;ranslation:</source>
        <translation>ال&amp;ترجمة:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>ملا&amp;حظة:</translation>
    </message>
    <message>
        <source>&amp;Use in:</source>
        <translation>الاست&amp;خدام في:</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Terms</source>
        <translation>المصطلحات</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>المصطلح</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>الاستخدام في</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>ت&amp;حرير…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>&amp;Suggest…</source>
        <translation>ا&amp;قتراح…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>تص&amp;دير…</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;بحث عن:</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>لا مصطلحات</numerusform>
            <numerusform>مصطلح واحد</numerusform>
            <numerusform>مصطلحان</numerusform>
            <numerusform>%Ln مصطلحات</numerusform>
            <numerusform>%Ln مصطلحًا</numerusform>
            <numerusform>%Ln مصطلح</numerusform>
        </translation>
    </message>
    <message>
        <source>(left as it is)</source>
        <translation>(يُترك كما هو)</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Corr&amp;ect</source>
        <translation>ت&amp;صحيح</translation>
    </message>
    <message>
        <source>Lin&amp;k to the other text</source>
        <translation>ال&amp;ربط بالنص الآخر</translation>
    </message>
</context>
<context>
    <name>ThemeDialog</name>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Strong contrast (7 : 1 for words)</source>
        <translation>تباين قوي (7 : 1 للكلمات)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;الاسم</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message numerus="yes">
        <source>%n colour(s) too faint. The faintest:</source>
        <translation>
            <numerusform>لا ألوان باهتة جدًّا. أكثرها بهوتًا:</numerusform>
            <numerusform>لون واحد باهت جدًّا. أكثرها بهوتًا:</numerusform>
            <numerusform>لونان باهتان جدًّا. أكثرهما بهوتًا:</numerusform>
            <numerusform>%Ln ألوان باهتة جدًّا. أكثرها بهوتًا:</numerusform>
            <numerusform>%Ln لونًا باهتًا جدًّا. أكثرها بهوتًا:</numerusform>
            <numerusform>%Ln لون باهت جدًّا. أكثرها بهوتًا:</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom theme</source>
        <translation>سمة مخصصة</translation>
    </message>
    <message>
        <source>&amp;Based on</source>
        <translation>م&amp;بنية على</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>{name} (custom)</source>
        <translation>{name} (مخصصة)</translation>
    </message>
    <message>
        <source>All contrasts are good.</source>
        <translation>كل درجات التباين جيدة.</translation>
    </message>
    <message>
        <source>{colour} on {ground}: {ratio}, needed {needed}</source>
        <translation>{colour} على {ground}: {ratio}، والمطلوب {needed}</translation>
    </message>
    <message>
        <source>“{name}” could not be saved ({reason}). Choose another folder.</source>
        <translation>تعذّر حفظ «{name}» ({reason}). اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” could not be deleted ({reason}).</source>
        <translation>تعذّر حذف «{name}» ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” is not a theme ({reason}). Choose another file.</source>
        <translation>«{name}» ليس ملف ألوان ({reason}). اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Themes (*.toml)</source>
        <translation>السمات (*.toml)</translation>
    </message>
    <message>
        <source>Import theme</source>
        <translation>استيراد سمة</translation>
    </message>
    <message>
        <source>Export theme</source>
        <translation>تصدير السمة</translation>
    </message>
</context>
<context>
    <name>ThemePreview</name>
    <message>
        <source>A button</source>
        <translation>زر</translation>
    </message>
    <message>
        <source>Secondary text</source>
        <translation>نص ثانوي</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Current sentence</source>
        <translation>الجملة الحالية</translation>
    </message>
    <message>
        <source>Sentence to check</source>
        <translation>جملة للمراجعة</translation>
    </message>
    <message>
        <source>Search result</source>
        <translation>نتيجة بحث</translation>
    </message>
    <message>
        <source>Current search result</source>
        <translation>نتيجة البحث الحالية</translation>
    </message>
    <message>
        <source>Speaker {number}</source>
        <translation>المتحدث {number}</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Match system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Colours: {name}</source>
        <translation>الألوان: {name}</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>End tour</source>
        <translation>إنهاء الجولة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>{at} of {of}</source>
        <translation>{at} من {of}</translation>
    </message>
</context>
<context>
    <name>Transcripts</name>
    <message>
        <source>&amp;Collections</source>
        <translation>المجم&amp;وعات</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>النصوص المفرَّغة</translation>
    </message>
    <message>
        <source>Transcripts as cards</source>
        <translation>النصوص في بطاقات</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>عر&amp;ض:</translation>
    </message>
    <message>
        <source>Card&amp;s</source>
        <translation>بطا&amp;قات</translation>
    </message>
    <message>
        <source>S&amp;ort:</source>
        <translation>الترتي&amp;ب:</translation>
    </message>
    <message>
        <source>Choose the same again for the opposite order</source>
        <translation>اختر الشيء نفسه مرة أخرى لعكس الترتيب</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Take the chosen transcripts off the list. The files stay where they are.</source>
        <translation>إزالة النصوص المحددة من القائمة. تبقى الملفات في مكانها.</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>تراج&amp;ع</translation>
    </message>
    <message>
        <source>Put back what you removed last</source>
        <translation>إعادة آخر ما أزلته إلى القائمة</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>ج&amp;دول</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروءة</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>غير المترجمة</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>مع ملاحظات</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>غير القابلة للقراءة</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>لم تعد موجودة</translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>إضافة إلى «{name}»</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>مجموعة جديدة…</translation>
    </message>
    <message>
        <source>Take out of “{name}”</source>
        <translation>إزالة من «{name}»</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>إعادة تسمية «{name}»…</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>حذف «{name}»</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>إعادة تسمية المجموعة</translation>
    </message>
</context>
<context>
    <name>TranslateDialog</name>
    <message>
        <source>Translate transcripts</source>
        <translation>ترجمة النصوص</translation>
    </message>
    <message>
        <source>none: this computer alone</source>
        <translation>بلا: هذا الحاسوب وحده</translation>
    </message>
    <message>
        <source>The address of a Dask scheduler (tcp://host:8786), or local:2 for two here</source>
        <translation>عنوان مجدول Dask ‏(tcp://host:8786)، أو local:2 لاثنين على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Also while this computer runs on its &amp;battery</source>
        <translation>حتى عندما يعمل الحاسوب بال&amp;بطارية</translation>
    </message>
    <message>
        <source>&amp;Translate</source>
        <translation>&amp;ترجمة</translation>
    </message>
    <message>
        <source>&amp;Into:</source>
        <translation>&amp;لغة الترجمة:</translation>
    </message>
    <message>
        <source>&amp;Dask workers:</source>
        <translation>&amp;عمّال Dask:</translation>
    </message>
    <message>
        <source>With these workers your text leaves this computer and goes to {host}. Do you want that?</source>
        <translation>مع هؤلاء العمّال يغادر نصك هذا الحاسوب ويذهب إلى {host}. هل تريد ذلك؟</translation>
    </message>
    <message>
        <source>Send text to {host}</source>
        <translation>إرسال النص إلى {host}</translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>{language}, original</source>
        <translation>{language}، الأصل</translation>
    </message>
    <message>
        <source>{language}, machine translation</source>
        <translation>{language}، ترجمة آلية</translation>
    </message>
    <message>
        <source>through {language}</source>
        <translation>عبر {language}</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>غير مراجَعة</translation>
    </message>
    <message>
        <source>Get it…</source>
        <translation>الحصول عليها…</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>إضافة من ملف…</translation>
    </message>
    <message>
        <source>Use a server</source>
        <translation>استخدام خادم</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>ترجمة</translation>
    </message>
    <message>
        <source>Everything is translated</source>
        <translation>تُرجم كل شيء</translation>
    </message>
    <message>
        <source>{done} of {of} paragraphs are translated</source>
        <translation>الفقرات المترجمة: {done} من {of}</translation>
    </message>
    <message>
        <source>{done} of {of} paragraphs are translated; the others follow as you read</source>
        <translation>تُرجمت {done} من {of} فقرة؛ والباقي يتبع أثناء القراءة</translation>
    </message>
    <message>
        <source>This text is in {source}, so it cannot be translated from {target}. To read a text in {target}, open it: its language is detected automatically.</source>
        <translation>لغة هذا النص {source}، فلا يمكن ترجمته من لغة أخرى ({target}). لقراءة نص بتلك اللغة الأخرى ({target}) افتحه: تُكتشف لغته تلقائيًّا.</translation>
    </message>
    <message>
        <source>Show {target} first</source>
        <translation>العرض أولًا: {target}</translation>
    </message>
    <message>
        <source>This text is in {target}</source>
        <translation>لغة هذا النص {target}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome. How do you like to read?</source>
        <translation>مرحبًا. كيف تحب أن تقرأ؟</translation>
    </message>
    <message>
        <source>You can change this at any time under Aa (Appearance).</source>
        <translation>يمكنك تغيير ذلك في أيّ وقت تحت Aa («المظهر»).</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>لغة الواجهة</translation>
    </message>
    <message>
        <source>Take a short tour</source>
        <translation>جولة قصيرة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}٪</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>This file could be read only in part: {where}</source>
        <translation>لم يُقرأ هذا الملف إلا جزئيًّا: {where}</translation>
    </message>
    <message>
        <source>“{name}” is discarded.</source>
        <translation>حُذف «{name}».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>{title} (private)</source>
        <translation>{title} (خاصة)</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>معروفة</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>No dictionary on this computer has this word.</source>
        <translation>ليست هذه الكلمة في أيّ قاموس على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Parts: {parts}</source>
        <translation>الأجزاء: {parts}</translation>
    </message>
    <message>
        <source>Dictionary: {word}</source>
        <translation>القاموس: {word}</translation>
    </message>
    <message>
        <source>due for review</source>
        <translation>حان وقت مراجعتها</translation>
    </message>
    <message>
        <source>found as written</source>
        <translation>وُجدت كما كُتبت</translation>
    </message>
    <message>
        <source>found in another spelling</source>
        <translation>وُجدت بإملاء آخر</translation>
    </message>
    <message>
        <source>form of {head}</source>
        <translation>صيغة من {head}</translation>
    </message>
    <message>
        <source>{word} → {head}</source>
        <translation>{word} ← {head}</translation>
    </message>
    <message>
        <source>begins with {word}</source>
        <translation>تبدأ بـ {word}</translation>
    </message>
    <message>
        <source>found in the entry</source>
        <translation>وُجدت في المدخل</translation>
    </message>
    <message>
        <source>known</source>
        <translation>معروفة</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>قيد التعلم</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>متجاهلة</translation>
    </message>
</context>
<context>
    <name>WordingEditor</name>
    <message>
        <source>Mine</source>
        <translation>صياغتي</translation>
    </message>
    <message>
        <source>Your wording</source>
        <translation>صياغتك</translation>
    </message>
    <message>
        <source>Take the machine&apos;s</source>
        <translation>أخذ الآلية</translation>
    </message>
    <message>
        <source>Take the human&apos;s</source>
        <translation>أخذ البشرية</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>بحاجة إلى مراجعة</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>تعليق…</translation>
    </message>
    <message>
        <source>Accept, next</source>
        <translation>قبول، التالية</translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Words you do not know</source>
        <translation>كلمات لا تعرفها</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>معروفة</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Export saved words…</source>
        <translation>تصدير الكلمات المحفوظة…</translation>
    </message>
    <message>
        <source>Count as known</source>
        <translation>اعتبارها معروفة</translation>
    </message>
    <message>
        <source>the {count} most frequent</source>
        <translation>أكثر {count} كلمة تكرارًا</translation>
    </message>
    <message>
        <source>only marked words</source>
        <translation>الكلمات الموسومة فقط</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>How often in this text</source>
        <translation>التكرار في هذا النص</translation>
    </message>
    <message>
        <source>How frequent in the language</source>
        <translation>التكرار في اللغة</translation>
    </message>
    <message>
        <source>First place in the text</source>
        <translation>أول موضع في النص</translation>
    </message>
    <message>
        <source>You know {share} % of the words of this text.</source>
        <translation>تعرف {share} % من كلمات هذا النص.</translation>
    </message>
    <message>
        <source>{few} % are among the {a} most frequent of the language, {more} % among {b}, {most} % among {c}.</source>
        <translation>‏{few} % من أكثر {a} كلمة تكرارًا في اللغة، و{more} % من أكثر {b}، و{most} % من أكثر {c}.</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>قيد التعلم</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open from &amp;clipboard</source>
        <translation>فتح من &amp;الحافظة</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>فتح ال&amp;مثال</translation>
    </message>
    <message>
        <source>Start pa&amp;ge</source>
        <translation>صفحة ال&amp;بداية</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>نافذة &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>م&amp;عاينة الطباعة…</translation>
    </message>
    <message>
        <source>&amp;Forget this document</source>
        <translation>ن&amp;سيان هذا المستند</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;إعادة التحميل</translation>
    </message>
    <message>
        <source>Save bookmar&amp;ks and notes…</source>
        <translation>حفظ الإشارات المرجعية والملاحظا&amp;ت…</translation>
    </message>
    <message>
        <source>Pr&amp;ivate window</source>
        <translation>نافذة خا&amp;صة</translation>
    </message>
    <message>
        <source>Clear &amp;everything…</source>
        <translation>مسح كل &amp;شيء…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy all c&amp;olumns</source>
        <translation>نسخ كل الأ&amp;عمدة</translation>
    </message>
    <message>
        <source>&amp;Side panel</source>
        <translation>ا&amp;للوحة الجانبية</translation>
    </message>
    <message>
        <source>Show only this spea&amp;ker</source>
        <translation>عرض هذا المتحدث ف&amp;قط</translation>
    </message>
    <message>
        <source>Show all s&amp;peakers</source>
        <translation>&amp;عرض كل المتحدثين</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>الم&amp;ظهر</translation>
    </message>
    <message>
        <source>Show &amp;columns…</source>
        <translation>عر&amp;ض الأعمدة…</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>تكبير ال&amp;نص</translation>
    </message>
    <message>
        <source>R&amp;eset text size</source>
        <translation>&amp;حجم النص المعتاد</translation>
    </message>
    <message>
        <source>A&amp;uto-scroll</source>
        <translation>تم&amp;رير تلقائي</translation>
    </message>
    <message>
        <source>Scroll fas&amp;ter</source>
        <translation>تمرير &amp;أسرع</translation>
    </message>
    <message>
        <source>Scroll slo&amp;wer</source>
        <translation>تمرير أ&amp;بطأ</translation>
    </message>
    <message>
        <source>Text curs&amp;or</source>
        <translation>م&amp;ؤشر النص</translation>
    </message>
    <message>
        <source>Text o&amp;nly</source>
        <translation>النص &amp;فقط</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>ال&amp;قراءة</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>الت&amp;علّم</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>ا&amp;لمقارنة</translation>
    </message>
    <message>
        <source>&amp;Start of the text</source>
        <translation>&amp;بداية النص</translation>
    </message>
    <message>
        <source>&amp;End of the text</source>
        <translation>ن&amp;هاية النص</translation>
    </message>
    <message>
        <source>Next t&amp;urn of this speaker</source>
        <translation>المداخلة التالية لهذا المت&amp;حدث</translation>
    </message>
    <message>
        <source>Next missing spe&amp;aker</source>
        <translation>&amp;المتحدث المفقود التالي</translation>
    </message>
    <message>
        <source>Ne&amp;xt sentence</source>
        <translation>ال&amp;جملة التالية</translation>
    </message>
    <message>
        <source>P&amp;in sentence</source>
        <translation>ت&amp;ثبيت الجملة</translation>
    </message>
    <message>
        <source>Go &amp;to…</source>
        <translation>ا&amp;نتقال إلى…</translation>
    </message>
    <message>
        <source>Add or remove book&amp;mark</source>
        <translation>إ&amp;ضافة إشارة مرجعية أو إزالتها</translation>
    </message>
    <message>
        <source>A&amp;dd note</source>
        <translation>&amp;إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Mark as chec&amp;ked</source>
        <translation>تحديد كمرا&amp;جعة</translation>
    </message>
    <message>
        <source>S&amp;wap languages</source>
        <translation>تبديل ال&amp;لغتين</translation>
    </message>
    <message>
        <source>Translate a&amp;utomatically</source>
        <translation>ت&amp;رجمة تلقائية</translation>
    </message>
    <message>
        <source>Com&amp;pare with…</source>
        <translation>ال&amp;مقارنة مع…</translation>
    </message>
    <message>
        <source>Stop &amp;comparing</source>
        <translation>إ&amp;نهاء المقارنة</translation>
    </message>
    <message>
        <source>Mo&amp;ve sentence up</source>
        <translation>نقل الجملة إلى أ&amp;على</translation>
    </message>
    <message>
        <source>Mov&amp;e sentence down</source>
        <translation>نقل الجملة إلى أس&amp;فل</translation>
    </message>
    <message>
        <source>Lea&amp;rn</source>
        <translation>ت&amp;علّم</translation>
    </message>
    <message>
        <source>Mark &amp;new words</source>
        <translation>وسم الكلمات ال&amp;جديدة</translation>
    </message>
    <message>
        <source>S&amp;ync with recording</source>
        <translation>م&amp;زامنة مع التسجيل</translation>
    </message>
    <message>
        <source>Shift this a&amp;nd later sentences</source>
        <translation>إزاحة هذه الجملة وما &amp;بعدها</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات &amp;لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Show the hidden column while held</source>
        <translation>عرض العمود المخفي ما دام المفتاح مضغوطًا</translation>
    </message>
    <message>
        <source>Copy as &amp;quotation</source>
        <translation>نسخ &amp;كاقتباس</translation>
    </message>
    <message>
        <source>Librar&amp;y…</source>
        <translation>الم&amp;كتبة…</translation>
    </message>
    <message>
        <source>Save &amp;a copy…</source>
        <translation>حفظ &amp;نسخة…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>تص&amp;دير…</translation>
    </message>
    <message>
        <source>Cop&amp;y and cite…</source>
        <translation>نسخ مع ال&amp;مصدر…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>ت&amp;حديد الكل</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>البحث عن التال&amp;ي</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>البحث عن ال&amp;سابق</translation>
    </message>
    <message>
        <source>C&amp;hange speaker…</source>
        <translation>ت&amp;غيير المتحدث…</translation>
    </message>
    <message>
        <source>Rena&amp;me speaker…</source>
        <translation>إع&amp;ادة تسمية المتحدث…</translation>
    </message>
    <message>
        <source>Mer&amp;ge speaker…</source>
        <translation>&amp;دمج المتحدث…</translation>
    </message>
    <message>
        <source>Conte&amp;xt menu</source>
        <translation>قائمة السيا&amp;ق</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>ع&amp;رض</translation>
    </message>
    <message>
        <source>Next &amp;layout</source>
        <translation>التنسيق التال&amp;ي</translation>
    </message>
    <message>
        <source>Pre&amp;vious sentence</source>
        <translation>الجملة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Co&amp;ver the translation</source>
        <translation>ت&amp;غطية الترجمة</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>ت&amp;صغير النص</translation>
    </message>
    <message>
        <source>&amp;Dim the others</source>
        <translation>تعتيم &amp;الآخرين</translation>
    </message>
    <message>
        <source>L&amp;ine focus</source>
        <translation>التركيز على الأ&amp;سطر</translation>
    </message>
    <message>
        <source>S&amp;yllables</source>
        <translation>المقا&amp;طع</translation>
    </message>
    <message>
        <source>Show skipped te&amp;xt</source>
        <translation>إظهار النص الم&amp;تخطى</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;انتقال</translation>
    </message>
    <message>
        <source>&amp;Next turn</source>
        <translation>المداخلة التال&amp;ية</translation>
    </message>
    <message>
        <source>&amp;Previous turn</source>
        <translation>الم&amp;داخلة السابقة</translation>
    </message>
    <message>
        <source>Next pa&amp;ge</source>
        <translation>ال&amp;صفحة التالية</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;تقدّم</translation>
    </message>
    <message>
        <source>Next sentence to &amp;check</source>
        <translation>الج&amp;ملة التالية للمراجعة</translation>
    </message>
    <message>
        <source>Previous sentence to chec&amp;k</source>
        <translation>الجملة السابقة للمراجع&amp;ة</translation>
    </message>
    <message>
        <source>&amp;Translation</source>
        <translation>&amp;ترجمة</translation>
    </message>
    <message>
        <source>&amp;Translate</source>
        <translation>&amp;ترجمة</translation>
    </message>
    <message>
        <source>Translate &amp;all</source>
        <translation>ترجمة ال&amp;كل</translation>
    </message>
    <message>
        <source>Translate paragraph a&amp;gain</source>
        <translation>إ&amp;عادة ترجمة الفقرة</translation>
    </message>
    <message>
        <source>&amp;Compare engines</source>
        <translation>م&amp;قارنة المحركات</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>&amp;Languages…</source>
        <translation>&amp;اللغات…</translation>
    </message>
    <message>
        <source>Add a language pack from a &amp;file…</source>
        <translation>إضافة &amp;حزمة لغة من ملف…</translation>
    </message>
    <message>
        <source>T&amp;ranslation memory…</source>
        <translation>ذاكر&amp;ة الترجمة…</translation>
    </message>
    <message>
        <source>Term l&amp;ist…</source>
        <translation>قائمة ال&amp;مصطلحات…</translation>
    </message>
    <message>
        <source>A&amp;dd term…</source>
        <translation>إضافة م&amp;صطلح…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>م&amp;قارنة</translation>
    </message>
    <message>
        <source>&amp;Write own wording</source>
        <translation>&amp;كتابة صياغتك</translation>
    </message>
    <message>
        <source>Take the &amp;machine translation</source>
        <translation>أخذ الترجمة ال&amp;آلية</translation>
    </message>
    <message>
        <source>Take the &amp;human translation</source>
        <translation>&amp;أخذ الترجمة البشرية</translation>
    </message>
    <message>
        <source>&amp;Accept and go on</source>
        <translation>&amp;قبول ومتابعة</translation>
    </message>
    <message>
        <source>Needs &amp;review</source>
        <translation>&amp;بحاجة إلى مراجعة</translation>
    </message>
    <message>
        <source>C&amp;omment…</source>
        <translation>&amp;تعليق…</translation>
    </message>
    <message>
        <source>&amp;Delete own wording</source>
        <translation>&amp;حذف صياغتك</translation>
    </message>
    <message>
        <source>Merge &amp;up</source>
        <translation>دم&amp;ج مع السابقة</translation>
    </message>
    <message>
        <source>Merge dow&amp;n</source>
        <translation>دمج مع التالي&amp;ة</translation>
    </message>
    <message>
        <source>Spl&amp;it here</source>
        <translation>تقسيم &amp;هنا</translation>
    </message>
    <message>
        <source>Cu&amp;t the link</source>
        <translation>ق&amp;طع الربط</translation>
    </message>
    <message>
        <source>Accept the &amp;link</source>
        <translation>قبول ال&amp;ربط</translation>
    </message>
    <message>
        <source>Ali&amp;gn again below here</source>
        <translation>&amp;إعادة المحاذاة من هنا</translation>
    </message>
    <message>
        <source>&amp;Find and replace in own wording…</source>
        <translation>&amp;البحث والاستبدال في صياغتك…</translation>
    </message>
    <message>
        <source>&amp;Search the translation memory…</source>
        <translation>البحث في &amp;ذاكرة الترجمة…</translation>
    </message>
    <message>
        <source>&amp;Look up word</source>
        <translation>&amp;بحث عن الكلمة في القاموس</translation>
    </message>
    <message>
        <source>&amp;Save word</source>
        <translation>&amp;حفظ الكلمة</translation>
    </message>
    <message>
        <source>Word is &amp;known</source>
        <translation>الكلمة م&amp;عروفة</translation>
    </message>
    <message>
        <source>&amp;Ignore word</source>
        <translation>&amp;تجاهل الكلمة</translation>
    </message>
    <message>
        <source>&amp;Mark saved words that are due</source>
        <translation>تعليم &amp;الكلمات التي حان وقت مراجعتها</translation>
    </message>
    <message>
        <source>&amp;Review saved words…</source>
        <translation>&amp;مراجعة الكلمات المحفوظة…</translation>
    </message>
    <message>
        <source>&amp;Export saved words…</source>
        <translation>تص&amp;دير الكلمات المحفوظة…</translation>
    </message>
    <message>
        <source>Search dic&amp;tionaries…</source>
        <translation>البحث &amp;في القواميس…</translation>
    </message>
    <message>
        <source>&amp;Dictionaries…</source>
        <translation>ال&amp;قواميس…</translation>
    </message>
    <message>
        <source>Import translation (TM&amp;X, XLIFF)…</source>
        <translation>استيراد ترجمة (TM&amp;X وXLIFF)…</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>ا&amp;ستماع</translation>
    </message>
    <message>
        <source>&amp;Read aloud</source>
        <translation>قراءة بصوت &amp;عالٍ</translation>
    </message>
    <message>
        <source>Read aloud from &amp;here</source>
        <translation>قراءة بصوت عالٍ من &amp;هنا</translation>
    </message>
    <message>
        <source>Read the &amp;translation aloud</source>
        <translation>&amp;قراءة الترجمة بصوت عالٍ</translation>
    </message>
    <message>
        <source>&amp;Stop the sound</source>
        <translation>إيقاف &amp;الصوت</translation>
    </message>
    <message>
        <source>Add a &amp;voice from a file…</source>
        <translation>&amp;إضافة صوت من ملف…</translation>
    </message>
    <message>
        <source>Voices an&amp;d speech models…</source>
        <translation>الأصوات &amp;والتعرف على الكلام…</translation>
    </message>
    <message>
        <source>&amp;Choose a recording…</source>
        <translation>ا&amp;ختيار تسجيل…</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>ت&amp;شغيل أو إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pl&amp;ay from this sentence</source>
        <translation>تشغيل من هذه ال&amp;جملة</translation>
    </message>
    <message>
        <source>&amp;Loop sentence</source>
        <translation>ت&amp;كرار الجملة</translation>
    </message>
    <message>
        <source>Loop fro&amp;m A to B</source>
        <translation>تكرار &amp;من A إلى B</translation>
    </message>
    <message>
        <source>&amp;Back 3 seconds</source>
        <translation>الرجوع &amp;3 ثوانٍ</translation>
    </message>
    <message>
        <source>Slo&amp;wer</source>
        <translation>&amp;أبطأ</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>أ&amp;سرع</translation>
    </message>
    <message>
        <source>L&amp;ouder</source>
        <translation>أعلى &amp;صوتًا</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <translation>أخ&amp;فض صوتًا</translation>
    </message>
    <message>
        <source>Pause after &amp;each sentence</source>
        <translation>إ&amp;يقاف مؤقت بعد كل جملة</translation>
    </message>
    <message>
        <source>Th&amp;is sentence starts here</source>
        <translation>&amp;تبدأ هذه الجملة هنا</translation>
    </message>
    <message>
        <source>Show the pict&amp;ure</source>
        <translation>إ&amp;ظهار الصورة</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>نا&amp;فذة</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>&amp;Next window</source>
        <translation>النافذة &amp;التالية</translation>
    </message>
    <message>
        <source>&amp;Previous window</source>
        <translation>النافذة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساع&amp;دة</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>الأوا&amp;مر…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;الدليل</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;جولة</translation>
    </message>
    <message>
        <source>&amp;About Enface</source>
        <translation>&amp;حول Enface</translation>
    </message>
    <message>
        <source>Select to the next sentence</source>
        <translation>التحديد حتى الجملة التالية</translation>
    </message>
    <message>
        <source>Select to the previous sentence</source>
        <translation>التحديد حتى الجملة السابقة</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Close what was opened last</source>
        <translation>إغلاق آخر ما فُتح</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>في النص</translation>
    </message>
</context>
<context>
    <name>citation</name>
    <message>
        <source>turn {number}</source>
        <translation>المداخلة {number}</translation>
    </message>
    <message>
        <source>No longer in the file</source>
        <translation>لم يعد في الملف</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Your wording</source>
        <translation>صياغتك</translation>
    </message>
    <message>
        <source>Translation from the file</source>
        <translation>ترجمة من الملف</translation>
    </message>
    <message>
        <source>{language}, human translation</source>
        <translation>{language}، ترجمة بشرية</translation>
    </message>
    <message>
        <source>from the file, not made here</source>
        <translation>من الملف، لم تُصنع هنا</translation>
    </message>
    <message>
        <source>in grey a draft: {engine}</source>
        <translation>الرمادي مسودة: {engine}</translation>
    </message>
    <message>
        <source>better version: {engine}</source>
        <translation>صياغة أفضل: {engine}</translation>
    </message>
</context>
<context>
    <name>difficulty</name>
    <message>
        <source>easy</source>
        <translation>سهلة</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>difficult</source>
        <translation>صعبة</translation>
    </message>
    <message>
        <source>very difficult</source>
        <translation>صعبة جدًّا</translation>
    </message>
    <message>
        <source>Words: {level}</source>
        <translation>الكلمات: {level}</translation>
    </message>
</context>
<context>
    <name>engines</name>
    <message>
        <source>smaller, faster and newer models</source>
        <translation>نماذج أصغر وأسرع وأحدث</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>نموذج لغة</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>خادم</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong: {reason}</source>
        <translation>حدث خطأ ما: {reason}</translation>
    </message>
    <message>
        <source>“{name}” is not there. It may have been moved or renamed: open it again.</source>
        <translation>«{name}» غير موجود. ربما نُقل أو أُعيدت تسميته: افتحه من جديد.</translation>
    </message>
    <message>
        <source>“{name}” may not be read. Change its permissions, or copy it and open the copy.</source>
        <translation>لا يُسمح بقراءة «{name}». غيّر أذونه، أو انسخه وافتح النسخة.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open the files in it.</source>
        <translation>«{name}» مجلد. افتح الملفات التي فيه.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe, not a file. Open a file instead.</source>
        <translation>«{name}» جهاز أو أنبوب وليس ملفًا. افتح ملفًا بدلًا منه.</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}). Copy it to this computer and try again.</source>
        <translation>تعذّرت قراءة «{name}» ({reason}). انسخه إلى هذا الحاسوب وحاول مجددًا.</translation>
    </message>
    <message>
        <source>“{name}” holds no text. Open another file.</source>
        <translation>لا نص في «{name}». افتح ملفًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of text but no text. Run a text recognition program over it, then open the result.</source>
        <translation>في «{name}» صور نصوص لا نص. شغّل عليه برنامجًا للتعرف على النصوص، ثم افتح الناتج.</translation>
    </message>
    <message>
        <source>“{name}” is not a transcript: it holds no text Enface can read. Open a text, web page, subtitle or document file.</source>
        <translation>«{name}» ليس نصًّا مفرَّغًا: لا نص فيه يستطيع Enface قراءته. افتح ملف نص أو صفحة ويب أو ترجمة مرئية أو مستندًا.</translation>
    </message>
    <message>
        <source>“{name}” is not a transcript. It is {reason}. Open the transcript that belongs to it, or save the words in it as text and open that.</source>
        <translation>«{name}» ليس نصًّا مفرَّغًا، بل هو {reason}. افتح النص المفرَّغ الذي يخصه، أو احفظ كلماته في ملف نصي وافتحه.</translation>
    </message>
    <message>
        <source>“{name}” is too large (more than {limit} MB). Split it and open the parts.</source>
        <translation>«{name}» كبير جدًّا (أكثر من {limit} م.ب). قسّمه وافتح أجزاءه.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and could not be opened as {format} ({reason}). Get the file again, or open it in the program it came from and save it anew.</source>
        <translation>«{name}» تالف وتعذّر فتحه بصيغة {format} ({reason}). احصل على الملف من جديد، أو افتحه في البرنامج الذي جاء منه واحفظه ثانيةً.</translation>
    </message>
    <message>
        <source>“{name}” is of an old kind that Enface does not read. Open it in the program it came from, save it as {format}, and open that file.</source>
        <translation>«{name}» من نوع قديم لا يقرؤه Enface. افتحه في البرنامج الذي جاء منه، واحفظه بصيغة {format}، ثم افتح ذلك الملف.</translation>
    </message>
    <message>
        <source>What you corrected or noted in this text cannot be read: “{name}” is damaged. The text is shown as it came. Delete that file to begin anew.</source>
        <translation>تعذّرت قراءة ما صحّحته أو دوّنته في هذا النص: «{name}» تالف. يُعرض النص كما جاء. احذف ذلك الملف لتبدأ من جديد.</translation>
    </message>
    <message>
        <source>“{name}” was not opened, because it is built to do harm ({reason}). Get the file from a source you trust.</source>
        <translation>لم يُفتح «{name}» لأنه مصمّم لإحداث ضرر ({reason}). احصل على الملف من مصدر تثق به.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as {encoding}. Choose another encoding.</source>
        <translation>لا يمكن قراءة «{name}» بترميز {encoding}. اختر ترميزًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved ({reason}). Choose another folder, or free some space.</source>
        <translation>تعذّر حفظ «{name}» ({reason}). اختر مجلدًا آخر، أو وفّر مساحة.</translation>
    </message>
    <message>
        <source>There are no times in this text, and subtitles need them. Choose another format.</source>
        <translation>ليس في هذا النص أوقات، والترجمة المرئية تحتاج إليها. اختر تنسيقًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” is the original, and Enface never writes over what it reads. Choose another name or folder.</source>
        <translation>«{name}» هو الأصل، وEnface لا يكتب أبدًا فوق ما يقرؤه. اختر اسمًا أو مجلدًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was opened, so no copy of what you see can be made. Read it again (F5), then save the copy.</source>
        <translation>تغيّر «{name}» منذ فتحه، فلا يمكن عمل نسخة مما تراه. اقرأه من جديد (F5)، ثم احفظ النسخة.</translation>
    </message>
    <message>
        <source>“{name}” is there already and was left as it is. Choose an empty folder, or name this very file to replace it.</source>
        <translation>«{name}» موجود من قبل وتُرك كما هو. اختر مجلدًا فارغًا، أو سمِّ هذا الملف نفسه لاستبداله.</translation>
    </message>
    <message>
        <source>“{name}” is another file, and was left as it is. Choose another name.</source>
        <translation>«{name}» ملف آخر، وتُرك كما هو. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” was not opened: reading it did not get on for {seconds} seconds. The file may be damaged, or lie on a disk that does not answer. Copy it and try again.</source>
        <translation>لم يُفتح «{name}»: لم تتقدم قراءته مدة {seconds} ثانية. قد يكون الملف تالفًا أو على قرص لا يستجيب. انسخه وحاول من جديد.</translation>
    </message>
    <message>
        <source>“{name}” was not opened: reading it takes more memory than a file of its size may ({limit} MB). Split it and open the parts.</source>
        <translation>لم يُفتح «{name}»: تحتاج قراءته إلى ذاكرة أكثر مما يُسمح به لملف بحجمه ({limit} م.ب). قسّمه وافتح الأجزاء.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened: the part of Enface that reads files stopped at it ({reason}). Get the file again, or open it in the program it came from and save it anew.</source>
        <translation>تعذّر فتح «{name}»: توقف عنده الجزء الذي يقرأ الملفات من Enface ({reason}). احصل على الملف من جديد، أو افتحه في برنامجه واحفظه مجددًا.</translation>
    </message>
    <message>
        <source>“{name}” was not opened, because another program or the system ended the part of Enface that reads files ({reason}). Open it again.</source>
        <translation>لم يُفتح «{name}» لأن برنامجًا آخر أو النظام أنهى الجزء الذي يقرأ الملفات من Enface ({reason}). افتحه من جديد.</translation>
    </message>
    <message>
        <source>Enface cannot write “.{extension}” files. It writes: {known}.</source>
        <translation>لا يستطيع Enface كتابة ملفات «.{extension}». ما يكتبه: {known}.</translation>
    </message>
    <message>
        <source>“{name}” is one file, but several would be written. Name a folder for the results.</source>
        <translation>«{name}» ملف واحد، والمطلوب كتابة عدة ملفات. حدّد مجلدًا للنتائج.</translation>
    </message>
    <message>
        <source>“{speaker}” does not speak in “{name}”. The speakers are: {known}.</source>
        <translation>«{speaker}» لا يتحدث في «{name}». المتحدثون: {known}.</translation>
    </message>
    <message>
        <source>The text is in this language already ({language}). Choose another one to translate into.</source>
        <translation>النص بهذه اللغة أصلًا ({language}). اختر لغة أخرى للترجمة إليها.</translation>
    </message>
    <message>
        <source>There is no theme “{theme}”. There are: {known}.</source>
        <translation>لا توجد سمة باسم «{theme}». المتوفر: {known}.</translation>
    </message>
    <message>
        <source>Enface needs some system libraries to show a window. Please type: {command}</source>
        <translation>يحتاج Enface إلى بعض مكتبات النظام لعرض نافذة. اكتب: {command}</translation>
    </message>
    <message>
        <source>The {engine} engine is not installed ({library} is missing). Install Enface again, or choose another engine.</source>
        <translation>المحرّك {engine} غير مثبت ({library} غير موجود). ثبّت Enface من جديد أو اختر محرّكًا آخر.</translation>
    </message>
    <message>
        <source>The {engine} engine stopped unexpectedly twice ({reason}). What is translated is kept. Press Translate to try again, or choose another engine.</source>
        <translation>توقف المحرّك {engine} مرتين على نحو غير متوقع ({reason}). ما تُرجم محفوظ. اضغط «ترجمة» للمحاولة مرة أخرى، أو اختر محرّكًا آخر.</translation>
    </message>
    <message>
        <source>There was not enough memory for the {engine} engine ({reason}). What is translated is kept. Close other programs and press Translate, or choose another engine.</source>
        <translation>لم تكفِ الذاكرة للمحرّك {engine} ({reason}). ما تُرجم محفوظ. أغلق برامج أخرى واضغط «ترجمة»، أو اختر محرّكًا آخر.</translation>
    </message>
    <message>
        <source>The {engine} engine did not answer any more ({reason}). What is translated is kept. Press Translate to try again, or choose another engine.</source>
        <translation>لم يعد المحرّك {engine} يستجيب ({reason}). ما تُرجم محفوظ. اضغط «ترجمة» للمحاولة مرة أخرى، أو اختر محرّكًا آخر.</translation>
    </message>
    <message>
        <source>The {engine} engine was ended from outside ({reason}), by another program or the system. What is translated is kept. Press Translate to go on.</source>
        <translation>أُنهي المحرّك {engine} من الخارج ({reason})، من برنامج آخر أو من النظام. ما تُرجم محفوظ. اضغط «ترجمة» للمتابعة.</translation>
    </message>
    <message>
        <source>The {engine} engine stopped working ({reason}) and was started again.</source>
        <translation>توقف المحرّك {engine} عن العمل ({reason}) وأُعيد تشغيله.</translation>
    </message>
    <message>
        <source>There is no language pack for {source} to {target} on this computer. Add one under Languages, or choose another language.</source>
        <translation>لا توجد على هذا الحاسوب حزمة لغة {source} ← {target}. أضف واحدة من «اللغات»، أو اختر لغة أخرى.</translation>
    </message>
    <message>
        <source>{engine} has no language pack for {source} to {target} on this computer. Add one under Languages, or choose another engine.</source>
        <translation>ليس لدى {engine} على هذا الحاسوب حزمة لغة {source} ← {target}. أضف واحدة من «اللغات»، أو اختر محركًا آخر.</translation>
    </message>
    <message>
        <source>{engine} has nothing called “{called}” for {source} to {target} on this computer. It has: {others}.</source>
        <translation>ليس لدى {engine} على هذا الحاسوب شيء باسم «{called}» للترجمة {source} ← {target}. لديه: {others}.</translation>
    </message>
    <message>
        <source>There is no language pack for {source} on this computer yet, so it cannot be translated. Add one under Languages.</source>
        <translation>لا توجد على هذا الحاسوب بعدُ حزمة للغة النص ({source})، فلا يمكن ترجمته. أضف واحدة من «اللغات».</translation>
    </message>
    <message>
        <source>The language of this text could not be detected. Choose it to have it translated.</source>
        <translation>تعذّر اكتشاف لغة هذا النص. اخترها ليُترجم.</translation>
    </message>
    <message>
        <source>“{name}” does not say between which languages it translates ({reason}). Nothing was installed. Name both: the language of the text, and the one to translate into (--from and --to).</source>
        <translation>لا يذكر «{name}» بين أيّ لغتين يترجم ({reason}). لم يُثبَّت شيء. اذكر كلتيهما: لغة النص، ولغة الترجمة (‎--from و‎--to).</translation>
    </message>
    <message>
        <source>“{name}” is not a usable dictionary ({reason}). Nothing was added. Get the file again from where it came.</source>
        <translation>«{name}» ليس قاموسًا صالحًا ({reason}). لم يُضف شيء. احصل على الملف من مصدره من جديد.</translation>
    </message>
    <message>
        <source>“{name}” does not say which languages it is for. Name both: the language of its words and the language of its explanations (--from and --to).</source>
        <translation>لا يذكر «{name}» اللغتين اللتين هو لهما. اذكر كلتيهما: لغة كلماته ولغة شروحه (‎--from و‎--to).</translation>
    </message>
    <message>
        <source>Nothing of “{name}” is in the library. “enface library list” names what is in it.</source>
        <translation>لا شيء من «{name}» في المكتبة. يسرد «enface library list» ما فيها.</translation>
    </message>
    <message>
        <source>“{name}” is open in a private window, so it was not translated. Close that window, then continue.</source>
        <translation>«{name}» مفتوح في نافذة خاصة، لذا لم يُترجم. أغلق تلك النافذة ثم تابع.</translation>
    </message>
    <message>
        <source>“{name}” is in this language already, so nothing was translated.</source>
        <translation>«{name}» بهذه اللغة أصلًا، لذا لم يُترجم شيء.</translation>
    </message>
    <message>
        <source>The library was cleared meanwhile, so no more files were added. Add them again if you want them in it.</source>
        <translation>مُسحت المكتبة في هذه الأثناء، لذا لم تُضف ملفات أخرى. أضفها من جديد إن كنت تريدها فيها.</translation>
    </message>
    <message>
        <source>Nothing in the library holds “{query}”. Search for fewer words, or for the beginning of one: harb*.</source>
        <translation>لا شيء في المكتبة يحتوي «{query}». ابحث عن كلمات أقل، أو عن بداية كلمة: harb*.</translation>
    </message>
    <message>
        <source>“{query}” has no word to search for. AND, OR and NOT stand between words: harbour NOT fees.</source>
        <translation>ليس في «{query}» كلمة للبحث عنها. توضع AND وOR وNOT بين الكلمات: ميناء NOT رسوم.</translation>
    </message>
    <message>
        <source>“{text}” is not clear as a date. Write 2019-03-08, 2019-03 or 2019.</source>
        <translation>«{text}» ليس تاريخًا واضحًا. اكتب ‎2019-03-08 أو ‎2019-03 أو 2019.</translation>
    </message>
    <message>
        <source>More than {most} words of the library fit “{pattern}”. Write more of its letters.</source>
        <translation>أكثر من {most} كلمة في المكتبة تطابق «{pattern}». اكتب حروفًا أكثر.</translation>
    </message>
    <message>
        <source>There is no dictionary “{dictionary}” on this computer. “enface dictionaries list” names those there are.</source>
        <translation>لا يوجد القاموس «{dictionary}» على هذا الحاسوب. يسرد «enface dictionaries list» الموجود منها.</translation>
    </message>
    <message>
        <source>There is no dictionary for {language} on this computer. Add one from a file under Dictionaries (or with “enface dictionaries add”).</source>
        <translation>لا يوجد على هذا الحاسوب قاموس لهذه اللغة: {language}. أضف واحدًا من ملف ضمن «القواميس» (أو بالأمر «enface dictionaries add»).</translation>
    </message>
    <message>
        <source>You have not saved any words yet, so there is nothing to export. Look a word up in a text and save it.</source>
        <translation>لم تحفظ أيّ كلمات بعد، فلا شيء للتصدير. ابحث عن كلمة من نص في القاموس واحفظها.</translation>
    </message>
    <message>
        <source>“{name}” holds no terms from {source} into {target}. A table needs the terms in its first column and their translations in the second; TBX and TMX files name their languages.</source>
        <translation>ليس في «{name}» مصطلحات من {source} إلى {target}. يجب أن تكون المصطلحات في العمود الأول من الجدول وترجماتها في الثاني؛ أما ملفات TBX وTMX فتذكر لغاتها.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used ({reason}). Enface goes on without what it held.</source>
        <translation>لا يمكن استخدام «{name}» ({reason}). يتابع Enface دون ما كان فيه.</translation>
    </message>
    <message>
        <source>“{name}”, where Enface keeps its files, does not answer. See that its disk or network share is there, then try again.</source>
        <translation>«{name}»، حيث يحفظ Enface ملفاته، لا يستجيب. تأكد من أن قرصه أو مجلده المشترك على الشبكة متاح، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Enface began without what it kept, and goes back to that at the next start. What you correct or note now lies in “{folder}” alone.</source>
        <translation>بدأ Enface دون ما حفظه من قبل، وسيعود إليه عند التشغيل التالي. ما تصححه أو تدوّنه الآن موجود في «{folder}» فقط.</translation>
    </message>
    <message>
        <source>Your settings in “{name}” cannot be used ({reason}). The usual ones hold, and “Never use the network” is on: switch it off under Languages, Network, if you want.</source>
        <translation>لا يمكن استخدام إعداداتك في «{name}» ({reason}). تسري الإعدادات المعتادة، و«عدم استخدام الشبكة أبدًا» مفعّل: عطّله في «اللغات»، «الشبكة» إن شئت.</translation>
    </message>
    <message>
        <source>The translation memory was damaged. It was set aside as “{kept}” and a new one was begun: texts you translated before will be translated again when you open them.</source>
        <translation>تلفت ذاكرة الترجمة. وُضعت جانبًا باسم «{kept}» وبدأت ذاكرة جديدة: ما ترجمته من قبل سيُترجَم من جديد حين تفتحه.</translation>
    </message>
    <message>
        <source>Translations cannot be saved ({reason}). They stay until you close Enface, and are saved as soon as that is possible. Free some space, or see that your data folder may be written to.</source>
        <translation>لا يمكن حفظ الترجمات ({reason}). تبقى حتى تغلق Enface، وتُحفظ حالما يمكن ذلك. وفّر مساحة، أو اسمح بالكتابة في مجلد بياناتك.</translation>
    </message>
    <message>
        <source>Another program is using the translation memory, so new ones cannot be saved. They stay until you close Enface, and are saved as soon as that program lets go.</source>
        <translation>برنامج آخر يستخدم ذاكرة الترجمة، لذا لا يمكن حفظ الترجمات الجديدة. تبقى حتى تغلق Enface، وتُحفظ حالما يتركها ذلك البرنامج.</translation>
    </message>
    <message>
        <source>A newer version of Enface made the translation memory. It is used as far as possible, but new translations stay only until you close Enface. Update Enface to save them.</source>
        <translation>أنشأ إصدار أحدث من Enface ذاكرة الترجمة. تُستخدم قدر الإمكان، لكن الترجمات الجديدة لا تبقى إلا حتى تغلق Enface. حدّث Enface لحفظها.</translation>
    </message>
    <message>
        <source>The result is complete, but {count} of its translations could not be saved in the translation memory ({reason}). They will be made again next time.</source>
        <translation>النتيجة كاملة، لكن تعذّر حفظ {count} من ترجماتها في ذاكرة الترجمة ({reason}). ستُصنع من جديد في المرة القادمة.</translation>
    </message>
    <message>
        <source>There is no text in “{name}”, so there is nothing to compare. Choose another file.</source>
        <translation>ليس في «{name}» نص، فلا شيء للمقارنة. اختر ملفًّا آخر.</translation>
    </message>
    <message>
        <source>The two texts could not be put side by side ({reason}). Try again; if it happens again, compare a part of the text.</source>
        <translation>تعذّر وضع النصين جنبًا إلى جنب ({reason}). أعد المحاولة؛ وإن تكرر ذلك فقارن جزءًا من النص.</translation>
    </message>
    <message>
        <source>There is not enough memory to put these two texts side by side. Close other programs, or compare a part of the text.</source>
        <translation>لا تكفي الذاكرة لوضع هذين النصين جنبًا إلى جنب. أغلق برامج أخرى، أو قارن جزءًا من النص.</translation>
    </message>
    <message>
        <source>“{name}” seems to be another text: only {percent} % of its sentences find a partner that fits. See that it is the right file, or go on if you know that it is.</source>
        <translation>يبدو أن «{name}» نص آخر: لم يجد مقابلًا مناسبًا إلا {percent} % من جمله. تأكد من أنه الملف الصحيح، أو تابع إن كنت تعلم ذلك.</translation>
    </message>
    <message>
        <source>“{name}” is in the language of the text itself ({language}), so it is no translation. What differs can still be seen. For a translation, choose another file.</source>
        <translation>«{name}» بلغة النص نفسه ({language})، فهو ليس ترجمة. لكن يمكن رؤية الفروق. إن أردت ترجمة فاختر ملفًّا آخر.</translation>
    </message>
    <message>
        <source>“{longer}” is {times} times as long as the other text. What has no partner is shown in rows of its own. See that “{name}” is the right file.</source>
        <translation>«{longer}» أطول بكثير من النص الآخر (×{times}). ما ليس له مقابل يُعرض في صفوف مستقلة. تأكد من أن «{name}» هو الملف الصحيح.</translation>
    </message>
    <message>
        <source>The two files seem to be swapped: the first one is in {source}, and “{name}” is in {target}. Give them in the other order if you meant that.</source>
        <translation>يبدو أن الملفين معكوسان: لغة الأول {source}، ولغة «{name}» {target}. إن كان هذا قصدك فأعطِهما بالترتيب الآخر.</translation>
    </message>
    <message>
        <source>“{name}” is no recording that Enface can play, or it is damaged. Choose another file, or save it as WAV, FLAC, MP3 or MP4 with another program.</source>
        <translation>«{name}» ليس تسجيلًا يستطيع Enface تشغيله، أو أنه تالف. اختر ملفًا آخر، أو احفظه بصيغة WAV أو FLAC أو MP3 أو MP4 ببرنامج آخر.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose another recording.</source>
        <translation>«{name}» فارغ. اختر تسجيلًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” has no sound. Choose the recording that has the speech in it.</source>
        <translation>لا صوت في «{name}». اختر التسجيل الذي فيه الكلام.</translation>
    </message>
    <message>
        <source>No speech was heard in “{name}”. See that it is the right recording and that its language is the right one.</source>
        <translation>لم يُتعرّف على كلام في «{name}». تحقق من أنه التسجيل الصحيح ومن أن لغته هي الصحيحة.</translation>
    </message>
    <message>
        <source>“{name}” seems to be another recording: only {percent} % of the sentences were heard in it. See that it is the right file.</source>
        <translation>يبدو أن «{name}» تسجيل آخر: لم يُتعرّف فيه إلا على {percent} % من الجمل. تحقق من أنه الملف الصحيح.</translation>
    </message>
    <message>
        <source>“{name}” is {hours} hours long. Listening to it takes a while; it can be stopped at any time.</source>
        <translation>مدة «{name}» بالساعات: {hours}. يستغرق التعرف عليه بعض الوقت، ويمكن إيقافه في أي وقت.</translation>
    </message>
    <message>
        <source>Speech cannot be recognised: {library} is not installed. Install it with: enface extras add listen</source>
        <translation>لا يمكن التعرف على الكلام: {library} غير مثبت. ثبّته بالأمر: enface extras add listen</translation>
    </message>
    <message>
        <source>No model that recognises speech is on this computer. Download one (“enface packs add whisper-tiny”), or add the folder of a Whisper model in the form of CTranslate2.</source>
        <translation>لا يوجد على هذا الحاسوب نموذج يتعرف على الكلام. نزّل واحدًا («enface packs add whisper-tiny»)، أو أضف مجلد نموذج Whisper بصيغة CTranslate2.</translation>
    </message>
    <message>
        <source>No model on this computer recognises speech in {language}. Download one (“enface packs add whisper-tiny”), or add the folder of a Whisper model in the form of CTranslate2.</source>
        <translation>لا يوجد على هذا الحاسوب نموذج يتعرف على الكلام بهذه اللغة: {language}. نزّل واحدًا («enface packs add whisper-tiny»)، أو أضف مجلد نموذج Whisper بصيغة CTranslate2.</translation>
    </message>
    <message>
        <source>No model for speech is called “{name}”. “enface packs list” names those that are here.</source>
        <translation>لا يوجد نموذج للكلام باسم «{name}». يسرد «enface packs list» ما هو موجود.</translation>
    </message>
    <message>
        <source>“{name}” could not be listened to ({reason}). Try again; if it happens again, use another model or a part of the recording.</source>
        <translation>تعذّر التعرف على «{name}» ({reason}). حاول مرة أخرى؛ وإن تكرر ذلك فاستخدم نموذجًا آخر أو جزءًا من التسجيل.</translation>
    </message>
    <message>
        <source>There is not enough memory to listen to “{name}”. Close other programs, or use a smaller model.</source>
        <translation>الذاكرة غير كافية للتعرف على «{name}». أغلق برامج أخرى، أو استخدم نموذجًا أصغر.</translation>
    </message>
    <message>
        <source>{source} cannot be translated into {target}: {engine} is not installed on this computer ({library} is missing). Install it, or add a language pack for another engine.</source>
        <translation>لا يمكن ترجمة {source} إلى {target}: {engine} غير مثبت على هذا الحاسوب ({library} غير موجود). ثبّته، أو أضف حزمة لغة لمحرّك آخر.</translation>
    </message>
    <message>
        <source>“{pair}” is no pair of languages. Write it as en-de or pt-BR-en.</source>
        <translation>«{pair}» ليس زوجًا من اللغات. اكتبه هكذا: en-de أو pt-BR-en.</translation>
    </message>
    <message>
        <source>“{name}” is not a usable language pack ({reason}). Nothing was installed. Get the file again from where it came.</source>
        <translation>«{name}» ليس حزمة لغة صالحة ({reason}). لم يُثبَّت شيء. احصل على الملف من جديد من مصدره.</translation>
    </message>
    <message>
        <source>The language model “{name}” needs about {needed} of memory, and {free} are free. Close other programs, or choose a smaller model.</source>
        <translation>يحتاج نموذج اللغة «{name}» إلى نحو {needed} من الذاكرة، والمتاح {free}. أغلق برامج أخرى أو اختر نموذجًا أصغر.</translation>
    </message>
    <message>
        <source>The language pack “{name}” cannot be used any more ({reason}). Remove it and add it again, or choose another engine.</source>
        <translation>لم تعد حزمة اللغة «{name}» صالحة للاستخدام ({reason}). أزلها وأضفها من جديد، أو اختر محرّكًا آخر.</translation>
    </message>
    <message>
        <source>The {pair} pack could not be removed ({reason}). Stop translating, and try again.</source>
        <translation>تعذّرت إزالة حزمة {pair} ({reason}). أوقف الترجمة وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Several language packs have {pair}. Name the one you mean: {engines}.</source>
        <translation>يوجد {pair} في عدة حزم لغات. سمِّ التي تريدها: {engines}.</translation>
    </message>
    <message>
        <source>The {pair} pack came with Enface or belongs to another program, so it cannot be removed here.</source>
        <translation>حزمة {pair} جاءت مع Enface أو تخصّ برنامجًا آخر، فلا يمكن إزالتها هنا.</translation>
    </message>
    <message>
        <source>{host} refused to send the file (answer {status}). Try again later.</source>
        <translation>رفض {host} إرسال الملف (الرد {status}). حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The download from {host} broke off ({reason}). What came is kept: try again, and it goes on from there.</source>
        <translation>انقطع التنزيل من {host} ({reason}). ما وصل محفوظ: حاول مجددًا فيُستأنف من حيث توقف.</translation>
    </message>
    <message>
        <source>{host} sends too slowly to wait for it. What came is kept: try again later, and it goes on from there.</source>
        <translation>{host} يرسل ببطء شديد. ما وصل محفوظ: حاول لاحقًا وسيستمر من هناك.</translation>
    </message>
    <message>
        <source>“Never use the network” is on, so this was not done: {why}. Turn it off in Languages, page Network, or add it from a file.</source>
        <translation>«عدم استخدام الشبكة أبدًا» مفعّل، لذلك لم يتم هذا: {why}. عطّله في «اللغات»، صفحة «الشبكة»، أو أضف ما يلزم من ملف.</translation>
    </message>
    <message>
        <source>{host} could not be reached ({reason}). Check the connection and try again; language packs and dictionaries can also be added from a file.</source>
        <translation>تعذّر الوصول إلى {host} ‏({reason}). تحقق من الاتصال وحاول من جديد؛ ويمكن أيضًا إضافة حزم اللغات والقواميس من ملف.</translation>
    </message>
    <message>
        <source>{host} was not asked, because the connection would not be encrypted. Nothing was downloaded. Add it from a file instead.</source>
        <translation>لم يُسأل {host} لأن الاتصال لن يكون مشفّرًا. لم يُنزَّل شيء. أضفه من ملف بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>{host} was not asked, because it is not known to have what was wanted. Nothing was downloaded. Add it from a file instead.</source>
        <translation>لم يُسأل {host} لأنه لا يُعرف أن لديه المطلوب. لم يُنزَّل شيء. أضفه من ملف بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>There is too little free space: {needed} MB are needed, {free} MB are free. Free some space and try again.</source>
        <translation>المساحة الفارغة قليلة جدًّا: المطلوب {needed} م.ب، والمتاح {free} م.ب. وفّر مساحة وحاول مجددًا.</translation>
    </message>
    <message>
        <source>“{name}” from {host} is not the file it was when it was first downloaded, so it was not installed. If that is right, download {address} with a browser and add it from a file.</source>
        <translation>الملف «{name}» من {host} ليس هو نفسه الذي نُزِّل أول مرة، لذلك لم يُثبَّت. إن كان ذلك صحيحًا فنزّل {address} بالمتصفح وأضفه من ملف.</translation>
    </message>
    <message>
        <source>{host} did not send a list of language packs. Try again later.</source>
        <translation>لم يرسل {host} قائمة بحزم اللغات. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>{host} did not send a list of dictionaries. Try again later.</source>
        <translation>لم يرسل {host} قائمة قواميس. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>{host} did not send a list of voices, or of the files of a speech model. Try again later.</source>
        <translation>لم يرسل {host} قائمة أصوات ولا قائمة ملفات نموذج للتعرف على الكلام. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>“{name}” was not installed, because what was sent is damaged or another file ({reason}). Try again later, or add it from a file.</source>
        <translation>لم يُثبَّت «{name}»، لأن ما أُرسل تالف أو ملف آخر ({reason}). حاول لاحقًا، أو أضفه من ملف.</translation>
    </message>
    <message>
        <source>No voice or speech model called “{name}” can be downloaded. “enface packs list --available --engine voice” names the voices.</source>
        <translation>لا يوجد صوت أو نموذج للتعرف على الكلام باسم «{name}» يمكن تنزيله. يسرد «enface packs list --available --engine voice» الأصوات.</translation>
    </message>
    <message>
        <source>The list of language packs from {host} was not used, because its signature could not be confirmed ({reason}). Check the date of this computer, and try again later.</source>
        <translation>لم تُستخدم قائمة حزم اللغات من {host} لأنه تعذّر تأكيد توقيعها ({reason}). تحقق من تاريخ هذا الحاسوب وحاول لاحقًا.</translation>
    </message>
    <message>
        <source>“{name}” is not in the folder. Download {address} on another computer, put it there under this name, and try again.</source>
        <translation>«{name}» ليس في المجلد. نزّل {address} على حاسوب آخر وضعه هناك بهذا الاسم وحاول من جديد.</translation>
    </message>
    <message>
        <source>No language pack for {source} to {target} can be downloaded. Choose another language, or add one from a file.</source>
        <translation>لا توجد حزمة لغة للتنزيل تترجم من {source} إلى {target}. اختر لغة أخرى، أو أضف حزمة من ملف.</translation>
    </message>
    <message>
        <source>The server at {host} does not answer ({reason}). See whether it is running there, or choose another engine.</source>
        <translation>الخادم على {host} لا يستجيب ({reason}). تحقق من أنه يعمل هناك، أو اختر محرّكًا آخر.</translation>
    </message>
    <message>
        <source>The server at {host} refuses to translate (answer {status}). Its own log may tell why. Choose another engine meanwhile.</source>
        <translation>الخادم على {host} يرفض الترجمة (الاستجابة {status}). قد يذكر سجلّه السبب. اختر محرّكًا آخر في أثناء ذلك.</translation>
    </message>
    <message>
        <source>The server at {host} refuses to translate. It says: “{says}” Choose another engine meanwhile.</source>
        <translation>الخادم على {host} يرفض الترجمة. يقول: «{says}» اختر محرّكًا آخر في أثناء ذلك.</translation>
    </message>
    <message>
        <source>The server at {host} gives answers that make no sense. See whether it is LibreTranslate or has the interface of OpenAI, or choose another engine.</source>
        <translation>الخادم على {host} يعطي إجابات لا معنى لها. تحقق من أنه LibreTranslate أو أن له واجهة OpenAI، أو اختر محرّكًا آخر.</translation>
    </message>
    <message>
        <source>The server at {host} wants a key. Add it again with its key; on the command line the key is asked for, or read from ENFACE_SERVER_KEY.</source>
        <translation>الخادم على {host} يطلب مفتاحًا. أضفه من جديد مع مفتاحه؛ في سطر الأوامر يُسأل عن المفتاح أو يُقرأ من ENFACE_SERVER_KEY.</translation>
    </message>
    <message>
        <source>With this server your text leaves this computer and goes to {host}. Nothing was sent. If that is what you want, add it with --remote.</source>
        <translation>مع هذا الخادم يغادر نصك هذا الحاسوب ويذهب إلى {host}. لم يُرسَل شيء. إن كان هذا ما تريد فأضفه مع ‎--remote.</translation>
    </message>
    <message>
        <source>{host} was not asked, because anybody on the way could read your text. Use an address that begins with https://.</source>
        <translation>لم يُسأل {host} لأن أيّ أحد على الطريق يمكنه قراءة نصك. استخدم عنوانًا يبدأ بـ https://.</translation>
    </message>
    <message>
        <source>The server at {host} has several models. Name one with --model: {models}.</source>
        <translation>لدى الخادم على {host} عدة نماذج. سمِّ واحدًا منها مع ‎--model: ‏{models}.</translation>
    </message>
    <message>
        <source>The server at {host} has no model called “{model}”. It has: {models}.</source>
        <translation>ليس لدى الخادم على {host} نموذج باسم «{model}». لديه: {models}.</translation>
    </message>
    <message>
        <source>The server at {host} has no model. Load one there, and try again.</source>
        <translation>ليس لدى الخادم على {host} أيّ نموذج. حمّل نموذجًا هناك وحاول من جديد.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a server. Write it as http://localhost:5000.</source>
        <translation>«{address}» ليس عنوان خادم. اكتبه هكذا: http://localhost:5000.</translation>
    </message>
    <message>
        <source>No server “{address}” was added. “enface servers list” shows those that were.</source>
        <translation>لم يُضف أيّ خادم «{address}». يعرض «enface servers list» ما أُضيف.</translation>
    </message>
    <message>
        <source>The key is not kept, because the keyring of the system cannot be used ({reason}). Give it in ENFACE_SERVER_KEY whenever Enface is to use this server.</source>
        <translation>لا يُحفظ المفتاح، لأنه لا يمكن استخدام حلقة مفاتيح النظام ({reason}). اذكره في ENFACE_SERVER_KEY كلما استخدم Enface هذا الخادم.</translation>
    </message>
    <message>
        <source>Translating by several workers needs Dask, which is not installed. Install it with: enface extras add cluster</source>
        <translation>تحتاج الترجمة بعدة عمّال إلى Dask، وهو غير مثبت. ثبّته بالأمر: enface extras add cluster</translation>
    </message>
    <message>
        <source>With these workers your text leaves this computer and goes to {host}. Nothing was sent. If that is what you want, add --remote.</source>
        <translation>مع هؤلاء العمّال يغادر نصك هذا الحاسوب ويذهب إلى {host}. لم يُرسَل شيء. إن كان هذا ما تريد فأضف ‎--remote.</translation>
    </message>
    <message>
        <source>The workers at {address} do not answer. What is finished is kept: see that they run, and do the same again.</source>
        <translation>العمّال على {address} لا يستجيبون. ما اكتمل محفوظ: تحقق من أنهم يعملون، وأعد الأمر نفسه.</translation>
    </message>
    <message>
        <source>Dask has no certificates for {address}. Name them in Dask&apos;s settings (distributed.comm.tls), then do the same again.</source>
        <translation>ليس لدى Dask شهادات لـ {address}. حددها في إعدادات Dask ‏(distributed.comm.tls)، ثم أعد الأمر نفسه.</translation>
    </message>
    <message>
        <source>The workers on {host} cannot keep the language pack ({reason}). Free some space there; what is finished is kept.</source>
        <translation>لا يستطيع العمّال على {host} حفظ حزمة اللغة ({reason}). وفّر مساحة هناك؛ ما اكتمل محفوظ.</translation>
    </message>
    <message>
        <source>The worker on {host} has another version of Enface ({version}). Install the same there as here.</source>
        <translation>لدى العامل على {host} إصدار آخر من Enface ‏({version}). ثبّت هناك الإصدار نفسه الموجود هنا.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({kind}). Your text and translations are kept. If it happens again, close Enface and open it again.</source>
        <translation>حدث شيء غير متوقع ({kind}). نصك وترجماتك محفوظة. إن تكرر ذلك فأغلق Enface وافتحه من جديد.</translation>
    </message>
    <message>
        <source>the list of language packs</source>
        <translation>قائمة حزم اللغات</translation>
    </message>
    <message>
        <source>a translation by this server</source>
        <translation>ترجمة من هذا الخادم</translation>
    </message>
    <message>
        <source>the list of dictionaries</source>
        <translation>قائمة القواميس</translation>
    </message>
    <message>
        <source>the list of voices</source>
        <translation>قائمة الأصوات</translation>
    </message>
    <message>
        <source>voice or speech model {name}</source>
        <translation>الصوت أو نموذج التعرف على الكلام {name}</translation>
    </message>
    <message>
        <source>dictionary {name}</source>
        <translation>القاموس {name}</translation>
    </message>
    <message>
        <source>language pack {pair}</source>
        <translation>حزمة اللغة {pair}</translation>
    </message>
    <message>
        <source>Playing sound needs Qt Multimedia, which is not installed. Install it with: enface extras add audio</source>
        <translation>يحتاج تشغيل الصوت إلى Qt Multimedia، وهو غير مثبت. ثبّته بالأمر: enface extras add audio</translation>
    </message>
    <message>
        <source>Playing sound needs some libraries of the system. Please type: {command}</source>
        <translation>يحتاج تشغيل الصوت إلى بعض مكتبات النظام. اكتب: {command}</translation>
    </message>
    <message>
        <source>Sound cannot be played on this computer: the player did not start ({reason}). See that the sound of other programs works, and try again.</source>
        <translation>لا يمكن تشغيل الصوت على هذا الحاسوب: لم يبدأ المشغّل ({reason}). تحقق من عمل الصوت في البرامج الأخرى، وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>No loudspeaker or headphones were found, so nothing is heard. Connect or switch them on, and play again.</source>
        <translation>لم يُعثر على مكبر صوت أو سماعات، فلا يُسمع شيء. صِلها أو شغّلها، ثم أعد التشغيل.</translation>
    </message>
    <message>
        <source>Reading aloud needs a voice. Install eSpeak NG ({command}), and try again.</source>
        <translation>تحتاج القراءة بصوت عالٍ إلى صوت. ثبّت eSpeak NG ‏({command})، وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no voice for {language}, so this cannot be read aloud.</source>
        <translation>لا يوجد صوت لهذه اللغة: {language}، فلا يمكن قراءة هذا بصوت عالٍ.</translation>
    </message>
    <message>
        <source>The voice stopped working ({reason}). The text is kept. Try again.</source>
        <translation>توقف الصوت عن العمل ({reason}). النص محفوظ. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>“{name}” cannot be played ({reason}). See that it is a recording, and that the file is whole.</source>
        <translation>لا يمكن تشغيل «{name}» ({reason}). تحقق من أنه تسجيل ومن أن الملف سليم.</translation>
    </message>
    <message>
        <source>Voices need Piper, which is not installed. Install it with: enface extras add voices</source>
        <translation>تحتاج الأصوات إلى Piper، وهو غير مثبت. ثبّته بالأمر: enface extras add voices</translation>
    </message>
    <message>
        <source>“{name}” is not a usable voice. A Piper voice is two files side by side, NAME.onnx and NAME.onnx.json. Nothing was installed.</source>
        <translation>«{name}» ليس صوتًا صالحًا. صوت Piper ملفان متجاوران: NAME.onnx وNAME.onnx.json. لم يُثبَّت شيء.</translation>
    </message>
</context>
<context>
    <name>exports</name>
    <message>
        <source>original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>machine translation</source>
        <translation>ترجمة آلية</translation>
    </message>
    <message>
        <source>human translation</source>
        <translation>ترجمة بشرية</translation>
    </message>
    <message>
        <source>own wording</source>
        <translation>صياغتك</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>بشرية</translation>
    </message>
    <message>
        <source>Text recognised by a machine</source>
        <translation>نص تعرّفت عليه آلة</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>غير مراجَعة</translation>
    </message>
    <message>
        <source>through {language}</source>
        <translation>عبر {language}</translation>
    </message>
    <message>
        <source>to check: {reasons}</source>
        <translation>للمراجعة: {reasons}</translation>
    </message>
    <message>
        <source>The file was read only in part: {reason}</source>
        <translation>لم يُقرأ الملف إلا جزئيًّا: {reason}</translation>
    </message>
    <message>
        <source>[{sign}] is machine translation ({made_by}).</source>
        <translation>‏[{sign}] ترجمة آلية ({made_by}).</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>النص المفرَّغ</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن النص</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>أعدّها</translation>
    </message>
    <message>
        <source>needs review</source>
        <translation>بحاجة إلى مراجعة</translation>
    </message>
    <message>
        <source>Sentences with a dotted line are to be checked.</source>
        <translation>الجمل التي تحتها خط منقط للمراجعة.</translation>
    </message>
    <message>
        <source>Not part of the transcript:</source>
        <translation>ليس من النص المفرّغ:</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>locked by a password</source>
        <translation>محميّ بكلمة مرور</translation>
    </message>
    <message>
        <source>locked by its seller</source>
        <translation>أقفله البائع</translation>
    </message>
    <message>
        <source>there are no lines of dialogue in it</source>
        <translation>ليس فيه حوار</translation>
    </message>
    <message>
        <source>there are no times in it</source>
        <translation>ليس فيه أوقات</translation>
    </message>
    <message>
        <source>no document in it</source>
        <translation>ليس فيه مستند</translation>
    </message>
    <message>
        <source>no book in it</source>
        <translation>ليس فيه كتاب</translation>
    </message>
    <message>
        <source>no page in it</source>
        <translation>ليس فيه صفحة</translation>
    </message>
    <message>
        <source>no column of it holds text</source>
        <translation>ليس في أيّ عمود منه نص</translation>
    </message>
    <message>
        <source>it has no list of turns</source>
        <translation>ليس فيه قائمة مداخلات</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>لا نص فيه</translation>
    </message>
    <message>
        <source>no element in it</source>
        <translation>لا عناصر فيه</translation>
    </message>
    <message>
        <source>it does not begin as one</source>
        <translation>بدايته لا تدلّ على هذه الصيغة</translation>
    </message>
    <message>
        <source>its first line is not “WEBVTT”</source>
        <translation>سطره الأول ليس «WEBVTT»</translation>
    </message>
    <message>
        <source>something in it is not as it should be</source>
        <translation>فيه شيء ليس كما ينبغي</translation>
    </message>
    <message>
        <source>it would take far longer than any text of its size</source>
        <translation>سيستغرق وقتًا أطول بكثير من أي نص بحجمه</translation>
    </message>
    <message>
        <source>it translates no pair of languages</source>
        <translation>لا تترجم بين أيّ لغتين</translation>
    </message>
    <message>
        <source>its files cannot be read</source>
        <translation>تتعذّر قراءة ملفاتها</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>تتعذّر القراءة</translation>
    </message>
    <message>
        <source>it is broken</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>it is broken, or no ZIP archive</source>
        <translation>تالف، أو ليس أرشيف ZIP</translation>
    </message>
    <message>
        <source>it holds no language pack</source>
        <translation>ليس فيه حزمة لغة</translation>
    </message>
    <message>
        <source>its hash is not the right one</source>
        <translation>البصمة غير صحيحة</translation>
    </message>
    <message>
        <source>its hash is not the one in the catalogue</source>
        <translation>البصمة ليست التي في الفهرس</translation>
    </message>
    <message>
        <source>a list of who speaks when, without words (RTTM)</source>
        <translation>قائمة بمن يتكلم ومتى، دون كلمات (RTTM)</translation>
    </message>
    <message>
        <source>a list of single words and times, for measuring speech recognition (CTM)</source>
        <translation>قائمة كلمات مفردة وأوقات لقياس التعرف على الكلام (CTM)</translation>
    </message>
    <message>
        <source>a list of segments and times, for measuring speech recognition (STM)</source>
        <translation>قائمة مقاطع وأوقات لقياس التعرف على الكلام (STM)</translation>
    </message>
    <message>
        <source>a notebook of program code and its results (Jupyter)</source>
        <translation>دفتر شيفرة برمجية ونتائجها (Jupyter)</translation>
    </message>
    <message>
        <source>program code</source>
        <translation>شيفرة برمجية</translation>
    </message>
    <message>
        <source>JSON in which Enface finds no speech</source>
        <translation>ملف JSON لم يجد فيه Enface كلامًا</translation>
    </message>
    <message>
        <source>the file ends in the middle; the rest is missing</source>
        <translation>الملف ينتهي في وسطه؛ والباقي مفقود</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed</source>
        <translation>علامة اقتباس فُتحت ولم تُغلق</translation>
    </message>
    <message>
        <source>too many cells</source>
        <translation>خلايا كثيرة جدًّا</translation>
    </message>
    <message>
        <source>a number too long</source>
        <translation>عدد طويل جدًّا</translation>
    </message>
    <message>
        <source>it has no kind or no paragraphs</source>
        <translation>ليس له نوع أو ليست له فقرات</translation>
    </message>
    <message>
        <source>one of its paragraphs has no text</source>
        <translation>إحدى فقراته بلا نص</translation>
    </message>
    <message>
        <source>its segments are not its text</source>
        <translation>مقاطعه ليست نصه</translation>
    </message>
    <message>
        <source>it has not one translation a segment</source>
        <translation>ليست له ترجمة واحدة لكل مقطع</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>متداخل بعمق شديد</translation>
    </message>
    <message>
        <source>a part whose name leads out of the file</source>
        <translation>جزء يقود اسمه إلى خارج الملف</translation>
    </message>
    <message>
        <source>a part that is a link</source>
        <translation>جزء هو رابط</translation>
    </message>
    <message>
        <source>a part packed more tightly than any text is</source>
        <translation>جزء مضغوط أشد من أي نص</translation>
    </message>
    <message>
        <source>it defines a document type</source>
        <translation>يعرّف نوع مستند</translation>
    </message>
    <message>
        <source>it asks for another file through an entity</source>
        <translation>يطلب ملفًا آخر عبر كيان</translation>
    </message>
    <message>
        <source>it defines entities that expand</source>
        <translation>يعرّف كيانات تتضخم</translation>
    </message>
    <message>
        <source>its languages are not known</source>
        <translation>لغاته غير معروفة</translation>
    </message>
    <message>
        <source>the model is missing</source>
        <translation>النموذج مفقود</translation>
    </message>
    <message>
        <source>the vocabulary is missing</source>
        <translation>المفردات مفقودة</translation>
    </message>
    <message>
        <source>the tokenizer is missing</source>
        <translation>مقسّم الكلمات مفقود</translation>
    </message>
    <message>
        <source>metadata.json is missing</source>
        <translation>metadata.json مفقود</translation>
    </message>
    <message>
        <source>no answer that makes sense</source>
        <translation>لا جواب ذا معنى</translation>
    </message>
    <message>
        <source>the model does not know its prefix</source>
        <translation>النموذج لا يعرف بادئته</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>كبير جدًّا</translation>
    </message>
    <message>
        <source>it holds a link</source>
        <translation>يحتوي على رابط</translation>
    </message>
    <message>
        <source>it holds a file twice</source>
        <translation>يحتوي على ملف مرتين</translation>
    </message>
    <message>
        <source>it would write outside its folder</source>
        <translation>كان سيكتب خارج مجلده</translation>
    </message>
    <message>
        <source>it holds a file whose name is too long</source>
        <translation>يحتوي على ملف اسمه طويل جدًّا</translation>
    </message>
    <message>
        <source>it unpacks to far more than a pack holds</source>
        <translation>ينفك إلى أكثر بكثير مما تحويه حزمة</translation>
    </message>
    <message>
        <source>it unpacks to more than it should</source>
        <translation>ينفك إلى أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>its size is not the one in the catalogue</source>
        <translation>حجمه ليس المذكور في الفهرس</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>it is not the file that was installed</source>
        <translation>ليس الملف الذي ثُبّت</translation>
    </message>
    <message>
        <source>it takes too long to open</source>
        <translation>يستغرق فتحه وقتًا طويلًا</translation>
    </message>
    <message>
        <source>the engine cannot work with it</source>
        <translation>لا يستطيع المحرّك العمل بها</translation>
    </message>
    <message>
        <source>there are no words in it</source>
        <translation>ليس فيه كلمات</translation>
    </message>
    <message>
        <source>it is no kind of dictionary that Enface reads</source>
        <translation>ليس من أنواع القواميس التي يقرؤها Enface</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا يوجد رد</translation>
    </message>
    <message>
        <source>it sends too slowly</source>
        <translation>يرسل ببطء شديد</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>its certificate is not valid</source>
        <translation>شهادته غير صالحة</translation>
    </message>
    <message>
        <source>another program may have it open</source>
        <translation>ربما يكون مفتوحًا في برنامج آخر</translation>
    </message>
    <message>
        <source>it holds more than {limit} files</source>
        <translation>يحتوي على أكثر من {limit} ملف</translation>
    </message>
    <message>
        <source>more than {limit} parts</source>
        <translation>أكثر من {limit} جزء</translation>
    </message>
    <message>
        <source>only the first {limit} elements were read</source>
        <translation>قُرئت أول {limit} عنصر فقط</translation>
    </message>
    <message>
        <source>only the first {limit} lines were read</source>
        <translation>قُرئ أول {limit} سطر فقط</translation>
    </message>
    <message>
        <source>only the first {limit} paragraphs were read</source>
        <translation>قُرئت أول {limit} فقرة فقط</translation>
    </message>
    <message>
        <source>only the first {limit} values were read</source>
        <translation>قُرئت أول {limit} قيمة فقط</translation>
    </message>
    <message>
        <source>only the first {limit} cells were read</source>
        <translation>قُرئت أول {limit} خلية فقط</translation>
    </message>
    <message>
        <source>only the first {limit} characters were read</source>
        <translation>قُرئ أول {limit} حرف فقط</translation>
    </message>
    <message>
        <source>it lists more than {limit} words</source>
        <translation>فيه أكثر من {limit} كلمة</translation>
    </message>
    <message>
        <source>it was damaged, and is set aside as “{name}”</source>
        <translation>كان تالفًا ووُضع جانبًا باسم «{name}»</translation>
    </message>
    <message>
        <source>elements nested more than {limit} deep</source>
        <translation>عناصر متداخلة بعمق يزيد على {limit}</translation>
    </message>
    <message>
        <source>it unpacks to more than {limit} MB</source>
        <translation>ينفك إلى أكثر من {limit} م.ب</translation>
    </message>
    <message>
        <source>only the first {limit} pages were read</source>
        <translation>قُرئت أول {limit} صفحة فقط</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>السطر {line}: {reason}</translation>
    </message>
    <message>
        <source>row {row}: {reason}</source>
        <translation>الصف {row}: {reason}</translation>
    </message>
    <message>
        <source>page {page}: {reason}</source>
        <translation>الصفحة {page}: {reason}</translation>
    </message>
    <message>
        <source>turn {turn}: {reason}</source>
        <translation>المداخلة {turn}: {reason}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>it is for {pair}, not for the languages you named</source>
        <translation>هي لـ {pair} وليست للغات التي سميتها</translation>
    </message>
    <message>
        <source>the list of requests cannot be saved: {reason}</source>
        <translation>تعذّر حفظ قائمة الطلبات: {reason}</translation>
    </message>
    <message>
        <source>too many redirects</source>
        <translation>عمليات إعادة توجيه كثيرة جدًّا</translation>
    </message>
    <message>
        <source>it is larger than announced</source>
        <translation>أكبر مما أُعلن</translation>
    </message>
    <message>
        <source>it is far larger than a pack</source>
        <translation>أكبر بكثير من حزمة</translation>
    </message>
    <message>
        <source>it sends more than it should</source>
        <translation>يرسل أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>the file is another one now</source>
        <translation>صار الملف ملفًا آخر</translation>
    </message>
    <message>
        <source>it has no signature</source>
        <translation>ليس لها توقيع</translation>
    </message>
    <message>
        <source>its signature is of another list</source>
        <translation>توقيعها لقائمة أخرى</translation>
    </message>
    <message>
        <source>its certificate is not that of the signer</source>
        <translation>شهادتها ليست للموقّع</translation>
    </message>
    <message>
        <source>its certificates do not lead to the known root</source>
        <translation>شهاداتها لا تقود إلى الجذر المعروف</translation>
    </message>
    <message>
        <source>its certificates are not valid</source>
        <translation>شهاداتها غير صالحة</translation>
    </message>
    <message>
        <source>a certificate has expired, or is not valid yet</source>
        <translation>انتهت صلاحية شهادة أو لم تبدأ بعد</translation>
    </message>
    <message>
        <source>a newer version of Enface made it</source>
        <translation>صنعها إصدار أحدث من Enface</translation>
    </message>
    <message>
        <source>the picture could not be written</source>
        <translation>تعذّرت كتابة الصورة</translation>
    </message>
</context>
<context>
    <name>layouts</name>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Under each paragraph</source>
        <translation>تحت كل فقرة</translation>
    </message>
    <message>
        <source>Under each sentence</source>
        <translation>تحت كل جملة</translation>
    </message>
    <message>
        <source>Original only</source>
        <translation>الأصل فقط</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>الترجمة فقط</translation>
    </message>
</context>
<context>
    <name>looks</name>
    <message>
        <source>numbers differ</source>
        <translation>الأرقام مختلفة</translation>
    </message>
    <message>
        <source>names differ</source>
        <translation>الأسماء مختلفة</translation>
    </message>
    <message>
        <source>without partner</source>
        <translation>بلا مقابل</translation>
    </message>
    <message>
        <source>not in the original</source>
        <translation>ليس في الأصل</translation>
    </message>
    <message>
        <source>left untranslated</source>
        <translation>لم يُترجم</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>بترتيب آخر</translation>
    </message>
    <message>
        <source>not sure of the link</source>
        <translation>الربط غير مؤكد</translation>
    </message>
</context>
<context>
    <name>packnews</name>
    <message>
        <source>Installed: {pair}</source>
        <translation>ثُبّتت: {pair}</translation>
    </message>
    <message>
        <source>The catalogue has no fingerprint of this file, so the first download was trusted and its own was recorded (SHA-256 {hash}…). A later one must have the same.</source>
        <translation>ليس في الفهرس بصمة لهذا الملف، فوُثق بأول تنزيل وسُجّلت بصمته (SHA-256 {hash}…). ويجب أن تطابقها التنزيلات اللاحقة.</translation>
    </message>
    <message>
        <source>Removed: {pair}</source>
        <translation>أُزيلت: {pair}</translation>
    </message>
    <message>
        <source>“{name}” was added.</source>
        <translation>أُضيف «{name}».‏</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>many languages</source>
        <translation>لغات كثيرة</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>{name}, continued</source>
        <translation>{name}، تتمة</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} من {pages}</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>no translation came</source>
        <translation>لم تصل ترجمة</translation>
    </message>
    <message>
        <source>it repeats itself</source>
        <translation>تكرار في النص</translation>
    </message>
    <message>
        <source>much longer than the original</source>
        <translation>أطول بكثير من الأصل</translation>
    </message>
    <message>
        <source>much shorter than the original</source>
        <translation>أقصر بكثير من الأصل</translation>
    </message>
    <message>
        <source>words left as in the original</source>
        <translation>كلمات تُركت كما في الأصل</translation>
    </message>
    <message>
        <source>letters of another language</source>
        <translation>أحرف من لغة أخرى</translation>
    </message>
    <message>
        <source>it seems to be in another language</source>
        <translation>يبدو أنه بلغة أخرى</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>الأقواس</translation>
    </message>
    <message>
        <source>the items of a list differ</source>
        <translation>بنود القائمة مختلفة</translation>
    </message>
    <message>
        <source>a “not” may be missing</source>
        <translation>ربما سقط نفيٌ («لا»)</translation>
    </message>
    <message>
        <source>it seems to break off</source>
        <translation>تبدو مبتورة</translation>
    </message>
    <message>
        <source>a name may be missing</source>
        <translation>ربما سقط اسم</translation>
    </message>
    <message>
        <source>a web or e-mail address</source>
        <translation>عنوان موقع أو بريد إلكتروني</translation>
    </message>
    <message>
        <source>the same as for another sentence</source>
        <translation>مطابقة لترجمة جملة أخرى</translation>
    </message>
    <message>
        <source>a word that no dictionary has</source>
        <translation>كلمة ليست في أي قاموس</translation>
    </message>
    <message>
        <source>the engine is not sure how to put it</source>
        <translation>المحرّك غير متأكد من الصياغة</translation>
    </message>
    <message>
        <source>a term is not used</source>
        <translation>مصطلح غير مستخدم</translation>
    </message>
    <message>
        <source>the engine stopped at it</source>
        <translation>توقف المحرّك عنده</translation>
    </message>
    <message>
        <source>the model talks about the text</source>
        <translation>النموذج يتحدث عن النص</translation>
    </message>
    <message>
        <source>a draft: a better translation follows</source>
        <translation>مسودة: تتبعها ترجمة أفضل</translation>
    </message>
    <message>
        <source>another engine translated it</source>
        <translation>ترجمها محرّك آخر</translation>
    </message>
    <message>
        <source>left in another language</source>
        <translation>تُرك بلغة أخرى</translation>
    </message>
    <message>
        <source>words that were not heard clearly</source>
        <translation>كلمات لم تُسمع بوضوح</translation>
    </message>
    <message>
        <source>a reason this version does not know</source>
        <translation>سبب لا يعرفه هذا الإصدار</translation>
    </message>
    <message>
        <source>To check: {reasons}</source>
        <translation>للمراجعة: {reasons}</translation>
    </message>
    <message>
        <source>a term is not used: {terms}</source>
        <translation>مصطلح غير مستخدم: {terms}</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Enface can begin without what it kept: settings, recent files, translations, corrections, bookmarks and notes. All of it stays where it is, for the next start.</source>
        <translation>يستطيع Enface أن يبدأ دون ما حفظه: الإعدادات والملفات الأخيرة والترجمات والتصحيحات والإشارات المرجعية والملاحظات. يبقى كل ذلك في مكانه للتشغيل التالي.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>Begin without it</source>
        <translation>البدء من دونه</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>This document</source>
        <translation>هذا المستند</translation>
    </message>
    <message>
        <source>All documents, {pair}</source>
        <translation>كل المستندات، {pair}</translation>
    </message>
    <message>
        <source>All documents, all languages</source>
        <translation>كل المستندات، كل اللغات</translation>
    </message>
</context>
<context>
    <name>themes</name>
    <message>
        <source>Speaker {number}</source>
        <translation>المتحدث {number}</translation>
    </message>
    <message>
        <source>Bars and panels</source>
        <translation>الأشرطة واللوحات</translation>
    </message>
    <message>
        <source>Text background</source>
        <translation>خلفية النص</translation>
    </message>
    <message>
        <source>Secondary text</source>
        <translation>نص ثانوي</translation>
    </message>
    <message>
        <source>Dividers</source>
        <translation>الفواصل</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>لون التمييز</translation>
    </message>
    <message>
        <source>Text on accent</source>
        <translation>النص على لون التمييز</translation>
    </message>
    <message>
        <source>Current sentence</source>
        <translation>الجملة الحالية</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Current search result</source>
        <translation>نتيجة البحث الحالية</translation>
    </message>
    <message>
        <source>Sentence to check</source>
        <translation>جملة للمراجعة</translation>
    </message>
    <message>
        <source>Focus outline</source>
        <translation>إطار التركيز</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>بنّي عتيق</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>أسود على أبيض</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>أبيض على أسود</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Beige</source>
        <translation>بيج</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>بنّي</translation>
    </message>
    <message>
        <source>The theme “{name}” was left out ({reason}). Mend or delete its file.</source>
        <translation>تُركت السمة «{name}» جانبًا ({reason}). أصلح ملفها أو احذفه.</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Sentence by sentence</source>
        <translation>جملة بعد جملة</translation>
    </message>
    <message>
        <source>Point at a sentence: it lights up together with its translation. {next} and {previous} go from sentence to sentence, {turn} to the next speaker.</source>
        <translation>أشر إلى جملة فتضيء هي وترجمتها. ينتقل {next} و{previous} من جملة إلى جملة، و{turn} إلى المتحدث التالي.</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>من يتحدث</translation>
    </message>
    <message>
        <source>Select whose words you want to read. A double click renames a speaker; the context menu merges two that are one person. Everything can be undone.</source>
        <translation>حدد من تريد قراءة كلامهم. النقر المزدوج يعيد تسمية المتحدث؛ وقائمة السياق تدمج اثنين هما شخص واحد. يمكن التراجع عن كل شيء.</translation>
    </message>
    <message>
        <source>The outline leads through the text. {bookmark} adds a bookmark, {note} a note about what you are reading.</source>
        <translation>يقودك الفهرس عبر النص. يضيف {bookmark} إشارة مرجعية، و{note} ملاحظة عمّا تقرؤه.</translation>
    </message>
    <message>
        <source>Outline and notes</source>
        <translation>المخطط والملاحظات</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>The language of the text is detected; choose here what to translate it into. “Languages…” gets more language packs. Everything is translated on this computer.</source>
        <translation>تُكتشف لغة النص؛ اختر هنا اللغة التي يُترجم إليها. يجلب «اللغات…» حزم لغات أخرى. كل شيء يُترجم على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Text size, fonts, themes, spacing and the language of the window. {larger} and {smaller} change the text size at any time.</source>
        <translation>حجم النص والخطوط والسمات والتباعد ولغة النافذة. يغيّر {larger} و{smaller} حجم النص في أيّ وقت.</translation>
    </message>
    <message>
        <source>How good the translation is</source>
        <translation>ما مدى جودة الترجمة</translation>
    </message>
    <message>
        <source>A machine made it, and some of it is wrong. A dotted line marks what looks wrong: {next} goes to the next such sentence and says why, {approve} marks it as checked.</source>
        <translation>صنعتها آلة، وبعضها خطأ. يدل خط منقط على ما يبدو خطأ: ينتقل {next} إلى الجملة التالية من هذا النوع ويقول السبب، ويحددها {approve} كمراجعة.</translation>
    </message>
    <message>
        <source>More help</source>
        <translation>مزيد من المساعدة</translation>
    </message>
    <message>
        <source>{keys} lists and searches all keyboard shortcuts. The Help menu has a guide and this tour.</source>
        <translation>يعرض {keys} كل اختصارات لوحة المفاتيح ويبحث فيها. في قائمة «مساعدة» دليل وهذه الجولة.</translation>
    </message>
</context>
</TS>

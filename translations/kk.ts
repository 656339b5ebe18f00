<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Not yet reviewed by a native speaker. -->
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Enface</source>
        <translation>Enface туралы</translation>
    </message>
    <message>
        <source>Enface {version}</source>
        <translation>Enface {version}</translation>
    </message>
    <message>
        <source>Transcripts of speech beside their translation, made on your own computer. Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>Сөйленген сөздің стенограммасы өз компьютеріңізде жасалған аудармасымен қатар. Бұл — GNU General Public License лицензиясының 3-нұсқасы немесе одан кейінгі нұсқалары бойынша еркін бағдарлама: оны пайдалануға, зерттеуге, таратуға және өзгертуге болады. Ешқандай кепілдік берілмейді.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Мыналардың көмегімен жасалған</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Нұсқасы</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензиясы</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Progress</source>
        <translation>Барысы</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>Қа&amp;лта қосу…</translation>
    </message>
    <message>
        <source>Add fil&amp;es…</source>
        <translation>&amp;Файлдар қосу…</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Жа&amp;ңарту</translation>
    </message>
    <message>
        <source>Look what has changed in all folders and files</source>
        <translation>Барлық қалта мен файлда не өзгергенін тексеру</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Тоқтатылды</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>Кітапханаға қалта қосу</translation>
    </message>
    <message>
        <source>{done} of {of} transcripts</source>
        <translation>Стенограммалар: {done} / {of}</translation>
    </message>
    <message>
        <source>Looking for transcripts…</source>
        <translation>Стенограммалар ізделуде…</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) removed</source>
        <translation>
            <numerusform>%Ln стенограмма тізімнен алынды</numerusform>
            <numerusform>%Ln стенограмма тізімнен алынды</numerusform>
        </translation>
    </message>
    <message>
        <source>Read: {count}</source>
        <translation>Оқылды: {count}</translation>
    </message>
    <message>
        <source>unchanged: {count}</source>
        <translation>өзгермеген: {count}</translation>
    </message>
    <message>
        <source>moved: {count}</source>
        <translation>жылжытылған: {count}</translation>
    </message>
    <message>
        <source>removed by you: {count}</source>
        <translation>өзіңіз алып тастаған: {count}</translation>
    </message>
    <message>
        <source>not there any more: {count}</source>
        <translation>енді орнында жоқ: {count}</translation>
    </message>
    <message>
        <source>not readable: {count}</source>
        <translation>оқылмайды: {count}</translation>
    </message>
</context>
<context>
    <name>AutoScrolling</name>
    <message>
        <source>Auto-scroll: {lines} lines per minute</source>
        <translation>Автоматты айналдыру: минутына {lines} жол</translation>
    </message>
</context>
<context>
    <name>AvailablePage</name>
    <message>
        <source>Get the list from the Internet</source>
        <translation>Тізімді интернеттен алу</translation>
    </message>
    <message>
        <source>Get the list from a folder…</source>
        <translation>Тізімді қалтадан алу…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Қай тілден</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Қай тілге</translation>
    </message>
    <message>
        <source>Download what is needed</source>
        <translation>Керегін жүктеп алу</translation>
    </message>
    <message>
        <source>For another computer…</source>
        <translation>Басқа компьютер үшін…</translation>
    </message>
    <message>
        <source>Show the addresses of the files, to download them on another computer</source>
        <translation>Файлдарды басқа компьютерде жүктеп алу үшін мекенжайларын көрсету</translation>
    </message>
    <message>
        <source>Search for a language</source>
        <translation>Тілді іздеу</translation>
    </message>
    <message>
        <source>Available language packs</source>
        <translation>Қолжетімді тіл дестелері</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тілдер</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Қозғалтқыш</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Нұсқасы</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлемі</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензиясы</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Тексерілген</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Осы компьютерде</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Жүктеп алу</translation>
    </message>
    <message>
        <source>What is needed to translate</source>
        <translation>Аудару үшін не керек</translation>
    </message>
    <message>
        <source>All packs</source>
        <translation>Барлық дестелер</translation>
    </message>
    <message>
        <source>There is no list of packs on this computer yet.</source>
        <translation>Осы компьютерде дестелер тізімі әлі жоқ.</translation>
    </message>
    <message>
        <source>The list is of {date}.</source>
        <translation>Тізімнің күні: {date}.</translation>
    </message>
    <message numerus="yes">
        <source>It is %n day(s) old: there may be newer packs.</source>
        <translation>
            <numerusform>Оған %Ln күн болды: жаңарақ дестелер болуы мүмкін.</numerusform>
            <numerusform>Оған %Ln күн болды: жаңарақ дестелер болуы мүмкін.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>тексерілмеген</translation>
    </message>
    <message>
        <source>this version</source>
        <translation>осы нұсқа</translation>
    </message>
    <message>
        <source>an older version</source>
        <translation>ескірек нұсқа</translation>
    </message>
    <message>
        <source>Get the list first: it says what there is.</source>
        <translation>Алдымен тізімді алыңыз: не бар екені сонда айтылады.</translation>
    </message>
    <message>
        <source>Everything needed is on this computer already.</source>
        <translation>Керектің бәрі осы компьютерде бар.</translation>
    </message>
    <message>
        <source>Needed: {packs}</source>
        <translation>Керегі: {packs}</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>көлемі белгісіз</translation>
    </message>
    <message>
        <source>Get the list from a folder</source>
        <translation>Тізімді қалтадан алу</translation>
    </message>
    <message>
        <source>Then choose “Add from a file…”, or “Add from a folder…” for a pack of several files.</source>
        <translation>Содан кейін «Файлдан қосу…», ал дестеде бірнеше файл болса, «Қалтадан қосу…» дегенді таңдаңыз.</translation>
    </message>
    <message>
        <source>Then choose “Get the list from a folder…”.</source>
        <translation>Содан кейін «Тізімді қалтадан алу…» дегенді таңдаңыз.</translation>
    </message>
    <message>
        <source>Lists of language packs</source>
        <translation>Тіл дестелерінің тізімдері</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Панель</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Оқу</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Үйрену</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Табу</translation>
    </message>
    <message>
        <source>{language} (detected)</source>
        <translation>{language} (анықталған)</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Мәтін тілі</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Аударма тілі</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Орналасуы</translation>
    </message>
</context>
<context>
    <name>BatchLine</name>
    <message>
        <source>Progress of the translation</source>
        <translation>Аударма барысы</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Translate none of what is left</source>
        <translation>Қалғанын аудармау</translation>
    </message>
    <message>
        <source>Not translated…</source>
        <translation>Аударылмағандар…</translation>
    </message>
    <message>
        <source>Preparing to translate…</source>
        <translation>Аударуға дайындалуда…</translation>
    </message>
    <message>
        <source>Translating: {done} of {of} transcripts</source>
        <translation>Аударылуда: {done} / {of} стенограмма</translation>
    </message>
    <message>
        <source>waits: the text in the window comes first</source>
        <translation>күтуде: алдымен терезедегі мәтін</translation>
    </message>
    <message>
        <source>waits: this computer runs on its battery</source>
        <translation>күтуде: компьютер батареядан жұмыс істеп тұр</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) left to translate</source>
        <translation>
            <numerusform>Аударылатын %Ln стенограмма қалды</numerusform>
            <numerusform>Аударылатын %Ln стенограмма қалды</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: {count}</source>
        <translation>қате: {count}</translation>
    </message>
    <message>
        <source>skipped: {count}</source>
        <translation>өткізіп жіберілді: {count}</translation>
    </message>
</context>
<context>
    <name>BookmarkList</name>
    <message>
        <source>Go to</source>
        <translation>Өту</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
</context>
<context>
    <name>Bookmarks</name>
    <message>
        <source>The paragraph of this bookmark is no longer in the file.</source>
        <translation>Бұл бетбелгінің абзацы енді файлда жоқ.</translation>
    </message>
    <message>
        <source>The paragraph of this bookmark is hidden: its speaker is not selected.</source>
        <translation>Бұл бетбелгінің абзацы жасырылған: оның сөйлеушісі таңдалмаған.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>The file is not there any more</source>
        <translation>Файл енді орнында жоқ</translation>
    </message>
    <message>
        <source>{source} → {target}</source>
        <translation>{source} → {target}</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>кірістірілген мәтін</translation>
    </message>
    <message>
        <source>{share} % read</source>
        <translation>{share} % оқылды</translation>
    </message>
    <message>
        <source>{share} % translated</source>
        <translation>{share} % аударылды</translation>
    </message>
    <message>
        <source>{share} % known</source>
        <translation>Белгілісі: {share} %</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Discard this text</source>
        <translation>Осы мәтінді жою</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Тізімнен алып тастау</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Word</source>
        <translation>Сөз</translation>
    </message>
    <message>
        <source>Near it</source>
        <translation>Жанында</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Бағасы</translation>
    </message>
    <message>
        <source>Year or speaker</source>
        <translation>Жыл не сөйлеуші</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Тіркес</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Рет</translation>
    </message>
    <message>
        <source>A double click shows the places</source>
        <translation>Қос шерту табылған жерлерді көрсетеді</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Стенограммалар</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Сөздер</translation>
    </message>
    <message>
        <source>In 10,000 words</source>
        <translation>10 000 сөзге</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Жиілігі</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>not possible now</source>
        <translation>қазір мүмкін емес</translation>
    </message>
    <message>
        <source>no text is open</source>
        <translation>ашық мәтін жоқ</translation>
    </message>
    <message>
        <source>only this speaker</source>
        <translation>тек осы сөйлеуші</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>тақырып</translation>
    </message>
    <message>
        <source>recent text</source>
        <translation>соңғы мәтін</translation>
    </message>
</context>
<context>
    <name>CitingDialog</name>
    <message>
        <source>Copy and cite</source>
        <translation>Дереккөзімен көшіру</translation>
    </message>
    <message>
        <source>Title, date and place</source>
        <translation>Атауы, күні және орны</translation>
    </message>
    <message>
        <source>What will be copied</source>
        <translation>Не көшіріледі</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Таңдалғаны</translation>
    </message>
    <message>
        <source>This sentence</source>
        <translation>Осы сөйлем</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>Осы абзац</translation>
    </message>
    <message>
        <source>All that is said in this turn</source>
        <translation>Осы реплика түгел</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Move to the front</source>
        <translation>Алдына жылжыту</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Түпнұсқа</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>Commands</source>
        <translation>Пәрмендер</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Command, speaker, theme or recent text</source>
        <translation>Пәрмен, сөйлеуші, тақырып немесе соңғы мәтін</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ештеңе табылмады</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Comparing with {name}</source>
        <translation>{name} файлымен салыстырылуда</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Басқа файл таңдау…</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Салыстыруды тоқтату</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>The file has changed, and some of your corrections find no place in it. They are kept: {corrections}</source>
        <translation>Файл өзгерген, сондықтан кейбір түзетулеріңізге онда орын табылмады. Олар сақталды: {corrections}</translation>
    </message>
    <message>
        <source>Change speaker to</source>
        <translation>Сөйлеушіні өзгерту</translation>
    </message>
    <message>
        <source>Change speaker of this paragraph only to</source>
        <translation>Тек осы абзацтың сөйлеушісін өзгерту</translation>
    </message>
    <message>
        <source>New speaker…</source>
        <translation>Жаңа сөйлеуші…</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Аты жоқ сөйлеуші</translation>
    </message>
    <message>
        <source>Change speaker from this sentence on…</source>
        <translation>Осы сөйлемнен бастап сөйлеушіні өзгерту…</translation>
    </message>
    <message>
        <source>Change speaker from this paragraph on…</source>
        <translation>Осы абзацтан бастап сөйлеушіні өзгерту…</translation>
    </message>
    <message>
        <source>“{label}” is not a speaker name here</source>
        <translation>«{label}» бұл жерде сөйлеуші аты емес</translation>
    </message>
    <message>
        <source>“{label}” is not a speaker name anywhere</source>
        <translation>«{label}» еш жерде сөйлеуші аты емес</translation>
    </message>
    <message>
        <source>“{label}” is a speaker name</source>
        <translation>«{label}» — сөйлеуші аты</translation>
    </message>
    <message>
        <source>“{label}” is another person…</source>
        <translation>«{label}» — басқа адам…</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Сөйлеуші</translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <translation>Сөйлеушінің аты</translation>
    </message>
</context>
<context>
    <name>CounterpartLight</name>
    <message>
        <source>In the translation: {words}</source>
        <translation>Аудармада: {words}</translation>
    </message>
</context>
<context>
    <name>DictionariesDialog</name>
    <message>
        <source>Dictionaries</source>
        <translation>Сөздіктер</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тілдер</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Сөздік</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Сөздер</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензиясы</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Dictionaries on this computer</source>
        <translation>Осы компьютердегі сөздіктер</translation>
    </message>
    <message>
        <source>&amp;Add from a file…</source>
        <translation>Файлдан қ&amp;осу…</translation>
    </message>
    <message>
        <source>Down&amp;load…</source>
        <translation>&amp;Жүктеп алу…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Жоғары</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Төмен</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Жою</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Т&amp;оқтату</translation>
    </message>
    <message>
        <source>Language of the &amp;words:</source>
        <translation>&amp;Сөздердің тілі:</translation>
    </message>
    <message>
        <source>Language of the &amp;explanations:</source>
        <translation>&amp;Түсіндірмелердің тілі:</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Қ&amp;осу</translation>
    </message>
    <message>
        <source>No dictionary yet. Download one of FreeDict, or add one from a file: dictd (as FreeDict has it), Wiktionary from kaikki.org, StarDict, DSL or MDX.</source>
        <translation>Әзірге сөздік жоқ. FreeDict сөздігін жүктеп алыңыз немесе файлдан қосыңыз: dictd (FreeDict сияқты), kaikki.org Уикисөздігі, StarDict, DSL немесе MDX.</translation>
    </message>
    <message>
        <source>Add a dictionary</source>
        <translation>Сөздік қосу</translation>
    </message>
    <message>
        <source>Dictionaries ({kinds});;All files (*)</source>
        <translation>Сөздіктер ({kinds});;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Reading “{name}”…</source>
        <translation>«{name}» оқылуда…</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) read…</source>
        <translation>
            <numerusform>%Ln сөз оқылды…</numerusform>
            <numerusform>%Ln сөз оқылды…</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” does not say which languages it is for. Choose them.</source>
        <translation>«{name}» қай тілдерге арналғанын айтпайды. Оларды таңдаңыз.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Тоқтатылды. Ештеңе қосылмады.</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a transcript here</source>
        <translation>Стенограмманы осы жерге сүйреп әкеліңіз</translation>
    </message>
    <message>
        <source>Text, web page, subtitles, document; or copy a text and paste it.</source>
        <translation>Мәтін, веб-бет, субтитр, құжат; немесе мәтінді көшіріп алып, кірістіріңіз.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ашу…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Кірістіру</translation>
    </message>
    <message>
        <source>Show the sample</source>
        <translation>Үлгіні көрсету</translation>
    </message>
</context>
<context>
    <name>ElsewhereDialog</name>
    <message>
        <source>Download on another computer</source>
        <translation>Басқа компьютерде жүктеп алу</translation>
    </message>
    <message>
        <source>Download these files on a computer that is online, under the names given, and bring them to this one. The saved list can be given to the program curl, which is part of Windows, macOS and Linux.</source>
        <translation>Бұл файлдарды интернетке қосылған компьютерде көрсетілген атаулармен жүктеп алып, осы компьютерге әкеліңіз. Сақталған тізімді Windows, macOS және Linux құрамындағы curl бағдарламасы түсінеді.</translation>
    </message>
    <message>
        <source>Files to download</source>
        <translation>Жүктеп алынатын файлдар</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Тізімді сақтау…</translation>
    </message>
    <message>
        <source>folder {name}</source>
        <translation>{name} қалтасы</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Тізімді сақтау</translation>
    </message>
</context>
<context>
    <name>EngineChoice</name>
    <message>
        <source>&amp;Engine</source>
        <translation>&amp;Қозғалтқыш</translation>
    </message>
    <message>
        <source>No language pack for this pair</source>
        <translation>Бұл тіл жұбының дестесі жоқ</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>тікелей</translation>
    </message>
    <message>
        <source>through {language}</source>
        <translation>{language} арқылы</translation>
    </message>
    <message>
        <source>your usual choice</source>
        <translation>әдеттегі таңдауыңыз</translation>
    </message>
    <message>
        <source>only {engine} has this pair</source>
        <translation>бұл жұп тек {engine} бағдарламасында бар</translation>
    </message>
    <message>
        <source>the only direct way</source>
        <translation>жалғыз тікелей жол</translation>
    </message>
    <message>
        <source>closest to {language}</source>
        <translation>мына тілге ең жақыны: {language}</translation>
    </message>
    <message>
        <source>Use {engine} for every text</source>
        <translation>Барлық мәтінге {engine} қолдану</translation>
    </message>
    <message>
        <source>no engine has this pair alone</source>
        <translation>бұл жұп ешбір қозғалтқышта жеке жоқ</translation>
    </message>
    <message>
        <source>your text goes to {host}</source>
        <translation>мәтініңіз {host} серверіне кетеді</translation>
    </message>
    <message>
        <source>chosen automatically</source>
        <translation>автоматты түрде таңдалды</translation>
    </message>
    <message>
        <source>chosen automatically: {reason}</source>
        <translation>автоматты түрде таңдалды: {reason}</translation>
    </message>
    <message>
        <source>{engine}: better wording</source>
        <translation>{engine}: жақсырақ тұжырым</translation>
    </message>
    <message>
        <source>{engine}: faster</source>
        <translation>{engine}: тезірек</translation>
    </message>
    <message>
        <source>Compare with {engine}</source>
        <translation>{engine} аудармасымен салыстыру</translation>
    </message>
    <message>
        <source>Most of the first translations by {engine} look wrong in the same way ({reason}). The language pack may not fit this text. Choose another engine, or another pack.</source>
        <translation>{engine} жасаған алғашқы аудармалардың көбінде бірдей қате бар сияқты ({reason}). Тіл дестесі бұл мәтінге сай келмеуі мүмкін. Басқа қозғалтқышты немесе басқа дестені таңдаңыз.</translation>
    </message>
    <message>
        <source>Languages…</source>
        <translation>Тілдер…</translation>
    </message>
    <message>
        <source>Translate paragraph again</source>
        <translation>Абзацты қайта аудару</translation>
    </message>
    <message>
        <source>Only {engine} can translate between these languages here.</source>
        <translation>Бұл жерде осы тілдер арасында тек {engine} аудара алады.</translation>
    </message>
    <message>
        <source>Use {engine}</source>
        <translation>{engine} қолдану</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Экспорттау</translation>
    </message>
    <message>
        <source>&amp;All of the text</source>
        <translation>&amp;Бүкіл мәтін</translation>
    </message>
    <message>
        <source>My &amp;notes</source>
        <translation>Менің &amp;жазбаларым</translation>
    </message>
    <message>
        <source>The beginning of what is exported</source>
        <translation>Экспортталатынның басы</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорттау…</translation>
    </message>
    <message>
        <source>Word document (.docx)</source>
        <translation>Word құжаты (.docx)</translation>
    </message>
    <message>
        <source>PDF (.pdf)</source>
        <translation>PDF (.pdf)</translation>
    </message>
    <message>
        <source>Web page (.html)</source>
        <translation>Веб-бет (.html)</translation>
    </message>
    <message>
        <source>Text (.txt)</source>
        <translation>Мәтін (.txt)</translation>
    </message>
    <message>
        <source>Markdown (.md)</source>
        <translation>Markdown (.md)</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Excel кітабы (.xlsx)</translation>
    </message>
    <message>
        <source>Table, comma-separated (.csv)</source>
        <translation>Үтірмен бөлінген кесте (.csv)</translation>
    </message>
    <message>
        <source>Table, tab-separated (.tsv)</source>
        <translation>Табуляциямен бөлінген кесте (.tsv)</translation>
    </message>
    <message>
        <source>Subtitles, SubRip (.srt)</source>
        <translation>SubRip субтитрлері (.srt)</translation>
    </message>
    <message>
        <source>Subtitles, WebVTT (.vtt)</source>
        <translation>WebVTT субтитрлері (.vtt)</translation>
    </message>
    <message>
        <source>Subtitles, TTML (.ttml)</source>
        <translation>TTML субтитрлері (.ttml)</translation>
    </message>
    <message>
        <source>Translation memory, TMX 1.4 (.tmx)</source>
        <translation>TMX 1.4 аударма жады (.tmx)</translation>
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
        <translation>Enface пішімі, JSON (.json)</translation>
    </message>
    <message>
        <source>&amp;Only what is shown: {shown} of {all} paragraphs</source>
        <translation>Тек &amp;көрсетілгені: {shown} / {all} абзац</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Пішімі:</translation>
    </message>
    <message>
        <source>Translations:</source>
        <translation>Аудармалар:</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>Мәтін:</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Түпнұсқа</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Сөйлеуші</translation>
    </message>
    <message>
        <source>There are no times in this text, and subtitles need them.</source>
        <translation>Бұл мәтінде уақыттар жоқ, ал субтитрлерге олар керек.</translation>
    </message>
    <message>
        <source>The text is still being read: only its beginning would be exported.</source>
        <translation>Мәтін әлі оқылуда: тек басы ғана экспортталар еді.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s); the first of them are shown here.</source>
        <translation>
            <numerusform>%Ln абзац; мұнда алғашқылары көрсетілген.</numerusform>
            <numerusform>%Ln абзац; мұнда алғашқылары көрсетілген.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are not translated yet.</source>
        <translation>
            <numerusform>%Ln абзац әлі аударылмаған.</numerusform>
            <numerusform>%Ln абзац әлі аударылмаған.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to check are marked.</source>
        <translation>
            <numerusform>Тексерілетін %Ln сөйлем белгіленген.</numerusform>
            <numerusform>Тексерілетін %Ln сөйлем белгіленген.</numerusform>
        </translation>
    </message>
    <message>
        <source>XLIFF holds one language of translation: {language}.</source>
        <translation>XLIFF бір ғана тілдегі аударманы сыйдырады: {language}.</translation>
    </message>
    <message>
        <source>JSON holds one machine translation: the first.</source>
        <translation>JSON бір ғана машиналық аударманы сыйдырады: біріншісін.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Transcript</source>
        <translation>Стенограмма</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорттау</translation>
    </message>
    <message>
        <source>Exporting “{name}”…</source>
        <translation>«{name}» экспортталуда…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Exported as “{name}”.</source>
        <translation>«{name}» болып экспортталды.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
</context>
<context>
    <name>FailedDialog</name>
    <message>
        <source>Not translated</source>
        <translation>Аударылмағандар</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Аударма тілі</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>Есепті &amp;сақтау…</translation>
    </message>
    <message>
        <source>What was translated, what failed and why, for other programs</source>
        <translation>Не аударылды, не аударылмады және неге: басқа бағдарламалар үшін</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Есепті сақтау</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Есеп сақталды.</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Compare with another text</source>
        <translation>Басқа мәтінмен салыстыру</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>Аудиожазбаны таңдау</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Аудиожазбалар</translation>
    </message>
    <message>
        <source>Import translation</source>
        <translation>Аударманы импорттау</translation>
    </message>
    <message>
        <source>Add a voice</source>
        <translation>Дауыс қосу</translation>
    </message>
    <message>
        <source>Piper voices</source>
        <translation>Piper дауыстары</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Стенограммалар</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Барлық файлдар</translation>
    </message>
    <message>
        <source>Open transcripts</source>
        <translation>Стенограммаларды ашу</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Filter by name</source>
        <translation>Аты бойынша сүзу</translation>
    </message>
    <message>
        <source>Files: {read} of {all} read</source>
        <translation>Файлдар: {read} / {all} оқылды</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>аты бойынша</translation>
    </message>
    <message>
        <source>unread first</source>
        <translation>алдымен оқылмағандары</translation>
    </message>
    <message>
        <source>recently opened first</source>
        <translation>алдымен жақында ашылғандары</translation>
    </message>
    <message>
        <source>Sorted {order}</source>
        <translation>Реті: {order}</translation>
    </message>
    <message>
        <source>Sort files</source>
        <translation>Файлдарды сұрыптау</translation>
    </message>
    <message>
        <source>No file has such a name.</source>
        <translation>Мұндай атты файл жоқ.</translation>
    </message>
    <message>
        <source>{count} more files: type part of a name to find them.</source>
        <translation>Тағы {count} файл: табу үшін атының бір бөлігін теріңіз.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Мәтіннен табу</translation>
    </message>
    <message>
        <source>Look everywhere</source>
        <translation>Барлық жерден іздеу</translation>
    </message>
    <message>
        <source>Translate all</source>
        <translation>Барлығын аудару</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Тұтас сөздер</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Регистрді ескеру</translation>
    </message>
    <message>
        <source>Match accents</source>
        <translation>Диакритиканы ескеру</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Тұрақты өрнек</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Сөйлеуші</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Тазарту</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Алдыңғысын табу</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Келесісін табу</translation>
    </message>
    <message>
        <source>How and where to find</source>
        <translation>Қалай және қайдан іздеу</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Іздеу жолағын жабу</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Баған</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Барлық бағандар</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Түпнұсқа</translation>
    </message>
    <message>
        <source>Only the first {count} characters are looked for.</source>
        <translation>Тек алғашқы {count} таңба ізделеді.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are not translated yet: their translation is not searched.</source>
        <translation>
            <numerusform>%Ln абзац әлі аударылмаған: оның аудармасынан ізделмейді.</numerusform>
            <numerusform>%Ln абзац әлі аударылмаған: олардың аудармасынан ізделмейді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) could not be searched: the expression takes too long.</source>
        <translation>
            <numerusform>%Ln абзацтан іздеу мүмкін болмады: өрнек тым ұзаққа созылады.</numerusform>
            <numerusform>%Ln абзацтан іздеу мүмкін болмады: өрнек тым ұзаққа созылады.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Іздеу тоқтатылды.</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} / {count}</translation>
    </message>
    <message>
        <source>Nothing found in what is shown</source>
        <translation>Көрсетілген мәтіннен ештеңе табылмады</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ештеңе табылмады</translation>
    </message>
    <message>
        <source>Not a regular expression: {reason}</source>
        <translation>Бұл тұрақты өрнек емес: {reason}</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folders of the library</source>
        <translation>Кітапхана қалталары</translation>
    </message>
    <message>
        <source>While the library is open, Enface takes in what changes in the folders that you tick.</source>
        <translation>Кітапхана ашық тұрғанда Enface белгіленген қалталардағы өзгерістерді қабылдайды.</translation>
    </message>
    <message>
        <source>Watching needs watchfiles, which is not installed. Install it with: enface extras add watch. “Look again” does the same when you press it.</source>
        <translation>Бақылау үшін watchfiles керек, ал ол орнатылмаған. Оны мына пәрменмен орнатыңыз: enface extras add watch. «Жаңарту» түймесі басқанда соны жасайды.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Бақылау</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>Қалта не файл</translation>
    </message>
    <message>
        <source>Watch {name}</source>
        <translation>{name} бақылау</translation>
    </message>
    <message>
        <source>Left out because you removed them: {count}</source>
        <translation>Өзіңіз алып тастағандықтан қосылмаған: {count}</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>Қайта қосу</translation>
    </message>
    <message>
        <source>Add the files that you removed from the list again</source>
        <translation>Тізімнен алып тасталған файлдарды қайта қосу</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Another window has taken this document off the list, or forgotten it. Nothing more of it is remembered.</source>
        <translation>Басқа терезе бұл құжатты тізімнен алып тастады немесе ұмытты. Ол туралы енді ештеңе есте сақталмайды.</translation>
    </message>
    <message>
        <source>This document is forgotten.</source>
        <translation>Бұл құжат ұмытылды.</translation>
    </message>
    <message>
        <source>This document is forgotten, but for its translations: another program is using the translation memory. Leave Enface open: they are deleted as soon as that program lets go.</source>
        <translation>Бұл құжат ұмытылды, тек аудармалары қалды: аударма жадын басқа бағдарлама пайдаланып жатыр. Enface ашық тұрсын: ол босатқан бойда аудармалар жойылады.</translation>
    </message>
    <message>
        <source>Everything is cleared but the translation memory, which another program is using. Leave Enface open: it is cleared as soon as that program lets go.</source>
        <translation>Аударма жадынан басқасының бәрі тазаланды: оны басқа бағдарлама пайдаланып жатыр. Enface ашық тұрсын: ол босатқан бойда жад тазаланады.</translation>
    </message>
    <message>
        <source>Clear all translations made so far, the lists of recent transcripts and of the library, the texts you pasted, your corrections, bookmarks, notes and terms, the words you saved, and the logs? This cannot be undone.</source>
        <translation>Осы уақытқа дейінгі барлық аударма, соңғы стенограммалар мен кітапхана тізімдері, кірістірілген мәтіндер, түзетулеріңіз, бетбелгілер, жазбалар мен терминдер, сақталған сөздер және журналдар жойылсын ба? Мұны болдырмау мүмкін емес.</translation>
    </message>
    <message>
        <source>Clear everything</source>
        <translation>Барлығын тазарту</translation>
    </message>
    <message>
        <source>These files are left; delete them yourself: {names}</source>
        <translation>Мына файлдар қалды; оларды өзіңіз жойыңыз: {names}</translation>
    </message>
    <message>
        <source>Everything Enface remembered is cleared.</source>
        <translation>Enface есте сақтағанның бәрі тазартылды.</translation>
    </message>
</context>
<context>
    <name>FreeDictDialog</name>
    <message>
        <source>Download a dictionary</source>
        <translation>Сөздік жүктеп алу</translation>
    </message>
    <message>
        <source>Dictionaries of FreeDict (freedict.org), under free licences. The licence of each is shown once it is added.</source>
        <translation>FreeDict (freedict.org) сөздіктері, еркін лицензиялармен. Сөздіктің лицензиясы қосылғаннан кейін көрсетіледі.</translation>
    </message>
    <message>
        <source>Get the list from the Internet</source>
        <translation>Тізімді интернеттен алу</translation>
    </message>
    <message>
        <source>Search for a language</source>
        <translation>Тілді іздеу</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тілдер</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Сөздер</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Нұсқасы</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлемі</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Тексерілген</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Осы компьютерде</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Dictionaries of FreeDict</source>
        <translation>FreeDict сөздіктері</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Жүктеп алу</translation>
    </message>
    <message>
        <source>There is no list of dictionaries on this computer yet.</source>
        <translation>Бұл компьютерде сөздіктер тізімі әлі жоқ.</translation>
    </message>
    <message>
        <source>The list is of {date}.</source>
        <translation>Тізімнің күні: {date}.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>тексерілмеген</translation>
    </message>
</context>
<context>
    <name>FurtherColumns</name>
    <message>
        <source>Show &amp;more translations</source>
        <translation>Басқа аудармаларды &amp;көрсету</translation>
    </message>
    <message>
        <source>No language pack for this text</source>
        <translation>Бұл мәтінге тіл дестесі жоқ</translation>
    </message>
</context>
<context>
    <name>GoCommands</name>
    <message>
        <source>Turn, paragraph such as ¶ 12, or time such as 12:34</source>
        <translation>Реплика, ¶ 12 сияқты абзац немесе 12:34 сияқты уақыт</translation>
    </message>
    <message>
        <source>Paragraph, or time such as 12:34</source>
        <translation>Абзац немесе 12:34 сияқты уақыт</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Өту</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Нұсқаулық</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Нұсқаулықтан іздеу</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Келесісін табу</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>The guide is in English only.</source>
        <translation>Нұсқаулық тек ағылшын тілінде.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ештеңе табылмады</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>There is no room for two columns: the translation is below its original.</source>
        <translation>Екі бағанға орын жоқ: аударма түпнұсқаның астында тұр.</translation>
    </message>
    <message>
        <source>There is no room for all columns: some of them stand below each other.</source>
        <translation>Барлық бағанға орын жетпейді: кейбіреуі бірінің астында бірі тұр.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Sentences found</source>
        <translation>Табылған сөйлемдер</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Сөйлем</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Аударма</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Сөйлеуші</translation>
    </message>
</context>
<context>
    <name>InstalledPage</name>
    <message>
        <source>Language packs on this computer</source>
        <translation>Осы компьютердегі тіл дестелері</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тілдер</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Қозғалтқыш</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Нұсқасы</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлемі</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензиясы</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Орнатылды</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Файлдан қосу…</translation>
    </message>
    <message>
        <source>Add from a folder…</source>
        <translation>Қалтадан қосу…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Жаңарту</translation>
    </message>
    <message>
        <source>It translates &amp;from:</source>
        <translation>&amp;Қай тілден:</translation>
    </message>
    <message>
        <source>&amp;into:</source>
        <translation>қай &amp;тілге:</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Қ&amp;осу</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>with Enface or another program</source>
        <translation>Enface не басқасымен</translation>
    </message>
    <message>
        <source>Language packs ({patterns})</source>
        <translation>Тіл дестелері ({patterns})</translation>
    </message>
    <message>
        <source>{version} · newer: {newer}</source>
        <translation>{version} · жаңарағы: {newer}</translation>
    </message>
    <message numerus="yes">
        <source>A newer version of %n pack(s) can be downloaded.</source>
        <translation>
            <numerusform>%Ln дестенің жаңарақ нұсқасын жүктеп алуға болады.</numerusform>
            <numerusform>%Ln дестенің жаңарақ нұсқасын жүктеп алуға болады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking “{name}”…</source>
        <translation>«{name}» тексерілуде…</translation>
    </message>
    <message>
        <source>Add a language pack</source>
        <translation>Тіл дестесін қосу</translation>
    </message>
</context>
<context>
    <name>KeepingTerms</name>
    <message numerus="yes">
        <source>%n term(s) deleted.</source>
        <translation>
            <numerusform>%Ln термин жойылды.</numerusform>
            <numerusform>%Ln термин жойылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Lists of terms (*.csv *.tsv *.txt *.tbx *.tmx *.xml)</source>
        <translation>Терминдер тізімдері (*.csv *.tsv *.txt *.tbx *.tmx *.xml)</translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>Терминдерді импорттау</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) imported.</source>
        <translation>
            <numerusform>%Ln термин импортталды.</numerusform>
            <numerusform>%Ln термин импортталды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: other languages, or too long.</source>
        <translation>
            <numerusform>%Ln өткізіп жіберілді: басқа тілдер немесе тым ұзын.</numerusform>
            <numerusform>%Ln өткізіп жіберілді: басқа тілдер немесе тым ұзын.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table (*.csv);;TBX (*.tbx);;TMX (*.tmx)</source>
        <translation>Кесте (*.csv);;TBX (*.tbx);;TMX (*.tmx)</translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>Терминдерді экспорттау</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) exported.</source>
        <translation>
            <numerusform>%Ln термин экспортталды.</numerusform>
            <numerusform>%Ln термин экспортталды.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Пернелер тіркесімдері</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Search keyboard shortcuts</source>
        <translation>Пернелер тіркесімдерін іздеу</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ештеңе табылмады</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Қалпына келтіру</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>{keys} is used twice: {first}, {second}. Change one of them.</source>
        <translation>{keys} екі рет қолданылған: «{first}» және «{second}». Біреуін өзгертіңіз.</translation>
    </message>
</context>
<context>
    <name>LanguagesDialog</name>
    <message>
        <source>Languages</source>
        <translation>Тілдер</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Осы компьютерде</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Қолжетімді</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Серверлер</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Желі</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Сөйлеушілер</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Сөздер</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Оқылды</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Аударылды</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>not there any more: {path}</source>
        <translation>енді орнында жоқ: {path}</translation>
    </message>
    <message>
        <source>Notes: {count}</source>
        <translation>Жазбалар: {count}</translation>
    </message>
    <message>
        <source>Read: {share}</source>
        <translation>Оқылды: {share}</translation>
    </message>
    <message>
        <source>Translated: {share}</source>
        <translation>Аударылды: {share}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Алдында</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Сөз</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>Басқа тіл</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Сөйлеуші</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Стенограмма</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Атауы:</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>Library</source>
        <translation>Кітапхана</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Алдымен үздіктері</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Алдымен жаңалары</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Алдымен ескілері</translation>
    </message>
    <message>
        <source>As in the transcripts</source>
        <translation>Стенограммалардағыдай</translation>
    </message>
    <message>
        <source>By the words before</source>
        <translation>Алдындағы сөздер бойынша</translation>
    </message>
    <message>
        <source>By the words after</source>
        <translation>Кейінгі сөздер бойынша</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Сөйлеуші бойынша</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Күні бойынша</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Жылдар бойынша</translation>
    </message>
    <message>
        <source>Phrases with it</source>
        <translation>Осы сөзі бар тіркестер</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Сөздер</translation>
    </message>
    <message>
        <source>Words, by basic form</source>
        <translation>Сөздер, бастапқы түрі бойынша</translation>
    </message>
    <message>
        <source>With nothing to search, “Words” counts all words</source>
        <translation>Іздеу жолағы бос болса, «Сөздер» барлық сөзді санайды</translation>
    </message>
    <message>
        <source>Sho&amp;w more</source>
        <translation>Та&amp;ғы көрсету</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Стенограммалар</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Конкорданс</translation>
    </message>
    <message>
        <source>Fol&amp;ders…</source>
        <translation>&amp;Қалталар…</translation>
    </message>
    <message>
        <source>What you added, and whether it is watched</source>
        <translation>Нені қосқаныңыз және ол бақылана ма</translation>
    </message>
    <message>
        <source>&amp;Translate…</source>
        <translation>Ауда&amp;ру…</translation>
    </message>
    <message>
        <source>&amp;Save table…</source>
        <translation>&amp;Кестені сақтау…</translation>
    </message>
    <message>
        <source>S&amp;peaker:</source>
        <translation>&amp;Сөйлеуші:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>&amp;Дейін:</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>Р&amp;еті:</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Регистрді ескеру</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Түпнұсқалар</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Аудармалар</translation>
    </message>
    <message>
        <source>My wording</source>
        <translation>Менің нұсқам</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>By the 2nd word before</source>
        <translation>Алдындағы 2-сөз бойынша</translation>
    </message>
    <message>
        <source>By the 3rd word before</source>
        <translation>Алдындағы 3-сөз бойынша</translation>
    </message>
    <message>
        <source>By the 2nd word after</source>
        <translation>Кейінгі 2-сөз бойынша</translation>
    </message>
    <message>
        <source>By the 3rd word after</source>
        <translation>Кейінгі 3-сөз бойынша</translation>
    </message>
    <message>
        <source>In random order</source>
        <translation>Кездейсоқ ретпен</translation>
    </message>
    <message>
        <source>By the word found</source>
        <translation>Табылған сөз бойынша</translation>
    </message>
    <message>
        <source>Words near it</source>
        <translation>Жанындағы сөздер</translation>
    </message>
    <message>
        <source>S&amp;ort:</source>
        <translation>Р&amp;еті:</translation>
    </message>
    <message>
        <source>The&amp;n:</source>
        <translation>Сос&amp;ын:</translation>
    </message>
    <message>
        <source>&amp;Count:</source>
        <translation>Са&amp;нау:</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Сөйлемдер</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Жиілігі</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>&amp;In:</source>
        <translation>Қа&amp;йдан:</translation>
    </message>
    <message>
        <source>Pl&amp;ace:</source>
        <translation>&amp;Орны:</translation>
    </message>
    <message>
        <source>Fro&amp;m:</source>
        <translation>&amp;Бастап:</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>Т&amp;іл:</translation>
    </message>
    <message>
        <source>Filter by title, speaker or file</source>
        <translation>Атауы, сөйлеушісі не файлы бойынша сүзу</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Аты бойынша сүзу</translation>
    </message>
    <message>
        <source>Search the texts</source>
        <translation>Мәтіндерден іздеу</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, parts of words (harb*, *ship, h?rbour), AND, OR, NOT, NEAR; see the guide</source>
        <translation>Сөздер, &quot;тіркестер&quot;, сөз бөліктері (harb*, *ship, h?rbour), AND, OR, NOT, NEAR; нұсқаулықты қараңыз</translation>
    </message>
    <message>
        <source>Chosen on the list</source>
        <translation>Тізімде таңдалғандар</translation>
    </message>
    <message>
        <source>With sentences found</source>
        <translation>Сөйлем табылғандар</translation>
    </message>
    <message>
        <source>All on the list</source>
        <translation>Тізімдегілердің бәрі</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%Ln сөйлем</numerusform>
            <numerusform>%Ln сөйлем</numerusform>
        </translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>{count}+</translation>
    </message>
    <message>
        <source>{shown} of {all} sentences</source>
        <translation>Сөйлемдер: {shown} / {all}</translation>
    </message>
    <message>
        <source>The first {count} sentences</source>
        <translation>Алғашқы {count} сөйлем</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%Ln жер</numerusform>
            <numerusform>%Ln жер</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} places are shown, not all. “Save table…” writes up to {most}.</source>
        <translation>Барлығы емес, {count} жер көрсетілді. «Кестені сақтау…» {most} жерге дейін жазады.</translation>
    </message>
    <message>
        <source>The first {count} places</source>
        <translation>Алғашқы {count} жер</translation>
    </message>
    <message numerus="yes">
        <source>%n different word(s)</source>
        <translation>
            <numerusform>%Ln түрлі сөз</numerusform>
            <numerusform>%Ln түрлі сөз</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this was searched: {what}.</source>
        <translation>Тек мынада ізделді: {what}.</translation>
    </message>
    <message>
        <source>{shown} of {all} transcripts, {words} words</source>
        <translation>Стенограммалар: {shown} / {all}, сөз саны: {words}</translation>
    </message>
    <message>
        <source>Add a folder or files: they stay where they are.</source>
        <translation>Қалта не файлдар қосыңыз: олар орнында қалады.</translation>
    </message>
    <message>
        <source>only in “{name}”</source>
        <translation>тек «{name}» ішінде</translation>
    </message>
    <message>
        <source>there is no collection “{name}” any more</source>
        <translation>«{name}» жинағы енді жоқ</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel кітабы (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Кестені сақтау</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) saved</source>
        <translation>
            <numerusform>%Ln жол сақталды</numerusform>
            <numerusform>%Ln жол сақталды</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more</source>
        <translation>тағы бар</translation>
    </message>
</context>
<context>
    <name>LinkTools</name>
    <message>
        <source>Merge with the one above</source>
        <translation>Жоғарғысымен біріктіру</translation>
    </message>
    <message>
        <source>Merge with the one below</source>
        <translation>Төменгісімен біріктіру</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>Осы жерден бөлу</translation>
    </message>
    <message>
        <source>Cut the link</source>
        <translation>Байланысты үзу</translation>
    </message>
    <message>
        <source>Accept the link</source>
        <translation>Байланысты қабылдау</translation>
    </message>
    <message>
        <source>Drag a sentence up or down</source>
        <translation>Сөйлемді жоғары не төмен сүйреңіз</translation>
    </message>
</context>
<context>
    <name>LookingUp</name>
    <message>
        <source>The language of this text is not known. Choose it above the text, then look the word up.</source>
        <translation>Бұл мәтіннің тілі белгісіз. Оны мәтіннің үстінен таңдап, содан кейін сөзді сөздіктен іздеңіз.</translation>
    </message>
    <message>
        <source>Add a dictionary…</source>
        <translation>Сөздік қосу…</translation>
    </message>
    <message>
        <source>Anki deck (*.apkg);;Table (*.csv)</source>
        <translation>Anki колодасы (*.apkg);;Кесте (*.csv)</translation>
    </message>
    <message>
        <source>Export saved words</source>
        <translation>Сақталған сөздерді экспорттау</translation>
    </message>
    <message numerus="yes">
        <source>%n saved word(s) exported.</source>
        <translation>
            <numerusform>Сақталған %Ln сөз экспортталды.</numerusform>
            <numerusform>Сақталған %Ln сөз экспортталды.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryDialog</name>
    <message>
        <source>Translation memory</source>
        <translation>Аударма жады</translation>
    </message>
    <message>
        <source>Enface keeps its translations on this computer, so that nothing is translated twice. When the limit is reached, the ones that were used longest ago are deleted first; your own wording is kept.</source>
        <translation>Enface ештеңені екі рет аудармау үшін аудармаларын осы компьютерде сақтайды. Шекке жеткенде ең көп уақыт пайдаланылмағандары бірінші жойылады; өз нұсқаларыңыз қалады.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Саналуда…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлемі</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Өлшемі:</translation>
    </message>
    <message>
        <source>&amp;Limit:</source>
        <translation>&amp;Шегі:</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%Ln сөйлем</numerusform>
            <numerusform>%Ln сөйлем</numerusform>
        </translation>
    </message>
    <message>
        <source> MB</source>
        <translation> МБ</translation>
    </message>
</context>
<context>
    <name>MemorySearchDialog</name>
    <message>
        <source>Search the translation memory</source>
        <translation>Аударма жадынан іздеу</translation>
    </message>
    <message>
        <source>&amp;Words in the original ({pair}):</source>
        <translation>Түпнұсқадағы &amp;сөздер ({pair}):</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Түпнұсқа</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Аударма</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кім жасаған</translation>
    </message>
    <message>
        <source>Sentences with these words</source>
        <translation>Осы сөздері бар сөйлемдер</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%Ln сөйлем</numerusform>
            <numerusform>%Ln сөйлем</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted by a person</source>
        <translation>адам қабылдаған</translation>
    </message>
    <message>
        <source>machine translation, {engine}</source>
        <translation>машиналық аударма, {engine}</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Close this message</source>
        <translation>Осы хабарды жабу</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Who speaks where</source>
        <translation>Кім қай жерде сөйлейді</translation>
    </message>
</context>
<context>
    <name>MissingFonts</name>
    <message>
        <source>No font on this computer has the letters of this text ({language}), so empty boxes stand for them. Install a font that has them, for example of the Noto family, and start Enface again.</source>
        <translation>Осы компьютердегі ешбір қаріпте бұл мәтіннің әріптері жоқ ({language}), сондықтан олардың орнында бос шаршылар тұр. Әріптері бар қаріпті, мысалы Noto тобынан, орнатып, Enface бағдарламасын қайта іске қосыңыз.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Your texts and translations leave this computer only for a server on another one that you added and chose. Otherwise the network is used for nothing but language packs, dictionaries, voices and speech models, and only when you press a button for it.</source>
        <translation>Мәтіндеріңіз бен аудармаларыңыз бұл компьютерден тек өзіңіз қосып, таңдаған басқа компьютердегі серверге ғана кетеді. Қалған жағдайда желі тек тіл дестелері, сөздіктер, дауыстар мен сөйлеуді тану модельдері үшін және тек сол үшін түйме басқанда ғана пайдаланылады.</translation>
    </message>
    <message>
        <source>Never use the network</source>
        <translation>Желіні ешқашан пайдаланбау</translation>
    </message>
    <message>
        <source>While this is on, those buttons refuse too, and say why.</source>
        <translation>Бұл қосулы тұрғанда ол түймелер де бас тартып, себебін айтады.</translation>
    </message>
    <message>
        <source>All network requests</source>
        <translation>Барлық желілік сұраулар</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Не үшін</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Алынды</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Files are read, and texts translated, in processes of their own. Your system keeps these off the network and off all your files but the one being read.</source>
        <translation>Файлдар бөлек процестерде оқылады, мәтіндер де бөлек процестерде аударылады. Жүйе оларды желіге және оқылып жатқаннан басқа файлдарыңызға жібермейді.</translation>
    </message>
    <message>
        <source>Files are read, and texts translated, in processes of their own. Your system keeps these off the network, but it cannot keep them off your other files.</source>
        <translation>Файлдар бөлек процестерде оқылады, мәтіндер де бөлек процестерде аударылады. Жүйе оларды желіге жібермейді, бірақ басқа файлдарыңыздан тоса алмайды.</translation>
    </message>
    <message>
        <source>Files are read, and texts translated, in processes of their own. Your system keeps these off all your files but the one being read, but it cannot keep them off the network.</source>
        <translation>Файлдар бөлек процестерде оқылады, мәтіндер де бөлек процестерде аударылады. Жүйе оларды оқылып жатқаннан басқа файлдарыңызға жібермейді, бірақ желіден тоса алмайды.</translation>
    </message>
    <message>
        <source>Files are read, and texts translated, in processes of their own. They use no network and no other files, but this system has nothing that would keep a harmful file from making them do so.</source>
        <translation>Файлдар бөлек процестерде оқылады, мәтіндер де бөлек процестерде аударылады. Олар желіні де, басқа файлдарды да пайдаланбайды, бірақ бұл жүйеде зиянды файлдың оларды соған мәжбүрлеуіне кедергі болатын ештеңе жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) asked so far, the latest first:</source>
        <translation>
            <numerusform>Әзірге %Ln мекенжайға сұрау жіберілді, соңғысы бірінші:</numerusform>
            <numerusform>Әзірге %Ln мекенжайға сұрау жіберілді, соңғысы бірінші:</numerusform>
        </translation>
    </message>
    <message>
        <source>No network requests so far.</source>
        <translation>Әзірге желілік сұраулар болған жоқ.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>белгісіз</translation>
    </message>
</context>
<context>
    <name>NetworkSign</name>
    <message>
        <source>Text goes to {host}</source>
        <translation>Мәтін {host} серверіне кетеді</translation>
    </message>
    <message>
        <source>downloading…</source>
        <translation>жүктеп алынуда…</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Тек осы компьютерде</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Notes</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>Bookmarks and notes</source>
        <translation>Бетбелгілер мен жазбалар</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Сіздің жазбаңыз</translation>
    </message>
    <message>
        <source>Type a note</source>
        <translation>Жазба жазу</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Жазба қосу</translation>
    </message>
    <message>
        <source>Bookmark here</source>
        <translation>Осында бетбелгі</translation>
    </message>
    <message>
        <source>About the paragraph you are reading</source>
        <translation>Оқып отырған абзацыңыз туралы</translation>
    </message>
    <message>
        <source>Its paragraph is no longer in the file</source>
        <translation>Оның абзацы енді файлда жоқ</translation>
    </message>
    <message>
        <source>About “{words}”</source>
        <translation>«{words}» туралы</translation>
    </message>
</context>
<context>
    <name>NotesFile</name>
    <message>
        <source>This text has no bookmarks and no notes yet.</source>
        <translation>Бұл мәтінде әлі бетбелгі де, жазба да жоқ.</translation>
    </message>
    <message>
        <source>Save bookmarks and notes</source>
        <translation>Бетбелгілер мен жазбаларды сақтау</translation>
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
        <translation>Кірістірілген мәтін</translation>
    </message>
    <message>
        <source>Open “{name}”?</source>
        <translation>«{name}» ашылсын ба?</translation>
    </message>
    <message>
        <source>Compare with this text</source>
        <translation>Осы мәтінмен салыстыру</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>Осы терезеде ашу</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>Жаңа терезеде ашу</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>{name} ашылуда</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ашу…</translation>
    </message>
    <message>
        <source>{share} % of the words are not shown: they look like what stands around a text, not like part of it.</source>
        <translation>Сөздердің {share} %-ы көрсетілмеген: олар мәтіннің бөлігіне емес, оның айналасындағыға ұқсайды.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Бәрін көрсету</translation>
    </message>
    <message>
        <source>{share} % of the words stand under no speaker. Some speakers may not have been recognized.</source>
        <translation>Сөздердің {share} %-ы ешбір сөйлеушіге тиесілі емес. Кейбір сөйлеушілер танылмаған болуы мүмкін.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Сол жерге өту</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was opened.</source>
        <translation>«{name}» ашылғаннан бері өзгерген.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Қайта жүктеу</translation>
    </message>
    <message>
        <source>“{name}” is no longer where it was. What you see is kept here.</source>
        <translation>«{name}» енді бұрынғы орнында жоқ. Көріп тұрғаныңыз осында сақталады.</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>Ескертпелерді көрсету</translation>
    </message>
    <message>
        <source>List notes such as (Applause), too</source>
        <translation>(Қол шапалақтау) сияқты ескертпелерді де тізімге қосу</translation>
    </message>
</context>
<context>
    <name>OwnWording</name>
    <message>
        <source>Choose a sentence of the original to write your own wording of it.</source>
        <translation>Өз нұсқаңызды жазу үшін түпнұсқаның сөйлемін таңдаңыз.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Қабылданды</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Түсініктеме</translation>
    </message>
    <message>
        <source>Comment on this sentence</source>
        <translation>Осы сөйлемге түсініктеме</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) taken into your wording</source>
        <translation>
            <numerusform>Сіздің нұсқаңызға %Ln сөйлем алынды</numerusform>
            <numerusform>Сіздің нұсқаңызға %Ln сөйлем алынды</numerusform>
        </translation>
    </message>
    <message>
        <source>from the human translation</source>
        <translation>адам аудармасынан</translation>
    </message>
    <message>
        <source>from the machine translation</source>
        <translation>машиналық аудармадан</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) changed</source>
        <translation>
            <numerusform>%Ln сөз өзгертілді</numerusform>
            <numerusform>%Ln сөз өзгертілді</numerusform>
        </translation>
    </message>
    <message>
        <source>agreement {number} of 100</source>
        <translation>үйлесімі {number} / 100</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>қабылданған</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Стенограммалар</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Сөздер</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Бір адам</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Өткізіп жіберу</translation>
    </message>
    <message>
        <source>Merge c&amp;hosen</source>
        <translation>Таңдалғандарды бірік&amp;тіру</translation>
    </message>
    <message>
        <source>The chosen names are one person in the whole library</source>
        <translation>Таңдалған аттар бүкіл кітапханада бір адам</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Бөлу</translation>
    </message>
    <message>
        <source>The names of the chosen person are different people again</source>
        <translation>Таңдалған адамның аттары қайтадан әртүрлі адам болады</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>Болд&amp;ырмау</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Мәтіндегі аты</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Репликалар</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Стенограмма</translation>
    </message>
    <message>
        <source>Transcripts of this person</source>
        <translation>Осы адам бар стенограммалар</translation>
    </message>
    <message>
        <source>What this person says</source>
        <translation>Осы адамның айтқаны</translation>
    </message>
    <message>
        <source>Choose somebody to see all that they said.</source>
        <translation>Айтқанының бәрін көру үшін адамды таңдаңыз.</translation>
    </message>
    <message>
        <source>Met: {names}</source>
        <translation>Бірге болғандар: {names}</translation>
    </message>
    <message>
        <source>The first {count} turns. Choose a transcript to see all in it.</source>
        <translation>Алғашқы {count} реплика. Ондағының бәрін көру үшін стенограмманы таңдаңыз.</translation>
    </message>
    <message>
        <source>Is this the same person? {one} – {other}</source>
        <translation>Бұл бір адам ба? {one} – {other}</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Place in the recording</source>
        <translation>Аудиожазбадағы орны</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Дыбыс деңгейі</translation>
    </message>
    <message>
        <source>Loop sentence</source>
        <translation>Сөйлемді қайталау</translation>
    </message>
    <message>
        <source>Close the recording</source>
        <translation>Аудиожазбаны жабу</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Жылдамдық</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Кідірту</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Ойнату</translation>
    </message>
</context>
<context>
    <name>Playing</name>
    <message>
        <source>The sentence starts at {time}</source>
        <translation>Сөйлем басталатын уақыт: {time}</translation>
    </message>
    <message>
        <source>The sentence starts at {time}, later ones moved along</source>
        <translation>Сөйлем басталатын уақыт: {time}, кейінгілері жылжытылды</translation>
    </message>
    <message>
        <source>Loop from {begin}: press again where it ends</source>
        <translation>Қайталау басы: {begin}. Аяқталатын жерде қайта басыңыз</translation>
    </message>
    <message>
        <source>This sentence was not heard in the recording.</source>
        <translation>Бұл сөйлем аудиожазбада танылмады.</translation>
    </message>
    <message>
        <source>This sentence has no time yet.</source>
        <translation>Бұл сөйлемнің уақыты әлі жоқ.</translation>
    </message>
    <message>
        <source>Sync with recording</source>
        <translation>Жазбамен үйлестіру</translation>
    </message>
    <message>
        <source>“{name}” has no sound.</source>
        <translation>«{name}» файлында дыбыс жоқ.</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%Ln сөйлеуші</numerusform>
            <numerusform>%Ln сөйлеуші</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln сөз</numerusform>
            <numerusform>%Ln сөз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) hidden</source>
        <translation>
            <numerusform>%Ln реплика жасырылды</numerusform>
            <numerusform>%Ln реплика жасырылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%Ln секунд қалды</numerusform>
            <numerusform>%Ln секунд қалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%Ln минут қалды</numerusform>
            <numerusform>%Ln минут қалды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Save as PDF</source>
        <translation>PDF ретінде сақтау</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Enface: keyboard shortcuts</source>
        <translation>Enface: пернелер тіркесімдері</translation>
    </message>
    <message>
        <source>Printing asks your system&apos;s print service, which may use the network, and “Never use the network” is on (Languages, Network). You can save a PDF instead.</source>
        <translation>Басып шығару үшін жүйенің басып шығару қызметіне сұрау жіберіледі, ол желіні пайдалануы мүмкін, ал «Желіні ешқашан пайдаланбау» қосулы («Тілдер», «Желі»). Оның орнына PDF сақтауға болады.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF ретінде сақтау…</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Download progress</source>
        <translation>Жүктеп алу барысы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>What came is kept: the next time it goes on from there.</source>
        <translation>Келгені сақталды: келесіде сол жерден жалғасады.</translation>
    </message>
    <message>
        <source>Getting the list…</source>
        <translation>Тізім алынуда…</translation>
    </message>
    <message>
        <source>another Enface is downloading it; waiting for that…</source>
        <translation>оны басқа Enface жүктеп жатыр; күтуде…</translation>
    </message>
    <message>
        <source>unpacking and trying it…</source>
        <translation>ашып, тексеріп көруде…</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>байланысуда…</translation>
    </message>
    <message numerus="yes">
        <source>cut off; trying again in %n second(s)</source>
        <translation>
            <numerusform>үзілді; %Ln секундтан кейін қайталанады</numerusform>
            <numerusform>үзілді; %Ln секундтан кейін қайталанады</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>секундына {size}</translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <translation>{done} / {whole}</translation>
    </message>
</context>
<context>
    <name>PuttingInStep</name>
    <message>
        <source>Listening to {name}</source>
        <translation>Тыңдалуда: {name}</translation>
    </message>
    <message>
        <source>{heard} of {all} sentences were heard in “{name}”.</source>
        <translation>«{name}» ішінде танылған сөйлемдер: {heard} / {all}.</translation>
    </message>
    <message>
        <source>Download a model…</source>
        <translation>Модель жүктеп алу…</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>Модель қосу…</translation>
    </message>
    <message>
        <source>Add a Whisper model: choose its folder</source>
        <translation>Whisper моделін қосу: қалтасын таңдаңыз</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Transcript</source>
        <translation>Стенограмма</translation>
    </message>
    <message>
        <source>No speaker is selected, so there is nothing to show.</source>
        <translation>Бірде-бір сөйлеуші таңдалмаған, сондықтан көрсететін ештеңе жоқ.</translation>
    </message>
</context>
<context>
    <name>ReaderModel</name>
    <message>
        <source>{speaker}, in {language}</source>
        <translation>{speaker}, тілі: {language}</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>Тілі: {language}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>аударманы күтуде</translation>
    </message>
    <message>
        <source>machine translation</source>
        <translation>машиналық аударма</translation>
    </message>
    <message>
        <source>human translation</source>
        <translation>адам аудармасы</translation>
    </message>
    <message>
        <source>your wording</source>
        <translation>сіздің нұсқаңыз</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>жабық</translation>
    </message>
    <message>
        <source>(no partner in the original)</source>
        <translation>(түпнұсқада сәйкесі жоқ)</translation>
    </message>
    <message>
        <source>(together with another row)</source>
        <translation>(басқа жолмен бірге)</translation>
    </message>
    <message>
        <source>(no partner in this text)</source>
        <translation>(бұл мәтінде сәйкесі жоқ)</translation>
    </message>
    <message>
        <source>to check: {reasons}</source>
        <translation>тексеру керек: {reasons}</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>бетбелгі</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>жазба: {note}</translation>
    </message>
    <message>
        <source>not heard in the recording</source>
        <translation>аудиожазбада танылмады</translation>
    </message>
    <message>
        <source>needs review</source>
        <translation>қарап шығу керек</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>қабылданған</translation>
    </message>
    <message>
        <source>{accepted} of {written} sentences accepted</source>
        <translation>Қабылданған сөйлемдер: {accepted} / {written}</translation>
    </message>
    <message>
        <source>{reasons} (sentence {number})</source>
        <translation>{reasons} ({number}-сөйлем)</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>Баяндау</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
</context>
<context>
    <name>ReadingAids</name>
    <message>
        <source>Syllables are shown</source>
        <translation>Буындар көрсетілген</translation>
    </message>
    <message>
        <source>Syllables are not shown</source>
        <translation>Буындар көрсетілмеген</translation>
    </message>
    <message>
        <source>Line focus: 1 line</source>
        <translation>Жол фокусы: 1 жол</translation>
    </message>
    <message>
        <source>Line focus: 3 lines</source>
        <translation>Жол фокусы: 3 жол</translation>
    </message>
    <message>
        <source>Line focus: 5 lines</source>
        <translation>Жол фокусы: 5 жол</translation>
    </message>
    <message>
        <source>Line focus is off</source>
        <translation>Жол фокусы өшірулі</translation>
    </message>
</context>
<context>
    <name>ReadingOut</name>
    <message>
        <source>Texts in {language} are read by the voice “{name}” from now on.</source>
        <translation>Енді мына тілдегі мәтіндерді ({language}) «{name}» дауысы оқиды.</translation>
    </message>
    <message>
        <source>The language of this text is not known. Choose it above the text, then read it aloud.</source>
        <translation>Бұл мәтіннің тілі белгісіз. Оны мәтіннің үстінен таңдап, содан кейін дауыстап оқытыңыз.</translation>
    </message>
    <message>
        <source>Download a voice…</source>
        <translation>Дауыс жүктеп алу…</translation>
    </message>
    <message>
        <source>Add a voice…</source>
        <translation>Дауыс қосу…</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Colours</source>
        <translation>Түстер</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Қаріп</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Аралықтар</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Қалпына келтіру</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Осы панельді жабу</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Мәтін өлшемі</translation>
    </message>
    <message>
        <source>Layout and columns</source>
        <translation>Орналасу мен бағандар</translation>
    </message>
    <message>
        <source>Reading aids</source>
        <translation>Оқуға көмек</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Интерфейс</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Сыртқы түрі</translation>
    </message>
    <message>
        <source>Reset everything in this panel</source>
        <translation>Осы панельдегінің бәрін қалпына келтіру</translation>
    </message>
    <message>
        <source>Custom theme…</source>
        <translation>Өз безендіруіңіз…</translation>
    </message>
    <message>
        <source>Wide spacing</source>
        <translation>Кең аралық</translation>
    </message>
    <message>
        <source>More room between lines, words and letters</source>
        <translation>Жолдар, сөздер және әріптер арасына көбірек орын</translation>
    </message>
    <message>
        <source>pt</source>
        <comment>points, of a font</comment>
        <translation>пт</translation>
    </message>
    <message>
        <source>×</source>
        <comment>times</comment>
        <translation>×</translation>
    </message>
    <message>
        <source>em</source>
        <comment>the width of a letter m</comment>
        <translation>em</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Түпнұсқа</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Аударма</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Қағазда</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Жолдар</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Абзацтар</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Әріптер</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Сөздер</translation>
    </message>
    <message>
        <source>Maximum characters per line</source>
        <translation>Жолдағы таңбалар, ең көбі</translation>
    </message>
    <message>
        <source>Auto-scroll: lines per minute</source>
        <translation>Автоматты айналдыру: минутына жол</translation>
    </message>
    <message>
        <source>Limit line length</source>
        <translation>Жол ұзындығын шектеу</translation>
    </message>
    <message>
        <source>Justify</source>
        <translation>Ені бойынша</translation>
    </message>
    <message>
        <source>Show syllables</source>
        <translation>Буындарды көрсету</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Орналасуы</translation>
    </message>
    <message>
        <source>Numbers in the margin</source>
        <translation>Шеттегі нөмірлер</translation>
    </message>
    <message>
        <source>Focus on</source>
        <translation>Назарда</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Интерфейс тілі</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Бүкіл мәтін</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Сөйлем</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>5 lines</source>
        <translation>5 жол</translation>
    </message>
    <message>
        <source>3 lines</source>
        <translation>3 жол</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 жол</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Репликалар</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматты</translation>
    </message>
    <message>
        <source>Size of buttons and menus</source>
        <translation>Түймелер мен мәзірлердің өлшемі</translation>
    </message>
    <message>
        <source>Translation in the same size</source>
        <translation>Аударма да сол өлшемде</translation>
    </message>
    <message>
        <source>Translation first</source>
        <translation>Алдымен аударма</translation>
    </message>
    <message>
        <source>Font of the original</source>
        <translation>Түпнұсқаның қаріпі</translation>
    </message>
    <message>
        <source>Font of the translation</source>
        <translation>Аударманың қаріпі</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open Recen&amp;t</source>
        <translation>Соң&amp;ғыларды ашу</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>Соңғы файлдар жоқ</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>Тізімді &amp;тазарту</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>Compare with another text and choose a sentence to repair how both are linked.</source>
        <translation>Байланысты түзету үшін басқа мәтінмен салыстырып, сөйлем таңдаңыз.</translation>
    </message>
    <message>
        <source>Aligning again below here</source>
        <translation>Төменгісі қайта сәйкестендірілуде</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Find and replace in your wording</source>
        <translation>Өз нұсқаңыздан табу және алмастыру</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Регистрді ескеру</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;Тұтас сөздер</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Бәрін &amp;алмастыру</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>Та&amp;бу:</translation>
    </message>
    <message>
        <source>R&amp;eplace with:</source>
        <translation>А&amp;лмастыру мәтіні:</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in your wording</source>
        <translation>
            <numerusform>Сіздің нұсқаңызда %Ln рет</numerusform>
            <numerusform>Сіздің нұсқаңызда %Ln рет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n time(s)</source>
        <translation>
            <numerusform>%Ln рет алмастырылды</numerusform>
            <numerusform>%Ln рет алмастырылды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Search the whole library</source>
        <translation>Бүкіл кітапханадан іздеу</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Review saved words</source>
        <translation>Сақталған сөздерді қайталау</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Сөйлем</translation>
    </message>
    <message>
        <source>&amp;Show (Space)</source>
        <translation>&amp;Көрсету (Бос орын)</translation>
    </message>
    <message>
        <source>Again (1)</source>
        <translation>Қайта (1)</translation>
    </message>
    <message>
        <source>Hard (2)</source>
        <translation>Қиын (2)</translation>
    </message>
    <message>
        <source>Good (3)</source>
        <translation>Жақсы (3)</translation>
    </message>
    <message>
        <source>Easy (4)</source>
        <translation>Оңай (4)</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to review</source>
        <translation>
            <numerusform>Қайталайтын %Ln сөз</numerusform>
            <numerusform>Қайталайтын %Ln сөз</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more to review today.</source>
        <translation>Бүгін қайталайтын басқа ештеңе жоқ.</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Sa&amp;ved searches</source>
        <translation>С&amp;ақталған іздеулер</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Осы іздеуді сақтау…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Іздеуді сақтау</translation>
    </message>
</context>
<context>
    <name>SavingCopy</name>
    <message>
        <source>Save a copy</source>
        <translation>Көшірмесін сақтау</translation>
    </message>
    <message>
        <source>Saved a copy as {name}. It holds the text, what stands beside it, and all that you did to it, and opens in Enface on any computer.</source>
        <translation>Көшірме {name} болып сақталды. Онда мәтін, оның жанындағы нәрселер және оған істегеніңіздің бәрі бар; оны кез келген компьютердегі Enface ашады.</translation>
    </message>
</context>
<context>
    <name>ScriptFonts</name>
    <message>
        <source>Separate font per script</source>
        <translation>Әр жазуға бөлек қаріп</translation>
    </message>
    <message>
        <source>Easier to read: {font}</source>
        <translation>Оқуға жеңілірек: {font}</translation>
    </message>
    <message>
        <source>Made for people with dyslexia or poor sight</source>
        <translation>Дислексиясы бар немесе көзі нашар көретін адамдарға арналған</translation>
    </message>
    <message>
        <source>Fonts made for dyslexia or poor sight, such as {fonts}, are free: once one is installed on this computer, it is offered here.</source>
        <translation>Дислексиясы бар немесе көзі нашар көретін адамдарға арналған қаріптер, мысалы {fonts}, тегін: біреуін осы компьютерге орнатсаңыз, ол осы жерде ұсынылады.</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Латын</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Кирилл</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Араб</translation>
    </message>
    <message>
        <source>Chinese, Japanese, Korean</source>
        <translation>Қытай, жапон, кәріс</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматты</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search dictionaries</source>
        <translation>Сөздіктерден іздеу</translation>
    </message>
    <message>
        <source>In the &amp;explanations too</source>
        <translation>&amp;Түсіндірмелерден де</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Мақалалар</translation>
    </message>
    <message>
        <source>&amp;Word:</source>
        <translation>&amp;Сөз:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Т&amp;іл:</translation>
    </message>
    <message>
        <source>There is no dictionary on this computer yet. Add one under Dictionaries.</source>
        <translation>Бұл компьютерде әлі сөздік жоқ. Оны «Сөздіктер» терезесінде қосыңыз.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ештеңе табылмады.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Тазарту</translation>
    </message>
</context>
<context>
    <name>SentencesPanel</name>
    <message>
        <source>Sentences</source>
        <translation>Сөйлемдер</translation>
    </message>
    <message>
        <source>Sentences accepted</source>
        <translation>Қабылданған сөйлемдер</translation>
    </message>
    <message>
        <source>Nothing to compare yet: open a second text beside this one.</source>
        <translation>Әзірге салыстыратын ештеңе жоқ: осы мәтіннің жанында екінші мәтінді ашыңыз.</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Салыстыру…</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Сәйкестік</translation>
    </message>
    <message>
        <source>Lowest agreement first</source>
        <translation>Алдымен ең аз сәйкестік</translation>
    </message>
    <message>
        <source>Order of the text</source>
        <translation>Мәтін реті</translation>
    </message>
    <message>
        <source>Least sure link first</source>
        <translation>Алдымен ең сенімсіз байланыс</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Сұрыптау</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Істелетіні</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Айырмашылығы бар</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Тексеретіні</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Байланыстар</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>with</source>
        <translation>мынамен</translation>
    </message>
    <message>
        <source>Align again below here</source>
        <translation>Осы жерден төмен қайта туралау</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорттау…</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>Servers that translate</source>
        <translation>Аударатын серверлер</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Мәтініңіз</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Қ&amp;осу</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Жою</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>Осыны &amp;пайдалану</translation>
    </message>
    <message>
        <source>The engine “Server” asks {name} from now on.</source>
        <translation>«Сервер» қозғалтқышы бұдан былай {name} серверінен сұрайды.</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Кілт:</translation>
    </message>
    <message>
        <source>A server such as LibreTranslate, Ollama, LM Studio or llama-server can translate, too. It is used only where you choose it in “Engine” or “Show more translations”. Of a server with several models you can add each.</source>
        <translation>LibreTranslate, Ollama, LM Studio немесе llama-server сияқты сервер де аудара алады. Ол тек «Қозғалтқыш» немесе «Басқа аудармаларды көрсету» ішінде таңдалған жерде пайдаланылады. Бірнеше моделі бар сервердің әр моделін қосуға болады.</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Модель:</translation>
    </message>
    <message>
        <source>&amp;Address of a server:</source>
        <translation>Сервер &amp;мекенжайы:</translation>
    </message>
    <message>
        <source>stays on this computer</source>
        <translation>осы компьютерде қалады</translation>
    </message>
    <message>
        <source>goes to {host}</source>
        <translation>{host} серверіне кетеді</translation>
    </message>
    <message>
        <source>With this server your text leaves this computer and goes to {host}. Do you want that?</source>
        <translation>Бұл сервермен мәтініңіз осы компьютерден шығып, {host} серверіне кетеді. Осыны қалайсыз ба?</translation>
    </message>
    <message>
        <source>Send text to {host}</source>
        <translation>Мәтінді {host} серверіне жіберу</translation>
    </message>
</context>
<context>
    <name>ShownDifferences</name>
    <message>
        <source>The two texts are in different languages: their words cannot be compared, but their numbers and links can.</source>
        <translation>Екі мәтін әртүрлі тілде: сөздерін салыстыру мүмкін емес, бірақ сандары мен байланыстарын салыстыруға болады.</translation>
    </message>
    <message>
        <source>Agreement with the human text, not quality</source>
        <translation>Адам мәтінімен үйлесімі, сапасы емес</translation>
    </message>
    <message>
        <source>Agreement of the two texts, not quality</source>
        <translation>Екі мәтіннің үйлесімі, сапасы емес</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Түпнұсқа</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Машина</translation>
    </message>
    <message>
        <source>Human</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Менің нұсқам</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} және {second}</translation>
    </message>
    <message>
        <source>Letters in common, 0 to 100</source>
        <translation>Ортақ әріптер, 0-ден 100-ге дейін</translation>
    </message>
    <message>
        <source>Words in common, 0 to 100</source>
        <translation>Ортақ сөздер, 0-ден 100-ге дейін</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Ұзындығы</translation>
    </message>
    <message>
        <source>{done} of {of} sentences accepted</source>
        <translation>Қабылданған сөйлемдер: {done} / {of}</translation>
    </message>
    <message>
        <source>{done} of {of} sentences accepted · {own} of them in your words</source>
        <translation>Қабылданған сөйлемдер: {done} / {of} · өз сөзіңізбен: {own}</translation>
    </message>
    <message>
        <source>no partner: “{sentence}”</source>
        <translation>сәйкесі жоқ: «{sentence}»</translation>
    </message>
</context>
<context>
    <name>SpeakerPanel</name>
    <message>
        <source>Speakers</source>
        <translation>Сөйлеушілер</translation>
    </message>
    <message>
        <source>Find a speaker</source>
        <translation>Сөйлеушіні табу</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Басқалары</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>жасырын</translation>
    </message>
    <message>
        <source>Others are hidden</source>
        <translation>Басқалары жасырылған</translation>
    </message>
    <message>
        <source>dimmed</source>
        <translation>күңгірт</translation>
    </message>
    <message>
        <source>Others are dimmed</source>
        <translation>Басқалары күңгірттелген</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Бәрін көрсету</translation>
    </message>
    <message numerus="yes">
        <source>Speaker unclear (%n)</source>
        <translation>
            <numerusform>Сөйлеуші белгісіз (%n)</numerusform>
            <numerusform>Сөйлеуші белгісіз (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Narration and notes</source>
        <translation>Баяндау мен ескертпелер</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%Ln абзац</numerusform>
            <numerusform>%Ln абзац</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%Ln реплика</numerusform>
            <numerusform>%Ln реплика</numerusform>
        </translation>
    </message>
    <message>
        <source>in text order</source>
        <translation>мәтіндегі ретпен</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>аты бойынша</translation>
    </message>
    <message>
        <source>by turns</source>
        <translation>репликалар бойынша</translation>
    </message>
    <message>
        <source>by words</source>
        <translation>сөздер бойынша</translation>
    </message>
    <message>
        <source>Sorted {order}</source>
        <translation>Реті: {order}</translation>
    </message>
    <message>
        <source>Sort speakers</source>
        <translation>Сөйлеушілерді сұрыптау</translation>
    </message>
    <message>
        <source>Go to the next paragraph that may begin with an overlooked name</source>
        <translation>Байқалмаған аттан басталуы мүмкін келесі абзацқа өту</translation>
    </message>
    <message numerus="yes">
        <source>The same person? (%n)</source>
        <translation>
            <numerusform>Бір адам ба? (%Ln)</numerusform>
            <numerusform>Бір адам ба? (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Names that may be one person’s, to be merged</source>
        <translation>Бір адамдікі болуы мүмкін аттар, біріктіру үшін</translation>
    </message>
    <message>
        <source>{name} is {other}</source>
        <translation>{name} — {other}</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Аты жоқ сөйлеуші</translation>
    </message>
    <message>
        <source>{turns}, {percent} of the words</source>
        <translation>{turns}, сөздердің {percent}</translation>
    </message>
    <message numerus="yes">
        <source>%n other speaker(s)</source>
        <translation>
            <numerusform>тағы %Ln сөйлеуші</numerusform>
            <numerusform>тағы %Ln сөйлеуші</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who say least have no line of their own. Search to find them.</source>
        <translation>Ең аз сөйлегендердің жеке жолы жоқ. Оларды іздеу арқылы табуға болады.</translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1 %</translation>
    </message>
    <message>
        <source>No speaker is selected, so nothing is shown.</source>
        <translation>Бірде-бір сөйлеуші таңдалмаған, сондықтан ештеңе көрсетілмейді.</translation>
    </message>
    <message>
        <source>{shown} of {all} turns shown, the others dimmed</source>
        <translation>Көрсетілген репликалар: {shown} / {all}, қалғандары күңгірт</translation>
    </message>
    <message>
        <source>{shown} of {all} turns shown</source>
        <translation>Көрсетілген репликалар: {shown} / {all}</translation>
    </message>
    <message>
        <source>Show only {name}</source>
        <translation>Тек мынаны көрсету: {name}</translation>
    </message>
    <message>
        <source>Go to the next turn</source>
        <translation>Келесі репликаға өту</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Атын өзгерту…</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>Біріктіру</translation>
    </message>
    <message>
        <source>New name of {name}</source>
        <translation>Жаңа аты: {name}</translation>
    </message>
</context>
<context>
    <name>SpeechDialog</name>
    <message>
        <source>Voices and speech models</source>
        <translation>Дауыстар мен сөйлеуді тану</translation>
    </message>
    <message>
        <source>Voices of Piper read texts aloud. Whisper models recognise what is said in a recording: larger ones make fewer mistakes and take longer. The licence of a voice is shown once it is on this computer.</source>
        <translation>Piper дауыстары мәтінді дауыстап оқиды. Whisper модельдері аудиожазбада не айтылғанын таниды: үлкендері азырақ қателеседі және ұзағырақ жұмыс істейді. Дауыс осы компьютерде болғанда, лицензиясы көрсетіледі.</translation>
    </message>
    <message>
        <source>Get the list of voices from the Internet</source>
        <translation>Дауыстар тізімін интернеттен алу</translation>
    </message>
    <message>
        <source>Voices and models</source>
        <translation>Дауыстар мен модельдер</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Дауыстар</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>Сөйлеуді тану</translation>
    </message>
    <message>
        <source>Search for a language</source>
        <translation>Тілді іздеу</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлемі</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Осы компьютерде</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензиясы</translation>
    </message>
    <message>
        <source>Add a voice from a file…</source>
        <translation>Файлдан дауыс қосу…</translation>
    </message>
    <message>
        <source>Add a model from a folder…</source>
        <translation>Қалтадан модель қосу…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Жүктеп алу</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Көрсету:</translation>
    </message>
    <message>
        <source>There is no list of voices on this computer yet.</source>
        <translation>Осы компьютерде дауыстар тізімі әлі жоқ.</translation>
    </message>
    <message>
        <source>The list of voices is of {date}.</source>
        <translation>Дауыстар тізімінің күні: {date}.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Дауыс</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>another version</source>
        <translation>басқа нұсқасы</translation>
    </message>
    <message>
        <source>many languages</source>
        <translation>көп тіл</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Enface</source>
        <translation>Enface</translation>
    </message>
    <message>
        <source>Read what people said beside its translation. The translation is made on this computer; nothing is sent anywhere.</source>
        <translation>Адамдардың айтқанын аудармасымен қатар оқыңыз. Аударма осы компьютерде жасалады, ешқайда ештеңе жіберілмейді.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Соңғылар</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Translate all</source>
        <translation>Барлығын аудару</translation>
    </message>
    <message>
        <source>Go to the next sentence to check</source>
        <translation>Тексерілетін келесі сөйлемге өту</translation>
    </message>
    <message>
        <source>Private window</source>
        <translation>Жекелік терезе</translation>
    </message>
    <message>
        <source>Nothing of this window is remembered but what you add yourself.</source>
        <translation>Бұл терезеден тек өзіңіз қосқан нәрсе есте сақталады.</translation>
    </message>
    <message>
        <source>Translating {done} of {of} paragraphs</source>
        <translation>Аударылған абзацтар: {done} / {of}</translation>
    </message>
    <message>
        <source>Translating what comes next: {done} of {of} paragraphs</source>
        <translation>Әрі қарайғысы аударылуда: {of} абзацтың {done}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Барысы</translation>
    </message>
    <message>
        <source>{number} words a minute</source>
        <translation>минутына {number} сөз</translation>
    </message>
    <message>
        <source>Encoding: {encoding}</source>
        <translation>Кодталуы: {encoding}</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>Мәтін кодталуы</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Аудару</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to check</source>
        <translation>
            <numerusform>Тексерілетін %Ln сөйлем</numerusform>
            <numerusform>Тексерілетін %Ln сөйлем</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestedTermsDialog</name>
    <message>
        <source>Suggested terms</source>
        <translation>Ұсынылған терминдер</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Термин</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Аударма</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Рет</translation>
    </message>
    <message>
        <source>Names of the speakers, and words that the human translation always translates in the same way. A term without a translation is left as it is.</source>
        <translation>Сөйлеушілердің аттары және адам аудармасы әрдайым бірдей аударатын сөздер. Аудармасы жоқ термин сол қалпында қалады.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Қ&amp;осу</translation>
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
        <translation>Таңдау: {name}</translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>Term</source>
        <translation>Термин</translation>
    </message>
    <message>
        <source>&amp;Leave as it is</source>
        <translation>&amp;Сол қалпында қалдыру</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Регистрді ескеру</translation>
    </message>
    <message>
        <source>&amp;Term:</source>
        <translation>&amp;Термин:</translation>
    </message>
    <message>
        <source>T&amp;ranslation:</source>
        <translation>&amp;Аударма:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Ескертпе:</translation>
    </message>
    <message>
        <source>&amp;Use in:</source>
        <translation>&amp;Қолдану:</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Terms</source>
        <translation>Терминдер</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Термин</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Аударма</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Қолданылуы</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>Қ&amp;осу…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Ө&amp;ңдеу…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Жою</translation>
    </message>
    <message>
        <source>&amp;Suggest…</source>
        <translation>&amp;Ұсыну…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Эк&amp;спорттау…</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>Та&amp;бу:</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%Ln термин</numerusform>
            <numerusform>%Ln термин</numerusform>
        </translation>
    </message>
    <message>
        <source>(left as it is)</source>
        <translation>(сол қалпында)</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Corr&amp;ect</source>
        <translation>Түзе&amp;ту</translation>
    </message>
    <message>
        <source>Lin&amp;k to the other text</source>
        <translation>&amp;Басқа мәтінмен байланысы</translation>
    </message>
</context>
<context>
    <name>ThemeDialog</name>
    <message>
        <source>Dark</source>
        <translation>Қараңғы</translation>
    </message>
    <message>
        <source>Strong contrast (7 : 1 for words)</source>
        <translation>Күшті контраст (сөздер үшін 7 : 1)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Атауы</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message numerus="yes">
        <source>%n colour(s) too faint. The faintest:</source>
        <translation>
            <numerusform>%Ln түс тым солғын. Ең солғыны:</numerusform>
            <numerusform>%Ln түс тым солғын. Ең солғыны:</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom theme</source>
        <translation>Өз безендіруіңіз</translation>
    </message>
    <message>
        <source>&amp;Based on</source>
        <translation>&amp;Негізі</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорттау…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорттау…</translation>
    </message>
    <message>
        <source>{name} (custom)</source>
        <translation>{name} (өз)</translation>
    </message>
    <message>
        <source>All contrasts are good.</source>
        <translation>Барлық контраст жақсы.</translation>
    </message>
    <message>
        <source>{colour} on {ground}: {ratio}, needed {needed}</source>
        <translation>{ground} үстіндегі {colour}: {ratio}, керегі {needed}</translation>
    </message>
    <message>
        <source>“{name}” could not be saved ({reason}). Choose another folder.</source>
        <translation>«{name}» сақталмады ({reason}). Басқа қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>“{name}” could not be deleted ({reason}).</source>
        <translation>«{name}» жойылмады ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” is not a theme ({reason}). Choose another file.</source>
        <translation>«{name}» — түстер файлы емес ({reason}). Басқа файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>Themes (*.toml)</source>
        <translation>Безендірулер (*.toml)</translation>
    </message>
    <message>
        <source>Import theme</source>
        <translation>Безендіруді импорттау</translation>
    </message>
    <message>
        <source>Export theme</source>
        <translation>Безендіруді экспорттау</translation>
    </message>
</context>
<context>
    <name>ThemePreview</name>
    <message>
        <source>A button</source>
        <translation>Түйме</translation>
    </message>
    <message>
        <source>Secondary text</source>
        <translation>Қосымша мәтін</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Current sentence</source>
        <translation>Ағымдағы сөйлем</translation>
    </message>
    <message>
        <source>Sentence to check</source>
        <translation>Тексерілетін сөйлем</translation>
    </message>
    <message>
        <source>Search result</source>
        <translation>Іздеу нәтижесі</translation>
    </message>
    <message>
        <source>Current search result</source>
        <translation>Ағымдағы іздеу нәтижесі</translation>
    </message>
    <message>
        <source>Speaker {number}</source>
        <translation>{number}-сөйлеуші</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Match system</source>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>Colours: {name}</source>
        <translation>Түстер: {name}</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>End tour</source>
        <translation>Шолуды аяқтау</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>{at} of {of}</source>
        <translation>{at} / {of}</translation>
    </message>
</context>
<context>
    <name>Transcripts</name>
    <message>
        <source>&amp;Collections</source>
        <translation>Ж&amp;инақтар</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Стенограммалар</translation>
    </message>
    <message>
        <source>Transcripts as cards</source>
        <translation>Карточка түріндегі стенограммалар</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>К&amp;өрсету:</translation>
    </message>
    <message>
        <source>Card&amp;s</source>
        <translation>&amp;Карточкалар</translation>
    </message>
    <message>
        <source>S&amp;ort:</source>
        <translation>Р&amp;еті:</translation>
    </message>
    <message>
        <source>Choose the same again for the opposite order</source>
        <translation>Ретті керісінше өзгерту үшін соны қайта таңдаңыз</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Жою</translation>
    </message>
    <message>
        <source>Take the chosen transcripts off the list. The files stay where they are.</source>
        <translation>Таңдалған стенограммаларды тізімнен алып тастау. Файлдар орнында қалады.</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>Болдыр&amp;мау</translation>
    </message>
    <message>
        <source>Put back what you removed last</source>
        <translation>Соңғы алып тасталғанды тізімге қайтару</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>&amp;Кесте</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Оқылмағандар</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Аударылмағандар</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Жазбалары барлар</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Оқылмайтындар</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Енді жоқтар</translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>«{name}» жинағына қосу</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Жаңа жинақ…</translation>
    </message>
    <message>
        <source>Take out of “{name}”</source>
        <translation>«{name}» жинағынан алып тастау</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>«{name}» атын өзгерту…</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>«{name}» жинағын жою</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Жаңа жинақ</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Жинақ атын өзгерту</translation>
    </message>
</context>
<context>
    <name>TranslateDialog</name>
    <message>
        <source>Translate transcripts</source>
        <translation>Стенограммаларды аудару</translation>
    </message>
    <message>
        <source>none: this computer alone</source>
        <translation>жоқ: тек осы компьютер</translation>
    </message>
    <message>
        <source>The address of a Dask scheduler (tcp://host:8786), or local:2 for two here</source>
        <translation>Dask жоспарлағышының мекенжайы (tcp://host:8786) немесе осы компьютердегі екі процесс үшін local:2</translation>
    </message>
    <message>
        <source>Also while this computer runs on its &amp;battery</source>
        <translation>&amp;Батареядан жұмыс істегенде де аудару</translation>
    </message>
    <message>
        <source>&amp;Translate</source>
        <translation>&amp;Аудару</translation>
    </message>
    <message>
        <source>&amp;Into:</source>
        <translation>Аудар&amp;ма тілі:</translation>
    </message>
    <message>
        <source>&amp;Dask workers:</source>
        <translation>&amp;Dask процестері:</translation>
    </message>
    <message>
        <source>With these workers your text leaves this computer and goes to {host}. Do you want that?</source>
        <translation>Бұл жұмыс процестерімен мәтініңіз осы компьютерден шығып, {host} серверіне кетеді. Осыны қалайсыз ба?</translation>
    </message>
    <message>
        <source>Send text to {host}</source>
        <translation>Мәтінді {host} серверіне жіберу</translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>{language}, original</source>
        <translation>{language}, түпнұсқа</translation>
    </message>
    <message>
        <source>{language}, machine translation</source>
        <translation>{language}, машиналық аударма</translation>
    </message>
    <message>
        <source>through {language}</source>
        <translation>{language} арқылы</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>тексерілмеген</translation>
    </message>
    <message>
        <source>Get it…</source>
        <translation>Алу…</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Файлдан қосу…</translation>
    </message>
    <message>
        <source>Use a server</source>
        <translation>Серверді пайдалану</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Аудару</translation>
    </message>
    <message>
        <source>Everything is translated</source>
        <translation>Барлығы аударылды</translation>
    </message>
    <message>
        <source>{done} of {of} paragraphs are translated</source>
        <translation>Аударылған абзацтар: {done} / {of}</translation>
    </message>
    <message>
        <source>{done} of {of} paragraphs are translated; the others follow as you read</source>
        <translation>{of} абзацтың {done} аударылды; қалғаны оқу барысында аударылады</translation>
    </message>
    <message>
        <source>This text is in {source}, so it cannot be translated from {target}. To read a text in {target}, open it: its language is detected automatically.</source>
        <translation>Бұл мәтіннің тілі — {source}, сондықтан оны басқа тілден ({target}) аудару мүмкін емес. Сол басқа тілдегі ({target}) мәтінді оқу үшін оны ашыңыз: тілі автоматты түрде анықталады.</translation>
    </message>
    <message>
        <source>Show {target} first</source>
        <translation>Алдымен көрсету: {target}</translation>
    </message>
    <message>
        <source>This text is in {target}</source>
        <translation>Бұл мәтіннің тілі — {target}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome. How do you like to read?</source>
        <translation>Қош келдіңіз. Қалай оқыған ұнайды?</translation>
    </message>
    <message>
        <source>You can change this at any time under Aa (Appearance).</source>
        <translation>Мұны кез келген уақытта Aa («Сыртқы түрі») арқылы өзгертуге болады.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Мәтін өлшемі</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Безендіру</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Интерфейс тілі</translation>
    </message>
    <message>
        <source>Take a short tour</source>
        <translation>Қысқаша шолу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>This file could be read only in part: {where}</source>
        <translation>Бұл файл тек ішінара оқылды: {where}</translation>
    </message>
    <message>
        <source>“{name}” is discarded.</source>
        <translation>«{name}» жойылды.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>{title} (private)</source>
        <translation>{title} (жекелік)</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Білемін</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Елемеу</translation>
    </message>
    <message>
        <source>No dictionary on this computer has this word.</source>
        <translation>Бұл сөз осы компьютердегі бірде-бір сөздікте жоқ.</translation>
    </message>
    <message>
        <source>Parts: {parts}</source>
        <translation>Бөліктері: {parts}</translation>
    </message>
    <message>
        <source>Dictionary: {word}</source>
        <translation>Сөздік: {word}</translation>
    </message>
    <message>
        <source>due for review</source>
        <translation>қайталайтын кез</translation>
    </message>
    <message>
        <source>found as written</source>
        <translation>жазылғандай табылды</translation>
    </message>
    <message>
        <source>found in another spelling</source>
        <translation>басқа жазылуында табылды</translation>
    </message>
    <message>
        <source>form of {head}</source>
        <translation>{head} сөзінің түрі</translation>
    </message>
    <message>
        <source>{word} → {head}</source>
        <translation>{word} → {head}</translation>
    </message>
    <message>
        <source>begins with {word}</source>
        <translation>{word} деп басталады</translation>
    </message>
    <message>
        <source>found in the entry</source>
        <translation>мақалада табылды</translation>
    </message>
    <message>
        <source>known</source>
        <translation>белгілі</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>үйренілуде</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>еленбейді</translation>
    </message>
</context>
<context>
    <name>WordingEditor</name>
    <message>
        <source>Mine</source>
        <translation>Менің нұсқам</translation>
    </message>
    <message>
        <source>Your wording</source>
        <translation>Сіздің нұсқаңыз</translation>
    </message>
    <message>
        <source>Take the machine&apos;s</source>
        <translation>Машинаныкін алу</translation>
    </message>
    <message>
        <source>Take the human&apos;s</source>
        <translation>Адамдыкін алу</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Қарап шығу керек</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Түсініктеме…</translation>
    </message>
    <message>
        <source>Accept, next</source>
        <translation>Қабылдау, келесі</translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message>
        <source>Words</source>
        <translation>Сөздер</translation>
    </message>
    <message>
        <source>Words you do not know</source>
        <translation>Сіз білмейтін сөздер</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Мысалдар</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Білемін</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Елемеу</translation>
    </message>
    <message>
        <source>Export saved words…</source>
        <translation>Сақталған сөздерді экспорттау…</translation>
    </message>
    <message>
        <source>Count as known</source>
        <translation>Белгілі деп санау</translation>
    </message>
    <message>
        <source>the {count} most frequent</source>
        <translation>ең жиі {count} сөз</translation>
    </message>
    <message>
        <source>only marked words</source>
        <translation>тек белгіленген сөздер</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Реті</translation>
    </message>
    <message>
        <source>How often in this text</source>
        <translation>Осы мәтіндегі жиілігі</translation>
    </message>
    <message>
        <source>How frequent in the language</source>
        <translation>Тілдегі жиілігі</translation>
    </message>
    <message>
        <source>First place in the text</source>
        <translation>Мәтіндегі алғашқы орны</translation>
    </message>
    <message>
        <source>You know {share} % of the words of this text.</source>
        <translation>Бұл мәтін сөздерінің {share} %-ын білесіз.</translation>
    </message>
    <message>
        <source>{few} % are among the {a} most frequent of the language, {more} % among {b}, {most} % among {c}.</source>
        <translation>{few} % тілдің ең жиі {a} сөзінің, {more} % — {b} сөзінің, {most} % — {c} сөзінің қатарында.</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>үйренілуде</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ашу…</translation>
    </message>
    <message>
        <source>Open from &amp;clipboard</source>
        <translation>Алмасу &amp;буферінен ашу</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Ү&amp;лгіні ашу</translation>
    </message>
    <message>
        <source>Start pa&amp;ge</source>
        <translation>Бастапқы б&amp;ет</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Жаңа &amp;терезе</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Басы&amp;п шығару…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Алдын ала &amp;қарау…</translation>
    </message>
    <message>
        <source>&amp;Forget this document</source>
        <translation>&amp;Осы құжатты ұмыту</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>Қа&amp;йта жүктеу</translation>
    </message>
    <message>
        <source>Save bookmar&amp;ks and notes…</source>
        <translation>Бетбелгілер мен жа&amp;збаларды сақтау…</translation>
    </message>
    <message>
        <source>Pr&amp;ivate window</source>
        <translation>Жекел&amp;ік терезе</translation>
    </message>
    <message>
        <source>Clear &amp;everything…</source>
        <translation>Барлығы&amp;н тазарту…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Жабу</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Шығу</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Түзету</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Болдырмау</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Қай&amp;талау</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>К&amp;өшіру</translation>
    </message>
    <message>
        <source>Copy all c&amp;olumns</source>
        <translation>Барлық ба&amp;ғандарды көшіру</translation>
    </message>
    <message>
        <source>&amp;Side panel</source>
        <translation>Бүйір &amp;панелі</translation>
    </message>
    <message>
        <source>Show only this spea&amp;ker</source>
        <translation>Т&amp;ек осы сөйлеушіні көрсету</translation>
    </message>
    <message>
        <source>Show all s&amp;peakers</source>
        <translation>Барлық &amp;сөйлеушілерді көрсету</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Сы&amp;ртқы түрі</translation>
    </message>
    <message>
        <source>Show &amp;columns…</source>
        <translation>Ба&amp;ғандарды көрсету…</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>Мәтінді &amp;үлкейту</translation>
    </message>
    <message>
        <source>R&amp;eset text size</source>
        <translation>Мәтіннің &amp;қалыпты өлшемі</translation>
    </message>
    <message>
        <source>A&amp;uto-scroll</source>
        <translation>&amp;Автоматты айналдыру</translation>
    </message>
    <message>
        <source>Scroll fas&amp;ter</source>
        <translation>Те&amp;зірек айналдыру</translation>
    </message>
    <message>
        <source>Scroll slo&amp;wer</source>
        <translation>Ба&amp;яуырақ айналдыру</translation>
    </message>
    <message>
        <source>Text curs&amp;or</source>
        <translation>Мәті&amp;н курсоры</translation>
    </message>
    <message>
        <source>Text o&amp;nly</source>
        <translation>&amp;Тек мәтін</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>О&amp;қу</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>&amp;Үйрену</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>Са&amp;лыстыру</translation>
    </message>
    <message>
        <source>&amp;Start of the text</source>
        <translation>&amp;Мәтіннің басы</translation>
    </message>
    <message>
        <source>&amp;End of the text</source>
        <translation>М&amp;әтіннің соңы</translation>
    </message>
    <message>
        <source>Next t&amp;urn of this speaker</source>
        <translation>&amp;Осы сөйлеушінің келесі репликасы</translation>
    </message>
    <message>
        <source>Next missing spe&amp;aker</source>
        <translation>Келесі жоқ сө&amp;йлеуші</translation>
    </message>
    <message>
        <source>Ne&amp;xt sentence</source>
        <translation>Келесі &amp;сөйлем</translation>
    </message>
    <message>
        <source>P&amp;in sentence</source>
        <translation>С&amp;өйлемді бекіту</translation>
    </message>
    <message>
        <source>Go &amp;to…</source>
        <translation>Ө&amp;ту…</translation>
    </message>
    <message>
        <source>Add or remove book&amp;mark</source>
        <translation>&amp;Бетбелгі қосу немесе алып тастау</translation>
    </message>
    <message>
        <source>A&amp;dd note</source>
        <translation>&amp;Жазба қосу</translation>
    </message>
    <message>
        <source>Mark as chec&amp;ked</source>
        <translation>Т&amp;ексерілген деп белгілеу</translation>
    </message>
    <message>
        <source>S&amp;wap languages</source>
        <translation>&amp;Тілдерді алмастыру</translation>
    </message>
    <message>
        <source>Translate a&amp;utomatically</source>
        <translation>А&amp;втоматты түрде аудару</translation>
    </message>
    <message>
        <source>Com&amp;pare with…</source>
        <translation>Са&amp;лыстыру…</translation>
    </message>
    <message>
        <source>Stop &amp;comparing</source>
        <translation>Салыстыруды &amp;тоқтату</translation>
    </message>
    <message>
        <source>Mo&amp;ve sentence up</source>
        <translation>&amp;Сөйлемді жоғары жылжыту</translation>
    </message>
    <message>
        <source>Mov&amp;e sentence down</source>
        <translation>Сөйлемді төмен жылж&amp;ыту</translation>
    </message>
    <message>
        <source>Lea&amp;rn</source>
        <translation>Үй&amp;рену</translation>
    </message>
    <message>
        <source>Mark &amp;new words</source>
        <translation>&amp;Жаңа сөздерді белгілеу</translation>
    </message>
    <message>
        <source>S&amp;ync with recording</source>
        <translation>Жаз&amp;бамен үйлестіру</translation>
    </message>
    <message>
        <source>Shift this a&amp;nd later sentences</source>
        <translation>Осы және кейі&amp;нгі сөйлемдерді жылжыту</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Пернелер &amp;тіркесімдері</translation>
    </message>
    <message>
        <source>Show the hidden column while held</source>
        <translation>Басып тұрғанда жасырын бағанды көрсету</translation>
    </message>
    <message>
        <source>Copy as &amp;quotation</source>
        <translation>&amp;Дәйексөз ретінде көшіру</translation>
    </message>
    <message>
        <source>Librar&amp;y…</source>
        <translation>&amp;Кітапхана…</translation>
    </message>
    <message>
        <source>Save &amp;a copy…</source>
        <translation>Көші&amp;рмесін сақтау…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Эк&amp;спорттау…</translation>
    </message>
    <message>
        <source>Cop&amp;y and cite…</source>
        <translation>Дереккөзімен кө&amp;шіру…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Ба&amp;рлығын таңдау</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Жою</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Таб&amp;у</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Келесісін табу</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Алдыңғысын табу</translation>
    </message>
    <message>
        <source>C&amp;hange speaker…</source>
        <translation>&amp;Сөйлеушіні өзгерту…</translation>
    </message>
    <message>
        <source>Rena&amp;me speaker…</source>
        <translation>Сө&amp;йлеушінің атын өзгерту…</translation>
    </message>
    <message>
        <source>Mer&amp;ge speaker…</source>
        <translation>Сөйлеушіні б&amp;іріктіру…</translation>
    </message>
    <message>
        <source>Conte&amp;xt menu</source>
        <translation>&amp;Мәтінмәндік мәзір</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Көрініс</translation>
    </message>
    <message>
        <source>Next &amp;layout</source>
        <translation>Келесі &amp;орналасу</translation>
    </message>
    <message>
        <source>Pre&amp;vious sentence</source>
        <translation>&amp;Алдыңғы сөйлем</translation>
    </message>
    <message>
        <source>Co&amp;ver the translation</source>
        <translation>&amp;Аударманы жабу</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Мәтінді &amp;кішірейту</translation>
    </message>
    <message>
        <source>&amp;Dim the others</source>
        <translation>&amp;Басқаларды күңгірттеу</translation>
    </message>
    <message>
        <source>L&amp;ine focus</source>
        <translation>Жол &amp;фокусы</translation>
    </message>
    <message>
        <source>S&amp;yllables</source>
        <translation>Б&amp;уындар</translation>
    </message>
    <message>
        <source>Show skipped te&amp;xt</source>
        <translation>Өткізіп жіберілген &amp;мәтінді көрсету</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Толық &amp;экран</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Өту</translation>
    </message>
    <message>
        <source>&amp;Next turn</source>
        <translation>&amp;Келесі реплика</translation>
    </message>
    <message>
        <source>&amp;Previous turn</source>
        <translation>Ал&amp;дыңғы реплика</translation>
    </message>
    <message>
        <source>Next pa&amp;ge</source>
        <translation>К&amp;елесі бет</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>А&amp;ртқа</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Ал&amp;ға</translation>
    </message>
    <message>
        <source>Next sentence to &amp;check</source>
        <translation>Тексерілеті&amp;н келесі сөйлем</translation>
    </message>
    <message>
        <source>Previous sentence to chec&amp;k</source>
        <translation>Тексер&amp;ілетін алдыңғы сөйлем</translation>
    </message>
    <message>
        <source>&amp;Translation</source>
        <translation>&amp;Аударма</translation>
    </message>
    <message>
        <source>&amp;Translate</source>
        <translation>&amp;Аудару</translation>
    </message>
    <message>
        <source>Translate &amp;all</source>
        <translation>&amp;Барлығын аудару</translation>
    </message>
    <message>
        <source>Translate paragraph a&amp;gain</source>
        <translation>Абзацты &amp;қайта аудару</translation>
    </message>
    <message>
        <source>&amp;Compare engines</source>
        <translation>Қозғалтқыштарды &amp;салыстыру</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Т&amp;оқтату</translation>
    </message>
    <message>
        <source>&amp;Languages…</source>
        <translation>Т&amp;ілдер…</translation>
    </message>
    <message>
        <source>Add a language pack from a &amp;file…</source>
        <translation>&amp;Файлдан тіл дестесін қосу…</translation>
    </message>
    <message>
        <source>T&amp;ranslation memory…</source>
        <translation>А&amp;ударма жады…</translation>
    </message>
    <message>
        <source>Term l&amp;ist…</source>
        <translation>Тер&amp;миндер тізімі…</translation>
    </message>
    <message>
        <source>A&amp;dd term…</source>
        <translation>Те&amp;рмин қосу…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Салыстыру</translation>
    </message>
    <message>
        <source>&amp;Write own wording</source>
        <translation>Өз нұсқаңызды &amp;жазу</translation>
    </message>
    <message>
        <source>Take the &amp;machine translation</source>
        <translation>&amp;Машиналық аударманы алу</translation>
    </message>
    <message>
        <source>Take the &amp;human translation</source>
        <translation>А&amp;дам аудармасын алу</translation>
    </message>
    <message>
        <source>&amp;Accept and go on</source>
        <translation>&amp;Қабылдап, әрі қарай</translation>
    </message>
    <message>
        <source>Needs &amp;review</source>
        <translation>Қарап &amp;шығу керек</translation>
    </message>
    <message>
        <source>C&amp;omment…</source>
        <translation>Т&amp;үсініктеме…</translation>
    </message>
    <message>
        <source>&amp;Delete own wording</source>
        <translation>&amp;Өз нұсқаңызды жою</translation>
    </message>
    <message>
        <source>Merge &amp;up</source>
        <translation>Жо&amp;ғарғысымен біріктіру</translation>
    </message>
    <message>
        <source>Merge dow&amp;n</source>
        <translation>Төмен&amp;гісімен біріктіру</translation>
    </message>
    <message>
        <source>Spl&amp;it here</source>
        <translation>&amp;Осы жерден бөлу</translation>
    </message>
    <message>
        <source>Cu&amp;t the link</source>
        <translation>&amp;Байланысты үзу</translation>
    </message>
    <message>
        <source>Accept the &amp;link</source>
        <translation>Байланысты қ&amp;абылдау</translation>
    </message>
    <message>
        <source>Ali&amp;gn again below here</source>
        <translation>Төм&amp;енгісін қайта сәйкестендіру</translation>
    </message>
    <message>
        <source>&amp;Find and replace in own wording…</source>
        <translation>Өз &amp;нұсқаңыздан табу және алмастыру…</translation>
    </message>
    <message>
        <source>&amp;Search the translation memory…</source>
        <translation>Аударма жадынан &amp;іздеу…</translation>
    </message>
    <message>
        <source>&amp;Look up word</source>
        <translation>Сөзді сөздіктен &amp;табу</translation>
    </message>
    <message>
        <source>&amp;Save word</source>
        <translation>С&amp;өзді сақтау</translation>
    </message>
    <message>
        <source>Word is &amp;known</source>
        <translation>Сөз &amp;белгілі</translation>
    </message>
    <message>
        <source>&amp;Ignore word</source>
        <translation>Сөзді &amp;елемеу</translation>
    </message>
    <message>
        <source>&amp;Mark saved words that are due</source>
        <translation>&amp;Қайталайтын сөздерді белгілеу</translation>
    </message>
    <message>
        <source>&amp;Review saved words…</source>
        <translation>&amp;Сақталған сөздерді қайталау…</translation>
    </message>
    <message>
        <source>&amp;Export saved words…</source>
        <translation>Сақталған сөздерді &amp;экспорттау…</translation>
    </message>
    <message>
        <source>Search dic&amp;tionaries…</source>
        <translation>Сөздіктерден і&amp;здеу…</translation>
    </message>
    <message>
        <source>&amp;Dictionaries…</source>
        <translation>Сөз&amp;діктер…</translation>
    </message>
    <message>
        <source>Import translation (TM&amp;X, XLIFF)…</source>
        <translation>Аударманы импорттау (TM&amp;X, XLIFF)…</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>Т&amp;ыңдау</translation>
    </message>
    <message>
        <source>&amp;Read aloud</source>
        <translation>&amp;Дауыстап оқу</translation>
    </message>
    <message>
        <source>Read aloud from &amp;here</source>
        <translation>&amp;Осы жерден дауыстап оқу</translation>
    </message>
    <message>
        <source>Read the &amp;translation aloud</source>
        <translation>&amp;Аударманы дауыстап оқу</translation>
    </message>
    <message>
        <source>&amp;Stop the sound</source>
        <translation>Дыбысты &amp;тоқтату</translation>
    </message>
    <message>
        <source>Add a &amp;voice from a file…</source>
        <translation>&amp;Файлдан дауыс қосу…</translation>
    </message>
    <message>
        <source>Voices an&amp;d speech models…</source>
        <translation>Дауыстар &amp;мен сөйлеуді тану…</translation>
    </message>
    <message>
        <source>&amp;Choose a recording…</source>
        <translation>Ауд&amp;иожазбаны таңдау…</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>О&amp;йнату немесе кідірту</translation>
    </message>
    <message>
        <source>Pl&amp;ay from this sentence</source>
        <translation>Осы с&amp;өйлемнен ойнату</translation>
    </message>
    <message>
        <source>&amp;Loop sentence</source>
        <translation>Сөйлемді &amp;қайталау</translation>
    </message>
    <message>
        <source>Loop fro&amp;m A to B</source>
        <translation>&amp;A–B аралығын қайталау</translation>
    </message>
    <message>
        <source>&amp;Back 3 seconds</source>
        <translation>&amp;3 секунд артқа</translation>
    </message>
    <message>
        <source>Slo&amp;wer</source>
        <translation>Бая&amp;уырақ</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>Те&amp;зірек</translation>
    </message>
    <message>
        <source>L&amp;ouder</source>
        <translation>Қатты&amp;рақ</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <translation>Ақ&amp;ырынырақ</translation>
    </message>
    <message>
        <source>Pause after &amp;each sentence</source>
        <translation>Әр сөйлемнен кейін &amp;кідірту</translation>
    </message>
    <message>
        <source>Th&amp;is sentence starts here</source>
        <translation>Бұл &amp;сөйлем осы жерден басталады</translation>
    </message>
    <message>
        <source>Show the pict&amp;ure</source>
        <translation>Бейнені көрс&amp;ету</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Т&amp;ерезе</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>&amp;Кішірейту</translation>
    </message>
    <message>
        <source>&amp;Next window</source>
        <translation>К&amp;елесі терезе</translation>
    </message>
    <message>
        <source>&amp;Previous window</source>
        <translation>&amp;Алдыңғы терезе</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>А&amp;нықтама</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Пәрмендер…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Нұсқаулық</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Шолу</translation>
    </message>
    <message>
        <source>&amp;About Enface</source>
        <translation>&amp;Enface туралы</translation>
    </message>
    <message>
        <source>Select to the next sentence</source>
        <translation>Келесі сөйлемге дейін таңдау</translation>
    </message>
    <message>
        <source>Select to the previous sentence</source>
        <translation>Алдыңғы сөйлемге дейін таңдау</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Алдыңғы бет</translation>
    </message>
    <message>
        <source>Close what was opened last</source>
        <translation>Соңғы ашылғанды жабу</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Мәтінде</translation>
    </message>
</context>
<context>
    <name>citation</name>
    <message>
        <source>turn {number}</source>
        <translation>{number}-реплика</translation>
    </message>
    <message>
        <source>No longer in the file</source>
        <translation>Енді файлда жоқ</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Your wording</source>
        <translation>Сіздің нұсқаңыз</translation>
    </message>
    <message>
        <source>Translation from the file</source>
        <translation>Файлдағы аударма</translation>
    </message>
    <message>
        <source>{language}, human translation</source>
        <translation>{language}, адам аудармасы</translation>
    </message>
    <message>
        <source>from the file, not made here</source>
        <translation>файлдан, мұнда жасалмаған</translation>
    </message>
    <message>
        <source>in grey a draft: {engine}</source>
        <translation>сұр түсті — нобай: {engine}</translation>
    </message>
    <message>
        <source>better version: {engine}</source>
        <translation>жақсырақ нұсқа: {engine}</translation>
    </message>
</context>
<context>
    <name>difficulty</name>
    <message>
        <source>easy</source>
        <translation>жеңіл</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>орташа</translation>
    </message>
    <message>
        <source>difficult</source>
        <translation>қиын</translation>
    </message>
    <message>
        <source>very difficult</source>
        <translation>өте қиын</translation>
    </message>
    <message>
        <source>Words: {level}</source>
        <translation>Сөздері: {level}</translation>
    </message>
</context>
<context>
    <name>engines</name>
    <message>
        <source>smaller, faster and newer models</source>
        <translation>кішірек, тезірек әрі жаңарақ модельдер</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Тіл моделі</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong: {reason}</source>
        <translation>Бірдеңе дұрыс болмады: {reason}</translation>
    </message>
    <message>
        <source>“{name}” is not there. It may have been moved or renamed: open it again.</source>
        <translation>«{name}» орнында жоқ. Оның орны не аты өзгерген болуы мүмкін: қайта ашыңыз.</translation>
    </message>
    <message>
        <source>“{name}” may not be read. Change its permissions, or copy it and open the copy.</source>
        <translation>«{name}» файлын оқуға рұқсат жоқ. Қатынас құқықтарын өзгертіңіз немесе көшіріп алып, көшірмесін ашыңыз.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open the files in it.</source>
        <translation>«{name}» — қалта. Ішіндегі файлдарды ашыңыз.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe, not a file. Open a file instead.</source>
        <translation>«{name}» — файл емес, құрылғы немесе арна. Оның орнына файл ашыңыз.</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}). Copy it to this computer and try again.</source>
        <translation>«{name}» оқылмады ({reason}). Оны осы компьютерге көшіріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>“{name}” holds no text. Open another file.</source>
        <translation>«{name}» файлында мәтін жоқ. Басқа файлды ашыңыз.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of text but no text. Run a text recognition program over it, then open the result.</source>
        <translation>«{name}» файлында мәтіннің суреттері бар, мәтіннің өзі жоқ. Оны мәтін тану бағдарламасымен өңдеп, нәтижесін ашыңыз.</translation>
    </message>
    <message>
        <source>“{name}” is not a transcript: it holds no text Enface can read. Open a text, web page, subtitle or document file.</source>
        <translation>«{name}» — стенограмма емес: онда Enface оқи алатын мәтін жоқ. Мәтін, веб-бет, субтитр немесе құжат файлын ашыңыз.</translation>
    </message>
    <message>
        <source>“{name}” is not a transcript. It is {reason}. Open the transcript that belongs to it, or save the words in it as text and open that.</source>
        <translation>«{name}» стенограмма емес. Бұл — {reason}. Оған тиесілі стенограмманы ашыңыз немесе ондағы сөздерді мәтін етіп сақтап, соны ашыңыз.</translation>
    </message>
    <message>
        <source>“{name}” is too large (more than {limit} MB). Split it and open the parts.</source>
        <translation>«{name}» тым үлкен ({limit} МБ-тан көп). Оны бөліп, бөліктерін ашыңыз.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and could not be opened as {format} ({reason}). Get the file again, or open it in the program it came from and save it anew.</source>
        <translation>«{name}» бүлінген, оны {format} ретінде ашу мүмкін болмады ({reason}). Файлды қайта алыңыз немесе шыққан бағдарламасында ашып, қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is of an old kind that Enface does not read. Open it in the program it came from, save it as {format}, and open that file.</source>
        <translation>«{name}» — Enface оқымайтын ескі түрдегі файл. Оны шыққан бағдарламасында ашып, {format} түрінде сақтаңыз да, сол файлды ашыңыз.</translation>
    </message>
    <message>
        <source>What you corrected or noted in this text cannot be read: “{name}” is damaged. The text is shown as it came. Delete that file to begin anew.</source>
        <translation>Осы мәтіндегі түзетулеріңіз бен жазбаларыңызды оқу мүмкін емес: «{name}» бүлінген. Мәтін келген күйінде көрсетілді. Қайта бастау үшін сол файлды жойыңыз.</translation>
    </message>
    <message>
        <source>“{name}” was not opened, because it is built to do harm ({reason}). Get the file from a source you trust.</source>
        <translation>«{name}» ашылмады, өйткені ол зиян келтіру үшін жасалған ({reason}). Файлды сенімді жерден алыңыз.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as {encoding}. Choose another encoding.</source>
        <translation>«{name}» файлын {encoding} кодтауында оқу мүмкін емес. Басқа кодтауды таңдаңыз.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved ({reason}). Choose another folder, or free some space.</source>
        <translation>«{name}» сақталмады ({reason}). Басқа қалтаны таңдаңыз немесе орын босатыңыз.</translation>
    </message>
    <message>
        <source>There are no times in this text, and subtitles need them. Choose another format.</source>
        <translation>Бұл мәтінде уақыттар жоқ, ал субтитрлерге олар керек. Басқа пішімді таңдаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is the original, and Enface never writes over what it reads. Choose another name or folder.</source>
        <translation>«{name}» — түпнұсқа, ал Enface оқығанының үстінен ешқашан жазбайды. Басқа атау немесе қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was opened, so no copy of what you see can be made. Read it again (F5), then save the copy.</source>
        <translation>«{name}» ашылғаннан бері өзгерген, сондықтан көріп тұрғаныңыздың көшірмесін жасау мүмкін емес. Оны қайта оқып (F5), содан кейін көшірмесін сақтаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is there already and was left as it is. Choose an empty folder, or name this very file to replace it.</source>
        <translation>«{name}» бұрыннан бар және өзгертілмеді. Бос қалта таңдаңыз немесе ауыстыру үшін дәл осы файлды атаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is another file, and was left as it is. Choose another name.</source>
        <translation>«{name}» — басқа файл, ол өзгертілмеді. Басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>“{name}” was not opened: reading it did not get on for {seconds} seconds. The file may be damaged, or lie on a disk that does not answer. Copy it and try again.</source>
        <translation>«{name}» ашылмады: оқу {seconds} секунд бойы ілгерілемеді. Файл бүлінген немесе жауап бермейтін дискіде болуы мүмкін. Оны көшіріп алып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>“{name}” was not opened: reading it takes more memory than a file of its size may ({limit} MB). Split it and open the parts.</source>
        <translation>«{name}» ашылмады: оны оқуға мұндай көлемдегі файлға рұқсат етілгеннен көп жад керек ({limit} МБ). Оны бөліп, бөліктерін ашыңыз.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened: the part of Enface that reads files stopped at it ({reason}). Get the file again, or open it in the program it came from and save it anew.</source>
        <translation>«{name}» ашылмады: Enface-тің файл оқитын бөлігі оған тоқтап қалды ({reason}). Файлды қайта алыңыз немесе өз бағдарламасында ашып, жаңадан сақтаңыз.</translation>
    </message>
    <message>
        <source>“{name}” was not opened, because another program or the system ended the part of Enface that reads files ({reason}). Open it again.</source>
        <translation>«{name}» ашылмады, өйткені басқа бағдарлама немесе жүйе Enface-тің файл оқитын бөлігін тоқтатты ({reason}). Оны қайта ашыңыз.</translation>
    </message>
    <message>
        <source>Enface cannot write “.{extension}” files. It writes: {known}.</source>
        <translation>Enface «.{extension}» файлдарын жаза алмайды. Жаза алатындары: {known}.</translation>
    </message>
    <message>
        <source>“{name}” is one file, but several would be written. Name a folder for the results.</source>
        <translation>«{name}» — бір файл, ал бірнешеуін жазу керек. Нәтижелер үшін қалтаны көрсетіңіз.</translation>
    </message>
    <message>
        <source>“{speaker}” does not speak in “{name}”. The speakers are: {known}.</source>
        <translation>«{speaker}» «{name}» ішінде сөйлемейді. Сөйлеушілер: {known}.</translation>
    </message>
    <message>
        <source>The text is in this language already ({language}). Choose another one to translate into.</source>
        <translation>Мәтін онсыз да осы тілде ({language}). Аудару үшін басқа тілді таңдаңыз.</translation>
    </message>
    <message>
        <source>There is no theme “{theme}”. There are: {known}.</source>
        <translation>«{theme}» безендіруі жоқ. Барлары: {known}.</translation>
    </message>
    <message>
        <source>Enface needs some system libraries to show a window. Please type: {command}</source>
        <translation>Терезені көрсету үшін Enface-ке жүйелік кітапханалар керек. Мынаны теріңіз: {command}</translation>
    </message>
    <message>
        <source>The {engine} engine is not installed ({library} is missing). Install Enface again, or choose another engine.</source>
        <translation>{engine} қозғалтқышы орнатылмаған ({library} жоқ). Enface-ті қайта орнатыңыз немесе басқа қозғалтқыш таңдаңыз.</translation>
    </message>
    <message>
        <source>The {engine} engine stopped unexpectedly twice ({reason}). What is translated is kept. Press Translate to try again, or choose another engine.</source>
        <translation>{engine} қозғалтқышы екі рет күтпеген жерден тоқтады ({reason}). Аударылғаны сақталды. Қайталау үшін «Аудару» түймесін басыңыз немесе басқа қозғалтқыш таңдаңыз.</translation>
    </message>
    <message>
        <source>There was not enough memory for the {engine} engine ({reason}). What is translated is kept. Close other programs and press Translate, or choose another engine.</source>
        <translation>{engine} қозғалтқышына жад жетпеді ({reason}). Аударылғаны сақталды. Басқа бағдарламаларды жауып, «Аудару» түймесін басыңыз немесе басқа қозғалтқыш таңдаңыз.</translation>
    </message>
    <message>
        <source>The {engine} engine did not answer any more ({reason}). What is translated is kept. Press Translate to try again, or choose another engine.</source>
        <translation>{engine} қозғалтқышы жауап бермей қалды ({reason}). Аударылғаны сақталды. Қайталау үшін «Аудару» түймесін басыңыз немесе басқа қозғалтқыш таңдаңыз.</translation>
    </message>
    <message>
        <source>The {engine} engine was ended from outside ({reason}), by another program or the system. What is translated is kept. Press Translate to go on.</source>
        <translation>{engine} қозғалтқышын сырттан ({reason}) басқа бағдарлама немесе жүйе тоқтатты. Аударылғаны сақталды. Жалғастыру үшін «Аудару» түймесін басыңыз.</translation>
    </message>
    <message>
        <source>The {engine} engine stopped working ({reason}) and was started again.</source>
        <translation>{engine} қозғалтқышы жұмысын тоқтатты ({reason}) және қайта іске қосылды.</translation>
    </message>
    <message>
        <source>There is no language pack for {source} to {target} on this computer. Add one under Languages, or choose another language.</source>
        <translation>Бұл компьютерде {source} → {target} тіл дестесі жоқ. Оны «Тілдер» терезесінде қосыңыз немесе басқа тіл таңдаңыз.</translation>
    </message>
    <message>
        <source>{engine} has no language pack for {source} to {target} on this computer. Add one under Languages, or choose another engine.</source>
        <translation>{engine} үшін бұл компьютерде {source} → {target} тіл дестесі жоқ. Оны «Тілдер» терезесінде қосыңыз немесе басқа қозғалтқыш таңдаңыз.</translation>
    </message>
    <message>
        <source>{engine} has nothing called “{called}” for {source} to {target} on this computer. It has: {others}.</source>
        <translation>{engine} үшін бұл компьютерде {source} → {target} аудармасына арналған «{called}» атты ештеңе жоқ. Барлары: {others}.</translation>
    </message>
    <message>
        <source>There is no language pack for {source} on this computer yet, so it cannot be translated. Add one under Languages.</source>
        <translation>Бұл компьютерде мәтін тіліне ({source}) арналған тіл дестесі әлі жоқ, сондықтан оны аудару мүмкін емес. Дестені «Тілдер» терезесінде қосыңыз.</translation>
    </message>
    <message>
        <source>The language of this text could not be detected. Choose it to have it translated.</source>
        <translation>Бұл мәтіннің тілі анықталмады. Аудару үшін оны таңдаңыз.</translation>
    </message>
    <message>
        <source>“{name}” does not say between which languages it translates ({reason}). Nothing was installed. Name both: the language of the text, and the one to translate into (--from and --to).</source>
        <translation>«{name}» қай тілдер арасында аударатынын айтпайды ({reason}). Ештеңе орнатылмады. Екеуін де көрсетіңіз: мәтіннің тілі мен аударма тілі (--from және --to).</translation>
    </message>
    <message>
        <source>“{name}” is not a usable dictionary ({reason}). Nothing was added. Get the file again from where it came.</source>
        <translation>«{name}» пайдалануға жарамды сөздік емес ({reason}). Ештеңе қосылмады. Файлды келген жерінен қайта алыңыз.</translation>
    </message>
    <message>
        <source>“{name}” does not say which languages it is for. Name both: the language of its words and the language of its explanations (--from and --to).</source>
        <translation>«{name}» қай тілдерге арналғанын айтпайды. Екеуін де көрсетіңіз: сөздердің тілі мен түсіндірмелердің тілі (--from және --to).</translation>
    </message>
    <message>
        <source>Nothing of “{name}” is in the library. “enface library list” names what is in it.</source>
        <translation>Кітапханада «{name}» ішінен ештеңе жоқ. Онда не барын «enface library list» атайды.</translation>
    </message>
    <message>
        <source>“{name}” is open in a private window, so it was not translated. Close that window, then continue.</source>
        <translation>«{name}» жекелік терезеде ашық, сондықтан ол аударылмады. Сол терезені жауып, жалғастырыңыз.</translation>
    </message>
    <message>
        <source>“{name}” is in this language already, so nothing was translated.</source>
        <translation>«{name}» онсыз да осы тілде, сондықтан ештеңе аударылмады.</translation>
    </message>
    <message>
        <source>The library was cleared meanwhile, so no more files were added. Add them again if you want them in it.</source>
        <translation>Осы уақытта кітапхана тазаланды, сондықтан басқа файлдар қосылмады. Олар керек болса, қайта қосыңыз.</translation>
    </message>
    <message>
        <source>Nothing in the library holds “{query}”. Search for fewer words, or for the beginning of one: harb*.</source>
        <translation>Кітапханада «{query}» ешқайда жоқ. Азырақ сөз немесе сөздің басын іздеңіз: harb*.</translation>
    </message>
    <message>
        <source>“{query}” has no word to search for. AND, OR and NOT stand between words: harbour NOT fees.</source>
        <translation>«{query}» ішінде іздейтін сөз жоқ. AND, OR және NOT сөздердің арасында тұрады: порт NOT алым.</translation>
    </message>
    <message>
        <source>“{text}” is not clear as a date. Write 2019-03-08, 2019-03 or 2019.</source>
        <translation>«{text}» қай күн екені түсініксіз. 2019-03-08, 2019-03 немесе 2019 деп жазыңыз.</translation>
    </message>
    <message>
        <source>More than {most} words of the library fit “{pattern}”. Write more of its letters.</source>
        <translation>«{pattern}» үлгісіне кітапхананың {most} сөзінен көбі сай келеді. Көбірек әріп енгізіңіз.</translation>
    </message>
    <message>
        <source>There is no dictionary “{dictionary}” on this computer. “enface dictionaries list” names those there are.</source>
        <translation>Бұл компьютерде «{dictionary}» сөздігі жоқ. Барларын «enface dictionaries list» атайды.</translation>
    </message>
    <message>
        <source>There is no dictionary for {language} on this computer. Add one from a file under Dictionaries (or with “enface dictionaries add”).</source>
        <translation>Бұл компьютерде мына тілге арналған сөздік жоқ: {language}. Оны файлдан «Сөздіктер» терезесінде (немесе «enface dictionaries add» арқылы) қосыңыз.</translation>
    </message>
    <message>
        <source>You have not saved any words yet, so there is nothing to export. Look a word up in a text and save it.</source>
        <translation>Сіз әлі бірде-бір сөз сақтаған жоқсыз, сондықтан экспорттайтын ештеңе жоқ. Мәтіндегі сөзді сөздіктен іздеп, сақтаңыз.</translation>
    </message>
    <message>
        <source>“{name}” holds no terms from {source} into {target}. A table needs the terms in its first column and their translations in the second; TBX and TMX files name their languages.</source>
        <translation>«{name}» ішінде {source} → {target} бағытының терминдері жоқ. Кестеде терминдер бірінші бағанда, аудармалары екіншісінде болуы керек; TBX пен TMX файлдары тілдерін өздері атайды.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used ({reason}). Enface goes on without what it held.</source>
        <translation>«{name}» пайдаланылмайды ({reason}). Enface ондағысынсыз жалғастырады.</translation>
    </message>
    <message>
        <source>“{name}”, where Enface keeps its files, does not answer. See that its disk or network share is there, then try again.</source>
        <translation>Enface файлдарын сақтайтын «{name}» жауап бермейді. Оның дискісі немесе ортақ желі қалтасы қолжетімді екенін тексеріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>Enface began without what it kept, and goes back to that at the next start. What you correct or note now lies in “{folder}” alone.</source>
        <translation>Enface сақтағандарынсыз басталды, келесі іске қосылғанда соларға оралады. Қазір түзеткеніңіз бен жазғаныңыз тек «{folder}» қалтасында болады.</translation>
    </message>
    <message>
        <source>Your settings in “{name}” cannot be used ({reason}). The usual ones hold, and “Never use the network” is on: switch it off under Languages, Network, if you want.</source>
        <translation>«{name}» ішіндегі параметрлеріңіз пайдаланылмайды ({reason}). Әдеттегілері күшінде және «Желіні ешқашан пайдаланбау» қосулы: қаласаңыз, «Тілдер», «Желі» бөлімінде өшіріңіз.</translation>
    </message>
    <message>
        <source>The translation memory was damaged. It was set aside as “{kept}” and a new one was begun: texts you translated before will be translated again when you open them.</source>
        <translation>Аударма жады бүлінген. Ол «{kept}» атымен бөлек қойылды да, жаңасы басталды: бұрын аударылған мәтіндер оларды ашқанда қайта аударылады.</translation>
    </message>
    <message>
        <source>Translations cannot be saved ({reason}). They stay until you close Enface, and are saved as soon as that is possible. Free some space, or see that your data folder may be written to.</source>
        <translation>Аудармаларды сақтау мүмкін емес ({reason}). Олар Enface жабылғанша тұрады және мүмкін болған бойда сақталады. Орын босатыңыз немесе деректер қалтасына жазуға рұқсат беріңіз.</translation>
    </message>
    <message>
        <source>Another program is using the translation memory, so new ones cannot be saved. They stay until you close Enface, and are saved as soon as that program lets go.</source>
        <translation>Аударма жадын басқа бағдарлама пайдаланып жатыр, сондықтан жаңа аудармалар сақталмайды. Олар Enface жабылғанша тұрады және ол босатқан бойда сақталады.</translation>
    </message>
    <message>
        <source>A newer version of Enface made the translation memory. It is used as far as possible, but new translations stay only until you close Enface. Update Enface to save them.</source>
        <translation>Аударма жадын Enface-тің жаңарақ нұсқасы жасаған. Ол мүмкіндігінше пайдаланылады, бірақ жаңа аудармалар Enface жабылғанша ғана тұрады. Оларды сақтау үшін Enface-ті жаңартыңыз.</translation>
    </message>
    <message>
        <source>The result is complete, but {count} of its translations could not be saved in the translation memory ({reason}). They will be made again next time.</source>
        <translation>Нәтиже толық, бірақ оның {count} аудармасын аударма жадына сақтау мүмкін болмады ({reason}). Келесі жолы олар қайта жасалады.</translation>
    </message>
    <message>
        <source>There is no text in “{name}”, so there is nothing to compare. Choose another file.</source>
        <translation>«{name}» файлында мәтін жоқ, сондықтан салыстыратын ештеңе жоқ. Басқа файл таңдаңыз.</translation>
    </message>
    <message>
        <source>The two texts could not be put side by side ({reason}). Try again; if it happens again, compare a part of the text.</source>
        <translation>Екі мәтінді қатар қою мүмкін болмады ({reason}). Қайталап көріңіз; тағы қайталанса, мәтіннің бір бөлігін салыстырыңыз.</translation>
    </message>
    <message>
        <source>There is not enough memory to put these two texts side by side. Close other programs, or compare a part of the text.</source>
        <translation>Осы екі мәтінді қатар қоюға жад жетпейді. Басқа бағдарламаларды жабыңыз немесе мәтіннің бір бөлігін салыстырыңыз.</translation>
    </message>
    <message>
        <source>“{name}” seems to be another text: only {percent} % of its sentences find a partner that fits. See that it is the right file, or go on if you know that it is.</source>
        <translation>«{name}» басқа мәтінге ұқсайды: сөйлемдерінің тек {percent} %-ына лайықты сәйкестік табылды. Дұрыс файл екенін тексеріңіз немесе солай екенін білсеңіз, жалғастыра беріңіз.</translation>
    </message>
    <message>
        <source>“{name}” is in the language of the text itself ({language}), so it is no translation. What differs can still be seen. For a translation, choose another file.</source>
        <translation>«{name}» мәтіннің өз тілінде ({language}), сондықтан ол аударма емес. Айырмашылықтарды бәрібір көруге болады. Аударма керек болса, басқа файл таңдаңыз.</translation>
    </message>
    <message>
        <source>“{longer}” is {times} times as long as the other text. What has no partner is shown in rows of its own. See that “{name}” is the right file.</source>
        <translation>«{longer}» басқа мәтіннен {times} есе ұзын. Сәйкесі жоғы бөлек жолдарда көрсетілген. «{name}» дұрыс файл екенін тексеріңіз.</translation>
    </message>
    <message>
        <source>The two files seem to be swapped: the first one is in {source}, and “{name}” is in {target}. Give them in the other order if you meant that.</source>
        <translation>Екі файлдың орны ауысып кеткен сияқты: біріншісінің тілі — {source}, ал «{name}» тілі — {target}. Ойыңыз осы болса, оларды кері ретпен беріңіз.</translation>
    </message>
    <message>
        <source>“{name}” is no recording that Enface can play, or it is damaged. Choose another file, or save it as WAV, FLAC, MP3 or MP4 with another program.</source>
        <translation>«{name}» — Enface ойната алатын аудиожазба емес немесе ол бүлінген. Басқа файл таңдаңыз немесе оны басқа бағдарламада WAV, FLAC, MP3 не MP4 түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose another recording.</source>
        <translation>«{name}» бос. Басқа аудиожазба таңдаңыз.</translation>
    </message>
    <message>
        <source>“{name}” has no sound. Choose the recording that has the speech in it.</source>
        <translation>«{name}» файлында дыбыс жоқ. Сөйлеу бар аудиожазбаны таңдаңыз.</translation>
    </message>
    <message>
        <source>No speech was heard in “{name}”. See that it is the right recording and that its language is the right one.</source>
        <translation>«{name}» ішінде сөйлеу танылмады. Бұл керекті аудиожазба ма және оның тілі дұрыс па, тексеріңіз.</translation>
    </message>
    <message>
        <source>“{name}” seems to be another recording: only {percent} % of the sentences were heard in it. See that it is the right file.</source>
        <translation>«{name}» басқа аудиожазба сияқты: онда сөйлемдердің тек {percent} %-ы танылды. Бұл керекті файл ма, тексеріңіз.</translation>
    </message>
    <message>
        <source>“{name}” is {hours} hours long. Listening to it takes a while; it can be stopped at any time.</source>
        <translation>«{name}» ұзақтығы — {hours} сағат. Тану біраз уақыт алады; оны кез келген кезде тоқтатуға болады.</translation>
    </message>
    <message>
        <source>Speech cannot be recognised: {library} is not installed. Install it with: enface extras add listen</source>
        <translation>Сөйлеуді тану мүмкін емес: {library} орнатылмаған. Оны мына пәрмен орнатады: enface extras add listen</translation>
    </message>
    <message>
        <source>No model that recognises speech is on this computer. Download one (“enface packs add whisper-tiny”), or add the folder of a Whisper model in the form of CTranslate2.</source>
        <translation>Бұл компьютерде сөйлеуді танитын модель жоқ. Оны жүктеп алыңыз («enface packs add whisper-tiny») немесе CTranslate2 пішіміндегі Whisper моделінің қалтасын қосыңыз.</translation>
    </message>
    <message>
        <source>No model on this computer recognises speech in {language}. Download one (“enface packs add whisper-tiny”), or add the folder of a Whisper model in the form of CTranslate2.</source>
        <translation>Бұл компьютерде мына тілдегі сөйлеуді танитын модель жоқ: {language}. Оны жүктеп алыңыз («enface packs add whisper-tiny») немесе CTranslate2 пішіміндегі Whisper моделінің қалтасын қосыңыз.</translation>
    </message>
    <message>
        <source>No model for speech is called “{name}”. “enface packs list” names those that are here.</source>
        <translation>«{name}» атты сөйлеуді тану моделі жоқ. Барын «enface packs list» атайды.</translation>
    </message>
    <message>
        <source>“{name}” could not be listened to ({reason}). Try again; if it happens again, use another model or a part of the recording.</source>
        <translation>«{name}» танылмады ({reason}). Қайталап көріңіз; тағы болса, басқа модельді немесе аудиожазбаның бір бөлігін алыңыз.</translation>
    </message>
    <message>
        <source>There is not enough memory to listen to “{name}”. Close other programs, or use a smaller model.</source>
        <translation>«{name}» тануға жад жетпейді. Басқа бағдарламаларды жабыңыз немесе кішірек модель алыңыз.</translation>
    </message>
    <message>
        <source>{source} cannot be translated into {target}: {engine} is not installed on this computer ({library} is missing). Install it, or add a language pack for another engine.</source>
        <translation>{source} тілінен {target} тіліне аудару мүмкін емес: {engine} бұл компьютерде орнатылмаған ({library} жоқ). Оны орнатыңыз немесе басқа қозғалтқышқа тіл дестесін қосыңыз.</translation>
    </message>
    <message>
        <source>“{pair}” is no pair of languages. Write it as en-de or pt-BR-en.</source>
        <translation>«{pair}» — тілдер жұбы емес. Оны en-de немесе pt-BR-en түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>“{name}” is not a usable language pack ({reason}). Nothing was installed. Get the file again from where it came.</source>
        <translation>«{name}» — жарамсыз тіл дестесі ({reason}). Ештеңе орнатылмады. Файлды алған жеріңізден қайта алыңыз.</translation>
    </message>
    <message>
        <source>The language model “{name}” needs about {needed} of memory, and {free} are free. Close other programs, or choose a smaller model.</source>
        <translation>«{name}» тіл моделіне шамамен {needed} жад керек, ал босы {free}. Басқа бағдарламаларды жабыңыз немесе кішірек модель таңдаңыз.</translation>
    </message>
    <message>
        <source>The language pack “{name}” cannot be used any more ({reason}). Remove it and add it again, or choose another engine.</source>
        <translation>«{name}» тіл дестесін бұдан әрі пайдалану мүмкін емес ({reason}). Оны алып тастап, қайта қосыңыз немесе басқа қозғалтқышты таңдаңыз.</translation>
    </message>
    <message>
        <source>The {pair} pack could not be removed ({reason}). Stop translating, and try again.</source>
        <translation>{pair} дестесін алып тастау мүмкін болмады ({reason}). Аударуды тоқтатып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>Several language packs have {pair}. Name the one you mean: {engines}.</source>
        <translation>{pair} бірнеше тіл дестесінде бар. Қайсысы керегін атаңыз: {engines}.</translation>
    </message>
    <message>
        <source>The {pair} pack came with Enface or belongs to another program, so it cannot be removed here.</source>
        <translation>{pair} дестесі Enface-пен бірге келген немесе басқа бағдарламаға тиесілі, сондықтан оны осы жерден алып тастау мүмкін емес.</translation>
    </message>
    <message>
        <source>{host} refused to send the file (answer {status}). Try again later.</source>
        <translation>{host} файлды жіберуден бас тартты (жауабы: {status}). Кейінірек қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The download from {host} broke off ({reason}). What came is kept: try again, and it goes on from there.</source>
        <translation>{host} торабынан жүктеу үзілді ({reason}). Келгені сақталды: қайталап көріңіз, сол жерден жалғасады.</translation>
    </message>
    <message>
        <source>{host} sends too slowly to wait for it. What came is kept: try again later, and it goes on from there.</source>
        <translation>{host} тым баяу жібереді. Келгені сақталды: кейінірек қайталаңыз, сол жерден жалғасады.</translation>
    </message>
    <message>
        <source>“Never use the network” is on, so this was not done: {why}. Turn it off in Languages, page Network, or add it from a file.</source>
        <translation>«Желіні ешқашан пайдаланбау» қосулы, сондықтан бұл жасалмады: {why}. Оны «Тілдер» терезесінің «Желі» бетінде өшіріңіз немесе керегін файлдан қосыңыз.</translation>
    </message>
    <message>
        <source>{host} could not be reached ({reason}). Check the connection and try again; language packs and dictionaries can also be added from a file.</source>
        <translation>{host} серверімен байланысу мүмкін болмады ({reason}). Қосылымды тексеріп, қайталап көріңіз; тіл дестелері мен сөздіктерді файлдан да қосуға болады.</translation>
    </message>
    <message>
        <source>{host} was not asked, because the connection would not be encrypted. Nothing was downloaded. Add it from a file instead.</source>
        <translation>{host} сұралмады, өйткені қосылым шифрланбас еді. Ештеңе жүктелмеді. Керегін файлдан қосыңыз.</translation>
    </message>
    <message>
        <source>{host} was not asked, because it is not known to have what was wanted. Nothing was downloaded. Add it from a file instead.</source>
        <translation>{host} сұралмады, өйткені онда керегі бары белгісіз. Ештеңе жүктелмеді. Керегін файлдан қосыңыз.</translation>
    </message>
    <message>
        <source>There is too little free space: {needed} MB are needed, {free} MB are free. Free some space and try again.</source>
        <translation>Бос орын тым аз: {needed} МБ керек, {free} МБ бос. Орын босатып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>“{name}” from {host} is not the file it was when it was first downloaded, so it was not installed. If that is right, download {address} with a browser and add it from a file.</source>
        <translation>{host} жіберген «{name}» — алғаш жүктелген файл емес, сондықтан ол орнатылмады. Бұл дұрыс болса, {address} мекенжайын браузермен жүктеп алып, файлдан қосыңыз.</translation>
    </message>
    <message>
        <source>{host} did not send a list of language packs. Try again later.</source>
        <translation>{host} тіл дестелерінің тізімін жібермеді. Кейінірек қайталап көріңіз.</translation>
    </message>
    <message>
        <source>{host} did not send a list of dictionaries. Try again later.</source>
        <translation>{host} сөздіктер тізімін жібермеді. Кейінірек қайталап көріңіз.</translation>
    </message>
    <message>
        <source>{host} did not send a list of voices, or of the files of a speech model. Try again later.</source>
        <translation>{host} дауыстар тізімін немесе сөйлеуді тану моделі файлдарының тізімін жібермеді. Кейінірек қайталап көріңіз.</translation>
    </message>
    <message>
        <source>“{name}” was not installed, because what was sent is damaged or another file ({reason}). Try again later, or add it from a file.</source>
        <translation>«{name}» орнатылмады: жіберілгені бүлінген немесе басқа файл ({reason}). Кейінірек қайталап көріңіз немесе файлдан қосыңыз.</translation>
    </message>
    <message>
        <source>No voice or speech model called “{name}” can be downloaded. “enface packs list --available --engine voice” names the voices.</source>
        <translation>«{name}» атты жүктеп алуға болатын дауыс не сөйлеуді тану моделі жоқ. Дауыстарды «enface packs list --available --engine voice» атайды.</translation>
    </message>
    <message>
        <source>The list of language packs from {host} was not used, because its signature could not be confirmed ({reason}). Check the date of this computer, and try again later.</source>
        <translation>{host} жіберген тіл дестелерінің тізімі пайдаланылмады, өйткені оның қолтаңбасын растау мүмкін болмады ({reason}). Осы компьютердің күнін тексеріп, кейінірек қайталап көріңіз.</translation>
    </message>
    <message>
        <source>“{name}” is not in the folder. Download {address} on another computer, put it there under this name, and try again.</source>
        <translation>«{name}» қалтада жоқ. {address} мекенжайын басқа компьютерде жүктеп алып, осы атаумен сонда қойыңыз да, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>No language pack for {source} to {target} can be downloaded. Choose another language, or add one from a file.</source>
        <translation>{source} → {target} аудармасының тіл дестесін жүктеп алу мүмкін емес. Басқа тілді таңдаңыз немесе дестені файлдан қосыңыз.</translation>
    </message>
    <message>
        <source>The server at {host} does not answer ({reason}). See whether it is running there, or choose another engine.</source>
        <translation>{host} сервері жауап бермейді ({reason}). Оның іске қосылғанын тексеріңіз немесе басқа қозғалтқыш таңдаңыз.</translation>
    </message>
    <message>
        <source>The server at {host} refuses to translate (answer {status}). Its own log may tell why. Choose another engine meanwhile.</source>
        <translation>{host} сервері аударудан бас тартады (жауабы {status}). Себебі оның журналында болуы мүмкін. Әзірге басқа қозғалтқыш таңдаңыз.</translation>
    </message>
    <message>
        <source>The server at {host} refuses to translate. It says: “{says}” Choose another engine meanwhile.</source>
        <translation>{host} сервері аударудан бас тартады. Жауабы: «{says}» Әзірге басқа қозғалтқыш таңдаңыз.</translation>
    </message>
    <message>
        <source>The server at {host} gives answers that make no sense. See whether it is LibreTranslate or has the interface of OpenAI, or choose another engine.</source>
        <translation>{host} сервері мағынасыз жауап береді. Ол LibreTranslate екенін немесе OpenAI интерфейсі бар-жоғын тексеріңіз, не басқа қозғалтқыш таңдаңыз.</translation>
    </message>
    <message>
        <source>The server at {host} wants a key. Add it again with its key; on the command line the key is asked for, or read from ENFACE_SERVER_KEY.</source>
        <translation>{host} сервері кілт талап етеді. Оны кілтімен қайта қосыңыз; пәрмен жолында кілт сұралады немесе ENFACE_SERVER_KEY ішінен оқылады.</translation>
    </message>
    <message>
        <source>With this server your text leaves this computer and goes to {host}. Nothing was sent. If that is what you want, add it with --remote.</source>
        <translation>Бұл сервермен мәтініңіз осы компьютерден шығып, {host} серверіне кетеді. Ештеңе жіберілген жоқ. Осыны қаласаңыз, оны --remote арқылы қосыңыз.</translation>
    </message>
    <message>
        <source>{host} was not asked, because anybody on the way could read your text. Use an address that begins with https://.</source>
        <translation>{host} сұралмады, өйткені мәтініңізді жолда кез келген адам оқи алар еді. https:// деп басталатын мекенжайды пайдаланыңыз.</translation>
    </message>
    <message>
        <source>The server at {host} has several models. Name one with --model: {models}.</source>
        <translation>{host} серверінде бірнеше модель бар. Біреуін --model арқылы атаңыз: {models}.</translation>
    </message>
    <message>
        <source>The server at {host} has no model called “{model}”. It has: {models}.</source>
        <translation>{host} серверінде «{model}» моделі жоқ. Барлары: {models}.</translation>
    </message>
    <message>
        <source>The server at {host} has no model. Load one there, and try again.</source>
        <translation>{host} серверінде модель жоқ. Сонда модель жүктеп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a server. Write it as http://localhost:5000.</source>
        <translation>«{address}» сервер мекенжайы емес. Оны http://localhost:5000 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>No server “{address}” was added. “enface servers list” shows those that were.</source>
        <translation>«{address}» сервері қосылмаған. Қосылғандарын «enface servers list» көрсетеді.</translation>
    </message>
    <message>
        <source>The key is not kept, because the keyring of the system cannot be used ({reason}). Give it in ENFACE_SERVER_KEY whenever Enface is to use this server.</source>
        <translation>Кілт сақталмайды, өйткені жүйенің кілттер қоймасын пайдалану мүмкін емес ({reason}). Enface бұл серверді пайдаланған сайын оны ENFACE_SERVER_KEY ішінде беріңіз.</translation>
    </message>
    <message>
        <source>Translating by several workers needs Dask, which is not installed. Install it with: enface extras add cluster</source>
        <translation>Бірнеше жұмыс процесімен аудару үшін Dask керек, ал ол орнатылмаған. Оны мына пәрменмен орнатыңыз: enface extras add cluster</translation>
    </message>
    <message>
        <source>With these workers your text leaves this computer and goes to {host}. Nothing was sent. If that is what you want, add --remote.</source>
        <translation>Бұл жұмыс процестерімен мәтініңіз осы компьютерден шығып, {host} серверіне кетеді. Ештеңе жіберілген жоқ. Осыны қаласаңыз, --remote қосыңыз.</translation>
    </message>
    <message>
        <source>The workers at {address} do not answer. What is finished is kept: see that they run, and do the same again.</source>
        <translation>{address} жұмыс процестері жауап бермейді. Дайыны сақталды: олардың іске қосылғанын тексеріп, соны қайталаңыз.</translation>
    </message>
    <message>
        <source>Dask has no certificates for {address}. Name them in Dask&apos;s settings (distributed.comm.tls), then do the same again.</source>
        <translation>Dask-те {address} үшін сертификаттар жоқ. Оларды Dask параметрлерінде (distributed.comm.tls) көрсетіп, соны қайталаңыз.</translation>
    </message>
    <message>
        <source>The workers on {host} cannot keep the language pack ({reason}). Free some space there; what is finished is kept.</source>
        <translation>{host} жұмыс процестері тіл дестесін сақтай алмайды ({reason}). Онда орын босатыңыз; дайыны сақталды.</translation>
    </message>
    <message>
        <source>The worker on {host} has another version of Enface ({version}). Install the same there as here.</source>
        <translation>{host} жұмыс процесінде Enface бағдарламасының басқа нұсқасы бар ({version}). Онда осындағы нұсқаны орнатыңыз.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({kind}). Your text and translations are kept. If it happens again, close Enface and open it again.</source>
        <translation>Күтпеген жағдай болды ({kind}). Мәтініңіз бен аудармалар сақталды. Қайталанса, Enface бағдарламасын жауып, қайта ашыңыз.</translation>
    </message>
    <message>
        <source>the list of language packs</source>
        <translation>тіл дестелерінің тізімі</translation>
    </message>
    <message>
        <source>a translation by this server</source>
        <translation>осы сервердің аудармасы</translation>
    </message>
    <message>
        <source>the list of dictionaries</source>
        <translation>сөздіктер тізімі</translation>
    </message>
    <message>
        <source>the list of voices</source>
        <translation>дауыстар тізімі</translation>
    </message>
    <message>
        <source>voice or speech model {name}</source>
        <translation>{name} дауысы немесе сөйлеуді тану моделі</translation>
    </message>
    <message>
        <source>dictionary {name}</source>
        <translation>{name} сөздігі</translation>
    </message>
    <message>
        <source>language pack {pair}</source>
        <translation>{pair} тіл дестесі</translation>
    </message>
    <message>
        <source>Playing sound needs Qt Multimedia, which is not installed. Install it with: enface extras add audio</source>
        <translation>Дыбыс ойнату үшін Qt Multimedia керек, ал ол орнатылмаған. Оны мына пәрменмен орнатыңыз: enface extras add audio</translation>
    </message>
    <message>
        <source>Playing sound needs some libraries of the system. Please type: {command}</source>
        <translation>Дыбыс ойнату үшін жүйенің кейбір кітапханалары керек. Мынаны теріңіз: {command}</translation>
    </message>
    <message>
        <source>Sound cannot be played on this computer: the player did not start ({reason}). See that the sound of other programs works, and try again.</source>
        <translation>Бұл компьютерде дыбыс ойнатылмайды: ойнатқыш іске қосылмады ({reason}). Басқа бағдарламаларда дыбыс бар-жоғын тексеріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>No loudspeaker or headphones were found, so nothing is heard. Connect or switch them on, and play again.</source>
        <translation>Динамик не құлаққап табылмады, сондықтан ештеңе естілмейді. Оларды жалғап немесе қосып, қайта ойнатыңыз.</translation>
    </message>
    <message>
        <source>Reading aloud needs a voice. Install eSpeak NG ({command}), and try again.</source>
        <translation>Дауыстап оқу үшін дауыс керек. eSpeak NG орнатып ({command}), қайталап көріңіз.</translation>
    </message>
    <message>
        <source>There is no voice for {language}, so this cannot be read aloud.</source>
        <translation>Мына тілге дауыс жоқ: {language}, сондықтан мұны дауыстап оқу мүмкін емес.</translation>
    </message>
    <message>
        <source>The voice stopped working ({reason}). The text is kept. Try again.</source>
        <translation>Дауыс жұмысын тоқтатты ({reason}). Мәтін сақталды. Қайталап көріңіз.</translation>
    </message>
    <message>
        <source>“{name}” cannot be played ({reason}). See that it is a recording, and that the file is whole.</source>
        <translation>«{name}» ойнатылмайды ({reason}). Бұл аудиожазба ма және файл бүтін бе, тексеріңіз.</translation>
    </message>
    <message>
        <source>Voices need Piper, which is not installed. Install it with: enface extras add voices</source>
        <translation>Дауыстар үшін Piper керек, ал ол орнатылмаған. Оны мына пәрменмен орнатыңыз: enface extras add voices</translation>
    </message>
    <message>
        <source>“{name}” is not a usable voice. A Piper voice is two files side by side, NAME.onnx and NAME.onnx.json. Nothing was installed.</source>
        <translation>«{name}» — жарамсыз дауыс. Piper дауысы қатар тұрған екі файлдан тұрады: NAME.onnx және NAME.onnx.json. Ештеңе орнатылмады.</translation>
    </message>
</context>
<context>
    <name>exports</name>
    <message>
        <source>original</source>
        <translation>түпнұсқа</translation>
    </message>
    <message>
        <source>machine translation</source>
        <translation>машиналық аударма</translation>
    </message>
    <message>
        <source>human translation</source>
        <translation>адам аудармасы</translation>
    </message>
    <message>
        <source>own wording</source>
        <translation>өз нұсқаңыз</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>адам аударған</translation>
    </message>
    <message>
        <source>Text recognised by a machine</source>
        <translation>Машина таныған мәтін</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>тексерілмеген</translation>
    </message>
    <message>
        <source>through {language}</source>
        <translation>{language} арқылы</translation>
    </message>
    <message>
        <source>to check: {reasons}</source>
        <translation>тексеру керек: {reasons}</translation>
    </message>
    <message>
        <source>The file was read only in part: {reason}</source>
        <translation>Файл тек ішінара оқылды: {reason}</translation>
    </message>
    <message>
        <source>[{sign}] is machine translation ({made_by}).</source>
        <translation>[{sign}] — машиналық аударма ({made_by}).</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Аударма</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Стенограмма</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Мәтін туралы</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Сөйлеуші</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Басы</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Соңы</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Түсініктеме</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Бағасы</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Тексеру керек</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Жасаған</translation>
    </message>
    <message>
        <source>needs review</source>
        <translation>қарап шығу керек</translation>
    </message>
    <message>
        <source>Sentences with a dotted line are to be checked.</source>
        <translation>Нүктелі сызығы бар сөйлемдерді тексеру керек.</translation>
    </message>
    <message>
        <source>Not part of the transcript:</source>
        <translation>Стенограммаға кірмейді:</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>locked by a password</source>
        <translation>құпиясөзбен қорғалған</translation>
    </message>
    <message>
        <source>locked by its seller</source>
        <translation>сатушы құлыптаған</translation>
    </message>
    <message>
        <source>there are no lines of dialogue in it</source>
        <translation>ішінде диалог жолдары жоқ</translation>
    </message>
    <message>
        <source>there are no times in it</source>
        <translation>ішінде уақыт белгілері жоқ</translation>
    </message>
    <message>
        <source>no document in it</source>
        <translation>ішінде құжат жоқ</translation>
    </message>
    <message>
        <source>no book in it</source>
        <translation>ішінде кітап жоқ</translation>
    </message>
    <message>
        <source>no page in it</source>
        <translation>ішінде бірде-бір бет жоқ</translation>
    </message>
    <message>
        <source>no column of it holds text</source>
        <translation>ешбір бағанында мәтін жоқ</translation>
    </message>
    <message>
        <source>it has no list of turns</source>
        <translation>ішінде репликалар тізімі жоқ</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>онда мәтін жоқ</translation>
    </message>
    <message>
        <source>no element in it</source>
        <translation>онда элемент жоқ</translation>
    </message>
    <message>
        <source>it does not begin as one</source>
        <translation>басталуы сәйкес емес</translation>
    </message>
    <message>
        <source>its first line is not “WEBVTT”</source>
        <translation>бірінші жолы «WEBVTT» емес</translation>
    </message>
    <message>
        <source>something in it is not as it should be</source>
        <translation>ішінде бірдеңе дұрыс емес</translation>
    </message>
    <message>
        <source>it would take far longer than any text of its size</source>
        <translation>бұл осындай көлемдегі кез келген мәтіннен әлдеқайда ұзақ уақыт алар еді</translation>
    </message>
    <message>
        <source>it translates no pair of languages</source>
        <translation>ешбір тіл жұбын аудармайды</translation>
    </message>
    <message>
        <source>its files cannot be read</source>
        <translation>файлдарын оқу мүмкін емес</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>оқу мүмкін емес</translation>
    </message>
    <message>
        <source>it is broken</source>
        <translation>бүлінген</translation>
    </message>
    <message>
        <source>it is broken, or no ZIP archive</source>
        <translation>бүлінген немесе ZIP мұрағаты емес</translation>
    </message>
    <message>
        <source>it holds no language pack</source>
        <translation>ішінде тіл дестесі жоқ</translation>
    </message>
    <message>
        <source>its hash is not the right one</source>
        <translation>хэші дұрыс емес</translation>
    </message>
    <message>
        <source>its hash is not the one in the catalogue</source>
        <translation>хэші каталогтағыдай емес</translation>
    </message>
    <message>
        <source>a list of who speaks when, without words (RTTM)</source>
        <translation>кім қашан сөйлейтінінің сөзсіз тізімі (RTTM)</translation>
    </message>
    <message>
        <source>a list of single words and times, for measuring speech recognition (CTM)</source>
        <translation>сөйлеуді тануды бағалауға арналған жеке сөздер мен уақыт тізімі (CTM)</translation>
    </message>
    <message>
        <source>a list of segments and times, for measuring speech recognition (STM)</source>
        <translation>сөйлеуді тануды бағалауға арналған үзінділер мен уақыт тізімі (STM)</translation>
    </message>
    <message>
        <source>a notebook of program code and its results (Jupyter)</source>
        <translation>бағдарлама коды мен нәтижелері бар дәптер (Jupyter)</translation>
    </message>
    <message>
        <source>program code</source>
        <translation>бағдарлама коды</translation>
    </message>
    <message>
        <source>JSON in which Enface finds no speech</source>
        <translation>Enface сөз таба алмаған JSON</translation>
    </message>
    <message>
        <source>the file ends in the middle; the rest is missing</source>
        <translation>файл ортасында үзіледі; қалғаны жоқ</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed</source>
        <translation>тырнақша ашылып, жабылмаған</translation>
    </message>
    <message>
        <source>too many cells</source>
        <translation>ұяшықтар тым көп</translation>
    </message>
    <message>
        <source>a number too long</source>
        <translation>тым ұзын сан</translation>
    </message>
    <message>
        <source>it has no kind or no paragraphs</source>
        <translation>түрі немесе абзацтары жоқ</translation>
    </message>
    <message>
        <source>one of its paragraphs has no text</source>
        <translation>бір абзацында мәтін жоқ</translation>
    </message>
    <message>
        <source>its segments are not its text</source>
        <translation>сегменттері мәтініне сай емес</translation>
    </message>
    <message>
        <source>it has not one translation a segment</source>
        <translation>әр сегментке бір аудармадан емес</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>тым терең кірістірілген</translation>
    </message>
    <message>
        <source>a part whose name leads out of the file</source>
        <translation>атауы файлдан тыс апаратын бөлік</translation>
    </message>
    <message>
        <source>a part that is a link</source>
        <translation>сілтеме болып табылатын бөлік</translation>
    </message>
    <message>
        <source>a part packed more tightly than any text is</source>
        <translation>кез келген мәтіннен тығыз қысылған бөлік</translation>
    </message>
    <message>
        <source>it defines a document type</source>
        <translation>ол құжат түрін анықтайды</translation>
    </message>
    <message>
        <source>it asks for another file through an entity</source>
        <translation>ол мән арқылы басқа файлды сұрайды</translation>
    </message>
    <message>
        <source>it defines entities that expand</source>
        <translation>ол ұлғаятын мәндерді анықтайды</translation>
    </message>
    <message>
        <source>its languages are not known</source>
        <translation>тілдері белгісіз</translation>
    </message>
    <message>
        <source>the model is missing</source>
        <translation>модель жоқ</translation>
    </message>
    <message>
        <source>the vocabulary is missing</source>
        <translation>сөздік қоры жоқ</translation>
    </message>
    <message>
        <source>the tokenizer is missing</source>
        <translation>токенизатор жоқ</translation>
    </message>
    <message>
        <source>metadata.json is missing</source>
        <translation>metadata.json жоқ</translation>
    </message>
    <message>
        <source>no answer that makes sense</source>
        <translation>мағыналы жауап жоқ</translation>
    </message>
    <message>
        <source>the model does not know its prefix</source>
        <translation>модель өз префиксін білмейді</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>ол тым үлкен</translation>
    </message>
    <message>
        <source>it holds a link</source>
        <translation>онда сілтеме бар</translation>
    </message>
    <message>
        <source>it holds a file twice</source>
        <translation>онда бір файл екі рет бар</translation>
    </message>
    <message>
        <source>it would write outside its folder</source>
        <translation>ол өз қалтасынан тыс жазар еді</translation>
    </message>
    <message>
        <source>it holds a file whose name is too long</source>
        <translation>онда атауы тым ұзын файл бар</translation>
    </message>
    <message>
        <source>it unpacks to far more than a pack holds</source>
        <translation>ол дестеде болатыннан әлдеқайда көп болып ашылады</translation>
    </message>
    <message>
        <source>it unpacks to more than it should</source>
        <translation>ол тиісінен көп болып ашылады</translation>
    </message>
    <message>
        <source>its size is not the one in the catalogue</source>
        <translation>көлемі каталогтағыдай емес</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>қолданылып тұр</translation>
    </message>
    <message>
        <source>it is not the file that was installed</source>
        <translation>бұл орнатылған файл емес</translation>
    </message>
    <message>
        <source>it takes too long to open</source>
        <translation>ашу тым ұзаққа созылады</translation>
    </message>
    <message>
        <source>the engine cannot work with it</source>
        <translation>қозғалтқыш онымен жұмыс істей алмайды</translation>
    </message>
    <message>
        <source>there are no words in it</source>
        <translation>онда сөздер жоқ</translation>
    </message>
    <message>
        <source>it is no kind of dictionary that Enface reads</source>
        <translation>бұл Enface оқитын сөздік түрі емес</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>байланыс үзілді</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>жауап жоқ</translation>
    </message>
    <message>
        <source>it sends too slowly</source>
        <translation>ол тым баяу жібереді</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>тоқтатылды</translation>
    </message>
    <message>
        <source>its certificate is not valid</source>
        <translation>оның сертификаты жарамсыз</translation>
    </message>
    <message>
        <source>another program may have it open</source>
        <translation>ол басқа бағдарламада ашық болуы мүмкін</translation>
    </message>
    <message>
        <source>it holds more than {limit} files</source>
        <translation>онда {limit} файлдан көп</translation>
    </message>
    <message>
        <source>more than {limit} parts</source>
        <translation>{limit} бөліктен көп</translation>
    </message>
    <message>
        <source>only the first {limit} elements were read</source>
        <translation>тек алғашқы {limit} элемент оқылды</translation>
    </message>
    <message>
        <source>only the first {limit} lines were read</source>
        <translation>тек алғашқы {limit} жол оқылды</translation>
    </message>
    <message>
        <source>only the first {limit} paragraphs were read</source>
        <translation>тек алғашқы {limit} абзац оқылды</translation>
    </message>
    <message>
        <source>only the first {limit} values were read</source>
        <translation>тек алғашқы {limit} мән оқылды</translation>
    </message>
    <message>
        <source>only the first {limit} cells were read</source>
        <translation>тек алғашқы {limit} ұяшық оқылды</translation>
    </message>
    <message>
        <source>only the first {limit} characters were read</source>
        <translation>тек алғашқы {limit} таңба оқылды</translation>
    </message>
    <message>
        <source>it lists more than {limit} words</source>
        <translation>онда {limit} сөзден көп</translation>
    </message>
    <message>
        <source>it was damaged, and is set aside as “{name}”</source>
        <translation>ол бүлінген еді және «{name}» атауымен шетке қойылды</translation>
    </message>
    <message>
        <source>elements nested more than {limit} deep</source>
        <translation>{limit} деңгейден терең кірістірілген элементтер</translation>
    </message>
    <message>
        <source>it unpacks to more than {limit} MB</source>
        <translation>ол {limit} МБ-тан көп болып ашылады</translation>
    </message>
    <message>
        <source>only the first {limit} pages were read</source>
        <translation>тек алғашқы {limit} бет оқылды</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>{line}-жол: {reason}</translation>
    </message>
    <message>
        <source>row {row}: {reason}</source>
        <translation>{row}-жол: {reason}</translation>
    </message>
    <message>
        <source>page {page}: {reason}</source>
        <translation>{page}-бет: {reason}</translation>
    </message>
    <message>
        <source>turn {turn}: {reason}</source>
        <translation>{turn}-реплика: {reason}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>it is for {pair}, not for the languages you named</source>
        <translation>ол сіз атаған тілдерге емес, {pair} үшін</translation>
    </message>
    <message>
        <source>the list of requests cannot be saved: {reason}</source>
        <translation>сұраулар тізімін сақтау мүмкін емес: {reason}</translation>
    </message>
    <message>
        <source>too many redirects</source>
        <translation>қайта бағыттау тым көп</translation>
    </message>
    <message>
        <source>it is larger than announced</source>
        <translation>айтылғаннан үлкен</translation>
    </message>
    <message>
        <source>it is far larger than a pack</source>
        <translation>ол дестеден әлдеқайда үлкен</translation>
    </message>
    <message>
        <source>it sends more than it should</source>
        <translation>ол тиісінен көп жібереді</translation>
    </message>
    <message>
        <source>the file is another one now</source>
        <translation>файл енді басқа</translation>
    </message>
    <message>
        <source>it has no signature</source>
        <translation>қолтаңбасы жоқ</translation>
    </message>
    <message>
        <source>its signature is of another list</source>
        <translation>қолтаңбасы басқа тізімдікі</translation>
    </message>
    <message>
        <source>its certificate is not that of the signer</source>
        <translation>сертификаты қол қоюшынікі емес</translation>
    </message>
    <message>
        <source>its certificates do not lead to the known root</source>
        <translation>сертификаттары белгілі түбірге апармайды</translation>
    </message>
    <message>
        <source>its certificates are not valid</source>
        <translation>сертификаттары жарамсыз</translation>
    </message>
    <message>
        <source>a certificate has expired, or is not valid yet</source>
        <translation>сертификаттың мерзімі өткен немесе әлі басталмаған</translation>
    </message>
    <message>
        <source>a newer version of Enface made it</source>
        <translation>оны Enface-тің жаңарақ нұсқасы жасаған</translation>
    </message>
    <message>
        <source>the picture could not be written</source>
        <translation>сурет жазылмады</translation>
    </message>
</context>
<context>
    <name>layouts</name>
    <message>
        <source>Side by side</source>
        <translation>Қатар</translation>
    </message>
    <message>
        <source>Under each paragraph</source>
        <translation>Әр абзацтың астында</translation>
    </message>
    <message>
        <source>Under each sentence</source>
        <translation>Әр сөйлемнің астында</translation>
    </message>
    <message>
        <source>Original only</source>
        <translation>Тек түпнұсқа</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>Тек аударма</translation>
    </message>
</context>
<context>
    <name>looks</name>
    <message>
        <source>numbers differ</source>
        <translation>сандары бөлек</translation>
    </message>
    <message>
        <source>names differ</source>
        <translation>аттары бөлек</translation>
    </message>
    <message>
        <source>without partner</source>
        <translation>сәйкесі жоқ</translation>
    </message>
    <message>
        <source>not in the original</source>
        <translation>түпнұсқада жоқ</translation>
    </message>
    <message>
        <source>left untranslated</source>
        <translation>аударылмаған</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>реті басқа</translation>
    </message>
    <message>
        <source>not sure of the link</source>
        <translation>байланысы күмәнді</translation>
    </message>
</context>
<context>
    <name>packnews</name>
    <message>
        <source>Installed: {pair}</source>
        <translation>Орнатылды: {pair}</translation>
    </message>
    <message>
        <source>The catalogue has no fingerprint of this file, so the first download was trusted and its own was recorded (SHA-256 {hash}…). A later one must have the same.</source>
        <translation>Каталогта бұл файлдың таңбасы жоқ, сондықтан алғашқы жүктеуге сеніп, оның өз таңбасы жазып алынды (SHA-256 {hash}…). Кейінгілерінің таңбасы дәл сондай болуы тиіс.</translation>
    </message>
    <message>
        <source>Removed: {pair}</source>
        <translation>Алып тасталды: {pair}</translation>
    </message>
    <message>
        <source>“{name}” was added.</source>
        <translation>«{name}» қосылды.</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>many languages</source>
        <translation>көп тіл</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>{name}, continued</source>
        <translation>{name}, жалғасы</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} / {pages}</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>no translation came</source>
        <translation>аударма келмеді</translation>
    </message>
    <message>
        <source>it repeats itself</source>
        <translation>қайталанып тұр</translation>
    </message>
    <message>
        <source>much longer than the original</source>
        <translation>түпнұсқадан әлдеқайда ұзын</translation>
    </message>
    <message>
        <source>much shorter than the original</source>
        <translation>түпнұсқадан әлдеқайда қысқа</translation>
    </message>
    <message>
        <source>words left as in the original</source>
        <translation>сөздер түпнұсқадағыдай қалған</translation>
    </message>
    <message>
        <source>letters of another language</source>
        <translation>басқа тілдің әріптері</translation>
    </message>
    <message>
        <source>it seems to be in another language</source>
        <translation>басқа тілде сияқты</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>сандар</translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>жақшалар</translation>
    </message>
    <message>
        <source>the items of a list differ</source>
        <translation>тізімнің тармақтары сәйкес емес</translation>
    </message>
    <message>
        <source>a “not” may be missing</source>
        <translation>болымсыздық («емес») түсіп қалған болуы мүмкін</translation>
    </message>
    <message>
        <source>it seems to break off</source>
        <translation>үзіліп қалған сияқты</translation>
    </message>
    <message>
        <source>a name may be missing</source>
        <translation>есім түсіп қалған болуы мүмкін</translation>
    </message>
    <message>
        <source>a web or e-mail address</source>
        <translation>веб немесе пошта мекенжайы</translation>
    </message>
    <message>
        <source>the same as for another sentence</source>
        <translation>басқа сөйлемдікімен бірдей</translation>
    </message>
    <message>
        <source>a word that no dictionary has</source>
        <translation>ешбір сөздікте жоқ сөз</translation>
    </message>
    <message>
        <source>the engine is not sure how to put it</source>
        <translation>қозғалтқыш тұжырымға сенімді емес</translation>
    </message>
    <message>
        <source>a term is not used</source>
        <translation>термин қолданылмаған</translation>
    </message>
    <message>
        <source>the engine stopped at it</source>
        <translation>қозғалтқыш осы жерде тоқтап қалды</translation>
    </message>
    <message>
        <source>the model talks about the text</source>
        <translation>модель мәтін туралы айтады</translation>
    </message>
    <message>
        <source>a draft: a better translation follows</source>
        <translation>нобай: жақсырақ аудармасы кейін келеді</translation>
    </message>
    <message>
        <source>another engine translated it</source>
        <translation>басқа қозғалтқыш аударған</translation>
    </message>
    <message>
        <source>left in another language</source>
        <translation>басқа тілде қалған</translation>
    </message>
    <message>
        <source>words that were not heard clearly</source>
        <translation>анық танылмаған сөздер</translation>
    </message>
    <message>
        <source>a reason this version does not know</source>
        <translation>бұл нұсқа білмейтін себеп</translation>
    </message>
    <message>
        <source>To check: {reasons}</source>
        <translation>Тексеру керек: {reasons}</translation>
    </message>
    <message>
        <source>a term is not used: {terms}</source>
        <translation>термин пайдаланылмаған: {terms}</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Enface can begin without what it kept: settings, recent files, translations, corrections, bookmarks and notes. All of it stays where it is, for the next start.</source>
        <translation>Enface сақтағандарынсыз бастала алады: параметрлер, соңғы файлдар, аудармалар, түзетулер, бетбелгілер мен жазбалар. Олардың бәрі келесі іске қосылғанға дейін орнында қалады.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталап көру</translation>
    </message>
    <message>
        <source>Begin without it</source>
        <translation>Оларсыз бастау</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Шығу</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>This document</source>
        <translation>Осы құжат</translation>
    </message>
    <message>
        <source>All documents, {pair}</source>
        <translation>Барлық құжаттар, {pair}</translation>
    </message>
    <message>
        <source>All documents, all languages</source>
        <translation>Барлық құжаттар, барлық тілдер</translation>
    </message>
</context>
<context>
    <name>themes</name>
    <message>
        <source>Speaker {number}</source>
        <translation>{number}-сөйлеуші</translation>
    </message>
    <message>
        <source>Bars and panels</source>
        <translation>Панельдер</translation>
    </message>
    <message>
        <source>Text background</source>
        <translation>Мәтін аясы</translation>
    </message>
    <message>
        <source>Secondary text</source>
        <translation>Қосымша мәтін</translation>
    </message>
    <message>
        <source>Dividers</source>
        <translation>Бөлгіштер</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Екпін түсі</translation>
    </message>
    <message>
        <source>Text on accent</source>
        <translation>Екпін түсіндегі мәтін</translation>
    </message>
    <message>
        <source>Current sentence</source>
        <translation>Ағымдағы сөйлем</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Іздеу нәтижелері</translation>
    </message>
    <message>
        <source>Current search result</source>
        <translation>Ағымдағы іздеу нәтижесі</translation>
    </message>
    <message>
        <source>Sentence to check</source>
        <translation>Тексерілетін сөйлем</translation>
    </message>
    <message>
        <source>Focus outline</source>
        <translation>Фокус жиегі</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Жарық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Қараңғы</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепия</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Ақ түсте қара</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Қара түсте ақ</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Көк</translation>
    </message>
    <message>
        <source>Beige</source>
        <translation>Сарғыш</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Қоңыр</translation>
    </message>
    <message>
        <source>The theme “{name}” was left out ({reason}). Mend or delete its file.</source>
        <translation>«{name}» безендіруі қалдырылды ({reason}). Файлын түзетіңіз немесе жойыңыз.</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Sentence by sentence</source>
        <translation>Сөйлемнен сөйлемге</translation>
    </message>
    <message>
        <source>Point at a sentence: it lights up together with its translation. {next} and {previous} go from sentence to sentence, {turn} to the next speaker.</source>
        <translation>Сөйлемді меңзерпен көрсетіңіз: ол аудармасымен бірге жарықтанады. {next} пен {previous} сөйлемнен сөйлемге, {turn} келесі сөйлеушіге апарады.</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Кім сөйлейді</translation>
    </message>
    <message>
        <source>Select whose words you want to read. A double click renames a speaker; the context menu merges two that are one person. Everything can be undone.</source>
        <translation>Кімнің сөзін оқығыңыз келетінін таңдаңыз. Қос шерту сөйлеушінің атын өзгертеді; мәтінмәндік мәзір бір адам болып табылатын екеуін біріктіреді. Бәрін болдырмауға болады.</translation>
    </message>
    <message>
        <source>The outline leads through the text. {bookmark} adds a bookmark, {note} a note about what you are reading.</source>
        <translation>Мазмұны мәтін бойымен жүргізеді. {bookmark} бетбелгі қосады, {note} — оқып отырғаныңыз туралы жазба.</translation>
    </message>
    <message>
        <source>Outline and notes</source>
        <translation>Құрылым мен жазбалар</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тілдер</translation>
    </message>
    <message>
        <source>The language of the text is detected; choose here what to translate it into. “Languages…” gets more language packs. Everything is translated on this computer.</source>
        <translation>Мәтін тілі анықталады; оны қай тілге аудару керегін осы жерден таңдаңыз. «Тілдер…» басқа тіл дестелерін береді. Бәрі осы компьютерде аударылады.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Сыртқы түрі</translation>
    </message>
    <message>
        <source>Text size, fonts, themes, spacing and the language of the window. {larger} and {smaller} change the text size at any time.</source>
        <translation>Мәтін өлшемі, қаріптер, безендірулер, аралықтар және терезе тілі. {larger} мен {smaller} мәтін өлшемін кез келген уақытта өзгертеді.</translation>
    </message>
    <message>
        <source>How good the translation is</source>
        <translation>Аударма қаншалықты жақсы</translation>
    </message>
    <message>
        <source>A machine made it, and some of it is wrong. A dotted line marks what looks wrong: {next} goes to the next such sentence and says why, {approve} marks it as checked.</source>
        <translation>Оны машина жасаған, сондықтан кей жері қате. Нүктелі сызық қате көрінгенді белгілейді: {next} келесі сондай сөйлемге апарып, себебін айтады, {approve} оны тексерілген деп белгілейді.</translation>
    </message>
    <message>
        <source>More help</source>
        <translation>Қосымша көмек</translation>
    </message>
    <message>
        <source>{keys} lists and searches all keyboard shortcuts. The Help menu has a guide and this tour.</source>
        <translation>{keys} барлық пернелер тіркесімдерін көрсетеді және олардан іздейді. «Анықтама» мәзірінде нұсқаулық пен осы шолу бар.</translation>
    </message>
</context>
</TS>

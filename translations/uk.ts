<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Not yet reviewed by a native speaker. -->
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Enface</source>
        <translation>Про Enface</translation>
    </message>
    <message>
        <source>Enface {version}</source>
        <translation>Enface {version}</translation>
    </message>
    <message>
        <source>Transcripts of speech beside their translation, made on your own computer. Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>Стенограми мовлення поруч із перекладом, зробленим на вашому комп’ютері. Вільна програма на умовах GNU General Public License версії 3 або новішої: її можна використовувати, вивчати, поширювати й змінювати. Жодних гарантій не надається.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Зроблено за допомогою</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Ліцензія</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Progress</source>
        <translation>Хід роботи</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>Додати &amp;теку…</translation>
    </message>
    <message>
        <source>Add fil&amp;es…</source>
        <translation>Додати &amp;файли…</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Оновити</translation>
    </message>
    <message>
        <source>Look what has changed in all folders and files</source>
        <translation>Перевірити, що змінилося в усіх теках і файлах</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Зупинено</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>Додати теку до бібліотеки</translation>
    </message>
    <message>
        <source>{done} of {of} transcripts</source>
        <translation>Стенограми: {done} з {of}</translation>
    </message>
    <message>
        <source>Looking for transcripts…</source>
        <translation>Пошук стенограм…</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) removed</source>
        <translation>
            <numerusform>Прибрано %Ln стенограму</numerusform>
            <numerusform>Прибрано %Ln стенограми</numerusform>
            <numerusform>Прибрано %Ln стенограм</numerusform>
        </translation>
    </message>
    <message>
        <source>Read: {count}</source>
        <translation>Прочитано: {count}</translation>
    </message>
    <message>
        <source>unchanged: {count}</source>
        <translation>без змін: {count}</translation>
    </message>
    <message>
        <source>moved: {count}</source>
        <translation>переміщено: {count}</translation>
    </message>
    <message>
        <source>removed by you: {count}</source>
        <translation>прибрано вами: {count}</translation>
    </message>
    <message>
        <source>not there any more: {count}</source>
        <translation>більше немає на місці: {count}</translation>
    </message>
    <message>
        <source>not readable: {count}</source>
        <translation>не читається: {count}</translation>
    </message>
</context>
<context>
    <name>AutoScrolling</name>
    <message>
        <source>Auto-scroll: {lines} lines per minute</source>
        <translation>Автопрокручування: {lines} рядків за хвилину</translation>
    </message>
</context>
<context>
    <name>AvailablePage</name>
    <message>
        <source>Get the list from the Internet</source>
        <translation>Отримати список з інтернету</translation>
    </message>
    <message>
        <source>Get the list from a folder…</source>
        <translation>Взяти список із папки…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>З мови</translation>
    </message>
    <message>
        <source>To</source>
        <translation>На мову</translation>
    </message>
    <message>
        <source>Download what is needed</source>
        <translation>Завантажити потрібне</translation>
    </message>
    <message>
        <source>For another computer…</source>
        <translation>Для іншого комп’ютера…</translation>
    </message>
    <message>
        <source>Show the addresses of the files, to download them on another computer</source>
        <translation>Показати адреси файлів, щоб завантажити їх на іншому комп’ютері</translation>
    </message>
    <message>
        <source>Search for a language</source>
        <translation>Шукати мову</translation>
    </message>
    <message>
        <source>Available language packs</source>
        <translation>Доступні мовні пакети</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Рушій</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Ліцензія</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Перевірено</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На цьому комп’ютері</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Завантажити</translation>
    </message>
    <message>
        <source>What is needed to translate</source>
        <translation>Що потрібно для перекладу</translation>
    </message>
    <message>
        <source>All packs</source>
        <translation>Усі пакети</translation>
    </message>
    <message>
        <source>There is no list of packs on this computer yet.</source>
        <translation>На цьому комп’ютері ще немає списку пакетів.</translation>
    </message>
    <message>
        <source>The list is of {date}.</source>
        <translation>Список від {date}.</translation>
    </message>
    <message numerus="yes">
        <source>It is %n day(s) old: there may be newer packs.</source>
        <translation>
            <numerusform>Йому %Ln день: можуть бути новіші пакети.</numerusform>
            <numerusform>Йому %Ln дні: можуть бути новіші пакети.</numerusform>
            <numerusform>Йому %Ln днів: можуть бути новіші пакети.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не зазначено</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>не перевірено</translation>
    </message>
    <message>
        <source>this version</source>
        <translation>ця версія</translation>
    </message>
    <message>
        <source>an older version</source>
        <translation>старіша версія</translation>
    </message>
    <message>
        <source>Get the list first: it says what there is.</source>
        <translation>Спершу отримайте список: у ньому сказано, що є.</translation>
    </message>
    <message>
        <source>Everything needed is on this computer already.</source>
        <translation>Усе потрібне вже є на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Needed: {packs}</source>
        <translation>Потрібно: {packs}</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>розмір невідомий</translation>
    </message>
    <message>
        <source>Get the list from a folder</source>
        <translation>Взяти список із папки</translation>
    </message>
    <message>
        <source>Then choose “Add from a file…”, or “Add from a folder…” for a pack of several files.</source>
        <translation>Потім виберіть «Додати з файлу…» або, якщо в пакеті кілька файлів, «Додати з папки…».</translation>
    </message>
    <message>
        <source>Then choose “Get the list from a folder…”.</source>
        <translation>Потім виберіть «Взяти список із папки…».</translation>
    </message>
    <message>
        <source>Lists of language packs</source>
        <translation>Списки мовних пакетів</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Панель</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Читання</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Навчання</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Порівняння</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Знайти</translation>
    </message>
    <message>
        <source>{language} (detected)</source>
        <translation>{language} (визначено автоматично)</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Мова тексту</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Мова перекладу</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Розташування</translation>
    </message>
</context>
<context>
    <name>BatchLine</name>
    <message>
        <source>Progress of the translation</source>
        <translation>Перебіг перекладу</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відмовитися</translation>
    </message>
    <message>
        <source>Translate none of what is left</source>
        <translation>Не перекладати те, що залишилося</translation>
    </message>
    <message>
        <source>Not translated…</source>
        <translation>Неперекладені…</translation>
    </message>
    <message>
        <source>Preparing to translate…</source>
        <translation>Підготовка до перекладу…</translation>
    </message>
    <message>
        <source>Translating: {done} of {of} transcripts</source>
        <translation>Перекладено стенограм: {done} з {of}</translation>
    </message>
    <message>
        <source>waits: the text in the window comes first</source>
        <translation>очікування: спершу текст у вікні</translation>
    </message>
    <message>
        <source>waits: this computer runs on its battery</source>
        <translation>очікування: комп’ютер працює від батареї</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) left to translate</source>
        <translation>
            <numerusform>Залишилося перекласти %Ln стенограму</numerusform>
            <numerusform>Залишилося перекласти %Ln стенограми</numerusform>
            <numerusform>Залишилося перекласти %Ln стенограм</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: {count}</source>
        <translation>з помилкою: {count}</translation>
    </message>
    <message>
        <source>skipped: {count}</source>
        <translation>пропущено: {count}</translation>
    </message>
</context>
<context>
    <name>BookmarkList</name>
    <message>
        <source>Go to</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
</context>
<context>
    <name>Bookmarks</name>
    <message>
        <source>The paragraph of this bookmark is no longer in the file.</source>
        <translation>Абзацу цієї закладки більше немає у файлі.</translation>
    </message>
    <message>
        <source>The paragraph of this bookmark is hidden: its speaker is not selected.</source>
        <translation>Абзац цієї закладки приховано: його учасника не вибрано.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>The file is not there any more</source>
        <translation>Файлу вже немає на місці</translation>
    </message>
    <message>
        <source>{source} → {target}</source>
        <translation>{source} → {target}</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>вставлений текст</translation>
    </message>
    <message>
        <source>{share} % read</source>
        <translation>прочитано {share} %</translation>
    </message>
    <message>
        <source>{share} % translated</source>
        <translation>перекладено {share} %</translation>
    </message>
    <message>
        <source>{share} % known</source>
        <translation>Відомо: {share} %</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Discard this text</source>
        <translation>Видалити цей текст</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Вилучити зі списку</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Near it</source>
        <translation>Поруч</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Усього</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оцінка</translation>
    </message>
    <message>
        <source>Year or speaker</source>
        <translation>Рік або учасник</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Фраза</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Разів</translation>
    </message>
    <message>
        <source>A double click shows the places</source>
        <translation>Подвійне клацання показує місця</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Стенограми</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>In 10,000 words</source>
        <translation>На 10 000 слів</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Частота</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>not possible now</source>
        <translation>зараз неможливо</translation>
    </message>
    <message>
        <source>no text is open</source>
        <translation>текст не відкрито</translation>
    </message>
    <message>
        <source>only this speaker</source>
        <translation>лише цей мовець</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>recent text</source>
        <translation>недавній текст</translation>
    </message>
</context>
<context>
    <name>CitingDialog</name>
    <message>
        <source>Copy and cite</source>
        <translation>Копіювати з посиланням</translation>
    </message>
    <message>
        <source>Title, date and place</source>
        <translation>Назва, дата й місце</translation>
    </message>
    <message>
        <source>What will be copied</source>
        <translation>Що буде скопійовано</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Колонки</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Виділене</translation>
    </message>
    <message>
        <source>This sentence</source>
        <translation>Це речення</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>Цей абзац</translation>
    </message>
    <message>
        <source>All that is said in this turn</source>
        <translation>Уся ця репліка</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Move to the front</source>
        <translation>Перемістити наперед</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригінал</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>Commands</source>
        <translation>Команди</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Command, speaker, theme or recent text</source>
        <translation>Команда, мовець, тема або недавній текст</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Comparing with {name}</source>
        <translation>Порівняння з {name}</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Вибрати інший файл…</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Припинити порівняння</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>The file has changed, and some of your corrections find no place in it. They are kept: {corrections}</source>
        <translation>Файл змінився, і для деяких ваших виправлень у ньому не знайшлося місця. Їх збережено: {corrections}</translation>
    </message>
    <message>
        <source>Change speaker to</source>
        <translation>Змінити учасника на</translation>
    </message>
    <message>
        <source>Change speaker of this paragraph only to</source>
        <translation>Змінити учасника лише цього абзацу на</translation>
    </message>
    <message>
        <source>New speaker…</source>
        <translation>Новий учасник…</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Учасник без імені</translation>
    </message>
    <message>
        <source>Change speaker from this sentence on…</source>
        <translation>Змінити учасника від цього речення…</translation>
    </message>
    <message>
        <source>Change speaker from this paragraph on…</source>
        <translation>Змінити учасника від цього абзацу…</translation>
    </message>
    <message>
        <source>“{label}” is not a speaker name here</source>
        <translation>«{label}» тут не ім’я учасника</translation>
    </message>
    <message>
        <source>“{label}” is not a speaker name anywhere</source>
        <translation>«{label}» ніде не ім’я учасника</translation>
    </message>
    <message>
        <source>“{label}” is a speaker name</source>
        <translation>«{label}» — ім’я учасника</translation>
    </message>
    <message>
        <source>“{label}” is another person…</source>
        <translation>«{label}» — інша людина…</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Учасник</translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <translation>Ім’я учасника</translation>
    </message>
</context>
<context>
    <name>CounterpartLight</name>
    <message>
        <source>In the translation: {words}</source>
        <translation>У перекладі: {words}</translation>
    </message>
</context>
<context>
    <name>DictionariesDialog</name>
    <message>
        <source>Dictionaries</source>
        <translation>Словники</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Словник</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Ліцензія</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Dictionaries on this computer</source>
        <translation>Словники на цьому комп’ютері</translation>
    </message>
    <message>
        <source>&amp;Add from a file…</source>
        <translation>&amp;Додати з файлу…</translation>
    </message>
    <message>
        <source>Down&amp;load…</source>
        <translation>&amp;Завантажити…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Ви&amp;ще</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Ни&amp;жче</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Вилучити</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Зупинити</translation>
    </message>
    <message>
        <source>Language of the &amp;words:</source>
        <translation>Мова &amp;слів:</translation>
    </message>
    <message>
        <source>Language of the &amp;explanations:</source>
        <translation>Мова &amp;пояснень:</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Д&amp;одати</translation>
    </message>
    <message>
        <source>No dictionary yet. Download one of FreeDict, or add one from a file: dictd (as FreeDict has it), Wiktionary from kaikki.org, StarDict, DSL or MDX.</source>
        <translation>Словників поки немає. Завантажте словник FreeDict або додайте словник із файлу: dictd (як у FreeDict), Вікісловник із kaikki.org, StarDict, DSL або MDX.</translation>
    </message>
    <message>
        <source>Add a dictionary</source>
        <translation>Додати словник</translation>
    </message>
    <message>
        <source>Dictionaries ({kinds});;All files (*)</source>
        <translation>Словники ({kinds});;Усі файли (*)</translation>
    </message>
    <message>
        <source>Reading “{name}”…</source>
        <translation>Читається «{name}»…</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) read…</source>
        <translation>
            <numerusform>Прочитано %Ln слово…</numerusform>
            <numerusform>Прочитано %Ln слова…</numerusform>
            <numerusform>Прочитано %Ln слів…</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” does not say which languages it is for. Choose them.</source>
        <translation>«{name}» не каже, для яких він мов. Виберіть їх.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Зупинено. Нічого не додано.</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a transcript here</source>
        <translation>Перетягніть стенограму сюди</translation>
    </message>
    <message>
        <source>Text, web page, subtitles, document; or copy a text and paste it.</source>
        <translation>Текст, вебсторінку, субтитри, документ; або скопіюйте текст і вставте його.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Відкрити…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставити</translation>
    </message>
    <message>
        <source>Show the sample</source>
        <translation>Показати приклад</translation>
    </message>
</context>
<context>
    <name>ElsewhereDialog</name>
    <message>
        <source>Download on another computer</source>
        <translation>Завантажити на іншому комп’ютері</translation>
    </message>
    <message>
        <source>Download these files on a computer that is online, under the names given, and bring them to this one. The saved list can be given to the program curl, which is part of Windows, macOS and Linux.</source>
        <translation>Завантажте ці файли на комп’ютері з інтернетом під указаними назвами й перенесіть на цей. Збережений список розуміє програма curl, яка є у Windows, macOS і Linux.</translation>
    </message>
    <message>
        <source>Files to download</source>
        <translation>Файли для завантаження</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Зберегти список…</translation>
    </message>
    <message>
        <source>folder {name}</source>
        <translation>папка {name}</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Зберегти список</translation>
    </message>
</context>
<context>
    <name>EngineChoice</name>
    <message>
        <source>&amp;Engine</source>
        <translation>&amp;Рушій</translation>
    </message>
    <message>
        <source>No language pack for this pair</source>
        <translation>Для цієї пари немає мовного пакета</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>безпосередньо</translation>
    </message>
    <message>
        <source>through {language}</source>
        <translation>через {language}</translation>
    </message>
    <message>
        <source>your usual choice</source>
        <translation>ваш звичайний вибір</translation>
    </message>
    <message>
        <source>only {engine} has this pair</source>
        <translation>ця пара є лише в {engine}</translation>
    </message>
    <message>
        <source>the only direct way</source>
        <translation>єдиний прямий шлях</translation>
    </message>
    <message>
        <source>closest to {language}</source>
        <translation>найближче до мови: {language}</translation>
    </message>
    <message>
        <source>Use {engine} for every text</source>
        <translation>Використовувати {engine} для всіх текстів</translation>
    </message>
    <message>
        <source>no engine has this pair alone</source>
        <translation>жоден рушій не має цієї пари сам</translation>
    </message>
    <message>
        <source>your text goes to {host}</source>
        <translation>ваш текст іде на {host}</translation>
    </message>
    <message>
        <source>chosen automatically</source>
        <translation>вибрано автоматично</translation>
    </message>
    <message>
        <source>chosen automatically: {reason}</source>
        <translation>вибрано автоматично: {reason}</translation>
    </message>
    <message>
        <source>{engine}: better wording</source>
        <translation>{engine}: кращі формулювання</translation>
    </message>
    <message>
        <source>{engine}: faster</source>
        <translation>{engine}: швидше</translation>
    </message>
    <message>
        <source>Compare with {engine}</source>
        <translation>Порівняти з {engine}</translation>
    </message>
    <message>
        <source>Most of the first translations by {engine} look wrong in the same way ({reason}). The language pack may not fit this text. Choose another engine, or another pack.</source>
        <translation>Більшість перших перекладів рушія {engine} здаються хибними в один і той самий спосіб ({reason}). Можливо, мовний пакет не підходить до цього тексту. Виберіть інший рушій або інший пакет.</translation>
    </message>
    <message>
        <source>Languages…</source>
        <translation>Мови…</translation>
    </message>
    <message>
        <source>Translate paragraph again</source>
        <translation>Перекласти абзац знову</translation>
    </message>
    <message>
        <source>Only {engine} can translate between these languages here.</source>
        <translation>Між цими мовами тут може перекладати лише {engine}.</translation>
    </message>
    <message>
        <source>Use {engine}</source>
        <translation>Використати {engine}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>&amp;All of the text</source>
        <translation>&amp;Увесь текст</translation>
    </message>
    <message>
        <source>My &amp;notes</source>
        <translation>Мої &amp;нотатки</translation>
    </message>
    <message>
        <source>The beginning of what is exported</source>
        <translation>Початок того, що експортується</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Експорт…</translation>
    </message>
    <message>
        <source>Word document (.docx)</source>
        <translation>Документ Word (.docx)</translation>
    </message>
    <message>
        <source>PDF (.pdf)</source>
        <translation>PDF (.pdf)</translation>
    </message>
    <message>
        <source>Web page (.html)</source>
        <translation>Вебсторінка (.html)</translation>
    </message>
    <message>
        <source>Text (.txt)</source>
        <translation>Текст (.txt)</translation>
    </message>
    <message>
        <source>Markdown (.md)</source>
        <translation>Markdown (.md)</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Книга Excel (.xlsx)</translation>
    </message>
    <message>
        <source>Table, comma-separated (.csv)</source>
        <translation>Таблиця через кому (.csv)</translation>
    </message>
    <message>
        <source>Table, tab-separated (.tsv)</source>
        <translation>Таблиця через табуляцію (.tsv)</translation>
    </message>
    <message>
        <source>Subtitles, SubRip (.srt)</source>
        <translation>Субтитри SubRip (.srt)</translation>
    </message>
    <message>
        <source>Subtitles, WebVTT (.vtt)</source>
        <translation>Субтитри WebVTT (.vtt)</translation>
    </message>
    <message>
        <source>Subtitles, TTML (.ttml)</source>
        <translation>Субтитри TTML (.ttml)</translation>
    </message>
    <message>
        <source>Translation memory, TMX 1.4 (.tmx)</source>
        <translation>Пам’ять перекладів TMX 1.4 (.tmx)</translation>
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
        <translation>Формат Enface, JSON (.json)</translation>
    </message>
    <message>
        <source>&amp;Only what is shown: {shown} of {all} paragraphs</source>
        <translation>&amp;Лише показане: абзаців {shown} з {all}</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Формат:</translation>
    </message>
    <message>
        <source>Translations:</source>
        <translation>Переклади:</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>Текст:</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригінал</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Учасник</translation>
    </message>
    <message>
        <source>There are no times in this text, and subtitles need them.</source>
        <translation>У цьому тексті немає часу, а для субтитрів він потрібен.</translation>
    </message>
    <message>
        <source>The text is still being read: only its beginning would be exported.</source>
        <translation>Текст ще читається: було б експортовано лише його початок.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s); the first of them are shown here.</source>
        <translation>
            <numerusform>%Ln абзац; тут показано перші.</numerusform>
            <numerusform>%Ln абзаци; тут показано перші.</numerusform>
            <numerusform>%Ln абзаців; тут показано перші.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are not translated yet.</source>
        <translation>
            <numerusform>%Ln абзац ще не перекладено.</numerusform>
            <numerusform>%Ln абзаци ще не перекладено.</numerusform>
            <numerusform>%Ln абзаців ще не перекладено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to check are marked.</source>
        <translation>
            <numerusform>%Ln речення на перевірку позначено.</numerusform>
            <numerusform>%Ln речення на перевірку позначено.</numerusform>
            <numerusform>%Ln речень на перевірку позначено.</numerusform>
        </translation>
    </message>
    <message>
        <source>XLIFF holds one language of translation: {language}.</source>
        <translation>XLIFF вміщує переклад однією мовою: {language}.</translation>
    </message>
    <message>
        <source>JSON holds one machine translation: the first.</source>
        <translation>JSON вміщує один машинний переклад: перший.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Transcript</source>
        <translation>Стенограма</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Exporting “{name}”…</source>
        <translation>Експортується «{name}»…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Exported as “{name}”.</source>
        <translation>Експортовано до «{name}».</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Відкрити папку</translation>
    </message>
</context>
<context>
    <name>FailedDialog</name>
    <message>
        <source>Not translated</source>
        <translation>Неперекладені</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Мова перекладу</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Зберегти звіт…</translation>
    </message>
    <message>
        <source>What was translated, what failed and why, for other programs</source>
        <translation>Що перекладено, що не вдалося й чому — для інших програм</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Зберегти звіт</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Звіт збережено.</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Compare with another text</source>
        <translation>Порівняти з іншим текстом</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>Вибір запису</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Import translation</source>
        <translation>Імпорт перекладу</translation>
    </message>
    <message>
        <source>Add a voice</source>
        <translation>Додати голос</translation>
    </message>
    <message>
        <source>Piper voices</source>
        <translation>Голоси Piper</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Стенограми</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Усі файли</translation>
    </message>
    <message>
        <source>Open transcripts</source>
        <translation>Відкрити стенограми</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Filter by name</source>
        <translation>Фільтр за назвою</translation>
    </message>
    <message>
        <source>Files: {read} of {all} read</source>
        <translation>Файли: прочитано {read} з {all}</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>за назвою</translation>
    </message>
    <message>
        <source>unread first</source>
        <translation>спершу непрочитані</translation>
    </message>
    <message>
        <source>recently opened first</source>
        <translation>спершу нещодавно відкриті</translation>
    </message>
    <message>
        <source>Sorted {order}</source>
        <translation>Порядок: {order}</translation>
    </message>
    <message>
        <source>Sort files</source>
        <translation>Сортувати файли</translation>
    </message>
    <message>
        <source>No file has such a name.</source>
        <translation>Немає файлу з такою назвою.</translation>
    </message>
    <message>
        <source>{count} more files: type part of a name to find them.</source>
        <translation>Ще файлів: {count}. Введіть частину назви, щоб знайти їх.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Знайти в тексті</translation>
    </message>
    <message>
        <source>Look everywhere</source>
        <translation>Шукати всюди</translation>
    </message>
    <message>
        <source>Translate all</source>
        <translation>Перекласти все</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Цілі слова</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Зважати на регістр</translation>
    </message>
    <message>
        <source>Match accents</source>
        <translation>Зважати на діакритику</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярний вираз</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Учасник</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Знайти попереднє</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Знайти наступне</translation>
    </message>
    <message>
        <source>How and where to find</source>
        <translation>Як і де шукати</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Закрити пошук</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Колонка</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Усі колонки</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригінал</translation>
    </message>
    <message>
        <source>Only the first {count} characters are looked for.</source>
        <translation>Шукаються лише перші {count} символів.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are not translated yet: their translation is not searched.</source>
        <translation>
            <numerusform>%Ln абзац ще не перекладено: його переклад не переглядається.</numerusform>
            <numerusform>%Ln абзаци ще не перекладено: їхній переклад не переглядається.</numerusform>
            <numerusform>%Ln абзаців ще не перекладено: їхній переклад не переглядається.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) could not be searched: the expression takes too long.</source>
        <translation>
            <numerusform>Не вдалося переглянути %Ln абзац: вираз опрацьовується надто довго.</numerusform>
            <numerusform>Не вдалося переглянути %Ln абзаци: вираз опрацьовується надто довго.</numerusform>
            <numerusform>Не вдалося переглянути %Ln абзаців: вираз опрацьовується надто довго.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Пошук зупинено.</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} з {count}</translation>
    </message>
    <message>
        <source>Nothing found in what is shown</source>
        <translation>У показаному нічого не знайдено</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>Not a regular expression: {reason}</source>
        <translation>Це не регулярний вираз: {reason}</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folders of the library</source>
        <translation>Теки бібліотеки</translation>
    </message>
    <message>
        <source>While the library is open, Enface takes in what changes in the folders that you tick.</source>
        <translation>Поки бібліотека відкрита, Enface помічає зміни в позначених теках.</translation>
    </message>
    <message>
        <source>Watching needs watchfiles, which is not installed. Install it with: enface extras add watch. “Look again” does the same when you press it.</source>
        <translation>Для спостереження потрібен watchfiles, а він не встановлений. Встановіть його: enface extras add watch. Кнопка «Оновити» робить те саме після натискання.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Стежити</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>Тека або файл</translation>
    </message>
    <message>
        <source>Watch {name}</source>
        <translation>Стежити за {name}</translation>
    </message>
    <message>
        <source>Left out because you removed them: {count}</source>
        <translation>Не додано, бо ви їх прибрали: {count}</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>Додати знову</translation>
    </message>
    <message>
        <source>Add the files that you removed from the list again</source>
        <translation>Знову додати файли, які ви прибрали зі списку</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Another window has taken this document off the list, or forgotten it. Nothing more of it is remembered.</source>
        <translation>Інше вікно прибрало цей документ зі списку або забуло його. Більше нічого про нього не запам’ятовується.</translation>
    </message>
    <message>
        <source>This document is forgotten.</source>
        <translation>Цей документ забуто.</translation>
    </message>
    <message>
        <source>This document is forgotten, but for its translations: another program is using the translation memory. Leave Enface open: they are deleted as soon as that program lets go.</source>
        <translation>Цей документ забуто, крім його перекладів: пам’ять перекладів зайнята іншою програмою. Залиште Enface відкритою: їх буде видалено, щойно та програма її звільнить.</translation>
    </message>
    <message>
        <source>Everything is cleared but the translation memory, which another program is using. Leave Enface open: it is cleared as soon as that program lets go.</source>
        <translation>Усе видалено, крім пам’яті перекладів, яку використовує інша програма. Залиште Enface відкритою: пам’ять буде очищено, щойно та програма її звільнить.</translation>
    </message>
    <message>
        <source>Clear all translations made so far, the lists of recent transcripts and of the library, the texts you pasted, your corrections, bookmarks, notes and terms, the words you saved, and the logs? This cannot be undone.</source>
        <translation>Стерти всі зроблені досі переклади, списки недавніх стенограм і бібліотеки, вставлені вами тексти, ваші виправлення, закладки, нотатки й терміни, збережені вами слова, а також журнали? Скасувати це не можна.</translation>
    </message>
    <message>
        <source>Clear everything</source>
        <translation>Стерти все</translation>
    </message>
    <message>
        <source>These files are left; delete them yourself: {names}</source>
        <translation>Ці файли залишилися; видаліть їх самі: {names}</translation>
    </message>
    <message>
        <source>Everything Enface remembered is cleared.</source>
        <translation>Усе, що пам’ятала програма Enface, стерто.</translation>
    </message>
</context>
<context>
    <name>FreeDictDialog</name>
    <message>
        <source>Download a dictionary</source>
        <translation>Завантажити словник</translation>
    </message>
    <message>
        <source>Dictionaries of FreeDict (freedict.org), under free licences. The licence of each is shown once it is added.</source>
        <translation>Словники FreeDict (freedict.org) під вільними ліцензіями. Ліцензія словника показується після його додавання.</translation>
    </message>
    <message>
        <source>Get the list from the Internet</source>
        <translation>Отримати список з інтернету</translation>
    </message>
    <message>
        <source>Search for a language</source>
        <translation>Шукати мову</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Перевірено</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На цьому комп’ютері</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Dictionaries of FreeDict</source>
        <translation>Словники FreeDict</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Завантажити</translation>
    </message>
    <message>
        <source>There is no list of dictionaries on this computer yet.</source>
        <translation>На цьому комп’ютері ще немає списку словників.</translation>
    </message>
    <message>
        <source>The list is of {date}.</source>
        <translation>Список від {date}.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>не перевірено</translation>
    </message>
</context>
<context>
    <name>FurtherColumns</name>
    <message>
        <source>Show &amp;more translations</source>
        <translation>Показати інші пере&amp;клади</translation>
    </message>
    <message>
        <source>No language pack for this text</source>
        <translation>Для цього тексту немає мовного пакета</translation>
    </message>
</context>
<context>
    <name>GoCommands</name>
    <message>
        <source>Turn, paragraph such as ¶ 12, or time such as 12:34</source>
        <translation>Репліка, абзац, наприклад ¶ 12, або час, наприклад 12:34</translation>
    </message>
    <message>
        <source>Paragraph, or time such as 12:34</source>
        <translation>Абзац або час, наприклад 12:34</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Перейти</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Посібник</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Пошук у посібнику</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Знайти наступне</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>The guide is in English only.</source>
        <translation>Посібник є лише англійською.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>There is no room for two columns: the translation is below its original.</source>
        <translation>Для двох колонок немає місця: переклад стоїть під оригіналом.</translation>
    </message>
    <message>
        <source>There is no room for all columns: some of them stand below each other.</source>
        <translation>Усі колонки не вміщуються: деякі стоять одна під одною.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Sentences found</source>
        <translation>Знайдені речення</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Речення</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Переклад</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Учасник</translation>
    </message>
</context>
<context>
    <name>InstalledPage</name>
    <message>
        <source>Language packs on this computer</source>
        <translation>Мовні пакети на цьому комп’ютері</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Рушій</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Ліцензія</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Встановлено</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Додати з файлу…</translation>
    </message>
    <message>
        <source>Add from a folder…</source>
        <translation>Додати з папки…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>It translates &amp;from:</source>
        <translation>Перекладає &amp;з мови:</translation>
    </message>
    <message>
        <source>&amp;into:</source>
        <translation>&amp;на мову:</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Д&amp;одати</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не зазначено</translation>
    </message>
    <message>
        <source>with Enface or another program</source>
        <translation>з Enface чи іншою програмою</translation>
    </message>
    <message>
        <source>Language packs ({patterns})</source>
        <translation>Мовні пакети ({patterns})</translation>
    </message>
    <message>
        <source>{version} · newer: {newer}</source>
        <translation>{version} · новіша: {newer}</translation>
    </message>
    <message numerus="yes">
        <source>A newer version of %n pack(s) can be downloaded.</source>
        <translation>
            <numerusform>Можна завантажити новішу версію %Ln пакета.</numerusform>
            <numerusform>Можна завантажити новіші версії %Ln пакетів.</numerusform>
            <numerusform>Можна завантажити новіші версії %Ln пакетів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking “{name}”…</source>
        <translation>Перевіряється «{name}»…</translation>
    </message>
    <message>
        <source>Add a language pack</source>
        <translation>Додати мовний пакет</translation>
    </message>
</context>
<context>
    <name>KeepingTerms</name>
    <message numerus="yes">
        <source>%n term(s) deleted.</source>
        <translation>
            <numerusform>Видалено %Ln термін.</numerusform>
            <numerusform>Видалено %Ln терміни.</numerusform>
            <numerusform>Видалено %Ln термінів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Lists of terms (*.csv *.tsv *.txt *.tbx *.tmx *.xml)</source>
        <translation>Списки термінів (*.csv *.tsv *.txt *.tbx *.tmx *.xml)</translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>Імпорт термінів</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) imported.</source>
        <translation>
            <numerusform>Імпортовано %Ln термін.</numerusform>
            <numerusform>Імпортовано %Ln терміни.</numerusform>
            <numerusform>Імпортовано %Ln термінів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: other languages, or too long.</source>
        <translation>
            <numerusform>Пропущено %Ln: інші мови або задовгий.</numerusform>
            <numerusform>Пропущено %Ln: інші мови або задовгі.</numerusform>
            <numerusform>Пропущено %Ln: інші мови або задовгі.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table (*.csv);;TBX (*.tbx);;TMX (*.tmx)</source>
        <translation>Таблиця (*.csv);;TBX (*.tbx);;TMX (*.tmx)</translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>Експорт термінів</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) exported.</source>
        <translation>
            <numerusform>Експортовано %Ln термін.</numerusform>
            <numerusform>Експортовано %Ln терміни.</numerusform>
            <numerusform>Експортовано %Ln термінів.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Комбінації клавіш</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Search keyboard shortcuts</source>
        <translation>Пошук комбінацій клавіш</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Скинути</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Друк…</translation>
    </message>
    <message>
        <source>{keys} is used twice: {first}, {second}. Change one of them.</source>
        <translation>{keys} зайнято двічі: «{first}» і «{second}». Змініть одне з двох.</translation>
    </message>
</context>
<context>
    <name>LanguagesDialog</name>
    <message>
        <source>Languages</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На цьому комп’ютері</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Доступно</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Сервери</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Мережа</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Учасники</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Перекладено</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>not there any more: {path}</source>
        <translation>більше немає на місці: {path}</translation>
    </message>
    <message>
        <source>Notes: {count}</source>
        <translation>Нотатки: {count}</translation>
    </message>
    <message>
        <source>Read: {share}</source>
        <translation>Прочитано: {share}</translation>
    </message>
    <message>
        <source>Translated: {share}</source>
        <translation>Перекладено: {share}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Перед</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Після</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>Інша мова</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Учасник</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Стенограма</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Назва:</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>Library</source>
        <translation>Бібліотека</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Спершу найкращі</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Спершу нові</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Спершу старі</translation>
    </message>
    <message>
        <source>As in the transcripts</source>
        <translation>Як у стенограмах</translation>
    </message>
    <message>
        <source>By the words before</source>
        <translation>За словами перед</translation>
    </message>
    <message>
        <source>By the words after</source>
        <translation>За словами після</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>За учасником</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>За датою</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>За роками</translation>
    </message>
    <message>
        <source>Phrases with it</source>
        <translation>Фрази з цим словом</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Words, by basic form</source>
        <translation>Слова, за початковою формою</translation>
    </message>
    <message>
        <source>With nothing to search, “Words” counts all words</source>
        <translation>Якщо поле пошуку порожнє, «Слова» рахує всі слова</translation>
    </message>
    <message>
        <source>Sho&amp;w more</source>
        <translation>Показати біль&amp;ше</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Стенограми</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Конкорданс</translation>
    </message>
    <message>
        <source>Fol&amp;ders…</source>
        <translation>Те&amp;ки…</translation>
    </message>
    <message>
        <source>What you added, and whether it is watched</source>
        <translation>Що ви додали й за чим ведеться спостереження</translation>
    </message>
    <message>
        <source>&amp;Translate…</source>
        <translation>Перекласт&amp;и…</translation>
    </message>
    <message>
        <source>&amp;Save table…</source>
        <translation>Зберегти та&amp;блицю…</translation>
    </message>
    <message>
        <source>S&amp;peaker:</source>
        <translation>У&amp;часник:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>&amp;До:</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>&amp;Порядок:</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Зважати на регістр</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Оригінали</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Переклади</translation>
    </message>
    <message>
        <source>My wording</source>
        <translation>Мої варіанти</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>By the 2nd word before</source>
        <translation>За 2-м словом перед</translation>
    </message>
    <message>
        <source>By the 3rd word before</source>
        <translation>За 3-м словом перед</translation>
    </message>
    <message>
        <source>By the 2nd word after</source>
        <translation>За 2-м словом після</translation>
    </message>
    <message>
        <source>By the 3rd word after</source>
        <translation>За 3-м словом після</translation>
    </message>
    <message>
        <source>In random order</source>
        <translation>У випадковому порядку</translation>
    </message>
    <message>
        <source>By the word found</source>
        <translation>За знайденим словом</translation>
    </message>
    <message>
        <source>Words near it</source>
        <translation>Слова поруч</translation>
    </message>
    <message>
        <source>S&amp;ort:</source>
        <translation>&amp;Порядок:</translation>
    </message>
    <message>
        <source>The&amp;n:</source>
        <translation>Пот&amp;ім:</translation>
    </message>
    <message>
        <source>&amp;Count:</source>
        <translation>&amp;Рахувати:</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Речення</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Частота</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>&amp;In:</source>
        <translation>Д&amp;е:</translation>
    </message>
    <message>
        <source>Pl&amp;ace:</source>
        <translation>Мі&amp;сце:</translation>
    </message>
    <message>
        <source>Fro&amp;m:</source>
        <translation>&amp;З:</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>&amp;Мова:</translation>
    </message>
    <message>
        <source>Filter by title, speaker or file</source>
        <translation>Фільтр за назвою, учасником або файлом</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Фільтр за назвою</translation>
    </message>
    <message>
        <source>Search the texts</source>
        <translation>Пошук у текстах</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, parts of words (harb*, *ship, h?rbour), AND, OR, NOT, NEAR; see the guide</source>
        <translation>Слова, &quot;фрази&quot;, частини слів (harb*, *ship, h?rbour), AND, OR, NOT, NEAR; див. посібник</translation>
    </message>
    <message>
        <source>Chosen on the list</source>
        <translation>Вибрані у списку</translation>
    </message>
    <message>
        <source>With sentences found</source>
        <translation>Зі знайденими реченнями</translation>
    </message>
    <message>
        <source>All on the list</source>
        <translation>Усі у списку</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%Ln речення</numerusform>
            <numerusform>%Ln речення</numerusform>
            <numerusform>%Ln речень</numerusform>
        </translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>більш ніж {count}</translation>
    </message>
    <message>
        <source>{shown} of {all} sentences</source>
        <translation>Речення: {shown} з {all}</translation>
    </message>
    <message>
        <source>The first {count} sentences</source>
        <translation>Перші речення: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%Ln місце</numerusform>
            <numerusform>%Ln місця</numerusform>
            <numerusform>%Ln місць</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} places are shown, not all. “Save table…” writes up to {most}.</source>
        <translation>Показано не всі місця, а {count}. «Зберегти таблицю…» запише до {most}.</translation>
    </message>
    <message>
        <source>The first {count} places</source>
        <translation>Перші місця: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n different word(s)</source>
        <translation>
            <numerusform>Різних слів: %Ln</numerusform>
            <numerusform>Різних слів: %Ln</numerusform>
            <numerusform>Різних слів: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this was searched: {what}.</source>
        <translation>Пошук було обмежено: {what}.</translation>
    </message>
    <message>
        <source>{shown} of {all} transcripts, {words} words</source>
        <translation>Стенограми: {shown} з {all}, слів: {words}</translation>
    </message>
    <message>
        <source>Add a folder or files: they stay where they are.</source>
        <translation>Додайте теку або файли: вони залишаться на місці.</translation>
    </message>
    <message>
        <source>only in “{name}”</source>
        <translation>лише в «{name}»</translation>
    </message>
    <message>
        <source>there is no collection “{name}” any more</source>
        <translation>колекції «{name}» більше немає</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Книга Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Зберегти таблицю</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) saved</source>
        <translation>
            <numerusform>Збережено %Ln рядок</numerusform>
            <numerusform>Збережено %Ln рядки</numerusform>
            <numerusform>Збережено %Ln рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more</source>
        <translation>є ще</translation>
    </message>
</context>
<context>
    <name>LinkTools</name>
    <message>
        <source>Merge with the one above</source>
        <translation>Об’єднати з верхньою</translation>
    </message>
    <message>
        <source>Merge with the one below</source>
        <translation>Об’єднати з нижньою</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>Розділити тут</translation>
    </message>
    <message>
        <source>Cut the link</source>
        <translation>Розірвати зв’язок</translation>
    </message>
    <message>
        <source>Accept the link</source>
        <translation>Прийняти зв’язок</translation>
    </message>
    <message>
        <source>Drag a sentence up or down</source>
        <translation>Перетягніть речення вгору або вниз</translation>
    </message>
</context>
<context>
    <name>LookingUp</name>
    <message>
        <source>The language of this text is not known. Choose it above the text, then look the word up.</source>
        <translation>Мова цього тексту невідома. Виберіть її над текстом, потім знайдіть слово у словнику.</translation>
    </message>
    <message>
        <source>Add a dictionary…</source>
        <translation>Додати словник…</translation>
    </message>
    <message>
        <source>Anki deck (*.apkg);;Table (*.csv)</source>
        <translation>Колода Anki (*.apkg);;Таблиця (*.csv)</translation>
    </message>
    <message>
        <source>Export saved words</source>
        <translation>Експорт збережених слів</translation>
    </message>
    <message numerus="yes">
        <source>%n saved word(s) exported.</source>
        <translation>
            <numerusform>Експортовано %Ln збережене слово.</numerusform>
            <numerusform>Експортовано %Ln збережені слова.</numerusform>
            <numerusform>Експортовано %Ln збережених слів.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryDialog</name>
    <message>
        <source>Translation memory</source>
        <translation>Пам’ять перекладів</translation>
    </message>
    <message>
        <source>Enface keeps its translations on this computer, so that nothing is translated twice. When the limit is reached, the ones that were used longest ago are deleted first; your own wording is kept.</source>
        <translation>Enface зберігає свої переклади на цьому комп’ютері, щоб нічого не перекладати двічі. Коли межу досягнуто, першими видаляються ті, що найдовше не використовувалися; ваші власні варіанти залишаються.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Підрахунок…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Розмір:</translation>
    </message>
    <message>
        <source>&amp;Limit:</source>
        <translation>&amp;Межа:</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%Ln речення</numerusform>
            <numerusform>%Ln речення</numerusform>
            <numerusform>%Ln речень</numerusform>
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
        <translation>Пошук у пам’яті перекладів</translation>
    </message>
    <message>
        <source>&amp;Words in the original ({pair}):</source>
        <translation>&amp;Слова в оригіналі ({pair}):</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригінал</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Переклад</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Ким зроблено</translation>
    </message>
    <message>
        <source>Sentences with these words</source>
        <translation>Речення з цими словами</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%Ln речення</numerusform>
            <numerusform>%Ln речення</numerusform>
            <numerusform>%Ln речень</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted by a person</source>
        <translation>прийнято людиною</translation>
    </message>
    <message>
        <source>machine translation, {engine}</source>
        <translation>машинний переклад, {engine}</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Close this message</source>
        <translation>Закрити це повідомлення</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Who speaks where</source>
        <translation>Хто де говорить</translation>
    </message>
</context>
<context>
    <name>MissingFonts</name>
    <message>
        <source>No font on this computer has the letters of this text ({language}), so empty boxes stand for them. Install a font that has them, for example of the Noto family, and start Enface again.</source>
        <translation>У жодному шрифті на цьому комп’ютері немає літер цього тексту ({language}), тому замість них показано порожні прямокутники. Встановіть шрифт, у якому вони є, наприклад із родини Noto, і запустіть Enface знову.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Your texts and translations leave this computer only for a server on another one that you added and chose. Otherwise the network is used for nothing but language packs, dictionaries, voices and speech models, and only when you press a button for it.</source>
        <translation>Ваші тексти й переклади залишають цей комп’ютер лише заради сервера на іншому комп’ютері, який ви самі додали й вибрали. Решту часу мережа використовується лише для мовних пакетів, словників, голосів і моделей розпізнавання мовлення й лише тоді, коли ви натискаєте для цього кнопку.</translation>
    </message>
    <message>
        <source>Never use the network</source>
        <translation>Ніколи не користуватися мережею</translation>
    </message>
    <message>
        <source>While this is on, those buttons refuse too, and say why.</source>
        <translation>Доки це ввімкнено, такі кнопки теж відмовляють і кажуть чому.</translation>
    </message>
    <message>
        <source>All network requests</source>
        <translation>Усі звернення до мережі</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Навіщо</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Отримано</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Files are read, and texts translated, in processes of their own. Your system keeps these off the network and off all your files but the one being read.</source>
        <translation>Файли читаються, а тексти перекладаються в окремих процесах. Система не пускає їх до мережі й до всіх ваших файлів, крім того, що читається.</translation>
    </message>
    <message>
        <source>Files are read, and texts translated, in processes of their own. Your system keeps these off the network, but it cannot keep them off your other files.</source>
        <translation>Файли читаються, а тексти перекладаються в окремих процесах. Система не пускає їх до мережі, але не може закрити від них решту ваших файлів.</translation>
    </message>
    <message>
        <source>Files are read, and texts translated, in processes of their own. Your system keeps these off all your files but the one being read, but it cannot keep them off the network.</source>
        <translation>Файли читаються, а тексти перекладаються в окремих процесах. Система не пускає їх до всіх ваших файлів, крім того, що читається, але не може закрити від них мережу.</translation>
    </message>
    <message>
        <source>Files are read, and texts translated, in processes of their own. They use no network and no other files, but this system has nothing that would keep a harmful file from making them do so.</source>
        <translation>Файли читаються, а тексти перекладаються в окремих процесах. Вони не звертаються ні до мережі, ні до інших файлів, але в цій системі немає нічого, що не дало б шкідливому файлу змусити їх це зробити.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) asked so far, the latest first:</source>
        <translation>
            <numerusform>Поки що звернень: %Ln адреса, останні зверху:</numerusform>
            <numerusform>Поки що звернень: %Ln адреси, останні зверху:</numerusform>
            <numerusform>Поки що звернень: %Ln адрес, останні зверху:</numerusform>
        </translation>
    </message>
    <message>
        <source>No network requests so far.</source>
        <translation>Звернень до мережі ще не було.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>невідомо</translation>
    </message>
</context>
<context>
    <name>NetworkSign</name>
    <message>
        <source>Text goes to {host}</source>
        <translation>Текст іде на {host}</translation>
    </message>
    <message>
        <source>downloading…</source>
        <translation>завантаження…</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Лише на цьому комп’ютері</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Bookmarks and notes</source>
        <translation>Закладки й нотатки</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ваша нотатка</translation>
    </message>
    <message>
        <source>Type a note</source>
        <translation>Написати нотатку</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Додати нотатку</translation>
    </message>
    <message>
        <source>Bookmark here</source>
        <translation>Закладка тут</translation>
    </message>
    <message>
        <source>About the paragraph you are reading</source>
        <translation>Про абзац, який ви читаєте</translation>
    </message>
    <message>
        <source>Its paragraph is no longer in the file</source>
        <translation>Цього абзацу більше немає у файлі</translation>
    </message>
    <message>
        <source>About “{words}”</source>
        <translation>До слів «{words}»</translation>
    </message>
</context>
<context>
    <name>NotesFile</name>
    <message>
        <source>This text has no bookmarks and no notes yet.</source>
        <translation>У цьому тексті поки немає ні закладок, ні нотаток.</translation>
    </message>
    <message>
        <source>Save bookmarks and notes</source>
        <translation>Зберегти закладки й нотатки</translation>
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
        <translation>Вставлений текст</translation>
    </message>
    <message>
        <source>Open “{name}”?</source>
        <translation>Відкрити «{name}»?</translation>
    </message>
    <message>
        <source>Compare with this text</source>
        <translation>Порівняти з цим текстом</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>Відкрити тут</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>Відкрити в новому вікні</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Відкривається {name}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Відкрити…</translation>
    </message>
    <message>
        <source>{share} % of the words are not shown: they look like what stands around a text, not like part of it.</source>
        <translation>{share} % слів не показано: вони схожі на те, що стоїть навколо тексту, а не на його частину.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати всіх</translation>
    </message>
    <message>
        <source>{share} % of the words stand under no speaker. Some speakers may not have been recognized.</source>
        <translation>{share} % слів не належать жодному учасникові. Можливо, деяких учасників не розпізнано.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти туди</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was opened.</source>
        <translation>Файл «{name}» змінився відтоді, як його відкрито.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Перезавантажити</translation>
    </message>
    <message>
        <source>“{name}” is no longer where it was. What you see is kept here.</source>
        <translation>Файлу «{name}» більше немає там, де він був. Те, що ви бачите, тут зберігається.</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>Показувати примітки</translation>
    </message>
    <message>
        <source>List notes such as (Applause), too</source>
        <translation>Додавати до списку й примітки на кшталт (Оплески)</translation>
    </message>
</context>
<context>
    <name>OwnWording</name>
    <message>
        <source>Choose a sentence of the original to write your own wording of it.</source>
        <translation>Виберіть речення оригіналу, щоб написати свій варіант його перекладу.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Прийнято</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Коментар</translation>
    </message>
    <message>
        <source>Comment on this sentence</source>
        <translation>Коментар до цього речення</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) taken into your wording</source>
        <translation>
            <numerusform>%Ln речення взято до вашого варіанта</numerusform>
            <numerusform>%Ln речення взято до вашого варіанта</numerusform>
            <numerusform>%Ln речень взято до вашого варіанта</numerusform>
        </translation>
    </message>
    <message>
        <source>from the human translation</source>
        <translation>з перекладу людини</translation>
    </message>
    <message>
        <source>from the machine translation</source>
        <translation>з машинного перекладу</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) changed</source>
        <translation>
            <numerusform>змінено %Ln слово</numerusform>
            <numerusform>змінено %Ln слова</numerusform>
            <numerusform>змінено %Ln слів</numerusform>
        </translation>
    </message>
    <message>
        <source>agreement {number} of 100</source>
        <translation>збіг {number} зі 100</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>прийнято</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Стенограми</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Одна людина</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Merge c&amp;hosen</source>
        <translation>О&amp;б’єднати вибраних</translation>
    </message>
    <message>
        <source>The chosen names are one person in the whole library</source>
        <translation>Вибрані імена — одна й та сама людина в усій бібліотеці</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Розділити</translation>
    </message>
    <message>
        <source>The names of the chosen person are different people again</source>
        <translation>Імена вибраної людини знову вважаються різними людьми</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>Ск&amp;асувати</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Ім’я в тексті</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Репліки</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Стенограма</translation>
    </message>
    <message>
        <source>Transcripts of this person</source>
        <translation>Стенограми з цією людиною</translation>
    </message>
    <message>
        <source>What this person says</source>
        <translation>Що каже ця людина</translation>
    </message>
    <message>
        <source>Choose somebody to see all that they said.</source>
        <translation>Виберіть людину, щоб побачити все, що вона сказала.</translation>
    </message>
    <message>
        <source>Met: {names}</source>
        <translation>Разом із: {names}</translation>
    </message>
    <message>
        <source>The first {count} turns. Choose a transcript to see all in it.</source>
        <translation>Перші репліки: {count}. Виберіть стенограму, щоб побачити всі репліки в ній.</translation>
    </message>
    <message>
        <source>Is this the same person? {one} – {other}</source>
        <translation>Це одна й та сама людина? {one} — {other}</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Place in the recording</source>
        <translation>Позиція в записі</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Гучність</translation>
    </message>
    <message>
        <source>Loop sentence</source>
        <translation>Повторювати речення</translation>
    </message>
    <message>
        <source>Close the recording</source>
        <translation>Закрити запис</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Швидкість</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Відтворити</translation>
    </message>
</context>
<context>
    <name>Playing</name>
    <message>
        <source>The sentence starts at {time}</source>
        <translation>Речення починається о {time}</translation>
    </message>
    <message>
        <source>The sentence starts at {time}, later ones moved along</source>
        <translation>Речення починається о {time}, наступні зсунуто</translation>
    </message>
    <message>
        <source>Loop from {begin}: press again where it ends</source>
        <translation>Повтор від {begin}: натисніть ще раз там, де він закінчується</translation>
    </message>
    <message>
        <source>This sentence was not heard in the recording.</source>
        <translation>Це речення не розпізнано в записі.</translation>
    </message>
    <message>
        <source>This sentence has no time yet.</source>
        <translation>У цього речення ще немає часу.</translation>
    </message>
    <message>
        <source>Sync with recording</source>
        <translation>Синхронізувати із записом</translation>
    </message>
    <message>
        <source>“{name}” has no sound.</source>
        <translation>У «{name}» немає звуку.</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%Ln учасник</numerusform>
            <numerusform>%Ln учасники</numerusform>
            <numerusform>%Ln учасників</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln слово</numerusform>
            <numerusform>%Ln слова</numerusform>
            <numerusform>%Ln слів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) hidden</source>
        <translation>
            <numerusform>%Ln репліку приховано</numerusform>
            <numerusform>%Ln репліки приховано</numerusform>
            <numerusform>%Ln реплік приховано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>залишилася %Ln секунда</numerusform>
            <numerusform>залишилося %Ln секунди</numerusform>
            <numerusform>залишилося %Ln секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>залишилася %Ln хвилина</numerusform>
            <numerusform>залишилося %Ln хвилини</numerusform>
            <numerusform>залишилося %Ln хвилин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Save as PDF</source>
        <translation>Зберегти як PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Enface: keyboard shortcuts</source>
        <translation>Enface: комбінації клавіш</translation>
    </message>
    <message>
        <source>Printing asks your system&apos;s print service, which may use the network, and “Never use the network” is on (Languages, Network). You can save a PDF instead.</source>
        <translation>Для друку потрібна служба друку вашої системи, яка може звертатися до мережі, а «Ніколи не користуватися мережею» ввімкнено («Мови», «Мережа»). Натомість можна зберегти PDF.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Зберегти як PDF…</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Download progress</source>
        <translation>Перебіг завантаження</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>What came is kept: the next time it goes on from there.</source>
        <translation>Отримане збережено: наступного разу завантаження продовжиться з того самого місця.</translation>
    </message>
    <message>
        <source>Getting the list…</source>
        <translation>Отримання списку…</translation>
    </message>
    <message>
        <source>another Enface is downloading it; waiting for that…</source>
        <translation>його вже завантажує інша програма Enface; очікування…</translation>
    </message>
    <message>
        <source>unpacking and trying it…</source>
        <translation>розпакування й перевірка…</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>з’єднання…</translation>
    </message>
    <message numerus="yes">
        <source>cut off; trying again in %n second(s)</source>
        <translation>
            <numerusform>обірвалося; нова спроба через %Ln секунду</numerusform>
            <numerusform>обірвалося; нова спроба через %Ln секунди</numerusform>
            <numerusform>обірвалося; нова спроба через %Ln секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} за секунду</translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <translation>{done} з {whole}</translation>
    </message>
</context>
<context>
    <name>PuttingInStep</name>
    <message>
        <source>Listening to {name}</source>
        <translation>Розпізнавання: {name}</translation>
    </message>
    <message>
        <source>{heard} of {all} sentences were heard in “{name}”.</source>
        <translation>У «{name}» розпізнано речень: {heard} з {all}.</translation>
    </message>
    <message>
        <source>Download a model…</source>
        <translation>Завантажити модель…</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>Додати модель…</translation>
    </message>
    <message>
        <source>Add a Whisper model: choose its folder</source>
        <translation>Додати модель Whisper: виберіть її теку</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Transcript</source>
        <translation>Стенограма</translation>
    </message>
    <message>
        <source>No speaker is selected, so there is nothing to show.</source>
        <translation>Жодного учасника не вибрано, тож показувати нічого.</translation>
    </message>
</context>
<context>
    <name>ReaderModel</name>
    <message>
        <source>{speaker}, in {language}</source>
        <translation>{speaker}, мова: {language}</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>Мова: {language}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>очікує перекладу</translation>
    </message>
    <message>
        <source>machine translation</source>
        <translation>машинний переклад</translation>
    </message>
    <message>
        <source>human translation</source>
        <translation>переклад людини</translation>
    </message>
    <message>
        <source>your wording</source>
        <translation>ваш варіант</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>закрито</translation>
    </message>
    <message>
        <source>(no partner in the original)</source>
        <translation>(в оригіналі немає відповідника)</translation>
    </message>
    <message>
        <source>(together with another row)</source>
        <translation>(разом з іншим рядком)</translation>
    </message>
    <message>
        <source>(no partner in this text)</source>
        <translation>(у цьому тексті немає відповідника)</translation>
    </message>
    <message>
        <source>to check: {reasons}</source>
        <translation>на перевірку: {reasons}</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>закладка</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>нотатка: {note}</translation>
    </message>
    <message>
        <source>not heard in the recording</source>
        <translation>не розпізнано в записі</translation>
    </message>
    <message>
        <source>needs review</source>
        <translation>потребує перегляду</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>прийнято</translation>
    </message>
    <message>
        <source>{accepted} of {written} sentences accepted</source>
        <translation>Прийнято речень: {accepted} з {written}</translation>
    </message>
    <message>
        <source>{reasons} (sentence {number})</source>
        <translation>{reasons} (речення {number})</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>Оповідь</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
</context>
<context>
    <name>ReadingAids</name>
    <message>
        <source>Syllables are shown</source>
        <translation>Склади показано</translation>
    </message>
    <message>
        <source>Syllables are not shown</source>
        <translation>Склади не показано</translation>
    </message>
    <message>
        <source>Line focus: 1 line</source>
        <translation>Фокус рядка: 1 рядок</translation>
    </message>
    <message>
        <source>Line focus: 3 lines</source>
        <translation>Фокус рядка: 3 рядки</translation>
    </message>
    <message>
        <source>Line focus: 5 lines</source>
        <translation>Фокус рядка: 5 рядків</translation>
    </message>
    <message>
        <source>Line focus is off</source>
        <translation>Фокус рядка вимкнено</translation>
    </message>
</context>
<context>
    <name>ReadingOut</name>
    <message>
        <source>Texts in {language} are read by the voice “{name}” from now on.</source>
        <translation>Тексти мовою «{language}» тепер читає голос «{name}».</translation>
    </message>
    <message>
        <source>The language of this text is not known. Choose it above the text, then read it aloud.</source>
        <translation>Мова цього тексту невідома. Виберіть її над текстом, потім читайте вголос.</translation>
    </message>
    <message>
        <source>Download a voice…</source>
        <translation>Завантажити голос…</translation>
    </message>
    <message>
        <source>Add a voice…</source>
        <translation>Додати голос…</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Інтервали</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Скинути</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Закрити цю панель</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Layout and columns</source>
        <translation>Розташування й колонки</translation>
    </message>
    <message>
        <source>Reading aids</source>
        <translation>Допомога в читанні</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Інтерфейс</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформлення</translation>
    </message>
    <message>
        <source>Reset everything in this panel</source>
        <translation>Скинути все на цій панелі</translation>
    </message>
    <message>
        <source>Custom theme…</source>
        <translation>Власна тема…</translation>
    </message>
    <message>
        <source>Wide spacing</source>
        <translation>Просторо</translation>
    </message>
    <message>
        <source>More room between lines, words and letters</source>
        <translation>Більше місця між рядками, словами та літерами</translation>
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
        <translation>Оригінал</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Переклад</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На папері</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Рядки</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Абзаци</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Літери</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Maximum characters per line</source>
        <translation>Знаків у рядку, щонайбільше</translation>
    </message>
    <message>
        <source>Auto-scroll: lines per minute</source>
        <translation>Автопрокручування: рядків за хвилину</translation>
    </message>
    <message>
        <source>Limit line length</source>
        <translation>Обмежити довжину рядків</translation>
    </message>
    <message>
        <source>Justify</source>
        <translation>За шириною</translation>
    </message>
    <message>
        <source>Show syllables</source>
        <translation>Показувати склади</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Розташування</translation>
    </message>
    <message>
        <source>Numbers in the margin</source>
        <translation>Номери на полях</translation>
    </message>
    <message>
        <source>Focus on</source>
        <translation>Фокус</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Мова інтерфейсу</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Увесь текст</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Речення</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>5 lines</source>
        <translation>5 рядків</translation>
    </message>
    <message>
        <source>3 lines</source>
        <translation>3 рядки</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 рядок</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Репліки</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматично</translation>
    </message>
    <message>
        <source>Size of buttons and menus</source>
        <translation>Розмір кнопок і меню</translation>
    </message>
    <message>
        <source>Translation in the same size</source>
        <translation>Переклад того самого розміру</translation>
    </message>
    <message>
        <source>Translation first</source>
        <translation>Спочатку переклад</translation>
    </message>
    <message>
        <source>Font of the original</source>
        <translation>Шрифт оригіналу</translation>
    </message>
    <message>
        <source>Font of the translation</source>
        <translation>Шрифт перекладу</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open Recen&amp;t</source>
        <translation>Відкри&amp;ти недавні</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>Немає недавніх файлів</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>О&amp;чистити список</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>Compare with another text and choose a sentence to repair how both are linked.</source>
        <translation>Порівняйте з іншим текстом і виберіть речення, щоб виправити зв’язок між ними.</translation>
    </message>
    <message>
        <source>Aligning again below here</source>
        <translation>Зіставляється знову нижче</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Find and replace in your wording</source>
        <translation>Знайти й замінити у своєму варіанті</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>Зважати на &amp;регістр</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;Цілі слова</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Замінити &amp;все</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Знайти:</translation>
    </message>
    <message>
        <source>R&amp;eplace with:</source>
        <translation>З&amp;амінити на:</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in your wording</source>
        <translation>
            <numerusform>%Ln раз у вашому варіанті</numerusform>
            <numerusform>%Ln рази у вашому варіанті</numerusform>
            <numerusform>%Ln разів у вашому варіанті</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n time(s)</source>
        <translation>
            <numerusform>Замінено %Ln раз</numerusform>
            <numerusform>Замінено %Ln рази</numerusform>
            <numerusform>Замінено %Ln разів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Search the whole library</source>
        <translation>Шукати в усій бібліотеці</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Review saved words</source>
        <translation>Повторення збережених слів</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Речення</translation>
    </message>
    <message>
        <source>&amp;Show (Space)</source>
        <translation>&amp;Показати (Пробіл)</translation>
    </message>
    <message>
        <source>Again (1)</source>
        <translation>Знову (1)</translation>
    </message>
    <message>
        <source>Hard (2)</source>
        <translation>Важко (2)</translation>
    </message>
    <message>
        <source>Good (3)</source>
        <translation>Добре (3)</translation>
    </message>
    <message>
        <source>Easy (4)</source>
        <translation>Легко (4)</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to review</source>
        <translation>
            <numerusform>Повторити %Ln слово</numerusform>
            <numerusform>Повторити %Ln слова</numerusform>
            <numerusform>Повторити %Ln слів</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more to review today.</source>
        <translation>На сьогодні повторювати більше нічого.</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Sa&amp;ved searches</source>
        <translation>Збере&amp;жені пошуки</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Зберегти цей пошук…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Зберегти пошук</translation>
    </message>
</context>
<context>
    <name>SavingCopy</name>
    <message>
        <source>Save a copy</source>
        <translation>Зберегти копію</translation>
    </message>
    <message>
        <source>Saved a copy as {name}. It holds the text, what stands beside it, and all that you did to it, and opens in Enface on any computer.</source>
        <translation>Копію збережено як {name}. У ній текст, те, що стоїть поруч із ним, і все, що ви з ним зробили; її можна відкрити в Enface на будь-якому комп’ютері.</translation>
    </message>
</context>
<context>
    <name>ScriptFonts</name>
    <message>
        <source>Separate font per script</source>
        <translation>Окремий шрифт для кожної писемності</translation>
    </message>
    <message>
        <source>Easier to read: {font}</source>
        <translation>Легше читати: {font}</translation>
    </message>
    <message>
        <source>Made for people with dyslexia or poor sight</source>
        <translation>Створено для людей із дислексією або слабким зором</translation>
    </message>
    <message>
        <source>Fonts made for dyslexia or poor sight, such as {fonts}, are free: once one is installed on this computer, it is offered here.</source>
        <translation>Шрифти, створені для людей із дислексією або слабким зором, як-от {fonts}, безкоштовні: щойно такий шрифт буде встановлено на цьому комп’ютері, його буде запропоновано тут.</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Латиниця</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Кирилиця</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Арабське</translation>
    </message>
    <message>
        <source>Chinese, Japanese, Korean</source>
        <translation>Китайське, японське, корейське</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматично</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search dictionaries</source>
        <translation>Пошук у словниках</translation>
    </message>
    <message>
        <source>In the &amp;explanations too</source>
        <translation>Шукати й у &amp;поясненнях</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Статті</translation>
    </message>
    <message>
        <source>&amp;Word:</source>
        <translation>&amp;Слово:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Мова:</translation>
    </message>
    <message>
        <source>There is no dictionary on this computer yet. Add one under Dictionaries.</source>
        <translation>На цьому комп’ютері ще немає словників. Додайте словник у вікні «Словники».</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Нічого не знайдено.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
</context>
<context>
    <name>SentencesPanel</name>
    <message>
        <source>Sentences</source>
        <translation>Речення</translation>
    </message>
    <message>
        <source>Sentences accepted</source>
        <translation>Прийняті речення</translation>
    </message>
    <message>
        <source>Nothing to compare yet: open a second text beside this one.</source>
        <translation>Поки нема чого порівнювати: відкрийте другий текст поруч із цим.</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Порівняти з…</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Збіг</translation>
    </message>
    <message>
        <source>Lowest agreement first</source>
        <translation>Спочатку найменший збіг</translation>
    </message>
    <message>
        <source>Order of the text</source>
        <translation>Порядок тексту</translation>
    </message>
    <message>
        <source>Least sure link first</source>
        <translation>Спочатку найменш надійний зв’язок</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Залишилось</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Відрізняються</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Зв’язки</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Порівняння</translation>
    </message>
    <message>
        <source>with</source>
        <translation>з</translation>
    </message>
    <message>
        <source>Align again below here</source>
        <translation>Зіставити заново нижче</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експорт…</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>Servers that translate</source>
        <translation>Сервери перекладу</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Ваш текст</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Д&amp;одати</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Вилучити</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>&amp;Використовувати цей</translation>
    </message>
    <message>
        <source>The engine “Server” asks {name} from now on.</source>
        <translation>Рушій «Сервер» відтепер звертається до {name}.</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Ключ:</translation>
    </message>
    <message>
        <source>A server such as LibreTranslate, Ollama, LM Studio or llama-server can translate, too. It is used only where you choose it in “Engine” or “Show more translations”. Of a server with several models you can add each.</source>
        <translation>Перекладати може й сервер, наприклад LibreTranslate, Ollama, LM Studio або llama-server. Він використовується лише там, де ви вибрали його в меню «Рушій» або «Показати інші переклади». Із сервера з кількома моделями можна додати кожну.</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Модель:</translation>
    </message>
    <message>
        <source>&amp;Address of a server:</source>
        <translation>&amp;Адреса сервера:</translation>
    </message>
    <message>
        <source>stays on this computer</source>
        <translation>залишається на цьому комп’ютері</translation>
    </message>
    <message>
        <source>goes to {host}</source>
        <translation>іде на {host}</translation>
    </message>
    <message>
        <source>With this server your text leaves this computer and goes to {host}. Do you want that?</source>
        <translation>З цим сервером ваш текст залишить цей комп’ютер і піде на {host}. Ви цього хочете?</translation>
    </message>
    <message>
        <source>Send text to {host}</source>
        <translation>Надсилати текст на {host}</translation>
    </message>
</context>
<context>
    <name>ShownDifferences</name>
    <message>
        <source>The two texts are in different languages: their words cannot be compared, but their numbers and links can.</source>
        <translation>Два тексти різними мовами: порівняти їхні слова не можна, але числа й зв’язки — можна.</translation>
    </message>
    <message>
        <source>Agreement with the human text, not quality</source>
        <translation>Збіг із перекладом людини, а не якість</translation>
    </message>
    <message>
        <source>Agreement of the two texts, not quality</source>
        <translation>Збіг двох текстів, а не якість</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригінал</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Машина</translation>
    </message>
    <message>
        <source>Human</source>
        <translation>Людина</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мій варіант</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} і {second}</translation>
    </message>
    <message>
        <source>Letters in common, 0 to 100</source>
        <translation>Спільні літери, від 0 до 100</translation>
    </message>
    <message>
        <source>Words in common, 0 to 100</source>
        <translation>Спільні слова, від 0 до 100</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Довжина</translation>
    </message>
    <message>
        <source>{done} of {of} sentences accepted</source>
        <translation>Прийнято речень: {done} з {of}</translation>
    </message>
    <message>
        <source>{done} of {of} sentences accepted · {own} of them in your words</source>
        <translation>Прийнято речень: {done} з {of} · вашими словами: {own}</translation>
    </message>
    <message>
        <source>no partner: “{sentence}”</source>
        <translation>немає відповідника: «{sentence}»</translation>
    </message>
</context>
<context>
    <name>SpeakerPanel</name>
    <message>
        <source>Speakers</source>
        <translation>Учасники</translation>
    </message>
    <message>
        <source>Find a speaker</source>
        <translation>Знайти учасника</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Інші</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>приховані</translation>
    </message>
    <message>
        <source>Others are hidden</source>
        <translation>Інших приховано</translation>
    </message>
    <message>
        <source>dimmed</source>
        <translation>приглушені</translation>
    </message>
    <message>
        <source>Others are dimmed</source>
        <translation>Інших приглушено</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати всіх</translation>
    </message>
    <message numerus="yes">
        <source>Speaker unclear (%n)</source>
        <translation>
            <numerusform>Неясно, хто говорить (%n)</numerusform>
            <numerusform>Неясно, хто говорить (%n)</numerusform>
            <numerusform>Неясно, хто говорить (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Narration and notes</source>
        <translation>Оповідь і примітки</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%Ln абзац</numerusform>
            <numerusform>%Ln абзаци</numerusform>
            <numerusform>%Ln абзаців</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%Ln репліка</numerusform>
            <numerusform>%Ln репліки</numerusform>
            <numerusform>%Ln реплік</numerusform>
        </translation>
    </message>
    <message>
        <source>in text order</source>
        <translation>за порядком тексту</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>за іменем</translation>
    </message>
    <message>
        <source>by turns</source>
        <translation>за репліками</translation>
    </message>
    <message>
        <source>by words</source>
        <translation>за словами</translation>
    </message>
    <message>
        <source>Sorted {order}</source>
        <translation>Порядок: {order}</translation>
    </message>
    <message>
        <source>Sort speakers</source>
        <translation>Сортувати учасників</translation>
    </message>
    <message>
        <source>Go to the next paragraph that may begin with an overlooked name</source>
        <translation>До наступного абзацу, який може починатися з непоміченого імені</translation>
    </message>
    <message numerus="yes">
        <source>The same person? (%n)</source>
        <translation>
            <numerusform>Одна людина? (%Ln)</numerusform>
            <numerusform>Одна людина? (%Ln)</numerusform>
            <numerusform>Одна людина? (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Names that may be one person’s, to be merged</source>
        <translation>Імена, що можуть належати одній людині: їх можна об’єднати</translation>
    </message>
    <message>
        <source>{name} is {other}</source>
        <translation>{name} — це {other}</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Учасник без імені</translation>
    </message>
    <message>
        <source>{turns}, {percent} of the words</source>
        <translation>{turns}, {percent} слів</translation>
    </message>
    <message numerus="yes">
        <source>%n other speaker(s)</source>
        <translation>
            <numerusform>ще %Ln учасник</numerusform>
            <numerusform>ще %Ln учасники</numerusform>
            <numerusform>ще %Ln учасників</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who say least have no line of their own. Search to find them.</source>
        <translation>Для тих, хто говорить найменше, немає окремого рядка. Їх можна знайти пошуком.</translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1 %</translation>
    </message>
    <message>
        <source>No speaker is selected, so nothing is shown.</source>
        <translation>Жодного учасника не вибрано, тож нічого не показано.</translation>
    </message>
    <message>
        <source>{shown} of {all} turns shown, the others dimmed</source>
        <translation>Показано реплік: {shown} з {all}, решту приглушено</translation>
    </message>
    <message>
        <source>{shown} of {all} turns shown</source>
        <translation>Показано реплік: {shown} з {all}</translation>
    </message>
    <message>
        <source>Show only {name}</source>
        <translation>Показати лише: {name}</translation>
    </message>
    <message>
        <source>Go to the next turn</source>
        <translation>До наступної репліки</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Перейменувати…</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>Об’єднати з</translation>
    </message>
    <message>
        <source>New name of {name}</source>
        <translation>Нове ім’я: {name}</translation>
    </message>
</context>
<context>
    <name>SpeechDialog</name>
    <message>
        <source>Voices and speech models</source>
        <translation>Голоси й розпізнавання мовлення</translation>
    </message>
    <message>
        <source>Voices of Piper read texts aloud. Whisper models recognise what is said in a recording: larger ones make fewer mistakes and take longer. The licence of a voice is shown once it is on this computer.</source>
        <translation>Голоси Piper читають тексти вголос. Моделі Whisper розпізнають, що сказано в записі: більші рідше помиляються і працюють довше. Ліцензія голосу показується, коли він є на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Get the list of voices from the Internet</source>
        <translation>Отримати список голосів з інтернету</translation>
    </message>
    <message>
        <source>Voices and models</source>
        <translation>Голоси й моделі</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Голоси</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>Розпізнавання мовлення</translation>
    </message>
    <message>
        <source>Search for a language</source>
        <translation>Шукати мову</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На цьому комп’ютері</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Ліцензія</translation>
    </message>
    <message>
        <source>Add a voice from a file…</source>
        <translation>Додати голос із файлу…</translation>
    </message>
    <message>
        <source>Add a model from a folder…</source>
        <translation>Додати модель із теки…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Завантажити</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Показати:</translation>
    </message>
    <message>
        <source>There is no list of voices on this computer yet.</source>
        <translation>На цьому комп’ютері ще немає списку голосів.</translation>
    </message>
    <message>
        <source>The list of voices is of {date}.</source>
        <translation>Список голосів від {date}.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>another version</source>
        <translation>інша версія</translation>
    </message>
    <message>
        <source>many languages</source>
        <translation>багато мов</translation>
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
        <translation>Читайте сказане поруч із перекладом. Переклад робиться на цьому комп’ютері, нічого нікуди не надсилається.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавні</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Translate all</source>
        <translation>Перекласти все</translation>
    </message>
    <message>
        <source>Go to the next sentence to check</source>
        <translation>До наступного речення на перевірку</translation>
    </message>
    <message>
        <source>Private window</source>
        <translation>Приватне вікно</translation>
    </message>
    <message>
        <source>Nothing of this window is remembered but what you add yourself.</source>
        <translation>Із цього вікна запам’ятовується лише те, що ви додаєте самі.</translation>
    </message>
    <message>
        <source>Translating {done} of {of} paragraphs</source>
        <translation>Перекладено абзаців: {done} з {of}</translation>
    </message>
    <message>
        <source>Translating what comes next: {done} of {of} paragraphs</source>
        <translation>Перекладається те, що далі: {done} з {of} абзаців</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Хід роботи</translation>
    </message>
    <message>
        <source>{number} words a minute</source>
        <translation>{number} слів за хвилину</translation>
    </message>
    <message>
        <source>Encoding: {encoding}</source>
        <translation>Кодування: {encoding}</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>Кодування тексту</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Перекласти</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to check</source>
        <translation>
            <numerusform>%Ln речення на перевірку</numerusform>
            <numerusform>%Ln речення на перевірку</numerusform>
            <numerusform>%Ln речень на перевірку</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestedTermsDialog</name>
    <message>
        <source>Suggested terms</source>
        <translation>Запропоновані терміни</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Термін</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Переклад</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Разів</translation>
    </message>
    <message>
        <source>Names of the speakers, and words that the human translation always translates in the same way. A term without a translation is left as it is.</source>
        <translation>Імена учасників і слова, які переклад людини завжди передає однаково. Термін без перекладу залишається як є.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Д&amp;одати</translation>
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
        <translation>Вибрати: {name}</translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>Term</source>
        <translation>Термін</translation>
    </message>
    <message>
        <source>&amp;Leave as it is</source>
        <translation>За&amp;лишити як є</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>Зважати на &amp;регістр</translation>
    </message>
    <message>
        <source>&amp;Term:</source>
        <translation>&amp;Термін:</translation>
    </message>
    <message>
        <source>T&amp;ranslation:</source>
        <translation>Пе&amp;реклад:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>При&amp;мітка:</translation>
    </message>
    <message>
        <source>&amp;Use in:</source>
        <translation>З&amp;астосовувати:</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Terms</source>
        <translation>Терміни</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Термін</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Переклад</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Де застосовувати</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Додати…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Змінити…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Ви&amp;далити</translation>
    </message>
    <message>
        <source>&amp;Suggest…</source>
        <translation>За&amp;пропонувати…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Імпорт…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Експорт…</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Знайти:</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%Ln термін</numerusform>
            <numerusform>%Ln терміни</numerusform>
            <numerusform>%Ln термінів</numerusform>
        </translation>
    </message>
    <message>
        <source>(left as it is)</source>
        <translation>(залишається як є)</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Corr&amp;ect</source>
        <translation>&amp;Виправити</translation>
    </message>
    <message>
        <source>Lin&amp;k to the other text</source>
        <translation>Зв’язок з &amp;іншим текстом</translation>
    </message>
</context>
<context>
    <name>ThemeDialog</name>
    <message>
        <source>Dark</source>
        <translation>Темні</translation>
    </message>
    <message>
        <source>Strong contrast (7 : 1 for words)</source>
        <translation>Сильний контраст (7 : 1 для слів)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message numerus="yes">
        <source>%n colour(s) too faint. The faintest:</source>
        <translation>
            <numerusform>%Ln колір надто блідий. Найблідіший:</numerusform>
            <numerusform>%Ln кольори надто бліді. Найблідіший:</numerusform>
            <numerusform>%Ln кольорів надто бліді. Найблідіший:</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom theme</source>
        <translation>Власна тема</translation>
    </message>
    <message>
        <source>&amp;Based on</source>
        <translation>&amp;На основі</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Імпорт…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>{name} (custom)</source>
        <translation>{name} (власна)</translation>
    </message>
    <message>
        <source>All contrasts are good.</source>
        <translation>Контраст скрізь достатній.</translation>
    </message>
    <message>
        <source>{colour} on {ground}: {ratio}, needed {needed}</source>
        <translation>«{colour}» на тлі «{ground}»: {ratio}, потрібно {needed}</translation>
    </message>
    <message>
        <source>“{name}” could not be saved ({reason}). Choose another folder.</source>
        <translation>Не вдалося зберегти «{name}» ({reason}). Виберіть іншу папку.</translation>
    </message>
    <message>
        <source>“{name}” could not be deleted ({reason}).</source>
        <translation>Не вдалося видалити «{name}» ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” is not a theme ({reason}). Choose another file.</source>
        <translation>«{name}» — не файл кольорів ({reason}). Виберіть інший файл.</translation>
    </message>
    <message>
        <source>Themes (*.toml)</source>
        <translation>Теми (*.toml)</translation>
    </message>
    <message>
        <source>Import theme</source>
        <translation>Імпорт теми</translation>
    </message>
    <message>
        <source>Export theme</source>
        <translation>Експорт теми</translation>
    </message>
</context>
<context>
    <name>ThemePreview</name>
    <message>
        <source>A button</source>
        <translation>Кнопка</translation>
    </message>
    <message>
        <source>Secondary text</source>
        <translation>Другорядний текст</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Current sentence</source>
        <translation>Поточне речення</translation>
    </message>
    <message>
        <source>Sentence to check</source>
        <translation>Речення на перевірку</translation>
    </message>
    <message>
        <source>Search result</source>
        <translation>Результат пошуку</translation>
    </message>
    <message>
        <source>Current search result</source>
        <translation>Поточний результат пошуку</translation>
    </message>
    <message>
        <source>Speaker {number}</source>
        <translation>Учасник {number}</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Match system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Colours: {name}</source>
        <translation>Кольори: {name}</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>End tour</source>
        <translation>Завершити огляд</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>{at} of {of}</source>
        <translation>{at} з {of}</translation>
    </message>
</context>
<context>
    <name>Transcripts</name>
    <message>
        <source>&amp;Collections</source>
        <translation>Ко&amp;лекції</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Стенограми</translation>
    </message>
    <message>
        <source>Transcripts as cards</source>
        <translation>Стенограми як картки</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>&amp;Показати:</translation>
    </message>
    <message>
        <source>Card&amp;s</source>
        <translation>К&amp;артки</translation>
    </message>
    <message>
        <source>S&amp;ort:</source>
        <translation>По&amp;рядок:</translation>
    </message>
    <message>
        <source>Choose the same again for the opposite order</source>
        <translation>Виберіть те саме ще раз, щоб змінити порядок на зворотний</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Вилучити</translation>
    </message>
    <message>
        <source>Take the chosen transcripts off the list. The files stay where they are.</source>
        <translation>Прибрати вибрані стенограми зі списку. Файли залишаться на місці.</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>Скас&amp;увати</translation>
    </message>
    <message>
        <source>Put back what you removed last</source>
        <translation>Повернути до списку те, що ви прибрали останнім</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Т&amp;аблиця</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитані</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Неперекладені</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Із нотатками</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Нечитабельні</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Відсутні</translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>Додати до «{name}»</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Нова колекція…</translation>
    </message>
    <message>
        <source>Take out of “{name}”</source>
        <translation>Прибрати з «{name}»</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>Перейменувати «{name}»…</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>Видалити «{name}»</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Нова колекція</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Перейменувати колекцію</translation>
    </message>
</context>
<context>
    <name>TranslateDialog</name>
    <message>
        <source>Translate transcripts</source>
        <translation>Переклад стенограм</translation>
    </message>
    <message>
        <source>none: this computer alone</source>
        <translation>немає: лише цей комп’ютер</translation>
    </message>
    <message>
        <source>The address of a Dask scheduler (tcp://host:8786), or local:2 for two here</source>
        <translation>Адреса планувальника Dask (tcp://host:8786) або local:2 для двох процесів на цьому комп’ютері</translation>
    </message>
    <message>
        <source>Also while this computer runs on its &amp;battery</source>
        <translation>Перекладати й під час роботи від &amp;батареї</translation>
    </message>
    <message>
        <source>&amp;Translate</source>
        <translation>П&amp;ерекласти</translation>
    </message>
    <message>
        <source>&amp;Into:</source>
        <translation>&amp;Мова перекладу:</translation>
    </message>
    <message>
        <source>&amp;Dask workers:</source>
        <translation>Процеси &amp;Dask:</translation>
    </message>
    <message>
        <source>With these workers your text leaves this computer and goes to {host}. Do you want that?</source>
        <translation>З цими робочими процесами ваш текст покине цей комп’ютер і піде на {host}. Ви згодні?</translation>
    </message>
    <message>
        <source>Send text to {host}</source>
        <translation>Надсилати текст на {host}</translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>{language}, original</source>
        <translation>{language}, оригінал</translation>
    </message>
    <message>
        <source>{language}, machine translation</source>
        <translation>{language}, машинний переклад</translation>
    </message>
    <message>
        <source>through {language}</source>
        <translation>через {language}</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>не перевірено</translation>
    </message>
    <message>
        <source>Get it…</source>
        <translation>Отримати…</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Додати з файлу…</translation>
    </message>
    <message>
        <source>Use a server</source>
        <translation>Використати сервер</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Перекласти</translation>
    </message>
    <message>
        <source>Everything is translated</source>
        <translation>Усе перекладено</translation>
    </message>
    <message>
        <source>{done} of {of} paragraphs are translated</source>
        <translation>Перекладено абзаців: {done} з {of}</translation>
    </message>
    <message>
        <source>{done} of {of} paragraphs are translated; the others follow as you read</source>
        <translation>Перекладено абзаців: {done} з {of}; решта йде в міру читання</translation>
    </message>
    <message>
        <source>This text is in {source}, so it cannot be translated from {target}. To read a text in {target}, open it: its language is detected automatically.</source>
        <translation>Мова цього тексту — {source}, тож з іншої мови ({target}) його не перекласти. Щоб читати текст цією іншою мовою ({target}), відкрийте його: мова визначається автоматично.</translation>
    </message>
    <message>
        <source>Show {target} first</source>
        <translation>Спершу показувати: {target}</translation>
    </message>
    <message>
        <source>This text is in {target}</source>
        <translation>Мова цього тексту — {target}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome. How do you like to read?</source>
        <translation>Ласкаво просимо. Як вам зручно читати?</translation>
    </message>
    <message>
        <source>You can change this at any time under Aa (Appearance).</source>
        <translation>Це завжди можна змінити під кнопкою Aa («Оформлення»).</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Мова інтерфейсу</translation>
    </message>
    <message>
        <source>Take a short tour</source>
        <translation>Короткий огляд</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Як у системі</translation>
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
        <translation>Цей файл вдалося прочитати лише частково: {where}</translation>
    </message>
    <message>
        <source>“{name}” is discarded.</source>
        <translation>«{name}» видалено.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>{title} (private)</source>
        <translation>{title} (приватне вікно)</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Знаю</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Пропускати</translation>
    </message>
    <message>
        <source>No dictionary on this computer has this word.</source>
        <translation>Цього слова немає в жодному словнику на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Parts: {parts}</source>
        <translation>Частини: {parts}</translation>
    </message>
    <message>
        <source>Dictionary: {word}</source>
        <translation>Словник: {word}</translation>
    </message>
    <message>
        <source>due for review</source>
        <translation>час повторити</translation>
    </message>
    <message>
        <source>found as written</source>
        <translation>знайдено як написано</translation>
    </message>
    <message>
        <source>found in another spelling</source>
        <translation>знайдено в іншому написанні</translation>
    </message>
    <message>
        <source>form of {head}</source>
        <translation>форма слова {head}</translation>
    </message>
    <message>
        <source>{word} → {head}</source>
        <translation>{word} → {head}</translation>
    </message>
    <message>
        <source>begins with {word}</source>
        <translation>починається з {word}</translation>
    </message>
    <message>
        <source>found in the entry</source>
        <translation>знайдено у статті</translation>
    </message>
    <message>
        <source>known</source>
        <translation>відоме</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>вивчається</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>пропускається</translation>
    </message>
</context>
<context>
    <name>WordingEditor</name>
    <message>
        <source>Mine</source>
        <translation>Мій варіант</translation>
    </message>
    <message>
        <source>Your wording</source>
        <translation>Ваш варіант</translation>
    </message>
    <message>
        <source>Take the machine&apos;s</source>
        <translation>Узяти машинний</translation>
    </message>
    <message>
        <source>Take the human&apos;s</source>
        <translation>Узяти від людини</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Потребує перегляду</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Коментар…</translation>
    </message>
    <message>
        <source>Accept, next</source>
        <translation>Прийняти, далі</translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Words you do not know</source>
        <translation>Слова, яких ви не знаєте</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Приклади</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Знаю</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Пропускати</translation>
    </message>
    <message>
        <source>Export saved words…</source>
        <translation>Експорт збережених слів…</translation>
    </message>
    <message>
        <source>Count as known</source>
        <translation>Вважати відомими</translation>
    </message>
    <message>
        <source>the {count} most frequent</source>
        <translation>{count} найчастіших</translation>
    </message>
    <message>
        <source>only marked words</source>
        <translation>лише позначені слова</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>How often in this text</source>
        <translation>Частота в цьому тексті</translation>
    </message>
    <message>
        <source>How frequent in the language</source>
        <translation>Частота в мові</translation>
    </message>
    <message>
        <source>First place in the text</source>
        <translation>Перше місце в тексті</translation>
    </message>
    <message>
        <source>You know {share} % of the words of this text.</source>
        <translation>Ви знаєте {share} % слів цього тексту.</translation>
    </message>
    <message>
        <source>{few} % are among the {a} most frequent of the language, {more} % among {b}, {most} % among {c}.</source>
        <translation>{few} % — серед найчастіших слів мови ({a}), {more} % — серед {b}, {most} % — серед {c}.</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>вивчається</translation>
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
        <translation>&amp;Відкрити…</translation>
    </message>
    <message>
        <source>Open from &amp;clipboard</source>
        <translation>Відкрити з &amp;буфера обміну</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Відкрити &amp;приклад</translation>
    </message>
    <message>
        <source>Start pa&amp;ge</source>
        <translation>Початкова сторінк&amp;а</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>&amp;Нове вікно</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Др&amp;ук…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>П&amp;опередній перегляд…</translation>
    </message>
    <message>
        <source>&amp;Forget this document</source>
        <translation>Забути &amp;цей документ</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>Перезаванта&amp;жити</translation>
    </message>
    <message>
        <source>Save bookmar&amp;ks and notes…</source>
        <translation>Збере&amp;гти закладки й нотатки…</translation>
    </message>
    <message>
        <source>Pr&amp;ivate window</source>
        <translation>Пр&amp;иватне вікно</translation>
    </message>
    <message>
        <source>Clear &amp;everything…</source>
        <translation>&amp;Стерти все…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>П&amp;равка</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>По&amp;вторити</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>Copy all c&amp;olumns</source>
        <translation>Копіювати всі ко&amp;лонки</translation>
    </message>
    <message>
        <source>&amp;Side panel</source>
        <translation>Бічна &amp;панель</translation>
    </message>
    <message>
        <source>Show only this spea&amp;ker</source>
        <translation>Показати лише &amp;цього учасника</translation>
    </message>
    <message>
        <source>Show all s&amp;peakers</source>
        <translation>Показати &amp;всіх учасників</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Оформлення</translation>
    </message>
    <message>
        <source>Show &amp;columns…</source>
        <translation>Показати &amp;колонки…</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>&amp;Більший текст</translation>
    </message>
    <message>
        <source>R&amp;eset text size</source>
        <translation>Зв&amp;ичайний розмір тексту</translation>
    </message>
    <message>
        <source>A&amp;uto-scroll</source>
        <translation>&amp;Автопрокручування</translation>
    </message>
    <message>
        <source>Scroll fas&amp;ter</source>
        <translation>Прокручувати &amp;швидше</translation>
    </message>
    <message>
        <source>Scroll slo&amp;wer</source>
        <translation>П&amp;рокручувати повільніше</translation>
    </message>
    <message>
        <source>Text curs&amp;or</source>
        <translation>Т&amp;екстовий курсор</translation>
    </message>
    <message>
        <source>Text o&amp;nly</source>
        <translation>&amp;Лише текст</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>Ч&amp;итання</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>На&amp;вчання</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>Пор&amp;івняння</translation>
    </message>
    <message>
        <source>&amp;Start of the text</source>
        <translation>П&amp;очаток тексту</translation>
    </message>
    <message>
        <source>&amp;End of the text</source>
        <translation>&amp;Кінець тексту</translation>
    </message>
    <message>
        <source>Next t&amp;urn of this speaker</source>
        <translation>Наступна репліка &amp;цього учасника</translation>
    </message>
    <message>
        <source>Next missing spe&amp;aker</source>
        <translation>Наступний пропущений мов&amp;ець</translation>
    </message>
    <message>
        <source>Ne&amp;xt sentence</source>
        <translation>На&amp;ступне речення</translation>
    </message>
    <message>
        <source>P&amp;in sentence</source>
        <translation>&amp;Закріпити речення</translation>
    </message>
    <message>
        <source>Go &amp;to…</source>
        <translation>Пере&amp;йти…</translation>
    </message>
    <message>
        <source>Add or remove book&amp;mark</source>
        <translation>Додати &amp;чи вилучити закладку</translation>
    </message>
    <message>
        <source>A&amp;dd note</source>
        <translation>&amp;Додати нотатку</translation>
    </message>
    <message>
        <source>Mark as chec&amp;ked</source>
        <translation>П&amp;означити як перевірене</translation>
    </message>
    <message>
        <source>S&amp;wap languages</source>
        <translation>&amp;Поміняти мови місцями</translation>
    </message>
    <message>
        <source>Translate a&amp;utomatically</source>
        <translation>Перекладати &amp;автоматично</translation>
    </message>
    <message>
        <source>Com&amp;pare with…</source>
        <translation>По&amp;рівняти з…</translation>
    </message>
    <message>
        <source>Stop &amp;comparing</source>
        <translation>&amp;Завершити порівняння</translation>
    </message>
    <message>
        <source>Mo&amp;ve sentence up</source>
        <translation>Пересунути речення вг&amp;ору</translation>
    </message>
    <message>
        <source>Mov&amp;e sentence down</source>
        <translation>&amp;Пересунути речення вниз</translation>
    </message>
    <message>
        <source>Lea&amp;rn</source>
        <translation>Нав&amp;чання</translation>
    </message>
    <message>
        <source>Mark &amp;new words</source>
        <translation>Позначати &amp;нові слова</translation>
    </message>
    <message>
        <source>S&amp;ync with recording</source>
        <translation>Синхронізувати із &amp;записом</translation>
    </message>
    <message>
        <source>Shift this a&amp;nd later sentences</source>
        <translation>Зсу&amp;нути це й наступні речення</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>К&amp;омбінації клавіш</translation>
    </message>
    <message>
        <source>Show the hidden column while held</source>
        <translation>Показати приховану колонку, поки натиснуто</translation>
    </message>
    <message>
        <source>Copy as &amp;quotation</source>
        <translation>Копіювати як &amp;цитату</translation>
    </message>
    <message>
        <source>Librar&amp;y…</source>
        <translation>Біб&amp;ліотека…</translation>
    </message>
    <message>
        <source>Save &amp;a copy…</source>
        <translation>Зберегти &amp;копію…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Експорт…</translation>
    </message>
    <message>
        <source>Cop&amp;y and cite…</source>
        <translation>К&amp;опіювати з посиланням…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>В&amp;иділити все</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Ви&amp;далити</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Знайти</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Знайти &amp;наступне</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Зн&amp;айти попереднє</translation>
    </message>
    <message>
        <source>C&amp;hange speaker…</source>
        <translation>Змінити &amp;учасника…</translation>
    </message>
    <message>
        <source>Rena&amp;me speaker…</source>
        <translation>Пере&amp;йменувати учасника…</translation>
    </message>
    <message>
        <source>Mer&amp;ge speaker…</source>
        <translation>Об’&amp;єднати учасника…</translation>
    </message>
    <message>
        <source>Conte&amp;xt menu</source>
        <translation>Контекстне мен&amp;ю</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>Next &amp;layout</source>
        <translation>На&amp;ступне розташування</translation>
    </message>
    <message>
        <source>Pre&amp;vious sentence</source>
        <translation>&amp;Попереднє речення</translation>
    </message>
    <message>
        <source>Co&amp;ver the translation</source>
        <translation>Закрити &amp;переклад</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Менший текст</translation>
    </message>
    <message>
        <source>&amp;Dim the others</source>
        <translation>При&amp;глушити інших</translation>
    </message>
    <message>
        <source>L&amp;ine focus</source>
        <translation>Фокус р&amp;ядка</translation>
    </message>
    <message>
        <source>S&amp;yllables</source>
        <translation>Скла&amp;ди</translation>
    </message>
    <message>
        <source>Show skipped te&amp;xt</source>
        <translation>Показати пропущений &amp;текст</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;На весь екран</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ерехід</translation>
    </message>
    <message>
        <source>&amp;Next turn</source>
        <translation>Наступна реп&amp;ліка</translation>
    </message>
    <message>
        <source>&amp;Previous turn</source>
        <translation>Попередня &amp;репліка</translation>
    </message>
    <message>
        <source>Next pa&amp;ge</source>
        <translation>Нас&amp;тупна сторінка</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Н&amp;азад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Уперед</translation>
    </message>
    <message>
        <source>Next sentence to &amp;check</source>
        <translation>&amp;Наступне речення на перевірку</translation>
    </message>
    <message>
        <source>Previous sentence to chec&amp;k</source>
        <translation>Попередн&amp;є речення на перевірку</translation>
    </message>
    <message>
        <source>&amp;Translation</source>
        <translation>&amp;Переклад</translation>
    </message>
    <message>
        <source>&amp;Translate</source>
        <translation>П&amp;ерекласти</translation>
    </message>
    <message>
        <source>Translate &amp;all</source>
        <translation>Перекласти &amp;все</translation>
    </message>
    <message>
        <source>Translate paragraph a&amp;gain</source>
        <translation>Перекласти абзац з&amp;нову</translation>
    </message>
    <message>
        <source>&amp;Compare engines</source>
        <translation>По&amp;рівняти рушії</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Зупинити</translation>
    </message>
    <message>
        <source>&amp;Languages…</source>
        <translation>&amp;Мови…</translation>
    </message>
    <message>
        <source>Add a language pack from a &amp;file…</source>
        <translation>&amp;Додати мовний пакет із файлу…</translation>
    </message>
    <message>
        <source>T&amp;ranslation memory…</source>
        <translation>Пам’ять пере&amp;кладів…</translation>
    </message>
    <message>
        <source>Term l&amp;ist…</source>
        <translation>Сп&amp;исок термінів…</translation>
    </message>
    <message>
        <source>A&amp;dd term…</source>
        <translation>Дода&amp;ти термін…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>П&amp;орівняння</translation>
    </message>
    <message>
        <source>&amp;Write own wording</source>
        <translation>&amp;Написати свій варіант</translation>
    </message>
    <message>
        <source>Take the &amp;machine translation</source>
        <translation>Узяти &amp;машинний переклад</translation>
    </message>
    <message>
        <source>Take the &amp;human translation</source>
        <translation>Узяти переклад &amp;людини</translation>
    </message>
    <message>
        <source>&amp;Accept and go on</source>
        <translation>Прийняти &amp;й перейти далі</translation>
    </message>
    <message>
        <source>Needs &amp;review</source>
        <translation>По&amp;требує перегляду</translation>
    </message>
    <message>
        <source>C&amp;omment…</source>
        <translation>&amp;Коментар…</translation>
    </message>
    <message>
        <source>&amp;Delete own wording</source>
        <translation>&amp;Видалити свій варіант</translation>
    </message>
    <message>
        <source>Merge &amp;up</source>
        <translation>Об’&amp;єднати з верхньою</translation>
    </message>
    <message>
        <source>Merge dow&amp;n</source>
        <translation>О&amp;б’єднати з нижньою</translation>
    </message>
    <message>
        <source>Spl&amp;it here</source>
        <translation>Розд&amp;ілити тут</translation>
    </message>
    <message>
        <source>Cu&amp;t the link</source>
        <translation>Розірвати зв’&amp;язок</translation>
    </message>
    <message>
        <source>Accept the &amp;link</source>
        <translation>Пр&amp;ийняти зв’язок</translation>
    </message>
    <message>
        <source>Ali&amp;gn again below here</source>
        <translation>Зі&amp;ставити знову нижче</translation>
    </message>
    <message>
        <source>&amp;Find and replace in own wording…</source>
        <translation>Зн&amp;айти й замінити у своєму варіанті…</translation>
    </message>
    <message>
        <source>&amp;Search the translation memory…</source>
        <translation>По&amp;шук у пам’яті перекладів…</translation>
    </message>
    <message>
        <source>&amp;Look up word</source>
        <translation>&amp;Знайти слово у словнику</translation>
    </message>
    <message>
        <source>&amp;Save word</source>
        <translation>З&amp;берегти слово</translation>
    </message>
    <message>
        <source>Word is &amp;known</source>
        <translation>Слово в&amp;ідоме</translation>
    </message>
    <message>
        <source>&amp;Ignore word</source>
        <translation>С&amp;лово пропускати</translation>
    </message>
    <message>
        <source>&amp;Mark saved words that are due</source>
        <translation>Позн&amp;ачати слова, які час повторити</translation>
    </message>
    <message>
        <source>&amp;Review saved words…</source>
        <translation>Повто&amp;рення збережених слів…</translation>
    </message>
    <message>
        <source>&amp;Export saved words…</source>
        <translation>&amp;Експорт збережених слів…</translation>
    </message>
    <message>
        <source>Search dic&amp;tionaries…</source>
        <translation>П&amp;ошук у словниках…</translation>
    </message>
    <message>
        <source>&amp;Dictionaries…</source>
        <translation>&amp;Словники…</translation>
    </message>
    <message>
        <source>Import translation (TM&amp;X, XLIFF)…</source>
        <translation>Імпорт перекладу (TM&amp;X, XLIFF)…</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Звук</translation>
    </message>
    <message>
        <source>&amp;Read aloud</source>
        <translation>Ч&amp;итати вголос</translation>
    </message>
    <message>
        <source>Read aloud from &amp;here</source>
        <translation>Читати &amp;вголос звідси</translation>
    </message>
    <message>
        <source>Read the &amp;translation aloud</source>
        <translation>&amp;Читати вголос переклад</translation>
    </message>
    <message>
        <source>&amp;Stop the sound</source>
        <translation>Зупинити зв&amp;ук</translation>
    </message>
    <message>
        <source>Add a &amp;voice from a file…</source>
        <translation>&amp;Додати голос із файлу…</translation>
    </message>
    <message>
        <source>Voices an&amp;d speech models…</source>
        <translation>Голоси й &amp;розпізнавання мовлення…</translation>
    </message>
    <message>
        <source>&amp;Choose a recording…</source>
        <translation>Ви&amp;брати запис…</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>Відтворення або п&amp;ауза</translation>
    </message>
    <message>
        <source>Pl&amp;ay from this sentence</source>
        <translation>Відтворити з ц&amp;ього речення</translation>
    </message>
    <message>
        <source>&amp;Loop sentence</source>
        <translation>Повторювати р&amp;ечення</translation>
    </message>
    <message>
        <source>Loop fro&amp;m A to B</source>
        <translation>Повторювати від &amp;A до B</translation>
    </message>
    <message>
        <source>&amp;Back 3 seconds</source>
        <translation>Назад на 3 &amp;секунди</translation>
    </message>
    <message>
        <source>Slo&amp;wer</source>
        <translation>Пові&amp;льніше</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>&amp;Швидше</translation>
    </message>
    <message>
        <source>L&amp;ouder</source>
        <translation>&amp;Гучніше</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <translation>&amp;Тихіше</translation>
    </message>
    <message>
        <source>Pause after &amp;each sentence</source>
        <translation>Пауза після &amp;кожного речення</translation>
    </message>
    <message>
        <source>Th&amp;is sentence starts here</source>
        <translation>&amp;Це речення починається тут</translation>
    </message>
    <message>
        <source>Show the pict&amp;ure</source>
        <translation>&amp;Показати зображення</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Вік&amp;но</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>&amp;Згорнути</translation>
    </message>
    <message>
        <source>&amp;Next window</source>
        <translation>&amp;Наступне вікно</translation>
    </message>
    <message>
        <source>&amp;Previous window</source>
        <translation>&amp;Попереднє вікно</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Команди…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>Посі&amp;бник</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>Огляд &amp;програми</translation>
    </message>
    <message>
        <source>&amp;About Enface</source>
        <translation>Про &amp;Enface</translation>
    </message>
    <message>
        <source>Select to the next sentence</source>
        <translation>Виділити до наступного речення</translation>
    </message>
    <message>
        <source>Select to the previous sentence</source>
        <translation>Виділити до попереднього речення</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>Close what was opened last</source>
        <translation>Закрити те, що відкрито останнім</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>У тексті</translation>
    </message>
</context>
<context>
    <name>citation</name>
    <message>
        <source>turn {number}</source>
        <translation>репліка {number}</translation>
    </message>
    <message>
        <source>No longer in the file</source>
        <translation>Цього більше немає у файлі</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Your wording</source>
        <translation>Ваш варіант</translation>
    </message>
    <message>
        <source>Translation from the file</source>
        <translation>Переклад із файлу</translation>
    </message>
    <message>
        <source>{language}, human translation</source>
        <translation>{language}, переклад людини</translation>
    </message>
    <message>
        <source>from the file, not made here</source>
        <translation>з файлу, зроблено не тут</translation>
    </message>
    <message>
        <source>in grey a draft: {engine}</source>
        <translation>сірим — чернетка: {engine}</translation>
    </message>
    <message>
        <source>better version: {engine}</source>
        <translation>кращий варіант: {engine}</translation>
    </message>
</context>
<context>
    <name>difficulty</name>
    <message>
        <source>easy</source>
        <translation>легкі</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>середні</translation>
    </message>
    <message>
        <source>difficult</source>
        <translation>важкі</translation>
    </message>
    <message>
        <source>very difficult</source>
        <translation>дуже важкі</translation>
    </message>
    <message>
        <source>Words: {level}</source>
        <translation>Слова: {level}</translation>
    </message>
</context>
<context>
    <name>engines</name>
    <message>
        <source>smaller, faster and newer models</source>
        <translation>моделі менші, швидші й новіші</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Мовна модель</translation>
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
        <translation>Щось пішло не так: {reason}</translation>
    </message>
    <message>
        <source>“{name}” is not there. It may have been moved or renamed: open it again.</source>
        <translation>Файлу «{name}» немає на місці. Можливо, його перемістили або перейменували: відкрийте його знову.</translation>
    </message>
    <message>
        <source>“{name}” may not be read. Change its permissions, or copy it and open the copy.</source>
        <translation>Файл «{name}» не дозволено читати. Змініть права доступу або скопіюйте його й відкрийте копію.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open the files in it.</source>
        <translation>«{name}» — це папка. Відкрийте файли в ній.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe, not a file. Open a file instead.</source>
        <translation>«{name}» — це пристрій або канал, а не файл. Натомість відкрийте файл.</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}). Copy it to this computer and try again.</source>
        <translation>Не вдалося прочитати «{name}» ({reason}). Скопіюйте його на цей комп’ютер і спробуйте знову.</translation>
    </message>
    <message>
        <source>“{name}” holds no text. Open another file.</source>
        <translation>У файлі «{name}» немає тексту. Відкрийте інший файл.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of text but no text. Run a text recognition program over it, then open the result.</source>
        <translation>У файлі «{name}» — зображення тексту, а не текст. Обробіть його програмою розпізнавання тексту й відкрийте результат.</translation>
    </message>
    <message>
        <source>“{name}” is not a transcript: it holds no text Enface can read. Open a text, web page, subtitle or document file.</source>
        <translation>«{name}» — не стенограма: у ньому немає тексту, який може прочитати Enface. Відкрийте текст, вебсторінку, субтитри або документ.</translation>
    </message>
    <message>
        <source>“{name}” is not a transcript. It is {reason}. Open the transcript that belongs to it, or save the words in it as text and open that.</source>
        <translation>«{name}» — не стенограма. Це {reason}. Відкрийте стенограму, до якої він належить, або збережіть слова з нього як текст і відкрийте його.</translation>
    </message>
    <message>
        <source>“{name}” is too large (more than {limit} MB). Split it and open the parts.</source>
        <translation>Файл «{name}» завеликий (понад {limit} МБ). Розділіть його й відкрийте частини.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and could not be opened as {format} ({reason}). Get the file again, or open it in the program it came from and save it anew.</source>
        <translation>Файл «{name}» пошкоджено, його не вдалося відкрити як {format} ({reason}). Отримайте файл знову або відкрийте його в програмі, з якої він походить, і збережіть ще раз.</translation>
    </message>
    <message>
        <source>“{name}” is of an old kind that Enface does not read. Open it in the program it came from, save it as {format}, and open that file.</source>
        <translation>Файл «{name}» — старого виду, якого Enface не читає. Відкрийте його в програмі, у якій його створено, збережіть як {format} і відкрийте новий файл.</translation>
    </message>
    <message>
        <source>What you corrected or noted in this text cannot be read: “{name}” is damaged. The text is shown as it came. Delete that file to begin anew.</source>
        <translation>Ваші виправлення й нотатки до цього тексту не вдається прочитати: файл «{name}» пошкоджено. Текст показано таким, яким він надійшов. Видаліть цей файл, щоб почати заново.</translation>
    </message>
    <message>
        <source>“{name}” was not opened, because it is built to do harm ({reason}). Get the file from a source you trust.</source>
        <translation>Файл «{name}» не відкрито, бо його створено, щоб шкодити ({reason}). Візьміть файл із джерела, якому довіряєте.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as {encoding}. Choose another encoding.</source>
        <translation>«{name}» не можна прочитати в кодуванні {encoding}. Виберіть інше кодування.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved ({reason}). Choose another folder, or free some space.</source>
        <translation>Не вдалося зберегти «{name}» ({reason}). Виберіть іншу папку або звільніть місце.</translation>
    </message>
    <message>
        <source>There are no times in this text, and subtitles need them. Choose another format.</source>
        <translation>У цьому тексті немає часу, а для субтитрів він потрібен. Виберіть інший формат.</translation>
    </message>
    <message>
        <source>“{name}” is the original, and Enface never writes over what it reads. Choose another name or folder.</source>
        <translation>«{name}» — оригінал, а Enface ніколи не пише поверх того, що читає. Виберіть іншу назву або папку.</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was opened, so no copy of what you see can be made. Read it again (F5), then save the copy.</source>
        <translation>«{name}» змінився, відколи був відкритий, тож копію видимого зробити не можна. Прочитайте його знову (F5), потім збережіть копію.</translation>
    </message>
    <message>
        <source>“{name}” is there already and was left as it is. Choose an empty folder, or name this very file to replace it.</source>
        <translation>«{name}» уже є й залишився без змін. Виберіть порожню папку або назвіть саме цей файл, щоб замінити його.</translation>
    </message>
    <message>
        <source>“{name}” is another file, and was left as it is. Choose another name.</source>
        <translation>«{name}» — інший файл, його залишено без змін. Виберіть іншу назву.</translation>
    </message>
    <message>
        <source>“{name}” was not opened: reading it did not get on for {seconds} seconds. The file may be damaged, or lie on a disk that does not answer. Copy it and try again.</source>
        <translation>«{name}» не відкрито: читання не просувалося {seconds} секунд. Можливо, файл пошкоджено або він на диску, що не відповідає. Скопіюйте його й спробуйте знову.</translation>
    </message>
    <message>
        <source>“{name}” was not opened: reading it takes more memory than a file of its size may ({limit} MB). Split it and open the parts.</source>
        <translation>«{name}» не відкрито: для читання треба більше пам’яті, ніж дозволено для файлу такого розміру ({limit} МБ). Розділіть його й відкрийте частини.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened: the part of Enface that reads files stopped at it ({reason}). Get the file again, or open it in the program it came from and save it anew.</source>
        <translation>«{name}» не вдалося відкрити: частина Enface, що читає файли, зупинилася на ньому ({reason}). Отримайте файл знову або відкрийте його в початковій програмі й збережіть ще раз.</translation>
    </message>
    <message>
        <source>“{name}” was not opened, because another program or the system ended the part of Enface that reads files ({reason}). Open it again.</source>
        <translation>«{name}» не відкрито, бо інша програма або система завершила частину Enface, що читає файли ({reason}). Відкрийте його ще раз.</translation>
    </message>
    <message>
        <source>Enface cannot write “.{extension}” files. It writes: {known}.</source>
        <translation>Enface не вміє записувати файли «.{extension}». Записує: {known}.</translation>
    </message>
    <message>
        <source>“{name}” is one file, but several would be written. Name a folder for the results.</source>
        <translation>«{name}» — один файл, а записати треба кілька. Укажіть папку для результатів.</translation>
    </message>
    <message>
        <source>“{speaker}” does not speak in “{name}”. The speakers are: {known}.</source>
        <translation>«{speaker}» не виступає в «{name}». Учасники: {known}.</translation>
    </message>
    <message>
        <source>The text is in this language already ({language}). Choose another one to translate into.</source>
        <translation>Текст уже цією мовою ({language}). Виберіть для перекладу іншу.</translation>
    </message>
    <message>
        <source>There is no theme “{theme}”. There are: {known}.</source>
        <translation>Теми «{theme}» немає. Є: {known}.</translation>
    </message>
    <message>
        <source>Enface needs some system libraries to show a window. Please type: {command}</source>
        <translation>Щоб показати вікно, Enface потребує системних бібліотек. Наберіть: {command}</translation>
    </message>
    <message>
        <source>The {engine} engine is not installed ({library} is missing). Install Enface again, or choose another engine.</source>
        <translation>Рушій {engine} не встановлено (немає {library}). Встановіть Enface знову або виберіть інший рушій.</translation>
    </message>
    <message>
        <source>The {engine} engine stopped unexpectedly twice ({reason}). What is translated is kept. Press Translate to try again, or choose another engine.</source>
        <translation>Рушій {engine} двічі несподівано зупинився ({reason}). Перекладене збережено. Натисніть «Перекласти», щоб спробувати ще раз, або виберіть інший рушій.</translation>
    </message>
    <message>
        <source>There was not enough memory for the {engine} engine ({reason}). What is translated is kept. Close other programs and press Translate, or choose another engine.</source>
        <translation>Рушієві {engine} забракло пам’яті ({reason}). Перекладене збережено. Закрийте інші програми й натисніть «Перекласти» або виберіть інший рушій.</translation>
    </message>
    <message>
        <source>The {engine} engine did not answer any more ({reason}). What is translated is kept. Press Translate to try again, or choose another engine.</source>
        <translation>Рушій {engine} перестав відповідати ({reason}). Перекладене збережено. Натисніть «Перекласти», щоб спробувати ще раз, або виберіть інший рушій.</translation>
    </message>
    <message>
        <source>The {engine} engine was ended from outside ({reason}), by another program or the system. What is translated is kept. Press Translate to go on.</source>
        <translation>Рушій {engine} завершено ззовні ({reason}) іншою програмою або системою. Перекладене збережено. Натисніть «Перекласти», щоб продовжити.</translation>
    </message>
    <message>
        <source>The {engine} engine stopped working ({reason}) and was started again.</source>
        <translation>Рушій {engine} перестав працювати ({reason}) і був запущений знову.</translation>
    </message>
    <message>
        <source>There is no language pack for {source} to {target} on this computer. Add one under Languages, or choose another language.</source>
        <translation>На цьому комп’ютері немає мовного пакета {source} → {target}. Додайте його у вікні «Мови» або виберіть іншу мову.</translation>
    </message>
    <message>
        <source>{engine} has no language pack for {source} to {target} on this computer. Add one under Languages, or choose another engine.</source>
        <translation>У {engine} на цьому комп’ютері немає мовного пакета {source} → {target}. Додайте його у вікні «Мови» або виберіть інший рушій.</translation>
    </message>
    <message>
        <source>{engine} has nothing called “{called}” for {source} to {target} on this computer. It has: {others}.</source>
        <translation>У {engine} на цьому комп’ютері немає нічого з назвою «{called}» для {source} → {target}. Є: {others}.</translation>
    </message>
    <message>
        <source>There is no language pack for {source} on this computer yet, so it cannot be translated. Add one under Languages.</source>
        <translation>На цьому комп’ютері поки немає мовного пакета для мови тексту ({source}), тож перекласти його не можна. Додайте пакет у вікні «Мови».</translation>
    </message>
    <message>
        <source>The language of this text could not be detected. Choose it to have it translated.</source>
        <translation>Не вдалося визначити мову цього тексту. Виберіть її, щоб перекласти текст.</translation>
    </message>
    <message>
        <source>“{name}” does not say between which languages it translates ({reason}). Nothing was installed. Name both: the language of the text, and the one to translate into (--from and --to).</source>
        <translation>«{name}» не каже, між якими мовами він перекладає ({reason}). Нічого не встановлено. Укажіть обидві: мову тексту й мову перекладу (--from і --to).</translation>
    </message>
    <message>
        <source>“{name}” is not a usable dictionary ({reason}). Nothing was added. Get the file again from where it came.</source>
        <translation>«{name}» — непридатний словник ({reason}). Нічого не додано. Візьміть файл знову там, звідки він.</translation>
    </message>
    <message>
        <source>“{name}” does not say which languages it is for. Name both: the language of its words and the language of its explanations (--from and --to).</source>
        <translation>«{name}» не каже, для яких він мов. Укажіть обидві: мову слів і мову пояснень (--from і --to).</translation>
    </message>
    <message>
        <source>Nothing of “{name}” is in the library. “enface library list” names what is in it.</source>
        <translation>У бібліотеці немає нічого з «{name}». «enface library list» перелічує, що в ній є.</translation>
    </message>
    <message>
        <source>“{name}” is open in a private window, so it was not translated. Close that window, then continue.</source>
        <translation>Файл «{name}» відкрито в приватному вікні, тому його не перекладено. Закрийте це вікно й продовжте.</translation>
    </message>
    <message>
        <source>“{name}” is in this language already, so nothing was translated.</source>
        <translation>«{name}» уже цією мовою, тому нічого не перекладено.</translation>
    </message>
    <message>
        <source>The library was cleared meanwhile, so no more files were added. Add them again if you want them in it.</source>
        <translation>Бібліотеку тим часом очищено, тому більше файлів не додано. Додайте їх знову, якщо вони в ній потрібні.</translation>
    </message>
    <message>
        <source>Nothing in the library holds “{query}”. Search for fewer words, or for the beginning of one: harb*.</source>
        <translation>Ніщо в бібліотеці не містить «{query}». Шукайте менше слів або початок слова: harb*.</translation>
    </message>
    <message>
        <source>“{query}” has no word to search for. AND, OR and NOT stand between words: harbour NOT fees.</source>
        <translation>У «{query}» немає слова для пошуку. AND, OR і NOT ставляться між словами: порт NOT збори.</translation>
    </message>
    <message>
        <source>“{text}” is not clear as a date. Write 2019-03-08, 2019-03 or 2019.</source>
        <translation>«{text}» не вдається зрозуміти як дату. Напишіть 2019-03-08, 2019-03 або 2019.</translation>
    </message>
    <message>
        <source>More than {most} words of the library fit “{pattern}”. Write more of its letters.</source>
        <translation>До «{pattern}» підходить понад {most} слів бібліотеки. Введіть більше літер.</translation>
    </message>
    <message>
        <source>There is no dictionary “{dictionary}” on this computer. “enface dictionaries list” names those there are.</source>
        <translation>Словника «{dictionary}» на цьому комп’ютері немає. «enface dictionaries list» перелічує наявні.</translation>
    </message>
    <message>
        <source>There is no dictionary for {language} on this computer. Add one from a file under Dictionaries (or with “enface dictionaries add”).</source>
        <translation>На цьому комп’ютері немає словника для мови: {language}. Додайте його з файлу у вікні «Словники» (або командою «enface dictionaries add»).</translation>
    </message>
    <message>
        <source>You have not saved any words yet, so there is nothing to export. Look a word up in a text and save it.</source>
        <translation>Ви ще не зберегли жодного слова, тож експортувати нічого. Знайдіть слово з тексту у словнику й збережіть його.</translation>
    </message>
    <message>
        <source>“{name}” holds no terms from {source} into {target}. A table needs the terms in its first column and their translations in the second; TBX and TMX files name their languages.</source>
        <translation>У «{name}» немає термінів для напряму {source} → {target}. У таблиці терміни мають бути в першому стовпці, їхні переклади — у другому; файли TBX і TMX самі називають свої мови.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used ({reason}). Enface goes on without what it held.</source>
        <translation>Файл «{name}» використати не можна ({reason}). Enface продовжує роботу без того, що в ньому було.</translation>
    </message>
    <message>
        <source>“{name}”, where Enface keeps its files, does not answer. See that its disk or network share is there, then try again.</source>
        <translation>«{name}», де Enface зберігає свої файли, не відповідає. Перевірте, чи доступний цей диск або мережева папка, і спробуйте знову.</translation>
    </message>
    <message>
        <source>Enface began without what it kept, and goes back to that at the next start. What you correct or note now lies in “{folder}” alone.</source>
        <translation>Enface почала роботу без збережених даних і повернеться до них під час наступного запуску. Те, що ви зараз виправите чи запишете, лежить лише в «{folder}».</translation>
    </message>
    <message>
        <source>Your settings in “{name}” cannot be used ({reason}). The usual ones hold, and “Never use the network” is on: switch it off under Languages, Network, if you want.</source>
        <translation>Ваші налаштування в «{name}» використати не можна ({reason}). Діють звичайні, і ввімкнено «Ніколи не користуватися мережею»: за бажання вимкніть це у вікні «Мови», сторінка «Мережа».</translation>
    </message>
    <message>
        <source>The translation memory was damaged. It was set aside as “{kept}” and a new one was begun: texts you translated before will be translated again when you open them.</source>
        <translation>Пам’ять перекладів було пошкоджено. Її відкладено під назвою «{kept}», і розпочато нову: тексти, які ви перекладали раніше, буде перекладено знову, коли ви їх відкриєте.</translation>
    </message>
    <message>
        <source>Translations cannot be saved ({reason}). They stay until you close Enface, and are saved as soon as that is possible. Free some space, or see that your data folder may be written to.</source>
        <translation>Переклади не вдається зберегти ({reason}). Вони залишаються, доки ви не закриєте Enface, і будуть збережені, щойно це стане можливо. Звільніть місце або дозвольте запис до вашої папки даних.</translation>
    </message>
    <message>
        <source>Another program is using the translation memory, so new ones cannot be saved. They stay until you close Enface, and are saved as soon as that program lets go.</source>
        <translation>Пам’ять перекладів зайнята іншою програмою, тому нові переклади не зберігаються. Вони залишаються, доки ви не закриєте Enface, і будуть збережені, щойно та програма її звільнить.</translation>
    </message>
    <message>
        <source>A newer version of Enface made the translation memory. It is used as far as possible, but new translations stay only until you close Enface. Update Enface to save them.</source>
        <translation>Пам’ять перекладів створила новіша версія Enface. Вона використовується, наскільки можливо, але нові переклади залишаються, лише доки ви не закриєте Enface. Оновіть Enface, щоб зберігати їх.</translation>
    </message>
    <message>
        <source>The result is complete, but {count} of its translations could not be saved in the translation memory ({reason}). They will be made again next time.</source>
        <translation>Результат повний, але {count} з його перекладів не вдалося зберегти в пам’яті перекладів ({reason}). Наступного разу їх буде зроблено знову.</translation>
    </message>
    <message>
        <source>There is no text in “{name}”, so there is nothing to compare. Choose another file.</source>
        <translation>У файлі «{name}» немає тексту, тож порівнювати нічого. Виберіть інший файл.</translation>
    </message>
    <message>
        <source>The two texts could not be put side by side ({reason}). Try again; if it happens again, compare a part of the text.</source>
        <translation>Не вдалося зіставити два тексти ({reason}). Спробуйте знову; якщо це повториться, порівняйте частину тексту.</translation>
    </message>
    <message>
        <source>There is not enough memory to put these two texts side by side. Close other programs, or compare a part of the text.</source>
        <translation>Не вистачає пам’яті, щоб зіставити ці два тексти. Закрийте інші програми або порівняйте частину тексту.</translation>
    </message>
    <message>
        <source>“{name}” seems to be another text: only {percent} % of its sentences find a partner that fits. See that it is the right file, or go on if you know that it is.</source>
        <translation>«{name}», схоже, інший текст: лише для {percent} % його речень знайшовся слушний відповідник. Переконайтеся, що це потрібний файл, або продовжуйте, якщо ви це знаєте.</translation>
    </message>
    <message>
        <source>“{name}” is in the language of the text itself ({language}), so it is no translation. What differs can still be seen. For a translation, choose another file.</source>
        <translation>«{name}» — мовою самого тексту ({language}), тож це не переклад. Відмінності все одно видно. Якщо потрібен переклад, виберіть інший файл.</translation>
    </message>
    <message>
        <source>“{longer}” is {times} times as long as the other text. What has no partner is shown in rows of its own. See that “{name}” is the right file.</source>
        <translation>«{longer}» набагато довший за інший текст (×{times}). Те, що не має відповідника, показано окремими рядками. Переконайтеся, що «{name}» — потрібний файл.</translation>
    </message>
    <message>
        <source>The two files seem to be swapped: the first one is in {source}, and “{name}” is in {target}. Give them in the other order if you meant that.</source>
        <translation>Схоже, файли переставлено: перший — {source}, а «{name}» — {target}. Якщо ви це мали на увазі, вкажіть їх у зворотному порядку.</translation>
    </message>
    <message>
        <source>“{name}” is no recording that Enface can play, or it is damaged. Choose another file, or save it as WAV, FLAC, MP3 or MP4 with another program.</source>
        <translation>«{name}» — не запис, який Enface може відтворити, або файл пошкоджено. Виберіть інший файл або збережіть його в іншій програмі як WAV, FLAC, MP3 чи MP4.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose another recording.</source>
        <translation>«{name}» — порожній файл. Виберіть інший запис.</translation>
    </message>
    <message>
        <source>“{name}” has no sound. Choose the recording that has the speech in it.</source>
        <translation>У «{name}» немає звуку. Виберіть запис, у якому є мовлення.</translation>
    </message>
    <message>
        <source>No speech was heard in “{name}”. See that it is the right recording and that its language is the right one.</source>
        <translation>У «{name}» мовлення не розпізнано. Перевірте, чи це той запис і чи правильно вказано його мову.</translation>
    </message>
    <message>
        <source>“{name}” seems to be another recording: only {percent} % of the sentences were heard in it. See that it is the right file.</source>
        <translation>«{name}», схоже, інший запис: у ньому розпізнано лише {percent} % речень. Перевірте, чи це той файл.</translation>
    </message>
    <message>
        <source>“{name}” is {hours} hours long. Listening to it takes a while; it can be stopped at any time.</source>
        <translation>«{name}» триває {hours} год. Розпізнавання забере час; його можна зупинити будь-коли.</translation>
    </message>
    <message>
        <source>Speech cannot be recognised: {library} is not installed. Install it with: enface extras add listen</source>
        <translation>Розпізнати мовлення не можна: не встановлено {library}. Його встановлює команда: enface extras add listen</translation>
    </message>
    <message>
        <source>No model that recognises speech is on this computer. Download one (“enface packs add whisper-tiny”), or add the folder of a Whisper model in the form of CTranslate2.</source>
        <translation>На цьому комп’ютері немає моделі, що розпізнає мовлення. Завантажте її («enface packs add whisper-tiny») або додайте теку моделі Whisper у форматі CTranslate2.</translation>
    </message>
    <message>
        <source>No model on this computer recognises speech in {language}. Download one (“enface packs add whisper-tiny”), or add the folder of a Whisper model in the form of CTranslate2.</source>
        <translation>На цьому комп’ютері немає моделі, що розпізнає мовлення такою мовою: {language}. Завантажте її («enface packs add whisper-tiny») або додайте теку моделі Whisper у форматі CTranslate2.</translation>
    </message>
    <message>
        <source>No model for speech is called “{name}”. “enface packs list” names those that are here.</source>
        <translation>Немає моделі розпізнавання мовлення з назвою «{name}». «enface packs list» перелічує ті, що є.</translation>
    </message>
    <message>
        <source>“{name}” could not be listened to ({reason}). Try again; if it happens again, use another model or a part of the recording.</source>
        <translation>Не вдалося розпізнати «{name}» ({reason}). Спробуйте ще раз; якщо це повториться, візьміть іншу модель або частину запису.</translation>
    </message>
    <message>
        <source>There is not enough memory to listen to “{name}”. Close other programs, or use a smaller model.</source>
        <translation>Бракує пам’яті, щоб розпізнати «{name}». Закрийте інші програми або візьміть меншу модель.</translation>
    </message>
    <message>
        <source>{source} cannot be translated into {target}: {engine} is not installed on this computer ({library} is missing). Install it, or add a language pack for another engine.</source>
        <translation>{source} не можна перекласти мовою {target}: {engine} на цьому комп’ютері не встановлено (немає {library}). Встановіть його або додайте мовний пакет для іншого рушія.</translation>
    </message>
    <message>
        <source>“{pair}” is no pair of languages. Write it as en-de or pt-BR-en.</source>
        <translation>«{pair}» — не пара мов. Напишіть її як en-de або pt-BR-en.</translation>
    </message>
    <message>
        <source>“{name}” is not a usable language pack ({reason}). Nothing was installed. Get the file again from where it came.</source>
        <translation>«{name}» — непридатний мовний пакет ({reason}). Нічого не встановлено. Отримайте файл знову там, звідки він.</translation>
    </message>
    <message>
        <source>The language model “{name}” needs about {needed} of memory, and {free} are free. Close other programs, or choose a smaller model.</source>
        <translation>Мовній моделі «{name}» потрібно близько {needed} пам’яті, а вільно {free}. Закрийте інші програми або виберіть меншу модель.</translation>
    </message>
    <message>
        <source>The language pack “{name}” cannot be used any more ({reason}). Remove it and add it again, or choose another engine.</source>
        <translation>Мовним пакетом «{name}» більше не можна користуватися ({reason}). Вилучіть його й додайте знову або виберіть інший рушій.</translation>
    </message>
    <message>
        <source>The {pair} pack could not be removed ({reason}). Stop translating, and try again.</source>
        <translation>Не вдалося вилучити пакет {pair} ({reason}). Зупиніть переклад і спробуйте знову.</translation>
    </message>
    <message>
        <source>Several language packs have {pair}. Name the one you mean: {engines}.</source>
        <translation>{pair} є в кількох мовних пакетах. Назвіть потрібний: {engines}.</translation>
    </message>
    <message>
        <source>The {pair} pack came with Enface or belongs to another program, so it cannot be removed here.</source>
        <translation>Пакет {pair} постачається з Enface або належить іншій програмі, тому вилучити його тут не можна.</translation>
    </message>
    <message>
        <source>{host} refused to send the file (answer {status}). Try again later.</source>
        <translation>{host} відмовляється надіслати файл (відповідь {status}). Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The download from {host} broke off ({reason}). What came is kept: try again, and it goes on from there.</source>
        <translation>Завантаження з {host} обірвалося ({reason}). Отримане збережено: спробуйте знову, і воно продовжиться з того самого місця.</translation>
    </message>
    <message>
        <source>{host} sends too slowly to wait for it. What came is kept: try again later, and it goes on from there.</source>
        <translation>{host} надсилає дані надто повільно. Отримане збережено: спробуйте пізніше, і завантаження продовжиться з цього місця.</translation>
    </message>
    <message>
        <source>“Never use the network” is on, so this was not done: {why}. Turn it off in Languages, page Network, or add it from a file.</source>
        <translation>Увімкнено «Ніколи не користуватися мережею», тому цього не зроблено: {why}. Вимкніть це у вікні «Мови», сторінка «Мережа», або додайте потрібне з файлу.</translation>
    </message>
    <message>
        <source>{host} could not be reached ({reason}). Check the connection and try again; language packs and dictionaries can also be added from a file.</source>
        <translation>Не вдалося зв’язатися з {host} ({reason}). Перевірте з’єднання й спробуйте ще раз; мовні пакети та словники можна додати й з файлу.</translation>
    </message>
    <message>
        <source>{host} was not asked, because the connection would not be encrypted. Nothing was downloaded. Add it from a file instead.</source>
        <translation>{host} не запитували: з’єднання не було б зашифроване. Нічого не завантажено. Додайте потрібне з файлу.</translation>
    </message>
    <message>
        <source>{host} was not asked, because it is not known to have what was wanted. Nothing was downloaded. Add it from a file instead.</source>
        <translation>{host} не запитували: невідомо, що там є потрібне. Нічого не завантажено. Додайте потрібне з файлу.</translation>
    </message>
    <message>
        <source>There is too little free space: {needed} MB are needed, {free} MB are free. Free some space and try again.</source>
        <translation>Замало вільного місця: потрібно {needed} МБ, вільно {free} МБ. Звільніть місце й спробуйте знову.</translation>
    </message>
    <message>
        <source>“{name}” from {host} is not the file it was when it was first downloaded, so it was not installed. If that is right, download {address} with a browser and add it from a file.</source>
        <translation>«{name}» з {host} — не той файл, що під час першого завантаження, тому його не встановлено. Якщо так і має бути, завантажте {address} у браузері й додайте з файлу.</translation>
    </message>
    <message>
        <source>{host} did not send a list of language packs. Try again later.</source>
        <translation>{host} не надсилає списку мовних пакетів. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>{host} did not send a list of dictionaries. Try again later.</source>
        <translation>{host} не надіслав списку словників. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>{host} did not send a list of voices, or of the files of a speech model. Try again later.</source>
        <translation>{host} не надіслав списку голосів або файлів моделі розпізнавання мовлення. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>“{name}” was not installed, because what was sent is damaged or another file ({reason}). Try again later, or add it from a file.</source>
        <translation>«{name}» не встановлено: надіслане пошкоджено або це інший файл ({reason}). Спробуйте пізніше або додайте з файлу.</translation>
    </message>
    <message>
        <source>No voice or speech model called “{name}” can be downloaded. “enface packs list --available --engine voice” names the voices.</source>
        <translation>Немає голосу або моделі розпізнавання мовлення з назвою «{name}», які можна завантажити. «enface packs list --available --engine voice» перелічує голоси.</translation>
    </message>
    <message>
        <source>The list of language packs from {host} was not used, because its signature could not be confirmed ({reason}). Check the date of this computer, and try again later.</source>
        <translation>Список мовних пакетів із {host} не використано, бо його підпис не вдалося підтвердити ({reason}). Перевірте дату цього комп’ютера й спробуйте пізніше.</translation>
    </message>
    <message>
        <source>“{name}” is not in the folder. Download {address} on another computer, put it there under this name, and try again.</source>
        <translation>«{name}» немає в папці. Завантажте {address} на іншому комп’ютері, покладіть туди під цією назвою й спробуйте знову.</translation>
    </message>
    <message>
        <source>No language pack for {source} to {target} can be downloaded. Choose another language, or add one from a file.</source>
        <translation>Мовного пакета для перекладу {source} → {target} не можна завантажити. Виберіть іншу мову або додайте пакет із файлу.</translation>
    </message>
    <message>
        <source>The server at {host} does not answer ({reason}). See whether it is running there, or choose another engine.</source>
        <translation>Сервер на {host} не відповідає ({reason}). Перевірте, чи він там працює, або виберіть інший рушій.</translation>
    </message>
    <message>
        <source>The server at {host} refuses to translate (answer {status}). Its own log may tell why. Choose another engine meanwhile.</source>
        <translation>Сервер на {host} відмовляється перекладати (відповідь {status}). Причина може бути в його журналі. Поки що виберіть інший рушій.</translation>
    </message>
    <message>
        <source>The server at {host} refuses to translate. It says: “{says}” Choose another engine meanwhile.</source>
        <translation>Сервер на {host} відмовляється перекладати. Його відповідь: «{says}» Поки що виберіть інший рушій.</translation>
    </message>
    <message>
        <source>The server at {host} gives answers that make no sense. See whether it is LibreTranslate or has the interface of OpenAI, or choose another engine.</source>
        <translation>Сервер на {host} дає безглузді відповіді. Перевірте, чи це LibreTranslate і чи має він інтерфейс OpenAI, або виберіть інший рушій.</translation>
    </message>
    <message>
        <source>The server at {host} wants a key. Add it again with its key; on the command line the key is asked for, or read from ENFACE_SERVER_KEY.</source>
        <translation>Сервер на {host} вимагає ключ. Додайте його знову разом із ключем; у командному рядку ключ запитується або читається з ENFACE_SERVER_KEY.</translation>
    </message>
    <message>
        <source>With this server your text leaves this computer and goes to {host}. Nothing was sent. If that is what you want, add it with --remote.</source>
        <translation>З цим сервером ваш текст залишить цей комп’ютер і піде на {host}. Нічого не надіслано. Якщо ви цього хочете, додайте його з --remote.</translation>
    </message>
    <message>
        <source>{host} was not asked, because anybody on the way could read your text. Use an address that begins with https://.</source>
        <translation>{host} не запитували: ваш текст міг би прочитати будь-хто в дорозі. Використайте адресу, що починається з https://.</translation>
    </message>
    <message>
        <source>The server at {host} has several models. Name one with --model: {models}.</source>
        <translation>Сервер на {host} має кілька моделей. Назвіть одну за допомогою --model: {models}.</translation>
    </message>
    <message>
        <source>The server at {host} has no model called “{model}”. It has: {models}.</source>
        <translation>Сервер на {host} не має моделі «{model}». Має: {models}.</translation>
    </message>
    <message>
        <source>The server at {host} has no model. Load one there, and try again.</source>
        <translation>Сервер на {host} не має моделі. Завантажте її там і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a server. Write it as http://localhost:5000.</source>
        <translation>«{address}» — не адреса сервера. Напишіть її як http://localhost:5000.</translation>
    </message>
    <message>
        <source>No server “{address}” was added. “enface servers list” shows those that were.</source>
        <translation>Сервера «{address}» не додано. «enface servers list» показує додані.</translation>
    </message>
    <message>
        <source>The key is not kept, because the keyring of the system cannot be used ({reason}). Give it in ENFACE_SERVER_KEY whenever Enface is to use this server.</source>
        <translation>Ключ не зберігається: сховище ключів системи використати не можна ({reason}). Указуйте його в ENFACE_SERVER_KEY щоразу, коли Enface використовує цей сервер.</translation>
    </message>
    <message>
        <source>Translating by several workers needs Dask, which is not installed. Install it with: enface extras add cluster</source>
        <translation>Для перекладу кількома робочими процесами потрібен Dask, а його не встановлено. Встановіть його: enface extras add cluster</translation>
    </message>
    <message>
        <source>With these workers your text leaves this computer and goes to {host}. Nothing was sent. If that is what you want, add --remote.</source>
        <translation>З цими робочими процесами ваш текст залишить цей комп’ютер і піде на {host}. Нічого не надіслано. Якщо ви цього хочете, додайте --remote.</translation>
    </message>
    <message>
        <source>The workers at {address} do not answer. What is finished is kept: see that they run, and do the same again.</source>
        <translation>Робочі процеси на {address} не відповідають. Готове збережено: перевірте, чи вони працюють, і повторіть те саме.</translation>
    </message>
    <message>
        <source>Dask has no certificates for {address}. Name them in Dask&apos;s settings (distributed.comm.tls), then do the same again.</source>
        <translation>Dask не має сертифікатів для {address}. Укажіть їх у налаштуваннях Dask (distributed.comm.tls) і повторіть те саме.</translation>
    </message>
    <message>
        <source>The workers on {host} cannot keep the language pack ({reason}). Free some space there; what is finished is kept.</source>
        <translation>Робочі процеси на {host} не можуть зберегти мовний пакет ({reason}). Звільніть там місце; готове збережено.</translation>
    </message>
    <message>
        <source>The worker on {host} has another version of Enface ({version}). Install the same there as here.</source>
        <translation>На робочому вузлі {host} інша версія Enface ({version}). Встановіть там ту саму, що й тут.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({kind}). Your text and translations are kept. If it happens again, close Enface and open it again.</source>
        <translation>Сталося щось непередбачене ({kind}). Ваш текст і переклади збережено. Якщо це повториться, закрийте Enface і відкрийте знову.</translation>
    </message>
    <message>
        <source>the list of language packs</source>
        <translation>список мовних пакетів</translation>
    </message>
    <message>
        <source>a translation by this server</source>
        <translation>переклад цим сервером</translation>
    </message>
    <message>
        <source>the list of dictionaries</source>
        <translation>список словників</translation>
    </message>
    <message>
        <source>the list of voices</source>
        <translation>список голосів</translation>
    </message>
    <message>
        <source>voice or speech model {name}</source>
        <translation>голос або модель розпізнавання мовлення {name}</translation>
    </message>
    <message>
        <source>dictionary {name}</source>
        <translation>словник {name}</translation>
    </message>
    <message>
        <source>language pack {pair}</source>
        <translation>мовний пакет {pair}</translation>
    </message>
    <message>
        <source>Playing sound needs Qt Multimedia, which is not installed. Install it with: enface extras add audio</source>
        <translation>Для відтворення звуку потрібен Qt Multimedia, а він не встановлений. Встановіть його: enface extras add audio</translation>
    </message>
    <message>
        <source>Playing sound needs some libraries of the system. Please type: {command}</source>
        <translation>Для відтворення звуку потрібні системні бібліотеки. Введіть: {command}</translation>
    </message>
    <message>
        <source>Sound cannot be played on this computer: the player did not start ({reason}). See that the sound of other programs works, and try again.</source>
        <translation>На цьому комп’ютері не вдається відтворити звук: програвач не запустився ({reason}). Перевірте, чи є звук в інших програмах, і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>No loudspeaker or headphones were found, so nothing is heard. Connect or switch them on, and play again.</source>
        <translation>Колонок або навушників не знайдено, тому нічого не чути. Під’єднайте або ввімкніть їх і запустіть відтворення знову.</translation>
    </message>
    <message>
        <source>Reading aloud needs a voice. Install eSpeak NG ({command}), and try again.</source>
        <translation>Для читання вголос потрібен голос. Встановіть eSpeak NG ({command}) і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>There is no voice for {language}, so this cannot be read aloud.</source>
        <translation>Немає голосу для мови «{language}», тому прочитати це вголос не можна.</translation>
    </message>
    <message>
        <source>The voice stopped working ({reason}). The text is kept. Try again.</source>
        <translation>Голос перестав працювати ({reason}). Текст збережено. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>“{name}” cannot be played ({reason}). See that it is a recording, and that the file is whole.</source>
        <translation>«{name}» не вдається відтворити ({reason}). Перевірте, що це запис і що файл цілий.</translation>
    </message>
    <message>
        <source>Voices need Piper, which is not installed. Install it with: enface extras add voices</source>
        <translation>Для голосів потрібен Piper, а він не встановлений. Встановіть його: enface extras add voices</translation>
    </message>
    <message>
        <source>“{name}” is not a usable voice. A Piper voice is two files side by side, NAME.onnx and NAME.onnx.json. Nothing was installed.</source>
        <translation>«{name}» — непридатний голос. Голос Piper — це два файли поруч: NAME.onnx і NAME.onnx.json. Нічого не встановлено.</translation>
    </message>
</context>
<context>
    <name>exports</name>
    <message>
        <source>original</source>
        <translation>оригінал</translation>
    </message>
    <message>
        <source>machine translation</source>
        <translation>машинний переклад</translation>
    </message>
    <message>
        <source>human translation</source>
        <translation>переклад людини</translation>
    </message>
    <message>
        <source>own wording</source>
        <translation>свій варіант</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>від людини</translation>
    </message>
    <message>
        <source>Text recognised by a machine</source>
        <translation>Текст розпізнано машиною</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>не перевірено</translation>
    </message>
    <message>
        <source>through {language}</source>
        <translation>через {language}</translation>
    </message>
    <message>
        <source>to check: {reasons}</source>
        <translation>на перевірку: {reasons}</translation>
    </message>
    <message>
        <source>The file was read only in part: {reason}</source>
        <translation>Файл прочитано лише частково: {reason}</translation>
    </message>
    <message>
        <source>[{sign}] is machine translation ({made_by}).</source>
        <translation>[{sign}] — машинний переклад ({made_by}).</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Переклад</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Стенограма</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Про текст</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Учасник</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Кінець</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Коментар</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оцінка</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>На перевірку</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Чим зроблено</translation>
    </message>
    <message>
        <source>needs review</source>
        <translation>потребує перегляду</translation>
    </message>
    <message>
        <source>Sentences with a dotted line are to be checked.</source>
        <translation>Речення з пунктирною лінією — на перевірку.</translation>
    </message>
    <message>
        <source>Not part of the transcript:</source>
        <translation>Не належить до стенограми:</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>locked by a password</source>
        <translation>захищено паролем</translation>
    </message>
    <message>
        <source>locked by its seller</source>
        <translation>закрито продавцем</translation>
    </message>
    <message>
        <source>there are no lines of dialogue in it</source>
        <translation>у ньому немає реплік</translation>
    </message>
    <message>
        <source>there are no times in it</source>
        <translation>у ньому немає часу</translation>
    </message>
    <message>
        <source>no document in it</source>
        <translation>у ньому немає документа</translation>
    </message>
    <message>
        <source>no book in it</source>
        <translation>у ньому немає книги</translation>
    </message>
    <message>
        <source>no page in it</source>
        <translation>у ньому немає жодної сторінки</translation>
    </message>
    <message>
        <source>no column of it holds text</source>
        <translation>жодна колонка не містить тексту</translation>
    </message>
    <message>
        <source>it has no list of turns</source>
        <translation>у ньому немає списку реплік</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>у ньому немає тексту</translation>
    </message>
    <message>
        <source>no element in it</source>
        <translation>у ньому немає елементів</translation>
    </message>
    <message>
        <source>it does not begin as one</source>
        <translation>він починається інакше</translation>
    </message>
    <message>
        <source>its first line is not “WEBVTT”</source>
        <translation>його перший рядок — не «WEBVTT»</translation>
    </message>
    <message>
        <source>something in it is not as it should be</source>
        <translation>щось у ньому не так, як має бути</translation>
    </message>
    <message>
        <source>it would take far longer than any text of its size</source>
        <translation>це тривало б значно довше, ніж будь-який текст такого розміру</translation>
    </message>
    <message>
        <source>it translates no pair of languages</source>
        <translation>він не перекладає жодної пари мов</translation>
    </message>
    <message>
        <source>its files cannot be read</source>
        <translation>його файли неможливо прочитати</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>неможливо прочитати</translation>
    </message>
    <message>
        <source>it is broken</source>
        <translation>пошкоджено</translation>
    </message>
    <message>
        <source>it is broken, or no ZIP archive</source>
        <translation>пошкоджено або це не архів ZIP</translation>
    </message>
    <message>
        <source>it holds no language pack</source>
        <translation>у ньому немає мовного пакета</translation>
    </message>
    <message>
        <source>its hash is not the right one</source>
        <translation>його хеш неправильний</translation>
    </message>
    <message>
        <source>its hash is not the one in the catalogue</source>
        <translation>його хеш не той, що в каталозі</translation>
    </message>
    <message>
        <source>a list of who speaks when, without words (RTTM)</source>
        <translation>список, хто й коли говорить, без слів (RTTM)</translation>
    </message>
    <message>
        <source>a list of single words and times, for measuring speech recognition (CTM)</source>
        <translation>список окремих слів і часу для оцінювання розпізнавання мовлення (CTM)</translation>
    </message>
    <message>
        <source>a list of segments and times, for measuring speech recognition (STM)</source>
        <translation>список фрагментів і часу для оцінювання розпізнавання мовлення (STM)</translation>
    </message>
    <message>
        <source>a notebook of program code and its results (Jupyter)</source>
        <translation>блокнот із програмним кодом і результатами (Jupyter)</translation>
    </message>
    <message>
        <source>program code</source>
        <translation>програмний код</translation>
    </message>
    <message>
        <source>JSON in which Enface finds no speech</source>
        <translation>JSON, у якому Enface не знаходить мовлення</translation>
    </message>
    <message>
        <source>the file ends in the middle; the rest is missing</source>
        <translation>файл обривається посередині; решти немає</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed</source>
        <translation>лапки відкрито й не закрито</translation>
    </message>
    <message>
        <source>too many cells</source>
        <translation>забагато клітинок</translation>
    </message>
    <message>
        <source>a number too long</source>
        <translation>надто довге число</translation>
    </message>
    <message>
        <source>it has no kind or no paragraphs</source>
        <translation>немає виду або абзаців</translation>
    </message>
    <message>
        <source>one of its paragraphs has no text</source>
        <translation>в одному з абзаців немає тексту</translation>
    </message>
    <message>
        <source>its segments are not its text</source>
        <translation>його сегменти не складають його текст</translation>
    </message>
    <message>
        <source>it has not one translation a segment</source>
        <translation>перекладів не стільки, скільки сегментів</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>надто глибоке вкладення</translation>
    </message>
    <message>
        <source>a part whose name leads out of the file</source>
        <translation>частина, назва якої веде за межі файлу</translation>
    </message>
    <message>
        <source>a part that is a link</source>
        <translation>частина, яка є посиланням</translation>
    </message>
    <message>
        <source>a part packed more tightly than any text is</source>
        <translation>частина, запакована щільніше за будь-який текст</translation>
    </message>
    <message>
        <source>it defines a document type</source>
        <translation>він задає тип документа</translation>
    </message>
    <message>
        <source>it asks for another file through an entity</source>
        <translation>він вимагає інший файл через сутність</translation>
    </message>
    <message>
        <source>it defines entities that expand</source>
        <translation>він задає сутності, що розростаються</translation>
    </message>
    <message>
        <source>its languages are not known</source>
        <translation>його мови невідомі</translation>
    </message>
    <message>
        <source>the model is missing</source>
        <translation>немає моделі</translation>
    </message>
    <message>
        <source>the vocabulary is missing</source>
        <translation>немає словника</translation>
    </message>
    <message>
        <source>the tokenizer is missing</source>
        <translation>немає токенізатора</translation>
    </message>
    <message>
        <source>metadata.json is missing</source>
        <translation>немає metadata.json</translation>
    </message>
    <message>
        <source>no answer that makes sense</source>
        <translation>немає змістовної відповіді</translation>
    </message>
    <message>
        <source>the model does not know its prefix</source>
        <translation>модель не знає свого префікса</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>він завеликий</translation>
    </message>
    <message>
        <source>it holds a link</source>
        <translation>він містить посилання</translation>
    </message>
    <message>
        <source>it holds a file twice</source>
        <translation>він містить один файл двічі</translation>
    </message>
    <message>
        <source>it would write outside its folder</source>
        <translation>він писав би поза своєю папкою</translation>
    </message>
    <message>
        <source>it holds a file whose name is too long</source>
        <translation>він містить файл із надто довгою назвою</translation>
    </message>
    <message>
        <source>it unpacks to far more than a pack holds</source>
        <translation>він розпаковується значно більше за будь-який пакет</translation>
    </message>
    <message>
        <source>it unpacks to more than it should</source>
        <translation>він розпаковується більше, ніж має</translation>
    </message>
    <message>
        <source>its size is not the one in the catalogue</source>
        <translation>його розмір не той, що в каталозі</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>зайнято</translation>
    </message>
    <message>
        <source>it is not the file that was installed</source>
        <translation>це не той файл, який було встановлено</translation>
    </message>
    <message>
        <source>it takes too long to open</source>
        <translation>відкриття триває надто довго</translation>
    </message>
    <message>
        <source>the engine cannot work with it</source>
        <translation>рушій не може з ним працювати</translation>
    </message>
    <message>
        <source>there are no words in it</source>
        <translation>у ньому немає слів</translation>
    </message>
    <message>
        <source>it is no kind of dictionary that Enface reads</source>
        <translation>це не той вид словника, який читає Enface</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>з’єднання обірвалося</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>немає відповіді</translation>
    </message>
    <message>
        <source>it sends too slowly</source>
        <translation>дані йдуть надто повільно</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>зупинено</translation>
    </message>
    <message>
        <source>its certificate is not valid</source>
        <translation>його сертифікат недійсний</translation>
    </message>
    <message>
        <source>another program may have it open</source>
        <translation>можливо, його відкрито в іншій програмі</translation>
    </message>
    <message>
        <source>it holds more than {limit} files</source>
        <translation>він містить понад {limit} файлів</translation>
    </message>
    <message>
        <source>more than {limit} parts</source>
        <translation>понад {limit} частин</translation>
    </message>
    <message>
        <source>only the first {limit} elements were read</source>
        <translation>прочитано лише перші {limit} елементів</translation>
    </message>
    <message>
        <source>only the first {limit} lines were read</source>
        <translation>прочитано лише перші {limit} рядків</translation>
    </message>
    <message>
        <source>only the first {limit} paragraphs were read</source>
        <translation>прочитано лише перші {limit} абзаців</translation>
    </message>
    <message>
        <source>only the first {limit} values were read</source>
        <translation>прочитано лише перші {limit} значень</translation>
    </message>
    <message>
        <source>only the first {limit} cells were read</source>
        <translation>прочитано лише перші {limit} клітинок</translation>
    </message>
    <message>
        <source>only the first {limit} characters were read</source>
        <translation>прочитано лише перші {limit} символів</translation>
    </message>
    <message>
        <source>it lists more than {limit} words</source>
        <translation>у ньому понад {limit} слів</translation>
    </message>
    <message>
        <source>it was damaged, and is set aside as “{name}”</source>
        <translation>він був пошкоджений і відкладений як «{name}»</translation>
    </message>
    <message>
        <source>elements nested more than {limit} deep</source>
        <translation>елементи, вкладені глибше {limit} рівнів</translation>
    </message>
    <message>
        <source>it unpacks to more than {limit} MB</source>
        <translation>він розпаковується більш як на {limit} МБ</translation>
    </message>
    <message>
        <source>only the first {limit} pages were read</source>
        <translation>прочитано лише перші {limit} сторінок</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>рядок {line}: {reason}</translation>
    </message>
    <message>
        <source>row {row}: {reason}</source>
        <translation>рядок {row}: {reason}</translation>
    </message>
    <message>
        <source>page {page}: {reason}</source>
        <translation>сторінка {page}: {reason}</translation>
    </message>
    <message>
        <source>turn {turn}: {reason}</source>
        <translation>репліка {turn}: {reason}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>it is for {pair}, not for the languages you named</source>
        <translation>він для {pair}, а не для названих вами мов</translation>
    </message>
    <message>
        <source>the list of requests cannot be saved: {reason}</source>
        <translation>не вдається зберегти список запитів: {reason}</translation>
    </message>
    <message>
        <source>too many redirects</source>
        <translation>забагато перенаправлень</translation>
    </message>
    <message>
        <source>it is larger than announced</source>
        <translation>більше, ніж було оголошено</translation>
    </message>
    <message>
        <source>it is far larger than a pack</source>
        <translation>він значно більший за пакет</translation>
    </message>
    <message>
        <source>it sends more than it should</source>
        <translation>надіслано більше, ніж треба</translation>
    </message>
    <message>
        <source>the file is another one now</source>
        <translation>тепер це інший файл</translation>
    </message>
    <message>
        <source>it has no signature</source>
        <translation>у нього немає підпису</translation>
    </message>
    <message>
        <source>its signature is of another list</source>
        <translation>його підпис належить іншому списку</translation>
    </message>
    <message>
        <source>its certificate is not that of the signer</source>
        <translation>його сертифікат не належить підписувачу</translation>
    </message>
    <message>
        <source>its certificates do not lead to the known root</source>
        <translation>його сертифікати не ведуть до відомого кореня</translation>
    </message>
    <message>
        <source>its certificates are not valid</source>
        <translation>його сертифікати недійсні</translation>
    </message>
    <message>
        <source>a certificate has expired, or is not valid yet</source>
        <translation>сертифікат прострочено або він ще не чинний</translation>
    </message>
    <message>
        <source>a newer version of Enface made it</source>
        <translation>його створила новіша версія Enface</translation>
    </message>
    <message>
        <source>the picture could not be written</source>
        <translation>зображення не вдалося записати</translation>
    </message>
</context>
<context>
    <name>layouts</name>
    <message>
        <source>Side by side</source>
        <translation>Поруч</translation>
    </message>
    <message>
        <source>Under each paragraph</source>
        <translation>Під кожним абзацом</translation>
    </message>
    <message>
        <source>Under each sentence</source>
        <translation>Під кожним реченням</translation>
    </message>
    <message>
        <source>Original only</source>
        <translation>Лише оригінал</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>Лише переклад</translation>
    </message>
</context>
<context>
    <name>looks</name>
    <message>
        <source>numbers differ</source>
        <translation>розходяться числа</translation>
    </message>
    <message>
        <source>names differ</source>
        <translation>розходяться імена</translation>
    </message>
    <message>
        <source>without partner</source>
        <translation>без відповідника</translation>
    </message>
    <message>
        <source>not in the original</source>
        <translation>немає в оригіналі</translation>
    </message>
    <message>
        <source>left untranslated</source>
        <translation>не перекладено</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>в іншому порядку</translation>
    </message>
    <message>
        <source>not sure of the link</source>
        <translation>зв’язок ненадійний</translation>
    </message>
</context>
<context>
    <name>packnews</name>
    <message>
        <source>Installed: {pair}</source>
        <translation>Встановлено: {pair}</translation>
    </message>
    <message>
        <source>The catalogue has no fingerprint of this file, so the first download was trusted and its own was recorded (SHA-256 {hash}…). A later one must have the same.</source>
        <translation>У каталозі немає відбитка цього файлу, тому першому завантаженню довірено, а його власний відбиток записано (SHA-256 {hash}…). Пізніші мусять мати такий самий.</translation>
    </message>
    <message>
        <source>Removed: {pair}</source>
        <translation>Вилучено: {pair}</translation>
    </message>
    <message>
        <source>“{name}” was added.</source>
        <translation>Додано: «{name}».</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>many languages</source>
        <translation>багато мов</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>{name}, continued</source>
        <translation>{name}, продовження</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} з {pages}</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>no translation came</source>
        <translation>перекладу не надійшло</translation>
    </message>
    <message>
        <source>it repeats itself</source>
        <translation>повторюється</translation>
    </message>
    <message>
        <source>much longer than the original</source>
        <translation>набагато довше за оригінал</translation>
    </message>
    <message>
        <source>much shorter than the original</source>
        <translation>набагато коротше за оригінал</translation>
    </message>
    <message>
        <source>words left as in the original</source>
        <translation>слова лишилися як в оригіналі</translation>
    </message>
    <message>
        <source>letters of another language</source>
        <translation>літери іншої мови</translation>
    </message>
    <message>
        <source>it seems to be in another language</source>
        <translation>схоже, це інша мова</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>числа</translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>дужки</translation>
    </message>
    <message>
        <source>the items of a list differ</source>
        <translation>пункти списку різняться</translation>
    </message>
    <message>
        <source>a “not” may be missing</source>
        <translation>можливо, пропущено «не»</translation>
    </message>
    <message>
        <source>it seems to break off</source>
        <translation>схоже, обривається</translation>
    </message>
    <message>
        <source>a name may be missing</source>
        <translation>можливо, пропущено ім’я</translation>
    </message>
    <message>
        <source>a web or e-mail address</source>
        <translation>адреса сайту або пошти</translation>
    </message>
    <message>
        <source>the same as for another sentence</source>
        <translation>те саме, що й в іншого речення</translation>
    </message>
    <message>
        <source>a word that no dictionary has</source>
        <translation>слово, якого немає в жодному словнику</translation>
    </message>
    <message>
        <source>the engine is not sure how to put it</source>
        <translation>рушій не певен у формулюванні</translation>
    </message>
    <message>
        <source>a term is not used</source>
        <translation>термін не використано</translation>
    </message>
    <message>
        <source>the engine stopped at it</source>
        <translation>рушій на ньому зупинився</translation>
    </message>
    <message>
        <source>the model talks about the text</source>
        <translation>модель міркує про текст</translation>
    </message>
    <message>
        <source>a draft: a better translation follows</source>
        <translation>чернетка: далі буде кращий переклад</translation>
    </message>
    <message>
        <source>another engine translated it</source>
        <translation>переклав інший рушій</translation>
    </message>
    <message>
        <source>left in another language</source>
        <translation>лишилося іншою мовою</translation>
    </message>
    <message>
        <source>words that were not heard clearly</source>
        <translation>нечітко розпізнані слова</translation>
    </message>
    <message>
        <source>a reason this version does not know</source>
        <translation>причина, невідома цій версії</translation>
    </message>
    <message>
        <source>To check: {reasons}</source>
        <translation>На перевірку: {reasons}</translation>
    </message>
    <message>
        <source>a term is not used: {terms}</source>
        <translation>термін не використано: {terms}</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Enface can begin without what it kept: settings, recent files, translations, corrections, bookmarks and notes. All of it stays where it is, for the next start.</source>
        <translation>Enface може почати роботу без збережених даних: налаштувань, недавніх файлів, перекладів, виправлень, закладок і нотаток. Усе це залишиться на місці до наступного запуску.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати знову</translation>
    </message>
    <message>
        <source>Begin without it</source>
        <translation>Почати без них</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>This document</source>
        <translation>Цей документ</translation>
    </message>
    <message>
        <source>All documents, {pair}</source>
        <translation>Усі документи, {pair}</translation>
    </message>
    <message>
        <source>All documents, all languages</source>
        <translation>Усі документи, усі мови</translation>
    </message>
</context>
<context>
    <name>themes</name>
    <message>
        <source>Speaker {number}</source>
        <translation>Учасник {number}</translation>
    </message>
    <message>
        <source>Bars and panels</source>
        <translation>Панелі</translation>
    </message>
    <message>
        <source>Text background</source>
        <translation>Тло тексту</translation>
    </message>
    <message>
        <source>Secondary text</source>
        <translation>Другорядний текст</translation>
    </message>
    <message>
        <source>Dividers</source>
        <translation>Роздільники</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Акцент</translation>
    </message>
    <message>
        <source>Text on accent</source>
        <translation>Текст на акценті</translation>
    </message>
    <message>
        <source>Current sentence</source>
        <translation>Поточне речення</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Результати пошуку</translation>
    </message>
    <message>
        <source>Current search result</source>
        <translation>Поточний результат пошуку</translation>
    </message>
    <message>
        <source>Sentence to check</source>
        <translation>Речення на перевірку</translation>
    </message>
    <message>
        <source>Focus outline</source>
        <translation>Рамка фокуса</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлі</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темні</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепія</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Чорне, біле тло</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Біле, чорне тло</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Блакитні</translation>
    </message>
    <message>
        <source>Beige</source>
        <translation>Бежеві</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Коричневі</translation>
    </message>
    <message>
        <source>The theme “{name}” was left out ({reason}). Mend or delete its file.</source>
        <translation>Тему «{name}» пропущено ({reason}). Виправте або видаліть її файл.</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Sentence by sentence</source>
        <translation>Речення за реченням</translation>
    </message>
    <message>
        <source>Point at a sentence: it lights up together with its translation. {next} and {previous} go from sentence to sentence, {turn} to the next speaker.</source>
        <translation>Наведіть вказівник на речення: воно підсвітиться разом із перекладом. {next} і {previous} ведуть від речення до речення, {turn} — до наступного учасника.</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Хто говорить</translation>
    </message>
    <message>
        <source>Select whose words you want to read. A double click renames a speaker; the context menu merges two that are one person. Everything can be undone.</source>
        <translation>Виберіть, чиї слова читати. Подвійне клацання перейменовує учасника; контекстне меню об’єднує двох, якщо це одна людина. Усе можна скасувати.</translation>
    </message>
    <message>
        <source>The outline leads through the text. {bookmark} adds a bookmark, {note} a note about what you are reading.</source>
        <translation>Зміст веде текстом. {bookmark} додає закладку, {note} — нотатку про те, що ви читаєте.</translation>
    </message>
    <message>
        <source>Outline and notes</source>
        <translation>План і нотатки</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>The language of the text is detected; choose here what to translate it into. “Languages…” gets more language packs. Everything is translated on this computer.</source>
        <translation>Мова тексту визначається сама; тут виберіть, якою мовою його перекладати. «Мови…» — інші мовні пакети. Усе перекладається на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформлення</translation>
    </message>
    <message>
        <source>Text size, fonts, themes, spacing and the language of the window. {larger} and {smaller} change the text size at any time.</source>
        <translation>Розмір тексту, шрифти, теми, інтервали й мова вікна. {larger} і {smaller} змінюють розмір тексту будь-коли.</translation>
    </message>
    <message>
        <source>How good the translation is</source>
        <translation>Наскільки добрий переклад</translation>
    </message>
    <message>
        <source>A machine made it, and some of it is wrong. A dotted line marks what looks wrong: {next} goes to the next such sentence and says why, {approve} marks it as checked.</source>
        <translation>Переклад зробила машина, і дещо в ньому хибне. Пунктир позначає те, що видається хибним: {next} веде до наступного такого речення й пояснює причину, {approve} позначає його як перевірене.</translation>
    </message>
    <message>
        <source>More help</source>
        <translation>Інша допомога</translation>
    </message>
    <message>
        <source>{keys} lists and searches all keyboard shortcuts. The Help menu has a guide and this tour.</source>
        <translation>{keys} показує всі комбінації клавіш і шукає серед них. У меню «Довідка» є посібник і цей огляд.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Not yet reviewed by a native speaker. -->
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Enface</source>
        <translation>О программе Enface</translation>
    </message>
    <message>
        <source>Enface {version}</source>
        <translation>Enface {version}</translation>
    </message>
    <message>
        <source>Transcripts of speech beside their translation, made on your own computer. Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>Стенограммы речи рядом с переводом, сделанным на вашем компьютере. Свободная программа на условиях GNU General Public License версии 3 или новее: её можно использовать, изучать, распространять и изменять. Никаких гарантий не даётся.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Сделано с помощью</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>&amp;Добавить папку…</translation>
    </message>
    <message>
        <source>Add fil&amp;es…</source>
        <translation>Добавить &amp;файлы…</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Обновить</translation>
    </message>
    <message>
        <source>Look what has changed in all folders and files</source>
        <translation>Проверить, что изменилось во всех папках и файлах</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>Добавить папку в библиотеку</translation>
    </message>
    <message>
        <source>{done} of {of} transcripts</source>
        <translation>Стенограммы: {done} из {of}</translation>
    </message>
    <message>
        <source>Looking for transcripts…</source>
        <translation>Поиск стенограмм…</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) removed</source>
        <translation>
            <numerusform>Убрана %Ln стенограмма</numerusform>
            <numerusform>Убраны %Ln стенограммы</numerusform>
            <numerusform>Убрано %Ln стенограмм</numerusform>
        </translation>
    </message>
    <message>
        <source>Read: {count}</source>
        <translation>Прочитано: {count}</translation>
    </message>
    <message>
        <source>unchanged: {count}</source>
        <translation>без изменений: {count}</translation>
    </message>
    <message>
        <source>moved: {count}</source>
        <translation>перемещено: {count}</translation>
    </message>
    <message>
        <source>removed by you: {count}</source>
        <translation>убрано вами: {count}</translation>
    </message>
    <message>
        <source>not there any more: {count}</source>
        <translation>больше нет на месте: {count}</translation>
    </message>
    <message>
        <source>not readable: {count}</source>
        <translation>не читается: {count}</translation>
    </message>
</context>
<context>
    <name>AutoScrolling</name>
    <message>
        <source>Auto-scroll: {lines} lines per minute</source>
        <translation>Автопрокрутка: {lines} строк в минуту</translation>
    </message>
</context>
<context>
    <name>AvailablePage</name>
    <message>
        <source>Get the list from the Internet</source>
        <translation>Получить список из Интернета</translation>
    </message>
    <message>
        <source>Get the list from a folder…</source>
        <translation>Взять список из папки…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С языка</translation>
    </message>
    <message>
        <source>To</source>
        <translation>На язык</translation>
    </message>
    <message>
        <source>Download what is needed</source>
        <translation>Скачать нужное</translation>
    </message>
    <message>
        <source>For another computer…</source>
        <translation>Для другого компьютера…</translation>
    </message>
    <message>
        <source>Show the addresses of the files, to download them on another computer</source>
        <translation>Показать адреса файлов, чтобы скачать их на другом компьютере</translation>
    </message>
    <message>
        <source>Search for a language</source>
        <translation>Найти язык</translation>
    </message>
    <message>
        <source>Available language packs</source>
        <translation>Доступные языковые пакеты</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Движок перевода</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Скачать</translation>
    </message>
    <message>
        <source>What is needed to translate</source>
        <translation>Что нужно для перевода</translation>
    </message>
    <message>
        <source>All packs</source>
        <translation>Все пакеты</translation>
    </message>
    <message>
        <source>There is no list of packs on this computer yet.</source>
        <translation>На этом компьютере пока нет списка пакетов.</translation>
    </message>
    <message>
        <source>The list is of {date}.</source>
        <translation>Дата списка: {date}.</translation>
    </message>
    <message numerus="yes">
        <source>It is %n day(s) old: there may be newer packs.</source>
        <translation>
            <numerusform>Ему %Ln день: могли появиться новые пакеты.</numerusform>
            <numerusform>Ему %Ln дня: могли появиться новые пакеты.</numerusform>
            <numerusform>Ему %Ln дней: могли появиться новые пакеты.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестен</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указана</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>не проверено</translation>
    </message>
    <message>
        <source>this version</source>
        <translation>эта версия</translation>
    </message>
    <message>
        <source>an older version</source>
        <translation>более старая версия</translation>
    </message>
    <message>
        <source>Get the list first: it says what there is.</source>
        <translation>Сначала получите список: в нём указано, что есть.</translation>
    </message>
    <message>
        <source>Everything needed is on this computer already.</source>
        <translation>Всё нужное уже есть на этом компьютере.</translation>
    </message>
    <message>
        <source>Needed: {packs}</source>
        <translation>Нужно: {packs}</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>размер неизвестен</translation>
    </message>
    <message>
        <source>Get the list from a folder</source>
        <translation>Взять список из папки</translation>
    </message>
    <message>
        <source>Then choose “Add from a file…”, or “Add from a folder…” for a pack of several files.</source>
        <translation>Затем выберите «Добавить из файла…» или, если в пакете несколько файлов, «Добавить из папки…».</translation>
    </message>
    <message>
        <source>Then choose “Get the list from a folder…”.</source>
        <translation>Затем выберите «Взять список из папки…».</translation>
    </message>
    <message>
        <source>Lists of language packs</source>
        <translation>Списки языковых пакетов</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Панель</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>{language} (detected)</source>
        <translation>{language} (определён автоматически)</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Язык текста</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Язык перевода</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Раскладка</translation>
    </message>
</context>
<context>
    <name>BatchLine</name>
    <message>
        <source>Progress of the translation</source>
        <translation>Ход перевода</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отказаться</translation>
    </message>
    <message>
        <source>Translate none of what is left</source>
        <translation>Не переводить то, что осталось</translation>
    </message>
    <message>
        <source>Not translated…</source>
        <translation>Непереведённые…</translation>
    </message>
    <message>
        <source>Preparing to translate…</source>
        <translation>Подготовка к переводу…</translation>
    </message>
    <message>
        <source>Translating: {done} of {of} transcripts</source>
        <translation>Переведено стенограмм: {done} из {of}</translation>
    </message>
    <message>
        <source>waits: the text in the window comes first</source>
        <translation>ожидание: сначала текст в окне</translation>
    </message>
    <message>
        <source>waits: this computer runs on its battery</source>
        <translation>ожидание: компьютер работает от батареи</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) left to translate</source>
        <translation>
            <numerusform>Осталось перевести %Ln стенограмму</numerusform>
            <numerusform>Осталось перевести %Ln стенограммы</numerusform>
            <numerusform>Осталось перевести %Ln стенограмм</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: {count}</source>
        <translation>с ошибкой: {count}</translation>
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
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>Bookmarks</name>
    <message>
        <source>The paragraph of this bookmark is no longer in the file.</source>
        <translation>Абзаца этой закладки больше нет в файле.</translation>
    </message>
    <message>
        <source>The paragraph of this bookmark is hidden: its speaker is not selected.</source>
        <translation>Абзац этой закладки скрыт: его участник не выбран.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>The file is not there any more</source>
        <translation>Файла больше нет на месте</translation>
    </message>
    <message>
        <source>{source} → {target}</source>
        <translation>{source} → {target}</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>вставленный текст</translation>
    </message>
    <message>
        <source>{share} % read</source>
        <translation>прочитано {share} %</translation>
    </message>
    <message>
        <source>{share} % translated</source>
        <translation>переведено {share} %</translation>
    </message>
    <message>
        <source>{share} % known</source>
        <translation>Знакомо: {share} %</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Discard this text</source>
        <translation>Удалить этот текст</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Убрать из списка</translation>
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
        <translation>Рядом</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Year or speaker</source>
        <translation>Год или участник</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Фраза</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Раз</translation>
    </message>
    <message>
        <source>A double click shows the places</source>
        <translation>Двойной щелчок показывает места</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Стенограммы</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>In 10,000 words</source>
        <translation>На 10 000 слов</translation>
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
        <translation>сейчас невозможно</translation>
    </message>
    <message>
        <source>no text is open</source>
        <translation>текст не открыт</translation>
    </message>
    <message>
        <source>only this speaker</source>
        <translation>только этот говорящий</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>recent text</source>
        <translation>недавний текст</translation>
    </message>
</context>
<context>
    <name>CitingDialog</name>
    <message>
        <source>Copy and cite</source>
        <translation>Копировать со ссылкой</translation>
    </message>
    <message>
        <source>Title, date and place</source>
        <translation>Название, дата и место</translation>
    </message>
    <message>
        <source>What will be copied</source>
        <translation>Что будет скопировано</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Колонки</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Выделенное</translation>
    </message>
    <message>
        <source>This sentence</source>
        <translation>Это предложение</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>Этот абзац</translation>
    </message>
    <message>
        <source>All that is said in this turn</source>
        <translation>Вся эта реплика</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Move to the front</source>
        <translation>Переместить вперёд</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Command, speaker, theme or recent text</source>
        <translation>Команда, говорящий, тема или недавний текст</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Comparing with {name}</source>
        <translation>Сравнивается с {name}</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Выбрать другой файл…</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Прекратить сравнение</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>The file has changed, and some of your corrections find no place in it. They are kept: {corrections}</source>
        <translation>Файл изменился, и для некоторых ваших исправлений в нём не нашлось места. Они сохранены: {corrections}</translation>
    </message>
    <message>
        <source>Change speaker to</source>
        <translation>Сменить участника на</translation>
    </message>
    <message>
        <source>Change speaker of this paragraph only to</source>
        <translation>Сменить участника только этого абзаца на</translation>
    </message>
    <message>
        <source>New speaker…</source>
        <translation>Новый участник…</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Участник без имени</translation>
    </message>
    <message>
        <source>Change speaker from this sentence on…</source>
        <translation>Сменить участника с этого предложения…</translation>
    </message>
    <message>
        <source>Change speaker from this paragraph on…</source>
        <translation>Сменить участника с этого абзаца…</translation>
    </message>
    <message>
        <source>“{label}” is not a speaker name here</source>
        <translation>«{label}» здесь не имя участника</translation>
    </message>
    <message>
        <source>“{label}” is not a speaker name anywhere</source>
        <translation>«{label}» нигде не имя участника</translation>
    </message>
    <message>
        <source>“{label}” is a speaker name</source>
        <translation>«{label}» — имя участника</translation>
    </message>
    <message>
        <source>“{label}” is another person…</source>
        <translation>«{label}» — другой человек…</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <translation>Имя участника</translation>
    </message>
</context>
<context>
    <name>CounterpartLight</name>
    <message>
        <source>In the translation: {words}</source>
        <translation>В переводе: {words}</translation>
    </message>
</context>
<context>
    <name>DictionariesDialog</name>
    <message>
        <source>Dictionaries</source>
        <translation>Словари</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Словарь</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Dictionaries on this computer</source>
        <translation>Словари на этом компьютере</translation>
    </message>
    <message>
        <source>&amp;Add from a file…</source>
        <translation>&amp;Добавить из файла…</translation>
    </message>
    <message>
        <source>Down&amp;load…</source>
        <translation>С&amp;качать…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Вв&amp;ерх</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Вниз</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>Language of the &amp;words:</source>
        <translation>Язык &amp;слов:</translation>
    </message>
    <message>
        <source>Language of the &amp;explanations:</source>
        <translation>Язык &amp;объяснений:</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Д&amp;обавить</translation>
    </message>
    <message>
        <source>No dictionary yet. Download one of FreeDict, or add one from a file: dictd (as FreeDict has it), Wiktionary from kaikki.org, StarDict, DSL or MDX.</source>
        <translation>Словарей пока нет. Скачайте словарь FreeDict или добавьте словарь из файла: dictd (как у FreeDict), Викисловарь с kaikki.org, StarDict, DSL или MDX.</translation>
    </message>
    <message>
        <source>Add a dictionary</source>
        <translation>Добавить словарь</translation>
    </message>
    <message>
        <source>Dictionaries ({kinds});;All files (*)</source>
        <translation>Словари ({kinds});;Все файлы (*)</translation>
    </message>
    <message>
        <source>Reading “{name}”…</source>
        <translation>Читается «{name}»…</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) read…</source>
        <translation>
            <numerusform>Прочитано %Ln слово…</numerusform>
            <numerusform>Прочитано %Ln слова…</numerusform>
            <numerusform>Прочитано %Ln слов…</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” does not say which languages it is for. Choose them.</source>
        <translation>«{name}» не говорит, для каких он языков. Выберите их.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Остановлено. Ничего не добавлено.</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a transcript here</source>
        <translation>Перетащите сюда стенограмму</translation>
    </message>
    <message>
        <source>Text, web page, subtitles, document; or copy a text and paste it.</source>
        <translation>Текст, веб-страницу, субтитры, документ; или скопируйте текст и вставьте его.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Show the sample</source>
        <translation>Показать пример</translation>
    </message>
</context>
<context>
    <name>ElsewhereDialog</name>
    <message>
        <source>Download on another computer</source>
        <translation>Скачать на другом компьютере</translation>
    </message>
    <message>
        <source>Download these files on a computer that is online, under the names given, and bring them to this one. The saved list can be given to the program curl, which is part of Windows, macOS and Linux.</source>
        <translation>Скачайте эти файлы на компьютере с интернетом под указанными именами и перенесите их на этот. Сохранённый список понимает программа curl, которая есть в Windows, macOS и Linux.</translation>
    </message>
    <message>
        <source>Files to download</source>
        <translation>Файлы для скачивания</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Сохранить список…</translation>
    </message>
    <message>
        <source>folder {name}</source>
        <translation>папка {name}</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Сохранить список</translation>
    </message>
</context>
<context>
    <name>EngineChoice</name>
    <message>
        <source>&amp;Engine</source>
        <translation>&amp;Движок</translation>
    </message>
    <message>
        <source>No language pack for this pair</source>
        <translation>Нет языкового пакета для этой пары</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>напрямую</translation>
    </message>
    <message>
        <source>through {language}</source>
        <translation>через {language}</translation>
    </message>
    <message>
        <source>your usual choice</source>
        <translation>ваш обычный выбор</translation>
    </message>
    <message>
        <source>only {engine} has this pair</source>
        <translation>эта пара есть только у {engine}</translation>
    </message>
    <message>
        <source>the only direct way</source>
        <translation>единственный прямой путь</translation>
    </message>
    <message>
        <source>closest to {language}</source>
        <translation>ближе всего к языку: {language}</translation>
    </message>
    <message>
        <source>Use {engine} for every text</source>
        <translation>Использовать {engine} для всех текстов</translation>
    </message>
    <message>
        <source>no engine has this pair alone</source>
        <translation>ни у одного движка нет этой пары целиком</translation>
    </message>
    <message>
        <source>your text goes to {host}</source>
        <translation>ваш текст уходит на {host}</translation>
    </message>
    <message>
        <source>chosen automatically</source>
        <translation>выбрано автоматически</translation>
    </message>
    <message>
        <source>chosen automatically: {reason}</source>
        <translation>выбрано автоматически: {reason}</translation>
    </message>
    <message>
        <source>{engine}: better wording</source>
        <translation>{engine}: лучше формулировки</translation>
    </message>
    <message>
        <source>{engine}: faster</source>
        <translation>{engine}: быстрее</translation>
    </message>
    <message>
        <source>Compare with {engine}</source>
        <translation>Сравнить с {engine}</translation>
    </message>
    <message>
        <source>Most of the first translations by {engine} look wrong in the same way ({reason}). The language pack may not fit this text. Choose another engine, or another pack.</source>
        <translation>Большинство первых переводов {engine} выглядят неверными одинаково ({reason}). Возможно, языковой пакет не подходит к этому тексту. Выберите другой движок или другой пакет.</translation>
    </message>
    <message>
        <source>Languages…</source>
        <translation>Языки…</translation>
    </message>
    <message>
        <source>Translate paragraph again</source>
        <translation>Перевести абзац заново</translation>
    </message>
    <message>
        <source>Only {engine} can translate between these languages here.</source>
        <translation>Между этими языками здесь может переводить только {engine}.</translation>
    </message>
    <message>
        <source>Use {engine}</source>
        <translation>Использовать {engine}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>&amp;All of the text</source>
        <translation>&amp;Весь текст</translation>
    </message>
    <message>
        <source>My &amp;notes</source>
        <translation>Мои &amp;заметки</translation>
    </message>
    <message>
        <source>The beginning of what is exported</source>
        <translation>Начало экспортируемого</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
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
        <translation>Веб-страница (.html)</translation>
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
        <translation>Таблица через запятую (.csv)</translation>
    </message>
    <message>
        <source>Table, tab-separated (.tsv)</source>
        <translation>Таблица через табуляцию (.tsv)</translation>
    </message>
    <message>
        <source>Subtitles, SubRip (.srt)</source>
        <translation>Субтитры SubRip (.srt)</translation>
    </message>
    <message>
        <source>Subtitles, WebVTT (.vtt)</source>
        <translation>Субтитры WebVTT (.vtt)</translation>
    </message>
    <message>
        <source>Subtitles, TTML (.ttml)</source>
        <translation>Субтитры TTML (.ttml)</translation>
    </message>
    <message>
        <source>Translation memory, TMX 1.4 (.tmx)</source>
        <translation>Память переводов TMX 1.4 (.tmx)</translation>
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
        <translation>&amp;Только показанное: абзацев {shown} из {all}</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Формат:</translation>
    </message>
    <message>
        <source>Translations:</source>
        <translation>Переводы:</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>Текст:</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>There are no times in this text, and subtitles need them.</source>
        <translation>В этом тексте нет времени, а для субтитров оно нужно.</translation>
    </message>
    <message>
        <source>The text is still being read: only its beginning would be exported.</source>
        <translation>Текст ещё читается: было бы экспортировано только его начало.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s); the first of them are shown here.</source>
        <translation>
            <numerusform>%Ln абзац; здесь показаны первые.</numerusform>
            <numerusform>%Ln абзаца; здесь показаны первые.</numerusform>
            <numerusform>%Ln абзацев; здесь показаны первые.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are not translated yet.</source>
        <translation>
            <numerusform>%Ln абзац ещё не переведён.</numerusform>
            <numerusform>%Ln абзаца ещё не переведены.</numerusform>
            <numerusform>%Ln абзацев ещё не переведены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to check are marked.</source>
        <translation>
            <numerusform>%Ln предложение на проверку отмечено.</numerusform>
            <numerusform>%Ln предложения на проверку отмечены.</numerusform>
            <numerusform>%Ln предложений на проверку отмечены.</numerusform>
        </translation>
    </message>
    <message>
        <source>XLIFF holds one language of translation: {language}.</source>
        <translation>XLIFF вмещает перевод на один язык: {language}.</translation>
    </message>
    <message>
        <source>JSON holds one machine translation: the first.</source>
        <translation>JSON вмещает один машинный перевод: первый.</translation>
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
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Exporting “{name}”…</source>
        <translation>Экспортируется «{name}»…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Exported as “{name}”.</source>
        <translation>Экспортировано в «{name}».</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
</context>
<context>
    <name>FailedDialog</name>
    <message>
        <source>Not translated</source>
        <translation>Непереведённые</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Язык перевода</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Сохранить отчёт…</translation>
    </message>
    <message>
        <source>What was translated, what failed and why, for other programs</source>
        <translation>Что переведено, что не удалось и почему — для других программ</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Отчёт сохранён.</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Compare with another text</source>
        <translation>Сравнить с другим текстом</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>Выбор записи</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Import translation</source>
        <translation>Импорт перевода</translation>
    </message>
    <message>
        <source>Add a voice</source>
        <translation>Добавить голос</translation>
    </message>
    <message>
        <source>Piper voices</source>
        <translation>Голоса Piper</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Стенограммы</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Open transcripts</source>
        <translation>Открыть стенограммы</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Filter by name</source>
        <translation>Фильтр по имени</translation>
    </message>
    <message>
        <source>Files: {read} of {all} read</source>
        <translation>Файлы: прочитано {read} из {all}</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>по имени</translation>
    </message>
    <message>
        <source>unread first</source>
        <translation>сначала непрочитанные</translation>
    </message>
    <message>
        <source>recently opened first</source>
        <translation>сначала недавно открытые</translation>
    </message>
    <message>
        <source>Sorted {order}</source>
        <translation>Порядок: {order}</translation>
    </message>
    <message>
        <source>Sort files</source>
        <translation>Сортировать файлы</translation>
    </message>
    <message>
        <source>No file has such a name.</source>
        <translation>Нет файла с таким именем.</translation>
    </message>
    <message>
        <source>{count} more files: type part of a name to find them.</source>
        <translation>Ещё файлов: {count}. Введите часть имени, чтобы найти их.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Найти в тексте</translation>
    </message>
    <message>
        <source>Look everywhere</source>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>Translate all</source>
        <translation>Перевести всё</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Слова целиком</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Учитывать регистр</translation>
    </message>
    <message>
        <source>Match accents</source>
        <translation>Учитывать диакритику</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярное выражение</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Найти предыдущее</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Найти следующее</translation>
    </message>
    <message>
        <source>How and where to find</source>
        <translation>Как и где искать</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Закрыть поиск</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>Only the first {count} characters are looked for.</source>
        <translation>Ищутся только первые {count} символов.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are not translated yet: their translation is not searched.</source>
        <translation>
            <numerusform>%Ln абзац ещё не переведён: его перевод не просматривается.</numerusform>
            <numerusform>%Ln абзаца ещё не переведены: их перевод не просматривается.</numerusform>
            <numerusform>%Ln абзацев ещё не переведены: их перевод не просматривается.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) could not be searched: the expression takes too long.</source>
        <translation>
            <numerusform>Не удалось просмотреть %Ln абзац: выражение обрабатывается слишком долго.</numerusform>
            <numerusform>Не удалось просмотреть %Ln абзаца: выражение обрабатывается слишком долго.</numerusform>
            <numerusform>Не удалось просмотреть %Ln абзацев: выражение обрабатывается слишком долго.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Поиск остановлен.</translation>
    </message>
    <message>
        <source>Nothing found in what is shown</source>
        <translation>В показанном ничего не найдено</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} из {count}</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Колонка</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Все колонки</translation>
    </message>
    <message>
        <source>Not a regular expression: {reason}</source>
        <translation>Это не регулярное выражение: {reason}</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folders of the library</source>
        <translation>Папки библиотеки</translation>
    </message>
    <message>
        <source>While the library is open, Enface takes in what changes in the folders that you tick.</source>
        <translation>Пока библиотека открыта, Enface замечает изменения в отмеченных папках.</translation>
    </message>
    <message>
        <source>Watching needs watchfiles, which is not installed. Install it with: enface extras add watch. “Look again” does the same when you press it.</source>
        <translation>Для наблюдения нужен watchfiles, а он не установлен. Установите его: enface extras add watch. Кнопка «Обновить» делает то же по нажатию.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Следить</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>Папка или файл</translation>
    </message>
    <message>
        <source>Watch {name}</source>
        <translation>Следить за {name}</translation>
    </message>
    <message>
        <source>Left out because you removed them: {count}</source>
        <translation>Не добавлены, потому что вы их убрали: {count}</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>Добавить снова</translation>
    </message>
    <message>
        <source>Add the files that you removed from the list again</source>
        <translation>Снова добавить файлы, которые вы убрали из списка</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Another window has taken this document off the list, or forgotten it. Nothing more of it is remembered.</source>
        <translation>Другое окно убрало этот документ из списка или забыло его. Больше ничего о нём не запоминается.</translation>
    </message>
    <message>
        <source>This document is forgotten.</source>
        <translation>Этот документ забыт.</translation>
    </message>
    <message>
        <source>This document is forgotten, but for its translations: another program is using the translation memory. Leave Enface open: they are deleted as soon as that program lets go.</source>
        <translation>Этот документ забыт, кроме его переводов: память переводов занята другой программой. Оставьте Enface открытой: они будут удалены, как только та программа её освободит.</translation>
    </message>
    <message>
        <source>Everything is cleared but the translation memory, which another program is using. Leave Enface open: it is cleared as soon as that program lets go.</source>
        <translation>Всё удалено, кроме памяти переводов, которую использует другая программа. Оставьте Enface открытой: память будет очищена, как только та программа её освободит.</translation>
    </message>
    <message>
        <source>Clear all translations made so far, the lists of recent transcripts and of the library, the texts you pasted, your corrections, bookmarks, notes and terms, the words you saved, and the logs? This cannot be undone.</source>
        <translation>Стереть все сделанные до сих пор переводы, списки недавних стенограмм и библиотеки, вставленные вами тексты, ваши исправления, закладки, заметки и термины, сохранённые вами слова, а также журналы? Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Clear everything</source>
        <translation>Стереть всё</translation>
    </message>
    <message>
        <source>These files are left; delete them yourself: {names}</source>
        <translation>Эти файлы остались; удалите их сами: {names}</translation>
    </message>
    <message>
        <source>Everything Enface remembered is cleared.</source>
        <translation>Всё, что помнила программа Enface, стёрто.</translation>
    </message>
</context>
<context>
    <name>FreeDictDialog</name>
    <message>
        <source>Download a dictionary</source>
        <translation>Скачать словарь</translation>
    </message>
    <message>
        <source>Dictionaries of FreeDict (freedict.org), under free licences. The licence of each is shown once it is added.</source>
        <translation>Словари FreeDict (freedict.org) под свободными лицензиями. Лицензия словаря показывается после его добавления.</translation>
    </message>
    <message>
        <source>Get the list from the Internet</source>
        <translation>Получить список из Интернета</translation>
    </message>
    <message>
        <source>Search for a language</source>
        <translation>Найти язык</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Dictionaries of FreeDict</source>
        <translation>Словари FreeDict</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Скачать</translation>
    </message>
    <message>
        <source>There is no list of dictionaries on this computer yet.</source>
        <translation>На этом компьютере пока нет списка словарей.</translation>
    </message>
    <message>
        <source>The list is of {date}.</source>
        <translation>Дата списка: {date}.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестен</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>не проверено</translation>
    </message>
</context>
<context>
    <name>FurtherColumns</name>
    <message>
        <source>Show &amp;more translations</source>
        <translation>Показать &amp;другие переводы</translation>
    </message>
    <message>
        <source>No language pack for this text</source>
        <translation>Для этого текста нет языкового пакета</translation>
    </message>
</context>
<context>
    <name>GoCommands</name>
    <message>
        <source>Turn, paragraph such as ¶ 12, or time such as 12:34</source>
        <translation>Реплика, абзац, например ¶ 12, или время, например 12:34</translation>
    </message>
    <message>
        <source>Paragraph, or time such as 12:34</source>
        <translation>Абзац или время, например 12:34</translation>
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
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Поиск в руководстве</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Найти следующее</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>The guide is in English only.</source>
        <translation>Руководство есть только на английском.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>There is no room for two columns: the translation is below its original.</source>
        <translation>Для двух колонок нет места: перевод стоит под оригиналом.</translation>
    </message>
    <message>
        <source>There is no room for all columns: some of them stand below each other.</source>
        <translation>Все колонки не помещаются: некоторые стоят друг под другом.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Sentences found</source>
        <translation>Найденные предложения</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Участник</translation>
    </message>
</context>
<context>
    <name>InstalledPage</name>
    <message>
        <source>Language packs on this computer</source>
        <translation>Языковые пакеты на этом компьютере</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Движок перевода</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Установлен</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Добавить из файла…</translation>
    </message>
    <message>
        <source>Add from a folder…</source>
        <translation>Добавить из папки…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>It translates &amp;from:</source>
        <translation>Переводит &amp;с языка:</translation>
    </message>
    <message>
        <source>&amp;into:</source>
        <translation>&amp;на язык:</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Д&amp;обавить</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указана</translation>
    </message>
    <message>
        <source>with Enface or another program</source>
        <translation>вместе с программой</translation>
    </message>
    <message>
        <source>Language packs ({patterns})</source>
        <translation>Языковые пакеты ({patterns})</translation>
    </message>
    <message>
        <source>{version} · newer: {newer}</source>
        <translation>{version} · новее: {newer}</translation>
    </message>
    <message numerus="yes">
        <source>A newer version of %n pack(s) can be downloaded.</source>
        <translation>
            <numerusform>Можно скачать новую версию %Ln пакета.</numerusform>
            <numerusform>Можно скачать новые версии %Ln пакетов.</numerusform>
            <numerusform>Можно скачать новые версии %Ln пакетов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking “{name}”…</source>
        <translation>Проверяется «{name}»…</translation>
    </message>
    <message>
        <source>Add a language pack</source>
        <translation>Добавить языковой пакет</translation>
    </message>
</context>
<context>
    <name>KeepingTerms</name>
    <message numerus="yes">
        <source>%n term(s) deleted.</source>
        <translation>
            <numerusform>Удалён %Ln термин.</numerusform>
            <numerusform>Удалено %Ln термина.</numerusform>
            <numerusform>Удалено %Ln терминов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Lists of terms (*.csv *.tsv *.txt *.tbx *.tmx *.xml)</source>
        <translation>Списки терминов (*.csv *.tsv *.txt *.tbx *.tmx *.xml)</translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>Импорт терминов</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) imported.</source>
        <translation>
            <numerusform>Импортирован %Ln термин.</numerusform>
            <numerusform>Импортировано %Ln термина.</numerusform>
            <numerusform>Импортировано %Ln терминов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: other languages, or too long.</source>
        <translation>
            <numerusform>Пропущен %Ln: другие языки или слишком длинный.</numerusform>
            <numerusform>Пропущено %Ln: другие языки или слишком длинные.</numerusform>
            <numerusform>Пропущено %Ln: другие языки или слишком длинные.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table (*.csv);;TBX (*.tbx);;TMX (*.tmx)</source>
        <translation>Таблица (*.csv);;TBX (*.tbx);;TMX (*.tmx)</translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>Экспорт терминов</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) exported.</source>
        <translation>
            <numerusform>Экспортирован %Ln термин.</numerusform>
            <numerusform>Экспортировано %Ln термина.</numerusform>
            <numerusform>Экспортировано %Ln терминов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Комбинации клавиш</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search keyboard shortcuts</source>
        <translation>Поиск комбинаций клавиш</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>{keys} is used twice: {first}, {second}. Change one of them.</source>
        <translation>{keys} занято дважды: «{first}» и «{second}». Измените одно из двух.</translation>
    </message>
</context>
<context>
    <name>LanguagesDialog</name>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Доступно</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Серверы</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
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
        <translation>Переведено</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>not there any more: {path}</source>
        <translation>больше нет на месте: {path}</translation>
    </message>
    <message>
        <source>Notes: {count}</source>
        <translation>Заметки: {count}</translation>
    </message>
    <message>
        <source>Read: {share}</source>
        <translation>Прочитано: {share}</translation>
    </message>
    <message>
        <source>Translated: {share}</source>
        <translation>Переведено: {share}</translation>
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
        <translation>После</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>Другой язык</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Стенограмма</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Название:</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Сначала лучшие</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>As in the transcripts</source>
        <translation>Как в стенограммах</translation>
    </message>
    <message>
        <source>By the words before</source>
        <translation>По словам перед</translation>
    </message>
    <message>
        <source>By the words after</source>
        <translation>По словам после</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>По участнику</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>По дате</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>По годам</translation>
    </message>
    <message>
        <source>Phrases with it</source>
        <translation>Фразы с этим словом</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Words, by basic form</source>
        <translation>Слова, по начальной форме</translation>
    </message>
    <message>
        <source>With nothing to search, “Words” counts all words</source>
        <translation>Если поле поиска пусто, «Слова» считает все слова</translation>
    </message>
    <message>
        <source>Sho&amp;w more</source>
        <translation>Пок&amp;азать ещё</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Стенограммы</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Конкорданс</translation>
    </message>
    <message>
        <source>Fol&amp;ders…</source>
        <translation>Пап&amp;ки…</translation>
    </message>
    <message>
        <source>What you added, and whether it is watched</source>
        <translation>Что вы добавили и за чем ведётся наблюдение</translation>
    </message>
    <message>
        <source>&amp;Translate…</source>
        <translation>П&amp;еревести…</translation>
    </message>
    <message>
        <source>&amp;Save table…</source>
        <translation>Сохранить &amp;таблицу…</translation>
    </message>
    <message>
        <source>S&amp;peaker:</source>
        <translation>У&amp;частник:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>&amp;По:</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>Сорт&amp;ировка:</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Учитывать регистр</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Оригиналы</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Переводы</translation>
    </message>
    <message>
        <source>My wording</source>
        <translation>Мои варианты</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>By the 2nd word before</source>
        <translation>По 2-му слову перед</translation>
    </message>
    <message>
        <source>By the 3rd word before</source>
        <translation>По 3-му слову перед</translation>
    </message>
    <message>
        <source>By the 2nd word after</source>
        <translation>По 2-му слову после</translation>
    </message>
    <message>
        <source>By the 3rd word after</source>
        <translation>По 3-му слову после</translation>
    </message>
    <message>
        <source>In random order</source>
        <translation>В случайном порядке</translation>
    </message>
    <message>
        <source>By the word found</source>
        <translation>По найденному слову</translation>
    </message>
    <message>
        <source>Words near it</source>
        <translation>Слова рядом</translation>
    </message>
    <message>
        <source>S&amp;ort:</source>
        <translation>Сорт&amp;ировка:</translation>
    </message>
    <message>
        <source>The&amp;n:</source>
        <translation>&amp;Затем:</translation>
    </message>
    <message>
        <source>&amp;Count:</source>
        <translation>Сч&amp;итать:</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Предложения</translation>
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
        <translation>&amp;Где:</translation>
    </message>
    <message>
        <source>Pl&amp;ace:</source>
        <translation>&amp;Место:</translation>
    </message>
    <message>
        <source>Fro&amp;m:</source>
        <translation>&amp;С:</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>&amp;Язык:</translation>
    </message>
    <message>
        <source>Filter by title, speaker or file</source>
        <translation>Фильтр по названию, участнику или файлу</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Фильтр по имени</translation>
    </message>
    <message>
        <source>Search the texts</source>
        <translation>Поиск в текстах</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, parts of words (harb*, *ship, h?rbour), AND, OR, NOT, NEAR; see the guide</source>
        <translation>Слова, &quot;фразы&quot;, части слов (harb*, *ship, h?rbour), AND, OR, NOT, NEAR; см. руководство</translation>
    </message>
    <message>
        <source>Chosen on the list</source>
        <translation>Выбранные в списке</translation>
    </message>
    <message>
        <source>With sentences found</source>
        <translation>С найденными предложениями</translation>
    </message>
    <message>
        <source>All on the list</source>
        <translation>Все в списке</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%Ln предложение</numerusform>
            <numerusform>%Ln предложения</numerusform>
            <numerusform>%Ln предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>более чем {count}</translation>
    </message>
    <message>
        <source>{shown} of {all} sentences</source>
        <translation>Предложения: {shown} из {all}</translation>
    </message>
    <message>
        <source>The first {count} sentences</source>
        <translation>Первые предложения: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%Ln место</numerusform>
            <numerusform>%Ln места</numerusform>
            <numerusform>%Ln мест</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} places are shown, not all. “Save table…” writes up to {most}.</source>
        <translation>Показаны не все места, а {count}. «Сохранить таблицу…» запишет до {most}.</translation>
    </message>
    <message>
        <source>The first {count} places</source>
        <translation>Первые места: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n different word(s)</source>
        <translation>
            <numerusform>Разных слов: %Ln</numerusform>
            <numerusform>Разных слов: %Ln</numerusform>
            <numerusform>Разных слов: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this was searched: {what}.</source>
        <translation>Поиск был ограничен: {what}.</translation>
    </message>
    <message>
        <source>{shown} of {all} transcripts, {words} words</source>
        <translation>Стенограммы: {shown} из {all}, слов: {words}</translation>
    </message>
    <message>
        <source>Add a folder or files: they stay where they are.</source>
        <translation>Добавьте папку или файлы: они останутся на месте.</translation>
    </message>
    <message>
        <source>only in “{name}”</source>
        <translation>только в «{name}»</translation>
    </message>
    <message>
        <source>there is no collection “{name}” any more</source>
        <translation>коллекции «{name}» больше нет</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Книга Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Сохранить таблицу</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) saved</source>
        <translation>
            <numerusform>Сохранена %Ln строка</numerusform>
            <numerusform>Сохранено %Ln строки</numerusform>
            <numerusform>Сохранено %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more</source>
        <translation>есть ещё</translation>
    </message>
</context>
<context>
    <name>LinkTools</name>
    <message>
        <source>Merge with the one above</source>
        <translation>Объединить с верхней</translation>
    </message>
    <message>
        <source>Merge with the one below</source>
        <translation>Объединить с нижней</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>Разделить здесь</translation>
    </message>
    <message>
        <source>Cut the link</source>
        <translation>Разорвать связь</translation>
    </message>
    <message>
        <source>Accept the link</source>
        <translation>Принять связь</translation>
    </message>
    <message>
        <source>Drag a sentence up or down</source>
        <translation>Перетащите предложение вверх или вниз</translation>
    </message>
</context>
<context>
    <name>LookingUp</name>
    <message>
        <source>The language of this text is not known. Choose it above the text, then look the word up.</source>
        <translation>Язык этого текста неизвестен. Выберите его над текстом, затем найдите слово в словаре.</translation>
    </message>
    <message>
        <source>Add a dictionary…</source>
        <translation>Добавить словарь…</translation>
    </message>
    <message>
        <source>Anki deck (*.apkg);;Table (*.csv)</source>
        <translation>Колода Anki (*.apkg);;Таблица (*.csv)</translation>
    </message>
    <message>
        <source>Export saved words</source>
        <translation>Экспорт сохранённых слов</translation>
    </message>
    <message numerus="yes">
        <source>%n saved word(s) exported.</source>
        <translation>
            <numerusform>Экспортировано %Ln сохранённое слово.</numerusform>
            <numerusform>Экспортированы %Ln сохранённых слова.</numerusform>
            <numerusform>Экспортировано %Ln сохранённых слов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryDialog</name>
    <message>
        <source>Translation memory</source>
        <translation>Память переводов</translation>
    </message>
    <message>
        <source>Enface keeps its translations on this computer, so that nothing is translated twice. When the limit is reached, the ones that were used longest ago are deleted first; your own wording is kept.</source>
        <translation>Enface хранит свои переводы на этом компьютере, чтобы ничего не переводить дважды. Когда предел достигнут, первыми удаляются те, что дольше всего не использовались; ваши собственные варианты остаются.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Размер:</translation>
    </message>
    <message>
        <source>&amp;Limit:</source>
        <translation>&amp;Предел:</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%Ln предложение</numerusform>
            <numerusform>%Ln предложения</numerusform>
            <numerusform>%Ln предложений</numerusform>
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
        <translation>Поиск в памяти переводов</translation>
    </message>
    <message>
        <source>&amp;Words in the original ({pair}):</source>
        <translation>&amp;Слова в оригинале ({pair}):</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кем сделан</translation>
    </message>
    <message>
        <source>Sentences with these words</source>
        <translation>Предложения с этими словами</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%Ln предложение</numerusform>
            <numerusform>%Ln предложения</numerusform>
            <numerusform>%Ln предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted by a person</source>
        <translation>принято человеком</translation>
    </message>
    <message>
        <source>machine translation, {engine}</source>
        <translation>машинный перевод, {engine}</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Who speaks where</source>
        <translation>Кто где говорит</translation>
    </message>
</context>
<context>
    <name>MissingFonts</name>
    <message>
        <source>No font on this computer has the letters of this text ({language}), so empty boxes stand for them. Install a font that has them, for example of the Noto family, and start Enface again.</source>
        <translation>Ни в одном шрифте на этом компьютере нет букв этого текста ({language}), поэтому вместо них показаны пустые прямоугольники. Установите шрифт, в котором они есть, например из семейства Noto, и запустите Enface снова.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Your texts and translations leave this computer only for a server on another one that you added and chose. Otherwise the network is used for nothing but language packs, dictionaries, voices and speech models, and only when you press a button for it.</source>
        <translation>Ваши тексты и переводы покидают этот компьютер только ради сервера на другом компьютере, который вы сами добавили и выбрали. В остальном сеть используется только для языковых пакетов, словарей, голосов и моделей распознавания речи и только тогда, когда вы нажимаете для этого кнопку.</translation>
    </message>
    <message>
        <source>Never use the network</source>
        <translation>Никогда не использовать сеть</translation>
    </message>
    <message>
        <source>While this is on, those buttons refuse too, and say why.</source>
        <translation>Пока это включено, эти кнопки тоже не работают и объясняют почему.</translation>
    </message>
    <message>
        <source>All network requests</source>
        <translation>Все обращения к сети</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Зачем</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Files are read, and texts translated, in processes of their own. Your system keeps these off the network and off all your files but the one being read.</source>
        <translation>Файлы читаются, а тексты переводятся в отдельных процессах. Система не пускает их в сеть и ко всем вашим файлам, кроме читаемого.</translation>
    </message>
    <message>
        <source>Files are read, and texts translated, in processes of their own. Your system keeps these off the network, but it cannot keep them off your other files.</source>
        <translation>Файлы читаются, а тексты переводятся в отдельных процессах. Система не пускает их в сеть, но не может закрыть от них остальные ваши файлы.</translation>
    </message>
    <message>
        <source>Files are read, and texts translated, in processes of their own. Your system keeps these off all your files but the one being read, but it cannot keep them off the network.</source>
        <translation>Файлы читаются, а тексты переводятся в отдельных процессах. Система не пускает их ко всем вашим файлам, кроме читаемого, но не может закрыть от них сеть.</translation>
    </message>
    <message>
        <source>Files are read, and texts translated, in processes of their own. They use no network and no other files, but this system has nothing that would keep a harmful file from making them do so.</source>
        <translation>Файлы читаются, а тексты переводятся в отдельных процессах. Они не обращаются ни к сети, ни к другим файлам, но в этой системе нет ничего, что не дало бы вредоносному файлу заставить их это сделать.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) asked so far, the latest first:</source>
        <translation>
            <numerusform>%Ln обращение на сегодня, начиная с последнего:</numerusform>
            <numerusform>%Ln обращения на сегодня, начиная с последнего:</numerusform>
            <numerusform>%Ln обращений на сегодня, начиная с последнего:</numerusform>
        </translation>
    </message>
    <message>
        <source>No network requests so far.</source>
        <translation>Обращений к сети пока не было.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестен</translation>
    </message>
</context>
<context>
    <name>NetworkSign</name>
    <message>
        <source>Text goes to {host}</source>
        <translation>Текст уходит на {host}</translation>
    </message>
    <message>
        <source>downloading…</source>
        <translation>скачивается…</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Только на этом компьютере</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Bookmarks and notes</source>
        <translation>Закладки и заметки</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ваша заметка</translation>
    </message>
    <message>
        <source>Type a note</source>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>Bookmark here</source>
        <translation>Закладка здесь</translation>
    </message>
    <message>
        <source>About the paragraph you are reading</source>
        <translation>Об абзаце, который вы читаете</translation>
    </message>
    <message>
        <source>Its paragraph is no longer in the file</source>
        <translation>Этого абзаца больше нет в файле</translation>
    </message>
    <message>
        <source>About “{words}”</source>
        <translation>К словам «{words}»</translation>
    </message>
</context>
<context>
    <name>NotesFile</name>
    <message>
        <source>This text has no bookmarks and no notes yet.</source>
        <translation>В этом тексте пока нет ни закладок, ни заметок.</translation>
    </message>
    <message>
        <source>Save bookmarks and notes</source>
        <translation>Сохранить закладки и заметки</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Opening {name}</source>
        <translation>Открывается {name}</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Вставленный текст</translation>
    </message>
    <message>
        <source>Open “{name}”?</source>
        <translation>Открыть «{name}»?</translation>
    </message>
    <message>
        <source>Compare with this text</source>
        <translation>Сравнить с этим текстом</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>Открыть здесь</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>Открыть в новом окне</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>{share} % of the words are not shown: they look like what stands around a text, not like part of it.</source>
        <translation>{share} % слов не показано: они похожи на то, что стоит вокруг текста, а не на его часть.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать всех</translation>
    </message>
    <message>
        <source>{share} % of the words stand under no speaker. Some speakers may not have been recognized.</source>
        <translation>{share} % слов не отнесены ни к одному участнику. Возможно, некоторые участники не распознаны.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти туда</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was opened.</source>
        <translation>Файл «{name}» изменился с тех пор, как был открыт.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Перезагрузить</translation>
    </message>
    <message>
        <source>“{name}” is no longer where it was. What you see is kept here.</source>
        <translation>Файла «{name}» больше нет на прежнем месте. То, что вы видите, здесь сохраняется.</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>Показывать примечания</translation>
    </message>
    <message>
        <source>List notes such as (Applause), too</source>
        <translation>Включать в список и примечания вроде (Аплодисменты)</translation>
    </message>
</context>
<context>
    <name>OwnWording</name>
    <message>
        <source>Choose a sentence of the original to write your own wording of it.</source>
        <translation>Выберите предложение оригинала, чтобы написать свой вариант его перевода.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Comment on this sentence</source>
        <translation>Комментарий к этому предложению</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) taken into your wording</source>
        <translation>
            <numerusform>%Ln предложение взято в ваш вариант</numerusform>
            <numerusform>%Ln предложения взяты в ваш вариант</numerusform>
            <numerusform>%Ln предложений взято в ваш вариант</numerusform>
        </translation>
    </message>
    <message>
        <source>from the human translation</source>
        <translation>из перевода человека</translation>
    </message>
    <message>
        <source>from the machine translation</source>
        <translation>из машинного перевода</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) changed</source>
        <translation>
            <numerusform>изменено %Ln слово</numerusform>
            <numerusform>изменены %Ln слова</numerusform>
            <numerusform>изменено %Ln слов</numerusform>
        </translation>
    </message>
    <message>
        <source>agreement {number} of 100</source>
        <translation>совпадение {number} из 100</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Стенограммы</translation>
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
        <translation>Один человек</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Merge c&amp;hosen</source>
        <translation>О&amp;бъединить выбранных</translation>
    </message>
    <message>
        <source>The chosen names are one person in the whole library</source>
        <translation>Выбранные имена — один и тот же человек во всей библиотеке</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>The names of the chosen person are different people again</source>
        <translation>Имена выбранного человека снова считаются разными людьми</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>О&amp;тменить</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Имя в тексте</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Реплики</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Стенограмма</translation>
    </message>
    <message>
        <source>Transcripts of this person</source>
        <translation>Стенограммы с этим человеком</translation>
    </message>
    <message>
        <source>What this person says</source>
        <translation>Что говорит этот человек</translation>
    </message>
    <message>
        <source>Choose somebody to see all that they said.</source>
        <translation>Выберите человека, чтобы увидеть всё, что он сказал.</translation>
    </message>
    <message>
        <source>Met: {names}</source>
        <translation>Вместе с: {names}</translation>
    </message>
    <message>
        <source>The first {count} turns. Choose a transcript to see all in it.</source>
        <translation>Первые реплики: {count}. Выберите стенограмму, чтобы увидеть все реплики в ней.</translation>
    </message>
    <message>
        <source>Is this the same person? {one} – {other}</source>
        <translation>Это один и тот же человек? {one} — {other}</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Place in the recording</source>
        <translation>Позиция в записи</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>Loop sentence</source>
        <translation>Повторять предложение</translation>
    </message>
    <message>
        <source>Close the recording</source>
        <translation>Закрыть запись</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Воспроизвести</translation>
    </message>
</context>
<context>
    <name>Playing</name>
    <message>
        <source>The sentence starts at {time}</source>
        <translation>Предложение начинается в {time}</translation>
    </message>
    <message>
        <source>The sentence starts at {time}, later ones moved along</source>
        <translation>Предложение начинается в {time}, следующие сдвинуты</translation>
    </message>
    <message>
        <source>Loop from {begin}: press again where it ends</source>
        <translation>Повтор с {begin}: нажмите ещё раз там, где он заканчивается</translation>
    </message>
    <message>
        <source>This sentence was not heard in the recording.</source>
        <translation>Это предложение не распознано в записи.</translation>
    </message>
    <message>
        <source>This sentence has no time yet.</source>
        <translation>У этого предложения ещё нет времени.</translation>
    </message>
    <message>
        <source>Sync with recording</source>
        <translation>Синхронизировать с записью</translation>
    </message>
    <message>
        <source>“{name}” has no sound.</source>
        <translation>В «{name}» нет звука.</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%Ln участник</numerusform>
            <numerusform>%Ln участника</numerusform>
            <numerusform>%Ln участников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln слово</numerusform>
            <numerusform>%Ln слова</numerusform>
            <numerusform>%Ln слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) hidden</source>
        <translation>
            <numerusform>%Ln реплика скрыта</numerusform>
            <numerusform>%Ln реплики скрыты</numerusform>
            <numerusform>%Ln реплик скрыто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>осталась %Ln секунда</numerusform>
            <numerusform>осталось %Ln секунды</numerusform>
            <numerusform>осталось %Ln секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>осталась %Ln минута</numerusform>
            <numerusform>осталось %Ln минуты</numerusform>
            <numerusform>осталось %Ln минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Enface: keyboard shortcuts</source>
        <translation>Enface: комбинации клавиш</translation>
    </message>
    <message>
        <source>Printing asks your system&apos;s print service, which may use the network, and “Never use the network” is on (Languages, Network). You can save a PDF instead.</source>
        <translation>Для печати нужна служба печати вашей системы, которая может обращаться к сети, а «Никогда не использовать сеть» включено («Языки», «Сеть»). Вместо этого можно сохранить PDF.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Download progress</source>
        <translation>Ход загрузки</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>What came is kept: the next time it goes on from there.</source>
        <translation>Полученное сохраняется: в следующий раз загрузка продолжится с этого места.</translation>
    </message>
    <message>
        <source>Getting the list…</source>
        <translation>Получение списка…</translation>
    </message>
    <message>
        <source>another Enface is downloading it; waiting for that…</source>
        <translation>его уже скачивает другая программа Enface; ожидание…</translation>
    </message>
    <message>
        <source>unpacking and trying it…</source>
        <translation>распаковка и проверка…</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>соединение…</translation>
    </message>
    <message numerus="yes">
        <source>cut off; trying again in %n second(s)</source>
        <translation>
            <numerusform>связь прервалась; новая попытка через %Ln секунду</numerusform>
            <numerusform>связь прервалась; новая попытка через %Ln секунды</numerusform>
            <numerusform>связь прервалась; новая попытка через %Ln секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} в секунду</translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <translation>{done} из {whole}</translation>
    </message>
</context>
<context>
    <name>PuttingInStep</name>
    <message>
        <source>Listening to {name}</source>
        <translation>Распознавание: {name}</translation>
    </message>
    <message>
        <source>{heard} of {all} sentences were heard in “{name}”.</source>
        <translation>В «{name}» распознано предложений: {heard} из {all}.</translation>
    </message>
    <message>
        <source>Download a model…</source>
        <translation>Скачать модель…</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>Добавить модель…</translation>
    </message>
    <message>
        <source>Add a Whisper model: choose its folder</source>
        <translation>Добавить модель Whisper: выберите её папку</translation>
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
        <translation>Ни один участник не выбран, поэтому показывать нечего.</translation>
    </message>
</context>
<context>
    <name>ReaderModel</name>
    <message>
        <source>{speaker}, in {language}</source>
        <translation>{speaker}, язык: {language}</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>Язык: {language}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ожидает перевода</translation>
    </message>
    <message>
        <source>machine translation</source>
        <translation>машинный перевод</translation>
    </message>
    <message>
        <source>human translation</source>
        <translation>перевод человека</translation>
    </message>
    <message>
        <source>your wording</source>
        <translation>ваш вариант</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>(no partner in the original)</source>
        <translation>(в оригинале нет соответствия)</translation>
    </message>
    <message>
        <source>(together with another row)</source>
        <translation>(вместе с другой строкой)</translation>
    </message>
    <message>
        <source>(no partner in this text)</source>
        <translation>(в этом тексте нет соответствия)</translation>
    </message>
    <message>
        <source>to check: {reasons}</source>
        <translation>на проверку: {reasons}</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>закладка</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>заметка: {note}</translation>
    </message>
    <message>
        <source>not heard in the recording</source>
        <translation>не распознано в записи</translation>
    </message>
    <message>
        <source>needs review</source>
        <translation>требует пересмотра</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>{accepted} of {written} sentences accepted</source>
        <translation>Принято предложений: {accepted} из {written}</translation>
    </message>
    <message>
        <source>{reasons} (sentence {number})</source>
        <translation>{reasons} (предложение {number})</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>Повествование</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>ReadingAids</name>
    <message>
        <source>Syllables are shown</source>
        <translation>Слоги показаны</translation>
    </message>
    <message>
        <source>Syllables are not shown</source>
        <translation>Слоги не показаны</translation>
    </message>
    <message>
        <source>Line focus: 1 line</source>
        <translation>Фокус строки: 1 строка</translation>
    </message>
    <message>
        <source>Line focus: 3 lines</source>
        <translation>Фокус строки: 3 строки</translation>
    </message>
    <message>
        <source>Line focus: 5 lines</source>
        <translation>Фокус строки: 5 строк</translation>
    </message>
    <message>
        <source>Line focus is off</source>
        <translation>Фокус строки выключен</translation>
    </message>
</context>
<context>
    <name>ReadingOut</name>
    <message>
        <source>Texts in {language} are read by the voice “{name}” from now on.</source>
        <translation>Тексты на языке «{language}» теперь читает голос «{name}».</translation>
    </message>
    <message>
        <source>The language of this text is not known. Choose it above the text, then read it aloud.</source>
        <translation>Язык этого текста неизвестен. Выберите его над текстом, затем читайте вслух.</translation>
    </message>
    <message>
        <source>Download a voice…</source>
        <translation>Скачать голос…</translation>
    </message>
    <message>
        <source>Add a voice…</source>
        <translation>Добавить голос…</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Интервалы</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Закрыть эту панель</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Layout and columns</source>
        <translation>Расположение и колонки</translation>
    </message>
    <message>
        <source>Reading aids</source>
        <translation>Помощь при чтении</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Интерфейс</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Reset everything in this panel</source>
        <translation>Сбросить всё на этой панели</translation>
    </message>
    <message>
        <source>Custom theme…</source>
        <translation>Своя тема…</translation>
    </message>
    <message>
        <source>Wide spacing</source>
        <translation>Просторно</translation>
    </message>
    <message>
        <source>More room between lines, words and letters</source>
        <translation>Больше места между строками, словами и буквами</translation>
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
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На бумаге</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Абзацы</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Maximum characters per line</source>
        <translation>Знаков в строке, не более</translation>
    </message>
    <message>
        <source>Auto-scroll: lines per minute</source>
        <translation>Автопрокрутка: строк в минуту</translation>
    </message>
    <message>
        <source>Limit line length</source>
        <translation>Ограничить длину строк</translation>
    </message>
    <message>
        <source>Justify</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Show syllables</source>
        <translation>Показывать слоги</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Раскладка</translation>
    </message>
    <message>
        <source>Numbers in the margin</source>
        <translation>Номера на полях</translation>
    </message>
    <message>
        <source>Focus on</source>
        <translation>Фокус</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Язык интерфейса</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Весь текст</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>5 lines</source>
        <translation>5 строк</translation>
    </message>
    <message>
        <source>3 lines</source>
        <translation>3 строки</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 строка</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Реплики</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Size of buttons and menus</source>
        <translation>Размер кнопок и меню</translation>
    </message>
    <message>
        <source>Translation in the same size</source>
        <translation>Перевод того же размера</translation>
    </message>
    <message>
        <source>Translation first</source>
        <translation>Сначала перевод</translation>
    </message>
    <message>
        <source>Font of the original</source>
        <translation>Шрифт оригинала</translation>
    </message>
    <message>
        <source>Font of the translation</source>
        <translation>Шрифт перевода</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open Recen&amp;t</source>
        <translation>Открыть недав&amp;ние</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>Нет недавних файлов</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>О&amp;чистить список</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>Compare with another text and choose a sentence to repair how both are linked.</source>
        <translation>Сравните с другим текстом и выберите предложение, чтобы исправить связь между ними.</translation>
    </message>
    <message>
        <source>Aligning again below here</source>
        <translation>Сопоставляется заново ниже</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Find and replace in your wording</source>
        <translation>Найти и заменить в своём варианте</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Учитывать регистр</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;Слова целиком</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Заменить &amp;всё</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Найти:</translation>
    </message>
    <message>
        <source>R&amp;eplace with:</source>
        <translation>&amp;Заменить на:</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in your wording</source>
        <translation>
            <numerusform>%Ln раз в вашем варианте</numerusform>
            <numerusform>%Ln раза в вашем варианте</numerusform>
            <numerusform>%Ln раз в вашем варианте</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n time(s)</source>
        <translation>
            <numerusform>Заменено %Ln раз</numerusform>
            <numerusform>Заменено %Ln раза</numerusform>
            <numerusform>Заменено %Ln раз</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Search the whole library</source>
        <translation>Искать во всей библиотеке</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Review saved words</source>
        <translation>Повторение сохранённых слов</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>&amp;Show (Space)</source>
        <translation>&amp;Показать (Пробел)</translation>
    </message>
    <message>
        <source>Again (1)</source>
        <translation>Снова (1)</translation>
    </message>
    <message>
        <source>Hard (2)</source>
        <translation>Трудно (2)</translation>
    </message>
    <message>
        <source>Good (3)</source>
        <translation>Хорошо (3)</translation>
    </message>
    <message>
        <source>Easy (4)</source>
        <translation>Легко (4)</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to review</source>
        <translation>
            <numerusform>Повторить %Ln слово</numerusform>
            <numerusform>Повторить %Ln слова</numerusform>
            <numerusform>Повторить %Ln слов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more to review today.</source>
        <translation>На сегодня повторять больше нечего.</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Sa&amp;ved searches</source>
        <translation>Сох&amp;ранённые поиски</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Сохранить этот поиск…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Сохранить поиск</translation>
    </message>
</context>
<context>
    <name>SavingCopy</name>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Saved a copy as {name}. It holds the text, what stands beside it, and all that you did to it, and opens in Enface on any computer.</source>
        <translation>Копия сохранена как {name}. В ней текст, то, что стоит рядом с ним, и всё, что вы с ним сделали; её можно открыть в Enface на любом компьютере.</translation>
    </message>
</context>
<context>
    <name>ScriptFonts</name>
    <message>
        <source>Separate font per script</source>
        <translation>Свой шрифт для каждой письменности</translation>
    </message>
    <message>
        <source>Easier to read: {font}</source>
        <translation>Легче читать: {font}</translation>
    </message>
    <message>
        <source>Made for people with dyslexia or poor sight</source>
        <translation>Создан для людей с дислексией или слабым зрением</translation>
    </message>
    <message>
        <source>Fonts made for dyslexia or poor sight, such as {fonts}, are free: once one is installed on this computer, it is offered here.</source>
        <translation>Шрифты для людей с дислексией или слабым зрением, например {fonts}, бесплатны: как только такой шрифт установлен на этом компьютере, он предлагается здесь.</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Латиница</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Кириллица</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Арабская</translation>
    </message>
    <message>
        <source>Chinese, Japanese, Korean</source>
        <translation>Китайская, японская, корейская</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search dictionaries</source>
        <translation>Поиск в словарях</translation>
    </message>
    <message>
        <source>In the &amp;explanations too</source>
        <translation>Искать и в &amp;объяснениях</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>&amp;Word:</source>
        <translation>&amp;Слово:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Язык:</translation>
    </message>
    <message>
        <source>There is no dictionary on this computer yet. Add one under Dictionaries.</source>
        <translation>На этом компьютере пока нет словарей. Добавьте словарь в окне «Словари».</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
</context>
<context>
    <name>SentencesPanel</name>
    <message>
        <source>Sentences</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Sentences accepted</source>
        <translation>Принятые предложения</translation>
    </message>
    <message>
        <source>Nothing to compare yet: open a second text beside this one.</source>
        <translation>Пока нечего сравнивать: откройте второй текст рядом с этим.</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Сравнить с…</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Совпадение</translation>
    </message>
    <message>
        <source>Lowest agreement first</source>
        <translation>Сначала наименьшее совпадение</translation>
    </message>
    <message>
        <source>Order of the text</source>
        <translation>Порядок текста</translation>
    </message>
    <message>
        <source>Least sure link first</source>
        <translation>Сначала наименее надёжная связь</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Различаются</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>with</source>
        <translation>с</translation>
    </message>
    <message>
        <source>Align again below here</source>
        <translation>Сопоставить заново ниже</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>Servers that translate</source>
        <translation>Серверы перевода</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
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
        <translation>Д&amp;обавить</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>&amp;Использовать этот</translation>
    </message>
    <message>
        <source>The engine “Server” asks {name} from now on.</source>
        <translation>Движок «Сервер» теперь обращается к {name}.</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Ключ:</translation>
    </message>
    <message>
        <source>A server such as LibreTranslate, Ollama, LM Studio or llama-server can translate, too. It is used only where you choose it in “Engine” or “Show more translations”. Of a server with several models you can add each.</source>
        <translation>Переводить может и сервер, например LibreTranslate, Ollama, LM Studio или llama-server. Он используется только там, где вы выбрали его в меню «Движок» или «Показать другие переводы». С сервера с несколькими моделями можно добавить каждую.</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Модель:</translation>
    </message>
    <message>
        <source>&amp;Address of a server:</source>
        <translation>&amp;Адрес сервера:</translation>
    </message>
    <message>
        <source>stays on this computer</source>
        <translation>остаётся на этом компьютере</translation>
    </message>
    <message>
        <source>goes to {host}</source>
        <translation>уходит на {host}</translation>
    </message>
    <message>
        <source>With this server your text leaves this computer and goes to {host}. Do you want that?</source>
        <translation>С этим сервером ваш текст покинет этот компьютер и уйдёт на {host}. Вы этого хотите?</translation>
    </message>
    <message>
        <source>Send text to {host}</source>
        <translation>Отправлять текст на {host}</translation>
    </message>
</context>
<context>
    <name>ShownDifferences</name>
    <message>
        <source>The two texts are in different languages: their words cannot be compared, but their numbers and links can.</source>
        <translation>Два текста на разных языках: сравнить их слова нельзя, но числа и связи — можно.</translation>
    </message>
    <message>
        <source>Agreement with the human text, not quality</source>
        <translation>Совпадение с переводом человека, а не качество</translation>
    </message>
    <message>
        <source>Agreement of the two texts, not quality</source>
        <translation>Совпадение двух текстов, а не качество</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Машина</translation>
    </message>
    <message>
        <source>Human</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мой вариант</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} и {second}</translation>
    </message>
    <message>
        <source>Letters in common, 0 to 100</source>
        <translation>Общие буквы, от 0 до 100</translation>
    </message>
    <message>
        <source>Words in common, 0 to 100</source>
        <translation>Общие слова, от 0 до 100</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <source>{done} of {of} sentences accepted</source>
        <translation>Принято предложений: {done} из {of}</translation>
    </message>
    <message>
        <source>{done} of {of} sentences accepted · {own} of them in your words</source>
        <translation>Принято предложений: {done} из {of} · вашими словами: {own}</translation>
    </message>
    <message>
        <source>no partner: “{sentence}”</source>
        <translation>нет соответствия: «{sentence}»</translation>
    </message>
</context>
<context>
    <name>SpeakerPanel</name>
    <message>
        <source>Speakers</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Find a speaker</source>
        <translation>Найти участника</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Остальные</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыты</translation>
    </message>
    <message>
        <source>Others are hidden</source>
        <translation>Остальные скрыты</translation>
    </message>
    <message>
        <source>dimmed</source>
        <translation>приглушены</translation>
    </message>
    <message>
        <source>Others are dimmed</source>
        <translation>Остальные приглушены</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать всех</translation>
    </message>
    <message numerus="yes">
        <source>Speaker unclear (%n)</source>
        <translation>
            <numerusform>Неясно, кто говорит (%n)</numerusform>
            <numerusform>Неясно, кто говорит (%n)</numerusform>
            <numerusform>Неясно, кто говорит (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Narration and notes</source>
        <translation>Повествование и примечания</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%Ln абзац</numerusform>
            <numerusform>%Ln абзаца</numerusform>
            <numerusform>%Ln абзацев</numerusform>
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
            <numerusform>%Ln реплики</numerusform>
            <numerusform>%Ln реплик</numerusform>
        </translation>
    </message>
    <message>
        <source>in text order</source>
        <translation>в порядке текста</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>по имени</translation>
    </message>
    <message>
        <source>by turns</source>
        <translation>по репликам</translation>
    </message>
    <message>
        <source>by words</source>
        <translation>по словам</translation>
    </message>
    <message>
        <source>Sorted {order}</source>
        <translation>Порядок: {order}</translation>
    </message>
    <message>
        <source>Sort speakers</source>
        <translation>Сортировать участников</translation>
    </message>
    <message>
        <source>Go to the next paragraph that may begin with an overlooked name</source>
        <translation>К следующему абзацу, который может начинаться с незамеченного имени</translation>
    </message>
    <message numerus="yes">
        <source>The same person? (%n)</source>
        <translation>
            <numerusform>Один человек? (%Ln)</numerusform>
            <numerusform>Один человек? (%Ln)</numerusform>
            <numerusform>Один человек? (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Names that may be one person’s, to be merged</source>
        <translation>Имена, которые могут принадлежать одному человеку: их можно объединить</translation>
    </message>
    <message>
        <source>{name} is {other}</source>
        <translation>{name} — это {other}</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Участник без имени</translation>
    </message>
    <message>
        <source>{turns}, {percent} of the words</source>
        <translation>{turns}, {percent} слов</translation>
    </message>
    <message numerus="yes">
        <source>%n other speaker(s)</source>
        <translation>
            <numerusform>ещё %Ln участник</numerusform>
            <numerusform>ещё %Ln участника</numerusform>
            <numerusform>ещё %Ln участников</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who say least have no line of their own. Search to find them.</source>
        <translation>Для тех, кто говорит меньше всех, нет отдельной строки. Их можно найти поиском.</translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1 %</translation>
    </message>
    <message>
        <source>No speaker is selected, so nothing is shown.</source>
        <translation>Ни один участник не выбран, поэтому ничего не показано.</translation>
    </message>
    <message>
        <source>{shown} of {all} turns shown, the others dimmed</source>
        <translation>Показано реплик: {shown} из {all}, остальные приглушены</translation>
    </message>
    <message>
        <source>{shown} of {all} turns shown</source>
        <translation>Показано реплик: {shown} из {all}</translation>
    </message>
    <message>
        <source>Show only {name}</source>
        <translation>Показать только: {name}</translation>
    </message>
    <message>
        <source>Go to the next turn</source>
        <translation>К следующей реплике</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>Объединить с</translation>
    </message>
    <message>
        <source>New name of {name}</source>
        <translation>Новое имя: {name}</translation>
    </message>
</context>
<context>
    <name>SpeechDialog</name>
    <message>
        <source>Voices and speech models</source>
        <translation>Голоса и распознавание речи</translation>
    </message>
    <message>
        <source>Voices of Piper read texts aloud. Whisper models recognise what is said in a recording: larger ones make fewer mistakes and take longer. The licence of a voice is shown once it is on this computer.</source>
        <translation>Голоса Piper читают тексты вслух. Модели Whisper распознают, что сказано в записи: крупные реже ошибаются и работают дольше. Лицензия голоса показывается, когда он есть на этом компьютере.</translation>
    </message>
    <message>
        <source>Get the list of voices from the Internet</source>
        <translation>Получить список голосов из Интернета</translation>
    </message>
    <message>
        <source>Voices and models</source>
        <translation>Голоса и модели</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Голоса</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>Распознавание речи</translation>
    </message>
    <message>
        <source>Search for a language</source>
        <translation>Найти язык</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Add a voice from a file…</source>
        <translation>Добавить голос из файла…</translation>
    </message>
    <message>
        <source>Add a model from a folder…</source>
        <translation>Добавить модель из папки…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Скачать</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Показать:</translation>
    </message>
    <message>
        <source>There is no list of voices on this computer yet.</source>
        <translation>На этом компьютере пока нет списка голосов.</translation>
    </message>
    <message>
        <source>The list of voices is of {date}.</source>
        <translation>Дата списка голосов: {date}.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>another version</source>
        <translation>другая версия</translation>
    </message>
    <message>
        <source>many languages</source>
        <translation>много языков</translation>
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
        <translation>Читайте сказанное рядом с переводом. Перевод делается на этом компьютере, ничего никуда не отправляется.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Translate all</source>
        <translation>Перевести всё</translation>
    </message>
    <message>
        <source>Go to the next sentence to check</source>
        <translation>К следующему предложению на проверку</translation>
    </message>
    <message>
        <source>Private window</source>
        <translation>Приватное окно</translation>
    </message>
    <message>
        <source>Nothing of this window is remembered but what you add yourself.</source>
        <translation>Из этого окна запоминается только то, что вы добавляете сами.</translation>
    </message>
    <message>
        <source>Translating {done} of {of} paragraphs</source>
        <translation>Переведено абзацев: {done} из {of}</translation>
    </message>
    <message>
        <source>Translating what comes next: {done} of {of} paragraphs</source>
        <translation>Переводится то, что идёт дальше: {done} из {of} абзацев</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>{number} words a minute</source>
        <translation>{number} слов в минуту</translation>
    </message>
    <message>
        <source>Encoding: {encoding}</source>
        <translation>Кодировка: {encoding}</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>Кодировка текста</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Перевести</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to check</source>
        <translation>
            <numerusform>%Ln предложение на проверку</numerusform>
            <numerusform>%Ln предложения на проверку</numerusform>
            <numerusform>%Ln предложений на проверку</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestedTermsDialog</name>
    <message>
        <source>Suggested terms</source>
        <translation>Предлагаемые термины</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Термин</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Раз</translation>
    </message>
    <message>
        <source>Names of the speakers, and words that the human translation always translates in the same way. A term without a translation is left as it is.</source>
        <translation>Имена участников и слова, которые перевод человека всегда передаёт одинаково. Термин без перевода остаётся как есть.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Д&amp;обавить</translation>
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
        <translation>Выбрать: {name}</translation>
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
        <translation>&amp;Оставить как есть</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Учитывать регистр</translation>
    </message>
    <message>
        <source>&amp;Term:</source>
        <translation>&amp;Термин:</translation>
    </message>
    <message>
        <source>T&amp;ranslation:</source>
        <translation>Пере&amp;вод:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>При&amp;мечание:</translation>
    </message>
    <message>
        <source>&amp;Use in:</source>
        <translation>Прим&amp;енять:</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Terms</source>
        <translation>Термины</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Термин</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Где применять</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Добавить…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Suggest…</source>
        <translation>&amp;Предложить…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>И&amp;мпорт…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Найти:</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%Ln термин</numerusform>
            <numerusform>%Ln термина</numerusform>
            <numerusform>%Ln терминов</numerusform>
        </translation>
    </message>
    <message>
        <source>(left as it is)</source>
        <translation>(остаётся как есть)</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Corr&amp;ect</source>
        <translation>&amp;Исправить</translation>
    </message>
    <message>
        <source>Lin&amp;k to the other text</source>
        <translation>Связь с &amp;другим текстом</translation>
    </message>
</context>
<context>
    <name>ThemeDialog</name>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Strong contrast (7 : 1 for words)</source>
        <translation>Сильный контраст (7 : 1 для слов)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message numerus="yes">
        <source>%n colour(s) too faint. The faintest:</source>
        <translation>
            <numerusform>%Ln цвет слишком бледный. Самый бледный:</numerusform>
            <numerusform>%Ln цвета слишком бледные. Самый бледный:</numerusform>
            <numerusform>%Ln цветов слишком бледные. Самый бледный:</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom theme</source>
        <translation>Своя тема</translation>
    </message>
    <message>
        <source>&amp;Based on</source>
        <translation>&amp;На основе</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>{name} (custom)</source>
        <translation>{name} (своя)</translation>
    </message>
    <message>
        <source>All contrasts are good.</source>
        <translation>Контраст везде достаточный.</translation>
    </message>
    <message>
        <source>{colour} on {ground}: {ratio}, needed {needed}</source>
        <translation>«{colour}» на фоне «{ground}»: {ratio}, нужно {needed}</translation>
    </message>
    <message>
        <source>“{name}” could not be saved ({reason}). Choose another folder.</source>
        <translation>Не удалось сохранить «{name}» ({reason}). Выберите другую папку.</translation>
    </message>
    <message>
        <source>“{name}” could not be deleted ({reason}).</source>
        <translation>Не удалось удалить «{name}» ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” is not a theme ({reason}). Choose another file.</source>
        <translation>«{name}» — не файл цветов ({reason}). Выберите другой файл.</translation>
    </message>
    <message>
        <source>Themes (*.toml)</source>
        <translation>Темы (*.toml)</translation>
    </message>
    <message>
        <source>Import theme</source>
        <translation>Импорт темы</translation>
    </message>
    <message>
        <source>Export theme</source>
        <translation>Экспорт темы</translation>
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
        <translation>Второстепенный текст</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Current sentence</source>
        <translation>Текущее предложение</translation>
    </message>
    <message>
        <source>Sentence to check</source>
        <translation>Предложение на проверку</translation>
    </message>
    <message>
        <source>Search result</source>
        <translation>Результат поиска</translation>
    </message>
    <message>
        <source>Current search result</source>
        <translation>Текущий результат поиска</translation>
    </message>
    <message>
        <source>Speaker {number}</source>
        <translation>Участник {number}</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Match system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Colours: {name}</source>
        <translation>Цвета: {name}</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>End tour</source>
        <translation>Завершить обзор</translation>
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
        <translation>Далее</translation>
    </message>
    <message>
        <source>{at} of {of}</source>
        <translation>{at} из {of}</translation>
    </message>
</context>
<context>
    <name>Transcripts</name>
    <message>
        <source>&amp;Collections</source>
        <translation>Кол&amp;лекции</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Стенограммы</translation>
    </message>
    <message>
        <source>Transcripts as cards</source>
        <translation>Стенограммы в виде карточек</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>Пока&amp;зать:</translation>
    </message>
    <message>
        <source>Card&amp;s</source>
        <translation>К&amp;арточки</translation>
    </message>
    <message>
        <source>S&amp;ort:</source>
        <translation>Сорт&amp;ировка:</translation>
    </message>
    <message>
        <source>Choose the same again for the opposite order</source>
        <translation>Выберите то же ещё раз, чтобы изменить порядок на обратный</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Take the chosen transcripts off the list. The files stay where they are.</source>
        <translation>Убрать выбранные стенограммы из списка. Файлы останутся на месте.</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>О&amp;тменить</translation>
    </message>
    <message>
        <source>Put back what you removed last</source>
        <translation>Вернуть в список то, что вы убрали последним</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Т&amp;аблица</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитанные</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Непереведённые</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>С заметками</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Нечитаемые</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Отсутствующие</translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>Добавить в «{name}»</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Новая коллекция…</translation>
    </message>
    <message>
        <source>Take out of “{name}”</source>
        <translation>Убрать из «{name}»</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>Переименовать «{name}»…</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>Удалить «{name}»</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Новая коллекция</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Переименовать коллекцию</translation>
    </message>
</context>
<context>
    <name>TranslateDialog</name>
    <message>
        <source>Translate transcripts</source>
        <translation>Перевод стенограмм</translation>
    </message>
    <message>
        <source>none: this computer alone</source>
        <translation>нет: только этот компьютер</translation>
    </message>
    <message>
        <source>The address of a Dask scheduler (tcp://host:8786), or local:2 for two here</source>
        <translation>Адрес планировщика Dask (tcp://host:8786) или local:2 для двух процессов на этом компьютере</translation>
    </message>
    <message>
        <source>Also while this computer runs on its &amp;battery</source>
        <translation>Переводить и при работе от &amp;батареи</translation>
    </message>
    <message>
        <source>&amp;Translate</source>
        <translation>&amp;Перевести</translation>
    </message>
    <message>
        <source>&amp;Into:</source>
        <translation>&amp;Язык перевода:</translation>
    </message>
    <message>
        <source>&amp;Dask workers:</source>
        <translation>Процессы &amp;Dask:</translation>
    </message>
    <message>
        <source>With these workers your text leaves this computer and goes to {host}. Do you want that?</source>
        <translation>С этими рабочими процессами ваш текст покинет этот компьютер и уйдёт на {host}. Вы согласны?</translation>
    </message>
    <message>
        <source>Send text to {host}</source>
        <translation>Отправлять текст на {host}</translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>{language}, original</source>
        <translation>{language}, оригинал</translation>
    </message>
    <message>
        <source>{language}, machine translation</source>
        <translation>{language}, машинный перевод</translation>
    </message>
    <message>
        <source>through {language}</source>
        <translation>через {language}</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>не проверено</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Добавить из файла…</translation>
    </message>
    <message>
        <source>Get it…</source>
        <translation>Получить…</translation>
    </message>
    <message>
        <source>Use a server</source>
        <translation>Использовать сервер</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Перевести</translation>
    </message>
    <message>
        <source>Everything is translated</source>
        <translation>Всё переведено</translation>
    </message>
    <message>
        <source>{done} of {of} paragraphs are translated</source>
        <translation>Переведено абзацев: {done} из {of}</translation>
    </message>
    <message>
        <source>{done} of {of} paragraphs are translated; the others follow as you read</source>
        <translation>Переведено абзацев: {done} из {of}; остальные следуют по мере чтения</translation>
    </message>
    <message>
        <source>This text is in {source}, so it cannot be translated from {target}. To read a text in {target}, open it: its language is detected automatically.</source>
        <translation>Язык этого текста — {source}, поэтому с другого языка ({target}) его не перевести. Чтобы читать текст на этом другом языке ({target}), откройте его: язык определяется автоматически.</translation>
    </message>
    <message>
        <source>Show {target} first</source>
        <translation>Сначала показывать: {target}</translation>
    </message>
    <message>
        <source>This text is in {target}</source>
        <translation>Язык этого текста — {target}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome. How do you like to read?</source>
        <translation>Добро пожаловать. Как вам удобно читать?</translation>
    </message>
    <message>
        <source>You can change this at any time under Aa (Appearance).</source>
        <translation>Это всегда можно изменить под кнопкой Aa («Оформление»).</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Язык интерфейса</translation>
    </message>
    <message>
        <source>Take a short tour</source>
        <translation>Краткий обзор</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Как в системе</translation>
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
        <translation>Этот файл удалось прочитать лишь частично: {where}</translation>
    </message>
    <message>
        <source>“{name}” is discarded.</source>
        <translation>«{name}» удалён.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>{title} (private)</source>
        <translation>{title} (приватное окно)</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Знаю</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Пропускать</translation>
    </message>
    <message>
        <source>No dictionary on this computer has this word.</source>
        <translation>Этого слова нет ни в одном словаре на этом компьютере.</translation>
    </message>
    <message>
        <source>Parts: {parts}</source>
        <translation>Части: {parts}</translation>
    </message>
    <message>
        <source>Dictionary: {word}</source>
        <translation>Словарь: {word}</translation>
    </message>
    <message>
        <source>due for review</source>
        <translation>пора повторить</translation>
    </message>
    <message>
        <source>found as written</source>
        <translation>найдено как написано</translation>
    </message>
    <message>
        <source>found in another spelling</source>
        <translation>найдено в другом написании</translation>
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
        <translation>начинается с {word}</translation>
    </message>
    <message>
        <source>found in the entry</source>
        <translation>найдено в статье</translation>
    </message>
    <message>
        <source>known</source>
        <translation>знакомо</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>изучается</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>пропускается</translation>
    </message>
</context>
<context>
    <name>WordingEditor</name>
    <message>
        <source>Mine</source>
        <translation>Мой вариант</translation>
    </message>
    <message>
        <source>Your wording</source>
        <translation>Ваш вариант</translation>
    </message>
    <message>
        <source>Take the machine&apos;s</source>
        <translation>Взять машинный</translation>
    </message>
    <message>
        <source>Take the human&apos;s</source>
        <translation>Взять от человека</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Требует пересмотра</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Комментарий…</translation>
    </message>
    <message>
        <source>Accept, next</source>
        <translation>Принять, дальше</translation>
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
        <translation>Слова, которых вы не знаете</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Примеры</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Знаю</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Пропускать</translation>
    </message>
    <message>
        <source>Export saved words…</source>
        <translation>Экспорт сохранённых слов…</translation>
    </message>
    <message>
        <source>Count as known</source>
        <translation>Считать знакомыми</translation>
    </message>
    <message>
        <source>the {count} most frequent</source>
        <translation>{count} самых частых</translation>
    </message>
    <message>
        <source>only marked words</source>
        <translation>только отмеченные слова</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>How often in this text</source>
        <translation>Частота в этом тексте</translation>
    </message>
    <message>
        <source>How frequent in the language</source>
        <translation>Частота в языке</translation>
    </message>
    <message>
        <source>First place in the text</source>
        <translation>Первое место в тексте</translation>
    </message>
    <message>
        <source>You know {share} % of the words of this text.</source>
        <translation>Вы знаете {share} % слов этого текста.</translation>
    </message>
    <message>
        <source>{few} % are among the {a} most frequent of the language, {more} % among {b}, {most} % among {c}.</source>
        <translation>{few} % — среди самых частых слов языка ({a}), {more} % — среди {b}, {most} % — среди {c}.</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>изучается</translation>
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
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Open from &amp;clipboard</source>
        <translation>Открыть из &amp;буфера обмена</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Открыть при&amp;мер</translation>
    </message>
    <message>
        <source>Start pa&amp;ge</source>
        <translation>Начальная &amp;страница</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Новое о&amp;кно</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Предвар&amp;ительный просмотр…</translation>
    </message>
    <message>
        <source>&amp;Forget this document</source>
        <translation>З&amp;абыть этот документ</translation>
    </message>
    <message>
        <source>Clear &amp;everything…</source>
        <translation>С&amp;тереть всё…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Закр&amp;ыть</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Вы&amp;ход</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>Пере&amp;загрузить</translation>
    </message>
    <message>
        <source>Librar&amp;y…</source>
        <translation>Биб&amp;лиотека…</translation>
    </message>
    <message>
        <source>Save bookmar&amp;ks and notes…</source>
        <translation>Сохранить закла&amp;дки и заметки…</translation>
    </message>
    <message>
        <source>Save &amp;a copy…</source>
        <translation>Сохранит&amp;ь копию…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Pr&amp;ivate window</source>
        <translation>П&amp;риватное окно</translation>
    </message>
    <message>
        <source>Copy all c&amp;olumns</source>
        <translation>Копировать все ко&amp;лонки</translation>
    </message>
    <message>
        <source>Copy as &amp;quotation</source>
        <translation>Копировать как &amp;цитату</translation>
    </message>
    <message>
        <source>Cop&amp;y and cite…</source>
        <translation>Копировать со сс&amp;ылкой…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Выделить всё</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Найти &amp;следующее</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Н&amp;айти предыдущее</translation>
    </message>
    <message>
        <source>C&amp;hange speaker…</source>
        <translation>С&amp;менить участника…</translation>
    </message>
    <message>
        <source>Rena&amp;me speaker…</source>
        <translation>Пере&amp;именовать участника…</translation>
    </message>
    <message>
        <source>Mer&amp;ge speaker…</source>
        <translation>Об&amp;ъединить участника…</translation>
    </message>
    <message>
        <source>Conte&amp;xt menu</source>
        <translation>Контекстное мен&amp;ю</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Show only this spea&amp;ker</source>
        <translation>Показать только этого участни&amp;ка</translation>
    </message>
    <message>
        <source>Show all s&amp;peakers</source>
        <translation>Показать вс&amp;ех участников</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>О&amp;формление</translation>
    </message>
    <message>
        <source>Show &amp;columns…</source>
        <translation>Показать к&amp;олонки…</translation>
    </message>
    <message>
        <source>Co&amp;ver the translation</source>
        <translation>&amp;Закрыть перевод</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>Круп&amp;нее</translation>
    </message>
    <message>
        <source>&amp;Side panel</source>
        <translation>&amp;Боковая панель</translation>
    </message>
    <message>
        <source>R&amp;eset text size</source>
        <translation>Обычный &amp;размер текста</translation>
    </message>
    <message>
        <source>L&amp;ine focus</source>
        <translation>Фокус &amp;строки</translation>
    </message>
    <message>
        <source>S&amp;yllables</source>
        <translation>Сло&amp;ги</translation>
    </message>
    <message>
        <source>A&amp;uto-scroll</source>
        <translation>&amp;Автопрокрутка</translation>
    </message>
    <message>
        <source>Scroll fas&amp;ter</source>
        <translation>Прокр&amp;учивать быстрее</translation>
    </message>
    <message>
        <source>Scroll slo&amp;wer</source>
        <translation>Прокручивать ме&amp;дленнее</translation>
    </message>
    <message>
        <source>Text curs&amp;or</source>
        <translation>Текстовы&amp;й курсор</translation>
    </message>
    <message>
        <source>Text o&amp;nly</source>
        <translation>Тол&amp;ько текст</translation>
    </message>
    <message>
        <source>&amp;Start of the text</source>
        <translation>&amp;Начало текста</translation>
    </message>
    <message>
        <source>&amp;End of the text</source>
        <translation>&amp;Конец текста</translation>
    </message>
    <message>
        <source>Next t&amp;urn of this speaker</source>
        <translation>Следующая реплика &amp;этого участника</translation>
    </message>
    <message>
        <source>Ne&amp;xt sentence</source>
        <translation>След&amp;ующее предложение</translation>
    </message>
    <message>
        <source>P&amp;in sentence</source>
        <translation>&amp;Закрепить предложение</translation>
    </message>
    <message>
        <source>Go &amp;to…</source>
        <translation>Перейт&amp;и…</translation>
    </message>
    <message>
        <source>Add or remove book&amp;mark</source>
        <translation>Добавить или убрать зак&amp;ладку</translation>
    </message>
    <message>
        <source>A&amp;dd note</source>
        <translation>Д&amp;обавить заметку</translation>
    </message>
    <message>
        <source>Mark as chec&amp;ked</source>
        <translation>О&amp;тметить как проверенное</translation>
    </message>
    <message>
        <source>S&amp;wap languages</source>
        <translation>Поменять &amp;языки местами</translation>
    </message>
    <message>
        <source>Translate a&amp;utomatically</source>
        <translation>Переводить &amp;автоматически</translation>
    </message>
    <message>
        <source>Term l&amp;ist…</source>
        <translation>&amp;Список терминов…</translation>
    </message>
    <message>
        <source>A&amp;dd term…</source>
        <translation>&amp;Добавить термин…</translation>
    </message>
    <message>
        <source>Merge &amp;up</source>
        <translation>О&amp;бъединить с верхней</translation>
    </message>
    <message>
        <source>Merge dow&amp;n</source>
        <translation>Объединить с ни&amp;жней</translation>
    </message>
    <message>
        <source>Spl&amp;it here</source>
        <translation>Р&amp;азделить здесь</translation>
    </message>
    <message>
        <source>Cu&amp;t the link</source>
        <translation>Раз&amp;орвать связь</translation>
    </message>
    <message>
        <source>Accept the &amp;link</source>
        <translation>Принять св&amp;язь</translation>
    </message>
    <message>
        <source>Ali&amp;gn again below here</source>
        <translation>Сопоста&amp;вить заново ниже</translation>
    </message>
    <message>
        <source>&amp;Look up word</source>
        <translation>Найти &amp;слово в словаре</translation>
    </message>
    <message>
        <source>&amp;Save word</source>
        <translation>С&amp;охранить слово</translation>
    </message>
    <message>
        <source>Word is &amp;known</source>
        <translation>С&amp;лово знакомо</translation>
    </message>
    <message>
        <source>&amp;Ignore word</source>
        <translation>Сло&amp;во пропускать</translation>
    </message>
    <message>
        <source>&amp;Mark saved words that are due</source>
        <translation>О&amp;тмечать слова, которые пора повторить</translation>
    </message>
    <message>
        <source>&amp;Review saved words…</source>
        <translation>Повто&amp;рение сохранённых слов…</translation>
    </message>
    <message>
        <source>&amp;Export saved words…</source>
        <translation>&amp;Экспорт сохранённых слов…</translation>
    </message>
    <message>
        <source>Search dic&amp;tionaries…</source>
        <translation>&amp;Поиск в словарях…</translation>
    </message>
    <message>
        <source>&amp;Dictionaries…</source>
        <translation>Слов&amp;ари…</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Звук</translation>
    </message>
    <message>
        <source>&amp;Read aloud</source>
        <translation>Читать &amp;вслух</translation>
    </message>
    <message>
        <source>Read aloud from &amp;here</source>
        <translation>Читать вслух отс&amp;юда</translation>
    </message>
    <message>
        <source>Read the &amp;translation aloud</source>
        <translation>Читать вслух &amp;перевод</translation>
    </message>
    <message>
        <source>&amp;Stop the sound</source>
        <translation>&amp;Остановить звук</translation>
    </message>
    <message>
        <source>Add a &amp;voice from a file…</source>
        <translation>Добавить &amp;голос из файла…</translation>
    </message>
    <message>
        <source>Voices an&amp;d speech models…</source>
        <translation>Голоса и &amp;распознавание речи…</translation>
    </message>
    <message>
        <source>&amp;Choose a recording…</source>
        <translation>В&amp;ыбрать запись…</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>Воспроизведение или па&amp;уза</translation>
    </message>
    <message>
        <source>Pl&amp;ay from this sentence</source>
        <translation>Воспроизвести с &amp;этого предложения</translation>
    </message>
    <message>
        <source>&amp;Loop sentence</source>
        <translation>Повторять предло&amp;жение</translation>
    </message>
    <message>
        <source>Loop fro&amp;m A to B</source>
        <translation>Пов&amp;торять от A до B</translation>
    </message>
    <message>
        <source>&amp;Back 3 seconds</source>
        <translation>Назад на 3 &amp;секунды</translation>
    </message>
    <message>
        <source>Slo&amp;wer</source>
        <translation>&amp;Медленнее</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>&amp;Быстрее</translation>
    </message>
    <message>
        <source>L&amp;ouder</source>
        <translation>Гром&amp;че</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <translation>Ти&amp;ше</translation>
    </message>
    <message>
        <source>Pause after &amp;each sentence</source>
        <translation>Пауза после &amp;каждого предложения</translation>
    </message>
    <message>
        <source>Th&amp;is sentence starts here</source>
        <translation>Это предложение начинается з&amp;десь</translation>
    </message>
    <message>
        <source>Show the pict&amp;ure</source>
        <translation>Показать &amp;изображение</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>К&amp;омбинации клавиш</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>О&amp;бзор программы</translation>
    </message>
    <message>
        <source>Show the hidden column while held</source>
        <translation>Показать скрытую колонку, пока клавиша нажата</translation>
    </message>
    <message>
        <source>Next &amp;layout</source>
        <translation>С&amp;ледующая раскладка</translation>
    </message>
    <message>
        <source>&amp;Dim the others</source>
        <translation>&amp;Приглушить остальных</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>Show skipped te&amp;xt</source>
        <translation>Показать пропущенный &amp;текст</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Во весь &amp;экран</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Чтение</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>О&amp;бучение</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>&amp;Сравнение</translation>
    </message>
    <message>
        <source>&amp;Next turn</source>
        <translation>Сл&amp;едующая реплика</translation>
    </message>
    <message>
        <source>&amp;Previous turn</source>
        <translation>Пре&amp;дыдущая реплика</translation>
    </message>
    <message>
        <source>Next missing spe&amp;aker</source>
        <translation>Следующий пропущенный говор&amp;ящий</translation>
    </message>
    <message>
        <source>Pre&amp;vious sentence</source>
        <translation>&amp;Предыдущее предложение</translation>
    </message>
    <message>
        <source>Next pa&amp;ge</source>
        <translation>Следующая с&amp;траница</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Н&amp;азад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>Next sentence to &amp;check</source>
        <translation>Следующее на п&amp;роверку</translation>
    </message>
    <message>
        <source>Previous sentence to chec&amp;k</source>
        <translation>Пред&amp;ыдущее на проверку</translation>
    </message>
    <message>
        <source>&amp;Translation</source>
        <translation>Перево&amp;д</translation>
    </message>
    <message>
        <source>&amp;Translate</source>
        <translation>&amp;Перевести</translation>
    </message>
    <message>
        <source>Translate &amp;all</source>
        <translation>Перевести &amp;всё</translation>
    </message>
    <message>
        <source>Translate paragraph a&amp;gain</source>
        <translation>Перевести абзац &amp;заново</translation>
    </message>
    <message>
        <source>&amp;Compare engines</source>
        <translation>С&amp;равнить движки</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>&amp;Languages…</source>
        <translation>Яз&amp;ыки…</translation>
    </message>
    <message>
        <source>Add a language pack from a &amp;file…</source>
        <translation>Добавить языковой пакет из &amp;файла…</translation>
    </message>
    <message>
        <source>T&amp;ranslation memory…</source>
        <translation>Па&amp;мять переводов…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>С&amp;равнение</translation>
    </message>
    <message>
        <source>Com&amp;pare with…</source>
        <translation>С&amp;равнить с…</translation>
    </message>
    <message>
        <source>Stop &amp;comparing</source>
        <translation>&amp;Закончить сравнение</translation>
    </message>
    <message>
        <source>&amp;Write own wording</source>
        <translation>&amp;Написать свой вариант</translation>
    </message>
    <message>
        <source>Take the &amp;machine translation</source>
        <translation>Взять &amp;машинный перевод</translation>
    </message>
    <message>
        <source>Take the &amp;human translation</source>
        <translation>Взять перевод &amp;человека</translation>
    </message>
    <message>
        <source>&amp;Accept and go on</source>
        <translation>&amp;Принять и перейти дальше</translation>
    </message>
    <message>
        <source>Needs &amp;review</source>
        <translation>&amp;Требует пересмотра</translation>
    </message>
    <message>
        <source>C&amp;omment…</source>
        <translation>&amp;Комментарий…</translation>
    </message>
    <message>
        <source>&amp;Delete own wording</source>
        <translation>&amp;Удалить свой вариант</translation>
    </message>
    <message>
        <source>Mo&amp;ve sentence up</source>
        <translation>&amp;Сдвинуть предложение вверх</translation>
    </message>
    <message>
        <source>Mov&amp;e sentence down</source>
        <translation>С&amp;двинуть предложение вниз</translation>
    </message>
    <message>
        <source>Import translation (TM&amp;X, XLIFF)…</source>
        <translation>Импорт перевода (TM&amp;X, XLIFF)…</translation>
    </message>
    <message>
        <source>&amp;Find and replace in own wording…</source>
        <translation>На&amp;йти и заменить в своём варианте…</translation>
    </message>
    <message>
        <source>&amp;Search the translation memory…</source>
        <translation>По&amp;иск в памяти переводов…</translation>
    </message>
    <message>
        <source>Lea&amp;rn</source>
        <translation>Обу&amp;чение</translation>
    </message>
    <message>
        <source>Mark &amp;new words</source>
        <translation>Отмечать &amp;новые слова</translation>
    </message>
    <message>
        <source>S&amp;ync with recording</source>
        <translation>Синхронизировать с &amp;записью</translation>
    </message>
    <message>
        <source>Shift this a&amp;nd later sentences</source>
        <translation>Сдви&amp;нуть это и следующие предложения</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Окно</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>&amp;Свернуть</translation>
    </message>
    <message>
        <source>&amp;Next window</source>
        <translation>С&amp;ледующее окно</translation>
    </message>
    <message>
        <source>&amp;Previous window</source>
        <translation>&amp;Предыдущее окно</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Команды…</translation>
    </message>
    <message>
        <source>&amp;About Enface</source>
        <translation>О &amp;программе Enface</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Select to the next sentence</source>
        <translation>Выделить до следующего предложения</translation>
    </message>
    <message>
        <source>Select to the previous sentence</source>
        <translation>Выделить до предыдущего предложения</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Close what was opened last</source>
        <translation>Закрыть то, что открыто последним</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>В тексте</translation>
    </message>
</context>
<context>
    <name>citation</name>
    <message>
        <source>turn {number}</source>
        <translation>реплика {number}</translation>
    </message>
    <message>
        <source>No longer in the file</source>
        <translation>Этого больше нет в файле</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Your wording</source>
        <translation>Ваш вариант</translation>
    </message>
    <message>
        <source>Translation from the file</source>
        <translation>Перевод из файла</translation>
    </message>
    <message>
        <source>{language}, human translation</source>
        <translation>{language}, перевод человека</translation>
    </message>
    <message>
        <source>from the file, not made here</source>
        <translation>из файла, сделано не здесь</translation>
    </message>
    <message>
        <source>in grey a draft: {engine}</source>
        <translation>серым — черновик: {engine}</translation>
    </message>
    <message>
        <source>better version: {engine}</source>
        <translation>вариант лучше: {engine}</translation>
    </message>
</context>
<context>
    <name>difficulty</name>
    <message>
        <source>easy</source>
        <translation>лёгкие</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>средние</translation>
    </message>
    <message>
        <source>difficult</source>
        <translation>трудные</translation>
    </message>
    <message>
        <source>very difficult</source>
        <translation>очень трудные</translation>
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
        <translation>модели меньше, быстрее и новее</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Языковая модель</translation>
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
        <translation>Что-то пошло не так: {reason}</translation>
    </message>
    <message>
        <source>“{name}” is not there. It may have been moved or renamed: open it again.</source>
        <translation>Файла «{name}» нет на месте. Возможно, его переместили или переименовали: откройте его снова.</translation>
    </message>
    <message>
        <source>“{name}” may not be read. Change its permissions, or copy it and open the copy.</source>
        <translation>Файл «{name}» не разрешено читать. Измените права доступа или скопируйте его и откройте копию.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open the files in it.</source>
        <translation>«{name}» — это папка. Откройте файлы в ней.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe, not a file. Open a file instead.</source>
        <translation>«{name}» — устройство или канал, а не файл. Откройте файл.</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}). Copy it to this computer and try again.</source>
        <translation>Не удалось прочитать «{name}» ({reason}). Скопируйте его на этот компьютер и попробуйте снова.</translation>
    </message>
    <message>
        <source>“{name}” holds no text. Open another file.</source>
        <translation>В файле «{name}» нет текста. Откройте другой файл.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of text but no text. Run a text recognition program over it, then open the result.</source>
        <translation>В файле «{name}» — изображения текста, а не текст. Обработайте его программой распознавания текста и откройте результат.</translation>
    </message>
    <message>
        <source>“{name}” is not a transcript: it holds no text Enface can read. Open a text, web page, subtitle or document file.</source>
        <translation>«{name}» — не стенограмма: в нём нет текста, который может прочитать Enface. Откройте текст, веб-страницу, субтитры или документ.</translation>
    </message>
    <message>
        <source>“{name}” is not a transcript. It is {reason}. Open the transcript that belongs to it, or save the words in it as text and open that.</source>
        <translation>«{name}» — не стенограмма. Это {reason}. Откройте стенограмму, к которой он относится, или сохраните слова из него как текст и откройте его.</translation>
    </message>
    <message>
        <source>“{name}” is too large (more than {limit} MB). Split it and open the parts.</source>
        <translation>Файл «{name}» слишком велик (больше {limit} МБ). Разделите его и откройте части.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and could not be opened as {format} ({reason}). Get the file again, or open it in the program it came from and save it anew.</source>
        <translation>Файл «{name}» повреждён, его не удалось открыть как {format} ({reason}). Получите файл заново или откройте его в исходной программе и сохраните ещё раз.</translation>
    </message>
    <message>
        <source>“{name}” is of an old kind that Enface does not read. Open it in the program it came from, save it as {format}, and open that file.</source>
        <translation>Файл «{name}» — старого вида, который Enface не читает. Откройте его в программе, в которой он создан, сохраните как {format} и откройте новый файл.</translation>
    </message>
    <message>
        <source>What you corrected or noted in this text cannot be read: “{name}” is damaged. The text is shown as it came. Delete that file to begin anew.</source>
        <translation>Ваши исправления и заметки к этому тексту не удаётся прочитать: файл «{name}» повреждён. Текст показан таким, каким пришёл. Удалите этот файл, чтобы начать заново.</translation>
    </message>
    <message>
        <source>“{name}” was not opened, because it is built to do harm ({reason}). Get the file from a source you trust.</source>
        <translation>Файл «{name}» не открыт: он устроен так, чтобы навредить ({reason}). Возьмите файл из источника, которому доверяете.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as {encoding}. Choose another encoding.</source>
        <translation>«{name}» нельзя прочитать в кодировке {encoding}. Выберите другую кодировку.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved ({reason}). Choose another folder, or free some space.</source>
        <translation>Не удалось сохранить «{name}» ({reason}). Выберите другую папку или освободите место.</translation>
    </message>
    <message>
        <source>There are no times in this text, and subtitles need them. Choose another format.</source>
        <translation>В этом тексте нет времени, а для субтитров оно нужно. Выберите другой формат.</translation>
    </message>
    <message>
        <source>“{name}” is the original, and Enface never writes over what it reads. Choose another name or folder.</source>
        <translation>«{name}» — оригинал, а Enface никогда не пишет поверх того, что читает. Выберите другое имя или папку.</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was opened, so no copy of what you see can be made. Read it again (F5), then save the copy.</source>
        <translation>«{name}» изменился с тех пор, как был открыт, поэтому копию видимого сделать нельзя. Прочитайте его снова (F5), затем сохраните копию.</translation>
    </message>
    <message>
        <source>“{name}” is there already and was left as it is. Choose an empty folder, or name this very file to replace it.</source>
        <translation>«{name}» уже существует и оставлен без изменений. Выберите пустую папку или назовите именно этот файл, чтобы заменить его.</translation>
    </message>
    <message>
        <source>“{name}” is another file, and was left as it is. Choose another name.</source>
        <translation>«{name}» — другой файл, он оставлен без изменений. Выберите другое имя.</translation>
    </message>
    <message>
        <source>“{name}” was not opened: reading it did not get on for {seconds} seconds. The file may be damaged, or lie on a disk that does not answer. Copy it and try again.</source>
        <translation>«{name}» не открыт: чтение не продвигалось {seconds} секунд. Возможно, файл повреждён или лежит на диске, который не отвечает. Скопируйте его и попробуйте снова.</translation>
    </message>
    <message>
        <source>“{name}” was not opened: reading it takes more memory than a file of its size may ({limit} MB). Split it and open the parts.</source>
        <translation>«{name}» не открыт: для чтения нужно больше памяти, чем допускается для файла такого размера ({limit} МБ). Разделите его и откройте части.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened: the part of Enface that reads files stopped at it ({reason}). Get the file again, or open it in the program it came from and save it anew.</source>
        <translation>«{name}» не удалось открыть: часть Enface, которая читает файлы, остановилась на нём ({reason}). Получите файл заново или откройте его в исходной программе и сохраните ещё раз.</translation>
    </message>
    <message>
        <source>“{name}” was not opened, because another program or the system ended the part of Enface that reads files ({reason}). Open it again.</source>
        <translation>«{name}» не открыт, потому что другая программа или система завершила часть Enface, которая читает файлы ({reason}). Откройте его ещё раз.</translation>
    </message>
    <message>
        <source>Enface cannot write “.{extension}” files. It writes: {known}.</source>
        <translation>Enface не умеет записывать файлы «.{extension}». Записывает: {known}.</translation>
    </message>
    <message>
        <source>“{name}” is one file, but several would be written. Name a folder for the results.</source>
        <translation>«{name}» — один файл, а записать нужно несколько. Укажите папку для результатов.</translation>
    </message>
    <message>
        <source>“{speaker}” does not speak in “{name}”. The speakers are: {known}.</source>
        <translation>«{speaker}» не выступает в «{name}». Участники: {known}.</translation>
    </message>
    <message>
        <source>The text is in this language already ({language}). Choose another one to translate into.</source>
        <translation>Текст уже на этом языке ({language}). Выберите для перевода другой.</translation>
    </message>
    <message>
        <source>There is no theme “{theme}”. There are: {known}.</source>
        <translation>Темы «{theme}» нет. Есть: {known}.</translation>
    </message>
    <message>
        <source>Enface needs some system libraries to show a window. Please type: {command}</source>
        <translation>Чтобы показать окно, Enface нужны системные библиотеки. Наберите: {command}</translation>
    </message>
    <message>
        <source>The {engine} engine is not installed ({library} is missing). Install Enface again, or choose another engine.</source>
        <translation>Движок {engine} не установлен (нет {library}). Установите Enface заново или выберите другой движок.</translation>
    </message>
    <message>
        <source>The {engine} engine stopped unexpectedly twice ({reason}). What is translated is kept. Press Translate to try again, or choose another engine.</source>
        <translation>Движок {engine} дважды неожиданно остановился ({reason}). Переведённое сохранено. Нажмите «Перевести», чтобы попробовать ещё раз, или выберите другой движок.</translation>
    </message>
    <message>
        <source>There was not enough memory for the {engine} engine ({reason}). What is translated is kept. Close other programs and press Translate, or choose another engine.</source>
        <translation>Движку {engine} не хватило памяти ({reason}). Переведённое сохранено. Закройте другие программы и нажмите «Перевести» или выберите другой движок.</translation>
    </message>
    <message>
        <source>The {engine} engine did not answer any more ({reason}). What is translated is kept. Press Translate to try again, or choose another engine.</source>
        <translation>Движок {engine} перестал отвечать ({reason}). Переведённое сохранено. Нажмите «Перевести», чтобы попробовать ещё раз, или выберите другой движок.</translation>
    </message>
    <message>
        <source>The {engine} engine was ended from outside ({reason}), by another program or the system. What is translated is kept. Press Translate to go on.</source>
        <translation>Движок {engine} завершён извне ({reason}) другой программой или системой. Переведённое сохранено. Нажмите «Перевести», чтобы продолжить.</translation>
    </message>
    <message>
        <source>The {engine} engine stopped working ({reason}) and was started again.</source>
        <translation>Движок {engine} перестал работать ({reason}) и был запущен заново.</translation>
    </message>
    <message>
        <source>There is no language pack for {source} to {target} on this computer. Add one under Languages, or choose another language.</source>
        <translation>На этом компьютере нет языкового пакета {source} → {target}. Добавьте его в окне «Языки» или выберите другой язык.</translation>
    </message>
    <message>
        <source>{engine} has no language pack for {source} to {target} on this computer. Add one under Languages, or choose another engine.</source>
        <translation>У {engine} на этом компьютере нет языкового пакета {source} → {target}. Добавьте его в окне «Языки» или выберите другой движок.</translation>
    </message>
    <message>
        <source>{engine} has nothing called “{called}” for {source} to {target} on this computer. It has: {others}.</source>
        <translation>У {engine} на этом компьютере нет ничего с именем «{called}» для {source} → {target}. Есть: {others}.</translation>
    </message>
    <message>
        <source>There is no language pack for {source} on this computer yet, so it cannot be translated. Add one under Languages.</source>
        <translation>На этом компьютере пока нет языкового пакета для языка текста ({source}), поэтому перевести его нельзя. Добавьте пакет в окне «Языки».</translation>
    </message>
    <message>
        <source>The language of this text could not be detected. Choose it to have it translated.</source>
        <translation>Не удалось определить язык этого текста. Выберите его, чтобы перевести текст.</translation>
    </message>
    <message>
        <source>“{name}” does not say between which languages it translates ({reason}). Nothing was installed. Name both: the language of the text, and the one to translate into (--from and --to).</source>
        <translation>«{name}» не говорит, между какими языками он переводит ({reason}). Ничего не установлено. Укажите оба: язык текста и язык перевода (--from и --to).</translation>
    </message>
    <message>
        <source>“{name}” is not a usable dictionary ({reason}). Nothing was added. Get the file again from where it came.</source>
        <translation>«{name}» — непригодный словарь ({reason}). Ничего не добавлено. Возьмите файл заново там, откуда он получен.</translation>
    </message>
    <message>
        <source>“{name}” does not say which languages it is for. Name both: the language of its words and the language of its explanations (--from and --to).</source>
        <translation>«{name}» не говорит, для каких он языков. Укажите оба: язык слов и язык объяснений (--from и --to).</translation>
    </message>
    <message>
        <source>Nothing of “{name}” is in the library. “enface library list” names what is in it.</source>
        <translation>В библиотеке нет ничего из «{name}». «enface library list» перечисляет, что в ней есть.</translation>
    </message>
    <message>
        <source>“{name}” is open in a private window, so it was not translated. Close that window, then continue.</source>
        <translation>Файл «{name}» открыт в приватном окне, поэтому он не переведён. Закройте это окно и продолжите.</translation>
    </message>
    <message>
        <source>“{name}” is in this language already, so nothing was translated.</source>
        <translation>«{name}» уже на этом языке, поэтому ничего не переведено.</translation>
    </message>
    <message>
        <source>The library was cleared meanwhile, so no more files were added. Add them again if you want them in it.</source>
        <translation>Библиотеку тем временем очистили, поэтому больше файлов не добавлено. Добавьте их снова, если они нужны в ней.</translation>
    </message>
    <message>
        <source>Nothing in the library holds “{query}”. Search for fewer words, or for the beginning of one: harb*.</source>
        <translation>Ничто в библиотеке не содержит «{query}». Ищите меньше слов или начало слова: harb*.</translation>
    </message>
    <message>
        <source>“{query}” has no word to search for. AND, OR and NOT stand between words: harbour NOT fees.</source>
        <translation>В «{query}» нет слова для поиска. AND, OR и NOT ставятся между словами: порт NOT сборы.</translation>
    </message>
    <message>
        <source>“{text}” is not clear as a date. Write 2019-03-08, 2019-03 or 2019.</source>
        <translation>«{text}» не удаётся понять как дату. Напишите 2019-03-08, 2019-03 или 2019.</translation>
    </message>
    <message>
        <source>More than {most} words of the library fit “{pattern}”. Write more of its letters.</source>
        <translation>К «{pattern}» подходит более {most} слов библиотеки. Введите больше букв.</translation>
    </message>
    <message>
        <source>There is no dictionary “{dictionary}” on this computer. “enface dictionaries list” names those there are.</source>
        <translation>Словаря «{dictionary}» на этом компьютере нет. «enface dictionaries list» перечисляет имеющиеся.</translation>
    </message>
    <message>
        <source>There is no dictionary for {language} on this computer. Add one from a file under Dictionaries (or with “enface dictionaries add”).</source>
        <translation>На этом компьютере нет словаря для языка: {language}. Добавьте его из файла в окне «Словари» (или командой «enface dictionaries add»).</translation>
    </message>
    <message>
        <source>You have not saved any words yet, so there is nothing to export. Look a word up in a text and save it.</source>
        <translation>Вы ещё не сохранили ни одного слова, поэтому экспортировать нечего. Найдите слово из текста в словаре и сохраните его.</translation>
    </message>
    <message>
        <source>“{name}” holds no terms from {source} into {target}. A table needs the terms in its first column and their translations in the second; TBX and TMX files name their languages.</source>
        <translation>В «{name}» нет терминов для направления {source} → {target}. В таблице термины должны быть в первом столбце, их переводы — во втором; файлы TBX и TMX сами называют свои языки.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used ({reason}). Enface goes on without what it held.</source>
        <translation>Файл «{name}» использовать нельзя ({reason}). Enface продолжает работу без того, что в нём было.</translation>
    </message>
    <message>
        <source>“{name}”, where Enface keeps its files, does not answer. See that its disk or network share is there, then try again.</source>
        <translation>«{name}», где Enface хранит свои файлы, не отвечает. Проверьте, доступен ли этот диск или сетевая папка, и попробуйте снова.</translation>
    </message>
    <message>
        <source>Enface began without what it kept, and goes back to that at the next start. What you correct or note now lies in “{folder}” alone.</source>
        <translation>Enface начала работу без сохранённых данных и вернётся к ним при следующем запуске. То, что вы сейчас исправите или запишете, хранится только в «{folder}».</translation>
    </message>
    <message>
        <source>Your settings in “{name}” cannot be used ({reason}). The usual ones hold, and “Never use the network” is on: switch it off under Languages, Network, if you want.</source>
        <translation>Ваши настройки в «{name}» использовать нельзя ({reason}). Действуют обычные, и включено «Никогда не использовать сеть»: при желании выключите его в окне «Языки» на странице «Сеть».</translation>
    </message>
    <message>
        <source>The translation memory was damaged. It was set aside as “{kept}” and a new one was begun: texts you translated before will be translated again when you open them.</source>
        <translation>Память переводов была повреждена. Она отложена под именем «{kept}», и начата новая: переведённые ранее тексты будут переведены снова, когда вы их откроете.</translation>
    </message>
    <message>
        <source>Translations cannot be saved ({reason}). They stay until you close Enface, and are saved as soon as that is possible. Free some space, or see that your data folder may be written to.</source>
        <translation>Переводы не удаётся сохранить ({reason}). Они остаются, пока вы не закроете Enface, и будут сохранены, как только это станет возможно. Освободите место или разрешите запись в вашу папку данных.</translation>
    </message>
    <message>
        <source>Another program is using the translation memory, so new ones cannot be saved. They stay until you close Enface, and are saved as soon as that program lets go.</source>
        <translation>Память переводов занята другой программой, поэтому новые переводы не сохраняются. Они остаются, пока вы не закроете Enface, и будут сохранены, как только та программа её освободит.</translation>
    </message>
    <message>
        <source>A newer version of Enface made the translation memory. It is used as far as possible, but new translations stay only until you close Enface. Update Enface to save them.</source>
        <translation>Память переводов создана более новой версией Enface. Она используется, насколько возможно, но новые переводы остаются, только пока вы не закроете Enface. Обновите Enface, чтобы сохранять их.</translation>
    </message>
    <message>
        <source>The result is complete, but {count} of its translations could not be saved in the translation memory ({reason}). They will be made again next time.</source>
        <translation>Результат полон, но {count} из его переводов не удалось сохранить в памяти переводов ({reason}). В следующий раз они будут сделаны заново.</translation>
    </message>
    <message>
        <source>There is no text in “{name}”, so there is nothing to compare. Choose another file.</source>
        <translation>В файле «{name}» нет текста, поэтому сравнивать нечего. Выберите другой файл.</translation>
    </message>
    <message>
        <source>The two texts could not be put side by side ({reason}). Try again; if it happens again, compare a part of the text.</source>
        <translation>Не удалось сопоставить два текста ({reason}). Попробуйте снова; если это повторится, сравните часть текста.</translation>
    </message>
    <message>
        <source>There is not enough memory to put these two texts side by side. Close other programs, or compare a part of the text.</source>
        <translation>Не хватает памяти, чтобы сопоставить эти два текста. Закройте другие программы или сравните часть текста.</translation>
    </message>
    <message>
        <source>“{name}” seems to be another text: only {percent} % of its sentences find a partner that fits. See that it is the right file, or go on if you know that it is.</source>
        <translation>«{name}», похоже, другой текст: лишь для {percent} % его предложений нашлось подходящее соответствие. Убедитесь, что это нужный файл, или продолжайте, если вы это знаете.</translation>
    </message>
    <message>
        <source>“{name}” is in the language of the text itself ({language}), so it is no translation. What differs can still be seen. For a translation, choose another file.</source>
        <translation>«{name}» — на языке самого текста ({language}), так что это не перевод. Различия всё же видны. Если нужен перевод, выберите другой файл.</translation>
    </message>
    <message>
        <source>“{longer}” is {times} times as long as the other text. What has no partner is shown in rows of its own. See that “{name}” is the right file.</source>
        <translation>«{longer}» намного длиннее другого текста (×{times}). То, что не имеет соответствия, показано отдельными строками. Убедитесь, что «{name}» — нужный файл.</translation>
    </message>
    <message>
        <source>The two files seem to be swapped: the first one is in {source}, and “{name}” is in {target}. Give them in the other order if you meant that.</source>
        <translation>Похоже, файлы переставлены: первый — {source}, а «{name}» — {target}. Если вы это имели в виду, укажите их в обратном порядке.</translation>
    </message>
    <message>
        <source>“{name}” is no recording that Enface can play, or it is damaged. Choose another file, or save it as WAV, FLAC, MP3 or MP4 with another program.</source>
        <translation>«{name}» — не запись, которую Enface может воспроизвести, или файл повреждён. Выберите другой файл или сохраните его в другой программе как WAV, FLAC, MP3 или MP4.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose another recording.</source>
        <translation>«{name}» — пустой файл. Выберите другую запись.</translation>
    </message>
    <message>
        <source>“{name}” has no sound. Choose the recording that has the speech in it.</source>
        <translation>В «{name}» нет звука. Выберите запись, в которой есть речь.</translation>
    </message>
    <message>
        <source>No speech was heard in “{name}”. See that it is the right recording and that its language is the right one.</source>
        <translation>В «{name}» речь не распознана. Проверьте, та ли это запись и верно ли указан её язык.</translation>
    </message>
    <message>
        <source>“{name}” seems to be another recording: only {percent} % of the sentences were heard in it. See that it is the right file.</source>
        <translation>«{name}», похоже, другая запись: в ней распознано только {percent} % предложений. Проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>“{name}” is {hours} hours long. Listening to it takes a while; it can be stopped at any time.</source>
        <translation>«{name}» длится {hours} ч. Распознавание займёт время; его можно остановить когда угодно.</translation>
    </message>
    <message>
        <source>Speech cannot be recognised: {library} is not installed. Install it with: enface extras add listen</source>
        <translation>Распознать речь нельзя: не установлен {library}. Его устанавливает команда: enface extras add listen</translation>
    </message>
    <message>
        <source>No model that recognises speech is on this computer. Download one (“enface packs add whisper-tiny”), or add the folder of a Whisper model in the form of CTranslate2.</source>
        <translation>На этом компьютере нет модели, распознающей речь. Скачайте её («enface packs add whisper-tiny») или добавьте папку модели Whisper в формате CTranslate2.</translation>
    </message>
    <message>
        <source>No model on this computer recognises speech in {language}. Download one (“enface packs add whisper-tiny”), or add the folder of a Whisper model in the form of CTranslate2.</source>
        <translation>На этом компьютере нет модели, распознающей речь на языке: {language}. Скачайте её («enface packs add whisper-tiny») или добавьте папку модели Whisper в формате CTranslate2.</translation>
    </message>
    <message>
        <source>No model for speech is called “{name}”. “enface packs list” names those that are here.</source>
        <translation>Нет модели распознавания речи с именем «{name}». «enface packs list» перечисляет те, что есть.</translation>
    </message>
    <message>
        <source>“{name}” could not be listened to ({reason}). Try again; if it happens again, use another model or a part of the recording.</source>
        <translation>Не удалось распознать «{name}» ({reason}). Попробуйте ещё раз; если это повторится, возьмите другую модель или часть записи.</translation>
    </message>
    <message>
        <source>There is not enough memory to listen to “{name}”. Close other programs, or use a smaller model.</source>
        <translation>Не хватает памяти, чтобы распознать «{name}». Закройте другие программы или возьмите модель поменьше.</translation>
    </message>
    <message>
        <source>{source} cannot be translated into {target}: {engine} is not installed on this computer ({library} is missing). Install it, or add a language pack for another engine.</source>
        <translation>{source} нельзя перевести на {target}: {engine} на этом компьютере не установлен (нет {library}). Установите его или добавьте языковой пакет для другого движка.</translation>
    </message>
    <message>
        <source>“{pair}” is no pair of languages. Write it as en-de or pt-BR-en.</source>
        <translation>«{pair}» — не пара языков. Напишите её как en-de или pt-BR-en.</translation>
    </message>
    <message>
        <source>“{name}” is not a usable language pack ({reason}). Nothing was installed. Get the file again from where it came.</source>
        <translation>«{name}» — непригодный языковой пакет ({reason}). Ничего не установлено. Получите файл заново там, откуда он взят.</translation>
    </message>
    <message>
        <source>The language model “{name}” needs about {needed} of memory, and {free} are free. Close other programs, or choose a smaller model.</source>
        <translation>Языковой модели «{name}» нужно около {needed} памяти, а свободно {free}. Закройте другие программы или выберите модель меньше.</translation>
    </message>
    <message>
        <source>The language pack “{name}” cannot be used any more ({reason}). Remove it and add it again, or choose another engine.</source>
        <translation>Языковой пакет «{name}» больше нельзя использовать ({reason}). Удалите его и добавьте снова или выберите другой движок.</translation>
    </message>
    <message>
        <source>The {pair} pack could not be removed ({reason}). Stop translating, and try again.</source>
        <translation>Не удалось удалить пакет {pair} ({reason}). Остановите перевод и попробуйте снова.</translation>
    </message>
    <message>
        <source>Several language packs have {pair}. Name the one you mean: {engines}.</source>
        <translation>{pair} есть в нескольких языковых пакетах. Назовите нужный: {engines}.</translation>
    </message>
    <message>
        <source>The {pair} pack came with Enface or belongs to another program, so it cannot be removed here.</source>
        <translation>Пакет {pair} поставляется с Enface или принадлежит другой программе, поэтому удалить его здесь нельзя.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({kind}). Your text and translations are kept. If it happens again, close Enface and open it again.</source>
        <translation>Произошло что-то непредвиденное ({kind}). Ваш текст и переводы сохранены. Если это повторится, закройте Enface и откройте снова.</translation>
    </message>
    <message>
        <source>the list of language packs</source>
        <translation>список языковых пакетов</translation>
    </message>
    <message>
        <source>a translation by this server</source>
        <translation>перевод этим сервером</translation>
    </message>
    <message>
        <source>the list of dictionaries</source>
        <translation>список словарей</translation>
    </message>
    <message>
        <source>the list of voices</source>
        <translation>список голосов</translation>
    </message>
    <message>
        <source>voice or speech model {name}</source>
        <translation>голос или модель распознавания речи {name}</translation>
    </message>
    <message>
        <source>dictionary {name}</source>
        <translation>словарь {name}</translation>
    </message>
    <message>
        <source>language pack {pair}</source>
        <translation>языковой пакет {pair}</translation>
    </message>
    <message>
        <source>{host} refused to send the file (answer {status}). Try again later.</source>
        <translation>{host} не отдаёт файл (ответ {status}). Попробуйте позже.</translation>
    </message>
    <message>
        <source>The download from {host} broke off ({reason}). What came is kept: try again, and it goes on from there.</source>
        <translation>Загрузка с {host} прервалась ({reason}). Полученное сохранено: попробуйте снова, и она продолжится с этого места.</translation>
    </message>
    <message>
        <source>{host} sends too slowly to wait for it. What came is kept: try again later, and it goes on from there.</source>
        <translation>{host} отправляет данные слишком медленно. Полученное сохранено: попробуйте позже, и загрузка продолжится с этого места.</translation>
    </message>
    <message>
        <source>“Never use the network” is on, so this was not done: {why}. Turn it off in Languages, page Network, or add it from a file.</source>
        <translation>Включено «Никогда не использовать сеть», поэтому это не сделано: {why}. Выключите это в окне «Языки» на странице «Сеть» или добавьте нужное из файла.</translation>
    </message>
    <message>
        <source>{host} could not be reached ({reason}). Check the connection and try again; language packs and dictionaries can also be added from a file.</source>
        <translation>Не удалось связаться с {host} ({reason}). Проверьте соединение и попробуйте ещё раз; языковые пакеты и словари можно добавить и из файла.</translation>
    </message>
    <message>
        <source>{host} was not asked, because the connection would not be encrypted. Nothing was downloaded. Add it from a file instead.</source>
        <translation>{host} не опрашивался: соединение не было бы зашифровано. Ничего не скачано. Добавьте нужное из файла.</translation>
    </message>
    <message>
        <source>{host} was not asked, because it is not known to have what was wanted. Nothing was downloaded. Add it from a file instead.</source>
        <translation>{host} не опрашивался: неизвестно, что там есть нужное. Ничего не скачано. Добавьте нужное из файла.</translation>
    </message>
    <message>
        <source>There is too little free space: {needed} MB are needed, {free} MB are free. Free some space and try again.</source>
        <translation>Мало свободного места: нужно {needed} МБ, есть {free} МБ. Освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>“{name}” from {host} is not the file it was when it was first downloaded, so it was not installed. If that is right, download {address} with a browser and add it from a file.</source>
        <translation>«{name}» с {host} — не тот файл, что при первой загрузке, поэтому он не установлен. Если так и должно быть, скачайте {address} в браузере и добавьте из файла.</translation>
    </message>
    <message>
        <source>{host} did not send a list of language packs. Try again later.</source>
        <translation>{host} не прислал список языковых пакетов. Попробуйте позже.</translation>
    </message>
    <message>
        <source>{host} did not send a list of dictionaries. Try again later.</source>
        <translation>{host} не прислал списка словарей. Попробуйте позже.</translation>
    </message>
    <message>
        <source>{host} did not send a list of voices, or of the files of a speech model. Try again later.</source>
        <translation>{host} не прислал списка голосов или файлов модели распознавания речи. Попробуйте позже.</translation>
    </message>
    <message>
        <source>“{name}” was not installed, because what was sent is damaged or another file ({reason}). Try again later, or add it from a file.</source>
        <translation>«{name}» не установлено: присланное повреждено или это другой файл ({reason}). Попробуйте позже или добавьте из файла.</translation>
    </message>
    <message>
        <source>No voice or speech model called “{name}” can be downloaded. “enface packs list --available --engine voice” names the voices.</source>
        <translation>Нет голоса или модели распознавания речи с именем «{name}», которые можно скачать. «enface packs list --available --engine voice» перечисляет голоса.</translation>
    </message>
    <message>
        <source>The list of language packs from {host} was not used, because its signature could not be confirmed ({reason}). Check the date of this computer, and try again later.</source>
        <translation>Список языковых пакетов с {host} не использован, потому что его подпись не удалось подтвердить ({reason}). Проверьте дату этого компьютера и попробуйте позже.</translation>
    </message>
    <message>
        <source>“{name}” is not in the folder. Download {address} on another computer, put it there under this name, and try again.</source>
        <translation>«{name}» нет в папке. Скачайте {address} на другом компьютере, положите туда под этим именем и попробуйте снова.</translation>
    </message>
    <message>
        <source>No language pack for {source} to {target} can be downloaded. Choose another language, or add one from a file.</source>
        <translation>Языковой пакет {source} → {target} скачать нельзя. Выберите другой язык или добавьте пакет из файла.</translation>
    </message>
    <message>
        <source>The server at {host} does not answer ({reason}). See whether it is running there, or choose another engine.</source>
        <translation>Сервер на {host} не отвечает ({reason}). Проверьте, работает ли он там, или выберите другой движок.</translation>
    </message>
    <message>
        <source>The server at {host} refuses to translate (answer {status}). Its own log may tell why. Choose another engine meanwhile.</source>
        <translation>Сервер на {host} отказывается переводить (ответ {status}). Причина может быть в его журнале. Пока выберите другой движок.</translation>
    </message>
    <message>
        <source>The server at {host} refuses to translate. It says: “{says}” Choose another engine meanwhile.</source>
        <translation>Сервер на {host} отказывается переводить. Его ответ: «{says}» Пока выберите другой движок.</translation>
    </message>
    <message>
        <source>The server at {host} gives answers that make no sense. See whether it is LibreTranslate or has the interface of OpenAI, or choose another engine.</source>
        <translation>Сервер на {host} даёт бессмысленные ответы. Проверьте, LibreTranslate ли это и есть ли у него интерфейс OpenAI, или выберите другой движок.</translation>
    </message>
    <message>
        <source>The server at {host} wants a key. Add it again with its key; on the command line the key is asked for, or read from ENFACE_SERVER_KEY.</source>
        <translation>Сервер на {host} требует ключ. Добавьте его заново вместе с ключом; в командной строке ключ спрашивается или читается из ENFACE_SERVER_KEY.</translation>
    </message>
    <message>
        <source>With this server your text leaves this computer and goes to {host}. Nothing was sent. If that is what you want, add it with --remote.</source>
        <translation>С этим сервером ваш текст покинет этот компьютер и уйдёт на {host}. Ничего не отправлено. Если вы этого хотите, добавьте его с --remote.</translation>
    </message>
    <message>
        <source>{host} was not asked, because anybody on the way could read your text. Use an address that begins with https://.</source>
        <translation>{host} не опрашивался: ваш текст мог бы прочитать кто угодно в пути. Используйте адрес, который начинается с https://.</translation>
    </message>
    <message>
        <source>The server at {host} has several models. Name one with --model: {models}.</source>
        <translation>У сервера на {host} несколько моделей. Назовите одну с помощью --model: {models}.</translation>
    </message>
    <message>
        <source>The server at {host} has no model called “{model}”. It has: {models}.</source>
        <translation>У сервера на {host} нет модели «{model}». Есть: {models}.</translation>
    </message>
    <message>
        <source>The server at {host} has no model. Load one there, and try again.</source>
        <translation>У сервера на {host} нет модели. Загрузите её там и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a server. Write it as http://localhost:5000.</source>
        <translation>«{address}» — не адрес сервера. Напишите его как http://localhost:5000.</translation>
    </message>
    <message>
        <source>No server “{address}” was added. “enface servers list” shows those that were.</source>
        <translation>Сервер «{address}» не добавлен. «enface servers list» показывает добавленные.</translation>
    </message>
    <message>
        <source>The key is not kept, because the keyring of the system cannot be used ({reason}). Give it in ENFACE_SERVER_KEY whenever Enface is to use this server.</source>
        <translation>Ключ не хранится: связкой ключей системы воспользоваться нельзя ({reason}). Указывайте его в ENFACE_SERVER_KEY каждый раз, когда Enface использует этот сервер.</translation>
    </message>
    <message>
        <source>Translating by several workers needs Dask, which is not installed. Install it with: enface extras add cluster</source>
        <translation>Для перевода несколькими рабочими процессами нужен Dask, а он не установлен. Установите его: enface extras add cluster</translation>
    </message>
    <message>
        <source>With these workers your text leaves this computer and goes to {host}. Nothing was sent. If that is what you want, add --remote.</source>
        <translation>С этими рабочими процессами ваш текст покинет этот компьютер и уйдёт на {host}. Ничего не отправлено. Если вы этого хотите, добавьте --remote.</translation>
    </message>
    <message>
        <source>The workers at {address} do not answer. What is finished is kept: see that they run, and do the same again.</source>
        <translation>Рабочие процессы на {address} не отвечают. Готовое сохранено: проверьте, работают ли они, и повторите то же самое.</translation>
    </message>
    <message>
        <source>Dask has no certificates for {address}. Name them in Dask&apos;s settings (distributed.comm.tls), then do the same again.</source>
        <translation>У Dask нет сертификатов для {address}. Укажите их в настройках Dask (distributed.comm.tls) и повторите то же самое.</translation>
    </message>
    <message>
        <source>The workers on {host} cannot keep the language pack ({reason}). Free some space there; what is finished is kept.</source>
        <translation>Рабочие процессы на {host} не могут сохранить языковой пакет ({reason}). Освободите там место; готовое сохранено.</translation>
    </message>
    <message>
        <source>The worker on {host} has another version of Enface ({version}). Install the same there as here.</source>
        <translation>На рабочем узле {host} другая версия Enface ({version}). Установите там ту же, что и здесь.</translation>
    </message>
    <message>
        <source>Playing sound needs Qt Multimedia, which is not installed. Install it with: enface extras add audio</source>
        <translation>Для воспроизведения звука нужен Qt Multimedia, а он не установлен. Установите его: enface extras add audio</translation>
    </message>
    <message>
        <source>Playing sound needs some libraries of the system. Please type: {command}</source>
        <translation>Для воспроизведения звука нужны системные библиотеки. Введите: {command}</translation>
    </message>
    <message>
        <source>Sound cannot be played on this computer: the player did not start ({reason}). See that the sound of other programs works, and try again.</source>
        <translation>На этом компьютере не удаётся воспроизвести звук: проигрыватель не запустился ({reason}). Проверьте, есть ли звук в других программах, и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>No loudspeaker or headphones were found, so nothing is heard. Connect or switch them on, and play again.</source>
        <translation>Колонки или наушники не найдены, поэтому ничего не слышно. Подключите или включите их и запустите воспроизведение снова.</translation>
    </message>
    <message>
        <source>Reading aloud needs a voice. Install eSpeak NG ({command}), and try again.</source>
        <translation>Для чтения вслух нужен голос. Установите eSpeak NG ({command}) и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>There is no voice for {language}, so this cannot be read aloud.</source>
        <translation>Нет голоса для языка «{language}», поэтому прочитать это вслух нельзя.</translation>
    </message>
    <message>
        <source>The voice stopped working ({reason}). The text is kept. Try again.</source>
        <translation>Голос перестал работать ({reason}). Текст сохранён. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>“{name}” cannot be played ({reason}). See that it is a recording, and that the file is whole.</source>
        <translation>«{name}» не удаётся воспроизвести ({reason}). Проверьте, что это запись и что файл цел.</translation>
    </message>
    <message>
        <source>Voices need Piper, which is not installed. Install it with: enface extras add voices</source>
        <translation>Для голосов нужен Piper, а он не установлен. Установите его: enface extras add voices</translation>
    </message>
    <message>
        <source>“{name}” is not a usable voice. A Piper voice is two files side by side, NAME.onnx and NAME.onnx.json. Nothing was installed.</source>
        <translation>«{name}» — непригодный голос. Голос Piper — это два файла рядом: NAME.onnx и NAME.onnx.json. Ничего не установлено.</translation>
    </message>
</context>
<context>
    <name>exports</name>
    <message>
        <source>original</source>
        <translation>оригинал</translation>
    </message>
    <message>
        <source>machine translation</source>
        <translation>машинный перевод</translation>
    </message>
    <message>
        <source>human translation</source>
        <translation>перевод человека</translation>
    </message>
    <message>
        <source>own wording</source>
        <translation>свой вариант</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>от человека</translation>
    </message>
    <message>
        <source>Text recognised by a machine</source>
        <translation>Текст распознан машиной</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>не проверено</translation>
    </message>
    <message>
        <source>through {language}</source>
        <translation>через {language}</translation>
    </message>
    <message>
        <source>to check: {reasons}</source>
        <translation>на проверку: {reasons}</translation>
    </message>
    <message>
        <source>The file was read only in part: {reason}</source>
        <translation>Файл прочитан лишь частично: {reason}</translation>
    </message>
    <message>
        <source>[{sign}] is machine translation ({made_by}).</source>
        <translation>[{sign}] — машинный перевод ({made_by}).</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Стенограмма</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О тексте</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>На проверку</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Чем сделано</translation>
    </message>
    <message>
        <source>needs review</source>
        <translation>требует пересмотра</translation>
    </message>
    <message>
        <source>Sentences with a dotted line are to be checked.</source>
        <translation>Предложения с пунктирной линией — на проверку.</translation>
    </message>
    <message>
        <source>Not part of the transcript:</source>
        <translation>Не относится к стенограмме:</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>locked by a password</source>
        <translation>закрыт паролем</translation>
    </message>
    <message>
        <source>locked by its seller</source>
        <translation>закрыт продавцом</translation>
    </message>
    <message>
        <source>there are no lines of dialogue in it</source>
        <translation>в нём нет строк диалога</translation>
    </message>
    <message>
        <source>there are no times in it</source>
        <translation>в нём нет времени</translation>
    </message>
    <message>
        <source>no document in it</source>
        <translation>в нём нет документа</translation>
    </message>
    <message>
        <source>no book in it</source>
        <translation>в нём нет книги</translation>
    </message>
    <message>
        <source>no page in it</source>
        <translation>в нём нет страницы</translation>
    </message>
    <message>
        <source>no column of it holds text</source>
        <translation>ни в одной колонке нет текста</translation>
    </message>
    <message>
        <source>it has no list of turns</source>
        <translation>нет списка реплик</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>в нём нет текста</translation>
    </message>
    <message>
        <source>no element in it</source>
        <translation>в нём нет элементов</translation>
    </message>
    <message>
        <source>it does not begin as one</source>
        <translation>начало не такое</translation>
    </message>
    <message>
        <source>its first line is not “WEBVTT”</source>
        <translation>первая строка — не «WEBVTT»</translation>
    </message>
    <message>
        <source>something in it is not as it should be</source>
        <translation>что-то в нём не так, как должно быть</translation>
    </message>
    <message>
        <source>it would take far longer than any text of its size</source>
        <translation>это заняло бы гораздо больше времени, чем любой текст такого размера</translation>
    </message>
    <message>
        <source>it translates no pair of languages</source>
        <translation>не переводит ни одной пары языков</translation>
    </message>
    <message>
        <source>its files cannot be read</source>
        <translation>его файлы не читаются</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>it is broken</source>
        <translation>повреждён</translation>
    </message>
    <message>
        <source>it is broken, or no ZIP archive</source>
        <translation>повреждён или не архив ZIP</translation>
    </message>
    <message>
        <source>it holds no language pack</source>
        <translation>в нём нет языкового пакета</translation>
    </message>
    <message>
        <source>its hash is not the right one</source>
        <translation>отпечаток не совпадает</translation>
    </message>
    <message>
        <source>its hash is not the one in the catalogue</source>
        <translation>отпечаток не такой, как в каталоге</translation>
    </message>
    <message>
        <source>a list of who speaks when, without words (RTTM)</source>
        <translation>список, кто и когда говорит, без слов (RTTM)</translation>
    </message>
    <message>
        <source>a list of single words and times, for measuring speech recognition (CTM)</source>
        <translation>список отдельных слов и времени для оценки распознавания речи (CTM)</translation>
    </message>
    <message>
        <source>a list of segments and times, for measuring speech recognition (STM)</source>
        <translation>список фрагментов и времени для оценки распознавания речи (STM)</translation>
    </message>
    <message>
        <source>a notebook of program code and its results (Jupyter)</source>
        <translation>блокнот с программным кодом и результатами (Jupyter)</translation>
    </message>
    <message>
        <source>program code</source>
        <translation>программный код</translation>
    </message>
    <message>
        <source>JSON in which Enface finds no speech</source>
        <translation>JSON, в котором Enface не находит речи</translation>
    </message>
    <message>
        <source>the file ends in the middle; the rest is missing</source>
        <translation>файл обрывается на середине; остального нет</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed</source>
        <translation>кавычка открыта и не закрыта</translation>
    </message>
    <message>
        <source>too many cells</source>
        <translation>слишком много ячеек</translation>
    </message>
    <message>
        <source>a number too long</source>
        <translation>слишком длинное число</translation>
    </message>
    <message>
        <source>it has no kind or no paragraphs</source>
        <translation>нет вида или абзацев</translation>
    </message>
    <message>
        <source>one of its paragraphs has no text</source>
        <translation>в одном из абзацев нет текста</translation>
    </message>
    <message>
        <source>its segments are not its text</source>
        <translation>его сегменты не составляют его текст</translation>
    </message>
    <message>
        <source>it has not one translation a segment</source>
        <translation>переводов не столько, сколько сегментов</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>слишком глубокая вложенность</translation>
    </message>
    <message>
        <source>a part whose name leads out of the file</source>
        <translation>часть, имя которой ведёт за пределы файла</translation>
    </message>
    <message>
        <source>a part that is a link</source>
        <translation>часть, которая является ссылкой</translation>
    </message>
    <message>
        <source>a part packed more tightly than any text is</source>
        <translation>часть, упакованная плотнее любого текста</translation>
    </message>
    <message>
        <source>it defines a document type</source>
        <translation>он задаёт тип документа</translation>
    </message>
    <message>
        <source>it asks for another file through an entity</source>
        <translation>он запрашивает другой файл через сущность</translation>
    </message>
    <message>
        <source>it defines entities that expand</source>
        <translation>он задаёт разрастающиеся сущности</translation>
    </message>
    <message>
        <source>its languages are not known</source>
        <translation>его языки неизвестны</translation>
    </message>
    <message>
        <source>the model is missing</source>
        <translation>нет модели</translation>
    </message>
    <message>
        <source>the vocabulary is missing</source>
        <translation>нет словаря</translation>
    </message>
    <message>
        <source>the tokenizer is missing</source>
        <translation>нет токенизатора</translation>
    </message>
    <message>
        <source>metadata.json is missing</source>
        <translation>нет metadata.json</translation>
    </message>
    <message>
        <source>no answer that makes sense</source>
        <translation>нет осмысленного ответа</translation>
    </message>
    <message>
        <source>the model does not know its prefix</source>
        <translation>модель не знает своей приставки</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>он слишком большой</translation>
    </message>
    <message>
        <source>it holds a link</source>
        <translation>он содержит ссылку</translation>
    </message>
    <message>
        <source>it holds a file twice</source>
        <translation>он содержит один файл дважды</translation>
    </message>
    <message>
        <source>it would write outside its folder</source>
        <translation>он писал бы вне своей папки</translation>
    </message>
    <message>
        <source>it holds a file whose name is too long</source>
        <translation>он содержит файл со слишком длинным именем</translation>
    </message>
    <message>
        <source>it unpacks to far more than a pack holds</source>
        <translation>он распаковывается гораздо больше любого пакета</translation>
    </message>
    <message>
        <source>it unpacks to more than it should</source>
        <translation>он распаковывается больше, чем должен</translation>
    </message>
    <message>
        <source>its size is not the one in the catalogue</source>
        <translation>его размер не тот, что в каталоге</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>используется</translation>
    </message>
    <message>
        <source>it is not the file that was installed</source>
        <translation>это не тот файл, который был установлен</translation>
    </message>
    <message>
        <source>it takes too long to open</source>
        <translation>открытие занимает слишком много времени</translation>
    </message>
    <message>
        <source>the engine cannot work with it</source>
        <translation>движок не может с ним работать</translation>
    </message>
    <message>
        <source>there are no words in it</source>
        <translation>в нём нет слов</translation>
    </message>
    <message>
        <source>it is no kind of dictionary that Enface reads</source>
        <translation>это не тот вид словаря, который читает Enface</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>связь прервалась</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>it sends too slowly</source>
        <translation>данные идут слишком медленно</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлено</translation>
    </message>
    <message>
        <source>its certificate is not valid</source>
        <translation>его сертификат недействителен</translation>
    </message>
    <message>
        <source>another program may have it open</source>
        <translation>возможно, он открыт в другой программе</translation>
    </message>
    <message>
        <source>it holds more than {limit} files</source>
        <translation>он содержит больше {limit} файлов</translation>
    </message>
    <message>
        <source>more than {limit} parts</source>
        <translation>больше {limit} частей</translation>
    </message>
    <message>
        <source>only the first {limit} elements were read</source>
        <translation>прочитаны только первые {limit} элементов</translation>
    </message>
    <message>
        <source>only the first {limit} lines were read</source>
        <translation>прочитаны только первые {limit} строк</translation>
    </message>
    <message>
        <source>only the first {limit} paragraphs were read</source>
        <translation>прочитаны только первые {limit} абзацев</translation>
    </message>
    <message>
        <source>only the first {limit} values were read</source>
        <translation>прочитаны только первые {limit} значений</translation>
    </message>
    <message>
        <source>only the first {limit} cells were read</source>
        <translation>прочитаны только первые {limit} ячеек</translation>
    </message>
    <message>
        <source>only the first {limit} characters were read</source>
        <translation>прочитаны только первые {limit} символов</translation>
    </message>
    <message>
        <source>it lists more than {limit} words</source>
        <translation>в нём больше {limit} слов</translation>
    </message>
    <message>
        <source>it was damaged, and is set aside as “{name}”</source>
        <translation>он был повреждён и отложен как «{name}»</translation>
    </message>
    <message>
        <source>elements nested more than {limit} deep</source>
        <translation>элементы, вложенные глубже {limit} уровней</translation>
    </message>
    <message>
        <source>it unpacks to more than {limit} MB</source>
        <translation>он распаковывается больше чем на {limit} МБ</translation>
    </message>
    <message>
        <source>only the first {limit} pages were read</source>
        <translation>прочитаны только первые {limit} страниц</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>строка {line}: {reason}</translation>
    </message>
    <message>
        <source>row {row}: {reason}</source>
        <translation>строка {row}: {reason}</translation>
    </message>
    <message>
        <source>page {page}: {reason}</source>
        <translation>страница {page}: {reason}</translation>
    </message>
    <message>
        <source>turn {turn}: {reason}</source>
        <translation>реплика {turn}: {reason}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>it is for {pair}, not for the languages you named</source>
        <translation>он для {pair}, а не для названных вами языков</translation>
    </message>
    <message>
        <source>the list of requests cannot be saved: {reason}</source>
        <translation>не удаётся сохранить список запросов: {reason}</translation>
    </message>
    <message>
        <source>too many redirects</source>
        <translation>слишком много перенаправлений</translation>
    </message>
    <message>
        <source>it is larger than announced</source>
        <translation>больше, чем объявлено</translation>
    </message>
    <message>
        <source>it is far larger than a pack</source>
        <translation>он намного больше пакета</translation>
    </message>
    <message>
        <source>it sends more than it should</source>
        <translation>отправлено больше, чем нужно</translation>
    </message>
    <message>
        <source>the file is another one now</source>
        <translation>теперь это другой файл</translation>
    </message>
    <message>
        <source>it has no signature</source>
        <translation>у него нет подписи</translation>
    </message>
    <message>
        <source>its signature is of another list</source>
        <translation>его подпись относится к другому списку</translation>
    </message>
    <message>
        <source>its certificate is not that of the signer</source>
        <translation>его сертификат не принадлежит подписавшему</translation>
    </message>
    <message>
        <source>its certificates do not lead to the known root</source>
        <translation>его сертификаты не ведут к известному корню</translation>
    </message>
    <message>
        <source>its certificates are not valid</source>
        <translation>его сертификаты недействительны</translation>
    </message>
    <message>
        <source>a certificate has expired, or is not valid yet</source>
        <translation>сертификат просрочен или ещё не действует</translation>
    </message>
    <message>
        <source>a newer version of Enface made it</source>
        <translation>его создала более новая версия Enface</translation>
    </message>
    <message>
        <source>the picture could not be written</source>
        <translation>не удалось сохранить картинку</translation>
    </message>
</context>
<context>
    <name>layouts</name>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Under each paragraph</source>
        <translation>Под каждым абзацем</translation>
    </message>
    <message>
        <source>Under each sentence</source>
        <translation>Под каждым предложением</translation>
    </message>
    <message>
        <source>Original only</source>
        <translation>Только оригинал</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>Только перевод</translation>
    </message>
</context>
<context>
    <name>looks</name>
    <message>
        <source>numbers differ</source>
        <translation>расходятся числа</translation>
    </message>
    <message>
        <source>names differ</source>
        <translation>расходятся имена</translation>
    </message>
    <message>
        <source>without partner</source>
        <translation>без соответствия</translation>
    </message>
    <message>
        <source>not in the original</source>
        <translation>нет в оригинале</translation>
    </message>
    <message>
        <source>left untranslated</source>
        <translation>не переведено</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>в другом порядке</translation>
    </message>
    <message>
        <source>not sure of the link</source>
        <translation>связь ненадёжна</translation>
    </message>
</context>
<context>
    <name>packnews</name>
    <message>
        <source>Installed: {pair}</source>
        <translation>Установлено: {pair}</translation>
    </message>
    <message>
        <source>The catalogue has no fingerprint of this file, so the first download was trusted and its own was recorded (SHA-256 {hash}…). A later one must have the same.</source>
        <translation>В каталоге нет отпечатка этого файла, поэтому первой загрузке поверили и записали её отпечаток (SHA-256 {hash}…). У следующих он должен быть таким же.</translation>
    </message>
    <message>
        <source>Removed: {pair}</source>
        <translation>Удалено: {pair}</translation>
    </message>
    <message>
        <source>“{name}” was added.</source>
        <translation>Добавлено: «{name}».</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>many languages</source>
        <translation>много языков</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>{name}, continued</source>
        <translation>{name}, продолжение</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} из {pages}</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>no translation came</source>
        <translation>перевода не получилось</translation>
    </message>
    <message>
        <source>it repeats itself</source>
        <translation>есть повторы</translation>
    </message>
    <message>
        <source>much longer than the original</source>
        <translation>намного длиннее оригинала</translation>
    </message>
    <message>
        <source>much shorter than the original</source>
        <translation>намного короче оригинала</translation>
    </message>
    <message>
        <source>words left as in the original</source>
        <translation>слова остались как в оригинале</translation>
    </message>
    <message>
        <source>letters of another language</source>
        <translation>буквы другого языка</translation>
    </message>
    <message>
        <source>it seems to be in another language</source>
        <translation>похоже, это другой язык</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>числа</translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>скобки</translation>
    </message>
    <message>
        <source>the items of a list differ</source>
        <translation>пункты перечисления расходятся</translation>
    </message>
    <message>
        <source>a “not” may be missing</source>
        <translation>возможно, пропущено «не»</translation>
    </message>
    <message>
        <source>it seems to break off</source>
        <translation>похоже, обрывается</translation>
    </message>
    <message>
        <source>a name may be missing</source>
        <translation>возможно, пропущено имя</translation>
    </message>
    <message>
        <source>a web or e-mail address</source>
        <translation>адрес сайта или почты</translation>
    </message>
    <message>
        <source>the same as for another sentence</source>
        <translation>то же, что и у другого предложения</translation>
    </message>
    <message>
        <source>a word that no dictionary has</source>
        <translation>слово, которого нет ни в одном словаре</translation>
    </message>
    <message>
        <source>the engine is not sure how to put it</source>
        <translation>движок не уверен в формулировке</translation>
    </message>
    <message>
        <source>a term is not used</source>
        <translation>термин не использован</translation>
    </message>
    <message>
        <source>the engine stopped at it</source>
        <translation>движок на нём остановился</translation>
    </message>
    <message>
        <source>the model talks about the text</source>
        <translation>модель рассуждает о тексте</translation>
    </message>
    <message>
        <source>a draft: a better translation follows</source>
        <translation>черновик: далее будет перевод лучше</translation>
    </message>
    <message>
        <source>another engine translated it</source>
        <translation>перевёл другой движок</translation>
    </message>
    <message>
        <source>left in another language</source>
        <translation>оставлено на другом языке</translation>
    </message>
    <message>
        <source>words that were not heard clearly</source>
        <translation>нечётко распознанные слова</translation>
    </message>
    <message>
        <source>a reason this version does not know</source>
        <translation>причина, неизвестная этой версии</translation>
    </message>
    <message>
        <source>To check: {reasons}</source>
        <translation>На проверку: {reasons}</translation>
    </message>
    <message>
        <source>a term is not used: {terms}</source>
        <translation>термин не использован: {terms}</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Enface can begin without what it kept: settings, recent files, translations, corrections, bookmarks and notes. All of it stays where it is, for the next start.</source>
        <translation>Enface может начать работу без сохранённых данных: настроек, недавних файлов, переводов, исправлений, закладок и заметок. Всё это останется на месте до следующего запуска.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Begin without it</source>
        <translation>Начать без них</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>This document</source>
        <translation>Этот документ</translation>
    </message>
    <message>
        <source>All documents, {pair}</source>
        <translation>Все документы, {pair}</translation>
    </message>
    <message>
        <source>All documents, all languages</source>
        <translation>Все документы, все языки</translation>
    </message>
</context>
<context>
    <name>themes</name>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепия</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Чёрное на белом</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Белое на чёрном</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Голубые</translation>
    </message>
    <message>
        <source>Beige</source>
        <translation>Бежевые</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Коричневые</translation>
    </message>
    <message>
        <source>The theme “{name}” was left out ({reason}). Mend or delete its file.</source>
        <translation>Тема «{name}» пропущена ({reason}). Исправьте или удалите её файл.</translation>
    </message>
    <message>
        <source>Speaker {number}</source>
        <translation>Участник {number}</translation>
    </message>
    <message>
        <source>Bars and panels</source>
        <translation>Панели</translation>
    </message>
    <message>
        <source>Text background</source>
        <translation>Фон текста</translation>
    </message>
    <message>
        <source>Secondary text</source>
        <translation>Второстепенный текст</translation>
    </message>
    <message>
        <source>Dividers</source>
        <translation>Разделители</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Акцент</translation>
    </message>
    <message>
        <source>Text on accent</source>
        <translation>Текст на акценте</translation>
    </message>
    <message>
        <source>Current sentence</source>
        <translation>Текущее предложение</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Результаты поиска</translation>
    </message>
    <message>
        <source>Current search result</source>
        <translation>Текущий результат поиска</translation>
    </message>
    <message>
        <source>Sentence to check</source>
        <translation>Предложение на проверку</translation>
    </message>
    <message>
        <source>Focus outline</source>
        <translation>Рамка фокуса</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Sentence by sentence</source>
        <translation>Предложение за предложением</translation>
    </message>
    <message>
        <source>Point at a sentence: it lights up together with its translation. {next} and {previous} go from sentence to sentence, {turn} to the next speaker.</source>
        <translation>Наведите указатель на предложение: оно подсветится вместе с переводом. {next} и {previous} ведут от предложения к предложению, {turn} — к следующему участнику.</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Кто говорит</translation>
    </message>
    <message>
        <source>Select whose words you want to read. A double click renames a speaker; the context menu merges two that are one person. Everything can be undone.</source>
        <translation>Выберите, чьи слова читать. Двойной щелчок переименовывает участника; контекстное меню объединяет двух, если это один человек. Всё можно отменить.</translation>
    </message>
    <message>
        <source>The outline leads through the text. {bookmark} adds a bookmark, {note} a note about what you are reading.</source>
        <translation>План ведёт по тексту. {bookmark} добавляет закладку, {note} — заметку о том, что вы читаете.</translation>
    </message>
    <message>
        <source>Outline and notes</source>
        <translation>План и заметки</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>The language of the text is detected; choose here what to translate it into. “Languages…” gets more language packs. Everything is translated on this computer.</source>
        <translation>Язык текста определяется сам; здесь выберите, на какой язык его переводить. «Языки…» — другие языковые пакеты. Всё переводится на этом компьютере.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Text size, fonts, themes, spacing and the language of the window. {larger} and {smaller} change the text size at any time.</source>
        <translation>Размер текста, шрифты, темы, интервалы и язык окна. {larger} и {smaller} меняют размер текста в любой момент.</translation>
    </message>
    <message>
        <source>How good the translation is</source>
        <translation>Насколько хорош перевод</translation>
    </message>
    <message>
        <source>A machine made it, and some of it is wrong. A dotted line marks what looks wrong: {next} goes to the next such sentence and says why, {approve} marks it as checked.</source>
        <translation>Перевод сделан машиной, и кое-что в нём неверно. Пунктир отмечает то, что выглядит неверным: {next} ведёт к следующему такому предложению и объясняет причину, {approve} отмечает его как проверенное.</translation>
    </message>
    <message>
        <source>More help</source>
        <translation>Другая помощь</translation>
    </message>
    <message>
        <source>{keys} lists and searches all keyboard shortcuts. The Help menu has a guide and this tour.</source>
        <translation>{keys} показывает все комбинации клавиш и ищет среди них. В меню «Справка» есть руководство и этот обзор.</translation>
    </message>
</context>
</TS>

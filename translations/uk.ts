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
    <name>AvailablePage</name>
    <message>
        <source>Get the list from the Internet</source>
        <translation>Отримати список з інтернету</translation>
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
        <source>Search for a language</source>
        <translation>Шукати мову</translation>
    </message>
    <message>
        <source>Language packs to be had</source>
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
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Учасники</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Знайти</translation>
    </message>
    <message>
        <source>{language} (guessed)</source>
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
    <name>BookmarkPanel</name>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Bookmark here</source>
        <translation>Закладка тут</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>No speaker is ticked, so there is nothing to show.</source>
        <translation>Нікого з учасників не позначено, тож показувати нічого.</translation>
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
        <source>{share} % read</source>
        <translation>прочитано {share} %</translation>
    </message>
    <message>
        <source>{share} % translated</source>
        <translation>перекладено {share} %</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Прибрати з цього списку</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>The file has changed, and some of your corrections find no place in it. They are kept: {corrections}</source>
        <translation>Файл змінився, і для деяких ваших виправлень у ньому не знайшлося місця. Їх збережено: {corrections}</translation>
    </message>
    <message>
        <source>This is said by</source>
        <translation>Це каже</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Хтось інший…</translation>
    </message>
    <message>
        <source>Nobody who is named</source>
        <translation>Ніхто з названих</translation>
    </message>
    <message>
        <source>“{label}” is no speaker here</source>
        <translation>«{label}» тут не є учасником</translation>
    </message>
    <message>
        <source>“{label}” is no speaker anywhere</source>
        <translation>«{label}» ніде не є учасником</translation>
    </message>
    <message>
        <source>“{label}” starts to speak here</source>
        <translation>Тут починає говорити «{label}»</translation>
    </message>
    <message>
        <source>“{label}” is another person than {speaker}…</source>
        <translation>«{label}» і {speaker} — різні люди…</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Хто говорить</translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <translation>Ім’я учасника</translation>
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
        <source>neither engine has this pair alone</source>
        <translation>жоден із рушіїв не має цієї пари сам</translation>
    </message>
    <message>
        <source>the only direct way</source>
        <translation>єдиний прямий шлях</translation>
    </message>
    <message>
        <source>smaller, faster and newer models</source>
        <translation>моделі менші, швидші й новіші</translation>
    </message>
    <message>
        <source>taken by itself</source>
        <translation>вибрано автоматично</translation>
    </message>
    <message>
        <source>taken by itself: {reason}</source>
        <translation>вибрано автоматично: {reason}</translation>
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
        <source>Argos: better wording</source>
        <translation>Argos: кращі формулювання</translation>
    </message>
    <message>
        <source>Argos: faster</source>
        <translation>Argos: швидше</translation>
    </message>
    <message>
        <source>Translate this paragraph again</source>
        <translation>Перекласти цей абзац знову</translation>
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
        <source>Use {engine}</source>
        <translation>Використати {engine}</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
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
    <message>
        <source>Pasted text</source>
        <translation>Вставлений текст</translation>
    </message>
    <message>
        <source>Clear all translations made so far, the list of recent transcripts, your corrections, bookmarks and notes, and the logs? This cannot be undone.</source>
        <translation>Стерти всі зроблені досі переклади, список недавніх стенограм, ваші виправлення, закладки й нотатки, а також журнали? Цього не можна скасувати.</translation>
    </message>
    <message>
        <source>Clear everything</source>
        <translation>Стерти все</translation>
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
        <source>Side</source>
        <translation>Сторона</translation>
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
        <source>Both</source>
        <translation>Обидві</translation>
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
    <name>Forgetting</name>
    <message>
        <source>This document is forgotten.</source>
        <translation>Цей документ забуто.</translation>
    </message>
    <message>
        <source>Another window of Enface is using the translation memory at this moment. Stop translating there and try again.</source>
        <translation>Інше вікно Enface саме користується пам’яттю перекладів. Зупиніть там переклад і спробуйте знову.</translation>
    </message>
    <message>
        <source>Everything Enface remembered is cleared.</source>
        <translation>Усе, що пам’ятала програма Enface, стерто.</translation>
    </message>
    <message>
        <source>These files could not be deleted; delete them yourself: {names}</source>
        <translation>Ці файли не вдалося видалити; видаліть їх самі: {names}</translation>
    </message>
</context>
<context>
    <name>GoCommands</name>
    <message>
        <source>Number of the turn, or time such as 12:34</source>
        <translation>Номер репліки або час, наприклад 12:34</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Перейти</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>There is no room for two columns: the translation is below its original.</source>
        <translation>Для двох колонок немає місця: переклад стоїть під оригіналом.</translation>
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
        <source>not stated</source>
        <translation>не зазначено</translation>
    </message>
    <message>
        <source>with Enface or another program</source>
        <translation>з Enface чи іншою програмою</translation>
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
        <source>Language packs (*.argosmodel *.zip)</source>
        <translation>Мовні пакети (*.argosmodel *.zip)</translation>
    </message>
    <message>
        <source>Add a language pack</source>
        <translation>Додати мовний пакет</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Скинути</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>У тексті</translation>
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
        <source>To be had</source>
        <translation>Доступні</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Мережа</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>The paragraph of this mark is no longer in the file.</source>
        <translation>Абзацу з цією позначкою більше немає у файлі.</translation>
    </message>
    <message>
        <source>The paragraph of this mark is hidden: who says it is not ticked.</source>
        <translation>Абзац із цією позначкою приховано: того, хто його каже, не вибрано.</translation>
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
    <name>NetworkPage</name>
    <message>
        <source>Your texts and translations never leave this computer. The network is used for nothing but language packs, and only when you press a button for it.</source>
        <translation>Ваші тексти й переклади ніколи не залишають цього комп’ютера. Мережа використовується лише для мовних пакетів і лише тоді, коли ви натискаєте відповідну кнопку.</translation>
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
        <source>Every address ever asked</source>
        <translation>Усі адреси, до яких були звернення</translation>
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
    <message numerus="yes">
        <source>%n address(es) asked so far, the latest first:</source>
        <translation>
            <numerusform>Поки що звернень: %Ln адреса, останні зверху:</numerusform>
            <numerusform>Поки що звернень: %Ln адреси, останні зверху:</numerusform>
            <numerusform>Поки що звернень: %Ln адрес, останні зверху:</numerusform>
        </translation>
    </message>
    <message>
        <source>No address was ever asked.</source>
        <translation>Не було звернень до жодної адреси.</translation>
    </message>
</context>
<context>
    <name>NetworkSign</name>
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
        <source>Your note</source>
        <translation>Ваша нотатка</translation>
    </message>
    <message>
        <source>Your note about the chosen paragraph</source>
        <translation>Ваша нотатка про вибраний абзац</translation>
    </message>
    <message>
        <source>Add a note here</source>
        <translation>Додати нотатку тут</translation>
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
        <source>“{name}” has changed since it was opened.</source>
        <translation>Файл «{name}» змінився відтоді, як його відкрито.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Прочитати знову</translation>
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
        <source>Notes too</source>
        <translation>І примітки</translation>
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
        <source>to check: {reasons}</source>
        <translation>на перевірку: {reasons}</translation>
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
    <name>ReadingPanel</name>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Колонки</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Інтервали</translation>
    </message>
    <message>
        <source>Help for the eyes</source>
        <translation>Допомога очам</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Програма</translation>
    </message>
    <message>
        <source>How the text looks</source>
        <translation>Вигляд тексту</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Скинути</translation>
    </message>
    <message>
        <source>Put everything here back as it was at first</source>
        <translation>Повернути все тут до початкового вигляду</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Закрити цю панель</translation>
    </message>
    <message>
        <source>Make your own…</source>
        <translation>Створити свої…</translation>
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
        <source>Characters in a line, at most</source>
        <translation>Знаків у рядку, щонайбільше</translation>
    </message>
    <message>
        <source>Rolling: lines a minute</source>
        <translation>Прокручування: рядків за хвилину</translation>
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
        <source>Limit the length of lines</source>
        <translation>Обмежити довжину рядків</translation>
    </message>
    <message>
        <source>Translation first</source>
        <translation>Спочатку переклад</translation>
    </message>
    <message>
        <source>Straight right edge</source>
        <translation>Рівний правий край</translation>
    </message>
    <message>
        <source>Font of the original</source>
        <translation>Шрифт оригіналу</translation>
    </message>
    <message>
        <source>Font of the translation</source>
        <translation>Шрифт перекладу</translation>
    </message>
    <message>
        <source>Where the translation stands</source>
        <translation>Де стоїть переклад</translation>
    </message>
    <message>
        <source>Dim all but what is read</source>
        <translation>Приглушувати все, крім читаного</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Мова вікна</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>All but the sentence</source>
        <translation>Усе, крім речення</translation>
    </message>
    <message>
        <source>All but the paragraph</source>
        <translation>Усе, крім абзацу</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>As the program sees fit</source>
        <translation>На розсуд програми</translation>
    </message>
</context>
<context>
    <name>ScriptFonts</name>
    <message>
        <source>A font of its own for each script</source>
        <translation>Окремий шрифт для кожного письма</translation>
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
        <source>As the program sees fit</source>
        <translation>На розсуд програми</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Outline</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
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
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Others are</source>
        <translation>Інші</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>приховані</translation>
    </message>
    <message>
        <source>Others are hidden</source>
        <translation>Інші приховані</translation>
    </message>
    <message>
        <source>dimmed</source>
        <translation>приглушені</translation>
    </message>
    <message>
        <source>Others are dimmed</source>
        <translation>Інші приглушені</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати всіх</translation>
    </message>
    <message>
        <source>Speaker not named</source>
        <translation>Учасника не названо</translation>
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
    <message>
        <source>{name}, {turns}, {percent} of the words</source>
        <translation>{name}, {turns}, {percent} слів</translation>
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
        <source>Nobody is ticked, so nothing is shown.</source>
        <translation>Нікого не позначено, тож нічого не показано.</translation>
    </message>
    <message>
        <source>{shown} of {all} turns bright, the others dimmed</source>
        <translation>Яскраво показано реплік: {shown} з {all}, інші приглушені</translation>
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
        <source>Is the same person as</source>
        <translation>Це та сама людина, що й</translation>
    </message>
    <message>
        <source>New name of {name}</source>
        <translation>Нове ім’я: {name}</translation>
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
        <source>Waiting to be read</source>
        <translation>Чекають на прочитання</translation>
    </message>
    <message>
        <source>Read lately</source>
        <translation>Нещодавно читані</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Translation progress</source>
        <translation>Перебіг перекладу</translation>
    </message>
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
        <source>Translating {done} of {of} paragraphs</source>
        <translation>Перекладено абзаців: {done} з {of}</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>Як читається файл</translation>
    </message>
    <message>
        <source>read as {encoding}</source>
        <translation>читається як {encoding}</translation>
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
    <name>Surface</name>
    <message>
        <source>Transcript</source>
        <translation>Стенограма</translation>
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
    <name>TextCommands</name>
    <message>
        <source>Original</source>
        <translation>Оригінал</translation>
    </message>
    <message>
        <source>The text rolls: {lines} lines a minute</source>
        <translation>Текст рухається: {lines} рядків за хвилину</translation>
    </message>
</context>
<context>
    <name>ThemeDialog</name>
    <message>
        <source>Your own colours</source>
        <translation>Власні кольори</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темні</translation>
    </message>
    <message>
        <source>Strong contrast (7 : 1 for words)</source>
        <translation>Сильний контраст (7 : 1 для слів)</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>&amp;Взяти за основу</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>З файлу…</translation>
    </message>
    <message>
        <source>To a file…</source>
        <translation>У файл…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>{name}, my way</source>
        <translation>{name} — мої</translation>
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
        <source>Everything can be read well.</source>
        <translation>Усе добре читається.</translation>
    </message>
    <message>
        <source>{colour} on {ground}: {ratio}, wanted {needed}</source>
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
        <source>Theme from a file</source>
        <translation>Тема з файлу</translation>
    </message>
    <message>
        <source>Theme to a file</source>
        <translation>Тема у файл</translation>
    </message>
</context>
<context>
    <name>ThemePreview</name>
    <message>
        <source>A button</source>
        <translation>Кнопка</translation>
    </message>
    <message>
        <source>Small print</source>
        <translation>Дрібний текст</translation>
    </message>
    <message>
        <source>Speaker {number}</source>
        <translation>Учасник {number}</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Сказане</translation>
    </message>
    <message>
        <source>The sentence you point at</source>
        <translation>Речення під вказівником</translation>
    </message>
    <message>
        <source>A sentence to check</source>
        <translation>Речення на перевірку</translation>
    </message>
    <message>
        <source>What you looked for</source>
        <translation>Те, що ви шукали</translation>
    </message>
    <message>
        <source>The place you are at</source>
        <translation>Місце, де ви є</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Colours: {name}</source>
        <translation>Кольори: {name}</translation>
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
</context>
<context>
    <name>Window</name>
    <message>
        <source>This file could be read only in part: {where}</source>
        <translation>Цей файл вдалося прочитати лише частково: {where}</translation>
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
        <source>New &amp;window</source>
        <translation>&amp;Нове вікно</translation>
    </message>
    <message>
        <source>Open what was &amp;copied</source>
        <translation>В&amp;ідкрити скопійоване</translation>
    </message>
    <message>
        <source>Show the &amp;sample</source>
        <translation>&amp;Показати приклад</translation>
    </message>
    <message>
        <source>&amp;Read the file again</source>
        <translation>Прочитати &amp;файл знову</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Друк…</translation>
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
        <source>Do not re&amp;member this window</source>
        <translation>Не запам’&amp;ятовувати це вікно</translation>
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
        <translation>В&amp;ийти</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>П&amp;равка</translation>
    </message>
    <message>
        <source>&amp;Undo the correction</source>
        <translation>&amp;Скасувати виправлення</translation>
    </message>
    <message>
        <source>&amp;Redo the correction</source>
        <translation>&amp;Повернути виправлення</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>Copy &amp;both sides</source>
        <translation>Копіювати &amp;обидві сторони</translation>
    </message>
    <message>
        <source>Copy as &amp;quotation</source>
        <translation>Копіювати як &amp;цитату</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Виділити все</translation>
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
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>&amp;Учасники</translation>
    </message>
    <message>
        <source>&amp;Reading settings</source>
        <translation>&amp;Вигляд тексту</translation>
    </message>
    <message>
        <source>Next &amp;layout</source>
        <translation>&amp;Наступне розташування</translation>
    </message>
    <message>
        <source>Show or &amp;dim the others</source>
        <translation>Сховати &amp;чи приглушити інших</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>&amp;Більший текст</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Менший текст</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Звичайний розмір</translation>
    </message>
    <message>
        <source>Wh&amp;ich sides are shown…</source>
        <translation>&amp;Які сторони показано…</translation>
    </message>
    <message>
        <source>Roll b&amp;y itself</source>
        <translation>Прокручувати &amp;самостійно</translation>
    </message>
    <message>
        <source>Roll fas&amp;ter</source>
        <translation>Прокручувати &amp;швидше</translation>
    </message>
    <message>
        <source>Roll slo&amp;wer</source>
        <translation>&amp;Прокручувати повільніше</translation>
    </message>
    <message>
        <source>Walk &amp;by letters</source>
        <translation>&amp;Ходити по літерах</translation>
    </message>
    <message>
        <source>&amp;Only the text</source>
        <translation>&amp;Лише текст</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>На весь &amp;екран</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ерехід</translation>
    </message>
    <message>
        <source>&amp;To the beginning</source>
        <translation>На п&amp;очаток</translation>
    </message>
    <message>
        <source>To the en&amp;d</source>
        <translation>У &amp;кінець</translation>
    </message>
    <message>
        <source>&amp;Next turn</source>
        <translation>Наступна реп&amp;ліка</translation>
    </message>
    <message>
        <source>&amp;Previous turn</source>
        <translation>&amp;Попередня репліка</translation>
    </message>
    <message>
        <source>Next &amp;sentence</source>
        <translation>Н&amp;аступне речення</translation>
    </message>
    <message>
        <source>Previous s&amp;entence</source>
        <translation>Поп&amp;ереднє речення</translation>
    </message>
    <message>
        <source>P&amp;in the sentence</source>
        <translation>&amp;Закріпити речення</translation>
    </message>
    <message>
        <source>Next pa&amp;ge</source>
        <translation>Наступна &amp;сторінка</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Уперед</translation>
    </message>
    <message>
        <source>Go to tu&amp;rn or time…</source>
        <translation>Перейти до репліки або &amp;часу…</translation>
    </message>
    <message>
        <source>Book&amp;mark here</source>
        <translation>Закладка &amp;тут</translation>
    </message>
    <message>
        <source>Add a n&amp;ote here</source>
        <translation>&amp;Додати нотатку тут</translation>
    </message>
    <message>
        <source>Next sentence to &amp;check</source>
        <translation>Наступне &amp;речення на перевірку</translation>
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
        <source>&amp;Stop</source>
        <translation>&amp;Зупинити</translation>
    </message>
    <message>
        <source>S&amp;wap the languages</source>
        <translation>&amp;Поміняти мови місцями</translation>
    </message>
    <message>
        <source>Translate by &amp;itself</source>
        <translation>Перекладати &amp;автоматично</translation>
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
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавіші</translation>
    </message>
    <message>
        <source>&amp;About Enface</source>
        <translation>&amp;Про Enface</translation>
    </message>
    <message>
        <source>Show the hidden side while held</source>
        <translation>Показати приховану сторону, поки натиснуто</translation>
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
</context>
<context>
    <name>columns</name>
    <message>
        <source>Translation from the file</source>
        <translation>Переклад із файлу</translation>
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
        <source>What you corrected or marked in this text cannot be read: “{name}” is damaged. The text is shown as it came. Delete that file to begin anew.</source>
        <translation>Ваші виправлення й позначки до цього тексту не вдається прочитати: файл «{name}» пошкоджено. Текст показано таким, яким він надійшов. Видаліть цей файл, щоб почати заново.</translation>
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
        <source>The {engine} engine is not installed ({library} is missing). Install Enface again, or choose the other engine.</source>
        <translation>Рушій {engine} не встановлено (бракує {library}). Встановіть Enface знову або виберіть інший рушій.</translation>
    </message>
    <message>
        <source>The {engine} engine stopped unexpectedly twice ({reason}). What is translated is kept. Press Translate to try again, or choose the other engine.</source>
        <translation>Рушій {engine} двічі несподівано зупинився ({reason}). Перекладене збережено. Натисніть «Перекласти», щоб спробувати ще раз, або виберіть інший рушій.</translation>
    </message>
    <message>
        <source>There was not enough memory for the {engine} engine ({reason}). What is translated is kept. Close other programs and press Translate, or choose the other engine.</source>
        <translation>Рушію {engine} забракло пам’яті ({reason}). Перекладене збережено. Закрийте інші програми й натисніть «Перекласти» або виберіть інший рушій.</translation>
    </message>
    <message>
        <source>There is no language pack for {source} to {target} on this computer. Add one under Languages (or with “enface packs add”), or choose another language.</source>
        <translation>На цьому комп’ютері немає мовного пакета для перекладу {source} → {target}. Додайте його у вікні «Мови» (або командою «enface packs add») чи виберіть іншу мову.</translation>
    </message>
    <message>
        <source>{engine} has no language pack for {source} to {target} on this computer. Add one under Languages (or with “enface packs add”), or choose the other engine.</source>
        <translation>Рушій {engine} не має на цьому комп’ютері мовного пакета для перекладу {source} → {target}. Додайте його у вікні «Мови» (або командою «enface packs add») чи виберіть інший рушій.</translation>
    </message>
    <message>
        <source>There is no language pack for {source} on this computer yet, so it cannot be translated. Add one under Languages (or with “enface packs add”).</source>
        <translation>На цьому комп’ютері ще немає мовного пакета для цієї мови: {source}, тож перекласти текст не можна. Додайте пакет у вікні «Мови» (або командою «enface packs add»).</translation>
    </message>
    <message>
        <source>The language of this text could not be told. Choose it to have it translated.</source>
        <translation>Мову цього тексту не вдалося визначити. Виберіть її, щоб отримати переклад.</translation>
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
        <source>The language pack “{name}” cannot be used any more ({reason}). Remove it and add it again, or choose another engine.</source>
        <translation>Мовним пакетом «{name}» більше не можна користуватися ({reason}). Вилучіть його й додайте знову або виберіть інший рушій.</translation>
    </message>
    <message>
        <source>The {pair} pack could not be removed ({reason}). Stop translating, and try again.</source>
        <translation>Не вдалося вилучити пакет {pair} ({reason}). Зупиніть переклад і спробуйте знову.</translation>
    </message>
    <message>
        <source>Both engines have a {pair} pack. Say which one: firefox or argos.</source>
        <translation>Пакет {pair} є в обох рушіїв. Укажіть, який: firefox чи argos.</translation>
    </message>
    <message>
        <source>The {pair} pack came with Enface or belongs to another program, so it cannot be removed here.</source>
        <translation>Пакет {pair} постачається з Enface або належить іншій програмі, тому вилучити його тут не можна.</translation>
    </message>
    <message>
        <source>The memory of translations was damaged. It was set aside as “{kept}” and a new one was begun: texts you translated before will be translated again when you open them.</source>
        <translation>Пам’ять перекладів було пошкоджено. Її відкладено під назвою «{kept}», і розпочато нову: тексти, які ви перекладали раніше, буде перекладено знову, коли ви їх відкриєте.</translation>
    </message>
    <message>
        <source>Translations cannot be saved ({reason}). They stay until you close the window. Free some space, or see that your data folder may be written to.</source>
        <translation>Переклади не вдається зберегти ({reason}). Вони залишаться, доки ви не закриєте вікно. Звільніть місце або дозвольте запис у папку даних.</translation>
    </message>
    <message>
        <source>“Never use the network” is on, so this was not done: {why}. Turn it off in Languages, page Network, or add the pack from a file.</source>
        <translation>Увімкнено «Ніколи не користуватися мережею», тому цього не зроблено: {why}. Вимкніть це у вікні «Мови», сторінка «Мережа», або додайте пакет із файлу.</translation>
    </message>
    <message>
        <source>{host} could not be reached ({reason}). Check the connection and try again; a language pack can also be added from a file.</source>
        <translation>Не вдалося зв’язатися з {host} ({reason}). Перевірте з’єднання й спробуйте знову; мовний пакет можна додати й з файлу.</translation>
    </message>
    <message>
        <source>{host} was not asked, because the connection would not be encrypted. Nothing was downloaded. Add the language pack from a file instead.</source>
        <translation>До {host} не звертались, бо з’єднання не було б зашифроване. Нічого не завантажено. Натомість додайте мовний пакет із файлу.</translation>
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
        <source>No language pack for {source} to {target} can be downloaded. Choose another language, or add one from a file.</source>
        <translation>Мовного пакета для перекладу {source} → {target} не можна завантажити. Виберіть іншу мову або додайте пакет із файлу.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({kind}). Your text and translations are kept. Start Enface with --debug to get a log of it.</source>
        <translation>Сталося щось непередбачене ({kind}). Ваш текст і переклади збережено. Запустіть Enface з параметром --debug, щоб отримати журнал.</translation>
    </message>
    <message>
        <source>the list of language packs</source>
        <translation>список мовних пакетів</translation>
    </message>
    <message>
        <source>language pack {pair}</source>
        <translation>мовний пакет {pair}</translation>
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
        <source>it does not begin as one</source>
        <translation>він починається інакше</translation>
    </message>
    <message>
        <source>its first line is not “WEBVTT”</source>
        <translation>його перший рядок — не «WEBVTT»</translation>
    </message>
    <message>
        <source>it is JSON, but no kind of transcript that Enface knows</source>
        <translation>це JSON, але не той вид стенограми, який знає Enface</translation>
    </message>
    <message>
        <source>the file breaks off before its end</source>
        <translation>файл обривається до свого кінця</translation>
    </message>
    <message>
        <source>the document breaks off before its end</source>
        <translation>документ обривається до свого кінця</translation>
    </message>
    <message>
        <source>something in it is not as it should be</source>
        <translation>щось у ньому не так, як має бути</translation>
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
        <source>in use</source>
        <translation>зайнято</translation>
    </message>
    <message>
        <source>the engine cannot work with it</source>
        <translation>рушій не може з ним працювати</translation>
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
        <source>its certificate is not valid</source>
        <translation>його сертифікат недійсний</translation>
    </message>
    <message>
        <source>the system&apos;s proxy cannot be used</source>
        <translation>системний проксі використати не можна</translation>
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
        <source>the file is another one now</source>
        <translation>тепер це інший файл</translation>
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
</context>
<context>
    <name>printing</name>
    <message>
        <source>Page {number}</source>
        <translation>Сторінка {number}</translation>
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
        <source>the engine stopped at it</source>
        <translation>рушій на ньому зупинився</translation>
    </message>
    <message>
        <source>left in another language</source>
        <translation>лишилося іншою мовою</translation>
    </message>
    <message>
        <source>To check: {reasons}</source>
        <translation>На перевірку: {reasons}</translation>
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
        <source>Paper</source>
        <translation>Папір</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Small print</source>
        <translation>Дрібний текст</translation>
    </message>
    <message>
        <source>Thin lines</source>
        <translation>Тонкі лінії</translation>
    </message>
    <message>
        <source>Buttons and marks</source>
        <translation>Кнопки й позначки</translation>
    </message>
    <message>
        <source>Words on buttons</source>
        <translation>Слова на кнопках</translation>
    </message>
    <message>
        <source>Behind the linked sentence</source>
        <translation>Під пов’язаним реченням</translation>
    </message>
    <message>
        <source>Behind what was found</source>
        <translation>Під знайденим</translation>
    </message>
    <message>
        <source>Behind the current find</source>
        <translation>Під поточною знахідкою</translation>
    </message>
    <message>
        <source>Under a sentence to check</source>
        <translation>Риска під реченням на перевірку</translation>
    </message>
    <message>
        <source>Round what has the keyboard</source>
        <translation>Рамка довкола вибраного з клавіатури</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Як у системі</translation>
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
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Not yet reviewed by a native speaker. -->
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Enface</source>
        <translation>Über Enface</translation>
    </message>
    <message>
        <source>Enface {version}</source>
        <translation>Enface {version}</translation>
    </message>
    <message>
        <source>Transcripts of speech beside their translation, made on your own computer. Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>Transkripte gesprochener Sprache neben ihrer Übersetzung, die auf Ihrem eigenen Computer entsteht. Freie Software unter der GNU General Public License, Version 3 oder neuer: Sie dürfen sie verwenden, untersuchen, weitergeben und verändern. Es gibt keinerlei Gewährleistung.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add fil&amp;es…</source>
        <translation>&amp;Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Look what has changed in all folders and files</source>
        <translation>Nachsehen, was sich in allen Ordnern und Dateien geändert hat</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>Ordner zur Bibliothek hinzufügen</translation>
    </message>
    <message>
        <source>{done} of {of} transcripts</source>
        <translation>{done} von {of} Transkripten</translation>
    </message>
    <message>
        <source>Looking for transcripts…</source>
        <translation>Transkripte werden gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) removed</source>
        <translation>
            <numerusform>%Ln Transkript entfernt</numerusform>
            <numerusform>%Ln Transkripte entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Read: {count}</source>
        <translation>Gelesen: {count}</translation>
    </message>
    <message>
        <source>unchanged: {count}</source>
        <translation>unverändert: {count}</translation>
    </message>
    <message>
        <source>moved: {count}</source>
        <translation>verschoben: {count}</translation>
    </message>
    <message>
        <source>removed by you: {count}</source>
        <translation>von Ihnen entfernt: {count}</translation>
    </message>
    <message>
        <source>not there any more: {count}</source>
        <translation>nicht mehr da: {count}</translation>
    </message>
    <message>
        <source>not readable: {count}</source>
        <translation>nicht lesbar: {count}</translation>
    </message>
</context>
<context>
    <name>AutoScrolling</name>
    <message>
        <source>Auto-scroll: {lines} lines per minute</source>
        <translation>Automatischer Bildlauf: {lines} Zeilen pro Minute</translation>
    </message>
</context>
<context>
    <name>AvailablePage</name>
    <message>
        <source>Get the list from the Internet</source>
        <translation>Liste aus dem Internet holen</translation>
    </message>
    <message>
        <source>Get the list from a folder…</source>
        <translation>Liste aus einem Ordner laden…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Download what is needed</source>
        <translation>Nötiges herunterladen</translation>
    </message>
    <message>
        <source>For another computer…</source>
        <translation>Für einen anderen Computer…</translation>
    </message>
    <message>
        <source>Show the addresses of the files, to download them on another computer</source>
        <translation>Die Adressen der Dateien zeigen, um sie auf einem anderen Computer herunterzuladen</translation>
    </message>
    <message>
        <source>Search for a language</source>
        <translation>Sprache suchen</translation>
    </message>
    <message>
        <source>Available language packs</source>
        <translation>Verfügbare Sprachpakete</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>What is needed to translate</source>
        <translation>Was zum Übersetzen nötig ist</translation>
    </message>
    <message>
        <source>All packs</source>
        <translation>Alle Pakete</translation>
    </message>
    <message>
        <source>There is no list of packs on this computer yet.</source>
        <translation>Auf diesem Computer gibt es noch keine Liste der Pakete.</translation>
    </message>
    <message>
        <source>The list is of {date}.</source>
        <translation>Die Liste ist vom {date}.</translation>
    </message>
    <message numerus="yes">
        <source>It is %n day(s) old: there may be newer packs.</source>
        <translation>
            <numerusform>Sie ist&#xa0;%Ln Tag alt: Vielleicht gibt es neuere Pakete.</numerusform>
            <numerusform>Sie ist&#xa0;%Ln Tage alt: Vielleicht gibt es neuere Pakete.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>this version</source>
        <translation>diese Version</translation>
    </message>
    <message>
        <source>an older version</source>
        <translation>eine ältere Version</translation>
    </message>
    <message>
        <source>Get the list first: it says what there is.</source>
        <translation>Holen Sie zuerst die Liste: Sie sagt, was es gibt.</translation>
    </message>
    <message>
        <source>Everything needed is on this computer already.</source>
        <translation>Alles Nötige ist schon auf diesem Computer.</translation>
    </message>
    <message>
        <source>Needed: {packs}</source>
        <translation>Nötig: {packs}</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>Größe unbekannt</translation>
    </message>
    <message>
        <source>Get the list from a folder</source>
        <translation>Liste aus einem Ordner laden</translation>
    </message>
    <message>
        <source>Then choose “Add from a file…”, or “Add from a folder…” for a pack of several files.</source>
        <translation>Wählen Sie danach „Aus Datei hinzufügen…“ oder, bei einem Paket aus mehreren Dateien, „Aus Ordner hinzufügen…“.</translation>
    </message>
    <message>
        <source>Then choose “Get the list from a folder…”.</source>
        <translation>Wählen Sie danach „Liste aus einem Ordner laden…“.</translation>
    </message>
    <message>
        <source>Lists of language packs</source>
        <translation>Listen der Sprachpakete</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Leiste</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>{language} (detected)</source>
        <translation>{language} (erkannt)</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Sprache des Textes</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Sprache der Übersetzung</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
</context>
<context>
    <name>BatchLine</name>
    <message>
        <source>Progress of the translation</source>
        <translation>Fortschritt der Übersetzung</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Translate none of what is left</source>
        <translation>Vom Rest nichts übersetzen</translation>
    </message>
    <message>
        <source>Not translated…</source>
        <translation>Nicht übersetzt…</translation>
    </message>
    <message>
        <source>Preparing to translate…</source>
        <translation>Übersetzung wird vorbereitet…</translation>
    </message>
    <message>
        <source>Translating: {done} of {of} transcripts</source>
        <translation>Übersetzt: {done} von {of} Transkripten</translation>
    </message>
    <message>
        <source>waits: the text in the window comes first</source>
        <translation>wartet: erst kommt der Text im Fenster</translation>
    </message>
    <message>
        <source>waits: this computer runs on its battery</source>
        <translation>wartet: der Computer läuft im Akkubetrieb</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) left to translate</source>
        <translation>
            <numerusform>Noch %Ln Transkript zu übersetzen</numerusform>
            <numerusform>Noch %Ln Transkripte zu übersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: {count}</source>
        <translation>fehlgeschlagen: {count}</translation>
    </message>
    <message>
        <source>skipped: {count}</source>
        <translation>übersprungen: {count}</translation>
    </message>
</context>
<context>
    <name>BookmarkList</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>Bookmarks</name>
    <message>
        <source>The paragraph of this bookmark is no longer in the file.</source>
        <translation>Der Absatz dieses Lesezeichens steht nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>The paragraph of this bookmark is hidden: its speaker is not selected.</source>
        <translation>Der Absatz dieses Lesezeichens ist ausgeblendet: Sein Sprecher ist nicht ausgewählt.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>The file is not there any more</source>
        <translation>Die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>{source} → {target}</source>
        <translation>{source} → {target}</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>{share} % read</source>
        <translation>{share}&#xa0;% gelesen</translation>
    </message>
    <message>
        <source>{share} % translated</source>
        <translation>{share}&#xa0;% übersetzt</translation>
    </message>
    <message>
        <source>{share} % known</source>
        <translation>{share} % bekannt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Discard this text</source>
        <translation>Diesen Text verwerfen</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Near it</source>
        <translation>In der Nähe</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Year or speaker</source>
        <translation>Jahr oder Sprecher</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Wortfolge</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>A double click shows the places</source>
        <translation>Ein Doppelklick zeigt die Stellen</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transkripte</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>In 10,000 words</source>
        <translation>Auf 10.000 Wörter</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Häufigkeit</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>not possible now</source>
        <translation>jetzt nicht möglich</translation>
    </message>
    <message>
        <source>no text is open</source>
        <translation>kein Text ist offen</translation>
    </message>
    <message>
        <source>only this speaker</source>
        <translation>nur dieser Sprecher</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>recent text</source>
        <translation>zuletzt gelesen</translation>
    </message>
</context>
<context>
    <name>CitingDialog</name>
    <message>
        <source>Copy and cite</source>
        <translation>Kopieren mit Quelle</translation>
    </message>
    <message>
        <source>Title, date and place</source>
        <translation>Titel, Datum und Ort</translation>
    </message>
    <message>
        <source>What will be copied</source>
        <translation>Was kopiert wird</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Die Auswahl</translation>
    </message>
    <message>
        <source>This sentence</source>
        <translation>Dieser Satz</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>Dieser Absatz</translation>
    </message>
    <message>
        <source>All that is said in this turn</source>
        <translation>Dieser ganze Beitrag</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Move to the front</source>
        <translation>Nach vorn setzen</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Command, speaker, theme or recent text</source>
        <translation>Befehl, Sprecher, Farbschema oder zuletzt gelesener Text</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Comparing with {name}</source>
        <translation>Vergleich mit {name}</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Vergleich beenden</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>The file has changed, and some of your corrections find no place in it. They are kept: {corrections}</source>
        <translation>Die Datei hat sich geändert, und einige Ihrer Korrekturen finden darin keinen Platz mehr. Sie bleiben aufbewahrt: {corrections}</translation>
    </message>
    <message>
        <source>Change speaker to</source>
        <translation>Sprecher ändern in</translation>
    </message>
    <message>
        <source>Change speaker of this paragraph only to</source>
        <translation>Sprecher nur dieses Absatzes ändern in</translation>
    </message>
    <message>
        <source>New speaker…</source>
        <translation>Neuer Sprecher…</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Sprecher ohne Namen</translation>
    </message>
    <message>
        <source>Change speaker from this sentence on…</source>
        <translation>Sprecher ab diesem Satz ändern…</translation>
    </message>
    <message>
        <source>Change speaker from this paragraph on…</source>
        <translation>Sprecher ab diesem Absatz ändern…</translation>
    </message>
    <message>
        <source>“{label}” is not a speaker name here</source>
        <translation>„{label}“ ist hier kein Sprechername</translation>
    </message>
    <message>
        <source>“{label}” is not a speaker name anywhere</source>
        <translation>„{label}“ ist nirgends ein Sprechername</translation>
    </message>
    <message>
        <source>“{label}” is a speaker name</source>
        <translation>„{label}“ ist ein Sprechername</translation>
    </message>
    <message>
        <source>“{label}” is another person…</source>
        <translation>„{label}“ ist jemand anders…</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <translation>Name des Sprechers</translation>
    </message>
</context>
<context>
    <name>CounterpartLight</name>
    <message>
        <source>In the translation: {words}</source>
        <translation>In der Übersetzung: {words}</translation>
    </message>
</context>
<context>
    <name>DictionariesDialog</name>
    <message>
        <source>Dictionaries</source>
        <translation>Wörterbücher</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Wörterbuch</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Dictionaries on this computer</source>
        <translation>Wörterbücher auf diesem Computer</translation>
    </message>
    <message>
        <source>&amp;Add from a file…</source>
        <translation>&amp;Aus Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Down&amp;load…</source>
        <translation>He&amp;runterladen…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Language of the &amp;words:</source>
        <translation>Sprache der &amp;Wörter:</translation>
    </message>
    <message>
        <source>Language of the &amp;explanations:</source>
        <translation>Sprache der E&amp;rklärungen:</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>No dictionary yet. Download one of FreeDict, or add one from a file: dictd (as FreeDict has it), Wiktionary from kaikki.org, StarDict, DSL or MDX.</source>
        <translation>Noch kein Wörterbuch. Laden Sie eines von FreeDict herunter, oder fügen Sie eines aus einer Datei hinzu: dictd (wie von FreeDict), Wiktionary von kaikki.org, StarDict, DSL oder MDX.</translation>
    </message>
    <message>
        <source>Add a dictionary</source>
        <translation>Wörterbuch hinzufügen</translation>
    </message>
    <message>
        <source>Dictionaries ({kinds});;All files (*)</source>
        <translation>Wörterbücher ({kinds});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading “{name}”…</source>
        <translation>„{name}“ wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) read…</source>
        <translation>
            <numerusform>%Ln Wort gelesen…</numerusform>
            <numerusform>%Ln Wörter gelesen…</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” does not say which languages it is for. Choose them.</source>
        <translation>„{name}“ sagt nicht, für welche Sprachen es ist. Wählen Sie sie.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Angehalten. Es wurde nichts hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a transcript here</source>
        <translation>Legen Sie hier ein Transkript ab</translation>
    </message>
    <message>
        <source>Text, web page, subtitles, document; or copy a text and paste it.</source>
        <translation>Text, Webseite, Untertitel, Dokument; oder kopieren Sie einen Text und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Show the sample</source>
        <translation>Beispiel zeigen</translation>
    </message>
</context>
<context>
    <name>ElsewhereDialog</name>
    <message>
        <source>Download on another computer</source>
        <translation>Auf einem anderen Computer herunterladen</translation>
    </message>
    <message>
        <source>Download these files on a computer that is online, under the names given, and bring them to this one. The saved list can be given to the program curl, which is part of Windows, macOS and Linux.</source>
        <translation>Laden Sie diese Dateien auf einem Computer mit Internet unter den angegebenen Namen herunter und bringen Sie sie auf diesen. Die gespeicherte Liste versteht das Programm curl, das zu Windows, macOS und Linux gehört.</translation>
    </message>
    <message>
        <source>Files to download</source>
        <translation>Dateien zum Herunterladen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Liste speichern…</translation>
    </message>
    <message>
        <source>folder {name}</source>
        <translation>Ordner {name}</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Liste speichern</translation>
    </message>
</context>
<context>
    <name>EngineChoice</name>
    <message>
        <source>&amp;Engine</source>
        <translation>&amp;Engine</translation>
    </message>
    <message>
        <source>No language pack for this pair</source>
        <translation>Kein Sprachpaket für dieses Paar</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>through {language}</source>
        <translation>über {language}</translation>
    </message>
    <message>
        <source>your usual choice</source>
        <translation>Ihre übliche Wahl</translation>
    </message>
    <message>
        <source>only {engine} has this pair</source>
        <translation>nur {engine} hat dieses Sprachpaar</translation>
    </message>
    <message>
        <source>the only direct way</source>
        <translation>der einzige direkte Weg</translation>
    </message>
    <message>
        <source>closest to {language}</source>
        <translation>am nächsten an: {language}</translation>
    </message>
    <message>
        <source>Use {engine} for every text</source>
        <translation>{engine} für alle Texte verwenden</translation>
    </message>
    <message>
        <source>no engine has this pair alone</source>
        <translation>keine Engine hat dieses Paar allein</translation>
    </message>
    <message>
        <source>your text goes to {host}</source>
        <translation>Ihr Text geht an {host}</translation>
    </message>
    <message>
        <source>chosen automatically</source>
        <translation>automatisch gewählt</translation>
    </message>
    <message>
        <source>chosen automatically: {reason}</source>
        <translation>automatisch gewählt: {reason}</translation>
    </message>
    <message>
        <source>{engine}: better wording</source>
        <translation>{engine}: bessere Formulierung</translation>
    </message>
    <message>
        <source>{engine}: faster</source>
        <translation>{engine}: schneller</translation>
    </message>
    <message>
        <source>Compare with {engine}</source>
        <translation>Mit {engine} vergleichen</translation>
    </message>
    <message>
        <source>Most of the first translations by {engine} look wrong in the same way ({reason}). The language pack may not fit this text. Choose another engine, or another pack.</source>
        <translation>Die meisten der ersten Übersetzungen von {engine} wirken auf dieselbe Weise falsch ({reason}). Vielleicht passt das Sprachpaket nicht zu diesem Text. Wählen Sie eine andere Engine oder ein anderes Paket.</translation>
    </message>
    <message>
        <source>Languages…</source>
        <translation>Sprachen…</translation>
    </message>
    <message>
        <source>Translate paragraph again</source>
        <translation>Absatz neu übersetzen</translation>
    </message>
    <message>
        <source>Only {engine} can translate between these languages here.</source>
        <translation>Zwischen diesen Sprachen kann hier nur {engine} übersetzen.</translation>
    </message>
    <message>
        <source>Use {engine}</source>
        <translation>{engine} verwenden</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;All of the text</source>
        <translation>&amp;Ganzer Text</translation>
    </message>
    <message>
        <source>My &amp;notes</source>
        <translation>Meine &amp;Notizen</translation>
    </message>
    <message>
        <source>The beginning of what is exported</source>
        <translation>Der Anfang dessen, was exportiert wird</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Word document (.docx)</source>
        <translation>Word-Dokument (.docx)</translation>
    </message>
    <message>
        <source>PDF (.pdf)</source>
        <translation>PDF (.pdf)</translation>
    </message>
    <message>
        <source>Web page (.html)</source>
        <translation>Webseite (.html)</translation>
    </message>
    <message>
        <source>Text (.txt)</source>
        <translation>Text (.txt)</translation>
    </message>
    <message>
        <source>Markdown (.md)</source>
        <translation>Markdown (.md)</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Excel-Arbeitsmappe (.xlsx)</translation>
    </message>
    <message>
        <source>Table, comma-separated (.csv)</source>
        <translation>Tabelle, durch Kommas getrennt (.csv)</translation>
    </message>
    <message>
        <source>Table, tab-separated (.tsv)</source>
        <translation>Tabelle, durch Tabulatoren getrennt (.tsv)</translation>
    </message>
    <message>
        <source>Subtitles, SubRip (.srt)</source>
        <translation>Untertitel, SubRip (.srt)</translation>
    </message>
    <message>
        <source>Subtitles, WebVTT (.vtt)</source>
        <translation>Untertitel, WebVTT (.vtt)</translation>
    </message>
    <message>
        <source>Subtitles, TTML (.ttml)</source>
        <translation>Untertitel, TTML (.ttml)</translation>
    </message>
    <message>
        <source>Translation memory, TMX 1.4 (.tmx)</source>
        <translation>Übersetzungsspeicher, TMX 1.4 (.tmx)</translation>
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
        <translation>Format von Enface, JSON (.json)</translation>
    </message>
    <message>
        <source>&amp;Only what is shown: {shown} of {all} paragraphs</source>
        <translation>N&amp;ur das Gezeigte: {shown} von {all} Absätzen</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Translations:</source>
        <translation>Übersetzungen:</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>Text:</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>There are no times in this text, and subtitles need them.</source>
        <translation>In diesem Text stehen keine Zeiten, und Untertitel brauchen sie.</translation>
    </message>
    <message>
        <source>The text is still being read: only its beginning would be exported.</source>
        <translation>Der Text wird noch gelesen: Nur sein Anfang würde exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s); the first of them are shown here.</source>
        <translation>
            <numerusform>%Ln Absatz; der Anfang ist hier zu sehen.</numerusform>
            <numerusform>%Ln Absätze; die ersten sind hier zu sehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are not translated yet.</source>
        <translation>
            <numerusform>%Ln Absatz ist noch nicht übersetzt.</numerusform>
            <numerusform>%Ln Absätze sind noch nicht übersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to check are marked.</source>
        <translation>
            <numerusform>%Ln zu prüfender Satz ist markiert.</numerusform>
            <numerusform>%Ln zu prüfende Sätze sind markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>XLIFF holds one language of translation: {language}.</source>
        <translation>XLIFF fasst eine Sprache der Übersetzung: {language}.</translation>
    </message>
    <message>
        <source>JSON holds one machine translation: the first.</source>
        <translation>JSON fasst eine maschinelle Übersetzung: die erste.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exporting “{name}”…</source>
        <translation>„{name}“ wird exportiert…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Exported as “{name}”.</source>
        <translation>Exportiert als „{name}“.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>FailedDialog</name>
    <message>
        <source>Not translated</source>
        <translation>Nicht übersetzt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Zielsprache</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>What was translated, what failed and why, for other programs</source>
        <translation>Was übersetzt wurde, was nicht und warum, für andere Programme</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Der Bericht ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Compare with another text</source>
        <translation>Mit einem anderen Text vergleichen</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>Aufnahme auswählen</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Import translation</source>
        <translation>Übersetzung importieren</translation>
    </message>
    <message>
        <source>Add a voice</source>
        <translation>Stimme hinzufügen</translation>
    </message>
    <message>
        <source>Piper voices</source>
        <translation>Piper-Stimmen</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transkripte</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Open transcripts</source>
        <translation>Transkripte öffnen</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Files: {read} of {all} read</source>
        <translation>Dateien: {read} von {all} gelesen</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>nach Name</translation>
    </message>
    <message>
        <source>unread first</source>
        <translation>ungelesene zuerst</translation>
    </message>
    <message>
        <source>recently opened first</source>
        <translation>zuletzt geöffnete zuerst</translation>
    </message>
    <message>
        <source>Sorted {order}</source>
        <translation>Sortiert {order}</translation>
    </message>
    <message>
        <source>Sort files</source>
        <translation>Dateien sortieren</translation>
    </message>
    <message>
        <source>No file has such a name.</source>
        <translation>Keine Datei hat einen solchen Namen.</translation>
    </message>
    <message>
        <source>{count} more files: type part of a name to find them.</source>
        <translation>{count} weitere Dateien: Geben Sie einen Teil des Namens ein, um sie zu finden.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Look everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Translate all</source>
        <translation>Alles übersetzen</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Match accents</source>
        <translation>Akzente beachten</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>How and where to find</source>
        <translation>Wie und wo gesucht wird</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Alle Spalten</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Only the first {count} characters are looked for.</source>
        <translation>Es wird nur nach den ersten {count} Zeichen gesucht.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are not translated yet: their translation is not searched.</source>
        <translation>
            <numerusform>%Ln Absatz ist noch nicht übersetzt: Seine Übersetzung wird nicht durchsucht.</numerusform>
            <numerusform>%Ln Absätze sind noch nicht übersetzt: Ihre Übersetzung wird nicht durchsucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) could not be searched: the expression takes too long.</source>
        <translation>
            <numerusform>%Ln Absatz konnte nicht durchsucht werden: Der Ausdruck dauert zu lange.</numerusform>
            <numerusform>%Ln Absätze konnten nicht durchsucht werden: Der Ausdruck dauert zu lange.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>Die Suche wurde angehalten.</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} von {count}</translation>
    </message>
    <message>
        <source>Nothing found in what is shown</source>
        <translation>Im Gezeigten nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Not a regular expression: {reason}</source>
        <translation>Kein regulärer Ausdruck: {reason}</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folders of the library</source>
        <translation>Ordner der Bibliothek</translation>
    </message>
    <message>
        <source>While the library is open, Enface takes in what changes in the folders that you tick.</source>
        <translation>Solange die Bibliothek geöffnet ist, übernimmt Enface, was sich in den angekreuzten Ordnern ändert.</translation>
    </message>
    <message>
        <source>Watching needs watchfiles, which is not installed. Install it with: enface extras add watch. “Look again” does the same when you press it.</source>
        <translation>Zum Überwachen wird watchfiles gebraucht, das nicht installiert ist. Installieren Sie es mit: enface extras add watch. „Aktualisieren“ tut dasselbe auf Knopfdruck.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Überwachen</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>Ordner oder Datei</translation>
    </message>
    <message>
        <source>Watch {name}</source>
        <translation>{name} überwachen</translation>
    </message>
    <message>
        <source>Left out because you removed them: {count}</source>
        <translation>Ausgelassen, weil Sie sie entfernt haben: {count}</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>Wieder hinzufügen</translation>
    </message>
    <message>
        <source>Add the files that you removed from the list again</source>
        <translation>Die Dateien, die Sie aus der Liste entfernt haben, wieder hinzufügen</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Another window has taken this document off the list, or forgotten it. Nothing more of it is remembered.</source>
        <translation>Ein anderes Fenster hat dieses Dokument aus der Liste genommen oder vergessen. Es wird nichts mehr davon gemerkt.</translation>
    </message>
    <message>
        <source>This document is forgotten.</source>
        <translation>Dieses Dokument ist vergessen.</translation>
    </message>
    <message>
        <source>This document is forgotten, but for its translations: another program is using the translation memory. Leave Enface open: they are deleted as soon as that program lets go.</source>
        <translation>Dieses Dokument ist vergessen, bis auf seine Übersetzungen: Ein anderes Programm benutzt den Übersetzungsspeicher. Lassen Sie Enface offen: Sie werden gelöscht, sobald das Programm ihn freigibt.</translation>
    </message>
    <message>
        <source>Everything is cleared but the translation memory, which another program is using. Leave Enface open: it is cleared as soon as that program lets go.</source>
        <translation>Alles ist gelöscht außer dem Übersetzungsspeicher, den ein anderes Programm benutzt. Lassen Sie Enface offen: Er wird geleert, sobald das Programm ihn freigibt.</translation>
    </message>
    <message>
        <source>Clear all translations made so far, the lists of recent transcripts and of the library, the texts you pasted, your corrections, bookmarks, notes and terms, the words you saved, and the logs? This cannot be undone.</source>
        <translation>Alle bisherigen Übersetzungen, die Listen der zuletzt gelesenen Transkripte und der Bibliothek, die eingefügten Texte, Ihre Korrekturen, Lesezeichen, Notizen und Begriffe, die gespeicherten Wörter und die Protokolle löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Clear everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>These files are left; delete them yourself: {names}</source>
        <translation>Diese Dateien sind übrig; löschen Sie sie selbst: {names}</translation>
    </message>
    <message>
        <source>Everything Enface remembered is cleared.</source>
        <translation>Alles, was Enface sich gemerkt hatte, ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>FreeDictDialog</name>
    <message>
        <source>Download a dictionary</source>
        <translation>Wörterbuch herunterladen</translation>
    </message>
    <message>
        <source>Dictionaries of FreeDict (freedict.org), under free licences. The licence of each is shown once it is added.</source>
        <translation>Wörterbücher von FreeDict (freedict.org) unter freien Lizenzen. Die Lizenz wird gezeigt, sobald ein Wörterbuch hinzugefügt ist.</translation>
    </message>
    <message>
        <source>Get the list from the Internet</source>
        <translation>Liste aus dem Internet holen</translation>
    </message>
    <message>
        <source>Search for a language</source>
        <translation>Sprache suchen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Dictionaries of FreeDict</source>
        <translation>Wörterbücher von FreeDict</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>There is no list of dictionaries on this computer yet.</source>
        <translation>Auf diesem Computer gibt es noch keine Liste der Wörterbücher.</translation>
    </message>
    <message>
        <source>The list is of {date}.</source>
        <translation>Die Liste ist vom {date}.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
</context>
<context>
    <name>FurtherColumns</name>
    <message>
        <source>Show &amp;more translations</source>
        <translation>&amp;Weitere Übersetzungen zeigen</translation>
    </message>
    <message>
        <source>No language pack for this text</source>
        <translation>Kein Sprachpaket für diesen Text</translation>
    </message>
</context>
<context>
    <name>GoCommands</name>
    <message>
        <source>Turn, paragraph such as ¶ 12, or time such as 12:34</source>
        <translation>Beitrag, Absatz wie ¶ 12 oder Zeit wie 12:34</translation>
    </message>
    <message>
        <source>Paragraph, or time such as 12:34</source>
        <translation>Absatz oder Zeit wie 12:34</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>In der Anleitung suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>The guide is in English only.</source>
        <translation>Die Anleitung gibt es nur auf Englisch.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>There is no room for two columns: the translation is below its original.</source>
        <translation>Für zwei Spalten ist kein Platz: Die Übersetzung steht unter ihrem Original.</translation>
    </message>
    <message>
        <source>There is no room for all columns: some of them stand below each other.</source>
        <translation>Für alle Spalten ist kein Platz: Einige stehen untereinander.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Sentences found</source>
        <translation>Gefundene Sätze</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
</context>
<context>
    <name>InstalledPage</name>
    <message>
        <source>Language packs on this computer</source>
        <translation>Sprachpakete auf diesem Computer</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Aus Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Add from a folder…</source>
        <translation>Aus Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>It translates &amp;from:</source>
        <translation>Übersetzt &amp;von:</translation>
    </message>
    <message>
        <source>&amp;into:</source>
        <translation>n&amp;ach:</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>with Enface or another program</source>
        <translation>durch ein Programm</translation>
    </message>
    <message>
        <source>Language packs ({patterns})</source>
        <translation>Sprachpakete ({patterns})</translation>
    </message>
    <message>
        <source>{version} · newer: {newer}</source>
        <translation>{version} · neuer: {newer}</translation>
    </message>
    <message numerus="yes">
        <source>A newer version of %n pack(s) can be downloaded.</source>
        <translation>
            <numerusform>Von %Ln Paket gibt es eine neuere Version zum Herunterladen.</numerusform>
            <numerusform>Von %Ln Paketen gibt es eine neuere Version zum Herunterladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking “{name}”…</source>
        <translation>„{name}“ wird geprüft…</translation>
    </message>
    <message>
        <source>Add a language pack</source>
        <translation>Sprachpaket hinzufügen</translation>
    </message>
</context>
<context>
    <name>KeepingTerms</name>
    <message numerus="yes">
        <source>%n term(s) deleted.</source>
        <translation>
            <numerusform>%Ln Begriff gelöscht.</numerusform>
            <numerusform>%Ln Begriffe gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Lists of terms (*.csv *.tsv *.txt *.tbx *.tmx *.xml)</source>
        <translation>Begriffslisten (*.csv *.tsv *.txt *.tbx *.tmx *.xml)</translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>Begriffe importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) imported.</source>
        <translation>
            <numerusform>%Ln Begriff importiert.</numerusform>
            <numerusform>%Ln Begriffe importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: other languages, or too long.</source>
        <translation>
            <numerusform>%Ln übersprungen: andere Sprachen oder zu lang.</numerusform>
            <numerusform>%Ln übersprungen: andere Sprachen oder zu lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table (*.csv);;TBX (*.tbx);;TMX (*.tmx)</source>
        <translation>Tabelle (*.csv);;TBX (*.tbx);;TMX (*.tmx)</translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>Begriffe exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) exported.</source>
        <translation>
            <numerusform>%Ln Begriff exportiert.</numerusform>
            <numerusform>%Ln Begriffe exportiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search keyboard shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>{keys} is used twice: {first}, {second}. Change one of them.</source>
        <translation>{keys} ist doppelt belegt: {first}, {second}. Ändern Sie eines davon.</translation>
    </message>
</context>
<context>
    <name>LanguagesDialog</name>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Übersetzt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>not there any more: {path}</source>
        <translation>nicht mehr da: {path}</translation>
    </message>
    <message>
        <source>Notes: {count}</source>
        <translation>Notizen: {count}</translation>
    </message>
    <message>
        <source>Read: {share}</source>
        <translation>Gelesen: {share}</translation>
    </message>
    <message>
        <source>Translated: {share}</source>
        <translation>Übersetzt: {share}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>Andere Sprache</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>As in the transcripts</source>
        <translation>Wie in den Transkripten</translation>
    </message>
    <message>
        <source>By the words before</source>
        <translation>Nach den Wörtern davor</translation>
    </message>
    <message>
        <source>By the words after</source>
        <translation>Nach den Wörtern danach</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Nach Sprecher</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Nach Jahr</translation>
    </message>
    <message>
        <source>Phrases with it</source>
        <translation>Wortfolgen damit</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words, by basic form</source>
        <translation>Wörter, nach Grundform</translation>
    </message>
    <message>
        <source>With nothing to search, “Words” counts all words</source>
        <translation>Ohne Suchbegriff zählt „Wörter“ alle Wörter</translation>
    </message>
    <message>
        <source>Sho&amp;w more</source>
        <translation>&amp;Weitere zeigen</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transkripte</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Konkordanz</translation>
    </message>
    <message>
        <source>Fol&amp;ders…</source>
        <translation>Ord&amp;ner…</translation>
    </message>
    <message>
        <source>What you added, and whether it is watched</source>
        <translation>Was Sie hinzugefügt haben und ob es überwacht wird</translation>
    </message>
    <message>
        <source>&amp;Translate…</source>
        <translation>&amp;Übersetzen…</translation>
    </message>
    <message>
        <source>&amp;Save table…</source>
        <translation>Tabe&amp;lle speichern…</translation>
    </message>
    <message>
        <source>S&amp;peaker:</source>
        <translation>S&amp;precher:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>&amp;Bis:</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>Rei&amp;henfolge:</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Originale</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Übersetzungen</translation>
    </message>
    <message>
        <source>My wording</source>
        <translation>Meine Fassung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>By the 2nd word before</source>
        <translation>Nach dem 2. Wort davor</translation>
    </message>
    <message>
        <source>By the 3rd word before</source>
        <translation>Nach dem 3. Wort davor</translation>
    </message>
    <message>
        <source>By the 2nd word after</source>
        <translation>Nach dem 2. Wort danach</translation>
    </message>
    <message>
        <source>By the 3rd word after</source>
        <translation>Nach dem 3. Wort danach</translation>
    </message>
    <message>
        <source>In random order</source>
        <translation>In zufälliger Reihenfolge</translation>
    </message>
    <message>
        <source>By the word found</source>
        <translation>Nach dem gefundenen Wort</translation>
    </message>
    <message>
        <source>Words near it</source>
        <translation>Wörter in der Nähe</translation>
    </message>
    <message>
        <source>S&amp;ort:</source>
        <translation>Sor&amp;tierung:</translation>
    </message>
    <message>
        <source>The&amp;n:</source>
        <translation>Dana&amp;ch:</translation>
    </message>
    <message>
        <source>&amp;Count:</source>
        <translation>&amp;Zählen:</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>&amp;In:</source>
        <translation>&amp;In:</translation>
    </message>
    <message>
        <source>Pl&amp;ace:</source>
        <translation>O&amp;rt:</translation>
    </message>
    <message>
        <source>Fro&amp;m:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Filter by title, speaker or file</source>
        <translation>Nach Titel, Sprecher oder Datei filtern</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Search the texts</source>
        <translation>In den Texten suchen</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, parts of words (harb*, *ship, h?rbour), AND, OR, NOT, NEAR; see the guide</source>
        <translation>Wörter, &quot;Wortfolgen&quot;, Wortteile (harb*, *ship, h?rbour), AND, OR, NOT, NEAR; siehe Anleitung</translation>
    </message>
    <message>
        <source>Chosen on the list</source>
        <translation>In der Liste ausgewählte</translation>
    </message>
    <message>
        <source>With sentences found</source>
        <translation>Mit gefundenen Sätzen</translation>
    </message>
    <message>
        <source>All on the list</source>
        <translation>Alle in der Liste</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%Ln Satz</numerusform>
            <numerusform>%Ln Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>mehr als {count}</translation>
    </message>
    <message>
        <source>{shown} of {all} sentences</source>
        <translation>{shown} von {all} Sätzen</translation>
    </message>
    <message>
        <source>The first {count} sentences</source>
        <translation>Die ersten {count} Sätze</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} places are shown, not all. “Save table…” writes up to {most}.</source>
        <translation>{count} Stellen werden gezeigt, nicht alle. „Tabelle speichern…“ schreibt bis zu {most}.</translation>
    </message>
    <message>
        <source>The first {count} places</source>
        <translation>Die ersten {count} Stellen</translation>
    </message>
    <message numerus="yes">
        <source>%n different word(s)</source>
        <translation>
            <numerusform>%Ln verschiedenes Wort</numerusform>
            <numerusform>%Ln verschiedene Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this was searched: {what}.</source>
        <translation>Durchsucht wurde nur: {what}.</translation>
    </message>
    <message>
        <source>{shown} of {all} transcripts, {words} words</source>
        <translation>{shown} von {all} Transkripten, {words} Wörter</translation>
    </message>
    <message>
        <source>Add a folder or files: they stay where they are.</source>
        <translation>Fügen Sie einen Ordner oder Dateien hinzu: Sie bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>only in “{name}”</source>
        <translation>nur in „{name}“</translation>
    </message>
    <message>
        <source>there is no collection “{name}” any more</source>
        <translation>die Sammlung „{name}“ gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) saved</source>
        <translation>
            <numerusform>%Ln Zeile gespeichert</numerusform>
            <numerusform>%Ln Zeilen gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more</source>
        <translation>es gibt noch mehr</translation>
    </message>
</context>
<context>
    <name>LinkTools</name>
    <message>
        <source>Merge with the one above</source>
        <translation>Mit der oberen vereinen</translation>
    </message>
    <message>
        <source>Merge with the one below</source>
        <translation>Mit der unteren vereinen</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>Hier teilen</translation>
    </message>
    <message>
        <source>Cut the link</source>
        <translation>Verknüpfung trennen</translation>
    </message>
    <message>
        <source>Accept the link</source>
        <translation>Verknüpfung annehmen</translation>
    </message>
    <message>
        <source>Drag a sentence up or down</source>
        <translation>Einen Satz nach oben oder unten ziehen</translation>
    </message>
</context>
<context>
    <name>LookingUp</name>
    <message>
        <source>The language of this text is not known. Choose it above the text, then look the word up.</source>
        <translation>Die Sprache dieses Textes ist nicht bekannt. Wählen Sie sie über dem Text, und schlagen Sie dann das Wort nach.</translation>
    </message>
    <message>
        <source>Add a dictionary…</source>
        <translation>Wörterbuch hinzufügen…</translation>
    </message>
    <message>
        <source>Anki deck (*.apkg);;Table (*.csv)</source>
        <translation>Anki-Stapel (*.apkg);;Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Export saved words</source>
        <translation>Gespeicherte Wörter exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n saved word(s) exported.</source>
        <translation>
            <numerusform>%Ln gespeichertes Wort exportiert.</numerusform>
            <numerusform>%Ln gespeicherte Wörter exportiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryDialog</name>
    <message>
        <source>Translation memory</source>
        <translation>Übersetzungsspeicher</translation>
    </message>
    <message>
        <source>Enface keeps its translations on this computer, so that nothing is translated twice. When the limit is reached, the ones that were used longest ago are deleted first; your own wording is kept.</source>
        <translation>Enface behält seine Übersetzungen auf diesem Computer, damit nichts zweimal übersetzt wird. Ist die Grenze erreicht, werden die am längsten nicht benutzten zuerst gelöscht; Ihre eigenen Fassungen bleiben.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Größe:</translation>
    </message>
    <message>
        <source>&amp;Limit:</source>
        <translation>&amp;Grenze:</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%Ln Satz</numerusform>
            <numerusform>%Ln Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
</context>
<context>
    <name>MemorySearchDialog</name>
    <message>
        <source>Search the translation memory</source>
        <translation>Übersetzungsspeicher durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Words in the original ({pair}):</source>
        <translation>&amp;Wörter im Original ({pair}):</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Sentences with these words</source>
        <translation>Sätze mit diesen Wörtern</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%Ln Satz</numerusform>
            <numerusform>%Ln Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted by a person</source>
        <translation>von einem Menschen angenommen</translation>
    </message>
    <message>
        <source>machine translation, {engine}</source>
        <translation>maschinelle Übersetzung, {engine}</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Who speaks where</source>
        <translation>Wer wo spricht</translation>
    </message>
</context>
<context>
    <name>MissingFonts</name>
    <message>
        <source>No font on this computer has the letters of this text ({language}), so empty boxes stand for them. Install a font that has them, for example of the Noto family, and start Enface again.</source>
        <translation>Keine Schriftart auf diesem Computer hat die Buchstaben dieses Textes ({language}); deshalb stehen leere Kästchen dafür. Installieren Sie eine Schriftart, die sie hat, zum Beispiel aus der Familie Noto, und starten Sie Enface neu.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Your texts and translations leave this computer only for a server on another one that you added and chose. Otherwise the network is used for nothing but language packs, dictionaries, voices and speech models, and only when you press a button for it.</source>
        <translation>Ihre Texte und Übersetzungen verlassen diesen Computer nur für einen Server auf einem anderen, den Sie hinzugefügt und gewählt haben. Sonst wird das Netzwerk nur für Sprachpakete, Wörterbücher, Stimmen und Modelle der Spracherkennung benutzt, und nur, wenn Sie dafür auf eine Schaltfläche drücken.</translation>
    </message>
    <message>
        <source>Never use the network</source>
        <translation>Nie das Netzwerk benutzen</translation>
    </message>
    <message>
        <source>While this is on, those buttons refuse too, and say why.</source>
        <translation>Solange das eingeschaltet ist, verweigern sich auch diese Schaltflächen und sagen, warum.</translation>
    </message>
    <message>
        <source>All network requests</source>
        <translation>Alle Netzwerkanfragen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Files are read, and texts translated, in processes of their own. Your system keeps these off the network and off all your files but the one being read.</source>
        <translation>Dateien werden in eigenen Prozessen gelesen und Texte in eigenen Prozessen übersetzt. Ihr System hält diese vom Netzwerk und von allen Ihren Dateien fern, außer von der, die gelesen wird.</translation>
    </message>
    <message>
        <source>Files are read, and texts translated, in processes of their own. Your system keeps these off the network, but it cannot keep them off your other files.</source>
        <translation>Dateien werden in eigenen Prozessen gelesen und Texte in eigenen Prozessen übersetzt. Ihr System hält diese vom Netzwerk fern, kann sie aber nicht von Ihren anderen Dateien fernhalten.</translation>
    </message>
    <message>
        <source>Files are read, and texts translated, in processes of their own. Your system keeps these off all your files but the one being read, but it cannot keep them off the network.</source>
        <translation>Dateien werden in eigenen Prozessen gelesen und Texte in eigenen Prozessen übersetzt. Ihr System hält diese von allen Ihren Dateien fern, außer von der, die gelesen wird, kann sie aber nicht vom Netzwerk fernhalten.</translation>
    </message>
    <message>
        <source>Files are read, and texts translated, in processes of their own. They use no network and no other files, but this system has nothing that would keep a harmful file from making them do so.</source>
        <translation>Dateien werden in eigenen Prozessen gelesen und Texte in eigenen Prozessen übersetzt. Diese benutzen weder das Netzwerk noch andere Dateien, aber dieses System hat nichts, was eine schädliche Datei daran hindern würde, sie dazu zu bringen.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) asked so far, the latest first:</source>
        <translation>
            <numerusform>Bisher&#xa0;%Ln Adresse angefragt:</numerusform>
            <numerusform>Bisher&#xa0;%Ln Adressen angefragt, die neueste zuerst:</numerusform>
        </translation>
    </message>
    <message>
        <source>No network requests so far.</source>
        <translation>Bisher keine Netzwerkanfragen.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>NetworkSign</name>
    <message>
        <source>Text goes to {host}</source>
        <translation>Text geht an {host}</translation>
    </message>
    <message>
        <source>downloading…</source>
        <translation>wird heruntergeladen…</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Nur auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Bookmarks and notes</source>
        <translation>Lesezeichen und Notizen</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>Type a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Bookmark here</source>
        <translation>Lesezeichen hier</translation>
    </message>
    <message>
        <source>About the paragraph you are reading</source>
        <translation>Zu dem Absatz, den Sie lesen</translation>
    </message>
    <message>
        <source>Its paragraph is no longer in the file</source>
        <translation>Der Absatz steht nicht mehr in der Datei</translation>
    </message>
    <message>
        <source>About “{words}”</source>
        <translation>Zu „{words}“</translation>
    </message>
</context>
<context>
    <name>NotesFile</name>
    <message>
        <source>This text has no bookmarks and no notes yet.</source>
        <translation>Dieser Text hat noch keine Lesezeichen und keine Notizen.</translation>
    </message>
    <message>
        <source>Save bookmarks and notes</source>
        <translation>Lesezeichen und Notizen speichern</translation>
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
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Open “{name}”?</source>
        <translation>„{name}“ öffnen?</translation>
    </message>
    <message>
        <source>Compare with this text</source>
        <translation>Mit diesem Text vergleichen</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>Hier öffnen</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>In neuem Fenster öffnen</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>{name} wird geöffnet</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>{share} % of the words are not shown: they look like what stands around a text, not like part of it.</source>
        <translation>{share} % der Wörter werden nicht gezeigt: Sie sehen aus wie etwas, das um einen Text herum steht, nicht wie ein Teil davon.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>{share} % of the words stand under no speaker. Some speakers may not have been recognized.</source>
        <translation>{share} % der Wörter gehören zu keinem Sprecher. Vielleicht wurden einige Sprecher nicht erkannt.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was opened.</source>
        <translation>„{name}“ hat sich seit dem Öffnen geändert.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>“{name}” is no longer where it was. What you see is kept here.</source>
        <translation>„{name}“ ist nicht mehr da, wo es war. Was Sie sehen, bleibt hier erhalten.</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>Anmerkungen zeigen</translation>
    </message>
    <message>
        <source>List notes such as (Applause), too</source>
        <translation>Auch Anmerkungen wie (Beifall) auflisten</translation>
    </message>
</context>
<context>
    <name>OwnWording</name>
    <message>
        <source>Choose a sentence of the original to write your own wording of it.</source>
        <translation>Wählen Sie einen Satz des Originals, um Ihre eigene Fassung zu schreiben.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Comment on this sentence</source>
        <translation>Kommentar zu diesem Satz</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) taken into your wording</source>
        <translation>
            <numerusform>%Ln Satz in Ihre Fassung übernommen</numerusform>
            <numerusform>%Ln Sätze in Ihre Fassung übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>from the human translation</source>
        <translation>aus der menschlichen Übersetzung</translation>
    </message>
    <message>
        <source>from the machine translation</source>
        <translation>aus der maschinellen Übersetzung</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) changed</source>
        <translation>
            <numerusform>%Ln Wort geändert</numerusform>
            <numerusform>%Ln Wörter geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>agreement {number} of 100</source>
        <translation>Übereinstimmung {number} von 100</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transkripte</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Merge c&amp;hosen</source>
        <translation>Auswahl zusa&amp;mmenführen</translation>
    </message>
    <message>
        <source>The chosen names are one person in the whole library</source>
        <translation>Die ausgewählten Namen sind in der ganzen Bibliothek eine Person</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>The names of the chosen person are different people again</source>
        <translation>Die Namen der ausgewählten Person sind wieder verschiedene Personen</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>Rü&amp;ckgängig</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Name im Text</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Transcripts of this person</source>
        <translation>Transkripte mit dieser Person</translation>
    </message>
    <message>
        <source>What this person says</source>
        <translation>Was diese Person sagt</translation>
    </message>
    <message>
        <source>Choose somebody to see all that they said.</source>
        <translation>Wählen Sie eine Person, um alles zu sehen, was sie gesagt hat.</translation>
    </message>
    <message>
        <source>Met: {names}</source>
        <translation>Zusammen mit: {names}</translation>
    </message>
    <message>
        <source>The first {count} turns. Choose a transcript to see all in it.</source>
        <translation>Die ersten {count} Beiträge. Wählen Sie ein Transkript, um alle darin zu sehen.</translation>
    </message>
    <message>
        <source>Is this the same person? {one} – {other}</source>
        <translation>Ist das dieselbe Person? {one} – {other}</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Place in the recording</source>
        <translation>Stelle in der Aufnahme</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Loop sentence</source>
        <translation>Satz wiederholen</translation>
    </message>
    <message>
        <source>Close the recording</source>
        <translation>Aufnahme schließen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Wiedergabe</translation>
    </message>
</context>
<context>
    <name>Playing</name>
    <message>
        <source>The sentence starts at {time}</source>
        <translation>Der Satz beginnt bei {time}</translation>
    </message>
    <message>
        <source>The sentence starts at {time}, later ones moved along</source>
        <translation>Der Satz beginnt bei {time}, die folgenden sind mitverschoben</translation>
    </message>
    <message>
        <source>Loop from {begin}: press again where it ends</source>
        <translation>Wiederholung ab {begin}: an ihrem Ende noch einmal drücken</translation>
    </message>
    <message>
        <source>This sentence was not heard in the recording.</source>
        <translation>Dieser Satz wurde in der Aufnahme nicht erkannt.</translation>
    </message>
    <message>
        <source>This sentence has no time yet.</source>
        <translation>Dieser Satz hat noch keine Zeit.</translation>
    </message>
    <message>
        <source>Sync with recording</source>
        <translation>Mit der Aufnahme synchronisieren</translation>
    </message>
    <message>
        <source>“{name}” has no sound.</source>
        <translation>„{name}“ hat keinen Ton.</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%Ln Sprecher</numerusform>
            <numerusform>%Ln Sprecher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) hidden</source>
        <translation>
            <numerusform>%Ln Beitrag ausgeblendet</numerusform>
            <numerusform>%Ln Beiträge ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>noch&#xa0;%Ln Sekunde</numerusform>
            <numerusform>noch&#xa0;%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>noch&#xa0;%Ln Minute</numerusform>
            <numerusform>noch&#xa0;%Ln Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Enface: keyboard shortcuts</source>
        <translation>Enface: Tastenkürzel</translation>
    </message>
    <message>
        <source>Printing asks your system&apos;s print service, which may use the network, and “Never use the network” is on (Languages, Network). You can save a PDF instead.</source>
        <translation>Das Drucken fragt den Druckdienst Ihres Systems, der das Netzwerk benutzen kann, und „Nie das Netzwerk benutzen“ ist eingeschaltet („Sprachen“, Seite „Netzwerk“). Sie können stattdessen eine PDF-Datei speichern.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Download progress</source>
        <translation>Fortschritt des Herunterladens</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What came is kept: the next time it goes on from there.</source>
        <translation>Was schon da ist, bleibt erhalten: Beim nächsten Mal geht es von dort weiter.</translation>
    </message>
    <message>
        <source>Getting the list…</source>
        <translation>Liste wird geholt…</translation>
    </message>
    <message>
        <source>another Enface is downloading it; waiting for that…</source>
        <translation>ein anderes Enface lädt es gerade herunter; es wird gewartet…</translation>
    </message>
    <message>
        <source>unpacking and trying it…</source>
        <translation>wird entpackt und ausprobiert…</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>Verbindung wird aufgebaut…</translation>
    </message>
    <message numerus="yes">
        <source>cut off; trying again in %n second(s)</source>
        <translation>
            <numerusform>unterbrochen; neuer Versuch in&#xa0;%Ln Sekunde</numerusform>
            <numerusform>unterbrochen; neuer Versuch in&#xa0;%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} pro Sekunde</translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <translation>{done} von {whole}</translation>
    </message>
</context>
<context>
    <name>PuttingInStep</name>
    <message>
        <source>Listening to {name}</source>
        <translation>{name} wird angehört</translation>
    </message>
    <message>
        <source>{heard} of {all} sentences were heard in “{name}”.</source>
        <translation>In „{name}“ wurden {heard} von {all} Sätzen erkannt.</translation>
    </message>
    <message>
        <source>Download a model…</source>
        <translation>Modell herunterladen…</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>Modell hinzufügen…</translation>
    </message>
    <message>
        <source>Add a Whisper model: choose its folder</source>
        <translation>Whisper-Modell hinzufügen: Wählen Sie seinen Ordner</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>No speaker is selected, so there is nothing to show.</source>
        <translation>Kein Sprecher ist ausgewählt, deshalb gibt es nichts zu zeigen.</translation>
    </message>
</context>
<context>
    <name>ReaderModel</name>
    <message>
        <source>{speaker}, in {language}</source>
        <translation>{speaker}, auf {language}</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>Auf {language}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>machine translation</source>
        <translation>maschinelle Übersetzung</translation>
    </message>
    <message>
        <source>human translation</source>
        <translation>menschliche Übersetzung</translation>
    </message>
    <message>
        <source>your wording</source>
        <translation>Ihre Fassung</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>(no partner in the original)</source>
        <translation>(keine Entsprechung im Original)</translation>
    </message>
    <message>
        <source>(together with another row)</source>
        <translation>(zusammen mit einer anderen Zeile)</translation>
    </message>
    <message>
        <source>(no partner in this text)</source>
        <translation>(keine Entsprechung in diesem Text)</translation>
    </message>
    <message>
        <source>to check: {reasons}</source>
        <translation>zu prüfen: {reasons}</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>not heard in the recording</source>
        <translation>in der Aufnahme nicht erkannt</translation>
    </message>
    <message>
        <source>needs review</source>
        <translation>Überarbeitung nötig</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>{accepted} of {written} sentences accepted</source>
        <translation>{accepted} von {written} Sätzen angenommen</translation>
    </message>
    <message>
        <source>{reasons} (sentence {number})</source>
        <translation>{reasons} (Satz {number})</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>Erzähltext</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
</context>
<context>
    <name>ReadingAids</name>
    <message>
        <source>Syllables are shown</source>
        <translation>Silben werden gezeigt</translation>
    </message>
    <message>
        <source>Syllables are not shown</source>
        <translation>Silben werden nicht gezeigt</translation>
    </message>
    <message>
        <source>Line focus: 1 line</source>
        <translation>Zeilenfokus: 1 Zeile</translation>
    </message>
    <message>
        <source>Line focus: 3 lines</source>
        <translation>Zeilenfokus: 3 Zeilen</translation>
    </message>
    <message>
        <source>Line focus: 5 lines</source>
        <translation>Zeilenfokus: 5 Zeilen</translation>
    </message>
    <message>
        <source>Line focus is off</source>
        <translation>Zeilenfokus ist aus</translation>
    </message>
</context>
<context>
    <name>ReadingOut</name>
    <message>
        <source>Texts in {language} are read by the voice “{name}” from now on.</source>
        <translation>Texte auf {language} liest ab jetzt die Stimme „{name}“ vor.</translation>
    </message>
    <message>
        <source>The language of this text is not known. Choose it above the text, then read it aloud.</source>
        <translation>Die Sprache dieses Textes ist nicht bekannt. Wählen Sie sie über dem Text und lassen Sie ihn dann vorlesen.</translation>
    </message>
    <message>
        <source>Download a voice…</source>
        <translation>Stimme herunterladen…</translation>
    </message>
    <message>
        <source>Add a voice…</source>
        <translation>Stimme hinzufügen…</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Abstände</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Diesen Bereich schließen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Layout and columns</source>
        <translation>Anordnung und Spalten</translation>
    </message>
    <message>
        <source>Reading aids</source>
        <translation>Lesehilfen</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Oberfläche</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Reset everything in this panel</source>
        <translation>Alles in diesem Bereich zurücksetzen</translation>
    </message>
    <message>
        <source>Custom theme…</source>
        <translation>Eigenes Farbschema…</translation>
    </message>
    <message>
        <source>Wide spacing</source>
        <translation>Weite Abstände</translation>
    </message>
    <message>
        <source>More room between lines, words and letters</source>
        <translation>Mehr Platz zwischen Zeilen, Wörtern und Buchstaben</translation>
    </message>
    <message>
        <source>pt</source>
        <comment>points, of a font</comment>
        <translation>pt</translation>
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
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Maximum characters per line</source>
        <translation>Zeichen pro Zeile, höchstens</translation>
    </message>
    <message>
        <source>Auto-scroll: lines per minute</source>
        <translation>Automatischer Bildlauf: Zeilen pro Minute</translation>
    </message>
    <message>
        <source>Limit line length</source>
        <translation>Zeilenlänge begrenzen</translation>
    </message>
    <message>
        <source>Justify</source>
        <translation>Blocksatz</translation>
    </message>
    <message>
        <source>Show syllables</source>
        <translation>Silben zeigen</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Numbers in the margin</source>
        <translation>Nummern am Rand</translation>
    </message>
    <message>
        <source>Focus on</source>
        <translation>Fokus auf</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Sprache der Oberfläche</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Ganzer Text</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>5 lines</source>
        <translation>5 Zeilen</translation>
    </message>
    <message>
        <source>3 lines</source>
        <translation>3 Zeilen</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Size of buttons and menus</source>
        <translation>Größe von Knöpfen und Menüs</translation>
    </message>
    <message>
        <source>Translation in the same size</source>
        <translation>Übersetzung in gleicher Größe</translation>
    </message>
    <message>
        <source>Translation first</source>
        <translation>Übersetzung zuerst</translation>
    </message>
    <message>
        <source>Font of the original</source>
        <translation>Schriftart des Originals</translation>
    </message>
    <message>
        <source>Font of the translation</source>
        <translation>Schriftart der Übersetzung</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open Recen&amp;t</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>Keine zuletzt geöffneten Dateien</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>Compare with another text and choose a sentence to repair how both are linked.</source>
        <translation>Vergleichen Sie mit einem anderen Text und wählen Sie einen Satz, um die Verknüpfung zu berichtigen.</translation>
    </message>
    <message>
        <source>Aligning again below here</source>
        <translation>Ab hier wird neu zugeordnet</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Find and replace in your wording</source>
        <translation>In der eigenen Fassung suchen und ersetzen</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Ganze &amp;Wörter</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>&amp;Alle ersetzen</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>R&amp;eplace with:</source>
        <translation>&amp;Ersetzen durch:</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in your wording</source>
        <translation>
            <numerusform>%Ln Mal in Ihrer Fassung</numerusform>
            <numerusform>%Ln Mal in Ihrer Fassung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n time(s)</source>
        <translation>
            <numerusform>%Ln Mal ersetzt</numerusform>
            <numerusform>%Ln Mal ersetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Search the whole library</source>
        <translation>Ganze Bibliothek durchsuchen</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Review saved words</source>
        <translation>Gespeicherte Wörter wiederholen</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>&amp;Show (Space)</source>
        <translation>&amp;Zeigen (Leertaste)</translation>
    </message>
    <message>
        <source>Again (1)</source>
        <translation>Nochmal (1)</translation>
    </message>
    <message>
        <source>Hard (2)</source>
        <translation>Schwer (2)</translation>
    </message>
    <message>
        <source>Good (3)</source>
        <translation>Gut (3)</translation>
    </message>
    <message>
        <source>Easy (4)</source>
        <translation>Einfach (4)</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to review</source>
        <translation>
            <numerusform>%Ln Wort zu wiederholen</numerusform>
            <numerusform>%Ln Wörter zu wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more to review today.</source>
        <translation>Für heute gibt es nichts mehr zu wiederholen.</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Sa&amp;ved searches</source>
        <translation>&amp;Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Diese Suche speichern…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
</context>
<context>
    <name>SavingCopy</name>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Saved a copy as {name}. It holds the text, what stands beside it, and all that you did to it, and opens in Enface on any computer.</source>
        <translation>Kopie gespeichert als {name}. Sie enthält den Text, was daneben steht, und alles, was Sie daran getan haben, und lässt sich in Enface auf jedem Computer öffnen.</translation>
    </message>
</context>
<context>
    <name>ScriptFonts</name>
    <message>
        <source>Separate font per script</source>
        <translation>Eigene Schriftart je Schrift</translation>
    </message>
    <message>
        <source>Easier to read: {font}</source>
        <translation>Leichter zu lesen: {font}</translation>
    </message>
    <message>
        <source>Made for people with dyslexia or poor sight</source>
        <translation>Gemacht für Menschen mit Legasthenie oder Sehschwäche</translation>
    </message>
    <message>
        <source>Fonts made for dyslexia or poor sight, such as {fonts}, are free: once one is installed on this computer, it is offered here.</source>
        <translation>Schriftarten für Legasthenie oder Sehschwäche wie {fonts} sind frei: Sobald eine auf diesem Computer installiert ist, wird sie hier angeboten.</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Lateinisch</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Chinese, Japanese, Korean</source>
        <translation>Chinesisch, Japanisch, Koreanisch</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search dictionaries</source>
        <translation>In Wörterbüchern suchen</translation>
    </message>
    <message>
        <source>In the &amp;explanations too</source>
        <translation>Auch in den &amp;Erklärungen</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>&amp;Word:</source>
        <translation>&amp;Wort:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>There is no dictionary on this computer yet. Add one under Dictionaries.</source>
        <translation>Auf diesem Computer gibt es noch kein Wörterbuch. Fügen Sie eines unter „Wörterbücher“ hinzu.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>SentencesPanel</name>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Sentences accepted</source>
        <translation>Übernommene Sätze</translation>
    </message>
    <message>
        <source>Nothing to compare yet: open a second text beside this one.</source>
        <translation>Noch nichts zu vergleichen: Öffnen Sie einen zweiten Text neben diesem.</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit…</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Lowest agreement first</source>
        <translation>Geringste Übereinstimmung zuerst</translation>
    </message>
    <message>
        <source>Order of the text</source>
        <translation>Reihenfolge des Textes</translation>
    </message>
    <message>
        <source>Least sure link first</source>
        <translation>Unsicherste Verknüpfung zuerst</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sortiert nach</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>Align again below here</source>
        <translation>Ab hier neu zuordnen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>Servers that translate</source>
        <translation>Server, die übersetzen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Ihr Text</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>&amp;Diesen verwenden</translation>
    </message>
    <message>
        <source>The engine “Server” asks {name} from now on.</source>
        <translation>Die Engine „Server“ fragt ab jetzt {name}.</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>S&amp;chlüssel:</translation>
    </message>
    <message>
        <source>A server such as LibreTranslate, Ollama, LM Studio or llama-server can translate, too. It is used only where you choose it in “Engine” or “Show more translations”. Of a server with several models you can add each.</source>
        <translation>Auch ein Server wie LibreTranslate, Ollama, LM Studio oder llama-server kann übersetzen. Er wird nur benutzt, wo Sie ihn unter „Engine“ oder „Weitere Übersetzungen zeigen“ wählen. Von einem Server mit mehreren Modellen können Sie jedes hinzufügen.</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modell:</translation>
    </message>
    <message>
        <source>&amp;Address of a server:</source>
        <translation>&amp;Adresse eines Servers:</translation>
    </message>
    <message>
        <source>stays on this computer</source>
        <translation>bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>goes to {host}</source>
        <translation>geht an {host}</translation>
    </message>
    <message>
        <source>With this server your text leaves this computer and goes to {host}. Do you want that?</source>
        <translation>Mit diesem Server verlässt Ihr Text diesen Computer und geht an {host}. Möchten Sie das?</translation>
    </message>
    <message>
        <source>Send text to {host}</source>
        <translation>Text an {host} senden</translation>
    </message>
</context>
<context>
    <name>ShownDifferences</name>
    <message>
        <source>The two texts are in different languages: their words cannot be compared, but their numbers and links can.</source>
        <translation>Die beiden Texte sind in verschiedenen Sprachen: Ihre Wörter lassen sich nicht vergleichen, wohl aber Zahlen und Verknüpfungen.</translation>
    </message>
    <message>
        <source>Agreement with the human text, not quality</source>
        <translation>Übereinstimmung mit dem menschlichen Text, nicht Güte</translation>
    </message>
    <message>
        <source>Agreement of the two texts, not quality</source>
        <translation>Übereinstimmung der beiden Texte, nicht Güte</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Human</source>
        <translation>Mensch</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine Fassung</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>Letters in common, 0 to 100</source>
        <translation>Gemeinsame Buchstaben, 0 bis 100</translation>
    </message>
    <message>
        <source>Words in common, 0 to 100</source>
        <translation>Gemeinsame Wörter, 0 bis 100</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>{done} of {of} sentences accepted</source>
        <translation>{done} von {of} Sätzen angenommen</translation>
    </message>
    <message>
        <source>{done} of {of} sentences accepted · {own} of them in your words</source>
        <translation>{done} von {of} Sätzen angenommen · {own} davon in Ihren Worten</translation>
    </message>
    <message>
        <source>no partner: “{sentence}”</source>
        <translation>keine Entsprechung: „{sentence}“</translation>
    </message>
</context>
<context>
    <name>SpeakerPanel</name>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Find a speaker</source>
        <translation>Sprecher suchen</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>Others are hidden</source>
        <translation>Andere sind ausgeblendet</translation>
    </message>
    <message>
        <source>dimmed</source>
        <translation>abgedunkelt</translation>
    </message>
    <message>
        <source>Others are dimmed</source>
        <translation>Andere sind abgeblendet</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Speaker unclear (%n)</source>
        <translation>
            <numerusform>Sprecher unklar (%n)</numerusform>
            <numerusform>Sprecher unklar (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Narration and notes</source>
        <translation>Erzähltext und Anmerkungen</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%Ln Absatz</numerusform>
            <numerusform>%Ln Absätze</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%Ln Beitrag</numerusform>
            <numerusform>%Ln Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>in text order</source>
        <translation>wie im Text</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>nach Name</translation>
    </message>
    <message>
        <source>by turns</source>
        <translation>nach Beiträgen</translation>
    </message>
    <message>
        <source>by words</source>
        <translation>nach Wörtern</translation>
    </message>
    <message>
        <source>Sorted {order}</source>
        <translation>Sortiert {order}</translation>
    </message>
    <message>
        <source>Sort speakers</source>
        <translation>Sprecher sortieren</translation>
    </message>
    <message>
        <source>Go to the next paragraph that may begin with an overlooked name</source>
        <translation>Zum nächsten Absatz gehen, der mit einem übersehenen Namen beginnen könnte</translation>
    </message>
    <message numerus="yes">
        <source>The same person? (%n)</source>
        <translation>
            <numerusform>Dieselbe Person? (%Ln)</numerusform>
            <numerusform>Dieselbe Person? (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Names that may be one person’s, to be merged</source>
        <translation>Namen, die einer Person gehören könnten, zum Zusammenführen</translation>
    </message>
    <message>
        <source>{name} is {other}</source>
        <translation>{name} ist {other}</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Sprecher ohne Namen</translation>
    </message>
    <message>
        <source>{turns}, {percent} of the words</source>
        <translation>{turns}, {percent} der Wörter</translation>
    </message>
    <message numerus="yes">
        <source>%n other speaker(s)</source>
        <translation>
            <numerusform>%Ln weiterer Sprecher</numerusform>
            <numerusform>%Ln weitere Sprecher</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who say least have no line of their own. Search to find them.</source>
        <translation>Wer am wenigsten sagt, hat keine eigene Zeile. Die Suche findet sie.</translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1 %</translation>
    </message>
    <message>
        <source>No speaker is selected, so nothing is shown.</source>
        <translation>Kein Sprecher ist ausgewählt, deshalb wird nichts gezeigt.</translation>
    </message>
    <message>
        <source>{shown} of {all} turns shown, the others dimmed</source>
        <translation>{shown} von {all} Beiträgen sichtbar, die anderen abgedunkelt</translation>
    </message>
    <message>
        <source>{shown} of {all} turns shown</source>
        <translation>{shown} von {all} Beiträgen sichtbar</translation>
    </message>
    <message>
        <source>Show only {name}</source>
        <translation>Nur {name} zeigen</translation>
    </message>
    <message>
        <source>Go to the next turn</source>
        <translation>Zum nächsten Beitrag gehen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>Zusammenführen mit</translation>
    </message>
    <message>
        <source>New name of {name}</source>
        <translation>Neuer Name von {name}</translation>
    </message>
</context>
<context>
    <name>SpeechDialog</name>
    <message>
        <source>Voices and speech models</source>
        <translation>Stimmen und Spracherkennung</translation>
    </message>
    <message>
        <source>Voices of Piper read texts aloud. Whisper models recognise what is said in a recording: larger ones make fewer mistakes and take longer. The licence of a voice is shown once it is on this computer.</source>
        <translation>Stimmen von Piper lesen Texte vor. Whisper-Modelle erkennen, was in einer Aufnahme gesagt wird: Größere machen weniger Fehler und brauchen länger. Die Lizenz einer Stimme wird gezeigt, sobald sie auf diesem Computer ist.</translation>
    </message>
    <message>
        <source>Get the list of voices from the Internet</source>
        <translation>Liste der Stimmen aus dem Internet holen</translation>
    </message>
    <message>
        <source>Voices and models</source>
        <translation>Stimmen und Modelle</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>Spracherkennung</translation>
    </message>
    <message>
        <source>Search for a language</source>
        <translation>Sprache suchen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Add a voice from a file…</source>
        <translation>Stimme aus Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Add a model from a folder…</source>
        <translation>Modell aus Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Zeigen:</translation>
    </message>
    <message>
        <source>There is no list of voices on this computer yet.</source>
        <translation>Auf diesem Computer gibt es noch keine Liste der Stimmen.</translation>
    </message>
    <message>
        <source>The list of voices is of {date}.</source>
        <translation>Die Liste der Stimmen ist vom {date}.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>another version</source>
        <translation>andere Version</translation>
    </message>
    <message>
        <source>many languages</source>
        <translation>viele Sprachen</translation>
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
        <translation>Lesen Sie, was gesagt wurde, neben der Übersetzung. Die Übersetzung entsteht auf diesem Computer; nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt gelesen</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Translate all</source>
        <translation>Alles übersetzen</translation>
    </message>
    <message>
        <source>Go to the next sentence to check</source>
        <translation>Zum nächsten zu prüfenden Satz gehen</translation>
    </message>
    <message>
        <source>Private window</source>
        <translation>Privates Fenster</translation>
    </message>
    <message>
        <source>Nothing of this window is remembered but what you add yourself.</source>
        <translation>Aus diesem Fenster wird nur gemerkt, was Sie selbst hinzufügen.</translation>
    </message>
    <message>
        <source>Translating {done} of {of} paragraphs</source>
        <translation>Übersetzt: {done} von {of} Absätzen</translation>
    </message>
    <message>
        <source>Translating what comes next: {done} of {of} paragraphs</source>
        <translation>Das Nächste wird übersetzt: {done} von {of} Absätzen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>{number} words a minute</source>
        <translation>{number} Wörter pro Minute</translation>
    </message>
    <message>
        <source>Encoding: {encoding}</source>
        <translation>Kodierung: {encoding}</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>Textkodierung</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to check</source>
        <translation>
            <numerusform>%Ln Satz zu prüfen</numerusform>
            <numerusform>%Ln Sätze zu prüfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestedTermsDialog</name>
    <message>
        <source>Suggested terms</source>
        <translation>Vorgeschlagene Begriffe</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Names of the speakers, and words that the human translation always translates in the same way. A term without a translation is left as it is.</source>
        <translation>Namen der Sprecher und Wörter, die die menschliche Übersetzung immer gleich übersetzt. Ein Begriff ohne Übersetzung bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
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
        <translation>Wählen: {name}</translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>&amp;Leave as it is</source>
        <translation>&amp;Unverändert lassen</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>&amp;Term:</source>
        <translation>&amp;Begriff:</translation>
    </message>
    <message>
        <source>T&amp;ranslation:</source>
        <translation>Übe&amp;rsetzung:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>A&amp;nmerkung:</translation>
    </message>
    <message>
        <source>&amp;Use in:</source>
        <translation>&amp;Verwenden in:</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Verwendet in</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Suggest…</source>
        <translation>&amp;Vorschlagen…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Expor&amp;tieren…</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%Ln Begriff</numerusform>
            <numerusform>%Ln Begriffe</numerusform>
        </translation>
    </message>
    <message>
        <source>(left as it is)</source>
        <translation>(bleibt unverändert)</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Corr&amp;ect</source>
        <translation>&amp;Korrigieren</translation>
    </message>
    <message>
        <source>Lin&amp;k to the other text</source>
        <translation>Verknüpfung mit &amp;dem anderen Text</translation>
    </message>
</context>
<context>
    <name>ThemeDialog</name>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Strong contrast (7 : 1 for words)</source>
        <translation>Starker Kontrast (7&#xa0;:&#xa0;1 für Wörter)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n colour(s) too faint. The faintest:</source>
        <translation>
            <numerusform>%Ln Farbe ist zu schwach. Die schwächste:</numerusform>
            <numerusform>%Ln Farben sind zu schwach. Die schwächste:</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom theme</source>
        <translation>Eigenes Farbschema</translation>
    </message>
    <message>
        <source>&amp;Based on</source>
        <translation>&amp;Basiert auf</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>{name} (custom)</source>
        <translation>{name} (eigenes)</translation>
    </message>
    <message>
        <source>All contrasts are good.</source>
        <translation>Alle Kontraste sind gut.</translation>
    </message>
    <message>
        <source>{colour} on {ground}: {ratio}, needed {needed}</source>
        <translation>{colour} auf {ground}: {ratio}, nötig {needed}</translation>
    </message>
    <message>
        <source>“{name}” could not be saved ({reason}). Choose another folder.</source>
        <translation>„{name}“ konnte nicht gespeichert werden ({reason}). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“{name}” could not be deleted ({reason}).</source>
        <translation>„{name}“ konnte nicht gelöscht werden ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” is not a theme ({reason}). Choose another file.</source>
        <translation>„{name}“ ist kein Farbschema ({reason}). Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Themes (*.toml)</source>
        <translation>Farbschemata (*.toml)</translation>
    </message>
    <message>
        <source>Import theme</source>
        <translation>Farbschema importieren</translation>
    </message>
    <message>
        <source>Export theme</source>
        <translation>Farbschema exportieren</translation>
    </message>
</context>
<context>
    <name>ThemePreview</name>
    <message>
        <source>A button</source>
        <translation>Schaltfläche</translation>
    </message>
    <message>
        <source>Secondary text</source>
        <translation>Nebentext</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Current sentence</source>
        <translation>Aktueller Satz</translation>
    </message>
    <message>
        <source>Sentence to check</source>
        <translation>Zu prüfender Satz</translation>
    </message>
    <message>
        <source>Search result</source>
        <translation>Suchtreffer</translation>
    </message>
    <message>
        <source>Current search result</source>
        <translation>Aktueller Suchtreffer</translation>
    </message>
    <message>
        <source>Speaker {number}</source>
        <translation>Sprecher {number}</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Match system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Colours: {name}</source>
        <translation>Farben: {name}</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>End tour</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>{at} of {of}</source>
        <translation>{at} von {of}</translation>
    </message>
</context>
<context>
    <name>Transcripts</name>
    <message>
        <source>&amp;Collections</source>
        <translation>Samm&amp;lungen</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transkripte</translation>
    </message>
    <message>
        <source>Transcripts as cards</source>
        <translation>Transkripte als Karten</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>An&amp;zeigen:</translation>
    </message>
    <message>
        <source>Card&amp;s</source>
        <translation>&amp;Karten</translation>
    </message>
    <message>
        <source>S&amp;ort:</source>
        <translation>Sortier&amp;ung:</translation>
    </message>
    <message>
        <source>Choose the same again for the opposite order</source>
        <translation>Dasselbe noch einmal wählen, um die Reihenfolge umzukehren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Take the chosen transcripts off the list. The files stay where they are.</source>
        <translation>Die ausgewählten Transkripte aus der Liste nehmen. Die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>Rü&amp;ckgängig</translation>
    </message>
    <message>
        <source>Put back what you removed last</source>
        <translation>Das zuletzt Entfernte wieder in die Liste aufnehmen</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Nicht übersetzt</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Mit Notizen</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>Zu „{name}“ hinzufügen</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Neue Sammlung…</translation>
    </message>
    <message>
        <source>Take out of “{name}”</source>
        <translation>Aus „{name}“ nehmen</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>„{name}“ umbenennen…</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>„{name}“ löschen</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Sammlung umbenennen</translation>
    </message>
</context>
<context>
    <name>TranslateDialog</name>
    <message>
        <source>Translate transcripts</source>
        <translation>Transkripte übersetzen</translation>
    </message>
    <message>
        <source>none: this computer alone</source>
        <translation>keine: nur dieser Computer</translation>
    </message>
    <message>
        <source>The address of a Dask scheduler (tcp://host:8786), or local:2 for two here</source>
        <translation>Die Adresse eines Dask-Schedulers (tcp://host:8786) oder local:2 für zwei auf diesem Computer</translation>
    </message>
    <message>
        <source>Also while this computer runs on its &amp;battery</source>
        <translation>Auch im &amp;Akkubetrieb übersetzen</translation>
    </message>
    <message>
        <source>&amp;Translate</source>
        <translation>Ü&amp;bersetzen</translation>
    </message>
    <message>
        <source>&amp;Into:</source>
        <translation>&amp;Zielsprache:</translation>
    </message>
    <message>
        <source>&amp;Dask workers:</source>
        <translation>&amp;Dask-Worker:</translation>
    </message>
    <message>
        <source>With these workers your text leaves this computer and goes to {host}. Do you want that?</source>
        <translation>Mit diesen Workern verlässt Ihr Text diesen Computer und geht an {host}. Möchten Sie das?</translation>
    </message>
    <message>
        <source>Send text to {host}</source>
        <translation>Text an {host} senden</translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>{language}, original</source>
        <translation>{language}, Original</translation>
    </message>
    <message>
        <source>{language}, machine translation</source>
        <translation>{language}, maschinelle Übersetzung</translation>
    </message>
    <message>
        <source>through {language}</source>
        <translation>über {language}</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Get it…</source>
        <translation>Holen…</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Aus Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Use a server</source>
        <translation>Server benutzen</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Everything is translated</source>
        <translation>Alles ist übersetzt</translation>
    </message>
    <message>
        <source>{done} of {of} paragraphs are translated</source>
        <translation>{done} von {of} Absätzen sind übersetzt</translation>
    </message>
    <message>
        <source>{done} of {of} paragraphs are translated; the others follow as you read</source>
        <translation>{done} von {of} Absätzen sind übersetzt; die übrigen folgen beim Lesen</translation>
    </message>
    <message>
        <source>This text is in {source}, so it cannot be translated from {target}. To read a text in {target}, open it: its language is detected automatically.</source>
        <translation>Dieser Text ist in der Sprache {source}, also kann er nicht aus der Sprache {target} übersetzt werden. Um einen Text in der Sprache {target} zu lesen, öffnen Sie ihn: Die Sprache wird automatisch erkannt.</translation>
    </message>
    <message>
        <source>Show {target} first</source>
        <translation>{target} zuerst zeigen</translation>
    </message>
    <message>
        <source>This text is in {target}</source>
        <translation>Dieser Text ist in der Sprache {target}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome. How do you like to read?</source>
        <translation>Willkommen. Wie lesen Sie am liebsten?</translation>
    </message>
    <message>
        <source>You can change this at any time under Aa (Appearance).</source>
        <translation>Sie können das jederzeit unter Aa („Darstellung“) ändern.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Sprache der Oberfläche</translation>
    </message>
    <message>
        <source>Take a short tour</source>
        <translation>Kurzer Rundgang</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>This file could be read only in part: {where}</source>
        <translation>Diese Datei konnte nur zum Teil gelesen werden: {where}</translation>
    </message>
    <message>
        <source>“{name}” is discarded.</source>
        <translation>„{name}“ ist verworfen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{title} (private)</source>
        <translation>{title} (privat)</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>No dictionary on this computer has this word.</source>
        <translation>Kein Wörterbuch auf diesem Computer hat dieses Wort.</translation>
    </message>
    <message>
        <source>Parts: {parts}</source>
        <translation>Teile: {parts}</translation>
    </message>
    <message>
        <source>Dictionary: {word}</source>
        <translation>Wörterbuch: {word}</translation>
    </message>
    <message>
        <source>due for review</source>
        <translation>zur Wiederholung fällig</translation>
    </message>
    <message>
        <source>found as written</source>
        <translation>gefunden wie geschrieben</translation>
    </message>
    <message>
        <source>found in another spelling</source>
        <translation>in anderer Schreibung gefunden</translation>
    </message>
    <message>
        <source>form of {head}</source>
        <translation>Form von {head}</translation>
    </message>
    <message>
        <source>{word} → {head}</source>
        <translation>{word} → {head}</translation>
    </message>
    <message>
        <source>begins with {word}</source>
        <translation>beginnt mit {word}</translation>
    </message>
    <message>
        <source>found in the entry</source>
        <translation>im Eintrag gefunden</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>wird gelernt</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoriert</translation>
    </message>
</context>
<context>
    <name>WordingEditor</name>
    <message>
        <source>Mine</source>
        <translation>Meine Fassung</translation>
    </message>
    <message>
        <source>Your wording</source>
        <translation>Ihre Fassung</translation>
    </message>
    <message>
        <source>Take the machine&apos;s</source>
        <translation>Maschinelle nehmen</translation>
    </message>
    <message>
        <source>Take the human&apos;s</source>
        <translation>Menschliche nehmen</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Überarbeitung nötig</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Kommentar…</translation>
    </message>
    <message>
        <source>Accept, next</source>
        <translation>Annehmen, weiter</translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words you do not know</source>
        <translation>Wörter, die Sie nicht kennen</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Export saved words…</source>
        <translation>Gespeicherte Wörter exportieren…</translation>
    </message>
    <message>
        <source>Count as known</source>
        <translation>Als bekannt gelten</translation>
    </message>
    <message>
        <source>the {count} most frequent</source>
        <translation>die {count} häufigsten</translation>
    </message>
    <message>
        <source>only marked words</source>
        <translation>nur markierte Wörter</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sortiert nach</translation>
    </message>
    <message>
        <source>How often in this text</source>
        <translation>Häufigkeit in diesem Text</translation>
    </message>
    <message>
        <source>How frequent in the language</source>
        <translation>Häufigkeit in der Sprache</translation>
    </message>
    <message>
        <source>First place in the text</source>
        <translation>Erstes Vorkommen im Text</translation>
    </message>
    <message>
        <source>You know {share} % of the words of this text.</source>
        <translation>Sie kennen {share} % der Wörter dieses Textes.</translation>
    </message>
    <message>
        <source>{few} % are among the {a} most frequent of the language, {more} % among {b}, {most} % among {c}.</source>
        <translation>{few} % gehören zu den {a} häufigsten der Sprache, {more} % zu {b}, {most} % zu {c}.</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>wird gelernt</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open from &amp;clipboard</source>
        <translation>Aus Z&amp;wischenablage öffnen</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>Start pa&amp;ge</source>
        <translation>Startse&amp;ite</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Dr&amp;uckvorschau…</translation>
    </message>
    <message>
        <source>&amp;Forget this document</source>
        <translation>Dieses Dokument ver&amp;gessen</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>Save bookmar&amp;ks and notes…</source>
        <translation>Lesezeichen und Notizen speiche&amp;rn…</translation>
    </message>
    <message>
        <source>Pr&amp;ivate window</source>
        <translation>&amp;Privates Fenster</translation>
    </message>
    <message>
        <source>Clear &amp;everything…</source>
        <translation>&amp;Alles löschen…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy all c&amp;olumns</source>
        <translation>Alle Spal&amp;ten kopieren</translation>
    </message>
    <message>
        <source>&amp;Side panel</source>
        <translation>S&amp;eitenleiste</translation>
    </message>
    <message>
        <source>Show only this spea&amp;ker</source>
        <translation>Nur diesen S&amp;precher zeigen</translation>
    </message>
    <message>
        <source>Show all s&amp;peakers</source>
        <translation>Alle Sp&amp;recher zeigen</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>Show &amp;columns…</source>
        <translation>&amp;Spalten zeigen…</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>Text &amp;größer</translation>
    </message>
    <message>
        <source>R&amp;eset text size</source>
        <translation>Normale &amp;Textgröße</translation>
    </message>
    <message>
        <source>A&amp;uto-scroll</source>
        <translation>Automatischer &amp;Bildlauf</translation>
    </message>
    <message>
        <source>Scroll fas&amp;ter</source>
        <translation>Bildlauf sc&amp;hneller</translation>
    </message>
    <message>
        <source>Scroll slo&amp;wer</source>
        <translation>Bildlauf &amp;langsamer</translation>
    </message>
    <message>
        <source>Text curs&amp;or</source>
        <translation>Text&amp;cursor</translation>
    </message>
    <message>
        <source>Text o&amp;nly</source>
        <translation>N&amp;ur Text</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>Le&amp;rnen</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>V&amp;ergleichen</translation>
    </message>
    <message>
        <source>&amp;Start of the text</source>
        <translation>&amp;Anfang des Textes</translation>
    </message>
    <message>
        <source>&amp;End of the text</source>
        <translation>Ende &amp;des Textes</translation>
    </message>
    <message>
        <source>Next t&amp;urn of this speaker</source>
        <translation>Nächster Beitrag dieses Spre&amp;chers</translation>
    </message>
    <message>
        <source>Next missing spe&amp;aker</source>
        <translation>Nächster &amp;fehlender Sprecher</translation>
    </message>
    <message>
        <source>Ne&amp;xt sentence</source>
        <translation>N&amp;ächster Satz</translation>
    </message>
    <message>
        <source>P&amp;in sentence</source>
        <translation>Satz an&amp;heften</translation>
    </message>
    <message>
        <source>Go &amp;to…</source>
        <translation>&amp;Gehe zu…</translation>
    </message>
    <message>
        <source>Add or remove book&amp;mark</source>
        <translation>Lesezeichen &amp;setzen oder entfernen</translation>
    </message>
    <message>
        <source>A&amp;dd note</source>
        <translation>No&amp;tiz hinzufügen</translation>
    </message>
    <message>
        <source>Mark as chec&amp;ked</source>
        <translation>Als &amp;geprüft markieren</translation>
    </message>
    <message>
        <source>S&amp;wap languages</source>
        <translation>Sprachen &amp;tauschen</translation>
    </message>
    <message>
        <source>Translate a&amp;utomatically</source>
        <translation>A&amp;utomatisch übersetzen</translation>
    </message>
    <message>
        <source>Com&amp;pare with…</source>
        <translation>Ver&amp;gleichen mit…</translation>
    </message>
    <message>
        <source>Stop &amp;comparing</source>
        <translation>Vergleich &amp;beenden</translation>
    </message>
    <message>
        <source>Mo&amp;ve sentence up</source>
        <translation>&amp;Satz nach oben schieben</translation>
    </message>
    <message>
        <source>Mov&amp;e sentence down</source>
        <translation>Satz na&amp;ch unten schieben</translation>
    </message>
    <message>
        <source>Lea&amp;rn</source>
        <translation>Le&amp;rnen</translation>
    </message>
    <message>
        <source>Mark &amp;new words</source>
        <translation>&amp;Neue Wörter kennzeichnen</translation>
    </message>
    <message>
        <source>S&amp;ync with recording</source>
        <translation>Mit der Aufnahme s&amp;ynchronisieren</translation>
    </message>
    <message>
        <source>Shift this a&amp;nd later sentences</source>
        <translation>Diesen u&amp;nd spätere Sätze verschieben</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Show the hidden column while held</source>
        <translation>Verborgene Spalte zeigen, solange gedrückt</translation>
    </message>
    <message>
        <source>Copy as &amp;quotation</source>
        <translation>Als &amp;Zitat kopieren</translation>
    </message>
    <message>
        <source>Librar&amp;y…</source>
        <translation>Bibliot&amp;hek…</translation>
    </message>
    <message>
        <source>Save &amp;a copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Expor&amp;tieren…</translation>
    </message>
    <message>
        <source>Cop&amp;y and cite…</source>
        <translation>Kop&amp;ieren mit Quelle…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Vorheriger Treffer</translation>
    </message>
    <message>
        <source>C&amp;hange speaker…</source>
        <translation>Sprec&amp;her ändern…</translation>
    </message>
    <message>
        <source>Rena&amp;me speaker…</source>
        <translation>Sprecher &amp;umbenennen…</translation>
    </message>
    <message>
        <source>Mer&amp;ge speaker…</source>
        <translation>Sprecher zusa&amp;mmenführen…</translation>
    </message>
    <message>
        <source>Conte&amp;xt menu</source>
        <translation>K&amp;ontextmenü</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>Next &amp;layout</source>
        <translation>&amp;Nächste Anordnung</translation>
    </message>
    <message>
        <source>Pre&amp;vious sentence</source>
        <translation>&amp;Voriger Satz</translation>
    </message>
    <message>
        <source>Co&amp;ver the translation</source>
        <translation>Übersetzung &amp;verdecken</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Text &amp;kleiner</translation>
    </message>
    <message>
        <source>&amp;Dim the others</source>
        <translation>Die anderen &amp;abblenden</translation>
    </message>
    <message>
        <source>L&amp;ine focus</source>
        <translation>Zeilen&amp;fokus</translation>
    </message>
    <message>
        <source>S&amp;yllables</source>
        <translation>S&amp;ilben</translation>
    </message>
    <message>
        <source>Show skipped te&amp;xt</source>
        <translation>Übersprungenen Te&amp;xt zeigen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Next turn</source>
        <translation>&amp;Nächster Beitrag</translation>
    </message>
    <message>
        <source>&amp;Previous turn</source>
        <translation>Vorheriger &amp;Beitrag</translation>
    </message>
    <message>
        <source>Next pa&amp;ge</source>
        <translation>Nächste Se&amp;ite</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Z&amp;urück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Vor&amp;wärts</translation>
    </message>
    <message>
        <source>Next sentence to &amp;check</source>
        <translation>Nächster zu &amp;prüfender Satz</translation>
    </message>
    <message>
        <source>Previous sentence to chec&amp;k</source>
        <translation>Vorheriger &amp;zu prüfender Satz</translation>
    </message>
    <message>
        <source>&amp;Translation</source>
        <translation>Überset&amp;zung</translation>
    </message>
    <message>
        <source>&amp;Translate</source>
        <translation>Ü&amp;bersetzen</translation>
    </message>
    <message>
        <source>Translate &amp;all</source>
        <translation>&amp;Alles übersetzen</translation>
    </message>
    <message>
        <source>Translate paragraph a&amp;gain</source>
        <translation>Absatz &amp;neu übersetzen</translation>
    </message>
    <message>
        <source>&amp;Compare engines</source>
        <translation>Engines &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Languages…</source>
        <translation>&amp;Sprachen…</translation>
    </message>
    <message>
        <source>Add a language pack from a &amp;file…</source>
        <translation>Sprachpaket aus &amp;Datei hinzufügen…</translation>
    </message>
    <message>
        <source>T&amp;ranslation memory…</source>
        <translation>Übersetzungss&amp;peicher…</translation>
    </message>
    <message>
        <source>Term l&amp;ist…</source>
        <translation>Begriffs&amp;liste…</translation>
    </message>
    <message>
        <source>A&amp;dd term…</source>
        <translation>Begriff hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>&amp;Write own wording</source>
        <translation>&amp;Eigene Fassung schreiben</translation>
    </message>
    <message>
        <source>Take the &amp;machine translation</source>
        <translation>Maschinelle &amp;Übersetzung nehmen</translation>
    </message>
    <message>
        <source>Take the &amp;human translation</source>
        <translation>&amp;Menschliche Übersetzung nehmen</translation>
    </message>
    <message>
        <source>&amp;Accept and go on</source>
        <translation>&amp;Annehmen und weiter</translation>
    </message>
    <message>
        <source>Needs &amp;review</source>
        <translation>Überarbeitung &amp;nötig</translation>
    </message>
    <message>
        <source>C&amp;omment…</source>
        <translation>&amp;Kommentar…</translation>
    </message>
    <message>
        <source>&amp;Delete own wording</source>
        <translation>Eigene Fassung &amp;löschen</translation>
    </message>
    <message>
        <source>Merge &amp;up</source>
        <translation>Mit der &amp;oberen vereinen</translation>
    </message>
    <message>
        <source>Merge dow&amp;n</source>
        <translation>Mit der &amp;unteren vereinen</translation>
    </message>
    <message>
        <source>Spl&amp;it here</source>
        <translation>Hier te&amp;ilen</translation>
    </message>
    <message>
        <source>Cu&amp;t the link</source>
        <translation>Verknüpfung &amp;trennen</translation>
    </message>
    <message>
        <source>Accept the &amp;link</source>
        <translation>Ve&amp;rknüpfung annehmen</translation>
    </message>
    <message>
        <source>Ali&amp;gn again below here</source>
        <translation>Ab hier neu &amp;zuordnen</translation>
    </message>
    <message>
        <source>&amp;Find and replace in own wording…</source>
        <translation>In der eigenen &amp;Fassung suchen und ersetzen…</translation>
    </message>
    <message>
        <source>&amp;Search the translation memory…</source>
        <translation>Übersetzungsspeicher &amp;durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Look up word</source>
        <translation>&amp;Wort nachschlagen</translation>
    </message>
    <message>
        <source>&amp;Save word</source>
        <translation>Wort &amp;speichern</translation>
    </message>
    <message>
        <source>Word is &amp;known</source>
        <translation>Wort ist &amp;bekannt</translation>
    </message>
    <message>
        <source>&amp;Ignore word</source>
        <translation>Wort &amp;ignorieren</translation>
    </message>
    <message>
        <source>&amp;Mark saved words that are due</source>
        <translation>Fällige gespeicherte Wörter &amp;markieren</translation>
    </message>
    <message>
        <source>&amp;Review saved words…</source>
        <translation>Gespeicherte Wörter wiede&amp;rholen…</translation>
    </message>
    <message>
        <source>&amp;Export saved words…</source>
        <translation>Gespeicherte Wörter &amp;exportieren…</translation>
    </message>
    <message>
        <source>Search dic&amp;tionaries…</source>
        <translation>In Wör&amp;terbüchern suchen…</translation>
    </message>
    <message>
        <source>&amp;Dictionaries…</source>
        <translation>W&amp;örterbücher…</translation>
    </message>
    <message>
        <source>Import translation (TM&amp;X, XLIFF)…</source>
        <translation>Übersetzung importieren (TM&amp;X, XLIFF)…</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Anhören</translation>
    </message>
    <message>
        <source>&amp;Read aloud</source>
        <translation>Vo&amp;rlesen</translation>
    </message>
    <message>
        <source>Read aloud from &amp;here</source>
        <translation>A&amp;b hier vorlesen</translation>
    </message>
    <message>
        <source>Read the &amp;translation aloud</source>
        <translation>&amp;Übersetzung vorlesen</translation>
    </message>
    <message>
        <source>&amp;Stop the sound</source>
        <translation>Ton an&amp;halten</translation>
    </message>
    <message>
        <source>Add a &amp;voice from a file…</source>
        <translation>Sti&amp;mme aus Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Voices an&amp;d speech models…</source>
        <translation>&amp;Stimmen und Spracherkennung…</translation>
    </message>
    <message>
        <source>&amp;Choose a recording…</source>
        <translation>A&amp;ufnahme auswählen…</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>Wiedergabe &amp;oder Pause</translation>
    </message>
    <message>
        <source>Pl&amp;ay from this sentence</source>
        <translation>&amp;Ab diesem Satz abspielen</translation>
    </message>
    <message>
        <source>&amp;Loop sentence</source>
        <translation>Satz &amp;wiederholen</translation>
    </message>
    <message>
        <source>Loop fro&amp;m A to B</source>
        <translation>&amp;Von A bis B wiederholen</translation>
    </message>
    <message>
        <source>&amp;Back 3 seconds</source>
        <translation>3 S&amp;ekunden zurück</translation>
    </message>
    <message>
        <source>Slo&amp;wer</source>
        <translation>&amp;Langsamer</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>S&amp;chneller</translation>
    </message>
    <message>
        <source>L&amp;ouder</source>
        <translation>Lau&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <translation>Le&amp;iser</translation>
    </message>
    <message>
        <source>Pause after &amp;each sentence</source>
        <translation>Nach &amp;jedem Satz anhalten</translation>
    </message>
    <message>
        <source>Th&amp;is sentence starts here</source>
        <translation>&amp;Dieser Satz beginnt hier</translation>
    </message>
    <message>
        <source>Show the pict&amp;ure</source>
        <translation>Bild &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>&amp;Minimieren</translation>
    </message>
    <message>
        <source>&amp;Next window</source>
        <translation>&amp;Nächstes Fenster</translation>
    </message>
    <message>
        <source>&amp;Previous window</source>
        <translation>&amp;Vorheriges Fenster</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>&amp;About Enface</source>
        <translation>&amp;Über Enface</translation>
    </message>
    <message>
        <source>Select to the next sentence</source>
        <translation>Bis zum nächsten Satz auswählen</translation>
    </message>
    <message>
        <source>Select to the previous sentence</source>
        <translation>Bis zum vorherigen Satz auswählen</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Close what was opened last</source>
        <translation>Zuletzt Geöffnetes schließen</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Im Text</translation>
    </message>
</context>
<context>
    <name>citation</name>
    <message>
        <source>turn {number}</source>
        <translation>Beitrag {number}</translation>
    </message>
    <message>
        <source>No longer in the file</source>
        <translation>Nicht mehr in der Datei</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Your wording</source>
        <translation>Ihre Fassung</translation>
    </message>
    <message>
        <source>Translation from the file</source>
        <translation>Übersetzung aus der Datei</translation>
    </message>
    <message>
        <source>{language}, human translation</source>
        <translation>{language}, von Menschen übersetzt</translation>
    </message>
    <message>
        <source>from the file, not made here</source>
        <translation>aus der Datei, nicht hier gemacht</translation>
    </message>
    <message>
        <source>in grey a draft: {engine}</source>
        <translation>grau: Entwurf von {engine}</translation>
    </message>
    <message>
        <source>better version: {engine}</source>
        <translation>bessere Fassung: {engine}</translation>
    </message>
</context>
<context>
    <name>difficulty</name>
    <message>
        <source>easy</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>difficult</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>very difficult</source>
        <translation>sehr schwer</translation>
    </message>
    <message>
        <source>Words: {level}</source>
        <translation>Wörter: {level}</translation>
    </message>
</context>
<context>
    <name>engines</name>
    <message>
        <source>smaller, faster and newer models</source>
        <translation>kleinere, schnellere und neuere Modelle</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong: {reason}</source>
        <translation>Etwas ist schiefgegangen: {reason}</translation>
    </message>
    <message>
        <source>“{name}” is not there. It may have been moved or renamed: open it again.</source>
        <translation>„{name}“ ist nicht da. Vielleicht wurde die Datei verschoben oder umbenannt: Öffnen Sie sie neu.</translation>
    </message>
    <message>
        <source>“{name}” may not be read. Change its permissions, or copy it and open the copy.</source>
        <translation>„{name}“ darf nicht gelesen werden. Ändern Sie die Zugriffsrechte, oder kopieren Sie die Datei und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open the files in it.</source>
        <translation>„{name}“ ist ein Ordner. Öffnen Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe, not a file. Open a file instead.</source>
        <translation>„{name}“ ist ein Gerät oder eine Pipe, keine Datei. Öffnen Sie stattdessen eine Datei.</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}). Copy it to this computer and try again.</source>
        <translation>„{name}“ konnte nicht gelesen werden ({reason}). Kopieren Sie die Datei auf diesen Computer und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” holds no text. Open another file.</source>
        <translation>„{name}“ enthält keinen Text. Öffnen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of text but no text. Run a text recognition program over it, then open the result.</source>
        <translation>„{name}“ enthält Bilder von Text, aber keinen Text. Lassen Sie ein Texterkennungsprogramm darüberlaufen und öffnen Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>“{name}” is not a transcript: it holds no text Enface can read. Open a text, web page, subtitle or document file.</source>
        <translation>„{name}“ ist kein Transkript: Es enthält keinen Text, den Enface lesen kann. Öffnen Sie einen Text, eine Webseite, Untertitel oder ein Dokument.</translation>
    </message>
    <message>
        <source>“{name}” is not a transcript. It is {reason}. Open the transcript that belongs to it, or save the words in it as text and open that.</source>
        <translation>„{name}“ ist kein Transkript, sondern {reason}. Öffnen Sie das zugehörige Transkript, oder speichern Sie die Wörter darin als Text und öffnen Sie diesen.</translation>
    </message>
    <message>
        <source>“{name}” is too large (more than {limit} MB). Split it and open the parts.</source>
        <translation>„{name}“ ist zu groß (mehr als {limit}&#xa0;MB). Teilen Sie die Datei und öffnen Sie die Teile.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and could not be opened as {format} ({reason}). Get the file again, or open it in the program it came from and save it anew.</source>
        <translation>„{name}“ ist beschädigt und konnte nicht als {format} geöffnet werden ({reason}). Besorgen Sie die Datei noch einmal, oder öffnen Sie sie in dem Programm, aus dem sie stammt, und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>“{name}” is of an old kind that Enface does not read. Open it in the program it came from, save it as {format}, and open that file.</source>
        <translation>„{name}“ ist von einer alten Art, die Enface nicht liest. Öffnen Sie die Datei in dem Programm, aus dem sie stammt, speichern Sie sie als {format} und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>What you corrected or noted in this text cannot be read: “{name}” is damaged. The text is shown as it came. Delete that file to begin anew.</source>
        <translation>Was Sie in diesem Text berichtigt oder notiert haben, kann nicht gelesen werden: „{name}“ ist beschädigt. Der Text wird so gezeigt, wie er kam. Löschen Sie diese Datei, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>“{name}” was not opened, because it is built to do harm ({reason}). Get the file from a source you trust.</source>
        <translation>„{name}“ wurde nicht geöffnet, weil die Datei darauf angelegt ist, Schaden anzurichten ({reason}). Besorgen Sie sie aus einer Quelle, der Sie vertrauen.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as {encoding}. Choose another encoding.</source>
        <translation>„{name}“ lässt sich nicht als {encoding} lesen. Wählen Sie eine andere Kodierung.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved ({reason}). Choose another folder, or free some space.</source>
        <translation>„{name}“ konnte nicht gespeichert werden ({reason}). Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>There are no times in this text, and subtitles need them. Choose another format.</source>
        <translation>In diesem Text stehen keine Zeiten, und Untertitel brauchen sie. Wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>“{name}” is the original, and Enface never writes over what it reads. Choose another name or folder.</source>
        <translation>„{name}“ ist das Original, und Enface überschreibt nie, was es liest. Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was opened, so no copy of what you see can be made. Read it again (F5), then save the copy.</source>
        <translation>„{name}“ hat sich seit dem Öffnen geändert; deshalb kann keine Kopie dessen gemacht werden, was Sie sehen. Lesen Sie die Datei neu (F5), und speichern Sie dann die Kopie.</translation>
    </message>
    <message>
        <source>“{name}” is there already and was left as it is. Choose an empty folder, or name this very file to replace it.</source>
        <translation>„{name}“ gibt es schon und blieb unverändert. Wählen Sie einen leeren Ordner, oder nennen Sie genau diese Datei, um sie zu ersetzen.</translation>
    </message>
    <message>
        <source>“{name}” is another file, and was left as it is. Choose another name.</source>
        <translation>„{name}“ ist eine andere Datei und blieb unverändert. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{name}” was not opened: reading it did not get on for {seconds} seconds. The file may be damaged, or lie on a disk that does not answer. Copy it and try again.</source>
        <translation>„{name}“ wurde nicht geöffnet: Das Lesen kam {seconds} Sekunden lang nicht voran. Vielleicht ist die Datei beschädigt, oder ihr Datenträger antwortet nicht. Kopieren Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“{name}” was not opened: reading it takes more memory than a file of its size may ({limit} MB). Split it and open the parts.</source>
        <translation>„{name}“ wurde nicht geöffnet: Das Lesen braucht mehr Speicher, als eine Datei dieser Größe darf ({limit} MB). Teilen Sie sie und öffnen Sie die Teile.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened: the part of Enface that reads files stopped at it ({reason}). Get the file again, or open it in the program it came from and save it anew.</source>
        <translation>„{name}“ konnte nicht geöffnet werden: Der Teil von Enface, der Dateien liest, brach dabei ab ({reason}). Besorgen Sie die Datei neu, oder öffnen Sie sie in ihrem Programm und speichern Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” was not opened, because another program or the system ended the part of Enface that reads files ({reason}). Open it again.</source>
        <translation>„{name}“ wurde nicht geöffnet, weil ein anderes Programm oder das System den Teil von Enface beendet hat, der Dateien liest ({reason}). Öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Enface cannot write “.{extension}” files. It writes: {known}.</source>
        <translation>Enface kann keine „.{extension}“-Dateien schreiben. Es schreibt: {known}.</translation>
    </message>
    <message>
        <source>“{name}” is one file, but several would be written. Name a folder for the results.</source>
        <translation>„{name}“ ist eine einzelne Datei, es würden aber mehrere geschrieben. Nennen Sie einen Ordner für die Ergebnisse.</translation>
    </message>
    <message>
        <source>“{speaker}” does not speak in “{name}”. The speakers are: {known}.</source>
        <translation>„{speaker}“ spricht in „{name}“ nicht. Die Sprecher sind: {known}.</translation>
    </message>
    <message>
        <source>The text is in this language already ({language}). Choose another one to translate into.</source>
        <translation>Der Text ist schon in dieser Sprache ({language}). Wählen Sie eine andere für die Übersetzung.</translation>
    </message>
    <message>
        <source>There is no theme “{theme}”. There are: {known}.</source>
        <translation>Es gibt kein Farbschema „{theme}“. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>Enface needs some system libraries to show a window. Please type: {command}</source>
        <translation>Enface braucht einige Systembibliotheken, um ein Fenster zu zeigen. Bitte geben Sie ein: {command}</translation>
    </message>
    <message>
        <source>The {engine} engine is not installed ({library} is missing). Install Enface again, or choose another engine.</source>
        <translation>Die Engine {engine} ist nicht installiert ({library} fehlt). Installieren Sie Enface neu, oder wählen Sie eine andere Engine.</translation>
    </message>
    <message>
        <source>The {engine} engine stopped unexpectedly twice ({reason}). What is translated is kept. Press Translate to try again, or choose another engine.</source>
        <translation>Die Engine {engine} brach zweimal unerwartet ab ({reason}). Das Übersetzte bleibt. Drücken Sie „Übersetzen“, um es noch einmal zu versuchen, oder wählen Sie eine andere Engine.</translation>
    </message>
    <message>
        <source>There was not enough memory for the {engine} engine ({reason}). What is translated is kept. Close other programs and press Translate, or choose another engine.</source>
        <translation>Für die Engine {engine} reichte der Speicher nicht ({reason}). Das Übersetzte bleibt. Schließen Sie andere Programme und drücken Sie „Übersetzen“, oder wählen Sie eine andere Engine.</translation>
    </message>
    <message>
        <source>The {engine} engine did not answer any more ({reason}). What is translated is kept. Press Translate to try again, or choose another engine.</source>
        <translation>Die Engine {engine} antwortete nicht mehr ({reason}). Das Übersetzte bleibt. Drücken Sie „Übersetzen“, um es noch einmal zu versuchen, oder wählen Sie eine andere Engine.</translation>
    </message>
    <message>
        <source>The {engine} engine was ended from outside ({reason}), by another program or the system. What is translated is kept. Press Translate to go on.</source>
        <translation>Die Engine {engine} wurde von außen beendet ({reason}), von einem anderen Programm oder vom System. Das Übersetzte bleibt. Drücken Sie „Übersetzen“, um fortzufahren.</translation>
    </message>
    <message>
        <source>The {engine} engine stopped working ({reason}) and was started again.</source>
        <translation>Die Engine {engine} arbeitete nicht mehr ({reason}) und wurde neu gestartet.</translation>
    </message>
    <message>
        <source>There is no language pack for {source} to {target} on this computer. Add one under Languages, or choose another language.</source>
        <translation>Auf diesem Computer gibt es kein Sprachpaket {source} → {target}. Fügen Sie eines unter „Sprachen“ hinzu, oder wählen Sie eine andere Sprache.</translation>
    </message>
    <message>
        <source>{engine} has no language pack for {source} to {target} on this computer. Add one under Languages, or choose another engine.</source>
        <translation>{engine} hat auf diesem Computer kein Sprachpaket {source} → {target}. Fügen Sie eines unter „Sprachen“ hinzu, oder wählen Sie eine andere Engine.</translation>
    </message>
    <message>
        <source>{engine} has nothing called “{called}” for {source} to {target} on this computer. It has: {others}.</source>
        <translation>{engine} hat auf diesem Computer nichts namens „{called}“ für {source} → {target}. Vorhanden: {others}.</translation>
    </message>
    <message>
        <source>There is no language pack for {source} on this computer yet, so it cannot be translated. Add one under Languages.</source>
        <translation>Auf diesem Computer gibt es noch kein Sprachpaket für {source}, deshalb kann der Text nicht übersetzt werden. Fügen Sie eines unter „Sprachen“ hinzu.</translation>
    </message>
    <message>
        <source>The language of this text could not be detected. Choose it to have it translated.</source>
        <translation>Die Sprache dieses Textes konnte nicht erkannt werden. Wählen Sie sie, damit er übersetzt wird.</translation>
    </message>
    <message>
        <source>“{name}” does not say between which languages it translates ({reason}). Nothing was installed. Name both: the language of the text, and the one to translate into (--from and --to).</source>
        <translation>„{name}“ sagt nicht, zwischen welchen Sprachen es übersetzt ({reason}). Es wurde nichts installiert. Nennen Sie beide: die Sprache des Textes und die, in die übersetzt wird (--from und --to).</translation>
    </message>
    <message>
        <source>“{name}” is not a usable dictionary ({reason}). Nothing was added. Get the file again from where it came.</source>
        <translation>„{name}“ ist kein brauchbares Wörterbuch ({reason}). Es wurde nichts hinzugefügt. Besorgen Sie die Datei neu von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>“{name}” does not say which languages it is for. Name both: the language of its words and the language of its explanations (--from and --to).</source>
        <translation>„{name}“ sagt nicht, für welche Sprachen es ist. Nennen Sie beide: die Sprache der Wörter und die der Erklärungen (--from und --to).</translation>
    </message>
    <message>
        <source>Nothing of “{name}” is in the library. “enface library list” names what is in it.</source>
        <translation>In der Bibliothek ist nichts von „{name}“. „enface library list“ nennt, was darin ist.</translation>
    </message>
    <message>
        <source>“{name}” is open in a private window, so it was not translated. Close that window, then continue.</source>
        <translation>„{name}“ ist in einem privaten Fenster geöffnet und wurde deshalb nicht übersetzt. Schließen Sie dieses Fenster, und fahren Sie dann fort.</translation>
    </message>
    <message>
        <source>“{name}” is in this language already, so nothing was translated.</source>
        <translation>„{name}“ ist schon in dieser Sprache, deshalb wurde nichts übersetzt.</translation>
    </message>
    <message>
        <source>The library was cleared meanwhile, so no more files were added. Add them again if you want them in it.</source>
        <translation>Die Bibliothek wurde inzwischen geleert, deshalb wurden keine weiteren Dateien hinzugefügt. Fügen Sie sie wieder hinzu, wenn Sie sie darin haben möchten.</translation>
    </message>
    <message>
        <source>Nothing in the library holds “{query}”. Search for fewer words, or for the beginning of one: harb*.</source>
        <translation>Nichts in der Bibliothek enthält „{query}“. Suchen Sie nach weniger Wörtern oder nach einem Wortanfang: harb*.</translation>
    </message>
    <message>
        <source>“{query}” has no word to search for. AND, OR and NOT stand between words: harbour NOT fees.</source>
        <translation>„{query}“ enthält kein Wort, nach dem gesucht werden kann. AND, OR und NOT stehen zwischen Wörtern: Hafen NOT Gebühren.</translation>
    </message>
    <message>
        <source>“{text}” is not clear as a date. Write 2019-03-08, 2019-03 or 2019.</source>
        <translation>„{text}“ ist nicht als Datum zu verstehen. Schreiben Sie 2019-03-08, 2019-03 oder 2019.</translation>
    </message>
    <message>
        <source>More than {most} words of the library fit “{pattern}”. Write more of its letters.</source>
        <translation>Auf „{pattern}“ passen mehr als {most} Wörter der Bibliothek. Geben Sie mehr Buchstaben ein.</translation>
    </message>
    <message>
        <source>There is no dictionary “{dictionary}” on this computer. “enface dictionaries list” names those there are.</source>
        <translation>Auf diesem Computer gibt es kein Wörterbuch „{dictionary}“. „enface dictionaries list“ nennt die vorhandenen.</translation>
    </message>
    <message>
        <source>There is no dictionary for {language} on this computer. Add one from a file under Dictionaries (or with “enface dictionaries add”).</source>
        <translation>Auf diesem Computer gibt es kein Wörterbuch für {language}. Fügen Sie eines aus einer Datei unter „Wörterbücher“ hinzu (oder mit „enface dictionaries add“).</translation>
    </message>
    <message>
        <source>You have not saved any words yet, so there is nothing to export. Look a word up in a text and save it.</source>
        <translation>Sie haben noch keine Wörter gespeichert, deshalb gibt es nichts zu exportieren. Schlagen Sie ein Wort aus einem Text nach und speichern Sie es.</translation>
    </message>
    <message>
        <source>“{name}” holds no terms from {source} into {target}. A table needs the terms in its first column and their translations in the second; TBX and TMX files name their languages.</source>
        <translation>„{name}“ enthält keine Begriffe von {source} nach {target}. In einer Tabelle stehen die Begriffe in der ersten Spalte und ihre Übersetzungen in der zweiten; TBX- und TMX-Dateien nennen ihre Sprachen.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used ({reason}). Enface goes on without what it held.</source>
        <translation>„{name}“ kann nicht benutzt werden ({reason}). Enface arbeitet ohne das weiter, was darin stand.</translation>
    </message>
    <message>
        <source>“{name}”, where Enface keeps its files, does not answer. See that its disk or network share is there, then try again.</source>
        <translation>„{name}“, wo Enface seine Dateien aufbewahrt, antwortet nicht. Prüfen Sie, ob der Datenträger oder die Netzwerkfreigabe verfügbar ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Enface began without what it kept, and goes back to that at the next start. What you correct or note now lies in “{folder}” alone.</source>
        <translation>Enface hat ohne das begonnen, was es aufbewahrt hat, und kehrt beim nächsten Start dazu zurück. Was Sie jetzt korrigieren oder notieren, liegt nur in „{folder}“.</translation>
    </message>
    <message>
        <source>Your settings in “{name}” cannot be used ({reason}). The usual ones hold, and “Never use the network” is on: switch it off under Languages, Network, if you want.</source>
        <translation>Ihre Einstellungen in „{name}“ können nicht benutzt werden ({reason}). Es gelten die üblichen, und „Nie das Netzwerk benutzen“ ist eingeschaltet: Schalten Sie es bei Bedarf unter „Sprachen“, Seite „Netzwerk“, aus.</translation>
    </message>
    <message>
        <source>The translation memory was damaged. It was set aside as “{kept}” and a new one was begun: texts you translated before will be translated again when you open them.</source>
        <translation>Der Übersetzungsspeicher war beschädigt. Er wurde als „{kept}“ beiseitegelegt und ein neuer begonnen: Schon übersetzte Texte werden beim nächsten Öffnen neu übersetzt.</translation>
    </message>
    <message>
        <source>Translations cannot be saved ({reason}). They stay until you close Enface, and are saved as soon as that is possible. Free some space, or see that your data folder may be written to.</source>
        <translation>Übersetzungen können nicht gespeichert werden ({reason}). Sie bleiben, bis Sie Enface schließen, und werden gespeichert, sobald das möglich ist. Schaffen Sie Platz, oder sorgen Sie dafür, dass in Ihren Datenordner geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Another program is using the translation memory, so new ones cannot be saved. They stay until you close Enface, and are saved as soon as that program lets go.</source>
        <translation>Ein anderes Programm benutzt den Übersetzungsspeicher, daher können neue Übersetzungen nicht gespeichert werden. Sie bleiben, bis Sie Enface schließen, und werden gespeichert, sobald das Programm ihn freigibt.</translation>
    </message>
    <message>
        <source>A newer version of Enface made the translation memory. It is used as far as possible, but new translations stay only until you close Enface. Update Enface to save them.</source>
        <translation>Eine neuere Version von Enface hat den Übersetzungsspeicher angelegt. Er wird benutzt, soweit es geht, aber neue Übersetzungen bleiben nur, bis Sie Enface schließen. Aktualisieren Sie Enface, um sie zu speichern.</translation>
    </message>
    <message>
        <source>The result is complete, but {count} of its translations could not be saved in the translation memory ({reason}). They will be made again next time.</source>
        <translation>Das Ergebnis ist vollständig, aber {count} seiner Übersetzungen konnten nicht im Übersetzungsspeicher gespeichert werden ({reason}). Sie werden nächstes Mal neu gemacht.</translation>
    </message>
    <message>
        <source>There is no text in “{name}”, so there is nothing to compare. Choose another file.</source>
        <translation>In „{name}“ steht kein Text, deshalb gibt es nichts zu vergleichen. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The two texts could not be put side by side ({reason}). Try again; if it happens again, compare a part of the text.</source>
        <translation>Die beiden Texte konnten nicht nebeneinandergestellt werden ({reason}). Versuchen Sie es noch einmal; wenn es wieder geschieht, vergleichen Sie einen Teil des Textes.</translation>
    </message>
    <message>
        <source>There is not enough memory to put these two texts side by side. Close other programs, or compare a part of the text.</source>
        <translation>Der Speicher reicht nicht, um diese beiden Texte nebeneinanderzustellen. Schließen Sie andere Programme, oder vergleichen Sie einen Teil des Textes.</translation>
    </message>
    <message>
        <source>“{name}” seems to be another text: only {percent} % of its sentences find a partner that fits. See that it is the right file, or go on if you know that it is.</source>
        <translation>„{name}“ ist anscheinend ein anderer Text: Nur {percent} % seiner Sätze finden eine passende Entsprechung. Prüfen Sie, ob es die richtige Datei ist, oder fahren Sie fort, wenn Sie das wissen.</translation>
    </message>
    <message>
        <source>“{name}” is in the language of the text itself ({language}), so it is no translation. What differs can still be seen. For a translation, choose another file.</source>
        <translation>„{name}“ ist in der Sprache des Textes selbst ({language}), also keine Übersetzung. Die Unterschiede sind trotzdem zu sehen. Wählen Sie für eine Übersetzung eine andere Datei.</translation>
    </message>
    <message>
        <source>“{longer}” is {times} times as long as the other text. What has no partner is shown in rows of its own. See that “{name}” is the right file.</source>
        <translation>„{longer}“ ist {times}-mal so lang wie der andere Text. Was keine Entsprechung hat, steht in eigenen Zeilen. Prüfen Sie, ob „{name}“ die richtige Datei ist.</translation>
    </message>
    <message>
        <source>The two files seem to be swapped: the first one is in {source}, and “{name}” is in {target}. Give them in the other order if you meant that.</source>
        <translation>Die beiden Dateien sind anscheinend vertauscht: Die erste ist {source}, und „{name}“ ist {target}. Geben Sie sie in der anderen Reihenfolge an, wenn Sie das wollten.</translation>
    </message>
    <message>
        <source>“{name}” is no recording that Enface can play, or it is damaged. Choose another file, or save it as WAV, FLAC, MP3 or MP4 with another program.</source>
        <translation>„{name}“ ist keine Aufnahme, die Enface abspielen kann, oder beschädigt. Wählen Sie eine andere Datei, oder speichern Sie sie mit einem anderen Programm als WAV, FLAC, MP3 oder MP4.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose another recording.</source>
        <translation>„{name}“ ist leer. Wählen Sie eine andere Aufnahme.</translation>
    </message>
    <message>
        <source>“{name}” has no sound. Choose the recording that has the speech in it.</source>
        <translation>„{name}“ hat keinen Ton. Wählen Sie die Aufnahme, in der gesprochen wird.</translation>
    </message>
    <message>
        <source>No speech was heard in “{name}”. See that it is the right recording and that its language is the right one.</source>
        <translation>In „{name}“ wurde keine Sprache erkannt. Prüfen Sie, ob es die richtige Aufnahme und ihre Sprache die richtige ist.</translation>
    </message>
    <message>
        <source>“{name}” seems to be another recording: only {percent} % of the sentences were heard in it. See that it is the right file.</source>
        <translation>„{name}“ scheint eine andere Aufnahme zu sein: Nur {percent} % der Sätze wurden darin erkannt. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>“{name}” is {hours} hours long. Listening to it takes a while; it can be stopped at any time.</source>
        <translation>„{name}“ ist {hours} Stunden lang. Das Erkennen dauert eine Weile; es lässt sich jederzeit anhalten.</translation>
    </message>
    <message>
        <source>Speech cannot be recognised: {library} is not installed. Install it with: enface extras add listen</source>
        <translation>Sprache kann nicht erkannt werden: {library} ist nicht installiert. Installieren Sie es mit: enface extras add listen</translation>
    </message>
    <message>
        <source>No model that recognises speech is on this computer. Download one (“enface packs add whisper-tiny”), or add the folder of a Whisper model in the form of CTranslate2.</source>
        <translation>Auf diesem Computer ist kein Modell, das gesprochene Sprache erkennt. Laden Sie eines herunter („enface packs add whisper-tiny“), oder fügen Sie den Ordner eines Whisper-Modells im Format von CTranslate2 hinzu.</translation>
    </message>
    <message>
        <source>No model on this computer recognises speech in {language}. Download one (“enface packs add whisper-tiny”), or add the folder of a Whisper model in the form of CTranslate2.</source>
        <translation>Kein Modell auf diesem Computer erkennt gesprochene Sprache auf {language}. Laden Sie eines herunter („enface packs add whisper-tiny“), oder fügen Sie den Ordner eines Whisper-Modells im Format von CTranslate2 hinzu.</translation>
    </message>
    <message>
        <source>No model for speech is called “{name}”. “enface packs list” names those that are here.</source>
        <translation>Kein Modell für Spracherkennung heißt „{name}“. „enface packs list“ nennt die vorhandenen.</translation>
    </message>
    <message>
        <source>“{name}” could not be listened to ({reason}). Try again; if it happens again, use another model or a part of the recording.</source>
        <translation>„{name}“ konnte nicht erkannt werden ({reason}). Versuchen Sie es noch einmal; wenn es wieder geschieht, nehmen Sie ein anderes Modell oder einen Teil der Aufnahme.</translation>
    </message>
    <message>
        <source>There is not enough memory to listen to “{name}”. Close other programs, or use a smaller model.</source>
        <translation>Der Speicher reicht nicht, um „{name}“ zu erkennen. Schließen Sie andere Programme, oder nehmen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>{source} cannot be translated into {target}: {engine} is not installed on this computer ({library} is missing). Install it, or add a language pack for another engine.</source>
        <translation>{source} kann nicht nach {target} übersetzt werden: {engine} ist auf diesem Computer nicht installiert ({library} fehlt). Installieren Sie die Engine, oder fügen Sie ein Sprachpaket für eine andere hinzu.</translation>
    </message>
    <message>
        <source>“{pair}” is no pair of languages. Write it as en-de or pt-BR-en.</source>
        <translation>„{pair}“ ist kein Sprachenpaar. Schreiben Sie es wie en-de oder pt-BR-en.</translation>
    </message>
    <message>
        <source>“{name}” is not a usable language pack ({reason}). Nothing was installed. Get the file again from where it came.</source>
        <translation>„{name}“ ist kein brauchbares Sprachpaket ({reason}). Es wurde nichts installiert. Besorgen Sie die Datei noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>The language model “{name}” needs about {needed} of memory, and {free} are free. Close other programs, or choose a smaller model.</source>
        <translation>Das Sprachmodell „{name}“ braucht etwa {needed} Arbeitsspeicher, und {free} sind frei. Schließen Sie andere Programme, oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>The language pack “{name}” cannot be used any more ({reason}). Remove it and add it again, or choose another engine.</source>
        <translation>Das Sprachpaket „{name}“ lässt sich nicht mehr benutzen ({reason}). Entfernen Sie es und fügen Sie es neu hinzu, oder wählen Sie eine andere Engine.</translation>
    </message>
    <message>
        <source>The {pair} pack could not be removed ({reason}). Stop translating, and try again.</source>
        <translation>Das Paket {pair} konnte nicht entfernt werden ({reason}). Halten Sie die Übersetzung an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Several language packs have {pair}. Name the one you mean: {engines}.</source>
        <translation>{pair} gibt es in mehreren Sprachpaketen. Nennen Sie das gewünschte: {engines}.</translation>
    </message>
    <message>
        <source>The {pair} pack came with Enface or belongs to another program, so it cannot be removed here.</source>
        <translation>Das Paket {pair} kam mit Enface oder gehört einem anderen Programm und kann deshalb hier nicht entfernt werden.</translation>
    </message>
    <message>
        <source>{host} refused to send the file (answer {status}). Try again later.</source>
        <translation>{host} hat die Datei nicht gesendet (Antwort {status}). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The download from {host} broke off ({reason}). What came is kept: try again, and it goes on from there.</source>
        <translation>Das Herunterladen von {host} brach ab ({reason}). Was schon da ist, bleibt erhalten: Versuchen Sie es noch einmal, dann geht es von dort weiter.</translation>
    </message>
    <message>
        <source>{host} sends too slowly to wait for it. What came is kept: try again later, and it goes on from there.</source>
        <translation>{host} sendet zu langsam, um darauf zu warten. Was ankam, bleibt: Versuchen Sie es später, dann geht es dort weiter.</translation>
    </message>
    <message>
        <source>“Never use the network” is on, so this was not done: {why}. Turn it off in Languages, page Network, or add it from a file.</source>
        <translation>„Nie das Netzwerk benutzen“ ist eingeschaltet, deshalb wurde dies nicht getan: {why}. Schalten Sie es unter „Sprachen“, Seite „Netzwerk“, aus, oder fügen Sie es aus einer Datei hinzu.</translation>
    </message>
    <message>
        <source>{host} could not be reached ({reason}). Check the connection and try again; language packs and dictionaries can also be added from a file.</source>
        <translation>{host} war nicht zu erreichen ({reason}). Prüfen Sie die Verbindung und versuchen Sie es erneut; Sprachpakete und Wörterbücher lassen sich auch aus einer Datei hinzufügen.</translation>
    </message>
    <message>
        <source>{host} was not asked, because the connection would not be encrypted. Nothing was downloaded. Add it from a file instead.</source>
        <translation>{host} wurde nicht gefragt, weil die Verbindung nicht verschlüsselt wäre. Nichts wurde heruntergeladen. Fügen Sie es stattdessen aus einer Datei hinzu.</translation>
    </message>
    <message>
        <source>{host} was not asked, because it is not known to have what was wanted. Nothing was downloaded. Add it from a file instead.</source>
        <translation>{host} wurde nicht gefragt, weil nicht bekannt ist, dass es dort das Gewünschte gibt. Nichts wurde heruntergeladen. Fügen Sie es stattdessen aus einer Datei hinzu.</translation>
    </message>
    <message>
        <source>There is too little free space: {needed} MB are needed, {free} MB are free. Free some space and try again.</source>
        <translation>Es ist zu wenig Platz frei: {needed}&#xa0;MB werden gebraucht, {free}&#xa0;MB sind frei. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” from {host} is not the file it was when it was first downloaded, so it was not installed. If that is right, download {address} with a browser and add it from a file.</source>
        <translation>„{name}“ von {host} ist nicht die Datei, die es beim ersten Herunterladen war, und wurde deshalb nicht installiert. Wenn das seine Richtigkeit hat, laden Sie {address} mit einem Browser herunter und fügen Sie es aus einer Datei hinzu.</translation>
    </message>
    <message>
        <source>{host} did not send a list of language packs. Try again later.</source>
        <translation>{host} hat keine Liste von Sprachpaketen gesendet. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{host} did not send a list of dictionaries. Try again later.</source>
        <translation>{host} hat keine Liste der Wörterbücher gesendet. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>{host} did not send a list of voices, or of the files of a speech model. Try again later.</source>
        <translation>{host} hat keine Liste der Stimmen oder der Dateien eines Modells der Spracherkennung gesendet. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>“{name}” was not installed, because what was sent is damaged or another file ({reason}). Try again later, or add it from a file.</source>
        <translation>„{name}“ wurde nicht installiert, weil das Gesendete beschädigt oder eine andere Datei ist ({reason}). Versuchen Sie es später erneut, oder fügen Sie es aus einer Datei hinzu.</translation>
    </message>
    <message>
        <source>No voice or speech model called “{name}” can be downloaded. “enface packs list --available --engine voice” names the voices.</source>
        <translation>Keine Stimme und kein Modell der Spracherkennung namens „{name}“ lässt sich herunterladen. „enface packs list --available --engine voice“ nennt die Stimmen.</translation>
    </message>
    <message>
        <source>The list of language packs from {host} was not used, because its signature could not be confirmed ({reason}). Check the date of this computer, and try again later.</source>
        <translation>Die Liste der Sprachpakete von {host} wurde nicht benutzt, weil ihre Signatur nicht bestätigt werden konnte ({reason}). Prüfen Sie das Datum dieses Computers und versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” is not in the folder. Download {address} on another computer, put it there under this name, and try again.</source>
        <translation>„{name}“ liegt nicht in dem Ordner. Laden Sie {address} auf einem anderen Computer herunter, legen Sie die Datei unter diesem Namen dort ab und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No language pack for {source} to {target} can be downloaded. Choose another language, or add one from a file.</source>
        <translation>Für {source} → {target} lässt sich kein Sprachpaket herunterladen. Wählen Sie eine andere Sprache, oder fügen Sie ein Paket aus einer Datei hinzu.</translation>
    </message>
    <message>
        <source>The server at {host} does not answer ({reason}). See whether it is running there, or choose another engine.</source>
        <translation>Der Server auf {host} antwortet nicht ({reason}). Prüfen Sie, ob er dort läuft, oder wählen Sie eine andere Engine.</translation>
    </message>
    <message>
        <source>The server at {host} refuses to translate (answer {status}). Its own log may tell why. Choose another engine meanwhile.</source>
        <translation>Der Server auf {host} weigert sich zu übersetzen (Antwort {status}). Sein eigenes Protokoll sagt vielleicht, warum. Wählen Sie inzwischen eine andere Engine.</translation>
    </message>
    <message>
        <source>The server at {host} refuses to translate. It says: “{says}” Choose another engine meanwhile.</source>
        <translation>Der Server auf {host} weigert sich zu übersetzen. Er sagt: „{says}“ Wählen Sie inzwischen eine andere Engine.</translation>
    </message>
    <message>
        <source>The server at {host} gives answers that make no sense. See whether it is LibreTranslate or has the interface of OpenAI, or choose another engine.</source>
        <translation>Der Server auf {host} gibt unverständliche Antworten. Prüfen Sie, ob er LibreTranslate ist oder die Schnittstelle von OpenAI hat, oder wählen Sie eine andere Engine.</translation>
    </message>
    <message>
        <source>The server at {host} wants a key. Add it again with its key; on the command line the key is asked for, or read from ENFACE_SERVER_KEY.</source>
        <translation>Der Server auf {host} verlangt einen Schlüssel. Fügen Sie ihn mit seinem Schlüssel noch einmal hinzu; auf der Befehlszeile wird nach dem Schlüssel gefragt, oder er wird aus ENFACE_SERVER_KEY gelesen.</translation>
    </message>
    <message>
        <source>With this server your text leaves this computer and goes to {host}. Nothing was sent. If that is what you want, add it with --remote.</source>
        <translation>Mit diesem Server verlässt Ihr Text diesen Computer und geht an {host}. Nichts wurde gesendet. Wenn Sie das möchten, fügen Sie ihn mit --remote hinzu.</translation>
    </message>
    <message>
        <source>{host} was not asked, because anybody on the way could read your text. Use an address that begins with https://.</source>
        <translation>{host} wurde nicht gefragt, weil unterwegs jeder Ihren Text lesen könnte. Verwenden Sie eine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The server at {host} has several models. Name one with --model: {models}.</source>
        <translation>Der Server auf {host} hat mehrere Modelle. Nennen Sie eines mit --model: {models}.</translation>
    </message>
    <message>
        <source>The server at {host} has no model called “{model}”. It has: {models}.</source>
        <translation>Der Server auf {host} hat kein Modell „{model}“. Er hat: {models}.</translation>
    </message>
    <message>
        <source>The server at {host} has no model. Load one there, and try again.</source>
        <translation>Der Server auf {host} hat kein Modell. Laden Sie dort eines, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a server. Write it as http://localhost:5000.</source>
        <translation>„{address}“ ist keine Adresse eines Servers. Schreiben Sie sie wie http://localhost:5000.</translation>
    </message>
    <message>
        <source>No server “{address}” was added. “enface servers list” shows those that were.</source>
        <translation>Es wurde kein Server „{address}“ hinzugefügt. „enface servers list“ zeigt die hinzugefügten.</translation>
    </message>
    <message>
        <source>The key is not kept, because the keyring of the system cannot be used ({reason}). Give it in ENFACE_SERVER_KEY whenever Enface is to use this server.</source>
        <translation>Der Schlüssel wird nicht aufbewahrt, weil der Schlüsselbund des Systems nicht benutzt werden kann ({reason}). Geben Sie ihn in ENFACE_SERVER_KEY an, wenn Enface diesen Server benutzen soll.</translation>
    </message>
    <message>
        <source>Translating by several workers needs Dask, which is not installed. Install it with: enface extras add cluster</source>
        <translation>Zum Übersetzen mit mehreren Workern wird Dask gebraucht, das nicht installiert ist. Installieren Sie es mit: enface extras add cluster</translation>
    </message>
    <message>
        <source>With these workers your text leaves this computer and goes to {host}. Nothing was sent. If that is what you want, add --remote.</source>
        <translation>Mit diesen Workern verlässt Ihr Text diesen Computer und geht an {host}. Nichts wurde gesendet. Wenn Sie das möchten, fügen Sie --remote hinzu.</translation>
    </message>
    <message>
        <source>The workers at {address} do not answer. What is finished is kept: see that they run, and do the same again.</source>
        <translation>Die Worker auf {address} antworten nicht. Was fertig ist, bleibt: Prüfen Sie, ob sie laufen, und führen Sie dasselbe noch einmal aus.</translation>
    </message>
    <message>
        <source>Dask has no certificates for {address}. Name them in Dask&apos;s settings (distributed.comm.tls), then do the same again.</source>
        <translation>Dask hat keine Zertifikate für {address}. Geben Sie sie in den Einstellungen von Dask an (distributed.comm.tls), und führen Sie dasselbe noch einmal aus.</translation>
    </message>
    <message>
        <source>The workers on {host} cannot keep the language pack ({reason}). Free some space there; what is finished is kept.</source>
        <translation>Die Worker auf {host} können das Sprachpaket nicht speichern ({reason}). Schaffen Sie dort Platz; was fertig ist, bleibt.</translation>
    </message>
    <message>
        <source>The worker on {host} has another version of Enface ({version}). Install the same there as here.</source>
        <translation>Der Worker auf {host} hat eine andere Version von Enface ({version}). Installieren Sie dort dieselbe wie hier.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({kind}). Your text and translations are kept. If it happens again, close Enface and open it again.</source>
        <translation>Etwas Unerwartetes ist geschehen ({kind}). Ihr Text und die Übersetzungen bleiben erhalten. Wenn es wieder geschieht, schließen Sie Enface und öffnen Sie es neu.</translation>
    </message>
    <message>
        <source>the list of language packs</source>
        <translation>die Liste der Sprachpakete</translation>
    </message>
    <message>
        <source>a translation by this server</source>
        <translation>eine Übersetzung durch diesen Server</translation>
    </message>
    <message>
        <source>the list of dictionaries</source>
        <translation>die Liste der Wörterbücher</translation>
    </message>
    <message>
        <source>the list of voices</source>
        <translation>die Liste der Stimmen</translation>
    </message>
    <message>
        <source>voice or speech model {name}</source>
        <translation>Stimme oder Modell der Spracherkennung {name}</translation>
    </message>
    <message>
        <source>dictionary {name}</source>
        <translation>Wörterbuch {name}</translation>
    </message>
    <message>
        <source>language pack {pair}</source>
        <translation>Sprachpaket {pair}</translation>
    </message>
    <message>
        <source>Playing sound needs Qt Multimedia, which is not installed. Install it with: enface extras add audio</source>
        <translation>Zum Abspielen von Ton wird Qt Multimedia gebraucht, das nicht installiert ist. Installieren Sie es mit: enface extras add audio</translation>
    </message>
    <message>
        <source>Playing sound needs some libraries of the system. Please type: {command}</source>
        <translation>Zum Abspielen von Ton werden einige Bibliotheken des Systems gebraucht. Geben Sie ein: {command}</translation>
    </message>
    <message>
        <source>Sound cannot be played on this computer: the player did not start ({reason}). See that the sound of other programs works, and try again.</source>
        <translation>Auf diesem Computer lässt sich kein Ton abspielen: Der Player startete nicht ({reason}). Prüfen Sie, ob andere Programme Ton abspielen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No loudspeaker or headphones were found, so nothing is heard. Connect or switch them on, and play again.</source>
        <translation>Es wurden weder Lautsprecher noch Kopfhörer gefunden, deshalb ist nichts zu hören. Schließen Sie sie an oder schalten Sie sie ein, und starten Sie die Wiedergabe noch einmal.</translation>
    </message>
    <message>
        <source>Reading aloud needs a voice. Install eSpeak NG ({command}), and try again.</source>
        <translation>Zum Vorlesen wird eine Stimme gebraucht. Installieren Sie eSpeak NG ({command}), und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no voice for {language}, so this cannot be read aloud.</source>
        <translation>Es gibt keine Stimme für {language}, deshalb kann das nicht vorgelesen werden.</translation>
    </message>
    <message>
        <source>The voice stopped working ({reason}). The text is kept. Try again.</source>
        <translation>Die Stimme arbeitet nicht mehr ({reason}). Der Text bleibt erhalten. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” cannot be played ({reason}). See that it is a recording, and that the file is whole.</source>
        <translation>„{name}“ kann nicht abgespielt werden ({reason}). Prüfen Sie, ob es eine Aufnahme und die Datei vollständig ist.</translation>
    </message>
    <message>
        <source>Voices need Piper, which is not installed. Install it with: enface extras add voices</source>
        <translation>Für Stimmen wird Piper gebraucht, das nicht installiert ist. Installieren Sie es mit: enface extras add voices</translation>
    </message>
    <message>
        <source>“{name}” is not a usable voice. A Piper voice is two files side by side, NAME.onnx and NAME.onnx.json. Nothing was installed.</source>
        <translation>„{name}“ ist keine brauchbare Stimme. Eine Piper-Stimme besteht aus zwei Dateien nebeneinander, NAME.onnx und NAME.onnx.json. Es wurde nichts installiert.</translation>
    </message>
</context>
<context>
    <name>exports</name>
    <message>
        <source>original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>machine translation</source>
        <translation>maschinelle Übersetzung</translation>
    </message>
    <message>
        <source>human translation</source>
        <translation>menschliche Übersetzung</translation>
    </message>
    <message>
        <source>own wording</source>
        <translation>eigene Fassung</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Menschen</translation>
    </message>
    <message>
        <source>Text recognised by a machine</source>
        <translation>Maschinell erkannter Text</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>through {language}</source>
        <translation>über {language}</translation>
    </message>
    <message>
        <source>to check: {reasons}</source>
        <translation>zu prüfen: {reasons}</translation>
    </message>
    <message>
        <source>The file was read only in part: {reason}</source>
        <translation>Die Datei wurde nur zum Teil gelesen: {reason}</translation>
    </message>
    <message>
        <source>[{sign}] is machine translation ({made_by}).</source>
        <translation>[{sign}] ist maschinelle Übersetzung ({made_by}).</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über den Text</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>needs review</source>
        <translation>Überarbeitung nötig</translation>
    </message>
    <message>
        <source>Sentences with a dotted line are to be checked.</source>
        <translation>Sätze mit gepunkteter Linie sind zu prüfen.</translation>
    </message>
    <message>
        <source>Not part of the transcript:</source>
        <translation>Nicht Teil des Transkripts:</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>locked by a password</source>
        <translation>mit einem Passwort geschützt</translation>
    </message>
    <message>
        <source>locked by its seller</source>
        <translation>vom Verkäufer gesperrt</translation>
    </message>
    <message>
        <source>there are no lines of dialogue in it</source>
        <translation>keine Dialogzeilen darin</translation>
    </message>
    <message>
        <source>there are no times in it</source>
        <translation>keine Zeiten darin</translation>
    </message>
    <message>
        <source>no document in it</source>
        <translation>kein Dokument darin</translation>
    </message>
    <message>
        <source>no book in it</source>
        <translation>kein Buch darin</translation>
    </message>
    <message>
        <source>no page in it</source>
        <translation>keine Seite darin</translation>
    </message>
    <message>
        <source>no column of it holds text</source>
        <translation>keine Spalte enthält Text</translation>
    </message>
    <message>
        <source>it has no list of turns</source>
        <translation>die Liste der Beiträge fehlt</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>darin steht kein Text</translation>
    </message>
    <message>
        <source>no element in it</source>
        <translation>darin ist kein Element</translation>
    </message>
    <message>
        <source>it does not begin as one</source>
        <translation>der Anfang passt nicht dazu</translation>
    </message>
    <message>
        <source>its first line is not “WEBVTT”</source>
        <translation>die erste Zeile ist nicht „WEBVTT“</translation>
    </message>
    <message>
        <source>something in it is not as it should be</source>
        <translation>etwas darin ist nicht, wie es sein soll</translation>
    </message>
    <message>
        <source>it would take far longer than any text of its size</source>
        <translation>es würde weit länger dauern als jeder Text dieser Größe</translation>
    </message>
    <message>
        <source>it translates no pair of languages</source>
        <translation>kein Sprachpaar darin</translation>
    </message>
    <message>
        <source>its files cannot be read</source>
        <translation>die Dateien darin sind nicht lesbar</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>it is broken</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>it is broken, or no ZIP archive</source>
        <translation>beschädigt, oder kein ZIP-Archiv</translation>
    </message>
    <message>
        <source>it holds no language pack</source>
        <translation>kein Sprachpaket darin</translation>
    </message>
    <message>
        <source>its hash is not the right one</source>
        <translation>der Fingerabdruck stimmt nicht</translation>
    </message>
    <message>
        <source>its hash is not the one in the catalogue</source>
        <translation>der Fingerabdruck ist nicht der im Katalog</translation>
    </message>
    <message>
        <source>a list of who speaks when, without words (RTTM)</source>
        <translation>eine Liste, wer wann spricht, ohne Wörter (RTTM)</translation>
    </message>
    <message>
        <source>a list of single words and times, for measuring speech recognition (CTM)</source>
        <translation>eine Liste einzelner Wörter und Zeiten zum Messen der Spracherkennung (CTM)</translation>
    </message>
    <message>
        <source>a list of segments and times, for measuring speech recognition (STM)</source>
        <translation>eine Liste von Segmenten und Zeiten zum Messen der Spracherkennung (STM)</translation>
    </message>
    <message>
        <source>a notebook of program code and its results (Jupyter)</source>
        <translation>ein Notizbuch aus Programmcode und seinen Ergebnissen (Jupyter)</translation>
    </message>
    <message>
        <source>program code</source>
        <translation>Programmcode</translation>
    </message>
    <message>
        <source>JSON in which Enface finds no speech</source>
        <translation>JSON, in dem Enface keine Rede findet</translation>
    </message>
    <message>
        <source>the file ends in the middle; the rest is missing</source>
        <translation>die Datei bricht mittendrin ab; der Rest fehlt</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed</source>
        <translation>ein Anführungszeichen wird geöffnet und nie geschlossen</translation>
    </message>
    <message>
        <source>too many cells</source>
        <translation>zu viele Zellen</translation>
    </message>
    <message>
        <source>a number too long</source>
        <translation>eine zu lange Zahl</translation>
    </message>
    <message>
        <source>it has no kind or no paragraphs</source>
        <translation>die Art oder die Absätze fehlen</translation>
    </message>
    <message>
        <source>one of its paragraphs has no text</source>
        <translation>einem Absatz fehlt der Text</translation>
    </message>
    <message>
        <source>its segments are not its text</source>
        <translation>die Segmente sind nicht der Text</translation>
    </message>
    <message>
        <source>it has not one translation a segment</source>
        <translation>es gibt nicht eine Übersetzung je Segment</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a part whose name leads out of the file</source>
        <translation>ein Teil, dessen Name aus der Datei hinausführt</translation>
    </message>
    <message>
        <source>a part that is a link</source>
        <translation>ein Teil, der eine Verknüpfung ist</translation>
    </message>
    <message>
        <source>a part packed more tightly than any text is</source>
        <translation>ein Teil, der dichter gepackt ist als jeder Text</translation>
    </message>
    <message>
        <source>it defines a document type</source>
        <translation>es legt einen Dokumenttyp fest</translation>
    </message>
    <message>
        <source>it asks for another file through an entity</source>
        <translation>es verlangt über eine Entität eine andere Datei</translation>
    </message>
    <message>
        <source>it defines entities that expand</source>
        <translation>es legt Entitäten fest, die sich aufblähen</translation>
    </message>
    <message>
        <source>its languages are not known</source>
        <translation>die Sprachen sind nicht bekannt</translation>
    </message>
    <message>
        <source>the model is missing</source>
        <translation>das Modell fehlt</translation>
    </message>
    <message>
        <source>the vocabulary is missing</source>
        <translation>das Vokabular fehlt</translation>
    </message>
    <message>
        <source>the tokenizer is missing</source>
        <translation>der Tokenizer fehlt</translation>
    </message>
    <message>
        <source>metadata.json is missing</source>
        <translation>metadata.json fehlt</translation>
    </message>
    <message>
        <source>no answer that makes sense</source>
        <translation>keine sinnvolle Antwort</translation>
    </message>
    <message>
        <source>the model does not know its prefix</source>
        <translation>das Modell kennt seinen Vorsatz nicht</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es ist zu groß</translation>
    </message>
    <message>
        <source>it holds a link</source>
        <translation>es enthält eine Verknüpfung</translation>
    </message>
    <message>
        <source>it holds a file twice</source>
        <translation>es enthält eine Datei zweimal</translation>
    </message>
    <message>
        <source>it would write outside its folder</source>
        <translation>es würde außerhalb seines Ordners schreiben</translation>
    </message>
    <message>
        <source>it holds a file whose name is too long</source>
        <translation>es enthält eine Datei mit zu langem Namen</translation>
    </message>
    <message>
        <source>it unpacks to far more than a pack holds</source>
        <translation>es ergibt entpackt weit mehr, als ein Paket enthält</translation>
    </message>
    <message>
        <source>it unpacks to more than it should</source>
        <translation>es ergibt entpackt mehr, als es sollte</translation>
    </message>
    <message>
        <source>its size is not the one in the catalogue</source>
        <translation>die Größe ist nicht die im Katalog genannte</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>wird gerade benutzt</translation>
    </message>
    <message>
        <source>it is not the file that was installed</source>
        <translation>es ist nicht die Datei, die installiert wurde</translation>
    </message>
    <message>
        <source>it takes too long to open</source>
        <translation>das Öffnen dauert zu lange</translation>
    </message>
    <message>
        <source>the engine cannot work with it</source>
        <translation>die Engine kann damit nicht arbeiten</translation>
    </message>
    <message>
        <source>there are no words in it</source>
        <translation>es enthält keine Wörter</translation>
    </message>
    <message>
        <source>it is no kind of dictionary that Enface reads</source>
        <translation>es ist keine Art von Wörterbuch, die Enface liest</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>die Verbindung brach ab</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>it sends too slowly</source>
        <translation>es sendet zu langsam</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>its certificate is not valid</source>
        <translation>sein Zertifikat ist nicht gültig</translation>
    </message>
    <message>
        <source>another program may have it open</source>
        <translation>vielleicht hat ein anderes Programm die Datei geöffnet</translation>
    </message>
    <message>
        <source>it holds more than {limit} files</source>
        <translation>es enthält mehr als {limit} Dateien</translation>
    </message>
    <message>
        <source>more than {limit} parts</source>
        <translation>mehr als {limit} Teile</translation>
    </message>
    <message>
        <source>only the first {limit} elements were read</source>
        <translation>nur die ersten {limit} Elemente wurden gelesen</translation>
    </message>
    <message>
        <source>only the first {limit} lines were read</source>
        <translation>nur die ersten {limit} Zeilen wurden gelesen</translation>
    </message>
    <message>
        <source>only the first {limit} paragraphs were read</source>
        <translation>nur die ersten {limit} Absätze wurden gelesen</translation>
    </message>
    <message>
        <source>only the first {limit} values were read</source>
        <translation>nur die ersten {limit} Werte wurden gelesen</translation>
    </message>
    <message>
        <source>only the first {limit} cells were read</source>
        <translation>nur die ersten {limit} Zellen wurden gelesen</translation>
    </message>
    <message>
        <source>only the first {limit} characters were read</source>
        <translation>nur die ersten {limit} Zeichen wurden gelesen</translation>
    </message>
    <message>
        <source>it lists more than {limit} words</source>
        <translation>es enthält mehr als {limit} Wörter</translation>
    </message>
    <message>
        <source>it was damaged, and is set aside as “{name}”</source>
        <translation>es war beschädigt und liegt nun als „{name}“ beiseite</translation>
    </message>
    <message>
        <source>elements nested more than {limit} deep</source>
        <translation>Elemente, die tiefer als {limit} Stufen verschachtelt sind</translation>
    </message>
    <message>
        <source>it unpacks to more than {limit} MB</source>
        <translation>es ergibt entpackt mehr als {limit} MB</translation>
    </message>
    <message>
        <source>only the first {limit} pages were read</source>
        <translation>nur die ersten {limit} Seiten wurden gelesen</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>Zeile {line}: {reason}</translation>
    </message>
    <message>
        <source>row {row}: {reason}</source>
        <translation>Zeile {row}: {reason}</translation>
    </message>
    <message>
        <source>page {page}: {reason}</source>
        <translation>Seite {page}: {reason}</translation>
    </message>
    <message>
        <source>turn {turn}: {reason}</source>
        <translation>Beitrag {turn}: {reason}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>it is for {pair}, not for the languages you named</source>
        <translation>es ist für {pair}, nicht für die genannten Sprachen</translation>
    </message>
    <message>
        <source>the list of requests cannot be saved: {reason}</source>
        <translation>die Liste der Anfragen kann nicht gespeichert werden: {reason}</translation>
    </message>
    <message>
        <source>too many redirects</source>
        <translation>zu viele Weiterleitungen</translation>
    </message>
    <message>
        <source>it is larger than announced</source>
        <translation>größer als angekündigt</translation>
    </message>
    <message>
        <source>it is far larger than a pack</source>
        <translation>es ist weit größer als ein Paket</translation>
    </message>
    <message>
        <source>it sends more than it should</source>
        <translation>es sendet mehr, als es sollte</translation>
    </message>
    <message>
        <source>the file is another one now</source>
        <translation>es ist jetzt eine andere Datei</translation>
    </message>
    <message>
        <source>it has no signature</source>
        <translation>es hat keine Signatur</translation>
    </message>
    <message>
        <source>its signature is of another list</source>
        <translation>die Signatur gehört zu einer anderen Liste</translation>
    </message>
    <message>
        <source>its certificate is not that of the signer</source>
        <translation>das Zertifikat ist nicht das des Unterzeichners</translation>
    </message>
    <message>
        <source>its certificates do not lead to the known root</source>
        <translation>die Zertifikate führen nicht zur bekannten Wurzel</translation>
    </message>
    <message>
        <source>its certificates are not valid</source>
        <translation>die Zertifikate sind nicht gültig</translation>
    </message>
    <message>
        <source>a certificate has expired, or is not valid yet</source>
        <translation>ein Zertifikat ist abgelaufen oder noch nicht gültig</translation>
    </message>
    <message>
        <source>a newer version of Enface made it</source>
        <translation>eine neuere Version von Enface hat es gemacht</translation>
    </message>
    <message>
        <source>the picture could not be written</source>
        <translation>das Bild konnte nicht gespeichert werden</translation>
    </message>
</context>
<context>
    <name>layouts</name>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Under each paragraph</source>
        <translation>Unter jedem Absatz</translation>
    </message>
    <message>
        <source>Under each sentence</source>
        <translation>Unter jedem Satz</translation>
    </message>
    <message>
        <source>Original only</source>
        <translation>Nur Original</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>Nur Übersetzung</translation>
    </message>
</context>
<context>
    <name>looks</name>
    <message>
        <source>numbers differ</source>
        <translation>Zahlen weichen ab</translation>
    </message>
    <message>
        <source>names differ</source>
        <translation>Namen weichen ab</translation>
    </message>
    <message>
        <source>without partner</source>
        <translation>ohne Entsprechung</translation>
    </message>
    <message>
        <source>not in the original</source>
        <translation>nicht im Original</translation>
    </message>
    <message>
        <source>left untranslated</source>
        <translation>nicht übersetzt</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>not sure of the link</source>
        <translation>Verknüpfung unsicher</translation>
    </message>
</context>
<context>
    <name>packnews</name>
    <message>
        <source>Installed: {pair}</source>
        <translation>Installiert: {pair}</translation>
    </message>
    <message>
        <source>The catalogue has no fingerprint of this file, so the first download was trusted and its own was recorded (SHA-256 {hash}…). A later one must have the same.</source>
        <translation>Der Katalog hat keinen Fingerabdruck dieser Datei. Dem ersten Herunterladen wurde deshalb vertraut und sein Fingerabdruck notiert (SHA-256 {hash}…). Jedes spätere muss denselben haben.</translation>
    </message>
    <message>
        <source>Removed: {pair}</source>
        <translation>Entfernt: {pair}</translation>
    </message>
    <message>
        <source>“{name}” was added.</source>
        <translation>„{name}“ wurde hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>many languages</source>
        <translation>viele Sprachen</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>{name}, continued</source>
        <translation>{name}, Fortsetzung</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} von {pages}</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>no translation came</source>
        <translation>keine Übersetzung erhalten</translation>
    </message>
    <message>
        <source>it repeats itself</source>
        <translation>wiederholt sich</translation>
    </message>
    <message>
        <source>much longer than the original</source>
        <translation>viel länger als das Original</translation>
    </message>
    <message>
        <source>much shorter than the original</source>
        <translation>viel kürzer als das Original</translation>
    </message>
    <message>
        <source>words left as in the original</source>
        <translation>Wörter wie im Original belassen</translation>
    </message>
    <message>
        <source>letters of another language</source>
        <translation>Buchstaben einer anderen Sprache</translation>
    </message>
    <message>
        <source>it seems to be in another language</source>
        <translation>es scheint in einer anderen Sprache zu sein</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>Klammern</translation>
    </message>
    <message>
        <source>the items of a list differ</source>
        <translation>die Punkte einer Aufzählung weichen ab</translation>
    </message>
    <message>
        <source>a “not” may be missing</source>
        <translation>vielleicht fehlt ein „nicht“</translation>
    </message>
    <message>
        <source>it seems to break off</source>
        <translation>sie scheint abzubrechen</translation>
    </message>
    <message>
        <source>a name may be missing</source>
        <translation>vielleicht fehlt ein Name</translation>
    </message>
    <message>
        <source>a web or e-mail address</source>
        <translation>eine Web- oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>the same as for another sentence</source>
        <translation>dieselbe wie bei einem anderen Satz</translation>
    </message>
    <message>
        <source>a word that no dictionary has</source>
        <translation>ein Wort, das kein Wörterbuch kennt</translation>
    </message>
    <message>
        <source>the engine is not sure how to put it</source>
        <translation>die Engine ist sich der Formulierung nicht sicher</translation>
    </message>
    <message>
        <source>a term is not used</source>
        <translation>ein Begriff ist nicht verwendet</translation>
    </message>
    <message>
        <source>the engine stopped at it</source>
        <translation>die Engine blieb daran stehen</translation>
    </message>
    <message>
        <source>the model talks about the text</source>
        <translation>das Modell redet über den Text</translation>
    </message>
    <message>
        <source>a draft: a better translation follows</source>
        <translation>ein Entwurf: eine bessere Übersetzung folgt</translation>
    </message>
    <message>
        <source>another engine translated it</source>
        <translation>von einer anderen Engine übersetzt</translation>
    </message>
    <message>
        <source>left in another language</source>
        <translation>in anderer Sprache belassen</translation>
    </message>
    <message>
        <source>words that were not heard clearly</source>
        <translation>undeutlich erkannte Wörter</translation>
    </message>
    <message>
        <source>a reason this version does not know</source>
        <translation>ein Grund, den diese Version nicht kennt</translation>
    </message>
    <message>
        <source>To check: {reasons}</source>
        <translation>Zu prüfen: {reasons}</translation>
    </message>
    <message>
        <source>a term is not used: {terms}</source>
        <translation>ein Begriff wird nicht verwendet: {terms}</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Enface can begin without what it kept: settings, recent files, translations, corrections, bookmarks and notes. All of it stays where it is, for the next start.</source>
        <translation>Enface kann ohne das beginnen, was es aufbewahrt hat: Einstellungen, zuletzt geöffnete Dateien, Übersetzungen, Korrekturen, Lesezeichen und Notizen. Alles bleibt für den nächsten Start an seinem Platz.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Begin without it</source>
        <translation>Ohne beginnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>This document</source>
        <translation>Dieses Dokument</translation>
    </message>
    <message>
        <source>All documents, {pair}</source>
        <translation>Alle Dokumente, {pair}</translation>
    </message>
    <message>
        <source>All documents, all languages</source>
        <translation>Alle Dokumente, alle Sprachen</translation>
    </message>
</context>
<context>
    <name>themes</name>
    <message>
        <source>Speaker {number}</source>
        <translation>Sprecher {number}</translation>
    </message>
    <message>
        <source>Bars and panels</source>
        <translation>Leisten und Bereiche</translation>
    </message>
    <message>
        <source>Text background</source>
        <translation>Texthintergrund</translation>
    </message>
    <message>
        <source>Secondary text</source>
        <translation>Nebentext</translation>
    </message>
    <message>
        <source>Dividers</source>
        <translation>Trennlinien</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Akzent</translation>
    </message>
    <message>
        <source>Text on accent</source>
        <translation>Text auf Akzent</translation>
    </message>
    <message>
        <source>Current sentence</source>
        <translation>Aktueller Satz</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchtreffer</translation>
    </message>
    <message>
        <source>Current search result</source>
        <translation>Aktueller Suchtreffer</translation>
    </message>
    <message>
        <source>Sentence to check</source>
        <translation>Zu prüfender Satz</translation>
    </message>
    <message>
        <source>Focus outline</source>
        <translation>Fokusrahmen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Schwarz auf Weiß</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Weiß auf Schwarz</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Beige</source>
        <translation>Beige</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>The theme “{name}” was left out ({reason}). Mend or delete its file.</source>
        <translation>Das Farbschema „{name}“ wurde ausgelassen ({reason}). Berichtigen oder löschen Sie seine Datei.</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Sentence by sentence</source>
        <translation>Satz für Satz</translation>
    </message>
    <message>
        <source>Point at a sentence: it lights up together with its translation. {next} and {previous} go from sentence to sentence, {turn} to the next speaker.</source>
        <translation>Zeigen Sie auf einen Satz: Er leuchtet zusammen mit seiner Übersetzung auf. {next} und {previous} gehen von Satz zu Satz, {turn} zum nächsten Sprecher.</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>Select whose words you want to read. A double click renames a speaker; the context menu merges two that are one person. Everything can be undone.</source>
        <translation>Wählen Sie, wessen Worte Sie lesen möchten. Ein Doppelklick benennt einen Sprecher um; das Kontextmenü führt zwei zusammen, die dieselbe Person sind. Alles lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>The outline leads through the text. {bookmark} adds a bookmark, {note} a note about what you are reading.</source>
        <translation>Der Inhalt führt durch den Text. {bookmark} setzt ein Lesezeichen, {note} fügt eine Notiz zum Gelesenen hinzu.</translation>
    </message>
    <message>
        <source>Outline and notes</source>
        <translation>Gliederung und Notizen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>The language of the text is detected; choose here what to translate it into. “Languages…” gets more language packs. Everything is translated on this computer.</source>
        <translation>Die Sprache des Textes wird erkannt; wählen Sie hier, in welche er übersetzt wird. „Sprachen…“ holt weitere Sprachpakete. Alles wird auf diesem Computer übersetzt.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Text size, fonts, themes, spacing and the language of the window. {larger} and {smaller} change the text size at any time.</source>
        <translation>Textgröße, Schriftarten, Farbschemata, Abstände und die Sprache des Fensters. {larger} und {smaller} ändern die Textgröße jederzeit.</translation>
    </message>
    <message>
        <source>How good the translation is</source>
        <translation>Wie gut die Übersetzung ist</translation>
    </message>
    <message>
        <source>A machine made it, and some of it is wrong. A dotted line marks what looks wrong: {next} goes to the next such sentence and says why, {approve} marks it as checked.</source>
        <translation>Eine Maschine hat sie gemacht, und manches darin ist falsch. Eine gepunktete Linie zeigt, was falsch aussieht: {next} geht zum nächsten solchen Satz und sagt, warum, {approve} markiert ihn als geprüft.</translation>
    </message>
    <message>
        <source>More help</source>
        <translation>Weitere Hilfe</translation>
    </message>
    <message>
        <source>{keys} lists and searches all keyboard shortcuts. The Help menu has a guide and this tour.</source>
        <translation>{keys} zeigt und durchsucht alle Tastenkürzel. Im Menü „Hilfe“ stehen eine Anleitung und dieser Rundgang.</translation>
    </message>
</context>
</TS>

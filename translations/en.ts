<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Adding</name>
    <message numerus="yes">
        <source>%n transcript(s) removed</source>
        <translation>
            <numerusform>%Ln transcript removed</numerusform>
            <numerusform>%Ln transcripts removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AvailablePage</name>
    <message numerus="yes">
        <source>It is %n day(s) old: there may be newer packs.</source>
        <translation>
            <numerusform>It is %Ln day old: there may be newer packs.</numerusform>
            <numerusform>It is %Ln days old: there may be newer packs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchLine</name>
    <message numerus="yes">
        <source>%n transcript(s) left to translate</source>
        <translation>
            <numerusform>%Ln transcript left to translate</numerusform>
            <numerusform>%Ln transcripts left to translate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DictionariesDialog</name>
    <message numerus="yes">
        <source>%n word(s) read…</source>
        <translation>
            <numerusform>%Ln word read…</numerusform>
            <numerusform>%Ln words read…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n paragraph(s); the first of them are shown here.</source>
        <translation>
            <numerusform>%Ln paragraph; its beginning is shown here.</numerusform>
            <numerusform>%Ln paragraphs; the first of them are shown here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are not translated yet.</source>
        <translation>
            <numerusform>%Ln paragraph is not translated yet.</numerusform>
            <numerusform>%Ln paragraphs are not translated yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to check are marked.</source>
        <translation>
            <numerusform>%Ln sentence to check is marked.</numerusform>
            <numerusform>%Ln sentences to check are marked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n paragraph(s) are not translated yet: their translation is not searched.</source>
        <translation>
            <numerusform>%Ln paragraph is not translated yet: its translation is not searched.</numerusform>
            <numerusform>%Ln paragraphs are not translated yet: their translation is not searched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) could not be searched: the expression takes too long.</source>
        <translation>
            <numerusform>%Ln paragraph could not be searched: the expression takes too long.</numerusform>
            <numerusform>%Ln paragraphs could not be searched: the expression takes too long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstalledPage</name>
    <message numerus="yes">
        <source>A newer version of %n pack(s) can be downloaded.</source>
        <translation>
            <numerusform>A newer version of %Ln pack can be downloaded.</numerusform>
            <numerusform>A newer version of %Ln packs can be downloaded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepingTerms</name>
    <message numerus="yes">
        <source>%n term(s) deleted.</source>
        <translation>
            <numerusform>%Ln term deleted.</numerusform>
            <numerusform>%Ln terms deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) imported.</source>
        <translation>
            <numerusform>%Ln term imported.</numerusform>
            <numerusform>%Ln terms imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: other languages, or too long.</source>
        <translation>
            <numerusform>%Ln skipped: another language, or too long.</numerusform>
            <numerusform>%Ln skipped: other languages, or too long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) exported.</source>
        <translation>
            <numerusform>%Ln term exported.</numerusform>
            <numerusform>%Ln terms exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%Ln sentence</numerusform>
            <numerusform>%Ln sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different word(s)</source>
        <translation>
            <numerusform>%Ln different word</numerusform>
            <numerusform>%Ln different words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) saved</source>
        <translation>
            <numerusform>%Ln line saved</numerusform>
            <numerusform>%Ln lines saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookingUp</name>
    <message numerus="yes">
        <source>%n saved word(s) exported.</source>
        <translation>
            <numerusform>%Ln saved word exported.</numerusform>
            <numerusform>%Ln saved words exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryDialog</name>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%Ln sentence</numerusform>
            <numerusform>%Ln sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemorySearchDialog</name>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%Ln sentence</numerusform>
            <numerusform>%Ln sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message numerus="yes">
        <source>%n address(es) asked so far, the latest first:</source>
        <translation>
            <numerusform>%Ln address asked so far:</numerusform>
            <numerusform>%Ln addresses asked so far, the latest first:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnWording</name>
    <message numerus="yes">
        <source>%n sentence(s) taken into your wording</source>
        <translation>
            <numerusform>%Ln sentence taken into your wording</numerusform>
            <numerusform>%Ln sentences taken into your wording</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) changed</source>
        <translation>
            <numerusform>%Ln word changed</numerusform>
            <numerusform>%Ln words changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%Ln speaker</numerusform>
            <numerusform>%Ln speakers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) hidden</source>
        <translation>
            <numerusform>%Ln turn hidden</numerusform>
            <numerusform>%Ln turns hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%Ln second left</numerusform>
            <numerusform>%Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%Ln minute left</numerusform>
            <numerusform>%Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message numerus="yes">
        <source>cut off; trying again in %n second(s)</source>
        <translation>
            <numerusform>cut off; trying again in %Ln second</numerusform>
            <numerusform>cut off; trying again in %Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message numerus="yes">
        <source>%n time(s) in your wording</source>
        <translation>
            <numerusform>%Ln time in your wording</numerusform>
            <numerusform>%Ln times in your wording</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n time(s)</source>
        <translation>
            <numerusform>Replaced %Ln time</numerusform>
            <numerusform>Replaced %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message numerus="yes">
        <source>%n word(s) to review</source>
        <translation>
            <numerusform>%Ln word to review</numerusform>
            <numerusform>%Ln words to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakerPanel</name>
    <message numerus="yes">
        <source>Speaker unclear (%n)</source>
        <translation>
            <numerusform>Speaker unclear (%n)</numerusform>
            <numerusform>Speaker unclear (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same person? (%n)</source>
        <translation>
            <numerusform>The same person? (%Ln)</numerusform>
            <numerusform>The same person? (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%Ln paragraph</numerusform>
            <numerusform>%Ln paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%Ln turn</numerusform>
            <numerusform>%Ln turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other speaker(s)</source>
        <translation>
            <numerusform>%Ln other speaker</numerusform>
            <numerusform>%Ln other speakers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n sentence(s) to check</source>
        <translation>
            <numerusform>%Ln sentence to check</numerusform>
            <numerusform>%Ln sentences to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%Ln term</numerusform>
            <numerusform>%Ln terms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemeDialog</name>
    <message numerus="yes">
        <source>%n colour(s) too faint. The faintest:</source>
        <translation>
            <numerusform>%Ln colour is too faint. The faintest:</numerusform>
            <numerusform>%Ln colours are too faint. The faintest:</numerusform>
        </translation>
    </message>
</context>
</TS>

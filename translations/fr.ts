<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Not yet reviewed by a native speaker. -->
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Enface</source>
        <translation>À propos d’Enface</translation>
    </message>
    <message>
        <source>Enface {version}</source>
        <translation>Enface {version}</translation>
    </message>
    <message>
        <source>Transcripts of speech beside their translation, made on your own computer. Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>Des transcriptions de paroles à côté de leur traduction, faite sur votre propre ordinateur. Logiciel libre sous GNU General Public License, version 3 ou ultérieure&#xa0;: vous pouvez l’utiliser, l’étudier, le partager et le modifier. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>A&amp;jouter un dossier…</translation>
    </message>
    <message>
        <source>Add fil&amp;es…</source>
        <translation>Ajouter des &amp;fichiers…</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Look what has changed in all folders and files</source>
        <translation>Chercher ce qui a changé dans tous les dossiers et fichiers</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>Ajouter un dossier à la bibliothèque</translation>
    </message>
    <message>
        <source>{done} of {of} transcripts</source>
        <translation>{done} transcriptions sur {of}</translation>
    </message>
    <message>
        <source>Looking for transcripts…</source>
        <translation>Recherche des transcriptions…</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) removed</source>
        <translation>
            <numerusform>%Ln transcription retirée</numerusform>
            <numerusform>%Ln transcriptions retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>Read: {count}</source>
        <translation>Lues&#xa0;: {count}</translation>
    </message>
    <message>
        <source>unchanged: {count}</source>
        <translation>inchangées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>moved: {count}</source>
        <translation>déplacées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>removed by you: {count}</source>
        <translation>retirées par vous&#xa0;: {count}</translation>
    </message>
    <message>
        <source>not there any more: {count}</source>
        <translation>disparues&#xa0;: {count}</translation>
    </message>
    <message>
        <source>not readable: {count}</source>
        <translation>illisibles&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>AutoScrolling</name>
    <message>
        <source>Auto-scroll: {lines} lines per minute</source>
        <translation>Défilement automatique&#xa0;: {lines} lignes par minute</translation>
    </message>
</context>
<context>
    <name>AvailablePage</name>
    <message>
        <source>Get the list from the Internet</source>
        <translation>Récupérer la liste sur Internet</translation>
    </message>
    <message>
        <source>Get the list from a folder…</source>
        <translation>Prendre la liste dans un dossier…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Download what is needed</source>
        <translation>Télécharger ce qu’il faut</translation>
    </message>
    <message>
        <source>For another computer…</source>
        <translation>Pour un autre ordinateur…</translation>
    </message>
    <message>
        <source>Show the addresses of the files, to download them on another computer</source>
        <translation>Afficher les adresses des fichiers, pour les télécharger sur un autre ordinateur</translation>
    </message>
    <message>
        <source>Search for a language</source>
        <translation>Rechercher une langue</translation>
    </message>
    <message>
        <source>Available language packs</source>
        <translation>Packs de langue disponibles</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur de traduction</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>What is needed to translate</source>
        <translation>Ce qu’il faut pour traduire</translation>
    </message>
    <message>
        <source>All packs</source>
        <translation>Tous les packs</translation>
    </message>
    <message>
        <source>There is no list of packs on this computer yet.</source>
        <translation>Il n’y a pas encore de liste des packs sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The list is of {date}.</source>
        <translation>La liste date du {date}.</translation>
    </message>
    <message numerus="yes">
        <source>It is %n day(s) old: there may be newer packs.</source>
        <translation>
            <numerusform>Elle a&#x202f;%Ln jour&#xa0;: il existe peut-être des packs plus récents.</numerusform>
            <numerusform>Elle a&#x202f;%Ln jours&#xa0;: il existe peut-être des packs plus récents.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>this version</source>
        <translation>cette version</translation>
    </message>
    <message>
        <source>an older version</source>
        <translation>une version plus ancienne</translation>
    </message>
    <message>
        <source>Get the list first: it says what there is.</source>
        <translation>Récupérez d’abord la liste&#xa0;: elle dit ce qui existe.</translation>
    </message>
    <message>
        <source>Everything needed is on this computer already.</source>
        <translation>Tout ce qu’il faut est déjà sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Needed: {packs}</source>
        <translation>Nécessaire&#xa0;: {packs}</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>taille inconnue</translation>
    </message>
    <message>
        <source>Get the list from a folder</source>
        <translation>Prendre la liste dans un dossier</translation>
    </message>
    <message>
        <source>Then choose “Add from a file…”, or “Add from a folder…” for a pack of several files.</source>
        <translation>Choisissez ensuite «&#xa0;Ajouter depuis un fichier…&#xa0;» ou, pour un pack de plusieurs fichiers, «&#xa0;Ajouter depuis un dossier…&#xa0;».</translation>
    </message>
    <message>
        <source>Then choose “Get the list from a folder…”.</source>
        <translation>Choisissez ensuite «&#xa0;Prendre la liste dans un dossier…&#xa0;».</translation>
    </message>
    <message>
        <source>Lists of language packs</source>
        <translation>Listes des packs de langue</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panneau</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>{language} (detected)</source>
        <translation>{language} (détectée)</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Langue de la traduction</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
</context>
<context>
    <name>BatchLine</name>
    <message>
        <source>Progress of the translation</source>
        <translation>Progression de la traduction</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Translate none of what is left</source>
        <translation>Ne rien traduire de ce qui reste</translation>
    </message>
    <message>
        <source>Not translated…</source>
        <translation>Non traduites…</translation>
    </message>
    <message>
        <source>Preparing to translate…</source>
        <translation>Préparation de la traduction…</translation>
    </message>
    <message>
        <source>Translating: {done} of {of} transcripts</source>
        <translation>Traduction&#xa0;: {done} transcriptions sur {of}</translation>
    </message>
    <message>
        <source>waits: the text in the window comes first</source>
        <translation>en attente&#xa0;: le texte de la fenêtre d’abord</translation>
    </message>
    <message>
        <source>waits: this computer runs on its battery</source>
        <translation>en attente&#xa0;: l’ordinateur est sur batterie</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) left to translate</source>
        <translation>
            <numerusform>%Ln transcription reste à traduire</numerusform>
            <numerusform>%Ln transcriptions restent à traduire</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: {count}</source>
        <translation>échecs&#xa0;: {count}</translation>
    </message>
    <message>
        <source>skipped: {count}</source>
        <translation>ignorées&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>BookmarkList</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>Bookmarks</name>
    <message>
        <source>The paragraph of this bookmark is no longer in the file.</source>
        <translation>Le paragraphe de ce marque-page n’est plus dans le fichier.</translation>
    </message>
    <message>
        <source>The paragraph of this bookmark is hidden: its speaker is not selected.</source>
        <translation>Le paragraphe de ce marque-page est masqué&#xa0;: son intervenant n’est pas sélectionné.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>The file is not there any more</source>
        <translation>Le fichier n’est plus là</translation>
    </message>
    <message>
        <source>{source} → {target}</source>
        <translation>{source} → {target}</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texte collé</translation>
    </message>
    <message>
        <source>{share} % read</source>
        <translation>lu à {share}&#x202f;%</translation>
    </message>
    <message>
        <source>{share} % translated</source>
        <translation>traduit à {share}&#x202f;%</translation>
    </message>
    <message>
        <source>{share} % known</source>
        <translation>{share} % connu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Discard this text</source>
        <translation>Supprimer ce texte</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Near it</source>
        <translation>À côté</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Year or speaker</source>
        <translation>Année ou intervenant</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>A double click shows the places</source>
        <translation>Un double-clic affiche les occurrences</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcriptions</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>In 10,000 words</source>
        <translation>Pour 10 000 mots</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>not possible now</source>
        <translation>impossible maintenant</translation>
    </message>
    <message>
        <source>no text is open</source>
        <translation>aucun texte n’est ouvert</translation>
    </message>
    <message>
        <source>only this speaker</source>
        <translation>cet orateur seulement</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>recent text</source>
        <translation>texte récent</translation>
    </message>
</context>
<context>
    <name>CitingDialog</name>
    <message>
        <source>Copy and cite</source>
        <translation>Copier avec la source</translation>
    </message>
    <message>
        <source>Title, date and place</source>
        <translation>Titre, date et lieu</translation>
    </message>
    <message>
        <source>What will be copied</source>
        <translation>Ce qui sera copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>La sélection</translation>
    </message>
    <message>
        <source>This sentence</source>
        <translation>Cette phrase</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>Ce paragraphe</translation>
    </message>
    <message>
        <source>All that is said in this turn</source>
        <translation>Toute cette intervention</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Move to the front</source>
        <translation>Mettre au début</translation>
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
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Command, speaker, theme or recent text</source>
        <translation>Commande, orateur, thème ou texte récent</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Comparing with {name}</source>
        <translation>Comparaison avec {name}</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Arrêter la comparaison</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>The file has changed, and some of your corrections find no place in it. They are kept: {corrections}</source>
        <translation>Le fichier a changé et certaines de vos corrections n’y trouvent plus leur place. Elles sont conservées&#xa0;: {corrections}</translation>
    </message>
    <message>
        <source>Change speaker to</source>
        <translation>Changer l’intervenant pour</translation>
    </message>
    <message>
        <source>Change speaker of this paragraph only to</source>
        <translation>Changer l’intervenant de ce seul paragraphe pour</translation>
    </message>
    <message>
        <source>New speaker…</source>
        <translation>Nouvel intervenant…</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Intervenant sans nom</translation>
    </message>
    <message>
        <source>Change speaker from this sentence on…</source>
        <translation>Changer l’intervenant à partir de cette phrase…</translation>
    </message>
    <message>
        <source>Change speaker from this paragraph on…</source>
        <translation>Changer l’intervenant à partir de ce paragraphe…</translation>
    </message>
    <message>
        <source>“{label}” is not a speaker name here</source>
        <translation>«&#xa0;{label}&#xa0;» n’est pas un nom d’intervenant ici</translation>
    </message>
    <message>
        <source>“{label}” is not a speaker name anywhere</source>
        <translation>«&#xa0;{label}&#xa0;» n’est nulle part un nom d’intervenant</translation>
    </message>
    <message>
        <source>“{label}” is a speaker name</source>
        <translation>«&#xa0;{label}&#xa0;» est un nom d’intervenant</translation>
    </message>
    <message>
        <source>“{label}” is another person…</source>
        <translation>«&#xa0;{label}&#xa0;» est une autre personne…</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <translation>Nom de l’intervenant</translation>
    </message>
</context>
<context>
    <name>CounterpartLight</name>
    <message>
        <source>In the translation: {words}</source>
        <translation>Dans la traduction&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>DictionariesDialog</name>
    <message>
        <source>Dictionaries</source>
        <translation>Dictionnaires</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Dictionnaire</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Dictionaries on this computer</source>
        <translation>Dictionnaires sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Add from a file…</source>
        <translation>&amp;Ajouter depuis un fichier…</translation>
    </message>
    <message>
        <source>Down&amp;load…</source>
        <translation>Té&amp;lécharger…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mon&amp;ter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Language of the &amp;words:</source>
        <translation>Langue des &amp;mots&#xa0;:</translation>
    </message>
    <message>
        <source>Language of the &amp;explanations:</source>
        <translation>Langue des &amp;explications&#xa0;:</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>No dictionary yet. Download one of FreeDict, or add one from a file: dictd (as FreeDict has it), Wiktionary from kaikki.org, StarDict, DSL or MDX.</source>
        <translation>Pas encore de dictionnaire. Téléchargez-en un de FreeDict, ou ajoutez-en un depuis un fichier&#xa0;: dictd (comme chez FreeDict), Wiktionnaire de kaikki.org, StarDict, DSL ou MDX.</translation>
    </message>
    <message>
        <source>Add a dictionary</source>
        <translation>Ajouter un dictionnaire</translation>
    </message>
    <message>
        <source>Dictionaries ({kinds});;All files (*)</source>
        <translation>Dictionnaires ({kinds});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading “{name}”…</source>
        <translation>Lecture de «&#xa0;{name}&#xa0;»…</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) read…</source>
        <translation>
            <numerusform>%Ln mot lu…</numerusform>
            <numerusform>%Ln mots lus…</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” does not say which languages it is for. Choose them.</source>
        <translation>«&#xa0;{name}&#xa0;» ne dit pas pour quelles langues il est fait. Choisissez-les.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Arrêté. Rien n’a été ajouté.</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a transcript here</source>
        <translation>Déposez une transcription ici</translation>
    </message>
    <message>
        <source>Text, web page, subtitles, document; or copy a text and paste it.</source>
        <translation>Texte, page web, sous-titres, document&#x202f;; ou copiez un texte et collez-le.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Show the sample</source>
        <translation>Afficher l’exemple</translation>
    </message>
</context>
<context>
    <name>ElsewhereDialog</name>
    <message>
        <source>Download on another computer</source>
        <translation>Télécharger sur un autre ordinateur</translation>
    </message>
    <message>
        <source>Download these files on a computer that is online, under the names given, and bring them to this one. The saved list can be given to the program curl, which is part of Windows, macOS and Linux.</source>
        <translation>Téléchargez ces fichiers sur un ordinateur connecté, sous les noms indiqués, et apportez-les sur celui-ci. La liste enregistrée convient au programme curl, présent dans Windows, macOS et Linux.</translation>
    </message>
    <message>
        <source>Files to download</source>
        <translation>Fichiers à télécharger</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Enregistrer la liste…</translation>
    </message>
    <message>
        <source>folder {name}</source>
        <translation>dossier {name}</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
</context>
<context>
    <name>EngineChoice</name>
    <message>
        <source>&amp;Engine</source>
        <translation>&amp;Moteur</translation>
    </message>
    <message>
        <source>No language pack for this pair</source>
        <translation>Pas de pack de langue pour cette paire</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direct</translation>
    </message>
    <message>
        <source>through {language}</source>
        <translation>via {language}</translation>
    </message>
    <message>
        <source>your usual choice</source>
        <translation>votre choix habituel</translation>
    </message>
    <message>
        <source>only {engine} has this pair</source>
        <translation>seul {engine} propose cette paire</translation>
    </message>
    <message>
        <source>the only direct way</source>
        <translation>la seule voie directe</translation>
    </message>
    <message>
        <source>closest to {language}</source>
        <translation>le plus proche de cette langue&#xa0;: {language}</translation>
    </message>
    <message>
        <source>Use {engine} for every text</source>
        <translation>Utiliser {engine} pour tous les textes</translation>
    </message>
    <message>
        <source>no engine has this pair alone</source>
        <translation>aucun moteur n’a cette paire à lui seul</translation>
    </message>
    <message>
        <source>your text goes to {host}</source>
        <translation>votre texte va vers {host}</translation>
    </message>
    <message>
        <source>chosen automatically</source>
        <translation>choisi automatiquement</translation>
    </message>
    <message>
        <source>chosen automatically: {reason}</source>
        <translation>choisi automatiquement&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{engine}: better wording</source>
        <translation>{engine}&#xa0;: meilleure formulation</translation>
    </message>
    <message>
        <source>{engine}: faster</source>
        <translation>{engine}&#xa0;: plus rapide</translation>
    </message>
    <message>
        <source>Compare with {engine}</source>
        <translation>Comparer avec {engine}</translation>
    </message>
    <message>
        <source>Most of the first translations by {engine} look wrong in the same way ({reason}). The language pack may not fit this text. Choose another engine, or another pack.</source>
        <translation>La plupart des premières traductions de {engine} semblent fausses de la même façon ({reason}). Le pack de langue ne convient peut-être pas à ce texte. Choisissez un autre moteur, ou un autre pack.</translation>
    </message>
    <message>
        <source>Languages…</source>
        <translation>Langues…</translation>
    </message>
    <message>
        <source>Translate paragraph again</source>
        <translation>Retraduire le paragraphe</translation>
    </message>
    <message>
        <source>Only {engine} can translate between these languages here.</source>
        <translation>Seul {engine} peut traduire ici entre ces langues.</translation>
    </message>
    <message>
        <source>Use {engine}</source>
        <translation>Utiliser {engine}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;All of the text</source>
        <translation>&amp;Tout le texte</translation>
    </message>
    <message>
        <source>My &amp;notes</source>
        <translation>Mes &amp;notes</translation>
    </message>
    <message>
        <source>The beginning of what is exported</source>
        <translation>Le début de ce qui est exporté</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Word document (.docx)</source>
        <translation>Document Word (.docx)</translation>
    </message>
    <message>
        <source>PDF (.pdf)</source>
        <translation>PDF (.pdf)</translation>
    </message>
    <message>
        <source>Web page (.html)</source>
        <translation>Page web (.html)</translation>
    </message>
    <message>
        <source>Text (.txt)</source>
        <translation>Texte (.txt)</translation>
    </message>
    <message>
        <source>Markdown (.md)</source>
        <translation>Markdown (.md)</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Classeur Excel (.xlsx)</translation>
    </message>
    <message>
        <source>Table, comma-separated (.csv)</source>
        <translation>Tableau séparé par des virgules (.csv)</translation>
    </message>
    <message>
        <source>Table, tab-separated (.tsv)</source>
        <translation>Tableau séparé par des tabulations (.tsv)</translation>
    </message>
    <message>
        <source>Subtitles, SubRip (.srt)</source>
        <translation>Sous-titres SubRip (.srt)</translation>
    </message>
    <message>
        <source>Subtitles, WebVTT (.vtt)</source>
        <translation>Sous-titres WebVTT (.vtt)</translation>
    </message>
    <message>
        <source>Subtitles, TTML (.ttml)</source>
        <translation>Sous-titres TTML (.ttml)</translation>
    </message>
    <message>
        <source>Translation memory, TMX 1.4 (.tmx)</source>
        <translation>Mémoire de traduction TMX 1.4 (.tmx)</translation>
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
        <translation>Format d’Enface, JSON (.json)</translation>
    </message>
    <message>
        <source>&amp;Only what is shown: {shown} of {all} paragraphs</source>
        <translation>&amp;Seulement ce qui est affiché&#xa0;: {shown} paragraphes sur {all}</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>Translations:</source>
        <translation>Traductions&#xa0;:</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>Texte&#xa0;:</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>There are no times in this text, and subtitles need them.</source>
        <translation>Ce texte ne contient pas de temps, et les sous-titres en ont besoin.</translation>
    </message>
    <message>
        <source>The text is still being read: only its beginning would be exported.</source>
        <translation>Le texte est encore en cours de lecture&#xa0;: seul son début serait exporté.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s); the first of them are shown here.</source>
        <translation>
            <numerusform>%Ln paragraphe&#x202f;; le début est affiché ici.</numerusform>
            <numerusform>%Ln paragraphes&#x202f;; les premiers sont affichés ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are not translated yet.</source>
        <translation>
            <numerusform>%Ln paragraphe n’est pas encore traduit.</numerusform>
            <numerusform>%Ln paragraphes ne sont pas encore traduits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to check are marked.</source>
        <translation>
            <numerusform>%Ln phrase à vérifier est signalée.</numerusform>
            <numerusform>%Ln phrases à vérifier sont signalées.</numerusform>
        </translation>
    </message>
    <message>
        <source>XLIFF holds one language of translation: {language}.</source>
        <translation>XLIFF contient une seule langue de traduction&#xa0;: {language}.</translation>
    </message>
    <message>
        <source>JSON holds one machine translation: the first.</source>
        <translation>JSON contient une seule traduction automatique&#xa0;: la première.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Exporting “{name}”…</source>
        <translation>Exportation de «&#xa0;{name}&#xa0;»…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Exported as “{name}”.</source>
        <translation>Exporté sous «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>FailedDialog</name>
    <message>
        <source>Not translated</source>
        <translation>Non traduits</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Langue cible</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>What was translated, what failed and why, for other programs</source>
        <translation>Ce qui a été traduit, ce qui a échoué et pourquoi, pour d’autres programmes</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Le rapport est enregistré.</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Compare with another text</source>
        <translation>Comparer avec un autre texte</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>Choisir un enregistrement</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Import translation</source>
        <translation>Importer une traduction</translation>
    </message>
    <message>
        <source>Add a voice</source>
        <translation>Ajouter une voix</translation>
    </message>
    <message>
        <source>Piper voices</source>
        <translation>Voix Piper</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcriptions</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Open transcripts</source>
        <translation>Ouvrir des transcriptions</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Files: {read} of {all} read</source>
        <translation>Fichiers&#xa0;: {read} lus sur {all}</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>par nom</translation>
    </message>
    <message>
        <source>unread first</source>
        <translation>non lus d’abord</translation>
    </message>
    <message>
        <source>recently opened first</source>
        <translation>récemment ouverts d’abord</translation>
    </message>
    <message>
        <source>Sorted {order}</source>
        <translation>Tri&#xa0;: {order}</translation>
    </message>
    <message>
        <source>Sort files</source>
        <translation>Trier les fichiers</translation>
    </message>
    <message>
        <source>No file has such a name.</source>
        <translation>Aucun fichier n’a ce nom.</translation>
    </message>
    <message>
        <source>{count} more files: type part of a name to find them.</source>
        <translation>{count} autres fichiers&#xa0;: saisissez une partie du nom pour les trouver.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Rechercher dans le texte</translation>
    </message>
    <message>
        <source>Look everywhere</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Translate all</source>
        <translation>Tout traduire</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Match accents</source>
        <translation>Respecter les accents</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rechercher le précédent</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Rechercher le suivant</translation>
    </message>
    <message>
        <source>How and where to find</source>
        <translation>Comment et où rechercher</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Toutes les colonnes</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Only the first {count} characters are looked for.</source>
        <translation>Seuls les {count} premiers caractères sont recherchés.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are not translated yet: their translation is not searched.</source>
        <translation>
            <numerusform>%Ln paragraphe n’est pas encore traduit&#xa0;: la recherche ignore sa traduction.</numerusform>
            <numerusform>%Ln paragraphes ne sont pas encore traduits&#xa0;: la recherche ignore leur traduction.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) could not be searched: the expression takes too long.</source>
        <translation>
            <numerusform>La recherche n’a pas pu se faire dans %Ln paragraphe&#xa0;: l’expression prend trop de temps.</numerusform>
            <numerusform>La recherche n’a pas pu se faire dans %Ln paragraphes&#xa0;: l’expression prend trop de temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>La recherche a été arrêtée.</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} sur {count}</translation>
    </message>
    <message>
        <source>Nothing found in what is shown</source>
        <translation>Rien trouvé dans ce qui est affiché</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Not a regular expression: {reason}</source>
        <translation>Ce n’est pas une expression régulière&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folders of the library</source>
        <translation>Dossiers de la bibliothèque</translation>
    </message>
    <message>
        <source>While the library is open, Enface takes in what changes in the folders that you tick.</source>
        <translation>Tant que la bibliothèque est ouverte, Enface prend en compte ce qui change dans les dossiers cochés.</translation>
    </message>
    <message>
        <source>Watching needs watchfiles, which is not installed. Install it with: enface extras add watch. “Look again” does the same when you press it.</source>
        <translation>La surveillance demande watchfiles, qui n’est pas installé. Installez-le avec&#xa0;: enface extras add watch. «&#xa0;Actualiser&#xa0;» fait la même chose quand vous appuyez dessus.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Surveiller</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>Dossier ou fichier</translation>
    </message>
    <message>
        <source>Watch {name}</source>
        <translation>Surveiller {name}</translation>
    </message>
    <message>
        <source>Left out because you removed them: {count}</source>
        <translation>Laissés de côté car vous les avez retirés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>Ajouter de nouveau</translation>
    </message>
    <message>
        <source>Add the files that you removed from the list again</source>
        <translation>Ajouter de nouveau les fichiers que vous avez retirés de la liste</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Another window has taken this document off the list, or forgotten it. Nothing more of it is remembered.</source>
        <translation>Une autre fenêtre a retiré ce document de la liste, ou l’a oublié. Rien de plus n’en sera retenu.</translation>
    </message>
    <message>
        <source>This document is forgotten.</source>
        <translation>Ce document est oublié.</translation>
    </message>
    <message>
        <source>This document is forgotten, but for its translations: another program is using the translation memory. Leave Enface open: they are deleted as soon as that program lets go.</source>
        <translation>Ce document est oublié, sauf ses traductions&#xa0;: un autre programme utilise la mémoire de traduction. Laissez Enface ouvert&#xa0;: elles seront supprimées dès qu’il la libérera.</translation>
    </message>
    <message>
        <source>Everything is cleared but the translation memory, which another program is using. Leave Enface open: it is cleared as soon as that program lets go.</source>
        <translation>Tout est effacé sauf la mémoire de traduction, qu’un autre programme utilise. Laissez Enface ouvert&#xa0;: elle sera vidée dès qu’il la libérera.</translation>
    </message>
    <message>
        <source>Clear all translations made so far, the lists of recent transcripts and of the library, the texts you pasted, your corrections, bookmarks, notes and terms, the words you saved, and the logs? This cannot be undone.</source>
        <translation>Effacer toutes les traductions faites jusqu’ici, les listes des transcriptions récentes et de la bibliothèque, les textes collés, vos corrections, marque-pages, notes et termes, les mots enregistrés, ainsi que les journaux&#x202f;? Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Clear everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>These files are left; delete them yourself: {names}</source>
        <translation>Ces fichiers restent&#x202f;; supprimez-les vous-même&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Everything Enface remembered is cleared.</source>
        <translation>Tout ce qu’Enface avait retenu est effacé.</translation>
    </message>
</context>
<context>
    <name>FreeDictDialog</name>
    <message>
        <source>Download a dictionary</source>
        <translation>Télécharger un dictionnaire</translation>
    </message>
    <message>
        <source>Dictionaries of FreeDict (freedict.org), under free licences. The licence of each is shown once it is added.</source>
        <translation>Dictionnaires de FreeDict (freedict.org), sous licences libres. La licence de chacun est affichée une fois qu’il est ajouté.</translation>
    </message>
    <message>
        <source>Get the list from the Internet</source>
        <translation>Récupérer la liste sur Internet</translation>
    </message>
    <message>
        <source>Search for a language</source>
        <translation>Rechercher une langue</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Dictionaries of FreeDict</source>
        <translation>Dictionnaires de FreeDict</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>There is no list of dictionaries on this computer yet.</source>
        <translation>Il n’y a pas encore de liste de dictionnaires sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The list is of {date}.</source>
        <translation>La liste date du {date}.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
</context>
<context>
    <name>FurtherColumns</name>
    <message>
        <source>Show &amp;more translations</source>
        <translation>Afficher d’a&amp;utres traductions</translation>
    </message>
    <message>
        <source>No language pack for this text</source>
        <translation>Aucun pack de langue pour ce texte</translation>
    </message>
</context>
<context>
    <name>GoCommands</name>
    <message>
        <source>Turn, paragraph such as ¶ 12, or time such as 12:34</source>
        <translation>Intervention, paragraphe comme ¶ 12 ou temps comme 12:34</translation>
    </message>
    <message>
        <source>Paragraph, or time such as 12:34</source>
        <translation>Paragraphe ou temps comme 12:34</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Rechercher le suivant</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>The guide is in English only.</source>
        <translation>Le guide n’existe qu’en anglais.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>There is no room for two columns: the translation is below its original.</source>
        <translation>Il n’y a pas de place pour deux colonnes&#xa0;: la traduction est sous son original.</translation>
    </message>
    <message>
        <source>There is no room for all columns: some of them stand below each other.</source>
        <translation>Il n’y a pas la place pour toutes les colonnes&#xa0;: certaines sont l’une sous l’autre.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Sentences found</source>
        <translation>Phrases trouvées</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant</translation>
    </message>
</context>
<context>
    <name>InstalledPage</name>
    <message>
        <source>Language packs on this computer</source>
        <translation>Packs de langue sur cet ordinateur</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur de traduction</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Ajouter depuis un fichier…</translation>
    </message>
    <message>
        <source>Add from a folder…</source>
        <translation>Ajouter depuis un dossier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>It translates &amp;from:</source>
        <translation>Traduit &amp;de&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;into:</source>
        <translation>&amp;vers&#xa0;:</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>with Enface or another program</source>
        <translation>par un programme</translation>
    </message>
    <message>
        <source>Language packs ({patterns})</source>
        <translation>Packs de langue ({patterns})</translation>
    </message>
    <message>
        <source>{version} · newer: {newer}</source>
        <translation>{version} · plus récente&#xa0;: {newer}</translation>
    </message>
    <message numerus="yes">
        <source>A newer version of %n pack(s) can be downloaded.</source>
        <translation>
            <numerusform>Une version plus récente de %Ln pack peut être téléchargée.</numerusform>
            <numerusform>Une version plus récente de %Ln packs peut être téléchargée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking “{name}”…</source>
        <translation>Vérification de «&#xa0;{name}&#xa0;»…</translation>
    </message>
    <message>
        <source>Add a language pack</source>
        <translation>Ajouter un pack de langue</translation>
    </message>
</context>
<context>
    <name>KeepingTerms</name>
    <message numerus="yes">
        <source>%n term(s) deleted.</source>
        <translation>
            <numerusform>%Ln terme supprimé.</numerusform>
            <numerusform>%Ln termes supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Lists of terms (*.csv *.tsv *.txt *.tbx *.tmx *.xml)</source>
        <translation>Listes de termes (*.csv *.tsv *.txt *.tbx *.tmx *.xml)</translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>Importer des termes</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) imported.</source>
        <translation>
            <numerusform>%Ln terme importé.</numerusform>
            <numerusform>%Ln termes importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: other languages, or too long.</source>
        <translation>
            <numerusform>%Ln ignoré&#xa0;: autres langues, ou trop long.</numerusform>
            <numerusform>%Ln ignorés&#xa0;: autres langues, ou trop longs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table (*.csv);;TBX (*.tbx);;TMX (*.tmx)</source>
        <translation>Tableau (*.csv);;TBX (*.tbx);;TMX (*.tmx)</translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>Exporter les termes</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) exported.</source>
        <translation>
            <numerusform>%Ln terme exporté.</numerusform>
            <numerusform>%Ln termes exportés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search keyboard shortcuts</source>
        <translation>Rechercher un raccourci clavier</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>{keys} is used twice: {first}, {second}. Change one of them.</source>
        <translation>{keys} est utilisé deux fois&#xa0;: {first}, {second}. Changez l’un des deux.</translation>
    </message>
</context>
<context>
    <name>LanguagesDialog</name>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Traduit</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>not there any more: {path}</source>
        <translation>n’est plus là&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Notes: {count}</source>
        <translation>Notes&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Read: {share}</source>
        <translation>Lu&#xa0;: {share}</translation>
    </message>
    <message>
        <source>Translated: {share}</source>
        <translation>Traduit&#xa0;: {share}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>Autre langue</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Meilleures d’abord</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Récentes d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Anciennes d’abord</translation>
    </message>
    <message>
        <source>As in the transcripts</source>
        <translation>Comme dans les transcriptions</translation>
    </message>
    <message>
        <source>By the words before</source>
        <translation>Par les mots qui précèdent</translation>
    </message>
    <message>
        <source>By the words after</source>
        <translation>Par les mots qui suivent</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Par intervenant</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Par année</translation>
    </message>
    <message>
        <source>Phrases with it</source>
        <translation>Expressions avec ce mot</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words, by basic form</source>
        <translation>Mots, par lemme</translation>
    </message>
    <message>
        <source>With nothing to search, “Words” counts all words</source>
        <translation>Sans rien à rechercher, «&#xa0;Mots&#xa0;» compte tous les mots</translation>
    </message>
    <message>
        <source>Sho&amp;w more</source>
        <translation>Afficher &amp;plus</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcriptions</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Concordances</translation>
    </message>
    <message>
        <source>Fol&amp;ders…</source>
        <translation>D&amp;ossiers…</translation>
    </message>
    <message>
        <source>What you added, and whether it is watched</source>
        <translation>Ce que vous avez ajouté, et si c’est surveillé</translation>
    </message>
    <message>
        <source>&amp;Translate…</source>
        <translation>&amp;Traduire…</translation>
    </message>
    <message>
        <source>&amp;Save table…</source>
        <translation>Enregistrer le ta&amp;bleau…</translation>
    </message>
    <message>
        <source>S&amp;peaker:</source>
        <translation>&amp;Intervenant&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>A&amp;u&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>O&amp;rdre&#xa0;:</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Originaux</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traductions</translation>
    </message>
    <message>
        <source>My wording</source>
        <translation>Ma version</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>By the 2nd word before</source>
        <translation>Par le 2e mot qui précède</translation>
    </message>
    <message>
        <source>By the 3rd word before</source>
        <translation>Par le 3e mot qui précède</translation>
    </message>
    <message>
        <source>By the 2nd word after</source>
        <translation>Par le 2e mot qui suit</translation>
    </message>
    <message>
        <source>By the 3rd word after</source>
        <translation>Par le 3e mot qui suit</translation>
    </message>
    <message>
        <source>In random order</source>
        <translation>Dans un ordre aléatoire</translation>
    </message>
    <message>
        <source>By the word found</source>
        <translation>Par le mot trouvé</translation>
    </message>
    <message>
        <source>Words near it</source>
        <translation>Mots voisins</translation>
    </message>
    <message>
        <source>S&amp;ort:</source>
        <translation>T&amp;ri&#xa0;:</translation>
    </message>
    <message>
        <source>The&amp;n:</source>
        <translation>&amp;Puis&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Count:</source>
        <translation>&amp;Compter&#xa0;:</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>&amp;In:</source>
        <translation>Da&amp;ns&#xa0;:</translation>
    </message>
    <message>
        <source>Pl&amp;ace:</source>
        <translation>Li&amp;eu&#xa0;:</translation>
    </message>
    <message>
        <source>Fro&amp;m:</source>
        <translation>&amp;Du&#xa0;:</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>Filter by title, speaker or file</source>
        <translation>Filtrer par titre, intervenant ou fichier</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Search the texts</source>
        <translation>Rechercher dans les textes</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, parts of words (harb*, *ship, h?rbour), AND, OR, NOT, NEAR; see the guide</source>
        <translation>Mots, &quot;expressions&quot;, parties de mots (harb*, *ship, h?rbour), AND, OR, NOT, NEAR&#x202f;; voir le guide</translation>
    </message>
    <message>
        <source>Chosen on the list</source>
        <translation>Sélectionnées dans la liste</translation>
    </message>
    <message>
        <source>With sentences found</source>
        <translation>Avec des phrases trouvées</translation>
    </message>
    <message>
        <source>All on the list</source>
        <translation>Toutes celles de la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%Ln phrase</numerusform>
            <numerusform>%Ln phrases</numerusform>
        </translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>plus de {count}</translation>
    </message>
    <message>
        <source>{shown} of {all} sentences</source>
        <translation>{shown} phrases sur {all}</translation>
    </message>
    <message>
        <source>The first {count} sentences</source>
        <translation>Les {count} premières phrases</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%Ln occurrence</numerusform>
            <numerusform>%Ln occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} places are shown, not all. “Save table…” writes up to {most}.</source>
        <translation>{count} occurrences sont affichées, pas toutes. «&#xa0;Enregistrer le tableau…&#xa0;» en écrit jusqu’à {most}.</translation>
    </message>
    <message>
        <source>The first {count} places</source>
        <translation>Les {count} premières occurrences</translation>
    </message>
    <message numerus="yes">
        <source>%n different word(s)</source>
        <translation>
            <numerusform>%Ln mot différent</numerusform>
            <numerusform>%Ln mots différents</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this was searched: {what}.</source>
        <translation>La recherche était limitée à&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>{shown} of {all} transcripts, {words} words</source>
        <translation>{shown} transcriptions sur {all}, {words} mots</translation>
    </message>
    <message>
        <source>Add a folder or files: they stay where they are.</source>
        <translation>Ajoutez un dossier ou des fichiers&#xa0;: ils restent où ils sont.</translation>
    </message>
    <message>
        <source>only in “{name}”</source>
        <translation>seulement dans «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>there is no collection “{name}” any more</source>
        <translation>la collection «&#xa0;{name}&#xa0;» n’existe plus</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Classeur Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) saved</source>
        <translation>
            <numerusform>%Ln ligne enregistrée</numerusform>
            <numerusform>%Ln lignes enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more</source>
        <translation>il y en a d’autres</translation>
    </message>
</context>
<context>
    <name>LinkTools</name>
    <message>
        <source>Merge with the one above</source>
        <translation>Fusionner avec la précédente</translation>
    </message>
    <message>
        <source>Merge with the one below</source>
        <translation>Fusionner avec la suivante</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>Diviser ici</translation>
    </message>
    <message>
        <source>Cut the link</source>
        <translation>Couper le lien</translation>
    </message>
    <message>
        <source>Accept the link</source>
        <translation>Accepter le lien</translation>
    </message>
    <message>
        <source>Drag a sentence up or down</source>
        <translation>Faire glisser une phrase vers le haut ou le bas</translation>
    </message>
</context>
<context>
    <name>LookingUp</name>
    <message>
        <source>The language of this text is not known. Choose it above the text, then look the word up.</source>
        <translation>La langue de ce texte n’est pas connue. Choisissez-la au-dessus du texte, puis cherchez le mot.</translation>
    </message>
    <message>
        <source>Add a dictionary…</source>
        <translation>Ajouter un dictionnaire…</translation>
    </message>
    <message>
        <source>Anki deck (*.apkg);;Table (*.csv)</source>
        <translation>Paquet Anki (*.apkg);;Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Export saved words</source>
        <translation>Exporter les mots enregistrés</translation>
    </message>
    <message numerus="yes">
        <source>%n saved word(s) exported.</source>
        <translation>
            <numerusform>%Ln mot enregistré exporté.</numerusform>
            <numerusform>%Ln mots enregistrés exportés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryDialog</name>
    <message>
        <source>Translation memory</source>
        <translation>Mémoire de traduction</translation>
    </message>
    <message>
        <source>Enface keeps its translations on this computer, so that nothing is translated twice. When the limit is reached, the ones that were used longest ago are deleted first; your own wording is kept.</source>
        <translation>Enface garde ses traductions sur cet ordinateur pour ne rien traduire deux fois. Quand la limite est atteinte, celles qui n’ont pas servi depuis le plus longtemps sont supprimées d’abord&#x202f;; vos propres versions restent.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Taille&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Limit:</source>
        <translation>&amp;Limite&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%Ln phrase</numerusform>
            <numerusform>%Ln phrases</numerusform>
        </translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
</context>
<context>
    <name>MemorySearchDialog</name>
    <message>
        <source>Search the translation memory</source>
        <translation>Rechercher dans la mémoire de traduction</translation>
    </message>
    <message>
        <source>&amp;Words in the original ({pair}):</source>
        <translation>&amp;Mots dans l’original ({pair})&#xa0;:</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Sentences with these words</source>
        <translation>Phrases avec ces mots</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%Ln phrase</numerusform>
            <numerusform>%Ln phrases</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted by a person</source>
        <translation>accepté par une personne</translation>
    </message>
    <message>
        <source>machine translation, {engine}</source>
        <translation>traduction automatique, {engine}</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Who speaks where</source>
        <translation>Qui parle où</translation>
    </message>
</context>
<context>
    <name>MissingFonts</name>
    <message>
        <source>No font on this computer has the letters of this text ({language}), so empty boxes stand for them. Install a font that has them, for example of the Noto family, and start Enface again.</source>
        <translation>Aucune police de cet ordinateur n’a les lettres de ce texte ({language})&#x202f;; des cases vides les remplacent. Installez une police qui les a, par exemple de la famille Noto, et redémarrez Enface.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Your texts and translations leave this computer only for a server on another one that you added and chose. Otherwise the network is used for nothing but language packs, dictionaries, voices and speech models, and only when you press a button for it.</source>
        <translation>Vos textes et traductions ne quittent cet ordinateur que pour un serveur, sur un autre, que vous avez ajouté et choisi. Sinon, le réseau ne sert qu’aux packs de langue, aux dictionnaires, aux voix et aux modèles de reconnaissance vocale, et seulement quand vous appuyez sur un bouton prévu pour cela.</translation>
    </message>
    <message>
        <source>Never use the network</source>
        <translation>Ne jamais utiliser le réseau</translation>
    </message>
    <message>
        <source>While this is on, those buttons refuse too, and say why.</source>
        <translation>Tant que c’est activé, ces boutons refusent aussi, et disent pourquoi.</translation>
    </message>
    <message>
        <source>All network requests</source>
        <translation>Toutes les requêtes réseau</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Files are read, and texts translated, in processes of their own. Your system keeps these off the network and off all your files but the one being read.</source>
        <translation>Les fichiers sont lus, et les textes traduits, dans des processus à part. Votre système ne les laisse accéder ni au réseau, ni à vos fichiers sauf celui qui est lu.</translation>
    </message>
    <message>
        <source>Files are read, and texts translated, in processes of their own. Your system keeps these off the network, but it cannot keep them off your other files.</source>
        <translation>Les fichiers sont lus, et les textes traduits, dans des processus à part. Votre système ne les laisse pas accéder au réseau, mais il ne peut pas leur fermer vos autres fichiers.</translation>
    </message>
    <message>
        <source>Files are read, and texts translated, in processes of their own. Your system keeps these off all your files but the one being read, but it cannot keep them off the network.</source>
        <translation>Les fichiers sont lus, et les textes traduits, dans des processus à part. Votre système ne les laisse pas accéder à vos fichiers sauf celui qui est lu, mais il ne peut pas leur fermer le réseau.</translation>
    </message>
    <message>
        <source>Files are read, and texts translated, in processes of their own. They use no network and no other files, but this system has nothing that would keep a harmful file from making them do so.</source>
        <translation>Les fichiers sont lus, et les textes traduits, dans des processus à part. Ils n’utilisent ni le réseau ni d’autres fichiers, mais rien dans ce système n’empêcherait un fichier nuisible de les y amener.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) asked so far, the latest first:</source>
        <translation>
            <numerusform>%Ln adresse consultée jusqu’ici&#xa0;:</numerusform>
            <numerusform>%Ln adresses consultées jusqu’ici, la plus récente en premier&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>No network requests so far.</source>
        <translation>Aucune requête réseau jusqu’ici.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
</context>
<context>
    <name>NetworkSign</name>
    <message>
        <source>Text goes to {host}</source>
        <translation>Le texte va vers {host}</translation>
    </message>
    <message>
        <source>downloading…</source>
        <translation>téléchargement…</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Uniquement sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Bookmarks and notes</source>
        <translation>Signets et notes</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Votre note</translation>
    </message>
    <message>
        <source>Type a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Bookmark here</source>
        <translation>Signet ici</translation>
    </message>
    <message>
        <source>About the paragraph you are reading</source>
        <translation>Sur le paragraphe que vous lisez</translation>
    </message>
    <message>
        <source>Its paragraph is no longer in the file</source>
        <translation>Son paragraphe n’est plus dans le fichier</translation>
    </message>
    <message>
        <source>About “{words}”</source>
        <translation>Sur «&#xa0;{words}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>NotesFile</name>
    <message>
        <source>This text has no bookmarks and no notes yet.</source>
        <translation>Ce texte n’a encore ni marque-pages ni notes.</translation>
    </message>
    <message>
        <source>Save bookmarks and notes</source>
        <translation>Enregistrer les marque-pages et les notes</translation>
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
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Open “{name}”?</source>
        <translation>Ouvrir «&#xa0;{name}&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Compare with this text</source>
        <translation>Comparer avec ce texte</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>Ouvrir ici</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>Ouvrir dans une nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Ouverture de {name}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>{share} % of the words are not shown: they look like what stands around a text, not like part of it.</source>
        <translation>{share} % des mots ne sont pas affichés&#xa0;: ils ressemblent à ce qui entoure un texte, pas à une partie de celui-ci.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>{share} % of the words stand under no speaker. Some speakers may not have been recognized.</source>
        <translation>{share} % des mots ne sont attribués à aucun intervenant. Certains intervenants n’ont peut-être pas été reconnus.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was opened.</source>
        <translation>«&#xa0;{name}&#xa0;» a changé depuis son ouverture.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>“{name}” is no longer where it was. What you see is kept here.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus à sa place. Ce que vous voyez est conservé ici.</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>Afficher les notes</translation>
    </message>
    <message>
        <source>List notes such as (Applause), too</source>
        <translation>Lister aussi les notes comme (Applaudissements)</translation>
    </message>
</context>
<context>
    <name>OwnWording</name>
    <message>
        <source>Choose a sentence of the original to write your own wording of it.</source>
        <translation>Choisissez une phrase de l’original pour en écrire votre version.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Comment on this sentence</source>
        <translation>Commentaire sur cette phrase</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) taken into your wording</source>
        <translation>
            <numerusform>%Ln phrase reprise dans votre version</numerusform>
            <numerusform>%Ln phrases reprises dans votre version</numerusform>
        </translation>
    </message>
    <message>
        <source>from the human translation</source>
        <translation>d’après la traduction humaine</translation>
    </message>
    <message>
        <source>from the machine translation</source>
        <translation>d’après la traduction automatique</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) changed</source>
        <translation>
            <numerusform>%Ln mot modifié</numerusform>
            <numerusform>%Ln mots modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>agreement {number} of 100</source>
        <translation>concordance {number} sur 100</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcriptions</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Merge c&amp;hosen</source>
        <translation>Fusionner la séle&amp;ction</translation>
    </message>
    <message>
        <source>The chosen names are one person in the whole library</source>
        <translation>Les noms sélectionnés sont une seule personne dans toute la bibliothèque</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>The names of the chosen person are different people again</source>
        <translation>Les noms de la personne sélectionnée redeviennent des personnes différentes</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>Annule&amp;r</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Nom dans le texte</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Interventions</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Transcripts of this person</source>
        <translation>Transcriptions de cette personne</translation>
    </message>
    <message>
        <source>What this person says</source>
        <translation>Ce que dit cette personne</translation>
    </message>
    <message>
        <source>Choose somebody to see all that they said.</source>
        <translation>Choisissez une personne pour voir tout ce qu’elle a dit.</translation>
    </message>
    <message>
        <source>Met: {names}</source>
        <translation>Avec&#xa0;: {names}</translation>
    </message>
    <message>
        <source>The first {count} turns. Choose a transcript to see all in it.</source>
        <translation>Les {count} premières interventions. Choisissez une transcription pour en voir toutes les interventions.</translation>
    </message>
    <message>
        <source>Is this the same person? {one} – {other}</source>
        <translation>Est-ce la même personne&#x202f;? {one} – {other}</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Place in the recording</source>
        <translation>Position dans l’enregistrement</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Loop sentence</source>
        <translation>Répéter la phrase</translation>
    </message>
    <message>
        <source>Close the recording</source>
        <translation>Fermer l’enregistrement</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
</context>
<context>
    <name>Playing</name>
    <message>
        <source>The sentence starts at {time}</source>
        <translation>La phrase commence à {time}</translation>
    </message>
    <message>
        <source>The sentence starts at {time}, later ones moved along</source>
        <translation>La phrase commence à {time}, les suivantes sont décalées</translation>
    </message>
    <message>
        <source>Loop from {begin}: press again where it ends</source>
        <translation>Boucle à partir de {begin}&#xa0;: appuyez de nouveau là où elle finit</translation>
    </message>
    <message>
        <source>This sentence was not heard in the recording.</source>
        <translation>Cette phrase n’a pas été reconnue dans l’enregistrement.</translation>
    </message>
    <message>
        <source>This sentence has no time yet.</source>
        <translation>Cette phrase n’a pas encore de temps.</translation>
    </message>
    <message>
        <source>Sync with recording</source>
        <translation>Synchroniser avec l’enregistrement</translation>
    </message>
    <message>
        <source>“{name}” has no sound.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas de son.</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%Ln intervenant</numerusform>
            <numerusform>%Ln intervenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) hidden</source>
        <translation>
            <numerusform>%Ln intervention masquée</numerusform>
            <numerusform>%Ln interventions masquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%Ln seconde restante</numerusform>
            <numerusform>%Ln secondes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%Ln minute restante</numerusform>
            <numerusform>%Ln minutes restantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Enface: keyboard shortcuts</source>
        <translation>Enface&#xa0;: raccourcis clavier</translation>
    </message>
    <message>
        <source>Printing asks your system&apos;s print service, which may use the network, and “Never use the network” is on (Languages, Network). You can save a PDF instead.</source>
        <translation>Imprimer fait appel au service d’impression de votre système, qui peut utiliser le réseau, et «&#xa0;Ne jamais utiliser le réseau&#xa0;» est activé (Langues, Réseau). Vous pouvez enregistrer un PDF à la place.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Download progress</source>
        <translation>Progression du téléchargement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What came is kept: the next time it goes on from there.</source>
        <translation>Ce qui est arrivé est conservé&#xa0;: la prochaine fois, le téléchargement reprendra de là.</translation>
    </message>
    <message>
        <source>Getting the list…</source>
        <translation>Récupération de la liste…</translation>
    </message>
    <message>
        <source>another Enface is downloading it; waiting for that…</source>
        <translation>un autre Enface le télécharge&#x202f;; en attente…</translation>
    </message>
    <message>
        <source>unpacking and trying it…</source>
        <translation>décompression et essai…</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>connexion…</translation>
    </message>
    <message numerus="yes">
        <source>cut off; trying again in %n second(s)</source>
        <translation>
            <numerusform>connexion coupée&#x202f;; nouvel essai dans&#x202f;%Ln seconde</numerusform>
            <numerusform>connexion coupée&#x202f;; nouvel essai dans&#x202f;%Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} par seconde</translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <translation>{done} sur {whole}</translation>
    </message>
</context>
<context>
    <name>PuttingInStep</name>
    <message>
        <source>Listening to {name}</source>
        <translation>Écoute de {name}</translation>
    </message>
    <message>
        <source>{heard} of {all} sentences were heard in “{name}”.</source>
        <translation>{heard} phrases sur {all} ont été reconnues dans «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Download a model…</source>
        <translation>Télécharger un modèle…</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>Ajouter un modèle…</translation>
    </message>
    <message>
        <source>Add a Whisper model: choose its folder</source>
        <translation>Ajouter un modèle Whisper&#xa0;: choisissez son dossier</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>No speaker is selected, so there is nothing to show.</source>
        <translation>Aucun intervenant n’est sélectionné, il n’y a donc rien à afficher.</translation>
    </message>
</context>
<context>
    <name>ReaderModel</name>
    <message>
        <source>{speaker}, in {language}</source>
        <translation>{speaker}, langue&#xa0;: {language}</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>Langue&#xa0;: {language}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>machine translation</source>
        <translation>traduction automatique</translation>
    </message>
    <message>
        <source>human translation</source>
        <translation>traduction humaine</translation>
    </message>
    <message>
        <source>your wording</source>
        <translation>votre version</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>(no partner in the original)</source>
        <translation>(pas de correspondance dans l’original)</translation>
    </message>
    <message>
        <source>(together with another row)</source>
        <translation>(avec une autre ligne)</translation>
    </message>
    <message>
        <source>(no partner in this text)</source>
        <translation>(pas de correspondance dans ce texte)</translation>
    </message>
    <message>
        <source>to check: {reasons}</source>
        <translation>à vérifier&#xa0;: {reasons}</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>marque-page</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>note&#xa0;: {note}</translation>
    </message>
    <message>
        <source>not heard in the recording</source>
        <translation>pas reconnue dans l’enregistrement</translation>
    </message>
    <message>
        <source>needs review</source>
        <translation>à revoir</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>{accepted} of {written} sentences accepted</source>
        <translation>{accepted} phrases acceptées sur {written}</translation>
    </message>
    <message>
        <source>{reasons} (sentence {number})</source>
        <translation>{reasons} (phrase {number})</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>Narration</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ReadingAids</name>
    <message>
        <source>Syllables are shown</source>
        <translation>Les syllabes sont affichées</translation>
    </message>
    <message>
        <source>Syllables are not shown</source>
        <translation>Les syllabes ne sont pas affichées</translation>
    </message>
    <message>
        <source>Line focus: 1 line</source>
        <translation>Focus sur les lignes&#xa0;: 1 ligne</translation>
    </message>
    <message>
        <source>Line focus: 3 lines</source>
        <translation>Focus sur les lignes&#xa0;: 3 lignes</translation>
    </message>
    <message>
        <source>Line focus: 5 lines</source>
        <translation>Focus sur les lignes&#xa0;: 5 lignes</translation>
    </message>
    <message>
        <source>Line focus is off</source>
        <translation>Le focus sur les lignes est désactivé</translation>
    </message>
</context>
<context>
    <name>ReadingOut</name>
    <message>
        <source>Texts in {language} are read by the voice “{name}” from now on.</source>
        <translation>Les textes dans cette langue ({language}) sont désormais lus par la voix «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The language of this text is not known. Choose it above the text, then read it aloud.</source>
        <translation>La langue de ce texte n’est pas connue. Choisissez-la au-dessus du texte, puis lisez-le à voix haute.</translation>
    </message>
    <message>
        <source>Download a voice…</source>
        <translation>Télécharger une voix…</translation>
    </message>
    <message>
        <source>Add a voice…</source>
        <translation>Ajouter une voix…</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Espacement</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Fermer ce panneau</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Layout and columns</source>
        <translation>Disposition et colonnes</translation>
    </message>
    <message>
        <source>Reading aids</source>
        <translation>Aides à la lecture</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Reset everything in this panel</source>
        <translation>Tout réinitialiser dans ce panneau</translation>
    </message>
    <message>
        <source>Custom theme…</source>
        <translation>Thème personnalisé…</translation>
    </message>
    <message>
        <source>Wide spacing</source>
        <translation>Espacement large</translation>
    </message>
    <message>
        <source>More room between lines, words and letters</source>
        <translation>Plus d’espace entre les lignes, les mots et les lettres</translation>
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
        <translation>Traduction</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Maximum characters per line</source>
        <translation>Caractères par ligne, au plus</translation>
    </message>
    <message>
        <source>Auto-scroll: lines per minute</source>
        <translation>Défilement automatique&#xa0;: lignes par minute</translation>
    </message>
    <message>
        <source>Limit line length</source>
        <translation>Limiter la longueur des lignes</translation>
    </message>
    <message>
        <source>Justify</source>
        <translation>Justifier</translation>
    </message>
    <message>
        <source>Show syllables</source>
        <translation>Afficher les syllabes</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Numbers in the margin</source>
        <translation>Numéros dans la marge</translation>
    </message>
    <message>
        <source>Focus on</source>
        <translation>Mettre en avant</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Langue de l’interface</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Tout le texte</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>5 lines</source>
        <translation>5 lignes</translation>
    </message>
    <message>
        <source>3 lines</source>
        <translation>3 lignes</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Interventions</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Size of buttons and menus</source>
        <translation>Taille des boutons et des menus</translation>
    </message>
    <message>
        <source>Translation in the same size</source>
        <translation>Traduction à la même taille</translation>
    </message>
    <message>
        <source>Translation first</source>
        <translation>Traduction d’abord</translation>
    </message>
    <message>
        <source>Font of the original</source>
        <translation>Police de l’original</translation>
    </message>
    <message>
        <source>Font of the translation</source>
        <translation>Police de la traduction</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open Recen&amp;t</source>
        <translation>Ouvrir un fichier récen&amp;t</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>Aucun fichier récent</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Vider la liste</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>Compare with another text and choose a sentence to repair how both are linked.</source>
        <translation>Comparez avec un autre texte et choisissez une phrase pour réparer leur lien.</translation>
    </message>
    <message>
        <source>Aligning again below here</source>
        <translation>Réalignement à partir d’ici</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Find and replace in your wording</source>
        <translation>Rechercher et remplacer dans votre version</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Mots &amp;entiers</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>&amp;Tout remplacer</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Rechercher&#xa0;:</translation>
    </message>
    <message>
        <source>R&amp;eplace with:</source>
        <translation>Rem&amp;placer par&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in your wording</source>
        <translation>
            <numerusform>%Ln fois dans votre version</numerusform>
            <numerusform>%Ln fois dans votre version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n time(s)</source>
        <translation>
            <numerusform>Remplacé %Ln fois</numerusform>
            <numerusform>Remplacé %Ln fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Search the whole library</source>
        <translation>Rechercher dans toute la bibliothèque</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Review saved words</source>
        <translation>Réviser les mots enregistrés</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>&amp;Show (Space)</source>
        <translation>Affi&amp;cher (Espace)</translation>
    </message>
    <message>
        <source>Again (1)</source>
        <translation>À revoir (1)</translation>
    </message>
    <message>
        <source>Hard (2)</source>
        <translation>Difficile (2)</translation>
    </message>
    <message>
        <source>Good (3)</source>
        <translation>Correct (3)</translation>
    </message>
    <message>
        <source>Easy (4)</source>
        <translation>Facile (4)</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to review</source>
        <translation>
            <numerusform>%Ln mot à réviser</numerusform>
            <numerusform>%Ln mots à réviser</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more to review today.</source>
        <translation>Plus rien à réviser aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Sa&amp;ved searches</source>
        <translation>Recherches enre&amp;gistrées</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
</context>
<context>
    <name>SavingCopy</name>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Saved a copy as {name}. It holds the text, what stands beside it, and all that you did to it, and opens in Enface on any computer.</source>
        <translation>Copie enregistrée sous {name}. Elle contient le texte, ce qui est à côté et tout ce que vous y avez fait, et s’ouvre dans Enface sur n’importe quel ordinateur.</translation>
    </message>
</context>
<context>
    <name>ScriptFonts</name>
    <message>
        <source>Separate font per script</source>
        <translation>Une police par écriture</translation>
    </message>
    <message>
        <source>Easier to read: {font}</source>
        <translation>Plus facile à lire&#xa0;: {font}</translation>
    </message>
    <message>
        <source>Made for people with dyslexia or poor sight</source>
        <translation>Conçue pour les personnes dyslexiques ou malvoyantes</translation>
    </message>
    <message>
        <source>Fonts made for dyslexia or poor sight, such as {fonts}, are free: once one is installed on this computer, it is offered here.</source>
        <translation>Les polices conçues pour la dyslexie ou la malvoyance, comme {fonts}, sont libres&#xa0;: une fois installées sur cet ordinateur, elles sont proposées ici.</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latine</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrillique</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Chinese, Japanese, Korean</source>
        <translation>Chinoise, japonaise, coréenne</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search dictionaries</source>
        <translation>Rechercher dans les dictionnaires</translation>
    </message>
    <message>
        <source>In the &amp;explanations too</source>
        <translation>Aussi dans les &amp;explications</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>&amp;Word:</source>
        <translation>&amp;Mot&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>There is no dictionary on this computer yet. Add one under Dictionaries.</source>
        <translation>Il n’y a pas encore de dictionnaire sur cet ordinateur. Ajoutez-en un dans «&#xa0;Dictionnaires&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>SentencesPanel</name>
    <message>
        <source>Sentences</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Sentences accepted</source>
        <translation>Phrases acceptées</translation>
    </message>
    <message>
        <source>Nothing to compare yet: open a second text beside this one.</source>
        <translation>Rien à comparer pour l’instant&#xa0;: ouvrez un deuxième texte à côté de celui-ci.</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparer avec…</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>Lowest agreement first</source>
        <translation>Concordance la plus faible d’abord</translation>
    </message>
    <message>
        <source>Order of the text</source>
        <translation>Ordre du texte</translation>
    </message>
    <message>
        <source>Least sure link first</source>
        <translation>Lien le moins sûr d’abord</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Trié par</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Différentes</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>with</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>Align again below here</source>
        <translation>Aligner de nouveau à partir d’ici</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>Servers that translate</source>
        <translation>Serveurs qui traduisent</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Votre texte</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>&amp;Utiliser celui-ci</translation>
    </message>
    <message>
        <source>The engine “Server” asks {name} from now on.</source>
        <translation>Le moteur «&#xa0;Serveur&#xa0;» interroge désormais {name}.</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Clé&#xa0;:</translation>
    </message>
    <message>
        <source>A server such as LibreTranslate, Ollama, LM Studio or llama-server can translate, too. It is used only where you choose it in “Engine” or “Show more translations”. Of a server with several models you can add each.</source>
        <translation>Un serveur comme LibreTranslate, Ollama, LM Studio ou llama-server peut aussi traduire. Il ne sert que là où vous le choisissez dans «&#xa0;Moteur&#xa0;» ou «&#xa0;Afficher d’autres traductions&#xa0;». D’un serveur à plusieurs modèles, vous pouvez ajouter chacun.</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modèle&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Address of a server:</source>
        <translation>A&amp;dresse d’un serveur&#xa0;:</translation>
    </message>
    <message>
        <source>stays on this computer</source>
        <translation>reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>goes to {host}</source>
        <translation>va vers {host}</translation>
    </message>
    <message>
        <source>With this server your text leaves this computer and goes to {host}. Do you want that?</source>
        <translation>Avec ce serveur, votre texte quitte cet ordinateur et va vers {host}. Le voulez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Send text to {host}</source>
        <translation>Envoyer le texte à {host}</translation>
    </message>
</context>
<context>
    <name>ShownDifferences</name>
    <message>
        <source>The two texts are in different languages: their words cannot be compared, but their numbers and links can.</source>
        <translation>Les deux textes sont dans des langues différentes&#xa0;: on ne peut comparer leurs mots, mais bien leurs nombres et leurs liens.</translation>
    </message>
    <message>
        <source>Agreement with the human text, not quality</source>
        <translation>Concordance avec le texte humain, pas qualité</translation>
    </message>
    <message>
        <source>Agreement of the two texts, not quality</source>
        <translation>Concordance des deux textes, pas qualité</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Human</source>
        <translation>Humain</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Ma version</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <source>Letters in common, 0 to 100</source>
        <translation>Lettres en commun, de 0 à 100</translation>
    </message>
    <message>
        <source>Words in common, 0 to 100</source>
        <translation>Mots en commun, de 0 à 100</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>{done} of {of} sentences accepted</source>
        <translation>{done} phrases acceptées sur {of}</translation>
    </message>
    <message>
        <source>{done} of {of} sentences accepted · {own} of them in your words</source>
        <translation>{done} phrases acceptées sur {of} · dont {own} dans vos mots</translation>
    </message>
    <message>
        <source>no partner: “{sentence}”</source>
        <translation>pas de correspondance&#xa0;: «&#xa0;{sentence}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SpeakerPanel</name>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Find a speaker</source>
        <translation>Rechercher un intervenant</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Les autres</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqués</translation>
    </message>
    <message>
        <source>Others are hidden</source>
        <translation>Les autres sont masqués</translation>
    </message>
    <message>
        <source>dimmed</source>
        <translation>estompés</translation>
    </message>
    <message>
        <source>Others are dimmed</source>
        <translation>Les autres sont estompés</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message numerus="yes">
        <source>Speaker unclear (%n)</source>
        <translation>
            <numerusform>Orateur incertain (%n)</numerusform>
            <numerusform>Orateur incertain (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Narration and notes</source>
        <translation>Narration et notes</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%Ln paragraphe</numerusform>
            <numerusform>%Ln paragraphes</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}&#x202f;%</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%Ln intervention</numerusform>
            <numerusform>%Ln interventions</numerusform>
        </translation>
    </message>
    <message>
        <source>in text order</source>
        <translation>dans l’ordre du texte</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>par nom</translation>
    </message>
    <message>
        <source>by turns</source>
        <translation>par interventions</translation>
    </message>
    <message>
        <source>by words</source>
        <translation>par mots</translation>
    </message>
    <message>
        <source>Sorted {order}</source>
        <translation>Tri&#xa0;: {order}</translation>
    </message>
    <message>
        <source>Sort speakers</source>
        <translation>Trier les intervenants</translation>
    </message>
    <message>
        <source>Go to the next paragraph that may begin with an overlooked name</source>
        <translation>Aller au prochain paragraphe qui commence peut-être par un nom non repéré</translation>
    </message>
    <message numerus="yes">
        <source>The same person? (%n)</source>
        <translation>
            <numerusform>La même personne&#x202f;? (%Ln)</numerusform>
            <numerusform>La même personne&#x202f;? (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Names that may be one person’s, to be merged</source>
        <translation>Noms qui pourraient être ceux d’une seule personne, à fusionner</translation>
    </message>
    <message>
        <source>{name} is {other}</source>
        <translation>{name} est {other}</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Intervenant sans nom</translation>
    </message>
    <message>
        <source>{turns}, {percent} of the words</source>
        <translation>{turns}, {percent} des mots</translation>
    </message>
    <message numerus="yes">
        <source>%n other speaker(s)</source>
        <translation>
            <numerusform>%Ln autre intervenant</numerusform>
            <numerusform>%Ln autres intervenants</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who say least have no line of their own. Search to find them.</source>
        <translation>Ceux qui parlent le moins n’ont pas de ligne à eux. La recherche les trouve.</translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1 %</translation>
    </message>
    <message>
        <source>No speaker is selected, so nothing is shown.</source>
        <translation>Aucun intervenant n’est sélectionné, rien n’est donc affiché.</translation>
    </message>
    <message>
        <source>{shown} of {all} turns shown, the others dimmed</source>
        <translation>{shown} interventions sur {all} affichées, les autres estompées</translation>
    </message>
    <message>
        <source>{shown} of {all} turns shown</source>
        <translation>{shown} interventions sur {all} affichées</translation>
    </message>
    <message>
        <source>Show only {name}</source>
        <translation>Afficher seulement {name}</translation>
    </message>
    <message>
        <source>Go to the next turn</source>
        <translation>Aller à l’intervention suivante</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>Fusionner avec</translation>
    </message>
    <message>
        <source>New name of {name}</source>
        <translation>Nouveau nom de {name}</translation>
    </message>
</context>
<context>
    <name>SpeechDialog</name>
    <message>
        <source>Voices and speech models</source>
        <translation>Voix et reconnaissance vocale</translation>
    </message>
    <message>
        <source>Voices of Piper read texts aloud. Whisper models recognise what is said in a recording: larger ones make fewer mistakes and take longer. The licence of a voice is shown once it is on this computer.</source>
        <translation>Les voix Piper lisent les textes à voix haute. Les modèles Whisper reconnaissent ce qui est dit dans un enregistrement&#xa0;: les plus grands font moins d’erreurs et prennent plus de temps. La licence d’une voix est affichée une fois qu’elle est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Get the list of voices from the Internet</source>
        <translation>Récupérer la liste des voix sur Internet</translation>
    </message>
    <message>
        <source>Voices and models</source>
        <translation>Voix et modèles</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>Reconnaissance vocale</translation>
    </message>
    <message>
        <source>Search for a language</source>
        <translation>Rechercher une langue</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Add a voice from a file…</source>
        <translation>Ajouter une voix depuis un fichier…</translation>
    </message>
    <message>
        <source>Add a model from a folder…</source>
        <translation>Ajouter un modèle depuis un dossier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Afficher&#xa0;:</translation>
    </message>
    <message>
        <source>There is no list of voices on this computer yet.</source>
        <translation>Il n’y a pas encore de liste des voix sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The list of voices is of {date}.</source>
        <translation>La liste des voix date du {date}.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>another version</source>
        <translation>autre version</translation>
    </message>
    <message>
        <source>many languages</source>
        <translation>nombreuses langues</translation>
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
        <translation>Lisez ce qui a été dit à côté de sa traduction. La traduction se fait sur cet ordinateur&#x202f;; rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Translate all</source>
        <translation>Tout traduire</translation>
    </message>
    <message>
        <source>Go to the next sentence to check</source>
        <translation>Aller à la prochaine phrase à vérifier</translation>
    </message>
    <message>
        <source>Private window</source>
        <translation>Fenêtre privée</translation>
    </message>
    <message>
        <source>Nothing of this window is remembered but what you add yourself.</source>
        <translation>De cette fenêtre, rien n’est mémorisé sauf ce que vous ajoutez vous-même.</translation>
    </message>
    <message>
        <source>Translating {done} of {of} paragraphs</source>
        <translation>Traduction&#xa0;: {done} paragraphes sur {of}</translation>
    </message>
    <message>
        <source>Translating what comes next: {done} of {of} paragraphs</source>
        <translation>Traduction de la suite&#xa0;: {done} paragraphes sur {of}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>{number} words a minute</source>
        <translation>{number} mots par minute</translation>
    </message>
    <message>
        <source>Encoding: {encoding}</source>
        <translation>Encodage&#xa0;: {encoding}</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>Encodage du texte</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduire</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to check</source>
        <translation>
            <numerusform>%Ln phrase à vérifier</numerusform>
            <numerusform>%Ln phrases à vérifier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestedTermsDialog</name>
    <message>
        <source>Suggested terms</source>
        <translation>Termes proposés</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Names of the speakers, and words that the human translation always translates in the same way. A term without a translation is left as it is.</source>
        <translation>Noms des intervenants, et mots que la traduction humaine rend toujours de la même manière. Un terme sans traduction est laissé tel quel.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>{number} %: {sentence}</source>
        <translation>{number} %&#xa0;: {sentence}</translation>
    </message>
</context>
<context>
    <name>Swatch</name>
    <message>
        <source>Choose: {name}</source>
        <translation>Choisir&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>&amp;Leave as it is</source>
        <translation>&amp;Laisser tel quel</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>&amp;Term:</source>
        <translation>&amp;Terme&#xa0;:</translation>
    </message>
    <message>
        <source>T&amp;ranslation:</source>
        <translation>T&amp;raduction&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Note&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Use in:</source>
        <translation>&amp;Utiliser dans&#xa0;:</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Utilisé dans</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Suggest…</source>
        <translation>&amp;Proposer…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Rechercher&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%Ln terme</numerusform>
            <numerusform>%Ln termes</numerusform>
        </translation>
    </message>
    <message>
        <source>(left as it is)</source>
        <translation>(laissé tel quel)</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Corr&amp;ect</source>
        <translation>&amp;Corriger</translation>
    </message>
    <message>
        <source>Lin&amp;k to the other text</source>
        <translation>&amp;Lien avec l’autre texte</translation>
    </message>
</context>
<context>
    <name>ThemeDialog</name>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Strong contrast (7 : 1 for words)</source>
        <translation>Contraste fort (7&#x202f;:&#x202f;1 pour les mots)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n colour(s) too faint. The faintest:</source>
        <translation>
            <numerusform>%Ln couleur est trop pâle. La plus pâle&#xa0;:</numerusform>
            <numerusform>%Ln couleurs sont trop pâles. La plus pâle&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom theme</source>
        <translation>Thème personnalisé</translation>
    </message>
    <message>
        <source>&amp;Based on</source>
        <translation>&amp;Basé sur</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>{name} (custom)</source>
        <translation>{name} (personnalisé)</translation>
    </message>
    <message>
        <source>All contrasts are good.</source>
        <translation>Tous les contrastes sont bons.</translation>
    </message>
    <message>
        <source>{colour} on {ground}: {ratio}, needed {needed}</source>
        <translation>{colour} sur {ground}&#xa0;: {ratio}, il faut {needed}</translation>
    </message>
    <message>
        <source>“{name}” could not be saved ({reason}). Choose another folder.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être enregistré ({reason}). Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“{name}” could not be deleted ({reason}).</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être supprimé ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” is not a theme ({reason}). Choose another file.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un thème ({reason}). Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Themes (*.toml)</source>
        <translation>Thèmes (*.toml)</translation>
    </message>
    <message>
        <source>Import theme</source>
        <translation>Importer un thème</translation>
    </message>
    <message>
        <source>Export theme</source>
        <translation>Exporter le thème</translation>
    </message>
</context>
<context>
    <name>ThemePreview</name>
    <message>
        <source>A button</source>
        <translation>Un bouton</translation>
    </message>
    <message>
        <source>Secondary text</source>
        <translation>Texte secondaire</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Current sentence</source>
        <translation>Phrase actuelle</translation>
    </message>
    <message>
        <source>Sentence to check</source>
        <translation>Phrase à vérifier</translation>
    </message>
    <message>
        <source>Search result</source>
        <translation>Résultat de recherche</translation>
    </message>
    <message>
        <source>Current search result</source>
        <translation>Résultat de recherche actuel</translation>
    </message>
    <message>
        <source>Speaker {number}</source>
        <translation>Intervenant {number}</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Match system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Colours: {name}</source>
        <translation>Couleurs&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>End tour</source>
        <translation>Quitter la visite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>{at} of {of}</source>
        <translation>{at} sur {of}</translation>
    </message>
</context>
<context>
    <name>Transcripts</name>
    <message>
        <source>&amp;Collections</source>
        <translation>&amp;Collections</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcriptions</translation>
    </message>
    <message>
        <source>Transcripts as cards</source>
        <translation>Transcriptions en cartes</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>Affic&amp;her&#xa0;:</translation>
    </message>
    <message>
        <source>Card&amp;s</source>
        <translation>Carte&amp;s</translation>
    </message>
    <message>
        <source>S&amp;ort:</source>
        <translation>Trier &amp;par&#xa0;:</translation>
    </message>
    <message>
        <source>Choose the same again for the opposite order</source>
        <translation>Choisissez de nouveau le même pour inverser l’ordre</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Suppri&amp;mer</translation>
    </message>
    <message>
        <source>Take the chosen transcripts off the list. The files stay where they are.</source>
        <translation>Retirer de la liste les transcriptions choisies. Les fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>Annule&amp;r</translation>
    </message>
    <message>
        <source>Put back what you removed last</source>
        <translation>Remettre dans la liste ce que vous avez retiré en dernier</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Ta&amp;bleau</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Non traduits</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Avec des notes</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Disparus</translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>Ajouter à «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nouvelle collection…</translation>
    </message>
    <message>
        <source>Take out of “{name}”</source>
        <translation>Retirer de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>Renommer «&#xa0;{name}&#xa0;»…</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>Supprimer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Renommer la collection</translation>
    </message>
</context>
<context>
    <name>TranslateDialog</name>
    <message>
        <source>Translate transcripts</source>
        <translation>Traduire des transcriptions</translation>
    </message>
    <message>
        <source>none: this computer alone</source>
        <translation>aucun&#xa0;: cet ordinateur seul</translation>
    </message>
    <message>
        <source>The address of a Dask scheduler (tcp://host:8786), or local:2 for two here</source>
        <translation>L’adresse d’un ordonnanceur Dask (tcp://host:8786), ou local:2 pour deux ici</translation>
    </message>
    <message>
        <source>Also while this computer runs on its &amp;battery</source>
        <translation>Aussi quand l’ordinateur est sur &amp;batterie</translation>
    </message>
    <message>
        <source>&amp;Translate</source>
        <translation>&amp;Traduire</translation>
    </message>
    <message>
        <source>&amp;Into:</source>
        <translation>&amp;Langue cible&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Dask workers:</source>
        <translation>Workers &amp;Dask&#xa0;:</translation>
    </message>
    <message>
        <source>With these workers your text leaves this computer and goes to {host}. Do you want that?</source>
        <translation>Avec ces workers, votre texte quitte cet ordinateur et va vers {host}. Est-ce ce que vous voulez&#x202f;?</translation>
    </message>
    <message>
        <source>Send text to {host}</source>
        <translation>Envoyer le texte à {host}</translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>{language}, original</source>
        <translation>{language}, original</translation>
    </message>
    <message>
        <source>{language}, machine translation</source>
        <translation>{language}, traduction automatique</translation>
    </message>
    <message>
        <source>through {language}</source>
        <translation>via {language}</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifiée</translation>
    </message>
    <message>
        <source>Get it…</source>
        <translation>L’obtenir…</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Ajouter depuis un fichier…</translation>
    </message>
    <message>
        <source>Use a server</source>
        <translation>Utiliser un serveur</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduire</translation>
    </message>
    <message>
        <source>Everything is translated</source>
        <translation>Tout est traduit</translation>
    </message>
    <message>
        <source>{done} of {of} paragraphs are translated</source>
        <translation>{done} paragraphes traduits sur {of}</translation>
    </message>
    <message>
        <source>{done} of {of} paragraphs are translated; the others follow as you read</source>
        <translation>{done} paragraphes sur {of} sont traduits&#x202f;; les autres suivent à mesure de la lecture</translation>
    </message>
    <message>
        <source>This text is in {source}, so it cannot be translated from {target}. To read a text in {target}, open it: its language is detected automatically.</source>
        <translation>La langue de ce texte est&#xa0;: {source}&#x202f;; il ne peut donc pas être traduit depuis une autre ({target}). Pour lire un texte dans cette autre langue ({target}), ouvrez-le&#xa0;: sa langue est détectée automatiquement.</translation>
    </message>
    <message>
        <source>Show {target} first</source>
        <translation>Afficher d’abord&#xa0;: {target}</translation>
    </message>
    <message>
        <source>This text is in {target}</source>
        <translation>La langue de ce texte est&#xa0;: {target}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome. How do you like to read?</source>
        <translation>Bienvenue. Comment aimez-vous lire&#x202f;?</translation>
    </message>
    <message>
        <source>You can change this at any time under Aa (Appearance).</source>
        <translation>Vous pouvez changer cela à tout moment sous Aa («&#xa0;Apparence&#xa0;»).</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Langue de l’interface</translation>
    </message>
    <message>
        <source>Take a short tour</source>
        <translation>Visite rapide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>This file could be read only in part: {where}</source>
        <translation>Ce fichier n’a pu être lu qu’en partie&#xa0;: {where}</translation>
    </message>
    <message>
        <source>“{name}” is discarded.</source>
        <translation>«&#xa0;{name}&#xa0;» est supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{title} (private)</source>
        <translation>{title} (privée)</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>No dictionary on this computer has this word.</source>
        <translation>Aucun dictionnaire de cet ordinateur n’a ce mot.</translation>
    </message>
    <message>
        <source>Parts: {parts}</source>
        <translation>Parties&#xa0;: {parts}</translation>
    </message>
    <message>
        <source>Dictionary: {word}</source>
        <translation>Dictionnaire&#xa0;: {word}</translation>
    </message>
    <message>
        <source>due for review</source>
        <translation>à réviser</translation>
    </message>
    <message>
        <source>found as written</source>
        <translation>trouvé tel quel</translation>
    </message>
    <message>
        <source>found in another spelling</source>
        <translation>trouvé avec une autre orthographe</translation>
    </message>
    <message>
        <source>form of {head}</source>
        <translation>forme de {head}</translation>
    </message>
    <message>
        <source>{word} → {head}</source>
        <translation>{word} → {head}</translation>
    </message>
    <message>
        <source>begins with {word}</source>
        <translation>commence par {word}</translation>
    </message>
    <message>
        <source>found in the entry</source>
        <translation>trouvé dans l’entrée</translation>
    </message>
    <message>
        <source>known</source>
        <translation>connu</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>en cours d’apprentissage</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoré</translation>
    </message>
</context>
<context>
    <name>WordingEditor</name>
    <message>
        <source>Mine</source>
        <translation>Ma version</translation>
    </message>
    <message>
        <source>Your wording</source>
        <translation>Votre version</translation>
    </message>
    <message>
        <source>Take the machine&apos;s</source>
        <translation>Prendre l’automatique</translation>
    </message>
    <message>
        <source>Take the human&apos;s</source>
        <translation>Prendre l’humaine</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Commentaire…</translation>
    </message>
    <message>
        <source>Accept, next</source>
        <translation>Accepter, suivante</translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words you do not know</source>
        <translation>Mots que vous ne connaissez pas</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Export saved words…</source>
        <translation>Exporter les mots enregistrés…</translation>
    </message>
    <message>
        <source>Count as known</source>
        <translation>Considérer comme connus</translation>
    </message>
    <message>
        <source>the {count} most frequent</source>
        <translation>les {count} plus fréquents</translation>
    </message>
    <message>
        <source>only marked words</source>
        <translation>seulement les mots marqués</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>How often in this text</source>
        <translation>Fréquence dans ce texte</translation>
    </message>
    <message>
        <source>How frequent in the language</source>
        <translation>Fréquence dans la langue</translation>
    </message>
    <message>
        <source>First place in the text</source>
        <translation>Première occurrence dans le texte</translation>
    </message>
    <message>
        <source>You know {share} % of the words of this text.</source>
        <translation>Vous connaissez {share} % des mots de ce texte.</translation>
    </message>
    <message>
        <source>{few} % are among the {a} most frequent of the language, {more} % among {b}, {most} % among {c}.</source>
        <translation>{few} % font partie des {a} plus fréquents de la langue, {more} % des {b}, {most} % des {c}.</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>en cours d’apprentissage</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open from &amp;clipboard</source>
        <translation>Ouvrir depuis le presse-pa&amp;piers</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Ouvrir l’&amp;exemple</translation>
    </message>
    <message>
        <source>Start pa&amp;ge</source>
        <translation>Pa&amp;ge d’accueil</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>&amp;Aperçu avant impression…</translation>
    </message>
    <message>
        <source>&amp;Forget this document</source>
        <translation>Oub&amp;lier ce document</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>Save bookmar&amp;ks and notes…</source>
        <translation>Enregi&amp;strer les marque-pages et les notes…</translation>
    </message>
    <message>
        <source>Pr&amp;ivate window</source>
        <translation>Fenêtre pri&amp;vée</translation>
    </message>
    <message>
        <source>Clear &amp;everything…</source>
        <translation>To&amp;ut effacer…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy all c&amp;olumns</source>
        <translation>Copier toutes les co&amp;lonnes</translation>
    </message>
    <message>
        <source>&amp;Side panel</source>
        <translation>Pannea&amp;u latéral</translation>
    </message>
    <message>
        <source>Show only this spea&amp;ker</source>
        <translation>Afficher seulement cet i&amp;ntervenant</translation>
    </message>
    <message>
        <source>Show all s&amp;peakers</source>
        <translation>Afficher t&amp;ous les intervenants</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>Show &amp;columns…</source>
        <translation>Afficher les &amp;colonnes…</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>R&amp;eset text size</source>
        <translation>&amp;Taille de texte normale</translation>
    </message>
    <message>
        <source>A&amp;uto-scroll</source>
        <translation>D&amp;éfilement automatique</translation>
    </message>
    <message>
        <source>Scroll fas&amp;ter</source>
        <translation>Défiler plus &amp;vite</translation>
    </message>
    <message>
        <source>Scroll slo&amp;wer</source>
        <translation>Défiler plus &amp;lentement</translation>
    </message>
    <message>
        <source>Text curs&amp;or</source>
        <translation>Cu&amp;rseur de texte</translation>
    </message>
    <message>
        <source>Text o&amp;nly</source>
        <translation>Texte &amp;seul</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>L&amp;ire</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>App&amp;rendre</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;Start of the text</source>
        <translation>&amp;Début du texte</translation>
    </message>
    <message>
        <source>&amp;End of the text</source>
        <translation>&amp;Fin du texte</translation>
    </message>
    <message>
        <source>Next t&amp;urn of this speaker</source>
        <translation>I&amp;ntervention suivante de cet intervenant</translation>
    </message>
    <message>
        <source>Next missing spe&amp;aker</source>
        <translation>Prochain &amp;locuteur manquant</translation>
    </message>
    <message>
        <source>Ne&amp;xt sentence</source>
        <translation>Phrase s&amp;uivante</translation>
    </message>
    <message>
        <source>P&amp;in sentence</source>
        <translation>Épin&amp;gler la phrase</translation>
    </message>
    <message>
        <source>Go &amp;to…</source>
        <translation>All&amp;er à…</translation>
    </message>
    <message>
        <source>Add or remove book&amp;mark</source>
        <translation>Ajouter ou retirer un &amp;marque-page</translation>
    </message>
    <message>
        <source>A&amp;dd note</source>
        <translation>Ajouter une n&amp;ote</translation>
    </message>
    <message>
        <source>Mark as chec&amp;ked</source>
        <translation>Marquer comme &amp;vérifié</translation>
    </message>
    <message>
        <source>S&amp;wap languages</source>
        <translation>&amp;Inverser les langues</translation>
    </message>
    <message>
        <source>Translate a&amp;utomatically</source>
        <translation>Traduire a&amp;utomatiquement</translation>
    </message>
    <message>
        <source>Com&amp;pare with…</source>
        <translation>C&amp;omparer avec…</translation>
    </message>
    <message>
        <source>Stop &amp;comparing</source>
        <translation>Cesser de &amp;comparer</translation>
    </message>
    <message>
        <source>Mo&amp;ve sentence up</source>
        <translation>&amp;Déplacer la phrase vers le haut</translation>
    </message>
    <message>
        <source>Mov&amp;e sentence down</source>
        <translation>Déplacer la phrase vers le &amp;bas</translation>
    </message>
    <message>
        <source>Lea&amp;rn</source>
        <translation>App&amp;rendre</translation>
    </message>
    <message>
        <source>Mark &amp;new words</source>
        <translation>Signaler les mots &amp;nouveaux</translation>
    </message>
    <message>
        <source>S&amp;ync with recording</source>
        <translation>S&amp;ynchroniser avec l’enregistrement</translation>
    </message>
    <message>
        <source>Shift this a&amp;nd later sentences</source>
        <translation>Décaler cette phrase et les suiva&amp;ntes</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Show the hidden column while held</source>
        <translation>Afficher la colonne masquée tant que la touche est enfoncée</translation>
    </message>
    <message>
        <source>Copy as &amp;quotation</source>
        <translation>Copier comme c&amp;itation</translation>
    </message>
    <message>
        <source>Librar&amp;y…</source>
        <translation>&amp;Bibliothèque…</translation>
    </message>
    <message>
        <source>Save &amp;a copy…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Cop&amp;y and cite…</source>
        <translation>Copier avec la so&amp;urce…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>R&amp;echercher le suivant</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>C&amp;hange speaker…</source>
        <translation>Cha&amp;nger l’intervenant…</translation>
    </message>
    <message>
        <source>Rena&amp;me speaker…</source>
        <translation>Reno&amp;mmer l’intervenant…</translation>
    </message>
    <message>
        <source>Mer&amp;ge speaker…</source>
        <translation>&amp;Fusionner l’intervenant…</translation>
    </message>
    <message>
        <source>Conte&amp;xt menu</source>
        <translation>Menu conte&amp;xtuel</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Next &amp;layout</source>
        <translation>&amp;Disposition suivante</translation>
    </message>
    <message>
        <source>Pre&amp;vious sentence</source>
        <translation>Phrase &amp;précédente</translation>
    </message>
    <message>
        <source>Co&amp;ver the translation</source>
        <translation>&amp;Masquer la traduction</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Dim the others</source>
        <translation>&amp;Estomper les autres</translation>
    </message>
    <message>
        <source>L&amp;ine focus</source>
        <translation>&amp;Focus sur les lignes</translation>
    </message>
    <message>
        <source>S&amp;yllables</source>
        <translation>S&amp;yllabes</translation>
    </message>
    <message>
        <source>Show skipped te&amp;xt</source>
        <translation>Afficher le te&amp;xte ignoré</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Ple&amp;in écran</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Next turn</source>
        <translation>Intervention &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous turn</source>
        <translation>Intervention pr&amp;écédente</translation>
    </message>
    <message>
        <source>Next pa&amp;ge</source>
        <translation>P&amp;age suivante</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Re&amp;tour</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;vancer</translation>
    </message>
    <message>
        <source>Next sentence to &amp;check</source>
        <translation>Prochaine phrase &amp;à vérifier</translation>
    </message>
    <message>
        <source>Previous sentence to chec&amp;k</source>
        <translation>P&amp;hrase précédente à vérifier</translation>
    </message>
    <message>
        <source>&amp;Translation</source>
        <translation>&amp;Traduction</translation>
    </message>
    <message>
        <source>&amp;Translate</source>
        <translation>&amp;Traduire</translation>
    </message>
    <message>
        <source>Translate &amp;all</source>
        <translation>T&amp;out traduire</translation>
    </message>
    <message>
        <source>Translate paragraph a&amp;gain</source>
        <translation>Retraduire le para&amp;graphe</translation>
    </message>
    <message>
        <source>&amp;Compare engines</source>
        <translation>&amp;Comparer les moteurs</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Languages…</source>
        <translation>&amp;Langues…</translation>
    </message>
    <message>
        <source>Add a language pack from a &amp;file…</source>
        <translation>Ajouter un pack de langue depuis un &amp;fichier…</translation>
    </message>
    <message>
        <source>T&amp;ranslation memory…</source>
        <translation>&amp;Mémoire de traduction…</translation>
    </message>
    <message>
        <source>Term l&amp;ist…</source>
        <translation>Liste des t&amp;ermes…</translation>
    </message>
    <message>
        <source>A&amp;dd term…</source>
        <translation>A&amp;jouter un terme…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;Write own wording</source>
        <translation>&amp;Écrire votre version</translation>
    </message>
    <message>
        <source>Take the &amp;machine translation</source>
        <translation>&amp;Prendre la traduction automatique</translation>
    </message>
    <message>
        <source>Take the &amp;human translation</source>
        <translation>Prendre la traduction &amp;humaine</translation>
    </message>
    <message>
        <source>&amp;Accept and go on</source>
        <translation>&amp;Accepter et continuer</translation>
    </message>
    <message>
        <source>Needs &amp;review</source>
        <translation>&amp;À revoir</translation>
    </message>
    <message>
        <source>C&amp;omment…</source>
        <translation>Co&amp;mmentaire…</translation>
    </message>
    <message>
        <source>&amp;Delete own wording</source>
        <translation>&amp;Supprimer votre version</translation>
    </message>
    <message>
        <source>Merge &amp;up</source>
        <translation>&amp;Fusionner avec la précédente</translation>
    </message>
    <message>
        <source>Merge dow&amp;n</source>
        <translation>Fusionner avec la sui&amp;vante</translation>
    </message>
    <message>
        <source>Spl&amp;it here</source>
        <translation>Diviser &amp;ici</translation>
    </message>
    <message>
        <source>Cu&amp;t the link</source>
        <translation>Couper le &amp;lien</translation>
    </message>
    <message>
        <source>Accept the &amp;link</source>
        <translation>Accep&amp;ter le lien</translation>
    </message>
    <message>
        <source>Ali&amp;gn again below here</source>
        <translation>Réali&amp;gner à partir d’ici</translation>
    </message>
    <message>
        <source>&amp;Find and replace in own wording…</source>
        <translation>R&amp;echercher et remplacer dans votre version…</translation>
    </message>
    <message>
        <source>&amp;Search the translation memory…</source>
        <translation>&amp;Rechercher dans la mémoire de traduction…</translation>
    </message>
    <message>
        <source>&amp;Look up word</source>
        <translation>&amp;Chercher le mot dans le dictionnaire</translation>
    </message>
    <message>
        <source>&amp;Save word</source>
        <translation>Enregi&amp;strer le mot</translation>
    </message>
    <message>
        <source>Word is &amp;known</source>
        <translation>Mot c&amp;onnu</translation>
    </message>
    <message>
        <source>&amp;Ignore word</source>
        <translation>&amp;Ignorer le mot</translation>
    </message>
    <message>
        <source>&amp;Mark saved words that are due</source>
        <translation>Si&amp;gnaler les mots enregistrés à réviser</translation>
    </message>
    <message>
        <source>&amp;Review saved words…</source>
        <translation>Ré&amp;viser les mots enregistrés…</translation>
    </message>
    <message>
        <source>&amp;Export saved words…</source>
        <translation>&amp;Exporter les mots enregistrés…</translation>
    </message>
    <message>
        <source>Search dic&amp;tionaries…</source>
        <translation>&amp;Rechercher dans les dictionnaires…</translation>
    </message>
    <message>
        <source>&amp;Dictionaries…</source>
        <translation>&amp;Dictionnaires…</translation>
    </message>
    <message>
        <source>Import translation (TM&amp;X, XLIFF)…</source>
        <translation>Importer une traduction (TM&amp;X, XLIFF)…</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>Éc&amp;outer</translation>
    </message>
    <message>
        <source>&amp;Read aloud</source>
        <translation>Lire à voix &amp;haute</translation>
    </message>
    <message>
        <source>Read aloud from &amp;here</source>
        <translation>Lire &amp;à voix haute à partir d’ici</translation>
    </message>
    <message>
        <source>Read the &amp;translation aloud</source>
        <translation>Lire la &amp;traduction à voix haute</translation>
    </message>
    <message>
        <source>&amp;Stop the sound</source>
        <translation>Arrêter &amp;le son</translation>
    </message>
    <message>
        <source>Add a &amp;voice from a file…</source>
        <translation>&amp;Ajouter une voix depuis un fichier…</translation>
    </message>
    <message>
        <source>Voices an&amp;d speech models…</source>
        <translation>&amp;Voix et reconnaissance vocale…</translation>
    </message>
    <message>
        <source>&amp;Choose a recording…</source>
        <translation>Choisir &amp;un enregistrement…</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>Lecture &amp;ou pause</translation>
    </message>
    <message>
        <source>Pl&amp;ay from this sentence</source>
        <translation>Lire à &amp;partir de cette phrase</translation>
    </message>
    <message>
        <source>&amp;Loop sentence</source>
        <translation>&amp;Répéter la phrase</translation>
    </message>
    <message>
        <source>Loop fro&amp;m A to B</source>
        <translation>&amp;Boucle de A à B</translation>
    </message>
    <message>
        <source>&amp;Back 3 seconds</source>
        <translation>Reculer de &amp;3 secondes</translation>
    </message>
    <message>
        <source>Slo&amp;wer</source>
        <translation>Mo&amp;ins vite</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>Plu&amp;s vite</translation>
    </message>
    <message>
        <source>L&amp;ouder</source>
        <translation>Plus &amp;fort</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <translation>&amp;Moins fort</translation>
    </message>
    <message>
        <source>Pause after &amp;each sentence</source>
        <translation>Pause après &amp;chaque phrase</translation>
    </message>
    <message>
        <source>Th&amp;is sentence starts here</source>
        <translation>C&amp;ette phrase commence ici</translation>
    </message>
    <message>
        <source>Show the pict&amp;ure</source>
        <translation>Afficher l’ima&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fe&amp;nêtre</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>&amp;Next window</source>
        <translation>Fenêtre &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous window</source>
        <translation>Fenêtre &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>&amp;About Enface</source>
        <translation>À &amp;propos d’Enface</translation>
    </message>
    <message>
        <source>Select to the next sentence</source>
        <translation>Sélectionner jusqu’à la phrase suivante</translation>
    </message>
    <message>
        <source>Select to the previous sentence</source>
        <translation>Sélectionner jusqu’à la phrase précédente</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Close what was opened last</source>
        <translation>Fermer ce qui a été ouvert en dernier</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Dans le texte</translation>
    </message>
</context>
<context>
    <name>citation</name>
    <message>
        <source>turn {number}</source>
        <translation>intervention {number}</translation>
    </message>
    <message>
        <source>No longer in the file</source>
        <translation>N’est plus dans le fichier</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Your wording</source>
        <translation>Votre version</translation>
    </message>
    <message>
        <source>Translation from the file</source>
        <translation>Traduction du fichier</translation>
    </message>
    <message>
        <source>{language}, human translation</source>
        <translation>{language}, traduction humaine</translation>
    </message>
    <message>
        <source>from the file, not made here</source>
        <translation>du fichier, pas faite ici</translation>
    </message>
    <message>
        <source>in grey a draft: {engine}</source>
        <translation>en gris, un brouillon&#xa0;: {engine}</translation>
    </message>
    <message>
        <source>better version: {engine}</source>
        <translation>meilleure version&#xa0;: {engine}</translation>
    </message>
</context>
<context>
    <name>difficulty</name>
    <message>
        <source>easy</source>
        <translation>facile</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>difficult</source>
        <translation>difficile</translation>
    </message>
    <message>
        <source>very difficult</source>
        <translation>très difficile</translation>
    </message>
    <message>
        <source>Words: {level}</source>
        <translation>Mots&#xa0;: {level}</translation>
    </message>
</context>
<context>
    <name>engines</name>
    <message>
        <source>smaller, faster and newer models</source>
        <translation>modèles plus petits, plus rapides et plus récents</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modèle de langue</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong: {reason}</source>
        <translation>Un problème est survenu&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>“{name}” is not there. It may have been moved or renamed: open it again.</source>
        <translation>«&#xa0;{name}&#xa0;» est introuvable. Il a peut-être été déplacé ou renommé&#xa0;: ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{name}” may not be read. Change its permissions, or copy it and open the copy.</source>
        <translation>La lecture de «&#xa0;{name}&#xa0;» n’est pas autorisée. Changez ses droits d’accès, ou copiez-le et ouvrez la copie.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open the files in it.</source>
        <translation>«&#xa0;{name}&#xa0;» est un dossier. Ouvrez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe, not a file. Open a file instead.</source>
        <translation>«&#xa0;{name}&#xa0;» est un périphérique ou un tube, pas un fichier. Ouvrez plutôt un fichier.</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}). Copy it to this computer and try again.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être lu ({reason}). Copiez-le sur cet ordinateur et réessayez.</translation>
    </message>
    <message>
        <source>“{name}” holds no text. Open another file.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient pas de texte. Ouvrez un autre fichier.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of text but no text. Run a text recognition program over it, then open the result.</source>
        <translation>«&#xa0;{name}&#xa0;» contient des images de texte, mais pas de texte. Passez-le dans un programme de reconnaissance de texte, puis ouvrez le résultat.</translation>
    </message>
    <message>
        <source>“{name}” is not a transcript: it holds no text Enface can read. Open a text, web page, subtitle or document file.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une transcription&#xa0;: il ne contient pas de texte qu’Enface sache lire. Ouvrez un texte, une page web, des sous-titres ou un document.</translation>
    </message>
    <message>
        <source>“{name}” is not a transcript. It is {reason}. Open the transcript that belongs to it, or save the words in it as text and open that.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une transcription. C’est {reason}. Ouvrez la transcription correspondante, ou enregistrez ses mots comme texte et ouvrez-le.</translation>
    </message>
    <message>
        <source>“{name}” is too large (more than {limit} MB). Split it and open the parts.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop volumineux (plus de {limit}&#xa0;Mo). Découpez-le et ouvrez les morceaux.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and could not be opened as {format} ({reason}). Get the file again, or open it in the program it came from and save it anew.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé et n’a pas pu être ouvert comme {format} ({reason}). Récupérez le fichier de nouveau, ou ouvrez-le dans le programme d’où il vient et réenregistrez-le.</translation>
    </message>
    <message>
        <source>“{name}” is of an old kind that Enface does not read. Open it in the program it came from, save it as {format}, and open that file.</source>
        <translation>«&#xa0;{name}&#xa0;» est d’un ancien type qu’Enface ne lit pas. Ouvrez-le dans le programme d’où il vient, enregistrez-le au format {format} et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>What you corrected or noted in this text cannot be read: “{name}” is damaged. The text is shown as it came. Delete that file to begin anew.</source>
        <translation>Ce que vous avez corrigé ou noté dans ce texte ne peut pas être lu&#xa0;: «&#xa0;{name}&#xa0;» est endommagé. Le texte est affiché tel qu’il est arrivé. Supprimez ce fichier pour recommencer.</translation>
    </message>
    <message>
        <source>“{name}” was not opened, because it is built to do harm ({reason}). Get the file from a source you trust.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été ouvert, car il est conçu pour nuire ({reason}). Récupérez le fichier auprès d’une source de confiance.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as {encoding}. Choose another encoding.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être lu en {encoding}. Choisissez un autre encodage.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved ({reason}). Choose another folder, or free some space.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être enregistré ({reason}). Choisissez un autre dossier ou libérez de la place.</translation>
    </message>
    <message>
        <source>There are no times in this text, and subtitles need them. Choose another format.</source>
        <translation>Ce texte ne contient pas de temps, et les sous-titres en ont besoin. Choisissez un autre format.</translation>
    </message>
    <message>
        <source>“{name}” is the original, and Enface never writes over what it reads. Choose another name or folder.</source>
        <translation>«&#xa0;{name}&#xa0;» est l’original, et Enface n’écrit jamais sur ce qu’il lit. Choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was opened, so no copy of what you see can be made. Read it again (F5), then save the copy.</source>
        <translation>«&#xa0;{name}&#xa0;» a changé depuis son ouverture&#x202f;; on ne peut donc pas faire de copie de ce que vous voyez. Relisez-le (F5), puis enregistrez la copie.</translation>
    </message>
    <message>
        <source>“{name}” is there already and was left as it is. Choose an empty folder, or name this very file to replace it.</source>
        <translation>«&#xa0;{name}&#xa0;» existe déjà et n’a pas été modifié. Choisissez un dossier vide, ou nommez ce fichier même pour le remplacer.</translation>
    </message>
    <message>
        <source>“{name}” is another file, and was left as it is. Choose another name.</source>
        <translation>«&#xa0;{name}&#xa0;» est un autre fichier et n’a pas été modifié. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” was not opened: reading it did not get on for {seconds} seconds. The file may be damaged, or lie on a disk that does not answer. Copy it and try again.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été ouvert&#xa0;: la lecture n’a pas avancé pendant {seconds} secondes. Le fichier est peut-être endommagé, ou sur un disque qui ne répond pas. Copiez-le et réessayez.</translation>
    </message>
    <message>
        <source>“{name}” was not opened: reading it takes more memory than a file of its size may ({limit} MB). Split it and open the parts.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été ouvert&#xa0;: sa lecture demande plus de mémoire que n’en permet un fichier de sa taille ({limit} Mo). Divisez-le et ouvrez les parties.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened: the part of Enface that reads files stopped at it ({reason}). Get the file again, or open it in the program it came from and save it anew.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être ouvert&#xa0;: la partie d’Enface qui lit les fichiers s’est arrêtée dessus ({reason}). Procurez-vous à nouveau le fichier, ou ouvrez-le dans son programme et réenregistrez-le.</translation>
    </message>
    <message>
        <source>“{name}” was not opened, because another program or the system ended the part of Enface that reads files ({reason}). Open it again.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été ouvert, car un autre programme ou le système a mis fin à la partie d’Enface qui lit les fichiers ({reason}). Ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Enface cannot write “.{extension}” files. It writes: {known}.</source>
        <translation>Enface ne sait pas écrire de fichiers «&#xa0;.{extension}&#xa0;». Il écrit&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>“{name}” is one file, but several would be written. Name a folder for the results.</source>
        <translation>«&#xa0;{name}&#xa0;» est un seul fichier, mais il y en aurait plusieurs à écrire. Indiquez un dossier pour les résultats.</translation>
    </message>
    <message>
        <source>“{speaker}” does not speak in “{name}”. The speakers are: {known}.</source>
        <translation>«&#xa0;{speaker}&#xa0;» ne parle pas dans «&#xa0;{name}&#xa0;». Les intervenants sont&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>The text is in this language already ({language}). Choose another one to translate into.</source>
        <translation>Le texte est déjà dans cette langue ({language}). Choisissez-en une autre pour la traduction.</translation>
    </message>
    <message>
        <source>There is no theme “{theme}”. There are: {known}.</source>
        <translation>Il n’y a pas de thème «&#xa0;{theme}&#xa0;». Il y a&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Enface needs some system libraries to show a window. Please type: {command}</source>
        <translation>Enface a besoin de bibliothèques du système pour afficher une fenêtre. Tapez&#xa0;: {command}</translation>
    </message>
    <message>
        <source>The {engine} engine is not installed ({library} is missing). Install Enface again, or choose another engine.</source>
        <translation>Le moteur {engine} n’est pas installé ({library} manque). Réinstallez Enface ou choisissez un autre moteur.</translation>
    </message>
    <message>
        <source>The {engine} engine stopped unexpectedly twice ({reason}). What is translated is kept. Press Translate to try again, or choose another engine.</source>
        <translation>Le moteur {engine} s’est arrêté deux fois de façon inattendue ({reason}). Ce qui est traduit est gardé. Appuyez sur Traduire pour réessayer, ou choisissez un autre moteur.</translation>
    </message>
    <message>
        <source>There was not enough memory for the {engine} engine ({reason}). What is translated is kept. Close other programs and press Translate, or choose another engine.</source>
        <translation>La mémoire n’a pas suffi au moteur {engine} ({reason}). Ce qui est traduit est gardé. Fermez d’autres programmes et appuyez sur Traduire, ou choisissez un autre moteur.</translation>
    </message>
    <message>
        <source>The {engine} engine did not answer any more ({reason}). What is translated is kept. Press Translate to try again, or choose another engine.</source>
        <translation>Le moteur {engine} ne répondait plus ({reason}). Ce qui est traduit est gardé. Appuyez sur Traduire pour réessayer, ou choisissez un autre moteur.</translation>
    </message>
    <message>
        <source>The {engine} engine was ended from outside ({reason}), by another program or the system. What is translated is kept. Press Translate to go on.</source>
        <translation>Le moteur {engine} a été arrêté de l’extérieur ({reason}), par un autre programme ou par le système. Ce qui est traduit est gardé. Appuyez sur Traduire pour continuer.</translation>
    </message>
    <message>
        <source>The {engine} engine stopped working ({reason}) and was started again.</source>
        <translation>Le moteur {engine} ne fonctionnait plus ({reason}) et a été redémarré.</translation>
    </message>
    <message>
        <source>There is no language pack for {source} to {target} on this computer. Add one under Languages, or choose another language.</source>
        <translation>Il n’y a pas de pack de langue {source} → {target} sur cet ordinateur. Ajoutez-en un dans «&#xa0;Langues&#xa0;», ou choisissez une autre langue.</translation>
    </message>
    <message>
        <source>{engine} has no language pack for {source} to {target} on this computer. Add one under Languages, or choose another engine.</source>
        <translation>{engine} n’a pas de pack de langue {source} → {target} sur cet ordinateur. Ajoutez-en un dans «&#xa0;Langues&#xa0;», ou choisissez un autre moteur.</translation>
    </message>
    <message>
        <source>{engine} has nothing called “{called}” for {source} to {target} on this computer. It has: {others}.</source>
        <translation>{engine} n’a rien qui s’appelle «&#xa0;{called}&#xa0;» pour {source} → {target} sur cet ordinateur. Il y a&#xa0;: {others}.</translation>
    </message>
    <message>
        <source>There is no language pack for {source} on this computer yet, so it cannot be translated. Add one under Languages.</source>
        <translation>Il n’y a pas encore de pack de langue pour la langue du texte ({source}) sur cet ordinateur&#x202f;; il ne peut donc pas être traduit. Ajoutez-en un dans «&#xa0;Langues&#xa0;».</translation>
    </message>
    <message>
        <source>The language of this text could not be detected. Choose it to have it translated.</source>
        <translation>La langue de ce texte n’a pas pu être détectée. Choisissez-la pour le faire traduire.</translation>
    </message>
    <message>
        <source>“{name}” does not say between which languages it translates ({reason}). Nothing was installed. Name both: the language of the text, and the one to translate into (--from and --to).</source>
        <translation>«&#xa0;{name}&#xa0;» ne dit pas entre quelles langues il traduit ({reason}). Rien n’a été installé. Indiquez les deux&#xa0;: la langue du texte et celle de la traduction (--from et --to).</translation>
    </message>
    <message>
        <source>“{name}” is not a usable dictionary ({reason}). Nothing was added. Get the file again from where it came.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un dictionnaire utilisable ({reason}). Rien n’a été ajouté. Récupérez le fichier là d’où il venait.</translation>
    </message>
    <message>
        <source>“{name}” does not say which languages it is for. Name both: the language of its words and the language of its explanations (--from and --to).</source>
        <translation>«&#xa0;{name}&#xa0;» ne dit pas pour quelles langues il est fait. Indiquez les deux&#xa0;: la langue des mots et celle des explications (--from et --to).</translation>
    </message>
    <message>
        <source>Nothing of “{name}” is in the library. “enface library list” names what is in it.</source>
        <translation>Rien de «&#xa0;{name}&#xa0;» n’est dans la bibliothèque. «&#xa0;enface library list&#xa0;» donne ce qu’elle contient.</translation>
    </message>
    <message>
        <source>“{name}” is open in a private window, so it was not translated. Close that window, then continue.</source>
        <translation>«&#xa0;{name}&#xa0;» est ouvert dans une fenêtre privée et n’a donc pas été traduit. Fermez cette fenêtre, puis continuez.</translation>
    </message>
    <message>
        <source>“{name}” is in this language already, so nothing was translated.</source>
        <translation>«&#xa0;{name}&#xa0;» est déjà dans cette langue, rien n’a donc été traduit.</translation>
    </message>
    <message>
        <source>The library was cleared meanwhile, so no more files were added. Add them again if you want them in it.</source>
        <translation>La bibliothèque a été vidée entre-temps, aucun autre fichier n’a donc été ajouté. Ajoutez-les de nouveau si vous les voulez.</translation>
    </message>
    <message>
        <source>Nothing in the library holds “{query}”. Search for fewer words, or for the beginning of one: harb*.</source>
        <translation>Rien dans la bibliothèque ne contient «&#xa0;{query}&#xa0;». Cherchez moins de mots, ou le début d’un mot&#xa0;: harb*.</translation>
    </message>
    <message>
        <source>“{query}” has no word to search for. AND, OR and NOT stand between words: harbour NOT fees.</source>
        <translation>«&#xa0;{query}&#xa0;» ne contient aucun mot à rechercher. AND, OR et NOT se placent entre des mots&#xa0;: port NOT taxes.</translation>
    </message>
    <message>
        <source>“{text}” is not clear as a date. Write 2019-03-08, 2019-03 or 2019.</source>
        <translation>«&#xa0;{text}&#xa0;» ne se comprend pas comme date. Écrivez 2019-03-08, 2019-03 ou 2019.</translation>
    </message>
    <message>
        <source>More than {most} words of the library fit “{pattern}”. Write more of its letters.</source>
        <translation>Plus de {most} mots de la bibliothèque correspondent à «&#xa0;{pattern}&#xa0;». Saisissez plus de lettres.</translation>
    </message>
    <message>
        <source>There is no dictionary “{dictionary}” on this computer. “enface dictionaries list” names those there are.</source>
        <translation>Il n’y a pas de dictionnaire «&#xa0;{dictionary}&#xa0;» sur cet ordinateur. «&#xa0;enface dictionaries list&#xa0;» donne ceux qui existent.</translation>
    </message>
    <message>
        <source>There is no dictionary for {language} on this computer. Add one from a file under Dictionaries (or with “enface dictionaries add”).</source>
        <translation>Il n’y a pas de dictionnaire pour cette langue sur cet ordinateur&#xa0;: {language}. Ajoutez-en un depuis un fichier dans «&#xa0;Dictionnaires&#xa0;» (ou avec «&#xa0;enface dictionaries add&#xa0;»).</translation>
    </message>
    <message>
        <source>You have not saved any words yet, so there is nothing to export. Look a word up in a text and save it.</source>
        <translation>Vous n’avez encore enregistré aucun mot&#x202f;; il n’y a donc rien à exporter. Cherchez un mot d’un texte dans le dictionnaire et enregistrez-le.</translation>
    </message>
    <message>
        <source>“{name}” holds no terms from {source} into {target}. A table needs the terms in its first column and their translations in the second; TBX and TMX files name their languages.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient aucun terme pour la direction {source} → {target}. Un tableau doit avoir les termes dans sa première colonne et leurs traductions dans la deuxième&#x202f;; les fichiers TBX et TMX indiquent leurs langues.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used ({reason}). Enface goes on without what it held.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être utilisé ({reason}). Enface continue sans ce qu’il contenait.</translation>
    </message>
    <message>
        <source>“{name}”, where Enface keeps its files, does not answer. See that its disk or network share is there, then try again.</source>
        <translation>«&#xa0;{name}&#xa0;», où Enface garde ses fichiers, ne répond pas. Vérifiez que son disque ou son partage réseau est disponible, puis réessayez.</translation>
    </message>
    <message>
        <source>Enface began without what it kept, and goes back to that at the next start. What you correct or note now lies in “{folder}” alone.</source>
        <translation>Enface a démarré sans ce qu’il avait gardé et y reviendra au prochain démarrage. Ce que vous corrigez ou notez maintenant se trouve uniquement dans «&#xa0;{folder}&#xa0;».</translation>
    </message>
    <message>
        <source>Your settings in “{name}” cannot be used ({reason}). The usual ones hold, and “Never use the network” is on: switch it off under Languages, Network, if you want.</source>
        <translation>Vos réglages dans «&#xa0;{name}&#xa0;» ne peuvent pas être utilisés ({reason}). Les réglages habituels s’appliquent, et «&#xa0;Ne jamais utiliser le réseau&#xa0;» est activé&#xa0;: désactivez-le sous Langues, Réseau, si vous voulez.</translation>
    </message>
    <message>
        <source>The translation memory was damaged. It was set aside as “{kept}” and a new one was begun: texts you translated before will be translated again when you open them.</source>
        <translation>La mémoire de traduction était endommagée. Elle a été mise de côté sous le nom «&#xa0;{kept}&#xa0;» et une nouvelle a été commencée&#xa0;: les textes déjà traduits le seront de nouveau quand vous les ouvrirez.</translation>
    </message>
    <message>
        <source>Translations cannot be saved ({reason}). They stay until you close Enface, and are saved as soon as that is possible. Free some space, or see that your data folder may be written to.</source>
        <translation>Les traductions ne peuvent pas être enregistrées ({reason}). Elles restent jusqu’à la fermeture d’Enface et seront enregistrées dès que possible. Libérez de la place, ou permettez l’écriture dans votre dossier de données.</translation>
    </message>
    <message>
        <source>Another program is using the translation memory, so new ones cannot be saved. They stay until you close Enface, and are saved as soon as that program lets go.</source>
        <translation>Un autre programme utilise la mémoire de traduction, les nouvelles ne peuvent donc pas être enregistrées. Elles restent jusqu’à la fermeture d’Enface et seront enregistrées dès qu’il la libérera.</translation>
    </message>
    <message>
        <source>A newer version of Enface made the translation memory. It is used as far as possible, but new translations stay only until you close Enface. Update Enface to save them.</source>
        <translation>Une version plus récente d’Enface a créé la mémoire de traduction. Elle est utilisée autant que possible, mais les nouvelles traductions ne restent que jusqu’à la fermeture d’Enface. Mettez Enface à jour pour les enregistrer.</translation>
    </message>
    <message>
        <source>The result is complete, but {count} of its translations could not be saved in the translation memory ({reason}). They will be made again next time.</source>
        <translation>Le résultat est complet, mais {count} de ses traductions n’ont pas pu être enregistrées dans la mémoire de traduction ({reason}). Elles seront refaites la prochaine fois.</translation>
    </message>
    <message>
        <source>There is no text in “{name}”, so there is nothing to compare. Choose another file.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient pas de texte&#x202f;; il n’y a donc rien à comparer. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The two texts could not be put side by side ({reason}). Try again; if it happens again, compare a part of the text.</source>
        <translation>Les deux textes n’ont pas pu être mis côte à côte ({reason}). Réessayez&#x202f;; si cela se reproduit, comparez une partie du texte.</translation>
    </message>
    <message>
        <source>There is not enough memory to put these two texts side by side. Close other programs, or compare a part of the text.</source>
        <translation>La mémoire ne suffit pas pour mettre ces deux textes côte à côte. Fermez d’autres programmes, ou comparez une partie du texte.</translation>
    </message>
    <message>
        <source>“{name}” seems to be another text: only {percent} % of its sentences find a partner that fits. See that it is the right file, or go on if you know that it is.</source>
        <translation>«&#xa0;{name}&#xa0;» semble être un autre texte&#xa0;: seulement {percent} % de ses phrases ont une correspondance qui convient. Vérifiez que c’est le bon fichier, ou continuez si vous le savez.</translation>
    </message>
    <message>
        <source>“{name}” is in the language of the text itself ({language}), so it is no translation. What differs can still be seen. For a translation, choose another file.</source>
        <translation>«&#xa0;{name}&#xa0;» est dans la langue du texte lui-même ({language})&#x202f;; ce n’est donc pas une traduction. Les différences restent visibles. Pour une traduction, choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{longer}” is {times} times as long as the other text. What has no partner is shown in rows of its own. See that “{name}” is the right file.</source>
        <translation>«&#xa0;{longer}&#xa0;» est {times} fois plus long que l’autre texte. Ce qui n’a pas de correspondance est affiché sur des lignes à part. Vérifiez que «&#xa0;{name}&#xa0;» est le bon fichier.</translation>
    </message>
    <message>
        <source>The two files seem to be swapped: the first one is in {source}, and “{name}” is in {target}. Give them in the other order if you meant that.</source>
        <translation>Les deux fichiers semblent inversés&#xa0;: le premier est en {source}, et «&#xa0;{name}&#xa0;» en {target}. Si c’est ce que vous vouliez, donnez-les dans l’autre ordre.</translation>
    </message>
    <message>
        <source>“{name}” is no recording that Enface can play, or it is damaged. Choose another file, or save it as WAV, FLAC, MP3 or MP4 with another program.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un enregistrement qu’Enface peut lire, ou il est endommagé. Choisissez un autre fichier, ou enregistrez-le en WAV, FLAC, MP3 ou MP4 avec un autre programme.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose another recording.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide. Choisissez un autre enregistrement.</translation>
    </message>
    <message>
        <source>“{name}” has no sound. Choose the recording that has the speech in it.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas de son. Choisissez l’enregistrement qui contient les paroles.</translation>
    </message>
    <message>
        <source>No speech was heard in “{name}”. See that it is the right recording and that its language is the right one.</source>
        <translation>Aucune parole n’a été reconnue dans «&#xa0;{name}&#xa0;». Vérifiez que c’est le bon enregistrement et que sa langue est la bonne.</translation>
    </message>
    <message>
        <source>“{name}” seems to be another recording: only {percent} % of the sentences were heard in it. See that it is the right file.</source>
        <translation>«&#xa0;{name}&#xa0;» semble être un autre enregistrement&#xa0;: {percent} % des phrases seulement y ont été reconnues. Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>“{name}” is {hours} hours long. Listening to it takes a while; it can be stopped at any time.</source>
        <translation>«&#xa0;{name}&#xa0;» dure {hours} heures. La reconnaissance prend un moment&#x202f;; on peut l’arrêter à tout moment.</translation>
    </message>
    <message>
        <source>Speech cannot be recognised: {library} is not installed. Install it with: enface extras add listen</source>
        <translation>La parole ne peut pas être reconnue&#xa0;: {library} n’est pas installé. Installez-le avec&#xa0;: enface extras add listen</translation>
    </message>
    <message>
        <source>No model that recognises speech is on this computer. Download one (“enface packs add whisper-tiny”), or add the folder of a Whisper model in the form of CTranslate2.</source>
        <translation>Aucun modèle de cet ordinateur ne reconnaît la parole. Téléchargez-en un («&#xa0;enface packs add whisper-tiny&#xa0;»), ou ajoutez le dossier d’un modèle Whisper au format de CTranslate2.</translation>
    </message>
    <message>
        <source>No model on this computer recognises speech in {language}. Download one (“enface packs add whisper-tiny”), or add the folder of a Whisper model in the form of CTranslate2.</source>
        <translation>Aucun modèle de cet ordinateur ne reconnaît la parole dans cette langue&#xa0;: {language}. Téléchargez-en un («&#xa0;enface packs add whisper-tiny&#xa0;»), ou ajoutez le dossier d’un modèle Whisper au format de CTranslate2.</translation>
    </message>
    <message>
        <source>No model for speech is called “{name}”. “enface packs list” names those that are here.</source>
        <translation>Aucun modèle de reconnaissance vocale ne s’appelle «&#xa0;{name}&#xa0;». «&#xa0;enface packs list&#xa0;» donne ceux qui sont là.</translation>
    </message>
    <message>
        <source>“{name}” could not be listened to ({reason}). Try again; if it happens again, use another model or a part of the recording.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être reconnu ({reason}). Réessayez&#x202f;; si cela se reproduit, prenez un autre modèle ou une partie de l’enregistrement.</translation>
    </message>
    <message>
        <source>There is not enough memory to listen to “{name}”. Close other programs, or use a smaller model.</source>
        <translation>Il n’y a pas assez de mémoire pour reconnaître «&#xa0;{name}&#xa0;». Fermez d’autres programmes, ou prenez un modèle plus petit.</translation>
    </message>
    <message>
        <source>{source} cannot be translated into {target}: {engine} is not installed on this computer ({library} is missing). Install it, or add a language pack for another engine.</source>
        <translation>{source} ne peut pas être traduit en {target}&#xa0;: {engine} n’est pas installé sur cet ordinateur ({library} manque). Installez-le, ou ajoutez un pack de langue pour un autre moteur.</translation>
    </message>
    <message>
        <source>“{pair}” is no pair of languages. Write it as en-de or pt-BR-en.</source>
        <translation>«&#xa0;{pair}&#xa0;» n’est pas une paire de langues. Écrivez-la ainsi&#xa0;: en-de ou pt-BR-en.</translation>
    </message>
    <message>
        <source>“{name}” is not a usable language pack ({reason}). Nothing was installed. Get the file again from where it came.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un pack de langue utilisable ({reason}). Rien n’a été installé. Récupérez le fichier de nouveau là d’où il vient.</translation>
    </message>
    <message>
        <source>The language model “{name}” needs about {needed} of memory, and {free} are free. Close other programs, or choose a smaller model.</source>
        <translation>Le modèle de langue «&#xa0;{name}&#xa0;» demande environ {needed} de mémoire, et {free} sont libres. Fermez d’autres programmes, ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>The language pack “{name}” cannot be used any more ({reason}). Remove it and add it again, or choose another engine.</source>
        <translation>Le pack de langue «&#xa0;{name}&#xa0;» ne peut plus être utilisé ({reason}). Supprimez-le et ajoutez-le de nouveau, ou choisissez un autre moteur.</translation>
    </message>
    <message>
        <source>The {pair} pack could not be removed ({reason}). Stop translating, and try again.</source>
        <translation>Le pack {pair} n’a pas pu être supprimé ({reason}). Arrêtez la traduction et réessayez.</translation>
    </message>
    <message>
        <source>Several language packs have {pair}. Name the one you mean: {engines}.</source>
        <translation>Plusieurs packs de langue ont {pair}. Nommez celui que vous voulez&#xa0;: {engines}.</translation>
    </message>
    <message>
        <source>The {pair} pack came with Enface or belongs to another program, so it cannot be removed here.</source>
        <translation>Le pack {pair} a été fourni avec Enface ou appartient à un autre programme&#xa0;: il ne peut donc pas être supprimé ici.</translation>
    </message>
    <message>
        <source>{host} refused to send the file (answer {status}). Try again later.</source>
        <translation>{host} a refusé d’envoyer le fichier (réponse {status}). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The download from {host} broke off ({reason}). What came is kept: try again, and it goes on from there.</source>
        <translation>Le téléchargement depuis {host} s’est interrompu ({reason}). Ce qui est arrivé est conservé&#xa0;: réessayez, et il reprendra de là.</translation>
    </message>
    <message>
        <source>{host} sends too slowly to wait for it. What came is kept: try again later, and it goes on from there.</source>
        <translation>{host} envoie trop lentement pour attendre. Ce qui est arrivé est gardé&#xa0;: réessayez plus tard, et le téléchargement reprendra là.</translation>
    </message>
    <message>
        <source>“Never use the network” is on, so this was not done: {why}. Turn it off in Languages, page Network, or add it from a file.</source>
        <translation>«&#xa0;Ne jamais utiliser le réseau&#xa0;» est activé&#x202f;; ceci n’a donc pas été fait&#xa0;: {why}. Désactivez-le dans «&#xa0;Langues&#xa0;», page «&#xa0;Réseau&#xa0;», ou ajoutez depuis un fichier ce qu’il faut.</translation>
    </message>
    <message>
        <source>{host} could not be reached ({reason}). Check the connection and try again; language packs and dictionaries can also be added from a file.</source>
        <translation>Impossible de joindre {host} ({reason}). Vérifiez la connexion et réessayez&#x202f;; les packs de langue et les dictionnaires peuvent aussi être ajoutés depuis un fichier.</translation>
    </message>
    <message>
        <source>{host} was not asked, because the connection would not be encrypted. Nothing was downloaded. Add it from a file instead.</source>
        <translation>{host} n’a pas été interrogé, car la connexion ne serait pas chiffrée. Rien n’a été téléchargé. Faites plutôt l’ajout depuis un fichier.</translation>
    </message>
    <message>
        <source>{host} was not asked, because it is not known to have what was wanted. Nothing was downloaded. Add it from a file instead.</source>
        <translation>{host} n’a pas été interrogé, car on ne sait pas s’il a ce qui était demandé. Rien n’a été téléchargé. Faites plutôt l’ajout depuis un fichier.</translation>
    </message>
    <message>
        <source>There is too little free space: {needed} MB are needed, {free} MB are free. Free some space and try again.</source>
        <translation>Il n’y a pas assez de place&#xa0;: il faut {needed}&#xa0;Mo, il en reste {free}&#xa0;Mo. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>“{name}” from {host} is not the file it was when it was first downloaded, so it was not installed. If that is right, download {address} with a browser and add it from a file.</source>
        <translation>«&#xa0;{name}&#xa0;» de {host} n’est plus le fichier qu’il était lors du premier téléchargement&#x202f;; il n’a donc pas été installé. Si c’est normal, téléchargez {address} avec un navigateur et ajoutez-le depuis un fichier.</translation>
    </message>
    <message>
        <source>{host} did not send a list of language packs. Try again later.</source>
        <translation>{host} n’a pas envoyé de liste de packs de langue. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{host} did not send a list of dictionaries. Try again later.</source>
        <translation>{host} n’a pas envoyé de liste de dictionnaires. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{host} did not send a list of voices, or of the files of a speech model. Try again later.</source>
        <translation>{host} n’a pas envoyé de liste de voix, ni des fichiers d’un modèle de reconnaissance vocale. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>“{name}” was not installed, because what was sent is damaged or another file ({reason}). Try again later, or add it from a file.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été installé, car ce qui a été envoyé est endommagé ou un autre fichier ({reason}). Réessayez plus tard, ou ajoutez-le depuis un fichier.</translation>
    </message>
    <message>
        <source>No voice or speech model called “{name}” can be downloaded. “enface packs list --available --engine voice” names the voices.</source>
        <translation>Aucune voix et aucun modèle de reconnaissance vocale appelé «&#xa0;{name}&#xa0;» ne peut être téléchargé. «&#xa0;enface packs list --available --engine voice&#xa0;» donne les voix.</translation>
    </message>
    <message>
        <source>The list of language packs from {host} was not used, because its signature could not be confirmed ({reason}). Check the date of this computer, and try again later.</source>
        <translation>La liste des packs de langue de {host} n’a pas été utilisée, car sa signature n’a pas pu être confirmée ({reason}). Vérifiez la date de cet ordinateur et réessayez plus tard.</translation>
    </message>
    <message>
        <source>“{name}” is not in the folder. Download {address} on another computer, put it there under this name, and try again.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas dans le dossier. Téléchargez {address} sur un autre ordinateur, placez-le là sous ce nom et réessayez.</translation>
    </message>
    <message>
        <source>No language pack for {source} to {target} can be downloaded. Choose another language, or add one from a file.</source>
        <translation>Aucun pack de langue {source} → {target} ne peut être téléchargé. Choisissez une autre langue, ou ajoutez-en un depuis un fichier.</translation>
    </message>
    <message>
        <source>The server at {host} does not answer ({reason}). See whether it is running there, or choose another engine.</source>
        <translation>Le serveur sur {host} ne répond pas ({reason}). Vérifiez qu’il y fonctionne, ou choisissez un autre moteur.</translation>
    </message>
    <message>
        <source>The server at {host} refuses to translate (answer {status}). Its own log may tell why. Choose another engine meanwhile.</source>
        <translation>Le serveur sur {host} refuse de traduire (réponse {status}). Son propre journal dit peut-être pourquoi. En attendant, choisissez un autre moteur.</translation>
    </message>
    <message>
        <source>The server at {host} refuses to translate. It says: “{says}” Choose another engine meanwhile.</source>
        <translation>Le serveur sur {host} refuse de traduire. Il dit&#xa0;: «&#xa0;{says}&#xa0;» En attendant, choisissez un autre moteur.</translation>
    </message>
    <message>
        <source>The server at {host} gives answers that make no sense. See whether it is LibreTranslate or has the interface of OpenAI, or choose another engine.</source>
        <translation>Le serveur sur {host} donne des réponses qui n’ont pas de sens. Vérifiez que c’est LibreTranslate ou qu’il a l’interface d’OpenAI, ou choisissez un autre moteur.</translation>
    </message>
    <message>
        <source>The server at {host} wants a key. Add it again with its key; on the command line the key is asked for, or read from ENFACE_SERVER_KEY.</source>
        <translation>Le serveur sur {host} demande une clé. Ajoutez-le de nouveau avec sa clé&#x202f;; en ligne de commande, la clé est demandée ou lue dans ENFACE_SERVER_KEY.</translation>
    </message>
    <message>
        <source>With this server your text leaves this computer and goes to {host}. Nothing was sent. If that is what you want, add it with --remote.</source>
        <translation>Avec ce serveur, votre texte quitte cet ordinateur et va vers {host}. Rien n’a été envoyé. Si c’est ce que vous voulez, ajoutez-le avec --remote.</translation>
    </message>
    <message>
        <source>{host} was not asked, because anybody on the way could read your text. Use an address that begins with https://.</source>
        <translation>{host} n’a pas été interrogé, car n’importe qui en chemin pourrait lire votre texte. Utilisez une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>The server at {host} has several models. Name one with --model: {models}.</source>
        <translation>Le serveur sur {host} a plusieurs modèles. Nommez-en un avec --model&#xa0;: {models}.</translation>
    </message>
    <message>
        <source>The server at {host} has no model called “{model}”. It has: {models}.</source>
        <translation>Le serveur sur {host} n’a pas de modèle «&#xa0;{model}&#xa0;». Il a&#xa0;: {models}.</translation>
    </message>
    <message>
        <source>The server at {host} has no model. Load one there, and try again.</source>
        <translation>Le serveur sur {host} n’a pas de modèle. Chargez-en un sur ce serveur, puis réessayez.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a server. Write it as http://localhost:5000.</source>
        <translation>«&#xa0;{address}&#xa0;» n’est pas une adresse de serveur. Écrivez-la comme http://localhost:5000.</translation>
    </message>
    <message>
        <source>No server “{address}” was added. “enface servers list” shows those that were.</source>
        <translation>Aucun serveur «&#xa0;{address}&#xa0;» n’a été ajouté. «&#xa0;enface servers list&#xa0;» affiche ceux qui l’ont été.</translation>
    </message>
    <message>
        <source>The key is not kept, because the keyring of the system cannot be used ({reason}). Give it in ENFACE_SERVER_KEY whenever Enface is to use this server.</source>
        <translation>La clé n’est pas conservée, car le trousseau du système n’est pas utilisable ({reason}). Indiquez-la dans ENFACE_SERVER_KEY chaque fois qu’Enface doit utiliser ce serveur.</translation>
    </message>
    <message>
        <source>Translating by several workers needs Dask, which is not installed. Install it with: enface extras add cluster</source>
        <translation>Traduire avec plusieurs workers demande Dask, qui n’est pas installé. Installez-le avec&#xa0;: enface extras add cluster</translation>
    </message>
    <message>
        <source>With these workers your text leaves this computer and goes to {host}. Nothing was sent. If that is what you want, add --remote.</source>
        <translation>Avec ces workers, votre texte quitte cet ordinateur et va vers {host}. Rien n’a été envoyé. Si c’est ce que vous voulez, ajoutez --remote.</translation>
    </message>
    <message>
        <source>The workers at {address} do not answer. What is finished is kept: see that they run, and do the same again.</source>
        <translation>Les workers sur {address} ne répondent pas. Ce qui est fini est conservé&#xa0;: vérifiez qu’ils fonctionnent, puis recommencez la même chose.</translation>
    </message>
    <message>
        <source>Dask has no certificates for {address}. Name them in Dask&apos;s settings (distributed.comm.tls), then do the same again.</source>
        <translation>Dask n’a pas de certificats pour {address}. Indiquez-les dans les réglages de Dask (distributed.comm.tls), puis recommencez la même chose.</translation>
    </message>
    <message>
        <source>The workers on {host} cannot keep the language pack ({reason}). Free some space there; what is finished is kept.</source>
        <translation>Les workers sur {host} ne peuvent pas enregistrer le pack de langue ({reason}). Libérez-y de la place&#x202f;; ce qui est fini est conservé.</translation>
    </message>
    <message>
        <source>The worker on {host} has another version of Enface ({version}). Install the same there as here.</source>
        <translation>Le worker sur {host} a une autre version d’Enface ({version}). Installez-y la même qu’ici.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({kind}). Your text and translations are kept. If it happens again, close Enface and open it again.</source>
        <translation>Un problème inattendu est survenu ({kind}). Votre texte et les traductions sont conservés. Si cela se reproduit, fermez Enface et rouvrez-le.</translation>
    </message>
    <message>
        <source>the list of language packs</source>
        <translation>la liste des packs de langue</translation>
    </message>
    <message>
        <source>a translation by this server</source>
        <translation>une traduction par ce serveur</translation>
    </message>
    <message>
        <source>the list of dictionaries</source>
        <translation>la liste des dictionnaires</translation>
    </message>
    <message>
        <source>the list of voices</source>
        <translation>la liste des voix</translation>
    </message>
    <message>
        <source>voice or speech model {name}</source>
        <translation>voix ou modèle de reconnaissance vocale {name}</translation>
    </message>
    <message>
        <source>dictionary {name}</source>
        <translation>dictionnaire {name}</translation>
    </message>
    <message>
        <source>language pack {pair}</source>
        <translation>pack de langue {pair}</translation>
    </message>
    <message>
        <source>Playing sound needs Qt Multimedia, which is not installed. Install it with: enface extras add audio</source>
        <translation>La lecture du son demande Qt Multimedia, qui n’est pas installé. Installez-le avec&#xa0;: enface extras add audio</translation>
    </message>
    <message>
        <source>Playing sound needs some libraries of the system. Please type: {command}</source>
        <translation>La lecture du son demande des bibliothèques du système. Tapez&#xa0;: {command}</translation>
    </message>
    <message>
        <source>Sound cannot be played on this computer: the player did not start ({reason}). See that the sound of other programs works, and try again.</source>
        <translation>Le son ne peut pas être lu sur cet ordinateur&#xa0;: le lecteur n’a pas démarré ({reason}). Vérifiez que le son d’autres programmes fonctionne, puis réessayez.</translation>
    </message>
    <message>
        <source>No loudspeaker or headphones were found, so nothing is heard. Connect or switch them on, and play again.</source>
        <translation>Aucun haut-parleur ni casque n’a été trouvé, on n’entend donc rien. Branchez-les ou allumez-les, puis relancez la lecture.</translation>
    </message>
    <message>
        <source>Reading aloud needs a voice. Install eSpeak NG ({command}), and try again.</source>
        <translation>La lecture à voix haute demande une voix. Installez eSpeak NG ({command}), puis réessayez.</translation>
    </message>
    <message>
        <source>There is no voice for {language}, so this cannot be read aloud.</source>
        <translation>Il n’y a pas de voix pour cette langue&#xa0;: {language}. Ceci ne peut donc pas être lu à voix haute.</translation>
    </message>
    <message>
        <source>The voice stopped working ({reason}). The text is kept. Try again.</source>
        <translation>La voix ne fonctionne plus ({reason}). Le texte est gardé. Réessayez.</translation>
    </message>
    <message>
        <source>“{name}” cannot be played ({reason}). See that it is a recording, and that the file is whole.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être lu ({reason}). Vérifiez que c’est un enregistrement et que le fichier est entier.</translation>
    </message>
    <message>
        <source>Voices need Piper, which is not installed. Install it with: enface extras add voices</source>
        <translation>Les voix demandent Piper, qui n’est pas installé. Installez-le avec&#xa0;: enface extras add voices</translation>
    </message>
    <message>
        <source>“{name}” is not a usable voice. A Piper voice is two files side by side, NAME.onnx and NAME.onnx.json. Nothing was installed.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une voix utilisable. Une voix Piper est faite de deux fichiers côte à côte, NAME.onnx et NAME.onnx.json. Rien n’a été installé.</translation>
    </message>
</context>
<context>
    <name>exports</name>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>machine translation</source>
        <translation>traduction automatique</translation>
    </message>
    <message>
        <source>human translation</source>
        <translation>traduction humaine</translation>
    </message>
    <message>
        <source>own wording</source>
        <translation>votre version</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>humaine</translation>
    </message>
    <message>
        <source>Text recognised by a machine</source>
        <translation>Texte reconnu automatiquement</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifiée</translation>
    </message>
    <message>
        <source>through {language}</source>
        <translation>via {language}</translation>
    </message>
    <message>
        <source>to check: {reasons}</source>
        <translation>à vérifier&#xa0;: {reasons}</translation>
    </message>
    <message>
        <source>The file was read only in part: {reason}</source>
        <translation>Le fichier n’a été lu qu’en partie&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>[{sign}] is machine translation ({made_by}).</source>
        <translation>[{sign}] est une traduction automatique ({made_by}).</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos du texte</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Fait par</translation>
    </message>
    <message>
        <source>needs review</source>
        <translation>à revoir</translation>
    </message>
    <message>
        <source>Sentences with a dotted line are to be checked.</source>
        <translation>Les phrases à ligne pointillée sont à vérifier.</translation>
    </message>
    <message>
        <source>Not part of the transcript:</source>
        <translation>Ne fait pas partie de la transcription&#xa0;:</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>locked by a password</source>
        <translation>protégé par un mot de passe</translation>
    </message>
    <message>
        <source>locked by its seller</source>
        <translation>verrouillé par le vendeur</translation>
    </message>
    <message>
        <source>there are no lines of dialogue in it</source>
        <translation>aucune ligne de dialogue</translation>
    </message>
    <message>
        <source>there are no times in it</source>
        <translation>aucun temps indiqué</translation>
    </message>
    <message>
        <source>no document in it</source>
        <translation>aucun document dedans</translation>
    </message>
    <message>
        <source>no book in it</source>
        <translation>aucun livre dedans</translation>
    </message>
    <message>
        <source>no page in it</source>
        <translation>aucune page dedans</translation>
    </message>
    <message>
        <source>no column of it holds text</source>
        <translation>aucune colonne ne contient de texte</translation>
    </message>
    <message>
        <source>it has no list of turns</source>
        <translation>la liste des interventions manque</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>il ne contient pas de texte</translation>
    </message>
    <message>
        <source>no element in it</source>
        <translation>il ne contient aucun élément</translation>
    </message>
    <message>
        <source>it does not begin as one</source>
        <translation>le début n’y correspond pas</translation>
    </message>
    <message>
        <source>its first line is not “WEBVTT”</source>
        <translation>la première ligne n’est pas «&#xa0;WEBVTT&#xa0;»</translation>
    </message>
    <message>
        <source>something in it is not as it should be</source>
        <translation>quelque chose n’y est pas normal</translation>
    </message>
    <message>
        <source>it would take far longer than any text of its size</source>
        <translation>cela prendrait bien plus de temps que n’importe quel texte de cette taille</translation>
    </message>
    <message>
        <source>it translates no pair of languages</source>
        <translation>il ne traduit aucune paire de langues</translation>
    </message>
    <message>
        <source>its files cannot be read</source>
        <translation>ses fichiers sont illisibles</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>it is broken</source>
        <translation>il est endommagé</translation>
    </message>
    <message>
        <source>it is broken, or no ZIP archive</source>
        <translation>il est endommagé, ou ce n’est pas une archive ZIP</translation>
    </message>
    <message>
        <source>it holds no language pack</source>
        <translation>il ne contient pas de pack de langue</translation>
    </message>
    <message>
        <source>its hash is not the right one</source>
        <translation>son empreinte n’est pas la bonne</translation>
    </message>
    <message>
        <source>its hash is not the one in the catalogue</source>
        <translation>son empreinte n’est pas celle du catalogue</translation>
    </message>
    <message>
        <source>a list of who speaks when, without words (RTTM)</source>
        <translation>une liste de qui parle et quand, sans les mots (RTTM)</translation>
    </message>
    <message>
        <source>a list of single words and times, for measuring speech recognition (CTM)</source>
        <translation>une liste de mots isolés et de temps, pour mesurer la reconnaissance vocale (CTM)</translation>
    </message>
    <message>
        <source>a list of segments and times, for measuring speech recognition (STM)</source>
        <translation>une liste de segments et de temps, pour mesurer la reconnaissance vocale (STM)</translation>
    </message>
    <message>
        <source>a notebook of program code and its results (Jupyter)</source>
        <translation>un carnet de code et de ses résultats (Jupyter)</translation>
    </message>
    <message>
        <source>program code</source>
        <translation>du code de programme</translation>
    </message>
    <message>
        <source>JSON in which Enface finds no speech</source>
        <translation>du JSON dans lequel Enface ne trouve pas de paroles</translation>
    </message>
    <message>
        <source>the file ends in the middle; the rest is missing</source>
        <translation>le fichier s’arrête au milieu&#x202f;; le reste manque</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed</source>
        <translation>un guillemet est ouvert et jamais fermé</translation>
    </message>
    <message>
        <source>too many cells</source>
        <translation>trop de cellules</translation>
    </message>
    <message>
        <source>a number too long</source>
        <translation>un nombre trop long</translation>
    </message>
    <message>
        <source>it has no kind or no paragraphs</source>
        <translation>il n’a pas de genre ou pas de paragraphes</translation>
    </message>
    <message>
        <source>one of its paragraphs has no text</source>
        <translation>un de ses paragraphes n’a pas de texte</translation>
    </message>
    <message>
        <source>its segments are not its text</source>
        <translation>ses segments ne sont pas son texte</translation>
    </message>
    <message>
        <source>it has not one translation a segment</source>
        <translation>il n’a pas une traduction par segment</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>il est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>a part whose name leads out of the file</source>
        <translation>une partie dont le nom mène hors du fichier</translation>
    </message>
    <message>
        <source>a part that is a link</source>
        <translation>une partie qui est un lien</translation>
    </message>
    <message>
        <source>a part packed more tightly than any text is</source>
        <translation>une partie plus compressée que tout texte</translation>
    </message>
    <message>
        <source>it defines a document type</source>
        <translation>il définit un type de document</translation>
    </message>
    <message>
        <source>it asks for another file through an entity</source>
        <translation>il demande un autre fichier par une entité</translation>
    </message>
    <message>
        <source>it defines entities that expand</source>
        <translation>il définit des entités qui gonflent</translation>
    </message>
    <message>
        <source>its languages are not known</source>
        <translation>ses langues ne sont pas connues</translation>
    </message>
    <message>
        <source>the model is missing</source>
        <translation>le modèle manque</translation>
    </message>
    <message>
        <source>the vocabulary is missing</source>
        <translation>le vocabulaire manque</translation>
    </message>
    <message>
        <source>the tokenizer is missing</source>
        <translation>le découpeur de mots manque</translation>
    </message>
    <message>
        <source>metadata.json is missing</source>
        <translation>metadata.json manque</translation>
    </message>
    <message>
        <source>no answer that makes sense</source>
        <translation>aucune réponse qui ait un sens</translation>
    </message>
    <message>
        <source>the model does not know its prefix</source>
        <translation>le modèle ne connaît pas son préfixe</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>il est trop grand</translation>
    </message>
    <message>
        <source>it holds a link</source>
        <translation>il contient un lien</translation>
    </message>
    <message>
        <source>it holds a file twice</source>
        <translation>il contient deux fois un fichier</translation>
    </message>
    <message>
        <source>it would write outside its folder</source>
        <translation>il écrirait hors de son dossier</translation>
    </message>
    <message>
        <source>it holds a file whose name is too long</source>
        <translation>il contient un fichier au nom trop long</translation>
    </message>
    <message>
        <source>it unpacks to far more than a pack holds</source>
        <translation>il se décompresse en bien plus que ne contient un pack</translation>
    </message>
    <message>
        <source>it unpacks to more than it should</source>
        <translation>il se décompresse en plus qu’il ne devrait</translation>
    </message>
    <message>
        <source>its size is not the one in the catalogue</source>
        <translation>sa taille n’est pas celle du catalogue</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en cours d’utilisation</translation>
    </message>
    <message>
        <source>it is not the file that was installed</source>
        <translation>ce n’est pas le fichier qui a été installé</translation>
    </message>
    <message>
        <source>it takes too long to open</source>
        <translation>son ouverture prend trop de temps</translation>
    </message>
    <message>
        <source>the engine cannot work with it</source>
        <translation>le moteur ne sait pas s’en servir</translation>
    </message>
    <message>
        <source>there are no words in it</source>
        <translation>il ne contient pas de mots</translation>
    </message>
    <message>
        <source>it is no kind of dictionary that Enface reads</source>
        <translation>ce n’est pas un genre de dictionnaire qu’Enface lit</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>la connexion s’est interrompue</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>it sends too slowly</source>
        <translation>il envoie trop lentement</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>its certificate is not valid</source>
        <translation>son certificat n’est pas valide</translation>
    </message>
    <message>
        <source>another program may have it open</source>
        <translation>un autre programme l’a peut-être ouvert</translation>
    </message>
    <message>
        <source>it holds more than {limit} files</source>
        <translation>il contient plus de {limit} fichiers</translation>
    </message>
    <message>
        <source>more than {limit} parts</source>
        <translation>plus de {limit} parties</translation>
    </message>
    <message>
        <source>only the first {limit} elements were read</source>
        <translation>seuls les {limit} premiers éléments ont été lus</translation>
    </message>
    <message>
        <source>only the first {limit} lines were read</source>
        <translation>seules les {limit} premières lignes ont été lues</translation>
    </message>
    <message>
        <source>only the first {limit} paragraphs were read</source>
        <translation>seuls les {limit} premiers paragraphes ont été lus</translation>
    </message>
    <message>
        <source>only the first {limit} values were read</source>
        <translation>seules les {limit} premières valeurs ont été lues</translation>
    </message>
    <message>
        <source>only the first {limit} cells were read</source>
        <translation>seules les {limit} premières cellules ont été lues</translation>
    </message>
    <message>
        <source>only the first {limit} characters were read</source>
        <translation>seuls les {limit} premiers caractères ont été lus</translation>
    </message>
    <message>
        <source>it lists more than {limit} words</source>
        <translation>il contient plus de {limit} mots</translation>
    </message>
    <message>
        <source>it was damaged, and is set aside as “{name}”</source>
        <translation>il était endommagé et a été mis de côté sous «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>elements nested more than {limit} deep</source>
        <translation>des éléments imbriqués sur plus de {limit} niveaux</translation>
    </message>
    <message>
        <source>it unpacks to more than {limit} MB</source>
        <translation>il se décompresse en plus de {limit} Mo</translation>
    </message>
    <message>
        <source>only the first {limit} pages were read</source>
        <translation>seules les {limit} premières pages ont été lues</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>ligne {line}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>row {row}: {reason}</source>
        <translation>ligne {row}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>page {page}: {reason}</source>
        <translation>page {page}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>turn {turn}: {reason}</source>
        <translation>intervention {turn}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>it is for {pair}, not for the languages you named</source>
        <translation>il est pour {pair}, pas pour les langues que vous avez nommées</translation>
    </message>
    <message>
        <source>the list of requests cannot be saved: {reason}</source>
        <translation>la liste des requêtes ne peut pas être enregistrée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>too many redirects</source>
        <translation>trop de redirections</translation>
    </message>
    <message>
        <source>it is larger than announced</source>
        <translation>il est plus gros qu’annoncé</translation>
    </message>
    <message>
        <source>it is far larger than a pack</source>
        <translation>il est bien plus grand qu’un pack</translation>
    </message>
    <message>
        <source>it sends more than it should</source>
        <translation>il envoie plus qu’il ne devrait</translation>
    </message>
    <message>
        <source>the file is another one now</source>
        <translation>ce n’est plus le même fichier</translation>
    </message>
    <message>
        <source>it has no signature</source>
        <translation>elle n’a pas de signature</translation>
    </message>
    <message>
        <source>its signature is of another list</source>
        <translation>sa signature est celle d’une autre liste</translation>
    </message>
    <message>
        <source>its certificate is not that of the signer</source>
        <translation>son certificat n’est pas celui du signataire</translation>
    </message>
    <message>
        <source>its certificates do not lead to the known root</source>
        <translation>ses certificats ne mènent pas à la racine connue</translation>
    </message>
    <message>
        <source>its certificates are not valid</source>
        <translation>ses certificats ne sont pas valides</translation>
    </message>
    <message>
        <source>a certificate has expired, or is not valid yet</source>
        <translation>un certificat a expiré, ou n’est pas encore valide</translation>
    </message>
    <message>
        <source>a newer version of Enface made it</source>
        <translation>une version plus récente d’Enface l’a créée</translation>
    </message>
    <message>
        <source>the picture could not be written</source>
        <translation>l’image n’a pas pu être enregistrée</translation>
    </message>
</context>
<context>
    <name>layouts</name>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Under each paragraph</source>
        <translation>Sous chaque paragraphe</translation>
    </message>
    <message>
        <source>Under each sentence</source>
        <translation>Sous chaque phrase</translation>
    </message>
    <message>
        <source>Original only</source>
        <translation>Original seul</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>Traduction seule</translation>
    </message>
</context>
<context>
    <name>looks</name>
    <message>
        <source>numbers differ</source>
        <translation>nombres différents</translation>
    </message>
    <message>
        <source>names differ</source>
        <translation>noms différents</translation>
    </message>
    <message>
        <source>without partner</source>
        <translation>sans correspondance</translation>
    </message>
    <message>
        <source>not in the original</source>
        <translation>absent de l’original</translation>
    </message>
    <message>
        <source>left untranslated</source>
        <translation>non traduit</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>dans un autre ordre</translation>
    </message>
    <message>
        <source>not sure of the link</source>
        <translation>lien incertain</translation>
    </message>
</context>
<context>
    <name>packnews</name>
    <message>
        <source>Installed: {pair}</source>
        <translation>Installé&#xa0;: {pair}</translation>
    </message>
    <message>
        <source>The catalogue has no fingerprint of this file, so the first download was trusted and its own was recorded (SHA-256 {hash}…). A later one must have the same.</source>
        <translation>Le catalogue n’a pas d’empreinte de ce fichier&#x202f;; le premier téléchargement a donc été jugé fiable et son empreinte notée (SHA-256 {hash}…). Les suivants devront avoir la même.</translation>
    </message>
    <message>
        <source>Removed: {pair}</source>
        <translation>Supprimé&#xa0;: {pair}</translation>
    </message>
    <message>
        <source>“{name}” was added.</source>
        <translation>«&#xa0;{name}&#xa0;» a été ajouté.</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>many languages</source>
        <translation>nombreuses langues</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>{name}, continued</source>
        <translation>{name}, suite</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} sur {pages}</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>no translation came</source>
        <translation>pas de traduction</translation>
    </message>
    <message>
        <source>it repeats itself</source>
        <translation>elle se répète</translation>
    </message>
    <message>
        <source>much longer than the original</source>
        <translation>bien plus longue que l’original</translation>
    </message>
    <message>
        <source>much shorter than the original</source>
        <translation>bien plus courte que l’original</translation>
    </message>
    <message>
        <source>words left as in the original</source>
        <translation>mots laissés comme dans l’original</translation>
    </message>
    <message>
        <source>letters of another language</source>
        <translation>lettres d’une autre langue</translation>
    </message>
    <message>
        <source>it seems to be in another language</source>
        <translation>cela semble être dans une autre langue</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>parenthèses</translation>
    </message>
    <message>
        <source>the items of a list differ</source>
        <translation>les éléments d’une liste diffèrent</translation>
    </message>
    <message>
        <source>a “not” may be missing</source>
        <translation>il manque peut-être une négation</translation>
    </message>
    <message>
        <source>it seems to break off</source>
        <translation>elle semble s’interrompre</translation>
    </message>
    <message>
        <source>a name may be missing</source>
        <translation>il manque peut-être un nom</translation>
    </message>
    <message>
        <source>a web or e-mail address</source>
        <translation>une adresse web ou e-mail</translation>
    </message>
    <message>
        <source>the same as for another sentence</source>
        <translation>la même que pour une autre phrase</translation>
    </message>
    <message>
        <source>a word that no dictionary has</source>
        <translation>un mot qu’aucun dictionnaire ne connaît</translation>
    </message>
    <message>
        <source>the engine is not sure how to put it</source>
        <translation>le moteur n’est pas sûr de la formulation</translation>
    </message>
    <message>
        <source>a term is not used</source>
        <translation>un terme n’est pas utilisé</translation>
    </message>
    <message>
        <source>the engine stopped at it</source>
        <translation>le moteur s’y est arrêté</translation>
    </message>
    <message>
        <source>the model talks about the text</source>
        <translation>le modèle parle du texte</translation>
    </message>
    <message>
        <source>a draft: a better translation follows</source>
        <translation>un brouillon&#xa0;: une meilleure traduction suit</translation>
    </message>
    <message>
        <source>another engine translated it</source>
        <translation>traduit par un autre moteur</translation>
    </message>
    <message>
        <source>left in another language</source>
        <translation>laissée dans une autre langue</translation>
    </message>
    <message>
        <source>words that were not heard clearly</source>
        <translation>des mots qui n’ont pas été bien entendus</translation>
    </message>
    <message>
        <source>a reason this version does not know</source>
        <translation>une raison que cette version ne connaît pas</translation>
    </message>
    <message>
        <source>To check: {reasons}</source>
        <translation>À vérifier&#xa0;: {reasons}</translation>
    </message>
    <message>
        <source>a term is not used: {terms}</source>
        <translation>un terme n’est pas utilisé&#xa0;: {terms}</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Enface can begin without what it kept: settings, recent files, translations, corrections, bookmarks and notes. All of it stays where it is, for the next start.</source>
        <translation>Enface peut démarrer sans ce qu’il a gardé&#xa0;: réglages, fichiers récents, traductions, corrections, marque-pages et notes. Tout reste à sa place pour le prochain démarrage.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Begin without it</source>
        <translation>Démarrer sans</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>This document</source>
        <translation>Ce document</translation>
    </message>
    <message>
        <source>All documents, {pair}</source>
        <translation>Tous les documents, {pair}</translation>
    </message>
    <message>
        <source>All documents, all languages</source>
        <translation>Tous les documents, toutes les langues</translation>
    </message>
</context>
<context>
    <name>themes</name>
    <message>
        <source>Speaker {number}</source>
        <translation>Intervenant {number}</translation>
    </message>
    <message>
        <source>Bars and panels</source>
        <translation>Barres et panneaux</translation>
    </message>
    <message>
        <source>Text background</source>
        <translation>Fond du texte</translation>
    </message>
    <message>
        <source>Secondary text</source>
        <translation>Texte secondaire</translation>
    </message>
    <message>
        <source>Dividers</source>
        <translation>Séparateurs</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Accent</translation>
    </message>
    <message>
        <source>Text on accent</source>
        <translation>Texte sur l’accent</translation>
    </message>
    <message>
        <source>Current sentence</source>
        <translation>Phrase actuelle</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de recherche</translation>
    </message>
    <message>
        <source>Current search result</source>
        <translation>Résultat de recherche actuel</translation>
    </message>
    <message>
        <source>Sentence to check</source>
        <translation>Phrase à vérifier</translation>
    </message>
    <message>
        <source>Focus outline</source>
        <translation>Contour du focus</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Noir sur blanc</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Blanc sur noir</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Beige</source>
        <translation>Beige</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brun</translation>
    </message>
    <message>
        <source>The theme “{name}” was left out ({reason}). Mend or delete its file.</source>
        <translation>Le thème «&#xa0;{name}&#xa0;» a été laissé de côté ({reason}). Corrigez ou supprimez son fichier.</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Sentence by sentence</source>
        <translation>Phrase par phrase</translation>
    </message>
    <message>
        <source>Point at a sentence: it lights up together with its translation. {next} and {previous} go from sentence to sentence, {turn} to the next speaker.</source>
        <translation>Pointez une phrase&#xa0;: elle s’éclaire avec sa traduction. {next} et {previous} vont de phrase en phrase, {turn} à l’intervenant suivant.</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>Select whose words you want to read. A double click renames a speaker; the context menu merges two that are one person. Everything can be undone.</source>
        <translation>Sélectionnez ceux dont vous voulez lire les paroles. Un double-clic renomme un intervenant&#x202f;; le menu contextuel en fusionne deux qui sont la même personne. Tout peut être annulé.</translation>
    </message>
    <message>
        <source>The outline leads through the text. {bookmark} adds a bookmark, {note} a note about what you are reading.</source>
        <translation>Le plan guide dans le texte. {bookmark} ajoute un marque-page, {note} une note sur ce que vous lisez.</translation>
    </message>
    <message>
        <source>Outline and notes</source>
        <translation>Plan et notes</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>The language of the text is detected; choose here what to translate it into. “Languages…” gets more language packs. Everything is translated on this computer.</source>
        <translation>La langue du texte est détectée&#x202f;; choisissez ici en quelle langue le traduire. «&#xa0;Langues…&#xa0;» procure d’autres packs de langue. Tout est traduit sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Text size, fonts, themes, spacing and the language of the window. {larger} and {smaller} change the text size at any time.</source>
        <translation>Taille du texte, polices, thèmes, espacements et langue de la fenêtre. {larger} et {smaller} changent la taille du texte à tout moment.</translation>
    </message>
    <message>
        <source>How good the translation is</source>
        <translation>La qualité de la traduction</translation>
    </message>
    <message>
        <source>A machine made it, and some of it is wrong. A dotted line marks what looks wrong: {next} goes to the next such sentence and says why, {approve} marks it as checked.</source>
        <translation>Elle est faite par une machine et comporte des erreurs. Une ligne pointillée signale ce qui semble faux&#xa0;: {next} va à la phrase suivante de ce genre et dit pourquoi, {approve} la marque comme vérifiée.</translation>
    </message>
    <message>
        <source>More help</source>
        <translation>Plus d’aide</translation>
    </message>
    <message>
        <source>{keys} lists and searches all keyboard shortcuts. The Help menu has a guide and this tour.</source>
        <translation>{keys} affiche tous les raccourcis clavier et permet d’y chercher. Le menu «&#xa0;Aide&#xa0;» contient un guide et cette visite.</translation>
    </message>
</context>
</TS>

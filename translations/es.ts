<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Not yet reviewed by a native speaker. -->
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Enface</source>
        <translation>Acerca de Enface</translation>
    </message>
    <message>
        <source>Enface {version}</source>
        <translation>Enface {version}</translation>
    </message>
    <message>
        <source>Transcripts of speech beside their translation, made on your own computer. Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>Transcripciones de lo hablado junto a su traducción, hecha en su propio equipo. Software libre bajo la GNU General Public License, versión 3 o posterior: puede usarlo, estudiarlo, compartirlo y modificarlo. No tiene ninguna garantía.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>Añadir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Add fil&amp;es…</source>
        <translation>Añadir &amp;archivos…</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Ac&amp;tualizar</translation>
    </message>
    <message>
        <source>Look what has changed in all folders and files</source>
        <translation>Buscar qué ha cambiado en todas las carpetas y archivos</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>Añadir una carpeta a la biblioteca</translation>
    </message>
    <message>
        <source>{done} of {of} transcripts</source>
        <translation>{done} de {of} transcripciones</translation>
    </message>
    <message>
        <source>Looking for transcripts…</source>
        <translation>Buscando transcripciones…</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) removed</source>
        <translation>
            <numerusform>%Ln transcripción quitada</numerusform>
            <numerusform>%Ln transcripciones quitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Read: {count}</source>
        <translation>Leídas: {count}</translation>
    </message>
    <message>
        <source>unchanged: {count}</source>
        <translation>sin cambios: {count}</translation>
    </message>
    <message>
        <source>moved: {count}</source>
        <translation>movidas: {count}</translation>
    </message>
    <message>
        <source>removed by you: {count}</source>
        <translation>quitadas por usted: {count}</translation>
    </message>
    <message>
        <source>not there any more: {count}</source>
        <translation>ya no están: {count}</translation>
    </message>
    <message>
        <source>not readable: {count}</source>
        <translation>ilegibles: {count}</translation>
    </message>
</context>
<context>
    <name>AutoScrolling</name>
    <message>
        <source>Auto-scroll: {lines} lines per minute</source>
        <translation>Desplazamiento automático: {lines} líneas por minuto</translation>
    </message>
</context>
<context>
    <name>AvailablePage</name>
    <message>
        <source>Get the list from the Internet</source>
        <translation>Obtener la lista de Internet</translation>
    </message>
    <message>
        <source>Get the list from a folder…</source>
        <translation>Tomar la lista de una carpeta…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Download what is needed</source>
        <translation>Descargar lo necesario</translation>
    </message>
    <message>
        <source>For another computer…</source>
        <translation>Para otro equipo…</translation>
    </message>
    <message>
        <source>Show the addresses of the files, to download them on another computer</source>
        <translation>Mostrar las direcciones de los archivos para descargarlos en otro equipo</translation>
    </message>
    <message>
        <source>Search for a language</source>
        <translation>Buscar un idioma</translation>
    </message>
    <message>
        <source>Available language packs</source>
        <translation>Paquetes de idioma disponibles</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor de traducción</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>What is needed to translate</source>
        <translation>Lo necesario para traducir</translation>
    </message>
    <message>
        <source>All packs</source>
        <translation>Todos los paquetes</translation>
    </message>
    <message>
        <source>There is no list of packs on this computer yet.</source>
        <translation>En este equipo aún no hay ninguna lista de paquetes.</translation>
    </message>
    <message>
        <source>The list is of {date}.</source>
        <translation>La lista es del {date}.</translation>
    </message>
    <message numerus="yes">
        <source>It is %n day(s) old: there may be newer packs.</source>
        <translation>
            <numerusform>Tiene&#xa0;%Ln día: puede haber paquetes más nuevos.</numerusform>
            <numerusform>Tiene&#xa0;%Ln días: puede haber paquetes más nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicada</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>this version</source>
        <translation>esta versión</translation>
    </message>
    <message>
        <source>an older version</source>
        <translation>una versión anterior</translation>
    </message>
    <message>
        <source>Get the list first: it says what there is.</source>
        <translation>Obtenga primero la lista: dice qué hay.</translation>
    </message>
    <message>
        <source>Everything needed is on this computer already.</source>
        <translation>Todo lo necesario ya está en este equipo.</translation>
    </message>
    <message>
        <source>Needed: {packs}</source>
        <translation>Hace falta: {packs}</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>tamaño desconocido</translation>
    </message>
    <message>
        <source>Get the list from a folder</source>
        <translation>Tomar la lista de una carpeta</translation>
    </message>
    <message>
        <source>Then choose “Add from a file…”, or “Add from a folder…” for a pack of several files.</source>
        <translation>Elija después «Añadir desde un archivo…» o, si el paquete tiene varios archivos, «Añadir desde una carpeta…».</translation>
    </message>
    <message>
        <source>Then choose “Get the list from a folder…”.</source>
        <translation>Elija después «Tomar la lista de una carpeta…».</translation>
    </message>
    <message>
        <source>Lists of language packs</source>
        <translation>Listas de paquetes de idioma</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>{language} (detected)</source>
        <translation>{language} (detectado)</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Idioma del texto</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Idioma de la traducción</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
</context>
<context>
    <name>BatchLine</name>
    <message>
        <source>Progress of the translation</source>
        <translation>Progreso de la traducción</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Translate none of what is left</source>
        <translation>No traducir nada de lo que queda</translation>
    </message>
    <message>
        <source>Not translated…</source>
        <translation>Sin traducir…</translation>
    </message>
    <message>
        <source>Preparing to translate…</source>
        <translation>Preparando la traducción…</translation>
    </message>
    <message>
        <source>Translating: {done} of {of} transcripts</source>
        <translation>Traduciendo: {done} de {of} transcripciones</translation>
    </message>
    <message>
        <source>waits: the text in the window comes first</source>
        <translation>en espera: primero el texto de la ventana</translation>
    </message>
    <message>
        <source>waits: this computer runs on its battery</source>
        <translation>en espera: el equipo funciona con batería</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) left to translate</source>
        <translation>
            <numerusform>Queda %Ln transcripción por traducir</numerusform>
            <numerusform>Quedan %Ln transcripciones por traducir</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: {count}</source>
        <translation>con error: {count}</translation>
    </message>
    <message>
        <source>skipped: {count}</source>
        <translation>omitidas: {count}</translation>
    </message>
</context>
<context>
    <name>BookmarkList</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>Bookmarks</name>
    <message>
        <source>The paragraph of this bookmark is no longer in the file.</source>
        <translation>El párrafo de este marcador ya no está en el archivo.</translation>
    </message>
    <message>
        <source>The paragraph of this bookmark is hidden: its speaker is not selected.</source>
        <translation>El párrafo de este marcador está oculto: su participante no está seleccionado.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>The file is not there any more</source>
        <translation>El archivo ya no está ahí</translation>
    </message>
    <message>
        <source>{source} → {target}</source>
        <translation>{source} → {target}</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texto pegado</translation>
    </message>
    <message>
        <source>{share} % read</source>
        <translation>{share}&#xa0;% leído</translation>
    </message>
    <message>
        <source>{share} % translated</source>
        <translation>{share}&#xa0;% traducido</translation>
    </message>
    <message>
        <source>{share} % known</source>
        <translation>{share} % conocido</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Discard this text</source>
        <translation>Eliminar este texto</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Quitar de la lista</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Near it</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Year or speaker</source>
        <translation>Año o participante</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>A double click shows the places</source>
        <translation>Un doble clic muestra las apariciones</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcripciones</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>In 10,000 words</source>
        <translation>Por cada 10.000 palabras</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frecuencia</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>not possible now</source>
        <translation>no es posible ahora</translation>
    </message>
    <message>
        <source>no text is open</source>
        <translation>no hay ningún texto abierto</translation>
    </message>
    <message>
        <source>only this speaker</source>
        <translation>solo este hablante</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>recent text</source>
        <translation>texto reciente</translation>
    </message>
</context>
<context>
    <name>CitingDialog</name>
    <message>
        <source>Copy and cite</source>
        <translation>Copiar con la fuente</translation>
    </message>
    <message>
        <source>Title, date and place</source>
        <translation>Título, fecha y lugar</translation>
    </message>
    <message>
        <source>What will be copied</source>
        <translation>Lo que se copiará</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>La selección</translation>
    </message>
    <message>
        <source>This sentence</source>
        <translation>Esta frase</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>Este párrafo</translation>
    </message>
    <message>
        <source>All that is said in this turn</source>
        <translation>Toda esta intervención</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Move to the front</source>
        <translation>Mover al principio</translation>
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
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Command, speaker, theme or recent text</source>
        <translation>Comando, hablante, tema o texto reciente</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Comparing with {name}</source>
        <translation>Comparando con {name}</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Dejar de comparar</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>The file has changed, and some of your corrections find no place in it. They are kept: {corrections}</source>
        <translation>El archivo ha cambiado y algunas de sus correcciones ya no tienen lugar en él. Se conservan: {corrections}</translation>
    </message>
    <message>
        <source>Change speaker to</source>
        <translation>Cambiar el participante a</translation>
    </message>
    <message>
        <source>Change speaker of this paragraph only to</source>
        <translation>Cambiar solo el participante de este párrafo a</translation>
    </message>
    <message>
        <source>New speaker…</source>
        <translation>Participante nuevo…</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Participante sin nombre</translation>
    </message>
    <message>
        <source>Change speaker from this sentence on…</source>
        <translation>Cambiar el participante desde esta frase…</translation>
    </message>
    <message>
        <source>Change speaker from this paragraph on…</source>
        <translation>Cambiar el participante desde este párrafo…</translation>
    </message>
    <message>
        <source>“{label}” is not a speaker name here</source>
        <translation>«{label}» no es un nombre de participante aquí</translation>
    </message>
    <message>
        <source>“{label}” is not a speaker name anywhere</source>
        <translation>«{label}» no es un nombre de participante en ninguna parte</translation>
    </message>
    <message>
        <source>“{label}” is a speaker name</source>
        <translation>«{label}» es un nombre de participante</translation>
    </message>
    <message>
        <source>“{label}” is another person…</source>
        <translation>«{label}» es otra persona…</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <translation>Nombre del participante</translation>
    </message>
</context>
<context>
    <name>CounterpartLight</name>
    <message>
        <source>In the translation: {words}</source>
        <translation>En la traducción: {words}</translation>
    </message>
</context>
<context>
    <name>DictionariesDialog</name>
    <message>
        <source>Dictionaries</source>
        <translation>Diccionarios</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Diccionario</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Dictionaries on this computer</source>
        <translation>Diccionarios en este equipo</translation>
    </message>
    <message>
        <source>&amp;Add from a file…</source>
        <translation>&amp;Añadir desde un archivo…</translation>
    </message>
    <message>
        <source>Down&amp;load…</source>
        <translation>D&amp;escargar…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Language of the &amp;words:</source>
        <translation>Idioma de las &amp;palabras:</translation>
    </message>
    <message>
        <source>Language of the &amp;explanations:</source>
        <translation>Idioma de las &amp;explicaciones:</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Aña&amp;dir</translation>
    </message>
    <message>
        <source>No dictionary yet. Download one of FreeDict, or add one from a file: dictd (as FreeDict has it), Wiktionary from kaikki.org, StarDict, DSL or MDX.</source>
        <translation>Aún no hay diccionarios. Descargue uno de FreeDict o añada uno desde un archivo: dictd (como los de FreeDict), Wikcionario de kaikki.org, StarDict, DSL o MDX.</translation>
    </message>
    <message>
        <source>Add a dictionary</source>
        <translation>Añadir un diccionario</translation>
    </message>
    <message>
        <source>Dictionaries ({kinds});;All files (*)</source>
        <translation>Diccionarios ({kinds});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading “{name}”…</source>
        <translation>Leyendo «{name}»…</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) read…</source>
        <translation>
            <numerusform>%Ln palabra leída…</numerusform>
            <numerusform>%Ln palabras leídas…</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” does not say which languages it is for. Choose them.</source>
        <translation>«{name}» no dice para qué idiomas es. Elíjalos.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Detenido. No se añadió nada.</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a transcript here</source>
        <translation>Suelte aquí una transcripción</translation>
    </message>
    <message>
        <source>Text, web page, subtitles, document; or copy a text and paste it.</source>
        <translation>Texto, página web, subtítulos, documento; o copie un texto y péguelo.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Show the sample</source>
        <translation>Mostrar el ejemplo</translation>
    </message>
</context>
<context>
    <name>ElsewhereDialog</name>
    <message>
        <source>Download on another computer</source>
        <translation>Descargar en otro equipo</translation>
    </message>
    <message>
        <source>Download these files on a computer that is online, under the names given, and bring them to this one. The saved list can be given to the program curl, which is part of Windows, macOS and Linux.</source>
        <translation>Descargue estos archivos en un equipo con conexión, con los nombres indicados, y tráigalos a este. La lista guardada sirve para el programa curl, que forma parte de Windows, macOS y Linux.</translation>
    </message>
    <message>
        <source>Files to download</source>
        <translation>Archivos que descargar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Guardar la lista…</translation>
    </message>
    <message>
        <source>folder {name}</source>
        <translation>carpeta {name}</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Guardar la lista</translation>
    </message>
</context>
<context>
    <name>EngineChoice</name>
    <message>
        <source>&amp;Engine</source>
        <translation>Moto&amp;r</translation>
    </message>
    <message>
        <source>No language pack for this pair</source>
        <translation>No hay paquete de idioma para este par</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>directo</translation>
    </message>
    <message>
        <source>through {language}</source>
        <translation>vía {language}</translation>
    </message>
    <message>
        <source>your usual choice</source>
        <translation>su elección habitual</translation>
    </message>
    <message>
        <source>only {engine} has this pair</source>
        <translation>solo {engine} tiene este par</translation>
    </message>
    <message>
        <source>the only direct way</source>
        <translation>la única vía directa</translation>
    </message>
    <message>
        <source>closest to {language}</source>
        <translation>lo más cercano a: {language}</translation>
    </message>
    <message>
        <source>Use {engine} for every text</source>
        <translation>Usar {engine} para todos los textos</translation>
    </message>
    <message>
        <source>no engine has this pair alone</source>
        <translation>ningún motor tiene este par por sí solo</translation>
    </message>
    <message>
        <source>your text goes to {host}</source>
        <translation>su texto va a {host}</translation>
    </message>
    <message>
        <source>chosen automatically</source>
        <translation>elegido automáticamente</translation>
    </message>
    <message>
        <source>chosen automatically: {reason}</source>
        <translation>elegido automáticamente: {reason}</translation>
    </message>
    <message>
        <source>{engine}: better wording</source>
        <translation>{engine}: mejor redacción</translation>
    </message>
    <message>
        <source>{engine}: faster</source>
        <translation>{engine}: más rápido</translation>
    </message>
    <message>
        <source>Compare with {engine}</source>
        <translation>Comparar con {engine}</translation>
    </message>
    <message>
        <source>Most of the first translations by {engine} look wrong in the same way ({reason}). The language pack may not fit this text. Choose another engine, or another pack.</source>
        <translation>La mayoría de las primeras traducciones de {engine} parecen fallar de la misma manera ({reason}). Puede que el paquete de idioma no sirva para este texto. Elija otro motor u otro paquete.</translation>
    </message>
    <message>
        <source>Languages…</source>
        <translation>Idiomas…</translation>
    </message>
    <message>
        <source>Translate paragraph again</source>
        <translation>Traducir de nuevo el párrafo</translation>
    </message>
    <message>
        <source>Only {engine} can translate between these languages here.</source>
        <translation>Aquí solo {engine} puede traducir entre estos idiomas.</translation>
    </message>
    <message>
        <source>Use {engine}</source>
        <translation>Usar {engine}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;All of the text</source>
        <translation>&amp;Todo el texto</translation>
    </message>
    <message>
        <source>My &amp;notes</source>
        <translation>Mis &amp;notas</translation>
    </message>
    <message>
        <source>The beginning of what is exported</source>
        <translation>El principio de lo que se exporta</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Word document (.docx)</source>
        <translation>Documento de Word (.docx)</translation>
    </message>
    <message>
        <source>PDF (.pdf)</source>
        <translation>PDF (.pdf)</translation>
    </message>
    <message>
        <source>Web page (.html)</source>
        <translation>Página web (.html)</translation>
    </message>
    <message>
        <source>Text (.txt)</source>
        <translation>Texto (.txt)</translation>
    </message>
    <message>
        <source>Markdown (.md)</source>
        <translation>Markdown (.md)</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Libro de Excel (.xlsx)</translation>
    </message>
    <message>
        <source>Table, comma-separated (.csv)</source>
        <translation>Tabla separada por comas (.csv)</translation>
    </message>
    <message>
        <source>Table, tab-separated (.tsv)</source>
        <translation>Tabla separada por tabuladores (.tsv)</translation>
    </message>
    <message>
        <source>Subtitles, SubRip (.srt)</source>
        <translation>Subtítulos SubRip (.srt)</translation>
    </message>
    <message>
        <source>Subtitles, WebVTT (.vtt)</source>
        <translation>Subtítulos WebVTT (.vtt)</translation>
    </message>
    <message>
        <source>Subtitles, TTML (.ttml)</source>
        <translation>Subtítulos TTML (.ttml)</translation>
    </message>
    <message>
        <source>Translation memory, TMX 1.4 (.tmx)</source>
        <translation>Memoria de traducción TMX 1.4 (.tmx)</translation>
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
        <translation>Formato de Enface, JSON (.json)</translation>
    </message>
    <message>
        <source>&amp;Only what is shown: {shown} of {all} paragraphs</source>
        <translation>&amp;Solo lo que se muestra: {shown} de {all} párrafos</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>Translations:</source>
        <translation>Traducciones:</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>Texto:</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>There are no times in this text, and subtitles need them.</source>
        <translation>En este texto no hay tiempos, y los subtítulos los necesitan.</translation>
    </message>
    <message>
        <source>The text is still being read: only its beginning would be exported.</source>
        <translation>El texto aún se está leyendo: solo se exportaría su principio.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s); the first of them are shown here.</source>
        <translation>
            <numerusform>%Ln párrafo; aquí se ve el principio.</numerusform>
            <numerusform>%Ln párrafos; aquí se ven los primeros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are not translated yet.</source>
        <translation>
            <numerusform>%Ln párrafo aún no está traducido.</numerusform>
            <numerusform>%Ln párrafos aún no están traducidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to check are marked.</source>
        <translation>
            <numerusform>%Ln frase por revisar está marcada.</numerusform>
            <numerusform>%Ln frases por revisar están marcadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>XLIFF holds one language of translation: {language}.</source>
        <translation>XLIFF contiene un solo idioma de traducción: {language}.</translation>
    </message>
    <message>
        <source>JSON holds one machine translation: the first.</source>
        <translation>JSON contiene una sola traducción automática: la primera.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exporting “{name}”…</source>
        <translation>Exportando «{name}»…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Exported as “{name}”.</source>
        <translation>Exportado como «{name}».</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
</context>
<context>
    <name>FailedDialog</name>
    <message>
        <source>Not translated</source>
        <translation>Sin traducir</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Idioma de destino</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <source>What was translated, what failed and why, for other programs</source>
        <translation>Qué se tradujo, qué falló y por qué, para otros programas</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>El informe se ha guardado.</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Compare with another text</source>
        <translation>Comparar con otro texto</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>Elegir una grabación</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Import translation</source>
        <translation>Importar traducción</translation>
    </message>
    <message>
        <source>Add a voice</source>
        <translation>Añadir una voz</translation>
    </message>
    <message>
        <source>Piper voices</source>
        <translation>Voces de Piper</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcripciones</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Open transcripts</source>
        <translation>Abrir transcripciones</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <source>Files: {read} of {all} read</source>
        <translation>Archivos: {read} de {all} leídos</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>por nombre</translation>
    </message>
    <message>
        <source>unread first</source>
        <translation>sin leer primero</translation>
    </message>
    <message>
        <source>recently opened first</source>
        <translation>abiertos recientemente primero</translation>
    </message>
    <message>
        <source>Sorted {order}</source>
        <translation>Orden: {order}</translation>
    </message>
    <message>
        <source>Sort files</source>
        <translation>Ordenar archivos</translation>
    </message>
    <message>
        <source>No file has such a name.</source>
        <translation>Ningún archivo tiene ese nombre.</translation>
    </message>
    <message>
        <source>{count} more files: type part of a name to find them.</source>
        <translation>{count} archivos más: escriba parte del nombre para encontrarlos.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Buscar en el texto</translation>
    </message>
    <message>
        <source>Look everywhere</source>
        <translation>Buscar en todas partes</translation>
    </message>
    <message>
        <source>Translate all</source>
        <translation>Traducir todo</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Match accents</source>
        <translation>Distinguir acentos</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>How and where to find</source>
        <translation>Cómo y dónde buscar</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Cerrar la barra de búsqueda</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Todas las columnas</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Only the first {count} characters are looked for.</source>
        <translation>Solo se buscan los primeros {count} caracteres.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are not translated yet: their translation is not searched.</source>
        <translation>
            <numerusform>%Ln párrafo aún no está traducido: no se busca en su traducción.</numerusform>
            <numerusform>%Ln párrafos aún no están traducidos: no se busca en su traducción.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) could not be searched: the expression takes too long.</source>
        <translation>
            <numerusform>No se pudo buscar en %Ln párrafo: la expresión tarda demasiado.</numerusform>
            <numerusform>No se pudo buscar en %Ln párrafos: la expresión tarda demasiado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>La búsqueda se detuvo.</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} de {count}</translation>
    </message>
    <message>
        <source>Nothing found in what is shown</source>
        <translation>Nada encontrado en lo que se muestra</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Not a regular expression: {reason}</source>
        <translation>No es una expresión regular: {reason}</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folders of the library</source>
        <translation>Carpetas de la biblioteca</translation>
    </message>
    <message>
        <source>While the library is open, Enface takes in what changes in the folders that you tick.</source>
        <translation>Mientras la biblioteca está abierta, Enface recoge los cambios de las carpetas marcadas.</translation>
    </message>
    <message>
        <source>Watching needs watchfiles, which is not installed. Install it with: enface extras add watch. “Look again” does the same when you press it.</source>
        <translation>Para vigilar carpetas hace falta watchfiles, que no está instalado. Instálelo con: enface extras add watch. «Actualizar» hace lo mismo cuando lo pulsa.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>Carpeta o archivo</translation>
    </message>
    <message>
        <source>Watch {name}</source>
        <translation>Vigilar {name}</translation>
    </message>
    <message>
        <source>Left out because you removed them: {count}</source>
        <translation>Omitidos porque usted los quitó: {count}</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>Volver a añadir</translation>
    </message>
    <message>
        <source>Add the files that you removed from the list again</source>
        <translation>Volver a añadir los archivos que quitó de la lista</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Another window has taken this document off the list, or forgotten it. Nothing more of it is remembered.</source>
        <translation>Otra ventana ha quitado este documento de la lista o lo ha olvidado. Ya no se recordará nada más de él.</translation>
    </message>
    <message>
        <source>This document is forgotten.</source>
        <translation>Este documento se ha olvidado.</translation>
    </message>
    <message>
        <source>This document is forgotten, but for its translations: another program is using the translation memory. Leave Enface open: they are deleted as soon as that program lets go.</source>
        <translation>Este documento está olvidado, salvo sus traducciones: otro programa usa la memoria de traducción. Deje Enface abierto: se borrarán en cuanto ese programa la suelte.</translation>
    </message>
    <message>
        <source>Everything is cleared but the translation memory, which another program is using. Leave Enface open: it is cleared as soon as that program lets go.</source>
        <translation>Se ha borrado todo menos la memoria de traducción, que usa otro programa. Deje Enface abierto: se vaciará en cuanto ese programa la suelte.</translation>
    </message>
    <message>
        <source>Clear all translations made so far, the lists of recent transcripts and of the library, the texts you pasted, your corrections, bookmarks, notes and terms, the words you saved, and the logs? This cannot be undone.</source>
        <translation>¿Borrar todas las traducciones hechas hasta ahora, las listas de transcripciones recientes y de la biblioteca, los textos pegados, sus correcciones, marcadores, notas y términos, las palabras guardadas y los registros? Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Clear everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>These files are left; delete them yourself: {names}</source>
        <translation>Quedan estos archivos; bórrelos usted: {names}</translation>
    </message>
    <message>
        <source>Everything Enface remembered is cleared.</source>
        <translation>Se ha borrado todo lo que Enface recordaba.</translation>
    </message>
</context>
<context>
    <name>FreeDictDialog</name>
    <message>
        <source>Download a dictionary</source>
        <translation>Descargar un diccionario</translation>
    </message>
    <message>
        <source>Dictionaries of FreeDict (freedict.org), under free licences. The licence of each is shown once it is added.</source>
        <translation>Diccionarios de FreeDict (freedict.org), con licencias libres. La licencia de cada uno se muestra una vez añadido.</translation>
    </message>
    <message>
        <source>Get the list from the Internet</source>
        <translation>Obtener la lista de Internet</translation>
    </message>
    <message>
        <source>Search for a language</source>
        <translation>Buscar un idioma</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Dictionaries of FreeDict</source>
        <translation>Diccionarios de FreeDict</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>There is no list of dictionaries on this computer yet.</source>
        <translation>Aún no hay ninguna lista de diccionarios en este equipo.</translation>
    </message>
    <message>
        <source>The list is of {date}.</source>
        <translation>La lista es del {date}.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>sin verificar</translation>
    </message>
</context>
<context>
    <name>FurtherColumns</name>
    <message>
        <source>Show &amp;more translations</source>
        <translation>Mostrar más tra&amp;ducciones</translation>
    </message>
    <message>
        <source>No language pack for this text</source>
        <translation>No hay paquete de idioma para este texto</translation>
    </message>
</context>
<context>
    <name>GoCommands</name>
    <message>
        <source>Turn, paragraph such as ¶ 12, or time such as 12:34</source>
        <translation>Intervención, párrafo como ¶ 12 o tiempo como 12:34</translation>
    </message>
    <message>
        <source>Paragraph, or time such as 12:34</source>
        <translation>Párrafo o tiempo como 12:34</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>The guide is in English only.</source>
        <translation>La guía solo está en inglés.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>There is no room for two columns: the translation is below its original.</source>
        <translation>No hay sitio para dos columnas: la traducción está debajo de su original.</translation>
    </message>
    <message>
        <source>There is no room for all columns: some of them stand below each other.</source>
        <translation>No caben todas las columnas: algunas van una debajo de otra.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Sentences found</source>
        <translation>Frases encontradas</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Participante</translation>
    </message>
</context>
<context>
    <name>InstalledPage</name>
    <message>
        <source>Language packs on this computer</source>
        <translation>Paquetes de idioma en este equipo</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor de traducción</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Añadir desde un archivo…</translation>
    </message>
    <message>
        <source>Add from a folder…</source>
        <translation>Añadir desde una carpeta…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>It translates &amp;from:</source>
        <translation>Traduce &amp;de:</translation>
    </message>
    <message>
        <source>&amp;into:</source>
        <translation>&amp;a:</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Aña&amp;dir</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicada</translation>
    </message>
    <message>
        <source>with Enface or another program</source>
        <translation>por un programa</translation>
    </message>
    <message>
        <source>Language packs ({patterns})</source>
        <translation>Paquetes de idioma ({patterns})</translation>
    </message>
    <message>
        <source>{version} · newer: {newer}</source>
        <translation>{version} · más nueva: {newer}</translation>
    </message>
    <message numerus="yes">
        <source>A newer version of %n pack(s) can be downloaded.</source>
        <translation>
            <numerusform>Se puede descargar una versión más nueva de %Ln paquete.</numerusform>
            <numerusform>Se puede descargar una versión más nueva de %Ln paquetes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking “{name}”…</source>
        <translation>Comprobando «{name}»…</translation>
    </message>
    <message>
        <source>Add a language pack</source>
        <translation>Añadir un paquete de idioma</translation>
    </message>
</context>
<context>
    <name>KeepingTerms</name>
    <message numerus="yes">
        <source>%n term(s) deleted.</source>
        <translation>
            <numerusform>%Ln término eliminado.</numerusform>
            <numerusform>%Ln términos eliminados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Lists of terms (*.csv *.tsv *.txt *.tbx *.tmx *.xml)</source>
        <translation>Listas de términos (*.csv *.tsv *.txt *.tbx *.tmx *.xml)</translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>Importar términos</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) imported.</source>
        <translation>
            <numerusform>%Ln término importado.</numerusform>
            <numerusform>%Ln términos importados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: other languages, or too long.</source>
        <translation>
            <numerusform>%Ln omitido: otros idiomas o demasiado largo.</numerusform>
            <numerusform>%Ln omitidos: otros idiomas o demasiado largos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table (*.csv);;TBX (*.tbx);;TMX (*.tmx)</source>
        <translation>Tabla (*.csv);;TBX (*.tbx);;TMX (*.tmx)</translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>Exportar términos</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) exported.</source>
        <translation>
            <numerusform>%Ln término exportado.</numerusform>
            <numerusform>%Ln términos exportados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search keyboard shortcuts</source>
        <translation>Buscar atajos de teclado</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>{keys} is used twice: {first}, {second}. Change one of them.</source>
        <translation>{keys} se usa dos veces: {first}, {second}. Cambie una de ellas.</translation>
    </message>
</context>
<context>
    <name>LanguagesDialog</name>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Traducido</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>not there any more: {path}</source>
        <translation>ya no está: {path}</translation>
    </message>
    <message>
        <source>Notes: {count}</source>
        <translation>Notas: {count}</translation>
    </message>
    <message>
        <source>Read: {share}</source>
        <translation>Leído: {share}</translation>
    </message>
    <message>
        <source>Translated: {share}</source>
        <translation>Traducido: {share}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>Otro idioma</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Mejores primero</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Recientes primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Antiguas primero</translation>
    </message>
    <message>
        <source>As in the transcripts</source>
        <translation>Como en las transcripciones</translation>
    </message>
    <message>
        <source>By the words before</source>
        <translation>Por las palabras anteriores</translation>
    </message>
    <message>
        <source>By the words after</source>
        <translation>Por las palabras siguientes</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Por participante</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Por fecha</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Por año</translation>
    </message>
    <message>
        <source>Phrases with it</source>
        <translation>Expresiones que la contienen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words, by basic form</source>
        <translation>Palabras, por lema</translation>
    </message>
    <message>
        <source>With nothing to search, “Words” counts all words</source>
        <translation>Sin nada que buscar, «Palabras» cuenta todas las palabras</translation>
    </message>
    <message>
        <source>Sho&amp;w more</source>
        <translation>&amp;Mostrar más</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcripciones</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Concordancias</translation>
    </message>
    <message>
        <source>Fol&amp;ders…</source>
        <translation>Carp&amp;etas…</translation>
    </message>
    <message>
        <source>What you added, and whether it is watched</source>
        <translation>Lo que ha añadido y si se vigila</translation>
    </message>
    <message>
        <source>&amp;Translate…</source>
        <translation>Trad&amp;ucir…</translation>
    </message>
    <message>
        <source>&amp;Save table…</source>
        <translation>Gua&amp;rdar tabla…</translation>
    </message>
    <message>
        <source>S&amp;peaker:</source>
        <translation>&amp;Participante:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>&amp;Hasta:</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>&amp;Orden:</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Originales</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traducciones</translation>
    </message>
    <message>
        <source>My wording</source>
        <translation>Mi versión</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>By the 2nd word before</source>
        <translation>Por la 2.ª palabra anterior</translation>
    </message>
    <message>
        <source>By the 3rd word before</source>
        <translation>Por la 3.ª palabra anterior</translation>
    </message>
    <message>
        <source>By the 2nd word after</source>
        <translation>Por la 2.ª palabra siguiente</translation>
    </message>
    <message>
        <source>By the 3rd word after</source>
        <translation>Por la 3.ª palabra siguiente</translation>
    </message>
    <message>
        <source>In random order</source>
        <translation>En orden aleatorio</translation>
    </message>
    <message>
        <source>By the word found</source>
        <translation>Por la palabra encontrada</translation>
    </message>
    <message>
        <source>Words near it</source>
        <translation>Palabras cercanas</translation>
    </message>
    <message>
        <source>S&amp;ort:</source>
        <translation>&amp;Orden:</translation>
    </message>
    <message>
        <source>The&amp;n:</source>
        <translation>De&amp;spués:</translation>
    </message>
    <message>
        <source>&amp;Count:</source>
        <translation>C&amp;ontar:</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>&amp;In:</source>
        <translation>E&amp;n:</translation>
    </message>
    <message>
        <source>Pl&amp;ace:</source>
        <translation>&amp;Lugar:</translation>
    </message>
    <message>
        <source>Fro&amp;m:</source>
        <translation>&amp;Desde:</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Filter by title, speaker or file</source>
        <translation>Filtrar por título, participante o archivo</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <source>Search the texts</source>
        <translation>Buscar en los textos</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, parts of words (harb*, *ship, h?rbour), AND, OR, NOT, NEAR; see the guide</source>
        <translation>Palabras, &quot;expresiones&quot;, partes de palabras (harb*, *ship, h?rbour), AND, OR, NOT, NEAR; vea la guía</translation>
    </message>
    <message>
        <source>Chosen on the list</source>
        <translation>Seleccionadas en la lista</translation>
    </message>
    <message>
        <source>With sentences found</source>
        <translation>Con frases encontradas</translation>
    </message>
    <message>
        <source>All on the list</source>
        <translation>Todas las de la lista</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%Ln frase</numerusform>
            <numerusform>%Ln frases</numerusform>
        </translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>más de {count}</translation>
    </message>
    <message>
        <source>{shown} of {all} sentences</source>
        <translation>{shown} de {all} frases</translation>
    </message>
    <message>
        <source>The first {count} sentences</source>
        <translation>Las primeras {count} frases</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%Ln aparición</numerusform>
            <numerusform>%Ln apariciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} places are shown, not all. “Save table…” writes up to {most}.</source>
        <translation>Se muestran {count} apariciones, no todas. «Guardar tabla…» escribe hasta {most}.</translation>
    </message>
    <message>
        <source>The first {count} places</source>
        <translation>Las primeras {count} apariciones</translation>
    </message>
    <message numerus="yes">
        <source>%n different word(s)</source>
        <translation>
            <numerusform>%Ln palabra distinta</numerusform>
            <numerusform>%Ln palabras distintas</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this was searched: {what}.</source>
        <translation>La búsqueda se limitó a: {what}.</translation>
    </message>
    <message>
        <source>{shown} of {all} transcripts, {words} words</source>
        <translation>{shown} de {all} transcripciones, {words} palabras</translation>
    </message>
    <message>
        <source>Add a folder or files: they stay where they are.</source>
        <translation>Añada una carpeta o archivos: se quedan donde están.</translation>
    </message>
    <message>
        <source>only in “{name}”</source>
        <translation>solo en «{name}»</translation>
    </message>
    <message>
        <source>there is no collection “{name}” any more</source>
        <translation>la colección «{name}» ya no existe</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Libro de Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) saved</source>
        <translation>
            <numerusform>%Ln línea guardada</numerusform>
            <numerusform>%Ln líneas guardadas</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more</source>
        <translation>hay más</translation>
    </message>
</context>
<context>
    <name>LinkTools</name>
    <message>
        <source>Merge with the one above</source>
        <translation>Combinar con la anterior</translation>
    </message>
    <message>
        <source>Merge with the one below</source>
        <translation>Combinar con la siguiente</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>Dividir aquí</translation>
    </message>
    <message>
        <source>Cut the link</source>
        <translation>Cortar el enlace</translation>
    </message>
    <message>
        <source>Accept the link</source>
        <translation>Aceptar el enlace</translation>
    </message>
    <message>
        <source>Drag a sentence up or down</source>
        <translation>Arrastre una frase hacia arriba o hacia abajo</translation>
    </message>
</context>
<context>
    <name>LookingUp</name>
    <message>
        <source>The language of this text is not known. Choose it above the text, then look the word up.</source>
        <translation>El idioma de este texto no se conoce. Elíjalo encima del texto y luego busque la palabra.</translation>
    </message>
    <message>
        <source>Add a dictionary…</source>
        <translation>Añadir un diccionario…</translation>
    </message>
    <message>
        <source>Anki deck (*.apkg);;Table (*.csv)</source>
        <translation>Mazo de Anki (*.apkg);;Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Export saved words</source>
        <translation>Exportar las palabras guardadas</translation>
    </message>
    <message numerus="yes">
        <source>%n saved word(s) exported.</source>
        <translation>
            <numerusform>%Ln palabra guardada exportada.</numerusform>
            <numerusform>%Ln palabras guardadas exportadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryDialog</name>
    <message>
        <source>Translation memory</source>
        <translation>Memoria de traducción</translation>
    </message>
    <message>
        <source>Enface keeps its translations on this computer, so that nothing is translated twice. When the limit is reached, the ones that were used longest ago are deleted first; your own wording is kept.</source>
        <translation>Enface guarda sus traducciones en este equipo para no traducir nada dos veces. Al llegar al límite se borran primero las que llevan más tiempo sin usarse; sus propias versiones se conservan.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Tamaño:</translation>
    </message>
    <message>
        <source>&amp;Limit:</source>
        <translation>&amp;Límite:</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%Ln frase</numerusform>
            <numerusform>%Ln frases</numerusform>
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
        <translation>Buscar en la memoria de traducción</translation>
    </message>
    <message>
        <source>&amp;Words in the original ({pair}):</source>
        <translation>&amp;Palabras en el original ({pair}):</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quién</translation>
    </message>
    <message>
        <source>Sentences with these words</source>
        <translation>Frases con estas palabras</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%Ln frase</numerusform>
            <numerusform>%Ln frases</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted by a person</source>
        <translation>aceptada por una persona</translation>
    </message>
    <message>
        <source>machine translation, {engine}</source>
        <translation>traducción automática, {engine}</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Who speaks where</source>
        <translation>Quién habla dónde</translation>
    </message>
</context>
<context>
    <name>MissingFonts</name>
    <message>
        <source>No font on this computer has the letters of this text ({language}), so empty boxes stand for them. Install a font that has them, for example of the Noto family, and start Enface again.</source>
        <translation>Ningún tipo de letra de este equipo tiene las letras de este texto ({language}); en su lugar hay recuadros vacíos. Instale uno que las tenga, por ejemplo de la familia Noto, y vuelva a iniciar Enface.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Your texts and translations leave this computer only for a server on another one that you added and chose. Otherwise the network is used for nothing but language packs, dictionaries, voices and speech models, and only when you press a button for it.</source>
        <translation>Sus textos y traducciones solo salen de este equipo hacia un servidor en otro equipo que usted haya añadido y elegido. Por lo demás, la red solo se usa para paquetes de idioma, diccionarios, voces y modelos de reconocimiento de voz, y solo cuando usted pulsa un botón para ello.</translation>
    </message>
    <message>
        <source>Never use the network</source>
        <translation>No usar nunca la red</translation>
    </message>
    <message>
        <source>While this is on, those buttons refuse too, and say why.</source>
        <translation>Mientras esté activado, esos botones tampoco funcionan, y dicen por qué.</translation>
    </message>
    <message>
        <source>All network requests</source>
        <translation>Todas las solicitudes de red</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Files are read, and texts translated, in processes of their own. Your system keeps these off the network and off all your files but the one being read.</source>
        <translation>Los archivos se leen y los textos se traducen en procesos propios. El sistema no los deja acceder a la red ni a sus archivos, salvo al que se lee.</translation>
    </message>
    <message>
        <source>Files are read, and texts translated, in processes of their own. Your system keeps these off the network, but it cannot keep them off your other files.</source>
        <translation>Los archivos se leen y los textos se traducen en procesos propios. El sistema no los deja acceder a la red, pero no puede impedirles el acceso a sus demás archivos.</translation>
    </message>
    <message>
        <source>Files are read, and texts translated, in processes of their own. Your system keeps these off all your files but the one being read, but it cannot keep them off the network.</source>
        <translation>Los archivos se leen y los textos se traducen en procesos propios. El sistema no los deja acceder a sus archivos, salvo al que se lee, pero no puede impedirles el acceso a la red.</translation>
    </message>
    <message>
        <source>Files are read, and texts translated, in processes of their own. They use no network and no other files, but this system has nothing that would keep a harmful file from making them do so.</source>
        <translation>Los archivos se leen y los textos se traducen en procesos propios. No usan la red ni otros archivos, pero este sistema no tiene nada que impida que un archivo dañino los lleve a hacerlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) asked so far, the latest first:</source>
        <translation>
            <numerusform>%Ln dirección consultada hasta ahora:</numerusform>
            <numerusform>%Ln direcciones consultadas hasta ahora, la más reciente primero:</numerusform>
        </translation>
    </message>
    <message>
        <source>No network requests so far.</source>
        <translation>Aún no hay solicitudes de red.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>NetworkSign</name>
    <message>
        <source>Text goes to {host}</source>
        <translation>El texto va a {host}</translation>
    </message>
    <message>
        <source>downloading…</source>
        <translation>descargando…</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Solo en este equipo</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Bookmarks and notes</source>
        <translation>Marcadores y notas</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Su nota</translation>
    </message>
    <message>
        <source>Type a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Bookmark here</source>
        <translation>Marcador aquí</translation>
    </message>
    <message>
        <source>About the paragraph you are reading</source>
        <translation>Sobre el párrafo que está leyendo</translation>
    </message>
    <message>
        <source>Its paragraph is no longer in the file</source>
        <translation>Su párrafo ya no está en el archivo</translation>
    </message>
    <message>
        <source>About “{words}”</source>
        <translation>Sobre «{words}»</translation>
    </message>
</context>
<context>
    <name>NotesFile</name>
    <message>
        <source>This text has no bookmarks and no notes yet.</source>
        <translation>Este texto aún no tiene marcadores ni notas.</translation>
    </message>
    <message>
        <source>Save bookmarks and notes</source>
        <translation>Guardar marcadores y notas</translation>
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
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Open “{name}”?</source>
        <translation>¿Abrir «{name}»?</translation>
    </message>
    <message>
        <source>Compare with this text</source>
        <translation>Comparar con este texto</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>Abrir aquí</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>Abrir en una ventana nueva</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Abriendo {name}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>{share} % of the words are not shown: they look like what stands around a text, not like part of it.</source>
        <translation>No se muestra el {share} % de las palabras: parecen lo que rodea a un texto, no parte de él.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>{share} % of the words stand under no speaker. Some speakers may not have been recognized.</source>
        <translation>El {share} % de las palabras no corresponde a ningún participante. Puede que no se hayan reconocido algunos participantes.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was opened.</source>
        <translation>«{name}» ha cambiado desde que se abrió.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>“{name}” is no longer where it was. What you see is kept here.</source>
        <translation>«{name}» ya no está donde estaba. Lo que ve se conserva aquí.</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>Mostrar notas</translation>
    </message>
    <message>
        <source>List notes such as (Applause), too</source>
        <translation>Incluir también notas como (Aplausos)</translation>
    </message>
</context>
<context>
    <name>OwnWording</name>
    <message>
        <source>Choose a sentence of the original to write your own wording of it.</source>
        <translation>Elija una frase del original para escribir su propia versión.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Comment on this sentence</source>
        <translation>Comentario sobre esta frase</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) taken into your wording</source>
        <translation>
            <numerusform>%Ln frase incorporada a su versión</numerusform>
            <numerusform>%Ln frases incorporadas a su versión</numerusform>
        </translation>
    </message>
    <message>
        <source>from the human translation</source>
        <translation>de la traducción humana</translation>
    </message>
    <message>
        <source>from the machine translation</source>
        <translation>de la traducción automática</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) changed</source>
        <translation>
            <numerusform>%Ln palabra cambiada</numerusform>
            <numerusform>%Ln palabras cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>agreement {number} of 100</source>
        <translation>coincidencia {number} de 100</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcripciones</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Misma persona</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Merge c&amp;hosen</source>
        <translation>Co&amp;mbinar las seleccionadas</translation>
    </message>
    <message>
        <source>The chosen names are one person in the whole library</source>
        <translation>Los nombres seleccionados son una misma persona en toda la biblioteca</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>The names of the chosen person are different people again</source>
        <translation>Los nombres de la persona seleccionada vuelven a ser personas distintas</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>De&amp;shacer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Nombre en el texto</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Intervenciones</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Transcripts of this person</source>
        <translation>Transcripciones de esta persona</translation>
    </message>
    <message>
        <source>What this person says</source>
        <translation>Lo que dice esta persona</translation>
    </message>
    <message>
        <source>Choose somebody to see all that they said.</source>
        <translation>Elija una persona para ver todo lo que dijo.</translation>
    </message>
    <message>
        <source>Met: {names}</source>
        <translation>Junto con: {names}</translation>
    </message>
    <message>
        <source>The first {count} turns. Choose a transcript to see all in it.</source>
        <translation>Las primeras {count} intervenciones. Elija una transcripción para ver todas las suyas.</translation>
    </message>
    <message>
        <source>Is this the same person? {one} – {other}</source>
        <translation>¿Es la misma persona? {one} – {other}</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Place in the recording</source>
        <translation>Posición en la grabación</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Loop sentence</source>
        <translation>Repetir la frase</translation>
    </message>
    <message>
        <source>Close the recording</source>
        <translation>Cerrar la grabación</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
</context>
<context>
    <name>Playing</name>
    <message>
        <source>The sentence starts at {time}</source>
        <translation>La frase empieza en {time}</translation>
    </message>
    <message>
        <source>The sentence starts at {time}, later ones moved along</source>
        <translation>La frase empieza en {time}; las siguientes se han desplazado</translation>
    </message>
    <message>
        <source>Loop from {begin}: press again where it ends</source>
        <translation>Bucle desde {begin}: pulse de nuevo donde termina</translation>
    </message>
    <message>
        <source>This sentence was not heard in the recording.</source>
        <translation>Esta frase no se reconoció en la grabación.</translation>
    </message>
    <message>
        <source>This sentence has no time yet.</source>
        <translation>Esta frase aún no tiene tiempo.</translation>
    </message>
    <message>
        <source>Sync with recording</source>
        <translation>Sincronizar con la grabación</translation>
    </message>
    <message>
        <source>“{name}” has no sound.</source>
        <translation>«{name}» no tiene sonido.</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%Ln participante</numerusform>
            <numerusform>%Ln participantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) hidden</source>
        <translation>
            <numerusform>%Ln intervención oculta</numerusform>
            <numerusform>%Ln intervenciones ocultas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>queda&#xa0;%Ln segundo</numerusform>
            <numerusform>quedan&#xa0;%Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>queda&#xa0;%Ln minuto</numerusform>
            <numerusform>quedan&#xa0;%Ln minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Enface: keyboard shortcuts</source>
        <translation>Enface: atajos de teclado</translation>
    </message>
    <message>
        <source>Printing asks your system&apos;s print service, which may use the network, and “Never use the network” is on (Languages, Network). You can save a PDF instead.</source>
        <translation>Para imprimir se consulta el servicio de impresión del sistema, que puede usar la red, y «No usar nunca la red» está activado (Idiomas, Red). En su lugar puede guardar un PDF.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Download progress</source>
        <translation>Progreso de la descarga</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What came is kept: the next time it goes on from there.</source>
        <translation>Lo recibido se conserva: la próxima vez continúa desde ahí.</translation>
    </message>
    <message>
        <source>Getting the list…</source>
        <translation>Obteniendo la lista…</translation>
    </message>
    <message>
        <source>another Enface is downloading it; waiting for that…</source>
        <translation>otro Enface lo está descargando; esperando…</translation>
    </message>
    <message>
        <source>unpacking and trying it…</source>
        <translation>descomprimiendo y probando…</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>conectando…</translation>
    </message>
    <message numerus="yes">
        <source>cut off; trying again in %n second(s)</source>
        <translation>
            <numerusform>conexión cortada; nuevo intento en&#xa0;%Ln segundo</numerusform>
            <numerusform>conexión cortada; nuevo intento en&#xa0;%Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} por segundo</translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <translation>{done} de {whole}</translation>
    </message>
</context>
<context>
    <name>PuttingInStep</name>
    <message>
        <source>Listening to {name}</source>
        <translation>Escuchando {name}</translation>
    </message>
    <message>
        <source>{heard} of {all} sentences were heard in “{name}”.</source>
        <translation>Se reconocieron {heard} de {all} frases en «{name}».</translation>
    </message>
    <message>
        <source>Download a model…</source>
        <translation>Descargar un modelo…</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>Añadir un modelo…</translation>
    </message>
    <message>
        <source>Add a Whisper model: choose its folder</source>
        <translation>Añadir un modelo Whisper: elija su carpeta</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>No speaker is selected, so there is nothing to show.</source>
        <translation>No hay ningún participante seleccionado, así que no hay nada que mostrar.</translation>
    </message>
</context>
<context>
    <name>ReaderModel</name>
    <message>
        <source>{speaker}, in {language}</source>
        <translation>{speaker}, idioma: {language}</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>Idioma: {language}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>machine translation</source>
        <translation>traducción automática</translation>
    </message>
    <message>
        <source>human translation</source>
        <translation>traducción humana</translation>
    </message>
    <message>
        <source>your wording</source>
        <translation>su versión</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>tapado</translation>
    </message>
    <message>
        <source>(no partner in the original)</source>
        <translation>(sin correspondencia en el original)</translation>
    </message>
    <message>
        <source>(together with another row)</source>
        <translation>(junto con otra fila)</translation>
    </message>
    <message>
        <source>(no partner in this text)</source>
        <translation>(sin correspondencia en este texto)</translation>
    </message>
    <message>
        <source>to check: {reasons}</source>
        <translation>por revisar: {reasons}</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>marcador</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>nota: {note}</translation>
    </message>
    <message>
        <source>not heard in the recording</source>
        <translation>no reconocida en la grabación</translation>
    </message>
    <message>
        <source>needs review</source>
        <translation>necesita revisión</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>{accepted} of {written} sentences accepted</source>
        <translation>{accepted} de {written} frases aceptadas</translation>
    </message>
    <message>
        <source>{reasons} (sentence {number})</source>
        <translation>{reasons} (frase {number})</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>Narración</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>ReadingAids</name>
    <message>
        <source>Syllables are shown</source>
        <translation>Se muestran las sílabas</translation>
    </message>
    <message>
        <source>Syllables are not shown</source>
        <translation>No se muestran las sílabas</translation>
    </message>
    <message>
        <source>Line focus: 1 line</source>
        <translation>Enfoque de línea: 1 línea</translation>
    </message>
    <message>
        <source>Line focus: 3 lines</source>
        <translation>Enfoque de línea: 3 líneas</translation>
    </message>
    <message>
        <source>Line focus: 5 lines</source>
        <translation>Enfoque de línea: 5 líneas</translation>
    </message>
    <message>
        <source>Line focus is off</source>
        <translation>El enfoque de línea está desactivado</translation>
    </message>
</context>
<context>
    <name>ReadingOut</name>
    <message>
        <source>Texts in {language} are read by the voice “{name}” from now on.</source>
        <translation>La voz «{name}» lee a partir de ahora los textos en {language}.</translation>
    </message>
    <message>
        <source>The language of this text is not known. Choose it above the text, then read it aloud.</source>
        <translation>No se conoce el idioma de este texto. Elíjalo encima del texto y léalo después en voz alta.</translation>
    </message>
    <message>
        <source>Download a voice…</source>
        <translation>Descargar una voz…</translation>
    </message>
    <message>
        <source>Add a voice…</source>
        <translation>Añadir una voz…</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Espaciado</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Cerrar este panel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Layout and columns</source>
        <translation>Disposición y columnas</translation>
    </message>
    <message>
        <source>Reading aids</source>
        <translation>Ayudas para leer</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Reset everything in this panel</source>
        <translation>Restablecer todo en este panel</translation>
    </message>
    <message>
        <source>Custom theme…</source>
        <translation>Tema propio…</translation>
    </message>
    <message>
        <source>Wide spacing</source>
        <translation>Espaciado amplio</translation>
    </message>
    <message>
        <source>More room between lines, words and letters</source>
        <translation>Más espacio entre líneas, palabras y letras</translation>
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
        <translation>Traducción</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Párrafos</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Maximum characters per line</source>
        <translation>Caracteres por línea, como máximo</translation>
    </message>
    <message>
        <source>Auto-scroll: lines per minute</source>
        <translation>Desplazamiento automático: líneas por minuto</translation>
    </message>
    <message>
        <source>Limit line length</source>
        <translation>Limitar la longitud de línea</translation>
    </message>
    <message>
        <source>Justify</source>
        <translation>Justificar</translation>
    </message>
    <message>
        <source>Show syllables</source>
        <translation>Mostrar sílabas</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Numbers in the margin</source>
        <translation>Números al margen</translation>
    </message>
    <message>
        <source>Focus on</source>
        <translation>Enfocar</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Idioma de la interfaz</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Todo el texto</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>5 lines</source>
        <translation>5 líneas</translation>
    </message>
    <message>
        <source>3 lines</source>
        <translation>3 líneas</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 línea</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Intervenciones</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Size of buttons and menus</source>
        <translation>Tamaño de botones y menús</translation>
    </message>
    <message>
        <source>Translation in the same size</source>
        <translation>Traducción del mismo tamaño</translation>
    </message>
    <message>
        <source>Translation first</source>
        <translation>La traducción primero</translation>
    </message>
    <message>
        <source>Font of the original</source>
        <translation>Tipo de letra del original</translation>
    </message>
    <message>
        <source>Font of the translation</source>
        <translation>Tipo de letra de la traducción</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open Recen&amp;t</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>No hay archivos recientes</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Vaciar la lista</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>Compare with another text and choose a sentence to repair how both are linked.</source>
        <translation>Compare con otro texto y elija una frase para corregir el enlace entre ambos.</translation>
    </message>
    <message>
        <source>Aligning again below here</source>
        <translation>Alineando de nuevo desde aquí</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Find and replace in your wording</source>
        <translation>Buscar y reemplazar en su versión</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Palabras &amp;completas</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Reemplazar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <source>R&amp;eplace with:</source>
        <translation>Reemplazar c&amp;on:</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in your wording</source>
        <translation>
            <numerusform>%Ln vez en su versión</numerusform>
            <numerusform>%Ln veces en su versión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n time(s)</source>
        <translation>
            <numerusform>Reemplazado %Ln vez</numerusform>
            <numerusform>Reemplazado %Ln veces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Search the whole library</source>
        <translation>Buscar en toda la biblioteca</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Review saved words</source>
        <translation>Repasar las palabras guardadas</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>&amp;Show (Space)</source>
        <translation>&amp;Mostrar (Espacio)</translation>
    </message>
    <message>
        <source>Again (1)</source>
        <translation>Otra vez (1)</translation>
    </message>
    <message>
        <source>Hard (2)</source>
        <translation>Difícil (2)</translation>
    </message>
    <message>
        <source>Good (3)</source>
        <translation>Bien (3)</translation>
    </message>
    <message>
        <source>Easy (4)</source>
        <translation>Fácil (4)</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to review</source>
        <translation>
            <numerusform>%Ln palabra por repasar</numerusform>
            <numerusform>%Ln palabras por repasar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more to review today.</source>
        <translation>No queda nada que repasar hoy.</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Sa&amp;ved searches</source>
        <translation>Búsquedas &amp;guardadas</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Guardar búsqueda</translation>
    </message>
</context>
<context>
    <name>SavingCopy</name>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Saved a copy as {name}. It holds the text, what stands beside it, and all that you did to it, and opens in Enface on any computer.</source>
        <translation>Copia guardada como {name}. Contiene el texto, lo que está a su lado y todo lo que usted hizo en él, y se abre en Enface en cualquier equipo.</translation>
    </message>
</context>
<context>
    <name>ScriptFonts</name>
    <message>
        <source>Separate font per script</source>
        <translation>Un tipo de letra por escritura</translation>
    </message>
    <message>
        <source>Easier to read: {font}</source>
        <translation>Más fácil de leer: {font}</translation>
    </message>
    <message>
        <source>Made for people with dyslexia or poor sight</source>
        <translation>Hecho para personas con dislexia o poca vista</translation>
    </message>
    <message>
        <source>Fonts made for dyslexia or poor sight, such as {fonts}, are free: once one is installed on this computer, it is offered here.</source>
        <translation>Los tipos de letra hechos para la dislexia o la poca vista, como {fonts}, son libres: cuando se instala uno en este equipo, se ofrece aquí.</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latina</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cirílica</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Chinese, Japanese, Korean</source>
        <translation>China, japonesa, coreana</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search dictionaries</source>
        <translation>Buscar en los diccionarios</translation>
    </message>
    <message>
        <source>In the &amp;explanations too</source>
        <translation>También en las &amp;explicaciones</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>&amp;Word:</source>
        <translation>&amp;Palabra:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>There is no dictionary on this computer yet. Add one under Dictionaries.</source>
        <translation>Aún no hay ningún diccionario en este equipo. Añada uno en «Diccionarios».</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>SentencesPanel</name>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Sentences accepted</source>
        <translation>Frases aceptadas</translation>
    </message>
    <message>
        <source>Nothing to compare yet: open a second text beside this one.</source>
        <translation>Aún no hay nada que comparar: abra un segundo texto junto a este.</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparar con…</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>Lowest agreement first</source>
        <translation>Menor coincidencia primero</translation>
    </message>
    <message>
        <source>Order of the text</source>
        <translation>Orden del texto</translation>
    </message>
    <message>
        <source>Least sure link first</source>
        <translation>Vínculo menos seguro primero</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Ordenado por</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Distintas</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con</translation>
    </message>
    <message>
        <source>Align again below here</source>
        <translation>Alinear de nuevo desde aquí</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>Servers that translate</source>
        <translation>Servidores que traducen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Su texto</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Aña&amp;dir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>&amp;Usar este</translation>
    </message>
    <message>
        <source>The engine “Server” asks {name} from now on.</source>
        <translation>El motor «Servidor» consulta desde ahora a {name}.</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Clave:</translation>
    </message>
    <message>
        <source>A server such as LibreTranslate, Ollama, LM Studio or llama-server can translate, too. It is used only where you choose it in “Engine” or “Show more translations”. Of a server with several models you can add each.</source>
        <translation>También puede traducir un servidor como LibreTranslate, Ollama, LM Studio o llama-server. Solo se usa donde usted lo elija en «Motor» o «Mostrar más traducciones». De un servidor con varios modelos puede añadir cada uno.</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modelo:</translation>
    </message>
    <message>
        <source>&amp;Address of a server:</source>
        <translation>&amp;Dirección de un servidor:</translation>
    </message>
    <message>
        <source>stays on this computer</source>
        <translation>se queda en este equipo</translation>
    </message>
    <message>
        <source>goes to {host}</source>
        <translation>va a {host}</translation>
    </message>
    <message>
        <source>With this server your text leaves this computer and goes to {host}. Do you want that?</source>
        <translation>Con este servidor su texto sale de este equipo y va a {host}. ¿Lo desea?</translation>
    </message>
    <message>
        <source>Send text to {host}</source>
        <translation>Enviar texto a {host}</translation>
    </message>
</context>
<context>
    <name>ShownDifferences</name>
    <message>
        <source>The two texts are in different languages: their words cannot be compared, but their numbers and links can.</source>
        <translation>Los dos textos están en idiomas distintos: sus palabras no se pueden comparar, pero sus números y enlaces sí.</translation>
    </message>
    <message>
        <source>Agreement with the human text, not quality</source>
        <translation>Coincidencia con el texto humano, no calidad</translation>
    </message>
    <message>
        <source>Agreement of the two texts, not quality</source>
        <translation>Coincidencia de los dos textos, no calidad</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Human</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mi versión</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <source>Letters in common, 0 to 100</source>
        <translation>Letras en común, de 0 a 100</translation>
    </message>
    <message>
        <source>Words in common, 0 to 100</source>
        <translation>Palabras en común, de 0 a 100</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>{done} of {of} sentences accepted</source>
        <translation>{done} de {of} frases aceptadas</translation>
    </message>
    <message>
        <source>{done} of {of} sentences accepted · {own} of them in your words</source>
        <translation>{done} de {of} frases aceptadas · {own} de ellas con sus palabras</translation>
    </message>
    <message>
        <source>no partner: “{sentence}”</source>
        <translation>sin correspondencia: «{sentence}»</translation>
    </message>
</context>
<context>
    <name>SpeakerPanel</name>
    <message>
        <source>Speakers</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Find a speaker</source>
        <translation>Buscar un participante</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Los demás</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ocultos</translation>
    </message>
    <message>
        <source>Others are hidden</source>
        <translation>Los demás están ocultos</translation>
    </message>
    <message>
        <source>dimmed</source>
        <translation>atenuados</translation>
    </message>
    <message>
        <source>Others are dimmed</source>
        <translation>Los demás están atenuados</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message numerus="yes">
        <source>Speaker unclear (%n)</source>
        <translation>
            <numerusform>Hablante dudoso (%n)</numerusform>
            <numerusform>Hablante dudoso (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Narration and notes</source>
        <translation>Narración y notas</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%Ln párrafo</numerusform>
            <numerusform>%Ln párrafos</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%Ln intervención</numerusform>
            <numerusform>%Ln intervenciones</numerusform>
        </translation>
    </message>
    <message>
        <source>in text order</source>
        <translation>en el orden del texto</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>por nombre</translation>
    </message>
    <message>
        <source>by turns</source>
        <translation>por intervenciones</translation>
    </message>
    <message>
        <source>by words</source>
        <translation>por palabras</translation>
    </message>
    <message>
        <source>Sorted {order}</source>
        <translation>Orden: {order}</translation>
    </message>
    <message>
        <source>Sort speakers</source>
        <translation>Ordenar participantes</translation>
    </message>
    <message>
        <source>Go to the next paragraph that may begin with an overlooked name</source>
        <translation>Ir al siguiente párrafo que quizá empiece con un nombre no detectado</translation>
    </message>
    <message numerus="yes">
        <source>The same person? (%n)</source>
        <translation>
            <numerusform>¿La misma persona? (%Ln)</numerusform>
            <numerusform>¿La misma persona? (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Names that may be one person’s, to be merged</source>
        <translation>Nombres que podrían ser de una misma persona, para combinarlos</translation>
    </message>
    <message>
        <source>{name} is {other}</source>
        <translation>{name} es {other}</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Participante sin nombre</translation>
    </message>
    <message>
        <source>{turns}, {percent} of the words</source>
        <translation>{turns}, {percent} de las palabras</translation>
    </message>
    <message numerus="yes">
        <source>%n other speaker(s)</source>
        <translation>
            <numerusform>%Ln participante más</numerusform>
            <numerusform>%Ln participantes más</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who say least have no line of their own. Search to find them.</source>
        <translation>Quienes menos hablan no tienen línea propia. Use la búsqueda para encontrarlos.</translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1 %</translation>
    </message>
    <message>
        <source>No speaker is selected, so nothing is shown.</source>
        <translation>No hay ningún participante seleccionado, así que no se muestra nada.</translation>
    </message>
    <message>
        <source>{shown} of {all} turns shown, the others dimmed</source>
        <translation>{shown} de {all} intervenciones mostradas, las demás atenuadas</translation>
    </message>
    <message>
        <source>{shown} of {all} turns shown</source>
        <translation>{shown} de {all} intervenciones mostradas</translation>
    </message>
    <message>
        <source>Show only {name}</source>
        <translation>Mostrar solo a {name}</translation>
    </message>
    <message>
        <source>Go to the next turn</source>
        <translation>Ir a la siguiente intervención</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>Combinar con</translation>
    </message>
    <message>
        <source>New name of {name}</source>
        <translation>Nuevo nombre de {name}</translation>
    </message>
</context>
<context>
    <name>SpeechDialog</name>
    <message>
        <source>Voices and speech models</source>
        <translation>Voces y reconocimiento de voz</translation>
    </message>
    <message>
        <source>Voices of Piper read texts aloud. Whisper models recognise what is said in a recording: larger ones make fewer mistakes and take longer. The licence of a voice is shown once it is on this computer.</source>
        <translation>Las voces de Piper leen textos en voz alta. Los modelos Whisper reconocen lo que se dice en una grabación: los más grandes cometen menos errores y tardan más. La licencia de una voz se muestra una vez que está en este equipo.</translation>
    </message>
    <message>
        <source>Get the list of voices from the Internet</source>
        <translation>Obtener la lista de voces de Internet</translation>
    </message>
    <message>
        <source>Voices and models</source>
        <translation>Voces y modelos</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>Reconocimiento de voz</translation>
    </message>
    <message>
        <source>Search for a language</source>
        <translation>Buscar un idioma</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Add a voice from a file…</source>
        <translation>Añadir una voz desde un archivo…</translation>
    </message>
    <message>
        <source>Add a model from a folder…</source>
        <translation>Añadir un modelo desde una carpeta…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Mostrar:</translation>
    </message>
    <message>
        <source>There is no list of voices on this computer yet.</source>
        <translation>En este equipo aún no hay ninguna lista de voces.</translation>
    </message>
    <message>
        <source>The list of voices is of {date}.</source>
        <translation>La lista de voces es del {date}.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>another version</source>
        <translation>otra versión</translation>
    </message>
    <message>
        <source>many languages</source>
        <translation>muchos idiomas</translation>
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
        <translation>Lea lo que se dijo junto a su traducción. La traducción se hace en este equipo; no se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Translate all</source>
        <translation>Traducir todo</translation>
    </message>
    <message>
        <source>Go to the next sentence to check</source>
        <translation>Ir a la siguiente frase por revisar</translation>
    </message>
    <message>
        <source>Private window</source>
        <translation>Ventana privada</translation>
    </message>
    <message>
        <source>Nothing of this window is remembered but what you add yourself.</source>
        <translation>De esta ventana solo se recuerda lo que usted añade.</translation>
    </message>
    <message>
        <source>Translating {done} of {of} paragraphs</source>
        <translation>Traduciendo {done} de {of} párrafos</translation>
    </message>
    <message>
        <source>Translating what comes next: {done} of {of} paragraphs</source>
        <translation>Traduciendo lo que sigue: {done} de {of} párrafos</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>{number} words a minute</source>
        <translation>{number} palabras por minuto</translation>
    </message>
    <message>
        <source>Encoding: {encoding}</source>
        <translation>Codificación: {encoding}</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>Codificación del texto</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traducir</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to check</source>
        <translation>
            <numerusform>%Ln frase por revisar</numerusform>
            <numerusform>%Ln frases por revisar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestedTermsDialog</name>
    <message>
        <source>Suggested terms</source>
        <translation>Términos sugeridos</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Names of the speakers, and words that the human translation always translates in the same way. A term without a translation is left as it is.</source>
        <translation>Nombres de los participantes y palabras que la traducción humana traduce siempre igual. Un término sin traducción se deja como está.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Aña&amp;dir</translation>
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
        <translation>Elegir: {name}</translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>Term</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>&amp;Leave as it is</source>
        <translation>D&amp;ejar como está</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>&amp;Term:</source>
        <translation>&amp;Término:</translation>
    </message>
    <message>
        <source>T&amp;ranslation:</source>
        <translation>T&amp;raducción:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Nota:</translation>
    </message>
    <message>
        <source>&amp;Use in:</source>
        <translation>&amp;Usar en:</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Se usa en</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>E&amp;ditar…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Suggest…</source>
        <translation>&amp;Sugerir…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%Ln término</numerusform>
            <numerusform>%Ln términos</numerusform>
        </translation>
    </message>
    <message>
        <source>(left as it is)</source>
        <translation>(se deja como está)</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Corr&amp;ect</source>
        <translation>&amp;Corregir</translation>
    </message>
    <message>
        <source>Lin&amp;k to the other text</source>
        <translation>En&amp;lace con el otro texto</translation>
    </message>
</context>
<context>
    <name>ThemeDialog</name>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Strong contrast (7 : 1 for words)</source>
        <translation>Contraste fuerte (7&#xa0;:&#xa0;1 para las palabras)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>%n colour(s) too faint. The faintest:</source>
        <translation>
            <numerusform>%Ln color es demasiado tenue. El más tenue:</numerusform>
            <numerusform>%Ln colores son demasiado tenues. El más tenue:</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom theme</source>
        <translation>Tema propio</translation>
    </message>
    <message>
        <source>&amp;Based on</source>
        <translation>&amp;Basado en</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>{name} (custom)</source>
        <translation>{name} (propio)</translation>
    </message>
    <message>
        <source>All contrasts are good.</source>
        <translation>Todos los contrastes son buenos.</translation>
    </message>
    <message>
        <source>{colour} on {ground}: {ratio}, needed {needed}</source>
        <translation>{colour} sobre {ground}: {ratio}, se necesita {needed}</translation>
    </message>
    <message>
        <source>“{name}” could not be saved ({reason}). Choose another folder.</source>
        <translation>No se pudo guardar «{name}» ({reason}). Elija otra carpeta.</translation>
    </message>
    <message>
        <source>“{name}” could not be deleted ({reason}).</source>
        <translation>No se pudo eliminar «{name}» ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” is not a theme ({reason}). Choose another file.</source>
        <translation>«{name}» no es un tema ({reason}). Elija otro archivo.</translation>
    </message>
    <message>
        <source>Themes (*.toml)</source>
        <translation>Temas (*.toml)</translation>
    </message>
    <message>
        <source>Import theme</source>
        <translation>Importar tema</translation>
    </message>
    <message>
        <source>Export theme</source>
        <translation>Exportar tema</translation>
    </message>
</context>
<context>
    <name>ThemePreview</name>
    <message>
        <source>A button</source>
        <translation>Un botón</translation>
    </message>
    <message>
        <source>Secondary text</source>
        <translation>Texto secundario</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Current sentence</source>
        <translation>Frase actual</translation>
    </message>
    <message>
        <source>Sentence to check</source>
        <translation>Frase por revisar</translation>
    </message>
    <message>
        <source>Search result</source>
        <translation>Resultado de búsqueda</translation>
    </message>
    <message>
        <source>Current search result</source>
        <translation>Resultado de búsqueda actual</translation>
    </message>
    <message>
        <source>Speaker {number}</source>
        <translation>Participante {number}</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Match system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Colours: {name}</source>
        <translation>Colores: {name}</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>End tour</source>
        <translation>Terminar el recorrido</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>{at} of {of}</source>
        <translation>{at} de {of}</translation>
    </message>
</context>
<context>
    <name>Transcripts</name>
    <message>
        <source>&amp;Collections</source>
        <translation>C&amp;olecciones</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcripciones</translation>
    </message>
    <message>
        <source>Transcripts as cards</source>
        <translation>Transcripciones en tarjetas</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>&amp;Mostrar:</translation>
    </message>
    <message>
        <source>Card&amp;s</source>
        <translation>Tar&amp;jetas</translation>
    </message>
    <message>
        <source>S&amp;ort:</source>
        <translation>O&amp;rden:</translation>
    </message>
    <message>
        <source>Choose the same again for the opposite order</source>
        <translation>Elija lo mismo otra vez para invertir el orden</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Take the chosen transcripts off the list. The files stay where they are.</source>
        <translation>Quitar de la lista las transcripciones elegidas. Los archivos se quedan donde están.</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>De&amp;shacer</translation>
    </message>
    <message>
        <source>Put back what you removed last</source>
        <translation>Devolver a la lista lo último que quitó</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Ta&amp;bla</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Sin traducir</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Con notas</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Ilegibles</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Ya no existen</translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>Añadir a «{name}»</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Colección nueva…</translation>
    </message>
    <message>
        <source>Take out of “{name}”</source>
        <translation>Quitar de «{name}»</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>Cambiar el nombre de «{name}»…</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>Eliminar «{name}»</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Colección nueva</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Cambiar el nombre de la colección</translation>
    </message>
</context>
<context>
    <name>TranslateDialog</name>
    <message>
        <source>Translate transcripts</source>
        <translation>Traducir transcripciones</translation>
    </message>
    <message>
        <source>none: this computer alone</source>
        <translation>ninguno: solo este equipo</translation>
    </message>
    <message>
        <source>The address of a Dask scheduler (tcp://host:8786), or local:2 for two here</source>
        <translation>La dirección de un planificador de Dask (tcp://host:8786), o local:2 para dos en este equipo</translation>
    </message>
    <message>
        <source>Also while this computer runs on its &amp;battery</source>
        <translation>También cuando el equipo funciona con &amp;batería</translation>
    </message>
    <message>
        <source>&amp;Translate</source>
        <translation>&amp;Traducir</translation>
    </message>
    <message>
        <source>&amp;Into:</source>
        <translation>&amp;Idioma de destino:</translation>
    </message>
    <message>
        <source>&amp;Dask workers:</source>
        <translation>&amp;Workers de Dask:</translation>
    </message>
    <message>
        <source>With these workers your text leaves this computer and goes to {host}. Do you want that?</source>
        <translation>Con estos workers su texto sale de este equipo y va a {host}. ¿Desea hacerlo?</translation>
    </message>
    <message>
        <source>Send text to {host}</source>
        <translation>Enviar texto a {host}</translation>
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
        <translation>{language}, traducción automática</translation>
    </message>
    <message>
        <source>through {language}</source>
        <translation>vía {language}</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin revisar</translation>
    </message>
    <message>
        <source>Get it…</source>
        <translation>Obtenerlo…</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Añadir desde un archivo…</translation>
    </message>
    <message>
        <source>Use a server</source>
        <translation>Usar un servidor</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traducir</translation>
    </message>
    <message>
        <source>Everything is translated</source>
        <translation>Todo está traducido</translation>
    </message>
    <message>
        <source>{done} of {of} paragraphs are translated</source>
        <translation>{done} de {of} párrafos traducidos</translation>
    </message>
    <message>
        <source>{done} of {of} paragraphs are translated; the others follow as you read</source>
        <translation>{done} de {of} párrafos están traducidos; los demás siguen según lee</translation>
    </message>
    <message>
        <source>This text is in {source}, so it cannot be translated from {target}. To read a text in {target}, open it: its language is detected automatically.</source>
        <translation>Este texto está en {source}, así que no se puede traducir de otro idioma ({target}). Para leer un texto en ese otro idioma ({target}), ábralo: su idioma se detecta automáticamente.</translation>
    </message>
    <message>
        <source>Show {target} first</source>
        <translation>Mostrar primero: {target}</translation>
    </message>
    <message>
        <source>This text is in {target}</source>
        <translation>Este texto está en {target}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome. How do you like to read?</source>
        <translation>Bienvenido. ¿Cómo le gusta leer?</translation>
    </message>
    <message>
        <source>You can change this at any time under Aa (Appearance).</source>
        <translation>Puede cambiar esto en cualquier momento en Aa («Apariencia»).</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Idioma de la interfaz</translation>
    </message>
    <message>
        <source>Take a short tour</source>
        <translation>Recorrido breve</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Como el sistema</translation>
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
        <translation>Este archivo solo se pudo leer en parte: {where}</translation>
    </message>
    <message>
        <source>“{name}” is discarded.</source>
        <translation>«{name}» se ha eliminado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{title} (private)</source>
        <translation>{title} (privada)</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conocida</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>No dictionary on this computer has this word.</source>
        <translation>Ningún diccionario de este equipo tiene esta palabra.</translation>
    </message>
    <message>
        <source>Parts: {parts}</source>
        <translation>Partes: {parts}</translation>
    </message>
    <message>
        <source>Dictionary: {word}</source>
        <translation>Diccionario: {word}</translation>
    </message>
    <message>
        <source>due for review</source>
        <translation>pendiente de repaso</translation>
    </message>
    <message>
        <source>found as written</source>
        <translation>encontrada tal como está escrita</translation>
    </message>
    <message>
        <source>found in another spelling</source>
        <translation>encontrada con otra grafía</translation>
    </message>
    <message>
        <source>form of {head}</source>
        <translation>forma de {head}</translation>
    </message>
    <message>
        <source>{word} → {head}</source>
        <translation>{word} → {head}</translation>
    </message>
    <message>
        <source>begins with {word}</source>
        <translation>empieza por {word}</translation>
    </message>
    <message>
        <source>found in the entry</source>
        <translation>encontrada en la entrada</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conocida</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>aprendiendo</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignorada</translation>
    </message>
</context>
<context>
    <name>WordingEditor</name>
    <message>
        <source>Mine</source>
        <translation>Mi versión</translation>
    </message>
    <message>
        <source>Your wording</source>
        <translation>Su versión</translation>
    </message>
    <message>
        <source>Take the machine&apos;s</source>
        <translation>Usar la automática</translation>
    </message>
    <message>
        <source>Take the human&apos;s</source>
        <translation>Usar la humana</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Necesita revisión</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Comentario…</translation>
    </message>
    <message>
        <source>Accept, next</source>
        <translation>Aceptar, siguiente</translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words you do not know</source>
        <translation>Palabras que no conoce</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conocida</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Export saved words…</source>
        <translation>Exportar las palabras guardadas…</translation>
    </message>
    <message>
        <source>Count as known</source>
        <translation>Dar por conocidas</translation>
    </message>
    <message>
        <source>the {count} most frequent</source>
        <translation>las {count} más frecuentes</translation>
    </message>
    <message>
        <source>only marked words</source>
        <translation>solo las palabras marcadas</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>How often in this text</source>
        <translation>Frecuencia en este texto</translation>
    </message>
    <message>
        <source>How frequent in the language</source>
        <translation>Frecuencia en el idioma</translation>
    </message>
    <message>
        <source>First place in the text</source>
        <translation>Primera aparición en el texto</translation>
    </message>
    <message>
        <source>You know {share} % of the words of this text.</source>
        <translation>Conoce el {share} % de las palabras de este texto.</translation>
    </message>
    <message>
        <source>{few} % are among the {a} most frequent of the language, {more} % among {b}, {most} % among {c}.</source>
        <translation>El {few} % está entre las {a} más frecuentes del idioma, el {more} % entre {b} y el {most} % entre {c}.</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>aprendiendo</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open from &amp;clipboard</source>
        <translation>Abrir del &amp;portapapeles</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Abrir el &amp;ejemplo</translation>
    </message>
    <message>
        <source>Start pa&amp;ge</source>
        <translation>Página de inici&amp;o</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>&amp;Nueva ventana</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>&amp;Vista previa de impresión…</translation>
    </message>
    <message>
        <source>&amp;Forget this document</source>
        <translation>O&amp;lvidar este documento</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>Recar&amp;gar</translation>
    </message>
    <message>
        <source>Save bookmar&amp;ks and notes…</source>
        <translation>Guardar marcadores &amp;y notas…</translation>
    </message>
    <message>
        <source>Pr&amp;ivate window</source>
        <translation>Ven&amp;tana privada</translation>
    </message>
    <message>
        <source>Clear &amp;everything…</source>
        <translation>Borrar to&amp;do…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy all c&amp;olumns</source>
        <translation>Copiar todas las co&amp;lumnas</translation>
    </message>
    <message>
        <source>&amp;Side panel</source>
        <translation>Panel late&amp;ral</translation>
    </message>
    <message>
        <source>Show only this spea&amp;ker</source>
        <translation>Mostrar solo este partic&amp;ipante</translation>
    </message>
    <message>
        <source>Show all s&amp;peakers</source>
        <translation>Mostrar &amp;todos los participantes</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>Show &amp;columns…</source>
        <translation>&amp;Mostrar columnas…</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>R&amp;eset text size</source>
        <translation>Tamaño &amp;de texto normal</translation>
    </message>
    <message>
        <source>A&amp;uto-scroll</source>
        <translation>Desplazamiento automátic&amp;o</translation>
    </message>
    <message>
        <source>Scroll fas&amp;ter</source>
        <translation>Desplazar m&amp;ás rápido</translation>
    </message>
    <message>
        <source>Scroll slo&amp;wer</source>
        <translation>Despla&amp;zar más despacio</translation>
    </message>
    <message>
        <source>Text curs&amp;or</source>
        <translation>&amp;Cursor de texto</translation>
    </message>
    <message>
        <source>Text o&amp;nly</source>
        <translation>Solo &amp;el texto</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>L&amp;eer</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>Ap&amp;render</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>C&amp;omparar</translation>
    </message>
    <message>
        <source>&amp;Start of the text</source>
        <translation>&amp;Principio del texto</translation>
    </message>
    <message>
        <source>&amp;End of the text</source>
        <translation>Final &amp;del texto</translation>
    </message>
    <message>
        <source>Next t&amp;urn of this speaker</source>
        <translation>Siguiente interven&amp;ción de este participante</translation>
    </message>
    <message>
        <source>Next missing spe&amp;aker</source>
        <translation>&amp;Siguiente hablante que falta</translation>
    </message>
    <message>
        <source>Ne&amp;xt sentence</source>
        <translation>Sig&amp;uiente frase</translation>
    </message>
    <message>
        <source>P&amp;in sentence</source>
        <translation>Fi&amp;jar la frase</translation>
    </message>
    <message>
        <source>Go &amp;to…</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <source>Add or remove book&amp;mark</source>
        <translation>Añadir o quitar &amp;marcador</translation>
    </message>
    <message>
        <source>A&amp;dd note</source>
        <translation>A&amp;ñadir nota</translation>
    </message>
    <message>
        <source>Mark as chec&amp;ked</source>
        <translation>Marcar como re&amp;visado</translation>
    </message>
    <message>
        <source>S&amp;wap languages</source>
        <translation>&amp;Intercambiar los idiomas</translation>
    </message>
    <message>
        <source>Translate a&amp;utomatically</source>
        <translation>Traducir &amp;automáticamente</translation>
    </message>
    <message>
        <source>Com&amp;pare with…</source>
        <translation>Compa&amp;rar con…</translation>
    </message>
    <message>
        <source>Stop &amp;comparing</source>
        <translation>&amp;Dejar de comparar</translation>
    </message>
    <message>
        <source>Mo&amp;ve sentence up</source>
        <translation>&amp;Mover la frase hacia arriba</translation>
    </message>
    <message>
        <source>Mov&amp;e sentence down</source>
        <translation>Mover la frase hacia aba&amp;jo</translation>
    </message>
    <message>
        <source>Lea&amp;rn</source>
        <translation>Aprende&amp;r</translation>
    </message>
    <message>
        <source>Mark &amp;new words</source>
        <translation>Señalar palabras &amp;nuevas</translation>
    </message>
    <message>
        <source>S&amp;ync with recording</source>
        <translation>S&amp;incronizar con la grabación</translation>
    </message>
    <message>
        <source>Shift this a&amp;nd later sentences</source>
        <translation>Desplazar esta frase y las siguie&amp;ntes</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>Show the hidden column while held</source>
        <translation>Mostrar la columna oculta mientras se mantiene pulsada</translation>
    </message>
    <message>
        <source>Copy as &amp;quotation</source>
        <translation>Copiar como c&amp;ita</translation>
    </message>
    <message>
        <source>Librar&amp;y…</source>
        <translation>&amp;Biblioteca…</translation>
    </message>
    <message>
        <source>Save &amp;a copy…</source>
        <translation>G&amp;uardar una copia…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Cop&amp;y and cite…</source>
        <translation>Copiar con la &amp;fuente…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar si&amp;guiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar a&amp;nterior</translation>
    </message>
    <message>
        <source>C&amp;hange speaker…</source>
        <translation>Ca&amp;mbiar el participante…</translation>
    </message>
    <message>
        <source>Rena&amp;me speaker…</source>
        <translation>Renombr&amp;ar al participante…</translation>
    </message>
    <message>
        <source>Mer&amp;ge speaker…</source>
        <translation>C&amp;ombinar al participante…</translation>
    </message>
    <message>
        <source>Conte&amp;xt menu</source>
        <translation>Menú conte&amp;xtual</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Next &amp;layout</source>
        <translation>Sig&amp;uiente disposición</translation>
    </message>
    <message>
        <source>Pre&amp;vious sentence</source>
        <translation>Frase &amp;anterior</translation>
    </message>
    <message>
        <source>Co&amp;ver the translation</source>
        <translation>Tapar la traducci&amp;ón</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más pe&amp;queño</translation>
    </message>
    <message>
        <source>&amp;Dim the others</source>
        <translation>Atenuar a &amp;los demás</translation>
    </message>
    <message>
        <source>L&amp;ine focus</source>
        <translation>E&amp;nfoque de línea</translation>
    </message>
    <message>
        <source>S&amp;yllables</source>
        <translation>&amp;Sílabas</translation>
    </message>
    <message>
        <source>Show skipped te&amp;xt</source>
        <translation>Mostrar el te&amp;xto omitido</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Next turn</source>
        <translation>Si&amp;guiente intervención</translation>
    </message>
    <message>
        <source>&amp;Previous turn</source>
        <translation>Intervenci&amp;ón anterior</translation>
    </message>
    <message>
        <source>Next pa&amp;ge</source>
        <translation>Siguie&amp;nte página</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Vo&amp;lver</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Adelan&amp;te</translation>
    </message>
    <message>
        <source>Next sentence to &amp;check</source>
        <translation>Siguiente frase por re&amp;visar</translation>
    </message>
    <message>
        <source>Previous sentence to chec&amp;k</source>
        <translation>&amp;Frase anterior por revisar</translation>
    </message>
    <message>
        <source>&amp;Translation</source>
        <translation>&amp;Traducción</translation>
    </message>
    <message>
        <source>&amp;Translate</source>
        <translation>&amp;Traducir</translation>
    </message>
    <message>
        <source>Translate &amp;all</source>
        <translation>Traducir t&amp;odo</translation>
    </message>
    <message>
        <source>Translate paragraph a&amp;gain</source>
        <translation>Traducir de &amp;nuevo el párrafo</translation>
    </message>
    <message>
        <source>&amp;Compare engines</source>
        <translation>&amp;Comparar motores</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Languages…</source>
        <translation>Idio&amp;mas…</translation>
    </message>
    <message>
        <source>Add a language pack from a &amp;file…</source>
        <translation>A&amp;ñadir un paquete de idioma desde un archivo…</translation>
    </message>
    <message>
        <source>T&amp;ranslation memory…</source>
        <translation>M&amp;emoria de traducción…</translation>
    </message>
    <message>
        <source>Term l&amp;ist…</source>
        <translation>&amp;Lista de términos…</translation>
    </message>
    <message>
        <source>A&amp;dd term…</source>
        <translation>Añadi&amp;r término…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;Write own wording</source>
        <translation>Escribir &amp;su versión</translation>
    </message>
    <message>
        <source>Take the &amp;machine translation</source>
        <translation>&amp;Usar la traducción automática</translation>
    </message>
    <message>
        <source>Take the &amp;human translation</source>
        <translation>Usar la traducción &amp;humana</translation>
    </message>
    <message>
        <source>&amp;Accept and go on</source>
        <translation>Aceptar &amp;y continuar</translation>
    </message>
    <message>
        <source>Needs &amp;review</source>
        <translation>Neces&amp;ita revisión</translation>
    </message>
    <message>
        <source>C&amp;omment…</source>
        <translation>Come&amp;ntario…</translation>
    </message>
    <message>
        <source>&amp;Delete own wording</source>
        <translation>&amp;Eliminar su versión</translation>
    </message>
    <message>
        <source>Merge &amp;up</source>
        <translation>Combinar con la an&amp;terior</translation>
    </message>
    <message>
        <source>Merge dow&amp;n</source>
        <translation>&amp;Combinar con la siguiente</translation>
    </message>
    <message>
        <source>Spl&amp;it here</source>
        <translation>Dividir &amp;aquí</translation>
    </message>
    <message>
        <source>Cu&amp;t the link</source>
        <translation>C&amp;ortar el enlace</translation>
    </message>
    <message>
        <source>Accept the &amp;link</source>
        <translation>Ace&amp;ptar el enlace</translation>
    </message>
    <message>
        <source>Ali&amp;gn again below here</source>
        <translation>A&amp;linear de nuevo desde aquí</translation>
    </message>
    <message>
        <source>&amp;Find and replace in own wording…</source>
        <translation>Buscar y reempla&amp;zar en su versión…</translation>
    </message>
    <message>
        <source>&amp;Search the translation memory…</source>
        <translation>&amp;Buscar en la memoria de traducción…</translation>
    </message>
    <message>
        <source>&amp;Look up word</source>
        <translation>&amp;Buscar la palabra en el diccionario</translation>
    </message>
    <message>
        <source>&amp;Save word</source>
        <translation>&amp;Guardar la palabra</translation>
    </message>
    <message>
        <source>Word is &amp;known</source>
        <translation>Palabra &amp;conocida</translation>
    </message>
    <message>
        <source>&amp;Ignore word</source>
        <translation>&amp;Ignorar la palabra</translation>
    </message>
    <message>
        <source>&amp;Mark saved words that are due</source>
        <translation>&amp;Marcar las palabras guardadas pendientes</translation>
    </message>
    <message>
        <source>&amp;Review saved words…</source>
        <translation>Repa&amp;sar las palabras guardadas…</translation>
    </message>
    <message>
        <source>&amp;Export saved words…</source>
        <translation>&amp;Exportar las palabras guardadas…</translation>
    </message>
    <message>
        <source>Search dic&amp;tionaries…</source>
        <translation>Buscar en los dicciona&amp;rios…</translation>
    </message>
    <message>
        <source>&amp;Dictionaries…</source>
        <translation>&amp;Diccionarios…</translation>
    </message>
    <message>
        <source>Import translation (TM&amp;X, XLIFF)…</source>
        <translation>Importar traducción (TM&amp;X, XLIFF)…</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>E&amp;scuchar</translation>
    </message>
    <message>
        <source>&amp;Read aloud</source>
        <translation>Leer &amp;en voz alta</translation>
    </message>
    <message>
        <source>Read aloud from &amp;here</source>
        <translation>Leer en voz alta desde a&amp;quí</translation>
    </message>
    <message>
        <source>Read the &amp;translation aloud</source>
        <translation>Leer en voz alta la &amp;traducción</translation>
    </message>
    <message>
        <source>&amp;Stop the sound</source>
        <translation>&amp;Detener el sonido</translation>
    </message>
    <message>
        <source>Add a &amp;voice from a file…</source>
        <translation>Añadir una &amp;voz desde un archivo…</translation>
    </message>
    <message>
        <source>Voices an&amp;d speech models…</source>
        <translation>Voces &amp;y reconocimiento de voz…</translation>
    </message>
    <message>
        <source>&amp;Choose a recording…</source>
        <translation>Elegir &amp;una grabación…</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>Re&amp;producir o pausar</translation>
    </message>
    <message>
        <source>Pl&amp;ay from this sentence</source>
        <translation>Reproducir desde esta &amp;frase</translation>
    </message>
    <message>
        <source>&amp;Loop sentence</source>
        <translation>&amp;Repetir la frase</translation>
    </message>
    <message>
        <source>Loop fro&amp;m A to B</source>
        <translation>&amp;Bucle de A a B</translation>
    </message>
    <message>
        <source>&amp;Back 3 seconds</source>
        <translation>Retroceder &amp;3 segundos</translation>
    </message>
    <message>
        <source>Slo&amp;wer</source>
        <translation>&amp;Más lento</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>Más r&amp;ápido</translation>
    </message>
    <message>
        <source>L&amp;ouder</source>
        <translation>&amp;Subir el volumen</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <translation>Bajar el v&amp;olumen</translation>
    </message>
    <message>
        <source>Pause after &amp;each sentence</source>
        <translation>Pausa después de &amp;cada frase</translation>
    </message>
    <message>
        <source>Th&amp;is sentence starts here</source>
        <translation>Esta frase empie&amp;za aquí</translation>
    </message>
    <message>
        <source>Show the pict&amp;ure</source>
        <translation>Mostrar &amp;la imagen</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Ve&amp;ntana</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>&amp;Minimizar</translation>
    </message>
    <message>
        <source>&amp;Next window</source>
        <translation>Ventana &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous window</source>
        <translation>Ventana &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Comandos…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Recorrido</translation>
    </message>
    <message>
        <source>&amp;About Enface</source>
        <translation>&amp;Acerca de Enface</translation>
    </message>
    <message>
        <source>Select to the next sentence</source>
        <translation>Seleccionar hasta la siguiente frase</translation>
    </message>
    <message>
        <source>Select to the previous sentence</source>
        <translation>Seleccionar hasta la frase anterior</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Close what was opened last</source>
        <translation>Cerrar lo último que se abrió</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>En el texto</translation>
    </message>
</context>
<context>
    <name>citation</name>
    <message>
        <source>turn {number}</source>
        <translation>intervención {number}</translation>
    </message>
    <message>
        <source>No longer in the file</source>
        <translation>Ya no está en el archivo</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Your wording</source>
        <translation>Su versión</translation>
    </message>
    <message>
        <source>Translation from the file</source>
        <translation>Traducción del archivo</translation>
    </message>
    <message>
        <source>{language}, human translation</source>
        <translation>{language}, traducción humana</translation>
    </message>
    <message>
        <source>from the file, not made here</source>
        <translation>del archivo, no hecha aquí</translation>
    </message>
    <message>
        <source>in grey a draft: {engine}</source>
        <translation>en gris, un borrador: {engine}</translation>
    </message>
    <message>
        <source>better version: {engine}</source>
        <translation>versión mejor: {engine}</translation>
    </message>
</context>
<context>
    <name>difficulty</name>
    <message>
        <source>easy</source>
        <translation>fácil</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>intermedio</translation>
    </message>
    <message>
        <source>difficult</source>
        <translation>difícil</translation>
    </message>
    <message>
        <source>very difficult</source>
        <translation>muy difícil</translation>
    </message>
    <message>
        <source>Words: {level}</source>
        <translation>Palabras: {level}</translation>
    </message>
</context>
<context>
    <name>engines</name>
    <message>
        <source>smaller, faster and newer models</source>
        <translation>modelos más pequeños, rápidos y recientes</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modelo de lenguaje</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong: {reason}</source>
        <translation>Algo salió mal: {reason}</translation>
    </message>
    <message>
        <source>“{name}” is not there. It may have been moved or renamed: open it again.</source>
        <translation>«{name}» no está ahí. Puede que se haya movido o cambiado de nombre: ábralo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” may not be read. Change its permissions, or copy it and open the copy.</source>
        <translation>No hay permiso para leer «{name}». Cambie sus permisos, o cópielo y abra la copia.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open the files in it.</source>
        <translation>«{name}» es una carpeta. Abra los archivos que contiene.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe, not a file. Open a file instead.</source>
        <translation>«{name}» es un dispositivo o una tubería, no un archivo. Abra un archivo.</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}). Copy it to this computer and try again.</source>
        <translation>No se pudo leer «{name}» ({reason}). Cópielo a este equipo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” holds no text. Open another file.</source>
        <translation>«{name}» no contiene texto. Abra otro archivo.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of text but no text. Run a text recognition program over it, then open the result.</source>
        <translation>«{name}» contiene imágenes de texto, pero no texto. Páselo por un programa de reconocimiento de texto y abra el resultado.</translation>
    </message>
    <message>
        <source>“{name}” is not a transcript: it holds no text Enface can read. Open a text, web page, subtitle or document file.</source>
        <translation>«{name}» no es una transcripción: no contiene texto que Enface pueda leer. Abra un archivo de texto, una página web, subtítulos o un documento.</translation>
    </message>
    <message>
        <source>“{name}” is not a transcript. It is {reason}. Open the transcript that belongs to it, or save the words in it as text and open that.</source>
        <translation>«{name}» no es una transcripción. Es {reason}. Abra la transcripción a la que pertenece, o guarde sus palabras como texto y ábralo.</translation>
    </message>
    <message>
        <source>“{name}” is too large (more than {limit} MB). Split it and open the parts.</source>
        <translation>«{name}» es demasiado grande (más de {limit}&#xa0;MB). Divídalo y abra las partes.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and could not be opened as {format} ({reason}). Get the file again, or open it in the program it came from and save it anew.</source>
        <translation>«{name}» está dañado y no se pudo abrir como {format} ({reason}). Obtenga el archivo de nuevo, o ábralo en el programa del que procede y guárdelo otra vez.</translation>
    </message>
    <message>
        <source>“{name}” is of an old kind that Enface does not read. Open it in the program it came from, save it as {format}, and open that file.</source>
        <translation>«{name}» es de un tipo antiguo que Enface no lee. Ábralo en el programa del que procede, guárdelo como {format} y abra ese archivo.</translation>
    </message>
    <message>
        <source>What you corrected or noted in this text cannot be read: “{name}” is damaged. The text is shown as it came. Delete that file to begin anew.</source>
        <translation>No se puede leer lo que usted corrigió o anotó en este texto: «{name}» está dañado. El texto se muestra como llegó. Elimine ese archivo para empezar de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” was not opened, because it is built to do harm ({reason}). Get the file from a source you trust.</source>
        <translation>«{name}» no se abrió porque está hecho para causar daño ({reason}). Obtenga el archivo de una fuente en la que confíe.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as {encoding}. Choose another encoding.</source>
        <translation>«{name}» no se puede leer como {encoding}. Elija otra codificación.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved ({reason}). Choose another folder, or free some space.</source>
        <translation>No se pudo guardar «{name}» ({reason}). Elija otra carpeta o libere espacio.</translation>
    </message>
    <message>
        <source>There are no times in this text, and subtitles need them. Choose another format.</source>
        <translation>En este texto no hay tiempos, y los subtítulos los necesitan. Elija otro formato.</translation>
    </message>
    <message>
        <source>“{name}” is the original, and Enface never writes over what it reads. Choose another name or folder.</source>
        <translation>«{name}» es el original, y Enface nunca escribe encima de lo que lee. Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was opened, so no copy of what you see can be made. Read it again (F5), then save the copy.</source>
        <translation>«{name}» ha cambiado desde que se abrió, así que no se puede hacer una copia de lo que ve. Léalo de nuevo (F5) y luego guarde la copia.</translation>
    </message>
    <message>
        <source>“{name}” is there already and was left as it is. Choose an empty folder, or name this very file to replace it.</source>
        <translation>«{name}» ya existe y se ha dejado como estaba. Elija una carpeta vacía o nombre este mismo archivo para sustituirlo.</translation>
    </message>
    <message>
        <source>“{name}” is another file, and was left as it is. Choose another name.</source>
        <translation>«{name}» es otro archivo y se ha dejado como estaba. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“{name}” was not opened: reading it did not get on for {seconds} seconds. The file may be damaged, or lie on a disk that does not answer. Copy it and try again.</source>
        <translation>«{name}» no se ha abierto: la lectura no avanzó durante {seconds} segundos. El archivo puede estar dañado o en un disco que no responde. Cópielo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” was not opened: reading it takes more memory than a file of its size may ({limit} MB). Split it and open the parts.</source>
        <translation>«{name}» no se ha abierto: leerlo requiere más memoria de la que puede un archivo de su tamaño ({limit} MB). Divídalo y abra las partes.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened: the part of Enface that reads files stopped at it ({reason}). Get the file again, or open it in the program it came from and save it anew.</source>
        <translation>«{name}» no se ha podido abrir: la parte de Enface que lee archivos se detuvo en él ({reason}). Consiga el archivo otra vez, o ábralo en su programa y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” was not opened, because another program or the system ended the part of Enface that reads files ({reason}). Open it again.</source>
        <translation>«{name}» no se ha abierto porque otro programa o el sistema terminó la parte de Enface que lee archivos ({reason}). Ábralo otra vez.</translation>
    </message>
    <message>
        <source>Enface cannot write “.{extension}” files. It writes: {known}.</source>
        <translation>Enface no puede escribir archivos «.{extension}». Escribe: {known}.</translation>
    </message>
    <message>
        <source>“{name}” is one file, but several would be written. Name a folder for the results.</source>
        <translation>«{name}» es un solo archivo, pero se escribirían varios. Indique una carpeta para los resultados.</translation>
    </message>
    <message>
        <source>“{speaker}” does not speak in “{name}”. The speakers are: {known}.</source>
        <translation>«{speaker}» no habla en «{name}». Los participantes son: {known}.</translation>
    </message>
    <message>
        <source>The text is in this language already ({language}). Choose another one to translate into.</source>
        <translation>El texto ya está en este idioma ({language}). Elija otro al que traducirlo.</translation>
    </message>
    <message>
        <source>There is no theme “{theme}”. There are: {known}.</source>
        <translation>No hay ningún tema «{theme}». Hay: {known}.</translation>
    </message>
    <message>
        <source>Enface needs some system libraries to show a window. Please type: {command}</source>
        <translation>Enface necesita algunas bibliotecas del sistema para mostrar una ventana. Escriba: {command}</translation>
    </message>
    <message>
        <source>The {engine} engine is not installed ({library} is missing). Install Enface again, or choose another engine.</source>
        <translation>El motor {engine} no está instalado (falta {library}). Instale Enface de nuevo o elija otro motor.</translation>
    </message>
    <message>
        <source>The {engine} engine stopped unexpectedly twice ({reason}). What is translated is kept. Press Translate to try again, or choose another engine.</source>
        <translation>El motor {engine} se detuvo dos veces de forma inesperada ({reason}). Lo traducido se conserva. Pulse Traducir para intentarlo de nuevo o elija otro motor.</translation>
    </message>
    <message>
        <source>There was not enough memory for the {engine} engine ({reason}). What is translated is kept. Close other programs and press Translate, or choose another engine.</source>
        <translation>No hubo memoria suficiente para el motor {engine} ({reason}). Lo traducido se conserva. Cierre otros programas y pulse Traducir, o elija otro motor.</translation>
    </message>
    <message>
        <source>The {engine} engine did not answer any more ({reason}). What is translated is kept. Press Translate to try again, or choose another engine.</source>
        <translation>El motor {engine} dejó de responder ({reason}). Lo traducido se conserva. Pulse Traducir para intentarlo de nuevo o elija otro motor.</translation>
    </message>
    <message>
        <source>The {engine} engine was ended from outside ({reason}), by another program or the system. What is translated is kept. Press Translate to go on.</source>
        <translation>El motor {engine} fue terminado desde fuera ({reason}), por otro programa o por el sistema. Lo traducido se conserva. Pulse Traducir para seguir.</translation>
    </message>
    <message>
        <source>The {engine} engine stopped working ({reason}) and was started again.</source>
        <translation>El motor {engine} dejó de funcionar ({reason}) y se inició de nuevo.</translation>
    </message>
    <message>
        <source>There is no language pack for {source} to {target} on this computer. Add one under Languages, or choose another language.</source>
        <translation>No hay ningún paquete de idioma {source} → {target} en este equipo. Añada uno en «Idiomas» o elija otro idioma.</translation>
    </message>
    <message>
        <source>{engine} has no language pack for {source} to {target} on this computer. Add one under Languages, or choose another engine.</source>
        <translation>{engine} no tiene ningún paquete de idioma {source} → {target} en este equipo. Añada uno en «Idiomas» o elija otro motor.</translation>
    </message>
    <message>
        <source>{engine} has nothing called “{called}” for {source} to {target} on this computer. It has: {others}.</source>
        <translation>{engine} no tiene nada llamado «{called}» para {source} → {target} en este equipo. Hay: {others}.</translation>
    </message>
    <message>
        <source>There is no language pack for {source} on this computer yet, so it cannot be translated. Add one under Languages.</source>
        <translation>Aún no hay ningún paquete de idioma para el idioma del texto ({source}) en este equipo, así que no se puede traducir. Añada uno en «Idiomas».</translation>
    </message>
    <message>
        <source>The language of this text could not be detected. Choose it to have it translated.</source>
        <translation>No se pudo detectar el idioma de este texto. Elíjalo para que se traduzca.</translation>
    </message>
    <message>
        <source>“{name}” does not say between which languages it translates ({reason}). Nothing was installed. Name both: the language of the text, and the one to translate into (--from and --to).</source>
        <translation>«{name}» no dice entre qué idiomas traduce ({reason}). No se instaló nada. Indique ambos: el idioma del texto y el de la traducción (--from y --to).</translation>
    </message>
    <message>
        <source>“{name}” is not a usable dictionary ({reason}). Nothing was added. Get the file again from where it came.</source>
        <translation>«{name}» no es un diccionario utilizable ({reason}). No se añadió nada. Consiga el archivo de nuevo de donde vino.</translation>
    </message>
    <message>
        <source>“{name}” does not say which languages it is for. Name both: the language of its words and the language of its explanations (--from and --to).</source>
        <translation>«{name}» no dice para qué idiomas es. Indique ambos: el idioma de las palabras y el de las explicaciones (--from y --to).</translation>
    </message>
    <message>
        <source>Nothing of “{name}” is in the library. “enface library list” names what is in it.</source>
        <translation>No hay nada de «{name}» en la biblioteca. «enface library list» indica lo que hay.</translation>
    </message>
    <message>
        <source>“{name}” is open in a private window, so it was not translated. Close that window, then continue.</source>
        <translation>«{name}» está abierto en una ventana privada, así que no se tradujo. Cierre esa ventana y luego continúe.</translation>
    </message>
    <message>
        <source>“{name}” is in this language already, so nothing was translated.</source>
        <translation>«{name}» ya está en este idioma, así que no se tradujo nada.</translation>
    </message>
    <message>
        <source>The library was cleared meanwhile, so no more files were added. Add them again if you want them in it.</source>
        <translation>Entretanto se vació la biblioteca, así que no se añadieron más archivos. Vuelva a añadirlos si los quiere en ella.</translation>
    </message>
    <message>
        <source>Nothing in the library holds “{query}”. Search for fewer words, or for the beginning of one: harb*.</source>
        <translation>Nada en la biblioteca contiene «{query}». Busque menos palabras o el comienzo de una: harb*.</translation>
    </message>
    <message>
        <source>“{query}” has no word to search for. AND, OR and NOT stand between words: harbour NOT fees.</source>
        <translation>«{query}» no contiene ninguna palabra que buscar. AND, OR y NOT van entre palabras: puerto NOT tasas.</translation>
    </message>
    <message>
        <source>“{text}” is not clear as a date. Write 2019-03-08, 2019-03 or 2019.</source>
        <translation>«{text}» no se entiende como fecha. Escriba 2019-03-08, 2019-03 o 2019.</translation>
    </message>
    <message>
        <source>More than {most} words of the library fit “{pattern}”. Write more of its letters.</source>
        <translation>Más de {most} palabras de la biblioteca coinciden con «{pattern}». Escriba más letras.</translation>
    </message>
    <message>
        <source>There is no dictionary “{dictionary}” on this computer. “enface dictionaries list” names those there are.</source>
        <translation>No hay ningún diccionario «{dictionary}» en este equipo. «enface dictionaries list» indica los que hay.</translation>
    </message>
    <message>
        <source>There is no dictionary for {language} on this computer. Add one from a file under Dictionaries (or with “enface dictionaries add”).</source>
        <translation>No hay ningún diccionario para este idioma en este equipo: {language}. Añada uno desde un archivo en «Diccionarios» (o con «enface dictionaries add»).</translation>
    </message>
    <message>
        <source>You have not saved any words yet, so there is nothing to export. Look a word up in a text and save it.</source>
        <translation>Aún no ha guardado ninguna palabra, así que no hay nada que exportar. Busque una palabra de un texto en el diccionario y guárdela.</translation>
    </message>
    <message>
        <source>“{name}” holds no terms from {source} into {target}. A table needs the terms in its first column and their translations in the second; TBX and TMX files name their languages.</source>
        <translation>«{name}» no contiene términos de {source} a {target}. Una tabla debe tener los términos en la primera columna y sus traducciones en la segunda; los archivos TBX y TMX indican sus idiomas.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used ({reason}). Enface goes on without what it held.</source>
        <translation>«{name}» no se puede usar ({reason}). Enface sigue sin lo que contenía.</translation>
    </message>
    <message>
        <source>“{name}”, where Enface keeps its files, does not answer. See that its disk or network share is there, then try again.</source>
        <translation>«{name}», donde Enface guarda sus archivos, no responde. Compruebe que su disco o carpeta de red esté disponible e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Enface began without what it kept, and goes back to that at the next start. What you correct or note now lies in “{folder}” alone.</source>
        <translation>Enface ha empezado sin lo que tenía guardado y volverá a ello en el próximo inicio. Lo que corrija o anote ahora queda solo en «{folder}».</translation>
    </message>
    <message>
        <source>Your settings in “{name}” cannot be used ({reason}). The usual ones hold, and “Never use the network” is on: switch it off under Languages, Network, if you want.</source>
        <translation>Sus ajustes en «{name}» no se pueden usar ({reason}). Rigen los habituales, y «No usar nunca la red» está activado: desactívelo en Idiomas, Red, si lo desea.</translation>
    </message>
    <message>
        <source>The translation memory was damaged. It was set aside as “{kept}” and a new one was begun: texts you translated before will be translated again when you open them.</source>
        <translation>La memoria de traducción estaba dañada. Se apartó como «{kept}» y se empezó una nueva: los textos que ya tradujo se traducirán de nuevo cuando los abra.</translation>
    </message>
    <message>
        <source>Translations cannot be saved ({reason}). They stay until you close Enface, and are saved as soon as that is possible. Free some space, or see that your data folder may be written to.</source>
        <translation>No se pueden guardar las traducciones ({reason}). Se conservan hasta que cierre Enface y se guardarán en cuanto sea posible. Libere espacio o permita escribir en su carpeta de datos.</translation>
    </message>
    <message>
        <source>Another program is using the translation memory, so new ones cannot be saved. They stay until you close Enface, and are saved as soon as that program lets go.</source>
        <translation>Otro programa usa la memoria de traducción, así que no se pueden guardar las nuevas. Se conservan hasta que cierre Enface y se guardarán en cuanto ese programa la suelte.</translation>
    </message>
    <message>
        <source>A newer version of Enface made the translation memory. It is used as far as possible, but new translations stay only until you close Enface. Update Enface to save them.</source>
        <translation>La memoria de traducción la hizo una versión más nueva de Enface. Se usa en lo posible, pero las traducciones nuevas solo duran hasta que cierre Enface. Actualice Enface para guardarlas.</translation>
    </message>
    <message>
        <source>The result is complete, but {count} of its translations could not be saved in the translation memory ({reason}). They will be made again next time.</source>
        <translation>El resultado está completo, pero {count} de sus traducciones no se pudieron guardar en la memoria de traducción ({reason}). La próxima vez se harán de nuevo.</translation>
    </message>
    <message>
        <source>There is no text in “{name}”, so there is nothing to compare. Choose another file.</source>
        <translation>En «{name}» no hay texto, así que no hay nada que comparar. Elija otro archivo.</translation>
    </message>
    <message>
        <source>The two texts could not be put side by side ({reason}). Try again; if it happens again, compare a part of the text.</source>
        <translation>No se pudieron poner los dos textos lado a lado ({reason}). Inténtelo de nuevo; si vuelve a ocurrir, compare una parte del texto.</translation>
    </message>
    <message>
        <source>There is not enough memory to put these two texts side by side. Close other programs, or compare a part of the text.</source>
        <translation>No hay memoria suficiente para poner estos dos textos lado a lado. Cierre otros programas o compare una parte del texto.</translation>
    </message>
    <message>
        <source>“{name}” seems to be another text: only {percent} % of its sentences find a partner that fits. See that it is the right file, or go on if you know that it is.</source>
        <translation>«{name}» parece ser otro texto: solo el {percent} % de sus frases encuentra una correspondencia adecuada. Compruebe que es el archivo correcto, o continúe si lo sabe.</translation>
    </message>
    <message>
        <source>“{name}” is in the language of the text itself ({language}), so it is no translation. What differs can still be seen. For a translation, choose another file.</source>
        <translation>«{name}» está en el idioma del propio texto ({language}), así que no es una traducción. Las diferencias se ven de todos modos. Para una traducción, elija otro archivo.</translation>
    </message>
    <message>
        <source>“{longer}” is {times} times as long as the other text. What has no partner is shown in rows of its own. See that “{name}” is the right file.</source>
        <translation>«{longer}» es {times} veces más largo que el otro texto. Lo que no tiene correspondencia se muestra en filas propias. Compruebe que «{name}» es el archivo correcto.</translation>
    </message>
    <message>
        <source>The two files seem to be swapped: the first one is in {source}, and “{name}” is in {target}. Give them in the other order if you meant that.</source>
        <translation>Parece que los dos archivos están intercambiados: el primero está en {source} y «{name}», en {target}. Si es lo que quería, indíquelos en el otro orden.</translation>
    </message>
    <message>
        <source>“{name}” is no recording that Enface can play, or it is damaged. Choose another file, or save it as WAV, FLAC, MP3 or MP4 with another program.</source>
        <translation>«{name}» no es una grabación que Enface pueda reproducir, o está dañada. Elija otro archivo o guárdelo como WAV, FLAC, MP3 o MP4 con otro programa.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose another recording.</source>
        <translation>«{name}» está vacío. Elija otra grabación.</translation>
    </message>
    <message>
        <source>“{name}” has no sound. Choose the recording that has the speech in it.</source>
        <translation>«{name}» no tiene sonido. Elija la grabación que contiene el habla.</translation>
    </message>
    <message>
        <source>No speech was heard in “{name}”. See that it is the right recording and that its language is the right one.</source>
        <translation>No se reconoció habla en «{name}». Compruebe que es la grabación correcta y que su idioma es el correcto.</translation>
    </message>
    <message>
        <source>“{name}” seems to be another recording: only {percent} % of the sentences were heard in it. See that it is the right file.</source>
        <translation>«{name}» parece otra grabación: solo se reconoció en ella el {percent} % de las frases. Compruebe que es el archivo correcto.</translation>
    </message>
    <message>
        <source>“{name}” is {hours} hours long. Listening to it takes a while; it can be stopped at any time.</source>
        <translation>«{name}» dura {hours} horas. Reconocerla lleva un rato; se puede detener en cualquier momento.</translation>
    </message>
    <message>
        <source>Speech cannot be recognised: {library} is not installed. Install it with: enface extras add listen</source>
        <translation>No se puede reconocer el habla: {library} no está instalado. Instálelo con: enface extras add listen</translation>
    </message>
    <message>
        <source>No model that recognises speech is on this computer. Download one (“enface packs add whisper-tiny”), or add the folder of a Whisper model in the form of CTranslate2.</source>
        <translation>En este equipo no hay ningún modelo que reconozca el habla. Descargue uno («enface packs add whisper-tiny») o añada la carpeta de un modelo Whisper en el formato de CTranslate2.</translation>
    </message>
    <message>
        <source>No model on this computer recognises speech in {language}. Download one (“enface packs add whisper-tiny”), or add the folder of a Whisper model in the form of CTranslate2.</source>
        <translation>Ningún modelo de este equipo reconoce el habla en {language}. Descargue uno («enface packs add whisper-tiny») o añada la carpeta de un modelo Whisper en el formato de CTranslate2.</translation>
    </message>
    <message>
        <source>No model for speech is called “{name}”. “enface packs list” names those that are here.</source>
        <translation>Ningún modelo de voz se llama «{name}». «enface packs list» indica los que hay.</translation>
    </message>
    <message>
        <source>“{name}” could not be listened to ({reason}). Try again; if it happens again, use another model or a part of the recording.</source>
        <translation>No se pudo reconocer «{name}» ({reason}). Inténtelo de nuevo; si vuelve a ocurrir, use otro modelo o una parte de la grabación.</translation>
    </message>
    <message>
        <source>There is not enough memory to listen to “{name}”. Close other programs, or use a smaller model.</source>
        <translation>No hay memoria suficiente para reconocer «{name}». Cierre otros programas o use un modelo más pequeño.</translation>
    </message>
    <message>
        <source>{source} cannot be translated into {target}: {engine} is not installed on this computer ({library} is missing). Install it, or add a language pack for another engine.</source>
        <translation>{source} no se puede traducir a {target}: {engine} no está instalado en este equipo (falta {library}). Instálelo o añada un paquete de idioma de otro motor.</translation>
    </message>
    <message>
        <source>“{pair}” is no pair of languages. Write it as en-de or pt-BR-en.</source>
        <translation>«{pair}» no es un par de idiomas. Escríbalo como en-de o pt-BR-en.</translation>
    </message>
    <message>
        <source>“{name}” is not a usable language pack ({reason}). Nothing was installed. Get the file again from where it came.</source>
        <translation>«{name}» no es un paquete de idioma utilizable ({reason}). No se instaló nada. Obtenga el archivo de nuevo de donde procede.</translation>
    </message>
    <message>
        <source>The language model “{name}” needs about {needed} of memory, and {free} are free. Close other programs, or choose a smaller model.</source>
        <translation>El modelo de lenguaje «{name}» necesita unos {needed} de memoria y hay {free} libres. Cierre otros programas o elija un modelo más pequeño.</translation>
    </message>
    <message>
        <source>The language pack “{name}” cannot be used any more ({reason}). Remove it and add it again, or choose another engine.</source>
        <translation>El paquete de idioma «{name}» ya no se puede usar ({reason}). Quítelo y añádalo de nuevo, o elija otro motor.</translation>
    </message>
    <message>
        <source>The {pair} pack could not be removed ({reason}). Stop translating, and try again.</source>
        <translation>No se pudo quitar el paquete {pair} ({reason}). Detenga la traducción e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Several language packs have {pair}. Name the one you mean: {engines}.</source>
        <translation>Varios paquetes de idioma tienen {pair}. Nombre el que quiere: {engines}.</translation>
    </message>
    <message>
        <source>The {pair} pack came with Enface or belongs to another program, so it cannot be removed here.</source>
        <translation>El paquete {pair} vino con Enface o pertenece a otro programa, así que no se puede quitar aquí.</translation>
    </message>
    <message>
        <source>{host} refused to send the file (answer {status}). Try again later.</source>
        <translation>{host} se negó a enviar el archivo (respuesta {status}). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The download from {host} broke off ({reason}). What came is kept: try again, and it goes on from there.</source>
        <translation>La descarga de {host} se interrumpió ({reason}). Lo recibido se conserva: inténtelo de nuevo y continuará desde ahí.</translation>
    </message>
    <message>
        <source>{host} sends too slowly to wait for it. What came is kept: try again later, and it goes on from there.</source>
        <translation>{host} envía con demasiada lentitud. Lo recibido se conserva: inténtelo más tarde y seguirá desde ahí.</translation>
    </message>
    <message>
        <source>“Never use the network” is on, so this was not done: {why}. Turn it off in Languages, page Network, or add it from a file.</source>
        <translation>«No usar nunca la red» está activado, así que no se ha hecho esto: {why}. Desactívelo en «Idiomas», página «Red», o añádalo desde un archivo.</translation>
    </message>
    <message>
        <source>{host} could not be reached ({reason}). Check the connection and try again; language packs and dictionaries can also be added from a file.</source>
        <translation>No se pudo conectar con {host} ({reason}). Compruebe la conexión e inténtelo de nuevo; los paquetes de idioma y los diccionarios también se pueden añadir desde un archivo.</translation>
    </message>
    <message>
        <source>{host} was not asked, because the connection would not be encrypted. Nothing was downloaded. Add it from a file instead.</source>
        <translation>No se consultó a {host}, porque la conexión no estaría cifrada. No se descargó nada. Añádalo desde un archivo.</translation>
    </message>
    <message>
        <source>{host} was not asked, because it is not known to have what was wanted. Nothing was downloaded. Add it from a file instead.</source>
        <translation>No se consultó a {host}, porque no consta que tenga lo que se quería. No se descargó nada. Añádalo desde un archivo.</translation>
    </message>
    <message>
        <source>There is too little free space: {needed} MB are needed, {free} MB are free. Free some space and try again.</source>
        <translation>Hay muy poco espacio libre: se necesitan {needed}&#xa0;MB y hay {free}&#xa0;MB. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” from {host} is not the file it was when it was first downloaded, so it was not installed. If that is right, download {address} with a browser and add it from a file.</source>
        <translation>«{name}» de {host} no es el archivo que era cuando se descargó por primera vez, así que no se instaló. Si es correcto, descargue {address} con un navegador y añádalo desde un archivo.</translation>
    </message>
    <message>
        <source>{host} did not send a list of language packs. Try again later.</source>
        <translation>{host} no envió una lista de paquetes de idioma. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{host} did not send a list of dictionaries. Try again later.</source>
        <translation>{host} no envió ninguna lista de diccionarios. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{host} did not send a list of voices, or of the files of a speech model. Try again later.</source>
        <translation>{host} no envió una lista de voces ni de los archivos de un modelo de reconocimiento de voz. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>“{name}” was not installed, because what was sent is damaged or another file ({reason}). Try again later, or add it from a file.</source>
        <translation>«{name}» no se instaló porque lo enviado está dañado o es otro archivo ({reason}). Inténtelo más tarde o añádalo desde un archivo.</translation>
    </message>
    <message>
        <source>No voice or speech model called “{name}” can be downloaded. “enface packs list --available --engine voice” names the voices.</source>
        <translation>No se puede descargar ninguna voz ni modelo de reconocimiento de voz con el nombre «{name}». «enface packs list --available --engine voice» indica las voces.</translation>
    </message>
    <message>
        <source>The list of language packs from {host} was not used, because its signature could not be confirmed ({reason}). Check the date of this computer, and try again later.</source>
        <translation>La lista de paquetes de idioma de {host} no se usó, porque no se pudo confirmar su firma ({reason}). Compruebe la fecha de este equipo e inténtelo más tarde.</translation>
    </message>
    <message>
        <source>“{name}” is not in the folder. Download {address} on another computer, put it there under this name, and try again.</source>
        <translation>«{name}» no está en la carpeta. Descargue {address} en otro equipo, póngalo allí con este nombre e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No language pack for {source} to {target} can be downloaded. Choose another language, or add one from a file.</source>
        <translation>No se puede descargar ningún paquete de idioma para {source} → {target}. Elija otro idioma o añada uno desde un archivo.</translation>
    </message>
    <message>
        <source>The server at {host} does not answer ({reason}). See whether it is running there, or choose another engine.</source>
        <translation>El servidor de {host} no responde ({reason}). Compruebe si está en marcha allí o elija otro motor.</translation>
    </message>
    <message>
        <source>The server at {host} refuses to translate (answer {status}). Its own log may tell why. Choose another engine meanwhile.</source>
        <translation>El servidor de {host} se niega a traducir (respuesta {status}). Puede que su propio registro diga por qué. Mientras tanto, elija otro motor.</translation>
    </message>
    <message>
        <source>The server at {host} refuses to translate. It says: “{says}” Choose another engine meanwhile.</source>
        <translation>El servidor de {host} se niega a traducir. Dice: «{says}» Mientras tanto, elija otro motor.</translation>
    </message>
    <message>
        <source>The server at {host} gives answers that make no sense. See whether it is LibreTranslate or has the interface of OpenAI, or choose another engine.</source>
        <translation>El servidor de {host} da respuestas sin sentido. Compruebe si es LibreTranslate o tiene la interfaz de OpenAI, o elija otro motor.</translation>
    </message>
    <message>
        <source>The server at {host} wants a key. Add it again with its key; on the command line the key is asked for, or read from ENFACE_SERVER_KEY.</source>
        <translation>El servidor de {host} pide una clave. Añádalo de nuevo con su clave; en la línea de órdenes la clave se pregunta o se lee de ENFACE_SERVER_KEY.</translation>
    </message>
    <message>
        <source>With this server your text leaves this computer and goes to {host}. Nothing was sent. If that is what you want, add it with --remote.</source>
        <translation>Con este servidor su texto sale de este equipo y va a {host}. No se envió nada. Si es lo que desea, añádalo con --remote.</translation>
    </message>
    <message>
        <source>{host} was not asked, because anybody on the way could read your text. Use an address that begins with https://.</source>
        <translation>No se consultó a {host}, porque cualquiera por el camino podría leer su texto. Use una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>The server at {host} has several models. Name one with --model: {models}.</source>
        <translation>El servidor de {host} tiene varios modelos. Nombre uno con --model: {models}.</translation>
    </message>
    <message>
        <source>The server at {host} has no model called “{model}”. It has: {models}.</source>
        <translation>El servidor de {host} no tiene ningún modelo «{model}». Tiene: {models}.</translation>
    </message>
    <message>
        <source>The server at {host} has no model. Load one there, and try again.</source>
        <translation>El servidor de {host} no tiene ningún modelo. Cargue uno allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a server. Write it as http://localhost:5000.</source>
        <translation>«{address}» no es la dirección de un servidor. Escríbala como http://localhost:5000.</translation>
    </message>
    <message>
        <source>No server “{address}” was added. “enface servers list” shows those that were.</source>
        <translation>No se ha añadido ningún servidor «{address}». «enface servers list» muestra los añadidos.</translation>
    </message>
    <message>
        <source>The key is not kept, because the keyring of the system cannot be used ({reason}). Give it in ENFACE_SERVER_KEY whenever Enface is to use this server.</source>
        <translation>La clave no se guarda, porque no se puede usar el llavero del sistema ({reason}). Indíquela en ENFACE_SERVER_KEY siempre que Enface deba usar este servidor.</translation>
    </message>
    <message>
        <source>Translating by several workers needs Dask, which is not installed. Install it with: enface extras add cluster</source>
        <translation>Para traducir con varios workers hace falta Dask, que no está instalado. Instálelo con: enface extras add cluster</translation>
    </message>
    <message>
        <source>With these workers your text leaves this computer and goes to {host}. Nothing was sent. If that is what you want, add --remote.</source>
        <translation>Con estos workers su texto sale de este equipo y va a {host}. No se envió nada. Si es lo que desea, añada --remote.</translation>
    </message>
    <message>
        <source>The workers at {address} do not answer. What is finished is kept: see that they run, and do the same again.</source>
        <translation>Los workers de {address} no responden. Lo terminado se conserva: compruebe que están en marcha y repita lo mismo.</translation>
    </message>
    <message>
        <source>Dask has no certificates for {address}. Name them in Dask&apos;s settings (distributed.comm.tls), then do the same again.</source>
        <translation>Dask no tiene certificados para {address}. Indíquelos en los ajustes de Dask (distributed.comm.tls) y repita lo mismo.</translation>
    </message>
    <message>
        <source>The workers on {host} cannot keep the language pack ({reason}). Free some space there; what is finished is kept.</source>
        <translation>Los workers de {host} no pueden guardar el paquete de idioma ({reason}). Libere espacio allí; lo terminado se conserva.</translation>
    </message>
    <message>
        <source>The worker on {host} has another version of Enface ({version}). Install the same there as here.</source>
        <translation>El worker de {host} tiene otra versión de Enface ({version}). Instale allí la misma que aquí.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({kind}). Your text and translations are kept. If it happens again, close Enface and open it again.</source>
        <translation>Ocurrió algo inesperado ({kind}). Su texto y sus traducciones se conservan. Si vuelve a ocurrir, cierre Enface y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>the list of language packs</source>
        <translation>la lista de paquetes de idioma</translation>
    </message>
    <message>
        <source>a translation by this server</source>
        <translation>una traducción por este servidor</translation>
    </message>
    <message>
        <source>the list of dictionaries</source>
        <translation>la lista de diccionarios</translation>
    </message>
    <message>
        <source>the list of voices</source>
        <translation>la lista de voces</translation>
    </message>
    <message>
        <source>voice or speech model {name}</source>
        <translation>voz o modelo de reconocimiento de voz {name}</translation>
    </message>
    <message>
        <source>dictionary {name}</source>
        <translation>diccionario {name}</translation>
    </message>
    <message>
        <source>language pack {pair}</source>
        <translation>paquete de idioma {pair}</translation>
    </message>
    <message>
        <source>Playing sound needs Qt Multimedia, which is not installed. Install it with: enface extras add audio</source>
        <translation>Para reproducir sonido hace falta Qt Multimedia, que no está instalado. Instálelo con: enface extras add audio</translation>
    </message>
    <message>
        <source>Playing sound needs some libraries of the system. Please type: {command}</source>
        <translation>Para reproducir sonido hacen falta algunas bibliotecas del sistema. Escriba: {command}</translation>
    </message>
    <message>
        <source>Sound cannot be played on this computer: the player did not start ({reason}). See that the sound of other programs works, and try again.</source>
        <translation>No se puede reproducir sonido en este equipo: el reproductor no se inició ({reason}). Compruebe que otros programas suenan e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No loudspeaker or headphones were found, so nothing is heard. Connect or switch them on, and play again.</source>
        <translation>No se encontraron altavoces ni auriculares, así que no se oye nada. Conéctelos o enciéndalos y vuelva a reproducir.</translation>
    </message>
    <message>
        <source>Reading aloud needs a voice. Install eSpeak NG ({command}), and try again.</source>
        <translation>Para leer en voz alta hace falta una voz. Instale eSpeak NG ({command}) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no voice for {language}, so this cannot be read aloud.</source>
        <translation>No hay ninguna voz para {language}, así que esto no se puede leer en voz alta.</translation>
    </message>
    <message>
        <source>The voice stopped working ({reason}). The text is kept. Try again.</source>
        <translation>La voz dejó de funcionar ({reason}). El texto se conserva. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” cannot be played ({reason}). See that it is a recording, and that the file is whole.</source>
        <translation>No se puede reproducir «{name}» ({reason}). Compruebe que es una grabación y que el archivo está completo.</translation>
    </message>
    <message>
        <source>Voices need Piper, which is not installed. Install it with: enface extras add voices</source>
        <translation>Para las voces hace falta Piper, que no está instalado. Instálelo con: enface extras add voices</translation>
    </message>
    <message>
        <source>“{name}” is not a usable voice. A Piper voice is two files side by side, NAME.onnx and NAME.onnx.json. Nothing was installed.</source>
        <translation>«{name}» no es una voz utilizable. Una voz de Piper son dos archivos juntos, NAME.onnx y NAME.onnx.json. No se instaló nada.</translation>
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
        <translation>traducción automática</translation>
    </message>
    <message>
        <source>human translation</source>
        <translation>traducción humana</translation>
    </message>
    <message>
        <source>own wording</source>
        <translation>su versión</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>humana</translation>
    </message>
    <message>
        <source>Text recognised by a machine</source>
        <translation>Texto reconocido automáticamente</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin revisar</translation>
    </message>
    <message>
        <source>through {language}</source>
        <translation>vía {language}</translation>
    </message>
    <message>
        <source>to check: {reasons}</source>
        <translation>por revisar: {reasons}</translation>
    </message>
    <message>
        <source>The file was read only in part: {reason}</source>
        <translation>El archivo solo se leyó en parte: {reason}</translation>
    </message>
    <message>
        <source>[{sign}] is machine translation ({made_by}).</source>
        <translation>[{sign}] es traducción automática ({made_by}).</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca del texto</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hecho por</translation>
    </message>
    <message>
        <source>needs review</source>
        <translation>necesita revisión</translation>
    </message>
    <message>
        <source>Sentences with a dotted line are to be checked.</source>
        <translation>Las frases con línea de puntos están por revisar.</translation>
    </message>
    <message>
        <source>Not part of the transcript:</source>
        <translation>No forma parte de la transcripción:</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>locked by a password</source>
        <translation>protegido con contraseña</translation>
    </message>
    <message>
        <source>locked by its seller</source>
        <translation>bloqueado por el vendedor</translation>
    </message>
    <message>
        <source>there are no lines of dialogue in it</source>
        <translation>no contiene líneas de diálogo</translation>
    </message>
    <message>
        <source>there are no times in it</source>
        <translation>no contiene tiempos</translation>
    </message>
    <message>
        <source>no document in it</source>
        <translation>no contiene ningún documento</translation>
    </message>
    <message>
        <source>no book in it</source>
        <translation>no contiene ningún libro</translation>
    </message>
    <message>
        <source>no page in it</source>
        <translation>no contiene ninguna página</translation>
    </message>
    <message>
        <source>no column of it holds text</source>
        <translation>ninguna columna contiene texto</translation>
    </message>
    <message>
        <source>it has no list of turns</source>
        <translation>falta la lista de intervenciones</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>no contiene texto</translation>
    </message>
    <message>
        <source>no element in it</source>
        <translation>no contiene ningún elemento</translation>
    </message>
    <message>
        <source>it does not begin as one</source>
        <translation>no empieza como tal</translation>
    </message>
    <message>
        <source>its first line is not “WEBVTT”</source>
        <translation>la primera línea no es «WEBVTT»</translation>
    </message>
    <message>
        <source>something in it is not as it should be</source>
        <translation>algo en él no es como debería</translation>
    </message>
    <message>
        <source>it would take far longer than any text of its size</source>
        <translation>tardaría mucho más que cualquier texto de su tamaño</translation>
    </message>
    <message>
        <source>it translates no pair of languages</source>
        <translation>no traduce ningún par de idiomas</translation>
    </message>
    <message>
        <source>its files cannot be read</source>
        <translation>sus archivos no se pueden leer</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>it is broken</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>it is broken, or no ZIP archive</source>
        <translation>está dañado, o no es un archivo ZIP</translation>
    </message>
    <message>
        <source>it holds no language pack</source>
        <translation>no contiene ningún paquete de idioma</translation>
    </message>
    <message>
        <source>its hash is not the right one</source>
        <translation>su huella no es la correcta</translation>
    </message>
    <message>
        <source>its hash is not the one in the catalogue</source>
        <translation>su huella no es la del catálogo</translation>
    </message>
    <message>
        <source>a list of who speaks when, without words (RTTM)</source>
        <translation>una lista de quién habla y cuándo, sin palabras (RTTM)</translation>
    </message>
    <message>
        <source>a list of single words and times, for measuring speech recognition (CTM)</source>
        <translation>una lista de palabras sueltas y tiempos para medir el reconocimiento de voz (CTM)</translation>
    </message>
    <message>
        <source>a list of segments and times, for measuring speech recognition (STM)</source>
        <translation>una lista de segmentos y tiempos para medir el reconocimiento de voz (STM)</translation>
    </message>
    <message>
        <source>a notebook of program code and its results (Jupyter)</source>
        <translation>un cuaderno de código y sus resultados (Jupyter)</translation>
    </message>
    <message>
        <source>program code</source>
        <translation>código de programa</translation>
    </message>
    <message>
        <source>JSON in which Enface finds no speech</source>
        <translation>JSON en el que Enface no encuentra habla</translation>
    </message>
    <message>
        <source>the file ends in the middle; the rest is missing</source>
        <translation>el archivo termina a la mitad; falta el resto</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed</source>
        <translation>unas comillas se abren y no se cierran</translation>
    </message>
    <message>
        <source>too many cells</source>
        <translation>demasiadas celdas</translation>
    </message>
    <message>
        <source>a number too long</source>
        <translation>un número demasiado largo</translation>
    </message>
    <message>
        <source>it has no kind or no paragraphs</source>
        <translation>no tiene tipo o no tiene párrafos</translation>
    </message>
    <message>
        <source>one of its paragraphs has no text</source>
        <translation>uno de sus párrafos no tiene texto</translation>
    </message>
    <message>
        <source>its segments are not its text</source>
        <translation>sus segmentos no son su texto</translation>
    </message>
    <message>
        <source>it has not one translation a segment</source>
        <translation>no tiene una traducción por segmento</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>está anidado con demasiada profundidad</translation>
    </message>
    <message>
        <source>a part whose name leads out of the file</source>
        <translation>una parte cuyo nombre sale del archivo</translation>
    </message>
    <message>
        <source>a part that is a link</source>
        <translation>una parte que es un enlace</translation>
    </message>
    <message>
        <source>a part packed more tightly than any text is</source>
        <translation>una parte más comprimida que cualquier texto</translation>
    </message>
    <message>
        <source>it defines a document type</source>
        <translation>define un tipo de documento</translation>
    </message>
    <message>
        <source>it asks for another file through an entity</source>
        <translation>pide otro archivo mediante una entidad</translation>
    </message>
    <message>
        <source>it defines entities that expand</source>
        <translation>define entidades que se expanden</translation>
    </message>
    <message>
        <source>its languages are not known</source>
        <translation>sus idiomas no se conocen</translation>
    </message>
    <message>
        <source>the model is missing</source>
        <translation>falta el modelo</translation>
    </message>
    <message>
        <source>the vocabulary is missing</source>
        <translation>falta el vocabulario</translation>
    </message>
    <message>
        <source>the tokenizer is missing</source>
        <translation>falta el tokenizador</translation>
    </message>
    <message>
        <source>metadata.json is missing</source>
        <translation>falta metadata.json</translation>
    </message>
    <message>
        <source>no answer that makes sense</source>
        <translation>ninguna respuesta con sentido</translation>
    </message>
    <message>
        <source>the model does not know its prefix</source>
        <translation>el modelo no conoce su prefijo</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it holds a link</source>
        <translation>contiene un enlace</translation>
    </message>
    <message>
        <source>it holds a file twice</source>
        <translation>contiene un archivo dos veces</translation>
    </message>
    <message>
        <source>it would write outside its folder</source>
        <translation>escribiría fuera de su carpeta</translation>
    </message>
    <message>
        <source>it holds a file whose name is too long</source>
        <translation>contiene un archivo de nombre demasiado largo</translation>
    </message>
    <message>
        <source>it unpacks to far more than a pack holds</source>
        <translation>se descomprime en mucho más de lo que ocupa un paquete</translation>
    </message>
    <message>
        <source>it unpacks to more than it should</source>
        <translation>se descomprime en más de lo debido</translation>
    </message>
    <message>
        <source>its size is not the one in the catalogue</source>
        <translation>su tamaño no es el del catálogo</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>it is not the file that was installed</source>
        <translation>no es el archivo que se instaló</translation>
    </message>
    <message>
        <source>it takes too long to open</source>
        <translation>tarda demasiado en abrirse</translation>
    </message>
    <message>
        <source>the engine cannot work with it</source>
        <translation>el motor no puede trabajar con él</translation>
    </message>
    <message>
        <source>there are no words in it</source>
        <translation>no contiene palabras</translation>
    </message>
    <message>
        <source>it is no kind of dictionary that Enface reads</source>
        <translation>no es un tipo de diccionario que Enface lea</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>se cortó la conexión</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>it sends too slowly</source>
        <translation>envía con demasiada lentitud</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>its certificate is not valid</source>
        <translation>su certificado no es válido</translation>
    </message>
    <message>
        <source>another program may have it open</source>
        <translation>quizá lo tenga abierto otro programa</translation>
    </message>
    <message>
        <source>it holds more than {limit} files</source>
        <translation>contiene más de {limit} archivos</translation>
    </message>
    <message>
        <source>more than {limit} parts</source>
        <translation>más de {limit} partes</translation>
    </message>
    <message>
        <source>only the first {limit} elements were read</source>
        <translation>solo se leyeron los primeros {limit} elementos</translation>
    </message>
    <message>
        <source>only the first {limit} lines were read</source>
        <translation>solo se leyeron las primeras {limit} líneas</translation>
    </message>
    <message>
        <source>only the first {limit} paragraphs were read</source>
        <translation>solo se leyeron los primeros {limit} párrafos</translation>
    </message>
    <message>
        <source>only the first {limit} values were read</source>
        <translation>solo se leyeron los primeros {limit} valores</translation>
    </message>
    <message>
        <source>only the first {limit} cells were read</source>
        <translation>solo se leyeron las primeras {limit} celdas</translation>
    </message>
    <message>
        <source>only the first {limit} characters were read</source>
        <translation>solo se leyeron los primeros {limit} caracteres</translation>
    </message>
    <message>
        <source>it lists more than {limit} words</source>
        <translation>contiene más de {limit} palabras</translation>
    </message>
    <message>
        <source>it was damaged, and is set aside as “{name}”</source>
        <translation>estaba dañado y se ha apartado como «{name}»</translation>
    </message>
    <message>
        <source>elements nested more than {limit} deep</source>
        <translation>elementos anidados más de {limit} niveles</translation>
    </message>
    <message>
        <source>it unpacks to more than {limit} MB</source>
        <translation>se descomprime en más de {limit} MB</translation>
    </message>
    <message>
        <source>only the first {limit} pages were read</source>
        <translation>solo se leyeron las primeras {limit} páginas</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>línea {line}: {reason}</translation>
    </message>
    <message>
        <source>row {row}: {reason}</source>
        <translation>fila {row}: {reason}</translation>
    </message>
    <message>
        <source>page {page}: {reason}</source>
        <translation>página {page}: {reason}</translation>
    </message>
    <message>
        <source>turn {turn}: {reason}</source>
        <translation>intervención {turn}: {reason}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>it is for {pair}, not for the languages you named</source>
        <translation>es para {pair}, no para los idiomas que indicó</translation>
    </message>
    <message>
        <source>the list of requests cannot be saved: {reason}</source>
        <translation>no se puede guardar la lista de solicitudes: {reason}</translation>
    </message>
    <message>
        <source>too many redirects</source>
        <translation>demasiadas redirecciones</translation>
    </message>
    <message>
        <source>it is larger than announced</source>
        <translation>es más grande de lo anunciado</translation>
    </message>
    <message>
        <source>it is far larger than a pack</source>
        <translation>es mucho mayor que un paquete</translation>
    </message>
    <message>
        <source>it sends more than it should</source>
        <translation>envía más de lo debido</translation>
    </message>
    <message>
        <source>the file is another one now</source>
        <translation>el archivo ahora es otro</translation>
    </message>
    <message>
        <source>it has no signature</source>
        <translation>no tiene firma</translation>
    </message>
    <message>
        <source>its signature is of another list</source>
        <translation>su firma es de otra lista</translation>
    </message>
    <message>
        <source>its certificate is not that of the signer</source>
        <translation>su certificado no es el del firmante</translation>
    </message>
    <message>
        <source>its certificates do not lead to the known root</source>
        <translation>sus certificados no llevan a la raíz conocida</translation>
    </message>
    <message>
        <source>its certificates are not valid</source>
        <translation>sus certificados no son válidos</translation>
    </message>
    <message>
        <source>a certificate has expired, or is not valid yet</source>
        <translation>un certificado ha caducado o aún no es válido</translation>
    </message>
    <message>
        <source>a newer version of Enface made it</source>
        <translation>la hizo una versión más nueva de Enface</translation>
    </message>
    <message>
        <source>the picture could not be written</source>
        <translation>no se pudo guardar la imagen</translation>
    </message>
</context>
<context>
    <name>layouts</name>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Under each paragraph</source>
        <translation>Debajo de cada párrafo</translation>
    </message>
    <message>
        <source>Under each sentence</source>
        <translation>Debajo de cada frase</translation>
    </message>
    <message>
        <source>Original only</source>
        <translation>Solo el original</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>Solo la traducción</translation>
    </message>
</context>
<context>
    <name>looks</name>
    <message>
        <source>numbers differ</source>
        <translation>números distintos</translation>
    </message>
    <message>
        <source>names differ</source>
        <translation>nombres distintos</translation>
    </message>
    <message>
        <source>without partner</source>
        <translation>sin correspondencia</translation>
    </message>
    <message>
        <source>not in the original</source>
        <translation>no está en el original</translation>
    </message>
    <message>
        <source>left untranslated</source>
        <translation>sin traducir</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>en otro orden</translation>
    </message>
    <message>
        <source>not sure of the link</source>
        <translation>enlace dudoso</translation>
    </message>
</context>
<context>
    <name>packnews</name>
    <message>
        <source>Installed: {pair}</source>
        <translation>Instalado: {pair}</translation>
    </message>
    <message>
        <source>The catalogue has no fingerprint of this file, so the first download was trusted and its own was recorded (SHA-256 {hash}…). A later one must have the same.</source>
        <translation>El catálogo no tiene huella de este archivo, así que se confió en la primera descarga y se anotó la suya (SHA-256 {hash}…). Las siguientes deberán tener la misma.</translation>
    </message>
    <message>
        <source>Removed: {pair}</source>
        <translation>Quitado: {pair}</translation>
    </message>
    <message>
        <source>“{name}” was added.</source>
        <translation>Se añadió «{name}».</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>many languages</source>
        <translation>muchos idiomas</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>{name}, continued</source>
        <translation>{name}, continuación</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} de {pages}</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>no translation came</source>
        <translation>no hay traducción</translation>
    </message>
    <message>
        <source>it repeats itself</source>
        <translation>se repite</translation>
    </message>
    <message>
        <source>much longer than the original</source>
        <translation>mucho más larga que el original</translation>
    </message>
    <message>
        <source>much shorter than the original</source>
        <translation>mucho más corta que el original</translation>
    </message>
    <message>
        <source>words left as in the original</source>
        <translation>palabras como en el original</translation>
    </message>
    <message>
        <source>letters of another language</source>
        <translation>letras de otro idioma</translation>
    </message>
    <message>
        <source>it seems to be in another language</source>
        <translation>parece estar en otro idioma</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>paréntesis</translation>
    </message>
    <message>
        <source>the items of a list differ</source>
        <translation>los elementos de una lista no coinciden</translation>
    </message>
    <message>
        <source>a “not” may be missing</source>
        <translation>puede faltar un «no»</translation>
    </message>
    <message>
        <source>it seems to break off</source>
        <translation>parece quedar cortada</translation>
    </message>
    <message>
        <source>a name may be missing</source>
        <translation>puede faltar un nombre</translation>
    </message>
    <message>
        <source>a web or e-mail address</source>
        <translation>una dirección web o de correo</translation>
    </message>
    <message>
        <source>the same as for another sentence</source>
        <translation>igual que la de otra frase</translation>
    </message>
    <message>
        <source>a word that no dictionary has</source>
        <translation>una palabra que no está en ningún diccionario</translation>
    </message>
    <message>
        <source>the engine is not sure how to put it</source>
        <translation>el motor no está seguro de cómo decirlo</translation>
    </message>
    <message>
        <source>a term is not used</source>
        <translation>un término no se usa</translation>
    </message>
    <message>
        <source>the engine stopped at it</source>
        <translation>el motor se detuvo en ella</translation>
    </message>
    <message>
        <source>the model talks about the text</source>
        <translation>el modelo habla sobre el texto</translation>
    </message>
    <message>
        <source>a draft: a better translation follows</source>
        <translation>un borrador: sigue una traducción mejor</translation>
    </message>
    <message>
        <source>another engine translated it</source>
        <translation>la tradujo otro motor</translation>
    </message>
    <message>
        <source>left in another language</source>
        <translation>dejada en otro idioma</translation>
    </message>
    <message>
        <source>words that were not heard clearly</source>
        <translation>palabras que no se oyeron con claridad</translation>
    </message>
    <message>
        <source>a reason this version does not know</source>
        <translation>un motivo que esta versión no conoce</translation>
    </message>
    <message>
        <source>To check: {reasons}</source>
        <translation>Por revisar: {reasons}</translation>
    </message>
    <message>
        <source>a term is not used: {terms}</source>
        <translation>no se usa un término: {terms}</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Enface can begin without what it kept: settings, recent files, translations, corrections, bookmarks and notes. All of it stays where it is, for the next start.</source>
        <translation>Enface puede empezar sin lo que tiene guardado: ajustes, archivos recientes, traducciones, correcciones, marcadores y notas. Todo se queda en su sitio para el próximo inicio.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Begin without it</source>
        <translation>Empezar sin ello</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>This document</source>
        <translation>Este documento</translation>
    </message>
    <message>
        <source>All documents, {pair}</source>
        <translation>Todos los documentos, {pair}</translation>
    </message>
    <message>
        <source>All documents, all languages</source>
        <translation>Todos los documentos, todos los idiomas</translation>
    </message>
</context>
<context>
    <name>themes</name>
    <message>
        <source>Speaker {number}</source>
        <translation>Participante {number}</translation>
    </message>
    <message>
        <source>Bars and panels</source>
        <translation>Barras y paneles</translation>
    </message>
    <message>
        <source>Text background</source>
        <translation>Fondo del texto</translation>
    </message>
    <message>
        <source>Secondary text</source>
        <translation>Texto secundario</translation>
    </message>
    <message>
        <source>Dividers</source>
        <translation>Separadores</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Énfasis</translation>
    </message>
    <message>
        <source>Text on accent</source>
        <translation>Texto sobre énfasis</translation>
    </message>
    <message>
        <source>Current sentence</source>
        <translation>Frase actual</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados de búsqueda</translation>
    </message>
    <message>
        <source>Current search result</source>
        <translation>Resultado de búsqueda actual</translation>
    </message>
    <message>
        <source>Sentence to check</source>
        <translation>Frase por revisar</translation>
    </message>
    <message>
        <source>Focus outline</source>
        <translation>Contorno del foco</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Negro sobre blanco</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Blanco sobre negro</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Beige</source>
        <translation>Beis</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrón</translation>
    </message>
    <message>
        <source>The theme “{name}” was left out ({reason}). Mend or delete its file.</source>
        <translation>El tema «{name}» se dejó fuera ({reason}). Corrija o elimine su archivo.</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Sentence by sentence</source>
        <translation>Frase a frase</translation>
    </message>
    <message>
        <source>Point at a sentence: it lights up together with its translation. {next} and {previous} go from sentence to sentence, {turn} to the next speaker.</source>
        <translation>Señale una frase: se ilumina junto con su traducción. {next} y {previous} van de frase en frase, {turn} al siguiente participante.</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Quién habla</translation>
    </message>
    <message>
        <source>Select whose words you want to read. A double click renames a speaker; the context menu merges two that are one person. Everything can be undone.</source>
        <translation>Seleccione de quién quiere leer las palabras. Un doble clic cambia el nombre de un participante; el menú contextual combina dos que son la misma persona. Todo se puede deshacer.</translation>
    </message>
    <message>
        <source>The outline leads through the text. {bookmark} adds a bookmark, {note} a note about what you are reading.</source>
        <translation>El índice guía por el texto. {bookmark} añade un marcador, {note} una nota sobre lo que está leyendo.</translation>
    </message>
    <message>
        <source>Outline and notes</source>
        <translation>Esquema y notas</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>The language of the text is detected; choose here what to translate it into. “Languages…” gets more language packs. Everything is translated on this computer.</source>
        <translation>El idioma del texto se detecta; elija aquí a cuál traducirlo. «Idiomas…» obtiene más paquetes de idioma. Todo se traduce en este equipo.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Text size, fonts, themes, spacing and the language of the window. {larger} and {smaller} change the text size at any time.</source>
        <translation>Tamaño del texto, tipos de letra, temas, espaciado e idioma de la ventana. {larger} y {smaller} cambian el tamaño del texto en cualquier momento.</translation>
    </message>
    <message>
        <source>How good the translation is</source>
        <translation>Lo buena que es la traducción</translation>
    </message>
    <message>
        <source>A machine made it, and some of it is wrong. A dotted line marks what looks wrong: {next} goes to the next such sentence and says why, {approve} marks it as checked.</source>
        <translation>La hizo una máquina, y algo en ella está mal. Una línea de puntos marca lo que parece mal: {next} va a la siguiente frase así y dice por qué, {approve} la marca como revisada.</translation>
    </message>
    <message>
        <source>More help</source>
        <translation>Más ayuda</translation>
    </message>
    <message>
        <source>{keys} lists and searches all keyboard shortcuts. The Help menu has a guide and this tour.</source>
        <translation>{keys} muestra todos los atajos de teclado y busca en ellos. El menú «Ayuda» tiene una guía y este recorrido.</translation>
    </message>
</context>
</TS>

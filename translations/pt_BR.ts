<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Not yet reviewed by a native speaker. -->
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Enface</source>
        <translation>Sobre o Enface</translation>
    </message>
    <message>
        <source>Enface {version}</source>
        <translation>Enface {version}</translation>
    </message>
    <message>
        <source>Transcripts of speech beside their translation, made on your own computer. Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>Transcrições de fala ao lado da tradução, feita no seu próprio computador. Software livre sob a GNU General Public License, versão 3 ou posterior: você pode usar, estudar, compartilhar e modificar. Não há nenhuma garantia.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Feito com</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>Adicionar &amp;pasta…</translation>
    </message>
    <message>
        <source>Add fil&amp;es…</source>
        <translation>Adicionar ar&amp;quivos…</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Atualizar</translation>
    </message>
    <message>
        <source>Look what has changed in all folders and files</source>
        <translation>Ver o que mudou em todas as pastas e arquivos</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>Adicionar uma pasta à biblioteca</translation>
    </message>
    <message>
        <source>{done} of {of} transcripts</source>
        <translation>{done} de {of} transcrições</translation>
    </message>
    <message>
        <source>Looking for transcripts…</source>
        <translation>Procurando transcrições…</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) removed</source>
        <translation>
            <numerusform>%Ln transcrição removida</numerusform>
            <numerusform>%Ln transcrições removidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Read: {count}</source>
        <translation>Lidas: {count}</translation>
    </message>
    <message>
        <source>unchanged: {count}</source>
        <translation>inalteradas: {count}</translation>
    </message>
    <message>
        <source>moved: {count}</source>
        <translation>movidas: {count}</translation>
    </message>
    <message>
        <source>removed by you: {count}</source>
        <translation>removidas por você: {count}</translation>
    </message>
    <message>
        <source>not there any more: {count}</source>
        <translation>não estão mais lá: {count}</translation>
    </message>
    <message>
        <source>not readable: {count}</source>
        <translation>ilegíveis: {count}</translation>
    </message>
</context>
<context>
    <name>AutoScrolling</name>
    <message>
        <source>Auto-scroll: {lines} lines per minute</source>
        <translation>Rolagem automática: {lines} linhas por minuto</translation>
    </message>
</context>
<context>
    <name>AvailablePage</name>
    <message>
        <source>Get the list from the Internet</source>
        <translation>Obter a lista da Internet</translation>
    </message>
    <message>
        <source>Get the list from a folder…</source>
        <translation>Pegar a lista de uma pasta…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Download what is needed</source>
        <translation>Baixar o necessário</translation>
    </message>
    <message>
        <source>For another computer…</source>
        <translation>Para outro computador…</translation>
    </message>
    <message>
        <source>Show the addresses of the files, to download them on another computer</source>
        <translation>Mostrar os endereços dos arquivos, para baixá-los em outro computador</translation>
    </message>
    <message>
        <source>Search for a language</source>
        <translation>Procurar um idioma</translation>
    </message>
    <message>
        <source>Available language packs</source>
        <translation>Pacotes de idioma disponíveis</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor de tradução</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>What is needed to translate</source>
        <translation>O que é preciso para traduzir</translation>
    </message>
    <message>
        <source>All packs</source>
        <translation>Todos os pacotes</translation>
    </message>
    <message>
        <source>There is no list of packs on this computer yet.</source>
        <translation>Ainda não há lista de pacotes neste computador.</translation>
    </message>
    <message>
        <source>The list is of {date}.</source>
        <translation>A lista é de {date}.</translation>
    </message>
    <message numerus="yes">
        <source>It is %n day(s) old: there may be newer packs.</source>
        <translation>
            <numerusform>Ela tem %Ln dia: pode haver pacotes mais novos.</numerusform>
            <numerusform>Ela tem %Ln dias: pode haver pacotes mais novos.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>não indicada</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>não verificado</translation>
    </message>
    <message>
        <source>this version</source>
        <translation>esta versão</translation>
    </message>
    <message>
        <source>an older version</source>
        <translation>uma versão mais antiga</translation>
    </message>
    <message>
        <source>Get the list first: it says what there is.</source>
        <translation>Obtenha primeiro a lista: ela diz o que existe.</translation>
    </message>
    <message>
        <source>Everything needed is on this computer already.</source>
        <translation>Tudo o que é preciso já está neste computador.</translation>
    </message>
    <message>
        <source>Needed: {packs}</source>
        <translation>É preciso: {packs}</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>tamanho desconhecido</translation>
    </message>
    <message>
        <source>Get the list from a folder</source>
        <translation>Pegar a lista de uma pasta</translation>
    </message>
    <message>
        <source>Then choose “Add from a file…”, or “Add from a folder…” for a pack of several files.</source>
        <translation>Depois escolha “Adicionar de um arquivo…” ou, se o pacote tiver vários arquivos, “Adicionar de uma pasta…”.</translation>
    </message>
    <message>
        <source>Then choose “Get the list from a folder…”.</source>
        <translation>Depois escolha “Pegar a lista de uma pasta…”.</translation>
    </message>
    <message>
        <source>Lists of language packs</source>
        <translation>Listas de pacotes de idioma</translation>
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
        <translation>Painel</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ler</translation>
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
        <translation>Localizar</translation>
    </message>
    <message>
        <source>{language} (detected)</source>
        <translation>{language} (detectado)</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Idioma do texto</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>Idioma da tradução</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposição</translation>
    </message>
</context>
<context>
    <name>BatchLine</name>
    <message>
        <source>Progress of the translation</source>
        <translation>Progresso da tradução</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
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
        <translation>Não traduzir nada do que falta</translation>
    </message>
    <message>
        <source>Not translated…</source>
        <translation>Não traduzidas…</translation>
    </message>
    <message>
        <source>Preparing to translate…</source>
        <translation>Preparando a tradução…</translation>
    </message>
    <message>
        <source>Translating: {done} of {of} transcripts</source>
        <translation>Traduzindo: {done} de {of} transcrições</translation>
    </message>
    <message>
        <source>waits: the text in the window comes first</source>
        <translation>aguardando: primeiro o texto da janela</translation>
    </message>
    <message>
        <source>waits: this computer runs on its battery</source>
        <translation>aguardando: o computador está usando a bateria</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) left to translate</source>
        <translation>
            <numerusform>Falta traduzir %Ln transcrição</numerusform>
            <numerusform>Falta traduzir %Ln transcrições</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: {count}</source>
        <translation>com erro: {count}</translation>
    </message>
    <message>
        <source>skipped: {count}</source>
        <translation>ignoradas: {count}</translation>
    </message>
</context>
<context>
    <name>BookmarkList</name>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>Bookmarks</name>
    <message>
        <source>The paragraph of this bookmark is no longer in the file.</source>
        <translation>O parágrafo deste marcador não está mais no arquivo.</translation>
    </message>
    <message>
        <source>The paragraph of this bookmark is hidden: its speaker is not selected.</source>
        <translation>O parágrafo deste marcador está oculto: seu participante não está selecionado.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>The file is not there any more</source>
        <translation>O arquivo não está mais lá</translation>
    </message>
    <message>
        <source>{source} → {target}</source>
        <translation>{source} → {target}</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texto colado</translation>
    </message>
    <message>
        <source>{share} % read</source>
        <translation>{share} % lido</translation>
    </message>
    <message>
        <source>{share} % translated</source>
        <translation>{share} % traduzido</translation>
    </message>
    <message>
        <source>{share} % known</source>
        <translation>{share} % conhecido</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Discard this text</source>
        <translation>Descartar este texto</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Remover da lista</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Word</source>
        <translation>Palavra</translation>
    </message>
    <message>
        <source>Near it</source>
        <translation>Perto</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>No total</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Year or speaker</source>
        <translation>Ano ou participante</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Expressão</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Vezes</translation>
    </message>
    <message>
        <source>A double click shows the places</source>
        <translation>Um clique duplo mostra as ocorrências</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcrições</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>In 10,000 words</source>
        <translation>A cada 10.000 palavras</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frequência</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>not possible now</source>
        <translation>não é possível agora</translation>
    </message>
    <message>
        <source>no text is open</source>
        <translation>nenhum texto está aberto</translation>
    </message>
    <message>
        <source>only this speaker</source>
        <translation>apenas este falante</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>recent text</source>
        <translation>texto recente</translation>
    </message>
</context>
<context>
    <name>CitingDialog</name>
    <message>
        <source>Copy and cite</source>
        <translation>Copiar com a fonte</translation>
    </message>
    <message>
        <source>Title, date and place</source>
        <translation>Título, data e local</translation>
    </message>
    <message>
        <source>What will be copied</source>
        <translation>O que será copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>A seleção</translation>
    </message>
    <message>
        <source>This sentence</source>
        <translation>Esta frase</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>Este parágrafo</translation>
    </message>
    <message>
        <source>All that is said in this turn</source>
        <translation>Toda esta fala</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Move to the front</source>
        <translation>Mover para o início</translation>
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
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Command, speaker, theme or recent text</source>
        <translation>Comando, falante, tema ou texto recente</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Comparing with {name}</source>
        <translation>Comparando com {name}</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Escolher outro arquivo…</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Parar de comparar</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>The file has changed, and some of your corrections find no place in it. They are kept: {corrections}</source>
        <translation>O arquivo mudou, e algumas das suas correções não têm mais lugar nele. Elas estão guardadas: {corrections}</translation>
    </message>
    <message>
        <source>Change speaker to</source>
        <translation>Mudar participante para</translation>
    </message>
    <message>
        <source>Change speaker of this paragraph only to</source>
        <translation>Mudar só o participante deste parágrafo para</translation>
    </message>
    <message>
        <source>New speaker…</source>
        <translation>Novo participante…</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Participante sem nome</translation>
    </message>
    <message>
        <source>Change speaker from this sentence on…</source>
        <translation>Mudar participante a partir desta frase…</translation>
    </message>
    <message>
        <source>Change speaker from this paragraph on…</source>
        <translation>Mudar participante a partir deste parágrafo…</translation>
    </message>
    <message>
        <source>“{label}” is not a speaker name here</source>
        <translation>“{label}” não é nome de participante aqui</translation>
    </message>
    <message>
        <source>“{label}” is not a speaker name anywhere</source>
        <translation>“{label}” não é nome de participante em lugar nenhum</translation>
    </message>
    <message>
        <source>“{label}” is a speaker name</source>
        <translation>“{label}” é nome de participante</translation>
    </message>
    <message>
        <source>“{label}” is another person…</source>
        <translation>“{label}” é outra pessoa…</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <translation>Nome do participante</translation>
    </message>
</context>
<context>
    <name>CounterpartLight</name>
    <message>
        <source>In the translation: {words}</source>
        <translation>Na tradução: {words}</translation>
    </message>
</context>
<context>
    <name>DictionariesDialog</name>
    <message>
        <source>Dictionaries</source>
        <translation>Dicionários</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Dicionário</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Dictionaries on this computer</source>
        <translation>Dicionários neste computador</translation>
    </message>
    <message>
        <source>&amp;Add from a file…</source>
        <translation>&amp;Adicionar de um arquivo…</translation>
    </message>
    <message>
        <source>Down&amp;load…</source>
        <translation>&amp;Baixar…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover para bai&amp;xo</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Language of the &amp;words:</source>
        <translation>Idioma das &amp;palavras:</translation>
    </message>
    <message>
        <source>Language of the &amp;explanations:</source>
        <translation>Idioma das &amp;explicações:</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;dicionar</translation>
    </message>
    <message>
        <source>No dictionary yet. Download one of FreeDict, or add one from a file: dictd (as FreeDict has it), Wiktionary from kaikki.org, StarDict, DSL or MDX.</source>
        <translation>Ainda não há dicionário. Baixe um do FreeDict ou adicione um de um arquivo: dictd (como os do FreeDict), Wikcionário do kaikki.org, StarDict, DSL ou MDX.</translation>
    </message>
    <message>
        <source>Add a dictionary</source>
        <translation>Adicionar um dicionário</translation>
    </message>
    <message>
        <source>Dictionaries ({kinds});;All files (*)</source>
        <translation>Dicionários ({kinds});;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Reading “{name}”…</source>
        <translation>Lendo “{name}”…</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) read…</source>
        <translation>
            <numerusform>%Ln palavra lida…</numerusform>
            <numerusform>%Ln palavras lidas…</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” does not say which languages it is for. Choose them.</source>
        <translation>“{name}” não diz para quais idiomas é. Escolha-os.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Parado. Nada foi adicionado.</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a transcript here</source>
        <translation>Solte uma transcrição aqui</translation>
    </message>
    <message>
        <source>Text, web page, subtitles, document; or copy a text and paste it.</source>
        <translation>Texto, página da web, legendas, documento; ou copie um texto e cole-o.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Show the sample</source>
        <translation>Mostrar o exemplo</translation>
    </message>
</context>
<context>
    <name>ElsewhereDialog</name>
    <message>
        <source>Download on another computer</source>
        <translation>Baixar em outro computador</translation>
    </message>
    <message>
        <source>Download these files on a computer that is online, under the names given, and bring them to this one. The saved list can be given to the program curl, which is part of Windows, macOS and Linux.</source>
        <translation>Baixe estes arquivos em um computador conectado, com os nomes indicados, e traga-os para este. A lista salva serve para o programa curl, que faz parte do Windows, do macOS e do Linux.</translation>
    </message>
    <message>
        <source>Files to download</source>
        <translation>Arquivos para baixar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Salvar a lista…</translation>
    </message>
    <message>
        <source>folder {name}</source>
        <translation>pasta {name}</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Salvar a lista</translation>
    </message>
</context>
<context>
    <name>EngineChoice</name>
    <message>
        <source>&amp;Engine</source>
        <translation>&amp;Motor</translation>
    </message>
    <message>
        <source>No language pack for this pair</source>
        <translation>Não há pacote de idioma para este par</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direto</translation>
    </message>
    <message>
        <source>through {language}</source>
        <translation>passando por {language}</translation>
    </message>
    <message>
        <source>your usual choice</source>
        <translation>sua escolha de sempre</translation>
    </message>
    <message>
        <source>only {engine} has this pair</source>
        <translation>só o {engine} tem este par</translation>
    </message>
    <message>
        <source>the only direct way</source>
        <translation>o único caminho direto</translation>
    </message>
    <message>
        <source>closest to {language}</source>
        <translation>o mais próximo de: {language}</translation>
    </message>
    <message>
        <source>Use {engine} for every text</source>
        <translation>Usar {engine} para todos os textos</translation>
    </message>
    <message>
        <source>no engine has this pair alone</source>
        <translation>nenhum motor tem este par sozinho</translation>
    </message>
    <message>
        <source>your text goes to {host}</source>
        <translation>seu texto vai para {host}</translation>
    </message>
    <message>
        <source>chosen automatically</source>
        <translation>escolhido automaticamente</translation>
    </message>
    <message>
        <source>chosen automatically: {reason}</source>
        <translation>escolhido automaticamente: {reason}</translation>
    </message>
    <message>
        <source>{engine}: better wording</source>
        <translation>{engine}: melhor redação</translation>
    </message>
    <message>
        <source>{engine}: faster</source>
        <translation>{engine}: mais rápido</translation>
    </message>
    <message>
        <source>Compare with {engine}</source>
        <translation>Comparar com {engine}</translation>
    </message>
    <message>
        <source>Most of the first translations by {engine} look wrong in the same way ({reason}). The language pack may not fit this text. Choose another engine, or another pack.</source>
        <translation>A maioria das primeiras traduções de {engine} parece errada do mesmo jeito ({reason}). Talvez o pacote de idioma não sirva para este texto. Escolha outro motor ou outro pacote.</translation>
    </message>
    <message>
        <source>Languages…</source>
        <translation>Idiomas…</translation>
    </message>
    <message>
        <source>Translate paragraph again</source>
        <translation>Traduzir o parágrafo de novo</translation>
    </message>
    <message>
        <source>Only {engine} can translate between these languages here.</source>
        <translation>Só {engine} pode traduzir entre estes idiomas aqui.</translation>
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
        <translation>&amp;Todo o texto</translation>
    </message>
    <message>
        <source>My &amp;notes</source>
        <translation>Minhas &amp;anotações</translation>
    </message>
    <message>
        <source>The beginning of what is exported</source>
        <translation>O início do que é exportado</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Word document (.docx)</source>
        <translation>Documento do Word (.docx)</translation>
    </message>
    <message>
        <source>PDF (.pdf)</source>
        <translation>PDF (.pdf)</translation>
    </message>
    <message>
        <source>Web page (.html)</source>
        <translation>Página da web (.html)</translation>
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
        <translation>Pasta de trabalho do Excel (.xlsx)</translation>
    </message>
    <message>
        <source>Table, comma-separated (.csv)</source>
        <translation>Tabela separada por vírgulas (.csv)</translation>
    </message>
    <message>
        <source>Table, tab-separated (.tsv)</source>
        <translation>Tabela separada por tabulações (.tsv)</translation>
    </message>
    <message>
        <source>Subtitles, SubRip (.srt)</source>
        <translation>Legendas SubRip (.srt)</translation>
    </message>
    <message>
        <source>Subtitles, WebVTT (.vtt)</source>
        <translation>Legendas WebVTT (.vtt)</translation>
    </message>
    <message>
        <source>Subtitles, TTML (.ttml)</source>
        <translation>Legendas TTML (.ttml)</translation>
    </message>
    <message>
        <source>Translation memory, TMX 1.4 (.tmx)</source>
        <translation>Memória de tradução TMX 1.4 (.tmx)</translation>
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
        <translation>Formato do Enface, JSON (.json)</translation>
    </message>
    <message>
        <source>&amp;Only what is shown: {shown} of {all} paragraphs</source>
        <translation>&amp;Só o que é mostrado: {shown} de {all} parágrafos</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>Translations:</source>
        <translation>Traduções:</translation>
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
        <translation>Não há tempos neste texto, e as legendas precisam deles.</translation>
    </message>
    <message>
        <source>The text is still being read: only its beginning would be exported.</source>
        <translation>O texto ainda está sendo lido: só o início seria exportado.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s); the first of them are shown here.</source>
        <translation>
            <numerusform>%Ln parágrafo; o início é mostrado aqui.</numerusform>
            <numerusform>%Ln parágrafos; os primeiros são mostrados aqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are not translated yet.</source>
        <translation>
            <numerusform>%Ln parágrafo ainda não está traduzido.</numerusform>
            <numerusform>%Ln parágrafos ainda não estão traduzidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to check are marked.</source>
        <translation>
            <numerusform>%Ln frase para conferir está marcada.</numerusform>
            <numerusform>%Ln frases para conferir estão marcadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>XLIFF holds one language of translation: {language}.</source>
        <translation>O XLIFF contém um só idioma de tradução: {language}.</translation>
    </message>
    <message>
        <source>JSON holds one machine translation: the first.</source>
        <translation>O JSON contém uma só tradução automática: a primeira.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Transcript</source>
        <translation>Transcrição</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exporting “{name}”…</source>
        <translation>Exportando “{name}”…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Exported as “{name}”.</source>
        <translation>Exportado como “{name}”.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
</context>
<context>
    <name>FailedDialog</name>
    <message>
        <source>Not translated</source>
        <translation>Não traduzidas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
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
        <translation>&amp;Salvar relatório…</translation>
    </message>
    <message>
        <source>What was translated, what failed and why, for other programs</source>
        <translation>O que foi traduzido, o que falhou e por quê, para outros programas</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>O relatório foi salvo.</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Compare with another text</source>
        <translation>Comparar com outro texto</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>Escolher uma gravação</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Gravações</translation>
    </message>
    <message>
        <source>Import translation</source>
        <translation>Importar tradução</translation>
    </message>
    <message>
        <source>Add a voice</source>
        <translation>Adicionar uma voz</translation>
    </message>
    <message>
        <source>Piper voices</source>
        <translation>Vozes do Piper</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcrições</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Open transcripts</source>
        <translation>Abrir transcrições</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar por nome</translation>
    </message>
    <message>
        <source>Files: {read} of {all} read</source>
        <translation>Arquivos: {read} de {all} lidos</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>por nome</translation>
    </message>
    <message>
        <source>unread first</source>
        <translation>não lidos primeiro</translation>
    </message>
    <message>
        <source>recently opened first</source>
        <translation>abertos recentemente primeiro</translation>
    </message>
    <message>
        <source>Sorted {order}</source>
        <translation>Ordem: {order}</translation>
    </message>
    <message>
        <source>Sort files</source>
        <translation>Ordenar arquivos</translation>
    </message>
    <message>
        <source>No file has such a name.</source>
        <translation>Nenhum arquivo tem esse nome.</translation>
    </message>
    <message>
        <source>{count} more files: type part of a name to find them.</source>
        <translation>Mais {count} arquivos: digite parte do nome para encontrá-los.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Localizar no texto</translation>
    </message>
    <message>
        <source>Look everywhere</source>
        <translation>Procurar em tudo</translation>
    </message>
    <message>
        <source>Translate all</source>
        <translation>Traduzir tudo</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palavras inteiras</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Diferenciar maiúsculas</translation>
    </message>
    <message>
        <source>Match accents</source>
        <translation>Diferenciar acentos</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expressão regular</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Localizar anterior</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Localizar próximo</translation>
    </message>
    <message>
        <source>How and where to find</source>
        <translation>Como e onde procurar</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fechar a busca</translation>
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
        <translation>Só os primeiros {count} caracteres são procurados.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are not translated yet: their translation is not searched.</source>
        <translation>
            <numerusform>%Ln parágrafo ainda não foi traduzido: a busca não inclui sua tradução.</numerusform>
            <numerusform>%Ln parágrafos ainda não foram traduzidos: a busca não inclui sua tradução.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) could not be searched: the expression takes too long.</source>
        <translation>
            <numerusform>Não foi possível procurar em %Ln parágrafo: a expressão demora demais.</numerusform>
            <numerusform>Não foi possível procurar em %Ln parágrafos: a expressão demora demais.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>A busca foi parada.</translation>
    </message>
    <message>
        <source>Nothing found in what is shown</source>
        <translation>Nada encontrado no que é mostrado</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} de {count}</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Todas as colunas</translation>
    </message>
    <message>
        <source>Not a regular expression: {reason}</source>
        <translation>Não é uma expressão regular: {reason}</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folders of the library</source>
        <translation>Pastas da biblioteca</translation>
    </message>
    <message>
        <source>While the library is open, Enface takes in what changes in the folders that you tick.</source>
        <translation>Enquanto a biblioteca está aberta, o Enface acompanha o que muda nas pastas marcadas.</translation>
    </message>
    <message>
        <source>Watching needs watchfiles, which is not installed. Install it with: enface extras add watch. “Look again” does the same when you press it.</source>
        <translation>Para acompanhar pastas é preciso o watchfiles, que não está instalado. Instale-o com: enface extras add watch. “Atualizar” faz o mesmo quando você o pressiona.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Acompanhar</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>Pasta ou arquivo</translation>
    </message>
    <message>
        <source>Watch {name}</source>
        <translation>Acompanhar {name}</translation>
    </message>
    <message>
        <source>Left out because you removed them: {count}</source>
        <translation>Deixados de fora porque você os removeu: {count}</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>Adicionar de novo</translation>
    </message>
    <message>
        <source>Add the files that you removed from the list again</source>
        <translation>Adicionar de novo os arquivos que você removeu da lista</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Another window has taken this document off the list, or forgotten it. Nothing more of it is remembered.</source>
        <translation>Outra janela tirou este documento da lista ou o esqueceu. Nada mais dele será lembrado.</translation>
    </message>
    <message>
        <source>This document is forgotten.</source>
        <translation>Este documento foi esquecido.</translation>
    </message>
    <message>
        <source>This document is forgotten, but for its translations: another program is using the translation memory. Leave Enface open: they are deleted as soon as that program lets go.</source>
        <translation>Este documento foi esquecido, menos suas traduções: outro programa está usando a memória de tradução. Deixe o Enface aberto: elas serão apagadas assim que ele a liberar.</translation>
    </message>
    <message>
        <source>Everything is cleared but the translation memory, which another program is using. Leave Enface open: it is cleared as soon as that program lets go.</source>
        <translation>Tudo foi apagado, menos a memória de tradução, que outro programa está usando. Deixe o Enface aberto: ela será esvaziada assim que ele a liberar.</translation>
    </message>
    <message>
        <source>Clear all translations made so far, the lists of recent transcripts and of the library, the texts you pasted, your corrections, bookmarks, notes and terms, the words you saved, and the logs? This cannot be undone.</source>
        <translation>Apagar todas as traduções feitas até agora, as listas de transcrições recentes e da biblioteca, os textos colados, suas correções, marcadores, anotações e termos, as palavras salvas e os registros? Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Clear everything</source>
        <translation>Apagar tudo</translation>
    </message>
    <message>
        <source>These files are left; delete them yourself: {names}</source>
        <translation>Estes arquivos restaram; apague-os você mesmo: {names}</translation>
    </message>
    <message>
        <source>Everything Enface remembered is cleared.</source>
        <translation>Tudo o que o Enface lembrava foi apagado.</translation>
    </message>
</context>
<context>
    <name>FreeDictDialog</name>
    <message>
        <source>Download a dictionary</source>
        <translation>Baixar um dicionário</translation>
    </message>
    <message>
        <source>Dictionaries of FreeDict (freedict.org), under free licences. The licence of each is shown once it is added.</source>
        <translation>Dicionários do FreeDict (freedict.org), sob licenças livres. A licença de cada um é mostrada depois de adicionado.</translation>
    </message>
    <message>
        <source>Get the list from the Internet</source>
        <translation>Obter a lista da Internet</translation>
    </message>
    <message>
        <source>Search for a language</source>
        <translation>Procurar um idioma</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Dictionaries of FreeDict</source>
        <translation>Dicionários do FreeDict</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>There is no list of dictionaries on this computer yet.</source>
        <translation>Ainda não há lista de dicionários neste computador.</translation>
    </message>
    <message>
        <source>The list is of {date}.</source>
        <translation>A lista é de {date}.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>não verificado</translation>
    </message>
</context>
<context>
    <name>FurtherColumns</name>
    <message>
        <source>Show &amp;more translations</source>
        <translation>Mostrar mais tra&amp;duções</translation>
    </message>
    <message>
        <source>No language pack for this text</source>
        <translation>Nenhum pacote de idioma para este texto</translation>
    </message>
</context>
<context>
    <name>GoCommands</name>
    <message>
        <source>Turn, paragraph such as ¶ 12, or time such as 12:34</source>
        <translation>Fala, parágrafo como ¶ 12 ou tempo como 12:34</translation>
    </message>
    <message>
        <source>Paragraph, or time such as 12:34</source>
        <translation>Parágrafo ou tempo como 12:34</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Pesquisar no guia</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Localizar próximo</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>The guide is in English only.</source>
        <translation>O guia existe apenas em inglês.</translation>
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
        <translation>Não há espaço para duas colunas: a tradução está abaixo do original.</translation>
    </message>
    <message>
        <source>There is no room for all columns: some of them stand below each other.</source>
        <translation>Não há espaço para todas as colunas: algumas ficam uma abaixo da outra.</translation>
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
        <translation>Tradução</translation>
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
        <translation>Pacotes de idioma neste computador</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor de tradução</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Adicionar de um arquivo…</translation>
    </message>
    <message>
        <source>Add from a folder…</source>
        <translation>Adicionar de uma pasta…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>It translates &amp;from:</source>
        <translation>Traduz &amp;de:</translation>
    </message>
    <message>
        <source>&amp;into:</source>
        <translation>&amp;para:</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;dicionar</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>não indicada</translation>
    </message>
    <message>
        <source>with Enface or another program</source>
        <translation>por um programa</translation>
    </message>
    <message>
        <source>Language packs ({patterns})</source>
        <translation>Pacotes de idioma ({patterns})</translation>
    </message>
    <message>
        <source>{version} · newer: {newer}</source>
        <translation>{version} · mais nova: {newer}</translation>
    </message>
    <message numerus="yes">
        <source>A newer version of %n pack(s) can be downloaded.</source>
        <translation>
            <numerusform>Há uma versão mais nova de %Ln pacote para baixar.</numerusform>
            <numerusform>Há versões mais novas de %Ln pacotes para baixar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking “{name}”…</source>
        <translation>Verificando “{name}”…</translation>
    </message>
    <message>
        <source>Add a language pack</source>
        <translation>Adicionar um pacote de idioma</translation>
    </message>
</context>
<context>
    <name>KeepingTerms</name>
    <message numerus="yes">
        <source>%n term(s) deleted.</source>
        <translation>
            <numerusform>%Ln termo excluído.</numerusform>
            <numerusform>%Ln termos excluídos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Lists of terms (*.csv *.tsv *.txt *.tbx *.tmx *.xml)</source>
        <translation>Listas de termos (*.csv *.tsv *.txt *.tbx *.tmx *.xml)</translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>Importar termos</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) imported.</source>
        <translation>
            <numerusform>%Ln termo importado.</numerusform>
            <numerusform>%Ln termos importados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: other languages, or too long.</source>
        <translation>
            <numerusform>%Ln ignorado: outros idiomas ou longo demais.</numerusform>
            <numerusform>%Ln ignorados: outros idiomas ou longos demais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table (*.csv);;TBX (*.tbx);;TMX (*.tmx)</source>
        <translation>Tabela (*.csv);;TBX (*.tbx);;TMX (*.tmx)</translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>Exportar termos</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) exported.</source>
        <translation>
            <numerusform>%Ln termo exportado.</numerusform>
            <numerusform>%Ln termos exportados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos do teclado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search keyboard shortcuts</source>
        <translation>Pesquisar atalhos do teclado</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>{keys} is used twice: {first}, {second}. Change one of them.</source>
        <translation>{keys} está em uso duas vezes: {first}, {second}. Mude uma delas.</translation>
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
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponível</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
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
        <translation>Data</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
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
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lido</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Traduzido</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anotações</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>not there any more: {path}</source>
        <translation>não está mais lá: {path}</translation>
    </message>
    <message>
        <source>Notes: {count}</source>
        <translation>Anotações: {count}</translation>
    </message>
    <message>
        <source>Read: {share}</source>
        <translation>Lido: {share}</translation>
    </message>
    <message>
        <source>Translated: {share}</source>
        <translation>Traduzido: {share}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palavra</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>Outro idioma</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcrição</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nome:</translation>
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
        <translation>Melhores primeiro</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais novas primeiro</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Mais antigas primeiro</translation>
    </message>
    <message>
        <source>As in the transcripts</source>
        <translation>Como nas transcrições</translation>
    </message>
    <message>
        <source>By the words before</source>
        <translation>Pelas palavras anteriores</translation>
    </message>
    <message>
        <source>By the words after</source>
        <translation>Pelas palavras seguintes</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Por participante</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Por data</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Por ano</translation>
    </message>
    <message>
        <source>Phrases with it</source>
        <translation>Expressões que a contêm</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Words, by basic form</source>
        <translation>Palavras, por lema</translation>
    </message>
    <message>
        <source>With nothing to search, “Words” counts all words</source>
        <translation>Sem nada a pesquisar, “Palavras” conta todas as palavras</translation>
    </message>
    <message>
        <source>Sho&amp;w more</source>
        <translation>Most&amp;rar mais</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcrições</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Concordâncias</translation>
    </message>
    <message>
        <source>Fol&amp;ders…</source>
        <translation>Pa&amp;stas…</translation>
    </message>
    <message>
        <source>What you added, and whether it is watched</source>
        <translation>O que você adicionou e se é acompanhado</translation>
    </message>
    <message>
        <source>&amp;Translate…</source>
        <translation>Trad&amp;uzir…</translation>
    </message>
    <message>
        <source>&amp;Save table…</source>
        <translation>Salvar ta&amp;bela…</translation>
    </message>
    <message>
        <source>S&amp;peaker:</source>
        <translation>Par&amp;ticipante:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>At&amp;é:</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>&amp;Ordem:</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Diferenciar maiúsculas</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Originais</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traduções</translation>
    </message>
    <message>
        <source>My wording</source>
        <translation>Minha versão</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anotações</translation>
    </message>
    <message>
        <source>By the 2nd word before</source>
        <translation>Pela 2ª palavra anterior</translation>
    </message>
    <message>
        <source>By the 3rd word before</source>
        <translation>Pela 3ª palavra anterior</translation>
    </message>
    <message>
        <source>By the 2nd word after</source>
        <translation>Pela 2ª palavra seguinte</translation>
    </message>
    <message>
        <source>By the 3rd word after</source>
        <translation>Pela 3ª palavra seguinte</translation>
    </message>
    <message>
        <source>In random order</source>
        <translation>Em ordem aleatória</translation>
    </message>
    <message>
        <source>By the word found</source>
        <translation>Pela palavra encontrada</translation>
    </message>
    <message>
        <source>Words near it</source>
        <translation>Palavras próximas</translation>
    </message>
    <message>
        <source>S&amp;ort:</source>
        <translation>&amp;Ordem:</translation>
    </message>
    <message>
        <source>The&amp;n:</source>
        <translation>&amp;Depois:</translation>
    </message>
    <message>
        <source>&amp;Count:</source>
        <translation>&amp;Contar:</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequência</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>&amp;In:</source>
        <translation>E&amp;m:</translation>
    </message>
    <message>
        <source>Pl&amp;ace:</source>
        <translation>&amp;Local:</translation>
    </message>
    <message>
        <source>Fro&amp;m:</source>
        <translation>D&amp;e:</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Filter by title, speaker or file</source>
        <translation>Filtrar por título, participante ou arquivo</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar por nome</translation>
    </message>
    <message>
        <source>Search the texts</source>
        <translation>Pesquisar nos textos</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, parts of words (harb*, *ship, h?rbour), AND, OR, NOT, NEAR; see the guide</source>
        <translation>Palavras, &quot;expressões&quot;, partes de palavras (harb*, *ship, h?rbour), AND, OR, NOT, NEAR; veja o guia</translation>
    </message>
    <message>
        <source>Chosen on the list</source>
        <translation>Selecionadas na lista</translation>
    </message>
    <message>
        <source>With sentences found</source>
        <translation>Com frases encontradas</translation>
    </message>
    <message>
        <source>All on the list</source>
        <translation>Todas da lista</translation>
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
        <translation>mais de {count}</translation>
    </message>
    <message>
        <source>{shown} of {all} sentences</source>
        <translation>{shown} de {all} frases</translation>
    </message>
    <message>
        <source>The first {count} sentences</source>
        <translation>As primeiras {count} frases</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%Ln ocorrência</numerusform>
            <numerusform>%Ln ocorrências</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} places are shown, not all. “Save table…” writes up to {most}.</source>
        <translation>{count} ocorrências são mostradas, não todas. “Salvar tabela…” grava até {most}.</translation>
    </message>
    <message>
        <source>The first {count} places</source>
        <translation>As primeiras {count} ocorrências</translation>
    </message>
    <message numerus="yes">
        <source>%n different word(s)</source>
        <translation>
            <numerusform>%Ln palavra diferente</numerusform>
            <numerusform>%Ln palavras diferentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this was searched: {what}.</source>
        <translation>A pesquisa se limitou a: {what}.</translation>
    </message>
    <message>
        <source>{shown} of {all} transcripts, {words} words</source>
        <translation>{shown} de {all} transcrições, {words} palavras</translation>
    </message>
    <message>
        <source>Add a folder or files: they stay where they are.</source>
        <translation>Adicione uma pasta ou arquivos: eles ficam onde estão.</translation>
    </message>
    <message>
        <source>only in “{name}”</source>
        <translation>só em “{name}”</translation>
    </message>
    <message>
        <source>there is no collection “{name}” any more</source>
        <translation>a coleção “{name}” não existe mais</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Pasta de trabalho do Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Salvar a tabela</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) saved</source>
        <translation>
            <numerusform>%Ln linha salva</numerusform>
            <numerusform>%Ln linhas salvas</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more</source>
        <translation>há mais</translation>
    </message>
</context>
<context>
    <name>LinkTools</name>
    <message>
        <source>Merge with the one above</source>
        <translation>Mesclar com a de cima</translation>
    </message>
    <message>
        <source>Merge with the one below</source>
        <translation>Mesclar com a de baixo</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>Dividir aqui</translation>
    </message>
    <message>
        <source>Cut the link</source>
        <translation>Cortar a ligação</translation>
    </message>
    <message>
        <source>Accept the link</source>
        <translation>Aceitar a ligação</translation>
    </message>
    <message>
        <source>Drag a sentence up or down</source>
        <translation>Arraste uma frase para cima ou para baixo</translation>
    </message>
</context>
<context>
    <name>LookingUp</name>
    <message>
        <source>The language of this text is not known. Choose it above the text, then look the word up.</source>
        <translation>O idioma deste texto não é conhecido. Escolha-o acima do texto e depois consulte a palavra.</translation>
    </message>
    <message>
        <source>Add a dictionary…</source>
        <translation>Adicionar um dicionário…</translation>
    </message>
    <message>
        <source>Anki deck (*.apkg);;Table (*.csv)</source>
        <translation>Baralho do Anki (*.apkg);;Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Export saved words</source>
        <translation>Exportar as palavras salvas</translation>
    </message>
    <message numerus="yes">
        <source>%n saved word(s) exported.</source>
        <translation>
            <numerusform>%Ln palavra salva exportada.</numerusform>
            <numerusform>%Ln palavras salvas exportadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryDialog</name>
    <message>
        <source>Translation memory</source>
        <translation>Memória de tradução</translation>
    </message>
    <message>
        <source>Enface keeps its translations on this computer, so that nothing is translated twice. When the limit is reached, the ones that were used longest ago are deleted first; your own wording is kept.</source>
        <translation>O Enface guarda suas traduções neste computador para não traduzir nada duas vezes. Quando o limite é atingido, as que não são usadas há mais tempo são apagadas primeiro; as suas próprias versões são mantidas.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Tamanho:</translation>
    </message>
    <message>
        <source>&amp;Limit:</source>
        <translation>&amp;Limite:</translation>
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
        <translation>Pesquisar na memória de tradução</translation>
    </message>
    <message>
        <source>&amp;Words in the original ({pair}):</source>
        <translation>&amp;Palavras no original ({pair}):</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Tradução</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quem</translation>
    </message>
    <message>
        <source>Sentences with these words</source>
        <translation>Frases com estas palavras</translation>
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
        <translation>aceita por uma pessoa</translation>
    </message>
    <message>
        <source>machine translation, {engine}</source>
        <translation>tradução automática, {engine}</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Who speaks where</source>
        <translation>Quem fala onde</translation>
    </message>
</context>
<context>
    <name>MissingFonts</name>
    <message>
        <source>No font on this computer has the letters of this text ({language}), so empty boxes stand for them. Install a font that has them, for example of the Noto family, and start Enface again.</source>
        <translation>Nenhuma fonte deste computador tem as letras deste texto ({language}); por isso há quadrados vazios no lugar delas. Instale uma fonte que as tenha, por exemplo da família Noto, e inicie o Enface de novo.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Your texts and translations leave this computer only for a server on another one that you added and chose. Otherwise the network is used for nothing but language packs, dictionaries, voices and speech models, and only when you press a button for it.</source>
        <translation>Seus textos e traduções só saem deste computador para um servidor em outro que você adicionou e escolheu. Fora isso, a rede só é usada para pacotes de idioma, dicionários, vozes e modelos de reconhecimento de fala, e só quando você aperta um botão para isso.</translation>
    </message>
    <message>
        <source>Never use the network</source>
        <translation>Nunca usar a rede</translation>
    </message>
    <message>
        <source>While this is on, those buttons refuse too, and say why.</source>
        <translation>Enquanto isto está ligado, esses botões também não funcionam, e dizem por quê.</translation>
    </message>
    <message>
        <source>All network requests</source>
        <translation>Todas as solicitações de rede</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Files are read, and texts translated, in processes of their own. Your system keeps these off the network and off all your files but the one being read.</source>
        <translation>Os arquivos são lidos, e os textos traduzidos, em processos próprios. O sistema não os deixa acessar a rede nem seus arquivos, exceto o que está sendo lido.</translation>
    </message>
    <message>
        <source>Files are read, and texts translated, in processes of their own. Your system keeps these off the network, but it cannot keep them off your other files.</source>
        <translation>Os arquivos são lidos, e os textos traduzidos, em processos próprios. O sistema não os deixa acessar a rede, mas não consegue impedir o acesso a seus outros arquivos.</translation>
    </message>
    <message>
        <source>Files are read, and texts translated, in processes of their own. Your system keeps these off all your files but the one being read, but it cannot keep them off the network.</source>
        <translation>Os arquivos são lidos, e os textos traduzidos, em processos próprios. O sistema não os deixa acessar seus arquivos, exceto o que está sendo lido, mas não consegue impedir o acesso à rede.</translation>
    </message>
    <message>
        <source>Files are read, and texts translated, in processes of their own. They use no network and no other files, but this system has nothing that would keep a harmful file from making them do so.</source>
        <translation>Os arquivos são lidos, e os textos traduzidos, em processos próprios. Eles não usam a rede nem outros arquivos, mas nada neste sistema impediria um arquivo nocivo de levá-los a isso.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) asked so far, the latest first:</source>
        <translation>
            <numerusform>%Ln endereço consultado até agora:</numerusform>
            <numerusform>%Ln endereços consultados até agora, o mais recente primeiro:</numerusform>
        </translation>
    </message>
    <message>
        <source>No network requests so far.</source>
        <translation>Nenhuma solicitação de rede até agora.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
</context>
<context>
    <name>NetworkSign</name>
    <message>
        <source>Text goes to {host}</source>
        <translation>O texto vai para {host}</translation>
    </message>
    <message>
        <source>downloading…</source>
        <translation>baixando…</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Só neste computador</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Notes</source>
        <translation>Anotações</translation>
    </message>
    <message>
        <source>Bookmarks and notes</source>
        <translation>Marcadores e notas</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Sua anotação</translation>
    </message>
    <message>
        <source>Type a note</source>
        <translation>Escrever uma anotação</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Adicionar anotação</translation>
    </message>
    <message>
        <source>Bookmark here</source>
        <translation>Marcador aqui</translation>
    </message>
    <message>
        <source>About the paragraph you are reading</source>
        <translation>Sobre o parágrafo que você está lendo</translation>
    </message>
    <message>
        <source>Its paragraph is no longer in the file</source>
        <translation>O parágrafo não está mais no arquivo</translation>
    </message>
    <message>
        <source>About “{words}”</source>
        <translation>Sobre “{words}”</translation>
    </message>
</context>
<context>
    <name>NotesFile</name>
    <message>
        <source>This text has no bookmarks and no notes yet.</source>
        <translation>Este texto ainda não tem marcadores nem anotações.</translation>
    </message>
    <message>
        <source>Save bookmarks and notes</source>
        <translation>Salvar marcadores e anotações</translation>
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
        <translation>Abrindo {name}</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto colado</translation>
    </message>
    <message>
        <source>Open “{name}”?</source>
        <translation>Abrir “{name}”?</translation>
    </message>
    <message>
        <source>Compare with this text</source>
        <translation>Comparar com este texto</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>Abrir aqui</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>Abrir em uma nova janela</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>{share} % of the words are not shown: they look like what stands around a text, not like part of it.</source>
        <translation>{share} % das palavras não são mostradas: parecem o que fica em volta de um texto, não parte dele.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>{share} % of the words stand under no speaker. Some speakers may not have been recognized.</source>
        <translation>{share} % das palavras não pertencem a nenhum participante. Talvez alguns participantes não tenham sido reconhecidos.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir até lá</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was opened.</source>
        <translation>“{name}” mudou desde que foi aberto.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>“{name}” is no longer where it was. What you see is kept here.</source>
        <translation>“{name}” não está mais onde estava. O que você vê continua guardado aqui.</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>Mostrar notas</translation>
    </message>
    <message>
        <source>List notes such as (Applause), too</source>
        <translation>Listar também notas como (Aplausos)</translation>
    </message>
</context>
<context>
    <name>OwnWording</name>
    <message>
        <source>Choose a sentence of the original to write your own wording of it.</source>
        <translation>Escolha uma frase do original para escrever sua própria versão.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Comment on this sentence</source>
        <translation>Comentário sobre esta frase</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) taken into your wording</source>
        <translation>
            <numerusform>%Ln frase incorporada à sua versão</numerusform>
            <numerusform>%Ln frases incorporadas à sua versão</numerusform>
        </translation>
    </message>
    <message>
        <source>from the human translation</source>
        <translation>da tradução humana</translation>
    </message>
    <message>
        <source>from the machine translation</source>
        <translation>da tradução automática</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) changed</source>
        <translation>
            <numerusform>%Ln palavra alterada</numerusform>
            <numerusform>%Ln palavras alteradas</numerusform>
        </translation>
    </message>
    <message>
        <source>agreement {number} of 100</source>
        <translation>concordância {number} de 100</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceita</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcrições</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Mesma pessoa</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Merge c&amp;hosen</source>
        <translation>Mes&amp;clar selecionadas</translation>
    </message>
    <message>
        <source>The chosen names are one person in the whole library</source>
        <translation>Os nomes selecionados são uma só pessoa em toda a biblioteca</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>The names of the chosen person are different people again</source>
        <translation>Os nomes da pessoa selecionada voltam a ser pessoas diferentes</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Nome no texto</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Falas</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcrição</translation>
    </message>
    <message>
        <source>Transcripts of this person</source>
        <translation>Transcrições desta pessoa</translation>
    </message>
    <message>
        <source>What this person says</source>
        <translation>O que esta pessoa diz</translation>
    </message>
    <message>
        <source>Choose somebody to see all that they said.</source>
        <translation>Escolha uma pessoa para ver tudo o que ela disse.</translation>
    </message>
    <message>
        <source>Met: {names}</source>
        <translation>Junto com: {names}</translation>
    </message>
    <message>
        <source>The first {count} turns. Choose a transcript to see all in it.</source>
        <translation>As primeiras {count} falas. Escolha uma transcrição para ver todas as dela.</translation>
    </message>
    <message>
        <source>Is this the same person? {one} – {other}</source>
        <translation>É a mesma pessoa? {one} – {other}</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Place in the recording</source>
        <translation>Posição na gravação</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Loop sentence</source>
        <translation>Repetir a frase</translation>
    </message>
    <message>
        <source>Close the recording</source>
        <translation>Fechar a gravação</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
</context>
<context>
    <name>Playing</name>
    <message>
        <source>The sentence starts at {time}</source>
        <translation>A frase começa em {time}</translation>
    </message>
    <message>
        <source>The sentence starts at {time}, later ones moved along</source>
        <translation>A frase começa em {time}; as seguintes acompanharam</translation>
    </message>
    <message>
        <source>Loop from {begin}: press again where it ends</source>
        <translation>Repetição a partir de {begin}: pressione de novo onde ela termina</translation>
    </message>
    <message>
        <source>This sentence was not heard in the recording.</source>
        <translation>Esta frase não foi reconhecida na gravação.</translation>
    </message>
    <message>
        <source>This sentence has no time yet.</source>
        <translation>Esta frase ainda não tem tempo.</translation>
    </message>
    <message>
        <source>Sync with recording</source>
        <translation>Sincronizar com a gravação</translation>
    </message>
    <message>
        <source>“{name}” has no sound.</source>
        <translation>“{name}” não tem som.</translation>
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
            <numerusform>%Ln palavra</numerusform>
            <numerusform>%Ln palavras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) hidden</source>
        <translation>
            <numerusform>%Ln fala oculta</numerusform>
            <numerusform>%Ln falas ocultas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>falta %Ln segundo</numerusform>
            <numerusform>faltam %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>falta %Ln minuto</numerusform>
            <numerusform>faltam %Ln minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Enface: keyboard shortcuts</source>
        <translation>Enface: atalhos do teclado</translation>
    </message>
    <message>
        <source>Printing asks your system&apos;s print service, which may use the network, and “Never use the network” is on (Languages, Network). You can save a PDF instead.</source>
        <translation>Imprimir consulta o serviço de impressão do seu sistema, que pode usar a rede, e “Nunca usar a rede” está ligado (Idiomas, Rede). Em vez disso, você pode salvar um PDF.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvar como PDF…</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Download progress</source>
        <translation>Andamento do download</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What came is kept: the next time it goes on from there.</source>
        <translation>O que já chegou fica guardado: da próxima vez continua dali.</translation>
    </message>
    <message>
        <source>Getting the list…</source>
        <translation>Obtendo a lista…</translation>
    </message>
    <message>
        <source>another Enface is downloading it; waiting for that…</source>
        <translation>outro Enface já o está baixando; aguardando…</translation>
    </message>
    <message>
        <source>unpacking and trying it…</source>
        <translation>descompactando e testando…</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>conectando…</translation>
    </message>
    <message numerus="yes">
        <source>cut off; trying again in %n second(s)</source>
        <translation>
            <numerusform>conexão cortada; nova tentativa em %Ln segundo</numerusform>
            <numerusform>conexão cortada; nova tentativa em %Ln segundos</numerusform>
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
        <translation>Ouvindo {name}</translation>
    </message>
    <message>
        <source>{heard} of {all} sentences were heard in “{name}”.</source>
        <translation>{heard} de {all} frases foram reconhecidas em “{name}”.</translation>
    </message>
    <message>
        <source>Download a model…</source>
        <translation>Baixar um modelo…</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>Adicionar um modelo…</translation>
    </message>
    <message>
        <source>Add a Whisper model: choose its folder</source>
        <translation>Adicionar um modelo Whisper: escolha a pasta dele</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Transcript</source>
        <translation>Transcrição</translation>
    </message>
    <message>
        <source>No speaker is selected, so there is nothing to show.</source>
        <translation>Nenhum participante está selecionado, então não há nada para mostrar.</translation>
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
        <translation>aguardando</translation>
    </message>
    <message>
        <source>machine translation</source>
        <translation>tradução automática</translation>
    </message>
    <message>
        <source>human translation</source>
        <translation>tradução humana</translation>
    </message>
    <message>
        <source>your wording</source>
        <translation>sua versão</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>coberto</translation>
    </message>
    <message>
        <source>(no partner in the original)</source>
        <translation>(sem correspondência no original)</translation>
    </message>
    <message>
        <source>(together with another row)</source>
        <translation>(junto com outra linha)</translation>
    </message>
    <message>
        <source>(no partner in this text)</source>
        <translation>(sem correspondência neste texto)</translation>
    </message>
    <message>
        <source>to check: {reasons}</source>
        <translation>para conferir: {reasons}</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>marcador</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>anotação: {note}</translation>
    </message>
    <message>
        <source>not heard in the recording</source>
        <translation>não reconhecida na gravação</translation>
    </message>
    <message>
        <source>needs review</source>
        <translation>precisa de revisão</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceita</translation>
    </message>
    <message>
        <source>{accepted} of {written} sentences accepted</source>
        <translation>{accepted} de {written} frases aceitas</translation>
    </message>
    <message>
        <source>{reasons} (sentence {number})</source>
        <translation>{reasons} (frase {number})</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>Narração</translation>
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
        <translation>As sílabas são mostradas</translation>
    </message>
    <message>
        <source>Syllables are not shown</source>
        <translation>As sílabas não são mostradas</translation>
    </message>
    <message>
        <source>Line focus: 1 line</source>
        <translation>Foco de linha: 1 linha</translation>
    </message>
    <message>
        <source>Line focus: 3 lines</source>
        <translation>Foco de linha: 3 linhas</translation>
    </message>
    <message>
        <source>Line focus: 5 lines</source>
        <translation>Foco de linha: 5 linhas</translation>
    </message>
    <message>
        <source>Line focus is off</source>
        <translation>O foco de linha está desligado</translation>
    </message>
</context>
<context>
    <name>ReadingOut</name>
    <message>
        <source>Texts in {language} are read by the voice “{name}” from now on.</source>
        <translation>Os textos em {language} são lidos pela voz “{name}” a partir de agora.</translation>
    </message>
    <message>
        <source>The language of this text is not known. Choose it above the text, then read it aloud.</source>
        <translation>O idioma deste texto não é conhecido. Escolha-o acima do texto e depois leia em voz alta.</translation>
    </message>
    <message>
        <source>Download a voice…</source>
        <translation>Baixar uma voz…</translation>
    </message>
    <message>
        <source>Add a voice…</source>
        <translation>Adicionar uma voz…</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Espaçamento</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Fechar este painel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Layout and columns</source>
        <translation>Disposição e colunas</translation>
    </message>
    <message>
        <source>Reading aids</source>
        <translation>Ajudas de leitura</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Reset everything in this panel</source>
        <translation>Redefinir tudo neste painel</translation>
    </message>
    <message>
        <source>Custom theme…</source>
        <translation>Tema personalizado…</translation>
    </message>
    <message>
        <source>Wide spacing</source>
        <translation>Espaçamento amplo</translation>
    </message>
    <message>
        <source>More room between lines, words and letters</source>
        <translation>Mais espaço entre linhas, palavras e letras</translation>
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
        <translation>Tradução</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>No papel</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Parágrafos</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Maximum characters per line</source>
        <translation>Caracteres por linha, no máximo</translation>
    </message>
    <message>
        <source>Auto-scroll: lines per minute</source>
        <translation>Rolagem automática: linhas por minuto</translation>
    </message>
    <message>
        <source>Limit line length</source>
        <translation>Limitar o comprimento das linhas</translation>
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
        <translation>Disposição</translation>
    </message>
    <message>
        <source>Numbers in the margin</source>
        <translation>Números na margem</translation>
    </message>
    <message>
        <source>Focus on</source>
        <translation>Foco em</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Idioma da interface</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Todo o texto</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Parágrafo</translation>
    </message>
    <message>
        <source>5 lines</source>
        <translation>5 linhas</translation>
    </message>
    <message>
        <source>3 lines</source>
        <translation>3 linhas</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 linha</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Falas</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Igual ao sistema</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Size of buttons and menus</source>
        <translation>Tamanho de botões e menus</translation>
    </message>
    <message>
        <source>Translation in the same size</source>
        <translation>Tradução no mesmo tamanho</translation>
    </message>
    <message>
        <source>Translation first</source>
        <translation>Tradução primeiro</translation>
    </message>
    <message>
        <source>Font of the original</source>
        <translation>Fonte do original</translation>
    </message>
    <message>
        <source>Font of the translation</source>
        <translation>Fonte da tradução</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open Recen&amp;t</source>
        <translation>Abrir recen&amp;te</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>Nenhum arquivo recente</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Limpar lista</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>Compare with another text and choose a sentence to repair how both are linked.</source>
        <translation>Compare com outro texto e escolha uma frase para corrigir a ligação entre eles.</translation>
    </message>
    <message>
        <source>Aligning again below here</source>
        <translation>Realinhando a partir daqui</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Find and replace in your wording</source>
        <translation>Localizar e substituir na sua versão</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Diferenciar maiúsculas</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Palavras &amp;inteiras</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Substituir &amp;tudo</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Localizar:</translation>
    </message>
    <message>
        <source>R&amp;eplace with:</source>
        <translation>Substituir &amp;por:</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in your wording</source>
        <translation>
            <numerusform>%Ln vez na sua versão</numerusform>
            <numerusform>%Ln vezes na sua versão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n time(s)</source>
        <translation>
            <numerusform>Substituído %Ln vez</numerusform>
            <numerusform>Substituído %Ln vezes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Search the whole library</source>
        <translation>Pesquisar em toda a biblioteca</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Review saved words</source>
        <translation>Revisar as palavras salvas</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>&amp;Show (Space)</source>
        <translation>&amp;Mostrar (Espaço)</translation>
    </message>
    <message>
        <source>Again (1)</source>
        <translation>De novo (1)</translation>
    </message>
    <message>
        <source>Hard (2)</source>
        <translation>Difícil (2)</translation>
    </message>
    <message>
        <source>Good (3)</source>
        <translation>Bom (3)</translation>
    </message>
    <message>
        <source>Easy (4)</source>
        <translation>Fácil (4)</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to review</source>
        <translation>
            <numerusform>%Ln palavra para revisar</numerusform>
            <numerusform>%Ln palavras para revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more to review today.</source>
        <translation>Nada mais para revisar hoje.</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Sa&amp;ved searches</source>
        <translation>Pesquisas sal&amp;vas</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Salvar esta pesquisa…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Salvar pesquisa</translation>
    </message>
</context>
<context>
    <name>SavingCopy</name>
    <message>
        <source>Save a copy</source>
        <translation>Salvar uma cópia</translation>
    </message>
    <message>
        <source>Saved a copy as {name}. It holds the text, what stands beside it, and all that you did to it, and opens in Enface on any computer.</source>
        <translation>Cópia salva como {name}. Ela contém o texto, o que está ao lado dele e tudo o que você fez nele, e pode ser aberta no Enface em qualquer computador.</translation>
    </message>
</context>
<context>
    <name>ScriptFonts</name>
    <message>
        <source>Separate font per script</source>
        <translation>Uma fonte por escrita</translation>
    </message>
    <message>
        <source>Easier to read: {font}</source>
        <translation>Mais fácil de ler: {font}</translation>
    </message>
    <message>
        <source>Made for people with dyslexia or poor sight</source>
        <translation>Feita para pessoas com dislexia ou baixa visão</translation>
    </message>
    <message>
        <source>Fonts made for dyslexia or poor sight, such as {fonts}, are free: once one is installed on this computer, it is offered here.</source>
        <translation>As fontes feitas para dislexia ou baixa visão, como {fonts}, são livres: quando uma delas é instalada neste computador, ela é oferecida aqui.</translation>
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
        <translation>Chinesa, japonesa, coreana</translation>
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
        <translation>Pesquisar nos dicionários</translation>
    </message>
    <message>
        <source>In the &amp;explanations too</source>
        <translation>Também nas &amp;explicações</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Verbetes</translation>
    </message>
    <message>
        <source>&amp;Word:</source>
        <translation>&amp;Palavra:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>There is no dictionary on this computer yet. Add one under Dictionaries.</source>
        <translation>Ainda não há dicionário neste computador. Adicione um em “Dicionários”.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nada encontrado.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
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
        <translation>Frases aceitas</translation>
    </message>
    <message>
        <source>Nothing to compare yet: open a second text beside this one.</source>
        <translation>Ainda não há nada para comparar: abra um segundo texto ao lado deste.</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparar com…</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordância</translation>
    </message>
    <message>
        <source>Lowest agreement first</source>
        <translation>Menor concordância primeiro</translation>
    </message>
    <message>
        <source>Order of the text</source>
        <translation>Ordem do texto</translation>
    </message>
    <message>
        <source>Least sure link first</source>
        <translation>Vínculo menos seguro primeiro</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Ordenado por</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>A fazer</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Diferentes</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>A verificar</translation>
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
        <translation>com</translation>
    </message>
    <message>
        <source>Align again below here</source>
        <translation>Alinhar de novo daqui para baixo</translation>
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
        <translation>Servidores que traduzem</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
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
        <translation>Seu texto</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;dicionar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>&amp;Usar este</translation>
    </message>
    <message>
        <source>The engine “Server” asks {name} from now on.</source>
        <translation>O motor “Servidor” consulta {name} a partir de agora.</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>C&amp;have:</translation>
    </message>
    <message>
        <source>A server such as LibreTranslate, Ollama, LM Studio or llama-server can translate, too. It is used only where you choose it in “Engine” or “Show more translations”. Of a server with several models you can add each.</source>
        <translation>Um servidor como LibreTranslate, Ollama, LM Studio ou llama-server também pode traduzir. Ele só é usado onde você o escolher em “Motor” ou “Mostrar mais traduções”. De um servidor com vários modelos, você pode adicionar cada um.</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modelo:</translation>
    </message>
    <message>
        <source>&amp;Address of a server:</source>
        <translation>&amp;Endereço de um servidor:</translation>
    </message>
    <message>
        <source>stays on this computer</source>
        <translation>fica neste computador</translation>
    </message>
    <message>
        <source>goes to {host}</source>
        <translation>vai para {host}</translation>
    </message>
    <message>
        <source>With this server your text leaves this computer and goes to {host}. Do you want that?</source>
        <translation>Com este servidor seu texto sai deste computador e vai para {host}. Você quer isso?</translation>
    </message>
    <message>
        <source>Send text to {host}</source>
        <translation>Enviar texto para {host}</translation>
    </message>
</context>
<context>
    <name>ShownDifferences</name>
    <message>
        <source>The two texts are in different languages: their words cannot be compared, but their numbers and links can.</source>
        <translation>Os dois textos estão em idiomas diferentes: suas palavras não podem ser comparadas, mas seus números e ligações podem.</translation>
    </message>
    <message>
        <source>Agreement with the human text, not quality</source>
        <translation>Concordância com o texto humano, não qualidade</translation>
    </message>
    <message>
        <source>Agreement of the two texts, not quality</source>
        <translation>Concordância dos dois textos, não qualidade</translation>
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
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Minha versão</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} e {second}</translation>
    </message>
    <message>
        <source>Letters in common, 0 to 100</source>
        <translation>Letras em comum, de 0 a 100</translation>
    </message>
    <message>
        <source>Words in common, 0 to 100</source>
        <translation>Palavras em comum, de 0 a 100</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>{done} of {of} sentences accepted</source>
        <translation>{done} de {of} frases aceitas</translation>
    </message>
    <message>
        <source>{done} of {of} sentences accepted · {own} of them in your words</source>
        <translation>{done} de {of} frases aceitas · {own} delas em suas palavras</translation>
    </message>
    <message>
        <source>no partner: “{sentence}”</source>
        <translation>sem correspondência: “{sentence}”</translation>
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
        <translation>Localizar um participante</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ocultos</translation>
    </message>
    <message>
        <source>Others are hidden</source>
        <translation>Os outros estão ocultos</translation>
    </message>
    <message>
        <source>dimmed</source>
        <translation>esmaecidos</translation>
    </message>
    <message>
        <source>Others are dimmed</source>
        <translation>Os outros estão esmaecidos</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message numerus="yes">
        <source>Speaker unclear (%n)</source>
        <translation>
            <numerusform>Falante incerto (%n)</numerusform>
            <numerusform>Falante incerto (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Narration and notes</source>
        <translation>Narração e notas</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%Ln parágrafo</numerusform>
            <numerusform>%Ln parágrafos</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%Ln fala</numerusform>
            <numerusform>%Ln falas</numerusform>
        </translation>
    </message>
    <message>
        <source>in text order</source>
        <translation>na ordem do texto</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>por nome</translation>
    </message>
    <message>
        <source>by turns</source>
        <translation>por falas</translation>
    </message>
    <message>
        <source>by words</source>
        <translation>por palavras</translation>
    </message>
    <message>
        <source>Sorted {order}</source>
        <translation>Ordem: {order}</translation>
    </message>
    <message>
        <source>Sort speakers</source>
        <translation>Ordenar participantes</translation>
    </message>
    <message>
        <source>Go to the next paragraph that may begin with an overlooked name</source>
        <translation>Ir para o próximo parágrafo que talvez comece com um nome não percebido</translation>
    </message>
    <message numerus="yes">
        <source>The same person? (%n)</source>
        <translation>
            <numerusform>A mesma pessoa? (%Ln)</numerusform>
            <numerusform>A mesma pessoa? (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Names that may be one person’s, to be merged</source>
        <translation>Nomes que podem ser de uma mesma pessoa, para mesclar</translation>
    </message>
    <message>
        <source>{name} is {other}</source>
        <translation>{name} é {other}</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Participante sem nome</translation>
    </message>
    <message>
        <source>{turns}, {percent} of the words</source>
        <translation>{turns}, {percent} das palavras</translation>
    </message>
    <message numerus="yes">
        <source>%n other speaker(s)</source>
        <translation>
            <numerusform>mais %Ln participante</numerusform>
            <numerusform>mais %Ln participantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who say least have no line of their own. Search to find them.</source>
        <translation>Quem fala menos não tem linha própria. Use a busca para encontrar.</translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1 %</translation>
    </message>
    <message>
        <source>No speaker is selected, so nothing is shown.</source>
        <translation>Nenhum participante está selecionado, então nada é mostrado.</translation>
    </message>
    <message>
        <source>{shown} of {all} turns shown, the others dimmed</source>
        <translation>{shown} de {all} falas mostradas, as demais esmaecidas</translation>
    </message>
    <message>
        <source>{shown} of {all} turns shown</source>
        <translation>{shown} de {all} falas mostradas</translation>
    </message>
    <message>
        <source>Show only {name}</source>
        <translation>Mostrar só {name}</translation>
    </message>
    <message>
        <source>Go to the next turn</source>
        <translation>Ir para a próxima fala</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>Mesclar com</translation>
    </message>
    <message>
        <source>New name of {name}</source>
        <translation>Novo nome de {name}</translation>
    </message>
</context>
<context>
    <name>SpeechDialog</name>
    <message>
        <source>Voices and speech models</source>
        <translation>Vozes e reconhecimento de fala</translation>
    </message>
    <message>
        <source>Voices of Piper read texts aloud. Whisper models recognise what is said in a recording: larger ones make fewer mistakes and take longer. The licence of a voice is shown once it is on this computer.</source>
        <translation>As vozes do Piper leem textos em voz alta. Os modelos Whisper reconhecem o que é dito em uma gravação: os maiores erram menos e demoram mais. A licença de uma voz é mostrada depois que ela está neste computador.</translation>
    </message>
    <message>
        <source>Get the list of voices from the Internet</source>
        <translation>Obter a lista de vozes da Internet</translation>
    </message>
    <message>
        <source>Voices and models</source>
        <translation>Vozes e modelos</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Vozes</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>Reconhecimento de fala</translation>
    </message>
    <message>
        <source>Search for a language</source>
        <translation>Procurar um idioma</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Add a voice from a file…</source>
        <translation>Adicionar uma voz de um arquivo…</translation>
    </message>
    <message>
        <source>Add a model from a folder…</source>
        <translation>Adicionar um modelo de uma pasta…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Mostrar:</translation>
    </message>
    <message>
        <source>There is no list of voices on this computer yet.</source>
        <translation>Ainda não há lista de vozes neste computador.</translation>
    </message>
    <message>
        <source>The list of voices is of {date}.</source>
        <translation>A lista de vozes é de {date}.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>another version</source>
        <translation>outra versão</translation>
    </message>
    <message>
        <source>many languages</source>
        <translation>muitos idiomas</translation>
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
        <translation>Leia o que foi dito ao lado da tradução. A tradução é feita neste computador; nada é enviado a lugar nenhum.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Translate all</source>
        <translation>Traduzir tudo</translation>
    </message>
    <message>
        <source>Go to the next sentence to check</source>
        <translation>Ir para a próxima frase para conferir</translation>
    </message>
    <message>
        <source>Private window</source>
        <translation>Janela privativa</translation>
    </message>
    <message>
        <source>Nothing of this window is remembered but what you add yourself.</source>
        <translation>Desta janela só é lembrado o que você mesmo adiciona.</translation>
    </message>
    <message>
        <source>Translating {done} of {of} paragraphs</source>
        <translation>Traduzindo {done} de {of} parágrafos</translation>
    </message>
    <message>
        <source>Translating what comes next: {done} of {of} paragraphs</source>
        <translation>Traduzindo o que vem a seguir: {done} de {of} parágrafos</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>{number} words a minute</source>
        <translation>{number} palavras por minuto</translation>
    </message>
    <message>
        <source>Encoding: {encoding}</source>
        <translation>Codificação: {encoding}</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>Codificação do texto</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduzir</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to check</source>
        <translation>
            <numerusform>%Ln frase para conferir</numerusform>
            <numerusform>%Ln frases para conferir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestedTermsDialog</name>
    <message>
        <source>Suggested terms</source>
        <translation>Termos sugeridos</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termo</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Tradução</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Vezes</translation>
    </message>
    <message>
        <source>Names of the speakers, and words that the human translation always translates in the same way. A term without a translation is left as it is.</source>
        <translation>Nomes dos participantes e palavras que a tradução humana sempre traduz do mesmo jeito. Um termo sem tradução é deixado como está.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;dicionar</translation>
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
        <translation>Escolher: {name}</translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>Term</source>
        <translation>Termo</translation>
    </message>
    <message>
        <source>&amp;Leave as it is</source>
        <translation>D&amp;eixar como está</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Diferenciar maiúsculas</translation>
    </message>
    <message>
        <source>&amp;Term:</source>
        <translation>&amp;Termo:</translation>
    </message>
    <message>
        <source>T&amp;ranslation:</source>
        <translation>T&amp;radução:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Nota:</translation>
    </message>
    <message>
        <source>&amp;Use in:</source>
        <translation>&amp;Usar em:</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Terms</source>
        <translation>Termos</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termo</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Tradução</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Usado em</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Adicionar…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>E&amp;ditar…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
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
        <translation>&amp;Localizar:</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%Ln termo</numerusform>
            <numerusform>%Ln termos</numerusform>
        </translation>
    </message>
    <message>
        <source>(left as it is)</source>
        <translation>(deixado como está)</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Corr&amp;ect</source>
        <translation>&amp;Corrigir</translation>
    </message>
    <message>
        <source>Lin&amp;k to the other text</source>
        <translation>&amp;Ligação com o outro texto</translation>
    </message>
</context>
<context>
    <name>ThemeDialog</name>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Strong contrast (7 : 1 for words)</source>
        <translation>Contraste forte (7 : 1 para palavras)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message numerus="yes">
        <source>%n colour(s) too faint. The faintest:</source>
        <translation>
            <numerusform>%Ln cor está fraca demais. A mais fraca:</numerusform>
            <numerusform>%Ln cores estão fracas demais. A mais fraca:</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom theme</source>
        <translation>Tema personalizado</translation>
    </message>
    <message>
        <source>&amp;Based on</source>
        <translation>&amp;Baseado em</translation>
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
        <translation>{name} (personalizado)</translation>
    </message>
    <message>
        <source>All contrasts are good.</source>
        <translation>Todos os contrastes são bons.</translation>
    </message>
    <message>
        <source>{colour} on {ground}: {ratio}, needed {needed}</source>
        <translation>{colour} sobre {ground}: {ratio}, necessário {needed}</translation>
    </message>
    <message>
        <source>“{name}” could not be saved ({reason}). Choose another folder.</source>
        <translation>Não foi possível salvar “{name}” ({reason}). Escolha outra pasta.</translation>
    </message>
    <message>
        <source>“{name}” could not be deleted ({reason}).</source>
        <translation>Não foi possível excluir “{name}” ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” is not a theme ({reason}). Choose another file.</source>
        <translation>“{name}” não é um tema ({reason}). Escolha outro arquivo.</translation>
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
        <translation>Um botão</translation>
    </message>
    <message>
        <source>Secondary text</source>
        <translation>Texto secundário</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Current sentence</source>
        <translation>Frase atual</translation>
    </message>
    <message>
        <source>Sentence to check</source>
        <translation>Frase para conferir</translation>
    </message>
    <message>
        <source>Search result</source>
        <translation>Resultado da busca</translation>
    </message>
    <message>
        <source>Current search result</source>
        <translation>Resultado atual da busca</translation>
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
        <translation>Igual ao sistema</translation>
    </message>
    <message>
        <source>Colours: {name}</source>
        <translation>Cores: {name}</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>End tour</source>
        <translation>Encerrar o tour</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
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
        <translation>&amp;Coleções</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transcrições</translation>
    </message>
    <message>
        <source>Transcripts as cards</source>
        <translation>Transcrições em cartões</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>E&amp;xibir:</translation>
    </message>
    <message>
        <source>Card&amp;s</source>
        <translation>Cart&amp;ões</translation>
    </message>
    <message>
        <source>S&amp;ort:</source>
        <translation>&amp;Ordem:</translation>
    </message>
    <message>
        <source>Choose the same again for the opposite order</source>
        <translation>Escolha o mesmo de novo para inverter a ordem</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Take the chosen transcripts off the list. The files stay where they are.</source>
        <translation>Tirar da lista as transcrições escolhidas. Os arquivos ficam onde estão.</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Put back what you removed last</source>
        <translation>Devolver à lista o que você removeu por último</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Ta&amp;bela</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Não lidas</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Não traduzidas</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Com anotações</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Ilegíveis</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Não existem mais</translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>Adicionar a “{name}”</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nova coleção…</translation>
    </message>
    <message>
        <source>Take out of “{name}”</source>
        <translation>Tirar de “{name}”</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>Renomear “{name}”…</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>Excluir “{name}”</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nova coleção</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Renomear coleção</translation>
    </message>
</context>
<context>
    <name>TranslateDialog</name>
    <message>
        <source>Translate transcripts</source>
        <translation>Traduzir transcrições</translation>
    </message>
    <message>
        <source>none: this computer alone</source>
        <translation>nenhum: só este computador</translation>
    </message>
    <message>
        <source>The address of a Dask scheduler (tcp://host:8786), or local:2 for two here</source>
        <translation>O endereço de um agendador Dask (tcp://host:8786), ou local:2 para dois aqui</translation>
    </message>
    <message>
        <source>Also while this computer runs on its &amp;battery</source>
        <translation>Também quando o computador está usando a &amp;bateria</translation>
    </message>
    <message>
        <source>&amp;Translate</source>
        <translation>&amp;Traduzir</translation>
    </message>
    <message>
        <source>&amp;Into:</source>
        <translation>&amp;Idioma de destino:</translation>
    </message>
    <message>
        <source>&amp;Dask workers:</source>
        <translation>Workers do &amp;Dask:</translation>
    </message>
    <message>
        <source>With these workers your text leaves this computer and goes to {host}. Do you want that?</source>
        <translation>Com estes workers seu texto sai deste computador e vai para {host}. É isso que você quer?</translation>
    </message>
    <message>
        <source>Send text to {host}</source>
        <translation>Enviar texto para {host}</translation>
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
        <translation>{language}, tradução automática</translation>
    </message>
    <message>
        <source>through {language}</source>
        <translation>passando por {language}</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>não conferida</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Adicionar de um arquivo…</translation>
    </message>
    <message>
        <source>Get it…</source>
        <translation>Obter…</translation>
    </message>
    <message>
        <source>Use a server</source>
        <translation>Usar um servidor</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduzir</translation>
    </message>
    <message>
        <source>Everything is translated</source>
        <translation>Tudo está traduzido</translation>
    </message>
    <message>
        <source>{done} of {of} paragraphs are translated</source>
        <translation>{done} de {of} parágrafos traduzidos</translation>
    </message>
    <message>
        <source>{done} of {of} paragraphs are translated; the others follow as you read</source>
        <translation>{done} de {of} parágrafos estão traduzidos; os outros seguem conforme você lê</translation>
    </message>
    <message>
        <source>This text is in {source}, so it cannot be translated from {target}. To read a text in {target}, open it: its language is detected automatically.</source>
        <translation>Este texto está em {source}, então não pode ser traduzido de outro idioma ({target}). Para ler um texto nesse outro idioma ({target}), abra-o: o idioma é detectado automaticamente.</translation>
    </message>
    <message>
        <source>Show {target} first</source>
        <translation>Mostrar primeiro: {target}</translation>
    </message>
    <message>
        <source>This text is in {target}</source>
        <translation>Este texto está em {target}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome. How do you like to read?</source>
        <translation>Boas-vindas. Como você gosta de ler?</translation>
    </message>
    <message>
        <source>You can change this at any time under Aa (Appearance).</source>
        <translation>Você pode mudar isto a qualquer momento em Aa (“Aparência”).</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Idioma da interface</translation>
    </message>
    <message>
        <source>Take a short tour</source>
        <translation>Tour rápido</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Igual ao sistema</translation>
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
        <translation>Este arquivo só pôde ser lido em parte: {where}</translation>
    </message>
    <message>
        <source>“{name}” is discarded.</source>
        <translation>“{name}” foi descartado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>{title} (private)</source>
        <translation>{title} (privativa)</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conhecida</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>No dictionary on this computer has this word.</source>
        <translation>Nenhum dicionário deste computador tem esta palavra.</translation>
    </message>
    <message>
        <source>Parts: {parts}</source>
        <translation>Partes: {parts}</translation>
    </message>
    <message>
        <source>Dictionary: {word}</source>
        <translation>Dicionário: {word}</translation>
    </message>
    <message>
        <source>due for review</source>
        <translation>a revisar</translation>
    </message>
    <message>
        <source>found as written</source>
        <translation>encontrada como está escrita</translation>
    </message>
    <message>
        <source>found in another spelling</source>
        <translation>encontrada com outra grafia</translation>
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
        <translation>começa com {word}</translation>
    </message>
    <message>
        <source>found in the entry</source>
        <translation>encontrada no verbete</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conhecida</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>aprendendo</translation>
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
        <translation>Minha versão</translation>
    </message>
    <message>
        <source>Your wording</source>
        <translation>Sua versão</translation>
    </message>
    <message>
        <source>Take the machine&apos;s</source>
        <translation>Usar a automática</translation>
    </message>
    <message>
        <source>Take the human&apos;s</source>
        <translation>Usar a humana</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Precisa de revisão</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Comentário…</translation>
    </message>
    <message>
        <source>Accept, next</source>
        <translation>Aceitar, próxima</translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Words you do not know</source>
        <translation>Palavras que você não conhece</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conhecida</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Export saved words…</source>
        <translation>Exportar as palavras salvas…</translation>
    </message>
    <message>
        <source>Count as known</source>
        <translation>Contar como conhecidas</translation>
    </message>
    <message>
        <source>the {count} most frequent</source>
        <translation>as {count} mais frequentes</translation>
    </message>
    <message>
        <source>only marked words</source>
        <translation>apenas as palavras marcadas</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>How often in this text</source>
        <translation>Frequência neste texto</translation>
    </message>
    <message>
        <source>How frequent in the language</source>
        <translation>Frequência no idioma</translation>
    </message>
    <message>
        <source>First place in the text</source>
        <translation>Primeira ocorrência no texto</translation>
    </message>
    <message>
        <source>You know {share} % of the words of this text.</source>
        <translation>Você conhece {share} % das palavras deste texto.</translation>
    </message>
    <message>
        <source>{few} % are among the {a} most frequent of the language, {more} % among {b}, {most} % among {c}.</source>
        <translation>{few} % estão entre as {a} mais frequentes do idioma, {more} % entre {b}, {most} % entre {c}.</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>aprendendo</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open from &amp;clipboard</source>
        <translation>Abrir da área de trans&amp;ferência</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Abrir o &amp;exemplo</translation>
    </message>
    <message>
        <source>Start pa&amp;ge</source>
        <translation>Pá&amp;gina inicial</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nova &amp;janela</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>&amp;Visualizar impressão…</translation>
    </message>
    <message>
        <source>&amp;Forget this document</source>
        <translation>Es&amp;quecer este documento</translation>
    </message>
    <message>
        <source>Clear &amp;everything…</source>
        <translation>Apagar t&amp;udo…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Fe&amp;char</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recarregar</translation>
    </message>
    <message>
        <source>Librar&amp;y…</source>
        <translation>&amp;Biblioteca…</translation>
    </message>
    <message>
        <source>Save bookmar&amp;ks and notes…</source>
        <translation>Salvar marcadores e a&amp;notações…</translation>
    </message>
    <message>
        <source>Save &amp;a copy…</source>
        <translation>Salvar uma c&amp;ópia…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Pr&amp;ivate window</source>
        <translation>Jane&amp;la privativa</translation>
    </message>
    <message>
        <source>Copy all c&amp;olumns</source>
        <translation>Copiar todas as co&amp;lunas</translation>
    </message>
    <message>
        <source>Copy as &amp;quotation</source>
        <translation>Copiar como ci&amp;tação</translation>
    </message>
    <message>
        <source>Cop&amp;y and cite…</source>
        <translation>Copiar com a &amp;fonte…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Selecionar tudo</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>L&amp;ocalizar</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Localizar &amp;próximo</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Localizar &amp;anterior</translation>
    </message>
    <message>
        <source>C&amp;hange speaker…</source>
        <translation>M&amp;udar participante…</translation>
    </message>
    <message>
        <source>Rena&amp;me speaker…</source>
        <translation>Re&amp;nomear participante…</translation>
    </message>
    <message>
        <source>Mer&amp;ge speaker…</source>
        <translation>&amp;Mesclar participante…</translation>
    </message>
    <message>
        <source>Conte&amp;xt menu</source>
        <translation>Menu de conte&amp;xto</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>Show only this spea&amp;ker</source>
        <translation>Mostrar s&amp;ó este participante</translation>
    </message>
    <message>
        <source>Show all s&amp;peakers</source>
        <translation>Mostrar todos os participant&amp;es</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;parência</translation>
    </message>
    <message>
        <source>Show &amp;columns…</source>
        <translation>Mostrar col&amp;unas…</translation>
    </message>
    <message>
        <source>Co&amp;ver the translation</source>
        <translation>Co&amp;brir a tradução</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>Texto &amp;maior</translation>
    </message>
    <message>
        <source>&amp;Side panel</source>
        <translation>Pa&amp;inel lateral</translation>
    </message>
    <message>
        <source>R&amp;eset text size</source>
        <translation>Taman&amp;ho de texto normal</translation>
    </message>
    <message>
        <source>L&amp;ine focus</source>
        <translation>&amp;Foco de linha</translation>
    </message>
    <message>
        <source>S&amp;yllables</source>
        <translation>Sí&amp;labas</translation>
    </message>
    <message>
        <source>A&amp;uto-scroll</source>
        <translation>Rolagem &amp;automática</translation>
    </message>
    <message>
        <source>Scroll fas&amp;ter</source>
        <translation>&amp;Rolar mais rápido</translation>
    </message>
    <message>
        <source>Scroll slo&amp;wer</source>
        <translation>Rolar mais de&amp;vagar</translation>
    </message>
    <message>
        <source>Text curs&amp;or</source>
        <translation>&amp;Cursor de texto</translation>
    </message>
    <message>
        <source>Text o&amp;nly</source>
        <translation>&amp;Só o texto</translation>
    </message>
    <message>
        <source>&amp;Start of the text</source>
        <translation>Iníci&amp;o do texto</translation>
    </message>
    <message>
        <source>&amp;End of the text</source>
        <translation>&amp;Fim do texto</translation>
    </message>
    <message>
        <source>Next t&amp;urn of this speaker</source>
        <translation>Próxima fala &amp;deste participante</translation>
    </message>
    <message>
        <source>Ne&amp;xt sentence</source>
        <translation>Pró&amp;xima frase</translation>
    </message>
    <message>
        <source>P&amp;in sentence</source>
        <translation>Fixar a fra&amp;se</translation>
    </message>
    <message>
        <source>Go &amp;to…</source>
        <translation>&amp;Ir para…</translation>
    </message>
    <message>
        <source>Add or remove book&amp;mark</source>
        <translation>Adicionar o&amp;u remover marcador</translation>
    </message>
    <message>
        <source>A&amp;dd note</source>
        <translation>Adicionar anota&amp;ção</translation>
    </message>
    <message>
        <source>Mark as chec&amp;ked</source>
        <translation>Marcar como con&amp;ferida</translation>
    </message>
    <message>
        <source>S&amp;wap languages</source>
        <translation>Tro&amp;car os idiomas</translation>
    </message>
    <message>
        <source>Translate a&amp;utomatically</source>
        <translation>Traduzir &amp;automaticamente</translation>
    </message>
    <message>
        <source>Term l&amp;ist…</source>
        <translation>&amp;Lista de termos…</translation>
    </message>
    <message>
        <source>A&amp;dd term…</source>
        <translation>A&amp;dicionar termo…</translation>
    </message>
    <message>
        <source>Merge &amp;up</source>
        <translation>&amp;Mesclar com a de cima</translation>
    </message>
    <message>
        <source>Merge dow&amp;n</source>
        <translation>Mesclar com a de &amp;baixo</translation>
    </message>
    <message>
        <source>Spl&amp;it here</source>
        <translation>Dividir &amp;aqui</translation>
    </message>
    <message>
        <source>Cu&amp;t the link</source>
        <translation>Cortar a li&amp;gação</translation>
    </message>
    <message>
        <source>Accept the &amp;link</source>
        <translation>Acei&amp;tar a ligação</translation>
    </message>
    <message>
        <source>Ali&amp;gn again below here</source>
        <translation>Reali&amp;nhar a partir daqui</translation>
    </message>
    <message>
        <source>&amp;Look up word</source>
        <translation>&amp;Consultar a palavra no dicionário</translation>
    </message>
    <message>
        <source>&amp;Save word</source>
        <translation>&amp;Salvar a palavra</translation>
    </message>
    <message>
        <source>Word is &amp;known</source>
        <translation>Palavra con&amp;hecida</translation>
    </message>
    <message>
        <source>&amp;Ignore word</source>
        <translation>&amp;Ignorar a palavra</translation>
    </message>
    <message>
        <source>&amp;Mark saved words that are due</source>
        <translation>&amp;Marcar palavras salvas a revisar</translation>
    </message>
    <message>
        <source>&amp;Review saved words…</source>
        <translation>Re&amp;visar as palavras salvas…</translation>
    </message>
    <message>
        <source>&amp;Export saved words…</source>
        <translation>&amp;Exportar as palavras salvas…</translation>
    </message>
    <message>
        <source>Search dic&amp;tionaries…</source>
        <translation>Pes&amp;quisar nos dicionários…</translation>
    </message>
    <message>
        <source>&amp;Dictionaries…</source>
        <translation>&amp;Dicionários…</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Ouvir</translation>
    </message>
    <message>
        <source>&amp;Read aloud</source>
        <translation>&amp;Ler em voz alta</translation>
    </message>
    <message>
        <source>Read aloud from &amp;here</source>
        <translation>Ler em voz alta a partir da&amp;qui</translation>
    </message>
    <message>
        <source>Read the &amp;translation aloud</source>
        <translation>Ler a &amp;tradução em voz alta</translation>
    </message>
    <message>
        <source>&amp;Stop the sound</source>
        <translation>Para&amp;r o som</translation>
    </message>
    <message>
        <source>Add a &amp;voice from a file…</source>
        <translation>Adicionar uma &amp;voz de um arquivo…</translation>
    </message>
    <message>
        <source>Voices an&amp;d speech models…</source>
        <translation>Vozes e reconhecimento de f&amp;ala…</translation>
    </message>
    <message>
        <source>&amp;Choose a recording…</source>
        <translation>&amp;Escolher uma gravação…</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>Reprodu&amp;zir ou pausar</translation>
    </message>
    <message>
        <source>Pl&amp;ay from this sentence</source>
        <translation>Reproduzir a partir desta &amp;frase</translation>
    </message>
    <message>
        <source>&amp;Loop sentence</source>
        <translation>Repet&amp;ir a frase</translation>
    </message>
    <message>
        <source>Loop fro&amp;m A to B</source>
        <translation>Repetir de A até &amp;B</translation>
    </message>
    <message>
        <source>&amp;Back 3 seconds</source>
        <translation>Voltar &amp;3 segundos</translation>
    </message>
    <message>
        <source>Slo&amp;wer</source>
        <translation>Mais deva&amp;gar</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>Mais rápid&amp;o</translation>
    </message>
    <message>
        <source>L&amp;ouder</source>
        <translation>A&amp;umentar o volume</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <translation>&amp;Diminuir o volume</translation>
    </message>
    <message>
        <source>Pause after &amp;each sentence</source>
        <translation>&amp;Pausar depois de cada frase</translation>
    </message>
    <message>
        <source>Th&amp;is sentence starts here</source>
        <translation>Esta frase &amp;começa aqui</translation>
    </message>
    <message>
        <source>Show the pict&amp;ure</source>
        <translation>&amp;Mostrar a imagem</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atalhos do &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guia</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>T&amp;our</translation>
    </message>
    <message>
        <source>Show the hidden column while held</source>
        <translation>Mostrar a coluna oculta enquanto pressionada</translation>
    </message>
    <message>
        <source>Next &amp;layout</source>
        <translation>Próxima &amp;disposição</translation>
    </message>
    <message>
        <source>&amp;Dim the others</source>
        <translation>Esmaecer &amp;os outros</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto me&amp;nor</translation>
    </message>
    <message>
        <source>Show skipped te&amp;xt</source>
        <translation>Mostrar o te&amp;xto ignorado</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Tela cheia</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>L&amp;er</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>Ap&amp;render</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;Next turn</source>
        <translation>Próxi&amp;ma fala</translation>
    </message>
    <message>
        <source>&amp;Previous turn</source>
        <translation>Fa&amp;la anterior</translation>
    </message>
    <message>
        <source>Next missing spe&amp;aker</source>
        <translation>&amp;Próximo falante ausente</translation>
    </message>
    <message>
        <source>Pre&amp;vious sentence</source>
        <translation>Frase &amp;anterior</translation>
    </message>
    <message>
        <source>Next pa&amp;ge</source>
        <translation>Próxima pá&amp;gina</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Vol&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;vançar</translation>
    </message>
    <message>
        <source>Next sentence to &amp;check</source>
        <translation>Pr&amp;óxima frase para conferir</translation>
    </message>
    <message>
        <source>Previous sentence to chec&amp;k</source>
        <translation>Frase a&amp;nterior para conferir</translation>
    </message>
    <message>
        <source>&amp;Translation</source>
        <translation>&amp;Tradução</translation>
    </message>
    <message>
        <source>&amp;Translate</source>
        <translation>&amp;Traduzir</translation>
    </message>
    <message>
        <source>Translate &amp;all</source>
        <translation>Traduzir t&amp;udo</translation>
    </message>
    <message>
        <source>Translate paragraph a&amp;gain</source>
        <translation>Traduzir o parágrafo de &amp;novo</translation>
    </message>
    <message>
        <source>&amp;Compare engines</source>
        <translation>C&amp;omparar motores</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Languages…</source>
        <translation>&amp;Idiomas…</translation>
    </message>
    <message>
        <source>Add a language pack from a &amp;file…</source>
        <translation>Adicionar pacote de idioma de um ar&amp;quivo…</translation>
    </message>
    <message>
        <source>T&amp;ranslation memory…</source>
        <translation>&amp;Memória de tradução…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Com&amp;pare with…</source>
        <translation>&amp;Comparar com…</translation>
    </message>
    <message>
        <source>Stop &amp;comparing</source>
        <translation>Parar &amp;de comparar</translation>
    </message>
    <message>
        <source>&amp;Write own wording</source>
        <translation>Escrever &amp;sua versão</translation>
    </message>
    <message>
        <source>Take the &amp;machine translation</source>
        <translation>&amp;Usar a tradução automática</translation>
    </message>
    <message>
        <source>Take the &amp;human translation</source>
        <translation>Usar a tradução &amp;humana</translation>
    </message>
    <message>
        <source>&amp;Accept and go on</source>
        <translation>Ace&amp;itar e continuar</translation>
    </message>
    <message>
        <source>Needs &amp;review</source>
        <translation>Precisa de &amp;revisão</translation>
    </message>
    <message>
        <source>C&amp;omment…</source>
        <translation>C&amp;omentário…</translation>
    </message>
    <message>
        <source>&amp;Delete own wording</source>
        <translation>&amp;Excluir sua versão</translation>
    </message>
    <message>
        <source>Mo&amp;ve sentence up</source>
        <translation>Mover a &amp;frase para cima</translation>
    </message>
    <message>
        <source>Mov&amp;e sentence down</source>
        <translation>Mo&amp;ver a frase para baixo</translation>
    </message>
    <message>
        <source>Import translation (TM&amp;X, XLIFF)…</source>
        <translation>Importar tradução (TM&amp;X, XLIFF)…</translation>
    </message>
    <message>
        <source>&amp;Find and replace in own wording…</source>
        <translation>&amp;Localizar e substituir na sua versão…</translation>
    </message>
    <message>
        <source>&amp;Search the translation memory…</source>
        <translation>&amp;Pesquisar na memória de tradução…</translation>
    </message>
    <message>
        <source>Lea&amp;rn</source>
        <translation>Ap&amp;render</translation>
    </message>
    <message>
        <source>Mark &amp;new words</source>
        <translation>Destacar palavras &amp;novas</translation>
    </message>
    <message>
        <source>S&amp;ync with recording</source>
        <translation>&amp;Sincronizar com a gravação</translation>
    </message>
    <message>
        <source>Shift this a&amp;nd later sentences</source>
        <translation>Deslocar esta frase e as segui&amp;ntes</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Janela</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>&amp;Minimizar</translation>
    </message>
    <message>
        <source>&amp;Next window</source>
        <translation>&amp;Próxima janela</translation>
    </message>
    <message>
        <source>&amp;Previous window</source>
        <translation>Janela &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Comandos…</translation>
    </message>
    <message>
        <source>&amp;About Enface</source>
        <translation>&amp;Sobre o Enface</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Select to the next sentence</source>
        <translation>Selecionar até a próxima frase</translation>
    </message>
    <message>
        <source>Select to the previous sentence</source>
        <translation>Selecionar até a frase anterior</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Close what was opened last</source>
        <translation>Fechar o que foi aberto por último</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>No texto</translation>
    </message>
</context>
<context>
    <name>citation</name>
    <message>
        <source>turn {number}</source>
        <translation>fala {number}</translation>
    </message>
    <message>
        <source>No longer in the file</source>
        <translation>Não está mais no arquivo</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Your wording</source>
        <translation>Sua versão</translation>
    </message>
    <message>
        <source>Translation from the file</source>
        <translation>Tradução do arquivo</translation>
    </message>
    <message>
        <source>{language}, human translation</source>
        <translation>{language}, tradução humana</translation>
    </message>
    <message>
        <source>from the file, not made here</source>
        <translation>do arquivo, não feita aqui</translation>
    </message>
    <message>
        <source>in grey a draft: {engine}</source>
        <translation>em cinza, um rascunho: {engine}</translation>
    </message>
    <message>
        <source>better version: {engine}</source>
        <translation>versão melhor: {engine}</translation>
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
        <translation>médio</translation>
    </message>
    <message>
        <source>difficult</source>
        <translation>difícil</translation>
    </message>
    <message>
        <source>very difficult</source>
        <translation>muito difícil</translation>
    </message>
    <message>
        <source>Words: {level}</source>
        <translation>Palavras: {level}</translation>
    </message>
</context>
<context>
    <name>engines</name>
    <message>
        <source>smaller, faster and newer models</source>
        <translation>modelos menores, mais rápidos e mais novos</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modelo de linguagem</translation>
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
        <translation>Algo deu errado: {reason}</translation>
    </message>
    <message>
        <source>“{name}” is not there. It may have been moved or renamed: open it again.</source>
        <translation>“{name}” não está lá. Talvez tenha sido movido ou renomeado: abra-o de novo.</translation>
    </message>
    <message>
        <source>“{name}” may not be read. Change its permissions, or copy it and open the copy.</source>
        <translation>Não há permissão para ler “{name}”. Mude as permissões, ou copie-o e abra a cópia.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open the files in it.</source>
        <translation>“{name}” é uma pasta. Abra os arquivos que estão nela.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe, not a file. Open a file instead.</source>
        <translation>“{name}” é um dispositivo ou um canal, não um arquivo. Abra um arquivo.</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}). Copy it to this computer and try again.</source>
        <translation>Não foi possível ler “{name}” ({reason}). Copie-o para este computador e tente de novo.</translation>
    </message>
    <message>
        <source>“{name}” holds no text. Open another file.</source>
        <translation>“{name}” não contém texto. Abra outro arquivo.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of text but no text. Run a text recognition program over it, then open the result.</source>
        <translation>“{name}” contém imagens de texto, mas não texto. Passe-o por um programa de reconhecimento de texto e abra o resultado.</translation>
    </message>
    <message>
        <source>“{name}” is not a transcript: it holds no text Enface can read. Open a text, web page, subtitle or document file.</source>
        <translation>“{name}” não é uma transcrição: não contém texto que o Enface consiga ler. Abra um texto, uma página da web, legendas ou um documento.</translation>
    </message>
    <message>
        <source>“{name}” is not a transcript. It is {reason}. Open the transcript that belongs to it, or save the words in it as text and open that.</source>
        <translation>“{name}” não é uma transcrição. É {reason}. Abra a transcrição correspondente, ou salve as palavras dele como texto e abra esse texto.</translation>
    </message>
    <message>
        <source>“{name}” is too large (more than {limit} MB). Split it and open the parts.</source>
        <translation>“{name}” é grande demais (mais de {limit} MB). Divida-o e abra as partes.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and could not be opened as {format} ({reason}). Get the file again, or open it in the program it came from and save it anew.</source>
        <translation>“{name}” está danificado e não pôde ser aberto como {format} ({reason}). Obtenha o arquivo de novo, ou abra-o no programa de onde veio e salve-o outra vez.</translation>
    </message>
    <message>
        <source>“{name}” is of an old kind that Enface does not read. Open it in the program it came from, save it as {format}, and open that file.</source>
        <translation>“{name}” é de um tipo antigo que o Enface não lê. Abra-o no programa de onde veio, salve-o como {format} e abra esse arquivo.</translation>
    </message>
    <message>
        <source>What you corrected or noted in this text cannot be read: “{name}” is damaged. The text is shown as it came. Delete that file to begin anew.</source>
        <translation>O que você corrigiu ou anotou neste texto não pode ser lido: “{name}” está danificado. O texto é mostrado como veio. Exclua esse arquivo para começar de novo.</translation>
    </message>
    <message>
        <source>“{name}” was not opened, because it is built to do harm ({reason}). Get the file from a source you trust.</source>
        <translation>“{name}” não foi aberto, porque foi feito para causar dano ({reason}). Obtenha o arquivo de uma fonte em que você confia.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as {encoding}. Choose another encoding.</source>
        <translation>“{name}” não pode ser lido como {encoding}. Escolha outra codificação.</translation>
    </message>
    <message>
        <source>“{name}” could not be saved ({reason}). Choose another folder, or free some space.</source>
        <translation>Não foi possível salvar “{name}” ({reason}). Escolha outra pasta, ou libere espaço.</translation>
    </message>
    <message>
        <source>There are no times in this text, and subtitles need them. Choose another format.</source>
        <translation>Não há tempos neste texto, e as legendas precisam deles. Escolha outro formato.</translation>
    </message>
    <message>
        <source>“{name}” is the original, and Enface never writes over what it reads. Choose another name or folder.</source>
        <translation>“{name}” é o original, e o Enface nunca grava por cima do que lê. Escolha outro nome ou outra pasta.</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was opened, so no copy of what you see can be made. Read it again (F5), then save the copy.</source>
        <translation>“{name}” mudou desde que foi aberto, então não é possível fazer uma cópia do que você vê. Leia-o de novo (F5) e depois salve a cópia.</translation>
    </message>
    <message>
        <source>“{name}” is there already and was left as it is. Choose an empty folder, or name this very file to replace it.</source>
        <translation>“{name}” já existe e ficou como estava. Escolha uma pasta vazia, ou indique este mesmo arquivo para substituí-lo.</translation>
    </message>
    <message>
        <source>“{name}” is another file, and was left as it is. Choose another name.</source>
        <translation>“{name}” é outro arquivo e ficou como estava. Escolha outro nome.</translation>
    </message>
    <message>
        <source>“{name}” was not opened: reading it did not get on for {seconds} seconds. The file may be damaged, or lie on a disk that does not answer. Copy it and try again.</source>
        <translation>“{name}” não foi aberto: a leitura não avançou por {seconds} segundos. O arquivo pode estar danificado ou em um disco que não responde. Copie-o e tente de novo.</translation>
    </message>
    <message>
        <source>“{name}” was not opened: reading it takes more memory than a file of its size may ({limit} MB). Split it and open the parts.</source>
        <translation>“{name}” não foi aberto: lê-lo exige mais memória do que um arquivo desse tamanho pode usar ({limit} MB). Divida-o e abra as partes.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened: the part of Enface that reads files stopped at it ({reason}). Get the file again, or open it in the program it came from and save it anew.</source>
        <translation>“{name}” não pôde ser aberto: a parte do Enface que lê arquivos parou nele ({reason}). Obtenha o arquivo de novo, ou abra-o no programa de origem e salve-o outra vez.</translation>
    </message>
    <message>
        <source>“{name}” was not opened, because another program or the system ended the part of Enface that reads files ({reason}). Open it again.</source>
        <translation>“{name}” não foi aberto, porque outro programa ou o sistema encerrou a parte do Enface que lê arquivos ({reason}). Abra-o de novo.</translation>
    </message>
    <message>
        <source>Enface cannot write “.{extension}” files. It writes: {known}.</source>
        <translation>O Enface não grava arquivos “.{extension}”. Ele grava: {known}.</translation>
    </message>
    <message>
        <source>“{name}” is one file, but several would be written. Name a folder for the results.</source>
        <translation>“{name}” é um só arquivo, mas seriam gravados vários. Indique uma pasta para os resultados.</translation>
    </message>
    <message>
        <source>“{speaker}” does not speak in “{name}”. The speakers are: {known}.</source>
        <translation>“{speaker}” não fala em “{name}”. Os participantes são: {known}.</translation>
    </message>
    <message>
        <source>The text is in this language already ({language}). Choose another one to translate into.</source>
        <translation>O texto já está neste idioma ({language}). Escolha outro para a tradução.</translation>
    </message>
    <message>
        <source>There is no theme “{theme}”. There are: {known}.</source>
        <translation>Não há o tema “{theme}”. Há: {known}.</translation>
    </message>
    <message>
        <source>Enface needs some system libraries to show a window. Please type: {command}</source>
        <translation>O Enface precisa de bibliotecas do sistema para mostrar uma janela. Digite: {command}</translation>
    </message>
    <message>
        <source>The {engine} engine is not installed ({library} is missing). Install Enface again, or choose another engine.</source>
        <translation>O motor {engine} não está instalado (falta {library}). Instale o Enface de novo ou escolha outro motor.</translation>
    </message>
    <message>
        <source>The {engine} engine stopped unexpectedly twice ({reason}). What is translated is kept. Press Translate to try again, or choose another engine.</source>
        <translation>O motor {engine} parou inesperadamente duas vezes ({reason}). O que foi traduzido está guardado. Pressione Traduzir para tentar de novo, ou escolha outro motor.</translation>
    </message>
    <message>
        <source>There was not enough memory for the {engine} engine ({reason}). What is translated is kept. Close other programs and press Translate, or choose another engine.</source>
        <translation>Não houve memória suficiente para o motor {engine} ({reason}). O que foi traduzido está guardado. Feche outros programas e pressione Traduzir, ou escolha outro motor.</translation>
    </message>
    <message>
        <source>The {engine} engine did not answer any more ({reason}). What is translated is kept. Press Translate to try again, or choose another engine.</source>
        <translation>O motor {engine} parou de responder ({reason}). O que foi traduzido está guardado. Pressione Traduzir para tentar de novo, ou escolha outro motor.</translation>
    </message>
    <message>
        <source>The {engine} engine was ended from outside ({reason}), by another program or the system. What is translated is kept. Press Translate to go on.</source>
        <translation>O motor {engine} foi encerrado de fora ({reason}), por outro programa ou pelo sistema. O que foi traduzido está guardado. Pressione Traduzir para continuar.</translation>
    </message>
    <message>
        <source>The {engine} engine stopped working ({reason}) and was started again.</source>
        <translation>O motor {engine} parou de funcionar ({reason}) e foi iniciado de novo.</translation>
    </message>
    <message>
        <source>There is no language pack for {source} to {target} on this computer. Add one under Languages, or choose another language.</source>
        <translation>Não há pacote de idioma {source} → {target} neste computador. Adicione um em “Idiomas” ou escolha outro idioma.</translation>
    </message>
    <message>
        <source>{engine} has no language pack for {source} to {target} on this computer. Add one under Languages, or choose another engine.</source>
        <translation>{engine} não tem pacote de idioma {source} → {target} neste computador. Adicione um em “Idiomas” ou escolha outro motor.</translation>
    </message>
    <message>
        <source>{engine} has nothing called “{called}” for {source} to {target} on this computer. It has: {others}.</source>
        <translation>{engine} não tem nada chamado “{called}” de {source} para {target} neste computador. Tem: {others}.</translation>
    </message>
    <message>
        <source>There is no language pack for {source} on this computer yet, so it cannot be translated. Add one under Languages.</source>
        <translation>Ainda não há pacote de idioma para o idioma do texto ({source}) neste computador, então ele não pode ser traduzido. Adicione um em “Idiomas”.</translation>
    </message>
    <message>
        <source>The language of this text could not be detected. Choose it to have it translated.</source>
        <translation>Não foi possível detectar o idioma deste texto. Escolha-o para que seja traduzido.</translation>
    </message>
    <message>
        <source>“{name}” does not say between which languages it translates ({reason}). Nothing was installed. Name both: the language of the text, and the one to translate into (--from and --to).</source>
        <translation>“{name}” não diz entre quais idiomas traduz ({reason}). Nada foi instalado. Indique os dois: o idioma do texto e o da tradução (--from e --to).</translation>
    </message>
    <message>
        <source>“{name}” is not a usable dictionary ({reason}). Nothing was added. Get the file again from where it came.</source>
        <translation>“{name}” não é um dicionário utilizável ({reason}). Nada foi adicionado. Obtenha o arquivo de novo no lugar de onde veio.</translation>
    </message>
    <message>
        <source>“{name}” does not say which languages it is for. Name both: the language of its words and the language of its explanations (--from and --to).</source>
        <translation>“{name}” não diz para quais idiomas é. Indique os dois: o idioma das palavras e o das explicações (--from e --to).</translation>
    </message>
    <message>
        <source>Nothing of “{name}” is in the library. “enface library list” names what is in it.</source>
        <translation>Não há nada de “{name}” na biblioteca. “enface library list” mostra o que há.</translation>
    </message>
    <message>
        <source>“{name}” is open in a private window, so it was not translated. Close that window, then continue.</source>
        <translation>“{name}” está aberto em uma janela privativa, por isso não foi traduzido. Feche essa janela e depois continue.</translation>
    </message>
    <message>
        <source>“{name}” is in this language already, so nothing was translated.</source>
        <translation>“{name}” já está neste idioma, por isso nada foi traduzido.</translation>
    </message>
    <message>
        <source>The library was cleared meanwhile, so no more files were added. Add them again if you want them in it.</source>
        <translation>A biblioteca foi esvaziada nesse meio-tempo, por isso nenhum outro arquivo foi adicionado. Adicione-os de novo se os quiser nela.</translation>
    </message>
    <message>
        <source>Nothing in the library holds “{query}”. Search for fewer words, or for the beginning of one: harb*.</source>
        <translation>Nada na biblioteca contém “{query}”. Pesquise menos palavras ou o início de uma: harb*.</translation>
    </message>
    <message>
        <source>“{query}” has no word to search for. AND, OR and NOT stand between words: harbour NOT fees.</source>
        <translation>“{query}” não tem nenhuma palavra a pesquisar. AND, OR e NOT ficam entre palavras: porto NOT taxas.</translation>
    </message>
    <message>
        <source>“{text}” is not clear as a date. Write 2019-03-08, 2019-03 or 2019.</source>
        <translation>“{text}” não dá para entender como data. Escreva 2019-03-08, 2019-03 ou 2019.</translation>
    </message>
    <message>
        <source>More than {most} words of the library fit “{pattern}”. Write more of its letters.</source>
        <translation>Mais de {most} palavras da biblioteca correspondem a “{pattern}”. Digite mais letras.</translation>
    </message>
    <message>
        <source>There is no dictionary “{dictionary}” on this computer. “enface dictionaries list” names those there are.</source>
        <translation>Não há o dicionário “{dictionary}” neste computador. “enface dictionaries list” mostra os que há.</translation>
    </message>
    <message>
        <source>There is no dictionary for {language} on this computer. Add one from a file under Dictionaries (or with “enface dictionaries add”).</source>
        <translation>Não há dicionário para este idioma neste computador: {language}. Adicione um de um arquivo em “Dicionários” (ou com “enface dictionaries add”).</translation>
    </message>
    <message>
        <source>You have not saved any words yet, so there is nothing to export. Look a word up in a text and save it.</source>
        <translation>Você ainda não salvou nenhuma palavra, então não há nada para exportar. Consulte uma palavra de um texto no dicionário e salve-a.</translation>
    </message>
    <message>
        <source>“{name}” holds no terms from {source} into {target}. A table needs the terms in its first column and their translations in the second; TBX and TMX files name their languages.</source>
        <translation>“{name}” não contém termos de {source} para {target}. Uma tabela precisa ter os termos na primeira coluna e as traduções na segunda; arquivos TBX e TMX indicam seus idiomas.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used ({reason}). Enface goes on without what it held.</source>
        <translation>“{name}” não pode ser usado ({reason}). O Enface continua sem o que ele continha.</translation>
    </message>
    <message>
        <source>“{name}”, where Enface keeps its files, does not answer. See that its disk or network share is there, then try again.</source>
        <translation>“{name}”, onde o Enface guarda seus arquivos, não responde. Verifique se o disco ou a pasta de rede está disponível e tente de novo.</translation>
    </message>
    <message>
        <source>Enface began without what it kept, and goes back to that at the next start. What you correct or note now lies in “{folder}” alone.</source>
        <translation>O Enface começou sem o que tinha guardado e volta a isso na próxima vez que for aberto. O que você corrigir ou anotar agora fica apenas em “{folder}”.</translation>
    </message>
    <message>
        <source>Your settings in “{name}” cannot be used ({reason}). The usual ones hold, and “Never use the network” is on: switch it off under Languages, Network, if you want.</source>
        <translation>Suas configurações em “{name}” não podem ser usadas ({reason}). Valem as habituais, e “Nunca usar a rede” está ligado: desligue em Idiomas, Rede, se quiser.</translation>
    </message>
    <message>
        <source>The translation memory was damaged. It was set aside as “{kept}” and a new one was begun: texts you translated before will be translated again when you open them.</source>
        <translation>A memória de tradução estava danificada. Foi guardada à parte como “{kept}” e uma nova foi começada: os textos que você já traduziu serão traduzidos de novo quando você os abrir.</translation>
    </message>
    <message>
        <source>Translations cannot be saved ({reason}). They stay until you close Enface, and are saved as soon as that is possible. Free some space, or see that your data folder may be written to.</source>
        <translation>Não é possível salvar as traduções ({reason}). Elas ficam até você fechar o Enface e serão salvas assim que possível. Libere espaço ou permita gravar na sua pasta de dados.</translation>
    </message>
    <message>
        <source>Another program is using the translation memory, so new ones cannot be saved. They stay until you close Enface, and are saved as soon as that program lets go.</source>
        <translation>Outro programa está usando a memória de tradução, então as novas não podem ser salvas. Elas ficam até você fechar o Enface e serão salvas assim que ele a liberar.</translation>
    </message>
    <message>
        <source>A newer version of Enface made the translation memory. It is used as far as possible, but new translations stay only until you close Enface. Update Enface to save them.</source>
        <translation>Uma versão mais nova do Enface criou a memória de tradução. Ela é usada na medida do possível, mas as novas traduções só ficam até você fechar o Enface. Atualize o Enface para salvá-las.</translation>
    </message>
    <message>
        <source>The result is complete, but {count} of its translations could not be saved in the translation memory ({reason}). They will be made again next time.</source>
        <translation>O resultado está completo, mas {count} de suas traduções não puderam ser salvas na memória de tradução ({reason}). Elas serão refeitas da próxima vez.</translation>
    </message>
    <message>
        <source>There is no text in “{name}”, so there is nothing to compare. Choose another file.</source>
        <translation>Não há texto em “{name}”, então não há o que comparar. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The two texts could not be put side by side ({reason}). Try again; if it happens again, compare a part of the text.</source>
        <translation>Não foi possível pôr os dois textos lado a lado ({reason}). Tente de novo; se acontecer outra vez, compare uma parte do texto.</translation>
    </message>
    <message>
        <source>There is not enough memory to put these two texts side by side. Close other programs, or compare a part of the text.</source>
        <translation>Não há memória suficiente para pôr estes dois textos lado a lado. Feche outros programas ou compare uma parte do texto.</translation>
    </message>
    <message>
        <source>“{name}” seems to be another text: only {percent} % of its sentences find a partner that fits. See that it is the right file, or go on if you know that it is.</source>
        <translation>“{name}” parece ser outro texto: só {percent} % das frases encontram uma correspondência adequada. Verifique se é o arquivo certo, ou continue se souber que é.</translation>
    </message>
    <message>
        <source>“{name}” is in the language of the text itself ({language}), so it is no translation. What differs can still be seen. For a translation, choose another file.</source>
        <translation>“{name}” está no idioma do próprio texto ({language}), portanto não é uma tradução. As diferenças ainda podem ser vistas. Para uma tradução, escolha outro arquivo.</translation>
    </message>
    <message>
        <source>“{longer}” is {times} times as long as the other text. What has no partner is shown in rows of its own. See that “{name}” is the right file.</source>
        <translation>“{longer}” é {times} vezes mais longo que o outro texto. O que não tem correspondência é mostrado em linhas próprias. Verifique se “{name}” é o arquivo certo.</translation>
    </message>
    <message>
        <source>The two files seem to be swapped: the first one is in {source}, and “{name}” is in {target}. Give them in the other order if you meant that.</source>
        <translation>Os dois arquivos parecem trocados: o primeiro está em {source}, e “{name}” está em {target}. Se era isso que você queria, informe-os na outra ordem.</translation>
    </message>
    <message>
        <source>“{name}” is no recording that Enface can play, or it is damaged. Choose another file, or save it as WAV, FLAC, MP3 or MP4 with another program.</source>
        <translation>“{name}” não é uma gravação que o Enface possa reproduzir, ou está danificada. Escolha outro arquivo, ou salve-o como WAV, FLAC, MP3 ou MP4 com outro programa.</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose another recording.</source>
        <translation>“{name}” está vazio. Escolha outra gravação.</translation>
    </message>
    <message>
        <source>“{name}” has no sound. Choose the recording that has the speech in it.</source>
        <translation>“{name}” não tem som. Escolha a gravação que contém a fala.</translation>
    </message>
    <message>
        <source>No speech was heard in “{name}”. See that it is the right recording and that its language is the right one.</source>
        <translation>Nenhuma fala foi reconhecida em “{name}”. Veja se é a gravação certa e se o idioma dela é o certo.</translation>
    </message>
    <message>
        <source>“{name}” seems to be another recording: only {percent} % of the sentences were heard in it. See that it is the right file.</source>
        <translation>“{name}” parece ser outra gravação: só {percent} % das frases foram reconhecidas nela. Veja se é o arquivo certo.</translation>
    </message>
    <message>
        <source>“{name}” is {hours} hours long. Listening to it takes a while; it can be stopped at any time.</source>
        <translation>“{name}” tem {hours} horas de duração. O reconhecimento demora um pouco; pode ser parado a qualquer momento.</translation>
    </message>
    <message>
        <source>Speech cannot be recognised: {library} is not installed. Install it with: enface extras add listen</source>
        <translation>A fala não pode ser reconhecida: {library} não está instalado. Instale-o com: enface extras add listen</translation>
    </message>
    <message>
        <source>No model that recognises speech is on this computer. Download one (“enface packs add whisper-tiny”), or add the folder of a Whisper model in the form of CTranslate2.</source>
        <translation>Nenhum modelo neste computador reconhece fala. Baixe um (“enface packs add whisper-tiny”) ou adicione a pasta de um modelo Whisper no formato do CTranslate2.</translation>
    </message>
    <message>
        <source>No model on this computer recognises speech in {language}. Download one (“enface packs add whisper-tiny”), or add the folder of a Whisper model in the form of CTranslate2.</source>
        <translation>Nenhum modelo neste computador reconhece fala em {language}. Baixe um (“enface packs add whisper-tiny”) ou adicione a pasta de um modelo Whisper no formato do CTranslate2.</translation>
    </message>
    <message>
        <source>No model for speech is called “{name}”. “enface packs list” names those that are here.</source>
        <translation>Nenhum modelo de fala se chama “{name}”. “enface packs list” mostra os que existem aqui.</translation>
    </message>
    <message>
        <source>“{name}” could not be listened to ({reason}). Try again; if it happens again, use another model or a part of the recording.</source>
        <translation>Não foi possível reconhecer “{name}” ({reason}). Tente de novo; se acontecer outra vez, use outro modelo ou uma parte da gravação.</translation>
    </message>
    <message>
        <source>There is not enough memory to listen to “{name}”. Close other programs, or use a smaller model.</source>
        <translation>Não há memória suficiente para reconhecer “{name}”. Feche outros programas ou use um modelo menor.</translation>
    </message>
    <message>
        <source>{source} cannot be translated into {target}: {engine} is not installed on this computer ({library} is missing). Install it, or add a language pack for another engine.</source>
        <translation>{source} não pode ser traduzido para {target}: {engine} não está instalado neste computador (falta {library}). Instale-o, ou adicione um pacote de idioma de outro motor.</translation>
    </message>
    <message>
        <source>“{pair}” is no pair of languages. Write it as en-de or pt-BR-en.</source>
        <translation>“{pair}” não é um par de idiomas. Escreva-o como en-de ou pt-BR-en.</translation>
    </message>
    <message>
        <source>“{name}” is not a usable language pack ({reason}). Nothing was installed. Get the file again from where it came.</source>
        <translation>“{name}” não é um pacote de idioma utilizável ({reason}). Nada foi instalado. Obtenha o arquivo de novo de onde ele veio.</translation>
    </message>
    <message>
        <source>The language model “{name}” needs about {needed} of memory, and {free} are free. Close other programs, or choose a smaller model.</source>
        <translation>O modelo de linguagem “{name}” precisa de cerca de {needed} de memória, e há {free} livres. Feche outros programas ou escolha um modelo menor.</translation>
    </message>
    <message>
        <source>The language pack “{name}” cannot be used any more ({reason}). Remove it and add it again, or choose another engine.</source>
        <translation>O pacote de idioma “{name}” não pode mais ser usado ({reason}). Remova-o e adicione-o de novo, ou escolha outro motor.</translation>
    </message>
    <message>
        <source>The {pair} pack could not be removed ({reason}). Stop translating, and try again.</source>
        <translation>Não foi possível remover o pacote {pair} ({reason}). Pare a tradução e tente de novo.</translation>
    </message>
    <message>
        <source>Several language packs have {pair}. Name the one you mean: {engines}.</source>
        <translation>Vários pacotes de idioma têm {pair}. Indique o que você quer: {engines}.</translation>
    </message>
    <message>
        <source>The {pair} pack came with Enface or belongs to another program, so it cannot be removed here.</source>
        <translation>O pacote {pair} veio com o Enface ou pertence a outro programa, por isso não pode ser removido aqui.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({kind}). Your text and translations are kept. If it happens again, close Enface and open it again.</source>
        <translation>Aconteceu algo inesperado ({kind}). Seu texto e suas traduções foram mantidos. Se acontecer de novo, feche o Enface e abra-o outra vez.</translation>
    </message>
    <message>
        <source>the list of language packs</source>
        <translation>a lista de pacotes de idioma</translation>
    </message>
    <message>
        <source>a translation by this server</source>
        <translation>uma tradução por este servidor</translation>
    </message>
    <message>
        <source>the list of dictionaries</source>
        <translation>a lista de dicionários</translation>
    </message>
    <message>
        <source>the list of voices</source>
        <translation>a lista de vozes</translation>
    </message>
    <message>
        <source>voice or speech model {name}</source>
        <translation>voz ou modelo de reconhecimento de fala {name}</translation>
    </message>
    <message>
        <source>dictionary {name}</source>
        <translation>dicionário {name}</translation>
    </message>
    <message>
        <source>language pack {pair}</source>
        <translation>pacote de idioma {pair}</translation>
    </message>
    <message>
        <source>{host} refused to send the file (answer {status}). Try again later.</source>
        <translation>{host} recusou-se a enviar o arquivo (resposta {status}). Tente mais tarde.</translation>
    </message>
    <message>
        <source>The download from {host} broke off ({reason}). What came is kept: try again, and it goes on from there.</source>
        <translation>O download de {host} foi interrompido ({reason}). O que já chegou está guardado: tente de novo, e ele continua dali.</translation>
    </message>
    <message>
        <source>{host} sends too slowly to wait for it. What came is kept: try again later, and it goes on from there.</source>
        <translation>{host} envia devagar demais para esperar. O que chegou foi guardado: tente mais tarde, e continuará dali.</translation>
    </message>
    <message>
        <source>“Never use the network” is on, so this was not done: {why}. Turn it off in Languages, page Network, or add it from a file.</source>
        <translation>“Nunca usar a rede” está ligado, por isso não foi feito: {why}. Desligue em “Idiomas”, página “Rede”, ou adicione de um arquivo.</translation>
    </message>
    <message>
        <source>{host} could not be reached ({reason}). Check the connection and try again; language packs and dictionaries can also be added from a file.</source>
        <translation>Não foi possível acessar {host} ({reason}). Verifique a conexão e tente de novo; pacotes de idioma e dicionários também podem ser adicionados de um arquivo.</translation>
    </message>
    <message>
        <source>{host} was not asked, because the connection would not be encrypted. Nothing was downloaded. Add it from a file instead.</source>
        <translation>{host} não foi consultado, porque a conexão não seria criptografada. Nada foi baixado. Adicione de um arquivo.</translation>
    </message>
    <message>
        <source>{host} was not asked, because it is not known to have what was wanted. Nothing was downloaded. Add it from a file instead.</source>
        <translation>{host} não foi consultado, porque não se sabe se tem o que se queria. Nada foi baixado. Adicione de um arquivo.</translation>
    </message>
    <message>
        <source>There is too little free space: {needed} MB are needed, {free} MB are free. Free some space and try again.</source>
        <translation>Há pouco espaço livre: são necessários {needed} MB, há {free} MB. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>“{name}” from {host} is not the file it was when it was first downloaded, so it was not installed. If that is right, download {address} with a browser and add it from a file.</source>
        <translation>“{name}” de {host} não é o arquivo que era quando foi baixado pela primeira vez, por isso não foi instalado. Se estiver certo assim, baixe {address} com um navegador e adicione-o de um arquivo.</translation>
    </message>
    <message>
        <source>{host} did not send a list of language packs. Try again later.</source>
        <translation>{host} não enviou uma lista de pacotes de idioma. Tente mais tarde.</translation>
    </message>
    <message>
        <source>{host} did not send a list of dictionaries. Try again later.</source>
        <translation>{host} não enviou uma lista de dicionários. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>{host} did not send a list of voices, or of the files of a speech model. Try again later.</source>
        <translation>{host} não enviou uma lista de vozes, nem dos arquivos de um modelo de reconhecimento de fala. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>“{name}” was not installed, because what was sent is damaged or another file ({reason}). Try again later, or add it from a file.</source>
        <translation>“{name}” não foi instalado, porque o que foi enviado está danificado ou é outro arquivo ({reason}). Tente de novo mais tarde ou adicione-o de um arquivo.</translation>
    </message>
    <message>
        <source>No voice or speech model called “{name}” can be downloaded. “enface packs list --available --engine voice” names the voices.</source>
        <translation>Nenhuma voz ou modelo de reconhecimento de fala chamado “{name}” pode ser baixado. “enface packs list --available --engine voice” mostra as vozes.</translation>
    </message>
    <message>
        <source>The list of language packs from {host} was not used, because its signature could not be confirmed ({reason}). Check the date of this computer, and try again later.</source>
        <translation>A lista de pacotes de {host} não foi usada, porque sua assinatura não pôde ser confirmada ({reason}). Verifique a data deste computador e tente mais tarde.</translation>
    </message>
    <message>
        <source>“{name}” is not in the folder. Download {address} on another computer, put it there under this name, and try again.</source>
        <translation>“{name}” não está na pasta. Baixe {address} em outro computador, coloque-o lá com este nome e tente de novo.</translation>
    </message>
    <message>
        <source>No language pack for {source} to {target} can be downloaded. Choose another language, or add one from a file.</source>
        <translation>Não há para baixar nenhum pacote de idioma de {source} para {target}. Escolha outro idioma, ou adicione um de um arquivo.</translation>
    </message>
    <message>
        <source>The server at {host} does not answer ({reason}). See whether it is running there, or choose another engine.</source>
        <translation>O servidor em {host} não responde ({reason}). Veja se ele está em execução lá ou escolha outro motor.</translation>
    </message>
    <message>
        <source>The server at {host} refuses to translate (answer {status}). Its own log may tell why. Choose another engine meanwhile.</source>
        <translation>O servidor em {host} se recusa a traduzir (resposta {status}). O registro dele talvez diga por quê. Enquanto isso, escolha outro motor.</translation>
    </message>
    <message>
        <source>The server at {host} refuses to translate. It says: “{says}” Choose another engine meanwhile.</source>
        <translation>O servidor em {host} se recusa a traduzir. Ele diz: “{says}” Enquanto isso, escolha outro motor.</translation>
    </message>
    <message>
        <source>The server at {host} gives answers that make no sense. See whether it is LibreTranslate or has the interface of OpenAI, or choose another engine.</source>
        <translation>O servidor em {host} dá respostas sem sentido. Veja se é LibreTranslate ou tem a interface da OpenAI, ou escolha outro motor.</translation>
    </message>
    <message>
        <source>The server at {host} wants a key. Add it again with its key; on the command line the key is asked for, or read from ENFACE_SERVER_KEY.</source>
        <translation>O servidor em {host} pede uma chave. Adicione-o de novo com a chave; na linha de comando a chave é perguntada ou lida de ENFACE_SERVER_KEY.</translation>
    </message>
    <message>
        <source>With this server your text leaves this computer and goes to {host}. Nothing was sent. If that is what you want, add it with --remote.</source>
        <translation>Com este servidor seu texto sai deste computador e vai para {host}. Nada foi enviado. Se é isso que você quer, adicione-o com --remote.</translation>
    </message>
    <message>
        <source>{host} was not asked, because anybody on the way could read your text. Use an address that begins with https://.</source>
        <translation>{host} não foi consultado, porque qualquer um no caminho poderia ler seu texto. Use um endereço que comece com https://.</translation>
    </message>
    <message>
        <source>The server at {host} has several models. Name one with --model: {models}.</source>
        <translation>O servidor em {host} tem vários modelos. Indique um com --model: {models}.</translation>
    </message>
    <message>
        <source>The server at {host} has no model called “{model}”. It has: {models}.</source>
        <translation>O servidor em {host} não tem o modelo “{model}”. Tem: {models}.</translation>
    </message>
    <message>
        <source>The server at {host} has no model. Load one there, and try again.</source>
        <translation>O servidor em {host} não tem modelo. Carregue um lá e tente de novo.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a server. Write it as http://localhost:5000.</source>
        <translation>“{address}” não é o endereço de um servidor. Escreva como http://localhost:5000.</translation>
    </message>
    <message>
        <source>No server “{address}” was added. “enface servers list” shows those that were.</source>
        <translation>Nenhum servidor “{address}” foi adicionado. “enface servers list” mostra os que foram.</translation>
    </message>
    <message>
        <source>The key is not kept, because the keyring of the system cannot be used ({reason}). Give it in ENFACE_SERVER_KEY whenever Enface is to use this server.</source>
        <translation>A chave não é guardada, porque o chaveiro do sistema não pode ser usado ({reason}). Informe-a em ENFACE_SERVER_KEY sempre que o Enface for usar este servidor.</translation>
    </message>
    <message>
        <source>Translating by several workers needs Dask, which is not installed. Install it with: enface extras add cluster</source>
        <translation>Para traduzir com vários workers é preciso o Dask, que não está instalado. Instale-o com: enface extras add cluster</translation>
    </message>
    <message>
        <source>With these workers your text leaves this computer and goes to {host}. Nothing was sent. If that is what you want, add --remote.</source>
        <translation>Com estes workers seu texto sai deste computador e vai para {host}. Nada foi enviado. Se é isso que você quer, acrescente --remote.</translation>
    </message>
    <message>
        <source>The workers at {address} do not answer. What is finished is kept: see that they run, and do the same again.</source>
        <translation>Os workers em {address} não respondem. O que foi concluído está guardado: veja se eles estão em execução e repita a mesma coisa.</translation>
    </message>
    <message>
        <source>Dask has no certificates for {address}. Name them in Dask&apos;s settings (distributed.comm.tls), then do the same again.</source>
        <translation>O Dask não tem certificados para {address}. Indique-os nas configurações do Dask (distributed.comm.tls) e repita a mesma coisa.</translation>
    </message>
    <message>
        <source>The workers on {host} cannot keep the language pack ({reason}). Free some space there; what is finished is kept.</source>
        <translation>Os workers em {host} não conseguem salvar o pacote de idioma ({reason}). Libere espaço lá; o que foi concluído está guardado.</translation>
    </message>
    <message>
        <source>The worker on {host} has another version of Enface ({version}). Install the same there as here.</source>
        <translation>O worker em {host} tem outra versão do Enface ({version}). Instale lá a mesma que aqui.</translation>
    </message>
    <message>
        <source>Playing sound needs Qt Multimedia, which is not installed. Install it with: enface extras add audio</source>
        <translation>Para reproduzir som é preciso o Qt Multimedia, que não está instalado. Instale-o com: enface extras add audio</translation>
    </message>
    <message>
        <source>Playing sound needs some libraries of the system. Please type: {command}</source>
        <translation>Para reproduzir som são necessárias algumas bibliotecas do sistema. Digite: {command}</translation>
    </message>
    <message>
        <source>Sound cannot be played on this computer: the player did not start ({reason}). See that the sound of other programs works, and try again.</source>
        <translation>Não é possível reproduzir som neste computador: o reprodutor não iniciou ({reason}). Veja se o som de outros programas funciona e tente de novo.</translation>
    </message>
    <message>
        <source>No loudspeaker or headphones were found, so nothing is heard. Connect or switch them on, and play again.</source>
        <translation>Nenhum alto-falante ou fone de ouvido foi encontrado, por isso não se ouve nada. Conecte-os ou ligue-os e reproduza de novo.</translation>
    </message>
    <message>
        <source>Reading aloud needs a voice. Install eSpeak NG ({command}), and try again.</source>
        <translation>Para ler em voz alta é preciso uma voz. Instale o eSpeak NG ({command}) e tente de novo.</translation>
    </message>
    <message>
        <source>There is no voice for {language}, so this cannot be read aloud.</source>
        <translation>Não há voz para {language}, por isso isto não pode ser lido em voz alta.</translation>
    </message>
    <message>
        <source>The voice stopped working ({reason}). The text is kept. Try again.</source>
        <translation>A voz parou de funcionar ({reason}). O texto está guardado. Tente de novo.</translation>
    </message>
    <message>
        <source>“{name}” cannot be played ({reason}). See that it is a recording, and that the file is whole.</source>
        <translation>Não é possível reproduzir “{name}” ({reason}). Veja se é uma gravação e se o arquivo está completo.</translation>
    </message>
    <message>
        <source>Voices need Piper, which is not installed. Install it with: enface extras add voices</source>
        <translation>Para as vozes é preciso o Piper, que não está instalado. Instale-o com: enface extras add voices</translation>
    </message>
    <message>
        <source>“{name}” is not a usable voice. A Piper voice is two files side by side, NAME.onnx and NAME.onnx.json. Nothing was installed.</source>
        <translation>“{name}” não é uma voz utilizável. Uma voz do Piper são dois arquivos lado a lado, NAME.onnx e NAME.onnx.json. Nada foi instalado.</translation>
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
        <translation>tradução automática</translation>
    </message>
    <message>
        <source>human translation</source>
        <translation>tradução humana</translation>
    </message>
    <message>
        <source>own wording</source>
        <translation>sua versão</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>humana</translation>
    </message>
    <message>
        <source>Text recognised by a machine</source>
        <translation>Texto reconhecido automaticamente</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>não conferida</translation>
    </message>
    <message>
        <source>through {language}</source>
        <translation>passando por {language}</translation>
    </message>
    <message>
        <source>to check: {reasons}</source>
        <translation>para conferir: {reasons}</translation>
    </message>
    <message>
        <source>The file was read only in part: {reason}</source>
        <translation>O arquivo só foi lido em parte: {reason}</translation>
    </message>
    <message>
        <source>[{sign}] is machine translation ({made_by}).</source>
        <translation>[{sign}] é tradução automática ({made_by}).</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Tradução</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcrição</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre o texto</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
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
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Para conferir</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Feito por</translation>
    </message>
    <message>
        <source>needs review</source>
        <translation>precisa de revisão</translation>
    </message>
    <message>
        <source>Sentences with a dotted line are to be checked.</source>
        <translation>As frases com linha pontilhada são para conferir.</translation>
    </message>
    <message>
        <source>Not part of the transcript:</source>
        <translation>Não faz parte da transcrição:</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>locked by a password</source>
        <translation>protegido por senha</translation>
    </message>
    <message>
        <source>locked by its seller</source>
        <translation>bloqueado pelo vendedor</translation>
    </message>
    <message>
        <source>there are no lines of dialogue in it</source>
        <translation>não contém linhas de diálogo</translation>
    </message>
    <message>
        <source>there are no times in it</source>
        <translation>não contém tempos</translation>
    </message>
    <message>
        <source>no document in it</source>
        <translation>não contém documento</translation>
    </message>
    <message>
        <source>no book in it</source>
        <translation>não contém livro</translation>
    </message>
    <message>
        <source>no page in it</source>
        <translation>não contém página</translation>
    </message>
    <message>
        <source>no column of it holds text</source>
        <translation>nenhuma coluna contém texto</translation>
    </message>
    <message>
        <source>it has no list of turns</source>
        <translation>falta a lista de falas</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>não contém texto</translation>
    </message>
    <message>
        <source>no element in it</source>
        <translation>não contém nenhum elemento</translation>
    </message>
    <message>
        <source>it does not begin as one</source>
        <translation>não começa como tal</translation>
    </message>
    <message>
        <source>its first line is not “WEBVTT”</source>
        <translation>a primeira linha não é “WEBVTT”</translation>
    </message>
    <message>
        <source>something in it is not as it should be</source>
        <translation>algo nele não está como deveria</translation>
    </message>
    <message>
        <source>it would take far longer than any text of its size</source>
        <translation>levaria muito mais tempo do que qualquer texto do seu tamanho</translation>
    </message>
    <message>
        <source>it translates no pair of languages</source>
        <translation>não traduz nenhum par de idiomas</translation>
    </message>
    <message>
        <source>its files cannot be read</source>
        <translation>os arquivos dele não podem ser lidos</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>it is broken</source>
        <translation>está danificado</translation>
    </message>
    <message>
        <source>it is broken, or no ZIP archive</source>
        <translation>está danificado, ou não é um arquivo ZIP</translation>
    </message>
    <message>
        <source>it holds no language pack</source>
        <translation>não contém pacote de idioma</translation>
    </message>
    <message>
        <source>its hash is not the right one</source>
        <translation>a impressão digital dele não é a correta</translation>
    </message>
    <message>
        <source>its hash is not the one in the catalogue</source>
        <translation>a impressão digital dele não é a do catálogo</translation>
    </message>
    <message>
        <source>a list of who speaks when, without words (RTTM)</source>
        <translation>uma lista de quem fala e quando, sem as palavras (RTTM)</translation>
    </message>
    <message>
        <source>a list of single words and times, for measuring speech recognition (CTM)</source>
        <translation>uma lista de palavras isoladas e tempos, para medir reconhecimento de fala (CTM)</translation>
    </message>
    <message>
        <source>a list of segments and times, for measuring speech recognition (STM)</source>
        <translation>uma lista de segmentos e tempos, para medir reconhecimento de fala (STM)</translation>
    </message>
    <message>
        <source>a notebook of program code and its results (Jupyter)</source>
        <translation>um caderno de código e seus resultados (Jupyter)</translation>
    </message>
    <message>
        <source>program code</source>
        <translation>código de programa</translation>
    </message>
    <message>
        <source>JSON in which Enface finds no speech</source>
        <translation>JSON em que o Enface não encontra fala</translation>
    </message>
    <message>
        <source>the file ends in the middle; the rest is missing</source>
        <translation>o arquivo termina no meio; falta o resto</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed</source>
        <translation>uma aspa é aberta e nunca fechada</translation>
    </message>
    <message>
        <source>too many cells</source>
        <translation>células demais</translation>
    </message>
    <message>
        <source>a number too long</source>
        <translation>um número longo demais</translation>
    </message>
    <message>
        <source>it has no kind or no paragraphs</source>
        <translation>não tem tipo ou não tem parágrafos</translation>
    </message>
    <message>
        <source>one of its paragraphs has no text</source>
        <translation>um de seus parágrafos não tem texto</translation>
    </message>
    <message>
        <source>its segments are not its text</source>
        <translation>seus segmentos não são o seu texto</translation>
    </message>
    <message>
        <source>it has not one translation a segment</source>
        <translation>não tem uma tradução por segmento</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>está aninhado fundo demais</translation>
    </message>
    <message>
        <source>a part whose name leads out of the file</source>
        <translation>uma parte cujo nome leva para fora do arquivo</translation>
    </message>
    <message>
        <source>a part that is a link</source>
        <translation>uma parte que é um link</translation>
    </message>
    <message>
        <source>a part packed more tightly than any text is</source>
        <translation>uma parte mais compactada que qualquer texto</translation>
    </message>
    <message>
        <source>it defines a document type</source>
        <translation>define um tipo de documento</translation>
    </message>
    <message>
        <source>it asks for another file through an entity</source>
        <translation>pede outro arquivo por uma entidade</translation>
    </message>
    <message>
        <source>it defines entities that expand</source>
        <translation>define entidades que se expandem</translation>
    </message>
    <message>
        <source>its languages are not known</source>
        <translation>seus idiomas não são conhecidos</translation>
    </message>
    <message>
        <source>the model is missing</source>
        <translation>falta o modelo</translation>
    </message>
    <message>
        <source>the vocabulary is missing</source>
        <translation>falta o vocabulário</translation>
    </message>
    <message>
        <source>the tokenizer is missing</source>
        <translation>falta o tokenizador</translation>
    </message>
    <message>
        <source>metadata.json is missing</source>
        <translation>falta metadata.json</translation>
    </message>
    <message>
        <source>no answer that makes sense</source>
        <translation>nenhuma resposta que faça sentido</translation>
    </message>
    <message>
        <source>the model does not know its prefix</source>
        <translation>o modelo não conhece seu prefixo</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>é grande demais</translation>
    </message>
    <message>
        <source>it holds a link</source>
        <translation>contém um link</translation>
    </message>
    <message>
        <source>it holds a file twice</source>
        <translation>contém um arquivo duas vezes</translation>
    </message>
    <message>
        <source>it would write outside its folder</source>
        <translation>gravaria fora da sua pasta</translation>
    </message>
    <message>
        <source>it holds a file whose name is too long</source>
        <translation>contém um arquivo de nome longo demais</translation>
    </message>
    <message>
        <source>it unpacks to far more than a pack holds</source>
        <translation>descompacta para muito mais do que um pacote contém</translation>
    </message>
    <message>
        <source>it unpacks to more than it should</source>
        <translation>descompacta para mais do que deveria</translation>
    </message>
    <message>
        <source>its size is not the one in the catalogue</source>
        <translation>seu tamanho não é o do catálogo</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>em uso</translation>
    </message>
    <message>
        <source>it is not the file that was installed</source>
        <translation>não é o arquivo que foi instalado</translation>
    </message>
    <message>
        <source>it takes too long to open</source>
        <translation>demora demais para abrir</translation>
    </message>
    <message>
        <source>the engine cannot work with it</source>
        <translation>o motor não consegue trabalhar com ele</translation>
    </message>
    <message>
        <source>there are no words in it</source>
        <translation>não há palavras nele</translation>
    </message>
    <message>
        <source>it is no kind of dictionary that Enface reads</source>
        <translation>não é um tipo de dicionário que o Enface leia</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>a conexão foi interrompida</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>it sends too slowly</source>
        <translation>envia devagar demais</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>its certificate is not valid</source>
        <translation>o certificado dele não é válido</translation>
    </message>
    <message>
        <source>another program may have it open</source>
        <translation>talvez outro programa o tenha aberto</translation>
    </message>
    <message>
        <source>it holds more than {limit} files</source>
        <translation>contém mais de {limit} arquivos</translation>
    </message>
    <message>
        <source>more than {limit} parts</source>
        <translation>mais de {limit} partes</translation>
    </message>
    <message>
        <source>only the first {limit} elements were read</source>
        <translation>só os primeiros {limit} elementos foram lidos</translation>
    </message>
    <message>
        <source>only the first {limit} lines were read</source>
        <translation>só as primeiras {limit} linhas foram lidas</translation>
    </message>
    <message>
        <source>only the first {limit} paragraphs were read</source>
        <translation>só os primeiros {limit} parágrafos foram lidos</translation>
    </message>
    <message>
        <source>only the first {limit} values were read</source>
        <translation>só os primeiros {limit} valores foram lidos</translation>
    </message>
    <message>
        <source>only the first {limit} cells were read</source>
        <translation>só as primeiras {limit} células foram lidas</translation>
    </message>
    <message>
        <source>only the first {limit} characters were read</source>
        <translation>só os primeiros {limit} caracteres foram lidos</translation>
    </message>
    <message>
        <source>it lists more than {limit} words</source>
        <translation>tem mais de {limit} palavras</translation>
    </message>
    <message>
        <source>it was damaged, and is set aside as “{name}”</source>
        <translation>estava danificado e foi posto de lado como “{name}”</translation>
    </message>
    <message>
        <source>elements nested more than {limit} deep</source>
        <translation>elementos aninhados em mais de {limit} níveis</translation>
    </message>
    <message>
        <source>it unpacks to more than {limit} MB</source>
        <translation>descompacta para mais de {limit} MB</translation>
    </message>
    <message>
        <source>only the first {limit} pages were read</source>
        <translation>só as primeiras {limit} páginas foram lidas</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>linha {line}: {reason}</translation>
    </message>
    <message>
        <source>row {row}: {reason}</source>
        <translation>linha {row}: {reason}</translation>
    </message>
    <message>
        <source>page {page}: {reason}</source>
        <translation>página {page}: {reason}</translation>
    </message>
    <message>
        <source>turn {turn}: {reason}</source>
        <translation>fala {turn}: {reason}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>it is for {pair}, not for the languages you named</source>
        <translation>é para {pair}, não para os idiomas que você indicou</translation>
    </message>
    <message>
        <source>the list of requests cannot be saved: {reason}</source>
        <translation>a lista de solicitações não pode ser salva: {reason}</translation>
    </message>
    <message>
        <source>too many redirects</source>
        <translation>redirecionamentos demais</translation>
    </message>
    <message>
        <source>it is larger than announced</source>
        <translation>é maior que o anunciado</translation>
    </message>
    <message>
        <source>it is far larger than a pack</source>
        <translation>é muito maior que um pacote</translation>
    </message>
    <message>
        <source>it sends more than it should</source>
        <translation>envia mais do que deveria</translation>
    </message>
    <message>
        <source>the file is another one now</source>
        <translation>o arquivo agora é outro</translation>
    </message>
    <message>
        <source>it has no signature</source>
        <translation>não tem assinatura</translation>
    </message>
    <message>
        <source>its signature is of another list</source>
        <translation>sua assinatura é de outra lista</translation>
    </message>
    <message>
        <source>its certificate is not that of the signer</source>
        <translation>seu certificado não é o do signatário</translation>
    </message>
    <message>
        <source>its certificates do not lead to the known root</source>
        <translation>seus certificados não levam à raiz conhecida</translation>
    </message>
    <message>
        <source>its certificates are not valid</source>
        <translation>seus certificados não são válidos</translation>
    </message>
    <message>
        <source>a certificate has expired, or is not valid yet</source>
        <translation>um certificado expirou, ou ainda não é válido</translation>
    </message>
    <message>
        <source>a newer version of Enface made it</source>
        <translation>uma versão mais nova do Enface a criou</translation>
    </message>
    <message>
        <source>the picture could not be written</source>
        <translation>não foi possível gravar a imagem</translation>
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
        <translation>Abaixo de cada parágrafo</translation>
    </message>
    <message>
        <source>Under each sentence</source>
        <translation>Abaixo de cada frase</translation>
    </message>
    <message>
        <source>Original only</source>
        <translation>Só o original</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>Só a tradução</translation>
    </message>
</context>
<context>
    <name>looks</name>
    <message>
        <source>numbers differ</source>
        <translation>números diferentes</translation>
    </message>
    <message>
        <source>names differ</source>
        <translation>nomes diferentes</translation>
    </message>
    <message>
        <source>without partner</source>
        <translation>sem correspondência</translation>
    </message>
    <message>
        <source>not in the original</source>
        <translation>não está no original</translation>
    </message>
    <message>
        <source>left untranslated</source>
        <translation>sem tradução</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>em outra ordem</translation>
    </message>
    <message>
        <source>not sure of the link</source>
        <translation>ligação incerta</translation>
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
        <translation>O catálogo não tem a impressão digital deste arquivo; por isso confiou-se no primeiro download e a dele foi anotada (SHA-256 {hash}…). Os próximos precisam ter a mesma.</translation>
    </message>
    <message>
        <source>Removed: {pair}</source>
        <translation>Removido: {pair}</translation>
    </message>
    <message>
        <source>“{name}” was added.</source>
        <translation>“{name}” foi adicionado.</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>many languages</source>
        <translation>muitos idiomas</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>{name}, continued</source>
        <translation>{name}, continuação</translation>
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
        <translation>não veio tradução</translation>
    </message>
    <message>
        <source>it repeats itself</source>
        <translation>repete-se</translation>
    </message>
    <message>
        <source>much longer than the original</source>
        <translation>muito mais longa que o original</translation>
    </message>
    <message>
        <source>much shorter than the original</source>
        <translation>muito mais curta que o original</translation>
    </message>
    <message>
        <source>words left as in the original</source>
        <translation>palavras como no original</translation>
    </message>
    <message>
        <source>letters of another language</source>
        <translation>letras de outro idioma</translation>
    </message>
    <message>
        <source>it seems to be in another language</source>
        <translation>parece estar em outro idioma</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>parênteses</translation>
    </message>
    <message>
        <source>the items of a list differ</source>
        <translation>os itens de uma lista não coincidem</translation>
    </message>
    <message>
        <source>a “not” may be missing</source>
        <translation>pode faltar um “não”</translation>
    </message>
    <message>
        <source>it seems to break off</source>
        <translation>parece interrompida</translation>
    </message>
    <message>
        <source>a name may be missing</source>
        <translation>pode faltar um nome</translation>
    </message>
    <message>
        <source>a web or e-mail address</source>
        <translation>um endereço da web ou de e-mail</translation>
    </message>
    <message>
        <source>the same as for another sentence</source>
        <translation>igual à de outra frase</translation>
    </message>
    <message>
        <source>a word that no dictionary has</source>
        <translation>uma palavra que não está em nenhum dicionário</translation>
    </message>
    <message>
        <source>the engine is not sure how to put it</source>
        <translation>o motor não tem certeza de como dizer</translation>
    </message>
    <message>
        <source>a term is not used</source>
        <translation>um termo não é usado</translation>
    </message>
    <message>
        <source>the engine stopped at it</source>
        <translation>o motor parou nela</translation>
    </message>
    <message>
        <source>the model talks about the text</source>
        <translation>o modelo fala sobre o texto</translation>
    </message>
    <message>
        <source>a draft: a better translation follows</source>
        <translation>um rascunho: uma tradução melhor vem a seguir</translation>
    </message>
    <message>
        <source>another engine translated it</source>
        <translation>traduzido por outro motor</translation>
    </message>
    <message>
        <source>left in another language</source>
        <translation>deixada em outro idioma</translation>
    </message>
    <message>
        <source>words that were not heard clearly</source>
        <translation>palavras que não foram ouvidas com clareza</translation>
    </message>
    <message>
        <source>a reason this version does not know</source>
        <translation>um motivo que esta versão não conhece</translation>
    </message>
    <message>
        <source>To check: {reasons}</source>
        <translation>Para conferir: {reasons}</translation>
    </message>
    <message>
        <source>a term is not used: {terms}</source>
        <translation>um termo não é usado: {terms}</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Enface can begin without what it kept: settings, recent files, translations, corrections, bookmarks and notes. All of it stays where it is, for the next start.</source>
        <translation>O Enface pode começar sem o que tem guardado: configurações, arquivos recentes, traduções, correções, marcadores e anotações. Tudo fica onde está para a próxima vez.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Begin without it</source>
        <translation>Começar sem isso</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
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
        <translation>Todos os documentos, {pair}</translation>
    </message>
    <message>
        <source>All documents, all languages</source>
        <translation>Todos os documentos, todos os idiomas</translation>
    </message>
</context>
<context>
    <name>themes</name>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Preto no branco</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Branco no preto</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Beige</source>
        <translation>Bege</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrom</translation>
    </message>
    <message>
        <source>The theme “{name}” was left out ({reason}). Mend or delete its file.</source>
        <translation>O tema “{name}” foi deixado de fora ({reason}). Corrija ou apague o arquivo.</translation>
    </message>
    <message>
        <source>Speaker {number}</source>
        <translation>Participante {number}</translation>
    </message>
    <message>
        <source>Bars and panels</source>
        <translation>Barras e painéis</translation>
    </message>
    <message>
        <source>Text background</source>
        <translation>Fundo do texto</translation>
    </message>
    <message>
        <source>Secondary text</source>
        <translation>Texto secundário</translation>
    </message>
    <message>
        <source>Dividers</source>
        <translation>Divisórias</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Destaque</translation>
    </message>
    <message>
        <source>Text on accent</source>
        <translation>Texto sobre destaque</translation>
    </message>
    <message>
        <source>Current sentence</source>
        <translation>Frase atual</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados da busca</translation>
    </message>
    <message>
        <source>Current search result</source>
        <translation>Resultado atual da busca</translation>
    </message>
    <message>
        <source>Sentence to check</source>
        <translation>Frase para conferir</translation>
    </message>
    <message>
        <source>Focus outline</source>
        <translation>Contorno do foco</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Sentence by sentence</source>
        <translation>Frase por frase</translation>
    </message>
    <message>
        <source>Point at a sentence: it lights up together with its translation. {next} and {previous} go from sentence to sentence, {turn} to the next speaker.</source>
        <translation>Aponte para uma frase: ela se ilumina junto com a tradução. {next} e {previous} vão de frase em frase, {turn} para o próximo participante.</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Quem fala</translation>
    </message>
    <message>
        <source>Select whose words you want to read. A double click renames a speaker; the context menu merges two that are one person. Everything can be undone.</source>
        <translation>Selecione de quem você quer ler as palavras. Um clique duplo renomeia um participante; o menu de contexto mescla dois que são a mesma pessoa. Tudo pode ser desfeito.</translation>
    </message>
    <message>
        <source>The outline leads through the text. {bookmark} adds a bookmark, {note} a note about what you are reading.</source>
        <translation>O sumário conduz pelo texto. {bookmark} adiciona um marcador, {note} uma anotação sobre o que você está lendo.</translation>
    </message>
    <message>
        <source>Outline and notes</source>
        <translation>Estrutura e notas</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>The language of the text is detected; choose here what to translate it into. “Languages…” gets more language packs. Everything is translated on this computer.</source>
        <translation>O idioma do texto é detectado; escolha aqui para qual traduzi-lo. “Idiomas…” obtém mais pacotes de idioma. Tudo é traduzido neste computador.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Text size, fonts, themes, spacing and the language of the window. {larger} and {smaller} change the text size at any time.</source>
        <translation>Tamanho do texto, fontes, temas, espaçamento e idioma da janela. {larger} e {smaller} mudam o tamanho do texto a qualquer momento.</translation>
    </message>
    <message>
        <source>How good the translation is</source>
        <translation>A qualidade da tradução</translation>
    </message>
    <message>
        <source>A machine made it, and some of it is wrong. A dotted line marks what looks wrong: {next} goes to the next such sentence and says why, {approve} marks it as checked.</source>
        <translation>Foi feita por uma máquina, e algo nela está errado. Uma linha pontilhada marca o que parece errado: {next} vai para a próxima frase assim e diz por quê, {approve} a marca como conferida.</translation>
    </message>
    <message>
        <source>More help</source>
        <translation>Mais ajuda</translation>
    </message>
    <message>
        <source>{keys} lists and searches all keyboard shortcuts. The Help menu has a guide and this tour.</source>
        <translation>{keys} mostra todos os atalhos do teclado e pesquisa neles. O menu “Ajuda” tem um guia e este tour.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Not yet reviewed by a native speaker. -->
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Enface</source>
        <translation>关于 Enface</translation>
    </message>
    <message>
        <source>Enface {version}</source>
        <translation>Enface {version}</translation>
    </message>
    <message>
        <source>Transcripts of speech beside their translation, made on your own computer. Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>把讲话的文字稿与译文并排显示，翻译在您自己的电脑上完成。本程序是自由软件，采用 GNU 通用公共许可证第 3 版或更高版本：您可以使用、研究、分享和修改它。本程序不提供任何担保。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用了以下软件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
</context>
<context>
    <name>Adding</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>添加文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Add fil&amp;es…</source>
        <translation>添加文件(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>刷新(&amp;L)</translation>
    </message>
    <message>
        <source>Look what has changed in all folders and files</source>
        <translation>查看所有文件夹和文件中有什么变化</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Add a folder to the library</source>
        <translation>将文件夹添加到文库</translation>
    </message>
    <message>
        <source>{done} of {of} transcripts</source>
        <translation>文字稿：{done}/{of}</translation>
    </message>
    <message>
        <source>Looking for transcripts…</source>
        <translation>正在查找文字稿…</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) removed</source>
        <translation>
            <numerusform>已移除 %Ln 份文字稿</numerusform>
        </translation>
    </message>
    <message>
        <source>Read: {count}</source>
        <translation>已读取：{count}</translation>
    </message>
    <message>
        <source>unchanged: {count}</source>
        <translation>无变化：{count}</translation>
    </message>
    <message>
        <source>moved: {count}</source>
        <translation>已移动：{count}</translation>
    </message>
    <message>
        <source>removed by you: {count}</source>
        <translation>您已移除：{count}</translation>
    </message>
    <message>
        <source>not there any more: {count}</source>
        <translation>已不在原处：{count}</translation>
    </message>
    <message>
        <source>not readable: {count}</source>
        <translation>无法读取：{count}</translation>
    </message>
</context>
<context>
    <name>AutoScrolling</name>
    <message>
        <source>Auto-scroll: {lines} lines per minute</source>
        <translation>自动滚动：每分钟 {lines} 行</translation>
    </message>
</context>
<context>
    <name>AvailablePage</name>
    <message>
        <source>Get the list from the Internet</source>
        <translation>从互联网获取列表</translation>
    </message>
    <message>
        <source>Get the list from a folder…</source>
        <translation>从文件夹获取列表…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>源语言</translation>
    </message>
    <message>
        <source>To</source>
        <translation>目标语言</translation>
    </message>
    <message>
        <source>Download what is needed</source>
        <translation>下载所需内容</translation>
    </message>
    <message>
        <source>For another computer…</source>
        <translation>为另一台电脑…</translation>
    </message>
    <message>
        <source>Show the addresses of the files, to download them on another computer</source>
        <translation>显示文件的地址，以便在另一台电脑上下载</translation>
    </message>
    <message>
        <source>Search for a language</source>
        <translation>搜索语言</translation>
    </message>
    <message>
        <source>Available language packs</source>
        <translation>可用的语言包</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>翻译引擎</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>What is needed to translate</source>
        <translation>翻译所需内容</translation>
    </message>
    <message>
        <source>All packs</source>
        <translation>所有语言包</translation>
    </message>
    <message>
        <source>There is no list of packs on this computer yet.</source>
        <translation>这台电脑上还没有语言包列表。</translation>
    </message>
    <message>
        <source>The list is of {date}.</source>
        <translation>列表日期：{date}。</translation>
    </message>
    <message numerus="yes">
        <source>It is %n day(s) old: there may be newer packs.</source>
        <translation>
            <numerusform>列表已有 %Ln 天：可能有更新的语言包。</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>this version</source>
        <translation>此版本</translation>
    </message>
    <message>
        <source>an older version</source>
        <translation>较旧的版本</translation>
    </message>
    <message>
        <source>Get the list first: it says what there is.</source>
        <translation>请先获取列表：其中列出了可用的语言包。</translation>
    </message>
    <message>
        <source>Everything needed is on this computer already.</source>
        <translation>所需内容均已在这台电脑上。</translation>
    </message>
    <message>
        <source>Needed: {packs}</source>
        <translation>需要：{packs}</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>大小未知</translation>
    </message>
    <message>
        <source>Get the list from a folder</source>
        <translation>从文件夹获取列表</translation>
    </message>
    <message>
        <source>Then choose “Add from a file…”, or “Add from a folder…” for a pack of several files.</source>
        <translation>然后选择“从文件添加…”；如果语言包有多个文件，则选择“从文件夹添加…”。</translation>
    </message>
    <message>
        <source>Then choose “Get the list from a folder…”.</source>
        <translation>然后选择“从文件夹获取列表…”。</translation>
    </message>
    <message>
        <source>Lists of language packs</source>
        <translation>语言包列表</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>{language} (detected)</source>
        <translation>{language}（自动检测）</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>原文语言</translation>
    </message>
    <message>
        <source>Language of the translation</source>
        <translation>译文语言</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
</context>
<context>
    <name>BatchLine</name>
    <message>
        <source>Progress of the translation</source>
        <translation>翻译进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Translate none of what is left</source>
        <translation>不再翻译剩下的内容</translation>
    </message>
    <message>
        <source>Not translated…</source>
        <translation>未翻译…</translation>
    </message>
    <message>
        <source>Preparing to translate…</source>
        <translation>正在准备翻译…</translation>
    </message>
    <message>
        <source>Translating: {done} of {of} transcripts</source>
        <translation>正在翻译：第 {done} 篇文字稿，共 {of} 篇</translation>
    </message>
    <message>
        <source>waits: the text in the window comes first</source>
        <translation>等待中：先翻译窗口中的文字</translation>
    </message>
    <message>
        <source>waits: this computer runs on its battery</source>
        <translation>等待中：此电脑正在使用电池</translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s) left to translate</source>
        <translation>
            <numerusform>还有 %Ln 篇文字稿待翻译</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: {count}</source>
        <translation>失败：{count}</translation>
    </message>
    <message>
        <source>skipped: {count}</source>
        <translation>已跳过：{count}</translation>
    </message>
</context>
<context>
    <name>BookmarkList</name>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>Bookmarks</name>
    <message>
        <source>The paragraph of this bookmark is no longer in the file.</source>
        <translation>此书签所在的段落已不在文件中。</translation>
    </message>
    <message>
        <source>The paragraph of this bookmark is hidden: its speaker is not selected.</source>
        <translation>此书签所在的段落已隐藏：其发言人未选中。</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>The file is not there any more</source>
        <translation>文件已不在原处</translation>
    </message>
    <message>
        <source>{source} → {target}</source>
        <translation>{source} → {target}</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>粘贴的文字</translation>
    </message>
    <message>
        <source>{share} % read</source>
        <translation>已读 {share}%</translation>
    </message>
    <message>
        <source>{share} % translated</source>
        <translation>已翻译 {share}%</translation>
    </message>
    <message>
        <source>{share} % known</source>
        <translation>已认识 {share}%</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Discard this text</source>
        <translation>丢弃此文字</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>从列表中移除</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Near it</source>
        <translation>邻近次数</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>总次数</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Year or speaker</source>
        <translation>年份或发言人</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>短语</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>A double click shows the places</source>
        <translation>双击可显示出现的各处</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>文字稿</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词</translation>
    </message>
    <message>
        <source>In 10,000 words</source>
        <translation>每 10,000 词</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>频率</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>not possible now</source>
        <translation>现在无法执行</translation>
    </message>
    <message>
        <source>no text is open</source>
        <translation>没有打开的文本</translation>
    </message>
    <message>
        <source>only this speaker</source>
        <translation>仅此发言人</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>recent text</source>
        <translation>最近的文本</translation>
    </message>
</context>
<context>
    <name>CitingDialog</name>
    <message>
        <source>Copy and cite</source>
        <translation>复制并注明出处</translation>
    </message>
    <message>
        <source>Title, date and place</source>
        <translation>标题、日期和地点</translation>
    </message>
    <message>
        <source>What will be copied</source>
        <translation>将复制的内容</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>分栏</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>所选内容</translation>
    </message>
    <message>
        <source>This sentence</source>
        <translation>此句子</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>此段落</translation>
    </message>
    <message>
        <source>All that is said in this turn</source>
        <translation>此次发言的全部内容</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Move to the front</source>
        <translation>移到最前</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Command, speaker, theme or recent text</source>
        <translation>命令、发言人、主题或最近的文本</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Comparing with {name}</source>
        <translation>正在与 {name} 比较</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>选择其他文件…</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>停止比较</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>The file has changed, and some of your corrections find no place in it. They are kept: {corrections}</source>
        <translation>文件已更改，您的部分更正在其中找不到对应位置。这些更正已保留：{corrections}</translation>
    </message>
    <message>
        <source>Change speaker to</source>
        <translation>将发言人改为</translation>
    </message>
    <message>
        <source>Change speaker of this paragraph only to</source>
        <translation>仅将此段落的发言人改为</translation>
    </message>
    <message>
        <source>New speaker…</source>
        <translation>新发言人…</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>未注明的发言人</translation>
    </message>
    <message>
        <source>Change speaker from this sentence on…</source>
        <translation>从此句子起更改发言人…</translation>
    </message>
    <message>
        <source>Change speaker from this paragraph on…</source>
        <translation>从此段落起更改发言人…</translation>
    </message>
    <message>
        <source>“{label}” is not a speaker name here</source>
        <translation>“{label}”在此处不是发言人姓名</translation>
    </message>
    <message>
        <source>“{label}” is not a speaker name anywhere</source>
        <translation>“{label}”在任何地方都不是发言人姓名</translation>
    </message>
    <message>
        <source>“{label}” is a speaker name</source>
        <translation>“{label}”是发言人姓名</translation>
    </message>
    <message>
        <source>“{label}” is another person…</source>
        <translation>“{label}”是另一个人…</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <translation>发言人姓名</translation>
    </message>
</context>
<context>
    <name>CounterpartLight</name>
    <message>
        <source>In the translation: {words}</source>
        <translation>译文中：{words}</translation>
    </message>
</context>
<context>
    <name>DictionariesDialog</name>
    <message>
        <source>Dictionaries</source>
        <translation>词典</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>词典</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Dictionaries on this computer</source>
        <translation>这台电脑上的词典</translation>
    </message>
    <message>
        <source>&amp;Add from a file…</source>
        <translation>从文件添加(&amp;A)…</translation>
    </message>
    <message>
        <source>Down&amp;load…</source>
        <translation>下载(&amp;L)…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Language of the &amp;words:</source>
        <translation>词语的语言(&amp;W)：</translation>
    </message>
    <message>
        <source>Language of the &amp;explanations:</source>
        <translation>释义的语言(&amp;E)：</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>No dictionary yet. Download one of FreeDict, or add one from a file: dictd (as FreeDict has it), Wiktionary from kaikki.org, StarDict, DSL or MDX.</source>
        <translation>还没有词典。请下载 FreeDict 的词典，或从文件添加：dictd（如 FreeDict）、kaikki.org 的维基词典、StarDict、DSL 或 MDX。</translation>
    </message>
    <message>
        <source>Add a dictionary</source>
        <translation>添加词典</translation>
    </message>
    <message>
        <source>Dictionaries ({kinds});;All files (*)</source>
        <translation>词典 ({kinds});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading “{name}”…</source>
        <translation>正在读取“{name}”…</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) read…</source>
        <translation>
            <numerusform>已读取 %Ln 个词…</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” does not say which languages it is for. Choose them.</source>
        <translation>“{name}”没有说明适用于哪些语言。请选择语言。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>已停止。未添加任何内容。</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a transcript here</source>
        <translation>把文字稿拖到这里</translation>
    </message>
    <message>
        <source>Text, web page, subtitles, document; or copy a text and paste it.</source>
        <translation>文本、网页、字幕或文档；也可以复制一段文字后粘贴。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Show the sample</source>
        <translation>查看示例</translation>
    </message>
</context>
<context>
    <name>ElsewhereDialog</name>
    <message>
        <source>Download on another computer</source>
        <translation>在另一台电脑上下载</translation>
    </message>
    <message>
        <source>Download these files on a computer that is online, under the names given, and bring them to this one. The saved list can be given to the program curl, which is part of Windows, macOS and Linux.</source>
        <translation>请在联网的电脑上按所列名称下载这些文件，然后带到这台电脑。保存的列表可交给 curl 程序，Windows、macOS 和 Linux 都自带它。</translation>
    </message>
    <message>
        <source>Files to download</source>
        <translation>要下载的文件</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>保存列表…</translation>
    </message>
    <message>
        <source>folder {name}</source>
        <translation>文件夹 {name}</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存列表</translation>
    </message>
</context>
<context>
    <name>EngineChoice</name>
    <message>
        <source>&amp;Engine</source>
        <translation>翻译引擎(&amp;E)</translation>
    </message>
    <message>
        <source>No language pack for this pair</source>
        <translation>没有这对语言的语言包</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>直接翻译</translation>
    </message>
    <message>
        <source>through {language}</source>
        <translation>经由{language}</translation>
    </message>
    <message>
        <source>your usual choice</source>
        <translation>您的常用选择</translation>
    </message>
    <message>
        <source>only {engine} has this pair</source>
        <translation>只有 {engine} 有此语言对</translation>
    </message>
    <message>
        <source>the only direct way</source>
        <translation>唯一的直接途径</translation>
    </message>
    <message>
        <source>closest to {language}</source>
        <translation>最接近{language}</translation>
    </message>
    <message>
        <source>Use {engine} for every text</source>
        <translation>所有文字都使用 {engine}</translation>
    </message>
    <message>
        <source>no engine has this pair alone</source>
        <translation>没有一个引擎单独支持这对语言</translation>
    </message>
    <message>
        <source>your text goes to {host}</source>
        <translation>您的文本发往 {host}</translation>
    </message>
    <message>
        <source>chosen automatically</source>
        <translation>自动选择</translation>
    </message>
    <message>
        <source>chosen automatically: {reason}</source>
        <translation>自动选择：{reason}</translation>
    </message>
    <message>
        <source>{engine}: better wording</source>
        <translation>{engine}：措辞更好</translation>
    </message>
    <message>
        <source>{engine}: faster</source>
        <translation>{engine}：更快</translation>
    </message>
    <message>
        <source>Compare with {engine}</source>
        <translation>与 {engine} 的译文比较</translation>
    </message>
    <message>
        <source>Most of the first translations by {engine} look wrong in the same way ({reason}). The language pack may not fit this text. Choose another engine, or another pack.</source>
        <translation>{engine} 最初的译文大多有同样的问题（{reason}）。这个语言包可能不适合这段文字。请选择另一个引擎或另一个语言包。</translation>
    </message>
    <message>
        <source>Languages…</source>
        <translation>语言…</translation>
    </message>
    <message>
        <source>Translate paragraph again</source>
        <translation>重新翻译段落</translation>
    </message>
    <message>
        <source>Only {engine} can translate between these languages here.</source>
        <translation>在这里只有 {engine} 能翻译这两种语言。</translation>
    </message>
    <message>
        <source>Use {engine}</source>
        <translation>使用 {engine}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;All of the text</source>
        <translation>全文(&amp;A)</translation>
    </message>
    <message>
        <source>My &amp;notes</source>
        <translation>我的笔记(&amp;N)</translation>
    </message>
    <message>
        <source>The beginning of what is exported</source>
        <translation>导出内容的开头</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Word document (.docx)</source>
        <translation>Word 文档 (.docx)</translation>
    </message>
    <message>
        <source>PDF (.pdf)</source>
        <translation>PDF (.pdf)</translation>
    </message>
    <message>
        <source>Web page (.html)</source>
        <translation>网页 (.html)</translation>
    </message>
    <message>
        <source>Text (.txt)</source>
        <translation>文本 (.txt)</translation>
    </message>
    <message>
        <source>Markdown (.md)</source>
        <translation>Markdown (.md)</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Excel 工作簿 (.xlsx)</translation>
    </message>
    <message>
        <source>Table, comma-separated (.csv)</source>
        <translation>逗号分隔的表格 (.csv)</translation>
    </message>
    <message>
        <source>Table, tab-separated (.tsv)</source>
        <translation>制表符分隔的表格 (.tsv)</translation>
    </message>
    <message>
        <source>Subtitles, SubRip (.srt)</source>
        <translation>SubRip 字幕 (.srt)</translation>
    </message>
    <message>
        <source>Subtitles, WebVTT (.vtt)</source>
        <translation>WebVTT 字幕 (.vtt)</translation>
    </message>
    <message>
        <source>Subtitles, TTML (.ttml)</source>
        <translation>TTML 字幕 (.ttml)</translation>
    </message>
    <message>
        <source>Translation memory, TMX 1.4 (.tmx)</source>
        <translation>翻译记忆库 TMX 1.4 (.tmx)</translation>
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
        <translation>Enface 自有格式 JSON (.json)</translation>
    </message>
    <message>
        <source>&amp;Only what is shown: {shown} of {all} paragraphs</source>
        <translation>仅显示的内容(&amp;O)：{shown} 段，共 {all} 段</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>Translations:</source>
        <translation>译文：</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>文本：</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>There are no times in this text, and subtitles need them.</source>
        <translation>此文本中没有时间，而字幕需要时间。</translation>
    </message>
    <message>
        <source>The text is still being read: only its beginning would be exported.</source>
        <translation>文本仍在读取：只会导出其开头。</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s); the first of them are shown here.</source>
        <translation>
            <numerusform>共 %Ln 段；此处显示前几段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are not translated yet.</source>
        <translation>
            <numerusform>有 %Ln 段尚未翻译。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to check are marked.</source>
        <translation>
            <numerusform>已标记 %Ln 个待检查的句子。</numerusform>
        </translation>
    </message>
    <message>
        <source>XLIFF holds one language of translation: {language}.</source>
        <translation>XLIFF 只能包含一种语言的译文：{language}。</translation>
    </message>
    <message>
        <source>JSON holds one machine translation: the first.</source>
        <translation>JSON 只能包含一种机器翻译：第一种。</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Transcript</source>
        <translation>文字稿</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exporting “{name}”…</source>
        <translation>正在导出“{name}”…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Exported as “{name}”.</source>
        <translation>已导出为“{name}”。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>FailedDialog</name>
    <message>
        <source>Not translated</source>
        <translation>未翻译</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>目标语言</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>保存报告(&amp;S)…</translation>
    </message>
    <message>
        <source>What was translated, what failed and why, for other programs</source>
        <translation>已翻译的内容、失败的内容及原因，供其他程序使用</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>报告已保存。</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Compare with another text</source>
        <translation>与另一文本比较</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>选择录音</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Import translation</source>
        <translation>导入译文</translation>
    </message>
    <message>
        <source>Add a voice</source>
        <translation>添加语音</translation>
    </message>
    <message>
        <source>Piper voices</source>
        <translation>Piper 语音</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>文字稿</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Open transcripts</source>
        <translation>打开文字稿</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>Files: {read} of {all} read</source>
        <translation>文件：已读 {read} 个，共 {all} 个</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>按姓名</translation>
    </message>
    <message>
        <source>unread first</source>
        <translation>未读的在前</translation>
    </message>
    <message>
        <source>recently opened first</source>
        <translation>最近打开的在前</translation>
    </message>
    <message>
        <source>Sorted {order}</source>
        <translation>排序：{order}</translation>
    </message>
    <message>
        <source>Sort files</source>
        <translation>对文件排序</translation>
    </message>
    <message>
        <source>No file has such a name.</source>
        <translation>没有此名称的文件。</translation>
    </message>
    <message>
        <source>{count} more files: type part of a name to find them.</source>
        <translation>还有 {count} 个文件：输入部分名称以查找。</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>在文中查找</translation>
    </message>
    <message>
        <source>Look everywhere</source>
        <translation>在全文中查找</translation>
    </message>
    <message>
        <source>Translate all</source>
        <translation>全部翻译</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Match accents</source>
        <translation>区分重音符号</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>How and where to find</source>
        <translation>查找方式和范围</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>关闭查找栏</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>栏</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>所有栏</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Only the first {count} characters are looked for.</source>
        <translation>只查找前 {count} 个字符。</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) are not translated yet: their translation is not searched.</source>
        <translation>
            <numerusform>有 %Ln 个段落尚未翻译：不会搜索它们的译文。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) could not be searched: the expression takes too long.</source>
        <translation>
            <numerusform>有 %Ln 个段落未能搜索：该表达式耗时过长。</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>查找已停止。</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>第 {current} 个，共 {count} 个</translation>
    </message>
    <message>
        <source>Nothing found in what is shown</source>
        <translation>在显示的内容中未找到</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Not a regular expression: {reason}</source>
        <translation>不是正则表达式：{reason}</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folders of the library</source>
        <translation>文库的文件夹</translation>
    </message>
    <message>
        <source>While the library is open, Enface takes in what changes in the folders that you tick.</source>
        <translation>文库打开时，Enface 会自动收录所勾选文件夹中的更改。</translation>
    </message>
    <message>
        <source>Watching needs watchfiles, which is not installed. Install it with: enface extras add watch. “Look again” does the same when you press it.</source>
        <translation>监视文件夹需要 watchfiles，但尚未安装。请用以下命令安装：enface extras add watch。按“刷新”也能达到同样的效果。</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>文件夹或文件</translation>
    </message>
    <message>
        <source>Watch {name}</source>
        <translation>监视 {name}</translation>
    </message>
    <message>
        <source>Left out because you removed them: {count}</source>
        <translation>因您移除而未列入：{count}</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>重新添加</translation>
    </message>
    <message>
        <source>Add the files that you removed from the list again</source>
        <translation>重新添加您从列表中移除的文件</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Another window has taken this document off the list, or forgotten it. Nothing more of it is remembered.</source>
        <translation>另一个窗口已将此文档从列表中移除或忘记。不会再记住它的任何内容。</translation>
    </message>
    <message>
        <source>This document is forgotten.</source>
        <translation>已忘记此文档。</translation>
    </message>
    <message>
        <source>This document is forgotten, but for its translations: another program is using the translation memory. Leave Enface open: they are deleted as soon as that program lets go.</source>
        <translation>此文档已被遗忘，但其译文除外：另一个程序正在使用翻译记忆库。请让 Enface 保持打开：那个程序一放开，译文就会被删除。</translation>
    </message>
    <message>
        <source>Everything is cleared but the translation memory, which another program is using. Leave Enface open: it is cleared as soon as that program lets go.</source>
        <translation>除翻译记忆库外，一切都已清除：另一个程序正在使用它。请让 Enface 保持打开：那个程序一放开，它就会被清空。</translation>
    </message>
    <message>
        <source>Clear all translations made so far, the lists of recent transcripts and of the library, the texts you pasted, your corrections, bookmarks, notes and terms, the words you saved, and the logs? This cannot be undone.</source>
        <translation>要清除至今的所有译文、最近的文字稿列表和文库列表、您粘贴的文字、您的更正、书签、笔记和术语、您保存的词语以及日志吗？此操作无法撤销。</translation>
    </message>
    <message>
        <source>Clear everything</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>These files are left; delete them yourself: {names}</source>
        <translation>这些文件还在，请自行删除：{names}</translation>
    </message>
    <message>
        <source>Everything Enface remembered is cleared.</source>
        <translation>Enface 记住的一切均已清除。</translation>
    </message>
</context>
<context>
    <name>FreeDictDialog</name>
    <message>
        <source>Download a dictionary</source>
        <translation>下载词典</translation>
    </message>
    <message>
        <source>Dictionaries of FreeDict (freedict.org), under free licences. The licence of each is shown once it is added.</source>
        <translation>FreeDict (freedict.org) 的词典，采用自由许可证。添加后会显示每部词典的许可证。</translation>
    </message>
    <message>
        <source>Get the list from the Internet</source>
        <translation>从互联网获取列表</translation>
    </message>
    <message>
        <source>Search for a language</source>
        <translation>搜索语言</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Dictionaries of FreeDict</source>
        <translation>FreeDict 的词典</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>There is no list of dictionaries on this computer yet.</source>
        <translation>这台电脑上还没有词典列表。</translation>
    </message>
    <message>
        <source>The list is of {date}.</source>
        <translation>列表日期：{date}。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未验证</translation>
    </message>
</context>
<context>
    <name>FurtherColumns</name>
    <message>
        <source>Show &amp;more translations</source>
        <translation>显示更多译文(&amp;M)</translation>
    </message>
    <message>
        <source>No language pack for this text</source>
        <translation>没有适合此文本的语言包</translation>
    </message>
</context>
<context>
    <name>GoCommands</name>
    <message>
        <source>Turn, paragraph such as ¶ 12, or time such as 12:34</source>
        <translation>发言、段落（例如 ¶ 12）或时间（例如 12:34）</translation>
    </message>
    <message>
        <source>Paragraph, or time such as 12:34</source>
        <translation>段落或时间（例如 12:34）</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索使用指南</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>The guide is in English only.</source>
        <translation>使用指南只有英文版。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>There is no room for two columns: the translation is below its original.</source>
        <translation>宽度不够显示两栏：译文显示在原文下方。</translation>
    </message>
    <message>
        <source>There is no room for all columns: some of them stand below each other.</source>
        <translation>宽度不够显示所有栏：有些栏上下排列。</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Sentences found</source>
        <translation>找到的句子</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
</context>
<context>
    <name>InstalledPage</name>
    <message>
        <source>Language packs on this computer</source>
        <translation>这台电脑上的语言包</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>翻译引擎</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>安装情况</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>从文件添加…</translation>
    </message>
    <message>
        <source>Add from a folder…</source>
        <translation>从文件夹添加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>It translates &amp;from:</source>
        <translation>源语言(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;into:</source>
        <translation>目标语言(&amp;I)：</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>with Enface or another program</source>
        <translation>随 Enface 或其他程序安装</translation>
    </message>
    <message>
        <source>Language packs ({patterns})</source>
        <translation>语言包（{patterns}）</translation>
    </message>
    <message>
        <source>{version} · newer: {newer}</source>
        <translation>{version} · 新版：{newer}</translation>
    </message>
    <message numerus="yes">
        <source>A newer version of %n pack(s) can be downloaded.</source>
        <translation>
            <numerusform>有 %Ln 个语言包可以下载新版本。</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking “{name}”…</source>
        <translation>正在检查“{name}”…</translation>
    </message>
    <message>
        <source>Add a language pack</source>
        <translation>添加语言包</translation>
    </message>
</context>
<context>
    <name>KeepingTerms</name>
    <message numerus="yes">
        <source>%n term(s) deleted.</source>
        <translation>
            <numerusform>已删除 %Ln 个术语。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Lists of terms (*.csv *.tsv *.txt *.tbx *.tmx *.xml)</source>
        <translation>术语列表 (*.csv *.tsv *.txt *.tbx *.tmx *.xml)</translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>导入术语</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) imported.</source>
        <translation>
            <numerusform>已导入 %Ln 个术语。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: other languages, or too long.</source>
        <translation>
            <numerusform>已跳过 %Ln 个：属于其他语言，或过长。</numerusform>
        </translation>
    </message>
    <message>
        <source>Table (*.csv);;TBX (*.tbx);;TMX (*.tmx)</source>
        <translation>表格 (*.csv);;TBX (*.tbx);;TMX (*.tmx)</translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>导出术语</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) exported.</source>
        <translation>
            <numerusform>已导出 %Ln 个术语。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search keyboard shortcuts</source>
        <translation>搜索键盘快捷键</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>{keys} is used twice: {first}, {second}. Change one of them.</source>
        <translation>{keys} 被用了两次：“{first}”和“{second}”。请更改其中一个。</translation>
    </message>
</context>
<context>
    <name>LanguagesDialog</name>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>已翻译</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>not there any more: {path}</source>
        <translation>已不在原处：{path}</translation>
    </message>
    <message>
        <source>Notes: {count}</source>
        <translation>笔记：{count}</translation>
    </message>
    <message>
        <source>Read: {share}</source>
        <translation>已读：{share}</translation>
    </message>
    <message>
        <source>Translated: {share}</source>
        <translation>已翻译：{share}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>另一语言</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字稿</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>Library</source>
        <translation>文库</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>最佳的在前</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早的在前</translation>
    </message>
    <message>
        <source>As in the transcripts</source>
        <translation>按文字稿顺序</translation>
    </message>
    <message>
        <source>By the words before</source>
        <translation>按前面的词</translation>
    </message>
    <message>
        <source>By the words after</source>
        <translation>按后面的词</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>按发言人</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>按年份</translation>
    </message>
    <message>
        <source>Phrases with it</source>
        <translation>包含它的短语</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Words, by basic form</source>
        <translation>词，按原形</translation>
    </message>
    <message>
        <source>With nothing to search, “Words” counts all words</source>
        <translation>没有搜索内容时，“词”会统计所有词</translation>
    </message>
    <message>
        <source>Sho&amp;w more</source>
        <translation>显示更多(&amp;W)</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>文字稿</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>索引行</translation>
    </message>
    <message>
        <source>Fol&amp;ders…</source>
        <translation>文件夹(&amp;D)…</translation>
    </message>
    <message>
        <source>What you added, and whether it is watched</source>
        <translation>您添加的内容，以及是否监视</translation>
    </message>
    <message>
        <source>&amp;Translate…</source>
        <translation>翻译(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Save table…</source>
        <translation>保存表格(&amp;S)…</translation>
    </message>
    <message>
        <source>S&amp;peaker:</source>
        <translation>发言人(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>至(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>顺序(&amp;O)：</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>My wording</source>
        <translation>我的译文</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>By the 2nd word before</source>
        <translation>按前面第 2 个词</translation>
    </message>
    <message>
        <source>By the 3rd word before</source>
        <translation>按前面第 3 个词</translation>
    </message>
    <message>
        <source>By the 2nd word after</source>
        <translation>按后面第 2 个词</translation>
    </message>
    <message>
        <source>By the 3rd word after</source>
        <translation>按后面第 3 个词</translation>
    </message>
    <message>
        <source>In random order</source>
        <translation>随机顺序</translation>
    </message>
    <message>
        <source>By the word found</source>
        <translation>按找到的词</translation>
    </message>
    <message>
        <source>Words near it</source>
        <translation>邻近的词</translation>
    </message>
    <message>
        <source>S&amp;ort:</source>
        <translation>排序(&amp;O)：</translation>
    </message>
    <message>
        <source>The&amp;n:</source>
        <translation>然后(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Count:</source>
        <translation>统计(&amp;C)：</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>&amp;In:</source>
        <translation>范围(&amp;I)：</translation>
    </message>
    <message>
        <source>Pl&amp;ace:</source>
        <translation>地点(&amp;A)：</translation>
    </message>
    <message>
        <source>Fro&amp;m:</source>
        <translation>从(&amp;M)：</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>语言(&amp;G)：</translation>
    </message>
    <message>
        <source>Filter by title, speaker or file</source>
        <translation>按标题、发言人或文件筛选</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>Search the texts</source>
        <translation>在文本中搜索</translation>
    </message>
    <message>
        <source>Words, &quot;phrases&quot;, parts of words (harb*, *ship, h?rbour), AND, OR, NOT, NEAR; see the guide</source>
        <translation>词语、&quot;短语&quot;、词的一部分 (harb*、*ship、h?rbour)、AND、OR、NOT、NEAR；见使用指南</translation>
    </message>
    <message>
        <source>Chosen on the list</source>
        <translation>列表中选中的</translation>
    </message>
    <message>
        <source>With sentences found</source>
        <translation>包含所找到句子的</translation>
    </message>
    <message>
        <source>All on the list</source>
        <translation>列表中的全部</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%Ln 句</numerusform>
        </translation>
    </message>
    <message>
        <source>more than {count}</source>
        <translation>超过 {count}</translation>
    </message>
    <message>
        <source>{shown} of {all} sentences</source>
        <translation>显示 {shown} 个句子，共 {all} 个</translation>
    </message>
    <message>
        <source>The first {count} sentences</source>
        <translation>前 {count} 个句子</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} places are shown, not all. “Save table…” writes up to {most}.</source>
        <translation>仅显示 {count} 处，并非全部。“保存表格…”最多可写入 {most} 处。</translation>
    </message>
    <message>
        <source>The first {count} places</source>
        <translation>前 {count} 处</translation>
    </message>
    <message numerus="yes">
        <source>%n different word(s)</source>
        <translation>
            <numerusform>%Ln 个不同的词</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this was searched: {what}.</source>
        <translation>仅搜索了：{what}。</translation>
    </message>
    <message>
        <source>{shown} of {all} transcripts, {words} words</source>
        <translation>文字稿：{shown}/{all}，共 {words} 词</translation>
    </message>
    <message>
        <source>Add a folder or files: they stay where they are.</source>
        <translation>请添加文件夹或文件：它们仍在原处。</translation>
    </message>
    <message>
        <source>only in “{name}”</source>
        <translation>仅在“{name}”中</translation>
    </message>
    <message>
        <source>there is no collection “{name}” any more</source>
        <translation>收藏集“{name}”已不存在</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) saved</source>
        <translation>
            <numerusform>已保存 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more</source>
        <translation>还有更多</translation>
    </message>
</context>
<context>
    <name>LinkTools</name>
    <message>
        <source>Merge with the one above</source>
        <translation>与上面的合并</translation>
    </message>
    <message>
        <source>Merge with the one below</source>
        <translation>与下面的合并</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>在此处拆分</translation>
    </message>
    <message>
        <source>Cut the link</source>
        <translation>断开对应关系</translation>
    </message>
    <message>
        <source>Accept the link</source>
        <translation>接受对应关系</translation>
    </message>
    <message>
        <source>Drag a sentence up or down</source>
        <translation>上下拖动句子</translation>
    </message>
</context>
<context>
    <name>LookingUp</name>
    <message>
        <source>The language of this text is not known. Choose it above the text, then look the word up.</source>
        <translation>此文本的语言未知。请在文本上方选择语言，然后查词。</translation>
    </message>
    <message>
        <source>Add a dictionary…</source>
        <translation>添加词典…</translation>
    </message>
    <message>
        <source>Anki deck (*.apkg);;Table (*.csv)</source>
        <translation>Anki 牌组 (*.apkg);;表格 (*.csv)</translation>
    </message>
    <message>
        <source>Export saved words</source>
        <translation>导出已保存的词语</translation>
    </message>
    <message numerus="yes">
        <source>%n saved word(s) exported.</source>
        <translation>
            <numerusform>已导出 %Ln 个已保存的词语。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryDialog</name>
    <message>
        <source>Translation memory</source>
        <translation>翻译记忆库</translation>
    </message>
    <message>
        <source>Enface keeps its translations on this computer, so that nothing is translated twice. When the limit is reached, the ones that were used longest ago are deleted first; your own wording is kept.</source>
        <translation>Enface 把译文保存在这台电脑上，以免重复翻译。达到上限时，先删除最久未用的译文；您自己的译文会保留。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>大小：</translation>
    </message>
    <message>
        <source>&amp;Limit:</source>
        <translation>上限(&amp;L)：</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%Ln 句</numerusform>
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
        <translation>搜索翻译记忆库</translation>
    </message>
    <message>
        <source>&amp;Words in the original ({pair}):</source>
        <translation>原文中的词语(&amp;W)（{pair}）：</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sentences with these words</source>
        <translation>含有这些词语的句子</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%Ln 句</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted by a person</source>
        <translation>由人接受</translation>
    </message>
    <message>
        <source>machine translation, {engine}</source>
        <translation>机器翻译，{engine}</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Who speaks where</source>
        <translation>发言分布</translation>
    </message>
</context>
<context>
    <name>MissingFonts</name>
    <message>
        <source>No font on this computer has the letters of this text ({language}), so empty boxes stand for them. Install a font that has them, for example of the Noto family, and start Enface again.</source>
        <translation>这台电脑上没有字体包含此文本（{language}）的字符，因此显示为空方框。请安装包含这些字符的字体（例如 Noto 系列），然后重新启动 Enface。</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Your texts and translations leave this computer only for a server on another one that you added and chose. Otherwise the network is used for nothing but language packs, dictionaries, voices and speech models, and only when you press a button for it.</source>
        <translation>只有当您添加并选择了另一台电脑上的服务器时，您的文本和译文才会离开这台电脑。除此之外，网络只用于语言包、词典、语音和语音识别模型，而且只在您按下相应按钮时使用。</translation>
    </message>
    <message>
        <source>Never use the network</source>
        <translation>从不使用网络</translation>
    </message>
    <message>
        <source>While this is on, those buttons refuse too, and say why.</source>
        <translation>开启后，这些按钮也会拒绝联网，并说明原因。</translation>
    </message>
    <message>
        <source>All network requests</source>
        <translation>所有网络请求</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Files are read, and texts translated, in processes of their own. Your system keeps these off the network and off all your files but the one being read.</source>
        <translation>文件的读取和文本的翻译在独立进程中进行。系统禁止这些进程访问网络，也禁止其访问您的文件，正在读取的文件除外。</translation>
    </message>
    <message>
        <source>Files are read, and texts translated, in processes of their own. Your system keeps these off the network, but it cannot keep them off your other files.</source>
        <translation>文件的读取和文本的翻译在独立进程中进行。系统禁止这些进程访问网络，但无法禁止其访问您的其他文件。</translation>
    </message>
    <message>
        <source>Files are read, and texts translated, in processes of their own. Your system keeps these off all your files but the one being read, but it cannot keep them off the network.</source>
        <translation>文件的读取和文本的翻译在独立进程中进行。系统禁止这些进程访问您的文件（正在读取的文件除外），但无法禁止其访问网络。</translation>
    </message>
    <message>
        <source>Files are read, and texts translated, in processes of their own. They use no network and no other files, but this system has nothing that would keep a harmful file from making them do so.</source>
        <translation>文件的读取和文本的翻译在独立进程中进行。它们不使用网络，也不使用其他文件，但此系统无法阻止有害文件迫使它们这样做。</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) asked so far, the latest first:</source>
        <translation>
            <numerusform>迄今请求过 %Ln 个地址，最近的在前：</numerusform>
        </translation>
    </message>
    <message>
        <source>No network requests so far.</source>
        <translation>目前没有网络请求。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>NetworkSign</name>
    <message>
        <source>Text goes to {host}</source>
        <translation>文本发往 {host}</translation>
    </message>
    <message>
        <source>downloading…</source>
        <translation>正在下载…</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>仅在这台电脑上</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Bookmarks and notes</source>
        <translation>书签和笔记</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>您的笔记</translation>
    </message>
    <message>
        <source>Type a note</source>
        <translation>写笔记</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加笔记</translation>
    </message>
    <message>
        <source>Bookmark here</source>
        <translation>在此添加书签</translation>
    </message>
    <message>
        <source>About the paragraph you are reading</source>
        <translation>关于您正在阅读的段落</translation>
    </message>
    <message>
        <source>Its paragraph is no longer in the file</source>
        <translation>其段落已不在文件中</translation>
    </message>
    <message>
        <source>About “{words}”</source>
        <translation>关于“{words}”</translation>
    </message>
</context>
<context>
    <name>NotesFile</name>
    <message>
        <source>This text has no bookmarks and no notes yet.</source>
        <translation>此文本还没有书签和笔记。</translation>
    </message>
    <message>
        <source>Save bookmarks and notes</source>
        <translation>保存书签和笔记</translation>
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
        <translation>粘贴的文字</translation>
    </message>
    <message>
        <source>Open “{name}”?</source>
        <translation>打开“{name}”吗？</translation>
    </message>
    <message>
        <source>Compare with this text</source>
        <translation>与此文本比较</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>在此窗口打开</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>在新窗口打开</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>正在打开 {name}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>{share} % of the words are not shown: they look like what stands around a text, not like part of it.</source>
        <translation>有 {share} % 的词未显示：它们看起来是正文周围的内容，而不是正文的一部分。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>{share} % of the words stand under no speaker. Some speakers may not have been recognized.</source>
        <translation>有 {share} % 的词不属于任何发言人。可能有些发言人未被识别。</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>转到该处</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was opened.</source>
        <translation>“{name}”在打开之后发生了更改。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>“{name}” is no longer where it was. What you see is kept here.</source>
        <translation>“{name}”已不在原处。您看到的内容在这里仍然保留。</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>显示注释</translation>
    </message>
    <message>
        <source>List notes such as (Applause), too</source>
        <translation>也列出（掌声）之类的注释</translation>
    </message>
</context>
<context>
    <name>OwnWording</name>
    <message>
        <source>Choose a sentence of the original to write your own wording of it.</source>
        <translation>请选择原文中的一个句子，然后编写您的译文。</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Comment on this sentence</source>
        <translation>对此句子的批注</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) taken into your wording</source>
        <translation>
            <numerusform>已将 %Ln 个句子收入您的译文</numerusform>
        </translation>
    </message>
    <message>
        <source>from the human translation</source>
        <translation>来自人工翻译</translation>
    </message>
    <message>
        <source>from the machine translation</source>
        <translation>来自机器翻译</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) changed</source>
        <translation>
            <numerusform>更改了 %Ln 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>agreement {number} of 100</source>
        <translation>一致度 {number}/100</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>文字稿</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>同一人</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Merge c&amp;hosen</source>
        <translation>合并所选(&amp;H)</translation>
    </message>
    <message>
        <source>The chosen names are one person in the whole library</source>
        <translation>所选姓名在整个文库中是同一个人</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>The names of the chosen person are different people again</source>
        <translation>所选人物的各个姓名重新视为不同的人</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>撤销(&amp;N)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>文中称呼</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字稿</translation>
    </message>
    <message>
        <source>Transcripts of this person</source>
        <translation>有此人的文字稿</translation>
    </message>
    <message>
        <source>What this person says</source>
        <translation>此人的发言</translation>
    </message>
    <message>
        <source>Choose somebody to see all that they said.</source>
        <translation>请选择一个人以查看其全部发言。</translation>
    </message>
    <message>
        <source>Met: {names}</source>
        <translation>同场人物：{names}</translation>
    </message>
    <message>
        <source>The first {count} turns. Choose a transcript to see all in it.</source>
        <translation>前 {count} 次发言。选择一份文字稿可查看其中的全部发言。</translation>
    </message>
    <message>
        <source>Is this the same person? {one} – {other}</source>
        <translation>这是同一个人吗？{one} – {other}</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Place in the recording</source>
        <translation>录音中的位置</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Loop sentence</source>
        <translation>循环播放句子</translation>
    </message>
    <message>
        <source>Close the recording</source>
        <translation>关闭录音</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
</context>
<context>
    <name>Playing</name>
    <message>
        <source>The sentence starts at {time}</source>
        <translation>句子从 {time} 开始</translation>
    </message>
    <message>
        <source>The sentence starts at {time}, later ones moved along</source>
        <translation>句子从 {time} 开始，后面的句子随之移动</translation>
    </message>
    <message>
        <source>Loop from {begin}: press again where it ends</source>
        <translation>从 {begin} 开始循环：在结束处再按一次</translation>
    </message>
    <message>
        <source>This sentence was not heard in the recording.</source>
        <translation>未在录音中识别出此句子。</translation>
    </message>
    <message>
        <source>This sentence has no time yet.</source>
        <translation>此句尚无时间。</translation>
    </message>
    <message>
        <source>Sync with recording</source>
        <translation>与录音同步</translation>
    </message>
    <message>
        <source>“{name}” has no sound.</source>
        <translation>“{name}”没有声音。</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%Ln 位发言人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln 个词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) hidden</source>
        <translation>
            <numerusform>已隐藏 %Ln 次发言</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>还剩 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>还剩 %Ln 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Enface: keyboard shortcuts</source>
        <translation>Enface：键盘快捷键</translation>
    </message>
    <message>
        <source>Printing asks your system&apos;s print service, which may use the network, and “Never use the network” is on (Languages, Network). You can save a PDF instead.</source>
        <translation>打印需要使用系统的打印服务，而它可能会使用网络；“从不使用网络”现已开启（“语言”中的“网络”）。您可以改为保存 PDF。</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Download progress</source>
        <translation>下载进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What came is kept: the next time it goes on from there.</source>
        <translation>已下载的部分会保留：下次从中断处继续。</translation>
    </message>
    <message>
        <source>Getting the list…</source>
        <translation>正在获取列表…</translation>
    </message>
    <message>
        <source>another Enface is downloading it; waiting for that…</source>
        <translation>另一个 Enface 正在下载它；等待中…</translation>
    </message>
    <message>
        <source>unpacking and trying it…</source>
        <translation>正在解压并试用…</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message numerus="yes">
        <source>cut off; trying again in %n second(s)</source>
        <translation>
            <numerusform>连接中断；%Ln 秒后重试</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>每秒 {size}</translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <translation>{done}，共 {whole}</translation>
    </message>
</context>
<context>
    <name>PuttingInStep</name>
    <message>
        <source>Listening to {name}</source>
        <translation>正在听取 {name}</translation>
    </message>
    <message>
        <source>{heard} of {all} sentences were heard in “{name}”.</source>
        <translation>在“{name}”中识别出 {heard}/{all} 个句子。</translation>
    </message>
    <message>
        <source>Download a model…</source>
        <translation>下载模型…</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>添加模型…</translation>
    </message>
    <message>
        <source>Add a Whisper model: choose its folder</source>
        <translation>添加 Whisper 模型：选择其文件夹</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Transcript</source>
        <translation>文字稿</translation>
    </message>
    <message>
        <source>No speaker is selected, so there is nothing to show.</source>
        <translation>未选中任何发言人，因此没有可显示的内容。</translation>
    </message>
</context>
<context>
    <name>ReaderModel</name>
    <message>
        <source>{speaker}, in {language}</source>
        <translation>{speaker}，使用{language}</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>使用{language}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待翻译</translation>
    </message>
    <message>
        <source>machine translation</source>
        <translation>机器翻译</translation>
    </message>
    <message>
        <source>human translation</source>
        <translation>人工翻译</translation>
    </message>
    <message>
        <source>your wording</source>
        <translation>您的译文</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>已遮盖</translation>
    </message>
    <message>
        <source>(no partner in the original)</source>
        <translation>（原文中无对应内容）</translation>
    </message>
    <message>
        <source>(together with another row)</source>
        <translation>（与另一行合并）</translation>
    </message>
    <message>
        <source>(no partner in this text)</source>
        <translation>（此文本中无对应内容）</translation>
    </message>
    <message>
        <source>to check: {reasons}</source>
        <translation>待检查：{reasons}</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>笔记：{note}</translation>
    </message>
    <message>
        <source>not heard in the recording</source>
        <translation>未在录音中识别出</translation>
    </message>
    <message>
        <source>needs review</source>
        <translation>需要审阅</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>{accepted} of {written} sentences accepted</source>
        <translation>已接受 {accepted} 个句子，共 {written} 个</translation>
    </message>
    <message>
        <source>{reasons} (sentence {number})</source>
        <translation>{reasons}（第 {number} 句）</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>旁白</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注释</translation>
    </message>
</context>
<context>
    <name>ReadingAids</name>
    <message>
        <source>Syllables are shown</source>
        <translation>已显示音节</translation>
    </message>
    <message>
        <source>Syllables are not shown</source>
        <translation>未显示音节</translation>
    </message>
    <message>
        <source>Line focus: 1 line</source>
        <translation>行聚焦：1 行</translation>
    </message>
    <message>
        <source>Line focus: 3 lines</source>
        <translation>行聚焦：3 行</translation>
    </message>
    <message>
        <source>Line focus: 5 lines</source>
        <translation>行聚焦：5 行</translation>
    </message>
    <message>
        <source>Line focus is off</source>
        <translation>行聚焦已关闭</translation>
    </message>
</context>
<context>
    <name>ReadingOut</name>
    <message>
        <source>Texts in {language} are read by the voice “{name}” from now on.</source>
        <translation>今后由语音“{name}”朗读{language}文本。</translation>
    </message>
    <message>
        <source>The language of this text is not known. Choose it above the text, then read it aloud.</source>
        <translation>此文本的语言未知。请先在文本上方选择语言，再朗读。</translation>
    </message>
    <message>
        <source>Download a voice…</source>
        <translation>下载语音…</translation>
    </message>
    <message>
        <source>Add a voice…</source>
        <translation>添加语音…</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>间距</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>关闭此面板</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Layout and columns</source>
        <translation>布局和栏</translation>
    </message>
    <message>
        <source>Reading aids</source>
        <translation>阅读辅助</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>界面</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Reset everything in this panel</source>
        <translation>将此面板中的所有设置恢复默认</translation>
    </message>
    <message>
        <source>Custom theme…</source>
        <translation>自定义主题…</translation>
    </message>
    <message>
        <source>Wide spacing</source>
        <translation>宽松间距</translation>
    </message>
    <message>
        <source>More room between lines, words and letters</source>
        <translation>增大行、词和字母之间的距离</translation>
    </message>
    <message>
        <source>pt</source>
        <comment>points, of a font</comment>
        <translation>磅</translation>
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
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>打印时</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Maximum characters per line</source>
        <translation>每行最多字符数</translation>
    </message>
    <message>
        <source>Auto-scroll: lines per minute</source>
        <translation>自动滚动：每分钟行数</translation>
    </message>
    <message>
        <source>Limit line length</source>
        <translation>限制行宽</translation>
    </message>
    <message>
        <source>Justify</source>
        <translation>两端对齐</translation>
    </message>
    <message>
        <source>Show syllables</source>
        <translation>显示音节</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Numbers in the margin</source>
        <translation>页边编号</translation>
    </message>
    <message>
        <source>Focus on</source>
        <translation>突出</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>5 lines</source>
        <translation>5 行</translation>
    </message>
    <message>
        <source>3 lines</source>
        <translation>3 行</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Size of buttons and menus</source>
        <translation>按钮和菜单的大小</translation>
    </message>
    <message>
        <source>Translation in the same size</source>
        <translation>译文与原文同样大小</translation>
    </message>
    <message>
        <source>Translation first</source>
        <translation>译文在前</translation>
    </message>
    <message>
        <source>Font of the original</source>
        <translation>原文字体</translation>
    </message>
    <message>
        <source>Font of the translation</source>
        <translation>译文字体</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open Recen&amp;t</source>
        <translation>打开最近的文件(&amp;T)</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>没有最近的文件</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>清除列表(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Repairing</name>
    <message>
        <source>Compare with another text and choose a sentence to repair how both are linked.</source>
        <translation>请先与另一文本比较并选择一个句子，然后修正两者的对应关系。</translation>
    </message>
    <message>
        <source>Aligning again below here</source>
        <translation>正在从此处往下重新对齐</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Find and replace in your wording</source>
        <translation>在您的译文中查找和替换</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>区分大小写(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>全字匹配(&amp;W)</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>全部替换(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>查找(&amp;F)：</translation>
    </message>
    <message>
        <source>R&amp;eplace with:</source>
        <translation>替换为(&amp;E)：</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) in your wording</source>
        <translation>
            <numerusform>在您的译文中有 %Ln 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n time(s)</source>
        <translation>
            <numerusform>已替换 %Ln 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Search the whole library</source>
        <translation>搜索整个文库</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Review saved words</source>
        <translation>复习已保存的词语</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>&amp;Show (Space)</source>
        <translation>显示（空格）(&amp;S)</translation>
    </message>
    <message>
        <source>Again (1)</source>
        <translation>重来 (1)</translation>
    </message>
    <message>
        <source>Hard (2)</source>
        <translation>困难 (2)</translation>
    </message>
    <message>
        <source>Good (3)</source>
        <translation>良好 (3)</translation>
    </message>
    <message>
        <source>Easy (4)</source>
        <translation>简单 (4)</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to review</source>
        <translation>
            <numerusform>有 %Ln 个词待复习</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more to review today.</source>
        <translation>今天没有要复习的了。</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Sa&amp;ved searches</source>
        <translation>已保存的搜索(&amp;V)</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>保存此搜索…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>保存搜索</translation>
    </message>
</context>
<context>
    <name>SavingCopy</name>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Saved a copy as {name}. It holds the text, what stands beside it, and all that you did to it, and opens in Enface on any computer.</source>
        <translation>副本已保存为 {name}。其中包含文本、与其并列的内容以及您对它所做的一切，可在任何电脑上用 Enface 打开。</translation>
    </message>
</context>
<context>
    <name>ScriptFonts</name>
    <message>
        <source>Separate font per script</source>
        <translation>为每种文字单独设置字体</translation>
    </message>
    <message>
        <source>Easier to read: {font}</source>
        <translation>更易阅读：{font}</translation>
    </message>
    <message>
        <source>Made for people with dyslexia or poor sight</source>
        <translation>为有阅读障碍或视力不佳的人设计</translation>
    </message>
    <message>
        <source>Fonts made for dyslexia or poor sight, such as {fonts}, are free: once one is installed on this computer, it is offered here.</source>
        <translation>为有阅读障碍或视力不佳的人设计的字体（例如 {fonts}）是免费的：在这台电脑上安装后，就会出现在这里。</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>拉丁文</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>西里尔文</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯文</translation>
    </message>
    <message>
        <source>Chinese, Japanese, Korean</source>
        <translation>中文、日文、韩文</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search dictionaries</source>
        <translation>搜索词典</translation>
    </message>
    <message>
        <source>In the &amp;explanations too</source>
        <translation>也在释义中搜索(&amp;E)</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>词条</translation>
    </message>
    <message>
        <source>&amp;Word:</source>
        <translation>词语(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>There is no dictionary on this computer yet. Add one under Dictionaries.</source>
        <translation>这台电脑上还没有词典。请在“词典”中添加。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到任何内容。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>SentencesPanel</name>
    <message>
        <source>Sentences</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Sentences accepted</source>
        <translation>已接受的句子</translation>
    </message>
    <message>
        <source>Nothing to compare yet: open a second text beside this one.</source>
        <translation>还没有可比较的内容：请在本文旁边打开第二个文本。</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>与另一文本比较…</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致度</translation>
    </message>
    <message>
        <source>Lowest agreement first</source>
        <translation>一致度最低的在前</translation>
    </message>
    <message>
        <source>Order of the text</source>
        <translation>文本顺序</translation>
    </message>
    <message>
        <source>Least sure link first</source>
        <translation>最不确定的链接在前</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>待检查</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>with</source>
        <translation>与</translation>
    </message>
    <message>
        <source>Align again below here</source>
        <translation>从此处起重新对齐</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>Servers that translate</source>
        <translation>翻译服务器</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>您的文本</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>使用此项(&amp;U)</translation>
    </message>
    <message>
        <source>The engine “Server” asks {name} from now on.</source>
        <translation>“服务器”引擎从现在起使用 {name}。</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>密钥(&amp;K)：</translation>
    </message>
    <message>
        <source>A server such as LibreTranslate, Ollama, LM Studio or llama-server can translate, too. It is used only where you choose it in “Engine” or “Show more translations”. Of a server with several models you can add each.</source>
        <translation>LibreTranslate、Ollama、LM Studio 或 llama-server 之类的服务器也可以翻译。只有在您通过“翻译引擎”或“显示更多译文”选择它时才会使用。如果服务器有多个模型，每个都可以添加。</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>模型(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Address of a server:</source>
        <translation>服务器地址(&amp;A)：</translation>
    </message>
    <message>
        <source>stays on this computer</source>
        <translation>留在这台电脑上</translation>
    </message>
    <message>
        <source>goes to {host}</source>
        <translation>发往 {host}</translation>
    </message>
    <message>
        <source>With this server your text leaves this computer and goes to {host}. Do you want that?</source>
        <translation>使用此服务器时，您的文本会离开这台电脑，发往 {host}。要这样做吗？</translation>
    </message>
    <message>
        <source>Send text to {host}</source>
        <translation>将文本发送到 {host}</translation>
    </message>
</context>
<context>
    <name>ShownDifferences</name>
    <message>
        <source>The two texts are in different languages: their words cannot be compared, but their numbers and links can.</source>
        <translation>两个文本的语言不同：无法比较词语，但可以比较数字和对应关系。</translation>
    </message>
    <message>
        <source>Agreement with the human text, not quality</source>
        <translation>与人工译文的一致度，而非质量</translation>
    </message>
    <message>
        <source>Agreement of the two texts, not quality</source>
        <translation>两个文本的一致度，而非质量</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Human</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的译文</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first}和{second}</translation>
    </message>
    <message>
        <source>Letters in common, 0 to 100</source>
        <translation>共同字母，0 到 100</translation>
    </message>
    <message>
        <source>Words in common, 0 to 100</source>
        <translation>共同词语，0 到 100</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>{done} of {of} sentences accepted</source>
        <translation>已接受 {done} 个句子，共 {of} 个</translation>
    </message>
    <message>
        <source>{done} of {of} sentences accepted · {own} of them in your words</source>
        <translation>已接受 {done} 个句子，共 {of} 个 · 其中 {own} 个为您的译文</translation>
    </message>
    <message>
        <source>no partner: “{sentence}”</source>
        <translation>无对应内容：“{sentence}”</translation>
    </message>
</context>
<context>
    <name>SpeakerPanel</name>
    <message>
        <source>Speakers</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Find a speaker</source>
        <translation>查找发言人</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Others are hidden</source>
        <translation>其他人已隐藏</translation>
    </message>
    <message>
        <source>dimmed</source>
        <translation>变暗</translation>
    </message>
    <message>
        <source>Others are dimmed</source>
        <translation>其他人已淡化</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message numerus="yes">
        <source>Speaker unclear (%n)</source>
        <translation>
            <numerusform>发言人不明 (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Narration and notes</source>
        <translation>旁白和注释</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%Ln 个段落</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}%</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%Ln 次发言</numerusform>
        </translation>
    </message>
    <message>
        <source>in text order</source>
        <translation>按文本顺序</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>按姓名</translation>
    </message>
    <message>
        <source>by turns</source>
        <translation>按发言次数</translation>
    </message>
    <message>
        <source>by words</source>
        <translation>按词数</translation>
    </message>
    <message>
        <source>Sorted {order}</source>
        <translation>排序：{order}</translation>
    </message>
    <message>
        <source>Sort speakers</source>
        <translation>对发言人排序</translation>
    </message>
    <message>
        <source>Go to the next paragraph that may begin with an overlooked name</source>
        <translation>转到下一个可能以未识别的姓名开头的段落</translation>
    </message>
    <message numerus="yes">
        <source>The same person? (%n)</source>
        <translation>
            <numerusform>是同一个人吗？(%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Names that may be one person’s, to be merged</source>
        <translation>可能属于同一个人的姓名，可合并</translation>
    </message>
    <message>
        <source>{name} is {other}</source>
        <translation>{name} 就是 {other}</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>未注明的发言人</translation>
    </message>
    <message>
        <source>{turns}, {percent} of the words</source>
        <translation>{turns}，占全部词数的 {percent}</translation>
    </message>
    <message numerus="yes">
        <source>%n other speaker(s)</source>
        <translation>
            <numerusform>其他 %Ln 位发言人</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who say least have no line of their own. Search to find them.</source>
        <translation>发言最少的人没有单独的一行。可用搜索找到他们。</translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1 %</translation>
    </message>
    <message>
        <source>No speaker is selected, so nothing is shown.</source>
        <translation>未选中任何发言人，因此不显示任何内容。</translation>
    </message>
    <message>
        <source>{shown} of {all} turns shown, the others dimmed</source>
        <translation>显示 {shown} 次发言，共 {all} 次，其余变暗</translation>
    </message>
    <message>
        <source>{shown} of {all} turns shown</source>
        <translation>显示 {shown} 次发言，共 {all} 次</translation>
    </message>
    <message>
        <source>Show only {name}</source>
        <translation>只显示 {name}</translation>
    </message>
    <message>
        <source>Go to the next turn</source>
        <translation>转到下一次发言</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>合并到</translation>
    </message>
    <message>
        <source>New name of {name}</source>
        <translation>{name} 的新名字</translation>
    </message>
</context>
<context>
    <name>SpeechDialog</name>
    <message>
        <source>Voices and speech models</source>
        <translation>语音与语音识别</translation>
    </message>
    <message>
        <source>Voices of Piper read texts aloud. Whisper models recognise what is said in a recording: larger ones make fewer mistakes and take longer. The licence of a voice is shown once it is on this computer.</source>
        <translation>Piper 语音用于朗读文本。Whisper 模型识别录音中所说的话：模型越大，错误越少，耗时越长。语音下载到这台电脑后会显示其许可证。</translation>
    </message>
    <message>
        <source>Get the list of voices from the Internet</source>
        <translation>从互联网获取语音列表</translation>
    </message>
    <message>
        <source>Voices and models</source>
        <translation>语音和模型</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Speech recognition</source>
        <translation>语音识别</translation>
    </message>
    <message>
        <source>Search for a language</source>
        <translation>搜索语言</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Add a voice from a file…</source>
        <translation>从文件添加语音…</translation>
    </message>
    <message>
        <source>Add a model from a folder…</source>
        <translation>从文件夹添加模型…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>显示：</translation>
    </message>
    <message>
        <source>There is no list of voices on this computer yet.</source>
        <translation>这台电脑上还没有语音列表。</translation>
    </message>
    <message>
        <source>The list of voices is of {date}.</source>
        <translation>语音列表日期：{date}。</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>another version</source>
        <translation>另一版本</translation>
    </message>
    <message>
        <source>many languages</source>
        <translation>多种语言</translation>
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
        <translation>对照译文阅读人们所说的话。翻译在这台电脑上完成，不会向任何地方发送任何内容。</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Translate all</source>
        <translation>全部翻译</translation>
    </message>
    <message>
        <source>Go to the next sentence to check</source>
        <translation>转到下一个待检查的句子</translation>
    </message>
    <message>
        <source>Private window</source>
        <translation>隐私窗口</translation>
    </message>
    <message>
        <source>Nothing of this window is remembered but what you add yourself.</source>
        <translation>此窗口只会保存您自己添加的内容。</translation>
    </message>
    <message>
        <source>Translating {done} of {of} paragraphs</source>
        <translation>正在翻译：已完成 {done} 段，共 {of} 段</translation>
    </message>
    <message>
        <source>Translating what comes next: {done} of {of} paragraphs</source>
        <translation>正在翻译接下来的内容：{of} 段中的 {done} 段</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>{number} words a minute</source>
        <translation>每分钟 {number} 词</translation>
    </message>
    <message>
        <source>Encoding: {encoding}</source>
        <translation>编码：{encoding}</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>文本编码</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻译</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to check</source>
        <translation>
            <numerusform>%Ln 个句子待检查</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestedTermsDialog</name>
    <message>
        <source>Suggested terms</source>
        <translation>建议的术语</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Names of the speakers, and words that the human translation always translates in the same way. A term without a translation is left as it is.</source>
        <translation>发言人的姓名，以及人工翻译总是以同样方式翻译的词语。没有译文的术语保持原样。</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>{number} %: {sentence}</source>
        <translation>{number} %：{sentence}</translation>
    </message>
</context>
<context>
    <name>Swatch</name>
    <message>
        <source>Choose: {name}</source>
        <translation>选择：{name}</translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>&amp;Leave as it is</source>
        <translation>保持原样(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>区分大小写(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Term:</source>
        <translation>术语(&amp;T)：</translation>
    </message>
    <message>
        <source>T&amp;ranslation:</source>
        <translation>译文(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>注释(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Use in:</source>
        <translation>用于(&amp;U)：</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Suggest…</source>
        <translation>建议(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>查找(&amp;F)：</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%Ln 个术语</numerusform>
        </translation>
    </message>
    <message>
        <source>(left as it is)</source>
        <translation>（保持原样）</translation>
    </message>
</context>
<context>
    <name>TextMenu</name>
    <message>
        <source>Corr&amp;ect</source>
        <translation>更正(&amp;E)</translation>
    </message>
    <message>
        <source>Lin&amp;k to the other text</source>
        <translation>与另一文本的对应关系(&amp;K)</translation>
    </message>
</context>
<context>
    <name>ThemeDialog</name>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Strong contrast (7 : 1 for words)</source>
        <translation>强对比度（文字 7 : 1）</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>%n colour(s) too faint. The faintest:</source>
        <translation>
            <numerusform>有 %Ln 种颜色太淡。最淡的是：</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom theme</source>
        <translation>自定义主题</translation>
    </message>
    <message>
        <source>&amp;Based on</source>
        <translation>基于(&amp;B)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>{name} (custom)</source>
        <translation>{name}（自定义）</translation>
    </message>
    <message>
        <source>All contrasts are good.</source>
        <translation>所有对比度均良好。</translation>
    </message>
    <message>
        <source>{colour} on {ground}: {ratio}, needed {needed}</source>
        <translation>{ground}上的{colour}：{ratio}，需要 {needed}</translation>
    </message>
    <message>
        <source>“{name}” could not be saved ({reason}). Choose another folder.</source>
        <translation>无法保存“{name}”（{reason}）。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>“{name}” could not be deleted ({reason}).</source>
        <translation>无法删除“{name}”（{reason}）。</translation>
    </message>
    <message>
        <source>“{name}” is not a theme ({reason}). Choose another file.</source>
        <translation>“{name}”不是主题文件（{reason}）。请选择其他文件。</translation>
    </message>
    <message>
        <source>Themes (*.toml)</source>
        <translation>主题 (*.toml)</translation>
    </message>
    <message>
        <source>Import theme</source>
        <translation>导入主题</translation>
    </message>
    <message>
        <source>Export theme</source>
        <translation>导出主题</translation>
    </message>
</context>
<context>
    <name>ThemePreview</name>
    <message>
        <source>A button</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>Secondary text</source>
        <translation>次要文字</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Current sentence</source>
        <translation>当前句子</translation>
    </message>
    <message>
        <source>Sentence to check</source>
        <translation>待检查的句子</translation>
    </message>
    <message>
        <source>Search result</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Current search result</source>
        <translation>当前搜索结果</translation>
    </message>
    <message>
        <source>Speaker {number}</source>
        <translation>发言人 {number}</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Match system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Colours: {name}</source>
        <translation>颜色：{name}</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>End tour</source>
        <translation>结束导览</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
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
        <translation>收藏集(&amp;C)</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>文字稿</translation>
    </message>
    <message>
        <source>Transcripts as cards</source>
        <translation>以卡片显示的文字稿</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>显示(&amp;H)：</translation>
    </message>
    <message>
        <source>Card&amp;s</source>
        <translation>卡片(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;ort:</source>
        <translation>排序(&amp;O)：</translation>
    </message>
    <message>
        <source>Choose the same again for the opposite order</source>
        <translation>再次选择同一项可反转顺序</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Take the chosen transcripts off the list. The files stay where they are.</source>
        <translation>将所选文字稿从列表中移除。文件仍在原处。</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>撤销(&amp;N)</translation>
    </message>
    <message>
        <source>Put back what you removed last</source>
        <translation>将您最近移除的内容放回列表</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>表格(&amp;B)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>未翻译</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>有笔记</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>添加到“{name}”</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>新建收藏集…</translation>
    </message>
    <message>
        <source>Take out of “{name}”</source>
        <translation>从“{name}”中移除</translation>
    </message>
    <message>
        <source>Rename “{name}”…</source>
        <translation>重命名“{name}”…</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>删除“{name}”</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>新建收藏集</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>重命名收藏集</translation>
    </message>
</context>
<context>
    <name>TranslateDialog</name>
    <message>
        <source>Translate transcripts</source>
        <translation>翻译文字稿</translation>
    </message>
    <message>
        <source>none: this computer alone</source>
        <translation>无：仅此电脑</translation>
    </message>
    <message>
        <source>The address of a Dask scheduler (tcp://host:8786), or local:2 for two here</source>
        <translation>Dask 调度器的地址（tcp://host:8786），或用 local:2 在此电脑上启用两个</translation>
    </message>
    <message>
        <source>Also while this computer runs on its &amp;battery</source>
        <translation>使用电池时也翻译(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Translate</source>
        <translation>翻译(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Into:</source>
        <translation>目标语言(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Dask workers:</source>
        <translation>Dask 工作进程(&amp;D)：</translation>
    </message>
    <message>
        <source>With these workers your text leaves this computer and goes to {host}. Do you want that?</source>
        <translation>使用这些工作进程时，您的文字会离开此电脑并发送到 {host}。要这样做吗？</translation>
    </message>
    <message>
        <source>Send text to {host}</source>
        <translation>将文本发送到 {host}</translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>{language}, original</source>
        <translation>{language}，原文</translation>
    </message>
    <message>
        <source>{language}, machine translation</source>
        <translation>{language}，机器翻译</translation>
    </message>
    <message>
        <source>through {language}</source>
        <translation>经由{language}</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未经检查</translation>
    </message>
    <message>
        <source>Get it…</source>
        <translation>获取…</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>从文件添加…</translation>
    </message>
    <message>
        <source>Use a server</source>
        <translation>使用服务器</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Everything is translated</source>
        <translation>已全部翻译</translation>
    </message>
    <message>
        <source>{done} of {of} paragraphs are translated</source>
        <translation>已翻译 {done} 段，共 {of} 段</translation>
    </message>
    <message>
        <source>{done} of {of} paragraphs are translated; the others follow as you read</source>
        <translation>{of} 段中已翻译 {done} 段；其余随阅读进行</translation>
    </message>
    <message>
        <source>This text is in {source}, so it cannot be translated from {target}. To read a text in {target}, open it: its language is detected automatically.</source>
        <translation>此文本的语言是{source}，因此无法从{target}翻译。要阅读{target}文本，请打开它：语言会自动检测。</translation>
    </message>
    <message>
        <source>Show {target} first</source>
        <translation>先显示{target}</translation>
    </message>
    <message>
        <source>This text is in {target}</source>
        <translation>此文本的语言是{target}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome. How do you like to read?</source>
        <translation>欢迎。您喜欢怎样阅读？</translation>
    </message>
    <message>
        <source>You can change this at any time under Aa (Appearance).</source>
        <translation>您可以随时在 Aa（“外观”）中更改。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Take a short tour</source>
        <translation>简短导览</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}%</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>This file could be read only in part: {where}</source>
        <translation>此文件只能读取一部分：{where}</translation>
    </message>
    <message>
        <source>“{name}” is discarded.</source>
        <translation>“{name}”已丢弃。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{title} (private)</source>
        <translation>{title}（隐私）</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已认识</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>No dictionary on this computer has this word.</source>
        <translation>这台电脑上的词典中没有这个词。</translation>
    </message>
    <message>
        <source>Parts: {parts}</source>
        <translation>组成部分：{parts}</translation>
    </message>
    <message>
        <source>Dictionary: {word}</source>
        <translation>词典：{word}</translation>
    </message>
    <message>
        <source>due for review</source>
        <translation>该复习了</translation>
    </message>
    <message>
        <source>found as written</source>
        <translation>按原样找到</translation>
    </message>
    <message>
        <source>found in another spelling</source>
        <translation>以另一种写法找到</translation>
    </message>
    <message>
        <source>form of {head}</source>
        <translation>{head} 的变形</translation>
    </message>
    <message>
        <source>{word} → {head}</source>
        <translation>{word} → {head}</translation>
    </message>
    <message>
        <source>begins with {word}</source>
        <translation>以 {word} 开头</translation>
    </message>
    <message>
        <source>found in the entry</source>
        <translation>在词条中找到</translation>
    </message>
    <message>
        <source>known</source>
        <translation>已认识</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>学习中</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>已忽略</translation>
    </message>
</context>
<context>
    <name>WordingEditor</name>
    <message>
        <source>Mine</source>
        <translation>我的译文</translation>
    </message>
    <message>
        <source>Your wording</source>
        <translation>您的译文</translation>
    </message>
    <message>
        <source>Take the machine&apos;s</source>
        <translation>采用机器翻译</translation>
    </message>
    <message>
        <source>Take the human&apos;s</source>
        <translation>采用人工翻译</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>需要审阅</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>批注…</translation>
    </message>
    <message>
        <source>Accept, next</source>
        <translation>接受，下一个</translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message>
        <source>Words</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Words you do not know</source>
        <translation>您不认识的词</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例句</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已认识</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Export saved words…</source>
        <translation>导出已保存的词语…</translation>
    </message>
    <message>
        <source>Count as known</source>
        <translation>视为已认识</translation>
    </message>
    <message>
        <source>the {count} most frequent</source>
        <translation>最常用的 {count} 个</translation>
    </message>
    <message>
        <source>only marked words</source>
        <translation>仅已标记的词</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>How often in this text</source>
        <translation>在此文本中的频率</translation>
    </message>
    <message>
        <source>How frequent in the language</source>
        <translation>在该语言中的频率</translation>
    </message>
    <message>
        <source>First place in the text</source>
        <translation>在文本中首次出现</translation>
    </message>
    <message>
        <source>You know {share} % of the words of this text.</source>
        <translation>您认识此文本中 {share} % 的词。</translation>
    </message>
    <message>
        <source>{few} % are among the {a} most frequent of the language, {more} % among {b}, {most} % among {c}.</source>
        <translation>{few} % 属于该语言最常用的 {a} 个词，{more} % 属于最常用的 {b} 个，{most} % 属于最常用的 {c} 个。</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>学习中</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open from &amp;clipboard</source>
        <translation>从剪贴板打开(&amp;C)</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>Start pa&amp;ge</source>
        <translation>起始页(&amp;G)</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>新建窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>打印预览(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Forget this document</source>
        <translation>忘记此文档(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>重新加载(&amp;R)</translation>
    </message>
    <message>
        <source>Save bookmar&amp;ks and notes…</source>
        <translation>保存书签和笔记(&amp;K)…</translation>
    </message>
    <message>
        <source>Pr&amp;ivate window</source>
        <translation>隐私窗口(&amp;I)</translation>
    </message>
    <message>
        <source>Clear &amp;everything…</source>
        <translation>全部清除(&amp;E)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy all c&amp;olumns</source>
        <translation>复制所有栏(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Side panel</source>
        <translation>侧边栏(&amp;S)</translation>
    </message>
    <message>
        <source>Show only this spea&amp;ker</source>
        <translation>仅显示此发言人(&amp;K)</translation>
    </message>
    <message>
        <source>Show all s&amp;peakers</source>
        <translation>显示所有发言人(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>Show &amp;columns…</source>
        <translation>显示栏(&amp;C)…</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>放大文字(&amp;R)</translation>
    </message>
    <message>
        <source>R&amp;eset text size</source>
        <translation>重置文字大小(&amp;E)</translation>
    </message>
    <message>
        <source>A&amp;uto-scroll</source>
        <translation>自动滚动(&amp;U)</translation>
    </message>
    <message>
        <source>Scroll fas&amp;ter</source>
        <translation>加快滚动(&amp;T)</translation>
    </message>
    <message>
        <source>Scroll slo&amp;wer</source>
        <translation>减慢滚动(&amp;W)</translation>
    </message>
    <message>
        <source>Text curs&amp;or</source>
        <translation>文本光标(&amp;O)</translation>
    </message>
    <message>
        <source>Text o&amp;nly</source>
        <translation>仅显示文字(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>阅读(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>学习(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>比较(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Start of the text</source>
        <translation>文本开头(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;End of the text</source>
        <translation>文本末尾(&amp;E)</translation>
    </message>
    <message>
        <source>Next t&amp;urn of this speaker</source>
        <translation>此发言人的下一次发言(&amp;U)</translation>
    </message>
    <message>
        <source>Next missing spe&amp;aker</source>
        <translation>下一个缺失的发言人(&amp;A)</translation>
    </message>
    <message>
        <source>Ne&amp;xt sentence</source>
        <translation>下一个句子(&amp;X)</translation>
    </message>
    <message>
        <source>P&amp;in sentence</source>
        <translation>固定句子(&amp;I)</translation>
    </message>
    <message>
        <source>Go &amp;to…</source>
        <translation>转到(&amp;T)…</translation>
    </message>
    <message>
        <source>Add or remove book&amp;mark</source>
        <translation>添加或移除书签(&amp;M)</translation>
    </message>
    <message>
        <source>A&amp;dd note</source>
        <translation>添加笔记(&amp;D)</translation>
    </message>
    <message>
        <source>Mark as chec&amp;ked</source>
        <translation>标记为已检查(&amp;K)</translation>
    </message>
    <message>
        <source>S&amp;wap languages</source>
        <translation>互换语言(&amp;W)</translation>
    </message>
    <message>
        <source>Translate a&amp;utomatically</source>
        <translation>自动翻译(&amp;U)</translation>
    </message>
    <message>
        <source>Com&amp;pare with…</source>
        <translation>与另一文本比较(&amp;P)…</translation>
    </message>
    <message>
        <source>Stop &amp;comparing</source>
        <translation>停止比较(&amp;C)</translation>
    </message>
    <message>
        <source>Mo&amp;ve sentence up</source>
        <translation>句子上移(&amp;V)</translation>
    </message>
    <message>
        <source>Mov&amp;e sentence down</source>
        <translation>句子下移(&amp;E)</translation>
    </message>
    <message>
        <source>Lea&amp;rn</source>
        <translation>学习(&amp;R)</translation>
    </message>
    <message>
        <source>Mark &amp;new words</source>
        <translation>标出生词(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;ync with recording</source>
        <translation>与录音同步(&amp;Y)</translation>
    </message>
    <message>
        <source>Shift this a&amp;nd later sentences</source>
        <translation>移动此句及后续句子(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Show the hidden column while held</source>
        <translation>按住时显示隐藏的栏</translation>
    </message>
    <message>
        <source>Copy as &amp;quotation</source>
        <translation>复制为引文(&amp;Q)</translation>
    </message>
    <message>
        <source>Librar&amp;y…</source>
        <translation>文库(&amp;Y)…</translation>
    </message>
    <message>
        <source>Save &amp;a copy…</source>
        <translation>保存副本(&amp;A)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Cop&amp;y and cite…</source>
        <translation>复制并注明出处(&amp;Y)…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;hange speaker…</source>
        <translation>更改发言人(&amp;H)…</translation>
    </message>
    <message>
        <source>Rena&amp;me speaker…</source>
        <translation>重命名发言人(&amp;M)…</translation>
    </message>
    <message>
        <source>Mer&amp;ge speaker…</source>
        <translation>合并发言人(&amp;G)…</translation>
    </message>
    <message>
        <source>Conte&amp;xt menu</source>
        <translation>上下文菜单(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Next &amp;layout</source>
        <translation>下一种布局(&amp;L)</translation>
    </message>
    <message>
        <source>Pre&amp;vious sentence</source>
        <translation>上一句(&amp;V)</translation>
    </message>
    <message>
        <source>Co&amp;ver the translation</source>
        <translation>遮盖译文(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Dim the others</source>
        <translation>淡化其他人(&amp;D)</translation>
    </message>
    <message>
        <source>L&amp;ine focus</source>
        <translation>行聚焦(&amp;I)</translation>
    </message>
    <message>
        <source>S&amp;yllables</source>
        <translation>音节(&amp;Y)</translation>
    </message>
    <message>
        <source>Show skipped te&amp;xt</source>
        <translation>显示略过的文本(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Next turn</source>
        <translation>下一次发言(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous turn</source>
        <translation>上一次发言(&amp;P)</translation>
    </message>
    <message>
        <source>Next pa&amp;ge</source>
        <translation>下一页(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>Next sentence to &amp;check</source>
        <translation>下一个待检查的句子(&amp;C)</translation>
    </message>
    <message>
        <source>Previous sentence to chec&amp;k</source>
        <translation>上一个待检查的句子(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Translation</source>
        <translation>翻译(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Translate</source>
        <translation>翻译(&amp;T)</translation>
    </message>
    <message>
        <source>Translate &amp;all</source>
        <translation>全部翻译(&amp;A)</translation>
    </message>
    <message>
        <source>Translate paragraph a&amp;gain</source>
        <translation>重新翻译段落(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Compare engines</source>
        <translation>比较引擎(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Languages…</source>
        <translation>语言(&amp;L)…</translation>
    </message>
    <message>
        <source>Add a language pack from a &amp;file…</source>
        <translation>从文件添加语言包(&amp;F)…</translation>
    </message>
    <message>
        <source>T&amp;ranslation memory…</source>
        <translation>翻译记忆库(&amp;R)…</translation>
    </message>
    <message>
        <source>Term l&amp;ist…</source>
        <translation>术语列表(&amp;I)…</translation>
    </message>
    <message>
        <source>A&amp;dd term…</source>
        <translation>添加术语(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Write own wording</source>
        <translation>编写自己的译文(&amp;W)</translation>
    </message>
    <message>
        <source>Take the &amp;machine translation</source>
        <translation>采用机器翻译(&amp;M)</translation>
    </message>
    <message>
        <source>Take the &amp;human translation</source>
        <translation>采用人工翻译(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Accept and go on</source>
        <translation>接受并继续(&amp;A)</translation>
    </message>
    <message>
        <source>Needs &amp;review</source>
        <translation>需要审阅(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;omment…</source>
        <translation>批注(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Delete own wording</source>
        <translation>删除自己的译文(&amp;D)</translation>
    </message>
    <message>
        <source>Merge &amp;up</source>
        <translation>与上面的合并(&amp;U)</translation>
    </message>
    <message>
        <source>Merge dow&amp;n</source>
        <translation>与下面的合并(&amp;N)</translation>
    </message>
    <message>
        <source>Spl&amp;it here</source>
        <translation>在此处拆分(&amp;I)</translation>
    </message>
    <message>
        <source>Cu&amp;t the link</source>
        <translation>断开对应关系(&amp;T)</translation>
    </message>
    <message>
        <source>Accept the &amp;link</source>
        <translation>接受对应关系(&amp;L)</translation>
    </message>
    <message>
        <source>Ali&amp;gn again below here</source>
        <translation>从此处往下重新对齐(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Find and replace in own wording…</source>
        <translation>在自己的译文中查找和替换(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Search the translation memory…</source>
        <translation>搜索翻译记忆库(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Look up word</source>
        <translation>查词(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save word</source>
        <translation>保存词语(&amp;S)</translation>
    </message>
    <message>
        <source>Word is &amp;known</source>
        <translation>认识此词(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Ignore word</source>
        <translation>忽略此词(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Mark saved words that are due</source>
        <translation>标记该复习的已保存词语(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Review saved words…</source>
        <translation>复习已保存的词语(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Export saved words…</source>
        <translation>导出已保存的词语(&amp;E)…</translation>
    </message>
    <message>
        <source>Search dic&amp;tionaries…</source>
        <translation>搜索词典(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Dictionaries…</source>
        <translation>词典(&amp;D)…</translation>
    </message>
    <message>
        <source>Import translation (TM&amp;X, XLIFF)…</source>
        <translation>导入译文 (TM&amp;X、XLIFF)…</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>收听(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Read aloud</source>
        <translation>朗读(&amp;R)</translation>
    </message>
    <message>
        <source>Read aloud from &amp;here</source>
        <translation>从此处朗读(&amp;H)</translation>
    </message>
    <message>
        <source>Read the &amp;translation aloud</source>
        <translation>朗读译文(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Stop the sound</source>
        <translation>停止声音(&amp;S)</translation>
    </message>
    <message>
        <source>Add a &amp;voice from a file…</source>
        <translation>从文件添加语音(&amp;V)…</translation>
    </message>
    <message>
        <source>Voices an&amp;d speech models…</source>
        <translation>语音与语音识别(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Choose a recording…</source>
        <translation>选择录音(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>播放或暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Pl&amp;ay from this sentence</source>
        <translation>从此句子开始播放(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Loop sentence</source>
        <translation>循环播放句子(&amp;L)</translation>
    </message>
    <message>
        <source>Loop fro&amp;m A to B</source>
        <translation>A-B 循环(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Back 3 seconds</source>
        <translation>后退 3 秒(&amp;B)</translation>
    </message>
    <message>
        <source>Slo&amp;wer</source>
        <translation>减速(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>加速(&amp;F)</translation>
    </message>
    <message>
        <source>L&amp;ouder</source>
        <translation>提高音量(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quieter</source>
        <translation>降低音量(&amp;Q)</translation>
    </message>
    <message>
        <source>Pause after &amp;each sentence</source>
        <translation>每句之后暂停(&amp;E)</translation>
    </message>
    <message>
        <source>Th&amp;is sentence starts here</source>
        <translation>此句子从这里开始(&amp;I)</translation>
    </message>
    <message>
        <source>Show the pict&amp;ure</source>
        <translation>显示画面(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>最小化(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Next window</source>
        <translation>下一个窗口(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous window</source>
        <translation>上一个窗口(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>使用指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;About Enface</source>
        <translation>关于 Enface(&amp;A)</translation>
    </message>
    <message>
        <source>Select to the next sentence</source>
        <translation>选择到下一个句子</translation>
    </message>
    <message>
        <source>Select to the previous sentence</source>
        <translation>选择到上一个句子</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Close what was opened last</source>
        <translation>关闭最后打开的内容</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>在文中</translation>
    </message>
</context>
<context>
    <name>citation</name>
    <message>
        <source>turn {number}</source>
        <translation>第 {number} 次发言</translation>
    </message>
    <message>
        <source>No longer in the file</source>
        <translation>已不在文件中</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Your wording</source>
        <translation>您的译文</translation>
    </message>
    <message>
        <source>Translation from the file</source>
        <translation>文件自带的译文</translation>
    </message>
    <message>
        <source>{language}, human translation</source>
        <translation>{language}，人工翻译</translation>
    </message>
    <message>
        <source>from the file, not made here</source>
        <translation>来自文件，并非在此翻译</translation>
    </message>
    <message>
        <source>in grey a draft: {engine}</source>
        <translation>灰色为草稿：{engine}</translation>
    </message>
    <message>
        <source>better version: {engine}</source>
        <translation>更好的版本：{engine}</translation>
    </message>
</context>
<context>
    <name>difficulty</name>
    <message>
        <source>easy</source>
        <translation>容易</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>difficult</source>
        <translation>困难</translation>
    </message>
    <message>
        <source>very difficult</source>
        <translation>非常困难</translation>
    </message>
    <message>
        <source>Words: {level}</source>
        <translation>词汇：{level}</translation>
    </message>
</context>
<context>
    <name>engines</name>
    <message>
        <source>smaller, faster and newer models</source>
        <translation>模型更小、更快、更新</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>语言模型</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong: {reason}</source>
        <translation>出错了：{reason}</translation>
    </message>
    <message>
        <source>“{name}” is not there. It may have been moved or renamed: open it again.</source>
        <translation>“{name}”不在那里。它可能已被移动或重命名：请重新打开。</translation>
    </message>
    <message>
        <source>“{name}” may not be read. Change its permissions, or copy it and open the copy.</source>
        <translation>没有读取“{name}”的权限。请更改其权限，或复制一份并打开副本。</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open the files in it.</source>
        <translation>“{name}”是文件夹。请打开其中的文件。</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe, not a file. Open a file instead.</source>
        <translation>“{name}”是设备或管道，不是文件。请改为打开文件。</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}). Copy it to this computer and try again.</source>
        <translation>无法读取“{name}”（{reason}）。请把它复制到这台电脑上，然后重试。</translation>
    </message>
    <message>
        <source>“{name}” holds no text. Open another file.</source>
        <translation>“{name}”中没有文字。请打开其他文件。</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of text but no text. Run a text recognition program over it, then open the result.</source>
        <translation>“{name}”中只有文字的图片，没有文字。请用文字识别程序处理它，再打开得到的结果。</translation>
    </message>
    <message>
        <source>“{name}” is not a transcript: it holds no text Enface can read. Open a text, web page, subtitle or document file.</source>
        <translation>“{name}”不是文字稿：其中没有 Enface 能读取的文字。请打开文本、网页、字幕或文档文件。</translation>
    </message>
    <message>
        <source>“{name}” is not a transcript. It is {reason}. Open the transcript that belongs to it, or save the words in it as text and open that.</source>
        <translation>“{name}”不是文字稿，而是{reason}。请打开与它对应的文字稿，或把其中的文字另存为文本再打开。</translation>
    </message>
    <message>
        <source>“{name}” is too large (more than {limit} MB). Split it and open the parts.</source>
        <translation>“{name}”太大（超过 {limit} MB）。请把它拆分后打开各部分。</translation>
    </message>
    <message>
        <source>“{name}” is damaged and could not be opened as {format} ({reason}). Get the file again, or open it in the program it came from and save it anew.</source>
        <translation>“{name}”已损坏，无法作为 {format} 打开（{reason}）。请重新获取该文件，或在原来的程序中打开并重新保存。</translation>
    </message>
    <message>
        <source>“{name}” is of an old kind that Enface does not read. Open it in the program it came from, save it as {format}, and open that file.</source>
        <translation>“{name}”是 Enface 不能读取的旧式文件。请用生成它的程序打开，另存为 {format}，然后打开那个文件。</translation>
    </message>
    <message>
        <source>What you corrected or noted in this text cannot be read: “{name}” is damaged. The text is shown as it came. Delete that file to begin anew.</source>
        <translation>无法读取您在此文本中所作的更正或笔记：“{name}”已损坏。文本按原样显示。删除该文件即可重新开始。</translation>
    </message>
    <message>
        <source>“{name}” was not opened, because it is built to do harm ({reason}). Get the file from a source you trust.</source>
        <translation>“{name}”没有打开，因为它被做成会造成危害的样子（{reason}）。请从可信的来源获取该文件。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as {encoding}. Choose another encoding.</source>
        <translation>“{name}”无法按 {encoding} 读取。请选择其他编码。</translation>
    </message>
    <message>
        <source>“{name}” could not be saved ({reason}). Choose another folder, or free some space.</source>
        <translation>无法保存“{name}”（{reason}）。请选择其他文件夹，或腾出一些空间。</translation>
    </message>
    <message>
        <source>There are no times in this text, and subtitles need them. Choose another format.</source>
        <translation>此文本中没有时间，而字幕需要时间。请选择其他格式。</translation>
    </message>
    <message>
        <source>“{name}” is the original, and Enface never writes over what it reads. Choose another name or folder.</source>
        <translation>“{name}”是原始文件，Enface 从不覆盖它读取的文件。请换一个名称或文件夹。</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was opened, so no copy of what you see can be made. Read it again (F5), then save the copy.</source>
        <translation>“{name}”打开后已更改，因此无法为您看到的内容制作副本。请重新读取（F5），然后保存副本。</translation>
    </message>
    <message>
        <source>“{name}” is there already and was left as it is. Choose an empty folder, or name this very file to replace it.</source>
        <translation>“{name}”已经存在，未作改动。请选择空文件夹，或指明要替换的正是这个文件。</translation>
    </message>
    <message>
        <source>“{name}” is another file, and was left as it is. Choose another name.</source>
        <translation>“{name}”是另一个文件，未作改动。请换一个名称。</translation>
    </message>
    <message>
        <source>“{name}” was not opened: reading it did not get on for {seconds} seconds. The file may be damaged, or lie on a disk that does not answer. Copy it and try again.</source>
        <translation>未打开“{name}”：读取已有 {seconds} 秒没有进展。文件可能已损坏，或所在磁盘没有响应。请复制后再试。</translation>
    </message>
    <message>
        <source>“{name}” was not opened: reading it takes more memory than a file of its size may ({limit} MB). Split it and open the parts.</source>
        <translation>未打开“{name}”：读取它所需的内存超过了这种大小的文件的限度（{limit} MB）。请拆分后分别打开。</translation>
    </message>
    <message>
        <source>“{name}” could not be opened: the part of Enface that reads files stopped at it ({reason}). Get the file again, or open it in the program it came from and save it anew.</source>
        <translation>无法打开“{name}”：Enface 读取文件的部分在此停止（{reason}）。请重新获取文件，或在原程序中打开并重新保存。</translation>
    </message>
    <message>
        <source>“{name}” was not opened, because another program or the system ended the part of Enface that reads files ({reason}). Open it again.</source>
        <translation>未打开“{name}”，因为另一个程序或系统结束了 Enface 读取文件的部分（{reason}）。请再次打开。</translation>
    </message>
    <message>
        <source>Enface cannot write “.{extension}” files. It writes: {known}.</source>
        <translation>Enface 不能写入“.{extension}”文件。可以写入：{known}。</translation>
    </message>
    <message>
        <source>“{name}” is one file, but several would be written. Name a folder for the results.</source>
        <translation>“{name}”是一个文件，但需要写入多个文件。请指定一个存放结果的文件夹。</translation>
    </message>
    <message>
        <source>“{speaker}” does not speak in “{name}”. The speakers are: {known}.</source>
        <translation>“{speaker}”没有在“{name}”中发言。发言人有：{known}。</translation>
    </message>
    <message>
        <source>The text is in this language already ({language}). Choose another one to translate into.</source>
        <translation>文字已经是这种语言（{language}）。请选择要翻译成的另一种语言。</translation>
    </message>
    <message>
        <source>There is no theme “{theme}”. There are: {known}.</source>
        <translation>没有名为“{theme}”的主题。现有：{known}。</translation>
    </message>
    <message>
        <source>Enface needs some system libraries to show a window. Please type: {command}</source>
        <translation>Enface 需要一些系统库才能显示窗口。请输入：{command}</translation>
    </message>
    <message>
        <source>The {engine} engine is not installed ({library} is missing). Install Enface again, or choose another engine.</source>
        <translation>{engine} 引擎未安装（缺少 {library}）。请重新安装 Enface，或选择其他引擎。</translation>
    </message>
    <message>
        <source>The {engine} engine stopped unexpectedly twice ({reason}). What is translated is kept. Press Translate to try again, or choose another engine.</source>
        <translation>{engine} 引擎两次意外停止（{reason}）。已翻译的内容会保留。请按“翻译”重试，或选择其他引擎。</translation>
    </message>
    <message>
        <source>There was not enough memory for the {engine} engine ({reason}). What is translated is kept. Close other programs and press Translate, or choose another engine.</source>
        <translation>{engine} 引擎内存不足（{reason}）。已翻译的内容会保留。请关闭其他程序后按“翻译”，或选择其他引擎。</translation>
    </message>
    <message>
        <source>The {engine} engine did not answer any more ({reason}). What is translated is kept. Press Translate to try again, or choose another engine.</source>
        <translation>{engine} 引擎不再响应（{reason}）。已翻译的内容会保留。请按“翻译”重试，或选择其他引擎。</translation>
    </message>
    <message>
        <source>The {engine} engine was ended from outside ({reason}), by another program or the system. What is translated is kept. Press Translate to go on.</source>
        <translation>{engine} 引擎被外部结束（{reason}），可能是另一个程序或系统。已翻译的内容会保留。请按“翻译”继续。</translation>
    </message>
    <message>
        <source>The {engine} engine stopped working ({reason}) and was started again.</source>
        <translation>{engine} 引擎停止工作（{reason}），已重新启动。</translation>
    </message>
    <message>
        <source>There is no language pack for {source} to {target} on this computer. Add one under Languages, or choose another language.</source>
        <translation>这台电脑上没有{source} → {target}的语言包。请在“语言”中添加，或选择其他语言。</translation>
    </message>
    <message>
        <source>{engine} has no language pack for {source} to {target} on this computer. Add one under Languages, or choose another engine.</source>
        <translation>{engine} 在这台电脑上没有{source} → {target}的语言包。请在“语言”中添加，或选择其他引擎。</translation>
    </message>
    <message>
        <source>{engine} has nothing called “{called}” for {source} to {target} on this computer. It has: {others}.</source>
        <translation>{engine} 在这台电脑上没有名为“{called}”的{source} → {target}语言包或模型。现有：{others}。</translation>
    </message>
    <message>
        <source>There is no language pack for {source} on this computer yet, so it cannot be translated. Add one under Languages.</source>
        <translation>这台电脑上还没有{source}的语言包，因此无法翻译。请在“语言”中添加。</translation>
    </message>
    <message>
        <source>The language of this text could not be detected. Choose it to have it translated.</source>
        <translation>无法检测此文本的语言。请选择语言以便翻译。</translation>
    </message>
    <message>
        <source>“{name}” does not say between which languages it translates ({reason}). Nothing was installed. Name both: the language of the text, and the one to translate into (--from and --to).</source>
        <translation>“{name}”没有说明在哪两种语言之间翻译（{reason}）。未安装任何内容。请指明两种：文本的语言和译文的语言（--from 和 --to）。</translation>
    </message>
    <message>
        <source>“{name}” is not a usable dictionary ({reason}). Nothing was added. Get the file again from where it came.</source>
        <translation>“{name}”不是可用的词典（{reason}）。未添加任何内容。请从来源处重新获取该文件。</translation>
    </message>
    <message>
        <source>“{name}” does not say which languages it is for. Name both: the language of its words and the language of its explanations (--from and --to).</source>
        <translation>“{name}”没有说明适用于哪些语言。请指明两种：词语的语言和释义的语言（--from 和 --to）。</translation>
    </message>
    <message>
        <source>Nothing of “{name}” is in the library. “enface library list” names what is in it.</source>
        <translation>文库中没有“{name}”的内容。“enface library list”会列出其中有什么。</translation>
    </message>
    <message>
        <source>“{name}” is open in a private window, so it was not translated. Close that window, then continue.</source>
        <translation>“{name}”已在隐私窗口中打开，因此未翻译。请关闭该窗口，然后继续。</translation>
    </message>
    <message>
        <source>“{name}” is in this language already, so nothing was translated.</source>
        <translation>“{name}”已经是这种语言，因此没有翻译任何内容。</translation>
    </message>
    <message>
        <source>The library was cleared meanwhile, so no more files were added. Add them again if you want them in it.</source>
        <translation>文库在此期间已被清空，因此没有再添加文件。如果需要，请重新添加。</translation>
    </message>
    <message>
        <source>Nothing in the library holds “{query}”. Search for fewer words, or for the beginning of one: harb*.</source>
        <translation>文库中没有内容包含“{query}”。请减少搜索的词，或只搜索词的开头：harb*。</translation>
    </message>
    <message>
        <source>“{query}” has no word to search for. AND, OR and NOT stand between words: harbour NOT fees.</source>
        <translation>“{query}”中没有可搜索的词。AND、OR 和 NOT 要放在词与词之间：港口 NOT 费用。</translation>
    </message>
    <message>
        <source>“{text}” is not clear as a date. Write 2019-03-08, 2019-03 or 2019.</source>
        <translation>无法看懂日期“{text}”。请写成 2019-03-08、2019-03 或 2019。</translation>
    </message>
    <message>
        <source>More than {most} words of the library fit “{pattern}”. Write more of its letters.</source>
        <translation>文库中有超过 {most} 个词符合“{pattern}”。请多输入几个字母。</translation>
    </message>
    <message>
        <source>There is no dictionary “{dictionary}” on this computer. “enface dictionaries list” names those there are.</source>
        <translation>这台电脑上没有词典“{dictionary}”。“enface dictionaries list”会列出已有的词典。</translation>
    </message>
    <message>
        <source>There is no dictionary for {language} on this computer. Add one from a file under Dictionaries (or with “enface dictionaries add”).</source>
        <translation>这台电脑上没有{language}的词典。请在“词典”中从文件添加（或使用“enface dictionaries add”）。</translation>
    </message>
    <message>
        <source>You have not saved any words yet, so there is nothing to export. Look a word up in a text and save it.</source>
        <translation>您还没有保存任何词语，因此没有可导出的内容。请在文本中查一个词并保存。</translation>
    </message>
    <message>
        <source>“{name}” holds no terms from {source} into {target}. A table needs the terms in its first column and their translations in the second; TBX and TMX files name their languages.</source>
        <translation>“{name}”中没有从{source}到{target}的术语。表格的第一列应为术语，第二列应为译文；TBX 和 TMX 文件会注明语言。</translation>
    </message>
    <message>
        <source>“{name}” cannot be used ({reason}). Enface goes on without what it held.</source>
        <translation>无法使用“{name}”（{reason}）。Enface 在没有其内容的情况下继续。</translation>
    </message>
    <message>
        <source>“{name}”, where Enface keeps its files, does not answer. See that its disk or network share is there, then try again.</source>
        <translation>Enface 存放文件的位置“{name}”没有响应。请确认其磁盘或网络共享可用，然后重试。</translation>
    </message>
    <message>
        <source>Enface began without what it kept, and goes back to that at the next start. What you correct or note now lies in “{folder}” alone.</source>
        <translation>Enface 启动时未使用先前保存的内容，下次启动时会恢复使用。您现在所做的更正和笔记只保存在“{folder}”中。</translation>
    </message>
    <message>
        <source>Your settings in “{name}” cannot be used ({reason}). The usual ones hold, and “Never use the network” is on: switch it off under Languages, Network, if you want.</source>
        <translation>无法使用“{name}”中的设置（{reason}）。现采用默认设置，并已开启“从不使用网络”：如有需要，请在“语言”的“网络”中关闭。</translation>
    </message>
    <message>
        <source>The translation memory was damaged. It was set aside as “{kept}” and a new one was begun: texts you translated before will be translated again when you open them.</source>
        <translation>翻译记忆库已损坏。它已另存为“{kept}”，并新建了一份：以前翻译过的文字会在您打开时重新翻译。</translation>
    </message>
    <message>
        <source>Translations cannot be saved ({reason}). They stay until you close Enface, and are saved as soon as that is possible. Free some space, or see that your data folder may be written to.</source>
        <translation>无法保存译文（{reason}）。在关闭 Enface 之前它们会保留，一旦可行就会保存。请腾出空间，或确保数据文件夹可以写入。</translation>
    </message>
    <message>
        <source>Another program is using the translation memory, so new ones cannot be saved. They stay until you close Enface, and are saved as soon as that program lets go.</source>
        <translation>另一个程序正在使用翻译记忆库，因此无法保存新译文。在关闭 Enface 之前它们会保留，那个程序一放开就会保存。</translation>
    </message>
    <message>
        <source>A newer version of Enface made the translation memory. It is used as far as possible, but new translations stay only until you close Enface. Update Enface to save them.</source>
        <translation>翻译记忆库由更新版本的 Enface 创建。会尽量使用它，但新译文只保留到您关闭 Enface 为止。请更新 Enface 以便保存。</translation>
    </message>
    <message>
        <source>The result is complete, but {count} of its translations could not be saved in the translation memory ({reason}). They will be made again next time.</source>
        <translation>结果是完整的，但其中 {count} 条译文无法保存到翻译记忆库（{reason}）。下次会重新翻译。</translation>
    </message>
    <message>
        <source>There is no text in “{name}”, so there is nothing to compare. Choose another file.</source>
        <translation>“{name}”中没有文字，因此没有可比较的内容。请选择其他文件。</translation>
    </message>
    <message>
        <source>The two texts could not be put side by side ({reason}). Try again; if it happens again, compare a part of the text.</source>
        <translation>无法将两个文本并排放置（{reason}）。请重试；如果再次发生，请只比较一部分文本。</translation>
    </message>
    <message>
        <source>There is not enough memory to put these two texts side by side. Close other programs, or compare a part of the text.</source>
        <translation>内存不足，无法将这两个文本并排放置。请关闭其他程序，或只比较一部分文本。</translation>
    </message>
    <message>
        <source>“{name}” seems to be another text: only {percent} % of its sentences find a partner that fits. See that it is the right file, or go on if you know that it is.</source>
        <translation>“{name}”似乎是另一篇文本：只有 {percent} % 的句子找到了合适的对应内容。请确认文件是否正确；如果您确定无误，请继续。</translation>
    </message>
    <message>
        <source>“{name}” is in the language of the text itself ({language}), so it is no translation. What differs can still be seen. For a translation, choose another file.</source>
        <translation>“{name}”与文本本身的语言相同（{language}），因此不是译文。但仍可查看差异。如需译文，请选择其他文件。</translation>
    </message>
    <message>
        <source>“{longer}” is {times} times as long as the other text. What has no partner is shown in rows of its own. See that “{name}” is the right file.</source>
        <translation>“{longer}”的长度是另一文本的 {times} 倍。没有对应内容的部分单独成行显示。请确认“{name}”是正确的文件。</translation>
    </message>
    <message>
        <source>The two files seem to be swapped: the first one is in {source}, and “{name}” is in {target}. Give them in the other order if you meant that.</source>
        <translation>两个文件似乎颠倒了：第一个的语言是{source}，而“{name}”的语言是{target}。如果这正是您的本意，请按相反的顺序给出。</translation>
    </message>
    <message>
        <source>“{name}” is no recording that Enface can play, or it is damaged. Choose another file, or save it as WAV, FLAC, MP3 or MP4 with another program.</source>
        <translation>“{name}”不是 Enface 能播放的录音，或者已损坏。请选择其他文件，或用其他程序将其另存为 WAV、FLAC、MP3 或 MP4。</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose another recording.</source>
        <translation>“{name}”是空的。请选择其他录音。</translation>
    </message>
    <message>
        <source>“{name}” has no sound. Choose the recording that has the speech in it.</source>
        <translation>“{name}”没有声音。请选择包含讲话内容的录音。</translation>
    </message>
    <message>
        <source>No speech was heard in “{name}”. See that it is the right recording and that its language is the right one.</source>
        <translation>在“{name}”中没有识别出讲话。请检查录音及其语言是否正确。</translation>
    </message>
    <message>
        <source>“{name}” seems to be another recording: only {percent} % of the sentences were heard in it. See that it is the right file.</source>
        <translation>“{name}”似乎是另一个录音：其中只识别出 {percent} % 的句子。请检查文件是否正确。</translation>
    </message>
    <message>
        <source>“{name}” is {hours} hours long. Listening to it takes a while; it can be stopped at any time.</source>
        <translation>“{name}”长达 {hours} 小时。识别需要一段时间，可以随时停止。</translation>
    </message>
    <message>
        <source>Speech cannot be recognised: {library} is not installed. Install it with: enface extras add listen</source>
        <translation>无法识别语音：{library} 未安装。安装命令：enface extras add listen</translation>
    </message>
    <message>
        <source>No model that recognises speech is on this computer. Download one (“enface packs add whisper-tiny”), or add the folder of a Whisper model in the form of CTranslate2.</source>
        <translation>此电脑上没有能识别语音的模型。请下载一个（“enface packs add whisper-tiny”），或添加 CTranslate2 格式的 Whisper 模型文件夹。</translation>
    </message>
    <message>
        <source>No model on this computer recognises speech in {language}. Download one (“enface packs add whisper-tiny”), or add the folder of a Whisper model in the form of CTranslate2.</source>
        <translation>此电脑上没有能识别{language}语音的模型。请下载一个（“enface packs add whisper-tiny”），或添加 CTranslate2 格式的 Whisper 模型文件夹。</translation>
    </message>
    <message>
        <source>No model for speech is called “{name}”. “enface packs list” names those that are here.</source>
        <translation>没有名为“{name}”的语音模型。“enface packs list”会列出现有的模型。</translation>
    </message>
    <message>
        <source>“{name}” could not be listened to ({reason}). Try again; if it happens again, use another model or a part of the recording.</source>
        <translation>无法识别“{name}”（{reason}）。请重试；如果再次发生，请使用其他模型或录音的一部分。</translation>
    </message>
    <message>
        <source>There is not enough memory to listen to “{name}”. Close other programs, or use a smaller model.</source>
        <translation>内存不足，无法识别“{name}”。请关闭其他程序，或使用较小的模型。</translation>
    </message>
    <message>
        <source>{source} cannot be translated into {target}: {engine} is not installed on this computer ({library} is missing). Install it, or add a language pack for another engine.</source>
        <translation>{source}无法译成{target}：这台电脑上没有安装 {engine}（缺少 {library}）。请安装它，或为其他引擎添加语言包。</translation>
    </message>
    <message>
        <source>“{pair}” is no pair of languages. Write it as en-de or pt-BR-en.</source>
        <translation>“{pair}”不是一对语言。请写成 en-de 或 pt-BR-en 的形式。</translation>
    </message>
    <message>
        <source>“{name}” is not a usable language pack ({reason}). Nothing was installed. Get the file again from where it came.</source>
        <translation>“{name}”不是可用的语言包（{reason}）。没有安装任何内容。请从原来的地方重新获取该文件。</translation>
    </message>
    <message>
        <source>The language model “{name}” needs about {needed} of memory, and {free} are free. Close other programs, or choose a smaller model.</source>
        <translation>语言模型“{name}”约需 {needed} 内存，目前可用 {free}。请关闭其他程序，或选择较小的模型。</translation>
    </message>
    <message>
        <source>The language pack “{name}” cannot be used any more ({reason}). Remove it and add it again, or choose another engine.</source>
        <translation>语言包“{name}”已无法使用（{reason}）。请移除后重新添加，或选择另一个引擎。</translation>
    </message>
    <message>
        <source>The {pair} pack could not be removed ({reason}). Stop translating, and try again.</source>
        <translation>无法移除语言包 {pair}（{reason}）。请停止翻译后重试。</translation>
    </message>
    <message>
        <source>Several language packs have {pair}. Name the one you mean: {engines}.</source>
        <translation>有多个语言包提供 {pair}。请指明要哪一个：{engines}。</translation>
    </message>
    <message>
        <source>The {pair} pack came with Enface or belongs to another program, so it cannot be removed here.</source>
        <translation>语言包 {pair} 是随 Enface 提供的，或属于其他程序，因此不能在这里移除。</translation>
    </message>
    <message>
        <source>{host} refused to send the file (answer {status}). Try again later.</source>
        <translation>{host} 拒绝发送文件（应答 {status}）。请稍后重试。</translation>
    </message>
    <message>
        <source>The download from {host} broke off ({reason}). What came is kept: try again, and it goes on from there.</source>
        <translation>从 {host} 的下载中断了（{reason}）。已下载的部分已保留：请重试，下载会从中断处继续。</translation>
    </message>
    <message>
        <source>{host} sends too slowly to wait for it. What came is kept: try again later, and it goes on from there.</source>
        <translation>{host} 发送太慢，无法等待。已收到的部分会保留：请稍后再试，将从那里继续。</translation>
    </message>
    <message>
        <source>“Never use the network” is on, so this was not done: {why}. Turn it off in Languages, page Network, or add it from a file.</source>
        <translation>“从不使用网络”已开启，因此没有执行：{why}。请在“语言”的“网络”页关闭它，或从文件添加。</translation>
    </message>
    <message>
        <source>{host} could not be reached ({reason}). Check the connection and try again; language packs and dictionaries can also be added from a file.</source>
        <translation>无法连接 {host}（{reason}）。请检查连接后重试；语言包和词典也可以从文件添加。</translation>
    </message>
    <message>
        <source>{host} was not asked, because the connection would not be encrypted. Nothing was downloaded. Add it from a file instead.</source>
        <translation>没有向 {host} 请求，因为连接不会加密。没有下载任何内容。请改从文件添加。</translation>
    </message>
    <message>
        <source>{host} was not asked, because it is not known to have what was wanted. Nothing was downloaded. Add it from a file instead.</source>
        <translation>没有向 {host} 请求，因为不知道它是否提供所需内容。没有下载任何内容。请改从文件添加。</translation>
    </message>
    <message>
        <source>There is too little free space: {needed} MB are needed, {free} MB are free. Free some space and try again.</source>
        <translation>可用空间太少：需要 {needed} MB，可用 {free} MB。请腾出一些空间后重试。</translation>
    </message>
    <message>
        <source>“{name}” from {host} is not the file it was when it was first downloaded, so it was not installed. If that is right, download {address} with a browser and add it from a file.</source>
        <translation>来自 {host} 的“{name}”与首次下载时的文件不同，因此未安装。如果这是正常的，请用浏览器下载 {address}，然后从文件添加。</translation>
    </message>
    <message>
        <source>{host} did not send a list of language packs. Try again later.</source>
        <translation>{host} 没有发来语言包列表。请稍后重试。</translation>
    </message>
    <message>
        <source>{host} did not send a list of dictionaries. Try again later.</source>
        <translation>{host} 没有发送词典列表。请稍后再试。</translation>
    </message>
    <message>
        <source>{host} did not send a list of voices, or of the files of a speech model. Try again later.</source>
        <translation>{host} 没有发送语音列表，也没有发送语音识别模型的文件列表。请稍后再试。</translation>
    </message>
    <message>
        <source>“{name}” was not installed, because what was sent is damaged or another file ({reason}). Try again later, or add it from a file.</source>
        <translation>未安装“{name}”，因为收到的内容已损坏或是另一个文件（{reason}）。请稍后再试，或从文件添加。</translation>
    </message>
    <message>
        <source>No voice or speech model called “{name}” can be downloaded. “enface packs list --available --engine voice” names the voices.</source>
        <translation>没有名为“{name}”的语音或语音识别模型可供下载。“enface packs list --available --engine voice”会列出语音。</translation>
    </message>
    <message>
        <source>The list of language packs from {host} was not used, because its signature could not be confirmed ({reason}). Check the date of this computer, and try again later.</source>
        <translation>未使用来自 {host} 的语言包列表，因为无法确认其签名（{reason}）。请检查这台电脑的日期，稍后再试。</translation>
    </message>
    <message>
        <source>“{name}” is not in the folder. Download {address} on another computer, put it there under this name, and try again.</source>
        <translation>文件夹中没有“{name}”。请在另一台电脑上下载 {address}，以此名称放入该文件夹后再试。</translation>
    </message>
    <message>
        <source>No language pack for {source} to {target} can be downloaded. Choose another language, or add one from a file.</source>
        <translation>没有可供下载的从{source}到{target}的语言包。请选择其他语言，或从文件添加。</translation>
    </message>
    <message>
        <source>The server at {host} does not answer ({reason}). See whether it is running there, or choose another engine.</source>
        <translation>{host} 上的服务器没有响应（{reason}）。请查看它是否在那里运行，或选择其他引擎。</translation>
    </message>
    <message>
        <source>The server at {host} refuses to translate (answer {status}). Its own log may tell why. Choose another engine meanwhile.</source>
        <translation>{host} 上的服务器拒绝翻译（响应 {status}）。它自己的日志可能说明原因。请暂时选择其他引擎。</translation>
    </message>
    <message>
        <source>The server at {host} refuses to translate. It says: “{says}” Choose another engine meanwhile.</source>
        <translation>{host} 上的服务器拒绝翻译。它回答：“{says}”请暂时选择其他引擎。</translation>
    </message>
    <message>
        <source>The server at {host} gives answers that make no sense. See whether it is LibreTranslate or has the interface of OpenAI, or choose another engine.</source>
        <translation>{host} 上的服务器返回的内容没有意义。请查看它是否为 LibreTranslate 或具有 OpenAI 接口，或选择其他引擎。</translation>
    </message>
    <message>
        <source>The server at {host} wants a key. Add it again with its key; on the command line the key is asked for, or read from ENFACE_SERVER_KEY.</source>
        <translation>{host} 上的服务器需要密钥。请连同密钥重新添加；在命令行中会询问密钥，或从 ENFACE_SERVER_KEY 读取。</translation>
    </message>
    <message>
        <source>With this server your text leaves this computer and goes to {host}. Nothing was sent. If that is what you want, add it with --remote.</source>
        <translation>使用此服务器时，您的文本会离开这台电脑，发往 {host}。没有发送任何内容。如果这正是您想要的，请用 --remote 添加。</translation>
    </message>
    <message>
        <source>{host} was not asked, because anybody on the way could read your text. Use an address that begins with https://.</source>
        <translation>没有向 {host} 请求，因为途中任何人都可能读到您的文本。请使用以 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>The server at {host} has several models. Name one with --model: {models}.</source>
        <translation>{host} 上的服务器有多个模型。请用 --model 指明一个：{models}。</translation>
    </message>
    <message>
        <source>The server at {host} has no model called “{model}”. It has: {models}.</source>
        <translation>{host} 上的服务器没有名为“{model}”的模型。它有：{models}。</translation>
    </message>
    <message>
        <source>The server at {host} has no model. Load one there, and try again.</source>
        <translation>{host} 上的服务器没有模型。请在那里加载一个，然后重试。</translation>
    </message>
    <message>
        <source>“{address}” is no address of a server. Write it as http://localhost:5000.</source>
        <translation>“{address}”不是服务器地址。请写成 http://localhost:5000 的形式。</translation>
    </message>
    <message>
        <source>No server “{address}” was added. “enface servers list” shows those that were.</source>
        <translation>没有添加过服务器“{address}”。“enface servers list”会显示已添加的服务器。</translation>
    </message>
    <message>
        <source>The key is not kept, because the keyring of the system cannot be used ({reason}). Give it in ENFACE_SERVER_KEY whenever Enface is to use this server.</source>
        <translation>密钥未保存，因为无法使用系统的密钥环（{reason}）。每当 Enface 要使用此服务器时，请在 ENFACE_SERVER_KEY 中提供密钥。</translation>
    </message>
    <message>
        <source>Translating by several workers needs Dask, which is not installed. Install it with: enface extras add cluster</source>
        <translation>用多个工作进程翻译需要 Dask，但尚未安装。请用以下命令安装：enface extras add cluster</translation>
    </message>
    <message>
        <source>With these workers your text leaves this computer and goes to {host}. Nothing was sent. If that is what you want, add --remote.</source>
        <translation>使用这些工作进程时，您的文本会离开这台电脑，发往 {host}。没有发送任何内容。如果这正是您想要的，请加上 --remote。</translation>
    </message>
    <message>
        <source>The workers at {address} do not answer. What is finished is kept: see that they run, and do the same again.</source>
        <translation>{address} 上的工作进程没有响应。已完成的内容会保留：请查看它们是否在运行，然后再执行一次。</translation>
    </message>
    <message>
        <source>Dask has no certificates for {address}. Name them in Dask&apos;s settings (distributed.comm.tls), then do the same again.</source>
        <translation>Dask 没有用于 {address} 的证书。请在 Dask 的设置（distributed.comm.tls）中指定证书，然后再执行一次。</translation>
    </message>
    <message>
        <source>The workers on {host} cannot keep the language pack ({reason}). Free some space there; what is finished is kept.</source>
        <translation>{host} 上的工作进程无法保存语言包（{reason}）。请在那里腾出空间；已完成的内容会保留。</translation>
    </message>
    <message>
        <source>The worker on {host} has another version of Enface ({version}). Install the same there as here.</source>
        <translation>{host} 上的工作进程使用另一版本的 Enface（{version}）。请在那里安装与这里相同的版本。</translation>
    </message>
    <message>
        <source>Something unexpected happened ({kind}). Your text and translations are kept. If it happens again, close Enface and open it again.</source>
        <translation>发生了意外情况（{kind}）。您的文本和译文已保留。如果再次发生，请关闭 Enface 后重新打开。</translation>
    </message>
    <message>
        <source>the list of language packs</source>
        <translation>语言包列表</translation>
    </message>
    <message>
        <source>a translation by this server</source>
        <translation>由此服务器翻译</translation>
    </message>
    <message>
        <source>the list of dictionaries</source>
        <translation>词典列表</translation>
    </message>
    <message>
        <source>the list of voices</source>
        <translation>语音列表</translation>
    </message>
    <message>
        <source>voice or speech model {name}</source>
        <translation>语音或语音识别模型 {name}</translation>
    </message>
    <message>
        <source>dictionary {name}</source>
        <translation>词典 {name}</translation>
    </message>
    <message>
        <source>language pack {pair}</source>
        <translation>语言包 {pair}</translation>
    </message>
    <message>
        <source>Playing sound needs Qt Multimedia, which is not installed. Install it with: enface extras add audio</source>
        <translation>播放声音需要 Qt Multimedia，但尚未安装。请用以下命令安装：enface extras add audio</translation>
    </message>
    <message>
        <source>Playing sound needs some libraries of the system. Please type: {command}</source>
        <translation>播放声音需要一些系统库。请输入：{command}</translation>
    </message>
    <message>
        <source>Sound cannot be played on this computer: the player did not start ({reason}). See that the sound of other programs works, and try again.</source>
        <translation>无法在此电脑上播放声音：播放器未能启动（{reason}）。请检查其他程序是否有声音，然后重试。</translation>
    </message>
    <message>
        <source>No loudspeaker or headphones were found, so nothing is heard. Connect or switch them on, and play again.</source>
        <translation>未找到扬声器或耳机，因此听不到声音。请连接或打开它们，然后重新播放。</translation>
    </message>
    <message>
        <source>Reading aloud needs a voice. Install eSpeak NG ({command}), and try again.</source>
        <translation>朗读需要语音。请安装 eSpeak NG（{command}），然后重试。</translation>
    </message>
    <message>
        <source>There is no voice for {language}, so this cannot be read aloud.</source>
        <translation>没有适用于{language}的语音，因此无法朗读。</translation>
    </message>
    <message>
        <source>The voice stopped working ({reason}). The text is kept. Try again.</source>
        <translation>语音停止工作（{reason}）。文本已保留。请重试。</translation>
    </message>
    <message>
        <source>“{name}” cannot be played ({reason}). See that it is a recording, and that the file is whole.</source>
        <translation>无法播放“{name}”（{reason}）。请检查它是否为录音，以及文件是否完整。</translation>
    </message>
    <message>
        <source>Voices need Piper, which is not installed. Install it with: enface extras add voices</source>
        <translation>语音需要 Piper，但尚未安装。请用以下命令安装：enface extras add voices</translation>
    </message>
    <message>
        <source>“{name}” is not a usable voice. A Piper voice is two files side by side, NAME.onnx and NAME.onnx.json. Nothing was installed.</source>
        <translation>“{name}”不是可用的语音。Piper 语音由并排的两个文件组成：NAME.onnx 和 NAME.onnx.json。没有安装任何内容。</translation>
    </message>
</context>
<context>
    <name>exports</name>
    <message>
        <source>original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>machine translation</source>
        <translation>机器翻译</translation>
    </message>
    <message>
        <source>human translation</source>
        <translation>人工翻译</translation>
    </message>
    <message>
        <source>own wording</source>
        <translation>您的译文</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>Text recognised by a machine</source>
        <translation>机器识别的文本</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未经检查</translation>
    </message>
    <message>
        <source>through {language}</source>
        <translation>经由{language}</translation>
    </message>
    <message>
        <source>to check: {reasons}</source>
        <translation>待检查：{reasons}</translation>
    </message>
    <message>
        <source>The file was read only in part: {reason}</source>
        <translation>文件只读取了一部分：{reason}</translation>
    </message>
    <message>
        <source>[{sign}] is machine translation ({made_by}).</source>
        <translation>[{sign}] 为机器翻译（{made_by}）。</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字稿</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于文本</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>待检查</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>制作者</translation>
    </message>
    <message>
        <source>needs review</source>
        <translation>需要审阅</translation>
    </message>
    <message>
        <source>Sentences with a dotted line are to be checked.</source>
        <translation>带虚线的句子需要检查。</translation>
    </message>
    <message>
        <source>Not part of the transcript:</source>
        <translation>不属于文字记录：</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>locked by a password</source>
        <translation>有密码保护</translation>
    </message>
    <message>
        <source>locked by its seller</source>
        <translation>被销售方加密</translation>
    </message>
    <message>
        <source>there are no lines of dialogue in it</source>
        <translation>其中没有对白</translation>
    </message>
    <message>
        <source>there are no times in it</source>
        <translation>其中没有时间</translation>
    </message>
    <message>
        <source>no document in it</source>
        <translation>其中没有文档</translation>
    </message>
    <message>
        <source>no book in it</source>
        <translation>其中没有书</translation>
    </message>
    <message>
        <source>no page in it</source>
        <translation>其中没有页面</translation>
    </message>
    <message>
        <source>no column of it holds text</source>
        <translation>没有一列含有文字</translation>
    </message>
    <message>
        <source>it has no list of turns</source>
        <translation>其中没有发言列表</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>其中没有文本</translation>
    </message>
    <message>
        <source>no element in it</source>
        <translation>其中没有元素</translation>
    </message>
    <message>
        <source>it does not begin as one</source>
        <translation>开头不符合这种格式</translation>
    </message>
    <message>
        <source>its first line is not “WEBVTT”</source>
        <translation>第一行不是“WEBVTT”</translation>
    </message>
    <message>
        <source>something in it is not as it should be</source>
        <translation>其中有内容不正确</translation>
    </message>
    <message>
        <source>it would take far longer than any text of its size</source>
        <translation>所需时间会远远超过同样大小的任何文字</translation>
    </message>
    <message>
        <source>it translates no pair of languages</source>
        <translation>不能翻译任何语言对</translation>
    </message>
    <message>
        <source>its files cannot be read</source>
        <translation>其中的文件无法读取</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>it is broken</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>it is broken, or no ZIP archive</source>
        <translation>已损坏，或不是 ZIP 压缩包</translation>
    </message>
    <message>
        <source>it holds no language pack</source>
        <translation>其中没有语言包</translation>
    </message>
    <message>
        <source>its hash is not the right one</source>
        <translation>哈希值不正确</translation>
    </message>
    <message>
        <source>its hash is not the one in the catalogue</source>
        <translation>哈希值与目录中的不一致</translation>
    </message>
    <message>
        <source>a list of who speaks when, without words (RTTM)</source>
        <translation>谁在何时说话的列表，没有文字（RTTM）</translation>
    </message>
    <message>
        <source>a list of single words and times, for measuring speech recognition (CTM)</source>
        <translation>用于评测语音识别的单词与时间列表（CTM）</translation>
    </message>
    <message>
        <source>a list of segments and times, for measuring speech recognition (STM)</source>
        <translation>用于评测语音识别的片段与时间列表（STM）</translation>
    </message>
    <message>
        <source>a notebook of program code and its results (Jupyter)</source>
        <translation>含程序代码及其结果的笔记本（Jupyter）</translation>
    </message>
    <message>
        <source>program code</source>
        <translation>程序代码</translation>
    </message>
    <message>
        <source>JSON in which Enface finds no speech</source>
        <translation>Enface 在其中找不到讲话内容的 JSON</translation>
    </message>
    <message>
        <source>the file ends in the middle; the rest is missing</source>
        <translation>文件在中间中断，其余部分缺失</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed</source>
        <translation>有一个引号打开后没有关闭</translation>
    </message>
    <message>
        <source>too many cells</source>
        <translation>单元格太多</translation>
    </message>
    <message>
        <source>a number too long</source>
        <translation>数字太长</translation>
    </message>
    <message>
        <source>it has no kind or no paragraphs</source>
        <translation>没有类别或没有段落</translation>
    </message>
    <message>
        <source>one of its paragraphs has no text</source>
        <translation>其中一个段落没有文本</translation>
    </message>
    <message>
        <source>its segments are not its text</source>
        <translation>它的片段与其文本不符</translation>
    </message>
    <message>
        <source>it has not one translation a segment</source>
        <translation>片段与译文数量不一致</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>嵌套太深</translation>
    </message>
    <message>
        <source>a part whose name leads out of the file</source>
        <translation>名称指向文件之外的部分</translation>
    </message>
    <message>
        <source>a part that is a link</source>
        <translation>是链接的部分</translation>
    </message>
    <message>
        <source>a part packed more tightly than any text is</source>
        <translation>压缩得比任何文本都紧的部分</translation>
    </message>
    <message>
        <source>it defines a document type</source>
        <translation>它定义了文档类型</translation>
    </message>
    <message>
        <source>it asks for another file through an entity</source>
        <translation>它通过实体请求另一个文件</translation>
    </message>
    <message>
        <source>it defines entities that expand</source>
        <translation>它定义了会膨胀的实体</translation>
    </message>
    <message>
        <source>its languages are not known</source>
        <translation>其语言未知</translation>
    </message>
    <message>
        <source>the model is missing</source>
        <translation>缺少模型</translation>
    </message>
    <message>
        <source>the vocabulary is missing</source>
        <translation>缺少词表</translation>
    </message>
    <message>
        <source>the tokenizer is missing</source>
        <translation>缺少分词器</translation>
    </message>
    <message>
        <source>metadata.json is missing</source>
        <translation>缺少 metadata.json</translation>
    </message>
    <message>
        <source>no answer that makes sense</source>
        <translation>没有有意义的回答</translation>
    </message>
    <message>
        <source>the model does not know its prefix</source>
        <translation>模型不认识它的前缀</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>它太大</translation>
    </message>
    <message>
        <source>it holds a link</source>
        <translation>它含有链接</translation>
    </message>
    <message>
        <source>it holds a file twice</source>
        <translation>它两次含有同一文件</translation>
    </message>
    <message>
        <source>it would write outside its folder</source>
        <translation>它会写到自己的文件夹之外</translation>
    </message>
    <message>
        <source>it holds a file whose name is too long</source>
        <translation>它含有名称过长的文件</translation>
    </message>
    <message>
        <source>it unpacks to far more than a pack holds</source>
        <translation>解压后远大于语言包应有的大小</translation>
    </message>
    <message>
        <source>it unpacks to more than it should</source>
        <translation>解压后大于应有的大小</translation>
    </message>
    <message>
        <source>its size is not the one in the catalogue</source>
        <translation>其大小与目录所列不符</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>it is not the file that was installed</source>
        <translation>这不是当初安装的文件</translation>
    </message>
    <message>
        <source>it takes too long to open</source>
        <translation>打开时间过长</translation>
    </message>
    <message>
        <source>the engine cannot work with it</source>
        <translation>引擎无法使用它</translation>
    </message>
    <message>
        <source>there are no words in it</source>
        <translation>其中没有词语</translation>
    </message>
    <message>
        <source>it is no kind of dictionary that Enface reads</source>
        <translation>不是 Enface 能读取的词典类型</translation>
    </message>
    <message>
        <source>the connection broke off</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有回应</translation>
    </message>
    <message>
        <source>it sends too slowly</source>
        <translation>发送太慢</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>its certificate is not valid</source>
        <translation>其证书无效</translation>
    </message>
    <message>
        <source>another program may have it open</source>
        <translation>可能在其他程序中打开</translation>
    </message>
    <message>
        <source>it holds more than {limit} files</source>
        <translation>它含有超过 {limit} 个文件</translation>
    </message>
    <message>
        <source>more than {limit} parts</source>
        <translation>超过 {limit} 个部分</translation>
    </message>
    <message>
        <source>only the first {limit} elements were read</source>
        <translation>只读取了前 {limit} 个元素</translation>
    </message>
    <message>
        <source>only the first {limit} lines were read</source>
        <translation>只读取了前 {limit} 行</translation>
    </message>
    <message>
        <source>only the first {limit} paragraphs were read</source>
        <translation>只读取了前 {limit} 个段落</translation>
    </message>
    <message>
        <source>only the first {limit} values were read</source>
        <translation>只读取了前 {limit} 个值</translation>
    </message>
    <message>
        <source>only the first {limit} cells were read</source>
        <translation>只读取了前 {limit} 个单元格</translation>
    </message>
    <message>
        <source>only the first {limit} characters were read</source>
        <translation>只读取了前 {limit} 个字符</translation>
    </message>
    <message>
        <source>it lists more than {limit} words</source>
        <translation>其中超过 {limit} 个词</translation>
    </message>
    <message>
        <source>it was damaged, and is set aside as “{name}”</source>
        <translation>它已损坏，已另存为“{name}”</translation>
    </message>
    <message>
        <source>elements nested more than {limit} deep</source>
        <translation>元素嵌套超过 {limit} 层</translation>
    </message>
    <message>
        <source>it unpacks to more than {limit} MB</source>
        <translation>解压后超过 {limit} MB</translation>
    </message>
    <message>
        <source>only the first {limit} pages were read</source>
        <translation>只读取了前 {limit} 页</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>row {row}: {reason}</source>
        <translation>第 {row} 行：{reason}</translation>
    </message>
    <message>
        <source>page {page}: {reason}</source>
        <translation>第 {page} 页：{reason}</translation>
    </message>
    <message>
        <source>turn {turn}: {reason}</source>
        <translation>第 {turn} 段发言：{reason}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}：{reason}</translation>
    </message>
    <message>
        <source>it is for {pair}, not for the languages you named</source>
        <translation>它用于 {pair}，而不是您指明的语言</translation>
    </message>
    <message>
        <source>the list of requests cannot be saved: {reason}</source>
        <translation>无法保存请求列表：{reason}</translation>
    </message>
    <message>
        <source>too many redirects</source>
        <translation>重定向过多</translation>
    </message>
    <message>
        <source>it is larger than announced</source>
        <translation>比声明的大</translation>
    </message>
    <message>
        <source>it is far larger than a pack</source>
        <translation>它远大于一个语言包</translation>
    </message>
    <message>
        <source>it sends more than it should</source>
        <translation>发送的内容超出应有</translation>
    </message>
    <message>
        <source>the file is another one now</source>
        <translation>文件已变成另一个</translation>
    </message>
    <message>
        <source>it has no signature</source>
        <translation>没有签名</translation>
    </message>
    <message>
        <source>its signature is of another list</source>
        <translation>签名属于另一份列表</translation>
    </message>
    <message>
        <source>its certificate is not that of the signer</source>
        <translation>证书不是签名者的</translation>
    </message>
    <message>
        <source>its certificates do not lead to the known root</source>
        <translation>证书链未通向已知的根</translation>
    </message>
    <message>
        <source>its certificates are not valid</source>
        <translation>证书无效</translation>
    </message>
    <message>
        <source>a certificate has expired, or is not valid yet</source>
        <translation>有证书已过期或尚未生效</translation>
    </message>
    <message>
        <source>a newer version of Enface made it</source>
        <translation>由更新版本的 Enface 创建</translation>
    </message>
    <message>
        <source>the picture could not be written</source>
        <translation>无法写入图片</translation>
    </message>
</context>
<context>
    <name>layouts</name>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Under each paragraph</source>
        <translation>在每个段落下方</translation>
    </message>
    <message>
        <source>Under each sentence</source>
        <translation>在每个句子下方</translation>
    </message>
    <message>
        <source>Original only</source>
        <translation>仅原文</translation>
    </message>
    <message>
        <source>Translation only</source>
        <translation>仅译文</translation>
    </message>
</context>
<context>
    <name>looks</name>
    <message>
        <source>numbers differ</source>
        <translation>数字不同</translation>
    </message>
    <message>
        <source>names differ</source>
        <translation>名称不同</translation>
    </message>
    <message>
        <source>without partner</source>
        <translation>无对应内容</translation>
    </message>
    <message>
        <source>not in the original</source>
        <translation>原文中没有</translation>
    </message>
    <message>
        <source>left untranslated</source>
        <translation>未翻译</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>顺序不同</translation>
    </message>
    <message>
        <source>not sure of the link</source>
        <translation>对应关系不确定</translation>
    </message>
</context>
<context>
    <name>packnews</name>
    <message>
        <source>Installed: {pair}</source>
        <translation>已安装：{pair}</translation>
    </message>
    <message>
        <source>The catalogue has no fingerprint of this file, so the first download was trusted and its own was recorded (SHA-256 {hash}…). A later one must have the same.</source>
        <translation>目录中没有此文件的指纹，因此首次下载的文件被视为可信，并记录了它的指纹（SHA-256 {hash}…）。以后下载的文件必须与其一致。</translation>
    </message>
    <message>
        <source>Removed: {pair}</source>
        <translation>已移除：{pair}</translation>
    </message>
    <message>
        <source>“{name}” was added.</source>
        <translation>已添加“{name}”。</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>many languages</source>
        <translation>多种语言</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>{name}, continued</source>
        <translation>{name}（续）</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>no translation came</source>
        <translation>没有得到译文</translation>
    </message>
    <message>
        <source>it repeats itself</source>
        <translation>译文有重复</translation>
    </message>
    <message>
        <source>much longer than the original</source>
        <translation>比原文长得多</translation>
    </message>
    <message>
        <source>much shorter than the original</source>
        <translation>比原文短得多</translation>
    </message>
    <message>
        <source>words left as in the original</source>
        <translation>有词语未翻译</translation>
    </message>
    <message>
        <source>letters of another language</source>
        <translation>含有其他语言的文字</translation>
    </message>
    <message>
        <source>it seems to be in another language</source>
        <translation>似乎是另一种语言</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>括号</translation>
    </message>
    <message>
        <source>the items of a list differ</source>
        <translation>列表的项目不一致</translation>
    </message>
    <message>
        <source>a “not” may be missing</source>
        <translation>可能漏掉了“不”</translation>
    </message>
    <message>
        <source>it seems to break off</source>
        <translation>似乎没有说完</translation>
    </message>
    <message>
        <source>a name may be missing</source>
        <translation>可能漏掉了人名</translation>
    </message>
    <message>
        <source>a web or e-mail address</source>
        <translation>网址或电子邮件地址</translation>
    </message>
    <message>
        <source>the same as for another sentence</source>
        <translation>与另一句的译文相同</translation>
    </message>
    <message>
        <source>a word that no dictionary has</source>
        <translation>任何词典都没有的词</translation>
    </message>
    <message>
        <source>the engine is not sure how to put it</source>
        <translation>引擎不确定如何表达</translation>
    </message>
    <message>
        <source>a term is not used</source>
        <translation>未使用术语</translation>
    </message>
    <message>
        <source>the engine stopped at it</source>
        <translation>引擎在此处停止</translation>
    </message>
    <message>
        <source>the model talks about the text</source>
        <translation>模型在谈论文本</translation>
    </message>
    <message>
        <source>a draft: a better translation follows</source>
        <translation>草稿：稍后会有更好的译文</translation>
    </message>
    <message>
        <source>another engine translated it</source>
        <translation>由另一引擎翻译</translation>
    </message>
    <message>
        <source>left in another language</source>
        <translation>仍是另一种语言</translation>
    </message>
    <message>
        <source>words that were not heard clearly</source>
        <translation>未能清楚识别的词</translation>
    </message>
    <message>
        <source>a reason this version does not know</source>
        <translation>此版本不知道的原因</translation>
    </message>
    <message>
        <source>To check: {reasons}</source>
        <translation>待检查：{reasons}</translation>
    </message>
    <message>
        <source>a term is not used: {terms}</source>
        <translation>未使用术语：{terms}</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>Enface can begin without what it kept: settings, recent files, translations, corrections, bookmarks and notes. All of it stays where it is, for the next start.</source>
        <translation>Enface 可以不使用已保存的内容启动：设置、最近的文件、译文、更正、书签和笔记。这些内容都会原样保留，供下次启动使用。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Begin without it</source>
        <translation>不使用并启动</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>This document</source>
        <translation>此文档</translation>
    </message>
    <message>
        <source>All documents, {pair}</source>
        <translation>所有文档，{pair}</translation>
    </message>
    <message>
        <source>All documents, all languages</source>
        <translation>所有文档，所有语言</translation>
    </message>
</context>
<context>
    <name>themes</name>
    <message>
        <source>Speaker {number}</source>
        <translation>发言人 {number}</translation>
    </message>
    <message>
        <source>Bars and panels</source>
        <translation>工具栏和面板</translation>
    </message>
    <message>
        <source>Text background</source>
        <translation>文字背景</translation>
    </message>
    <message>
        <source>Secondary text</source>
        <translation>次要文字</translation>
    </message>
    <message>
        <source>Dividers</source>
        <translation>分隔线</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>强调色</translation>
    </message>
    <message>
        <source>Text on accent</source>
        <translation>强调色上的文字</translation>
    </message>
    <message>
        <source>Current sentence</source>
        <translation>当前句子</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Current search result</source>
        <translation>当前搜索结果</translation>
    </message>
    <message>
        <source>Sentence to check</source>
        <translation>待检查的句子</translation>
    </message>
    <message>
        <source>Focus outline</source>
        <translation>焦点轮廓</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>棕褐色</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>白底黑字</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>黑底白字</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Beige</source>
        <translation>米色</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>棕色</translation>
    </message>
    <message>
        <source>The theme “{name}” was left out ({reason}). Mend or delete its file.</source>
        <translation>主题“{name}”已略过（{reason}）。请修正或删除其文件。</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Sentence by sentence</source>
        <translation>逐句阅读</translation>
    </message>
    <message>
        <source>Point at a sentence: it lights up together with its translation. {next} and {previous} go from sentence to sentence, {turn} to the next speaker.</source>
        <translation>指向一个句子：它会与其译文一同亮起。{next} 和 {previous} 逐句移动，{turn} 转到下一位发言人。</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>谁在发言</translation>
    </message>
    <message>
        <source>Select whose words you want to read. A double click renames a speaker; the context menu merges two that are one person. Everything can be undone.</source>
        <translation>选择您想阅读哪些人的发言。双击可重命名发言人；上下文菜单可将实为同一人的两位合并。所有操作均可撤销。</translation>
    </message>
    <message>
        <source>The outline leads through the text. {bookmark} adds a bookmark, {note} a note about what you are reading.</source>
        <translation>大纲引导您阅读文本。{bookmark} 添加书签，{note} 为正在阅读的内容添加笔记。</translation>
    </message>
    <message>
        <source>Outline and notes</source>
        <translation>大纲和笔记</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language of the text is detected; choose here what to translate it into. “Languages…” gets more language packs. Everything is translated on this computer.</source>
        <translation>文本的语言会自动检测；请在此选择要译成的语言。“语言…”可获取更多语言包。所有翻译都在这台电脑上进行。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Text size, fonts, themes, spacing and the language of the window. {larger} and {smaller} change the text size at any time.</source>
        <translation>文字大小、字体、主题、间距和界面语言。{larger} 和 {smaller} 可随时更改文字大小。</translation>
    </message>
    <message>
        <source>How good the translation is</source>
        <translation>译文的质量如何</translation>
    </message>
    <message>
        <source>A machine made it, and some of it is wrong. A dotted line marks what looks wrong: {next} goes to the next such sentence and says why, {approve} marks it as checked.</source>
        <translation>译文由机器生成，有些地方是错的。虚线标出看起来有误之处：{next} 转到下一个这样的句子并说明原因，{approve} 将其标记为已检查。</translation>
    </message>
    <message>
        <source>More help</source>
        <translation>更多帮助</translation>
    </message>
    <message>
        <source>{keys} lists and searches all keyboard shortcuts. The Help menu has a guide and this tour.</source>
        <translation>{keys} 列出并可搜索所有键盘快捷键。“帮助”菜单中有使用指南和本导览。</translation>
    </message>
</context>
</TS>

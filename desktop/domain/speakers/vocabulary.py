"""The few words of each language that tell names, titles, roles and headings apart.

Everything that can be told by shape is; these only settle what shape leaves open.
"""

import unicodedata


def folded(text: str) -> str:
    """``text`` without case and accents."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in parts if not unicodedata.combining(c))


def word_set(words: str) -> frozenset[str]:
    """The words of a table, one space or line end between them."""
    return frozenset(words.split())


def folded_set(words: str) -> frozenset[str]:
    """The same, without accents: to be asked with `folded` words."""
    return frozenset(folded(words).split())


# Small words inside names and titles; they never end one.
PARTICLES = word_set(
    """
    of the and for on in at to with by from as de da do das dos del della di du des la le les
    los las el y e et und von van der den dem zu zum zur af av og i bin ibn al ben abu ter ten
    op по и в на о от при для со с за из та у з во
    """
)

# Before a surname: politeness, rank; never a name by itself.
HONORIFICS = word_set(
    """
    mr mrs ms miss mx sir dame lord lady dr prof professor hon rt rep sen gen col lt capt sgt
    maj rev fr sr sra srta señor señora senhor senhora dom don doña m mme mlle monsieur madame
    herr frau signor signora pan pani г господин г-н г-жа госпожа гн senator secretary chairman
    chairwoman chair president vice minister speaker mayor governor ambassador admiral general judge
    justice chief representative congressman congresswoman commissioner prince princess king
    queen pope father professor colonel captain deputy chairperson shri shrimati smt kumari sri
    sr.ª srª dr.ª drª
    """
)

# With a number each is one person: what programs that tell voices apart call them.
SPEAKERS = word_set(
    """
    speaker participant спикер участник говорящий диктор спікер мовець sprecher sprecherin orador
    oradora locutor locutora hablante falante participante intervenant locuteur 发言人 说话人
    發言人 話者
    """
)

# Voices without a name.
ROLES = SPEAKERS | word_set(
    """
    question questions remark remarks reply replies response responses answer voice voices
    comment retort exclamation audience crowd chorus all everyone participant participants
    moderator presenter host cohost interviewer interviewee interpreter translator narrator
    speaker unknown unidentified inaudible reporter reporters press journalist journalists
    correspondent caller operator announcer several member members вопрос реплика ответ голос голоса
    ведущий ведущая журналист журналисты корреспондент зал переводчик модератор
    председательствующий участник участники спикер все питання відповідь голос ведучий pergunta
    resposta voz vozes jornalista apresentador apresentadora moderador plateia intérprete
    pregunta respuesta periodista presentador presentadora moderadora público voces todos frage
    antwort stimme zwischenruf zuruf zurufe moderatorin journalistin publikum sprecher réponse voix
    journaliste animateur modérateur salle intervenant domanda risposta voce giornalista
    moderatore pubblico pytanie odpowiedź głos dziennikarz prowadzący głosy sala سؤال جواب صوت
    repórter repórteres entrevistador entrevistadora entrevistado entrevistada periodistas
    diputados deputados senadores reportero reportera intervistatore reporterin zwischenrufer
    journalistes
    запитання журналіст журналістка репліка репортер ведуча кореспондент голоси
    المذيع المذيعة صحفي صحفية الصحفي سائل المحاور المقدم 기자 질문 답변 사회자 질문자
    質問者 回答者 聞き手 インタビュアー 通訳 翻译
    问 答 问题 回答 记者 主持人 提问 众人 質問 回答 司会 記者 q a
    """
)

# Facts that tell when and where, of `FACTS`.
DATE_FACTS = folded_set(
    "date datum data fecha дата recorded published released aired posted updated"
)
PLACE_FACTS = folded_set("place location venue ort lieu luogo miejsce local lugar ubicación место")

# May stand beside such a voice: "several voices", "a male reporter".
ROLE_WORDS = word_set(
    """
    person persons man woman child boy girl people varios vários señores senhores srs
    a an the un uma una ein eine une unknown unidentified unnamed male female several multiple
    other some another senior mixed over off audience press from in of неизвестный неизвестная из
    с masculina feminina hon honourable honorable
    """
)
# What is said, not who says it: with an article before it, the words are speech.
SAID = word_set("question questions answer reply response comment remark")
ARTICLES = word_set("a an the another other some один другой uma un una eine ein une another")

# Words that head a line of facts rather than a person.
FACTS = folded_set(
    """
    date time place location venue topic title subject note notes source sources update warning
    example ps p.s tags media link links website url email e-mail phone tel fax author authors
    released aired posted updated
    editor transcript recorded duration summary abstract contents agenda speakers participants
    attendees present moderators keywords category categories published entry address first
    second third fourth finally next therefore result attention important remember see also
    reference references break photo photos video image caption copyright license licence
    bibliography literature literatur bibliographie bibliografía bibliografia литература
    contact episode previous step conclusion point fact price
    дата время место тема примечание источник пример внимание итого участники автор адрес data
    local lugar assunto tema nota notas fonte exemplo atenção título autor resumo endereço fecha
    ubicación hora fuente ejemplo atención autor resumen dirección medio episodio datum ort
    thema anmerkung hinweis quelle beispiel achtung titel lieu sujet remarque exemple luogo
    argomento fonte esempio miejsce temat uwaga źródło
    """
)

TITLE_WORDS = word_set(
    """
    minister president chairman chairwoman chair director secretary governor head chief mayor
    ambassador deputy adviser advisor commander leader manager officer editor professor speaker
    representative commissioner ombudsman prosecutor general executive rector member founder
    owner principal attorney senator clerk assistant administration premier chancellor
    pm captain coach reporter doctor baroness archbishop bishop imam rabbi
    patriarch sheikh emir sultan treasurer spokesman spokeswoman spokesperson envoy delegate
    councillor alderman trustee partner
    administration official operator teacher student farmer engineer worker pilot actor actress
    writer poet singer musician athlete scientist academician historian economist lawyer blogger
    volunteer pensioner veteran entrepreneur businessman businesswoman designer architect
    analyst columnist cosmonaut astronaut nurse fellow envoy host guest moderator
    ceo cfo cto mp mep
    министр
    президент председатель директор губернатор глава секретарь депутат посол ministro ministra
    presidente diretor diretora director directora secretario secretário ministre président
    directeur präsident direktor kanzler kanzlerin bundeskanzler bundeskanzlerin präsidentin
    vizepräsident vizepräsidentin alterspräsident bundesminister bundesministerin ministerin
    staatssekretär staatssekretärin bundespräsident première députée député sénateur sénatrice
    présidente diputado diputada alcalde alcaldesa deputado deputada senador senadora
    премьер сенатор мэр заместитель руководитель начальник командующий міністр прем'єр
    prezydent marszałek poseł posłanka undersecretary secretary-general
    """
)

# Begin a note on how something was said: "(In Russian)".
SAYING = word_set(
    """
    in via through by from speaking over continuing
    """
)

# Begin sentences, never names.
SENTENCE_STARTS = word_set(
    """
    i we he she it they you as if and but so this that these those there here let what why how
    when where in on at to because however also then therefore thus it's i'm that's there's my
    our your his her their one some any no yes for with after before by about is are was do did
    does have has can could would should only not now all or
    part item article chapter section point step phase stage good look listen regarding
    concerning moreover besides meanwhile dear
    """
)

# Small words that stand inside a name between first name and surname.
INNER = word_set(
    """
    de da do dos di della del van von der den ten ter bin ibn al el la le af y e zu zum
    """
)

# Say nothing about the person but how to be polite.
POLITE = word_set(
    """
    mr mrs ms miss mx dr sir dame lord lady prof sr sra srta señor señora senhor senhora m mme mlle
    monsieur madame herr frau signor signora pan pani г господин г-н г-жа госпожа
    shri shrimati smt kumari sri sr.ª srª
    """
)

# Bodies and areas: the last word of a title ("of the Executive Board"), never part of a name.
BODIES = word_set(
    """
    board council committee commission duma assembly federation region territory republic district
    oblast kingdom states emirates bank company corporation ministry department university
    institute academy agency service services fund foundation association alliance party faction
    government parliament senate congress house office centre center holding staff forces fleet
    army union organisation organization bureau chamber authority directorate division society
    school college hospital museum theatre theater newspaper magazine channel africa korea arabia
    sejmu senatu rp zealand lanka rica salvador faso herzegovina tobago
    """
)

# Countries of one word; those of two end in one of `BODIES`, or are rare.
COUNTRIES = word_set(
    """
    afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan
    bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia botswana brazil brunei
    bulgaria burundi cambodia cameroon canada chad chile china colombia comoros congo croatia cuba
    cyprus czechia denmark djibouti ecuador egypt eritrea estonia eswatini ethiopia fiji finland
    france gabon gambia georgia germany ghana greece guatemala guinea guyana haiti honduras
    hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan
    kazakhstan kenya kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya lithuania
    luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova
    monaco mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua
    niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal
    qatar romania russia rwanda samoa senegal serbia seychelles singapore slovakia slovenia
    somalia spain sudan suriname sweden switzerland syria tajikistan tanzania thailand togo tunisia
    turkey turkmenistan uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam yemen zambia
    zimbabwe moscow london
    """
)

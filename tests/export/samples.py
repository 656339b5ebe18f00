"""Transcripts for the exports to write."""

from __future__ import annotations

from hypothesis import strategies as st

from desktop.domain.comparing.parallel_text import ParallelText
from desktop.domain.document import Document, DocumentId
from desktop.domain.doubts import Doubt
from desktop.domain.journal import InMemory
from desktop.domain.reasons import SystemWords
from desktop.domain.sound.times import Span
from desktop.domain.transcript import Kind, Machine, Paragraph, Speaker, Transcript, Turn
from desktop.domain.translation import Translation


def parallel(transcript: Transcript) -> ParallelText:
    """All of ``transcript``, as it is exported."""
    return ParallelText.of(Document(transcript, DocumentId("", ""), InMemory()))


def meeting() -> Transcript:
    """A little of everything: title, role, note, times, translation, doubts, a human one."""
    return Transcript(
        title="Meeting of the Garden Society",
        date="2021-04-03",
        place="Town Hall, Lower\N{NO-BREAK SPACE}Mill",
        language="en",
        speakers=[
            Speaker("Ada Brook", ["Chair"]),
            Speaker("Question", [], role=True),
        ],
        turns=[
            Turn([Paragraph("The members met at noon.")], kind="narration"),
            Turn(
                [
                    Paragraph(
                        "Good day. We have 12 trees.",
                        start=1.5,
                        end=4.25,
                        segments=["Good day. ", "We have 12 trees."],
                        translation=[
                            Translation("Bom dia."),
                            Translation("Temos 21 árvores.", (Doubt.NUMBERS,)),
                        ],
                        human=["Boa tarde. Temos doze árvores.", ""],
                    ),
                    Paragraph("(Laughter.)", note=True),
                ],
                label="Chair Ada Brook",
                label_note="via video link",
                speaker="Ada Brook",
                start=1.5,
                end=4.25,
            ),
            Turn(
                [Paragraph("Et les pommes\u202f?", segments=["Et les pommes\u202f?"])],
                label="Question",
                speaker="Question",
                language="fr",
            ),
            Turn([Paragraph("* * *")], kind="note"),
            Turn([Paragraph("Somebody in the hall agreed.")]),
        ],
        dropped=["Text size: A A A", "Print"],
        broken=None,
        translation=Machine("pt", "firefox", "enpt-1"),
        unmatched=[{"turn": 3, "speaker": "Ada Brook", "text": "Obrigada."}],
    )


def _span(milliseconds: tuple[int, int]) -> Span:
    return milliseconds[0] / 1000, milliseconds[1] / 1000


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
TIME = st.none() | st.floats(0, 1e6, allow_nan=False)
SPAN = st.none() | st.tuples(st.integers(0, 99), st.integers(100, 999)).map(_span)
KINDS: list[Kind] = ["speech", "narration", "note"]


@st.composite
def paragraphs(draw: st.DrawFn) -> Paragraph:
    segments = draw(st.lists(TEXT, min_size=1, max_size=3))
    count = len(segments)
    of_translation = [doubt for doubt in Doubt if doubt is not Doubt.HEARING]
    doubts = st.lists(st.sampled_from(of_translation), max_size=2).map(tuple)
    translations = st.builds(Translation, TEXT, doubts)
    translation = draw(st.none() | st.lists(translations, min_size=count, max_size=count))
    human = draw(st.none() | st.lists(st.none() | TEXT, min_size=count, max_size=count))
    return Paragraph(
        "".join(segments),
        note=draw(st.booleans()),
        start=draw(TIME),
        end=draw(TIME),
        segments=segments,
        translation=translation,
        human=human,
        times=draw(st.none() | st.lists(SPAN, min_size=count, max_size=count)),
        doubts=draw(st.none() | st.just([(Doubt.HEARING,), *[()] * (count - 1)])),
    )


TURNS = st.builds(
    Turn,
    paragraphs=st.lists(paragraphs(), max_size=3),
    kind=st.sampled_from(KINDS),
    label=st.none() | TEXT,
    label_note=st.none() | TEXT,
    speaker=st.none() | TEXT,
    start=TIME,
    end=TIME,
    language=st.none() | TEXT,
)
TRANSCRIPTS = st.builds(
    Transcript,
    title=TEXT,
    date=st.none() | TEXT,
    place=st.none() | TEXT,
    language=st.none() | TEXT,
    speakers=st.lists(
        st.builds(Speaker, TEXT.filter(bool), st.lists(TEXT, max_size=2), st.booleans()),
        max_size=3,
        unique_by=lambda speaker: speaker.name,
    ),
    turns=st.lists(TURNS, max_size=4),
    dropped=st.lists(TEXT, max_size=3),
    broken=st.none() | st.builds(SystemWords, TEXT.filter(bool)),
    translation=st.none() | st.builds(Machine, TEXT.filter(bool), TEXT, TEXT, st.none() | TEXT),
    recognised=st.none() | TEXT.filter(bool),
    unmatched=st.none() | st.lists(st.fixed_dictionaries({"turn": st.integers(), "text": TEXT})),
)

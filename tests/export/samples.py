"""Transcripts for the exports to write."""

from __future__ import annotations

from desktop.domain.transcript import Paragraph, Source, Speaker, Transcript, Turn


def meeting() -> Transcript:
    """A little of everything: title, role, note, times, translation, marks, a human one."""
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
                        translation=["Bom dia.", "Temos 21 árvores."],
                        marks=[[], ["unsure: numbers"]],
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
        translation=Source("pt", "firefox", "enpt-1"),
        unmatched=[{"turn": 3, "speaker": "Ada Brook", "text": "Obrigada."}],
    )

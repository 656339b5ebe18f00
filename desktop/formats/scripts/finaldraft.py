"""Final Draft's screenplays (FDX)."""

from __future__ import annotations

from desktop.domain.speakers.vocabulary import word_set
from desktop.domain.transcript import Transcript
from desktop.formats import xml
from desktop.formats.rooted import Rooted
from desktop.formats.scripts.scenes import Scenes

_ASIDES = frozenset({"Scene Heading", "Shot", "Transition", "New Act", "End of Act", "Outline 1"})


class FinalDraft(Rooted):
    """What characters say are turns, parentheses in it notes; action is narration, headings are
    notes. The title page gives the title and is dropped, as are the writers' notes."""

    title = "Final Draft"
    extensions = ("fdx",)
    roots = word_set("FinalDraft")

    def transcribe(self, walker: xml.Walker) -> Transcript:
        """The dialogue."""
        scenes = Scenes("finaldraft")
        inside: list[str] = []
        for event, element in walker:
            called = xml.name(element)
            if event == "start":
                inside.append(called)
                continue
            inside.pop()
            if called == "Paragraph" and "Paragraph" not in inside:
                _paragraphs(element, scenes, "TitlePage" in inside)
                xml.release(element)
        return scenes.finish()


def _paragraphs(element: xml.Element, scenes: Scenes, on_title_page: bool) -> None:
    """A paragraph, or those inside it: two columns of dialogue, or notes on a scene."""
    inner = [it for it in element.iter() if it is not element and xml.name(it) == "Paragraph"]
    note = next((it for it in element.iter() if xml.name(it) == "ScriptNote"), None)
    texts = [it for it in element if xml.name(it) == "Text"]
    text = "".join(xml.text(it) for it in texts)
    if on_title_page:
        scenes.front(xml.squeeze(text))
    else:
        _say(element.get("Type", ""), text, scenes)
    for paragraph in inner:
        text = "".join(xml.text(it) for it in paragraph if xml.name(it) == "Text")
        if note is not None:
            scenes.drop(xml.squeeze(text))
        else:
            _say(paragraph.get("Type", ""), text, scenes)


def _say(kind: str, text: str, scenes: Scenes) -> None:
    lines = [line for part in text.split("\n") if (line := xml.squeeze(part))]
    if not lines:
        return
    if kind == "Character":
        scenes.character(" ".join(lines))
    elif kind in ("Dialogue", "Lyrics", "Singing"):
        scenes.dialogue(" ".join(lines))
    elif kind == "Parenthetical":
        scenes.aside(" ".join(lines))
    elif kind in _ASIDES:
        scenes.heading(" ".join(lines))
    else:
        for line in lines:
            scenes.action(line)

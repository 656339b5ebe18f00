"""Web pages: main text and chrome, marked speakers, encodings, hostile and broken pages."""

from __future__ import annotations

import base64
import string
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import Empty, FileError
from desktop.domain.reasons import Fault
from desktop.domain.transcript import Transcript
from desktop.formats.base import Source
from desktop.formats.web import tree
from desktop.formats.web.page import Web

LONG = "The rain has been with us since Monday, and nobody could say that it was not announced."
LONGER = (
    "It was: I heard it on the radio, on the boat, and from my aunt, who never errs in such things."
)
SITE = "<nav><a href='/'>Home</a> <a href='/s'>Shop: tea</a></nav><aside>Latest: none</aside>"
END = "<footer><p>Imprint: us.</p></footer><script>var x = 'Script: hidden';</script>"


def read(html: str | bytes, encoding: str | None = None) -> Transcript:
    data = html if isinstance(html, bytes) else html.encode()
    return Web().read(Source("page.html", data, encoding))


def said(transcript: Transcript) -> list[tuple[str | None, list[str]]]:
    return [(turn.label, [p.text for p in turn.paragraphs]) for turn in transcript.turns]


TALK = [("Ann Lee", [LONG]), ("Bo", [LONGER]), ("Ann Lee", ["Yes."])]
HABITS = {
    "bold": f"<p><b>Ann Lee:</b> {LONG}</p><p><strong>Bo</strong>: {LONGER}</p>"
    "<p><b>Ann Lee:</b> Yes.",
    "bold by style": f"<p><span style='font-weight: 700'>Ann Lee:</span> {LONG}</p>"
    f"<p><span style='font-weight:bold'>Bo:</span> {LONGER}</p><p><b>Ann Lee:</b> Yes.</p>",
    "a bold element that is not bold": "<b style='font-weight:normal'>"
    f"<p><span style='font-weight:700'>Ann Lee:</span> {LONG}</p><p><span style='font-weight:700'>"
    f"Bo:</span> {LONGER}</p><p><span style='font-weight:700'>Ann Lee:</span> Yes.</p></b>",
    "headings": f"<h4>Ann Lee</h4><p>{LONG}</p><h4>Bo</h4><p>{LONGER}</p>"
    "<h4>Ann Lee</h4><p>Yes.</p>",
    "class": "<div class='turn'><div class='turn-speaker-name'>Ann Lee</div>"
    f"<div>{LONG}</div></div><div class='turn'><div class='turn-speaker-name'>Bo</div>"
    f"<div>{LONGER}</div></div>"
    "<div class='turn'><div class='turn-speaker-name'>Ann Lee</div><div>Yes.</div></div>",
    "list": f"<dl><dt>Ann Lee<dd>{LONG}<dt>Bo:<dd>{LONGER}<dt>Ann Lee<dd>Yes.</dl>",
    "dialog": f"<dialog open><dt>Ann Lee<dd>{LONG}<dt>Bo<dd>{LONGER}<dt>Ann Lee<dd>Yes.</dialog>",
    "cite": f"<cite>Ann Lee:</cite><time>0:01</time><p>{LONG}</p><cite>Bo:</cite><time>0:09</time>"
    f"<p>{LONGER}</p><cite>Ann Lee:</cite><time>1:09:02</time><p>Yes.</p>",
    "breaks": f"<p>Ann Lee: {LONG}<br><br>Bo: {LONGER}<br>Ann Lee: Yes.</p>",
    "items": f"<ul><li><b>Ann Lee</b>: {LONG}<li><b>Bo</b>: {LONGER}<li><b>Ann Lee</b>: Yes.</ul>",
    "table": f"<table><tr><td>Ann Lee<td>{LONG}<tr><td>Bo<td>{LONGER}"
    "<tr><td>Ann Lee<td>Yes.</table>",
    "name lines": f"<p><b>Ann Lee</b></p><p>{LONG}</p><p><b>Bo</b></p><p>{LONGER}</p>"
    "<p><b>Ann Lee</b></p><p>Yes.</p>",
    "pre": f"<pre>Ann Lee: {LONG}\n\nBo: {LONGER}\n\nAnn Lee: Yes.\n</pre>",
}


@pytest.mark.parametrize("body", HABITS.values(), ids=HABITS.keys())
@pytest.mark.parametrize(
    "page", ["{}", f"<html><body>{SITE}<div><h1>A talk</h1>{{}}</div>{END}</body></html>"]
)
def test_the_same_talk_in_every_habit(page: str, body: str) -> None:
    found = read("<title>A talk</title>" + page.replace("{}", body))
    assert said(found) == TALK
    assert "Script" not in str(found)


def test_times_before_and_after_labels() -> None:
    found = read(
        f"<p>Ann Lee: (<a href='#'>00:12</a>)<br>{LONG}</p><p><i>[1:00:02]</i> Bo: {LONGER}</p>"
        "<p>We met at <time>17:30</time> that day: it was late.</p>"
    )
    assert [turn.start for turn in found.turns] == [12.0, 3602.0]
    assert said(found)[0] == ("Ann Lee", [LONG])


def test_chrome_is_listed_and_what_was_said_is_not() -> None:
    page = (
        f"<html><head><title>Talk</title></head><body>{SITE}<div class='main'><h1>Talk</h1>"
        f"<p>Ann: {LONG}</p><div class='share-box'>Share: now</div><p>Bo: Yes.</p>"
        f"<p>Ann: {LONGER}</p><p>Bo: No.</p></div>{END}</body></html>"
    )
    found = read(page * 1)
    assert [label for label, _ in said(found)] == ["Ann", "Bo", "Ann", "Bo"]
    assert {"Share: now", "Imprint: us.", "Latest: none"} <= set(found.dropped)


PAGE = "<html><head>{}<title>т</title></head><body><p>Анна: Привет, как дела?</p></body></html>"
META = "<meta charset={}>"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (PAGE.format(META.format("windows-1251")).encode("cp1251"), "cp1251"),
        (PAGE.format(META.format("'koi8-r'")).encode("koi8-r"), "koi8-r"),
        (PAGE.format("").encode("utf-16"), "utf-16"),
        (PAGE.format(META.format("iso-8859-1")).encode("utf-8-sig"), "utf-8-sig"),
        (PAGE.format("").encode(), "utf-8"),
        (PAGE.format(META.format("nonsense")).encode(), "utf-8"),
    ],
)
def test_the_encoding_is_found(data: bytes, encoding: str) -> None:
    found = read(data)
    assert found.encoding == encoding
    assert "Привет, как дела?" in str(found)


def test_the_encoding_can_be_chosen_and_latin_1_means_windows() -> None:
    assert "Привет" in str(read(PAGE.format("").encode("cp866"), "cp866"))
    assert "“Ja”" in str(
        read(b"<meta charset=iso-8859-1><p>\x93Ja\x94 said she, and went away.</p>")
    )


def test_a_stray_byte_does_not_change_the_page() -> None:
    found = read(PAGE.format(META.format("utf-8")).encode() + "Ещё слово. ".encode() * 40 + b"\xe3")
    assert found.encoding == "utf-8"
    assert "Привет" in str(found)


@pytest.mark.parametrize("tag", ["div", "b", "span", "table><tr><td", "dl><dd", "font", "nav", "a"])
def test_elements_ten_thousand_deep(tag: str) -> None:
    found = read(f"<p>Ann: Hello.</p>{f'<{tag}>' * 10_000}Bo: Hi there.<p>Ann: Bye.</p>")
    assert "Bye." in str(found)


def test_after_very_many_elements_the_text_goes_on_without(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tree, "ELEMENTS", 4)
    body = "<p>One.</p><p>Two.</p><p>Three <b>and</b> more.</p><script>x</script><p>Four.</p>"
    texts = [p.text for _, p in read(f"<html><body>{body}").paragraphs()]
    assert texts == ["One.", "Two.", "Three and more. Four."]


def test_a_page_that_breaks_off_opens_as_far_as_it_goes() -> None:
    whole = (
        f"<html><body><div><p><b>Ann:</b> {LONG}</p><p><b>Bo:</b> {LONGER}</p></div></body></html>"
    )
    found = read(whole[:-60])
    assert [label for label, _ in said(found)] == ["Ann", "Bo"]
    assert found.broken is Fault.ENDS_EARLY
    assert read(whole).broken is None


@pytest.mark.parametrize(
    "html", ["", "<html></html>", "<script>Ann: Hi</script>", "<p> &nbsp; </p>"]
)
def test_a_page_without_text_is_told_to_be_empty(html: str) -> None:
    with pytest.raises(Empty, match=r"page\.html"):
        read(html)


def test_a_page_all_of_whose_paragraphs_are_named_like_chrome_is_read() -> None:
    said_it = f"<p class='hidden'><b>Ann:</b> {LONG}</p><p class='hidden'><b>Bo:</b> {LONGER}</p>"
    found = read(f"<html><body>{SITE}{said_it * 20}{END}</body></html>")
    assert [label for label, _ in said(found)] == ["Ann", "Bo"] * 20
    assert "Shop: tea" in " ".join(found.dropped)


def test_html_from_the_clipboard_of_windows() -> None:
    head = "Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000300\r\n"
    found = read(
        f"{head}<html><body><!--StartFragment--><p><b>Ann:</b> One.</p><p><b>Bo:</b> Two.</p>"
    )
    assert said(found) == [("Ann", ["One."]), ("Bo", ["Two."])]


def test_a_page_saved_as_one_file() -> None:
    page = PAGE.format("").encode()
    mail = (
        b"From: <Saved by a browser>\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/related; type="text/html"; boundary="x"\r\n\r\n'
        b"--x\r\nContent-Type: image/png\r\n\r\nPNG\r\n"
        b"--x\r\nContent-Type: text/html; charset=utf-8\r\n"
        b"Content-Transfer-Encoding: base64\r\n\r\n" + base64.encodebytes(page) + b"\r\n--x--\r\n"
    )
    assert "Привет, как дела?" in str(read(mail))
    with pytest.raises(FileError, match=r"page\.html"):
        read(mail.replace(b"text/html;", b"text/rich;"))


TAGS = ["p", "div", "b", "i", "span", "li", "h2", "td", "tr", "table", "blockquote", "dt", "dd",
        "a", "cite", "nav", "footer", "br", "pre", "article", "time", "section"]  # fmt: skip
TEXTS = st.text(string.ascii_letters + " .:()\n\u00a0é—", max_size=30)
NODES = st.recursive(
    TEXTS,
    lambda inner: st.builds(
        lambda tag, attribute, children: f"<{tag}{attribute}>{''.join(children)}</{tag}>",
        st.sampled_from(TAGS),
        st.sampled_from(["", " class=speaker", " class=share", " hidden", " itemprop=articleBody"]),
        st.lists(inner, max_size=5),
    ),
    max_leaves=25,
)


def letters(text: str) -> Counter[str]:
    return Counter(filter(str.isalpha, text))


@given(body=NODES)
def test_no_letter_is_lost(body: str) -> None:
    from lxml import html

    try:
        found = read(f"<html><body>{body}</body></html>")
    except FileError:
        return
    source = "".join(map(str, html.document_fromstring(f"<body>{body}").itertext()))
    kept = [p.text for _, p in found.paragraphs()] + found.dropped
    labels = [f"{turn.label or ''}{turn.label_note or ''}" for turn in found.turns]
    assert letters("".join(kept + labels)) == letters(source)

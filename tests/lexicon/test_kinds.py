"""Files of dictionaries read, whole and broken, each kind."""

from __future__ import annotations

import gzip
import json
import os
import tarfile
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from pathlib import Path

import pytest
from made_dictionary import RUSSIAN, dictd, number

from desktop.domain.errors import BadDictionary, EnfaceError, Missing, NoDictionaryLanguages
from desktop.lexicon import kinds
from desktop.lexicon.dictionary_file import FORM, HEAD, DictionaryFile, write_dictionary
from desktop.lexicon.markup import from_html, plain
from desktop.support.job import Job


def written(path: Path, source: str = "", target: str = "") -> Path:
    """The dictionary in the file at ``path`` as a file of ours."""
    reading = kinds.read(path, source, target)
    into = path.with_name("written.sqlite")
    write_dictionary(into, reading.about, reading.records, path.name, Job())
    return into


def asked(into: Path, word: str, kind: int = HEAD) -> list[tuple[str, str]]:
    with closing(DictionaryFile(into)) as dictionary:
        return [(head, plain(entry)) for head, entry in dictionary.entries(word, kind, 10)]


def bomb(folder: Path) -> Path:
    """An index whose entries overlap, so that a small file would become a huge one."""
    index = dictd(folder, {"a": "x" * 20_000})
    lines = (f"w{n}\t{number(n)}\t{number(10_000)}\n" for n in range(9000))
    index.write_text("".join(lines))
    return index


def cut_off(folder: Path) -> Path:
    index = dictd(folder, RUSSIAN)
    packed = index.with_name("test-rus-eng.dict.dz")
    packed.write_bytes(gzip.compress(gzip.decompress(packed.read_bytes())[:-40]))
    return index


def damaged(folder: Path) -> Path:
    index = dictd(folder, {"a": os.urandom(3000).hex()})
    packed = index.with_name("test-rus-eng.dict.dz")
    data = bytearray(packed.read_bytes())
    data[200:300] = bytes(100)
    packed.write_bytes(bytes(data))
    return index


def no_index(folder: Path) -> Path:
    index = dictd(folder, RUSSIAN)
    index.write_bytes(os.urandom(5000))
    return index


def without_words(folder: Path) -> Path:
    return dictd(folder, {})


def a_picture(folder: Path) -> Path:
    path = folder / "picture.png"
    path.write_bytes(b"\x89PNG")
    return path


def alone(folder: Path) -> Path:
    index = dictd(folder, RUSSIAN)
    index.with_name("test-rus-eng.dict.dz").unlink()
    return index


def too_far(folder: Path) -> Path:
    index = dictd(folder, RUSSIAN)
    index.write_text(f"word\t{number(2**40)}\t{number(10)}\n")
    return index


def no_jsonl(folder: Path) -> Path:
    path = folder / "words.jsonl"
    path.write_text('{"word": 1}\n[]\nnull\n' + "[" * 100_000 + "\n")
    return path


def archive(folder: Path, cut: int | None = None) -> Path:
    index = dictd(folder, RUSSIAN, "freedict-rus-eng", own={})
    path = folder / "freedict-rus-eng-2024.10.10.dictd.tar.xz"
    with tarfile.open(path, "w:xz") as file:
        for name in (index.name, "freedict-rus-eng.dict.dz"):
            file.add(folder / name, f"../../rus-eng/{name}")
    path.write_bytes(path.read_bytes()[:cut])
    return path


def cut_off_archive(folder: Path) -> Path:
    return archive(folder, 300)


def archive_of_other_things(folder: Path) -> Path:
    path = folder / "words.tar.gz"
    with tarfile.open(path, "w:gz") as file:
        link = tarfile.TarInfo("words.index")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        file.addfile(link)
    return path


def cut_off_jsonl(folder: Path) -> Path:
    path = folder / "words.jsonl.gz"
    path.write_bytes(gzip.compress(os.urandom(100_000))[:50_000])
    return path


def no_stardict(folder: Path) -> Path:
    for ending in ("ifo", "idx", "dict"):
        (folder / f"words.{ending}").write_bytes(os.urandom(3000))
    return folder / "words.ifo"


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (bomb, BadDictionary),
        (too_far, BadDictionary),
        (cut_off, BadDictionary),
        (damaged, BadDictionary),
        (no_index, BadDictionary),
        (without_words, BadDictionary),
        (a_picture, BadDictionary),
        (alone, Missing),
        (no_jsonl, BadDictionary),
        (cut_off_jsonl, BadDictionary),
        (cut_off_archive, BadDictionary),
        (archive_of_other_things, BadDictionary),
        (no_stardict, BadDictionary),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_what_is_no_dictionary_is_refused_and_leaves_nothing(
    make: Callable[[Path], Path], error: type[EnfaceError], tmp_path: Path
) -> None:
    path = make(tmp_path)
    with pytest.raises(error):
        written(path, "ru", "en")
    assert not path.with_name("written.sqlite").exists()


def test_an_archive_as_freedict_publishes_them(tmp_path: Path) -> None:
    path = archive(tmp_path)
    assert kinds.stem(path) == "freedict-rus-eng-2024.10.10"
    into = written(path)
    assert asked(into, "стол") == [("стол", "стол <n>\ntable")]
    with closing(DictionaryFile(into)) as dictionary:
        assert (dictionary.info.source, dictionary.info.target) == ("ru", "en")
    assert list(Path(tempfile.gettempdir()).glob("dictionary-*")) == []
    assert not (tmp_path.parent / "rus-eng").exists()


def test_the_languages_that_are_named_win(tmp_path: Path) -> None:
    index = dictd(tmp_path, {"dom": "dom\nhouse"}, "words", own={})
    with pytest.raises(NoDictionaryLanguages):
        kinds.read(index, "", "")
    about = kinds.read(index, "pl", "en-GB").about
    assert (about.source, about.target) == ("pl", "en")


def kaikki(folder: Path, *values: Mapping[str, object]) -> Path:
    path = folder / "kaikki.org-dictionary-Russian.jsonl"
    path.write_text("".join(json.dumps(value) + "\n" for value in values), "utf-8")
    return path


SEE = {
    "word": "видеть", "pos": "verb", "lang": "Russian", "lang_code": "ru",
    "sounds": [{"audio": "x.ogg"}, {"ipa": "[ˈvʲidʲɪtʲ]"}],
    "senses": [{"glosses": ["to see"], "tags": ["transitive"]}, {"glosses": ["a", "<b>to meet"]}],
    "forms": [{"form": "ви́дел", "tags": ["past"]}, {"form": "vídetʹ", "tags": ["romanization"]}],
}  # fmt: skip
SAW = {
    "word": "видал", "pos": "verb", "lang": "Russian", "lang_code": "ru",
    "senses": [{"glosses": ["past of видеть"], "form_of": [{"word": "видеть"}]}],
}  # fmt: skip
HOUSE = {
    "word": "house", "pos": "noun", "lang": "English", "lang_code": "en",
    "senses": [{"glosses": ["a building"]}],
    "translations": [
        {"code": "pt", "word": "casa", "sense": "abode"},
        {"code": "pt", "word": "lar", "sense": "abode"},
        {"code": "ru", "word": "дом", "sense": "abode"}, {"code": "pt", "word": None},
    ],
}  # fmt: skip


def test_kaikki_entries_have_senses_and_forms(tmp_path: Path) -> None:
    into = written(kaikki(tmp_path, SEE, SAW, HOUSE))
    entry = "видеть [ˈvʲidʲɪtʲ] verb\n1. (transitive) to see\n2. <b>to meet"
    assert asked(into, "видеть") == [("видеть", entry)]
    assert asked(into, "видел", FORM) == [("видеть", entry)]
    assert asked(into, "видал", FORM) == [("видеть", entry)]
    assert asked(into, "видал") == []
    assert asked(into, "house") == []
    with closing(DictionaryFile(into)) as dictionary:
        assert (dictionary.info.source, dictionary.info.target) == ("ru", "en")
        assert dictionary.info.licence == "CC BY-SA 4.0"


def test_kaikki_entries_in_english_give_the_translations_into_another_language(
    tmp_path: Path,
) -> None:
    into = written(kaikki(tmp_path, HOUSE, SEE), "en", "pt")
    assert asked(into, "house") == [("house", "house noun\ncasa, lar (abode)")]


DSL = """#NAME "Test (Ru-En)"
#INDEX_LANGUAGE "Russian"
#CONTENTS_LANGUAGE "English"

видеть
\t[m1][b]1.[/b] [trn]see[/trn][/m]
\t[m1]look <script>alert(1)</script>[/m]
"""


@pytest.fixture(scope="module", autouse=True)
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Where a library puts what it makes when it is imported."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tempfile, "tempdir", str(tmp_path_factory.mktemp("scratch")))
        yield


def test_dsl(tmp_path: Path) -> None:
    path = tmp_path / "test.dsl"
    path.write_text(DSL, "utf-16")
    into = written(path)
    [(head, entry)] = asked(into, "видеть")
    assert head == "видеть"
    assert entry.splitlines()[:2] == ["видеть", "1. see"]
    with closing(DictionaryFile(into)) as dictionary:
        assert (dictionary.info.source, dictionary.info.target) == ("ru", "en")


def test_stardict(tmp_path: Path) -> None:
    data = b"<b>see</b><br>look<img src='http://x/y.png'>"
    (tmp_path / "rus-eng.dict").write_bytes(data)
    word = "видеть".encode() + b"\0" + (0).to_bytes(4, "big") + len(data).to_bytes(4, "big")
    (tmp_path / "rus-eng.idx").write_bytes(word)
    (tmp_path / "rus-eng.ifo").write_text(
        f"StarDict's dict ifo file\nversion=2.4.2\nbookname=Words\nwordcount=1\n"
        f"idxfilesize={len(word)}\nsametypesequence=h\ndescription=License: CC-BY-SA-3.0\n"
    )
    into = written(tmp_path / "rus-eng.ifo")
    assert asked(into, "видеть") == [("видеть", "видеть\nsee\nlook")]
    with closing(DictionaryFile(into)) as dictionary:
        assert dictionary.info.title == "Words"
        assert dictionary.info.licence == "CC BY-SA 3.0"


@pytest.mark.parametrize(
    ("html", "entry"),
    [
        ("a<script>alert(1)</script>b", "ab"),
        ("<p>one <em>two</em></p><p>three</p>", "one <i>two</i>\nthree"),
        ("<b>open<br>next</b>", "<b>open</b>\nnext"),
        ("x &lt;b&gt; <img src=http://a/b onerror=c>y", "x &lt;b&gt; y"),
        ("<a href='javascript:x'>link</a>", "link"),
        ("<b><b>twice</b></b>", "<b>twice</b>"),
        ("<i>never closed", "<i>never closed</i>"),
    ],
)
def test_html_becomes_lines_and_few_tags(html: str, entry: str) -> None:
    assert from_html(html) == entry

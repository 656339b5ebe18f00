"""Firefox models from files, as Mozilla publishes them: each file packed on its own."""

from __future__ import annotations

import gzip
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import zstandard
from own_packs import left, words

from desktop.domain.errors import BadPack
from desktop.services.packs.installed import Packs

PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "gz": lambda data: gzip.compress(data, 1),
    "zst": zstandard.compress,
    "streamed.zst": zstandard.ZstdCompressor(write_content_size=False).compress,
}


@pytest.mark.parametrize("kind", PACKERS)
@pytest.mark.parametrize("zipped", [False, True])
def test_firefox_files_as_mozilla_packs_them(
    packs: Packs, starter: Path, tmp_path: Path, kind: str, zipped: bool
) -> None:
    folder = tmp_path / "download"
    folder.mkdir()
    end = kind.rpartition(".")[2]
    for file in starter.glob("*.enpt.*"):
        (folder / f"{file.name}.{end}").write_bytes(PACKERS[kind](file.read_bytes()))
    if zipped:
        folder = Path(shutil.make_archive(str(tmp_path / "enpt"), "zip", folder))
    pack = packs.add(folder)
    assert pack.pair == "en-pt"
    assert pack.version.startswith("enpt-")
    assert not list(Path(pack.path).glob(f"*.{end}"))
    assert words(pack, "Good morning.", tmp_path) == "Bom dia."


@pytest.mark.parametrize("end", ["gz", "zst"])
@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda packed: packed[:-3000], "is broken"),
        (lambda packed: b"noise" + packed, "is broken"),
        (lambda packed: b"", "is broken|cannot"),
    ],
)
def test_packed_files_that_are_broken_are_refused(
    packs: Packs,
    starter: Path,
    tmp_path: Path,
    end: str,
    change: Callable[[bytes], bytes],
    reason: str,
) -> None:
    folder = tmp_path / "download"
    folder.mkdir()
    for file in starter.glob("*.enpt.*"):
        packed = PACKERS[end](file.read_bytes())
        packed = change(packed) if file.name.startswith("model") else packed
        (folder / f"{file.name}.{end}").write_bytes(packed)
    with pytest.raises(BadPack, match=reason):
        packs.add(folder)
    assert left(tmp_path / "packs") == []


@pytest.mark.parametrize("end", ["gz", "zst"])
def test_packed_files_are_bounded_together(packs: Packs, tmp_path: Path, end: str) -> None:
    folder = tmp_path / "download"
    folder.mkdir()
    for role in ("model.enpt.intgemm.alphas.bin", "vocab.enpt.spm", "lex.50.50.enpt.s2t.bin"):
        (folder / f"{role}.{end}").write_bytes(PACKERS[end](bytes(30 << 20)))
    with pytest.raises(BadPack, match="far more"):
        packs.add(folder)
    assert left(tmp_path / "packs") == []

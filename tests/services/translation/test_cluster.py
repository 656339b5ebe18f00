"""Translating by a real scheduler of Dask and its workers, on this computer."""

from __future__ import annotations

import asyncio
import json
import os
import socket
import ssl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from waiting import until

from desktop import settings
from desktop.cli.main import main
from desktop.services.translation.cluster import Cluster, packed, unpacked

distributed: Any = pytest.importorskip("distributed")
Security = distributed.Security
TALK = "Ann Lee: The harbour opens at {n} o'clock.\n\nBen Cole: We heard that {n} times.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "texts"
    folder.mkdir()
    for n in range(6):
        (folder / f"{n}.txt").write_text(TALK.format(n=n))
    return folder


def _started(*words: str, **environment: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "distributed.cli.dask_" + words[0], *words[1:]],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, text=True,
        env={**os.environ, **environment},
    )  # fmt: skip


def _worker(folder: Path, host: str = "127.0.0.1", **environment: str) -> subprocess.Popen[str]:
    return _started(
        "worker", "--scheduler-file", str(folder / "scheduler.json"), "--host", host,
        "--no-dashboard", "--nthreads", "1", "--no-nanny", "--local-directory", str(folder),
        **environment,
    )  # fmt: skip


@contextmanager
def _ending(process: subprocess.Popen[str]) -> Iterator[subprocess.Popen[str]]:
    """It is ended afterwards."""
    try:
        yield process
    finally:
        process.kill()
        process.wait()


@pytest.fixture
def scheduler(tmp_path: Path) -> Iterator[str]:
    """The address of a scheduler on this computer, which knows no worker yet."""
    file = tmp_path / "scheduler.json"
    words = ("--scheduler-file", str(file), "--host", "127.0.0.1", "--port", "0")
    with _ending(_started("scheduler", *words, "--no-dashboard")):
        until(lambda: file.exists() and file.read_text())
        yield json.loads(file.read_text())["address"]


@pytest.fixture
def workers(scheduler: str, tmp_path: Path) -> Iterator[tuple[str, list[subprocess.Popen[str]]]]:
    """The address of a scheduler, and two workers, the first of which can be killed."""
    with ExitStack() as stack:
        running = [stack.enter_context(_ending(_worker(tmp_path))) for _ in range(2)]
        yield scheduler, running


def written(journal: Path) -> bool:
    """Whether a file is done."""
    return journal.exists() and '"done"' in journal.read_text()


def test_killed_workers_lose_nothing_and_change_nothing(
    folder: Path, tmp_path: Path, workers: tuple[str, list[subprocess.Popen[str]]]
) -> None:
    address, [first, _] = workers
    output, words = tmp_path / "out", ["--to", "pt", "--no-memory"]
    command = [sys.executable, "-m", "desktop", "convert", str(folder), str(output), *words]
    log = tmp_path / "stderr"
    with log.open("w") as stderr:
        converting = subprocess.Popen([*command, "--cluster", address], stderr=stderr)
    journal = output / ".enface-report.jsonl"
    until(lambda: converting.poll() is not None or written(journal))
    first.kill()
    assert (converting.wait(), log.read_text()) == (0, "")
    assert json.loads((output / "enface-report.json").read_text())["done"] == 6
    assert main(["convert", str(folder), str(tmp_path / "alone"), *words]) == 0
    for path in (tmp_path / "alone").iterdir():
        assert path.read_bytes() == (output / path.name).read_bytes()
    sent = Path(os.environ["XDG_CACHE_HOME"], "enface", "cluster")
    assert len([*sent.iterdir()]) == 1  # the pack, by its hash


def test_when_all_workers_have_gone_the_rest_is_told_and_done_when_they_return(
    folder: Path, tmp_path: Path, workers: tuple[str, list[subprocess.Popen[str]]]
) -> None:
    address, running = workers
    for n in range(6, 60):
        (folder / f"{n}.txt").write_text(TALK.format(n=n))
    output = tmp_path / "out"
    words = ["convert", str(folder), str(output), "--to", "pt", "--cluster", address]
    code = (
        "import sys; from desktop.services.translation import cluster; cluster._RETURNS = 0.5; "
        "from desktop.cli.main import main; sys.exit(main(sys.argv[1:]))"
    )
    with (tmp_path / "stderr").open("w+") as stderr:
        converting = subprocess.Popen([sys.executable, "-c", code, *words], stderr=stderr)
        journal = output / ".enface-report.jsonl"
        until(lambda: converting.poll() is not None or written(journal))
        for worker in running:
            worker.kill()
        assert converting.wait() == 1
        stderr.seek(0)
        told = stderr.read().splitlines()
    report = json.loads((output / "enface-report.json").read_text())
    assert 0 < report["done"] < 60
    assert report["done"] + report["failed"] == 60
    assert len(told) == report["failed"]
    assert all("do not answer" in line for line in told)
    with _ending(_worker(tmp_path)):
        assert main(words) == 0
    assert json.loads((output / "enface-report.json").read_text())["done"] == 60


@pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="127.0.0.2 is this computer on Linux alone"
)
def test_a_computer_that_cannot_keep_the_pack_is_told_and_left_out(
    folder: Path, tmp_path: Path, workers: tuple[str, list[subprocess.Popen[str]]]
) -> None:
    address, others = workers
    words = ["convert", str(folder), str(tmp_path / "out"), "--to", "pt", "--no-memory"]
    command = [sys.executable, "-m", "desktop", *words, "--cluster", address]
    with ExitStack() as stack:
        no_folder = str(folder / "0.txt")
        stack.enter_context(_ending(_worker(tmp_path, "127.0.0.2", XDG_CACHE_HOME=no_folder)))
        for worker in others:
            worker.kill()
        alone = subprocess.run(command, capture_output=True, text=True, check=False)
        assert alone.returncode == 1
        assert alone.stderr.count("The workers on 127.0.0.2 cannot keep the language pack") == 6
        for _ in range(2):
            stack.enter_context(_ending(_worker(tmp_path)))
        until(lambda: len(_hosts(address)) == 3)
        together = subprocess.run(command, capture_output=True, text=True, check=False)
        assert together.returncode == 0
        assert together.stderr.count("\n") == together.stderr.count("127.0.0.2") <= 1
    assert json.loads((tmp_path / "out" / "enface-report.json").read_text())["done"] == 6


def _hosts(address: str) -> list[str]:
    """The workers that the scheduler at ``address`` knows."""
    with distributed.Client(address, set_as_default=False) as client:
        return [*client.nthreads()]


def test_what_is_asked_wrongly_is_refused(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["convert", str(folder), str(tmp_path / "out"), "--to", "pt", "--cluster"]
    assert main([*command, "192.0.2.1:8786"]) == 1
    assert "--remote" in capsys.readouterr().err
    settings.save(settings.Settings(never_network=True))
    assert main([*command, "192.0.2.1:8786", "--remote"]) == 1
    assert "Never use the network" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main([*command, "local:0"])
    assert not (tmp_path / "out").exists()


def _free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port: int = listening.getsockname()[1]
        return port


@pytest.mark.skipif(sys.platform == "win32", reason="0.0.0.0 leads nowhere there")
def test_workers_elsewhere_get_nothing_unasked_though_the_scheduler_is_here(
    folder: Path, tmp_path: Path, scheduler: str, capsys: pytest.CaptureFixture[str]
) -> None:
    port = _free_port()  # 0.0.0.0 leads here, but does not say so
    words = (
        "--listen-address", f"tcp://127.0.0.1:{port}", "--contact-address", f"tcp://0.0.0.0:{port}",
        "--nthreads", "1", "--no-nanny", "--no-dashboard", "--local-directory", str(tmp_path),
    )  # fmt: skip
    command = ["convert", str(folder), str(tmp_path / "out"), "--to", "pt", "--no-memory"]
    with _ending(_started("worker", scheduler, *words)):
        assert main([*command, "--cluster", scheduler]) == 1
        assert "goes to 0.0.0.0. Nothing was sent" in capsys.readouterr().err
        assert main([*command, "--cluster", scheduler, "--remote"]) == 0


def _listening() -> set[int]:
    """The TCP ports on which this process and those that it started listen."""
    inodes, known = set(), {os.getpid()}
    for _ in range(3):  # the workers of a nanny are its children
        for path in Path("/proc").glob("[0-9]*/stat"):
            with suppress(OSError):
                if int(path.read_text().rpartition(")")[2].split()[1]) in known:
                    known.add(int(path.parent.name))
    for pid in known:
        for link in Path(f"/proc/{pid}/fd").iterdir():
            with suppress(OSError):
                inodes.add(os.readlink(link))
    ports = set()
    for line in Path("/proc/net/tcp").read_text().splitlines()[1:]:
        fields = line.split()
        if fields[3] == "0A" and f"socket:[{fields[9]}]" in inodes:
            ports.add(int(fields[1].rpartition(":")[2], 16))
    return ports


def _identity(address: str, security: Any) -> dict[str, Any]:
    """What Dask at ``address`` tells of itself to one who has the certificates of ``security``."""
    comms: Any = import_module("distributed.comm")

    async def ask() -> Any:
        comm = await comms.connect(address, timeout=5, **security.get_connection_args("client"))
        await comm.write({"op": "identity", "reply": True, "close": True})
        return await asyncio.wait_for(comm.read(), 5)

    answer: dict[str, Any] = asyncio.run(ask())
    return answer


def _greeting(port: int, words: bytes, context: ssl.SSLContext | None) -> bytes:
    """What is answered to ``words``, said without a certificate of one's own; b"": nothing."""
    with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=2) as plain:
        if context is None:
            plain.sendall(words)
            return plain.recv(1000)
        with context.wrap_socket(plain) as encrypted:
            encrypted.sendall(words)
            return encrypted.recv(1000)
    return b""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks /proc")
def test_a_stranger_on_this_computer_reaches_no_port_of_the_workers_that_were_started() -> None:
    trusting = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    trusting.check_hostname, trusting.verify_mode = False, ssl.CERT_NONE
    before = _listening()
    with closing(Cluster("local:1")) as cluster:
        ports = _listening() - before
        assert len(ports) >= 3  # the scheduler, a nanny, its worker
        for port in ports:
            own = _identity(f"tls://127.0.0.1:{port}", cluster._client.security)
            assert own["type"] in ("Scheduler", "Worker", "Nanny")
            for scheme, security in (("tcp", Security()), ("tls", Security.temporary())):
                with pytest.raises(OSError, match=r"."):
                    _identity(f"{scheme}://127.0.0.1:{port}", security)
            request = b"GET /info/main/workers.html HTTP/1.0\r\n\r\n"
            assert b"HTTP/" not in _greeting(port, request, None)
            assert _greeting(port, request, trusting) == b""
        assert cluster.size == 1


def test_tls_without_certificates_is_told(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["convert", str(folder), str(tmp_path / "out"), "--to", "pt"]
    assert main([*command, "--cluster", "tls://127.0.0.1:1"]) == 1
    assert "Dask has no certificates for tls://127.0.0.1:1" in capsys.readouterr().err


def test_nobody_at_the_address_is_told(folder: Path, tmp_path: Path) -> None:
    words = [
        "convert",
        str(folder),
        str(tmp_path / "out"),
        "--to",
        "pt",
        "--cluster",
        "127.0.0.1:1",
    ]
    outcome = subprocess.run(
        [sys.executable, "-m", "desktop", *words], capture_output=True, text=True, check=False
    )
    assert outcome.returncode == 1
    assert "do not answer" in outcome.stderr
    assert outcome.stderr.count("\n") == 1


def test_another_version_is_refused(folder: Path, tmp_path: Path) -> None:
    code = (
        "import sys; from desktop.services.translation import cluster; cluster.__version__ = '0'; "
        "from desktop.cli.main import main; sys.exit(main(sys.argv[1:]))"
    )
    words = ["convert", str(folder), str(tmp_path / "out"), "--to", "pt", "--cluster", "local:1"]
    script = tmp_path / "script.py"
    script.write_text(f"if __name__ == '__main__':\n    {code}\n")
    outcome = subprocess.run(
        [sys.executable, str(script), *words], capture_output=True, text=True, check=False
    )
    assert outcome.returncode == 1
    assert "another version" in outcome.stderr


def test_a_pack_travels_as_an_archive_that_is_the_same_each_time(tmp_path: Path) -> None:
    pack = tmp_path / "pack"
    (pack / "inner").mkdir(parents=True)
    (pack / "model.bin").write_bytes(b"model")
    (pack / "inner" / "words").write_text("words")
    data = packed(pack)
    os.utime(pack / "model.bin", (1, 1))
    assert packed(pack) == data
    there = unpacked(data)
    assert there == unpacked(data)
    assert (there.name, (there / "model.bin").read_bytes()) == ("pack", b"model")
    assert (there / "inner" / "words").read_text() == "words"

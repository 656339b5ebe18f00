"""Servers that translate: added, asked through a worker that has no network, and not believed."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest
import translating_server as ts
from memory_keyring import MemoryKeyring
from translating_server import TranslatingServer, Trick, answering, said

from desktop.domain.context import Context
from desktop.domain.doubts import Doubt
from desktop.domain.errors import BadPack, EnfaceError, NoPack
from desktop.domain.networkerrors import (
    ConsentWanted,
    KeyWanted,
    NetworkOff,
    NoKeyring,
    NoModel,
    NoSuchModel,
    NoSuchServer,
    NotAnAddress,
    ServerMakesNoSense,
    ServerNotSecure,
    ServerRefuses,
    ServerSays,
    ServerSilent,
    SeveralModels,
)
from desktop.domain.packs.pack import Route
from desktop.domain.terms import Term
from desktop.domain.translation import Translation
from desktop.engines.client import Caller
from desktop.engines.server import lists
from desktop.services.network.client import Network
from desktop.services.network.purposes import SERVER
from desktop.services.packs.installed import Packs
from desktop.services.servers import keys
from desktop.services.servers.servers import Servers, tidy
from desktop.services.translation.workers import Workers
from desktop.support.job import Cancelled

TEXTS = ["Good day.", "We thank the people for the water.", "Is the house good?"]
PATIENCE = 60.0


@pytest.fixture(autouse=True)
def kept(monkeypatch: pytest.MonkeyPatch) -> Iterator[MemoryKeyring]:
    """The keyring of the system."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", keys.VARIABLE):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    before = keyring.get_keyring()
    ours = MemoryKeyring()
    keyring.set_keyring(ours)
    yield ours
    keyring.set_keyring(before)


@pytest.fixture
def server() -> Iterator[TranslatingServer]:
    with TranslatingServer().running() as running:
        yield running


@pytest.fixture
def libretranslate(server: TranslatingServer) -> TranslatingServer:
    server.languages = ts.LIBRETRANSLATE
    return server


@pytest.fixture
def ollama(server: TranslatingServer) -> TranslatingServer:
    server.models = ts.OLLAMA
    return server


@pytest.fixture
def network(tmp_path: Path) -> Network:
    return Network(tmp_path / "network.json")


@pytest.fixture
def packs(tmp_path: Path) -> Packs:
    return Packs(tmp_path / "packs")


@pytest.fixture
def servers(network: Network, packs: Packs) -> Servers:
    return Servers(network, packs.folder / "server", patience=1.0)


@pytest.fixture
def workers(servers: Servers, tmp_path: Path) -> Iterator[Workers]:
    workers = Workers(tmp_path, outside=servers.outside)
    yield workers
    workers.close()


Ask = Callable[..., list[str]]


@pytest.fixture
def ask(workers: Workers, packs: Packs) -> Ask:
    def asked(
        texts: list[str] = TEXTS, source: str = "en", target: str = "pt", tries: int = 0
    ) -> list[str]:
        route = packs.route(source, target, "server")
        return [each.text for each in workers.render(route, texts, tries=tries)]

    return asked


# -- LibreTranslate -------------------------------------------------------------------------------


def test_libretranslate_translates_a_batch_in_one_request(
    libretranslate: TranslatingServer, servers: Servers, packs: Packs, ask: Ask
) -> None:
    record = servers.add(servers.look(libretranslate.address))
    assert (record.kind, record.model, record.consent, record.key) == (
        "libretranslate", "", False, False,
    )  # fmt: skip
    assert servers.all() == [record]
    assert packs.targets("en") == ["fr", "pt", "pt-BR", "zh-Hant"]
    assert ask() == [said(text) for text in TEXTS]
    (question,) = libretranslate.translated()
    assert question == {"q": TEXTS, "source": "en", "target": "pt", "format": "text"}
    assert ask([]) == []


def test_a_language_goes_by_the_name_the_server_has_for_it(
    libretranslate: TranslatingServer, servers: Servers, ask: Ask
) -> None:
    servers.add(servers.look(libretranslate.address))
    ask(TEXTS, "pt-BR", "zh-Hant")
    question = libretranslate.translated()[0]
    assert (question["source"], question["target"]) == ("pb", "zt")


@pytest.mark.parametrize(("lists", "together"), [(False, 1000), (True, 1), (True, 2)])
def test_a_server_that_takes_less_at_once_gets_less(
    libretranslate: TranslatingServer, servers: Servers, ask: Ask, lists: bool, together: int
) -> None:
    libretranslate.lists, libretranslate.together = lists, together
    servers.add(servers.look(libretranslate.address))
    assert ask() == [said(text) for text in TEXTS]


@pytest.mark.parametrize(
    "answer",
    [
        None, [], {}, [1], [{"code": "en"}], [{"code": 3, "targets": []}], "en", 7,
        [{"code": "en", "targets": []}], [{"code": "en", "targets": ["en"]}],
        [{"code": "../../x", "targets": ["en"]}], [{"code": "en", "targets": ["pt"]}] * 501,
    ],
)  # fmt: skip
def test_what_is_no_list_of_languages_is_none(answer: Any) -> None:
    assert lists.languages(answer) is None


def test_a_list_without_targets_is_of_all_its_languages() -> None:
    sides = lists.languages([{"code": "en", "name": "English"}, {"code": "pt"}])
    assert sides == (("en", "pt"), ("en", "pt"), {})


# -- language models ------------------------------------------------------------------------------


def test_a_language_model_is_asked_for_numbered_segments_in_a_forced_form(
    ollama: TranslatingServer, servers: Servers, packs: Packs, workers: Workers
) -> None:
    record = servers.add(servers.look(ollama.address))
    assert (record.kind, record.model) == ("openai", "gemma3:latest")
    route = packs.route("en", "pt", "server")
    context = Context(title="A meeting", speakers=("Anna", "Anna", "Boris"))
    translations = workers.render(route, TEXTS, tries=3, context=context)
    assert [each.text for each in translations] == [said(text) for text in TEXTS]
    question = ollama.translated()[0]
    assert (question["model"], question["temperature"]) == ("gemma3:latest", 0)
    schema = question["response_format"]["json_schema"]["schema"]
    assert schema["required"] == ["1", "2", "3"]
    assert "A meeting" in question["messages"][-1]["content"]
    assert '"speaker": "Boris"' in question["messages"][-1]["content"]


def test_a_server_that_cannot_force_a_form_is_asked_without(
    ollama: TranslatingServer, servers: Servers, ask: Ask
) -> None:
    ollama.schemas = False
    servers.add(servers.look(ollama.address))
    assert ask(tries=1) == [said(text) for text in TEXTS]
    assert ask(tries=1) == [said(text) for text in TEXTS]
    forms = ["response_format" in question for question in ollama.translated()]
    assert forms == [True, True, False, False]


def test_a_model_is_asked_to_answer_without_thinking_first(
    ollama: TranslatingServer, servers: Servers, ask: Ask
) -> None:
    servers.add(servers.look(ollama.address))
    assert ask(tries=1) == [said(text) for text in TEXTS]
    assert ollama.translated()[-1]["reasoning_effort"] == "none"
    ollama.tricks = [answering({"error": {"message": "Unrecognized: reasoning_effort"}}, 400)]
    assert ask(tries=1) == [said(text) for text in TEXTS]
    assert ask(tries=1) == [said(text) for text in TEXTS]
    for question in ollama.translated()[-2:]:
        assert "reasoning_effort" not in question
        assert "response_format" in question


@pytest.mark.parametrize(("status", "answer", "says"), ts.REFUSALS)
def test_why_a_server_refuses_is_told_in_its_words(
    ollama: TranslatingServer, servers: Servers, ask: Ask, status: int, answer: Any, says: str
) -> None:
    servers.add(servers.look(ollama.address))
    ollama.tricks = [answering(answer, status)] * 3
    with pytest.raises(ServerSays, match=re.escape(f"It says: “{says}”")):
        ask()


@pytest.mark.parametrize(
    "answer", [None, [], {}, {"error": None}, {"error": 3}, {"error": {"message": [1]}}]
)
def test_a_server_that_does_not_say_why_it_refuses(answer: Any) -> None:
    assert lists.refusal(answer) == ""


def test_what_a_server_says_is_short_and_plain() -> None:
    assert (
        lists.refusal({"error": "a\x1b[31m\n\u202eb " + "c" * 1000}) == "a[31m b " + "c" * 192 + "…"
    )


def test_a_reply_that_is_no_answer_is_asked_for_again(
    ollama: TranslatingServer, servers: Servers, ask: Ask
) -> None:
    servers.add(servers.look(ollama.address))
    ollama.tricks = [answering(ts.completion("Sure! Here it is."))]
    assert ask(tries=1) == [said(text) for text in TEXTS]
    assert len(ollama.translated()) == 2


def test_one_of_several_models_is_to_be_named(
    server: TranslatingServer, servers: Servers, packs: Packs
) -> None:
    server.models = ts.LM_STUDIO
    look = servers.look(server.address)
    assert look.models == ("qwen3-4b", "gemma-3-4b-it")
    with pytest.raises(SeveralModels, match="qwen3-4b, gemma-3-4b-it"):
        servers.add(look)
    with pytest.raises(NoSuchModel, match="gpt-9"):
        servers.add(look, "gpt-9")
    first, second = servers.add(look, "qwen3-4b"), servers.add(look, "gemma-3-4b-it")
    assert servers.add(look, "qwen3-4b") == first  # in its own place
    assert servers.all() == [second, first]
    assert len([pack for pack in packs.installed() if pack.engine == "server"]) == 2
    assert servers.remove(first.name) == [first]
    assert servers.remove(server.address) == [second]
    with pytest.raises(NoSuchServer):
        servers.remove(server.address)


@pytest.mark.parametrize("models", [ts.OLLAMA_WITHOUT, {"object": "list", "data": []}])
def test_a_server_without_a_model_is_told(
    server: TranslatingServer, servers: Servers, models: Any
) -> None:
    server.models = models
    with pytest.raises(NoModel):
        servers.add(servers.look(server.address))


def test_the_tag_that_ollama_adds_may_be_left_out(
    ollama: TranslatingServer, servers: Servers
) -> None:
    assert servers.add(servers.look(ollama.address), "gemma3").model == "gemma3:latest"


def test_llama_server_is_known_by_its_list(server: TranslatingServer, servers: Servers) -> None:
    server.models = ts.LLAMA_SERVER
    record = servers.add(servers.look(f"{server.address}/v1"))
    assert (record.model, record.name.partition("@")[0]) == ("models/model.gguf", "model.gguf")


def test_a_model_translates_the_languages_of_its_family(
    server: TranslatingServer, servers: Servers
) -> None:
    server.models = {"object": "list", "data": [{"id": "tencent/Hunyuan-MT-7B"}]}
    record = servers.add(servers.look(server.address))
    assert "zh-Hant" in record.targets
    assert "la" not in record.targets


def test_terms_are_put_to_libretranslate_as_to_other_engines(
    libretranslate: TranslatingServer, servers: Servers, packs: Packs, workers: Workers
) -> None:
    servers.add(servers.look(libretranslate.address))
    route, text = packs.route("en", "pt", "server"), "We thank the people for the water of Rome."
    held = [[Term("water", "hidratação")]]
    (translation,) = workers.render(route, [text], terms=held)
    assert "hidratação" in translation.text


def test_an_answer_in_another_language_is_marked(
    libretranslate: TranslatingServer, servers: Servers, packs: Packs, workers: Workers
) -> None:
    servers.add(servers.look(libretranslate.address))
    route, text = packs.route("en", "pt", "server"), "The work will begin before the year ends."
    spanish = "El trabajo empezará antes de que el año termine."
    portuguese = "O trabalho vai começar antes do fim do ano."
    for answer, doubts in (spanish, (Doubt.LANGUAGE,)), (portuguese, ()):
        libretranslate.tricks = [answering({"translatedText": [answer]})]
        assert workers.render(route, [text], tries=1) == [Translation(answer, doubts)]


@pytest.mark.parametrize(
    "answer", [None, [], {"data": 1}, {"data": ["a"]}, {"data": [{"id": ""}]},
               {"data": [{"id": "a\x1b[2J"}]}, {"data": [{"id": 3}]}],
)  # fmt: skip
def test_what_is_no_list_of_models_is_none(answer: Any) -> None:
    assert lists.models(answer) is None


# -- servers that do harm -------------------------------------------------------------------------

NONSENSE: list[tuple[Trick, type[EnfaceError]]] = [
    (ts.hang, ServerSilent),
    (ts.endless, ServerSilent),
    (ts.die, ServerSilent),
    (answering(b"<html>Welcome</html>"), ServerMakesNoSense),
    (answering(b"[" * 100_000), ServerMakesNoSense),
    (answering(b"\xff\xfe\x00"), ServerMakesNoSense),
    (answering({"translatedText": ["Bom dia."]}), ServerMakesNoSense),
    (answering({"translatedText": ["a", None, 3]}), ServerMakesNoSense),
    (answering({"translatedText": {"a": 1}}), ServerMakesNoSense),
    (answering({"error": "no"}), ServerMakesNoSense),
    (answering({"wrong": "no"}, 500), ServerRefuses),
    (answering({"error": "Slowdown"}, 429), ServerSays),
    (answering({"error": "key"}, 403), KeyWanted),
]


@pytest.mark.parametrize(("trick", "error"), NONSENSE, ids=range(len(NONSENSE)))
def test_a_server_that_misbehaves_costs_one_message(
    libretranslate: TranslatingServer,
    servers: Servers,
    workers: Workers,
    ask: Ask,
    trick: Trick,
    error: type[EnfaceError],
) -> None:
    servers.add(servers.look(libretranslate.address))
    libretranslate.tricks = [trick]
    with pytest.raises(error):
        ask()
    assert len(libretranslate.translated()) == 1
    pids = workers.pids
    assert ask() == [said(text) for text in TEXTS]
    assert workers.pids == pids  # the process lived through it


@pytest.mark.parametrize("trick", [answering({}), answering([]), answering({"choices": []})])
def test_a_language_model_without_a_reply_costs_one_message(
    ollama: TranslatingServer, servers: Servers, ask: Ask, trick: Trick
) -> None:
    servers.add(servers.look(ollama.address))
    ollama.tricks = [trick]
    with pytest.raises(ServerMakesNoSense):
        ask()
    assert len(ollama.translated()) == 1


def test_no_redirect_is_followed(
    libretranslate: TranslatingServer, servers: Servers, ask: Ask
) -> None:
    servers.add(servers.look(libretranslate.address))
    with TranslatingServer().running() as other:
        other.languages = ts.LIBRETRANSLATE
        libretranslate.tricks = [answering({}, 307, Location=f"{other.address}/translate")]
        with pytest.raises(ServerRefuses, match="307"):
            ask()
        assert other.asked == []


def test_a_server_that_has_gone_costs_one_message(servers: Servers, ask: Ask) -> None:
    with TranslatingServer().running() as server:
        server.languages = ts.LIBRETRANSLATE
        servers.add(servers.look(server.address))
    with pytest.raises(ServerSilent, match=r"127\.0\.0\.1 does not answer"):
        ask()


def test_stop_ends_the_waiting_and_leaves_the_server(
    libretranslate: TranslatingServer, network: Network, packs: Packs, tmp_path: Path
) -> None:
    servers = Servers(network, packs.folder / "server", patience=PATIENCE)
    servers.add(servers.look(libretranslate.address))
    workers = Workers(tmp_path, outside=servers.outside)
    other, stopped = workers.beside(Caller()), threading.Event()
    route = packs.route("en", "pt", "server")
    assert other.render(route, TEXTS, tries=0)  # another window, whose process this is too
    libretranslate.tricks = [ts.hang]

    def wait() -> None:
        try:
            workers.render(route, TEXTS, tries=0)
        except Cancelled:
            stopped.set()

    waiting = threading.Thread(target=wait)
    waiting.start()
    assert libretranslate.stalled.wait(PATIENCE)
    workers.stop()
    assert stopped.wait(PATIENCE)
    waiting.join()
    assert libretranslate.left.wait(PATIENCE)
    assert other.render(route, TEXTS, tries=0)
    workers.close()


# -- where a text may go --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    ["https://translate.example.org", "http://192.168.1.7:5000", "http://127.0.0.1.example.org",
     "http://nas:8080", "https://[2001:db8::1]/x", "http://0.0.0.0:5000"],
)  # fmt: skip
def test_another_computer_is_not_asked_before_somebody_agreed(
    servers: Servers, network: Network, address: str
) -> None:
    with pytest.raises((ConsentWanted, ServerNotSecure)):
        servers.look(address)
    assert network.requests() == []


def test_beyond_the_local_network_only_https_will_do(servers: Servers, network: Network) -> None:
    with pytest.raises(ServerNotSecure, match=r"example\.org was not asked"):
        servers.look("http://example.org:5000", consent=True)
    assert network.requests() == []


def elsewhere(server: TranslatingServer) -> str:
    """``server`` as another computer of the local network: 0.0.0.0 is no name of this one."""
    return server.address.replace("127.0.0.1", "0.0.0.0")


def test_with_consent_a_server_of_the_local_network_translates(
    libretranslate: TranslatingServer, packs: Packs, tmp_path: Path
) -> None:
    forbidden = False
    network = Network(tmp_path / "network.json", forbidden=lambda: forbidden)
    servers = Servers(network, packs.folder / "server")
    look = servers.look(elsewhere(libretranslate), consent=True)
    assert servers.add(look, consent=True).consent
    route = packs.route("en", "pt", "server")
    assert route.hosts == ("0.0.0.0",)
    workers = Workers(tmp_path, outside=servers.outside)
    assert [each.text for each in workers.render(route, TEXTS, tries=0)] == list(map(said, TEXTS))
    forbidden = True
    with pytest.raises(NetworkOff):
        workers.render(route, TEXTS, tries=0)
    workers.close()


def test_no_proxy_sees_a_text_that_is_not_encrypted(
    libretranslate: TranslatingServer, servers: Servers, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    assert servers.look(elsewhere(libretranslate), consent=True).kind == "libretranslate"


def test_a_record_that_was_changed_by_hand_gives_no_consent(
    libretranslate: TranslatingServer, servers: Servers, packs: Packs, ask: Ask, network: Network
) -> None:
    record = servers.add(servers.look(libretranslate.address))
    path = packs.folder / "server" / record.digest / "server.json"
    values = json.loads(path.read_text())
    path.write_text(json.dumps(values | {"address": "https://translate.example.org"}))
    before = network.requests()
    with pytest.raises(ConsentWanted, match=r"goes to translate\.example\.org"):
        ask()
    assert network.requests() == before


def test_a_folder_with_a_record_is_no_pack_to_be_added(
    libretranslate: TranslatingServer, servers: Servers, packs: Packs, tmp_path: Path
) -> None:
    record = servers.add(servers.look(libretranslate.address))
    with pytest.raises(BadPack):
        Packs(tmp_path / "others").add(packs.folder / "server" / record.digest)


def test_where_the_network_is_switched_off_this_computer_is_still_asked(
    libretranslate: TranslatingServer, packs: Packs, tmp_path: Path
) -> None:
    network = Network(tmp_path / "network.json", forbidden=lambda: True)
    servers = Servers(network, packs.folder / "server")
    assert servers.look(libretranslate.address).kind == "libretranslate"
    with pytest.raises(NetworkOff, match="a translation by this server"):
        servers.look("https://translate.example.org", consent=True)


def test_each_address_is_written_down_once(
    libretranslate: TranslatingServer, servers: Servers, ask: Ask, network: Network
) -> None:
    servers.add(servers.look(libretranslate.address))
    ask()
    ask()
    address = libretranslate.address
    assert [(request.address, request.why) for request in network.requests()] == [
        (f"{address}/translate", SERVER),
        (f"{address}/frontend/settings", SERVER),
        (f"{address}/languages", SERVER),
    ]
    assert not network.in_use  # nothing is downloaded


def test_a_server_is_used_only_where_it_was_chosen(
    libretranslate: TranslatingServer, servers: Servers, packs: Packs
) -> None:
    servers.add(servers.look(libretranslate.address))
    with pytest.raises(NoPack):
        packs.route("en", "fr")
    assert packs.route("en", "fr", "server").engine == "server"
    assert "server" not in packs.route("en", "pt").engine
    assert list(packs.ways("en", "pt"))[-1].startswith("server@libretranslate@")


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("localhost:11434", "http://localhost:11434"),
        ("http://localhost:11434/v1/", "http://localhost:11434"),
        ("http://localhost:1234/v1/chat/completions", "http://localhost:1234"),
        (" https://a.example/lt/translate ", "https://a.example/lt"),
        ("http://[::1]:5000/languages", "http://[::1]:5000"),
    ],
)
def test_an_address_is_kept_without_what_belongs_to_a_request(given: str, kept: str) -> None:
    assert tidy(given) == kept


@pytest.mark.parametrize(
    "address",
    ["", "ftp://a", "file:///etc/passwd", "http://", "http://a b", "http://u:p@a", "http://a?q=1",
     "http://a:99999", "http://a:x", "http://a\n"],
)  # fmt: skip
def test_what_is_no_address_is_told(address: str) -> None:
    if address != "http://a\n":
        with pytest.raises(NotAnAddress):
            tidy(address)
    else:
        assert tidy(address) == "http://a"


# -- keys -----------------------------------------------------------------------------------------

KEY = "s3cret-key-of-mine"


@pytest.mark.parametrize("kind", ["libretranslate", "openai"])
def test_a_key_lies_in_the_keyring_alone(
    server: TranslatingServer,
    servers: Servers,
    ask: Ask,
    kept: MemoryKeyring,
    tmp_path: Path,
    kind: str,
) -> None:
    server.key = KEY
    server.languages = ts.LIBRETRANSLATE if kind == "libretranslate" else None
    server.models = ts.OLLAMA if kind == "openai" else None
    with pytest.raises(KeyWanted):
        servers.look(server.address)
    record = servers.add(servers.look(server.address, key=KEY), key=KEY)
    keys.keep(record.address, KEY)
    assert record.key
    assert ask() == [said(text) for text in TEXTS]
    assert list(kept.kept.values()) == [KEY]
    files = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert files
    assert not any(KEY.encode() in content for content in files)
    servers.remove(record.address)
    assert kept.kept == {}


def test_without_a_keyring_the_environment_has_the_key(
    ollama: TranslatingServer,
    servers: Servers,
    ask: Ask,
    kept: MemoryKeyring,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ollama.key, kept.broken = KEY, "No recommended backend was available"
    record = servers.add(servers.look(ollama.address, key=KEY), key=KEY)
    with pytest.raises(NoKeyring, match="No recommended backend"):
        keys.keep(record.address, KEY)
    with pytest.raises(KeyWanted):
        ask()
    monkeypatch.setenv(keys.VARIABLE, KEY)
    assert ask() == [said(text) for text in TEXTS]


def test_no_key_goes_where_none_is_wanted(
    ollama: TranslatingServer, servers: Servers, ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(keys.VARIABLE, KEY)
    servers.add(servers.look(ollama.address))
    ask()
    assert not any(KEY in str(asked) for asked in ollama.asked)


def test_what_a_server_gives_goes_by_the_model_in_the_memory(
    server: TranslatingServer, servers: Servers, packs: Packs
) -> None:
    server.models = ts.LM_STUDIO
    look = servers.look(server.address)
    servers.add(look, "qwen3-4b")
    first: Route = packs.route("en", "pt", "server")
    servers.add(look, "gemma-3-4b-it")
    host = server.address.removeprefix("http://")
    for model in ("qwen3-4b", "gemma-3-4b-it"):  # both can be chosen, and stand side by side
        choice = f"server@{model}@{host}"
        assert packs.ways("en", "pt")[choice].version.startswith(f"{model}@")
        assert packs.route("en", "pt", choice).choice == choice
    servers.remove(server.address)
    servers.add(look, "gemma-3-4b-it")
    assert packs.route("en", "pt", "server").version != first.version

"""Language models in GGUF files, run by llama.cpp (through ``xllamacpp``) in the worker.

A pack is a folder with one model (one file, or the parts of one). Its languages are those that
whoever adds it names, else those that the file states or its `Profile` has. llama.cpp comes as a
server: it listens at a socket in a folder of the worker's, which is removed at once, and is called
directly.
"""

from __future__ import annotations

import os
import re
import secrets
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from copy import copy
from pathlib import Path
from typing import Any, ClassVar

from desktop.domain.context import RULE, Context
from desktop.domain.doubts import Doubt
from desktop.domain.errors import BadPack, ModelTooLarge, PackBroken
from desktop.domain.languages import language
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.packs.pack import RECORD, Pack, of_many
from desktop.domain.reasons import Fault
from desktop.domain.translation import Translation
from desktop.engines.asking.profiles import Profile, choose
from desktop.engines.asking.request import Request, piece_of
from desktop.engines.asking.together import Together
from desktop.engines.base import Engine, date_of, read_json, size_of
from desktop.engines.llm.gguf import Model, NotGguf, describe
from desktop.support.bounds import cores, free_memory
from desktop.support.job import Cancelled

_PART = re.compile(r"(.+)-(\d{5})-of-(\d{5})\.gguf")
_SEEN = 8192  # tokens that all requests under way take together, at most
_OVERHEAD = 1.05, 200_000_000  # of the weights, and bytes, that llama.cpp takes besides
_WHOLE = 500_000_000  # bytes of what was seen, up to which nothing of it is left out
_AT_ONCE = 2  # requests; one more for what comes on the screen
_STEP = 512  # tokens of a request that are read before it is looked whether it is still wanted
_STREAM = {
    "stream": True,
    "return_progress": True,
    "chat_template_kwargs": {"enable_thinking": False},
}
_QUIET = -1


class LlmEngine(Engine):
    """Asks a language model for several segments at once, told what stands around them."""

    name: ClassVar[str] = "llm"
    title: ClassVar[str] = "Language model"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("engines", "Language model")
    library: ClassVar[str] = "xllamacpp"
    licence: ClassVar[str] = "MIT"
    files: ClassVar[tuple[str, ...]] = ("*.gguf",)
    suffixes: ClassVar[tuple[str, ...]] = (".gguf",)
    parallel: ClassVar[bool] = True
    at_once: ClassVar[int] = _AT_ONCE
    words: ClassVar[int] = 100
    contextual: ClassVar[bool] = True
    listens: ClassVar[bool] = True
    optional: ClassVar[bool] = True
    slowest: ClassVar[float] = 1.0  # models that hardly fit into the memory
    strays: ClassVar[bool] = True

    def __init__(self) -> None:
        self._server: Any = None
        self._profile: Profile | None = None
        self._together: Together | None = None
        self._source = self._target = ""

    def members(self, folder: Path, chosen: Path | None = None) -> list[Path]:
        """The model that was ``chosen``, else the only one in ``folder``; all parts of it."""
        models = [path for path in super().members(folder) if _is_model(path)]
        first = chosen if chosen is not None else next(iter(models), None)
        if first is None or first not in models:
            return []
        own = [path for path in models if _stem(path) == _stem(first)]
        return own if chosen is not None or len(own) == len(models) else []

    def read(self, folder: Path, *, bundled: bool = False) -> Pack:
        """The pack in ``folder``, as its file describes it."""
        path, model = model_in(folder)
        record = read_json(folder / RECORD, folder.name)
        sources, targets = (_codes(record.get(name)) for name in ("sources", "targets"))
        stated = _stated(path, model) if not (sources and targets) else ()
        sources, targets = sources or stated, targets or stated
        if not sources or not targets:
            raise BadPack(name=folder.name, reason=Fault.NO_LANGUAGES)
        pack = Pack(
            engine=self.name,
            source=sources[0],
            target=targets[0],
            version=str(record.get("version") or _called(_stem(path))),
            path=str(folder),
            size=size_of(folder),
            licence=model.licence,
            installed=str(record.get("installed") or date_of(folder)),
            bundled=bundled,
            model=str(record.get("model") or ""),
            named=True,
        )
        return of_many(pack, sources, targets)

    def manner(self, pack: Pack) -> str:
        """The profile and the rule by which it is told what stands around."""
        try:
            return f"{profile_of(*model_in(Path(pack.path))).digest}.{RULE}"
        except BadPack:
            return ""

    def load(self, pack: Pack) -> None:
        """Start llama.cpp with the model. Raises `ModelTooLarge` too."""
        try:
            path, model = model_in(Path(pack.path))
        except BadPack as error:
            raise PackBroken(name=pack.version, reason=error.reason) from error
        self._profile = profile_of(path, model)
        self._together = Together(self._profile.together)
        seen = min(_SEEN, model.context or _SEEN)
        _require_memory(pack, model, seen)
        # Threads that wait for each other do so without computing: where other programs compute
        # too, they else take all the time there is (30 times slower, measured).
        os.environ.setdefault("OMP_WAIT_POLICY", "passive")
        try:
            import xllamacpp
        except ImportError as error:
            raise self.unavailable(error) from error
        try:
            with _place() as host:
                parameters = _parameters(xllamacpp, path, model, self._profile, seen)
                parameters.hostnames = [host]
                self._server = xllamacpp.Server(parameters)
        except RuntimeError as error:
            raise PackBroken(name=pack.version, reason=Fault.UNREADABLE_FILES) from error
        self._turn(pack)

    def turned(self, pack: Pack) -> Engine:
        """The same model for another direction."""
        turned = copy(self)
        turned._turn(pack)
        return turned

    def _turn(self, pack: Pack) -> None:
        self._source = pack.reads[0]
        others = (code for code in pack.writes if code != self._source)
        self._target = next(others, pack.writes[0])

    def translate(self, texts: Sequence[str], beam: int = 0) -> list[str]:
        """What the model says to each text alone; "" where that is no translation."""
        alone = (
            self._asked([text], self._source, self._target, Context(), tries=1)[0] for text in texts
        )
        return ["" if Doubt.EMPTY in each.doubts else each.text for each in alone]

    def render(
        self, texts: Sequence[str], source: str, target: str, context: Context, tries: int
    ) -> list[Translation]:
        """Checked translations of ``texts``, asked for together."""
        return self._asked(texts, source, target, context, tries)

    def _asked(
        self, texts: Sequence[str], source: str, target: str, context: Context, tries: int
    ) -> list[Translation]:
        assert self._profile is not None, "load a pack first"
        from desktop.engines.asking import conversation  # the window, which lists packs, needs none

        return conversation.translate(
            texts,
            source,
            target,
            self._profile,
            self._complete,
            context,
            tries,
            self._together,
        )

    def _complete(self, request: Request) -> str:
        """The reply; "" where the request was too long for the model. It comes in pieces, also
        while the request is still read: llama.cpp ends its work where `Cancelled` is raised."""
        ask: Callable[[dict[str, Any], Callable[[Any], bool]], object] = (
            self._server.handle_chat_completions
            if request.converses
            else self._server.handle_completions
        )
        pieces: list[str] = []

        def take(answer: Any) -> bool:
            pieces.append(piece_of(answer))
            return self.dropped()

        if not self.dropped():
            ask({**request.body(), **_STREAM}, take)
        if self.dropped():
            raise Cancelled
        return "".join(pieces)


def _is_model(path: Path) -> bool:
    """Whether it is no part for pictures or sound, which lies beside some models."""
    return not path.name.lower().startswith("mmproj")


def _stem(path: Path) -> str:
    part = _PART.fullmatch(path.name)
    return part[1] if part else path.name.removesuffix(".gguf")


def _called(stem: str) -> str:
    return re.sub(r"[^\w.-]", "_", stem)[:80].strip(".") or "model"


def model_in(folder: Path) -> tuple[Path, Model]:
    """The first file of the model in ``folder``, and what it says. Raises `BadPack`."""
    path = next(iter(sorted(filter(_is_model, folder.glob("*.gguf")))), None)
    if path is None:
        raise BadPack(name=folder.name, reason=Fault.NO_MODEL)
    try:
        model = describe(path)
    except (NotGguf, OSError) as error:
        raise BadPack(name=path.name, reason=Fault.UNREADABLE_FILES) from error
    if len(list(folder.glob("*.gguf"))) < model.files:
        raise BadPack(name=path.name, reason=Fault.NO_MODEL)
    return path, model


def profile_of(path: Path, model: Model) -> Profile:
    """How the model is asked."""
    return choose(f"{model.name} {_stem(path)}", converses=model.converses)


def _codes(noted: object) -> tuple[str, ...]:
    """The language codes in a list that a file states, or that was noted beside a pack."""
    codes = noted if isinstance(noted, list) else []
    return tuple(dict.fromkeys(language.normal(code) for code in codes if language.is_code(code)))


def _stated(path: Path, model: Model) -> tuple[str, ...]:
    """The languages that the file says it has, else those of its family: two at least."""
    for stated in (model.languages, profile_of(path, model).languages):
        codes = _codes(list(stated))
        if len(codes) > 1:
            return codes
    return ()


def _require_memory(pack: Pack, model: Model, seen: int) -> None:
    times, more = _OVERHEAD
    needed = int(pack.size * times) + more + model.per_token * seen
    free = free_memory()
    if needed > free:
        raise ModelTooLarge(
            name=pack.version, needed=f"{needed / 1e9:.1f} GB", free=f"{free / 1e9:.1f} GB"
        )


def _parameters(xllamacpp: Any, path: Path, model: Model, profile: Profile, seen: int) -> Any:
    """How llama.cpp is to run: on all cores, its weights mapped from the file, layers on a graphics
    card where it was built for one; keeping nothing of what it was asked."""
    parameters = xllamacpp.CommonParams()
    parameters.model.path = str(path)
    parameters.n_ctx, parameters.n_parallel = seen, _AT_ONCE + 1
    parameters.kv_unified, parameters.n_batch = True, _STEP
    parameters.swa_full = model.per_token * seen <= _WHOLE  # then what was seen is not seen again
    for threads in (parameters.cpuparams, parameters.cpuparams_batch):
        threads.n_threads, threads.poll = cores(), 0
    if profile.chat_template:
        parameters.chat_template = profile.chat_template
    parameters.cache_ram_mib, parameters.n_ctx_checkpoints = 0, 4
    parameters.warmup = parameters.ui = parameters.endpoint_slots = False
    parameters.offline, parameters.n_threads_http = True, 1
    parameters.api_keys = [secrets.token_hex()]
    parameters.verbosity = _QUIET
    return parameters


_moving = threading.Lock()


@contextmanager
def _place() -> Iterator[str]:
    """An address at which llama.cpp may listen, where nobody can reach it: in a folder that is
    removed at once. Its path must be short, so that the process goes there for a moment."""
    if sys.platform == "win32":
        yield "127.0.0.1"
        return
    with tempfile.TemporaryDirectory() as folder, _moving:
        before = os.getcwd()
        os.chdir(folder)
        try:
            yield "llama.sock"
        finally:
            os.chdir(before)

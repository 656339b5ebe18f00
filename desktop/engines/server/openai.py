"""Asking a language model behind the interface of OpenAI: ``POST /v1/chat/completions`` and, for
models that only continue a text, ``/v1/completions``."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from desktop.domain.context import Context
from desktop.domain.doubts import Doubt
from desktop.domain.networkerrors import ServerMakesNoSense, ServerRefuses, ServerSays
from desktop.domain.translation import Translation
from desktop.engines.asking import conversation
from desktop.engines.asking.profiles import Profile, choose
from desktop.engines.asking.request import Request, reply_of
from desktop.engines.asking.together import Together
from desktop.engines.base import Ask
from desktop.engines.server.lists import CHAT, COMPLETIONS, refusal
from desktop.engines.server.records import Record
from desktop.support.addresses import host_of

_UNKNOWN = (400, 404, 405, 415, 422, 500, 501)  # answers to what a server does not know
# A model that thinks first would do so with all the tokens that it has for its reply. The first is
# what Ollama and llama-server call it, the second what vLLM and older llama-servers do.
_AT_ONCE = {"reasoning_effort": "none", "chat_template_kwargs": {"enable_thinking": False}}
# What is left out, one after the other, where a server refuses a request. Without the form that is
# forced, a reply is looked at as closely.
_OPTIONAL = (frozenset(_AT_ONCE), frozenset(["response_format"]))


class OpenAI:
    """The model of ``record``, at its server."""

    def __init__(self, record: Record) -> None:
        self._record = record
        self._unknown: set[str] = set()  # entries of a request that the server refuses

    @cached_property
    def profile(self) -> Profile:
        """How the model wants to be asked."""
        return choose(self._record.model)

    @cached_property
    def _together(self) -> Together:
        return Together(self.profile.together)

    def translate(self, texts: Sequence[str], source: str, target: str, ask: Ask) -> list[str]:
        """What the model says to each text alone; "" where that is no translation. Raises
        `ServerError`."""
        nothing = Context()
        alone = (self.render([text], source, target, nothing, 1, ask)[0] for text in texts)
        return ["" if Doubt.EMPTY in each.doubts else each.text for each in alone]

    def render(
        self,
        texts: Sequence[str],
        source: str,
        target: str,
        context: Context,
        tries: int,
        ask: Ask,
    ) -> list[Translation]:
        """One checked translation a text, in order. Raises `ServerError`."""

        def complete(request: Request) -> str:
            return self._complete(request, ask)

        return conversation.translate(
            texts, source, target, self.profile, complete, context, tries, self._together
        )

    def _complete(self, request: Request, ask: Ask) -> str:
        path = CHAT if request.converses else COMPLETIONS
        body = request.body(self._record.model) | (_AT_ONCE if request.converses else {})
        body = {name: value for name, value in body.items() if name not in self._unknown}
        unknown: set[str] = set()
        while True:
            try:
                answer = ask(path, body)
                break
            except ServerRefuses as error:
                optional = [names for names in _OPTIONAL if not names.isdisjoint(body)]
                if not optional or error.status not in _UNKNOWN:
                    raise
                unknown |= optional[0]
                body = {name: value for name, value in body.items() if name not in unknown}
        self._unknown |= unknown
        host = host_of(self._record.address)
        if says := refusal(answer):
            raise ServerSays(host=host, status=200, says=says)
        if not isinstance(answer, dict) or not answer.get("choices"):
            raise ServerMakesNoSense(host=host)
        return reply_of(answer)

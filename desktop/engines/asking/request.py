"""What is sent to a language model."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

SEED = 1


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a conversation: ``role`` is "system" or "user"."""

    role: str
    content: str


@dataclass(frozen=True, slots=True)
class Request:
    """Either ``messages``, for a model that converses, or a ``prompt`` to be continued. ``schema``
    is the JSON schema of the reply, None where it is plain text; the reply ends before any of the
    strings ``stop``, and after ``longest`` tokens."""

    messages: tuple[Message, ...] = ()
    prompt: str = ""
    schema: dict[str, Any] | None = None
    stop: tuple[str, ...] = ()
    longest: int = 256

    @property
    def converses(self) -> bool:
        """Whether it belongs to ``/v1/chat/completions``, not to ``/v1/completions``."""
        return bool(self.messages)

    def body(self, model: str = "") -> dict[str, Any]:
        """The request as the API of OpenAI, which llama.cpp, Ollama, LM Studio and vLLM share, has
        it: temperature 0 and a seed, so that the same text gives the same translation."""
        body: dict[str, Any] = {"temperature": 0, "seed": SEED, "max_tokens": self.longest}
        if model:
            body["model"] = model
        if self.stop:
            body["stop"] = list(self.stop)
        if self.schema is not None:
            form = {"name": "translations", "strict": True, "schema": self.schema}
            body["response_format"] = {"type": "json_schema", "json_schema": form}
        if self.converses:
            body["messages"] = [{"role": m.role, "content": m.content} for m in self.messages]
        else:
            body["prompt"] = self.prompt
        return body


Complete = Callable[[Request], str]  # the text of the reply


def reply_of(answer: Any) -> str:
    """The text in an answer of that API, of either kind; "" where there is none."""
    try:
        choice = answer["choices"][0]
        text = choice["message"]["content"] if "message" in choice else choice["text"]
    except (LookupError, TypeError):
        return ""
    return text if isinstance(text, str) else ""


def piece_of(answer: Any) -> str:
    """As `reply_of`, of one of the pieces in which an answer comes."""
    try:
        choice = answer["choices"][0]
        text = choice["delta"].get("content") if "delta" in choice else choice["text"]
    except (LookupError, TypeError, AttributeError):
        return ""
    return text if isinstance(text, str) else ""

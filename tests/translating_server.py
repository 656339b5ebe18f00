"""A server on this computer that translates, and misbehaves on request: LibreTranslate, or a
language model behind the interface of OpenAI, in the forms that their documentations show."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from argos_package import WORDS

Trick = Callable[["Handler"], None]


def said(text: str) -> str:
    """What all these servers say to ``text``."""
    return re.sub(r"\w+", lambda match: WORDS.get(match[0].lower(), match[0]), text)


class TranslatingServer:
    """``languages`` and ``models`` are its lists, as JSON; ``key`` is the one it wants. Each
    request to translate takes the first of ``tricks``, if any is left. ``asked`` are the requests
    so far: method, path, headers in lower case, JSON."""

    def __init__(self) -> None:
        self.languages: Any = None
        self.models: Any = None
        self.key = ""
        self.schemas = True  # it knows response_format
        self.together = 1000  # texts at once
        self.lists = True  # it takes several texts at once
        self.tricks: list[Trick] = []
        self.asked: list[tuple[str, str, dict[str, str], Any]] = []
        self.stalled, self.left, self.ending = (threading.Event() for _ in range(3))
        handler = type("Bound", (Handler,), {"owner": self})
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._http.daemon_threads = True

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._http.server_address[1]}"

    def translated(self) -> list[Any]:
        """The JSON of the requests to translate."""
        return [body for method, _, _, body in self.asked if method == "POST"]

    @contextmanager
    def running(self) -> Iterator[TranslatingServer]:
        thread = threading.Thread(target=self._http.serve_forever, args=(0.02,))
        thread.start()
        try:
            yield self
        finally:
            self.ending.set()
            self._http.shutdown()
            self._http.server_close()
            thread.join()


class Handler(BaseHTTPRequestHandler):
    owner: TranslatingServer
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: object) -> None:
        pass

    def do_GET(self) -> None:
        owner = self.owner
        self._note(None)
        if self.path == "/frontend/settings" and owner.languages is not None:
            self.say({"apiKeys": True, "charLimit": 2000, "keyRequired": bool(owner.key)})
        elif self.path == "/languages" and owner.languages is not None:
            self.say(owner.languages)
        elif self.path == "/v1/models" and owner.models is not None:
            self.say(owner.models if self._has_key() else {"error": "no key"}, self._status())
        else:
            self.say({"error": "Not Found"}, 404)

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self._note(body)
        if self.owner.tricks:
            self.owner.tricks.pop(0)(self)
        elif self.path == "/translate" and self.owner.languages is not None:
            self._translate(body)
        elif self.path == "/v1/chat/completions" and self.owner.models is not None:
            self._chat(body)
        else:
            self.say({"error": "Not Found"}, 404)

    def _note(self, body: Any) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.owner.asked.append((self.command, self.path, headers, body))
        self.close_connection = True

    def _has_key(self) -> bool:
        given = self.headers.get("Authorization", "")
        return not self.owner.key or given == f"Bearer {self.owner.key}"

    def _status(self) -> int:
        return 200 if self._has_key() else 401

    def _translate(self, body: Any) -> None:
        texts = body["q"]
        if self.owner.key and body.get("api_key") != self.owner.key:
            self.say({"error": "Please contact the server operator to get an API key"}, 403)
        elif isinstance(texts, list) and len(texts) > self.owner.together:
            self.say({"error": f"Invalid request: request ({len(texts)}) exceeds limit"}, 400)
        elif isinstance(texts, list) and self.owner.lists:
            self.say({"translatedText": [said(text) for text in texts]})
        else:
            self.say({"translatedText": said(str(texts))})

    def _chat(self, body: Any) -> None:
        if "response_format" in body and not self.owner.schemas:
            self.say({"error": {"message": "'response_format' is not supported"}}, 400)
        elif not self._has_key():
            self.say({"error": {"message": "Incorrect API key provided"}}, 401)
        else:
            answers = {str(n): said(t) for n, t in enumerate(asked_for(body), 1)}
            self.say(completion(json.dumps(answers), body["model"]))

    def say(self, content: Any, status: int = 200, **headers: str) -> None:
        data = content if isinstance(content, bytes) else json.dumps(content).encode()
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        with suppress(OSError):
            self.wfile.write(data)


def asked_for(body: Any) -> list[str]:
    """The texts that a language model is asked for."""
    listed = re.search(r"^\[\{.*\}\]", body["messages"][-1]["content"], re.MULTILINE | re.DOTALL)
    assert listed is not None
    return [entry["text"] for entry in json.loads(listed[0])]


def completion(text: str, model: str = "m") -> dict[str, Any]:
    """An answer in the form of the documentation of Ollama."""
    return {
        "id": "chatcmpl-287", "object": "chat.completion", "created": 1730000000, "model": model,
        "system_fingerprint": "fp_ollama",
        "choices": [{
            "index": 0, "message": {"role": "assistant", "content": text}, "finish_reason": "stop",
        }],
        "usage": {"prompt_tokens": 12, "completion_tokens": 34, "total_tokens": 46},
    }  # fmt: skip


# -- tricks ---------------------------------------------------------------------------------------


def answering(content: Any, status: int = 200, **headers: str) -> Trick:
    return lambda handler: handler.say(content, status, **headers)


def hang(handler: Handler) -> None:
    """Say nothing until whoever asked has gone."""
    handler.owner.stalled.set()
    handler.connection.settimeout(0.05)
    while not handler.owner.ending.is_set():
        try:
            if not handler.connection.recv(1):
                break
        except TimeoutError:
            continue
        except OSError:
            break
    handler.owner.left.set()


def endless(handler: Handler) -> None:
    """Gigabytes, in one string."""
    handler.send_response(200)
    handler.end_headers()
    with suppress(OSError):
        handler.wfile.write(b'{"translatedText": ["')
        while not handler.owner.ending.is_set():
            handler.wfile.write(b"a" * 100_000)


def die(handler: Handler) -> None:
    """Break off in the middle."""
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b'{"translatedText": [')


# -- lists, as the documentations show them ------------------------------------------------------

LIBRETRANSLATE = [
    {"code": "en", "name": "English", "targets": ["en", "fr", "pb", "pt", "zt"]},
    {"code": "fr", "name": "French", "targets": ["en", "fr", "pb", "pt", "zt"]},
    {"code": "pb", "name": "Portuguese (Brazil)", "targets": ["en", "fr", "pb", "pt", "zt"]},
    {"code": "pt", "name": "Portuguese", "targets": ["en", "fr", "pb", "pt", "zt"]},
    {"code": "zt", "name": "Chinese (traditional)", "targets": ["en", "fr", "pb", "pt", "zt"]},
]
OLLAMA = {
    "object": "list",
    "data": [
        {"id": "gemma3:latest", "object": "model", "created": 1741000000, "owned_by": "library"}
    ],
}
OLLAMA_WITHOUT = {"object": "list", "data": None}
LM_STUDIO = {
    "data": [
        {"id": "qwen3-4b", "object": "model", "owned_by": "organization_owner"},
        {"id": "gemma-3-4b-it", "object": "model", "owned_by": "organization_owner"},
        {"id": "text-embedding-nomic-embed-text-v1.5", "object": "model",
         "owned_by": "organization_owner"},
    ],
    "object": "list",
}  # fmt: skip
LLAMA_SERVER = {
    "models": [{"name": "model.gguf", "type": "model", "capabilities": ["completion"]}],
    "object": "list",
    "data": [
        {"id": "models/model.gguf", "object": "model", "owned_by": "llamacpp",
         "meta": {"vocab_type": 1, "n_vocab": 49152, "n_ctx_train": 8192, "size": 144797184}}
    ],
}  # fmt: skip
# Why they refuse: of Ollama, LM Studio (the second also with the status of success) and vLLM.
REFUSALS = [
    (404, {"error": {"message": 'model "gemma3:latest" not found, try pulling it first',
                     "type": "api_error", "param": None, "code": None}},
     'model "gemma3:latest" not found, try pulling it first'),
    (400, {"error": {"message": "No models loaded. Please load a model first.",
                     "type": "invalid_request_error", "param": "model", "code": None}},
     "No models loaded. Please load a model first."),
    (200, {"error": "Failed to load model"}, "Failed to load model"),
    (404, {"object": "error", "message": "The model `m` does not exist.", "type": "NotFoundError",
           "param": None, "code": 404}, "The model `m` does not exist."),
]  # fmt: skip

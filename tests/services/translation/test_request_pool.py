"""How many batches are under way at once: few until the first is made, more for the screen."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from threading import Event

from desktop.domain.context import Context
from desktop.domain.translation import Translation
from desktop.services.translation.request_pool import Order, RequestPool
from desktop.services.translation.workers import Capacity


def test_there_is_room_for_what_comes_on_the_screen_when_all_lanes_are_taken() -> None:
    going = threading.Semaphore(0)

    def render(texts: Sequence[str], _: Context | None, dropped: Event) -> list[Translation]:
        going.acquire()
        return [Translation(text.upper()) for text in texts]

    lanes = RequestPool(Capacity(first=1, usual=2, most=3, words=80), render)
    lanes.send(Order(["a"]))
    assert not lanes.free(urgent=False)
    assert lanes.free(urgent=True)
    going.release()
    made = lanes.receive(60)
    assert made is not None
    assert (made.order.texts, made.translations, made.error) == (["a"], [Translation("A")], None)
    lanes.send(Order(["b"]))
    assert lanes.free(urgent=False)
    lanes.send(Order(["c"]))
    assert not lanes.free(urgent=False)
    assert lanes.free(urgent=True)
    dropped = Order(["d"])
    lanes.send(dropped)
    assert not lanes.free(urgent=True)
    dropped.dropped.set()
    assert lanes.free(urgent=True)
    for _ in range(3):
        going.release()
    assert {made.order.texts[0] for _ in range(3) if (made := lanes.receive(60))} == {"b", "c", "d"}
    assert lanes.idle
    lanes.end()
    assert lanes.ended(60)

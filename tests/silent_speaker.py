"""In the place of the process that speaks: one where nothing that speaks is installed."""

from __future__ import annotations

from desktop.support.serving import Connection, serve


def _work(connection: Connection) -> None:
    while True:
        connection.receive()
        connection.send(b'{"error": "library"}')


if __name__ == "__main__":
    serve(_work)

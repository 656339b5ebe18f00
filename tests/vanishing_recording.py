"""In the place of the process that listens: one that finds the recording gone."""

from __future__ import annotations

import os
import sys

from desktop.support.serving import Connection, serve


def _work(connection: Connection) -> None:
    connection.receive()
    os.remove(sys.argv[3])
    os._exit(1)


if __name__ == "__main__":
    serve(_work)

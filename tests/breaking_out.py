"""What code that has taken over a worker would try. Each attempt says what it got, or the error."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.support.sandbox import confinement

NETWORK = {
    "tcp": "socket.socket(socket.AF_INET).connect(('127.0.0.1', 9))",
    "udp": "socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('127.0.0.1', 9))",
    "unix": "socket.socket(socket.AF_UNIX)",
    "packet": "socket.socket(17, socket.SOCK_RAW)",
    "name": "socket.create_connection(('localhost', 9))",
    "program": "subprocess.run(['true'])",
    "shell": "os.system('exit 0') and 1 / 0",
    "fork": "os.fork()",
    "signal": "os.kill(os.getppid(), 0)",
    "memory": "ctypes.CDLL(None).ptrace(16, os.getppid(), 0, 0) and 1 / 0",
}
FILES = {
    "read": "open({document!r}).read()",
    "list": "os.listdir({folder!r})",
    "link": "(os.symlink({document!r}, 'link'), open('link').read())",
    "users": "open('/etc/passwd').read()",
    "environment": "open('/proc/%d/environ' % os.getppid()).read()",
    "write": "open({folder!r} + '/new', 'w')",
    "append": "open({document!r}, 'a')",
    "remove": "os.unlink({document!r})",
    "rename": "os.rename({document!r}, {document!r} + 'x')",
    "truncate": "os.truncate({document!r}, 0)",
    "rights": "os.chmod({document!r}, 0)",
    "dates": "os.utime({document!r}, (0, 0))",
    "temporary": "open('/dev/shm/enface', 'w')",
}
_CODE = """
import ctypes, os, socket, subprocess
def attempt(code):
    try:
        eval(code)
    except (OSError, ZeroDivisionError):
        return "denied"
    return "got it"
"""

no_network = pytest.mark.skipif(not confinement().network, reason="not confined on this system")
no_files = pytest.mark.skipif(not confinement().files, reason="not confined on this system")


def library(attempts: dict[str, str], document: Path) -> str:
    """Code of a library that makes ``attempts`` as the function ``outcome``, which gives the names
    of those that succeeded."""
    filled = {
        name: code.format(document=str(document), folder=str(document.parent))
        for name, code in attempts.items()
    }
    tried = f"' '.join(name for name, code in {filled!r}.items() if attempt(code) == 'got it')"
    return f"{_CODE}\ndef outcome():\n    return 'succeeded: ' + {tried}\n"

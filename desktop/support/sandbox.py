"""Takes from a worker what it does not need: the network, the person's files, other processes.

Linux only. Landlock (Linux 5.13) leaves it the files it is given; a seccomp filter refuses what
Landlock does not know: sockets, starting and touching processes, changing the rights and dates of
files. Neither needs rights of its own, and neither can be taken back. Elsewhere nothing is
confined, and `confinement` says so.

Sources: the kernel's ``Documentation/userspace-api/landlock.rst`` and ``seccomp_filter.rst``.
"""

from __future__ import annotations

import ctypes
import errno
import mimetypes
import os
import platform
import struct
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

_ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Confinement:
    """What holds for a worker on this system: it cannot use the ``network``; it cannot read or
    write ``files`` but those it was given."""

    network: bool = False
    files: bool = False


def confinement() -> Confinement:
    """What `confine` can do here."""
    if not sys.platform.startswith("linux"):
        return Confinement()
    return Confinement(network=_knows_filters(), files=_landlock_version() > 0)


def confine(
    read: Iterable[Path] = (), write: Iterable[Path] = (), *, listen: bool = False
) -> Confinement:
    """From now on this thread, and those it starts, read only the program itself, the system's
    libraries and what lies in ``read`` and ``write``, and write only into ``write``; where the
    system can hold that. With ``listen`` they may listen at a socket in a folder (a library may
    insist on being a server), but never connect to one. Returns what holds.

    Call it before any other thread is there, and before any file of the person is parsed.
    """
    return Sandbox(read, write, listen=listen).confine()


class Sandbox:
    """What `confine` needs, made once: processes that are forked after that are confined at little
    cost."""

    def __init__(
        self, read: Iterable[Path] = (), write: Iterable[Path] = (), *, listen: bool = False
    ) -> None:
        self._listen = listen
        self._libc: ctypes.CDLL | None = None
        self._ruleset = -1
        if sys.platform.startswith("linux"):
            self._libc = ctypes.CDLL(None, use_errno=True)
            self._ruleset = _ruleset(self._libc, [*_program(), *read], list(write))

    def confine(self) -> Confinement:
        """Confine this thread (see the function `confine`)."""
        ruleset, self._ruleset = self._ruleset, -1
        libc = self._libc
        if libc is None:
            return Confinement()
        try:
            if libc.prctl(_SET_NO_NEW_PRIVS, 1, 0, 0, 0):
                return Confinement()
            if ruleset >= 0:  # only now: a process that was forked has another
                _allow(libc, ruleset, Path("/proc/self"), _READ)
            files = ruleset >= 0 and not libc.syscall(_RESTRICT_SELF, ctypes.c_int(ruleset), 0)
        finally:
            if ruleset >= 0:
                os.close(ruleset)
        return Confinement(network=_restrict_calls(libc, self._listen), files=files)


_SET_NO_NEW_PRIVS, _SET_SECCOMP = 38, 22

# -- files: Landlock -------------------------------------------------------------------------------

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_DIR = 1, 2, 4, 8
_TRUNCATE = 1 << 14
_ALL = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 5: (1 << 16) - 1}  # by version
_READ = _EXECUTE | _READ_FILE | _READ_DIR
_OF_A_FILE = _EXECUTE | _WRITE_FILE | _READ_FILE | _TRUNCATE
_BENEATH = 1
_TCP = 3  # to bind and to connect, from version 4 on
_SCOPES = 3  # other programs' abstract sockets, and signals to them, from version 6 on
_SYSTEM = (
    *("/usr", "/lib", "/lib32", "/lib64", "/etc/ld.so.cache", "/etc/localtime"),
    *("/proc/cpuinfo", "/proc/meminfo", "/proc/stat", "/sys/devices/system/cpu"),
    *("/dev/null", "/dev/zero", "/dev/urandom", "/dev/random"),
)


def _program() -> Iterator[Path]:
    """Where Python, its libraries and this program lie."""
    yield from map(Path, (*_SYSTEM, *mimetypes.knownfiles))
    for prefix in {sys.prefix, sys.exec_prefix, sys.base_prefix, sys.base_exec_prefix}:
        yield from (Path(prefix, part) for part in ("bin", "lib", "lib64", "share"))
    yield from (_ROOT / part for part in ("desktop", "resources"))
    for entry in map(Path, sys.path):
        if entry not in (_ROOT, Path.home(), *Path.home().parents):  # these hold more than modules
            yield entry


def _landlock_version() -> int:
    """0 where there is no Landlock, or where it is switched off."""
    libc = ctypes.CDLL(None, use_errno=True)
    version: int = libc.syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), ctypes.c_uint32(1))
    return max(0, version)


def _ruleset(libc: ctypes.CDLL, read: list[Path], write: list[Path]) -> int:
    """The descriptor of the rules; -1 where there is no Landlock."""
    version = _landlock_version()
    if not version:
        return -1
    every = _ALL[max(known for known in _ALL if known <= version)]
    fields = [every, *([_TCP] if version >= 4 else []), *([_SCOPES] if version >= 6 else [])]
    attributes = struct.pack(f"={len(fields)}Q", *fields)
    size = ctypes.c_size_t(len(attributes))
    ruleset: int = libc.syscall(_CREATE_RULESET, attributes, size, ctypes.c_uint32(0))
    if ruleset >= 0:
        for paths, rights in ((read, _READ), (write, every)):
            for path in paths:
                _allow(libc, ruleset, path, rights)
    return ruleset


def _allow(libc: ctypes.CDLL, ruleset: int, path: Path, rights: int) -> None:
    with suppress(OSError, ValueError):  # what is not there needs no rule
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
        try:
            allowed = rights if os.path.isdir(path) else rights & _OF_A_FILE
            rule = struct.pack("=Qi", allowed, place)
            libc.syscall(_ADD_RULE, ctypes.c_int(ruleset), ctypes.c_int(_BENEATH), rule, 0)
        finally:
            os.close(place)


# -- system calls: seccomp -------------------------------------------------------------------------

# The numbers of the calls that are refused, by machine; None where a machine has no such call.
_CALLS: dict[str, tuple[int | None, int | None]] = {
    # the network
    "socket": (41, 198),
    "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426),
    "io_uring_register": (427, 427),
    # processes
    "execve": (59, 221),
    "execveat": (322, 281),
    "fork": (57, None),
    "vfork": (58, None),
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "process_madvise": (440, 440),
    "kcmp": (312, 272),
    "tkill": (200, 130),
    "rt_sigqueueinfo": (129, 138),
    "rt_tgsigqueueinfo": (297, 240),
    "pidfd_send_signal": (424, 424),
    "pidfd_open": (434, 434),
    "pidfd_getfd": (438, 438),
    "perf_event_open": (298, 241),
    "userfaultfd": (323, 282),
    "bpf": (321, 280),
    # memory and messages shared with others
    "memfd_create": (319, 279),
    "shmget": (29, 194),
    "shmat": (30, 196),
    "msgget": (68, 186),
    "semget": (64, 190),
    "mq_open": (240, 180),
    "keyctl": (250, 219),
    "add_key": (248, 217),
    "request_key": (249, 218),
    # the file system
    "mount": (165, 40),
    "umount2": (166, 39),
    "pivot_root": (155, 41),
    "chroot": (161, 51),
    "move_mount": (429, 429),
    "open_tree": (428, 428),
    "fsopen": (430, 430),
    "fsmount": (432, 432),
    "mount_setattr": (442, 442),
    "unshare": (272, 97),
    "setns": (308, 268),
    "open_by_handle_at": (304, 265),
    "inotify_init": (253, None),
    "inotify_init1": (294, 26),
    "fanotify_init": (300, 262),
    # what Landlock does not cover of files
    "truncate": (76, 45),
    "chmod": (90, None),
    "fchmod": (91, 52),
    "fchmodat": (268, 53),
    "fchmodat2": (452, 452),
    "chown": (92, None),
    "fchown": (93, 55),
    "lchown": (94, None),
    "fchownat": (260, 54),
    "utime": (132, None),
    "utimes": (235, None),
    "futimesat": (261, None),
    "utimensat": (280, 88),
    "setxattr": (188, 5),
    "lsetxattr": (189, 6),
    "fsetxattr": (190, 7),
    "removexattr": (197, 14),
    "lremovexattr": (198, 15),
    "fremovexattr": (199, 16),
}
_MACHINES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}  # column, audit number
_CLONE, _CLONE3 = (56, 220), 435
_KILL, _TGKILL, _PRLIMIT = (62, 129), (234, 131), (302, 261)
_A_THREAD = 0x10000  # CLONE_THREAD
_OTHER_ABI = 0x40000000  # x32 calls on x86_64
_ALLOWED, _REFUSED = 0x7FFF0000, 0x00050000
_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_NUMBER, _MACHINE, _FIRST, _SECOND = 0, 4, 16, 24  # places in seccomp_data
_CONNECT = (42, 203)
_AF_UNIX, _NO_STREAM = 1, 0xE  # SOCK_STREAM is 1; the other kinds have one of these bits


def _knows_filters() -> bool:
    """Whether the kernel takes a filter: it looks at its address before all else."""
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_SET_SECCOMP, 2, None, 0, 0)
    return ctypes.get_errno() == errno.EFAULT and platform.machine() in _MACHINES


def _restrict_calls(libc: ctypes.CDLL, listen: bool) -> bool:
    if platform.machine() not in _MACHINES:
        return False
    steps = b"".join(_filter(*_MACHINES[platform.machine()], listen))
    code = ctypes.create_string_buffer(steps, len(steps))
    program = struct.pack("HxxxxxxP", len(steps) // 8, ctypes.addressof(code))
    return not libc.prctl(_SET_SECCOMP, 2, program, 0, 0)


def _filter(column: int, machine: int, listen: bool) -> Iterator[bytes]:
    """A program for the kernel's packet filter, step by step. Jumps count the steps passed over."""
    no, yes = _REFUSED | errno.EPERM, _ALLOWED
    yield from (_step(_LOAD, _MACHINE), _step(_EQUAL, machine, 1, 0), _step(_RETURN, no))
    yield from (_step(_LOAD, _NUMBER), _step(_AT_LEAST, _OTHER_ABI, 0, 1), _step(_RETURN, no))
    calls = _CALLS
    if listen:
        yield _step(_EQUAL, _CALLS["socket"][column] or 0, 0, 7)
        # Only of the kind that lies in a folder, and that must connect before it can send.
        yield from (_step(_LOAD, _FIRST), _step(_EQUAL, _AF_UNIX, 1, 0), _step(_RETURN, no))
        yield from (_step(_LOAD, _SECOND), _step(_ANY_BIT, _NO_STREAM, 0, 1), _step(_RETURN, no))
        yield _step(_RETURN, yes)
        calls = {**_CALLS, "connect": _CONNECT}
        del calls["socket"]
    for numbers in calls.values():
        number = numbers[column]
        if number is not None:
            yield from (_step(_EQUAL, number, 0, 1), _step(_RETURN, no))
    # The C library asks for threads another way where this one is not there.
    yield from (_step(_EQUAL, _CLONE3, 0, 1), _step(_RETURN, _REFUSED | errno.ENOSYS))
    for numbers, allowed in (
        (_CLONE, [(_ANY_BIT, _A_THREAD)]),
        (_KILL, [(_EQUAL, os.getpid())]),
        (_TGKILL, [(_EQUAL, os.getpid())]),
        (_PRLIMIT, [(_EQUAL, 0), (_EQUAL, os.getpid())]),
    ):
        yield _step(_EQUAL, numbers[column], 0, 2 + 2 * len(allowed))
        yield _step(_LOAD, _FIRST)
        for test, value in allowed:
            yield from (_step(test, value, 0, 1), _step(_RETURN, yes))
        yield _step(_RETURN, no)
    yield _step(_RETURN, yes)


def _step(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
    return struct.pack("=HBBI", code, if_true, if_false, value)

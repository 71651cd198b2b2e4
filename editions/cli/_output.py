"""Where the command writes: results to standard output or to files, errors and notes to standard error."""

from __future__ import annotations

import contextlib
import os
import sys
from typing import TYPE_CHECKING

from editions.errors import EditionsError
from editions.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


def say(kind: str, message: str) -> None:
    """Write one line to standard error: ``editions: error: …`` or ``editions: note: …``."""
    if sys.stderr is not None:
        sys.stderr.write(f"editions: {kind}: {visible(message)}\n")
        sys.stderr.flush()


def say_notes(notes: Iterable[str]) -> None:
    """Write notes to standard error, each once; that nobody listens there is no reason to fail."""
    with contextlib.suppress(OSError):
        for note in dict.fromkeys(notes):
            say("note", note)


def emit(text: str, *, machine: bool = False) -> None:
    """
    Write a result to standard output: UTF-8 if a *machine* reads it, else what the terminal understands.

    Characters that the terminal's encoding lacks are written as escapes. Raises `EditionsError` if there is no
    standard output.
    """
    if sys.stdout is None:
        message = "standard output is closed"
        raise EditionsError(message, hint="write to a file with -o FORMAT:FILE")
    encoding = "utf-8" if machine else sys.stdout.encoding or "utf-8"
    data = text.encode(encoding, "backslashreplace")
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        message = f"standard output cannot be written: {error.strerror}"
        raise EditionsError(message) from error


def silence_stdout() -> None:
    """Let nothing more be written to standard output, and nothing fail when Python closes it."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def can_show(text: str) -> bool:
    """Whether standard output can write these characters."""
    try:
        text.encode(getattr(sys.stdout, "encoding", None) or "ascii")
    except UnicodeEncodeError:
        return False
    return True


def write_file(path: str, text: str) -> None:
    """
    Write a report to *path*, whole or not at all: beside it first, then moved into its place.

    Raises `EditionsError` if that cannot be done; what stood at *path* then still stands.
    """
    from pathlib import Path  # noqa: PLC0415 - not for what is only printed

    data = text.encode("utf-8", "backslashreplace")
    try:
        target = Path(path).resolve()
        if target.exists() and not target.is_file():  # a device or a pipe: there is nothing to replace
            target.write_bytes(data)
        else:
            _replace(target, data)
    except (OSError, RuntimeError) as error:  # RuntimeError: links that lead round in a ring
        message = f"{path}: the report cannot be written: {getattr(error, 'strerror', None) or error}"
        raise EditionsError(message) from error


def _replace(target: Path, data: bytes) -> None:
    draft = target.with_name(f".{target.name[:60]}.{os.getpid()}.part")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        if target.exists():
            draft.chmod(target.stat().st_mode & 0o7777)
        draft.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            draft.unlink()
        raise

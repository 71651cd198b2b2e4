"""From the names on the command line to files, in the order a reader expects, and to texts."""

from __future__ import annotations

import glob
import os
import re
import sys
from typing import TYPE_CHECKING

from editions.errors import UsageError
from provenance.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from editions.pipeline import Text
    from editions.settings import Settings
    from provenance.transcript import Transcript

#: The name that stands for standard input on the command line, and the one it goes by in reports.
DASH, STDIN = "-", "stdin"


def natural(path: str) -> tuple[tuple[int, int | str], ...]:
    """
    Return a key that sorts ``page2`` before ``page10``.

    >>> sorted(["page10", "page2"], key=natural)
    ['page2', 'page10']
    """
    pieces = re.split("([0-9]+)", path)
    return tuple((1, int(piece)) if piece.isdecimal() else (0, piece) for piece in pieces)


def expand(names: Iterable[str]) -> list[str]:
    """
    Return the files that names and patterns such as ``'scan/*.txt'`` mean; a pattern's files in natural order.

    A name that exists is itself, whatever signs it holds. Raises `UsageError` for a pattern without a file.
    """
    files: list[str] = []
    for name in names:
        if name == DASH or os.path.lexists(name) or not glob.has_magic(name):
            files.append(name)
            continue
        found = sorted(glob.glob(name, recursive=True), key=natural)  # noqa: PTH207 - a pattern with any root, names as typed
        if not found:
            message = f"{name}: no file matches this pattern"
            raise UsageError(message, hint="see whether the folder and the ending are right")
        files += found
    return files


def text_of(files: list[str], settings: Settings) -> Text:
    """Return what the pipeline is to read: the files, or the transcript of standard input."""
    if DASH not in files:
        return files
    if len(files) > 1:
        message = "standard input (-) cannot be one of several files of a text"
        raise UsageError(message, hint="save it to a file first")
    return _read_stdin(settings)


def check_dashes(names: Iterable[str]) -> None:
    """Raise `UsageError` if standard input is asked for more than once."""
    if sum(name == DASH for name in names) > 1:
        message = "standard input (-) can be read only once"
        raise UsageError(message, hint="save one of the texts to a file")


def _read_stdin(settings: Settings) -> Transcript:
    if sys.stdin is None:
        raise UnreadableError(STDIN, "standard input is closed")
    from provenance.read import MAX_BYTES, from_bytes  # noqa: PLC0415 - not for --help or a wrong option

    data = sys.stdin.buffer.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise UnreadableError(STDIN, f"it is longer than {MAX_BYTES:,} bytes, the most that is read")
    return from_bytes(
        data, name=STDIN, encoding=settings.encoding, paragraphs=settings.paragraphs.value, reader=settings.reader
    )

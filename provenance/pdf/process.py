"""Verb: the bytes of a PDF to what a process of its own, under limits, finds on its pages."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Final

from provenance.errors import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterator

#: The child is stopped after so many seconds, whatever it is doing.
WALL: Final = 20
_OCR: Final = "see whether another program opens it"
_ERRORS: Final = {
    "library": ("the library that reads PDF is not installed", "pip install 'editions[pdf]'"),
    "password": ("this PDF wants a password", "save it without one"),
    "damaged": ("this PDF is damaged or cut off", "save it again, or fetch it again"),
    "too long": ("this PDF holds more than is read: 10,000 pages, 50 million letters", "take it apart"),
}


def ask(data: bytes, path: str) -> Iterator[dict[str, Any]]:
    """
    Yield the pages of a PDF as `provenance.pdf.child` prints them.

    The child may take 1 GB of memory and 15 s of processor time (on systems that keep such limits; macOS does not keep
    that of memory, Windows keeps neither), and 20 s in all on every system. Raises `UnreadableError` if it
    says that something is wrong, or does not come to its end.
    """
    import json  # noqa: PLC0415 - for such a file alone

    command = [sys.executable, "-P", "-m", "provenance.pdf.child"]
    try:
        done = subprocess.run(  # noqa: S603 - our own module
            command, input=data, capture_output=True, check=False, timeout=WALL, env=_environment()
        )
    except subprocess.TimeoutExpired:
        raise UnreadableError(path, f"this PDF cannot be read within {WALL} s", hint=_OCR) from None
    except OSError as error:
        raise UnreadableError(path, "the process that reads PDF cannot be started") from error
    answers = [json.loads(line) for line in done.stdout.splitlines() if line.endswith(b"}")]
    for answer in answers:
        if "error" in answer:
            raise _error(str(answer["error"]), path)
    if not answers or "done" not in answers[-1]:
        raise UnreadableError(path, "the library that reads PDF gave up on this file: too large, or damaged", hint=_OCR)
    yield from (answer for answer in answers if "runs" in answer)


def _error(what: str, path: str) -> UnreadableError:
    if what in _ERRORS:
        message, hint = _ERRORS[what]
        return UnreadableError(path, message, hint=hint)
    return UnreadableError(path, f"{what} of this PDF cannot be read", hint=_OCR)


def _environment() -> dict[str, str]:
    """Return the environment of the child: it finds what is found here, but not what lies in the folder at hand."""
    here = str(PurePath(__file__).parents[2])
    return {**os.environ, "PYTHONPATH": os.pathsep.join([here, *(one for one in sys.path if one and one != here)])}

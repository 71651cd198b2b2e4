"""Verb: find the files on which a record rests, and see whether they are still what they were."""

from __future__ import annotations

import hashlib
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import field, frozen

from provenance.capture import Capture
from provenance.errors import UnreadableError
from provenance.read import bytes_of, printable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

#: Where a capture is found whose bytes the record itself holds.
EMBEDDED = "in the record"


@frozen
class Found:
    """A capture, where its bytes were found, those bytes, and what is wrong with them, if anything."""

    capture: Capture
    where: str | None = None
    data: bytes | None = field(default=None, repr=False)
    fault: str = ""


def find_captures(
    captures: Sequence[Capture],
    contents: Sequence[bytes | None] = (),
    *,
    beside: str | os.PathLike[str] = "",
) -> tuple[Found, ...]:
    """
    Return where each capture is found whose record stands at *beside*.

    Looked for are, in this order, the bytes in the record (*contents*); the file of the capture's name, as it was
    given; that name from the record's folder; and a file of its last name beside the record. The first whose digest is
    right counts; else the fault says what is there, or where it was looked for. Reads regular files only.
    """
    held = [*contents, *(None for _ in range(len(captures) - len(contents)))]
    return tuple(_find(capture, data, beside) for capture, data in zip(captures, held, strict=False))


def _find(capture: Capture, held: bytes | None, beside: str | os.PathLike[str]) -> Found:
    if held is not None:
        return Found(capture, EMBEDDED, held, _fault(capture, held, EMBEDDED))
    tried: list[str] = []
    wrong: Found | None = None
    for path in _places(capture.path, beside):
        tried.append(printable(path))
        if not Path(path).is_file():
            continue
        try:
            data = bytes_of(path)
        except UnreadableError as error:
            wrong = wrong or Found(capture, path, None, str(error))
            continue
        fault = _fault(capture, data, printable(path))
        if not fault:
            return Found(capture, path, data)
        wrong = wrong or Found(capture, path, data, fault)
    if wrong:
        return wrong
    return Found(capture, None, None, f"{capture.path} is not there; looked for at {', '.join(tried)}")


def changed_since(found: Found, beside: str | os.PathLike[str]) -> str:
    """
    Return what is wrong with the file of a capture whose bytes the record itself holds, or nothing.

    The file need not be there; if it is, where the record or its folder says, it must still be what was read.
    """
    if found.where != EMBEDDED:
        return ""
    there = _find(found.capture, None, beside)
    return there.fault if there.where is not None else ""


def _places(name: str, beside: str | os.PathLike[str]) -> Iterator[str]:
    """Yield the paths at which a capture may be, each once."""
    folder = Path(os.fspath(beside)).parent
    last = last_name(name)
    places = [name, str(folder / name), *([str(folder / last)] if last else [])]
    yield from dict.fromkeys(place for place in places if "\0" not in place)


def last_name(path: str) -> str:
    r"""
    Return the name of a file without its folders, of either system; nothing if it has none.

    >>> last_name("scan/page1.txt"), last_name("C:\\scan\\page1.txt"), last_name("..")
    ('page1.txt', 'page1.txt', '')
    """
    name = re.split(r"[\\/]", path)[-1]
    return "" if name in ("", ".", "..") or "\0" in name else name


def _fault(capture: Capture, data: bytes, where: str) -> str:
    if len(data) != capture.size:
        return f"{capture.path} has changed: {len(data):,} bytes ({where}), not {capture.size:,}"
    digest = hashlib.sha256(data).hexdigest()
    if digest != capture.sha256:
        return f"{capture.path} has changed: its sha256 begins with {digest[:12]} ({where}), not {capture.sha256[:12]}"
    return ""

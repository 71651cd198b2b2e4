"""Verb: write the captured files of a record out again, byte for byte."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from provenance.verification.captures import EMBEDDED, last_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from provenance.verification.captures import Found


def rebuild(found: Iterable[Found], folder: str | os.PathLike[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """
    Write each capture whose bytes a record holds to *folder*; return the paths written, and what could not be.

    A file goes by the last part of its name, and never outside the folder; two of one name are numbered. Nothing that
    is there is written over, and no link is followed. Bytes that are no longer what they were are not written. Raises
    `OSError` if the folder cannot be made.
    """
    Path(folder).mkdir(parents=True, exist_ok=True)
    written: list[str] = []
    faults: list[str] = []
    taken: set[str] = set()
    for number, one in enumerate(found):
        if one.where != EMBEDDED or one.data is None or one.fault:
            faults.append(one.fault or f"{one.capture.path}: its bytes are not in the record")
            continue
        path = Path(folder) / _free(last_name(one.capture.path) or f"capture-{number}", taken)
        try:
            _write(path, one.data)
        except FileExistsError:
            faults.append(f"{path} is there already, and is not written over")
        except (OSError, ValueError) as error:
            faults.append(f"{path} cannot be written: {getattr(error, 'strerror', None) or error}")
        else:
            written.append(str(path))
    return tuple(written), tuple(faults)


def _free(name: str, taken: set[str]) -> str:
    """Return the name, numbered if it is taken in any case of its letters."""
    stem, dot, ending = name.rpartition(".")
    number, free = 1, name
    while free.casefold() in taken:
        number += 1
        free = f"{stem}-{number}{dot}{ending}" if stem else f"{name}-{number}"
    taken.add(free.casefold())
    return free


def _write(path: Path, data: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    handle = os.open(path, flags, 0o666)
    with os.fdopen(handle, "wb") as out:
        out.write(data)

"""Nouns and verb: what a file beside a text says of it (Sidecar), and where such a file stands."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from provenance.errors import UnreadableError
from provenance.history import Event, EventKind
from provenance.pattern import lazy
from provenance.source import PrintedDate, Source
from provenance.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

#: A sidecar is the text's name with this at its end; it may also stand in the place of the text's own ending.
ENDING: Final = ".provenance.toml"
#: Who asserts what a sidecar says (law 8).
SIDECAR: Final = "sidecar"
_NOTE = lazy(r"(?P<name>.+), [\d,]+ bytes, sha256 (?P<digest>[0-9a-f]{64})")


@frozen(kw_only=True)
class Sidecar:
    """
    What a sidecar says of a text: title, date, language, source, and events beyond those that the source implies.

    ``path`` is its name as the messages have it, ``sha256`` and ``size`` are those of its bytes.
    """

    path: str
    sha256: str
    size: int
    title: str | None = None
    date: PrintedDate | None = None
    language: str | None = None
    source: Source = field(factory=Source)
    events: tuple[Event, ...] = ()

    @property
    def name(self) -> str:
        """The file's name without its folders."""
        return os.path.basename(self.path)  # noqa: PTH119 - a name, and no file


def sidecar_event(sidecar: Sidecar) -> Event:
    """Return the event by which the history of a text names its sidecar, with its digest."""
    note = f"{sidecar.name}, {sidecar.size:,} bytes, sha256 {sidecar.sha256}"
    return Event(kind=EventKind.READ, agent=f"editions {VERSION}, {SIDECAR}", note=note)


def named_sidecar(history: Iterable[Event]) -> tuple[str, str] | None:
    """Return the name and the digest of the sidecar that a history names, or ``None``."""
    for event in history:
        match = _NOTE.fullmatch(event.note)
        if match and event.kind is EventKind.READ and (event.agent or "").endswith(f", {SIDECAR}"):
            return match["name"], match["digest"]
    return None


def find_sidecar(path: str | os.PathLike[str], *, short: bool = True) -> str | None:
    """
    Return the path of the sidecar of the file at *path*, or ``None`` if there is none.

    That of ``minutes.txt`` is ``minutes.txt.provenance.toml``: its name says of which file it speaks, also where
    ``minutes.html`` stands beside it. ``minutes.provenance.toml`` is read too, unless *short* is false. Raises
    `UnreadableError` if both are there, or if it is a link that leads to another folder.
    """
    text = os.fsdecode(path)
    found = [place for place in _places(text, short=short) if os.path.lexists(place)]
    if len(found) > 1:
        what = f"the text has two sidecars, this and {os.path.basename(found[0])}"  # noqa: PTH119 - of a path as typed
        raise UnreadableError(found[1], what, hint="keep one of them")
    if not found:
        return None
    folder = os.path.realpath(os.path.dirname(text) or ".")  # noqa: PTH120 - likewise
    if os.path.dirname(os.path.realpath(found[0])) != folder:  # noqa: PTH120 - likewise
        raise UnreadableError(found[0], "this sidecar is a link to another folder", hint="put the file itself there")
    return found[0]


def _places(text: str, *, short: bool) -> Iterator[str]:
    if "\0" in text or not os.path.basename(text):  # noqa: PTH119 - of a path as typed
        return
    yield text + ENDING
    stem, ending = os.path.splitext(text)  # noqa: PTH122 - likewise
    if short and ending:
        yield stem + ENDING

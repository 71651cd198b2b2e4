"""Registry of readers: each knows one kind of text, and says by its content whether a text is of that kind."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from attrs import frozen

from provenance.capture import Capture
from provenance.errors import UnreadableError
from provenance.registry import Registry
from provenance.transcript import Transcript


@frozen
class CapturedText:
    """A capture with its decoded text, as it is handed to a reader."""

    capture: Capture
    text: str


@frozen(kw_only=True)
class Reader:
    """
    How one kind of text is read.

    ``claims`` tells by the text alone whether it is of this kind. ``read`` takes the captures of one text in their
    order and the paragraph mode (``"auto"``, ``"blank"`` or ``"line"``) and gives the transcript; its segments
    partition the captures (law 1).
    """

    name: str
    claims: Callable[[str], bool]
    read: Callable[[Sequence[CapturedText], str], Transcript]


#: All readers, by name; one module each.
READERS: Registry[Reader] = Registry("provenance.readers", "READER")

#: The reader of every text that no other claims.
FALLBACK = "plain"


def choose(captured: CapturedText, name: str | None = None) -> Reader:
    """
    Return the reader *name*, or else the one that claims the text; *plain* reads what no other claims.

    Raises `UnreadableError` if two claim it (the message names them) or there is no reader *name*.
    """
    path = captured.capture.path
    if name is not None:
        if name not in READERS.names():
            raise UnreadableError(path, f"there is no reader {name!r}", hint=f"readers: {', '.join(READERS.names())}")
        return READERS[name]
    claimants = [reader for reader in READERS if reader.name != FALLBACK and reader.claims(captured.text)]
    if len(claimants) > 1:
        names = ", ".join(reader.name for reader in claimants)
        message = f"more than one reader claims this text: {names}"
        raise UnreadableError(path, message, hint="a bug: please report the file")
    return claimants[0] if claimants else READERS[FALLBACK]

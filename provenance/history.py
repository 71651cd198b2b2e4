"""Nouns: what happened to a text, as far as anyone says so (Event), and the order of such a chain."""

from __future__ import annotations

import enum

from attrs import field, frozen

from provenance.errors import InvariantError
from provenance.span import Span

#: The evidence of an event that nothing states: the program infers it, or did it itself.
INFERRED = "inferred"


class EventKind(enum.StrEnum):
    """What happened, in the order in which such things happen to a document (after ISAD(G) 3.2.3 and PREMIS)."""

    CREATED = "created"
    TRANSFERRED = "transferred"
    COPIED = "copied"
    TRANSLATED = "translated"
    PUBLISHED = "published"
    DIGITISED = "digitised"
    CAPTURED = "captured"
    READ = "read"


def _names(agents: str | tuple[str, ...] | None) -> tuple[str, ...]:
    if agents is None:
        return ()
    return (agents,) if isinstance(agents, str) else agents


@frozen(kw_only=True)
class Event:
    """
    One thing that happened to the text.

    ``agent`` may be given as one name, as several, or as ``None``; `agents` holds them as a tuple. ``date`` is EDTF
    (ISO 8601-2), ``date_printed`` the same as it is printed. ``evidence`` is the printed words that say so, or
    ``"inferred"``; they stand in ``paragraph`` at ``span`` (code points), if they stand in a paragraph. ``note`` is
    for people, for example how the encoding was told. A kind of its own is refused with `ValueError`.

    >>> Event(kind="copied", agent="City Library", evidence="On file at the City Library").kind
    <EventKind.COPIED: 'copied'>
    """

    kind: EventKind = field(converter=EventKind)
    agents: tuple[str, ...] = field(default=None, converter=_names, alias="agent")
    date: str | None = None
    date_printed: str | None = None
    evidence: str = INFERRED
    paragraph: int | None = None
    span: Span | None = None
    note: str = ""

    def __attrs_post_init__(self) -> None:
        """Refuse a span that stands in no paragraph."""
        if self.span is not None and self.paragraph is None:
            message = "the evidence of an event has a span, but no paragraph"
            raise InvariantError(message)

    @property
    def agent(self) -> str | None:
        """The first of the agents, or ``None``."""
        return self.agents[0] if self.agents else None


#: What happens to a text once: a file that records it knows more of it than a title does.
_ONCE = (EventKind.CREATED, EventKind.TRANSLATED, EventKind.PUBLISHED)


def joined(recorded: tuple[Event, ...], told: tuple[Event, ...]) -> tuple[Event, ...]:
    """
    Return the events that a file itself records with those that are told from its text, as one chain.

    What happens once (the making, the translation, the publication) is left as it is recorded.

    >>> [event.agent for event in joined((Event(kind="created", agent="A"),), (Event(kind="created", agent="B"),))]
    ['A']
    """
    kinds = {event.kind for event in recorded}
    return in_order((*recorded, *(one for one in told if one.kind not in kinds or one.kind not in _ONCE)))


def in_order(events: tuple[Event, ...]) -> tuple[Event, ...]:
    """
    Return the events as a chain, from the document's making to the reading of its files.

    Events of one kind keep their order: no day is compared, for most are not known.

    >>> [event.kind.value for event in in_order((Event(kind="read"), Event(kind="created")))]
    ['created', 'read']
    """
    kinds = list(EventKind)
    return tuple(sorted(events, key=lambda event: kinds.index(event.kind)))

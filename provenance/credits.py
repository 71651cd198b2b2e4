"""Verb: what a text says of its own source: the reference, who holds it, who translated it."""

from __future__ import annotations

import re

from attrs import frozen

from provenance.pattern import lazy
from provenance.reference import ArchivalReference, Reach
from provenance.shelfmarks import may_hold_reference, one_line, parse_reference, parse_references, reach
from provenance.source import Holding

_SOURCE = re.compile(
    r"\W{0,3}(?:Sources?|Original source|Источники?|Quellen?|Fundort|Fonte)\s?:", re.IGNORECASE
)  # fmt: skip
#: A statement of source that has no label is short.
LONGEST_BARE = 240
_CLOSED = lazy(r"\W*$|[.;,)\]]")


@frozen
class Credits:
    """What a statement of source says; all of it as printed. ``reference`` is the first that it cites."""

    reference: ArchivalReference | None = None
    holdings: tuple[Holding, ...] = ()
    translators: tuple[str, ...] = ()
    other_references: tuple[ArchivalReference, ...] = ()


def is_source_note(text: str) -> bool:
    """
    Tell whether a paragraph is a statement of source: labelled as one, or nothing but an archival reference.

    >>> is_source_note("[Source: State Archive of Borduria, Fond 4.]")
    True
    >>> is_source_note("The source: he did not name it, and we did not ask him.")
    False
    """
    if _SOURCE.match(text):
        return True
    if len(text) > LONGEST_BARE:
        return False
    reference = parse_reference(text) if may_hold_reference(text) else None
    deepest = reach(reference) if reference else None
    if reference is None or deepest is None or deepest < Reach.SERIES or reference.ibid:
        return False
    bare = one_line(text).lstrip("[( ")
    return bare.startswith(reference.printed) and _CLOSED.match(bare, len(reference.printed)) is not None


def read_credits(text: str) -> Credits:
    """
    Return what the source note *text* says of references, holdings and people; nothing is filled in.

    A labelled statement in which no reference was read is kept as printed, without levels.

    >>> note = read_credits("[Source: State Archive, Fond 4. On file at the City Library. Translated by Ann B. Lee.]")
    >>> note.reference.fond, note.holdings[0].holder, note.translators
    ('4', 'City Library', ('Ann B. Lee',))
    """
    said = parse_references(text)
    label = _SOURCE.match(text)
    reference = said.references[0] if said.references else None
    if reference is None and label:
        reference = ArchivalReference(printed=text[label.end() :].strip(" []\n"))
    return Credits(reference, said.holdings, said.translators, said.references[1:])

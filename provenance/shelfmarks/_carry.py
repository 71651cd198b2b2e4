"""Verb: a chain of levels to a reference, with what it carries over from the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, evolve

from provenance.archives import Mention
from provenance.reference import ArchivalReference, Level
from provenance.shelfmarks._doubts import doubts
from provenance.shelfmarks._passages import opening
from provenance.shelfmarks._values import leaf_ranges

if TYPE_CHECKING:
    from provenance.shelfmarks._grammar import Chain, Grammar, Passage


@define
class Bearer:
    """What is carried while a text is read: the last reference, and where it ended."""

    last: ArchivalReference | None = None
    end: int = 0

    def owned(self, reference: ArchivalReference, mention: Mention) -> ArchivalReference:
        """Return the reference with the archive that is named behind it."""
        owned = evolve(
            reference,
            archive=mention.printed,
            authority=mention.archive.id if mention.archive else None,
            printed=f"{reference.printed}",
        )
        self.last = owned
        return owned


def reference_of(
    passage: Passage,
    chain: Chain,
    mention: Mention | None,
    *,
    bearer: Bearer,
    grammar: Grammar | None,
    first: bool,
) -> ArchivalReference:
    """Return the reference of a chain: its own levels, and those above them that the one before has."""
    last = bearer.last
    leans = chain.continues or passage.ibid
    carried = _carried(chain, last, grammar) if leans and last and grammar else ()
    levels = (*carried, *chain.levels)
    archive = mention.printed if mention else None
    authority = mention.archive.id if mention and mention.archive else None
    archive_carried = False
    if mention is None and last and last.archive and (leans or not first):
        archive, authority, archive_carried = last.archive, last.authority, True
    begin = opening(passage) if first and ((mention is passage.archive and mention) or passage.ibid) else chain.start
    if mention and mention is not passage.archive and mention.end > mention.start:
        begin = mention.start
    leaf = next((level.value for level in levels if level.level == "list"), None)
    return ArchivalReference(
        printed=passage.text[begin : chain.end],
        tradition=grammar.name if grammar else None,
        archive=archive,
        authority=authority,
        levels=levels,
        leaves=leaf_ranges(leaf) if leaf else (),
        ibid=passage.ibid and first,
        archive_carried=archive_carried,
        warnings=(*chain.warnings, *doubts(authority, levels)),
    )


def _carried(chain: Chain, last: ArchivalReference, grammar: Grammar) -> tuple[Level, ...]:
    top = min(grammar.rank(level.level) for level in chain.levels)
    return tuple(evolve(level, carried=True) for level in last.levels if grammar.rank(level.level) < top)

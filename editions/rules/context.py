"""What the rules may look at: both witnesses, their links, and what was learnt from this pair of texts."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from attrs import field, frozen

if TYPE_CHECKING:
    from editions.alignment import Alignment
    from editions.difference import Difference
    from editions.relation import Relation
    from editions.rules.facing import Facing
    from editions.rules.lexicon import Lexicon
    from editions.settings import Lists
    from editions.witness import Witness


@frozen(kw_only=True)
class Context:
    """
    A pair as the rules see it; ``lexicon`` is what is known of its words, and of what a scanner did to them.

    ``lists`` are an editor's own names and watched terms.
    """

    left: Witness
    right: Witness
    alignment: Alignment
    differences: tuple[Difference, ...] = field(repr=False)
    lexicon: Lexicon = field(repr=False)
    relation: Relation
    lists: Lists

    @cached_property
    def facing(self) -> Facing:
        """The words of both witnesses as they face each other, bead by bead; made once, for the rules that ask."""
        from editions.rules.facing import facing  # noqa: PLC0415 - it knows the languages; variants need none of it

        return facing(self.left, self.right, self.alignment, lists=self.lists)

"""A doubtful place is put to a third witness; two of three that agree settle it: the verb is `settle`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from editions.divergence import Agreement, Side, rank
from editions.relation import REWORDED
from editions.rules import rules
from editions.rules.question import literally
from editions.settings import Lists
from editions.settle.passages import Passages
from editions.settle.telling import told
from editions.settle.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from editions.comparison import Pair
    from editions.divergence import Divergence, Sides
    from editions.rules import Rule
    from editions.rules.question import Answer
    from editions.witness import Witness

__all__ = ["settle"]


def settle(witnesses: Sequence[Witness], pairs: Sequence[Pair], *, lists: Lists | None = None) -> tuple[Pair, ...]:
    """
    Put what was found in each pair to the further witnesses, and return the pairs with what they say.

    The pairs are the base with each other witness. Where a rule can be settled (`editions.rules.question`), the place
    is looked up in each third witness through its pair with the base. If it agrees with the base, the finding is the
    surer; if it agrees with the other witness, the base stands alone. Two versions in one language that agree against a
    text in another are mostly two translations against their original, and take the same liberty: that finding is one
    step less grave. What was doubtful is graver where the third witness has one of two readings. Nothing is found anew
    and nothing is dropped; fewer than two pairs come back as they are. Linear in the text and in the findings.
    """
    if len(pairs) < 2:  # noqa: PLR2004 - a third witness makes a second pair
        return tuple(pairs)
    known = {witness.siglum: witness for witness in witnesses}
    return tuple(_settled(pair, pairs, known, lists or Lists()) for pair in pairs)


def _settled(pair: Pair, pairs: Sequence[Pair], witnesses: Mapping[str, Witness], lists: Lists) -> Pair:
    asked = {rule.code: rule for rule in rules() if rule.settles}
    if not any(one.code in asked for one in pair.divergences):
        return pair
    thirds = [_Third(pair, other, witnesses, lists) for other in pairs if other is not pair]
    liberty = pair.relation in REWORDED
    found = []
    for one in pair.divergences:
        rule = asked.get(one.code)
        agreements = tuple(answer for third in thirds if rule and (answer := third.agreement(rule, one)))
        alike = liberty and any(third.translates_too for third in thirds if third.siglum in _with_right(agreements))
        found.append(told(one, agreements, pair, alike=alike) if agreements else one)
    return evolve(pair, divergences=tuple(sorted(found, key=rank)))


def _with_right(agreements: Sequence[Agreement]) -> set[str]:
    return {one.siglum for one in agreements if one.side is Side.RIGHT}


class _Third:
    """One further witness, as it is asked about the findings of a pair."""

    def __init__(self, pair: Pair, other: Pair, witnesses: Mapping[str, Witness], lists: Lists) -> None:
        base, right, third = (witnesses[siglum] for siglum in (pair.left, pair.right, other.right))
        self.siglum = third.siglum
        alike = right.language is not None and right.language == third.language
        self.translates_too = alike and base.language not in {None, right.language}
        self._passages = Passages(pair, other, (base, right, third), lists)
        self._wording = Wording(pair, other, base)

    def agreement(self, rule: Rule, divergence: Divergence) -> Agreement | None:
        """Return what it says; of a finding in several places, what it says of all of them."""
        answers = [self._answer(rule, sides) for sides in divergence.places or ((divergence.left, divergence.right),)]
        first = answers[0]
        if first is None or any(one is None or one.side is not first.side for one in answers):
            return None
        return Agreement(self.siglum, first.side, first.reading, firm=all(one and one.firm for one in answers))

    def _answer(self, rule: Rule, sides: Sides) -> Answer | None:
        answer = self._wording.read_by(sides[0])
        if answer or rule.settles is None or rule.settles is literally:
            return answer
        question = self._passages.question(sides)
        return rule.settles(question) if question else None

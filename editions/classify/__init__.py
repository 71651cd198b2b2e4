"""What the differences mean: the noun is `Divergence`, the verbs are `classify` (a pair) and `examine` (a document)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.classify.changes import judge
from editions.classify.context import gather
from editions.classify.fold import Heap
from editions.relation import REWORDED, Relation
from editions.rules import DifferenceRule, DocumentRule, PairRule, rules
from editions.settings import Lists

if TYPE_CHECKING:
    from editions.alignment import Alignment
    from editions.difference import Difference
    from editions.divergence import Divergence, Finding
    from editions.rules import Rule
    from editions.rules.context import Context
    from editions.witness import Witness

__all__ = ["classify", "examine"]


def classify(
    left: Witness,
    right: Witness,
    alignment: Alignment,
    *,
    differences: tuple[Difference, ...],
    relation: Relation = Relation.VARIANTS,
    lists: Lists | None = None,
) -> tuple[Divergence, ...]:
    """
    Name the differences of a pair, fold what repeats, and put the gravest first.

    Every difference is put before the rules on differences, in the order of their rank; the first that answers names
    it. Equal changes are asked about once. Then the rules on pairs look at links, notes and sources. Under another
    relation than *variants* wording differs everywhere: the rules on single words are silent, and some of them look at
    the links instead. Linear in the differences.
    """
    context = gather(left, right, alignment, differences, relation=relation, lists=lists or Lists())
    heap = Heap(left, right, alignment)
    for rule in rules():
        for finding in _asked(rule, context):
            heap.add(finding)
    if relation is Relation.VARIANTS:
        asked = sorted((r for r in rules() if isinstance(r, DifferenceRule)), key=lambda r: (r.rank, r.code))
        judge(context, asked, heap)
    return heap.divergences()


def _asked(rule: Rule, context: Context) -> tuple[Finding, ...]:
    """Return what a rule says of the pair as a whole."""
    if isinstance(rule, PairRule) and context.relation in rule.relations:
        return rule.check(context)
    if isinstance(rule, DifferenceRule) and rule.reworded and context.relation in REWORDED:
        return rule.reworded(context)
    return ()


def examine(witness: Witness) -> tuple[Divergence, ...]:
    """Say what a document says against itself: every rule on documents is asked once."""
    heap = Heap(witness, None, None)
    for rule in rules():
        if isinstance(rule, DocumentRule):
            for finding in rule.check(witness):
                heap.add(finding)
    return heap.divergences()

"""Verb: say in a finding what further witnesses have there (`told`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from editions.divergence import Severity, Side
from editions.relation import REWORDED
from editions.rules import rule
from editions.rules.places import enumerated, quoted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editions.comparison import Pair
    from editions.divergence import Agreement, Divergence

_STRUCTURE = "S"  # the family of rules on whole paragraphs


def told(one: Divergence, agreements: tuple[Agreement, ...], pair: Pair, *, alike: bool = False) -> Divergence:
    """
    Return a finding with what further witnesses have there: it is said in the message and weighed.

    *alike* says that the right witness and those that agree with it are translations of the left one.
    """
    left = [a for a in agreements if a.side is Side.LEFT]
    right = [a for a in agreements if a.side is Side.RIGHT]
    if left and right:
        says = f"{_agree(left, pair.left)}, {_agree(right, pair.right)}: the witnesses are divided."
        return evolve(one, third=agreements, message=f"{one.message} {says}")
    if not left and not right:
        says = f" {enumerated(a.siglum for a in agreements)} {'has' if len(agreements) == 1 else 'have'} neither."
        return evolve(one, third=agreements, message=one.message + says * (one.severity > Severity.INFO))
    alike = alike and bool(right)
    one = _weighed(one, alike=alike, firm=any(a.firm for a in agreements))
    if alike:
        liberty = "" if one.code[0] in _STRUCTURE else "take one liberty, or "
        says = f"{_agree(right, pair.right)}: both translations may {liberty}follow another original."
    elif right:
        says = f"{_agree(right, pair.right)}: {pair.left} stands alone. Check {pair.left}."
    elif pair.relation in REWORDED and one.severity > Severity.INFO:
        says = f"{_agree(left, pair.left)}: the slip is likely {pair.right}'s."
    else:
        says = f"{_agree(left, pair.left)}: {pair.right} stands alone."
    return evolve(one, third=agreements, message=f"{one.message} {says}")


def _weighed(one: Divergence, *, alike: bool, firm: bool) -> Divergence:
    """
    Return a finding as grave and as sure as two of three that agree make it.

    What two translations have alike is one step less grave, unless it is a whole paragraph: that is no liberty. Where a
    third witness has one of two readings, a doubt that had made the finding less grave than its rule is gone: it is one
    step graver.
    """
    if alike and one.code[0] in _STRUCTURE:
        return one
    if alike:
        return evolve(one, severity=Severity(max(Severity.INFO, one.severity - 1)), confidence=one.confidence / 2)
    graver = min(one.severity + 1, rule(one.code).severity) if firm else one.severity
    confidence = one.confidence * (1 + (1 - one.confidence) / 2)
    return evolve(one, severity=Severity(max(graver, one.severity)), confidence=confidence)


def _agree(agreements: Sequence[Agreement], siglum: str) -> str:
    """Return ``C (“seventy”) and D agree with A``."""
    who = [f"{a.siglum} ({quoted(a.reading)})" if a.reading else a.siglum for a in agreements]
    return f"{' and '.join(who)} {'agrees' if len(who) == 1 else 'agree'} with {siglum}"

"""Verb: say in a finding what further witnesses have there (`told`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from editions.divergence import Severity, Side
from editions.relation import REWORDED
from editions.rules.places import enumerated, quoted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editions.comparison import Pair
    from editions.divergence import Agreement, Divergence


def told(one: Divergence, agreements: tuple[Agreement, ...], pair: Pair, *, alike: bool = False) -> Divergence:
    """
    Return a finding with what further witnesses have there.

    It stands in the message and moves the confidence, and if *alike* the severity by one step.
    *alike* says that the right witness and those that agree with it are translations of the left one.
    """
    left = [a for a in agreements if a.side is Side.LEFT]
    right = [a for a in agreements if a.side is Side.RIGHT]
    severity, confidence = one.severity, one.confidence
    if left and right:
        says = f"{_agree(left, pair.left)}, {_agree(right, pair.right)}: the witnesses are divided."
    elif left:
        confidence += (1 - confidence) / 2
        ours = f"the slip is likely {pair.right}'s" if pair.relation in REWORDED else f"{pair.right} stands alone"
        says = f"{_agree(left, pair.left)}: {ours}."
    elif right and alike:
        severity, confidence = Severity(max(Severity.INFO, severity - 1)), confidence / 2
        says = f"{_agree(right, pair.right)}: both translations may take one liberty, or follow another original."
    elif right:
        confidence += (1 - confidence) / 2
        says = f"{_agree(right, pair.right)}: {pair.left} stands alone. Check {pair.left}."
    else:
        says = f"{enumerated(a.siglum for a in agreements)} {'has' if len(agreements) == 1 else 'have'} neither."
    return evolve(
        one, severity=severity, confidence=confidence, third=agreements, message=f"{one.message} {says}".strip()
    )


def _agree(agreements: Sequence[Agreement], siglum: str) -> str:
    """Return ``C (“seventy”) and D agree with A``."""
    who = [f"{a.siglum} ({quoted(a.reading)})" if a.reading else a.siglum for a in agreements]
    return f"{' and '.join(who)} {'agrees' if len(who) == 1 else 'agree'} with {siglum}"

"""
A speaker's label where that speaker already has the floor.

What it finds
    Two speeches in a row under the same speaker's name, with nothing between them that would explain a new label.

Why it matters
    Often a speech by someone else stood between them and was cut; what follows may then answer words that are not
    printed.

Example
    ¶42 opens with “Lind:”, who has been speaking since ¶39, and ¶41 ends in ``[…]``.

Limits
    Some records print a label anew after a pause, on a new page or for each point. A heading (capitals, or a few
    words without a stop), a remark in brackets or narration between the two counts as a reason, and the rule is
    silent. One speaker under two different labels is not seen.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from editions.difference import Place
from editions.divergence import Finding, Severity
from editions.rules import DocumentRule, Telling
from editions.rules.places import number
from provenance.transcript import MarkKind, Role

if TYPE_CHECKING:
    from editions.witness import Witness

_HEADING_WORDS = 15
_BRACKETS = frozenset("])")


def _check(witness: Witness) -> tuple[Finding, ...]:
    cuts = {
        mark.paragraph
        for mark in witness.transcript.marks
        if mark.kind is MarkKind.OMISSION and not witness.paragraphs[mark.paragraph].text[mark.end :].strip(" .\n")
    }
    speeches = witness.transcript.speeches
    found: list[Finding] = []
    for one, two in itertools.pairwise(speeches):
        before, at = one.paragraphs[-1], two.paragraphs[0]
        if one.speaker != two.speaker or at != before + 1:
            continue
        if before not in cuts and _explains(witness, before):
            continue
        found.append(
            Finding(
                code="C906",
                severity=Severity.MINOR,
                left=Place(at, two.label.start, two.label.end, two.label.of(witness.paragraphs[at].text)),
                right=None,
                evidence=(
                    number(witness, at),
                    two.speaker,
                    number(witness, one.paragraphs[0]),
                    number(witness, before) if before in cuts else "",
                ),
            )
        )
    return tuple(found)


def _explains(witness: Witness, paragraph: int) -> bool:
    """Tell whether the paragraph before a label explains it: narration, a heading, or a remark in brackets."""
    one = witness.paragraphs[paragraph]
    text = one.text.strip()
    if one.role is not Role.SPEECH or text[-1:] in _BRACKETS:
        return True
    if one.label is not None:
        return False
    capitals = sum(map(str.isupper, text))
    is_short = len(text.split(maxsplit=_HEADING_WORDS)) <= _HEADING_WORDS
    return 2 * capitals > sum(map(str.isalpha, text)) or (is_short and text[-1:].isalnum())


def _message(telling: Telling) -> str:
    at, speaker, since, cut = telling.finding.evidence
    said = f"¶{at} opens with {speaker}, who has had the floor since ¶{since}"
    if cut:
        return f"{said}; ¶{cut} ends in a cut. A speech between them may be missing: check the archival record."
    return f"{said}. Is a speech between them missing, or is the label only repeated?"


RULE = DocumentRule(code="C906", name="speaker-label-repeated", severity=Severity.MINOR, check=_check, message=_message)

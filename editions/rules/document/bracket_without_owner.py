"""
Round brackets in a speech, of which nobody says whose they are.

What it finds
    Words in round brackets inside speeches: a single word, or a short remark of at most five words. All of them are
    one finding.

Why it matters
    Nobody speaks in brackets. The words may be the stenographer's, the editor's, the translator's or the speaker's
    own aside, and this page does not say which.

Example
    “I thank the delegates (applause) and close the session.”

Limits
    Abbreviations, numbers, years and the letters of lists in brackets are left alone, and so are texts without
    speeches, where an author may well use brackets. A longer bracket is not looked at.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from editions.divergence import Finding, Severity
from editions.rules import DocumentRule, Telling
from editions.rules.places import enumerated, number, reading
from provenance.transcript import Role

if TYPE_CHECKING:
    from editions.witness import Witness

_REMARK = re.compile(r"(?<!\w)\(([^()\d\[\]]{3,60})\)")
_MOST_WORDS = 5


def _check(witness: Witness) -> tuple[Finding, ...]:
    found = [
        (index, match)
        for index, paragraph in enumerate(witness.paragraphs)
        if paragraph.role is Role.SPEECH and "(" in paragraph.text
        for match in _REMARK.finditer(paragraph.text, paragraph.label.end if paragraph.label else 0)
        if _is_remark(match[1])
    ]
    which = enumerated(f"{match[0]} (¶{number(witness, index)})" for index, match in found)
    return tuple(
        Finding(
            code="C908",
            severity=Severity.INFO,
            left=reading(witness, index, match.start(), match.end()),
            right=None,
            fold=("bracket",),
            evidence=(which,),
        )
        for index, match in found
    )


def _is_remark(inside: str) -> bool:
    words = inside.split()
    if not 0 < len(words) <= _MOST_WORDS or inside != inside.strip():
        return False
    return any(letter.islower() for letter in inside) and not (len(words) == 1 and inside.endswith("."))


def _message(telling: Telling) -> str:
    (which,) = telling.finding.evidence
    return (
        f"{which}: is this the speaker's, the record's or an editor's? "
        "The page does not say; do not quote it as spoken."
    )


RULE = DocumentRule(code="C908", name="bracket-without-owner", severity=Severity.INFO, check=_check, message=_message)

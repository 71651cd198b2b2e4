"""
A paragraph that stands twice, word for word.

What it finds
    A paragraph of at least eight words that occurs more than once in the document. All its places are one finding.

Why it matters
    A page that was scanned or pasted twice makes a speaker say everything twice.

Example
    Paragraphs 40 and 41 are both “The draft is accepted as it stands, with the change that Lind proposed.”

Limits
    A formula that the record really repeats looks the same. A copy that differs in one letter is not seen.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from editions.divergence import Finding, Severity
from editions.rules import DocumentRule, Telling
from editions.rules.places import numbers, whole

if TYPE_CHECKING:
    from editions.witness import Witness

_LEAST_WORDS = 8
_LEAST_LETTERS = 2 * _LEAST_WORDS - 1  # so many code points eight words have at least


def _check(witness: Witness) -> tuple[Finding, ...]:
    places: dict[str, list[int]] = defaultdict(list)
    for index, paragraph in enumerate(witness.paragraphs):
        if len(paragraph.text) >= _LEAST_LETTERS:
            places[paragraph.text].append(index)
    return tuple(
        Finding(
            code="C905",
            severity=Severity.MINOR,
            left=whole(witness, index),
            right=None,
            fold=("repeat", str(indices[0])),
            evidence=(numbers(witness, indices),),
        )
        for text, indices in places.items()
        if len(indices) > 1 and len(text.split(maxsplit=_LEAST_WORDS)) >= _LEAST_WORDS
        for index in indices
    )


def _message(telling: Telling) -> str:
    (where,) = telling.finding.evidence
    times = {2: "twice"}.get(telling.count, f"{telling.count} times")
    return (
        f"{where}: the same paragraph stands {times}, word for word. "
        "Was a page copied twice, or does the record repeat it?"
    )


RULE = DocumentRule(code="C905", name="repeated-paragraph", severity=Severity.MINOR, check=_check, message=_message)

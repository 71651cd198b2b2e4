"""Who speaks in paragraphs that answer each other, where labels cannot be compared word by word."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from editions.alignment import LinkKind
from editions.divergence import Cause, Finding, Severity
from editions.rules.places import reading
from provenance.names import same_person

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from editions.rules.context import Context

_SURE = 0.5  # confidence of a link
_TWICE = 2  # times that a name must be answered by another to be its rendering
_MOSTLY = 0.7  # of its answers


def exchanged(context: Context) -> tuple[Finding, ...]:
    """
    Return the paragraphs that answer each other one to one and have labels of two speakers.

    A label is known from its transliteration, or from the label that mostly answers it (*The Chairman*, *Der
    Vorsitzende*); of one that is not known nothing is said. Linear in the links.
    """
    labelled = list(_labelled(context))
    answers: tuple[dict[str, Counter[str]], dict[str, Counter[str]]] = (defaultdict(Counter), defaultdict(Counter))
    for _, left, right in labelled:
        answers[0][left][right] += 1
        answers[1][right][left] += 1
    found: list[Finding] = []
    for number, left, right in labelled:
        usual = (_usual(left, answers[0]), _usual(right, answers[1]))
        if same_person(left, right) or right == usual[0] or left == usual[1] or not any(usual):
            continue
        link = context.alignment.links[number]
        places = [
            reading(witness, paragraph, label.start, label.end)
            for witness, paragraph in ((context.left, link.left[0]), (context.right, link.right[0]))
            if (label := witness.paragraphs[paragraph].label)
        ]
        found.append(
            Finding(
                code="S201",
                severity=Severity.CRITICAL,
                left=places[0],
                right=places[1],
                cause=Cause.EDITORIAL,
                confidence=0.8 * link.confidence,
                evidence=(left, right),
                link=number,
            )
        )
    return tuple(found)


def _labelled(context: Context) -> Iterator[tuple[int, str, str]]:
    """Yield the links of one labelled paragraph with another, and the two speakers."""
    for number, link in enumerate(context.alignment.links):
        if link.kind is not LinkKind.MATCH or link.confidence < _SURE:
            continue
        left, right = context.left.paragraphs[link.left[0]], context.right.paragraphs[link.right[0]]
        if left.label and right.label and left.speaker and right.speaker:
            yield number, left.speaker, right.speaker


def _usual(name: str, answers: Mapping[str, Counter[str]]) -> str | None:
    """Return the speaker of the other side whom a name mostly means, or the one that bears the same name."""
    counts = answers[name]
    alike = next((other for other in sorted(counts) if same_person(name, other)), None)
    best, count = min(counts.items(), key=lambda item: (-item[1], item[0]))
    is_usual = count >= _TWICE and count >= _MOSTLY * counts.total()
    return alike or (best if is_usual else None)

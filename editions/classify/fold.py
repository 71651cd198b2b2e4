"""Noun: the heap on which findings are put, and which folds equal facts into one divergence (law 10)."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

from editions.citation import Citations
from editions.divergence import Cause, Divergence, Finding, Severity, rank
from editions.normalise import form
from editions.rules import Telling, rules
from provenance.shelfmarks import same_reference

if TYPE_CHECKING:
    from editions.alignment import Alignment
    from editions.difference import Difference, Place
    from editions.divergence import Sides
    from editions.rules import DifferenceRule, Verdict
    from editions.witness import Witness

_DOUBTFUL = 0.5  # confidence of a link below which what hangs on it is one step less grave
_CONTEXT = 5  # words on each side that make an id
_DIGITS = 6


class _Forms(dict[str, str]):
    """Words and their normal forms, each made once: what stands around a place repeats."""

    def __missing__(self, word: str) -> str:
        made = self[word] = form(word)
        return made


class Heap:
    """Findings as they come; `divergences` folds and orders them."""

    def __init__(self, left: Witness, right: Witness | None, alignment: Alignment | None) -> None:
        self._left = left
        self._right = right
        self._rules = {rule.code: rule for rule in rules()}
        self._doubtful = frozenset(
            number
            for number, link in enumerate(alignment.links if alignment else ())
            if link.confidence < _DOUBTFUL and link.left[0] < link.left[1] and link.right[0] < link.right[1]
        )
        self._folded: dict[tuple[str, Severity, tuple[str, ...]], tuple[Finding, list[Sides]]] = {}
        self._single: list[Finding] = []
        self._forms = _Forms()
        self._citations = (Citations(left), Citations(right) if right else None)

    def put(self, rule: DifferenceRule, verdict: Verdict, difference: Difference) -> None:
        """Put what a rule says of a difference on the heap."""
        severity = verdict.severity or rule.severity
        if difference.link in self._doubtful:
            severity = _less(severity)
        if verdict.fold is not None:
            known = self._folded.get((rule.code, severity, verdict.fold))
            if known:
                known[1].append((difference.left, difference.right))
                return
        self.add(
            Finding(
                code=rule.code,
                severity=severity,
                left=difference.left,
                right=difference.right,
                cause=verdict.cause,
                confidence=verdict.confidence,
                fold=verdict.fold,
                evidence=verdict.evidence,
                link=difference.link,
            )
        )

    def add(self, finding: Finding) -> None:
        """Put a finding on the heap."""
        if finding.fold is None:
            self._single.append(finding)
            return
        key = (finding.code, finding.severity, finding.fold)
        known = self._folded.get(key)
        if known:
            known[1].append((finding.left, finding.right))
        else:
            self._folded[key] = (finding, [(finding.left, finding.right)])

    def add_of_source(self, difference: Difference) -> None:
        """
        Put other words in a source statement on the heap.

        They are P701, unless the rules that compare the two sources field by field have spoken already.
        """
        dress = self._is_dress(difference)
        spoken = any(finding.code[0] == "P" and finding.code != "P706" for finding in self._single)
        if not spoken:
            self.add(
                Finding(
                    code="P701",
                    severity=Severity.INFO if dress else Severity.MAJOR,
                    left=difference.left,
                    right=difference.right,
                    cause=Cause.TRANSLITERATION if dress else Cause.EDITORIAL,
                    confidence=0.8,
                    fold=("words", str(difference.link)),
                    evidence=("", difference.left.text.strip(), difference.right.text.strip()),
                    field="reference",
                    link=difference.link,
                )
            )

    def _is_dress(self, difference: Difference) -> bool:
        """Tell whether the difference lies inside two references that lead to one place: only their dress differs."""
        if self._right is None:
            return False
        sides = ((self._left, difference.left), (self._right, difference.right))
        one, two = (witness.transcript.source.reference for witness, _ in sides)
        return bool(one and two and same_reference(one, two)) and all(_in_reference(*side) for side in sides)

    def add_moved(self, difference: Difference, answer: Difference | None) -> None:
        """Put words that stand elsewhere in one paragraph on the heap; the half that has no answer says nothing."""
        if answer is None:
            return
        self.add(
            Finding(
                code="M306",
                severity=Severity.MINOR,
                left=difference.left,
                right=answer.right,
                cause=Cause.EDITORIAL,
                confidence=0.8,
                evidence=(difference.left.text.strip(), answer.right.text.strip(), "moved"),
                link=difference.link,
            )
        )

    def divergences(self) -> tuple[Divergence, ...]:
        """Return the divergences, the gravest first, then in the order of the text."""
        found = [(finding, [(finding.left, finding.right)]) for finding in self._single]
        found += self._folded.values()
        found.sort(key=lambda item: rank(item[0]))
        ids: dict[str, int] = {}
        return tuple(self._divergence(finding, places, ids) for finding, places in found)

    def _divergence(self, finding: Finding, places: list[Sides], ids: dict[str, int]) -> Divergence:
        rule = self._rules[finding.code]
        return Divergence(
            id=self._id(finding, ids),
            code=finding.code,
            rule=rule.name,
            severity=finding.severity,
            cause=finding.cause,
            confidence=finding.confidence,
            left=finding.left,
            right=finding.right,
            message=rule.message(self._telling(finding, len(places))),
            places=tuple(places) if len(places) > 1 else (),
            field=finding.field,
        )

    def _telling(self, finding: Finding, count: int) -> Telling:
        cited = self._citations[0].of(finding.left)
        if cited is None and self._citations[1]:
            cited = self._citations[1].of(finding.right)
        return Telling(
            finding=finding,
            count=count,
            who=cited.who if cited else "Source",
            left=self._left.siglum,
            right=self._right.siglum if self._right else "",
        )

    def _id(self, finding: Finding, ids: dict[str, int]) -> str:
        parts = [finding.code, finding.field or ""]
        parts += [_told(self._left, finding.left, self._forms), _told(self._right, finding.right, self._forms)]
        digest = hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]
        ids[digest] = ids.get(digest, 0) + 1
        return digest if ids[digest] == 1 else f"{digest}{ids[digest]}"


def _in_reference(witness: Witness, place: Place) -> bool:
    """Tell whether a reading is the archive's name, signs and values of a witness' reference, and nothing else."""
    reference = witness.transcript.source.reference
    if reference is None:
        return False
    told = [reference.archive or "", *(word for one in reference.levels for word in (one.label, one.value))]
    return set(_words(place.text)) <= {word for text in told for word in _words(text)}


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _less(severity: Severity) -> Severity:
    return Severity(max(Severity.INFO, severity - 1))


def _told(witness: Witness | None, place: Place | None, forms: _Forms) -> str:
    """Return a reading and the words around it, without their dress: what an id is made of."""
    if witness is None or place is None:
        return ""
    if place.paragraph is None or place.paragraph >= len(witness.paragraphs):
        return _bare(place.text, forms)
    text = witness.paragraphs[place.paragraph].text
    before = text[max(0, place.start - 120) : place.start].split()[-_CONTEXT:]
    after = text[place.end : place.end + 120].split()[:_CONTEXT]
    return "\x1e".join(" ".join(map(forms.__getitem__, words)) for words in (before, place.text.split(), after))


def _bare(text: str, forms: _Forms) -> str:
    return " ".join(map(forms.__getitem__, text.split()))

"""
An archival reference that does not reach a file.

What it finds
    A reference that stops at the archive, at the fonds (fond, record group) or at a series (opis, entry) within it.

Why it matters
    A fond holds thousands of files. Nobody can order the document by such a reference, or check the edition against
    it.

Example
    State Archive, Fond 4. Opis 2.

Limits
    Some archives have never numbered below the opis. A statement in which no level was read is not judged, and the
    missing levels are never filled in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Finding, Severity
from editions.rules import DocumentRule, Telling
from editions.rules.places import quoted
from editions.rules.provenance._fields import value_place
from provenance.reference import Reach
from provenance.shelfmarks import reach, words

if TYPE_CHECKING:
    from editions.witness import Witness
    from provenance.reference import ArchivalReference

_SHALLOW = frozenset({Reach.ARCHIVE, Reach.FONDS, Reach.SERIES})


def _check(witness: Witness) -> tuple[Finding, ...]:
    reference = witness.transcript.source.reference
    if reference is None or reach(reference) not in _SHALLOW:
        return ()
    return (
        Finding(
            code="P706",
            severity=Severity.MINOR,
            left=value_place(witness, reference.printed),
            right=None,
            evidence=(reference.printed, _deepest(reference)),
            field="reference",
        ),
    )


def _deepest(reference: ArchivalReference) -> str:
    named = words(reference, reference.levels[-1]) if reference.levels else "archive"
    return named.partition(" (")[0]


def _message(telling: Telling) -> str:
    printed, depth = telling.finding.evidence
    return (
        f"The reference {quoted(printed)} stops at the {depth}; it does not lead to a file. "
        "Ask the editors for file and leaf."
    )


RULE = DocumentRule(code="P706", name="reference-too-shallow", severity=Severity.MINOR, check=_check, message=_message)

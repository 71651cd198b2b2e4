"""
An archival reference that does not reach a file.

What it finds
    A reference of the Soviet form that stops at the archive, the fond or the opis.

Why it matters
    A fond holds thousands of files. Nobody can order the document by such a reference, or check the edition against
    it.

Example
    State Archive, Fond 4. Opis 2.

Limits
    Some archives have never numbered below the opis. References of other forms are not judged, and the missing levels
    are never filled in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Finding, Severity
from editions.rules import DocumentRule, Telling
from editions.rules.places import quoted
from editions.rules.provenance._fields import value_place

if TYPE_CHECKING:
    from editions.witness import Witness

_SHALLOW = frozenset({"archive", "fond", "opis"})


def _check(witness: Witness) -> tuple[Finding, ...]:
    reference = witness.transcript.source.reference
    if reference is None or reference.depth not in _SHALLOW:
        return ()
    return (
        Finding(
            code="P706",
            severity=Severity.MINOR,
            left=value_place(witness, reference.printed),
            right=None,
            evidence=(reference.printed, reference.depth or ""),
            field="reference",
        ),
    )


def _message(telling: Telling) -> str:
    printed, depth = telling.finding.evidence
    return (
        f"The reference {quoted(printed)} stops at the {depth}; it does not lead to a file. "
        "Ask the editors for file and leaf."
    )


RULE = DocumentRule(code="P706", name="reference-too-shallow", severity=Severity.MINOR, check=_check, message=_message)

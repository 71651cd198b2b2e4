"""The first line of a report: what there is to decide, in one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import DivergenceClass, Severity
from editions.relation import REWORDED

if TYPE_CHECKING:
    from editions.comparison import Comparison, Pair
    from editions.divergence import Divergence

_DRESS = "spelling, punctuation or OCR"
_NOTHING_MATCHED = "X905"


def counted(number: int, one: str, many: str | None = None) -> str:
    """
    Return a number with its noun.

    >>> counted(1, "difference"), counted(2, "difference"), counted(2345, "is", "are")
    ('1 difference', '2 differences', '2,345 are')
    """
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def is_dress(divergence: Divergence) -> bool:
    """Whether a divergence looks like a matter of spelling, punctuation or OCR."""
    return divergence.class_ is DivergenceClass.ACCIDENTAL


def verdict(comparison: Comparison, fail_on: Severity) -> str:
    """Return the verdict on all pairs; divergences are counted, not places."""
    if not comparison.pairs:
        return _on_documents(comparison, fail_on)
    if all(any(d.code == _NOTHING_MATCHED for d in pair.divergences) for pair in comparison.pairs):
        return "The texts have nothing in common: no paragraph of one answers a paragraph of the other."
    divergences = [d for pair in comparison.pairs for d in pair.divergences]
    if not divergences:
        return _no_difference(comparison)
    grave = sum(d.severity >= fail_on for d in divergences)
    dress = sum(is_dress(d) and d.severity < fail_on for d in divergences)
    smaller = sum(not is_dress(d) and Severity.INFO < d.severity < fail_on for d in divergences)
    first = f"{counted(grave, 'difference')} to decide first" if grave else "No difference to decide first"
    first += _by_pair(comparison.pairs, fail_on) if grave else ""
    parts = [first]
    if smaller:
        parts.append(counted(smaller, "smaller one"))
    if dress:
        parts.append(f"{counted(dress, 'looks', 'look')} like {_DRESS}")
    return f"{'; '.join(parts)}."


def _by_pair(pairs: tuple[Pair, ...], fail_on: Severity) -> str:
    if len(pairs) == 1:
        return ""
    counts = [(pair.right, sum(d.severity >= fail_on for d in pair.divergences)) for pair in pairs]
    return f" ({', '.join(f'{count:,} in {right}' for right, count in counts)})"


def _no_difference(comparison: Comparison) -> str:
    what = "two" if len(comparison.witnesses) == 2 else f"{len(comparison.witnesses):,}"  # noqa: PLR2004 - A and B
    digests = {tuple(c.sha256 for c in witness.transcript.captures) for witness in comparison.witnesses}
    if len(digests) == 1:
        return f"No difference: the {what} files are the same, byte for byte."
    texts = {tuple(p.text for p in witness.paragraphs) for witness in comparison.witnesses}
    if len(texts) == 1:
        return f"No difference: the {what} texts are the same, letter for letter."
    if any(pair.relation in REWORDED for pair in comparison.pairs):
        return f"Nothing to decide: no difference was found in what the {what} texts say; words were not compared."
    return f"No difference: the {what} texts have the same words in the same order."


def _on_documents(comparison: Comparison, fail_on: Severity) -> str:
    remarks = [d for found in comparison.documents for d in found.divergences]
    if not remarks:
        return "Nothing to remark on."
    grave = sum(d.severity >= fail_on for d in remarks)
    mild = "not grave" if len(remarks) == 1 else "none of them grave"
    decide = f", {grave:,} to decide first" if grave else f", {mild}"
    return f"{counted(len(remarks), 'remark')}{decide}."

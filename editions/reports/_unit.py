"""What a report of links says where sentences were asked for and only paragraphs are known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.reports import Unit
from editions.reports._rows import has_sentences

if TYPE_CHECKING:
    from editions.comparison import Comparison
    from editions.reports import ReportOptions


def no_sentences(comparison: Comparison, options: ReportOptions) -> tuple[str, ...]:
    """Return a sentence for each pair whose rows are paragraphs although sentences were asked for."""
    if options.unit is not Unit.SENTENCE:
        return ()
    return tuple(
        f"{pair.left} and {pair.right} were compared word for word: their rows are paragraphs, not sentences"
        for pair in comparison.pairs
        if not has_sentences(pair)
    )

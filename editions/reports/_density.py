"""Where in a text the findings stand, as one line of signs: the taller the sign, the graver what stands there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from editions.divergence import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from editions.comparison import Pair
    from editions.reports._page import Page

_SIGNS: Final = "▁▃▅█"
_ASCII: Final = ".-=#"
_WORDS: Final = ("quiet", "minor", "major", "critical")
_MOST_CELLS: Final = 60
_LEAST_PARAGRAPHS: Final = 4  # a shorter text needs no map


def density(pair: Pair, page: Page) -> Iterable[str]:
    """Return the line of signs for the left witness, and what the signs mean; nothing for a very short text."""
    count = pair.alignment.left_count
    if count < _LEAST_PARAGRAPHS:
        return ()
    most = min(_MOST_CELLS, page.width - 4) if page.width and page.width > 2 * _LEAST_PARAGRAPHS else _MOST_CELLS
    group = -(-count // most)
    cells = [0] * -(-count // group)
    for divergence in pair.divergences:
        height = divergence.severity - Severity.INFO
        for left, _ in divergence.places or ((divergence.left, None),):
            if left is not None and left.paragraph is not None:
                at = min(left.paragraph // group, len(cells) - 1)
                cells[at] = max(cells[at], height)
    signs = _SIGNS if page.signs else _ASCII
    step = "a paragraph" if group == 1 else f"for {group} paragraphs"
    meaning = ", ".join(f"{sign} {word}" for sign, word in zip(signs, _WORDS, strict=True))
    return ("".join(signs[cell] for cell in cells), f"(one sign {step} of {pair.left}: {meaning})")

"""Whether any paragraph of one witness answers one of the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from editions.rules.context import Context

DOUBTFUL = 0.5  #: confidence of a link below which it is doubtful


def any_answer(context: Context) -> bool:
    """Tell whether a link has two sides; where the wording differs throughout, whether one of these is not doubtful."""
    alignment = context.alignment
    return any(
        link.left[0] < link.left[1]
        and link.right[0] < link.right[1]
        and (link.confidence >= DOUBTFUL or not alignment.reworded)
        for link in alignment.links
    )

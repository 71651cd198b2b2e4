"""
How texts differ: compare editions, say what changed, and whether it matters.

Every name is imported when it is first asked for, so that importing the package costs next to nothing.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from editions.comparison import Comparison, PairResult
    from editions.divergence import Divergence, Severity
    from editions.errors import EditionsError
    from editions.pipeline import align_witnesses, compare_witnesses, diff, diff_many
    from editions.relation import Relation
    from editions.settings import ParagraphMode, Pin, Settings
    from editions.witness import Witness

__version__: Final = "0.1.0"

__all__ = [
    "Comparison",
    "Divergence",
    "EditionsError",
    "PairResult",
    "ParagraphMode",
    "Pin",
    "Relation",
    "Settings",
    "Severity",
    "Witness",
    "__version__",
    "align_witnesses",
    "compare_witnesses",
    "diff",
    "diff_many",
]

_HOMES: Final = {
    "Comparison": "editions.comparison",
    "Relation": "editions.comparison",
    "Divergence": "editions.divergence",
    "Severity": "editions.divergence",
    "EditionsError": "editions.errors",
    "PairResult": "editions.comparison",
    "align_witnesses": "editions.pipeline",
    "compare_witnesses": "editions.pipeline",
    "diff": "editions.pipeline",
    "diff_many": "editions.pipeline",
    "ParagraphMode": "editions.settings",
    "Pin": "editions.settings",
    "Settings": "editions.settings",
    "Witness": "editions.witness",
}


def __getattr__(name: str) -> object:
    """Import a public name from where it is defined."""
    home = _HOMES.get(name)
    if home is None:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    return getattr(importlib.import_module(home), name)


def __dir__() -> list[str]:
    """Return the public names."""
    return sorted(__all__)

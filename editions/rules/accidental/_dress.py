"""What the rules on dress share: a verdict that folds, and readings brought to a common form."""

from __future__ import annotations

import re
import unicodedata

from editions.divergence import Cause
from editions.rules import Verdict

_INVISIBLE = re.compile(
    "[\N{SOFT HYPHEN}\N{ZERO WIDTH SPACE}-\N{ZERO WIDTH JOINER}\N{WORD JOINER}\N{ZERO WIDTH NO-BREAK SPACE}]"
)


def dress(
    *key: str, cause: Cause = Cause.TYPOGRAPHIC, confidence: float = 0.95, evidence: tuple[str, ...] = ()
) -> Verdict:
    """Return the verdict of a rule on dress; all with the same key are one finding."""
    return Verdict(cause, confidence, key, evidence)


def composed(text: str) -> str:
    """Return a reading in one Unicode form, without signs that are not seen."""
    return _INVISIBLE.sub("", unicodedata.normalize("NFC", text))


def unmarked(text: str) -> str:
    """
    Return a reading without diacritics.

    >>> unmarked("Hus\N{LATIN SMALL LETTER A WITH ACUTE}k")
    'Husak'
    """
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))

"""Names that one document spells after two transliterations."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from unidecode import unidecode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editions.rules.document._forms import Forms

_LEAST = 2  # times that each of the two forms must stand
_SHORTEST = 5
#: What different transliterations of Cyrillic write for one letter; applied in this order to a form in small letters.
_ONE_LETTER = tuple(
    (re.compile(pattern), letters)
    for pattern, letters in (
        (r"(?:off|ow)$", "ov"),
        (r"(?:tsch|tch|cz)", "ch"),
        (r"(?:shch|schtsch|stch)", "sh"),
        (r"sch", "sh"),
        (r"kh", "h"),
        (r"ou", "u"),
        (r"(?:iy|yi|ij|yj|ii|yy|y|j)", "i"),
        (r"ie", "e"),
        (r"ks", "x"),
        (r"(?<=ch)ov$", "ev"),
        (r"w", "v"),
    )
)


def spelt_otherwise(forms: Forms) -> Iterator[tuple[str, str]]:
    """
    Yield pairs (rarer form, other form) of a name in two transliterations, with the same name beside both.

    Each form stands at least twice. Takes time linear in the number of forms.
    """
    by_key: dict[str, list[str]] = defaultdict(list)
    for form, ranges in forms.found.items():
        if len(ranges) >= _LEAST and len(form) >= _SHORTEST and not form.isupper():
            by_key[_key(form)].append(form)
    for alike in by_key.values():
        alike.sort(key=lambda form: (-forms.count(form), form))
        good, *others = alike
        unlike = [odd for odd in others if unidecode(odd) != unidecode(good)]
        beside = forms.neighbours(good) if unlike else set()
        for odd in unlike:
            if beside & forms.neighbours(odd):
                yield odd, good


def _key(form: str) -> str:
    key = form.lower() if form.isascii() else unidecode(form).lower()
    for pattern, letters in _ONE_LETTER:
        key = pattern.sub(letters, key)
    return key

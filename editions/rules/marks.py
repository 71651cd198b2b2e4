"""How an editor's marks look: omission marks and words in square brackets."""

from __future__ import annotations

import re

_DOTS = r"(?:\N{HORIZONTAL ELLIPSIS}|\.\s?\.\s?\.(?:\s?\.)?)"
#: An omission mark: dots in brackets.
OMISSION = re.compile(rf"[\[<(]\s*{_DOTS}\s*[\])>]".replace(r"\N{HORIZONTAL ELLIPSIS}", "\N{HORIZONTAL ELLIPSIS}"))
#: Dots without brackets.
DOTS = re.compile(_DOTS.replace(r"\N{HORIZONTAL ELLIPSIS}", "\N{HORIZONTAL ELLIPSIS}"))
#: One bracket with words in it, and nothing but signs around it.
_BRACKETED = re.compile(r"\W*\[[^\[\]]*\w[^\[\]]*\]\W*")


def has_omission(text: str) -> bool:
    """Whether a reading holds an omission mark."""
    return bool(OMISSION.search(text))


def is_bracketed(text: str) -> bool:
    """
    Whether a reading is words in square brackets and nothing else.

    >>> is_bracketed(" [the Marshal]"), is_bracketed("the [Marshal]")
    (True, False)
    """
    return bool(_BRACKETED.fullmatch(text)) and not has_omission(text)

"""Verbs: how long a text is, so that texts in two scripts can be compared."""

from __future__ import annotations

_IDEOGRAPHIC = 2.5  # letters that a Chinese character stands for


def is_ideographic(sign: str) -> bool:
    """Whether a character is Chinese, Japanese or Korean: there white space divides no words."""
    return "\u3040" <= sign <= "\u30ff" or "\u3400" <= sign <= "\u9fff" or "\uac00" <= sign <= "\ud7af"


def letters(text: str) -> float:
    """
    Return the length of a text in letters; an ideographic character counts as two and a half.

    >>> letters("the mill"), letters("\u78e8\u574a")
    (8.0, 5.0)
    """
    if text.isascii():
        return float(len(text))
    return sum(_IDEOGRAPHIC if is_ideographic(sign) else 1.0 for sign in text)

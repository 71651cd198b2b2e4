"""How a rule points at a text: places in it, the numbers a reader can turn to, and readings short enough to print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.difference import Place

if TYPE_CHECKING:
    from collections.abc import Iterable

    from editions.witness import Witness

_LONGEST = 60  # code points of a reading in a message
_MOST = 4  # names or numbers in a row before "and 7 more"


def whole(witness: Witness, paragraph: int) -> Place:
    """Return the place of a whole paragraph; raise `IndexError` if the witness has no such paragraph."""
    text = witness.paragraphs[paragraph].text
    return Place(paragraph, 0, len(text), text)


def reading(witness: Witness, paragraph: int, start: int, end: int) -> Place:
    """Return the place of code points ``start`` to ``end`` of a paragraph."""
    return Place(paragraph, start, end, witness.paragraphs[paragraph].text[start:end])


def unplaced(text: str) -> Place:
    """Return the place of a reading that stands nowhere in the text: a field of the source, or a file."""
    return Place(None, 0, 0, text)


def number(witness: Witness, paragraph: int) -> str:
    """Return what a reader counts by: the printed number of a paragraph, or else its position from 1."""
    return witness.paragraphs[paragraph].n or str(paragraph + 1)


def numbers(witness: Witness, paragraphs: Iterable[int]) -> str:
    """
    Return paragraphs as a reader finds them, each once, in their order: ``"¶26, 30"``.

    More than four are cut short: ``"¶1, 2, 3, 4 and 5 more"``.
    """
    return "\N{PILCROW SIGN}" + enumerated(dict.fromkeys(number(witness, p) for p in paragraphs))


def enumerated(words: Iterable[str]) -> str:
    """
    Return words in a row, cut short after the fourth.

    >>> enumerated(["a", "b"]), enumerated("abcdefg")
    ('a, b', 'a, b, c, d and 3 more')
    """
    shown = list(words)
    more = len(shown) - _MOST
    if more <= 1:
        return ", ".join(shown)
    return f"{', '.join(shown[:_MOST])} and {more} more"


def quoted(text: str) -> str:
    """
    Return a reading in quotation marks, on one line, and cut in the middle if it is long.

    >>> quoted("not  yet")
    '“not yet”'
    """
    line = " ".join(text.split())
    if len(line) > _LONGEST:
        half = _LONGEST // 2
        head, tail = line[: half + 1], line[-half - 1 :]
        head = head[: head.rfind(" ")] if " " in head[half // 2 :] else line[:half]
        tail = tail[tail.find(" ") + 1 :] if " " in tail[: half // 2] else line[-half:]
        line = f"{head.rstrip()} … {tail.lstrip()}"
    return f"“{line}”"

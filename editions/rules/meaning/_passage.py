"""When words that one witness lacks are a passage, and not a turn of phrase."""

from __future__ import annotations

from provenance.pattern import lazy

_CLAUSE = 6  # words from which words without a sentence's end are a passage
_SENTENCE = 3  # words of the shortest sentence that counts
_REST = 4  # times as long as what stands in its place
_ENDS = lazy(r"[.?!\N{HORIZONTAL ELLIPSIS}][\"'\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}\])]*\s*$")


def is_passage(text: str, words: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """
    Whether words stand in one witness only and are a sentence or a clause: *others* are what stands in their place.

    >>> is_passage("It was late.", ("it", "was", "late"), ())
    True
    """
    if others and (len(words) < _CLAUSE or len(words) < _REST * len(others)):
        return False
    if len(words) >= _CLAUSE:
        return True
    opens = text.lstrip("\"'( \N{LEFT DOUBLE QUOTATION MARK}")[:1].isupper()
    return len(words) >= _SENTENCE and opens and bool(_ENDS.search(text))

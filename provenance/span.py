"""Noun: a half-open range of code points."""

from __future__ import annotations

from attrs import frozen

from provenance.errors import InvariantError


@frozen(order=True)
class Span:
    """
    Code points ``start`` to ``end`` of some text: 0-based, half-open.

    >>> Span(3, 7).of("Politburo")
    'itbu'
    """

    start: int
    end: int

    def __attrs_post_init__(self) -> None:
        """Refuse a range that runs backwards or begins before the text."""
        if not 0 <= self.start <= self.end:
            message = f"a span must run forward from 0 or later (got {self.start} to {self.end})"
            raise InvariantError(message)

    def __len__(self) -> int:
        """Return the number of code points."""
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the part of *text* that the span covers."""
        return text[self.start : self.end]

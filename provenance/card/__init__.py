"""Verb: a transcript on one screen, for people."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Final

from provenance.card.counting import clipped
from provenance.card.hands import hands
from provenance.card.origin import origin
from provenance.card.run import run
from provenance.card.what import what

if TYPE_CHECKING:
    from collections.abc import Iterator

    from provenance.transcript import Transcript

_LABEL_WIDTH: Final = 14
_NARROWEST: Final = 40


def card(transcript: Transcript, width: int = 80) -> str:
    r"""
    Return what a text is and where it comes from, as plain lines no wider than *width* columns (40 at least).

    What it is: title, date as printed and in EDTF, the body that sat, pages, speakers. Where it comes from: people,
    edition, the archival reference with how far it reaches, holdings, history. Whose hand is in it: what was cut,
    supplied and noted, which claims were checked. How it was read: what was set aside as page furniture, the files,
    warnings. What is not printed in the text is left out; long lists end in a count. Control characters, and those
    that turn the direction of writing, are shown as backslash escapes.

    >>> from provenance import from_text
    >>> print(card(from_text("Ottokar: We agree.\n\nBoris: No.")).splitlines()[0])
    text           untitled, opens “Ottokar: We agree.”
    """
    width = max(width, _NARROWEST)
    lines: list[str] = []
    for label, value in _rows(transcript):
        indent = " " * (_LABEL_WIDTH + 1)
        head = f"{label:<{_LABEL_WIDTH}} "
        lines += textwrap.wrap(
            _shown(clipped(value)), width, initial_indent=head, subsequent_indent=indent, break_on_hyphens=False
        ) or [head.rstrip()]
    return "\n".join(lines) + "\n"


def _shown(text: str) -> str:
    return "".join(c if c.isprintable() or c == " " else " " if c.isspace() else ascii(c)[1:-1] for c in text)


def _rows(transcript: Transcript) -> Iterator[tuple[str, str]]:
    """Yield label and value of each row; an empty label goes on with the row before."""
    yield from what(transcript)
    yield from origin(transcript)
    yield from hands(transcript)
    yield from run(transcript)

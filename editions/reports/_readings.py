"""A reading as a reader recognises it: the changed words marked, with a few words around them, on one line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from editions.visible import visible

if TYPE_CHECKING:
    from editions.difference import Place
    from editions.reports._page import Page
    from editions.witness import Witness

_AROUND: Final = 60  # code points of context on each side, before it is cut to whole words
LONGEST: Final = 240  # code points of a reading; a longer one is cut in its middle
_TAIL: Final = 60  # code points of its end
_SPACES: Final = re.compile(" {2,}")
#: How the changed words are marked: the left witness, the right one, and a document by itself.
MARKS: Final = {"deleted": ("[-", "-]"), "inserted": ("{+", "+}"), "bold": (">", "<")}


def _line(text: str) -> str:
    return _SPACES.sub(" ", visible(text))


def _gap(page: Page) -> str:
    return page.own("\N{HORIZONTAL ELLIPSIS}")


def shortened(text: str, page: Page, longest: int = LONGEST) -> str:
    """Return a text of more than *longest* code points with its middle left out, and how many words it has."""
    line = _line(text.strip())
    if len(line) <= longest:
        return line
    tail = line[-_TAIL:].split(" ", 1)[-1]
    head = line[: longest - _TAIL - 20].rsplit(" ", 1)[0]
    return f"{head} {_gap(page)} {tail} ({len(text.split()):,} words)"


def is_whole(place: Place, witness: Witness) -> bool:
    """Whether a place is a whole paragraph, white space apart."""
    if place.paragraph is None or not place.text:
        return False
    return place.text.strip() == witness.paragraphs[place.paragraph].text.strip()


def in_context(place: Place, witness: Witness, page: Page, style: str | None, *, longest: int = LONGEST) -> str:
    """
    Return a reading with the words around it; *style* (a key of `MARKS`) says how it is marked, ``None`` not at all.

    A whole paragraph stands by itself, without marks.
    """
    if place.paragraph is None or is_whole(place, witness) or place.paragraph >= len(witness.paragraphs):
        return shortened(place.text, page, longest)
    text = witness.paragraphs[place.paragraph].text
    before, after = _before(text, place.start, page), _after(text, place.end, page)
    middle = shortened(place.text, page) if len(place.text) > LONGEST else _line(place.text)
    if style and middle:
        middle = _marked(middle, page, style)
    if not middle and before.endswith(" "):  # where nothing stands, no two spaces show it
        after = after.removeprefix(" ")
    return f"{before}{middle}{after}".strip(" ")


def _marked(middle: str, page: Page, style: str) -> str:
    """Return the changed words between their marks; white space at their edges stays outside."""
    opening, closing = MARKS[style]
    core = middle.strip(" ") or middle
    start = middle.index(core)
    marked = page.ink(style, f"{opening}{core}{closing}")
    return f"{middle[:start]}{marked}{middle[start + len(core) :]}"


def _before(text: str, end: int, page: Page) -> str:
    start = max(0, end - _AROUND)
    piece = text[start:end]
    if start == 0:
        return _line(piece.lstrip())
    cut = re.search(r"\s+", piece)
    return f"{_gap(page)} {_line(piece[cut.end() :] if cut else piece)}"


def _after(text: str, start: int, page: Page) -> str:
    end = min(len(text), start + _AROUND)
    piece = text[start:end]
    if end == len(text):
        return _line(piece.rstrip())
    cut = max((found.start() for found in re.finditer(r"\s+", piece)), default=-1)
    return f"{_line(piece[:cut] if cut >= 0 else piece)} {_gap(page)}"

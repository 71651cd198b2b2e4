"""Sets a text in pages of print, as a compositor would: lines, torn words, indents, running heads, page numbers."""

from __future__ import annotations

import re

from attrs import frozen

#: Widths in letters, heights in lines; a letter is 10 units wide and a line 20 high.
WIDTH, HEIGHT = 64, 46
LETTER, LINE = 10, 20
LEFT, TOP, INDENT = 100, 100, 3
_VOWELS = "aeiouy"


@frozen
class Row:
    """A line of print: words, the torn word's beginning if it ends in one, its place, and whether a paragraph opens."""

    text: str
    opens: bool
    torn: str = ""
    rest: str = ""

    @property
    def words(self) -> list[str]:
        return self.text.split()


@frozen
class Sheet:
    """A page: its number, its head, its rows."""

    number: int
    head: str
    rows: tuple[Row, ...]

    @property
    def is_right(self) -> bool:
        return self.number % 2 == 1


def set_lines(paragraph: str) -> list[Row]:
    """Break a paragraph into lines, and long words at the line end between a vowel and a consonant."""
    rows, line, room = [], "", WIDTH - INDENT
    words = paragraph.split()
    while words:
        word = words.pop(0)
        new = f"{line} {word}".strip()
        if len(new) <= room:
            line = new
            continue
        first, rest = _tear(word, room - len(line) - 2)
        rows.append(Row(f"{line} {first}".strip(), not rows, first, rest if first else ""))
        words.insert(0, rest if first else word)
        line, room = "", WIDTH
    return [*rows, Row(line, not rows)]


def _tear(word: str, room: int) -> tuple[str, str]:
    """Return the two parts of a word that is torn so that the first, with its hyphen, has room; or nothing."""
    compound = re.match(r"(\w{2,})-(?=\w)", word)
    if compound and len(compound[1]) <= room:
        return compound[1], word[compound.end() :]
    letters = re.match(r"[a-z]+", word)
    if letters and letters.end() >= 7:
        for at in range(min(room, letters.end() - 3), 2, -1):
            if word[at - 1] in _VOWELS and word[at] not in _VOWELS:
                return word[:at], word[at:]
    return "", word


def print_pages(paragraphs, *, height=HEIGHT, first=301, left="Protocols of the Bureau", right="Session of 4 March"):
    """Return the pages on which the paragraphs are printed; left pages have one head, right pages another."""
    rows = [row for paragraph in paragraphs for row in set_lines(paragraph)]
    sheets = []
    for at in range(0, len(rows), height):
        number = first + len(sheets)
        sheets.append(Sheet(number, right if number % 2 else left, tuple(rows[at : at + height])))
    return sheets


def place(row, at):
    """Return left, top, width and height of a row, which is number *at* on its page."""
    left = LEFT + (INDENT * LETTER if row.opens else 0)
    return left, TOP + (at + 2) * LINE, len(row.text + "-" * bool(row.torn)) * LETTER, LINE - 4


def blocks(sheet):
    """Return the rows of a page by paragraphs, each row with its number on the page."""
    found = []
    for at, row in enumerate(sheet.rows):
        if row.opens or not found:
            found.append([])
        found[-1].append((at, row))
    return found


def whole(row):
    """Return the word that the torn halves make."""
    compound = row.torn in ("so", "vice", "well", "anti", "Ruthenian")
    return f"{row.torn.split()[-1]}{'-' if compound else ''}{row.rest}".rstrip(",.;!?")

"""The page that a report for people is printed on: its width, its colours, its signs."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from attrs import frozen

_INK: Final = {
    "bold": "1",
    "faint": "2",
    "deleted": "31",
    "inserted": "32",
    "critical": "1;31",
    "major": "1;33",
    "minor": "1;36",
    "info": "1",
}
_ANSI: Final = re.compile("\x1b\\[[0-9;]*m")
#: How our own signs are written where the screen has only ASCII; readings are never touched by it.
_PLAIN: Final = str.maketrans(
    {
        "\N{PILCROW SIGN}": "par. ",
        "\N{MIDDLE DOT}": "-",
        "\N{HORIZONTAL ELLIPSIS}": "...",
        "\N{EN DASH}": "-",
        "\N{LEFT DOUBLE QUOTATION MARK}": '"',
        "\N{RIGHT DOUBLE QUOTATION MARK}": '"',
        "\N{LEFT SINGLE QUOTATION MARK}": "'",
        "\N{RIGHT SINGLE QUOTATION MARK}": "'",
        "\N{RIGHTWARDS ARROW}": "->",
    }
)
#: Vowels and closing letters of Hangul, which stand in the syllable of the letter before them.
_JOINED: Final = frozenset((*range(0x1160, 0x1200), *range(0xD7B0, 0xD800)))
_LEAST_WIDTH: Final = 20  # columns of text; on a narrower screen the terminal may break the lines itself


def columns(text: str) -> int:
    r"""
    Return how many columns a terminal needs for *text*; colours need none, East Asian characters two.

    >>> columns("\x1b[1mab\x1b[0m"), columns("e\N{COMBINING ACUTE ACCENT}"), columns("漢")
    (2, 1, 2)
    """
    if "\x1b" in text:
        text = _ANSI.sub("", text)
    if text.isascii():
        return len(text)
    return sum(map(_WIDTHS.__getitem__, text))


class _Widths(dict[str, int]):
    """The columns of each character, each looked up once."""

    def __missing__(self, character: str) -> int:
        joined = unicodedata.category(character) in ("Mn", "Me", "Cf") or ord(character) in _JOINED
        found = self[character] = 0 if joined else 2 if unicodedata.east_asian_width(character) in "WF" else 1
        return found


_WIDTHS: Final = _Widths()


@frozen(kw_only=True)
class Page:
    """``width`` counts columns (``None``: no edge), ``colour`` adds colour, ``signs`` allows more than ASCII."""

    width: int | None = None
    colour: bool = False
    signs: bool = True

    def ink(self, style: str, text: str) -> str:
        """Return *text* in a colour; unchanged without colour, which never says anything by itself."""
        return f"\x1b[{_INK[style]}m{text}\x1b[0m" if self.colour and text else text

    def own(self, text: str) -> str:
        """Return words of ours with the signs that the screen can show."""
        return text if self.signs else text.translate(_PLAIN)

    def lines(self, text: str, indent: str = "", hang: str | None = None) -> list[str]:
        """
        Return *text* behind *indent*, broken into lines that fit the page; later lines stand behind *hang*.

        >>> Page(width=30).lines("Check the archival text of it, please.", "  ", "    ")
        ['  Check the archival text of', '    it, please.']
        """
        if self.width is None:
            return [indent + text]
        hang = indent if hang is None else hang
        lines, line, used = [], indent, columns(indent)
        empty = True
        for word in text.split(" "):
            size = columns(word)
            if not empty and used + 1 + size > self.width and used > _LEAST_WIDTH:
                lines.append(line)
                line, used, empty = hang, columns(hang), True
            line += word if empty else f" {word}"
            used += size if empty else size + 1
            empty = False
        return [*lines, line]

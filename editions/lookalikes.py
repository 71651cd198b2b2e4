"""Data: letters and digits that look alike in print, and that a scanner takes for each other."""

from __future__ import annotations

#: What was printed and what was read, or the other way round.
Confusion = tuple[str, str]

_TWINS = (
    "rn m", "cl d", "li h", "in m", "vv w", "ii u", "ni m", "nn m", "ri n", "tl d", "il d", "lc k", "ti d", "fi h",
    "lt k", "l 1", "I 1", "I l", "i l", "i 1", "j i", "o 0", "O 0", "Q O", "D O", "S 5", "s 5", "B 8", "b 6", "G 6",
    "g 9", "Z 2", "z 2", "e c", "h b", "u n", "t f", "l t", "g q", "c o", "v y", "E F", "P F", "R K", "C G", "U V",
    "i j", "f s", "n ii", "H II", "W VV", "M AI", "M Al", "N IV", "D I)", "K I<", "w vv", "y j'", "M IM", "b Ij",
    "b lj", "B Ij", "y 3", "t i", "I L",
    "\N{CYRILLIC CAPITAL LETTER O} 0", "\N{CYRILLIC SMALL LETTER O} 0", "\N{CYRILLIC CAPITAL LETTER ZE} 3",
    "\N{CYRILLIC SMALL LETTER ZE} 3", "\N{CYRILLIC SMALL LETTER BE} 6",
    "\N{CYRILLIC SMALL LETTER SHA} \N{CYRILLIC SMALL LETTER SHCHA}",
    "\N{CYRILLIC SMALL LETTER PE} \N{CYRILLIC SMALL LETTER EN}",
)  # fmt: skip
#: Pairs of letters that look alike in print, both ways.
LOOKALIKES: frozenset[Confusion] = frozenset(
    pair for one, other in (twins.split() for twins in _TWINS) for pair in ((one, other), (other, one))
)

#: Those of them that are evidence within one text, where no second witness says what stood there: what was read, and
#: what stood. Of single letters only the commonest are, since words differ in the others by themselves.
MISREAD: tuple[Confusion, ...] = tuple(
    (read, stood)
    for read, stood in (pair.split() for pair in ("rn m", "m rn", "cl d", "d cl", "vv w", "ii u", "li h", "h li"))
)
#: Single letters that count within one text if the same name stands beside both forms; *a o* and *m n* only there.
MISREAD_LETTERS: tuple[str, ...] = ("ce", "hb", "un", "il", "lt", "ft", "ao", "mn")
#: Digits read for letters, and the letters that they may stand for.
DIGITS: dict[str, str] = {
    "0": "o", "1": "li", "3": "e", "5": "s", "6": "b\N{LATIN SMALL LETTER E WITH ACUTE}", "8": "B",
}  # fmt: skip

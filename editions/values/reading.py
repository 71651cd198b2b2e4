"""Verb: read the numbers of a text, word after word (`numbers`)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from editions.values.counting import HUNDRED, POWERS, Count
from editions.values.figures import FIGURES, ORDINAL, arabic, is_initials, is_note_mark, roman
from editions.values.value import Kind, Value

if TYPE_CHECKING:
    from editions.values.wording import Wording

_APOSTROPHES = "'\N{RIGHT SINGLE QUOTATION MARK}\N{MODIFIER LETTER APOSTROPHE}"
_TOKEN = re.compile(rf"(?P<figures>{FIGURES})|[^\W\d_]+(?:[{_APOSTROPHES}][^\W\d_]+)*")
#: What may stand between the words of one number: white space, or one hyphen.
_NEAR = re.compile(r"\s{1,3}|\s?[-\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{SOFT HYPHEN}]\s?")
_PERCENT = re.compile(
    r"\s?%|\s(?:per\scent|pour\scent|por\sciento|per\scento|la\ssută|vom\shundert|v\.\s?h\.)(?!\w)", re.IGNORECASE
)
_NEXT = re.compile(r"\s*([^\W\d_]+)")
_FIRST_YEAR, _LAST_YEAR = 1000, 2100
_DECADE = re.compile(r"\d{3}0['\N{RIGHT SINGLE QUOTATION MARK}]?s\b")


@frozen
class _Said:
    """One word or group of figures that says a number: its value and how it was printed."""

    value: float
    start: int
    end: int
    kind: Kind = Kind.CARDINAL
    figures: bool = False
    telling: bool = True
    measure: bool = False
    half: bool = False


def numbers(text: str, wording: Wording, *, abbreviations: frozenset[str] = frozenset()) -> tuple[Value, ...]:
    """
    Return the numbers that a text names, in order; dates are read by `editions.values.values`.

    *abbreviations* may stand right before figures (*vol.3*); other words make them the mark of a note. Linear in the
    text.
    """
    reading = _Reading(text, wording)
    for token in _TOKEN.finditer(text):
        if token["figures"]:
            reading.figures(token, abbreviations)
        else:
            reading.word(token[0], token.start())
    return reading.values()


class _Reading:
    """The numbers read so far, and the one that may still go on."""

    def __init__(self, text: str, wording: Wording) -> None:
        self._text = text
        self._wording = wording
        self._done: list[Value] = []
        self._count: Count | None = None
        self._value: Value | None = None
        self._parts = 0
        self._at = 0  # the end of the last word that belongs to the number, its connectors included
        self._connector = ""
        self._percent_end = 0
        self._closed = False  # an ordinal ends a number

    def values(self) -> tuple[Value, ...]:
        self._finish()
        return tuple(self._done)

    def figures(self, token: re.Match[str], abbreviations: frozenset[str]) -> None:
        """Take figures: the mark of a note, a code, or a number."""
        printed, start, end = token[0], token.start(), token.end()
        if is_note_mark(self._text, start, abbreviations):
            self._finish()
            return
        value = arabic(printed)
        if value is None:
            for part in re.finditer(r"\d+", printed) if len(printed) <= _LONGEST_CODE else ():
                self._take(_Said(int(part[0]), start + part.start(), start + part.end(), figures=True))
            return
        kind = Kind.CARDINAL
        ordinal = ORDINAL.match(self._text, end)
        if _DECADE.match(self._text, start):
            kind, end = Kind.DECADE, end + 1
        elif ordinal and printed.isdigit():
            kind, end = Kind.ORDINAL, ordinal.end()
        elif printed.isdigit() and _FIRST_YEAR <= value <= _LAST_YEAR:
            kind = Kind.YEAR
        self._take(_Said(value, start, end, kind, figures=True))

    def word(self, word: str, start: int) -> None:
        """Take a word: part of a number, a connector, or the end of what was read."""
        end = start + len(word)
        if start < self._percent_end:
            return
        value = self._wording.value(word)
        if value is None and (cut := max(map(word.rfind, _APOSTROPHES))) > 0:
            start, word = start + cut + 1, word[cut + 1 :]
            value = self._wording.value(word)
        doubtful = self._wording.is_doubtful(word)
        measure = self._wording.measure(word)
        if measure is not None:
            self._take(_Said(measure, start, end, telling=not doubtful, measure=True))
        elif value is not None:
            kind = Kind.ORDINAL if self._wording.is_ordinal(word) else Kind.CARDINAL
            self._take(_Said(value, start, end, kind, telling=not doubtful and value != 1))
        elif (numeral := roman(word)) is not None:
            self._take(_Said(numeral, start, end, Kind.ORDINAL, figures=True, telling=not is_initials(word)))
        elif self._value and self._is_near(start) and self._wording.is_half(word):
            self._take(_Said(0.5, start, end, half=True))
        elif self._value and self._is_near(start) and not self._connector and self._wording.connector(word):
            self._connector, self._at = self._wording.connector(word), end
        elif self._value and self._is_near(start) and self._half_follows(word, end):
            self._at = end  # two and a half
        else:
            self._finish()

    def _half_follows(self, word: str, end: int) -> bool:
        after = _NEXT.match(self._text, end) if len(word) == 1 else None
        return after is not None and self._wording.is_half(after[1])

    def _is_near(self, start: int) -> bool:
        return bool(_NEAR.fullmatch(self._text, self._at, start))

    def _take(self, said: _Said) -> None:
        longer = self._longer(said)
        if longer is None or self._value is None:
            self._finish()
            numerals = self._wording.numerals
            self._count = Count.of(said.value, figures=said.figures, numerals=numerals)
            self._value = Value(said.value, said.kind, said.start, said.end, said.figures, said.telling)
            self._parts = 1
        else:
            self._count = longer
            self._value = evolve(self._value, value=longer.value, kind=said.kind, end=said.end, telling=True)
            self._parts += 1
        self._at, self._connector = said.end, ""
        self._closed = said.kind is Kind.ORDINAL and not said.figures

    def _longer(self, said: _Said) -> Count | None:
        """Return the number with one more word, if it goes on with that."""
        ended = self._closed and said.kind is not Kind.ORDINAL
        if self._count is None or said.figures or ended or not self._is_near(said.start):
            return None
        if said.measure:
            return None if self._connector else self._count.measured(said.value)
        if said.half:
            return self._count.taking(said.value) if self._count.value % 1 == 0 else None
        glued = self._text[self._at : said.start]
        if self._count.figures and glued and not glued.isspace():
            return None
        if self._connector and said.value < HUNDRED <= self._count.rest and self._hundred_follows(said.end):
            return None  # one hundred and two hundred
        return self._count.taking(said.value, connector=self._connector)

    def _hundred_follows(self, end: int) -> bool:
        after = _NEXT.match(self._text, end)
        return after is not None and self._wording.value(after[1]) == HUNDRED

    def _finish(self) -> None:
        """Put the number that was read with the others."""
        done, self._count, self._value, self._connector = self._value, None, None, ""
        if done is None:
            return
        if (percent := _PERCENT.match(self._text, done.end)) or self._percent_word(done.end):
            done = evolve(done, kind=Kind.PERCENT, end=percent.end() if percent else done.end)
            self._percent_end = done.end
        vague = self._parts == 1 and not done.figures and done.value in POWERS
        whole = int(done.value) if done.value == int(done.value) else done.value
        telling = done.telling and not vague and done.value != 0
        self._done.append(evolve(done, value=whole, telling=telling, digits=self._digits(done)))

    def _digits(self, done: Value) -> str:
        printed = self._text[done.start : done.end]
        return "".join(filter(str.isdigit, printed)) if done.figures and self._parts == 1 else ""

    def _percent_word(self, end: int) -> bool:
        numerals = self._wording.numerals
        after = _NEXT.match(self._text, end)
        return bool(numerals and after and after[1].casefold() in numerals.percent)


_LONGEST_CODE = 24  # signs of figures with stops that are read one by one

"""Verb: find a printed date, with what the words around it say of it, and give it in EDTF."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from provenance.dates.edtf import is_edtf
from provenance.dates.moment import Moment
from provenance.dates.styles import between, new_style, of_style
from provenance.languages import LANGUAGES
from provenance.source import PrintedDate

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_YEAR = r"(?:1[0-9]|20)\d\d"
_SEASONS: Final = ("spring", "summer", "autumn", "winter")
_FIRST_SEASON: Final = 21
_DASHES: Final = "-\N{EN DASH}\N{EM DASH}\N{FIGURE DASH}\N{HORIZONTAL BAR}"
#: What may stand between a word about a date and the date.
_ARTICLE = r"(?:(?:the|of|le|la|les|dem|den|der|des|du|de|d'|l'|l\N{RIGHT SINGLE QUOTATION MARK})\s*)?"
_REACH: Final = 40  # code points before a date in which words about it are looked for
_MOST_WORDS: Final = 3
_DOUBT = re.compile(r"\s?(?:\?|\[\?\]|\(\?\))")
_AROUND = re.compile(r"(?:(?:the|les|die)\b)?[\s\[\](),.;:]*(?:(?:г|гг|год[ау]?|годы|годов|года)\b\.?[\s\[\](),.;:]*)?")
_AT_ONCE: Final = frozenset("(/" + _DASHES)


@frozen
class _Found:
    """A date in a text: where it stands, and its EDTF form if it has one."""

    start: int
    end: int
    edtf: str | None
    is_interval: bool = False


def find_date(text: str, language: str | None = None) -> PrintedDate | None:
    """
    Return the first date that is printed in *text*, with its EDTF form (ISO 8601-2), no more precise than the print.

    Dates with the month or season as a word are read in every known language, the one named first; dates in figures
    only if they stand year first (``1986-11-13``) or day first with full stops (``13.11.1986``). What stands around
    counts: *circa*, *before*, *after*, *between … and*, *early*, a question mark, two days or months in a row, and two
    days of which one is of the old style. A day that the month does not have gives a date without EDTF. Takes linear
    time.

    >>> find_date("Session of the Board, March 4, 1955")
    PrintedDate(printed='March 4, 1955', edtf='1955-03-04')
    >>> find_date("le 4 mars 1955").edtf, find_date("март 1955 г.").edtf
    ('1955-03-04', '1955-03')
    >>> find_date("Held before May 1955"), find_date("25 октября (7 ноября) 1917 г.").edtf
    (PrintedDate(printed='before May 1955', edtf='../1955-05'), '1917-11-07')
    """
    if not any(map(str.isdigit, text)):
        return None
    found = _find(text, language, bare=False)
    return PrintedDate(text[found.start : found.end], found.edtf) if found else None


def read_date(text: str, language: str | None = None) -> PrintedDate:
    """
    Return *text*, which is the statement of a date and nothing else, with its EDTF form.

    Besides what `find_date` reads, a year alone is a date here, as are decades (``1980s``) and EDTF itself. A statement
    that is not understood to its end has no EDTF form: none is invented.

    >>> read_date("early 1986"), read_date("c. 1986").edtf, read_date("between 1984 and 1986").edtf
    (PrintedDate(printed='early 1986', edtf='1986'), '1986~', '1984/1986')
    >>> read_date("the year of the flood")
    PrintedDate(printed='the year of the flood', edtf=None)
    """
    printed = text.strip()
    if is_edtf(printed):
        return PrintedDate(printed, printed)
    found = _find(printed, language, bare=True)
    if found and _AROUND.fullmatch(printed, 0, found.start) and _AROUND.fullmatch(printed, found.end):
        return PrintedDate(printed, found.edtf)
    return PrintedDate(printed)


def _find(text: str, language: str | None, *, bare: bool) -> _Found | None:
    core = _core(text, language, bare=bare)
    if core is None:
        return None
    second = _second(text, core, language, bare=bare)
    start, kinds = _words_before(text, (second or core).start, interval=(second or core).is_interval)
    if second and not second.is_interval:  # two dates that are joined by a word: an interval only after "between"
        if "between" in (found := _words_before(text, core.start, interval=True))[1]:
            start, kinds = found
            core = _Found(core.start, second.end, second.edtf, is_interval=True)
        else:
            start, kinds = _words_before(text, core.start, interval=False)
    else:
        core = second or core
    return _qualified(text, core, start, kinds)


def _core(text: str, language: str | None, *, bare: bool) -> _Found | None:
    """Return the first date or pair of days in *text*, without the words around it; of two, the longer."""
    firsts = (_first(pattern.finditer(text), language) for pattern in _patterns(bare=bare))
    found = [match for match in firsts if match]
    if not found:
        return None
    match = min(found, key=lambda one: (one.start(), -one.end()))
    return _Found(match.start(), match.end(), _edtf(match, language), is_interval="join" in match.groupdict())


def _second(text: str, core: _Found, language: str | None, *, bare: bool) -> _Found | None:
    """Return the date with what follows it if that is a whole date as well; an interval if a sign joins them."""
    if core.is_interval or core.edtf is None:
        return None
    joint = _joint().match(text, core.end)
    if joint is None:
        return None
    tried = (pattern.match(text, joint.end()) for pattern in _patterns(bare=bare))
    following = [m for m in tried if m and "join" not in m.groupdict() and _first([m], language)]
    if not following:
        return None
    match = max(following, key=lambda one: one.end())
    other = _edtf(match, language)
    if other is None:
        return None
    sign = joint["sign"]
    end = match.end() + (text[match.end() : match.end() + 1] == ")" if sign == "(" else 0)
    paired = of_style(core.edtf, other) if sign in ("(", "/") else None
    edtf = paired or (f"{core.edtf}/{other}" if is_edtf(f"{core.edtf}/{other}") else None)
    return _Found(core.start, end, edtf, is_interval=sign is not None)


def _first(matches: Iterable[re.Match[str]], language: str | None) -> re.Match[str] | None:
    """Return the first match whose words are names of months."""
    months = _months(language)
    for match in matches:
        parts = match.groupdict()
        names = (parts.get("month"), parts.get("month1"))
        if all(name is None or name.isdigit() or name.casefold() in months for name in names):
            return match
    return None


def _words_before(text: str, start: int, *, interval: bool) -> tuple[int, frozenset[str]]:
    """Return where the words about a date begin that stand right before it, and what they say."""
    kinds: set[str] = set()
    for _ in range(_MOST_WORDS):
        low = max(0, start - _REACH)
        match = _qualifiers().search(text[low:start])
        kind = (match.lastgroup or "") if match else ""
        if match is None or (kind == "between" and not interval):
            break
        kinds.add(kind)
        start = low + match.start()
    return start, frozenset(kinds)


def _qualified(text: str, core: _Found, start: int, kinds: frozenset[str]) -> _Found:
    end, edtf = core.end, core.edtf
    old = _old_style().match(text, end)
    if old:
        end, edtf = old.end(), new_style(edtf) if edtf else None
    doubt = _DOUBT.match(text, end)
    if doubt:
        end = doubt.end()
    unsure, about = bool(doubt) or "probably" in kinds, "circa" in kinds
    sign = "%" if unsure and about else "?" if unsure else "~" if about else ""
    if edtf and sign:
        edtf = "/".join(f"{part}{sign}" for part in edtf.split("/"))
    if edtf and "/" not in edtf and kinds & {"before", "after"}:
        edtf = f"../{edtf}" if "before" in kinds else f"{edtf}/.."
    return _Found(start, end, edtf if edtf and is_edtf(edtf) else None)


def _edtf(match: re.Match[str], language: str | None) -> str | None:
    """Return the EDTF form of what a pattern has found."""
    parts = match.groupdict()
    if parts.get("decade"):
        return f"{parts['decade'][:3]}X"
    if parts.get("season"):
        return f"{parts['year']}-{_FIRST_SEASON + _season(parts['season'])}"
    year = int(parts["year"])
    last = Moment(year, _month(parts.get("month"), language), _day(parts.get("day")))
    if "join" not in parts:
        return last.edtf
    first = Moment(year, _month(parts.get("month1"), language) or last.month, _day(parts.get("day1")))
    return between(first, last, styles=parts["join"].strip()[:1] in ("(", "/"))


def _day(figures: str | None) -> int | None:
    return None if figures is None else int(figures)


def _month(name: str | None, language: str | None) -> int | None:
    if name is None:
        return None
    return int(name) if name.isdigit() else _months(language)[name.casefold()]


def _season(word: str) -> int:
    for number, season in enumerate(_SEASONS):
        if re.fullmatch(_alternatives(season), word, re.IGNORECASE):
            return number
    return 0


@functools.cache
def _months(language: str | None) -> Mapping[str, int]:
    codes = sorted(LANGUAGES.names(), key=lambda code: code == language)
    return {name: number for code in codes for name, number in LANGUAGES[code].months.items()}


@functools.cache
def _alternatives(kind: str) -> str:
    """Return the words of all languages that say *kind* of a date, the longest first."""
    known = [one.date_words[kind] for one in LANGUAGES if kind in one.date_words]
    return "|".join(known) or r"(?!)"


@functools.cache
def _qualifiers() -> re.Pattern[str]:
    kinds = ("circa", "before", "after", "between", "probably", "part")
    groups = "|".join(rf"(?P<{kind}>{_alternatives(kind)})" for kind in kinds)
    return re.compile(rf"(?<!\w)(?:{groups})(?:(?<=-)|\s+){_ARTICLE}\Z", re.IGNORECASE)


@functools.cache
def _joint() -> re.Pattern[str]:
    return re.compile(
        rf"\s*(?P<sign>[{_DASHES}/(])\s*{_ARTICLE}|\s+(?:{_alternatives('join')})\s+{_ARTICLE}", re.IGNORECASE
    )


@functools.cache
def _old_style() -> re.Pattern[str]:
    return re.compile(rf"\s?(?:г\.\s?)?[\[(,]?\s?(?:{_alternatives('old style')})[\])]?", re.IGNORECASE)


@functools.cache
def _patterns(*, bare: bool) -> tuple[re.Pattern[str], ...]:
    word = r"[^\W\d_]{3,12}"  # which of them are months is looked up: that is quicker than to compile their names
    month, month1 = rf"(?P<month>{word})", rf"(?P<month1>{word})"
    number = r"[0-3]?\d)(?:st|nd|rd|th|er|\.|-?го|-?е)?"
    day, day1 = rf"(?P<day>{number}", rf"(?P<day1>{number}"
    year = rf"(?P<year>{_YEAR})"
    join = rf"(?P<join>\s?[{_DASHES}/(]\s?|\s+(?:{_alternatives('join')})\s+){_ARTICLE}"
    season = rf"(?P<season>{'|'.join(_alternatives(one) for one in _SEASONS)})"
    forms = [
        rf"\b{month}\.?\s+{day},?\s+{year}\b",
        rf"\b{day}\s+(?:of\s+)?{month}\.?,?\s+{year}\b",
        rf"\b{month}\.?,?\s+(?:of\s+)?{year}\b",
        rf"\b{year}[-/](?P<month>[01]\d)[-/](?P<day>[0-3]\d)\b",
        rf"\b(?P<day>[0-3]?\d)\.\s?(?P<month>[01]?\d)\.\s?{year}\b",
        rf"\b{season}\s+(?:of\s+|de\s+)?{year}\b",
        rf"\b{day1}{join}{day}\)?\s+(?:of\s+)?{month}\.?,?\s+{year}\b",
        rf"\b{month}\.?\s+{day1}{join}{day}\)?,?\s+{year}\b",
        rf"\b{day1}\s+{month1}\.?{join}{day}\s+{month}\)?\.?,?\s+{year}\b",
        rf"\b{month1}\.?\s+{day1}{join}{month}\.?\s+{day}\)?,?\s+{year}\b",
        rf"\b{month1}\.?{join}{month}\.?,?\s+{year}\b",
    ]
    if bare:
        forms.append(rf"\b{year}\b")
        forms.append(r"\b(?P<decade>(?:1[0-9]|20)\d0)(?:['\N{RIGHT SINGLE QUOTATION MARK}]?s|-[ехиг]\w*)\b")
    return tuple(re.compile(form, re.IGNORECASE) for form in forms)

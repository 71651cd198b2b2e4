"""Where the sentences of a text begin and end, in English, Russian, French and German."""

from __future__ import annotations

import functools
import re

from attrs import field, frozen

from provenance.languages import candidates
from provenance.pattern import lazy
from provenance.span import Span

_CLOSERS = (
    "\"'\N{RIGHT SINGLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}"
    "\N{RIGHT DOUBLE QUOTATION MARK}\N{LEFT DOUBLE QUOTATION MARK}"
)
_OPENERS = "([{\"'\N{LEFT DOUBLE QUOTATION MARK}\N{DOUBLE LOW-9 QUOTATION MARK}"
_GUILLEMET = "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"
_GUILLEMET_GERMAN = "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}"
_STOPS = ".!?\N{HORIZONTAL ELLIPSIS}"

#: A stop with what closes after it (quotation marks, brackets, a note's callout), before white space; or an empty line.
_END = lazy(
    rf"(?<![{_STOPS}])(?P<stop>[{_STOPS}]+)"
    rf"(?:[{_CLOSERS})\]}}{_GUILLEMET_GERMAN}]|{_GUILLEMET}|[ \u00a0\u202f]{_GUILLEMET}(?=\s|\Z))*"
    r"(?:\d{1,3}|\[\d{1,3}\])?(?=\s|\Z)"
    r"|\n[^\S\n]*\n"
)
#: The first word of what follows, past opening marks and dashes.
_NEXT = lazy(r"\s*[^\w\s]{0,4}\s?(?P<word>[\w\N{RIGHT SINGLE QUOTATION MARK}'-]*)(?P<stop>\.?)")
_OPENING = lazy(r"\S*\Z")  # the token that a stop ends, seen from the stop
_LONGEST_TOKEN = 24
_LONGEST_ITEM = 3  # digits before an item of a list
_LONGEST_ORDINAL = 2  # digits
_SPACES = lazy(r"\s+")
#: Abbreviations that close an enumeration: a capital after them opens a sentence.
_CLOSING = frozenset({"etc", "usw", "u.s.w", "др", "пр", "т.д", "т.п", "д", "п"})
_ORDINAL_LANGUAGES = frozenset({"de"})  # 13. November


@frozen
class _Stops:
    """What is known of stops that end no sentence."""

    abbreviations: frozenset[str]
    titles: frozenset[str]
    openers: frozenset[str] = field(repr=False)
    ordinals: bool = False


@functools.cache
def _stops(language: str | None) -> _Stops:
    languages = candidates(language)
    return _Stops(
        abbreviations=frozenset(a.casefold() for one in languages for a in one.abbreviations if a[-1:].isalpha()),
        titles=frozenset(t.casefold() for one in languages for t in one.speaker_titles if t in one.abbreviations),
        openers=frozenset(word for one in languages for word in one.function_words),
        ordinals=language in _ORDINAL_LANGUAGES,
    )


def sentence_spans(text: str, language: str | None = None) -> tuple[Span, ...]:
    """
    Return the sentences of *text* as ranges of code points, in order.

    The ranges cover everything but the white space between them. *language* is a two-letter code; without one, what is
    known of the commonest languages is used together. A stop after an abbreviation, an initial or (in German) an
    ordinal ends no sentence unless a function word follows with a capital letter; nor does a stop before a small
    letter. An editor's ``[…]`` between two sentences is a range of its own. An empty line always ends a sentence. Takes
    time and space linear in the text.

    >>> text = "Mr. Lind spoke. “Is it so?” he asked. […] No."
    >>> [span.of(text) for span in sentence_spans(text, "en")]
    ['Mr. Lind spoke.', '“Is it so?” he asked.', '[…]', 'No.']
    """
    stops = _stops(language)
    found: list[Span] = []
    start = _skip(text, 0)
    for match in _END.finditer(text):
        if match.end() <= start:
            continue
        if match["stop"] is None or _ends(text, start, match, stops):
            end = match.end() if match["stop"] is not None else len(text[start : match.start()].rstrip()) + start
            if end > start:
                found.append(Span(start, end))
            start = _skip(text, match.end())
    end = len(text.rstrip())
    if start < end:
        found.append(Span(start, end))
    return tuple(found)


def _skip(text: str, at: int) -> int:
    """Return where the white space from *at* on ends."""
    match = _SPACES.match(text, at)
    return match.end() if match else at


def _ends(text: str, start: int, match: re.Match[str], stops: _Stops) -> bool:
    """Tell whether a stop with white space after it ends the sentence that begins at *start*."""
    following = _NEXT.match(text, match.end())
    word = following["word"] if following else ""
    if word[:1].islower():
        return False
    if match["stop"] != "." or not word:
        return True
    token_match = _OPENING.search(text, max(start, match.start() - _LONGEST_TOKEN), match.start())
    token = token_match[0].lstrip(_OPENERS) if token_match else ""
    if token.casefold() in stops.titles:
        return False
    opener = word.casefold() in stops.openers and not (following and following["stop"] and len(word) == 1)
    if match.start() - len(token) == start and (len(token) == 1 or (len(token) <= _LONGEST_ITEM and token.isdigit())):
        return False  # "1." before an item of a list
    return opener if _holds_on(token, stops) else True


def _holds_on(token: str, stops: _Stops) -> bool:
    """Tell whether a stop after *token* most likely belongs to the token and not to a sentence."""
    form = token.casefold()
    if form in _CLOSING:
        return False
    if len(token) == 1 and token.isalpha():
        return True
    if form in stops.abbreviations:
        return True
    if stops.ordinals and token.isdigit() and len(token) <= _LONGEST_ORDINAL:
        return True
    parts = token.split(".")
    return len(parts) > 1 and all(len(part) == 1 and part.isalpha() for part in parts)

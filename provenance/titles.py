"""Verbs: what a document is known by: the body that sat, as its title says it, or the words with which it opens."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Final

from provenance.dates import find_date
from provenance.languages import LANGUAGES, words
from provenance.source import AgentKind, AgentRole
from provenance.transcript import Role

if TYPE_CHECKING:
    from provenance.languages import Language
    from provenance.transcript import Transcript

#: Headings are looked for among the first paragraphs; a longer one is no title (code points).
_FIRST_PARAGRAPHS: Final = 12
_LONGEST: Final = 1000
#: What ends a name whatever the language: signs that part clauses, and figures (but not those of "1st").
_SIGNS = re.compile(r"[,;:()\[\]|/\"“”„«»\N{EN DASH}\N{EM DASH}]|\.(?=\s|$)|(?<!\w)\d[\d.\-]*(?!\w)|\s-\s|\n")
_WORD = re.compile(r"[^\W\d_][\w'\N{RIGHT SINGLE QUOTATION MARK}-]*|\d+\w+")
#: Words of place, time and subject after which no name of a body goes on.
_STOPS = words(
    """
    on in at held with about concerning regarding during from by no nos number
    о об от в на с по при
    sur à avec tenue tenu lors relatif
    über am vom im in mit zur zum unter zu
    """
)
_OPENING_WORDS: Final = 8
#: So much of a paragraph is looked at (code points), and no word is longer than so much.
_LOOKED_AT: Final = 2000
_LONGEST_WORD: Final = 60
_NOT_THE_DOCUMENT: Final = (Role.HEAD_NOTE, Role.SOURCE_NOTE)


def stated_body(transcript: Transcript) -> str | None:
    """
    Return the body that sat, as printed, or ``None`` where neither the source nor a title names one.

    A body that the source names as the author counts first, then the title, then the headings before the first speech
    (see `find_body`).
    """
    authors = [
        one.name
        for one in transcript.source.others
        if one.role is AgentRole.AUTHOR and one.kind in (AgentKind.BODY, AgentKind.GROUP)
    ]
    if authors:
        return authors[0]
    first = transcript.speeches[0].paragraphs[0] if transcript.speeches else len(transcript.paragraphs)
    headings = [p.text for p in transcript.paragraphs[: min(first, _FIRST_PARAGRAPHS)] if p.role is Role.HEADING]
    for title in (transcript.title, *headings):
        if title and len(title) <= _LONGEST and (found := find_body(title, transcript.language)):
            return found
    return None


def find_body(title: str, language: str | None = None) -> str | None:
    """
    Return the name of the body whose sitting *title* says it records, in the printed words, or ``None``.

    The title must hold a word for a sitting or its record as well as the body's name; the language named is tried
    first, then all others by code. A name keeps its printed case: a title in the genitive gives a genitive.

    >>> find_body("Transcript of the Bordurian Harvest Board Session on grain, March 4, 1955")
    'Bordurian Harvest Board'
    >>> find_body("Letter to the Council of Ministers") is None
    True
    """
    date = find_date(title, language)
    if date:
        title = title.replace(date.printed, "|", 1)
    for code in sorted(LANGUAGES.names(), key=lambda code: (code != language, code)):
        data = LANGUAGES[code]
        if data.bodies and (found := _in_language(title, data)):
            return found
    return None


@functools.cache
def _whole(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{pattern})")


def _in_language(title: str, language: Language) -> str | None:
    body, sitting = _whole(language.bodies), _whole(language.sittings)
    subject = _whole(language.commissions or "(?!)")
    stretches: list[list[re.Match[str]]] = [[]]
    sat = False
    last = 0
    for match in _WORD.finditer(title):
        word = match[0].casefold()
        is_sitting = sitting.fullmatch(word) is not None
        sat |= is_sitting
        cut = _SIGNS.search(title, last, match.start()) is not None
        follows = bool(stretches[-1]) and subject.fullmatch(stretches[-1][-1][0].casefold()) is not None
        if is_sitting or cut or (word in _STOPS and not follows):
            stretches.append([])
        if not is_sitting and not (word in _STOPS and not stretches[-1]):
            stretches[-1].append(match)
        last = match.end()
    named = [one for one in stretches if any(body.fullmatch(word[0].casefold()) for word in one)]
    return _name(title, named[0], language) if sat and named else None


def _name(title: str, stretch: list[re.Match[str]], language: Language) -> str | None:
    """Return the words from the first to the last that is no small word of the language."""
    telling = [word for word in stretch if word[0].casefold() not in language.function_words]
    if not telling or not any(word[0][:1].isupper() for word in telling):
        return None
    return " ".join(title[telling[0].start() : telling[-1].end()].split())


def opening(transcript: Transcript) -> str:
    """
    Return the first words, and an ellipsis if more follow; a head note is the editor's, and is passed over.

    >>> from provenance import from_text
    >>> opening(from_text("We met in the mill because the hall was cold."))
    'We met in the mill because the hall …'
    """
    own = [p for p in transcript.paragraphs if p.role not in _NOT_THE_DOCUMENT] or transcript.paragraphs
    words = next((words for p in own if (words := p.text[:_LOOKED_AT].split())), [])
    shown = " ".join(_cut(word) for word in words[:_OPENING_WORDS]).rstrip(",;:")
    return shown if len(words) <= _OPENING_WORDS else f"{shown} \N{HORIZONTAL ELLIPSIS}"


def _cut(word: str) -> str:
    return word if len(word) <= _LONGEST_WORD else f"{word[:_LONGEST_WORD]}\N{HORIZONTAL ELLIPSIS}"

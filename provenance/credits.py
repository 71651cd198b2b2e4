"""Verb: what a text says of its own source: the reference, who holds it, who translated it."""

from __future__ import annotations

import re

from attrs import frozen

from provenance.pattern import lazy
from provenance.reference import ArchivalReference
from provenance.reference_statement import parse_reference
from provenance.source import Holding, HoldingKind

_SOURCE = re.compile(
    r"\W{0,3}(?:Sources?|Original source|Источники?|Quellen?|Fundort|Fonte)\s?:", re.IGNORECASE
)  # fmt: skip
#: A statement of source that has no label is short.
LONGEST_BARE = 240
_CLOSED = lazy(r"\W*$|[.;,)\]]")
_NAME = r"(?P<name>[^\W\d_][^\n.;\[\]()]*?(?:(?<=\b[A-ZА-Я])\.[^\n.;\[\]()]*?)*)"
_END = r"(?=\s*(?:\.(?:\s|$|\])|[;\n\])]|$))"
_BY = (
    r"Translated(?:\s+from\s+(?:the\s+)?\w+)?\s+by|Translation(?:\s*:|\s+by)|Translator\s*:|"
    r"Traduit(?:\s+d[ue]\s+\w+)?\s+par|Traduction\s+(?:de|d['\N{RIGHT SINGLE QUOTATION MARK}]|:)|Traducteur\s*:|"
    r"Übersetzt\s+von|Übersetzung\s*:|Перев[её]л[аи]?|Перевод\s*:?"
)
_TRANSLATED = lazy(rf"(?:{_BY})\s*{_NAME}{_END}")
_AT = (
    r"(?:Copy\s+)?(?:[Oo]n\s+file|held|kept|deposited)\s+(?:at|in|with)|(?:A\s+)?[Cc]opy\s+(?:is\s+)?(?:at|in)|"
    r"Хранится\s+в|Копия\s+в|Déposé\s+à|Conservé\s+à|Kopie\s+(?:im|in)"
)
_HELD = lazy(rf"(?P<words>{_AT})\s+(?:the\s+)?{_NAME}{_END}")
_ORIGINAL = lazy(rf"(?P<words>Original(?:\s+is)?\s+(?:in|at)|Оригинал\s+в|Original\s+im)\s+(?:the\s+)?{_NAME}{_END}")
_MICROFILM = lazy(rf"(?P<words>Microfilm(?:\s+copy)?(?:\s+is)?\s+(?:in|at))\s+(?:the\s+)?{_NAME}{_END}")
_AND = lazy(r"\s*(?:,\s*and\s+|,\s+|\s+and\s+|\s+et\s+|\s+und\s+|\s+и\s+|\s*&\s*)")


@frozen
class Credits:
    """What a statement of source says; all of it as printed."""

    reference: ArchivalReference | None = None
    holdings: tuple[Holding, ...] = ()
    translators: tuple[str, ...] = ()


def is_source_note(text: str) -> bool:
    """
    Tell whether a paragraph is a statement of source: labelled as one, or nothing but an archival reference.

    >>> is_source_note("[Source: State Archive of Borduria, Fond 4.]")
    True
    >>> is_source_note("The source: he did not name it, and we did not ask him.")
    False
    """
    if _SOURCE.match(text):
        return True
    if len(text) > LONGEST_BARE:
        return False
    reference = parse_reference(text)
    if reference is None or reference.opis is None:
        return False
    bare = text.lstrip("[( ")
    return bare.startswith(reference.printed) and _CLOSED.match(bare, len(reference.printed)) is not None


def read_credits(text: str) -> Credits:
    """
    Return what the source note *text* says of reference, holdings and translators; nothing is filled in.

    >>> note = read_credits("[Source: State Archive, Fond 4. On file at the City Library. Translated by Ann B. Lee.]")
    >>> note.reference.fond, note.holdings[0].holder, note.translators
    ('4', 'City Library', ('Ann B. Lee',))
    """
    holdings = tuple(
        Holding(match["name"], kind, match.group())
        for kind, pattern in (
            (HoldingKind.COPY, _HELD),
            (HoldingKind.ORIGINAL, _ORIGINAL),
            (HoldingKind.MICROFILM, _MICROFILM),
        )
        for match in pattern.finditer(text)
    )
    label = _SOURCE.match(text)
    reference = parse_reference(text)
    if reference is None and label:
        reference = ArchivalReference(printed=text[label.end() :].strip(" []\n"))
    return Credits(reference, holdings, translators(text))


def translators(text: str) -> tuple[str, ...]:
    """
    Return the names that *text* prints as those of translators.

    >>> translators("Traduction de Jeanne Doe et Paul Roe")
    ('Jeanne Doe', 'Paul Roe')
    """
    return tuple(
        name.strip() for match in _TRANSLATED.finditer(text) for name in _AND.split(match["name"]) if name.strip()
    )

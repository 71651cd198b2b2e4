"""Verbs: who did what to a document, as a statement of source says it: translators, contributors, holders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from provenance.archives import find_archives
from provenance.pattern import lazy
from provenance.source import Holding, HoldingKind

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

#: A name ends at a full stop that follows no initial, at a semicolon, a bracket, the end.
_NAME = (
    r"(?P<name>[^\W\d_][^\n.;\[\]()]{0,120}?(?:(?:(?<=\b[A-ZА-Я])|(?<=\bJr)|(?<=\bDr)|(?<=\bProf)|(?<=\bSt))\."
    r"[^\n.;\[\]()]{0,120}?){0,6})"
)
_END = (
    r"(?=\s*(?:\.(?:\s|$|\])|[;\n\])(]|$)|,?\s(?:and\s)?(?:was\s)?(?:[Tt]ranslated|[Oo]btained|[Cc]ontributed|"
    r"[Ee]dited|[Aa]nnotated|"
    r"[Pp]rovided|[Ii]ntroduced)\b|\s(?:for|with\s(?:an?\s)?(?:help|introduction))\s)"
)
#: What may stand between the deed and ``by``: languages, for whom, a second deed.
_WHAT = r"(?:\s+(?:and|&)\s+[a-z]+)?(?:\s+(?:from|into|for|in)\s+[^.;,\n]{1,60}?){0,3}\s+by"
_ROLES = {
    "translator": lazy(
        rf"(?<!\w)(?:[Tt]ranslated{_WHAT}|[Tt]ranslation(?:\s*:|{_WHAT})|[Tt]ranslators?\s*:|"
        rf"[Tt]rans\.\s+(?:by\s+)?|"
        r"[Tt]raduit(?:e|es|s)?(?:\s+d[ue]\s+\w+)?\s+par|[Tt]raduction\s+(?:de|d['\N{RIGHT SINGLE QUOTATION MARK}]|"
        r":)|Traducteur\s*:|"
        r"[Üü]bersetzt\s+von|Übersetzung\s*:|[Пп]ерев[её]л[аи]?|Перевод\s*:?|[Ff]ordította|[Pp]řeložila?|[Tt]łum\.|"
        r"[Pp]rzeł\.)\s*"
        rf"{_NAME}{_END}"
    ),
    "contributor": lazy(rf"(?<!\w)(?:(?:[Cc]ontributed|[Pp]rovided)(?:\s+to\s+\w+)?{_WHAT})\s+{_NAME}{_END}"),
    "obtainer": lazy(rf"(?<!\w)(?:[Oo]btained{_WHAT}|[Bb]eschafft\s+von|[Пп]олучено\s+от)\s+{_NAME}{_END}"),
    "drafter": lazy(
        r"(?<!\w)[Dd]rafted\s+by\s+(?P<name>[^\W\d_][\w.'\N{RIGHT SINGLE QUOTATION MARK} -]{0,60}?)"
        r"(?=\s*(?:[.;,()\]\n]|$)|\s(?:on|and|in)\s)"
    ),
}
_AT = (
    r"(?:[Cc]opy\s+)?(?:[Oo]n\s+file|[Hh]eld|[Kk]ept|[Dd]eposited)\s+(?:at|in|with)|(?:[Aa]\s+)?[Cc]op(?:y|"
    r"ies)\s+(?:is\s+|are\s+)?(?:at|in)|"
    r"Хранится\s+в|Копия\s+в|Déposé\s+à|Conservé\s+à|Kopie\s+(?:im|in)"
)
_HELD = {
    HoldingKind.COPY: lazy(rf"(?<!\w)(?P<words>{_AT})\s+(?:the\s+)?{_NAME}{_END}"),
    HoldingKind.ORIGINAL: lazy(
        rf"(?P<words>Original(?:\s+is)?\s+(?:in|at)|Оригинал\s+в|Original\s+im)\s+(?:the\s+)?{_NAME}{_END}"
    ),
    HoldingKind.MICROFILM: lazy(rf"(?P<words>Microfilm(?:\s+copy)?(?:\s+is)?\s+(?:in|at))\s+(?:the\s+)?{_NAME}{_END}"),
}
_AND = lazy(r"\s*(?:,\s*and\s+|,\s+|\s+and\s+|\s+et\s+|\s+und\s+|\s+и\s+|\s*&\s*)")
#: What follows a holder's name and belongs to its shelfmark, not to its name.
_SHELF = lazy(
    r",\s*(?:(?:[^,]*\d)|[^,]*\b(?:Collections?|Papers|Records|Files?|Box|Folder|Fond|fond)\b|(?:[Ff]|[Фф]|[Oo]p|"
    r"[Оо]п)\.?$)"
)


@frozen
class Attribution:
    """One name with its role (translator, contributor, obtainer, drafter), and the words that say so."""

    role: str
    name: str
    printed: str


def attributions(text: str) -> tuple[Attribution, ...]:
    """
    Return who did what, as *text* says it, in the order of roles; two names joined by *and* are two persons.

    >>> [(a.role, a.name) for a in attributions("Obtained by Ada Lem and translated by Bo Roe.")]
    [('translator', 'Bo Roe'), ('obtainer', 'Ada Lem')]
    """
    return tuple(
        Attribution(role, name, match.group().strip())
        for role, pattern in _ROLES.items()
        for match in pattern.finditer(text)
        for name in _persons(match)
    )


def _persons(match: re.Match[str]) -> Iterator[str]:
    yield from (name.strip() for name in _AND.split(match["name"]) if name.strip())


def translators(text: str) -> tuple[str, ...]:
    """
    Return the names that *text* prints as those of translators.

    >>> translators("Traduction de Jeanne Doe et Paul Roe")
    ('Jeanne Doe', 'Paul Roe')
    """
    return tuple(name for match in _ROLES["translator"].finditer(text) for name in _persons(match))


def copies(text: str) -> tuple[tuple[int, int], ...]:
    """Return where *text* speaks of copies, to the end of the sentence: shelfmarks there are not the document's."""
    return tuple(match.span() for match in _HELD[HoldingKind.COPY].finditer(text))


def _holder(printed: str) -> str:
    """Return the holder's name without its place, if the table of archives knows it, and without a shelfmark."""
    known = next(iter(find_archives(printed)), None)
    if known and known.start == 0 and printed[known.end : known.end + 1] == ",":
        return known.printed
    shelf = _SHELF.search(printed)
    return (printed[: shelf.start()] if shelf else printed).strip()


def holdings(text: str) -> tuple[Holding, ...]:
    """
    Return who keeps the document or a copy of it, as *text* says it; what follows the holder's name is left out.

    >>> [(h.holder, h.kind.value) for h in holdings("On file at the City Library, Box 3.")]
    [('City Library', 'copy')]
    """
    found = []
    for kind, pattern in _HELD.items():
        for match in pattern.finditer(text):
            name = _holder(match["name"])
            found.append(Holding(name, kind, match.group()[: match.start("name") - match.start() + len(name)]))
    return tuple(found)

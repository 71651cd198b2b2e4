"""
German shelfmarks: *Bestand* and number (``DY 30/3294``), leaf (``Bl.``).

The Bestand is the letters with their number before the stroke. Where there is no stroke (``AZN 28895``, ``ZAIG 1234``)
it is the letters, and the number is the item.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.pattern import lazy
from provenance.reference import Level, Reach
from provenance.shelfmarks._grammar import Chain, Grammar, LevelName, Passage
from provenance.shelfmarks._labels import Label, Token, chains, tokens
from provenance.shelfmarks._values import LEAVES, NUMBER

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from provenance.reference import ArchivalReference

_LEVELS = (
    LevelName("bestand", Reach.FONDS, "Bestand (holding)", "Bestand"),
    LevelName("band", Reach.FILE, "Band (volume)", "Bd."),
    LevelName("box", Reach.FILE, "Box (box)", "Box"),
    LevelName("item", Reach.FILE, "Signatur (number)", "Nr."),
    LevelName("list", Reach.LEAF, "Blatt (leaf)", "Bl."),
)
_ORDER = tuple(level.name for level in _LEVELS)
_LABELS = (
    Label("bestand", r"Bestand|Best\.", "", r"[A-Z]{0,4}\s?\d+(?:[\w-]*\w)?"),
    Label("band", r"Band", r"Bd", r"(?:\d+|[IVX]+)\w?(?!\w)"),
    Label("box", r"Box|Karton|Mappe|Kasten", r"Kart", NUMBER),
    Label("item", r"Nummer|Akte|Signatur|Sign\.", r"Nr|Sig", r"\d[\w/.-]{0,30}(?<![.-])"),
    Label("list", r"Bl[aä]tt(?:er)?|[Ff]olio", r"Bl|BL|bl|[Ff]ol|[Ff]{1,2}(?=\.)|[Ll]{1,2}(?=\.)", LEAVES),
    Label("list", "", r"1[1l]\.|l1\.", LEAVES),
)
#: Holdings of the Bundesarchiv that are cited without its name.
_STATE = r"D[ACDEFGHKLMNOQRVYX]|NY|DVW|DVH|DVP|DVL|SgY|SGY"
_ITEM = r"\s?[A-Z0-9][\w./-]{0,40}(?:\s(?:[IVX]{1,5}\s)?(?=[\w.]{0,6}/)[A-Z\d][\w./-]{0,40})*"
_STROKE = lazy(
    rf"(?<![\w/])(?P<bestand>(?:{_STATE}|[A-Z]{{1,4}}(?:\s[A-Z]{{1,3}})?)(?:\s?|-)\d{{1,4}}(?:[-\s][IVX]+)?)"
    rf"\s?/(?P<item>{_ITEM})"
)
_LOOSE_STROKE = lazy(rf"(?<![\w/])(?P<bestand>(?:{_STATE})\s?\d{{1,4}}(?:-[IVX]+)?)/(?P<item>{_ITEM})")
_PLAIN = lazy(
    r"[\s.,:]{0,3}(?!Bestand|Best\.|Nr\.|Bl\.|Bd\.|Akte)(?P<bestand>[A-ZÄÖÜ][\w-]{0,12}\.?(?:,?\s(?!Box|Karton|Mappe|"
    r"Bd\.|Nr\.)(?:[A-ZÄÖÜ][\w-]{0,12}\.?|d\.|[IVX]{1,5})){0,4}),?\s(?:Nr\.\s?)?"
    r"(?P<item>\d[\w/.-]{0,30})"
)
#: The number of the holding, a comma, and a path or number: ``DY 30, J IV 2/2A/2123``.
_COMMA = lazy(
    rf"[\s.,:]{{0,3}}(?P<bestand>(?:{_STATE})\s?\d{{1,4}}),\s(?P<item>(?:J\s?)?(?:[IVX]{{1,4}}\s)?[\dIVXA-Z][\w.-]{{0,12}}"
    r"(?:/[\w.-]{1,20}){1,6}|\d{2,7}(?![\w.]))"
)
_PARTY = lazy(r"[\s.,:]{0,3}(?P<item>(?:J\s)?(?:NL|IV|I|II|V)\s[A-Z]?\s?\d[\w./-]{0,30}(?:/[\w./-]{1,20})*)")
_MINISTRY = lazy(r"[\s.,:]{0,3}(?P<bestand>MfAA),?\s(?P<item>(?:[A-Z]{1,3}\s)?\d[\w/.-]{0,20})")
_VOLUME = lazy(r"[\s.,:]{0,3}(?P<bestand>[A-Z]{1,3}\s\d{1,4}(?:[A-Z-]\w{0,5})?)(?=,\s(?:B[dl]|Nr)\.)")
_ESTATE = lazy(r"[\s.,:]{0,3}(?P<bestand>(?:Nachlass|Nachlaß|NL|Bestand|Sammlung)\s[^\W\d_][^,;\n]{0,60}?)(?=,)")
_CHRISTIAN = lazy(r"[\s.,:]{0,3}(?P<item>\d\d-\d{3}(?:-\d{3,4})?(?:/\d+)?)(?!\w)")
_NUMBERED = lazy(r"\d(?:[-\s][IVX]+)?$")
_FORMS = (_ESTATE, _CHRISTIAN, _MINISTRY, _COMMA, _PARTY, _VOLUME, _STROKE, _PLAIN)


def _read(passage: Passage) -> tuple[Chain, ...]:
    labelled = [*tokens(_LABELS, passage.text, passage.start, passage.end)]
    named = list(_named(passage))
    taken = {at for token in named for at in range(token.start, token.end)}
    found = sorted(
        [*named, *(token for token in labelled if token.end - 1 not in taken)], key=lambda token: token.start
    )
    return tuple(map(_told, chains(found, _ORDER, passage, loose=True)))


def _named(passage: Passage) -> Iterator[Token]:
    """Yield holding and number: right behind the archive's name in any form, elsewhere with a stroke."""
    at = passage.start
    if passage.archive:
        for form in _FORMS:
            match = form.match(passage.text, at, passage.end)
            match = match or (_STROKE.search(passage.text, at, min(passage.end, at + 80)) if form is _STROKE else None)
            if match:
                yield from _both(match)
                at = match.end()
                break
    pattern = _STROKE if passage.archive and at > passage.start else _LOOSE_STROKE
    for match in pattern.finditer(passage.text, at, passage.end):
        yield from _both(match)


def _both(match: re.Match[str]) -> Iterator[Token]:
    for name in ("bestand", "item"):
        value = match.groupdict().get(name)
        if value:
            bare = value.strip().rstrip(".,-")
            begin = match.start(name) + value.index(bare)
            start = match.end("bestand") if name == "item" and match.groupdict().get("bestand") else begin
            yield Token(Level(name, "", bare), start, begin + len(bare), strong=True)


def _told(chain: Chain) -> Chain:
    leaf = chain.levels[-1]
    if leaf.level == "list" and leaf.label[:1].isdigit():
        warnings = (f"{leaf.label} is read as ll., as a scanner prints it",)
        return Chain(chain.levels, chain.start, chain.end, chain.continues, chain.archive, warnings)
    return chain


def _write(reference: ArchivalReference, cyrillic: bool) -> str:  # noqa: FBT001 - the shape that every grammar has
    del cyrillic
    bestand, item = reference.value("bestand"), reference.value("item")
    if bestand and item and bestand[:1].isdecimal():
        bestand, item = f"Bestand {bestand}", f"Nr. {item}"
    stroke = ", " if item and item.startswith("Nr. ") else "/" if bestand and _NUMBERED.search(bestand) else " "
    mark = stroke.join(part for part in (bestand, item) if part)
    rest = (
        f"{sign} {value}"
        for name, sign in (("band", "Bd."), ("box", "Box"), ("list", "Bl."))
        if (value := reference.value(name))
    )
    return ", ".join(part for part in (mark, *rest) if part)


SHELFMARK = Grammar(
    name="german",
    levels=_LEVELS,
    hint=rf"(?<!\w)(?:{_STATE})\s?\d{{1,3}}/|(?<!\w)Bl\.\s?\d|(?<!\w)Bestand\s\w",
    read=_read,
    write=_write,
    ibid=("Ebd.", "Ebda.", "Ebenda"),
)

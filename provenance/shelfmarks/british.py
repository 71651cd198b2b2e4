"""
British and Commonwealth shelfmarks: department letters and class, a stroke, the piece (``FO 371/12345``).

The India Office Records have paths (``IOR/L/PS/12/1993``: series *L/PS/12*, item *1993*), Victoria a consignment after
the series (``VPRS 5467/P0002``), Australia a series and a control symbol (``NAA: A1838, 123/4/5``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.pattern import lazy
from provenance.reference import Level, Reach
from provenance.shelfmarks._grammar import Chain, Grammar, LevelName, Passage
from provenance.shelfmarks._labels import Label, Token, chains, tokens
from provenance.shelfmarks._values import LEAVES

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from provenance.reference import ArchivalReference

_LEVELS = (
    LevelName("series", Reach.SERIES, "class (series)", ""),
    LevelName("consignment", Reach.SERIES, "consignment", ""),
    LevelName("unit", Reach.FILE, "unit", "unit"),
    LevelName("item", Reach.FILE, "piece", ""),
    LevelName("paper", Reach.ITEM, "paper", ""),
    LevelName("list", Reach.LEAF, "folio (leaf)", "f."),
)
_ORDER = tuple(level.name for level in _LEVELS)
#: Letters of departments; single ones count only behind an archive's name.
_DEPARTMENTS = (
    "ADM|AIR|AVIA|BT|CAB|CO|COAL|CRES|CSC|DEFE|DO|DV|ED|ES|EG|FCO|FD|FO|GFM|HCA|HCPC|HLG|HO|HS|HW|IR|KB|KV|LAB|LCO|"
    "MAF|MEPO|MH|MT|MUN|OD|PCOM|POWE|PREM|PRO|RAIL|SC|SP|SUPP|TS|UGC|WO|WORK|ZJ"
)
_ITEM = r"\d{1,7}[A-Z]?(?:/[\w()-]{1,15}){0,4}"
_PIECE = lazy(rf"(?<![\w/])(?P<series>(?:{_DEPARTMENTS})\s?\d{{1,4}})/(?P<item>{_ITEM})(?!\w)")
_SHORT_PIECE = lazy(
    rf"[\s.,:(]{{0,3}}(?:PRO[\s,:]{{1,2}})?(?P<series>[A-Z]{{1,5}}\s?\d{{1,4}})/(?P<item>{_ITEM})(?!\w)"
)
_INDIA = lazy(
    r"(?:(?<!\w)(?P<archive>IOR)|(?P<none>(?<=IOR)))[/:,\s]{1,2}(?P<series>[A-Z](?:/[A-Z&]{1,4}|/\d{1,6}(?=/)){1,5})/"
    r"(?P<item>[A-Z]?\d[\w-]{0,12}(?:\([a-z]\))?)(?![\w/])"
)
_VICTORIA = lazy(
    r"(?<!\w)(?P<series>VPRS\s?\d{1,6})(?:/\s?(?P<consignment>P\s?\d{1,5}))?(?:/(?P<unit>(?:unit\s)?\d+))?"
    r"(?:,\s(?!unit|item)(?P<item>[A-Z][^,;\n]{1,80}?)(?=\s*(?:[,;\n]|\.?\s*$)))?"
)
_AUSTRALIA = lazy(
    r"[\s.,:]{0,3}(?P<series>[A-Z]{1,3}\d{1,5}(?:/\w+)?)(?:,\s|/)(?P<item>[A-Z]*\d[\w/ ]{0,25}\w|\d+)(?=[\s,;.)\]]|$)"
)
_WESTERN = lazy(
    r"[\s.,:]{0,3}(?P<series>S\d{1,5})\s?[-,]?\s?(?P<consignment>cons\.?\s?\d{1,6})(?:[\s,]{1,2}(?:item\s)?(?P<item>\d[\w/]*))?"
)
_ALONE = lazy(rf"\W*(?!D[A-Z] |NY |DV)(?P<series>[A-Z]{{1,5}}\s\d{{1,4}})/(?P<item>{_ITEM})\W*$")
_WAR = lazy(r"(?<!\w)(?P<series>AWM\s?\d{1,3})[,\s/]{1,2}(?P<item>\d[\d/]*\d)(?![\w/])")
_MANUSCRIPT = lazy(
    r"(?<!\w)(?P<series>Add\.?\sMSS?\.?|Mss\.?\sEur\.?\s[A-Z](?:\d{1,3}(?=/))?|MS\.?\sEng\.?\s\w\.?|Cotton MS|"
    r"Harley MS|Sloane MS)[\s/]"
    r"(?P<item>\d[\w/.-]{0,20}\w|\d)(?!\w)"
)
_PAPER = lazy(r",\s(?P<paper>[A-Z]{1,3}\s?\d{1,6}(?:/\d{1,6}){1,3}|C[CMP]?\s?\(\d\d\)\s?\d+)(?![\w/])")
_LABELS = (
    Label("unit", r"[Uu]nit", "", r"\d+\w?"),
    Label("item", r"[Ii]tem|[Pp]iece", "", r"\d[\w/-]*"),
    Label("list", r"[Ff]ol(?:io)?s?", r"[Ff]{1,2}|[Ff]ols?", LEAVES),
)


def _read(passage: Passage) -> tuple[Chain, ...]:
    marks = list(_marks(passage))
    taken = {at for token in marks for at in range(token.start, token.end)}
    labelled = [
        token for token in tokens(_LABELS, passage.text, passage.start, passage.end) if token.start not in taken
    ]
    found = sorted([*marks, *labelled], key=lambda token: token.start)
    return tuple(chain for chain in chains(found, _ORDER, passage, loose=True) if marks or passage.ibid)


def _marks(passage: Passage) -> Iterator[Token]:
    text, start, end = passage.text, passage.start, passage.end
    if passage.archive:
        for form in (_WESTERN, _SHORT_PIECE, _AUSTRALIA):
            match = form.match(text, start, end)
            if match and not _VICTORIA.match(text, match.start("series"), end):
                yield from _split(match)
                start = match.end()
                break
    alone = _ALONE.match(text, start, end) if passage.archive is None and not passage.ibid and start == 0 else None
    if alone:
        yield from _split(alone)
        return
    for form in (_PIECE, _INDIA, _VICTORIA, _WAR, _MANUSCRIPT):
        for match in form.finditer(text, start, end):
            yield from _split(match)


def _split(match: re.Match[str]) -> Iterator[Token]:
    paper = _PAPER.match(match.string, match.end())
    if paper:
        yield Token(Level("paper", "", paper["paper"]), paper.start("paper"), paper.end(), strong=True)
    for name in _ORDER:
        value = match.groupdict().get(name)
        if value:
            yield Token(Level(name, "", value.strip()), match.start(name), match.end(name), strong=True)


def _write(reference: ArchivalReference, cyrillic: bool) -> str:  # noqa: FBT001 - the shape that every grammar has
    del cyrillic
    value = reference.value
    series, consignment, item = value("series") or "", value("consignment"), value("item")
    numbered = item
    if series.startswith("VPRS"):
        numbered = f"item {item}" if item and item[:1].isdecimal() else item
        named = None if value("unit") else numbered
        mark = ", ".join(part for part in ("/".join(filter(None, (series, consignment))), named) if part)
    elif consignment:
        mark = " ".join(part for part in (series, consignment, item and f"item {item}") if part)
    elif series.startswith(("Add", "Mss", "MS", "Cotton", "Harley", "Sloane")):
        mark = f"{series}{'/' if series[-1:].isdigit() else ' '}{item}"
    elif (series[:2].isalpha() and " " not in series and "/" in series) or series[1:2] == "/":
        mark = f"{'' if reference.archive == 'IOR' else 'IOR/'}{series}/{item}"
    else:
        joined = ", " if reference.authority == "au-naa" else "/"
        mark = joined.join(part for part in (series, item) if part)
    rest = [value("paper") or ""]
    rest += [f"unit {value('unit')}", numbered or ""] if value("unit") else []
    rest += [f"f. {leaf}"] if (leaf := value("list")) else []
    return ", ".join(part for part in (mark, *rest) if part)


SHELFMARK = Grammar(
    name="british",
    levels=_LEVELS,
    hint=rf"(?<!\w)(?:{_DEPARTMENTS})\s?\d{{1,4}}/\d|(?<!\w)(?:IOR|VPRS)[/:,\s]|(?<!\w)(?:AWM|"
    rf"Add\.? MS|Mss\.? Eur)|^\W*[A-Z]{{1,5}}\s\d{{1,4}}/\d[\w/]*\W*$",
    read=_read,
    write=_write,
)

"""
Austrian shelfmarks: department and series in words, then box (*Karton*), bundle, register number and year, leaf.

``HHStA., Kab. Kanzlei, MCZ. 1697/1853`` has the department *Kab. Kanzlei*, the series *MCZ.* and the number
*1697/1853*. ``(K.)`` says draft, ``(RS.)`` fair copy; neither is part of the shelfmark.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from provenance.pattern import lazy
from provenance.reference import Level, Reach
from provenance.shelfmarks._grammar import Chain, Grammar, LevelName, Passage
from provenance.shelfmarks._labels import Label, Token, chains, tokens
from provenance.shelfmarks._pieces import Piece, first_inside, pieces
from provenance.shelfmarks._values import LEAVES, NUMBER
from provenance.shelfmarks._writing import written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from provenance.reference import ArchivalReference

_LEVELS = (
    LevelName("abteilung", Reach.FONDS, "Abteilung (department)", ""),
    LevelName("serie", Reach.SERIES, "Serie (series)", ""),
    LevelName("karton", Reach.FILE, "Karton (box)", "Karton"),
    LevelName("faszikel", Reach.FILE, "Faszikel (bundle)", "Fasz."),
    LevelName("band", Reach.FILE, "Band (volume)", "Bd."),
    LevelName("konvolut", Reach.FILE, "Konvolut (bundle)", "Konv."),
    LevelName("zahl", Reach.ITEM, "Zahl (register number)", "Z."),
    LevelName("list", Reach.LEAF, "folio (leaf)", "fol."),
)
_ORDER = tuple(level.name for level in _LEVELS)
_LABELS = (
    Label("karton", r"Kartons?", r"[Kk]art|[Kk]t|[Kk]rt", NUMBER),
    Label("faszikel", r"Faszikel|Fascikel", r"Fasz|Fasc|F(?=\.\s\d)", rf"(?:{NUMBER}|[IVX]+(?!\w))"),
    Label("band", r"Band", r"Bd", r"(?:\d+|[IVX]+)(?!\w)"),
    Label("konvolut", r"Konvolut", r"Konv", rf"(?:{NUMBER}|[IVX]+(?!\w))"),
    Label("list", r"[Ff]olio|Bl[aä]tt", r"[Ff]{1,2}ol|Bl|[Ff]{1,2}(?=\.)", LEAVES),
)
#: A register number with the letters of its series before it: ``MCZ. 1697/1853``, ``Präs. 3759/1860``, ``Z. 143/I``.
_NUMBER = lazy(
    r"(?P<serie>(?:[A-ZÄÖÜ][\wäöüß]{0,10}\.?\s?-?\s?){0,3}[A-ZÄÖÜ][\wäöüß]{0,10}\.?|Nr\.|Zl\.|Z\.)\s?"
    r"(?P<zahl>(?:ad\s)?\d{1,6}(?:[/\N{EN DASH}-](?:[\dIVXLA-Za-z]{1,6}))*(?:\sex\s\d{4})?)(?![\w.]*\d)"
)
#: Signs that say no more than that a number follows.
_YEAR = lazy(r"1[5-9]\d\d")
_ENDS_IN_YEAR = lazy(r"1[5-9]\d\d$")
_BARE = lazy(r"(?P<serie>(?!))?(?P<zahl>\d{1,5}(?:[/\N{EN DASH}-]\d{1,5})+)$")
_DEPARTMENT = lazy(r"(?:PA|AR|StR|MR|Kab)\.?\s?(?:[IVXL]{1,6}|Kanzlei|Prot\.?)")
_SIGNS = frozenset({"Z.", "Zl.", "Nr.", "Z", "Zl"})
_LABELLED = lazy(r"(?:Kart|Kt|Fasz|Fasc|Bd|Band|Konv|[Ff]ol|Bl|Faszikel|Karton|Folio)\.?\s?$")
_DATE = lazy(r"\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{1,2}\.\s?[A-Z]?[a-zä]+\s\d{4}")
_DATED = lazy(r"\.\s?(?:[A-ZÄ][a-zä]{2,9}\.?|\d{1,2}\.)\s?1[5-9]\d\d")
_CONTINUED = lazy(r"\.?,\s")
_LONGEST_NAME = 60


def _read(passage: Passage) -> tuple[Chain, ...]:
    labelled = list(tokens(_LABELS, passage.text, passage.start, passage.end))
    found = sorted([*_named(passage, labelled), *labelled], key=lambda token: token.start)
    return chains(found, _ORDER, passage, loose=True)


def _named(passage: Passage, labelled: list[Token]) -> Iterator[Token]:
    """Yield department, series and register number, which have no sign of their own; a sentence ends them."""
    taken = [token.start for token in labelled]
    names: list[Piece] = []
    is_open = passage.archive is not None
    for piece in pieces(passage.text, passage.start, passage.end):
        match = _number_of(piece, after_year=bool(names) and _ENDS_IN_YEAR.search(names[-1].text) is not None)
        match = None if match and _DATED.match(passage.text, piece.start + match.end()) else match
        if passage.archive is None and not passage.ibid:
            is_open = is_open or _DEPARTMENT.fullmatch(piece.text) is not None
        if first_inside(taken, piece.start, piece.end) is not None:
            is_open = False
        elif match and not _LABELLED.search(match["serie"] or "") and not _DATE.match(piece.text):
            is_open = False
            yield from _number(match, piece.start)
        elif is_open and piece.text[:1].isupper() and len(piece.text) <= _LONGEST_NAME:
            names.append(piece)
            is_open = _CONTINUED.match(passage.text, piece.end) is not None
        else:
            is_open = False
    if names:
        start, end = names[0].start, names[-1].end
        yield Token(Level("abteilung", "", passage.text[start:end]), start, end, strong=True)


def _number_of(piece: Piece, *, after_year: bool) -> re.Match[str] | None:
    """Return the register number that a piece is; a year behind a name is none, unless nothing else follows it."""
    match = _NUMBER.match(piece.text)
    if match and _YEAR.fullmatch(match["zahl"]) and match.end() == len(piece.text):
        return None
    return match or (_BARE.match(piece.text) if after_year else None)


def _number(match: re.Match[str], at: int) -> Iterator[Token]:
    serie = (match["serie"] or "").strip()
    begin = at + match.start("zahl")
    if serie in _SIGNS or not serie:
        yield Token(Level("zahl", serie, match["zahl"]), at, at + match.end("zahl"))
        return
    yield Token(Level("serie", "", serie), at, begin)
    yield Token(Level("zahl", "", match["zahl"]), begin, at + match.end("zahl"))


def _write(reference: ArchivalReference, cyrillic: bool) -> str:  # noqa: FBT001 - the shape that every grammar has
    del cyrillic
    text = written(reference, _LEVELS, cyrillic=False, between=", ")
    serie, zahl = reference.value("serie"), reference.value("zahl")
    if serie and zahl:
        rest = [level for level in reference.levels if level.level not in ("serie", "zahl")]
        text = written(evolve(reference, levels=tuple(rest)), _LEVELS, cyrillic=False, between=", ")
        text = ", ".join(part for part in (text, f"{serie} {zahl}") if part)
    return text


SHELFMARK = Grammar(
    name="austrian",
    levels=_LEVELS,
    hint=r"(?<!\w)(?:Karton|Fasz(?:ikel|\.)|Konv(?:olut|\.))\s?\d|(?<!\w)[A-ZÄÖÜ]\w*\.\s\d{1,5}/1[5-9]\d\d",
    read=_read,
    write=_write,
    ibid=("Ebd.", "Ebda.", "Ebenda"),
)

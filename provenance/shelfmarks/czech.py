"""
Czech and Slovak shelfmarks: fonds by name, bundle (``sv.``), archival unit (``a. j.``), box, inventory number, leaf.

Fonds are known by their names, mostly without a sign before them. ``nezpracováno`` says that a fonds has no numbers.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from provenance.pattern import lazy
from provenance.reference import Level, Reach
from provenance.shelfmarks._grammar import Chain, Grammar, LevelName, Passage
from provenance.shelfmarks._labels import Label, Token, chains, tokens
from provenance.shelfmarks._pieces import Piece, pieces
from provenance.shelfmarks._values import LEAVES, NUMBER
from provenance.shelfmarks._writing import written

if TYPE_CHECKING:
    from provenance.reference import ArchivalReference

_LEVELS = (
    LevelName("fond", Reach.FONDS, "fond (fonds)", "f."),
    LevelName("subfond", Reach.FONDS, "part of the fonds", ""),
    LevelName("karton", Reach.SERIES, "karton (box)", "kart."),
    LevelName("svazek", Reach.SERIES, "svazek (bundle)", "sv."),
    LevelName("archival_unit", Reach.FILE, "a. j. (archival unit)", "a. j."),
    LevelName("inventory_number", Reach.FILE, "inv. č. (inventory number)", "inv. č."),
    LevelName("signature", Reach.FILE, "sign. (signature)", "sign."),
    LevelName("kniha", Reach.FILE, "kniha (book)", "kn."),
    LevelName("bod", Reach.ITEM, "bod (item)", "b."),
    LevelName("list", Reach.LEAF, "list (leaf)", "l."),
)
_ORDER = tuple(level.name for level in _LEVELS)
_NAME = r"[^,;()\n]{1,60}?(?=\s*(?:,|;|\(|\)|\.\s|\.?$|\n))"
_LABELS = (
    Label("fond", r"[Ff]ondu?", r"[Ff](?=\.)", _NAME),
    Label("karton", r"[Kk]arton|[Kk]rabice", r"[Kk]art|[Kk]r|[Kk](?=\.)", NUMBER),
    Label("svazek", r"[Ss]vazek|[Ss]väzok|[Ss]vazku", r"[Ss]v", NUMBER),
    Label(
        "archival_unit", r"[Aa]rchivní jednotka|[Aa]rch\. ?j\.", r"[Aa]\.\s?j|[Aa]rch\.\s?j|a\.\s?[ij](?=\.)", NUMBER
    ),
    Label("inventory_number", r"[Ii]nv\. ?č\.|[Ii]nventární číslo", r"[Ii]nv\.\s?č|[Ii]\.\s?č|č\.\s?i", NUMBER),
    Label("signature", r"[Ss]ignatura", r"[Ss]ign|[Ss]g", r"[\w/.-]{1,40}\w"),
    Label("kniha", r"[Kk]niha", r"[Kk]n", NUMBER),
    Label("bod", r"[Bb]od", r"[Bb](?=\.)|[Bb]odu?", NUMBER),
    Label("list", r"[Ll]ist(?:y|ů)?|[Ff]ol(?:io)?", r"[Ll]{1,2}(?=\.)|[Ff]ol|[Ss]tr(?=\.)", LEAVES),
)
_CODE = lazy(r"(?:[A-ZÁ-Ž]{2,}|[A-ZÁ-Ž][\w-]*\s(?:[A-ZÁ-Ž]|[IVX]+)|\d{2,4}/\d)")
_PART = lazy(r"0\d(?:/\d{1,2})?|\d{2,3}/\d{1,2}")
_UNPROCESSED = lazy(r"nezpracov\w*|nespracovan\w*|neuspo[rř][aá]d\w*|neinventar\w*", re.IGNORECASE)
_LONGEST_NAME = 80


def _read(passage: Passage) -> tuple[Chain, ...]:
    labelled = list(tokens(_LABELS, passage.text, passage.start, passage.end))
    labelled = _below(passage, labelled)
    found = sorted([*_named(passage, labelled), *labelled], key=lambda token: token.start)
    return chains(found, _ORDER, passage, loose=True)


def _below(passage: Passage, labelled: list[Token]) -> list[Token]:
    """Return the tokens; a number called a fonds behind the name of one is a part of it: ``KSČ-ÚV, f. 02/1``."""
    first = labelled[0] if labelled else None
    if first is None or first.level.level != "fond" or not passage.archive or not _PART.fullmatch(first.level.value):
        return labelled
    if not any(_CODE.match(piece.text) for piece in pieces(passage.text, passage.start, first.start)):
        return labelled
    return [evolve(first, level=evolve(first.level, level="subfond")), *labelled[1:]]


def _named(passage: Passage, labelled: list[Token]) -> list[Token]:
    """Return the fonds and its part that stand without a sign before the first level with one."""
    if any(token.level.level == "fond" for token in labelled):
        return []
    unprocessed = _UNPROCESSED.search(passage.text, passage.start, passage.end)
    stops = [token.start for token in labelled[:1]] + ([unprocessed.start()] if unprocessed else [])
    if not stops and passage.archive is None:
        return []
    before = list(pieces(passage.text, passage.start, min(stops, default=passage.end)))
    names = [piece for piece in before if len(piece.text) <= _LONGEST_NAME]
    first = next((at for at, piece in enumerate(names) if _is_fonds(piece, passage)), None)
    if first is None:
        return []
    lower = any(token.level.level == "subfond" for token in labelled)
    kept = names[first : first + 2] if stops and not lower else names[first : first + 1]
    return [
        Token(Level(level, "", piece.text), piece.start, piece.end, strong=True)
        for level, piece in zip(("fond", "subfond"), kept, strict=False)
    ]


def _is_fonds(piece: Piece, passage: Passage) -> bool:
    if _CODE.match(piece.text):
        return True
    return bool(passage.archive) and piece.text[:1].isupper() and piece.text not in ("Praha", "Prague", "Bratislava")


def _write(reference: ArchivalReference, cyrillic: bool) -> str:  # noqa: FBT001 - the shape that every grammar has
    unsigned = reference.value("subfond") is not None
    levels = [evolve(level, latin="") if unsigned and level.name == "fond" else level for level in _LEVELS]
    return written(reference, levels, cyrillic=cyrillic, between=", ")


SHELFMARK = Grammar(
    name="czech",
    levels=_LEVELS,
    hint=r"(?<!\w)[Aa](?:rch)?\.\s?j\.\s?\d|(?<!\w)sv\.\s?\d|"
    r"[Ii]nv\.\s?č\.|[Nn]ezpracov|[Aa]rchivní jednotka|[Kk]arton\s\d",
    read=_read,
    write=_write,
    ibid=("Tamtéž", "Tamže"),
)

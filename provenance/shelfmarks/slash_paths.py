"""
Shelfmarks that are paths of an accession (``A20229735/085-08-0653/Box 186``), and those of some other archives.

France, Italy, Yugoslavia and China cite by series, volume, folder and leaf; their archives are known by name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.pattern import lazy
from provenance.reference import Level, Reach
from provenance.shelfmarks._grammar import Chain, Grammar, LevelName, Passage
from provenance.shelfmarks._labels import Label, Token, chains, tokens
from provenance.shelfmarks._pieces import pieces
from provenance.shelfmarks._values import LEAVES, NUMBER
from provenance.shelfmarks._writing import written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from provenance.reference import ArchivalReference

_LEVELS = (
    LevelName("series", Reach.SERIES, "series", ""),
    LevelName("accession", Reach.SERIES, "accession", ""),
    LevelName("volume", Reach.FILE, "volume", "vol."),
    LevelName("item", Reach.FILE, "item", ""),
    LevelName("box", Reach.FILE, "box", "box"),
    LevelName("folder", Reach.FILE, "folder", "folder"),
    LevelName("list", Reach.LEAF, "leaf", "fol."),
)
_ORDER = tuple(level.name for level in _LEVELS)
_PATH = lazy(
    r"[\W_]{0,4}(?P<accession>[A-Z]{1,4}\d{4,12})/(?P<item>[\w.-]{1,30}(?:/(?![Bb]ox|[Ff]older)[\w.-]{1,30}){0,4})"
    r"(?:/\s?[Bb]ox\s?(?P<box>\d+\w?))?(?:/\s?[Ff]older\s?(?P<folder>\d+\w?))?(?=\W*$)"
)
_ITEM = lazy(r"(?:\d{1,4}[-/])*[\dIVX][\w-]*(?:/[\w-]+)+$|\d{3}-\d{4,6}-\d{2}$|[IVX]+-\d+-?\w*(?:/[\w-]+)*$")
_LABELS = (
    Label("volume", r"[Vv]olume", r"[Vv]ol|[Tt](?=\.)", r"(?:\d+|[IVX]+)(?:\s?bis)?(?!\w)"),
    Label("box", r"[Bb]ox|[Cc]arton|[Bb]usta|[Kk]utija", r"[Bb](?=\.\s\d)", NUMBER),
    Label("folder", r"[Ff]older|[Dd]ossier|[Ff]ascicolo|[Ff]ascikla|[Ff]oglio", r"[Ff]asc|[Dd]oss", NUMBER),
    Label("list", r"[Ff]olios?", r"[Ff]ol|[Ff]{1,2}(?=\.)", LEAVES),
)


def _read(passage: Passage) -> tuple[Chain, ...]:
    match = _PATH.match(passage.text, passage.start, passage.end) if passage.archive is None else None
    if match:
        levels = tuple(Level(name, "", match[name]) for name in ("accession", "item", "box", "folder") if match[name])
        return (Chain(levels, match.start("accession"), match.end()),)
    if passage.archive is None and not passage.ibid:
        return ()
    labelled = list(tokens(_LABELS, passage.text, passage.start, passage.end))
    found = sorted([*_named(passage, labelled), *labelled], key=lambda token: token.start)
    return chains(found, _ORDER, passage, loose=True)


def _named(passage: Passage, labelled: list[Token]) -> Iterator[Token]:
    """Yield the item, if it has the shape of a path, and the name of the series before the first sign or item."""
    first = labelled[0].start if labelled else passage.end
    for piece in pieces(passage.text, passage.start, first):
        if _ITEM.match(piece.text):
            yield Token(Level("item", "", piece.text), piece.start, piece.end, strong=True)
            return
        if piece.text.isdecimal() or (piece.text[:1].isupper() and labelled):
            yield Token(Level("series", "", piece.text), piece.start, piece.end, strong=True)
            if labelled:
                return


def _write(reference: ArchivalReference, cyrillic: bool) -> str:  # noqa: FBT001 - the shape that every grammar has
    if reference.value("accession"):
        box, folder = reference.value("box"), reference.value("folder")
        parts = (
            reference.value("accession"),
            reference.value("item"),
            box and f"Box {box}",
            folder and f"Folder {folder}",
        )
        return "/".join(part for part in parts if part)
    return written(reference, _LEVELS, cyrillic=cyrillic, between=", ")


SHELFMARK = Grammar(
    name="slash_paths",
    levels=_LEVELS,
    hint=r"(?<!\w)[A-Z]{1,4}\d{4,12}/[\w.-]*\d",
    read=_read,
    write=_write,
)

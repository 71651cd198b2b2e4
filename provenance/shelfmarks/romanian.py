"""Romanian shelfmarks: *fond* by name, *inventar*, *dosar* (``d.``), volume, leaf (*filă*, ``f.``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    LevelName("fond", Reach.FONDS, "fond (fonds)", "fond"),
    LevelName("inventar", Reach.SERIES, "inventar (inventory)", "inventar"),
    LevelName("dosar", Reach.FILE, "dosar (file)", "dosar"),
    LevelName("volum", Reach.FILE, "volum (volume)", "vol."),
    LevelName("list", Reach.LEAF, "filă (leaf)", "f."),
)
_LONGEST_NAME = 60
_TOWNS = frozenset({"Bucureşti", "București", "Bucharest"})
_ORDER = tuple(level.name for level in _LEVELS)
_NAME = r"[^,;\n]{1,100}?(?=\s*(?:,|;|\n|\.?$))"
_LABELS = (
    Label("fond", r"[Ff]ondul|[Ff]ond", "", _NAME),
    Label("inventar", r"[Ii]nventar(?:ul)?", r"[Ii]nv", NUMBER),
    Label("dosar", r"[Dd]osar(?:ul)?", r"[Dd](?=\.)|[Dd]os", NUMBER),
    Label("volum", r"[Vv]olum(?:ul)?", r"[Vv]ol|[Vv](?=\.)", r"(?:\d+|[IVX]+)(?!\w)"),
    Label("list", r"[Ff]il(?:a|ă|ele|e)", r"[Ff]{1,2}(?=\.)", LEAVES),
)


def _read(passage: Passage) -> tuple[Chain, ...]:
    labelled = list(tokens(_LABELS, passage.text, passage.start, passage.end))
    found = sorted([*_named(passage, labelled), *labelled], key=lambda token: token.start)
    return chains(found, _ORDER, passage, loose=True)


def _named(passage: Passage, labelled: list[Token]) -> Iterator[Token]:
    """Yield the fonds that stands without its word right behind the archive: ``ANIC, CC PCR, dosar 5``."""
    if not labelled or passage.archive is None or any(token.level.level == "fond" for token in labelled):
        return
    for piece in pieces(passage.text, passage.start, labelled[0].start):
        if piece.text[:1].isupper() and len(piece.text) <= _LONGEST_NAME and piece.text not in _TOWNS:
            yield Token(Level("fond", "", piece.text), piece.start, piece.end, strong=True)
            return


def _write(reference: ArchivalReference, cyrillic: bool) -> str:  # noqa: FBT001 - the shape that every grammar has
    return written(reference, _LEVELS, cyrillic=cyrillic, between=", ")


SHELFMARK = Grammar(
    name="romanian",
    levels=_LEVELS,
    hint=r"(?<!\w)[Dd]osar(?:ul)?\s|(?<!\w)[Ii]nventar(?:ul)?\s(?:nr\.?\s)?\d|(?<!\w)[Ff]il(?:a|ă|ele)\s\d",
    read=_read,
    write=_write,
)

"""Polish shelfmarks: the fonds by name (``KC PZPR``), its signature, volume, and leaf (``k.``, *karta*)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

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
    LevelName("zespol", Reach.FONDS, "zespół (fonds)", "zespół"),
    LevelName("section", Reach.SERIES, "section", ""),
    LevelName("wiazka", Reach.SERIES, "wiązka (bundle)", "w."),
    LevelName("sygnatura", Reach.FILE, "sygnatura (signature)", "sygn."),
    LevelName("teczka", Reach.FILE, "teczka (folder)", "teczka"),
    LevelName("tom", Reach.FILE, "tom (volume)", "tom"),
    LevelName("list", Reach.LEAF, "karta (leaf)", "k."),
)
_ORDER = tuple(level.name for level in _LEVELS)
_SIGNATURE = r"(?:[A-Z]{1,3}\s)?[\w/.-]{0,30}\d[\w/.-]{0,20}"
_LABELS = (
    Label("zespol", r"[Zz]esp[oó]ł", r"[Zz]esp|[Zz](?=\.\s?\d)", r"\d+(?:/\d+)?|[^,;\n]{1,60}?(?=,|;|\n)"),
    Label("wiazka", r"[Ww]iązka", r"[Ww](?=\.)", NUMBER),
    Label("sygnatura", r"[Ss]ygnatura", r"[Ss]ygn", _SIGNATURE),
    Label("teczka", r"[Tt]eczka", r"[Tt]ecz|[Tt]cz", NUMBER),
    Label("tom", r"[Tt]om", r"[Tt](?=\.)", r"(?:\d+|[IVX]+)(?!\w)"),
    Label("list", r"[Kk]art[ay]", r"[Kk]{1,2}(?=\.)", LEAVES),
)
#: A signature without its sign: a section in Roman numbers and a number (``XIA/123``, ``237/V-45``, ``1354``).
_BARE = lazy(r"(?:[IVXL]+\s?[A-Z]?\s?/\s?\d[\w/-]*|\d{1,5}(?:/[\w-]+)*|(?:BU|MSW|GK)\s?\d[\w/-]*)$")
_NAME = lazy(r"(?:zesp\w*\s)?[A-ZŁŚŻ]{2,}[\w ./-]{0,40}$|(?:Kancelaria|Komitet|Ministerstwo|Biuro|Urząd)\b.{0,70}")


def _read(passage: Passage) -> tuple[Chain, ...]:
    labelled = list(tokens(_LABELS, passage.text, passage.start, passage.end))
    found = sorted([*_named(passage, labelled), *labelled], key=lambda token: token.start)
    return chains(found, _ORDER, passage, loose=True)


def _named(passage: Passage, labelled: list[Token]) -> Iterator[Token]:
    """Yield the fonds that is named without a sign, its section, and a signature without its sign."""
    if not labelled and passage.archive is None:
        return
    first = labelled[0].start if labelled else passage.end
    announced = {token.level.level for token in labelled}
    has_fonds, has_signature = "zespol" in announced, bool(announced & {"wiazka", "sygnatura"})
    for piece in pieces(passage.text, passage.start, first):
        if _BARE.match(piece.text) and (has_fonds or piece.text[:1].isalpha()) and not has_signature:
            has_signature = True
            yield Token(Level("sygnatura", "", piece.text), piece.start, piece.end, strong=True)
        elif not has_fonds and _NAME.match(piece.text):
            has_fonds = True
            yield Token(Level("zespol", "", piece.text), piece.start, piece.end, strong=True)
        elif has_fonds and piece.text[:1].isupper() and labelled:
            yield Token(Level("section", "", piece.text), piece.start, piece.end)
            return


def _write(reference: ArchivalReference, cyrillic: bool) -> str:  # noqa: FBT001 - the shape that every grammar has
    named = not (reference.value("zespol") or "")[:1].isdigit()
    levels = [evolve(level, latin="") if named and level.name == "zespol" else level for level in _LEVELS]
    return written(reference, levels, cyrillic=cyrillic, between=", ")


SHELFMARK = Grammar(
    name="polish",
    levels=_LEVELS,
    hint=r"(?<!\w)[Ss]ygn(?:\.|atura)|(?<!\w)KC PZPR|(?<!\w)[Kk]art[ay]\s\d",
    read=_read,
    write=_write,
    ibid=("Tamże",),
)

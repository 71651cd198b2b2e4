"""Verb: where the document is kept, as the description of the manuscript in a TEI file says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from provenance.reference import ArchivalReference, Level
from provenance.shelfmarks import SHELFMARKS, leaf_ranges, parse_reference
from provenance.source import Holding, HoldingKind
from provenance.tei.tree import content, elements, first, name_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml import etree

#: Parts of an identifier in the order in which they are printed.
_PARTS: Final = (
    "country", "region", "district", "settlement", "institution", "repository", "collection", "idno", "msName",
)  # fmt: skip
_PLACES: Final = frozenset({"country", "region", "district", "settlement"})
#: What the types of an ``idno`` or the units of a ``collection`` call the levels of a fonds.
_LEVELS: Final = {
    "fond": ("fond", "fonds", "record-group", "bestand", "фонд"),
    "opis": ("opis", "series", "inventory", "inventar", "опись"),
    "delo": ("delo", "file", "item", "unit", "akte", "дело"),
    "list": ("list", "leaf", "leaves", "folio", "blatt", "лист"),
}
_KINDS: Final = (
    (HoldingKind.MICROFILM, ("microfilm", "microform", "mikrofilm", "микрофильм")),
    (HoldingKind.DIGITAL, ("digital", "scan", "online", "facsimile", "цифров")),
    (HoldingKind.ORIGINAL, ("original", "former", "оригинал", "подлинник")),
    (HoldingKind.COPY, ("copy", "copies", "photocop", "kopie", "копи", "")),
)


def reference_of(identifier: etree._Element) -> ArchivalReference | None:
    """
    Return the archival reference that an ``msIdentifier`` states, no deeper than it is printed.

    Levels are those that the types of its ``idno`` and ``collection`` name, or else what its text says; places are no
    part of a reference. ``None`` for one without repository and number.
    """
    stated = [(name_of(one), one.get("type") or one.get("unit") or "", content(one)) for one in _parts(identifier)]
    stated = [(name, kind, text) for name, kind, text in stated if text and name not in _PLACES]
    if not any(name in ("repository", "institution", "idno", "collection") for name, _, _ in stated):
        return None
    whole = [text for _, kind, text in stated if kind == "shelfmark"]
    printed = whole[0] if whole else ", ".join(text for _, _, text in stated)
    archive = next((text for name, _, text in stated if name in ("repository", "institution")), None)
    levels = tuple(Level(level, "", text) for _, kind, text in stated if (level := _level(kind)))
    if not levels:
        return parse_reference(printed) or ArchivalReference(printed=printed, archive=archive)
    for line in (printed, f"Source: {printed}"):  # behind a label any name is that of an archive
        read = parse_reference(line)
        if read and read.archive == archive and _values(read.levels) == _values(levels) and read.printed == printed:
            return read
    leaves = leaf_ranges(next((level.value for level in levels if level.level == "list"), ""))
    return ArchivalReference(printed=printed, archive=archive, levels=levels, leaves=leaves)


def _level(kind: str) -> str | None:
    """Return the level that the type of a part names: a common word for one, or a level of some tradition."""
    known = next((level for level, words in _LEVELS.items() if kind.lower() in words), None)
    return known or next((kind for grammar in SHELFMARKS if grammar.level(kind)), None)


def _values(levels: Sequence[Level]) -> list[tuple[str, str]]:
    return [(level.level, level.value) for level in levels]


def holdings_of(description: etree._Element) -> tuple[Holding, ...]:
    """Return the other places where a document is kept: alternative identifiers, and surrogates."""
    found = []
    for node in elements(description, "altIdentifier"):
        holder = first(node, "repository") if first(node, "repository") is not None else first(node, "institution")
        if holder is not None and content(holder):
            printed = ", ".join(text for one in _parts(node) if (text := content(one)))
            note = content(first(node, "note"))
            found.append(Holding(content(holder), _kind(node.get("type") or ""), note or printed))
    for node in elements(description, "surrogates"):
        for one in list(elements(node, "bibl")) or [node]:
            text = content(one)
            holder = first(one, "repository") if first(one, "repository") is not None else first(one, "orgName")
            if text:
                printed = content(first(one, "note")) or text
                found.append(Holding(content(holder) or text, _kind(one.get("type") or text), printed))
    return tuple(found)


def _parts(identifier: etree._Element) -> Sequence[etree._Element]:
    """Return the parts of an identifier in order, without those of other identifiers inside it."""
    return list(_own(identifier))


def _own(identifier: etree._Element) -> Iterator[etree._Element]:
    for child in identifier:
        name = name_of(child)
        if name == "altIdentifier":
            continue
        inner = [one for one in child if isinstance(one.tag, str) and name_of(one) in _PARTS] if name in _PARTS else []
        if inner:
            yield from inner
        elif name in _PARTS:
            yield child


def _kind(words: str) -> HoldingKind:
    folded = words.lower()
    return next(kind for kind, signs in _KINDS if any(sign in folded for sign in signs))

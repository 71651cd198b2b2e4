"""Verbs: write a reference as its tradition does; say what it leads to, and in which words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.archives import archives, name_in
from provenance.pattern import lazy
from provenance.reference import Reach
from provenance.shelfmarks._grammar import SHELFMARKS

if TYPE_CHECKING:
    from provenance.reference import ArchivalReference, Level
    from provenance.shelfmarks._grammar import LevelName

_CYRILLIC = lazy("[\u0400-\u04ff]")


def format_reference(reference: ArchivalReference, *, script: str | None = None) -> str:
    """
    Return the reference as its tradition writes it, in ``"latin"`` or ``"cyrillic"`` letters, by default as printed.

    Only signs and the name of a known archive change their script; values never do. What was carried over is written
    out. Parsed again, the text gives the same levels. Raises `ValueError` for another *script*.

    >>> from provenance.shelfmarks import parse_reference
    >>> format_reference(parse_reference("РГАСПИ. Ф. 17. Оп. 3. Д. 162"), script="latin")
    'RGASPI, f. 17, op. 3, d. 162'
    """
    if script not in (None, "latin", "cyrillic"):
        message = f"{script!r} is no script of a shelfmark: latin or cyrillic"
        raise ValueError(message)
    cyrillic = script == "cyrillic" or (script is None and _CYRILLIC.search(reference.printed) is not None)
    archive = reference.archive or _ibid(reference, script)
    if script and reference.authority:
        archive = name_in(archives()[reference.authority], cyrillic=cyrillic)
    if reference.tradition not in SHELFMARKS.names():
        return archive or reference.printed
    mark = SHELFMARKS[reference.tradition].write(reference, cyrillic)
    if not archive or not mark:
        return archive or mark
    between = "/" if reference.archive == "IOR" else ". " if _CYRILLIC.match(mark) and mark[:1].isupper() else ", "
    return f"{archive}{between}{mark}"


def _ibid(reference: ArchivalReference, script: str | None) -> str:
    """Return the word for *ibid.* if that is all the reference has for an archive."""
    if not reference.ibid or reference.tradition not in SHELFMARKS.names():
        return ""
    own = SHELFMARKS[reference.tradition].ibid[:1]
    fits = own and (_CYRILLIC.match(own[0]) is None or script != "latin")
    return own[0].rstrip(".") if fits else "Ibid"


def reach(reference: ArchivalReference) -> Reach | None:
    """
    Return what the reference leads to: an archive, a fonds, a series, a file, an item, a leaf; ``None`` if to nothing.

    >>> from provenance.shelfmarks import parse_reference
    >>> reach(parse_reference("SAPMO-BArch, DY 30/3294, Bl. 5")).word
    'leaf'
    """
    known = [found.reach for level in reference.levels if (found := _level(reference, level))]
    if known:
        return max(known)
    return Reach.ARCHIVE if reference.archive else None


def depth_words(reference: ArchivalReference) -> str:
    """
    Return how far a reference leads, in words.

    >>> from provenance.shelfmarks import parse_reference
    >>> depth_words(parse_reference("RGASPI, f. 17, op. 3"))
    'reaches the opis: cannot be resolved to a file or leaf'
    """
    deepest = reach(reference)
    if deepest is None:
        return "its levels were not read"
    if deepest is Reach.ARCHIVE:
        return "names an archive only: cannot be resolved to a fond"
    level = max(reference.levels, key=lambda one: getattr(_level(reference, one), "reach", Reach.ARCHIVE))
    named = words(reference, level)
    short = named.partition(" (")[0]
    if deepest is Reach.FONDS:
        below = _series_of(reference)
        article = "an" if below[:1] in "aeiouő" else "a"
        return f"reaches the {short}: cannot be resolved to {article} {below}, file or leaf"
    if deepest is Reach.SERIES:
        return f"reaches the {short}: cannot be resolved to a file or leaf"
    english = named.partition(" (")[2].removesuffix(")")
    told = f"{english} ({short})" if english and english != short else short
    return f"reaches the {told}, not the leaf" if deepest < Reach.LEAF else f"reaches the {told}"


def _series_of(reference: ArchivalReference) -> str:
    """Return the name of the first level below the fonds, in the tradition's own word."""
    levels = SHELFMARKS[reference.tradition].levels if reference.tradition in SHELFMARKS.names() else ()
    found = next((level.words for level in levels if level.reach is Reach.SERIES), "series")
    return found.partition(" (")[0]


def words(reference: ArchivalReference, level: Level) -> str:
    """Return the words of people for a level of the reference, such as *inventory (opis)*."""
    found = _level(reference, level)
    return found.words if found else level.level


def _level(reference: ArchivalReference, level: Level) -> LevelName | None:
    if reference.tradition not in SHELFMARKS.names():
        return None
    return SHELFMARKS[reference.tradition].level(level.level)

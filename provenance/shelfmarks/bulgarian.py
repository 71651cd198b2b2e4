"""Bulgarian shelfmarks: *fond*, *opis*, archival unit (``а.е.``) and leaf, mostly parted by semicolons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.pattern import lazy
from provenance.reference import Level, Reach
from provenance.shelfmarks._grammar import Chain, Grammar, LevelName, Passage
from provenance.shelfmarks._labels import Label, chains, tokens
from provenance.shelfmarks._values import FOND, LEAVES, NUMBER, OPIS
from provenance.shelfmarks._writing import written

if TYPE_CHECKING:
    from provenance.reference import ArchivalReference

_LEVELS = (
    LevelName("fond", Reach.FONDS, "fond (fonds)", "f.", "ф."),
    LevelName("opis", Reach.SERIES, "opis (inventory)", "op.", "оп."),
    LevelName("archival_unit", Reach.FILE, "а.е. (archival unit)", "a.e.", "а.е."),
    LevelName("volume", Reach.FILE, "tom (volume)", "t.", "т."),
    LevelName("list", Reach.LEAF, "list (leaf)", "l.", "л."),
)
_ORDER = tuple(level.name for level in _LEVELS)
_LABELS = (
    Label("fond", r"[Ff]onds?|ФОНД|[Фф]онд[а-я]{0,2}", r"[Ff]|[Фф]", FOND),
    Label("opis", r"[Oo]pis|[Ii]nventory|[Rr]ecord|ОПИС|[Оо]пис", r"[Oo]p|[Оо]п|ОП", OPIS),
    Label(
        "archival_unit",
        r"[Аа]рхивна единица|[Aa]rchival unit|[Aa]rkhivna edinitsa|[Ff]ile",
        r"[Аа]\.?\s?[Ее]|[Aa]\.?\s?[EeUu]",
        NUMBER,
    ),
    Label("volume", r"[Тт]ом|[Vv]olume", r"[Тт]|[Tt]|[Vv]ol", r"(?:\d+|[IVX]+)(?!\w)"),
    Label("list", r"[Лл]ист(?:ове)?|[Ll]ist|[Ll]ea(?:f|ves)|[Pp]ages?", r"[Лл]{1,2}|[Ll]{1,2}|[Pp]{1,2}(?=\.)", LEAVES),
)
_BARE = lazy(
    r"[\s.,:]{0,3}(?P<fond>\d+[А-ЯA-Z]?)(?P<sep>-|/|\N{EN DASH}|\s)(?P<opis>\d+[а-яa-z]?)(?P=sep)"
    r"(?P<archival_unit>\d+)(?!\w|\.\d)"
    r"(?:(?:(?P=sep)|,\s?)(?P<list>\d+(?:\N{EN DASH}\d+)?)(?!\w|\.\d|\s+[^\W\d_]))?"
)


def _read(passage: Passage) -> tuple[Chain, ...]:
    found = chains(list(tokens(_LABELS, passage.text, passage.start, passage.end)), _ORDER, passage)
    if found or passage.archive is None:
        return found
    match = _BARE.match(passage.text, passage.start, passage.end)
    if match is None:
        return ()
    levels = tuple(Level(name, "", match[name]) for name in _ORDER if match.groupdict().get(name))
    return (Chain(levels, match.start("fond"), match.end()),)


def _write(reference: ArchivalReference, cyrillic: bool) -> str:  # noqa: FBT001 - the shape that every grammar has
    return written(reference, _LEVELS, cyrillic=cyrillic, between=", ")


SHELFMARK = Grammar(
    name="bulgarian",
    levels=_LEVELS,
    hint=r"(?<!\w)(?:[Аа]\.?\s?[Ее]|[Aa]\.?\s?[EeUu])\.\s?(?:№\s?)?\d|[Аа]рхивна единица",
    read=_read,
    write=_write,
    ibid=("Пак там",),
)

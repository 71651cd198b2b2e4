"""
Shelfmarks of Lithuania, Latvia and Estonia: the four Soviet levels under their own names.

Lithuanian *fondas, apyrašas, byla, lapas* (``LYA, f. K-1, ap. 3, b. 12, l. 4``), Latvian *fonds, apraksts, lieta,
lapa*, whose numbers may stand before their signs (``LVA, 270. f., 1. apr., 15. l., 8. lp.``), Estonian *fond, nimistu,
säilik, leht* (``ERA, f. R-1, n. 5, s. 26, l. 3``; ``ERA.R-1.5.26``). In Latvian ``l.`` is the file, elsewhere the leaf.
The levels bear the names that they have in Russian, for they are the same.
"""

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
    LevelName("fond", Reach.FONDS, "fondas, fonds, fond (fonds)", "f."),
    LevelName("opis", Reach.SERIES, "apyrašas, apraksts, nimistu (inventory)", "ap."),
    LevelName("delo", Reach.FILE, "byla, lieta, säilik (file)", "b."),
    LevelName("list", Reach.LEAF, "lapas, lapa, leht (leaf)", "l."),
)
_ORDER = tuple(level.name for level in _LEVELS)
_FOND = Label("fond", r"[Ff]ond(?:as|s|o|i|a)?", r"[Ff]", FOND, bare=True)
_OPIS = Label(
    "opis", r"[Aa]pyrašas|[Aa]praksts|[Nn]imistu|[Oo]pis\S?", r"[Aa]pr?|[Nn](?:im)?|[Oo]p", OPIS, bare=True
)
_DELO = Label("delo", r"[Bb]yla|[Ll]ieta|[Ss]äilik|[Dd]elo", r"[Bb]|[Ss]|[Dd]", NUMBER, bare=True)
_LIST = Label("list", r"[Ll]apas?|[Ll]apai|[Ll]eht|[Ll]ehed", r"[Ll]p{1,2}|[Ll]k|[Ll]{1,2}", LEAVES, bare=True)
_SIGNED = (_FOND, _OPIS, _DELO, _LIST)
_LATVIAN = (
    _FOND,
    _OPIS,
    Label("delo", r"[Ll]ieta", r"[Ll](?!p)", NUMBER, bare=True),
    Label("list", r"[Ll]apas?", r"[Ll]p{1,2}", LEAVES, bare=True),
)
_AFTER = (
    Label("fond", r"fonds", r"f", r"(?:[A-Z]{1,2}-)?\d{1,6}\w?", after=True),
    Label("opis", r"apraksts", r"apr", r"\d{1,4}\w?", after=True),
    Label("delo", r"lieta", r"l(?!p)", r"\d{1,6}\w?", after=True),
    Label("list", r"lapas?|lpp", r"lp{1,2}", LEAVES, after=True),
)
_IS_LATVIAN = lazy(r"(?<!\w)apr(?:\.|aksts)")
_IS_AFTER = lazy(r"\d\.?\s?(?:f\.|fonds)")
#: Estonian archives print the four numbers of a code one behind the other.
_CODE = lazy(
    r"[\s.,:]{0,2}(?P<fond>(?:[A-Z]{1,2}-)?\d{1,6}\w?)\.(?P<opis>\d{1,4}\w?)\.(?P<delo>\d{1,6}\w?)(?![\w.]*\d)"
)
_SIGNS = lazy(r"[\s.,;:]{0,3}")


def _read(passage: Passage) -> tuple[Chain, ...]:
    code = _CODE.match(passage.text, passage.start, passage.end) if passage.archive else None
    if code:
        return (_coded(code.groupdict(), passage, (code.start("fond"), code.end())),)
    labels = _SIGNED
    if _IS_LATVIAN.search(passage.text, passage.start, passage.end):
        labels = _AFTER if _IS_AFTER.search(passage.text, passage.start, passage.end) else _LATVIAN
    return chains(list(tokens(labels, passage.text, passage.start, passage.end)), _ORDER, passage)


def _coded(values: dict[str, str], passage: Passage, place: tuple[int, int]) -> Chain:
    levels, (start, end) = tuple(Level(name, "", values[name]) for name in _ORDER[:3]), place
    leaf = next(iter(tokens((_LIST,), passage.text, end, passage.end)), None)
    if leaf and _SIGNS.fullmatch(passage.text, end, leaf.start):
        levels, end = (*levels, leaf.level), leaf.end
    return Chain(levels, start, end)


def _write(reference: ArchivalReference, cyrillic: bool) -> str:  # noqa: FBT001 - the shape that every grammar has
    return written(reference, _LEVELS, cyrillic=cyrillic, between=", ")


SHELFMARK = Grammar(
    name="baltic",
    levels=_LEVELS,
    hint=r"(?<!\w)(?:ap|apr|nim)\.\s?\d|\d\.\s?apr\.",
    read=_read,
    write=_write,
    ibid=("Ten pat", "Turpat", "Samas"),
)

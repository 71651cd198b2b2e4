"""
Hungarian shelfmarks: the value stands before its sign (``288. f. 5. cs. 44. ő. e.``).

``7/331. ő. e.`` is group (*csoport*) 7, unit (*őrzési egység*) 331. County archives and the Budapest archive are cited
by code (``HU BFL XXXV.24.a/4``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.pattern import lazy
from provenance.reference import Level, Reach
from provenance.shelfmarks._grammar import Chain, Grammar, LevelName, Passage
from provenance.shelfmarks._labels import Label, Token, chains, tokens
from provenance.shelfmarks._values import LEAVES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from provenance.reference import ArchivalReference

_LEVELS = (
    LevelName("section", Reach.FONDS, "section", ""),
    LevelName("fond", Reach.FONDS, "fond (fonds)", "f."),
    LevelName("csoport", Reach.SERIES, "csoport (group)", "cs."),
    LevelName("item", Reach.FILE, "tétel (item)", "tétel"),
    LevelName("doboz", Reach.FILE, "doboz (box)", "doboz"),
    LevelName("orzesi_egyseg", Reach.FILE, "őrzési egység (unit of preservation)", "ő. e."),
    LevelName("list", Reach.LEAF, "oldal, lap (leaf or page)", "o."),
)
_ORDER = tuple(level.name for level in _LEVELS)
_OE = r"[őŐöÖõÕóÓoOôűuü]\.?\s?[eE](?:gys)?"
_LABELS = (
    Label("fond", r"fond", r"f", r"\d{1,4}", after=True),
    Label("csoport", r"csoport|csop", r"cs", r"\d{1,4}(?:/[\w]{1,6})?", after=True),
    Label(
        "orzesi_egyseg",
        r"őrzési egység|[öo]rz[ée]si egys[ée]g",
        _OE,
        r"\d{1,5}(?:/\w{1,6}){0,5}(?:[-\N{EN DASH}]\d{1,5})?",
        after=True,
    ),
    Label("doboz", r"doboz", r"d", r"\d{1,4}(?:[-\N{EN DASH}]\d+)?", after=True),
    Label("item", r"tétel", r"t", r"\d{1,4}(?:/\w+)?", after=True),
    Label("list", r"oldal|fólió|lap", r"old|o|fol|p|l", LEAVES, after=True),
)
_LEAF_FIRST = (Label("list", r"fol(?:ió)?|fólió", r"fol|p{1,2}|ff?(?=\.)", LEAVES),)
_SECTION = lazy(r"(?P<value>M[\s-]?KS|M[\s-]?BP|M[\s-]?Bp)[\s.-]*$")
_FONDS_CODE = lazy(r"(?<!\w)(?P<fond>[IVX]{1,6}-[A-Z]-\d+(?:-[a-zá-ű]{1,3})?|[A-Z]\s\d{1,4})(?![\w-])")
_COUNTY = lazy(
    r"[\s,\N{EN DASH}-]*(?P<fond>[IVXL]{1,7}\.\s?\d+(?:\.\s?[a-z])?)"
    r"(?:\s?[./]\s?|\s?[\N{EN DASH}-]\s?)(?P<item>\d+\w?(?:[./]\w+|\s?[\N{EN DASH}-]\s?\d+)*)?"
)
_OLD_COUNTY = lazy(rf"[\s,]*(?P<fond>[IVXL]{{1,7}}\.(?:\s?\w{{1,3}}\.){{0,5}}?)\s?(?P<orzesi_egyseg>\d+)\.?\s?{_OE}\.?")
_LETTERED = lazy(r"(\d+/[a-z])-(\d+)")
_SECURITY = lazy(
    r"[\s,\N{EN DASH}-]*(?P<fond>\d(?:\.\d{1,2}){1,3})\.?[\s,\N{EN DASH}-]+"
    r"(?P<item>[A-Z]{1,3}[-\s]\d+(?:\.\d{3})?(?:/\w+)*)"
)


def _read(passage: Passage) -> tuple[Chain, ...]:
    if passage.archive:
        for form in (_OLD_COUNTY, _COUNTY, _SECURITY):
            match = form.match(passage.text, passage.start, passage.end)
            if match:
                levels = tuple(Level(name, "", value) for name in _ORDER if (value := match.groupdict().get(name)))
                return (Chain(levels, match.start("fond"), match.end()),)
    return chains(sorted(_tokens(passage), key=lambda token: token.start), _ORDER, passage, loose=True)


def _tokens(passage: Passage) -> Iterator[Token]:
    text, start, end = passage.text, passage.start, passage.end
    for match in _FONDS_CODE.finditer(text, start, end):
        if passage.archive:
            yield Token(Level("fond", "", match["fond"]), match.start(), match.end(), strong=True)
    found = list(tokens(_LABELS, text, start, end))
    grouped = any(token.level.level == "csoport" for token in found)
    for token in found:
        if token.level.level == "fond":
            section = _SECTION.search(text, max(start, token.start - 12), token.start)
            if section:
                yield Token(Level("section", "", section["value"]), section.start(), section.end("value"))
        yield from _parted(token, grouped=grouped)
    for token in tokens(_LEAF_FIRST, text, start, end):
        if found and token.start >= found[-1].end:
            yield token


def _parted(token: Token, *, grouped: bool) -> Iterator[Token]:
    """Part ``7/331. ő. e.`` into group and unit, unless the group is printed by itself."""
    level, value = token.level.level, token.level.value
    lettered = _LETTERED.fullmatch(value)
    group, stroke, unit = (lettered[1], "-", lettered[2]) if lettered else value.rpartition("/")
    if level != "orzesi_egyseg" or not stroke or grouped:
        yield token
        return
    cut = token.start + len(group)
    yield Token(Level("csoport", "", group), token.start, cut)
    yield Token(Level(level, token.level.label, unit), cut + 1, token.end)


def _write(reference: ArchivalReference, cyrillic: bool) -> str:  # noqa: FBT001 - the shape that every grammar has
    del cyrillic
    if reference.value("fond") and not reference.value("csoport") and reference.value("item"):
        stroke = " " if "-" in (reference.value("item") or "") else "/"
        return f"{reference.value('fond')}{stroke}{reference.value('item')}"
    signs = {level.name: level.latin for level in _LEVELS}
    return " ".join(
        level.value
        if not signs.get(level.level) or not level.value[:1].isdigit()
        else f"{level.value}. {signs[level.level]}"
        for level in reference.levels
    )


SHELFMARK = Grammar(
    name="hungarian",
    levels=_LEVELS,
    hint=rf"\d\.?\s?(?:f\.\s?\d|cs\.\s?\d|{_OE}\.)|\d\.?\s?(?:őrzési|csoport|doboz)",
    read=_read,
    write=_write,
    ibid=("Uo.", "Ugyanott"),
)

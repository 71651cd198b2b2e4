"""Verbs: find levels by the signs beside their values, and join those that stand side by side to chains."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from provenance.pattern import lazy
from provenance.reference import Level
from provenance.shelfmarks._grammar import Chain, Passage
from provenance.shelfmarks._passages import clause_before
from provenance.shelfmarks._values import NUMERO, trimmed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence


@frozen
class Label:
    """
    How a level is announced: full ``words`` and ``short`` signs, both regular expressions, and its ``value``.

    A short sign wants a full stop; where a comma or nothing stands there, that is a misprint to be told. If
    ``bare`` is true, nothing is as good as a full stop. ``after`` is true where the value stands before its sign.
    """

    level: str
    words: str
    short: str
    value: str
    bare: bool = False
    after: bool = False


@frozen
class Token:
    """A level with its value and where both stand, ``strong`` if announced by a full word."""

    level: Level
    start: int
    end: int
    strong: bool = False
    warnings: tuple[str, ...] = field(default=())


#: What may stand between two levels of one reference: signs, a short remark in brackets, "and".
_NOTE = r"\s?[(\[][^()\[\]]{0,90}[)\]]"
_WORDS = (
    r"(?:and|und|és|et|и|та|see also|also|cf\.|см\. также|см\.|а также|sowie|vgl\.|[Кк]опия|[Пп]одлинник|[Аа]втограф)"
)
_JOIN = lazy(
    rf"[\s.,;:/|*_()\[\]\N{{EN DASH}}\N{{EM DASH}}-]*(?:{_NOTE}[\s.,;:]*)?(?:{_WORDS}[\s.,;:]*)?(?:{_NOTE}[\s.,;:]*)?"
)
_OF = lazy(r",?\s+(?:of|in|from|из|фонда|des|der|aus|im)\s+(?:the\s+)?")
_NEAR = lazy(r"[\s.,;:(\[*_\N{EN DASH}\N{EM DASH}-]*(?:\([^()]{0,60}\)[\s.,;:]*)?")
_BLANK = lazy(r"[\W_]*")
_NUMBER_BEFORE = lazy(r"\d\s?$")
#: Pieces between commas that name what no level does; only in a loose tradition.
_SKIPPED = lazy(
    r"[\s.]{0,2}(?:[,:]\s[^,:;()\n]{1,60}(?:\([^()\n]{1,40}\))?){1,3}"
    r"(?:[,:][\N{RIGHT DOUBLE QUOTATION MARK}\"]?\s?|(?<=\d)\s\()"
)
_UNNUMBERED = lazy(r"[\s.]{0,2}(?:,\s[^,;()\n\d]{1,60}){1,3},\s?")
_INITIALS = lazy(r"(?:\b\w\.){2,}$")
_MISPRINTS = {
    ",": "a comma stands for the full stop",
    ";": "a semicolon stands for the full stop",
    ".,": "a comma stands behind the full stop",
    ".;": "a semicolon stands behind the full stop",
}
_LONGEST_GAP = 120
_BREAK = lazy(r"[;.]")
_TWO = 2


@functools.cache
def pattern(labels: tuple[Label, ...]) -> re.Pattern[str]:
    """Return one regular expression for all labels: the groups l0, p0, v0 are sign, point and value of the first."""
    parts = []
    for at, label in enumerate(labels):
        value = rf"(?P<v{at}>{label.value})"
        words = rf"(?P<w{at}>{label.words})" if label.words else rf"(?P<w{at}>(?!))"
        short = rf"(?P<s{at}>{label.short})" if label.short else rf"(?P<s{at}>(?!))"
        if label.after:
            parts.append(rf"(?<![\w'/]){value}\s?\.?\s?(?:{words}(?!\w)|{short}(?![^\W\d_]))\.?")
        else:
            parts.append(rf"(?<![^\W\d_])(?<!')(?:{words}(?![^\W\d_])[.:]?|{short}(?P<p{at}>\.?[,;]?|))\s*{NUMERO}{value}")
    return re.compile("|".join(parts))


def tokens(labels: tuple[Label, ...], text: str, start: int, end: int) -> Iterator[Token]:
    """Yield the levels that signs announce in ``text[start:end]``; a number before a leaf's sign is an extent."""
    last = start
    for match in pattern(labels).finditer(text, start, end):
        at = next(at for at in range(len(labels)) if match[f"v{at}"] is not None)
        label = labels[at]
        before = text[max(start, match.start() - 3) : match.start()]
        if label.level == "list" and not label.after and match.start() - last > 1 and _NUMBER_BEFORE.search(before):
            continue  # "9 л." says how many leaves there are
        value, stop = _value(label, match, at)
        word = match[f"w{at}"] or match[f"s{at}"] or ""
        sign = (
            text[match.start() : match.start(f"v{at}")].strip()
            if not label.after
            else text[match.end(f"v{at}") : stop].strip(" .") + "."
        )
        yield Token(
            Level(label.level, sign, value),
            match.start(),
            stop,
            strong=match[f"w{at}"] is not None,
            warnings=_misprint(label, match, at, word),
        )
        last = stop


def _value(label: Label, match: re.Match[str], at: int) -> tuple[str, int]:
    value = match[f"v{at}"]
    if label.level == "list":
        value = trimmed(value)
    if label.after:
        return value.strip(), match.end()
    bare = value.strip() if _INITIALS.search(value) else value.strip().rstrip(".")
    return bare, match.start(f"v{at}") + len(value.rstrip())


def _misprint(label: Label, match: re.Match[str], at: int, word: str) -> tuple[str, ...]:
    if label.after or match[f"w{at}"] is not None:
        return ()
    point, value = match[f"p{at}"], match[f"v{at}"]
    if point[-1:] in (",", ";"):
        printed = f"\N{LEFT DOUBLE QUOTATION MARK}{word}{point} {value}\N{RIGHT DOUBLE QUOTATION MARK}"
        return (f"{_MISPRINTS[point]} in {printed}",)
    if not point and not label.bare and not word.endswith("."):
        return (f"no full stop after \N{LEFT DOUBLE QUOTATION MARK}{word}\N{RIGHT DOUBLE QUOTATION MARK}",)
    return ()


def chains(found: Sequence[Token], order: Sequence[str], passage: Passage, *, loose: bool = False) -> tuple[Chain, ...]:
    """
    Join tokens to chains: a deeper level goes on with the chain, an equal or higher one begins the next.

    In a *loose* tradition levels stand in any order, and only a level that is there already begins the next.

    A chain that begins below the top leans on the one before it. One that begins nowhere (no top level, no archive or
    *ibid.* right before it, no chain before it) is dropped. Linear in the number of tokens.
    """
    kept: list[Chain] = []
    for group, joined in _groups(found, order, passage, loose=loose):
        chain = _chain(group, order, continues=False)
        tops = chain.levels[0].level == order[0]
        leans = bool(kept) and (joined or len(group) >= _TWO)
        if leans and not tops:
            kept.append(evolve(chain, continues=True))
        elif leans or _stands(group, passage, tops=tops, loose=loose, first_of_all=not kept):
            kept.append(chain)
    return tuple(kept)


def _groups(
    found: Sequence[Token], order: Sequence[str], passage: Passage, *, loose: bool
) -> Iterator[tuple[list[Token], bool]]:
    """Yield the tokens of each chain, and whether it stands right behind the one before."""
    rank = {name: at for at, name in enumerate(order)}
    group: list[Token] = []
    joined, upward = False, _climbs(found, rank, passage)
    for token in found:
        if not group:
            group = [token]
            continue
        ranks = [rank[one.level.level] for one in group]
        mine = rank[token.level.level]
        if mine < min(ranks) and _between(_OF, group[-1], token, passage.text):
            group.append(token)
            continue
        near = _between(_JOIN, group[-1], token, passage.text)
        near = near or (loose and _between(_SKIPPED, group[-1], token, passage.text))
        gap = passage.text[group[-1].end : token.start]
        free = mine not in ranks and (mine > 0 or not _BREAK.search(gap))
        if near and (free if loose or upward else mine > max(ranks)):
            group.append(token)
            continue
        yield group, joined
        group, joined, upward = [token], near, False
    if group:
        yield group, joined


def _climbs(found: Sequence[Token], rank: Mapping[str, int], passage: Passage) -> bool:
    """Tell whether a passage begins with its deepest level and goes up to the top: ``delo 40, opis 3, fond 17``."""
    at = 0
    while at + 1 < len(found) and not passage.ibid:
        one, two = found[at], found[at + 1]
        between = passage.text[one.end : two.start]
        if rank[two.level.level] >= rank[one.level.level] or _BREAK.search(between):
            break
        if not _between(_JOIN, one, two, passage.text):
            break
        at += 1
    return at > 0 and rank[found[at].level.level] == 0


def _between(what: re.Pattern[str], left: Token, right: Token, text: str) -> bool:
    gap = right.start - left.end
    return 0 <= gap <= _LONGEST_GAP and what.fullmatch(text, left.end, right.start) is not None


def _chain(group: Sequence[Token], order: Sequence[str], *, continues: bool) -> Chain:
    levels = sorted((token.level for token in group), key=lambda level: order.index(level.level))
    warnings = tuple(warning for token in group for warning in token.warnings)
    return Chain(tuple(levels), group[0].start, group[-1].end, continues=continues, warnings=warnings)


def _stands(group: Sequence[Token], passage: Passage, *, tops: bool, loose: bool, first_of_all: bool) -> bool:
    """Tell whether a chain may begin a reference."""
    first = group[0]
    forms = (_NEAR, _UNNUMBERED) if loose else (_NEAR,)
    close = first_of_all and first.start - passage.start <= _LONGEST_GAP
    near = close and any(form.fullmatch(passage.text, passage.start, first.start) for form in forms)
    if near and (passage.archive or passage.ibid):
        return True
    if loose and close and passage.labelled and passage.archive:
        return True
    if tops:
        return len(group) >= _TWO or first.strong
    if len(group) < _TWO:
        return False
    if (loose or passage.labelled or clause_before(passage, passage.start, first.start)):
        return True
    ends = _BLANK.fullmatch(passage.text, group[-1].end)
    return bool(ends and _BLANK.fullmatch(passage.text, 0, first.start))

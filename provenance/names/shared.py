"""
Whether two Latin forms are forms of one Cyrillic word, whichever it be.

No Cyrillic word is made up and put out: the question is only whether there is one of which one scheme makes the first
form and one scheme the second. The tables of all schemes are laid side by side, letter for letter of the Cyrillic
alphabet, and both forms are read off at once.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections import defaultdict
from typing import TYPE_CHECKING

from attrs import field, frozen

from provenance.names.folding import bare, latin
from provenance.names.generated import OPENERS, applies, schemes
from provenance.pattern import lazy
from provenance.transliterations import rules

if TYPE_CHECKING:
    from collections.abc import Iterator

    from provenance.transliterations import Scheme

_LANGUAGES = ("ru", "bg", "uk")
_VOWELS_AFTER_A_SIGN = "еёиюяє"
#: What every scheme writes alike, but that some have w or f for v.
_KEPT = str.maketrans("wf", "vv")
_MARKED_A = str.maketrans("ŭă", "aa")
_NOT_KEPT = lazy("[^abdlmnprv]+")


def key(form: str) -> str:
    """
    Return the letters in which all Latin forms of one Cyrillic word agree: a quick look before the long one.

    >>> key("Gorbatschow"), key("Gorbachev"), key("Dimitŭr") == key("Dimitar")
    ('rbav', 'rbav', True)
    """
    plain = bare(latin(form).translate(_MARKED_A)).translate(_KEPT)
    return _NOT_KEPT.sub("", plain).replace("vv", "v")


@frozen
class _Output:
    """What schemes write for a token: the bits of those that always do, and of those that do if a sign tells them."""

    token: int
    text: str
    always: int
    signed: int


@frozen(eq=False)
class _Side:
    """The tokens that may stand after an opener, or after another letter."""

    by_first: dict[str, list[_Output]] = field(repr=False)
    by_token: dict[int, list[_Output]] = field(repr=False)


@frozen(eq=False)
class _Table:
    """All schemes of a language side by side; a token is one or more Cyrillic letters."""

    schemes: tuple[Scheme, ...]
    opens: tuple[bool, ...]  # whether a token leaves the word open
    ends: tuple[bool, ...]  # whether it stands only at the end of a word
    closed: _Side
    opened: _Side


@functools.cache
def _sign(source: str) -> re.Pattern[str]:
    return re.compile(source)


@functools.lru_cache(maxsize=4096)
def shared(left: str, right: str) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """
    Return the schemes under which two Latin forms come from one Cyrillic word, for each form, or ``None``.

    At most letters times letters states, each with few pairs of sets of schemes.

    >>> shared("Khrushchev", "Xruščëv") is not None, shared("Zykov", "Zaykov") is not None
    (True, False)
    """
    one, other = latin(left), latin(right)
    if not one or not other or key(one) != key(other):
        return None
    lefts, rights = set[str](), set[str]()
    for language in _LANGUAGES:
        table = _table(language)
        masks = _read_off(table, one, other)
        for bit, scheme in enumerate(table.schemes):
            lefts |= {scheme.code} if masks[0] >> bit & 1 else set()
            rights |= {scheme.code} if masks[1] >> bit & 1 else set()
    return (tuple(sorted(lefts)), tuple(sorted(rights))) if lefts else None


def share_a_head(initial: str, form: str) -> bool:
    """
    Whether some Cyrillic letter is written as a Latin initial under one scheme, and as *form* under another.

    >>> share_a_head("Yu", "Iu"), share_a_head("A", "E")
    (True, False)
    """
    one, other = latin(initial), latin(form)
    for language in _LANGUAGES:
        side = _table(language).opened
        for output in side.by_first.get(one[:1], ()):
            if output.text == one and any(out.text == other for out in side.by_token[output.token]):
                return True
    return False


def _read_off(table: _Table, left: str, right: str) -> tuple[int, int]:
    """Return the bits of the schemes of each form, zero if there is no word that makes both."""
    signs = tuple(_signs(table, form) for form in (left, right))
    agenda: list[defaultdict[tuple[int, bool], set[tuple[int, int]]]] = [defaultdict(set) for _ in range(len(left) + 1)]
    agenda[0][0, True].add(((1 << len(table.schemes)) - 1,) * 2)
    for i in range(len(left)):
        for (j, is_open), masks in agenda[i].items():
            side = table.opened if is_open else table.closed
            for one in side.by_first.get(left[i], ()):
                if not left.startswith(one.text, i):
                    continue
                ahead = i + len(one.text)
                for other in side.by_token[one.token]:
                    after = j + len(other.text)
                    at_end = ahead == len(left) and after == len(right)
                    if not right.startswith(other.text, j) or (table.ends[one.token] and not at_end):
                        continue
                    bits = one.always | one.signed & signs[0], other.always | other.signed & signs[1]
                    agenda[ahead][after, table.opens[one.token]].update(
                        both for m in masks if all(both := (m[0] & bits[0], m[1] & bits[1]))
                    )
    found = [m for (j, _), masks in agenda[-1].items() if j == len(right) for m in masks]
    return _union(m[0] for m in found), _union(m[1] for m in found)


def _union(masks: Iterator[int]) -> int:
    bits = 0
    for mask in masks:
        bits |= mask
    return bits


def _signs(table: _Table, form: str) -> int:
    """Return the bits of the schemes of which a form bears a sign."""
    return _union(1 << bit for bit, one in enumerate(table.schemes) if one.signs and _sign(one.signs).search(form))


@functools.cache
def _table(language: str) -> _Table:
    """Lay the schemes of a language side by side."""
    known = tuple(scheme for scheme in schemes() if not scheme.original and language in scheme.tables)
    tokens = sorted(
        {
            (rule.letters, rule.ends)
            for scheme in known
            for some in rules(scheme, language).values()
            for rule in some
            if rule.letters not in ("ь", "ъ", "'") or language == "bg"
        }
        | {(f"ь{vowel}", False) for vowel in _VOWELS_AFTER_A_SIGN}
    )
    return _Table(
        known,
        tuple(letters[-1] in OPENERS for letters, _ in tokens),
        tuple(ends for _, ends in tokens),
        _side(known, language, tokens, is_open=False),
        _side(known, language, tokens, is_open=True),
    )


def _side(known: tuple[Scheme, ...], language: str, tokens: list[tuple[str, bool]], *, is_open: bool) -> _Side:
    side = _Side(defaultdict(list), defaultdict(list))
    for token, (letters, ends) in enumerate(tokens):
        if letters[0] in (("ь", "ы") if is_open else ("й",)):
            continue  # no Russian word has them there
        bits: dict[str, list[int]] = defaultdict(lambda: [0, 0])  # of the schemes that always do, and that may
        for bit, scheme in enumerate(known):
            for text, signed in _outputs(scheme, language, letters, is_open=is_open, ends=ends):
                bits[latin(text)][signed] |= 1 << bit
        for text, masks in sorted(bits.items()):
            if text:
                output = _Output(token, text, *masks)
                side.by_first[text[0]].append(output)
                side.by_token[token].append(output)
    return side


def _outputs(scheme: Scheme, language: str, letters: str, *, is_open: bool, ends: bool) -> Iterator[tuple[str, bool]]:
    """Yield what a scheme writes for some letters, and whether only a sign of the scheme allows for it."""
    table = rules(scheme, language)
    word = ("о" if is_open else "т") + letters + ("" if ends else "т")
    parts = []
    at = 1
    while at <= len(letters):
        room = len(letters) + 1 - at
        fitting = (r for r in table.get(word[at], ()) if applies(r, word, at) and len(r.letters) <= room)
        rule = next(fitting, None)
        if rule is None:
            return
        parts.append([(out, False) for out in rule.plain] + [(out, True) for out in rule.weak])
        at += len(rule.letters)
    for chosen in itertools.product(*parts):
        yield "".join(out for out, _ in chosen), any(weak for _, weak in chosen)

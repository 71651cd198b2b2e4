"""Which Latin forms the schemes make of a Cyrillic word: written out, or held against a form at hand."""

from __future__ import annotations

import functools
import itertools
from typing import TYPE_CHECKING

from provenance.names.folding import bare, cyrillic, latin
from provenance.pattern import lazy
from provenance.transliterations import SCHEMES, rules

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from provenance.transliterations import Rule, Scheme

_VOWELS = frozenset("аеёиоуыэюяіїєѣ")
#: After these, a word opens anew: BGN/PCGN writes ye there.
OPENERS = _VOWELS | frozenset("ьъйј")
#: Letters that tell the language of a name; without them it may be Russian or Bulgarian.
_UKRAINIAN = frozenset("іїєґ")
_UKRAINIAN_ENDING = lazy("[сц]ьк")
_SERBIAN = frozenset("јљњћђџ")
_RUSSIAN = frozenset("ыэё")
#: A surname that ends so is Russian or Bulgarian, and no foreign name rendered by ear.
_NATIVE = lazy(r"(?:[оеё]в|[иы]н|[оеё]ва|[иы]на|ых|их|ого|енко)$")
_MOST_FORMS = 256  # of one word under one scheme


@functools.cache
def schemes() -> tuple[Scheme, ...]:
    """Return all schemes, in the order of their codes."""
    return tuple(sorted(SCHEMES, key=lambda scheme: scheme.code))


def languages(text: str) -> tuple[str, ...]:
    """
    Return the languages that a Cyrillic name may be in, told by its letters.

    >>> languages("Рыжков"), languages("Живков"), languages("Щербицький")
    (('ru',), ('bg', 'ru'), ('uk',))
    """
    letters = frozenset(cyrillic(text))
    if letters & _UKRAINIAN or _UKRAINIAN_ENDING.search(text.lower()):
        return ("uk",)
    if letters & _SERBIAN:
        return ("sr",)
    return ("ru",) if letters & _RUSSIAN else ("bg", "ru")


def spelt(word: str, form: str, within: str) -> tuple[str, ...]:
    """
    Return the codes of the schemes under which a Cyrillic word is written as a Latin *form*, or nothing.

    *within* is the whole name, whose letters tell the language. A printed ye may stand for yo, and is tried as both.
    At most letters times letters steps for each scheme.

    >>> spelt("Юрьев", "Jur'ev", "Юрьев")
    ('din-1460', 'gost-16876', 'iso-9-1968', 'scholarly')
    """
    small, marked, plain = cyrillic(word), latin(form), bare(form)
    foreign = not _NATIVE.search(small)
    variants = tuple(_variants(small))
    found = []
    for scheme in schemes():
        if scheme.original and not foreign:
            continue
        wanted = plain if scheme.original else marked
        codes = ("ru",) if scheme.original else languages(within)
        if any(_spells(_folded(scheme, code), variant, wanted) for code in codes for variant in variants):
            found.append(scheme.code)
    return tuple(found)


def _variants(word: str) -> Iterator[str]:
    """Yield a word, and the words that it may stand for if one ye lost its dots."""
    yield word
    for at, letter in enumerate(word):
        if letter == "е":
            yield f"{word[:at]}ё{word[at + 1 :]}"


_Folded = dict[str, list[tuple["Rule", tuple[str, ...]]]]


@functools.cache
def _folded(scheme: Scheme, language: str) -> _Folded:
    """Return the rules of a scheme by first letter, each with its outputs as they are compared."""
    fold = bare if scheme.original else latin
    return {
        first: [(rule, tuple(dict.fromkeys(map(fold, rule.outputs)))) for rule in some]
        for first, some in rules(scheme, language).items()
    }


def _spells(table: _Folded, word: str, form: str) -> bool:
    """Whether a table writes a word as a form; all ways are followed at once, letter by letter of the word."""
    reached: list[set[int]] = [set() for _ in range(len(word) + 1)]
    reached[0].add(0)
    for i, letter in enumerate(word):
        if not reached[i]:
            continue
        for rule, outputs in table.get(letter, ()):
            if not applies(rule, word, i):
                continue
            ahead = reached[i + len(rule.letters)]
            ahead.update(j + len(out) for j in reached[i] for out in outputs if form.startswith(out, j))
    return len(form) in reached[-1]


def applies(rule: Rule, word: str, at: int) -> bool:
    """Whether a rule may be applied to a word in small letters at a place."""
    if not word.startswith(rule.letters, at):
        return False
    if rule.ends and at + len(rule.letters) < len(word):
        return False
    return not rule.opens or at == 0 or word[at - 1] in OPENERS


def written(word: str, scheme: Scheme, language: str) -> tuple[str, ...]:
    """
    Return the forms in small letters that a scheme makes of a Cyrillic word, the prescribed one first; at most 256.

    Empty if a letter of the word is none of the language's.
    """
    table = rules(scheme, language)
    parts: list[Iterable[str]] = []
    at = 0
    while at < len(word):
        rule = next((rule for rule in table.get(word[at], ()) if applies(rule, word, at)), None)
        if rule is None:
            return ()
        parts.append(rule.outputs)
        at += len(rule.letters)
    every = map("".join, itertools.islice(itertools.product(*parts), _MOST_FORMS))
    return tuple(dict.fromkeys(every))

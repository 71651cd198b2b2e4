"""What an editor has listed, found again in a text: in any case, inflected, with hyphens or without."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from attrs import frozen

from provenance.pattern import lazy

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_WORD = lazy(r"[^\W\d_]+(?:[\u0300-\u036f\u00ad]+[^\W\d_]*)*")
#: Scripts that set no spaces between words: Chinese characters, kana.
_UNSPACED = lazy(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_VOWELS = "aeiouy"
_WITHOUT_VOWELS = dict.fromkeys(map(ord, _VOWELS))
_BARE = 3  # letters that must remain of a word without its ending
_ENDING = 3  # letters of an ending
_SHORT = 4  # letters below which a word is compared whole


class Printed(Protocol):
    """A word as it is printed."""

    @property
    def text(self) -> str:
        """The word."""


def pieces(text: str, start: int = 0) -> list[tuple[int, int]]:
    """
    Return where the words of a text are, from *start* on; of a script without spaces, every two characters in a row.

    >>> text = "mid-range 中程导"
    >>> [text[start:end] for start, end in pieces(text)]
    ['mid', 'range', '中程', '程导']
    """
    found: list[tuple[int, int]] = []
    for match in _WORD.finditer(text, start):
        if _UNSPACED.match(match[0]):
            last = max(match.start() + 1, match.end() - 1)
            found += [(at, min(at + 2, match.end())) for at in range(match.start(), last)]
        else:
            found.append(match.span())
    return found


def unspaced(word: str) -> bool:
    """Whether a word is of a script that sets no spaces between words."""
    return bool(_UNSPACED.match(word))


@frozen
class Entry:
    """One form that an editor has listed, under the ``name`` it belongs to, as its words in small Latin letters."""

    name: str
    words: tuple[str, ...]


def entries(listed: Mapping[str, Sequence[str]]) -> tuple[Entry, ...]:
    """Return the listed names with all their forms, the longest first, so that *Karl Marx* comes before *Marx*."""
    found = [Entry(name, _words(form)) for name, forms in listed.items() for form in (name, *forms)]
    return tuple(sorted((one for one in found if one.words), key=lambda one: (-len(one.words), one.name, one.words)))


def find(words: Sequence[Printed], known: Sequence[Entry]) -> list[tuple[int, int, Entry]]:
    """
    Return where listed forms stand: the first word, the number after the last, and the entry; no two overlap.

    Takes words times entries steps; each word is taken out of its dress once.
    """
    if not known:
        return []
    plain = [_plain(word.text) for word in words]
    found: list[tuple[int, int, Entry]] = []
    at = 0
    while at < len(words):
        fitting = next((one for one in known if _stands(one.words, plain, at)), None)
        if fitting:
            found.append((at, at + len(fitting.words), fitting))
            at += len(fitting.words)
        else:
            at += 1
    return found


def _stands(form: Sequence[str], plain: Sequence[str], at: int) -> bool:
    if at + len(form) > len(plain):
        return False
    return all(inflected(part, plain[at + number]) for number, part in enumerate(form))


def inflected(one: str, other: str) -> bool:
    """
    Tell whether a word, in small Latin letters, may be another form of a listed one.

    >>> inflected("gusak", "gusaka"), inflected("pavel", "pavla"), inflected("lenin", "lena")
    (True, True, False)
    """
    if one == other:
        return True
    if len(one) < _SHORT or unspaced(one):
        return other in (one + "s", one + "a", one + "u") and not unspaced(one)
    bare = one.rstrip(_VOWELS)
    bare = bare if len(bare) >= _BARE else one[:_BARE]
    if other.startswith(bare) and len(other) - len(bare) <= _ENDING:
        return True
    if one[-1] in _VOWELS or one[:2] != other[:2] or abs(len(one) - len(other)) > 1:
        return False
    return one.translate(_WITHOUT_VOWELS) == other.translate(_WITHOUT_VOWELS)  # Pavel and Pavla: the last vowel is lost


def _words(form: str) -> tuple[str, ...]:
    return tuple(_plain(form[start:end]) for start, end in pieces(form))


def _plain(word: str) -> str:
    if unspaced(word):
        return word
    from unidecode import unidecode  # noqa: PLC0415 - only where an editor has listed something

    plain = unidecode(word.replace("\N{SOFT HYPHEN}", "")).replace("'", "").lower()
    return plain.replace("iu", "u").replace("ia", "a")  # one letter in Cyrillic, and mostly a part of an ending

"""Verb: tell one-byte code pages apart by how much the text they give looks like prose."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from attrs import frozen

from provenance.letters import PROFILES, Profile

if TYPE_CHECKING:
    from collections.abc import Iterator

#: In this order a tie between equal texts is broken.
CODE_PAGES = (
    "cp1252", "cp1251", "cp1250", "koi8-r", "cp866", "mac-cyrillic", "iso8859-5", "iso8859-2", "mac-roman",
)  # fmt: skip

#: Natural logarithm of how often a character stands that the language does not know: a letter, any other sign.
_STRANGE_LETTER = -14.0
_STRANGE_SIGN = -14.5
#: Natural logarithm of how much rarer a capital inside a word, or a sign inside a word, is than one that fits.
_MISSHAPEN = -6.0
#: How much a common plain word speaks for its language (natural logarithm).
_WORD = 2.5
#: Bytes that are looked at: so many around each run of bytes beyond ASCII, and so many in all.
_AROUND = 24
_SAMPLE = 60_000

_HIGH = re.compile(rb"[\x80-\xff]+")
_BEYOND = re.compile(r"[^\x00-\x7f]")
_PLAIN_WORD = re.compile(r"(?<![^\W\d_])[a-z]{1,12}(?![^\W\d_])", re.ASCII)
_WORD_RUN = re.compile(r"[^\W\d_]+(?:[^\w\s'.,;:!?()\[\]\"\u00a0\u00ad\u2019\u2013\u2014\u2026-][^\W\d_]+)*")
_CONTROL = re.compile(r"[\x80-\x9f]")


@frozen
class Guess:
    """
    A code page, the language that explains it best, and the natural logarithm of how well.

    ``per_character`` is the mean over the characters beyond ASCII, ``share`` how many of all characters these are.
    """

    encoding: str
    language: str
    score: float
    per_character: float
    share: float


def guesses(data: bytes) -> tuple[Guess, ...]:
    """
    Return a guess for each code page that can hold *data*, the likeliest first.

    The score is a log-likelihood: characters beyond ASCII by their rate in the language, words in ASCII letters by
    whether the language uses them, words of odd shape (a capital inside, two scripts, a sign inside) at a discount.
    A sample of at most 60,000 bytes around the bytes beyond ASCII is looked at, so the time has a bound.
    """
    sample = _sample(data)
    found = [guess for guess in (_guess(sample, name) for name in CODE_PAGES) if guess]
    return tuple(sorted(found, key=lambda guess: (-guess.score, CODE_PAGES.index(guess.encoding))))


def _sample(data: bytes) -> bytes:
    if len(data) <= _SAMPLE:
        return data
    return b" ".join(_windows(data))


def _windows(data: bytes) -> Iterator[bytes]:
    size, at = 0, 0
    for match in _HIGH.finditer(data):
        start, end = max(at, match.start() - _AROUND), min(len(data), match.end() + _AROUND)
        if end <= at:
            continue
        yield data[start:end]
        size += end - start
        at = end
        if size > _SAMPLE:
            return


def _guess(sample: bytes, encoding: str) -> Guess | None:
    try:
        text = sample.decode(encoding)
    except UnicodeDecodeError:
        return None
    if _CONTROL.search(text):
        return None
    letters = Counter(_BEYOND.findall(text))
    words = Counter(_PLAIN_WORD.findall(text.lower()))
    shape = _MISSHAPEN * sum(1 for word in _WORD_RUN.findall(text) if _misshapen(word))
    count = letters.total() or 1
    best = max(((_likelihood(letters, profile), profile) for profile in PROFILES),
               key=lambda pair: pair[0] + _plain(words, pair[1]))  # fmt: skip
    likelihood, profile = best
    return Guess(
        encoding,
        profile.name,
        likelihood + _plain(words, profile) + shape,
        (likelihood + shape) / count,
        count / (len(text) or 1),
    )


def _likelihood(letters: Counter[str], profile: Profile) -> float:
    logs = profile.logs
    return sum(
        count * logs.get(letter, _STRANGE_LETTER if letter.isalpha() else _STRANGE_SIGN)
        for letter, count in letters.items()
    )


def _plain(words: Counter[str], profile: Profile) -> float:
    return _WORD * sum(count for word, count in words.items() if word in profile.words)


def _misshapen(word: str) -> bool:
    if word.isascii():
        return False
    if not word.isalpha():
        return True
    if not (word.islower() or word.isupper() or word[1:].islower()):
        return True
    scripts = {"\u0400" <= letter <= "\u04ff" for letter in word}
    return len(scripts) > 1

"""Verb: where one of two passages that answer each other denies, and the other does not (`unmatched`)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import frozen

from editions.alignment import Bead, Piece
from provenance.languages import LANGUAGES, words

if TYPE_CHECKING:
    from editions.rules.context import Context
    from editions.witness import Witness
    from provenance.languages import Language

_APOSTROPHES = str.maketrans(dict.fromkeys("\N{RIGHT SINGLE QUOTATION MARK}\N{ACUTE ACCENT}\N{GRAVE ACCENT}", "'"))
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|(?P<stop>[,.;:!?()\N{EM DASH}\N{EN DASH}])")
#: Halves that say nothing without the other: ne … que denies nothing.
_HALVES = {"fr": ("ne", "n'")}
#: Words that deny a noun and are as well said otherwise: without fear, boldly.
_LOOSE = words("without no nor neither sans ni aucun aucune ohne weder kein keine keinen keiner sin без ни")
#: How a word, or what stands beside it, says no without a negating word.
_SAYS_NO = {
    "en": "un in im dis ir forb refus fail ceas lack hard scarc except save unles lest but prev stop",
    "fr": "in im dés ir refus cess sauf sinon empê ne n' pri",
    "de": "un miss ohne außer verb weig",
    "es": "in im des sino salv rehus ces",
    "it": "in im dis salv rifiut",
    "ru": "не без бес",
}
_WINDOW = 6  # words on each side
_SHORTEST, _STEM = 4, 5  # letters of a word that tells what is spoken of, and of its stem
_SHARED, _SHARE = 3, 0.5  # stems around a negation that stand together on the other side as well


@frozen
class Word:
    """A word in small letters, where it stands, and the clause it belongs to."""

    text: str
    paragraph: int
    start: int
    end: int
    clause: int


@frozen
class Denial:
    """
    A negating word that one side of a bead has and the other not; ``on_left`` says which.

    ``facing`` is what answers it: a word beside which the negation should stand, if it is ``sure`` where that is.
    """

    bead: Bead
    word: Word
    on_left: bool
    facing: Piece
    sure: bool


def unmatched(context: Context) -> tuple[Denial, ...]:
    """
    Return the negations of a pair that nothing answers, at most one for each bead that is not sure.

    Counted are the clauses that deny, so that a double negation is one. In one language the words around a negation
    are looked for on the other side: where they stand together and nothing denies, the negation is surely gone. Linear
    in the beads; quadratic in the words of a bead with a negation.
    """
    codes = (context.left.language, context.right.language)
    if any(code not in LANGUAGES.names() for code in codes):
        return ()
    one, other = (LANGUAGES[code] for code in codes if code)
    found: list[Denial] = []
    for bead in _beads(context):
        left, right = _spoken(context.left, bead.left), _spoken(context.right, bead.right)
        sure = []
        if one is other:
            sure += [Denial(bead, w, True, f, True) for w, f in _gone(left, right, one)]  # noqa: FBT003 - a side
            sure += [Denial(bead, w, False, f, True) for w, f in _gone(right, left, one)]  # noqa: FBT003 - a side
        found += sure or _more(bead, (left, one), (right, other))
    return tuple(found)


def _beads(context: Context) -> list[Bead]:
    """Return the beads with two sides; where there are none at all, the links."""
    beads = context.alignment.beads or tuple(
        Bead(number, _whole(context.left, link.left), _whole(context.right, link.right), link.score, link.confidence)
        for number, link in enumerate(context.alignment.links)
    )
    return [bead for bead in beads if bead.left and bead.right]


def _whole(witness: Witness, span: tuple[int, int]) -> tuple[Piece, ...]:
    return tuple(Piece(p, 0, len(witness.paragraphs[p].text)) for p in range(*span))


def _spoken(witness: Witness, pieces: tuple[Piece, ...]) -> list[Word]:
    found: list[Word] = []
    for piece in pieces:
        clause = found[-1].clause + 1 if found else 0
        found += _words(witness.paragraphs[piece.paragraph].text[piece.start : piece.end], piece, clause)
    return found


def _words(text: str, piece: Piece, clause: int) -> list[Word]:
    """Return the words of a piece, with their clauses counted from *clause* on."""
    found: list[Word] = []
    for match in _WORD.finditer(text.translate(_APOSTROPHES).lower()):
        if match["stop"]:
            clause += 1
        else:
            start, end = piece.start + match.start(), piece.start + match.end()
            found.append(Word(match[0], piece.paragraph, start, end, clause))
    return found


def denying(text: str, language: str | None) -> int | None:
    """
    Return how many clauses of a text deny; ``None`` in a language that is not known.

    >>> denying("He never came, and nobody saw no one.", "en")
    2
    """
    if language not in LANGUAGES.names():
        return None
    return len(_clauses(_words(text, Piece(0, 0, len(text)), 0), LANGUAGES[language]))


def _denies(word: str, language: Language) -> bool:
    if word in _HALVES.get(language.code, ()):
        return False
    return word in language.negations or word.endswith("n't")


def _gone(mine: list[Word], theirs: list[Word], language: Language) -> list[tuple[Word, Piece]]:
    """Return the negations of one side whose surroundings the other side has without any."""
    stems = [_stem(word.text, language) for word in theirs]
    found = []
    for at, word in enumerate(mine):
        if not _denies(word.text, language) or word.text in _LOOSE:
            continue
        around = {_stem(x.text, language) for x in mine[max(0, at - _WINDOW) : at + _WINDOW + 1]} - {""}
        hits = _gathered(stems, around)
        if len({stems[i] for i in hits}) < max(_SHARED, _SHARE * len(around)):
            continue
        near = theirs[max(0, hits[0] - _WINDOW) : hits[-1] + _WINDOW + 1]
        if not any(_may_deny(x.text, language) for x in near):
            beside = theirs[hits[0]]
            found.append((word, Piece(beside.paragraph, beside.start, beside.end)))
    return found


def _stem(word: str, language: Language) -> str:
    """Return the stem of a word that tells what is spoken of; nothing for a small word."""
    small = len(word) < _SHORTEST or word in language.function_words or _denies(word, language)
    return "" if small else word[:_STEM]


def _gathered(stems: list[str], wanted: set[str]) -> list[int]:
    """Return where most of the wanted stems stand together: the first such place."""
    hits = [i for i, stem in enumerate(stems) if stem in wanted]
    runs = [[i for i in hits if at <= i <= at + 2 * _WINDOW] for at in hits]
    return max(runs, key=lambda run: len({stems[i] for i in run}), default=[])


def _may_deny(word: str, language: Language) -> bool:
    if _denies(word, language):
        return True
    return len(word) > 1 and word.startswith(tuple(_SAYS_NO.get(language.code, "").split()))


def _more(bead: Bead, one: tuple[list[Word], Language], other: tuple[list[Word], Language]) -> list[Denial]:
    """Return the negation by which one side has more clauses that deny: the one furthest from those of the other."""
    left, right = (_clauses(words, language) for words, language in (one, other))
    if len(left) == len(right):
        return []
    on_left = len(left) > len(right)
    more, less = (left, right) if on_left else (right, left)
    pieces = bead.right if on_left else bead.left
    answered = [at for _, at in less]
    word, _ = max(more, key=lambda x: min((abs(x[1] - at) for at in answered), default=1.0))
    return [Denial(bead, word, on_left, pieces[0], sure=False)]


def _clauses(words: list[Word], language: Language) -> list[tuple[Word, float]]:
    """Return the first negating word of each clause, with how far into the bead it stands."""
    first: dict[int, tuple[Word, float]] = {}
    for at, word in enumerate(words):
        if _denies(word.text, language):
            first.setdefault(word.clause, (word, at / len(words)))
    return list(first.values())

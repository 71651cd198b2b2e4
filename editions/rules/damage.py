"""When a scanner explains a change: what the rules on damage share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.distance import Indel

from editions.confusions import damage, is_garbled, is_strong, looks_alike
from editions.lookalikes import Confusion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editions.confusions import Noise
    from editions.rules import Change
    from editions.rules.lexicon import Lexicon

_NOISY = 0.003  # share of damaged words from which a pair counts as scanned
_FILTHY = 0.01  # from which even a confusion that was never seen is likely
#: Stands for all confusions of a form in which letters and signs are mixed.
GARBLED: Confusion = ("?", "?")
_ENOUGH = 1000  # runs of three letters that must be known before one can call a form implausible
_ENDING = 2  # letters at the end of a word that a grammar changes, and not a scanner
_ALIKE = 0.6  # letters that must be the same where the confusion was never seen
_LONG = 5  # letters from which a new form that differs slightly is more likely damage than another word
_SLIGHT = 4  # letters on both sides of a confusion that was never seen
_LONGEST = 5  # words
_STRIPPED = (
    " \t\n.,;:!?'\"()"
    "\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}"
    "\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}"
)


def confused(change: Change, lexicon: Lexicon) -> tuple[Confusion, ...]:
    """
    Return the confusions that explain a change, or nothing if a hand may have made it.

    A change of one known fact into another (two numbers, two negating or modal words) is never explained away; one of
    two words that both witnesses have is explained only by a confusion that recurs in this pair. Where a negating or
    modal word or a number has come or gone, every letter of it must be accounted for.
    """
    if change.size > _LONGEST:
        return ()
    one, other = bare_letters(change.left), bare_letters(change.right)
    if not one or not other or one == other or _both_facts(change, lexicon):
        return ()
    if apart := lexicon.noise.systematic.take_apart(one, other):
        return apart
    new = [form for form, elsewhere in ((one, lexicon.rights), (other, lexicon.lefts)) if form not in elsewhere]
    if not new or _fact_lost(change, lexicon):
        return ()
    single = not words_run_together(change) and len(change.left.split()) == 1
    if single and lexicon.noise.level >= _NOISY and is_garbled(one) != is_garbled(other):
        return _by_looks(one, other, new, lexicon.noise) or (GARBLED,)
    return _by_looks(one, other, new, lexicon.noise)


def _fact_lost(change: Change, lexicon: Lexicon) -> bool:
    """Whether the readings have another number of negating words, modal words or numbers, over several words."""
    ones, others = change.left_words, change.right_words
    if len(change.left.split()) == len(change.right.split()) == 1:
        return False
    return any(
        sum(map(known, ones)) != sum(map(known, others)) for known in (lexicon.negating, lexicon.modals.__contains__)
    ) or len(lexicon.numbers(change.left)) != len(lexicon.numbers(change.right))


def _by_looks(one: str, other: str, new: Sequence[str], noise: Noise) -> tuple[Confusion, ...]:
    """Return the confusions that explain two forms by how letters look, as far as the noise of the pair allows."""
    changes, known = damage(one, other), noise.systematic.pairs
    if changes and all(change in known or is_strong(change) for change in changes):
        return changes
    enough = noise.level >= _NOISY or len(noise.letters) >= _ENOUGH
    implausible = enough and any(noise.is_implausible(form) for form in new)
    if not implausible and noise.level < _NOISY:
        return ()
    if changes and all(change in known or looks_alike(change) for change in changes):
        return changes
    if noise.level >= _NOISY and (apart := noise.likely.take_apart(one, other)):
        return apart
    return changes if noise.level >= _FILTHY and _is_slight(one, other, changes, plausible=not implausible) else ()


def _is_slight(one: str, other: str, changes: Sequence[Confusion], *, plausible: bool) -> bool:
    """Whether confusions that were never seen are so slight that only a scanner can have made them."""
    if Indel.normalized_similarity(one, other) < _ALIKE:
        return False
    if plausible and (min(len(one), len(other)) < _LONG or one[-_ENDING:] != other[-_ENDING:]):
        return False
    return all(len(a + b) <= _SLIGHT and (bool(a and b) or len(a + b) == 1) for a, b in changes)


def bare_letters(text: str) -> str:
    """Return a reading without white space, and without the signs at its ends."""
    return "".join(text.split()).strip(_STRIPPED)


def _both_facts(change: Change, lexicon: Lexicon) -> bool:
    """Whether both readings say something by themselves: numbers, negations, modal verbs, months."""
    ones, others = change.left_words, change.right_words
    if len(ones) != 1 or len(others) != 1:
        numbers = (lexicon.numbers(change.left), lexicon.numbers(change.right))
        return bool(numbers[0] and numbers[1] and numbers[0] != numbers[1])
    one, other = ones[0], others[0]
    for known in (lexicon.negating, lexicon.modals.__contains__, lexicon.months.__contains__):
        if known(one) and known(other):
            return True
    return lexicon.value(one, printed=change.left.strip()) is not None and (
        lexicon.value(other, printed=change.right.strip()) is not None
    )


def words_run_together(change: Change) -> bool:
    """Whether the readings have another number of words, divided by white space."""
    return len(change.left.split()) != len(change.right.split())

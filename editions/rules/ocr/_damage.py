"""When a scanner explains a change: what the rules on damage share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.confusions import LOOKALIKES, Confusion, damage, is_strong, looks_alike, taken_apart

if TYPE_CHECKING:
    from editions.rules import Change
    from editions.rules.lexicon import Lexicon

_NOISY = 0.003  # share of damaged words from which a pair counts as scanned
_FILTHY = 0.01  # from which even a confusion that was never seen is likely
_LONGEST = 5  # words
_STRIPPED = " \t\n.,;:!?'\"()\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}"


def confused(change: Change, lexicon: Lexicon) -> tuple[Confusion, ...]:
    """
    Return the confusions that explain a change, or nothing if a hand may have made it.

    A change of one known fact into another (two numbers, two negating or modal words, two words that both witnesses
    have) is explained only by a confusion that recurs in this pair.
    """
    if change.size > _LONGEST:
        return ()
    one, other = _letters(change.left), _letters(change.right)
    if not one or not other or one == other or _both_facts(change, lexicon):
        return ()
    new = [form for form, elsewhere in ((one, lexicon.rights), (other, lexicon.lefts)) if form not in elsewhere]
    noise = lexicon.noise
    apart = taken_apart(one, other, noise.systematic)
    if apart:
        return apart
    if not new:
        return ()
    changes = damage(one, other)
    if changes and all(change in noise.systematic or is_strong(change) for change in changes):
        return changes
    implausible = any(noise.is_implausible(form) for form in new)
    if not implausible and noise.level < _NOISY:
        return ()
    if changes and all(change in noise.systematic or looks_alike(change) for change in changes):
        return changes
    if noise.level >= _NOISY and (apart := taken_apart(one, other, noise.systematic | LOOKALIKES)):
        return apart
    return changes if noise.level >= _FILTHY and implausible else ()


def _letters(text: str) -> str:
    return "".join(text.split()).strip(_STRIPPED)


def _both_facts(change: Change, lexicon: Lexicon) -> bool:
    """Whether both readings say something by themselves: numbers, negations, modal verbs, months."""
    ones, others = change.left_words, change.right_words
    if len(ones) != 1 or len(others) != 1:
        return bool(lexicon.numbers(change.left) and lexicon.numbers(change.right))
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


def only_letters_of(text: str) -> str:
    """Return a reading without white space, in small letters."""
    return "".join(text.split()).casefold()


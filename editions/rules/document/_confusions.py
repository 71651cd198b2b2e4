"""Which two forms of one document are most likely one name, and which confusion of letters tells them apart."""

from __future__ import annotations

import functools
import unicodedata
from collections import defaultdict
from typing import TYPE_CHECKING

from attrs import frozen
from unidecode import unidecode

from editions.lookalikes import DIGITS, MISREAD, MISREAD_LETTERS
from editions.rules.document._forms import Sample
from editions.rules.document._transliterations import spelt_otherwise

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editions.rules.document._forms import Forms

_SHORTEST = 4  # letters; below, two forms are too easily two words
_MOST_COMPARED = 1_000_000  # forms; past it, the rarest patterns of diacritics are not looked at
_RARE = 2  # times that a form may stand and still be taken for a slip
_VOWELS = frozenset("aeiouyаеиоуыэюяё")
_ITS_OWN_LETTER = frozenset("йЙ")  # not a letter with a lost mark
_UMLAUTS = frozenset({"äa", "öo", "üu", "aä", "oö", "uü"})
_MARKED_WITHOUT_PARTS = frozenset("łŁøØđĐı")
#: The confusion under which lost marks are counted together.
MARKS = "marks"


@frozen(order=True)
class Confusion:
    """``odd`` most likely stands for ``good``; pairs with one ``told_by`` are told by one confusion of letters."""

    told_by: str
    odd: str
    good: str


def confusions(forms: Forms, language: str | None) -> tuple[Confusion, ...]:
    """
    Return the pairs of forms that are one name spelt in two ways, sorted.

    Evidence is one of: only diacritics differ; a letter with a diacritic is a digit or consonant in the other form,
    more than once in the document or in a run of letters that stands nowhere else; a digit stands for a letter; a known
    misreading gives such a run; a look-alike letter or another transliteration, and the same first name or surname
    beside both. Takes time linear in the number of forms and their letters.
    """
    sample = Sample(forms.text)
    found = set(_lost_marks(forms, sample, language))
    found |= set(_digits(forms))
    found |= set(_misread(forms, sample))
    found |= set(_lookalikes(forms, sample))
    taken = {name for pair in found for name in (pair.odd, pair.good)}
    found |= {Confusion(f"{a} {b}", a, b) for a, b in spelt_otherwise(forms) if not {a, b} & taken}
    odd = {pair.odd for pair in found}
    kept = [pair for pair in found if pair.good not in odd]
    return tuple(sorted(kept, key=lambda pair: (pair.told_by, pair.odd, pair.good)))


@functools.cache
def _is_marked(letter: str) -> bool:
    if letter in _ITS_OWN_LETTER or letter.isascii():
        return False
    return len(unicodedata.normalize("NFD", letter)) > 1 or letter in _MARKED_WITHOUT_PARTS


def _lost_marks(forms: Forms, sample: Sample, language: str | None) -> Iterator[Confusion]:
    """Yield pairs that differ only where one form has letters with diacritics."""
    changed: dict[tuple[str, str], list[tuple[str, str, bool]]] = defaultdict(list)
    for good, odd, marked in _unlike_in_marks(forms):
        pairs = [(good[i], odd[i]) for i in marked if good[i] != odd[i]]
        other = [pair for pair in pairs if unidecode(pair[0]) != unidecode(pair[1])]
        if not other:
            pair = _without_marks(forms, (good, odd), marked, language)
            if pair and not sample.has_word(good) and not sample.has_word(odd):
                yield pair
        elif len(set(other)) == 1:
            changed[other[0]].append((good, odd, len(other) > 1))
    yield from _replaced(forms, sample, changed)


def _unlike_in_marks(forms: Forms) -> Iterator[tuple[str, str, tuple[int, ...]]]:
    """Yield forms with diacritics, with each other form that is equal but for those letters, and where they stand."""
    by_length: dict[int, list[str]] = defaultdict(list)
    patterns: dict[tuple[int, tuple[int, ...]], list[str]] = defaultdict(list)
    for form in forms.found:
        by_length[len(form)].append(form)
        marked = () if form.isascii() else tuple(i for i, letter in enumerate(form) if _is_marked(letter))
        if marked and len(form) >= _SHORTEST:
            patterns[len(form), marked].append(form)
    left = _MOST_COMPARED
    for (length, marked), goods in sorted(patterns.items(), key=lambda item: (-len(item[1]), item[0])):
        left -= len(by_length[length])
        if left < 0:
            break
        like: dict[str, list[str]] = {_masked(good, marked): [] for good in goods}
        for form in by_length[length]:
            mask = _masked(form, marked)
            if mask in like:
                like[mask].append(form)
        yield from ((good, odd, marked) for good in goods for odd in like[_masked(good, marked)] if odd != good)


def _masked(form: str, places: tuple[int, ...]) -> str:
    letters = list(form)
    for place in places:
        letters[place] = "*"
    return "".join(letters)


def _without_marks(
    forms: Forms, pair: tuple[str, str], marked: tuple[int, ...], language: str | None
) -> Confusion | None:
    """Return the pair, the odd form named as such, unless the language drops marks there or tells words by them."""
    good, odd = pair
    if (forms.count(odd), -_marks(odd)) > (forms.count(good), -_marks(good)):
        good, odd = odd, good
    places = [i for i in marked if good[i] != odd[i]]
    umlauts = all((good[i] + odd[i]).lower() in _UMLAUTS for i in places)
    if umlauts and language in ("de", None):
        return None  # Vater and Väter: a plural
    if places == [0] and language in ("fr", None):
        return None  # Etat and État: French print leaves the mark off a capital
    if forms.inside_sentences(good) or forms.inside_sentences(odd):
        return Confusion(MARKS, odd, good)
    return None


def _marks(form: str) -> int:
    return sum(map(_is_marked, form))


def _replaced(
    forms: Forms, sample: Sample, changed: dict[tuple[str, str], list[tuple[str, str, bool]]]
) -> Iterator[Confusion]:
    """Yield pairs in which a letter with a diacritic became a digit or a consonant, where there is evidence enough."""
    for (mark, letter), pairs in changed.items():
        if not (letter.isdigit() or (_is_vowel(mark) and not _is_vowel(letter))):
            continue
        repeated = len({good for good, _, _ in pairs}) > 1 or any(twice for _, _, twice in pairs)
        for good, odd, _ in pairs:
            if forms.count(odd) > forms.count(good) or sample.has_word(odd):
                continue
            alone = forms.count(good) > forms.count(odd) and _is_implausible(sample, odd, letter)
            if repeated or letter.isdigit() or alone:
                yield Confusion(f"{mark} {letter}", odd, good)


def _is_vowel(letter: str) -> bool:
    return unicodedata.normalize("NFD", letter)[0].lower() in _VOWELS


def _is_implausible(sample: Sample, odd: str, part: str) -> bool:
    """Tell whether three letters around *part* stand in no other word of the document."""
    lower = odd.lower()
    at = lower.find(part.lower())
    runs = (lower[start : start + 3] for start in range(max(0, at - 2), min(at + len(part), len(lower) - 2)))
    return any(not sample.has_run(run, odd) for run in runs)


def _digits(forms: Forms) -> Iterator[Confusion]:
    """Yield forms with a digit between letters that, read as a letter, give another form."""
    for odd in forms.found:
        if odd.isalpha() or not odd[-1].isalpha():
            continue
        for digit, letters in DIGITS.items():
            for letter in letters:
                good = odd.replace(digit, letter)
                if digit in odd and good in forms.found:
                    yield Confusion(f"{letter} {digit}", odd, good)


def _misread(forms: Forms, sample: Sample) -> Iterator[Confusion]:
    """Yield rare forms that, with a known misreading undone, are a form that stands far more often."""
    for odd, ranges in forms.found.items():
        count = len(ranges)
        if count > _RARE or len(odd) <= _SHORTEST:
            continue
        for read, stood in MISREAD:
            if read not in odd[1:]:
                continue
            good = odd[0] + odd[1:].replace(read, stood, 1)
            if forms.count(good) >= 3 * count and not sample.has_word(odd) and _is_implausible(sample, odd, read):
                yield Confusion(f"{stood} {read}", odd, good)


def _lookalikes(forms: Forms, sample: Sample) -> Iterator[Confusion]:
    """Yield rare forms one look-alike letter away from another, where both have the same name beside them."""
    for odd, ranges in forms.found.items():
        count = len(ranges)
        if count > _RARE or len(odd) <= _SHORTEST or odd.isupper() or not odd.isalpha():
            continue
        likely = [away for away in _one_letter_away(odd) if forms.count(away[0]) >= 2 * count]
        if not likely or sample.has_word(odd):
            continue
        beside = forms.neighbours(odd)
        for good, stood, read in likely:
            if beside and not sample.has_word(good) and beside & forms.neighbours(good):
                yield Confusion(f"{stood} {read}", odd, good)


def _one_letter_away(form: str) -> Iterator[tuple[str, str, str]]:
    """Yield the forms that one look-alike letter makes of *form*, with that letter and the one it replaces."""
    for at in range(1, len(form)):
        for pair in MISREAD_LETTERS:
            if form[at] in pair:
                stood = pair[1 - pair.index(form[at])]
                yield form[:at] + stood + form[at + 1 :], stood, form[at]

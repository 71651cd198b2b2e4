"""Which two forms of one document are most likely one name, and which confusion of letters tells them apart."""

from __future__ import annotations

import functools
import unicodedata
from collections import defaultdict
from typing import TYPE_CHECKING

from attrs import frozen
from unidecode import unidecode

from editions.rules.document._transliterations import spelt_otherwise

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editions.rules.document._forms import Forms

_SHORTEST = 4  # letters; below, two forms are too easily two words
_VOWELS = frozenset("aeiouyаеиоуыэюяёáéíóúàèìòùâêîôûäëïöüãõåæøœăąęőű")
_ITS_OWN_LETTER = frozenset("йЙ")  # not a letter with a lost mark
_MARKED_WITHOUT_PARTS = frozenset("łŁøØđĐı")
_DIGITS = {"0": "o", "1": "li", "3": "e", "5": "s", "6": "b\N{LATIN SMALL LETTER E WITH ACUTE}", "8": "B"}
#: Letters that print and scanner confuse: what was read, and what stood there.
_MISREAD = (("rn", "m"), ("m", "rn"), ("cl", "d"), ("d", "cl"), ("vv", "w"), ("ii", "u"), ("li", "h"), ("h", "li"))
_LOOKALIKES = ("ce", "hb", "un", "il", "lt", "ft", "ao", "mn")
#: The confusion under which lost marks are counted together.
MARKS = "marks"


@frozen(order=True)
class Confusion:
    """``odd`` most likely stands for ``good``; ``told_by`` is what tells so, and the key under which such pairs are one."""

    told_by: str
    odd: str
    good: str


def confusions(forms: Forms, language: str | None) -> tuple[Confusion, ...]:
    """
    Return the pairs of forms that are one name spelt in two ways, sorted.

    Evidence is one of: only diacritics differ; a letter with a diacritic is a digit or consonant in the other form, more
    than once in the document or in a run of letters that stands nowhere else; a digit stands for a letter; a known
    misreading gives such a run; a look-alike letter or another transliteration, and the same first name or surname
    beside both. Takes time linear in the number of forms and their letters.
    """
    found = set(_lost_marks(forms, language))
    found |= set(_digits(forms))
    found |= set(_misread(forms))
    found |= set(_lookalikes(forms))
    taken = {name for pair in found for name in (pair.odd, pair.good)}
    found |= {Confusion(f"{a} {b}", a, b) for a, b in spelt_otherwise(forms) if not {a, b} & taken}
    odd = {pair.odd for pair in found}
    return tuple(sorted(pair for pair in found if pair.good not in odd))


@functools.cache
def _is_marked(letter: str) -> bool:
    if letter in _ITS_OWN_LETTER or letter.isascii():
        return False
    return len(unicodedata.normalize("NFD", letter)) > 1 or letter in _MARKED_WITHOUT_PARTS


def _lost_marks(forms: Forms, language: str | None) -> Iterator[Confusion]:
    """Yield pairs that differ only where one form has letters with diacritics."""
    by_length: dict[int, list[str]] = defaultdict(list)
    patterns: dict[tuple[int, tuple[int, ...]], list[str]] = defaultdict(list)
    for form in forms.found:
        by_length[len(form)].append(form)
        if not form.isascii() and len(form) >= _SHORTEST:
            marked = tuple(i for i, letter in enumerate(form) if _is_marked(letter))
            if marked:
                patterns[len(form), marked].append(form)
    changed: dict[tuple[str, str], list[tuple[str, str, bool]]] = defaultdict(list)
    for (length, marked), goods in patterns.items():
        masks = {_masked(good, marked) for good in goods}
        like: dict[str, list[str]] = defaultdict(list)
        for form in by_length[length]:
            mask = _masked(form, marked)
            if mask in masks:
                like[mask].append(form)
        for good in goods:
            for odd in like[_masked(good, marked)]:
                pairs = {(good[i], odd[i]) for i in marked if good[i] != odd[i]}
                if pairs and all(unidecode(g) == unidecode(o) for g, o in pairs):
                    yield from _without_marks(forms, (good, odd), marked, language)
                elif len(strong := {p for p in pairs if unidecode(p[0]) != unidecode(p[1])}) == 1:
                    change = next(iter(strong))
                    twice = sum((good[i], odd[i]) == change for i in marked) > 1
                    changed[change].append((good, odd, twice))
    yield from _replaced(forms, changed)


def _masked(form: str, places: tuple[int, ...]) -> str:
    letters = list(form)
    for place in places:
        letters[place] = "*"
    return "".join(letters)


def _without_marks(
    forms: Forms, pair: tuple[str, str], marked: tuple[int, ...], language: str | None
) -> Iterator[Confusion]:
    good, odd = pair
    if forms.count(odd) > forms.count(good) or (forms.count(odd) == forms.count(good) and _marks(odd) > _marks(good)):
        good, odd = odd, good
    places = [i for i in marked if good[i] != odd[i]]
    umlauts = all((good[i] + odd[i]).lower() in {"äa", "öo", "üu", "aä", "oö", "uü"} for i in places)
    if umlauts and language in ("de", None):
        return  # Vater and Väter: a plural
    if places == [0] and language in ("fr", None):
        return  # Etat and État: French print leaves the mark off a capital
    if forms.as_word(good) or forms.as_word(odd):
        return
    if forms.inside_sentences(good) or forms.inside_sentences(odd):
        yield Confusion(MARKS, odd, good)


def _marks(form: str) -> int:
    return sum(map(_is_marked, form))


def _replaced(forms: Forms, changed: dict[tuple[str, str], list[tuple[str, str, bool]]]) -> Iterator[Confusion]:
    """Yield pairs in which a letter with a diacritic became a digit or a consonant, where there is evidence enough."""
    for (mark, letter), pairs in changed.items():
        if not (letter.isdigit() or (mark.lower() in _VOWELS and letter.lower() not in _VOWELS)):
            continue
        repeated = len({good for good, _, _ in pairs}) > 1 or any(twice for _, _, twice in pairs)
        for good, odd, _ in pairs:
            if forms.count(odd) > forms.count(good) or forms.as_word(odd):
                continue
            alone = forms.count(good) > forms.count(odd) and _is_implausible(forms, odd, letter)
            if repeated or letter.isdigit() or alone:
                yield Confusion(f"{mark} {letter}", odd, good)


def _is_implausible(forms: Forms, odd: str, part: str) -> bool:
    """Tell whether three letters around *part* stand in no other word of the document."""
    lower = odd.lower()
    at = lower.find(part.lower())
    runs = (lower[start : start + 3] for start in range(max(0, at - 2), min(at + len(part), len(lower) - 2)))
    return any(not forms.knows_run(run, odd) for run in runs)


def _digits(forms: Forms) -> Iterator[Confusion]:
    """Yield forms with a digit between letters that, read as a letter, give another form."""
    for odd in forms.found:
        if odd.isalpha() or not odd[-1].isalpha():
            continue
        for digit, letters in _DIGITS.items():
            for letter in letters:
                good = odd.replace(digit, letter)
                if digit in odd and good in forms.found:
                    yield Confusion(f"{letter} {digit}", odd, good)


def _misread(forms: Forms) -> Iterator[Confusion]:
    """Yield rare forms that, with a known misreading undone, are a form that stands far more often."""
    for odd, ranges in forms.found.items():
        count = len(ranges)
        if count > 2 or len(odd) <= _SHORTEST:
            continue
        for read, stood in _MISREAD:
            if read not in odd[1:]:
                continue
            good = odd[0] + odd[1:].replace(read, stood, 1)
            if forms.count(good) >= 3 * count and not forms.as_word(odd) and _is_implausible(forms, odd, read):
                yield Confusion(f"{stood} {read}", odd, good)


def _lookalikes(forms: Forms) -> Iterator[Confusion]:
    """Yield rare forms one look-alike letter away from another, where both have the same name beside them."""
    for odd, ranges in forms.found.items():
        count = len(ranges)
        if count > 2 or len(odd) <= _SHORTEST or odd.isupper() or not odd.isalpha():
            continue
        for good, stood, read in _one_letter_away(odd):
            if forms.count(good) < 2 * count or forms.as_word(odd) or forms.as_word(good):
                continue
            if forms.neighbours(odd) & forms.neighbours(good):
                yield Confusion(f"{stood} {read}", odd, good)


def _one_letter_away(form: str) -> Iterator[tuple[str, str, str]]:
    """Yield the forms that one look-alike letter makes of *form*, with that letter and the one it replaces."""
    for at in range(1, len(form)):
        for pair in _LOOKALIKES:
            if form[at] in pair:
                stood = pair[1 - pair.index(form[at])]
                yield form[:at] + stood + form[at + 1 :], stood, form[at]

"""
Letters that a scanner takes for others: which there are in this pair of texts, learnt without any dictionary.

The evidence is the pair itself. A form that stands nowhere in the other witness, and whose letters never stand together
in any word that both witnesses have, is most likely damage; what turned its letters into those is a *confusion*. One
that recurs in several words is systematic, and then explains other words too.
"""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from attrs import field, frozen
from rapidfuzz.distance import Indel, Levenshtein

from editions.lookalikes import LOOKALIKES, Confusion
from provenance.pattern import lazy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

_NO_DAMAGE = "'-\N{RIGHT SINGLE QUOTATION MARK}"  # signs that belong to words
_LONGEST = 4  # letters on one side of a confusion
_SHORT = 2  # letters of a form that may be damaged as a whole
_ALIKE = 0.5  # letters of two forms that may be one word


def letter_changes(left: str, right: str) -> tuple[Confusion, ...]:
    """
    Return the letters that must be exchanged to get from one form to the other, in order.

    By Levenshtein distance as RapidFuzz has it; neighbouring changes are one, so that ``rn`` for ``m`` is found whole.
    The forms are put into a canonical order first, so that exchanging them mirrors the answer.

    >>> letter_changes("concerned", "concemed"), letter_changes("decline", "dedine")
    ((('rn', 'm'),), (('cl', 'd'),))
    """
    if right < left:
        return tuple((one, other) for other, one in letter_changes(right, left))
    spans: list[list[int]] = []
    for op in Levenshtein.opcodes(left, right):
        if op.tag == "equal":
            continue
        l0, l1, r0, r1 = op.src_start, op.src_end, op.dest_start, op.dest_end
        if spans:
            last = spans[-1]
            lopsided = l0 == l1 or r0 == r1 or last[0] == last[1] or last[2] == last[3]
            if l0 == last[1] or (lopsided and l0 - last[1] == 1):
                last[1], last[3] = l1, r1
                continue
        spans.append([l0, l1, r0, r1])
    return tuple(_trimmed(left[l0:l1], right[r0:r1]) for l0, l1, r0, r1 in spans)


def _trimmed(one: str, other: str) -> Confusion:
    while one and other and one[0] == other[0]:
        one, other = one[1:], other[1:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    return one, other


def _is_letter_with_mark(text: str) -> bool:
    return len(text) == 1 and text.isalpha() and unicodedata.normalize("NFD", text) != text


def looks_alike(confusion: Confusion) -> bool:
    """
    Whether a scanner is known to take these letters for each other.

    Pairs of look-alikes; a letter with a diacritic read as some other letter; a sign in the middle of a word.
    """
    one, other = confusion
    if confusion in LOOKALIKES:
        return True
    if not (one + other).isalnum():
        return bool(one and other) or (len(one + other) == 1 and one + other not in _NO_DAMAGE)
    if _is_letter_with_mark(one) != _is_letter_with_mark(other):
        return len(one) == len(other) == 1
    return False


def is_strong(confusion: Confusion) -> bool:
    """Whether no hand would make this change: two letters for one, a digit or a sign for a letter."""
    one, other = confusion
    if not looks_alike(confusion):
        return False
    mixed = (one + other).isalnum() and one.isdigit() != other.isdigit()
    return len(one) != len(other) or mixed or not (one + other).isalnum()


_WORD = 24  # letters of the longest word that is taken apart


class Known:
    """Confusions, found fast by the letter they begin with; ``pairs`` are all of them."""

    __slots__ = ("_by_first", "pairs")

    def __init__(self, pairs: Iterable[Confusion]) -> None:
        self.pairs = frozenset(pairs)
        self._by_first: dict[str, list[Confusion]] = {}
        for pair in sorted(self.pairs):
            if pair[0] and pair[1]:
                self._by_first.setdefault(pair[0][0], []).append(pair)

    def take_apart(self, left: str, right: str) -> tuple[Confusion, ...]:
        """
        Return confusions that turn one form into the other, in order, or nothing if they cannot.

        Mostly the first confusion that fits where letters differ will do. Else a search in depth that prefers equal
        letters and never comes twice to the same place: at most letters times letters steps.

        >>> Known([("m", "rn"), ("o", "0"), ("t", "f")]).take_apart("most", "rn0sf")
        (('m', 'rn'), ('o', '0'), ('t', 'f'))
        """
        if max(len(left), len(right)) > _WORD or not left or not right:
            return ()
        found = self._at_first_sight(left, right)
        if found is None:
            found = self._from(left, right, (0, 0), set())
        return found or ()

    def _at_first_sight(self, left: str, right: str) -> tuple[Confusion, ...] | None:
        """Return the confusions where letters differ, each time the first that fits; ``None`` if that leads nowhere."""
        found: list[Confusion] = []
        i = j = 0
        n, m = len(left), len(right)
        while i < n and j < m:
            if left[i] == right[j]:
                i, j = i + 1, j + 1
                continue
            for pair in self._by_first.get(left[i], ()):
                if right.startswith(pair[1], j) and left.startswith(pair[0], i):
                    found.append(pair)
                    i, j = i + len(pair[0]), j + len(pair[1])
                    break
            else:
                return None
        return tuple(found) if i == n and j == m else None

    def _from(
        self, left: str, right: str, at: tuple[int, int], dead: set[tuple[int, int]]
    ) -> tuple[Confusion, ...] | None:
        i, j = at
        while i < len(left) and j < len(right):
            if (i, j) in dead:
                return None
            ways = [
                (a, b) for a, b in self._by_first.get(left[i], ()) if left.startswith(a, i) and right.startswith(b, j)
            ]
            same = left[i] == right[j]
            if not ways and same:
                i, j = i + 1, j + 1
                continue
            if same and (rest := self._from(left, right, (i + 1, j + 1), dead)) is not None:
                return rest
            for a, b in ways:
                rest = self._from(left, right, (i + len(a), j + len(b)), dead)
                if rest is not None:
                    return ((a, b), *rest)
            dead.add((i, j))
            return None
        return () if i == len(left) and j == len(right) else None


_GARBLED = lazy(
    r"[^\W\d_][{}()\[\]^~=<>|/\\*\N{BULLET}\N{BLACK SQUARE}_][^\W\d_]|[}{^~\\|=\N{BLACK SQUARE}]|[a-z][A-Z]"
)
_CAPITAL_INSIDE = lazy(r"^(?:Ma?c|De|Di|Du|La|Le|Van|O')[A-Z][a-z]+$")


def is_garbled(form: str) -> bool:
    """
    Whether a form mixes letters and signs, or small letters and capitals, as no hand does.

    >>> is_garbled("nt)t"), is_garbled("ni}'"), is_garbled("AltlKiugh")
    (True, True, True)
    >>> is_garbled("McGregor"), is_garbled("well-known")
    (False, False)
    """
    return bool(_GARBLED.search(form)) and not _CAPITAL_INSIDE.match(form)


@frozen
class Noise:
    """
    What was learnt of the damage in a pair of texts.

    ``systematic`` are the confusions that recur, from left to right, ``likely`` these and the look-alikes; ``letters``
    are the runs of three letters that stand in words which both witnesses have; ``level`` is the share of words that
    are damaged, in [0, 1].
    """

    systematic: Known = field(factory=lambda: Known(()), repr=False)
    likely: Known = field(factory=lambda: Known(LOOKALIKES), repr=False)
    letters: frozenset[str] = field(default=frozenset(), repr=False)
    level: float = 0.0

    def is_implausible(self, form: str) -> bool:
        """Whether letters stand together in a form that do so in no word of both witnesses."""
        return not self.letters.issuperset(_runs(form))


def _runs(form: str) -> list[str]:
    padded = f"^{form.lower()}$"
    return [padded[k : k + 3] for k in range(len(padded) - 2)]


_RECURS = 3  # different words that show a confusion
_RECURS_ALIKE = 2  # of letters that look alike
_IMPLAUSIBLE = 0.25  # share of them that are no words by their letters


_SAMPLE = 12  # changes that are looked at to tell a spelling from a confusion


def learn(
    changes: Mapping[Confusion, int],
    lefts: Mapping[str, int],
    rights: Mapping[str, int],
    *,
    is_spelling: Callable[[str, str], bool],
) -> Noise:
    """
    Return what a pair of texts shows of damage.

    *changes* counts the single words that differ, as printed; *lefts* and *rights* count all word forms of each
    witness; *is_spelling* says whether two forms are one word in two spellings, which is no damage. Linear in the
    number of different changes and forms.
    """
    shared = lefts.keys() & rights.keys()
    letters = frozenset(run for form in shared for run in _runs(form))
    noise = Noise(letters=letters)
    types: Counter[Confusion] = Counter()
    odd: Counter[Confusion] = Counter()
    such: defaultdict[Confusion, list[Confusion]] = defaultdict(list)
    seen: list[tuple[tuple[Confusion, ...], int]] = []
    for (left, right), count in changes.items():
        found = damage(left, right)
        if not found or (left in rights and right in lefts):
            continue
        implausible = any(noise.is_implausible(form) for form in (left, right) if form not in shared)
        types.update(set(found))
        if implausible:
            seen.append((found, count))
            odd.update(set(found))
        for one in found:
            if len(such[one]) < _SAMPLE:
                such[one].append((left, right))
    systematic = frozenset(
        change
        for change, number in types.items()
        if _is_systematic(change, number, odd[change])
        and 2 * sum(is_spelling(*pair) for pair in such[change]) < len(such[change])
    )
    damaged = sum(count for found, count in seen if all(x in systematic or looks_alike(x) for x in found))
    level = damaged / max(1, sum(lefts.values()), sum(rights.values()))
    return Noise(Known(systematic), Known(systematic | LOOKALIKES), letters, level)


def _is_systematic(change: Confusion, types: int, odd: int) -> bool:
    both = change[0] + change[1]
    if not (change[0] and change[1]) and (len(both) > 1 or not both.isalnum()):
        return False
    needed = _RECURS_ALIKE if looks_alike(change) else _RECURS
    return types >= needed and odd >= max(1, _IMPLAUSIBLE * types)


def damage(left: str, right: str) -> tuple[Confusion, ...]:
    """Return the letter changes of two forms that may be one word damaged, or nothing if they are too unlike."""
    if left.isdigit() and right.isdigit():
        return ()
    found = letter_changes(left, right)
    if any(max(len(one), len(other)) > _LONGEST for one, other in found):
        return ()
    if len(found) == 1 and (found[0] in LOOKALIKES or len(left) <= _SHORT >= len(right)):
        return found
    return found if Indel.normalized_similarity(left, right) >= _ALIKE else ()

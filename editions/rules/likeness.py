"""How much two forms of a name sound alike, whatever their scripts: from the letters alone, without a table."""

from __future__ import annotations

import functools
import re

#: Likeness from which two forms may be one name.
LIKE = 0.72
#: What is written with several letters in one language and with one in another; first come, first served.
_TOGETHER = (
    ("shch", "s"), ("tsch", "s"), ("dsch", "s"), ("tch", "s"), ("sch", "s"), ("dzh", "s"), ("cz", "s"), ("sz", "s"),
    ("rz", "r"), ("sh", "s"), ("zh", "s"), ("ts", "s"), ("tz", "s"), ("kh", "k"), ("ck", "k"), ("ch", "C"),
    ("ph", "f"), ("th", "T"), ("gh", "k"), ("qu", "k"), ("ks", "x"), ("ou", "u"),
)  # fmt: skip
_PATTERN = re.compile("|".join(letters for letters, _ in _TOGETHER))
_ONE = dict(_TOGETHER)
_CLASSES = str.maketrans({"d": "t", "g": "G", "q": "k", "c": "C", "v": "b", "w": "b", "z": "s", "y": "i", "j": "J"})
_VOWELS = frozenset("aeiouJ")
#: Letters that answer each other although they are not of one class: Goliath and Goliaf, Husak and Gusak.
_NEAR = {
    frozenset(pair): cost
    for pair, cost in {
        ("C", "k"): 0.1, ("C", "s"): 0.1, ("G", "k"): 0.1, ("h", "G"): 0.2, ("h", "k"): 0.3, ("T", "t"): 0.0,
        ("T", "f"): 0.1, ("t", "f"): 0.6, ("b", "f"): 0.4, ("b", "p"): 0.4, ("p", "f"): 0.4, ("b", "u"): 0.3,
        ("J", "s"): 0.3, ("J", "G"): 0.4, ("J", "i"): 0.0, ("J", "h"): 0.4, ("x", "s"): 0.4, ("x", "k"): 0.4,
        ("C", "G"): 0.3, ("m", "n"): 0.6, ("G", "s"): 0.5, ("i", "h"): 0.4,
    }.items()
}  # fmt: skip
_VOWEL_FOR_VOWEL = 0.25
_VOWEL_OR_NOT = 0.3
_ASPIRATE = 0.3
_ENDING = 0.4  # a consonant after the third letter, at the end of the word only: mostly inflection
_LONGEST_ENDING = 3


@functools.lru_cache(maxsize=65536)
def spoken(form: str) -> str:
    """
    Return the sounds of a name, one letter each, as far as its spelling tells.

    >>> spoken("Хрущёв"), spoken("Chruschtschow")
    ('krusiob', 'Crusob')
    """
    from unidecode import unidecode  # noqa: PLC0415 - only where the texts have not the same words

    plain = re.sub("[^a-z]", "", unidecode(form).lower())
    sounds = _PATTERN.sub(lambda match: _ONE[match[0]], plain).translate(_CLASSES)
    return re.sub(r"(.)\1+", r"\1", sounds)


@functools.lru_cache(maxsize=262144)
def likeness(left: str, right: str) -> float:
    """
    Return how much two forms of a name sound alike, in [0, 1]; the same the other way round.

    An edit distance (Wagner and Fischer, 1974) over sounds, in which vowels, aspirates and endings weigh little, as a
    share of the longer form's length. Takes letters times letters steps.

    >>> likeness("Gorbatschow", "Горбачёва") > 0.8, likeness("Jakob", "Иаков") > 0.7, likeness("Josef", "Иаков") > 0.7
    (True, True, False)
    """
    one, other = sorted((spoken(left), spoken(right)))
    if not one or not other:
        return 0.0
    if one == other:
        return 1.0
    best = min(
        _distance(one[: len(one) - cut], other) + _ENDING * _weight(one[len(one) - cut :])
        for cut in _endings(one)
    )
    best = min(
        best,
        *(
            _distance(one, other[: len(other) - cut]) + _ENDING * _weight(other[len(other) - cut :])
            for cut in _endings(other)
        ),
    )
    return max(0.0, 1 - best / max(_weight(one), _weight(other)))


def _endings(sounds: str) -> range:
    """Return how many sounds may be an ending."""
    return range(min(_LONGEST_ENDING, max(0, len(sounds) - 3)) + 1)


def _weight(sounds: str) -> float:
    return sum(0.6 if sound in _VOWELS else 1.0 for sound in sounds)


def _distance(one: str, other: str) -> float:
    row = [0.0]
    for sound in other:
        row.append(row[-1] + _gone(sound))
    for sound in one:
        above, row = row, [row[0] + _gone(sound)]
        for at, facing in enumerate(other, 1):
            row.append(min(above[at] + _gone(sound), row[-1] + _gone(facing), above[at - 1] + _other(sound, facing)))
    return row[-1]


def _gone(sound: str) -> float:
    if sound in _VOWELS:
        return _VOWEL_OR_NOT
    return _ASPIRATE if sound == "h" else 1.0


def _other(sound: str, facing: str) -> float:
    if sound == facing:
        return 0.0
    if sound in _VOWELS and facing in _VOWELS:
        return _VOWEL_FOR_VOWEL if "J" not in (sound, facing) or "i" not in (sound, facing) else 0.0
    return _NEAR.get(frozenset((sound, facing)), 1.0)

"""
Verb: say whether two printed forms of a name mean one person, and under which transliterations.

A Cyrillic form is held against a Latin one by what the schemes in `provenance.transliterations` make of it; no Latin
form is ever turned back into Cyrillic. Two Latin forms are one name if they differ in marks and apostrophes only, or if
two schemes make them of one Cyrillic word, whichever it be.

Out of scope: Russian cases (Горбачёва is here Gorbachev's wife, never Gorbachev in the genitive), names translated
(Michael for Mikhail), pet names, and one name in two languages of Cyrillic letters (Горбачёв, Горбачов).
"""

from __future__ import annotations

import enum
import functools
from typing import TYPE_CHECKING

from attrs import frozen

from provenance.names.folding import is_cyrillic, same_cyrillic, same_latin
from provenance.names.initials import may_stand_for

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from provenance.names.parts import Given, Reading

__all__ = [
    "Degree",
    "Match",
    "NameForm",
    "Script",
    "Ways",
    "agreement",
    "forms",
    "same_initial",
    "same_name",
    "same_people",
    "same_person",
    "same_words",
]

_LONGEST = 64  # letters of a word that is held against the schemes


class Script(enum.StrEnum):
    """The letters that a form of a name is written in."""

    CYRILLIC = "cyrillic"
    LATIN = "latin"


class Degree(enum.StrEnum):
    """How much of two names was compared, and agreed: the surname only, initials too, or given names in full."""

    SURNAME = "surname only"
    INITIALS = "initials"
    GIVEN = "given names"


@frozen
class NameForm:
    """A form of a name, the code of the scheme that makes it (``None`` for the form as printed), and its script."""

    form: str
    scheme: str | None
    script: Script


@frozen
class Ways:
    """The codes of the schemes under which each of two words comes from one name; none where none is needed."""

    left: tuple[str, ...] = ()
    right: tuple[str, ...] = ()


@frozen
class Match:
    """
    Two forms mean one person, as far as the ``degree`` says.

    ``left`` and ``right`` are the codes of the schemes under which the surnames are one; both are empty where the forms
    are alike but for case, marks and apostrophes.
    """

    degree: Degree
    left: tuple[str, ...] = ()
    right: tuple[str, ...] = ()


@functools.lru_cache(maxsize=4096)
def same_name(left: str, right: str) -> Ways | None:
    """
    Say whether two words, a surname or a given name each, are one name, and under which schemes; else ``None``.

    Parts parted by hyphens must all be one. Takes letters times letters steps; words of more than 64 letters are one
    only if they are equal.

    >>> same_name("Рыжков", "Ryžkov").right
    ('din-1460', 'iso-9', 'iso-9-1968', 'scholarly')
    >>> same_name("Кадар", "Kádár") is not None, same_name("Ежов", "Зыков") is None
    (True, True)
    """
    lefts, rights = left.split("-"), right.split("-")
    if len(lefts) != len(rights) or max(len(left), len(right)) > _LONGEST:
        return Ways() if left == right and any(map(str.isalpha, left)) else None
    ways = [_same_word(one, other, within=(left, right)) for one, other in zip(lefts, rights, strict=True)]
    known = [way for way in ways if way is not None]
    if len(known) < len(ways):
        return None
    needed = [way for way in known if way != Ways()]
    return needed[0] if needed else Ways()


def agreement(form: str) -> str:
    """
    Return the letters of a Latin word in which all forms of one Cyrillic name agree; empty if it has none of them.

    Words that differ in it are two names; of those that do not, `same_name` has to say. Linear in the word.

    >>> agreement("Gorbatschow") == agreement("Gorbachev") != agreement("Gorbacheva")
    True
    """
    from provenance.names.shared import key  # noqa: PLC0415 - needs nothing of the tables, but stands beside them

    return key(form)


def same_words(left: str, right: str) -> bool:
    """
    Say whether two names of bodies, such as publishers, have the same words: each is one name, whatever the script.

    >>> same_words("Éditions du Canal", "EDITIONS DU CANAL"), same_words("North Hill", "South Hill")
    (True, False)
    """
    lefts, rights = left.replace(",", " ").replace(".", " ").split(), right.replace(",", " ").replace(".", " ").split()
    pairs = zip(lefts, rights, strict=False)
    return len(lefts) == len(rights) and all(one == other or same_name(one, other) for one, other in pairs)


def _same_word(left: str, right: str, *, within: tuple[str, str]) -> Ways | None:
    scripts = is_cyrillic(left), is_cyrillic(right)
    if all(scripts):
        return Ways() if same_cyrillic(left, right) else None
    if any(scripts):
        from provenance.names.generated import spelt  # noqa: PLC0415 - only names in two scripts need the tables

        word, form, whole = (left, right, within[0]) if scripts[0] else (right, left, within[1])
        codes = spelt(word, form, whole)
        if not codes:
            return None
        return Ways((), codes) if scripts[0] else Ways(codes, ())
    if same_latin(left, right):
        return Ways()
    from provenance.names.shared import shared  # noqa: PLC0415 - only names that differ need the tables

    found = shared(left, right)
    return Ways(*found) if found else None


@functools.lru_cache(maxsize=1024)
def same_person(left: str, right: str) -> Match | None:
    """
    Say whether two printed names may mean one person, how far that was checked, and under which transliterations.

    The surname must be one name; given names and patronymics must not contradict each other, an initial standing for
    any name that begins with it. What one name does not print cannot contradict: a bare surname agrees with any bearer
    of it, and the degree says so. Titles (Comrade, т.) are no names. ``None`` means: two persons, as far as the forms
    tell. The answer is mirrored if the names are exchanged. Takes letters times letters steps.

    >>> same_person("М. С. Горбачёв", "Gorbachev, Mikhail").degree
    <Degree.INITIALS: 'initials'>
    >>> same_person("Comrade Ryzhkov", "Рыжков Николай Иванович").degree
    <Degree.SURNAME: 'surname only'>
    >>> same_person("А. Яковлев", "E. Iakovlev") is None
    True
    """
    from provenance.names.parts import readings  # noqa: PLC0415 - it knows the titles of all languages

    found = [match for one in readings(left) for other in readings(right) if (match := _compare(one, other))]
    return max(found, key=lambda one: (list(Degree).index(one.degree), sorted((one.left, one.right))), default=None)


def same_people(
    left: Sequence[str], right: Sequence[str], *, same: Callable[[str, str], object] = same_person
) -> bool:
    """
    Say whether two lists may name the same people: as many, and each of either list is one of the other, in any order.

    *same* tells of two names whether they mean one: `same_person`, or `same_words` for bodies.

    >>> same_people(["Ann B. Lee", "Paul Roe"], ["Roe, P.", "Lee, A. B."])
    True
    >>> same_people(["Ann Lee"], ["Ann Lee", "Paul Roe"])
    False
    """
    there = all(any(same(one, other) for other in right) for one in left)
    return len(left) == len(right) and there and all(any(same(one, other) for one in left) for other in right)


def _compare(left: Reading, right: Reading) -> Match | None:
    ways = same_name(left.surname, right.surname)
    if ways is None:
        return None
    pairs = list(zip(left.given, right.given, strict=False))
    if not all(_agree(one, other) for one, other in pairs):
        return None
    degree = Degree.SURNAME
    if pairs:
        in_full = any(not one.short and not other.short for one, other in pairs)
        degree = Degree.GIVEN if in_full else Degree.INITIALS
    return Match(degree, ways.left, ways.right)


def _agree(left: Given, right: Given) -> bool:
    """Whether two given names, either of which may be an initial, may be one."""
    if not left.short and not right.short:
        return same_name(left.text, right.text) is not None
    if right.short and not left.short:
        left, right = right, left
    if not right.short:
        return may_stand_for(left.text, right.text, short=False)
    return same_initial(left.text, right.text)


def same_initial(left: str, right: str) -> bool:
    """
    Say whether two initials may be of one name, in either script.

    >>> same_initial("Ю", "Iu"), same_initial("Н", "N"), same_initial("Н", "H")
    (True, True, False)
    """
    return may_stand_for(left, right, short=True) or may_stand_for(right, left, short=True)


def forms(name: str) -> tuple[NameForm, ...]:
    """
    Return the forms of a name: as printed, and all Latin ones that the schemes make of a Cyrillic name.

    The forms of a scheme follow each other, the prescribed one first, with its ties, primes and marks and without; each
    form of a scheme stands once. Of a name of several words, only the last is varied, in at most 256 ways a scheme.
    Schemes for foreign names, whose Cyrillic form is by ear, are left out.

    >>> [one.form for one in forms("Рыжков") if one.scheme in ("ala-lc", "iso-9")]
    ['Ryzhkov', 'Ryžkov']
    >>> [one.form for one in forms("Н. И. Рыжков") if one.scheme == "bgn-pcgn"]
    ['N. I. Ryzhkov']
    """
    from provenance.names.writing import written_out  # noqa: PLC0415 - needs the tables

    printed = NameForm(name, None, Script.CYRILLIC if is_cyrillic(name) else Script.LATIN)
    if not is_cyrillic(name):
        return (printed,)
    return (printed, *(NameForm(form, code, Script.LATIN) for code, form in written_out(name)))

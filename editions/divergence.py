"""Nouns: what a rule says of one or several differences (Divergence), and the scales it uses."""

from __future__ import annotations

import enum

from attrs import frozen

from editions.difference import Place
from provenance.errors import InvariantError


class Severity(enum.IntEnum):
    """How much a divergence changes what the reader learns; comparable, ``INFO`` is the least."""

    INFO = 1
    MINOR = 2
    MAJOR = 3
    CRITICAL = 4

    @property
    def word(self) -> str:
        """The name as it is printed: info, minor, major, critical."""
        return self.name.lower()


class DivergenceClass(enum.StrEnum):
    """What kind of thing a divergence is about (substantive and accidental are W. W. Greg's terms)."""

    SUBSTANTIVE = "substantive"
    ACCIDENTAL = "accidental"
    STRUCTURAL = "structural"
    EDITORIAL = "editorial"
    DOCUMENT = "document"
    RUN = "run"


_FAMILIES = {
    "M": DivergenceClass.SUBSTANTIVE,
    "P": DivergenceClass.SUBSTANTIVE,
    "L": DivergenceClass.SUBSTANTIVE,
    "A": DivergenceClass.ACCIDENTAL,
    "O": DivergenceClass.ACCIDENTAL,
    "S": DivergenceClass.STRUCTURAL,
    "E": DivergenceClass.EDITORIAL,
    "C": DivergenceClass.DOCUMENT,
    "X": DivergenceClass.RUN,
}
_SUBSTANTIVE_STRUCTURE = frozenset({"S101", "S102", "S201", "S202"})


def class_of(code: str) -> DivergenceClass:
    """
    Return the class that a code belongs to.

    >>> class_of("S101").value, class_of("S103").value
    ('substantive', 'structural')
    """
    return DivergenceClass.SUBSTANTIVE if code in _SUBSTANTIVE_STRUCTURE else _FAMILIES[code[0]]


class Cause(enum.StrEnum):
    """Why two readings most likely differ."""

    OCR = "ocr"
    TYPOGRAPHIC = "typographic"
    ORTHOGRAPHIC = "orthographic"
    TRANSLITERATION = "transliteration"
    EDITORIAL = "editorial"
    TRANSLATION = "translation"
    UNKNOWN = "unknown"


class Side(enum.StrEnum):
    """With which witness of a pair another one agrees."""

    LEFT = "left"
    RIGHT = "right"
    NEITHER = "neither"


@frozen
class Agreement:
    """
    What a third witness has where the two of a pair differ.

    It agrees with one ``side``, or with neither; ``reading`` is the word or number that tells so, as it stands there,
    and empty if no single one does. ``firm`` says that it has one of two readings that stand for one another, so that
    there is no doubt any more that they do.
    """

    siglum: str
    side: Side
    reading: str = ""
    firm: bool = False


#: What stands where, on both sides; ``None`` where a side has no such place.
Sides = tuple[Place | None, Place | None]


@frozen(kw_only=True)
class Finding:
    """
    What a rule says of one difference, before repeats are folded together.

    ``fold`` is the key under which findings of the same code are one fact (law 10), or ``None`` for a finding that
    always stands alone. ``evidence`` are the words that the rule's message is made of. ``link`` is the number of the
    link it hangs on, or ``None``.
    """

    code: str
    severity: Severity
    left: Place | None
    right: Place | None
    cause: Cause = Cause.UNKNOWN
    confidence: float = 1.0
    fold: tuple[str, ...] | None = None
    evidence: tuple[str, ...] = ()
    field: str | None = None
    link: int | None = None


@frozen(kw_only=True)
class Divergence:
    """
    What a rule says of one or several differences.

    ``id`` names the fact by its content (see the design of the JSON contract), never by its place. ``left`` and
    ``right`` are the first place; ``places`` lists all of them if there are several (``count``), and is empty
    otherwise. ``confidence`` is in [0, 1]. ``field`` names a field of the source, such as ``"reference.opis"``.
    ``third`` is what further witnesses have there, in their order, as far as they could be asked (`editions.settle`).
    """

    id: str
    code: str
    rule: str
    severity: Severity
    cause: Cause
    confidence: float
    left: Place | None
    right: Place | None
    message: str
    places: tuple[Sides, ...] = ()
    field: str | None = None
    third: tuple[Agreement, ...] = ()

    def __attrs_post_init__(self) -> None:
        """Refuse a divergence that stands nowhere."""
        if self.left is None and self.right is None:
            message = f"a divergence must stand somewhere ({self.code} has neither side)"
            raise InvariantError(message)

    @property
    def class_(self) -> DivergenceClass:
        """The class of its code."""
        return class_of(self.code)

    @property
    def count(self) -> int:
        """In how many places it stands."""
        return max(1, len(self.places))


def rank(one: Finding | Divergence) -> tuple[int, int, int, int, str, str]:
    """Return what findings are sorted by: the gravest first, then in the order of the text, then by code and field."""
    place = one.left or one.right
    stands = (-1, 0, 0) if place is None or place.paragraph is None else (place.paragraph, place.start, place.end)
    return (-one.severity, *stands, one.code, one.field or "")

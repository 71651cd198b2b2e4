"""Fields of two sources: how their values compare, and where a value stands in the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from unidecode import unidecode

from editions.difference import Place
from editions.rules.places import reading, unplaced
from provenance.transcript import Role

if TYPE_CHECKING:
    from editions.rules.context import Context
    from editions.witness import Witness
    from provenance.reference import ArchivalReference


def key(value: str) -> str:
    """
    Return what two printed forms of one value have in common: letters and digits, without case, diacritics or script.

    >>> key("Архив Горбачёв-Фонда") == key("arkhiv gorbachiov fonda")
    True
    """
    return " ".join(re.findall(r"\w+", unidecode(value).lower()))


def source_note(witness: Witness) -> int | None:
    """Return the index of the last paragraph that states the source, or ``None``."""
    notes = [index for index, paragraph in enumerate(witness.paragraphs) if paragraph.role is Role.SOURCE_NOTE]
    return notes[-1] if notes else None


def states_source(witness: Witness) -> bool:
    """Tell whether a witness says anything of its source, so that its silence on a point means something."""
    source = witness.transcript.source
    people = source.translators or source.editors or source.contributors
    return source_note(witness) is not None or any((source.publisher, source.container_title, people, source.holdings))


def level_place(witness: Witness, reference: ArchivalReference, name: str) -> Place:
    """Return where a level of the reference is printed, its sign included, or a place outside the text."""
    if name == "archive":
        return value_place(witness, reference.archive or "")
    level = next(level for level in reference.levels if level.level == name)
    note = source_note(witness)
    if note is None:
        return unplaced(level.value)
    text = witness.paragraphs[note].text
    sign, value = re.escape(level.label), rf"(?<!\w){re.escape(level.value)}(?!\w)"
    for pattern in (rf"(?<!\w){sign}\s*{value}", rf"{value}\.?\s*{sign}", value) if sign else (value,):
        match = re.search(pattern, text)
        if match:
            return reading(witness, note, *match.span())
    return unplaced(level.value)


def value_place(witness: Witness, value: str) -> Place:
    """Return where a value is printed in the source note, or a place outside the text."""
    note = source_note(witness)
    at = witness.paragraphs[note].text.find(value) if note is not None else -1
    return unplaced(value) if note is None or at < 0 else reading(witness, note, at, at + len(value))


def nowhere_in(witness: Witness) -> Place:
    """Return the empty range at the end of the source note, or an empty place outside the text."""
    note = source_note(witness)
    if note is None:
        return unplaced("")
    end = len(witness.paragraphs[note].text)
    return Place(note, end, end, "")


def sides(context: Context, left: tuple[str, ...], right: tuple[str, ...]) -> tuple[Place, Place]:
    """Return where the first value of each side is printed; an empty side has the empty range in its source note."""
    return (
        value_place(context.left, left[0]) if left else nowhere_in(context.left),
        value_place(context.right, right[0]) if right else nowhere_in(context.right),
    )

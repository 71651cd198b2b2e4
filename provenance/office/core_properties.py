"""Aid of the readers of office files: what a file says of itself (title, people, dates), as claims and as history."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from attrs import define, evolve, field

from provenance.capture import SegmentClass
from provenance.draft import Front
from provenance.history import Event
from provenance.labels.leads import keep_leads
from provenance.readers import reading_of
from provenance.source import Claim, Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from provenance.markup.flow import Finished, Flow
    from provenance.readers import Captured, Reading

#: A time stamp of XML Schema, of which the day is kept.
_STAMP: Final = re.compile(r"(\d{4}-\d\d-\d\d)(?:T|$)")


@define
class Properties:
    """What a file says of itself, field by field; of a field that is stated twice the first counts."""

    fields: dict[str, str] = field(factory=dict)
    unread: list[str] = field(factory=list)

    def add(self, flow: Flow, about: str, text: str) -> None:
        """Keep a statement, and set its characters aside as data about the text."""
        if not text:
            return
        flow.aside(text, SegmentClass.METADATA, f"property-{about}")
        flow.aside("\n", SegmentClass.METADATA, "property")
        stripped = " ".join(text.split())
        if stripped:
            self.fields.setdefault(about, stripped)

    def claims(self) -> tuple[Claim, ...]:
        """Return every statement as a claim that the markup makes."""
        return tuple(Claim(about, value, "markup") for about, value in self.fields.items())

    def front(self, language: str | None, warnings: Iterable[str]) -> Front:
        """Return all of it as what is known around the paragraphs."""
        return Front(
            title=self.fields.get("title"),
            language=language,
            source=Source(claims=self.claims()),
            history=self.history(),
            warnings=tuple(warnings),
        )

    def history(self) -> tuple[Event, ...]:
        """Return when and by whom the file, not its document, was made and last saved, and what of it was not read."""
        found = []
        for who, when, what in (("creator", "created", "made"), ("last-saved-by", "modified", "last saved")):
            agent, date = self.fields.get(who), day(self.fields.get(when, ""))
            if agent or date:
                note = f"the file was {what}, by its own properties"
                found.append(Event(kind="digitised", agent=agent, date=date, evidence=f"{who}, {when}", note=note))
        found += [Event(kind="read", note=f"not read, for it is no text: {what}") for what in self.unread]
        return tuple(found)


def day(stamp: str) -> str | None:
    """
    Return the day of a time stamp in EDTF; ``None`` if it is none.

    >>> day("2009-03-04T10:20:00Z"), day("spring")
    ('2009-03-04', None)
    """
    found = _STAMP.match(stamp)
    return found.group(1) if found else None


def tell_changes(changes: Counter[str], deleted: int) -> str:
    """
    Return what to tell of tracked changes, of which *deleted* take text away: how many, by whom, and how they are read.

    >>> tell_changes(Counter({"Ann Lee": 1}), 0)
    'holds 1 tracked change (Ann Lee 1, 0 of them cuts); the text is read as if accepted'
    """
    total = changes.total()
    people = ", ".join(f"{name} {count}" for name, count in sorted(changes.items()))
    text = "the text is read as if accepted" + (", and what is deleted is set aside" if deleted else "")
    return f"holds {total} tracked change{'s' if total > 1 else ''} ({people}, {deleted} of them cuts); {text}"


def told_reading(
    reader: str, captured: Sequence[Captured], made: Finished, *, front: Front, media_type: str
) -> Reading:
    """
    Return the reading of office files: bold openings that are no labels dropped, and the file's own title if need be.

    The title that the text has counts first; that of *front* is only what the file says of itself.
    """
    made = evolve(made, drafts=tuple(keep_leads(made.drafts, front.language)))
    reading = reading_of(reader, captured, made, front=evolve(front, title=None), media_type=media_type)
    if reading.transcript.title or not front.title:
        return reading
    return evolve(reading, transcript=evolve(reading.transcript, title=front.title))

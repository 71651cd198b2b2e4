"""Noun: the ids of a TEI document that is being written: none twice, all fit for ``xml:id``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from provenance.transcript import Transcript

_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9._-]*")
_OURS: Final = re.compile(r"(?:note|speaker|agent)-\d+")


@frozen
class Ids:
    """
    The ids of paragraphs (or ``None``), notes, speakers and makers of marks.

    A paragraph keeps the id of its source if that can be an ``xml:id``, stands nowhere else, and does not look like one
    that is made here.
    """

    paragraphs: Sequence[str | None]
    notes: Sequence[str]
    speakers: Mapping[str, str] = field(factory=dict)
    makers: Mapping[str, str] = field(factory=dict)


def ids_of(transcript: Transcript) -> Ids:
    """Return the ids of all that is pointed to; speakers and makers are numbered as they first occur."""
    taken: set[str] = set()
    paragraphs: list[str | None] = []
    for paragraph in transcript.paragraphs:
        key = paragraph.id
        fit = key is not None and key not in taken and _NAME.fullmatch(key) and not _OURS.fullmatch(key)
        paragraphs.append(key if fit else None)
        if fit and key is not None:
            taken.add(key)
    speakers = dict.fromkeys(speech.speaker for speech in transcript.speeches)
    makers = dict.fromkeys(mark.made_by for mark in transcript.marks if mark.made_by != "unknown")
    return Ids(
        paragraphs,
        [f"note-{number}" for number in range(1, len(transcript.notes) + 1)],
        {name: f"speaker-{number}" for number, name in enumerate(speakers, 1)},
        {name: f"agent-{number}" for number, name in enumerate(makers, 1)},
    )

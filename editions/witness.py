"""Noun: a transcript in its role of being compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from provenance.transcript import Transcript

if TYPE_CHECKING:
    from provenance.transcript import Paragraph


@frozen
class Witness:
    """A transcript and its short name in the comparison (*siglum*: A, B, ceu2010)."""

    siglum: str
    transcript: Transcript

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The paragraphs of the transcript, the units that are compared."""
        return self.transcript.paragraphs

    @property
    def language(self) -> str | None:
        """The language as a two-letter code, or ``None`` if it is not known."""
        return self.transcript.language

"""Nouns: where a text comes from and who answers for it (Source, Holding, Claim, PrintedDate)."""

from __future__ import annotations

import enum

from attrs import field, frozen

from provenance.reference import ArchivalReference
from provenance.span import Span


@frozen
class PrintedDate:
    """
    A date as it is printed, and the same in EDTF (ISO 8601-2), never more precise than the print.

    >>> PrintedDate("November 13, 1986", "1986-11-13").edtf
    '1986-11-13'
    """

    printed: str
    edtf: str | None = None


class HoldingKind(enum.StrEnum):
    """In which form a holder keeps the document."""

    ORIGINAL = "original"
    COPY = "copy"
    MICROFILM = "microfilm"
    DIGITAL = "digital"


@frozen
class Holding:
    """Who holds the document, in which form, and the words that say so."""

    holder: str
    kind: HoldingKind
    printed: str


class Check(enum.StrEnum):
    """What became of a claim when it was held against the text."""

    UNCHECKED = "unchecked"
    CONFIRMED = "confirmed"
    CONTRADICTED = "contradicted"
    ALTERED = "altered"
    ABSENT = "absent"


@frozen
class Claim:
    """
    One statement about the text, who makes it (law 8), and whether the text bears it out.

    ``about`` names the field (``"translators"``, ``"place"``, ``"quotation"``), ``asserted_by`` is ``"page"``,
    ``"head-note"``, ``"source-note"``, ``"title"``, ``"markup"``, ``"sidecar"``, ``"reader"`` or a person's name. It
    stands in ``paragraph``, at ``span`` (code points) if that is known; ``found_in`` is the paragraph that was found
    when it was checked.
    """

    about: str
    value: str
    asserted_by: str
    paragraph: int | None = None
    check: Check = Check.UNCHECKED
    span: Span | None = None
    found_in: int | None = None


class AgentKind(enum.StrEnum):
    """What an agent is."""

    PERSON = "person"
    BODY = "body"
    GROUP = "group"
    SOFTWARE = "software"


class AgentRole(enum.StrEnum):
    """What an agent did for the document or its text (after the MARC relators)."""

    AUTHOR = "author"
    ADDRESSEE = "addressee"
    CHAIR = "chair"
    PARTICIPANT = "participant"
    RECORDER = "recorder"
    TRANSCRIBER = "transcriber"
    TRANSLATOR = "translator"
    EDITOR = "editor"
    CONTRIBUTOR = "contributor"
    OBTAINER = "obtainer"
    FUNDER = "funder"
    PUBLISHER = "publisher"
    PLATFORM = "platform"


@frozen
class Agent:
    """Someone who had a hand in the document or its text: the name as printed, and the role that is printed with it."""

    name: str
    role: AgentRole
    kind: AgentKind = AgentKind.PERSON


class DerivationKind(enum.StrEnum):
    """How one text was made from another."""

    TRANSLATION = "translation"
    TRANSCRIPTION = "transcription"
    COPY = "copy"
    EDITION = "edition"
    EXCERPT = "excerpt"
    DIGITISATION = "digitisation"


@frozen
class Derivation:
    """
    From what this text was made.

    ``of`` names the other text as it is printed (a siglum, a title, a file, a language); it is ``"unknown"`` where
    nothing names it. ``evidence`` is the printed words that say so, or ``"inferred"``.
    """

    kind: DerivationKind
    of: str
    evidence: str = "inferred"


@frozen(kw_only=True)
class Source:
    """
    Where a text comes from: the publication, its people, the rights, and the archive behind it.

    ``contributors`` are names that the page prints without a role, ``others`` those with any role that has no field
    of its own here; `agents` are all of them. ``reference`` is the first that is printed, ``other_references`` are
    those after it. A field that is not printed is ``None`` or empty.
    """

    container_title: str | None = None
    number: str | None = None
    translators: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    contributors: tuple[str, ...] = ()
    publisher: str | None = None
    year: str | None = None
    rights: str | None = None
    platform: str | None = None
    reference: ArchivalReference | None = None
    other_references: tuple[ArchivalReference, ...] = ()
    holdings: tuple[Holding, ...] = ()
    claims: tuple[Claim, ...] = field(default=(), repr=False)
    others: tuple[Agent, ...] = ()
    derived_from: tuple[Derivation, ...] = ()

    @property
    def agents(self) -> tuple[Agent, ...]:
        """Everyone who is named as having had a hand in the text, each with the role that is printed."""
        named = (
            (self.translators, AgentRole.TRANSLATOR, AgentKind.PERSON),
            (self.editors, AgentRole.EDITOR, AgentKind.PERSON),
            (self.contributors, AgentRole.CONTRIBUTOR, AgentKind.PERSON),
            ((self.publisher,) if self.publisher else (), AgentRole.PUBLISHER, AgentKind.BODY),
            ((self.platform,) if self.platform else (), AgentRole.PLATFORM, AgentKind.BODY),
        )
        listed = tuple(Agent(name, role, kind) for names, role, kind in named for name in names)
        return listed + tuple(one for one in self.others if one not in listed)

"""Verb: a footnote in words, as a historian writes it, from what the text says of itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from provenance.cite.parts import archive, edition, file_names, names, of_role, place, title_and_date
from provenance.languages import LANGUAGES
from provenance.reference import Reach
from provenance.shelfmarks import depth_words, reach
from provenance.source import AgentKind, AgentRole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from provenance.languages import HouseForms
    from provenance.transcript import Transcript

#: The house form for a language that has none of its own.
_ELSE: Final = "en"
#: White space, but for the space that a house form wants unbroken.
_SPACES: Final = re.compile("[^\\S\N{NO-BREAK SPACE}]+")
#: A part of a footnote is no longer than this (code points).
_LONGEST: Final = 500


def house_forms(language: str | None) -> HouseForms:
    """Return how footnotes are worded in *language* (ISO 639-1), or in English if it has no house form."""
    found = LANGUAGES[language].house if language in LANGUAGES.names() and language else None
    forms = found or LANGUAGES[_ELSE].house
    assert forms is not None, "English has a house form"  # noqa: S101 - a language is data, and a test holds it whole
    return forms


def cite(transcript: Transcript, *, language: str | None = None, paragraph: str | int | None = None) -> str:
    """
    Return a footnote of one line for a text, or for one of its places.

    What the text was is followed by its date in words, the archive as deep as it is printed, who translated it, where
    it was published, and the place: page and leaf, and the printed number of *paragraph*. A paragraph is named by its
    printed number, by ``#`` and its identifier, or, where the text prints no numbers, by its position from 1.
    *language* chooses the house form (en, ru, fr, de), by default that of the text. Names stand as they are printed,
    nothing is filled in; a text that says nothing of itself is cited by its title or first words and its file. Raises
    `NoSuchPlaceError` if the text has no such paragraph.

    >>> from provenance import from_text
    >>> cite(from_text("Minutes of the Harvest Board, March 4, 1955", name="board.txt"))
    'Minutes of the Harvest Board, 4 March 1955, board.txt.'
    """
    forms = house_forms(language or transcript.language)
    address = None if paragraph is None else str(paragraph)
    line = ", ".join(_clipped(part) for part in _parts(transcript, forms, address) if part)
    return line if line.endswith((".", "\N{HORIZONTAL ELLIPSIS}")) else f"{line}."


def doubts(transcript: Transcript) -> tuple[str, ...]:
    """Return what a reader of the footnote could not follow, in sentences: a reference that is missing or shallow."""
    reference = transcript.source.reference
    if reference is None:
        return ("the text names no archival reference: the footnote cannot lead to the document itself",)
    found = [f"the reference {depth_words(reference)}"] if reach(reference) is not Reach.LEAF else []
    return (*found, *(f"the reference {warning}" for warning in reference.warnings))


def _clipped(part: str) -> str:
    """Return a part on one line, cut where it is too long for a footnote: then it was no title, or no reference."""
    part = _SPACES.sub(" ", part).strip(" ")
    return part if len(part) <= _LONGEST else f"{part[:_LONGEST].rsplit(' ', 1)[0]} \N{HORIZONTAL ELLIPSIS}"


def _parts(transcript: Transcript, forms: HouseForms, paragraph: str | None) -> Iterator[str]:
    source = transcript.source
    authors = [one.name for one in of_role(source, AgentRole.AUTHOR) if one.kind is AgentKind.PERSON]
    if authors:
        yield names(authors, forms)
    yield title_and_date(transcript, forms)
    yield archive(source, forms)
    for people, wording in (
        ([one.name for one in of_role(source, AgentRole.RECORDER)], forms.recorded),
        (list(source.translators), forms.translated),
    ):
        if people:
            yield wording.format(names(people, forms))
    yield edition(source, forms)
    if not (source.reference or source.holdings or source.container_title or source.publisher or source.platform):
        yield file_names(transcript)
    if paragraph is not None:
        yield place(transcript, paragraph, forms)

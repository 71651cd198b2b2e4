"""Verb: tell what each paragraph does in the document, and who speaks it."""

from __future__ import annotations

import functools
import itertools
import re
from typing import TYPE_CHECKING

from attrs import frozen

from provenance.credits import LONGEST_BARE, is_source_note
from provenance.labels import Label, find_labels
from provenance.languages import candidates
from provenance.span import Span
from provenance.transcript import Role, Speech

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from provenance.draft import Draft

#: A heading is no longer than this (code points): one in capitals, one in title case.
_LONGEST_IN_CAPITALS = 150
_LONGEST_TITLE = 90
_MOST_TITLE_WORDS = 14
_CAPITALS = 0.8
_TITLE_CASE = 0.5
#: A decision is no longer than this.
_LONGEST_DECISION = 600
_SENTENCE_ENDS = tuple(".,;:!?-\N{HORIZONTAL ELLIPSIS}\N{EM DASH}\N{RIGHT DOUBLE QUOTATION MARK}\"')]")
#: An archival reference has more code points than this.
_SHORTEST = 8
_FIGURE = re.compile(r"\d")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")


@frozen
class Structure:
    """What each paragraph does: its role, its label if it opens a speech, its speaker; and the speeches."""

    roles: tuple[Role, ...]
    labels: Mapping[int, Label]
    speeches: tuple[Speech, ...]
    speakers: Mapping[int, str]


def find_speeches(texts: Sequence[str], language: str | None, drafts: Sequence[Draft] = ()) -> Structure:
    """
    Return the roles of the paragraphs *texts* and the speeches that they make up.

    A role or a label that *drafts*, the paragraphs as they were cut out, declare is kept.

    A label opens a speech, which lasts until the next label, a heading, a decision or a source note. What stands
    before the first label is head note or heading; in a text without labels all is narration, headings or source
    notes. The unlabelled paragraphs at the very end that hold a formula of decision are decisions. Linear time.

    >>> found = find_speeches(["He came.", "Ottokar: Agreed?", "Boris: Agreed.", "The plan was adopted."], "en")
    >>> [role.value for role in found.roles]
    ['head-note', 'speech', 'speech', 'decision']
    """
    given = {index: draft.role for index, draft in enumerate(drafts) if draft.role is not None}
    labels = {
        index: label
        for index, label in find_labels(texts, language).items()
        if given.get(index, Role.SPEECH) is Role.SPEECH and not is_source_note(texts[index])
    }
    labels |= {index: Label(draft.label, _speaker(draft)) for index, draft in enumerate(drafts) if draft.label}
    labels = dict(sorted(labels.items()))
    roles = _roles(texts, labels, language, given)
    speeches = _runs(texts, labels, roles)
    speakers = {index: speech.speaker for speech in speeches for index in speech.paragraphs}
    return Structure(tuple(roles), labels, speeches, speakers)


def _speaker(draft: Draft) -> str:
    """Return the speaker that a draft names, or whose label it prints."""
    return draft.speaker or (draft.label.of(draft.text).strip(" :.") if draft.label else "") or "unknown"


def declared_speeches(drafts: Sequence[Draft], language: str | None) -> Structure:
    """
    Return the roles and speeches of paragraphs whose markup says who speaks.

    Paragraphs with one ``speech`` number that follow each other are one speech. What belongs to none is heading,
    source note or decision by its text, head note before the first speech, and narration after it. Linear time.
    """
    spoken = {index: draft for index, draft in enumerate(drafts) if draft.speech is not None}
    first = min(spoken, default=len(drafts))
    roles = [
        draft.role or (Role.SPEECH if index in spoken else _role_of(draft.text, before=index < first))
        for index, draft in enumerate(drafts)
    ]
    texts = [draft.text for draft in drafts]
    for index in _decisions(texts, spoken, roles, language):
        roles[index] = Role.DECISION
    speeches = []
    for _, run in itertools.groupby(range(len(drafts)), key=lambda index: drafts[index].speech):
        members = tuple(run)
        head = drafts[members[0]]
        if head.speech is not None:
            label = head.label or Span(0, 0)
            name = head.speaker or label.of(head.text) or "unknown"
            speeches.append(Speech(speaker=name, label_text=label.of(head.text), label=label, paragraphs=members))
    speakers = {index: speech.speaker for speech in speeches for index in speech.paragraphs}
    labels = {speech.paragraphs[0]: Label(speech.label, speech.speaker) for speech in speeches if speech.label_text}
    return Structure(tuple(roles), labels, tuple(speeches), speakers)


def _role_of(text: str, *, before: bool) -> Role:
    if _may_be_source(text) and is_source_note(text):
        return Role.SOURCE_NOTE
    if is_heading(text, capitals_only=not before):
        return Role.HEADING
    return Role.HEAD_NOTE if before else Role.NARRATION


def is_heading(text: str, *, capitals_only: bool = False) -> bool:
    """
    Tell whether a paragraph looks like a heading: short, in capitals or in title case without a final full stop.

    >>> is_heading("ITEM 1. THE HARVEST."), is_heading("Minutes of the Board"), is_heading("He came in.")
    (True, True, False)
    """
    if len(text) > _LONGEST_IN_CAPITALS:
        return False
    letters = [letter for letter in text if letter.isalpha()]
    in_capitals = sum(map(str.isupper, letters)) >= _CAPITALS * max(1, len(letters))
    if in_capitals and len(letters) > 3 and (not capitals_only or " " in text):  # noqa: PLR2004 - not "No!"
        return text[0] not in '[(\N{LEFT DOUBLE QUOTATION MARK}"'
    if capitals_only or len(text) > _LONGEST_TITLE or text.endswith(_SENTENCE_ENDS) or not text[0].isupper():
        return False
    long_words = _LONG_WORD.findall(text)
    titled = sum(1 for word in long_words if word[0].isupper())
    return bool(long_words) and len(text.split()) <= _MOST_TITLE_WORDS and titled >= _TITLE_CASE * len(long_words)


def _roles(
    texts: Sequence[str], labels: Mapping[int, Label], language: str | None, given: Mapping[int, Role]
) -> list[Role]:
    first = min(labels, default=len(texts))
    roles, speaking = [], False
    for index, text in enumerate(texts):
        speaking = speaking or index in labels
        if index in labels:
            role = Role.SPEECH
        elif index in given:
            role = given[index]
            speaking = speaking and role is Role.SPEECH
        elif _may_be_source(text) and is_source_note(text):
            role, speaking = Role.SOURCE_NOTE, False
        elif len(text) <= _LONGEST_IN_CAPITALS and is_heading(text, capitals_only=speaking):
            role, speaking = Role.HEADING, False
        elif speaking:
            role = Role.SPEECH
        else:
            role = Role.HEAD_NOTE if labels and index < first else Role.NARRATION
        roles.append(role)
    for index in _decisions(texts, labels, roles, language):
        roles[index] = Role.DECISION
    return roles


def _may_be_source(text: str) -> bool:
    """Tell cheaply whether a paragraph is worth a look: a colon near its start, or short with figures."""
    return text.find(":", 1, 24) > 0 or (_SHORTEST < len(text) <= LONGEST_BARE and _FIGURE.search(text) is not None)


def _decisions(
    texts: Sequence[str],
    labels: Mapping[int, object],
    roles: Sequence[Role],
    language: str | None,
) -> list[int]:
    """Walk back from the end over source notes and headings; stop at the first paragraph that is no decision."""
    if not labels:
        return []
    found, last = [], max(labels)
    for index in range(len(texts) - 1, last, -1):
        if roles[index] in (Role.SOURCE_NOTE, Role.HEADING):
            continue
        if len(texts[index]) > _LONGEST_DECISION or not _formula(language).search(texts[index]):
            break
        found.append(index)
    return found


@functools.cache
def _formula(language: str | None) -> re.Pattern[str]:
    formulas = [formula for one in candidates(language) for formula in one.decision_formulas]
    return re.compile("|".join(f"(?:{formula})" for formula in formulas), re.IGNORECASE)


def _runs(texts: Sequence[str], labels: Mapping[int, Label], roles: Sequence[Role]) -> tuple[Speech, ...]:
    speeches = []
    for index, label in labels.items():
        end = index + 1
        while end < len(texts) and end not in labels and roles[end] is Role.SPEECH:
            end += 1
        speeches.append(
            Speech(
                speaker=label.speaker,
                label_text=label.span.of(texts[index]),
                label=label.span,
                paragraphs=tuple(range(index, end)),
            )
        )
    return tuple(speeches)

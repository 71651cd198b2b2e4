"""Verb: roles of paragraphs in a document whose markup says what is a heading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from provenance.credits import is_source_note
from provenance.labels import find_labels
from provenance.transcript import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from provenance.draft import Draft


def declared_roles(drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """
    Return the paragraphs with roles, so that none is taken for a heading that the markup does not call one.

    In a document without any heading, or whose speakers' labels stand in the text alone, roles are still to be told
    from the text: there the paragraphs are returned as they are. Takes linear time.
    """
    spoken = [index for index, draft in enumerate(drafts) if draft.speech is not None]
    if not any(draft.role is Role.HEADING for draft in drafts):
        return tuple(drafts)
    if not spoken and find_labels([draft.text for draft in drafts], None):
        return tuple(drafts)
    before = Role.HEAD_NOTE if spoken else Role.NARRATION
    first = spoken[0] if spoken else 0
    return tuple(
        evolve(draft, role=_role(draft.text, before if index < first else Role.NARRATION))
        if draft.role is None and draft.speech is None
        else draft
        for index, draft in enumerate(drafts)
    )


def _role(text: str, role: Role) -> Role:
    return Role.SOURCE_NOTE if is_source_note(text) else role

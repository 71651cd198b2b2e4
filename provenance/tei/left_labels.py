"""Verb: find the speakers' labels that the markup has left inside the text of a declared speech."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from provenance.labels import Label, find_labels

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from provenance.draft import Draft


def left_labels(drafts: Sequence[Draft]) -> tuple[tuple[Draft, ...], tuple[str, ...]]:
    """
    Return the paragraphs with the labels that stand in their text, and warnings.

    A label at the opening of a declared speech becomes its label. One inside a speech shows that two speakers were
    merged: a new speech begins there, and a warning says so. Takes linear time.
    """
    if not any(draft.speech is not None for draft in drafts):
        return tuple(drafts), ()
    found = _after_colon(drafts)
    kept, warnings = [], []
    following = 1 + max(draft.speech for draft in drafts if draft.speech is not None)
    before: int | None = None
    split: tuple[int, str] | None = None  # the speech that was begun inside the present one
    for index, draft in enumerate(drafts):
        opens, before = draft.speech != before, draft.speech
        split = None if opens else split
        label = found.get(index)
        if label is not None and not opens:
            split, following = (following, label.speaker), following + 1
            warnings.append(
                f"the label “{label.speaker}” stands inside a speech of {draft.speaker or 'someone else'} (paragraph "
                f"{index}); it was read as opening a speech of its own"
            )
        marked = evolve(draft, label=label.span) if label is not None else draft
        kept.append(evolve(marked, speech=split[0], speaker=split[1]) if split is not None else marked)
    return tuple(kept), tuple(warnings)


def _after_colon(drafts: Sequence[Draft]) -> Mapping[int, Label]:
    """Return the labels before a colon in declared speeches whose markup knows of none there."""
    labels = find_labels([draft.text for draft in drafts], None)
    return {
        index: label
        for index, label in labels.items()
        if drafts[index].speech is not None
        and drafts[index].label is None
        and drafts[index].text[label.span.end :].lstrip().startswith(":")
    }

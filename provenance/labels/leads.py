"""Verb: which of the bold words that open paragraphs are speakers' labels."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from attrs import evolve

from provenance.labels import is_name_shaped
from provenance.span import Span
from provenance.transcript import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from provenance.draft import Draft

#: A label is no longer than this (code points).
_LONGEST: Final = 64
_EDGE: Final = re.compile(r"[\s:.,\N{EN DASH}\N{EM DASH}-]*\Z")
_ASIDE: Final = re.compile(r"\s*[(\[][^()\[\]]*[)\]]\s*\Z")


def keep_leads(drafts: Sequence[Draft], language: str | None) -> list[Draft]:
    """
    Return *drafts* with the label of those alone whose opening in other type (``label``) is a speaker's.

    A lead is a label if it is shaped like a name, does not fill its paragraph, and ends in a colon or opens another
    paragraph too. In a text that has such labels every other lead with the shape of a name is one as well: whoever
    speaks but once would else seem to speak in the mouth of another. The speaker is the lead without what stands in
    brackets at its end. Takes linear time.
    """
    leads = [_lead(draft, language) for draft in drafts]
    counts = Counter(name for name, _ in leads)
    usual = any(name and (colon or counts[name] > 1) for name, colon in leads)
    kept = []
    for draft, (name, _) in zip(drafts, leads, strict=True):
        if draft.label is None or draft.speech is not None:
            kept.append(draft)
        elif name and usual:
            size = len(_EDGE.sub("", draft.text[: draft.label.end]))
            kept.append(evolve(draft, label=Span(0, size), speaker=name))
        else:
            kept.append(evolve(draft, label=None))
    return kept


def _lead(draft: Draft, language: str | None) -> tuple[str, bool]:
    """Return the name in other type that opens a paragraph, and whether a colon ends it; ``""`` if there is none."""
    label = draft.label
    if label is None or draft.role is Role.HEADING or label.start or label.end > _LONGEST:
        return "", False
    lead, rest = draft.text[: label.end], draft.text[label.end :]
    bare = _EDGE.sub("", lead)
    colon = lead.rstrip().endswith(":") or rest.lstrip().startswith(":")
    if not bare or not rest.strip(" :\t\n"):
        return "", False
    name = _ASIDE.sub("", bare) or bare
    return (name, colon) if is_name_shaped(name, language) else ("", False)

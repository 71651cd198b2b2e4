"""Verb: the words with which a document opens, by which a text without a title is known."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from provenance.transcript import Role

if TYPE_CHECKING:
    from provenance.transcript import Transcript

_WORDS: Final = 8
#: So much of a paragraph is looked at (code points), and no word is longer than so much.
_LOOKED_AT: Final = 2000
_LONGEST_WORD: Final = 60
_NOT_THE_DOCUMENT: Final = (Role.HEAD_NOTE, Role.SOURCE_NOTE)


def opening(transcript: Transcript) -> str:
    """
    Return the first words, and an ellipsis if more follow; a head note is the editor's, and is passed over.

    >>> from provenance import from_text
    >>> opening(from_text("We met in the mill because the hall was cold."))
    'We met in the mill because the hall …'
    """
    own = [p for p in transcript.paragraphs if p.role not in _NOT_THE_DOCUMENT] or transcript.paragraphs
    words = next((words for p in own if (words := p.text[:_LOOKED_AT].split())), [])
    shown = " ".join(_cut(word) for word in words[:_WORDS]).rstrip(",;:")
    return shown if len(words) <= _WORDS else f"{shown} \N{HORIZONTAL ELLIPSIS}"


def _cut(word: str) -> str:
    return word if len(word) <= _LONGEST_WORD else f"{word[:_LONGEST_WORD]}\N{HORIZONTAL ELLIPSIS}"

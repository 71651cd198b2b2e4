"""
Registry of shelfmarks: how each tradition cites a document, with parse and format over all of them.

The archive decides in which tradition a shelfmark is read, and where none is named, the signs do.
"""

from __future__ import annotations

from provenance.shelfmarks._format import depth_words, format_reference, reach, words
from provenance.shelfmarks._grammar import SHELFMARKS, Chain, Grammar, LevelName, Passage
from provenance.shelfmarks._parse import may_hold_reference, one_line, parse_reference, parse_references
from provenance.shelfmarks._same import same_reference, same_value
from provenance.shelfmarks._statement import Statement
from provenance.shelfmarks._values import leaf_ranges

__all__ = [
    "SHELFMARKS",
    "Chain",
    "Grammar",
    "LevelName",
    "Passage",
    "Statement",
    "depth_words",
    "format_reference",
    "leaf_ranges",
    "may_hold_reference",
    "one_line",
    "parse_reference",
    "parse_references",
    "reach",
    "same_reference",
    "same_value",
    "words",
]

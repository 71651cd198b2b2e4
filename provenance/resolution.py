"""Verb: say how far a reference can be followed, from the archive down to the leaf."""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.reference import Reach
from provenance.shelfmarks import depth_words, reach

if TYPE_CHECKING:
    from provenance.reference import ArchivalReference


def reaches_leaf(reference: ArchivalReference) -> bool:
    """Tell whether the reference leads to a leaf: then it can be followed to the words themselves."""
    return reach(reference) is Reach.LEAF


def resolution(reference: ArchivalReference) -> str:
    """
    Return in words how far the reference reaches, and what it cannot be resolved to; nothing is filled in.

    >>> from provenance.shelfmarks import parse_reference
    >>> resolution(parse_reference("Fond 2, opis 2"))
    'reaches the opis: cannot be resolved to a file or leaf'
    """
    return depth_words(reference)

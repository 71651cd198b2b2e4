"""Verb: say how far a reference can be followed, from the archive down to the leaf."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from provenance.reference import ArchivalReference

_REACHES = {
    "archive": "names an archive only: cannot be resolved to a fond",
    "fond": "reaches the fond: cannot be resolved to an opis, file or leaf",
    "opis": "reaches the opis: cannot be resolved to a file or leaf",
    "delo": "reaches the file (delo), not the leaf",
    "list": "reaches the leaf (list)",
}
#: The deepest level of a tradition.
_LEAVES = frozenset({"list", "leaf", "folio", "page"})


def reaches_leaf(reference: ArchivalReference) -> bool:
    """Tell whether the reference leads to a leaf: then it can be followed to the words themselves."""
    return reference.depth in _LEAVES


def resolution(reference: ArchivalReference) -> str:
    """
    Return in words how far the reference reaches, and what it cannot be resolved to; nothing is filled in.

    >>> from provenance.reference import ArchivalReference
    >>> resolution(ArchivalReference(printed="Fond 2, opis 2", fond="2", opis="2"))
    'reaches the opis: cannot be resolved to a file or leaf'
    """
    depth = reference.depth
    if depth is None:
        return "its levels were not read"
    lacking = "" if reaches_leaf(reference) else ", not the leaf"
    return _REACHES.get(depth, f"reaches the {depth}{lacking}")

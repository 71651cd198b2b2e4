"""An archival reference as JSON, both ways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.reference import LEVELS, ArchivalReference

if TYPE_CHECKING:
    from provenance.values import Node

_KEYS = ("printed", *LEVELS, "levels", "depth", "status", "warnings")


def reference_dict(reference: ArchivalReference) -> dict[str, object]:
    """Return a reference as the contract has it."""
    return {
        "printed": reference.printed,
        "archive": reference.archive,
        "fond": reference.fond,
        "opis": reference.opis,
        "delo": reference.delo,
        "list": reference.list_,
        "levels": [list(level) for level in reference.levels],
        "depth": reference.depth,
        "status": reference.status,
        "warnings": list(reference.warnings),
    }


def reference_from_dict(node: Node) -> ArchivalReference:
    """Return the reference that *node* holds; raise `UnreadableError` if its levels and depth are not those it has."""
    node.record(_KEYS)
    reference = ArchivalReference(
        printed=node.text("printed"),
        archive=node.text_or_none("archive"),
        fond=node.text_or_none("fond"),
        opis=node.text_or_none("opis"),
        delo=node.text_or_none("delo"),
        list_=node.text_or_none("list"),
        status=node.text("status"),
        warnings=node.texts("warnings"),
    )
    levels = reference.levels
    if [level.value for level in node.items("levels")] != [list(level) for level in levels]:
        node["levels"].fail("they are not those that the reference prints")
    if node.text_or_none("depth") != reference.depth:
        node["depth"].fail(f"the reference reaches {reference.depth}")
    return reference

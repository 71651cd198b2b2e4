"""Verbs: an archival reference, and a whole statement of source, as plain dicts of the contract, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.reference import STATUSES, ArchivalReference, LeafRange, Level
from provenance.shelfmarks import reach

if TYPE_CHECKING:
    from provenance.shelfmarks import Statement
    from provenance.values import Node

#: What the record repeats of the levels, for those who read it.
_REPEATED = ("fond", "opis", "delo", "list", "depth", "reach")
_KEYS = (
    "printed",
    "tradition",
    "archive",
    "archive_carried",
    "authority",
    "levels",
    "leaves",
    "status",
    "ibid",
    "warnings",
    *_REPEATED,
)


def reference_dict(reference: ArchivalReference) -> dict[str, object]:
    """
    Return a reference as the contract has it; ``fond`` to ``list``, ``depth`` and ``reach`` repeat what levels say.

    >>> from provenance.shelfmarks import parse_reference
    >>> reference_dict(parse_reference("Fond 4. Opis 1."))["levels"][1]
    {'level': 'opis', 'label': 'Opis', 'value': '1', 'carried': False}
    """
    deepest = reach(reference)
    return {
        "printed": reference.printed,
        "tradition": reference.tradition,
        "archive": reference.archive,
        "archive_carried": reference.archive_carried,
        "authority": reference.authority,
        "fond": reference.fond,
        "opis": reference.opis,
        "delo": reference.delo,
        "list": reference.list_,
        "levels": [
            {"level": level.level, "label": level.label, "value": level.value, "carried": level.carried}
            for level in reference.levels
        ],
        "leaves": [
            {"from": leaf.first, "from_side": leaf.first_side, "to": leaf.last, "to_side": leaf.last_side}
            for leaf in reference.leaves
        ],
        "depth": reference.depth,
        "reach": deepest.word if deepest is not None else None,
        "status": reference.status,
        "ibid": reference.ibid,
        "warnings": list(reference.warnings),
    }


def reference_from_dict(node: Node) -> ArchivalReference:
    """
    Return the reference that *node* holds.

    Raises `UnreadableError` if what the record repeats is not what its levels say.
    """
    node.record(_KEYS)
    reference = ArchivalReference(
        printed=node.text("printed"),
        tradition=node.text_or_none("tradition"),
        archive=node.text_or_none("archive"),
        authority=node.text_or_none("authority"),
        levels=tuple(map(_level, node.items("levels"))),
        leaves=tuple(map(_leaves, node.items("leaves"))),
        status=_status(node["status"]),
        ibid=_flag(node["ibid"]),
        archive_carried=_flag(node["archive_carried"]),
        warnings=node.texts("warnings"),
    )
    said = reference_dict(reference)
    if node.text_or_none("depth") != reference.depth:
        node["depth"].fail(f"the reference reaches {reference.depth}")
    for key in _REPEATED:
        if node.text_or_none(key) != said[key]:
            node["levels"].fail(f"they are not those that the reference prints: {key} is another")
    return reference


def statement_dict(statement: Statement) -> dict[str, object]:
    """Return a statement of source as ``editions reference --format jsonl`` writes it."""
    return {
        "printed": statement.printed,
        "references": [reference_dict(reference) for reference in statement.references],
        "translators": list(statement.translators),
        "contributors": list(statement.contributors),
        "obtained_by": list(statement.named("obtainer")),
        "drafted_by": list(statement.named("drafter")),
        "holdings": [
            {"holder": holding.holder, "kind": holding.kind.value, "printed": holding.printed}
            for holding in statement.holdings
        ],
        "material": statement.material,
        "printed_sources": list(statement.printed_sources),
        "classification": statement.classification,
        "handling": list(statement.handling),
    }


def _level(node: Node) -> Level:
    node.record(("level", "label", "value", "carried"))
    return Level(node.word("level"), node.text("label"), node.word("value"), carried=_flag(node["carried"]))


def _leaves(node: Node) -> LeafRange:
    node.record(("from", "from_side", "to", "to_side"))
    sides = node.text_or_none("from_side"), node.text_or_none("to_side")
    return LeafRange(node.text("from"), node.text_or_none("to"), *sides)


def _status(node: Node) -> str:
    if node.as_text() not in STATUSES:
        node.fail(f"a status is wanted: {', '.join(STATUSES)}")
    return node.as_text()


def _flag(node: Node) -> bool:
    if not isinstance(node.value, bool):
        node.wrong("true or false")
    return node.value is True

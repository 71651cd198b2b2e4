"""Verbs: an archival reference, and a whole statement of source, as plain dicts of the contract, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from provenance.errors import InvariantError
from provenance.reference import ArchivalReference, LeafRange, Level
from provenance.shelfmarks import reach

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from provenance.shelfmarks import Statement

_Kind = TypeVar("_Kind")


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


def reference_from_dict(record: Mapping[str, object]) -> ArchivalReference:
    """
    Return the reference that `reference_dict` wrote; what it computes is left aside.

    Raises `InvariantError` if the record is none.

    >>> from provenance.shelfmarks import parse_reference
    >>> reference = parse_reference("RGASPI, f. 17, op. 3, d. 5, l. 7ob")
    >>> reference_from_dict(reference_dict(reference)) == reference
    True
    """
    return ArchivalReference(
        printed=_of(record, "printed", str),
        tradition=_text(record, "tradition"),
        archive=_text(record, "archive"),
        authority=_text(record, "authority"),
        levels=tuple(
            Level(_of(one, "level", str), _of(one, "label", str), _of(one, "value", str), carried=_flag(one, "carried"))
            for one in _rows(record, "levels")
        ),
        leaves=tuple(
            LeafRange(_of(one, "from", str), _text(one, "to"), _text(one, "from_side"), _text(one, "to_side"))
            for one in _rows(record, "leaves")
        ),
        status=_of(record, "status", str),
        ibid=_flag(record, "ibid"),
        archive_carried=_flag(record, "archive_carried"),
        warnings=tuple(str(one) for one in _of(record, "warnings", list)),
    )


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


def _of(record: Mapping[str, object], key: str, kind: type[_Kind]) -> _Kind:
    value = record.get(key)
    if not isinstance(value, kind):
        message = f"a reference has no {key} of the right kind"
        raise InvariantError(message)
    return value


def _text(record: Mapping[str, object], key: str) -> str | None:
    return None if record.get(key) is None else _of(record, key, str)


def _flag(record: Mapping[str, object], key: str) -> bool:
    return record.get(key) is True


def _rows(record: Mapping[str, object], key: str) -> Iterator[Mapping[str, object]]:
    for row in _of(record, key, list) if key in record else ():
        if not isinstance(row, dict):
            message = f"a reference has {key} that are none"
            raise InvariantError(message)
        yield row

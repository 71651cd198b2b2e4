"""Verb: the first place at which two transcripts differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.exports.json import to_dict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from provenance.transcript import Transcript

_SHOWN = 24
_ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"


def first_difference(record: Transcript, again: Transcript) -> tuple[str, str] | None:
    """
    Return where *record* and *again* first differ, as a place in the JSON form, and what stands there in each.

    ``None`` if they are equal.

    >>> from provenance import from_text
    >>> first_difference(from_text("We are not ready."), from_text("We are not ready!"))[0]
    'captures[0].sha256'
    >>> first_difference(from_text("One.", name="a.txt"), from_text("One.", name="b.txt"))[1]
    "'a.txt' in the record, 'b.txt' when it is read again"
    """
    if record == again:
        return None
    return next(_differences(to_dict(record), to_dict(again), ""), ("", "the two are not equal"))


def _differences(one: object, two: object, place: str) -> Iterator[tuple[str, str]]:
    """Yield all differences in the order of the JSON form."""
    if isinstance(one, dict) and isinstance(two, dict):
        for key in one:
            yield from _differences(one[key], two.get(key), f"{place}.{key}" if place else key)
    elif isinstance(one, list) and isinstance(two, list):
        for number, (left, right) in enumerate(zip(one, two, strict=False)):
            yield from _differences(left, right, f"{place}[{number}]")
        if len(one) != len(two):
            yield place, f"{len(one)} in the record, {len(two)} when it is read again"
    elif one != two:
        yield place, _told(one, two)


def _told(one: object, two: object) -> str:
    if isinstance(one, str) and isinstance(two, str):
        at = next((i for i, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), min(len(one), len(two)))
        low = max(0, at - _SHOWN // 2)
        where = f"from code point {at} on: " if at else ""
        return f"{where}{_cut(one, low)} in the record, {_cut(two, low)} when it is read again"
    return f"{_shown(one)} in the record, {_shown(two)} when it is read again"


def _cut(text: str, low: int) -> str:
    piece = text[low : low + _SHOWN]
    return repr(f"{_ELLIPSIS if low else ''}{piece}{_ELLIPSIS if low + _SHOWN < len(text) else ''}")


def _shown(value: object) -> str:
    if isinstance(value, str):
        return _cut(value, 0)
    return "nothing" if value is None else "a whole part" if isinstance(value, dict | list) else repr(value)

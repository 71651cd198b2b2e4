"""Verb: halves of surrogate pairs, which no JSON holds, under other names while a record is read."""

from __future__ import annotations

import enum
import re
from typing import TYPE_CHECKING, Final, cast

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable

    from provenance.transcript import Transcript

#: As many code points as there are halves, at the end of the last private plane.
_FIRST_HALF: Final = 0xD800
_FIRST_PRIVATE: Final = 0x10F800
_HALVES: Final = re.compile("[\ud800-\udfff]")
_PRIVATE: Final = re.compile("[\U0010f800-\U0010ffff]")


def hidden(value: dict[str, object]) -> dict[str, object]:
    """Return plain values of JSON with each half of a pair as a private character."""
    changed = _each(value, lambda text: _HALVES.sub(lambda one: _moved(one, _FIRST_PRIVATE - _FIRST_HALF), text))
    return cast("dict[str, object]", changed)


def shown(transcript: Transcript) -> Transcript:
    """Return a transcript with the halves of pairs that `hidden` has hidden."""
    changed = _each(transcript, lambda text: _PRIVATE.sub(lambda one: _moved(one, _FIRST_HALF - _FIRST_PRIVATE), text))
    return cast("Transcript", changed)


def has_halves(text: str) -> bool:
    """
    Tell whether a text holds half of a surrogate pair, and none of the characters that would stand for it.

    >>> has_halves("a"), has_halves(chr(0xD800)), has_halves(chr(0xD800) + chr(0x10FFFF))
    (False, True, False)
    """
    return _HALVES.search(text) is not None and _PRIVATE.search(text) is None


def _moved(match: re.Match[str], by: int) -> str:
    return chr(ord(match.group()) + by)


def _each(value: object, change: Callable[[str], str]) -> object:
    """Return *value* with every text in it changed; nouns do not stand in each other deeply."""
    if isinstance(value, str) and not isinstance(value, enum.Enum):
        return change(value)
    if isinstance(value, tuple):
        return tuple(_each(one, change) for one in value)
    if isinstance(value, list):
        return [_each(one, change) for one in value]
    if isinstance(value, dict):
        return {key: _each(one, change) for key, one in value.items()}
    kind: type = type(value)
    if not attrs.has(kind):
        return value
    return kind(**{one.alias: _each(getattr(value, one.name), change) for one in attrs.fields(kind)})

"""Verb: a noun as plain dicts, lists and strings, and back, field by field."""

from __future__ import annotations

import enum
import functools
import types
import typing
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from provenance.transcript import Transcript


def plain(value: object) -> object:
    """
    Return *value* as JSON has it; fields that hold what they hold anyway are left out.

    >>> from provenance.span import Span
    >>> plain((Span(1, 2), None))
    [{'start': 1, 'end': 2}, None]
    """
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, tuple):
        return [plain(one) for one in value]
    kind: type = type(value)
    if not attrs.has(kind):
        return value
    return {
        one.name: plain(getattr(value, one.name))
        for one in attrs.fields(kind)
        if getattr(value, one.name) != _default(one)
    }


def made(kind: object, value: object) -> object:
    """
    Return the noun of the type *kind* that `plain` gave as *value*.

    Raises `TypeError`, `ValueError` or `KeyError` for what is no such noun.

    >>> from provenance.span import Span
    >>> made(tuple[Span, ...], [{"start": 1, "end": 2}])
    (Span(start=1, end=2),)
    """
    origin = typing.get_origin(kind)
    if origin in (types.UnionType, typing.Union):
        inner = next(one for one in typing.get_args(kind) if one is not type(None))
        return None if value is None else made(inner, value)
    if origin is tuple:
        if not isinstance(value, list):
            message = f"{value!r:.40} is no list"
            raise TypeError(message)
        return tuple(made(typing.get_args(kind)[0], one) for one in value)
    if not isinstance(kind, type):
        message = f"{kind!r} is no type"
        raise TypeError(message)
    if issubclass(kind, enum.Enum):
        return kind(value)
    if not attrs.has(kind):
        if not isinstance(value, kind):
            message = f"{value!r:.40} is no {kind.__name__}"
            raise TypeError(message)
        return value
    if not isinstance(value, dict):
        message = f"{value!r:.40} is no {kind.__name__}"
        raise TypeError(message)
    hints = _hints(kind)
    return kind(**{name: made(hints[name], part) for name, part in value.items()})


@functools.cache
def _hints(kind: type) -> Mapping[str, object]:
    return typing.get_type_hints(kind)


def _default(field: attrs.Attribute[object]) -> object:
    factory = getattr(field.default, "factory", None)
    return factory() if factory is not None else field.default


def to_plain(transcript: Transcript) -> dict[str, object]:
    """Return a transcript as a dict of plain values, of which `from_plain` makes an equal one."""
    return typing.cast("dict[str, object]", plain(transcript))


def from_plain(value: Mapping[str, object]) -> Transcript:
    """Return the transcript that `to_plain` gave as *value*; errors are those of `made`."""
    from provenance.transcript import Transcript  # noqa: PLC0415 - the type itself, not for annotations alone

    return typing.cast("Transcript", made(Transcript, dict(value)))

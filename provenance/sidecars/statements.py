"""Verb: the text of a sidecar to what it states, each fault with file and line."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from typing import Final

from attrs import evolve

from provenance.dates import read_date
from provenance.errors import RecordError, UnreadableError
from provenance.history import Event, EventKind
from provenance.reference import ArchivalReference
from provenance.shelfmarks import parse_reference
from provenance.sidecars import Sidecar
from provenance.source import (
    Agent,
    AgentKind,
    AgentRole,
    Derivation,
    DerivationKind,
    Holding,
    HoldingKind,
    PrintedDate,
    Source,
)
from provenance.values import Node

#: No sidecar is longer than this (bytes).
MAX_BYTES: Final = 100_000
_WORDS: Final = ("title", "language", "container_title", "number", "publisher", "rights", "platform")
_NAMES: Final = ("translators", "editors", "contributors")
_KEYS: Final = (*_WORDS, *_NAMES, "date", "year", "reference", "people", "holdings", "events", "derived_from")
_LEVELS: Final = ("archive", "fond", "opis", "delo", "list")
_LANGUAGE: Final = re.compile("[a-z]{2,3}")


def read_statements(data: bytes, path: str) -> Sidecar:
    """
    Return what the sidecar at *path*, whose bytes are *data*, states.

    Raises `UnreadableError` for what is no TOML in UTF-8, for a key that is not known (with the one that may be meant),
    and for a value of another type: one line with the file and the line in it.

    >>> read_statements(b'publisher = "Borduria Press"', "a.txt.provenance.toml").source.publisher
    'Borduria Press'
    """
    text = _text(data, path)
    try:
        sidecar = _sidecar(Node(_parsed(text, path), path), path)
    except RecordError as error:
        line = _line(text, error.what.partition(": ")[0], error.what)
        where = f"line {line}: " if line else ""
        raise UnreadableError(path, f"{where}{error.what}", hint=error.hint) from error
    return evolve(sidecar, sha256=hashlib.sha256(data).hexdigest(), size=len(data))


def _text(data: bytes, path: str) -> str:
    if len(data) > MAX_BYTES:
        raise UnreadableError(path, f"it is longer than {MAX_BYTES:,} bytes, the most that a sidecar may be")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise UnreadableError(path, f"line {line}: this is not UTF-8", hint="save it as UTF-8") from error


def _parsed(text: str, path: str) -> dict[str, object]:
    import tomllib  # noqa: PLC0415 - only for a sidecar

    try:
        return tomllib.loads(text)
    except RecursionError as error:
        raise UnreadableError(path, "its tables stand in each other too deep") from error
    except ValueError as error:
        what = " ".join(str(error).split())
        raise UnreadableError(path, f"this is no TOML: {what[:200]}", hint="see toml.io") from error


def _line(text: str, place: str, what: str) -> int | None:
    """Return the line on which the key stands that a message is about: an unknown one, or the last of the place."""
    unknown = re.match(r"(?:.*: )?the key '([^']*)'", what)
    keys = re.findall(r"[^\W\d]\w*", place)
    key = unknown[1] if unknown else (keys[-1] if keys else "")
    number = re.findall(r"\[(\d+)\]", place)
    name = rf"""["']?{re.escape(key)}["']?[ \t]*"""
    pattern = rf"^[ \t]*(?:\[+[ \t]*)?{name}[\]=.]|[{{,][ \t]*{name}="
    found = list(re.finditer(pattern, text, re.MULTILINE))
    if not key or not found:
        return None
    match = found[min(int(number[-1]), len(found) - 1)] if number else found[0]
    return text.count("\n", 0, match.start()) + 1


def _sidecar(node: Node, path: str) -> Sidecar:
    node.record((), _KEYS)
    language = node.text_or_none("language")
    if language is not None and not _LANGUAGE.fullmatch(language):
        node["language"].fail("two or three small letters are wanted, such as 'en'")
    return Sidecar(
        path=path,
        sha256="",
        size=0,
        title=_stated(node, "title"),
        date=_date(node["date"], language) if node.has("date") else None,
        language=language,
        source=_source(node),
        events=tuple(_event(one, language) for one in node.items("events")),
    )


def _stated(node: Node, key: str) -> str | None:
    """Return a text that is not empty: what is not known is left out of a sidecar."""
    return " ".join(node.word(key).split()) if node.has(key) else None


def _names(node: Node, key: str) -> tuple[str, ...]:
    """Return one name or several; a name alone needs no list."""
    if isinstance(node[key].value, str):
        return (node.word(key),)
    return node.texts(key)


def _source(node: Node) -> Source:
    return Source(
        container_title=_stated(node, "container_title"),
        number=_figure(node, "number"),
        translators=_names(node, "translators"),
        editors=_names(node, "editors"),
        contributors=_names(node, "contributors"),
        publisher=_stated(node, "publisher"),
        year=_figure(node, "year"),
        rights=_stated(node, "rights"),
        platform=_stated(node, "platform"),
        reference=_reference(node["reference"]) if node.has("reference") else None,
        holdings=tuple(map(_holding, node.items("holdings"))),
        others=tuple(map(_agent, node.items("people"))),
        derived_from=tuple(map(_derivation, node.items("derived_from"))),
    )


def _figure(node: Node, key: str) -> str | None:
    """Return a number as a text, whether it was written as one or not."""
    value = node[key].value
    return str(value) if type(value) is int and 0 <= value < 10**6 else _stated(node, key)


def _date(node: Node, language: str | None) -> PrintedDate:
    """Return a date: a text as printed, or a date of TOML."""
    if type(node.value) is dt.date:
        return PrintedDate(node.value.isoformat(), node.value.isoformat())
    return read_date(" ".join(node.as_text().split()), language)


def _reference(node: Node) -> ArchivalReference:
    """Return a reference from the line that is printed, or from its levels, which are then written as a line."""
    if isinstance(node.value, str):
        line = " ".join(node.value.split())
        if not line:
            node.fail("it is empty")
        return parse_reference(line) or ArchivalReference(printed=line)
    node.record((), _LEVELS)
    levels = {key: value for key in _LEVELS if (value := _figure(node, key)) is not None}
    line = ", ".join(value if key == "archive" else f"{key} {value}" for key, value in levels.items())
    reference = parse_reference(line) if line else None
    read = reference and (reference.archive, reference.fond, reference.opis, reference.delo, reference.list_)
    if reference is None or read != tuple(levels.get(key) for key in _LEVELS):
        node.fail("these levels make no reference that is understood", hint="write it as the line that is printed")
    return reference


def _holding(node: Node) -> Holding:
    node.record(("holder", "kind"), ("printed",))
    holder = node.word("holder")
    return Holding(holder, node.choice("kind", HoldingKind), _stated(node, "printed") or holder)


def _agent(node: Node) -> Agent:
    node.record(("name", "role"), ("kind",))
    kind = node.choice("kind", AgentKind) if node.has("kind") else AgentKind.PERSON
    return Agent(node.word("name"), node.choice("role", AgentRole), kind)


def _derivation(node: Node) -> Derivation:
    node.record(("kind", "of"), ("evidence",))
    return Derivation(node.choice("kind", DerivationKind), node.word("of"), _stated(node, "evidence") or "")


def _event(node: Node, language: str | None) -> Event:
    node.record(("kind",), ("agent", "date", "evidence", "note"))
    date = _date(node["date"], language) if node.has("date") else None
    return Event(
        kind=node.choice("kind", EventKind),
        agent=_names(node, "agent"),
        date=date.edtf if date else None,
        date_printed=date.printed if date else None,
        evidence=_stated(node, "evidence") or "",
        note=_stated(node, "note") or "",
    )

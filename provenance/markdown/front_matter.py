"""Aid of the reader of Markdown: the data that stand between lines of dashes at the head of a file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from provenance.dates import find_date
from provenance.source import Agent, AgentRole, Claim, PrintedDate, Source

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_LINE: Final = re.compile(r"^(?P<key>[A-Za-z][\w -]{0,60}?)\s*:(?:\s+(?P<value>.*))?$")
_ITEM: Final = re.compile(r"^\s*-\s+(?P<value>.+)$")
_QUOTED: Final = re.compile(r"""^(?P<quote>["'])(?P<value>.*)(?P=quote)$""")
_KEYS: Final = {
    "lang": "language",
    "translator": "translators",
    "translated-by": "translators",
    "editor": "editors",
    "author": "authors",
    "licence": "rights",
    "license": "rights",
    "copyright": "rights",
}


@frozen
class FrontMatter:
    """What the head of a file says: each key with its values, keys in small letters and of one name for one thing."""

    said: Mapping[str, tuple[str, ...]]

    def first(self, key: str) -> str | None:
        """Return the first value of a key."""
        return next(iter(self.said.get(key, ())), None)

    @property
    def language(self) -> str | None:
        """The language code without its country."""
        code = (self.first("language") or "").replace("_", "-").partition("-")[0].lower()
        return code or None

    @property
    def date(self) -> PrintedDate | None:
        """The date as it is stated; in EDTF if it can be read."""
        stated = self.first("date")
        if not stated:
            return None
        found = find_date(stated, self.language)
        return PrintedDate(stated, found.edtf if found else None)

    def source(self) -> Source:
        """Return the people, the publisher and the rights that are stated, and every statement as a claim."""
        authors = tuple(Agent(name, AgentRole.AUTHOR) for name in self.said.get("authors", ()))
        return Source(
            translators=self.said.get("translators", ()),
            editors=self.said.get("editors", ()),
            publisher=self.first("publisher"),
            rights=self.first("rights"),
            others=authors,
            claims=tuple(Claim(key, value, "markup") for key, values in self.said.items() for value in values),
        )


def read_front_matter(fence: str, body: str) -> FrontMatter:
    r"""
    Return what the lines between two fences say: ``+++`` is TOML, ``---`` the plain part of YAML (keys, lists, quotes).

    What is nested deeper is kept in the file and not understood.

    >>> read_front_matter("---", "title: The Session\ntranslator: [Ann Lee, B. Roe]\n").said["translators"]
    ('Ann Lee', 'B. Roe')
    """
    pairs = _toml(body) if fence == "+++" else _yaml(body.splitlines())
    said: dict[str, tuple[str, ...]] = {}
    for key, values in pairs:
        name = "-".join(key.casefold().replace("_", " ").split())
        name = _KEYS.get(name, _KEYS.get(name.removesuffix("s"), name))
        kept = tuple(value for value in (" ".join(one.split()) for one in values) if value)
        if kept:
            said[name] = said.get(name, ()) + kept
    return FrontMatter(said)


def _toml(body: str) -> list[tuple[str, list[str]]]:
    import tomllib  # noqa: PLC0415 - few files have such a head

    try:
        table = tomllib.loads(body)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError):
        return []
    found = []
    for key, value in table.items():
        values = value if isinstance(value, list) else [value]
        found.append((key, [str(one) for one in values if not isinstance(one, dict | list)]))
    return found


def _yaml(lines: Sequence[str]) -> list[tuple[str, list[str]]]:
    found: list[tuple[str, list[str]]] = []
    for line in lines:
        pair, item = _LINE.match(line), _ITEM.match(line)
        if pair:
            found.append((pair["key"], _values(pair["value"] or "")))
        elif item and found:
            found[-1][1].extend(_values(item["value"]))
    return found


def _values(value: str) -> list[str]:
    value = value.strip()
    if value.startswith("[") and value.endswith("]"):
        return [_bare(one) for one in value[1:-1].split(",")]
    return [] if value in ("", "|", ">", "~", "null") or value.startswith(("{", "#")) else [_bare(value)]


def _bare(value: str) -> str:
    quoted = _QUOTED.match(value.strip())
    return quoted["value"] if quoted else value.strip()

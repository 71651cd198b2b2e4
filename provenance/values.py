"""A value of a JSON or TOML text together with where it stands, so that each fault can be named by file and place."""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING, Final, NoReturn, TypeVar

from attrs import frozen

from provenance.errors import RecordError
from provenance.span import Span

if TYPE_CHECKING:
    import enum
    from collections.abc import Collection, Iterator

    Choice = TypeVar("Choice", bound=enum.StrEnum)

#: No count or offset of a record is as large as this.
_MOST: Final = 1 << 53
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_KINDS: Final = {dict: "an object", list: "a list", bool: "true or false", type(None): "null"}
_LONGEST_SHOWN: Final = 60


def shown(text: str) -> str:
    """Return a text in quotation marks, cut if it is long, its unprintable characters as escapes."""
    return repr(text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}\N{HORIZONTAL ELLIPSIS}")


@frozen
class Unfit:
    """What stands in the place of a value that JSON does not allow, or that no record can hold."""

    why: str


@frozen(eq=False)
class Node:
    """
    A value of the JSON or TOML text of file ``path``; ``parent`` and ``key`` say where it stands in it.

    Each method returns a value of the type that it is named for, or raises `RecordError` with the place.
    """

    value: object
    path: str
    parent: Node | None = None
    key: str | int = ""

    @property
    def place(self) -> str:
        """Where the value stands: ``paragraphs[3].spans[0].end``; nothing for the whole."""
        if self.parent is None:
            return ""
        before = self.parent.place
        if isinstance(self.key, int):
            return f"{before}[{self.key}]"
        key = self.key if self.key.isidentifier() else repr(self.key)
        return f"{before}.{key}" if before else key

    def fail(self, what: str, *, hint: str = "") -> NoReturn:
        """Raise `RecordError`: the file, the place, and *what* is wrong there."""
        raise RecordError(self.path, f"{self.place}: {what}" if self.place else what, hint=hint)

    def wrong(self, wanted: str) -> NoReturn:
        """Raise `RecordError`, because the value is not what is *wanted*."""
        if isinstance(self.value, Unfit):
            self.fail(self.value.why)
        if isinstance(self.value, str):
            self.fail(f"{wanted} is wanted, not the text {shown(self.value)}")
        self.fail(f"{wanted} is wanted, not {_KINDS.get(type(self.value)) or repr(self.value)}")

    def record(self, required: Collection[str], optional: Collection[str] = ()) -> Node:
        """Return this node, an object that has all *required* keys and no others but the *optional* ones."""
        if not isinstance(self.value, dict):
            self.wrong("an object")
        for key in self.value:
            if key not in required and key not in optional:
                near = difflib.get_close_matches(key, [*required, *optional], n=1) if len(key) < _LONGEST_SHOWN else []
                self.fail(f"the key {shown(key)} is not known here", hint=f"did you mean {near[0]}?" if near else "")
        for key in required:
            if key not in self.value:
                self.fail(f"the key {key} is missing")
        return self

    def has(self, key: str) -> bool:
        """Tell whether this object has *key*, with a value that is not null."""
        return isinstance(self.value, dict) and self.value.get(key) is not None

    def __getitem__(self, key: str) -> Node:
        """Return the value of *key*; null if there is none."""
        return Node(self.value.get(key) if isinstance(self.value, dict) else None, self.path, self, key)

    def items(self, key: str) -> Iterator[Node]:
        """Yield the values of the list under *key*; of none if there is no such key."""
        node = self[key]
        if node.value is None and isinstance(self.value, dict) and key not in self.value:
            return
        if not isinstance(node.value, list):
            node.wrong("a list")
        for number, value in enumerate(node.value):
            yield Node(value, self.path, node, number)

    def as_text(self) -> str:
        """Return the value, a text without lone surrogates."""
        if not isinstance(self.value, str):
            self.wrong("a text")
        found = _SURROGATE.search(self.value)
        if found:
            self.fail(f"character {found.start()} is half of a pair (\\u{ord(found[0]):x}), which is no text")
        return self.value

    def as_number(self, least: int = 0) -> int:
        """Return the value, a whole number of at least *least*."""
        if type(self.value) is not int:
            self.wrong("a whole number")
        if not least <= self.value < _MOST:
            self.fail(f"a number from {least} up is wanted, not {self.value}")
        return self.value

    def text(self, key: str) -> str:
        """Return the text under *key*."""
        value = self._held(key)
        if type(value) is str and (value.isascii() or not _SURROGATE.search(value)):
            return value
        return self[key].as_text()

    def _held(self, key: str) -> object:
        """Return the value of *key* as it is: most are as they should be, and need no place to be named."""
        return self.value.get(key) if type(self.value) is dict else None

    def word(self, key: str) -> str:
        """Return the text under *key*, which is not empty."""
        found = self.text(key)
        if not found:
            self[key].fail("it is empty")
        return found

    def text_or_none(self, key: str) -> str | None:
        """Return the text under *key*, or ``None`` for null."""
        return None if self._held(key) is None else self.text(key)

    def texts(self, key: str) -> tuple[str, ...]:
        """Return the texts of the list under *key*."""
        return tuple(node.as_text() for node in self.items(key))

    def number(self, key: str, least: int = 0) -> int:
        """Return the whole number under *key*."""
        value = self._held(key)
        if type(value) is int and least <= value < _MOST:
            return value
        return self[key].as_number(least)

    def number_or_none(self, key: str, least: int = 0) -> int | None:
        """Return the whole number under *key*, or ``None`` for null."""
        return None if self._held(key) is None else self.number(key, least)

    def index(self, key: str, count: int, noun: str) -> int:
        """Return the number under *key* of one of *count* things."""
        value = self._held(key)
        if type(value) is int and 0 <= value < count:
            return value
        return self[key].as_index(count, noun)

    def as_index(self, count: int, noun: str) -> int:
        """Return the value, the number of one of *count* things that are called *noun*."""
        number = self.as_number()
        if number >= count:
            self.fail(f"there is no {noun} {number}: there are {count}, counted from 0")
        return number

    def choice(self, key: str, kind: type[Choice]) -> Choice:
        """Return the member of *kind* that the text under *key* names."""
        name = self.text(key)
        try:
            return kind(name)
        except ValueError:
            self[key].fail(f"{shown(name)} is none of {', '.join(kind)}")

    def span(self, length: int, of: str) -> Span:
        """Return ``start`` and ``end`` of this object: a range of the *length* code points *of* something."""
        start, end = self.number("start"), self.number("end")
        if end < start:
            self["end"].fail(f"{end} lies before the start, {start}")
        if end > length:
            self["end"].fail(f"{end} lies past the end of {of}, which has {length} code points")
        return Span(start, end)

    def agrees(self, key: str, wanted: str) -> str:
        """Return the text under *key*, which must be *wanted*: what stands in the place that is named."""
        found = self.text(key)
        if found != wanted:
            self[key].fail(f"{shown(found)} does not stand there, but {shown(wanted)}")
        return found

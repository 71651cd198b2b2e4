"""Verb: read what an editor has listed, names and watched terms, from a TOML file or from a table of one."""

from __future__ import annotations

import difflib
import re
from pathlib import Path
from typing import TYPE_CHECKING

from editions.errors import UsageError
from editions.settings import Lists

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Mapping

#: The tables of a list file, and the keys of the second; the keys of the first are names.
TABLES = ("names", "terms")
_TERMS = ("watch",)
_EXAMPLE = 'for example: [names] and under it: "Husák" = ["Гусак"]'


def read_lists(path: str | os.PathLike[str]) -> Lists:
    """
    Return what an editor has listed in a TOML file, UTF-8, with the tables ``[names]`` and ``[terms]``.

    Raises `UsageError`, one line with file and line, if the file is missing, is no TOML, or says what no list says.
    """
    import tomllib  # noqa: PLC0415 - only for those who have a list

    where = str(path)
    try:
        text = Path(path).read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        message = f"{where}: there is no such file"
        raise UsageError(message, hint="--lists wants a TOML file") from None
    except OSError as error:
        message = f"{where}: the list cannot be read: {error.strerror or error}"
        raise UsageError(message) from error
    except UnicodeDecodeError:
        message = f"{where}: the list is not in UTF-8"
        raise UsageError(message, hint="save it as UTF-8") from None
    try:
        table = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        message = f"{where}: this is no TOML: {error}"
        raise UsageError(message, hint=_EXAMPLE) from None
    return lists_of(table, where, text=text)


def lists_of(table: Mapping[str, object], where: str, *, text: str = "") -> Lists:
    """
    Return the lists that a parsed table holds; ``where`` is what messages call it, ``text`` its source, for the lines.

    ``names`` gives for each name its other forms, one string or several; ``terms`` gives under ``watch`` the terms to
    be watched. Raises `UsageError` for anything else.

    >>> lists_of({"names": {"Husák": "Гусак"}, "terms": {"watch": ["détente"]}}, "lists.toml").watch
    ('détente',)
    """
    place = _Place(where, text)
    place.refuse_unknown(table, TABLES, "table")
    names, terms = (_table(table.get(key, {}), key, place) for key in TABLES)
    place.refuse_unknown(terms, _TERMS, "key")
    listed = {name: _words(forms, name, place) for name, forms in names.items()}
    owners: dict[str, str] = {}
    for name, forms in listed.items():
        if not any(map(str.isalpha, name)):
            raise place.error(name, f"{name!r} is no name", _EXAMPLE)
        for form in dict.fromkeys((name, *forms)):
            owner = owners.setdefault(form.casefold(), name)
            if owner != name:
                raise place.error(form, f"{form!r} is listed for {owner!r} and for {name!r}", "give it to one of them")
    watch = _words(terms["watch"], "watch", place) if "watch" in terms else ()
    return Lists(names=listed, watch=tuple(dict.fromkeys(watch)))


class _Place:
    """Where a list stands, to say what is wrong with it."""

    def __init__(self, where: str, text: str) -> None:
        self._where = where
        self._lines = text.splitlines()

    def error(self, key: str, what: str, hint: str) -> UsageError:
        """Return what is wrong at a key, with the line on which the key first stands, if it does."""
        word = re.compile(rf"(?<!\w){re.escape(key)}(?!\w)")
        bare = (line.partition("#")[0] for line in self._lines)
        line = next((number for number, line in enumerate(bare, 1) if word.search(line)), None)
        return UsageError(f"{self._where}{f', line {line}' if line else ''}: {what}", hint=hint)

    def refuse_unknown(self, table: Mapping[str, object], known: Iterable[str], what: str) -> None:
        """Raise for the first key that is not known."""
        known = tuple(known)
        for key in table:
            if key not in known:
                near = difflib.get_close_matches(key, known, n=1)
                hint = f"did you mean {near[0]}?" if near else f"there is {' and '.join(known)}"
                raise self.error(key, f"a list has no {what} {key!r}", hint)


def _table(value: object, key: str, place: _Place) -> dict[str, object]:
    if not isinstance(value, dict):
        raise place.error(key, f"{key} must be a table, and is {_kind(value)}", f"write [{key}] on a line of its own")
    return value


def _words(value: object, key: str, place: _Place) -> tuple[str, ...]:
    """Return one string or several as a tuple; raise for what has no letter."""
    words = [value] if isinstance(value, str) else value
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        wrong = value if not isinstance(value, list) else next(one for one in value if not isinstance(one, str))
        hint = f'for example {key} = ["one", "two"]'
        raise place.error(key, f"{key} must be strings, and holds {_kind(wrong)}", hint)
    empty = next((word for word in words if not any(map(str.isalpha, word))), None)
    if empty is not None:
        raise place.error(key, f"{key} holds {empty!r}, which has no letter", "write the word as it is printed")
    return tuple(word.strip() for word in words)


def _kind(value: object) -> str:
    kinds = {bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "a table", str: "text"}
    return kinds.get(type(value), "a date")

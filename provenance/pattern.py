"""Regular expressions that are compiled when they are first used: most texts need few of them."""

from __future__ import annotations

import re
from typing import cast

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split")


class _Lazy:
    """
    A pattern that is not compiled yet.

    When it is first used, the methods of the compiled pattern become its own attributes, so that each later use costs
    what it costs with the pattern itself.
    """

    def __init__(self, source: str | bytes, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        if name not in _METHODS:
            message = f"a lazy pattern has no attribute {name!r}"
            raise AttributeError(message)
        compiled = re.compile(self._source, self._flags)
        self.__dict__.update({method: getattr(compiled, method) for method in _METHODS})
        return self.__dict__[name]


def lazy(source: str, flags: int = 0) -> re.Pattern[str]:
    """
    Return the pattern of *source*, compiled when one of its methods is first called.

    For a pattern that few texts need. It can be searched, matched, split and substituted with, and nothing else.

    >>> lazy("[0-9]+").findall("4 March 1955")
    ['4', '1955']
    """
    return cast("re.Pattern[str]", _Lazy(source, flags))

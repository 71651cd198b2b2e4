"""
Sample files of every format that is read, one module a reader, of the reader's name.

A module holds ``SAMPLES``, name to bytes: files that the module builds, or short invented documents; and
``characters(data)``, which gives all characters that a file holds by a count that shares nothing with the reader:
another library, or a few plain lines. `tests/contracts/test_text_kept.py` holds the two against each other.
Its ``mutate(data, rng)`` breaks a file with understanding, for `tests/benchmarks/fuzz.py`; `mutated_text` serves the
formats that are text, `mutated` any that can be cut into tokens.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from typing import TYPE_CHECKING, AnyStr

if TYPE_CHECKING:
    import random
    from collections.abc import Sequence

_TOKEN = re.compile(r"<[^<>]*>|&[^;\s]{1,12};|[^\W\d_]+|\d+|\s+|.", re.DOTALL)
_AWKWARD = (
    "", " ", "\n", "\r\n", "\0", "\x85", "\u2028", "\ufeff", "\ufffe", "&#0;", "&amp;", "&bogus;", "<", ">", "</p>",
    "<p>", "<!--", "]]>", "0", "-1", "99999999999999999999", "1e999", "NaN", "null", "[", "]", "{", "}", '"', "\\",
    "[1]", "[…]", ":", "é", "\U0010ffff",
)  # fmt: skip


def names() -> list[str]:
    """Return the readers that have samples."""
    return sorted(module.name for module in pkgutil.iter_modules(__path__) if not module.name.startswith("_"))


def samples(reader: str) -> dict[str, bytes]:
    """Return the sample files of a reader."""
    return dict(importlib.import_module(f"{__name__}.{reader}").SAMPLES)


def characters(reader: str, data: bytes) -> str:
    """Return all characters of a file of that reader's format, by an independent count."""
    return str(importlib.import_module(f"{__name__}.{reader}").characters(data))


def mutated(tokens: list[AnyStr], awkward: Sequence[AnyStr], rng: random.Random) -> list[AnyStr]:
    """Drop, double, exchange or replace one to four of some tokens; *awkward* are what others are replaced by."""
    for _ in range(rng.randint(1, 4) if tokens else 0):
        at, other = rng.randrange(len(tokens)), rng.randrange(len(tokens))
        first, last = min(at, other), max(at, other)
        match rng.randrange(6):
            case 0:
                tokens[at] = tokens[at][:0]
            case 1:
                tokens[at] = tokens[at] * rng.choice((2, 3, 300))
            case 2:
                tokens[at], tokens[other] = tokens[other], tokens[at]
            case 3:
                tokens[at] = rng.choice(awkward)
            case 4:
                tokens[first:last] = [] if last - first < len(tokens) // 2 else tokens[first:last]
            case _:
                tokens[at:at] = tokens[first : min(last, first + 40)]
    return tokens


def mutated_text(data: bytes, rng: random.Random) -> bytes:
    """Take a text apart into tags, entities, words, numbers and signs, and change some of them."""
    tokens = mutated(_TOKEN.findall(data.decode("utf-8", "surrogateescape")), _AWKWARD, rng)
    return "".join(tokens).encode("utf-8", "surrogateescape")

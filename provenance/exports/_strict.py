"""JSON by the letter of RFC 8259, without recursion, and with each fault left where it stands."""

from __future__ import annotations

import itertools
import json
import math
import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from provenance.errors import UnreadableError
from provenance.values import Unfit, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Lists and objects stand in each other no deeper than this.
MAX_DEPTH: Final = 500
_MOST_DIGITS: Final = 19
_FLAT: Final = re.compile(r"[^\[\]{}]+")
_STRETCH: Final = 1 << 20
_STEPS: Final = {"[": 1, "{": 1, "]": -1, "}": -1}


def parse_json(text: str, path: str) -> object:
    """
    Return the value that a JSON text holds.

    What JSON does not allow, but Python would (NaN, an infinite number, a key twice), and whole numbers of more than 19
    digits are left as `Unfit` where they stand. Raises `UnreadableError` for what is no JSON, with line and column, and
    for one that is deeper than `MAX_DEPTH`. Takes linear time.

    >>> parse_json('{"a": [1, null]}', "a.json")
    {'a': [1, None]}
    >>> parse_json('{"a": NaN}', "a.json")
    {'a': Unfit(why='NaN is no number of JSON')}
    """
    if _depth(text) > MAX_DEPTH:
        raise UnreadableError(path, f"lists and objects stand in each other more than {MAX_DEPTH} deep")
    decoder = json.JSONDecoder(
        object_pairs_hook=_object, parse_int=_integer, parse_float=_decimal, parse_constant=_constant
    )
    try:
        return decoder.decode(text)
    except json.JSONDecodeError as error:
        cut = not text[error.pos :].strip() or error.msg.startswith("Unterminated")
        where = "it breaks off" if cut else f"line {error.lineno}, column {error.colno}: {error.msg}"
        hint = "was the file cut?" if cut else "choose --reader plain if it is a text all the same"
        raise UnreadableError(path, f"this is broken JSON: {where}", hint=hint) from error


def _depth(text: str) -> int:
    """Return how deep lists and objects stand in each other; brackets in strings do not count."""
    if text.count("[") + text.count("{") <= MAX_DEPTH:
        return 0
    steps = (_STEPS[bracket] for piece in _outside(text) for bracket in _FLAT.sub("", piece))
    return max(itertools.accumulate(steps), default=0)


def _outside(text: str) -> Iterator[str]:
    """Yield what stands outside of strings, a stretch of the text at a time."""
    start, within = 0, 0
    while start < len(text):
        end = start + _STRETCH
        while text[end - 1 : end] == "\\":  # what it escapes belongs to it
            end += 1
        piece = text[start:end].replace("\\\\", "").replace('\\"', "")
        parts = piece.split('"')
        yield "".join(parts[within::2])
        within ^= (len(parts) - 1) % 2
        start = end


def _object(pairs: list[tuple[str, object]]) -> dict[str, object] | Unfit:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    twice = next(key for key, count in Counter(key for key, _ in pairs).items() if count > 1)
    return Unfit(f"the key {shown(twice)} stands twice in it")


def _integer(digits: str) -> int | Unfit:
    if len(digits) > _MOST_DIGITS:
        return Unfit(f"a number of {len(digits):,} digits is more than any record counts")
    return int(digits)


def _decimal(digits: str) -> float | Unfit:
    number = float(digits)
    return number if math.isfinite(number) else Unfit(f"the number {digits[:20]} is infinite")


def _constant(name: str) -> Unfit:
    return Unfit(f"{name} is no number of JSON")

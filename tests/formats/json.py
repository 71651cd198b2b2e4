"""The project's own JSON: exports of invented sessions, and a way to damage them."""

from __future__ import annotations

import copy
import json
import random

import provenance
from provenance.exports.json import to_dict

_SESSION = """Session of the Board, March 4, 1955

The chairman says below: “We shall see.” Present were Ottokar and Boris.

Ottokar: Shall we adopt the plan [of the canal]?

Boris: We shall […] at once (laughter). “No delay,” he said.

It was resolved to adopt the plan.

[Source: State Archive of Borduria, Fond 4, Opis 2. On file at the City Library. Translated by Ann B. Lee.]
"""
_TEXTS = {
    "session": _SESSION,
    "lines": "Eins.\r\nZwei.\r\nDrei.\r\n",
    "wide": "Оттокар: \U0001f600 e\u0301 да.\n\nБорис: Нет.",
}


def _export(text: str) -> bytes:
    return json.dumps(to_dict(provenance.from_text(text, name="session.txt")), ensure_ascii=False).encode()


SAMPLES = {name: _export(text) for name, text in _TEXTS.items()}
_ODD = (
    None, True, -1, 0, 99, 1 << 70, 1.5, float("nan"), "", "x", "\ud800", [], {}, [[]], {"": ""}, "speech", "a" * 64,
)  # fmt: skip


def characters(data: bytes) -> str:
    """Return the characters of the document that the record holds: its paragraphs and the bodies of its notes."""
    held = json.loads(data)
    return "".join(part["text"] for part in (*held["paragraphs"], *held["notes"]))


def mutate(data: bytes, dice: random.Random) -> bytes:
    """Return a record with one to three of its values exchanged, dropped, doubled, or its bytes cut."""
    try:
        held = json.loads(data)
    except ValueError:  # one that was cut before
        return data[: dice.randrange(len(data) + 1)]
    if not isinstance(held, dict | list):
        return data
    for _ in range(dice.randint(1, 3)):
        places = list(_places(held)) or [([None], 0)]
        where, key = dice.choice(places)
        act = dice.choice(("odd", "odd", "drop", "near", "swap", "double"))
        if act == "odd":
            where[key] = copy.deepcopy(dice.choice(_ODD))  # a shared list could come to hold itself
        elif act == "drop":
            del where[key]
        elif act == "near" and type(where[key]) is int:
            where[key] += dice.choice((-1, 1))
        elif act == "swap":
            other, name = dice.choice(places)
            where[key] = json.loads(json.dumps(other.get(name) if isinstance(other, dict) else other[name:][:1]))
        elif act == "double" and isinstance(where, list):
            where.insert(key, copy.deepcopy(where[key]))
    text = json.dumps(held).encode()
    return text[: dice.randrange(len(text))] if dice.random() < 0.05 else text


def _places(held):
    """Yield every place of a JSON value: what holds it, and its key or index there."""
    for key in list(held) if isinstance(held, dict) else range(len(held)):
        yield held, key
        if isinstance(held[key], dict | list):
            yield from _places(held[key])

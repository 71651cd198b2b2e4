"""What the JSON forms of a comparison and of an alignment share: witnesses, links, and how values are written."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from editions.visible import escape_json
from provenance.exports.json import source_dict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from editions.alignment import Link
    from editions.witness import Witness

SCORE_DIGITS: Final = 4


def encoded(value: object) -> str:
    """Return any small value as JSON on one line."""
    return escape_json(json.dumps(value, ensure_ascii=False))


def lines(items: Iterable[str], indent: str) -> str:
    """Return items as a JSON array, one a line."""
    listed = f",\n{indent} ".join(items)
    return f"[\n{indent} {listed}]" if listed else "[]"


def link_json(link: Link) -> str:
    """Return a link: its kind, the numbers of its paragraphs, its score."""
    left, right = list(range(*link.left)), list(range(*link.right))
    score = round(link.score, SCORE_DIGITS)
    return f'{{"kind": "{link.kind.value}", "left": {left}, "right": {right}, "score": {score}}}'


def witness_json(witness: Witness) -> str:
    """Return a witness: its siglum, its files, its language, its size, its source."""
    transcript = witness.transcript
    return encoded(
        {
            "siglum": witness.siglum,
            "paths": [capture.path for capture in transcript.captures],
            "sha256": [capture.sha256 for capture in transcript.captures],
            "language": witness.language,
            "paragraphs": len(witness.paragraphs),
            "source": source_dict(transcript.source),
        }
    )

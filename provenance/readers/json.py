"""Reader of the project's own JSON: a transcript as it was exported, its captures those of the files it rests on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from provenance.errors import UnreadableError
from provenance.readers import Captured, Reader, Reading

if TYPE_CHECKING:
    from collections.abc import Sequence

#: An object, or a list that begins with one: no text opens so.
_OBJECT = re.compile(r'\s*+(?:\[\s*+)*+\{\s*+["}]')
_LIST = re.compile(r"\s*+\[")


def _claims(captured: Captured) -> bool:
    """Claim what is JSON by its shape; a text that opens with ``[Source: …]`` or ``[1]`` and goes on is none."""
    text = captured.text
    if _OBJECT.match(text):
        return True
    if not (_LIST.match(text) and text.rstrip().endswith("]")):
        return False
    import json  # noqa: PLC0415 - only for a text in brackets

    try:
        json.loads(text)
    except RecursionError:
        return True
    except ValueError:
        return False
    return True


def _read(captured: Sequence[Captured], mode: str) -> Reading:
    """Read a record; the mode is for plain text alone."""
    del mode
    from provenance.exports.json import contents, from_dict, parse_json  # noqa: PLC0415 - only for a record

    if len(captured) > 1:
        path = captured[1].path
        raise UnreadableError(path, "a transcript in JSON is a whole text", hint="name one file of this kind")
    path = captured[0].path
    data = parse_json(captured[0].text, path)
    held = contents(data, path=path)
    return Reading(from_dict(data, path=path, keep=False), (), held)


READER = Reader(name="json", claims=_claims, read=_read)

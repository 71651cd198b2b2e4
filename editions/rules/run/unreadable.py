"""
A file that cannot be read as a text.

What it finds
    A file that is missing, empty, too large, binary, or in no encoding that can be told with certainty.

Why it matters
    Nothing was compared. An empty report would look like two texts that agree; so the command writes one line that says
    what is wrong, and ends with status 2.

Example
    ``scan-04.txt`` holds the bytes of a picture.

Limits
    A text in a wrong but possible encoding is read as nonsense; look at the encoding that the report names.
"""

from __future__ import annotations

from editions.divergence import Severity
from editions.rules import RunRule, Telling


def _message(telling: Telling) -> str:
    place = telling.finding.left or telling.finding.right
    what = " ".join(telling.finding.evidence) or "it cannot be read as a text"
    return f"{place.text if place else 'A file'}: {what}. Nothing was compared."


RULE = RunRule(code="X901", name="unreadable", severity=Severity.CRITICAL, message=_message)

"""Verb: pages of one text, as saved, to a transcript."""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.draft import Front
from provenance.html.walk import Found, walk
from provenance.markup.flow import Flow
from provenance.readers import Captured, Reading, reading_of

if TYPE_CHECKING:
    from collections.abc import Sequence


def read_pages(captured: Sequence[Captured]) -> Reading:
    """
    Read page after page; the title and the source of the first that states them count.

    A paragraph ends with its page. Raises `UnreadableError` for a page that holds nothing but frames.
    """
    flow = Flow("html")
    found: list[Found] = []
    for number, page in enumerate(captured):
        if number:
            flow.next_capture()
        flow.page = None
        found.append(walk(page.text, flow, path=page.path))
        flow.end()
    made = flow.finish()
    first = next((one for one in found if one.title), found[0])
    front = Front(
        title=first.title,
        date=first.date,
        language=first.language,
        source=first.source,
        warnings=tuple(warning for one in found for warning in one.warnings),
    )
    return reading_of("html", captured, made, front=front, media_type="text/html")

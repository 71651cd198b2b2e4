"""Reader of Markdown: CommonMark with tables, footnotes and data at the head of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.markdown.signs import looks_like_markdown
from provenance.markup.sniff import is_markup
from provenance.openedition.lines import looks_like_openedition
from provenance.readers import Captured, Reader, Reading

if TYPE_CHECKING:
    from collections.abc import Sequence

#: How JSON opens, whose strings may hold signs of Markdown.
_DATA = ("{", '["', "[{")


def _claims(captured: Captured) -> bool:
    text = captured.text
    if is_markup(text) or text.lstrip().startswith(_DATA):
        return False
    return looks_like_markdown(text) and not looks_like_openedition(text)


def _read(captured: Sequence[Captured], mode: str) -> Reading:
    """Read Markdown; the mode is for plain text alone."""
    del mode
    from provenance.markdown.document import read_markdown  # noqa: PLC0415 - a heavy library, for Markdown alone

    return read_markdown(captured)


READER = Reader(name="markdown", claims=_claims, read=_read)

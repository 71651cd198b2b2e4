"""Aid of the reader of Markdown: a passage of HTML within it, told apart into tags and letters."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Final

from provenance.capture import SegmentClass
from provenance.draft import Draft

if TYPE_CHECKING:
    from provenance.markup.flow import Flow

_TOKEN: Final = re.compile(
    r"(?P<comment><!--.*?(?:-->|\Z))|(?P<code><(?P<name>script|style)\b.*?(?:</(?P=name)\s*>|\Z))|(?P<tag></?[A-Za-z][^<>]*>|<![^>]*>)"
    r"|(?P<reference>&#?\w{1,32};)",
    re.DOTALL | re.IGNORECASE,
)
_BLOCK: Final = re.compile(
    r"</?(?:p|div|h[1-6]|li|tr|table|blockquote|section|article|hr|dt|dd|pre|center)\b", re.IGNORECASE
)
_BREAK: Final = re.compile(r"<br\b", re.IGNORECASE)


def walk_html(text: str, flow: Flow, line: int) -> None:
    """Hand a passage of HTML that begins on *line* to the flow: comments, code and tags are set aside."""
    at = 0
    for token in _TOKEN.finditer(text):
        _letters(text[at : token.start()], flow, line + text.count("\n", 0, at) if at < token.start() else line)
        at = token.end()
        if token["reference"]:
            _letters(html.unescape(token.group()), flow, line)
            continue
        if token["comment"]:
            flow.aside(token.group(), SegmentClass.APPARATUS, "comment")
        elif token["code"]:
            flow.aside(token.group(), SegmentClass.METADATA, "script")
        else:
            if _BLOCK.match(token.group()):
                flow.end()
            flow.aside(token.group(), SegmentClass.SEPARATOR, "html")
            if _BREAK.match(token.group()):
                flow.text("\n")
    _letters(text[at:], flow, line)
    flow.end()


def _letters(text: str, flow: Flow, line: int) -> None:
    if not flow.is_open and text.strip():
        blank = len(text) - len(text.lstrip())
        flow.aside(text[:blank], SegmentClass.SEPARATOR, "white-space")
        flow.begin(Draft(line=line + text.count("\n", 0, blank)))
        text = text[blank:]
    flow.text(text)

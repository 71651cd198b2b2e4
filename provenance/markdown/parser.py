"""Aid of the reader of Markdown: the parser of CommonMark, with tables and footnotes, made to tell places."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from provenance.errors import UnreadableError
from provenance.markdown.inline import LABELS, call_rule, settle, traced

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.token import Token

#: Quotations and lists may stand in each other so deep; what lies deeper is read as it stands.
_DEEPEST: Final = 60
#: Signs in a line stand in each other so deep; each level that is looked for costs as much again.
_DEEPEST_IN_LINE: Final = 20
#: What belongs to a note is set in by so many columns after its first line.
_INDENT: Final = 4
_DEFINITION: Final = re.compile(r"\[\^([^\]\s\[]{1,200})\]:[ \t]*")


def make_parser(path: str) -> MarkdownIt:
    """Return the parser; raises `UnreadableError`, which names *path*, where markdown-it-py is not installed."""
    try:
        from markdown_it import MarkdownIt, rules_inline  # noqa: PLC0415 - an extra, for Markdown alone
    except ImportError as error:
        hint = "pip install 'editions[markdown]', or read it as it stands with --reader plain"
        raise UnreadableError(path, "this is Markdown, which needs the package markdown-it-py", hint=hint) from error
    parser = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable(["table", "strikethrough"])
    parser.core.ruler.enableOnly(["normalize", "block"])
    parser.block.ruler.before(
        "reference", "footnote", _definition, {"alt": ["paragraph", "reference", "blockquote", "list"]}
    )
    rules = {
        "escape": rules_inline.escape,
        "backticks": rules_inline.backtick,
        "strikethrough": rules_inline.strikethrough.tokenize,
        "emphasis": rules_inline.emphasis.tokenize,
        "link": rules_inline.link,
        "image": rules_inline.image,
        "autolink": rules_inline.autolink,
        "html_inline": rules_inline.html_inline,
        "entity": rules_inline.entity,
    }
    for name, rule in rules.items():
        parser.inline.ruler.at(name, traced(name, rule))
    parser.inline.ruler.before("link", "footnote_call", traced("footnote_call", call_rule))
    parser.inline.ruler2.before("fragments_join", "settle", settle)
    return parser


def parse_blocks(parser: MarkdownIt, text: str) -> tuple[list[Token], dict[str, object]]:
    """Return the blocks of *text* with the lines on which they stand, and what the parser knows of the document."""
    env: dict[str, object] = {}
    tokens = parser.parse(text, env)
    parser.options["maxNesting"] = _DEEPEST_IN_LINE
    env[LABELS] = frozenset(token.meta["label"] for token in tokens if token.type == "footnote_open")
    return tokens, env


def _definition(state: StateBlock, first: int, last: int, silent: bool) -> bool:  # noqa: FBT001 - the parser's own way
    """Take the body of a note: its first line, and what is set in below it."""
    if state.is_code_block(first):
        return False
    found = _DEFINITION.match(state.src, state.bMarks[first] + state.tShift[first], state.eMarks[first])
    if found is None:
        return False
    if silent:
        return True
    kept = state.bMarks[first], state.tShift[first], state.sCount[first], state.blkIndent, state.parentType
    token = state.push("footnote_open", "", 1)
    token.meta = {"label": found[1]}
    state.blkIndent += _INDENT
    state.bMarks[first], state.tShift[first], state.sCount[first] = found.end(), 0, state.blkIndent
    state.md.block.tokenize(state, first, last)
    token.map = [first, state.line]
    state.bMarks[first], state.tShift[first], state.sCount[first], state.blkIndent, state.parentType = kept
    state.push("footnote_close", "", -1)
    return True

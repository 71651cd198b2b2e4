"""Aid of the reader of Markdown: the letters of a paragraph and the signs among them, each with its place."""

from __future__ import annotations

import enum
import re
from typing import TYPE_CHECKING, Final

from attrs import define, field, frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

    Rule = Callable[[StateInline, bool], bool]

CALL: Final = re.compile(r"\[\^([^\]\s\[]{1,200})\]")
_BREAK: Final = re.compile(r"<br\s*/?>", re.IGNORECASE)
#: Without one of these a paragraph is nothing but text.
_SIGN: Final = re.compile(r"[\\`*_~\[\]!<&]")
TRACE: Final = "editions-trace"
LABELS: Final = "editions-footnotes"


class Kind(enum.Enum):
    """What a stretch of a paragraph's source is."""

    TEXT = "text"
    SIGN = "markup"
    TARGET = "link-target"
    IMAGE = "image"
    HTML = "html"
    CALL = "callout"
    BREAK = "line-break"
    REFERENCE = "reference"


@frozen
class Piece:
    """Code points ``start`` to ``end`` of a paragraph's source, and what they are; ``said`` is what they stand for."""

    start: int
    end: int
    kind: Kind
    said: str = ""
    bold: bool = False


@frozen
class _Event:
    """What a rule of the parser has taken: its name, the range, where a link's words end, and the tokens it made."""

    rule: str
    start: int
    end: int
    inner: int
    tokens: tuple[tuple[Token, int], ...]


@define
class Trace:
    """What the rules of the parser take of one paragraph, in order, and which of the signs turned out to be letters."""

    events: list[_Event] = field(factory=list)
    muted: int = 0
    letters: list[bool] = field(factory=list)
    weights: list[str] = field(factory=list)


def traced(name: str, rule: Rule) -> Rule:
    """Return a rule of the parser that also notes what it takes; the parser itself keeps no places."""

    def watched(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the parser's own way of calling
        trace: Trace | None = state.env.get(TRACE)
        if silent or trace is None or trace.muted:
            return rule(state, silent)
        start, made, at = state.pos, len(state.tokens), len(trace.events)
        trace.muted += name == "image"  # its words are parsed by themselves
        try:
            taken = rule(state, False)  # noqa: FBT003 - likewise
        finally:
            trace.muted -= name == "image"
        if not taken:
            del trace.events[at:]
            return False
        inner = state.md.helpers.parseLinkLabel(state, start, True) if name == "link" else start  # noqa: FBT003 - likewise
        trace.events.insert(at, _Event(name, start, state.pos, inner, _own(name, state, start, made)))
        return True

    return watched


def _own(name: str, state: StateInline, start: int, made: int) -> tuple[tuple[Token, int], ...]:
    """Return the tokens that a rule has made, without that of the letters before it, which the parser adds late."""
    tokens = [(token, len(token.content)) for token in state.tokens[made:]]
    if name not in ("emphasis", "strikethrough"):
        return tuple(tokens[-1:])
    before = sum(size for _, size in tokens) - (state.pos - start)
    return tuple(tokens[1:] if before > 0 else tokens)


def settle(state: StateInline) -> None:
    """Note which signs of emphasis stayed letters: after the parser has paired them, before it joins what is left."""
    trace: Trace | None = state.env.get(TRACE)
    if trace is None or trace.muted:
        return
    for event in trace.events:
        if event.rule in ("emphasis", "strikethrough"):
            for token, _ in event.tokens:
                trace.letters.append(token.type == "text" and token.content != "")
                trace.weights.append(token.type)


def call_rule(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the parser's own way of calling
    """Take the callout of a note that the text defines."""
    found = CALL.match(state.src, state.pos, state.posMax)
    if found is None or found[1] not in state.env.get(LABELS, ()):
        return False
    if not silent:
        state.push("footnote_call", "", 0)
    state.pos = found.end()
    return True


def pieces(parser: MarkdownIt, content: str, env: dict[str, object]) -> list[Piece]:
    """
    Return what each stretch of *content* is, in order and without gap; *env* is what the parser knows of the document.

    Whatever no rule of the parser takes is text. Takes the time that the parser takes.
    """
    if not _SIGN.search(content):
        return [Piece(0, len(content), Kind.TEXT)]
    trace = Trace()
    parser.inline.parse(content, parser, {**env, TRACE: trace}, [])
    kinds = [Kind.TEXT] * len(content)
    said: dict[int, tuple[int, str]] = {}
    settled = iter(zip(trace.letters, trace.weights, strict=True))
    bold = _Bold()
    for event in trace.events:
        if event.rule in ("emphasis", "strikethrough"):
            at = event.start
            for _, size in event.tokens:
                letters, weight = next(settled)
                if not letters:
                    kinds[at : at + size] = [Kind.SIGN] * size
                at += size
                bold.meet(weight, at)
        else:
            _mark(event, content, kinds, said)
    return list(_runs(content, kinds, said, bold.end if bold.opens_at(kinds) else 0))


@define
class _Bold:
    """Where the first strong passage begins and ends."""

    start: int | None = None
    end: int = 0

    def meet(self, weight: str, at: int) -> None:
        if weight == "strong_open" and self.start is None:
            self.start = at
        elif weight == "strong_close" and not self.end:
            self.end = at

    def opens_at(self, kinds: list[Kind]) -> bool:
        """Tell whether nothing but signs stands before it."""
        return self.start is not None and all(kind is Kind.SIGN for kind in kinds[: self.start])


def _mark(event: _Event, content: str, kinds: list[Kind], said: dict[int, tuple[int, str]]) -> None:
    """Say what a rule's range is made of."""
    start, end = event.start, event.end
    token = event.tokens[0][0] if event.tokens else None

    def fill(first: int, last: int, kind: Kind) -> None:
        kinds[first:last] = [kind] * (last - first)

    match event.rule:
        case "link":
            fill(start, end, Kind.TARGET)
            fill(start, start + 1, Kind.SIGN)
            fill(event.inner, event.inner + 1, Kind.SIGN)
            fill(start + 1, event.inner, Kind.TEXT)
        case "escape" if token is not None and token.content != content[start:end]:
            fill(start, start + 1, Kind.SIGN)
        case "entity" if token is not None and token.type == "text_special":
            fill(start, end, Kind.REFERENCE)
            said[start] = (end, token.content)
        case "backticks" if token is not None and token.type == "code_inline":
            fill(start, start + len(token.markup), Kind.SIGN)
            fill(end - len(token.markup), end, Kind.SIGN)
        case "autolink":
            fill(start, start + 1, Kind.SIGN)
            fill(end - 1, end, Kind.SIGN)
        case "image":
            fill(start, end, Kind.IMAGE)
        case "html_inline":
            fill(start, end, Kind.BREAK if _BREAK.fullmatch(content, start, end) else Kind.HTML)
        case "footnote_call":
            fill(start, end, Kind.CALL)
            said[start] = (end, content[start + 2 : end - 1])


def _runs(content: str, kinds: list[Kind], said: dict[int, tuple[int, str]], bold_to: int) -> Iterator[Piece]:
    at = 0
    while at < len(content):
        end, meaning = said.get(at, (at + 1, ""))
        while at not in said and end < len(content) and kinds[end] is kinds[at] and end not in said and end != bold_to:
            end += 1
        yield Piece(at, end, kinds[at], meaning, bold=at < bold_to)
        at = end

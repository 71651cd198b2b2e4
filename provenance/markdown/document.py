"""Verb: Markdown (CommonMark, with tables, footnotes and data at its head) to a transcript."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from provenance.capture import SegmentClass
from provenance.draft import Front
from provenance.errors import UnreadableError
from provenance.labels.leads import keep_leads
from provenance.markdown.front_matter import FrontMatter, read_front_matter
from provenance.markdown.parser import make_parser, parse_blocks
from provenance.markdown.places import lines_of
from provenance.markdown.signs import FRONT_MATTER
from provenance.markdown.walk import MarkdownWalk
from provenance.markup.flow import Flow
from provenance.readers import Captured, Reading, reading_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from markdown_it import MarkdownIt

    from provenance.markdown.places import Lines

#: A text of more code points, lines, or characters that may be signs within a line takes the parser too long.
LONGEST: Final = 4_000_000
MOST_LINES: Final = 100_000
MOST_SIGNS: Final = 200_000
_SIGNS: Final = "[]*_`~<"


def read_markdown(captured: Sequence[Captured]) -> Reading:
    """
    Read Markdown files, in this order, as one text.

    The decoded text is that of the file, in its order; of a character reference (``&amp;``) it holds the character,
    and tabs part the cells of a table. Signs are separators, addresses and pictures are data about the text. Raises
    `UnreadableError` if markdown-it-py is not installed or a file has more than `LONGEST` code points,
    `MOST_LINES` lines or `MOST_SIGNS` signs.
    """
    flow = Flow("markdown")
    heads = [_read_one(file, flow, make_parser(file.path), number) for number, file in enumerate(captured)]
    made = flow.finish()
    head = heads[0]
    front = Front(title=head.first("title"), date=head.date, language=head.language, source=head.source())
    made = evolve(made, drafts=tuple(keep_leads(made.drafts, head.language)))
    return reading_of("markdown", captured, made, front=front, media_type="text/markdown")


def _read_one(file: Captured, flow: Flow, parser: MarkdownIt, number: int) -> FrontMatter:
    _check_size(file)
    if number:
        flow.end()
        flow.next_capture()
    lines = lines_of(file.text)
    text = file.text.replace("\r\n", "\n").replace("\r", "\n")
    front = FRONT_MATTER.match(text)
    head, skipped = FrontMatter({}), 0
    if front:
        head, skipped = read_front_matter(front["fence"], front["body"]), front.group().count("\n")
        flow.aside(file.text[: lines.start(skipped)], SegmentClass.METADATA, "front-matter")
        text = "\n" * skipped + text[front.end() :]
    tokens, env = parse_blocks(parser, text)
    walk = MarkdownWalk(flow, lines, parser, env, lines.start(skipped) if front else 0, _data_lines(env, lines))
    walk.walk(tokens)
    return head


def _check_size(file: Captured) -> None:
    sizes = (
        (len(file.text), LONGEST, "characters"),
        (file.text.count("\n"), MOST_LINES, "lines"),
        (sum(map(file.text.count, _SIGNS)), MOST_SIGNS, "signs"),
    )
    for size, most, what in sizes:
        if size > most:
            said = f"it has {size:,} {what}, more than the {most:,} of Markdown that are read"
            raise UnreadableError(file.path, said, hint="split it, or read it as it stands with --reader plain")


def _data_lines(env: Mapping[str, object], lines: Lines) -> frozenset[int]:
    """Return where the lines begin that give the addresses of links."""
    references, again = env.get("references"), env.get("duplicate_refs")
    listed = [
        *(references.values() if isinstance(references, dict) else ()),
        *(again if isinstance(again, list) else ()),
    ]
    maps = [one["map"] for one in listed if one.get("map")]
    return frozenset(lines.start(line) for first, last in maps for line in range(first, last))

"""``editions reference``: what a printed archival reference says, level by level."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Final

from editions.cli._options import one_of
from editions.cli._output import emit
from editions.cli._parser import Command
from editions.errors import ExitStatus
from editions.visible import escape_json, visible
from provenance.errors import UnreadableError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from provenance.reference import ArchivalReference
    from provenance.shelfmarks import Statement

_EXAMPLES: Final = """\
  editions reference "RGASPI, f. 17, op. 3, d. 162, ll. 15-17ob."
  editions reference --format jsonl < notes.txt        one JSON object for each line
  editions reference --follow < notes.txt              Ibid. takes up the line before
"""
_LABEL: Final = 14
_DASH: Final = "-"


def _configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--format", metavar="FORMAT", type=_form, default="text", help="text (default), or jsonl: one object a line"
    )
    parser.add_argument(
        "--follow", action="store_true", help="lines are notes in their order: Ibid. takes up the note before"
    )


def _form(word: str) -> str:
    return one_of(word, ("text", "jsonl"), "format")


def _lines(words: list[str]) -> list[str]:
    if words and words != [_DASH]:
        return [" ".join(words)]
    if sys.stdin is None:
        raise UnreadableError("stdin", "standard input is closed")
    text = sys.stdin.buffer.read().decode("utf-8-sig", "surrogateescape")
    return text.removesuffix("\n").split("\n") if text else []


def _run(arguments: argparse.Namespace) -> int:
    from provenance.shelfmarks import parse_references  # noqa: PLC0415 - not for --help

    previous: Statement | None = None
    shown: list[str] = []
    for line in _lines(arguments.words):
        statement = parse_references(line.rstrip("\r"), previous=previous)
        if arguments.follow and statement.references:
            previous = statement
        shown.append(_record(statement) if arguments.format == "jsonl" else _told(statement))
    between = "" if arguments.format == "jsonl" else "\n"
    emit(between.join(shown), machine=arguments.format == "jsonl")
    return ExitStatus.CLEAN


def _record(statement: Statement) -> str:
    from provenance.exports import statement_dict  # noqa: PLC0415 - not for people

    return escape_json(json.dumps(statement_dict(statement), ensure_ascii=False)) + "\n"


def _told(statement: Statement) -> str:
    rows: list[tuple[str, str]] = [("line", statement.printed.strip() or "(empty)")]
    for reference in statement.references:
        rows += _reference_rows(reference)
    if not statement.references:
        rows.append(("reference", "none found"))
    rows += [("translated by", name) for name in statement.translators]
    rows += [("contributed by", name) for name in statement.contributors]
    rows += [("obtained by", name) for name in statement.named("obtainer")]
    rows += [("drafted by", name) for name in statement.named("drafter")]
    rows += [("held", f"{holding.kind.value} at {holding.holder}") for holding in statement.holdings]
    rows += [("material", statement.material)] if statement.material else []
    stamps = ", ".join(part for part in (statement.classification, *statement.handling) if part)
    rows += [("classified", stamps)] if stamps else []
    rows += [("printed in", source) for source in statement.printed_sources]
    return "".join(f"{label:<{_LABEL}} {visible(value)}".rstrip() + "\n" for label, value in rows)


def _reference_rows(reference: ArchivalReference) -> Iterable[tuple[str, str]]:
    from provenance.shelfmarks import depth_words, words  # noqa: PLC0415 - not for --help

    yield "reference", f"{reference.printed}{' (ibid.)' if reference.ibid else ''}"
    if reference.archive:
        yield "  archive", reference.archive + _authority(reference)
    for level in reference.levels:
        name = words(reference, level)
        carried = "  (carried over from the reference before)" if level.carried else ""
        yield f"  {name.partition(' (')[0]}", f"{level.value}{_english(name)}{carried}"
    if reference.status != "cited":
        yield "  status", reference.status
    yield "  depth", depth_words(reference)
    for warning in reference.warnings:
        yield "  warning", warning


def _english(name: str) -> str:
    english = name.partition(" (")[2].removesuffix(")")
    return f"  ({english})" if english else ""


def _authority(reference: ArchivalReference) -> str:
    from provenance.archives import archives, todays  # noqa: PLC0415 - not for --help

    carried = "; carried over" if reference.archive_carried else ""
    if reference.authority is None:
        return f"  (not in the table of archives{carried})"
    archive = archives()[reference.authority]
    today = todays(archive)
    if today.id == archive.id:
        return f"  ({archive.names[0]}{carried})"
    return f"  ({today.names[0]}, today's name of {archive.names[0]}{carried})"


COMMAND = Command(
    name="reference",
    summary="Take a printed archival reference apart, level by level.",
    usage="[OPTIONS] [LINE]",
    order=6,
    examples=_EXAMPLES,
    configure=_configure,
    run=_run,
)

"""``editions align``: which passages of two or more texts answer each other, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.cli._options import add_forms, add_reading, one_of, settings
from editions.cli._output import say_notes
from editions.cli._pairs import add_alignment, add_texts, read_texts
from editions.cli._parser import Command
from editions.cli._progress import progress
from editions.cli._reporting import alignment_notes, deliver, reading_notes
from editions.errors import ExitStatus
from editions.reports import Unit
from editions.reports.links import link_reports

if TYPE_CHECKING:
    import argparse

_EXAMPLES = """\
  editions align russian.txt english.txt                  paragraphs beside each other
  editions align russian.txt english.txt --by sentence
  editions align russian.txt english.txt -o tmx:memory.tmx -o csv:table.csv
  editions align original.txt first.txt second.txt        the first with each other one
  editions align a.txt b.txt --pin a:12=b:14              an editor knows better
"""


def _links_format(word: str) -> str:
    return one_of(word, sorted(link_reports()), "format")


def _unit(word: str) -> Unit:
    return Unit(one_of(word, (kind.value for kind in Unit), "unit"))


def _configure(parser: argparse.ArgumentParser) -> None:
    add_texts(parser)
    add_reading(parser)
    add_alignment(parser)
    add_forms(parser, _links_format, others="json, csv (a table) or tmx (a translation memory)")
    parser.add_argument(
        "--by",
        dest="unit",
        metavar="UNIT",
        type=_unit,
        help="what stands in a row: a paragraph (text, csv) or a sentence, where sentences are aligned (tmx)",
    )


def _run(arguments: argparse.Namespace) -> int:
    from editions.pipeline import align_witnesses  # noqa: PLC0415 - not for --help or a wrong option

    wanted = settings(arguments)
    with progress() as on_step:
        read = read_texts(arguments, wanted, command="align", on_step=on_step)
        comparison = align_witnesses(read, wanted, on_step=on_step)
    say_notes(reading_notes(comparison))
    say_notes(alignment_notes(comparison))
    deliver(comparison, arguments, link_reports())
    return ExitStatus.CLEAN


COMMAND = Command(
    name="align",
    summary="Show which passages of two texts or more answer each other.",
    usage="[OPTIONS] A B [C …]",
    order=2,
    examples=_EXAMPLES,
    configure=_configure,
    run=_run,
)

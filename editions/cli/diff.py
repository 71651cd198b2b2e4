"""``editions diff``: what differs between two or more texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.cli._options import add_choice, add_forms, add_lists, add_reading, settings
from editions.cli._output import say_notes
from editions.cli._pairs import add_alignment, add_texts, read_texts
from editions.cli._parser import Command
from editions.cli._progress import progress
from editions.cli._reporting import alignment_notes, deliver, reading_notes
from editions.errors import ExitStatus

if TYPE_CHECKING:
    import argparse

_EXAMPLES = """\
  editions diff first.txt second.txt
  editions diff first.txt second.txt third.txt             the first with each other one
  editions diff --left 'scan/*.txt' --right print.txt      one text on many files
  editions diff first.txt second.txt -o json:differences.json
  editions diff first.txt second.txt --only M,S101                  these codes only
  editions diff first.txt second.txt --pin 'a:"It is true"=b:17'
  editions diff russian.txt english.txt -o tmx:memory.tmx  a translation; what answers what, for other tools
  editions diff russian.txt english.txt --lists names.toml a translation; what the editor knows of its names
  pdftotext scan.pdf - | editions diff print.txt -
"""


def _configure(parser: argparse.ArgumentParser) -> None:
    add_texts(parser)
    add_reading(parser)
    add_alignment(parser)
    add_lists(parser)
    add_forms(parser, others="json; or what answers what, without findings: csv, tmx")
    add_choice(parser)
    parser.add_argument("--exit-code", action="store_true", help="leave with status 1 if there is something grave")


def _run(arguments: argparse.Namespace) -> int:
    from editions.pipeline import compare_witnesses  # noqa: PLC0415 - not for --help or a wrong option

    wanted = settings(arguments)
    with progress() as on_step:
        read = read_texts(arguments, wanted, command="diff", on_step=on_step)
        comparison = compare_witnesses(read, wanted, on_step=on_step)
    say_notes(reading_notes(comparison))
    say_notes(alignment_notes(comparison))
    deliver(comparison, arguments)
    grave = any(d.severity >= arguments.fail_on for pair in comparison.pairs for d in pair.divergences)
    return ExitStatus.FINDINGS if arguments.exit_code and grave else ExitStatus.CLEAN


COMMAND = Command(
    name="diff",
    summary="Say what differs between two texts or more, and which differences matter.",
    usage="[OPTIONS] A B [C …]",
    order=1,
    examples=_EXAMPLES,
    configure=_configure,
    run=_run,
)

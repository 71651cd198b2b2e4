"""``editions diff``: what differs between two or more texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.cli._inputs import check_dashes, expand, text_of
from editions.cli._options import add_lists, add_output, add_reading, pin, refuse_to_overwrite, settings
from editions.cli._output import say_notes
from editions.cli._parser import Command
from editions.cli._progress import progress
from editions.cli._reporting import deliver, reading_notes
from editions.errors import ExitStatus, UsageError

if TYPE_CHECKING:
    import argparse

_EXAMPLES = """\
  editions diff first.txt second.txt
  editions diff first.txt second.txt third.txt             the first with each other one
  editions diff --left 'scan/*.txt' --right print.txt      one text on many files
  editions diff first.txt second.txt -o json:differences.json
  editions diff first.txt second.txt --only M,S101                  these codes only
  editions diff first.txt second.txt --pin 'a:"It is true"=b:17'
  editions diff original.txt translation.txt --lists names.toml
  pdftotext scan.pdf - | editions diff print.txt -
"""


def _configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--left", metavar="FILE", nargs="+", help="the files of the first text, in order")
    parser.add_argument("--right", metavar="FILE", nargs="+", help="the files of the second text, in order")
    add_reading(parser)
    parser.add_argument(
        "--pin",
        metavar="A=B",
        type=pin,
        action="append",
        default=[],
        help="""an editor's word that two paragraphs answer each other: 'a:"first words"=b:17', a:#id=b:#id""",
    )
    parser.add_argument("--part", action="store_true", help="one text holds only a part of the other")
    add_lists(parser)
    add_output(parser)
    parser.add_argument("--exit-code", action="store_true", help="leave with status 1 if there is something grave")


def _texts(arguments: argparse.Namespace) -> list[list[str]]:
    """Return the files of each text."""
    if arguments.left or arguments.right:
        if not (arguments.left and arguments.right) or arguments.words:
            message = "--left and --right belong together, and leave no other files"
            raise UsageError(message, hint="see editions diff --help")
        return [expand(arguments.left), expand(arguments.right)]
    if len(arguments.words) < 2:  # noqa: PLR2004 - a comparison is of two
        found = f"only {arguments.words[0]} was named" if arguments.words else "no file was named"
        message = f"diff compares two texts or more; {found}"
        raise UsageError(message, hint="editions diff A B; to look at one text by itself: editions check FILE")
    return [expand([word]) for word in arguments.words]


def _run(arguments: argparse.Namespace) -> int:
    from editions.pipeline import compare_witnesses, witnesses  # noqa: PLC0415 - not for --help or a wrong option

    wanted = settings(arguments)
    groups = _texts(arguments)
    files = [file for group in groups for file in group]
    check_dashes(files)
    refuse_to_overwrite(arguments.output, files)
    with progress() as on_step:
        read = witnesses([text_of(group, wanted) for group in groups], wanted, on_step=on_step)
        comparison = compare_witnesses(read, wanted, on_step=on_step)
    say_notes(reading_notes(comparison))
    say_notes(note for pair in comparison.pairs for note in pair.alignment.notes)
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

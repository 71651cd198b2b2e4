"""``editions read``: what a text is, and what it says of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from editions.cli._embedding import embedded
from editions.cli._exported import CARD, exported, forms
from editions.cli._inputs import expand, text_of
from editions.cli._options import add_reading, output, page_width, read_format, refuse_to_overwrite, settings
from editions.cli._output import emit, say_notes, write_file
from editions.cli._parser import Command
from editions.errors import ExitStatus, UsageError

if TYPE_CHECKING:
    import argparse

_EXAMPLES: Final = """\
  editions read page.txt
  editions read page.txt --format json
  editions read page.txt -o prov:page.prov.json -o csl:page.csl.json
  editions read 'scan/*.txt'                   one text on many files
"""
_UNBROKEN: Final = 1_000_000  # columns of a card that no terminal shows: no line is broken


def _forms_in_words() -> str:
    card, *others = forms()
    return f"{card} (default: a card for people), or an export: {', '.join(others)}"


def _configure(parser: argparse.ArgumentParser) -> None:
    add_reading(parser)
    parser.add_argument("--format", metavar="FORMAT", type=read_format, default=CARD, help=_forms_in_words())
    parser.add_argument(
        "-o",
        "--output",
        metavar="FORMAT:FILE",
        type=lambda word: output(word, read_format),
        action="append",
        default=[],
        help="also write it to a file; may be given again",
    )
    parser.add_argument("--embed", action="store_true", help="put the files themselves into the JSON, to rebuild them")


def _run(arguments: argparse.Namespace) -> int:
    from editions.pipeline import witnesses  # noqa: PLC0415 - not for --help or a wrong option

    if not arguments.words:
        message = "read needs a file"
        raise UsageError(message, hint="editions read FILE")
    wanted, files = settings(arguments), expand(arguments.words)
    refuse_to_overwrite(arguments.output, files)
    (witness,) = witnesses([text_of(files, wanted)], wanted)
    transcript = witness.transcript
    embed = embedded(transcript, arguments, files)
    for form, path in arguments.output:
        write_file(path, exported(transcript, form, width=_UNBROKEN, embed=embed))
    text = exported(transcript, arguments.format, width=page_width() or _UNBROKEN, embed=embed)
    machine = arguments.format != CARD
    if machine:  # the card says them itself
        say_notes(f"{transcript.captures[0].path}: {warning}" for warning in transcript.warnings)
    emit(text, machine=machine)
    return ExitStatus.CLEAN


COMMAND = Command(
    name="read",
    summary="Show what a text is: its paragraphs, speakers, notes and source.",
    usage="[OPTIONS] FILE …",
    order=2,
    examples=_EXAMPLES,
    configure=_configure,
    run=_run,
)

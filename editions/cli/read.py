"""``editions read``: what a text says of itself."""

from __future__ import annotations

import json
import shutil
import sys
from typing import TYPE_CHECKING

from editions.cli._inputs import expand, text_of
from editions.cli._options import add_reading, settings
from editions.cli._output import emit, say_notes, write_file
from editions.cli._parser import Command
from editions.errors import ExitStatus, UsageError

if TYPE_CHECKING:
    import argparse

    from provenance.transcript import Transcript

_EXAMPLES = """\
  editions read page.txt
  editions read page.txt --format json
  editions read 'scan/*.txt'                   one text on many files
"""


def _configure(parser: argparse.ArgumentParser) -> None:
    add_reading(parser)
    parser.add_argument("--format", choices=("text", "json"), default="text", help="text (default) or json")


def _run(arguments: argparse.Namespace) -> int:
    from editions.pipeline import witnesses  # noqa: PLC0415 - not for --help or a wrong option
    if not arguments.words:
        raise UsageError("read needs a file", hint="editions read FILE")
    wanted = settings(arguments)
    (witness,) = witnesses([text_of(expand(arguments.words), wanted)], wanted)
    transcript = witness.transcript
    if arguments.format == "json":
        from provenance.exports.json import to_dict

        emit(json.dumps(to_dict(transcript), ensure_ascii=False) + "\n", machine=True)
    else:
        from provenance.card import card
        emit(card(transcript, 80))
    say_notes(f"{transcript.captures[0].path}: {warning}" for warning in transcript.warnings)
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

"""``editions cite``: a footnote for a text, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from editions.cli._exported import CARD, exported
from editions.cli._inputs import expand, text_of
from editions.cli._options import add_reading, one_of, settings
from editions.cli._output import emit, say_notes
from editions.cli._parser import Command
from editions.errors import ExitStatus, UsageError
from editions.visible import visible

if TYPE_CHECKING:
    import argparse

_EXAMPLES: Final = """\
  editions cite page.txt
  editions cite page.txt --paragraph 12        a place: printed number, page and leaf
  editions cite page.txt --language de         in the house form of another language
  editions cite page.txt --format csl          for a reference manager
"""
_FORMS: Final = (CARD, "csl")


def _language(word: str) -> str:
    from provenance.languages import LANGUAGES  # noqa: PLC0415 - not for --help or another command

    return one_of(word, (language.code for language in LANGUAGES if language.house), "house form for the language")


def _configure(parser: argparse.ArgumentParser) -> None:
    add_reading(parser)
    parser.add_argument(
        "--paragraph", metavar="N", help="cite this paragraph: its printed number, #id, or its position from 1"
    )
    parser.add_argument(
        "--language", metavar="CODE", type=_language, help="en, ru, fr or de (default: that of the text, or en)"
    )
    parser.add_argument(
        "--format",
        metavar="FORMAT",
        type=lambda word: one_of(word, _FORMS, "form of a citation"),
        default=CARD,
        help="text (default: a footnote in one line) or csl (CSL-JSON)",
    )


def _run(arguments: argparse.Namespace) -> int:
    from editions.pipeline import witnesses  # noqa: PLC0415 - not for --help or a wrong option
    from provenance.cite import cite, doubts  # noqa: PLC0415 - likewise

    if not arguments.words:
        message = "cite needs a file"
        raise UsageError(message, hint="editions cite FILE")
    if arguments.format != CARD and arguments.paragraph is not None:
        message = "CSL-JSON describes a text and has no field for a place in it"
        raise UsageError(message, hint="leave out --paragraph, or give the place to your reference manager")
    wanted = settings(arguments)
    (witness,) = witnesses([text_of(expand(arguments.words), wanted)], wanted)
    transcript = witness.transcript
    if arguments.format == CARD:
        line = cite(transcript, language=arguments.language, paragraph=arguments.paragraph)
        emit(visible(line) + "\n")
    else:
        emit(exported(transcript, arguments.format, width=0), machine=True)
    say_notes(f"{transcript.captures[0].path}: {doubt}" for doubt in (*doubts(transcript), *transcript.warnings))
    return ExitStatus.CLEAN


COMMAND = Command(
    name="cite",
    summary="Write a footnote for a text: what it is, its archive, its translators, its edition.",
    usage="[OPTIONS] FILE …",
    order=3,
    examples=_EXAMPLES,
    configure=_configure,
    run=_run,
)

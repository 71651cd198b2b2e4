"""``editions check``: what a document says against itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.cli._inputs import check_dashes, expand, text_of
from editions.cli._options import add_choice, add_forms, add_reading, one_of, refuse_to_overwrite, settings
from editions.cli._output import say, say_notes
from editions.cli._parser import Command
from editions.cli._progress import progress
from editions.cli._reporting import deliver, reading_notes
from editions.errors import ExitStatus, UsageError
from editions.reports import REPORTS
from provenance.errors import UnreadableError

if TYPE_CHECKING:
    import argparse

    from editions.pipeline import Text
    from editions.settings import Settings

_EXAMPLES = """\
  editions check page.txt
  editions check 'texts/*.txt' --fail-on minor        in CI: status 1 if there is something to repair
  editions check page.txt --format json
"""


def _configure(parser: argparse.ArgumentParser) -> None:
    add_reading(parser)
    add_forms(parser, _findings_format)
    add_choice(parser)


def _findings_format(word: str) -> str:
    return one_of(word, (report.name for report in REPORTS if not report.of_links), "format")


def _readable(files: list[str], wanted: Settings) -> tuple[list[Text], list[UnreadableError]]:
    """Return the texts that can be read, and why the others cannot."""
    from editions.pipeline import witnesses  # noqa: PLC0415 - not for --help or a wrong option

    texts: list[Text] = []
    failures: list[UnreadableError] = []
    for file in files:
        try:
            (witness,) = witnesses([text_of([file], wanted)], wanted)
        except UnreadableError as error:
            failures.append(error)
        else:
            texts.append(witness.transcript)
    return texts, failures


def _run(arguments: argparse.Namespace) -> int:
    from editions.check import check  # noqa: PLC0415 - not for --help or a wrong option

    if not arguments.words:
        message = "check needs a file"
        raise UsageError(message, hint="editions check FILE")
    wanted = settings(arguments)
    files = expand(arguments.words)
    check_dashes(files)
    refuse_to_overwrite(arguments.output, files)
    with progress() as on_step:
        texts, failures = _readable(files, wanted)
        if not texts:
            for failure in failures[:-1]:
                say("error", str(failure))
            raise failures[-1]
        comparison = check(texts, settings=wanted, on_step=on_step)
    say_notes(reading_notes(comparison))
    deliver(comparison, arguments)
    for failure in failures:
        say("error", str(failure))
    if failures:
        return ExitStatus.UNABLE
    grave = any(d.severity >= arguments.fail_on for found in comparison.documents for d in found.divergences)
    return ExitStatus.FINDINGS if grave else ExitStatus.CLEAN


COMMAND = Command(
    name="check",
    summary="Say what a document says against itself; nothing else is needed.",
    usage="[OPTIONS] FILE …",
    order=4,
    examples=_EXAMPLES,
    configure=_configure,
    run=_run,
)

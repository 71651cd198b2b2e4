"""From a comparison to what the user sees: the report on standard output, reports in files, notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.cli._options import report_options
from editions.cli._output import emit, write_file
from editions.reports import REPORTS

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from editions.comparison import Comparison


def reading_notes(comparison: Comparison) -> Iterator[str]:
    """Yield what is to be said of the reading of each witness: damage, guesses, doubts."""
    for witness in comparison.witnesses:
        for warning in witness.transcript.warnings:
            yield f"{witness.transcript.captures[0].path}: {warning}"


def deliver(comparison: Comparison, arguments: argparse.Namespace) -> None:
    """Write the files that were asked for, then the report on standard output."""
    for name, path in arguments.output:
        write_file(path, REPORTS[name].write(comparison, report_options(arguments, to_file=True)))
    report = REPORTS[arguments.format]
    emit(report.write(comparison, report_options(arguments)), machine=report.media != "text/plain")

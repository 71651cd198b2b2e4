"""From a comparison to what the user sees: the report on standard output, reports in files, notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.cli._options import report_options
from editions.cli._output import emit, say_notes, write_file
from editions.reports import REPORTS

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Mapping

    from editions.comparison import Comparison
    from editions.reports import Report


def reading_notes(comparison: Comparison) -> Iterator[str]:
    """Yield what is to be said of the reading of each witness: damage, guesses, doubts."""
    for witness in comparison.witnesses:
        for warning in witness.transcript.warnings:
            yield f"{witness.transcript.captures[0].path}: {warning}"


def alignment_notes(comparison: Comparison) -> Iterator[str]:
    """Yield what is to be said of the alignment of each pair: pins that were set aside."""
    for pair in comparison.pairs:
        yield from pair.alignment.notes


def deliver(
    comparison: Comparison, arguments: argparse.Namespace, reports: Mapping[str, Report] | None = None
) -> None:
    """Write the files that were asked for, say what does not stand in them, then write to standard output."""
    notes: list[str] = []
    for name, path in arguments.output:
        notes += _write(comparison, (reports or REPORTS)[name], arguments, path)
    notes += _write(comparison, (reports or REPORTS)[arguments.format], arguments)
    say_notes(notes)


def _write(
    comparison: Comparison, report: Report, arguments: argparse.Namespace, path: str | None = None
) -> tuple[str, ...]:
    """Write one report to *path* or to standard output, and return what does not stand in it."""
    options = report_options(arguments, to_file=path is not None)
    text = report.write(comparison, options)
    if path is None:
        emit(text, machine=report.media != "text/plain")
    else:
        write_file(path, text)
    return report.notes(comparison, options)

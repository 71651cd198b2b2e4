"""``editions rules``: every code there is."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from editions.cli._output import emit
from editions.cli._parser import Command
from editions.errors import ExitStatus, UsageError

if TYPE_CHECKING:
    import argparse

    from editions.rules import Rule

_EXAMPLES = """\
  editions rules
  editions rules | grep critical
"""


def _configure(parser: argparse.ArgumentParser) -> None:
    del parser  # it takes nothing


def _row(rule: Rule) -> tuple[str, ...]:
    from editions.rules import explanation  # noqa: PLC0415 - not for --help

    first, _, _ = explanation(rule).partition("\n")
    return rule.code, rule.name, rule.severity.word, rule.class_.value, first


def _table(rows: list[tuple[str, ...]], *, padded: bool) -> str:
    """Return a table; for a program (not *padded*) the columns are parted by tabs."""
    if not padded:
        return "".join("\t".join(row) + "\n" for row in rows)
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]) - 1)]
    lines = ("  ".join([*map(str.ljust, row[:-1], widths), row[-1]]) for row in rows)
    return "".join(f"{line}\n" for line in lines)


def _run(arguments: argparse.Namespace) -> int:
    from editions.rules import rules  # noqa: PLC0415 - not for --help

    if arguments.words:
        message = f"rules takes no argument ({arguments.words[0]!r} was given)"
        raise UsageError(message, hint=f"did you mean: editions explain {arguments.words[0]}?")
    emit(_table([_row(rule) for rule in rules()], padded=sys.stdout is not None and sys.stdout.isatty()))
    return ExitStatus.CLEAN


COMMAND = Command(
    name="rules",
    summary="List every code with its name, severity and class.",
    usage="",
    order=6,
    examples=_EXAMPLES,
    configure=_configure,
    run=_run,
)

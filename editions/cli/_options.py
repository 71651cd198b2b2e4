"""The options that several commands share, and what their values mean."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from typing import TYPE_CHECKING

from editions.cli._exported import forms
from editions.cli._output import can_show
from editions.cli._parser import did_you_mean
from editions.divergence import Severity
from editions.errors import UsageError
from editions.reports import REPORTS, ReportOptions
from editions.settings import Lists, ParagraphMode, Pin, Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

#: Signs beyond ASCII that a report for people draws with.
SIGNS = "▁▃▅█¶·…–"
#: The columns that ``--width`` takes.
LEAST_COLUMNS, MOST_COLUMNS = 20, 10_000


def one_of(word: str, known: Iterable[str], what: str) -> str:
    """Return *word* if it is known; else raise what argparse reports, with the known word that is nearest."""
    known = tuple(known)
    if word not in known:
        message = f"there is no {what} {word!r} ({did_you_mean(word, known, 'one of ' + ', '.join(known))})"
        raise argparse.ArgumentTypeError(message)
    return word


def level(word: str) -> Severity:
    """Return the severity of that name."""
    return Severity[one_of(word, (s.word for s in Severity), "level").upper()]


def report_format(word: str) -> str:
    """Return the name of a report if there is one."""
    return one_of(word, REPORTS.names(), "format")


def columns(word: str) -> int:
    """Return the width of a page."""
    if not (word.isascii() and word.isdecimal() and LEAST_COLUMNS <= int(word[:9]) <= MOST_COLUMNS):
        message = f"{word!r} is no width (columns, from {LEAST_COLUMNS} to {MOST_COLUMNS:,})"
        raise argparse.ArgumentTypeError(message)
    return int(word)


def paragraph_mode(word: str) -> ParagraphMode:
    """Return the way of telling paragraphs."""
    return ParagraphMode(one_of(word, (m.value for m in ParagraphMode), "way of telling paragraphs"))


def codes(word: str) -> tuple[str, ...]:
    """Return codes, or their first letters, from a list with commas; a rule's name stands for its code."""
    from editions.rules import rules  # noqa: PLC0415 - every rule is imported for it

    names = {rule.name: rule.code for rule in rules()}
    known = (*names.values(), *names)
    found = []
    for part in filter(None, (piece.strip() for piece in word.split(","))):
        code = names.get(part.lower(), part.upper())
        if not any(one.startswith(code) for one in names.values()):
            near = did_you_mean(part if part.lower() == part else code, known, "see editions rules")
            message = f"there is no code {part!r} ({near})"
            raise argparse.ArgumentTypeError(message)
        found.append(code)
    return tuple(found)


def read_format(word: str) -> str:
    """Return the name of a form of a transcript if there is one."""
    return one_of(word, forms(), "format")


def text_or_json(word: str) -> str:
    """Return the name of a form that is for people or for machines."""
    return one_of(word, ("text", "json"), "format")


def output(word: str, form: Callable[[str], str] = report_format) -> tuple[str, str]:
    """Return format and file from ``FORMAT:FILE``; *form* says which formats there are."""
    name, colon, path = word.partition(":")
    if not (colon and name and path):
        message = f"{word!r} is not FORMAT:FILE (for example json:differences.json)"
        raise argparse.ArgumentTypeError(message)
    return form(name), path


def pin(word: str) -> Pin:
    """
    Return an editor's pin from ``a:ADDRESS=b:ADDRESS``.

    An address is ``"first words"`` in quotation marks, ``#id`` or a printed number.

    >>> pin('a:"It is true"=b:#p4')
    Pin(left='It is true', right='#p4')
    """
    for cut in (at for at, character in enumerate(word) if character == "="):
        sides = dict(filter(None, (_address(word[:cut]), _address(word[cut + 1 :]))))
        if sides.keys() == {"a", "b"}:
            return Pin(sides["a"], sides["b"])
    message = f'{word!r} is not a pin (for example a:"first words"=b:17, or a:#p3=b:#p4)'
    raise argparse.ArgumentTypeError(message)


def _address(side: str) -> tuple[str, str] | None:
    siglum, colon, address = side.strip().partition(":")
    address = address.strip()
    if address[:1] == '"':
        if len(address) < 3 or address[-1] != '"':  # noqa: PLR2004 - two marks with something between
            return None
        address = address[1:-1]
    return (siglum.lower(), address) if colon and address else None


def add_reading(parser: argparse.ArgumentParser) -> None:
    """Add the options that say how a file is read."""
    parser.add_argument("--encoding", metavar="NAME", help="read the files in this encoding (utf-8, cp1251, …)")
    parser.add_argument(
        "--paragraphs",
        metavar="HOW",
        type=paragraph_mode,
        default=ParagraphMode.AUTO,
        help="what ends a paragraph of a plain text: auto, blank (a blank line) or line (every line)",
    )
    parser.add_argument(
        "--reader", metavar="NAME", type=reader_name, help="read the files with this reader, whatever they look like"
    )


def reader_name(word: str) -> str:
    """Return the name of a reader if there is one."""
    from provenance.readers import READERS  # noqa: PLC0415 - only for this option

    return one_of(word, READERS.names(), "reader")


def add_lists(parser: argparse.ArgumentParser) -> None:
    """Add the option that names the file with an editor's lists."""
    parser.add_argument(
        "--lists", metavar="FILE", help="an editor's names and watched terms, a TOML file with [names] and [terms]"
    )


def _lists(path: str | None) -> Lists:
    if path is None:
        return Lists()
    from editions.lists import read_lists  # noqa: PLC0415 - only for those who have a list

    return read_lists(path)


def add_forms(
    parser: argparse.ArgumentParser, form: Callable[[str], str] = report_format, *, others: str = "json"
) -> None:
    """Add the options that say in which form a report is written, where to, and how a page for people looks."""
    parser.add_argument(
        "--format", metavar="FORMAT", type=form, default="text", help=f"text (default, for people), {others}"
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="FORMAT:FILE",
        type=lambda word: output(word, form),
        action="append",
        default=[],
        help="also write a report to a file; may be given again",
    )
    parser.add_argument(
        "--width", metavar="COLUMNS", type=columns, help="break the lines of a text report here, terminal or not"
    )
    parser.add_argument(
        "--color", "--colour", dest="colour", metavar="WHEN", type=_when, default="auto", help="auto, always or never"
    )


def add_choice(parser: argparse.ArgumentParser) -> None:
    """Add the options that say which findings are printed, and which are grave."""
    parser.add_argument(
        "--show",
        metavar="LEVEL",
        type=level,
        default=Severity.MINOR,
        help="print findings from this level on: info, minor (default), major, critical",
    )
    parser.add_argument(
        "--only", metavar="CODE,…", type=codes, default=(), help="print these codes only: M301,S101, or families: M,S"
    )
    parser.add_argument(
        "--fail-on", metavar="LEVEL", type=level, default=Severity.MAJOR, help="what counts as grave (default: major)"
    )


def _when(word: str) -> str:
    return one_of(word, ("auto", "always", "never"), "choice")


def page_width() -> int | None:
    """Return the columns of the terminal, or ``None`` if standard output is none: then no line is broken."""
    return shutil.get_terminal_size().columns if sys.stdout is not None and sys.stdout.isatty() else None


def report_options(arguments: argparse.Namespace, *, to_file: bool = False) -> ReportOptions:
    """Return how a report is to look on standard output, or in a file; a command may lack some of the options."""
    terminal = None if to_file else page_width()
    given = {name: getattr(arguments, name) for name in ("show", "only", "fail_on", "unit") if name in arguments}
    return ReportOptions(
        width=arguments.width or terminal,
        colour=not to_file and _coloured(arguments.colour, terminal=terminal is not None),
        signs=to_file or can_show(SIGNS),
        **given,
    )


def _coloured(when: str, *, terminal: bool) -> bool:
    if when != "auto":
        return when == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return terminal and os.environ.get("TERM") != "dumb"


def settings(arguments: argparse.Namespace) -> Settings:
    """Return what the user has set about the comparison."""
    return Settings(
        encoding=arguments.encoding,
        paragraphs=arguments.paragraphs,
        pins=tuple(getattr(arguments, "pin", ())),
        part=getattr(arguments, "part", False),
        reader=arguments.reader,
        relation=getattr(arguments, "relation", None),
        lists=_lists(getattr(arguments, "lists", None)),
    )


def refuse_to_overwrite(outputs: Sequence[tuple[str, str]], inputs: Sequence[str]) -> None:
    """Raise `UsageError` if a report would take the place of a text that is compared."""
    if not outputs:
        return
    from pathlib import Path  # noqa: PLC0415 - not for what is only printed

    for _, path in outputs:
        for source in inputs:
            if Path(path).exists() and Path(source).exists() and Path(path).samefile(source):
                message = f"{path}: the report would overwrite a text that is compared"
                raise UsageError(message, hint="name another file after -o")

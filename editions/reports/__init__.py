"""
What a comparison looks like on paper: a registry, one report per file, under the name of its file.

A report is a pure function from a comparison to a text. It prints nothing; the command does.
"""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from editions.divergence import Severity
from provenance.registry import Registry

if TYPE_CHECKING:
    from collections.abc import Callable

    from editions.comparison import Comparison
    from editions.divergence import Divergence

__all__ = ["REPORTS", "Report", "ReportOptions", "Unit"]


class Unit(enum.StrEnum):
    """What a row of a report of links holds: the paragraphs of a link, or sentences that answer each other in it."""

    PARAGRAPH = "paragraph"
    SENTENCE = "sentence"


@frozen(kw_only=True)
class ReportOptions:
    """
    How a report for people is to look; a report for machines holds everything and heeds none of it.

    ``show`` is the least severity that is printed finding by finding, ``only`` the codes (or their first letters:
    ``M``, ``M3``) that are; empty means all. ``fail_on`` is the severity from which on a finding is to be decided
    first. ``width`` counts columns, ``None`` is a page without edges. ``colour`` adds colour, ``signs`` says that the
    reader's screen can show signs beyond ASCII. ``unit`` says what stands in a row of a report of links, also of one
    for machines; ``None`` leaves that to the report.
    """

    show: Severity = Severity.MINOR
    only: tuple[str, ...] = ()
    fail_on: Severity = Severity.MAJOR
    width: int | None = None
    colour: bool = False
    signs: bool = True
    unit: Unit | None = None

    def shows(self, divergence: Divergence) -> bool:
        """Whether the report prints this divergence with its readings."""
        return self.chooses(divergence) and (divergence.severity >= self.show or bool(self.only))

    def chooses(self, divergence: Divergence) -> bool:
        """Whether its code is among those asked for."""
        return not self.only or divergence.code.startswith(self.only)


def _nothing(_comparison: Comparison, _options: ReportOptions) -> tuple[str, ...]:
    return ()


@frozen(kw_only=True)
class Report:
    """
    A form of a comparison: its name, the media type of what it writes, and the writer.

    ``of_links`` says that it shows which passages answer each other, and no findings. ``notes`` returns what a reader
    should know of the report that does not stand in it, such as what its form cannot hold.
    """

    name: str
    media: str
    of_links: bool = False
    write: Callable[[Comparison, ReportOptions], str] = field(repr=False)
    notes: Callable[[Comparison, ReportOptions], tuple[str, ...]] = field(default=_nothing, repr=False)


REPORTS: Final[Registry[Report]] = Registry("editions.reports", "REPORT")

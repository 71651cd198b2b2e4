"""
What a comparison looks like on paper: a registry, one report per file, under the name of its file.

A report is a pure function from a comparison to a text. It prints nothing; the command does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from editions.divergence import Severity
from provenance.registry import Registry

if TYPE_CHECKING:
    from collections.abc import Callable

    from editions.comparison import Comparison
    from editions.divergence import Divergence

__all__ = ["REPORTS", "Report", "ReportOptions"]


@frozen(kw_only=True)
class ReportOptions:
    """
    How a report for people is to look; a report for machines holds everything and heeds none of it.

    ``show`` is the least severity that is printed finding by finding, ``only`` the codes (or their first letters:
    ``M``, ``M3``) that are; empty means all. ``fail_on`` is the severity from which on a finding is to be decided
    first. ``width`` counts columns, ``None`` is a page without edges. ``colour`` adds colour, ``signs`` says that the
    reader's screen can show signs beyond ASCII.
    """

    show: Severity = Severity.MINOR
    only: tuple[str, ...] = ()
    fail_on: Severity = Severity.MAJOR
    width: int | None = None
    colour: bool = False
    signs: bool = True

    def shows(self, divergence: Divergence) -> bool:
        """Whether the report prints this divergence with its readings."""
        return self.chooses(divergence) and (divergence.severity >= self.show or bool(self.only))

    def chooses(self, divergence: Divergence) -> bool:
        """Whether its code is among those asked for."""
        return not self.only or divergence.code.startswith(self.only)


@frozen(kw_only=True)
class Report:
    """A form of a comparison: its name, the media type of what it writes, and the writer."""

    name: str
    media: str
    write: Callable[[Comparison, ReportOptions], str] = field(repr=False)


REPORTS: Final[Registry[Report]] = Registry("editions.reports", "REPORT")

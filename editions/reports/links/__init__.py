"""
What the links of two witnesses look like on paper, without any finding: a registry, one report per file.

A report of `editions.reports` that shows links and nothing else (``of_links``) belongs to them too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from provenance.registry import Registry

if TYPE_CHECKING:
    from editions.reports import Report

__all__ = ["LINKS", "link_reports"]

LINKS: Final[Registry[Report]] = Registry("editions.reports.links", "REPORT")


def link_reports() -> dict[str, Report]:
    """
    Return every report of links by its name.

    >>> sorted(link_reports())
    ['csv', 'json', 'text', 'tmx']
    """
    from editions.reports import REPORTS  # noqa: PLC0415 - the package that holds this one

    return {report.name: report for report in (*LINKS, *(one for one in REPORTS if one.of_links))}

"""Verb: what a region or line is, by the name that its markup gives it."""

from __future__ import annotations

import re
from typing import Final

from provenance.scans.page import Kind

#: Words of a label, in this order; the first that stands in it decides.
_NAMES: Final = (
    (Kind.PAGE_NUMBER, r"page.?num|pagenum|numbering|paginat|\bfolio"),
    (Kind.CATCH_WORD, r"catch.?word"),
    (Kind.SIGNATURE, r"signature.?mark|quire"),
    (Kind.FOOTNOTE, r"foot.?note|end.?note"),
    (Kind.MARGIN, r"marginal|\bmargin"),
    (Kind.FOOTER, r"\bfooter|running.?foot"),
    (Kind.HEADER, r"\bheader|running.?(?:head|title)|page.?head|column.?title|kolumnentitel"),
    (Kind.HEADING, r"heading|headline|\btitle|head\b"),
)
_PATTERN: Final = re.compile("|".join(f"(?P<k{at}>{names})" for at, (_, names) in enumerate(_NAMES)))
_CAMEL: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")


def kind_of(*labels: str | None) -> Kind | None:
    """
    Return what the labels of a region say it is: PAGE types, ALTO tags, SegmOnto zones; ``None`` for running text.

    >>> kind_of("page-number"), kind_of("RunningTitleZone").name, kind_of("paragraph", "MainZone")
    (<Kind.PAGE_NUMBER: 'page-number'>, 'HEADER', None)
    """
    for label in labels:
        found = _PATTERN.search(_CAMEL.sub("-", label).lower()) if label else None
        if found and found.lastgroup:
            return _NAMES[int(found.lastgroup[1:])][0]
    return None

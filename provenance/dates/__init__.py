"""
Verbs: find a printed date and give it in EDTF (`find_date`, `read_date`); say which days a date allows (`extent`).

A date taken apart is a `Moment`, whether it was printed or written in EDTF.
"""

from __future__ import annotations

from provenance.dates.edtf import EARLIEST, LATEST, Extent, extent, is_edtf
from provenance.dates.moment import Moment, moments_of
from provenance.dates.printed import find_date, read_date

__all__ = ["EARLIEST", "LATEST", "Extent", "Moment", "extent", "find_date", "is_edtf", "moments_of", "read_date"]

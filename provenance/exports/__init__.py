"""Registry of exports: each writes a transcript in one form."""

from __future__ import annotations

from collections.abc import Callable

from attrs import frozen

from provenance.exports._reference import reference_dict, reference_from_dict, statement_dict
from provenance.registry import Registry
from provenance.transcript import Transcript


@frozen(kw_only=True)
class Export:
    """One form of a transcript: its ``name``, its ``media_type``, and ``write``, which gives the text of that form."""

    name: str
    media_type: str
    write: Callable[[Transcript], str]


#: All exports, by name; one module each.
EXPORTS: Registry[Export] = Registry("provenance.exports", "EXPORT")

__all__ = ["EXPORTS", "Export", "reference_dict", "reference_from_dict", "statement_dict"]

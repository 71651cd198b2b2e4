"""
What a text is and where it comes from: captures, segments, transcripts, sources.

The public names are imported when they are first used, so that ``import provenance`` costs next to nothing.
"""

from __future__ import annotations

import importlib
import sys
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from provenance.card import card as card
    from provenance.cite import cite as cite
    from provenance.claims import check_claims as check_claims
    from provenance.dates import read_date as read_date
    from provenance.exports.json import from_dict as from_dict
    from provenance.exports.json import to_dict as to_dict
    from provenance.names import same_person as same_person
    from provenance.read import from_text as from_text
    from provenance.read import read as read
    from provenance.read import read_many as read_many
    from provenance.shelfmarks import format_reference as format_reference
    from provenance.shelfmarks import parse_reference as parse_reference
    from provenance.shelfmarks import parse_references as parse_references
    from provenance.transcript import Transcript as Transcript
    from provenance.verification import verify_file as verify_file
    from provenance.verification.laws import verify as verify

_HOMES = {
    "Transcript": "transcript",
    "card": "card",
    "check_claims": "claims",
    "cite": "cite",
    "format_reference": "shelfmarks",
    "from_dict": "exports.json",
    "from_text": "read",
    "parse_reference": "shelfmarks",
    "parse_references": "shelfmarks",
    "read": "read",
    "read_date": "dates",
    "read_many": "read",
    "same_person": "names",
    "to_dict": "exports.json",
    "verify": "verification.laws",
    "verify_file": "verification",
}

__all__ = [
    "Transcript",
    "card",
    "check_claims",
    "cite",
    "format_reference",
    "from_dict",
    "from_text",
    "parse_reference",
    "parse_references",
    "read",
    "read_date",
    "read_many",
    "same_person",
    "to_dict",
    "verify",
    "verify_file",
]


class _Package(ModuleType):
    """The package as a module on which a verb's name means the verb, not the module that holds it."""

    def __setattr__(self, name: str, value: object) -> None:
        """Keep the import of ``provenance.read`` from hiding the function ``read`` of the same name."""
        if not (name in _HOMES and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package


def __getattr__(name: str) -> object:
    """Import a public name where it is first used."""
    if name not in _HOMES:
        message = f"module 'provenance' has no attribute {name!r}"
        raise AttributeError(message)
    value: object = getattr(importlib.import_module(f"provenance.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List the public names."""
    return sorted(__all__)

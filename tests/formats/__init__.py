"""
Sample files of every format that is read, one module a reader, of the reader's name.

A module holds ``SAMPLES``, name to bytes: files that the module builds, or short invented documents; and
``characters(data)``, which gives all characters that a file holds by a count that shares nothing with the reader:
another library, or a few plain lines. `tests/contracts/test_text_kept.py` holds the two against each other.
"""

from __future__ import annotations

import importlib
import pkgutil


def names() -> list[str]:
    """Return the readers that have samples."""
    return sorted(module.name for module in pkgutil.iter_modules(__path__) if not module.name.startswith("_"))


def samples(reader: str) -> dict[str, bytes]:
    """Return the sample files of a reader."""
    return dict(importlib.import_module(f"{__name__}.{reader}").SAMPLES)


def characters(reader: str, data: bytes) -> str:
    """Return all characters of a file of that reader's format, by an independent count."""
    return str(importlib.import_module(f"{__name__}.{reader}").characters(data))

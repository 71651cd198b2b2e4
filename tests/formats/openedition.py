"""Copied pages of OpenEdition Books: those beside the reader's own tests, and Python's own decoding as the counter."""

from __future__ import annotations

from pathlib import Path

import provenance
from tests.formats import mutated_text as mutate

__all__ = ["SAMPLES", "characters", "mutate"]

_PAGES = Path(__file__).resolve().parents[1] / "provenance" / "pages"
SAMPLES = {
    path.stem: path.read_bytes()
    for path in sorted(_PAGES.glob("*.txt"))
    if provenance.read(path).reader == "openedition"
}


def characters(data: bytes) -> str:
    """Decode as UTF-8."""
    return data.decode("utf-8")

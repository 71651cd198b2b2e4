"""Plain text: the sample pages, and Python's own decoding as the counter."""

from __future__ import annotations

from tests.formats import mutated_text as mutate

__all__ = ["SAMPLES", "characters", "mutate"]

SAMPLES = {
    "minutes": "Minutes of the Board\n\nOttokar: Shall we adopt the plan?\n\nBoris: We shall […] at once.\n".encode(),
    "a line a paragraph": "\n".join(f"Line {n} of the long record ends like a sentence." for n in range(9)).encode(),
}


def characters(data: bytes) -> str:
    """Decode as UTF-8."""
    return data.decode("utf-8")

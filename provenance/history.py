"""Noun: what happened to a text, as far as anyone says so."""

from __future__ import annotations

from attrs import frozen


@frozen(kw_only=True)
class Event:
    """
    One thing that happened to the text.

    ``kind`` is one of created, transferred, copied, translated, published, digitised, captured, read. ``agent`` is who
    did it, ``date`` is EDTF, ``evidence`` is the printed words, or ``"inferred"``; ``note`` is for people, for example
    how the encoding was told.
    """

    kind: str
    agent: str | None = None
    date: str | None = None
    evidence: str = "inferred"
    note: str = ""

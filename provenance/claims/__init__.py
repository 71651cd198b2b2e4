"""Verb: what a head note says of the document, held against the document itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.claims.names import absent_names
from provenance.claims.quotations import quotations
from provenance.source import Check, Claim

if TYPE_CHECKING:
    from provenance.transcript import Transcript

__all__ = ["absent_names", "check_claims", "quotations"]

_HEAD_NOTE = "head-note"


def check_claims(transcript: Transcript) -> tuple[Claim, ...]:
    r"""
    Return the claims of the head notes, each with what became of it in the text below (law 8).

    About ``quotation``: each quotation of at least four words is *confirmed* (it stands there word for word),
    *altered* (with an ellipsis, or with small changes; ``found_in`` is where) or *absent*. About ``name``: the names
    that stand in the head note only are *absent*; the others are no claims. Takes time linear in the text.

    >>> from provenance import from_text
    >>> note = "The chairman says below: “We shall wait for the frost.”"
    >>> [claim] = check_claims(from_text(f"{note}\n\nOttokar: We shall wait for the frost. Agreed?"))
    >>> claim.about, claim.check.value
    ('quotation', 'confirmed')
    """
    said = [
        Claim("quotation", one.text, _HEAD_NOTE, one.paragraph, one.check, span=one.span, found_in=one.found_in)
        for one in quotations(transcript)
    ]
    names = [
        Claim("name", one.name, _HEAD_NOTE, one.paragraph, Check.ABSENT, span=one.span)
        for one in absent_names(transcript)
    ]
    return (*said, *names)

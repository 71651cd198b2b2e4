"""Whose hand is in a text: what was cut, supplied and noted, and which claims were held against it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from provenance.card.counting import counted, listed, plural
from provenance.source import Check
from provenance.transcript import MarkKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from provenance.source import Claim
    from provenance.transcript import Mark, Transcript

_ENDS = frozenset(".!?\N{HORIZONTAL ELLIPSIS}:")
_CLOSERS = (
    "\"')]\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"
)
_NO_PLURAL = (MarkKind.SIC, MarkKind.UNCERTAIN)
#: What is absent is quoted if it is no longer than this (code points): a name, not a sentence.
_SHORT = 40
_CHECKED = {
    Check.CONFIRMED: "found",
    Check.ALTERED: "altered",
    Check.ABSENT: "not on the page",
    Check.CONTRADICTED: "contradicted",
}


def hands(transcript: Transcript) -> Iterator[tuple[str, str]]:
    """Yield the rows that say whose hand is in the text."""
    cuts = [mark for mark in transcript.marks if mark.kind is MarkKind.OMISSION]
    if cuts:
        inside = sum(1 for mark in cuts if _inside(transcript, mark))
        told = f", {inside:,} inside a sentence" if inside else ""
        yield "omissions", counted(len(cuts), "omission") + told + _made_by(cuts)
    kinds = Counter(mark.kind for mark in transcript.marks)
    others = [kind for kind in MarkKind if kinds[kind] and kind not in (MarkKind.OMISSION, MarkKind.SOURCE)]
    if others:
        yield "other marks", ", ".join(_marks(kinds[kind], kind) for kind in others)
    if transcript.notes:
        yield "notes", _notes(transcript)
    yield from _claims(transcript)


def _marks(number: int, kind: MarkKind) -> str:
    return f"{number:,} {kind.value}" if kind in _NO_PLURAL else counted(number, kind.value)


def _made_by(marks: list[Mark]) -> str:
    """Return who made the marks, if it is said of any."""
    owners = Counter(mark.made_by for mark in marks)
    if set(owners) == {"unknown"}:
        return ""
    ranked = sorted(owners, key=lambda owner: (owner == "unknown", -owners[owner], owner))
    return f" ({listed([f'{owners[owner]:,} by {owner}' for owner in ranked], 3)})"


def _inside(transcript: Transcript, mark: Mark) -> bool:
    """Tell whether an omission follows words that do not end a sentence (nor a label, nor another omission)."""
    before = transcript.paragraphs[mark.paragraph].text[: mark.start].rstrip().rstrip(_CLOSERS)
    return bool(before) and before[-1] not in _ENDS


def _notes(transcript: Transcript) -> str:
    called = sum(1 for note in transcript.notes if note.callout)
    told = "" if called == len(transcript.notes) else f", {called:,} of them called in the text"
    return counted(len(transcript.notes), "note") + told


def _claims(transcript: Transcript) -> Iterator[tuple[str, str]]:
    """Yield what became of the claims that were held against the text, those of one owner in a row."""
    groups: dict[tuple[str, str], list[Claim]] = {}
    for claim in transcript.source.claims:
        if claim.check is not Check.UNCHECKED and claim.asserted_by != "sidecar":
            groups.setdefault((claim.asserted_by, claim.about), []).append(claim)
    for at, ((owner, about), claims) in enumerate(groups.items()):
        told = _tally(about.rstrip("s"), Counter(claim.check for claim in claims))
        absent = [claim.value for claim in claims if claim.check is Check.ABSENT and len(claim.value) <= _SHORT]
        named = f" ({listed(list(dict.fromkeys(absent)))})" if absent else ""
        yield "" if at else "claims", f"{owner.replace('-', ' ')}: {told}{named}"


def _tally(about: str, tally: Counter[Check]) -> str:
    """Return how many claims were found, altered, absent or contradicted; the noun stands with the first number."""
    parts = [(tally[check], words) for check, words in _CHECKED.items() if tally[check]]
    first, *rest = parts
    noun = about if first[0] == 1 else plural(about)
    return ", ".join([f"{first[0]:,} {noun} {first[1]}", *(f"{number:,} {words}" for number, words in rest)])

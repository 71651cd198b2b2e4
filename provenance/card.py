"""Verb: a transcript on one screen, for people."""

from __future__ import annotations

import textwrap
from collections import Counter
from typing import TYPE_CHECKING

from provenance.languages import LANGUAGES
from provenance.shelfmarks import depth_words
from provenance.transcript import MarkKind, Role, Transcript

if TYPE_CHECKING:
    from collections.abc import Iterator

    from provenance.reference import ArchivalReference

_LABEL_WIDTH = 14
_NARROWEST = 40
#: So many speakers, names, warnings are named; the rest is counted.
_MOST_SPEAKERS = 8
_MOST_WARNINGS = 3
_MOST_REFERENCES = 3
_ENDS = frozenset(".!?\N{HORIZONTAL ELLIPSIS}:")
_CLOSERS = (
    "\"')]\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"
)
_ROLES = {
    Role.HEAD_NOTE: "of head note",
    Role.HEADING: "of heading",
    Role.SPEECH: "of speech",
    Role.NARRATION: "of narration",
    Role.DECISION: "of decision",
    Role.SOURCE_NOTE: "of source",
}
_MANY_MARKS = {
    MarkKind.SUPPLY: "supplies",
    MarkKind.GLOSS: "glosses",
    MarkKind.SIC: "sic",
    MarkKind.UNCERTAIN: "uncertain",
}
_NOT_SAID = frozenset({"openedition/paragraph-number"})


def card(transcript: Transcript, width: int = 80) -> str:
    r"""
    Return what a text is and where it comes from, as plain lines no wider than *width* columns (40 at least).

    What is not printed in the text is left out. Control characters, and those that turn the direction of writing, are
    shown as backslash escapes.

    >>> from provenance import from_text
    >>> print(card(from_text("Ottokar: We agree.\n\nBoris: No.")).splitlines()[0])
    text           untitled
    """
    width = max(width, _NARROWEST)
    lines: list[str] = []
    for label, value in _rows(transcript):
        indent = " " * (_LABEL_WIDTH + 1)
        head = f"{label:<{_LABEL_WIDTH}} "
        lines += textwrap.wrap(
            _shown(value), width, initial_indent=head, subsequent_indent=indent, break_on_hyphens=False
        ) or [head.rstrip()]
    return "\n".join(lines) + "\n"


def _shown(text: str) -> str:
    return "".join(c if c.isprintable() or c == " " else " " if c.isspace() else ascii(c)[1:-1] for c in text)


def _rows(transcript: Transcript) -> Iterator[tuple[str, str]]:
    yield from _what(transcript)
    yield from _who(transcript)
    yield from _where_from(transcript)
    yield from _hands(transcript)
    yield from _run(transcript)


def _what(transcript: Transcript) -> Iterator[tuple[str, str]]:
    yield "text", transcript.title or "untitled"
    if transcript.date:
        edtf = f" ({transcript.date.edtf})" if transcript.date.edtf else " (no such day)"
        yield "date", transcript.date.printed + edtf
    language = LANGUAGES[transcript.language].name if transcript.language else "language not told"
    roles = Counter(paragraph.role for paragraph in transcript.paragraphs)
    words = sum(_words(paragraph.text) for paragraph in transcript.paragraphs)
    parts = ", ".join(f"{roles[role]} {_ROLES[role]}" for role in Role if roles[role] and len(roles) > 1)
    count = _count(len(transcript.paragraphs), "paragraph")
    yield "kind", f"{language}, {count}{f' ({parts})' if parts else ''}, {_count(words, 'word')}"


def _who(transcript: Transcript) -> Iterator[tuple[str, str]]:
    paragraphs: Counter[str] = Counter()
    words: Counter[str] = Counter()
    for speech in transcript.speeches:
        paragraphs[speech.speaker] += len(speech.paragraphs)
        said = sum(_words(transcript.paragraphs[index].text) for index in speech.paragraphs)
        words[speech.speaker] += said - _words(speech.label_text)
    ranked = sorted(paragraphs, key=lambda name: (-words[name], name))
    for at, name in enumerate(ranked[:_MOST_SPEAKERS]):
        label = "speakers" if at == 0 else ""
        yield label, f"{name}: {_count(paragraphs[name], 'paragraph')}, {_count(words[name], 'word')}"
    rest = ranked[_MOST_SPEAKERS:]
    if rest:
        total = sum(words[name] for name in rest)
        yield "", f"and {_count(len(rest), 'more speaker')} with {_count(total, 'word')}"


def _where_from(transcript: Transcript) -> Iterator[tuple[str, str]]:
    source = transcript.source
    if source.container_title:
        yield "in", source.container_title + (f", no. {source.number}" if source.number else "")
    for label, names in (
        ("translated by", source.translators),
        ("edited by", source.editors),
        ("people", source.contributors),
    ):
        if names:
            yield label, ", ".join(names) + (" (no role printed)" if label == "people" else "")
    if source.publisher or source.year:
        yield "published", ", ".join(part for part in (source.publisher, source.year, source.platform) if part)
    if source.rights:
        yield "rights", source.rights
    if source.reference:
        yield "reference", _reference(source.reference)
    for other in source.other_references[:_MOST_REFERENCES]:
        yield "", _reference(other)
    if len(source.other_references) > _MOST_REFERENCES:
        yield "", f"and {_count(len(source.other_references) - _MOST_REFERENCES, 'more reference')}"
    for holding in source.holdings:
        yield "held", f"{holding.kind.value} at {holding.holder}"


def _reference(reference: ArchivalReference) -> str:
    fate = "" if reference.status == "cited" else f"; {reference.status}"
    return f"{reference.printed} \N{EM DASH} {depth_words(reference)}{fate}"


def _hands(transcript: Transcript) -> Iterator[tuple[str, str]]:
    kinds = Counter(mark.kind for mark in transcript.marks)
    omissions = kinds.pop(MarkKind.OMISSION, 0)
    kinds.pop(MarkKind.SOURCE, 0)
    if omissions:
        inside = sum(
            1
            for mark in transcript.marks
            if mark.kind is MarkKind.OMISSION and _inside(transcript, mark.paragraph, mark.start)
        )
        yield "omissions", _count(omissions, "omission") + (f", {inside} inside a sentence" if inside else "")
    if kinds:
        yield "other marks", ", ".join(_marks(kinds[kind], kind) for kind in MarkKind if kinds[kind])
    if transcript.notes:
        called = sum(1 for note in transcript.notes if note.callout)
        told = "" if called == len(transcript.notes) else f", {called} of them called in the text"
        yield "notes", _count(len(transcript.notes), "note") + told


def _marks(number: int, kind: MarkKind) -> str:
    return f"{number:,} {kind.value if number == 1 else _MANY_MARKS.get(kind, f'{kind.value}s')}"


def _inside(transcript: Transcript, paragraph: int, start: int) -> bool:
    """Tell whether an omission follows words that do not end a sentence (nor a label, nor another omission)."""
    before = transcript.paragraphs[paragraph].text[:start].rstrip().rstrip(_CLOSERS)
    return bool(before) and before[-1] not in _ENDS


def _run(transcript: Transcript) -> Iterator[tuple[str, str]]:
    aside: Counter[str] = Counter()
    for segment in transcript.segments:
        if segment.rule not in _NOT_SAID:
            aside[segment.class_.value] += 1
    what = {"chrome": "of page furniture", "metadata": "of metadata", "apparatus": "of notes"}
    if any(aside[name] for name in what):
        yield "set aside", ", ".join(f"{_count(aside[name], 'piece')} {what[name]}" for name in what if aside[name])
    encodings = sorted({capture.encoding for capture in transcript.captures})
    size = sum(capture.size for capture in transcript.captures)
    files = _count(len(transcript.captures), "file")
    yield "read", f"{files}, {size:,} bytes, {', '.join(encodings)}, reader {transcript.reader}"
    for warning in transcript.warnings[:_MOST_WARNINGS]:
        yield "warning", warning
    if len(transcript.warnings) > _MOST_WARNINGS:
        yield "", f"and {_count(len(transcript.warnings) - _MOST_WARNINGS, 'more warning')}"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun if number == 1 else noun + 's'}"


def _words(text: str) -> int:
    """Count what stands between spaces and holds a letter or a figure."""
    return sum(1 for word in text.split() if any(map(str.isalnum, word)))

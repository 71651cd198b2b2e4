"""What a text is: title, date, body, kind, pages, and who speaks how much."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from provenance.card.counting import MOST, counted, numbered_range, words_in
from provenance.dates import find_date
from provenance.languages import LANGUAGES
from provenance.titles import opening, stated_body
from provenance.transcript import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from provenance.source import PrintedDate
    from provenance.transcript import Transcript

_ROLES = {
    Role.HEAD_NOTE: "of head note",
    Role.HEADING: "of heading",
    Role.SPEECH: "of speech",
    Role.NARRATION: "of narration",
    Role.DECISION: "of decision",
    Role.SOURCE_NOTE: "of source",
}


def what(transcript: Transcript) -> Iterator[tuple[str, str]]:
    """Yield the rows that say what the text is."""
    yield (
        "text",
        transcript.title
        or f"untitled, opens \N{LEFT DOUBLE QUOTATION MARK}{opening(transcript)}\N{RIGHT DOUBLE QUOTATION MARK}",
    )
    if transcript.date:
        yield "date", f"{transcript.date.printed} ({_computed(transcript.date)})"
    body = stated_body(transcript)
    if body:
        yield "body", body
    yield "kind", _kind(transcript)
    pages = _pages(transcript)
    if pages:
        yield "pages", pages
    yield from _speakers(transcript)


def _computed(date: PrintedDate) -> str:
    """Return the date in EDTF, or why it has none."""
    if date.edtf:
        return date.edtf
    found = find_date(date.printed)
    return "no such day" if found and found.edtf is None else "not in EDTF"


def _kind(transcript: Transcript) -> str:
    code = transcript.language
    language = "language not told" if code is None else LANGUAGES[code].name if code in LANGUAGES.names() else code
    roles = Counter(paragraph.role for paragraph in transcript.paragraphs)
    words = sum(words_in(paragraph.text) for paragraph in transcript.paragraphs)
    parts = ", ".join(f"{roles[role]:,} {_ROLES[role]}" for role in Role if roles[role] and len(roles) > 1)
    count = counted(len(transcript.paragraphs), "paragraph")
    return f"{language}, {count}{f' ({parts})' if parts else ''}, {counted(words, 'word')}"


def _pages(transcript: Transcript) -> str:
    """Return the pages and leaves as the source numbers them, and on how many files they stand."""
    paragraphs = transcript.paragraphs
    pages = [page for p in paragraphs for page in (p.page, *(turn.page for turn in p.breaks)) if page]
    leaves = [leaf for p in paragraphs for leaf in (p.leaf, *(turn.leaf for turn in p.breaks)) if leaf]
    told = [numbered_range(noun, numbers) for noun, numbers in (("page", pages), ("leaf", leaves)) if numbers]
    if told and len(transcript.captures) > 1:
        told.append(counted(len(transcript.captures), "file"))
    return ", ".join(told)


def _speakers(transcript: Transcript) -> Iterator[tuple[str, str]]:
    paragraphs: Counter[str] = Counter()
    words: Counter[str] = Counter()
    for speech in transcript.speeches:
        paragraphs[speech.speaker] += len(speech.paragraphs)
        said = sum(words_in(transcript.paragraphs[index].text) for index in speech.paragraphs)
        words[speech.speaker] += said - words_in(speech.label_text)
    ranked = sorted(paragraphs, key=lambda name: (-words[name], name))
    for at, name in enumerate(ranked[:MOST]):
        label = "speakers" if at == 0 else ""
        yield label, f"{name}: {counted(paragraphs[name], 'paragraph')}, {counted(words[name], 'word')}"
    rest = ranked[MOST:]
    if rest:
        total = sum(words[name] for name in rest)
        yield "", f"and {counted(len(rest), 'more speaker')} with {counted(total, 'word')}"

"""How a text was read: what was set aside and why, the files, what the reader doubts."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from provenance.capture import SegmentClass
from provenance.card.counting import counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from provenance.transcript import Transcript

#: So many kinds of page furniture, and so many warnings, are named; the rest is counted.
_MOST_KINDS = 6
_MOST_WARNINGS = 3
#: Pieces that are told elsewhere: a number is the paragraph's, white space is nothing.
_NOT_SAID = ("paragraph-number", "white-space", "space")
_NUMBER = "page-number"
#: Kinds of furniture that a reader has named in the words of its format, in words for people.
_SAID = {
    "aside": "side block",
    "class": "named block",
    "footer": "page foot",
    "header": "page head",
    "hidden": "hidden part",
    "links": "list of links",
    "nav": "menu",
    "noscript": "part without scripts",
    "site": "part of the site",
    "style": "style sheet",
    "terms": "statement of terms",
}
#: Figures of the digest that are shown.
_SHORT = 12


def run(transcript: Transcript) -> Iterator[tuple[str, str]]:
    """Yield the rows that say how the text was read."""
    aside = _aside(transcript)
    if aside:
        yield "set aside", aside
    yield "read", _files(transcript)
    warnings = list(transcript.warnings)
    if transcript.source.reference:
        warnings += [f"the reference {warning}" for warning in transcript.source.reference.warnings]
    for warning in warnings[:_MOST_WARNINGS]:
        yield "warning", warning
    if len(warnings) > _MOST_WARNINGS:
        yield "", f"and {counted(len(warnings) - _MOST_WARNINGS, 'more warning')}"


def _aside(transcript: Transcript) -> str:
    """Return what is not text of the document: page furniture by kind, the rest by class."""
    furniture: Counter[str] = Counter()
    classes: Counter[SegmentClass] = Counter()
    last: list[str] = []
    for segment in transcript.segments:
        kind = segment.rule.rpartition("/")[2]
        if kind in _NOT_SAID:
            continue
        if segment.class_ is SegmentClass.CHROME:
            if kind == _NUMBER or last != [kind, _NUMBER]:  # a running head around its page number is one
                furniture[_SAID.get(kind, kind.replace("-", " "))] += 1
            last = [*last[-1:], kind]
        else:
            classes[segment.class_] += 1
            last = []
    told = []
    if furniture:
        ranked = sorted(furniture, key=lambda kind: (-furniture[kind], kind))
        kinds = ", ".join(counted(furniture[kind], kind) for kind in ranked[:_MOST_KINDS])
        rest = len(ranked) - _MOST_KINDS
        more = f" and {counted(rest, 'more kind')}" if rest > 0 else ""
        told.append(f"page furniture ({kinds}{more})")
    for class_, words in ((SegmentClass.METADATA, "metadata"), (SegmentClass.APPARATUS, "apparatus")):
        if classes[class_]:
            told.append(f"{counted(classes[class_], 'piece')} of {words}")
    return ", ".join(told)


def _files(transcript: Transcript) -> str:
    """Return the files, their bytes and encodings, the beginning of the digest of a single one, and the reader."""
    captures = transcript.captures
    first, last = captures[0], captures[-1]
    encodings = sorted({capture.encoding for capture in captures if capture.encoding})
    size = counted(sum(capture.size for capture in captures), "byte")
    read = ", ".join([size, *encodings, f"reader {transcript.reader}"])
    if len(captures) == 1:
        return f"{first.path}, {read}, sha256 {first.sha256[:_SHORT]}\N{HORIZONTAL ELLIPSIS}"
    return f"{len(captures):,} files ({first.path} \N{EN DASH} {last.path}), {read}"

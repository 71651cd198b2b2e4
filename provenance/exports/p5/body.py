"""Verb: the text of a transcript as the body of a TEI document: divisions, headings, speeches, paragraphs, notes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from provenance.exports.p5.characters import attributes, element, is_fragile, said
from provenance.exports.p5.inline import Inline, of_callout, of_mark, of_turn, render
from provenance.transcript import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from provenance.exports.p5.ids import Ids
    from provenance.transcript import Paragraph, Speech, Transcript

#: Roles that TEI has no element for: the text stands in a ``seg`` of that type.
_TYPED: Final = frozenset({Role.HEAD_NOTE, Role.DECISION, Role.SOURCE_NOTE, Role.HEADING})
_AFTER_LABEL: Final = re.compile(r"[:.,;]*")


@frozen
class Cut:
    """
    Where a paragraph is parted into its speaker's label and the rest: code points ``end`` and ``start``.

    What lies between is nothing or one space, which the form of TEI does not hold.
    """

    end: int
    start: int


def cut_of(transcript: Transcript) -> Mapping[int, Cut]:
    """
    Return, by paragraph, where the label ends that is printed as ``speaker``: its punctuation goes with it.

    >>> from provenance import from_text
    >>> cut_of(from_text("Ottokar: Yes."))
    {0: Cut(end=8, start=9)}
    """
    cuts = {}
    for speech in _opening(transcript).values():
        if not speech.label_text:
            continue
        text = transcript.paragraphs[speech.paragraphs[0]].text
        match = _AFTER_LABEL.match(text, speech.label.end)
        end = match.end() if match else speech.label.end
        is_one_space = text[end : end + 1] == " " and not text[end + 1 : end + 2].isspace()
        cuts[speech.paragraphs[0]] = Cut(end, end + is_one_space)
    return cuts


def body_of(transcript: Transcript, ids: Ids) -> str:
    """Return the ``text`` element: the paragraphs in their order in ``body``, the notes in ``back``."""
    writer = _Writer(transcript, ids)
    divisions = "\n".join(f"    <div>\n{inner}\n    </div>" for inner in writer.divisions())
    body = f"  <body>\n{divisions or '    <div><p/></div>'}\n  </body>"
    notes = list(_notes(transcript, ids))
    back = ['  <back>\n    <div type="notes">', *notes, "    </div>\n  </back>"] if notes else []
    language = attributes({"xml:lang": transcript.language})
    return "\n".join([f"<text{language}>", body, *back, "</text>"])


def _notes(transcript: Transcript, ids: Ids) -> Iterator[str]:
    for note, key in zip(transcript.notes, ids.notes, strict=True):
        yield "      " + said("note", note.text, {"xml:id": key, "n": note.n})
        for echo in note.echoes:
            yield "      " + said("note", echo, {"type": "echo", "target": f"#{key}"})


def _opening(transcript: Transcript) -> Mapping[int, Speech]:
    """Return the speeches by their first paragraph; of two that begin in one, the first."""
    opening: dict[int, Speech] = {}
    for speech in transcript.speeches:
        if speech.paragraphs:
            opening.setdefault(speech.paragraphs[0], speech)
    return opening


class _Writer:
    """Writes paragraph after paragraph; knows the page and leaf on which the text stands."""

    def __init__(self, transcript: Transcript, ids: Ids) -> None:
        self.transcript = transcript
        self.ids = ids
        self.cuts = cut_of(transcript)
        self.opening = _opening(transcript)
        self.page: str | None = None
        self.leaf: str | None = None
        self.inlines = self.all_inlines()

    def all_inlines(self) -> Sequence[list[Inline]]:
        found: list[list[Inline]] = [[] for _ in self.transcript.paragraphs]
        for index, paragraph in enumerate(self.transcript.paragraphs):
            found[index] += [of_turn(turn, paragraph.text) for turn in paragraph.breaks]
        for note, key in zip(self.transcript.notes, self.ids.notes, strict=True):
            for place in note.callouts:
                found[place.paragraph].append(of_callout(place.start, place.end, key))
        for mark in self.transcript.marks:
            if mark.end > mark.start:
                found[mark.paragraph].append(of_mark(mark, self.ids.makers))
        return found

    def divisions(self) -> Iterator[str]:
        """Yield the content of each division; a heading after text opens one."""
        lines: list[str] = []
        headed = True
        index = 0
        while index < len(self.transcript.paragraphs):
            paragraph = self.transcript.paragraphs[index]
            speech = self.opening.get(index)
            is_heading = paragraph.role is Role.HEADING and speech is None
            if is_heading and lines and not headed:
                yield "\n".join(lines)
                lines = []
            headed = is_heading
            if speech is not None:
                written = list(self.speech(index, speech))
                lines += written
                index += sum(1 for _ in self.run(index, speech))
                continue
            lines += self.paragraph(index, "head" if is_heading else "p", "      ")
            index += 1
        if lines:
            yield "\n".join(lines)

    def run(self, first: int, speech: Speech) -> Iterator[int]:
        """Yield the paragraphs of a speech that follow each other directly, up to where another begins."""
        members = set(speech.paragraphs)
        index = first
        while index in members and (index == first or index not in self.opening):
            yield index
            index += 1

    def speech(self, first: int, speech: Speech) -> Iterator[str]:
        yield f'      <sp who="#{self.ids.speakers[speech.speaker]}">'
        for index in self.run(first, speech):
            yield from self.paragraph(index, "p", "        ")
        yield "      </sp>"

    def paragraph(self, index: int, name: str, indent: str) -> Iterator[str]:
        paragraph = self.transcript.paragraphs[index]
        yield from (f"{indent}{tag}" for tag in self.turned(paragraph))
        text, cut = paragraph.text, self.cuts.get(index)
        label = ""
        if cut is not None:
            label = element("speaker", render(text, 0, cut.end, self.inlines[index]), _kept(text[: cut.end]))
            label += " " if cut.start > cut.end else ""
        start = cut.start if cut is not None else 0
        inner = render(text, start, len(text), self.inlines[index])
        if paragraph.role in _TYPED and name != "head":
            inner = element("seg", inner, {"type": paragraph.role.value})
        values = {"xml:id": self.ids.paragraphs[index], "n": paragraph.n, **_kept(text[start:])}
        yield f"{indent}{label}{element(name, inner, values)}"

    def turned(self, paragraph: Paragraph) -> Iterator[str]:
        """Yield the page and leaf on which a paragraph begins, where they are others than before."""
        if paragraph.page not in (None, self.page):
            yield element("pb", values={"n": paragraph.page})
        if paragraph.leaf not in (None, self.leaf):
            yield element("milestone", values={"unit": "leaf", "n": paragraph.leaf})
        last = paragraph.breaks[-1] if paragraph.breaks else paragraph
        self.page, self.leaf = last.page, last.leaf


def _kept(text: str) -> Mapping[str, str | None]:
    return {"xml:space": "preserve"} if is_fragile(text) else {}

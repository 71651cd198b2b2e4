"""Verb: the parts of a page into a flow, each as paragraph, note, statement or furniture."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define, field

from provenance.capture import SegmentClass
from provenance.credits import is_source_note
from provenance.draft import Draft
from provenance.html.elements import HEADINGS
from provenance.html.furniture import OUTSIDE_MAIN, PROSE, is_furniture_line
from provenance.html.lines import split_at, text_of
from provenance.html.pieces import Kind, Run
from provenance.html.speakers import with_label
from provenance.transcript import Role

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from provenance.html.lines import Part
    from provenance.html.sites import Site
    from provenance.markup.flow import Flow

_NUMBER: Final = re.compile(
    r"[\s\u00a0]*[\^\u2191]?[\s\u00a0]*[\[(]?(?P<n>\d{1,4}[a-z]?(?=[\W\s]|$)|[*\u2020\u2021\u00a7\u00b6]{1,4})[\])]?[.:)]?[\s\u00a0]+"
)
_LEAD: Final = re.compile(r"[\s\u00a0\^\u2191]*[\[(]?\s*")
_TRAIL: Final = re.compile(r"\s*[\])]?[.:)]?[\s\u00a0]*")
#: After a figure these make it a word of the note: "1st of May".
_ORDINAL: Final = re.compile(r"(?:st|nd|rd|th|er|re|e|o|a)(?!\w)", re.IGNORECASE)
_NOTES: Final = re.compile(
    r"\W*(?:(?:foot|end)?notes?(?: and references)?|references|notes? de (?:bas de page|fin)|(?:fu(?:ß|ss)|end)noten?|"
    r"anmerkungen|примечани[ея]|сноски)\W*",
    re.IGNORECASE,
)
#: A line that announces notes is no longer than this, and a note follows within so many parts.
_LONGEST_LABEL: Final = 40
_AHEAD: Final = 20
_LONGEST_HEADING: Final = 300
#: A paragraph in bold type is a heading if it is no longer than this and does not end like a sentence.
_LONGEST_BOLD: Final = 150
_SENTENCE: Final = tuple('.,;:!?\N{HORIZONTAL ELLIPSIS}"\N{RIGHT DOUBLE QUOTATION MARK}')
#: A statement after its label on one line stands before so many words of the text.
_EARLY: Final = 60
#: In the headers and footers of a page whose main part has this share of the prose nothing is text.
_SHARE: Final = 0.8
_CODE: Final = frozenset(("script", "style", "template", "noscript", "frame", "drawing"))


@define
class Emitted:
    """What came into the flow: words of text and furniture, the first heading of first rank, the first paragraph."""

    words: int = 0
    chrome: int = 0
    title: str | None = None
    first: str | None = None
    headed: bool = False
    fields: list[tuple[str, str]] = field(factory=list)


class _Emitter:
    def __init__(self, flow: Flow, labels: Mapping[str, str], share: float, site: Site | None) -> None:
        self.flow, self.labels, self.share, self.site = flow, labels, share, site
        self.statements = dict(site.labels) if site else {}
        self.out = Emitted()
        self.note: str | None = None
        self.asked: str | None = None
        self.parts: Sequence[Part] = ()

    def part(self, part: Part, at: int) -> None:
        """Take the part number *at*."""
        runs = with_label(part)
        bare = " ".join(text_of(runs).split())
        if not bare:
            self.runs(runs)
            return
        block = part.block
        if block.note is None or block.note != self.note:
            self.flow.end_note()
            self.note = None
        rule = None if block.note else self.statement(part, bare) or self.furniture(part, bare)
        if rule is None and not block.note and self.opens_notes(bare, at):
            rule = SegmentClass.CHROME, "notes-label"
        if rule:
            self.flow.end()
            self.set_aside(runs, *rule)
            return
        if block.note and self.note is None:
            self.note = block.note
            runs = self.open_note(runs, block.note)
        elif block.note is None:
            self.out.words += len(bare.split())
        self.begin(part, runs, bare)
        self.runs(runs)
        self.flow.end()

    def opens_notes(self, bare: str, at: int) -> bool:
        """Tell whether a line only announces the notes that follow it."""
        if len(bare) > _LONGEST_LABEL or _NOTES.fullmatch(bare) is None:
            return False
        following = (part for part in self.parts[at + 1 : at + _AHEAD] if part.text.strip())
        after = next(following, None)
        return after is not None and after.block.note is not None

    def statement(self, part: Part, bare: str) -> tuple[SegmentClass, str] | None:
        """Return how a printed label of the site, or what it announces, is set aside."""
        if not self.statements:
            return None
        said = bare.rstrip(" :").lower()
        short = (
            part.block.tag in HEADINGS
            or part.block.tag in ("dt", "th")
            or all(run.bold for run in part.runs if run.kind is Kind.TEXT and run.text.strip())
        )
        if short and said in self.statements:
            self.asked = self.statements[said]
            return SegmentClass.METADATA, f"{self.asked}-label"
        asked, self.asked = self.asked, None
        label, colon, rest = bare.partition(":")
        early = self.out.words < _EARLY
        if colon and early and label.lower() in self.statements and rest and _opens_bold(part.runs):
            asked, bare = self.statements[label.lower()], rest.strip()
        if asked is None or part.block.tag in HEADINGS:
            return None
        self.out.fields.append((asked, bare))
        return SegmentClass.METADATA, asked

    def furniture(self, part: Part, bare: str) -> tuple[SegmentClass, str] | None:
        block = part.block
        if self.site and (said := self.site.line(bare, short=block.linked or block.tag in HEADINGS)):
            if said[1] is SegmentClass.METADATA:
                self.out.fields.append((said[0], bare))
            return said[1], said[0]
        if block.tag not in HEADINGS and is_furniture_line(bare, linked=block.linked):
            return SegmentClass.CHROME, "button"
        if block.outside is None or is_source_note(bare):
            return None
        if len(bare) >= PROSE and not block.linked and (self.share < _SHARE or block.outside == OUTSIDE_MAIN):
            return None
        return SegmentClass.CHROME, block.outside

    def set_aside(self, runs: Sequence[Run], class_: SegmentClass, rule: str) -> None:
        for run in runs:
            if run.kind in (Kind.TEXT, Kind.BREAK, Kind.TAB):
                self.out.chrome += len(run.text.split()) if class_ is SegmentClass.CHROME else 0
                self.flow.aside(run.text, class_, rule)
            elif run.kind is Kind.ASIDE:
                self.runs((run,))

    def open_note(self, runs: list[Run], key: str) -> list[Run]:
        """Begin a note, and take its printed number off."""
        label = self.labels.get(key)
        text = text_of(runs)
        n, size = _number_of(text, label)
        self.flow.begin_note(key, n or label)
        if not size:
            return runs
        before, after = split_at(runs, size)
        return [
            *(
                run._replace(kind=Kind.ASIDE, says="note-number", class_=SegmentClass.APPARATUS) if run.text else run
                for run in before
            ),
            *after,
        ]

    def begin(self, part: Part, runs: Sequence[Run], bare: str) -> None:
        block = part.block
        heading = len(bare) <= _LONGEST_HEADING if block.tag in HEADINGS else _is_bold_heading(runs, bare)
        if block.tag == "h1" and not self.out.title and not block.note:
            self.out.title = _without_callouts(runs)
        if self.out.first is None and not block.note:
            self.out.first = "" if "\t" in part.text else _without_callouts(runs)
            self.out.headed = heading and bool(self.out.first)
        numbers = [run.says for run in runs if run.kind is Kind.NUMBER]
        self.flow.begin(
            Draft(
                role=Role.HEADING if heading and part.label is None else None,
                id=block.id,
                n=numbers[0] if numbers else None,
                speaker=part.label[1] if part.label else None,
                line=next((run.line for run in runs if run.kind is Kind.TEXT and run.line and run.text.strip()), None),
            )
        )

    def runs(self, runs: Sequence[Run]) -> None:
        """Hand runs to the flow."""
        flow = self.flow
        calls: list[tuple[str, int]] = []
        label = 0
        for run in _bracketed(runs):
            if run.kind is Kind.ASIDE:
                flow.aside(run.text, run.class_, run.says)
                if run.class_ is SegmentClass.CHROME and run.says not in _CODE:
                    self.out.chrome += len(run.text.split())
            elif run.kind is Kind.PAGE:
                flow.turn(run.says, line=run.line)
            elif run.kind is Kind.CALL:
                calls.append((run.says, flow.length))
                flow.text(run.text)
            elif run.kind is Kind.CALL_END and calls:
                flow.text(run.text)
                flow.callout(*calls.pop())
            elif run.kind is Kind.LABEL:
                label = flow.length
            elif run.kind is Kind.LABEL_END:
                flow.label(label)
            elif run.text:
                flow.text(run.text, fold=False if run.kind is Kind.TAB else None)


def emit(
    parts: Sequence[Part], flow: Flow, *, labels: Mapping[str, str], share: float, site: Site | None = None
) -> Emitted:
    """
    Hand *parts* to *flow*.

    *labels* say how each note is called, *share* how much of the page's prose its main part holds, *site* what
    is known of the site. Takes time linear in the text.
    """
    emitter = _Emitter(flow, labels, share, site)
    emitter.parts = parts
    for at, part in enumerate(parts):
        emitter.part(part, at)
    flow.end_note()
    return emitter.out


def _number_of(text: str, label: str | None) -> tuple[str | None, int]:
    """Return the number printed before a note and its length, as it is called, or as it looks."""
    if label:
        at = _LEAD.match(text)
        start = at.end() if at else 0
        end = start + len(label)
        glued = label.isdecimal() and text[end : end + 1].isalpha() and _ORDINAL.match(text, end) is None
        if text[start:end].lower() == label.lower() and (glued or not text[end : end + 1].isalnum()):
            trail = _TRAIL.match(text, end)
            return label, trail.end() if trail else end
    match = _NUMBER.match(text)
    return (match["n"], match.end()) if match else (None, 0)


def _is_bold_heading(runs: Sequence[Run], bare: str) -> bool:
    """Tell whether a short paragraph is in bold type throughout and does not end like a sentence."""
    if len(bare) > _LONGEST_BOLD or bare.endswith(_SENTENCE) or not bare[:1].isalnum() or bare[:1].islower():
        return False
    return all(run.bold for run in runs if run.kind is Kind.TEXT and run.text.strip())


def _without_callouts(runs: Sequence[Run]) -> str:
    """Return the text of a title without what calls its notes."""
    kept, calling = [], False
    for run in runs:
        calling = run.kind is Kind.CALL or (calling and run.kind is not Kind.CALL_END)
        if not calling and run.kind in (Kind.TEXT, Kind.BREAK, Kind.TAB):
            kept.append(run.text)
    return " ".join("".join(kept).split())


def _opens_bold(runs: Sequence[Run]) -> bool:
    return next((run.bold for run in runs if run.kind is Kind.TEXT and run.text.strip()), False)


def _bracketed(runs: Sequence[Run]) -> Sequence[Run]:
    """Move brackets that stand right around a callout into it."""
    if not any(run.kind is Kind.CALL for run in runs):
        return runs
    made = list(runs)
    for at in range(1, len(made) - 1):
        if made[at].kind is not Kind.CALL or made[at - 1].kind is not Kind.TEXT or not made[at - 1].text.endswith("["):
            continue
        end = next((k for k in range(at, min(at + 6, len(made) - 1)) if made[k].kind is Kind.CALL_END), None)
        if end is not None and made[end + 1].kind is Kind.TEXT and made[end + 1].text.startswith("]"):
            made[at - 1 : at + 1] = [made[at - 1]._replace(text=made[at - 1].text[:-1]), made[at]._replace(text="[")]
            made[end : end + 2] = [made[end]._replace(text="]"), made[end + 1]._replace(text=made[end + 1].text[1:])]
    return made

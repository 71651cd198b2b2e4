"""Verb: the text of a paragraph as XML, with what stands inside it: marks, callouts, page turns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from provenance.exports.p5.characters import attributes, element, escaped
from provenance.transcript import Mark, MarkKind, PageBreak

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

#: The element that says what a mark says. The printed signs, brackets too, stand inside it.
_ELEMENTS: Final = {
    MarkKind.OMISSION: ("ellipsis", {}),
    MarkKind.SUPPLY: ("supplied", {}),
    MarkKind.GLOSS: ("gloss", {}),
    MarkKind.IDENTIFICATION: ("supplied", {"reason": "identification"}),
    MarkKind.SIC: ("sic", {}),
    MarkKind.UNCERTAIN: ("unclear", {}),
    MarkKind.SOURCE: ("seg", {"type": "source-statement"}),
    MarkKind.REMARK: ("note", {"type": "remark", "place": "inline"}),
}
_BRACKETS: Final = ("[", "(", "<", "{")


@frozen
class Inline:
    """An element over code points ``start`` to ``end`` of a paragraph (they may be none): its two tags."""

    start: int
    end: int
    opening: str
    closing: str


def of_mark(mark: Mark, makers: Mapping[str, str]) -> Inline:
    """
    Return the element of a mark; *makers* are the ids of those who made marks, by name.

    A cut is an ``ellipsis``: TEI's word for a sign in the source that something was left out. An editor's ``[sic]`` is
    a note, a word that the editor marks as wrong is ``sic``.
    """
    name, values = _ELEMENTS[mark.kind]
    if mark.kind is MarkKind.SIC and mark.text.startswith(_BRACKETS):
        name, values = "note", {"type": "sic", "place": "inline"}
    maker = makers.get(mark.made_by)
    tags = attributes({**values, "resp": f"#{maker}" if maker else None})
    inner = '<metamark function="omission">' if mark.kind is MarkKind.OMISSION else ""
    return Inline(mark.start, mark.end, f"<{name}{tags}>{inner}", ("</metamark>" if inner else "") + f"</{name}>")


def of_callout(start: int, end: int, note: str) -> Inline:
    """Return the reference to the note with the id *note*."""
    if start == end:
        return Inline(start, end, element("ref", values={"target": f"#{note}", "type": "note"}), "")
    return Inline(start, end, f'<ref target="#{note}" type="note">', "</ref>")


def of_turn(turn: PageBreak, text: str) -> Inline:
    """Return the page or leaf that begins inside *text*; ``break`` says that a word goes on over it."""
    around = text[max(0, turn.at - 1) : turn.at + 1]
    inside = "no" if len(around) == 2 and around.isalpha() else None  # noqa: PLR2004 - a letter on either side
    tags = []
    if turn.page is not None or turn.leaf is None:
        tags.append(element("pb", values={"n": turn.page, "break": inside}))
    if turn.leaf is not None:
        tags.append(element("milestone", values={"unit": "leaf", "n": turn.leaf, "break": inside}))
    return Inline(turn.at, turn.at, "".join(tags), "")


def render(text: str, start: int, end: int, inlines: Iterable[Inline]) -> str:
    """
    Return code points *start* to *end* of *text* as XML, with the elements that lie within.

    Of two elements that cross, the later one is left out: XML cannot hold both, and the record knows of it. Takes time
    linear in the text and its elements, once these are sorted.

    >>> render("a [b] c", 0, 7, [Inline(2, 5, "<supplied>", "</supplied>")])
    'a <supplied>[b]</supplied> c'
    """
    inside = [one for one in inlines if start <= one.start and one.end <= end]
    pieces: list[str] = []
    stack: list[Inline] = []
    at = start

    def close(until: int) -> int:
        reached = at
        while stack and stack[-1].end <= until:
            done = stack.pop()
            pieces.extend((escaped(text[reached : done.end]), done.closing))
            reached = done.end
        return reached

    for one in sorted(inside, key=lambda one: (one.start, one.start != one.end, -one.end)):
        at = close(one.start)
        if stack and stack[-1].end < one.end:
            continue
        pieces.extend((escaped(text[at : one.start]), one.opening))
        at = one.start
        if one.end > one.start:
            stack.append(one)
        else:
            pieces.append(one.closing)
    at = close(end)
    return "".join([*pieces, escaped(text[at:end])])

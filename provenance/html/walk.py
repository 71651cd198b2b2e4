"""Verb: one page into a flow, with what the page says of itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import evolve, field, frozen

from provenance.errors import UnreadableError
from provenance.html.cutting import Cut, cut
from provenance.html.emit import Emitted, emit
from provenance.html.front import read_front
from provenance.html.furniture import Furniture, find_main
from provenance.html.head import read_head
from provenance.html.lines import parts
from provenance.html.notes import find_notes
from provenance.html.pieces import Kind
from provenance.html.speakers import speak
from provenance.html.survey import survey
from provenance.html.tree import parse_html, without_declarations
from provenance.source import Source

if TYPE_CHECKING:
    from justhtml import Node

    from provenance.html.furniture import Main
    from provenance.html.head import Head
    from provenance.html.notes import Notes
    from provenance.html.survey import Survey
    from provenance.markup.flow import Flow
    from provenance.source import PrintedDate

#: A page of which this share of the words is furniture gives a warning, if it has so many words.
MOST_CHROME: Final = 0.8
_FEW_WORDS: Final = 100
_ECHO: Final = re.compile(r"\W*(?P<n>\d{1,4}|\*|[ivx]{1,5})\W*\s(?P<text>\S.*)")


@frozen(kw_only=True)
class Found:
    """
    What a page says of itself.

    ``title``, ``language`` (ISO 639-1), ``date`` and ``source`` are what the page prints or its head states; claims
    tell which. ``words`` and ``chrome`` count the words of the text and those of the furniture.
    """

    title: str | None = None
    language: str | None = None
    date: PrintedDate | None = None
    source: Source = field(factory=Source)
    warnings: tuple[str, ...] = ()
    words: int = 0
    chrome: int = 0


def walk(
    text: str,
    flow: Flow,
    *,
    path: str,
    others: frozenset[str] = frozenset(),
    called: frozenset[str] = frozenset(),
) -> Found:
    r"""
    Hand all character data of the page *text* to *flow*, and return what the page says of itself.

    ``path``, ``others`` and ``called`` are told in `provenance.html`. Whatever the page, no character is lost; a page
    in which nothing looks like text is read as if it had no furniture. Raises `UnreadableError` for a page with too
    many tags or one that holds nothing but frames. Takes time linear in the text.

    >>> from provenance.markup.flow import Flow
    >>> flow = Flow("html")
    >>> walk("<title>T</title><nav>Home</nav><h1>Minutes</h1><p>One<br>line", flow, path="a.html").title
    'Minutes'
    >>> [draft.text for draft in flow.finish().drafts]
    ['Minutes', 'One\nline']
    """
    taken = _take(text, path, others=others, called=called)
    pieces = speak([part for block in taken.made.blocks for part in parts(block)])
    taken.made.blocks.clear()
    out = emit(pieces, flow, labels=taken.labels, share=taken.share, site=taken.head.site)
    _add_echoes(flow, taken.made, taken.labels)
    return _found(taken.head, taken.made, out)


@frozen
class _Taken:
    """A page cut into blocks, when its tree is no longer needed: that is most of the memory."""

    head: Head
    made: Cut
    labels: dict[str, str]
    share: float


def _take(text: str, path: str, *, others: frozenset[str], called: frozenset[str]) -> _Taken:
    """Parse a page, look at all of it, and cut it into blocks; without any text, do so as if nothing were furniture."""
    text = without_declarations(text)
    root = parse_html(text, path)
    head, found = read_head(root), survey(root)
    notes = find_notes(found, path=path, others=others, called=called)
    main = find_main(found)
    found.title = _keep_title(found, notes, main)
    site = head.site
    furniture = Furniture(found, notes, main, site.chrome if site else frozenset())
    fields = dict(site.fields) if site else {}
    made = cut(root, found, notes=notes, furniture=furniture, fields=fields, source=text)
    if not _has_text(made):
        made = cut(root, found, notes=notes, furniture=evolve(furniture, bare=True), source=text)
    if not _has_text(made) and not others:  # in a book there are other pages: one without text is a cover
        made = _only_title(made, head, path)
    return _Taken(head, made, notes.labels, main.share)


def calls(text: str, *, path: str, others: frozenset[str]) -> frozenset[str]:
    """
    Return the keys of notes in *others*, pages of the same book, that the page *text* calls.

    >>> page = '<p>He came<a href="notes.html#n1">1</a>.'
    >>> sorted(calls(page, path="a.html", others=frozenset({"notes.html"})))
    ['notes.html#n1']
    """
    found = survey(parse_html(without_declarations(text), path))
    notes = find_notes(found, path=path, others=others)
    return frozenset(key for key in notes.called if key.partition("#")[0] != path)


def _keep_title(found: Survey, notes: Notes, main: Main) -> Node | None:
    """Choose the heading that is kept though it stands in a header: the first, if the main part has none."""
    box = main.box
    within = [one for one in found.headings if one.chars and (box is None or box.holds(one.first))]
    heads = within or [one for one in found.headings if one.chars]
    if not heads or (box is not None and within):
        return None
    notes.mark_holders(heads[0])
    return heads[0].node


def _has_text(made: Cut) -> bool:
    return any(
        run.kind is Kind.TEXT and not run.text.isspace() for block in made.blocks for run in block.runs if run.text
    )


def _only_title(made: Cut, head: Head, path: str) -> Cut:
    """Make the title the text of a page that has no other."""
    if head.frames:
        frames = ", ".join(one for one in head.frames[:3] if one)
        what = "this page only holds frames, and no text"
        raise UnreadableError(path, what, hint=f"name the pages that its frames show: {frames}")
    for block in made.blocks:
        block.runs = [
            run._replace(kind=Kind.TEXT) if run.kind is Kind.ASIDE and run.says == "head-title" else run
            for run in block.runs
        ]
    return made


def _add_echoes(flow: Flow, made: Cut, labels: dict[str, str]) -> None:
    """Tie the excerpts in the margin to the notes with their number."""
    keys = {n: key for key, n in reversed(labels.items())}
    for echo in made.echoes:
        match = _ECHO.match(echo)
        if match and match["n"] in keys:
            flow.echo(keys[match["n"]], match["text"])


def _found(head: Head, made: Cut, out: Emitted) -> Found:
    title, date, source = read_front(head, made, out)
    total = out.words + out.chrome
    warnings = []
    if total >= _FEW_WORDS and out.chrome >= MOST_CHROME * total:
        share = round(100 * out.chrome / total)
        warnings.append(f"{share} % of the words of the page were taken for menus and other furniture; look at them")
    return Found(
        title=title,
        language=head.language,
        date=date,
        source=source,
        warnings=tuple(warnings),
        words=out.words,
        chrome=out.chrome,
    )

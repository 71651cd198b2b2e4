"""One finding as people read it: what, where, both readings, and the rule's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from editions.divergence import DivergenceClass
from editions.reports._facing import facing_lines
from editions.reports._readings import LONGEST, in_context, is_whole, shortened
from editions.reports._verdict import counted
from editions.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from editions.citation import Citation, Citations
    from editions.difference import Place
    from editions.divergence import Divergence
    from editions.reports._facing import Facing
    from editions.reports._page import Page
    from editions.witness import Witness

_FEW: Final = 6  # places named one by one
_FAMILIAR: Final = 160  # code points by which a reader recognises a paragraph
_INDENT: Final = "  "
_INNER: Final = "    "


def finding_lines(
    divergence: Divergence,
    page: Page,
    witnesses: tuple[Witness, Witness | None],
    *,
    citations: Mapping[str, Citations],
    index: Facing | None = None,
) -> Iterator[str]:
    """
    Yield the lines of one finding: heading, readings, message.

    With an *index* of what answers what, a reading is shown in its passage, beside the passage that answers it.
    """
    left, right = witnesses
    here = citations[left.siglum].of(divergence.left)
    there = citations[right.siglum].of(divergence.right) if right else None
    if here and right and divergence.right and is_whole(divergence.right, right) and not _reads(divergence.left):
        here = None  # it stands on the right only: that is where to turn
    if there and divergence.left and is_whole(divergence.left, left) and not _reads(divergence.right):
        there = None
    heading = page.ink("bold", f"{divergence.code} {divergence.rule}")
    where = _where(here, there, right.siglum if right else "")
    many = _places(divergence, citations[left.siglum], citations[right.siglum] if right else None)
    facts = page.own(f" \N{MIDDLE DOT} {many or where or _field(divergence)} \N{MIDDLE DOT} {divergence.id}")
    yield from page.lines(heading + facts, _INDENT, _INNER)
    row = index.of((divergence.left, divergence.right)) if index else None
    if index and row:
        yield from facing_lines(row, divergence, page, index, indent=_INNER)
    else:
        yield from _readings(divergence, page, left, right)
    message = visible(divergence.message)
    for citation in (here, there):
        if citation and not many and message.startswith(f"{visible(citation.who)}: "):
            message = message.removeprefix(f"{visible(citation.who)}: ")
            message = message[:1].upper() + message[1:]
    yield from page.lines(page.own(message), _INNER)


def _reads(place: Place | None) -> bool:
    return place is not None and bool(place.text)


def _field(divergence: Divergence) -> str:
    return (divergence.field or "the whole text").replace(".", ", ").replace("_", " ")


def _where(here: Citation | None, there: Citation | None, other: str) -> str:
    """Return where to turn to, in the left witness and, where that is elsewhere, in the right one."""
    if here is None:
        return f"{other} {_spot(there)}".strip() if there else ""
    spot = _spot(here)
    if there is None or _spot(there) == spot:
        return spot
    if there.pilcrow == here.pilcrow and there.speaker == here.speaker:
        return f"{spot} ({other}: {visible(_stand(there)) or there.pilcrow})"
    return f"{spot} ({other}: {_spot(there)})"


def _spot(citation: Citation | None) -> str:
    if citation is None:
        return ""
    stand = _stand(citation)
    return visible(f"{citation.who}, {stand}" if stand else citation.who)


def _stand(citation: Citation) -> str:
    """Return page, leaf and line, as far as there are any."""
    told = (("p.", citation.page), ("leaf", citation.leaf), ("line", citation.line))
    return ", ".join(f"{word} {value}" for word, value in told if value)


def _places(divergence: Divergence, left: Citations, right: Citations | None) -> str:
    """Return the places of a folded finding: how many, and the first few paragraphs."""
    if divergence.count == 1:
        return ""
    found: list[Citation | None] = []
    for mine, other in divergence.places:
        on_the_right = right is not None and not _reads(mine)
        found.append((right.of(other) if on_the_right and right else None) or left.of(mine))
    listed = _listed([citation for citation in found if citation])
    return f"{counted(divergence.count, 'place')}: {listed}" if listed else counted(divergence.count, "place")


def _listed(found: list[Citation]) -> str:
    """Return paragraphs in a row, neighbours as a range, cut short after a few; nothing for none."""
    if not found:
        return ""
    unique = list({citation.paragraph: citation for citation in found}.values())
    runs: list[list[Citation]] = []
    for citation in unique:
        if runs and citation.paragraph == runs[-1][-1].paragraph + 1:
            runs[-1].append(citation)
        else:
            runs.append([citation])
    words = []
    for run in runs[:_FEW]:
        first, last = run[0].pilcrow[1:], run[-1].pilcrow[1:]
        words.append(first if len(run) == 1 else f"{first}\N{EN DASH}{last}")
    more = sum(len(run) for run in runs[_FEW:])
    return visible("\N{PILCROW SIGN}" + ", ".join(words)) + (f" and {counted(more, 'more paragraph')}" if more else "")


def _readings(divergence: Divergence, page: Page, left: Witness, right: Witness | None) -> Iterator[str]:
    mine, other = divergence.left, divergence.right
    if right is None:
        if mine is not None and _reads(mine):
            yield from page.lines(in_context(mine, left, page, "bold"), _INNER)
        return
    if mine and other and mine.text == other.text and is_whole(mine, left) and is_whole(other, right):
        both = f"{left.siglum}, {right.siglum}"
        yield from page.lines(shortened(mine.text, page, _FAMILIAR), f"{_INNER}{both}  ", f"{_INNER}   ")
        return
    same = mine is not None and other is not None and mine.text == other.text
    for place, opposite, witness, style in ((mine, other, left, "deleted"), (other, mine, right, "inserted")):
        if place is None:
            continue
        facing = left if witness is right else right
        if not _reads(place) and opposite is not None and (is_whole(opposite, facing) or opposite.paragraph is None):
            continue  # the message says that it stands on the other side only
        longest = _FAMILIAR if divergence.class_ is DivergenceClass.STRUCTURAL else LONGEST
        reading = in_context(place, witness, page, None if same else style, longest=longest)
        yield from page.lines(reading, f"{_INNER}{witness.siglum}  ", f"{_INNER}   ")

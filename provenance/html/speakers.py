"""Verb: who speaks, as far as a page says it by its type and its line breaks."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from attrs import evolve

from provenance.detect import SAMPLE, detect
from provenance.html.lines import Part, split_at, text_of
from provenance.html.pieces import Kind, Run
from provenance.labels import LONGEST, find_labels

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

#: Without a colon names are labels if so many of them recur.
_COMPANY: Final = 2
_STOPS: Final = " \t\n\r\u00a0:.\N{EN DASH}\N{EM DASH}-"


def speak(parts: Sequence[Part]) -> list[Part]:
    """
    Return *parts* with the labels that only the markup tells, and cut before labels that stand after a line break.

    A label is declared by its class, or is a name in bold type, in the first cell of a row, or in the term of a list of
    definitions, that would be a label if a colon followed it (`provenance.labels.find_labels`), where two such names
    recur. What a colon marks anyway is left to be found in the text. Takes time linear in the text.
    """
    parts = list(_joined(parts))
    places = [(number, at) for number, part in enumerate(parts) for at in range(len(part.lines))]
    leads = [_lead(parts[number].lines[at]) for number, at in places]
    if not any(at for _, at in places) and not any(leads):
        return [piece for part in parts for piece in part.joined or (part,)]
    texts = []
    for (number, at), lead in zip(places, leads, strict=True):
        text = text_of(parts[number].lines[at]).strip()
        bare = lead[0].strip(_STOPS) if lead else ""
        texts.append(f"{bare}: {text[len(lead[0].strip()) :].lstrip(_STOPS)}" if lead else text)
    language = detect("\n".join(texts)[:SAMPLE])
    found = find_labels(texts, language)
    times = Counter(found[index].speaker for index, lead in enumerate(leads) if lead and index in found)
    sure = sum(1 for count in times.values() if count > 1) >= _COMPANY
    starts: dict[int, dict[int, tuple[int, str] | None]] = {}
    for index, ((number, at), lead) in enumerate(zip(places, leads, strict=True)):
        label = found.get(index)
        if lead and (lead[1] or (label and sure)):
            bare = lead[0].rstrip(_STOPS)
            speaker = label.speaker if label else bare.strip()
            starts.setdefault(number, {})[at] = (len(bare), speaker) if bare.strip() else None
        elif label and at and not lead:
            starts.setdefault(number, {})[at] = None
    return [piece for number, part in enumerate(parts) for piece in _cut(part, starts.get(number, {}))]


def _joined(parts: Sequence[Part]) -> Iterator[Part]:
    """Yield the parts, each term of a list joined to its definition if it may be a label."""
    held: Part | None = None
    for part in parts:
        if held is not None and part.block.tag == "dd":
            runs = [*held.runs, Run(Kind.TAB, "\t")]
            block = evolve(part.block, id=held.block.id or part.block.id)
            yield Part(block, [[*runs, *part.runs]], joined=(held, part))
            held = None
            continue
        if held is not None and not part.text.strip():
            held = Part(held.block, [*held.lines, *part.lines])
            continue
        if held is not None:
            yield held
            held = None
        if part.block.tag == "dt" and 0 < len(part.text.strip()) < LONGEST:
            held = part
        else:
            yield part
    if held is not None:
        yield held


def _lead(line: Sequence[Run]) -> tuple[str, bool] | None:
    """Return what opens a line in bold type or before a tab if no colon marks it, and whether a class declares it."""
    lead, bold, declared = "", False, False
    for number, run in enumerate(line):
        if run.kind is Kind.LABEL and not lead.strip():
            declared = True
        elif run.kind is Kind.LABEL_END and declared:
            return (lead, True) if 0 < len(lead.strip()) <= LONGEST else None
        elif run.kind is Kind.TAB and lead.strip():
            rest = [one for one in line[number + 1 :] if one.kind is Kind.TEXT and not one.bold]
            return _unmarked(lead, text_of(rest))
        elif run.kind is Kind.TEXT:
            if bold and not run.bold and not declared:
                return _unmarked(lead, text_of(line[number:]))
            bold = bold or (run.bold and not lead.strip())
            lead += run.text
        if len(lead.strip()) > LONGEST:
            return None
    return None


def _unmarked(lead: str, rest: str) -> tuple[str, bool] | None:
    marked = lead.rstrip().endswith(":") or rest.lstrip().startswith(":")
    return (lead, False) if lead.strip() and rest.strip() and not marked else None


def _cut(part: Part, starts: dict[int, tuple[int, str] | None]) -> Iterator[Part]:
    """Yield the pieces of a part, each beginning at a line with a label."""
    if not starts:
        yield from part.joined or (part,)
        return
    edges = sorted({0, *starts})
    for at, end in zip(edges, [*edges[1:], len(part.lines)], strict=True):
        block = part.block if not at else evolve(part.block, id=None)
        yield Part(block, part.lines[at:end], starts.get(at))


def with_label(part: Part) -> list[Run]:
    """Return the runs of a part with the edges of its label as runs."""
    runs = part.lines[0] if len(part.lines) == 1 else part.runs
    if any(run.kind is Kind.LABEL for run in runs):
        runs = [run for run in runs if run.kind not in (Kind.LABEL, Kind.LABEL_END)]
    if part.label is None:
        return runs
    before, after = split_at(runs, part.label[0])
    return [Run(Kind.LABEL), *before, Run(Kind.LABEL_END), *after]

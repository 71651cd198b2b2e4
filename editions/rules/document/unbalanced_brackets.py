"""
Brackets that open and never close, or close and never opened.

What it finds
    Round, square or curly brackets without a partner. All of one kind are one finding.

Why it matters
    Where an editor's square bracket does not close, nobody can tell the editor's words from the document's.

Example
    “… the Council [of Ministers adopted the plan”: where does the editor's hand end?

Limits
    A bracket may close in a later paragraph, as long as none of its kind opens in between. The bracket after the letter
    or number of an item in a list, as in a) or 1), is not counted.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from editions.divergence import Finding, Severity
from editions.rules import DocumentRule, Telling
from editions.rules.places import numbers, reading

if TYPE_CHECKING:
    from editions.witness import Witness

_KINDS = (("round", "(", ")"), ("square", "[", "]"), ("curly", "{", "}"))
_ITEM = re.compile(r"(?:^|[\s(;,])(?:[^\W_]|\d{1,3}|[ivxIVX]{1,4})[ \u00a0]?\)")


def _check(witness: Witness) -> tuple[Finding, ...]:
    found: list[Finding] = []
    texts = [paragraph.text for paragraph in witness.paragraphs]
    for kind, opening, closing in _KINDS:
        runs = _runs(_without_partner(texts, opening, closing))
        where = numbers(witness, [paragraph for paragraph, _, _ in runs])
        found.extend(
            Finding(
                code="C904",
                severity=Severity.MINOR,
                left=reading(witness, paragraph, start, end),
                right=None,
                fold=(kind,),
                evidence=(kind, where, texts[paragraph][max(0, start - 30) : start + 31]),
            )
            for paragraph, start, end in runs
        )
    return tuple(found)


def _runs(alone: list[tuple[int, int]]) -> list[tuple[int, int, int]]:
    """Return brackets that stand right after each other as one place: paragraph, start, end."""
    runs: list[tuple[int, int, int]] = []
    for paragraph, at in alone:
        if runs and runs[-1][0] == paragraph and runs[-1][2] == at:
            runs[-1] = (paragraph, runs[-1][1], at + 1)
        else:
            runs.append((paragraph, at, at + 1))
    return runs


def _without_partner(texts: list[str], opening: str, closing: str) -> list[tuple[int, int]]:
    """Return the paragraph and offset of every bracket without a partner, in order."""
    alone: list[tuple[int, int]] = []
    waiting: tuple[int, int] | None = None  # the last bracket that an earlier paragraph left open
    for index, text in enumerate(texts):
        if opening not in text and closing not in text:
            continue
        still_open, unopened = _within(text, opening, closing)
        if unopened and waiting:
            waiting, unopened = None, unopened[1:]
        alone.extend((index, at) for at in unopened)
        if still_open:
            alone.extend([waiting] if waiting else [])
            alone.extend((index, at) for at in still_open[:-1])
            waiting = (index, still_open[-1])
    alone.extend([waiting] if waiting else [])
    return sorted(alone)


def _within(text: str, opening: str, closing: str) -> tuple[list[int], list[int]]:
    """Return the brackets of one text that stay open, and those that close nothing."""
    still_open: list[int] = []
    unopened: list[int] = []
    for match in re.finditer(f"[{re.escape(opening + closing)}]", text):
        if match[0] == opening:
            still_open.append(match.start())
        elif still_open:
            still_open.pop()
        else:
            unopened.append(match.start())
    if unopened and closing == ")":
        items = {match.end() - 1 for match in _ITEM.finditer(text)}
        unopened = [at for at in unopened if at not in items]
    return still_open, unopened


def _message(telling: Telling) -> str:
    kind, where, around = telling.finding.evidence
    what = f"A {kind} bracket has" if telling.count == 1 else f"{telling.count} {kind} brackets have"
    shown = " ".join(around.split())
    return f"{where}: {what} no partner (“… {shown} …”). Check the page for where it opens or closes."


RULE = DocumentRule(code="C904", name="unbalanced-brackets", severity=Severity.MINOR, check=_check, message=_message)

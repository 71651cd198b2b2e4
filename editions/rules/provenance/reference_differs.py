"""
The two editions cite different archival references.

What it finds
    The archive or a level of the archival reference (fond, opis, delo, list, or box, folder, Bestand in other
    traditions) that differs; levels that only one edition prints, as minor; and source statements without a readable
    reference whose words differ.

Why it matters
    A reference leads to one file. If two editions of one text cite two files, one of them is wrong, or they print two
    different records of one session.

Example
    Edition A: Fond 4. Opis 2. Edition B: Fond 4. Opis 3.

Limits
    Two names of one archive, in two scripts or before and after a renaming, are no difference as long as the table of
    archives knows both; other names are compared without case, diacritics and script, and may differ in letters that
    a scanner confuses (O601). Where an edition cites several references, one that agrees is enough. Whether a
    reference exists is not known. A reference that goes less deep is no contradiction.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from rapidfuzz.distance import Levenshtein

from editions.divergence import Cause, Finding, Severity
from editions.rules import Change, PairRule, Telling
from editions.rules.damage import confused
from editions.rules.places import quoted
from editions.rules.provenance._fields import key, level_place, nowhere_in, source_note
from provenance.archives import same_archive
from provenance.shelfmarks import same_reference, same_value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editions.rules.context import Context
    from editions.witness import Witness
    from provenance.reference import ArchivalReference


def _check(context: Context) -> tuple[Finding, ...]:
    left, right = context.left.transcript.source, context.right.transcript.source
    one, two = left.reference, right.reference
    if not one or not two or not _values(one) or not _values(two):
        return ()
    rest = ((one, other) for other in right.other_references), ((other, two) for other in left.other_references)
    if any(same_reference(*pair) for pairs in rest for pair in pairs):
        return ()
    found = tuple(_differing(context, one, two))
    return () if found and _only_damaged(context, one, two) else found


def _only_damaged(context: Context, left: ArchivalReference, right: ArchivalReference) -> bool:
    """Whether a scanner explains all that differs between the statements that print the references."""
    one, other = _statement(context.left, left), _statement(context.right, right)
    if not one or not other or one == other:
        return False
    steps = Levenshtein.opcodes([key(word) for word in one], [key(word) for word in other])
    runs = itertools.groupby(steps, key=lambda step: step.tag == "equal")
    changed = [tuple(run) for equal, run in runs if not equal]
    return all(
        _is_damaged(
            context,
            " ".join(one[run[0].src_start : run[-1].src_end]),
            " ".join(other[run[0].dest_start : run[-1].dest_end]),
        )
        for run in changed
    )


def _statement(witness: Witness, reference: ArchivalReference) -> list[str]:
    """Return the words of the source note that prints the reference; none if no note does."""
    note = source_note(witness)
    words = witness.paragraphs[note].text.split() if note is not None else []
    return words if " ".join(reference.printed.split()) in " ".join(words) else []


def _differing(context: Context, left: ArchivalReference, right: ArchivalReference) -> Iterator[Finding]:
    ones, twos = _values(left), _values(right)
    for level in dict.fromkeys((*ones, *twos)):
        one, two = ones.get(level), twos.get(level)
        if one is not None and two is not None and _same(context, level, one, two):
            continue
        yield Finding(
            code="P701",
            severity=Severity.MINOR if one is None or two is None else Severity.CRITICAL,
            left=nowhere_in(context.left) if one is None else level_place(context.left, left, level),
            right=nowhere_in(context.right) if two is None else level_place(context.right, right, level),
            cause=Cause.EDITORIAL,
            evidence=(level, one or "", two or ""),
            field=f"reference.{level}",
        )


def _values(reference: ArchivalReference) -> dict[str, str]:
    """Return the printed value of the archive and of each level; several of one level are joined."""
    values = {"archive": reference.archive} if reference.archive else {}
    for level in reference.levels:
        values[level.level] = ", ".join(filter(None, (values.get(level.level), level.value)))
    return values


def _same(context: Context, level: str, left: str, right: str) -> bool:
    if level == "archive":
        return key(left) == key(right) or _is_damaged(context, left, right) or same_archive(left, right)
    return same_value(level, left, right) or _is_damaged(context, left, right)


def _is_damaged(context: Context, left: str, right: str) -> bool:
    """Whether a scanner explains two readings, word by word; of two numbers it never does."""
    ones, others = left.split(), right.split()
    if len(ones) != len(others):
        ones, others = [left], [right]
    pairs = zip(ones, others, strict=True)
    changes = (Change(one, other, (key(one),), (key(other),)) for one, other in pairs)
    return all(key(change.left) == key(change.right) or _is_confused(context, change) for change in changes)


def _is_confused(context: Context, change: Change) -> bool:
    """Whether letters were confused in a word; one number that became another was not."""
    one, other = (re.findall(r"\d+", word) for word in (change.left, change.right))
    return not (one and other and one != other) and bool(confused(change, context.lexicon))


def _message(telling: Telling) -> str:
    level, left, right = telling.finding.evidence
    if not level:
        return (
            f"The source statements differ: {quoted(left)} in {telling.left}, {quoted(right)} in {telling.right}. "
            "Do both print the same record?"
        )
    if left and right:
        return (
            f"{telling.left} cites {level} {left}, {telling.right} cites {level} {right}. "
            "One of them is a slip, or they print two records: check the finding aid."
        )
    has, lacks = (telling.left, telling.right) if left else (telling.right, telling.left)
    return (
        f"{has} cites {level} {left or right}; the reference of {lacks} does not name it. "
        "Verify it before you take it over."
    )


RULE = PairRule(code="P701", name="reference-differs", severity=Severity.CRITICAL, check=_check, message=_message)

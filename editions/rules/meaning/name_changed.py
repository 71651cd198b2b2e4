"""
A name that is another one.

What it finds
    A capitalised word, not explained by its place in the sentence, that is another such word in the other witness, and
    that neither spelling, transliteration nor a scanner explains. One name that is another throughout is one finding.

Why it matters
    Another person did it, or it happened in another country.

Example
    "the mayors of Oberau and Sandhof" and "the mayors of Oberau and Velden".

Limits
    It tells names by their capitals, so it cannot in German, and takes the Committee and the Department for names. A
    name that one witness lacks, or prints as another kind of word (Sorel, he), counts too, one step less grave.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.divergence import Cause, Severity
from editions.rules import FACT, Change, DifferenceRule, Telling, Verdict
from editions.rules.meaning._facts import LONGEST, exchanged
from editions.rules.places import quoted
from editions.rules.settling import by_name
from provenance.pattern import lazy

if TYPE_CHECKING:
    from editions.rules.context import Context

_PRINTED = lazy(r"[^\W\d_]+(?:['\N{RIGHT SINGLE QUOTATION MARK}-][^\W\d_]+)*")


def _names(text: str, change: Change, context: Context) -> list[str]:
    lexicon = context.lexicon
    found = []
    for number, printed in enumerate(_PRINTED.findall(text)):
        word = lexicon.elided(printed)
        lower = word.lower()
        if any(lower in language.function_words for language in lexicon.languages):
            continue
        if lexicon.is_name(word, opens_sentence=change.opens_sentence and number == 0):
            found.append(word)
    return found


def _check(change: Change, context: Context) -> Verdict | None:
    if change.size > LONGEST:
        return None
    ones, others = _names(change.left, change, context), _names(change.right, change, context)
    gone, come = exchanged(ones, others, which=bool)
    if not gone and not come:
        return None
    evidence = (change.left.strip(), change.right.strip())
    if gone and come:
        return Verdict(Cause.EDITORIAL, 0.9, (change.left.strip(), change.right.strip()), evidence)
    return Verdict(Cause.EDITORIAL, 0.7, None, evidence, Severity.MAJOR)


def _message(telling: Telling) -> str:
    one, other = telling.finding.evidence
    if not one or not other:
        has, lacks = (telling.left, telling.right) if one else (telling.right, telling.left)
        return f"{telling.who}: {quoted(one or other)} stands in {has} and not in {lacks}. Who or what is meant?"
    where = telling.who if telling.count == 1 else f"{telling.who} and {telling.count - 1} more"
    return (
        f"{where}: {quoted(one)} in {telling.left} is {quoted(other)} in {telling.right}. "
        "Which name does the archival text have?"
    )


RULE = DifferenceRule(
    code="M304", name="name-changed", severity=Severity.CRITICAL, rank=FACT + 3, check=_check, message=_message,
    settles=by_name,
)  # fmt: skip

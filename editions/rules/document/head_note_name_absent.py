"""
A name that stands in the head note only.

What it finds
    Names of the head note, one word or several, that the document itself never prints. All of them are one finding.

Why it matters
    The place of a meeting, or who took part, may be the editors' own knowledge, or a slip; it must not be quoted as the
    document's.

Example
    The head note places the session after a meeting in Sofia; the minutes only say “the meeting”.

Limits
    Lists of participants, titles and notes under 40 words are left alone. The head note may name a thing by another
    word than the document (Poland, Warsaw). Words that open a sentence,
    months, titles, adjectives of nations and words that the text prints with another ending are left alone. In German,
    where every noun has a capital letter, the rule is silent.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import frozen

from editions.divergence import Finding, Severity
from editions.rules import DocumentRule, Telling
from editions.rules.document._forms import capitalised
from editions.rules.places import enumerated, number, reading
from editions.sentences import sentence_spans
from provenance.languages import LANGUAGES
from provenance.pattern import lazy
from provenance.transcript import Role

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editions.rules.document._forms import Forms
    from editions.witness import Witness

_NOUNS_HAVE_CAPITALS = frozenset({"de"})
_RUN = lazy(
    r"[^\W\d_][\w\N{RIGHT SINGLE QUOTATION MARK}'-]*(?: [^\W\d_a-zа-яё][\w\N{RIGHT SINGLE QUOTATION MARK}'-]*)*"
)
_OF_A_NATION = lazy(r"(?:ish|[ie]an|ese|[tlrw]ic|nch|utch)$")
_WEEKDAY = lazy(r"^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?$")
_OPENS_A_QUOTATION = (
    "\"'([\N{LEFT DOUBLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}"
)
_SHORTEST = 3
_LEAST_WORDS = 40
_LONGEST = 20_000  # code points; what is longer is a text whose labels were not recognised
_LEAST_LETTERS = 5
_ENDINGS = ((7, 2), (5, 1))  # words of at least so many letters may end otherwise in so many
_SAME_BUT_FOR = 2  # letters; a form so near is the same name misspelt, which C901 is for


@frozen
class _Words:
    """A run of words with a capital in the head note; ``heads`` says that its first word opens a sentence."""

    start: int
    words: tuple[str, ...]
    attribute: bool
    heads: bool


def _check(witness: Witness) -> tuple[Finding, ...]:
    notes = [(i, p) for i, p in enumerate(witness.paragraphs) if p.role is Role.HEAD_NOTE and _is_prose(p.text)]
    length = sum(len(note.text) for _, note in notes)
    if not 0 < length <= _LONGEST or witness.language in _NOUNS_HAVE_CAPITALS:
        return ()
    runs = [(index, run) for index, note in notes for run in _runs(note.text, witness.language)]
    others = [p for p in witness.paragraphs if p.role not in (Role.HEAD_NOTE, Role.SOURCE_NOTE)]
    text = "\n".join(p.text for p in others)
    suspects = [(index, run) for index, run in runs if _is_absent(run, text, witness.language)]
    if not suspects:
        return ()
    forms = capitalised(list(enumerate(others)))
    seen: dict[str, tuple[int, int]] = {}
    for index, run in suspects:
        if not any(_has_a_twin(word, forms) for word in run.words):
            seen.setdefault(" ".join(run.words), (index, run.start))
    evidence = (enumerated(seen), number(witness, notes[0][0]))
    return tuple(
        Finding(
            code="C909",
            severity=Severity.MINOR,
            left=reading(witness, index, start, start + len(name)),
            right=None,
            fold=("head-note",),
            evidence=evidence,
        )
        for name, (index, start) in seen.items()
    )


def _is_prose(note: str) -> bool:
    """Tell a note that tells something from a title, a credit or a list of participants."""
    words = note.split()
    return len(words) >= _LEAST_WORDS and 3 * sum(word[0].isupper() for word in words) <= len(words)


def _runs(note: str, language: str | None) -> Iterator[_Words]:
    """Yield the runs of words with a capital, in order."""
    openers = {span.start for span in sentence_spans(note, language)}
    for match in _RUN.finditer(note):
        words = match[0].split(" ")
        common = "" if words[0][0].isupper() else words.pop(0)
        if not words:
            continue
        start = match.start() + (len(common) + 1 if common else 0)
        at = len(note[:start].rstrip(_OPENS_A_QUOTATION))
        heads = at in openers or start in openers or note[:at].rstrip().endswith((":", "\N{HORIZONTAL ELLIPSIS}"))
        heads = heads or note[start - 1 : start] in tuple(_OPENS_A_QUOTATION)
        attribute = re.match(r" [a-zа-яё]", note[match.end() : match.end() + 2]) is not None
        yield _Words(start, tuple(words), attribute, heads)


def _is_absent(run: _Words, text: str, language: str | None) -> bool:
    """Tell whether more than half of the words of a run stand nowhere in the text."""
    words = run.words[1:] if run.heads else run.words
    counted = [word for word in words if not _is_no_name(word, language)]
    if run.attribute and counted and _OF_A_NATION.search(counted[-1]):
        counted = counted[:-1]
    absent = [word for word in counted if not _stands(word, text)]
    return 2 * len(absent) > len(counted)


def _is_no_name(word: str, language: str | None) -> bool:
    if len(word) < _SHORTEST or _WEEKDAY.match(word):
        return True
    known = [LANGUAGES[code] for code in LANGUAGES.names() if language in (code, None)]
    return any(word.lower() in one.months or word in one.speaker_titles for one in known)


def _stands(word: str, text: str) -> bool:
    """Tell whether a word stands in the text in any case and with any ending."""
    stem = re.split(r"['\N{RIGHT SINGLE QUOTATION MARK}]", word)[0]
    for shortest, ending in _ENDINGS:
        if len(stem) >= shortest:
            stem = stem[:-ending]
            break
    return any(_begins_a_word(form, text) for form in dict.fromkeys((stem, stem.lower(), word.upper())))


def _begins_a_word(form: str, text: str) -> bool:
    at = text.find(form)
    while at >= 0:
        if not text[at - 1 : at].isalnum():
            return True
        at = text.find(form, at + 1)
    return False


def _has_a_twin(word: str, forms: Forms) -> bool:
    """Tell whether the text prints a name of the same length and first letter that differs in one or two letters."""
    least = max(1, len(word) - _SAME_BUT_FOR)
    like = (form for form in forms.found if len(form) == len(word) and form[0] == word[0])
    return len(word) >= _LEAST_LETTERS and any(sum(map(str.__eq__, form, word)) >= least for form in like)


def _message(telling: Telling) -> str:
    names, where = telling.finding.evidence
    return (
        f"{names}: in the head note (¶{where}) only; the document itself prints no such name. "
        "Cite it as the editors' statement, and look for its source."
    )


RULE = DocumentRule(code="C909", name="head-note-name-absent", severity=Severity.MINOR, check=_check, message=_message)

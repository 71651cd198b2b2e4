"""
A passage of the translation that stands in the other witness' language.

What it finds
    Sentences of at least six words in one witness that are in the language, or the script, of the other, and sentences
    that both witnesses print word for word. Neighbours are one finding.

Why it matters
    The translator passed over them, or a draft was printed: the reader who needs the translation cannot read them.

Example
    "Die Mühle steht still. The carts came back empty and nobody had any bread. Der Rat geht auseinander."

Limits
    Under translation only. Names, titles, headings and quotations of a few words are too short to be looked at; a long
    quotation that was meant to stand in its own language is named all the same. Of two languages that are much alike,
    a sentence must be told with certainty. A sentence in a third language is not found.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

from editions.difference import Place
from editions.divergence import Cause, Finding, Severity, Side
from editions.lengths import is_ideographic
from editions.relation import Relation
from editions.rules import PairRule, Telling
from editions.rules.places import quoted, reading
from editions.rules.question import Answer
from editions.rules.unanswered import places_of
from provenance.detect import detect
from provenance.languages import LANGUAGES
from provenance.pattern import lazy
from provenance.sentences import sentence_spans
from provenance.transcript import Role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from editions.alignment import Bead
    from editions.rules.context import Context
    from editions.rules.question import Question
    from editions.witness import Witness

_FEWEST = 6  # words of a sentence that is looked at
_SMALL = 3  # of them without a capital: a row of names is no sentence
_WORD = lazy(r"[^\W\d_]+")
_FEWEST_TELLING = 2  # different common words that must speak for the other language
_CLEARLY = 0.75  # of the letters must be in a script
_STANDS = 0.8  # share of its words that stand in another witness as well
_SAMPLE = 200  # paragraphs that tell the script of a witness


def _check(context: Context) -> tuple[Finding, ...]:
    return tuple(
        finding
        for witness, other, left in ((context.left, context.right, True), (context.right, context.left, False))
        for finding in _foreign(witness, other, context, left=left)
    )


def _foreign(witness: Witness, other: Witness, context: Context, *, left: bool) -> Iterator[Finding]:
    """Yield a finding for each sentence of a witness that is not in its own language; neighbours share a fold key."""
    is_foreign = _test(witness, other)
    side = "left" if left else "right"
    answers = _answers(context, left=left)
    run, last = 0, -2
    for number, here in enumerate(_sentences(witness)):
        if not is_foreign(here.text):
            continue
        run = run if last == number - 1 else number
        last = number
        there = answers(here)
        yield Finding(
            code="L801",
            severity=Severity.MAJOR,
            left=here if left else there,
            right=there if left else here,
            cause=Cause.TRANSLATION,
            confidence=0.9,
            fold=(side, str(run)),
            evidence=(side, here.text),
        )


def _sentences(witness: Witness) -> Iterator[Place]:
    for number, paragraph in enumerate(witness.paragraphs):
        start = paragraph.label.end if paragraph.label else 0
        if paragraph.role is not Role.SOURCE_NOTE:
            for span in sentence_spans(paragraph.text[start:], witness.language):
                yield reading(witness, number, start + span.start, start + span.end)


def _test(witness: Witness, other: Witness) -> Callable[[str], bool]:
    """Return what tells whether a sentence of one witness is in the language of the other, and not in its own."""
    own, foreign = _script(witness), _script(other)
    if own != foreign:
        return lambda text: _is_long(text) and _main_script(text) == foreign
    known = LANGUAGES.names()
    pair = (witness.language, other.language)
    if pair[0] is None or pair[1] is None or not set(pair) <= set(known):
        return lambda _text: False
    both = [_common_words(code) for code in (pair[0], pair[1])]
    words = (both[0] - both[1], both[1] - both[0])
    same = frozenset(_bare(place.text) for place in _sentences(other) if _is_long(place.text))

    def is_foreign(text: str) -> bool:
        if not _is_long(text):
            return False
        found = {word.casefold() for word in _WORD.findall(text)}
        mine, theirs = (len(found & some) for some in words)
        if theirs <= mine or theirs < _FEWEST_TELLING:
            return False
        return detect(text, among=(pair[0] or "", pair[1] or "")) == pair[1] and (not mine or _bare(text) in same)

    return is_foreign


def _common_words(code: str) -> frozenset[str]:
    language = LANGUAGES[code]
    return language.function_words | language.negations | language.modals | language.common_words


def _bare(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))


def _is_long(text: str) -> bool:
    """Whether a text is long enough for a sentence, and not a row of names."""
    found = _WORD.findall(text)
    if sum(is_ideographic(sign) for sign in text) >= 2 * _FEWEST:
        return True
    return len(found) >= _FEWEST and sum(word[0].islower() for word in found) >= _SMALL


def _script(witness: Witness) -> str | None:
    return _main_script(" ".join(paragraph.text for paragraph in witness.paragraphs[:_SAMPLE]))


def _main_script(text: str) -> str | None:
    """Return the script of nearly all letters of a text, as Unicode names it, or ``None`` if they are mixed."""
    counts = Counter(_script_of(sign) for sign in text if sign.isalpha())
    if not counts:
        return None
    name, count = min(counts.items(), key=lambda item: (-item[1], item[0]))
    return name if count >= _CLEARLY * counts.total() else None


def _script_of(sign: str) -> str:
    return "CJK" if is_ideographic(sign) else unicodedata.name(sign, "").partition(" ")[0]


def _answers(context: Context, *, left: bool) -> Callable[[Place], Place | None]:
    """Return what finds the answer of a place: what stands in the bead in which it begins."""
    rows: dict[int, list[tuple[int, Bead]]] = {}
    for bead in context.alignment.beads:
        for piece in bead.left if left else bead.right:
            rows.setdefault(piece.paragraph, []).append((piece.end, bead))
    other = context.right if left else context.left

    def answer(place: Place) -> Place | None:
        bead = next((bead for end, bead in rows.get(place.paragraph or 0, ()) if end > place.start), None)
        pieces = (bead.right if left else bead.left) if bead else ()
        if pieces:
            return places_of(other, pieces)[0]
        link = context.alignment.links[bead.link] if bead else None
        start, end = (link.right if left else link.left) if link else (0, 0)
        return Place(start, 0, 0, "") if start < end else None

    return answer


def _message(telling: Telling) -> str:
    side, text = telling.finding.evidence
    has, other = (telling.left, telling.right) if side == "left" else (telling.right, telling.left)
    what = f"{quoted(text)} stands" if telling.count == 1 else f"{telling.count} sentences from {quoted(text)} on stand"
    were = "Was it" if telling.count == 1 else "Were they"
    return f"{telling.who}: {what} in {has} in the language of {other}. {were} passed over by the translator?"


def _settles(question: Question) -> Answer | None:
    """Say whether another translation leaves the same words standing; a third witness in their language cannot tell."""
    both = (question.left.language or "", question.right.language or "")
    foreign = [
        (passage, other)
        for passage, other in ((question.left, question.right), (question.right, question.left))
        if passage.reading and detect(passage.reading, among=both) == other.language
    ]
    if len(foreign) != 1 or foreign[0][1].language == question.third.language or not question.third.text:
        return None
    passage = foreign[0][0]
    wanted, there = (set(_bare(text).split()) for text in (passage.reading, question.around))
    side, other = (Side.LEFT, Side.RIGHT) if passage is question.left else (Side.RIGHT, Side.LEFT)
    share = len(wanted & there) / max(1, len(wanted))
    return Answer(side) if share >= _STANDS else Answer(other) if share <= 1 - _STANDS else None


RULE = PairRule(
    code="L801",
    name="untranslated-passage",
    severity=Severity.MAJOR,
    check=_check,
    message=_message,
    relations=frozenset({Relation.TRANSLATION}),
    settles=_settles,
)

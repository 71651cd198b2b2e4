"""Verb: find the editors' marks of a text and tell their kinds."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from attrs import frozen

from provenance.languages import LANGUAGES, words
from provenance.pattern import lazy
from provenance.transcript import Mark, MarkKind
from provenance.vocabulary import Vocabulary, runs_of, trigrams, vocabulary

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterator, Sequence

_DOTS = r"(?:\N{HORIZONTAL ELLIPSIS}|\.[ \N{NO-BREAK SPACE}]?\.(?:[ \N{NO-BREAK SPACE}]?\.)+)"
_BRACKETS = re.compile(r"\[[^\[\]]*\]")
_ANGLES = lazy(rf"<\s?{_DOTS}\s?>")
_OMITTED = "omitted|omission|abridged|passage omitted|coupure|passage omis|auslassung|gekürzt|пропуск|опущено|сокращено"
_OMISSION = lazy(
    rf"(?=[^.\N{{HORIZONTAL ELLIPSIS}}]*{_DOTS})[-.\s\N{{HORIZONTAL ELLIPSIS}}]+|(?:{_OMITTED})\b.*",
    re.IGNORECASE | re.DOTALL,
)
_SIC = lazy(r"sic\b.{0,12}|так(?: в (?:тексте|документе|оригинале))?\W*|recte\b.*", re.IGNORECASE | re.DOTALL)
_ILLEGIBLE = "illegible|inaudible|indecipherable|illisible|unleserlich|unverständlich|нрзб|неразб"
_UNCERTAIN = lazy(rf".{{0,40}}\?|(?:\w+ )?(?:{_ILLEGIBLE})\b.*", re.IGNORECASE | re.DOTALL)
_SOURCE = lazy(r"\s*(?:Sources?|Источники?|Quellen?|Fonte)\s?:", re.IGNORECASE)
_ADVERB = "general|prolonged|loud|stormy|brief|long|vifs|бурные|общий|lebhafter"
_HEARD = (
    "laughter|applause|pause|silence|interruption|cheers|noise|break|recess|crosstalk|off the record|смех|аплодисменты|"
    "шум|пауза|rires?|applaudissements|murmures|bruit|exclamations|gelächter|heiterkeit|beifall|unruhe|zwischenruf"
)
_REACTION = lazy(rf"\W*(?:(?:{_ADVERB}) )?(?:{_HEARD})\b.*", re.IGNORECASE | re.DOTALL)
_SEE = lazy(r"\W*(?:see|cf|voir|siehe|vgl|см|p|pp|page|footnote|note|fn)\b.*", re.IGNORECASE | re.DOTALL)
_CALLOUT = lazy(r"\d{1,3}|[*\N{DAGGER}\N{DOUBLE DAGGER}]")
_PATRONYMIC = lazy(
    r"(?:[eoy]vich|evna|ovna|inichna|[ое]вич|[ое]вна|ична|ильич|ilyich|kuzmich|кузьмич|лукич)$", re.IGNORECASE
)
_WORD = lazy(r"[^\W\d_]+(?:['\N{RIGHT SINGLE QUOTATION MARK}-][^\W\d_]+)*")
_PERSON = words(
    "he him his she her they them i me you your who whom он его ему она её они вы вас il lui elle er ihn sie",
)
#: So many code points on either side of a bracket are looked at.
_AROUND = 60
#: A bracket of more words than this is a sentence of the editor's.
_SUPPLY_WORDS = 5
#: A small word of which less than this share of three-letter runs stands in the page's words or in the language's own
#: data looks foreign.
_FOREIGN = 0.5
#: A word of fewer letters tells too little.
_TELLING_LETTERS = 5


@frozen
class _Surroundings:
    """What stands beside a bracket: the two words before and the character before; the text after."""

    before: str
    words: tuple[str, ...]
    after: str


def find_marks(texts: Sequence[str], language: str | None) -> tuple[Mark, ...]:
    """
    Return the editors' marks in *texts*, in order; ``paragraph`` is the index of the text.

    Square brackets are read as omission, supply, gloss, identification, sic, uncertain, source or remark; so are
    three dots in angle brackets, as omission. Digits in brackets are notes' callouts, no marks. Who made a mark is
    not known. Takes time linear in the text and, once, in the first 300,000 code points.

    >>> [mark.kind.value for mark in find_marks(["The [new] plan […] was read [sic]. [Laughter]"], "en")]
    ['supply', 'omission', 'sic', 'remark']
    """
    found = []
    judge = _Judge(texts, language)
    for paragraph, text in enumerate(texts):
        if "[" in text or "<" in text:
            for start, end, kind in _in_paragraph(text, judge):
                found.append(Mark(kind=kind, paragraph=paragraph, start=start, end=end, text=text[start:end]))
    return tuple(found)


def _in_paragraph(text: str, judge: _Judge) -> Iterator[tuple[int, int, MarkKind]]:
    places = [(match.start(), match.end()) for match in _BRACKETS.finditer(text)]
    if "<" in text:
        places = sorted(places + [(match.start(), match.end()) for match in _ANGLES.finditer(text)])
    for start, end in places:
        kind = MarkKind.OMISSION if text[start] == "<" else judge.kind(text, start, end)
        if kind is not None:
            yield start, end, kind


class _Judge:
    """Tells the kind of a bracket; reads the vocabulary of the page only if it must."""

    def __init__(self, texts: Sequence[str], language: str | None) -> None:
        self.texts = texts
        self.language = LANGUAGES[language] if language else None

    @functools.cached_property
    def page(self) -> Vocabulary:
        return vocabulary(self.texts)

    @functools.cached_property
    def known(self) -> frozenset[str]:
        return self.page.small | (self.language.all_words() if self.language else frozenset())

    @functools.cached_property
    def runs(self) -> Counter[str]:
        return runs_of(self.known)

    def kind(self, text: str, start: int, end: int) -> MarkKind | None:
        inside = text[start + 1 : end - 1].strip()
        if not inside or (_CALLOUT.fullmatch(inside) and not text[max(0, start - 1) : start].isspace()):
            return None
        for kind, pattern in (
            (MarkKind.OMISSION, _OMISSION),
            (MarkKind.SIC, _SIC),
            (MarkKind.UNCERTAIN, _UNCERTAIN),
            (MarkKind.REMARK, _REACTION),
            (MarkKind.REMARK, _SEE),
        ):
            if pattern.fullmatch(inside):
                return kind
        if _SOURCE.match(inside):
            return MarkKind.SOURCE
        before = text[max(0, start - _AROUND) : start]
        last = before.rstrip()[-1:]
        around = _Surroundings(last, tuple(_WORD.findall(before)[-2:]), text[end : end + _AROUND])
        return self.word_kind(inside, around)

    def word_kind(self, inside: str, around: _Surroundings) -> MarkKind:
        supplied = _WORD.findall(inside)
        if _is_remark(inside, supplied, around):
            return MarkKind.REMARK
        if self.is_gloss(supplied, around):
            return MarkKind.GLOSS
        return MarkKind.IDENTIFICATION if self.is_identification(supplied, around) else MarkKind.SUPPLY

    def is_gloss(self, inside: list[str], around: _Surroundings) -> bool:
        """Tell a word of another language in small letters, set directly after the words that it glosses."""
        if not inside or not around.before.isalpha() or not all(word.islower() for word in inside):
            return False
        if {_script(word) for word in inside} != {_script(around.before)}:
            return True
        if self.language is None or self.language.function_words.intersection(inside):
            return False
        if len(min(inside, key=len)) < _TELLING_LETTERS or any(word.endswith(self.language.endings) for word in inside):
            return False
        seen = [self.runs[run] > (word in self.known) for word in inside for run in trigrams(word)]
        return sum(seen) < _FOREIGN * len(seen)

    def is_identification(self, inside: list[str], around: _Surroundings) -> bool:
        """Tell a name after an address form, a title or a pronoun, not before a surname that it would complete."""
        if not inside or not around.words or not all(word[0].isupper() for word in inside):
            return False
        if around.after[:1] == " " and around.after[1:2].isupper():
            return False
        last = around.words[-1]
        titles = self.language.speaker_titles if self.language else frozenset()
        return (
            bool(_PATRONYMIC.search(last))
            or last.casefold() in _PERSON
            or last in titles
            or last.capitalize() in titles
        )


def _script(text: str) -> bool:
    return "\u0400" <= text[0] <= "\u04ff"


def _is_remark(inside: str, words: list[str], around: _Surroundings) -> bool:
    """Tell a sentence, or a bracket that stands by itself between sentences, from words put into a sentence."""
    if len(words) > _SUPPLY_WORDS or inside[-1] in ".!;" or inside[0] in "*=":
        return True
    opens = around.before in (
        "",
        ".",
        "!",
        "?",
        ":",
        "\N{HORIZONTAL ELLIPSIS}",
        "]",
        ")",
        "\N{RIGHT DOUBLE QUOTATION MARK}",
    )
    after = around.after.lstrip()
    alone = not after or (not after[0].islower() and len(words) > 1)
    return opens and alone and after[:1] not in (".", ",", ";", ":", "?", "!")

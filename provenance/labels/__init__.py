"""Verb: find the speakers' labels with which paragraphs open."""

from __future__ import annotations

import functools
import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from attrs import frozen

from provenance.languages import LANGUAGES, candidates, words
from provenance.span import Span
from provenance.vocabulary import Vocabulary, vocabulary

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

#: A label with its colon is no longer than this (code points), and has no more words than that.
LONGEST = 64
MOST_WORDS = 6

_QUOTES = '"\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}'
_SPACE = "[ \N{NO-BREAK SPACE}]"
_COLON = re.compile(
    rf"(?P<label>[^\W\d_][^\n:;\[\]!?{_QUOTES}]{{0,62}}?){_SPACE}?:"
    rf"(?=\s|$|[^\W\d_\s]|[\[\(\N{{HORIZONTAL ELLIPSIS}}\N{{LEFT DOUBLE QUOTATION MARK}}\N{{EM DASH}}-])"
)
#: A name with initials (``SOMOV P.I.``).
_INITIALS = re.compile(rf"[^\W\d_]{{2,}}(?:-[^\W\d_]+)?{_SPACE}[^\W\d_]\.{_SPACE}?(?:[^\W\d_]\.)?")
#: A name with a full stop (``Somov.``, ``P.I. Somov.``, ``Tov. Krylov.``, ``MR. BORIS.``).
_PARTICLE = rf"(?:(?:le|la|de|du|des|von|van|der|den){_SPACE}|[dl]['\N{{RIGHT SINGLE QUOTATION MARK}}])"
_BEFORE_NAME = rf"(?:[^\W\d_]{{1,4}}(?:\.{_SPACE}?|{_SPACE})){{0,2}}{_PARTICLE}{{0,3}}"
_STOP = re.compile(rf"(?P<label>{_BEFORE_NAME}[^\W\d_]{{3,}}(?:[- ][^\W\d_]{{3,}})?)\.")
_DASHES = " \N{NO-BREAK SPACE}\n\t\r:\N{EN DASH}\N{EM DASH}-"
_OPENERS = "\"'([\N{LEFT DOUBLE QUOTATION MARK}\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{HORIZONTAL ELLIPSIS}"
_ASIDE = re.compile(r"\s*\([^()]*\)\s*$")
_TOKEN = re.compile(r"[^\W_]+(?:['\N{RIGHT SINGLE QUOTATION MARK}-][^\W_]+)*")
_ROMAN = re.compile(r"[IVXLCDM]+")
_PARTICLES = words(
    "of the de la le du des di da von van der den zu zum zur y and et und и из с от for at in del dos al el bin ibn",
)
_COLLECTIVES = words(
    """
    members voices delegates deputies several all both unknown unidentified membres voix plusieurs mitglieder zurufe
    stimmen члены голоса голос места мест делегаты депутаты
    """,
)
#: What speaks for a label, added up: it needs this much.
_ENOUGH = 2
#: In a text of more paragraphs than this, labels without title or capitals count only if so many of them recur, or
#: if this share of the paragraphs opens with one.
_LONE = 8
_COMPANY = 2
_SHARE = 0.15
#: Of a label in capitals so many letters are capitals (OCR takes some for small ones).
_CAPITALS = 0.7


@frozen
class Label:
    """A speaker's label: ``span`` covers it in the paragraph without its colon, ``speaker`` is it without asides."""

    span: Span
    speaker: str


@frozen
class _Candidate:
    text: str
    kind: str


def find_labels(texts: Sequence[str], language: str | None) -> dict[int, Label]:
    """
    Return the label of each paragraph that opens with one, by the paragraph's index.

    A label is shaped like a name or title (capitals, particles, a collective such as "members"), stands before a colon
    (or, for names in capitals or names that recur, before a full stop), and earns it: by a title, by capitals, by
    recurring, by words that the text never prints in small letters. Words that open a list or an apparatus
    ("First point:", "Source:") are none. Takes time linear in the text's paragraphs.

    >>> found = find_labels(["Ottokar: We agree.", "First point: the harvest.", "MR. BORIS: No."], "en")
    >>> [(index, label.speaker) for index, label in found.items()]
    [(0, 'Ottokar'), (2, 'MR. BORIS')]
    """
    candidates = _candidates(texts)
    if not candidates:
        return {}
    openers = defaultdict(list)
    for index, candidate in candidates.items():
        openers[candidate].append(index)
    judge = _Judge(vocabulary(texts), language)
    named = judge.names(openers, len(texts))
    found = {index: _label(candidate) for index, candidate in candidates.items() if candidate in named}
    known = {candidate.text for candidate in named if candidate.kind == "colon" and judge.is_marked(candidate.text)}
    found |= _with_damaged_colon(texts, found, known)
    return dict(sorted(found.items()))


def is_name_shaped(text: str, language: str | None) -> bool:
    """
    Tell whether *text* has the shape of a label: a name, a title or a collective, and no word that opens a list.

    >>> is_name_shaped("Comrade Ottokar", "en"), is_name_shaped("The harvest was late", "en")
    (True, False)
    """
    judge = _judge(language if language in LANGUAGES.names() else None)
    return judge.is_name_shaped(text, _TOKEN.findall(text))


def _candidates(texts: Sequence[str]) -> dict[int, _Candidate]:
    found = {}
    for index, text in enumerate(texts):
        colon, stop = text.find(":", 1, LONGEST), text.find(".", 1, LONGEST)
        if colon > 0 and (match := _COLON.match(text)):
            found[index] = _Candidate(match["label"].rstrip(), "colon")
        elif stop > 0 and text[0].isupper():
            if (match := _INITIALS.match(text)) and _opens_sentence(text, match.end()):
                found[index] = _Candidate(match.group().rstrip(), "initials")
            elif (match := _STOP.match(text)) and _opens_sentence(text, match.end()):
                found[index] = _Candidate(match["label"], "stop")
    return found


def _opens_sentence(text: str, at: int) -> bool:
    """Tell whether a sentence begins behind a name, after white space or a dash."""
    rest = text[at : at + 8]
    after = rest.lstrip(_DASHES)[:1]
    return after != rest[:1] and (after.isupper() or after.isdigit() or (after != "" and after in _OPENERS))


def _label(candidate: _Candidate) -> Label:
    speaker = _ASIDE.sub("", candidate.text) or candidate.text
    return Label(Span(0, len(candidate.text)), speaker)


def _with_damaged_colon(texts: Sequence[str], found: Mapping[int, Label], known: set[str]) -> dict[int, Label]:
    """Find labels known elsewhere whose colon stands here as a full stop or semicolon."""
    by_opening = defaultdict(list)
    for label in known:
        by_opening[label[:4]].append(label)
    more = {}
    for index, text in enumerate(texts):
        if index not in found:
            for label in by_opening.get(text[:4], ()):
                if text.startswith(label) and text[len(label) : len(label) + 2] in ("; ", ". "):
                    more[index] = Label(Span(0, len(label)), label)
    return more


class _Judge:
    """Weighs what speaks for and against a label."""

    def __init__(self, words: Vocabulary, language: str | None) -> None:
        self.words = words
        languages = candidates(language)
        self.titles = frozenset(title.casefold() for one in languages for title in one.speaker_titles)
        self.not_speakers = frozenset(word for one in languages for word in one.not_speakers)
        self.function_words = frozenset(word for one in languages for word in one.function_words) - _PARTICLES

    def names(self, openers: Mapping[_Candidate, list[int]], paragraphs: int) -> set[_Candidate]:
        weights = {candidate: self.weight(candidate, len(places)) for candidate, places in openers.items()}
        sure = {candidate for candidate, weight in weights.items() if weight >= _ENOUGH}
        marked = any(self.is_marked(one.text) for one in sure)
        recurring = sum(1 for one in sure if len(openers[one]) > 1)
        opened = sum(len(openers[one]) for one in sure)
        if not marked and recurring < _COMPANY and paragraphs > _LONE and opened < _SHARE * paragraphs:
            return set()
        stops = Counter(candidate.kind for candidate in sure)["stop"]
        return {candidate for candidate in sure if candidate.kind != "stop" or stops >= _COMPANY}

    def weight(self, candidate: _Candidate, times: int) -> int:
        label = _ASIDE.sub("", candidate.text)
        tokens = _TOKEN.findall(label)
        if not self.is_name_shaped(label, tokens):
            return 0
        plain = [token for token in tokens if token.casefold() not in _PARTICLES]
        content = [token for token in plain if not self.is_title(token) and token.casefold() not in _COLLECTIVES]
        weight = 3 if len(content) < len(plain) else 0
        weight += 1 if _in_capitals(label) else 0
        weight += 2 if times > 1 else 0
        named = [token for token in content if len(token) > 1] or content  # an initial A is no article
        common = sum(1 for token in named if not self.words.only_capital(token))
        against = -1 if len(content) < len(plain) else -2
        weight += (against if common else 2) if content else 0
        if candidate.kind == "stop" and not (times > 1 or _in_capitals(label) or len(content) < len(plain)):
            return 0
        return weight

    def is_name_shaped(self, label: str, tokens: list[str]) -> bool:
        if not 0 < len(tokens) <= MOST_WORDS or "," in label.rstrip(","):
            return False
        folded = [token.casefold() for token in tokens]
        titled = self.is_title(tokens[0])
        if self.function_words.intersection(token for token in folded if len(token) > 1):
            return False
        if not titled and self.not_speakers.intersection(folded):
            return False
        if all(token in _PARTICLES or _ROMAN.fullmatch(tokens[at]) for at, token in enumerate(folded)):
            return False
        return all(self.is_name_word(token) for token in tokens)

    def is_name_word(self, token: str) -> bool:
        folded = token.casefold()
        if folded in _PARTICLES or folded in _COLLECTIVES or self.is_title(token):
            return True
        digits = sum(map(str.isdigit, token))
        return token[0].isupper() and digits <= len(token) // 3

    def is_title(self, token: str) -> bool:
        return token.casefold() in self.titles

    def is_marked(self, label: str) -> bool:
        """Tell whether the label bears a title, stands in capitals, or means several people."""
        tokens = _TOKEN.findall(label)
        return _in_capitals(label) or any(self.is_title(one) or one.casefold() in _COLLECTIVES for one in tokens)


@functools.cache
def _judge(language: str | None) -> _Judge:
    """Return a judge who knows no text, only the words of the language."""
    return _Judge(vocabulary(()), language)


def _in_capitals(label: str) -> bool:
    letters = [letter for letter in label if letter.isalpha()]
    return len(letters) > 1 and sum(map(str.isupper, letters)) >= _CAPITALS * len(letters)

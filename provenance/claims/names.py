"""Verb: the names that stand in a head note only, and never in the document that it is about."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from attrs import frozen

from provenance.languages import candidates
from provenance.pattern import lazy
from provenance.sentences import sentence_spans
from provenance.span import Span
from provenance.transcript import Role

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from provenance.transcript import Transcript

_CAPITALS = "A-Z\u00c0-\u00d6\u00d8-\u00de\u0100-\u017f\u0218\u021a\u0401-\u042f"
#: A word with a capital, of three letters or more.
NAME_FORM = lazy(rf"[{_CAPITALS}][\w\u0300-\u036f]{{2,}}")
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
_SAME_BUT_FOR = 2  # letters; a form so near is the same name misspelt, a slip of its own


@frozen
class _Words:
    """A run of words with a capital in the head note; ``heads`` says that its first word opens a sentence."""

    start: int
    words: tuple[str, ...]
    attribute: bool
    heads: bool


@frozen
class AbsentName:
    """
    A name that the document itself never prints: the paragraph of the head note, and the code points where it stands.

    ``note`` is the first paragraph of the head note.
    """

    name: str
    paragraph: int
    span: Span
    note: int


def absent_names(transcript: Transcript) -> tuple[AbsentName, ...]:
    """
    Return the names of the head notes, one word or several, that stand nowhere else in *transcript*, each once.

    Lists of participants, titles and notes of less than 40 words are left alone, as are words that open a sentence,
    months, titles, adjectives of nations, words that the text prints with another ending, and names that differ from
    one of the text in a letter or two. Nothing is found in German, where every noun has a capital. Takes time linear in
    the text for each name.
    """
    notes = [(i, p) for i, p in enumerate(transcript.paragraphs) if p.role is Role.HEAD_NOTE and _is_prose(p.text)]
    length = sum(len(note.text) for _, note in notes)
    if not 0 < length <= _LONGEST or transcript.language in _NOUNS_HAVE_CAPITALS:
        return ()
    runs = [(index, run) for index, note in notes for run in _runs(note.text, transcript.language)]
    apart = (Role.HEAD_NOTE, Role.SOURCE_NOTE)
    text = "\n".join(p.text for p in transcript.paragraphs if p.role not in apart)
    suspects = [(index, run) for index, run in runs if _is_absent(run, text, transcript.language)]
    if not suspects:
        return ()
    forms = {unicodedata.normalize("NFC", form) for form in NAME_FORM.findall(text)}
    seen: dict[str, AbsentName] = {}
    for index, run in suspects:
        name = " ".join(run.words)
        if not any(_has_a_twin(word, forms) for word in run.words):
            seen.setdefault(name, AbsentName(name, index, Span(run.start, run.start + len(name)), notes[0][0]))
    return tuple(seen.values())


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
    return any(word.lower() in one.months or word in one.speaker_titles for one in candidates(language))


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


def _has_a_twin(word: str, forms: Collection[str]) -> bool:
    """Tell whether the text prints a name of the same length and first letter that differs in one or two letters."""
    least = max(1, len(word) - _SAME_BUT_FOR)
    like = (form for form in forms if len(form) == len(word) and form[0] == word[0])
    return len(word) >= _LEAST_LETTERS and any(sum(map(str.__eq__, form, word)) >= least for form in like)

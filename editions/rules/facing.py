"""The words of two witnesses as they face each other: bead by bead, each with the key by which it is counted."""

from __future__ import annotations

import itertools
from collections import Counter
from typing import TYPE_CHECKING

from attrs import field, frozen

from editions.alignment import Bead, Piece
from editions.rules.listed import entries, find, pieces, unspaced
from provenance.languages import LANGUAGES
from provenance.transcript import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from editions.alignment import Alignment
    from editions.rules.listed import Entry
    from editions.settings import Lists
    from editions.witness import Witness

_OPENS = frozenset(".!?:;\N{HORIZONTAL ELLIPSIS}\N{IDEOGRAPHIC FULL STOP}")
_DRESS = (
    " \t\n\r\N{NO-BREAK SPACE}\"'([*\N{LEFT DOUBLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}"
    "\N{DOUBLE LOW-9 QUOTATION MARK}\N{SINGLE LOW-9 QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}"
    "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{EM DASH}\N{EN DASH}-"
)
#: What ends the key of a name that an editor has listed.
LISTED = "*"
_STEM = 5  # letters of a word that are counted: what follows is mostly inflection
_NAME_LETTERS = 2  # of the shortest name
_SHORTEST = 3  # letters of a stem that lost its vowels
_VOWELS = "aeiouy'"
_NOUNS = 0.15  # share of capitals inside sentences from which all nouns have them, as in German
_OFTEN = 10  # places of a small word that may be an article
_ARTICLE = 0.55  # share of them before a capital
_LED = 0.25  # share of the places of a word after an article from which it is no name
_NAME = 0.3  # share of capitals among the places of a word from which its capital is no accident


@frozen
class Word:
    """
    A word and where it stands: code points ``start`` to ``end`` of paragraph ``paragraph``, printed as ``text``.

    ``key`` is the same for the inflected forms of a word, as far as its first letters tell, and has a capital if the
    word is written with one for what it is, and not for where it stands.
    """

    paragraph: int
    start: int
    end: int
    text: str
    key: str

    @property
    def capital(self) -> bool:
        """Whether it is written with a capital wherever it stands."""
        return self.key[:1].isupper()


@frozen
class Face:
    """The words of one bead; ``link`` is the number of its link, ``bead`` the bead itself."""

    link: int
    bead: Bead
    left: tuple[Word, ...]
    right: tuple[Word, ...]


@frozen
class Hand:
    """
    What the capitals of a witness are worth.

    ``nouns`` says that all nouns have them, so that a capital tells nothing of a name; ``common`` are then the keys
    that mostly follow an article, as names do not. ``plain`` says that the script has no capitals at all.
    """

    nouns: bool
    plain: bool
    common: frozenset[str] = field(repr=False)


@frozen
class Facing:
    """
    What faces what, in the order of the beads.

    ``left`` and ``right`` say how each witness writes.
    """

    faces: tuple[Face, ...]
    left: Hand
    right: Hand


def stem(text: str) -> str:
    """
    Return what the inflected forms of a word have in common, in small Latin letters, as far as that can be told.

    >>> stem("Петра"), stem("Петром"), stem("Mary"), stem("Jerusalem")
    ('petr', 'petr', 'mar', 'jerus')
    """
    from unidecode import unidecode  # noqa: PLC0415 - only where the texts have not the same words

    head = unidecode(text.replace("\N{SOFT HYPHEN}", "").casefold()).replace("'", "")[:_STEM]
    bare = head.rstrip(_VOWELS)
    return bare if len(bare) >= _SHORTEST else head[:_SHORTEST]


def facing(left: Witness, right: Witness, alignment: Alignment, *, lists: Lists | None = None) -> Facing:
    """
    Lay the words of two witnesses side by side, bead by bead; without beads, link by link. Linear in the text.

    Speakers' labels and source notes are left out: other rules compare them. All forms of a name that an editor has
    listed have one key (`listed_key`).
    """
    beads = alignment.beads or tuple(_whole_links(left, right, alignment))
    one, other = _Reader(left), _Reader(right)
    known = entries(lists.names if lists else {})
    faces = tuple(
        Face(bead.link, bead, _with_listed(one.words(bead.left), known), _with_listed(other.words(bead.right), known))
        for bead in beads
    )
    return Facing(faces, one.hand, other.hand)


def listed_key(name: str) -> str:
    """
    Return the key of a name that an editor has listed.

    >>> listed_key("de Gaulle")
    'De Gaulle*'
    """
    return f"{name[:1].upper()}{name[1:]}{LISTED}"


def _with_listed(words: tuple[Word, ...], known: Sequence[Entry]) -> tuple[Word, ...]:
    """Return the words with each listed name as one word under its own key."""
    found = find(words, known)
    if not found:
        return words
    out: list[Word] = []
    at = 0
    for first, end, entry in found:
        one, last = words[first], words[end - 1]
        text = " ".join(word.text for word in words[first:end])
        out += [*words[at:first], Word(one.paragraph, one.start, last.end, text, listed_key(entry.name))]
        at = end
    return (*out, *words[at:])


def _whole_links(left: Witness, right: Witness, alignment: Alignment) -> Iterator[Bead]:
    for number, link in enumerate(alignment.links):
        pieces = [
            tuple(Piece(p, 0, len(witness.paragraphs[p].text)) for p in range(*side))
            for witness, side in ((left, link.left), (right, link.right))
        ]
        yield Bead(number, pieces[0], pieces[1], link.score, link.confidence)


@frozen
class _Found:
    start: int
    end: int
    text: str
    opens: bool


class _Reader:
    """The words of one witness, and what its capitals are worth."""

    def __init__(self, witness: Witness) -> None:
        self._stems: dict[str, str] = {}
        known = witness.language in LANGUAGES.names()
        self._function_words = LANGUAGES[witness.language or ""].function_words if known else frozenset[str]()
        self._found = [list(_found(p.text, p.label.end if p.label else 0)) for p in witness.paragraphs]
        for number, paragraph in enumerate(witness.paragraphs):
            if paragraph.role is Role.SOURCE_NOTE:
                self._found[number] = []
        inside = [word.text for words in self._found for word in words if not word.opens]
        self._upper = Counter(self.stem(text) for text in inside if text[0].isupper())
        self._lower = Counter(self.stem(text) for text in inside if not text[0].isupper())
        self._keys: dict[tuple[str, bool], str] = {}
        nouns = self._upper.total() > _NOUNS * len(inside)
        common = self._after_articles() if nouns else frozenset[str]()
        self.hand = Hand(nouns=nouns, plain=not self._upper, common=common)

    def stem(self, text: str) -> str:
        known = self._stems.get(text)
        if known is None:
            known = self._stems[text] = stem(text)
        return known

    def _after_articles(self) -> frozenset[str]:
        """Return the keys that mostly follow one of the small words which mostly stand before a capital."""
        rows = [(one, other) for words in self._found for one, other in itertools.pairwise(words) if not other.opens]
        before = Counter(one.text.casefold() for one, _ in rows)
        capital = Counter(one.text.casefold() for one, other in rows if other.text[0].isupper())
        articles = {word for word, count in capital.items() if count >= _OFTEN and count > _ARTICLE * before[word]}
        led = Counter(self._key(other) for one, other in rows if one.text.casefold() in articles)
        every = Counter(self._key(other) for _, other in rows)
        return frozenset(key for key, count in led.items() if count > _LED * every[key])

    def words(self, pieces: Sequence[Piece]) -> tuple[Word, ...]:
        return tuple(
            Word(piece.paragraph, found.start, found.end, found.text, self._key(found))
            for piece in pieces
            for found in self._found[piece.paragraph]
            if piece.start <= found.start < piece.end
        )

    def _key(self, found: _Found) -> str:
        """Return the stem, with a capital if the word bears one for what it is."""
        at = (found.text, found.opens)
        known = self._keys.get(at)
        if known is None:
            known = self._keys[at] = self._counted(*at)
        return known

    def _counted(self, text: str, opens: bool) -> str:  # noqa: FBT001 - the two parts of what is looked up
        if unspaced(text):
            return text
        key = self.stem(text)
        small = text.casefold()
        if not text[0].isupper() or not key or len(text) < _NAME_LETTERS or small in self._function_words:
            return key or small
        upper, lower = self._upper[key], self._lower[key]
        is_name = upper > lower if opens else upper >= _NAME * (upper + lower)
        return key[0].upper() + key[1:] if is_name else key


def _found(text: str, start: int) -> Iterator[_Found]:
    """Yield the words of a paragraph from *start* on, and whether each opens a sentence."""
    before = start
    for first, end in pieces(text, start):
        between = text[before:first].strip(_DRESS)
        opens = before == start or (bool(_OPENS & set(between)) and not _is_initial(text, before))
        yield _Found(first, end, text[first:end], opens)
        before = end


def _is_initial(text: str, end: int) -> bool:
    """Tell whether the word that ends at *end* is a single capital, such as an initial before a surname."""
    return text[end - 1].isupper() and (end < 2 or not text[end - 2].isalpha())  # noqa: PLR2004 - a letter and one before

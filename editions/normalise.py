"""
Verb: the normal form of a text, beside the text and never instead of it.

A text is cut into *tokens* that partition it: a word, a number, or one sign, each with the white space after it. Each
token has a *form*: what is left when only its dress is taken off (white space, Unicode composition, soft hyphens, the
shape of quotation marks and dashes, case, diacritics). Two tokens of one form are the same word for the aligner and the
comparison; what their dress says is looked at afterwards.
"""

from __future__ import annotations

import re
import unicodedata

from attrs import field, frozen

from provenance.signs import PLAIN

#: Characters that belong to the word they stand in: combining marks, soft hyphens, zero-width signs.
_JOINING = "\u0300-\u036f\u0483-\u0487\u20d0-\u20f0\N{SOFT HYPHEN}\u200b-\u200d\u2060\N{ZERO WIDTH NO-BREAK SPACE}"
_LETTER = rf"[\w{_JOINING}]"
_TOKEN = re.compile(
    rf"(?:\d+(?:[.,]\d+)+(?!\w)"
    rf"|{_LETTER}+(?:['\N{{RIGHT SINGLE QUOTATION MARK}}\N{{MODIFIER LETTER APOSTROPHE}}]{_LETTER}+)*"
    r"|\.{2,}|(?:\. ){2,}\.|[^\w\s])\s*|\s+"
)
_INVISIBLE = dict.fromkeys(
    map(ord, "\N{SOFT HYPHEN}\N{ZERO WIDTH SPACE}\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}\N{WORD JOINER}"
             "\N{ZERO WIDTH NO-BREAK SPACE}")
)
_SIGNS = {**{ord(sign): plain for sign, plain in PLAIN.items()}, ord("\N{HORIZONTAL ELLIPSIS}"): "..."}
_LIGATURES = str.maketrans({"\N{LATIN SMALL LETTER AE}": "ae", "\N{LATIN SMALL LIGATURE OE}": "oe",
                            "\N{LATIN SMALL LETTER SHARP S}": "ss"})


def tokens(text: str) -> list[str]:
    """
    Cut *text* into tokens, each with the white space after it; joined they are the text again.

    Takes time linear in the text.

    >>> tokens("It is not \N{LEFT DOUBLE QUOTATION MARK}done\N{RIGHT DOUBLE QUOTATION MARK}.")
    ['It ', 'is ', 'not ', '“', 'done', '”', '.']
    """
    return _TOKEN.findall(text)


def form(token: str) -> str:
    """
    Return the normal form of one token.

    >>> form("Hus\N{LATIN SMALL LETTER A WITH ACUTE}k "), form("\N{EM DASH}")
    ('husak', '-')
    >>> form("Don\N{RIGHT SINGLE QUOTATION MARK}t")
    "don't"
    """
    bare = token.strip()
    if bare.isascii():
        bare = bare.lower().replace("`", "'")
        return "..." if bare.startswith(("..", ". .")) else bare
    bare = bare.translate(_INVISIBLE).translate(_SIGNS)
    spread = unicodedata.normalize("NFD", bare)
    plain = "".join(c for c in spread if not "\u0300" <= c <= "\u036f")
    return plain.lower().translate(_LIGATURES)


_EDGES = re.compile(r"^\W+|\W+$")


def word_form(word: str) -> str:
    """
    Return the normal form of a word that white space surrounds: without the signs at its ends, unless it is all signs.

    >>> word_form("(Hus\N{LATIN SMALL LETTER A WITH ACUTE}k),"), word_form("\N{EM DASH}")
    ('husak', '-')
    """
    return form(word if word.isalnum() else _EDGES.sub("", word) or word)


class _Codes(dict[str, str]):
    """Word as printed -> the character that stands for its form; filled as words are met."""

    def __init__(self) -> None:
        super().__init__()
        self.forms: dict[str, str] = {}

    def __missing__(self, word: str) -> str:
        bare = word_form(word)
        code = self.forms.get(bare)
        if code is None:
            code = self.forms[bare] = _code(len(self.forms))
        self[word] = code
        return code


_SURROGATES = 0xD800
_LAST = 0x10FFFF - 0x900


def _code(number: int) -> str:
    """Return the character for form *number*: from U+0100 on, no surrogates; past the last one they are used again."""
    at = 0x100 + number % _LAST
    return chr(at if at < _SURROGATES else at + 0x800)


@frozen
class Vocabulary:
    """
    One character for each word form, so that a paragraph becomes a string whose letters are words.

    Strings of that kind are compared fast and with little memory. One vocabulary serves both witnesses of a pair. Past
    1.1 million forms characters are used again; that can only make two words look alike to the aligner, since the
    comparison looks at the words as printed.
    """

    _codes: _Codes = field(factory=_Codes, repr=False)

    def encode(self, text: str) -> str:
        """Return *text* as one character per word; white space divides words."""
        codes = self._codes
        return "".join([codes[word] for word in text.split()])

    def encode_words(self, words: list[str]) -> str:
        """Return words as one character each."""
        codes = self._codes
        return "".join([codes[word] for word in words])

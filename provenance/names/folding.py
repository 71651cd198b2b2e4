"""What of a printed name is compared: small letters, without apostrophes, and without the marks that come and go."""

from __future__ import annotations

import functools
import unicodedata

from provenance.pattern import lazy

#: Apostrophes, primes for the signs, ties of ALA-LC, the point that BGN sets between letters, soft hyphens.
_SIGNS = dict.fromkeys(
    map(
        ord,
        "'`\N{RIGHT SINGLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}\N{ACUTE ACCENT}\N{MODIFIER LETTER APOSTROPHE}"
        "\N{MODIFIER LETTER PRIME}\N{MODIFIER LETTER DOUBLE PRIME}\N{PRIME}\N{DOUBLE PRIME}\N{QUOTATION MARK}"
        "\N{RIGHT DOUBLE QUOTATION MARK}\N{MIDDLE DOT}\N{SOFT HYPHEN}\N{MODIFIER LETTER TURNED COMMA}"
        "\N{COMBINING DOUBLE INVERTED BREVE}\N{COMBINING LIGATURE LEFT HALF}\N{COMBINING LIGATURE RIGHT HALF}",
    )
)
#: Letters whose mark makes another letter of them, under one scheme or another: Žilin is not Zilin.
_OTHER_LETTERS = frozenset("žščŝûâŭăżśćđ")
_WITHOUT_PARTS = str.maketrans(
    {
        "\N{LATIN SMALL LETTER L WITH STROKE}": "l",
        "\N{LATIN SMALL LETTER O WITH STROKE}": "o",
        "\N{LATIN SMALL LETTER DOTLESS I}": "i",
        "\N{LATIN SMALL LETTER AE}": "ae",
        "\N{LATIN SMALL LIGATURE OE}": "oe",
        "\N{LATIN SMALL LETTER SHARP S}": "ss",
    }
)
_BARE_D = str.maketrans({"\N{LATIN SMALL LETTER D WITH STROKE}": "d"})
_OLD_LETTERS = str.maketrans(
    {
        "\N{CYRILLIC SMALL LETTER YAT}": "е",
        "\N{CYRILLIC SMALL LETTER FITA}": "ф",
        "\N{CYRILLIC SMALL LETTER IZHITSA}": "и",
        "\N{CYRILLIC SMALL LETTER BYELORUSSIAN-UKRAINIAN I}": "и",
    }
)
_OLD = frozenset("ѣѳѵ")
_YO = str.maketrans("ё", "е")


def is_cyrillic(word: str) -> bool:
    """Whether a word has a Cyrillic letter."""
    return any("\u0400" <= letter <= "\u04ff" for letter in word)


@functools.lru_cache(maxsize=4096)
def latin(word: str) -> str:
    """
    Return a Latin word in small letters, without apostrophes, and without marks that leave the letter what it is.

    >>> latin("Hruŝëv"), latin("Il'ichëv"), latin("T͡Siurupa")
    ('hruŝev', 'ilichev', 'tsiurupa')
    """
    small = word.lower()
    if small.isascii():
        return small.translate(_SIGNS) if not small.isalpha() else small
    composed = unicodedata.normalize("NFC", small.translate(_SIGNS)).translate(_WITHOUT_PARTS)
    return "".join(letter if letter in _OTHER_LETTERS else _unmarked(letter) for letter in composed)


def undressed(form: str) -> str:
    """
    Return a Latin form as it is mostly printed, in its capitals: without ties, primes, and marks that tell little.

    >>> undressed("I͡urʹev"), undressed("Andreĭ"), undressed("Žukov")
    ('Iurev', 'Andrei', 'Žukov')
    """
    kept = unicodedata.normalize("NFC", form.translate(_SIGNS))
    return "".join(letter if letter.lower() in _OTHER_LETTERS else _unmarked(letter) for letter in kept)


def bare(word: str) -> str:
    """
    Return a Latin word without any mark.

    >>> bare("Kádár"), bare("Ceauşescu"), bare("Łęcki")
    ('kadar', 'ceausescu', 'lecki')
    """
    small = latin(word)
    return small if small.isascii() else _unmarked(small).translate(_BARE_D)


#: A surname that ends so was Cyrillic: there a lost mark makes another name.
_SLAVIC = lazy(r"(?:[oei][vw]|[oei](?:ff|va|wa)|[iy]n|[iy]na|s[ck]?i[jy]?|sk(?:y|ij|iy|ii|yj|aja|aya|aia))$")


def same_latin(left: str, right: str) -> bool:
    """
    Whether two Latin words are one name but for case, apostrophes and marks.

    Marks are often lost. But in names that were Cyrillic they are letters: Šuhov is not Suhov.

    >>> same_latin("Kádár", "KADAR"), same_latin("Dubček", "Dubcek"), same_latin("Šuhov", "Suhov")
    (True, True, False)
    """
    one, other = latin(left), latin(right)
    if one == other:
        return bool(one)
    plain = bare(left)
    return plain == bare(right) and not _SLAVIC.search(plain)


def _unmarked(text: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))


def cyrillic(word: str) -> str:
    """
    Return a Cyrillic word in small letters, in the spelling since 1918, without marks of stress.

    >>> cyrillic("Лѣсковъ"), cyrillic("ЩЁКИН")
    ('лесков', 'щёкин')
    """
    small = unicodedata.normalize("NFC", word.lower().translate(_SIGNS))
    small = small.replace("\N{COMBINING ACUTE ACCENT}", "").replace("\N{COMBINING GRAVE ACCENT}", "")
    if small.endswith("ъ") or not _OLD.isdisjoint(small):
        small = small.removesuffix("ъ").translate(_OLD_LETTERS)
    return small


def same_cyrillic(left: str, right: str) -> bool:
    """
    Whether two Cyrillic words are one name but for the dots of yo, which print mostly leaves out.

    >>> same_cyrillic("Лигачёв", "ЛИГАЧЕВ"), same_cyrillic("Горбачёв", "Горбачёва")
    (True, False)
    """
    return cyrillic(left).translate(_YO) == cyrillic(right).translate(_YO)

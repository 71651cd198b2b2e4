"""What the rules know of words: numbers in four languages, negations, contractions, names."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editions.confusions import Noise
from editions.rules.lexicon import Lexicon, forms, words
from editions.values.figures import numeral
from provenance.languages import LANGUAGES
from provenance.names import same_name
from tests.builders.strategies import law

NUMBERS = {
    "en": {
        "twenty-seven": (27,),
        "twenty seven": (27,),
        "five million": (5_000_000,),
        "5 million": (5_000_000,),
        "XXVII": (27,),
        "27th": (27,),
        "twenty-seventh": (27,),
        "the 27th Congress of 1986": (27, 1986),
        "1,200": (1200,),
        "three hundred": (300,),
        "two hundred and forty": (240,),
        "one hundred and one": (101,),
        "nineteen hundred": (1900,),
        "three hundred thousand": (300_000,),
        "two thousand five hundred": (2500,),
        "forty pumps, sixty dredgers": (40, 60),
        "two or three": (2, 3),
        "seven eight": (7, 8),
        "eleven two": (11, 2),
        "a dozen": (12,),
        "two million five hundred thousand and six": (2_500_006,),
        "between one hundred and two hundred": (100, 200),
        "in 1983 a million": (1983, 1_000_000),
        "in 1983 three million": (1983, 3_000_000),
        "two thousand, three thousand": (2000, 3000),
        "the XXth Congress": (20,),
        "mild": (),
        "I": (),
        "no numbers here": (),
    },
    "fr": {
        "trente-deux": (32,),
        "vingt": (20,),
        "vingt et un": (21,),
        "cinq millions": (5_000_000,),
        "deux cents": (200,),
        "le XXVIIe congrès": (27,),
        "soixante-dix": (70,),
        "quatre-vingts": (80,),
        "quatre-vingt-dix": (90,),
        "dix-sept": (17,),
        "quatre-vingt-dix-sept": (97,),
        "deux mille cinq cents": (2500,),
        "Le XXe siècle, le Ier mai": (20, 1),
    },
    "de": {
        "zweiundzwanzig": (22,),
        "vierzig": (40,),
        "fünf Millionen": (5_000_000,),
        "dreihundert": (300,),
        "am 27. Februar": (27,),
    },
    "ru": {
        "двадцать семь": (27,),
        "двадцать седьмой": (27,),
        "сорок": (40,),
        "пять миллионов": (5_000_000,),
        "триста": (300,),
        "27-й": (27,),
        "27-го": (27,),
        "XXVII съезд": (27,),
        "тысяча девятьсот": (1900,),
    },
}
CASES = [(language, text, numbers) for language, table in NUMBERS.items() for text, numbers in table.items()]


def lexicon(*codes):
    """Return what is known of words in some languages, without any text."""
    return Lexicon([LANGUAGES[code] for code in codes], {}, {}, noise=Noise())


@pytest.mark.parametrize(("language", "text", "numbers"), CASES)
def test_numbers_are_read_as_people_read_them(language, text, numbers):
    """Figures, words, ordinals and Roman numerals; what belongs together is one number."""
    assert lexicon(language).numbers(text) == numbers


@law(200)
@given(st.integers(1, 399))
def test_roman_numerals_are_read_back(number):
    """Every numeral in its usual form has its value, in capitals as printed."""
    parts = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
    rest, printed = number, ""
    for value, letters in parts:
        count, rest = divmod(rest, value)
        printed += letters * count
    assert numeral(printed) == number
    assert lexicon("en").numbers(f"the {printed} congress") == ((number,) if len(printed) > 1 else ())


@pytest.mark.parametrize("word", ["mild", "civil", "iiii", "ic", "vx", "", "livid", "mix"])
def test_words_are_no_roman_numerals(word):
    """Letters in an order that no numeral has are a word."""
    assert numeral(word.upper()) is None


@law(100)
@given(st.integers(0, 10**9))
def test_figures_are_read_with_and_without_commas(number):
    """``1,200`` is ``1200``."""
    assert lexicon("en").numbers(f"{number:,} tons") == lexicon("en").numbers(f"{number} tons") == (number,)


def test_figures_too_long_to_be_a_number_are_none():
    """A row of digits that no one counts with is silent, and does not fail."""
    assert lexicon("en").numbers("9" * 5000) == ()


@pytest.mark.parametrize(
    ("language", "word"), [("en", "not"), ("en", "don't"), ("en", "never"), ("fr", "ne"), ("de", "kein"), ("ru", "не")]
)
def test_negations_are_known(language, word):
    """In each language, short forms too."""
    assert lexicon(language).negating(word)


def test_languages_of_a_pair_are_known_together():
    """A pair of two languages knows the words of both."""
    both = lexicon("en", "ru")
    assert both.negating("not")
    assert both.negating("не")
    assert both.numbers("сорок or forty") == (40, 40)


def test_words_are_bare():
    """Small letters, composed, straight apostrophes, no signs."""
    assert words("“Don’t”, E\u0301te\u0301 re\N{SOFT HYPHEN}port") == ("don't", "été", "report")


def test_forms_are_counted_without_signs():
    """What stands around a word is no part of it; signs alone are no word."""
    assert forms(["“Yes”, yes — Yes."]) == {"Yes": 2, "yes": 1}


@pytest.mark.parametrize(
    ("word", "opens", "name"),
    [("Lind", False, True), ("Lind", True, True), ("May", False, False), ("The", True, False), ("the", False, False)],
)
def test_a_capital_that_its_place_does_not_explain_is_a_name(word, opens, name):
    """A month is none, nor a word that stands in small letters elsewhere and opens a sentence."""
    known = Lexicon([LANGUAGES["en"]], {"the": 3}, {}, noise=Noise())
    assert known.is_name(word, opens_sentence=opens) is name


ONE_NAME = [
    ("Gorbachev", "Gorbatschow", "Gorbatchev", "Gorbachov", "Горбачёв", "Горбачев"),
    ("Shevardnadze", "Шеварднадзе"),
    ("Zhivkov", "Живков"),
    ("Khrushchev", "Хрущёв", "Хрущев"),
    ("Yeltsin", "Eltsin", "Ельцин"),
    ("Brezhnev", "Брежнев"),
    ("Ryzhkov", "Рыжков"),
    ("Yakovlev", "Iakovlev", "Jakowlew", "Яковлев"),
    ("Andrei", "Andrey", "Andrej", "Андрей"),
    ("Husák", "Husak"),
]
OTHER_NAMES = [("Lind", "Link"), ("Novak", "Nowy"), ("Petrov", "Petrova"), ("Ivanov", "Ivanin"), ("Kádár", "Kodar")]


@pytest.mark.parametrize("forms_of_it", ONE_NAME, ids=[row[0] for row in ONE_NAME])
def test_transliterations_of_one_name_are_one_name(forms_of_it):
    """Whatever the table of letters."""
    assert all(same_name(one, other) for one, other in itertools.product(forms_of_it, repeat=2))


@pytest.mark.parametrize(("one", "other"), OTHER_NAMES)
def test_other_names_are_other_names(one, other):
    """What tells two people apart is kept."""
    assert same_name(one, other) is None

"""Numbers and dates come to the same value in every language."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editions.values import Kind, values
from editions.values.answering import unanswered
from editions.values.counting import Count
from provenance.languages import LANGUAGES
from provenance.numerals import NUMERALS, folded
from tests.builders.strategies import law

#: One number a row, in words, as each language has them.
WORDED = {
    17: "en seventeen|fr dix-sept|de siebzehn|ru семнадцать|es diecisiete|it diciassette|pl siedemnaście|cs sedmnáct|"
        "hu tizenhét|bg седемнадесет|ro șaptesprezece|uk сімнадцять",
    71: "en seventy-one|fr soixante et onze|fr soixante-et-onze|fr septante et un|de einundsiebzig|de ein und siebzig|"
        "ru семьдесят один|ru семидесяти одного|es setenta y uno|it settantuno|pl siedemdziesiąt jeden|"
        "cs sedmdesát jedna|cs jedenasedmdesát|hu hetvenegy|bg седемдесет и един|ro șaptezeci și unu|uk сімдесят один",
    70: "en seventy|en threescore and ten|fr soixante-dix|de siebzig|ru семидесяти|ru семидесятилетний|es setenta|"
        "it settanta|pl siedemdziesięciu|cs sedmdesáti|hu hetven|bg седемдесет|ro şaptezeci|uk сімдесяти",
    99: "en ninety-nine|fr quatre-vingt-dix-neuf|fr quatre vingt dix neuf|de neunundneunzig|ru девяносто девять|"
        "es noventa y nueve|it novantanove|pl dziewięćdziesiąt dziewięć|cs devadesát devět|hu kilencvenkilenc|"
        "bg деветдесет и девет|ro nouăzeci și nouă|uk дев'яносто дев'ять",
    350: "en three hundred and fifty|fr trois cent cinquante|de dreihundertfünfzig|de dreihundert fünfzig|"
         "ru триста пятьдесят|ru трёхсот пятидесяти|es trescientos cincuenta|it trecentocinquanta|"
         "pl trzysta pięćdziesiąt|cs tři sta padesát|hu háromszázötven|bg триста и петдесет|"
         "ro trei sute cincizeci|uk триста п’ятдесят",
    2000: "en two thousand|fr deux mille|de zweitausend|ru две тысячи|es dos mil|it duemila|pl dwa tysiące|"
          "cs dva tisíce|hu kétezer|bg две хиляди|ro două mii|uk дві тисячі",
    5_000_000: "en five million|en 5 million|fr cinq millions|de fünf Millionen|de 5 Mio.|ru пять миллионов|ru 5 млн|"
               "es cinco millones|it cinque milioni|pl pięć milionów|pl 5 mln|cs pět milionů|hu ötmillió|hu öt millió|"
               "bg пет милиона|ro cinci milioane|uk п'ять мільйонів|uk 5 млн",
    27: "en twenty-seventh|en 27th|en XXVII|en the seven and twentieth|fr vingt-septième|fr 27e|fr XXVIIe|"
        "de siebenundzwanzigster|de 27.|ru двадцать седьмого|ru 27-го|ru ХХVII съезд|es XXVII|it ventisettesimo|"
        "pl dwudziesty siódmy|cs dvacátý sedmý|hu huszonhetedik|bg двадесет и седми|uk двадцять сьомий",
    12: "en a dozen|fr une douzaine|de ein Dutzend|ru дюжина|es una docena|it dozzina|pl tuzin|cs tucet|hu tucat|"
        "ro duzină|uk дюжина|bg дузина",
    603_550: "en six hundred thousand and three thousand and five hundred and fifty|"
             "de sechshundertdreitausendfünfhundertfünfzig|ru шестьсот три тысячи пятьсот пятьдесят|"
             "fr six cent trois mille cinq cent cinquante|it seicentotremilacinquecentocinquanta",
    2_500_000: "en two and a half million|en 2.5 million|de 2,5 Mio.|de zweieinhalb Millionen|"
               "ru два с половиной миллиона|ru 2,5 млн|fr deux millions et demi|fr 2,5 millions",
}  # fmt: skip
CASES = [
    (language, text, value)
    for value, row in WORDED.items()
    for language, _, text in (case.partition(" ") for case in row.split("|"))
]


def read(text, language="en"):
    """Return the values of a text."""
    return [value.value for value in values(text, language)]


@pytest.mark.parametrize(("language", "text", "value"), CASES)
def test_a_number_has_one_value_in_every_language(language, text, value):
    """Words, figures, ordinals and Roman numerals come to one value, and the number ends where it ends."""
    assert max(read(f"({text}).", language), default=None) == value


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("1,500 or 1 500 or 1.500 or 1'500", "en", [1500] * 4),
        ("4.45 and 4,45", "en", [4.45, 4.45]),
        ("1.234,5", "de", [1234.5]),
        ("0.125", "en", [0.125]),
        ("between 10\N{EN DASH}15 million", "en", [10, 15_000_000]),
        ("in 1956, 200 men", "en", [1956, 200]),
        ("in 1956 200 men", "en", [1956, 200]),
        ("between one hundred and two hundred", "en", [100, 200]),
        ("seventy, eighty", "en", [70, 80]),
        ("the XIV\N{MODIFIER LETTER SMALL E} siècle", "fr", [14]),
        ("les années vingt", "fr", [20]),
        ("the twenties and the 1950s", "en", [20, 1950]),
        ("a fortnight, une", "en", [14]),
        ("quinzaine", "fr", [15]),
        ("nothing but a civil word", "en", []),
        ("70 and seventy", None, [70]),
        ("", "en", []),
    ],
)
def test_figures_and_words_are_read(text, language, found):
    """Separators, ranges, enumerations; of a language that is not known, figures alone are read."""
    assert read(text, language) == found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "12 April 1956|April 12, 1956|12.IV.1956|12/4/1956|12.4.1956|1956-04-12|the twelfth of April 1956"),
        ("fr", "le 12 avril 1956|douze avril 1956|12.04.1956"),
        ("de", "12. April 1956|am zwölften April 1956|12. 4. 1956"),
        ("ru", "12 апреля 1956 г.|двенадцатого апреля 1956 года|12.IV.1956"),
        ("es", "12 de abril de 1956"),
        ("it", "12 aprile 1956"),
        ("pl", "12 kwietnia 1956 r."),
        ("cs", "12. dubna 1956"),
        ("hu", "1956. április 12."),
        ("bg", "12 април 1956 г."),
        ("ro", "12 aprilie 1956"),
        ("uk", "12 квітня 1956 р."),
    ],
)
def test_a_date_has_one_value_in_every_language(language, text):
    """In words and in figures, in the order of each country."""
    for printed in text.split("|"):
        [date] = values(f"({printed})", language)
        assert (date.kind, date.value) == (Kind.DATE, 19560412), printed


def test_a_part_that_is_not_printed_is_nought():
    """A day without its year, and a month without its day."""
    assert read("on 3 May we met") == [503]
    assert read("in June 1956") == [19560600]
    assert read("we may, in March, go") == [300]


@pytest.mark.parametrize(
    "text", ["the Bulgars6 came", "it was blue.7 He went", "so he said.\N{RIGHT DOUBLE QUOTATION MARK}12"]
)
def test_marks_of_notes_are_no_numbers(text):
    """Figures that are glued on to a word or its stop."""
    assert read(text) == []


def test_figures_behind_an_abbreviation_are_numbers():
    """No.5 and T-34 are no words with a note."""
    assert read("No.5, the T-34 and Vol.3") == [5, 34, 3]


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "one of the first, a second"), ("fr", "un homme neuf"), ("de", "ein Mann, eine Frau, der erste"),
     ("ru", "один из первых"), ("it", "tu sei uno"), ("es", "un primer paso"), ("ro", "o carte nouă"),
     ("hu", "egy hét"), ("en", "thousands of them")],
)  # fmt: skip
def test_words_with_another_meaning_tell_of_no_number(language, text):
    """Articles, pronouns and the like may answer a number, but never speak for one."""
    assert not any(value.telling for value in values(text, language))


def test_a_share_is_told_with_its_sign():
    """70 %, seventy per cent and siebzig Prozent are one kind."""
    said = {"70 %": "en", "seventy per cent": "en", "siebzig Prozent": "de", "70 процентов": "ru"}
    for text, language in said.items():
        [value] = values(text, language)
        assert (value.value, value.kind) == (70, Kind.PERCENT)


def test_ordinals_are_told_from_cardinals():
    """The kind says how a number was said."""
    kinds = [value.kind for value in values("twenty-seventh, twenty-seven, 27th, 1956", "en")]
    assert kinds == [Kind.ORDINAL, Kind.CARDINAL, Kind.ORDINAL, Kind.YEAR]


@law(200)
@given(st.text("тридцать seventy und 0123456789.,-' %XIV\n", max_size=40), st.sampled_from([*NUMERALS.names(), None]))
def test_every_value_stands_where_it_says(text, language):
    """Places lie inside the text, in order, and do not overlap."""
    found = values(text, language)
    assert all(0 <= value.start < value.end <= len(text) for value in found)
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))


def german(number):
    """Return a number below a million in German words: the slow, obvious way."""
    units = "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn"
    low = [*units.split(), "siebzehn", "achtzehn", "neunzehn"]
    tens = ["_", "_", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"]
    if number >= 1000:
        return german(number // 1000) + "tausend" + (german(number % 1000) if number % 1000 else "")
    if number >= 100:
        return german(number // 100) + "hundert" + (german(number % 100) if number % 100 else "")
    if number < 20:
        return low[number]
    return (low[number % 10] + "und" if number % 10 else "") + tens[number // 10]


@law(200)
@given(st.integers(2, 999_999))
def test_german_compounds_are_sums_of_their_parts(number):
    """Any number below a million that is written as one word is read back."""
    assert read(german(number), "de") == [number]


@pytest.mark.parametrize(
    ("left", "right", "open_"),
    [
        ("969 years", "900 years and 69 days", ([], [])),
        ("at 12:30", "at 12.30", ([], [])),
        ("in 1977", "in '77", ([], [])),
        ("1.2 million", "1,198,342", ([], [])),
        ("1,200,000", "1,300,000", ([0], [0])),
        ("12 April 1956", "12 April", ([], [])),
        ("12 April 1956", "13 April 1956", ([0], [0])),
        ("in 12 of 1956", "12 May 1956", ([], [])),
        ("two cubits", "two and a half cubits", ([], [])),
        ("seven and seven", "seven", ([1], [])),
        ("seventy years", "sixty years", ([0], [0])),
        ("", "70", ([], [0])),
    ],
)
def test_values_answer_each_other(left, right, open_):
    """Sums, years of a century, rounded numbers, dates as deep as both are; and what is not answered."""
    lefts, rights = values(left, "en"), values(right, "en")
    assert unanswered(lefts, rights) == open_
    assert unanswered(rights, lefts) == open_[::-1]


def test_a_number_grows_word_by_word():
    """What cannot belong to it begins another."""
    assert Count.of(7).taking(8) is None
    assert Count.of(20).taking(7).value == 27
    assert Count.of(4, figures=True).taking(7) is None


@pytest.mark.parametrize("code", NUMERALS.names())
def test_every_language_has_its_numerals(code):
    """They stand in the form in which they are looked up, with the numbers to a million."""
    numerals = NUMERALS[code]
    assert numerals.code == code
    assert code in LANGUAGES.names()
    assert all(word == folded(word) for word in (*numerals.words, *numerals.ordinals, *numerals.doubtful))
    assert {2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 20, 30, 40, 50, 90, 100, 1000, 10**6} <= set(numerals.words.values())
    assert {1, 2, 3, 10} <= set(numerals.ordinals.values())
    known = {*numerals.words, *numerals.ordinals, *numerals.measures}
    assert sorted(numerals.doubtful - known) == []

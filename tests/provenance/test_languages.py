"""The languages as data, and which one a text is in."""

from __future__ import annotations

import re

import pytest

from provenance.dates import find_date
from provenance.detect import detect
from provenance.languages import LANGUAGES
from provenance.numerals import NUMERALS
from tests.builders.prose import CZECH, ENGLISH, FRENCH, GERMAN, HUNGARIAN, POLISH, RUSSIAN


@pytest.mark.parametrize(
    ("text", "code"),
    [(RUSSIAN, "ru"), (FRENCH, "fr"), (GERMAN, "de"), (ENGLISH, "en"), (CZECH, "cs"),
     (HUNGARIAN, "hu"), (POLISH, "pl"),
     ("Урожай на юге погиб, мельницы стоят. Вагонов нет.", "ru"),
     ("Урожай загинув, млини стоять. Вагонів немає, і їх не буде.", "uk"),
     ("", None), ("1 2 3", None), ("Zluk Szohod Kosta", None)],
)  # fmt: skip
def test_detect(text: str, code: str | None) -> None:
    """The languages of the registry are told; next to nothing is not."""
    assert detect(text) == code


@pytest.mark.parametrize("code", LANGUAGES.names())
def test_every_language_is_whole(code: str) -> None:
    """Each has twelve months, words in lower case, and patterns that compile."""
    language = LANGUAGES[code]
    assert language.code == code
    assert set(language.months.values()) == set(range(1, 13))
    for words in (language.function_words, language.negations, language.modals, NUMERALS[code].words):
        assert words
        assert all(word == word.casefold() or "\N{LATIN SMALL LETTER SHARP S}" in word for word in words)
    for pattern in language.decision_formulas:
        re.compile(pattern)


SAME = [
    (
        "en",
        "colour color|realise realize|travelled traveled|theatre theater|mediaeval medieval|grey gray",
    ),
    (
        "en",
        "judgement judgment|programme program|shewed showed|defence defense|to-day today|labour labor|skilful skillful",
    ),
    ("de", "daß dass|Theil Teil|numerieren nummerieren|Photographie Fotografie"),
    ("fr", "œuvre oeuvre|étoit était|enfans enfants|clef clé"),
    ("ru", "ещё еще|новаго нового|вѣра вера|домъ дом|міръ мир|разсказ рассказ"),
]
APART = [
    ("en", "four for|filled filed|hour hor|tick tic|bit bite|sit site|there three"),
    ("fr", "soit sait|toit tait|dans dants|sans sants"),
    ("de", "Rad Rat|wird wiert"),
    ("ru", "мир мирр|бес без"),
]


@pytest.mark.parametrize(("code", "pairs"), SAME)
def test_spellings_of_one_word_have_one_form(code: str, pairs: str) -> None:
    """Old and new, British and American spelling come to the same."""
    for pair in pairs.split("|"):
        left, right = map(LANGUAGES[code].canonical_spelling, pair.split())
        assert left == right, pair


@pytest.mark.parametrize(("code", "pairs"), APART)
def test_other_words_keep_apart(code: str, pairs: str) -> None:
    """The rules do not make two words one."""
    for pair in pairs.split("|"):
        left, right = map(LANGUAGES[code].canonical_spelling, pair.split())
        assert left != right, pair


@pytest.mark.parametrize(
    ("text", "printed", "edtf"),
    [
        ("Minutes, March 4, 1955", "March 4, 1955", "1955-03-04"),
        ("le 1er mars 1955 à Szohod", "1er mars 1955", "1955-03-01"),
        ("am 4. März 1955", "4. März 1955", "1955-03-04"),
        ("4 марта 1955 г.", "4 марта 1955", "1955-03-04"),
        ("in March 1955", "March 1955", "1955-03"),
        ("1955-03-04", "1955-03-04", "1955-03-04"),
        ("February 30, 1955", "February 30, 1955", None),
    ],
)
def test_dates(text: str, printed: str, edtf: str | None) -> None:
    """A date is found as printed and never made more precise."""
    found = find_date(text)
    assert found is not None
    assert (found.printed, found.edtf) == (printed, edtf)


@pytest.mark.parametrize("text", ["", "no date", "paragraph 12 of 1955", "page 3.4"])
def test_no_date(text: str) -> None:
    """Figures alone are no date."""
    assert find_date(text) is None

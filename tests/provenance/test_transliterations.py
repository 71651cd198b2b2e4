"""The tables of transliteration hold together."""

from __future__ import annotations

import pytest

from provenance.names.generated import written
from provenance.transliterations import SCHEMES, rules

ALPHABETS = {
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "bg": "абвгдежзийклмнопрстуфхцчшщъьюя",
    "sr": "абвгдђежзијклљмнњопрстћуфхцчџш",
}
EVERY = [(scheme, language) for scheme in SCHEMES for language in scheme.tables]


@pytest.mark.parametrize(("scheme", "language"), EVERY, ids=lambda one: getattr(one, "code", one))
def test_a_table_knows_its_alphabet(scheme, language):
    """Each scheme writes each letter of each of its languages, at the head of a word, inside it and at its end."""
    for letter in ALPHABETS[language]:
        assert written(letter, scheme, language), letter
        assert written(f"о{letter}т", scheme, language), letter


@pytest.mark.parametrize(("scheme", "language"), EVERY, ids=lambda one: getattr(one, "code", one))
def test_a_table_writes_latin_letters(scheme, language):
    """What a scheme writes holds Latin letters and signs, and no Cyrillic letter that looks like one."""
    for rule in (rule for some in rules(scheme, language).values() for rule in some):
        assert all("\u0400" <= letter <= "\u04ff" or letter == "'" for letter in rule.letters)
        assert not any("\u0400" <= letter <= "\u04ff" for out in rule.outputs for letter in out)


def test_codes_are_unique():
    """Each scheme has a code and a title of its own."""
    schemes = list(SCHEMES)
    assert len({scheme.code for scheme in schemes}) == len({scheme.title for scheme in schemes}) == len(schemes)


@pytest.mark.parametrize("language", ["ru", "uk", "bg", "sr"])
def test_iso_9_writes_a_letter_for_a_letter(language):
    """ISO 9:1995 writes no two letters of a language alike."""
    first = [written(letter, SCHEMES["iso_9"], language)[0] for letter in ALPHABETS[language]]
    assert len(set(first)) == len(first)

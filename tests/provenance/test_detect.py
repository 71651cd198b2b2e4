"""In which language a text is: the twelve that are known, those that look like them, and what is in none."""

from __future__ import annotations

import random
import unicodedata
from pathlib import Path

import pytest

from provenance.detect import detect, languages_of, told
from provenance.languages import LANGUAGES
from provenance.tongues import SELDOM, TONGUES
from tests.builders.tongues import KNOWN, NOTHING, UNKNOWN

SHARED = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "real"
#: In which language the printed editions are whose names stand in the names of the pairs.
EDITIONS = {
    "elberfelder": "de",
    "segond": "fr",
    "synodal": "ru",
    "kjv": "en",
    "ylt": "en",
    "oeb": "en",
    "oebgb": "en",
    "valera": "es",
}
#: So many words make a sentence that can be told.
ENOUGH = 8


def damaged(text: str, *, rate: float = 0.05, seed: int = 4) -> str:
    """Return *text* with so many of its letters replaced by others of its script, as a poor scan would."""
    drawn = random.Random(seed)  # noqa: S311 - damage, no secret
    letters = sorted({one for one in text if one.islower()})
    return "".join(drawn.choice(letters) if one.isalpha() and drawn.random() < rate else one for one in text)


def test_every_known_language_has_sentences() -> None:
    """A language that is added to the registry is added to the cases, and is no longer one that is only told apart."""
    assert set(KNOWN) == set(LANGUAGES.names())
    assert set(UNKNOWN) <= set(TONGUES)
    assert not set(KNOWN) & set(TONGUES)
    assert set(TONGUES) >= SELDOM


@pytest.mark.parametrize("code", KNOWN)
def test_four_sentences_are_told(code: str) -> None:
    """A short text is told; in capitals, decomposed, or with one letter in twenty wrong, too."""
    text = " ".join(KNOWN[code])
    assert detect(text) == code
    assert detect(text.upper().replace("SS", "ss")) == code
    assert detect(unicodedata.normalize("NFD", text)) == code
    assert detect(damaged(text)) == code


def test_single_sentences_are_told_or_left() -> None:
    """Of the single sentences of eight words or more at least nine in ten are told, and none is told wrongly."""
    found = [(code, detect(sentence)) for code, sentences in KNOWN.items() for sentence in sentences]
    assert [pair for pair in found if pair[1] not in (pair[0], None)] == []
    assert sum(code == told_ for code, told_ in found) >= 0.9 * len(found)


@pytest.mark.parametrize("code", KNOWN)
def test_of_two_languages_a_sentence_is_told(code: str) -> None:
    """Where a sentence can only be in one of two languages, each sentence is told, or at worst one is left untold."""
    for other in set(KNOWN) - {code}:
        found = [detect(sentence, among=(code, other)) for sentence in KNOWN[code]]
        assert other not in found
        assert found.count(code) >= len(found) - 1, other


@pytest.mark.parametrize("code", UNKNOWN)
def test_other_languages_are_not_told(code: str) -> None:
    """Neither a text nor a sentence of it is taken for one of the known languages; the likeliest is its own."""
    text = " ".join(UNKNOWN[code])
    assert detect(text) is None
    assert [detect(sentence) for sentence in UNKNOWN[code]] == [None] * len(UNKNOWN[code])
    assert languages_of(text)[0][0] == code


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_in_no_language_is_not_told(text: str) -> None:
    """Tables, lists of names, damage, references, and other scripts; also a hundred times over."""
    assert detect(text) is None
    assert detect("\n".join([text] * 100)) is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Засѣданіе открылось поздно вечеромъ, и предсѣдатель сообщилъ, что мельницы уже стоятъ безъ дѣла.", "ru"),
        ("Засѣданието се откри късно вечерьта и прѣдсѣдательтъ каза, че воденицитѣ не работятъ.", "bg"),
        ("Er sagte, daß es der Stadt an Theilnahme nicht fehle, und man that, was man thun mußte.", "de"),
        ("Il étoit tard, et tous les enfans de la ville avoient vu que les moulins étoient arrêtés.", "fr"),
        ("And it came to pass that he spake unto them, saying, Thou hast not shewn us thy report.", "en"),
        ("Preşedintele a spus că morile sînt oprite şi că nu se poate trimite nimic pînă mîine.", "ro"),
    ],
)
def test_old_spelling(text: str, code: str) -> None:
    """Texts in the spelling of their time are told."""
    assert detect(text) == code


def test_a_quotation_does_not_turn_a_text() -> None:
    """A text with a sentence in another language, and with foreign names, is in its own."""
    foreign = "Dubček, Husák, Ceaușescu, Gyurkó, Żółkiewski. "
    assert detect(" ".join(KNOWN["en"]) + foreign + KNOWN["fr"][0]) == "en"


def test_what_stands_in_the_text_comes_before_what_is_declared() -> None:
    """A sure text wins; a declared language helps a short one, and does not make a long unknown one known."""
    slovak = " ".join(UNKNOWN["sk"])
    assert told(" ".join(KNOWN["fr"]), "en") == "fr"
    assert told("Szohod, 4. III. 1955", "hu") == "hu"
    assert told("Szohod, 4. III. 1955", None) is None
    assert told("Szohod, 4. III. 1955", "xx") is None
    assert told(slovak, "cs") is None
    assert told(slovak, "sk") is None


def test_languages_are_ranked() -> None:
    """The likeliest comes first, with shares that fall; among two, no third is named."""
    ranked = languages_of(KNOWN["cs"][0])
    assert ranked[0][0] == "cs"
    assert [share for _, share in ranked] == sorted((share for _, share in ranked), reverse=True)
    assert all(0 < share <= 1 for _, share in ranked)
    assert {code for code, _ in languages_of(KNOWN["cs"][0], among=("cs", "en"))} <= {"cs", "en"}
    assert languages_of("1955") == ()


def _real() -> list[tuple[str, str]]:
    found = []
    for folder in sorted(SHARED.glob("bible-*-*")) if SHARED.is_dir() else ():
        for name, side in zip(folder.name.split("-")[1:], ("a.txt", "b.txt"), strict=True):
            if name in EDITIONS:
                found.append((EDITIONS[name], (folder / side).read_text(encoding="utf-8")))
    return found


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared data do not lie beside the checkout")
def test_printed_translations() -> None:
    """Whole texts are told, and nineteen in twenty of their stretches of 200 words and paragraphs; none wrongly."""
    texts = _real()
    assert texts
    paragraphs, stretches = [], []
    for code, text in texts:
        assert detect(text) == code
        words = text.split()
        stretches += [(code, " ".join(words[at : at + 200])) for at in range(0, len(words) - 200, 200)]
        paragraphs += [(code, one) for one in text.split("\n\n") if len(one.split()) >= ENOUGH]
    for pieces in (stretches, paragraphs):
        found = [(code, detect(one)) for code, one in pieces]
        assert [pair for pair in found if pair[1] not in (pair[0], None)] == []
        assert sum(code == one for code, one in found) >= 0.95 * len(found)

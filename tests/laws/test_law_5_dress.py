"""Law 5: same words, no findings."""

from __future__ import annotations

import itertools
import textwrap
import unicodedata
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editions.divergence import Severity
from editions.pipeline import diff
from provenance.read import from_text
from tests.builders.prose import ENGLISH, FRENCH, GERMAN, RUSSIAN
from tests.builders.strategies import law, texts

_STRAIGHT = str.maketrans("“”„«»‘’", "\"\"\"\"\"''")


def wrapped(width):
    """Return a function that breaks the lines of each paragraph anew, and divides paragraphs by a blank line."""

    def wrap(text):
        parts = text.split("\n\n")
        return "\n\n".join(
            "\n".join(textwrap.wrap(p, width, break_long_words=False, break_on_hyphens=False)) for p in parts
        )

    return wrap


def every(letter, after):
    """Return a function that puts *after* behind every second *letter* between letters."""

    def change(text):
        count = itertools.count()
        out = []
        for k, c in enumerate(text):
            inside = 0 < k < len(text) - 1 and text[k - 1].isalnum() and text[k + 1].isalnum()
            out.append(c + after if c in letter and inside and next(count) % 2 else c)
        return "".join(out)

    return change


#: The dresses in which the same words may come: how a file's text becomes another file's.
DRESSES = {
    "wrapped at 40": wrapped(40),
    "wrapped at 72": wrapped(72),
    "composed": lambda text: unicodedata.normalize("NFC", text),
    "decomposed": lambda text: unicodedata.normalize("NFD", text),
    "CRLF": lambda text: text.replace("\n", "\r\n"),
    "CR": lambda text: text.replace("\n", "\r"),
    "no-break spaces": lambda text: text.replace(" ", "\N{NO-BREAK SPACE}"),
    "two blanks": lambda text: text.replace(" ", "  "),
    "blanks at line ends": lambda text: text.replace("\n", "  \n") + "  ",
    "indented": lambda text: "    " + text.replace("\n\n", "\n\n    "),
    "byte order mark": lambda text: "\N{ZERO WIDTH NO-BREAK SPACE}" + text,
    "soft hyphens": every("aeiouаеио", "\N{SOFT HYPHEN}"),
    "zero-width spaces": every("aeiouаеио", "\N{ZERO WIDTH SPACE}"),
    "straight quotes": lambda text: text.translate(_STRAIGHT),
}
SAMPLES = {
    "English": "The meeting opened “late”.\n\nLind: It’s not the “Łęcki” plan, nor Novák’s; I don’t.\n\n" + ENGLISH,
    "French": "Séance du 3 mai\n\n" + FRENCH.replace("'", "’") + "\n\n« Non », dit-il. L’hiver fut long.",
    "German": "Sitzung vom 3. Mai\n\n„Nein“, sagte er über die Straße.\n\n" + GERMAN,
    "Russian": "Заседание 3 мая\n\nГорн: «Нельзя», — сказал он. Ещё йод и ёлка.\n\n" + RUSSIAN,
}


def divergences(left, right, folder=None):
    """Return what is said of two texts, read as texts at hand or, given a folder, from files in it."""
    if folder is None:
        return diff(from_text(left), from_text(right)).pairs[0].divergences
    for name, text in (("a.txt", left), ("b.txt", right)):
        (folder / name).write_bytes(text.encode())
    return diff(folder / "a.txt", folder / "b.txt").pairs[0].divergences


def kind(divergence):
    """Return the kind of fact that a divergence is; guillemets and curly marks are two styles of quotation marks."""
    both = "".join(side.text for side in (divergence.left, divergence.right) if side)
    return divergence.code, divergence.code == "A503" and bool({"«", "»"} & set(both))


def check_same_words(found):
    """Fail if anything is above info, or any kind of finding stands there twice."""
    assert [(d.code, d.severity.word, d.message) for d in found if d.severity > Severity.INFO] == []
    assert [(code, count) for code, count in Counter(map(kind, found)).items() if count > 1] == []


@pytest.mark.parametrize("sample", SAMPLES)
@pytest.mark.parametrize("dress", DRESSES)
def test_one_dress_is_at_most_one_finding_a_kind(sample, dress, tmp_path):
    """Files with the same words in another dress: nothing above info, and each kind of dress is one finding."""
    text = SAMPLES[sample]
    other = DRESSES[dress](text)
    check_same_words(divergences(text, other, tmp_path))
    check_same_words(divergences(other, text, tmp_path))


@pytest.mark.parametrize("dress", ["wrapped at 40", "CRLF", "CR", "blanks at line ends", "indented", "byte order mark"])
def test_what_is_read_away_is_no_finding_or_white_space(dress, tmp_path):
    """Line ends and indents are at most one finding: white space."""
    found = divergences(SAMPLES["English"], DRESSES[dress](SAMPLES["English"]), tmp_path)
    assert {d.code for d in found} <= {"A508"}


@law(60)
@given(texts(4, least=2), st.sampled_from(sorted(DRESSES)))
def test_any_prose_in_one_dress(parts, dress):
    """The same for prose that is full of odd words."""
    text = "\n\n".join(" ".join(part.split()) for part in parts)
    check_same_words(divergences(text, DRESSES[dress](text)))


@law(60)
@given(texts(4, least=2), st.lists(st.sampled_from(sorted(DRESSES)), min_size=2, max_size=3, unique=True))
def test_any_prose_in_several_dresses(parts, dresses):
    """Dresses that come together are still nothing above info."""
    text = other = "\n\n".join(" ".join(part.split()) for part in parts)
    for dress in dresses:
        other = DRESSES[dress](other)
    assert [(d.code, d.left, d.right) for d in divergences(text, other) if d.severity > Severity.INFO] == []


@pytest.mark.parametrize("sample", SAMPLES)
def test_links_do_not_depend_on_dress(sample):
    """Paragraphs answer each other one to one in every dress."""
    for dress in DRESSES.values():
        pair = diff(from_text(SAMPLES[sample]), from_text(dress(SAMPLES[sample]))).pairs[0]
        assert {link.kind.value for link in pair.alignment.links} == {"match"}

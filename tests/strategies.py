"""Hypothesis strategies: prose in two scripts with all that makes text hard, and two witnesses of one text."""

from __future__ import annotations

import os
import unicodedata

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

_TIMES = int(os.environ.get("LAW_EXAMPLES", "1"))


def law(examples: int = 40):
    """
    Return the settings of a law: so many examples, the same ones on every run, however slow each may be.

    ``LAW_EXAMPLES=20`` in the environment looks twenty times as hard, and at other examples each time.
    """
    return settings(
        max_examples=examples * _TIMES,
        deadline=None,
        derandomize=_TIMES == 1,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )


LATIN = (
    "the of and to in a not no never must should only harvest canal pumps ministry Lind Novak Husák Łęcki Bratislava "
    "commission dredgers committee résumé façade naïve Straße über don't it’s co-operate re-evaluation honour colour "
    "centre modern corner decline said proposed refused approved village 40 1,200 3.5 1983 XXVII 27th twenty-seven May "
    "October I we they nobody nothing question answer vote"
).split()
CYRILLIC = (
    "и в не на что он она нельзя должен никто никогда урожай канал насосы министр Горн Линд Гусак комиссия совет ёлка "
    "йод её сорок двадцать 40 1983 мая октября сказал предложил отказался деревня вопрос ответ голосование съезд "
    "объявил из-за кто-то"
).split()
#: Tokens that break careless code: signs alone, letters of two code points, signs without width, beyond the BMP.
ODD = (
    "—", "–", "-", "…", "...", "[…]", "[the]", "(vote)", "*", "“yes”", "‘no’", "«да»", "„nein“", '"yes"', "'no'", "№ 5",
    "e\u0301te\u0301", "И\u0306од", "re\u00adport", "zero\u200bwidth", "40\u00a0pumps", "g.\u00a0Prague", "\U0001f600",
    "👩\u200d🌾", "İstanbul", "ﬁnal", "a/b", "x,y", "§", "1986–1989", "\u2028", "50%",
)  # fmt: skip
_SCRIPTS = st.sampled_from((LATIN, LATIN, CYRILLIC))
_ENDS = st.sampled_from((".", ".", ".", "?", "!", "…", ";", ".”", ""))
_SPEAKERS = ("Lind: ", "Novak: ", "Mr. Novak: ", "ЛИНД: ", "Горн. ", "")


def words(pool=LATIN):
    """Return a strategy of one token: mostly a word of *pool*, sometimes with a sign at its end, now and then an odd one."""
    plain = st.sampled_from(pool)
    return st.one_of(plain, plain, plain, plain, st.builds(str.__add__, plain, st.just(",")), st.sampled_from(ODD))


@st.composite
def sentences(draw, pool=None, least=2, most=9):
    """Return a sentence: words, one blank between them, a capital at its head and mostly a stop at its end."""
    pool = pool or draw(_SCRIPTS)
    text = " ".join(draw(st.lists(words(pool), min_size=least, max_size=most)))
    return text[:1].upper() + text[1:] + draw(_ENDS)


@st.composite
def paragraphs(draw):
    """Return a paragraph of one to three sentences in one script, with or without a speaker's label."""
    pool = draw(_SCRIPTS)
    parts = draw(st.lists(sentences(pool), min_size=1, max_size=3))
    return draw(st.sampled_from(_SPEAKERS)) + " ".join(parts)


@st.composite
def plain_paragraphs(draw):
    """Return a paragraph of words alone, long enough that nobody takes it for another."""
    return " ".join(draw(st.lists(st.sampled_from(LATIN), min_size=8, max_size=16)))


def texts(most=6):
    """Return a strategy of a text: its paragraphs."""
    return st.lists(paragraphs(), min_size=1, max_size=most)


_NOISE = (("rn", "m"), ("m", "rn"), ("cl", "d"), ("e", "c"), ("l", "1"), ("o", "0"), ("á", "d"), ("н", "п"), (" ", ""), (".", ","))


@st.composite
def damaged(draw, text):
    """Return *text* as a scanner might read it."""
    for one, other in draw(st.lists(st.sampled_from(_NOISE), min_size=1, max_size=3)):
        text = text.replace(one, other, draw(st.integers(1, 3)))
    return text.strip() or "x"


@st.composite
def reworded(draw, text):
    """Return *text* with one to three edits: words changed, dropped or added."""
    tokens = text.split(" ")
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(tokens)))
        size = draw(st.integers(0, 3))
        tokens[at : at + size] = draw(st.lists(words(), max_size=3))
    return " ".join(tokens).strip() or "x"


def dressed(text, how):
    """Return *text* in another dress, its words untouched."""
    return {
        "nfd": lambda: unicodedata.normalize("NFD", text),
        "nfc": lambda: unicodedata.normalize("NFC", text),
        "wrapped": lambda: text.replace(" ", "\n"),
        "wide": lambda: text.replace(" ", "  "),
        "nbsp": lambda: text.replace(" ", "\u00a0"),
        "straight": lambda: text.translate(str.maketrans("“”„‘’", "\"\"\"''")),
        "soft": lambda: text.replace("r", "r\u00ad"),
    }[how]()


DRESSES = ("nfd", "nfc", "wrapped", "wide", "nbsp", "straight", "soft")
#: What may happen to a paragraph; most of them stay as they are.
EDITS = ("keep", "keep", "keep", "reword", "reword", "damage", "dress", "split", "merge", "drop", "add", "move")


@st.composite
def witness_pairs(draw, most=7):
    """Return two witnesses of one text as lists of paragraphs: a text, and what an edit script made of it."""
    left = draw(st.lists(paragraphs(), min_size=1, max_size=most))
    right = []
    moved = []
    for text in left:
        edit = draw(st.sampled_from(EDITS))
        if edit == "move":
            moved.append(text)
        elif edit == "merge" and right:
            right[-1] += " " + text
        elif edit == "add":
            right += [text, draw(paragraphs())]
        elif edit != "drop":
            right += draw(_edited(text, edit))
    for text in moved:
        right.insert(draw(st.integers(0, len(right))), text)
    return left, right or ["x"]


@st.composite
def _edited(draw, text, edit):
    if edit == "reword":
        return [draw(reworded(text))]
    if edit == "damage":
        return [draw(damaged(text))]
    if edit == "dress":
        return [dressed(text, draw(st.sampled_from(DRESSES)))]
    if edit == "split":
        tokens = text.split(" ")
        borders = sorted(draw(st.sets(st.integers(1, max(1, len(tokens) - 1)), max_size=3)))
        pieces = [" ".join(tokens[a:b]) for a, b in zip([0, *borders], [*borders, len(tokens)], strict=True)]
        return [piece for piece in pieces if piece.strip()]
    return [text]

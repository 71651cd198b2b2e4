"""Hypothesis strategies: prose in two scripts with all that makes text hard, and two witnesses of one text."""

from __future__ import annotations

import os
import random
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
    "the", "of", "and", "to", "in", "a", "not", "no", "never", "must", "should", "only", "harvest", "canal",
    "pumps", "ministry", "Lind", "Novak", "Husák", "Łęcki", "Bratislava", "commission", "dredgers", "committee",
    "résumé", "façade", "naïve", "Straße", "über", "don't", "it’s", "co-operate", "re-evaluation", "honour",
    "colour", "centre", "modern", "corner", "decline", "said", "proposed", "refused", "approved", "village", "40",
    "1,200", "3.5", "1983", "XXVII", "27th", "twenty-seven", "May", "October", "I", "we", "they", "nobody",
    "nothing", "question", "answer", "vote",
)  # fmt: skip
CYRILLIC = (
    "и", "в", "не", "на", "что", "он", "она", "нельзя", "должен", "никто", "никогда", "урожай", "канал", "насосы",
    "министр", "Горн", "Линд", "Гусак", "комиссия", "совет", "ёлка", "йод", "её", "сорок", "двадцать", "40", "1983",
    "мая", "октября", "сказал", "предложил", "отказался", "деревня", "вопрос", "ответ", "голосование", "съезд",
    "объявил", "из-за", "кто-то",
)  # fmt: skip
#: Tokens that break careless code: signs alone, letters of two code points, signs without width, beyond the BMP.
ODD = (
    "—", "–", "-", "…", "...", "[…]", "[the]", "(vote)", "*", "“yes”", "‘no’", "«да»", "„nein“", '"yes"', "'no'", "№ 5",
    "e\u0301te\u0301", "И\u0306од", "re\u00adport", "zero\u200bwidth", "40\u00a0pumps", "g.\u00a0Prague", "\U0001f600",
    "👩\u200d🌾", "İstanbul", "ﬁnal", "a/b", "x,y", "§", "1986–1989", "\u2028", "50%",
)  # fmt: skip
_ENDS = (".", ".", ".", ".", "?", "!", "…", ";", ".”", "")
_SPEAKERS = ("Lind: ", "Novak: ", "Mr. Novak: ", "ЛИНД: ", "Горн. ", "", "")
#: Numbers from which a piece of prose is made: cheap to draw, and small ones make the same prose in every run.
_SEEDS = st.integers(0, 9999)


def prose(seed, size, *, odd=0.08):
    """
    Return *size* words of one script as running prose, always the same for one *seed*.

    A share of *odd* words breaks careless code. Shorter prose is the beginning of longer prose, so that a failing
    example can shrink.
    """
    dice = random.Random(seed)  # noqa: S311 - no secret
    pool = dice.choice((LATIN, LATIN, CYRILLIC))
    out, opens, left = [], True, dice.randint(3, 12)
    for _ in range(size):
        word = dice.choice(ODD) if dice.random() < odd else dice.choice(pool)
        out.append(word[:1].upper() + word[1:] if opens else word)
        left -= 1
        opens = left == 0
        if opens:
            out[-1] += dice.choice(_ENDS)
            left = dice.randint(3, 12)
        elif dice.random() < 0.1:
            out[-1] += ","
    return " ".join(out)


def phrases(least=1, most=3, *, odd=0.08):
    """Return a strategy of some running words."""
    return st.builds(lambda seed, size: prose(seed, size, odd=odd), _SEEDS, st.integers(least, most))


def paragraphs(least=2, most=30):
    """Return a strategy of a paragraph of prose, with or without a speaker's label."""
    return st.builds(str.__add__, st.sampled_from(_SPEAKERS), phrases(least, most))


def texts(most=6, *, least=1):
    """Return a strategy of a text: its paragraphs."""
    return st.lists(paragraphs(), min_size=least, max_size=most)


#: What a scanner takes for what.
_NOISE = (
    ("rn", "m"), ("m", "rn"), ("cl", "d"), ("e", "c"), ("l", "1"), ("o", "0"), ("á", "d"), ("н", "п"), ("и", "н"),
    (" ", ""), (".", ","), ("fi", "h"), ("d", "d "), ("t", "f"), ("a", "а"),
)  # fmt: skip


def damaged(text, noise, seed):
    """Return *text* as a scanner reads it that sometimes takes the first of a pair of *noise* for the second."""
    dice = random.Random(seed)  # noqa: S311 - no secret
    for one, other in noise:
        parts = text.split(one)
        text = parts[0] + "".join((other if dice.random() < 0.3 else one) + part for part in parts[1:])
    return text.strip() or "x"


@st.composite
def reworded(draw, text):
    """Return *text* with one to three edits: words changed, dropped or added."""
    tokens = text.split(" ")
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(tokens)))
        size = draw(st.integers(0, 3))
        tokens[at : at + size] = draw(phrases(0, 3)).split(" ")
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
        "zero": lambda: text.replace("n", "n\u200b"),
    }[how]()


DRESSES = ("nfd", "nfc", "wrapped", "wide", "nbsp", "straight", "soft", "zero")
#: What may happen to a paragraph; many of them stay as they are.
EDITS = ("keep", "keep", "reword", "reword", "damage", "dress", "split", "merge", "drop", "add", "move")


@st.composite
def witness_pairs(draw, most=8):
    """Return two witnesses of one text as lists of paragraphs: a text, and what an edit script made of it."""
    left = draw(texts(most))
    noise = draw(st.lists(st.sampled_from(_NOISE), max_size=3))
    right, moved = [], []
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
    right = [damaged(text, noise, number) for number, text in enumerate(right)]
    for text in moved:
        right.insert(draw(st.integers(0, len(right))), text)
    return left, right or ["x"]


#: What stands around the speeches of a printed session.
FRAME = (
    "Session of the Commission, 3 May 1983", "Present: Lind, Novak, Husák.", "Note: “40 pumps”, as Lind says below.",
    "[Source: State Archive, Fond 4, Opis 2.]", "Resolved: to accept the proposal of Lind.", "1. The canal", "* * *",
    "[…]", "RESOLUTION", "1 Cf. the minutes of May.", "Translated by A. Novak.",
)  # fmt: skip


@st.composite
def session_pairs(draw):
    """Return two witnesses of a session as texts of files: heads, a source, marks and notes among the speeches."""
    left, right = draw(witness_pairs(6))
    for side in (left, right):
        for text in draw(st.lists(st.sampled_from(FRAME), max_size=3)):
            side.insert(draw(st.integers(0, len(side))), text)
    return "\n\n".join(left), "\n\n".join(right)


@st.composite
def _edited(draw, text, edit):
    if edit == "reword":
        return [draw(reworded(text))]
    if edit == "damage":
        return [damaged(text, draw(st.lists(st.sampled_from(_NOISE), max_size=3)), 0)]
    if edit == "dress":
        return [dressed(text, draw(st.sampled_from(DRESSES)))]
    if edit == "split":
        tokens = text.split(" ")
        borders = sorted(draw(st.sets(st.integers(1, max(1, len(tokens) - 1)), max_size=4)))
        pieces = [" ".join(tokens[a:b]) for a, b in zip([0, *borders], [*borders, len(tokens)], strict=True)]
        return [piece for piece in pieces if piece.strip()]
    return [text]

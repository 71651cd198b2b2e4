"""
The ladder: how processor time grows with the text, and whether the links still hold. A script, not a test.

``python tests/benchmarks/ladder.py [SIZE ...]`` makes pairs of 100, 1,000 and 10,000 paragraphs (or the sizes given),
compares each with ``editions diff``, and prints a line for each: processor time, growth from the size before, and F1 of
the links; beside it the time of ``git diff --word-diff``, if git is there. Run it where ``editions`` is installed.

The texts are made here, from an invented vocabulary and a small grammar, and are the same on every run. Of the second
edition's paragraphs 5 % are edited, 1 % are left out and 1 % stand 3 to 20 places away; *ocr* also reads about 2 % of
the letters wrongly.
"""

from __future__ import annotations

import argparse
import functools
import itertools
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass

SIZES = (100, 1000, 10_000)
KINDS = ("clean", "ocr")
EDITED, LEFT_OUT, MOVED = 0.05, 0.01, 0.01
NEAREST, FARTHEST = 3, 20  # places that a moved paragraph goes
LENGTHS = (20, 40, 60, 80, 100, 120, 180)  # words of a paragraph, one as likely as the other
TWINS = ("m rn", "l 1", "e c", "h b", "o 0", "t f", "u n", "n u", "S 5", "g q", "a o")  # printed, read
MISREAD = dict(twins.split() for twins in TWINS)
NOISE = 0.032  # of the letters that can be misread, which is about 2 % of all
STARTS = (*"bdfghklmnprstv", "br", "dr", "gr", "kl", "pr", "st", "tr")
VOWELS = (*"aeiou", "ai", "ou", "ea")
ENDS = ("", *"lnrsm", "nd", "rt", "st", "th", "ck")
SENTENCES = (
    "The {noun} of the {noun} has not yet {verb} the {adjective} {noun} .",
    "{Name} {verb} that every {noun} must be {verb} before the {noun} , and that the {noun} is {adjective} .",
    "In {number} we {verb} {number} {noun} from {Name} ; only the {adjective} ones were {verb} .",
    "I have {verb} with {Name} about the {adjective} {noun} , but his {noun} was {adjective} and {adjective} .",
    "Whoever {verb} a {noun} without the {noun} of {Name} may be {verb} at once .",
    "There is no {noun} which the {adjective} {noun} could have {verb} for us in {Name} .",
    "If the {noun} is {verb} , then {Name} and {Name} should {verb} their {noun} to the {noun} .",
    "Why was the {noun} not {verb} when {Name} had the {adjective} {noun} ?",
)

Links = frozenset[tuple[int, int]]


@dataclass(frozen=True)
class Rung:
    """Two editions, a paragraph an item, and which paragraphs answer each other: (left, right)."""

    left: tuple[str, ...]
    right: tuple[str, ...]
    links: Links


@functools.cache
def vocabulary() -> dict[str, tuple[str, ...]]:
    """Return the invented words by part of speech, each class in the order of its use."""
    rng = random.Random(1)
    words: dict[str, None] = {}
    while len(words) < 6000:
        syllables = (rng.choice(STARTS) + rng.choice(VOWELS) + rng.choice(ENDS) for _ in range(rng.randint(2, 3)))
        words["".join(syllables)] = None
    every = iter(words)
    nouns, verbs, adjectives, names = (tuple(itertools.islice(every, n)) for n in (2500, 1500, 1200, 800))
    return {
        "noun": nouns,
        "verb": tuple(f"{word}ed" for word in verbs),
        "adjective": tuple(f"{word}ish" for word in adjectives),
        "Name": tuple(word.capitalize() for word in names),
        "number": tuple(str(number) for number in range(11, 1000)),
    }


def word(rng: random.Random, part: str) -> str:
    """Return a word of a part of speech; the first of its class come much more often than the last."""
    words = vocabulary()[part]
    return words[int(len(words) * rng.random() ** 2)]


def sentence(rng: random.Random) -> list[str]:
    """Return a sentence as its words; signs stand with the word before them."""
    words: list[str] = []
    for slot in rng.choice(SENTENCES).split():
        if slot.isalpha():
            words.append(slot)
        elif slot.startswith("{"):
            words.append(word(rng, slot.strip("{}")))
        else:
            words[-1] += slot
    return words


def edition(size: int) -> list[list[str]]:
    """Return the paragraphs of a first edition, each as its words."""
    rng = random.Random(2)
    paragraphs: list[list[str]] = []
    for _ in range(size):
        length = rng.choice(LENGTHS)
        words: list[str] = []
        while len(words) < length:
            words += sentence(rng)
        paragraphs.append(words)
    return paragraphs


def edited(words: list[str], rng: random.Random) -> list[str]:
    """Return a paragraph with one to three of its words replaced."""
    words = list(words)
    for _ in range(rng.randint(1, 3)):
        words[rng.randrange(len(words))] = word(rng, "noun")
    return words


def misread(text: str, rng: random.Random) -> str:
    """Return a text as a scanner reads it."""
    return "".join(MISREAD[c] if c in MISREAD and rng.random() < NOISE else c for c in text)


def rung(kind: str, size: int) -> Rung:
    """Return a pair of editions of *size* paragraphs; the same on every run."""
    first, rng = edition(size), random.Random(size)
    shuffled = iter(rng.sample(range(size), size))
    shares = [round(size * share) for share in (EDITED, LEFT_OUT, MOVED)]
    changed, gone, elsewhere = (sorted(itertools.islice(shuffled, n)) for n in shares)
    place = {index: float(index) for index in range(size) if index not in gone}
    for index in elsewhere:
        place[index] += rng.choice((-1, 1)) * rng.randint(NEAREST, FARTHEST) + 0.5
    order = sorted(place, key=place.__getitem__)
    second = [" ".join(edited(first[index], rng) if index in changed else first[index]) for index in order]
    if kind == "ocr":
        second = [misread(text, rng) for text in second]
    links = frozenset((left, right) for right, left in enumerate(order))
    return Rung(tuple(" ".join(words) for words in first), tuple(second), links)


def f1(found: Links, wanted: Links) -> float:
    """Return the harmonic mean of precision and recall of links, in [0, 1]."""
    return 2 * len(found & wanted) / (len(found) + len(wanted)) if found or wanted else 1.0


def timed(*command: str | pathlib.Path) -> tuple[float, str]:
    """Run a command; return its processor time in seconds, and what it printed."""
    with tempfile.TemporaryFile("w+", encoding="utf-8") as output:
        child = subprocess.Popen([str(part) for part in command], stdout=output)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode not in (0, 1):
            sys.exit(f"{command[0]} ended with status {child.returncode}")
        output.seek(0)
        return usage.ru_utime + usage.ru_stime, output.read()


def linked(printed: str) -> Links:
    """Return the links that a comparison in JSON holds, one for each pair of paragraphs."""
    links = json.loads(printed)["pairs"][0]["links"]
    return frozenset(pair for link in links for pair in itertools.product(link["left"], link["right"]))


def climb(kind: str, sizes: list[int], folder: pathlib.Path) -> None:
    """Print a line for each size of one kind."""
    before: float | None = None
    for size in sizes:
        made, files = rung(kind, size), (folder / f"{kind}-{size}-a.txt", folder / f"{kind}-{size}-b.txt")
        for file, paragraphs in zip(files, (made.left, made.right), strict=True):
            file.write_text("\n\n".join(paragraphs) + "\n", encoding="utf-8")
        seconds, printed = timed(sys.executable, "-m", "editions", "diff", "--format", "json", *files)
        growth = f"x {seconds / before:.1f}" if before else "-"
        peer = "-"
        if shutil.which("git"):
            peer = f"{timed('git', '--no-pager', 'diff', '--no-index', '--word-diff', *files)[0]:.2f} s"
        score = f1(linked(printed), made.links)
        print(f"{kind:<6}{size:>11,}{seconds:>10.2f} s{growth:>9}{score:>10.4f}{peer:>12}", flush=True)
        before = seconds


def main() -> None:
    """Print the ladder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sizes", nargs="*", type=int, default=SIZES, metavar="SIZE", help="paragraphs of a pair")
    sizes = sorted(parser.parse_args().sizes)
    print(f"{'pair':<6}{'paragraphs':>11}{'editions':>12}{'growth':>9}{'links F1':>10}{'git':>12}")
    with tempfile.TemporaryDirectory() as folder:
        for kind in KINDS:
            climb(kind, sizes, pathlib.Path(folder))


if __name__ == "__main__":
    main()

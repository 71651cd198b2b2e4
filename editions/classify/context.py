"""Verb: gather what the rules may look at: the languages of the pair, its word forms, and its noise."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from editions.confusions import Noise, learn
from editions.rules.context import Context
from editions.rules.lexicon import Lexicon, forms_of_both
from provenance.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from editions.alignment import Alignment
    from editions.difference import Difference
    from editions.relation import Relation
    from editions.settings import Lists
    from editions.witness import Witness
    from provenance.languages import Language


_SAMPLE = 2000  # code points that tell the script


def gather(
    left: Witness,
    right: Witness,
    alignment: Alignment,
    differences: tuple[Difference, ...],
    *,
    relation: Relation,
    lists: Lists,
) -> Context:
    """
    Return the context of a pair.

    Word forms are counted, and the noise learnt, only if there are differences at all. Linear in the text.
    """
    lefts: Mapping[str, int] = {}
    rights: Mapping[str, int] = {}
    noise = Noise()
    languages = _languages(left, right)
    if differences:
        lefts, rights = forms_of_both([p.text for p in left.paragraphs], [p.text for p in right.paragraphs])
        noise = learn(_single_words(differences), lefts, rights, is_spelling=_spelling(languages))
    lexicon = Lexicon(languages, lefts, rights, noise=noise)
    return Context(
        left=left,
        right=right,
        alignment=alignment,
        differences=differences,
        lexicon=lexicon,
        relation=relation,
        lists=lists,
    )


def _spelling(languages: tuple[Language, ...]) -> Callable[[str, str], bool]:
    def is_spelling(one: str, other: str) -> bool:
        return any(x.canonical_spelling(one) == x.canonical_spelling(other) for x in languages)

    return is_spelling


def _languages(left: Witness, right: Witness) -> tuple[Language, ...]:
    """Return the languages of the pair that are known; if none is, those that are written with its letters."""
    known = LANGUAGES.names()
    codes = dict.fromkeys(code for code in sorted({left.language or "", right.language or ""}) if code in known)
    return tuple(LANGUAGES[code] for code in codes or _by_script(left, right))


def _by_script(*witnesses: Witness) -> tuple[str, ...]:
    """Return the languages that short texts may be in, as far as their letters tell."""
    sample = "".join("".join(p.text for p in witness.paragraphs[:_SAMPLE])[:_SAMPLE] for witness in witnesses)
    cyrillic = sum("\u0400" <= c <= "\u04ff" for c in sample)
    return ("ru",) if 2 * cyrillic > sum(c.isalpha() for c in sample) else ("en", "fr", "de")


def _single_words(differences: tuple[Difference, ...]) -> Counter[tuple[str, str]]:
    """Count the changes of one word into another."""
    counted = Counter([(d.left.text, d.right.text) for d in differences])
    return Counter(
        {
            pair: count
            for pair, count in counted.items()
            if all(text.split() == [text] for text in pair) and _lettered(*pair)
        }
    )


def _lettered(one: str, other: str) -> bool:
    return all(text.isalnum() or any(c.isalnum() for c in text) for text in (one, other))

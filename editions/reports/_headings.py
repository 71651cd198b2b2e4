"""What a report for people says before the findings: which texts, how related, how their paragraphs answer."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from editions.alignment import LinkKind
from editions.relation import Relation
from editions.reports._verdict import counted
from editions.visible import visible
from provenance.languages import LANGUAGES

if TYPE_CHECKING:
    from editions.comparison import Pair
    from editions.witness import Witness

_RELATIONS = {
    Relation.VARIANTS: "Variants of one text",
    Relation.VERSIONS: "Versions of one text",
    Relation.TRANSLATION: "Translation",
}


def language_name(code: str | None) -> str:
    """
    Return the English name of a language, or its code if it has none here.

    >>> language_name("en"), language_name("xx"), language_name(None)
    ('English', 'xx', 'language not known')
    """
    if code is None:
        return "language not known"
    return LANGUAGES[code].name if code in LANGUAGES.names() else code


def witness_line(witness: Witness) -> str:
    """Return who a witness is: siglum, file, title, paragraphs, language, archival reference."""
    transcript = witness.transcript
    paths = [visible(capture.path) for capture in transcript.captures]
    name = paths[0] if len(paths) == 1 else f"{paths[0]} \N{HORIZONTAL ELLIPSIS} {paths[-1]} ({len(paths):,} files)"
    facts = [counted(len(witness.paragraphs), "paragraph"), language_name(witness.language)]
    if transcript.title:
        facts.insert(0, f"\N{LEFT DOUBLE QUOTATION MARK}{visible(transcript.title)}\N{RIGHT DOUBLE QUOTATION MARK}")
    if transcript.source.reference:
        facts.append(visible(transcript.source.reference.printed))
    return f"{witness.siglum}  {name}: {', '.join(facts)}"


def relation(pair: Pair) -> str:
    """Return how the two are related, and why one thinks so."""
    return f"{_RELATIONS[pair.relation]} ({visible(pair.because)})."


def answers(pair: Pair, left: Witness, right: Witness) -> str:
    """Return how the paragraphs answer each other, in one sentence."""
    part = pair.alignment.part
    outside = {"left": range(0), "right": range(0)}
    counts: Counter[LinkKind] = Counter()
    if part:
        outside[part[0]] = range(part[1], part[2])
    for link in pair.alignment.links:
        kind = link.kind
        if part and kind is LinkKind.MISSING and part[0] == "left" and not part[1] <= link.left[0] < part[2]:
            continue
        if part and kind is LinkKind.ADDED and part[0] == "right" and not part[1] <= link.right[0] < part[2]:
            continue
        counts[kind] += link.left[1] - link.left[0] or link.right[1] - link.right[0]
    words = {
        LinkKind.SPLIT: "split",
        LinkKind.MERGE: "merged",
        LinkKind.MANY: "divided otherwise",
        LinkKind.MOVE: "moved",
        LinkKind.MISSING: f"only in {pair.left}",
        LinkKind.ADDED: f"only in {pair.right}",
    }
    matched = counts[LinkKind.MATCH]
    said = [f"{counted(matched, 'paragraph answers', 'paragraphs answer')} one to one"]
    said += [f"{counts[kind]:,} {word}" for kind, word in words.items() if counts[kind]]
    aside = f"; {_part(part, left, right)}" if part else ""
    return f"{', '.join(said)}{aside}."


def _part(part: tuple[str, int, int], left: Witness, right: Witness) -> str:
    side, start, end = part
    longer = left if side == "left" else right
    first, last = (longer.paragraphs[at].n or str(at + 1) for at in (start, max(start, end - 1)))
    pilcrow = "\N{PILCROW SIGN}"
    return f"of {longer.siglum} only {pilcrow}{first}\N{EN DASH}{last} was compared, the rest set aside"

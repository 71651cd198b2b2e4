"""Verbs: a printed statement of source to its references (parse_references, parse_reference)."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from attrs import evolve

from provenance.archives import Mention
from provenance.attributions import attributions, copies, holdings
from provenance.pattern import lazy
from provenance.reference import ArchivalReference
from provenance.shelfmarks._carry import Bearer, reference_of
from provenance.shelfmarks._grammar import SHELFMARKS, Chain, Grammar, Passage
from provenance.shelfmarks._passages import LABEL, clause_before, named_archive, opening, passages
from provenance.shelfmarks._remarks import classification, material, printed_sources, status, without_leaf
from provenance.shelfmarks._statement import Statement

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_OWNING = lazy(r"[\s,./(\N{EN DASH}\N{EM DASH}-]{0,5}(?:(?:of|in|at|from|du|des|der|из|в)\s(?:the\s)?)?")
_BREAK = lazy(r"(?<![\r\n])(?:\r\n?|\n)(?![\r\n])")
#: So far behind a shelfmark the words about it are looked for (code points).
_REMARKS = 160
#: So many levels of the archive's own tradition leave no doubt.
_ENOUGH = 2


def parse_references(text: str, *, previous: ArchivalReference | Statement | None = None) -> Statement:
    """
    Return what a printed statement of source says: references, people, holdings, and what stands beside them.

    Where the text names a known archive, that decides in which tradition the signs behind it are read; else the signs
    do. Levels that a later reference of the text leaves out are carried over and marked so. What *ibid.* leaves out
    comes from *previous*, the note before (its last reference); without one it stays out. Nothing is filled in or
    corrected; a text without a shelfmark gives no references. A line break is white space, a blank line ends a note.
    Takes time linear in the length of the text.

    >>> [r.list_ for r in parse_references("RGASPI, f. 17, op. 3, d. 5, l. 7; d. 6, ll. 8-9").references]
    ['7', '8-9']
    """
    printed, text = text, one_line(text)
    label = LABEL.match(text)
    start = label.end() if label else 0
    spans: list[tuple[int, int]] = []
    last = previous.references[-1] if isinstance(previous, Statement) and previous.references else previous
    references = list(_references(text, start, last if isinstance(last, ArchivalReference) else None, spans))
    people, held = attributions(text), holdings(text)
    if not references and label and not held:
        references += _archive_only(text, start)
    said = [*spans, *_places(text, (one.printed for one in people)), *_places(text, (one.printed for one in held))]
    level, handling = classification(text)
    return Statement(
        printed=printed,
        references=tuple(references),
        attributions=people,
        holdings=held,
        material=material(text),
        printed_sources=printed_sources(text, said),
        classification=level,
        handling=handling,
    )


def parse_reference(text: str) -> ArchivalReference | None:
    """
    Return the first archival reference in *text*, or ``None`` if there is none.

    >>> ref = parse_reference("РГАСПИ. Ф. 17. Оп. 3. Д. 162. Л. 15об.")
    >>> ref.archive, ref.fond, ref.delo, ref.list_
    ('РГАСПИ', '17', '162', '15об')
    >>> parse_reference("[Source: State Archive of Borduria, Fond 4. Opis 1.]").depth
    'opis'
    >>> parse_reference("No reference here.") is None
    True
    """
    references = parse_references(text).references
    return references[0] if references else None


def one_line(text: str) -> str:
    r"""
    Return *text* with a space for each line break that is no blank line.

    >>> one_line("State\nArchive.\n\nNext")
    'State Archive.\n\nNext'
    """
    return _BREAK.sub(" ", text) if "\n" in text or "\r" in text else text


def may_hold_reference(text: str) -> bool:
    """Tell cheaply whether *text* has any sign of a shelfmark; only then is it worth while to parse it."""
    return _hints().search(text) is not None


@functools.cache
def _hints() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{grammar.hint})" for grammar in SHELFMARKS))


def _archive_only(text: str, start: int) -> Iterator[ArchivalReference]:
    """Yield the archive that a labelled statement names without any level."""
    mention = named_archive(text, start)
    if mention:
        authority = mention.archive.id if mention.archive else None
        yield ArchivalReference(printed=mention.printed, archive=mention.printed, authority=authority)


def _places(text: str, printed: Iterator[str]) -> Iterator[tuple[int, int]]:
    for words in printed:
        at = text.find(words)
        if at >= 0:
            yield at, at + len(words)


def _references(
    text: str, start: int, previous: ArchivalReference | None, spans: list[tuple[int, int]]
) -> Iterator[ArchivalReference]:
    """Yield the references of ``text[start:]``, and note where they stand."""
    bearer, apart = Bearer(previous), copies(text)
    waiting: tuple[ArchivalReference, int] | None = None  # without an archive: it may be named behind
    for passage in passages(text, start):
        grammar, chains = _best(passage, bearer.last)
        chains = tuple(chain for chain in chains if not any(low <= chain.start < high for low, high in apart))
        if waiting:
            owner = passage.archive if not chains and passage.archive and _owns(waiting[1], passage) else None
            yield bearer.owned(waiting[0], owner) if owner else waiting[0]
            waiting = None
        for at, chain in enumerate(chains):
            behind = chains[at + 1].start if at + 1 < len(chains) else passage.end
            reference = _one(passage, chain, at, by=grammar, bearer=bearer)
            before = chains[at - 1].end if at else max(passage.start, chain.start - _REMARKS)
            reference = _with_remarks(reference, passage, chain, (before, min(behind, chain.end + _REMARKS)))
            begin = opening(passage) if at == 0 and (passage.archive or passage.ibid) else chain.start
            spans.append((begin, chain.end))
            bearer.last = reference
            if waiting:
                yield waiting[0]
            waiting = (reference, chain.end)
            if reference.archive:
                yield reference
                waiting = None
    if waiting:
        yield waiting[0]


def _owns(end: int, passage: Passage) -> bool:
    mention = passage.archive
    return (
        mention is not None and mention.start >= end and _OWNING.fullmatch(passage.text, end, mention.start) is not None
    )


def _one(passage: Passage, chain: Chain, at: int, *, by: Grammar | None, bearer: Bearer) -> ArchivalReference:
    """Return the reference of one chain, with the archive that is printed before it."""
    mention = passage.archive
    if chain.archive:
        mention = Mention(chain.start, chain.start, chain.archive)
    elif mention is None and not passage.ibid and not chain.continues:
        mention = clause_before(passage, passage.start if at == 0 else bearer.end, chain.start)
    elif at > 0 and not chain.continues and passage.archive:
        mention = clause_before(passage, bearer.end, chain.start)
    elif at > 0:
        mention = None
    bearer.end = chain.end
    return reference_of(passage, chain, mention, bearer=bearer, grammar=by, first=at == 0)


def _with_remarks(
    reference: ArchivalReference, passage: Passage, chain: Chain, about: tuple[int, int]
) -> ArchivalReference:
    """Add what the words around a shelfmark, within the range *about*, say of the document's fate and leaf."""
    start, end = about
    said = status(passage.text, start if passage.archive else chain.end, end)
    unnumbered = without_leaf(passage.text, chain.end, end) if reference.list_ is None else None
    warnings = reference.warnings
    if unnumbered:
        warnings = (
            *warnings,
            f"no leaf number: \N{LEFT DOUBLE QUOTATION MARK}{unnumbered}\N{RIGHT DOUBLE QUOTATION MARK}",
        )
    return evolve(reference, status=said, warnings=warnings)


def _best(passage: Passage, last: ArchivalReference | None) -> tuple[Grammar | None, tuple[Chain, ...]]:
    """Return the tradition that reads a passage best, and its chains: the archive's own, else that of the signs."""
    archive = passage.archive.archive if passage.archive else None
    own = archive.tradition if archive else last.tradition if passage.ibid and last else None
    if own not in SHELFMARKS.names():
        return _by_signs(evolve(passage, archive=None))
    grammar = SHELFMARKS[own]
    found = grammar.read(passage)
    if _count(found) >= _ENOUGH:
        return grammar, found
    other, others = _by_signs(evolve(passage, archive=None))
    # A house may keep copies of another: then its own tradition reads next to nothing.
    return (other, others) if _count(others) >= _count(found) + (_ENOUGH if found else 1) else (grammar, found)


def _count(found: Sequence[Chain]) -> int:
    return sum(len(chain.levels) for chain in found)


def _by_signs(passage: Passage) -> tuple[Grammar | None, tuple[Chain, ...]]:
    """Return the tradition that finds the most levels by its signs alone; of equals the first by name."""
    best: tuple[Grammar | None, tuple[Chain, ...]] = (None, ())
    most = 0
    for grammar in SHELFMARKS:
        if passage.tongue:
            fits = grammar.name in passage.tongue
        else:
            fits = _hint(grammar.hint).search(passage.text, passage.start, passage.end) is not None
        if fits:
            found = grammar.read(passage)
            levels = _count(found)
            if levels > most:
                best, most = (grammar, found), levels
    return best


@functools.cache
def _hint(source: str) -> re.Pattern[str]:
    return re.compile(source)

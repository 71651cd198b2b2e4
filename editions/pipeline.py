"""The straight line: read, align, relate, compare, classify, settle. The one module that knows the order."""

from __future__ import annotations

import contextlib
import hashlib
import os
import string
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, TypeAlias

from attrs import evolve

from editions import __version__
from editions.align import VERSION as ALIGN_VERSION
from editions.align import align
from editions.classify import classify, examine
from editions.compare import VERSION as COMPARE_VERSION
from editions.compare import compare
from editions.comparison import Comparison, DocumentFindings, Pair, PairResult
from editions.errors import UsageError
from editions.relate import relate
from editions.relation import Relation
from editions.rules import rules
from editions.settings import Settings
from editions.settle import settle
from editions.witness import Witness
from provenance.errors import ProvenanceError
from provenance.read import read_many
from provenance.transcript import Transcript

if TYPE_CHECKING:
    from concurrent.futures import Future


#: A text to compare: a path, several paths that hold one text in this order, or a transcript.
Text: TypeAlias = str | os.PathLike[str] | Sequence[str | os.PathLike[str]] | Transcript
#: What is told of each step as it begins: "aligning A with B".
OnStep: TypeAlias = Callable[[str], None]


def _quietly(_step: str) -> None:
    pass


def diff(left: Text, right: Text, *, settings: Settings | None = None, on_step: OnStep = _quietly) -> Comparison:
    """
    Compare two texts; ``left`` becomes witness A, ``right`` witness B.

    Raises `provenance.errors.UnreadableError` if one of them cannot be read.

    >>> from provenance.read import from_text
    >>> comparison = diff(from_text("It is complete."), from_text("It is complete."))
    >>> comparison.pairs[0].divergences
    ()
    """
    settings = settings or Settings()
    return compare_witnesses(witnesses([left, right], settings, on_step=on_step), settings, on_step=on_step)


def diff_many(
    pairs: Iterable[tuple[Text, Text]], *, jobs: int = 1, settings: Settings | None = None
) -> tuple[PairResult, ...]:
    """
    Compare many pairs, in ``jobs`` processes, and return one result for each, in the order of the pairs.

    A pair that cannot be compared becomes a result with an error; it stops no other. With more than one process the
    caller's module must be importable, as always with `multiprocessing`. Raises `UsageError` for fewer than one job.

    >>> from provenance.read import from_text
    >>> [bad] = diff_many([("no such file.txt", from_text("One."))])
    >>> bad.error
    'no such file.txt: there is no such file'
    """
    if jobs < 1:
        message = f"at least one process must do the work (got jobs={jobs})"
        raise UsageError(message)
    work = [(left, right, settings) for left, right in pairs]
    if jobs == 1 or len(work) < 2:  # noqa: PLR2004 - one pair needs no second process
        return tuple(_attempt(*one) for one in work)
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - heavy, and one pair needs none

    with ProcessPoolExecutor(min(jobs, len(work))) as pool:
        futures = [pool.submit(_attempt, *one) for one in work]
        return tuple(_settled(future, one) for future, one in zip(futures, work, strict=True))


def _settled(future: Future[PairResult], one: tuple[Text, Text, Settings | None]) -> PairResult:
    """Return what a process found; a pair whose process died, perhaps by another's fault, gets one of its own."""
    from concurrent.futures import BrokenExecutor, ProcessPoolExecutor  # noqa: PLC0415 - heavy, and one pair needs none

    with contextlib.suppress(BrokenExecutor):
        return future.result()
    with ProcessPoolExecutor(1) as pool:
        try:
            return pool.submit(_attempt, *one).result()
        except BrokenExecutor:
            return PairResult(left=_name(one[0]), right=_name(one[1]), error="the process that compared them died")


def _attempt(left: Text, right: Text, settings: Settings | None) -> PairResult:
    try:
        return PairResult(left=_name(left), right=_name(right), comparison=diff(left, right, settings=settings))
    except Exception as error:  # noqa: BLE001 - whatever one pair does, the others go on
        known = isinstance(error, ProvenanceError)
        what = str(error) if known else f"internal error, {type(error).__name__}: {error}"
        return PairResult(left=_name(left), right=_name(right), error=what)


def _name(text: Text) -> str:
    if isinstance(text, Transcript):
        return text.captures[0].path if text.captures else "text"
    return os.fspath(text) if isinstance(text, str | os.PathLike) else " ".join(os.fspath(path) for path in text)


def witnesses(texts: Sequence[Text], settings: Settings, *, on_step: OnStep = _quietly) -> tuple[Witness, ...]:
    """Read texts as witnesses A, B, C … (after Z come AA, AB …)."""
    return tuple(Witness(siglum(number), _read(text, settings, on_step)) for number, text in enumerate(texts))


def compare_witnesses(
    witnesses: Sequence[Witness], settings: Settings | None = None, *, on_step: OnStep = _quietly
) -> Comparison:
    """
    Compare the first witness with each other one, and look at each by itself.

    Of three witnesses or more, what two have settles what is doubtful in a pair (`editions.settle.settle`).

    Raises `UsageError` if there are fewer than two.
    """
    settings = settings or Settings()
    first, others = _base(witnesses)
    pairs = tuple(_pair(first, other, settings, on_step) for other in others)
    return Comparison(
        signature=signature(witnesses, settings),
        witnesses=tuple(witnesses),
        pairs=settle(witnesses, pairs, lists=settings.lists),
        documents=examine_witnesses(witnesses, on_step=on_step),
    )


def align_witnesses(
    witnesses: Sequence[Witness], settings: Settings | None = None, *, on_step: OnStep = _quietly
) -> Comparison:
    r"""
    Say which paragraphs of the first witness answer which of each other one, and look for nothing else.

    The pairs of the comparison have no differences and no divergences, and there are no documents. Raises `UsageError`
    if there are fewer than two witnesses.

    >>> from provenance.read import from_text
    >>> texts = from_text("One thing is said.\n\nAnother is meant."), from_text("One thing is said.")
    >>> [pair] = align_witnesses(witnesses(texts, Settings())).pairs
    >>> [(link.left, link.kind.value) for link in pair.alignment.links]
    [((0, 1), 'match'), ((1, 2), 'missing')]
    """
    settings = settings or Settings()
    first, others = _base(witnesses)
    return Comparison(
        signature=signature(witnesses, settings),
        witnesses=tuple(witnesses),
        pairs=tuple(_aligned(first, other, settings, on_step) for other in others),
        documents=(),
    )


def examine_witnesses(witnesses: Iterable[Witness], *, on_step: OnStep = _quietly) -> tuple[DocumentFindings, ...]:
    """Say what each witness says against itself."""
    found = []
    for witness in witnesses:
        on_step(f"looking at {witness.siglum} by itself")
        found.append(DocumentFindings(siglum=witness.siglum, divergences=examine(witness)))
    return tuple(found)


def _base(witnesses: Sequence[Witness]) -> tuple[Witness, Sequence[Witness]]:
    """Return the witness that the others are laid beside, and these."""
    if len(witnesses) < 2:  # noqa: PLR2004 - a comparison is of two
        message = "a comparison needs two texts"
        raise UsageError(message, hint="name a second file, or use: editions check FILE")
    return witnesses[0], witnesses[1:]


def _aligned(left: Witness, right: Witness, settings: Settings, on_step: OnStep) -> Pair:
    """Return the pair with its relation and its links, and nothing found yet."""
    on_step(f"aligning {left.siglum} with {right.siglum}")
    relation, because = relate(left, right, forced=settings.relation)
    alignment = align(left, right, settings=settings, relation=relation)
    if relation is Relation.VARIANTS and settings.relation is None:
        relation, because = relate(left, right, alignment)
        if relation is Relation.VERSIONS:
            alignment = align(left, right, settings=settings, relation=relation)
    return Pair(
        left=left.siglum,
        right=right.siglum,
        relation=relation,
        because=because,
        alignment=alignment,
        differences=(),
        divergences=(),
    )


def _pair(left: Witness, right: Witness, settings: Settings, on_step: OnStep) -> Pair:
    pair = _aligned(left, right, settings, on_step)
    both = f"{left.siglum} with {right.siglum}"
    on_step(f"comparing {both}")
    differences = compare(left, right, pair.alignment) if pair.relation is Relation.VARIANTS else ()
    on_step(f"naming what differs in {both}")
    divergences = classify(
        left, right, pair.alignment, differences=differences, relation=pair.relation, lists=settings.lists
    )
    return evolve(pair, differences=differences, divergences=divergences)


def _read(text: Text, settings: Settings, on_step: OnStep) -> Transcript:
    if isinstance(text, Transcript):
        return text
    paths = [text] if isinstance(text, str | os.PathLike) else list(text)
    on_step(f"reading {os.fspath(paths[0]) if paths else ''}")
    return read_many(paths, encoding=settings.encoding, paragraphs=settings.paragraphs.value, reader=settings.reader)


def siglum(number: int) -> str:
    """
    Return the siglum of the witness with that number, counted from 0.

    >>> siglum(0), siglum(25), siglum(26)
    ('A', 'Z', 'AA')
    """
    letters = string.ascii_uppercase
    rest, last = divmod(number, len(letters))
    return (siglum(rest - 1) if rest else "") + letters[last]


def signature(witnesses: Iterable[Witness], settings: Settings) -> str:
    """Return what the result depends on besides the texts: versions, readers, rules with severities, settings."""
    readers = sorted({w.transcript.reader for w in witnesses})
    severities = ",".join(f"{rule.code}={rule.severity.word}" for rule in rules())
    parts = (
        f"editions:{__version__}",
        f"read:{','.join(readers)}",
        f"align:{ALIGN_VERSION}",
        f"compare:{COMPARE_VERSION}",
        f"rules:{_short_hash(severities)}",
        f"set:{_short_hash(repr(settings))}",
    )
    return "|".join(parts)


def _short_hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]

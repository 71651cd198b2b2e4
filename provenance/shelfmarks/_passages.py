"""Verb: cut a statement where it names an archive or says *ibid.*: both decide what the signs behind them mean."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from provenance.archives import LONGEST_NAME, Mention, archives, find_archives, looks_like_archive, todays
from provenance.pattern import lazy
from provenance.shelfmarks._grammar import SHELFMARKS, Passage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LABEL = lazy(
    r"^\W{0,3}(?:Original source|Sources?|Источники?|Quellen?|Fundort|Fonte|Archives?|Forrás|Pramen|Zdroj|Źródło|"
    r"Sursa|Архив)\s?:\s*",
    re.IGNORECASE,
)
#: The words for *ibid.* that every tradition uses.
_LATIN = ("Ibid.", "Ibidem", "Ib.", "Loc. cit.")
#: Between two forms of one archive's name there is nothing but this.
_BESIDE = lazy(r"[\s,:/(\N{EN DASH}-]{1,3}")
_SHELF = lazy(r"[.,:\s]{1,3}(?=[A-ZÄÖÜÁ-Ž\d(]|[a-zš]{1,5}\.)(?=[^;\n]{0,120}(?:\d|nezprac|Nezprac)|f\.\s)")
#: A full stop behind a word for town, region or name is none of a sentence.
_CLAUSE_END = lazy(r"[,;:]|(?<!\bг)(?<!\bим)(?<!\bобл)(?<!\bресп)\.(?:\s|$)|[\[\]()\n]")
_NO_ARCHIVE = frozenset(
    [
        "СССР",
        "РСФСР",
        "КПСС",
        "ВКП",
        "РКП",
        "НКВД",
        "МВД",
        "КГБ",
        "ЦК",
        "ОГПУ",
        "USSR",
        "SSSR",
        "RSFSR",
        "CPSU",
        "CC",
        "NKVD",
        "MVD",
        "KGB",
        "CK",
        "UK",
        "US",
        "USA",
        "DDR",
        "GDR",
        "SED",
        "ЧССР",
    ]
)
_FAMILIES = frozenset({"austrian", "german", "british", "hungarian", "czech"})


@frozen
class Border:
    """An archive's name or an *ibid.*, and where it stands."""

    start: int
    end: int
    mention: Mention | None = None


def passages(text: str, start: int) -> tuple[Passage, ...]:
    """Return the passages of ``text[start:]``: what stands before the first archive, then one for each. Linear time."""
    labelled = start > 0
    found: list[Passage] = []
    last = Border(start, start)
    for border in (*_borders(text, start), Border(len(text), len(text))):
        is_ibid = last.mention is None and last.end > last.start
        tongue = _tongue(text[last.start : last.end].casefold()) if is_ibid else ()
        found.append(Passage(text, last.end, border.start, last.mention, is_ibid, labelled, tongue))
        last = border
    return tuple(found)


def _tongue(word: str) -> tuple[str, ...]:
    """Return the traditions in whose language a word says *ibid.*."""
    bare = word.casefold().rstrip(".")
    return tuple(g.name for g in SHELFMARKS if any(bare == one.casefold().rstrip(".") for one in g.ibid))


@functools.cache
def _ibid() -> re.Pattern[str]:
    words = {word.rstrip(".") for word in _LATIN} | {
        word.rstrip(".") for grammar in SHELFMARKS for word in grammar.ibid
    }
    either = "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)\.?", re.IGNORECASE)


def opening(passage: Passage) -> int:
    """Return where the name before a passage begins, or the passage itself."""
    if passage.archive:
        return passage.archive.start
    if passage.ibid:
        words = [match.start() for match in _ibid().finditer(passage.text, max(0, passage.start - 20), passage.start)]
        return words[-1] if words else passage.start
    return passage.start


def _borders(text: str, start: int) -> Sequence[Border]:
    found = [Border(match.start(), match.end()) for match in _ibid().finditer(text, start)]
    found += [
        Border(m.start, m.end, m) for m in _merged(text, find_archives(text)) if m.start >= start and _counts(text, m)
    ]
    return sorted(found, key=lambda border: (border.start, -border.end))


def _counts(text: str, mention: Mention) -> bool:
    """Tell whether a name counts: a weak one only as a word by itself, right before what may be a shelfmark."""
    glued = text[max(0, mention.start - 1) : mention.start] == "-"
    return not mention.is_weak or (not glued and _SHELF.match(text, mention.end) is not None)


def _merged(text: str, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the mentions; two names side by side of one archive, or of a house and its part, are one mention."""
    kept: Mention | None = None
    for mention in mentions:
        if kept and _BESIDE.fullmatch(text, kept.end, mention.start) and _are_kin(kept, mention):
            if _is_fonds(text, kept, mention):
                continue
            bracket = "(" in text[kept.end : mention.start] and text[mention.end : mention.end + 1] == ")"
            end = mention.end + bracket
            weak = kept.is_weak and mention.is_weak
            kept = evolve(mention, start=kept.start, end=end, printed=text[kept.start : end], is_weak=weak)
            continue
        if kept:
            yield kept
        kept = mention
    if kept:
        yield kept


def _is_fonds(text: str, kept: Mention, mention: Mention) -> bool:
    """Tell whether a former house, named behind a comma, is a fonds of the one before: ``NA, A ÚV KSČ, f. 02/4``."""
    czech = kept.archive is not None and kept.archive.tradition == "czech" and kept.archive != mention.archive
    return czech and text[kept.end : mention.start].startswith(",")


def _are_kin(left: Mention, right: Mention) -> bool:
    if not left.archive or not right.archive:
        return False
    one, two = todays(left.archive), todays(right.archive)
    return one.id == two.id or (one.tradition == two.tradition and one.tradition in _FAMILIES)


def clause_before(passage: Passage, start: int, end: int) -> Mention | None:
    """
    Return the clause of ``text[start:end]`` that stands right before a shelfmark, if it names an archive.

    In a statement that is labelled as one of source, any name that stands there is that of its archive.
    """
    text = passage.text
    begin = max(start, end - LONGEST_NAME - 10)
    cuts = [begin, *(match.end() for match in _CLAUSE_END.finditer(text, begin, end)), end]
    nearest: Mention | None = None
    for left, right in zip(reversed(cuts[:-1]), reversed(cuts[1:]), strict=True):
        clause = text[left:right].strip(" \t\n.,;:([)]\N{EM DASH}\N{EN DASH}*_")
        words = clause.split()  # none in a lone form feed or no-break space
        if not words:
            continue
        if words[0] in _NO_ARCHIVE or not (left > begin or begin == start):
            break
        at = text.index(clause, left)
        found = Mention(at, at + len(clause), clause)
        if looks_like_archive(clause):
            return found
        if not passage.labelled:
            break
        if nearest is None and clause[:1].isupper() and len(clause) <= LONGEST_NAME:
            nearest = found
    return nearest


def named_archive(text: str, start: int) -> Mention | None:
    """Return the first clause of ``text[start:]`` that names an archive, for a statement without a shelfmark."""
    at = start
    for match in (*_CLAUSE_END.finditer(text, start), None):
        stop = match.start() if match else len(text)
        clause = text[at:stop].strip(" \t\n[](:.")
        if clause and looks_like_archive(clause):
            begin = text.index(clause, at)
            known = [mention for mention in find_archives(clause) if mention.archive and not mention.is_weak]
            return Mention(begin, begin + len(clause), clause, archives().get(_id(known)))
        at = match.end() if match else len(text)
    return None


def _id(known: Sequence[Mention]) -> str:
    return known[0].archive.id if known and known[0].archive else ""

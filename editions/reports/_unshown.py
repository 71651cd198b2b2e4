"""What a report for people leaves out, counted by kind, so that nothing is hidden."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from editions.reports._verdict import counted, is_dress

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from editions.divergence import Divergence
    from editions.reports import ReportOptions


def unshown(divergences: Iterable[Divergence], options: ReportOptions) -> Iterator[str]:
    """Yield one sentence, or none: how many findings are not shown, and of which kinds."""
    hidden = [d for d in divergences if not options.shows(d)]
    if not hidden:
        return
    parts = []
    dress = [d for d in hidden if is_dress(d)]
    rest = [d for d in hidden if not is_dress(d)]
    if dress:
        parts.append(f"{_many(dress)} like spelling, punctuation or OCR ({_kinds(dress)})")
    if rest:
        parts.append(f"{counted(len(rest), 'other')} ({_kinds(rest)})")
    yield f"Not shown: {'; '.join(parts)}."


def _many(found: list[Divergence]) -> str:
    places = sum(d.count for d in found)
    where = "" if places == len(found) else f" in {counted(places, 'place')}"
    return f"{counted(len(found), 'difference')}{where} that {'looks' if len(found) == 1 else 'look'}"


def _kinds(found: list[Divergence]) -> str:
    """Return the kinds by their names, the commonest first."""
    kinds = Counter(d.rule.replace("-", " ") for d in found)
    return ", ".join(f"{name} {count:,}" for name, count in sorted(kinds.items(), key=lambda kind: (-kind[1], kind[0])))

"""Verb: the regions of a page in reading order."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from provenance.scans.page import Region


def in_order(regions: Sequence[Region], order: Iterable[str], following: Mapping[str, str]) -> list[Region]:
    """
    Return the regions in the order of the identifiers *order*; those that it does not name come after, as they stand.

    Without an order each region is followed by the one that *following* names. A ring is broken where the file begins
    it. Every region comes once. Takes linear time.
    """
    by_id: dict[str, int] = {}
    for at, region in enumerate(regions):
        if region.id is not None:
            by_id.setdefault(region.id, at)
    listed = list(dict.fromkeys(by_id[name] for name in order if name in by_id))
    if not listed and following:
        followed = {by_id[name] for name in following.values() if name in by_id}
        chains = [at for at in range(len(regions)) if at not in followed] + list(range(len(regions)))
        seen: set[int] = set()
        for start in chains:
            here: int | None = start
            while here is not None and here not in seen:
                seen.add(here)
                listed.append(here)
                here = by_id.get(following.get(regions[here].id or "", ""))
    taken = set(listed)
    return [regions[at] for at in (*listed, *(at for at in range(len(regions)) if at not in taken))]

"""Verb: what looks like a misprint in a shelfmark, judged by the much-cited fonds of its archive; never corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.archives import archives, todays

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from provenance.reference import Level

#: Fonds that are cited often, by the archive of today: where a number is one figure away, it may be meant.
_MUCH_CITED = {
    "ru-rgaspi": ("17", "558", "495", "644", "671", "575", "515"),
    "ru-garf": ("5446", "7523", "9401", "9414", "8131", "3316", "1235"),
    "ru-rgae": ("4372", "7733", "1562"),
}
_SHORTEST = 3


def doubts(authority: str | None, levels: Sequence[Level]) -> tuple[str, ...]:
    """
    Return a warning for each value that may be a misprint of a much-cited one: one figure put for its neighbour.

    >>> from provenance.reference import Level
    >>> doubts("ru-rgaspi", [Level("fond", "f.", "588")])
    ('fond 588 may be a misprint for 558; kept as printed',)
    """
    if authority is None:
        return ()
    cited = _MUCH_CITED.get(todays(archives()[authority]).id, ())
    return tuple(_told(levels, cited))


def _told(levels: Sequence[Level], cited: Sequence[str]) -> Iterator[str]:
    for level in levels:
        if level.level == "fond" and not level.carried and level.value not in cited:
            yield from (
                f"fond {level.value} may be a misprint for {near}; kept as printed"
                for near in cited
                if _is_slip(level.value, near)
            )


def _is_slip(value: str, near: str) -> bool:
    """Tell whether one figure was put for another that the number also has."""
    if len(value) != len(near) or len(value) < _SHORTEST or set(value) != set(near):
        return False
    return sum(one != two for one, two in zip(value, near, strict=True)) == 1

"""When two speakers' labels name one person: titles, initials and asides are no names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from editions.rules.names import skeleton
from provenance.pattern import lazy

if TYPE_CHECKING:
    from editions.rules import Change
    from editions.rules.lexicon import Lexicon

_ASIDE = lazy(r"\([^()]*\)?|\[[^\[\]]*\]?")
_WORD = lazy(r"[^\W\d_]+")


def same_person(change: Change, lexicon: Lexicon) -> bool:
    """
    Whether what changed in a label leaves the person the same.

    A title or an initial may be missing, and what stands in brackets may come and go; a name may be transliterated
    otherwise. One title for another that was the whole label is another person, and so is one initial for another.
    """
    titles = frozenset(title.casefold() for language in lexicon.languages for title in language.speaker_titles)
    one, other = (_parts(text, titles) for text in (change.left, change.right))
    if not one.names and not other.names:
        initials = [{word for word in part.rest if len(word) == 1} for part in (one, other)]
        return not change.whole_label and not (initials[0] and initials[1])
    if {skeleton(name) for name in one.names} != {skeleton(name) for name in other.names}:
        return False
    return one.rest <= other.rest or other.rest <= one.rest


@frozen
class _Parts:
    """A label taken apart: its names, and its titles and initials."""

    names: tuple[str, ...]
    rest: frozenset[str]


def _parts(text: str, titles: frozenset[str]) -> _Parts:
    words = [word.casefold() for word in _WORD.findall(_ASIDE.sub(" ", text))]
    names = tuple(word for word in words if len(word) > 1 and word not in titles)
    return _Parts(names, frozenset(words).difference(names))

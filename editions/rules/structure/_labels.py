"""When two speakers' labels name one person: titles, initials and asides are no names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from provenance import names
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
    if not one.has_name and not other.has_name:
        both = zip(one.initials, other.initials, strict=False)
        return not change.whole_label and all(names.same_initial(*pair) for pair in both)
    if not (one.titles <= other.titles or other.titles <= one.titles):
        return False
    return names.same_person(one.person, other.person) is not None


@frozen
class _Parts:
    """A label taken apart: its titles, and the name that they stand before; whether that is more than initials."""

    titles: frozenset[str]
    person: str
    initials: tuple[str, ...]
    has_name: bool


def _parts(text: str, titles: frozenset[str]) -> _Parts:
    plain = _ASIDE.sub(" ", text)
    words = [word.casefold() for word in _WORD.findall(plain)]
    found = frozenset(word for word in words if word in titles)
    person = _WORD.sub(lambda word: "" if word[0].casefold() in found else word[0], plain).strip(" .,:")
    return _Parts(
        titles=frozenset(word for word in found if len(word) > 1),
        person=person,
        initials=tuple(word for word in words if len(word) == 1),
        has_name=any(len(word) > 1 and word not in titles for word in words),
    )

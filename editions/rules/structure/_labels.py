"""When two speakers' labels name one person: titles, initials and asides are no names."""

from __future__ import annotations

from typing import TYPE_CHECKING

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

    Titles, initials and what stands in brackets may come and go; a name may be transliterated otherwise.
    """
    titles = frozenset(title.casefold() for language in lexicon.languages for title in language.speaker_titles)
    ones, others = (_names(text, titles) for text in (change.left, change.right))
    if not ones or not others:
        return not ones and not others
    return {skeleton(name) for name in ones} == {skeleton(name) for name in others}


def _names(text: str, titles: frozenset[str]) -> list[str]:
    words = _WORD.findall(_ASIDE.sub(" ", text))
    return [word.casefold() for word in words if len(word) > 1 and word.casefold() not in titles]

"""A Cyrillic name written out in Latin letters under each scheme, with the capitals of the print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.names.folding import cyrillic, undressed
from provenance.names.generated import languages, schemes, written
from provenance.pattern import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from provenance.transliterations import Scheme

_WORD = lazy(r"[\u0400-\u04ff\u0300\u0301'\N{RIGHT SINGLE QUOTATION MARK}]+")


def written_out(name: str) -> Iterator[tuple[str, str]]:
    """Yield the code of a scheme and a form of the name: the prescribed one, then those of its last word."""
    for scheme in schemes():
        if scheme.original:
            continue
        seen: set[str] = set()
        for language in languages(name):
            for marked in _under(name, scheme, language):
                for form in (marked, undressed(marked)):
                    if form not in seen:
                        seen.add(form)
                        yield scheme.code, form


def _under(name: str, scheme: Scheme, language: str) -> Iterator[str]:
    """Yield the forms of a name under one scheme; none if it cannot write one of the words."""
    words = list(_WORD.finditer(name))
    every = [tuple(_like(match[0], form) for form in written(cyrillic(match[0]), scheme, language)) for match in words]
    if not words or not all(every):
        return
    head, at = [], 0
    for match, some in zip(words[:-1], every[:-1], strict=True):
        head += [name[at : match.start()], some[0]]
        at = match.end()
    last = words[-1]
    for form in every[-1]:
        yield "".join((*head, name[at : last.start()], form, name[last.end() :]))


def _like(printed: str, form: str) -> str:
    """Give a form the capitals of the printed word."""
    if printed.isupper() and len(printed) > 1:
        return form.upper()
    return form[:1].upper() + form[1:] if printed[:1].isupper() else form

"""Verb: what a page prints and its head states of the document, to title, date and source."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from provenance.attributions import translators
from provenance.credits import read_credits
from provenance.dates import find_date
from provenance.html.sites import OPENEDITION
from provenance.openedition.header import numbered_title, read_editors, read_rights
from provenance.source import Agent, AgentRole, Claim, PrintedDate, Source
from provenance.transcribe.speeches import is_heading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from provenance.html.cutting import Cut
    from provenance.html.emit import Emitted
    from provenance.html.head import Head

#: Between the title of a page and the name of its site.
_SITE: Final = re.compile(r"\s+(?:\||\N{MIDDLE DOT}|\N{EM DASH}|\N{EN DASH}|::|\u00bb|-)\s+")
_YEAR: Final = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_AND: Final = re.compile(r"\s*(?:;|,|\band\b|\bet\b|\bund\b|&)\s*")
#: Fields whose text states the source.
_SOURCES: Final = ("source", "citation", "credits")


def read_front(head: Head, made: Cut, out: Emitted) -> tuple[str | None, PrintedDate | None, Source]:
    """
    Return the title, the date and the source of a page; each is what is printed on it, or else what its head states.

    Every statement is a claim: of the page if it is printed, of the markup if only the head holds it.
    """
    labels = [label for label, _ in head.site.labels] if head.site else []
    printed = [(said, _bare(text, labels)) for said, text in (*made.fields, *out.fields)]
    number, title = _title(head, made, out, printed)
    date = next((found for said, text in printed if said == "date" and (found := find_date(text))), None)
    if date is None and title:
        date = find_date(title)
    return title, date, _source(head, printed, number, title)


def _bare(text: str, labels: list[str]) -> str:
    """Return a statement without the label of the site that opens it."""
    for label in sorted(labels, key=len, reverse=True):
        if text[: len(label)].lower() == label and (rest := text[len(label) :].lstrip(" :")):
            return rest if not text[len(label)].isalnum() else text
    return text


def _title(head: Head, made: Cut, out: Emitted, printed: list[tuple[str, str]]) -> tuple[str | None, str | None]:
    stated = next((text for said, text in printed if said == "title"), None)
    if stated:
        return numbered_title(stated)
    if out.title:
        return numbered_title(out.title) if head.site is OPENEDITION else (None, out.title)
    if meta := head.first("title"):
        return numbered_title(meta) if head.site is OPENEDITION else (None, meta)
    if out.first and (out.headed or is_heading(out.first)):
        return None, out.first
    page = head.first("page-title") or made.title
    return None, _SITE.split(page)[0] if page else None


def _source(head: Head, printed: list[tuple[str, str]], number: str | None, title: str | None) -> Source:
    named = _Named(head, printed)
    rights_line = named.printed("rights")
    rights = read_rights(rights_line) if rights_line else None
    year = _YEAR.search(head.first("published") or "")
    statement = " ".join(text for said, text in printed if said in _SOURCES)
    credits_ = read_credits(f"Source: {statement}") if statement else None
    said = [*named.people("translator"), *(credits_.translators if credits_ else ())]
    return Source(
        container_title=named.one("container-title"),
        number=number,
        translators=tuple(dict.fromkeys(said)),
        editors=named.people("editor"),
        contributors=named.people("contributor"),
        publisher=(rights.publisher if rights else None) or named.one("publisher"),
        year=(rights.year if rights else None) or (year.group() if year else None),
        rights=rights_line or named.one("rights"),
        platform=head.site.platform if head.site else None,
        reference=credits_.reference if credits_ else None,
        holdings=credits_.holdings if credits_ else (),
        others=tuple(named.others()),
        claims=tuple(named.claims(title)),
    )


class _Named:
    """What is printed, and what the head states, by field."""

    def __init__(self, head: Head, printed: list[tuple[str, str]]) -> None:
        self.head, self.said = head, printed

    def printed(self, name: str) -> str | None:
        return next((text for said, text in self.said if said == name), None)

    def one(self, name: str) -> str | None:
        return self.printed(name) or self.head.first(name)

    def people(self, name: str) -> tuple[str, ...]:
        """Return the names in a field, as printed; those of the head if none are printed."""
        found: list[str] = []
        for said, text in self.said:
            if said == name:
                found += translators(text) or read_editors(text) or tuple(one for one in _AND.split(text) if one)
        return tuple(dict.fromkeys(found)) or self.head.all(name)

    def others(self) -> Iterator[Agent]:
        for name in self.head.all("author"):
            yield Agent(name, AgentRole.AUTHOR)
        for said, role in (("obtainer", AgentRole.OBTAINER), ("funder", AgentRole.FUNDER)):
            if text := self.printed(said):
                yield Agent(text, role)

    def claims(self, title: str | None) -> Iterator[Claim]:
        """Yield a claim for each statement, of the page or of the markup."""
        if title:
            stated = title in self.head.all("title")
            yield Claim("title", title, "markup" if stated else "page")
        for said, text in self.said:
            if said != "title":
                yield Claim(_ABOUT.get(said, said), text, "page")
        for said, text in self.head.said:
            if said in _ABOUT and not any(one == said for one, _ in self.said):
                yield Claim(_ABOUT[said], text, "markup")


_ABOUT: Final = {
    "translator": "translators",
    "editor": "editors",
    "contributor": "contributors",
    "publisher": "publisher",
    "rights": "rights",
    "container-title": "container_title",
    "author": "authors",
    "published": "year",
    "source": "reference",
    "obtainer": "obtainer",
    "funder": "funder",
}

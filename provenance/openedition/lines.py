"""Noun and verb: the lines of a page, and which of them belong to the interface of the site."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

_APOSTROPHE = "['\N{RIGHT SINGLE QUOTATION MARK}]"

#: Lines of the interface, in French and English, by what they are.
_CHROME = {
    "version-switch": r"(?:Version classique|Version mobile|Classic version|Mobile version|\s)+",
    "body-label": r"Texte intégral|Full text|Text",
    "terms": rf"(?:Conditions d{_APOSTROPHE}utilisation|Terms of use)\s*:?.*",
    "volume-link": r"Volume papier|Print volume|Printed volume|Version papier|Print version|Paper version",
    "search-box": r"(?:Rechercher dans|Search(?: in)?) (?:OpenEdition Search|le livre|(?:the )?book)|Rechercher|Search",
    "redirect": r"(?:Vous allez être redirigé|You will be redirected).*",
    "navigation": (
        r"Précédent|Suivant|Previous(?: chapter)?|Next(?: chapter)?|Chapitre (?:précédent|suivant)|Table des matières|"
        r"Table of contents|Sommaire|Plan détaillé|Detailed outline|Accueil|Home|Haut de page|Top of page"
    ),
    "sharing": (
        r"Partager|Share|Acheter|Buy|Suivez-nous|Follow us|Citer|Cite|Imprimer|Print|Signaler|Facebook|X|Twitter|E-mail"
    ),
}
_CHROME_LINE = re.compile("|".join(f"(?P<{name.replace('-', '_')}>{form})" for name, form in _CHROME.items()))
_NOTES_LABEL = re.compile(r"Notes(?: de (?:bas de page|fin))?|Footnotes|Endnotes")
#: Chrome that stands on these pages alone; two of them make a page of the platform.
_TELLING = frozenset({"version-switch", "search-box", "redirect", "body-label", "terms", "volume-link"})
_LINE_END = re.compile("\\r\\n|[\\n\\r\\x85\\u2028\\u2029]")
_LINE = re.compile("[^\\n\\r\\x85\\u2028\\u2029]+")
#: So many code points at either end are looked at to claim a page, and so many signs are wanted.
_ENDS = 6_000
_SIGNS = 2
#: A line of the interface is shorter than this (code points).
_LONGEST = 120


@frozen
class Line:
    """
    A line that is not blank: ``start`` to ``end`` in code points, without the white space around it.

    ``number`` counts from 1, ``gap`` tells that a blank line, or nothing, stands before.
    """

    start: int
    end: int
    text: str
    number: int
    gap: bool


def lines_of(text: str) -> tuple[Line, ...]:
    """Return the lines of *text* that are not blank; ``gap`` tells that a blank line stands before. Linear time."""
    return tuple(_lines(text))


def _lines(text: str) -> Iterator[Line]:
    number, at, last = 1, 0, -1
    for match in _LINE.finditer(text):
        number += _line_ends(text, at, match.start())
        at = match.start()
        bare = match.group().strip()
        if bare:
            start = match.start() + match.group().index(bare)
            yield Line(start, start + len(bare), bare, number, gap=number > last + 1)
            last = number


def _line_ends(text: str, start: int, end: int) -> int:
    """Count the line ends in a stretch that holds nothing else."""
    return sum(1 for _ in _LINE_END.finditer(text, start, end))


def chrome_rule(line: str) -> str | None:
    """
    Return what a line of the interface is, or ``None`` for a line of the text.

    >>> chrome_rule("Texte intégral"), chrome_rule("The text of the session")
    ('body-label', None)
    """
    match = _CHROME_LINE.fullmatch(line)
    return match.lastgroup.replace("_", "-") if match and match.lastgroup else None


def interrupts(line: str) -> str | None:
    """Return what a line of the interface is if it can stand amid the text, or ``None``: short words are text there."""
    rule = chrome_rule(line)
    return rule if rule in _TELLING and rule != "body-label" else None


def is_notes_label(line: str) -> bool:
    """Tell whether a line opens the section of notes."""
    return _NOTES_LABEL.fullmatch(line) is not None


def looks_like_openedition(text: str) -> bool:
    """Tell from both ends of *text* whether it is a page of OpenEdition Books: two signs of its interface at least."""
    ends = text if len(text) <= 2 * _ENDS else f"{text[:_ENDS]}\n{text[-_ENDS:]}"
    signs = {chrome_rule(line.strip()) for line in _LINE.findall(ends) if len(line) < _LONGEST}
    return len(signs & _TELLING) >= _SIGNS

"""Verb: what the lines above and below the text of a page say of the book, its people and its rights."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import frozen

from provenance.attributions import translators

if TYPE_CHECKING:
    from collections.abc import Sequence

    from provenance.openedition.lines import Line

_EDITED = re.compile(
    r"(?:Édité par|Édition de|Sous la direction de|Dirigé par|Edited by|Éditeurs?\s*:|Editors?\s*:)\s*(?P<names>.+)"
)
_NUMBER = re.compile(
    r"(?:Document|Doc\.|Dokument|Texte|Chapitre|Chapter)\s*"
    r"(?:[Nn]o\.?|[Nn]\N{DEGREE SIGN}|N\N{MASCULINE ORDINAL INDICATOR}|#)?\s*"
    r"(?P<number>\d+[a-z]?|[IVXLC]+)\s*[:.\N{EM DASH}\N{EN DASH}-]\s*(?P<title>\S.*)"
)
_RIGHTS = re.compile(r"\N{COPYRIGHT SIGN}\s*(?P<publisher>[^,]+(?:,(?!\s*\d{4})[^,]+)*),?\s*(?P<year>\d{4})?.*")
_NAME = re.compile(
    r"(?:[^\W\d_a-z][\w.'\N{RIGHT SINGLE QUOTATION MARK}-]*|de|di|da|du|von|van|der|le|la|y|e)"
    r"(?:\s+(?:[^\W\d_a-z][\w.'\N{RIGHT SINGLE QUOTATION MARK}-]*|de|di|da|du|von|van|der|le|la))+"
)
_AND = re.compile(r"\s*(?:,|;|\bet\b|\band\b|&)\s*")
_MOST_NAME_WORDS = 5


@frozen(kw_only=True)
class Header:
    """What the header says; a field that it does not print is empty. ``rules`` name what each line is, by its start."""

    container_title: str | None
    number: str | None
    title: str | None
    contributors: tuple[str, ...]
    translators: tuple[str, ...]
    editors: tuple[str, ...]
    rules: dict[int, str]


@frozen
class Rights:
    """The line of rights as printed, with the publisher and the year in it."""

    printed: str
    publisher: str | None
    year: str | None


def read_header(lines: Sequence[Line]) -> Header:
    """
    Return what *lines*, those above the text without the interface, say.

    The first block is the title of the book, the last that is no name is the title of the text; lines of the shape of
    a name are people without a printed role; credits say their role.
    """
    rules: dict[int, str] = {}
    found: dict[str, list[str]] = {"translator": [], "editor": []}
    rest: list[Line] = []
    for line in lines:
        edited = read_editors(line.text)
        named = translators(line.text)
        if named:
            found["translator"] += named
            rules[line.start] = "translator"
        elif edited:
            found["editor"] += edited
            rules[line.start] = "editor"
        else:
            rest.append(line)
    book, people, title = _sorted(rest)
    rules |= dict.fromkeys((line.start for line in rest), "header")
    rules |= {line.start: "contributor" for line in people}
    rules |= {line.start: "container-title" for line in book} | {line.start: "title" for line in title}
    number, bare = numbered_title(" ".join(line.text for line in title))
    return Header(
        container_title=" ".join(line.text for line in book) or None,
        number=number,
        title=bare or None,
        contributors=tuple(line.text for line in people),
        translators=tuple(found["translator"]),
        editors=tuple(found["editor"]),
        rules=rules,
    )


def read_rights(line: str) -> Rights | None:
    """
    Return the publisher and year of a line of rights, or ``None`` if it is no such line.

    >>> rights = read_rights(chr(169) + " Borduria University Press, 1999")
    >>> rights.publisher, rights.year
    ('Borduria University Press', '1999')
    """
    match = _RIGHTS.fullmatch(line)
    return Rights(line, match["publisher"].strip(), match["year"]) if match else None


def _sorted(lines: Sequence[Line]) -> tuple[list[Line], list[Line], list[Line]]:
    """Part the lines into the book's title, the people, and the text's title."""
    blocks: list[list[Line]] = []
    for line in lines:
        if line.gap or not blocks:
            blocks.append([])
        blocks[-1].append(line)
    titles = [block for block in blocks[1:] if not all(_is_name(line.text) for line in block)]
    book = blocks[0] if len(blocks) > 1 else []
    title = titles[-1] if titles else (blocks[-1] if blocks and not (book and len(blocks) > 1) else [])
    people = [
        line for block in blocks if block is not book and block is not title for line in block if _is_name(line.text)
    ]
    return book, people, title


def _is_name(text: str) -> bool:
    return len(text.split()) <= _MOST_NAME_WORDS and _NAME.fullmatch(text) is not None


def numbered_title(title: str) -> tuple[str | None, str]:
    """
    Return the number that a title prints before itself, or ``None``, and the title without it.

    >>> numbered_title("Document No. 12: Minutes"), numbered_title("Minutes")
    (('12', 'Minutes'), (None, 'Minutes'))
    """
    match = _NUMBER.fullmatch(title)
    return (match["number"], match["title"]) if match else (None, title)


def read_editors(text: str) -> tuple[str, ...]:
    """
    Return the names that a line prints as those of editors.

    >>> read_editors("Sous la direction de Jeanne Doe et Paul Roe")
    ('Jeanne Doe', 'Paul Roe')
    """
    edited = _EDITED.fullmatch(text)
    return tuple(name for name in _AND.split(edited["names"]) if name) if edited else ()

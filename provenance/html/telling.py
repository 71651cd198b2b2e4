"""Aid of the cutting: what the attributes of one element say of the text that it holds."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from provenance.html.elements import BACK_CLASSES, BACK_TYPES, ECHO_CLASSES, PAGE_CLASSES, PAGE_TYPES, SPEAKER_CLASSES
from provenance.html.tree import attribute, text_of, tokens
from provenance.labels import LONGEST

if TYPE_CHECKING:
    from justhtml import Node

_SIGNS: Final = r"[\s\[\](),.^\u2191\u21a9\u2190\u21d1\u2934\u21b5\ufe0e\ufe0f]*"
_ARROW: Final = re.compile(rf"{_SIGNS}(?:back|return|retour|zurück|назад|top)?{_SIGNS}", re.IGNORECASE)
_LONGEST_BACK: Final = 40
#: What is printed before a paragraph as its number.
_PARAGRAPH_NUMBER: Final = re.compile(r"\W*(?:§+\s*)?[\w.]{1,10}\W*")
#: Signs with which a heading links to itself.
_PERMALINKS: Final = frozenset(("\u00b6", "#", "\u00a7", "\U0001f517", "\uf0c1"))
_PAGE_ID: Final = re.compile(r"(?:page|pg|seite)[_-]?(?P<n>\d{1,4}|[ivxlc]{1,7})", re.IGNORECASE)
_PAGE_TEXT: Final = re.compile(
    r"\W*(?:pages?|pp?|pg|seite|s|стр|с)?\.?\s*(?P<n>\d{1,4}|[ivxlc]{1,7})\W*", re.IGNORECASE
)


def page_of(node: Node, classes: set[str]) -> str | None:
    """
    Return the number of the page that begins with an element, or ``None`` if none does.

    An element whose class or type says so begins one; so does an anchor that is named after a page, if it is empty or
    prints the number of that page.
    """
    said = not classes.isdisjoint(PAGE_CLASSES | PAGE_TYPES)
    named = _PAGE_ID.fullmatch(attribute(node, "id") or attribute(node, "name"))
    if not said and named is None:
        return None
    text = text_of(node, 200).strip()
    stated = text or attribute(node, "title") or attribute(node, "aria-label")
    printed = _PAGE_TEXT.fullmatch(stated)
    if text and printed is None:
        return None  # it holds the page, or the foot of one
    if not said and text and (printed is None or named is None or printed["n"] != named["n"]):
        return None
    if printed:
        return printed["n"]
    return named["n"] if named else None


def number_of(node: Node) -> str | None:
    """Return the number of a paragraph that is all that an element holds, or ``None`` if it holds more."""
    text = text_of(node, 40).strip()
    return text[:12] if len(text) < 20 and (not text or _PARAGRAPH_NUMBER.fullmatch(text)) else None  # noqa: PLR2004


def leads_back(node: Node, classes: set[str], label: str) -> bool:
    """Tell whether an element of a note, called by *label*, only leads back to its callout."""
    if not classes.isdisjoint(BACK_CLASSES | BACK_TYPES):
        said = text_of(node, _LONGEST_BACK + 1).strip()
        return len(said) <= _LONGEST_BACK and (not label or said.strip("[]().").lower() != label.lower())
    if node.name != "a" or "#" not in attribute(node, "href"):
        return False
    text = text_of(node, 20)
    bare = text.strip()
    if bare and _ARROW.fullmatch(text):
        return True
    return len(bare) == 1 and bare.isalpha() and bare.lower() != label.lower()


def is_permalink(node: Node) -> bool:
    """Tell whether a link is the sign by which a heading, or a paragraph, offers its own address."""
    return node.name == "a" and attribute(node, "href").startswith("#") and text_of(node, 8).strip() in _PERMALINKS


def is_speaker(node: Node) -> bool:
    """Tell whether a block is nothing but the label of a speaker, by its class."""
    if tokens(node, "class").isdisjoint(SPEAKER_CLASSES):
        return False
    text = text_of(node, LONGEST + 1).strip()
    return 0 < len(text) <= LONGEST and ":" not in text.rstrip(": ")


def is_echo(node: Node) -> bool:
    """Tell whether an element is an excerpt of a note in the margin: an item of such a list, or one without a list."""
    if node.name == "li":
        return node.parent is not None and not tokens(node.parent, "class").isdisjoint(ECHO_CLASSES)
    return node.name == "p" and not tokens(node, "class").isdisjoint(ECHO_CLASSES)


def holds_echoes(node: Node) -> bool:
    """Tell whether an element is a list of notes in the margin."""
    return not tokens(node, "class").isdisjoint(ECHO_CLASSES)

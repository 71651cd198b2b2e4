"""Verb: which elements of a page are its furniture: menus, banners, buttons, what is hidden."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from provenance.html.elements import ASIDE, BLOCKS, HIDDEN_CLASSES, ROLES
from provenance.html.tree import attribute, text_of, tokens
from provenance.languages import words

if TYPE_CHECKING:
    from justhtml import Node

    from provenance.html.notes import Notes
    from provenance.html.survey import Box, Survey

#: Words of classes and identifiers that say so whatever the element holds …
_STRONG: Final = words("cookie cookies cookiebar consent gdpr newsletter modal popup lightbox overlay")
#: … those that say so if it holds little prose …
_WEAK: Final = words(
    """
    nav navbar navigation menu menus submenu breadcrumb breadcrumbs sidebar sharing social addthis sharethis subscribe
    skiplink pagination pager masthead topbar sitemap editsection tagcloud backtotop totop noprint printfriendly
    searchbox searchform advertisement signin
    """
)
#: … and those that say so if it is links for the most part, or next to nothing.
_DOUBTFUL: Final = words(
    """
    share skip related recommended advert ads banner comments toolbar tools login search promo widget widgets utility
    toc jump
    """
)
#: These classes and identifiers say so outside the main part of the page.
_EDGE: Final = words(
    """
    header footer copyright branding logo colophon site-header site-footer page-header page-footer siteheader sitefooter
    pageheader pagefooter site-name site-title global-header global-footer header-wrapper footer-wrapper
    """
)
#: What a system for blogs prints around a text.
_AROUND: Final = words("entry-meta post-meta entry-footer comment-meta cat-links tags-links posted-on comments-area")
_WORD: Final = re.compile(r"[A-Za-z][a-z]+|[A-Z]+(?![a-z])")
_HIDDEN: Final = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
#: So many characters outside links are prose, which no menu has.
PROSE: Final = 250
#: A part of the page is its main part if it has this share of the characters outside links.
_MAIN: Final = 0.5
#: Links alone make a block a menu: so many of them, with this share of its characters.
_LINKS: Final = 3
_DENSE: Final = 0.8
_BUTTON: Final = re.compile(
    r"next|previous|prev|back|(?:back|return|go|up)? ?to (?:the )?(?:top|start|[\w ]{0,30}page)|top|home|"
    r"home ?page|print|print this page|share|tweet|download|download (?:as )?pdf|pdf|e-?mail|return|close|menu|"
    r"search|edit|sitemap|site map|skip to (?:main )?content|table of contents|contents|contact|contact us|"
    r"log ?in|sign in|index|suivant|précédent|accueil|imprimer|partager|haut de page|retour|sommaire|weiter|"
    r"zurück|nach oben|drucken|startseite|teilen|inhalt|назад|вперед|вперёд|наверх|на главную|главная|печать|"
    r"поделиться|оглавление|содержание",
    re.IGNORECASE,
)
_PARTS: Final = re.compile(r"\s*[|\[\]\u00b7\u2022\u00ab\u00bb<>\u2190-\u21ff\u2039\u203a\u25b2\u25ba/]+\s*")


@frozen
class Main:
    """The main part of a page and how much of its prose that is; ``box`` is ``None`` if the page does not say."""

    box: Box | None
    share: float = 0.0


def find_main(found: Survey) -> Main:
    """Return the innermost part that the page declares as its main one and that holds half of its prose at least."""
    root = found.body or found.root
    total = root.plain if root else 0
    fit = [box for box in found.mains if total and box.plain >= _MAIN * total]
    if not fit:
        return Main(None)
    box = min(fit, key=lambda one: (one.chars, -one.first))
    return Main(box, box.plain / total)


@frozen
class Furniture:
    """Tells of an element whether it is furniture, from its measures and the page's; ``bare``: nothing but code is."""

    found: Survey
    notes: Notes
    main: Main
    chrome: frozenset[str] = frozenset()
    bare: bool = False

    def rule(self, node: Node, *, inside: bool) -> tuple[str | None, bool]:
        """
        Return the rule by which *node* is furniture (or ``None``), and whether all of it is.

        *inside* tells that it stands in the main part, or in a part of the document. Of furniture that holds the main
        part, the title, more than half of the page's prose or the body of a note, the rest only is furniture; of a
        header or footer, what does not look like text.
        """
        name = node.name
        rule = ASIDE.get(name)
        if rule in _NEVER_TEXT:
            return rule, True
        if self.bare:
            return None, False
        box = self.found.boxes.get(id(node))
        if rule is None and node.attrs:
            rule = self.by_attributes(node, box, inside=inside)
        if rule is None and box is not None:
            rule = self.by_kind(node, box, inside=inside)
        if rule is None or box is None:
            return rule, True
        if self.is_bulk(box):
            return None, False
        return rule, id(node) not in self.notes.holders and rule not in _PARTLY

    def is_text(self, node: Node) -> bool:
        """Tell whether an element holds the main part of the page, its title or a note."""
        box = self.found.boxes.get(id(node))
        return box is not None and (id(node) in self.notes.holders or self.holds_main(box))

    def holds_main(self, box: Box) -> bool:
        """Tell whether a block holds the main part of the page."""
        main = self.main.box
        return main is not None and box.first <= main.first and main.last <= box.last

    def is_bulk(self, box: Box) -> bool:
        """Tell whether a block holds the main part of the page, or more than half of its prose."""
        root = self.found.body or self.found.root
        most = root is not None and box.plain > 0 and 2 * box.plain > root.plain and box.plain > box.linked
        return most or self.holds_main(box)

    def by_attributes(self, node: Node, box: Box | None, *, inside: bool) -> str | None:
        """Return what the attributes of an element say that it is."""
        attrs, classes = node.attrs or {}, tokens(node, "class")
        hidden = "hidden" in attrs or attribute(node, "aria-hidden").lower() == "true"
        if hidden or _HIDDEN.search(attribute(node, "style")) or not classes.isdisjoint(HIDDEN_CLASSES):
            return "hidden"
        role = ROLES.get(attribute(node, "role").lower())
        if role:
            return None if inside and role in _PARTLY and self.is_prose(box) else role
        names = classes | {attribute(node, "id").lower()}
        if not self.chrome.isdisjoint(names):
            return "site"
        if not names.isdisjoint(_AROUND) and not self.is_prose(box):
            return "class"
        if names == {""} or node.name in _NEVER_NAMED or node.name not in _NAMED:
            return None
        return "class" if self.by_names(node, names, box, inside=inside) else None

    def by_names(self, node: Node, names: set[str], box: Box | None, *, inside: bool) -> bool:
        """Tell whether classes and identifier name a piece of furniture, and what it holds does not gainsay them."""
        said = {word.lower() for word in _WORD.findall(f"{attribute(node, 'class')} {attribute(node, 'id')}")} | names
        if not said.isdisjoint(_STRONG):
            return True
        if not said.isdisjoint(_WEAK) or (not inside and not names.isdisjoint(_EDGE)):
            return not self.is_prose(box)
        return not said.isdisjoint(_DOUBTFUL) and (box is None or 2 * box.linked >= box.chars or box.plain <= _NOTHING)

    def by_kind(self, node: Node, box: Box, *, inside: bool) -> str | None:
        """Return what the element's name and its links say that it is."""
        name = node.name
        if name in ("header", "footer"):
            return None if inside else name
        if name == "aside" and not inside and 2 * box.linked >= box.chars:
            return name
        if name == "form" and not self.is_prose(box):
            return "form"
        if name == "dialog" and "open" not in (node.attrs or {}):
            return "dialog"
        return "links" if name in _MENUS and self.is_menu(name, box, inside=inside) else None

    def is_menu(self, name: str, box: Box, *, inside: bool) -> bool:
        """Tell whether a block is nothing but links; inside the main part only a table of contents is a menu."""
        if box.links < _LINKS or box.linked < _DENSE * box.chars or self.is_prose(box):
            return False
        if inside:
            return box.local == box.links
        return name != "p" or any(sign in text_of(box.node, 400) for sign in _BETWEEN_LINKS)

    def is_prose(self, box: Box | None) -> bool:
        """Tell whether a block holds prose, and more of it than of links."""
        return box is not None and box.plain >= PROSE and box.plain > box.linked


_NAMED: Final = BLOCKS | {"span", "a"}
_NEVER_NAMED: Final = words("html body main article p")
#: Parts of a page in which some lines may be text after all.
_PARTLY: Final = words("header footer aside")
#: The rules of what is code, or a picture: it is no text even where there is no other.
_NEVER_TEXT: Final = words("script style template drawing media frame")
_MENUS: Final = words("ul ol menu dir div p table tr td dl li center section")
_BETWEEN_LINKS: Final = "|\u00b7\u2022\u00bb\u203a"
_NOTHING: Final = 40


def is_furniture_line(text: str, *, linked: bool) -> bool:
    """
    Tell whether a block that is nothing but links reads like a page's buttons.

    >>> is_furniture_line("Back to top | Home", linked=True), is_furniture_line("Home", linked=False)
    (True, False)
    """
    return linked and all(_BUTTON.fullmatch(part) for part in _PARTS.split(text.strip()) if part)

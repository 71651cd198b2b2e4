"""Verb: which elements of a page are its furniture: menus, banners, buttons, what is hidden."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from provenance.html.elements import ASIDE, BLOCKS, HEADINGS, HIDDEN_CLASSES, ROLES
from provenance.html.tree import attribute, text_of, tokens
from provenance.languages import words

if TYPE_CHECKING:
    from justhtml import Node

    from provenance.html.notes import Notes
    from provenance.html.survey import Box, Survey

# A name alone condemns nothing: what bears it must look like furniture too (see `Furniture.looks_like`). Text that is
# lost with the furniture is the worst fault, a menu that is kept as text a small one.

#: Words of classes and identifiers that announce what a page lays over its text; it may hold sentences …
_STRONG: Final = words("cookie cookies cookiebar gdpr consent newsletter modal popup lightbox overlay")
#: … what such a layer speaks of, if it holds prose …
_OVERLAID: Final = re.compile(r"cookie|gdpr|newsletter|subscri|sign ?up|privacy|donat", re.IGNORECASE)
#: … those that name furniture …
_WEAK: Final = words(
    """
    nav navbar navigation menu menus submenu sidebar sharing social subscribe masthead topbar sitemap advertisement
    signin
    """
)
#: … those that name nothing else, in the main part of a page too …
_PLAIN: Final = words(
    """
    breadcrumb breadcrumbs noprint printfriendly skiplink editsection backtotop totop addthis sharethis pagination pager
    tagcloud searchbox searchform
    """
)
#: … and those that name it as often as not.
_DOUBTFUL: Final = words(
    """
    share skip related recommended advert ads banner comments toolbar tools login search promo widget widgets utility
    toc jump
    """
)
#: These classes and identifiers say so outside the main part of the page, before all of its text or after it.
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
#: The rule by which lines are set aside that stand outside the main part.
OUTSIDE_MAIN: Final = "outside-main"
#: A part of the page is its main part if it has this share of the characters outside links.
_MAIN: Final = 0.5
#: Links alone make a block a menu: so many of them, with this share of its characters.
_LINKS: Final = 3
_DENSE: Final = 0.8
#: Outside the main part links of more characters than this, on average, are titles and sentences rather than a menu.
_LONG_LINK: Final = 45
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
        if self.bare or (name == "button" and _in_heading(node)):
            return None, False
        box = self.found.boxes.get(id(node))
        if rule == "nav" and self.is_prose(box):
            rule = None
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
            return None if self.is_prose(box) else "hidden"
        role = ROLES.get(attribute(node, "role").lower()) or _running(node)
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
        """Tell whether classes and identifier name a piece of furniture, and what it holds looks like one."""
        said = {word.lower() for word in _WORD.findall(f"{attribute(node, 'class')} {attribute(node, 'id')}")} | names
        text = text_of(node, _LOOKED_AT)
        if not said.isdisjoint(_STRONG):
            known = _OVERLAID.search(f"{' '.join(said & _STRONG)} {text}") is not None
            return self.looks_like(node, text, box, inside=inside) or (known and not inside)
        edge = not inside and not names.isdisjoint(_EDGE) and self.is_at_edge(box)
        if edge or not said.isdisjoint(_WEAK):
            return self.looks_like(node, text, box, inside=inside)
        if not said.isdisjoint(_PLAIN):
            return self.looks_like(node, text, box, inside=False)
        doubtful = not said.isdisjoint(_DOUBTFUL)
        return doubtful and self.looks_like(node, text, box, inside=inside or len(text) > _NOTHING)

    def looks_like(self, node: Node, text: str, box: Box | None, *, inside: bool) -> bool:
        """
        Tell whether an element that is named like furniture looks like it: links, nothing, or a few words.

        In the main part, in a table, in a heading, in a line or a list few words may be text: there only links count.
        The row of a table is no furniture, whatever its cells link to.
        """
        bare = text.strip()
        if not bare or box is None:
            return not bare or _is_link(node)
        if node.name in _ROWS:
            return False
        if box.linked and 2 * box.linked >= box.chars and box.most <= _FEW:
            return True
        if inside or node.name in _TEXTUAL or box.plain > _FEW:
            return False
        return _SENTENCE.search(bare) is None or _RIGHTS.search(bare) is not None

    def is_at_edge(self, box: Box | None) -> bool:
        """Tell whether a block stands before all prose of the page, or after it."""
        root = self.found.root
        if box is None or root is None:
            return False
        return box.before < PROSE or root.plain - box.before - box.plain < PROSE

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
        if box.links < _LINKS or box.linked < _DENSE * box.chars or box.most > _FEW:
            return False
        if inside:
            return box.local == box.links
        if box.linked > _LONG_LINK * box.links:
            return False
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
#: So many characters outside links are few words; so much of an element is looked at.
_FEW: Final = 160
_LOOKED_AT: Final = 1200
_ROWS: Final = words("tr thead tbody tfoot th")
_TEXTUAL: Final = words("td caption li dd dt blockquote pre figcaption summary") | HEADINGS
#: Three words and the end of a sentence; and what such a line says of a page's owner.
_SENTENCE: Final = re.compile(r"\w[^\s]*(?:\s+[^\s]+){2,}[.!?\u2026](?=\s|$)")
_RIGHTS: Final = re.compile(r"©|\(c\)|copyright|all rights|tous droits|alle rechte|все права|powered by", re.IGNORECASE)
#: So many levels around a button may be a heading.
_CLIMB: Final = 3


def _in_heading(node: Node) -> bool:
    """Tell whether a button opens what stands under a heading: its words are the heading's."""
    outer = node.parent
    for _ in range(_CLIMB):
        if outer is None or outer.name in HEADINGS:
            break
        outer = outer.parent
    return outer is not None and outer.name in HEADINGS


def _running(node: Node) -> str | None:
    """Return ``"header"`` or ``"footer"`` for the running head or foot of a text that LibreOffice has saved."""
    outermost = node.name == "div" and node.parent is not None and node.parent.name == "body"
    title = attribute(node, "title")
    return title if outermost and title in ("header", "footer") else None


def _is_link(node: Node) -> bool:
    """Tell whether an inline element is a link or holds nothing else."""
    if node.name == "a":
        return bool(attribute(node, "href"))
    held = [one for one in node.children or () if one.name != "#text" or str(one.data or "").strip(" \t\n\r[]|()")]
    return bool(held) and all(one.name == "a" and attribute(one, "href") for one in held)


def is_furniture_line(text: str, *, linked: bool) -> bool:
    """
    Tell whether a block that is nothing but links reads like a page's buttons.

    >>> is_furniture_line("Back to top | Home", linked=True), is_furniture_line("Home", linked=False)
    (True, False)
    """
    return linked and all(_BUTTON.fullmatch(part) for part in _PARTS.split(text.strip()) if part)

"""Verb: who did what for a document, as the header of a TEI file says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from provenance.exports.p5.header import MARKS_BY
from provenance.pattern import lazy
from provenance.source import Agent, AgentKind, AgentRole
from provenance.tei.tree import content, elements, name_of, nearest, parent_name, printed_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

_ROLES: Final = (
    (AgentRole.TRANSLATOR, r"transl|übers|traduc|traduit|\btrad\b|\btrl\b|перев"),
    (
        AgentRole.TRANSCRIBER,
        r"transcri|transkri|encod|conver|mark-?up|digiti|erfass|saisi|numéris|кодир|транскри|расшифр|набор|\btrc\b|\bOCR\b",
    ),
    (
        AgentRole.RECORDER,
        r"record|minute-?taker|protocol|protokollf|schriftf|stenogra|secretary|secrétaire|стеногр|протокол",
    ),
    (AgentRole.FUNDER, r"fund|spons|financ|förder|gefördert|финанс"),
    (AgentRole.CHAIR, r"chair|presid|vorsitz|председ"),
    (AgentRole.OBTAINER, r"obtain|provided|contributed by|beschafft|предоставл"),
    (AgentRole.EDITOR, r"edit|éd\.|édit|herausg|hrsg|hg\.|bearbeit|annot|compil|établi|ред|сост|публик|подгот|\bedt\b"),
    (AgentRole.AUTHOR, r"author|auteur|verfass|автор|\baut\b"),
    (AgentRole.PARTICIPANT, r"attend|particip|present|anwesend|member|mitglied|teilnehm|участ|присут"),
)  # fmt: skip
_PATTERNS: Final = tuple((role, lazy(words, re.IGNORECASE)) for role, words in _ROLES)
_NAMES: Final = ("persName", "orgName", "name", "rs")
#: Elements that are themselves a role.
_ELEMENTS: Final = {
    "author": AgentRole.AUTHOR,
    "editor": AgentRole.EDITOR,
    "principal": AgentRole.EDITOR,
    "funder": AgentRole.FUNDER,
    "sponsor": AgentRole.FUNDER,
}


def role_of(words: str) -> AgentRole | None:
    """
    Return the role that the words of a statement of responsibility mean, or ``None`` if they mean none that is known.

    >>> role_of("Translated from the Bordurian by").value, role_of("Hrsg. von").value, role_of("thanks to")
    ('translator', 'editor', None)
    """
    return next((role for role, pattern in _PATTERNS if pattern.search(words)), None)


def people(header: etree._Element) -> tuple[Agent, ...]:
    """
    Return everyone whom the header names for a role: statements of responsibility, then who met.

    A statement whose words mean no known role makes a contributor; one that only tells who made marks makes none.
    Names are as printed; each pair of name and role is given once.
    """
    found = [*_responsible(header), *_met(header)]
    return tuple(dict.fromkeys(found))


def _responsible(header: etree._Element) -> Iterator[Agent]:
    for node in elements(header, "respStmt", *_ELEMENTS):
        around = nearest(node, lambda one: name_of(one) in ("titleStmt", "editionStmt", "sourceDesc", "relatedItem"))
        if name_of(around) not in ("titleStmt", "editionStmt", "sourceDesc") or parent_name(node) == "respStmt":
            continue
        if name_of(node) == "respStmt":
            words = "; ".join(content(one) for one in elements(node, "resp"))
            role = role_of(words) or AgentRole.CONTRIBUTOR
            if words == MARKS_BY:
                continue
        else:
            said = node.get("role")
            role = (role_of(said) or AgentRole.CONTRIBUTOR) if said else _ELEMENTS[name_of(node)]
        for name in _names(node):
            yield _agent(name, role)


def _names(node: etree._Element) -> list[etree._Element]:
    """Return the elements that name someone in *node*, the outermost of each; or *node* itself if it has none."""
    found = [
        one
        for one in elements(node, *_NAMES)
        if one is not node
        and parent_name(one) not in (*_NAMES, "affiliation", "resp")
        and nearest(one, lambda up: name_of(up) in ("affiliation", "resp")) is None
    ]
    return found or ([node] if name_of(node) != "respStmt" else [])


def _met(header: etree._Element) -> Iterator[Agent]:
    """Yield those of whom the header says that they took part in the meeting, and as what."""
    for node in elements(header, "person", "persName", "item", "orgName"):
        meeting = nearest(node, lambda one: name_of(one) == "meeting")
        if meeting is None or parent_name(node) in ("person", "persName"):
            continue
        words = node.get("role") or node.get("ana") or _group(node)
        role = _of_words(words)
        names_others = name_of(node) == "item" and any(True for _ in elements(node, *_NAMES))
        if role is not None and not names_others:
            yield _agent(node, role)
    for node in elements(header, "person"):
        role = _of_words(node.get("role") or "")
        if role is not None and nearest(node, lambda one: name_of(one) == "meeting") is None:
            yield _agent(node, role)


def _of_words(words: str) -> AgentRole | None:
    """Return the role of the first of several words that means one: who attends and signs is a participant."""
    return next((role for word in words.split() if (role := role_of(word)) is not None), None)


def _group(node: etree._Element) -> str:
    """Return the role that the list or item around a name states."""
    around = nearest(node, lambda one: bool(one.get("role") or one.get("type")) and name_of(one) != "meeting")
    return (around.get("role") or around.get("type") or "") if around is not None else ""


def _agent(node: etree._Element, role: AgentRole) -> Agent:
    named = next((one for one in elements(node, *_NAMES) if one is not node), None)
    best = node if name_of(node) in _NAMES or named is None else named
    is_body = name_of(best) == "orgName" or best.get("type") in ("institution", "org")
    return Agent(printed_name(best), role, AgentKind.BODY if is_body else AgentKind.PERSON)

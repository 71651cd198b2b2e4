"""Noun: everything a user may set about a comparison."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from types import MappingProxyType

from attrs import field, frozen

from editions.relation import Relation


class ParagraphMode(enum.StrEnum):
    """What ends a paragraph in a plain text."""

    AUTO = "auto"
    BLANK = "blank"
    LINE = "line"


@frozen
class Pin:
    """
    An editor's word on one link: the paragraph that ``left`` names answers the one that ``right`` names.

    Each side is an address: a quotation of its first words, ``#id``, or a printed number.
    """

    left: str
    right: str


def _settled(names: Mapping[str, tuple[str, ...]]) -> Mapping[str, tuple[str, ...]]:
    return MappingProxyType({name: tuple(others) for name, others in names.items()})


@frozen(kw_only=True)
class Lists:
    """
    What an editor has listed, because no rule can know it.

    ``names`` gives the other forms of a name, in whatever language or script (``Husák`` is ``Гусак``); ``watch`` are
    the terms of the first witness whose rendering is to be watched.
    """

    names: Mapping[str, tuple[str, ...]] = field(factory=dict, converter=_settled, hash=False)
    watch: tuple[str, ...] = ()


@frozen(kw_only=True)
class Settings:
    """
    What a user may set about a comparison; the defaults are right for most.

    ``encoding`` overrides what the bytes seem to be, ``paragraphs`` how a plain text is divided, ``pins`` links that an
    editor has decided, ``part`` that one witness holds only a part of the other. ``reader`` names the reader of every
    file, which is else chosen by content. ``relation`` says how the witnesses are related, which is else found from
    the texts, and ``lists`` what an editor has listed.
    """

    encoding: str | None = None
    paragraphs: ParagraphMode = ParagraphMode.AUTO
    pins: tuple[Pin, ...] = ()
    part: bool = False
    reader: str | None = None
    relation: Relation | None = None
    lists: Lists = field(factory=Lists)

"""Noun: everything a user may set about a comparison."""

from __future__ import annotations

import enum

from attrs import frozen


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


@frozen(kw_only=True)
class Settings:
    """
    What a user may set about a comparison; the defaults are right for most.

    ``encoding`` overrides what the bytes seem to be, ``paragraphs`` how a plain text is divided, ``pins`` links that an
    editor has decided, ``part`` that one witness holds only a part of the other. ``reader`` names the reader of every
    file, which is else chosen by content.
    """

    encoding: str | None = None
    paragraphs: ParagraphMode = ParagraphMode.AUTO
    pins: tuple[Pin, ...] = ()
    part: bool = False
    reader: str | None = None

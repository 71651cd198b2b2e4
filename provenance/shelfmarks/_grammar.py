"""Nouns: a tradition of shelfmarks (Grammar), its levels, a passage of a statement, a chain of levels in it."""

from __future__ import annotations

from collections.abc import Callable

from attrs import frozen

from provenance.archives import Mention
from provenance.reference import ArchivalReference, Level, Reach
from provenance.registry import Registry


@frozen
class LevelName:
    """
    One level of a tradition: its ``name``, what it leads to, the words for it, and the signs before its value.

    ``latin`` and ``cyrillic`` are the signs that are written; what is read is the grammar's own affair.
    """

    name: str
    reach: Reach
    words: str
    latin: str = ""
    cyrillic: str = ""


@frozen
class Passage:
    """
    The part ``text[start:end]`` of a statement, from behind one archive's name to before the next.

    ``archive`` is the name before it, ``ibid`` true if *ibid.* stands there instead, ``labelled`` true if the whole
    statement says that it is one of source. ``tongue`` names the traditions whose word for *ibid.* it is.
    """

    text: str
    start: int
    end: int
    archive: Mention | None = None
    ibid: bool = False
    labelled: bool = False
    tongue: tuple[str, ...] = ()


@frozen
class Chain:
    """
    Levels found side by side in ``text[start:end]``, from the top down; ``continues`` if it leans on the one before.

    ``archive`` is a name that the grammar itself has found, for traditions in which it is part of the mark.
    """

    levels: tuple[Level, ...]
    start: int
    end: int
    continues: bool = False
    archive: str | None = None
    warnings: tuple[str, ...] = ()


@frozen(kw_only=True)
class Grammar:
    """
    How one tradition cites: ``name``, ``levels`` from the top down, ``read`` and ``write``.

    ``read`` gives the chains in a passage, in their order. ``write`` gives the levels of a reference as the tradition
    writes them, in Cyrillic letters if asked and if it has any; it must be such that ``read`` finds the same levels.
    ``ibid`` are the words for *ibid.* in its language, the usual one first. ``hint`` is a regular expression that is
    found in every mark that is cited without a known archive, and seldom elsewhere.
    """

    name: str
    levels: tuple[LevelName, ...]
    hint: str
    read: Callable[[Passage], tuple[Chain, ...]]
    write: Callable[[ArchivalReference, bool], str]
    ibid: tuple[str, ...] = ()

    def level(self, name: str) -> LevelName | None:
        """Return what is known of a level, or ``None``."""
        return next((level for level in self.levels if level.name == name), None)

    def rank(self, name: str) -> int:
        """Return the place of a level from the top, 0 for the first; a level of another tradition is the last."""
        return next((at for at, level in enumerate(self.levels) if level.name == name), len(self.levels))


#: All traditions, by name; one module each.
SHELFMARKS: Registry[Grammar] = Registry("provenance.shelfmarks", "SHELFMARK")

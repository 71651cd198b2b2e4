"""Noun: how two witnesses are related."""

from __future__ import annotations

import enum


class Relation(enum.StrEnum):
    """
    How two witnesses are related.

    *Variants* are mostly the same word for word (editions, OCR, a light revision), *versions* mostly reworded in one
    language (two translations, a rewriting), a *translation* is in another language.
    """

    VARIANTS = "variants"
    VERSIONS = "versions"
    TRANSLATION = "translation"


#: The relations under which wording differs everywhere, so that words cannot be compared one by one.
REWORDED = frozenset({Relation.VERSIONS, Relation.TRANSLATION})
EVERY = frozenset(Relation)

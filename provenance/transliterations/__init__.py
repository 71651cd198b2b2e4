"""Registry of transliterations: what each scheme writes for the letters of a language (Scheme), as data."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from attrs import field, frozen

from provenance.registry import Registry

if TYPE_CHECKING:
    from collections.abc import Mapping


@frozen(kw_only=True, eq=False)
class Scheme:
    """
    One way to write Cyrillic names in Latin letters; two schemes are equal when they are the same object.

    ``code`` is what a match calls the scheme, ``title`` names the standard or the custom. ``tables`` gives a table for
    each language (ISO 639-1), in small letters: keys and outputs in turn, set apart by white space. A key is one or
    more Cyrillic letters; ``+`` before it means at the head of the word or after a vowel, a sign or short i, ``$``
    behind it means at the end of the word; the longest key wins, and of equal ones that with a condition. Outputs are
    parted by ``|``, the prescribed one first; ``-`` is nothing. An output behind ``~`` reads as another letter
    elsewhere, and is compared with a Cyrillic form only; one behind ``?`` also with a Latin form, if the word bears one
    of the ``signs`` (a regular expression) by which the scheme is known. Diacritics on e, i, o, y and l need no output
    of their own. ``original`` says that the Latin form is the name's own, and the Cyrillic one renders it by ear.
    """

    code: str
    title: str
    tables: Mapping[str, str] = field(repr=False)
    signs: str = ""
    original: bool = False


@frozen
class Rule:
    """
    What a scheme writes for some letters: ``plain`` always, ``weak`` where a sign tells the scheme, ``dim`` seldom.

    ``opens`` asks for the head of a word, a vowel, a sign or short i before the letters; ``ends`` for the word's end.
    """

    letters: str
    opens: bool
    ends: bool
    plain: tuple[str, ...]
    weak: tuple[str, ...]
    dim: tuple[str, ...]

    @property
    def outputs(self) -> tuple[str, ...]:
        """All outputs, the prescribed one first."""
        return (*self.plain, *self.weak, *self.dim)


@functools.cache
def rules(scheme: Scheme, language: str) -> Mapping[str, tuple[Rule, ...]]:
    """Return the rules of a scheme for a language by their first letter, the one that wins first."""
    parts = scheme.tables.get(language, "").split()
    found: dict[str, list[Rule]] = {}
    for key, value in zip(parts[::2], parts[1::2], strict=True):
        rule = _rule(key, value)
        found.setdefault(rule.letters[0], []).append(rule)
    return {
        first: tuple(sorted(some, key=lambda rule: (-len(rule.letters), -(rule.opens + rule.ends))))
        for first, some in found.items()
    }


def _rule(key: str, value: str) -> Rule:
    outputs = [output.replace("-", "") for output in value.split("|")]
    return Rule(
        letters=key.strip("+$"),
        opens=key.startswith("+"),
        ends=key.endswith("$"),
        plain=tuple(output for output in outputs if output[:1] not in ("?", "~")),
        weak=tuple(output[1:] for output in outputs if output[:1] == "?"),
        dim=tuple(output[1:] for output in outputs if output[:1] == "~"),
    )


#: All schemes, by the name of their module.
SCHEMES: Registry[Scheme] = Registry("provenance.transliterations", "SCHEME")

__all__ = ["SCHEMES", "Rule", "Scheme", "rules"]

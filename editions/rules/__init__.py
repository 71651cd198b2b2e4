"""
What a divergence is called: one rule per file, in a folder per family.

A rule is found by where its file stands: nothing else is edited when one is added. Its module's docstring is its
explanation, with the headings *What it finds*, *Why it matters*, *Example* and *Limits*.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil
from typing import TYPE_CHECKING, TypeAlias

from attrs import field, frozen

from editions.divergence import Cause, DivergenceClass, Finding, Severity, class_of
from editions.relation import EVERY, Relation

if TYPE_CHECKING:
    from collections.abc import Callable

    from editions.rules.context import Context
    from editions.rules.question import Answer, Question
    from editions.witness import Witness

#: The order in which rules on differences are asked: signs without words, an editor's marks, the dress of words,
#: damage, labels, whole passages, facts, and last what remains: wording.
SIGNS, EDITORS_HAND, DRESS, DAMAGE, LABEL, PASSAGE, FACT, WORDING = range(0, 80, 10)


@frozen(slots=True)
class Change:
    """
    One edit run as a value: what ``left`` reads, what ``right`` reads, and what kind of place it is.

    ``left_words`` and ``right_words`` are their words in small letters. ``in_label`` says that it touches a speaker's
    label, ``in_source`` that it stands in a source statement, ``opens_sentence`` that its first word opens a sentence,
    so that a capital letter there says nothing, ``beside_month`` that the name of a month stands next to it,
    ``in_mark`` that it stands inside an editor's brackets, ``glued`` that it stands right behind a word or its stop,
    ``whole_label`` that it is all of a label. What stands around it is not part of it: two changes with the same
    readings in the same kind of place are one fact.
    """

    left: str
    right: str
    left_words: tuple[str, ...]
    right_words: tuple[str, ...]
    in_label: bool = False
    in_source: bool = False
    opens_sentence: bool = False
    beside_month: bool = False
    in_mark: bool = False
    glued: bool = False
    whole_label: bool = False

    @property
    def size(self) -> int:
        """The number of words of the longer reading."""
        return max(len(self.left_words), len(self.right_words))


@frozen(slots=True)
class Verdict:
    """
    What a rule on differences says of a change.

    ``fold`` is the key under which equal verdicts are one fact (law 10), or ``None`` for a finding of its own.
    ``severity`` overrides the rule's. ``evidence`` goes to the rule's message.
    """

    cause: Cause = Cause.UNKNOWN
    confidence: float = 0.9
    fold: tuple[str, ...] | None = None
    evidence: tuple[str, ...] = ()
    severity: Severity | None = None


@frozen(kw_only=True)
class Telling:
    """
    What a rule's message is made of: the finding, how often it stands, and words for where.

    ``who`` is ``"Gorbachev, ¶4"`` or ``"¶4"``; ``left`` and ``right`` are the sigla; ``sentence`` is the sentence
    around the reading in the witness that has it.
    """

    finding: Finding
    count: int
    who: str
    left: str
    right: str
    sentence: str = ""


def _no_message(_telling: Telling) -> str:
    return ""


@frozen(kw_only=True)
class _Rule:
    code: str
    name: str
    severity: Severity
    message: Callable[[Telling], str] = field(default=_no_message, repr=False)
    #: How a third witness settles what it found; ``None``: it is never asked (see `editions.rules.question`).
    settles: Callable[[Question], Answer | None] | None = field(default=None, repr=False)
    explanation: str = field(default="", repr=False)

    @property
    def class_(self) -> DivergenceClass:
        """The class of the divergences it names."""
        return class_of(self.code)


@frozen(kw_only=True)
class DifferenceRule(_Rule):
    """
    A rule that is asked about one edit run at a time; the first that answers names it.

    Rules are asked in the order of ``rank``, ties by code. ``check`` must depend on nothing but the change and the
    context, so that equal changes are asked about once. ``reworded`` is asked about the whole pair where words cannot
    be compared one by one.
    """

    rank: int
    about_signs: bool = False
    check: Callable[[Change, Context], Verdict | None] = field(repr=False)
    reworded: Callable[[Context], tuple[Finding, ...]] | None = field(default=None, repr=False)


@frozen(kw_only=True)
class PairRule(_Rule):
    """
    A rule that looks at the whole pair: links, notes, marks, fields of the source.

    It is asked under the ``relations`` it names.
    """

    check: Callable[[Context], tuple[Finding, ...]] = field(repr=False)
    relations: frozenset[Relation] = EVERY


@frozen(kw_only=True)
class DocumentRule(_Rule):
    """
    A rule that looks at one document by itself.

    Its findings have their place on the left, and ``None`` on the right.
    """

    check: Callable[[Witness], tuple[Finding, ...]] = field(repr=False)


@frozen(kw_only=True)
class RunRule(_Rule):
    """A rule about the run itself; it is raised where it happens, and asked about nothing."""


Rule: TypeAlias = DifferenceRule | PairRule | DocumentRule | RunRule


@functools.cache
def rules() -> tuple[Rule, ...]:
    """Return every rule, in the order of codes; each is imported once."""
    found: list[Rule] = []
    for family in pkgutil.iter_modules(__path__):
        if not family.ispkg:
            continue
        package = f"{__name__}.{family.name}"
        modules = pkgutil.iter_modules(importlib.import_module(package).__path__)
        names = [module.name for module in modules if not module.name.startswith("_")]
        found += [importlib.import_module(f"{package}.{name}").RULE for name in names]
    return tuple(sorted(found, key=lambda rule: rule.code))


def rule(code: str) -> Rule:
    """Return the rule of that code or name; raise `KeyError` if there is none."""
    for one in rules():
        if code.upper() == one.code or code.lower() == one.name:
            return one
    raise KeyError(code)


def explanation(of: Rule) -> str:
    """Return the rule's explanation: the docstring of its module, cleaned of its indent."""
    import inspect  # noqa: PLC0415 - heavy, and only for the pages of rules

    check = getattr(of, "check", None) or of.message
    module = inspect.getmodule(check)
    return of.explanation or inspect.cleandoc((module.__doc__ if module else None) or "")

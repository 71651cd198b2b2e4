"""``editions explain``: what a code means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.cli._output import emit
from editions.cli._parser import Command, did_you_mean
from editions.errors import ExitStatus, UsageError

if TYPE_CHECKING:
    import argparse

    from editions.rules import Rule

_EXAMPLES = """\
  editions explain M301
  editions explain negation-changed S101
"""
_SINCE = "0.1"


def _configure(parser: argparse.ArgumentParser) -> None:
    del parser  # codes are all it takes


def _page(rule: Rule) -> str:
    from editions.rules import explanation  # noqa: PLC0415 - not for --help

    facts = f"{rule.severity.word}, {rule.class_.value}; since {_SINCE}"
    return f"{rule.code} {rule.name} ({facts})\n\n{explanation(rule)}\n"


def _find(word: str) -> Rule:
    from editions.rules import rule, rules  # noqa: PLC0415 - not for --help

    try:
        return rule(word)
    except KeyError:
        known = [one.code for one in rules()] + [one.name for one in rules()]
        near = did_you_mean(word.upper() if word[-1:].isdigit() else word.lower(), known, "editions rules lists all")
        message = f"{word}: there is no such code"
        raise UsageError(message, hint=near) from None


def _run(arguments: argparse.Namespace) -> int:
    if not arguments.words:
        message = "explain needs a code"
        raise UsageError(message, hint="for example: editions explain M301; editions rules lists all")
    emit("\n".join(_page(_find(word)) for word in arguments.words))
    return ExitStatus.CLEAN


COMMAND = Command(
    name="explain",
    summary="Explain a code: what the rule finds, why it matters, an example, its limits.",
    usage="CODE …",
    order=5,
    examples=_EXAMPLES,
    configure=_configure,
    run=_run,
)

"""What holds for every rule: its explanation, its names, its message, its cases."""

from __future__ import annotations

import inspect
import pathlib
import re

import pytest

from editions.difference import Place
from editions.divergence import Finding
from editions.rules import DocumentRule, RunRule, explanation, rule, rules
from editions.rules import Telling as RuleTelling

CASES = pathlib.Path(__file__).resolve().parent.parent / "cases" / "rules"
HEADINGS = ["What it finds", "Why it matters", "Example", "Limits"]
#: Rules that no pair of texts shows at will; tests/editions/rules builds what they look at.
WITHOUT_CASE = {"unreadable", "low-confidence-alignment", "only-a-part-compared"}
RULES = rules()


def module_of(one):
    """Return the module that a rule is written in."""
    return inspect.getmodule(one.message)


@pytest.fixture(params=RULES, ids=[one.name for one in RULES])
def one(request):
    """Give every rule in turn."""
    return request.param


def test_explanation_has_the_four_headings(one):
    """Each stands on a line of its own, in this order, with words under it."""
    text = explanation(one)
    assert [line for line in text.splitlines() if line in HEADINGS] == HEADINGS
    assert all(re.search(rf"^{heading}\n    \S", text, re.MULTILINE) for heading in HEADINGS)


def test_codes_and_names_are_unique():
    """No code and no name is given twice."""
    assert len({one.code for one in RULES}) == len({one.name for one in RULES}) == len(RULES)


def test_file_is_called_as_the_rule(one):
    """The rule is found by its name."""
    assert module_of(one).__name__.split(".")[-1] == one.name.replace("-", "_")
    assert rule(one.code) is rule(one.name) is one


def test_code_is_of_a_known_form(one):
    """A family's letter and three figures."""
    assert re.fullmatch(r"[SMEAOPLCX]\d{3}", one.code)


def test_message_says_something(one):
    """Whatever the evidence, the message is a sentence that ends."""
    place = Place(0, 0, 4, "word")
    right = None if isinstance(one, DocumentRule | RunRule) else place
    for size in range(7):
        finding = Finding(code=one.code, severity=one.severity, left=place, right=right, evidence=("1",) * size)
        try:
            message = one.message(RuleTelling(finding=finding, count=2, who="Lind, ¶4", left="A", right="B"))
        except (ValueError, IndexError, KeyError):
            continue  # not as much evidence as this rule gives
        assert message.strip()[-1] in ".?!"
        return
    pytest.skip("its message wants evidence of its own kind; the cases show it")


def test_has_a_case(one):
    """A scholar can read and edit what the rule does."""
    if one.name not in WITHOUT_CASE:
        assert list((CASES / one.name).glob("*.txt"))

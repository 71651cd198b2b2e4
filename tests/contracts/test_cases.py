"""Every case in tests/cases/rules is found as it is written there."""

from __future__ import annotations

import pathlib
import re

import pytest
from attrs import field, frozen

from editions.classify import examine
from editions.divergence import Severity
from editions.pipeline import diff
from editions.rules import rules
from editions.settings import Lists, Settings
from editions.witness import Witness
from provenance.read import from_text
from tests.builders.facing import facing_divergences

CASES = pathlib.Path(__file__).resolve().parent.parent / "cases" / "rules"
FILES = sorted(CASES.glob("*/*.txt"))
_SECTION = re.compile(r"^--- (left|right|expected)\n", re.MULTILINE)
_SETTING = re.compile(r"^# (only|from|file|answers): (.+)$", re.MULTILINE)
_LISTED = re.compile(r"^# (name|watch): (.+)$", re.MULTILINE)
_EXPECTED = re.compile(
    r"(?P<code>[A-Z]\d{3}) (?P<severity>\w+)(?: ×(?P<count>\d+))? \|(?P<left>[^|]*)\|(?P<right>[^|]*)"
)


@frozen
class Case:
    """A case as it is written: the two texts, what is compared, and what must be found."""

    left: str
    right: str | None
    expected: tuple[str, ...]
    only: frozenset[str] = field(factory=frozenset)
    level: Severity = Severity.INFO
    name: str = "left.txt"
    lists: Lists = field(factory=Lists)
    in_order: bool = False


def read_case(path):
    """Read a case file."""
    head, *parts = _SECTION.split(path.read_text(encoding="utf-8"))
    sections = dict(zip(parts[::2], parts[1::2], strict=True))
    settings = dict(_SETTING.findall(head))
    return Case(
        left=sections["left"],
        right=sections.get("right"),
        expected=tuple(sections["expected"].splitlines()),
        only=frozenset(settings.get("only", "").split(",")) - {""},
        level=Severity[settings.get("from", "info").upper()],
        name=settings.get("file", "left.txt"),
        lists=listed(_LISTED.findall(head)),
        in_order=settings.get("answers") == "in order",
    )


def listed(lines):
    """Return what the editor of a case has listed: names with their other forms, and terms to be watched."""
    names = [text.partition("=") for kind, text in lines if kind == "name"]
    return Lists(
        names={name.strip(): tuple(form.strip() for form in forms.split(",")) for name, _, forms in names},
        watch=tuple(text.strip() for kind, text in lines if kind == "watch"),
    )


def findings(case):
    """Return what the program says of a case."""
    left = from_text(case.left, name=case.name)
    if case.right is None:
        divergences = examine(Witness("A", left))
    elif case.in_order:
        divergences = facing_divergences(left, from_text(case.right, name="right.txt"), lists=case.lists)
    else:
        settings = Settings(lists=case.lists)
        divergences = diff(left, from_text(case.right, name="right.txt"), settings=settings).pairs[0].divergences
    return [d for d in divergences if d.severity >= case.level and (not case.only or d.code in case.only)]


def reads(place, wanted):
    """Tell whether a place reads what the case says."""
    text = " ".join((place.text if place else "").split())
    wanted = " ".join(wanted.split())
    if wanted.endswith("..."):
        return text.startswith(wanted.removesuffix("...").strip())
    return wanted in ("*", text)


def agrees(divergence, line):
    """Tell whether a divergence is what a line of the case expects."""
    wanted = _EXPECTED.fullmatch(line)
    assert wanted, f"not a line of a case: {line!r}"
    return (
        divergence.code == wanted["code"]
        and divergence.severity.word == wanted["severity"]
        and (wanted["count"] is None or divergence.count == int(wanted["count"]))
        and reads(divergence.left, wanted["left"])
        and reads(divergence.right, wanted["right"])
    )


def said(divergence):
    """Return a divergence as a line of a case."""
    left, right = ((place.text if place else "") for place in (divergence.left, divergence.right))
    times = f" ×{divergence.count}" if divergence.count > 1 else ""
    return f"{divergence.code} {divergence.severity.word}{times} | {' '.join(left.split())} | {' '.join(right.split())}"


@pytest.mark.parametrize("path", FILES, ids=[f"{path.parent.name}/{path.stem}" for path in FILES])
def test_case_is_found_as_it_is_written(path):
    """What the program says of the texts is what the scholar who wrote the case expects."""
    case = read_case(path)
    assert any(rule.name == path.parent.name for rule in rules())
    found = findings(case)
    lines = "\n".join(map(said, found)) or "nothing"
    assert len(found) == len(case.expected), f"found:\n{lines}"
    for divergence, line in zip(found, case.expected, strict=True):
        assert agrees(divergence, line), f"expected {line!r}; found:\n{lines}"


def test_every_case_has_a_negative_beside_it():
    """A rule's cases also show what it must leave alone."""
    folders = sorted({path.parent for path in FILES})
    assert [f.name for f in folders if not any(f.glob("negative*.txt"))] == []

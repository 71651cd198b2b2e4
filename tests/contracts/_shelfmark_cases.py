"""How the cases in tests/cases/shelfmarks are read, and compared with what the program finds."""

from __future__ import annotations

import pathlib
import re
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from provenance.reference import ArchivalReference
    from provenance.shelfmarks import Statement

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "cases" / "shelfmarks"
ROLES = ("translator", "contributor", "obtainer", "drafter")
_STATED = re.compile(r"(?P<key>[a-z]+): (?P<value>.+)")


@frozen
class Expected:
    """One reference as a case has it: the archive or an empty string, and its levels; stars tell what is carried."""

    archive: str
    carried: bool
    levels: tuple[tuple[str, str, bool], ...]


@frozen
class Case:
    """A printed line and what must be read in it."""

    tradition: str
    line: str
    references: tuple[Expected, ...]
    stated: tuple[tuple[str, str], ...]

    def differences(self, statement: Statement) -> list[str]:
        """Return what the program says otherwise; nothing if all is as the case has it."""
        found = [_written(reference) for reference in statement.references]
        wrong = [] if tuple(found) == self.references else [f"{found} instead of {list(self.references)}"]
        for role in ROLES:
            names = [value for key, value in self.stated if key == role]
            if list(statement.named(role)) != names:
                wrong.append(f"{role}: {statement.named(role)}")
        return wrong + [f"{key}: {value}" for key, value in self.stated if not _says(statement, key, value)]


def _written(reference: ArchivalReference) -> Expected:
    levels = tuple((level.level, level.value, level.carried) for level in reference.levels)
    return Expected(reference.archive or "", reference.archive_carried, levels)


def _says(statement: Statement, key: str, value: str) -> bool:
    references = statement.references
    told = {
        "material": statement.material == value,
        "classification": statement.classification == value,
        "printed": value in statement.printed_sources,
        "status": value in [one.status for one in references],
        "ibid": any(one.ibid for one in references),
        "warning": any(value in warning for one in references for warning in one.warnings),
        "copy": (value, "copy") in [(one.holder, one.kind.value) for one in statement.holdings],
        "original": (value, "original") in [(one.holder, one.kind.value) for one in statement.holdings],
    }
    return key in ROLES or told[key]


def cases(path: pathlib.Path) -> Iterator[Case]:
    """Yield the cases of a file."""
    blocks: list[list[str]] = []
    for raw in path.read_text(encoding="utf-8").splitlines():
        if raw.startswith("  "):
            blocks[-1].append(raw.strip())
        elif raw.strip() and not raw.startswith("#"):
            blocks.append([raw])
    for line, *below in blocks:
        stated = [match for one in below if (match := _STATED.fullmatch(one)) and "|" not in one]
        references = [one for one in below if "|" in one]
        yield Case(
            path.stem,
            line,
            tuple(map(_expected, references)),
            tuple((match["key"], match["value"]) for match in stated),
        )


def _expected(row: str) -> Expected:
    archive, *levels = (part.strip() for part in row.split(" | "))
    parts = [level.partition(" ") for level in levels]
    return Expected(
        archive.removesuffix("*").removeprefix("-"),
        archive.endswith("*"),
        tuple((name, value.removesuffix("*"), value.endswith("*")) for name, _, value in parts),
    )

"""A comparison made by hand, whatever the rules may say; two small files, and the command run beside them."""

import hashlib
import os
import subprocess
import sys

import pytest

from editions.align import align
from editions.comparison import Comparison, DocumentFindings, Pair
from editions.difference import Place
from editions.divergence import Cause, Divergence, Severity
from editions.relation import Relation
from editions.rules import rules
from editions.witness import Witness
from provenance.read import from_text

LEFT = """\
Minutes of the Commission, 3 May 1983

Havránek: It is true that the lower wall is not yet repaired, and that nobody has said so in this room.

Kőszegi: We need 40 pumps for the lower canal.

Kőszegi: The honour of the commission is at stake, and so is its colour.

Łęcki: Nobody was punished for the dredgers, and nobody will be.

Dragoş: I have nothing to add.
"""
RIGHT = """\
Minutes of the Commission, 3 May 1983

Havránek: It is true that the lower wall is repaired, and that nobody has said so in this room.

Kőszegi: We need 60 pumps for the lower canal.

Kőszegi: The honor of the commission is at stake, and so is its color.

Dragoş: I have nothing to add.
"""
FIRST_FILE = "The session opened at ten.\n\nHavránek: This is not yet repaired.\n\nKőszegi: We need 40 pumps.\n"
SECOND_FILE = "The session opened at ten.\n\nHavránek: This is repaired.\n\nKőszegi: We need 40 pumps.\n"
NAMES = {
    "M301": "negation-changed",
    "M302": "number-changed",
    "A501": "spelling",
    "S101": "paragraph-missing",
    "C901": "name-spelt-variously",
    "X905": "nothing-matched",
}


class Maker:
    """Builds witnesses, places and divergences from quotations."""

    def witness(self, siglum, text, path):
        return Witness(siglum, from_text(text, name=path))

    def place(self, witness, quotation, after=""):
        """Return the place of a quotation; with *after*, the empty place behind that."""
        for index, paragraph in enumerate(witness.paragraphs):
            wanted = after or quotation
            if wanted in paragraph.text:
                start = paragraph.text.index(wanted) + len(after)
                return Place(index, start, start + (0 if after else len(quotation)), "" if after else quotation)
        raise LookupError(quotation)

    def divergence(self, code, severity, left, right, **more):
        key = f"{code}{left and left.text}{right and right.text}{more.get('message')}"
        return Divergence(
            id=hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:6],
            code=code,
            rule=NAMES.get(code) or next(rule.name for rule in rules() if rule.code == code),
            severity=severity,
            cause=more.pop("cause", Cause.UNKNOWN),
            confidence=more.pop("confidence", 0.9),
            left=left,
            right=right,
            **more,
        )

    def comparison(self, left, right, divergences, remarks=()):
        pair = Pair(
            left=left.siglum,
            right=right.siglum,
            relation=Relation.VARIANTS,
            because="same language, most sentences alike",
            alignment=align(left, right),
            differences=(),
            divergences=tuple(divergences),
        )
        return Comparison(
            signature="editions:0.1.0|read:plain|align:1|compare:1|rules:0|set:0",
            witnesses=(left, right),
            pairs=(pair,),
            documents=(
                DocumentFindings(siglum=left.siglum, divergences=tuple(remarks)),
                DocumentFindings(siglum=right.siglum, divergences=()),
            ),
        )

    def sample(self):
        """Return a comparison with a finding of every kind that a report treats in its own way."""
        a, b = self.witness("A", LEFT, "first.txt"), self.witness("B", RIGHT, "second.txt")
        spellings = tuple(
            (self.place(a, old), self.place(b, new)) for old, new in (("honour", "honor"), ("colour", "color"))
        )
        same = {"places": spellings, "cause": Cause.ORTHOGRAPHIC, "message": "British spelling in A, American in B."}
        found = (*self._grave(a, b), self.divergence("A501", Severity.INFO, *spellings[0], **same))
        remark = {"message": "Dragoş (¶6): look at this name."}
        return self.comparison(
            a, b, found, remarks=(self.divergence("C901", Severity.MINOR, self.place(a, "Dragoş"), None, **remark),)
        )

    def _grave(self, a, b):
        negation = "Havránek, ¶2: “not yet” stands in A only; B leaves the negation out. Check the archival text."
        number = "Kőszegi, ¶3: A has 40 where B has 60. Which does the archival text have?"
        gone = (
            "Łęcki, ¶5: This paragraph stands in A only; B goes on without a sign of it. "
            "Was it cut, or is it missing from the copy?"
        )
        nothing = self.place(b, "", after="lower wall is ")
        whole = self.place(a, a.paragraphs[4].text)
        return (
            self.divergence("M301", Severity.CRITICAL, self.place(a, "not yet "), nothing, message=negation),
            self.divergence("M302", Severity.MAJOR, self.place(a, "40"), self.place(b, "60"), message=number),
            self.divergence("S101", Severity.MAJOR, whole, Place(3, 75, 75, ""), message=gone),
        )


@pytest.fixture
def make():
    """Give the maker of witnesses, places and divergences."""
    return Maker()


@pytest.fixture
def comparison(make):
    """Give a comparison with a finding of every kind that a report treats in its own way."""
    return make.sample()


@pytest.fixture
def files(tmp_path):
    """Give a folder with two editions of a small text."""
    (tmp_path / "first.txt").write_text(FIRST_FILE, encoding="utf-8")
    (tmp_path / "second.txt").write_text(SECOND_FILE, encoding="utf-8")
    return tmp_path


@pytest.fixture
def run(files, root):
    """Give a function that runs the command in that folder."""

    def run(*words, **more):
        unset = dict.fromkeys(("NO_COLOR", "FORCE_COLOR", "EDITIONS_DEBUG"), "")
        env = {**os.environ, **unset, "PYTHONPATH": str(root), "PYTHONIOENCODING": "utf-8", **more.pop("env", {})}
        return subprocess.run(
            [sys.executable, "-m", "editions", *words], cwd=files, env=env, capture_output=True, check=False, **more
        )

    return run

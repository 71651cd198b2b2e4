"""Many scanned pages against the whole text: what lines and pages tear is whole again, and each place is named."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import editions
from editions.reports import REPORTS, ReportOptions
from provenance.read import read_many
from tests.builders import scanned
from tests.builders.print_shop import print_pages
from tests.builders.session_text import PARAGRAPHS, TEXT

ROOT = Path(__file__).resolve().parents[2]
#: So many paragraphs fill 40 pages.
PRINTED = PARAGRAPHS[: sum(row.opens for sheet in print_pages(PARAGRAPHS)[:40] for row in sheet.rows) - 1]


def sheets(number=40):
    """Return the pages, or the first of them."""
    found = print_pages(PRINTED)
    assert len(found) == 40
    return found[:number]


def write(folder, make, **options):
    """Write a file for each page; return the files in their order."""
    paths = []
    for sheet in sheets():
        paths.append(folder / f"page-{sheet.number}.xml")
        paths[-1].write_bytes(make(sheet, **options))
    return paths


def whole(folder):
    path = folder / "whole.txt"
    path.write_text("\n\n".join(PRINTED) + "\n", "utf-8")
    return path


def check(comparison):
    """Each paragraph answers its own, nothing is above info, and every place on the scan names its page."""
    (pair,) = comparison.pairs
    own = [((n, n + 1), (n, n + 1)) for n in range(len(PRINTED))]
    assert [(link.left, link.right) for link in pair.alignment.links] == own
    assert {divergence.severity.name for divergence in pair.divergences} <= {"INFO"}
    assert pair.divergences
    (told,) = json.loads(REPORTS["json"].write(comparison, ReportOptions()))["pairs"]
    sides = [side["left"] for one in told["divergences"] for side in (one, *one["places"]) if side["left"]]
    assert {side["page"] for side in sides} == {str(sheet.number) for sheet in sheets()}
    assert all(side["line"] for side in sides)


def starts():
    """Return page and line on which each paragraph begins, and the pages that begin inside it."""
    found = []
    for sheet in sheets():
        for at, row in enumerate(sheet.rows):
            if row.opens:
                found.append((str(sheet.number), at + 1, []))
            elif at == 0:
                found[-1][2].append(str(sheet.number))
    return [(page, line, tuple(turns)) for page, line, turns in found]


def told(transcript):
    return [(one.page, one.line, tuple(turn.page for turn in one.breaks)) for one in transcript.paragraphs]


WAYS = [
    ("alto", {}),
    ("alto", {"by_paragraph": True}),
    ("alto", {"by_paragraph": True, "places": False}),
    ("pagexml", {}),
    ("pagexml", {"by_paragraph": True, "sign": "\N{SOFT HYPHEN}"}),
    ("pagexml", {"by_paragraph": True, "places": False, "sign": "-"}),
]


@pytest.mark.parametrize(("form", "options"), WAYS)
def test_forty_files_are_one_text(tmp_path, form, options):
    """40 files of ALTO or PAGE, with or without places of lines, a region a page or a paragraph."""
    paths = write(tmp_path, getattr(scanned, form), **options)
    check(editions.diff(paths, whole(tmp_path)))
    transcript = read_many(paths)
    assert transcript.reader == form
    assert told(transcript) == starts()
    rules = [segment.rule for segment in transcript.segments]
    assert rules.count(f"{form}/running-head") == rules.count(f"{form}/page-number") == 40
    assert any(row.torn for sheet in sheets() for row in sheet.rows[-1:])
    assert rules.count(f"{form}/hyphen") > 200


def test_pages_of_one_hocr_file(tmp_path):
    """20 pages in one file, as Tesseract writes them: words with plain hyphens, a head and a number in one line."""
    half = sheets(20)
    path = tmp_path / "scan.hocr"
    path.write_bytes(scanned.hocr(half))
    transcript = read_many([path])
    assert told(transcript) == [
        (page, line, tuple(turn for turn in turns if int(turn) < 321))
        for page, line, turns in starts()
        if int(page) < 321
    ]
    path.write_bytes(scanned.hocr(sheets()))
    check(editions.diff(path, whole(tmp_path)))


@pytest.mark.parametrize("labels", [False, True])
def test_pages_of_one_pdf(tmp_path, labels):
    """A PDF whose pages print their numbers, with and without page labels."""
    path = tmp_path / "scan.pdf"
    path.write_bytes(scanned.pdf(sheets(), labels=labels))
    check(editions.diff(path, whole(tmp_path)))
    assert told(read_many([path])) == starts()


def test_a_change_is_named_by_page_and_line(tmp_path):
    """Another word in the edition is cited by page and line of the scan."""
    paths = write(tmp_path, scanned.alto)
    sheet = sheets()[13]
    at, row = next((at, row) for at, row in enumerate(sheet.rows) if at and not row.opens and not row.torn)
    word = max((word for word in row.text.split()[1:-1] if word.isalpha()), key=len)
    text = next(one for one in PRINTED if row.text in one)
    edition = tmp_path / "edition.txt"
    changed = text.replace(row.text, row.text.replace(f" {word} ", " not ", 1))
    edition.write_text("\n\n".join(PRINTED).replace(text, changed), "utf-8")
    (pair,) = json.loads(REPORTS["json"].write(editions.diff(paths, edition), ReportOptions()))["pairs"]
    cited = {(one["left"]["page"], one["left"]["line"]) for one in pair["divergences"] if one["severity"] != "info"}
    assert cited == {(str(sheet.number), at + 1)}


def test_the_command_takes_a_folder_of_pages(tmp_path):
    """``--left 'scan/*.xml'`` reads the pages in the order of their numbers; the card says what was set aside."""
    folder = tmp_path / "scan"
    folder.mkdir()
    for sheet in sheets(12):
        (folder / f"{sheet.number - 300}.xml").write_bytes(scanned.pagexml(sheet))

    def run(*words):
        command = [sys.executable, "-m", "editions", *words]
        way = {"PYTHONPATH": str(ROOT)}
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, env=way)

    (tmp_path / "edition.txt").write_text("\n\n".join(PRINTED[:50]), "utf-8")
    done = run("diff", "--left", "scan/*.xml", "--right", "edition.txt")
    assert done.returncode == 0, done.stderr
    assert "12 files" in done.stdout
    card = run("read", "scan/*.xml")
    assert "reader pagexml" in card.stdout
    assert "page furniture (12 page numbers, 12 running heads)" in card.stdout
    assert "digitised 2020-05-06 by Lector (mean word confidence 0.80, 0 of" in " ".join(card.stdout.split())
    assert "pages 301\N{EN DASH}312, 12 files" in card.stdout
    assert not card.stderr


def test_the_text_is_long_enough():
    """At least 150 paragraphs, no two alike."""
    assert len(set(PRINTED)) == len(PRINTED) >= 150
    assert TEXT.startswith(PRINTED[0])

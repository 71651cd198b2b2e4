from __future__ import annotations

import os
import subprocess
import sys

import pytest

from provenance.errors import UnreadableError
from provenance.pdf import process
from provenance.pdf.endnotes import mark_endnotes
from provenance.read import from_bytes, read_many
from provenance.scans.footnotes import find_notes
from provenance.scans.page import Box, Kind, Line, Page, Region
from provenance.span import Span
from provenance.transcript import Role
from tests import formats
from tests.builders.scanned import pdf_file, shown

GOOD = pdf_file([shown("Ottokar: The bridge is lost.", 50, 100)])
LOCKED = b"/Root 1 0 R/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<%s>/U<%s>>>/ID[<00><00>]" % (b"5a" * 32, b"a5" * 32)


def sample(name):
    return from_bytes(formats.samples("pdf")[name])


def texts(transcript):
    return [paragraph.text for paragraph in transcript.paragraphs]


def test_columns_are_read_one_after_the_other():
    """Where the content hops between two columns; a word torn at the line end is whole."""
    (text,) = texts(sample("two columns"))
    assert text.startswith("The first column begins\nhere and goes on\ndown to its foot")
    assert text.index("but\n") < text.index("goes over to the other")


def test_columns_in_their_order_are_left_alone():
    """Content that goes down one column and then the other."""
    left = [f"left {number}" for number in range(6)]
    right = [f"right {number}" for number in range(6)]
    content = b"".join(shown(text, 40, 100 + 12 * at) for at, text in enumerate(left))
    content += b"".join(shown(text, 220, 100 + 12 * at) for at, text in enumerate(right))
    assert " ".join(texts(from_bytes(pdf_file([content])))).split() == " ".join(left + right).split()


def test_headings_and_notes_by_their_letters():
    """Large letters are a heading, small print at the foot a note, a raised figure its callout."""
    transcript = sample("heading, figure, note")
    assert transcript.paragraphs[0].role is Role.HEADING
    (note,) = transcript.notes
    assert (note.n, note.text) == ("1", "It was rebuilt in 1956.")
    assert note.callout is not None
    assert transcript.paragraphs[note.callout.paragraph].text[note.callout.start : note.callout.end] == "1"


def test_pages_without_text_are_named():
    """Some of them: a warning; all of them: an error that says what to do."""
    assert sample("a page without text").warnings == ("bytes has no text on page 2 of 2: an image, or an empty page",)
    with pytest.raises(UnreadableError, match=r"no text layer .*recognise its text first"):
        from_bytes(pdf_file([b"0 0 10 10 re f"]))


def test_labels_name_the_pages():
    """Page labels of the file, where nothing is printed that counts."""
    data = pdf_file(
        [shown(f"Line {letter}.", 50, 100) for letter in "abc"],
        labels=b"/PageLabels<</Nums[0<</S/r/St 4>>2<</S/D/St 1>>]>>",
    )
    assert [one.page for one in from_bytes(data).paragraphs] == ["iv", "v", "1"]


def test_two_files_are_one_text(tmp_path):
    """A paragraph goes on from the last page of one to the first of the other."""
    for name, text in (("a", "Ottokar: The bridge"), ("b", "is lost.")):
        (tmp_path / f"{name}.pdf").write_bytes(pdf_file([shown(text, 50, 100)]))
    assert texts(read_many([tmp_path / "a.pdf", tmp_path / "b.pdf"])) == ["Ottokar: The bridge\nis lost."]


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (GOOD[: len(GOOD) // 3], "damaged or cut off"),
        (b"%PDF-1.4\n" + bytes(4000), "damaged or cut off"),
        (pdf_file([b""], trailer=LOCKED), "wants a password"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_told_in_one_line(data, what):
    """Cut off, empty, locked."""
    with pytest.raises(UnreadableError, match=what) as caught:
        from_bytes(data, name="x.pdf")
    assert str(caught.value).startswith("x.pdf: ")
    assert "\n" not in str(caught.value)


def answer(monkeypatch, code):
    """Put a program of ours in the place of the child."""
    real = subprocess.run

    def run(_, **options):
        return real([sys.executable, "-c", code], **options)

    monkeypatch.setattr(process.subprocess, "run", run)


def test_a_child_that_dies_is_one_error(monkeypatch):
    """It aborts, or ends in the middle of its answer."""
    answer(monkeypatch, "import os; os.abort()")
    with pytest.raises(UnreadableError, match="gave up on this file"):
        from_bytes(GOOD)
    answer(monkeypatch, "print('{\"pages\": 1}')")
    with pytest.raises(UnreadableError, match="gave up on this file"):
        from_bytes(GOOD)


def test_letters_that_the_file_does_not_name_are_told(monkeypatch):
    """Fonts without a table of their letters: what is kept is the sign for that, and a warning."""
    run = '["The \\\\ufffd\\\\ufffd.", 10, 10, 90, 20, 10, 18]'
    page = f'{{"number": 1, "label": "", "width": 100, "height": 100, "runs": [{run}]}}'
    answer(monkeypatch, f"print('{page}'); print('{{\"done\": true}}')")
    transcript = from_bytes(GOOD, name="x.pdf")
    assert texts(transcript) == ["The \N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}."]
    assert transcript.warnings[0].startswith("x.pdf does not say what 2 of its letters are")


def test_small_print_at_the_foot_is_notes_only_if_one_opens_there():
    """The letters of a scanner's text layer are of many sizes."""
    lines = [
        shown("Ottokar: The harvest is lost, and", 50, 100, size=11),
        shown("so is the mill in the valley, say", 50, 115, size=11),
    ]
    foot = shown("the men who came from the river.", 50, 130, size=8)
    (text,) = texts(from_bytes(pdf_file([b"".join([*lines, foot])])))
    assert text.endswith("river.")


def test_a_child_that_hangs_is_stopped(monkeypatch):
    """After the time that it has."""
    answer(monkeypatch, "import time; time.sleep(60)")
    monkeypatch.setattr(process, "WALL", 0.2)
    with pytest.raises(UnreadableError, match="cannot be read within"):
        from_bytes(GOOD)


def test_without_the_library_the_hint_says_what_to_install(monkeypatch, tmp_path):
    """The child says that it is missing; the parent never imports it."""
    (tmp_path / "pypdfium2.py").write_text("raise ImportError")
    way = os.pathsep.join([str(tmp_path), *sys.path])
    monkeypatch.setattr(process, "_environment", lambda: {**os.environ, "PYTHONPATH": way})
    with pytest.raises(UnreadableError, match=r"not installed .*pip install 'editions\[pdf\]'"):
        from_bytes(GOOD)
    assert "pypdfium2" not in sys.modules


def test_nothing_in_the_folder_at_hand_is_run(monkeypatch, tmp_path):
    """A file that bears the library's name beside the PDF is not imported."""
    (tmp_path / "pypdfium2.py").write_text("raise SystemExit('run')")
    (tmp_path / "json.py").write_text("raise SystemExit('run')")
    monkeypatch.chdir(tmp_path)
    assert texts(from_bytes(GOOD)) == ["Ottokar: The bridge is lost."]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the limit of memory is kept on Linux")
def test_the_child_has_limits():
    """It sets its own: memory and processor time."""
    code = "from provenance.pdf import child; child.limit(); import resource as r;"
    code += "print(r.getrlimit(r.RLIMIT_AS)[0], r.getrlimit(r.RLIMIT_CPU)[0])"
    way = process._environment()
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=way)
    assert done.stdout.split() == ["1000000000", "15"]


def test_the_reader_works_from_a_zip_archive(tmp_path):
    """The packages in one archive: the child is found in it too."""
    import zipfile  # noqa: PLC0415 - for this test alone
    from pathlib import Path  # noqa: PLC0415 - likewise

    import provenance  # noqa: PLC0415 - likewise

    root = Path(provenance.__file__).parent.parent
    archive, file = tmp_path / "house.zip", tmp_path / "x.pdf"
    with zipfile.ZipFile(archive, "w") as out:
        for path in (root / "provenance").rglob("*"):
            if path.suffix in (".py", ".json", ".tsv", ".txt", ".toml", ".csv"):
                out.write(path, path.relative_to(root))
    file.write_bytes(GOOD)
    code = f"import sys; sys.path.insert(0, {str(archive)!r}); import provenance; assert '.zip' in provenance.__file__;"
    code += f"print(provenance.read({str(file)!r}).paragraphs[0].text)"
    command = [sys.executable, "-P", "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path, env={})
    assert done.stdout.strip() == "Ottokar: The bridge is lost.", done.stderr


def page_of(*lines, size=11, top=100):
    """Show lines below each other."""
    return b"".join(shown(text, 50, top + 15 * at, size=size, font="H") for at, text in enumerate(lines))


def called(text, top, n):
    """Show a line with a raised figure behind its end."""
    from pypdfium2 import PdfDocument  # noqa: PLC0415 - measures where the line ends

    line = shown(text, 50, top, size=11, font="H")
    textpage = PdfDocument(pdf_file([line]))[0].get_textpage()
    end = textpage.get_charbox(textpage.count_chars() - 1)[2]
    return line + shown(n, end + 0.3, top, size=6, font="H", rise=4)


@pytest.mark.parametrize(("size", "number"), [(11, None), (10, None), (8, None), (8, 660), (11, 690)])
def test_notes_by_raised_figure_or_smaller_letters(size, number):
    """At the foot of a page, above its number, in letters as large as the others too; the paragraph goes on."""
    first = page_of("Ottokar: The bridge is lost and the", "men who kept it have gone up to the")
    first += called("hills of Marn.", 130, "1")
    first += page_of("Boris: I know it, comrades; we heard of", "it on the day when the mill was and the", top=170)
    first += shown("1", 50, 640, size=6, font="H", rise=4)
    first += shown(" It was rebuilt in 1956.", 54, 640, size=size, font="H")
    second = page_of("harbour was, and said nothing of it.", "Ottokar: So it is.")
    if number:
        first, second = (one + shown(n, 200, number, size=11) for one, n in ((first, "7"), (second, "8")))
    transcript = from_bytes(pdf_file([first, second]))
    (note,) = transcript.notes
    assert (note.n, note.text) == ("1", "It was rebuilt in 1956.")
    assert texts(transcript)[1].endswith("and the\nharbour was, and said nothing of it.")
    assert texts(transcript)[2:] == ["Ottokar: So it is."]


def test_a_raised_figure_at_the_start_of_a_line_is_no_note_by_itself():
    """Nothing above calls it: the verse of a text, say."""
    content = page_of("Ottokar: The bridge is lost, as is") + shown("2", 50, 115, size=6, font="H", rise=4)
    content += shown(" And so is the mill.", 54, 115, size=11, font="H")
    transcript = from_bytes(pdf_file([content]))
    assert not transcript.notes
    assert "And so is the mill." in texts(transcript)[-1]


def test_a_heading_of_two_lines_is_one():
    """In large letters of one size, one close below the other; also where the first ends with a comma."""
    content = shown("Minutes of the Board of Marn,", 50, 60, size=20, font="H") + shown(
        "4 March 1957", 50, 83, size=20, font="H"
    )
    content += shown("First sitting", 50, 130, size=20, font="H")
    content += page_of("Ottokar: The bridge is lost, and so is", "the mill, as all of you have heard.", top=170)
    transcript = from_bytes(pdf_file([content]))
    assert texts(transcript)[:2] == ["Minutes of the Board of Marn,\n4 March 1957", "First sitting"]
    assert [one.role for one in transcript.paragraphs[:2]] == [Role.HEADING] * 2


def test_notes_at_the_end_that_lead_back_to_the_text():
    """As a browser prints them: called by raised figures of other pages."""
    hook = "\N{LEFTWARDS ARROW WITH HOOK}\N{VARIATION SELECTOR-15}"
    body = [("Ottokar: The bridge is lost.", 1, ()), ("Boris: So it is.1", 2, (Span(16, 17),))]
    ends = [(f"1. It was rebuilt in{hook}", 3, ()), (f"[2] of no use.{hook}", 4, ()), ("2. Not a note.", 5, ())]

    def region(lines):
        boxes = [Box(0, 20 * at, 10 * len(text), 20 * at + 15) for text, at, _ in lines]
        return Region(
            lines=tuple(Line(text=one[0], raised=one[2], box=box) for one, box in zip(lines, boxes, strict=True))
        )

    pages = [mark_endnotes(Page(capture=0, regions=(region(lines),))) for lines in (body, ends)]
    notes = find_notes(pages, {})
    assert [opening.n for opening in notes.openings.values()] == ["1"]
    assert [(spot, call.start) for spot, found in notes.calls.items() for call in found] == [((0, 0, 1), 16)]
    assert [[one.kind for one in page.regions] for page in pages] == [[None], [Kind.ENDNOTE, None]]
    assert notes.uncalled == {(1, 0, 1)}

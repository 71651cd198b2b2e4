"""A record against its captures: what is changed, missing, or no longer reads as it says; and the files rebuilt."""

from __future__ import annotations

import json
import os

import pytest

import provenance
from provenance.errors import UnreadableError
from provenance.exports import EXPORTS
from provenance.exports.json import to_dict
from provenance.read import from_bytes, read_many
from provenance.verification import find_captures, verify_file
from provenance.verification.rebuild import rebuild
from tests import formats

TEXT = "Ottokar: We agree [sic].\n\nBoris: No.\n\n[Source: State Archive of Borduria, Fond 4. Translated by A. Lee.]\n"
SAMPLES = [(reader, name) for reader in formats.names() if reader != "json" for name in formats.samples(reader)]


@pytest.fixture
def record(tmp_path, monkeypatch):
    """Make a text, its record beside it, and the folder of both the place where we stand."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    return write(tmp_path / "a.json", provenance.read("a.txt"))


def write(path, transcript, **options):
    """Write the record of a transcript."""
    path.write_text(json.dumps(to_dict(transcript, **options)), encoding="utf-8")
    return path


def faults(path):
    """Return what is wrong with a file, as lines."""
    return [str(fault) for fault in verify_file(path).faults]


def changed(path, old, new):
    """Exchange the first *old* in a file for *new*."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_record_beside_its_file_holds(record):
    """Digest, length, and what is read again."""
    found = verify_file(record)
    assert (found.kind, found.holds, found.faults) == ("record", True, ())
    assert [one.where for one in found.captures] == ["a.txt"]


@pytest.mark.parametrize(
    "options",
    [
        {"paragraphs": "line"},
        {"paragraphs": "blank"},
        {"encoding": "cp1251"},
        {"encoding": "latin-1", "paragraphs": "line"},
    ],
)
def test_it_does_not_matter_how_the_file_was_read(tmp_path, options):
    """The options are not in the record; it holds if any of them gives the same transcript."""
    path = tmp_path / "b.txt"
    path.write_bytes("Zwei Mühlen.\nDrei Räder.\n\nVier.".encode("utf-8" if "encoding" not in options else "latin-1"))
    assert faults(write(tmp_path / "b.json", provenance.read(path, **options))) == []


def test_many_files_are_one_record(tmp_path):
    """Each capture has its own digest."""
    for number in (1, 2):
        (tmp_path / f"{number}.txt").write_text(f"Page {number} of the minutes.", encoding="utf-8")
    path = write(tmp_path / "r.json", read_many([tmp_path / "1.txt", tmp_path / "2.txt"]))
    assert faults(path) == []
    (tmp_path / "2.txt").write_text("Page 3 of the minutes.", encoding="utf-8")
    (fault,) = faults(path)
    assert fault.startswith("captures[1]: ")


@pytest.mark.usefixtures("record")
def test_a_file_that_was_moved_with_its_record_is_found(tmp_path, monkeypatch):
    """As it is named, from the record's folder, or by its name beside the record."""
    new = tmp_path / "elsewhere"
    new.mkdir()
    for name in ("a.txt", "a.json"):
        (tmp_path / name).rename(new / name)
    assert faults(new / "a.json") == []
    monkeypatch.chdir("/")
    changed(new / "a.json", '"path": "a.txt"', '"path": "scan/1955/a.txt"')
    assert [one.where for one in verify_file(new / "a.json").captures] == [str(new / "a.txt")]


def test_a_missing_file_is_told_with_where_it_was_looked_for(record, tmp_path):
    """All places, in their order."""
    (tmp_path / "a.txt").unlink()
    (fault,) = faults(record)
    assert fault == f"captures[0]: a.txt is not there; looked for at a.txt, {tmp_path / 'a.txt'}"


def test_a_changed_file_is_told(record, tmp_path):
    """By its length, or by its digest if the length is the same."""
    (tmp_path / "a.txt").write_text(TEXT + "x", encoding="utf-8")
    assert faults(record) == [
        f"captures[0]: a.txt has changed: {len(TEXT) + 1} bytes (a.txt), not {len(TEXT)}"
    ]
    (tmp_path / "a.txt").write_text(TEXT.replace("No", "Yo"), encoding="utf-8")
    (fault,) = faults(record)
    assert fault.startswith("captures[0]: a.txt has changed: its sha256 begins with ")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("We agree", "We argue", ["paragraph 0 does not read as", "paragraphs[0].text: from code point 13"]),
        ('"title": null', '"title": "Minutes"', ["title: 'Minutes' in the record, nothing when it is read again"]),
        ('"fond": "4"', '"fond": "5"', ["source.reference.levels: they are not those that the reference prints"]),
        ('"A. Lee"', '"B. Lee"', ["source.translators[0]: 'B. Lee' in the record, 'A. Lee' when it is read again"]),
        ('"text": "[sic]"', '"text": "[sip]"', ["marks[0].text: '[sip]' does not stand there, but '[sic]'"]),
        ('"end": 24', '"end": 23', ["paragraphs[0].spans: they hold 23 code points, but the text has 24"]),
    ],
)
def test_a_changed_record_is_told_with_its_place(record, old, new, told):
    """What the record says, and what stands there; and the law that is broken."""
    changed(record, old, new)
    found = faults(record)
    assert len(found) == len(told)
    assert all(fault.startswith(start) for fault, start in zip(found, told, strict=True)), found


def test_another_version_may_have_read_it(record):
    """Which version of the program read the file is no difference."""
    from provenance.version import VERSION  # noqa: PLC0415 - only here

    changed(record, f"editions {VERSION}", "editions 99.0")
    changed(record, f"editions {VERSION}", "editions 99.0")
    assert faults(record) == []


def test_a_text_is_checked_by_the_laws(tmp_path):
    """Any file that can be read: nothing lost, nothing rewritten."""
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    assert (verify_file(path).kind, verify_file(path).holds) == ("text", True)


@pytest.mark.parametrize("text", ['{"a": 1}', '{"schema": "provenance/transcript/1", ', "", "[]"])
def test_what_is_no_record_and_no_text_cannot_be_verified(tmp_path, text):
    """Other people's JSON, a cut file, an empty one."""
    path = tmp_path / "a.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UnreadableError):
        verify_file(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_record_cannot_make_us_wait_or_read_a_device(record, tmp_path):
    """Only regular files are looked into."""
    (tmp_path / "a.txt").unlink()
    os.mkfifo(tmp_path / "a.txt")
    (fault,) = faults(record)
    assert "is not there" in fault


@pytest.mark.parametrize(("reader", "name"), SAMPLES)
def test_every_file_can_be_rebuilt(tmp_path, reader, name):
    """Byte for byte, from its record alone; and the record holds without the file."""
    data = formats.samples(reader)[name]
    record = write(tmp_path / "record.json", from_bytes(data, name="scan/page.bin"), embed=[data])
    found = verify_file(record)
    assert found.faults == ()
    written, failed = rebuild(found.captures, tmp_path / "out")
    assert (list(written), failed) == ([str(tmp_path / "out" / "page.bin")], ())
    assert (tmp_path / "out" / "page.bin").read_bytes() == data


@pytest.mark.parametrize("path", ["../../a.txt", "/etc/a.txt", "C:\\x\\a.txt", "a.txt"])
def test_nothing_is_written_outside_the_folder_or_over_a_file(tmp_path, path):
    """Only the last part of the name counts, and what is there stays."""
    transcript = from_bytes(TEXT.encode(), name=path)
    found = find_captures(transcript.captures, [TEXT.encode()])
    folder = tmp_path / "deep" / "out"
    assert rebuild(found, folder)[0] == (str(folder / "a.txt"),)
    (folder / "a.txt").write_text("mine", encoding="utf-8")
    written, failed = rebuild(found, folder)
    assert (written, len(failed)) == ((), 1)
    assert (folder / "a.txt").read_text(encoding="utf-8") == "mine"
    (folder / "a.txt").unlink()
    (folder / "a.txt").symlink_to(tmp_path / "outside.txt")
    assert rebuild(found, folder)[0] == ()
    assert not (tmp_path / "outside.txt").exists()


@pytest.mark.parametrize("path", ["..", "", "a/", "nul\0.txt"])
def test_a_capture_without_a_name_is_numbered(tmp_path, path):
    """Its bytes are written all the same."""
    found = find_captures(from_bytes(TEXT.encode(), name=path).captures, [TEXT.encode()])
    assert [os.path.basename(one) for one in rebuild(found, tmp_path)[0]] in (["capture-0"], ["nul\\x00.txt"])  # noqa: PTH119


def test_files_of_one_name_are_numbered(tmp_path):
    """In any case of their letters, for some systems know no other."""
    captures = [from_bytes(TEXT.encode(), name=name).captures[0] for name in ("1/a.txt", "2/a.txt", "3/A.txt")]
    written, _ = rebuild(find_captures(captures, [TEXT.encode()] * 3), tmp_path)
    assert [path.rsplit("/", 1)[-1] for path in written] == ["a.txt", "a-2.txt", "A-3.txt"]


def test_bytes_that_are_no_longer_theirs_are_not_written(tmp_path):
    """A record whose bytes were exchanged does not rebuild the file."""
    found = find_captures(from_bytes(TEXT.encode(), name="a.txt").captures, [TEXT.replace("No", "Yo").encode()])
    written, failed = rebuild(found, tmp_path / "out")
    assert (written, len(failed)) == ((), 1)
    assert list((tmp_path / "out").iterdir()) == []


def test_a_record_in_tei_is_verified_likewise(record, tmp_path):
    """What comes back from TEI rests on the same captures; a changed word is told, and so is a changed file."""
    path = tmp_path / "a.xml"
    path.write_text(EXPORTS["tei"].write(provenance.read("a.txt")), encoding="utf-8")
    assert (verify_file(path).kind, verify_file(path).faults) == ("record", verify_file(record).faults)
    (tmp_path / "a.txt").write_text(TEXT.replace("No", "Yo"), encoding="utf-8")
    (fault,) = faults(path)
    assert fault.startswith("captures[0]: a.txt has changed")

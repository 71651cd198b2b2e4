"""Archives are opened with limits, and nothing leaves them but their text."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

import pytest

from provenance.errors import UnreadableError
from provenance.office import package as limits
from provenance.office.kind import describe, kind_of
from provenance.office.package import open_package, resolve
from tests.formats import docx, epub, odt
from tests.formats._packages import pack


def test_the_kind_is_told_from_the_directory():
    """The main part of a Word document may be called anything."""
    named = pack({"[Content_Types].xml": "", "doc/text.xml": ""})
    samples = (docx.SAMPLES["plain"], odt.SAMPLES["plain"], epub.SAMPLES["Russian"], named)
    assert [kind_of(data) for data in samples] == ["docx", "odt", "epub", "docx"]
    assert [kind_of(data) for data in (pack({"a.txt": ""}), b"PK\3\4 cut", b"no archive")] == [None, None, None]


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ({}, "an empty ZIP archive"),
        ({"[Content_Types].xml": "", "ppt/x.xml": ""}, "slides"),
        ({"Index/a.iwa": ""}, "Apple"),
        ({"a.bin": "", "b.bin": ""}, "2 parts that is no document"),
    ],
)
def test_other_archives_are_described(parts, said):
    """For the message that no reader knows them."""
    assert said in describe(pack(parts), "x.zip")
    assert describe(b"no archive", "x") is None


def test_two_parts_of_one_name_are_refused():
    """Programs differ about which of them counts."""
    data = pack({"word/a.xml": "x", "word/b.xml": "y"}).replace(b"word/b.xml", b"word/a.xml")
    with pytest.raises(UnreadableError, match="two parts named word/a"):
        open_package(data, "x.docx")


def test_limits_hold_before_a_part_is_unpacked(monkeypatch):
    """Too many parts, too large a part, too large a sum, too steep a ratio."""
    data = pack({"a.xml": "x" * 500, "b.xml": "y" * 500})
    monkeypatch.setattr(limits, "LARGEST_SUM", 700)
    one = open_package(data, "x.docx")
    assert one.part("a.xml") == b"x" * 500
    with pytest.raises(UnreadableError, match="hold more than the 700 bytes"):
        one.part("b.xml")
    with pytest.raises(UnreadableError, match="more than the 400"):
        open_package(data, "x.docx").part("a.xml", most=400)
    monkeypatch.setattr(limits, "_STEEP_FROM", 100)
    monkeypatch.setattr(limits, "_STEEPEST", 10)
    with pytest.raises(UnreadableError, match="times its size"):
        open_package(data, "x.docx").part("a.xml")
    monkeypatch.setattr(limits, "MOST_PARTS", 1)
    with pytest.raises(UnreadableError, match="2 parts"):
        open_package(data, "x.docx")


def test_damage_is_told(monkeypatch):
    """A wrong check sum, a wrong size, a lock, a method that no office program uses."""
    data = pack({"mimetype": "some text"})
    crc = struct.pack("<L", zlib.crc32(b"some text"))
    with pytest.raises(UnreadableError, match="mimetype is damaged"):
        open_package(data.replace(crc, b"\1\2\3\4"), "x").part("mimetype")
    at = data.rindex(b"PK\1\2")
    lied = data[: at + 24] + struct.pack("<L", 500) + data[at + 28 :]
    with pytest.raises(UnreadableError, match="damaged"):
        open_package(lied, "x").part("mimetype")
    locked = data[: at + 8] + b"\1" + data[at + 9 :]
    with pytest.raises(UnreadableError, match="password"):
        open_package(locked, "x").part("mimetype")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_BZIP2) as archive:
        archive.writestr("a.xml", "x")
    with pytest.raises(UnreadableError, match="method 12"):
        open_package(out.getvalue(), "x").part("a.xml")
    with pytest.raises(UnreadableError, match="no part b"):
        open_package(data, "x").part("b.xml")

    def fail(*_: object) -> None:
        raise struct.error

    monkeypatch.setattr(zipfile, "ZipFile", fail)
    with pytest.raises(UnreadableError, match="directory"):
        open_package(data, "x")


@pytest.mark.parametrize(
    ("part", "target", "name"),
    [
        ("word/document.xml", "/word/x.xml", "word/x.xml"),
        ("a/b/c.opf", "../d.xhtml#p", "a/d.xhtml"),
        ("c.opf", "http://x.y/z", None),
        ("c.opf", "//x.y/z", None),
        ("a/c.opf", "../../etc/passwd", None),
        ("c.opf", "%2e%2e/x", None),
        ("c.opf", "[", "["),
        ("c.opf", "http://[", None),
        ("c.opf", "", None),
    ],
)
def test_addresses_stay_inside(part, target, name):
    """What leads out of the archive, also behind signs for signs, means nothing."""
    assert resolve(part, target) == name

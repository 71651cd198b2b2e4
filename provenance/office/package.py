"""Aid of the readers of office files: a ZIP archive opened with limits, and its parts as XML."""

from __future__ import annotations

import io
import posixpath
import urllib.parse
import zlib
from typing import TYPE_CHECKING, Final

from attrs import define, field

from provenance.decoding import decode
from provenance.errors import UnreadableError
from provenance.markup.xml import parse_xml

if TYPE_CHECKING:
    import zipfile

    from lxml import etree

#: An archive with more parts than this is not read.
MOST_PARTS: Final = 10_000
#: A part of more unpacked bytes than this is not read, nor an archive whose parts that are needed hold more than that.
LARGEST_PART: Final = 100_000_000
LARGEST_SUM: Final = 200_000_000
#: XML takes many times its size in memory: a part that is to be parsed is no larger than this.
LARGEST_XML: Final = 30_000_000
#: A large part that was packed so many times smaller is a trap: no text is so alike.
_STEEPEST: Final = 250
_STEEP_FROM: Final = 10_000_000
_LOCKED: Final = 1
#: Compression methods that office files use: none, and deflate.
_METHODS: Final = (0, 8)
_SHOWN: Final = 60


def shown(name: str) -> str:
    r"""
    Return the name of a part, fit for one line of a message.

    >>> shown("a\nb")
    'a\\nb'
    """
    name = name if len(name) <= _SHOWN else name[: _SHOWN - 1] + "\N{HORIZONTAL ELLIPSIS}"
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in name)


@define
class Package:
    """
    The parts of a ZIP archive, by name; nothing is unpacked before it is asked for, and nothing is written to disk.

    `part` and `xml` raise `UnreadableError` for what is locked, damaged, packed in a way that office files do not use,
    or larger than the limits.
    """

    path: str
    names: tuple[str, ...]
    _archive: zipfile.ZipFile = field(repr=False)
    _sum: int = field(default=0, init=False)
    warnings: list[str] = field(factory=list, init=False)

    def __contains__(self, name: str) -> bool:
        """Tell whether the archive has a part of this name."""
        return name in self._archive.NameToInfo

    def part(self, name: str, *, most: int = LARGEST_PART) -> bytes:
        """Return the bytes of a part of at most *most* bytes."""
        import zipfile  # noqa: PLC0415 - only office files need it

        try:
            info = self._archive.getinfo(name)
        except KeyError as error:
            raise UnreadableError(self.path, f"it has no part {shown(name)}", hint="save it anew") from error
        self._check(info, most)
        try:
            with self._archive.open(info) as handle:
                data = handle.read(most + 1)
                if len(data) == info.file_size:
                    handle.read(1)  # at the end the check sum is held against the bytes
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError) as error:
            what = f"its part {shown(name)} is damaged: {' '.join(str(error).split())[:120] or 'it ends too early'}"
            raise UnreadableError(self.path, what, hint="take another copy of the file") from error
        except RuntimeError as error:
            raise UnreadableError(self.path, f"its part {shown(name)} is locked", hint="save it unlocked") from error
        if len(data) != info.file_size:
            what = f"its part {shown(name)} is damaged: {len(data):,} bytes of {info.file_size:,}"
            raise UnreadableError(self.path, what, hint="take another copy of the file")
        self._sum += len(data)
        return data

    def _check(self, info: zipfile.ZipInfo, most: int) -> None:
        """Refuse a part before it is unpacked."""
        name = shown(info.filename)
        if info.flag_bits & _LOCKED:
            raise UnreadableError(self.path, "it is locked with a password", hint="save it without one")
        if info.compress_type not in _METHODS:
            what = f"its part {name} is packed by method {info.compress_type}, which no office program uses"
            raise UnreadableError(self.path, what)
        if info.file_size > most:
            what = f"its part {name} holds {info.file_size:,} bytes, more than the {most:,} that are read"
            raise UnreadableError(self.path, what, hint="split the document")
        if info.file_size > _STEEP_FROM and info.file_size > _STEEPEST * max(1, info.compress_size):
            times = info.file_size // max(1, info.compress_size)
            what = f"its part {name} unpacks to {times} times its size: no text does"
            raise UnreadableError(self.path, what)
        if self._sum + info.file_size > LARGEST_SUM:
            what = f"its parts hold more than the {LARGEST_SUM:,} bytes that are read"
            raise UnreadableError(self.path, what, hint="split the document")

    def text(self, name: str) -> str:
        """Return a part as decoded text; the encoding is told from its bytes, whatever its label says."""
        decoded = decode(self.part(name, most=LARGEST_XML), path=f"{self.path}: {shown(name)}")
        self.warnings += decoded.warnings
        return decoded.text

    def xml(self, name: str) -> etree._Element:
        """Return the root element of a part."""
        return parse_xml(self.text(name), f"{self.path}: {shown(name)}")


def open_package(data: bytes, path: str) -> Package:
    """
    Return the archive *data*.

    Raises `UnreadableError`, which names *path*, if it is cut or damaged, has more than `MOST_PARTS` parts, or has two
    parts of one name: nobody could say which of them is the text.
    """
    import zipfile  # noqa: PLC0415 - only office files need it

    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, OverflowError, LookupError) as error:
        what = f"this ZIP archive cannot be opened: {' '.join(str(error).split())[:120]}"
        raise UnreadableError(path, what, hint="it may be cut; take another copy") from error
    except Exception as error:  # struct.error has no parent that tells it apart, and its module is not imported here
        raise UnreadableError(path, "the directory of this ZIP archive is damaged", hint="take another copy") from error
    names = [info.filename for info in archive.infolist()]
    if len(names) > MOST_PARTS:
        what = f"this ZIP archive has {len(names):,} parts, more than the {MOST_PARTS:,} that are read"
        raise UnreadableError(path, what)
    if len(set(names)) != len(names):
        twice = next(name for at, name in enumerate(names) if name in names[:at])
        raise UnreadableError(path, f"this ZIP archive has two parts named {shown(twice)}", hint="save it anew")
    return Package(path, tuple(names), archive)


def resolve(part: str, target: str) -> str | None:
    """
    Return the name of the part that *target*, a relative address in *part*, means; ``None`` if it leads outside.

    >>> resolve("word/document.xml", "footnotes.xml"), resolve("a/c.opf", "x%20y.xhtml#p1"), resolve("c.opf", "../x")
    ('word/footnotes.xml', 'a/x y.xhtml', None)
    """
    try:
        address = urllib.parse.urlsplit(target)
    except ValueError:
        return None
    if address.scheme or address.netloc:
        return None
    name = urllib.parse.unquote(address.path)
    joined = posixpath.normpath(posixpath.join("/" + posixpath.dirname(part), name))
    climbed = posixpath.normpath(posixpath.join(posixpath.dirname(part) or ".", name.lstrip("/")))
    if climbed == ".." or (climbed.startswith("../") and not name.startswith("/")):
        return None
    return joined.lstrip("/") or None

"""Aid of the readers of office files: which kind of file a ZIP archive is, told from its directory alone."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from provenance.errors import UnreadableError
from provenance.office.package import open_package
from provenance.pattern import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_TYPES, _CONTAINER, _CONTENT = "[Content_Types].xml", "META-INF/container.xml", "content.xml"
#: Folders by which the other office files of the same family are known.
_OTHERS = {"xl/": "a spreadsheet (XLSX)", "ppt/": "a set of slides (PPTX)", "visio/": "a drawing (VSDX)"}
#: Parts that hold no text, or text that belongs to a drawing.
_UNREAD = (
    ("chart", lazy(r"/charts/chart[^/]*\.xml$")),
    ("diagram", lazy(r"/diagrams/data[^/]*\.xml$")),
    ("embedded file", lazy(r"/embeddings/[^/]+$|^Object [^/]+/content\.xml$")),
    ("picture", lazy(r"(?:/media|^Pictures)/[^/]+$")),
)
_PICTURES = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".jp2", ".gif")
_TEXTS = (".txt", ".htm", ".html", ".xml", ".md", ".docx", ".odt", ".pdf", ".epub")


def kind_of(data: bytes) -> str | None:
    """
    Return ``"docx"``, ``"odt"`` or ``"epub"``, or ``None`` for another archive and for one that cannot be opened.

    Nothing is unpacked: the names of the parts tell. A document by OPC is one that is no spreadsheet and no slides.
    """
    if not data.startswith(b"PK"):
        return None
    try:
        names = set(open_package(data, "").names)
    except UnreadableError:
        return None
    if _CONTAINER in names:
        return "epub"
    if _TYPES in names:
        return None if _other(names) else "docx"
    return "odt" if _CONTENT in names else None


def describe(data: bytes, path: str) -> str | None:
    """
    Return what an archive that no reader knows looks like, for a message; ``None`` if it is no ZIP archive.

    Raises `UnreadableError`, which names *path*, if the archive cannot be opened.
    """
    if not data.startswith(b"PK"):
        return None
    names = open_package(data, path).names
    return _other(names) or _plain(names)


def unread(names: Iterable[str]) -> str | None:
    """
    Return what an office file holds besides its text, in words; ``None`` if there is nothing of the kind.

    >>> unread(["word/document.xml", "word/media/a.png", "word/media/b.png", "word/charts/chart1.xml"])
    '1 chart, 2 pictures'
    """
    counts = Counter(what for name in names for what, pattern in _UNREAD if pattern.search(name))
    listed = [f"{count} {what}{'s' if count > 1 else ''}" for what, count in sorted(counts.items())]
    return ", ".join(listed) or None


def _other(names: Iterable[str]) -> str | None:
    for name in names:
        for folder, what in _OTHERS.items():
            if name.startswith(folder):
                return what
    return None


def _plain(names: Sequence[str]) -> str:
    if not names:
        return "an empty ZIP archive"
    if "META-INF/MANIFEST.MF" in names:
        return "a Java archive"
    if any(name.startswith("Index/") and name.endswith(".iwa") for name in names) or "Index.zip" in names:
        return "a document of Apple's office programs"
    if any(name.endswith("/" + _CONTAINER) for name in names):
        return "an EPUB book whose parts were packed with the folder around them (pack what is in the folder)"
    lower = [name.lower() for name in names]
    for endings, what in ((_PICTURES, "pictures"), (_TEXTS, "files of text")):
        found = sum(name.endswith(endings) for name in lower)
        if 2 * found >= len(lower):
            return f"a ZIP archive of {found} {what}"
    return f"a ZIP archive of {len(names):,} parts that is no document"

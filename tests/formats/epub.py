"""Books built page by page; Python's `html.parser` counts their pages and `xml.etree` what is said of them."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from random import Random

from tests.formats import html
from tests.formats._packages import mutate_package, mutate_xml, pack, unpack

CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="{}" media-type="application/oebps-package+xml"/></rootfiles></container>'
)
_OPF = (
    '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:opf="http://www.idpf.org/2007/opf"><metadata>{}</metadata><manifest>{}</manifest><spine>{}</spine></package>'
)
_STATED = """
<dc:title>Sessions of the Board</dc:title><dc:creator opf:role="aut">Ottokar Klow</dc:creator>
<dc:contributor id="c1">Ann Lee</dc:contributor><meta refines="#c1" property="role">trl</meta>
<dc:contributor opf:role="edt">B. Roe</dc:contributor><dc:contributor>C. Poe</dc:contributor>
<dc:publisher>Klow University Press</dc:publisher><dc:date>1983-05-01</dc:date><dc:rights>Free to use</dc:rights>
<dc:language>en-GB</dc:language><meta name="cover" content="x"/>
"""


def page(body: str, title: str = "") -> str:
    """Return a page of XHTML."""
    return (
        '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" '
        f'xmlns:epub="http://www.idpf.org/2007/ops"><head><title>{title}</title></head><body>{body}</body></html>'
    )


def epub(
    pages: dict[str, str], *, stated: str = _STATED, spine: str | None = None, more: str = "", **parts: str
) -> bytes:
    """Build a book of pages, which are read in this order unless *spine* says otherwise."""
    items = "".join(
        f'<item id="p{number}" href="{name.replace(" ", "%20")}" media-type="application/xhtml+xml"/>'
        for number, name in enumerate(pages)
    )
    line = "".join(f'<itemref idref="p{number}"/>' for number in range(len(pages))) if spine is None else spine
    return pack(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": CONTAINER.format("OEBPS/c.opf"),
            "OEBPS/c.opf": _OPF.format(stated, items + more, line),
            **{f"OEBPS/{name}": text for name, text in pages.items()},
            **{name.replace("__", "/"): text for name, text in parts.items()},
        }
    )


_SESSION = (
    '<h1>First session</h1><p>Ottokar: Shall we adopt the plan<a epub:type="noteref" href="notes.xhtml#n1">1</a>?</p>'
    '<p>Boris: We shall <span epub:type="pagebreak" id="p12" title="12"></span>at once.</p>'
)
_NOTES = (
    '<section epub:type="endnotes"><h2>Notes</h2>'
    '<aside epub:type="endnote" id="n1"><p>1. The plan of 1955.</p></aside></section>'
)
_NAV = '<nav epub:type="toc"><ol><li><a href="a b.xhtml">First session</a></li></ol></nav>'

SAMPLES = {
    "notes on another page": epub({"a b.xhtml": page(_SESSION, "One"), "notes.xhtml": page(_NOTES)}),
    "contents and a page beside": epub(
        {"nav.xhtml": page(_NAV), "two.xhtml": page("<p>Second.</p>"), "one.xhtml": page("<p>First of all.</p>")},
        spine='<itemref idref="p1" linear="no"/><itemref idref="p2"/><itemref idref="n"/>',
        more='<item id="n" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>'
        '<item id="css" href="s.css" media-type="text/css"/>'
        '<item id="ncx" href="t.ncx" media-type="application/x-dtbncx+xml"/>',
    ),
    "little said": epub({"a.html": "<p>One &nbsp; paragraph<p>and&mdash;another"}, stated=""),
    "garbled fonts": epub(
        {"a.xhtml": page("<p>Boris: So be it.</p>")},
        **{
            "META-INF__encryption.xml": '<e><EncryptedData><EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/>'
            '<CipherReference URI="OEBPS/font.otf"/></EncryptedData></e>'
        },
    ),
    "a long book": epub(
        {f"c{n}.xhtml": page(f"<h2>Session {n}</h2><p>Ottokar: It is day {n}.</p>") for n in range(12)}
    ),
    "Russian": epub({"r.xhtml": page("<p>Громов: Хлеба нет.</p><p>Белов: Я этого не знал.</p>")}, stated=""),
}


def characters(data: bytes) -> str:
    """Collect the characters of all pages in the line of reading, and of what is said of the book."""
    parts = unpack(data)
    root = ET.fromstring(parts["OEBPS/c.opf"])  # noqa: S314 - our own samples
    looks = {"o": "http://www.idpf.org/2007/opf"}
    hrefs = {one.get("id"): str(one.get("href")).replace("%20", " ") for one in root.iterfind(".//o:item", looks)}
    names = dict.fromkeys(hrefs[one.get("idref")] for one in root.iterfind(".//o:itemref", looks))
    pages = [html.characters(re.sub(rb"<\?xml.*?\?>", b"", parts[f"OEBPS/{name}"])) for name in names]
    metadata = root.find("o:metadata", looks)
    return "".join([*pages, *(metadata.itertext() if metadata is not None else ())])


def mutate(data: bytes, rng: Random) -> bytes:
    """Damage a book: its parts and their tokens, or the signs of a page."""
    if rng.random() < 0.5:
        return mutate_package(data, rng)
    try:
        parts = unpack(data)
    except Exception:  # noqa: BLE001 - damaged already
        return data
    name = rng.choice(sorted(parts) or [""])
    if name:
        text = parts[name].decode("utf-8", "replace")
        parts[name] = (
            html.mutate(parts[name], rng)
            if name.endswith("html")
            else mutate_xml(text, rng).encode("utf-8", "surrogatepass")
        )
    return pack(parts)

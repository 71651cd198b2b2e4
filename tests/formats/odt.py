"""OpenDocument texts built part by part; the counter takes all letters of all parts by `xml.etree`."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from random import Random

from tests.formats._packages import mutate_package, pack, unpack

ODF = "urn:oasis:names:tc:opendocument:xmlns:"
_LOOKS = {
    **{name: f"{ODF}{name}:1.0" for name in ("office", "text", "table", "style", "meta")},
    "draw": f"{ODF}drawing:1.0",
    "fo": f"{ODF}xsl-fo-compatible:1.0",
    "svg": f"{ODF}svg-compatible:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xlink": "http://www.w3.org/1999/xlink",
}
SPACES = " ".join(f'xmlns:{prefix}="{address}"' for prefix, address in _LOOKS.items())
MEDIA = "application/vnd.oasis.opendocument.text"


def odt(body: str, *, styles: str = "", masters: str = "", meta: str = "") -> bytes:
    """Build a document of *body*, automatic *styles*, master pages and data about it."""
    parts = {
        "mimetype": MEDIA,
        "META-INF/manifest.xml": '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
        "content.xml": f"<office:document-content {SPACES}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>",
    }
    if masters:
        parts["styles.xml"] = (
            f'<office:document-styles {SPACES}><office:styles><style:default-style style:family="paragraph">'
            '<style:text-properties fo:language="en"/></style:default-style></office:styles>'
            f"<office:master-styles>{masters}</office:master-styles></office:document-styles>"
        )
    if meta:
        parts["meta.xml"] = f"<office:document-meta {SPACES}><office:meta>{meta}</office:meta></office:document-meta>"
    return pack(parts)


def p(inner: str, said: str = "") -> str:
    """Return a paragraph."""
    return f"<text:p{said}>{inner}</text:p>"


def note(number: str, body: str, kind: str = "footnote") -> str:
    """Return a note as it stands in the line."""
    return (
        f'<text:note text:note-class="{kind}"><text:note-citation>{number}</text:note-citation>'
        f"<text:note-body>{body}</text:note-body></text:note>"
    )


def cell(inner: str) -> str:
    """Return a cell of a table."""
    return f"<table:table-cell>{inner}</table:table-cell>"


def region(kind: str, inner: str = "", who: str = "Ann Lee") -> str:
    """Return one tracked change as the list of changes keeps it."""
    info = (
        f"<office:change-info><dc:creator>{who}</dc:creator><dc:date>2009-03-04T10:00:00</dc:date></office:change-info>"
    )
    return f"<text:changed-region><text:{kind}>{info}{inner}</text:{kind}></text:changed-region>"


BOLD = '<style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>'
HIDDEN = '<style:style style:name="T2"><style:text-properties text:display="none"/></style:style>'
BREAK = '<style:style style:name="P1"><style:paragraph-properties fo:break-before="page"/></style:style>'
CHANGED = (
    f"<text:tracked-changes>{region('deletion', p('refused'))}{region('insertion', who='B. Roe')}"
    "</text:tracked-changes>"
    + p('The Board <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>adopted'
        '<text:change-end text:change-id="c2"/> the plan.')
)  # fmt: skip
RUNNING = (
    '<style:master-page style:name="S"><style:header><text:p>MINUTES OF THE BOARD</text:p></style:header>'
    "<style:footer><text:p>Page <text:page-number>1</text:page-number></text:p></style:footer></style:master-page>"
)

SAMPLES = {
    "plain": odt(
        p("Minutes of the Board") + p("Ottokar: Shall we adopt<text:s text:c='2'/>it?<text:tab/>") + p("Boris: Yes.")
    ),
    "tracked changes": odt(
        CHANGED,
        meta="<meta:initial-creator>Ann Lee</meta:initial-creator><dc:creator>B. Roe</dc:creator>"
        "<dc:title>Draft</dc:title>"
        "<dc:date>2010-01-02T00:00:00</dc:date><meta:user-defined meta:name='Archive'>Kept in Klow</meta:user-defined>",
    ),
    "notes and annotations": odt(
        p(f"The plan{note('1', p('Of 1955.') + p('By Boris.'))} was read<office:annotation><dc:creator>A</dc:creator>"
          f"<dc:date>2009</dc:date>{p('Check this.')}</office:annotation> out{note('i', p('At once.'), 'endnote')}.")
        + p("It was <text:ruby><text:ruby-base>adopted</text:ruby-base><text:ruby-text>rb</text:ruby-text>"
            "</text:ruby>."),
        masters=RUNNING,
    ),
    "lists and headings": odt(
        "<text:sequence-decls/><text:table-of-content><text:index-body><text:p>Session 1</text:p></text:index-body>"
        "</text:table-of-content><text:section><text:h text:outline-level='1' xml:id='h1'>The Session</text:h>"
        "<text:list><text:list-item><text:p>One thing.</text:p></text:list-item><text:list-item>"
        "<text:p><text:bookmark-end text:name='h1'/>"
        "<text:bookmark text:name='b7'/>Another.</text:p></text:list-item></text:list></text:section>"
    ),
    "tables and boxes": odt(
        "<table:table><table:table-column/><table:table-row>" + cell(p("Ottokar")) + " \n " + cell(p("Shall we?"))
        + "</table:table-row><table:table-row>" + cell(p("Boris")) + cell(p("We shall.") + p("At once."))
        + "</table:table-row></table:table>"
        + p("Before<draw:frame><draw:text-box><text:p>In the box.</text:p></draw:text-box>"
        "<svg:desc>A picture of the Board</svg:desc></draw:frame> and after."),
    ),
    "looks and pages": odt(
        p("<text:span text:style-name='T1'>Ottokar</text:span> Shall we <text:soft-page-break/>adopt it?")
        + p("<text:span text:style-name='T1'>Boris</text:span> We<text:line-break/>shall."
            "<text:span text:style-name='T2'>secret</text:span>", " text:style-name='P1'")
        + p("<text:span text:style-name='T1'>Ottokar</text:span> So be it."),
        styles=BOLD + HIDDEN + BREAK,
    ),
}  # fmt: skip


def letters(root: ET.Element) -> str:
    """Return all letters of the text, the running heads and the data about a document, by `xml.etree`."""
    wanted = ("office:text", "style:header", "style:footer", "office:meta")
    found = []
    for name in wanted:
        prefix, _, local = name.partition(":")
        found += ["".join(one.itertext()) for one in root.iter(f"{{{_LOOKS[prefix]}}}{local}")]
    return "".join(found)


def characters(data: bytes) -> str:
    """Collect the letters of all parts."""
    parts = unpack(data)
    found = [parts[name] for name in ("content.xml", "styles.xml", "meta.xml") if name in parts]
    return "".join(letters(ET.fromstring(content)) for content in found)  # noqa: S314 - our own samples


def mutate(data: bytes, rng: Random) -> bytes:
    """Damage a document: tokens of its parts, its parts, its archive."""
    return mutate_package(data, rng)

"""Word documents built part by part; the counter goes through all elements with characters by `xml.etree`."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from random import Random

from tests.formats._packages import mutate_package, pack, unpack

OLD = "http://schemas.openxmlformats.org/"
STRICT = "http://purl.oclc.org/ooxml/"
MAIN = f"{OLD}wordprocessingml/2006/main"
LOOKS = {
    "w": MAIN,
    "m": f"{OLD}officeDocument/2006/math",
    "mc": f"{OLD}markup-compatibility/2006",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "v": "urn:schemas-microsoft-com:vml",
    "r": f"{OLD}officeDocument/2006/relationships",
}
_SPACES = " ".join(f'xmlns:{prefix}="{address}"' for prefix, address in LOOKS.items())
_CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">{}</cp:coreProperties>'
)
_TEXTS = frozenset({"t", "delText", "instrText", "delInstrText"})


def run(text: str, look: str = "") -> str:
    """Return a run of letters; *look* is the XML of its properties."""
    return f'<w:r>{f"<w:rPr>{look}</w:rPr>" if look else ""}<w:t xml:space="preserve">{text}</w:t></w:r>'


def p(*inner: str, look: str = "", said: str = "") -> str:
    """Return a paragraph of runs, or of bare texts, which become runs."""
    runs = "".join(one if one.startswith("<") else run(one) for one in inner)
    return f"<w:p{said}>{f'<w:pPr>{look}</w:pPr>' if look else ''}{runs}</w:p>"


def docx(body: str, *, core: str = "", **parts: str) -> bytes:
    """Build a document of *body*; *parts* are inner XML: footnotes, endnotes, comments, styles, header or footer."""
    related, packed = "", {}
    for number, (kind, inner) in enumerate(parts.items()):
        root = {"header": "hdr", "footer": "ftr"}.get(kind, kind)
        packed[f"word/{kind}.xml"] = f"<w:{root} {_SPACES}>{inner}</w:{root}>"
        related += f'<Relationship Id="r{number}" Type="{LOOKS["r"]}/{kind}" Target="{kind}.xml"/>'
    package = f'<Relationships xmlns="{OLD}package/2006/relationships">{{}}</Relationships>'.format
    top = f'<Relationship Id="a" Type="{LOOKS["r"]}/officeDocument" Target="word/document.xml"/>'
    if core:
        top += (
            f'<Relationship Id="b" Type="{OLD}package/2006/relationships/metadata/core-properties" Target="core.xml"/>'
        )
        packed["core.xml"] = _CORE.format(core)
    return pack(
        {
            "[Content_Types].xml": f'<Types xmlns="{OLD}package/2006/content-types"/>',
            "_rels/.rels": package(top),
            "word/_rels/document.xml.rels": package(related),
            "word/document.xml": f"<w:document {_SPACES}><w:body>{body}</w:body></w:document>",
            **packed,
        }
    )


def cell(*paragraphs: str) -> str:
    """Return a cell of a table."""
    return f"<w:tc><w:tcPr/>{''.join(paragraphs)}</w:tc>"


def change(kind: str, inner: str, author: str = "Ann Lee") -> str:
    """Return a tracked change around *inner*."""
    return f'<w:{kind} w:id="1" w:author="{author}">{inner}</w:{kind}>'


def deleted(text: str, author: str = "Ann Lee") -> str:
    """Return letters that a tracked change takes away."""
    return change("del", f"<w:r><w:delText>{text}</w:delText></w:r>", author)


BOX = "<w:txbxContent>{}</w:txbxContent>".format
IN_BOX = BOX(p("In the box.") + p("Still in it."))
STYLES = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>'
    '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="berschrift1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Verz1"><w:name w:val="toc 1"/></w:style>'
    '<w:style w:type="character" w:styleId="Fett"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>'
)
NOTE = '<w:footnote w:id="{}">{}</w:footnote>'.format
CALL = '<w:r><w:footnoteReference w:id="{}"/></w:r>'.format
STRICT_DOCUMENT = {
    name: data.replace(OLD.encode() + b"wordprocessingml/2006/main", STRICT.encode() + b"wordprocessingml/main")
    .replace(LOOKS["r"].encode(), STRICT.encode() + b"officeDocument/relationships")
    .replace(b"<w:", b"<x:").replace(b"</w:", b"</x:").replace(b"xmlns:w=", b"xmlns:x=").replace(b" w:", b" x:")
    for name, data in unpack(docx(p("Ottokar: ", run("Shall we adopt it?", "<w:i/>")) + p("Boris: We shall."))).items()
}  # fmt: skip

SAMPLES = {
    "plain": docx(p("Minutes of the Board") + p("Ottokar: Shall we adopt the plan?") + p("Boris: At once.")),
    "tracked changes": docx(
        p("The Board ", deleted("refused"), change("ins", run("adopted")), " the plan.")
        + p("It met in ", look='<w:rPr><w:del w:id="2" w:author="B. Roe"/></w:rPr>')
        + p("March.")
        + p(change("moveFrom", run("He came late."), "B. Roe"))
        + p(change("moveTo", run("He came late."), "B. Roe")),
        core="<dc:title>Draft of the minutes</dc:title><dc:creator>Ann Lee</dc:creator>"
        "<cp:lastModifiedBy>B. Roe</cp:lastModifiedBy><dcterms:created>2009-03-04T10:00:00Z</dcterms:created>",
    ),
    "notes": docx(
        p("The plan", CALL(2), " was read", CALL(3), ".")
        + p("It was", '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="4"/><w:t>*</w:t></w:r>', " adopted."),
        footnotes='<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
        + NOTE(2, p("<w:r><w:footnoteRef/></w:r>", " The plan of 1955."))
        + NOTE(3, p("By whom?") + p("Not said."))
        + NOTE(4, p("* Not all of it.")),
        comments=f'<w:comment w:id="1" w:author="A">{p("Check this date.")}</w:comment>',
        endnotes=f'<w:endnote w:id="7">{p("Nobody calls this.")}</w:endnote>',
        header=p("MINUTES OF THE BOARD"),
        footer=p('<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText></w:r>', "12"),
    ),
    "wrapped runs": docx(
        f"<w:sdt><w:sdtPr/><w:sdtContent>{p('In a ', '<w:smartTag><w:r><w:t>control</w:t></w:r></w:smartTag>')}"
        f"</w:sdtContent></w:sdt>{p('<w:hyperlink>' + run('A link') + '</w:hyperlink>', ' and ')}"
        + p(
            '<w:fldSimple w:instr="DATE">' + run("4 March") + "</w:fldSimple>",
            "<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>",
        )
        + p(
            '<w:r><w:sym w:font="Symbol" w:char="03B1"/><w:tab/><w:t>non</w:t><w:noBreakHyphen/><w:t>break</w:t><w:cr/>'
            "<w:t>ing</w:t><w:softHyphen/><w:br/></w:r>",
            run("hidden", "<w:vanish/>"),
        )
    ),
    "boxes and alternatives": docx(
        p(
            "Before the box",
            f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>{IN_BOX}"
            f"</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{IN_BOX}"
            "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>",
            " and after it.",
        )
    ),
    "tables": docx(
        "<w:tbl><w:tblPr/>"
        f"<w:tr>{cell(p(run('Ottokar', '<w:b/>')))}{cell(p('Shall we?'))}</w:tr>"
        f"<w:tr>{cell(p(run('Boris', '<w:b/>')))}{cell(p('We shall.') + p('At once.'))}</w:tr>"
        f"<w:tr><w:trPr><w:del w:id='1' w:author='A'/></w:trPr>{cell(p('Cut'))}{cell(p('away'))}</w:tr></w:tbl>"
    ),
    "styles and pages": docx(
        p("Contents ....... 1", look='<w:pStyle w:val="Verz1"/>')
        + p("The Session", look='<w:pStyle w:val="Mine"/>', said=' w14:paraId="0A1B2C3D"')
        + p(
            run("Ottokar", '<w:rStyle w:val="Fett"/>'),
            " Shall we adopt ",
            "<w:r><w:lastRenderedPageBreak/></w:r>",
            "it?",
        )
        + p(run("Boris", "<w:b/>"), " We shall.")
        + p(run("Ottokar", "<w:b/>"), " So be it."),
        styles=STYLES,
    ),
    "strict, other prefix": pack(STRICT_DOCUMENT),
}


def characters(data: bytes) -> str:
    """Collect the text of every element that holds characters, deleted and alternative ones too, in all parts."""
    found = []
    for name, content in unpack(data).items():
        if not name.endswith(".xml") or "Types" in name or "styles" in name:
            continue
        for element in ET.fromstring(content).iter():  # noqa: S314 - our own samples
            local = element.tag.rpartition("}")[2]
            if local in _TEXTS or name == "core.xml":
                found.append(element.text or "")
            elif local == "sym":
                found.append(chr(int(next(v for k, v in element.attrib.items() if k.endswith("char")), 16)))
            elif local in ("noBreakHyphen", "softHyphen"):
                found.append("\N{NON-BREAKING HYPHEN}" if local == "noBreakHyphen" else "\N{SOFT HYPHEN}")
    return "".join(found)


def mutate(data: bytes, rng: Random) -> bytes:
    """Damage a document: tokens of its parts, its parts, its archive."""
    return mutate_package(data, rng)

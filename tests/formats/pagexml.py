"""PAGE XML; counted with `xml.etree`, each text once: at the highest level that has it, others where they differ."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

from tests.builders import scanned
from tests.builders.print_shop import print_pages
from tests.builders.session_text import PARAGRAPHS
from tests.formats import mutated_text

if TYPE_CHECKING:
    import random

_PAGE = print_pages(PARAGRAPHS[:6], height=24)[0]
_LEVELS = """<?xml version="1.0"?><PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2013-07-15">
<Metadata><Creator>K. Lind</Creator><Created>2019-01-02T03:04:05</Created><Comments>second copy</Comments></Metadata>
<Page imageFilename="f5_0007.jpg" primaryLanguage="English"><TextRegion id="a" type="heading"><TextEquiv>
<Unicode>Item one
of two</Unicode></TextEquiv></TextRegion>
<TextRegion id="b"><TextLine id="b1"><Word id="w1"><Glyph><TextEquiv><Unicode>Y</Unicode></TextEquiv></Glyph><Glyph>
<TextEquiv><Unicode>e</Unicode></TextEquiv></Glyph>
<TextEquiv conf="0.4"><Unicode>Ye</Unicode></TextEquiv></Word><Word><TextEquiv index="1" conf="0.2">
<Unicode>olde</Unicode></TextEquiv>
<TextEquiv index="0" conf="0.7"><Unicode>old</Unicode><PlainText>old</PlainText></TextEquiv></Word></TextLine>
<TextLine id="b2"><Word><TextEquiv><Unicode>order</Unicode></TextEquiv></Word><TextEquiv>
<Unicode>order stood.</Unicode></TextEquiv></TextLine>
<TextLine id="b3"/><TextEquiv><Unicode>Ye old
order stood.</Unicode></TextEquiv></TextRegion></Page></PcGts>
"""
_NESTED = """<PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15"><Page imageFilename="x">
<ReadingOrder><UnorderedGroup id="u"><OrderedGroup id="o"><RegionRefIndexed index="2" regionRef="c"/>
<UnorderedGroupIndexed id="v" index="1"><RegionRef regionRef="t"/></UnorderedGroupIndexed>
<RegionRefIndexed index="0" regionRef="a"/></OrderedGroup>
</UnorderedGroup></ReadingOrder>
<TextRegion id="z"><TextLine><TextEquiv><Unicode>Not listed.</Unicode></TextEquiv></TextLine></TextRegion>
<TextRegion id="c"><TextLine><TextEquiv><Unicode>Third.</Unicode></TextEquiv></TextLine></TextRegion>
<TextRegion id="a"><TextLine><TextEquiv><Unicode>First.</Unicode></TextEquiv></TextLine></TextRegion>
<TableRegion id="t"><TextRegion id="t1"><TextLine><TextEquiv><Unicode>Cell one.</Unicode></TextEquiv></TextLine>
</TextRegion>
<TextRegion id="t2"><TextLine><TextEquiv><PlainText>Cell two.</PlainText></TextEquiv></TextLine></TextRegion>
</TableRegion>
<GraphicRegion id="g"><TextEquiv><Unicode>seal</Unicode></TextEquiv></GraphicRegion></Page></PcGts>
"""
_TRANSKRIBUS = """<PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2013-07-15">
<Page imageFilename="0003.jpg">
<TextRegion id="r2" custom="readingOrder {index:1;}"><TextLine id="l1" custom="readingOrder {index:1;}"><TextEquiv>
<Unicode>kov called the vote.1</Unicode></TextEquiv></TextLine>
<TextLine id="l0" custom="readingOrder {index:0;}"><TextEquiv><Unicode>Comrade Ma\N{NOT SIGN}</Unicode></TextEquiv>
</TextLine></TextRegion>
<TextRegion id="r1" custom="readingOrder {index:0;} structure {type:heading;}"><TextLine><TextEquiv>
<Unicode>Protocol 7</Unicode></TextEquiv></TextLine></TextRegion>
<TextRegion id="r3" custom="readingOrder {index:2;} structure {type:marginalia;}"><TextLine><TextEquiv>
<Unicode>Seen.</Unicode></TextEquiv></TextLine></TextRegion>
<TextRegion id="r4" custom="readingOrder {index:3;} structure {type:footnote;}"><TextLine><TextEquiv>
<Unicode>1 By hand.</Unicode></TextEquiv></TextLine></TextRegion>
<TextRegion id="r5" custom="readingOrder {index:4;} structure {type:page-number;}"><TextLine><TextEquiv>
<Unicode>12 v</Unicode></TextEquiv></TextLine></TextRegion>
</Page></PcGts>
"""
_HOLDING = ("TextRegion", "TextLine", "Word", "Glyph", "TableRegion")
_POINTS = '<Coords><Point x="1" y="2"/><Point x="9" y="5"/></Coords>'

SAMPLES = {
    "a page of a book": scanned.pagexml(_PAGE),
    "without places, plain hyphens": scanned.pagexml(_PAGE, places=False, by_paragraph=True, sign="-"),
    "text on every level": _LEVELS.encode(),
    "nested groups, a table, a region that is not listed": _NESTED.encode(),
    "Transkribus": _TRANSKRIBUS.encode(),
    "points as elements": _LEVELS.replace('<TextLine id="b1">', f'<TextLine id="b1">{_POINTS}').encode(),
}  # fmt: skip


def characters(data: bytes) -> str:
    """Count the texts of all elements; of one that says what the elements inside it say, only its own."""
    root = ET.fromstring(data)  # noqa: S314 - our own sample

    def name(element):
        return element.tag.rpartition("}")[2]

    def bare(text):
        return "".join(text.split())

    def own(element):
        """Return the readings of an element itself, the one that counts first."""
        found = []
        for at, equiv in enumerate(one for one in element if name(one) == "TextEquiv"):
            texts = {name(one): one.text or "" for one in equiv}
            found.append((float(equiv.get("index", at)), texts.get("Unicode") or texts.get("PlainText", "")))
        return [text for _, text in sorted(found, key=lambda one: one[0])]

    def said(element):
        """Return what counts of an element and of those inside it, and the rest: readings that differ from it."""
        inner = [said(one) for one in element if name(one) in _HOLDING]
        text = "".join(one[0] for one in inner)
        rest = "".join(one[1] for one in inner)
        mine = own(element)
        if not mine:
            return text, rest
        if bare(text) in ("", bare(mine[0])) or name(element) == "TextRegion":
            differs = name(element) == "TextRegion" and bare(text) not in ("", bare(mine[0]))
            return (text or mine[0]), rest + "".join(mine[1:]) + (mine[0] if differs else "")
        return mine[0], rest + "".join(mine[1:]) + text

    pages = [part for page in root if name(page) == "Page" for one in page for part in said(one)]
    head = [text for one in root if name(one) == "Metadata" for text in one.itertext()]
    return "".join(pages) + "".join(head)


def mutate(data: bytes, rng: random.Random) -> bytes:
    """Change some of its tokens."""
    return mutated_text(data, rng)

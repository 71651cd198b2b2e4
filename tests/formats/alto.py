"""ALTO in its versions; counted with the attributes and texts of `xml.etree`."""

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

_OLD = """<?xml version="1.0" encoding="utf-8"?>
<alto xmlns="http://www.loc.gov/standards/alto/ns-v2#"><Description><MeasurementUnit>mm10</MeasurementUnit>
<sourceImageInformation><fileName>box 4/0012.tif</fileName></sourceImageInformation></Description>
<Styles><TextStyle ID="s1" FONTSTYLE="superscript" FONTSIZE="6"/></Styles>
<Layout><Page ID="P1" PHYSICAL_IMG_NR="12" PRINTED_IMG_NR="4">
<TopMargin><TextBlock ID="t"><TextLine><String CONTENT="COUNCIL"/><SP/><String CONTENT="OF"/><SP/>
<String CONTENT="TARRAS"/></TextLine></TextBlock></TopMargin>
<LeftMargin><TextBlock ID="m"><TextLine><String CONTENT="Agreed."/><SP/><String CONTENT="K."/></TextLine></TextBlock>
</LeftMargin>
<PrintSpace><ComposedBlock><TextBlock ID="b1" LANG="eng"><TextLine ID="l1"><String CONTENT="Ottokar:" WC="0.98"/><SP/>
<String CONTENT="The"/><SP/><String CONTENT="grain" WC="0.31"><ALTERNATIVE>gram</ALTERNATIVE>
<ALTERNATIVE>groin</ALTERNATIVE></String><SP/>
<String CONTENT="memo" SUBS_TYPE="HypPart1" SUBS_CONTENT="memorandum"/><HYP CONTENT="\N{SOFT HYPHEN}"/></TextLine>
<TextLine ID="l2"><String CONTENT="randum" SUBS_TYPE="HypPart2" SUBS_CONTENT="memorandum"/><SP/>
<String CONTENT="is"/><SP/>
<String CONTENT="here"/><String CONTENT="1" STYLEREFS="s1"/><SP/><String CONTENT="\N{EM DASH}"/><SP/>
<String CONTENT="&lt;read&gt;"/></TextLine></TextBlock></ComposedBlock>
<TextBlock ID="f" TYPE="footnote"><TextLine><String CONTENT="1"/><SP/><String CONTENT="Not"/><SP/>
<String CONTENT="found."/></TextLine></TextBlock>
</PrintSpace></Page></Layout></alto>
"""
_TAGS = """<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><!-- no head -->
<Tags><LayoutTag ID="T1" LABEL="RunningTitleZone"/><StructureTag ID="T2" LABEL="heading"/>
<OtherTag ID="T3" LABEL="NumberingZone"/></Tags>
<ReadingOrder><OrderedGroup><ElementRef REF="b3"/><ElementRef REF="b2"/><ElementRef REF="nowhere"/></OrderedGroup>
</ReadingOrder>
<Layout><Page><PrintSpace>
<TextBlock ID="b0" TAGREFS="T1"><TextLine><String CONTENT="Minutes 1955"/></TextLine></TextBlock>
<TextBlock ID="b1" TAGREFS="T3"><TextLine><String CONTENT="- 17 -"/></TextLine></TextBlock>
<TextBlock ID="b2"><TextLine><String CONTENT="No"/><String CONTENT="spaces"/><String CONTENT="here."/></TextLine>
</TextBlock>
<TextBlock ID="b3" TAGREFS="T2"><TextLine><String CONTENT="FIRST"/><SP/><String CONTENT="ITEM"/><String CONTENT="."/>
</TextLine></TextBlock>
<TextBlock ID="b4"><Shape/></TextBlock></PrintSpace></Page></Layout></alto>
"""
_CHAINED = """<alto><Layout><Page><PrintSpace>
<TextBlock ID="b" IDNEXT="c"><TextLine><String CONTENT="second"/></TextLine></TextBlock>
<TextBlock ID="c"><TextLine><String CONTENT="third"/></TextLine></TextBlock>
<TextBlock ID="a" IDNEXT="b"><TextLine><String CONTENT="First,"/></TextLine></TextBlock>
<TextBlock><String CONTENT="without"/><SP/><String CONTENT="line"/></TextBlock>
</PrintSpace></Page><Page PHYSICAL_IMG_NR="2"><PrintSpace/></Page></Layout></alto>
"""

SAMPLES = {
    "a page of a book": scanned.alto(_PAGE),
    "without places": scanned.alto(_PAGE, places=False, by_paragraph=True),
    "without a namespace": scanned.alto(_PAGE, namespace=""),
    "version 2, margins, note, other readings": _OLD.encode(),
    "tags and reading order": _TAGS.encode(),
    "blocks in a chain, a word without line": _CHAINED.encode(),
    "a false label": _OLD.replace("utf-8", "iso-8859-1").encode(),
}


def characters(data: bytes) -> str:
    """Count the contents of words and hyphens, and every text between tags."""
    text = data.decode("utf-8")
    root = ET.fromstring(text.replace('encoding="iso-8859-1"', ""))  # noqa: S314 - our own sample
    names = [(element, element.tag.rpartition("}")[2]) for element in root.iter()]
    contents = [element.get("CONTENT", "") for element, name in names if name in ("String", "HYP")]
    return "".join(contents) + "".join(root.itertext())


def mutate(data: bytes, rng: random.Random) -> bytes:
    """Change some of its tokens."""
    return mutated_text(data, rng)

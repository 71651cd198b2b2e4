"""Data: what the elements of TEI do to the text, by their names."""

from __future__ import annotations

from typing import Final

from provenance.capture import SegmentClass
from provenance.languages import words
from provenance.transcript import MarkKind, Role

#: Elements that are a paragraph of their own wherever they stand.
BLOCKS: Final = words(
    """
    p ab head item row titlePart docTitle docEdition docImprint docSale imprimatur byline dateline
    salute signed opener closer trailer postscript castItem castGroup roleDesc addrLine argument epigraph signatures
    """
)
#: Elements that are a paragraph where they stand between paragraphs, and running text inside one.
EITHER: Final = words(
    """
    docAuthor docDate quote q said cit stage bibl biblStruct biblFull figure formula address floatingText kinesic vocal
    incident writing shift move sound camera caption tech view listBibl list table label trailer note zone surface div
    """
)
#: Elements that hold paragraphs and no running text.
CONTAINERS: Final = words(
    """
    TEI TEI.2 teiCorpus text group front body back div div0 div1 div2 div3 div4 div5 div6 div7 sp spGrp lg list
    listBibl table floatingText castList castGroup titlePage docTitle figure argument epigraph opener closer postscript
    set prologue epilogue performance attachment sourceDoc surface surfaceGrp cit quote annotationBlock meeting
    """
)
#: Elements before and behind which every paragraph ends.
DIVISIONS: Final = words(
    """
    text group front body back div div0 div1 div2 div3 div4 div5 div6 div7 spGrp castList titlePage set prologue
    epilogue performance attachment floatingText teiCorpus TEI TEI.2 annotationBlock
    """
)
#: Where a heading is the heading of a part of the text.
HEADED: Final = DIVISIONS | words("argument epigraph")
#: Parts of a title page that are printed large.
TITLES: Final = words("titlePart docTitle")
#: Elements that are apart from one of the same kind before them, where the file has no white space between the two too.
APART: Final = words("title idno persName orgName placeName term date forename surname w")
#: Words and signs whose layout the markup knows: ``join`` says on which side no white space stands.
TOKENS: Final = words("w pc")
#: What the document prints, and is none of its text; and what is about it.
ASIDE: Final = {
    "teiHeader": (SegmentClass.METADATA, "header"),
    "standOff": (SegmentClass.METADATA, "stand-off"),
    "xenoData": (SegmentClass.METADATA, "header"),
    "facsimile": (SegmentClass.METADATA, "facsimile"),
    "index": (SegmentClass.METADATA, "index"),
    "listPerson": (SegmentClass.METADATA, "list-of-names"),
    "listPlace": (SegmentClass.METADATA, "list-of-names"),
    "listOrg": (SegmentClass.METADATA, "list-of-names"),
    "listEvent": (SegmentClass.METADATA, "list-of-names"),
    "figDesc": (SegmentClass.METADATA, "figure-description"),
    "interp": (SegmentClass.METADATA, "interpretation"),
    "interpGrp": (SegmentClass.METADATA, "interpretation"),
    "spanGrp": (SegmentClass.METADATA, "interpretation"),
    "linkGrp": (SegmentClass.METADATA, "interpretation"),
    "respons": (SegmentClass.METADATA, "interpretation"),
    "certainty": (SegmentClass.METADATA, "interpretation"),
    "substJoin": (SegmentClass.METADATA, "interpretation"),
    "listApp": (SegmentClass.APPARATUS, "apparatus"),
    "witDetail": (SegmentClass.APPARATUS, "apparatus"),
    "fw": (SegmentClass.CHROME, "running-head"),
}
#: Elements whose text an editor has marked, and how.
MARKS: Final = {
    "supplied": MarkKind.SUPPLY,
    "ex": MarkKind.SUPPLY,
    "corr": MarkKind.SUPPLY,
    "unclear": MarkKind.UNCERTAIN,
    "sic": MarkKind.SIC,
    "surplus": MarkKind.SIC,
    "secl": MarkKind.SIC,
    "ellipsis": MarkKind.OMISSION,
}
#: Of two ways to print one place, the document's own letters stand in the text: the first of these that is there.
OWN_LETTERS: Final = ("sic", "orig", "abbr", "am", "unclear")
#: Reasons of a gap where something stands that could not be made out.
UNREAD: Final = words(
    "illegible inaudible unreadable unclear unintelligible indecipherable damage damaged faded unleserlich illisible"
)
#: Types of paragraphs, divisions and segments that name a role.
ROLES: Final = {
    "head-note": Role.HEAD_NOTE,
    "headnote": Role.HEAD_NOTE,
    "regest": Role.HEAD_NOTE,
    "decision": Role.DECISION,
    "resolution": Role.DECISION,
    "source-note": Role.SOURCE_NOTE,
    "source": Role.SOURCE_NOTE,
    "narration": Role.NARRATION,
}
#: Types of a note that states the source.
SOURCE_NOTES: Final = words("source archival provenance source-note")
#: Types of a division that holds the bodies of notes.
NOTE_DIVISIONS: Final = words("notes note footnotes endnotes fn annotations anmerkungen")
#: What the editors mean who write ``[…]``; the sign that a gap gets in the text.
GAP_SIGN: Final = "[…]"

"""TEI: invented sessions in the forms in which editions, parliaments and archives encode such; counted by xml.etree."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

from provenance.languages import words
from tests.formats import mutated_text

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

__all__ = ["SAMPLES", "characters", "mutate", "tei"]

_HEAD = (
    "<fileDesc><titleStmt><title>{title}</title></titleStmt><publicationStmt><p/></publicationStmt>{source}</fileDesc>"
)


def tei(
    body: str, *, title: str = "Session of the Harbour Board", header: str = "", source: str = "<sourceDesc/>"
) -> str:
    """Return a TEI document with this body, or these parts of ``text``."""
    text = body if body.startswith(("<front", "<body", "<group")) else f"<body>{body}</body>"
    head = header or _HEAD.format(title=title, source=source)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0">'
        f"<teiHeader>{head}</teiHeader>\n<text>{text}</text></TEI>"
    )


_DRAMA = tei(
    """
<div type="session"><head>First item: the dredgers</head>
  <stage>The Board met at ten in the Customs House.</stage>
  <pb n="12"/>
  <sp who="#lind">
    <speaker>LIND.</speaker>
    <p n="2" xml:id="p2">The dredgers must <hi rend="italic">not</hi> leave the har-<lb break="no"/>
    bour before the <pb n="13"/>frost.</p>
    <stage>(Commotion.)</stage>
    <p n="3">I ask for a vote.</p>
  </sp>
  <sp who="#novak"><speaker>NOVAK <stage>(rising)</stage>:</speaker> <p>No vote today.</p></sp>
  <sp who="#novak"><speaker>NOVAK:</speaker><p>And none tomorrow.</p></sp>
  <sp><speaker>THE CHOIR</speaker>
    <lg><l>Low tide, low tide,</l><l>the river has no bride.</l></lg>
  </sp>
  <trailer>The session closed at noon.</trailer>
</div>"""
)
_VOLUME = tei(
    """<front><titlePage><docTitle><titlePart>Papers of the River Office, 1955</titlePart></docTitle>
  <byline>Edited by <docAuthor>Ines Faber</docAuthor></byline></titlePage></front>
<body><div type="compilation">
  <div type="document" n="24" xml:id="d24" xmlns:frus="http://history.state.gov/frus/ns/1.0"
       frus:doc-dateTime-min="1955-03-08T10:00:00-05:00" frus:doc-dateTime-max="1955-03-08T10:00:00-05:00">
    <head>24. Memorandum of a Talk<note n="1" xml:id="d24fn1" type="source">Source: National Archive of Varnia, Record
      Group 12, Lot 7, Box 3. Secret. Drafted by Toll.</note></head>
    <dateline><placeName>Port Elba</placeName>, <date when="1955-03-08T10:00:00-05:00">March 8, 1955, 10 a.m.</date>
    </dateline>
    <list type="participants"><head>PARTICIPANTS</head>
      <item><persName>Oskar Lind</persName>, Minister of Rivers</item><item>The Secretary</item></list>
    <fw type="header">River Office 91</fw><pb n="91" facs="0124"/>
    <p>The Secretary asked for the maps<note n="2" xml:id="d24fn2">See <ref target="#d11">Document 11</ref>.</note> and
      was told that none were drawn.<ref target="#d24fn3">3</ref></p>
    <p>He left at noon.</p>
    <closer><signed>Toll</signed></closer>
  </div>
  <div type="document" n="25" xml:id="d25"><head>25. Editorial Note</head><p>No record was found.</p></div>
</div></body>
<back><div type="notes"><note xml:id="d24fn3" n="3"><label>3</label> The maps of 1912 were lost.</note></div></back>""",
    title="Papers of the River Office",
)
_PARLIAMENT = tei(
    """<div type="debateSection">
  <note type="time">The sitting opened at 9.05.</note>
  <note type="speaker">The President, Ana Horn:</note>
  <u who="#HornAna" ana="#chair" xml:id="u1"><seg xml:id="u1.s1">I open the sitting.</seg>
    <seg xml:id="u1.s2">Mr Lind has the floor.</seg><vocal type="speaking"><desc>(Voices from the hall)</desc></vocal>
    <note>(Applause.)</note></u>
  <u who="#LindOskar" xml:id="u2"><note type="speaker">OSKAR LIND (Rivers):</note>
    <seg>Thank you. The sluices <gap reason="inaudible"><desc>cannot be heard</desc></gap> since May.</seg>
    <seg>Mr NOVAK: That is not so!</seg><seg>It was said twice.</seg></u>
  <incident><desc>The lights went out.</desc></incident>
  <u who="#Unknown">No more speeches, please.</u>
</div>""",
    header=_HEAD.format(title="Sitting of 4 May 1999", source="<sourceDesc/>")
    + """<profileDesc><settingDesc><setting><date when="1999-05-04">4.5.1999</date></setting></settingDesc>
    <particDesc><listPerson><person xml:id="HornAna">
    <persName><forename>Ana</forename><surname>Horn</surname></persName>
    </person><person xml:id="LindOskar"><persName>Oskar Lind</persName></person></listPerson></particDesc>
    <langUsage><language ident="en">English</language></langUsage></profileDesc>""",
)
_APPARATUS = tei(
    """<div><p>The Board <app><lem wit="#A">approved</lem><rdg wit="#B">accepted</rdg></app> the
  <app><rdg wit="#B">second</rdg><rdg wit="#A">first</rdg></app> plan <choice><sic>unanimosly</sic>
  <corr resp="#ed">unanimously</corr></choice> in <choice><abbr>Febr.</abbr><expan>Febr<ex>uary</ex></expan></choice>
  <del>1954</del><add>1955</add>, <subst><del rend="strike">without</del><add>with</add></subst> two votes against.
  <choice><orig>Seruice</orig><reg>Service</reg></choice> went
  on<app><rdgGrp><rdg wit="#B">, alas</rdg></rdgGrp></app>.</p>
  <listApp><app from="#x"><lem>plan</lem><rdg wit="#B">scheme</rdg></app></listApp></div>""",
    source="""<sourceDesc><listWit><witness xml:id="A">Fair copy</witness><witness xml:id="B">Draft</witness></listWit>
    </sourceDesc>""",
)
_MINUTES = tei(
    """<front><div type="regest"><p>Held in Port Elba. Present: Lind, Novak.</p></div></front>
<body><div><milestone unit="folio" n="4r"/><ab n="1">The Board met.</ab><ab n="2">It parted <milestone unit="folio"
n="4v"/>early.<note place="foot">In pencil.</note></ab>
<table><row><cell>Tug</cell><cell>3</cell></row><row><cell><p>Barge</p></cell><cell/></row></table>
<list><label>1.</label><item>Ropes.</item><label>2.</label><item>Chains.<list><item>long</item></list></item></list>
<p>He wrote: <q>Come at once.</q> <quote><p>We came.</p></quote> And they did.</p>
<figure><head>The tug</head><figDesc>A drawing of a tug.</figDesc></figure></div></body>""",
    header="""<fileDesc><titleStmt><title type="sub">A digital edition</title>
  <title type="main">Minutes of 2 June 1955</title>
  <editor><persName><forename>Ines</forename> <surname>Faber</surname></persName></editor><funder>River Fund</funder>
  <respStmt><resp>Übersetzung aus dem Varnischen</resp><name>Karl Toll</name></respStmt>
  <respStmt><resp>Encoding</resp><name xml:id="KT">Karla Timm</name></respStmt>
  <meeting><date when="1955-06-02">2 June 1955</date>
  <list type="attendants"><item><persName role="chair">Oskar Lind</persName>
  </item><item><persName role="attendant">Ivan Novak</persName></item></list></meeting></titleStmt>
  <publicationStmt><publisher>Harbour University</publisher><date when="2020"/><availability><licence
  target="https://example.org/by">Free to copy.</licence></availability></publicationStmt>
  <seriesStmt><title>Minutes of the Harbour Board</title><biblScope unit="volume">IV</biblScope></seriesStmt>
  <sourceDesc><msDesc><msIdentifier><settlement>Port Elba</settlement><repository>State Archive of Varnia</repository>
  <collection type="fond">17</collection><idno type="opis">3</idno><idno type="delo">162</idno>
  <altIdentifier type="microfilm"><repository>City Library</repository><idno>MF 9</idno></altIdentifier></msIdentifier>
  <history><origin>Drafted in June 1955.</origin></history>
  <additional><adminInfo><custodialHist><custEvent type="transferred" when="1961">Handed over by the Board.</custEvent>
  </custodialHist></adminInfo></additional></msDesc></sourceDesc></fileDesc>
  <revisionDesc><change when="2019-02-03" who="#KT">First encoding.</change></revisionDesc>""",
)
_GAPS = tei(
    """<div><p>He said <gap reason="illegible" resp="#ed"/> and <supplied resp="#ed">the</supplied>
  <unclear>tugs</unclear>
  <surplus>tugs</surplus> left.<gap/></p><gap reason="editorial"/>
  <supplied><p>The next page.</p><p>And the next.</p></supplied>
  <p>Then <ellipsis><metamark>* * *</metamark><supplied>a list</supplied></ellipsis> home.
  Cu<ex>stoms</ex> &amp; rope&#x301;
  <g ref="char:0007"/><?line 3?><!-- not text --> end.</p><p xml:space="preserve">  two  spaces
 kept </p></div>""",
    header=_HEAD.format(title="Notes of 3 July", source="<sourceDesc/>").replace(
        "</titleStmt>", '<respStmt xml:id="ed"><resp>Edited by</resp><name>Ines Faber</name></respStmt></titleStmt>'
    ),
)
_P4 = """<?xml version="1.0"?>
<TEI.2 id="old"><teiHeader><fileDesc><titleStmt><title>Proceedings, 1912</title></titleStmt></fileDesc></teiHeader>
<text lang="en"><body><div1 type="sitting"><head>Sitting of 1 May 1912</head>
<sp><speaker>Mr. Horn:</speaker><p id="p1">The river<ref target="n1">*</ref> rises.</p></sp>
<p>A clerk came in.</p></div1></body>
<back><div1 type="notes"><list><item id="n1">At Elba.</item></list></div1></back></text></TEI.2>"""
_CORPUS = (
    '<teiCorpus xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt>'
    "<title>All sessions</title></titleStmt></fileDesc></teiHeader>"
    + "".join(tei(f"<p>Day {day}: the Board met.</p>", title=f"Day {day}").split("?>\n")[1] for day in ("one", "two"))
    + "</teiCorpus>"
)

SAMPLES = {
    "session with sp and speaker": _DRAMA.encode(),
    "volume of documents": _VOLUME.encode(),
    "sitting of utterances": _PARLIAMENT.encode(),
    "edition with apparatus": _APPARATUS.encode(),
    "minutes with manuscript description": _MINUTES.encode(),
    "gaps and supplied words": _GAPS.encode(),
    "fourth edition": _P4.encode(),
    "corpus": _CORPUS.encode("utf-16"),
}


_NAMES = sorted(
    words(
        """
        p sp speaker u seg note head div l lg list item label row cell table gap lb pb cb milestone choice sic corr app
        lem rdg rdgGrp del add supplied unclear ellipsis metamark ref ptr anchor quote q stage vocal desc fw index
        teiHeader text body back front TEI g hi date dateline msIdentifier idno repository altIdentifier custEvent
        change persName respStmt resp title listPerson person bibl signed closer byline docAuthor surplus ex expan abbr
        egXML include xenoData standOff
        """
    )
)
_VALUES = ["", "x y", *sorted(words("#n1 #A no yes preserve speaker source 1955 char:0041 folio echo inline"))]
_XML = "{http://www.w3.org/XML/1998/namespace}"
_ATTRIBUTES = [
    *sorted(words("n type place target who wit resp when from break unit ref reason role corresp level")),
    *(f"{_XML}id", f"{_XML}space"),
]


def mutate(data: bytes, rng: random.Random) -> bytes:
    """Change the tree (names, nesting, attributes, text, order), or now and then the text of the markup itself."""
    try:
        root = ET.fromstring(data)  # noqa: S314 - our own
    except (ET.ParseError, ValueError):
        return mutated_text(data, rng)
    if rng.random() < 0.2:
        return mutated_text(data, rng)
    nodes = list(root.iter())
    for _ in range(rng.randint(1, 5)):
        _change(rng.choice(nodes), rng.choice(nodes), rng)
    return ET.tostring(root)


def _change(node: ET.Element, other: ET.Element, rng: random.Random) -> None:
    match rng.randrange(7):
        case 0:
            node.tag = f"{{http://www.tei-c.org/ns/1.0}}{rng.choice(_NAMES)}"
        case 1:
            node.set(rng.choice(_ATTRIBUTES), rng.choice(_VALUES))
        case 2:
            node.text = rng.choice(("", " ", "-", "Lind:", "[…]", "1", "x\n y", "\u2028"))
        case 3:
            node.tail = rng.choice(("", " ", "-", "a: b", "\n"))
        case 4 if node not in other.iter():
            node.insert(0, other)
        case 5:
            del node[:]
        case _:
            node[:] = rng.sample(list(node), len(node))


def characters(data: bytes) -> str:
    """Return all text nodes, and a sign for each gap and each character that only its code point names."""
    text = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8")
    return "".join(_pieces(ET.fromstring(text.partition("?>")[2] if text.startswith("<?xml") else text)))  # noqa: S314


def _pieces(root: ET.Element) -> Iterator[str]:
    header = root.find("{*}teiHeader")
    silent = set(header.iter()) if header is not None else set()
    yield from root.itertext()
    for node in root.iter():
        name = node.tag.rpartition("}")[2]
        if name == "gap" and node not in silent and not (node.find("{*}desc") is not None and _in_speech(root, node)):
            yield "[…]"
        if name == "g" and (node.get("ref") or "").startswith("char:"):
            yield chr(int((node.get("ref") or "")[5:], 16))


def _in_speech(root: ET.Element, node: ET.Element) -> bool:
    return any(node in speech.iter() for speech in root.iter("{http://www.tei-c.org/ns/1.0}u"))

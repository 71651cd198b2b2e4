"""The links for other tools: a table, a translation memory, an object for programs."""

import csv
import io
import json
import pathlib
import re

import pytest
from attrs import evolve
from lxml import etree

from editions.comparison import Comparison
from editions.reports import REPORTS, ReportOptions, Unit
from editions.reports.csv import COLUMNS
from editions.reports.links import LINKS
from tests.builders.reworded import BEADS, aligned, reworded

MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
#: What TMX 1.4b allows, as far as a memory of ours goes: elements, their order, their attributes.
DTD = etree.DTD(
    io.StringIO("""
<!ELEMENT tmx (header, body)>
<!ATTLIST tmx version CDATA #REQUIRED>
<!ELEMENT header (note | prop | ude)*>
<!ATTLIST header creationtool CDATA #REQUIRED creationtoolversion CDATA #REQUIRED
  segtype (block | paragraph | sentence | phrase) #REQUIRED o-tmf CDATA #REQUIRED adminlang CDATA #REQUIRED
  srclang CDATA #REQUIRED datatype CDATA #REQUIRED o-encoding CDATA #IMPLIED creationdate CDATA #IMPLIED
  creationid CDATA #IMPLIED changedate CDATA #IMPLIED changeid CDATA #IMPLIED>
<!ELEMENT ude EMPTY>
<!ELEMENT body (tu*)>
<!ELEMENT note (#PCDATA)>
<!ATTLIST note o-encoding CDATA #IMPLIED xml:lang CDATA #IMPLIED>
<!ELEMENT prop (#PCDATA)>
<!ATTLIST prop type CDATA #REQUIRED xml:lang CDATA #IMPLIED o-encoding CDATA #IMPLIED>
<!ELEMENT tu ((note | prop)*, tuv+)>
<!ATTLIST tu tuid CDATA #IMPLIED segtype (block | paragraph | sentence | phrase) #IMPLIED srclang CDATA #IMPLIED
  datatype CDATA #IMPLIED>
<!ELEMENT tuv ((note | prop)*, seg)>
<!ATTLIST tuv xml:lang CDATA #REQUIRED datatype CDATA #IMPLIED>
<!ELEMENT seg (#PCDATA)>
""")
)


def table(comparison, **options):
    """Return the rows of the table as dictionaries."""
    text = REPORTS["csv"].write(comparison, ReportOptions(**options))
    return list(csv.DictReader(io.StringIO(text.removeprefix(MARK))))


def memory(comparison, **options):
    """Return the memory, held to what TMX allows."""
    tree = etree.fromstring(REPORTS["tmx"].write(comparison, ReportOptions(**options)).encode())
    assert DTD.validate(tree), DTD.error_log
    return tree


def told(comparison):
    """Return the object for programs."""
    return json.loads(LINKS["json"].write(comparison, ReportOptions()))


def with_languages(comparison, *languages):
    """Return the comparison with its witnesses in these languages."""
    witnesses = tuple(
        evolve(w, transcript=evolve(w.transcript, language=language))
        for w, language in zip(comparison.witnesses, languages, strict=True)
    )
    return evolve(comparison, witnesses=witnesses)


def test_the_sentences_made_by_hand_are_all_that_stands_there():
    """Or the tests below would prove little."""
    comparison = reworded()
    for side, witness in zip(("left", "right"), comparison.witnesses, strict=True):
        for at, paragraph in enumerate(witness.paragraphs):
            pieces = [p for b in comparison.pairs[0].alignment.beads for p in getattr(b, side) if p.paragraph == at]
            assert " ".join(paragraph.text[p.start : p.end] for p in pieces) == " ".join(paragraph.text.split())


def test_a_table_has_a_row_for_each_link():
    rows = table(reworded())
    assert [row["kind"] for row in rows] == ["match", "match", "merge", "missing", "added", "match"]
    assert rows[2] == {
        "pair": "A B",
        "link": "3",
        "kind": "merge",
        "left_paragraphs": "3–4",
        "right_paragraphs": "3",
        "left_text": "Der Zement für die östliche Mauer wurde in der Nacht fortgeschafft. "
        "Der ganze Bezirk wusste davon. Ich habe dem Staatsanwalt geschrieben.",
        "right_text": "Le ciment du mur oriental fut emporté de nuit ; tout le district le savait. "
        "J’ai écrit au procureur.",
        "score": "0.5",
        "confidence": "0.42",
        "left_numbers": "",
        "right_numbers": "",
        "left_pages": "",
        "right_pages": "",
    }


def test_a_gap_has_an_empty_side_and_no_score():
    gap = table(reworded())[3]
    assert (gap["left_paragraphs"], gap["right_paragraphs"], gap["right_text"], gap["score"]) == ("5", "", "", "")


def test_a_table_may_have_a_row_for_each_sentence():
    rows = table(reworded(), unit=Unit.SENTENCE)
    assert [row["link"] for row in rows] == [str(link + 1) for link, _, _ in BEADS]
    assert rows[3]["kind"] == "missing"
    assert rows[3]["left_text"].startswith("Elf davon")


def test_a_table_opens_in_a_spreadsheet():
    text = REPORTS["csv"].write(reworded(), ReportOptions())
    assert text.startswith(f"{MARK}pair,link,kind,left_paragraphs,")
    assert text.count("\r\n") == text.count("\n") == 1 + len(aligned(*reworded().witnesses).links)
    assert tuple(table(reworded())[0]) == COLUMNS


def test_printed_numbers_and_pages_stand_in_columns_of_their_own():
    comparison = reworded()
    left = comparison.witnesses[0]
    numbered = tuple(evolve(p, n=f"{10 + at}", page=f"{200 + at // 3}") for at, p in enumerate(left.paragraphs))
    witness = evolve(left, transcript=evolve(left.transcript, paragraphs=numbered))
    row = table(evolve(comparison, witnesses=(witness, comparison.witnesses[1])))[2]
    assert (row["left_paragraphs"], row["left_numbers"], row["left_pages"]) == ("3–4", "12–13", "200–201")


def test_a_memory_holds_the_sentences_that_answer_each_other():
    units = memory(reworded()).findall(".//tu")
    said = [[segment.text for segment in unit.iterfind("tuv/seg")] for unit in units]
    assert said[2] == [
        "Wir haben 40 Pumpen für den unteren Kanal bestellt.",
        "Nous avons commandé 60 pompes pour le canal inférieur.",
    ]
    assert len(units) == sum(bool(one and other) for _, one, other in BEADS)
    assert [unit.get("segtype") for unit in units] == [None, None, None, "block", None, None]


def test_what_a_memory_knows_of_a_unit_stands_beside_it():
    unit = memory(reworded()).findall(".//tu")[3]
    assert {prop.get("type"): prop.text for prop in unit.iterfind("prop")} == {
        "x-kind": "many",
        "x-score": "0.5",
        "x-confidence": "0.42",
    }
    places = [{prop.get("type"): prop.text for prop in side.iterfind("prop")} for side in unit.iterfind("tuv")]
    assert places == [{"x-witness": "A", "x-paragraphs": "3–4"}, {"x-witness": "B", "x-paragraphs": "3"}]


def test_a_memory_of_paragraphs():
    assert memory(reworded()).find("header").get("segtype") == "sentence"
    for tree in (memory(reworded(beads=False)), memory(reworded(), unit=Unit.PARAGRAPH)):
        assert tree.find("header").get("segtype") == "paragraph"
        assert len(tree.findall(".//tu")) == 4


def test_what_nothing_answers_is_left_out_of_a_memory_and_counted():
    [note] = REPORTS["tmx"].notes(reworded(), ReportOptions())
    assert note == "3 passages that nothing answers are left out of the TMX, which holds pairs only"
    [note] = REPORTS["tmx"].notes(reworded(beads=False), ReportOptions())
    assert note.startswith("2 passages")
    assert "Elf davon" not in REPORTS["tmx"].write(reworded(), ReportOptions())


@pytest.mark.parametrize(
    ("languages", "tags"),
    [
        (("de", "fr"), ("de", "fr")),
        (("en", "en"), ("en-x-a", "en-x-b")),
        ((None, "fr"), ("und", "fr")),
        ((None, None), ("und-x-a", "und-x-b")),
        (("zh-Hant-TW", "zh"), ("zh-Hant-TW", "zh")),
        (('"><PWNED/>', "no such language"), ("und-x-a", "und-x-b")),
    ],
)
def test_each_side_of_a_unit_has_a_language_of_its_own(languages, tags):
    """Two translations into one language are told apart: a tool that asks for one of them must not get the other."""
    tree = memory(with_languages(reworded(), *languages))
    assert {tuple(side.get(XML_LANG) for side in unit.iterfind("tuv")) for unit in tree.iterfind(".//tu")} == {tags}
    assert tree.find("header").get("srclang") == tags[0]


def test_three_witnesses_make_one_memory():
    """An original with a translation into another language and one into its own: no language is the source of all."""
    one, other = reworded(), reworded(sigla=("A", "C"))
    third = evolve(other.witnesses[1], transcript=evolve(other.witnesses[1].transcript, language="de"))
    tree = memory(
        Comparison(
            signature=one.signature,
            witnesses=(*one.witnesses, third),
            pairs=(*one.pairs, *other.pairs),
            documents=(),
        )
    )
    languages = [tuple(side.get(XML_LANG) for side in unit.iterfind("tuv")) for unit in tree.iterfind(".//tu")]
    assert set(languages) == {("de", "fr"), ("de-x-a", "de-x-c")}
    assert tree.find("header").get("srclang") == "*all*"
    assert [unit.get("tuid") for unit in tree.iterfind(".//tu")] == [str(n + 1) for n in range(len(languages))]


@pytest.mark.filterwarnings("ignore")
def test_a_tool_of_translators_reads_a_memory(tmp_path):
    """The Translate Toolkit finds source and target of each unit, also where both are in one language."""
    tmx = pytest.importorskip("translate.storage.tmx", reason="the Translate Toolkit is not installed")
    for languages, tags in ((("de", "fr"), ("de", "fr")), (("en", "en"), ("en-x-a", "en-x-b"))):
        path = pathlib.Path(tmp_path / "memory.tmx")
        path.write_text(REPORTS["tmx"].write(with_languages(reworded(), *languages), ReportOptions()), encoding="utf-8")
        with path.open("rb") as file:
            units = tmx.tmxfile(file, *tags).units
        assert len(units) == 6
        assert units[2].source == "Wir haben 40 Pumpen für den unteren Kanal bestellt."
        assert units[2].target == "Nous avons commandé 60 pompes pour le canal inférieur."


def test_json_has_links_with_their_confidence_and_beads():
    pair = told(reworded())["pairs"][0]
    assert pair["links"][2] == {"kind": "merge", "left": [2, 3], "right": [2], "score": 0.5, "confidence": 0.42}
    assert [bead["link"] for bead in pair["beads"]] == [link for link, _, _ in BEADS]
    assert pair["beads"][3]["right"] == []
    assert told(reworded(beads=False))["pairs"][0]["beads"] == []


def test_json_of_a_link_is_that_of_a_comparison_and_the_confidence():
    alone = told(reworded())["pairs"][0]["links"]
    whole = json.loads(REPORTS["json"].write(reworded(), ReportOptions()))["pairs"][0]["links"]
    assert [{key: value for key, value in link.items() if key != "confidence"} for link in alone] == whole


def test_json_says_which_part_was_compared_and_what_became_of_pins():
    comparison = reworded()
    pair = comparison.pairs[0]
    alignment = evolve(aligned(*comparison.witnesses), part=("left", 1, 4), notes=("a pin was set aside",))
    pair = told(evolve(comparison, pairs=(evolve(pair, alignment=alignment),)))["pairs"][0]
    assert pair["part"] == {"side": "left", "start": 1, "end": 4}
    assert pair["notes"] == ["a pin was set aside"]


def test_mirrored_witnesses_give_mirrored_rows():
    """Law 6: what stands on the left of a row stands on its right if the witnesses are exchanged."""
    comparison = reworded()
    pair = comparison.pairs[0]
    beads = tuple(evolve(b, left=b.right, right=b.left) for b in pair.alignment.beads)
    alignment = evolve(
        pair.alignment,
        links=tuple(link.mirrored for link in pair.alignment.links),
        left_count=pair.alignment.right_count,
        right_count=pair.alignment.left_count,
        beads=beads,
    )
    exchanged = evolve(
        comparison,
        witnesses=comparison.witnesses[::-1],
        pairs=(evolve(pair, left="B", right="A", alignment=alignment),),
    )
    kinds = {"missing": "added", "added": "missing", "split": "merge", "merge": "split"}
    for unit in Unit:
        rows, mirrored = table(comparison, unit=unit), table(exchanged, unit=unit)
        for row, other in zip(rows, mirrored, strict=True):
            assert other["kind"] == kinds.get(row["kind"], row["kind"])
            assert {re.sub("^left", "right", key): row[key] for key in row if key.startswith("left")} == {
                key: other[key] for key in other if key.startswith("right")
            }

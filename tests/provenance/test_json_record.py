"""The reader of the project's own JSON: what it claims, and what it says of each fault."""

from __future__ import annotations

import json

import pytest

import provenance
from provenance.errors import UnreadableError
from provenance.exports.json import contents, from_dict, parse_json, to_dict
from provenance.history import Event
from provenance.read import from_bytes
from provenance.readers import Captured, choose
from provenance.span import Span
from provenance.transcript import PageBreak

TEXT = "Ottokar: We agree [sic].\n\nBoris: No.\n\n[Source: State Archive of Borduria, Fond 4.]"


def record():
    """Return the export of a short session, as fresh plain data."""
    return json.loads(json.dumps(to_dict(provenance.from_text(TEXT, name="a.txt"))))


def changed(place, value):
    """Return the export with the value at *place* exchanged."""
    data = record()
    where = data
    for key in place[:-1]:
        where = where[key]
    where[place[-1]] = value
    return data


def fault(text):
    """Return what the reader says of a JSON text."""
    with pytest.raises(UnreadableError) as caught:
        provenance.from_text(text, name="a.json", reader="json")
    return str(caught.value)


@pytest.mark.parametrize(
    "text", ['{"a": 1}', "{}", '  {\n"x', "[]", '[{"a": 1}]', '["a"]', "[1, 2]", '[[{"a"', "[" * 100_000 + "]"]
)
def test_json_is_claimed_by_its_shape(text):
    """An object or a list, of this project or not, whole or cut."""
    assert choose(Captured("a", text.encode(), "0" * 64, text, "utf-8")).name == "json"


@pytest.mark.parametrize(
    "text",
    ["[Source: State Archive, Fond 4.]", "[1] The minutes.", "[1] A. [2]", "[…]", "{He rises.}", "[", "{", "[sic] {a}"],
)
def test_a_text_in_brackets_is_no_json(text):
    """What opens like a note or a source statement is read as text."""
    assert choose(Captured("a", text.encode(), "0" * 64, text, "utf-8")).name == "plain"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('{"a": 1}', "no transcript of this project"),
        ("[]", "no transcript of this project"),
        ('{"schema": "provenance/transcript/99"}', "schema: version '99' is not known"),
        ('{"schema": "editions/comparison/1"}', "a report"),
        ('{"schema": "provenance/transcript/1", ', "was the file cut"),
        ('{"schema": "provenance/transcript/1", "a": \n tru}', "line 2, column 2"),
        ('{"schema": ' + "[" * 100_000, "more than 500 deep"),
        ('{"schema":' + '{"a":' * 100_000 + "1" + "}" * 100_001, "more than 500 deep"),
        ('{"schema": "provenance/transcript/1", "schema": "provenance/transcript/1"}', "'schema' stands twice"),
        ('{"schema": "provenance/transcript/1", "paragraf": []}', "did you mean paragraphs?"),
    ],
)
def test_what_is_no_record_is_told_in_one_line(text, told):
    """Other people's JSON, broken JSON, a later version: each has its message, with the file's name."""
    message = fault(text)
    assert told in message
    assert message.startswith("a.json: ")
    assert "\n" not in message


@pytest.mark.parametrize(
    ("place", "value", "told"),
    [
        (("paragraphs", 0, "spans", 0, "end"), 99, "paragraphs[0].spans[0].end: 99 lies past the end of capture 0"),
        (("paragraphs", 0, "spans", 0, "start"), 30, "paragraphs[0].spans[0].end: 24 lies before the start, 30"),
        (("paragraphs", 0, "spans", 0, "end"), 20, "paragraphs[0].spans: they hold 20 code points"),
        (("paragraphs", 1, "text"), "\ud800o.", "paragraphs[1].text: character 0 is half of a pair"),
        (("paragraphs", 1, "role"), "king", "paragraphs[1].role: 'king' is none of head-note"),
        (("paragraphs", 0, "label", "end"), 77, "paragraphs[0].label.end: 77 lies past"),
        (("marks", 0, "paragraph"), 3, "marks[0].paragraph: there is no paragraph 3: there are 3"),
        (("marks", 0, "text"), "[x]", "marks[0].text: '[x]' does not stand there, but '[sic]'"),
        (("speeches", 0, "paragraphs"), [], "speeches[0].paragraphs: paragraphs in their order are wanted"),
        (("speeches", 1, "label", "text"), "Borys", "speeches[1].label.text: 'Borys' does not stand there, but"),
        (("segments", 1, "start"), 25, "segments: number 1 runs from 25 to 26, but the one before it ends at 24"),
        (("captures", 0, "length"), 7, "segments: those of capture 0 end at"),
        (("captures", 0, "sha256"), "ab", "captures[0].sha256: 64 hexadecimal digits"),
        (("captures", 0, "bytes"), True, "captures[0].bytes: a whole number is wanted, not true or false"),
        (("captures", 0, "bytes"), float("inf"), "captures[0].bytes: Infinity is no number of JSON"),
        (("captures",), [], "captures: at least one capture is wanted"),
        (("source", "claims", 0, "paragraph"), 9, "source.claims[0].paragraph: there is no paragraph 9"),
        (("source", "reference", "depth"), "list", "source.reference.depth: the reference reaches fond"),
        (("history", 0, "kind"), "eaten", "history[0].kind: 'eaten' is none of created"),
        (("language",), "zz", "language: 'zz' is none of"),
        (("notes",), {}, "notes: a list is wanted, not an object"),
        (("title",), 5, "title: a text is wanted, not 5"),
    ],
)
def test_each_fault_names_its_place(place, value, told):
    """The file, the place in it as a JSON path, and what is wrong there."""
    assert fault(json.dumps(changed(place, value))).startswith(f"a.json: {told}")


@pytest.mark.parametrize(
    ("number", "told"),
    [("1e999", "the number 1e999 is infinite"), ("9" * 5000, "a number of 5,000 digits"), ("NaN", "NaN is no number")],
)
def test_a_number_that_is_none_is_told(number, told):
    """Numbers that Python's own reader would take, or stumble over."""
    text = json.dumps(changed(("captures", 0, "bytes"), 770077)).replace("770077", number)
    assert fault(text).startswith(f"a.json: captures[0].bytes: {told}")


def test_an_export_of_the_first_kind_is_still_read():
    """Keys that were added since may be missing; the length of a capture then follows from its segments."""
    data = record()
    for capture in data["captures"]:
        del capture["length"]
    for paragraph in data["paragraphs"]:
        del paragraph["label"], paragraph["leaf"], paragraph["breaks"]
    for claim in data["source"]["claims"]:
        del claim["check"]
    del data["source"]["others"], data["source"]["derived_from"], data["warnings"]
    for event in data["history"]:
        del event["agents"], event["date_printed"], event["paragraph"], event["span"]
    again = from_dict(data)
    assert again.captures == provenance.from_text(TEXT, name="a.txt").captures
    assert again.speeches == provenance.from_text(TEXT).speeches


def test_what_no_plain_text_has_comes_back_too():
    """Pages that begin inside a paragraph, leaves, events with evidence in a paragraph."""
    from attrs import evolve  # noqa: PLC0415 - only here

    one = provenance.from_text(TEXT)
    first = evolve(one.paragraphs[0], leaf="3v", breaks=(PageBreak(9, "12", "4", 7),))
    event = Event(kind="copied", agent=("A", "B"), date_printed="May", paragraph=2, span=Span(1, 7), evidence="on file")
    rich = evolve(one, paragraphs=(first, *one.paragraphs[1:]), history=(event,))
    assert from_dict(json.loads(json.dumps(to_dict(rich)))) == rich


def test_a_record_is_read_alone():
    """Two records are two texts."""
    from provenance.readers.json import READER  # noqa: PLC0415 - only here

    text = json.dumps(record())
    page = Captured("a.json", text.encode(), "0" * 64, text, "utf-8")
    with pytest.raises(UnreadableError, match="a whole text"):
        READER.read([page, page], "auto")


def test_bytes_can_be_embedded():
    """They stand in the record as base64, and nothing else of it changes."""
    transcript = provenance.from_text(TEXT, name="a.txt")
    data = to_dict(transcript, embed=[TEXT.encode()])
    assert contents(data) == (TEXT.encode(),)
    assert contents(to_dict(transcript)) == (None,)
    assert from_bytes(json.dumps(data).encode()) == transcript
    data["captures"][0]["content"] = "?"
    with pytest.raises(UnreadableError, match=r"captures\[0\].content: this is no base64"):
        contents(data)


@pytest.mark.parametrize("stretch", [1, 2, 3, 7, 1 << 20])
def test_depth_is_counted_outside_of_strings(monkeypatch, stretch):
    """However the text is cut into stretches, and whatever is escaped in its strings."""
    monkeypatch.setattr("provenance.exports._strict._STRETCH", stretch)
    monkeypatch.setattr("provenance.exports._strict.MAX_DEPTH", 3)
    shallow = json.dumps({"[[[\\": ['{{{{"', "\\\\", '\\"[[[['], "b": [[1]]})
    assert parse_json(shallow, "a.json") == json.loads(shallow)
    with pytest.raises(UnreadableError, match="more than 3 deep"):
        parse_json(json.dumps([["\\", [{"a": '"'}]]]), "a.json")

"""PROV-JSON: another library reads it, every statement has its evidence, and nothing is in it that nobody said."""

from __future__ import annotations

import json

import pytest
from attrs import evolve

from provenance.exports import EXPORTS
from provenance.exports.prov import to_dict
from provenance.history import Event
from provenance.source import Agent, AgentRole, Claim, Derivation, DerivationKind
from tests.builders.sources import ALL, bare, eventful, manuscript, volume

prov = pytest.importorskip("prov.model", reason="the second opinion on PROV-JSON is not installed")

RELATIONS = (
    "used", "wasGeneratedBy", "wasDerivedFrom", "wasAttributedTo", "wasAssociatedWith", "wasInformedBy",
    "specializationOf", "hadMember",
)  # fmt: skip
NODES = ("entity", "activity", "agent")


def ends(record):
    """Return the names of the records that a relation connects."""
    return [
        value
        for key, value in record.items()
        if key.startswith("prov:") and isinstance(value, str) and value.startswith("doc:")
    ]


def kinds(graph, section):
    """Return the types of the records of a section, without the prefix."""
    values = [record["prov:type"] for record in graph.get(section, {}).values()]
    listed = [one if isinstance(one, list) else [one] for one in values]
    return {value["$"].removeprefix("ed:") for one in listed for value in one}


@pytest.mark.parametrize("name", ALL)
def test_the_prov_library_reads_and_writes_it_back(name):
    """What the library reads, and reads again from its own writing, is the same, with every record known to it."""
    written = EXPORTS["prov"].write(ALL[name]())
    first = prov.ProvDocument.deserialize(content=written, format="json")
    again = prov.ProvDocument.deserialize(content=first.serialize(format="json"), format="json")
    assert first == again
    graph = json.loads(written)
    assert len(first.get_records()) == sum(len(graph.get(section, {})) for section in (*NODES, *RELATIONS))
    assert all(type(record) is not prov.ProvRecord for record in first.get_records())


@pytest.mark.parametrize("name", ALL)
def test_no_relation_leads_nowhere(name):
    """Both ends of every relation are records of the document, and every record but a holding's is connected."""
    graph = to_dict(ALL[name]())
    known = {key for section in NODES for key in graph.get(section, {})}
    used = {end for section in RELATIONS for record in graph.get(section, {}).values() for end in ends(record)}
    assert used == known
    assert set(graph) <= {"prefix", *NODES, *RELATIONS}


@pytest.mark.parametrize("name", ALL)
def test_names_as_values_are_typed_as_the_submission_says(name):
    """Types and roles are xsd:QName, and each prefix is declared."""
    graph = to_dict(ALL[name]())
    found = []

    def look(value):
        if isinstance(value, dict):
            if set(value) == {"$", "type"}:
                found.append(value)
            for one in value.values():
                look(one)
        elif isinstance(value, list):
            for one in value:
                look(one)

    look(graph)
    assert found
    assert {value["type"] for value in found} == {"xsd:QName"}
    assert {value["$"].split(":")[0] for value in found} <= set(graph["prefix"])


def test_a_volume_is_told_from_the_archive_to_the_file():
    """Document, copy, original, translation, edition, page, file and transcript hang together in that order."""
    graph = to_dict(volume())
    assert kinds(graph, "entity") == {
        *("ArchivalDocument", "Copy", "Wording", "Translation", "Edition", "prov:Collection", "DigitalEdition"),
        *("Capture", "Transcript"),
    }
    derived = {tuple(ends(record)) for record in graph["wasDerivedFrom"].values()}
    assert derived == {
        ("doc:holding-1", "doc:document"),
        ("doc:original-text", "doc:document"),
        ("doc:text", "doc:original-text"),
        ("doc:page", "doc:edition"),
        ("doc:capture-1", "doc:page"),
        ("doc:transcript", "doc:capture-1"),
    }
    assert [ends(record) for record in graph["hadMember"].values()] == [["doc:edition", "doc:text"]]
    document = graph["entity"]["doc:document"]
    assert (document["ed:fond"], document["ed:opis"], document["ed:depth"]) == ("2", "5", "opis")
    assert "ed:delo" not in document


def test_everyone_has_the_role_that_is_printed():
    """Translators, publisher, editor, platform, body and speakers are qualified; a name without a role says so."""
    graph = to_dict(volume())
    labels = {key: record["prov:label"] for key, record in graph["agent"].items()}
    roles = {
        (labels[record["prov:agent"]], record["prov:activity"], record["prov:role"]["$"])
        for record in graph["wasAssociatedWith"].values()
    }
    assert roles == {
        ("Ann Lee", "doc:translation", "ed:translator"),
        ("Bo Li", "doc:translation", "ed:translator"),
        ("Bordurian Harvest Board", "doc:sitting", "ed:body"),
        ("Ottokar", "doc:sitting", "ed:speaker"),
        ("Boris", "doc:sitting", "ed:speaker"),
        ("Borduria University Press", "doc:publication", "ed:publisher"),
        ("Cy Orr", "doc:publication", "ed:editor"),
        ("Open Shelf", "doc:digitisation", "ed:platform"),
        ("editions", "doc:reading", "ed:reader"),
    }
    (attributed,) = graph["wasAttributedTo"].values()
    assert (labels[attributed["prov:agent"]], attributed["ed:role"]) == ("Dee Poe", "none printed")


@pytest.mark.parametrize("name", ALL)
def test_every_statement_about_the_past_has_evidence(name):
    """What the program did itself needs none; all else rests on words with an owner, or is marked as inferred."""
    graph = to_dict(ALL[name]())
    own = {"doc:transcript", "doc:reading"}
    for section in ("activity", "wasGeneratedBy", "wasDerivedFrom", "wasAttributedTo", "wasAssociatedWith"):
        for key, record in graph.get(section, {}).items():
            if own & {key, *ends(record)}:
                continue
            assert record["ed:evidence"]
            assert ("ed:because" if record["ed:evidence"] == "inferred" else "ed:asserted_by") in record


def test_the_words_and_their_owner_stand_with_the_statement():
    """The source note is the evidence of the copy and of the reference."""
    graph = to_dict(volume())
    copy = graph["entity"]["doc:holding-1"]
    assert (copy["ed:evidence"], copy["ed:asserted_by"]) == ("On file at the Szohod City Library", "source-note")


def test_nothing_is_invented_for_a_bare_text():
    """A text that says nothing of itself is a file that was read, and no more."""
    graph = to_dict(bare())
    assert set(graph["entity"]) == {"doc:text", "doc:capture-1", "doc:transcript"}
    assert set(graph["activity"]) == {"doc:reading"}
    assert [record["prov:label"] for record in graph["agent"].values()] == ["editions"]


def test_a_record_without_a_sitting_word_has_no_sitting():
    """A body that is named without having sat does nothing in the graph."""
    assert "doc:sitting" not in to_dict(bare("Letter to the Harvest Board\n\nWe need grain."))["activity"]


def test_a_recorder_made_the_record_of_the_sitting():
    """The recording is an activity only where a recorder is named, and it knew of the sitting."""
    graph = to_dict(manuscript())
    assert [ends(record) for record in graph["wasInformedBy"].values()] == [["doc:recording", "doc:sitting"]]
    assert "doc:recording" not in to_dict(volume())["activity"]


def test_events_are_told_with_their_dates():
    """What the history states is an activity with its date in EDTF; a capture that is stated made the files."""
    graph = to_dict(eventful())
    dates = {
        record["prov:type"]["$"]: record.get("dcterms:date")
        for record in graph["activity"].values()
        if "dcterms:date" in record
    }
    assert dates == {"ed:Created": "1955-03", "ed:Digitised": "2003", "ed:Captured": "2020-01-02"}
    made = {tuple(ends(record)) for record in graph["wasGeneratedBy"].values()}
    assert {("doc:capture-1", "doc:event-4"), ("doc:capture-2", "doc:event-4")} <= made


def test_an_original_is_the_document_itself():
    """The original at its holder specialises the document, a microfilm is derived from it."""
    graph = to_dict(eventful())
    assert ["doc:holding-1", "doc:document"] in [ends(record) for record in graph["specializationOf"].values()]
    assert ["doc:holding-2", "doc:document"] in [ends(record) for record in graph["wasDerivedFrom"].values()]


def test_the_same_files_give_the_same_names():
    """The namespace is the digest of what was read, so two texts never share a record."""
    first, second = to_dict(bare()), to_dict(bare("Another text altogether."))
    assert first == to_dict(bare())
    assert first["prefix"]["doc"] != second["prefix"]["doc"]
    assert first["prefix"]["doc"].startswith("ni:///sha-256;")


@pytest.mark.parametrize("name", ALL)
def test_no_two_statements_say_the_same(name):
    """An entity is generated once by an activity, used once, derived once from another (PROV-CONSTRAINTS 24)."""
    graph = to_dict(ALL[name]())
    for section in ("used", "wasGeneratedBy", "wasDerivedFrom", "specializationOf", "hadMember"):
        pairs = [tuple(ends(record)) for record in graph.get(section, {}).values()]
        assert len(pairs) == len(set(pairs)), section


def test_two_recorders_made_one_record():
    made = manuscript()
    others = (*made.source.others, Agent("И. Второй", AgentRole.TRANSCRIBER))
    graph = to_dict(evolve(made, source=evolve(made.source, others=others)))
    assert sum(ends(record) == ["doc:text", "doc:recording"] for record in graph["wasGeneratedBy"].values()) == 1
    roles = {record["prov:role"]["$"] for record in graph["wasAssociatedWith"].values()}
    assert {"ed:recorder", "ed:transcriber"} <= roles


def test_the_day_of_the_sitting_is_no_second_making():
    """A record that was made on the day of the sitting was made by it; one of another day is an event of its own."""
    same = volume(history=(Event(kind="created", date="1955-03-04", evidence="March 4, 1955"),))
    assert not any(key.startswith("doc:event") for key in to_dict(same)["activity"])
    later = volume(history=(Event(kind="created", date="1955-04", evidence="typed in April 1955"),))
    assert to_dict(later)["activity"]["doc:event-1"]["dcterms:date"] == "1955-04"


def test_a_copy_that_is_stated_was_made_by_copying():
    """The words of the holding are those of the event."""
    words = "On file at the Szohod City Library"
    graph = to_dict(volume(history=(Event(kind="copied", agent="Szohod City Library", evidence=words),)))
    assert ["doc:holding-1", "doc:event-1"] in [ends(record) for record in graph["wasGeneratedBy"].values()]
    assert ["doc:event-1", "doc:document"] in [ends(record) for record in graph["used"].values()]


def test_a_sidecar_owns_what_it_says():
    """Publisher, recorder and a text without words of evidence: each statement names the sidecar."""
    made = volume()
    source = evolve(
        made.source,
        others=(Agent("Pia Klow", AgentRole.RECORDER),),
        derived_from=(Derivation(DerivationKind.EXCERPT, "Protocol 5", ""),),
        claims=tuple(
            Claim(about, value, "sidecar")
            for about, value in (
                ("publisher", "Borduria University Press"), ("recorder", "Pia Klow"), ("derived_from", "Protocol 5"),
            )
        ),
    )  # fmt: skip
    graph = to_dict(evolve(made, source=source))
    owners = {record["prov:role"]["$"]: record.get("ed:asserted_by") for record in graph["wasAssociatedWith"].values()}
    assert (owners["ed:publisher"], owners["ed:recorder"]) == ("sidecar", "sidecar")
    other = graph["entity"]["doc:other-1"]
    assert (other["ed:evidence"], other["ed:asserted_by"]) == ("Protocol 5", "sidecar")

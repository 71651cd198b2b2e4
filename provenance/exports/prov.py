"""
Export as W3C PROV-JSON: the document, its copies, its wordings, the edition, the captured files, and who did what.

The model is PROV-DM, the form the PROV-JSON submission (names as values are typed ``xsd:QName``). What rests on printed
words carries them as ``ed:evidence`` and their owner as ``ed:asserted_by``; what nobody prints is marked
``ed:evidence: inferred`` with the reason. A step that is neither printed nor needed to connect two that are is left
out. Dates stand as EDTF in ``dcterms:date``, since ``prov:startTime`` would ask for an hour.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from provenance.exports import Export
from provenance.exports._events import tell_events
from provenance.exports._graph import Graph, inferred, qname, said
from provenance.exports._settled import UNKNOWN, asserted_by, below_the_archive, levels
from provenance.exports._story import AGENT_KINDS, Story
from provenance.source import AgentKind, AgentRole, DerivationKind, HoldingKind
from provenance.titles import stated_body
from provenance.version import VERSION

if TYPE_CHECKING:
    from provenance.exports._graph import Value
    from provenance.source import Agent, Derivation
    from provenance.transcript import Speech, Transcript

_RECORDING = (AgentRole.RECORDER, AgentRole.TRANSCRIBER)


def to_dict(transcript: Transcript) -> dict[str, object]:
    """
    Return the provenance of a transcript as PROV-JSON, of plain dicts, lists, strings and numbers.

    Takes time linear in the number of speeches, captures, holdings and events.

    >>> from provenance import from_text
    >>> sorted(to_dict(from_text("Only a line.")))
    ['activity', 'agent', 'entity', 'prefix', 'specializationOf', 'used', 'wasAssociatedWith', 'wasDerivedFrom',
    'wasGeneratedBy']
    """
    digests = [capture.sha256 for capture in transcript.captures]
    digest = bytes.fromhex(digests[0]) if len(digests) == 1 else hashlib.sha256("\n".join(digests).encode()).digest()
    story = Story(transcript, Graph(digest))
    for tell in (_document, _wordings, _sitting, _publication, _page, _captures, _reading, _people, tell_events):
        tell(story)
    return story.graph.as_dict()


def _document(story: Story) -> None:
    """Tell of the document in the archive, and of each holding."""
    source, graph = story.source, story.graph
    reference = source.reference
    if reference is None and not source.holdings:
        return
    about: dict[str, Value | None] = inferred("a holding is stated")
    if reference:
        about = said(reference.printed, asserted_by(source, "reference")) | {
            "dcterms:identifier": below_the_archive(reference),
            "prov:atLocation": reference.archive,
            **{f"ed:{name}": value for name, value in levels(reference) if name.isidentifier()},
            "ed:depth": reference.depth or "none",
            "ed:status": reference.status,
        }
    graph.entity("document", ["ed:ArchivalDocument"], about)
    for number, holding in enumerate(source.holdings, 1):
        told = said(holding.printed, asserted_by(source, "holdings", holding.holder))
        kind = f"ed:{holding.kind.value.capitalize()}"
        name = graph.entity(f"holding-{number}", [kind], {"prov:atLocation": holding.holder} | told)
        if holding.kind is HoldingKind.ORIGINAL:
            graph.relate("specializationOf", name, "document")
        else:
            graph.relate("wasDerivedFrom", name, "document", {"prov:type": qname(kind)} | told)


def _wordings(story: Story) -> None:
    """Tell of this wording, of the one that it was translated from, and of others that it was made from."""
    source, graph = story.source, story.graph
    translated = [one for one in source.derived_from if one.kind is DerivationKind.TRANSLATION]
    is_translation = bool(source.translators or translated)
    kinds = ["ed:Wording", "ed:Translation"] if is_translation else ["ed:Wording"]
    title = story.transcript.title
    told = said(title, asserted_by(source, "title", title)) if title else {}
    graph.entity("text", kinds, {"dcterms:title": title, "ed:number_in_edition": source.number, **told})
    if is_translation:
        _translation(story, translated[0] if translated else None)
    for number, one in enumerate((one for one in source.derived_from if one not in translated[:1]), 1):
        told = said(one.evidence or one.of, asserted_by(source, "derived_from", one.of))
        label = one.of if one.of != UNKNOWN else None
        name = graph.entity(f"other-{number}", ["ed:Wording"], {"prov:label": label} | told)
        graph.relate("wasDerivedFrom", "text", name, {"prov:type": qname(f"ed:{one.kind.value.capitalize()}")} | told)
    if graph.has("entity", "document"):
        reference = source.reference
        why = (
            said(reference.printed, asserted_by(source, "reference")) if reference else inferred("a holding is stated")
        )
        graph.relate("wasDerivedFrom", story.wording, "document", why)


def _translation(story: Story, stated: Derivation | None) -> None:
    graph, source = story.graph, story.source
    of = stated.of if stated and stated.of != UNKNOWN else None
    evidence = stated.evidence if stated else None
    first = source.translators[0] if source.translators else None
    told = said(evidence or first, asserted_by(source, "translators", first))
    graph.entity("original-text", ["ed:Wording"], {"prov:label": of, **inferred("a translation is of some original")})
    graph.activity("translation", ["ed:Translating"], told)
    graph.relate("used", "translation", "original-text")
    graph.relate("wasGeneratedBy", "text", "translation", told)
    graph.relate("wasDerivedFrom", "text", "original-text", {"prov:type": qname("ed:Translation"), **told})
    for name in source.translators:
        about = said(name, asserted_by(source, "translators", name))
        story.associate("translation", (name, "prov:Person"), AgentRole.TRANSLATOR.value, about)


def _sitting(story: Story) -> None:
    """Tell of the sitting where a title or an event states one: its date, the body, those who speak."""
    transcript, graph = story.transcript, story.graph
    body = stated_body(transcript)
    recorders = [one for one in story.source.others if one.role in _RECORDING]
    for one in recorders:
        graph.activity("recording", ["ed:Recording"], inferred(f"a {one.role.value} is named"))
        story.associate("recording", (one.name, AGENT_KINDS[one.kind]), one.role.value, _named(story, one))
    if recorders:
        because = inferred(f"a {recorders[0].role.value} is named")
        graph.relate("wasGeneratedBy", story.wording, "recording", because)
    if body is None:
        return
    date = transcript.date
    day = {"dcterms:date": date.edtf, "ed:printed_date": date.printed} if date else {}
    told = said(transcript.title or body, asserted_by(story.source, "title", transcript.title))
    graph.activity("sitting", ["ed:Sitting"], {"prov:label": body, **day, **told})
    story.associate("sitting", (body, "prov:Organization"), "body", told)
    speakers: dict[str, Speech] = {}
    for speech in transcript.speeches:
        speakers.setdefault(speech.speaker, speech)
    for speech in speakers.values():
        label = said(speech.label_text or speech.speaker, "label" if speech.label_text else "markup")
        story.associate("sitting", (speech.speaker, "prov:Agent"), "speaker", label)
    if recorders:
        graph.relate("wasInformedBy", "recording", "sitting", inferred("the record is of the sitting"))
    else:
        graph.relate("wasGeneratedBy", story.wording, "sitting", inferred("the title calls it the record of a sitting"))


def _publication(story: Story) -> None:
    """Tell of the edition: a collection if it is named as one, with its people and its year."""
    source, graph = story.source, story.graph
    if not (source.container_title or source.publisher or source.year):
        return
    kinds = ["ed:Edition", "prov:Collection"] if source.container_title else ["ed:Edition"]
    title = source.container_title
    told = said(source.rights or title or source.publisher or source.year, asserted_by(source, "container_title"))
    about = {"dcterms:title": title, "dcterms:date": source.year}
    graph.entity("edition", kinds, {**about, "dcterms:rights": source.rights, **told})
    graph.activity("publication", ["ed:Publication"], {"dcterms:date": source.year, **told})
    graph.relate("used", "publication", "text")
    graph.relate("wasGeneratedBy", "edition", "publication", told)
    if title:
        graph.relate("hadMember", "edition", "text")
    else:
        graph.relate("wasDerivedFrom", "edition", "text", told)
    for role, kind, names in (
        (AgentRole.PUBLISHER, AgentKind.BODY, (source.publisher,) if source.publisher else ()),
        (AgentRole.EDITOR, AgentKind.PERSON, source.editors),
    ):
        for name in names:
            field = "publisher" if role is AgentRole.PUBLISHER else f"{role.value}s"
            about_it = said(name, asserted_by(source, field, name))
            story.associate("publication", (name, AGENT_KINDS[kind]), role.value, about_it)


def _page(story: Story) -> None:
    """Tell of the page on which a platform shows the text."""
    source, graph = story.source, story.graph
    if not source.platform:
        return
    told = said(source.platform, asserted_by(source, "platform"))
    before = story.shown
    graph.entity("page", ["ed:DigitalEdition"], told)
    graph.activity("digitisation", ["ed:Digitisation"], inferred("the page stands on a platform"))
    graph.relate("used", "digitisation", before)
    graph.relate("wasGeneratedBy", "page", "digitisation", inferred("the page stands on a platform"))
    graph.relate("wasDerivedFrom", "page", before, inferred("the page stands on a platform"))
    story.associate("digitisation", (source.platform, "prov:Organization"), AgentRole.PLATFORM.value, told)


def _captures(story: Story) -> None:
    """Tell of each file: its name, digest, size, type and encoding."""
    for number, capture in enumerate(story.transcript.captures, 1):
        about: dict[str, Value | None] = {
            "prov:label": capture.path,
            "schema:sha256": capture.sha256,
            "schema:contentSize": capture.size,
            "dcterms:format": capture.media_type,
            "ed:encoding": capture.encoding,
        }
        name = story.graph.entity(f"capture-{number}", ["ed:Capture"], about)
        story.graph.relate("wasDerivedFrom", name, story.shown, inferred("the file holds the text"))


def _reading(story: Story) -> None:
    """Tell of this program's work: its version, the reader, what it used and what it gave."""
    graph, transcript = story.graph, story.transcript
    text = "\n\n".join(paragraph.text for paragraph in transcript.paragraphs)
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    about: dict[str, Value | None] = {
        "dcterms:language": transcript.language,
        "ed:paragraphs": len(transcript.paragraphs),
        "ed:text_sha256": digest,
    }
    graph.entity("transcript", ["ed:Transcript"], about)
    graph.activity("reading", ["ed:Reading"], {"ed:reader": transcript.reader, "ed:program": f"editions {VERSION}"})
    graph.relate("wasGeneratedBy", "transcript", "reading")
    graph.relate("specializationOf", "transcript", "text")
    for number in range(1, len(transcript.captures) + 1):
        graph.relate("used", "reading", f"capture-{number}")
        graph.relate("wasDerivedFrom", "transcript", f"capture-{number}")
    agent = graph.agent("editions", "prov:SoftwareAgent")
    graph.relate("wasAssociatedWith", "reading", agent, {"prov:role": qname("ed:reader"), "ed:version": VERSION})


def _named(story: Story, one: Agent) -> dict[str, Value | None]:
    """Return the evidence of someone with a role that has no field of its own."""
    return said(one.name, asserted_by(story.source, one.role.value, one.name))


def _people(story: Story) -> None:
    """Tell of those whose hand is in the text otherwise, or who are named without a role."""
    source, graph = story.source, story.graph
    for name in source.contributors:
        told = said(name, asserted_by(source, "contributors", name)) | {"ed:role": "none printed"}
        graph.relate("wasAttributedTo", story.shown, graph.agent(name, "prov:Agent"), told)
    for one in source.others:
        if one.role not in _RECORDING:
            told = _named(story, one) | {"ed:role": one.role.value}
            graph.relate("wasAttributedTo", story.wording, graph.agent(one.name, AGENT_KINDS[one.kind]), told)


def _write(transcript: Transcript) -> str:
    return json.dumps(to_dict(transcript), ensure_ascii=False, indent=2)


EXPORT = Export(name="prov", media_type="application/json", write=_write)

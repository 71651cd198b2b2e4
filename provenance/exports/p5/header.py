"""Verb: what is known of a transcript as the header of a TEI document."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from provenance.exports.p5.characters import attributes, element, escaped, said
from provenance.exports.p5.manuscript import CUSTODY, manuscript_of
from provenance.source import AgentKind, AgentRole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from provenance.exports.p5.ids import Ids
    from provenance.source import Agent, Source
    from provenance.transcript import Transcript

#: The form of transcript that was written, for the description of the program.
FORM: Final = "1"

_DAY: Final = re.compile(r"-?\d{4}(-\d\d(-\d\d)?)?")
#: The words of a statement of responsibility, from which the role can be read again.
_WORDS: Final = {
    AgentRole.TRANSLATOR: "Translated by",
    AgentRole.ADDRESSEE: "Addressed to",
    AgentRole.CHAIR: "Chaired by",
    AgentRole.PARTICIPANT: "Participant",
    AgentRole.RECORDER: "Recorded by",
    AgentRole.TRANSCRIBER: "Transcribed by",
    AgentRole.CONTRIBUTOR: "Named without a role",
    AgentRole.OBTAINER: "Obtained by",
    AgentRole.PLATFORM: "Made available by",
    AgentRole.PUBLISHER: "Published by",
}
#: The words for those who made marks, which is no role in the making of the document.
MARKS_BY: Final = "Marks in the text"
_DIRECT: Final = {AgentRole.AUTHOR: "author", AgentRole.EDITOR: "editor", AgentRole.FUNDER: "funder"}
_PREFIX: Final = {"ident": "char", "matchPattern": "([0-9A-F]{4,6})", "replacementPattern": "urn:x-unicode:$1"}
_SIGNS: Final = """\
The text stands as it was read, brackets and other signs of the edition included. An ellipsis holds the printed sign \
of a cut, such as […]; supplied, gloss, unclear, sic and inline notes hold what the edition prints in brackets. Who \
made a sign is said where it is known.
A speaker element holds the printed label with the punctuation behind it, letter for letter. The attribute n of a \
paragraph is its printed number.
Characters that XML cannot hold stand as g elements that name their code points.
The xenoData element records what this form cannot say (captured files, digests, places of the text in them), without \
the text: it counts only as long as the file is not changed."""


def when(edtf: str | None) -> str | None:
    """Return a day, month or year for an attribute ``when``; TEI has no room there for what is less certain."""
    return edtf if edtf is not None and _DAY.fullmatch(edtf) else None


def header_of(transcript: Transcript, ids: Ids, record: str) -> str:
    """Return the ``teiHeader``; *record* is the text of its ``xenoData``. Nothing is filled in that is not known."""
    source = transcript.source
    rows = [
        "<teiHeader>",
        "  <fileDesc>",
        "    <titleStmt>",
        *(f"      {one}" for one in _title(transcript, ids)),
        "    </titleStmt>",
        f"    <publicationStmt>{_publication(source)}</publicationStmt>",
        "    <sourceDesc>",
        *(f"      {one}" for one in _source(transcript)),
        "    </sourceDesc>",
        "  </fileDesc>",
        "  <encodingDesc>",
        f'    <appInfo><application ident="editions" version="{FORM}"><label>editions</label></application></appInfo>',
        "    <editorialDecl>",
        *(f"      {element('p', escaped(one))}" for one in _SIGNS.splitlines()),
        "    </editorialDecl>",
        f"    {element('listPrefixDef', element('prefixDef', values=_PREFIX))}",
        "  </encodingDesc>",
        *_profile(transcript, ids),
        f'  <xenoData type="transcript">{escaped(record)}</xenoData>',
        *_revisions(transcript),
        "</teiHeader>",
    ]
    return "\n".join(rows)


def _title(transcript: Transcript, ids: Ids) -> Iterator[str]:
    yield said("title", transcript.title or "", {"type": "main"})
    source = transcript.source
    for agent in source.agents:
        if agent.role in (AgentRole.PUBLISHER, AgentRole.PLATFORM) and agent.name in (
            source.publisher,
            source.platform,
        ):
            continue
        yield _responsible(agent)
    for name, key in ids.makers.items():
        responsible = element("resp", MARKS_BY) + said("name", name)
        yield element("respStmt", responsible, {"xml:id": key})


def _responsible(agent: Agent) -> str:
    name = said("orgName" if agent.kind is AgentKind.BODY else "name", agent.name)
    if agent.role in _DIRECT:
        return element(_DIRECT[agent.role], name)
    return element("respStmt", element("resp", _WORDS[agent.role]) + name)


def _publication(source: Source) -> str:
    """Return who makes the text available, and the rights; this file itself is published by no one."""
    agency = said("distributor", source.platform) if source.platform else element("authority", "not published")
    rights = element("availability", said("p", source.rights)) if source.rights else ""
    return agency + rights


def _source(transcript: Transcript) -> Iterator[str]:
    source = transcript.source
    parts = [
        said("title", source.container_title, {"level": "m"}) if source.container_title else "",
        said("biblScope", source.number, {"unit": "volume"}) if source.number else "",
        said("publisher", source.publisher) if source.publisher else "",
        said("date", source.year, {"when": when(source.year)}) if source.year else "",
    ]
    if any(parts):
        yield element("bibl", ", ".join(part for part in parts if part), {"type": "edition"})
    yield from manuscript_of(transcript)
    for capture in transcript.captures:
        yield element(
            "bibl",
            said("idno", capture.path, {"type": "file"}) + " " + said("idno", capture.sha256, {"type": "sha256"}),
            {"type": "capture"},
        )


def _profile(transcript: Transcript, ids: Ids) -> Iterator[str]:
    date, language = transcript.date, transcript.language
    rows = []
    if date is not None:
        rows.append(element("creation", said("date", date.printed, {"when": when(date.edtf)})))
    if language is not None:
        rows.append(element("langUsage", element("language", escaped(language), {"ident": language})))
    if ids.speakers:
        people = "".join(
            f"\n      <person{attributes({'xml:id': key})}>{said('persName', name)}</person>"
            for name, key in ids.speakers.items()
        )
        rows.append(f"<particDesc><listPerson>{people}\n    </listPerson></particDesc>")
    if rows:
        yield "  <profileDesc>"
        yield from (f"    {row}" for row in rows)
        yield "  </profileDesc>"


def _revisions(transcript: Transcript) -> Iterator[str]:
    """Yield what happened to the text, but for its custody, which stands with the manuscript."""
    events = [event for event in transcript.history if event.kind not in CUSTODY]
    if events:
        yield "  <revisionDesc>"
        for event in events:
            agent = "".join(said("name", name) + " " for name in event.agents)
            words = "; ".join(one for one in (event.evidence, event.note) if one)
            values = {"type": event.kind.value, "when": when(event.date)}
            yield f"    {element('change', agent + escaped(words), values)}"
        yield "  </revisionDesc>"

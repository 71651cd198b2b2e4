"""Verb: where the document is kept and what its custody was, as the description of a manuscript in TEI."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from provenance.exports.p5.characters import element, escaped, said
from provenance.history import EventKind
from provenance.source import HoldingKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from provenance.history import Event
    from provenance.reference import ArchivalReference
    from provenance.source import Holding
    from provenance.transcript import Transcript

#: What happened to the document itself: it stands with the manuscript, all else with the file.
CUSTODY: Final = (EventKind.CREATED, EventKind.TRANSFERRED)


def manuscript_of(transcript: Transcript) -> Iterator[str]:
    """
    Yield the ``msDesc``, if anything is known of the document's archive, holders or custody.

    The statement stands as it is printed, and its levels beside it, each with its name; the original's other holders
    are alternative identifiers, copies are surrogates.
    """
    source = transcript.source
    custody = [event for event in transcript.history if event.kind in CUSTODY]
    if source.reference is None and not source.holdings and not custody:
        return
    originals = [one for one in source.holdings if one.kind is HoldingKind.ORIGINAL]
    copies = [one for one in source.holdings if one.kind is not HoldingKind.ORIGINAL]
    identifier = "".join([*_identifier(source.reference), *map(_alternative, originals)])
    made = [element("p", _told(event)) for event in custody if event.kind is EventKind.CREATED]
    history = element("history", element("origin", "".join(made))) if made else ""
    moved = [element("custEvent", _told(one)) for one in custody if one.kind is EventKind.TRANSFERRED]
    reference = source.reference
    status = reference.status if reference is not None and reference.status != "cited" else None
    administration = (said("note", status, {"type": "status"}) if status else "") or ""
    custodial = element("custodialHist", "".join(moved)) if moved else ""
    surrogates = element("surrogates", "".join(map(_copy, copies))) if copies else ""
    admin_info = element("adminInfo", custodial + administration) if custodial or administration else ""
    additional = element("additional", admin_info + surrogates) if admin_info or surrogates else ""
    yield element("msDesc", element("msIdentifier", identifier) + history + additional)


def _identifier(reference: ArchivalReference | None) -> Iterator[str]:
    if reference is None:
        return
    if reference.archive:
        yield said("repository", reference.archive)
    yield said("idno", reference.printed, {"type": "shelfmark"})
    yield from (said("idno", level.value, {"type": level.level}) for level in reference.levels)


def _alternative(holding: Holding) -> str:
    return element(
        "altIdentifier",
        said("repository", holding.holder) + element("idno") + said("note", holding.printed),
        {"type": holding.kind.value},
    )


def _copy(holding: Holding) -> str:
    inner = said("orgName", holding.holder) + " " + said("note", holding.printed)
    return element("bibl", inner, {"type": holding.kind.value})


def _told(event: Event) -> str:
    return "".join(said("name", name) + " " for name in event.agents) + escaped(event.evidence)

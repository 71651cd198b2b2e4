"""
Export as CSL-JSON (the input schema of the Citation Style Language): one item, as reference managers take it.

CSL has no levels below the archive. ``archive`` holds its name, ``archive_location`` the rest as it is printed, and
``custom`` the levels one by one, with depth, status and holdings, for those who can use more. ``archive_collection``
stays empty: the few styles that print it would print the fond twice. Names stand as ``literal``: which word is the
family name is not printed. ``accessed`` is never written, since no one says when.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from provenance.dates import moments_of
from provenance.exports import Export
from provenance.exports._settled import below_the_archive, levels
from provenance.source import AgentRole, PrintedDate
from provenance.titles import stated_body
from provenance.transcript import Role

if TYPE_CHECKING:
    from collections.abc import Iterable

    from provenance.source import Source
    from provenance.transcript import Transcript

#: Web pages: a text that names no publication and is read from such a file is one.
_PAGE_TYPES = ("text/html", "application/xhtml+xml")
#: Digits of the digest by which an item is named.
_SHORT = 12


def to_dict(transcript: Transcript) -> dict[str, object]:
    """
    Return the item; a field that is not printed is left out.

    ``type`` is *chapter* for a text in a volume, *manuscript* for one that is known by its archive alone, *webpage*
    for an HTML page that names neither, and *document* for the rest. ``issued`` is the year of the volume, or else
    the date of the document, which a chapter has as ``event-date``; date parts reach no deeper than EDTF does.

    >>> from provenance import from_text
    >>> to_dict(from_text("Minutes of the Harvest Board, March 1955"))["type"]
    'document'
    """
    source = transcript.source
    kind = _type(transcript)
    published = _date(PrintedDate(source.year, source.year)) if source.year else None
    day = _date(transcript.date) if transcript.date else None
    item: dict[str, object | None] = {
        "id": f"editions-{transcript.captures[0].sha256[:_SHORT]}",
        "type": kind,
        "title": transcript.title,
        **_people(transcript),
        "container-title": source.container_title,
        ("chapter-number" if kind == "chapter" else "number"): source.number,
        "publisher": source.publisher,
        "issued": published or day,
        "event-date": day if published else None,
        "language": transcript.language,
        **_archive(source),
        "source": source.platform,
        "note": _note(transcript),
        "custom": _custom(transcript),
    }
    return {key: value for key, value in item.items() if value}


def _type(transcript: Transcript) -> str:
    source = transcript.source
    if source.container_title:
        return "chapter"
    if source.publisher or source.year:
        return "document"
    if source.reference or source.holdings:
        return "manuscript"
    return "webpage" if transcript.captures[0].media_type in _PAGE_TYPES else "document"


def _names(names: Iterable[str]) -> list[dict[str, str]]:
    return [{"literal": name} for name in names]


def _people(transcript: Transcript) -> dict[str, object]:
    source = transcript.source
    body = stated_body(transcript)
    authors = dict.fromkeys([*([body] if body else []), *_with_role(source, AgentRole.AUTHOR)])
    return {
        "author": _names(authors),
        "recipient": _names(_with_role(source, AgentRole.ADDRESSEE)),
        "translator": _names(source.translators),
        "editor": _names(source.editors),
        "contributor": _names(source.contributors),
    }


def _with_role(source: Source, role: AgentRole) -> list[str]:
    return [one.name for one in source.others if one.role is role]


def _date(date: PrintedDate) -> dict[str, object]:
    """Return a date as CSL has it; what is no plain date or interval stands as it is printed."""
    moments = moments_of(date.edtf) if date.edtf else ()
    if not moments:
        return {"literal": date.printed}
    parts: dict[str, object] = {"date-parts": [list(moment.parts) for moment in moments]}
    return parts | ({"circa": True} if any(moment.doubtful for moment in moments) else {})


def _archive(source: Source) -> dict[str, object]:
    reference = source.reference
    if reference is None:
        return {}
    return {"archive": reference.archive, "archive_location": below_the_archive(reference)}


def _note(transcript: Transcript) -> str | None:
    """Return the full printed statement of source: the source notes, or else the reference."""
    notes = [paragraph.text for paragraph in transcript.paragraphs if paragraph.role is Role.SOURCE_NOTE]
    reference = transcript.source.reference
    return " ".join(" ".join(notes).split()) or (reference.printed if reference else None)


def _custom(transcript: Transcript) -> dict[str, object]:
    """Return what CSL has no field for."""
    source, reference, date = transcript.source, transcript.source.reference, transcript.date
    custom: dict[str, object | None] = {
        "date_printed": date.printed if date else None,
        "date_edtf": date.edtf if date else None,
        "rights": source.rights,
        "holdings": [{"holder": one.holder, "kind": one.kind.value, "printed": one.printed} for one in source.holdings],
        "other_roles": [{"name": one.name, "role": one.role.value} for one in source.others],
        "sha256": [capture.sha256 for capture in transcript.captures],
    }
    if reference:
        custom["reference"] = {
            "printed": reference.printed,
            "archive": reference.archive,
            **{level: getattr(reference, name) for level, name in _SOVIET if getattr(reference, name) is not None},
            "levels": [list(level) for level in levels(reference)],
            "depth": reference.depth,
            "status": reference.status,
        }
    return {key: value for key, value in custom.items() if value}


_SOVIET = (("fond", "fond"), ("opis", "opis"), ("delo", "delo"), ("list", "list_"))


def _write(transcript: Transcript) -> str:
    return json.dumps([to_dict(transcript)], ensure_ascii=False, indent=2)


EXPORT = Export(name="csl", media_type="application/vnd.citationstyles.csl+json", write=_write)

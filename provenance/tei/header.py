"""Verb: what the header of a TEI file says of its document: title, date, language, publication, people, archive."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from provenance.draft import Front
from provenance.history import Event, EventKind
from provenance.source import AgentRole, Claim, Source
from provenance.tei.holdings import holdings_of, reference_of
from provenance.tei.people import people
from provenance.tei.times import date_of, edtf
from provenance.tei.tree import attribute, content, elements, first, name_of, nearest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

    from provenance.tei.links import Links

_LANGUAGES: Final = {
    "eng": "en", "rus": "ru", "fre": "fr", "fra": "fr", "ger": "de", "deu": "de", "hun": "hu", "ces": "cs", "cze": "cs",
    "pol": "pl", "bul": "bg", "ron": "ro", "rum": "ro", "slk": "sk", "slv": "sl", "hrv": "hr", "ukr": "uk", "ita": "it",
}  # fmt: skip
_KINDS: Final = (
    (EventKind.TRANSFERRED, ("transfer", "deposit", "acqui", "accession", "übernahme", "передан", "поступ")),
    (EventKind.COPIED, ("cop", "photo", "kopi", "копи")),
    (EventKind.TRANSLATED, ("transl", "übers", "trad", "перев")),
    (EventKind.PUBLISHED, ("publi", "release", "veröff", "опубл", "издан")),
    (EventKind.CREATED, ("creat", "drafted", "written", "entstanden", "создан")),
)
_OWN_FIELDS: Final = (AgentRole.TRANSLATOR, AgentRole.EDITOR, AgentRole.CONTRIBUTOR)
_NUMBER: Final = ("volume", "vol", "issue", "number", "no", "band", "nr", "том")


def front_of(root: etree._Element, links: Links) -> Front:
    """
    Return what the document under *root* says of itself, in its header and its dateline; nothing is filled in.

    *links* give the names of those to whom it only points.

    A corpus that holds one document is read by that document's header, else by its own.
    """
    header = _header(root)
    if header is None:
        return Front(date=date_of(root, None), language=_language(root, None))
    source = _source(header)
    date = date_of(root, header)
    claims = tuple(_claims(source))
    if date is not None:
        claims = (*claims, Claim("date", date.printed, "markup"))
    return Front(
        title=_title(header),
        date=date,
        language=_language(root, header),
        source=evolve(source, claims=claims),
        history=tuple(_history(header, source, links)),
    )


def _header(root: etree._Element) -> etree._Element | None:
    headers = [one for one in elements(root, "teiHeader") if nearest(one, lambda up: name_of(up) == "text") is None]
    return headers[1] if len(headers) == 2 and name_of(root) == "teiCorpus" else next(iter(headers), None)  # noqa: PLR2004


def _title(header: etree._Element) -> str | None:
    statement = first(header, "titleStmt")
    titles = [one for one in elements(statement, "title") if content(one)] if statement is not None else []
    of_document = [one for one in titles if one.get("level") == "a"]
    ranked = [
        *(one for one in of_document if one.get("type") in (None, "main")),
        *of_document,
        *(one for one in titles if one.get("type") == "main"),
        *(one for one in titles if one.get("type") not in ("sub", "desc", "short", "alt")),
        *titles,
    ]
    return content(ranked[0]) if ranked else None


def _language(root: etree._Element, header: etree._Element | None) -> str | None:
    """Return the language of the text, or of the whole file, or the only or main one that the header lists."""
    text = first(root, "text")
    listed = [one.get("ident") or one.get("id") for one in elements(header, "language")] if header is not None else []
    usage = first(header, "textLang")
    said = [
        attribute(text, "lang") if text is not None else None,
        usage.get("mainLang") if usage is not None else None,
        listed[0] if len(listed) == 1 else None,
        attribute(root, "lang"),
    ]
    code = next((one for one in said if one), None)
    short = code.replace("_", "-").split("-")[0].lower() if code else None
    return _LANGUAGES.get(short, short) if short else None


def _source(header: etree._Element) -> Source:
    agents = people(header)
    description = first(header, "msDesc")
    identifier = first(header, "msDesc", "msIdentifier")
    identifier = identifier if identifier is not None else first(header, "msIdentifier")
    book, file = _book(header), first(header, "publicationStmt")
    imprint = book if _has_imprint(book) else file
    titles = _container(header, book)
    return Source(
        container_title=titles,
        number=_number(header, book),
        translators=tuple(one.name for one in agents if one.role is AgentRole.TRANSLATOR),
        editors=tuple(one.name for one in agents if one.role is AgentRole.EDITOR),
        contributors=tuple(one.name for one in agents if one.role is AgentRole.CONTRIBUTOR),
        publisher=content(first(imprint, "publisher")) or None,
        year=_year(imprint),
        rights=_rights(file),
        platform=content(first(file, "distributor"))
        or (content(first(file, "publisher")) if imprint is book else None)
        or None,
        reference=reference_of(identifier) if identifier is not None else None,
        holdings=holdings_of(description) if description is not None else (),
        others=tuple(one for one in agents if one.role not in _OWN_FIELDS),
    )


def _book(header: etree._Element) -> etree._Element | None:
    """Return the description of the printed edition from which the text was taken, if there is one."""
    description = first(header, "sourceDesc")
    if description is None:
        return None
    books = [
        one
        for one in elements(description, "biblStruct", "biblFull", "bibl")
        if one.get("type") != "capture"
        and (first(one, "title") is not None or first(one, "publisher") is not None)
        and nearest(one, lambda up: name_of(up) in ("msDesc", "listWit")) is None
    ]
    return next(iter(books), None)


def _has_imprint(book: etree._Element | None) -> bool:
    return book is not None and (first(book, "publisher") is not None or _year(book) is not None)


def _container(header: etree._Element, book: etree._Element | None) -> str | None:
    """Return the title of the volume or series in which the document stands."""
    if book is not None:
        monograph = first(book, "monogr")
        volume = monograph if monograph is not None else book
        titles = [one for one in elements(volume, "title") if content(one) and one.get("level") != "a"]
        if titles:
            return content(titles[0])
    series = first(header, "seriesStmt", "title")
    if content(series):
        return content(series)
    statement = first(header, "titleStmt")
    titles = list(elements(statement, "title")) if statement is not None else []
    named = [one for one in titles if one.get("level") in ("m", "j", "s") and content(one)]
    return content(named[-1]) if named and any(one.get("level") == "a" for one in titles) else None


def _number(header: etree._Element, book: etree._Element | None) -> str | None:
    for place in [one for one in (book, first(header, "seriesStmt")) if one is not None]:
        for scope in elements(place, "biblScope"):
            if (scope.get("unit") or scope.get("type") or "").lower() in _NUMBER and content(scope):
                return content(scope)
    return None


def _year(place: etree._Element | None) -> str | None:
    for date in elements(place, "date") if place is not None else ():
        meant = edtf(date) or ""
        if meant[:4].isdigit():
            return meant[:4]
        figures = [word.strip(".,;()[]") for word in content(date).split()]
        years = [word for word in figures if len(word) == 4 and word.isdigit()]  # noqa: PLR2004 - a year's figures
        if years:
            return years[-1]
    return None


def _rights(file: etree._Element | None) -> str | None:
    stated = first(file, "availability")
    if stated is None:
        return None
    licence = first(stated, "licence")
    target = licence.get("target") if licence is not None else None
    return content(stated) or target or None


def _claims(source: Source) -> Iterator[Claim]:
    """Yield what the markup says of the source: each statement is a claim."""
    for name in source.translators:
        yield Claim("translators", name, "markup")
    for name in source.editors:
        yield Claim("editors", name, "markup")
    for about in ("container_title", "number", "publisher", "year", "rights", "platform"):
        if value := getattr(source, about):
            yield Claim(about, value, "markup")
    if source.reference is not None:
        yield Claim("reference", source.reference.printed, "markup")
    for holding in source.holdings:
        yield Claim("holdings", holding.holder, "markup")


def _history(header: etree._Element, source: Source, links: Links) -> Iterator[Event]:
    """Yield what the header tells of the document's custody and of the file's making, as it is printed."""
    for node in elements(header, "origin", "acquisition", "provenance", "custEvent", "custodialHist"):
        text = content(node)
        if text and first(node, "custEvent") is None:
            is_origin = name_of(node) == "origin"
            kind = EventKind.CREATED if is_origin else _kind(f"{node.get('type')} {text}", EventKind.TRANSFERRED)
            yield Event(kind=kind, agent=_agent(node, links), date=edtf(node) or _dated(node), evidence=text)
    file = first(header, "publicationStmt")
    if file is not None and source.platform and _year(file) not in (None, source.year):
        yield Event(kind=EventKind.PUBLISHED, agent=source.platform, date=_year(file), evidence=content(file))
    named = {(EventKind.TRANSLATED, name) for name in source.translators} | {(EventKind.PUBLISHED, source.publisher)}
    revisions = first(header, "revisionDesc")
    for node in elements(revisions, "change", "item") if revisions is not None else ():
        text, agent = content(node), _agent(node, links)
        said = (node.get("type") or "").lower()
        kind = EventKind(said) if said in set(EventKind) else _kind(text, EventKind.DIGITISED)
        if text and (kind, agent) not in named:  # what the source says is told by it
            evidence = text.removeprefix(agent or "").strip() or text
            yield Event(kind=kind, agent=agent, date=edtf(node) or _dated(node), evidence=evidence)


def _kind(words: str, otherwise: EventKind) -> EventKind:
    folded = [word.strip("([") for word in words.lower().split()]
    return next((kind for kind, signs in _KINDS if any(word.startswith(signs) for word in folded)), otherwise)


def _agent(node: etree._Element, links: Links) -> str | None:
    named = next(iter(elements(node, "persName", "orgName", "name")), None)
    return content(named) or links.name(node.get("who") or node.get("resp") or "")


def _dated(node: etree._Element) -> str | None:
    date = first(node, "date")
    return edtf(date) if date is not None else None

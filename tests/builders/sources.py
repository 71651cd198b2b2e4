"""Invented records with all kinds of sources, for tests of what is told about a text: card, footnote, exports."""

from __future__ import annotations

import hashlib

import provenance
from provenance.capture import Capture
from provenance.history import Event
from provenance.reference import ArchivalReference, Level
from provenance.source import (
    Agent,
    AgentKind,
    AgentRole,
    Claim,
    Derivation,
    DerivationKind,
    Holding,
    HoldingKind,
    PrintedDate,
    Source,
)
from provenance.transcript import Role
from tests.builders.transcripts import transcript

ARCHIVE = "State Archive of Borduria"


def captures(*paths: str, media_type: str = "text/plain") -> tuple[Capture, ...]:
    """Return captures of these names, each with a digest of its own."""
    return tuple(Capture(path=path, size=10, length=0, sha256=_digest(path), media_type=media_type) for path in paths)


def _digest(path: str) -> str:
    return hashlib.sha256(path.encode("utf-8", "surrogatepass")).hexdigest()


def reference(printed: str, **parts) -> ArchivalReference:
    """Return a reference with these levels (fond, opis, delo, list_), archive, status and warnings."""
    names = [name for name in ("fond", "opis", "delo", "list_") if name in parts]
    levels = tuple(Level(name.rstrip("_"), "", parts.pop(name)) for name in names)
    return ArchivalReference(printed=printed, tradition="russian", levels=levels, **parts)


def bare(
    text: str = "We met in the mill because the hall was cold. Nobody spoke of the grain.", name: str = "mill.txt"
):
    """Return a text that says nothing of itself."""
    return provenance.from_text(text, name=name)


def volume(**parts):
    """Return a record in a volume: archive down to the opis, a copy, two translators, editors, a platform."""
    note = f"[Source: {ARCHIVE}, Fond 2. Opis 5. On file at the Szohod City Library. Translated by Ann Lee and Bo Li.]"
    source = Source(
        container_title="The Harvest Papers",
        number="14",
        translators=("Ann Lee", "Bo Li"),
        editors=("Cy Orr",),
        contributors=("Dee Poe",),
        publisher="Borduria University Press",
        year="1999",
        rights="© Borduria University Press, 1999",
        platform="Open Shelf",
        reference=reference(f"{ARCHIVE}, Fond 2. Opis 5", archive=ARCHIVE, fond="2", opis="5"),
        holdings=(Holding("Szohod City Library", HoldingKind.COPY, "On file at the Szohod City Library"),),
        claims=(
            Claim("title", "Minutes of the Bordurian Harvest Board, March 4, 1955", "page"),
            Claim("reference", f"{ARCHIVE}, Fond 2. Opis 5", "source-note", 3),
            Claim("holdings", "Szohod City Library", "source-note", 3),
            Claim("translators", "Ann Lee", "source-note", 3),
            Claim("translators", "Bo Li", "source-note", 3),
        ),
    )
    settings = {
        "roles": {0: Role.HEAD_NOTE, 3: Role.SOURCE_NOTE},
        "title": "Minutes of the Bordurian Harvest Board, March 4, 1955",
        "date": PrintedDate("March 4, 1955", "1955-03-04"),
        "source": source,
        "history": (
            Event(kind="translated", agent="Ann Lee", evidence="credit"),
            Event(kind="published", agent="Borduria University Press", date="1999", evidence="© 1999"),
            Event(kind="read", note="a.txt as utf-8"),
        ),
    }
    return transcript(
        "The board met in haste.", "Ottokar: The mills stand still. […]", "Boris: No.", note, **(settings | parts)
    )


def manuscript(**parts):
    """Return a record known by its archive alone, down to the leaf, in Russian."""
    printed = f"{ARCHIVE}. Ф. Р-17. Оп. 3. Д. 162. Л. 15об."
    source = Source(
        reference=reference(printed, archive=ARCHIVE, fond="Р-17", opis="3", delo="162", list_="15об"),
        others=(
            Agent("П. Писарев", AgentRole.RECORDER),
            Agent("Совет хлеба", AgentRole.AUTHOR, AgentKind.BODY),
        ),
    )
    settings = {
        "title": "Протокол заседания Совета хлеба, 4 марта 1955 года",
        "date": PrintedDate("4 марта 1955", "1955-03-04"),
        "language": "ru",
        "source": source,
    }
    return transcript("Оттокар: Мельницы стоят.", "Борис: Нет.", **(settings | parts))


def eventful(**parts):
    """Return a text on two files with a long history, that was made from a tape and an earlier edition."""
    source = Source(
        derived_from=(
            Derivation(DerivationKind.TRANSLATION, "the Syldavian record", "Translated from the Syldavian"),
            Derivation(DerivationKind.EXCERPT, "The Full Harvest Papers"),
        ),
        others=(Agent("Ida Klow", AgentRole.AUTHOR), Agent("the minister", AgentRole.ADDRESSEE)),
        holdings=(
            Holding("Klow Archive", HoldingKind.ORIGINAL, "Original in the Klow Archive"),
            Holding("Film Centre", HoldingKind.MICROFILM, "Microfilm at Film Centre"),
        ),
    )
    settings = {
        "source": source,
        "history": (
            Event(kind="created", date="1955-03", evidence="drawn up in March 1955"),
            Event(kind="transferred", agent="Klow Archive", evidence="transferred to the Klow Archive"),
            Event(kind="digitised", agent="Film Centre", date="2003", evidence="scanned at Film Centre in 2003"),
            Event(kind="captured", date="2020-01-02", evidence="saved on 2 January 2020"),
            Event(kind="read"),
        ),
    }
    from attrs import evolve  # noqa: PLC0415 - beside its only use

    made = transcript("We met.", "Nobody spoke.", **(settings | parts))
    return evolve(made, captures=captures("a-1.html", "a-2.html", media_type="text/html"))


ALL = {"bare": bare, "volume": volume, "manuscript": manuscript, "eventful": eventful}

"""What holds of every export: it writes every text, the same way each time, and nothing in it acts on a terminal."""

from __future__ import annotations

import json
import re

import pytest
from attrs import evolve
from lxml import etree

import provenance
from editions.cli._exported import exported, forms
from provenance.exports import EXPORTS
from provenance.languages import LANGUAGES
from provenance.source import Agent, AgentRole, Claim, Holding, HoldingKind, PrintedDate, Source
from tests import formats
from tests.builders.sources import ALL, captures
from tests.builders.transcripts import transcript
from tests.contracts.test_reports import CONTROL, HOSTILE

CARD = "text"


def hostile():
    """Return a transcript in which hostile texts stand wherever a text can stand."""
    name = HOSTILE[0]
    source = Source(
        container_title=name,
        number=name,
        translators=HOSTILE,
        editors=HOSTILE,
        contributors=HOSTILE,
        publisher=name,
        year=name,
        rights=name,
        platform=name,
        reference=provenance.parse_reference("Klow Archive, fond 1, opis 2"),
        holdings=tuple(Holding(text, HoldingKind.COPY, text) for text in HOSTILE),
        claims=tuple(Claim("quotation", text, text, 0) for text in HOSTILE),
        others=tuple(Agent(text, AgentRole.RECORDER) for text in HOSTILE),
    )
    made = transcript(*HOSTILE, title=HOSTILE[1], date=PrintedDate(HOSTILE[2], None), source=source, warnings=HOSTILE)
    return evolve(made, captures=captures("a\x1b[31m\n\udcff.txt"))


TEXTS = {**ALL, "hostile": hostile, "Cyrillic": lambda: provenance.from_text("Борис: Мы согласны.\n\nОттокар: Нет.")}


@pytest.fixture(params=EXPORTS.names())
def export(request):
    return EXPORTS[request.param]


@pytest.fixture(params=TEXTS)
def made(request):
    return TEXTS[request.param]()


def test_an_export_bears_the_name_of_its_file(export):
    assert EXPORTS[export.name] is export
    assert re.fullmatch(r"[a-z]+/[a-z0-9.+-]+", export.media_type)
    assert export.name != CARD


def test_every_text_is_written_in_the_same_bytes(export, made):
    """Every export writes every text, twice alike, also with texts that are not meant well."""
    assert exported(made, export.name, width=80) == exported(made, export.name, width=120)
    assert export.write(made) == export.write(made)


@pytest.mark.parametrize("form", forms())
def test_no_control_or_sign_of_direction_stands_raw(form, made):
    text = exported(made, form, width=80)
    assert not CONTROL.search(text)
    assert text.endswith("\n")
    assert not text.endswith("\n\n")


def test_what_is_written_is_what_the_form_says(export, made):
    """JSON parses as JSON, XML as XML."""
    text = exported(made, export.name, width=80)
    if export.media_type.endswith("json"):
        assert json.loads(text)
    else:
        assert etree.fromstring(text.encode("utf-8")) is not None


@pytest.mark.parametrize("form", forms())
def test_an_export_says_the_title(form, made):
    """What a text is called stands in every form of it, white space and escapes apart."""
    if made.title and made.title.isprintable():
        assert made.title in " ".join(exported(made, form, width=1000).split()) or json.dumps(made.title) in exported(
            made, form, width=1000
        )


@pytest.mark.parametrize("reader", formats.names())
def test_every_kind_of_file_is_written_in_every_form(reader, tmp_path):
    """What any reader makes of any of its samples is a card, a footnote and every export."""
    for number, data in enumerate(formats.samples(reader).values()):
        path = tmp_path / f"sample-{number}"
        path.write_bytes(data)
        made = provenance.read(path, reader=reader)
        assert max(map(len, exported(made, CARD, width=80).splitlines())) <= 80
        for form in forms():
            assert not CONTROL.search(exported(made, form, width=80))
        for language in LANGUAGES.names():
            line = provenance.cite(made, language=language)
            assert len(line) < 2000
            assert not any(sign in line for sign in ("\n", "  ", ", ,"))


@pytest.mark.parametrize("language", LANGUAGES.names())
def test_a_footnote_of_hostile_names_is_one_visible_line(language):
    """The command shows what could act on a terminal as escapes."""
    from editions.visible import visible  # noqa: PLC0415 - beside its only use

    line = visible(provenance.cite(hostile(), language=language))
    assert not CONTROL.search(line)
    assert "\n" not in line

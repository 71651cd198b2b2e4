"""CSL-JSON: a real processor renders it, the archive and its levels are kept, and no field is invented."""

from __future__ import annotations

import io
import json
import re
import warnings
from pathlib import Path

import pytest

from provenance.exports import EXPORTS
from provenance.exports.csl import to_dict
from provenance.source import PrintedDate, Source
from tests.builders.sources import ALL, ARCHIVE, bare, captures, eventful, manuscript, volume
from tests.builders.transcripts import transcript

#: The variables of CSL 1.0.2 that an item may have (appendix IV of the specification), and the frame of an item.
VARIABLES = {
    *("id", "type", "title", "author", "recipient", "translator", "editor", "contributor", "container-title"),
    *("chapter-number", "number", "publisher", "issued", "event-date", "language", "archive", "archive_location"),
    *("source", "note", "custom"),
}
#: A style in the manner of a historian's bibliography, which prints the archive.
STYLE = """<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
  <info><title>Archive</title><id>archive</id><updated>2026-01-01T00:00:00+00:00</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout suffix="."><group delimiter=", ">
    <names variable="author"/><text variable="title"/>
    <date variable="issued"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/>
      <date-part name="year"/></date>
    <text variable="archive"/><text variable="archive_location"/>
    <names variable="translator"><name/><label prefix=", "/></names>
    <text variable="container-title"/><text variable="publisher"/>
  </group></layout></bibliography>
</style>
"""


def rendered(made, style):
    """Return the entry of a bibliography as citeproc writes it; what it does not know of CSL 1.0.2 is left out."""
    citeproc = pytest.importorskip("citeproc", reason="the processor for CSL is not installed")
    from citeproc.source.json import CiteProcJSON  # noqa: PLC0415 - only if it is installed

    items = json.loads(EXPORTS["csl"].write(made))
    for item in items:
        item.pop("custom", None)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        sheet = citeproc.CitationStylesStyle(style, validate=False)
        shelf = citeproc.CitationStylesBibliography(sheet, CiteProcJSON(items), citeproc.formatter.plain)
        shelf.register(citeproc.Citation([citeproc.CitationItem(items[0]["id"])]))
        return " ".join(str(entry) for entry in shelf.bibliography())


@pytest.mark.parametrize("name", ALL)
def test_a_processor_renders_every_source(name):
    """The Harvard style that comes with the processor takes every item, and prints its title if it has one."""
    made = ALL[name]()
    entry = rendered(made, "harvard-cite-them-right")
    assert (made.title or "") in entry


def test_a_style_that_prints_archives_prints_all_levels():
    """Archive, fond, opis, delo and list stand in the entry as they are printed in the source."""
    entry = rendered(manuscript(), io.BytesIO(STYLE.encode()))
    assert f"{ARCHIVE}, Ф. Р-17. Оп. 3. Д. 162. Л. 15об" in entry
    assert "4 March 1955" in entry
    assert "Fond 2. Opis 5" in rendered(volume(), io.BytesIO(STYLE.encode()))


def listed(schema):
    """Return the words that a schema of CSL, as the processor brings it, puts into quotation marks."""
    citeproc = pytest.importorskip("citeproc", reason="the processor for CSL is not installed")
    path = Path(citeproc.SCHEMA_PATH).with_name(f"csl-{schema}.rnc")
    return set(re.findall(r'"([\w-]+)"', path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("name", ALL)
def test_the_schema_of_csl_knows_every_field(name):
    """Variables and type are those of the standard; id, type and custom are the frame of an item."""
    item = to_dict(ALL[name]())
    assert set(item) - {"id", "type", "custom"} <= listed("variables")
    assert item["type"] in listed("types")


@pytest.mark.parametrize("name", ALL)
def test_an_item_has_only_fields_of_csl(name):
    """No field is empty, none is unknown to CSL 1.0.2, and no day of access is made up."""
    item = to_dict(ALL[name]())
    assert set(item) <= VARIABLES
    assert all(item.values())


def test_the_levels_stand_one_by_one_in_custom():
    """What CSL flattens is kept for those who can use it."""
    reference = to_dict(manuscript())["custom"]["reference"]
    assert [reference[level] for level in ("fond", "opis", "delo", "list")] == ["Р-17", "3", "162", "15об"]
    assert (reference["depth"], reference["status"]) == ("list", "cited")
    shallow = to_dict(volume())["custom"]["reference"]
    assert "delo" not in shallow
    assert shallow["levels"] == [["fond", "2"], ["opis", "5"]]


@pytest.mark.parametrize(
    ("made", "kind"),
    [
        (volume, "chapter"),
        (manuscript, "manuscript"),
        (eventful, "manuscript"),
        (bare, "document"),
        (lambda: transcript("One.", source=Source(publisher="Klow Press")), "document"),
    ],
)
def test_the_type_follows_from_what_is_known(made, kind):
    assert to_dict(made())["type"] == kind


def test_a_web_page_without_a_volume_is_a_web_page():
    from attrs import evolve  # noqa: PLC0415 - beside its only use

    assert to_dict(evolve(bare(), captures=captures("a.html", media_type="text/html")))["type"] == "webpage"


@pytest.mark.parametrize(
    ("printed", "edtf", "issued"),
    [
        ("March 4, 1955", "1955-03-04", {"date-parts": [[1955, 3, 4]]}),
        ("March 1955", "1955-03", {"date-parts": [[1955, 3]]}),
        ("1955", "1955", {"date-parts": [[1955]]}),
        ("about March 1955", "1955-03~", {"date-parts": [[1955, 3]], "circa": True}),
        ("4-5 March 1955", "1955-03-04/1955-03-05", {"date-parts": [[1955, 3, 4], [1955, 3, 5]]}),
        ("the fifties", "195X", {"literal": "the fifties"}),
        ("February 30, 1955", None, {"literal": "February 30, 1955"}),
    ],
)
def test_a_date_has_as_many_parts_as_edtf(printed, edtf, issued):
    """Day and month are never filled in; what is no plain date stays as printed."""
    assert to_dict(bare_with(PrintedDate(printed, edtf)))["issued"] == issued


def bare_with(date):
    return transcript("One.", date=date)


def test_a_chapter_has_two_dates():
    """The year of the volume is issued, the day of the sitting is the date of the event."""
    item = to_dict(volume())
    assert item["issued"] == {"date-parts": [[1999]]}
    assert item["event-date"] == {"date-parts": [[1955, 3, 4]]}


def test_names_stand_as_they_are_printed():
    """Nobody splits a name into family and given name; a name without a role is a contributor."""
    item = to_dict(volume())
    assert item["translator"] == [{"literal": "Ann Lee"}, {"literal": "Bo Li"}]
    assert item["author"] == [{"literal": "Bordurian Harvest Board"}]
    assert item["contributor"] == [{"literal": "Dee Poe"}]


def test_the_note_holds_the_whole_printed_statement():
    assert to_dict(volume())["note"].startswith(f"[Source: {ARCHIVE}, Fond 2. Opis 5. On file at the Szohod")
    assert to_dict(manuscript())["note"] == f"{ARCHIVE}. Ф. Р-17. Оп. 3. Д. 162. Л. 15об."

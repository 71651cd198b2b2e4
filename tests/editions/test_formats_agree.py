"""One session as plain text, Word document, OpenDocument, book, Markdown: no format makes a difference of its own."""

from __future__ import annotations

import itertools
from html import escape
from pathlib import Path

import pytest

import editions
from editions.divergence import Severity
from provenance.read import from_bytes
from tests.formats import docx, epub, fodt, odt

TITLE = "Minutes of the Board of Waterworks"
QUOTED = "\N{LEFT DOUBLE QUOTATION MARK}urgent\N{RIGHT DOUBLE QUOTATION MARK}"
SESSION = (
    "Session of 4 March 1955, in the hall of the old granary",
    "Ottokar: Comrades, the pumps of the northern district have stood still since January. Who answers for it?",
    "Kőszegi: The commission asked for forty pumps & got twelve. I wrote to the ministry on the third of February.",
    "Nobody answered, although I wrote again, in plain words, a week later.",
    "Ottokar: That is not what the ministry says. It says that it never refused anything [sic].",
    "Adamov: The letter was read. I have seen it myself, with the stamp on it.",
    f"Kőszegi: Then somebody must not have understood the word {QUOTED}.",
    "Ottokar: We shall ask in writing, and we shall ask for all forty.",
    "Adamov: And if they refuse?",
    "Ottokar: Then we shall ask again.",
    "The Board resolved to adopt the proposal of Comrade Kőszegi.",
    "[Source: State Archive of Klow, Fond 17, Opis 3, Delo 162.]",
)
NOTES = {2: "See the letter of 3 February 1955, below.", 6: "The word is underlined twice."}


def _split(text: str) -> tuple[str, str]:
    """Return the label with its colon, if there is one, and the rest."""
    name, colon, rest = text.partition(": ")
    return (f"{name}:", f" {rest}") if colon and len(name) < 12 and not name.startswith("[") else ("", text)


def _as_docx(*, notes: bool) -> bytes:
    body = docx.p(TITLE, look='<w:pStyle w:val="Titel"/>')
    for number, text in enumerate(SESSION):
        label, rest = _split(escape(text, quote=False))
        call = docx.CALL(number) if notes and number in NOTES else ""
        runs = [docx.run(label, "<w:b/>")] if label else []
        half = len(rest) // 2 if "&" not in rest else 0
        body += docx.p(*runs, *[docx.run(one) for one in (rest[:half], rest[half:]) if one], *([call] if call else []))
    styles = '<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>'
    bodies = "".join(docx.NOTE(number, docx.p(note)) for number, note in NOTES.items())
    return docx.docx(body, styles=styles, **({"footnotes": bodies} if notes else {}))


def _as_odt(*, notes: bool) -> bytes:
    body = f"<text:h text:outline-level='1'>{TITLE}</text:h>"
    for number, text in enumerate(SESSION):
        label, rest = _split(escape(text, quote=False))
        call = odt.note(str(number), odt.p(NOTES[number])) if notes and number in NOTES else ""
        body += odt.p((f"<text:span text:style-name='T1'>{label}</text:span>" if label else "") + rest + call)
    return odt.odt(body, styles=odt.BOLD)


def _as_epub() -> bytes:
    body = f"<h1>{TITLE}</h1>"
    for text in SESSION:
        label, rest = _split(escape(text, quote=False))
        body += f"<p><b>{label}</b>{rest}</p>\n" if label else f"<p>{rest}</p>\n"
    return epub.epub({"a.xhtml": epub.page(body, TITLE)}, stated="")


def _as_markdown(*, notes: bool) -> bytes:
    blocks = [f"# {TITLE}"]
    for number, text in enumerate(SESSION):
        label, rest = _split(text)
        call = f"[^{number}]" if notes and number in NOTES else ""
        rest = rest.replace("[", "\\[").replace("&", "&amp;")
        blocks.append((f"**{label}**" if label else "") + rest.replace(", ", ",\n", 1) + call)
    blocks += [f"[^{number}]: {note}" for number, note in NOTES.items()] if notes else []
    return ("\n\n".join(blocks) + "\n").encode()


def _forms(*, notes: bool) -> dict[str, bytes]:
    packed = _as_odt(notes=notes)
    return {
        "docx": _as_docx(notes=notes),
        "odt": packed,
        "fodt": fodt.fodt(packed),
        "md": _as_markdown(notes=notes),
    }


PLAIN = {
    "txt": ("\n\n".join((TITLE, *SESSION)) + "\n").encode(),
    "epub": _as_epub(),
    **_forms(notes=False),
}
WITH_NOTES = _forms(notes=True)


@pytest.mark.parametrize(
    ("forms", "left", "right"),
    [
        *((PLAIN, left, right) for left, right in itertools.combinations(PLAIN, 2)),
        *((WITH_NOTES, left, right) for left, right in itertools.combinations(WITH_NOTES, 2)),
    ],
    ids=lambda one: one if isinstance(one, str) else ("plain" if one is PLAIN else "notes"),
)
def test_two_forms_of_one_text_do_not_differ(forms: dict[str, bytes], left: str, right: str, tmp_path: Path) -> None:
    """No divergence above info, whichever two are compared."""
    paths = []
    for name in (left, right):
        paths.append(tmp_path / f"session.{name}")
        paths[-1].write_bytes(forms[name])
    comparison = editions.diff(*paths)
    found = [one for pair in comparison.pairs for one in pair.divergences if one.severity is not Severity.INFO]
    assert found == []


@pytest.mark.parametrize("name", PLAIN)
def test_every_form_is_understood_alike(name: str) -> None:
    """The same paragraphs, speakers and reference, and each by its own reader."""
    transcript = from_bytes(PLAIN[name])
    assert [" ".join(one.text.split()) for one in transcript.paragraphs] == [TITLE, *SESSION]
    speakers = ["Ottokar", "Kőszegi", "Ottokar", "Adamov", "Kőszegi", "Ottokar", "Adamov", "Ottokar"]
    assert [one.speaker for one in transcript.speeches] == speakers
    assert transcript.source.reference is not None
    assert (transcript.source.reference.fond, transcript.source.reference.delo) == ("17", "162")
    assert transcript.reader == {"txt": "plain", "md": "markdown"}.get(name, name)


@pytest.mark.parametrize("name", WITH_NOTES)
def test_every_form_has_the_same_notes(name: str) -> None:
    """Each is called at the end of its paragraph."""
    transcript = from_bytes(WITH_NOTES[name])
    assert [one.text for one in transcript.notes] == list(NOTES.values())
    for number, note in zip(NOTES, transcript.notes, strict=True):
        assert note.callout is not None
        assert note.callout.paragraph == number + 1
        assert note.callout.start == len(transcript.paragraphs[number + 1].text)

"""Laws 1 and 2, and that nothing but our own error leaves, over arbitrary texts."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

import provenance
from provenance import verify
from provenance.errors import ProvenanceError
from provenance.exports.json import EXPORT
from provenance.transcript import Transcript

BITS = st.sampled_from(
    [
        "Ottokar", ": ", "MR. BORIS", "\n", "\n\n", "\r\n\r\n", "[the]", "[\N{HORIZONTAL ELLIPSIS}]", "[Source: ",
        "Fond 4. ", "]", "[", "1", "12", " ", "The board met.", "word", "\N{BULLET} 1 ", "(...)", "Texte int\u00e9gral",
        "Full text",
        "Volume papier", "\u00a9 Press, 1999", "Rechercher dans OpenEdition Search", "Notes", "<...>", "\N{FORM FEED}",
        "\N{PARAGRAPH SEPARATOR}", "\u0413\u043e\u0440\u043d. ", "\u0424. 4. ",
    ]
)  # fmt: skip
MADE = st.lists(BITS, max_size=40).map("".join)
TEXTS = st.one_of(st.text(), MADE).filter(lambda text: bool(text.strip()))


@given(TEXTS, st.sampled_from(["auto", "blank", "line"]))
def test_laws_1_and_2_hold_for_the_plain_reader(text: str, mode: str) -> None:
    """The segments partition the text, and every paragraph reads as its spans do."""
    assert verify(provenance.from_text(text, paragraphs=mode, reader="plain"), [text]) == ()


@given(TEXTS)
def test_laws_1_and_2_hold_for_the_openedition_reader(text: str) -> None:
    """The same, whatever the page is."""
    assert verify(provenance.from_text(text, reader="openedition"), [text]) == ()


@given(TEXTS)
def test_no_text_is_lost_in_reading(text: str) -> None:
    """The characters of the paragraphs are those of the text segments, and segments of separators are blank."""
    transcript = provenance.from_text(text)
    inside = [text[one.start : one.end] for one in transcript.segments if one.class_.value == "text"]
    between = [text[one.start : one.end] for one in transcript.segments if one.class_.value == "separator"]
    assert inside == [paragraph.text for paragraph in transcript.paragraphs]
    assert not "".join(between).strip()


@given(TEXTS)
def test_reading_is_determined(text: str) -> None:
    """The same text gives the same transcript, and every export of it can be written."""
    transcript = provenance.from_text(text)
    assert transcript == provenance.from_text(text)
    assert EXPORT.write(transcript)
    assert provenance.card(transcript, 40).isprintable() or "\n" in provenance.card(transcript, 40)


@given(st.binary(max_size=300))
def test_any_text_of_any_bytes_is_read_or_refused(data: bytes) -> None:
    """Only our own error leaves."""
    try:
        transcript = provenance.from_text(data.decode("latin-1"))
    except ProvenanceError:
        return
    assert isinstance(transcript, Transcript)

"""Bytes become text in the right encoding, or a question; never mojibake."""

from __future__ import annotations

import codecs
import random
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.decoding import decode
from provenance.errors import UnreadableError
from tests.builders.prose import CODE_PAGES, ENGLISH, FRENCH, RUSSIAN

WINDOW = 120


@pytest.mark.parametrize(
    ("text", "codec"),
    [(text, codec) for text, codecs_ in CODE_PAGES for codec in codecs_],
)
def test_code_pages_are_told_at_120_characters(text: str, codec: str) -> None:
    """At least 95 of 100 windows of 120 characters are read exactly, and none is read wrongly."""
    exact = total = 0
    for start in range(0, len(text) - WINDOW, 5):
        window, total = text[start : start + WINDOW], total + 1
        try:
            read = decode(window.encode(codec)).text
        except UnreadableError:
            continue
        assert read == window
        exact += 1
    assert exact >= 0.95 * total


def test_short_windows_are_never_mojibake() -> None:
    """At 30 characters many texts are asked about, but none is read wrongly."""
    for text, codecs_ in CODE_PAGES:
        for codec in codecs_:
            for start in range(0, len(text) - 30, 17):
                window = text[start : start + 30]
                try:
                    read = decode(window.encode(codec)).text
                except UnreadableError:
                    continue
                assert read == window, codec


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_decides_and_is_no_text(codec: str) -> None:
    """The mark names the encoding; the text begins after it."""
    decoded = decode(RUSSIAN.encode(codec))
    assert decoded.text == RUSSIAN
    assert decoded.encoding.startswith(codec[:6].rstrip("-"))


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [RUSSIAN, ENGLISH, FRENCH])
def test_utf_16_is_told_without_a_mark(codec: str, text: str) -> None:
    """One byte in two is NUL, or 4 in Cyrillic."""
    decoded = decode(text.encode(codec))
    assert (decoded.text, decoded.encoding) == (text, codec)


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1))
def test_clean_utf_8_is_read_as_it_stands(text: str) -> None:
    """Any text without control characters survives the way through UTF-8 (but for a mark at its start)."""
    assert decode(text.encode()).text == text.removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}")


@pytest.mark.parametrize("at", [1_000, 5_000])
def test_one_bad_byte_does_not_spoil_the_rest(at: int) -> None:
    """The damage is replaced, and the warning names the byte."""
    data = (RUSSIAN * 10).encode()
    while data[at] & 0xC0 == 0x80:
        at += 1
    decoded = decode(data[:at] + b"\xff" + data[at:])
    assert decoded.text == data[:at].decode() + "\N{REPLACEMENT CHARACTER}" + data[at:].decode()
    assert decoded.encoding == "utf-8"
    assert str(at) in decoded.warnings[0]


def test_a_cut_last_character_is_damage() -> None:
    """A text cut in the middle of its last character is read, with a warning."""
    decoded = decode(FRENCH.encode() + "\N{LATIN SMALL LETTER E WITH ACUTE}".encode()[:1])
    assert decoded.text == FRENCH + "\N{REPLACEMENT CHARACTER}"
    assert "cut" in decoded.warnings[0]


def test_much_damage_is_not_utf_8() -> None:
    """A bad byte in every hundred is refused as UTF-8."""
    data = b"\xff".join(FRENCH.encode()[at : at + 100] for at in range(0, 500, 100))
    with pytest.raises(UnreadableError):
        decode(data)


def test_a_few_foreign_letters_in_english_are_read() -> None:
    """A mostly plain text with curly quotation marks and a name is told by these alone."""
    text = f"{ENGLISH} \N{LEFT DOUBLE QUOTATION MARK}No,\N{RIGHT DOUBLE QUOTATION MARK} said K\u00e1d\u00e1r."
    assert decode(text.encode("cp1252")).text == text


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n" + bytes(100),
        b"\xd0\xcf\x11\xe0" + bytes(100),
        b"%PDF-1.4\n",
        random.Random(7).randbytes(20_000),  # noqa: S311 - noise, no secret
        bytes(range(32)) * 20,
    ],
)
def test_binary_data_is_refused(data: bytes) -> None:
    """Pictures, archives and noise are no text."""
    with pytest.raises(UnreadableError):
        decode(data)


def test_nul_characters_in_text_are_kept_and_told() -> None:
    """Text is never rewritten; a NUL stays, with a warning."""
    decoded = decode(b"The ses\0sion opened at ten o'clock.")
    assert "\0" in decoded.text
    assert decoded.warnings


def test_a_named_encoding_is_strict() -> None:
    """The named encoding is used as it is, and a byte that does not fit is named."""
    assert decode(RUSSIAN.encode("koi8-r"), encoding="koi8-r").text == RUSSIAN
    assert decode(codecs.BOM_UTF8 + b"a", encoding="utf-8").text == "a"
    with pytest.raises(UnreadableError, match="byte 0 does not fit"):
        decode(RUSSIAN.encode("cp1251"), encoding="utf-8")


@pytest.mark.parametrize("name", ["no-such", "zlib", "a\0b", "\u0434\u0430", "idna", "rot13"])
def test_a_nonsense_encoding_is_a_clear_error(name: str) -> None:
    """Only our own error leaves, whatever the name."""
    with pytest.raises(UnreadableError):
        decode(RUSSIAN.encode("cp1251"), encoding=name)


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    """Nothing but our own error leaves, and what is read without a warning goes back to the same bytes."""
    try:
        decoded = decode(data)
    except UnreadableError:
        return
    if not decoded.warnings and not data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        assert decoded.text.encode(decoded.encoding, "surrogatepass") == data


def test_the_encoding_does_not_depend_on_composition() -> None:
    """A decomposed text is read as it stands."""
    text = unicodedata.normalize("NFD", FRENCH)
    assert decode(text.encode()).text == text

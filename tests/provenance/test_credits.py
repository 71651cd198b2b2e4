"""References of the Soviet form, no deeper than printed; holdings and translators beside them."""

from __future__ import annotations

import pytest

from provenance import parse_reference
from provenance.credits import is_source_note, read_credits

CASES = [
    ("РГАСПИ. Ф. 17. Оп. 3. Д. 162. Л. 15об.", ("РГАСПИ", "17", "3", "162", "15об")),
    ("ГА РФ. Ф. Р-5446. Оп. 1а. Д. 55", ("ГА РФ", "Р-5446", "1а", "55", None)),
    ("RGANI, f. 89, op. 42, d. 66, ll. 12-13", ("RGANI", "89", "42", "66", "12-13")),
    ("RGANI, Fond 89, Opis 42, File 66, List 1", ("RGANI", "89", "42", "66", "1")),
    ("[Source: State Archive of Borduria, Fond 4. Opis 17.]", ("State Archive of Borduria", "4", "17", None, None)),
    ("Источник: Архив Президента, фонд 3, опись 120", ("Архив Президента", "3", "120", None, None)),
    ("[Source: Archive of the Harvest Board.]", ("Archive of the Harvest Board", None, None, None, None)),
]


@pytest.mark.parametrize(("text", "levels"), CASES)
def test_levels(text: str, levels: tuple[str | None, ...]) -> None:
    """Each printed level is read; what is not printed stays None."""
    reference = parse_reference(text)
    assert reference is not None
    assert (reference.archive, reference.fond, reference.opis, reference.delo, reference.list_) == levels
    assert reference.printed in text


@pytest.mark.parametrize(
    "text",
    ["", "We went to the Library and the Archive.", "He has a file. 17 of them.", "The Ford fund gave 2 wagons."],
)
def test_prose_holds_no_reference(text: str) -> None:
    """Neither an archive named in a sentence nor a stray number is a reference."""
    assert parse_reference(text) is None


def test_a_source_of_another_form_is_kept_as_printed() -> None:
    """A statement whose levels are not known is still a reference, without any level."""
    note = read_credits("Source: the mill office, in the green album.")
    assert note.reference is not None
    assert (note.reference.printed, note.reference.depth) == ("the mill office, in the green album.", None)


def test_holdings_and_translators() -> None:
    """Copy and original are told apart; several translators are several."""
    note = read_credits(
        "[Source: State Archive, f. 4. Original in the Szohod Museum. On file at the City Library. "
        "Translated by Jeanne Doe and Paul B. Roe.]"
    )
    assert [(h.holder, h.kind.value) for h in note.holdings] == [
        ("City Library", "copy"),
        ("Szohod Museum", "original"),
    ]
    assert note.translators == ("Jeanne Doe", "Paul B. Roe")


def test_a_bare_reference_is_a_source_note() -> None:
    """A paragraph that is nothing but a reference needs no label; one within a sentence is none."""
    assert is_source_note("РГАСПИ. Ф. 17. Оп. 3. Д. 162. Л. 15.")
    assert not is_source_note("As the text in f. 17, op. 3 shows, he was there and saw it.")

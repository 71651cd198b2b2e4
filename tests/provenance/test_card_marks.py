"""How the card counts an editor's marks."""

import pytest

from provenance import card, from_text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Lind: The mill [at Oberau] was shut.", "1 supply"),
        ("Lind: The mill [at Oberau] was shut [sic], and [so were] the roads.", "2 supplies, 1 sic"),
    ],
)
def test_several_marks_of_a_kind_stand_in_the_plural(text, told):
    """One supply, two supplies; a sic has no plural."""
    lines = [line for line in card(from_text(text)).splitlines() if line.startswith("other marks")]
    assert [line.split(maxsplit=2)[2] for line in lines] == [told]

"""The shapes of one sign: wherever texts are compared, they are one sign."""

from __future__ import annotations

import pytest

from editions.lookalikes import LOOKALIKES, MISREAD
from editions.normalise import form
from provenance.folding import fold
from provenance.signs import ANGLE, CURLY, DASHES, DOUBLE, PLAIN, SINGLE, STRAIGHT


@pytest.mark.parametrize("sign", [*SINGLE, *DOUBLE, *DASHES], ids=ascii)
def test_a_sign_is_compared_as_its_plain_shape(sign):
    """The normal form of a word and the folded text know the same shapes."""
    plain = PLAIN.get(sign, sign)
    assert plain in "'\"-"
    assert form(f"o{sign}b") == fold(f"o{sign}b").text == f"o{plain}b"


def test_each_quotation_mark_has_one_style():
    """Curly, angular or straight: no mark is two of them, and none is without."""
    styles = CURLY + ANGLE + STRAIGHT
    assert sorted(styles) == sorted(set(styles)) == sorted(SINGLE + DOUBLE)


def test_what_counts_within_one_text_counts_between_two():
    """The misreadings that one document shows by itself are among those that two witnesses show."""
    assert set(MISREAD) <= LOOKALIKES

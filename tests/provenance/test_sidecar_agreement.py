"""Whether a sidecar and the text that it stands beside agree."""

from __future__ import annotations

import pytest

import provenance
from provenance.source import Check

TEXT = "Session of the Board, March 4, 1955\n\nOttokar: Shall we adopt the plan?\n\nBoris: We shall.\n"


@pytest.mark.parametrize(
    ("title", "check"),
    [
        ("Session of the Board", Check.CONFIRMED),
        ("SESSION OF THE BOARD, March 4, 1955", Check.CONFIRMED),
        ("Session of the Council", Check.CONTRADICTED),
    ],
)
def test_a_title_may_say_less_but_nothing_else(tmp_path, title, check):
    """The printed title goes on with the date; a sidecar that leaves it out contradicts nothing."""
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    (tmp_path / "a.txt.provenance.toml").write_text(f'title = "{title}"\n', encoding="utf-8")
    claims = provenance.read(path).source.claims
    assert [one.check for one in claims if (one.about, one.asserted_by) == ("title", "sidecar")] == [check]

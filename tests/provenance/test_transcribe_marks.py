"""The kinds of editors' marks."""

from __future__ import annotations

import pytest

from provenance.transcribe.marks import find_marks

OMISSION = "[\N{HORIZONTAL ELLIPSIS}]"
CASES = [
    (f"He came. {OMISSION} He went.", OMISSION, "omission"),
    ("He came [...] and went.", "[...]", "omission"),
    ("He came [. . .] and went.", "[. . .]", "omission"),
    ("He came <...> and went.", "<...>", "omission"),
    ("[Omitted here is a table of wagons]", "[Omitted here is a table of wagons]", "omission"),
    ("Since [the] war we have no seed.", "[the]", "supply"),
    ("I look at them [and know] that it fails.", "[and know]", "supply"),
    ("Ask General [Anton] Kosta for it.", "[Anton]", "supply"),
    ("Boris was the best [speaker].", "[speaker]", "supply"),
    ("We lost [provalilsya] the harvest.", "[provalilsya]", "gloss"),
    ("We lost [провалился] the harvest.", "[провалился]", "gloss"),
    ("Pavel Ivanovich [Kosta], take it over.", "[Kosta]", "identification"),
    ("I saw him [Kosta] there.", "[Kosta]", "identification"),
    ("He came yestreday [sic].", "[sic]", "sic"),
    ("He paid [illegible] crowns.", "[illegible]", "uncertain"),
    ("He paid Kosta [?] twice.", "[?]", "uncertain"),
    ("That is all. [Laughter]", "[Laughter]", "remark"),
    ("[The board rose at ten.]", "[The board rose at ten.]", "remark"),
    ("[Source: State Archive of Borduria.]", "[Source: State Archive of Borduria.]", "source"),
]


@pytest.mark.parametrize(("text", "mark", "kind"), CASES)
def test_kinds(text: str, mark: str, kind: str) -> None:
    """Each mark is found once, with what is printed and an owner who is not known."""
    (found,) = find_marks([text], "en")
    assert (found.text, found.kind.value, found.made_by) == (mark, kind, "unknown")
    assert text[found.start : found.end] == mark


@pytest.mark.parametrize(
    "text", ["A note[1] is called.", "Empty [] brackets.", "Round (brackets) only.", "a < b and c > d"]
)
def test_what_is_no_mark(text: str) -> None:
    """Callouts, empty and round brackets are not the editor's."""
    assert find_marks([text], "en") == ()


def test_unbalanced_brackets_do_not_run_on() -> None:
    """A bracket that is not closed opens no mark, and the next one is still found."""
    assert [mark.text for mark in find_marks(["[ open [the] end", "]"], "en")] == ["[the]"]

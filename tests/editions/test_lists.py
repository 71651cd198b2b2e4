"""An editor's lists: what a file may say, and what is said of one that says something else."""

from __future__ import annotations

import pytest

from editions.errors import UsageError
from editions.lists import lists_of, read_lists

GOOD = """\
[names]
"Lind" = ["Линд", "Линда"]
Havel = "Гавел"

[terms]
watch = ["grain quota", "grain quota", "toll"]
"""


@pytest.fixture
def listed(tmp_path):
    """Write a list and read it."""

    def read(text):
        path = tmp_path / "lists.toml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return read_lists(path)

    return read


def test_names_and_terms_are_read(listed):
    """A name has one other form or several; a term that is given twice is watched once."""
    lists = listed(GOOD)
    assert dict(lists.names) == {"Lind": ("Линд", "Линда"), "Havel": ("Гавел",)}
    assert lists.watch == ("grain quota", "toll")


def test_empty_file_lists_nothing(listed):
    """Nothing is compulsory; a byte order mark is none of the text."""
    assert not listed("").names
    assert not listed(b"\xef\xbb\xbf# nothing yet\n").watch


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("[name]\nLind = 'Линд'\n", "line 1: a list has no table 'name' (did you mean names?)"),
        ("[terms]\nwatched = ['toll']\n", "line 2: a list has no key 'watched' (did you mean watch?)"),
        ("[zzz]\n", "line 1: a list has no table 'zzz' (there is names and terms)"),
        ("[names]\nLind = 3\n", "line 2: Lind must be strings, and holds a number"),
        ("[names]\nLind = ['Линд', true]\n", "line 2: Lind must be strings, and holds true or false"),
        ("[names]\nLind = ['Линд', '']\n", "line 2: Lind holds '', which has no letter"),
        ("[names]\n'12' = 'Линд'\n", "line 2: '12' is no name"),
        ("names = ['Lind']\n", "line 1: names must be a table, and is a list"),
        ("# toll\n[terms]\nwatch = 1986-05-03\n", "line 3: watch must be strings, and holds a date"),
        ("[names]\nLind = 'Лин'\nHavel = 'Лин'\n", "line 2: 'Лин' is listed for 'Lind' and for 'Havel'"),
        ("[names\n", "this is no TOML: "),
        (b"[names]\nLind = '\xcb\xe8'\n", "the list is not in UTF-8"),
    ],
)
def test_what_is_wrong_is_one_line_with_its_place(listed, text, what):
    """File, line, what is wrong and what to do."""
    with pytest.raises(UsageError) as caught:
        listed(text)
    said = str(caught.value)
    assert "lists.toml" in said
    assert what in said
    assert "\n" not in said
    assert said.endswith(")")


def test_file_that_is_not_there(tmp_path):
    """The file is named."""
    with pytest.raises(UsageError, match=r"none\.toml: there is no such file"):
        read_lists(tmp_path / "none.toml")


def test_folder_is_no_list(tmp_path):
    """Whatever the system says is passed on in one line."""
    with pytest.raises(UsageError, match="cannot be read"):
        read_lists(tmp_path)


def test_table_of_another_file_is_read_alike():
    """A project's configuration holds the same tables; without its text no line is told."""
    assert lists_of({"names": {"Lind": ["Линд"]}}, "editions.toml").names["Lind"] == ("Линд",)
    with pytest.raises(UsageError, match=r"^editions\.toml: a list has no key 'watching'"):
        lists_of({"terms": {"watching": []}}, "editions.toml")

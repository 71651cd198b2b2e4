"""Markup that may reach a terminal."""

from lxml import etree

from editions.visible import escape_markup


def test_signs_of_direction_become_references_of_the_same_value():
    """A parser reads what stood there; a terminal acts on nothing."""
    shown = escape_markup("<p n='a\N{RIGHT-TO-LEFT OVERRIDE}'>b\x9bc\x7f</p>\n")
    assert shown.isascii()
    assert "\x7f" not in shown
    parsed = etree.fromstring(shown)
    assert (parsed.get("n"), parsed.text) == ("a\N{RIGHT-TO-LEFT OVERRIDE}", "b\x9bc\x7f")


def test_what_xml_forbids_is_shown_as_lost():
    """No escape exists for it, and it must not reach a terminal."""
    assert escape_markup("<p>\x1b\ud800</p>") == "<p>\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}</p>"


def test_plain_markup_is_untouched():
    for text in ("<p>a</p>", "<p>\n\tборис</p>\n"):
        assert escape_markup(text) == text

from __future__ import annotations

import pytest

from provenance.scans.counting import name_pages
from provenance.scans.furniture import find_furniture
from provenance.scans.numbers import page_numerals
from provenance.scans.page import Box, Kind, Line, Page, Region

#: Body of a page: two lines that are nothing but text.
_WORDS = (
    "grain", "timber", "bridge", "canal", "harbour", "hospital", "railway", "mill", "forest", "census", "winter",
    "tariff", "bakery", "quarry", "meadow",
)  # fmt: skip


def body(number):
    one, two = _WORDS[number % 15], _WORDS[(number * 7 + 3) % 15]
    rest = _WORDS[(number * 11 + 8) % 15]
    return f"the {one} of the {two} was counted {number} times and again", f"by {rest} men whom nobody {two}ed."


def page(number, *lines, kinds=(), **more):
    """Return a page of plain lines, each a region."""
    regions = tuple(
        Region(lines=(line if isinstance(line, Line) else Line(text=line),), kind=dict(enumerate(kinds)).get(at))
        for at, line in enumerate(lines)
    )
    return Page(capture=number, regions=regions, **more)


def told(pages):
    """Return the kind of each line that is none of the text, by page and line, and the names of the pages."""
    found = find_furniture(pages)
    names = name_pages(pages, {at: one.numeral for at, one in found.numbers.items()})
    return {(spot[0], spot[1]): kind.name for spot, kind in found.kinds.items()}, names


def test_left_and_right_heads_with_numbers():
    """Left pages have one head, right pages another; numbers at the outer edges count on."""
    heads = [f"{n} PROTOCOLS" if n % 2 == 0 else f"Session of 4 March 1955 {n}" for n in range(12, 18)]
    kinds, names = told([page(at, head, *body(at)) for at, head in enumerate(heads)])
    assert kinds == {(at, 0): "HEADER" for at in range(6)}
    assert names == [(str(n), None) for n in range(12, 18)]


def test_a_page_without_a_number_is_counted_in_brackets():
    """The first page of a chapter prints neither head nor number; a plate after the last has none to count to."""
    pages = [page(at, f"- {at + 7} -", *body(at)) for at in range(6)]
    pages[2] = page(2, "CHAPTER TWO", *body(2))
    assert [name for name, _ in told(pages)[1]] == ["7", "8", "[9]", "10", "11", "12"]
    plates = [page(6, "Plate."), page(7, "Plate."), page(8, "Map")]
    assert told([*pages, *plates])[1][-1] == ("image 9", None)


def test_roman_numbers_and_figures_count_apart():
    """The front matter counts in Roman numerals, the book in figures."""
    printed = ["v", "vi", "vii", "1", "2", "3"]
    kinds, names = told([page(at, *body(at), number) for at, number in enumerate(printed)])
    assert kinds == {(at, 2): "PAGE_NUMBER" for at in range(6)}
    assert [name for name, _ in names] == printed


def test_leaves_with_their_backs():
    """``л. 12`` and ``л. 12 об.`` are the two sides of a leaf; the page is then named as the file counts it."""
    printed = ["л. 12", "л. 12 об.", "л. 13", "л. 13 об."]
    pages = [page(at, number, *body(at), counted=str(at + 30)) for at, number in enumerate(printed)]
    kinds, names = told(pages)
    assert set(kinds.values()) == {"PAGE_NUMBER"}
    assert names == [("30", "12"), ("31", "12 об."), ("32", "13"), ("33", "13 об.")]


def test_heads_that_a_scanner_has_misread():
    """One letter in ten is wrong; the heads are still alike."""
    heads = ["Protocols of the Bureau", "Protoco1s of fhe Bureau", "Protocols of the Bnreau", "Protocols 0f the Bureau"]
    kinds, _ = told([page(at, head, *body(at)) for at, head in enumerate(heads)])
    assert kinds == {(at, 0): "HEADER" for at in range(4)}


def test_what_stands_in_the_text_too_is_no_head():
    """A speaker's name alone on its line opens three pages, and stands within others: it is text."""
    pages = [page(at, "OTTOKAR KERN", *body(at), "OTTOKAR KERN", *body(at + 5), *body(at + 3)) for at in range(5)]
    assert told(pages)[0] == {}


def test_words_that_open_few_pages_are_no_head():
    """Two of forty pages begin alike."""
    pages = [page(at, f"Of {_WORDS[at % 14]} we had {_WORDS[at * 7 % 15]}", *body(at)) for at in range(40)]
    pages[3], pages[29] = (page(at, "Nothing was decided", *body(at)) for at in (3, 29))
    assert told(pages)[0] == {}


def test_a_page_by_itself_has_no_furniture():
    """A head and a number on one page may be a title and a figure."""
    assert told([page(0, "PROTOCOLS", *body(0), "17")]) == ({}, [("1", None)])


def test_markup_says_so():
    """What the markup marks is set aside on a single page too, and its number names the page."""
    kinds = (Kind.HEADER, None, None, Kind.PAGE_NUMBER)
    assert told([page(0, "PROTOCOLS", *body(0), "- 17 -", kinds=kinds)]) == (
        {(0, 0): "HEADER", (0, 3): "PAGE_NUMBER"},
        [("17", None)],
    )


def test_numbered_paragraphs_are_no_page_numbers():
    """Pages that open with items 3., 4., 5. of a list."""
    pages = [page(at, f"{at + 3}. The {_WORDS[at]} is to be built.", *body(at + 1), *body(at + 7)) for at in range(5)]
    assert told(pages)[0] == {}


def test_years_that_count_on_are_no_heads():
    """Sentences that open with 1955, 1956, 1957 by chance are sentences."""
    pages = [
        page(at, f"{1955 + at} {_WORDS[at]} was a year of {_WORDS[at * 2]}.", *body(at), *body(at + 7))
        for at in range(4)
    ]
    assert told(pages)[0] == {}


def test_catch_words_and_signatures():
    """The word with which the next page begins stands at the foot; sheets are signed A, B, C."""
    words = [body(at)[0].split()[0] for at in range(7)]
    pages = [page(at, *body(at), words[at + 1], *(["ABC"[at // 2]] if at % 2 == 0 else [])) for at in range(6)]
    kinds, _ = told(pages)
    assert kinds == {(at, 3): "SIGNATURE" for at in (0, 2, 4)} | {(at, 2): "CATCH_WORD" for at in range(5)}


def test_what_stands_beside_a_page_number_is_a_head():
    """Two pages, two heads: the number beside them tells them, where the lines have places."""

    def line(text, left, top):
        return Line(text=text, box=Box(left, top, left + 10 * len(text), top + 10))

    pages = [
        page(
            at,
            line(f"{at + 40}", 0, 10),
            line(("Alpha", "Omega")[at], 300, 11),
            *(line(text, 0, 60 + 20 * row) for row, text in enumerate(body(at) * 2)),
        )
        for at in range(2)
    ]
    assert told(pages)[0] == {(at, row): ("PAGE_NUMBER", "HEADER")[row] for at in range(2) for row in range(2)}


def test_files_that_each_count_from_one():
    """``PHYSICAL_IMG_NR="1"`` in each file says nothing; the place in the row does."""
    assert [name for name, _ in name_pages([page(at, counted="1") for at in range(3)], {})] == ["1", "2", "3"]
    assert [name for name, _ in name_pages([page(at, counted=str(at + 4)) for at in range(3)], {})] == ["4", "5", "6"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("12", [("12", False, False)]),
        ("[ 12 ]", [("12", False, False)]),
        ("стр. 12", [("12", False, False)]),
        ("Page 12 of 40", [("12", False, False)]),
        ("fol. 12v", [("12v", True, True)]),
        ("12r", [("12r", True, False)]),
        ("12 об.", [("12 об.", True, True)]),
        ("Л. 7", [("7", True, False)]),
        ("xiv", [("xiv", False, False)]),
        ("iix", []),
        ("0", []),
        ("mild weather", []),
        ("12 REPORT OF THE COUNCIL", [("12", False, False)]),
        ("12. Report of the council", []),
    ],
)
def test_numbers_of_pages_and_leaves(text, found):
    assert [(one.printed, one.leaf, one.verso) for one in page_numerals(text)] == found


def placed(text, left, top, height=10):
    return Line(text=text, box=Box(left, top, left + height * len(text), top + height), size=height)


def printed(at, *, moment="5/6/61, 2:15 PM", title="Log", address="file:///home/kern/log.html", of=3):
    """Return a page as a program that shows web pages prints it."""
    edge = [placed(moment, 0, 5, 6), placed(title, 300, 5, 6), placed(address, 0, 900, 6)]
    lines = [placed(text, 50, 60 + 20 * row) for row, text in enumerate((*body(at), *body(at + 4)))]
    return page(at, *lines, *edge, placed(f"{at + 1}/{of}", 600, 900, 6))


def test_what_a_printing_program_puts_around_a_page():
    """Day and hour, title, address, number: on several pages, and on one by itself."""
    for pages in ([printed(at) for at in range(3)], [printed(0, of=1)]):
        kinds = told(pages)[0]
        assert {spot[1] for spot in kinds} == {4, 5, 6, 7}
        assert [kinds[0, at] for at in (4, 5, 6)] == ["HEADER", "HEADER", "FOOTER"]


def test_a_title_beside_the_hour_of_the_print():
    """It stands on page one only."""
    pages = [printed(at, title="Log of the Board" if not at else "") for at in range(3)]
    assert told(pages)[0][0, 5] == "HEADER"


def test_an_hour_at_the_edge_of_one_page_is_text():
    """Without the address of a file beside it on the page, or the same on others."""
    assert told([page(0, placed("5/6/61, 2:15 PM", 50, 5), *(placed(text, 50, 60) for text in body(0)))])[0] == {}
    assert told([printed(0, address="in the file of the Board")])[0] == {}


@pytest.mark.parametrize(
    ("stamps", "height", "furniture"),
    [
        (["K-12/57"] * 4, 10, True),
        (["K-12/57", "K-13/57", "K-14/58", "K-19/58"], 6, True),
        (["12/57", "45/57", "31/58", "19/58"], 10, False),
        (["12", "12", "12", "12"], 6, False),
    ],
)
def test_stamps_of_few_letters(stamps, height, furniture):
    """Same signs at one place, or figures of one shape in another type: those of the text's own may be a table's."""
    pages = [
        page(
            at, *(placed(line, 50, 60 + 20 * row) for row, line in enumerate(body(at) * 3)), placed(text, 9, 5, height)
        )
        for at, text in enumerate(stamps)
    ]
    assert told(pages)[0] == ({(at, 6): "HEADER" for at in range(4)} if furniture else {})

"""How a third witness is asked: passages go in, and a side comes out."""

import pytest
from attrs import evolve

from editions.divergence import Side
from editions.rules import rules
from editions.rules.question import Passage, Question
from editions.rules.settling import by_length, by_name, by_number, by_passage
from editions.settings import Lists


def passage(marked, language="en"):
    """Return a passage in which the reading stands between bars: ``"It was |late|."``."""
    parts = marked.split("|")
    if len(parts) == 1:
        return Passage(text=marked, language=language)
    start = len(parts[0])
    return Passage(text="".join(parts), language=language, start=start, end=start + len(parts[1]))


def question(left, right, third, *, around="", third_language="en"):
    return Question(
        left=passage(left),
        right=passage(right),
        third=passage(third, third_language),
        around=around or third,
        size=(1.0, 1.0),
        lists=Lists(),
    )


def mirrored(one):
    wider = mirrored(one.wider) if one.wider else None
    return evolve(one, left=one.right, right=one.left, size=one.size[::-1], wider=wider)


def side(answer):
    return answer.side.value if answer else None


OTHER = {"left": "right", "right": "left", "neither": "neither", None: None}


def check(settles, asked, expected):
    """Check what a rule says, and that it says the mirrored thing of the mirrored question (law 6)."""
    assert side(settles(asked)) == expected
    assert side(settles(mirrored(asked))) == OTHER[expected]


@pytest.mark.parametrize(
    ("left", "right", "third", "expected"),
    [
        ("He saw |70| men.", "There were |60| men.", "Seventy were seen.", "left"),
        ("He saw |70| men.", "There were |60| men.", "Sixty were seen.", "right"),
        ("He saw |70| men.", "There were |60| men.", "Eighty were seen.", "neither"),
        ("He saw |70| men.", "There were |60| men.", "Sixty or seventy were seen.", None),
        ("He saw |70| men.", "|There were many men.|", "Seventy were seen.", "left"),
        ("He saw |70| men.", "|There were many men.|", "Men were seen.", "right"),
        ("He saw |70| men and 70 carts.", "There were |60| men and 70 carts.", "60 men were seen, and 70 carts.", None),
        ("He saw |70| men.", "There were |60| men.", "", None),
    ],
)
def test_numbers_are_compared_by_value(left, right, third, expected):
    """Of two equal numbers nobody can say which answers which: then nothing is said."""
    check(by_number, question(left, right, third), expected)


def test_a_number_is_looked_for_around_before_it_counts_as_missing():
    asked = question("He saw |70| men.", "|There were many men.|", "Men were seen.", around="Seventy. Men were seen.")
    check(by_number, asked, "left")


def test_of_an_unknown_language_an_absent_number_tells_nothing():
    check(by_number, question("|70| men.", "|60| men.", "Dau mo vora.", third_language=None), None)
    check(by_number, question("|70| men.", "|60| men.", "Dau mo 60 vora.", third_language=None), "right")


@pytest.mark.parametrize(
    ("left", "right", "third", "expected"),
    [
        ("|Havel| spoke.", "|Sorel| spoke.", "Выступил Гавел.", "left"),
        ("|Havel| spoke.", "|Sorel| spoke.", "Выступал Сорель.", "right"),
        ("|Havel| spoke.", "|Sorel| spoke.", "Выступил Линд.", "neither"),
        ("|Havel| spoke.", "|Sorel| spoke.", "Гавел и Сорель выступили.", None),
        ("|Havel| spoke.", "Then he|| spoke.", "Потом Гавел.", "left"),
        ("|Havel| spoke.", "Then he|| spoke.", "Потом он выступил.", "right"),
        ("|Havel| spoke.", "Then he|| spoke.", "потом он выступил.", None),
    ],
)
def test_names_are_compared_by_sound(left, right, third, expected):
    """Without any capital nobody can tell what is a name."""
    check(by_name, question(left, right, third, third_language="ru"), expected)


def test_a_name_that_stands_a_sentence_away_is_not_settled():
    asked = question("|Havel| spoke.", "He|| spoke.", "Then he spoke.", around="Havel rose. Then he spoke.")
    check(by_name, asked, None)


SAID = "The mill stood still. | The carts came back from the valley without any bread.|"


@pytest.mark.parametrize(
    ("third", "expected"),
    [
        ("The mill was silent. Empty carts returned from the valley, and they had no bread.", "left"),
        ("The mill was silent.", "right"),
        ("", "right"),
        ("A long sentence on other things, such as the road and the dam, which has no end and no sense.", None),
    ],
)
def test_a_passage_is_looked_for_by_its_words_and_its_length(third, expected):
    """A third text that is as long, and says something else, tells nothing."""
    check(by_passage, question(SAID, "The mill did not turn.||", third), expected)


def test_in_another_language_the_length_tells():
    right = "The mill did not turn.||"
    long, short = "Мельница стояла. Телеги вернулись из долины без хлеба, и делать нечего.", "Мельница стояла."
    check(by_passage, question(SAID, right, long, third_language="ru"), "left")
    check(by_passage, question(SAID, right, short, third_language="ru"), "right")
    asked = question(SAID, right, long, third_language="ru")
    check(by_passage, evolve(asked, wider=question(SAID, right, short, third_language="ru")), None)


def test_two_passages_in_one_place_are_not_settled():
    check(by_passage, question(SAID, "|The mill did not turn.|", "The mill was silent."), None)


@pytest.mark.parametrize(("words", "expected"), [(4, "left"), (1, "right"), (2, None), (9, None)])
def test_a_length_is_that_of_one_side_or_tells_nothing(words, expected):
    check(by_length, question("|word word word word|", "|word|", " ".join(["word"] * words)), expected)


def test_what_a_rule_says_of_a_third_reading_is_about_a_side():
    """Every rule that can be settled takes any question, also one about nothing."""
    nothing = question("", "", "")
    for rule in rules():
        if rule.settles:
            answer = rule.settles(nothing)
            assert answer is None or answer.side in Side

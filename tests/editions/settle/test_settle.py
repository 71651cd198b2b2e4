"""An original and two translations: a doubtful place is settled by the third (two of three agree)."""

import itertools
import json

import jsonschema
import pytest

from editions.divergence import Severity, Side
from editions.pipeline import compare_witnesses
from editions.records import records
from editions.reports import REPORTS, ReportOptions
from editions.schemas import schema
from editions.settings import Lists, Settings
from editions.settle import settle
from editions.witness import Witness
from provenance.read import from_text
from tests.builders.three_witnesses import FIRST, ORIGINAL, SECOND

ORDERS = list(itertools.permutations(range(3)))


def compared(*texts, settings=None):
    """Compare texts, as witnesses A, B, C and so on."""
    return compare_witnesses([Witness("ABCDE"[n], from_text(text)) for n, text in enumerate(texts)], settings)


def reordered(texts, order):
    """Return texts in another order, and the siglum that each has then."""
    return [texts[n] for n in order], {n: "ABC"[at] for at, n in enumerate(order)}


def found(comparison, *codes):
    """Return pair and divergence of what has one of the codes."""
    return [(pair, one) for pair in comparison.pairs for one in pair.divergences if one.code in codes]


def side_of(pair, siglum):
    return Side.LEFT if siglum == pair.left else Side.RIGHT


def check_that_one_stands_alone(comparison, alone, *codes):
    """Check that each finding is settled against one witness, and that each pair with it has one."""
    pairs = found(comparison, *codes)
    assert len(pairs) == (2 if alone == "A" else 1)
    for pair, one in pairs:
        [agreement] = one.third
        assert agreement.siglum not in {pair.left, pair.right}
        assert agreement.side is side_of(pair, "A" if alone == pair.right else pair.right)
        stands_alone = "A stands alone. Check A." if alone == "A" else f"the slip is likely {alone}'s."
        assert one.message.endswith(stands_alone)
    return [one for _, one in pairs]


@pytest.mark.parametrize("order", ORDERS)
def test_a_number_that_one_translation_has_otherwise(order):
    """Sixty for seventy in the first translation; figures and number words of two languages are one number."""
    texts, sigla = reordered([ORIGINAL, FIRST.replace("seventy", "sixty"), SECOND], order)
    for one in check_that_one_stands_alone(compared(*texts), sigla[1], "L803"):
        assert one.severity is Severity.MAJOR
        assert one.third[0].reading in {"seventy", "семьдесят"}
        assert f"(“{one.third[0].reading}”)" in one.message


@pytest.mark.parametrize("order", ORDERS)
def test_a_sentence_that_one_translation_leaves_out(order):
    shorter = SECOND.replace(" Nothing at all can be built without it.", "")
    texts, sigla = reordered([ORIGINAL, FIRST, shorter], order)
    for one in check_that_one_stands_alone(compared(*texts), sigla[2], "M307", "M308"):
        assert one.severity is Severity.MAJOR


@pytest.mark.parametrize("order", ORDERS)
def test_paragraphs_that_one_translation_leaves_out(order):
    paragraphs = SECOND.split("\n\n")
    texts, sigla = reordered([ORIGINAL, FIRST, "\n\n".join(paragraphs[:5] + paragraphs[7:])], order)
    for one in check_that_one_stands_alone(compared(*texts), sigla[2], "S101", "S102"):
        assert one.severity is Severity.MAJOR


def test_a_doubtful_name_is_graver_once_a_third_witness_has_one_of_the_two():
    other = SECOND.replace("Comrade Lipatov.", "Comrade Marinsky.")
    [alone] = [one for _, one in found(compared(ORIGINAL, other), "L804")]
    [one] = check_that_one_stands_alone(compared(ORIGINAL, FIRST, other), "C", "L804")
    assert (alone.severity, one.severity) == (Severity.INFO, Severity.MINOR)
    assert one.confidence > alone.confidence
    assert one.third[0].reading == "Lipatov"


def test_what_both_translations_have_alike_is_less_grave():
    """340 sacks in both translations, 430 in the original."""
    original = ORIGINAL.replace("340", "430")
    [alone] = [one for _, one in found(compared(original, FIRST), "L803")]
    both = found(compared(original, FIRST, SECOND), "L803")
    assert [(pair.right, one.third[0].siglum) for pair, one in both] == [("B", "C"), ("C", "B")]
    for _, one in both:
        assert one.third[0].side is Side.RIGHT
        assert (alone.severity, one.severity) == (Severity.MAJOR, Severity.MINOR)
        assert one.confidence < alone.confidence
        assert "both translations may take one liberty, or follow another original" in one.message


def test_two_versions_against_a_translation_of_the_first_are_not_lowered():
    """The first translation is the base and stands alone: nothing speaks for it."""
    comparison = compared(FIRST.replace("340", "430"), SECOND, ORIGINAL)
    assert {one.severity for _, one in found(comparison, "L803")} == {Severity.MAJOR}


def test_a_whole_paragraph_that_both_translations_lack_is_no_liberty():
    shorter = ["\n\n".join(p for n, p in enumerate(text.split("\n\n")) if n != 5) for text in (FIRST, SECOND)]
    both = found(compared(ORIGINAL, *shorter), "S101")
    assert len(both) == 2
    for _, one in both:
        assert one.severity is Severity.MAJOR
        assert one.message.endswith("both translations may follow another original.")


def test_a_third_number_is_neither():
    comparison = compared(ORIGINAL, FIRST.replace("seventy", "sixty"), SECOND.replace("seventy", "ninety"))
    both = found(comparison, "L803")
    assert [one.third[0].side for _, one in both] == [Side.NEITHER, Side.NEITHER]
    assert [one.message.rsplit(". ", 1)[-1] for _, one in both] == ["C has neither.", "B has neither."]


def test_listed_forms_of_a_name_are_one_name():
    """The second translation calls Dubrava by an older name, as only the editor can know."""
    settings = Settings(lists=Lists(names={"Дубрава": ("Dubrava", "Eichdorf")}))
    first = FIRST.replace("peasants of Dubrava", "peasants of Sandov")
    second = SECOND.replace("Dubrava", "Eichdorf")
    [(pair, one)] = [x for x in found(compared(ORIGINAL, first, second, settings=settings), "L804") if x[1].third]
    assert (pair.right, one.third[0].side, one.third[0].reading) == ("B", Side.LEFT, "Eichdorf")


@pytest.mark.parametrize("order", [order for order in ORDERS if order[0]])
def test_an_original_settles_what_two_editions_of_a_translation_differ_in(order):
    """Two editions, word for word the same but for a name; the original has the name in another script."""
    texts, sigla = reordered([ORIGINAL, FIRST, FIRST.replace("factory in Sandov", "factory in Tolmach")], order)
    [(pair, one)] = found(compared(*texts), "M304")
    [agreement] = one.third
    assert (agreement.siglum, agreement.reading) == (sigla[0], "Сандове")
    assert agreement.side is (Side.RIGHT if sigla[2] == pair.left else Side.LEFT)


def test_a_sentence_that_both_translations_leave_in_the_language_of_the_original():
    left = " Без цемента мы ничего не построим."
    first = FIRST.replace(" Without cement we shall build nothing.", left)
    second = SECOND.replace(" Nothing at all can be built without it.", left)
    [(_, one)] = found(compared(ORIGINAL, first, SECOND), "L801")
    assert [a.side for a in one.third] == [Side.LEFT]
    both = found(compared(ORIGINAL, first, second), "L801")
    assert [a.side for _, one in both for a in one.third] == [Side.RIGHT, Side.RIGHT]


def test_a_question_that_one_translation_makes_a_statement():
    """The finding needs three questions that are kept; the third witness asks as the original does."""
    more = {
        ORIGINAL: "\n\nРостов: Где чертежи?\n\nВелинов: Когда придут насосы?\n\nМаринский: Кто чинит мост?",
        FIRST: "\n\nRostov: Where are the plans?\n\nVelinov: When will the pumps come?"
        "\n\nMarinsky: Who mends the bridge?",
        SECOND: "\n\nRostov: Where have the plans gone?\n\nVelinov: When do the pumps arrive?"
        "\n\nMarinsky: That bridge is being mended by somebody.",
    }
    [(pair, one)] = found(compared(*(text + added for text, added in more.items())), "L807")
    assert (pair.right, one.third[0].side) == ("C", Side.LEFT)


def test_denials_are_counted_in_each_language():
    """The first translation has an answer come; the second has its own way of saying that none did."""
    first = FIRST.replace("has had no answer", "has had an answer")
    told = [one for pair, one in found(compared(ORIGINAL, first, SECOND), "L806") if pair.right == "B"]
    assert [a.side for one in told for a in one.third] == [Side.LEFT]
    assert all(one.severity is Severity.INFO and one.message.endswith("B stands alone.") for one in told)


def test_the_other_order_of_the_translations_says_the_same():
    """Law 6: what B and C are called changes nothing else."""
    first = FIRST.replace("seventy", "sixty")
    one, other = compared(ORIGINAL, first, SECOND), compared(ORIGINAL, SECOND, first)
    told = [
        {(d.id, d.severity, d.confidence, tuple((a.side, a.reading) for a in d.third)) for d in pair.divergences}
        for pair in (*one.pairs, *reversed(other.pairs))
    ]
    assert told[:2] == told[2:]


def test_the_same_comes_out_each_time():
    texts = ORIGINAL, FIRST.replace("seventy", "sixty"), SECOND
    assert compared(*texts).pairs == compared(*texts).pairs


def test_nothing_is_found_or_dropped():
    texts = ORIGINAL, FIRST.replace("seventy", "sixty"), SECOND.replace("340", "430")
    three = compared(*texts)
    for number, pair in enumerate(three.pairs, 1):
        [two] = compared(texts[0], texts[number]).pairs
        assert sorted(one.id for one in pair.divergences) == sorted(one.id for one in two.divergences)
        graveness = [one.severity for one in pair.divergences]
        assert graveness == sorted(graveness, reverse=True)


def test_one_pair_has_nobody_to_ask():
    comparison = compared(ORIGINAL, FIRST.replace("seventy", "sixty"))
    assert settle(comparison.witnesses, comparison.pairs) == comparison.pairs


def test_reports_and_records_say_so():
    comparison = compared(ORIGINAL, FIRST.replace("seventy", "sixty"), SECOND)
    written = json.loads(REPORTS["json"].write(comparison, ReportOptions()))
    jsonschema.Draft202012Validator(schema("comparison-1")).validate(written)
    [one] = [d for d in written["pairs"][0]["divergences"] if d["code"] == "L803"]
    assert one["third"] == {"C": "left"}
    [row] = [row for row in records(comparison) if row["code"] == "L803"]
    assert row["third"] == "C=left"
    assert "C (“seventy”) agrees with A: the slip is likely B's." in REPORTS["text"].write(comparison, ReportOptions())

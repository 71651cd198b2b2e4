"""Which openings of paragraphs are speakers' labels."""

from __future__ import annotations

import pytest

from provenance.labels import find_labels
from provenance.transcribe.speeches import find_speeches

CASES = [
    ("en", "Ottokar: We agree.", "Ottokar"),
    ("en", "MR. BORIS: We agree.", "MR. BORIS"),
    ("en", "MR. E.R. KOSTA: We agree.", "MR. E.R. KOSTA"),
    ("en", "THE CHAIRMAN: We agree.", "THE CHAIRMAN"),
    ("en", "THE CHAlRMAN: We agree.", "THE CHAlRMAN"),
    ("en", "Dr. Holt: We agree.", "Dr. Holt"),
    ("en", "Board members: Agreed.", "Board members"),
    ("en", "Ottokar (rising): We agree.", "Ottokar"),
    ("en", "Comrade Kosta: We agree.", "Comrade Kosta"),
    ("fr", "M. Dupont : Nous sommes d'accord.", "M. Dupont"),
    ("fr", "Mme de la Tour : Nous sommes d'accord.", "Mme de la Tour"),
    ("de", "Genosse Krause: Wir stimmen zu.", "Genosse Krause"),
    ("ru", "Тов. Сомов: Мы согласны.", "Тов. Сомов"),
    ("ru", "СОМОВ П.И. Товарищи, мы согласны.", "СОМОВ П.И."),
    ("ru", "Председатель: Мы согласны.", "Председатель"),
    ("ru", "П.И. СОМОВ: Мы согласны.", "П.И. СОМОВ"),
]
NOT_LABELS = [
    ("en", "First point: the harvest has failed."),
    ("en", "ITEM 7: THE HARVEST"),
    ("en", "Source: State Archive of Borduria."),
    ("en", "Note: the mill burnt down."),
    ("en", "Question: who pays?"),
    ("en", "He asked me: who pays?"),
    ("en", "I told him: you need wagons."),
    ("en", "For example: the mills."),
    ("en", "10:30 The board met."),
    ("en", "And the old man said unto them: go."),
    ("fr", "Premier point : la récolte."),
    ("de", "Beschluss: Der Plan wird angenommen."),
    ("ru", "Источник: Государственный архив."),
    ("ru", "Слушали: доклад инженера."),
    ("ru", "Сомов П.И. доложил о мельницах."),
    ("en", "Somov P.I. spoke about the mills."),
]


@pytest.mark.parametrize(("language", "text", "speaker"), CASES)
def test_labels_are_found(language: str, text: str, speaker: str) -> None:
    """A name or title before a colon opens a speech; the speaker is the label without colon and aside."""
    found = find_labels([text], language)
    assert found[0].speaker == speaker
    assert text.startswith(found[0].span.of(text))


@pytest.mark.parametrize(("language", "text"), NOT_LABELS)
def test_other_openings_are_no_labels(language: str, text: str) -> None:
    """Lists, apparatus and sentences are not taken for speakers."""
    assert find_labels([text, "Ottokar: Yes.", "Ottokar: No."], language).get(0) is None


def test_names_with_a_full_stop_are_labels_where_they_recur() -> None:
    """Russian transcripts set a full stop after the name."""
    texts = ["Сомов. Мы согласны.", "Крылов. Нет.", "Сомов. Почему?", "Крылов. Дорого."]
    assert [label.speaker for label in find_labels(texts, "ru").values()] == ["Сомов", "Крылов", "Сомов", "Крылов"]


def test_french_debates_set_a_stop_and_a_dash() -> None:
    """``M. Dupont. -`` opens a speech, with any dash."""
    texts = [f"M. Dupont. {dash} Nous sommes d'accord." for dash in ("\N{EM DASH}", "\N{EN DASH}")]
    assert [label.speaker for label in find_labels([*texts, "Mme Roe. - Non."], "fr").values()] == [
        "M. Dupont",
        "M. Dupont",
        "Mme Roe",
    ]


def test_a_word_printed_small_elsewhere_is_suspicious() -> None:
    """A single opening that the text uses as a common word is none."""
    texts = ["Bread: that is what we want.", "We want bread.", "Ottokar: Yes.", "Ottokar: No."]
    assert sorted(find_labels(texts, "en")) == [2, 3]


def test_a_damaged_colon_does_not_lose_a_known_label() -> None:
    """OCR reads a colon as a full stop or semicolon."""
    texts = ["MR. BORIS: Yes.", "MR. BORIS; No.", "MR. BORIS. Never."]
    assert sorted(find_labels(texts, "en")) == [0, 1, 2]


def test_a_lone_label_without_title_in_a_long_text_is_none() -> None:
    """In a narrative a single word before a colon is not a speaker."""
    texts = ["The board met again and heard the engineer."] * 30
    assert find_labels([*texts, "Zluk: the mill town in the south of the country."], "en") == {}


def test_two_labels_in_a_row_stay_two_speeches() -> None:
    """A speech ends at the next label, even of the same speaker."""
    found = find_speeches(["Ottokar: One.", "Two.", "Ottokar: Three."], "en")
    assert [(speech.speaker, speech.paragraphs) for speech in found.speeches] == [
        ("Ottokar", (0, 1)),
        ("Ottokar", (2,)),
    ]


def test_roles_of_a_session() -> None:
    """Head note, heading, speech, decision and source note each keep their place."""
    texts = [
        "In this record the board speaks of the harvest.",
        "ITEM 1. THE HARVEST",
        "Ottokar: The plan is on the table.",
        "It was approved in the north already.",
        "ITEM 2. THE MILLS",
        "Boris: No objection.",
        "The draft plan for the harvest is adopted.",
        "[Source: State Archive of Borduria, Fond 4.]",
    ]
    roles = [role.value for role in find_speeches(texts, "en").roles]
    assert roles == ["head-note", "heading", "speech", "speech", "heading", "speech", "decision", "source-note"]


def test_an_initial_is_no_article() -> None:
    """An initial A names a person, though a small "a" stands everywhere in the text."""
    texts = ["Havel: The board met in a house.", "A. Sorel: I have written to a friend.", "A. A. LIND: It is late."]
    assert [label.speaker for label in find_labels(texts, "en").values()] == ["Havel", "A. Sorel", "A. A. LIND"]

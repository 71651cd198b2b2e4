"""Which body sat, as titles say it, and titles that say nothing of the kind."""

from __future__ import annotations

import pytest

from provenance.titles import find_body


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Transcript of the Bordurian Harvest Board Session, March 4, 1955", "Bordurian Harvest Board"),
        ("Session of the Politburo of the BPP, 4 March 1955", "Politburo of the BPP"),
        ("Minutes of the 3rd Meeting of the Council for Mutual Grain in Szohod", "Council for Mutual Grain"),
        ("Minutes of the Committee on Mills held in Szohod", "Committee on Mills"),
        ("Minutes of the Politburo on the harvest", "Politburo"),
        ("Politburo session — Klow's report", "Politburo"),
        ("Заседание Политбюро ЦК БНП 4 марта 1955 года", "Политбюро ЦК БНП"),
        ("Протокол № 3 заседания Президиума Совета хлеба от 4 марта 1955 г.", "Президиума Совета хлеба"),
        ("Procès-verbal de la réunion du Bureau politique du Comité central, 4 mars 1955",
         "Bureau politique du Comité central"),
        ("Protokoll der Sitzung des Ministerrates vom 4. März 1955", "Ministerrates"),
        ("Letter to the Politburo", None),
        ("Record of a conversation between the minister and the ambassador", None),
        ("Notes of the board game meeting", None),
        ("Session", None),
        ("Protokoll vom Montag", None),
        ("", None),
    ],
)  # fmt: skip
def test_the_title_names_the_body(title, body):
    """A body counts only with a word for its sitting or record, as printed, and in capitals."""
    assert find_body(title) == body


def test_an_author_that_is_a_body_counts_first():
    from provenance.titles import stated_body  # noqa: PLC0415 - beside its only use
    from tests.builders.sources import bare, manuscript  # noqa: PLC0415 - likewise

    assert stated_body(manuscript()) == "Совет хлеба"
    assert stated_body(bare()) is None


def test_a_heading_before_the_speeches_names_the_body_too():
    from provenance.titles import stated_body  # noqa: PLC0415 - beside its only use
    from provenance.transcript import Role  # noqa: PLC0415 - likewise
    from tests.builders.transcripts import transcript  # noqa: PLC0415 - likewise

    made = transcript("Confidential", "Session of the Harvest Board", "Boris: No.", roles={1: Role.HEADING})
    assert stated_body(made) == "Harvest Board"
    late = transcript("Boris: No.", "Session of the Harvest Board", roles={1: Role.HEADING})
    assert stated_body(late) is None


def test_a_page_taken_for_a_title_is_not_searched():
    from provenance.titles import stated_body  # noqa: PLC0415 - beside its only use
    from tests.builders.transcripts import transcript  # noqa: PLC0415 - likewise

    assert stated_body(transcript("One.", title="Session of the Harvest Board " * 2)) == "Harvest Board"
    assert stated_body(transcript("One.", title="Session of the Harvest Board " * 500)) is None

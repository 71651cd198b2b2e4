"""What happened to a text: events from printed words, in their order, with the words and their place."""

from __future__ import annotations

import pytest

import provenance
from provenance.chain.derivations import find_derivations
from provenance.errors import InvariantError
from provenance.history import INFERRED, Event, EventKind, in_order
from provenance.source import DerivationKind
from provenance.span import Span
from provenance.version import VERSION

TEXT = """Session of the Board, March 4, 1955

Ottokar: Shall we adopt the plan?

Boris: We shall.

[Source: State Archive of Borduria, Fond 4, Opis 2. On file at the City Library.
Translated from the Syldavian by Ann B. Lee and Paul Roe.]
"""


def test_the_chain_of_a_text():
    """Created on the day of its title, copied for who has it on file, translated by all translators, read by us."""
    history = provenance.from_text(TEXT, name="a.txt").history
    assert [event.kind.value for event in history] == ["created", "copied", "translated", "read"]
    created, copied, translated, was_read = history
    assert (created.date, created.date_printed, created.paragraph) == ("1955-03-04", "March 4, 1955", 0)
    assert (created.agent, created.evidence) == ("Board", "Session of the Board, March 4, 1955")
    assert (copied.agent, copied.evidence) == ("City Library", "On file at the City Library")
    assert translated.agents == ("Ann B. Lee", "Paul Roe")
    assert was_read.agent == f"editions {VERSION}, reader plain"
    assert (was_read.evidence, was_read.note) == (INFERRED, "a.txt as utf-8")


def test_evidence_stands_where_it_says():
    """Each event with a place reads there what its evidence is."""
    transcript = provenance.from_text(TEXT)
    placed = [event for event in transcript.history if event.span]
    assert {event.kind for event in placed} == {EventKind.CREATED, EventKind.COPIED, EventKind.TRANSLATED}
    for event in placed:
        printed = event.span.of(transcript.paragraphs[event.paragraph].text)
        assert printed in (event.evidence, event.date_printed)


def test_no_day_is_invented():
    """What is not dated in print has no date."""
    assert [event.date for event in provenance.from_text(TEXT).history] == ["1955-03-04", None, None, None]
    assert [e.kind.value for e in provenance.from_text("One.\n\nTwo.").history] == ["read"]


@pytest.mark.parametrize(
    ("text", "kind", "of"),
    [
        ("Translated from the Russian by Ann Lee.", "translation", "Russian"),
        ("Traduit du russe par Jeanne Doe", "translation", "russe"),
        ("Übersetzt aus dem Russischen von A. B.", "translation", "Russischen"),
        ("Перевод с русского языка", "translation", "русского"),
        ("Excerpt from the Minutes of the Board, March 1955", "excerpt", "Minutes of the Board, March 1955"),
        ("Выписка из протокола № 5 заседания Совета", "excerpt", "протокола № 5 заседания Совета"),
        ("Auszug aus dem Protokoll Nr. 5", "excerpt", "Protokoll Nr. 5"),
        ("Extrait du procès-verbal no 5", "excerpt", "procès-verbal no 5"),
        ("Carbon copy of a letter to the Board.", "copy", "letter to the Board"),
        ("Копия с протокола № 5", "copy", "протокола № 5"),
        ("Abschrift des Protokolls", "copy", "Protokolls"),
        ("Reprinted from The Canal Papers; Zelen 1990", "edition", "The Canal Papers"),
        ("Опубликовано: Канал и мельница. 1990", "edition", "Канал и мельница"),
        ("Publié dans Le Canal", "edition", "Le Canal"),
        ("Zuerst erschienen in Der Kanal", "edition", "Der Kanal"),
    ],
)
def test_what_a_text_says_it_was_made_from(text, kind, of):
    """In four languages, with the other text or its language as printed."""
    (found,) = find_derivations(text)
    assert (found.kind.value, found.of) == (kind, of)
    assert found.evidence in text


@pytest.mark.parametrize("text", ["A copy at the City Library.", "He read an extract.", "A copy of this document", ""])
def test_what_names_no_other_text_is_no_derivation(text):
    """Who keeps a copy is a holding, and no text that this one was made from."""
    assert find_derivations(text) == ()


def test_a_translator_makes_a_translation():
    """Of a text that nothing names, if nothing names it; of its language, if that is printed."""
    named = provenance.from_text(TEXT).source.derived_from
    assert [(one.kind, one.of) for one in named] == [(DerivationKind.TRANSLATION, "Syldavian")]
    unnamed = provenance.from_text(TEXT.replace(" from the Syldavian", "")).source.derived_from
    assert [(one.kind, one.of) for one in unnamed] == [(DerivationKind.TRANSLATION, "unknown")]
    assert provenance.from_text("Boris: Yes.").source.derived_from == ()


def test_an_event_keeps_its_own_laws():
    """Its kind is one of eight, its span stands in a paragraph, its agents are a tuple."""
    assert Event(kind="read", agent="A").agents == Event(kind="read", agent=("A",)).agents == ("A",)
    assert Event(kind="read").agent is None
    with pytest.raises(ValueError, match="eaten"):
        Event(kind="eaten")
    with pytest.raises(InvariantError, match="no paragraph"):
        Event(kind="read", span=Span(0, 1))


def test_the_order_of_a_chain_is_that_of_the_kinds():
    """Events of one kind stay as they were given."""
    kinds = ("read", "copied", "copied", "created")
    given = tuple(Event(kind=kind, agent=who) for kind, who in zip(kinds, " BA ", strict=True))
    assert [event.agent for event in in_order(given)] == [" ", "B", "A", " "]

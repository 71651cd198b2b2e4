"""What a head note says of the document, held against the document."""

from __future__ import annotations

import provenance
from provenance.claims import absent_names, check_claims, quotations
from provenance.source import Check

NOTE = (
    "The chairman, who had come back from Zelenburg a week before, says below that “the mill will not run before the "
    "frost,” and that “nobody in the village … wants the canal”. He also speaks of “a sense of relief in every one of "
    "our ministries”, which was felt after the long talks about the pumps and the price of grain in that year."
)
TEXT = f"""{NOTE}

Ottokar: The mill will not run before the frost. Is that clear?

Boris: Nobody in the village, I can tell you that, wants the canal.
"""


def test_each_quotation_is_found_altered_or_absent():
    """Word for word, with an ellipsis where the text has words, or not at all; each with its place."""
    transcript = provenance.from_text(TEXT)
    said = [claim for claim in transcript.source.claims if claim.about == "quotation"]
    assert [(claim.check, claim.found_in) for claim in said] == [
        (Check.CONFIRMED, None),
        (Check.ALTERED, 2),
        (Check.ABSENT, None),
    ]
    note = transcript.paragraphs[0].text
    assert all(claim.span and claim.span.of(note) == claim.value for claim in said)
    assert {claim.asserted_by for claim in said} == {"head-note"}
    assert [one.abridged for one in quotations(transcript)] == [False, True, False]


def test_a_name_that_stands_in_the_head_note_only():
    """The place that the document never prints is a claim of the head note; the names that it prints are none."""
    transcript = provenance.from_text(TEXT)
    (name,) = [claim for claim in transcript.source.claims if claim.about == "name"]
    assert (name.value, name.check, name.paragraph) == ("Zelenburg", Check.ABSENT, 0)
    assert name.span
    assert name.span.of(NOTE) == "Zelenburg"
    assert absent_names(provenance.from_text(TEXT.replace("Is that", "In Zelenburg is that"))) == ()


def test_a_text_without_head_note_makes_no_claims():
    """Quotations inside the document are the speakers'."""
    assert check_claims(provenance.from_text("Ottokar: He said “we shall all go home now”.\n\nBoris: Yes.")) == ()


def test_the_claims_of_a_transcript_are_those_that_were_checked():
    """The verb gives what reading has put into the source."""
    transcript = provenance.from_text(TEXT)
    assert check_claims(transcript) == transcript.source.claims

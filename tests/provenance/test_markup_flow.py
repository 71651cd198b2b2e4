from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from provenance.capture import Capture, SegmentClass, check_partition
from provenance.draft import Draft
from provenance.markup.flow import Flow
from provenance.transcript import MarkKind

_TEXT = st.text(" \n\tab\N{NO-BREAK SPACE}", max_size=5)
_STEP = st.one_of(
    st.tuples(st.just("text"), _TEXT),
    st.tuples(st.just("aside"), _TEXT),
    st.tuples(st.sampled_from(["begin", "end", "note", "end note", "next", "turn"]), st.just("")),
)


def walk(flow: Flow, steps: list[tuple[str, str]]) -> None:
    """Do the steps, as a reader would."""
    for number, (what, text) in enumerate(steps):
        match what:
            case "text":
                flow.text(text)
            case "aside":
                flow.aside(text, SegmentClass.CHROME, "x")
            case "begin":
                flow.begin()
            case "end":
                flow.end()
            case "note":
                flow.begin_note(str(number))
            case "end note":
                flow.end_note()
            case "next":
                flow.next_capture()
            case "turn":
                flow.turn(str(number))


@given(st.lists(_STEP, max_size=30), st.booleans())
def test_laws_1_and_2_hold_for_every_walk(steps: list[tuple[str, str]], fold: bool) -> None:  # noqa: FBT001 - drawn
    """Whatever a reader does: the segments partition the texts, and paragraphs and notes read as their spans do."""
    flow = Flow("x", fold=fold)
    walk(flow, steps)
    made = flow.finish()
    captures = [Capture(path="p", size=0, length=len(text), sha256="0") for text in made.texts]
    check_partition(captures, made.segments)
    for one in (*made.drafts, *made.notes):
        assert one.text == "".join(made.texts[span.capture][span.start : span.end] for span in one.spans)
        assert one.text == one.text.strip() != ""
    said = "".join(text for what, text in steps if what == "text")
    kept = "".join(one.text for one in (*made.drafts, *made.notes))
    assert sorted("".join(said.split())) == sorted("".join(kept.split()))


def test_white_space_is_folded_and_places_follow() -> None:
    """Of a run one character stays, a line end if there is one; marks, callouts and pages keep their letters."""
    flow = Flow("x")
    flow.begin(Draft(n="4"))
    flow.text("  The \n  new ")
    start = flow.length
    flow.text("plan")
    flow.mark(MarkKind.SUPPLY, start, made_by="editor")
    at = flow.length
    flow.text("1")
    flow.callout("fn1", at)
    flow.turn("12", line=7)
    flow.text(" was read.")
    flow.begin_note("fn1", n="1")
    flow.text(" A note. ")
    flow.end_note()
    (draft,), (note,) = flow.finish().drafts, flow.finish().notes
    assert draft.text == "The\nnew plan1 was read."
    assert draft.text[draft.marks[0].start : draft.marks[0].end] == "plan"
    assert draft.text[draft.callouts[0].start : draft.callouts[0].end] == "1"
    assert draft.text[draft.breaks[0].at :] == " was read."
    assert (note.n, note.text) == ("1", "A note.")


def test_a_paragraph_goes_on_in_the_next_file() -> None:
    """A word torn by the page is one word again; the hyphen is set aside."""
    flow = Flow("x", page="1")
    flow.text("The sepa")
    flow.aside("-\n", SegmentClass.SEPARATOR, "hyphen")
    flow.next_capture()
    flow.aside("MINUTES 2\n", SegmentClass.CHROME, "running-head")
    flow.turn("2")
    flow.text("rate peace.")
    (draft,) = flow.finish().drafts
    assert draft.text == "The separate peace."
    assert [(turn.at, turn.page) for turn in draft.breaks] == [(8, "2")]
    assert [span.capture for span in draft.spans] == [0, 1]

"""Verb: check that a transcript still agrees with the texts it was read from, and with the laws."""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.capture import check_partition
from provenance.errors import InvariantError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from provenance.transcript import Transcript


def verify(transcript: Transcript, texts: Sequence[str]) -> tuple[str, ...]:
    """
    Return what is wrong, a sentence each; nothing if all is well.

    *texts* are the decoded captures in their order. Law 1: the segments partition them. Law 2: each paragraph's text
    is that of its spans joined, each mark's text stands where it says, and each label lies in its paragraph. Takes
    linear time.

    >>> from provenance import from_text
    >>> verify(from_text("One."), ["One."]), verify(from_text("One."), ["Two."])
    ((), ('paragraph 0 does not read as its capture does',))
    """
    faults: list[str] = []
    if [len(text) for text in texts] != [capture.length for capture in transcript.captures]:
        return ("the texts are not as many or as long as the captures",)
    try:
        check_partition(transcript.captures, transcript.segments)
    except InvariantError as error:
        faults.append(str(error))
    for index, paragraph in enumerate(transcript.paragraphs):
        if "".join(texts[span.capture][span.start : span.end] for span in paragraph.spans) != paragraph.text:
            faults.append(f"paragraph {index} does not read as its capture does")
        if paragraph.label and paragraph.label.end > len(paragraph.text):
            faults.append(f"the label of paragraph {index} runs over its end")
    faults += [
        f"the mark {mark.text} does not stand in paragraph {mark.paragraph} at {mark.start}"
        for mark in transcript.marks
        if transcript.paragraphs[mark.paragraph].text[mark.start : mark.end] != mark.text
    ]
    return tuple(faults)

"""Small transcripts built by hand, for tests of what works on transcripts."""

from __future__ import annotations

import re

from editions.witness import Witness
from provenance.capture import Capture
from provenance.span import Span
from provenance.transcript import Mark, MarkKind, Paragraph, Role, Speech, Transcript

_LABEL = re.compile(r"(?P<speaker>[A-ZА-ЯÀ-Ý][\w.’ -]{1,40}?):\s")
_OMISSION = re.compile(r"\[(?:…|\.\.\.)\]")


def transcript(*texts: str, roles: dict[int, Role] | None = None, path: str = "a.txt", **parts: object) -> Transcript:
    """Return a transcript of *texts*, a paragraph each; a text that opens with ``Name:`` opens a speech."""
    paragraphs: list[Paragraph] = []
    speeches: list[Speech] = []
    for index, text in enumerate(texts):
        role = (roles or {}).get(index)
        label = _LABEL.match(text) if role is None else None
        if label:
            span = Span(0, label.end("speaker"))
            speeches.append(
                Speech(speaker=label["speaker"], label_text=label["speaker"], label=span, paragraphs=(index,))
            )
            paragraphs.append(Paragraph(text=text, role=Role.SPEECH, speaker=label["speaker"], label=span))
        elif speeches and role is None:
            last = speeches[-1]
            speeches[-1] = Speech(
                speaker=last.speaker, label_text=last.label_text, label=last.label, paragraphs=(*last.paragraphs, index)
            )
            paragraphs.append(Paragraph(text=text, role=Role.SPEECH, speaker=last.speaker))
        else:
            paragraphs.append(Paragraph(text=text, role=role or Role.NARRATION))
    marks = tuple(
        Mark(kind=MarkKind.OMISSION, paragraph=index, start=mark.start(), end=mark.end(), text=mark[0])
        for index, text in enumerate(texts)
        for mark in _OMISSION.finditer(text)
    )
    length = sum(map(len, texts))
    parts.setdefault("language", "en")
    parts.setdefault("marks", marks)
    parts.setdefault("speeches", tuple(speeches))
    capture = Capture(path=path, size=length, length=length, sha256="0" * 64)
    return Transcript(captures=(capture,), reader="hand", paragraphs=tuple(paragraphs), **parts)


def witness(*texts: str, siglum: str = "A", **parts: object) -> Witness:
    """Return a witness of `transcript`."""
    return Witness(siglum, transcript(*texts, **parts))

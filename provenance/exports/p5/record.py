"""Verb: the record of a transcript without its texts, and the transcript of a record and the texts of a TEI body."""

from __future__ import annotations

import hashlib
import json
import re
from typing import TYPE_CHECKING, Final, cast

from attrs import frozen

from provenance.errors import ProvenanceError
from provenance.exports.json import from_dict, parse_json, to_dict
from provenance.exports.p5.body import cut_of
from provenance.exports.p5.characters import TEI
from provenance.exports.p5.surrogates import has_halves, hidden, shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml import etree

    from provenance.transcript import Transcript

SCHEMA: Final = "provenance/tei-record/1"
_XML_SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"
_WHITE: Final = re.compile("[ \t\n\r]+")
_T: Final = f"{{{TEI}}}"
_Json = dict[str, "object"]


@frozen
class Restored:
    """What became of the record in a TEI file: the transcript, or a sentence that says why it does not count."""

    transcript: Transcript | None
    doubt: str = ""


def record_of(transcript: Transcript) -> _Json:
    """
    Return all of a transcript but its texts, each of these by its digest: what TEI itself cannot carry.

    Texts of paragraphs, marks, labels, notes and echoes are left out: they stand in the body.
    """
    kept = to_dict(transcript)
    cuts = cut_of(transcript)
    for index, row in enumerate(_rows(kept, "paragraphs")):
        row["digest"] = _digest(cast("str", row.pop("text")))
        if index in cuts:
            row["cut"] = [cuts[index].end, cuts[index].start]
    for row in _rows(kept, "notes"):
        echoes = cast("list[str]", row.pop("echoes"))
        row["digest"] = _digest("\0".join([cast("str", row.pop("text")), *echoes]))
    for row in _rows(kept, "marks"):
        del row["text"]
    for row in _rows(kept, "speeches"):
        del cast("_Json", row["label"])["text"]
    return {"schema": SCHEMA, "transcript": kept}


def _rows(record: _Json, name: str) -> list[_Json]:
    return cast("list[_Json]", record[name])


def written(record: _Json) -> str:
    r"""Return a record as JSON in which every character is one that XML can hold, and no line end is literal."""
    text = json.dumps(record, ensure_ascii=False, separators=(",", ":"))
    return "".join(one if one.isprintable() or one == " " else _escape(one) for one in text)


def _escape(sign: str) -> str:
    return json.dumps(sign)[1:-1]


def restore(root: etree._Element) -> Restored | None:
    """
    Return the transcript that the file under *root* was written from, or ``None`` if the file holds no record.

    The texts come from the body. If they, or anything else in the file, are no longer those that were written, the
    record does not count, and the doubt says what is other.
    """
    holder = next(iter(root.iter(f"{_T}xenoData")), None)
    text = "".join(holder.itertext()) if holder is not None else ""
    if SCHEMA not in text[:100]:
        return None
    try:
        record = cast("_Json", parse_json(text, "record"))
        kept = cast("_Json", record["transcript"])
        rows, notes = _rows(kept, "paragraphs"), _rows(kept, "notes")
        texts = list(_paragraphs(root, [cast("list[int] | None", row.pop("cut", None)) for row in rows]))
        bodies = list(_notes(root))
        changed = _changed(rows, texts) + _changed(notes, ["\0".join(one) for one in bodies])
        if changed:
            return Restored(None, f"{changed} of its paragraphs and notes are not as they were when it was written")
        if record.get("markup") != markup_digest(root):
            return Restored(None, "its header or markup is not as it was when it was written")
        _put_back(kept, texts, bodies)
        has_half = has_halves(json.dumps(kept, ensure_ascii=False))
        return Restored(shown(from_dict(hidden(kept))) if has_half else from_dict(kept))
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, StopIteration, ProvenanceError):
        return Restored(None, "its record is damaged")


def _put_back(kept: _Json, texts: Sequence[str], bodies: Sequence[Sequence[str]]) -> None:
    for row, text in zip(_rows(kept, "paragraphs"), texts, strict=True):
        del row["digest"]
        row["text"] = text
    for row, body in zip(_rows(kept, "notes"), bodies, strict=True):
        del row["digest"]
        row.update(text=body[0], echoes=list(body[1:]))
    for row in [*_rows(kept, "marks"), *(cast("_Json", row["label"]) for row in _rows(kept, "speeches"))]:
        place = texts[cast("int", row["paragraph"])]
        row["text"] = place[cast("int", row["start"]) : cast("int", row["end"])]


def _changed(rows: Sequence[_Json], texts: Sequence[str]) -> int:
    """Count the texts that are not those of the record, and those that are too many or too few."""
    pairs = zip(rows, texts, strict=False)
    return sum(1 for row, text in pairs if row.get("digest") != _digest(text)) + abs(len(rows) - len(texts))


def _paragraphs(root: etree._Element, cuts: Sequence[list[int] | None]) -> Iterator[str]:
    body = next(root.iter(f"{_T}body"))
    for number, node in enumerate(body.iter(f"{_T}p", f"{_T}head")):
        text = _text(node)
        before = node.getprevious()
        cut = cuts[number] if number < len(cuts) else None
        if cut is not None and before is not None and before.tag == f"{_T}speaker":
            text = _text(before) + " " * (cut[1] - cut[0]) + text
        yield text


def _notes(root: etree._Element) -> Iterator[list[str]]:
    body: list[str] = []
    back = next(root.iter(f"{_T}back"), None)
    for node in back.iter(f"{_T}note") if back is not None else ():
        if node.get("type") == "echo":
            body.append(_text(node))
            continue
        if body:
            yield body
        body = [_text(node)]
    if body:
        yield body


def _text(node: etree._Element) -> str:
    """Return the characters of an element, those too that stand as ``g``."""
    pieces: list[str] = []
    for event, one in _events(node):
        if event == "start":
            pieces.append(chr(int((one.get("ref") or "")[len("char:") :], 16)) if one.tag == f"{_T}g" else "")
            pieces.append(one.text or "")
        elif one is not node:
            pieces.append(one.tail or "")
    return "".join(pieces)


def markup_digest(root: etree._Element) -> str:
    """
    Return a digest of a whole file but its record: of elements, attributes and text, not of how the file is laid out.

    White space at the ends of text and the length of its runs count only where ``xml:space`` says so; comments do not
    count. Takes linear time.
    """
    made = hashlib.sha256()
    for piece in _form(root):
        made.update(piece.encode("utf-8", "surrogatepass") + b"\0")
    return made.hexdigest()


def _form(root: etree._Element) -> Iterator[str]:
    """Yield tags, attributes and runs of text in their order; the text of the record is left out."""
    run: list[str] = []
    kept: list[etree._Element] = []
    for event, node in _events(root):
        name = node.tag
        if event in ("start", "end") and run:
            text = "".join(run)
            run = []
            yield from [text] if kept else _WHITE.split(text.strip(" \t\n\r"))
        if event == "start" and isinstance(name, str):
            if node.get(_XML_SPACE) == "preserve":
                kept.append(node)
            yield f"<{name}"
            yield from (f"{key}={value}" for key, value in sorted(node.attrib.items()))
            run.append("" if name == f"{_T}xenoData" else node.text or "")
            continue
        if event == "end":
            yield ">"
            if kept and kept[-1] is node:
                kept.pop()
        if node is not root:
            run.append(node.tail or "")


def _events(root: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    from lxml import etree  # noqa: PLC0415 - a heavy library, for XML alone

    yield from etree.iterwalk(root, events=("start", "end", "comment", "pi"))


def _digest(text: str) -> str:
    """Return a short digest of a text: enough to tell that it was changed."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]

"""
The report for machines: one object of the schema ``editions/comparison/1``, whatever the number of witnesses.

It holds everything, heeds no option, and encodes in any encoding that holds ASCII's controls: lone surrogates, C1
controls and signs of direction are escaped. One line holds one witness, link or divergence.
"""

from __future__ import annotations

from json.encoder import encode_basestring
from typing import TYPE_CHECKING, Final

from editions.citation import Citations
from editions.comparison import summarise
from editions.divergence import DivergenceClass
from editions.reports import Report, ReportOptions
from editions.reports._json import SCORE_DIGITS, encoded, lines, link_json, witness_json
from editions.visible import escape_json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from editions.comparison import Comparison, Pair
    from editions.difference import Place
    from editions.divergence import Divergence, Sides
    from editions.witness import Witness

SCHEMA: Final = "editions/comparison/1"
_NOBODY: Final = '"leaf": null, "id": null, "speaker": null, "start": '


class _Strings(dict[str, str]):
    """Texts and their JSON, each encoded once: readings repeat."""

    def __missing__(self, text: str) -> str:
        encoded = self[text] = escape_json(encode_basestring(text))
        return encoded


class _Places:
    """
    The places of one witness as JSON.

    What a paragraph gives to each of its places (number, page, id, speaker) is encoded once, unless pages begin in it.
    """

    def __init__(self, witness: Witness, strings: _Strings) -> None:
        self._paragraphs = witness.paragraphs
        self._citations = Citations(witness)
        self._strings = strings
        self._frames: dict[int, tuple[str, str | None]] = {}

    def _frame(self, index: int, start: int) -> tuple[str, str | None]:
        """Return what stands before ``start``: whole if the paragraph is all on one line, else in two parts."""
        if index >= len(self._paragraphs):
            return f'{{"paragraph": {index}, "n": null, "page": null, "line": null, {_NOBODY}', None
        here = self._paragraphs[index]
        stands = self._citations.turn(index, start) or here
        before = f'{{"paragraph": {index}, "n": {self._text(here.n)}, "page": {self._text(stands.page)}, "line": '
        after = f', "leaf": {self._text(stands.leaf)}, "id": {self._text(here.id)}'
        after += f', "speaker": {self._text(here.speaker)}, "start": '
        if not here.breaks and (here.line is None or not self._citations.line_ends(index)):
            return f"{before}{'null' if here.line is None else here.line}{after}", None
        return before, after

    def _text(self, text: str | None) -> str:
        return "null" if text is None else self._strings[text]

    def encoded(self, place: Place | None) -> str:
        """Return one side of a divergence."""
        if place is None:
            return "null"
        index = place.paragraph
        text = self._strings[place.text]
        if index is None:
            return f'{{"paragraph": null, "text": {text}}}'
        frame = self._frames.get(index)
        if frame is None:
            frame = self._frame(index, place.start)
            if index >= len(self._paragraphs) or not self._paragraphs[index].breaks:
                self._frames[index] = frame
        before, after = frame
        if after is not None:
            line = self._citations.line(index, place.start)
            before = f"{before}{'null' if line is None else line}{after}"
        return f'{before}{place.start}, "end": {place.end}, "text": {text}}}'


def _sides(sides: Sides, left: _Places, right: _Places | None) -> str:
    other = right.encoded(sides[1]) if right else "null"
    return f'"left": {left.encoded(sides[0])}, "right": {other}'


def _divergence(divergence: Divergence, left: _Places, right: _Places | None) -> str:
    head: dict[str, object] = {
        "id": divergence.id,
        "code": divergence.code,
        "rule": divergence.rule,
        "class": divergence.class_.value,
        "severity": divergence.severity.word,
        "cause": divergence.cause.value,
        "confidence": round(divergence.confidence, SCORE_DIGITS),
        "count": divergence.count,
    }
    if divergence.field is not None:
        head["field"] = divergence.field
    if divergence.third:
        head["third"] = {one.siglum: one.side.value for one in divergence.third}
    places = ", ".join([f"{{{_sides(sides, left, right)}}}" for sides in divergence.places])
    sides = _sides((divergence.left, divergence.right), left, right)
    return f'{encoded(head)[:-1]}, {sides}, "places": [{places}], "message": {encoded(divergence.message)}}}'


def _summary(divergences: tuple[Divergence, ...]) -> str:
    summary = summarise(divergences)
    counts = {level.word: count for level, count in summary.severities.items()}
    counts[DivergenceClass.SUBSTANTIVE.value] = summary.substantive
    counts[DivergenceClass.ACCIDENTAL.value] = summary.accidental
    return encoded(counts)


def _pair(pair: Pair, left: _Places, right: _Places) -> str:
    links = lines(map(link_json, pair.alignment.links), "  ")
    divergences = lines((_divergence(d, left, right) for d in pair.divergences), "  ")
    head = {"left": pair.left, "right": pair.right, "relation": pair.relation.value, "because": pair.because}
    return (
        f'{encoded(head)[:-1]},\n  "links": {links},\n  "divergences": {divergences},\n'
        f'  "summary": {_summary(pair.divergences)}}}'
    )


def _write(comparison: Comparison, options: ReportOptions) -> str:
    del options  # a machine gets everything
    strings = _Strings()
    places = {witness.siglum: _Places(witness, strings) for witness in comparison.witnesses}
    pairs = [_pair(pair, places[pair.left], places[pair.right]) for pair in comparison.pairs]
    documents = [
        f'{{"siglum": {encoded(found.siglum)}, "divergences": '
        f"{lines((_divergence(d, places[found.siglum], None) for d in found.divergences), '  ')}}}"
        for found in comparison.documents
    ]
    parts: Sequence[str] = (
        f'{{"schema": {encoded(SCHEMA)}',
        f' "signature": {encoded(comparison.signature)}',
        f' "witnesses": {lines(map(witness_json, comparison.witnesses), " ")}',
        f' "pairs": {lines(pairs, " ")}',
        f' "documents": {lines(documents, " ")}}}\n',
    )
    return ",\n".join(parts)


REPORT = Report(name="json", media="application/json", write=_write)

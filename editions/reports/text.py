"""
The report for people: the verdict first, then what stands behind it, the gravest first, and what to do next.

A finding shows both readings, the changed words between ``[-`` and ``-]`` or ``{+`` and ``+}``; colour is only added.
Nothing in a text can act on the terminal: see `editions.visible`.
"""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

from editions.citation import Citations
from editions.divergence import Severity
from editions.relation import REWORDED
from editions.reports import Report, ReportOptions
from editions.reports._density import density
from editions.reports._facing import facing
from editions.reports._findings import finding_lines
from editions.reports._headings import answers, relation, witness_line
from editions.reports._page import Page
from editions.reports._unshown import unshown
from editions.reports._verdict import counted, verdict
from editions.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from editions.comparison import Comparison, DocumentFindings, Pair
    from editions.divergence import Divergence
    from editions.reports._facing import Facing
    from editions.witness import Witness

_MOST_FILES = 3  # of one witness that are named
_REWORDED = "The wording differs throughout, so what the texts say is compared, not their words."


class _Writer:
    """One report in the making: the page, the options, and an index of places for each witness."""

    def __init__(self, comparison: Comparison, options: ReportOptions) -> None:
        self.comparison = comparison
        self.options = options
        self.page = Page(width=options.width, colour=options.colour, signs=options.signs)
        self.citations = {witness.siglum: Citations(witness) for witness in comparison.witnesses}

    def report(self) -> Iterator[str]:
        """Yield the lines of the whole report."""
        yield from self._own(self.page.ink("bold", verdict(self.comparison, self.options.fail_on)))
        if not self.comparison.pairs:
            yield from self._documents()
            return
        yield ""
        for witness in self.comparison.witnesses:
            yield from self._own(witness_line(witness), hang="   ")
        for pair in self.comparison.pairs:
            yield from self._pair(pair)
        yield ""
        yield from self._remarks()
        signature = self.comparison.signature.replace("|", " | ")  # so that the line can be broken
        yield from self._own(self.page.ink("faint", f"Made with {signature}"))
        yield from self._own(self._next())

    def _own(self, text: str, indent: str = "", hang: str | None = None) -> list[str]:
        return self.page.lines(self.page.own(text), indent, hang)

    def _pair(self, pair: Pair) -> Iterator[str]:
        yield ""
        if len(self.comparison.pairs) > 1:
            yield self.page.ink("bold", f"{pair.left} and {pair.right}")
        aside = f" {_REWORDED}" if pair.relation in REWORDED else ""
        yield from self._own(relation(pair) + aside)
        yield from self._own(answers(pair, self.comparison.witness(pair.left), self.comparison.witness(pair.right)))
        for note in pair.alignment.notes:
            yield from self._own(visible(note))
        for line in density(pair, self.page):
            yield from self.page.lines(line, "  ")
        left, right = self.comparison.witness(pair.left), self.comparison.witness(pair.right)
        yield from self._by_severity(pair.divergences, left, right, facing(pair, left, right))
        yield from self._unshown(pair.divergences)

    def _unshown(self, divergences: tuple[Divergence, ...]) -> Iterator[str]:
        for line in unshown(divergences, self.options):
            yield ""
            yield from self._own(line)

    def _by_severity(
        self, divergences: Iterable[Divergence], left: Witness, right: Witness | None, index: Facing | None = None
    ) -> Iterator[str]:
        shown = [d for d in divergences if self.options.shows(d)]
        for severity in sorted(Severity, reverse=True):
            group = [d for d in shown if d.severity is severity]
            if not group:
                continue
            yield ""
            yield self.page.ink(severity.word, f"{severity.word.upper()} ({len(group):,})")
            for number, divergence in enumerate(group):
                yield from [""] if number else []
                yield from finding_lines(
                    divergence, self.page, (left, right), citations=self.citations, index=index
                )

    def _documents(self) -> Iterator[str]:
        paragraphs = 0
        for found in self.comparison.documents:
            witness = self.comparison.witness(found.siglum)
            paragraphs += len(witness.paragraphs)
            yield ""
            yield from self._own(witness_line(witness), hang="   ")
            if not found.divergences:
                yield "Nothing to remark on."
            yield from self._by_severity(found.divergences, witness, None)
            yield from self._unshown(found.divergences)
        yield ""
        documents = counted(len(self.comparison.documents), "document")
        yield f"checked {documents}, {counted(paragraphs, 'paragraph')}"

    def _remarks(self) -> Iterator[str]:
        for found in self.comparison.documents:
            if found.divergences:
                yield from self._own(self._remark(found))

    def _remark(self, found: DocumentFindings) -> str:
        witness = self.comparison.witness(found.siglum)
        paths = [shlex.quote(visible(capture.path)) for capture in witness.transcript.captures]
        if len(paths) > _MOST_FILES:
            paths = [paths[0], "\N{HORIZONTAL ELLIPSIS}", paths[-1]]
        many = counted(len(found.divergences), "remark")
        return f"{found.siglum} has {many} of its own: editions check {' '.join(paths)}"

    def _next(self) -> str:
        divergences = [d for pair in self.comparison.pairs for d in pair.divergences]
        shown = [d for d in divergences if self.options.shows(d)]
        if shown:
            return (
                f"Next: turn to the sources with the list above; editions explain {shown[0].code} says what a code "
                "means; -o json:FILE keeps everything."
            )
        if divergences:
            return "Next: --show info lists what is not shown; -o json:FILE keeps everything."
        return "Next: nothing; there is nothing to decide."


def _write(comparison: Comparison, options: ReportOptions) -> str:
    return "\n".join(_Writer(comparison, options).report()) + "\n"


REPORT = Report(name="text", media="text/plain", write=_write)

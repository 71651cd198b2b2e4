"""
The process that opens a PDF: ``python -m provenance.pdf.child`` reads it from standard input and prints JSON lines.

pdfium is native code: a broken file may make it abort, loop or fill the memory. So it runs here, under limits, and the
caller lives on. Each line is an object: first ``{"pages": n}``, then one for each page (``number``, ``label``,
``width``, ``height``, ``runs``), at last ``{"done": true}``; or ``{"error": what}`` with *what* one of "library",
"password", "damaged", "page N", "too long". A run is a stretch of characters of one size without a wide gap: ``[text,
left, top, right, bottom, size, base]``, in points from the upper left corner. It imports nothing of the house.
"""

from __future__ import annotations

import ctypes
import json
import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

#: Address space in bytes and processor time in seconds that this process may take.
MEMORY: Final = 1_000_000_000
SECONDS: Final = 15
#: So many pages, and code points in all, are read.
MOST_PAGES: Final = 10_000
MOST_CHARACTERS: Final = 50_000_000
#: pdfium's sign for a hyphen at a line end.
_HYPHEN: Final = 2
_ENDS: Final = frozenset({10, 13})
_SPACE: Final = 32
#: A gap this wide, in sizes of the letter, parts two runs; so does a change of size by this share.
_GAP: Final = 1.6
_OTHER_SIZE: Final = 0.1
#: A letter rises so much of its size above its line, and may hang as much of the rest below.
_RISE: Final = 0.8
_LAST: Final = 0x10FFFF
_SURROGATES: Final = range(0xD800, 0xE000)


def limit() -> None:
    """Set the limits, where the system has them: Windows has none of both, macOS does not keep that of memory."""
    try:
        import resource  # noqa: PLC0415 - not on every system
    except ImportError:
        return
    for what, most in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CPU, SECONDS), (resource.RLIMIT_CORE, 0)):
        _, hard = resource.getrlimit(what)
        soft = most if hard == resource.RLIM_INFINITY else min(most, hard)
        try:
            resource.setrlimit(what, (soft, hard))
        except (ValueError, OSError):
            continue


def say(**answer: object) -> None:
    """Print one line of the answer."""
    sys.stdout.write(json.dumps(answer) + "\n")


def main() -> int:
    """Read the file from standard input and print what is in it."""
    data = sys.stdin.buffer.read()
    limit()
    try:
        import pypdfium2  # noqa: PLC0415 - the library that may be missing
    except ImportError:
        say(error="library")
        return 0
    try:
        document = pypdfium2.PdfDocument(data)
        count = len(document)
    except pypdfium2.PdfiumError as error:
        say(error="password" if "password" in str(error).lower() else "damaged")
        return 0
    say(pages=count)
    left = MOST_CHARACTERS
    for number in range(min(count, MOST_PAGES + 1)):
        try:
            page = document[number]
            found = list(runs(page, left))
        except (pypdfium2.PdfiumError, OverflowError):
            say(error=f"page {number + 1}")
            return 0
        left -= sum(len(run[0]) for run in found)
        if left <= 0 or number == MOST_PAGES:
            say(error="too long")
            return 0
        say(
            number=number + 1,
            label=label(document, number),
            width=page.get_width(),
            height=page.get_height(),
            runs=found,
        )
    say(done=True)
    return 0


def label(document: Any, number: int) -> str:
    """Return the label of a page, or an empty text."""
    try:
        return str(document.get_page_label(number) or "")
    except Exception:  # noqa: BLE001 - a broken label is none: the library raises what its decoding raises
        return ""


def runs(page: Any, most: int) -> Iterator[list[Any]]:
    """
    Yield the runs of a page in the order of its content; not more than *most* characters and one run.

    Of each character only its code and its origin are asked for; its size at the start of a word and where the line
    that it stands on changes. Each question costs about a microsecond.
    """
    from pypdfium2 import raw  # noqa: PLC0415 - see `main`

    textpage = page.get_textpage()
    handle, height = textpage.raw, page.get_height()
    x, y = ctypes.c_double(), ctypes.c_double()
    code_of, origin_of, size_of = raw.FPDFText_GetUnicode, raw.FPDFText_GetCharOrigin, raw.FPDFText_GetFontSize
    run = _Run(handle, height)
    fresh = True
    for index in range(min(textpage.count_chars(), most + 1)):
        code = code_of(handle, index)
        if code in _ENDS:
            yield from run.take()
            fresh = True
        elif code == _SPACE and raw.FPDFText_IsGenerated(handle, index) == 1:
            run.blank()
            fresh = True
        else:
            origin_of(handle, index, x, y)
            left, base = x.value, y.value
            size = run.size if not fresh and base == run.base else size_of(handle, index) or 1.0
            if run.text and run.parts(left, base, size):
                yield from run.take()
            run.add("-" if code == _HYPHEN else character(code), index, (left, base, size))
            fresh = code == _SPACE
            if code == _HYPHEN:
                yield from run.take()
    yield from run.take()


def character(code: int) -> str:
    """Return the character of a code; what is none, or half of one, as the sign for what cannot be told."""
    return chr(code) if 0 < code <= _LAST and code not in _SURROGATES else "\N{REPLACEMENT CHARACTER}"


class _Run:
    """A run while its characters come in: what they are, which is the first and the last, where that stands."""

    def __init__(self, handle: Any, height: float) -> None:
        self.handle = handle
        self.height = height
        self.text: list[str] = []
        self.first = self.last = 0
        self.size = self.base = self.at = 0.0

    def parts(self, left: float, base: float, size: float) -> bool:
        """Whether a character at this place begins another run: behind a gap, of another size, on another line."""
        most = _OTHER_SIZE * self.size
        if abs(size - self.size) > most or abs(base - self.base) > most:
            return True
        if left - self.at <= _GAP * self.size:
            return False
        return left - self.box(self.last)[1] > _GAP * self.size

    def add(self, text: str, index: int, place: tuple[float, float, float]) -> None:
        """Add a character; *place* is its left edge, its line and its size."""
        if not self.text:
            self.first = index
            _, self.base, self.size = place
        self.at, self.last = place[0], index
        self.text.append(text)

    def blank(self) -> None:
        if self.text:
            self.text.append(" ")

    def box(self, index: int) -> tuple[float, float]:
        """Return the left and the right edge of a character."""
        from pypdfium2 import raw  # noqa: PLC0415 - see `main`

        left, right, bottom, top = (ctypes.c_double() for _ in range(4))
        raw.FPDFText_GetCharBox(self.handle, index, left, right, bottom, top)
        return left.value, right.value

    def take(self) -> Iterator[list[Any]]:
        """Yield the run, if it has characters, and begin another."""
        if self.text:
            left, right = self.box(self.first)[0], self.box(self.last)[1]
            line = self.height - self.base
            low = [left, line - _RISE * self.size, right, line + (1 - _RISE) * self.size, self.size, line]
            yield ["".join(self.text), *(round(one, 2) for one in low)]
        self.text = []


if __name__ == "__main__":
    sys.exit(main())

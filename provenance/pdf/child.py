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
#: A gap this wide, in sizes of the letter, parts two runs; so does a change of size by this share.
_GAP: Final = 1.6
_OTHER_SIZE: Final = 0.1
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
    """Yield the runs of a page in the order of its content; not more than *most* characters and one run."""
    from pypdfium2 import raw  # noqa: PLC0415 - see `main`

    textpage = page.get_textpage()
    top = page.get_height()
    box = [ctypes.c_double() for _ in range(4)]
    origin = [ctypes.c_double() for _ in range(2)]
    run = _Run(top)
    for index in range(min(textpage.count_chars(), most + 1)):
        code = raw.FPDFText_GetUnicode(textpage, index)
        if code in _ENDS:
            yield from run.take()
            continue
        if raw.FPDFText_IsGenerated(textpage, index) == 1:
            run.blank()
            continue
        raw.FPDFText_GetCharBox(textpage, index, *box)
        raw.FPDFText_GetCharOrigin(textpage, index, *origin)
        size = raw.FPDFText_GetFontSize(textpage, index) or 1.0
        place = [box[0].value, box[3].value, box[1].value, box[2].value]
        if run.parts(place, size, origin[1].value):
            yield from run.take()
        run.add("-" if code == _HYPHEN else character(code), place, size, origin[1].value)
        if code == _HYPHEN:
            yield from run.take()
    yield from run.take()


def character(code: int) -> str:
    """Return the character of a code; what is none, or half of one, as the sign for what cannot be told."""
    return chr(code) if 0 < code <= _LAST and code not in _SURROGATES else "\N{REPLACEMENT CHARACTER}"


class _Run:
    """A run while its characters come in."""

    def __init__(self, height: float) -> None:
        self.height = height
        self.text: list[str] = []
        self.place = [0.0, 0.0, 0.0, 0.0]
        self.size = self.base = 0.0

    def parts(self, place: list[float], size: float, base: float) -> bool:
        """Whether a character at this place begins another run."""
        if not self.text:
            return False
        gap = place[0] - self.place[2]
        moved = abs(base - self.base) > _OTHER_SIZE * self.size
        return gap > _GAP * size or abs(size - self.size) > _OTHER_SIZE * self.size or moved

    def add(self, text: str, place: list[float], size: float, base: float) -> None:
        if not self.text:
            self.place, self.size, self.base = place, size, base
        left, top, right, bottom = self.place
        self.place = [min(left, place[0]), max(top, place[1]), max(right, place[2]), min(bottom, place[3])]
        self.text.append(text)

    def blank(self) -> None:
        if self.text:
            self.text.append(" ")

    def take(self) -> Iterator[list[Any]]:
        """Yield the run, if it has characters, and begin another."""
        if self.text:
            left, top, right, bottom = self.place
            low = [round(one, 2) for one in (left, self.height - top, right, self.height - bottom, self.size)]
            yield ["".join(self.text), *low, round(self.height - self.base, 2)]
        self.text = []


if __name__ == "__main__":
    sys.exit(main())

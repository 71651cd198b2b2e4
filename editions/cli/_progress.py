"""A line on standard error that says what is being done, once that takes longer than a second."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import time
from typing import TYPE_CHECKING

from editions.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_PATIENCE = 1.0  # seconds before the line appears
_BEAT = 0.25  # seconds between two looks at the clock
_CLEAR = "\r\x1b[K"
_WIDTH = 70  # columns; a longer step is cut, so that the line can be cleared


class _Line:
    """The state of the line: what is being done, since when, and whether it is on the screen."""

    def __init__(self) -> None:
        self.step = "starting"
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._tick, name="progress", daemon=True)
        self._thread.start()

    def _tick(self) -> None:
        begun = time.monotonic()
        if self._over.wait(_PATIENCE):
            return
        with contextlib.suppress(OSError, ValueError):  # the terminal may be gone
            while True:
                sys.stderr.write(f"{_CLEAR}{self.step[:_WIDTH]} … {time.monotonic() - begun:.0f} s")
                sys.stderr.flush()
                if self._over.wait(_BEAT):
                    break
            sys.stderr.write(_CLEAR)
            sys.stderr.flush()

    def stop(self) -> None:
        """Take the line off the screen."""
        self._over.set()
        self._thread.join()


@contextlib.contextmanager
def progress() -> Iterator[Callable[[str], None]]:
    """Give what is to be told of each step; shows nothing unless standard error is a terminal that can clear a line."""
    if sys.stderr is None or not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        yield lambda _step: None
        return
    line = _Line()

    def tell(step: str) -> None:
        line.step = visible(step)

    try:
        yield tell
    finally:
        line.stop()

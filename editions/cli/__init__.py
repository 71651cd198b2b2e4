"""The command ``editions``: one file per command, found by its name; the only place that prints or exits."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """
    Run the command and return its exit status: 0 clean, 1 findings, 2 it could not be done.

    *arguments* are the words after the command's name, by default those of the process.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    from editions.cli._guard import guarded  # noqa: PLC0415 - what is imported here is what the start costs

    return guarded(words)

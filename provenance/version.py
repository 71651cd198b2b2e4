"""The version of the program, as records of its work name it."""

from __future__ import annotations

from typing import Final

#: Both packages are one distribution: `editions` states the same, and a test holds them equal.
VERSION: Final = "0.1.0"

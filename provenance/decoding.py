"""Verb: bytes to text, and in which encoding they were."""

from __future__ import annotations

from attrs import frozen

from provenance.errors import UnreadableError


@frozen
class Decoded:
    """A decoded text, the name of its encoding, and what a reader should know of how it was told."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def decode(data: bytes, *, path: str = "text", encoding: str | None = None) -> Decoded:
    """Return the text of *data*."""
    try:
        return Decoded(data.decode(encoding or "utf-8-sig"), encoding or "utf-8")
    except UnicodeDecodeError as error:
        raise UnreadableError(path, "not UTF-8", hint="--encoding NAME") from error

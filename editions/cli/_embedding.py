"""The bytes of the files on which a transcript rests, for a record from which they can be rebuilt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from editions.errors import EditionsError, UsageError

if TYPE_CHECKING:
    import argparse

    from provenance.transcript import Transcript


#: A record that holds more than this (bytes) could not be read again.
MOST: Final = 50_000_000


def embedded(transcript: Transcript, arguments: argparse.Namespace, files: list[str]) -> tuple[bytes, ...]:
    """
    Return the bytes of each capture if ``--embed`` asks for them, else nothing.

    Raises `UsageError` if nothing is written that can hold them, and `EditionsError` if a file has changed since it was
    read, or is standard input.
    """
    if not arguments.embed:
        return ()
    if "json" not in (arguments.format, *(form for form, _ in arguments.output)):
        message = "--embed is for JSON, and none is written"
        raise UsageError(message, hint="add --format json, or -o json:FILE")
    from provenance.verification import find_captures  # noqa: PLC0415 - only for this option

    size = sum(capture.size for capture in transcript.captures)
    if size > MOST:
        message = f"the files have {size:,} bytes, and a record holds no more than {MOST:,}"
        raise EditionsError(message, hint="leave out --embed, and keep the files beside the record")
    found = find_captures(transcript.captures, beside=files[0])
    for one in found:
        if one.data is None or one.fault:
            message = f"the bytes cannot be embedded: {one.fault}"
            raise EditionsError(message, hint="standard input can be read only once: save it to a file first")
    return tuple(one.data or b"" for one in found)

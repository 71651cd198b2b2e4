"""Verb: see whether a file, or the record of one, still holds what it says."""

from __future__ import annotations

import hashlib
import itertools
import os
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from provenance.errors import RecordError, UnreadableError
from provenance.history import EventKind
from provenance.read import bytes_of, printable, read_captured, read_files
from provenance.sidecars import named_sidecar
from provenance.sidecars.filling import fill
from provenance.sidecars.statements import read_statements
from provenance.verification.captures import Found, changed_since, find_captures, last_name
from provenance.verification.difference import first_difference
from provenance.verification.laws import verify

if TYPE_CHECKING:
    from provenance.readers import Reading
    from provenance.sidecars import Sidecar
    from provenance.transcript import Transcript

__all__ = ["Fault", "Found", "Verification", "find_captures", "first_difference", "verify_file"]

#: How a text may have been read: the record does not say which options were given.
_MODES = ("auto", "blank", "line")


@frozen
class Fault:
    """Something that is not as it is said to be: ``where`` (a place in the record, or nothing), and ``what``."""

    what: str
    where: str = ""

    def __str__(self) -> str:
        """Return both, as one line."""
        return f"{self.where}: {self.what}" if self.where else self.what


@frozen(kw_only=True)
class Verification:
    """
    What was found of one file: ``kind`` is ``"record"`` or ``"text"``; ``captures`` are the files that it rests on.

    It holds if there are no ``faults``.
    """

    path: str
    kind: str
    captures: tuple[Found, ...] = field(default=(), repr=False)
    faults: tuple[Fault, ...] = ()

    @property
    def holds(self) -> bool:
        """Tell whether nothing is wrong."""
        return not self.faults


def verify_file(path: str | os.PathLike[str]) -> Verification:
    """
    Return what is wrong with the file at *path*, if anything: an exported transcript, or any file that can be read.

    A record (an exported transcript) is checked in itself; each capture is looked for (in the record, then as it is
    named, then beside the record) and its digest and length compared; then the captures are read again, and the first
    difference from the record is named. Where the record holds the bytes, the file need not be there; if it is, it must
    still be what was read. Of any other file, laws 1 and 2 are checked. Raises `UnreadableError` if the file cannot be
    read, or is JSON of somebody else. Reads the files that the record names, and writes nothing.
    """
    name = printable(os.fspath(path))
    try:
        reading = read_files((path,))
    except RecordError as error:
        return Verification(path=name, kind="record", faults=(Fault(error.what),))
    if not reading.is_record:
        faults = tuple(Fault(what) for what in verify(reading.transcript, reading.texts))
        here = tuple(Found(capture, name) for capture in reading.transcript.captures)
        return Verification(path=name, kind="text", captures=here, faults=faults)
    found = find_captures(reading.transcript.captures, reading.contents, beside=path)
    faults = tuple(Fault(one.fault, f"captures[{number}]") for number, one in enumerate(found) if one.fault)
    if not faults:
        sidecar, missing = _sidecar(reading.transcript, found, path)
        faults = (missing,) if missing else _read_again(reading.transcript, found, sidecar)
    changed = ((number, changed_since(one, path)) for number, one in enumerate(found))
    faults += tuple(Fault(what, f"captures[{number}]") for number, what in changed if what)
    return Verification(path=name, kind="record", captures=found, faults=faults)


def _sidecar(
    transcript: Transcript, found: tuple[Found, ...], beside: str | os.PathLike[str]
) -> tuple[Sidecar | None, Fault | None]:
    """Return the sidecar that the record names, if it names one, or what is wrong with it."""
    named = named_sidecar(transcript.history)
    if named is None:
        return None, None
    name, digest = named
    near = [found[0].where or "", os.fspath(beside)]
    places = dict.fromkeys(str(Path(one).parent / name) for one in near if last_name(name))
    there = [place for place in places if Path(place).is_file()]
    for place in there:
        data = bytes_of(place)
        if hashlib.sha256(data).hexdigest() == digest:
            return read_statements(data, name), None
    if there:
        return None, Fault(f"{name} has changed ({printable(there[0])})", "history")
    return None, Fault(f"{name} is not there; looked for at {', '.join(map(printable, places))}", "history")


def _read_again(transcript: Transcript, found: tuple[Found, ...], sidecar: Sidecar | None) -> tuple[Fault, ...]:
    """Read the captures as they may have been read, and return how the nearest reading differs."""
    files = [(one.capture.path, one.data or b"") for one in found]
    encoding = transcript.captures[0].encoding
    first: tuple[Fault, ...] = ()
    for named, mode in itertools.product((None, encoding), _MODES):
        try:
            again = read_captured(files, encoding=named, paragraphs=mode, reader=transcript.reader)
        except UnreadableError as error:
            first = first or (Fault(f"its captures cannot be read again: {error}"),)
            continue
        again = evolve(again, transcript=fill(again.transcript, sidecar)) if sidecar else again
        faults = _faults(transcript, again)
        if not faults:
            return ()
        first = first or faults
    return first


def _faults(transcript: Transcript, again: Reading) -> tuple[Fault, ...]:
    broken = tuple(Fault(what) for what in verify(transcript, again.texts))
    difference = first_difference(_timeless(transcript), _timeless(again.transcript))
    if difference is None:
        return broken
    where, what = difference
    return (*broken, Fault(what, where))


def _timeless(transcript: Transcript) -> Transcript:
    """Leave out which version of the program has read the text: another may read it now."""
    events = (evolve(e, agent=()) if e.kind is EventKind.READ else e for e in transcript.history)
    return evolve(transcript, history=tuple(events))

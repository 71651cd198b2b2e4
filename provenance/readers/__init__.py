"""Registry of readers: each knows one kind of file, and says by its content whether a file is of that kind."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from attrs import field, frozen

from provenance.capture import Capture
from provenance.draft import Front
from provenance.errors import UnreadableError
from provenance.markup.flow import Finished
from provenance.markup.sniff import xml_root
from provenance.registry import Registry
from provenance.transcript import Transcript


@frozen
class Captured:
    """
    One file as it is handed to the readers: its name, its bytes, and their text if they are text.

    ``text`` is empty and ``encoding`` is ``None`` for bytes that are no text (a ZIP archive, a PDF).
    """

    path: str
    data: bytes
    sha256: str
    text: str = ""
    encoding: str | None = None

    def capture(self, *, length: int | None = None, media_type: str = "text/plain") -> Capture:
        """Return the capture of this file; *length* counts the code points of its decoded text, if not ``text``."""
        return Capture(
            path=self.path,
            size=len(self.data),
            length=len(self.text) if length is None else length,
            sha256=self.sha256,
            media_type=media_type,
            encoding=self.encoding,
        )


@frozen
class Reading:
    """
    What a reader gives: the transcript, and the decoded text of each capture, which its segments partition.

    There are no texts where the file is the record of a reading (the project's own JSON): its captures are elsewhere,
    or their bytes are in the record, as ``contents``: one for each capture, ``None`` where it does not hold them.
    """

    transcript: Transcript
    texts: tuple[str, ...]
    contents: tuple[bytes | None, ...] = field(default=(), repr=False)

    @property
    def is_record(self) -> bool:
        """Tell whether the file is the record of a reading."""
        return not self.texts


@frozen(kw_only=True)
class Reader:
    """
    How one kind of file is read.

    ``claims`` tells by the content alone whether a file is of this kind. ``read`` takes the files of one text in their
    order and the paragraph mode (``"auto"``, ``"blank"`` or ``"line"``) and gives the transcript; its segments
    partition the decoded captures (law 1). ``binary`` readers are asked about bytes that are no text, the others about
    texts.
    """

    name: str
    claims: Callable[[Captured], bool]
    read: Callable[[Sequence[Captured], str], Reading]
    binary: bool = False


def reading_of(reader: str, captured: Sequence[Captured], made: Finished, *, front: Front, media_type: str) -> Reading:
    """
    Return the reading of files whose text has come through a flow: one decoded text for each of *captured*.

    A file after the last that the flow has met holds no text.
    """
    from provenance.transcribe import transcribe  # noqa: PLC0415 - not to be told which readers there are

    texts = made.texts + ("",) * (len(captured) - len(made.texts))
    captures = tuple(
        file.capture(length=len(text), media_type=media_type) for file, text in zip(captured, texts, strict=True)
    )
    transcript = transcribe(reader, captures, made.drafts, segments=made.segments, front=front, notes=made.notes)
    return Reading(transcript, texts)


#: All readers, by name; one module each.
READERS: Registry[Reader] = Registry("provenance.readers", "READER")

#: The reader of every text that no other claims.
FALLBACK = "plain"


def choose(captured: Captured, name: str | None = None) -> Reader:
    """
    Return the reader *name*, or else the one that claims the file; *plain* reads a text that no other claims.

    Raises `UnreadableError` if two claim it (the message names them), if none claims bytes that are no text or an XML
    document, or if there is no reader *name*.
    """
    path = captured.path
    if name is not None:
        if name not in READERS.names():
            raise UnreadableError(path, f"there is no reader {name!r}", hint=f"readers: {', '.join(READERS.names())}")
        return READERS[name]
    binary = captured.encoding is None
    claimants = [
        reader for reader in READERS if reader.name != FALLBACK and reader.binary == binary and reader.claims(captured)
    ]
    if len(claimants) > 1:
        names = ", ".join(reader.name for reader in claimants)
        message = f"more than one reader claims this file: {names}"
        raise UnreadableError(path, message, hint="choose one with --reader NAME")
    if not claimants and binary:
        from provenance.office.kind import describe  # noqa: PLC0415 - for an archive that nobody knows

        kind = describe(captured.data, path)
        what = f"this is {kind}, which no reader knows" if kind else "no reader knows this kind of file"
        raise UnreadableError(path, what, hint="save it as text, HTML, TEI or DOCX")
    if not claimants and (root := xml_root(captured.text)) is not None:
        what = f"this is XML of a kind that no reader knows (root element {root!r})"
        raise UnreadableError(path, what, hint="convert it to TEI, or read it as it stands with --reader plain")
    return claimants[0] if claimants else READERS[FALLBACK]

"""What can go wrong while a text is read: one tree of errors, each a single clear line."""

from __future__ import annotations


class ProvenanceError(Exception):
    """
    Something about a text or its source could not be done.

    ``str(error)`` is one line: what was wrong, and where; ``hint`` says what to do, or is empty.
    """

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint

    def __str__(self) -> str:
        """Return the message with its hint in brackets."""
        message = str(self.args[0])
        return f"{message} ({self.hint})" if self.hint else message


class UnreadableError(ProvenanceError, ValueError):
    """
    A file cannot be read as a text (code X901): missing, empty, binary, or in no encoding that can be told.

    ``path`` is the file as the caller named it.
    """

    def __init__(self, path: str, what: str, *, hint: str = "") -> None:
        super().__init__(f"{path}: {what}", hint=hint)
        self.path = path
        self.what = what

    def __reduce__(self) -> tuple[object, ...]:
        """Let the error travel between processes with all its parts."""
        return (_unreadable, (type(self), self.path, self.what, self.hint))


def _unreadable(kind: type[UnreadableError], path: str, what: str, hint: str) -> UnreadableError:
    return kind(path, what, hint=hint)


class RecordError(UnreadableError):
    """
    An exported transcript says what cannot be: an offset past the end, a mark that does not stand where it is said to.

    ``what`` begins with the place in the record.
    """


class InvariantError(ProvenanceError, ValueError):
    """An object would break a law of its kind, for example segments that overlap."""


class NoSuchPlaceError(ProvenanceError, LookupError):
    """A place of a text was asked for that the text does not have, for example a paragraph number it does not print."""

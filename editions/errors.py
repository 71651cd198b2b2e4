"""What can go wrong in a comparison, and the exit statuses of the command."""

from __future__ import annotations

import enum

from provenance.errors import ProvenanceError


class EditionsError(ProvenanceError):
    """A comparison could not be done; ``str(error)`` is one line that says what, where and what to do."""


class UsageError(EditionsError, ValueError):
    """The caller asked for something that does not exist or does not fit together."""


class ExitStatus(enum.IntEnum):
    """What the command's exit status says."""

    CLEAN = 0
    """Nothing at or above the level that fails."""

    FINDINGS = 1
    """Something at or above the level that fails."""

    UNABLE = 2
    """It could not be done: bad usage, unreadable input, nothing matched, or an error of ours."""

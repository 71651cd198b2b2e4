"""Verb: look at documents one by one, without anything to compare them with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.comparison import Comparison
from editions.errors import UsageError
from editions.pipeline import examine_witnesses, signature, witnesses
from editions.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from editions.pipeline import Text


def check(
    texts: Sequence[Text], *, settings: Settings | None = None, on_step: Callable[[str], None] | None = None
) -> Comparison:
    """
    Return what each text says against itself: a comparison without pairs.

    Raises `UsageError` if there is no text, `provenance.errors.UnreadableError` if one cannot be read.

    >>> from provenance.read import from_text
    >>> [found.siglum for found in check([from_text("One."), from_text("Two.")]).documents]
    ['A', 'B']
    """
    if not texts:
        message = "there is nothing to check: no text was named"
        raise UsageError(message, hint="editions check FILE")
    settings, tell = settings or Settings(), on_step or (lambda _step: None)
    read = witnesses(texts, settings, on_step=tell)
    return Comparison(
        signature=signature(read, settings),
        witnesses=read,
        pairs=(),
        documents=examine_witnesses(read, on_step=tell),
    )

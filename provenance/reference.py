"""Noun: the archival reference of a document, and how deep it reaches."""

from __future__ import annotations

from attrs import frozen

#: The levels of a Soviet-form reference, from the archive down to the leaf.
LEVELS = ("archive", "fond", "opis", "delo", "list")


@frozen(kw_only=True)
class ArchivalReference:
    """
    The address of a document: archive, *fond*, *opis*, *delo*, *list*.

    All parts are strings: fond ``Р-5446`` and list ``15об`` are not numbers. A part that is not printed is ``None``;
    nothing is ever filled in. ``printed`` is the statement as it stands, ``status`` is ``"cited"`` unless the
    statement says otherwise (``destroyed``, ``not found``), ``warnings`` tell of misprints that were read but not
    corrected.

    >>> ArchivalReference(printed="RGASPI, fond 17, opis 3", archive="RGASPI", fond="17", opis="3").depth
    'opis'
    """

    printed: str
    archive: str | None = None
    fond: str | None = None
    opis: str | None = None
    delo: str | None = None
    list_: str | None = None
    status: str = "cited"
    warnings: tuple[str, ...] = ()

    @property
    def levels(self) -> tuple[tuple[str, str], ...]:
        """The levels that are printed, from the archive down, each with its value."""
        values = (self.archive, self.fond, self.opis, self.delo, self.list_)
        return tuple((level, value) for level, value in zip(LEVELS, values, strict=True) if value is not None)

    @property
    def depth(self) -> str | None:
        """The deepest level that is printed, or ``None`` for a reference without any."""
        levels = self.levels
        return levels[-1][0] if levels else None

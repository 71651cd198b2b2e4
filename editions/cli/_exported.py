"""A transcript in one of the forms of `provenance.exports`, or as a card, as it may reach a terminal or a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editions.visible import escape_json, escape_markup

if TYPE_CHECKING:
    from provenance.transcript import Transcript

#: The name of the card for people, beside those of the exports.
CARD = "text"


def forms() -> tuple[str, ...]:
    """Return the names of all forms: the card first, then each file of `provenance.exports`."""
    from provenance.exports import EXPORTS  # noqa: PLC0415 - not for --help or a wrong option

    return (CARD, *EXPORTS.names())


def exported(transcript: Transcript, form: str, *, width: int, embed: tuple[bytes, ...] = ()) -> str:
    """
    Return *transcript* in that form, ending in one line end; nothing in it can act on a terminal.

    The card is as wide as *width*; the JSON holds the bytes of the files, *embed*, if there are any. In all forms but
    the card, control characters and signs of direction are written as the escapes of the form, so that its value stays
    the same.
    """
    if form == CARD:
        from provenance.card import card  # noqa: PLC0415 - not for a program's form

        return card(transcript, width).rstrip("\n") + "\n"
    from provenance.exports import EXPORTS  # noqa: PLC0415 - likewise

    export = EXPORTS[form]
    if embed and form == "json":
        import json  # noqa: PLC0415 - likewise

        from provenance.exports.json import to_dict  # noqa: PLC0415 - likewise

        return escape_json(json.dumps(to_dict(transcript, embed=embed), ensure_ascii=False)) + "\n"
    escape = escape_json if export.media_type.endswith("json") else escape_markup
    return escape(export.write(transcript)).rstrip("\n") + "\n"

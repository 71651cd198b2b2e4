r"""
Verb: show a text of any origin on one line, so that nothing in it can act on a terminal or hide.

Control characters, signs that turn the direction of writing, characters without width and bytes that are no text are
shown as escapes (``\x1b``, ``\u202e``, ``\xff``); line ends and tabs become spaces.
"""

from __future__ import annotations

import re
from typing import Final

from provenance.pattern import lazy

#: What may not reach a terminal as it is: C0, DEL, C1, direction, no width, line separators, surrogates.
UNSAFE: Final = lazy(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff\U000e0000-\U000e007f]"
)
#: What is escaped in JSON beyond what JSON itself escapes: a terminal that shows the file must not act on it.
_UNSAFE_JSON: Final = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
#: Likewise in markup: what XML forbids (C0 but for tab and line ends, surrogates) has no escape there either.
_UNSAFE_MARKUP: Final = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
_FORBIDDEN_MARKUP: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_SPACE: Final = "\t\n\r\x0b\x0c\x85\u2028\u2029"
_BYTES: Final = range(0xDC80, 0xDD00)


def _escape(found: re.Match[str]) -> str:
    character = found[0]
    code = ord(character)
    if character in _SPACE:
        return " "
    if code in _BYTES:  # a byte that was no text, as file names on Unix may hold
        return f"\\x{code - 0xDC00:02x}"
    if code < 0x100:  # noqa: PLR2004 - what two hexadecimal digits hold
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"  # noqa: PLR2004 - likewise four


def visible(text: str) -> str:
    r"""
    Return *text* as one line in which nothing can act on a terminal or hide.

    >>> visible("\x1b[31mred\nend \u202e")
    '\\x1b[31mred end \\u202e'
    """
    if text.isprintable():  # Unicode calls none of these printable, and most texts hold none
        return text
    return UNSAFE.sub(_escape, text)


def escape_json(encoded: str) -> str:
    r"""
    Return JSON text with what could act on a terminal, or cannot be encoded, as escapes; its value is the same.

    >>> escape_json('"a\u202eb"')
    '"a\\u202eb"'
    """
    if encoded.isascii() and "\x7f" not in encoded:  # the only sign in ASCII that JSON leaves as it is
        return encoded
    return _UNSAFE_JSON.sub(lambda found: f"\\u{ord(found[0]):04x}", encoded)


def escape_markup(text: str) -> str:
    r"""
    Return XML with what could act on a terminal as character references; what XML forbids becomes U+FFFD.

    A writer of XML has found its own way for forbidden characters before; this is the last guard.

    >>> escape_markup("<p>a\u202eb</p>")
    '<p>a&#x202e;b</p>'
    """
    if text.isascii() and text.isprintable():
        return text
    kept = _FORBIDDEN_MARKUP.sub("\N{REPLACEMENT CHARACTER}", text)
    return _UNSAFE_MARKUP.sub(lambda found: f"&#x{ord(found[0]):x};", kept)

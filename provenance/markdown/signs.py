"""Aid of the reader of Markdown: whether a text is Markdown, told by its signs and without a parser."""

from __future__ import annotations

import re
from typing import Final

from provenance.pattern import lazy

#: So much of a text is looked at (code points).
_OPENING: Final = 100_000
#: A text is Markdown if it shows so many kinds of signs: one stray sign stands in any text.
_ENOUGH: Final = 2

FRONT_MATTER: Final = lazy(
    r"\A(?P<fence>---|\+\+\+)[ \t]*\n(?P<body>.*?)^(?P=fence)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE
)
_KEY: Final = lazy(r"^[A-Za-z][\w -]{0,40}\s?[:=]\s?\S", re.MULTILINE)
_TABLE: Final = r"^ {0,3}\|?[ \t]*:?-{3,}:?[ \t]*(?:\|[ \t]*:?-{3,}:?[ \t]*)+\|?[ \t]*$"
#: Each sign with letters that it cannot do without: they are found much faster than it.
_SIGNS: Final = (
    (("#",), lazy(r"^ {0,3}#{1,6}[ \t]+\S", re.MULTILINE)),
    (("[^",), lazy(r"^ {0,3}\[\^[^\]\s]{1,60}\]:", re.MULTILINE)),
    (("[^",), lazy(r"(?<=[^\s\[])\[\^[^\]\s]{1,60}\](?!:)")),
    (("](",), lazy(r"\[[^\[\]\n]{1,200}\]\([^()\s]{1,500}(?:\s\"[^\"\n]{0,200}\")?\)")),
    (("]:",), lazy(r"^ {0,3}\[[^\]^\n]{1,200}\]:[ \t]+(?:https?:|/|#|<)\S*", re.MULTILINE)),
    (("**",), lazy(r"\*\*(?<![\w*]\*\*)(?=[^\s*])[^*\n]{1,300}(?<=[^\s*])\*\*(?!\*)")),
    (("__",), lazy(r"__(?<![\w_]__)(?=[^\s_])[^_\n]{1,300}(?<=[^\s_])__(?!\w)")),
    (("*",), lazy(r"\*(?<![\w*]\*)(?=[^\s*])[^*\n]{1,300}(?<=[^\s*])\*(?![\w*])")),
    (("_",), lazy(r"_(?<![\w_]_)(?=[^\s_])[^_\n]{1,300}(?<=[^\s_])_(?![\w_])")),
    (("```", "~~~"), lazy(r"^ {0,3}(?:```|~~~)", re.MULTILINE)),
    (("--|", "-:|", "-- |", "-: |"), lazy(_TABLE, re.MULTILINE)),
    (("> ",), lazy(r"^ {0,3}>[ \t]\S", re.MULTILINE)),
)


def looks_like_markdown(text: str) -> bool:
    r"""
    Tell whether a text shows at least two kinds of the signs of Markdown, or opens with data between lines of dashes.

    >>> looks_like_markdown("# Session\n\n*Ottokar* spoke."), looks_like_markdown("# 4 of * 5\n\n[sic]")
    (True, False)
    """
    opening = text[:_OPENING].replace("\r\n", "\n").replace("\r", "\n")
    front = FRONT_MATTER.match(opening)
    if front and _KEY.search(front["body"]):
        return True
    found = 0
    for needles, sign in _SIGNS:
        found += any(needle in opening for needle in needles) and sign.search(opening) is not None
        if found >= _ENOUGH:
            return True
    return False

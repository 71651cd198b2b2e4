"""Markdown as people write it; the counter is the source itself, but for references to characters and cells."""

from __future__ import annotations

import html
import re
from random import Random

_BOOK = """---
title: "Session of the Board"
date: 4 March 1955
translator: [Ann Lee, B. Roe]
lang: en-GB
---

# The *Session* &amp; the Plan #

**Ottokar:** Shall we [adopt](http://x.y "t") the __plan__? It is `code` and \\*not\\* this.[^1]
Second line\x20\x20
third line\\
fourth<br>fifth ![a picture](p.png) <http://example.org> and ~~struck~~ a * b ** c.

> **Boris:** We
> shall.
>
> > Deep quote
> lazy one

[^1]: A note *with* emphasis
lazily going on.

    Second paragraph of it.
[^long]: Another one.

It was adopted[^long] at once.[^none]
"""
_BLOCKS = """Setext title
============

1. First thing
2. Second *thing*
   goes on

- bullet
    more

| who | what |
|-----|:----:|
| Ott\\|okar | Yes **now** |
|  | No |

    set in line
    another

    and more

```text
typed  as it stands

b
```

<div class="x">
Some <b>bold</b> &eacute;t <!-- hidden -->
</div>

[ref]: http://a.b 'c'
See [ref] and [two][ref].
"""
_DEEP = "# Deep\n\n" + "> " * 80 + "**bottom** of it\n\nAnd *then* the end.\n"

SAMPLES = {
    "a session with notes": _BOOK.encode(),
    "every block": _BLOCKS.encode(),
    "line ends of another system": _BOOK.replace("\n", "\r\n").encode(),
    "old line ends": _BLOCKS.replace("\n", "\r").encode(),
    "nested too deep": _DEEP.encode(),
    "signs that are none": b"# One\n\nTwo * three ** four_five_six [sic] [^7] `open **shut\n\n*Three* \\# & &no; <no\n",
    "TOML at its head": b'+++\ntitle = "Session"\ntranslators = ["Ann Lee"]\n+++\n\nOttokar: We agree.\n',
    "tabs": b"# Tabs\n\n-\tOne\n\n\tTwo *three*\n\n>\tFour\n\n1.\t\tfive\n\n\t\tsix\n",
}
_REFERENCE = re.compile(r"&#?\w{1,32};")


def characters(data: bytes) -> str:
    """Return the source: of what Markdown holds nothing is thrown away, and references stand for their characters."""
    return _REFERENCE.sub(lambda one: html.unescape(one.group()), data.decode("utf-8"))


_TOKEN = re.compile(r"\n+|[ \t]+|[#*_`~>|\[\]()!\\<&:^-]+|[^\s#*_`~>|\[\]()!\\<&:^-]+")
_SIGNS = (
    "*", "**", "_", "`", "```\n", "~~", "> ", "- ", "1. ", "#", "[", "](", "](x)", "[^1]", "\n[^1]: ", "![", "<b>",
    "<!--", "\n\n", "\n    ", "\t", "|", "\n|--|--|\n", "\\", "&amp;", "&#0;", "---\n", "+++\n", "\r",
    "\0", "\f", "\x85", "\u2028", "===\n", "<br>",
)  # fmt: skip


def mutate(data: bytes, rng: Random) -> bytes:
    """Drop, double, move and put in signs and words."""
    tokens = _TOKEN.findall(data.decode("utf-8", "replace")) or ["x"]
    for _ in range(rng.randint(1, 8)):
        at = rng.randrange(len(tokens))
        match rng.randrange(5):
            case 0:
                tokens[at] = ""
            case 1:
                tokens.insert(at, rng.choice(tokens) * rng.choice((1, 1, 2, 40)))
            case 2:
                tokens[at] = rng.choice(_SIGNS)
            case _:
                tokens.insert(at, rng.choice(_SIGNS) * rng.choice((1, 1, 1, 3, 100)))
    return "".join(tokens).encode("utf-8", "surrogatepass")

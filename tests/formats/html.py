"""Saved pages in the manner of archives, publishers, old sites and word processors; Python's `html.parser` counts."""

from __future__ import annotations

import html.parser
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random

FOLDER = Path(__file__).with_name("html_pages")
_RUSSIAN = """<html><head><title>Протокол</title></head>
<body><p>Протокол заседания совета, 3 мая 1951 г.
<p>Громов: Хлеба нет, и мы об этом знали ещё осенью. Надо решать сегодня, а не завтра.<br>
Белов: Я этого не знал. Мне об этом никто не говорил, и в отчёте этого не было.<br>
Громов: Вы сами подписали отчёт. Вот он, с вашей подписью и с печатью.
<p>Постановили: принять к сведению.</body></html>"""

SAMPLES = {path.stem: path.read_bytes() for path in sorted(FOLDER.iterdir())} | {
    "cp1251 without a charset": _RUSSIAN.encode("cp1251"),
    "open tags": b"<html><body><p>one<p>two<b><i>three</b>four</i><table>lost<td>five<p>six",
    "only a title": b"<title>All that there is",
    "only a menu": b"<nav><a href=a>Minutes of the Board</a></nav>",
}


class _Counter(html.parser.HTMLParser):
    """Collects all character data, that of scripts and styles among them."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []

    def handle_data(self, data: str) -> None:
        """Keep a piece."""
        self.pieces.append(data)


def characters(data: bytes) -> str:
    """Return the character data of a page in UTF-8, or else in the code page of the Russian sample."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("cp1251")
    counter = _Counter()
    counter.feed(text)
    counter.close()
    return "".join(counter.pieces)


_TOKENS = (
    "<p>", "</p>", "<br>", "<div class=menu>", "</div>", "<table><tr><td>", "</table>", "<a href='#n1'>1</a>", "&#0;",
    "<sup>1</sup>", "<li id=n1>", "<b>", "</b>", "<script>", "</script>", "<title>", "<pre>\n\n", "<aside>", "&nbsp;",
    "<span class=pagenum>", "<span class=speaker>", "</span>", "<template>", "<svg>", "<select>", "<plaintext>", "<h1>",
    "<frameset>", "<form>", "<!--", "-->", "<dl><dt>", "<dd>", "<ul class=sidenotes><li>", "hidden", "\ud7ff", "]", "[",
)  # fmt: skip


def mutate(data: bytes, rng: random.Random) -> bytes:
    """Return a page with some tags, attributes and texts dropped, doubled, moved or replaced."""
    text = data.decode("utf-8", "replace")
    pieces = text.replace("<", "\0<").replace(">", ">\0").split("\0")
    for _ in range(rng.randint(1, 12)):
        at = rng.randrange(len(pieces))
        what = rng.randrange(5)
        if what == 0:
            del pieces[at : at + rng.randint(1, 4)]
        elif what == 1:
            pieces.insert(at, rng.choice(_TOKENS))
        elif what == 2:
            pieces.insert(at, pieces[rng.randrange(len(pieces))])
        elif what == 3:
            pieces[at] = rng.choice(_TOKENS) * rng.randint(1, 30)
        else:
            pieces[at] = pieces[at][: rng.randint(0, len(pieces[at]))]
        pieces = pieces or [""]
    return "".join(pieces).encode("utf-8", "replace")

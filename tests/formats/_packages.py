"""What the samples of office files are built with, and how they are damaged: archives, and tokens of XML."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Mapping
from random import Random

_TOKEN = re.compile(r"<[^>]*>|[^<]+")
_WORDS = (
    "", "x", "0", "-1", "999999999999", "\x00", "\N{COMBINING ACUTE ACCENT}", "\t", "true", "normal", "../../x", "&#1;",
    "&amp;", "]]>", "<!-- x -->", "<?pi?>", "\ud83d", "%zz", "//x/y", "A" * 300,
)  # fmt: skip


def pack(parts: Mapping[str, str | bytes]) -> bytes:
    """Pack parts into a ZIP archive whose bytes depend on nothing else; a part named mimetype is not deflated."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts.items():
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
    return out.getvalue()


def unpack(data: bytes) -> dict[str, bytes]:
    """Return the parts of a ZIP archive."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def mutate_xml(text: str, rng: Random) -> str:
    """Drop, double, move, nest, cut or change some tokens of a text with markup."""
    tokens = _TOKEN.findall(text) or [text]
    for _ in range(rng.randint(1, 4)):
        at = rng.randrange(len(tokens))
        first, last = sorted((at, rng.randrange(len(tokens))))
        match rng.randrange(9):
            case 0:
                tokens[first:last] = tokens[first:last] * rng.choice((0, 0, 2, 3))
            case 1:
                tokens.insert(rng.choice((at, last)), tokens[at])
            case 2:
                del tokens[at]
            case _:
                tokens[at] = _changed(tokens[at], tokens, rng)
        if not tokens:
            break
    return "".join(tokens)


def _changed(token: str, tokens: list[str], rng: Random) -> str:
    """Change a token: its attributes, its name, its numbers, or all of it; or bury it deep."""
    match rng.randrange(5):
        case 0:
            return re.sub(r'"[^"]*"', lambda _: f'"{rng.choice(_WORDS)}"', token, count=rng.randint(1, 3))
        case 1:
            return rng.choice(_WORDS)
        case 2:
            return re.sub(r"(?<=[<:/])[A-Za-z]+", rng.choice(_names(tokens)), token, count=1)
        case 3:
            depth = rng.choice((1, 5, 100, 300))
            return "<x>" * depth + token + "</x>" * depth
        case _:
            return re.sub(r"\d+", lambda _: str(rng.choice((0, -1, 7, 10**9, 10**30))), token)


def _names(tokens: list[str]) -> list[str]:
    found = {match[1] for token in tokens if (match := re.match(r"</?(?:\w+:)?(\w+)", token))}
    return sorted(found) or ["p"]


def mutate_package(data: bytes, rng: Random) -> bytes:
    """Unpack an archive, change tokens of one or two parts, drop, rename or double a part now and then, and pack it."""
    try:
        parts = unpack(data)
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, RuntimeError, NotImplementedError, OSError):
        return data  # damaged already
    for _ in range(rng.randint(1, 2)):
        if not parts:
            break
        name = rng.choice(sorted(parts))
        match rng.randrange(20):
            case 0:
                del parts[name]
            case 1:
                parts[rng.choice(["../x", "a/b", "word/document.xml", "content.xml"])] = parts[name]
            case 2:
                parts[name] = parts[rng.choice(sorted(parts))]
            case 3:
                cut = rng.randrange(len(parts[name]) + 1)
                parts[name] = parts[name][:cut] + rng.randbytes(rng.randint(0, 3)) + parts[name][cut:]
            case _:
                text = mutate_xml(parts[name].decode("utf-8", "replace"), rng)
                parts[name] = text.encode("utf-8", "surrogatepass")
    made = pack(parts)
    if rng.random() < 0.1:
        at = rng.randrange(len(made))
        made = made[:at] + rng.randbytes(1) + made[at + 1 :]
    return made

"""
United States shelfmarks: record group, entry, lot file, series, box, folder, microfilm roll, decimal file.

What a citation says after the shelfmark (``Secret; Nodis. Drafted by Toon.``) is no part of it. Canadian and United
Nations papers are cited alike.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from provenance.pattern import lazy
from provenance.reference import Level, Reach
from provenance.shelfmarks._grammar import Chain, Grammar, LevelName, Passage
from provenance.shelfmarks._labels import Label, Token, chains, tokens
from provenance.shelfmarks._pieces import first_inside, pieces
from provenance.shelfmarks._values import NUMBER
from provenance.shelfmarks._writing import written

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from provenance.reference import ArchivalReference

_LEVELS = (
    LevelName("record_group", Reach.FONDS, "record group", "RG"),
    LevelName("collection", Reach.FONDS, "collection", ""),
    LevelName("job", Reach.SERIES, "accession or job", "Job"),
    LevelName("entry", Reach.SERIES, "entry", "Entry"),
    LevelName("series", Reach.SERIES, "series", ""),
    LevelName("lot", Reach.SERIES, "lot file", "Lot File"),
    LevelName("microfilm", Reach.SERIES, "microfilm publication", ""),
    LevelName("portfolio", Reach.FILE, "portfolio", "Portfolio"),
    LevelName("volume", Reach.FILE, "volume", "Volume"),
    LevelName("roll", Reach.FILE, "roll of microfilm", "Roll"),
    LevelName("box", Reach.FILE, "box", "Box"),
    LevelName("folder", Reach.FILE, "folder", "Folder"),
    LevelName("title", Reach.FILE, "title of the folder", ""),
    LevelName("decimal", Reach.ITEM, "file number", ""),
    LevelName("document", Reach.ITEM, "document", "Document"),
)
_ORDER = tuple(level.name for level in _LEVELS)
_LOT = r"\d{2,3}\s?-?[A-Z]{1,3}\s?-?\d{1,4}[A-Z]?|\d{1,6}[A-Z]?"
_TITLE = (
    r"[\N{LEFT DOUBLE QUOTATION MARK}\"][^\N{RIGHT DOUBLE QUOTATION MARK}\"\n]{1,120}"
    r"[\N{RIGHT DOUBLE QUOTATION MARK}\"]|"
    r"\d+[A-Z]?(?:[-/\N{EN DASH}.]\d+)*(?:\s(?!Box|Reel|Roll)[A-Z][^,;.()\n]{0,60})?(?!\w)|[^,;.\n\d][^,;.\n]{0,90}"
)
_LABELS = (
    Label("record_group", r"[Rr]ecord [Gg]roup", r"RG|R\.\s?G", r"\d{1,4}", bare=True),
    Label(
        "entry",
        r"[Ee]ntry|[Ee]ntries",
        r"E(?=\.?\s?(?:[AP]\d?-?\s?)?\d)",
        r"(?:(?:A-?1|P|UD|NN\d*)[\s-]?)?\d+[A-Z]{0,2}(?:-\w+)*",
        bare=True,
    ),
    Label("lot", r"[Ll]ot [Ff]iles?|[Ll]ots?", "", _LOT),
    Label("roll", r"[Rr]olls?|[Rr]eels?|[Mm]icrofilm [Rr]oll", "", NUMBER),
    Label("box", r"[Bb]ox(?:es)?|BOX|[Cc]ontainer", r"[Bb]x(?=\.)", r"(?:[A-Z]{1,2}[\s-]?)?" + NUMBER),
    Label("folder", r"[Ff]olders?|FOLDER", r"[Ff]ldr?", _TITLE),
    Label("job", r"Job|Accession|FRC", r"[Aa]cc", r"\d{2,4}[\N{EN DASH}-][\w\N{EN DASH}-]{1,14}"),
    Label("collection", r"Collection|MSS|Coll\.", r"MS(?=\s\d)", r"\d{1,6}", bare=True),
    Label("portfolio", r"[Pp]ortfolio", "", NUMBER),
    Label("volume", r"[Vv]olume", r"[Vv]ol", r"(?:\d+|[IVXLC]+)(?!\w)"),
    Label("document", r"[Dd]ocument", r"[Dd]oc", r"\d+\w?"),
    Label("series", r"[Ss]eries|[Ss]ubseries", "", r"(?:\d+|[IVX]+)(?:[.-]\w+)*(?!\w)"),
)
_AND_LOT = lazy(rf"(?:\s?,\s?|,?\s(?:and|&)\s)(?P<value>{_LOT.split('|', maxsplit=1)[0]})")
#: A file number of the State Department: three figures, more after a stop, a stroke, and the date or number.
_DECIMAL = lazy(
    r"(?<![\w.])(?P<decimal>\d{3}(?:[A-Z]{0,2}(?:\.[\dA-Z]{1,8}){1,3})?(?:\s[A-Z][\w .()]{2,40}?)?"
    r"/\d{1,4}[A-Z]?(?:[\N{EN DASH}\N{EM DASH}-]\d{1,4})?[a-z]?)(?!\w)"
)
_SUBJECT = lazy(r"[A-Z]{2,8}(?: \([A-Z]+\))? \d{1,2}(?:-\d+)?(?: [A-Z][\w\N{EN DASH}-]*)*$")
_FILM = lazy(r"(?:Microfilm (?:Publication )?)?(?P<film>[MT]-?\d{1,4})$")
_SERIES = lazy(
    r"(?:[A-Z][\w.'/\N{RIGHT SINGLE QUOTATION MARK}-]*\s)*(?:CDF|DoS CDF|(?:Central|Decimal|Subject|Country|Alpha\w*|"
    r"General|NSC|Lot|"
    r"Conference|Office|Name|Staff|Agency|White House|Institutional|Presidential?|Trip|Chronological|[A-Z][\w./]*)\s"
    r"(?:[\w-]+\s)?(?:Files?|Correspondence|Series|Papers|Records|Collection|Materials))\b.*|Records of .+|"
    r"Papers of .+|"
    r"(?:CDF|CFPF|SNF|DoS CDF)\b.*|\d{4}[\N{EN DASH}-]\d{2,4}\s(?:CDF|Central|Decimal).*|.+ (?:Papers|Records|"
    r"Collection|Materials|Files?|Correspondence|Series)$"
)
_NOT_HERE = lazy(
    r"(?:Top Secret|Secret|Confidential|Nodis|Exdis|Drafted|Source|Copy|No classification|Dated?)\b|.*\b(?:to|"
    r"from) [A-Z]"
)
#: A folder may be called ``Nodis Memcons``; the word alone is about the document.
_NO_TITLE = lazy(
    r"(?:Top Secret|Secret|Confidential|Nodis|Exdis)(?![ ]?[A-Za-z])|(?:Drafted|Source|Copy|No classification|"
    r"Dated?)\b|.*\b(?:to|from) [A-Z]"
)
_MATERIALS = lazy(r"Materials$|Papers$|Library|Presidential")
#: The name of a lot before its sign; what stands right behind a box; how a folder's title begins.
_LOT_NAME = lazy(r"(?:^|[,;(]\s?|NARA\s|\bin\s)(?P<name>(?:[A-Z][\w.&'/-]*\s){1,6})$")
_FOLLOWS = lazy(r"[,:]\s")
_FOLDER = lazy(r"[A-Z\N{LEFT DOUBLE QUOTATION MARK}\"]|\d+[\w\N{EN DASH}-]*\s[A-Z]|\d{4}[\N{EN DASH}-]\d{4}$")
#: Months and years behind a folder's title: ``Poland: 8-12/80``.
_DATED = lazy(r"\d{1,4}(?:[/\N{EN DASH}-]\d{1,4}){1,6}|1[89]\d\d")
_QUOTED = lazy(
    r"[,:]\s(?:[Ff]older\s)?[\N{LEFT DOUBLE QUOTATION MARK}\"]"
    r"(?P<value>[^\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}\"\n]{1,120})"
    r"[\N{RIGHT DOUBLE QUOTATION MARK}\"]"
)
#: A title with these signs would be cut short behind the word Folder.
_UNSIGNED = lazy(r"[,:.]")
_LONGEST_NAME = 100
_QUOTES = '\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}"'


def _read(passage: Passage) -> tuple[Chain, ...]:
    labelled = [_unquoted(token) for token in tokens(_LABELS, passage.text, passage.start, passage.end)]
    found = [*_lots(labelled, passage), *_numbers(passage, labelled), *_names(passage, labelled)]
    found.sort(key=lambda token: (token.start, token.end))
    return _merged(chains(_apart(found), _ORDER, passage, loose=True))


def _unquoted(token: Token) -> Token:
    """Return the token without the quotation marks around a folder's title: they are the citing author's."""
    bare = token.level.value.strip(_QUOTES).rstrip(", ")
    return token if bare == token.level.value else evolve(token, level=evolve(token.level, value=bare))


def _apart(found: Sequence[Token]) -> list[Token]:
    """Drop a token that begins inside the one before."""
    kept: list[Token] = []
    for token in found:
        if not kept or token.start >= kept[-1].end:
            kept.append(token)
    return kept


def _lots(labelled: Sequence[Token], passage: Passage) -> Iterator[Token]:
    """
    Yield the tokens; of several lots, joined by *and*, the later ones are written into the first with ``|``.

    A name right before *Lot File*, as in ``Lem Papers Lot File 83D299``, belongs to the sign.
    """
    for token in labelled:
        if token.level.level != "lot":
            yield token
            continue
        at, values = token.end, [token.level.value]
        while match := _AND_LOT.match(passage.text, at, passage.end):
            values.append(match["value"])
            at = match.end()
        name = _LOT_NAME.search(passage.text, max(passage.start, token.start - 70), token.start)
        start = name.start("name") if name else token.start
        sign = passage.text[start : token.start] + token.level.label
        yield Token(Level("lot", sign, "|".join(values)), start, at, strong=True, warnings=token.warnings)


def _numbers(passage: Passage, labelled: Sequence[Token]) -> Iterator[Token]:
    if passage.archive or any(token.level.level == "record_group" for token in labelled) or "CDF" in passage.text:
        for match in _DECIMAL.finditer(passage.text, passage.start, passage.end):
            yield Token(Level("decimal", "", match["decimal"]), match.start(), match.end(), strong=True)


def _names(passage: Passage, labelled: Sequence[Token]) -> Iterator[Token]:
    """Yield series, collections, microfilms and untitled folders: pieces without a sign of their own."""
    if not labelled and passage.archive is None and "CDF" not in passage.text:
        return
    folders = list(_folders(passage, labelled))
    yield from folders
    starts = [token.start for token in labelled]
    taken = {at for folder in folders for at in range(folder.start, folder.end)}
    told: list[Token] = []
    for piece in pieces(passage.text, passage.start, passage.end):
        if len(piece.text) > _LONGEST_NAME or _NOT_HERE.match(piece.text):
            if told:
                break
            continue
        inside = first_inside(starts, piece.start, piece.end)
        inside = piece.end if inside is None else inside
        name = passage.text[piece.start : inside]
        is_taken = piece.start in taken
        if is_taken or not name.strip() or (inside < piece.end and not name.endswith("(")):
            continue
        kind = _kind(name.rstrip(" ("))
        told += [_token(kind, name.rstrip(" ("), piece.start)] if kind else []
    yield from _one_series(told)


def _folders(passage: Passage, labelled: Sequence[Token]) -> Iterator[Token]:
    """Yield the titles that stand right behind a box, up to the end of the sentence, where no folder is announced."""
    if any(token.level.level == "folder" for token in labelled):
        return
    stops = {token.start for token in labelled if token.level.level != "volume"}
    is_before = passage.archive is None and passage.end < len(passage.text)
    for box in (token for token in labelled if token.level.level == "box"):
        quoted = _QUOTED.match(passage.text, box.end, passage.end)
        if quoted:
            value = quoted["value"].rstrip(", ")
            yield Token(Level("folder", "", value), quoted.start("value") - 1, quoted.end(), strong=True)
            continue
        at, start = box.end, None
        for piece in pieces(passage.text, box.end, min(passage.end, box.end + 3 * _LONGEST_NAME)):
            follows = _FOLLOWS.fullmatch(passage.text, at, piece.start) is not None
            titled = _FOLDER.match(piece.text) or (start is not None and _DATED.fullmatch(piece.text))
            if not follows or piece.start in stops or not titled or _NO_TITLE.match(piece.text):
                break
            if is_before and start is None and _kind(piece.text) == "series":
                break  # the archive is named behind: what stands after the box leads up to it
            at, start = piece.end, piece.start if start is None else start
        if start is not None:
            yield Token(Level("folder", "", passage.text[start:at]), start, at, strong=True)


def _kind(text: str) -> str | None:
    if _FILM.match(text):
        return "microfilm"
    if _SUBJECT.match(text):
        return "decimal"
    return "series" if _SERIES.match(text.partition(" (")[0]) else None


def _token(kind: str, text: str, start: int) -> Token:
    value = text.partition(" (")[0] if kind == "series" else text
    return Token(Level(kind, "", value), start, start + len(value), strong=True)


def _one_series(found: Sequence[Token]) -> Iterator[Token]:
    """Yield the names: of several series the last is the series, and the first a collection."""
    series = [token for token in found if token.level.level == "series"]
    for token in found:
        if token.level.level != "series" or token is series[-1]:
            yield token
        elif token is series[0]:
            yield Token(Level("collection", "", token.level.value), token.start, token.end, strong=True)


def _merged(found: tuple[Chain, ...]) -> tuple[Chain, ...]:
    """Take the lots that were read as one apart again."""
    return tuple(
        Chain(
            tuple(
                Level(level.level, level.label, value)
                for level in chain.levels
                for value in (level.value.split("|") if level.level == "lot" else [level.value])
            ),
            chain.start,
            chain.end,
            chain.continues,
            chain.archive,
            chain.warnings,
        )
        for chain in found
    )


def _write(reference: ArchivalReference, cyrillic: bool) -> str:  # noqa: FBT001 - the shape that every grammar has
    lots = [level.value for level in reference.levels if level.level == "lot"]
    rest = [level for level in reference.levels if level.level != "lot" or level.value == lots[0]]
    joined = [evolve(one, value=" and ".join(lots)) if one.level == "lot" else _signed(one) for one in rest]
    return written(evolve(reference, levels=tuple(joined)), _LEVELS, cyrillic=cyrillic, between=", ")


def _signed(level: Level) -> Level:
    """Return a level with its sign in the value where a number needs it, without it where a title has commas."""
    if level.value[:1].isdecimal() and level.level in ("collection", "series") and level.value.isalnum():
        return evolve(level, value=f"{level.level.capitalize()} {level.value}")
    if level.level != "folder" or not _UNSIGNED.search(level.value):
        return level
    if any(quote in level.value for quote in _QUOTES):
        return evolve(level, level="title")
    return evolve(level, value=f"{_QUOTES[0]}{level.value}{_QUOTES[1]}")


SHELFMARK = Grammar(
    name="us",
    levels=_LEVELS,
    hint=r"(?<!\w)(?:RG\s?\d|[Rr]ecord [Gg]roup|[Ll]ot (?:[Ff]iles?\s)?\d|[Bb]ox(?:es)?\s\d|"
    r"[Ff]older\s\d|CDF\b|[Rr]oll\s\d)",
    read=_read,
    write=_write,
)

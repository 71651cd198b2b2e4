"""Data and verbs: the archives known by name, their forms in several scripts, and what became of them."""

from __future__ import annotations

import functools
import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from attrs import frozen

from provenance.pattern import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_TOKEN = lazy(r"[^\W_]+")
#: What may stand between two words of one name: no full stop with a blank, so that a name ends with its sentence.
_GLUE = lazy(r"[\s\-\N{EN DASH}/'\N{RIGHT SINGLE QUOTATION MARK}]{0,3}|-?,\s|\.|\.?\s?\(")
_ENDING = lazy("(?:ого|его|ому|ему|ыми|ими|ым|им|ом|ем|ый|ий|ая|ой|ей|ую|ых|их|[аеиоуыяюйьё]+)$")
_CYRILLIC = lazy("[\u0400-\u04ff]")
_SHORT_WORD = 4
_STEMMED = 5
#: An archive's name is no longer than this (code points): a longer one is a sentence.
LONGEST_NAME = 160

_ACRONYM_CYRILLIC = (
    r"(?:[А-ЯЁІЇ][А-ЯЁІЇа-я]{0,2}\s)?[А-ЯЁІЇ]{2}(?:[А-ЯЁІЇ]|[а-яё]{1,4}(?=[А-ЯЁІЇ])){0,14}(?:\s(?:РФ|[А-ЯЁІЇ]{1,5}[а-я]{0,3}|[А-ЯЁІЇ][\w-]{2,}|"
    r"Республик\w+|области|края|округа|республики|России|Украины|України))*"
)
_ACRONYM_LATIN = r"(?:Ts|Kh|Sh|Zh|Ch|[A-Z\N{LATIN CAPITAL LETTER S WITH CARON}]){2,12}(?:[\s-][A-Z][A-Za-z]{0,5})?"
_SHAPE = lazy(rf"(?:{_ACRONYM_CYRILLIC}|{_ACRONYM_LATIN})\.?$")
_WORD = lazy(
    r"\b(?:\w*[Aa]rchi[vw]\w*|ARCHIV\w*|Arhiv\w*|arhiv\w*|Arkhiv\w*|\w*[Аа]рхив\w*|[Аа]рхів\w*|\w*[Ll]evéltár\w*|"
    r"[Ll]ibrary|"
    r"[Bb]iblioth\w+|[Бб]иблиотек\w+|[Ff]oundation|Foundation|[Рр]ецензия|Records? (?:Office|Cent(?:er|re))|"
    r"Ф[Оо]НД)(?!\w)"
)


@frozen(kw_only=True)
class Archive:
    """
    One archive under one name: ``id``, the tradition in which it is cited, its printed ``names``, and ``successor``.

    An archive that was renamed has one entry for each name and the id of what it became. ``weak`` are names so short
    that they count only right before a shelfmark. ``years`` say from when to when it bore the name, as far as known.
    """

    id: str
    tradition: str
    names: tuple[str, ...]
    weak: frozenset[str] = frozenset()
    years: str | None = None
    successor: str | None = None


@frozen
class Mention:
    """The name of an archive as printed in a text, in code points, and the archive if it is a known one."""

    start: int
    end: int
    printed: str
    archive: Archive | None = None
    is_weak: bool = False


@functools.cache
def archives() -> Mapping[str, Archive]:
    """
    Return all known archives by id.

    >>> archives()["ru-rtskhidni"].successor
    'ru-rgaspi'
    """
    from importlib.resources import files  # noqa: PLC0415 - only where a reference is read

    table = files("provenance").joinpath("archives.tsv").read_text(encoding="utf-8").splitlines()
    return MappingProxyType({archive.id: archive for archive in map(_row, table[1:])})


def _row(line: str) -> Archive:
    identifier, tradition, names, years, successor = line.split("\t")
    printed = names.split(" | ")
    return Archive(
        id=identifier,
        tradition=tradition,
        names=tuple(name.removesuffix("?") for name in printed),
        weak=frozenset(name[:-1] for name in printed if name.endswith("?")),
        years=years or None,
        successor=successor or None,
    )


def _stem(token: str) -> str:
    folded = token.casefold().replace("ё", "е")
    return _ENDING.sub("", folded) if len(token) >= _STEMMED and _CYRILLIC.match(token) else folded


def _is_acronym(tokens: list[str]) -> bool:
    return all(len(token) <= _SHORT_WORD or sum(map(str.isupper, token)) > 1 for token in tokens)


@functools.cache
def _names() -> Mapping[str, tuple[tuple[tuple[str, ...], bool, Archive, bool], ...]]:
    """Return the names by the stem of their first word, long ones first: words, whether case counts, archive, weak."""
    found: dict[str, list[tuple[tuple[str, ...], bool, Archive, bool]]] = {}
    for archive in archives().values():
        for name in archive.names:
            tokens = _TOKEN.findall(name)
            exact = _is_acronym(tokens)
            words = tuple(tokens if exact else map(_stem, tokens))
            found.setdefault(_stem(tokens[0]), []).append((words, exact, archive, name in archive.weak))
    return {first: tuple(sorted(rows, key=lambda row: -len(row[0]))) for first, rows in found.items()}


def find_archives(text: str) -> tuple[Mention, ...]:
    """
    Return the known archives that *text* names, in order; of two names at one place the longer one. Linear time.

    >>> [(m.printed, m.archive.id) for m in find_archives("see РГАСПИ, and the Truman Library")]
    [('РГАСПИ', 'ru-rgaspi'), ('Truman Library', 'us-truman')]
    """
    return tuple(_mentions(text))


def _mentions(text: str) -> Iterator[Mention]:
    tokens = list(_TOKEN.finditer(text))
    names, at = _names(), 0
    while at < len(tokens):
        length = 1
        for words, exact, archive, is_weak in names.get(_stem(tokens[at][0]), ()):
            here = tokens[at : at + len(words)]
            if len(here) == len(words) and _agree(here, words, exact=exact):
                start, end, length = here[0].start(), here[-1].end(), len(words)
                if text[end : end + 1] == "." and len(here) > 1 and all(len(token[0]) == 1 for token in here):
                    end += 1  # the last point of N.A.R.A.
                yield Mention(start, end, text[start:end], archive, is_weak)
                break
        at += length


def _agree(here: list[re.Match[str]], words: tuple[str, ...], *, exact: bool) -> bool:
    printed = [match[0] if exact else _stem(match[0]) for match in here]
    return tuple(printed) == words and all(map(_is_glue, here, here[1:]))


def _is_glue(left: re.Match[str], right: re.Match[str]) -> bool:
    """Tell whether two words may belong to one name: a full stop and a blank stand only behind an initial."""
    gap = left.string[left.end() : right.start()]
    return _GLUE.fullmatch(gap) is not None or (gap == ". " and len(left[0]) == 1)


def find_archive(name: str) -> Archive | None:
    """
    Return the archive of which *name* is a printed form, in any script it is known in, or ``None``.

    >>> find_archive("ГА РФ").id, find_archive("GARF").id
    ('ru-garf', 'ru-garf')
    """
    mentions = find_archives(name)
    return mentions[0].archive if mentions else None


def looks_like_archive(clause: str) -> bool:
    """
    Tell whether a clause has the shape of an archive's name: a word for one, or an acronym.

    >>> looks_like_archive("ЦГА Республики Мордовия"), looks_like_archive("ОГАЧО"), looks_like_archive("It was said")
    (True, True, False)
    """
    if not clause or len(clause) > LONGEST_NAME:
        return False
    return _SHAPE.match(clause) is not None or (clause[0].isupper() and _WORD.search(clause) is not None)


def todays(archive: Archive) -> Archive:
    """
    Return what became of an archive: itself, or the last of its successors.

    >>> todays(find_archive("ЦПА ИМЛ")).id
    'ru-rgaspi'
    """
    while archive.successor:
        archive = archives()[archive.successor]
    return archive


def same_archive(left: str, right: str) -> bool:
    """
    Tell whether two printed names mean one archive: in two scripts, in full and short, or before and after a renaming.

    Names that are not known are compared by their letters, without case, accents and script.

    >>> same_archive("RTsKhIDNI", "РГАСПИ"), same_archive("ОГАЧО", "OGAChO"), same_archive("GARF", "RGANI")
    (True, True, False)
    """
    one, two = find_archive(left), find_archive(right)
    if one and two:
        return todays(one).id == todays(two).id
    return bool(left) and _key(left) == _key(right)


def _key(name: str) -> str:
    from unidecode import unidecode  # noqa: PLC0415 - only where two references are compared

    return " ".join(_TOKEN.findall(unidecode(name).casefold()))


def name_in(archive: Archive, *, cyrillic: bool) -> str:
    """
    Return the first known name of an archive in Cyrillic or in Latin letters; its first name if there is none.

    >>> name_in(find_archive("RGASPI"), cyrillic=True)
    'РГАСПИ'
    """
    fitting = (name for name in archive.names if bool(_CYRILLIC.match(name)) is cyrillic)
    return next(fitting, archive.names[0])

"""
Russian and Soviet shelfmarks: *fond*, *opis*, *delo*, *list*, in Latin or Cyrillic letters.

Levels may be parted by full stops, commas or nothing; four bare numbers after an archive's name mean the same. Papers
of the Politburo and the Secretariat are also cited by protocol alone (``Pb 230/34``). The Foreign Policy Archive has
a folder (*papka*) between *opis* and *delo*.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.pattern import lazy
from provenance.reference import Level, Reach
from provenance.shelfmarks._grammar import Chain, Grammar, LevelName, Passage
from provenance.shelfmarks._labels import Label, Token, chains, tokens
from provenance.shelfmarks._values import FOND, LEAVES, NUMBER, OPIS
from provenance.shelfmarks._writing import written

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from provenance.reference import ArchivalReference

_LEVELS = (
    LevelName("fond", Reach.FONDS, "fond (fonds)", "f.", "Ф."),
    LevelName("opis", Reach.SERIES, "opis (inventory)", "op.", "Оп."),
    LevelName("por", Reach.SERIES, "por. (serial number)", "por.", "пор."),
    LevelName("perechen", Reach.SERIES, "perechen (list)", "per.", "Перечень"),
    LevelName("papka", Reach.SERIES, "papka (folder)", "papka", "папка"),
    LevelName("karton", Reach.SERIES, "karton (box)", "kart.", "Карт."),
    LevelName("kniga", Reach.FILE, "kniga (book)", "kn.", "Кн."),
    LevelName("rolik", Reach.SERIES, "rolik (reel of microfilm)", "rolik", "ролик"),
    LevelName("delo", Reach.FILE, "delo (file)", "d.", "Д."),
    LevelName("volume", Reach.FILE, "tom (volume)", "t.", "Т."),
    LevelName("part", Reach.FILE, "chast (part)", "ch.", "Ч."),
    LevelName("issue", Reach.FILE, "vypusk (issue)", "vyp.", "Вып."),
    LevelName("document", Reach.ITEM, "dokument (document)", "dok.", "Док."),
    LevelName("list", Reach.LEAF, "list (leaf)", "l.", "Л."),
    LevelName("protocol", Reach.FILE, "protocol", "", ""),
    LevelName("punkt", Reach.ITEM, "punkt (item)", "item", "п."),
)
_ORDER = tuple(level.name for level in _LEVELS)

_FOND = Label("fond", r"[Ff]onds?|[Ff]ondo|FOND|ФОНД|[Фф]онд[а-я]{0,2}", r"[Ff]{1,2}|[Фф]{1,2}", FOND)
#: English words for a fonds, which count only behind the name of an archive.
_ENGLISH = Label("fond", r"[Ff]und|[Cc]ollection|[Cc]oll\.", "", FOND)
_OPIS = Label(
    "opis", r"[Oo]pis[’'ʹʼi]?|OPIS|ОПИСЬ|[Оо]пис[ьи]ю?|[Ii]nventory|[Ii]nv\.", r"[Oo]p|OP|[Оо][Пп]", OPIS
)  # fmt: skip
_DELO = Label(
    "delo",
    r"[Сс]права|[Ss]prava|[Dd]el[oa]|DELO|[Dd]yelo|[Ff]iles?|[Ff]ailo?|ДЕЛО|[Дд]ел[оа]|"
    r"[Ее]д(?:\.\s?|иниц[аы] )[Хх]р(?:анения|\.)?|ед\.?хр\.?|ЕД\.\s?ХР\.?|[Ee]d\.\s?[Kk]hr\.?|АСД|ASD",
    r"[Dd]{1,2}|[Дд]{1,2}|[Сс]пр|[Ss]pr",
    rf"(?:[A-ZА-ЯЁ]{{1,3}}-)?{NUMBER}",
)
_LIST = Label(
    "list",
    r"[Ll]ist(?:y|ov|akh)?|LIST|ЛИСТЫ?|[Лл]ист(?:ы|ов|ах|а)?|[Ll]ea(?:f|ves)|[Ss]heets?|[Ff]olios?",
    r"(?:[Лл]\.\s?)?[Лл]{1,2}|(?:[Ll]\.\s?)?[Ll]{1,2}|LL|[Аа]рк|[Aa]rk",
    LEAVES,
)
_SCANNED = Label("list", "", r"1[1l]\.|l1\.", LEAVES)
_VOLUME = Label("volume", r"[Тт]ом|[Vv]olume|[Tt]om", r"[Тт]|[Vv]ol|[Tt](?=\.)", r"(?:\d+|[IVX]+)(?!\w)")
_PART = Label("part", r"[Чч]асть|[Pp]art", r"[Чч](?=\.)|[Cc]h(?=\.)", r"(?:\d+|[IVX]+)(?!\w)")
_PERECHEN = Label("perechen", r"[Пп]еречень|[Pp]erechen[’'ʹ]?", r"[Пп]ер(?=\.)|[Pp]er(?=\.)", NUMBER)
_ROLIK = Label("rolik", r"[Рр]олик|[Rr]olik|[Rr]eel|[Rr]oll", "", r"\d+(?:\.\d+)?")
_ISSUE = Label("issue", r"[Вв]ыпуск", r"[Вв]ып|[Vv]yp", r"(?:\d+|[IVX]+)(?!\w)")
_DOCUMENT = Label("document", r"[Дд]окумент|[Dd]okument|[Dd]ocument", r"[Дд]ок|[Dd]o[ck]", NUMBER)
_POR = Label("por", "", r"[Пп]ор|[Pp]or", NUMBER)
_KARTON = Label("karton", r"[Кк]артон|[Kk]arton", r"[Кк]арт|[Kk]art|[Кк](?=\.\s?\d)", NUMBER)
_KNIGA = Label("kniga", r"[Кк]нига|[Kk]niga", r"[Кк]н(?=\.)|[Kk]n(?=\.)", NUMBER)
_PAPKA = Label("papka", r"[Пп]апк[аи]|[Pp]apk[ai]|[Ff]older", r"[Пп]ап|[Pp]ap|[Пп](?=\.)|[Pp](?=\.)", NUMBER)
_LABELS = (_FOND, _OPIS, _PERECHEN, _POR, _KARTON, _KNIGA, _ROLIK, _DELO, _VOLUME, _PART, _ISSUE, _DOCUMENT, _LIST)
_WITH_SCANNED = (*_LABELS, _SCANNED)
_FOREIGN_POLICY = (_FOND, _OPIS, _POR, _PAPKA, _DELO, _VOLUME, _LIST)
_FOREIGN_POLICY_IDS = frozenset({"ru-avprf", "ru-avpsssr", "ru-avpri"})
#: ``ГАРФ. Р-5451. Оп. 12``: a fonds that its letter tells, or that stands right behind its archive.
_UNSIGNED_FOND = lazy(r"(?<![\w./-])(?P<fond>(?:[A-ZА-ЯЁ]{1,2}-)?\d{1,5}[а-яa-z]?)[.,]?\s{0,2}\Z")
#: ``д. 12, 14 и 15``: more files of one inventory; a number before a word, a sign or a leaf is none.
_MORE_FILES = lazy(
    r"(?:,\s?|\s(?:и|and|та)\s)(?P<value>(?P<number>\d{1,6})(?:[а-дa-d]\b)?(?:\s?[-\N{EN DASH}]\s?\d{1,6})?)"
    r"(?=\s?(?:[;)\]]|,\s?\d{1,6}[;,.)\s\N{EN DASH}-]|\.?\s*\Z|\s(?:и|and|та)\s\d|\(\d)|\.\s[ЛлLl])"
)
_DIGITS = lazy(r"\d+")
_PLURAL = lazy(r"[Дд]д|[Dd]d|[Дд]ела")
_YEARS = range(1700, 2030)
_SIGNS = lazy(r"[\s.,;:]{0,3}")
#: The word for a folder, or its sign between those of the inventory and the file.
_PAPKA_WORD = lazy(
    r"[Пп]апк[аи]|[Pp]apka|[Pp]ap\.|[Пп]ап\.|"
    r"(?:[Оо]п|[Oo]p)\.?\s?\d{1,4}\w?[.,;]?\s?(?:[Пп]|[Pp])\.\s?\d{1,4}\w?[.,;]?\s?[ДдDd]\."
)
#: Levels that printed books have too, and what stands before them where they are the file's.
_AS_IN_BOOKS = frozenset({"kniga", "volume", "part", "issue"})
_ADJOINING = lazy(r"[\s.,;:(]{0,4}(?:(?:and|и|та)\s)?")

_BARE_FOND = r"(?:[A-ZА-ЯЁ]{1,2}-?)?\d+[А-ЯA-Zа-яa-z]?"
_BARE = lazy(
    rf"[\s.,:]{{0,3}}(?P<fond>{_BARE_FOND})(?P<sep>\s|/|-|\N{{EN DASH}}|,\s?|\.\s|\.(?=\d+\.\d+\.\d))"
    r"(?P<opis>\d+[а-яa-z]?)(?P=sep)(?P<delo>\d+[А-Яа-яA-Za-z]?)(?![\w]|(?<!\.\d\d\d)(?<!\.\d\d)(?<!\.\d)\.\d)"
    r"(?:(?:(?P=sep)|,\s?)(?P<list>\d+(?:\s?(?:об|ob)\b|[а-жa-g]\b)?(?:\s?[-\N{EN DASH}]\s?\d+(?:об|ob)?)?)"
    r"(?![\w/]|\.\d|\s+[^\W\d_]))?"
)
_NAMED_BARE = lazy(r"\W{0,3}(?P<archive>(?=[А-ЯЁ]*А)[А-ЯЁ]{2,9}(?:\s(?:РФ|[А-Я]{2,3}))?)(?=[\s,]+(?:[А-Я]-?)?\d)")
_PROTOCOL = lazy(
    r"(?<![\w/-])(?:"
    r"(?P<mark>(?:Pb|PB|St|ST|Пб|ПБ|Ст|СТ|Ct|CT)\.?\s?[-\N{EN DASH}]?\s?\d{1,4}/\s?(?:\d{1,4}|[IVXLC]+)\w{0,3}|"
    r"[PП]\d{2,4}/(?:\d{1,4}|[IVXLC]+)\w{0,3}|"
    r"\d{1,4}-[A-ZА-ЯЁ][a-zа-я]?/[A-Za-zА-Яа-я]{1,4}(?!\w))|"
    r"(?:1[89]\d\d\W{1,4}|\A\W{0,2}(?=[\w -]{1,12}\W*\Z))"
    r"(?P<bare>\d{3,4}-[A-ZА-ЯЁ](?![\w/])|(?:(?<=,\s)|\A)(?:Pb|PB|St|ST|Пб|ПБ|Ст|СТ)\.?\s?\d{1,4}(?![\w/]))|"
    r"(?:[Пп]ротокол|[Pp]rotocol|[Pp]rotokol)\s(?:(?:заседания|of the meeting|session)\s[^,;\d]{0,60})?"
    r"(?:№|No\.?|N)\s?(?P<number>\d+\w?)(?:\s(?:от|of|dated)\s[^,;]{1,30}?)?[\s,.;:]{1,3}(?:п(?:ункт)?|p(?:unkt)?|item|"
    r"point)\.?\s?(?:№\s?)?(?P<punkt>\d+\w?))"
)


def _read(passage: Passage) -> tuple[Chain, ...]:
    found = chains(list(_tokens(passage)), _ORDER, passage)
    return tuple(map(_told, _of_files(found, passage))) or _bare(passage) or _protocols(passage)


def _tokens(passage: Passage) -> Iterator[Token]:
    """Yield the levels with their signs, a fonds without one right before its inventory, and further files."""
    text, last = passage.text, passage.start
    for token in tokens(_labels(passage), text, passage.start, passage.end):
        if token.level.level == "opis":
            begin = max(last, token.start - 16)
            unsigned = _UNSIGNED_FOND.search(text, begin, token.start)
            if unsigned and (unsigned["fond"][0].isalpha() or (passage.archive and begin == passage.start)):
                level = Level("fond", "", unsigned["fond"])
                yield Token(level, unsigned.start("fond"), unsigned.end("fond"), strong=True)
        yield token
        last = token.end
        while token.level.level == "delo" and (more := _MORE_FILES.match(text, last, passage.end)):
            number, before = int(more["number"]), int(_DIGITS.findall(text[token.start : last])[-1])
            if number <= before or (number in _YEARS and not _PLURAL.match(token.level.label)):
                break
            last = more.end()
            yield Token(Level("delo", "", more["value"]), more.start("value"), last)


def _of_files(found: Sequence[Chain], passage: Passage) -> Iterator[Chain]:
    """Yield the chains; a volume with its part, apart from the shelfmark before it, is that of a printed book."""
    end = passage.start
    for chain in found:
        books = chain.continues and all(level.level in _AS_IN_BOOKS for level in chain.levels)
        if not books or _ADJOINING.fullmatch(passage.text, end, chain.start):
            yield chain
        end = chain.end


def _labels(passage: Passage) -> tuple[Label, ...]:
    archive = passage.archive.archive if passage.archive else None
    if (archive and archive.id in _FOREIGN_POLICY_IDS) or _PAPKA_WORD.search(passage.text, passage.start, passage.end):
        return _FOREIGN_POLICY
    return (_ENGLISH, *_WITH_SCANNED) if archive else _WITH_SCANNED


def _told(chain: Chain) -> Chain:
    """Add a warning where a leaf's sign was read as a number by a scanner."""
    leaf = chain.levels[-1]
    if leaf.level != "list" or (not leaf.label[:1].isdigit() and leaf.label != "l1."):
        return chain
    warnings = tuple(w for w in chain.warnings if leaf.label.rstrip(".") not in w)
    told = f"{leaf.label} is read as ll., as a scanner prints it"
    return Chain(chain.levels, chain.start, chain.end, chain.continues, chain.archive, (*warnings, told))


def _bare(passage: Passage) -> tuple[Chain, ...]:
    """Read four (or three) numbers in a row after the archive's name."""
    start, archive = passage.start, None
    if passage.archive is None:
        named = _NAMED_BARE.match(passage.text, passage.start, passage.end)
        if named is None:
            return ()
        start, archive = named.end(), named["archive"]
    match = _BARE.match(passage.text, start, passage.end)
    if match is None:
        return ()
    levels = tuple(Level(name, "", match[name].strip()) for name in ("fond", "opis", "delo", "list") if match[name])
    stop = match.end()
    leaf = next(iter(tokens((_LIST,), passage.text, stop, passage.end)), None) if not match["list"] else None
    if leaf and _SIGNS.fullmatch(passage.text, stop, leaf.start):
        levels, stop = (*levels, leaf.level), leaf.end
    begin = match.start("fond") if archive is None else passage.text.index(archive, passage.start)
    return (Chain(levels, begin, stop, archive=archive),)


def _protocols(passage: Passage) -> tuple[Chain, ...]:
    found = []
    for match in _PROTOCOL.finditer(passage.text, passage.start, passage.end):
        group = next(name for name in ("mark", "bare", "number") if match[name])
        levels = [Level("protocol", "Протокол №" if group == "number" else "", match[group])]
        if match["punkt"]:
            levels.append(Level("punkt", "п.", match["punkt"]))
        begin = match.start("bare") if group == "bare" else match.start()
        found.append(Chain(tuple(levels), begin, match.end()))
    return tuple(found)


def _write(reference: ArchivalReference, cyrillic: bool) -> str:  # noqa: FBT001 - the shape that every grammar has
    if reference.value("punkt"):
        sign = "Протокол №" if cyrillic else "Protocol No."
        item = "п." if cyrillic else "item"
        return f"{sign} {reference.value('protocol')}, {item} {reference.value('punkt')}"
    return written(reference, _LEVELS, cyrillic=cyrillic, between=". " if cyrillic else ", ")


SHELFMARK = Grammar(
    name="russian",
    levels=_LEVELS,
    hint=(
        r"(?<!\w)(?:[Ff]{1,2}[.,]?|[Фф]{1,2}[.,]?|[Ff]onds?|ФОНД|[Фф]онд\w{0,2}|[Oo]p[.,]|[Oo]pis\S?|[Оо]п(?:[.,]|"
        r"ис[ьи]))\s?"
        r"(?:№\s?)?(?:[A-ZА-Я]{1,3}-?)?\d|"
        r"(?<!\w)(?:[DdLl]{1,2}|[ДдЛл]{1,2}|[Дд]ело|[Dd]elo)\.?\s?\d|"
        r"(?<!\w)[А-ЯЁ]{2,9}(?:\s[А-Я]{2,3})?,?\s(?:[А-Я]-?)?\d+[А-Я]?[\s/-]\d|"
        r"(?<!\w)[A-ZА-ЯЁ][a-zа-яA-ZА-ЯЁ]?\.?\s?-?\d{1,4}/[\dIVX]|(?<!\w)(?:Pb|PB|St|ST|Пб|ПБ|Ст|СТ)\.?\s?\d|\d-[A-ZА-ЯЁ][a-zа-я]?(?:/|\b)|[Пп]ротокол|[Pp]rotoco?k?ol?\s"
    ),
    read=_read,
    write=_write,
    ibid=("Там же",),
)

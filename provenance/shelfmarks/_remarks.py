"""Verbs: what a statement says beside the shelfmark: material, classification, status, printed sources."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from provenance.pattern import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

_MATERIAL = lazy(
    r"(?:(?<=[.;,)\]]\s)|(?<=^)|(?<=\n))(?P<words>(?:Автограф|Подлинник|Копия|Машинописн\w+|Машинопись|Заверенная|"
    r"Рукопис\w+|"
    r"Незаверенная|Черновик|Типографск\w+|Отпуск|Оригинал|Géppel írt|Kézzel írt|Kézírás\w*|Eredeti|Másolat|Gépirat|"
    r"Typed|Typescript|Autograph|Handwritten|Manuscript(?! Division)|Carbon copy|Certified copy|Original|"
    r"Abschrift|Durchschlag|"
    r"Konzept|Reinschrift|Entwurf|Maschinenschrift\w*|Strojopis|Opis pisma|Maszynopis|Rękopis|Kopia|Препис|Чернова)"
    r"(?:\s[^\W\d_][\w-]*){0,4})(?=\s*(?:[.;,\]\n)]|$))"
)
_IN_BRACKETS = lazy(r"\((?P<words>K\.|RS\.|Abschrift|Konzept|Reinschrift|Kopie|copy|original)\)")
_CLASSIFICATION = lazy(
    r"(?<!\w)(?P<words>Top Secret|Secret|Confidential|Unclassified|Limited Official Use|Official Use Only|Restricted|"
    r"Совершенно секретно|Сов\.\s?секретно|Строго секретно|Секретно|Szigorúan titkos!?|Titkos!?|Streng geheim|Geheim|"
    r"Vertraulich|Přísně tajné|Tajné|Ściśle tajne|Tajne|Strict secret|Secret de serviciu|No classification marking)"
    r"(?P<rest>(?:;\s?[A-Z][\w ]{1,30})*)(?=\s*(?:[.\],)\n]|$))"
)
_STATUS = {
    "destroyed": (
        r"skartiert|vernichtet|verbrannt|destroyed|уничтожен\w*|zničen\w*|skartován\w*|distrus\w*|megsemmisít\w+|"
        r"zniszczon\w+"
    ),
    "not found": (
        r"konnte\w*\s(?:\w+\s)?nicht\s(?:\w+\s)?gefunden|nicht (?:auf)?gefunden|nicht auffindbar|"
        r"(?:could )?not (?:be )?found|не (?:обнаружен|найден)\w*|nenalezen\w*|nebyl\w* nalezen\w*|nie odnaleziono"
    ),
    "no longer extant": (
        r"nicht mehr (?:vorhanden|erhalten)|no longer extant|not preserved|не сохранил\w+|nedochoval\w*|nezachoval\w*"
    ),
    "missing from the file": (
        r"liegt (?:dem Akt |im Akt |diesem )?(?:\w+ )?nicht (?:mehr )?(?:ein|bei)|missing from the file|fehlt im Akt|"
        r"отсутствует в деле|в деле отсутствует|chybí ve spisu|ve spise chybí"
    ),
    "unprocessed": (
        r"nezpracov\w+|nespracovan\w+|неразобран\w*|необработан\w*|unprocessed|unverzeichnet|neuspořádan\w*"
    ),
    "closed": r"still classified|не рассекречен\w*|gesperrt|closed to researchers",
}
_STATUSES = lazy("|".join(f"(?P<s{at}>{words})" for at, words in enumerate(_STATUS.values())), re.IGNORECASE)
_NO_LEAF = lazy(
    r"no (?:page|leaf|folio) numbers?|without page numbers?|unpaginated|unnumbered|без (?:нумерации|пагинации|"
    r"номер\w+)\s?(?:лист\w+)?|"
    r"б/л\b|лист\w* не (?:пронумерован|указан)\w*|ohne Blattzählung|unpag\.|nepaginat|nefoliat|s\.\s?p\.(?!\w)|"
    r"n\.\s?p\.(?!\w)|nestr\.",
    re.IGNORECASE,
)
_PAGES = lazy(
    r"(?<!\w)(?:pp?|[Сс]|S|str|стр|[Vv]ol)\.\s?\d|\(\w[\w .,&'-]{2,60}[:] ?[^()]{0,60}\b1[5-9]\d\d\)|\b(?:1[5-9]|"
    r"20)\d\d\), \d+"
)
_TITLE = lazy(r"[^\W\d_]{3,}")
_CLAUSE = lazy(r"\s*;\s*|[\[\]\n]")


def material(text: str) -> str | None:
    """
    Return what the statement says of the document's form, as printed, several joined by a semicolon; or ``None``.

    >>> material("Ф. 17. Оп. 3. Д. 5. Машинописная копия.")
    'Машинописная копия'
    """
    found = [match["words"].strip() for pattern in (_MATERIAL, _IN_BRACKETS) for match in pattern.finditer(text)]
    return "; ".join(found) or None


def classification(text: str) -> tuple[str | None, tuple[str, ...]]:
    """
    Return the classification and the instructions for handling beside it.

    >>> classification("Box 27. Secret; Nodis. Drafted by Toon.")
    ('Secret', ('Nodis',))
    """
    match = _CLASSIFICATION.search(text)
    if match is None:
        return None, ()
    return match["words"], tuple(part.strip() for part in match["rest"].split(";") if part.strip())


def status(text: str, start: int, end: int) -> str:
    """Return the status that ``text[start:end]`` gives the document, ``"cited"`` if it says nothing of it."""
    match = _STATUSES.search(text, start, end)
    return tuple(_STATUS)[int((match.lastgroup or "s0")[1:])] if match else "cited"


def without_leaf(text: str, start: int, end: int) -> str | None:
    """Return the words of ``text[start:end]`` that say that there is no leaf number, or ``None``."""
    match = _NO_LEAF.search(text, start, end)
    return match.group() if match else None


def printed_sources(text: str, taken: Sequence[tuple[int, int]]) -> tuple[str, ...]:
    """
    Return the clauses that cite a printed page or a book, outside the ranges *taken* by shelfmarks.

    >>> printed_sources("Lem, The Mill, p. 4; and more", ())
    ('Lem, The Mill, p. 4',)
    """
    found, at = [], 0
    for start, end in (*sorted(taken), (len(text), len(text))):
        if start > at:
            parts = (_MATERIAL.sub("", part) for part in _CLAUSE.split(text[at:start]))
            found += [part.strip(" ,.()") for part in parts if _PAGES.search(part) and _TITLE.search(part)]
        at = max(at, end)
    return tuple(part for part in found if part)

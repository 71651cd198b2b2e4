"""Verb: read an archival reference of the Soviet form, in Latin or Cyrillic letters, no deeper than it is printed."""

from __future__ import annotations

import re

from provenance.pattern import lazy
from provenance.reference import ArchivalReference

_VALUE = r"(?P<{0}>[\w/-]*\d[\w/-]*)"
_SEP = r"[\s.,;:]*"
#: Each level: its words in both scripts, in full and short. The short forms count only where they stand in a chain.
_FOND = r"(?:[Ff]onds?|[Ff]ondo|[Ff]und|ФОНД|[Фф]онд[а-я]?|[Ff]\.|[Фф]\.)"
_OPIS = r"(?:[Oo]pis(?:[’'ʹ]|\b)|[Oo]p\.|[Оо]пис[ьи]|ОПИСЬ|[Оо]п\.)"
_DELO = r"(?:[Dd]el[oa]\b|[Ff]iles?\b|[Dd]\.|[Дд]ел[оа]|ДЕЛО|[Дд]\.|[Ее]д\.\s?хр\.)"
_LIST = r"(?:[Ll]ist(?:y|ov)?\b|[Ll]ea(?:f|ves)\b|[Ll]{1,2}\.|[Лл]ист(?:ы|ов)?|ЛИСТ|[Лл]{1,2}\.)"
_NUMBER = r"\s*(?:[No№]+\.?\s*)?"
_LEAVES = (
    r"(?P<list>\d+(?:\s?(?:об|ob)\.?)?(?:\s?[-\N{EN DASH}\N{EM DASH},]\s?\d+(?:\s?(?:об|ob)\.?)?)*)"
)  # fmt: skip
_FOND_WORD = re.compile(_FOND)
_CHAIN = lazy(
    rf"(?<!\w){_FOND}{_NUMBER}{_VALUE.format('fond')}"
    rf"(?:{_SEP}(?<!\w){_OPIS}{_NUMBER}{_VALUE.format('opis')})?"
    rf"(?:{_SEP}(?<!\w){_DELO}{_NUMBER}{_VALUE.format('delo')})?"
    rf"(?:{_SEP}(?<!\w){_LIST}{_NUMBER}{_LEAVES})?"
)
_LABEL = re.compile(r"^\W{0,3}(?:Sources?|Источники?|Quellen?|Fonte|Archives?)\s?:\s*", re.IGNORECASE)
_ARCHIVE = re.compile(
    r"\b(?:\w*[Aa]rchiv\w*|[Аа]рхив\w*|[Ll]ibrary|[Bb]iblioth\w+|[Бб]иблиотек\w+|[Ff]oundation|[Фф]онд [А-Я]\w+|"
    r"(?:РГ|ГА|АП|ЦА|АВ|ЦХ|РЦ|ЦГ)[А-Я]{1,6}|(?:RG|GA|AP|TsA|AV|TsKh|RTs|TsG)[A-Z]{1,2}[A-Za-z]*)(?!\w)"
)
_CLAUSE_END = re.compile(r"[,;]|\.(?:\s|$|\])|\]|\n")
#: An archive's name is no longer than this (code points): a longer one is a sentence.
_LONGEST_NAME = 160


def parse_reference(text: str) -> ArchivalReference | None:
    """
    Return the archival reference in *text*, or ``None`` if there is none.

    Archive, *fond*, *opis*, *delo* (file), *list* (leaf) in Latin (``Fond 2, op. 5, d. 17, l. 3``) or Cyrillic
    (``Ф. 2. Оп. 5. Д. 17. Л. 3об.``) letters; a level that is not printed stays ``None``. The archive is the clause
    before the chain, or, in a statement that is labelled as one of source, the clause that names an archive, a library
    or a foundation. Takes linear time.

    >>> ref = parse_reference("РГАСПИ. Ф. 17. Оп. 3. Д. 162. Л. 15об.")
    >>> ref.archive, ref.fond, ref.delo, ref.list_
    ('РГАСПИ', '17', '162', '15об')
    >>> parse_reference("[Source: State Archive of Borduria, Fond 4. Opis 1.]").depth
    'opis'
    >>> parse_reference("No reference here.") is None
    True
    """
    label = _LABEL.match(text)
    start = label.end() if label else 0
    chain = _CHAIN.search(text, start) if _FOND_WORD.search(text, start) else None  # a chain begins with a fond
    archive = _archive(text, start, chain.start() if chain else len(text), chained=chain is not None)
    if chain is None:
        return ArchivalReference(printed=archive, archive=archive) if archive and label else None
    parts = chain.groupdict()
    leaf = parts["list"]
    begin = text.find(archive, start) if archive else chain.start()
    return ArchivalReference(
        printed=text[begin : chain.end()],
        archive=archive,
        fond=parts["fond"],
        opis=parts["opis"],
        delo=parts["delo"],
        list_=leaf.strip().removesuffix(".") if leaf else None,
    )


def _archive(text: str, start: int, end: int, *, chained: bool) -> str | None:
    """Return the clause that names the archive; before a chain it is the last one, for it stands beside the fond."""
    clauses = [clause.strip(" \t\n[](:") for clause in _CLAUSE_END.split(text[start:end])]
    clauses = [clause for clause in clauses if clause and len(clause) <= _LONGEST_NAME]
    named = [clause for clause in clauses if _ARCHIVE.search(clause)]
    if named:
        return named[-1] if chained else named[0]
    return clauses[-1] if chained and clauses and clauses[-1][:1].isupper() else None

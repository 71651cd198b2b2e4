"""Verb: from what a text says it was made: a translation from the Russian, an excerpt, a copy, a reprint."""

from __future__ import annotations

import re

from provenance.pattern import lazy
from provenance.source import Derivation, DerivationKind

#: What the other text is, up to the end of the clause.
_OF = (
    r"(?P<of>[^\s.;()\[\]\n,][^;()\[\]\n]*?)"
    r"(?=\s*(?:[;()\[\]\n]|,?\s+(?:by|par|von)\s|(?<!\bno)(?<!\bnr)(?<!\bvol)\.(?:\s|$|\])|$))"
)
_DE = r"(?:du|de\s+la|des|de|d['\N{RIGHT SINGLE QUOTATION MARK}])"
_LANGUAGE = r"(?P<of>[^\W\d_]{4,20})"
_PATTERNS = (
    (DerivationKind.TRANSLATION, rf"\btranslat(?:ed|ion)\s+from\s+(?:the\s+)?{_LANGUAGE}"),
    (DerivationKind.TRANSLATION, rf"\b(?:traduit|traduction)\s+du\s+{_LANGUAGE}"),
    (DerivationKind.TRANSLATION, rf"\b(?:übersetzt|übersetzung)\s+aus\s+dem\s+{_LANGUAGE}"),
    (DerivationKind.TRANSLATION, rf"\bпер(?:евод|еведено|\.)\s+с\s+{_LANGUAGE}(?:\s+языка)?"),
    (DerivationKind.EXCERPT, rf"\b(?:excerpts?|extracts?)\s+from\s+(?:the\s+)?{_OF}"),
    (DerivationKind.EXCERPT, rf"\bextraits?\s+{_DE}\s*{_OF}"),
    (DerivationKind.EXCERPT, rf"\bauszug\s+aus\s+(?:dem\s+|der\s+)?{_OF}"),
    (DerivationKind.EXCERPT, rf"\bвыписк[аи]\s+из\s+{_OF}"),
    (DerivationKind.COPY, rf"\b(?:carbon|certified|typed|true)?\s?copy\s+of\s+(?:the\s+|an?\s+)?{_OF}"),
    (DerivationKind.COPY, rf"\bcopie\s+(?:certifiée\s+)?{_DE}\s*{_OF}"),
    (DerivationKind.COPY, rf"\b(?:abschrift|durchschlag)\s+(?:des|der|von)\s+{_OF}"),
    (DerivationKind.COPY, rf"\b(?:заверенная\s+)?копия\s+с\s+{_OF}"),
    (DerivationKind.EDITION, rf"\b(?:reprinted\s+from|(?:first|originally|previously)\s+published\s+in)\s+{_OF}"),
    (DerivationKind.EDITION, rf"\b(?:publi(?:é|ée|cation)\s+dans|d'abord\s+paru\s+dans)\s+{_OF}"),
    (DerivationKind.EDITION, rf"\b(?:abgedruckt|zuerst\s+(?:erschienen|veröffentlicht))\s+in:?\s+{_OF}"),
    (DerivationKind.EDITION, rf"\b(?:впервые\s+)?опубликован[оаы]?\s*(?:в|:)\s*{_OF}"),
)
_COMPILED = tuple((kind, lazy(pattern, re.IGNORECASE)) for kind, pattern in _PATTERNS)
#: What a copy is of if it says no more than that: where it is kept is no other text.
_NO_TEXT = lazy(r"(?:this|the)?\s*(?:document|text)\b", re.IGNORECASE)
_LONGEST = 300


def find_derivations(text: str) -> tuple[Derivation, ...]:
    """
    Return what *text*, a title or a statement of source, says of the texts from which this one was made.

    ``of`` is what is printed: a language for a translation, else the other text as it is named. Nothing is inferred.
    Takes linear time.

    >>> found = find_derivations("[Excerpt from Protocol no. 5. Translated from the Russian.]")
    >>> [(one.kind.value, one.of) for one in found]
    [('translation', 'Russian'), ('excerpt', 'Protocol no. 5')]
    >>> find_derivations("He gave the chairman a translation.")
    ()
    """
    found = []
    for kind, pattern in _COMPILED:
        for match in pattern.finditer(text):
            of = match["of"].strip(" ,:")
            if of and len(of) <= _LONGEST and not _NO_TEXT.match(of):
                found.append(Derivation(kind, of, match.group().strip()))
    return tuple(dict.fromkeys(found))

"""A long invented session: 180 paragraphs with speakers, made of parts by a fixed rule, no two of them alike."""

from __future__ import annotations

import itertools

_SPEAKERS = ("Ottokar", "Borislava Kern", "MR. LINDQVIST", "Comrade Adamov", "The Chairman")
_WHO = (
    "the commission on waterworks", "our delegation in Vellmar", "the provincial office",
    "Comrade Marrin of the railway", "the council of the northern district",
    "every so-called expert of the ministry", "the vice-chairman of the bureau",
    "the engineers who built the harbour", "the Ruthenian-Vellmarian commission", "the editors of the morning paper",
    "the hospital administration", "the old representatives of Tarrasburg",
)  # fmt: skip
_DID = (
    "has submitted a memorandum on", "refuses to acknowledge", "was negotiating throughout the winter about",
    "could not be persuaded to discuss", "has repeatedly underestimated", "demands an immediate investigation of",
    "promised to reconsider", "knows perfectly well what became of", "never received instructions concerning",
    "ought to have published", "has already distributed copies of the report on",
)  # fmt: skip
_WHAT = (
    "the transportation of timber along the canal", "the extraordinary expenditure for the granaries",
    "the agreement that was concluded in 1954", "the consolidation of the cooperative farms",
    "the reconstruction of bridge number 17", "the misunderstanding with the neighbouring government",
    "the distribution of 340 wagons of seed", "the proposals for a well-considered constitution",
    "the responsibilities of the district secretaries", "the electrification of the southern villages",
    "the temporary arrangement for refugees", "the correspondence with the Danubian shipping company",
    "the requirements of the anti-flood programme",
)  # fmt: skip
_THEN = (
    "I do not believe that we can postpone this question any longer.", "Nobody in this hall will contradict me.",
    "Why was the secretariat not informed beforehand?", "That, comrades, is the situation as it stands this morning.",
    "We must not repeat the mistakes of the preceding administration.", "Let us therefore proceed to the vote!",
    "The population expects an answer, and it is entitled to one.", "I have nothing to add to what Lindqvist said.",
    "The figures speak for themselves: 12 per cent in March, 19 in April.",
    "It would be irresponsible to remain silent.",
)  # fmt: skip


_SYLLABLES = (
    ("Var", "Tol", "Brem", "Kos", "Lin", "Mar", "Ost", "Pel", "Rund", "Sel", "Wend"),
    ("en", "im", "ar", "ost", "ul", "ed", "an", "or"),
    ("berg", "holt", "sk", "mere", "grad", "wick", "dorf", "by", "thal"),
)


def _place(number: int) -> str:
    """Return an invented place; the first 792 are different."""
    one, two, three = _SYLLABLES
    return one[number % 11] + two[number // 11 % 8] + three[number // 88 % 9]


def _sentence(number: int) -> str:
    who, did, what = _WHO[number % 12], _DID[number * 5 % 11], _WHAT[number * 7 % 13]
    text = f"{who} {did} {what} at {_place(number)}"
    return text[0].upper() + text[1:] + ("." if number % 4 else f", and {_WHO[(number * 3 + 5) % 12]} agrees with it.")


def _paragraphs() -> list[str]:
    paragraphs, at = [], 0
    for number in range(180):
        size = (3, 2, 5, 4, 1, 6, 2)[number % 7]
        pairs = ((_sentence(at + one), _THEN[(at + one * 3) % 10]) for one in range(size))
        pieces = list(itertools.chain.from_iterable(pairs))
        at += size
        opening = f"{_SPEAKERS[number * 3 % 5]}: " if number % 5 != 4 else ""  # every fifth goes on
        paragraphs.append(opening + " ".join(pieces))
    return paragraphs


PARAGRAPHS = tuple(_paragraphs())
TEXT = "\n\n".join(PARAGRAPHS) + "\n"

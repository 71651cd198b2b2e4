"""Data: how often letters beyond ASCII stand in the prose of a language, and its commonest plain words."""

from __future__ import annotations

import math
from types import MappingProxyType
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping


@frozen(eq=False)
class Profile:
    """
    One language as an encoding sees it.

    ``logs`` are natural logarithms of how often a character beyond ASCII stands among all characters; ``words`` are
    common words that hold ASCII letters only.
    """

    name: str
    logs: Mapping[str, float]
    words: frozenset[str]


#: Signs that any language may use, per ten thousand characters.
_SIGNS = dict.fromkeys(
    "\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}"
    "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}"
    "\N{DOUBLE LOW-9 QUOTATION MARK}\N{EN DASH}\N{EM DASH}\N{NO-BREAK SPACE}",
    10.0,
) | dict.fromkeys(
    "\N{LEFT SINGLE QUOTATION MARK}\N{HORIZONTAL ELLIPSIS}\N{NUMERO SIGN}\N{SECTION SIGN}\N{DEGREE SIGN}"
    "\N{EURO SIGN}\N{POUND SIGN}\N{COPYRIGHT SIGN}\N{BULLET}\N{SINGLE LOW-9 QUOTATION MARK}\N{MIDDLE DOT}"
    "\N{SOFT HYPHEN}",
    1.0,
)

#: A capital stands this much rarer than its small letter.
_CAPITAL = 0.04


def _profile(name: str, letters: str, words: str) -> Profile:
    """Read ``letters`` as pairs of letters and how often each of them stands per ten thousand characters."""
    rates = dict(_SIGNS)
    parts = letters.split()
    for group, rate in zip(parts[::2], parts[1::2], strict=True):
        for letter in group:
            rates[letter] = float(rate)
            if len(letter.upper()) == 1:
                rates.setdefault(letter.upper(), float(rate) * _CAPITAL)
    logs = {letter: math.log(rate / 10_000) for letter, rate in rates.items()}
    return Profile(name, MappingProxyType(logs), frozenset(words.split()))


_RUSSIAN = (
    "\u043e 910 \u0435 700 \u0430 670 \u0438 620 \u043d 560 \u0442 530 \u0441 460 \u0440 400 \u0432 380 \u043b 370 "
    "\u043a 290 \u043c 270 \u0434 250 \u043f 235 \u0443 220 \u044f 167 \u044b 160 \u044c 145 \u0433 141 \u0437 138 "
    "\u0431 133 \u0447 121 \u0439 101 \u0445 81 \u0436 79 \u0448 61 \u044e 53 \u0446 40 \u0449 30 \u044d 28 \u0444 22 "
    "\u0451 8 \u044a 3"
)
_UKRAINIAN = (
    "\u043e 800 \u0430 700 \u043d 600 \u0438 520 \u0456 500 \u0432 460 \u0435 420 \u0442 450 \u0440 400 \u0441 360 "
    "\u043a 330 \u043b 310 \u0443 300 \u0434 290 \u043c 260 \u043f 240 \u044f 180 \u0437 200 \u044c 150 \u0431 140 "
    "\u0433 130 \u0447 110 \u0439 100 \u0445 90 \u0436 70 \u0446 60 \u044e 70 \u0457 55 \u0454 50 \u0448 60 \u0449 40 "
    "\u0444 30 \u0491 1"
)

PROFILES = (
    _profile(
        "en",
        "\u00e9 1 \u00e8\u00e0\u00e7\u00ea\u00ef\u00f6\u00fc\u00e4\u00e1\u00ed\u00f3\u00f1\u00e6\u0153 .3",
        (
            "the of and to in that is was for on with his as be this from have has had or by not but all were when "
            "which their will would about into than been who these those he she you it we they at are an"
        ),
    ),
    _profile(
        "fr",
        ("\u00e9 200 \u00e0 45 \u00e8 35 \u00ea 22 \u00e7 9 \u00f9\u00f4\u00fb\u00ee\u00e2 6 \u00ef\u00eb 1 \u0153 2"),
        "de la le les et des en un une du dans que est pour qui par sur au plus ne se pas son ce il ont sont avec sa",
    ),
    _profile(
        "de",
        "\u00fc 65 \u00e4 54 \u00f6 30 \u00df 31 \u00e9 .5",
        (
            "der die und in den von zu das mit sich des auf ist im dem nicht ein eine als auch es an werden aus er hat "
            "dass nach wird bei einer um am sind noch wie einem einen so zum war haben nur oder aber vor zur bis"
        ),
    ),
    _profile(
        "cs",
        (
            "\u00ed 310 \u00e1 215 \u011b 150 \u00e9 130 \u017e 98 \u00fd 96 \u010d 94 \u0161 75 \u0159 112 \u016f 60 "
            "\u00fa 16 \u0165 3 \u00f3 3 \u010f 2 \u0148 5"
        ),
        "se na je ze do by to jako pro za od po jsou ale jeho tak nebo bude jeho pouze bylo byl aby nebyl jen pod kde",
    ),
    _profile(
        "sk",
        (
            "\u00e1 180 \u00ed 105 \u00fd 105 \u00e9 75 \u010d 105 \u0161 80 \u017e 90 \u00fa 80 \u013e 35 \u0165 65 "
            "\u00f4 15 \u00e4 8 \u0148 13 \u00f3 10 \u010f 5 \u013a\u0155 1"
        ),
        "sa na je to do by ako pre za od po ale aj jeho tak alebo bude bolo bol aby len pod kde ktor nie sme so zo",
    ),
    _profile(
        "pl",
        ("\u0105 85 \u0119 100 \u0142 160 \u00f3 75 \u017c 73 \u015b 58 \u0107 35 \u0144 18 \u017a 5"),
        "w i na z nie do to o jest po przez od dla ale jak tak za oraz tego jego co tym lub jako ich czy te kiedy by",
    ),
    _profile(
        "hu",
        ("\u00e1 320 \u00e9 290 \u00f3 95 \u00f6 92 \u0151 78 \u00ed 50 \u00fc 50 \u00fa 30 \u0171 17"),
        "a az hogy nem is egy meg ez de van volt csak mint el ha azt mert vagy minden pedig ezt kell a szerint lesz be",
    ),
    _profile(
        "es",
        "\u00f3 75 \u00ed 55 \u00e1 45 \u00e9 38 \u00f1 25 \u00fa 14 \u00fc 1 \u00bf\u00a1 3 \u00ba\u00aa 1",
        ("de la que el en y los se del las un por con no una su para es al lo como o este sus fue ha era son entre"),
    ),
    _profile(
        "pt",
        "\u00e3 75 \u00e7 50 \u00e9 45 \u00e1 45 \u00ed 25 \u00f3 25 \u00ea 20 \u00e0 8 \u00f5 15 \u00e2\u00fa 10",
        ("de a o que e do da em um para com uma os no se na por mais as dos como mas foi ao das seu sua ou quando"),
    ),
    _profile(
        "it",
        "\u00e8 50 \u00e0 35 \u00f9 12 \u00f2 14 \u00ec 9 \u00e9 7",
        ("di che e la il un a per in una non sono da con si le i del della nel al dei come ha alla lo gli anche"),
    ),
    _profile(
        "ro",
        ("\u0103 170 \u00ee 80 \u00e2 60 \u0163 110 \u015f 110"),
        "de a la cu din pe un o nu care mai prin dar sau sunt este pentru fost fi ce lui ale despre acest",
    ),
    _profile(
        "hr",
        "\u010d 80 \u0161 70 \u017e 50 \u0107 60 \u0111 20",
        ("je i u na se da za su od to ne koji a s kao bi iz ili po ali do o nije samo koja koje te"),
    ),
    _profile(
        "sv",
        "\u00e4 150 \u00e5 110 \u00f6 110 \u00e9 1",
        ("och i att det som en av den till med har de inte om ett han men var jag sig ut kan ska eller vid"),
    ),
    _profile(
        "da",
        "\u00f8 85 \u00e6 75 \u00e5 85 \u00e9 1",
        ("og i at det er en den til af de med for ikke som har der et han var jeg men sig om skal eller ved kan"),
    ),
    _profile("ru", _RUSSIAN, ""),
    _profile("uk", _UKRAINIAN, ""),
)

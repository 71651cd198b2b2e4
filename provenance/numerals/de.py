"""German, with units before the tens, written together or apart."""

from __future__ import annotations

from provenance.numerals import Numerals, counted, declined

_UNITS = "zwei/zwo drei vier fünf sechs sieben acht neun zehn elf/eilf zwölf dreizehn vierzehn fünfzehn sechzehn"
_UNITS += " siebzehn/siebenzehn achtzehn neunzehn"
_CARDINALS = counted(_UNITS, 2)
_TENS = counted("zwanzig dreißig vierzig fünfzig sechzig siebzig/siebenzig achtzig neunzig", 20, 10)
_ORDINALS = counted("zweit/zwot dritt viert fünft sechst siebent/siebt acht neunt zehnt elft zwölft dreizehnt", 2)
_ORDINALS |= counted("vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt", 14)
_POWERS = {"hundert": 100, "tausend": 1000}
_DECLINED = "e er en es em el eln"

NUMERALS = Numerals(
    code="de",
    words=_CARDINALS
    | _TENS
    | {"null": 0, "ein": 1, "eins": 1, "eine": 1, "einer": 1, "einen": 1, "eines": 1, "einem": 1}
    | declined(_TENS, "er ern")
    | declined({"zwei": 2, "drei": 3}, "er en")
    | declined({"vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "zwölf": 12}, "e en")
    | declined(_CARDINALS | _TENS | _POWERS, "mal fach fache facher fachen fältig fältige erlei jährig jährige")
    | declined(_CARDINALS | _TENS | _POWERS, "jähriger jährigen jähriges jährigem tägig tägige tägigen stündig")
    | declined(_POWERS, "- e en er ern")
    | declined({"million": 10**6, "milliarde": 10**9, "billion": 10**12}, "- n en")
    | {"einmal": 1, "beide": 2, "beiden": 2, "beider": 2, "beides": 2, "doppelt": 2, "zweimal": 2, "anderthalb": 1.5}
    | {"einhalb": 0.5, "mio": 10**6, "mill": 10**6, "mrd": 10**9, "zigtausend": 1000},
    ordinals=declined({"erst": 1, **_ORDINALS}, _DECLINED)
    | declined({f"{word}st": value for word, value in (_TENS | _POWERS | {"million": 10**6}).items()}, _DECLINED),
    measures={"dutzend": 12, "schock": 60, "mandel": 15, "dutzende": 12},
    halves="halb halbe halben",
    connectors="und",
    units_first="und",
    joints=("", "und"),
    doubtful="""
        ein eins eine einer einen eines einem einmal erste erster ersten erstes erstem zweiter zweite zweiten
        beide beiden beider beides doppelt achte achten achter schock mandel viertel vierteln acht dutzende
        hunderte hunderten tausende tausenden millionen milliarden null
    """,
    percent="prozent hundertteil",
)

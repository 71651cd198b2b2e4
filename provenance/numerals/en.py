"""English, with the older ways to count: threescore and ten, five and twenty."""

from __future__ import annotations

from provenance.numerals import Numerals, counted, declined

_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TEEN_TH = "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
_TIES = counted("twent thirt fort/fourt fift sixt sevent eight ninet", 20, 10)
_POWERS = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}

NUMERALS = Numerals(
    code="en",
    words=counted("zero one/once two/both/twice three/thrice four five six seven eight nine")
    | counted("twofold/double threefold/triple fourfold fivefold sixfold sevenfold", 2)
    | counted(_TEENS, 10)
    | declined(_TIES, "y ies")
    | declined({"hundred": 100, **_POWERS}, "- s fold")
    | counted("threescore fourscore", 60, 20)
    | {"tenfold": 10, "twain": 2, "nil": 0, "mn": 10**6, "mln": 10**6, "bn": 10**9, "fortnight": 14, "sennight": 7},
    ordinals=counted("zeroth first second third fourth fifth sixth seventh eighth ninth")
    | counted(_TEEN_TH, 10)
    | declined(_TIES, "ieth ieths")
    | counted("thirds fourths/quarter/quarters fifths sixths sevenths eighths ninths tenths", 3)
    | declined({"hundred": 100, **_POWERS}, "th ths"),
    measures={"dozen": 12, "dozens": 12, "score": 20, "scores": 20, "gross": 144},
    halves="half",
    connectors="and",
    units_first="and",
    doubtful="""
        one once first second both twice double triple third quarter quarters twain gross score scores dozens
        nil hundreds thousands millions billions zero
    """,
    percent="percent percentage",
)

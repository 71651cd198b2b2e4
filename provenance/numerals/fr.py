"""French, with the ways to count of Belgium and Switzerland."""

from __future__ import annotations

from provenance.numerals import Numerals, counted, declined

_LOW = "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
_STEMS = counted("deux trois quatr cinqu six sept huit/huict neuv dix onz douz treiz quatorz quinz seiz", 2)
_TENS = counted("vingt trent quarant cinquant soixant septant huitant/octant nonant", 20, 10)
_POWERS = {"mill": 10**3, "million": 10**6, "milliard": 10**9, "billion": 10**12}

NUMERALS = Numerals(
    code="fr",
    words=counted(_LOW, 2)
    | declined(_TENS, "e aine aines")
    | declined(counted("diz onz douz treiz quatorz quinz seiz", 10), "aine aines")
    | {"zéro": 0, "un": 1, "une": 1, "double": 2, "triple": 3}
    | {"vingt": 20, "vingts": 20, "neuvaine": 9, "huitaine": 8}
    | declined({"cent": 100}, "- s aine aines")
    | {"mil": 1000, "mille": 1000, "millier": 1000, "milliers": 1000, "mrd": 10**9, "mds": 10**9}
    | declined({"million": 10**6, "milliard": 10**9, "billion": 10**12}, "- s"),
    ordinals={"premier": 1, "première": 1, "premiers": 1, "premières": 1, "second": 2, "seconde": 2, "seconds": 2}
    | {"secondes": 2, "tiers": 3, "quart": 4, "quarts": 4}
    | declined({"un": 1, "cent": 100, **_STEMS, **_TENS, **_POWERS}, "ième ièmes iesme"),
    measures={"douzaine": 12, "douzaines": 12, "score": 20},
    halves="demi demie demis demies",
    connectors="et",
    vigesimal=True,
    doubtful="""
        un une premier première premiers premières second seconde seconds secondes neuf double triple tiers
        quart quarts mille milliers millions milliards centaine centaines millier dizaine dizaines
    """,
    percent="pourcent pourcents",
)

"""Hungarian; a number is one word, or words set apart by hyphens."""

from __future__ import annotations

from provenance.numerals import Numerals, counted, declined

_UNITS = counted("egy két/kettő három négy öt hat hét nyolc/nyolcz kilenc/kilencz", 1)
_CARDINALS = {unit: value for unit, value in _UNITS.items() if value > 1} | {"tíz": 10, "tiz": 10}
_CARDINALS |= counted("húsz/husz harminc/harmincz negyven ötven hatvan hetven nyolcvan kilencven", 20, 10)
_INNER = {"tizen": 10, "huszon": 20}
_POWERS = {"száz": 100, "ezer": 1000, "millió": 10**6, "milliárd": 10**9}
_UNIT_ORDINALS = counted("egyedik kettedik harmadik negyedik ötödik hatodik hetedik nyolcadik/nyolczadik kilencedik", 1)
_ORDINALS = {**_UNIT_ORDINALS, "második": 2, "tizedik": 10}
_ORDINALS |= counted("huszadik harmincadik negyvenedik ötvenedik hatvanadik hetvenedik", 20, 10)
_ORDINALS |= {"nyolcvanadik": 80, "kilencvenedik": 90}
_ORDINALS |= {"századik": 100, "ezredik": 1000, "milliomodik": 10**6}
_TEENS = {ten + unit: tens + value for ten, tens in _INNER.items() for unit, value in _UNITS.items()}
_TEENTHS = {ten + unit: tens + value for ten, tens in _INNER.items() for unit, value in _UNIT_ORDINALS.items()}
_CASES = "- et t at ot öt en on ön nak nek ban ben ból ből ra re ról ről val vel ig ért tól től hoz hez höz kor"

NUMERALS = Numerals(
    code="hu",
    words=_CARDINALS
    | _INNER
    | _TEENS
    | _POWERS
    | {"nulla": 0, "egy": 1, "egyszer": 1, "mindkét": 2, "mindkettő": 2, "kétszer": 2, "másfél": 1.5}
    | {"m": 10**6, "mrd": 10**9, "kettőt": 2, "kettőnek": 2, "hármat": 3, "hetet": 7, "tizet": 10}
    | {"hetvenhétszer": 77, "háromszor": 3, "hétszer": 7, "tízszer": 10, "hármán": 3, "négyen": 4, "heten": 7}
    | {"tizen": 10}
    | {"tizenkettő": 12, "tizenkettőt": 12, "ezren": 1000, "ezrek": 1000, "ezret": 1000, "százak": 100}
    | declined(_CARDINALS | _POWERS, "en an ot et at éves éven évi"),
    ordinals={"első": 1, "harmad": 3, "negyed": 4}
    | declined(_ORDINALS | _TEENTHS, _CASES),
    measures={"tucat": 12, "tucatnyi": 12},
    halves="fél",
    connectors="meg",
    joints=("",),
    doubtful="""
        egy első egyszer mindkét mindkettő kétszer hat hét heten hetet hatot négyen harmad negyed ezrek százak
        m nulla második
    """,
    percent="százalék százaléka százalékot százalékkal százalékos",
)

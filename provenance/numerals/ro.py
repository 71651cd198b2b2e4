"""Romanian, written together or apart, with the comma or the cedilla under s and t."""

from __future__ import annotations

from provenance.numerals import Numerals, counted, declined

_TEENS = "unsprezece doisprezece/douăsprezece treisprezece paisprezece cincisprezece șaisprezece șaptesprezece"
_TEENS += " optsprezece nouăsprezece douăzeci"
_TENS = counted("douăzeci treizeci patruzeci cincizeci șaizeci/șasezeci șaptezeci optzeci nouăzeci", 20, 10)
_ORDINALS = "doi trei patru cinci șase șapte opt nouă zece"

NUMERALS = Numerals(
    code="ro",
    words=counted(
        """
        zero unu/un/una/o doi/două/amândoi/amândouă/amîndoi/amîndouă/ambele trei/tustrei patru cinci șase șapte
        opt nouă zece
        """
    )
    | counted(_TEENS, 11)
    | _TENS
    | {"unspre": 11, "doispre": 12, "douăspre": 12, "sută": 100, "sute": 100, "suta": 100, "sutele": 100}
    | {"sutei": 100}
    | {"mie": 1000, "mii": 1000, "mia": 1000, "miile": 1000, "miilor": 1000}
    | {"milion": 10**6, "milioane": 10**6, "milionul": 10**6, "miliard": 10**9, "miliarde": 10**9, "mil": 10**6}
    | {"mld": 10**9, "mln": 10**6},
    ordinals={"întâi": 1, "întîi": 1, "întâia": 1, "prim": 1, "prima": 1, "primul": 1, "primului": 1}
    | {"primei": 1, "dintâi": 1, "dintîi": 1, "secund": 2}
    | {"doua": 2, "treia": 3, "patra": 4, "cincea": 5, "șasea": 6, "șaptea": 7, "opta": 8, "noua": 9, "zecea": 10}
    | declined(counted(_ORDINALS, 2), "lea ulea")
    | {"treilea": 3, "cincilea": 5, "optulea": 8, "nouălea": 9, "zecelea": 10, "șaptelea": 7, "șaselea": 6}
    | {f"{teen}{end}": 11 + at for at, teens in enumerate(_TEENS.split()) for teen in teens.split("/")
       for end in ("lea", "a")}
    | {f"{ten}{end}": value for ten, value in _TENS.items() for end in ("lea", "a")}
    | {"treime": 3, "sfert": 4, "pătrime": 4, "sutelea": 100, "miilea": 1000},
    measures={"duzină": 12, "duzini": 12, "zeci": 10, "zecile": 10},
    halves="jumătate",
    connectors="și",
    joints=("",),
    doubtful="""
        amîndoi amîndouă ambele unu un una o întâi întîi întâia prim prima primul dintâi dintîi doi doua
        amândoi amândouă secund nouă noua sute mii miile milioane zeci zecile sfert treime zero
    """,
    percent="procent procente",
)

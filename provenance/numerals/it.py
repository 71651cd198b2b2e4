"""Italian; a number below a million is one word, and vowels that meet are dropped."""

from __future__ import annotations

from provenance.numerals import Numerals, counted, declined

_TEENS = "undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti"
_SHORT = counted("vent trent quarant cinquant sessant settant ottant novant", 20, 10)
_TENS = {**counted("venti trenta quaranta cinquanta sessanta settanta ottanta novanta", 20, 10)}
_ORDINALS = "prim second terz quart quint sest settim ottav non decim undicesim dodicesim tredicesim quattordicesim"
_ORDINALS += " quindicesim sedicesim diciassettesim diciottesim diciannovesim ventesim"

NUMERALS = Numerals(
    code="it",
    words=counted(
        "zero uno/un/una due/ambedue/entrambi/entrambe tre/tré quattro cinque sei sette otto nove dieci"
    )
    | counted(_TEENS, 11)
    | _TENS
    | {f"{short}{one}": ten + 1 for short, ten in _SHORT.items() for one in ("uno", "un")}
    | {f"{short}otto": ten + 8 for short, ten in _SHORT.items()}
    | {"cento": 100, "cent": 100, "centinaio": 100, "centinaia": 100, "centottanta": 180}
    | {"mille": 1000, "mila": 1000, "migliaio": 1000, "migliaia": 1000}
    | {"milione": 10**6, "milioni": 10**6, "miliardo": 10**9, "miliardi": 10**9, "mln": 10**6, "mld": 10**9}
    | {"doppio": 2, "triplo": 3, "ventina": 20, "trentina": 30, "quarantina": 40, "cinquantina": 50}
    | {"quindicina": 15},
    ordinals=declined(counted(_ORDINALS, 1), "o a i e")
    | declined({f"{short}esim": value for short, value in _SHORT.items()}, "o a i e")
    | declined({f"{short}ottesim": value + 8 for short, value in _SHORT.items()}, "o a i e")
    | declined({f"{short}unesim": value + 1 for short, value in _SHORT.items()}, "o a i e")
    | declined({"unesim": 1, "duesim": 2, "treesim": 3, "quattresim": 4, "cinquesim": 5, "seiesim": 6}, "o a i e")
    | declined({"settesim": 7, "ottesim": 8, "novesim": 9}, "o a i e")
    | declined({"centesim": 100, "millesim": 1000}, "o a i e"),
    measures={"dozzina": 12, "dozzine": 12, "decina": 10, "decine": 10},
    halves="mezzo mezza",
    connectors="e ed",
    joints=("",),
    doubtful="""
        uno un una ambedue entrambi entrambe primo prima primi prime secondo seconda secondi seconde sei venti
        quarto quarta quarti quarte terzo terza ottava nona none nono sesta sesto quinto quinta decima decimo
        doppio triplo centinaia centinaio mille migliaia migliaio milioni miliardi decina decine zero cent
    """,
    percent="percento",
)

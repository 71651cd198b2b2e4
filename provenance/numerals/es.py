"""Spanish, with the older ways to count: diez y seis."""

from __future__ import annotations

from provenance.numerals import Numerals, counted, declined

_TEENS = "dieciséis/dieciseis diecisiete dieciocho diecinueve veinte veintiuno/veintiún/veintiuna veintidós/veintidos"
_TEENS += " veintitrés/veintitres veinticuatro veinticinco veintiséis/veintiseis veintisiete veintiocho veintinueve"
_HUNDREDS = "doscient trescient cuatrocient quinient seiscient setecient ochocient novecient"
_TENTHS = "vigésim trigésim cuadragésim quincuagésim sexagésim septuagésim octogésim nonagésim"
_ORDINALS = "primer segund tercer cuart quint sext séptim octav noven/non décim undécim duodécim"

NUMERALS = Numerals(
    code="es",
    words=counted(
        """
        cero uno/un/una dos/ambos/ambas tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince
        """
    )
    | counted(_TEENS, 16)
    | counted("treinta cuarenta cincuenta sesenta setenta ochenta noventa", 30, 10)
    | {"cien": 100, "ciento": 100, "cientos": 100, "centenar": 100, "centenares": 100}
    | declined(counted(_HUNDREDS, 200, 100), "os as")
    | {"mil": 1000, "miles": 1000, "millar": 1000, "millares": 1000}
    | {"millón": 10**6, "millon": 10**6, "millones": 10**6, "billón": 10**12, "billones": 10**12, "mill": 10**6}
    | {"doble": 2, "triple": 3, "quincena": 15, "veintena": 20, "década": 10, "docenas": 12},
    ordinals=declined(counted(_ORDINALS, 1), "o a os as")
    | declined(counted(_TENTHS, 20, 10), "o a os as")
    | declined({"centésim": 100, "milésim": 1000, "millonésim": 10**6}, "o a os as")
    | {"primer": 1, "tercer": 3, "tercio": 3, "tercios": 3, "sétimo": 7, "sétima": 7}
    | declined(counted("decimotercer decimocuart decimoquint decimosext decimoséptim decimoctav", 13), "o a os as"),
    measures={"docena": 12, "docenas": 12, "decena": 10, "decenas": 10},
    halves="medio media",
    connectors="y e",
    ten_and_units=True,
    doubtful="""
        uno un una ambos ambas primero primera primeros primeras primer segundo segunda segundos segundas
        cuarto cuartos cuarta tercio doble triple quinta quinto sexta nona octava noveno cientos centenar
        centenares miles millar millares millones decena decenas década cero mil
    """,
    percent="porcentaje",
)

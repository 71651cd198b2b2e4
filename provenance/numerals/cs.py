"""Czech, with units before the tens as well."""

from __future__ import annotations

from provenance.numerals import Numerals, counted, declined

_TEENS = "jedenáct dvanáct třináct čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct"
_TENS = "dvacet třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát"
_ORDINAL = "ý á é ého ému ém ým ou ých ými í"

NUMERALS = Numerals(
    code="cs",
    words=counted(
        """
        nula jeden/jedna/jedno/jednoho/jedné/jednu/jednom/jedním/jednou/jednomu/jeda
        dva/dvě/dvou/dvěma/dvoje/dvojí/dvakrát/oba/obě/obou/oběma tři/tří/třem/třemi/třech/troje/třikrát
        čtyři/čtyř/čtyřem/čtyřmi/čtyřech/čtvero/čtyry/čtyřikrát pět/pěti/pětkrát/patero šest/šesti/šestero
        sedm/sedmi/sedmkrát/sedmero osm/osmi devět/devíti/devěti deset/deseti/desíti/desatero/desetkrát
        """
    )
    | declined(counted(_TEENS, 11) | counted(_TENS, 20, 10), "- i krát iletý iletého")
    | {"sto": 100, "sta": 100, "stě": 100, "set": 100, "stu": 100, "stech": 100, "stům": 100, "stovka": 100}
    | {"stovky": 100, "stovek": 100, "stokrát": 100}
    | declined({"tisíc": 1000}, "- e i ů ích ům ci krát")
    | declined({"milion": 10**6, "milión": 10**6, "miliard": 10**9}, "- u y ů a ech")
    | {"tis": 1000, "mld": 10**9, "mio": 10**6, "půldruhého": 1.5, "jedn": 1},
    ordinals={"první": 1, "prvního": 1, "prvním": 1, "prvému": 1, "prvnímu": 1, "prvních": 1, "prvními": 1}
    | {"druzí": 2, "třetí": 3, "třetího": 3, "třetím": 3, "třetímu": 3, "třetích": 3, "třetími": 3}
    | declined(counted("druh třet čtvrt pát šest sedm osm devát desát", 2), _ORDINAL)
    | declined(counted(_TEENS.replace("náct", "náct"), 11), "ý á é ého ému ém ým ou ých ými")
    | declined(counted("dvacát třicát čtyřicát padesát šedesát sedmdesát osmdesát devadesát", 20, 10), _ORDINAL)
    | declined({"st": 100, "tisíc": 1000}, _ORDINAL)
    | {"čtvrt": 4, "třetina": 3, "třetinu": 3, "čtvrtina": 4},
    measures={"tucet": 12, "tuctu": 12, "tucty": 12, "tuctů": 12, "kopa": 60, "kopy": 60},
    halves="půl",
    connectors="a",
    units_first="a",
    joints=("", "a"),
    doubtful="""
        jeden jedna jedno jednoho jedné jednu jednom jedním jednou jednomu první prvního prvním druhý druhá
        druhé druhého druhému druhém druhým druhou druhých oba obě obou oběma dvakrát dvoje dvojí tisíce
        tisíců stovky stovek miliony milióny kopa kopy čtvrt set stý stého nula
    """,
    percent="procento procenta procent procentem procentech",
)

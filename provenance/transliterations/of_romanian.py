"""Names of Romanians, whose Cyrillic form is by ear: Чаушеску is Ceauşescu, Георгиу-Деж is Gheorghiu-Dej."""

from __future__ import annotations

from provenance.transliterations import Scheme

SCHEME = Scheme(
    code="romanian-original",
    title="Romanian names",
    original=True,
    tables={
        "ru": """
            а a  б b  в v  г g  ги ghi  ге ghe|ge  д d  дж g  джи gi  джо gio  е e  ж j  з z  и i  й i
            к c|k  ки chi  ке che  л l  м m  н n  о o  п p  р r  с s  т t  у u  ф f  х h  ц t  ч c
            ча cea|cia  че ce  чи ci  чо cio|ceo  чу ciu  ш s  ы i|a  ь -|i  э a|e  ю iu  я ia|ea  кс x
            щ st  ъ -  ё io
        """,
    },
)

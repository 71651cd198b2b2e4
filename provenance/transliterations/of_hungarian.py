"""Names of Hungarians, whose Cyrillic form is by ear: Кадар is Kádár, Ракоши is Rákosi, Надь is Nagy."""

from __future__ import annotations

from provenance.transliterations import Scheme

SCHEME = Scheme(
    code="hungarian-original",
    title="Hungarian names",
    original=True,
    tables={
        "ru": """
            а a  б b  в v  г g  д d  дь gy  дж dzs  е e|je  ё o|jo  ж zs  з z  и i|y  й j|y  к k  л l
            ль ly|l  м m  н n  нь ny  о o  п p  р r  с sz  сс sz|ssz  т t  ть ty  у u  ф f  х h  ц c|cz
            ч cs  ш s  шш ss  ы i  ь -  э e  ю u|ju  я ja|ya  кс x  щ scs  ъ -
        """,
    },
)

"""GOST 7.79 B, which needs no diacritics: Хрущёв is Xrushhyov."""

from __future__ import annotations

from provenance.transliterations import Scheme

SCHEME = Scheme(
    code="gost-7.79-b",
    title="GOST 7.79-2000, system B",
    tables={
        "ru": """
            а a  б b  в v  г g  д d  е e  ё yo  ж zh  з z  и i  й j  к k  л l  м m  н n  о o  п p  р r
            с s  т t  у u  ф f  х x  ц c|cz  ч ch  ш sh  щ shh  ъ ``  ы y`|y  ь `  э e`  ю yu  я ya
        """,
        "bg": """
            а a  б b  в v  г g  д d  е e  ж zh  з z  и i  й j  к k  л l  м m  н n  о o  п p  р r  с s
            т t  у u  ф f  х x  ц c|cz  ч ch  ш sh  щ sth  ъ ~ʺ  ь ʹ  ю yu  я ya
        """,
    },
)

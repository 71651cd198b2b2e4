"""The Soviet standard of 1971 without diacritics: Хрущёв is Khrushhjov, Зайков is Zajjkov."""

from __future__ import annotations

from provenance.transliterations import Scheme

SCHEME = Scheme(
    code="gost-16876",
    title="GOST 16876-71, table 2",
    tables={
        "ru": """
            а a  б b  в v  г g  д d  е e  ё jo  ж zh  з z  и i  й jj  к k  л l  м m  н n  о o  п p  р r
            с s  т t  у u  ф f  х kh  ц c  ч ch  ш sh  щ shh  ъ "  ы y  ь '  э eh  ю ju  я ja
        """,
    },
)

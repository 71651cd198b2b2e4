"""What Russian passports print since 2010: Юрий is Iurii, Цвигун is Tsvigun or Tcvigun."""

from __future__ import annotations

from provenance.transliterations import Scheme

SCHEME = Scheme(
    code="passport",
    title="ICAO Doc 9303 and GOST R 52535.1",
    tables={
        "ru": """
            а a  б b  в v  г g  д d  е e  ё e  ж zh  з z  и i  й i  к k  л l  м m  н n  о o  п p  р r
            с s  т t  у u  ф f  х kh  ц ts|~tc  ч ch  ш sh  щ shch  ъ ie|-  ы y  ь -  э e  ю iu  я ia
        """,
    },
)

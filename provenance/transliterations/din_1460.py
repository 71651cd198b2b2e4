"""DIN 1460 of German libraries: the scholarly form with ch: Хрущёв is Chruščëv."""

from __future__ import annotations

from provenance.transliterations import Scheme

SCHEME = Scheme(
    code="din-1460",
    title="DIN 1460",
    signs="[žšč]|j",
    tables={
        "ru": """
            а a  б b  в v  г g  д d  е e  ё ë  ж ž  з z  и i  й j  к k  л l  м m  н n  о o  п p  р r
            с s  т t  у u  ф f  х ?ch  ц c  ч č  ш š  щ šč  ъ ʺ  ы y  ь ʹ  э ė  ю ju  я ja
        """,
        "uk": """
            а a  б b  в v  г h  ґ g  д d  е e  є je  ж ž  з z  и y  і i  ї ï  й j  к k  л l  м m  н n
            о o  п p  р r  с s  т t  у u  ф f  х ?ch  ц c  ч č  ш š  щ šč  ь ʹ  ю ju  я ja  ' -
        """,
        "bg": """
            а a  б b  в v  г g  д d  е e  ж ž  з z  и i  й j  к k  л l  м m  н n  о o  п p  р r  с s
            т t  у u  ф f  х ?ch  ц c  ч č  ш š  щ št  ъ ă|~a  ь ʹ  ю ju  я ja
        """,
    },
)

"""The scholarly transliteration of the Slavists: Хрущёв is Xruščëv, Яковлев is Jakovlev."""

from __future__ import annotations

from provenance.transliterations import Scheme

SCHEME = Scheme(
    code="scholarly",
    title="scholarly (scientific) transliteration of the Slavists",
    tables={
        "ru": """
            а a  б b  в v  г g  д d  е e  ё ë  ж ž  з z  и i  й j  к k  л l  м m  н n  о o  п p  р r
            с s  т t  у u  ф f  х x  ц c  ч č  ш š  щ šč  ъ ʺ  ы y  ь ʹ  э è|ė  ю ju  я ja
        """,
        "uk": """
            а a  б b  в v  г h  ґ g  д d  е e  є je  ж ž  з z  и y  і i  ї ji|ï  й j  к k  л l  м m  н n
            о o  п p  р r  с s  т t  у u  ф f  х x  ц c  ч č  ш š  щ šč  ь ʹ  ю ju  я ja  ' -
        """,
        "bg": """
            а a  б b  в v  г g  д d  е e  ж ž  з z  и i  й j  к k  л l  м m  н n  о o  п p  р r  с s
            т t  у u  ф f  х x|h  ц c  ч č  ш š  щ št  ъ ă|~a  ь ʹ  ю ju  я ja
        """,
        "sr": """
            а a  б b  в v  г g  д d  ђ đ|~dj  е e  ж ž  з z  и i  ј j  к k  л l  љ lj  м m  н n  њ nj
            о o  п p  р r  с s  т t  ћ ć  у u  ф f  х h  ц c  ч č  џ dž  ш š
        """,
    },
)

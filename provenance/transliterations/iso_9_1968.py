"""ISO/R 9 in its editions of 1954 and 1968: Щёкин is Ščëkin, Юдин is Judin, Хрущёв is Hruščëv or Chruščëv."""

from __future__ import annotations

from provenance.transliterations import Scheme

SCHEME = Scheme(
    code="iso-9-1968",
    title="ISO/R 9:1954 and 1968",
    signs="[žšč]|j",
    tables={
        "ru": """
            а a  б b  в v  г g  д d  е e  ё ë  ж ž  з z  и i  й j  к k  л l  м m  н n  о o  п p  р r
            с s  т t  у u  ф f  х h|?ch  ц c  ч č  ш š  щ šč  ъ ʺ  ы y  ь ʹ  э ė  ю ju  я ja
        """,
        "bg": """
            а a  б b  в v  г g  д d  е e  ж ž  з z  и i  й j  к k  л l  м m  н n  о o  п p  р r  с s
            т t  у u  ф f  х h|?ch  ц c  ч č  ш š  щ št  ъ ă|~a  ь ʹ  ю ju  я ja
        """,
        "sr": """
            а a  б b  в v  г g  д d  ђ đ|~dj  е e  ж ž  з z  и i  ј j  к k  л l  љ lj  м m  н n  њ nj
            о o  п p  р r  с s  т t  ћ ć  у u  ф f  х h  ц c  ч č  џ dž  ш š
        """,
    },
)

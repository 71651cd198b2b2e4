"""The romanisation of the American libraries, with or without ties and diacritics: Юдин is Iudin, Андрей is Andreĭ."""

from __future__ import annotations

from provenance.transliterations import Scheme

SCHEME = Scheme(
    code="ala-lc",
    title="ALA-LC Romanization Tables",
    tables={
        "ru": """
            а a  б b  в v  г g  д d  е e  ё ë  ж zh  з z  и i  й ĭ  к k  л l  м m  н n  о o  п p  р r
            с s  т t  у u  ф f  х kh  ц t͡s  ч ch  ш sh  щ shch  ъ ʺ  ы y  ь ʹ  э ė  ю i͡u  я i͡a
        """,
        "uk": """
            а a  б b  в v  г h  ґ g  д d  е e  є i͡e  ж z͡h  з z  и y  і i  ї ï  й ĭ  к k  л l  м m  н n
            о o  п p  р r  с s  т t  у u  ф f  х kh  ц t͡s  ч ch  ш sh  щ shch  ь ʹ  ю i͡u  я i͡a  ' -
        """,
        "bg": """
            а a  б b  в v  г g  д d  е e  ж zh  з z  и i  й ĭ  к k  л l  м m  н n  о o  п p  р r  с s
            т t  у u  ф f  х kh  ц t͡s  ч ch  ш sh  щ sht  ъ ŭ|~u  ь ʹ  ю i͡u  я i͡a
        """,
        "sr": """
            а a  б b  в v  г g  д d  ђ đ|~dj  е e  ж ž  з z  и i  ј j  к k  л l  љ lj  м m  н n  њ nj
            о o  п p  р r  с s  т t  ћ ć  у u  ф f  х h  ц c  ч č  џ dž  ш š
        """,
    },
)

"""The system of the American and British boards on geographical names: Ельцин is Yel'tsin, Юрьев is Yur'yev."""

from __future__ import annotations

from provenance.transliterations import Scheme

SCHEME = Scheme(
    code="bgn-pcgn",
    title="BGN/PCGN",
    tables={
        "ru": """
            а a  б b  в v  г g  д d  е e  ё ë  ж zh  з z  и i  й y  к k  л l  м m  н n  о o  п p  р r
            с s  т t  у u  ф f  х kh  ц ts  ч ch  ш sh  щ shch  ъ ”  ы y  ь ’  э e  ю yu  я ya  +е ye
            +ё yë
        """,
        "uk": """
            а a  б b  в v  г h  ґ g  д d  е e  є ie|ye  ж zh  з z  и y  і i  ї i|yi  й i|y  к k  л l
            м m  н n  о o  п p  р r  с s  т t  у u  ф f  х kh  ц ts  ч ch  ш sh  щ shch  ь ʹ  ю iu|yu
            я ia|ya  ' -  +є ye  +ї yi  +й y  +ю yu  +я ya  ий$ yi  зг zgh|zh
        """,
        "bg": """
            а a  б b  в v  г g  д d  е e  ж zh  з z  и i  й y  к k  л l  м m  н n  о o  п p  р r  с s
            т t  у u  ф f  х kh  ц ts  ч ch  ш sh  щ sht  ъ ŭ|a  ь ʹ  ю yu  я ya  ия$ ia
        """,
        "sr": """
            а a  б b  в v  г g  д d  ђ đ|~dj  е e  ж ž  з z  и i  ј j  к k  л l  љ lj  м m  н n  њ nj
            о o  п p  р r  с s  т t  ћ ć  у u  ф f  х h  ц c  ч č  џ dž  ш š
        """,
    },
)

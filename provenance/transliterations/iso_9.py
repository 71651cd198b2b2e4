"""ISO 9:1995, one letter for one letter, in any language: Рыжков is Ryžkov, Юдин is Ûdin."""

from __future__ import annotations

from provenance.transliterations import Scheme

SCHEME = Scheme(
    code="iso-9",
    title="ISO 9:1995 (GOST 7.79 A)",
    tables={
        "ru": """
            а a  б b  в v  г g  д d  е e  ё ë  ж ž  з z  и i  й j  к k  л l  м m  н n  о o  п p  р r
            с s  т t  у u  ф f  х h  ц c  ч č  ш š  щ ŝ  ъ ʺ  ы y  ь ʹ  э è  ю û  я â
        """,
        "uk": """
            а a  б b  в v  г ~g  ґ g̀  д d  е e  є ê  ж ž  з z  и ~i  і ì  ї ï  й j  к k  л l  м m  н n
            о o  п p  р r  с s  т t  у u  ф f  х h  ц c  ч č  ш š  щ ŝ  ь ʹ  ю û  я â  ' -
        """,
        "bg": """
            а a  б b  в v  г g  д d  е e  ж ž  з z  и i  й j  к k  л l  м m  н n  о o  п p  р r  с s
            т t  у u  ф f  х h  ц c  ч č  ш š  щ ŝ  ъ ~ʺ  ь ʹ  ю û  я â
        """,
        "sr": """
            а a  б b  в v  г g  д d  ђ đ|~dj  е e  ж ž  з z  и i  ј ǰ|j  к k  л l  љ l̂|lj  м m  н n
            њ n̂|nj  о o  п p  р r  с s  т t  ћ ć  у u  ф f  х h  ц c  ч č  џ d̂|dž  ш š
        """,
    },
)

"""What Polish books print: Gorbaczow, Chruszczow, Ryżkow."""

from __future__ import annotations

from provenance.transliterations import Scheme

SCHEME = Scheme(
    code="polish",
    title="customary Polish",
    signs="w|cz|sz|ż|j|ł",
    tables={
        "ru": """
            а a  б b  в w  г g  д d  е ie|e  ё io|o|jo  ж ż|~z  з z  и i  й j  к k  л ł|l  м m  н n  о o
            п p  р r  с s  т t  у u  ф f  х ?ch  ц c  ч cz  ш sz  щ szcz  ъ -  ы y  ь -  э e  ю ju|iu
            я ja|ia  ий$ ij|i  ый$ yj|y  +е je  ье je  +ё jo  чё czo  шё szo  щё szczo  жё żo|~zo
            ев$ iew|ew|jew  чев$ czew|czow  щев$ szczew|szczow  ле le  ци cy  ль l  ля la|lia  лю lu|liu
        """,
        "bg": """
            а a  б b  в w  г g  д d  е e  ж ż|~z  з z  и i  й j  к k  л l  м m  н n  о o  п p  р r  с s
            т t  у u  ф f  х ?ch  ц c  ч cz  ш sz  щ szt  ъ ~y|~a  ь ʹ  ю ju  я ja
        """,
    },
)

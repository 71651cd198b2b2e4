"""What German books print: Gorbatschow, Chruschtschow, Ryschkow, Jelzin."""

from __future__ import annotations

from provenance.transliterations import Scheme

SCHEME = Scheme(
    code="german",
    title="customary German (Duden)",
    signs="w|sch|j|tz",
    tables={
        "ru": """
            а a  б b  в w  г g  д d  е e  ё jo|io|e  ж ~sch|~sh|~zh  з ~s|~z  и i  й i|j  к k  л l  м m
            н n  о o  п p  р r  с s|ss  т t  у u  ф f  х ?ch  ц ?z  ч tsch  ш sch  щ schtsch  ъ -  ы y
            ь -  э e  ю ju  я ja  ов$ ow|off  ев$ ew|eff|jew  ий$ i|ij  ый$ y|yj  +е je|e  ье je|e
            +ё jo  ей$ ei|ej  кс x|ks  цк tzk|?zk  чё tscho|tsche  шё scho|sche  щё schtscho|schtsche
            жё ~scho|~sche|~sho|~she  андр$ andr|ander
        """,
        "uk": """
            а a  б b  в w  г h  ґ g  д d  е e  є je  ж ~sch  з ~s  и y  і i  ї ji  й j|i  к k  л l  м m
            н n  о o  п p  р r  с s  т t  у u  ф f  х ?ch  ц ?z  ч tsch  ш sch  щ schtsch  ь -  ю ju
            я ja  ' -  ий$ yj|y  ський$ skyj|sky
        """,
        "bg": """
            а a  б b  в w  г g  д d  е e  ж ~sch  з ~s  и i  й j|i  к k  л l  м m  н n  о o  п p  р r
            с s  т t  у u  ф f  х ?ch  ц ?z  ч tsch  ш sch  щ scht  ъ a|ŭ|~u  ь ʹ  ю ju  я ja
            ов$ ow|off  ев$ ew
        """,
    },
)

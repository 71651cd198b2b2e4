"""What French books print: Gorbatchev, Khrouchtchev, Joukov, Eltsine."""

from __future__ import annotations

from provenance.transliterations import Scheme

SCHEME = Scheme(
    code="french",
    title="customary French",
    signs="ou|tch|ine$|ff$|gu[ei]|^j(?=[bdgklmnprt])",
    tables={
        "ru": """
            а a  б b  в v  г g  д d  е e  ё io|e  ж ?j  з z  и i  й i  к k  л l  м m  н n  о o  п p  р r
            с s|ss  т t  у ou  ф f  х kh  ц ts  ч tch  ш ?ch  щ chtch  ъ -  ы y|~i  ь -  э e  ю iou
            я ia  ин$ ine|in  ын$ yne|yn  ов$ ov|off  ев$ ev|eff  ёв$ ev|iov|ov  ий$ i|y  ый$ y|yi
            +е e|ie  ье ie|e  ые ye  ги gui  гин$ guine|guin  ге gue  кс x|ks  чё tche|tcho
            шё ?che|?cho  щё chtche|chtcho  жё ?je|?jo
        """,
        "bg": """
            а a  б b  в v  г g  д d  е e  ж ?j  з z  и i  й i  к k  л l  м m  н n  о o  п p  р r  с s
            т t  у ou  ф f  х h|kh  ц ts  ч tch  ш ?ch  щ cht  ъ a|~u  ь ʹ  ю iou  я ia  ов$ ov|off
        """,
    },
)

"""What English books and newspapers print: Gorbachev or Gorbachov, Gromyko, Shcherbitsky, Alexander."""

from __future__ import annotations

from provenance.transliterations import Scheme

SCHEME = Scheme(
    code="english",
    title="customary English",
    tables={
        "ru": """
            а a  б b  в v  г g  д d  е e  ё e|yo|io  ж zh  з z  и i  й y|i  к k  л l  м m  н n  о o  п p
            р r  с s  т t  у u  ф f  х kh  ц ts  ч ch  ш sh  щ shch|~sch  ъ -  ы y  ь -  э e  ю yu|iu
            я ya|ia  +е e|ye  ьи yi|i|ii  ье e|ye|ie  ьё e|yo  ье$ e|ye  ий$ y|i|ii|iy  ый$ y|yi|yy|iy
            ой$ oy|oi|oj  кс ks|x  андр$ andr|ander|andre  чё che|cho|chyo  шё she|sho|shyo
            щё shche|shcho|shchyo  жё zhe|zho|zhyo  дж dzh|~j  ов$ ov|off  ев$ ev|eff|yev  ёв$ ev|yov
            щев$ shchev|schev  щёв$ shchev|schev|shchov|shchyov|shchyov  чёв$ chev|chov|chyov
            шёв$ shev|shov|shyov  йо yo|io|jo
        """,
        "uk": """
            а a  б b  в v  г h  ґ g  д d  е e  є ie|ye  ж zh  з z  и y  і i  ї yi|i  й y|i  к k  л l
            м m  н n  о o  п p  р r  с s  т t  у u  ф f  х kh  ц ts  ч ch  ш sh  щ shch  ь -  ю yu|iu
            я ya|ia  ' -  ий$ y|yi|yy|yj  ій$ iy|i|y  ський$ sky|skyi|skyy  цький$ tsky|tskyi
        """,
        "bg": """
            а a  б b  в v  г g  д d  е e  ж zh|j  з z  и i  й y|i  к k  л l  м m  н n  о o  п p  р r
            с s  т t  у u  ф f  х h|kh  ц ts  ч ch  ш sh  щ sht  ъ a|ŭ|~u  ь -|y  ю yu|iu  я ya|ia
            ий$ i|y  ия$ ia|iya
        """,
        "sr": """
            а a  б b  в v  г g  д d  ђ đ|dj  е e  ж ž|~zh|~z  з z  и i  ј j|~y  к k  л l  љ lj  м m  н n
            њ nj  о o  п p  р r  с s  т t  ћ ć|~ch|~c  у u  ф f  х h  ц c|~ts  ч č|~ch|~c  џ dž|~dz|~j
            ш š|~sh|~s  ић$ ić|~ich|~itch|~ic
        """,
    },
)

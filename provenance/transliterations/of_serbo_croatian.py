"""Names of Serbs, Croats and Slovenes in Russian print: Кардель is Kardelj, Ранкович is Ranković."""

from __future__ import annotations

from provenance.transliterations import Scheme

SCHEME = Scheme(
    code="serbo-croatian-original",
    title="Serbo-Croatian and Slovene names",
    original=True,
    tables={
        "ru": """
            а a  б b  в v  г g  д d  дж dž|đ  е e  ё jo|o  ж ž  з z  и i|ji  й j  к k  л l  ль lj|l  м m
            н n  нь nj  о o  п p  р r  с s  т t  у u  ф f  х h  ц c  ч č|ć  ш š  щ šč  ъ -  ы i  ь -
            э e  ю ju  я ja|a  ье je  ья ja  ьи ji
        """,
    },
)

"""Names of Czechs and Slovaks, whose Cyrillic form is by ear: Гусак is Husák, Новотный is Novotný."""

from __future__ import annotations

from provenance.transliterations import Scheme

SCHEME = Scheme(
    code="czech-original",
    title="Czech and Slovak names",
    original=True,
    tables={
        "ru": """
            а a  б b  в v  г h|g  д d  е e|je  ё o|e  ж z  з z  и i|y  й j  к k  л l  м m  н n  о o  п p
            р r  рж r  с s  т t  у u  ф f  х ch  ц c  ч c  ш s  щ st  ъ -  ы y  ь -  э e  ю ju|u  я ja|a
            ий$ y|i  ый$ y  шт st  кс x
        """,
    },
)

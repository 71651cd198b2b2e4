"""Names of Poles, whose Cyrillic form is by ear: Гомулка is Gomułka, Ярузельский is Jaruzelski."""

from __future__ import annotations

from provenance.transliterations import Scheme

SCHEME = Scheme(
    code="polish-original",
    title="Polish names",
    original=True,
    tables={
        "ru": """
            а a  б b  в w  г g|h  д d  е ie|e|je  ё io|o|jo  ж z|rz  з z  зь z  и i|y  й j  к k  л l
            м m  н n  нь n  о o|ó  п p  р r  рж rz  с s  сь s  т t  у u  ф f  х ch|h  ц c  ць c  ч cz|ć
            ш sz  щ szcz  ы y  ь -  э e  ю ju|iu|u  я ja|ia|a  ий$ i|y  ци cy|ci  он on|a  ен en|e
            ом om|a  ем em|e  чи czy|ci  ши szy|si  жи zy|rzy|zi  ъ -
        """,
    },
)

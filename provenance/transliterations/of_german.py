"""Names of Germans, whose Cyrillic form is by ear: Хонеккер is Honecker, Ульбрихт is Ulbricht."""

from __future__ import annotations

from provenance.transliterations import Scheme

SCHEME = Scheme(
    code="german-original",
    title="German names",
    original=True,
    tables={
        "ru": """
            а a  б b  бб bb  в w|v  г g|h  д d  е e  ё o|jo  ж sch|g  з s  и i|ie  й i|j  к k|c|ck
            кк ck|kk  л l  ль l  м m  н n  о o  оль ohl|ol  п p  р r  с s|ss  сс ss  т t|th  тт tt  у u
            ф f|ph|v  ф$ f|ff|ph  фф ff  х h|ch  хс chs|hs  ц z|tz|c  ч tsch  ш sch  шт st|scht
            шп sp|schp  ы y  ь -  э e|a  ю u|ju  я ja  ай ei|ai|ey  ей ei|ey|ej  ой eu|oi  ер er|ehr
            кс x|chs  нн nn  лл ll  мм mm  манн$ mann  ман$ man|mann  щ schtsch  ъ -
        """,
    },
)

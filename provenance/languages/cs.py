"""Czech."""

from __future__ import annotations

from provenance.languages import Language, listed, words

_MONTHS = listed(
    "leden únor březen duben květen červen červenec srpen září říjen listopad prosinec"
)
_OF_MONTH = listed(
    "ledna února března dubna května června července srpna září října listopadu prosince"
)
_IN_MONTH = listed(
    "lednu únoru březnu dubnu květnu červnu červenci srpnu září říjnu listopadu prosinci"
)
_WITHOUT_MARKS = listed("ledna unora brezna dubna kvetna cervna cervence srpna zari rijna listopadu prosince")

LANGUAGE = Language(
    code="cs",
    name="Czech",
    letters="áčďéěíňóřšťúůýž",
    function_words=words(
        """
        a i v ve na se si je že to z ze do s k ke o u po za od pro při by jako ale jsou byl byla bylo byli byly být bude
        budou jsme jsem aby tak který která které kteří kterých kterým kterou které jeho její jejich nebo ani až také
        pouze jen již už ještě když kdy kde co kdo jak než pod nad před mezi bez podle proto protože tím toho tomu tom
        ten ta tento tato tuto této těchto těm jsi on ona oni my nás nám mě mu ji jim mi můj svůj své svého svou svých
        sebe sobě není však více velmi zde tam tedy totiž vždy všechny všech všichni vše mohou může musí bychom
        """
    ),
    common_words=words(
        """
        řekl řekla lidé člověk čas den dnů roku let rok dva nyní tehdy potom neboť však každý každá každého každému jiné
        jiných jiným má mají mít měl měla měli jsi jste ať právě tudíž proto naše našich náš našeho váš podle během dle
        jej něj němu ním ně jim jich nich nim jakož kdož jenž jež aniž dokud pak ještě opět tak takto toto tyto skoro
        svobodu právo zda kterou ptal soudruh též vůbec mimo tobě tebe vám vás
        """
    ),
    negations=words(
        """
        ne není nejsou nejsem nejsme nebyl nebyla nebylo nebyli nebyly nebude nebudou nebudeme nemá nemají nemáme neměl
        nemůže nemohou nemůžeme nesmí nelze nikdy nikdo nikoho nikomu nic ničeho nikde žádný žádná žádné žádného žádných
        ani bez nikoli nikoliv nechce nechtěl neví nemusí
        """
    ),
    modals=words(
        """
        musí musíme musel musela museli muselo může mohou můžeme mohl mohla mohlo mohli lze nelze smí nesmí nemůže
        nemohou musejí má mají měl měla mělo měli chce chtějí chceme chtěl chtěli třeba nutno nutné by bychom
        """
    ),
    months={
        name: number
        for names in (_WITHOUT_MARKS, _MONTHS, _OF_MONTH, _IN_MONTH)
        for number, name in enumerate(names, 1)
    },
    abbreviations={
        "s": "soudruh",
        "ss": "soudruzi",
        "soudr": "soudruh",
        "p": "pan",
        "pí": "paní",
        "dr": "doktor",
        "prof": "profesor",
        "ing": "inženýr",
        "gen": "generál",
        "plk": "plukovník",
        "mjr": "major",
        "kpt": "kapitán",
        "posl": "poslanec",
        "sv": "svatý",
        "č": "číslo",
        "čj": "číslo jednací",
        "čs": "československý",
        "str": "strana",
        "a.j": "archivní jednotka",
        "kart": "karton",
        "inv": "inventární",
        "fol": "folio",
        "t.r": "tohoto roku",
        "m.r": "minulého roku",
        "tj": "to jest",
        "t.j": "to jest",
        "tzn": "to znamená",
        "tzv": "takzvaný",
        "např": "například",
        "mj": "mimo jiné",
        "atd": "a tak dále",
        "apod": "a podobně",
        "viz": "viz",
        "srov": "srovnej",
        "cca": "cirka",
        "resp": "respektive",
        "r": "rok",
        "tis": "tisíc",
        "mld": "miliard",
    },
    date_words={
        "circa": r"kolem|asi|okolo",
        "before": r"před|nejpozději",
        "after": r"po",
        "between": r"mezi|od",
        "join": r"až|do|nebo",
        "probably": r"pravděpodobně|patrně|zřejmě",
        "part": r"(?:na )?začátku|začátek|počátkem|(?:v )?polovině|(?:na )?konci?|koncem",
        "spring": r"jaro|jaře|jara",
        "summer": r"léto|létě|léta",
        "autumn": r"podzim\w?",
        "winter": r"zim[aěuy]",
        "old style": r"starého stylu",
    },
    decision_formulas=(
        r"^\W*(?:usnesení|usneseno|rozhodnuto|rozhodnutí|schváleno|schvaluje|usnáší)\b",
        r"\b(?:byl[aoyi]?|je|jsou)\b.{0,40}\b(?:schválen|přijat|rozhodnut|zamítnut|odsouhlasen)[aoyi]?\b",
        (
            r"\b(?:politbyro|předsednictvo|výbor|rada|sekretariát|plénum|sjezd|komise|vláda|schůze)\s+(?:\S+\s+){0,3}?"
            r"(?:schvaluje|schválil[aoi]?|rozhodl[aoi]?|usneslo|usnesl[ai]?|přijal[aoi]?|ukládá|bere na vědomí)"
        ),
    ),
    speaker_titles=words(
        """
        Soudruh Soudružka Soudruzi soudruh Pan Paní Slečna Předseda Předsedkyně Předsedající Místopředseda Tajemník
        Tajemnice Ministr Ministryně Prezident Generál Gen Plukovník Plk Maršál Admirál Major Kapitán Profesor Prof Dr
        Doktor Ing Poslanec Poslankyně Senátor Velvyslanec Zpravodaj Referent Delegát Hlas Hlasy Členové Občan Občanka
        Náměstek
        """
    ),
    not_speakers=words(
        """
        pramen prameny zdroj zdroje poznámka poznámky otázka otázky odpověď odpovědi bod body článek kapitola část oddíl
        příloha přílohy dokument dokumenty věc datum místo čas přítomni nepřítomni omluveni účastníci program závěr
        závěry shrnutí úvod příklad příklady výsledek důvod fakt rozhodnutí usnesení dopis telegram název autor překlad
        překladatel editor vydání viz srov kopie zaprvé zadruhé zatřetí konečně upozornění obrázek tabulka strana zápis
        protokol stenogram záznam téma
        """
    ),
    spellings=(
        (r"ss(?=[aeiouy])", "s"),
        (r"ism(?=us|u|em)", "izm"),
        (r"^these", "teze"),
        (r"th(?=[aeiou])", "t"),
        (r"ión", "ion"),
    ),
    endings=tuple(listed("ost osti ení ání ého ých ými ách ech ům ství ský ská ské ovat ovi")),
    bodies=(
        r"politbyr[oa]|předsednictv[oau]|prezidi\w{1,2}|plén\w{1,2}|sekretariát\w{0,2}|rad[ayuě]|výbor\w{0,2}|"
        r"komis[eií]|kolegi\w{1,2}|sjezd\w{0,2}|sněm\w{0,3}|shromáždění|vlád[ayuě]|parlament\w{0,2}|kabinet\w{0,2}"
    ),
    commissions=r"výbor\w{0,2}|komis[eií]|rad[ayuě]",
    sittings=(
        r"schůz[eií]|zasedání|jednání|porad[ayuě]|zápis\w?|záznam\w?|protokol\w?|stenogram\w?|stenografick\w{1,2}|výpis|"
        r"zpráva|usnesení"
    ),
)  # fmt: skip

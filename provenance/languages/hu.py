"""Hungarian."""

from __future__ import annotations

from provenance.languages import Language, listed, words

_MONTHS = listed(
    "január február március április május június július augusztus szeptember október november december"
)
_ENDINGS = listed("i ban ben tól től ig ra re ról ről hoz hez")

LANGUAGE = Language(
    code="hu",
    name="Hungarian",
    letters="áéíóöőúüű",
    function_words=words(
        """
        a az és hogy nem is egy meg ez de van volt csak mint el ha azt mert vagy minden pedig ezt kell szerint lesz be
        ki le fel még már ami aki amely amelyet amelyek akik úgy így igen nincs volna voltak vannak lehet lett után
        között alatt előtt ellen mellett nélkül által során miatt iránt óta arra erre ennek annak abban ebben azok ezek
        azokat ezeket én te ő mi ti ők nekem neki nekünk minket őket itt ott most akkor majd mely melyek olyan ilyen
        valamint illetve tehát azonban ugyanis sem se s hanem mind több nagyon sok egyik másik saját
        """
    ),
    common_words=words(
        """
        mondta mondja ember emberek nap év évek idő két három ekkor aztán azután mivel tudja mindenki minden mindenkinek
        valaki joga jog való közt felett fölött ezért azért ahol ahogy amit amikor midőn mikor míg amíg hát immár nékem
        néki neki nekik veled vele tőle róla benne belőle hozzá rá nála elvtárs ezzel azzal ettől attól ehhez ahhoz
        egész egymás aminek akinek jó nagy ismét újra eleje felé alá fölé hogyan ama eme úr isten
        """
    ),
    negations=words(
        """
        nem ne se sem nincs nincsen nincsenek sincs sincsenek soha sohasem senki senkit senkinek semmi semmit semmilyen
        sehol egyetlen nélkül nemigen aligha
        """
    ),
    modals=words(
        """
        kell kellett kellene kellenek kellettek szabad tilos lehet lehetett lehetne lehetnek tud tudunk tudnak tudott
        tudtak akar akarnak akarunk akart akartak köteles kötelesek szükséges muszáj
        """
    ),
    months={name: number for number, name in enumerate(_MONTHS, 1)}
    | {name + ending: number for number, name in enumerate(_MONTHS, 1) for ending in _ENDINGS}
    | {"jan": 1, "febr": 2, "márc": 3, "ápr": 4, "máj": 5, "jún": 6, "júl": 7, "aug": 8, "szept": 9, "okt": 10,
       "nov": 11, "dec": 12, "januárius": 1, "februárius": 2},
    abbreviations={
        "et": "elvtárs",
        "elvt": "elvtárs",
        "dr": "doktor",
        "prof": "professzor",
        "ifj": "ifjabb",
        "id": "idősebb",
        "özv": "özvegy",
        "gr": "gróf",
        "br": "báró",
        "Szt": "Szent",
        "tábn": "tábornok",
        "ezds": "ezredes",
        "ún": "úgynevezett",
        "stb": "és a többi",
        "pl": "például",
        "kb": "körülbelül",
        "ill": "illetve",
        "vö": "vesd össze",
        "ld": "lásd",
        "l": "lásd",
        "sz": "szám",
        "ö.e": "őrzési egység",
        "ő.e": "őrzési egység",
        "f": "fond",
        "cs": "csoport",
        "d": "doboz",
        "o": "oldal",
        "köt": "kötet",
        "évf": "évfolyam",
        "szerk": "szerkesztette",
        "ford": "fordította",
        "kiad": "kiadás",
        "u.o": "ugyanott",
        "uo": "ugyanott",
        "i.m": "idézett mű",
        "vki": "valaki",
        "Bp": "Budapest",
        "jan": "január",
        "febr": "február",
        "márc": "március",
        "ápr": "április",
        "jún": "június",
        "júl": "július",
        "aug": "augusztus",
        "szept": "szeptember",
        "okt": "október",
        "nov": "november",
        "dec": "december",
        "mrd": "milliárd",
        "Ft": "forint",
    },
    date_words={
        "circa": r"körülbelül|kb\.",
        "probably": r"valószínűleg|feltehetően",
        "spring": r"tavasz\w{0,3}",
        "summer": r"nyár|nyarán",
        "autumn": r"ősz|őszén",
        "winter": r"tél|telén",
    },
    decision_formulas=(
        r"^\W*(?:határozat|határozatok|döntés|elhatározta|a határozat)\b",
        r"\b(?:elfogadja|elfogadta|elfogadták|jóváhagyja|jóváhagyta|elhatározta|megszavazta|elutasította|elutasítja)\b",
        (
            r"\b(?:bizottság|politikai bizottság|tanács|elnökség|titkárság|kormány|kongresszus|plénum|ülés|testület)\s+"
            r"(?:\S+\s+){0,4}?(?:határoz|határozott|határozta|dönt|döntött|tudomásul veszi|tudomásul vette|egyetért)\b"
        ),
    ),
    speaker_titles=words(
        """
        Elvtárs elvtárs elvtársnő elvtársak Et et Úr úr Urak Asszony asszony Kisasszony Elnök elnök Alelnök Titkár
        titkár Főtitkár Miniszter miniszter Miniszterelnök Tábornok tábornok Ezredes ezredes Marsall Tengernagy Őrnagy
        Százados Professzor Dr Prof Doktor Képviselő képviselő Nagykövet Előadó Küldött Hangok Tagok Polgártárs
        """
    ),
    not_speakers=words(
        """
        forrás források jegyzet jegyzetek megjegyzés kérdés kérdések válasz válaszok pont pontok cikk fejezet rész
        szakasz melléklet függelék irat iratok dokumentum tárgy dátum kelt hely idő jelen távol résztvevők napirend
        következtetés összefoglalás bevezetés példa példák eredmény ok tény határozat határozatok döntés levél távirat
        cím szerző fordítás fordította fordító szerkesztő kiadás lásd vö másolat először másodszor harmadszor végül
        figyelem ábra táblázat oldal jegyzőkönyv téma
        """
    ),
    spellings=(
        (r"cz", "c"),
    ),
    endings=tuple(listed("ság ség ban ben nak nek val vel ból ből ról ről tól től hoz hez ért ott ett ették ás és")),
    bodies=(
        r"(?:politikai|központi|végrehajtó|intéző)?bizottság\w{0,3}|elnökség\w{0,3}|titkárság\w{0,3}|tanács\w{0,3}|"
        r"minisztertanács\w{0,3}|kormány\w{0,3}|kongresszus\w{0,3}|plénum\w{0,3}|országgyűlés\w{0,3}|kollégium\w{0,3}"
    ),
    commissions=r"bizottság\w{0,3}|tanács\w{0,3}",
    sittings=(
        r"ülés\w{0,4}|értekezlet\w{0,4}|jegyzőkönyv\w{0,3}|tárgyalás\w{0,3}|megbeszélés\w{0,3}|gyorsírásos|kivonat|"
        r"emlékeztető|feljegyzés\w{0,3}"
    ),
)  # fmt: skip

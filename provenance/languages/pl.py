"""Polish, with the spellings before and after 1936."""

from __future__ import annotations

from provenance.languages import Language, listed, words

_MONTHS = listed(
    """
    styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień
    """
)
_OF_MONTH = listed(
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"
)
_IN_MONTH = listed(
    "styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu"
)

LANGUAGE = Language(
    code="pl",
    name="Polish",
    letters="ąćęłńóśźż",
    function_words=words(
        """
        i w z na do nie się że to jest o po przez od dla ale jak tak za oraz tego jego jej ich co tym lub czy te ten ta
        być był była było były będzie będą są przy pod nad przed między bez ze we ku jako który która które których
        którym którzy której którego tej tych tymi temu może już tylko jeszcze gdy kiedy gdzie aby żeby by a więc także
        również też więcej bardzo on ona oni one my nas nam was wam mnie mu go mi ja swój swoje swoich swoją swego sobie
        siebie jeśli jeżeli ponieważ nawet tu tam został została zostały po wszystko wszystkie wszyscy
        """
    ),
    common_words=words(
        """
        rzekł powiedział ludzie człowiek czas dzień lat rok roku dwa teraz wtedy potem lecz przeto albowiem gdyż bowiem
        jednak także wszystkich wszystkim wszystko każdy każda każdego inne innych innym ma mają mieć miał miała mieli
        jestem jesteśmy jesteś niech bez właśnie albo ani aż dlatego dopiero jednego którego naszych nasz nasza nasze
        naszego wasz iż oto ku wobec według podczas prawo człowieka zaś zawsze stało są
        """
    ),
    negations=words(
        """
        nie nigdy nikt nikogo nikomu nic niczego niczym żaden żadna żadne żadnego żadnej żadnych nigdzie ani bez
        bynajmniej niepodobna
        """
    ),
    modals=words(
        """
        musi muszą musimy musiał musiała musieli musiały powinien powinna powinno powinni powinny powinniśmy może mogą
        możemy mógł mogła mogli mogły mógłby mogłaby mogliby można należy trzeba wolno chce chcą chcemy chciał chcieli
        winien winna winni
        """
    ),
    months={
        name: number for names in (_MONTHS, _OF_MONTH, _IN_MONTH) for number, name in enumerate(names, 1)
    }
    | {"stycz": 1, "kwiec": 4, "czerw": 6, "sierp": 8, "wrzes": 9, "września": 9, "paźdz": 10, "październ": 10,
       "listop": 11, "grudz": 12, "wrzesnia": 9, "pazdziernika": 10},
    abbreviations={
        "tow": "towarzysz",
        "t": "towarzysz",
        "tt": "towarzysze",
        "ob": "obywatel",
        "p": "pan",
        "pp": "panowie",
        "dr": "doktor",
        "prof": "profesor",
        "gen": "generał",
        "płk": "pułkownik",
        "ppłk": "podpułkownik",
        "mjr": "major",
        "kpt": "kapitan",
        "por": "porównaj",
        "inż": "inżynier",
        "mgr": "magister",
        "ks": "ksiądz",
        "św": "święty",
        "r": "rok",
        "br": "bieżącego roku",
        "ub": "ubiegły",
        "w": "wiek",
        "nr": "numer",
        "s": "strona",
        "str": "strona",
        "t.j": "to jest",
        "tj": "to jest",
        "tzn": "to znaczy",
        "tzw": "tak zwany",
        "np": "na przykład",
        "m.in": "między innymi",
        "itd": "i tak dalej",
        "itp": "i tym podobne",
        "zob": "zobacz",
        "ok": "około",
        "im": "imienia",
        "woj": "województwo",
        "tys": "tysięcy",
        "mln": "milionów",
        "mld": "miliardów",
        "zł": "złotych",
        "ds": "do spraw",
        "sygn": "sygnatura",
        "k": "karta",
    },
    date_words={
        "circa": r"około|ok\.",
        "before": r"przed",
        "after": r"po",
        "between": r"między|pomiędzy|od",
        "join": r"do|lub|albo",
        "probably": r"prawdopodobnie|zapewne",
        "part": r"(?:na )?początku|początek|(?:w )?połowie|połowa|(?:pod )?koniec",
        "spring": r"wiosn[aęąy]",
        "summer": r"lato|latem",
        "autumn": r"jesień|jesieni[ąi]",
        "winter": r"zim[aąęy]",
        "old style": r"starego stylu",
    },
    decision_formulas=(
        r"^\W*(?:postanowiono|uchwalono|zdecydowano|przyjęto|zatwierdzono|postanowienie|postanowienia|uchwała|decyzja)\b",
        r"\b(?:postanowiono|uchwalono|przyjęto|zatwierdzono|odrzucono)\b",
        (
            r"\b(?:biuro|biuro polityczne|komitet|rada|prezydium|sekretariat|plenum|"
            r"zjazd|komisja|kc)\s+(?:\S+\s+){0,3}?"
            r"(?:postanawia|postanowił[ao]?|uchwala|uchwalił[ao]?|zatwierdza|zatwierdził[ao]?|przyjmuje|przyjął|"
            r"przyjęł[ao])\b"
        ),
    ),
    speaker_titles=words(
        """
        Tow tow Towarzysz Towarzyszka Towarzysze Ob Obywatel Obywatelka Pan Pani Panowie Przewodniczący Przewodnicząca
        Sekretarz Minister Wiceminister Premier Wicepremier Prezydent Prezes Generał Gen Pułkownik Płk Marszałek Admirał
        Major Kapitan Profesor Prof Dr Doktor Ksiądz Ks Poseł Posłanka Senator Ambasador Referent Sprawozdawca Delegat
        Głos Głosy Członkowie
        """
    ),
    not_speakers=words(
        """
        źródło źródła uwaga uwagi przypis przypisy pytanie pytania odpowiedź odpowiedzi punkt punkty artykuł rozdział
        część załącznik aneks dokument dokumenty dotyczy data miejsce czas obecni nieobecni uczestnicy porządek wniosek
        wnioski podsumowanie wstęp przykład przykłady wynik przyczyna fakt decyzja decyzje uchwała postanowienie list
        telegram tytuł autor tłumaczenie tłumacz redaktor wydanie zob kopia pierwsze drugie trzecie wreszcie rysunek
        tabela strona protokół stenogram temat
        """
    ),
    spellings=(
        (r"yj(?=[aięąe]|ach|om|ami|$)", "j"),
        (r"(?<=[bcdfghklmnprstwz])ij(?=[aięąe])", "i"),
    ),
    endings=tuple(listed("ość ości anie enie ania enia ski ska skie ego ych ymi ami ach owie ować")),
    bodies=(
        r"biur[oaze]m?|politbiur[oa]|prezydium|plenum|sekretariat\w{0,3}|rad[ayę]|zarząd\w{0,2}|komitet\w{0,3}|"
        r"komisj[aięą]|kolegium|zjazd\w{0,2}|sejm\w{0,2}|senat\w{0,2}|rząd\w{0,2}|zgromadzeni[ea]"
    ),
    commissions=r"komitet\w{0,3}|komisj[aięą]|rad[ayę]",
    sittings=(
        r"posiedzeni[ae]|narad[ay]|zebrani[ae]|sesj[aię]|obrady?|protokół|protokoł[uy]|stenogram\w{0,2}|zapis|notatka|"
        r"stenograficzny|sprawozdanie|wyciąg"
    ),
)  # fmt: skip

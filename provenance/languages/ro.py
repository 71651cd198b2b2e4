"""Romanian, in the spellings before 1953, of 1953 and of 1993, with commas or cedillas below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from provenance.languages import Language, listed, words

if TYPE_CHECKING:
    from collections.abc import Iterable

_COMMA_TO_CEDILLA = str.maketrans(
    {
        "\N{LATIN SMALL LETTER S WITH COMMA BELOW}": "\N{LATIN SMALL LETTER S WITH CEDILLA}",
        "\N{LATIN SMALL LETTER T WITH COMMA BELOW}": "\N{LATIN SMALL LETTER T WITH CEDILLA}",
    }
)


def _printed(forms: Iterable[str]) -> frozenset[str]:
    """Return the words with commas below, and as they are printed with cedillas and with the other letter for î."""
    with_i = {form.replace("â", "î") for form in forms}
    return frozenset(
        one for form in (*forms, *with_i) for one in (form, form.translate(_COMMA_TO_CEDILLA))
    )


_MONTHS = listed(
    "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie"
)

LANGUAGE = Language(
    code="ro",
    name="Romanian",
    letters="ăâîșțşţ",
    function_words=_printed(
        words(
            """
            și în de la a al ai ale cu din pe un o nu care mai prin dar sau sunt sînt este e pentru fost fi ce lui ei
            lor despre acest această acestui acestei aceste acești acesta aceasta aceștia acestea să se că ca cum când
            unde dacă după până fără între către asupra spre sub peste înainte decât deci însă ci nici foarte tot toate
            toți toată eu tu el ea noi voi ele îi îl le ne vă mă te i l ar am are avea aveau avem au era erau va vor vom
            fiind fie noastre noastră nostru nostri sale său sa săi mea meu iar or într dintre prea doar numai astfel
            cel cea cei cele unei unui unor atunci acum aici acolo cine nimic fiecare
            """
        )
    ),
    common_words=words(
        """
        zis spus om oameni zi zile ani an timp două trei atunci apoi căci pentrucă fiindcă orice oricine altul alta
        alții alte alt are avea avut este ești suntem sînteți ați fie fii său sau însuși nostru noștri vostru voastră ta
        tale tău lor lui pe iată astfel încît încât deoarece totuși tuturor fără drept dreptul persoană asta ăsta cineva
        ceva unul una după iar ba să-i le-a le i-a s-a n-a l-a mi dumnezeu domnul deja
        """
    ),
    negations=_printed(
        words(
            """
            nu nici niciodată nimeni nimănui nimic niciun nicio nicicum nicăieri fără ba n-a n-am n-ai n-au n-are n-avem
            n-aveau n-aș n-ar neputând
            """
        )
    ),
    modals=_printed(
        words(
            """
            trebuie trebuia trebui trebuit poate pot putem puteți putea puteau putut vrea vrem vor vreau voia doresc
            dorește urmează ar ați aș am
            """
        )
        - words("am")
    ),
    months={name: number for number, name in enumerate(_MONTHS, 1)}
    | {"ianuar": 1, "februar": 2, "febr": 2, "apr": 4, "iun": 6, "iuniu": 6, "iul": 7, "iuliu": 7,
       "aug": 8, "septemvrie": 9, "sept": 9, "octomvrie": 10, "oct": 10, "noemvrie": 11, "nov": 11, "decemvrie": 12,
       "dec": 12, "maiu": 5},
    abbreviations={
        "tov": "tovarășul",
        "dl": "domnul",
        "d-l": "domnul",
        "dna": "doamna",
        "d-na": "doamna",
        "d-ra": "domnișoara",
        "dr": "doctor",
        "prof": "profesor",
        "acad": "academician",
        "ing": "inginer",
        "gen": "general",
        "col": "colonel",
        "mr": "maior",
        "cpt": "căpitan",
        "Sf": "Sfântul",
        "nr": "numărul",
        "p": "pagina",
        "pp": "paginile",
        "pag": "pagina",
        "vol": "volumul",
        "art": "articolul",
        "alin": "alineatul",
        "cap": "capitolul",
        "jud": "județul",
        "str": "strada",
        "etc": "etcetera",
        "ș.a": "și altele",
        "ş.a": "și altele",
        "ș.a.m.d": "și așa mai departe",
        "d.e": "de exemplu",
        "cf": "conform",
        "cca": "circa",
        "c.c": "comitetul central",
        "f": "fila",
        "ff": "filele",
        "mld": "miliarde",
        "a.c": "anul curent",
    },
    date_words={
        "circa": r"circa|cca\.?|aproximativ",
        "before": r"înainte",
        "after": r"după",
        "between": r"între",
        "join": r"și|şi|până",
        "probably": r"probabil",
        "part": r"(?:la )?începutul|(?:la )?mijlocul|(?:la )?sfârșitul|(?:la )?sfîrșitul|(?:la )?sfîrşitul",
        "spring": r"primăvar[aă]",
        "summer": r"var[aă]",
        "autumn": r"toamn[aă]",
        "winter": r"iarn[aă]",
    },
    contractions={f"n-{verb}": f"nu {verb}" for verb in listed("a am ai au are avem aveau ar")}
    | {"într-un": "în un", "într-o": "în o", "dintr-un": "din un", "dintr-o": "din o", "printr-un": "prin un",
       "printr-o": "prin o", "s-a": "se a", "s-au": "se au", "l-a": "îl a", "i-a": "îi a"},
    decision_formulas=(
        r"^\W*se (?:aprobă|hotărăște|hotărăşte|decide|adoptă)\b",
        r"^\W*(?:hotărâre|hotărîre|decizie|decizia)\b",
        (
            r"\b(?:este|sunt|sînt|a fost|au fost|s-a|s-au)\s+(?:\w+\s+)?"
            r"(?:aprobat|adoptat|decis|hotărât|hotărît|respins|votat)[ăe]?\b"
        ),
        (
            r"\b(?:biroul politic|comitetul|consiliul|prezidiul|secretariatul|plenara|congresul|comisia|guvernul)\s+"
            r"(?:\S+\s+){0,3}?(?:aprobă|aprobat|hotărăște|hotărăşte|hotărât|hotărît|adoptă|adoptat|decide|decis)\b"
        ),
    ),
    speaker_titles=words(
        """
        Tov tov Tovarășul Tovarăşul Tovarăș Tovarăş Tovarășa Tovarăşa tovarășul tovarăşul Dl Dna D-l D-na Domnul Doamna
        Președintele Preşedintele Președinte Preşedinte Secretarul Secretar Ministrul Ministru Generalul General Gen
        Colonelul Mareșalul Mareşalul Amiralul Maior Căpitan Profesorul Profesor Prof Dr Doctor Academician Deputatul
        Senatorul Ambasadorul Raportorul Delegatul Voce Voci Membrii Regele Prințul Prinţul
        """
    ),
    not_speakers=_printed(
        words(
            """
            sursă surse sursa notă note nota întrebare întrebări răspuns răspunsuri punct puncte articolul articol
            capitolul partea secțiunea anexă anexa document documente obiect data locul ora prezenți absenți
            participanți ordinea concluzie concluzii rezumat introducere exemplu exemple rezultat motiv fapt hotărâre
            hotărâri decizie rezoluție scrisoare telegramă titlu autor traducere traducător editor ediție vezi copie
            întâi primul final atenție figura tabelul pagina stenograma proces protocol tema
            """
        )
    ),
    spellings=(
        ("\N{LATIN SMALL LETTER S WITH CEDILLA}", "\N{LATIN SMALL LETTER S WITH COMMA BELOW}"),
        ("\N{LATIN SMALL LETTER T WITH CEDILLA}", "\N{LATIN SMALL LETTER T WITH COMMA BELOW}"),
        ("\N{LATIN SMALL LETTER A WITH CIRCUMFLEX}", "\N{LATIN SMALL LETTER I WITH CIRCUMFLEX}"),
        (r"^sunt(?=em|eți|$)", "sînt"),
        (r"\N{LATIN SMALL LETTER U WITH BREVE}$", "u"),
    ),
    endings=tuple(listed("ului ilor elor ție ții ție ție ment mente tate tăți esc ească ului are ere ire ând ind")),
    bodies=(
        r"politburo|birou(?:l|lui)|prezidiu(?:l|lui)?|plenar[aăe]i?|secretariat(?:ul|ului)?|consili(?:ul|ului|u)|"
        r"cabinet(?:ul|ului)?|comitet(?:ul|ului)?|comisi[aei]{1,2}|congres(?:ul|ului)?|adunar(?:ea|ii)|"
        r"parlament(?:ul|ului)?|guvern(?:ul|ului)?|senat(?:ul|ului)?"
    ),
    commissions=r"comitet(?:ul|ului)?|comisi[aei]{1,2}|consili(?:ul|ului|u)",
    sittings=(
        r"ședinț[aeă]i?|şedinţ[aeă]i?|ședințelor|reuniun(?:ea|ii|e)|sesiun(?:ea|ii|e)|stenogram[aeă]i?|minut[aăe]i?|"
        r"protocol(?:ul)?|proces|verbal|procesul|proces-verbal|transcript|note"
    ),
)  # fmt: skip

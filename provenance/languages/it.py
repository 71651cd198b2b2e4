"""Italian, with the spellings of older print."""

from __future__ import annotations

from provenance.languages import Language, listed, words

_MONTHS = listed(
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"
)
_ARTICLES = {
    "l": "il", "llo": "lo", "lla": "la", "i": "i", "gli": "gli", "lle": "le",
}  # fmt: skip

LANGUAGE = Language(
    code="it",
    name="Italian",
    letters="àèéìîòóù",
    function_words=words(
        """
        il lo la i gli le un uno una di a da in con su per tra fra e ed o che chi non si è sono era erano ha hanno del
        dello della dei degli delle al allo alla ai agli alle dal dallo dalla dai dagli dalle nel nello nella nei negli
        nelle sul sullo sulla sui sugli sulle col come ma anche più se perché quando dove questo questa questi queste
        quello quella quelli quelle suo sua suoi sue loro nostro nostra mio mia ci vi ne mi ti lui lei noi voi egli essi
        essere stato stata stati fu furono aveva avevano abbiamo sia così già ogni tutto tutti tutte tutta molto dopo
        prima senza sotto sopra verso dell all nell dall sull quindi però cui quale quali ciò
        """
    ),
    common_words=words(
        """
        disse detto dice fare fatto fa uomo uomini giorno giorni anni anno tempo popolo dio signore poi allora ora qui
        là sempre mai molto molti poco due tre tale meglio diritto individuo essa esse esso chiunque qualcuno alcuno
        alcuni alcuna altro altri altra altre uno ogni suoi vostra vostro nostri nostra tua tuo dei quando mentre finché
        affinché poiché dunque adesso sarà saranno ebbe avrà avendo essendo ecco davanti fino tanto stesso stessa siamo
        siete sei fosse avesse ad ed egli ella perciocchè
        """
    ),
    negations=words(
        "non no né mai nessuno nessuna nessun niente nulla neppure nemmeno neanche senza affatto"
    ),
    modals=words(
        """
        deve devono dobbiamo doveva dovevano dovrà dovranno dovrebbe dovrebbero dovette può possono possiamo poteva
        potevano potrà potranno potrebbe potrebbero vuole vogliono vogliamo voleva volevano vorrebbe vorrebbero bisogna
        occorre
        """
    ),
    months={name: number for number, name in enumerate(_MONTHS, 1)}
    | {"genn": 1, "febbr": 2, "feb": 2, "apr": 4, "magg": 5, "giugn": 6, "lugl": 7, "sett": 9, "ott": 10, "nov": 11,
       "dic": 12, "gennajo": 1, "febbrajo": 2},
    abbreviations={
        "Sig": "Signor",
        "Sig.ra": "Signora",
        "Sig.na": "Signorina",
        "Sigg": "Signori",
        "Dott": "Dottor",
        "Dr": "Dottor",
        "Prof": "Professor",
        "On": "Onorevole",
        "Avv": "Avvocato",
        "Ing": "Ingegner",
        "Gen": "Generale",
        "Col": "Colonnello",
        "Cap": "Capitano",
        "S.E": "Sua Eccellenza",
        "Mons": "Monsignor",
        "n": "numero",
        "nn": "numeri",
        "p": "pagina",
        "pp": "pagine",
        "pag": "pagina",
        "pagg": "pagine",
        "vol": "volume",
        "voll": "volumi",
        "cap": "capitolo",
        "art": "articolo",
        "artt": "articoli",
        "ecc": "eccetera",
        "p.es": "per esempio",
        "cfr": "confronta",
        "ca": "circa",
        "sec": "secolo",
        "ed": "edizione",
        "mld": "miliardi",
        "&": "e",
    },
    date_words={
        "circa": r"circa|verso|intorno",
        "before": r"prima|avanti",
        "after": r"dopo",
        "between": r"tra|fra|dal",
        "join": r"e|al",
        "probably": r"probabilmente|forse",
        "part": r"(?:agli )?inizi|inizio|(?:alla )?fine|metà",
        "spring": r"primavera",
        "summer": r"(?:l'|nell'|dell')estate",
        "autumn": r"autunno",
        "winter": r"inverno",
    },
    contractions={
        short + ending: f"{long} {article}"
        for short, long in (("de", "di"), ("a", "a"), ("da", "da"), ("ne", "in"), ("su", "su"))
        for ending, article in _ARTICLES.items()
        if (short, ending) not in (("a", "i"), ("da", "i"))
    }
    | {"ai": "a i", "dai": "da i", "col": "con il", "coi": "con i", "pel": "per il", "c'è": "ci è", "cos'è": "cosa è"},
    decision_formulas=(
        (
            r"\b(?:è|sono|fu|furono|viene|vengono|è stat[oa]|sono stat[ie])\s+(?:\w+mente\s+)?"
            r"(?:approvat|adottat|accettat|ratificat|respint|decis|deliberat|votat)[oaie]\b"
        ),
        r"^\W*si (?:decide|delibera|approva|decise|deliberò|approvò)\b",
        r"^\W*(?:decisione|delibera|deliberazione|risoluzione)\b",
        (
            r"\b(?:assemblea|consiglio|comitato|commissione|direzione|camera|congresso|plenum|politburo|"
            r"ufficio politico|segreteria|presidium)\s+(?:\S+\s+){0,3}?"
            r"(?:approva|approvò|decide|decise|delibera|deliberò|adotta|adottò|ha approvato|ha deciso|ha deliberato)\b"
        ),
    ),
    speaker_titles=words(
        """
        Sig Sigg Signor Signore Signora Signorina Signori Dott Dottor Dottore Dottoressa Dr Prof Professor Professore
        Professoressa On Onorevole Compagno Compagna Presidente Vicepresidente Segretario Segretaria Ministro Generale
        Colonnello Maggiore Capitano Maresciallo Ammiraglio Ambasciatore Deputato Senatore Avvocato Regina Principe
        Relatore Membri Membro Voce Voci Cittadino
        """
    ),
    not_speakers=words(
        """
        fonte fonti nota note domanda domande risposta risposte punto punti articolo capitolo parte sezione allegato
        appendice documento documenti oggetto data luogo ora presenti assenti partecipanti ordine conclusione
        conclusioni sommario introduzione esempio esempi risultato ragione fatto decisione decisioni deliberazione
        risoluzione lettera telegramma titolo autore traduzione traduttore curatore riferimento vedi copia primo secondo
        terzo infine osservazione attenzione seduta figura tabella pagina verbale tema
        """
    ),
    spellings=(
        (r"j(?=[aeiou])", "i"),
        (r"^perchè$", "perché"),
        (r"chè$", "ché"),
        (r"^(?:nè)$", "né"),
        (r"^sè$", "sé"),
        ("\N{LATIN SMALL LETTER I WITH CIRCUMFLEX}$", "i"),
        (r"^(giovan|giust)i?z", r"\1iz"),
    ),
    elisions=(
        "l'", "un'", "d'", "dell'", "all'", "dall'", "nell'", "sull'", "coll'", "c'", "s'", "m'", "t'", "v'", "n'",
        "ch'", "anch'", "quest'", "quell'", "com'", "dov'", "quand'", "tutt'", "bell'", "sant'", "gl'",
    ),
    endings=tuple(listed("zione zioni mento menti tà mente ando endo ato ata ati ate ismo ista ità aggio")),
    bodies=(
        r"politburo|presidium|plenum|segreteria|segretariato|consiglio|gabinetto|comitato|commissione|congresso|"
        r"assemblea|giunta|camera|senato|parlamento|direzione|direttorio|governo|soviet"
    ),
    commissions="comitato|commissione|consiglio|giunta",
    sittings=(
        r"sedut[ae]|riunion[ei]|session[ei]|verbal[ei]|trascrizion[ei]|stenografic[oi]|resocont[oi]|estratt[oi]|appunti"
    ),
)  # fmt: skip

"""French, with the spellings of older print."""

from __future__ import annotations

from provenance.languages import HouseForms, Language, listed, words

_MONTHS = listed("janvier février mars avril mai juin juillet août septembre octobre novembre décembre")

LANGUAGE = Language(
    code="fr",
    name="French",
    letters="àâæçèéêëîïôœùûüÿ",
    function_words=words(
        """
        le la les de des du un une et est en que qui dans pour pas ne sur au aux par plus se ce cette ces il elle ils
        elles on nous vous je tu me te lui leur leurs son sa ses mon ma mes notre votre nos vos mais ou où donc or ni
        car avec sans sous entre comme si y à été être avoir a ont sont était étaient avait avaient fait tout tous
        toute toutes même aussi bien très deux dont quand après avant chez vers jusque cela ceci celui celle ceux
        encore déjà
        """
    ),
    common_words=words(
        """
        dit fait faire homme hommes jour ans temps peuple celui-là parce ainsi alors car lors rien quelque quelques
        autre autres chaque moi toi eux seigneur lorsque puis ici là peu trop beaucoup toujours jamais droit contre afin
        selon dès depuis pendant leurs ceux-ci camarade voici aucun lequel laquelle avez avons êtes sommes suis serait
        soit sera seront étant ayant devant
        """
    ),
    negations=words("ne n' pas non jamais rien aucun aucune ni nul nulle personne guère nullement sans"),
    modals=words(
        """
        doit doivent devra devront devrait devraient devait devaient peut peuvent pourra pourront pourrait pourraient
        pouvait pouvaient faut faudra faudrait fallait veut veulent voudra voudrait saurait
        """
    ),
    months={name: number for number, name in enumerate(_MONTHS, 1)}
    | {
        "janv": 1,
        "févr": 2,
        "fév": 2,
        "fevrier": 2,
        "avr": 4,
        "juil": 7,
        "aout": 8,
        "sept": 9,
        "oct": 10,
        "nov": 11,
        "déc": 12,
        "decembre": 12,
    },
    abbreviations={
        "M": "Monsieur",
        "MM": "Messieurs",
        "Mme": "Madame",
        "Mmes": "Mesdames",
        "Mlle": "Mademoiselle",
        "Dr": "Docteur",
        "Pr": "Professeur",
        "Me": "Maître",
        "St": "Saint",
        "Ste": "Sainte",
        "Cie": "Compagnie",
        "n\N{DEGREE SIGN}": "numéro",
        "no": "numéro",
        "p": "page",
        "pp": "pages",
        "t": "tome",
        "vol": "volume",
        "chap": "chapitre",
        "art": "article",
        "éd": "édition",
        "cf": "confer",
        "etc": "et cetera",
        "c.-à-d": "c'est-à-dire",
        "&": "et",
        "1er": "premier",
        "1re": "première",
        "janv": "janvier",
        "févr": "février",
        "sept": "septembre",
        "oct": "octobre",
        "nov": "novembre",
        "déc": "décembre",
    },
    decision_formulas=(
        r"\b(?:est|sont|a été|ont été)\s+(?:\w+ment\s+)?(?:adopté|approuvé|décidé|ratifié|accepté|rejeté|voté)e?s?\b",
        r"^\W*(?:décision|décide|il est décidé|a décidé|résolution)\b",
        (
            r"\b(?:assemblée|conseil|comité|commission|bureau|chambre|congrès|convention|réunion|séance)\s+(?:\S+\s+){0,3}?"
            r"(?:adopte|approuve|décide|décrète|a adopté|a approuvé|a décidé)\b"
        ),
    ),
    speaker_titles=words(
        """
        M MM Mme Mmes Mlle Monsieur Messieurs Madame Mademoiselle Citoyen Citoyenne Camarade Président Présidente
        Vice-président Secrétaire Ministre Général Colonel Commandant Capitaine Maréchal Amiral Docteur Dr Professeur
        Pr Maître Abbé Comte Duc Marquis Roi Reine Prince Rapporteur Député Sénateur Membres Membre Voix Plusieurs
        """
    ),
    not_speakers=words(
        """
        source sources note notes question questions réponse réponses point points article chapitre partie section
        annexe document documents objet date lieu heure présents absents excusés ordre conclusion conclusions résumé
        introduction exemple exemples résultat raison fait donc ainsi décision décisions résolution lettre télégramme
        titre auteur traduction traducteur éditeur référence références voir copie premier premièrement deuxième
        deuxièmement troisième troisièmement enfin remarque remarques attention séance figure tableau page mots
        """
    ),
    date_words={
        "circa": r"vers|environ",
        "before": r"avant|au plus tard",
        "after": r"après|au plus tôt",
        "between": r"entre|du|de",
        "join": r"et|au?|à|ou",
        "probably": r"probablement|sans doute|vraisemblablement",
        "part": r"(?:au )?début|mi-?|(?:à la )?fin|milieu",
        "spring": r"printemps",
        "summer": r"été",
        "autumn": r"automne",
        "winter": r"hiver",
        "old style": r"ancien style|vieux style",
    },
    spellings=(
        ("\N{LATIN SMALL LIGATURE OE}", "oe"),
        ("\N{LATIN SMALL LETTER AE}", "ae"),
        (r"^(\w{2,})oi(t|ent)$", r"\1ai\2"),
        (
            r"^(enf|mom|sav|sentim|mouvem|habit|gouvernem|évènem|événem|élém|par|présid|prés|abs|différ)(a|e)ns$",
            r"\1\2nts",
        ),
        (r"^foibl", "faibl"),
        (r"^(conn|par|disparo|reconn)oître$", r"\1aître"),
        (r"(?<=[aeo])î(?=tre)", "i"),
        (r"^(go|a|co|bo)û(?=t)", r"\1u"),
        (r"^poët", "poèt"),
        (r"^poëm", "poèm"),
        (r"^évènement", "événement"),
        (r"^clef(s?)$", r"clé\1"),
        (r"^tems$", "temps"),
        (r"^grand'", "grand-"),
        (r"^très-", "très "),
    ),
    elisions=("l'", "d'", "n'", "qu'", "j'", "m'", "s'", "t'", "c'", "lorsqu'", "puisqu'", "jusqu'", "quoiqu'"),
    endings=tuple(listed("tion tions ment ements eux euse ité ique iques aire aient ance ence eur euse")),
    bodies=(
        r"politburo|bureau|présidium|praesidium|plénum|secrétariat|conseil|cabinet|comité|commission|congrès|assemblée|"
        r"parlement|sénat|directoire|collège|soviet"
    ),
    commissions="comité|commission|conseil",
    sittings=(
        r"sessions?|séances?|réunions?|procès|verbal|procès-verbal|procès-verbaux|compte|rendu|compte-rendu|"
        r"transcriptions?|sténogrammes?|sténographique|protocoles?|extraits?|notes"
    ),
    house=HouseForms(
        months=tuple(_MONTHS),
        first_day="1er",
        quoted="\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}\N{NO-BREAK SPACE}{}\N{NO-BREAK SPACE}"
        "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}",
        levels={"fond": "fonds {}", "opis": "opis {}", "delo": "delo {}", "list": "list {}"},
        kept={
            "original": "original : {}",
            "copy": "copie : {}",
            "microfilm": "microfilm : {}",
            "digital": "copie numérique : {}",
        },
        translated="trad. {}",
        edited="éd. {}",
        recorded="notes prises par {}",
        within="dans {}",
        number="n\N{DEGREE SIGN} {}",
        page="p. {}",
        leaf="f. {}",
        counted="paragraphe {} du texte, compté",
        and_="et",
    ),
)

"""German, in the spellings before and after 1996, with and without the sharp s."""

from __future__ import annotations

from provenance.languages import HouseForms, Language, listed, words

_MONTHS = listed("januar februar märz april mai juni juli august september oktober november dezember")

LANGUAGE = Language(
    code="de",
    name="German",
    letters="äöüß",
    function_words=words(
        """
        der die das den dem des und in zu von mit auf für ist im nicht ein eine einer eines einem einen als auch es an
        werden aus er sie wir ihr ich du hat haben hatte dass daß nach wird bei um am sind noch wie so zum zur war
        waren sein seine seiner ihre ihrer uns mich sich nur oder aber vor bis mehr durch man sei wenn was wer wo kann
        schon über unter gegen alle dieser diese dieses diesem diesen da dann doch ja nein kein keine
        """
    ),
    common_words=words(
        """
        sagt sagte sprach ihm ihn ihnen mir dir euch dich damit dass also alles hier nun jetzt vom beim ins viel sehr
        ganz immer machen gesagt worden würde würden hätte hätten wäre jeder jede jedes jedem jeden welche welcher
        welches denn weil ob zwischen seit während wieder unser unsere unserer seinen seinem ihrem ihren deine dein mein
        meine recht genosse hin her etwas selbst sondern solche zwei drei jahr jahre tag
        """
    ),
    negations=words(
        """
        nicht kein keine keiner keines keinem keinen nie niemals niemand niemandem nichts nirgends weder ohne
        nein keineswegs
        """
    ),
    modals=words(
        """
        muss muß müssen musste mußte mussten mußten soll sollen sollte sollten kann können konnte konnten könnte
        könnten darf dürfen durfte durften dürfte dürften will wollen wollte wollten mag mögen mochte möchte möchten
        """
    ),
    months={name: number for number, name in enumerate(_MONTHS, 1)}
    | {
        "jänner": 1,
        "jan": 1,
        "feber": 2,
        "feb": 2,
        "mär": 3,
        "apr": 4,
        "jun": 6,
        "jul": 7,
        "aug": 8,
        "sep": 9,
        "sept": 9,
        "okt": 10,
        "nov": 11,
        "dez": 12,
    },
    abbreviations={
        "Hr": "Herr",
        "Hrn": "Herrn",
        "Fr": "Frau",
        "Gen": "Genosse",
        "Gen.in": "Genossin",
        "Dr": "Doktor",
        "Prof": "Professor",
        "St": "Sankt",
        "Nr": "Nummer",
        "Bd": "Band",
        "Bde": "Bände",
        "S": "Seite",
        "Bl": "Blatt",
        "Abs": "Absatz",
        "Art": "Artikel",
        "z.B": "zum Beispiel",
        "d.h": "das heißt",
        "u.a": "unter anderem",
        "usw": "und so weiter",
        "bzw": "beziehungsweise",
        "vgl": "vergleiche",
        "ca": "circa",
        "u": "und",
        "&": "und",
        "Mio": "Millionen",
        "Mrd": "Milliarden",
        "Jan": "Januar",
        "Febr": "Februar",
        "Aug": "August",
        "Sept": "September",
        "Okt": "Oktober",
        "Nov": "November",
        "Dez": "Dezember",
    },
    contractions={
        "am": "an dem",
        "ans": "an das",
        "aufs": "auf das",
        "beim": "bei dem",
        "fürs": "für das",
        "im": "in dem",
        "ins": "in das",
        "vom": "von dem",
        "zum": "zu dem",
        "zur": "zu der",
    },
    decision_formulas=(
        r"\b(?:wird|werden|wurden?|ist|sind)\b.{0,80}\b(?:angenommen|beschlossen|gebilligt|genehmigt|bestätigt|abgelehnt)\b",
        r"^\W*(?:beschluss|beschluß|beschlossen|es wird beschlossen|festlegung)\b",
        (
            r"\b(?:politbüro|ausschuss|ausschuß|rat|präsidium|sekretariat|kommission|kabinett|parteitag|plenum|versammlung)\s+"
            r"(?:\w+\s+)?(?:beschließt|beschloss|beschloß|billigt|billigte|bestätigt|bestätigte|genehmigt|stimmt)\b"
        ),
    ),
    speaker_titles=words(
        """
        Herr Frau Fräulein Genosse Genossin Gen Dr Prof Professor General Oberst Major Hauptmann Marschall Admiral
        Präsident Präsidentin Vorsitzender Vorsitzende Vizepräsident Minister Ministerin Staatssekretär Kanzler
        Bundeskanzler Abgeordneter Abgeordnete Graf Fürst König Kaiser Freiherr Pfarrer Berichterstatter Mitglieder
        Zuruf Zurufe Stimme Stimmen Botschafter
        """
    ),
    not_speakers=words(
        """
        quelle quellen anmerkung anmerkungen frage fragen antwort antworten punkt punkte artikel kapitel teil
        abschnitt anlage anhang dokument dokumente betreff betr datum ort zeit anwesend abwesend teilnehmer
        tagesordnung zusammenfassung einleitung beispiel beispiele ergebnis grund tatsache beschluss beschluß
        beschlüsse brief telegramm titel autor übersetzung übersetzer herausgeber siehe kopie erstens zweitens
        drittens schließlich bemerkung achtung literatur material inhalt nachdruck umschlagbild abbildung tabelle
        seite protokoll entschließung hinweis thema
        """
    ),
    date_words={
        "circa": r"um|etwa|circa|ca\.?|gegen",
        "before": r"vor|spätestens",
        "after": r"nach|frühestens",
        "between": r"zwischen|vom|von",
        "join": r"und|bis(?: zum)?|oder",
        "probably": r"wahrscheinlich|vermutlich|wohl",
        "part": r"anfang|mitte|ende",
        "spring": r"frühjahr|frühling",
        "summer": r"sommer",
        "autumn": r"herbst",
        "winter": r"winter",
        "old style": r"alten stils|a\.\s?st\.",
    },
    spellings=(
        ("\N{LATIN SMALL LETTER SHARP S}", "ss"),
        (r"^phantas", "fantas"),
        (r"graph(?=ie|isch|$)", "graf"),
        (r"^(fotograph)", "fotograf"),
        (r"^photo", "foto"),
        (r"^(po|diffe|essen|poten|substan)ten[tz]i(?=ell)", r"\1tenzi"),
        (r"^rauh", "rau"),
        (r"^aufwendig", "aufwändig"),
        (r"^behende", "behände"),
        (r"^(st|verst)engel", r"\1ängel"),
        (r"^gräuel", "greuel"),
        (r"^numerier", "nummerier"),
        (r"^plazier", "platzier"),
        (r"^(?:thür)", "tür"),
        (r"^thei?l", "teil"),
        (r"^thun$", "tun"),
        (r"^th(?=at|ier|or|al)", "t"),
        (r"(?<=\w)irt(e|en|es|er)?$", r"iert\1"),
        (r"(?<=[a-zäöü]{2})iren$", "ieren"),
        (r"^c(?=lasse|apitel|onferenz|ongress|ommission|omit)", "k"),
        (r"^seyn$", "sein"),
        (r"^bey", "bei"),
        (r"^giebt$", "gibt"),
        (r"^(\w{3,})(?<=s)s(?=s[a-zäöü])(?<=ss)", r"\1"),
    ),
    endings=tuple(listed("ung ungen heit keit lich liche lichen isch ische ischen schaft te ten eren")),
    bodies=(
        r"politbüros?|präsidiums?|plenums?|sekretariate?s?|kabinette?s?|\w*komitees?|\w*ausschuss(?:es)?|"
        r"(?:minister|staats|bundes|reichs|national|volks|stadt|gemeinde|kron|verteidigungs)?rat(?:e?s)?|"
        r"\w*ausschuß|\w*kommission|\w*vorstande?s?|büros?|kongresse?s?|\w*versammlung|parlamente?s?|(?:reichs|bundes|land|volks|kreis)tage?s?|"
        r"senate?s?|kollegiums?|direktoriums?"
    ),
    commissions=r"\w*komitees?|\w*ausschuss(?:es)?|\w*ausschuß|\w*kommission",
    sittings=(
        r"\w*sitzung(?:en)?|tagung|beratung|\w*protokolle?s?|niederschrift|stenogramme?s?|mitschrift|aufzeichnung|"
        r"auszug|stenographisches|stenografisches|bericht"
    ),
    house=HouseForms(
        months=tuple(name.capitalize() for name in _MONTHS),
        first_day="1",
        day="{day}. {month} {year}",
        quoted="\N{DOUBLE LOW-9 QUOTATION MARK}{}\N{LEFT DOUBLE QUOTATION MARK}",
        levels={"fond": "Fond {}", "opis": "Opis {}", "delo": "Delo {}", "list": "List {}"},
        kept={
            "original": "Original: {}",
            "copy": "Kopie: {}",
            "microfilm": "Mikrofilm: {}",
            "digital": "Digitalisat: {}",
        },
        translated="übers. von {}",
        edited="hg. von {}",
        recorded="aufgezeichnet von {}",
        within="in: {}",
        number="Nr. {}",
        page="S. {}",
        leaf="Bl. {}",
        counted="Absatz {} des Textes, gezählt",
        and_="und",
    ),
)

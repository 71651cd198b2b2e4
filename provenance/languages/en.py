"""English, with the spellings of both sides of the Atlantic and of older print."""

from __future__ import annotations

from provenance.languages import HouseForms, Language, listed, words

_MONTHS = listed("january february march april may june july august september october november december")

LANGUAGE = Language(
    code="en",
    name="English",
    function_words=words(
        """
        the of and to in a an is that it was for on are as with his her they at be this from have has had or by not
        but what all were we when your can there which their if will would about into than them been its who these
        those he she you i my our us me him so no do does did such any some could should very also only because
        through upon must may might shall now then out up over after before here how where why
        """
    ),
    common_words=words(
        """
        said one time people man men day years first two three more many most other every before made come go see know
        think take give way great against upon unto thou thy thee hath comrade own well like just even much still us
        whether yes while until during between under again where both each right work must therefore says asked if
        """
    ),
    negations=words(
        """
        not no never none neither nor nobody nothing nowhere cannot without n't don't doesn't didn't won't can't isn't
        aren't wasn't weren't haven't hasn't hadn't wouldn't shouldn't couldn't mustn't needn't shan't
        """
    ),
    modals=words("must shall should will would may might can could ought cannot"),
    months={name: number for number, name in enumerate(_MONTHS, 1)}
    | {name[:3]: number for number, name in enumerate(_MONTHS, 1)}
    | {"sept": 9},
    abbreviations={
        "Mr": "Mister",
        "Mrs": "Mistress",
        "Dr": "Doctor",
        "Prof": "Professor",
        "Gen": "General",
        "Col": "Colonel",
        "Capt": "Captain",
        "Lt": "Lieutenant",
        "Sen": "Senator",
        "Rep": "Representative",
        "Gov": "Governor",
        "Hon": "Honourable",
        "Rev": "Reverend",
        "St": "Saint",
        "Com": "Comrade",
        "No": "Number",
        "Nos": "Numbers",
        "vol": "volume",
        "p": "page",
        "pp": "pages",
        "ch": "chapter",
        "Dept": "Department",
        "Govt": "Government",
        "etc": "et cetera",
        "e.g": "for example",
        "i.e": "that is",
        "viz": "namely",
        "cf": "compare",
        "vs": "versus",
        "approx": "approximately",
        "&": "and",
        "%": "percent",
        "per cent": "percent",
        "U.S": "United States",
        "U.S.A": "United States of America",
        "U.N": "United Nations",
        "U.S.S.R": "USSR",
    }
    | {name[:3].title(): name.title() for name in _MONTHS if name != "may"}
    | {"Sept": "September"},
    date_words={
        "circa": r"circa|ca\.?|c\.|about|around|approximately|approx\.",
        "before": r"before|prior to|(?:not|no) later than",
        "after": r"after|(?:not|no) earlier than",
        "between": r"between|from",
        "join": r"and|to|through|or",
        "probably": r"probably|possibly|perhaps|presumably",
        "part": r"early|mid-?|late|(?:in )?the (?:beginning|middle|end) of|(?:first|second) half of",
        "spring": r"spring",
        "summer": r"summer",
        "autumn": r"autumn|fall",
        "winter": r"winter",
        "old style": r"o\.\s?s\.|old style",
    },
    contractions={
        "can't": "can not",
        "cannot": "can not",
        "won't": "will not",
        "shan't": "shall not",
        "let's": "let us",
        "it's": "it is",
        "that's": "that is",
        "there's": "there is",
        "what's": "what is",
        "who's": "who is",
        "he's": "he is",
        "she's": "she is",
        "i'm": "i am",
        "'tis": "it is",
        "'twas": "it was",
    }
    | {
        f"{verb}n't": f"{verb} not"
        for verb in listed("do does did is are was were have has had would should could must need might ought")
    }
    | {f"{who}'ll": f"{who} will" for who in listed("i you he she it we they that there")}
    | {f"{who}'re": f"{who} are" for who in listed("you we they")}
    | {f"{who}'ve": f"{who} have" for who in listed("i you we they would should could")}
    | {f"{who}'d": f"{who} would" for who in listed("i you he she it we they")},
    decision_formulas=(
        (
            r"\b(?:is|are|was|were|be|been|stands?|hereby)\s+(?:\w+ly\s+)?"
            r"(?:approved|adopted|accepted|endorsed|resolved|decided|agreed|ratified|carried|rejected)\b"
        ),
        (
            r"\b(?:resolution|decision|motion|proposal|draft|decree|minutes)\b.{0,80}"
            r"\b(?:adopted|approved|passed|carried|agreed)\b"
        ),
        r"^\W*(?:resolved|decided|decision|it (?:is|was) (?:decided|resolved|agreed))\b",
        (
            r"\b(?:politburo|committee|council|presidium|secretariat|cabinet|board|meeting|congress|plenum|session)\s+"
            r"(?:\w+\s+)?(?:approves?|approved|adopts?|adopted|resolves|resolved|decides|decided|agreed|endorsed|instructs?|"
            r"instructed)\b"
        ),
    ),
    speaker_titles=words(
        """
        Mr Mrs Ms Miss Dr Prof Professor Gen General Col Colonel Capt Captain Maj Major Lt Lieutenant Adm Admiral
        Marshal Sir Lord Lady Madam Mme Sen Senator Rep Representative Gov Governor Amb Ambassador Hon Judge Justice
        President Chairman Chairwoman Chairperson Chair Vice Secretary Minister Premier Chancellor King Queen Prince
        Comrade Com Cde Delegate Member Members Voice Voices Reporter Speaker Clerk Counsel Witness Interpreter
        Interviewer Moderator Director Commissioner Under Assistant Deputy Acting Foreign Prime
        """
    ),
    not_speakers=words(
        """
        source sources note notes question questions answer answers point points item items agenda chapter part
        section article appendix annex document documents subject date place time present absent participants
        attendees attending re from to cc ref reference references translation translated translator editor editors
        edited published publication contents summary conclusion conclusions introduction remarks example examples
        result results reason reasons fact facts therefore however thus namely decision decisions resolution
        resolutions resolved decided memorandum telegram letter minutes record title author abstract keywords footnote
        footnotes bibliography top secret confidential here there first second third fourth fifth sixth seventh eighth
        ninth tenth finally lastly next one two three four five warning attention postscript figure table page see
        copy copies distribution classification status order day speakers theme themes issue issues task tasks problem
        problems objective objectives representatives
        """
    ),
    spellings=(
        ("[\N{LATIN SMALL LETTER AE}\N{LATIN SMALL LIGATURE OE}]", "e"),
        (r"(?<=[a-z]{2})our(?=(?:s|ed|ing|able|ably|ites?|ers?|ful|fully|less|hood|ists?|y|ism|ly|al)?$)", "or"),
        (r"(?<=[a-z]{3})is(?=(?:e|ed|es|ing|ations?|ational|ers?|able|ement)$)", "iz"),
        (r"(?<=[a-z]{2})ys(?=(?:e|ed|es|ing|ers?)$)", "yz"),
        (r"^(\w*[aeiou]\w*[^aeiou\W][aeo])ll(?=(?:ed|ing|ings|ers?|ors?|ous|ously|est)$)", r"\1l"),
        (r"^(fulfi|enro|insta|enthra|insti|disti|befa|reca)ll(?=ment|s?$)", r"\1l"),
        (r"^(wi|ski)ll(?=ful)", r"\1l"),
        (r"ullness$", "ulness"),
        (
            (
                r"(cent|theat|fib|lit|met|spect|lust|calib|somb|sab|meag|och|sepulch|manoeuv|maneuv|sceptr|mit|goit)re"
                r"(?=[sd]?$)"
            ),
            r"\1er",
        ),
        (r"manoeuver", "maneuver"),
        (r"logue(?=s?$)", "log"),
        (r"(?<=def|off)ence(?=s?$|less)", "ense"),
        (r"(pret|exp|recomp)ence(?=s?$)", r"\1ense"),
        (r"^(un)?licenc", r"\1licens"),
        (r"^(mal)?practis", r"\1practic"),
        (r"^(mal)?practiz", r"\1practic"),
        (r"dgement", "dgment"),
        (r"^grey", "gray"),
        (r"gramme(?=s?$)", "gram"),
        (r"^shew", "show"),
        (r"plough", "plow"),
        (r"^draught(?!s$)", "draft"),
        (r"gaol", "jail"),
        (r"(?<=m)ould(?=s?$|ed|er|ing|y)", "old"),
        (r"(conne|refle|infle|defle)xion", r"\1ction"),
        (r"^sceptic", "skeptic"),
        (r"sulph", "sulf"),
        (r"(encyclop|medi|an|arch|pal|prim)ae(?=[a-z]{2})", r"\1e"),
        (r"(p|h|gyn|f)ae(?=[dmc])", r"\1e"),
        (r"^aesth", "esth"),
        (r"^(f|am|oec)oe(?=[tb])", r"\1e"),
        (r"^oecon", "econ"),
        (r"phaenom", "phenom"),
        (r"^to-(day|morrow|night)", r"to\1"),
        (r"^(any|every|some|no)-(one|body|thing|where)$", r"\1\2"),
        (r"^(co)-(?=op|or)", r"\1"),
        (r"^encreas", "increas"),
        (r"^enquir", "inquir"),
        (r"^intire", "entire"),
        (r"^despatch", "dispatch"),
        (r"^waggon", "wagon"),
        (r"^antient", "ancient"),
        (r"^ancle", "ankle"),
        (r"negociat", "negotiat"),
        (r"^e(?:x|c|cs)[ts]*ac[sy](?=[yi])", "ecstas"),
        (r"^chus(?=e|ing)", "choos"),
        (r"controul", "control"),
        (r"^cloath", "cloth"),
        (r"^gayety", "gaiety"),
        (r"^(dr|sh)yl", r"\1il"),
        (r"^(\w*[aeiou]\w+)ick$", r"\1ic"),
        (r"^(\w{3,})'d$", r"\1ed"),
        (r"^(learn|burn|spoil|dream|lean|smell)t$", r"\1ed"),
        (r"^sp(e|i)lt$", r"sp\1lled"),
        (r"^(leap)t$", r"\1ed"),
        (r"^(toward|afterward|backward|forward|upward|downward)s$", r"\1"),
    ),
    endings=tuple(
        listed("ing ed ly tion sion ness ment ments ship ful less ous able ible ity ism ive ance ence ther ght")
    ),
    bodies=(
        r"politburo|politbureau|presidium|plenum|secretariat|council|cabinet|committee|subcommittee|commission|board|"
        r"bureau|congress|assembly|parliament|senate|directorate|collegium|soviet|directorium|praesidium|working group"
    ),
    commissions="committee|subcommittee|commission|board|council",
    sittings=(
        "sessions?|sittings?|meetings?|minutes|transcripts?|records?|protocols?|stenograms?|proceedings|notes|excerpts?|"
        "extracts?|verbatim|stenographic|shorthand"
    ),
    house=HouseForms(
        months=tuple(name.capitalize() for name in _MONTHS),
        quoted="\N{LEFT DOUBLE QUOTATION MARK}{}\N{RIGHT DOUBLE QUOTATION MARK}",
        levels={"fond": "fond {}", "opis": "opis {}", "delo": "delo {}", "list": "list {}"},
        kept={
            "original": "original at {}",
            "copy": "copy at {}",
            "microfilm": "microfilm at {}",
            "digital": "digital copy at {}",
        },
        translated="trans. {}",
        edited="ed. {}",
        recorded="recorded by {}",
        within="in: {}",
        number="no. {}",
        page="p. {}",
        leaf="fol. {}",
        counted="paragraph {} of the text, by count",
        and_="and",
    ),
)

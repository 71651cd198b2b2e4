"""Polish."""

from __future__ import annotations

from provenance.numerals import Numerals, counted, declined

_TEENS = "jedenast dwunast trzynast czternast piętnast szesnast siedemnast osiemnast dziewiętnast"
_TEEN_WORDS = {f"{teen}{end}": v for teen, v in counted(_TEENS, 11).items() for end in ("u", "oma", "olet")}
_OF = counted("dwu trzy cztero pięcio sześcio siedmio ośmio dziewięcio dziesięcio", 2)
_ORDINAL = "y a e ego emu ym ej ą ych ymi"

NUMERALS = Numerals(
    code="pl",
    words=counted(
        """
        zero jeden/jedna/jedno/jednego/jednej/jedną/jednym/jednemu
        dwa/dwie/dwaj/dwóch/dwu/dwom/dwóm/dwoma/dwiema/dwoje/dwojga/dwukrotnie/dwakroć/oba/obie/obaj/obu/obydwa/obydwie
        trzy/trzej/trzech/trzem/trzema/troje/trojga/trzykroć cztery/czterej/czterech/czterem/czterema/czworo
        pięć/pięciu/pięcioma/pięcioro/pięciorgiem sześć/sześciu/sześcioma/sześcioro
        siedem/siedm/siedmiu/siedmioma/siedmioro/siedemkroć osiem/ośmiu/ośmioma/ośmioro
        dziewięć/dziewięciu/dziewięcioma
        dziesięć/dziesięciu/dziesięcioma/dziesięcioro jedenaście dwanaście/dwunastka trzynaście czternaście piętnaście
        szesnaście siedemnaście osiemnaście dziewiętnaście
        """
    )
    | _TEEN_WORDS
    | counted(
        """
        dwadzieścia/dwudziestu/dwudziestoma trzydzieści/trzydziestu czterdzieści/czterdziestu
        pięćdziesiąt/pięćdziesięciu sześćdziesiąt/sześćdziesięciu siedemdziesiąt/siedemdziesięciu
        osiemdziesiąt/osiemdziesięciu dziewięćdziesiąt/dziewięćdziesięciu
        """,
        20,
        10,
    )
    | counted(
        """
        sto/stu/setka/setki/setek/set dwieście/dwustu trzysta/trzystu czterysta/czterystu pięćset/pięciuset
        sześćset/sześciuset siedemset/siedmiuset osiemset/ośmiuset dziewięćset/dziewięciuset
        """,
        100,
        100,
    )
    | declined({"tysiąc": 1000}, "- a u e em") | declined({"tysięc": 1000}, "y") | {"tysiącami": 1000, "tysiącom": 1000}
    | declined({"milion": 10**6, "miliard": 10**9, "bilion": 10**12}, "- a y ów owi em ach")
    | {"tys": 1000, "mln": 10**6, "mld": 10**9, "półtora": 1.5, "półtorej": 1.5}
    | declined({f"{of}letni": value for of, value in _OF.items()}, "- a e ego ej ą ch m")
    | counted("dwudziesto trzydziesto czterdziesto pięćdziesięcio sześćdziesięcio siedemdziesięcio", 20, 10)
,
    ordinals={"ćwierć": 4}
    | declined(counted("pierwsz drug trzec czwart piąt szóst siódm ósm dziewiąt dziesiąt " + _TEENS, 1), _ORDINAL)
    | declined({"drug": 2}, "i a ia ie iego iemu im iej ą ią ich imi") | {"pierwsi": 1}
    | declined({"trzec": 3}, "i ia ie iego iemu im iej ią ich imi")
    | declined(counted("dwudziest trzydziest czterdziest", 20, 10), _ORDINAL)
    | declined(counted("pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt", 50, 10), _ORDINAL)
    | declined({"setn": 100, "dwusetn": 200, "tysięczn": 1000, "milionow": 10**6}, _ORDINAL),
    measures={"tuzin": 12, "tuziny": 12, "tuzinów": 12, "kopa": 60, "kopy": 60, "mendel": 15},
    halves="pół połową",
    connectors="i a",
    joints=("",),
    doubtful="""
        jeden jedna jedno jednego jednej jedną jednym jednemu pierwszy pierwsza pierwsze pierwszego pierwszemu
        pierwszym pierwszej pierwszą pierwszych drugi druga drugie drugiego drugiemu drugim drugiej drugą
        drugich oba obie obaj obu obydwa obydwie dwoje dwukrotnie ćwierć tysiące tysiącami setki setek miliony
        kopa kopy mendel zero
    """,
    percent="procent procenta procentu procentów proc",
)

"""Data: the commonest words and letters of languages that are only told apart, so that none is taken for another."""

from __future__ import annotations

from attrs import field, frozen


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


@frozen(eq=False)
class Tongue:
    """
    As much of a language as is needed to tell it: ``words`` in small letters, and its ``letters`` beyond a to z.

    The library reads no more in it than in an unknown one; it stands here because it looks like one that is known.
    """

    words: frozenset[str] = field(converter=_words)
    letters: str


#: By the code of ISO 639-1. Serbian is Serbian in Cyrillic here; in Latin letters it is told as Croatian.
TONGUES = {
    "ast": Tongue(
        "de la el que y a en los les un una del nun nes nos pa por con se non nin ye yera foi son como más pero so "
        "sos esti esta esto tamién cuando porque sobre ente hasta muncho too toos toles ensin dempués otru persona "
        "tien derechu dixo yá al",
        "áéíóúñü",
    ),
    "oc": Tongue(
        "de la lo los las l e que d un una es dels del al als per en dins amb sens sus son an pas ni o tot tota totes "
        "totas aquel aquela aqueste aquesta se sa sos sas a òme dreit drech persona cada qual quand foguèt èra mai "
        "coma entre li aver èsser deu pòt aqueles",
        "àáèéíòóúüç",
    ),
    "co": Tongue(
        "di a u è i l in un una da per chì hè sò cù ùn micca ogni omu dirittu pè o cum'è ma trà nantu à tutti tutte "
        "suu sua so essa avè si dui era ancu duve quandu quellu quella senza altri hà hanu",
        "àèìòù",
    ),
    "rm": Tongue(
        "da la il e che en per cun las ils ina in u betg è èn ha han dal dals dad als sin tar tut tuts mintga quest "
        "questa quels sia ses sias ed a ni sco ma sche uschia er l'um dretg vegnir vegn era n'è suenter avant pli",
        "àèéìòùöü",
    ),
    "fur": Tongue(
        "di e il la i lis un une dal de da in cun par al a è o ma no che si ogni om dirit tant come ancje lor so sô "
        "cence ducj duts cuant fûr jessi vê à àn ai nol",
        "âêîôûàèìòùç",
    ),
    "ia": Tongue(
        "de le e que in un a es non per pro con o del al se on su sin omne persona derecto como ab inter esser haber "
        "ha nulle cata tote iste illo qui era son sed ma si",
        "",
    ),
    "wa": Tongue(
        "di l li les et k' ki ene on po dins avou nén el al ås ezès tot tote tchaeke onk n' si s' dj' pa ni a est "
        "estent pol dvant",
        "åèéêîôû",
    ),
    "af": Tongue(
        "die van en in is het dat nie vir met op te hy wat aan om was sy as ek ons by hulle ook uit tot maar deur kan "
        "daar sal word na jou hom een dan nog hierdie so of moet haar oor toe my julle gaan geen waar",
        "êëïôû",
    ),
    "be": Tongue(
        "і ў у не на што з да як гэта за але а яго па ён яна яны мы я ад для так каб калі было быў былі быць усе ці "
        "іх яе толькі які якая якія таксама пра без пасля паміж ужо яшчэ тут там нас вас ні няма гэты гэтая гэтыя "
        "трэба можа вельмі сваю свой свае пры над дзе хто чаму таму сказаў сказала чалавек людзі час дзень гадоў год "
        "два цяпер тады потым аднак кожны кожная кожнага кожнаму іншы іншых іншага мае маюць мець будзе наш наша нашы "
        "нашага ваш сабой сябе сабе ім ёй яму тым чым чаго каму якога якой якую якім якімі сваёй свайго сваіх сваім "
        "усіх усім усяго увесь уся нават самі права можна павінен павінна павінны пакуль каля хто-небудзь праз "
        "супраць паводле дзеля аб",
        "ўі'ёыэ",
    ),
    "ca": Tongue(
        "de la el i que a en les els per un una amb no es del dels al als va són és ha han com més aquest aquesta "
        "aquests aquestes però seu seva seus o també ser era li ho hi si quan perquè sobre entre fins molt tot tots "
        "totes això després sense des on mateix cada havia foren fou",
        "àçèéíïòóúü·",
    ),
    "cy": Tongue(
        "y yr yn i a o ac ar ei eu am gan mae oedd ond na nid fel hyn hynny wedi bod fod pan hefyd iawn neu ni chi fe "
        "hi un dros rhwng cael gwneud roedd bydd ddim oes sydd wrth trwy",
        "âêîôûŵŷ",
    ),
    "da": Tongue(
        "og i at det er en den til af de med for ikke som har der et han var jeg men sig om skal eller ved kan på fra "
        "hun vi os du blev være havde dem hans nu også ud op over efter under når hvad hvor alle ind mere så sin sit "
        "mod man kunne ville skulle denne dette disse hendes deres meget hvis mellem samt været blive bliver ingen",
        "æøåé",
    ),
    "eo": Tongue(
        "la de kaj en al ne mi li vi ni ŝi ili ke estas estis kun por pri per sed tiu tio tiuj ĉi kiu kiuj kio el "
        "kiel sur ĉe ankaŭ se aŭ plej pli nur jam ĝi da sen inter post antaŭ ĉiuj esti havas povas devas",
        "ĉĝĥĵŝŭ",
    ),
    "et": Tongue(
        "ja on ei et see ta oli kui ma mis ka aga siis oma ning kes või nii ole olid nad me seda selle sellest tema "
        "meie kõik veel nende pole olema peab saab juba välja ainult pärast enne läbi üle poolt ilma kuid sest kas "
        "väga tuleb nagu mitte ise pea kus nüüd tuli võib selles ära üks",
        "õäöüšž",
    ),
    "eu": Tongue(
        "eta da ez bat zen du ere zuen dira hau hori bere baina izan egin dute zuten edo horrek gero beste behar dago "
        "ziren bi zer nola baino gabe arte guztiak haren",
        "ñ",
    ),
    "fi": Tongue(
        "ja on ei että se hän oli ovat kun mutta joka niin kuin myös tai jos mitä minä sen ne olen ole olivat ollut "
        "sekä vain nyt jo sitten he me te siitä tämä tämän joita jotka häntä hänen heidän kaikki vielä kanssa mukaan "
        "ennen jälkeen ilman tässä siinä koska voi pitää tulee sitä sillä olisi eivät emme kuitenkin hyvin minun",
        "äöå",
    ),
    "ga": Tongue(
        "an na agus is ar i a go le do sé sí bhí tá ní de ag as mar nach ach leis seo sin nuair gur raibh faoi chun ó "
        "muid siad iad bheith féin aon ina",
        "áéíóú",
    ),
    "gl": Tongue(
        "dende dixo dixeron estiveron teñen ten tiñan ningún ninguén alguén haberá deste desta de a o que e do da en "
        "un unha os as no na nos nas por para con non se ao aos á ás é era foi son como máis pero seu súa seus súas "
        "este esta isto tamén ou cando porque sobre entre ata moi todo todos hai xa sen despois polo pola dun dunha "
        "foron tiña onde",
        "áéíóúñü",
    ),
    "hr": Tongue(
        "je i u na se da za su od to ne koji a s kao bi iz ili po ali do o nije samo koja koje te što biti bio bila "
        "bilo bili sa će ćemo smo sam ste on ona oni mi ga mu im ih joj njih nas nam vas vam kako kada gdje jer već "
        "još također prema protiv između nakon prije bez kod pod nad pri ovaj ova ovo ove taj ta tog toga tome svi "
        "sve sva svoje svoj može mogu treba nema nego dok nisu nismo neka ako li odnosno imao gde takođe pre posle "
        "videti njegov njegova rekao kaže čovjek ljudi vrijeme dan godina godine dvije sada tada zatim svatko svaka "
        "svako svakog drugog drugi druga druge ima imaju svojih svojim naše naš našeg njihov njihovih netko nitko "
        "ništa zbog osim pravo ondje ovdje njegove jedan jedna jedno kojom kojim kojoj kojih kome koga čak radi mora "
        "moraju drug itko",
        "čćžšđ",
    ),
    "id": Tongue(
        "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka "
        "lebih kata tahun sudah atau saat oleh menjadi orang ia telah adalah seperti sebagai bahwa dapat para harus "
        "namun kita dua satu masih hari hanya mengatakan kepada kami setelah belum lagi maka engkau aku kamu dia "
        "segala allah",
        "",
    ),
    "is": Tongue(
        "og að í á er var sem hann til við en ekki það um með af fyrir hún þeir þú ég þá svo því hafa hefur eru voru "
        "frá eftir upp þetta þessi hans sér mig þig okkur eða þar nú úr yfir allt allir ef verður",
        "áéíóúýþæöð",
    ),
    "la": Tongue(
        "et in est non ad ut cum qui quod ex de a ab sed si quae hoc eius aut per enim autem quam atque ac nec neque "
        "sunt esse erat fuit eum eos ea id ille haec hic ipse quia nam iam tamen etiam quoque me te se nos vobis "
        "nobis mihi tibi sibi omnes omnia omnibus pro sub super inter contra ante post apud propter sine usque ergo "
        "igitur itaque vel dum ubi ita sic quem quibus quorum cuius eorum eo eis ei his huius dixit fuerunt erant sit "
        "possunt potest dominus",
        "æœ",
    ),
    "lt": Tongue(
        "ir į iš kad ne su buvo yra tai kaip bet o ar per už jis nuo jo apie jie tik ji savo taip dar po prie iki jau "
        "jų jos arba mes aš kai to kas kurie kuris kuri šis ši šių tas ta dėl bei be visi visų prieš tarp gali turi "
        "reikia būti bus nėra nebuvo pagal labai čia mums jiems kur todėl nes",
        "ąčęėįšųūž",
    ),
    "lv": Tongue(
        "un ir ar no uz par bet kas ka tas to viņš kā pie bija nav arī es mēs jūs viņi vai tā ja līdz tad jau lai pēc "
        "pret starp bez vēl ļoti tikai mums viņa viņu savu savas savā šo šis šī šajā visi visu var būt tika tiek kur "
        "kad tomēr pirms nebija kuri kura kurš tos tie tai tam bijis ne nekas jo",
        "āčēģīķļņšūž",
    ),
    "mk": Tongue(
        "и на да се во од за не со е што ја го ги тоа како но по ќе беше до или кој која кое кои исто така само уште "
        "веќе бидејќи овој оваа ова овие тој таа тие ние вие ми му им нив сите сè пред помеѓу меѓу без под над кон "
        "околу според против биде има нема може треба дека кога каде зошто сум сме сте бил била биле нè рече вели "
        "човек луѓе време ден години година две сега тогаш потоа секој секоја секое секого друг друга други имаат "
        "бидат својот својата своите нашиот нивните некој ништо никој поради врз освен дали кај право таму тука туку "
        "ниту при негов негова негово неговите еден една едно пак зашто",
        "иѓѕјљњќџѐѝ",
    ),
    "nl": Tongue(
        "de het een en van in is dat te op die niet met voor zijn aan er als ook om maar door bij nog dan naar uit "
        "heeft hij zij ze wij we ik u jullie was waren werd werden worden wordt hebben had over tot onder tegen geen "
        "deze dit daar hier wat wie waar zo zou zal zullen kunnen kan moet moeten meer veel na of haar hun hem mij "
        "ons onze mijn uw al alle zich toen omdat want tussen zonder kon reeds",
        "éëïöèü",
    ),
    "no": Tongue(
        "og i det er på en til som av for at med de ikke den har jeg et om var men seg vi han så fra skal kan der hun "
        "eller ved ble være hadde dem hans nå også ut opp over etter under når hva hvor alle inn mer sin sitt mot man "
        "kunne ville skulle denne dette disse hennes deres mye hvis mellom vært bli blir ingen oss vil noe",
        "æøåéòô",
    ),
    "pt": Tongue(
        "de a o que e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das à seu sua ou "
        "ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos seus quem "
        "nas me esse eles estão você tinha foram essa num nem suas meu às minha têm numa pelos elas havia seja qual "
        "será nós tenho lhe deles essas esses pelas este esta estes estas aquele aquela isto aquilo são porque todos "
        "todas deve pode",
        "ãçéáíóêàõâúôü",
    ),
    "sk": Tongue(
        "sa na je to do by ako pre za od po ale aj jeho tak alebo bude bolo bol bola boli aby len pod kde ktor nie "
        "sme so zo vo ku že a v s z o i k ktorý ktorá ktoré ktorí ktorých ktorým ktorej ktorú sú som ste jej ich nám "
        "nás vás im mu ho keď keďže než pri pred medzi bez podľa preto pretože toho tomu tom ten tá táto tento tieto "
        "týchto však viac veľmi tu tam teda vždy všetky všetkých všetci všetko môže môžu musí budú byť ešte už iba "
        "ani nebol nebolo nemá či čo kto si proti sebe svoj svoje povedal povedala človek ľudia čas dní deň rokov rok "
        "roku dva dve teraz vtedy potom avšak každý každá každého každému iné iných iným má majú mať mal mala mali "
        "svojej svojho svojich svojim tejto tohto tomto týmto tej tie títo toto nech právo našich náš nášho váš počas "
        "nej neho nemu ním ňou jemu nich skôr súdruh niekto veď lebo ktorého ktorému ktorom ktorými jednej jeden "
        "jedna treba vrátane napríklad takto keby hoci zatiaľ znovu opäť podal",
        "áäčďéíĺľňóôŕšťúýž",
    ),
    "sl": Tongue(
        "je in v se na da so za ki pa ne ni z s od po to kot tudi bi kako če pri ali o iz do bil bila bilo bili biti "
        "smo sem ste sta jih jim njih nas nam vas vam ga mu mi ko kje zato ker še že samo proti med pred brez pod nad "
        "ta ti te tega tem tej vse vsi vseh svoje svoj lahko mora morajo bo bodo bomo niso kar kdo kateri katera "
        "katere potem zdaj tako ter kakor tisti",
        "čšž",
    ),
    "sq": Tongue(
        "të e dhe në i për me që nga një është më nuk së do si ka u kjo ky ata ai ajo por mund këtë tij saj duke pas "
        "kanë janë ishte kur edhe shumë vetëm prej deri gjithë çdo nëse tyre kishte ose",
        "çë",
    ),
    "sr": Tongue(
        "је и у на се да за су од то не који а са као би из или по али до о није само која које те што бити био била "
        "било били ће ћемо смо сам сте он она они ми га му им их јој њих нас нам вас вам како када где јер већ још "
        "такође према против између после пре без код под над при овај ова ово ове тај та тог тога томе сви све сва "
        "своје свој може могу треба нема него док нису ако ли рекао каже човек људи време дан година године две сада "
        "тада потом сваки свака свако сваког другог други друга друге има имају својих својим наше наш нашег њихов "
        "њихових неко нико ништо због осим право тамо овде ни ка његов његова његове један једна једно којом којим "
        "којој којих коме кога чак нека свим свију ради пошто мора морају",
        "иђјљњћџ",
    ),
    "sv": Tongue(
        "och i att det som en av den till med har de inte om ett han men var jag sig ut kan ska eller vid på för är "
        "från hon vi oss du blev vara hade dem hans nu också upp över efter under när vad där alla in mer så sin sitt "
        "mot man kunde ville skulle denna detta dessa hennes deras mycket mellan samt varit bli blir ingen än genom "
        "utan skall",
        "åäöé",
    ),
    "sw": Tongue(
        "ya wa na kwa ni za katika la cha kuwa si yake wake hii huyo hao hayo hilo kama ili lakini pia baada kabla "
        "juu mimi wewe yeye sisi ninyi wao watu mtu yao wote kila hata tena ndani mbele kisha naye akasema mungu vile "
        "hivyo",
        "",
    ),
    "tl": Tongue(
        "ang ng sa mga na at ay si ni ko mo siya niya kaniyang kanyang sila nila hindi ito iyon kung para may isang "
        "ako ikaw kayo tayo natin nang kaniya kanila inyo dahil upang lahat kanilang nga ba pa din rin",
        "ñ",
    ),
    "tr": Tongue(
        "ve bir bu da de için ile çok daha olarak olan gibi ne o ben sen biz siz onlar ama kadar sonra var yok değil "
        "her en ki ya mi mı mu ise veya bütün şey önce kendi göre ancak diye olduğu oldu idi üzere şu beni seni onu "
        "bunu onun bunun hiç tüm bana sana ona dedi",
        "çğıöşüâîû",
    ),
    "vi": Tongue(
        "và của là có không cho được với các trong một những để người đã này khi đến từ cũng về như ra thì sẽ vào mà "
        "ở nhưng ngài ta anh em họ chúng tôi con đó lại bởi vì nầy",
        "àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
    ),
}

#: Languages of few texts beside their neighbours: it takes more to believe in one of them, and less in the neighbour.
SELDOM = frozenset(["ast", "co", "cy", "eo", "eu", "fur", "ga", "ia", "oc", "rm", "wa"])

"""Invented sentences in the manner of minutes, in the languages that are told and in others that look like them."""

#: Of each language that the library knows, sentences of at least eight words.
KNOWN = {
    "en": (
        "The chairman said that the mills had stood still since the beginning of February.",
        "We cannot send the wagons before the bridge at Szohod has been mended.",
        "Comrade Lind asked whether anybody had seen the report of the engineer.",
        "It was decided to meet again in a week and to hear the members of the board.",
    ),
    "fr": (
        "Le président déclare que les moulins sont arrêtés depuis le début de février.",
        "Nous ne pouvons pas envoyer les wagons avant que le pont soit réparé.",
        "Le camarade Lind demande si quelqu'un a vu le rapport de l'ingénieur.",
        "Il est décidé de se réunir dans une semaine et d'entendre les membres du conseil.",
    ),
    "de": (
        "Der Vorsitzende sagte, dass die Mühlen seit Anfang Februar stillstehen.",
        "Wir können die Wagen nicht schicken, bevor die Brücke bei Szohod ausgebessert ist.",
        "Genosse Lind fragte, ob jemand den Bericht des Ingenieurs gesehen habe.",
        "Es wurde beschlossen, in einer Woche wieder zusammenzutreten und die Mitglieder zu hören.",
    ),
    "es": (
        "El presidente dijo que los molinos están parados desde principios de febrero.",
        "No podemos enviar los vagones antes de que se repare el puente de Szohod.",
        "El camarada Lind preguntó si alguien había visto el informe del ingeniero.",
        "Se acordó celebrar otra reunión dentro de una semana y oír a los miembros de la junta.",
    ),
    "it": (
        "Il presidente disse che i mulini sono fermi dall'inizio di febbraio.",
        "Non possiamo mandare i vagoni prima che il ponte di Szohod sia riparato.",
        "Il compagno Lind chiese se qualcuno avesse visto la relazione dell'ingegnere.",
        "Si decise di riunirsi di nuovo fra una settimana e di ascoltare i membri del consiglio.",
    ),
    "pl": (
        "Przewodniczący powiedział, że młyny stoją bezczynnie od początku lutego.",
        "Nie możemy wysłać wagonów, zanim most w Szohodzie nie zostanie naprawiony.",
        "Towarzysz Lind zapytał, czy ktoś widział sprawozdanie tego inżyniera.",
        "Postanowiono zebrać się za tydzień i wysłuchać wszystkich członków zarządu.",
    ),
    "cs": (
        "Předseda řekl, že mlýny stojí už od začátku února a že není dost koní.",
        "Vagony nemůžeme poslat dříve, než bude opraven most v Szohodu.",
        "Soudruh Lind se ptal, zda někdo viděl zprávu, kterou podal inženýr.",
        "Bylo rozhodnuto sejít se za týden a vyslechnout všechny členy výboru.",
    ),
    "hu": (
        "Az elnök azt mondta, hogy a malmok február eleje óta állnak.",
        "Nem küldhetjük el a vagonokat, amíg a szohodi híd nincs kijavítva.",
        "Lind elvtárs megkérdezte, hogy látta-e már valaki a mérnök jelentését.",
        "Úgy határoztak, hogy egy hét múlva újra összeülnek, és meghallgatják a tagokat.",
    ),
    "bg": (
        "Председателят каза, че мелниците не работят от началото на февруари.",
        "Не можем да изпратим вагоните, преди мостът при Шоход да бъде поправен.",
        "Другарят Линд попита дали някой е виждал доклада на инженера.",
        "Реши се да се съберем отново след една седмица и да изслушаме членовете на управата.",
    ),
    "ro": (
        "Președintele a spus că morile stau de la începutul lunii februarie.",
        "Nu putem trimite vagoanele înainte ca podul de la Szohod să fie reparat.",
        "Tovarășul Lind a întrebat dacă a văzut cineva raportul inginerului.",
        "S-a hotărît să ne întrunim din nou peste o săptămînă şi să ascultăm membrii comitetului.",
    ),
    "ru": (
        "Председатель сообщил, что мельницы не работают уже с начала февраля.",
        "Мы не можем отправить вагоны, пока мост у Шохода не будет починен.",
        "Товарищ Линд спросил, видел ли кто-нибудь этот отчёт инженера.",
        "Было решено собраться через неделю и выслушать всех членов правления.",
    ),
    "uk": (
        "Голова повідомив, що млини не працюють уже від початку лютого.",
        "Ми не можемо відправити вагони, поки міст біля Шохода не буде полагоджений.",
        "Товариш Лінд запитав, чи хтось бачив цей звіт інженера про мости.",
        "Було вирішено зібратися через тиждень і вислухати всіх членів правління.",
    ),
}

#: Of languages that are not known, by ISO 639-1; Serbian in Cyrillic, Croatian in Latin letters.
UNKNOWN = {
    "sk": (
        "Predseda povedal, že mlyny stoja už od začiatku februára a že nie je dosť koní.",
        "Vozne nemôžeme poslať skôr, ako bude opravený most v Szohode.",
        "Súdruh Lind sa pýtal, či niekto videl správu, ktorú podal inžinier.",
    ),
    "sl": (
        "Predsednik je rekel, da mlini stojijo že od začetka februarja in da ni dovolj konj.",
        "Vagonov ne moremo poslati, preden bo most pri Szohodu popravljen.",
        "Tovariš Lind je vprašal, ali je kdo videl poročilo inženirja.",
    ),
    "hr": (
        "Predsjednik je rekao da mlinovi stoje već od početka veljače i da nema dovoljno konja.",
        "Ne možemo poslati vagone prije nego što se most kod Szohoda popravi.",
        "Drug Lind je pitao je li itko vidio izvještaj koji je podnio inženjer.",
    ),
    "pt": (
        "O presidente disse que os moinhos estão parados desde o começo de fevereiro.",
        "Não podemos mandar os vagões antes que a ponte de Szohod seja consertada.",
        "O camarada Lind perguntou se alguém tinha visto o relatório do engenheiro.",
    ),
    "ca": (
        "El president va dir que els molins estan aturats des del començament de febrer.",
        "No podem enviar els vagons abans que el pont de Szohod sigui reparat.",
        "El company Lind va preguntar si algú havia vist l'informe de l'enginyer.",
    ),
    "gl": (
        "O presidente dixo que os muíños están parados dende comezos de febreiro.",
        "Non podemos enviar os vagóns antes de que se arranxe a ponte de Szohod.",
        "O camarada Lind preguntou se alguén vira o informe do enxeñeiro.",
    ),
    "nl": (
        "De voorzitter zei dat de molens al sinds het begin van februari stilstaan.",
        "Wij kunnen de wagens niet sturen voordat de brug bij Szohod hersteld is.",
        "Kameraad Lind vroeg of iemand het verslag van de ingenieur had gezien.",
    ),
    "sv": (
        "Ordföranden sade att kvarnarna har stått stilla sedan början av februari.",
        "Vi kan inte skicka vagnarna innan bron vid Szohod har blivit lagad.",
        "Kamrat Lind frågade om någon hade sett rapporten från ingenjören.",
    ),
    "da": (
        "Formanden sagde, at møllerne har stået stille siden begyndelsen af februar.",
        "Vi kan ikke sende vognene, før broen ved Szohod er blevet repareret.",
        "Kammerat Lind spurgte, om nogen havde set rapporten fra ingeniøren.",
    ),
    "fi": (
        "Puheenjohtaja sanoi, että myllyt ovat seisoneet helmikuun alusta asti.",
        "Emme voi lähettää vaunuja, ennen kuin silta on korjattu ja tie avattu.",
        "Toveri Lind kysyi, oliko kukaan nähnyt sitä selontekoa, jonka insinööri jätti.",
    ),
    "et": (
        "Esimees ütles, et veskid seisavad juba veebruari algusest ja hobuseid ei ole.",
        "Me ei saa vaguneid saata enne, kui sild on parandatud ja tee lahti.",
        "Seltsimees Lind küsis, kas keegi on inseneri aruannet juba näinud.",
    ),
    "lv": (
        "Priekšsēdētājs teica, ka dzirnavas stāv jau no februāra sākuma un zirgu nav.",
        "Mēs nevaram sūtīt vagonus, kamēr tilts pie Szohodas nav salabots.",
        "Biedrs Linds jautāja, vai kāds ir redzējis inženiera ziņojumu.",
    ),
    "lt": (
        "Pirmininkas sakė, kad malūnai stovi jau nuo vasario pradžios ir kad arklių nėra.",
        "Mes negalime siųsti vagonų, kol tiltas prie Szohodo nebus pataisytas.",
        "Draugas Lindas paklausė, ar kas nors yra matęs inžinieriaus ataskaitą.",
    ),
    "la": (
        "Praeses dixit molas a mense Februario non iam versari et equos in urbe deesse.",
        "Non possumus plaustra mittere antequam pons ad Szohodam refectus sit.",
        "Quaesivit autem Lindus an quis epistulam quam architectus scripserat vidisset.",
    ),
    "tr": (
        "Başkan, değirmenlerin şubat başından beri çalışmadığını ve atların yetmediğini söyledi.",
        "Köprü onarılmadan önce vagonları oraya gönderemeyiz, çünkü yol çok kötü.",
        "Yoldaş Lind, mühendisin raporunu gören biri olup olmadığını sordu.",
    ),
    "be": (
        "Старшыня паведаміў, што млыны не працуюць ужо з пачатку лютага.",
        "Мы не можам адправіць вагоны, пакуль мост каля Шахода не будзе адрамантаваны.",
        "Таварыш Лінд спытаў, ці бачыў хто-небудзь справаздачу інжынера.",
    ),
    "mk": (
        "Претседателот рече дека водениците не работат уште од почетокот на февруари.",
        "Не можеме да ги испратиме вагоните пред да биде поправен мостот кај Шоход.",
        "Другарот Линд праша дали некој го видел извештајот на инженерот.",
    ),
    "sr": (
        "Председник је рекао да млинови стоје још од почетка фебруара и да нема коња.",
        "Не можемо да пошаљемо вагоне пре него што се поправи мост код Шохода.",
        "Друг Линд је питао да ли је неко видео извештај који је поднео инжењер.",
    ),
    "sq": (
        "Kryetari tha se mullinjtë nuk punojnë që nga fillimi i shkurtit dhe se nuk ka kuaj.",
        "Nuk mund t'i dërgojmë vagonët para se të ndreqet ura në Szohod.",
        "Shoku Lind pyeti nëse dikush e kishte parë raportin e inxhinierit.",
    ),
    "eo": (
        "La prezidanto diris, ke la muelejoj staras jam de la komenco de februaro.",
        "Ni ne povas sendi la vagonojn, antaŭ ol la ponto estos riparita.",
        "Kamarado Lind demandis, ĉu iu jam vidis la raporton de la inĝeniero.",
    ),
}

#: What is in no language: tables, lists of names, what a scanner makes of a stain, and too few words.
NOTHING = (
    "",
    "1 2 3 4 5",
    "Zluk Szohod Kosta",
    "4 March 1955",
    "A 12 34 56 | B 78 90 12 | C 34 56 78",
    "Lind, Kosta, Zluk, Mertens, Ottokar, Dvorak, Haddock, Szabo, Horvath, Novak, Moreau, Rossi",
    "Rossi, M. de la Tour, K. von Zluk, A. di Szohod, J. van Dam, P. del Monte, L. da Silva, H. el Kosta",
    "lI1 .:|| rnm ,;' vv lll iI1 ||| ~~ .,. i1l tlt fif IlI rrn nnm uu",
    "xq zzkr vlop trw gnub asdf qwer zxcv hjkl uiop bnmg tyghb qaz wsx edc rfv tgb yhn",
    "РГАСПИ. Ф. 17. Оп. 3. Д. 162. Л. 15",
    "F 2 O 5 D 12 L 7; F 2 O 5 D 13 L 9; F 2 O 6 D 1 L 2",
    "今年の収穫は失われた。会議は来週また開かれる。",
    "تأخر الاجتماع إلى المساء ولم يتكلم أحد عن الحصاد.",
)

"""Invented prose in six languages, for the tests of encodings and of languages."""

RUSSIAN = (
    "Заседание открылось поздно вечером, когда все члены правления уже собрались в большом зале таможни. "
    "Председатель сообщил, что урожай на юге погиб, а мельницы стоят без дела. Он предложил отправить туда сорок "
    "вагонов с семенами и просил никого не спорить о цене. Возражений почти не было, хотя некоторые сомневались, "
    "хватит ли лошадей. Решили собраться ещё раз через неделю и выслушать отчёт инженера о состоянии мостов. "
    "Объявили перерыв; чай был холодный, хлеб чёрствый, но настроение у людей поднялось. После перерыва говорили "
    "о школе, о цене на железо и о том, что этой зимой нужно чинить крышу."
)
FRENCH = (
    "La réunion s'est ouverte très tard, lorsque tous les membres furent arrivés à la douane. Le président "
    "annonça que la récolte du sud était perdue et que les moulins ne tournaient plus depuis février. Il proposa "
    "d'y envoyer quarante wagons de semences, et pria chacun de ne pas discuter du prix. Personne n'éleva "
    "d'objection, même si quelques-uns doutaient qu'il y eût assez de chevaux. On décida de se revoir la semaine "
    "suivante, après avoir reçu le rapport de l'ingénieur sur l'état des ponts. Le thé était froid, le pain très "
    "dur, mais la gaieté revint peu à peu. Enfin on parla de l'école, du prix du fer et du toit qu'il fallait "
    "réparer où il coulait déjà."
)
GERMAN = (
    "Die Sitzung begann spät am Abend, als endlich alle Mitglieder im großen Saal des Zollhauses versammelt "
    "waren. Der Vorsitzende erklärte, dass die Ernte im Süden verloren sei und die Mühlen seit Februar "
    "stillstünden. Er schlug vor, vierzig Wagen mit Saatgut zu schicken, und bat darum, nicht über den Preis zu "
    "streiten. Einwände gab es kaum, obwohl einige fürchteten, die Pferde würden nicht genügen. Man beschloss, "
    "sich in einer Woche wieder zu treffen und den Bericht des Ingenieurs über die Brücken zu hören. Der Tee war "
    "kalt, das Brot hart, doch die Stimmung wurde größer. Schließlich sprach man über die Schule, den Eisenpreis "
    "und das Dach, das noch vor dem Frühjahr gedeckt werden müsse."
)
CZECH = (
    "Schůze začala pozdě večer, když se konečně všichni členové sešli ve velkém sále celnice. Předseda oznámil, "
    "že úroda na jihu přišla vniveč a že mlýny od února stojí. Navrhl, aby se tam poslalo čtyřicet vozů osiva, a "
    "žádal, aby se o ceně nikdo nepřel. Námitky skoro nebyly, třebaže někteří pochybovali, zda bude dost koní. "
    "Bylo rozhodnuto sejít se příští týden znovu a vyslechnout zprávu inženýra o stavu mostů. Čaj byl studený, "
    "chléb tvrdý, ale nálada lidí se zlepšila. Nakonec se mluvilo o škole, o ceně železa a o střeše, kterou je "
    "třeba ještě v zimě opravit."
)
HUNGARIAN = (
    "Az ülés késő este kezdődött, amikor végre minden tag összegyűlt a vámház nagytermében. Az elnök "
    "bejelentette, hogy a déli termés elveszett, és a malmok február óta állnak. Azt javasolta, hogy küldjenek "
    "oda negyven kocsi vetőmagot, és kérte, hogy az árról senki se vitatkozzék. Ellenvetés alig volt, bár "
    "néhányan kételkedtek abban, hogy elég ló lesz. Úgy döntöttek, hogy egy hét múlva újra összejönnek, és "
    "meghallgatják a mérnök jelentését a hidakról. A tea hideg volt, a kenyér száraz, de a hangulat jobb lett. "
    "Végül az iskoláról, a vas áráról és a tetőről beszéltek, amelyet még a télen meg kell javítani, mielőtt a hó "
    "eltűnik."
)
POLISH = (
    "Posiedzenie zaczęło się późnym wieczorem, gdy wszyscy członkowie zebrali się wreszcie w wielkiej sali urzędu "
    "celnego. Przewodniczący oznajmił, że zbiory na południu przepadły, a młyny od lutego stoją bezczynnie. "
    "Zaproponował, aby wysłać tam czterdzieści wozów ziarna, i prosił, żeby nikt nie spierał się o cenę. "
    "Sprzeciwów prawie nie było, choć niektórzy wątpili, czy starczy koni. Postanowiono zebrać się znów za "
    "tydzień i wysłuchać sprawozdania inżyniera o stanie mostów. Herbata była zimna, chleb twardy, ale nastrój "
    "się poprawił. Na koniec mówiono o szkole, o cenie żelaza i o dachu, który trzeba jeszcze tej zimy naprawić."
)
ENGLISH = (
    "The meeting opened late in the evening, when all the members had come to the great hall of the customs "
    "house. The chairman told them that the harvest in the south was lost and that the mills had stood still "
    "since February. He proposed to send forty wagons of seed, and asked that nobody should quarrel about the "
    "price."
)

CODE_PAGES = (
    (RUSSIAN, ("cp1251", "koi8-r", "cp866", "mac-cyrillic", "iso8859-5")),
    (FRENCH, ("cp1252", "latin-1", "mac-roman")),
    (GERMAN, ("cp1252", "latin-1", "mac-roman")),
    (CZECH, ("cp1250", "iso8859-2")),
    (HUNGARIAN, ("cp1250", "iso8859-2")),
    (POLISH, ("cp1250", "iso8859-2")),
)

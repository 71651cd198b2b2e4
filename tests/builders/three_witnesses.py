# ruff: noqa: E501 - a paragraph of these texts is a line
"""An invented session in Russian and in two English translations that were made apart from one another."""

ORIGINAL = """\
Заседание комиссии по водному хозяйству, 14 марта 1961 года

Ростов: Товарищи, мы собрались, чтобы решить вопрос о плотине на реке Тисва. Работы начались ещё осенью, и до сих пор на стройку прибыли только семьдесят рабочих.

Велинов: Я должен сказать прямо: насосы не пришли. Завод в Сандове обещал нам двенадцать насосов к февралю. Получили мы четыре.

Ростов: Кто отвечает за поставку?

Велинов: За поставку отвечает товарищ Липатов. Он писал в министерство три раза и не получил ответа. Последнее письмо ушло 2 марта.

Маринский: Крестьяне из Дубравы жалуются, что вода заливает нижние поля. Они просят перенести дорогу выше по склону. Если мы этого не сделаем, урожай погибнет.

Ростов: Записываю: дорогу перенести до 15 апреля. Ответственный Маринский.

Липатов: Прошу учесть, что у нас нет цемента. На складе осталось 340 мешков, а по плану нужно 900. Без цемента мы ничего не построим.

Ростов: Цемент вы получите через неделю. Я сам говорил с директором завода, он подтвердил отправку.

Велинов: Тогда мы успеем до паводка. В прошлом году вода поднялась на пять метров и снесла мост у Дубравы.

Ростов: Решение принято. Следующее заседание состоится через месяц."""

FIRST = """\
Meeting of the Commission on Water Management, 14 March 1961

Rostov: Comrades, we have come together to settle the question of the dam on the river Tisva. The work began as early as autumn, and so far only seventy workers have arrived at the site.

Velinov: I must say it frankly: the pumps have not come. The factory in Sandov promised us twelve pumps by February. We received four.

Rostov: Who is responsible for the delivery?

Velinov: Comrade Lipatov is responsible for the delivery. He has written to the ministry three times and has had no answer. The last letter went out on 2 March.

Marinsky: The peasants of Dubrava complain that water is flooding the lower fields. They ask that the road be moved higher up the slope. If we do not do this, the harvest will be lost.

Rostov: I am noting down: the road is to be moved by 15 April. Marinsky is in charge.

Lipatov: I ask you to bear in mind that we have no cement. There are 340 sacks left in the store, and the plan calls for 900. Without cement we shall build nothing.

Rostov: You will have the cement in a week. I have spoken to the director of the works myself, and he confirmed that it was sent.

Velinov: Then we shall be in time before the flood. Last year the water rose by five metres and carried away the bridge at Dubrava.

Rostov: The decision is taken. The next meeting will be held in a month."""

SECOND = """\
Session of the Water Board, March 14, 1961

Rostov: Friends, we are here in order to decide what is to become of the Tisva dam. Building started back in the autumn; until today no more than seventy men have turned up there.

Velinov: Let me be blunt, those pumps never arrived. We had been promised twelve of them by the Sandov plant before February was out. Four is what we got.

Rostov: And who answers for these supplies?

Velinov: That would be Comrade Lipatov. Three letters he sent to the ministry, and not one was replied to. His latest is dated March 2.

Marinsky: From Dubrava the farmers grumble about the water, which covers their low-lying land. Could the road not be shifted uphill, they ask. Otherwise this year's crop is as good as gone.

Rostov: Let it be written: by April 15 that road is to be shifted. Marinsky sees to it.

Lipatov: Please remember, there is no cement to be had. Our depot is down to 340 bags where 900 were planned. Nothing at all can be built without it.

Rostov: Within a week you shall get it. The plant's director told me so in person, and assured me of the shipment.

Velinov: That leaves us enough time before the high water. A year ago the river went up five metres and swept off the Dubrava bridge.

Rostov: So decided. In one month we sit again."""

card-head = <b>{ $name }</b>  ·  вправа { $number } з { $of }
    .easier = <b>{ $name }</b> (легше)  ·  вправа { $number } з { $of }
card-easier = { $easier } (легше: { $name })
card-easier-way = 🪶 <b>{ $name }:</b> { $how }
card-step = { $number }. { $step }
card-cues = 💡 { $cues }
card-steps = <blockquote expandable>{ $steps }</blockquote>
card-try = Зроби <b>3 повільні</b>. Як пішло? До 2 з 10 – ще «без болю».
    .amber = Зроби <b>3 повільні</b>. Як пішло? Не більше, ніж було, – це «без болю».
card-stop = 🛑 Понад 2, різко, в ногу: «Болить».
    .amber = 🛑 Більше, ніж було, різко, в ногу: «Болить».
card-feel = 🎯 { $feel }
card-mistakes = 🚫 { $mistakes }
card-caution = ⚠️ { $caution }
stretch-head = <b>{ $name }</b>  ·  розтяжка { $number } з { $of }
stretch-helped = { $of ->
        [1] 👍 Минулого разу було краще.
        [one] 👍 Було краще { $better } з { $of } разу.
        [few] 👍 Було краще { $better } з { $of } разів.
        [many] 👍 Було краще { $better } з { $of } разів.
       *[other] 👍 Було краще { $better } з { $of } разів.
    }
stretch-try = Зроби <b>{ $dose }</b>. Як спині після цього?
dose-reps = { $sets ->
        [one] { $sets } підхід
        [few] { $sets } підходи
        [many] { $sets } підходів
       *[other] { $sets } підходу
    } по { $least }–{ $most } повільних повторень
dose-hold = { $times } × { $seconds } с
dose-flow = { $least }–{ $most } повільних циклів
dose-sides =
    .together = { "" }
    .each = , на кожен бік
    .alternating = , сторони по черзі
verdict =
    .no_pain = ✅ Без болю
    .pain = ⚠️ Болить
    .cannot = 🤷 Не виходить
    .not_now = ⏭ Не зараз
    .too_easy = 😎 Надто легко
    .unfinished = 🏳 Не до кінця
ease =
    .better = 👍 Краще
    .same = 😐 Так само
    .worse = 👎 Гірше
    .not_now = ⏭ Не зараз
judged =
    .no_pain = ✅ { $name } – без болю
    .pain = ⚠️ { $name } – болить. Не пропонуватиму, доки не попросиш.
    .cannot = 🤷 { $name } – поки ні. Це нормально.
    .not_now = ⏭ { $name } – не зараз
    .too_easy = 😎 { $name } – надто легко
    .unfinished = 🏳 { $name } – не зовсім. Це теж тренування.
aside-stretch-hurts = Розтяжка, від якої болить або яка не виходить, сьогодні не для тебе. На її картці натисни <b>Гірше</b>, якщо спина болить сильніше, або <b>Не зараз</b>.
eased =
    .better = 👍 { $name } – краще
    .same = 😐 { $name } – так само
    .worse = 👎 { $name } – гірше. Не пропонуватиму, доки не попросиш.
    .not_now = ⏭ { $name } – не зараз

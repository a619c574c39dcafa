card-head = <b>{ $name }</b>  ·  { $number } de { $of }
    .easier = <b>{ $name }</b> (fácil)  ·  { $number } de { $of }
card-easier = { $easier } ({ $name }, fácil)
card-easier-way = 🪶 <b>{ $name }:</b> { $how }
card-step = { $number }. { $step }
card-cues = 💡 { $cues }
card-steps = <blockquote expandable>{ $steps }</blockquote>
card-try = Haz <b>3 lentas</b>. ¿Cómo fueron? Hasta 2 de 10 aún cuenta como sin dolor.
    .amber = Haz <b>3 lentas</b>. ¿Cómo fueron? Hoy, no más que antes cuenta como sin dolor.
card-stop = 🛑 Más de 2, agudo, baja a la pierna: toca Dolor.
    .amber = 🛑 Más que antes, agudo, baja a la pierna: toca Dolor.
card-feel = 🎯 { $feel }
card-mistakes = 🚫 { $mistakes }
card-caution = ⚠️ { $caution }
stretch-head = <b>{ $name }</b>  ·  { $number } de { $of }
stretch-helped = { $of ->
        [one] 👍 La última vez sentó mejor.
        [many] 👍 Sentó mejor { $better } veces de { $of }.
       *[other] 👍 Sentó mejor { $better } veces de { $of }.
    }
stretch-try = Haz <b>{ $dose }</b>. ¿Cómo sientes la espalda después?
dose-reps = { $sets ->
        [one] 1 serie
        [many] { $sets } series
       *[other] { $sets } series
    } de { $least }–{ $most } reps lentas
dose-hold = { $times } × { $seconds } segundos
dose-flow = { $least }–{ $most } rondas lentas
dose-sides =
    .together = { "" }
    .each = , cada lado
    .alternating = , alternando lados
verdict =
    .no_pain = ✅ Sin dolor
    .pain = ⚠️ Dolor
    .cannot = 🤷 No me sale
    .not_now = ⏭ Ahora no
    .too_easy = 😎 Muy fácil
    .unfinished = 🏳 No lo acabé
ease =
    .better = 👍 Mejor
    .same = 😐 Igual
    .worse = 👎 Peor
    .not_now = ⏭ Ahora no
judged =
    .no_pain = ✅ { $name } – sin dolor
    .pain = ⚠️ { $name } – dolor. Lo dejo fuera hasta que lo pidas.
    .cannot = 🤷 { $name } – aún no. No pasa nada.
    .not_now = ⏭ { $name } – ahora no
    .too_easy = 😎 { $name } – muy fácil
    .unfinished = 🏳 { $name } – casi. También es entrenar.
aside-stretch-hurts = Un estiramiento que duele, o que no te sale, hoy no es para ti. En su ficha toca <b>Peor</b> si te duele más la espalda, o <b>Ahora no</b>.
eased =
    .better = 👍 { $name } – mejor
    .same = 😐 { $name } – igual
    .worse = 👎 { $name } – peor. Lo dejo fuera hasta que lo pidas.
    .not_now = ⏭ { $name } – ahora no

card-head = <b>{ $name }</b>  ·  { $number } de { $of }
    .easier = <b>{ $name }</b> (mais fácil)  ·  { $number } de { $of }
card-easier = { $easier } (versão fácil: { $name })
card-easier-way = 🪶 <b>{ $name }:</b> { $how }
card-step = { $number }. { $step }
card-cues = 💡 { $cues }
card-steps = <blockquote expandable>{ $steps }</blockquote>
card-try = Faça <b>3 bem devagar</b>. Como foram? Até 2 de 10 conta como sem dor.
    .amber = Faça <b>3 bem devagar</b>. Como foram? Hoje, não mais que antes é “sem dor”.
card-stop = 🛑 Acima de 2, aguda, descendo a perna: toque em Dor.
    .amber = 🛑 Mais que antes, aguda, descendo a perna: toque em Dor.
card-feel = 🎯 { $feel }
card-mistakes = 🚫 { $mistakes }
card-caution = ⚠️ { $caution }
stretch-head = <b>{ $name }</b>  ·  { $number } de { $of }
stretch-helped = { $of ->
        [one] 👍 Na última vez, ficou melhor.
        [many] 👍 Ficou melhor { $better } de { $of } vezes.
       *[other] 👍 Ficou melhor { $better } de { $of } vezes.
    }
stretch-try = Faça <b>{ $dose }</b>. E depois, como ficam as costas?
dose-reps = { $sets ->
        [one] 1 série
        [many] { $sets } séries
       *[other] { $sets } séries
    } de { $least }–{ $most } repetições lentas
dose-hold = { $times } × { $seconds } segundos
dose-flow = { $least }–{ $most } voltas lentas
dose-sides =
    .together = { "" }
    .each = , cada lado
    .alternating = , alternando lados
verdict =
    .no_pain = ✅ Sem dor
    .pain = ⚠️ Dor
    .cannot = 🤷 Não consigo
    .not_now = ⏭ Agora não
    .too_easy = 😎 Fácil demais
    .unfinished = 🏳 Não terminei
ease =
    .better = 👍 Melhor
    .same = 😐 Igual
    .worse = 👎 Pior
    .not_now = ⏭ Agora não
judged =
    .no_pain = ✅ { $name } – sem dor
    .pain = ⚠️ { $name } – dor. Deixo de fora até você pedir.
    .cannot = 🤷 { $name } – ainda não. Tudo bem.
    .not_now = ⏭ { $name } – agora não
    .too_easy = 😎 { $name } – fácil demais
    .unfinished = 🏳 { $name } – não deu tudo. Também é treino.
aside-stretch-hurts = Alongamento que dói, ou que você não consegue, hoje não é para você. Na ficha, toque em <b>Pior</b> se as costas doem mais, ou em <b>Agora não</b>.
eased =
    .better = 👍 { $name } – melhor
    .same = 😐 { $name } – igual
    .worse = 👎 { $name } – pior. Deixo de fora até você pedir.
    .not_now = ⏭ { $name } – agora não

# A training: its cards, its end, and the ladder.

dose-exact = <b>{ $sets } × { $reps }</b> rep. lentas
training-dose = { $dose }
training-why =
    .start = 🌱 O começo: fácil e limpo.
    .up = 📈 Um pouco mais: a última foi limpa.
    .easy = 📈 Mais: a última foi fácil demais.
    .soon = 🌙 Como antes: sobe após uma noite.
    .top = 🔝 O máximo. 2 vezes limpo: suba.
    .stay = 🔝 3 × 12 é seu. Agora mais devagar.
    .again = 🔁 De novo: da última não deu tudo.
    .calm = 🔁 O mesmo de antes do dia dolorido.
    .missed = ↩️ Passo atrás: 2 vezes foi demais.
    .bad_morning = ↩️ Passo atrás após a manhã ruim.
    .gap = ↩️ Menos séries: uma semana fora.
    .away = 🌱 Do começo: 2+ semanas fora.
    .anew = 🌱 Começo novo com este.
    .amber = 🟡 Uma série a menos hoje. Não mais que antes conta como sem dor.
    .short = ⏱ A versão curta.
training-bar =
    .none = <b>Série { $number } de { $sets }</b>  { $bar }
    .some = <b>Série { $number } de { $sets }</b> { $bar } após 45–60 s de pausa
    .all = { $bar }  Todas as séries feitas. <b>Como foi?</b>
by-ear = 🔊 Com som
    .off = 🔇 Sem som
    .is-on = Vem um áudio com cada exercício. Dê o play e feche os olhos.
    .is-off = Sem mais áudios. Eles voltam com 🔊.
    .set = 🔊 Série { $number } de { $sets }
    .next-set = 🔊 { $rest } s de pausa, depois série { $number } de { $sets }
    .try = 🔊 3 bem devagar
    .stretch = 🔊 { $dose }
    .forbidden = 🔇 Seu Telegram não aceita mensagens de voz, então não há som. Fica nas configurações do Telegram, em <i>Privacidade</i>, <i>Mensagens de voz</i>.
training-set = ✓ Série { $number } de { $sets } feita
training-reps =
    <b>Quantas repetições lentas deu na última série?</b>
    Parar a tempo é a coisa certa.
    .same = Na próxima vez fica igual.
    .less = Na próxima vez é um pouco menos.
    .some = { $reps }
    .few = ≤ { $reps }
    .back = ⬅️ Voltar
day-off =
    🌙 <b>Você acabou de treinar, hoje ou ontem. Muito bem!</b>
    O dia de folga faz parte: é nele que a força vem. Alongar pode em qualquer dia.
    .anyway = 💪 Treinar mesmo assim
training-warm-up = 🧘 Alongar primeiro
training-chosen =
    .whole = Seu treino{ $first }
    .ten = 10 minutos{ $first }
    .one = 1 minuto{ $first }
    .warm-up = , alongar primeiro
training-length =
    .whole = 💪 Tudo
    .ten = ⏱ 10 minutos
    .one = ⏱ 1 minuto
trained-line = • { $name }<i>{ $done }</i>
trained-done =
    .no_pain = { " " }· { $sets } × { $reps } ✓
    .too_easy = { " " }· { $sets } × { $reps } 😎 fácil demais
    .unfinished = { " " }· nem tudo de { $sets } × { $reps }
    .not_now = { " " }· hoje não
trained-light =
    .green = 🟢 Sinal verde: { $pain } de 10 antes
    .amber = 🟡 Sinal amarelo: { $pain } de 10 antes
trained-rest = Dê um dia de folga às costas antes da próxima vez.
trained-short = Um treino curto também conta.
offer-harder = 🪜 <b>Degrau { $rung } de 12:</b> dois treinos limpos de 3 × 12; então agora <b>{ $name }</b>, no lugar de { $instead }, de novo a partir de 3 × { $reps }.
    .keep = 👌 Manter
    .take = 🪜 Tentar
offer-taken =
    🪜 <b>{ $name }</b> agora é um dos seus quatro, no lugar de { $instead }.
    Começa com 3 × { $reps }, no próximo treino. Se doer ou não der, um toque traz o outro de volta.
offer-kept =
    👌 <b>{ $name }</b> fica.
    Pergunto de novo depois de mais dois treinos limpos.
offer-not-today = Nada novo num dia dolorido. A oferta volta depois.
offer-over = Essa oferta é de antes. Você recebe outra quando for a hora.
upkeep =
    🌿 <b>Oito semanas ou mais com pelo menos três dias de treino!</b> Daqui em diante, dois dias por semana bastam para manter: as diretrizes de força pedem pelo menos dois. Você escolhe.
    .keep = 👍 Deixar como está
    .take = 🌿 Dois dias por semana
upkeep-taken =
    🌿 <b>Dois dias por semana daqui em diante.</b>
    { $changes }

    Seus exercícios e as doses seguem como antes.
    .days = • Lembretes de treino: <b>{ $when }</b> (antes: { $before }). Para voltar: /reminders
    .target = • Sua meta: <b>{ training-days }</b> (antes: { $before }). Para voltar: /progress
    .nothing = Não foi preciso mudar nada: você não tem lembretes de treino, e sua meta é { training-days }. Defina quando quiser: /reminders, /progress
upkeep-kept =
    👍 <b>Certo, fica como está.</b>
    Você sabe melhor o que cabe nas suas semanas. Não toco no assunto nas próximas doze; se quiser menos dias antes disso: /reminders
upkeep-over = Essa oferta é de antes. Seus dias: /reminders. Sua meta: /progress
button-ladder = 🪜 A escada
button-swap = 🔁 Trocar um dos quatro
button-back = ⬅️ Voltar
ladder =
    🪜 <b>A escada, do básico ao desafiador</b>
    { $rungs }
ladder-rung = { $mark } { $rung }. { $name }{ $means }
ladder-mark =
    .mine = 💪
    .next = ⬆️
    .hurt = ⚠️
    .hard = 🤷
    .open = ▫️
    .never = 🔒
ladder-means =
    .mine = , seu
    .next = , próximo passo
    .hurt = , doeu
    .hard = , ainda não
    .open = { "" }
    .never = , só se você escolher
swap =
    🔁 <b>Qual não é para você?</b>
    Deixo de fora até você pedir, e achamos outro.
    .done = 🔁 <b>{ $name }</b> fica de fora, até você pedir.

days =
    .every = todo dia
    .working = seg–sex
    .weekend = sáb dom
    .but = todo dia menos { $day }

## All reminders on one screen

reminders = ⏰ <b>Lembretes</b>
    .place = <i>Seu horário: { $place }, { $now }</i>
    .utc = <i>Fuso ainda não definido, sigo o UTC: lá agora { $now }.</i>
    .paused = Retomar em /settings
    .held = 🩺 Em espera: há uma pergunta de segurança aberta.
    .daily = 🧘 <b>Alongar:</b> { $rule }
    .training = 💪 <b>Treino:</b> { $rule }
    .post_run = 🏃 <b>Corridas:</b> { $rule }
    .off = desligado
    .after-run = depois das minhas corridas
    .hint = Toque em um para definir ou mudar.
reminder-rule = { $when }
    .run = { $when }, uns { $minutes } min
reminder-next = ↳ próximo: { $when }, no seu horário
    .utc = ↳ próximo: { $when } UTC
    .quiet = ↳ próx.: { $when } ({ $time } é silêncio)
    .done = ↳ ✓ feito por hoje
    .rest = ↳ { $when }: dia de descanso
    .half = ↳ já é hábito: vez sim, vez não
    .weekly = ↳ já é hábito: uma vez por semana
reminder-asks = ↳ pergunto: { $when }, no seu horário
    .utc = ↳ pergunto: { $when } UTC
    .quiet = ↳ pergunto: { $when }, depois do horário de silêncio
reminders-button =
    .daily = 🧘 Alongamento
    .training = 💪 Treino
    .post_run = 🏃 Minhas corridas
    .link = 🔗 Fim da corrida
    .zone = 🌍 Definir meu fuso
    .settings = ⚙️ Ajustes
    .back = ‹ Lembretes
    .done = ✓ Pronto

## One reminder

edit-daily =
    🧘 <b>Alongamento diário</b>
    .ask =
        Que horário é bom para você? O melhor é logo depois de algo que você já faz, como o café.

        Toque num horário, ou digite: <b>7:30</b>
    .more = <i>Digite qualquer outro: “19:15”, “seg a sex 18:00 e sáb 9:00”.</i>
    .after-run = Depois de cada corrida, quando pergunto como foi. Para isso preciso saber quando você corre: toque em “Minhas corridas”.
    .after-run-set = Depois de cada corrida, quando pergunto como foi.
edit-training =
    💪 <b>Dias de treino</b>
    .ask =
        Dois ou três dias de treino por semana, nunca dois seguidos, funcionam bem.

        Quando você tem uns 20 minutos? Toque num horário, ou digite: <b>18:00</b>
    .more = <i>Digite qualquer outro: “19:15”, “seg qua 18:00 e sáb 9:00”.</i>
    .target = 🎯 Sua meta: { training-days }. Mudar: /progress
    .row =
        💪 <b>Dois dias seguidos?</b>
        Músculos e costas se recuperam no dia de folga entre eles. Com { $days } cada um tem o seu.
    .spread = 👍 Melhor { $days }
    .keep = Manter { $days }
edit-post_run =
    🏃 <b>Minhas corridas</b>
    .ask =
        Quando você costuma correr? Depois eu pergunto como estão as costas.

        Toque num horário, ou digite tudo: <b>ter qui dom 18:30, uns 45 min</b>
    .more = <i>Digite qualquer outro: “ter 18:00 e dom 8:00, 1 h 15”, ou mais um: “também sex 7:30”.</i>
edit-button =
    .chosen = ✓ { $label }
    .length = { $minutes } min
    .after-run = 🏃 Depois das corridas
    .off = Desligar
    .every-time = 🔔 Todas as vezes de novo
    .morning = 🌅 { $time }
    .evening = 🌆 { $time }
edit-which = <b>{ $time }</b> da manhã, ou da tarde/noite?
edit-one-of = Um horário por dia basta para cada lembrete. Qual vai ser?
    .time = ⏰ { $time }
    .days = ⏰ { $days } { $time }
edit-of-what = ⏰ Do que devo lembrar você?
    .button = { $what } · { $time }
edit-beside = Só { $days } { $time }, ou além dos seus outros dias?
    .only = 📅 Só { $days }
    .too = ➕ Além deles
edit-rhythm = 🗓 Só posso vir nos mesmos dias toda semana. Quais dias? Toque neles ou escreva.
    .days = 📅 { $days }
edit-at = ⏰ { $when }: a que horas? Toque em um horário ou escreva.
edit-less = 😴 Nada disso está previsto para { $days }. Alongamento e treino descansam também nesse dia?
    .rest = 😴 Descanso: { $days }
edit-set = ✅ { $what }
    .same = 👍 Já está assim: { $what }
edit-quiet = 🌙 Melhor silêncio { $start }–{ $end }
    .why = <i>No horário de silêncio nada chega: espera até o fim.</i>
edit-fault = 🤔 { $reason } Nada mudou.
    .hour = O dia tem horas de 0 a 23, então não posso pôr esse horário.
    .minute = A hora tem minutos de 0 a 59, então não posso pôr esse horário.
    .half_of_day = Essa hora e essa parte do dia não combinam.
    .length = Uma corrida tão longa é demais para mim: até 12 horas, por favor.
    .date = Não acho esse dia à frente no calendário.
    .far = Uma pausa dura até um ano. Depois, faça outra.
    .unknown = Não consegui ler isso.
edit-one-day = Pelo menos um dia, por favor. “Desligar” encerra.

## A reminder that is due

due-daily =
    .v1 = 🧘 <b>Hora dos alongamentos.</b>
    .v2 = 🧘 <b>Uns minutos leves para as costas?</b>
    .v3 = 🧘 <b>Suas costas têm encontro com o chão.</b>
    .short = Um ou dois minutos bastam.
    .helped = { $of ->
        [1] { $name }: da última vez ficou melhor.
       *[other] { $name }: ficou melhor { $better } de { $of } vezes.
    }
due-training =
    .v1 = 💪 <b>Dia de treino.</b>
    .v2 = 💪 <b>Hora dos seus quatro.</b>
    .v3 = 💪 <b>Quando quiser, começamos.</b>
    .four = { $names }: devagar e limpo, uns 20 minutos.
    .none = Ajudo você a achar os exercícios que não doem.
due-post_run =
    🏃 <b>De volta da corrida?</b>
    Como estão as costas? Um minuto, e os alongamentos se quiser.
due-nudge = 🙂 <b>Ainda dá tempo hoje</b>, se quiser. Não pergunto de novo.
due-note =
    .better_time = Parece que os últimos vieram em má hora. Vamos achar outro horário?
    .still_there = <b>Ainda por aí?</b> Faz duas semanas que não tenho notícias suas, então vou escrever menos.
    .fade = Virou hábito! Lembro você com menos frequência? Volto se as costas doerem de novo.
    .sore_again = Suas costas voltaram a doer, então volto a todos os seus horários.
    .less_lately = Diminuiu ultimamente, então volto a todos os seus horários.
    .last = Este é o último por enquanto. /reminders traz os lembretes de volta quando quiser.
due-button =
    .start = ▶️ Começar
    .minute = ⏱ Versão de 1 minuto
    .snooze = 💤 Adiar 1 h
    .tonight = 🌆 À noite
    .skip = ⏭ Pular hoje
    .pain = 😣 Dor hoje
    .yes = ✅ Sim, check-in
    .soon = ⏰ Em 30 min
    .not-today = Hoje não
    .time = 🕘 Outro horário
    .keep = 👍 Continue mandando
    .stop = 🔕 Parar estes
    .less = 🍃 Sim, menos vezes
due-planned = ⏰ Certo. Volto: <b>{ $when }</b>.
    .moved = ⏰ Isso cairia no seu horário de silêncio, então volto: <b>{ $when }</b>.
    .toast = Até { $when }
due-done = 👍 <b>Muito bem.</b> Hoje não lembro mais disso.
due-kept = 👍 Que bom. Mantenho seus horários. Mudar: /reminders
due-fewer =
    .half =
        🍃 <b>Daqui em diante, vez sim, vez não.</b>
        Se as costas doerem de novo, ou ficar pouco demais, volto a todos os seus horários. Mudar: /reminders
    .weekly =
        🍃 <b>Daqui em diante, uma vez por semana.</b>
        Se as costas doerem de novo, ou ficar pouco demais, volto a todos os seus horários. Mudar: /reminders
due-stopped = 🔕 Desligado. Quando quiser: /reminders

reminder-planned = ⏰ Lembro você de alongar em { $minutes } minutos.
reminder-planned-later = ⏰ Lembro você de alongar depois do horário de silêncio: <b>{ $when }</b>.
reminder-needs-clearance = Não mando lembretes de exercício enquanto há uma pergunta de segurança aberta.
reminder-paused = Os lembretes estão em pausa, então nada viria. Retome em /settings.
reminder-skipped = Pulado. Sem problema nenhum.
reminder-skipped-then = Sem problema nenhum. Aquele era de { $day }; o que está previsto para hoje vem mesmo assim.

## One minute

minute = ⏱ <b>Um minuto: { $name }</b>
    .done =
        👍 <b>Foi isso.</b>
        Curto também conta. Até a próxima!
    .worse =
        Anotado, não sugiro mais { $name } por conta própria.
        As costas estão piores hoje? Então conte onde.

## The morning after

morning =
    🌅 <b>Bom dia! Como estão as costas?</b>
    Em comparação com antes da corrida ou do treino de ontem:
    .better = 😊 Melhor
    .same = 😐 Igual
    .worse = 😣 Pior
    .pain = <b>{ $felt }.</b> E quanto dói agora, 0–10?
    .over = Essa pergunta era sobre outra manhã. /run começa um check-in.
morning-advice =
    .as_planned =
        🟢 <b>Anotado.</b>
        É assim que deve ser. Treino e corridas como planejado, sem aumentos bruscos.
    .gentle =
        🟡 <b>Anotado.</b>
        3 a 5 é amarelo por hoje: corridas planas, leves e mais curtas, as versões mais fáceis, uma série a menos.
    .step_back =
        🟡 <b>Anotado. Ontem foi um pouco demais.</b>
        Um passo atrás: as versões mais fáceis, uma série a menos, e pule a próxima corrida ou corte pela metade. Vale até uma manhã que não seja pior, no máximo uma semana. Recuar também é treino.
    .week_back =
        🟠 <b>Anotado. Duas manhãs piores seguidas.</b>
        Um passo atrás por uma semana inteira: as versões mais fáceis, uma série a menos, e só alternar caminhada e corrida. Se não acalmar, peça a um fisioterapeuta que avalie.
    .questions = Da próxima vez faço as perguntas de segurança de novo.
    .week_on =
        🟡 <b>Anotado.</b>
        Depois de duas manhãs piores, a semana inteira fica leve: as versões mais fáceis, uma série a menos, e só alternar caminhada e corrida.
    .rest =
        🔴 <b>Anotado. Hoje, descanso.</b>
        Nada de força nem de corrida; caminhar pode, se for confortável. Vamos ver se não é algo que não pode esperar: faça um check-in, por favor.
    .check-in = 😣 Fazer check-in

## A personal address for watches and phones

run-link =
    🔗 <b>Quando a corrida acaba</b>
    Um relógio ou celular pode abrir um endereço só seu quando o treino termina. Aí pergunto como estão as costas, sem horários fixos.
    .on = Você tem um endereço. Se ele se perdeu ou caiu em mãos erradas, crie um novo.
    .made =
        🔗 <b>Seu endereço</b> (toque para copiar; só mostro esta vez)
        <code>{ $url }</code>
    .how =
        <b>iPhone:</b> Atalhos → Automação → Treino → Fim → “Obter conteúdo do URL”, <b>POST</b>.
        <b>Android:</b> um app como o Tasker, “HTTP request”, <b>POST</b>. Só GET? Acrescente <code>?now</code>.
        Guarde para você: quem o tem pode me fazer perguntar sobre uma corrida.
    .revoked = 🔗 Seu endereço não funciona mais.
    .make = 🔗 Criar meu endereço
    .renew = 🔁 Novo endereço
    .revoke = Desligar
run-link-page =
    .title = De volta da corrida?
    .text = Com um toque no botão, o Runback pergunta na sua conversa como estão as costas. Só abrir esta página não faz nada.
    .button = 🏃 Minha corrida acabou
command-reminders = Meus lembretes: o quê, quando, onde

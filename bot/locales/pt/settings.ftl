settings = ⚙️ <b>Ajustes</b>
    .place = 🌍 <b>Fuso horário:</b> { $place }, agora { $now }
    .utc = 🌍 <b>Fuso horário:</b> ainda não sei, então sigo o UTC, agora { $now }
    .quiet = 🌙 <b>Horário de silêncio:</b> { $start }–{ $end }
    .never-quiet = 🌙 <b>Horário de silêncio:</b> nenhum
    .rest = 😴 <b>Dias de descanso:</b> { $days }
    .by-ear = 🔊 <b>Com som:</b> vem um áudio com cada exercício
    .on = ⏰ <b>Lembretes:</b> ligados
    .none = ⏰ <b>Lembretes:</b> nenhum ainda
    .until = ⏸ <b>Em pausa</b> até { $day }
    .ill = 🤒 <b>Em pausa enquanto você está doente.</b> Melhoras! Nada de exercício até você se sentir bem de novo; depois, comece leve.
    .silent = 🔕 <b>Todos os lembretes estão desligados</b> até você ligar de novo.
    .hint = Quer uma folga? Pause todos os lembretes com um toque.
settings-button =
    .zone = 🌍 Fuso horário
    .quiet = 🌙 Silêncio
    .day = ⏸ 1 dia
    .week = ⏸ 1 semana
    .until = 📅 Até uma data
    .ill = 🤒 Estou doente
    .resume = ▶️ Retomar
    .rest = 😴 Dias de descanso
    .reminders = ⏰ Lembretes
    .by-ear = 🔊 Com som: áudio em cada exercício
    .no-ear = 🔇 Com som: desligar
    .language = 🌐 Idioma: { $name }
    .back = ‹ Ajustes
ill-ask =
    🤒 <b>Melhoras!</b> Pauso tudo até você ficar bem?
    Febre ou calafrios <b>junto com a dor nas costas</b>, ou se sente muito mal? Então um médico precisa saber logo.
    .fever = 🩺 Febre e dor nas costas
silenced =
    🔕 <b>Não escrevo mais por conta própria.</b>
    Se você escrever, respondo. Apagar tudo o que guardo sobre você: /forget
    .stranger = 🔕 <b>Tudo bem.</b> Não guardo nada sobre você, e só escrevo quando você escreve.
settings-cancelled = Ficou como estava.

zone-ask =
    🌍 <b>Que horas são aí?</b>
    Assim, 8:00 serão as <i>suas</i> 8:00, no verão e no inverno.

    Digite sua <b>cidade ou país</b>, ou o que <b>seu relógio mostra agora</b>, como <b>18:05</b>.
    .first = ⏰ <b>Com prazer!</b> Só que ainda não sei o seu horário, e não quero acordar você.
    .utc = <i>Até saber, sigo o UTC: lá agora, { $now }.</i>
    .place = <i>Até agora: { $place }, { $now } lá.</i>
    .which = Qual destes é?
    .clock = Seu relógio mostra { $time }. Qual destes fica mais perto de você?
    .city = <i>Nenhum deles? Digite sua cidade.</i>
    .unknown = 🤔 Não conheço esse lugar. Tente uma cidade maior por perto, ou digite o que seu relógio mostra agora, como <b>18:05</b>.
    .nowhere = 🤔 Nenhum relógio no mundo mostra isso agora. Olhe de novo, ou digite sua cidade.
    .match = { $place } · { $time }
    .location = 📍 Enviar minha localização
    .stay = Ficar no UTC por ora
    .keep = Deixar em { $place }
zone-set = 🌍 <b>{ $place }</b>, agora { $now } para você.
    .follow = Seus lembretes mantêm os horários, no relógio de lá.
location-ask =
    📍 Toque no botão abaixo do teclado. Guardo só o fuso horário, não onde você está.
    No computador não funciona; aí digite sua cidade.
    .share = 📍 Enviar minha localização
    .type = ⌨️ Prefiro digitar
    .type-it = Tudo bem, então digitando.
    .offer = 📍 Parece ser <b>{ $place }</b>, { $now }. Uso este relógio para os seus lembretes?
    .use = 👍 Sim, use
    .lost = 🤔 Não sei dizer o fuso horário daí. Digite sua cidade, por favor.

quiet-ask =
    🌙 <b>Horário de silêncio</b>
    Nada chega nesse período; espera até o fim.

    Toque, ou digite: <b>22:30 às 6:00</b>
    .span = { $start }–{ $end }
    .never = Nunca em silêncio
still-ill =
    🤒 <b>Você me disse que está doente.</b>
    Nada de exercício até você se sentir bem de novo, e depois um começo leve.
    .well = 👍 Já estou bem
rest-ask =
    😴 <b>Dias de descanso</b>
    Nesses dias não lembro você de alongar nem de treinar. Depois de uma corrida pergunto mesmo assim.

    Toque nos dias.
    .chosen = ✓ { $day }
    .all = Todos os sete? Então melhor fazer uma pausa.
pause-ask = ⏸ Por quanto tempo? Toque abaixo ou escreva: “uma semana”, “até sexta”.
pause-later = ⏸ Uma pausa começa na hora; não posso programar uma para depois. Faça agora ou me diga de novo em { $start }.
    .until = ⏸ Agora, até { $day }
    .rest = 😴 Descanso toda semana: { $days }
pause-partly = ⏸ Uma pausa vale para todos os lembretes ao mesmo tempo. Para ficar sem alguns apenas, desligue esses.
    .until = ⏸ Todos, até { $day }
until-ask =
    📅 <b>Pausa até que dia?</b>
    Digite: <b>{ $example }</b>, ou “sexta”. Nesse dia eu volto.
    .weeks = { $weeks } semanas
language-ask =
    🌐 <b>Em que idioma escrevo para você?</b>
    O menu de comandos fica no idioma do seu Telegram.
    .unknown = 🤔 Esse eu ainda não falo.
    .chosen = ✓ { $name }
    .telegram = Como no meu Telegram
command-settings = Fuso, silêncio, pausa

ask-where =
    .run =
        🏃 <b>Boa, você correu.</b>
        Onde as costas doem agora?
    .check =
        🩹 <b>Vamos ver o que faz bem.</b>
        Onde as costas doem agora?
    .stretch =
        🧘 <b>Vamos alongar.</b>
        Onde as costas doem agora?
    .train =
        💪 <b>Vamos achar os seus quatro.</b>
        Onde as costas doem agora? Sem dor também vale.
    .hurts =
        💛 <b>Sinto muito que esteja doendo.</b> Vamos ver o que é seguro e cabe.
        Onde as costas doem agora?
    .again =
        🔎 <b>Vamos olhar de novo.</b>
        Onde as costas doem agora?
where =
    .upper = Parte alta
    .lower = Lombar
    .both = As duas
    .no_pain = Sem dor
ask-pain =
    <b>{ $where }.</b> Quanto dói agora?

    0 = nada, 10 = a pior dor que dá para imaginar
    .train =
        💪 <b>{ $chosen }</b>
        { $where }. Quanto dói agora?

        0 = nada, 10 = a pior dor que dá para imaginar
    .elsewhere = 📍 Em outro lugar
ask-ready =
    💪 <b>{ $chosen }</b>
    { $where }: <b>{ $pain } de 10</b>, você me disse na última hora.

    Mudou desde então? Toque abaixo, ou digite o número.
    .begin = ▶️ Começar, ainda { $pain } de 10
    .other = ✏️ Outro número
pain = { $pain }
where-help = Toque num dos botões, ou digite <b>alta</b>, <b>lombar</b>, <b>as duas</b> ou <b>sem dor</b>.
pain-help = Toque num número, ou digite um de 0 a 10, por exemplo <b>4</b>.
ready-help = Toque em <b>Começar</b>, ou digite quanto dói agora, de 0 a 10.
tap-help = Toque num dos botões abaixo, para eu entender certo.
old-card = 🕰 De antes. Siga com /run ou /train.
old-button = Esse botão é de antes. Aqui é onde estamos agora.
already-noted = Já anotei 👍
old-over = Esse check-in terminou. Veja o que dá para fazer agora.
summary-where = { $where }. Anotado ✓
    .pain = { $where } · { $pain } de 10. Anotado ✓
summary-why =
    .worse = 🌅 Amarelo porque a última manhã foi pior: até uma que não seja, no máximo uma semana.
    .week = 🌅 Amarelo por uma semana, por duas manhãs piores seguidas.
    .sore = 🌅 Amarelo porque hoje cedo foi 3 a 5.
    .rest = 🌅 Vermelho porque hoje cedo foi 6 ou mais. Hoje é dia de descansar.
summary-green =
    🟢 <b>{ $where } · { $pain } de 10</b>
    Sinal verde. Treino como planejado. Corrida também, só sem aumento brusco de distância ou ritmo.
    .care =
        🟢 <b>{ $where } · { $pain } de 10</b>
        Sinal verde para o treino.
    .energy =
        🟢 <b>{ $where } · { $pain } de 10</b>
        Sinal verde para o treino. Corridas leves e não mais longas que ultimamente, até um médico avaliar energia e ossos.
    .no-plan =
        🟢 <b>{ $where } · { $pain } de 10</b>
        Sinal verde para o que seu médico ou fisio permite, e nada além disso. Vale também para a corrida.
summary-passing = 🟢 { $pain } de 10: sinal verde.
summary-amber =
    🟡 <b>{ $where } · { $pain } de 10</b>
    Sinal amarelo. Hoje as versões mais fáceis, uma série a menos. Corrida plana, leve e mais curta, ou alternando caminhada e corrida. Pare se piorar 2 pontos no caminho.
    Amanhã cedo deve ter voltado ao nível de sempre.
    .care =
        🟡 <b>{ $where } · { $pain } de 10</b>
        Sinal amarelo. Hoje as versões mais fáceis, uma série a menos. Sem corrida hoje; caminhar pode, se for confortável.
    .worse =
        🟡 <b>{ $where } · { $pain } de 10</b>
        Sinal amarelo. Hoje as versões mais fáceis, uma série a menos. Pule a próxima corrida ou corte pela metade, plana e leve. Pare se piorar 2 pontos no caminho.
    .week =
        🟡 <b>{ $where } · { $pain } de 10</b>
        Sinal amarelo. Hoje as versões mais fáceis, uma série a menos. Se correr, alterne caminhada e corrida. Pare se piorar 2 pontos no caminho.
    .no-plan =
        🟡 <b>{ $where } · { $pain } de 10</b>
        Sinal amarelo. Menos do que seu médico ou fisio permite, e sem corrida hoje; caminhar pode, se for confortável.
nothing-to-undo = Não há nada para desfazer agora. Toque no que é certo, ou /run para um novo check-in.
noted = Anotado, obrigado.
read-first = Leia primeiro, por favor, e depois toque.
summary-red =
    🔴 <b>{ $where } · { $pain } de 10</b>
    Sinal vermelho. Hoje nada de força nem de corrida; caminhar pode, se for confortável. Só alongamentos que aliviam.
    .care =
        🔴 <b>{ $where } · { $pain } de 10</b>
        Sinal vermelho. Hoje nada de força nem de corrida; caminhar pode, se for confortável. Só alongamentos que aliviam.
summary-new =
    .new = 🌱 Dor nova: corra só com 3 ou menos, e só se consegue caminhar 30 minutos com passada normal.
    .maybe = 🌱 Menos de 6 semanas? Então corra só com 3 ou menos, e só se consegue caminhar 30 minutos com passada normal.
care-bone = 🦴 Um dos sinais ósseos: <b>sem saltos, e corrida só com 0–2, curta e leve.</b> Nada numa perna só, sem arquear. Pergunto de novo em 3 dias. Está piorando? Procure um médico do esporte ou fisioterapeuta.
    .seen = 🦴 Sinais ósseos, já avaliados por profissional: <b>sem saltos, e corrida só com 0–2, curta e leve</b>, nada numa perna só e sem arquear, salvo se disseram outra coisa. Está piorando? Volte lá.
care-seen = 🩺 Que bom que alguém já avaliou. O que disseram a você vem antes de tudo o que eu digo.
    .no-jumps = 🩺 Que bom que alguém já avaliou. O que disseram a você vem antes de tudo o que eu digo. Deixo os saltos de fora.
care-energy = 🥣 Osso precisa de combustível. Fale com um médico sobre energia, hormônios e saúde óssea; é comum e tem tratamento. Até lá deixo os saltos de fora, e as corridas ficam leves. Um ponto dolorido novo: conte na hora com /run.

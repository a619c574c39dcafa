# Not reviewed by a native clinician yet.
# Everyday wording of the signs after: Ministério da Saúde, Cadernos de Atenção Básica 28, vol. II,
# "Sinais de alerta para avaliação de pessoas com lombalgia" (read in a copy), and its "Linhas de
# Cuidado: Dor lombar". Stroke: the ministry's "SAMU" rule for AVC (read in news that quote it).
# Crisis line: CVV, 188. No official leaflet on cauda equina was found in Portuguese; those words
# (dormência em genitais, nádegas, parte interna das coxas) are those of clinics' pages.
safety-number = <i>Pergunta de segurança { $number } de { $of }</i>
safety-answer =
    .yes = Sim, pelo menos uma
    .none = Nenhuma destas
    .seen = 🩺 Já avaliaram: posso treinar
    .caution = Só o último item
    .skip = Prefiro não dizer
safety-seen-there = <i>Um médico já avaliou alguma destas? Então conte só o que é novo ou piorou desde lá.</i>
# One list for question 1 and /urgent, nine lines at most with its question on a small phone:
# domain.md 4.2 (NHS 999/A&E list, cauda equina cards).
-emergency-signs =
    • genital/nádega/entrecoxa dormente
    • xixi/cocô: custa sair, segurar, sentir
    • sensação sexual mudou · queda feia
    • <b>2</b> pernas fracas, dormentes, choque
    • perna fraqueja rápido · dor no peito
    • ainda sem ar, suor, quase desmaio
    • dor rasgante · barriga: caroço pulsa
safety-emergency =
    Algo <b>novo com a dor nas costas</b>?
    { -emergency-signs }
    .painless =
        Alguma destas é nova, e não da corrida?
        { -emergency-signs }
safety-soon =
    Alguma destas nas últimas semanas?
    • febre, doença/infecção, injeta droga
    • perde peso sem querer, teve câncer
    • imunidade baixa, corticoide longo
    • dor o tempo todo, ou pior à noite
    • não deixa dormir ou andar direito
    • dor/formigueiro/fraqueza pela perna
    • pior ao tossir; caroço, costas tortas
safety-personal =
    Antes de eu planejar: alguma destas?
    • gravidez, parto há até 12 semanas
    • osteoporose, vértebra escorregada
    • cirurgia na coluna no último ano
    • alguém disse para não se exercitar
    • 1ª vez aos 55+, ou há 6+ semanas
    • rigidez toda manhã, cede ao mexer
    • flexível; barriga/quadril: hérnia, op.
safety-upper =
    Dor na parte alta das costas pede mais cuidado. Alguma destas?
    • é nova, e você não a liga à corrida nem à postura
    • não alivia quando você se move e relaxa os ombros
    • você sente mal-estar junto
    .yes = Sim, ou não sei bem
safety-bone =
    Para quem corre: a sua dor faz isto?
    • vem ao aterrissar ou saltar numa perna, ou ao arquear as costas, se começou de repente no treino
    • cresce a cada corrida, ou dói ao andar ou em repouso
    • um ponto exato: coluna, região do cóccix, nádega, quadril ou virilha
    .yes = Sim, 2 ou 3 delas
    .one = Sim, só uma
safety-energy =
    A última. Vale para qualquer sexo:
    • menstruação parada ou irregular
    • já teve fratura por estresse
    • perde peso, ou come menos do que o treino exige
    • cansaço sempre, ou doenças frequentes
safety-mistake = Toquei nisso sem querer
safety-seen = Já me avaliaram depois
# Whom to call: bot/content/help.toml, by the country of the runner's time zone.
call-number = a emergência ({ $numbers })
    .known = <b>{ $numbers }</b> (emergência, { $country })
call-number-or = { $one } ou { $other }
emergency =
    🚨 <b>Pare aqui e busque ajuda agora, por favor.</b>
    Ligue para { $call } ou vá ao pronto-socorro mais próximo. Não dirija até lá.

    Conte qual é o sinal, desde quando, e se as costas também doem.

    Pode acabar tudo bem, mas horas podem fazer diferença. Seu plano está em pausa.
    .stranger =
        🚨 <b>Pare aqui e busque ajuda agora, por favor.</b>
        Ligue para { $call } ou vá ao pronto-socorro mais próximo. Não dirija até lá.

        Conte qual é o sinal, desde quando, e se as costas também doem.

        Pode acabar tudo bem, mas horas podem fazer diferença.
see-soon =
    🩺 <b>Obrigado por contar.</b>
    Peça a um médico ou fisioterapeuta que veja isso nos próximos dias, antes de seguirmos. Isso precisa de uma pessoa, não de um bot.

    Seu plano está em pausa. Pergunto de novo em 7 dias, ou quando alguém tiver avaliado.
    .stranger =
        🩺 <b>Obrigado por contar.</b>
        Peça a um médico ou fisioterapeuta que veja isso nos próximos dias, antes de qualquer exercício. Isso precisa de uma pessoa, não de um bot.
see-soon-bone =
    🦴 <b>Pode ser uma lesão óssea por estresse.</b>
    Não corra nem salte, por favor, e procure um médico do esporte ou fisioterapeuta nesta semana. Parar cedo encurta a pausa. Caminhar pode, se não doer.

    Seu plano está em pausa. Pergunto de novo em 7 dias, ou quando alguém tiver avaliado.
see-soon-personal =
    🩺 <b>Obrigado por contar.</b>
    Nesse caso, o plano deve vir de uma pessoa que conhece você. Pergunte ao seu médico ou fisioterapeuta quais exercícios cabem.

    Seu plano está em pausa. Pergunto de novo em 7 dias, ou quando alguém tiver avaliado.
found =
    🩺 <b>Que bom que alguém já avaliou. O que disseram?</b>
    .fine = Nada sério
    .something = Acharam alguma coisa
    .not_yet = Ninguém avaliou ainda
found-fine =
    💛 <b>Fico feliz.</b> O resto de hoje é para descansar: sem exercícios meus. A partir de amanhã faço as perguntas de segurança mais uma vez e, se estiver tudo limpo, seguimos.
found-something =
    💛 <b>Então você está em boas mãos.</b> Pergunte lá quais movimentos são certos para você, e quando. Hoje, sem exercícios meus; a partir de amanhã faço as perguntas de segurança mais uma vez.
found-not_yet =
    🚨 <b>Peça que alguém avalie isso hoje, por favor.</b> Ligue para { $call } ou vá ao pronto-socorro mais próximo.
recheck =
    🩺 <b>Como estão as suas costas?</b>
    Há algum tempo pedi que você procurasse uma avaliação. Um médico ou fisioterapeuta já viu?

    Então faço as perguntas de segurança mais uma vez e, se estiver tudo limpo, seguimos.
    .seen = Sim, pergunte de novo
    .not-yet = Ainda não
    .wait =
        🩺 <b>Tudo bem. Em { $day } eu pergunto de novo.</b>
        Procure mesmo uma avaliação. Até lá não há exercícios meus; caminhar pode, se for confortável.
keep-this = <b>Guarde isto:</b> dormência nova entre as pernas, mudança de bexiga ou intestino, ou pernas fracas são emergência, sempre. Sinais: /urgent
urgent =
    🚨 <b>Busque ajuda já</b> se alguma destas é nova e está aí agora, e não só de correr. Ligue para { $call }:
    { -emergency-signs }

    É o seu caso, agora?
    .named =
        🚨 { $heard }
        <b>Busque ajuda já</b> se é novo, com você ou alguém perto. Ligue para { $call }.
        Igualmente urgente, se for novo:
        • virilha/bumbum dormente · sem xixi
        • <b>duas</b> pernas fracas · dor no peito
        É o seu caso, agora?
    .yes = Sim, pelo menos uma
    .none = Nenhuma destas
to-be-sure-mood =
    💙 <b>Para ter certeza:</b> posso ter lido errado, e prefiro perguntar a adivinhar.
    Você tem pensamentos de <b>não querer viver, ou de se machucar</b>?

    Se é o corpo que preocupa: /urgent
    .yes = 💙 Sim, tenho
    .no = Não, não tenho
    .all-right = 💙 Obrigado por dizer. Se isso mudar um dia, escreva para mim, e conte a uma pessoa.
aside-medicine = 💊 Sobre remédios não posso orientar. Pergunte a um farmacêutico ou médico; eles sabem o que combina. Tomou demais: /urgent
aside-exercise-hurts = Exercício que dói, ou que você não consegue, hoje não é para você. Na ficha, toque em <b>Não consigo</b>, ou em <b>Dor</b> se as costas doeram: deixo de fora e acho outro.
to-be-sure =
    🩺 <b>Para ter certeza:</b> não sei se li direito. Alguma destas é nova, e está aí agora?
    { -emergency-signs }
alarm-help = Não sei se li direito. Toque num botão, ou digite sim ou não.
urgent-none = Tudo bem. Se isso mudar um dia, busque ajuda já. /urgent traz a lista de volta.
urgent-another =
    🚨 <b>Se é assim agora, essa pessoa precisa de ajuda já.</b>
    Ligue para { $call }, fique com ela e diga qual é o sinal e desde quando.
still-stands = ⏸ <b>O que você me contou antes ainda vale.</b>
not-alone =
    💙 <b>Que bom que você escreveu isso. Você não está só.</b>
    Ligue agora para uma linha de apoio, ou vá até alguém perto de você e conte, por favor.
    { $lines }
    Em perigo agora, ou com ferimentos? Ligue para { $call }.

    Sou só um bot, e isso precisa de uma pessoa. Os exercícios podem esperar.
    .yes = 💙 Sim, é sobre mim
    .no = Eu quis dizer outra coisa
not-alone-taken = 🚨 <b>Você tomou algo, ou demais? Ligue agora para { $call }, mesmo que se sinta bem.</b>
not-alone-yes =
    💙 <b>Obrigado por me contar. Você não está só.</b>
    Fale agora com uma pessoa, por favor: ligue para uma linha de apoio, ou vá até alguém perto de você.
    { $lines }
    Em perigo agora, ou com ferimentos? Ligue para { $call }.

    Hoje não falo mais de treino com você. Se quiser, escreva amanhã, e pergunto como você está.
not-alone-no = Tudo bem, obrigado por dizer. Estou aqui quando você quiser seguir.
not-alone-another =
    💙 <b>Que bom que essa pessoa tem você.</b>
    Fique com ela, pergunte abertamente como ela está e liguem juntos para uma linha de apoio.
    { $lines }
    Em perigo agora, ou com ferimentos? Ligue para { $call }.
how-are-you =
    💙 <b>Como você está hoje?</b>
    Você escreveu algo que me preocupou, e prefiro perguntar a adivinhar.
    .better = Estou em segurança, sigamos
    .yes = Nada bem
how-are-you-better = 💙 Que bom saber. Se isso voltar, conte a uma pessoa, a qualquer hora.
# lifeline-international.com, April 2024: ThroughLine supplies a helpline tool, 1,300 services in 130
# countries. That ThroughLine runs findahelpline.com is from memory: look it up before a release.
not-alone-find = • <b>findahelpline.com</b>: linhas em muitos países
not-alone-line = • { $name }: <b>{ $number }</b>
    .speaks = { $line } (em { $languages })
    .hours = { $line }, não a qualquer hora
serious =
    🩺 <b>Isso precisa de uma pessoa, não de um bot.</b>
    Se o que você escreve é sobre você, peça a um médico ou fisioterapeuta que veja isso nos próximos dias, antes de qualquer exercício.
    .named =
        🩺 { $heard } <b>Isso pede uma pessoa, não um bot.</b> É com você? Vá a médico ou fisio em poucos dias, antes de se exercitar.
    .yes = Sim, é comigo
    .none = Não, é outra coisa
serious-none = Tudo bem. Então vamos em frente.
serious-another = 🩺 Essa pessoa deve ir a um médico ou fisioterapeuta nos próximos dias, por favor. Eu só consigo cuidar das suas costas.

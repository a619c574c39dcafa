## What a professional has seen, or what calls for care: bot/content/exercises.toml has what is
## left out. `condition` is the button, `condition-card` the line on every card.

condition =
    .pregnant = Gravidez
    .postpartum = Parto recente
    .osteoporosis = Osteoporose
    .slipped = Vértebra escorregada
    .back_surgery = Cirurgia na coluna
    .nerve = Disco ou ciática
    .told_not = Exercício vetado
    .hypermobile = Flexível demais
    .hernia = Hérnia abdominal
    .belly_surgery = Cirurgia: barriga
    .hip_surgery = Cirurgia: quadril
    .else = Outra coisa
    .unsaid = Ainda não informado
condition-card =
    .pregnant = 🤰 Nunca prenda o ar. Tontura, sangue, dor: pare, ligue ao médico.
    .postpartum = 🤱 Peso embaixo, escapes, sangue: pare, fale com parteira ou médico.
    .osteoporosis = 🦴 Costas longas, não curve, gire pouco. Dor aguda: pare, ligue ao médico.
    .slipped = 🩺 Não arqueie. Só até onde as costas ficam paradas.
    .back_surgery = 🩺 Só até onde seu cirurgião ou fisio disse.
    .nerve = 🦵 Dor descendo a perna: pare.
    .told_not = 🩺 O que orientaram a você vem primeiro.
    .hypermobile = 🤸 Pare antes do fim do movimento.
    .hernia = 🩹 Sopre e suba. Estufa, puxa: pare.
    .belly_surgery = 🩹 Sopre e suba. Cicatriz puxa: pare.
    .hip_surgery = 🩹 Quadril: mexa pouco, sem forçar.
    .else = 🩺 Antes, o que disse médico ou fisio.
    .unsaid = 🩺 Antes, o que disse médico ou fisio.
card-named-only = 🩺 <b>Só se o seu médico ou fisio indicou este.</b>
safety-which =
    <b>O que foi avaliado?</b> Toque em um; depois pergunto se há mais.
    .caution = <b>Qual deles?</b> Deixo de fora o que não combina.
    .more =
        Anotado: { $named }.
        <b>Mais algum?</b>
care-named = 📋 Anotado: { $named }. Deixo de fora o que não combina com isso.
    .no-plan = 📋 Anotado: { $named }. Por isso, <b>nenhum plano meu</b>: só alongamentos que seu médico ou fisio indicou para você.
ended-no-plan =
    🩺 <b>Por enquanto, nenhum plano meu.</b>
    Com o que você me contou ({ $named }), os exercícios devem vir de uma pessoa que conhece você: médico, parteira ou fisioterapeuta.

    Posso mostrar os alongamentos; faça só os que indicaram para você. Caminhar pode, se for confortável.
library-left-out = ⚠️ Por causa das suas respostas de segurança, deixo este de fora.

progress-head = 📈 <b>Suas semanas</b>
progress-pain-too-few = { $points ->
        [0] Ainda não há nada para desenhar. Começa com o primeiro check-in depois de uma corrida.
        [one] Um check-in até agora. A partir de três eu desenho; menos não diz nada.
        [many] { $points } check-ins até agora. A partir de três eu desenho; menos não diz nada.
       *[other] { $points } check-ins até agora. A partir de três eu desenho; menos não diz nada.
    }
progress-pain-first-week = São os seus primeiros dias. Depois de duas semanas posso comparar os últimos sete dias com os primeiros sete.
progress-pain-nothing-lately = Há poucos check-ins dos últimos sete dias para dizer como está agora.
progress-pain-less = Nos primeiros sete dias sua dor foi em média <b>{ $first }</b>, nos últimos sete <b>{ $last }</b>. Uma mudança de 2 pontos, ou de 30%, costuma dar para notar.
progress-pain-same = Nos primeiros sete dias sua dor foi em média <b>{ $first }</b>, nos últimos sete <b>{ $last }</b>: mais ou menos igual.
progress-pain-more = Nos primeiros sete dias sua dor foi em média <b>{ $first }</b>, nos últimos sete <b>{ $last }</b>. É claramente mais.
progress-pain-days = Nos primeiros sete dias, { $first } de { $first-of } check-ins foram com dor; nos últimos sete, { $last } de { $last-of }.
progress-mornings = Manhãs depois de corrida ou treino, últimas { $weeks } semanas: <b>{ $worse } de { $of }</b> piores que antes.
training-days = { $target ->
        [one] 1 dia de treino por semana
        [many] { $target } dias de treino por semana
       *[other] { $target } dias de treino por semana
    }
progress-trained = 💪 <b>Força:</b> { $trainings ->
        [0] nenhum treino ainda
        [one] um dia de treino até agora
        [many] { $trainings } dias de treino até agora
       *[other] { $trainings } dias de treino até agora
    }, { $on ->
        [0] nenhuma semana na meta ainda
        [one] uma semana na meta
        [many] { $on } semanas na meta
       *[other] { $on } semanas na meta
    }{ $streak ->
        [0] { "" }
        [one] { "" }
        [many] , { $streak } delas seguidas agora
       *[other] , { $streak } delas seguidas agora
    } (meta: { training-days }).
progress-climb = • { $name }: { $rung } · { $dose }
progress-rung = degrau { $rung }
    .up = degrau { $began } → { $rung }
    .full = degrau { $rung }, mais fácil → completo
progress-dose = { $sets } × { $reps }
    .changed = { $first } → { $last }
    .none = nenhum treino limpo ainda
progress-stretched = 🧘 <b>Alongamento:</b> { $days ->
        [0] nenhum até agora.
        [one] em um dia até agora.
        [many] em { $days } dias até agora.
       *[other] em { $days } dias até agora.
    }
progress-honest-less = A maioria das dores novas nas costas cede em semanas de todo modo; não dá para saber quanto disso é o plano.
progress-honest-more = Dê um passo atrás por uma semana: corridas mais curtas, versões mais fáceis. Se continuar subindo, procure um fisioterapeuta. /urgent mostra quando não dá para esperar.
progress-honest-no-better = Já passaram mais de seis semanas e não está melhor. Peça a um fisioterapeuta que avalie; uma pessoa vê o que eu não vejo.
progress-honest-numbers = São as suas próprias respostas. Mostram o que você sentiu e fez, não o porquê.
progress-held = ⏸ Seu plano está em pausa por uma resposta de segurança. /run pergunta de novo.
progress-helps = 💡 O que me faz bem
progress-target = 🎯 Meta: { training-days }
progress-physio = 🩺 Uma página para o fisio
progress-back = ← Voltar
progress-run = 🏃 Acabei de correr
chart-title = Suas costas, semana a semana
chart-span = { $from } – { $to } · { $count } check-ins
chart-pain = Dor 0–10
chart-one = um check-in
chart-average = média da semana
chart-mornings = Manhã seguinte
chart-worse = pior
chart-not-worse = igual ou melhor
chart-sessions = Dias com
chart-training = treino
chart-stretching = alongamento
chart-runs = Corridas
chart-on-target = Semanas na meta
chart-forgiven = perdoada
chart-paused = em pausa
chart-open = ainda não
helps-head = 💡 <b>O que me faz bem</b>
helps-line = • { $name }: melhor { $better } de { $of } vezes
helps-early = • { $name }: cedo para dizer ({ $of ->
        [one] { $better ->
            [0] não melhor
           *[other] melhor
        } na única vez
        [many] melhor { $better } de { $of } vezes
       *[other] melhor { $better } de { $of } vezes
    })
helps-none = Você ainda não experimentou nenhum alongamento. Depois de cada um pergunto como ficam as costas, e conto aqui.
helps-note = Contado pelos seus toques logo depois de cada alongamento. É só sobre as suas costas, e números pequenos mudam depressa.
helps-held = Enquanto uma resposta de segurança está aberta, deixo alongamentos e exercícios de fora.
target-ask =
    🎯 <b>Quantos dias de treino por semana?</b>
    Conta um dia com treino, mesmo curto. Alongar pode em qualquer dia e conta à parte. Uma semana com treinos suficientes está na meta; uma semana perdida por mês é perdoada, e também as semanas com o plano em pausa.

    Dois ou três funcionam bem. Semanas que já passaram ficam com a meta que tinham.
target-choice = { training-days }
target-chosen = { training-days } ✓
target-set = 🎯 Anotado: { training-days } daqui em diante.
physio-caption =
    🩺 <b>Para seu fisioterapeuta ou médico</b>
    Suas últimas 8 semanas em uma página, para mostrar ou imprimir. Seu nome não está nela, mas sua saúde está: compartilhe com cuidado.
physio-nothing = Ainda não há nada para pôr numa página.
physio-title = Corrida e dor nas costas
physio-span = { $from } – { $to }
physio-too-few = Menos de três check-ins nestas semanas: sem gráfico.
physio-trainings = Dias de treino
physio-stretchings = Dias de alongamento
physio-average = Dor média
physio-worse-mornings = Manhãs piores
physio-worse = { $worse } de { $of }
physio-mornings = Manhãs depois de corrida ou treino
physio-mornings-tally = { $asked } perguntadas: { $same } iguais, { $better } melhores, { $worse } piores{ $unanswered ->
        [0] { "" }
       *[other] , { $unanswered } sem resposta
    }
physio-mornings-worse = Pior em { $dates }
physio-mornings-day = { $day } (dor { $pain })
physio-mornings-apart = A dor média acima não inclui estas manhãs.
physio-where = Onde dói
    .upper = Parte alta das costas: { $times } de { $of } check-ins
    .lower = Lombar: { $times } de { $of } check-ins
    .both = Parte alta e lombar: { $times } de { $of } check-ins
    .no_pain = Sem dor: { $times } de { $of } check-ins
physio-named = Informado por quem corre: { $named }
physio-safety = Perguntas de segurança
physio-safety-cleared = { $day }: nenhum dos sinais relatado
physio-safety-care = { $day }: pode seguir, com cuidado (sem saltos)
physio-safety-see_soon = { $day }: encaminhamento a profissional – { $because }
physio-safety-emergency = { $day }: encaminhamento à emergência
physio-because =
    .soon = um sinal a avaliar em breve
    .personal = condição ou histórico pessoal
    .upper = parte alta, causa incerta
    .bone = sinais de estresse ósseo
physio-programme = Programa desde { $since }
physio-no-programme = Programa
physio-item = { $name }: { $dose }, ainda sem treino
    .done = { $name }: { $dose } ({ $day })
    .not-all = { $name }: { $dose }, não tudo ({ $day })
physio-hurt = O que doeu ou não deu
physio-hurt-line = { $day }: { $name } – { $how }
physio-hurt-how =
    .pain = dor
    .cannot = não conseguiu
    .worse = sentiu piora
physio-helped = Como foram os alongamentos
physio-helped-line = { $name }: { $of ->
        [one] { $better ->
            [0] não melhor
           *[other] melhor
        } na única vez
        [many] melhor { $better } de { $of } vezes
       *[other] melhor { $better } de { $of } vezes
    }
physio-nothing-noted = nada anotado
physio-foot-own = Respostas da própria pessoa a um bot. Ninguém as examinou; isto não é um diagnóstico.
physio-foot-made = Feito em { $day }. Dor: 0 = nenhuma, 10 = a pior imaginável.
lite-on = 📝 Só palavras, sem imagens
lite-off = 🖼 Mostrar imagens de novo
lite-is-on = 📝 Daqui em diante só palavras. Todo exercício funciona também em texto.
lite-is-off = 🖼 Daqui em diante com imagens.
command-progress = Como está indo

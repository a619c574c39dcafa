programme-line = • { $name }
ended-programme =
    🎉 <b>Seus quatro</b>
    { $items }

    3 séries de 8–12 repetições lentas, em dois ou três dias por semana, nunca dois dias seguidos. Só até onde fica limpo e em 0–2 de 10.

    { $why }
    .amber =
        🎉 <b>Seus quatro</b>
        { $items }

        3 séries de 8–12 repetições lentas, em dois ou três dias por semana, nunca dois dias seguidos. Num dia dolorido como hoje, uma série a menos, e só até onde não dói mais.

        { $why }
ended-left-out =
    { "" }

    ⚠️ Fora até você pedir: { $names }.
programme-why =
    .ladder = <b>Por que estes:</b> os quatro primeiros da escada, e você consegue fazê-los sem dor.
    .region = <b>Por que estes:</b> os quatro primeiros da escada para { $region ->
        [upper] a parte alta das costas
        [lower] a lombar
       *[both] as costas inteiras
    }, e você consegue fazê-los sem dor.
    .own = <b>Por que estes:</b> do alto da escada, o que você consegue sem dor. O que doeu, não deu ou não combina com suas respostas fica de fora.
    .amber = <b>Por que estes:</b> do alto da escada, o que vai sem mais dor.
ended-trained =
    💪 <b>Por hoje é isso. Muito bem!</b>
    { $count ->
        [4] Seus quatro:
       *[other] Os seus:
    }
    { $items }

    { $after }
ended-no-pain =
    🙌 <b>Que boa notícia!</b>
    Nada a resolver hoje. Mesmo assim, dois ou três treinos curtos de força por semana são um bom hábito para quem corre.
    .amber =
        🙌 <b>Que boa notícia!</b>
        Depois de uma manhã pior, vá com calma mais um pouco: as versões mais fáceis, uma série a menos, e corridas curtas e planas ou alternando caminhada e corrida.
    .red =
        🙌 <b>Que boa notícia!</b>
        Hoje cedo foi 6 ou mais, então que hoje seja dia de descanso mesmo assim. Alongamentos que aliviam podem.
ended-rest =
    🔴 <b>Descansar é o treino de hoje.</b>
    Mova-se de leve: caminhe se for confortável, repita um alongamento que aliviou. Nada de força nem de corrida hoje.

    Ainda 6 ou mais em alguns dias, ou piorando? Procure um médico ou fisioterapeuta. /urgent mostra quando não dá para esperar.
    .strong =
        🔴 <b>É muita dor. Descansar é o treino de hoje.</b>
        Nada de força nem de corrida. Deite ou caminhe, o que for mais confortável.

        Ligue hoje para um médico se continuar tão forte, se não deixa dormir ou andar, ou se veio sem motivo. /urgent mostra quando não dá para esperar.
ended-stretched =
    🧘 <b>Pronto. Que bom.</b>
    Alongamentos que fazem bem podem ser repetidos a qualquer hora, até todo dia.
ended-no-stretches =
    🧘 <b>Não sobrou alongamento por enquanto.</b>
    Os que cabiam pioraram antes, então deixo de fora. Uma caminhada leve pode ser melhor hoje.
    .left-out =
        🧘 <b>Nenhum dos meus alongamentos combina com suas respostas de segurança.</b>
        Os certos são os que seu médico ou fisio indicou para você. Caminhar pode, se for confortável.
ended-everything-hurts =
    💛 <b>Vamos deixar os exercícios por enquanto.</b>
    Nenhum dá certo para suas costas hoje, e forçar contra a dor não ensina nada de bom a elas.

    Caminhadas leves e alongamentos que aliviam bastam. Se não melhorar em uma ou duas semanas, um fisioterapeuta pode achar o que cabe. /urgent mostra quando não dá para esperar.
ended-hurt =
    💛 <b>Por hoje chega.</b>
    Três deles doeram, então paramos aqui. Parar a tempo é a coisa certa.

    Descanse hoje: uma caminhada leve, se for confortável, e alongamentos que aliviam. Se continuar assim, um fisioterapeuta pode achar o que cabe. /urgent mostra quando não dá para esperar.
    .kept =
        Estes ficam, porque vão sem dor:
        { $items }
ended-too-hard =
    💛 <b>Vamos parar por aqui hoje.</b>
    Quatro seguidos não deram, e os próximos são mais difíceis ainda. Não é fracasso: os certos é que ainda não apareceram.

    Uma caminhada leve pode, se for confortável. Um fisioterapeuta pode mostrar o que cabe. Ou tente os mesmos outro dia.
ended-put-off =
    ⏭ <b>Hoje não, então. Tudo bem.</b>
    Ofereço de novo da próxima vez. Alongar pode em qualquer dia.
ended-fewer = { $count ->
        [one] 💛 <b>Um exercício dá certo para você.</b> É um começo.
        [many] 💛 <b>{ $count } exercícios dão certo para você.</b> É um bom começo.
       *[other] 💛 <b>{ $count } exercícios dão certo para você.</b> É um bom começo.
    }
    { $items }

    3 séries de 8–12 repetições lentas, dois ou três dias por semana. O que ainda não deu fica de fora até você pedir. Um fisioterapeuta pode ajudar a achar mais.
button-train = 💪 Treinar agora
button-build = 🪜 Achar os meus quatro
button-try-again = 🔁 Oferecer os outros de novo
button-remind = ⏰ Lembrar de alongar em { $minutes } min
button-menu = ☰ Menu

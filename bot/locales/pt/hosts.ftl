## To the people who run the bot: that something broke, and nothing about anybody

host-updates = 🛠 { $count ->
        [one] Uma mensagem ou toque não pôde ser tratado
        [many] { $count } mensagens ou toques não puderam ser tratados
       *[other] { $count } mensagens ou toques não puderam ser tratados
    } desde ontem. A pessoa foi avisada. O log diz onde quebrou.
host-reminders = 🛠 { $count ->
        [one] Um lembrete não pôde ser lido desde ontem e só vem após o próximo início
        [many] { $count } lembretes não puderam ser lidos desde ontem e só vêm após o próximo início
       *[other] { $count } lembretes não puderam ser lidos desde ontem e só vêm após o próximo início
    }. O log diz o que está errado.
host-counts =
    🛠 <b>Runback { $version }</b>, trabalhando desde { $since } UTC
    • pessoas: { $runners }; ativas nos últimos sete dias: { $active }
    • lembretes a enviar: { $due }; falharam em sete dias: { $failed }
    • mensagens em espera: { $waiting }
host-harm =
    🩹 <b>Alguém avisa que algo aqui fez mal.</b> Em suas palavras:
    <blockquote>{ $typed }</blockquote>
    .named = Vocês podem escrever para: { $runner }
    .unnamed = Sem dizer quem é.
harm = 🩹 Algo aqui me fez mal
harm-ask =
    🩹 <b>Sinto muito. Algo aqui fez mal a você?</b>
    Se pode ser urgente, procure ajuda primeiro: /urgent. Ninguém vigia esta conversa.

    O que aconteceu? Escreva em uma mensagem. Você vê mais uma vez, e só com o seu sim ela chega a quem opera este bot.
    .leave = Deixar
harm-too-long = É longo demais para mim. No máximo { $most } caracteres, por favor.
harm-check =
    <b>Isto iria para quem opera este bot:</b>
    <blockquote>{ $typed }</blockquote>
    O Telegram deles guarda, e /forget não traz de volta. Envio?
    .named = Sim, e podem me escrever
    .unnamed = Sim, sem dizer quem sou
    .leave = Não, não enviar
harm-sent =
    Obrigado. Foi enviado a quem opera este bot.
    Se piorar, não espere por eles: /urgent
harm-kept = Nada foi enviado.
harm-failed =
    Desculpe, não consegui falar com ninguém, então nada foi enviado. Tente mais tarde por /help.
    Se piorar, não espere: /urgent

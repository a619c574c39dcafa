privacy =
    🔒 <b>O que guardo, e por quê</b>
    • seu id do Telegram e o idioma, para falar com você
    • suas respostas: onde dói, dor 0–10, perguntas de segurança, o que achou dos exercícios, seus quatro, o que consegue fazer, lembretes
    • o que digitou por último, por um minuto: duas mensagens podem ser uma ideia só

    Servem só para o seu programa. Sem nome, sem anúncios, e não passo a ninguém.

    <b>Quem pode ler</b>
    • o Telegram: conversas com bots não têm criptografia de ponta a ponta
    • quem opera este bot, onde ele roda. { $encrypted ->
        [yes] No disco e nas minhas cópias está criptografado, com uma chave à parte.
       *[other] No disco eu não criptografo.
    }

    <b>Por quanto tempo</b>
    Até você apagar; o que houve com um lembrete, 90 dias. Minhas cópias podem guardar até serem trocadas, e o Telegram guarda a nossa conversa até você apagar lá.

    Receber: /export. Apagar de vez: /forget
forget-ask =
    🗑 <b>Apagar tudo o que sei sobre você?</b>
    Seus check-ins, seus quatro, seus lembretes. Não dá para desfazer. Baixe antes uma cópia com /export.
    .keep = Não, guarde
    .sure = Apagar tudo
forgotten =
    🗑 <b>Tudo apagado.</b>
    Não sei mais nada sobre você. Cuide bem das costas! Se um dia quiser recomeçar: /start
forget-kept = Nada foi apagado.
nothing-kept = Não guardo nada sobre você.
export-caption = Tudo o que guardo sobre você, em JSON.

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

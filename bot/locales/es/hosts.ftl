## To the people who run the bot: that something broke, and nothing about anybody

host-updates = 🛠 Desde ayer no se { $count ->
        [one] pudo atender un mensaje o toque
        [many] pudieron atender { $count } mensajes o toques
       *[other] pudieron atender { $count } mensajes o toques
    }. Se avisó a quien lo envió. El registro dice dónde falló.
host-reminders = 🛠 Desde ayer no se { $count ->
        [one] pudo leer un recordatorio, y no llegará
        [many] pudieron leer { $count } recordatorios, y no llegarán
       *[other] pudieron leer { $count } recordatorios, y no llegarán
    } hasta el próximo inicio. El registro dice qué está mal.

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
host-counts =
    🛠 <b>Runback { $version }</b>, en marcha desde { $since } UTC
    • personas: { $runners }; activas en los últimos siete días: { $active }
    • recordatorios pendientes: { $due }; fallidos en siete días: { $failed }
    • mensajes en espera: { $waiting }
host-harm =
    🩹 <b>Alguien avisa de que algo aquí le hizo daño.</b> Con sus palabras:
    <blockquote>{ $typed }</blockquote>
    .named = Podéis escribirle: { $runner }
    .unnamed = Sin decir quién es.
harm = 🩹 Algo de aquí me hizo daño
harm-ask =
    🩹 <b>Lo siento. ¿Algo de aquí te hizo daño?</b>
    Si puede ser urgente, busca ayuda primero: /urgent. Nadie vigila este chat.

    ¿Qué pasó? Escríbelo en un mensaje. Lo verás una vez más, y solo con tu sí llega a quienes llevan este bot.
    .leave = Dejarlo
harm-too-long = Es demasiado largo para mí. Como mucho { $most } caracteres, por favor.
harm-check =
    <b>Esto llegaría a quienes llevan este bot:</b>
    <blockquote>{ $typed }</blockquote>
    Su Telegram lo guarda, y /forget no puede recuperarlo. ¿Lo envío?
    .named = Sí, y pueden escribirme
    .unnamed = Sí, sin decir quién soy
    .leave = No, no enviarlo
harm-sent =
    Gracias. Se envió a quienes llevan este bot.
    Si empeora, no les esperes: /urgent
harm-kept = No se envió nada.
harm-failed =
    Lo siento, no pude llegar a nadie, así que no se envió nada. Inténtalo más tarde desde /help.
    Si empeora, no esperes: /urgent

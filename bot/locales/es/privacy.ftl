privacy =
    🔒 <b>Qué guardo, y por qué</b>
    • tu id y tu idioma de Telegram, para hablar contigo
    • tus respuestas: dónde duele, dolor 0–10, preguntas de seguridad, qué dijiste de los ejercicios, tus cuatro, qué puedes hacer, recordatorios
    • lo último que escribiste, un minuto: dos mensajes pueden ser una idea

    Se usan solo para tu programa. Sin nombre, sin anuncios, y no se los doy a nadie.

    <b>Quién puede leerlos</b>
    • Telegram: los chats con bots no van cifrados de extremo a extremo
    • quienes llevan este bot, donde lo tienen. { $encrypted ->
        [yes] En su disco y en mis copias está cifrado, con una clave aparte.
       *[other] En su disco no lo cifro.
    }

    <b>Cuánto tiempo</b>
    Hasta que los borres; qué fue de un recordatorio, 90 días. Mis copias pueden guardarlos hasta que otras las sustituyan, y Telegram guarda nuestro chat hasta que lo borres allí.

    Recíbelos: /export. Bórralos para siempre: /forget
forget-ask =
    🗑 <b>¿Borro todo lo que sé de ti?</b>
    Tus chequeos, tus cuatro, tus recordatorios. No se puede deshacer. Antes puedes pedir una copia con /export.
    .keep = No, consérvalo
    .sure = Bórralo todo
forgotten =
    🗑 <b>Todo está borrado.</b>
    Ya no sé nada de ti. ¡Cuida tu espalda! Si algún día quieres empezar de nuevo: /start
forget-kept = No se borró nada.
nothing-kept = No guardo nada sobre ti.
export-caption = Todo lo que guardo sobre ti, en JSON.

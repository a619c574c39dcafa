privacy =
    🔒 <b>Qué guardo, y por qué</b>
    • tu id y tu idioma de Telegram, para hablar contigo
    • tus respuestas: dónde duele, dolor 0–10, preguntas de seguridad, qué dijiste de los ejercicios, tus cuatro, qué puedes hacer, recordatorios
    • lo último que escribiste, un minuto: dos mensajes pueden ser una idea

    Se usan solo para tu programa y quedan en la base de datos de quien lleva este bot. Sin nombre, sin anuncios, nadie más los recibe. Telegram transporta nuestro chat.

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

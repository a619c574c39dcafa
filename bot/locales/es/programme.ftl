programme-line = • { $name }
ended-programme =
    🎉 <b>Tus cuatro</b>
    { $items }

    3 series de 8–12 reps lentas, dos o tres días por semana, nunca dos seguidos. Solo mientras salgan limpias y en 0–2 de 10.

    { $why }
    .amber =
        🎉 <b>Tus cuatro</b>
        { $items }

        3 series de 8–12 reps lentas, dos o tres días por semana, nunca dos seguidos. En un día sensible como hoy, una serie menos, y solo mientras no duela más.

        { $why }
ended-left-out =
    { "" }

    ⚠️ Fuera hasta que lo pidas: { $names }.
programme-why =
    .ladder = <b>Por qué estos:</b> son los cuatro primeros de la escalera, y puedes hacerlos sin dolor.
    .region = <b>Por qué estos:</b> son los cuatro primeros de la escalera para { $region ->
        [upper] la espalda alta
        [lower] la espalda baja
       *[both] toda la espalda
    }, y puedes hacerlos sin dolor.
    .own = <b>Por qué estos:</b> empezando por el primer peldaño, lo que puedes hacer sin dolor. Queda fuera lo que dolió, no salió o no va con tus respuestas.
    .amber = <b>Por qué estos:</b> empezando por el primer peldaño, lo que va sin más dolor.
ended-trained =
    💪 <b>Es todo por hoy. ¡Bien hecho!</b>
    { $count ->
        [4] Tus cuatro:
        [one] El tuyo:
        [many] Los tuyos:
       *[other] Los tuyos:
    }
    { $items }

    { $after }
ended-no-pain =
    🙌 <b>¡Qué bueno!</b>
    Hoy no hay nada que arreglar. Aun así, dos o tres sesiones cortas de fuerza por semana son un buen hábito si corres.
    .amber =
        🙌 <b>¡Qué bueno!</b>
        Tras una mañana peor, ve suave un poco más: las versiones fáciles, una serie menos, y carreras cortas y llanas, o alternando caminar y correr.
    .red =
        🙌 <b>¡Qué bueno!</b>
        Esta mañana estaba en 6 o más, así que hoy descansa de todos modos. Los estiramientos que alivian están bien.
ended-rest =
    🔴 <b>Hoy tu entrenamiento es descansar.</b>
    Muévete con suavidad: camina si es cómodo, repite un estiramiento que alivió. Hoy ni fuerza ni correr.

    ¿Sigue en 6 o más en unos días, o empeora? Por favor, ve a un médico o fisioterapeuta. /urgent muestra cuándo no puede esperar.
    .strong =
        🔴 <b>Es mucho dolor. Hoy tu entrenamiento es descansar.</b>
        Ni fuerza ni correr. Túmbate o camina, lo que sea más cómodo.

        Por favor, llama hoy a un médico si sigue así de mal, si no te deja dormir o caminar, o si llegó sin motivo. /urgent muestra cuándo no puede esperar.
ended-stretched =
    🧘 <b>Hecho. Muy bien.</b>
    Los que sientan bien se pueden repetir cuando sea, también a diario.
ended-no-stretches =
    🧘 <b>Por ahora no queda ningún estiramiento.</b>
    Los que irían bien lo empeoraron antes, así que los dejo fuera. Hoy quizá siente mejor un paseo suave.
    .left-out =
        🧘 <b>Ninguno de mis estiramientos va con tus respuestas de seguridad.</b>
        Los adecuados son los que te indicó tu médico o fisio. Caminar está bien si es cómodo.
ended-everything-hurts =
    💛 <b>Dejemos los ejercicios por ahora.</b>
    Hoy ninguno le va a tu espalda, y forzar con dolor no le enseña nada bueno.

    Bastan paseos suaves y estiramientos que alivian. Si no mejora en una o dos semanas, un fisioterapeuta puede buscar lo que te va. /urgent muestra cuándo no puede esperar.
ended-hurt =
    💛 <b>Basta por hoy.</b>
    Tres dolieron, así que paramos aquí. Parar a tiempo es lo correcto.

    Hoy descansa: un paseo suave si es cómodo, y estiramientos que alivian. Si sigue así, un fisioterapeuta puede buscar lo que te va. /urgent muestra cuándo no puede esperar.
    .kept =
        Estos se quedan, van sin dolor:
        { $items }
ended-too-hard =
    💛 <b>Paremos aquí por hoy.</b>
    Cuatro seguidos no salieron, y los próximos son más difíciles. No es un fracaso: aún no dimos con los adecuados.

    Un paseo suave está bien si es cómodo. Un fisioterapeuta puede enseñarte lo que te va. O prueba los mismos otro día.
ended-put-off =
    ⏭ <b>Hoy no, entonces. Está bien.</b>
    Los ofrezco otra vez la próxima. Estirar va bien cualquier día.
ended-fewer = { $count ->
        [one] 💛 <b>Un ejercicio te va bien.</b> Es un comienzo.
        [many] 💛 <b>{ $count } ejercicios te van bien.</b> Es un buen comienzo.
       *[other] 💛 <b>{ $count } ejercicios te van bien.</b> Es un buen comienzo.
    }
    { $items }

    3 series de 8–12 reps lentas, dos o tres días por semana. Lo que aún no salió queda fuera hasta que lo pidas. Un fisioterapeuta puede ayudar a encontrar más.
button-train = 💪 Entrenar ahora
button-build = 🪜 Buscar mis cuatro
button-try-again = 🔁 Ofréceme otra vez los demás
button-remind = ⏰ Recuérdame estirar en { $minutes } min
button-menu = ☰ Menú

ask-where =
    .run =
        🏃 <b>Qué bien, corriste.</b>
        ¿Dónde te duele la espalda ahora?
    .check =
        🩹 <b>Veamos qué te va bien.</b>
        ¿Dónde te duele la espalda ahora?
    .stretch =
        🧘 <b>A estirar.</b>
        ¿Dónde te duele la espalda ahora?
    .train =
        💪 <b>Busquemos tus cuatro.</b>
        ¿Dónde te duele la espalda ahora? Si no duele, también vale.
    .hurts =
        💛 <b>Siento que te duela.</b> Veamos qué es seguro y te va bien.
        ¿Dónde te duele la espalda ahora?
    .again =
        🔎 <b>Miremos otra vez.</b>
        ¿Dónde te duele la espalda ahora?
where =
    .upper = Espalda alta
    .lower = Espalda baja
    .both = Ambas
    .no_pain = Sin dolor
ask-pain =
    <b>{ $where }.</b> ¿Cuánto duele ahora mismo?

    0 = nada, 10 = lo peor que puedas imaginar
    .train =
        💪 <b>{ $chosen }</b>
        { $where }. ¿Cuánto duele ahora mismo?

        0 = nada, 10 = lo peor que puedas imaginar
    .elsewhere = 📍 En otro sitio
ask-ready =
    💪 <b>{ $chosen }</b>
    { $where }: <b>{ $pain } de 10</b>, me dijiste en la última hora.

    ¿Ya es otro número? Tócalo abajo, o escríbelo.
    .begin = ▶️ Empezar, sigue en { $pain } de 10
    .other = ✏️ Otro número
pain = { $pain }
where-help = Por favor, toca un botón, o escribe <b>alta</b>, <b>baja</b>, <b>ambas</b> o <b>nada</b>.
pain-help = Por favor, toca un número, o escribe uno de 0 a 10, por ejemplo <b>4</b>.
ready-help = Por favor, toca <b>Empezar</b>, o escribe cuánto duele ahora, de 0 a 10.
tap-help = Por favor, toca uno de los botones de abajo, para que lo entienda bien.
old-card = 🕰 Es de antes. Sigue con /run o /train.
old-button = Ese botón es de antes. Aquí es donde estamos ahora.
already-noted = Ya está anotado 👍
old-over = Ese chequeo ya terminó. Esto es lo que puedes hacer ahora.
summary-where = { $where }. Anotado ✓
    .pain = { $where } · { $pain } de 10. Anotado ✓
summary-why =
    .worse = 🌅 Amarilla porque tu última mañana fue peor: hasta una que no lo sea, una semana como mucho.
    .week = 🌅 Amarilla una semana, por dos mañanas peores seguidas.
    .sore = 🌅 Amarilla porque esta mañana estaba entre 3 y 5.
    .rest = 🌅 Roja porque esta mañana estaba en 6 o más. Hoy toca descansar.
summary-green =
    🟢 <b>{ $where } · { $pain } de 10</b>
    Luz verde. Entrena según el plan. Corre también según el plan, sin saltos bruscos de distancia o ritmo.
    .care =
        🟢 <b>{ $where } · { $pain } de 10</b>
        Luz verde para entrenar.
    .energy =
        🟢 <b>{ $where } · { $pain } de 10</b>
        Luz verde para entrenar. Corre suave y no más que últimamente, hasta que un médico vea energía y huesos.
    .no-plan =
        🟢 <b>{ $where } · { $pain } de 10</b>
        Luz verde para lo que permite tu médico o fisio, y nada más. Vale también para correr.
summary-passing = 🟢 { $pain } de 10: luz verde.
summary-amber =
    🟡 <b>{ $where } · { $pain } de 10</b>
    Luz amarilla. Hoy las versiones fáciles, una serie menos. Corre llano, suave y menos, o alterna caminar y correr. Para si sube 2 puntos por el camino.
    Mañana por la mañana debería estar en su nivel habitual.
    .care =
        🟡 <b>{ $where } · { $pain } de 10</b>
        Luz amarilla. Hoy las versiones fáciles, una serie menos. Hoy no corras; caminar está bien si es cómodo.
    .worse =
        🟡 <b>{ $where } · { $pain } de 10</b>
        Luz amarilla. Hoy las versiones fáciles, una serie menos. Omite tu próxima carrera o hazla a la mitad, llana y suave. Para si sube 2 puntos por el camino.
    .week =
        🟡 <b>{ $where } · { $pain } de 10</b>
        Luz amarilla. Hoy las versiones fáciles, una serie menos. Si corres, alterna caminar y correr. Para si sube 2 puntos por el camino.
    .no-plan =
        🟡 <b>{ $where } · { $pain } de 10</b>
        Luz amarilla. Menos de lo que permite tu médico o fisio, y hoy no corras; caminar está bien si es cómodo.
nothing-to-undo = Ahora no hay nada que deshacer. Toca lo que corresponda, o /run para un chequeo nuevo.
noted = Anotado, gracias.
read-first = Por favor, léelo primero y luego toca.
summary-red =
    🔴 <b>{ $where } · { $pain } de 10</b>
    Luz roja. Hoy ni fuerza ni correr; caminar está bien si es cómodo. Solo estiramientos que lo alivien.
    .care =
        🔴 <b>{ $where } · { $pain } de 10</b>
        Luz roja. Hoy ni fuerza ni correr; caminar está bien si es cómodo. Solo estiramientos que lo alivien.
summary-new =
    .new = 🌱 Dolor nuevo: corre solo con 3 o menos, y solo si puedes caminar 30 minutos con tu paso normal.
    .maybe = 🌱 ¿Menos de 6 semanas? Entonces corre solo con 3 o menos, y solo si puedes caminar 30 minutos con tu paso normal.
care-bone = 🦴 Una de las señales óseas: <b>sin saltos, y corre solo con 0–2, corto y suave.</b> Nada a una pierna, sin arquearte. Pregunto otra vez en 3 días. ¿Empeora? Ve a un médico deportivo o fisioterapeuta.
    .seen = 🦴 Señales óseas, ya vistas por un profesional: <b>sin saltos, y corre solo con 0–2, corto y suave</b>, nada a una pierna y sin arquearte, salvo que te dijeran otra cosa. ¿Empeora? Vuelve a esa consulta.
care-seen = 🩺 Qué bien que alguien lo haya visto. Lo que te dijeron va antes que lo que yo diga.
    .no-jumps = 🩺 Qué bien que alguien lo haya visto. Lo que te dijeron va antes que lo que yo diga. Dejo fuera los saltos.
care-energy = 🥣 Los huesos necesitan energía. Por favor, habla con un médico de energía, hormonas y salud ósea; es frecuente y se puede tratar. Hasta entonces dejo fuera los saltos, y corre suave. Si aparece otro punto de dolor: dímelo enseguida con /run.

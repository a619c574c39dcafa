progress-head = 📈 <b>Tus semanas</b>
progress-pain-too-few = { $points ->
        [0] Aún no hay nada que dibujar. Empieza con tu primer chequeo tras correr.
        [one] Un chequeo hasta ahora. Desde tres hago un dibujo; menos no dicen nada.
        [many] { $points } chequeos hasta ahora. Desde tres hago un dibujo; menos no dicen nada.
       *[other] { $points } chequeos hasta ahora. Desde tres hago un dibujo; menos no dicen nada.
    }
progress-pain-first-week = Son tus primeros días. Tras dos semanas puedo comparar tus últimos siete días con los siete primeros.
progress-pain-nothing-lately = Hay muy pocos chequeos en los últimos siete días para decir cómo va ahora.
progress-pain-less = En tus primeros siete días tu dolor promedio fue <b>{ $first }</b>, en los últimos siete <b>{ $last }</b>. Un cambio de 2 puntos, o del 30 %, se suele notar.
progress-pain-same = En tus primeros siete días tu dolor promedio fue <b>{ $first }</b>, en los últimos siete <b>{ $last }</b>: más o menos igual.
progress-pain-more = En tus primeros siete días tu dolor promedio fue <b>{ $first }</b>, en los últimos siete <b>{ $last }</b>. Es claramente más.
progress-pain-days = En tus primeros siete días hubo dolor en { $first } de { $first-of } chequeos, en los últimos siete en { $last } de { $last-of }.
progress-mornings = Mañanas tras correr o entrenar, últimas { $weeks } semanas: <b>{ $worse } de { $of }</b> peores que antes.
training-days = { $target ->
        [one] 1 día de fuerza por semana
        [many] { $target } días de fuerza por semana
       *[other] { $target } días de fuerza por semana
    }
progress-trained = 💪 <b>Fuerza:</b> { $trainings ->
        [0] ningún día todavía
        [one] un día hasta ahora
        [many] { $trainings } días hasta ahora
       *[other] { $trainings } días hasta ahora
    }, { $on ->
        [0] ninguna semana en meta todavía
        [one] una semana en meta
        [many] { $on } semanas en meta
       *[other] { $on } semanas en meta
    }{ $streak ->
        [0] { "" }
        [one] { "" }
        [many] , { $streak } de ellas seguidas ahora
       *[other] , { $streak } de ellas seguidas ahora
    } (meta: { training-days }).
progress-climb = • { $name }: { $rung } · { $dose }
progress-rung = peldaño { $rung }
    .up = peldaño { $began } → { $rung }
    .full = peldaño { $rung }, fácil → completo
progress-dose = { $sets } × { $reps }
    .changed = { $first } → { $last }
    .none = aún sin entrenar limpio
progress-stretched = 🧘 <b>Estirar:</b> { $days ->
        [0] ningún día hasta ahora.
        [one] un día hasta ahora.
        [many] { $days } días hasta ahora.
       *[other] { $days } días hasta ahora.
    }
progress-honest-less = Casi todo dolor de espalda nuevo cede en semanas de todos modos: no sabemos cuánto es del plan.
progress-honest-more = Da un paso atrás una semana: carreras más cortas, versiones fáciles. Si sigue subiendo, ve a un fisioterapeuta, por favor. /urgent muestra cuándo no puede esperar.
progress-honest-no-better = Han pasado más de seis semanas y no va mejor. Por favor, que lo vea un fisioterapeuta; una persona puede ver lo que yo no.
progress-honest-numbers = Son tus propias respuestas. Muestran qué sentiste y qué hiciste, no por qué.
progress-held = ⏸ Tu plan está en pausa por una respuesta de seguridad. /run pregunta otra vez.
progress-helps = 💡 Qué me sienta bien
progress-target = 🎯 Mi meta: { training-days }
progress-physio = 🩺 Una hoja para el fisio
progress-back = ← Atrás
progress-run = 🏃 Acabo de correr
chart-title = Tu espalda, semana a semana
chart-span = { $from } – { $to } · { $count } chequeos
chart-pain = Dolor 0–10
chart-one = un chequeo
chart-average = promedio semanal
chart-mornings = Mañana después
chart-worse = peor
chart-not-worse = igual o mejor
chart-sessions = Días con
chart-training = fuerza
chart-stretching = estirar
chart-runs = Carreras
chart-on-target = Semanas en meta
chart-forgiven = perdonada
chart-paused = en pausa
chart-open = aún no
helps-head = 💡 <b>Qué me sienta bien</b>
helps-line = • { $name }: mejor { $better } de { $of } veces
helps-early = • { $name }: aún es pronto ({ $of ->
        [one] { $better ->
            [0] no mejor
           *[other] mejor
        } la única vez
        [many] mejor { $better } de { $of } veces
       *[other] mejor { $better } de { $of } veces
    })
helps-none = Aún no probaste ningún estiramiento. Después de cada uno pregunto cómo sientes la espalda, y lo cuento aquí.
helps-note = Contado de tus propios toques justo tras cada estiramiento. Habla solo de tu espalda, y los números pequeños cambian rápido.
helps-held = Con una respuesta de seguridad abierta, dejo fuera estiramientos y ejercicios.
target-ask =
    🎯 <b>¿Cuántos días de fuerza por semana?</b>
    Cuenta un día con entrenamiento, también corto. Estirar va bien cualquier día y se cuenta aparte. Una semana con suficientes días está en meta; se perdona una fallada al mes, y también las semanas con tu plan en pausa.

    Dos o tres van bien. Las semanas ya pasadas conservan su meta.
target-choice = { training-days }
target-chosen = { training-days } ✓
target-set = 🎯 Anotado: { training-days } desde ahora.
physio-caption =
    🩺 <b>Para tu fisioterapeuta o médico</b>
    Tus últimas 8 semanas en una hoja, para mostrar o imprimir. No lleva tu nombre, pero sí tu salud: compártela con cuidado.
physio-nothing = Aún no hay nada que poner en una hoja.
physio-title = Correr y dolor de espalda
physio-span = { $from } – { $to }
physio-too-few = Menos de tres chequeos en estas semanas: sin gráfico.
physio-trainings = Días de fuerza
physio-stretchings = Días de estirar
physio-average = Dolor promedio
physio-worse-mornings = Mañanas peores
physio-worse = { $worse } de { $of }
physio-mornings = Mañanas tras correr o entrenar
physio-mornings-tally = { $asked } preguntadas: { $same } igual, { $better } mejor, { $worse } peor{ $unanswered ->
        [0] { "" }
       *[other] , { $unanswered } sin respuesta
    }
physio-mornings-worse = Peor el { $dates }
physio-mornings-day = { $day } (dolor { $pain })
physio-mornings-apart = El dolor promedio de arriba no incluye estas mañanas.
physio-where = Dónde duele
    .upper = Espalda alta: { $times } de { $of } chequeos
    .lower = Espalda baja: { $times } de { $of } chequeos
    .both = Espalda alta y baja: { $times } de { $of } chequeos
    .no_pain = Sin dolor: { $times } de { $of } chequeos
physio-named = Indicado por quien corre: { $named }
physio-safety = Preguntas de seguridad
physio-safety-cleared = { $day }: ninguna señal mencionada
physio-safety-care = { $day }: puede seguir, con cuidado (sin saltos)
physio-safety-see_soon = { $day }: se derivó a un profesional – { $because }
physio-safety-emergency = { $day }: se derivó a urgencias
physio-because =
    .soon = una señal que debe verse pronto
    .personal = condición o historia personal
    .upper = espalda alta, causa poco clara
    .bone = señales de estrés óseo
physio-programme = Programa desde el { $since }
physio-no-programme = Programa
physio-item = { $name }: { $dose }, aún sin entrenar
    .done = { $name }: { $dose } ({ $day })
    .not-all = { $name }: { $dose }, no completo ({ $day })
physio-hurt = Lo que dolió o no salió
physio-hurt-line = { $day }: { $name } – { $how }
physio-hurt-how =
    .pain = dolor
    .cannot = no pudo hacerlo
    .worse = sentó peor
physio-helped = Cómo sentaron los estiramientos
physio-helped-line = { $name }: { $of ->
        [one] { $better ->
            [0] no mejor
           *[other] mejor
        } la única vez
        [many] mejor { $better } de { $of } veces
       *[other] mejor { $better } de { $of } veces
    }
physio-nothing-noted = nada anotado
physio-foot-own = Respuestas de quien corre a un bot. Nadie las ha examinado; no es un diagnóstico.
physio-foot-made = Hecha el { $day }. Dolor: 0 = nada, 10 = lo peor imaginable.
lite-on = 📝 Solo texto, sin imágenes
lite-off = 🖼 Volver a ver imágenes
lite-is-on = 📝 Desde ahora, solo texto. Todos los ejercicios funcionan también así.
lite-is-off = 🖼 Desde ahora, con imágenes.
command-progress = Cómo va

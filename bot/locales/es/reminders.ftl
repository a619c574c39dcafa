days =
    .every = todos los días
    .working = lun–vie
    .weekend = sáb dom
    .but = todos los días menos { $day }

## All reminders on one screen

reminders = ⏰ <b>Recordatorios</b>
    .place = <i>Tu hora: { $place }, { $now }</i>
    .utc = <i>Aún no sé tu zona horaria, así que uso UTC: allí es { $now }.</i>
    .paused = Reanúdalos en /settings
    .held = 🩺 En espera: hay una pregunta de seguridad abierta.
    .daily = 🧘 <b>Estirar:</b> { $rule }
    .training = 💪 <b>Entrenar:</b> { $rule }
    .post_run = 🏃 <b>Cuando corro:</b> { $rule }
    .off = sin activar
    .after-run = después de correr
    .hint = Toca uno para ponerlo o cambiarlo.
reminder-rule = { $when }
    .run = { $when }, unos { $minutes } min
reminder-next = ↳ próximo: { $when }, tu hora
    .utc = ↳ próximo: { $when } UTC
    .quiet = ↳ próximo: { $when } ({ $time } es silencio)
    .done = ↳ ✓ hecho por hoy
    .rest = ↳ { $when } es día de descanso
    .half = ↳ ya es hábito: una vez sí, otra no
    .weekly = ↳ ya es hábito: una vez por semana
reminder-asks = ↳ pregunto: { $when }, tu hora
    .utc = ↳ pregunto: { $when } UTC
    .quiet = ↳ pregunto: { $when }, tras tus horas de silencio
reminders-button =
    .daily = 🧘 Estirar
    .training = 💪 Entrenar
    .post_run = 🏃 Cuando corro
    .link = 🔗 Al acabar de correr
    .zone = 🌍 Poner mi zona horaria
    .settings = ⚙️ Ajustes
    .back = ‹ Recordatorios
    .done = ✓ Listo

## One reminder

edit-daily =
    🧘 <b>Estirar a diario</b>
    .ask =
        ¿Cuándo te viene bien? Mejor justo después de algo que ya haces, como tu café.

        Toca una hora, o escribe una: <b>7:30</b>
    .more = <i>Escribe cualquier otra: «7.15pm», «lun mié 7:30 y sáb 9:00».</i>
    .after-run = Tras cada carrera, cuando pregunto qué tal fue. Tengo que saber cuándo corres: toca «Cuando corro».
    .after-run-set = Después de cada carrera, cuando pregunto qué tal fue.
edit-training =
    💪 <b>Días de entrenar</b>
    .ask =
        Dos o tres días de fuerza por semana, nunca dos seguidos, van bien.

        ¿Cuándo tienes unos 20 minutos? Toca una hora, o escribe una: <b>18:00</b>
    .more = <i>Escribe cualquier otra: «7.15pm», «lun mié 18:00 y sáb 9:00».</i>
    .target = 🎯 Tu meta: { training-days }. Cámbiala: /progress
    .row =
        💪 <b>¿Dos días seguidos?</b>
        Músculos y espalda mejoran en el día libre de en medio. Con { $days } cada uno tiene el suyo.
    .spread = 👍 Mejor { $days }
    .keep = Dejar { $days }
edit-post_run =
    🏃 <b>Cuando corro</b>
    .ask =
        ¿Cuándo sueles correr? Después pregunto cómo está tu espalda.

        Toca una hora, o escríbelo todo: <b>mar jue dom 18:30, unos 45 min</b>
    .more = <i>Escribe cualquier otra: «mar 18:00 y dom 8:00, 1 h 15», o una más: «también vie 7:30».</i>
edit-button =
    .chosen = ✓ { $label }
    .length = { $minutes } min
    .after-run = 🏃 Después de correr
    .off = Desactivar
    .every-time = 🔔 Otra vez siempre
    .morning = 🌅 { $time }
    .evening = 🌆 { $time }
edit-which = ¿<b>{ $time }</b> de la mañana o de la tarde?
edit-one-of = Basta una hora al día para cada recordatorio. ¿Cuál va a ser?
    .time = ⏰ { $time }
    .days = ⏰ { $days } { $time }
edit-of-what = ⏰ ¿Qué te recuerdo?
    .button = { $what } · { $time }
edit-beside = ¿Solo { $days } { $time }, o también los otros días?
    .only = 📅 Solo { $days }
    .too = ➕ También
edit-rhythm = 🗓 Solo puedo venir los mismos días cada semana. ¿Qué días? Tócalos o escríbelos.
    .days = 📅 { $days }
edit-at = ⏰ { $when }: ¿a qué hora? Toca una o escríbela.
edit-less = 😴 De esto no hay nada previsto el { $days }. ¿Que descansen entonces también los estiramientos y el entrenamiento?
    .rest = 😴 Descanso: { $days }
edit-set = ✅ { $what }
    .same = 👍 Ya está así: { $what }
edit-quiet = 🌙 Mejor silencio { $start }–{ $end }
    .why = <i>En tus horas de silencio no llega nada: espera hasta el final.</i>
edit-fault = 🤔 { $reason } No cambió nada.
    .hour = Un día tiene horas de 0 a 23, así que no puedo poner esa.
    .minute = Una hora tiene minutos de 0 a 59, así que no puedo poner esa.
    .half_of_day = Esa hora y esa parte del día no van juntas.
    .length = Una carrera tan larga me supera: hasta 12 horas, por favor.
    .date = No encuentro ese día por delante en el calendario.
    .far = Una pausa dura como mucho un año. Después, haz otra.
    .unknown = No pude leerlo.
edit-one-day = Al menos un día, por favor. «Desactivar» lo termina.

## A reminder that is due

due-daily =
    .v1 = 🧘 <b>Hora de tus estiramientos.</b>
    .v2 = 🧘 <b>¿Unos minutos suaves para tu espalda?</b>
    .v3 = 🧘 <b>Tu espalda tiene una cita con el suelo.</b>
    .short = Con un minuto o dos basta.
    .helped = { $of ->
        [1] { $name } sentó mejor la última vez.
       *[other] { $name } sentó mejor { $better } de { $of } veces.
    }
due-training =
    .v1 = 💪 <b>Día de entrenar.</b>
    .v2 = 💪 <b>Hora de tus cuatro.</b>
    .v3 = 💪 <b>Cuando quieras, empezamos.</b>
    .four = { $names }: lento y limpio, unos 20 minutos.
    .none = Te ayudo a encontrar los ejercicios que no duelen.
due-post_run =
    🏃 <b>¿Ya volviste de correr?</b>
    ¿Cómo está tu espalda? Un minuto, y tus estiramientos si quieres.
due-nudge = 🙂 <b>Hoy aún hay tiempo</b>, si quieres. No preguntaré más.
due-note =
    .better_time = Parece que los últimos llegaron en mal momento. ¿Buscamos otra hora?
    .still_there = <b>¿Sigues ahí?</b> No sé de ti desde hace dos semanas, así que escribiré menos.
    .fade = ¡Ya es un hábito! ¿Te lo recuerdo menos? Vuelvo si la espalda duele otra vez.
    .sore_again = La espalda ha dolido otra vez, así que vuelvo a todas tus horas.
    .less_lately = Últimamente ha sido menos, así que vuelvo a todas tus horas.
    .last = Este es el último por ahora. /reminders los trae de vuelta cuando quieras.
due-button =
    .start = ▶️ Empezar
    .minute = ⏱ Versión 1 minuto
    .snooze = 💤 Aplazar 1 h
    .tonight = 🌆 Esta noche
    .skip = ⏭ Omitir hoy
    .pain = 😣 Hoy duele
    .yes = ✅ Sí, chequeo
    .soon = ⏰ En 30 min
    .not-today = Hoy no
    .time = 🕘 Otra hora
    .keep = 👍 Que sigan llegando
    .stop = 🔕 Parar estos
    .less = 🍃 Sí, menos veces
due-planned = ⏰ De acuerdo. Vuelvo el <b>{ $when }</b>.
    .moved = ⏰ Caería en tus horas de silencio, así que vuelvo el <b>{ $when }</b>.
    .toast = Nos vemos el { $when }
due-done = 👍 <b>Bien hecho.</b> Hoy no te lo recuerdo más.
due-kept = 👍 Qué bueno. Sigo con tus horas. Cámbialas: /reminders
due-fewer =
    .half =
        🍃 <b>Desde ahora, una vez sí y otra no.</b>
        Cuando la espalda duela otra vez, o se quede en poco, vuelvo a todas tus horas. Cámbialo: /reminders
    .weekly =
        🍃 <b>Desde ahora, una vez por semana.</b>
        Cuando la espalda duela otra vez, o se quede en poco, vuelvo a todas tus horas. Cámbialo: /reminders
due-stopped = 🔕 Desactivado. Cuando quieras: /reminders

reminder-planned = ⏰ Te recuerdo estirar en { $minutes } minutos.
reminder-planned-later = ⏰ Te recuerdo estirar el <b>{ $when }</b>, después de tus horas de silencio.
reminder-needs-clearance = No recuerdo ejercicios mientras hay una pregunta de seguridad abierta.
reminder-paused = Los recordatorios están en pausa, así que no llegaría nada. Reanúdalos en /settings.
reminder-skipped = Omitido. No pasa nada.
reminder-skipped-then = No pasa nada. Ese era para el { $day }; lo que hay previsto para hoy llega igual.

## One minute

minute = ⏱ <b>Un minuto: { $name }</b>
    .done =
        👍 <b>Eso fue todo.</b>
        Lo corto cuenta. ¡Hasta la próxima!
    .worse =
        Anotado, no volveré a proponer { $name } por mi cuenta.
        ¿Hoy está peor tu espalda? Entonces dime dónde.

## The morning after

morning =
    🌅 <b>¡Buenos días! ¿Cómo está tu espalda?</b>
    Comparada con antes de correr o entrenar ayer:
    .better = 😊 Mejor
    .same = 😐 Igual
    .worse = 😣 Peor
    .pain = <b>{ $felt }.</b> ¿Y cuánto duele ahora, 0–10?
    .over = Esa pregunta era de otra mañana. /run empieza un chequeo.
morning-advice =
    .as_planned =
        🟢 <b>Anotado.</b>
        Así debe ser. Entrena y corre según el plan, sin saltos bruscos.
    .gentle =
        🟡 <b>Anotado.</b>
        De 3 a 5 hoy es amarilla: carreras llanas, suaves y más cortas, las versiones fáciles, una serie menos.
    .step_back =
        🟡 <b>Anotado. Ayer fue un poco de más.</b>
        Un paso atrás: las versiones fáciles, una serie menos, y omite tu próxima carrera o hazla a la mitad. Vale hasta una mañana que no sea peor, una semana como mucho. Dar un paso atrás también es entrenar.
    .week_back =
        🟠 <b>Anotado. Dos mañanas peores seguidas.</b>
        Un paso atrás toda una semana: las versiones fáciles, una serie menos, y solo alterna caminar y correr. Si no se calma, que lo vea un fisioterapeuta.
    .questions = La próxima vez hago otra vez las preguntas de seguridad.
    .week_on =
        🟡 <b>Anotado.</b>
        Tras dos mañanas peores, toda la semana sigue suave: las versiones fáciles, una serie menos, y solo alterna caminar y correr.
    .rest =
        🔴 <b>Anotado. Hoy descansa.</b>
        Ni fuerza ni correr; caminar está bien si es cómodo. Veamos que no sea nada que no pueda esperar: haz un chequeo, por favor.
    .check-in = 😣 Hacer un chequeo

## A personal address for watches and phones

run-link =
    🔗 <b>Al acabar de correr</b>
    Un reloj o un teléfono puede abrir una dirección privada cuando termina tu entrenamiento. Entonces pregunto por tu espalda, sin horas fijas.
    .on = Tienes una dirección. Si se perdió o cayó en otras manos, haz una nueva.
    .made =
        🔗 <b>Tu dirección</b> (toca para copiar; la muestro solo esta vez)
        <code>{ $url }</code>
    .how =
        <b>iPhone:</b> Atajos → Automatización → Entreno → Finaliza → «Obtener contenido de URL», método <b>POST</b>.
        <b>Android:</b> una app como Tasker, «HTTP request», <b>POST</b>. ¿Solo GET? Añade <code>?now</code>.
        No la compartas: quien la tenga puede hacer que te pregunte por una carrera.
    .revoked = 🔗 Tu dirección ya no funciona.
    .make = 🔗 Crear mi dirección
    .renew = 🔁 Nueva dirección
    .revoke = Desactivarla
run-link-page =
    .title = ¿Ya volviste de correr?
    .text = Al tocar el botón, Runback te pregunta en tu chat cómo está tu espalda. Abrir esta página no hace nada más.
    .button = 🏃 Terminé de correr
command-reminders = Mis recordatorios: qué, cuándo, dónde

# A training: its cards, its end, and the ladder.

dose-exact = <b>{ $sets } × { $reps }</b> reps lentas
training-dose = { $dose }
training-why =
    .start = 🌱 El comienzo: fácil y limpio.
    .up = 📈 Un poco más: la última salió limpia.
    .easy = 📈 Más: la última fue muy fácil.
    .soon = 🌙 Como antes: sube tras una noche.
    .top = 🔝 Tope. Dos limpias: paso más duro.
    .stay = 🔝 3 × 12 ya es tuyo. Ahora más lento.
    .again = 🔁 Otra vez: la última no fue entera.
    .calm = 🔁 Igual que antes del día sensible.
    .missed = ↩️ Paso atrás: dos veces fue mucho.
    .bad_morning = ↩️ Paso atrás tras la mala mañana.
    .gap = ↩️ Menos series: una semana fuera.
    .away = 🌱 De cero: más de 2 semanas fuera.
    .anew = 🌱 Un nuevo comienzo con este.
    .amber = 🟡 Hoy una serie menos. No más que antes cuenta como sin dolor.
    .short = ⏱ La versión corta.
training-bar =
    .none = <b>Serie { $number } de { $sets }</b>  { $bar }
    .some = <b>Serie { $number } de { $sets }</b> { $bar } pausa 45–60 s
    .all = { $bar }  Series hechas. <b>¿Cómo fue?</b>
by-ear = 🔊 De oído
    .off = 🔇 Sin sonido
    .is-on = Con cada ejercicio llega un sonido. Ponlo y cierra los ojos.
    .is-off = No hay más sonidos. Vuelven con 🔊.
    .set = 🔊 Serie { $number } de { $sets }
    .next-set = 🔊 { $rest } s de pausa y serie { $number } de { $sets }
    .try = 🔊 3 lentas
    .stretch = 🔊 { $dose }
    .forbidden = 🔇 Tu Telegram no deja entrar mensajes de voz, así que no hay sonido. Está en los ajustes de Telegram, en <i>Privacidad</i>, <i>Mensajes de voz</i>.
training-set = ✓ Serie { $number } de { $sets } hecha
training-reps =
    <b>¿Cuántas reps lentas lograste en la última serie?</b>
    Parar a tiempo es lo correcto.
    .same = La próxima vez será igual.
    .less = La próxima vez será un poco menos.
    .some = { $reps }
    .few = ≤ { $reps }
    .back = ⬅️ Atrás
day-off =
    🌙 <b>Acabas de entrenar, hoy o ayer. ¡Bien hecho!</b>
    El día libre es parte de esto: ahí se gana fuerza. Estirar va bien cualquier día.
    .anyway = 💪 Entrenar igualmente
training-warm-up = 🧘 Primero estirar
training-chosen =
    .whole = Tu entrenamiento{ $first }
    .ten = 10 minutos{ $first }
    .one = 1 minuto{ $first }
    .warm-up = , primero estirar
training-length =
    .whole = 💪 Completo
    .ten = ⏱ 10 minutos
    .one = ⏱ 1 minuto
trained-line = • { $name }<i>{ $done }</i>
trained-done =
    .no_pain = { " " }· { $sets } × { $reps } ✓
    .too_easy = { " " }· { $sets } × { $reps } 😎 muy fácil
    .unfinished = { " " }· no todo el { $sets } × { $reps }
    .not_now = { " " }· hoy no
trained-light =
    .green = 🟢 Luz verde: { $pain } de 10 antes
    .amber = 🟡 Luz amarilla: { $pain } de 10 antes
trained-rest = Dale a tu espalda un día libre antes de la próxima.
trained-short = Uno corto también cuenta.
offer-harder = 🪜 <b>Peldaño { $rung } de 12:</b> dos sesiones limpias de 3 × 12, así que sigue <b>{ $name }</b>, en lugar de { $instead }, otra vez desde 3 × { $reps }.
    .keep = 👌 Dejarlo
    .take = 🪜 Probar
offer-taken =
    🪜 <b>{ $name }</b> ya es de tus cuatro, en lugar de { $instead }.
    Empieza con 3 × { $reps }, la próxima vez que entrenes. Si duele o no sale, con un toque vuelves atrás.
offer-kept =
    👌 <b>{ $name }</b> se queda.
    Pregunto otra vez tras dos sesiones limpias más.
offer-not-today = Nada nuevo en un día sensible. Lo ofreceré otra vez.
offer-over = Esa oferta es de antes. Tendrás otra cuando toque.
upkeep =
    🌿 <b>¡Ocho semanas o más con al menos tres días de entrenamiento!</b> Desde aquí bastan dos días por semana para mantenerlo: las guías de fuerza piden al menos dos. Tú eliges.
    .keep = 👍 Dejarlo así
    .take = 🌿 Dos días
upkeep-taken =
    🌿 <b>Dos días por semana desde ahora.</b>
    { $changes }

    Tus ejercicios y sus dosis siguen como antes.
    .days = • Recordatorios de entrenar: <b>{ $when }</b> (antes: { $before }). Para volver: /reminders
    .target = • Tu meta: <b>{ training-days }</b> (antes: { $before }). Para volver: /progress
    .nothing = No hubo que cambiar nada: no tienes recordatorios de entrenar, y tu meta es { training-days }. Ponlos cuando quieras: /reminders, /progress
upkeep-kept =
    👍 <b>Bien, queda como está.</b>
    Tú sabes mejor qué va con tus semanas. No lo menciono en las próximas doce; si antes quieres menos días: /reminders
upkeep-over = Esa oferta es de antes. Tus días: /reminders. Tu meta: /progress
button-ladder = 🪜 La escalera
button-swap = 🔁 Cambiar uno de mis cuatro
button-back = ⬅️ Atrás
ladder =
    🪜 <b>La escalera, de lo básico a lo difícil</b>
    { $rungs }
ladder-rung = { $mark } { $rung }. { $name }{ $means }
ladder-mark =
    .mine = 💪
    .next = ⬆️
    .hurt = ⚠️
    .hard = 🤷
    .open = ▫️
    .never = 🔒
ladder-means =
    .mine = , tuyo
    .next = , próximo paso
    .hurt = , dolió
    .hard = , aún no
    .open = { "" }
    .never = , solo si lo eliges
swap =
    🔁 <b>¿Cuál no es para ti?</b>
    Lo dejo fuera hasta que lo pidas, y buscamos otro.
    .done = 🔁 <b>{ $name }</b> queda fuera, hasta que lo pidas.

settings = ⚙️ <b>Ajustes</b>
    .place = 🌍 <b>Zona horaria:</b> { $place }, ahora { $now }
    .utc = 🌍 <b>Zona horaria:</b> aún no la sé, así que uso UTC, ahora { $now }
    .quiet = 🌙 <b>Horas de silencio:</b> { $start }–{ $end }
    .never-quiet = 🌙 <b>Horas de silencio:</b> ninguna
    .rest = 😴 <b>Días de descanso:</b> { $days }
    .by-ear = 🔊 <b>De oído:</b> con cada ejercicio llega un sonido
    .on = ⏰ <b>Recordatorios:</b> activos
    .none = ⏰ <b>Recordatorios:</b> aún ninguno
    .until = ⏸ <b>En pausa</b> hasta el { $day }
    .ill = 🤒 <b>En pausa por enfermedad.</b> ¡Que te mejores! Sin ejercicio hasta que te sientas bien; luego empieza suave.
    .silent = 🔕 <b>Todos los recordatorios están apagados</b> hasta que los enciendas.
    .hint = ¿Necesitas un respiro? Pausa todos los recordatorios con un toque.
settings-button =
    .zone = 🌍 Zona horaria
    .quiet = 🌙 Horas de silencio
    .day = ⏸ 1 día
    .week = ⏸ 1 semana
    .until = 📅 Hasta una fecha
    .ill = 🤒 Enfermedad
    .resume = ▶️ Reanudar
    .rest = 😴 Días de descanso
    .reminders = ⏰ Recordatorios
    .by-ear = 🔊 De oído: sonido en cada ejercicio
    .no-ear = 🔇 De oído: apagar
    .language = 🌐 Idioma: { $name }
    .back = ‹ Ajustes
ill-ask =
    🤒 <b>¡Que te mejores!</b> ¿Lo pauso todo hasta que estés bien?
    ¿Fiebre o escalofríos <b>junto con el dolor de espalda</b>, o te sientes muy mal? Entonces un médico debería saberlo pronto.
    .fever = 🩺 Fiebre y dolor de espalda
silenced =
    🔕 <b>Ya no te escribiré por mi cuenta.</b>
    Escríbeme, y respondo. Borrar todo lo que guardo de ti: /forget
    .stranger = 🔕 <b>De acuerdo.</b> No guardo nada de ti, y solo escribo cuando tú lo haces.
settings-cancelled = Queda como estaba.

zone-ask =
    🌍 <b>¿Qué hora es para ti?</b>
    Así las 8:00 serán <i>tus</i> 8:00, en verano y en invierno.

    Escribe tu <b>ciudad o país</b>, o lo que <b>marca tu reloj ahora</b>, como <b>18:05</b>.
    .first = ⏰ <b>¡Con gusto!</b> Solo que aún no sé tu hora, y no quiero despertarte.
    .utc = <i>Hasta que la sepa, uso UTC: allí es { $now }.</i>
    .place = <i>Hasta ahora: { $place }, allí es { $now }.</i>
    .which = ¿Cuál de estos es?
    .clock = Tu reloj marca { $time }. ¿Cuál de estos te queda más cerca?
    .city = <i>¿Ninguno? Escribe tu ciudad.</i>
    .unknown = 🤔 No conozco ese lugar. Prueba con una ciudad más grande cercana, o escribe lo que marca tu reloj ahora, como <b>18:05</b>.
    .nowhere = 🤔 Ningún reloj del mundo marca eso ahora. Mira otra vez, por favor, o escribe tu ciudad.
    .match = { $place } · { $time }
    .location = 📍 Compartir mi ubicación
    .stay = Seguir con UTC por ahora
    .keep = Dejarlo en { $place }
zone-set = 🌍 <b>{ $place }</b>, para ti es { $now }.
    .follow = Tus recordatorios conservan sus horas, con el reloj de allí.
location-ask =
    📍 Toca el botón bajo tu teclado. Guardo solo la zona horaria, no dónde estás.
    En Telegram de escritorio no funciona; allí escribe tu ciudad.
    .share = 📍 Compartir mi ubicación
    .type = ⌨️ Mejor escribo
    .type-it = De acuerdo, entonces por escrito.
    .offer = 📍 Parece <b>{ $place }</b>, { $now }. ¿Uso ese reloj para tus recordatorios?
    .use = 👍 Sí, úsalo
    .lost = 🤔 No sé qué zona horaria hay allí. Escribe tu ciudad, por favor.

quiet-ask =
    🌙 <b>Horas de silencio</b>
    En ese tiempo no llega nada; espera hasta el final.

    Toca, o escríbelas: <b>22:30 a 6</b>
    .span = { $start }–{ $end }
    .never = Sin silencio
still-ill =
    🤒 <b>Me dijiste que no estás bien de salud.</b>
    Sin ejercicio hasta que te sientas bien, y luego un inicio suave.
    .well = 👍 Ya estoy bien
rest-ask =
    😴 <b>Días de descanso</b>
    Esos días no te recuerdo estirar ni entrenar. Después de correr pregunto igual.

    Toca los días.
    .chosen = ✓ { $day }
    .all = ¿Los siete? Entonces mejor haz una pausa.
pause-ask = ⏸ ¿Por cuánto tiempo? Toca abajo o escríbelo: «una semana», «hasta el viernes».
pause-later = ⏸ Una pausa empieza enseguida; no puedo planear una para más tarde. Hazla ahora o dímelo otra vez el { $start }.
    .until = ⏸ Ahora, hasta el { $day }
    .rest = 😴 Descanso cada semana: { $days }
pause-partly = ⏸ Una pausa vale para todos los recordatorios a la vez. Si solo quieres prescindir de algunos, apágalos.
    .until = ⏸ Todos, hasta el { $day }
until-ask =
    📅 <b>¿Pausa hasta qué día?</b>
    Escríbelo: <b>{ $example }</b>, o «viernes». Ese día vuelvo.
    .weeks = { $weeks } semanas
language-ask =
    🌐 <b>¿En qué idioma te escribo?</b>
    El menú de comandos sigue en el idioma de tu Telegram.
    .unknown = 🤔 Ese todavía no lo hablo.
    .chosen = ✓ { $name }
    .telegram = Como en mi Telegram
command-settings = Zona horaria, silencio, pausa

# How it goes: two activities (Patient-Specific Functional Scale) and the impression on the whole
# (Patient Global Impression of Change). Never a claim of effect.
outcomes-offer = 📏 Anotar cómo va
    .again = 📏 Cuatro semanas después: ¿qué tal?
outcomes-activity =
    📏 <b>¿Qué te hace difícil la espalda?</b>
    Nombra una actividad que te importe, con pocas palabras tuyas, o toca una. Luego di qué tal va. En cuatro semanas pregunto otra vez, para que tú y tu fisio puedan comparar.
    .second = 📏 <b>¿Y otra actividad?</b> Escríbela, o toca una.
    .long = Dilo en pocas palabras, por favor, { $most } letras como mucho.
    .same = Esa ya la nombraste.
outcomes-suggested =
    .running = Correr 5 km
    .sitting = Trabajar en silla
outcomes-one = Con una basta
outcomes-other = ✏️ Otra actividad
outcomes-anew = No son las mismas actividades de antes: desde hoy se comparan estas.
outcomes-not-now = Ahora no
outcomes-score =
    📏 <b>{ $activity }</b>
    ¿Qué tal te sale hoy? <b>0</b>: no puedo. <b>10</b>: como antes del problema.
    .unread = Un número de 0 a 10, por favor.
outcomes-number = { $score }
outcomes-impression =
    📏 <b>En general, ¿cómo está ahora tu espalda?</b>
    Comparada con el { $day }, cuando respondiste por primera vez.
    .unread = Por favor, toca una de estas.
outcomes-impressions =
    .very_much_better = Muchísimo mejor
    .much_better = Mucho mejor
    .better = Un poco mejor
    .same = Sin cambios
    .worse = Un poco peor
    .much_worse = Mucho peor
    .very_much_worse = Muchísimo peor
outcomes-later = De acuerdo. Pregunto otra vez en una semana, o mira en /progress.
outcomes-not-due = Ya está anotado. Pregunto otra vez desde el { $day }.
outcomes-nothing = Aún no hay nada anotado.
outcomes-noted = 📏 <b>Anotado.</b>
outcomes-head = 📏 <b>Cómo va</b>
    .scale = 0: no puedo, 10: como antes del problema.
outcomes-line = • { $activity }: <b>{ $last }</b>
    .then = • { $activity }: { $first } → <b>{ $last }</b>
outcomes-average = De promedio { $first } el { $from }, { $last } el { $to }:
outcomes-change =
    .more = va mejor que entonces.
    .same = más o menos igual.
    .less = va peor que entonces.
outcomes-least = Solo { $points } puntos o más son un cambio; menos puede ser azar. Los números no dicen por qué.
outcomes-felt = En general, dijiste: <b>{ $impression }</b>.
outcomes-worse = Por favor, que lo vea un fisioterapeuta. /urgent muestra cuándo no puede esperar.
outcomes-next = Pregunto otra vez desde el { $day }.
outcomes-progress = 📏 Lo que puedes hacer, 0–10: <b>{ $score }</b> el { $day }.
    .then = 📏 Lo que puedes hacer, 0–10: <b>{ $first }</b> el { $from }, <b>{ $last }</b> el { $to }: { $change }
outcomes-button = 📏 Lo que puedo hacer
outcomes-physio = Qué sale y cómo (PSFS, 0–10)
    .days = { $from }; 10 = como antes
    .days-then = { $from } → { $to }; 10 = como antes
    .line = { $activity }: { $last }
    .change = { $activity }: { $first } → { $last }
    .average = Promedio { $first } → { $last } (detectable desde { $points })
    .impression = Impresión de cambio (PGIC): { $impression }

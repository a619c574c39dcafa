welcome =
    👋 <b>Hola, soy Runback.</b> ¿Te duele la espalda tras correr? Busco estiramientos y ejercicios sin dolor.
    Soy un bot entrenador, no médico. ¿Emergencia? Llama a emergencias.
    Guardo tus respuestas, también el dolor: /privacy, /export, /forget.
    <b>¿Tienes 18 o más, y me dejas?</b>
    .agree = 👍 Tengo 18+ y acepto
    .under-18 = 🙅 Tengo menos de 18
too-young =
    💛 <b>Gracias por decírmelo.</b> Entonces no soy el entrenador para ti, y no guardo nada tuyo.
    Con menos de 18, una espalda que duele la ve mejor un médico o fisioterapeuta. Pide a alguien de confianza que te acompañe.

    /urgent muestra cuándo pedir ayuda enseguida: llama { $call }. Es para todo el mundo, a cualquier hora.
    .runner =
        💛 <b>Gracias por decírmelo.</b> Entonces no soy el entrenador para ti: por favor, que un médico o fisioterapeuta vea tu espalda antes de hacer ejercicio. Pide a alguien de confianza que te acompañe.

        /urgent muestra cuándo pedir ayuda enseguida: llama { $call }.

        ¿Borro lo que guardo sobre ti?
    .adult = Fue un error: tengo 18 o más
menu =
    <b>¿Qué te gustaría hacer?</b>
    Un chequeo lleva un minuto o dos.
    .ran = 🏃 Acabo de correr
    .hurts = 😣 Me duele
    .stretch = 🧘 Estirar
    .train = 💪 Mis cuatro
    .progress = 📈 Progreso
    .reminders = ⏰ Recordatorios
    .library = 📚 Biblioteca
    .settings = ⚙️ Ajustes
help =
    <b>Lo que sé hacer</b>
    /run – chequeo después de correr
    /stretch – estiramientos para tu espalda
    /train – tus cuatro ejercicios
    /progress – cómo va
    /library – todos los ejercicios, para leer
    /why – por qué duele: seis respuestas
    /reminders – cuándo te escribo
    /settings – zona horaria, silencio, pausa
    /urgent – cuándo pedir ayuda enseguida
    /privacy – qué guardo, y por qué
    /export – recibe todo lo que guardo
    /forget – bórralo todo
    /cancel – deja lo que estamos haciendo
    /help – esta página
small-talk =
    .did = 👏 <b>¡Bien hecho!</b> Solo cuento lo que hacemos juntos aquí. La próxima vez, hazlo conmigo: /stretch o /train
    .machine = 🤖 Soy un programa, aquí no responde ninguna persona. Para tu cuerpo están los médicos y fisioterapeutas. Si puede ser urgente: /urgent
    .elsewhere = 🦵 Solo sé de espaldas, con eso no puedo ayudarte. Un médico o fisioterapeuta sí. Si también te duele la espalda: /run
    .going = Disfruta de la carrera 🏃 Cuéntame después cómo está tu espalda: /run
    .rests = 🌿 <b>Está bien así.</b> Descansar también forma parte. Cuando quieras seguir: /stretch o /train
    .fine = 👍
    .hello =
        👋 <b>¡Hola! Qué bueno leerte.</b>
        ¿Qué te gustaría hacer?
    .thanks = De nada 🙂 Aquí estoy cuando me necesites.
    .bye = 👋 ¡Nos vemos! Tus respuestas se quedan conmigo hasta entonces.
    .sorry = 💛 <b>Siento que te duela.</b> Veamos qué es seguro y te va bien.
    .may-run =
        🏃 <b>Depende de cómo esté ahora tu espalda.</b>
        ¿Dónde duele? Si no duele, también vale.
    .may-run-first = 🏃 Depende de cómo esté ahora tu espalda. Terminemos esto primero:
    .tomorrow = Eso vale para hoy. Para otro día, pregúntame cuando llegue: cuenta cómo esté tu espalda esa mañana.
cannot-listen = No puedo oír mensajes de voz ni de video; escribe o toca, por favor. Si puede ser urgente: /urgent
cannot-see = No puedo ver fotos, videos ni archivos. Dime con palabras lo que deba saber, o toca. Si puede ser urgente: /urgent
sticker = 🙂 ¡Qué bueno! Pero leo palabras y toques, no stickers.
location-not-now = 📍 Gracias, pero aquí un lugar no es respuesta. Para tu zona horaria: /settings
edits-dont-count = Un mensaje cambiado no cuenta como respuesta. Envíalo como uno nuevo, por favor; escribe antes <b>atrás</b> si ya anoté el anterior.
unknown =
    No lo entendí. Los toques los entiendo mejor 🙂
    ¿Qué te gustaría hacer?
cancelled = Lo dejamos. Cuando quieras, empieza otra vez:
unknown-command = No conozco { $typed }. ¿Querías decir { $command }? Tócalo.
nothing-to-cancel = Ahora no hay nada que dejar. ¿Qué te gustaría hacer?
carry-on = Sigamos donde estábamos.
take-your-time = 🙂 Tómate tu tiempo. La tarjeta te espera.
private-only = Hablo de salud, así que solo lo hago en un chat privado. Escríbeme directamente, por favor.
error =
    Lo siento, algo falló de mi lado, y lo he anotado ({ $id }).
    No se pierde nada de lo que respondiste antes. Prueba otra vez, o envía /cancel para empezar de nuevo.
error-held =
    Lo siento, ahora mismo no llego a mis notas. Lo que acabas de enviar está a salvo conmigo. Lo sigo intentando, así que no tienes que repetirlo.
    Si puede ser una emergencia, no me esperes: llama a tu número de emergencias (112, 911, 999).
error-given-up =
    Lo siento, lo que acabas de enviar no llegó, así que no cuenta, y lo he anotado ({ $id }).
    No se pierde nada de lo que respondiste antes. Tócalo o envíalo otra vez en unos minutos.
    Si puede ser una emergencia, no me esperes: llama a tu número de emergencias (112, 911, 999).
lost-place = Lo siento, perdí el punto donde estábamos. No se pierde nada de lo que respondiste antes.
bot-short = Si corres y te duele la espalda: chequeo tras correr, estiramientos y cuatro ejercicios que no duelan. No soy médico.
bot-long =
    ¿Te duele la espalda después de correr?

    Dime dónde, responde unas preguntas de seguridad y te enseño estiramientos y ejercicios que te van. Con tus toques (dolor / sin dolor) se forma tu propio programa de cuatro ejercicios. Sin cuenta, sin videoteca.

    Soy un bot entrenador, no médico. En una emergencia, llama a tu número de emergencias.
command-start = Qué hago, y la pantalla principal
command-run = Acabo de correr: chequeo
command-stretch = Estiramientos para mi espalda
command-train = Mis cuatro ejercicios
command-urgent = Cuándo pedir ayuda enseguida
command-help = ¿Qué puedo hacer aquí?
command-cancel = Dejar lo que estamos haciendo
command-privacy = Qué se guarda, y por qué
command-export = Recibir todos mis datos
command-forget = Borrar todos mis datos

# Not reviewed by a native clinician yet.
# Looked up for the everyday wording of the signs: "Síndrome de la cola de caballo" (Manual Merck,
# versión para público general); "7 signos de advertencia de que debes ir al médico si tienes dolor
# lumbar" (clikisalud.net); "Ictus" (Generalitat Valenciana, consells de salut); for the crisis lines
# an article about 024 (maldita.es). No official cauda equina card in Spanish was found.

safety-number = <i>Pregunta de seguridad { $number } de { $of }</i>
safety-answer =
    .yes = Sí, al menos una
    .none = Ninguna de estas
    .seen = 🩺 Revisado: puedo ejercitarme
    .caution = Solo la última línea
    .skip = Prefiero no decirlo
safety-seen-there = <i>¿Un médico ya revisó alguna? Entonces cuenta solo lo nuevo o lo que empeoró desde ahí.</i>
# One list for question 1 and /urgent, nine lines at most with its question on a small phone.
-emergency-signs =
    • genital, nalga, entrepierna dormida
    • pis, caca: cuesta ir, aguantar, notar
    • sexo: sientes distinto · mala caída
    • <b>2</b> piernas débiles, dormidas, punzan
    • pierna débil rápido · dolor de pecho
    • aún sin aire, con sudor, desmayo
    • dolor que rasga · vientre: bulto late
safety-emergency =
    ¿<b>Nuevo con tu dolor de espalda</b>?
    { -emergency-signs }
    .painless =
        ¿Algo nuevo, que no sea por correr?
        { -emergency-signs }
safety-soon =
    ¿Algo de esto en estas semanas?
    • fiebre, malestar, droga inyectada
    • adelgazas sin querer; infección
    • algún cáncer, bulto, espalda torcida
    • defensas bajas, cortisona continua
    • dolor constante, o peor: noche, tos
    • no deja dormir ni caminar normal
    • pierna: dolor, hormigueo, debilidad
safety-personal =
    Antes de planear, ¿hay algo de esto?
    • embarazo, parto (últimas 12 sem.)
    • osteoporosis, o vértebra deslizada
    • cirugía de espalda en el último año
    • te dijeron que no hicieras ejercicio
    • 1.ª vez con 55+, o más de 6 sem.
    • rigidez matinal, cede al moverte
    • laxitud; hernia; op. vientre o cadera
safety-upper =
    El dolor de espalda alta pide más cuidado. ¿Algo de esto?
    • es nuevo y no sabes ligarlo a correr ni a la postura
    • no cede al moverte y soltar los hombros
    • además sientes malestar general
    .yes = Sí, o no lo sé
safety-bone =
    De correr: ¿tu dolor hace esto?
    • sale al aterrizar o saltar a una pierna, o al arquearte atrás si empezó de golpe entrenando
    • crece en cada carrera, o duele al caminar o en reposo
    • un punto exacto: columna, zona de coxis, glúteo, cadera o ingle
    .yes = Sí, 2 o 3 de ellas
    .one = Sí, solo una
safety-energy =
    La última. Vale para cualquier sexo:
    • la regla falta o es irregular
    • antes, una fractura por estrés
    • bajas de peso, o comes menos de lo que exige entrenar
    • cansancio siempre, o enfermas mucho
safety-mistake = Lo toqué por error
safety-seen = Ya me lo revisaron
# Whom to call: bot/content/help.toml, by the country of the runner's time zone.
# In Spanish this follows "Llama", so it begins with "a" or "al".
call-number = a emergencias ({ $numbers })
    .known = al <b>{ $numbers }</b> (emergencias, { $country })
call-number-or = { $one } o { $other }
emergency =
    🚨 <b>Por favor, para aquí y pide ayuda ya.</b>
    Llama { $call } o ve al servicio de urgencias más cercano. No vayas tú al volante.

    Di qué señal notas, desde cuándo y si también te duele la espalda.

    Puede quedar en nada, pero cada hora puede contar. Tu plan está en pausa.
    .stranger =
        🚨 <b>Por favor, para aquí y pide ayuda ya.</b>
        Llama { $call } o ve al servicio de urgencias más cercano. No vayas tú al volante.

        Di qué señal notas, desde cuándo y si también te duele la espalda.

        Puede quedar en nada, pero cada hora puede contar.
see-soon =
    🩺 <b>Gracias por decírmelo.</b>
    Por favor, que lo vea un médico o fisioterapeuta en los próximos días, antes de seguir. Hace falta una persona, no un bot.

    Tu plan está en pausa. Te preguntaré de nuevo en 7 días, o cuando alguien lo haya visto.
    .stranger =
        🩺 <b>Gracias por decírmelo.</b>
        Por favor, que lo vea un médico o fisioterapeuta en los próximos días, antes de hacer ejercicio. Hace falta una persona, no un bot.
see-soon-bone =
    🦴 <b>Puede ser una lesión ósea por estrés.</b>
    Por favor, no corras ni saltes, y ve a un médico deportivo o fisioterapeuta esta semana. Parar pronto acorta la pausa. Caminar está bien si no duele.

    Tu plan está en pausa. Te preguntaré de nuevo en 7 días, o cuando alguien lo haya visto.
see-soon-personal =
    🩺 <b>Gracias por decírmelo.</b>
    Con esto, el plan debe venir de una persona que te conozca. Pregunta a tu médico o fisioterapeuta qué ejercicios te van.

    Tu plan está en pausa. Te preguntaré de nuevo en 7 días, o cuando alguien lo haya visto.
found =
    🩺 <b>Qué bien que alguien lo haya visto. ¿Qué te dijo?</b>
    .fine = Nada serio
    .something = Encontró algo
    .not_yet = Aún no lo ha visto nadie
found-fine =
    💛 <b>Me alegro.</b> El resto de hoy es para descansar: sin ejercicios míos. Desde mañana te hago otra vez las preguntas de seguridad y, si salen bien, seguimos.
found-something =
    💛 <b>Entonces estás en buenas manos.</b> Pregunta allí qué movimientos te convienen, y cuándo. Hoy no hay ejercicios míos; desde mañana te hago otra vez las preguntas de seguridad.
found-not_yet =
    🚨 <b>Por favor, que alguien lo vea hoy.</b> Llama { $call } o ve al servicio de urgencias más cercano.
recheck =
    🩺 <b>¿Cómo va tu espalda?</b>
    Hace un tiempo te pedí que alguien la mirara. ¿La ha visto un médico o fisioterapeuta?

    Entonces te hago otra vez las preguntas de seguridad y, si salen bien, seguimos.
    .seen = Sí, pregúntame otra vez
    .not-yet = Todavía no
    .wait =
        🩺 <b>De acuerdo. Vuelvo a preguntar el { $day }.</b>
        Por favor, que alguien la mire. Hasta entonces no hay ejercicios míos; caminar está bien si es cómodo.
keep-this = <b>Guarda esto:</b> adormecimiento nuevo entre las piernas, cambios al orinar o defecar o piernas débiles son emergencia, siempre. Más: /urgent
urgent =
    🚨 <b>Pide ayuda enseguida</b> si algo de esto es nuevo, está ahí ahora y no es solo por correr. Llama { $call }:
    { -emergency-signs }

    ¿Te pasa, ahora?
    .named =
        🚨 { $heard }
        <b>Pide ayuda enseguida</b> si es nuevo, en ti o alguien cercano. Llama { $call }.
        Igual de urgente, si es nuevo:
        • ingle o nalgas dormidas · no orinas
        • <b>2</b> piernas débiles · dolor de pecho
        ¿Te pasa, ahora?
    .yes = Sí, al menos una
    .none = Ninguna de estas
to-be-sure-mood =
    💙 <b>Para no equivocarme:</b> quizá leí mal, y prefiero preguntar a suponer.
    ¿Piensas en <b>no querer vivir, o en hacerte daño</b>?

    Si lo que te preocupa es tu cuerpo: /urgent
    .yes = 💙 Sí, lo pienso
    .no = No, no es eso
    .all-right = 💙 Gracias por decírmelo. Si algún día cambia, escríbeme, y díselo a una persona.
aside-medicine = 💊 No puedo aconsejar sobre medicinas. Pregunta en una farmacia o a un médico; allí saben qué se puede combinar. Si tomaste de más: /urgent
aside-exercise-hurts = Un ejercicio que duele, o que no te sale, hoy no es para ti. En su ficha toca <b>No me sale</b>, o <b>Dolor</b> si dolió la espalda: lo dejo fuera y busco otro.
to-be-sure =
    🩺 <b>Para no equivocarme:</b> no sé si leí bien. ¿Algo de esto es nuevo y está ahí ahora?
    { -emergency-signs }
alarm-help = No sé si leí bien. Por favor, toca un botón, o escribe sí o no.
urgent-none = De acuerdo. Si eso cambia, pide ayuda enseguida. /urgent trae la lista de vuelta.
urgent-another =
    🚨 <b>Si está pasando ahora, esa persona necesita ayuda enseguida.</b>
    Llama { $call }, quédate a su lado y di cuál es la señal y desde cuándo.
still-stands = ⏸ <b>Lo que me dijiste antes sigue en pie.</b>
not-alone =
    💙 <b>Me alegra mucho que lo escribas. No tienes que pasar por esto en soledad.</b>
    Por favor, llama ahora a una línea de crisis, o ve con alguien cercano y cuéntaselo.
    { $lines }
    ¿Hay peligro ahora, o te hiciste daño? Llama { $call }.

    Solo soy un bot, y esto necesita a una persona. Los ejercicios pueden esperar.
    .yes = 💙 Sí, se trata de mí
    .no = Quería decir otra cosa
not-alone-taken = 🚨 <b>¿Has tomado algo, o demasiado? Llama ahora { $call }, aunque te sientas bien.</b>
not-alone-yes =
    💙 <b>Gracias por contármelo. No tienes que pasar por esto en soledad.</b>
    Por favor, habla ahora con una persona: llama a una línea de crisis, o ve con alguien cercano.
    { $lines }
    ¿Hay peligro ahora, o te hiciste daño? Llama { $call }.

    Hoy no te diré nada de entrenar. Escríbeme mañana si quieres, y te preguntaré cómo estás.
not-alone-no = De acuerdo, gracias por decirlo. Aquí estoy cuando quieras seguir.
not-alone-another =
    💙 <b>Qué bien que esa persona te tenga.</b>
    Quédate a su lado, pregúntale abiertamente cómo está y llamad juntos a una línea de crisis.
    { $lines }
    ¿Hay peligro ahora, o heridas? Llama { $call }.
how-are-you =
    💙 <b>¿Cómo estás hoy?</b>
    Escribiste algo que me preocupó, y prefiero preguntar a suponer.
    .better = Estoy a salvo, sigamos
    .yes = No estoy bien
how-are-you-better = 💙 Me alegra oírlo. Si vuelve, díselo a una persona, por favor, a cualquier hora.
# lifeline-international.com, April 2024: ThroughLine supplies a helpline tool, 1,300 services in 130
# countries. That ThroughLine runs findahelpline.com is from memory: look it up before a release.
not-alone-find = • <b>findahelpline.com</b>: líneas en muchos países
not-alone-line = • { $name }: <b>{ $number }</b>
    .speaks = { $line } (en { $languages })
    .hours = { $line }, no atiende a todas horas
serious =
    🩺 <b>Esto necesita a una persona, no a un bot.</b>
    Si lo que escribes te pasa a ti, que lo vea un médico o fisioterapeuta en los próximos días, antes de hacer ejercicio.
    .named =
        🩺 { $heard } <b>Necesita a una persona, no a un bot.</b> Si te pasa a ti, ve al médico o fisio en pocos días, antes de todo ejercicio.
    .yes = Sí, me pasa a mí
    .none = No, es otra cosa
serious-none = De acuerdo. Entonces sigamos.
serious-another = 🩺 Que esa persona vaya en los próximos días al médico o a fisioterapia, por favor. Yo solo puedo cuidar de tu espalda.

## What a professional has seen, or what calls for care: bot/content/exercises.toml has what is
## left out. `condition` is the button, `condition-card` the line on every card.
## "Hernia" alone would be read as a slipped disc in Spanish, so the button says it is not.

condition =
    .pregnant = Embarazo
    .postpartum = Parto reciente
    .osteoporosis = Osteoporosis
    .slipped = Vértebra deslizada
    .back_surgery = Cirugía de espalda
    .nerve = Disco o ciática
    .told_not = Me dijeron que no
    .hypermobile = Laxitud articular
    .hernia = Hernia (no discal)
    .belly_surgery = Cirugía abdominal
    .hip_surgery = Cirugía de cadera
    .else = Otra cosa
    .unsaid = Aún sin nombre
condition-card =
    .pregnant = 🤰 Nunca aguantes el aire. Mareo, sangre, dolor: para, llama al médico.
    .postpartum = 🤱 Presión abajo, fugas o sangrado: para, consulta a matrona o médico.
    .osteoporosis = 🦴 Espalda larga: ni curvar ni gran giro. Dolor agudo: para, llama al médico.
    .slipped = 🩺 No te arquees. Solo hasta donde la espalda siga quieta.
    .back_surgery = 🩺 Solo hasta donde dijo tu cirujano o fisio.
    .nerve = 🦵 Si el dolor baja por la pierna: para.
    .told_not = 🩺 Va primero lo que te dijeron.
    .hypermobile = 🤸 Para antes de tu rango completo.
    .hernia = 🩹 Exhala al subir. Abulta o tira: para.
    .belly_surgery = 🩹 Exhala al subir. Tira cicatriz: para.
    .hip_surgery = 🩹 Esa cadera: poco rango, sin forzar.
    .else = 🩺 Primero lo que diga tu médico/fisio.
    .unsaid = 🩺 Primero lo que diga tu médico/fisio.
card-named-only = 🩺 <b>Solo si lo indicó tu médico o fisio.</b>
safety-which =
    <b>¿Qué te han visto?</b> Toca una; luego pregunto si hay más.
    .caution = <b>¿Cuál?</b> Dejo fuera lo que no va con ella.
    .more =
        Anotado: { $named }.
        <b>¿Hay otra más?</b>
care-named = 📋 Anotado: { $named }. Dejo fuera lo que no va con eso.
    .no-plan = 📋 Anotado: { $named }. Por eso <b>no hay plan mío</b>: solo los estiramientos que te indicó tu médico o fisio.
ended-no-plan =
    🩺 <b>Por ahora no hay plan mío.</b>
    Con lo que me dijiste ({ $named }), los ejercicios deben venir de una persona que te conozca: tu médico, matrona o fisioterapeuta.

    Puedo enseñarte los estiramientos; haz solo los que te indicaron. Caminar está bien si es cómodo.
library-left-out = ⚠️ Por tus respuestas de seguridad, este lo dejo fuera.

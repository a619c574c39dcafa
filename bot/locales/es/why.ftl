# The six questions of the article, answered in our own words. 60 to 120 words each.
why =
    💬 <b>Seis preguntas sobre correr y el dolor de espalda</b>
    Respuestas cortas en palabras sencillas, con sus fuentes a un toque.
why-sources = 📖 Fuentes
why-answer = ← Respuesta
why-next = Otra pregunta →
why-all = ← Todas las preguntas
why-sources-head = 📖 <b>{ $question }</b>
why-sources-note = <i>Resúmenes cortos de lo que leímos. Donde dice «criterio nuestro», nadie lo ha probado.</i>

why-1 =
    Correr son miles de aterrizajes a una pierna, con el tronco erguido. Los músculos de espalda, abdomen y cadera se reparten el trabajo de mantenerte estable. Si la carga crece más rápido de lo que conocen (distancia, cuestas o ritmo, un día de cansancio, mucha silla), la espalda puede empezar a doler. Normalmente no hay nada roto, y no se puede probar una sola causa. El sueño y el estrés también cuentan.

    Pasa al empezar y con experiencia. Aun así, en la mayoría de las comparaciones quienes corren tenían menos dolor lumbar que otras personas, y en un ensayo pequeño un plan suave de caminar y correr coincidió con algo menos de dolor duradero.
    .question = ¿Por qué duele la espalda al correr?
    .label = 1 · ¿Por qué duele?
    .source-1 = Maselli 2020, BMC Musculoskeletal Disorders: revisión de 19 estudios sobre corredores y dolor lumbar
    .source-2 = Neason 2024, British Journal of Sports Medicine (ASTEROID): 40 personas, 12 semanas de caminar y correr; sus autores llaman pequeña a la diferencia
    .source-3 = Carga, silla, sueño y estrés: criterio nuestro
why-2 =
    La espalda baja une tronco y piernas, así que nota cuando un lado hace menos de lo suyo. En un modelo informático de corredores, unos músculos profundos del tronco débiles hacían trabajar a los demás hasta un 45 % más y ponían más fuerza de deslizamiento en la columna baja. En corredores reales con dolor duradero, una diferencia clara eran muslos más débiles, y entrenar las piernas hizo más por su carrera que los ejercicios de espalda.

    Caderas rígidas, zancadas largas y pesadas y saltos bruscos de distancia son sospechosos habituales. Rara vez es una sola cosa: tiene sentido entrenar juntos cadera, piernas y tronco.
    .question = ¿Por qué duele la espalda baja al correr?
    .label = 2 · ¿Por qué la espalda baja?
    .source-1 = Raabe y Chaudhari 2018, Journal of Biomechanics: una simulación con 8 personas
    .source-2 = Cai, tesis en NIE Singapur: fuerza del muslo en corredores con dolor lumbar crónico
    .source-3 = Cai, Yang y Kong 2017, Medicine and Science in Sports and Exercise: 84 corredores, 8 semanas; el dolor cambió por igual en todos los grupos
    .source-4 = Maselli 2020: rigidez de cadera e isquios como factores de riesgo descritos
    .source-5 = Zancadas y saltos de distancia: criterio nuestro
why-3 =
    Los músculos con fatiga te sostienen con menos precisión, y otras partes toman el relevo. Tras correr hasta el agotamiento, corredores nuevos inclinaban el tronco unos 4 grados más. Con solo los músculos lumbares fatigados, personas sanas al trotar se inclinaban y perdían algo de su curva natural; quienes habían tenido dolor de espalda se ponían más rígidos.

    Ninguna de las dos es una lesión: tu cuerpo desplaza la carga. Pero con muchos kilómetros, la parte que más trabaja puede molestar. Camina un minuto cuando pierdas la forma, acorta la próxima carrera y gana resistencia con repeticiones lentas.
    .question = ¿Qué pasa cuando se cansa un grupo muscular?
    .label = 3 · ¿Qué hace el cansancio?
    .source-1 = Koblbauer 2014, Journal of Science and Medicine in Sport: 17 corredores nuevos; un core resistente no protegió como se esperaba
    .source-2 = Hart 2009, Journal of Athletic Training: trotar con la espalda fatigada
    .source-3 = Qué hacer con ello: criterio nuestro
why-4 =
    A menudo es esfuerzo en el lugar equivocado: cabeza adelantada, hombros que suben, puños apretados, brazos altos, respiración corta. Todo eso mantiene activos los músculos entre el cuello y los omóplatos durante toda la carrera. Quienes tienen dolor de cuello suelen llevar la cabeza más adelante, pero eso es una relación, no una prueba, y apenas se ha estudiado en corredores.

    Prueba con la mirada al horizonte, cuello largo, manos sueltas y sacudir los hombros cada kilómetro. Un dolor nuevo en la espalda alta sin razón clara, o con dolor de pecho o malestar, necesita a un médico, no un ejercicio.
    .question = ¿Por qué me duele la espalda alta al correr?
    .label = 4 · ¿Por qué la espalda alta?
    .source-1 = Artículos de fisioterapeutas del running (PT Mike 2018 y otros): cabeza, hombros y brazos; experiencia, no un estudio
    .source-2 = Mahmoud 2019, Current Reviews in Musculoskeletal Medicine: postura de la cabeza y dolor de cuello
    .source-3 = Kawasaki 2022, medRxiv: un estudio pequeño que no encontró diferencias
    .source-4 = Briggs 2009, BMC Musculoskeletal Disorders: el dolor de espalda alta está poco investigado
    .source-5 = NHS, dolor de espalda: el dolor entre los hombros está en su lista para ir al médico
why-5 =
    Sube la carga en pasos pequeños y conserva semanas suaves. Haz fuerza dos o tres días por semana; no hace falta que sea larga ni agotadora. Pasos algo más rápidos y cortos (5 a 10 % más por minuto) quitan carga a rodillas y caderas, aunque nadie ha demostrado que protejan la espalda. Suelta hombros y manos, mira al frente, camina cuando pierdas la forma. Corta los ratos largos en silla, duerme y come lo suficiente para tu entrenamiento.

    Si pasa de 5 de 10, o está peor a la mañana siguiente, baja la carga. Nada evita todos los episodios: el dolor de espalda vuelve a menudo, y suele calmarse.
    .question = ¿Qué puedo hacer para prevenirlo?
    .label = 5 · ¿Qué puedo hacer yo?
    .source-1 = American College of Sports Medicine, posición oficial de 2026 (leída en reseñas sobre ella): cuánta fuerza
    .source-2 = Heiderscheit 2011, Medicine and Science in Sports and Exercise: cadencia, rodillas y caderas
    .source-3 = AHP Suffolk y otros folletos: la regla 0–10; hecha para otros dolores, no los de espalda
    .source-4 = El resto: criterio nuestro
why-6 =
    No hay una lista «mejor» probada. Para el dolor lumbar duradero, el ejercicio estructurado va mejor que ninguno, y varios tipos son buenos. Al principio, el trabajo de core va algo mejor que el ejercicio general; tras 6 a 12 meses no hay diferencia. En corredores, las piernas fuertes dieron la mayor ganancia al correr.

    Mezcla: uno para atrás (Bird dog, Puente a una pierna), uno para delante o un lado (Dead bug, plancha lateral), uno a una pierna (Equilibrio y alcance, Peso muerto). Elige cuatro que te salgan lentos, limpios y sin dolor, tres series de 8 a 12. Los estiramientos, antes de la fuerza o cuando sea, son un extra, si sientan bien.
    .question = ¿Cuáles son los mejores ejercicios sin material?
    .label = 6 · ¿Qué ejercicios son mejores?
    .source-1 = Revisión para la Organización Mundial de la Salud 2023: 13 ensayos de ejercicio estructurado en dolor lumbar crónico
    .source-2 = Wang 2012, PLoS One: comparación de trabajo de core y ejercicio general
    .source-3 = Cai, Yang y Kong 2017, Medicine and Science in Sports and Exercise: 84 corredores, entrenamiento de piernas, espalda y core
    .source-4 = Owen 2020, British Journal of Sports Medicine: comparación de tipos de ejercicio; estirar solo no fue mejor que nada
    .source-5 = Artículo sobre dolor de espalda al correr, adidas Runtastic: la lista, y la regla de cuatro
command-why = ¿Por qué duele? Seis respuestas

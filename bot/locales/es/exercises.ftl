# Glossary of the Spanish Runback (tú; the same words for Spain and Latin America)
#   lower back / upper back   espalda baja (on cards also: zona lumbar) / espalda alta
#   check-in                  chequeo
#   set / reps                serie / repeticiones (short: reps)
#   card                      ficha
#   your four, programme      tus cuatro, programa; plan stays plan
#   swap                      cambiar
#   easier version            versión fácil
#   ladder / rung             escalera / peldaño
#   green, amber, red         luz verde, amarilla, roja
#   training (strength)       entrenamiento, entrenar; strength work: fuerza
#   run                       carrera, correr; "my runs": cuando corro
#   stretch                   estiramiento, estirar
#   buttock(s) / belly        glúteo(s) / abdomen
#   back of the thigh         detrás del muslo; hamstrings: isquios
#   reminder, quiet hours     recordatorio, horas de silencio
#   skip (an exercise / a run) dejar / omitir (never saltar, which is also to jump)
#   rest day, pause           día de descanso, pausa
#   doctor or physiotherapist médico o fisioterapeuta (fisio)
#   bone stress injury        lesión ósea por estrés
# Bird dog, dead bug, Superman and V-up keep the names that physiotherapists and runners use.

# The exercises and stretches, in the article's order. The text is Telegram HTML: write &amp;
# for an ampersand.
#   short 60 characters at most; keep steps and cues short: a card should fit on a phone.


## Strength, from basic to challenging

superman = Superman
    .other-names = Elevación de espalda boca abajo
    .short = Boca abajo, despega brazos y piernas
    .why-upper = Trabaja toda la espalda, hasta los músculos de alrededor de los omóplatos.
    .why-lower = Glúteos y zona lumbar aprenden a repartirse el trabajo.
    .start = Boca abajo, piernas largas, brazos sobre la cabeza.
    .step-1 = Aprieta glúteos, abdomen suave hacia dentro.
    .step-2 = Exhala: brazos, pecho y muslos suben un palmo.
    .step-3 = Alárgate 1–2 s.
    .step-4 = Inhala y baja despacio.
    .cue-1 = Más largo, no más alto
    .cue-2 = Mirada al suelo
    .cue-3 = Primero glúteos, luego espalda
    .mistake-1 = Echar la cabeza atrás
    .mistake-2 = Doblar las rodillas
    .mistake-3 = Subir a tirones o aguantar el aire
    .feel = Glúteos y toda la espalda, por igual. Sin pinchazo abajo.
    .easier-name = Superman alterno
    .easier =
        Boca abajo, con un cojín bajo el abdomen si quieres.
        Exhala y levanta apenas un brazo y la pierna contraria.
        Baja despacio y cambia de lado. Cada subida cuenta una.
    .caution-1 = Déjalo si arquear la espalda duele, o en los primeros días de un dolor agudo.
    .caution-2 = No en el embarazo, ni con una fisura vertebral conocida (espondilólisis).

beetle = Dead bug
    .other-names = Bicho muerto, escarabajo
    .short = Boca arriba, baja brazo y pierna contrarios
    .why-lower = La zona lumbar practica estar quieta mientras brazos y piernas se mueven, como al correr.
    .start = Boca arriba, brazos al techo, caderas y rodillas a 90°.
    .step-1 = Inhala, costillas y espalda pesadas.
    .step-2 = Exhala, baja un brazo hacia atrás y la pierna contraria.
    .step-3 = Para justo antes del suelo, o antes de que la espalda se despegue.
    .step-4 = Vuelve y cambia de lado.
    .cue-1 = Zona lumbar pesada
    .cue-2 = Más lento de lo que querrías
    .cue-3 = Para donde la espalda se movería
    .mistake-1 = La zona lumbar se arquea
    .mistake-2 = Las costillas se abren
    .mistake-3 = Ir con prisa
    .feel = En lo hondo del abdomen. A la espalda solo le toca descansar.
    .easier-name = Toques de talón
    .easier =
        Boca arriba, caderas y rodillas a 90°, brazos en el suelo.
        Exhala y, con la rodilla doblada, toca el suelo con un talón.
        Vuelve y cambia de pierna. Cada toque cuenta uno.
    .caution-1 = ¿Molestan caderas o cuello? Rodillas dobladas y un cojín bajo la cabeza.

balance-and-reach = Equilibrio y alcance a una pierna
    .other-names = Alcance del golfista (tibia)
    .short = A una pierna, inclínate y toca la tibia
    .why-lower = Practica caderas niveladas a una pierna: la zona lumbar puede oscilar menos en cada paso.
    .start = De pie sobre una pierna, rodilla suelta, el otro pie apenas en el aire.
    .step-1 = Cadera atrás, como para cerrar un cajón.
    .step-2 = Inclínate, la pierna libre flota atrás.
    .step-3 = Toca la tibia de apoyo con la mano contraria.
    .step-4 = Exhala, empuja el suelo, ponte de pie.
    .cue-1 = Espalda y cabeza en línea
    .cue-2 = Ambas caderas miran al suelo
    .cue-3 = Rodilla sobre el segundo dedo
    .mistake-1 = Redondear la espalda para llegar más abajo
    .mistake-2 = La cadera se abre al lado
    .mistake-3 = Rodilla hacia dentro, el pie se hunde
    .feel = El glúteo y la parte de atrás del muslo de apoyo.
    .easier-name = Alcance con apoyo atrás
    .easier =
        De pie sobre una pierna, la punta del otro pie en el suelo detrás.
        Lleva la cadera atrás y baja la mano solo hasta la rodilla.
        Exhala y ponte de pie. Los dedos en una pared dan equilibrio.
    .caution-1 = ¿Duele inclinarte, u hormiguea la pierna? Llega menos lejos, o déjalo.
    .caution-2 = ¿Te tambaleas? Agárrate a algo.

plank-leg-lifts = Plancha alta con pierna elevada
    .other-names = Plancha con brazos rectos, subiendo una pierna
    .short = Plancha de brazos rectos, sube una pierna cada vez
    .why-upper = Los omóplatos trabajan todo el rato para sostenerte.
    .why-lower = Practica la pelvis firme mientras una pierna va atrás, como al impulsarte.
    .start = Manos bajo los hombros, pies al ancho de cadera, en línea hasta los talones.
    .step-1 = Empuja el suelo, glúteos firmes.
    .step-2 = Exhala, una pierna sube 10–15 cm.
    .step-3 = Pausa de 1 s, caderas quietas.
    .step-4 = Baja sin ruido y cambia de pierna.
    .cue-1 = Un vaso de agua en la zona lumbar
    .cue-2 = Sube con el glúteo, no la espalda
    .cue-3 = Barbilla suave hacia dentro
    .mistake-1 = Subir tanto que la espalda se arquea
    .mistake-2 = Caderas hundidas o en punta
    .mistake-3 = Hombros subiendo a las orejas
    .feel = El abdomen, el glúteo de la pierna que sube y alrededor de los omóplatos.
    .easier-name = Plancha en banco, pierna elevada
    .easier =
        Manos en un banco firme o mesa baja, cuerpo en línea.
        Exhala y sube un poco una pierna recta.
        Baja sin ruido y cambia de pierna. Cada subida cuenta una.
    .caution-1 = ¿Molestan las muñecas? Apoya los antebrazos, o cierra los puños.
    .caution-2 = Si arquearte duele, sube solo 5 cm. Si aun así duele, déjalo.

single-leg-bridge = Puente a una pierna
    .other-names = Puente de glúteo con una pierna
    .short = Boca arriba, sube la cadera con una pierna
    .why-lower = La cadera practica empujar atrás sin que la zona lumbar se arquee.
    .start = Boca arriba, un pie apoyado cerca de la nalga, la otra pierna recta.
    .step-1 = Mete un poco el coxis.
    .step-2 = Exhala, talón al suelo, cadera arriba.
    .step-3 = Pausa de 1–2 s: hombro, cadera y rodilla en línea.
    .step-4 = Baja despacio.
    .cue-1 = Muslos uno junto al otro
    .cue-2 = Costillas abajo
    .cue-3 = Empuja con el talón
    .mistake-1 = Arquear la espalda arriba
    .mistake-2 = Una cadera se cae
    .mistake-3 = Empujar con la punta del pie
    .feel = El glúteo de la pierna que empuja. ¿Solo detrás del muslo? Dobla más esa rodilla.
    .easier-name = Puente a dos piernas
    .easier =
        Boca arriba, ambos pies apoyados al ancho de cadera.
        Exhala, empuja con ambos talones y sube la cadera.
        Pausa, baja despacio. Trabajan las dos: cuenta una vez, no por lado.
    .caution-1 = ¿Calambre detrás del muslo? Pie más cerca, subida más corta.
    .caution-2 = Para y que te lo revisen si duele un lado en lo hondo del glúteo o en la base de la columna.

side-plank-lifts = Plancha lateral de rodillas
    .other-names = Subidas de cadera en plancha lateral corta
    .short = Rodillas y antebrazo, sube la cadera de lado
    .why-upper = El hombro en el que te apoyas ayuda a sostenerte.
    .why-lower = Los costados trabajan para que la cadera no caiga en cada paso.
    .start = De lado, codo bajo el hombro, rodillas dobladas una sobre otra.
    .step-1 = Empuja con el antebrazo, cuello largo.
    .step-2 = Exhala y sube la cadera.
    .step-3 = Pausa de 1 s: hombro, cadera y rodilla en línea.
    .step-4 = Baja hasta casi tocar el suelo.
    .cue-1 = Pecho al frente
    .cue-2 = Sube la cadera de abajo
    .cue-3 = Hombro lejos de la oreja
    .mistake-1 = Codo demasiado lejos
    .mistake-2 = Rodar hacia delante
    .mistake-3 = La cadera se va atrás
    .feel = El costado de abajo, de las costillas a la cadera.
    .easier-name = Subida lateral con mano de apoyo
    .easier =
        De lado, codo bajo el hombro, rodillas dobladas, la mano de arriba en el suelo.
        Exhala y, con su ayuda, sube la cadera a medias.
        Baja despacio.
    .caution-1 = ¿Molesta el hombro? Hazlo de pie, con el antebrazo en una pared, o déjalo.

quadruped-limb-raises = Bird dog
    .other-names = Pájaro-perro
    .short = A cuatro patas, alarga brazo y pierna contrarios
    .why-upper = La espalda alta sostiene el brazo mientras el resto sigue quieto.
    .why-lower = Trabaja espalda y glúteos con poca carga en la columna.
    .start = A cuatro patas, manos bajo los hombros, rodillas bajo las caderas.
    .step-1 = Activa un poco el abdomen.
    .step-2 = Desliza un pie atrás y la mano contraria adelante.
    .step-3 = Exhala y levanta ambos a la horizontal.
    .step-4 = Aguanta 1–2 s y cambia de lado.
    .cue-1 = Solo con la espalda quieta
    .cue-2 = Caderas niveladas
    .cue-3 = Alárgate, pulgar arriba
    .mistake-1 = La espalda se hunde
    .mistake-2 = La cadera se abre al lado
    .mistake-3 = Mirar arriba o ir con prisa
    .feel = El glúteo de la pierna que sube y, en diagonal, hasta el hombro contrario.
    .easier-name = Deslizar una pierna
    .easier =
        A cuatro patas, ambas manos se quedan en el suelo.
        Exhala y desliza un pie atrás, con los dedos en el suelo.
        Recógelo y cambia de pierna. Cada vez cuenta una.
    .caution-1 = ¿Molestan rodillas o muñecas? Pon algo blando debajo y cierra los puños.

superman-pull = Superman con remo
    .other-names = Jalón o remo boca abajo
    .short = Boca abajo, lleva los codos a los costados
    .why-upper = Trabaja los músculos que llevan los omóplatos atrás y abajo.
    .why-lower = La zona lumbar practica quedarse quieta mientras los brazos trabajan.
    .start = Boca abajo, piernas largas, brazos sobre la cabeza.
    .step-1 = Sube un poco pecho y muslos.
    .step-2 = Exhala, baja los codos junto a las costillas.
    .step-3 = Omóplatos juntos 1 s.
    .step-4 = Estira los brazos otra vez. Descansa abajo si quieres.
    .cue-1 = Codos a los bolsillos de atrás
    .cue-2 = Cuello largo
    .cue-3 = Tira desde los omóplatos
    .mistake-1 = Encoger los hombros
    .mistake-2 = Barbilla arriba, pecho muy alto
    .mistake-3 = Remar deprisa
    .feel = Entre los omóplatos y justo debajo.
    .easier-name = Remo con pies en el suelo
    .easier =
        Boca abajo, pies en el suelo, frente sobre una toalla doblada.
        Exhala, sube un poco los brazos y lleva los codos a las costillas.
        Junta los omóplatos y vuelve a estirar los brazos.
    .caution-1 = Déjalo si arquear la espalda duele, o en los primeros días de un dolor agudo.
    .caution-2 = ¿Zona lumbar tensa? Deja las piernas abajo. ¿Pinza el hombro? Codos más bajos.
    .caution-3 = No en el embarazo, ni con una fisura vertebral conocida (espondilólisis).

single-leg-deadlift = Peso muerto a una pierna
    .other-names = Bisagra de cadera o rumano a una pierna
    .short = A una pierna, inclínate como un balancín
    .why-upper = La espalda alta te mantiene en línea al inclinarte.
    .why-lower = Practica doblarte desde la cadera en vez de la zona lumbar.
    .start = Sobre una pierna, rodilla suelta, brazos colgando.
    .step-1 = Lleva la cadera atrás.
    .step-2 = Inclina tronco y pierna libre a la vez, como un balancín.
    .step-3 = Para antes de que la espalda se redondee.
    .step-4 = Exhala, talón al suelo, sube.
    .cue-1 = Una línea de la cabeza al talón
    .cue-2 = Ambas caderas miran al suelo
    .cue-3 = Las manos bajan junto a la pierna
    .mistake-1 = Redondear la espalda
    .mistake-2 = La cadera libre se abre al lado
    .mistake-3 = Rodilla bloqueada, o hacia dentro
    .feel = El glúteo y la parte de atrás del muslo de apoyo.
    .easier-name = Peso muerto con apoyo atrás
    .easier =
        Sobre una pierna, los dedos del otro pie en el suelo detrás, una mano en la pared.
        Lleva la cadera atrás e inclínate un poco, espalda plana.
        Exhala y ponte de pie.
    .caution-1 = Si inclinarte duele, baja menos o déjalo.
    .caution-2 = Déjalo si trae dolor u hormigueo a la pierna, o con un tirón de isquios (detrás del muslo) en recuperación.

plank-limb-raises = Plancha alta con brazo y pierna
    .other-names = Bird dog en plancha
    .short = Plancha de brazos rectos, sube brazo y pierna contrarios
    .why-upper = Los omóplatos te mantienen firme sobre un brazo.
    .why-lower = El tronco practica no girar, del hombro a la cadera contraria.
    .start = Plancha de brazos rectos, pies separados.
    .step-1 = Aprieta abdomen y glúteos.
    .step-2 = Exhala, sube un poco una mano y el pie contrario.
    .step-3 = Aguanta 1–2 s sin rodar.
    .step-4 = Baja suave y cambia de lado.
    .cue-1 = El peso sigue en el centro
    .cue-2 = El ombligo mira al suelo
    .cue-3 = Poco y lento
    .mistake-1 = Girar el tronco
    .mistake-2 = Subir las caderas
    .mistake-3 = Hundirte entre los omóplatos
    .feel = Todo el tronco, y el hombro en el que te apoyas.
    .easier-name = Toques de hombro en banco
    .easier =
        Manos en un banco firme o mesa baja, pies separados.
        Exhala y toca un hombro con la mano contraria.
        Mano abajo, cambia de lado. Cada toque cuenta uno.
    .caution-1 = Déjalo si duelen las muñecas o los hombros.
    .caution-2 = ¿Duele la espalda al hundirte? Haz la versión fácil.

v-ups = Abdominal en V
    .other-names = V-up, navaja
    .short = Boca arriba, pliega brazos y piernas en una V
    .why-lower = Trabaja el frente del tronco, junto a una espalda fuerte. Opcional.
    .start = Boca arriba, brazos por encima de la cabeza, piernas rectas.
    .step-1 = Pega la zona lumbar al suelo.
    .step-2 = Exhala, pliégate en una V.
    .step-3 = Equilibrio un instante.
    .step-4 = Baja en 3 s, zona lumbar pesada.
    .cue-1 = Brazos y piernas suben juntos
    .cue-2 = Sin tirones
    .cue-3 = Para cuando la espalda se arquee
    .mistake-1 = Subir con impulso
    .mistake-2 = Redondearte mucho o tirar del cuello
    .mistake-3 = Dejar caer las piernas
    .feel = Todo el abdomen y la parte delantera de la cadera, no la espalda.
    .easier-name = Medio abdominal
    .easier =
        Boca arriba, rodillas dobladas, manos sobre los muslos.
        Exhala y sube las manos hasta despegar los omóplatos.
        Baja despacio, cuello largo.
    .caution-1 = Los abdominales así cargan mucho la columna. Déjalo si duele doblarte, sentarte o toser.
    .caution-2 = No con dolor u hormigueo en la pierna, huesos débiles, en el embarazo o en los meses tras un parto.

single-leg-jump-squats = Sentadilla con salto a una pierna
    .other-names = Salto en sentadilla con una sola pierna
    .short = Saltos pequeños y suaves a una pierna; el último de todos
    .why-lower = Prepara tronco y cadera para aterrizar sobre una pierna.
    .start = De pie sobre una pierna, brazos atrás.
    .step-1 = Siéntate atrás, un cuarto de sentadilla.
    .step-2 = Exhala, salta unos pocos cm.
    .step-3 = Aterriza suave: medio pie, luego talón.
    .step-4 = Quédate 1–2 s y vuelve a empezar.
    .cue-1 = Aterriza sin ruido
    .cue-2 = Rodilla sobre los dedos
    .cue-3 = Cadera atrás, tronco algo delante
    .mistake-1 = Rodilla hacia dentro
    .mistake-2 = Aterrizar con la pierna rígida
    .mistake-3 = Rebotar, o saltar para ganar altura
    .feel = El muslo, el glúteo y la pantorrilla de la pierna que salta.
    .easier-name = Levantarte a una pierna
    .easier =
        En una silla, un pie apoyado, el otro apenas en el aire.
        Exhala y ponte de pie con una pierna. Sin saltar.
        Siéntate despacio, con la otra punta en el suelo si hace falta.
    .caution-1 = Antes: dos semanas corriendo con 0–1; Equilibrio y alcance, y Peso muerto a una pierna, limpios a 3 × 12.
    .caution-2 = Nunca con dolor agudo, huesos débiles, posible fractura por estrés o embarazo.
    .caution-3 = ¿Aterrizar sobre una pierna trae tu dolor? Ni saltos ni carreras, y ve al médico.


## Stretches

cat-cow = Gato-vaca
    .other-names = Gato-camello
    .short = A cuatro patas, redondea y arquea despacio
    .why-upper = Mueve toda la columna, hasta el cuello.
    .why-lower = Mueve la zona lumbar con suavidad en ambas direcciones.
    .start = A cuatro patas, espalda en su punto medio cómodo.
    .step-1 = Inhala: coxis y pecho arriba, baja el abdomen (vaca).
    .step-2 = Exhala: mete coxis y barbilla, redondea la espalda (gato).
    .step-3 = Sigue al ritmo de tu respiración.
    .cue-1 = Del coxis al cuello, poco a poco
    .cue-2 = Brazos rectos
    .cue-3 = Quédate en lo cómodo
    .mistake-1 = Doblar en un solo punto
    .mistake-2 = Doblar los codos
    .mistake-3 = Forzar el final
    .feel = Movimiento fácil por toda la espalda, sin gran estiramiento.
    .easier-name = Gato-vaca en silla
    .easier =
        En una silla, manos en las rodillas.
        Inhala, pecho adelante. Exhala, redondea la espalda.
    .caution-1 = Si una dirección duele, quédate en la mitad cómoda.

figure-4 = Figura 4 boca arriba
    .other-names = Estiramiento de glúteo boca arriba
    .short = Boca arriba, tobillo sobre muslo, acerca la pierna
    .why-lower = Estira los glúteos y los músculos profundos que giran la cadera.
    .start = Boca arriba, rodillas dobladas, pies apoyados.
    .step-1 = Apoya un tobillo en el otro muslo, justo por encima de la rodilla.
    .step-2 = Agarra por detrás el muslo de abajo.
    .step-3 = Acércalo hasta un estiramiento suave.
    .step-4 = Respira, mantén y cambia de lado.
    .cue-1 = Coxis y cabeza abajo
    .cue-2 = Un tirón suave, sin dolor
    .cue-3 = Hombros sueltos
    .mistake-1 = Tirar de la propia rodilla
    .mistake-2 = Levantar la cabeza
    .mistake-3 = Dar rebotes
    .feel = Un tirón suave en el lado externo del glúteo.
    .easier-name = Figura 4, pie en el suelo
    .easier =
        Boca arriba, un tobillo en el otro muslo, justo por encima de la rodilla.
        El otro pie sigue en el suelo. Quédate y respira.
    .caution-1 = Déjalo con prótesis de cadera, dolor de rodilla u hormigueo pierna abajo.

supine-twist = Torsión boca arriba
    .other-names = Giro de columna boca arriba
    .short = Boca arriba, deja las rodillas a un lado
    .why-upper = Gira la zona media de la espalda y abre el pecho.
    .why-lower = Estira suave la zona lumbar y el lado externo de la cadera.
    .start = Boca arriba, brazos en T, rodillas dobladas.
    .step-1 = Lleva ambas rodillas a un lado.
    .step-2 = Déjalas en el suelo o en una almohada.
    .step-3 = El hombro contrario sigue abajo. Mira hacia él si te sienta bien.
    .step-4 = Respira, mantén y cambia de lado.
    .cue-1 = Hombros pesados
    .cue-2 = Que lo haga la gravedad
    .cue-3 = Abdomen dentro al volver
    .mistake-1 = Forzar las rodillas abajo
    .mistake-2 = El hombro se levanta
    .mistake-3 = Aguantar el aire
    .feel = Un tirón suave por la zona lumbar, el lado de la cadera y el pecho.
    .easier-name = Torsión con almohadas
    .easier =
        Boca arriba, almohadas al lado y una entre las rodillas.
        Lleva las rodillas solo hasta ahí y descansa.
    .caution-1 = ¿Dolor pierna abajo, huesos débiles? Solo mece un poco las rodillas.
    .caution-2 = Tras una fractura reciente, pregunta antes a tu médico.

library =
    📚 <b>Todos los ejercicios y estiramientos</b>
    Para leer y mirar. Cuáles te van a ti lo averigua un chequeo: /run
    .upper = Espalda alta
    .lower = Espalda baja
    .stretches = Estiramientos
library-shelf =
    .upper = 📚 <b>Ejercicios para la espalda alta</b>
    .lower = 📚 <b>Ejercicios para la espalda baja</b>
    .stretches = 📚 <b>Estiramientos</b>
library-line = <b>{ $name }</b> – { $short }
library-line-rung = { $rung }. <b>{ $name }</b> – { $short }
library-order = De lo básico a lo difícil, en el orden del artículo. Toca uno.
library-stretches = Para estar a gusto, cuando sienten bien. Toca uno.
library-head = <b>{ $name }</b>  ·  peldaño { $rung } de 12
library-head-stretch = <b>{ $name }</b>  ·  estiramiento
library-other-names = <i>{ $names }</i>
library-dose = 🔢 { $dose }
library-by-choice = ✋ Nunca lo pongo en un programa: solo si tú quieres.
library-hurt = ⚠️ Me dijiste que este dolió. Mejor dejarlo fuera.
library-no-jumps = ⚠️ Por tus respuestas de seguridad: sin saltos por ahora.
library-unchecked = ℹ️ Aún no sé si los ejercicios son seguros para ti. Antes de probar uno: /run
library-tab =
    .how = Cómo
    .easier = Fácil y difícil
    .why = Por qué, fuentes
library-easier-head = 🪜 <b>Más fácil: { $name }</b>
library-harder-head = ⏫ <b>Más difícil</b>
library-harder-line = • { $name } (peldaño { $rung })
library-no-harder = Nada más difícil en esta familia. Más lento también es más difícil.
library-why-upper = <b>Espalda alta:</b> { $why }
library-why-lower = <b>Espalda baja:</b> { $why }
library-why-reasoning = <i>Qué ejercicio va con qué zona se razona desde la anatomía; no es una regla probada.</i>
library-sources = <b>Fuentes</b>
library-source = • { $source }
library-before = ‹ Anterior
library-after = Siguiente ›
library-list = ← Lista
library-which = ¿Cuál de estos?
library-back = ← Todo
library-not-today =
    🌙 <b>Hoy no</b>
    Tu espalda ha pedido descanso hoy, así que no enseño ejercicios de fuerza, ni para leer. Los estiramientos y todo lo demás están aquí.
library-no-plan =
    🩺 <b>No de mi parte</b>
    Con lo que me dijiste, qué ejercicios de fuerza te van lo dirá alguien que te conozca. Los estiramientos y todo lo demás están aquí.
library-held =
    ⏸ <b>Por ahora no hay ejercicios</b>
    Una de tus respuestas de seguridad dice que antes una persona debería ver tu espalda. Hasta entonces no enseño ejercicios, ni para leer: mirar está cerca de probar.

    ¿Ya te revisaron, o fue un error? Entonces responde otra vez las preguntas de seguridad.
library-recheck = Responder otra vez
command-library = Todos los ejercicios, para leer

library =
    📚 <b>Todos os exercícios e alongamentos</b>
    Para ler e ver. Quais são certos para você, um check-in descobre: /run
    .upper = Parte alta das costas
    .lower = Lombar
    .stretches = Alongamentos
library-shelf =
    .upper = 📚 <b>Exercícios para a parte alta das costas</b>
    .lower = 📚 <b>Exercícios para a lombar</b>
    .stretches = 📚 <b>Alongamentos</b>
library-line = <b>{ $name }</b> – { $short }
library-line-rung = { $rung }. <b>{ $name }</b> – { $short }
library-order = Do básico ao desafiador, na ordem do artigo. Toque em um.
library-stretches = Para conforto, sempre que forem bons. Toque em um.
library-head = <b>{ $name }</b>  ·  degrau { $rung } de 12
library-head-stretch = <b>{ $name }</b>  ·  alongamento
library-other-names = <i>{ $names }</i>
library-dose = 🔢 { $dose }
library-by-choice = ✋ Nunca o ponho num programa: a escolha é sua.
library-hurt = ⚠️ Você me disse que este doeu. Melhor deixar de fora.
library-no-jumps = ⚠️ Por causa das suas respostas de segurança: sem saltos por enquanto.
library-unchecked = ℹ️ Ainda não sei se exercícios são seguros para você. Antes de tentar um: /run
library-tab =
    .how = Como
    .easier = Mais fácil e mais difícil
    .why = Por quê, fontes
library-easier-head = 🪜 <b>Mais fácil: { $name }</b>
library-harder-head = ⏫ <b>O próximo, mais difícil</b>
library-harder-line = • { $name } (degrau { $rung })
library-no-harder = Nada mais difícil nesta família. Mais devagar também é mais difícil.
library-why-upper = <b>Parte alta das costas:</b> { $why }
library-why-lower = <b>Lombar:</b> { $why }
library-why-reasoning = <i>Qual exercício vai com qual região é um raciocínio da anatomia, não uma regra testada.</i>
library-sources = <b>Fontes</b>
library-source = • { $source }
library-before = ‹ Anterior
library-after = Próximo ›
library-list = ← Lista
library-which = Qual destes?
library-back = ← Todos
library-not-today =
    🌙 <b>Hoje não</b>
    Suas costas pediram descanso hoje, então não mostro exercícios de força, nem para ler. Os alongamentos e todo o resto estão aqui.
library-no-plan =
    🩺 <b>Não de mim</b>
    Com o que você me contou, quem diz quais exercícios de força cabem é alguém que conhece você. Os alongamentos e todo o resto estão aqui.
library-held =
    ⏸ <b>Sem exercícios por enquanto</b>
    Uma das suas respostas de segurança diz que uma pessoa deve avaliar suas costas primeiro. Até lá não mostro exercícios, nem para ler: olhar é quase tentar.

    Já avaliaram, ou foi engano? Então responda de novo às perguntas de segurança.
library-recheck = Responder de novo às perguntas
command-library = Todos os exercícios, para ler

# Glossary (Brazilian Portuguese, você; words that are also understood in Portugal):
#   lower back = lombar; upper back = parte alta das costas; back = costas; trunk = tronco
#   buttocks = glúteos (on a card), nádegas (for a sign); hamstring = posterior da coxa
#   on all fours = em quatro apoios; face down = de bruços; on your back = de costas no chão
#   plank = prancha; bird dog and dead bug keep their English names, as in real use
#   check-in = check-in; set = série; reps = repetições; card = ficha; dose = dose
#   training, session = treino; programme = programa; plan = plano; your four = seus quatro
#   swap = trocar; easier version = versão mais fácil; full version = versão completa
#   rung, ladder = degrau, escada; clean = limpo, sem falhas (of technique)
#   green, amber, red (light, day) = sinal verde, amarelo, vermelho
#   stretch = alongamento; reminder = lembrete; quiet hours = horário de silêncio
#   rest day = dia de descanso; time zone = fuso horário; the morning after = manhã seguinte
#   bone stress injury = lesão óssea por estresse; stress fracture = fratura por estresse
#   doctor = médico; physiotherapist = fisioterapeuta (on buttons: fisio)
#   the runner = você, quem corre: never an adjective or participle with a gender
# Lengths: short 60 characters, names 34, cue 38, mistake 50, start 76, step, feel, why 90.


## Força, do básico ao desafiador

superman = Superman
    .other-names = Super-homem, extensão das costas de bruços
    .short = De bruços, faça braços e pernas flutuarem
    .why-upper = Trabalha as costas inteiras, até os músculos em volta das escápulas.
    .why-lower = Glúteos e lombar aprendem a dividir o trabalho.
    .start = De bruços, pernas longas, braços além da cabeça.
    .step-1 = Contraia os glúteos e, de leve, a barriga.
    .step-2 = Solte o ar: braços, peito e coxas sobem um palmo.
    .step-3 = Alongue-se nos dois sentidos por 1–2 s.
    .step-4 = Inspire e desça devagar.
    .cue-1 = Longe, não alto
    .cue-2 = Olhos no chão
    .cue-3 = Primeiro os glúteos, depois as costas
    .mistake-1 = Jogar a cabeça para trás
    .mistake-2 = Dobrar os joelhos
    .mistake-3 = Subir no tranco ou prender o ar
    .feel = Glúteos e costas inteiras, por igual. Nada de pinçada na lombar.
    .easier-name = Superman alternado
    .easier =
        De bruços, com uma almofada sob a barriga, se quiser.
        Solte o ar e suba um braço e a perna oposta só um pouco.
        Desça devagar e troque de lado. Cada subida conta uma.
    .caution-1 = Pule se dói arquear as costas, ou nos primeiros dias de uma dor aguda.
    .caution-2 = Não na gravidez, nem com uma fissura conhecida numa vértebra (espondilólise).

beetle = Dead bug
    .other-names = Inseto morto, besouro
    .short = De costas no chão, desça braço e perna opostos
    .why-lower = A lombar treina ficar parada enquanto braços e pernas se movem, como na corrida.
    .start = De costas no chão, braços para o teto, quadris e joelhos a 90°.
    .step-1 = Inspire, costelas e costas pesadas.
    .step-2 = Solte o ar, desça um braço para trás e a perna oposta.
    .step-3 = Pare perto do chão, ou antes que as costas se levantem.
    .step-4 = Volte e troque de lado.
    .cue-1 = A lombar continua pesada
    .cue-2 = Mais devagar do que dá vontade
    .cue-3 = Pare onde as costas se moveriam
    .mistake-1 = Lombar saindo do chão
    .mistake-2 = Costelas abrindo
    .mistake-3 = Pressa
    .feel = No fundo da barriga. As costas só descansam.
    .easier-name = Toques de calcanhar
    .easier =
        De costas no chão, quadris e joelhos a 90°, braços no chão.
        Solte o ar e, com o joelho dobrado, toque um calcanhar no chão.
        Volte e troque de perna. Cada toque conta uma.
    .caution-1 = Quadril ou pescoço incomoda? Joelhos dobrados e uma almofada sob a cabeça.

balance-and-reach = Equilíbrio e alcance (canela)
    .other-names = Alcance do golfista
    .short = Numa perna só, incline-se e toque a canela
    .why-lower = Treina o quadril nivelado numa perna só, para a lombar balançar menos a cada passo.
    .start = De pé numa perna, joelho solto, o outro pé logo acima do chão.
    .step-1 = Quadril para trás, como quem fecha uma gaveta.
    .step-2 = Incline-se, a perna livre flutua atrás.
    .step-3 = Toque a canela de apoio com a mão oposta.
    .step-4 = Solte o ar, empurre o chão e cresça.
    .cue-1 = Costas e cabeça numa linha só
    .cue-2 = Quadril de frente para o chão
    .cue-3 = Joelho sobre o segundo dedo do pé
    .mistake-1 = Curvar as costas para alcançar mais
    .mistake-2 = Quadril abrindo para o lado
    .mistake-3 = Joelho para dentro, pé desabando
    .feel = O glúteo e a parte de trás da coxa da perna de apoio.
    .easier-name = Alcance com apoio do pé
    .easier =
        De pé numa perna, a ponta do outro pé no chão, atrás de você.
        Leve o quadril para trás e alcance só até o joelho.
        Solte o ar e cresça. Os dedos na parede dão equilíbrio.
    .caution-1 = Dobrar o corpo dói, ou a perna formiga? Alcance menos, ou pule.
    .caution-2 = Balançou? Segure em algo.

plank-leg-lifts = Prancha alta, uma perna
    .other-names = Prancha de braços estendidos com elevação de perna
    .short = Em prancha alta, suba uma perna de cada vez
    .why-upper = As escápulas trabalham o tempo todo para sustentar você.
    .why-lower = Treina a pelve firme enquanto uma perna vai para trás, como na passada.
    .start = Mãos sob os ombros, pés na largura do quadril, corpo em linha.
    .step-1 = Empurre o chão, glúteos firmes.
    .step-2 = Solte o ar, uma perna sobe 10–15 cm.
    .step-3 = Pare 1 s, quadril quieto.
    .step-4 = Desça sem barulho e troque de perna.
    .cue-1 = Um copo d’água sobre a lombar
    .cue-2 = Suba com o glúteo, não com as costas
    .cue-3 = Queixo um pouco para dentro
    .mistake-1 = Perna tão alta que as costas arqueiam
    .mistake-2 = Quadril caindo ou empinando
    .mistake-3 = Ombros subindo até as orelhas
    .feel = Barriga, glúteo da perna que sobe e em volta das escápulas.
    .easier-name = Prancha inclinada, uma perna
    .easier =
        Mãos num banco firme ou mesa baixa, corpo em linha.
        Solte o ar e suba um pouco uma perna esticada.
        Desça sem barulho e troque de perna. Cada subida conta uma.
    .caution-1 = Punhos doloridos? Apoie os antebraços, ou feche as mãos.
    .caution-2 = Se arquear dói, suba só 5 cm. Se isso também dói, pule.

single-leg-bridge = Ponte unilateral
    .other-names = Elevação de quadril com uma perna, ponte de glúteo
    .short = De costas no chão, suba o quadril com uma perna
    .why-lower = O quadril treina empurrar para trás sem a lombar arquear.
    .start = De costas no chão, um pé apoiado perto do bumbum, a outra perna reta.
    .step-1 = Encaixe um pouco a pelve.
    .step-2 = Solte o ar, calcanhar no chão, quadril para cima.
    .step-3 = Pare 1–2 s: ombro, quadril e joelho em linha.
    .step-4 = Desça devagar.
    .cue-1 = Coxas lado a lado
    .cue-2 = Costelas para baixo
    .cue-3 = Empurre com o calcanhar
    .mistake-1 = Arquear as costas lá em cima
    .mistake-2 = Um lado do quadril caindo
    .mistake-3 = Empurrar com a ponta do pé
    .feel = O glúteo da perna que empurra. Só atrás da coxa? Dobre mais esse joelho.
    .easier-name = Ponte com as duas pernas
    .easier =
        De costas no chão, os dois pés apoiados, na largura do quadril.
        Solte o ar, empurre com os dois calcanhares, suba o quadril.
        Pare, desça devagar. As duas pernas trabalham: conte uma vez, não por lado.
    .caution-1 = Cãibra atrás da coxa? Pé mais perto, subida menor.
    .caution-2 = Pare e procure avaliação se um lado dói fundo no glúteo ou na base da coluna.

side-plank-lifts = Prancha lateral de joelhos
    .other-names = Prancha lateral no antebraço, subindo o quadril
    .short = Sobre joelhos e antebraço, suba o quadril de lado
    .why-upper = O ombro de apoio ajuda a sustentar você.
    .why-lower = As laterais do tronco trabalham contra a queda do quadril a cada passo.
    .start = De lado, cotovelo sob o ombro, joelhos dobrados um sobre o outro.
    .step-1 = Empurre o antebraço no chão, pescoço longo.
    .step-2 = Solte o ar e suba o quadril.
    .step-3 = Pare 1 s: ombro, quadril e joelho em linha.
    .step-4 = Desça até quase tocar o chão.
    .cue-1 = Peito para a frente
    .cue-2 = Suba o quadril de baixo
    .cue-3 = Ombro longe da orelha
    .mistake-1 = Cotovelo longe demais
    .mistake-2 = Rolar para a frente
    .mistake-3 = Quadril indo para trás
    .feel = O lado de baixo, das costelas ao quadril.
    .easier-name = Subida lateral com ajuda da mão
    .easier =
        De lado, cotovelo sob o ombro, joelhos dobrados, a mão de cima no chão.
        Solte o ar e suba o quadril até a metade com a ajuda dela.
        Desça devagar.
    .caution-1 = Ombro dolorido? Faça de pé, com o antebraço na parede, ou pule.

quadruped-limb-raises = Bird dog
    .other-names = Perdigueiro, quatro apoios com braço e perna
    .short = Em quatro apoios, estique braço e perna opostos
    .why-upper = A parte alta das costas sustenta o braço enquanto o resto fica parado.
    .why-lower = Trabalha costas e glúteos com pouca carga na coluna.
    .start = Em quatro apoios, mãos sob os ombros, joelhos sob o quadril.
    .step-1 = Contraia um pouco a barriga.
    .step-2 = Deslize um pé para trás e a mão oposta para a frente.
    .step-3 = Solte o ar, suba os dois até a altura do tronco.
    .step-4 = Segure 1–2 s e troque de lado.
    .cue-1 = Só até onde as costas ficam paradas
    .cue-2 = Quadril nivelado
    .cue-3 = Alcance longe, polegar para cima
    .mistake-1 = Costas afundando
    .mistake-2 = Quadril abrindo para o lado
    .mistake-3 = Olhar para cima, ou pressa
    .feel = O glúteo da perna que sobe e as costas em diagonal, até o ombro oposto.
    .easier-name = Deslize de perna
    .easier =
        Em quatro apoios, as duas mãos ficam no chão.
        Solte o ar e deslize um pé para trás, dedos no chão.
        Traga de volta e troque de perna. Cada deslize conta uma.
    .caution-1 = Joelhos ou punhos doloridos? Apoie em algo macio e feche as mãos.

superman-pull = Superman com puxada
    .other-names = Puxada de bruços
    .short = De bruços, traga os cotovelos para as costelas
    .why-upper = Trabalha os músculos que levam as escápulas para trás e para baixo.
    .why-lower = A lombar treina ficar firme enquanto os braços trabalham.
    .start = De bruços, pernas longas, braços além da cabeça.
    .step-1 = Suba um pouco o peito e as coxas.
    .step-2 = Solte o ar, traga os cotovelos para junto das costelas.
    .step-3 = Junte as escápulas por 1 s.
    .step-4 = Estique os braços de novo. Se quiser, desça entre uma e outra.
    .cue-1 = Cotovelos para os bolsos de trás
    .cue-2 = Pescoço longo
    .cue-3 = Puxe com as escápulas
    .mistake-1 = Encolher os ombros
    .mistake-2 = Queixo para cima, peito alto demais
    .mistake-3 = Remar depressa
    .feel = Entre as escápulas e logo abaixo delas.
    .easier-name = Puxada com os pés no chão
    .easier =
        De bruços, pés no chão, testa numa toalha dobrada.
        Solte o ar, suba um pouco os braços, traga os cotovelos às costelas.
        Junte as escápulas e estique os braços de novo.
    .caution-1 = Pule se dói arquear as costas, ou nos primeiros dias de uma dor aguda.
    .caution-2 = Lombar tensa? Pernas no chão. Ombro pinçando? Cotovelos mais baixos.
    .caution-3 = Não na gravidez, nem com uma fissura conhecida numa vértebra (espondilólise).

single-leg-deadlift = Levantamento terra unilateral
    .other-names = Stiff unilateral, peso morto romeno com uma perna
    .short = Numa perna só, incline-se como uma gangorra
    .why-upper = A parte alta das costas mantém você em linha na descida.
    .why-lower = Treina dobrar o corpo pelo quadril, e não pela lombar.
    .start = De pé numa perna, joelho solto, braços soltos.
    .step-1 = Leve o quadril para trás.
    .step-2 = Incline tronco e perna livre juntos, como uma gangorra.
    .step-3 = Pare antes que as costas se curvem.
    .step-4 = Solte o ar, calcanhar no chão, suba.
    .cue-1 = Uma linha da cabeça ao calcanhar
    .cue-2 = Quadril de frente para o chão
    .cue-3 = Mãos descem rente à perna
    .mistake-1 = Curvar as costas
    .mistake-2 = Quadril livre abrindo para o lado
    .mistake-3 = Joelho travado ou caindo para dentro
    .feel = O glúteo e a parte de trás da coxa da perna de apoio.
    .easier-name = Terra com apoio do pé
    .easier =
        De pé numa perna, os dedos do outro pé no chão atrás, uma mão na parede.
        Leve o quadril para trás e incline-se um pouco, costas retas.
        Solte o ar e cresça.
    .caution-1 = Se dobrar o corpo para a frente dói, incline menos ou pule.
    .caution-2 = Pule se traz dor ou formigamento à perna, ou enquanto um estiramento no posterior da coxa se recupera.

plank-limb-raises = Prancha alta, braço e perna
    .other-names = Bird dog na prancha
    .short = Em prancha alta, suba braço e perna opostos
    .why-upper = As escápulas mantêm você firme sobre um braço.
    .why-lower = O tronco treina não girar, do ombro ao quadril oposto.
    .start = Prancha de braços estendidos, pés afastados.
    .step-1 = Contraia barriga e glúteos.
    .step-2 = Solte o ar, suba um pouco uma mão e o pé oposto.
    .step-3 = Segure 1–2 s sem rolar.
    .step-4 = Desça com suavidade e troque de lado.
    .cue-1 = O peso fica no meio
    .cue-2 = Umbigo apontado para o chão
    .cue-3 = Pequeno e devagar
    .mistake-1 = Girar o tronco
    .mistake-2 = Quadril subindo
    .mistake-3 = Afundar entre as escápulas
    .feel = Em volta de todo o tronco, e no ombro de apoio.
    .easier-name = Toque no ombro, mãos no banco
    .easier =
        Mãos num banco firme ou mesa baixa, pés afastados.
        Solte o ar e toque um ombro com a mão oposta.
        Mão de volta, troque de lado. Cada toque conta uma.
    .caution-1 = Pule se os punhos ou os ombros doem.
    .caution-2 = As costas doem quando afundam? Faça a versão mais fácil.

v-ups = Abdominal em V
    .other-names = V-up, abdominal canivete
    .short = De costas no chão, junte braços e pernas em V
    .why-lower = Trabalha a frente do tronco, ao lado de costas fortes. Opcional.
    .start = De costas no chão, braços além da cabeça, pernas retas.
    .step-1 = Pressione a lombar no chão.
    .step-2 = Solte o ar e feche o corpo em V.
    .step-3 = Equilibre-se um instante.
    .step-4 = Desça em 3 s, lombar pesada.
    .cue-1 = Braços e pernas sobem juntos
    .cue-2 = Sem tranco
    .cue-3 = Pare de descer se as costas arqueiam
    .mistake-1 = Subir no embalo
    .mistake-2 = Curvar-se com força ou puxar com o pescoço
    .mistake-3 = Pernas despencando
    .feel = A barriga inteira e a frente do quadril, não as costas.
    .easier-name = Abdominal parcial
    .easier =
        De costas no chão, joelhos dobrados, mãos nas coxas.
        Solte o ar, deslize as mãos até as escápulas saírem do chão.
        Desça devagar, pescoço longo.
    .caution-1 = Abdominais assim carregam muito a coluna. Pule se dobrar o corpo, sentar ou tossir dói.
    .caution-2 = Não com dor ou formigamento na perna, ossos fracos, na gravidez ou nos meses depois do parto.

single-leg-jump-squats = Agachamento unilateral com salto
    .other-names = Salto de agachamento numa perna só
    .short = Saltos pequenos e silenciosos numa perna; vem por último
    .why-lower = Prepara tronco e quadril para aterrissar numa perna só.
    .start = De pé numa perna, braços para trás.
    .step-1 = Sente para trás, até um quarto de agachamento.
    .step-2 = Solte o ar e salte alguns cm.
    .step-3 = Aterrisse com suavidade: meio do pé, depois calcanhar.
    .step-4 = Fique 1–2 s e recomece.
    .cue-1 = Aterrisse sem barulho
    .cue-2 = Joelho sobre os dedos do pé
    .cue-3 = Quadril atrás, tronco pouco à frente
    .mistake-1 = Joelho caindo para dentro
    .mistake-2 = Aterrissar com a perna dura
    .mistake-3 = Quicar sem parar, ou saltar alto
    .feel = Coxa, glúteo e panturrilha da perna que salta.
    .easier-name = Sentar e levantar com uma perna
    .easier =
        Sente numa cadeira, um pé apoiado, o outro logo acima do chão.
        Solte o ar e levante com uma perna. Sem salto.
        Sente devagar, a ponta do outro pé no chão se precisar.
    .caution-1 = Antes: duas semanas de corridas a 0–1, Equilíbrio e alcance e Levantamento terra limpos em 3 × 12.
    .caution-2 = Nunca com dor aguda, ossos fracos, suspeita de fratura por estresse ou gravidez.
    .caution-3 = Aterrissar numa perna só traz a sua dor? Nada de saltos nem corridas, e procure um médico.


## Alongamentos

cat-cow = Gato-vaca
    .other-names = Gato-camelo
    .short = Em quatro apoios, curve e arqueie as costas devagar
    .why-upper = Move a coluna inteira, até o pescoço.
    .why-lower = Move a lombar com suavidade nos dois sentidos.
    .start = Em quatro apoios, costas na posição mais confortável.
    .step-1 = Inspire: cóccix e peito sobem, barriga desce (vaca).
    .step-2 = Solte o ar: recolha cóccix e queixo, curve as costas (gato).
    .step-3 = Siga no ritmo da respiração.
    .cue-1 = Do cóccix ao pescoço, aos poucos
    .cue-2 = Braços retos
    .cue-3 = Fique onde é confortável
    .mistake-1 = Dobrar num ponto só
    .mistake-2 = Dobrar os cotovelos
    .mistake-3 = Forçar o final
    .feel = Movimento fácil pelas costas inteiras, sem repuxar forte.
    .easier-name = Gato-vaca na cadeira
    .easier =
        Sente numa cadeira, mãos nos joelhos.
        Inspire, peito à frente. Solte o ar, curve as costas.
    .caution-1 = Se um dos sentidos dói, fique na metade confortável.

figure-4 = Figura 4 no chão
    .other-names = Alongamento em 4, de glúteos
    .short = De costas, tornozelo sobre a coxa, puxe a perna
    .why-lower = Alonga os glúteos e os músculos profundos que giram o quadril.
    .start = De costas no chão, joelhos dobrados, pés apoiados.
    .step-1 = Apoie um tornozelo na outra coxa, logo acima do joelho.
    .step-2 = Segure atrás da coxa de baixo.
    .step-3 = Puxe até sentir alongar de leve.
    .step-4 = Respire, segure e troque de lado.
    .cue-1 = Cóccix e cabeça ficam no chão
    .cue-2 = Repuxa de leve, sem dor
    .cue-3 = Ombros soltos
    .mistake-1 = Puxar pelo próprio joelho
    .mistake-2 = Levantar a cabeça
    .mistake-3 = Balançar
    .feel = Um repuxar leve do lado de fora do glúteo.
    .easier-name = Figura 4, pé no chão
    .easier =
        De costas no chão, apoie um tornozelo na outra coxa, logo acima do joelho.
        O outro pé fica no chão. Fique e respire.
    .caution-1 = Pule com prótese de quadril, dor no joelho ou formigamento pela perna.

supine-twist = Torção deitada
    .other-names = Torção supina, rotação de tronco no chão
    .short = De costas, repouse os dois joelhos para um lado
    .why-upper = Gira o meio das costas e abre o peito.
    .why-lower = Alonga de leve a lombar e a lateral do quadril.
    .start = De costas no chão, braços abertos em T, joelhos dobrados.
    .step-1 = Role os dois joelhos para um lado.
    .step-2 = Repouse no chão ou numa almofada.
    .step-3 = O ombro oposto fica no chão. Olhe para esse lado, se for bom.
    .step-4 = Respire, segure e troque de lado.
    .cue-1 = Ombros pesados
    .cue-2 = Deixe a gravidade agir
    .cue-3 = Barriga firme ao voltar
    .mistake-1 = Forçar os joelhos para baixo
    .mistake-2 = Ombro levantando
    .mistake-3 = Prender o ar
    .feel = Um repuxar suave pela lombar, lateral do quadril e peito.
    .easier-name = Torção com almofadas
    .easier =
        De costas no chão, almofadas ao lado e uma entre os joelhos.
        Role os joelhos só até aí e descanse.
    .caution-1 = Dor que desce a perna, ossos fracos? Só balance um pouco os joelhos.
    .caution-2 = Depois de uma fratura recente, pergunte antes ao seu médico.

# Gli esercizi e gli allungamenti, nell’ordine dell’articolo. Il testo è HTML di Telegram:
# una e commerciale si scrive &amp;.
#
# Glossary (Italian, informal tu, never a gendered word about the runner)
#   lower back = zona lombare; button and typed word: Bassa schiena
#   upper back = parte alta della schiena; button and typed word: Alta schiena
#   check-in = check-in · sore = indolenzito (of the back only)
#   set = serie · reps = ripetizioni · round = giro · clean = pulito
#   card = scheda · sore day = giorno di dolore · programme = programma · plan = programma · your four = i tuoi quattro
#   swap = cambiare · easier version = versione più facile
#   ladder = scala · rung = gradino · amber/red/green = semaforo giallo/rosso/verde
#   stretch = allungamento; the doing of it: stretching · training = allenamento
#   strength = forza · to leave out = lasciare fuori · quiet hours = ore di silenzio
#   buttocks = glutei · trunk = tronco · hips (to lift) = bacino · hip = anca
#   shoulder blades = scapole · belly in = pancia in dentro · physio = fisioterapista, fisio
#   safety questions = domande di sicurezza · reminder = promemoria
#
# short ≤ 60, cue ≤ 38, names ≤ 34 characters; a card fits on a phone.


## Forza, dal facile al difficile

superman = Superman
    .other-names = Estensioni della schiena a pancia in giù
    .short = A pancia in giù, braccia e gambe si staccano da terra
    .why-upper = Fa lavorare tutta la schiena, fino ai muscoli intorno alle scapole.
    .why-lower = Glutei e zona lombare imparano a dividersi il lavoro.
    .start = A pancia in giù, gambe lunghe, braccia oltre la testa.
    .step-1 = Stringi i glutei, pancia un po’ in dentro.
    .step-2 = Espira: braccia, petto e cosce salgono di un palmo.
    .step-3 = Allungati per 1–2 s.
    .step-4 = Inspira e scendi piano.
    .cue-1 = Lungo, non alto
    .cue-2 = Occhi a terra
    .cue-3 = Prima i glutei, poi la schiena
    .mistake-1 = Testa buttata indietro
    .mistake-2 = Ginocchia piegate
    .mistake-3 = Strappi, o fiato trattenuto
    .feel = I glutei e tutta la schiena, in modo uniforme. Nessuna fitta in basso.
    .easier-name = Superman alternato
    .easier =
        A pancia in giù, se vuoi con un cuscino sotto la pancia.
        Espira, solleva appena un braccio e la gamba opposta.
        Scendi piano e cambia lato. Ogni alzata conta uno.
    .caution-1 = Saltalo se inarcare la schiena fa male, o nei primi giorni di un dolore acuto.
    .caution-2 = Non in gravidanza, né se sai di avere una crepa in una vertebra (spondilolisi).

beetle = Dead bug
    .other-names = Coleottero
    .short = A pancia in su, scendi con braccio e gamba opposti
    .why-lower = La zona lombare impara a star ferma mentre braccia e gambe oscillano, come in corsa.
    .start = A pancia in su, braccia verso il soffitto, anche e ginocchia a 90°.
    .step-1 = Inspira, costole e schiena pesanti.
    .step-2 = Espira, abbassa un braccio oltre la testa e la gamba opposta.
    .step-3 = Fermati poco sopra il pavimento, o prima che la schiena si stacchi.
    .step-4 = Torna su e cambia lato.
    .cue-1 = La zona lombare resta pesante
    .cue-2 = Più piano di quanto vorresti
    .cue-3 = Stop dove la schiena si muoverebbe
    .mistake-1 = Zona lombare che si inarca
    .mistake-2 = Costole che si alzano
    .mistake-3 = Fretta
    .feel = In profondità nella pancia. La schiena deve solo riposare.
    .easier-name = Tocchi di tallone
    .easier =
        A pancia in su, anche e ginocchia a 90°, braccia a terra.
        Espira, tieni il ginocchio piegato e tocca terra con un tallone.
        Torna su e cambia gamba. Ogni tocco conta uno.
    .caution-1 = Fastidio alle anche o al collo? Ginocchia piegate e un cuscino sotto la testa.

balance-and-reach = Equilibrio e tocco della tibia
    .other-names = Raccolta del golfista
    .short = Su una gamba, piegati in avanti e tocca la tibia
    .why-lower = Allena un bacino in piano su una gamba, così i lombi possono oscillare meno a ogni passo.
    .start = In piedi su una gamba, ginocchio morbido, l’altro piede appena staccato.
    .step-1 = Bacino indietro, come per chiudere un cassetto.
    .step-2 = Inclinati, la gamba libera va indietro.
    .step-3 = Tocca la tibia d’appoggio con la mano opposta.
    .step-4 = Espira, spingi via il pavimento, torna su.
    .cue-1 = Schiena e testa in linea
    .cue-2 = Le ossa delle anche verso terra
    .cue-3 = Ginocchio sul secondo dito del piede
    .mistake-1 = Schiena curva per arrivare più giù
    .mistake-2 = Anca che si apre di lato
    .mistake-3 = Ginocchio in dentro, piede che cede
    .feel = Il gluteo e il dietro della coscia su cui stai.
    .easier-name = Tocco con piede d’appoggio
    .easier =
        In piedi su una gamba, le dita dell’altro piede a terra dietro di te.
        Porta il bacino indietro e arriva solo al ginocchio.
        Espira e torna su. Le dita su una parete danno equilibrio.
    .caution-1 = Piegarti fa male, o la gamba formicola? Scendi meno, o saltalo.
    .caution-2 = Traballi? Tieniti a qualcosa.

plank-leg-lifts = Plank con alzata di gamba
    .other-names = Plank a braccia tese, una gamba alla volta
    .short = Plank a braccia tese, solleva una gamba alla volta
    .why-upper = Le scapole lavorano tutto il tempo per tenerti su.
    .why-lower = Allena un bacino fermo mentre una gamba va indietro, come nella spinta.
    .start = Mani sotto le spalle, piedi larghi come le anche, in linea testa-talloni.
    .step-1 = Spingi via il pavimento, glutei sodi.
    .step-2 = Espira, una gamba su di 10–15 cm.
    .step-3 = Pausa di 1 s, bacino fermo.
    .step-4 = Scendi senza rumore e cambia gamba.
    .cue-1 = Un bicchiere d’acqua sui lombi
    .cue-2 = Alza col gluteo, non con la schiena
    .cue-3 = Mento un po’ in dentro
    .mistake-1 = Gamba così alta che la schiena si inarca
    .mistake-2 = Bacino che crolla o che punta in su
    .mistake-3 = Spalle verso le orecchie
    .feel = La pancia, il gluteo della gamba alzata e intorno alle scapole.
    .easier-name = Plank rialzato, alzate di gamba
    .easier =
        Mani su una panca solida o un tavolo basso, corpo in linea.
        Espira e solleva un poco una gamba tesa.
        Scendi senza rumore e cambia gamba. Ogni alzata conta uno.
    .caution-1 = Polsi indolenziti? Sugli avambracci, o a pugni chiusi.
    .caution-2 = Se inarcarti fa male, alza solo 5 cm. Se fa male anche così, saltalo.

single-leg-bridge = Ponte su una gamba
    .other-names = Ponte glutei monopodalico
    .short = A pancia in su, solleva il bacino con una gamba
    .why-lower = L’anca si esercita a spingere indietro senza che la zona lombare si inarchi.
    .start = A pancia in su, un piede a terra vicino al sedere, l’altra gamba tesa.
    .step-1 = Arrotola un po’ il coccige.
    .step-2 = Espira, tallone giù, bacino su.
    .step-3 = Pausa di 1–2 s: spalla, anca e ginocchio in linea.
    .step-4 = Scendi piano.
    .cue-1 = Le cosce restano fianco a fianco
    .cue-2 = Costole giù
    .cue-3 = Spingi dal tallone
    .mistake-1 = Schiena inarcata in alto
    .mistake-2 = Un’anca che scende
    .mistake-3 = Spinta dalle dita dei piedi
    .feel = Il gluteo della gamba che spinge. Solo dietro la coscia? Piega di più il ginocchio.
    .easier-name = Ponte su due gambe
    .easier =
        A pancia in su, i due piedi a terra, larghi come il bacino.
        Espira, premi i talloni, solleva il bacino.
        Pausa, scendi piano. Lavorano tutte e due le gambe: conta una volta, non per lato.
    .caution-1 = Crampo dietro la coscia? Piede più vicino, alzata più piccola.
    .caution-2 = Fermati e fatti vedere se fa male un solo lato, in fondo al gluteo o alla base della colonna.

side-plank-lifts = Plank laterale sulle ginocchia
    .other-names = Alzate del bacino in plank laterale, da ginocchia
    .short = Su ginocchia e avambraccio, solleva il bacino di lato
    .why-upper = La spalla su cui ti appoggi aiuta a tenerti su.
    .why-lower = I fianchi lavorano contro il bacino che scende a ogni passo.
    .start = Di fianco, gomito sotto la spalla, ginocchia piegate una sull’altra.
    .step-1 = Premi l’avambraccio, collo lungo.
    .step-2 = Espira e solleva il bacino.
    .step-3 = Pausa di 1 s: spalla, anca e ginocchio in linea.
    .step-4 = Scendi fin quasi a terra.
    .cue-1 = Petto in avanti
    .cue-2 = Alza l’anca di sotto
    .cue-3 = Spalla lontana dall’orecchio
    .mistake-1 = Gomito troppo in fuori
    .mistake-2 = Corpo che rotola in avanti
    .mistake-3 = Bacino che scivola indietro
    .feel = Il fianco vicino a terra, dalle costole all’anca.
    .easier-name = Plank laterale con aiuto
    .easier =
        Di fianco, gomito sotto la spalla, ginocchia piegate, mano di sopra a terra.
        Espira, solleva il bacino a metà con il suo aiuto.
        Scendi piano.
    .caution-1 = Spalla dolente? Fallo in piedi, con l’avambraccio contro il muro, o saltalo.

quadruped-limb-raises = Bird dog
    .other-names = Alzate di braccio e gamba in quadrupedia
    .short = A quattro zampe, allunga braccio e gamba opposti
    .why-upper = La parte alta della schiena regge il braccio mentre il resto sta fermo.
    .why-lower = Fa lavorare schiena e glutei con poco carico sulla colonna.
    .start = A quattro zampe, mani sotto le spalle, ginocchia sotto le anche.
    .step-1 = Tendi un po’ la pancia.
    .step-2 = Fai scivolare un piede indietro e la mano opposta avanti.
    .step-3 = Espira, alzali fino all’orizzontale.
    .step-4 = Tieni 1–2 s, poi cambia lato.
    .cue-1 = Solo fin dove la schiena sta ferma
    .cue-2 = Bacino in piano
    .cue-3 = Allungati, pollice in su
    .mistake-1 = Schiena che crolla
    .mistake-2 = Anca che si apre di lato
    .mistake-3 = Sguardo in su, o fretta
    .feel = Il gluteo della gamba alzata, e la schiena in diagonale fino alla spalla opposta.
    .easier-name = Scivolate di gamba
    .easier =
        A quattro zampe, le mani restano a terra.
        Espira e fai scivolare un piede indietro, dita a terra.
        Riportalo e cambia gamba. Ogni scivolata conta uno.
    .caution-1 = Ginocchia o polsi indolenziti? Mettiti sul morbido e chiudi i pugni.

superman-pull = Superman con tirata
    .other-names = Tirata dei gomiti a pancia in giù
    .short = A pancia in giù, porta i gomiti ai fianchi
    .why-upper = Fa lavorare i muscoli che portano le scapole indietro e in basso.
    .why-lower = La zona lombare si esercita a star ferma mentre lavorano le braccia.
    .start = A pancia in giù, gambe lunghe, braccia oltre la testa.
    .step-1 = Alza un po’ petto e cosce.
    .step-2 = Espira, porta i gomiti lungo le costole.
    .step-3 = Scapole vicine per 1 s.
    .step-4 = Riallunga le braccia. Se vuoi, riposa in mezzo.
    .cue-1 = Gomiti verso le tasche dietro
    .cue-2 = Collo lungo
    .cue-3 = Tira dalle scapole
    .mistake-1 = Spalle alle orecchie
    .mistake-2 = Mento in su, petto troppo alto
    .mistake-3 = Remate veloci
    .feel = Tra le scapole e appena sotto.
    .easier-name = Tirata con i piedi a terra
    .easier =
        A pancia in giù, piedi a terra, fronte su un asciugamano piegato.
        Espira, alza un po’ le braccia, porta i gomiti alle costole.
        Stringi le scapole, poi riallunga le braccia.
    .caution-1 = Saltalo se inarcare la schiena fa male, o nei primi giorni di un dolore acuto.
    .caution-2 = Zona lombare tesa? Gambe giù. La spalla pizzica? Gomiti più bassi.
    .caution-3 = Non in gravidanza, né se sai di avere una crepa in una vertebra (spondilolisi).

single-leg-deadlift = Stacco su una gamba
    .other-names = Stacco rumeno monopodalico, single leg deadlift
    .short = Su una gamba, inclinati in avanti come un’altalena
    .why-upper = La parte alta della schiena ti tiene in linea mentre ti inclini.
    .why-lower = Allena a piegarti dalle anche invece che dalla zona lombare.
    .start = Su una gamba, ginocchio morbido, braccia giù.
    .step-1 = Porta il bacino indietro.
    .step-2 = Inclina insieme tronco e gamba libera, come un’altalena.
    .step-3 = Fermati prima che la schiena si curvi.
    .step-4 = Espira, tallone giù, torna su.
    .cue-1 = Una linea da testa a tallone
    .cue-2 = Le ossa delle anche verso terra
    .cue-3 = Le mani scivolano lungo la gamba
    .mistake-1 = Schiena curva
    .mistake-2 = Anca libera che si apre di lato
    .mistake-3 = Ginocchio bloccato, o in dentro
    .feel = Il gluteo e il dietro della coscia su cui stai.
    .easier-name = Stacco con piede d’appoggio
    .easier =
        Su una gamba, le dita dell’altro piede a terra dietro di te, una mano al muro.
        Porta il bacino indietro e inclinati un po’, schiena dritta.
        Espira e torna su.
    .caution-1 = Se piegarti in avanti fa male, inclinati meno o saltalo.
    .caution-2 = Saltalo se porta dolore o formicolio nella gamba, o con uno stiramento dietro la coscia non ancora guarito.

plank-limb-raises = Plank con braccio e gamba alzati
    .other-names = Bird dog in plank
    .short = Plank a braccia tese, alza braccio e gamba opposti
    .why-upper = Le scapole ti tengono stabile su un braccio.
    .why-lower = Il tronco si esercita a non ruotare, dalla spalla all’anca opposta.
    .start = Plank a braccia tese, piedi larghi.
    .step-1 = Stringi pancia e glutei.
    .step-2 = Espira, alza un po’ una mano e il piede opposto.
    .step-3 = Tieni 1–2 s senza ruotare.
    .step-4 = Scendi piano e cambia lato.
    .cue-1 = Il peso resta al centro
    .cue-2 = L’ombelico guarda a terra
    .cue-3 = Piccolo e lento
    .mistake-1 = Corpo che ruota
    .mistake-2 = Bacino che si alza
    .mistake-3 = Petto che affonda tra le scapole
    .feel = Tutto intorno al tronco, e la spalla su cui ti appoggi.
    .easier-name = Tocchi alla spalla, rialzati
    .easier =
        Mani su una panca solida o un tavolo basso, piedi larghi.
        Espira e tocca una spalla con la mano opposta.
        Mano giù, cambia lato. Ogni tocco conta uno.
    .caution-1 = Saltalo se ti fanno male polsi o spalle.
    .caution-2 = La schiena fa male quando crolli? Prendi la versione più facile.

v-ups = V-up
    .other-names = Addominali a libro, jackknife
    .short = A pancia in su, chiudi braccia e gambe a V
    .why-lower = Fa lavorare il davanti del tronco, accanto a una schiena forte. Facoltativo.
    .start = A pancia in su, braccia oltre la testa, gambe tese.
    .step-1 = Premi la zona lombare a terra.
    .step-2 = Espira, chiuditi a V.
    .step-3 = Un attimo in equilibrio.
    .step-4 = Scendi in 3 s, zona lombare pesante.
    .cue-1 = Braccia e gambe salgono insieme
    .cue-2 = Niente strappi
    .cue-3 = Stop quando la schiena si inarca
    .mistake-1 = Salire di slancio
    .mistake-2 = Curvarsi di forza, o tirare col collo
    .mistake-3 = Gambe che cadono giù
    .feel = Tutta la pancia e il davanti delle anche, non la schiena.
    .easier-name = Curl-up parziale
    .easier =
        A pancia in su, ginocchia piegate, mani sulle cosce.
        Espira, fai scorrere le mani in su finché si staccano le scapole.
        Scendi piano, collo lungo.
    .caution-1 = Esercizi così caricano molto la colonna. Saltalo se piegarti, sederti o tossire fa male.
    .caution-2 = Non con dolore o formicolio alla gamba, ossa fragili, in gravidanza o nei mesi dopo un parto.

single-leg-jump-squats = Squat jump su una gamba
    .other-names = Squat con salto monopodalico
    .short = Piccoli salti silenziosi su una gamba; per ultimi
    .why-lower = Prepara tronco e bacino all’atterraggio su una gamba.
    .start = In piedi su una gamba, braccia indietro.
    .step-1 = Siediti indietro, un quarto di squat.
    .step-2 = Espira, salta di pochi cm.
    .step-3 = Atterra morbido: metà piede, poi tallone.
    .step-4 = Resta lì 1–2 s, poi riparti.
    .cue-1 = Atterra in silenzio
    .cue-2 = Ginocchio sopra il piede
    .cue-3 = Bacino indietro, tronco poco avanti
    .mistake-1 = Ginocchio in dentro
    .mistake-2 = Atterraggio a gamba rigida
    .mistake-3 = Rimbalzi, o salti per l’altezza
    .feel = Coscia, gluteo e polpaccio della gamba che salta.
    .easier-name = Alzarsi dalla sedia a una gamba
    .easier =
        Su una sedia, un piede a terra, l’altro appena staccato.
        Espira e alzati su una gamba. Niente salto.
        Siediti piano; se serve, appoggia la punta dell’altro piede.
    .caution-1 = Prima: due settimane di corse a 0–1, tocco della tibia e stacco su una gamba puliti a 3 × 12.
    .caution-2 = Mai con dolore acuto, ossa fragili, una possibile frattura da stress o in gravidanza.
    .caution-3 = Atterrare su una gamba ti dà il dolore? Niente salti, niente corsa, e vai da un medico.


## Allungamenti

cat-cow = Gatto-mucca
    .other-names = Cat-cow, gatto-cammello
    .short = A quattro zampe, incurva e inarca piano la schiena
    .why-upper = Muove tutta la colonna, fino al collo.
    .why-lower = Muove dolcemente la zona lombare nelle due direzioni.
    .start = A quattro zampe, schiena nella sua posizione comoda.
    .step-1 = Inspira: coccige e petto in su, la pancia scende (mucca).
    .step-2 = Espira: coccige e mento in dentro, schiena curva (gatto).
    .step-3 = Continua col respiro.
    .cue-1 = Dal coccige al collo, pezzo per pezzo
    .cue-2 = Braccia tese
    .cue-3 = Resta dove è comodo
    .mistake-1 = Piegarsi in un punto solo
    .mistake-2 = Gomiti piegati
    .mistake-3 = Forzare a fine corsa
    .feel = Un movimento facile lungo tutta la schiena, nessuna tensione forte.
    .easier-name = Gatto-mucca sulla sedia
    .easier =
        Su una sedia, mani sulle ginocchia.
        Inspira, petto avanti. Espira, schiena curva.
    .caution-1 = Se una direzione fa male, resta nella metà comoda.

figure-4 = Figura 4 a pancia in su
    .other-names = Allungamento dei glutei a pancia in su
    .short = A pancia in su, caviglia sulla coscia, tira la gamba
    .why-lower = Allunga i glutei e i muscoli profondi che ruotano le anche.
    .start = A pancia in su, ginocchia piegate, piedi a terra.
    .step-1 = Posa una caviglia sull’altra coscia, appena sopra il ginocchio.
    .step-2 = Afferra da dietro la coscia di sotto.
    .step-3 = Tirala a te fino a una tensione leggera.
    .step-4 = Respira, tieni, poi cambia lato.
    .cue-1 = Coccige e testa restano giù
    .cue-2 = Tira appena, senza dolore
    .cue-3 = Spalle sciolte
    .mistake-1 = Tirare il ginocchio stesso
    .mistake-2 = Alzare la testa
    .mistake-3 = Molleggiare
    .feel = Una tensione leggera nel gluteo, verso l’esterno.
    .easier-name = Figura 4 con piede a terra
    .easier =
        A pancia in su, posa una caviglia sull’altra coscia, appena sopra il ginocchio.
        L’altro piede resta a terra. Resta così e respira.
    .caution-1 = Saltalo con una protesi d’anca, dolore al ginocchio o formicolio lungo la gamba.

supine-twist = Torsione a pancia in su
    .other-names = Torsione supina
    .short = A pancia in su, posa le ginocchia da un lato
    .why-upper = Ruota il tratto dorsale e apre il petto.
    .why-lower = Allunga dolcemente la zona lombare e l’esterno dell’anca.
    .start = A pancia in su, braccia aperte a T, ginocchia piegate.
    .step-1 = Porta le ginocchia da un lato.
    .step-2 = Posale a terra o su un cuscino.
    .step-3 = La spalla opposta resta giù. Guarda da quella parte, se ti va.
    .step-4 = Respira, tieni, poi cambia lato.
    .cue-1 = Spalle pesanti
    .cue-2 = Lascia fare alla gravità
    .cue-3 = Pancia in dentro quando torni
    .mistake-1 = Forzare le ginocchia in giù
    .mistake-2 = Spalla che si alza
    .mistake-3 = Fiato trattenuto
    .feel = Una tensione morbida tra zona lombare, esterno dell’anca e petto.
    .easier-name = Torsione con i cuscini
    .easier =
        A pancia in su, cuscini accanto a te e uno tra le ginocchia.
        Porta le ginocchia solo fin lì e lasciale riposare.
    .caution-1 = Dolore lungo la gamba, ossa fragili? Dondola appena le ginocchia.
    .caution-2 = Dopo una frattura recente, chiedi prima al medico.

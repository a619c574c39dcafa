# How it goes: two activities (Patient-Specific Functional Scale) and the impression on the whole
# (Patient Global Impression of Change). Never a claim of effect.
outcomes-offer = 📏 Noter comment ça va
    .again = 📏 Quatre semaines plus tard : alors ?
outcomes-activity =
    📏 <b>Qu’est-ce que ton dos rend difficile ?</b>
    Nomme une activité qui compte pour toi, en quelques mots à toi, ou choisis-en une. Puis dis comment elle va. Dans quatre semaines je redemande, pour que toi et ton kiné puissiez comparer.
    .second = 📏 <b>Et une deuxième activité ?</b> Tape-la, ou choisis-en une.
    .long = En peu de mots s’il te plaît, { $most } lettres au plus.
    .same = Celle-là est déjà notée.
outcomes-suggested =
    .running = Courir 5 km
    .sitting = Position assise au travail
outcomes-one = Une suffit
outcomes-other = ✏️ Une autre activité
outcomes-anew = Pas les mêmes activités qu’avant : à partir d’aujourd’hui, on compare celles-ci.
outcomes-not-now = Pas maintenant
outcomes-score =
    📏 <b>{ $activity }</b>
    Comment ça va aujourd’hui ? <b>0</b> : je n’y arrive pas. <b>10</b> : comme avant le souci.
    .unread = Un chiffre de 0 à 10, s’il te plaît.
outcomes-number = { $score }
outcomes-impression =
    📏 <b>Dans l’ensemble, comment va ton dos maintenant ?</b>
    Par rapport à ta première réponse ({ $day }).
    .unread = Choisis une de ces réponses.
outcomes-impressions =
    .very_much_better = Énormément mieux
    .much_better = Beaucoup mieux
    .better = Un peu mieux
    .same = Pas de changement
    .worse = Un peu moins bien
    .much_worse = Beaucoup moins bien
    .very_much_worse = Énormément moins bien
outcomes-later = D’accord. Je redemande dans une semaine, ou regarde sous /progress.
outcomes-not-due = Déjà noté. Je redemande à partir du { $day }.
outcomes-nothing = Rien n’est encore noté.
outcomes-noted = 📏 <b>Noté.</b>
outcomes-head = 📏 <b>Comment ça va</b>
    .scale = 0 : je n’y arrive pas, 10 : comme avant le souci.
outcomes-line = • { $activity } : <b>{ $last }</b>
    .then = • { $activity } : { $first } → <b>{ $last }</b>
outcomes-average = En moyenne { $first } ({ $from }), puis { $last } ({ $to }) :
outcomes-change =
    .more = ça va mieux qu’alors.
    .same = à peu près pareil.
    .less = ça va moins bien qu’alors.
outcomes-least = Un changement commence à { $points } points ; moins peut être du hasard. Les chiffres ne disent pas pourquoi.
outcomes-felt = Dans l’ensemble, tu as dit : <b>{ $impression }</b>.
outcomes-worse = Fais regarder ça par un kiné. /urgent montre quand ça ne peut pas attendre.
outcomes-next = Je redemande à partir du { $day }.
outcomes-progress = 📏 Ce que tu peux faire, 0–10 : <b>{ $score }</b> ({ $day }).
    .then = 📏 Ce que tu peux faire, 0–10 : <b>{ $first }</b> ({ $from }), <b>{ $last }</b> ({ $to }) : { $change }
outcomes-button = 📏 Ce que je peux faire
outcomes-physio = Ce qui va, et comment (PSFS, 0–10)
    .days = { $from } ; 10 = comme avant
    .days-then = { $from } → { $to } ; 10 = comme avant
    .line = { $activity } : { $last }
    .change = { $activity } : { $first } → { $last }
    .average = Moyenne { $first } → { $last } (détectable à partir de { $points })
    .impression = Impression de changement (PGIC) : { $impression }

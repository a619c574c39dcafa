# Come va: due attività (PSFS) e l’impressione nel complesso (PGIC). Mai un effetto promesso.
outcomes-offer = 📏 Segna come va
    .again = 📏 Quattro settimane dopo: come va?
outcomes-activity =
    📏 <b>Che cosa ti rende difficile la schiena?</b>
    Scrivi in poche parole un’attività che per te conta, o toccane una. Poi di’ quanto ti riesce. Fra quattro settimane te lo richiedo, così tu e il tuo fisio potete confrontare.
    .second = 📏 <b>E una seconda attività?</b> Scrivila, o toccane una.
    .long = Dillo in poche parole, al massimo { $most } lettere.
    .same = Questa l’hai già detta.
outcomes-suggested =
    .running = Correre 5 km
    .sitting = Lavoro alla scrivania
outcomes-one = Una basta
outcomes-other = ✏️ Un’altra attività
outcomes-anew = Non sono le stesse attività di prima: da oggi si confrontano queste.
outcomes-not-now = Non ora
outcomes-score =
    📏 <b>{ $activity }</b>
    Oggi quanto ti riesce? <b>0</b>: non ci riesco. <b>10</b>: come prima dei disturbi.
    .unread = Un numero da 0 a 10, per favore.
outcomes-number = { $score }
outcomes-impression =
    📏 <b>Nel complesso, come va la schiena adesso?</b>
    Rispetto a quando hai risposto la prima volta ({ $day }).
    .unread = Tocca una di queste.
outcomes-impressions =
    .very_much_better = Moltissimo meglio
    .much_better = Molto meglio
    .better = Un po’ meglio
    .same = Nessun cambiamento
    .worse = Un po’ peggio
    .much_worse = Molto peggio
    .very_much_worse = Moltissimo peggio
outcomes-later = Va bene. Te lo richiedo fra una settimana, o guarda in /progress.
outcomes-not-due = Già segnato. Te lo richiedo da { $day } in poi.
outcomes-nothing = Non c’è ancora niente di segnato.
outcomes-noted = 📏 <b>Segnato.</b>
outcomes-head = 📏 <b>Come va</b>
    .scale = 0: non ci riesco, 10: come prima dei disturbi.
outcomes-line = • { $activity }: <b>{ $last }</b>
    .then = • { $activity }: { $first } → <b>{ $last }</b>
outcomes-average = In media { $first } ({ $from }), { $last } ({ $to }):
outcomes-change =
    .more = va meglio di allora.
    .same = più o meno uguale.
    .less = va meno bene di allora.
outcomes-least = Solo { $points } punti o più sono un cambiamento; di meno può essere un caso. I numeri non dicono perché.
outcomes-felt = Nel complesso hai detto: <b>{ $impression }</b>.
outcomes-worse = Fatti vedere da un fisioterapista. /urgent mostra quando non si può aspettare.
outcomes-next = Te lo richiedo da { $day } in poi.
outcomes-progress = 📏 Che cosa ti riesce, 0–10: <b>{ $score }</b> ({ $day }).
    .then = 📏 Che cosa ti riesce, 0–10: <b>{ $first }</b> ({ $from }), <b>{ $last }</b> ({ $to }): { $change }
outcomes-button = 📏 Che cosa mi riesce
outcomes-physio = Che cosa riesce e quanto (PSFS, 0–10)
    .days = { $from }; 10 = come prima
    .days-then = { $from } → { $to }; 10 = come prima
    .line = { $activity }: { $last }
    .change = { $activity }: { $first } → { $last }
    .average = Media { $first } → { $last } (rilevabile da { $points } in su)
    .impression = Impressione di cambiamento (PGIC): { $impression }

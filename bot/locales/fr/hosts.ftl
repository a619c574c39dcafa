## To the people who run the bot: that something broke, and nothing about anybody

host-updates = 🛠 { $count ->
        [one] Un message ou appui n’a pas pu être traité
        [many] { $count } messages ou appuis n’ont pas pu être traités
       *[other] { $count } messages ou appuis n’ont pas pu être traités
    } depuis hier. La personne en a été avertie. Le journal dit où ça a cassé.
host-reminders = 🛠 { $count ->
        [one] Un rappel n’a pas pu être lu depuis hier et ne viendra pas
        [many] { $count } rappels n’ont pas pu être lus depuis hier et ne viendront pas
       *[other] { $count } rappels n’ont pas pu être lus depuis hier et ne viendront pas
    } avant le prochain démarrage. Le journal dit ce qui cloche.

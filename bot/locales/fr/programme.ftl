programme-line = • { $name }
ended-programme =
    🎉 <b>Tes quatre</b>
    { $items }

    3 séries de 8–12 rép. lentes, deux ou trois jours par semaine, jamais deux jours de suite. Seulement tant que ça reste propre et à 0–2 sur 10.

    { $why }
    .amber =
        🎉 <b>Tes quatre</b>
        { $items }

        3 séries de 8–12 rép. lentes, deux ou trois jours par semaine, jamais deux jours de suite. Un jour sensible comme aujourd’hui, une série de moins, et seulement tant que ça ne fait pas plus mal.

        { $why }
ended-left-out =
    { "" }

    ⚠️ Écarté jusqu’à ta demande : { $names }.
programme-why =
    .ladder = <b>Pourquoi eux :</b> les quatre premiers de l’échelle, et tu y arrives sans douleur.
    .region = <b>Pourquoi eux :</b> les quatre premiers de l’échelle pour { $region ->
        [upper] le haut du dos
        [lower] le bas du dos
       *[both] tout le dos
    }, et tu y arrives sans douleur.
    .own = <b>Pourquoi eux :</b> depuis le début de l’échelle, ce que tu peux faire sans douleur. Ce qui a fait mal, n’a pas marché ou ne va pas avec tes réponses est écarté.
    .amber = <b>Pourquoi eux :</b> depuis le début de l’échelle, ce qui passe sans plus de douleur.
ended-trained =
    💪 <b>Fini pour aujourd’hui. Bravo !</b>
    { $count ->
        [4] Tes quatre :
       *[other] Les tiens :
    }
    { $items }

    { $after }
ended-no-pain =
    🙌 <b>Bonne nouvelle !</b>
    Rien à régler aujourd’hui. Deux ou trois courtes séances de renforcement par semaine restent une bonne habitude quand on court.
    .amber =
        🙌 <b>Bonne nouvelle !</b>
        Après un matin moins bon, vas-y doucement encore un peu : les versions plus faciles, une série de moins, et des sorties courtes et plates ou marche et course en alternance.
    .red =
        🙌 <b>Bonne nouvelle !</b>
        C’était 6 ou plus ce matin, alors garde quand même aujourd’hui comme jour de repos. Les étirements qui font du bien vont bien.
ended-rest =
    🔴 <b>Le repos, c’est la séance du jour.</b>
    Continue à bouger en douceur : marche si c’est confortable, refais un étirement qui t’a fait du bien. Ni renforcement ni course aujourd’hui.

    Encore 6 ou plus dans quelques jours, ou ça empire ? Vois un médecin ou un kiné. /urgent montre quand ça ne peut pas attendre.
    .strong =
        🔴 <b>Ça fait beaucoup de douleur. Le repos, c’est la séance du jour.</b>
        Ni renforcement ni course. Allonge-toi ou marche, comme c’est le plus confortable.

        Appelle un médecin aujourd’hui si ça reste aussi fort, si ça t’empêche de dormir ou de marcher, ou si c’est venu sans raison. /urgent montre quand ça ne peut pas attendre.
ended-stretched =
    🧘 <b>Fini. Bien joué.</b>
    Les étirements qui font du bien peuvent se refaire quand tu veux, même chaque jour.
ended-no-stretches =
    🧘 <b>Plus d’étirement pour l’instant.</b>
    Ceux qui conviennent ont fait pire avant : je les écarte. Une petite marche passe peut-être mieux aujourd’hui.
    .left-out =
        🧘 <b>Aucun de mes étirements ne va avec tes réponses de sécurité.</b>
        Ceux que ton médecin ou kiné t’a indiqués sont les bons. Marcher va bien si c’est confortable.
ended-everything-hurts =
    💛 <b>Laissons les exercices pour l’instant.</b>
    Aucun ne va à ton dos aujourd’hui, et forcer malgré la douleur ne lui apprend rien de bon.

    De petites marches et les étirements qui font du bien suffisent. Si ça ne va pas mieux dans une semaine ou deux, un kiné peut trouver ce qui te va. /urgent montre quand ça ne peut pas attendre.
ended-hurt =
    💛 <b>Ça suffit pour aujourd’hui.</b>
    Trois ont fait mal, on s’arrête donc là. S’arrêter à temps, c’est ce qu’il faut.

    Repos aujourd’hui : une petite marche si c’est confortable, et les étirements qui font du bien. Si ça reste ainsi, un kiné peut trouver ce qui te va. /urgent montre quand ça ne peut pas attendre.
    .kept =
        Ceux-ci restent, car sans douleur :
        { $items }
ended-too-hard =
    💛 <b>On s’arrête là pour aujourd’hui.</b>
    Quatre de suite n’ont pas marché, et les suivants sont plus durs encore. Ce n’est pas un échec : les bons ne sont juste pas encore trouvés.

    Une petite marche va bien si c’est confortable. Un kiné peut te montrer ce qui te va. Ou réessaie les mêmes un autre jour.
ended-put-off =
    ⏭ <b>Pas aujourd’hui, alors. Aucun souci.</b>
    Je te les reproposerai la prochaine fois. Un étirement va bien n’importe quel jour.
ended-fewer = { $count ->
        [one] 💛 <b>Un exercice te va.</b> C’est un début.
        [many] 💛 <b>{ $count } exercices te vont.</b> C’est un bon début.
       *[other] 💛 <b>{ $count } exercices te vont.</b> C’est un bon début.
    }
    { $items }

    3 séries de 8–12 rép. lentes, deux ou trois jours par semaine. Ce qui n’a pas encore marché reste écarté jusqu’à ta demande. Un kiné peut aider à en trouver d’autres.
button-train = 💪 Séance maintenant
button-build = 🪜 Trouver mes quatre
button-try-again = 🔁 Reproposer les autres
button-remind = ⏰ Rappel étirements dans { $minutes } min
button-menu = ☰ Menu

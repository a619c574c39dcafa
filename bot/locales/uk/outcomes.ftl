# How it goes: two activities (Patient-Specific Functional Scale) and the impression on the whole
# (Patient Global Impression of Change). Never a claim of effect. A day may end in «р.»: so no
# sentence ends with one.
outcomes-offer = 📏 Записати, як ідуть справи
    .again = 📏 Чотири тижні минуло: як воно?
outcomes-activity =
    📏 <b>Що тобі важко через спину?</b>
    Назви важливе для тебе заняття, кількома своїми словами, або натисни. Потім скажи, наскільки воно вдається. За чотири тижні спитаю знову, щоб ти й фізтерапевт могли порівняти.
    .second = 📏 <b>А друге заняття?</b> Напиши або натисни.
    .long = Скажи, будь ласка, кількома словами, щонайбільше { $most } літер.
    .same = Це вже названо.
outcomes-suggested =
    .running = Пробігти 5 км
    .sitting = Сидіти на роботі
outcomes-one = Досить одного
outcomes-other = ✏️ Інше заняття
outcomes-anew = Заняття не ті, що раніше: від сьогодні порівнюємо ці.
outcomes-not-now = Не зараз
outcomes-score =
    📏 <b>{ $activity }</b>
    Наскільки це вдається сьогодні? <b>0</b>: зовсім не можу. <b>10</b>: як до цього клопоту.
    .unread = Число від 0 до 10, будь ласка.
outcomes-number = { $score }
outcomes-impression =
    📏 <b>Загалом, як твоя спина тепер?</b>
    Порівняно з { $day }, днем твоїх перших відповідей.
    .unread = Натисни, будь ласка, одну з відповідей.
outcomes-impressions =
    .very_much_better = Набагато краще
    .much_better = Значно краще
    .better = Трохи краще
    .same = Без змін
    .worse = Трохи гірше
    .much_worse = Значно гірше
    .very_much_worse = Набагато гірше
outcomes-later = Гаразд. Спитаю знову за тиждень, або глянь у /progress.
outcomes-not-due = Уже записано. З { $day } спитаю знову.
outcomes-nothing = Поки нічого не записано.
outcomes-noted = 📏 <b>Записано.</b>
outcomes-head = 📏 <b>Як ідуть справи</b>
    .scale = 0: зовсім не можу, 10: як до цього клопоту.
outcomes-line = • { $activity }: <b>{ $last }</b>
    .then = • { $activity }: { $first } → <b>{ $last }</b>
outcomes-average = У середньому { $first } ({ $from }), { $last } ({ $to }):
outcomes-change =
    .more = вдається краще, ніж тоді.
    .same = приблизно так само.
    .less = вдається гірше, ніж тоді.
outcomes-least = Зміна – це лише від { $points } балів; менше може бути випадковістю. Числа не кажуть чому.
outcomes-felt = Загалом, за твоїми словами: <b>{ $impression }</b>.
outcomes-worse = Хай, будь ласка, погляне фізичний терапевт. /urgent показує, коли не можна чекати.
outcomes-next = З { $day } спитаю знову.
outcomes-progress = 📏 Що ти можеш, 0–10: <b>{ $score }</b> ({ $day }).
    .then = 📏 Що ти можеш, 0–10: <b>{ $first }</b> ({ $from }), <b>{ $last }</b> ({ $to }): { $change }
outcomes-button = 📏 Що я можу
outcomes-physio = Що наскільки вдається (PSFS, 0–10)
    .days = { $from }; 10 = як раніше
    .days-then = { $from } → { $to }; 10 = як раніше
    .line = { $activity }: { $last }
    .change = { $activity }: { $first } → { $last }
    .average = У середньому { $first } → { $last } (помітно від { $points })
    .impression = Враження про зміну (PGIC): { $impression }

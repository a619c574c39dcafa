progress-head = 📈 <b>Твої тижні</b>
progress-pain-too-few = { $points ->
        [0] Поки нема чого малювати. Почнеться з першої перевірки після пробіжки.
        [one] Поки { $points } перевірка. Від трьох я малюю картинку; менше нічого не каже.
        [few] Поки { $points } перевірки. Від трьох я малюю картинку; менше нічого не каже.
        [many] Поки { $points } перевірок. Від трьох я малюю картинку; менше нічого не каже.
       *[other] Поки { $points } перевірки. Від трьох я малюю картинку; менше нічого не каже.
    }
progress-pain-first-week = Це твої перші дні. За два тижні зможу порівняти останні сім днів із першими сьома.
progress-pain-nothing-lately = За останні сім днів замало перевірок, щоб сказати, як воно тепер.
progress-pain-less = За перші сім днів біль у середньому <b>{ $first }</b>, за останні сім <b>{ $last }</b>. Зміну на 2 бали або на 30 % зазвичай помітно.
progress-pain-same = За перші сім днів біль у середньому <b>{ $first }</b>, за останні сім <b>{ $last }</b>: приблизно так само.
progress-pain-more = За перші сім днів біль у середньому <b>{ $first }</b>, за останні сім <b>{ $last }</b>. Це явно більше.
progress-pain-days = Перевірки з болем: за перші сім днів { $first } з { $first-of }, за останні сім { $last } з { $last-of }.
progress-mornings = Ранки після бігу чи тренування, за { $weeks } тиж.: <b>{ $worse } з { $of }</b> гірші, ніж було.
training-days = { $target ->
        [one] { $target } тренувальний день на тиждень
        [few] { $target } тренувальні дні на тиждень
        [many] { $target } тренувальних днів на тиждень
       *[other] { $target } тренувального дня на тиждень
    }
progress-trained = 💪 <b>Силові:</b> { $trainings ->
        [0] тренувань ще немає
        [one] поки { $trainings } тренувальний день
        [few] поки { $trainings } тренувальні дні
        [many] поки { $trainings } тренувальних днів
       *[other] поки { $trainings } тренувального дня
    }, { $on ->
        [0] тижня з ціллю ще немає
        [one] { $on } тиждень із ціллю
        [few] { $on } тижні з ціллю
        [many] { $on } тижнів із ціллю
       *[other] { $on } тижня з ціллю
    }{ $streak ->
        [0] { "" }
        [1] { "" }
        [one] , із них { $streak } поспіль
        [few] , із них { $streak } поспіль
        [many] , із них { $streak } поспіль
       *[other] , із них { $streak } поспіль
    } (ціль: { training-days }).
progress-climb = • { $name }: { $rung } · { $dose }
progress-rung = щабель { $rung }
    .up = щабель { $began } → { $rung }
    .full = щабель { $rung }, легше → повністю
progress-dose = { $sets } × { $reps }
    .changed = { $first } → { $last }
    .none = чистого тренування ще немає
progress-stretched = 🧘 <b>Розтяжка:</b> { $days ->
        [0] поки не було.
        [one] поки { $days } день.
        [few] поки { $days } дні.
        [many] поки { $days } днів.
       *[other] поки { $days } дня.
    }
progress-honest-less = Більшість нового болю в спині й так слабшає за кілька тижнів, тож не можна знати, скільки тут від плану.
progress-honest-more = На тиждень зроби крок назад: коротші пробіжки, легші варіанти. Якщо росте далі, покажися фізичному терапевту. /urgent показує, коли не можна чекати.
progress-honest-no-better = Минуло понад шість тижнів, а краще не стало. Хай, будь ласка, погляне фізичний терапевт; людина бачить те, чого не бачу я.
progress-honest-numbers = Це твої власні відповіді. Вони показують, що було й що відчувалося, але не чому.
progress-held = ⏸ Твій план на паузі через відповідь про безпеку. /run спитає знову.
progress-helps = 💡 Від чого мені легше
progress-target = 🎯 Ціль: { training-days }
progress-physio = 🩺 Сторінка для фізтерапевта
progress-back = ← Назад
progress-run = 🏃 Щойно з пробіжки
chart-title = Твоя спина, тиждень за тижнем
chart-span = { $from } – { $to } · перевірок: { $count }
chart-pain = Біль 0–10
chart-one = одна перевірка
chart-average = середнє за тиждень
chart-mornings = Ранки після
chart-worse = гірше
chart-not-worse = так само або краще
chart-sessions = Дні, де було
chart-training = тренування
chart-stretching = розтяжка
chart-runs = Пробіжки
chart-on-target = Тижні з ціллю
chart-forgiven = пробачено
chart-paused = пауза
chart-open = ще ні
helps-head = 💡 <b>Від чого мені легше</b>
helps-line = • { $name }: краще { $better } з { $of }
helps-early = • { $name }: ще зарано казати ({ $of ->
        [1] { $better ->
            [0] не краще
           *[other] краще
        } єдиного разу
        [one] краще { $better } з { $of } разу
        [few] краще { $better } з { $of } разів
        [many] краще { $better } з { $of } разів
       *[other] краще { $better } з { $of } разу
    })
helps-none = Розтяжок ще не було. Після кожної питаю, як спина, і рахую тут.
helps-note = Пораховано з твоїх власних натисків одразу після розтяжки. Це лише про твою спину, а малі числа швидко міняються.
helps-held = Доки відкрита відповідь про безпеку, я прибираю розтяжки й вправи.
target-ask =
    🎯 <b>Скільки тренувальних днів на тиждень?</b>
    Рахується день із тренуванням, і коротким теж. Розтяжка можлива щодня й рахується окремо. Тиждень, де тренувань досить, – із ціллю; один пропущений на місяць пробачаю, а також тижні, коли план на паузі.

    Два-три дні – добра міра. Минулі тижні лишаються зі своєю ціллю.
target-choice = { training-days }
target-chosen = { training-days } ✓
target-set = 🎯 Записано: відтепер { training-days }.
physio-caption =
    🩺 <b>Для твого фізичного терапевта чи лікаря</b>
    Останні 8 тижнів на одній сторінці, показати чи надрукувати. Твого імені на ній немає, а здоров’я є: ділися обачно.
physio-nothing = Поки нема що винести на сторінку.
physio-title = Біг і біль у спині
physio-span = { $from } – { $to }
physio-too-few = За ці тижні менше трьох перевірок: графіка немає.
physio-trainings = Дні тренувань
physio-stretchings = Дні розтяжки
physio-average = Середній біль
physio-worse-mornings = Гірші ранки
physio-worse = { $worse } з { $of }
physio-mornings = Ранки після бігу чи тренування
physio-mornings-tally = Спитано { $asked }: так само { $same }, краще { $better }, гірше { $worse }{ $unanswered ->
        [0] { "" }
       *[other] , без відповіді { $unanswered }
    }
physio-mornings-worse = Гірше: { $dates }
physio-mornings-day = { $day } (біль { $pain })
physio-mornings-apart = Середній біль угорі – без цих ранків.
physio-where = Де болить (за перевірками)
    .upper = Верх спини: { $times } з { $of }
    .lower = Поперек: { $times } з { $of }
    .both = Верх спини й поперек: { $times } з { $of }
    .no_pain = Не болить: { $times } з { $of }
physio-named = Зі слів бігуна: { $named }
physio-safety = Питання безпеки
physio-safety-cleared = { $day }: жодної з ознак не названо
physio-safety-care = { $day }: можна далі, обережно (без стрибків)
physio-safety-see_soon = { $day }: направлено до фахівця – { $because }
physio-safety-emergency = { $day }: направлено по екстрену допомогу
physio-because =
    .soon = ознака, яку варто скоро оглянути
    .personal = особистий стан чи анамнез
    .upper = верх спини, причина неясна
    .bone = ознаки стресу кістки
physio-programme = Програма від { $since }
physio-no-programme = Програма
physio-item = { $name }: { $dose }, ще не тренувалося
    .done = { $name }: { $dose } ({ $day })
    .not-all = { $name }: { $dose }, не все ({ $day })
physio-hurt = Що боліло або не вийшло
physio-hurt-line = { $day }: { $name } – { $how }
physio-hurt-how =
    .pain = біль
    .cannot = не вийшло
    .worse = стало гірше
physio-helped = Як відчувалися розтяжки
physio-helped-line = { $name }: { $of ->
        [1] { $better ->
            [0] не краще
           *[other] краще
        } єдиного разу
        [one] краще { $better } з { $of } разу
        [few] краще { $better } з { $of } разів
        [many] краще { $better } з { $of } разів
       *[other] краще { $better } з { $of } разу
    }
physio-nothing-noted = нічого не записано
physio-foot-own = Власні відповіді бігуна чат-боту. Їх ніхто не перевіряв; це не діагноз.
physio-foot-made = Складено { $day }; біль: 0 = немає, 10 = найгірший, що можна уявити.
lite-on = 📝 Лише слова, без картинок
lite-off = 🖼 Знову показувати картинки
lite-is-on = 📝 Відтепер лише слова. Кожна вправа є й текстом.
lite-is-off = 🖼 Відтепер із картинками.
command-progress = Як ідуть справи

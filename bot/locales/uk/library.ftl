library =
    📚 <b>Усі вправи й розтяжки</b>
    Почитати й роздивитися. Які з них твої, покаже перевірка: /run
    .upper = Верх спини
    .lower = Поперек
    .stretches = Розтяжки
library-shelf =
    .upper = 📚 <b>Вправи для верху спини</b>
    .lower = 📚 <b>Вправи для попереку</b>
    .stretches = 📚 <b>Розтяжки</b>
library-line = <b>{ $name }</b> – { $short }
library-line-rung = { $rung }. <b>{ $name }</b> – { $short }
library-order = Від простого до складного, у порядку статті. Натисни одну.
library-stretches = Для приємності, коли завгодно. Натисни одну.
library-head = <b>{ $name }</b>  ·  щабель { $rung } з 12
library-head-stretch = <b>{ $name }</b>  ·  розтяжка
library-other-names = <i>{ $names }</i>
library-dose = 🔢 { $dose }
library-by-choice = ✋ Я ніколи не ставлю її в програму. Це лише твій вибір.
library-hurt = ⚠️ Від цього боліло. Краще прибери.
library-no-jumps = ⚠️ Через твої відповіді про безпеку: поки без стрибків.
library-unchecked = ℹ️ Я ще не знаю, чи вправи для тебе безпечні. Перш ніж пробувати: /run
library-tab =
    .how = Як робити
    .easier = Легше й важче
    .why = Чому, джерела
library-easier-head = 🪜 <b>Легше: { $name }</b>
library-harder-head = ⏫ <b>Наступна важча</b>
library-harder-line = • { $name } (щабель { $rung })
library-no-harder = Важчої в цій родині немає. Повільніше – теж важче.
library-why-upper = <b>Верх спини:</b> { $why }
library-why-lower = <b>Поперек:</b> { $why }
library-why-reasoning = <i>Яка вправа до якої ділянки – це міркування з анатомії, не перевірене правило.</i>
library-sources = <b>Джерела</b>
library-source = • { $source }
library-before = ‹ Назад
library-after = Далі ›
library-list = ← Список
library-which = Яку з цих?
library-back = ← Усе
library-not-today =
    🌙 <b>Не сьогодні</b>
    Твоя спина сьогодні просить відпочинку, тож силових вправ я не показую, навіть почитати. Розтяжки й усе інше тут.
library-no-plan =
    🩺 <b>Не від мене</b>
    З тим, що відомо від тебе, силові вправи має добирати той, хто тебе знає. Розтяжки й усе інше тут.
library-held =
    ⏸ <b>Поки без вправ</b>
    Одна з твоїх відповідей про безпеку каже, що спершу твою спину має оглянути людина. Доти я не показую вправ, навіть почитати: від дивитися недалеко до пробувати.

    Тебе вже оглянули, чи це помилка? Тоді дай відповіді на питання безпеки ще раз.
library-recheck = Відповісти на питання знову
command-library = Усі вправи, почитати

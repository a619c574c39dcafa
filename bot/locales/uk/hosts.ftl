## To the people who run the bot: that something broke, and nothing about anybody

host-updates = 🛠 Від учора не вдалося опрацювати: { $count ->
        [one] { $count } повідомлення чи натиск
        [few] { $count } повідомлення чи натиски
        [many] { $count } повідомлень чи натисків
       *[other] { $count } повідомлення чи натиску
    }. Бігунам про це сказано. Де зламалося, каже журнал.
host-reminders = 🛠 Від учора не вдалося прочитати: { $count ->
        [one] { $count } нагадування
        [few] { $count } нагадування
        [many] { $count } нагадувань
       *[other] { $count } нагадування
    }. До наступного запуску вони не прийдуть. Що не так, каже журнал.

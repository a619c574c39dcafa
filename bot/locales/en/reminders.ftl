reminder-planned = ⏰ I'll remind you to stretch in { $minutes } minutes.
reminder-needs-clearance = I don't send exercise reminders while a safety question is open.
reminder-stretch =
    🧘 <b>Time for a few easy stretches.</b>
    A minute or two is enough.
    .start = ▶️ Start
    .snooze = 💤 Snooze 1 h
    .skip = Skip today
reminder-skipped = Skipped. No problem at all.

"""What is typed about reminders and settings although no screen has asked for it.

A sentence names what it is about by a word of that; the rest is read by the readers that exist
for the typed answer on its own screen: whole, or asked about. Read `reading.py` first.
"""

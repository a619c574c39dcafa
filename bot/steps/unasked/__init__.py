"""What is typed about reminders and settings although no screen has asked for it: done or asked.

Each is confirmed on its own screen, whose buttons lead back; an open question comes again below.
"""

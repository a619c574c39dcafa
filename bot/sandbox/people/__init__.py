"""Who chats with the bot: what a person does, and what comes of it as an update.

Nothing here answers the bot's calls. Read `person.py` first.
"""

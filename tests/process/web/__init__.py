"""The web side of a real process: webhooks, and how it is."""

"""Content that stays as it is: fifteen exercises and their words, whatever the real ones become.

What the bot does with its content is tried on these (`tests/flows`, the rules in `tests/domain`),
so that a name, a dose or the ladder can be changed and only the tests of the content are asked
whether that is right: `tests/test_catalogue.py`, `tests/test_registry.py`, `tests/views`,
`tests/words`, `tests/pictures`. Pictures go by the same slugs, so there are no fixed ones.
"""

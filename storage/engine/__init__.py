"""The database itself: opening, migrating, transactions, savepoints, erasing.

The only room that knows the drivers. No table is named here. Read `database.py` first, then
`transaction.py`.
"""

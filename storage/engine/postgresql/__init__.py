"""PostgreSQL through psycopg: imported only where an address begins with `postgresql://`.

`database.py` is the engine; read it first. `pool.py` has the connections, `texts.py` turns our
SQL into what the driver takes, `faults.py` says which errors mean "not now", `opening.py` opens.
"""

"""Hot statements that each connection parses and plans once: `PREPARE` when it is first needed there, then `EXECUTE`.

Parsing and planning cost several times what these statements take to run. What is prepared lives as long as its
connection, so it is remembered in `Connection.info`, which the pool keeps beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any
from zlib import crc32

from sqlalchemy import Connection, CursorResult, Uuid, bindparam, column, text

from models.base import Instant

KINDS: dict[str, Any] = {"uuid": Uuid(), "timestamptz": Instant()}
_BIND = re.compile(r"(?<![:\w]):([a-z_]+)")


class Prepared:
    """One statement with named binds, each of a PostgreSQL type; `before` goes along in the same round trip.

    `columns` name the result's columns beforehand, which makes reading its rows cheaper.
    """

    def __init__(
        self, name: str, sql: str, kinds: Mapping[str, str], *, columns: Iterable[str] = (), before: str = ""
    ) -> None:
        names = list(dict.fromkeys(_BIND.findall(sql)))
        numbers = {bind: f"${place}" for place, bind in enumerate(names, 1)}
        body = _BIND.sub(lambda found: numbers[found[1]], sql)
        # The number keeps statements apart that were given one name by mistake.
        self.name = name = f"{name}_{crc32(body.encode()):08x}"
        self.preparation = f"PREPARE {name} ({', '.join(kinds[bind] for bind in names)}) AS {body}"
        binds = dict.fromkeys([*_BIND.findall(before), *names])
        typed = [bindparam(bind, type_=KINDS[kinds[bind]]) for bind in binds if kinds.get(bind) in KINDS]
        call = text(f"{before} EXECUTE {name} ({', '.join(f':{bind}' for bind in names)})").bindparams(*typed)
        named = [column(one) for one in columns]
        self.call: Any = call.columns(*named) if named else call

    def run(self, connection: Connection, values: Mapping[str, Any]) -> CursorResult[Any]:
        """Execute it, after preparing it on a connection that does not know it yet."""
        known = connection.info
        if self.name not in known:
            connection.exec_driver_sql(self.preparation)
            known[self.name] = True
        return connection.execute(self.call, values)


def select_list(columns: Mapping[str, str]) -> str:
    """Expressions by name, as they stand after SELECT."""
    return ", ".join(f"{expression} AS {name}" for name, expression in columns.items())

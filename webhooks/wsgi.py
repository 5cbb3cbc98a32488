"""What gunicorn runs: the application over the settings of the environment."""

from __future__ import annotations

from bot.logs import set_up_log
from bot.runtime import Runtime
from bot.settings import BadSettings, settings
from webhooks.app import create_app

_settings = settings()
set_up_log(_settings.log_level)
if _settings.database_url is None:
    raise BadSettings("DATABASE_URL must be set; `make run` starts an embedded PostgreSQL and sets it")

app = create_app(
    Runtime(_settings, database_url=_settings.database_url.get_secret_value(), pool_size=10),
    _settings.redis_url.get_secret_value() if _settings.redis_url else None,
)

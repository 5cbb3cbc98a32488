"""A provider's own pictures, as anybody may see them. They are written by an edit (`SetImage`)."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import LargeBinary, Uuid
from sqlalchemy.orm import Session

from models.sql import typed


def load_image(session: Session, *, image_id: UUID) -> bytes | None:
    """The JPEG that an active provider shows under this id."""
    row = session.connection().execute(_LOAD, {"id": image_id}).first()
    return None if row is None else bytes(row.content)


_LOAD = typed("SELECT content FROM provider_images WHERE id = :id", id=Uuid).columns(content=LargeBinary)

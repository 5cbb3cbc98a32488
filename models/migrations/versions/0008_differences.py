"""Differences that are asked for while a visit stands"""

import sqlalchemy as sa
from alembic import op
revision = '0008'
down_revision = '0007'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index('ix_bookings_extra', 'bookings', ['deadline_at'], unique=False, postgresql_where=sa.text("status = 'confirmed' AND deadline_at IS NOT NULL"))


def downgrade() -> None:
    op.drop_index('ix_bookings_extra', table_name='bookings')

"""Visits that the provider cannot keep"""

import sqlalchemy as sa
from alembic import op
revision = '0020'
down_revision = '0019'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column('bookings', sa.Column('displaced_until', sa.DateTime(timezone=True), nullable=True))
    op.create_index('ix_bookings_displaced', 'bookings', ['displaced_until'], postgresql_where=sa.text('displaced_until IS NOT NULL'))


def downgrade() -> None:
    op.drop_index('ix_bookings_displaced', table_name='bookings')
    op.drop_column('bookings', 'displaced_until')

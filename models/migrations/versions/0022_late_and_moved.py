"""A visit that is expected late, and one that the provider moved"""

import sqlalchemy as sa
from alembic import op
revision = '0022'
down_revision = '0021'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column('bookings', sa.Column('expected_at', sa.DateTime(timezone=True), nullable=True))
    op.add_column('bookings', sa.Column('is_moved_by_provider', sa.Boolean(), server_default=sa.text('false'), nullable=False))


def downgrade() -> None:
    op.drop_column('bookings', 'is_moved_by_provider')
    op.drop_column('bookings', 'expected_at')

"""Statuses that come early"""

import sqlalchemy as sa
from alembic import op
revision = '0002'
down_revision = '0001'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('early_statuses',
    sa.Column('outside_id', sa.String(length=255), nullable=False),
    sa.Column('status', sa.String(length=9), nullable=False),
    sa.Column('channel', sa.String(length=8), nullable=False),
    sa.Column('account', sa.String(length=64), nullable=False),
    sa.Column('error_code', sa.String(length=40), nullable=True),
    sa.Column('is_opt_out', sa.Boolean(), nullable=False),
    sa.Column('received_at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('outside_id', 'status', name=op.f('pk_early_statuses'))
    )


def downgrade() -> None:
    op.drop_table('early_statuses')

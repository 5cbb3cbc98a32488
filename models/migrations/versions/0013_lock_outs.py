"""No same-day visits after a no-show"""

import sqlalchemy as sa
from alembic import op
revision = '0013'
down_revision = '0012'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column('customers', sa.Column('locked_out_at', sa.DateTime(timezone=True), nullable=True))
    op.create_index('ix_customers_locked_out', 'customers', ['phone'], postgresql_where=sa.text('locked_out_at IS NOT NULL'))


def downgrade() -> None:
    op.drop_index('ix_customers_locked_out', table_name='customers')
    op.drop_column('customers', 'locked_out_at')

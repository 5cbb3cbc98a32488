"""The checkout of a plan"""

import sqlalchemy as sa
from alembic import op
revision = '0012'
down_revision = '0011'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column('providers', sa.Column('subscription_checkout', sa.String(length=255), nullable=True))


def downgrade() -> None:
    op.drop_column('providers', 'subscription_checkout')

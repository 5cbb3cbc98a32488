"""A provider's subscription"""

import sqlalchemy as sa
from alembic import op
revision = '0010'
down_revision = '0009'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column('providers', sa.Column('subscription_id', sa.String(length=255), nullable=True))
    op.add_column('providers', sa.Column('subscription_customer', sa.String(length=255), nullable=True))
    op.add_column('providers', sa.Column('subscription_ends_at', sa.DateTime(timezone=True), nullable=True))
    op.add_column('providers', sa.Column('subscription_asked_at', sa.DateTime(timezone=True), nullable=True))
    op.create_unique_constraint(op.f('uq_providers_subscription_id'), 'providers', ['subscription_id'])


def downgrade() -> None:
    op.drop_constraint(op.f('uq_providers_subscription_id'), 'providers', type_='unique')
    op.drop_column('providers', 'subscription_asked_at')
    op.drop_column('providers', 'subscription_ends_at')
    op.drop_column('providers', 'subscription_customer')
    op.drop_column('providers', 'subscription_id')

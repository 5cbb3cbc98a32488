"""Calendar feeds"""

import sqlalchemy as sa
from alembic import op
revision = '0019'
down_revision = '0018'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        'calendar_feeds',
        sa.Column('provider_id', sa.UUID(), nullable=False),
        sa.Column('token_hash', sa.String(length=64), nullable=False),
        sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(['provider_id'], ['providers.id'], name=op.f('fk_calendar_feeds_provider_id'),
                                ondelete='CASCADE'),
        sa.PrimaryKeyConstraint('provider_id', name=op.f('pk_calendar_feeds')),
        sa.UniqueConstraint('token_hash', name=op.f('uq_calendar_feeds_token_hash')),
    )


def downgrade() -> None:
    op.drop_table('calendar_feeds')

"""The desk is read often"""

import sqlalchemy as sa
from alembic import op
revision = '0023'
down_revision = '0022'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_index('ix_changes_provider_id', table_name='changes')
    op.create_index('ix_changes_latest', 'changes', ['provider_id', 'id'])
    op.create_index('ix_customers_provider_id', 'customers', ['provider_id'])
    op.create_index('ix_thread_words_latest', 'thread_words', ['provider_id', 'seq'])
    op.create_index('ix_conversations_talking', 'conversations', ['provider_id'], postgresql_where=sa.text('handed_off_at IS NOT NULL'))


def downgrade() -> None:
    op.drop_index('ix_customers_provider_id', table_name='customers')
    op.drop_index('ix_conversations_talking', table_name='conversations')
    op.drop_index('ix_thread_words_latest', table_name='thread_words')
    op.drop_index('ix_changes_latest', table_name='changes')
    op.create_index('ix_changes_provider_id', 'changes', ['provider_id'])

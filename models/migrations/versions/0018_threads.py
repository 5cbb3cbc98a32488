"""What a provider and a customer say to each other"""

import sqlalchemy as sa
from alembic import op
revision = '0018'
down_revision = '0017'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('thread_words',
    sa.Column('id', sa.UUID(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('seq', sa.BigInteger(), sa.Identity(always=False), nullable=False),
    sa.Column('provider_id', sa.UUID(), nullable=False),
    sa.Column('conversation_id', sa.UUID(), nullable=False),
    sa.Column('author', sa.String(length=9), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("author IN ('customer', 'provider', 'assistant')", name='author_known'),
    sa.ForeignKeyConstraint(['conversation_id'], ['conversations.id'], name=op.f('fk_thread_words_conversation_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['provider_id'], ['providers.id'], name=op.f('fk_thread_words_provider_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_thread_words')),
    sa.UniqueConstraint('seq', name=op.f('uq_thread_words_seq'))
    )
    op.create_index(op.f('ix_thread_words_conversation_id'), 'thread_words', ['conversation_id'], unique=False)
    op.create_index('ix_thread_words_thread', 'thread_words', ['provider_id', 'conversation_id', 'seq'], unique=False)
    op.create_table('drafts',
    sa.Column('id', sa.UUID(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('provider_id', sa.UUID(), nullable=False),
    sa.Column('conversation_id', sa.UUID(), nullable=False),
    sa.Column('question', sa.Text(), nullable=False),
    sa.Column('text', sa.Text(), server_default='', nullable=False),
    sa.Column('state', sa.String(length=7), server_default='open', nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('settled_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint("state IN ('open', 'sent', 'ignored')", name='state_known'),
    sa.ForeignKeyConstraint(['conversation_id'], ['conversations.id'], name=op.f('fk_drafts_conversation_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['provider_id'], ['providers.id'], name=op.f('fk_drafts_provider_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_drafts'))
    )
    op.create_index(op.f('ix_drafts_conversation_id'), 'drafts', ['conversation_id'], unique=False)
    op.create_index('ix_drafts_open', 'drafts', ['provider_id', 'created_at'], unique=False, postgresql_where=sa.text("state = 'open'"))
    op.create_table('thread_modes',
    sa.Column('provider_id', sa.UUID(), nullable=False),
    sa.Column('conversation_id', sa.UUID(), nullable=False),
    sa.Column('assistant', sa.String(length=9), nullable=False),
    sa.CheckConstraint("assistant IN ('automatic', 'draft', 'off')", name='assistant_known'),
    sa.ForeignKeyConstraint(['conversation_id'], ['conversations.id'], name=op.f('fk_thread_modes_conversation_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['provider_id'], ['providers.id'], name=op.f('fk_thread_modes_provider_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('provider_id', 'conversation_id', name=op.f('pk_thread_modes'))
    )
    op.create_index(op.f('ix_thread_modes_conversation_id'), 'thread_modes', ['conversation_id'], unique=False)
    # Nobody could choose until now, and facts were answered: that stays the way until somebody says otherwise.
    op.alter_column('providers', 'assistant', server_default='automatic')
    op.execute("UPDATE providers SET assistant = 'automatic'")


def downgrade() -> None:
    op.alter_column('providers', 'assistant', server_default='draft')
    op.drop_table('thread_modes')
    op.drop_table('drafts')
    op.drop_table('thread_words')

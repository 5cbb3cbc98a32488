"""What a person keeps on the site"""

import sqlalchemy as sa
from alembic import op
revision = '0011'
down_revision = '0010'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        'accounts',
        sa.Column('identity_id', sa.UUID(), nullable=False),
        sa.Column('name', sa.String(length=120), nullable=True),
        sa.Column('phone', sa.String(length=32), nullable=True),
        sa.Column('email', sa.String(length=254), nullable=True),
        sa.Column('email_proven_at', sa.DateTime(timezone=True), nullable=True),
        sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(['identity_id'], ['identities.id'], name=op.f('fk_accounts_identity_id'),
                                ondelete='CASCADE'),
        sa.PrimaryKeyConstraint('identity_id', name=op.f('pk_accounts')),
    )
    op.create_index('ix_accounts_email', 'accounts', [sa.text('lower(email)')],
                    postgresql_where=sa.text('email_proven_at IS NOT NULL'))
    op.create_table(
        'account_sessions',
        sa.Column('token_hash', sa.String(length=64), nullable=False),
        sa.Column('identity_id', sa.UUID(), nullable=False),
        sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
        sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(['identity_id'], ['identities.id'], name=op.f('fk_account_sessions_identity_id'),
                                ondelete='CASCADE'),
        sa.PrimaryKeyConstraint('token_hash', name=op.f('pk_account_sessions')),
    )
    op.create_index(op.f('ix_account_sessions_expires_at'), 'account_sessions', ['expires_at'])
    op.create_index(op.f('ix_account_sessions_identity_id'), 'account_sessions', ['identity_id'])


def downgrade() -> None:
    op.drop_table('account_sessions')
    op.drop_table('accounts')

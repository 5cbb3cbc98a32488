"""Signing in by code and by mail"""

import sqlalchemy as sa
from alembic import op
revision = '0015'
down_revision = '0014'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column('providers', sa.Column('email_wanted', sa.String(length=254), nullable=True))
    op.add_column('web_sessions', sa.Column('id', sa.UUID(), server_default=sa.text('gen_random_uuid()'), nullable=False))
    op.add_column('web_sessions', sa.Column('email', sa.String(length=254), nullable=True))
    op.add_column('web_sessions', sa.Column('device', sa.String(length=60), server_default='', nullable=False))
    op.alter_column('web_sessions', 'identity_id', existing_type=sa.UUID(), nullable=True)
    op.create_unique_constraint(op.f('uq_web_sessions_id'), 'web_sessions', ['id'])
    op.create_check_constraint(op.f('ck_web_sessions_one_way_in'), 'web_sessions', '(identity_id IS NULL) <> (email IS NULL)')
    op.create_table('sign_in_requests',
    sa.Column('browser_hash', sa.String(length=64), nullable=False),
    sa.Column('provider_id', sa.UUID(), nullable=True),
    sa.Column('identity_id', sa.UUID(), nullable=True),
    sa.Column('email', sa.String(length=254), nullable=True),
    sa.Column('code_hash', sa.String(length=64), nullable=True),
    sa.Column('attempts', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('used_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['identity_id'], ['identities.id'], name=op.f('fk_sign_in_requests_identity_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['provider_id'], ['providers.id'], name=op.f('fk_sign_in_requests_provider_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('browser_hash', name=op.f('pk_sign_in_requests'))
    )
    op.create_index(op.f('ix_sign_in_requests_created_at'), 'sign_in_requests', ['created_at'], unique=False)


def downgrade() -> None:
    op.drop_table('sign_in_requests')
    op.execute('DELETE FROM web_sessions WHERE identity_id IS NULL')
    op.drop_constraint(op.f('ck_web_sessions_one_way_in'), 'web_sessions', type_='check')
    op.drop_constraint(op.f('uq_web_sessions_id'), 'web_sessions', type_='unique')
    op.alter_column('web_sessions', 'identity_id', existing_type=sa.UUID(), nullable=False)
    op.drop_column('web_sessions', 'device')
    op.drop_column('web_sessions', 'email')
    op.drop_column('web_sessions', 'id')
    op.drop_column('providers', 'email_wanted')

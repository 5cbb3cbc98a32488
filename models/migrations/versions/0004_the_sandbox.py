"""Checkouts and refunds of the sandbox payment service"""

import sqlalchemy as sa
from alembic import op
revision = '0004'
down_revision = '0003'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('sandbox_checkouts',
    sa.Column('id', sa.String(length=64), nullable=False),
    sa.Column('idempotency_key', sa.String(length=255), nullable=False),
    sa.Column('fingerprint', sa.String(length=64), nullable=False),
    sa.Column('payment_id', sa.UUID(), nullable=False),
    sa.Column('booking_id', sa.UUID(), nullable=False),
    sa.Column('amount_minor', sa.BigInteger(), nullable=False),
    sa.Column('currency', sa.String(length=3), nullable=False),
    sa.Column('title', sa.String(length=300), nullable=False),
    sa.Column('language', sa.String(length=8), nullable=False),
    sa.Column('return_url', sa.String(length=500), nullable=False),
    sa.Column('account', sa.String(length=64), nullable=True),
    sa.Column('fee_minor', sa.BigInteger(), nullable=False),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('payment_ref', sa.String(length=64), nullable=True),
    sa.Column('is_paid', sa.Boolean(), server_default=sa.text('false'), nullable=False),
    sa.Column('has_failed', sa.Boolean(), server_default=sa.text('false'), nullable=False),
    sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint('amount_minor > 0', name=op.f('ck_sandbox_checkouts_amount')),
    sa.CheckConstraint('NOT (is_paid AND has_failed)', name=op.f('ck_sandbox_checkouts_one_outcome')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_sandbox_checkouts')),
    sa.UniqueConstraint('idempotency_key', name=op.f('uq_sandbox_checkouts_idempotency_key')),
    sa.UniqueConstraint('payment_ref', name=op.f('uq_sandbox_checkouts_payment_ref'))
    )
    op.create_table('sandbox_refunds',
    sa.Column('id', sa.String(length=64), nullable=False),
    sa.Column('idempotency_key', sa.String(length=255), nullable=False),
    sa.Column('fingerprint', sa.String(length=64), nullable=False),
    sa.Column('checkout_id', sa.String(length=64), nullable=False),
    sa.Column('refund_id', sa.UUID(), nullable=False),
    sa.Column('amount_minor', sa.BigInteger(), nullable=False),
    sa.Column('fault', sa.String(length=80), server_default='', nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint('amount_minor > 0', name=op.f('ck_sandbox_refunds_amount')),
    sa.ForeignKeyConstraint(['checkout_id'], ['sandbox_checkouts.id'], name=op.f('fk_sandbox_refunds_checkout_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_sandbox_refunds')),
    sa.UniqueConstraint('idempotency_key', name=op.f('uq_sandbox_refunds_idempotency_key'))
    )
    op.create_index(op.f('ix_sandbox_refunds_checkout_id'), 'sandbox_refunds', ['checkout_id'], unique=False)


def downgrade() -> None:
    op.drop_table('sandbox_refunds')
    op.drop_table('sandbox_checkouts')

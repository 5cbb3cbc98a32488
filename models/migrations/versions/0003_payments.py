"""Payments with their checkouts and refunds, what a booking has paid, and where a provider's money goes"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql
revision = '0003'
down_revision = '0002'
branch_labels = None
depends_on = None

NUMBERS = ('late_refund_percent', 'due_minor', 'paid_minor', 'refunded_minor')


def upgrade() -> None:
    for name in NUMBERS:
        op.add_column('bookings', sa.Column(name, sa.Integer(), server_default=sa.text('0'), nullable=False))
    op.add_column('providers', sa.Column('payout_account', sa.String(length=64), nullable=True))
    op.add_column('providers', sa.Column('is_payout_ready', sa.Boolean(), server_default=sa.text('false'), nullable=False))
    op.create_unique_constraint(op.f('uq_providers_payout_account'), 'providers', ['payout_account'])
    op.add_column('services', sa.Column('late_refund_percent', sa.Integer(), server_default=sa.text('0'), nullable=False))
    op.add_column('services', sa.Column('price_ref', sa.String(length=255), nullable=True))
    op.create_check_constraint(op.f('ck_services_late_refund'), 'services', 'late_refund_percent BETWEEN 0 AND 100')

    op.drop_constraint(op.f('ck_payments_status_known'), 'payments', type_='check')
    op.alter_column('payments', 'status', type_=sa.String(length=7))
    op.alter_column('payments', 'kind', type_=sa.String(length=7))
    op.add_column('payments', sa.Column('attempt', sa.Integer(), server_default=sa.text('1'), nullable=False))
    op.add_column('payments', sa.Column('payment_ref', sa.String(length=255), nullable=True))
    op.add_column('payments', sa.Column('refund_of', sa.UUID(), nullable=True))
    op.add_column('payments', sa.Column('account', sa.String(length=64), nullable=True))
    op.add_column('payments', sa.Column('fee_minor', sa.BigInteger(), server_default=sa.text('0'), nullable=False))
    op.add_column('payments', sa.Column('fault', sa.String(length=80), server_default='', nullable=False))
    op.add_column('payments', sa.Column('ordered', postgresql.JSONB(astext_type=sa.Text()), server_default=sa.text("'{}'"), nullable=False))
    op.add_column('payments', sa.Column('looked_at', sa.DateTime(timezone=True), nullable=True))
    op.create_check_constraint(op.f('ck_payments_status_known'), 'payments', "status IN ('pending', 'paid', 'failed', 'expired', 'done')")
    op.create_check_constraint(op.f('ck_payments_kind_known'), 'payments', "kind IN ('payment', 'refund')")
    op.create_check_constraint(op.f('ck_payments_amount'), 'payments', 'amount_minor >= 0')
    op.create_foreign_key(op.f('fk_payments_refund_of'), 'payments', 'payments', ['refund_of'], ['id'], ondelete='CASCADE')
    op.create_index(op.f('ix_payments_refund_of'), 'payments', ['refund_of'], unique=False)
    op.create_index('ix_payments_pending', 'payments', ['created_at'], unique=False, postgresql_where=sa.text("status = 'pending'"))


def downgrade() -> None:
    op.drop_index('ix_payments_pending', table_name='payments')
    op.drop_index(op.f('ix_payments_refund_of'), table_name='payments')
    op.drop_constraint(op.f('fk_payments_refund_of'), 'payments', type_='foreignkey')
    for name in ('status_known', 'kind_known', 'amount'):
        op.drop_constraint(op.f(f'ck_payments_{name}'), 'payments', type_='check')
    for name in ('looked_at', 'ordered', 'fault', 'fee_minor', 'account', 'refund_of', 'payment_ref', 'attempt'):
        op.drop_column('payments', name)
    op.alter_column('payments', 'kind', type_=sa.String(length=12))
    op.alter_column('payments', 'status', type_=sa.String(length=8))
    op.create_check_constraint(op.f('ck_payments_status_known'), 'payments', "status IN ('pending', 'paid', 'failed', 'expired', 'refunded')")

    op.drop_constraint(op.f('ck_services_late_refund'), 'services', type_='check')
    op.drop_column('services', 'price_ref')
    op.drop_column('services', 'late_refund_percent')
    op.drop_constraint(op.f('uq_providers_payout_account'), 'providers', type_='unique')
    op.drop_column('providers', 'is_payout_ready')
    op.drop_column('providers', 'payout_account')
    for name in reversed(NUMBERS):
        op.drop_column('bookings', name)

"""Discounts"""

import sqlalchemy as sa
from alembic import op
revision = '0007'
down_revision = '0006'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('discounts',
    sa.Column('id', sa.UUID(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('provider_id', sa.UUID(), nullable=False),
    sa.Column('service_id', sa.UUID(), nullable=True),
    sa.Column('name', sa.String(length=80), nullable=False),
    sa.Column('kind', sa.String(length=9), nullable=False),
    sa.Column('percent', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.Column('amount_off_minor', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.Column('nth', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.Column('code', sa.String(length=24), nullable=True),
    sa.Column('valid_from', sa.Date(), nullable=True),
    sa.Column('valid_until', sa.Date(), nullable=True),
    sa.Column('max_uses', sa.Integer(), nullable=True),
    sa.Column('max_uses_per_customer', sa.Integer(), nullable=True),
    sa.Column('is_active', sa.Boolean(), server_default=sa.text('true'), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.CheckConstraint("kind IN ('nth_visit', 'returning', 'coupon')", name=op.f('ck_discounts_kind_known')),
    sa.CheckConstraint('percent BETWEEN 0 AND 100 AND amount_off_minor >= 0', name=op.f('ck_discounts_off')),
    sa.CheckConstraint("(kind = 'coupon') = (code IS NOT NULL)", name=op.f('ck_discounts_code')),
    sa.ForeignKeyConstraint(['provider_id'], ['providers.id'], name=op.f('fk_discounts_provider_id_providers'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['service_id'], ['services.id'], name=op.f('fk_discounts_service_id_services'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_discounts')),
    sa.UniqueConstraint('provider_id', 'name', name=op.f('uq_discounts_provider_id_name'))
    )
    op.create_index(op.f('ix_discounts_service_id'), 'discounts', ['service_id'], unique=False)
    op.create_index('uq_discounts_code', 'discounts', ['provider_id', 'code'], unique=True, postgresql_where=sa.text('is_active'))
    op.add_column('bookings', sa.Column('list_price_minor', sa.Integer(), nullable=True))
    op.add_column('bookings', sa.Column('discount_id', sa.UUID(), nullable=True))
    op.create_foreign_key(op.f('fk_bookings_discount_id_discounts'), 'bookings', 'discounts', ['discount_id'], ['id'], ondelete='SET NULL')
    op.create_index('ix_bookings_discount', 'bookings', ['discount_id'], unique=False, postgresql_where=sa.text('discount_id IS NOT NULL'))


def downgrade() -> None:
    op.drop_index('ix_bookings_discount', table_name='bookings')
    op.drop_constraint(op.f('fk_bookings_discount_id_discounts'), 'bookings', type_='foreignkey')
    op.drop_column('bookings', 'discount_id')
    op.drop_column('bookings', 'list_price_minor')
    op.drop_table('discounts')

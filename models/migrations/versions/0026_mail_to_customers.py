"""Mail to customers"""

import sqlalchemy as sa
from alembic import op
revision = '0026'
down_revision = '0025'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('mail_addresses',
    sa.Column('address_hash', sa.String(length=64), nullable=False),
    sa.Column('stop_token', sa.String(length=32), nullable=False),
    sa.Column('stopped_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('unreachable_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('counted_from', sa.DateTime(timezone=True), nullable=False),
    sa.Column('counted', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('address_hash', name=op.f('pk_mail_addresses')),
    sa.UniqueConstraint('stop_token', name=op.f('uq_mail_addresses_stop_token'))
    )
    op.add_column('conversations', sa.Column('watched_at', sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    op.drop_column('conversations', 'watched_at')
    op.drop_table('mail_addresses')

"""A provider's Pix key"""

import sqlalchemy as sa
from alembic import op
revision = '0009'
down_revision = '0008'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column('providers', sa.Column('pix_key', sa.String(length=77), nullable=True))


def downgrade() -> None:
    op.drop_column('providers', 'pix_key')

"""Recordings"""

import sqlalchemy as sa
from alembic import op
revision = '0024'
down_revision = '0023'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('recordings',
    sa.Column('message_id', sa.UUID(), nullable=False),
    sa.Column('content', sa.LargeBinary(), nullable=False),
    sa.Column('content_type', sa.String(length=40), nullable=False),
    sa.Column('seconds', sa.Integer(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint('octet_length(content) <= 2097152', name=op.f('ck_recordings_small')),
    sa.ForeignKeyConstraint(['message_id'], ['messages.id'], name=op.f('fk_recordings_message_id_messages'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('message_id', name=op.f('pk_recordings'))
    )
    op.create_index(op.f('ix_recordings_created_at'), 'recordings', ['created_at'], unique=False)


def downgrade() -> None:
    op.drop_table('recordings')

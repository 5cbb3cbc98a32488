"""Pictures"""

import sqlalchemy as sa
from alembic import op
revision = '0005'
down_revision = '0004'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('pictures',
    sa.Column('id', sa.UUID(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('conversation_id', sa.UUID(), nullable=False),
    sa.Column('message_id', sa.UUID(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('booking_id', sa.UUID(), nullable=True),
    sa.Column('content', sa.LargeBinary(), nullable=False),
    sa.Column('width', sa.Integer(), nullable=False),
    sa.Column('height', sa.Integer(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint('octet_length(content) <= 2097152', name=op.f('ck_pictures_small')),
    sa.ForeignKeyConstraint(['booking_id'], ['bookings.id'], name=op.f('fk_pictures_booking_id_bookings'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['conversation_id'], ['conversations.id'], name=op.f('fk_pictures_conversation_id_conversations'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['message_id'], ['messages.id'], name=op.f('fk_pictures_message_id_messages'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_pictures')),
    sa.UniqueConstraint('message_id', 'position', name=op.f('uq_pictures_message_id_position'))
    )
    op.create_index(op.f('ix_pictures_booking_id'), 'pictures', ['booking_id'], unique=False)
    op.create_index('ix_pictures_loose', 'pictures', ['conversation_id'], unique=False, postgresql_where=sa.text('booking_id IS NULL'))
    op.create_table('picture_links',
    sa.Column('token_hash', sa.String(length=64), nullable=False),
    sa.Column('picture_id', sa.UUID(), nullable=False),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['picture_id'], ['pictures.id'], name=op.f('fk_picture_links_picture_id_pictures'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('token_hash', name=op.f('pk_picture_links'))
    )
    op.create_index(op.f('ix_picture_links_expires_at'), 'picture_links', ['expires_at'], unique=False)
    op.create_index(op.f('ix_picture_links_picture_id'), 'picture_links', ['picture_id'], unique=False)


def downgrade() -> None:
    op.drop_table('picture_links')
    op.drop_table('pictures')

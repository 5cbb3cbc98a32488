"""What a provider sets up"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql
revision = '0014'
down_revision = '0013'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column('providers', sa.Column('is_phone_proven', sa.Boolean(), server_default=sa.text('true'), nullable=False))
    op.add_column('providers', sa.Column('assistant', sa.String(length=9), server_default='draft', nullable=False))
    op.create_check_constraint(op.f('ck_providers_assistant_known'), 'providers', "assistant IN ('automatic', 'draft', 'off')")
    op.create_table('provider_images',
    sa.Column('id', sa.UUID(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('provider_id', sa.UUID(), nullable=False),
    sa.Column('kind', sa.String(length=12), nullable=False),
    sa.Column('content', sa.LargeBinary(), nullable=False),
    sa.Column('width', sa.Integer(), nullable=False),
    sa.Column('height', sa.Integer(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("kind IN ('photo', 'logo', 'header_image')", name=op.f('ck_provider_images_kind_known')),
    sa.CheckConstraint('octet_length(content) <= 2097152', name=op.f('ck_provider_images_small')),
    sa.ForeignKeyConstraint(['provider_id'], ['providers.id'], name=op.f('fk_provider_images_provider_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_provider_images')),
    sa.UniqueConstraint('provider_id', 'kind', name=op.f('uq_provider_images_provider_id_kind'))
    )
    op.create_table('setup_changes',
    sa.Column('id', sa.UUID(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('provider_id', sa.UUID(), nullable=False),
    sa.Column('actor_kind', sa.String(length=8), nullable=False),
    sa.Column('actor_id', sa.UUID(), nullable=True),
    sa.Column('subject', sa.String(length=24), nullable=False),
    sa.Column('before', postgresql.JSONB(astext_type=sa.Text()), nullable=False),
    sa.Column('after', postgresql.JSONB(astext_type=sa.Text()), nullable=False),
    sa.Column('command_id', sa.String(length=120), nullable=False),
    sa.Column('cause', sa.String(length=80), server_default='', nullable=False),
    sa.ForeignKeyConstraint(['provider_id'], ['providers.id'], name=op.f('fk_setup_changes_provider_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_setup_changes')),
    sa.UniqueConstraint('command_id', name=op.f('uq_setup_changes_command_id'))
    )
    op.create_index('ix_setup_changes_provider_at', 'setup_changes', ['provider_id', 'at'], unique=False)


def downgrade() -> None:
    op.drop_table('setup_changes')
    op.drop_table('provider_images')
    op.drop_constraint(op.f('ck_providers_assistant_known'), 'providers', type_='check')
    op.drop_column('providers', 'assistant')
    op.drop_column('providers', 'is_phone_proven')

"""Addresses that providers gave up lead on"""

import sqlalchemy as sa
from alembic import op
revision = '0025'
down_revision = '0024'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('former_slugs',
    sa.Column('slug', sa.String(length=64), nullable=False),
    sa.Column('provider_id', sa.UUID(), nullable=False),
    sa.Column('left_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['provider_id'], ['providers.id'], name=op.f('fk_former_slugs_provider_id_providers'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('slug', name=op.f('pk_former_slugs'))
    )
    op.create_index(op.f('ix_former_slugs_provider_id'), 'former_slugs', ['provider_id'], unique=False)
    # Every address that was ever changed stands in the audit lines; the last who had one that is free now keeps it.
    op.execute("""
        INSERT INTO former_slugs (slug, provider_id, left_at)
        SELECT DISTINCT ON (c.before->>'slug') c.before->>'slug', c.provider_id, c.at FROM setup_changes c
        WHERE c.subject = 'profile' AND c.before->>'slug' <> c.after->>'slug'
            AND NOT EXISTS (SELECT FROM providers p WHERE p.slug = c.before->>'slug')
        ORDER BY c.before->>'slug', c.at DESC
    """)


def downgrade() -> None:
    op.drop_table('former_slugs')

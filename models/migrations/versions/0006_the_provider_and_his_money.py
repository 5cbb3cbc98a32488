"""Fees in the ledger, which nobody rewrites, and sessions of providers on the site"""

import sqlalchemy as sa
from alembic import op
revision = '0006'
down_revision = '0005'
branch_labels = None
depends_on = None

# Lines go only with the provider whose they are, who is gone by the time that the cascade comes here.
KEEP = """
CREATE FUNCTION keep_ledger() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT FROM providers WHERE id = OLD.provider_id) THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION 'the ledger is append-only' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER keep_ledger BEFORE UPDATE OR DELETE ON ledger FOR EACH ROW EXECUTE FUNCTION keep_ledger();
"""


def upgrade() -> None:
    op.alter_column('ledger', 'kind', type_=sa.String(length=11))
    op.create_check_constraint(op.f('ck_ledger_kind_known'), 'ledger', "kind IN ('payment', 'refund', 'refund_back', 'fee', 'fee_back')")
    op.create_check_constraint(op.f('ck_ledger_amount'), 'ledger', 'amount_minor >= 0')
    op.drop_index(op.f('ix_ledger_provider_id'), table_name='ledger')
    op.create_index('ix_ledger_provider_at', 'ledger', ['provider_id', 'at'], unique=False)
    op.execute(KEEP)
    op.create_table('web_sessions',
    sa.Column('token_hash', sa.String(length=64), nullable=False),
    sa.Column('provider_id', sa.UUID(), nullable=False),
    sa.Column('identity_id', sa.UUID(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['identity_id'], ['identities.id'], name=op.f('fk_web_sessions_identity_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['provider_id'], ['providers.id'], name=op.f('fk_web_sessions_provider_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('token_hash', name=op.f('pk_web_sessions'))
    )
    for column in ('provider_id', 'identity_id', 'expires_at'):
        op.create_index(op.f(f'ix_web_sessions_{column}'), 'web_sessions', [column], unique=False)


def downgrade() -> None:
    op.drop_table('web_sessions')
    op.execute('DROP TRIGGER keep_ledger ON ledger; DROP FUNCTION keep_ledger()')
    op.drop_index('ix_ledger_provider_at', table_name='ledger')
    op.create_index(op.f('ix_ledger_provider_id'), 'ledger', ['provider_id'], unique=False)
    op.drop_constraint(op.f('ck_ledger_amount'), 'ledger', type_='check')
    op.drop_constraint(op.f('ck_ledger_kind_known'), 'ledger', type_='check')
    op.alter_column('ledger', 'kind', type_=sa.String(length=12))

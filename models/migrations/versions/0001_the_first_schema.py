"""The first schema"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql
revision = '0001'
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute('CREATE EXTENSION IF NOT EXISTS btree_gist')
    op.execute('CREATE EXTENSION IF NOT EXISTS pg_trgm')
    op.create_table('commands',
    sa.Column('id', sa.String(length=120), nullable=False),
    sa.Column('payload_hash', sa.String(length=64), nullable=False),
    sa.Column('result', postgresql.JSONB(astext_type=sa.Text()), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_commands'))
    )
    op.create_table('directory_version',
    sa.Column('id', sa.Integer(), server_default=sa.text('1'), autoincrement=False, nullable=False),
    sa.Column('version', sa.UUID(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.CheckConstraint('id = 1', name=op.f('ck_directory_version_one_row')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_directory_version'))
    )
    op.create_table('heartbeats',
    sa.Column('name', sa.String(length=40), nullable=False),
    sa.Column('beat_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('details', postgresql.JSONB(astext_type=sa.Text()), server_default=sa.text("'{}'"), nullable=False),
    sa.PrimaryKeyConstraint('name', name=op.f('pk_heartbeats'))
    )
    op.create_table('providers',
    sa.Column('id', sa.UUID(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('slug', sa.String(length=64), nullable=False),
    sa.Column('name', sa.String(length=120), nullable=False),
    sa.Column('profession', sa.String(length=80), nullable=False),
    sa.Column('profession_key', sa.String(length=80), server_default='', nullable=False),
    sa.Column('bio', sa.String(length=2000), server_default='', nullable=False),
    sa.Column('photo', sa.String(length=200), nullable=True),
    sa.Column('logo', sa.String(length=200), nullable=True),
    sa.Column('header_image', sa.String(length=200), nullable=True),
    sa.Column('colour_primary', sa.String(length=7), server_default='#1f6f5c', nullable=False),
    sa.Column('colour_accent', sa.String(length=7), server_default='#f2a65a', nullable=False),
    sa.Column('time_zone', sa.String(length=64), nullable=False),
    sa.Column('city', sa.String(length=80), server_default='', nullable=False),
    sa.Column('city_key', sa.String(length=80), server_default='', nullable=False),
    sa.Column('country', sa.String(length=2), server_default='US', nullable=False),
    sa.Column('address', sa.String(length=200), server_default='', nullable=False),
    sa.Column('phone', sa.String(length=32), nullable=True),
    sa.Column('email', sa.String(length=254), nullable=True),
    sa.Column('currency', sa.String(length=3), nullable=False),
    sa.Column('language', sa.String(length=8), server_default='en', nullable=False),
    sa.Column('rating', sa.Numeric(precision=2, scale=1), nullable=True),
    sa.Column('is_active', sa.Boolean(), server_default=sa.text('true'), nullable=False),
    sa.Column('auto_confirm', sa.Boolean(), server_default=sa.text('false'), nullable=False),
    sa.Column('plan', sa.String(length=4), server_default='free', nullable=False),
    sa.Column('trial_ends_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('policy_version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.CheckConstraint("plan IN ('free', 'pro')", name=op.f('ck_providers_plan_known')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_providers')),
    sa.UniqueConstraint('slug', name=op.f('uq_providers_slug'))
    )
    op.create_index('ix_providers_profession_city', 'providers', ['profession_key', 'city_key'], unique=False)
    op.create_table('receipts',
    sa.Column('source', sa.String(length=20), nullable=False),
    sa.Column('outside_id', sa.String(length=255), nullable=False),
    sa.Column('received_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.PrimaryKeyConstraint('source', 'outside_id', name=op.f('pk_receipts'))
    )
    op.create_table('availability_overrides',
    sa.Column('id', sa.UUID(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('provider_id', sa.UUID(), nullable=False),
    sa.Column('on_date', sa.Date(), nullable=False),
    sa.Column('start_minute', sa.Integer(), nullable=True),
    sa.Column('end_minute', sa.Integer(), nullable=True),
    sa.Column('is_closed', sa.Boolean(), nullable=False),
    sa.ForeignKeyConstraint(['provider_id'], ['providers.id'], name=op.f('fk_availability_overrides_provider_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_availability_overrides'))
    )
    op.create_index(op.f('ix_availability_overrides_provider_id'), 'availability_overrides', ['provider_id'], unique=False)
    op.create_table('availability_rules',
    sa.Column('id', sa.UUID(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('provider_id', sa.UUID(), nullable=False),
    sa.Column('weekday', sa.Integer(), nullable=False),
    sa.Column('start_minute', sa.Integer(), nullable=False),
    sa.Column('end_minute', sa.Integer(), nullable=False),
    sa.CheckConstraint('start_minute BETWEEN 0 AND 1439 AND end_minute BETWEEN 0 AND 2880', name=op.f('ck_availability_rules_minutes')),
    sa.CheckConstraint('weekday BETWEEN 0 AND 6', name=op.f('ck_availability_rules_weekday')),
    sa.ForeignKeyConstraint(['provider_id'], ['providers.id'], name=op.f('fk_availability_rules_provider_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_availability_rules'))
    )
    op.create_index(op.f('ix_availability_rules_provider_id'), 'availability_rules', ['provider_id'], unique=False)
    op.create_table('busy_blocks',
    sa.Column('id', sa.UUID(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('provider_id', sa.UUID(), nullable=False),
    sa.Column('during', postgresql.TSTZRANGE(), nullable=False),
    sa.Column('source', sa.String(length=20), server_default='manual', nullable=False),
    sa.Column('outside_id', sa.String(length=300), nullable=True),
    sa.ForeignKeyConstraint(['provider_id'], ['providers.id'], name=op.f('fk_busy_blocks_provider_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_busy_blocks')),
    sa.UniqueConstraint('provider_id', 'source', 'outside_id', name=op.f('uq_busy_blocks_provider_id_source_outside_id'))
    )
    op.create_index(op.f('ix_busy_blocks_provider_id'), 'busy_blocks', ['provider_id'], unique=False)
    op.create_table('customers',
    sa.Column('id', sa.UUID(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('provider_id', sa.UUID(), nullable=False),
    sa.Column('name', sa.String(length=120), nullable=True),
    sa.Column('phone', sa.String(length=32), nullable=True),
    sa.Column('email', sa.String(length=254), nullable=True),
    sa.Column('language', sa.String(length=8), nullable=True),
    sa.Column('notes', sa.String(length=2000), server_default='', nullable=False),
    sa.Column('no_show_count', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.ForeignKeyConstraint(['provider_id'], ['providers.id'], name=op.f('fk_customers_provider_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_customers'))
    )
    op.create_index('uq_customers_provider_email', 'customers', ['provider_id', sa.literal_column('lower(email)')], unique=True, postgresql_where=sa.text('email IS NOT NULL'))
    op.create_index('uq_customers_provider_phone', 'customers', ['provider_id', 'phone'], unique=True, postgresql_where=sa.text('phone IS NOT NULL'))
    op.create_table('entry_codes',
    sa.Column('code', sa.String(length=32), nullable=False),
    sa.Column('provider_id', sa.UUID(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.ForeignKeyConstraint(['provider_id'], ['providers.id'], name=op.f('fk_entry_codes_provider_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('code', name=op.f('pk_entry_codes'))
    )
    op.create_index(op.f('ix_entry_codes_provider_id'), 'entry_codes', ['provider_id'], unique=False)
    op.create_table('identities',
    sa.Column('id', sa.UUID(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('channel', sa.String(length=8), nullable=False),
    sa.Column('account', sa.String(length=64), server_default='', nullable=False),
    sa.Column('address', sa.String(length=160), nullable=False),
    sa.Column('provider_id', sa.UUID(), nullable=True),
    sa.Column('name', sa.String(length=120), nullable=True),
    sa.Column('phone', sa.String(length=32), nullable=True),
    sa.Column('language', sa.String(length=8), nullable=True),
    sa.Column('last_inbound_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('opted_out_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('unreachable_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.CheckConstraint("channel IN ('web', 'telegram', 'whatsapp', 'sms')", name=op.f('ck_identities_channel_known')),
    sa.ForeignKeyConstraint(['provider_id'], ['providers.id'], name=op.f('fk_identities_provider_id'), ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_identities')),
    sa.UniqueConstraint('channel', 'account', 'address', name=op.f('uq_identities_channel_account_address'))
    )
    op.create_index(op.f('ix_identities_provider_id'), 'identities', ['provider_id'], unique=False)
    op.create_table('provider_facts',
    sa.Column('id', sa.UUID(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('provider_id', sa.UUID(), nullable=False),
    sa.Column('topic', sa.String(length=40), nullable=False),
    sa.Column('text', sa.String(length=1000), nullable=False),
    sa.Column('position', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.ForeignKeyConstraint(['provider_id'], ['providers.id'], name=op.f('fk_provider_facts_provider_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_provider_facts'))
    )
    op.create_index(op.f('ix_provider_facts_provider_id'), 'provider_facts', ['provider_id'], unique=False)
    op.create_table('resources',
    sa.Column('id', sa.UUID(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('provider_id', sa.UUID(), nullable=False),
    sa.Column('kind', sa.String(length=6), server_default='person', nullable=False),
    sa.Column('name', sa.String(length=120), nullable=False),
    sa.Column('is_active', sa.Boolean(), server_default=sa.text('true'), nullable=False),
    sa.CheckConstraint("kind IN ('person', 'room', 'tool')", name=op.f('ck_resources_kind_known')),
    sa.ForeignKeyConstraint(['provider_id'], ['providers.id'], name=op.f('fk_resources_provider_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_resources')),
    sa.UniqueConstraint('provider_id', 'name', name=op.f('uq_resources_provider_id_name'))
    )
    op.create_index(op.f('ix_resources_provider_id'), 'resources', ['provider_id'], unique=False)
    op.create_table('services',
    sa.Column('id', sa.UUID(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('provider_id', sa.UUID(), nullable=False),
    sa.Column('position', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.Column('name', sa.String(length=120), nullable=False),
    sa.Column('description', sa.String(length=1000), server_default='', nullable=False),
    sa.Column('duration_minutes', sa.Integer(), nullable=False),
    sa.Column('price_minor', sa.Integer(), nullable=False),
    sa.Column('buffer_before_minutes', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.Column('buffer_after_minutes', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.Column('lead_time_minutes', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.Column('horizon_days', sa.Integer(), server_default=sa.text('60'), nullable=False),
    sa.Column('granularity_minutes', sa.Integer(), server_default=sa.text('15'), nullable=False),
    sa.Column('cancellation_hours', sa.Integer(), server_default=sa.text('24'), nullable=False),
    sa.Column('needs_approval', sa.Boolean(), nullable=True),
    sa.Column('payment', sa.String(length=7), server_default='none', nullable=False),
    sa.Column('deposit_minor', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.Column('is_virtual', sa.Boolean(), server_default=sa.text('false'), nullable=False),
    sa.Column('capacity', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('is_active', sa.Boolean(), server_default=sa.text('true'), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.CheckConstraint("payment IN ('none', 'deposit', 'full')", name=op.f('ck_services_payment_known')),
    sa.CheckConstraint('capacity >= 1 AND granularity_minutes >= 1', name=op.f('ck_services_capacity')),
    sa.CheckConstraint('duration_minutes BETWEEN 1 AND 1440', name=op.f('ck_services_duration')),
    sa.CheckConstraint('price_minor >= 0 AND deposit_minor >= 0 AND deposit_minor <= price_minor', name=op.f('ck_services_price')),
    sa.ForeignKeyConstraint(['provider_id'], ['providers.id'], name=op.f('fk_services_provider_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_services')),
    sa.UniqueConstraint('provider_id', 'name', name=op.f('uq_services_provider_id_name'))
    )
    op.create_index(op.f('ix_services_provider_id'), 'services', ['provider_id'], unique=False)
    op.create_table('class_sessions',
    sa.Column('id', sa.UUID(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('provider_id', sa.UUID(), nullable=False),
    sa.Column('service_id', sa.UUID(), nullable=False),
    sa.Column('start_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('end_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('capacity', sa.Integer(), nullable=False),
    sa.Column('seats_taken', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.CheckConstraint('seats_taken BETWEEN 0 AND capacity', name=op.f('ck_class_sessions_seats')),
    sa.ForeignKeyConstraint(['provider_id'], ['providers.id'], name=op.f('fk_class_sessions_provider_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['service_id'], ['services.id'], name=op.f('fk_class_sessions_service_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_class_sessions')),
    sa.UniqueConstraint('service_id', 'start_at', name=op.f('uq_class_sessions_service_id_start_at'))
    )
    op.create_table('conversations',
    sa.Column('id', sa.UUID(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('identity_id', sa.UUID(), nullable=False),
    sa.Column('provider_id', sa.UUID(), nullable=True),
    sa.Column('state', postgresql.JSONB(astext_type=sa.Text()), server_default=sa.text("'{}'"), nullable=False),
    sa.Column('lease_fence', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('lease_until', sa.DateTime(timezone=True), nullable=True),
    sa.Column('last_turn_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('handed_off_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('failures', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.ForeignKeyConstraint(['identity_id'], ['identities.id'], name=op.f('fk_conversations_identity_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['provider_id'], ['providers.id'], name=op.f('fk_conversations_provider_id'), ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_conversations')),
    sa.UniqueConstraint('identity_id', name=op.f('uq_conversations_identity_id'))
    )
    op.create_table('customer_identities',
    sa.Column('provider_id', sa.UUID(), nullable=False),
    sa.Column('identity_id', sa.UUID(), nullable=False),
    sa.Column('customer_id', sa.UUID(), nullable=False),
    sa.ForeignKeyConstraint(['customer_id'], ['customers.id'], name=op.f('fk_customer_identities_customer_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['identity_id'], ['identities.id'], name=op.f('fk_customer_identities_identity_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['provider_id'], ['providers.id'], name=op.f('fk_customer_identities_provider_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('provider_id', 'identity_id', name=op.f('pk_customer_identities'))
    )
    op.create_index(op.f('ix_customer_identities_customer_id'), 'customer_identities', ['customer_id'], unique=False)
    op.create_index(op.f('ix_customer_identities_identity_id'), 'customer_identities', ['identity_id'], unique=False)
    op.create_table('service_resources',
    sa.Column('service_id', sa.UUID(), nullable=False),
    sa.Column('resource_id', sa.UUID(), nullable=False),
    sa.ForeignKeyConstraint(['resource_id'], ['resources.id'], name=op.f('fk_service_resources_resource_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['service_id'], ['services.id'], name=op.f('fk_service_resources_service_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('service_id', 'resource_id', name=op.f('pk_service_resources'))
    )
    op.create_table('bookings',
    sa.Column('id', sa.UUID(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('provider_id', sa.UUID(), nullable=False),
    sa.Column('service_id', sa.UUID(), nullable=False),
    sa.Column('customer_id', sa.UUID(), nullable=False),
    sa.Column('identity_id', sa.UUID(), nullable=True),
    sa.Column('class_id', sa.UUID(), nullable=True),
    sa.Column('status', sa.String(length=16), nullable=False),
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('waiting_on', sa.String(length=8), nullable=True),
    sa.Column('start_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('end_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('time_zone', sa.String(length=64), nullable=False),
    sa.Column('local_start', sa.String(length=16), nullable=False),
    sa.Column('price_minor', sa.Integer(), nullable=False),
    sa.Column('deposit_minor', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.Column('currency', sa.String(length=3), nullable=False),
    sa.Column('payment', sa.String(length=8), server_default='none', nullable=False),
    sa.Column('cancellation_hours', sa.Integer(), server_default=sa.text('24'), nullable=False),
    sa.Column('policy_version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('attendee_name', sa.String(length=120), nullable=True),
    sa.Column('notes', sa.String(length=2000), server_default='', nullable=False),
    sa.Column('meeting_link', sa.String(length=300), nullable=True),
    sa.Column('deadline_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('cancelled_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('cancelled_by', sa.String(length=8), nullable=True),
    sa.Column('cancellation_reason', sa.String(length=500), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.Column('updated_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.CheckConstraint("status IN ('held', 'pending', 'awaiting_payment', 'confirmed', 'completed', 'declined', 'cancelled', 'expired', 'no_show')", name=op.f('ck_bookings_status_known')),
    sa.CheckConstraint('end_at > start_at', name=op.f('ck_bookings_span')),
    sa.ForeignKeyConstraint(['class_id'], ['class_sessions.id'], name=op.f('fk_bookings_class_id')),
    sa.ForeignKeyConstraint(['customer_id'], ['customers.id'], name=op.f('fk_bookings_customer_id')),
    sa.ForeignKeyConstraint(['identity_id'], ['identities.id'], name=op.f('fk_bookings_identity_id'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['provider_id'], ['providers.id'], name=op.f('fk_bookings_provider_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['service_id'], ['services.id'], name=op.f('fk_bookings_service_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_bookings'))
    )
    op.create_index(op.f('ix_bookings_class_id'), 'bookings', ['class_id'], unique=False)
    op.create_index(op.f('ix_bookings_customer_id'), 'bookings', ['customer_id'], unique=False)
    op.create_index('ix_bookings_deadline', 'bookings', ['deadline_at'], unique=False, postgresql_where=sa.text("status IN ('held', 'pending', 'awaiting_payment')"))
    op.create_index('ix_bookings_ending', 'bookings', ['end_at'], unique=False, postgresql_where=sa.text("status = 'confirmed'"))
    op.create_index(op.f('ix_bookings_identity_id'), 'bookings', ['identity_id'], unique=False)
    op.create_index('ix_bookings_provider_start', 'bookings', ['provider_id', 'start_at'], unique=False)
    op.create_table('changes',
    sa.Column('id', sa.BigInteger(), sa.Identity(always=False), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('provider_id', sa.UUID(), nullable=False),
    sa.Column('booking_id', sa.UUID(), nullable=False),
    sa.Column('actor_kind', sa.String(length=8), nullable=False),
    sa.Column('actor_id', sa.UUID(), nullable=True),
    sa.Column('action', sa.String(length=24), nullable=False),
    sa.Column('from_status', sa.String(length=16), nullable=True),
    sa.Column('to_status', sa.String(length=16), nullable=False),
    sa.Column('command_id', sa.String(length=120), nullable=False),
    sa.Column('cause', sa.String(length=80), server_default='', nullable=False),
    sa.Column('details', postgresql.JSONB(astext_type=sa.Text()), server_default=sa.text("'{}'"), nullable=False),
    sa.ForeignKeyConstraint(['booking_id'], ['bookings.id'], name=op.f('fk_changes_booking_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['provider_id'], ['providers.id'], name=op.f('fk_changes_provider_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_changes'))
    )
    op.create_index(op.f('ix_changes_booking_id'), 'changes', ['booking_id'], unique=False)
    op.create_index(op.f('ix_changes_provider_id'), 'changes', ['provider_id'], unique=False)
    op.create_table('claims',
    sa.Column('id', sa.UUID(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('resource_id', sa.UUID(), nullable=False),
    sa.Column('during', postgresql.TSTZRANGE(), nullable=False),
    sa.Column('booking_id', sa.UUID(), nullable=True),
    sa.Column('class_id', sa.UUID(), nullable=True),
    postgresql.ExcludeConstraint((sa.column('resource_id'), '='), (sa.column('during'), '&&'), using='gist', name='ex_claims_no_overlap'),
    sa.CheckConstraint('(booking_id IS NULL) <> (class_id IS NULL)', name=op.f('ck_claims_one_owner')),
    sa.CheckConstraint('NOT isempty(during)', name=op.f('ck_claims_not_empty')),
    sa.ForeignKeyConstraint(['booking_id'], ['bookings.id'], name=op.f('fk_claims_booking_id'), ondelete='CASCADE', initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['class_id'], ['class_sessions.id'], name=op.f('fk_claims_class_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['resource_id'], ['resources.id'], name=op.f('fk_claims_resource_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_claims'))
    )
    op.create_index(op.f('ix_claims_booking_id'), 'claims', ['booking_id'], unique=False)
    op.create_index(op.f('ix_claims_class_id'), 'claims', ['class_id'], unique=False)
    op.create_table('links',
    sa.Column('token_hash', sa.String(length=64), nullable=False),
    sa.Column('action', sa.String(length=40), nullable=False),
    sa.Column('actor_kind', sa.String(length=12), nullable=False),
    sa.Column('provider_id', sa.UUID(), nullable=True),
    sa.Column('booking_id', sa.UUID(), nullable=True),
    sa.Column('identity_id', sa.UUID(), nullable=True),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('used_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.ForeignKeyConstraint(['booking_id'], ['bookings.id'], name=op.f('fk_links_booking_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['identity_id'], ['identities.id'], name=op.f('fk_links_identity_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['provider_id'], ['providers.id'], name=op.f('fk_links_provider_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('token_hash', name=op.f('pk_links'))
    )
    op.create_table('outbox',
    sa.Column('id', sa.UUID(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('seq', sa.BigInteger(), sa.Identity(always=False), nullable=False),
    sa.Column('kind', sa.String(length=24), nullable=False),
    sa.Column('dedupe_key', sa.String(length=200), nullable=False),
    sa.Column('identity_id', sa.UUID(), nullable=True),
    sa.Column('provider_id', sa.UUID(), nullable=True),
    sa.Column('booking_id', sa.UUID(), nullable=True),
    sa.Column('payload', postgresql.JSONB(astext_type=sa.Text()), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('due_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('state', sa.String(length=7), server_default='pending', nullable=False),
    sa.Column('attempts', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.Column('fence', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.Column('lease_until', sa.DateTime(timezone=True), nullable=True),
    sa.Column('settled_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('note', sa.String(length=200), server_default='', nullable=False),
    sa.CheckConstraint("state IN ('pending', 'sending', 'sent', 'skipped', 'retry', 'unknown', 'dead')", name=op.f('ck_outbox_state_known')),
    sa.ForeignKeyConstraint(['booking_id'], ['bookings.id'], name=op.f('fk_outbox_booking_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['identity_id'], ['identities.id'], name=op.f('fk_outbox_identity_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['provider_id'], ['providers.id'], name=op.f('fk_outbox_provider_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_outbox')),
    sa.UniqueConstraint('dedupe_key', name=op.f('uq_outbox_dedupe_key')),
    sa.UniqueConstraint('seq', name=op.f('uq_outbox_seq'))
    )
    op.create_index(op.f('ix_outbox_booking_id'), 'outbox', ['booking_id'], unique=False)
    op.create_index('ix_outbox_due', 'outbox', ['due_at', 'seq'], unique=False, postgresql_where=sa.text("state IN ('pending', 'sending', 'retry', 'unknown')"))
    op.create_index(op.f('ix_outbox_identity_id'), 'outbox', ['identity_id'], unique=False)
    op.create_index('ix_outbox_recipient', 'outbox', [sa.literal_column('coalesce(identity_id, provider_id)'), 'seq'], unique=False, postgresql_where=sa.text("state IN ('pending', 'sending', 'retry', 'unknown')"))
    op.create_table('payments',
    sa.Column('id', sa.UUID(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('provider_id', sa.UUID(), nullable=False),
    sa.Column('booking_id', sa.UUID(), nullable=False),
    sa.Column('kind', sa.String(length=12), nullable=False),
    sa.Column('amount_minor', sa.BigInteger(), nullable=False),
    sa.Column('currency', sa.String(length=3), nullable=False),
    sa.Column('status', sa.String(length=8), nullable=False),
    sa.Column('gateway', sa.String(length=12), nullable=False),
    sa.Column('checkout_id', sa.String(length=255), nullable=True),
    sa.Column('idempotency_key', sa.String(length=255), nullable=True),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.Column('updated_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.CheckConstraint("status IN ('pending', 'paid', 'failed', 'expired', 'refunded')", name=op.f('ck_payments_status_known')),
    sa.ForeignKeyConstraint(['booking_id'], ['bookings.id'], name=op.f('fk_payments_booking_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['provider_id'], ['providers.id'], name=op.f('fk_payments_provider_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_payments')),
    sa.UniqueConstraint('checkout_id', name=op.f('uq_payments_checkout_id')),
    sa.UniqueConstraint('idempotency_key', name=op.f('uq_payments_idempotency_key'))
    )
    op.create_index(op.f('ix_payments_booking_id'), 'payments', ['booking_id'], unique=False)
    op.create_index(op.f('ix_payments_provider_id'), 'payments', ['provider_id'], unique=False)
    op.create_table('ledger',
    sa.Column('id', sa.BigInteger(), sa.Identity(always=False), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('provider_id', sa.UUID(), nullable=False),
    sa.Column('booking_id', sa.UUID(), nullable=False),
    sa.Column('payment_id', sa.UUID(), nullable=False),
    sa.Column('kind', sa.String(length=12), nullable=False),
    sa.Column('amount_minor', sa.BigInteger(), nullable=False),
    sa.Column('currency', sa.String(length=3), nullable=False),
    sa.ForeignKeyConstraint(['booking_id'], ['bookings.id'], name=op.f('fk_ledger_booking_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['payment_id'], ['payments.id'], name=op.f('fk_ledger_payment_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['provider_id'], ['providers.id'], name=op.f('fk_ledger_provider_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_ledger'))
    )
    op.create_index(op.f('ix_ledger_provider_id'), 'ledger', ['provider_id'], unique=False)
    op.create_table('messages',
    sa.Column('id', sa.UUID(), server_default=sa.text('gen_random_uuid()'), nullable=False),
    sa.Column('seq', sa.BigInteger(), sa.Identity(always=False), nullable=False),
    sa.Column('conversation_id', sa.UUID(), nullable=False),
    sa.Column('direction', sa.String(length=3), nullable=False),
    sa.Column('channel', sa.String(length=8), nullable=False),
    sa.Column('account', sa.String(length=64), server_default='', nullable=False),
    sa.Column('outside_id', sa.String(length=255), nullable=True),
    sa.Column('signature', sa.String(length=128), nullable=True),
    sa.Column('text', sa.Text(), server_default='', nullable=False),
    sa.Column('payload', postgresql.JSONB(astext_type=sa.Text()), server_default=sa.text("'{}'"), nullable=False),
    sa.Column('sent_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('received_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.Column('turn_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('outbox_id', sa.UUID(), nullable=True),
    sa.Column('delivery', sa.String(length=9), nullable=True),
    sa.Column('error_code', sa.String(length=40), nullable=True),
    sa.CheckConstraint("direction IN ('in', 'out')", name=op.f('ck_messages_direction_known')),
    sa.ForeignKeyConstraint(['conversation_id'], ['conversations.id'], name=op.f('fk_messages_conversation_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['outbox_id'], ['outbox.id'], name=op.f('fk_messages_outbox_id'), ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_messages')),
    sa.UniqueConstraint('channel', 'account', 'outside_id', name=op.f('uq_messages_channel_account_outside_id')),
    sa.UniqueConstraint('outbox_id', name=op.f('uq_messages_outbox_id')),
    sa.UniqueConstraint('seq', name=op.f('uq_messages_seq'))
    )
    op.create_index('ix_messages_conversation_seq', 'messages', ['conversation_id', 'seq'], unique=False)
    op.create_index('ix_messages_unread', 'messages', ['conversation_id'], unique=False, postgresql_where=sa.text("direction = 'in' AND turn_at IS NULL"))
    op.create_index('uq_messages_signature', 'messages', ['signature'], unique=True, postgresql_where=sa.text('signature IS NOT NULL'))
    op.create_table('options',
    sa.Column('id', sa.String(length=32), nullable=False),
    sa.Column('conversation_id', sa.UUID(), nullable=False),
    sa.Column('outbox_id', sa.UUID(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('label', sa.String(length=200), nullable=False),
    sa.Column('action', postgresql.JSONB(astext_type=sa.Text()), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('used_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('is_open', sa.Boolean(), server_default=sa.text('true'), nullable=False),
    sa.ForeignKeyConstraint(['conversation_id'], ['conversations.id'], name=op.f('fk_options_conversation_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['outbox_id'], ['outbox.id'], name=op.f('fk_options_outbox_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_options'))
    )
    op.create_index('ix_options_conversation_created', 'options', ['conversation_id', 'created_at'], unique=False)
    op.create_index(op.f('ix_options_outbox_id'), 'options', ['outbox_id'], unique=False)


def downgrade() -> None:
    op.drop_index(op.f('ix_options_outbox_id'), table_name='options')
    op.drop_index('ix_options_conversation_created', table_name='options')
    op.drop_table('options')
    op.drop_index('uq_messages_signature', table_name='messages', postgresql_where=sa.text('signature IS NOT NULL'))
    op.drop_index('ix_messages_unread', table_name='messages', postgresql_where=sa.text("direction = 'in' AND turn_at IS NULL"))
    op.drop_index('ix_messages_conversation_seq', table_name='messages')
    op.drop_table('messages')
    op.drop_index(op.f('ix_ledger_provider_id'), table_name='ledger')
    op.drop_table('ledger')
    op.drop_index(op.f('ix_payments_provider_id'), table_name='payments')
    op.drop_index(op.f('ix_payments_booking_id'), table_name='payments')
    op.drop_table('payments')
    op.drop_index('ix_outbox_recipient', table_name='outbox', postgresql_where=sa.text("state IN ('pending', 'sending', 'retry', 'unknown')"))
    op.drop_index(op.f('ix_outbox_identity_id'), table_name='outbox')
    op.drop_index('ix_outbox_due', table_name='outbox', postgresql_where=sa.text("state IN ('pending', 'sending', 'retry', 'unknown')"))
    op.drop_index(op.f('ix_outbox_booking_id'), table_name='outbox')
    op.drop_table('outbox')
    op.drop_table('links')
    op.drop_index(op.f('ix_claims_class_id'), table_name='claims')
    op.drop_index(op.f('ix_claims_booking_id'), table_name='claims')
    op.drop_table('claims')
    op.drop_index(op.f('ix_changes_provider_id'), table_name='changes')
    op.drop_index(op.f('ix_changes_booking_id'), table_name='changes')
    op.drop_table('changes')
    op.drop_index('ix_bookings_provider_start', table_name='bookings')
    op.drop_index(op.f('ix_bookings_identity_id'), table_name='bookings')
    op.drop_index('ix_bookings_ending', table_name='bookings', postgresql_where=sa.text("status = 'confirmed'"))
    op.drop_index('ix_bookings_deadline', table_name='bookings', postgresql_where=sa.text("status IN ('held', 'pending', 'awaiting_payment')"))
    op.drop_index(op.f('ix_bookings_customer_id'), table_name='bookings')
    op.drop_index(op.f('ix_bookings_class_id'), table_name='bookings')
    op.drop_table('bookings')
    op.drop_table('service_resources')
    op.drop_index(op.f('ix_customer_identities_identity_id'), table_name='customer_identities')
    op.drop_index(op.f('ix_customer_identities_customer_id'), table_name='customer_identities')
    op.drop_table('customer_identities')
    op.drop_table('conversations')
    op.drop_table('class_sessions')
    op.drop_index(op.f('ix_services_provider_id'), table_name='services')
    op.drop_table('services')
    op.drop_index(op.f('ix_resources_provider_id'), table_name='resources')
    op.drop_table('resources')
    op.drop_index(op.f('ix_provider_facts_provider_id'), table_name='provider_facts')
    op.drop_table('provider_facts')
    op.drop_index(op.f('ix_identities_provider_id'), table_name='identities')
    op.drop_table('identities')
    op.drop_index(op.f('ix_entry_codes_provider_id'), table_name='entry_codes')
    op.drop_table('entry_codes')
    op.drop_index('uq_customers_provider_phone', table_name='customers', postgresql_where=sa.text('phone IS NOT NULL'))
    op.drop_index('uq_customers_provider_email', table_name='customers', postgresql_where=sa.text('email IS NOT NULL'))
    op.drop_table('customers')
    op.drop_index(op.f('ix_busy_blocks_provider_id'), table_name='busy_blocks')
    op.drop_table('busy_blocks')
    op.drop_index(op.f('ix_availability_rules_provider_id'), table_name='availability_rules')
    op.drop_table('availability_rules')
    op.drop_index(op.f('ix_availability_overrides_provider_id'), table_name='availability_overrides')
    op.drop_table('availability_overrides')
    op.drop_table('receipts')
    op.drop_index('ix_providers_profession_city', table_name='providers')
    op.drop_table('providers')
    op.drop_table('heartbeats')
    op.drop_table('directory_version')
    op.drop_table('commands')

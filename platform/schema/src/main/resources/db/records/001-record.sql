--liquibase formatted sql

--changeset records:001-record splitStatements:false
create table dukon.record (
  tenant_id        uuid        not null,
  id               uuid        not null,
  type             text        not null,
  number           bigint      not null,
  title            text        not null,
  pipeline         text,
  stage            text,
  stage_entered_at timestamptz,
  responsible_id   uuid,
  amount           bigint,
  currency         text,
  source           text,
  contact_id       uuid,
  company_id       uuid,
  fields           jsonb       not null default '{}',
  open_tasks       int         not null default 0,
  next_due_at      timestamptz,
  sample           boolean     not null default false,
  created_at       timestamptz not null,
  created_by       uuid,
  changed_at       timestamptz not null,
  changed_by       uuid,
  closed_at        timestamptz,
  closed           text,
  deleted_at       timestamptz,
  version          int         not null default 1,
  primary key (tenant_id, id),
  check ((pipeline is null) = (stage is null)),
  check ((amount is null) = (currency is null)),
  check (closed in ('won', 'lost')),
  foreign key (tenant_id, responsible_id) references dukon.member (tenant_id, id),
  foreign key (tenant_id, contact_id) references dukon.record (tenant_id, id),
  foreign key (tenant_id, company_id) references dukon.record (tenant_id, id)
) partition by hash (tenant_id);
select ops.secure_table('dukon.record');
select ops.hash_partitions('dukon.record', 16);
-- The board reads one stage, newest arrivals first; the id breaks ties so that a cursor is exact.
create index record_stage on dukon.record (tenant_id, stage, stage_entered_at desc, id desc) where deleted_at is null and stage is not null;
create index record_responsible on dukon.record (tenant_id, responsible_id, stage, stage_entered_at desc, id desc) where deleted_at is null and closed is null and stage is not null;
create index record_due on dukon.record (tenant_id, pipeline, next_due_at) where deleted_at is null and closed is null and next_due_at is not null;
create index record_no_step on dukon.record (tenant_id, pipeline) where deleted_at is null and closed is null and open_tasks = 0 and pipeline is not null;
create index record_type on dukon.record (tenant_id, type, created_at desc, id desc) where deleted_at is null;
create index record_contact on dukon.record (tenant_id, contact_id) where contact_id is not null;
create index record_company on dukon.record (tenant_id, company_id) where company_id is not null;
create index record_closed on dukon.record (tenant_id, pipeline, closed_at) where deleted_at is null and closed is not null;
create unique index record_number on dukon.record (tenant_id, type, number);

--changeset records:002-links-and-search splitStatements:false
create table dukon.record_link (
  tenant_id uuid        not null,
  from_id   uuid        not null,
  to_id     uuid        not null,
  kind      text        not null,
  at        timestamptz not null,
  primary key (tenant_id, from_id, to_id, kind),
  foreign key (tenant_id, from_id) references dukon.record (tenant_id, id) on delete cascade,
  foreign key (tenant_id, to_id) references dukon.record (tenant_id, id) on delete cascade
) partition by hash (tenant_id);
select ops.secure_table('dukon.record_link');
select ops.hash_partitions('dukon.record_link', 16);
create index record_link_back on dukon.record_link (tenant_id, to_id);

-- Words, and every tail of a phone's digits, as rows: a prefix search on text in collation C uses only leakproof
-- comparisons, so its index keeps working behind row-level security, where trigram and full-text indexes do not.
create table dukon.record_index (
  tenant_id uuid not null,
  token     text collate "C" not null,
  record_id uuid not null,
  type      text not null,
  primary key (tenant_id, token, record_id),
  foreign key (tenant_id, record_id) references dukon.record (tenant_id, id) on delete cascade
) partition by hash (tenant_id);
select ops.secure_table('dukon.record_index');
select ops.hash_partitions('dukon.record_index', 16);
create index record_index_record on dukon.record_index (tenant_id, record_id);

create table dukon.contact_point (
  tenant_id uuid not null,
  kind      text not null check (kind in ('phone', 'email')),
  value     text collate "C" not null,
  record_id uuid not null,
  primary key (tenant_id, kind, value, record_id),
  foreign key (tenant_id, record_id) references dukon.record (tenant_id, id) on delete cascade
);
create index contact_point_record on dukon.contact_point (tenant_id, record_id);
select ops.secure_table('dukon.contact_point');

--changeset records:003-lines
create table dukon.record_line (
  tenant_id   uuid          not null,
  id          uuid          not null,
  record_id   uuid          not null,
  position    int           not null,
  name        text          not null,
  quantity    numeric(15,3) not null,
  price       bigint        not null,
  amount      bigint        not null,
  currency    text          not null,
  external_id text,
  primary key (tenant_id, id),
  foreign key (tenant_id, record_id) references dukon.record (tenant_id, id) on delete cascade
);
create index record_line_record on dukon.record_line (tenant_id, record_id, position);
select ops.secure_table('dukon.record_line');

--changeset records:004-stage-counters
--comment: Maintained by the statement that moves a record. The slot (hash of the record) keeps one busy stage from being one hot row.
create table dukon.stage_counter (
  tenant_id uuid     not null,
  stage     text     not null,
  currency  text     not null,
  slot      smallint not null,
  pipeline  text     not null,
  count     bigint   not null,
  amount    bigint   not null,
  primary key (tenant_id, stage, currency, slot)
) with (fillfactor = 70);
select ops.secure_table('dukon.stage_counter');

--changeset records:005-external-references
create table dukon.external_reference (
  tenant_id   uuid        not null,
  source      text        not null,
  external_id text        not null,
  record_id   uuid        not null,
  at          timestamptz not null,
  primary key (tenant_id, source, external_id),
  foreign key (tenant_id, record_id) references dukon.record (tenant_id, id) on delete cascade
);
create index external_reference_record on dukon.external_reference (tenant_id, record_id);
select ops.secure_table('dukon.external_reference');

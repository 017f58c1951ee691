--liquibase formatted sql

--changeset exchange:003-dialogue
--comment: An accounting system sends a file in pieces, then asks again and again to import it; all that survives a restart.
create table dukon.exchange_session (
  tenant_id   uuid        not null,
  id          uuid        not null,
  started_at  timestamptz not null,
  touched_at  timestamptz not null,
  version     text        not null default '',
  offered_to  timestamptz,
  primary key (tenant_id, id)
);
create index exchange_session_touched on dukon.exchange_session (tenant_id, touched_at);
select ops.secure_table('dukon.exchange_session');

create table dukon.exchange_file (
  tenant_id    uuid        not null,
  id           uuid        not null,
  session_id   uuid        not null,
  name         text        not null,
  size         bigint      not null,
  pieces       int         not null,
  state        text        not null check (state in ('receiving', 'importing', 'done', 'failed')),
  total        int         not null default 0,
  done         int         not null default 0,
  report       jsonb       not null default '{}',
  failure      text,
  received_at  timestamptz not null,
  finished_at  timestamptz,
  leased_until timestamptz,
  primary key (tenant_id, id)
);
create index exchange_file_name on dukon.exchange_file (tenant_id, session_id, name, id);
create index exchange_file_received on dukon.exchange_file (tenant_id, received_at desc, id desc);
select ops.secure_table('dukon.exchange_file');

create table dukon.exchange_piece (
  tenant_id uuid  not null,
  file_id   uuid  not null,
  position  int   not null,
  content   bytea not null,
  primary key (tenant_id, file_id, position),
  foreign key (tenant_id, file_id) references dukon.exchange_file (tenant_id, id) on delete cascade
);
select ops.secure_table('dukon.exchange_piece');

-- What a file says, one row each, so that a file of any size is imported in small transactions.
create table dukon.exchange_item (
  tenant_id uuid  not null,
  file_id   uuid  not null,
  position  int   not null,
  kind      text  not null,
  content   jsonb not null,
  primary key (tenant_id, file_id, position),
  foreign key (tenant_id, file_id) references dukon.exchange_file (tenant_id, id) on delete cascade
);
select ops.secure_table('dukon.exchange_item');

-- Up to when documents were told to the accounting system and taken by it.
create table dukon.exchange_mark (
  tenant_id uuid        not null,
  told_to   timestamptz not null,
  primary key (tenant_id)
);
select ops.secure_table('dukon.exchange_mark');

-- The hash of a document as it last came: what people changed here since then stays until the document itself changes.
create table dukon.exchange_document (
  tenant_id   uuid        not null,
  external_id text        not null,
  hash        text        not null,
  taken_at    timestamptz not null,
  primary key (tenant_id, external_id)
);
select ops.secure_table('dukon.exchange_document');

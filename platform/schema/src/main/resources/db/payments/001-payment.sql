--liquibase formatted sql

--changeset payments:001-payment splitStatements:false
-- Money that came or went back (then less than nothing). Without a record it waits for the one that its basis names. What
-- another system told has its source and its id there; what a person noted has neither. "settled" marks the payment with
-- which its record was paid in full for the first time.
create table dukon.payment (
  tenant_id   uuid        not null,
  id          uuid        not null,
  record_id   uuid,
  basis       text,
  amount      bigint      not null,
  currency    text        not null,
  paid_on     date        not null,
  method      text        not null check (method in ('cash', 'cashless', 'other')),
  number      text,
  purpose     text,
  source      text,
  external_id text,
  settled     boolean     not null default false,
  created_at  timestamptz not null,
  created_by  uuid,
  primary key (tenant_id, id),
  check ((source is null) = (external_id is null)),
  foreign key (tenant_id, record_id) references dukon.record (tenant_id, id) on delete cascade,
  foreign key (tenant_id, created_by) references dukon.member (tenant_id, id)
);
create unique index payment_external on dukon.payment (tenant_id, source, external_id) where source is not null;
create index payment_record on dukon.payment (tenant_id, record_id, paid_on desc, id desc) where record_id is not null;
create index payment_waiting on dukon.payment (tenant_id, basis) where record_id is null;
select ops.secure_table('dukon.payment');

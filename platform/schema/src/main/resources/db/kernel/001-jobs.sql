--liquibase formatted sql

--changeset kernel:001-jobs
--comment: The head is narrow because the worker role reads it across tenants; what the job says stays behind the wall (R9).
create table dukon.job (
  tenant_id   uuid        not null,
  id          uuid        not null,
  kind        text        not null,
  bucket      smallint    not null,
  due_at      timestamptz not null,
  lease_until timestamptz,
  fence       bigint      not null default 0,
  attempts    int         not null default 0,
  primary key (tenant_id, id)
) with (fillfactor = 70);
create index job_due on dukon.job (due_at) where lease_until is null;
create index job_leased on dukon.job (lease_until) where lease_until is not null;
select ops.secure_table('dukon.job');
grant select, update on dukon.job to dukon_worker;
create policy worker_sees_heads on dukon.job to dukon_worker using (true) with check (true);

create table dukon.job_body (
  tenant_id uuid  not null,
  job_id    uuid  not null,
  key       text  not null,
  payload   jsonb not null,
  primary key (tenant_id, job_id),
  foreign key (tenant_id, job_id) references dukon.job (tenant_id, id) on delete cascade
);
create unique index job_body_key on dukon.job_body (tenant_id, key);
select ops.secure_table('dukon.job_body');

--changeset kernel:002-dead-letters
--comment: A job that failed for good is kept with its reason until a person retries or drops it.
create table dukon.dead_job (
  tenant_id uuid        not null,
  id        uuid        not null,
  kind      text        not null,
  key       text        not null,
  payload   jsonb       not null,
  reason    text        not null,
  failed_at timestamptz not null,
  primary key (tenant_id, id)
);
select ops.secure_table('dukon.dead_job');

--changeset kernel:003-idempotency-keys
create table dukon.idempotency_key (
  tenant_id    uuid        not null,
  key          text        not null,
  request_hash text        not null,
  status       int,
  body         text,
  created_at   timestamptz not null,
  primary key (tenant_id, key)
);
select ops.secure_table('dukon.idempotency_key');

--changeset kernel:004-counters
create table dukon.counter (
  tenant_id uuid   not null,
  name      text   not null,
  value     bigint not null,
  primary key (tenant_id, name)
);
select ops.secure_table('dukon.counter');

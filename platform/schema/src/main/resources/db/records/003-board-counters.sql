--liquibase formatted sql

--changeset records:007-counters-by-responsible splitStatements:false
--comment: Counters also by responsible, and of records without a next step: a board reads no record to know a number. The zero id stands for everybody.
alter table dukon.stage_counter
  add column responsible_id uuid not null default '00000000-0000-0000-0000-000000000000',
  add column no_step bigint not null default 0,
  add column no_step_amount bigint not null default 0,
  drop constraint stage_counter_pkey,
  add primary key (tenant_id, responsible_id, stage, currency, slot);
alter table dukon.stage_counter
  alter column responsible_id drop default,
  alter column no_step drop default,
  alter column no_step_amount drop default;

-- Shop by shop, because the wall holds for migrations too.
do $$
declare shop uuid;
begin
  for shop in select id from dir.tenant_directory loop
    perform dukon.enter_tenant(shop);
    delete from dukon.stage_counter where tenant_id = shop;
    insert into dukon.stage_counter (tenant_id, responsible_id, stage, currency, slot, pipeline, count, amount, no_step, no_step_amount)
    select shop, w.responsible_id, r.stage, coalesce(r.currency, ''), get_byte(uuid_send(r.id), 15) & 7, r.pipeline,
      count(*), coalesce(sum(r.amount), 0),
      count(*) filter (where r.open_tasks = 0 and r.closed is null),
      coalesce(sum(r.amount) filter (where r.open_tasks = 0 and r.closed is null), 0)
    from dukon.record r
    cross join lateral (values ('00000000-0000-0000-0000-000000000000'::uuid), (r.responsible_id)) as w(responsible_id)
    where r.tenant_id = shop and r.stage is not null and r.deleted_at is null and w.responsible_id is not null
    group by w.responsible_id, r.stage, coalesce(r.currency, ''), get_byte(uuid_send(r.id), 15) & 7, r.pipeline;
  end loop;
end $$;

--changeset records:008-due-by-responsible
--comment: Who sees his own records only counts his own overdue ones; both counts read the index alone.
create index record_due_own on dukon.record (tenant_id, responsible_id, pipeline, next_due_at) where deleted_at is null and closed is null and next_due_at is not null;

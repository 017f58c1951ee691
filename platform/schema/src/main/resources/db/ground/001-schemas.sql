--liquibase formatted sql

--changeset ground:001-schemas splitStatements:false
--comment: Four schemas for four kinds of table, and the one generator of policies (R1, R7).
create schema dukon;
create schema ref;
create schema dir;

grant usage on schema dukon, ref, dir, ops to dukon_app;
grant usage on schema dukon to dukon_worker;
alter default privileges in schema ref grant select on tables to dukon_app;
alter default privileges in schema dir grant select, insert, update, delete on tables to dukon_app;

-- The only door into a tenant (R6): local to the transaction, so a pooled connection never carries it over.
create function dukon.enter_tenant(tenant uuid) returns void language plpgsql as $$
begin
  if tenant is null then
    raise exception 'enter_tenant needs a tenant' using errcode = '22004';
  end if;
  perform set_config('app.tenant', tenant::text, true);
end $$;
revoke all on function dukon.enter_tenant(uuid) from public;
grant execute on function dukon.enter_tenant(uuid) to dukon_app;

create function ops.secure_table(target regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy tenant_wall on %s
      using (tenant_id = (select nullif(current_setting(''app.tenant'', true), '''')::uuid))
      with check (tenant_id = (select nullif(current_setting(''app.tenant'', true), '''')::uuid))', target);
  execute format('grant select, insert, update, delete on %s to dukon_app', target);
end $$;
revoke all on function ops.secure_table(regclass) from public;

-- Hash partitions carry their own policies: a direct read of a partition must meet the wall too.
create function ops.hash_partitions(parent regclass, modulus int) returns void language plpgsql as $$
declare part text;
begin
  for i in 0..modulus - 1 loop
    part := format('%s_p%s', parent, lpad(i::text, 2, '0'));
    execute format('create table %s partition of %s for values with (modulus %s, remainder %s)', part, parent, modulus, i);
    perform ops.secure_table(part::regclass);
  end loop;
end $$;
revoke all on function ops.hash_partitions(regclass, int) from public;

-- Bounds are the smallest UUIDv7 of a month, so that the key stays (tenant_id, id) and pruning works by id (R14).
create function ops.month_bound(month date) returns uuid language sql immutable as $$
  select (substr(lpad(to_hex((extract(epoch from month::timestamp at time zone 'UTC') * 1000)::bigint), 12, '0'), 1, 12)
          || '00000000000000000000')::uuid
$$;

create function ops.month_partitions(parent regclass, months_ahead int) returns void language plpgsql as $$
declare
  first date := date_trunc('month', now() at time zone 'UTC')::date;
  month date;
  part text;
begin
  if to_regclass(format('%s_past', parent)) is null then
    execute format('create table %s_past partition of %s for values from (minvalue) to (%L)', parent, parent, ops.month_bound(first));
    perform ops.secure_table(format('%s_past', parent)::regclass);
  end if;
  for i in 0..months_ahead loop
    month := (first + make_interval(months => i))::date;
    part := format('%s_%s', parent, to_char(month, 'YYYYMM'));
    if to_regclass(part) is null then
      execute format('create table %s partition of %s for values from (%L) to (%L)', part, parent,
                     ops.month_bound(month), ops.month_bound((month + interval '1 month')::date));
      perform ops.secure_table(part::regclass);
    end if;
  end loop;
end $$;
revoke all on function ops.month_partitions(regclass, int) from public;

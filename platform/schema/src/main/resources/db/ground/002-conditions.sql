--liquibase formatted sql

--changeset ground:002-conditions splitStatements:false
-- What conditions of packs mean, for the database: the twins of io.dukon.definitions.condition.Comparison and Operator.
-- A property test over generated conditions and records keeps the two equal.
create function dukon.is_empty(value jsonb) returns boolean
language sql immutable parallel safe as $$
  select case coalesce(jsonb_typeof(value), 'null')
    when 'null' then true
    when 'string' then (value #>> '{}') ~ '^\s*$'
    when 'array' then jsonb_array_length(value) = 0
    when 'object' then value = '{}'
    else false end
$$;

-- A number (no currency) or a sum of money, however it was written; null when it is neither.
create function dukon.condition_amount(value jsonb) returns numeric
language sql immutable parallel safe as $$
  select case jsonb_typeof(value)
    when 'number' then (value #>> '{}')::numeric
    when 'object' then (value ->> 'amount')::numeric
    when 'string' then case
      when (value #>> '{}') ~ '^-?[0-9]+(\.[0-9]+)? [A-Z]{3}$' then split_part(value #>> '{}', ' ', 1)::numeric
      when length(value #>> '{}') < 16 and (value #>> '{}') ~ '^-?[0-9]+(\.[0-9]+)?$' then (value #>> '{}')::numeric
      end end
$$;

create function dukon.condition_currency(value jsonb) returns text
language sql immutable parallel safe as $$
  select case
    when jsonb_typeof(value) = 'object' then coalesce(value ->> 'currency', '')
    when jsonb_typeof(value) = 'string' and (value #>> '{}') ~ '^-?[0-9]+(\.[0-9]+)? [A-Z]{3}$' then split_part(value #>> '{}', ' ', 2)
    else '' end
$$;

-- A text that only looks like a time is none.
create function dukon.condition_instant(value jsonb) returns timestamptz
language plpgsql immutable parallel safe as $$
begin
  if jsonb_typeof(value) = 'string'
     and (value #>> '{}') ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$' then
    return (value #>> '{}')::timestamptz;
  end if;
  return null;
exception when others then
  return null;
end
$$;

create function dukon.condition_date(value jsonb) returns date
language plpgsql immutable parallel safe as $$
begin
  if jsonb_typeof(value) = 'string' and (value #>> '{}') ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' then
    return (value #>> '{}')::date;
  end if;
  return null;
exception when others then
  return null;
end
$$;

-- Null when the two have no common order: then neither is greater.
create function dukon.in_order(one jsonb, other jsonb) returns int
language plpgsql immutable parallel safe as $$
declare
  a numeric := dukon.condition_amount(one);
  b numeric := dukon.condition_amount(other);
  earlier timestamptz;
  later timestamptz;
begin
  if a is not null and b is not null then
    if dukon.condition_currency(one) <> dukon.condition_currency(other)
       and dukon.condition_currency(one) <> '' and dukon.condition_currency(other) <> '' then
      return null;
    end if;
    return sign(a - b)::int;
  end if;
  earlier := dukon.condition_instant(one);
  later := dukon.condition_instant(other);
  if earlier is not null and later is not null then
    return case when earlier < later then -1 when earlier > later then 1 else 0 end;
  end if;
  return sign(dukon.condition_date(one) - dukon.condition_date(other))::int;
end
$$;

-- A reference to a record or person is compared by its id alone.
create function dukon.same(one jsonb, other jsonb) returns boolean
language plpgsql immutable parallel safe as $$
declare
  ordered int := dukon.in_order(one, other);
  a jsonb := one;
  b jsonb := other;
begin
  if ordered is not null then
    return ordered = 0;
  end if;
  if jsonb_typeof(a) = 'object' and coalesce(jsonb_typeof(a -> 'id'), 'null') <> 'null' then
    a := a -> 'id';
  end if;
  if jsonb_typeof(b) = 'object' and coalesce(jsonb_typeof(b -> 'id'), 'null') <> 'null' then
    b := b -> 'id';
  end if;
  if a is null or b is null or jsonb_typeof(a) = 'null' or jsonb_typeof(b) = 'null' then
    return coalesce(jsonb_typeof(a), 'null') = 'null' and coalesce(jsonb_typeof(b), 'null') = 'null';
  end if;
  return a = b
    or (jsonb_typeof(a) not in ('object', 'array') and jsonb_typeof(b) not in ('object', 'array')
        and a #>> '{}' = b #>> '{}');
end
$$;

create function dukon.any_same(held jsonb, wanted jsonb) returns boolean
language sql immutable parallel safe as $$
  select case when jsonb_typeof(held) = 'array'
    then exists (select 1 from jsonb_array_elements(held) as one(value) where dukon.same(one.value, wanted))
    else dukon.same(held, wanted) end
$$;

create function dukon.holds(held jsonb, wanted jsonb) returns boolean
language sql immutable parallel safe as $$
  select case
    when jsonb_typeof(held) = 'array' then dukon.any_same(held, wanted)
    else position(
      lower(case when jsonb_typeof(wanted) in ('object', 'array') then '' else coalesce(wanted #>> '{}', 'null') end)
      in lower(case when jsonb_typeof(held) = 'object' then '' else held #>> '{}' end)) > 0 end
$$;

--changeset ground:003-minor-digits splitStatements:false
-- Minor units of a currency, as ISO 4217 has them.
create function dukon.minor_digits(currency text) returns int
language sql immutable parallel safe as $$
  select case
    when currency in ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') then 3
    when currency in ('BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') then 0
    when currency in ('CLF', 'UYW') then 4
    else 2 end
$$;

--liquibase formatted sql

--changeset catalog:001-products splitStatements:false
-- Parents and products name groups by the other system's id, not by ours: either may come first.
create table dukon.product_group (
  tenant_id          uuid        not null,
  id                 uuid        not null,
  source             text        not null,
  external_id        text        not null,
  parent_external_id text        not null default '',
  name               text        not null,
  created_at         timestamptz not null,
  changed_at         timestamptz not null,
  touched_at         timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, source, external_id)
) with (fillfactor = 80);
select ops.secure_table('dukon.product_group');

-- What no system has said is empty, so that it can be told from what was taken away.
create table dukon.product (
  tenant_id         uuid        not null,
  id                uuid        not null,
  source            text        not null,
  external_id       text        not null,
  name              text        not null,
  sort_name         text        collate "C" not null,
  article           text        not null default '',
  barcode           text        not null default '',
  description       text        not null default '',
  unit              text        not null default '',
  vat_rate          numeric(5,2),
  group_external_id text        not null default '',
  archived_at       timestamptz,
  created_at        timestamptz not null,
  changed_at        timestamptz not null,
  touched_at        timestamptz not null,
  version           int         not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, source, external_id)
) with (fillfactor = 80);
-- The page is in the order of names; the id breaks ties so that a cursor is exact.
create index product_name on dukon.product (tenant_id, sort_name, id) where archived_at is null;
create index product_archived on dukon.product (tenant_id, sort_name, id) where archived_at is not null;
create index product_group_name on dukon.product (tenant_id, source, group_external_id, sort_name, id) where archived_at is null;
select ops.secure_table('dukon.product');

-- Words, article and barcode as rows: a prefix search in collation C keeps its index behind row-level security.
create table dukon.product_index (
  tenant_id  uuid not null,
  token      text collate "C" not null,
  product_id uuid not null,
  primary key (tenant_id, token, product_id),
  foreign key (tenant_id, product_id) references dukon.product (tenant_id, id) on delete cascade
);
create index product_index_product on dukon.product_index (tenant_id, product_id, token);
select ops.secure_table('dukon.product_index');

--changeset catalog:002-prices
create table dukon.price_type (
  tenant_id   uuid        not null,
  id          uuid        not null,
  source      text        not null,
  external_id text        not null,
  name        text        not null,
  currency    text        not null default '',
  created_at  timestamptz not null,
  changed_at  timestamptz not null,
  touched_at  timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, source, external_id)
) with (fillfactor = 80);
select ops.secure_table('dukon.price_type');

create table dukon.product_price (
  tenant_id     uuid        not null,
  product_id    uuid        not null,
  price_type_id uuid        not null,
  amount        bigint      not null,
  currency      text        not null,
  changed_at    timestamptz not null,
  primary key (tenant_id, product_id, price_type_id),
  foreign key (tenant_id, product_id) references dukon.product (tenant_id, id) on delete cascade,
  foreign key (tenant_id, price_type_id) references dukon.price_type (tenant_id, id) on delete cascade
);
create index product_price_type on dukon.product_price (tenant_id, price_type_id);
select ops.secure_table('dukon.product_price');

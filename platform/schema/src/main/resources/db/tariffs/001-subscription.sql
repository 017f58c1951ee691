--liquibase formatted sql

--changeset tariffs:001-subscription
--comment: The tariff that a shop has; one without a row tries the product out. Written by whoever runs the installation.
create table dukon.subscription (
  tenant_id uuid        not null primary key,
  tariff    text        not null check (tariff in ('free', 'basic', 'standard', 'professional')),
  since     timestamptz not null
);
select ops.secure_table('dukon.subscription');

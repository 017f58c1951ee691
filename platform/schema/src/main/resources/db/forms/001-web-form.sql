--liquibase formatted sql

--changeset forms:001-web-form
create table dukon.web_form (
  tenant_id   uuid        not null,
  id          uuid        not null,
  token       text        not null,
  title       text        not null,
  fields      jsonb       not null,
  consent     text        not null,
  thank_you   text        not null,
  button_text text        not null,
  active      boolean     not null,
  created_at  timestamptz not null,
  version     int         not null default 1,
  primary key (tenant_id, id)
);
select ops.secure_table('dukon.web_form');

create table dukon.form_submission (
  tenant_id  uuid        not null,
  id         uuid        not null,
  form_id    uuid        not null,
  key        text        not null,
  record_id  uuid,
  answers    jsonb       not null,
  consent    text        not null,
  at         timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, form_id) references dukon.web_form (tenant_id, id) on delete cascade,
  foreign key (tenant_id, record_id) references dukon.record (tenant_id, id) on delete cascade
);
create unique index form_submission_key on dukon.form_submission (tenant_id, form_id, key);
create index form_submission_record on dukon.form_submission (tenant_id, record_id) where record_id is not null;
select ops.secure_table('dukon.form_submission');

--liquibase formatted sql

--changeset exchange:002-import-progress
--comment: A large file is imported by jobs, a piece at a time; how far they are is here, so that everybody can see it.
alter table dukon.order_file
  add column total      int         not null default 0,
  add column others     int         not null default 0,
  add column cut        boolean     not null default false,
  add column state      text        not null default 'preview' check (state in ('preview', 'running', 'done')),
  add column done       int         not null default 0,
  add column touched_at timestamptz;
create index order_file_uploaded on dukon.order_file (tenant_id, uploaded_at desc, id desc);

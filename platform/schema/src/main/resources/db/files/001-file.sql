--liquibase formatted sql

--changeset files:001-file splitStatements:false
-- What people put into fields of records. Without a record it is free: nobody but who sent it has it, and it goes after a
-- day. A record's file stays with it even when no field names it any more, so that nothing undone is lost. The record may
-- be made after the file is given to it, within one transaction.
create table dukon.file (
  tenant_id  uuid        not null,
  id         uuid        not null,
  name       text        not null,
  media_type text        not null,
  image      boolean     not null,
  size       int         not null,
  hash       text        not null,
  content    bytea       not null,
  created_at timestamptz not null,
  created_by uuid        not null,
  record_id  uuid,
  field      text,
  primary key (tenant_id, id),
  check ((record_id is null) = (field is null)),
  foreign key (tenant_id, created_by) references dukon.member (tenant_id, id),
  foreign key (tenant_id, record_id) references dukon.record (tenant_id, id) on delete cascade deferrable initially deferred
);
-- Photos and documents are packed already.
alter table dukon.file alter column content set storage external;
create index file_record on dukon.file (tenant_id, record_id) where record_id is not null;
create index file_size on dukon.file (tenant_id) include (size);
select ops.secure_table('dukon.file');

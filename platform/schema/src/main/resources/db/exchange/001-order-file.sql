--liquibase formatted sql

--changeset exchange:001-order-file
create table dukon.order_file (
  tenant_id   uuid        not null,
  id          uuid        not null,
  file_name   text        not null,
  uploaded_by uuid        not null,
  uploaded_at timestamptz not null,
  imported_at timestamptz,
  orders      jsonb       not null,
  report      jsonb,
  primary key (tenant_id, id),
  foreign key (tenant_id, uploaded_by) references dukon.member (tenant_id, id)
);
select ops.secure_table('dukon.order_file');

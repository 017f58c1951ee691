--liquibase formatted sql

--changeset exchange:004-fence
--comment: Each lease of a file has a number: a worker whose lease ran out is known by it and writes no more. A last piece that is sent again while its file is taken is known by its sum.
alter table dukon.exchange_file
  add column lease bigint not null default 0,
  add column last_sum bytea;

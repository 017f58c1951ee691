--liquibase formatted sql

--changeset records:009-open-by-responsible
--comment: Who leaves the shop leaves all his open records, with a stage or without: they are counted from the index alone, and handed over page by page.
create index record_open on dukon.record (tenant_id, responsible_id, id) include (type) where deleted_at is null and closed is null and responsible_id is not null;

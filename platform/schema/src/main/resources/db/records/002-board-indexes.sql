--liquibase formatted sql

--changeset records:006-board-indexes
--comment: Who sees his own records only also counts his closed ones; the view of records without a next step reads columns in their order.
drop index dukon.record_responsible;
create index record_responsible on dukon.record (tenant_id, responsible_id, stage, stage_entered_at desc, id desc) where deleted_at is null and stage is not null;
drop index dukon.record_no_step;
create index record_no_step on dukon.record (tenant_id, stage, stage_entered_at desc, id desc) where deleted_at is null and closed is null and open_tasks = 0 and stage is not null;

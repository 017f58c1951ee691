--liquibase formatted sql

--changeset automation:006-skipped-steps
--comment: The step at which a failed run stands, with its words by language; and steps without which people let the run go on.
alter table dukon.automation_run add column failed_step jsonb, add column skipped text[];

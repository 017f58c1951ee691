--liquibase formatted sql

--changeset automation:007-open-runs
--comment: Runs that are not over are few among all that ever were: counted and gone through when names change or things go.
create index automation_run_open on dukon.automation_run (tenant_id, id) where state in ('ready', 'waiting', 'failed');

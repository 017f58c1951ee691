--liquibase formatted sql

--changeset automation:002-board-indexes
--comment: A card shows for what a robot waits: most records have none, and their past runs are not looked through. The board's number of robots reads the index alone.
create index automation_run_waiting on dukon.automation_run (tenant_id, record_id) where state = 'waiting';
drop index dukon.automation_run_started;
create index automation_run_started on dukon.automation_run (tenant_id, started_at) include (stage, record_id);

--liquibase formatted sql

--changeset tasks:003-due-when-held
--comment: A length of time counts from when somebody has the task; kept here until somebody has.
alter table dukon.task add column due_in text;

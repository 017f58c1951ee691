--liquibase formatted sql

--changeset tasks:003-due-when-held
--comment: A length of time counts from when somebody has the task; kept here until somebody has.
alter table dukon.task add column due_in text;

--changeset tasks:004-words
--comment: What a robot's task is called in each language of the shop's packs, until somebody writes it anew.
alter table dukon.task add column words jsonb;

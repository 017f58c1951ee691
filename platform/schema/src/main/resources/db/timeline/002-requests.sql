--liquibase formatted sql

--changeset timeline:003-notifications-of-requests
--comment: A notification that asks whether its reader takes something.
alter table dukon.notification add column request_id uuid;

--liquibase formatted sql

--changeset identity:001-people
create table dir.person (
  id                 uuid        primary key,
  email              text        not null unique,
  name               text        not null,
  locale             text        not null,
  email_confirmed_at timestamptz,
  created_at         timestamptz not null
);

create table dir.membership (
  person_id uuid not null references dir.person (id),
  tenant_id uuid not null,
  state     text not null check (state in ('active', 'withdrawn')),
  primary key (person_id, tenant_id)
);

create table dir.email_confirmation (
  token_hash text        primary key,
  person_id  uuid        not null references dir.person (id),
  expires_at timestamptz not null
);

create table dukon.member (
  tenant_id  uuid        not null,
  id         uuid        not null,
  person_id  uuid        not null,
  name       text        not null,
  email      text        not null,
  locale     text        not null,
  roles      text[]      not null,
  state      text        not null check (state in ('active', 'withdrawn')),
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, person_id)
);
select ops.secure_table('dukon.member');

create table dukon.invitation (
  tenant_id   uuid        not null,
  id          uuid        not null,
  email       text        not null,
  roles       text[]      not null,
  invited_by  uuid        not null,
  created_at  timestamptz not null,
  accepted_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, invited_by) references dukon.member (tenant_id, id)
);
create unique index invitation_open on dukon.invitation (tenant_id, email) where accepted_at is null;
select ops.secure_table('dukon.invitation');

--changeset identity:002-sessions
--comment: Hashes of ids, never the ids. Sessions survive a restart because they are rows.
create table dir.login_attempt (
  state_hash   text        primary key,
  binding_hash text        not null,
  verifier     text        not null,
  nonce        text        not null,
  return_to    text        not null,
  silent       boolean     not null,
  expires_at   timestamptz not null
);

create table dir.session (
  id_hash    text        primary key,
  person_id  uuid        not null references dir.person (id),
  tenant_id  uuid,
  sid        text,
  id_token   text,
  created_at timestamptz not null,
  last_seen  timestamptz not null,
  expires_at timestamptz not null
);
create index session_sid on dir.session (sid);
create index session_person on dir.session (person_id);

--changeset identity:003-api-keys
create table dir.api_key (
  key_hash  text primary key,
  tenant_id uuid not null,
  key_id    uuid not null
);

create table dukon.api_key (
  tenant_id    uuid        not null,
  id           uuid        not null,
  name         text        not null,
  prefix       text        not null,
  scopes       text[]      not null,
  created_by   uuid        not null,
  created_at   timestamptz not null,
  last_used_at timestamptz,
  revoked_at   timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, created_by) references dukon.member (tenant_id, id)
);
select ops.secure_table('dukon.api_key');

--changeset identity:004-sign-ups
--comment: A sign-up has steps in three places; this row says how far it came, until all of them are done.
create table dir.sign_up (
  tenant_id    uuid        primary key,
  key_hash     text        unique,
  request_hash text        not null,
  email        text        not null,
  person_id    uuid,
  new_account  boolean     not null,
  created_at   timestamptz not null,
  done_at      timestamptz
);
create unique index sign_up_account on dir.sign_up (email) where new_account and done_at is null;
create index sign_up_unfinished on dir.sign_up (created_at) where done_at is null;

--changeset identity:005-last-used-shop
alter table dir.membership add column last_used_at timestamptz;

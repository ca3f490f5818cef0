// Version 3 of the schema of case.db: what joining across documents keeps. Never changed once released.

export const schema3 = `
-- Raised whenever anything of a document changes that a joiner may rest on.
alter table document add column changed integer not null default 0;
update document set changed = key;
create index document_by_change on document (changed);

-- What a case sets for itself, such as its own loaded words.
create table setting (
  name text primary key,
  json text not null
) strict, without rowid;

-- One row once a joiner has begun; its generation rises with every change to what it keeps.
create table joiner (
  name text primary key,
  version integer not null,
  generation integer not null
) strict, without rowid;
-- Each document that a joiner took in, as it was at a change. By id: it stays, empty, where the document is purged,
-- until the joiner has heard of it.
create table joined (
  joiner text not null,
  document text not null,
  changed integer not null,
  item text,
  primary key (joiner, document)
) strict, without rowid;

-- The actors of the case, and each name that leads to one.
create table actor (
  key integer primary key,
  id text not null unique,
  type text not null,
  name text not null,
  names text not null,
  digest text not null,
  documents integer not null default 0,
  mentions integer not null default 0,
  says integer not null default 0,
  about integer not null default 0,
  ties integer not null default 0,
  labels integer not null default 0,
  first text,
  last text,
  name_key text not null,
  filtered text not null
) strict;
create index actor_by_documents on actor (documents);
create index actor_by_mentions on actor (mentions);
create index actor_by_name on actor (name_key);
create table actor_name (
  id text primary key,
  type text not null,
  name text not null,
  actor text not null,
  into_id text,
  reason text,
  decision text
) strict, without rowid;
create index actor_name_by_actor on actor_name (actor);

-- Which names stand in which documents, under the ids that the documents' own mentions carry.
create table actor_in (
  document integer not null references document (key) on delete cascade,
  local text not null,
  name text not null,
  mentions integer not null,
  start integer,
  end integer,
  primary key (document, local)
) strict, without rowid;
create index actor_in_by_name on actor_in (name, document);

create table actor_fact (
  key integer primary key,
  document integer not null references document (key) on delete cascade,
  actor text not null,
  kind text not null,
  other text,
  layer text not null,
  item text not null,
  what text,
  sign integer,
  teller text,
  own integer not null,
  hedged integer not null,
  negated integer not null,
  planned integer not null,
  start integer not null,
  end integer not null,
  pattern text
) strict;
create index actor_fact_by_actor on actor_fact (document, actor, kind);
create index actor_fact_by_other on actor_fact (document, other) where kind = 'tie';

-- Passages that two documents share.
create table reuse (
  id text primary key,
  a integer not null references document (key) on delete cascade,
  a_start integer not null,
  a_end integer not null,
  b integer not null references document (key) on delete cascade,
  b_start integer not null,
  b_end integer not null,
  similarity real not null,
  earlier text
) strict, without rowid;
create index reuse_by_a on reuse (a, b);
create index reuse_by_b on reuse (b, a);

-- What joiners compared and found to belong together, by ids alone.
create table joined_pair (
  joiner text not null,
  a text not null,
  b text not null,
  primary key (joiner, a, b)
) strict, without rowid;
-- What lists show of what was joined: works, claims. Derived, and written anew where its digest differs.
create table joined_view (
  kind text not null,
  id text not null,
  json text not null,
  digest text not null,
  filtered text not null,
  documents integer not null,
  weight integer not null,
  primary key (kind, id)
) strict, without rowid;
create index joined_view_by_documents on joined_view (kind, documents, weight);
-- The citations of a work, the tellings of a claim, each in its document.
create table joined_member (
  kind text not null,
  id text not null,
  member text not null,
  document integer not null references document (key) on delete cascade,
  primary key (kind, id, member)
) strict, without rowid;
create index joined_member_by_document on joined_member (document, kind);
create index joined_member_by_member on joined_member (kind, member);
`;

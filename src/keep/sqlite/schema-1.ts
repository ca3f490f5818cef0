// Version 1 of the schema of case.db. Never changed once released: what comes later is a migration of its own.
// `key` is a row's number inside this file and never leaves it; `id` is the model's id.

export const schema1 = `
create table original (
  sha256 text primary key,
  size integer not null,
  added text not null
) strict, without rowid;

create table document (
  key integer primary key,
  id text not null unique,
  newest integer references version (key) deferrable initially deferred,
  added text not null,
  removed text,
  -- From here on derived from the rest (see summary.ts), so that a list is one look into one table.
  title text, byline text, outlet text, published text, lang text not null,
  place text not null, locator text,
  words integer not null, copies integer not null, versions integer not null, dangling integer not null,
  counts text not null,
  title_key text, byline_key text, outlet_key text,
  filtered text not null
) strict;
create index document_by_title on document (title_key) where removed is null;
create index document_by_byline on document (byline_key) where removed is null;
create index document_by_outlet on document (outlet_key) where removed is null;
create index document_by_published on document (published) where removed is null;
create index document_by_place on document (place) where removed is null;
create index document_by_added on document (added) where removed is null;
create index document_removed on document (removed) where removed is not null;

create table version (
  key integer primary key,
  id text not null unique,
  document integer not null references document (key),
  sha256 text not null references original (sha256),
  locator text,
  reader text not null,
  lang text not null,
  -- Text; or, where it holds half a surrogate pair, which UTF-8 can't, a blob of UTF-16LE.
  text any not null,
  blocks text not null,
  metadata text not null,
  -- SHA-256 over the four columns before: bytes of the original can be hashed again, these could not.
  digest text not null,
  words integer not null,
  added text not null
) strict;
create index version_by_document on version (document);
create index version_by_bytes on version (sha256, locator);

create table copy (
  key integer primary key,
  id text not null unique,
  document integer not null references document (key),
  version integer not null references version (key),
  place text not null,
  locator text,
  sha256 text not null,
  size integer not null,
  got text not null,
  got_by text not null,
  outlet text,
  -- 1 for what was found at this place last, 0 for what it held before.
  latest integer not null
) strict;
create unique index copy_latest on copy (place, ifnull(locator, '')) where latest = 1;
create index copy_by_document on copy (document);
create index copy_by_version on copy (version);

create table layer (
  key integer primary key,
  version integer not null references version (key) on delete cascade,
  name text not null,
  finder text not null,
  items integer not null,
  -- SHA-256 over the JSON of its items, a line each.
  digest text not null,
  found text not null,
  unique (version, name)
) strict;

create table item (
  layer integer not null references layer (key) on delete cascade,
  n integer not null,
  id text,
  json text not null,
  primary key (layer, n)
) strict, without rowid;

-- The user's word on metadata.
create table statement (
  document integer not null references document (key) on delete cascade,
  field text not null,
  json text not null,
  primary key (document, field)
) strict, without rowid;

-- Folded words (see fold.ts) of each listed document's newest version; rowid is the document's key. They hold no mark
-- that the plain ascii tokenizer would part them at.
create virtual table article using fts5 (title, body, tokenize = 'ascii');
-- A word in the title weighs as much as four in the body.
insert into article (article, rank) values ('rank', 'bm25(4.0, 1.0)');

create table log (
  sequence integer primary key,
  at text not null,
  act text not null,
  by text not null,
  subject text not null,
  payload text,
  hash text not null
) strict;
create index log_by_subject on log (subject);
create trigger log_in_sequence before insert on log
  when new.sequence <> (select coalesce(max(sequence), 0) + 1 from log)
  begin select raise(abort, 'An entry of the log goes after its last.'); end;
create trigger log_stays before delete on log
  begin select raise(abort, 'The log only grows.'); end;
create trigger log_keeps before update on log
  begin select raise(abort, 'The log only grows.'); end;

-- Decisions name documents by id, not by key: they outlive a purge, without their words.
create table decision (
  sequence integer primary key references log (sequence),
  id text not null unique,
  act text not null,
  reviewer text not null,
  at text not null,
  document text not null,
  version text not null,
  layer text not null,
  undoes text,
  words_digest text not null,
  -- {"anchor": …, "value": …} and the salt of its digest; null once purged.
  words text,
  salt text
) strict;
create index decision_by_document on decision (document);
create trigger decision_stays before delete on decision
  begin select raise(abort, 'A decision is undone by another one, never deleted.'); end;
create trigger decision_keeps before update on decision
  when new.words is not null or new.salt is not null
    or (new.sequence, new.id, new.act, new.reviewer, new.at, new.document, new.version, new.layer, new.undoes,
        new.words_digest)
      is not (old.sequence, old.id, old.act, old.reviewer, old.at, old.document, old.version, old.layer, old.undoes,
        old.words_digest)
  begin select raise(abort, 'Only the words of a decision can be purged.'); end;
`;

-- A report's facts, one row each. Everything hangs on its article: to delete an article deletes its facts.
CREATE TABLE IF NOT EXISTS article (
  id       TEXT PRIMARY KEY,
  path     TEXT,
  uri      TEXT,
  title    TEXT,
  date     TEXT,
  author   TEXT,
  site     TEXT,
  language TEXT,
  words    INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS event (
  article_id TEXT PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  name       TEXT,
  type       TEXT NOT NULL,
  start_date TEXT,
  end_date   TEXT,
  place      TEXT,
  venue      TEXT,
  confidence REAL NOT NULL
);
CREATE TABLE IF NOT EXISTS event_count (
  article_id TEXT NOT NULL REFERENCES event (article_id) ON DELETE CASCADE,
  number     INTEGER NOT NULL,
  noun       TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS organization (
  id         INTEGER PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  name       TEXT NOT NULL,
  kind       TEXT,
  parent     TEXT,
  confidence REAL NOT NULL
);
CREATE TABLE IF NOT EXISTS organization_alias (
  organization_id INTEGER NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
  alias           TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS organization_role (
  organization_id INTEGER NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
  role            TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS participant (
  id         INTEGER PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  name       TEXT NOT NULL,
  confidence REAL NOT NULL
);
CREATE TABLE IF NOT EXISTS position (
  participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
  title          TEXT,
  organization   TEXT
);
CREATE TABLE IF NOT EXISTS participant_role (
  participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
  role           TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS presentation (
  id         INTEGER PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  title      TEXT NOT NULL,
  confidence REAL NOT NULL
);
CREATE TABLE IF NOT EXISTS presenter (
  presentation_id INTEGER NOT NULL REFERENCES presentation (id) ON DELETE CASCADE,
  name            TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS topic (
  article_id TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  title      TEXT NOT NULL,
  confidence REAL NOT NULL
);
CREATE TABLE IF NOT EXISTS quotation (
  article_id TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  text       TEXT NOT NULL,
  speaker    TEXT,
  confidence REAL NOT NULL
);
-- Where a fact was read: fact is the table's name, name what the fact is about.
CREATE TABLE IF NOT EXISTS evidence (
  article_id TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  fact       TEXT NOT NULL,
  name       TEXT,
  start      INTEGER NOT NULL,
  length     INTEGER NOT NULL,
  rule       TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS event_start ON event (start_date);
CREATE INDEX IF NOT EXISTS event_count_article ON event_count (article_id);
CREATE INDEX IF NOT EXISTS organization_article ON organization (article_id);
CREATE INDEX IF NOT EXISTS organization_name ON organization (name);
CREATE INDEX IF NOT EXISTS organization_alias_of ON organization_alias (organization_id);
CREATE INDEX IF NOT EXISTS organization_role_of ON organization_role (organization_id);
CREATE INDEX IF NOT EXISTS participant_article ON participant (article_id);
CREATE INDEX IF NOT EXISTS participant_name ON participant (name);
CREATE INDEX IF NOT EXISTS position_of ON position (participant_id);
CREATE INDEX IF NOT EXISTS participant_role_of ON participant_role (participant_id);
CREATE INDEX IF NOT EXISTS presentation_article ON presentation (article_id);
CREATE INDEX IF NOT EXISTS presenter_of ON presenter (presentation_id);
CREATE INDEX IF NOT EXISTS topic_article ON topic (article_id);
CREATE INDEX IF NOT EXISTS quotation_article ON quotation (article_id);
CREATE INDEX IF NOT EXISTS evidence_article ON evidence (article_id);
PRAGMA user_version = 1;

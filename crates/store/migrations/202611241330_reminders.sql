-- A reminder has a row from the moment it was taken for telling, or put off: that it fires once is
-- the primary key. What is due is computed, never stored.

CREATE TABLE reminders (
    id            TEXT    NOT NULL PRIMARY KEY,
    due_at        INTEGER NOT NULL,
    told_at       INTEGER,
    snoozed_until INTEGER,
    dismissed_at  INTEGER
) STRICT;

-- The filters of the two logs, each of which may hold a hundred thousand lines.
CREATE INDEX activity_of_a_kind ON activity (kind, id DESC);
CREATE INDEX activity_by_time ON activity (at);
CREATE INDEX ledger_of_a_host ON ledger (host, id DESC);
CREATE INDEX ledger_of_a_purpose ON ledger (purpose, id DESC);
CREATE INDEX ledger_by_time ON ledger (at);
CREATE INDEX ledger_failures ON ledger (id DESC) WHERE result <> 'ok';

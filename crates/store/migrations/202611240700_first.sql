-- Instants are microseconds since 1970-01-01 UTC, dates are YYYY-MM-DD in Brussels,
-- JSON is text. Whatever was sent or received is kept as the bytes that travelled.

CREATE TABLE people (
    id                  TEXT    NOT NULL PRIMARY KEY,
    niss                TEXT    UNIQUE CHECK (length(niss) = 11),
    name                TEXT    NOT NULL,
    first_name          TEXT    NOT NULL,
    birth_date          TEXT,
    registration_number TEXT,
    insurer             TEXT    CHECK (length(insurer) = 3),
    folded              TEXT    NOT NULL, -- what a search compares with
    created_at          INTEGER NOT NULL,
    updated_at          INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX people_without_niss ON people (insurer, registration_number) WHERE niss IS NULL;
CREATE INDEX people_by_name ON people (folded);

CREATE TABLE checks (
    id                  TEXT    NOT NULL PRIMARY KEY,
    person_id           TEXT    NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    reference_date      TEXT    NOT NULL,
    request_type        TEXT    NOT NULL CHECK (request_type IN ('information', 'invoicing')),
    contact_type        TEXT    NOT NULL CHECK (contact_type IN ('other', 'hospitalized')),
    facets              TEXT    NOT NULL, -- JSON list of facet names still asked
    dropped_facets      TEXT    NOT NULL DEFAULT '[]',
    registration_number TEXT, -- the nurse's choice for this check
    insurer             TEXT,
    state               TEXT    NOT NULL CHECK (state IN (
        'saved', 'waiting_for_network', 'waiting_for_session', 'sending',
        'answered', 'needs_you', 'given_up', 'cancelled')),
    requested_at        INTEGER NOT NULL,
    attempts            INTEGER NOT NULL DEFAULT 0,
    next_attempt_at     INTEGER,
    lease_until         INTEGER,
    lease_by            TEXT,
    obtained_at         INTEGER,
    outcome             TEXT,
    verdict             TEXT,
    reasons             TEXT    NOT NULL DEFAULT '[]',
    answering_insurer   TEXT,
    error_code          TEXT,
    error_params        TEXT    NOT NULL DEFAULT '{}',
    error_retryable     INTEGER NOT NULL DEFAULT 0,
    correlation_id      TEXT
) STRICT;

CREATE INDEX checks_of_a_person ON checks (person_id, requested_at DESC);
CREATE INDEX checks_of_a_day ON checks (reference_date, requested_at DESC);
CREATE INDEX checks_under_way ON checks (next_attempt_at)
    WHERE state IN ('saved', 'waiting_for_network', 'waiting_for_session', 'sending');

-- Every try has its own reference, which is an audit key on the other side.
CREATE TABLE tries (
    input_reference TEXT    NOT NULL PRIMARY KEY,
    check_id        TEXT    NOT NULL REFERENCES checks (id) ON DELETE CASCADE,
    number          INTEGER NOT NULL,
    request         BLOB    NOT NULL, -- the SOAP message as sent
    started_at      INTEGER NOT NULL,
    ended_at        INTEGER,
    result          TEXT,
    UNIQUE (check_id, number)
) STRICT;

CREATE TABLE answers (
    input_reference    TEXT    NOT NULL PRIMARY KEY REFERENCES tries (input_reference) ON DELETE CASCADE,
    check_id           TEXT    NOT NULL REFERENCES checks (id) ON DELETE CASCADE,
    response           BLOB    NOT NULL, -- the body of the HTTP answer as received
    content            BLOB,             -- the business answer inside, exact slice
    obtained_at        INTEGER NOT NULL,
    clock_offset_ms    INTEGER,
    server_certificate BLOB
) STRICT;

CREATE INDEX answers_of_a_check ON answers (check_id, obtained_at DESC);

-- No names here: the sentence finds the person through person_id as long as she is in the list.
CREATE TABLE activity (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    at        INTEGER NOT NULL,
    kind      TEXT    NOT NULL,
    key       TEXT    NOT NULL,
    params    TEXT    NOT NULL,
    person_id TEXT,
    check_id  TEXT
) STRICT;

CREATE INDEX activity_of_a_person ON activity (person_id, id DESC);

CREATE TRIGGER activity_keeps_its_lines BEFORE DELETE ON activity
BEGIN SELECT RAISE(ABORT, 'the activity log only grows'); END;
CREATE TRIGGER activity_keeps_its_words BEFORE UPDATE ON activity
BEGIN SELECT RAISE(ABORT, 'the activity log only grows'); END;

CREATE TABLE ledger (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    at           INTEGER NOT NULL,
    host         TEXT    NOT NULL,
    purpose      TEXT    NOT NULL,
    bytes_out    INTEGER NOT NULL,
    bytes_in     INTEGER NOT NULL,
    result       TEXT    NOT NULL,
    milliseconds INTEGER NOT NULL
) STRICT;

CREATE TRIGGER ledger_keeps_its_lines BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;
CREATE TRIGGER ledger_keeps_its_words BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'the ledger only grows'); END;

CREATE TABLE settings (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- Only what may be shown; keystore and password are in the keychain.
CREATE TABLE certificates (
    id            TEXT    NOT NULL PRIMARY KEY,
    imported_at   INTEGER NOT NULL,
    file_name     TEXT    NOT NULL,
    custody       TEXT    NOT NULL,
    password_kept INTEGER NOT NULL,
    sha256        TEXT    NOT NULL UNIQUE,
    description   TEXT    NOT NULL
) STRICT;

CREATE TABLE session (
    id              INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    certificate_id  TEXT    NOT NULL,
    proof           TEXT    NOT NULL,
    door            TEXT    NOT NULL,
    holder          TEXT    NOT NULL,
    assertion       TEXT    NOT NULL, -- the exact text received
    not_before      INTEGER NOT NULL,
    not_on_or_after INTEGER NOT NULL,
    opened_at       INTEGER NOT NULL,
    renewed_at      INTEGER,
    checked_at      INTEGER NOT NULL,
    clock_offset_ms INTEGER,
    attributes      TEXT    NOT NULL
) STRICT;

-- The visits of a day, the rules of those that come back, the rounds of checks over them, and what
-- an answer says in the short form that a list and a timeline work with.

-- A visit that comes back. What differs on one day stands in `visits`, under the same rule.
CREATE TABLE visit_rules (
    id          TEXT    NOT NULL PRIMARY KEY,
    person_id   TEXT    NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    weekdays    TEXT    NOT NULL, -- JSON list, 1 Monday to 7 Sunday
    every_weeks INTEGER NOT NULL CHECK (every_weeks BETWEEN 1 AND 52),
    first_day   TEXT    NOT NULL,
    last_day    TEXT,             -- inclusive
    at          TEXT,             -- HH:MM in Brussels
    position    REAL    NOT NULL, -- order within a day; only the order counts
    created_at  INTEGER NOT NULL
) STRICT;

CREATE INDEX visit_rules_of_a_person ON visit_rules (person_id);

CREATE TABLE visits (
    id        TEXT    NOT NULL PRIMARY KEY,
    person_id TEXT    NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    day       TEXT    NOT NULL,
    rule_id   TEXT    REFERENCES visit_rules (id) ON DELETE CASCADE,
    at        TEXT,
    position  REAL    NOT NULL,
    done_at   INTEGER,
    left_out  INTEGER NOT NULL DEFAULT 0 CHECK (left_out IN (0, 1)),
    UNIQUE (rule_id, day),
    CHECK (left_out = 0 OR rule_id IS NOT NULL)
) STRICT;

CREATE INDEX visits_of_a_day ON visits (day);
CREATE INDEX visits_of_a_person ON visits (person_id);

-- The last time that a whole day was checked; a new one takes the place of the old one.
CREATE TABLE rounds (
    day        TEXT    NOT NULL PRIMARY KEY,
    started_at INTEGER NOT NULL,
    moved_at   INTEGER NOT NULL, -- since when it runs without a pause
    skipped    INTEGER NOT NULL  -- people with a fresh answer, who were not asked again
) STRICT;

CREATE TABLE round_checks (
    day      TEXT NOT NULL REFERENCES rounds (day) ON DELETE CASCADE,
    check_id TEXT NOT NULL REFERENCES checks (id) ON DELETE CASCADE,
    PRIMARY KEY (day, check_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX rounds_of_a_check ON round_checks (check_id);

-- One row per answer that could be read. The bytes in `answers` stay the truth.
CREATE TABLE facts (
    check_id       TEXT    NOT NULL PRIMARY KEY REFERENCES checks (id) ON DELETE CASCADE,
    person_id      TEXT    NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    reference_date TEXT    NOT NULL,
    obtained_at    INTEGER NOT NULL,
    content        TEXT    NOT NULL -- JSON: the answer without names
) STRICT;

CREATE INDEX facts_of_a_person ON facts (person_id, obtained_at DESC);
CREATE INDEX facts_of_a_day ON facts (person_id, reference_date, obtained_at DESC);

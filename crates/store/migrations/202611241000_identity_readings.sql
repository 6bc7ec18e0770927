-- How the identity of a patient was taken, once per contact. A reading is a proof: what it says
-- never changes. Only the judgement of the card may follow, and the undoing of one taken by hand.

CREATE TABLE readings (
    id              TEXT    NOT NULL PRIMARY KEY,
    niss            TEXT    NOT NULL CHECK (length(niss) = 11), -- also the link to people
    name            TEXT,             -- as read from the card, last name first
    entry_type      TEXT    NOT NULL CHECK (entry_type IN ('chip', 'barcode', 'qr', 'manual')),
    medium          TEXT    NOT NULL,
    serial_number   TEXT,
    at              INTEGER NOT NULL,
    day             TEXT    NOT NULL, -- the day of `at` in Brussels
    reason_manual   TEXT,
    reason_vignette TEXT,
    signature       TEXT    CHECK (signature IN ('proven', 'not_proven', 'forged')),
    insertion       TEXT,             -- which stay of a card in a reader it comes from
    cancelled_at    INTEGER,
    CHECK ((entry_type = 'chip') = (signature IS NOT NULL)),
    CHECK (entry_type <> 'chip' OR cancelled_at IS NULL)
) STRICT;

CREATE INDEX readings_of_a_person ON readings (niss, day);
CREATE INDEX readings_of_a_day ON readings (day, at);
CREATE INDEX readings_of_an_insertion ON readings (insertion) WHERE insertion IS NOT NULL;

CREATE TRIGGER readings_keep_their_words BEFORE UPDATE OF
    id, niss, name, entry_type, medium, serial_number, at, day, reason_manual, reason_vignette,
    insertion ON readings
BEGIN SELECT RAISE(ABORT, 'a reading does not change'); END;

-- A removed person takes the readings along, whoever removes her.
CREATE TRIGGER people_take_readings_along AFTER DELETE ON people
BEGIN DELETE FROM readings WHERE niss = OLD.niss; END;

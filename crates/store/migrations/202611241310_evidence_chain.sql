-- One link per answered exchange of this device. It holds digests and references only, so it stays
-- when the person, the check or the bytes go: no foreign key on purpose.

CREATE TABLE evidence (
    sequence        INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, -- 1, 2, 3 … without a gap
    check_id        TEXT    NOT NULL,
    input_reference TEXT    NOT NULL UNIQUE,
    made_at         INTEGER NOT NULL,
    manifest        TEXT    NOT NULL,
    digest          BLOB    NOT NULL CHECK (length(digest) = 32), -- SHA-256 of the manifest
    previous        BLOB    CHECK (length(previous) = 32),        -- digest of the link before
    kept_until      TEXT    NOT NULL,
    removed_at      INTEGER,                                      -- when the bytes were removed
    CHECK ((sequence = 1) = (previous IS NULL))
) STRICT;

CREATE INDEX evidence_of_a_check ON evidence (check_id, sequence DESC);
CREATE INDEX evidence_kept ON evidence (made_at) WHERE removed_at IS NULL;

CREATE TRIGGER evidence_continues BEFORE INSERT ON evidence
WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM evidence)
  OR NEW.previous IS NOT (SELECT digest FROM evidence ORDER BY sequence DESC LIMIT 1)
BEGIN SELECT RAISE(ABORT, 'the evidence has one line'); END;
CREATE TRIGGER evidence_keeps_its_links BEFORE DELETE ON evidence
BEGIN SELECT RAISE(ABORT, 'the evidence only grows'); END;
CREATE TRIGGER evidence_keeps_its_words BEFORE UPDATE OF
    sequence, check_id, input_reference, made_at, manifest, digest, previous, kept_until ON evidence
BEGIN SELECT RAISE(ABORT, 'a link does not change'); END;
CREATE TRIGGER evidence_is_removed_once BEFORE UPDATE OF removed_at ON evidence
WHEN OLD.removed_at IS NOT NULL OR NEW.removed_at IS NULL
BEGIN SELECT RAISE(ABORT, 'removed evidence stays removed'); END;

-- Which link an answer is in; nothing for a fault, and for what was kept before there was a chain.
ALTER TABLE answers ADD COLUMN evidence INTEGER;

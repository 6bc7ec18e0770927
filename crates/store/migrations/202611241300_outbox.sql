-- The outbox: who sends what, how often it failed, and what of a partial answer is asked again.

ALTER TABLE checks ADD COLUMN failures INTEGER NOT NULL DEFAULT 0; -- sendings that failed since it was asked
ALTER TABLE checks ADD COLUMN rest_facets TEXT NOT NULL DEFAULT '[]'; -- left out of the answer, asked once more

ALTER TABLE tries ADD COLUMN lease_by TEXT; -- which running program sent it
ALTER TABLE tries ADD COLUMN rest INTEGER NOT NULL DEFAULT 0 -- 1: only what an answer left out was asked
    CHECK (rest IN (0, 1));
ALTER TABLE tries ADD COLUMN late INTEGER NOT NULL DEFAULT 0 -- 1: it ended after the check was given to another
    CHECK (late IN (0, 1));

CREATE INDEX checks_with_a_rest ON checks (next_attempt_at)
    WHERE state = 'answered' AND next_attempt_at IS NOT NULL;
CREATE INDEX checks_in_the_queue ON checks (requested_at)
    WHERE state NOT IN ('answered', 'cancelled');
CREATE INDEX checks_with_a_lease ON checks (lease_by) WHERE lease_by IS NOT NULL;

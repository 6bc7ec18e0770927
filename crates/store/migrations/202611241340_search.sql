-- Finding people among many, and what is known of each: nothing else than these indexes is read.

-- All that a list shows of a check; it serves what the one before served.
DROP INDEX checks_of_a_person;
CREATE INDEX checks_in_lists ON checks (
    person_id, requested_at DESC, id, state, reference_date, obtained_at, outcome, verdict, reasons,
    answering_insurer, error_code);

-- The last answer is shown on every screen.
CREATE INDEX answers_by_time ON answers (obtained_at) WHERE content IS NOT NULL;

-- From schema 2 to 3: new tables only.

-- Line 2, identification, third schema -------------------------------------------------------------------------

-- What a workshop is planned with beyond its agenda; one row a workshop.
CREATE TABLE workshop_plan (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    workshop_id BLOB NOT NULL REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    theme TEXT NOT NULL, expected_people INTEGER, people_per_table INTEGER NOT NULL, region_codes TEXT NOT NULL,
    template_id TEXT NOT NULL, template_version TEXT NOT NULL, next_steps TEXT NOT NULL,
    UNIQUE (workshop_id)
) STRICT, WITHOUT ROWID;

-- What a block needs and how its cards are written; one row a block.
CREATE TABLE block_plan (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    agenda_block_id BLOB NOT NULL REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED,
    question TEXT NOT NULL, materials TEXT NOT NULL, roles TEXT NOT NULL, facilitator_note TEXT NOT NULL,
    at_tables INTEGER NOT NULL, authorship TEXT NOT NULL, blind INTEGER NOT NULL, idea_kind TEXT NOT NULL,
    UNIQUE (agenda_block_id)
) STRICT, WITHOUT ROWID;

-- Where a running workshop stands and what the room sees; one row a workshop.
CREATE TABLE workshop_run (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    workshop_id BLOB NOT NULL REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    block_run_id BLOB REFERENCES block_run (id) DEFERRABLE INITIALLY DEFERRED,
    scene TEXT NOT NULL, scene_round_id BLOB REFERENCES voting_round (id) DEFERRABLE INITIALLY DEFERRED,
    cover TEXT NOT NULL,
    UNIQUE (workshop_id)
) STRICT, WITHOUT ROWID;

-- When a block really ran. Times in milliseconds since 1970 UTC.
CREATE TABLE block_run (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    agenda_block_id BLOB NOT NULL REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED,
    started_at INTEGER NOT NULL, ended_at INTEGER, paused_at INTEGER, paused_ms INTEGER NOT NULL,
    extra_minutes INTEGER NOT NULL, revealed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX block_run_agenda_block ON block_run (agenda_block_id);

-- A participant or a table that reports to be done with a block.
CREATE TABLE block_done (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    block_run_id BLOB NOT NULL REFERENCES block_run (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL,
    UNIQUE (block_run_id, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE workshop_note (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    workshop_id BLOB NOT NULL REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    agenda_block_id BLOB REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED,
    body TEXT NOT NULL, in_minutes INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX workshop_note_workshop ON workshop_note (workshop_id);

-- One row a participant.
CREATE TABLE participant_detail (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    participant_id BLOB NOT NULL REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED,
    region_code TEXT NOT NULL, consent_on TEXT, table_fixed INTEGER NOT NULL, joins_next TEXT NOT NULL,
    note TEXT NOT NULL,
    UNIQUE (participant_id)
) STRICT, WITHOUT ROWID;

-- A card cut out of another one.
CREATE TABLE idea_split (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    idea_id BLOB NOT NULL REFERENCES idea (id) DEFERRABLE INITIALLY DEFERRED,
    from_idea_id BLOB REFERENCES idea (id) DEFERRABLE INITIALLY DEFERRED,
    body TEXT NOT NULL,
    UNIQUE (idea_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX idea_split_from_idea ON idea_split (from_idea_id);

-- Criteria with weights: for a rating in the room, a choice at the desk, or both.
CREATE TABLE criteria_set (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    title TEXT NOT NULL, weighting TEXT NOT NULL, note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE criterion (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    criteria_set_id BLOB NOT NULL REFERENCES criteria_set (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL, title TEXT NOT NULL, description TEXT NOT NULL, direction TEXT NOT NULL,
    points REAL NOT NULL, unit TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX criterion_criteria_set ON criterion (criteria_set_id);

-- One person's comparison of two criteria; ratio > 1: the first matters more.
CREATE TABLE criterion_judgement (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    first_id BLOB NOT NULL REFERENCES criterion (id) DEFERRABLE INITIALLY DEFERRED,
    second_id BLOB NOT NULL REFERENCES criterion (id) DEFERRABLE INITIALLY DEFERRED,
    judge TEXT NOT NULL, ratio REAL NOT NULL,
    UNIQUE (first_id, second_id, judge)
) STRICT, WITHOUT ROWID;
CREATE INDEX criterion_judgement_second ON criterion_judgement (second_id);

-- Rules of a round beyond the dots; one row a round.
CREATE TABLE round_setup (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    round_id BLOB NOT NULL REFERENCES voting_round (id) DEFERRABLE INITIALLY DEFERRED,
    agenda_block_id BLOB REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED,
    criteria_set_id BLOB REFERENCES criteria_set (id) DEFERRABLE INITIALLY DEFERRED,
    question TEXT NOT NULL, scale_min INTEGER NOT NULL, scale_max INTEGER NOT NULL, ranking TEXT NOT NULL,
    dissent_above REAL NOT NULL, minimum_group INTEGER NOT NULL, shown_while_open INTEGER NOT NULL,
    UNIQUE (round_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX round_setup_agenda_block ON round_setup (agenda_block_id);
CREATE INDEX round_setup_criteria_set ON round_setup (criteria_set_id);

-- A mark of a ballot for one option on one criterion.
CREATE TABLE ballot_rating (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    ballot_id BLOB NOT NULL REFERENCES ballot (id) DEFERRABLE INITIALLY DEFERRED,
    option_id BLOB NOT NULL REFERENCES round_option (id) DEFERRABLE INITIALLY DEFERRED,
    criterion_id BLOB NOT NULL REFERENCES criterion (id) DEFERRABLE INITIALLY DEFERRED,
    value INTEGER NOT NULL,
    UNIQUE (ballot_id, option_id, criterion_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX ballot_rating_option ON ballot_rating (option_id);
CREATE INDEX ballot_rating_criterion ON ballot_rating (criterion_id);

-- What the group says about a result: the order overridden, a minority view.
CREATE TABLE round_remark (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    round_id BLOB NOT NULL REFERENCES voting_round (id) DEFERRABLE INITIALLY DEFERRED,
    option_id BLOB REFERENCES round_option (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL, rank INTEGER, reason TEXT NOT NULL, made_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX round_remark_round ON round_remark (round_id);
CREATE INDEX round_remark_option ON round_remark (option_id);

-- A choice between alternatives at the desk.
CREATE TABLE choice (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    title TEXT NOT NULL, criteria_set_id BLOB NOT NULL REFERENCES criteria_set (id) DEFERRABLE INITIALLY DEFERRED,
    round_id BLOB REFERENCES voting_round (id) DEFERRABLE INITIALLY DEFERRED, note TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX choice_criteria_set ON choice (criteria_set_id);

CREATE TABLE choice_option (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    choice_id BLOB NOT NULL REFERENCES choice (id) DEFERRABLE INITIALLY DEFERRED, position INTEGER NOT NULL,
    activity_id BLOB REFERENCES transformative_activity (id) DEFERRABLE INITIALLY DEFERRED, title TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX choice_option_choice ON choice_option (choice_id);

CREATE TABLE choice_value (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    option_id BLOB NOT NULL REFERENCES choice_option (id) DEFERRABLE INITIALLY DEFERRED,
    criterion_id BLOB NOT NULL REFERENCES criterion (id) DEFERRABLE INITIALLY DEFERRED,
    value REAL NOT NULL, source TEXT NOT NULL,
    UNIQUE (option_id, criterion_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX choice_value_criterion ON choice_value (criterion_id);

-- A change of a transformative activity's status.
CREATE TABLE activity_stage (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    activity_id BLOB NOT NULL REFERENCES transformative_activity (id) DEFERRABLE INITIALLY DEFERRED,
    changed_on TEXT NOT NULL, from_status TEXT NOT NULL, to_status TEXT NOT NULL, reason TEXT NOT NULL,
    made_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX activity_stage_activity ON activity_stage (activity_id);

-- Two activities of different regions beside each other.
CREATE TABLE activity_overlap (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    first_id BLOB NOT NULL REFERENCES transformative_activity (id) DEFERRABLE INITIALLY DEFERRED,
    second_id BLOB NOT NULL REFERENCES transformative_activity (id) DEFERRABLE INITIALLY DEFERRED,
    judgement TEXT NOT NULL, note TEXT NOT NULL,
    UNIQUE (first_id, second_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX activity_overlap_second ON activity_overlap (second_id);

-- The synergy diamond; its corners belong to it, copied from a method pack.
CREATE TABLE diamond (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    title TEXT NOT NULL, theme TEXT NOT NULL, scope TEXT NOT NULL, maximum INTEGER NOT NULL, status TEXT NOT NULL,
    note TEXT NOT NULL, pack_id TEXT NOT NULL, pack_version TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE diamond_corner (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    diamond_id BLOB NOT NULL REFERENCES diamond (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL, code TEXT NOT NULL, title TEXT NOT NULL, hint TEXT NOT NULL, accepts TEXT NOT NULL,
    UNIQUE (diamond_id, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE diamond_region (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    diamond_id BLOB NOT NULL REFERENCES diamond (id) DEFERRABLE INITIALLY DEFERRED,
    region_id BLOB REFERENCES region (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL, shown INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX diamond_region_diamond ON diamond_region (diamond_id);
CREATE INDEX diamond_region_region ON diamond_region (region_id);

CREATE TABLE diamond_score (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    corner_id BLOB NOT NULL REFERENCES diamond_corner (id) DEFERRABLE INITIALLY DEFERRED,
    diamond_region_id BLOB NOT NULL REFERENCES diamond_region (id) DEFERRABLE INITIALLY DEFERRED,
    value INTEGER, rationale TEXT NOT NULL,
    UNIQUE (corner_id, diamond_region_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX diamond_score_region ON diamond_score (diamond_region_id);

CREATE TABLE diamond_entry (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    corner_id BLOB NOT NULL REFERENCES diamond_corner (id) DEFERRABLE INITIALLY DEFERRED,
    diamond_region_id BLOB NOT NULL REFERENCES diamond_region (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL, body TEXT NOT NULL, source_table TEXT NOT NULL, source_id BLOB
) STRICT, WITHOUT ROWID;
CREATE INDEX diamond_entry_corner ON diamond_entry (corner_id);
CREATE INDEX diamond_entry_region ON diamond_entry (diamond_region_id);

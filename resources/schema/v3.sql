-- Schema 3 of the project file: the diamond, the workshop as it runs, rounds of every method, choices.
-- Frozen once released: a later schema is a migration beside this file.
-- Every record has a 16-byte id (UUID version 7), and the times of making and last change in milliseconds UTC.
-- Dates are ISO 8601 texts or NULL; codes are lower-case words of the method, never translated text; a missing
-- number is NULL. Foreign keys take no action of their own: what goes with a record is decided, and journalled,
-- by core/project (a NOT NULL reference is owned and goes with its parent, a nullable one is cleared).

CREATE TABLE project (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    title TEXT NOT NULL, description TEXT NOT NULL, sample TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What came from what: the thread. from_ lies upstream of to_.
CREATE TABLE link (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    from_table TEXT NOT NULL, from_id BLOB NOT NULL, to_table TEXT NOT NULL, to_id BLOB NOT NULL, role TEXT NOT NULL,
    UNIQUE (from_id, to_id, role)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_to ON link (to_id);

CREATE TABLE region (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    code TEXT NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE organisation (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    name TEXT NOT NULL, helix TEXT NOT NULL, region_id BLOB REFERENCES region (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    name TEXT NOT NULL, organisation_id BLOB REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    contact TEXT NOT NULL, consent_on TEXT, note TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX person_organisation ON person (organisation_id);

CREATE TABLE decision (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    made_on TEXT NOT NULL, kind TEXT NOT NULL, line INTEGER NOT NULL, subject_table TEXT NOT NULL, subject_id BLOB,
    title TEXT NOT NULL, rationale TEXT NOT NULL, made_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE gate_answer (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    line INTEGER NOT NULL, question TEXT NOT NULL, answer TEXT NOT NULL, note TEXT NOT NULL,
    UNIQUE (line, question)
) STRICT, WITHOUT ROWID;

CREATE TABLE gate_sign_off (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    line INTEGER NOT NULL, signed_by TEXT NOT NULL, signed_on TEXT NOT NULL, note TEXT NOT NULL,
    override_reason TEXT NOT NULL, state TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Line 1, base of evidence ------------------------------------------------------------------------------------

CREATE TABLE dataset (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    title TEXT NOT NULL, measure TEXT NOT NULL, unit TEXT NOT NULL, industry_scheme TEXT NOT NULL,
    region_scheme TEXT NOT NULL, source TEXT NOT NULL, licence TEXT NOT NULL, url TEXT NOT NULL, retrieved_on TEXT,
    note TEXT NOT NULL, block INTEGER NOT NULL, observation_count INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Observations are journalled as one unit: a block never changes once written, and a dataset points at its block.
CREATE TABLE observation_block (
    block INTEGER PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, observation_count INTEGER NOT NULL
) STRICT;

CREATE TABLE observation (
    block INTEGER NOT NULL, seq INTEGER NOT NULL, region TEXT NOT NULL, industry TEXT NOT NULL, period TEXT NOT NULL,
    value REAL, flag TEXT NOT NULL, PRIMARY KEY (block, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    kind TEXT NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL, source TEXT NOT NULL, year INTEGER,
    confidence TEXT NOT NULL, confidence_reason TEXT NOT NULL, region TEXT NOT NULL,
    dataset_id BLOB REFERENCES dataset (id) DEFERRABLE INITIALLY DEFERRED,
    measure TEXT NOT NULL, parameters TEXT NOT NULL, value REAL, unit TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE capacity (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    title TEXT NOT NULL, kind TEXT NOT NULL, description TEXT NOT NULL,
    region_id BLOB REFERENCES region (id) DEFERRABLE INITIALLY DEFERRED,
    industry_codes TEXT NOT NULL, strength INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE opportunity (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    title TEXT NOT NULL, driver TEXT NOT NULL, description TEXT NOT NULL, horizon_years INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE challenge (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    title TEXT NOT NULL, description TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Line 1, base of evidence, since schema 3 --------------------------------------------------------------------

-- Contents of attachments and map layers, journalled as one unit like observations: never changed once written.
CREATE TABLE content_block (
    block INTEGER PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, byte_count INTEGER NOT NULL,
    content BLOB NOT NULL
) STRICT;

CREATE TABLE left_out_code (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    dataset_id BLOB NOT NULL REFERENCES dataset (id) DEFERRABLE INITIALLY DEFERRED,
    axis TEXT NOT NULL, code TEXT NOT NULL, reason TEXT NOT NULL, other TEXT NOT NULL,
    UNIQUE (dataset_id, axis, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence_revision (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    evidence_id BLOB NOT NULL REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED,
    revised_on TEXT NOT NULL, old_value REAL, new_value REAL, reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_revision_evidence ON evidence_revision (evidence_id);

CREATE TABLE evidence_tag (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    evidence_id BLOB NOT NULL REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED,
    tag TEXT NOT NULL,
    UNIQUE (evidence_id, tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE map_layer (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    title TEXT NOT NULL, code_property TEXT NOT NULL, source TEXT NOT NULL, licence TEXT NOT NULL,
    block INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE qualitative_source (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    kind TEXT NOT NULL, title TEXT NOT NULL, held_on TEXT, author TEXT NOT NULL,
    organisation_id BLOB REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    person_id BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    region_code TEXT NOT NULL, place TEXT NOT NULL, url TEXT NOT NULL, licence TEXT NOT NULL, body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE attachment (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    source_id BLOB NOT NULL REFERENCES qualitative_source (id) DEFERRABLE INITIALLY DEFERRED,
    file_name TEXT NOT NULL, media_type TEXT NOT NULL, byte_count INTEGER NOT NULL, sha256 TEXT NOT NULL,
    block INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX attachment_source ON attachment (source_id);

CREATE TABLE swot_item (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    quadrant TEXT NOT NULL, title TEXT NOT NULL, note TEXT NOT NULL, weight INTEGER, position INTEGER NOT NULL,
    region_id BLOB REFERENCES region (id) DEFERRABLE INITIALLY DEFERRED,
    origin_confirmed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE stakeholder_profile (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    organisation_id BLOB NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    influence INTEGER, interest INTEGER, cluster_role TEXT NOT NULL, industry_codes TEXT NOT NULL,
    offer TEXT NOT NULL, need TEXT NOT NULL,
    UNIQUE (organisation_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE organisation_tie (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    from_id BLOB NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    to_id BLOB NOT NULL REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL, strength INTEGER, note TEXT NOT NULL,
    UNIQUE (from_id, to_id, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX organisation_tie_to ON organisation_tie (to_id);

CREATE TABLE own_programme (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    title TEXT NOT NULL, level TEXT NOT NULL, country TEXT NOT NULL, region_code TEXT NOT NULL,
    start_year INTEGER, end_year INTEGER, objectives TEXT NOT NULL, cluster_types TEXT NOT NULL, budget REAL,
    currency TEXT NOT NULL, target_groups TEXT NOT NULL, support_types TEXT NOT NULL, managing_body TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Questionnaires: the stress test and the self-assessments ------------------------------------------------------

CREATE TABLE instrument (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    pack_id TEXT NOT NULL, version TEXT NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL,
    description TEXT NOT NULL, status TEXT NOT NULL, scale_min INTEGER NOT NULL, scale_max INTEGER NOT NULL,
    scale_labels TEXT NOT NULL, provenance_status TEXT NOT NULL, provenance_source TEXT NOT NULL,
    based_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE instrument_dimension (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    instrument_id BLOB NOT NULL REFERENCES instrument (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL, code TEXT NOT NULL, title TEXT NOT NULL, description TEXT NOT NULL,
    weight REAL NOT NULL,
    UNIQUE (instrument_id, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE instrument_item (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    dimension_id BLOB NOT NULL REFERENCES instrument_dimension (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL, code TEXT NOT NULL, body TEXT NOT NULL, reversed INTEGER NOT NULL,
    weight REAL NOT NULL,
    UNIQUE (dimension_id, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE survey_round (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    instrument_id BLOB NOT NULL REFERENCES instrument (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL, region_id BLOB REFERENCES region (id) DEFERRABLE INITIALLY DEFERRED, held_on TEXT,
    groups TEXT NOT NULL, amber_from REAL NOT NULL, green_from REAL NOT NULL, minimum_group INTEGER NOT NULL,
    state TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX survey_round_instrument ON survey_round (instrument_id);

CREATE TABLE survey_response (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    round_id BLOB NOT NULL REFERENCES survey_round (id) DEFERRABLE INITIALLY DEFERRED,
    respondent_code TEXT NOT NULL, respondent_group TEXT NOT NULL, entered_via TEXT NOT NULL, entered_on TEXT,
    UNIQUE (round_id, respondent_code)
) STRICT, WITHOUT ROWID;

CREATE TABLE survey_answer (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    response_id BLOB NOT NULL REFERENCES survey_response (id) DEFERRABLE INITIALLY DEFERRED,
    item_id BLOB NOT NULL REFERENCES instrument_item (id) DEFERRABLE INITIALLY DEFERRED,
    value INTEGER,
    UNIQUE (response_id, item_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX survey_answer_item ON survey_answer (item_id);

CREATE TABLE survey_comment (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    response_id BLOB NOT NULL REFERENCES survey_response (id) DEFERRABLE INITIALLY DEFERRED,
    dimension_id BLOB NOT NULL REFERENCES instrument_dimension (id) DEFERRABLE INITIALLY DEFERRED,
    body TEXT NOT NULL,
    UNIQUE (response_id, dimension_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX survey_comment_dimension ON survey_comment (dimension_id);

CREATE TABLE survey_finding (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    round_id BLOB NOT NULL REFERENCES survey_round (id) DEFERRABLE INITIALLY DEFERRED,
    dimension_id BLOB REFERENCES instrument_dimension (id) DEFERRABLE INITIALLY DEFERRED,
    body TEXT NOT NULL, severity INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX survey_finding_round ON survey_finding (round_id);
CREATE INDEX survey_finding_dimension ON survey_finding (dimension_id);

-- Line 2, identification --------------------------------------------------------------------------------------

CREATE TABLE transformative_activity (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    title TEXT NOT NULL, statement TEXT NOT NULL, from_state TEXT NOT NULL, to_state TEXT NOT NULL, mode TEXT NOT NULL,
    industry_codes TEXT NOT NULL, critical_mass_own TEXT NOT NULL, critical_mass_needed TEXT NOT NULL,
    extra_regional TEXT NOT NULL, edge TEXT NOT NULL, potential_actions TEXT NOT NULL, status TEXT NOT NULL,
    maturity INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE workshop (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    kind TEXT NOT NULL, scope TEXT NOT NULL, title TEXT NOT NULL, question TEXT NOT NULL, held_on TEXT,
    start_minute INTEGER NOT NULL, slot_minutes INTEGER NOT NULL, place TEXT NOT NULL, status TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE agenda_block (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    workshop_id BLOB NOT NULL REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL, title TEXT NOT NULL, minutes INTEGER NOT NULL, kind TEXT NOT NULL,
    fixed_start_minute INTEGER, note TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX agenda_block_workshop ON agenda_block (workshop_id);

CREATE TABLE participant (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    workshop_id BLOB NOT NULL REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    person_id BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    organisation_id BLOB REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL, helix TEXT NOT NULL, role TEXT NOT NULL, table_number INTEGER, attended INTEGER NOT NULL,
    UNIQUE (workshop_id, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE idea_group (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    workshop_id BLOB NOT NULL REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL, title TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX idea_group_workshop ON idea_group (workshop_id);

CREATE TABLE idea (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    workshop_id BLOB NOT NULL REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    agenda_block_id BLOB REFERENCES agenda_block (id) DEFERRABLE INITIALLY DEFERRED,
    group_id BLOB REFERENCES idea_group (id) DEFERRABLE INITIALLY DEFERRED,
    merged_into_id BLOB REFERENCES idea (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL, body TEXT NOT NULL, table_number INTEGER, author_code TEXT NOT NULL, state TEXT NOT NULL,
    state_reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX idea_workshop ON idea (workshop_id);
CREATE INDEX idea_merged_into ON idea (merged_into_id);

CREATE TABLE voting_round (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    workshop_id BLOB NOT NULL REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL, method TEXT NOT NULL, dots_each INTEGER NOT NULL, dots_per_option INTEGER NOT NULL,
    state TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX voting_round_workshop ON voting_round (workshop_id);

CREATE TABLE round_option (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    round_id BLOB NOT NULL REFERENCES voting_round (id) DEFERRABLE INITIALLY DEFERRED,
    idea_id BLOB REFERENCES idea (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL, title TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX round_option_round ON round_option (round_id);

CREATE TABLE ballot (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    round_id BLOB NOT NULL REFERENCES voting_round (id) DEFERRABLE INITIALLY DEFERRED,
    voter_code TEXT NOT NULL, entered_via TEXT NOT NULL,
    UNIQUE (round_id, voter_code)
) STRICT, WITHOUT ROWID;

CREATE TABLE ballot_entry (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    ballot_id BLOB NOT NULL REFERENCES ballot (id) DEFERRABLE INITIALLY DEFERRED,
    option_id BLOB NOT NULL REFERENCES round_option (id) DEFERRABLE INITIALLY DEFERRED,
    dots INTEGER NOT NULL,
    UNIQUE (ballot_id, option_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX ballot_entry_option ON ballot_entry (option_id);

-- Line 3, development of actions ------------------------------------------------------------------------------

CREATE TABLE action (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    activity_id BLOB NOT NULL REFERENCES transformative_activity (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL, type TEXT NOT NULL, description TEXT NOT NULL,
    owner_id BLOB REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL, start_on TEXT, end_on TEXT, next_step TEXT NOT NULL, next_step_on TEXT,
    expected_output TEXT NOT NULL, cost REAL, currency TEXT NOT NULL, funding_source TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX action_activity ON action (activity_id);

CREATE TABLE action_dependency (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    action_id BLOB NOT NULL REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
    depends_on_id BLOB NOT NULL REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (action_id, depends_on_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX action_dependency_on ON action_dependency (depends_on_id);

-- Line 4, implementation --------------------------------------------------------------------------------------

CREATE TABLE adoption (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    service_code TEXT NOT NULL, service_title TEXT NOT NULL, service_field TEXT NOT NULL,
    catalogue_version TEXT NOT NULL,
    activity_id BLOB NOT NULL REFERENCES transformative_activity (id) DEFERRABLE INITIALLY DEFERRED,
    action_id BLOB REFERENCES action (id) DEFERRABLE INITIALLY DEFERRED,
    owner_id BLOB REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    adaptation TEXT NOT NULL, status TEXT NOT NULL, start_on TEXT, end_on TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX adoption_activity ON adoption (activity_id);

CREATE TABLE delivery (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    adoption_id BLOB NOT NULL REFERENCES adoption (id) DEFERRABLE INITIALLY DEFERRED,
    delivered_on TEXT NOT NULL, title TEXT NOT NULL, sme INTEGER, large INTEGER, research INTEGER, public INTEGER,
    other INTEGER, cost REAL, currency TEXT NOT NULL, note TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX delivery_adoption ON delivery (adoption_id);

-- Line 5, monitoring ------------------------------------------------------------------------------------------

CREATE TABLE indicator (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    activity_id BLOB REFERENCES transformative_activity (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL, level TEXT NOT NULL, unit TEXT NOT NULL, direction TEXT NOT NULL,
    baseline REAL, baseline_on TEXT, target REAL, target_on TEXT, source TEXT NOT NULL, frequency_months INTEGER,
    responsible_id BLOB REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    code TEXT NOT NULL, note TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX indicator_activity ON indicator (activity_id);

CREATE TABLE measurement (
    id BLOB PRIMARY KEY NOT NULL, created_at INTEGER NOT NULL, modified_at INTEGER NOT NULL,
    indicator_id BLOB NOT NULL REFERENCES indicator (id) DEFERRABLE INITIALLY DEFERRED,
    measured_on TEXT NOT NULL, value REAL NOT NULL, source TEXT NOT NULL, note TEXT NOT NULL,
    supersedes_id BLOB REFERENCES measurement (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX measurement_indicator ON measurement (indicator_id);

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

-- The journal -------------------------------------------------------------------------------------------------

CREATE TABLE journal_transaction (
    id INTEGER PRIMARY KEY NOT NULL, at INTEGER NOT NULL, who TEXT NOT NULL, kind TEXT NOT NULL, label TEXT NOT NULL,
    why TEXT NOT NULL, merge_key TEXT NOT NULL, state TEXT NOT NULL, reverts INTEGER
) STRICT;

CREATE TABLE journal_change (
    id INTEGER PRIMARY KEY NOT NULL, transaction_id INTEGER NOT NULL, table_name TEXT NOT NULL, row_id TEXT NOT NULL,
    operation TEXT NOT NULL, old_values TEXT, new_values TEXT
) STRICT;
CREATE INDEX journal_change_transaction ON journal_change (transaction_id);
CREATE INDEX journal_change_row ON journal_change (row_id);

-- From schema 1 to 2: new tables only, so that a program of schema 1 may still read what it knows.

-- Line 1, base of evidence, second schema ----------------------------------------------------------------------

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


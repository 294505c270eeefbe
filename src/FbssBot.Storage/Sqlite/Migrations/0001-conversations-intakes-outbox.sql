-- Every table's key begins with the clinic, then channel and conversation (or intake), so that each can be sharded as it is.
-- Times are milliseconds since 1970 (UTC). Every BLOB is sealed (compressed, then AES-GCM) unless said otherwise.

CREATE TABLE data_keys (
  purpose TEXT NOT NULL,          -- seal: encrypts texts; search: hashes names
  id INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  protected BLOB NOT NULL,        -- by ASP.NET Core Data Protection
  PRIMARY KEY (purpose, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE conversations (
  clinic TEXT NOT NULL,
  channel TEXT NOT NULL,
  conversation TEXT NOT NULL,
  version INTEGER NOT NULL,       -- one more with each turn: two turns from one version cannot both be committed
  last_sequence INTEGER NOT NULL, -- never goes back, not even when the patient's data is erased: watermarks stay true
  last_at INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,    -- whole days, so that a turn seldom moves its index entry
  state BLOB,                     -- NULL: nothing said yet, or erased
  UNIQUE (clinic, channel, conversation)
) STRICT;
CREATE INDEX conversations_expiry ON conversations (expires_at);

-- One row a turn is the activity log and the memory of answered activities in one: the replies are the row's outbound entries.
CREATE TABLE turns (
  clinic TEXT NOT NULL,
  channel TEXT NOT NULL,
  conversation TEXT NOT NULL,
  first_sequence INTEGER NOT NULL,
  entries INTEGER NOT NULL,
  at INTEGER NOT NULL,            -- of the first entry; each further entry is 1 ms later
  activity TEXT,                  -- id of the activity that was answered
  log BLOB                        -- NULL: erased; the id stays, so that a repeated activity still has no second effect
) STRICT;
CREATE UNIQUE INDEX turns_log ON turns (clinic, channel, conversation, first_sequence, activity);

CREATE TABLE intakes (
  clinic TEXT NOT NULL,
  id TEXT NOT NULL,
  channel TEXT NOT NULL,
  conversation TEXT NOT NULL,
  status TEXT NOT NULL,
  tier TEXT,
  red_flags TEXT NOT NULL,        -- ids, most urgent first, separated by blanks
  urgent INTEGER NOT NULL,        -- 1 with a standing red flag: sorts first
  language TEXT NOT NULL,
  started_at INTEGER NOT NULL,
  finished_at INTEGER,
  updated_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  seen_at INTEGER,
  seen_by TEXT,
  patient_name BLOB,
  summary_html BLOB,
  summary_text BLOB,
  response_json BLOB,
  UNIQUE (clinic, id)
) STRICT;
CREATE INDEX intakes_inbox ON intakes (clinic, urgent DESC, updated_at DESC);
CREATE INDEX intakes_expiry ON intakes (expires_at);

CREATE TABLE intake_words (
  clinic TEXT NOT NULL,
  hash BLOB NOT NULL,             -- keyed hash of one word of the patient's name
  intake TEXT NOT NULL,
  PRIMARY KEY (clinic, hash, intake)
) STRICT, WITHOUT ROWID;
CREATE INDEX intake_words_intake ON intake_words (clinic, intake);

CREATE TABLE deliveries (
  id INTEGER PRIMARY KEY AUTOINCREMENT, -- the order in which an intake's deliveries are made
  clinic TEXT NOT NULL,
  target TEXT NOT NULL,
  intake TEXT NOT NULL,
  key TEXT NOT NULL,
  kind TEXT NOT NULL,
  status TEXT NOT NULL,           -- waiting, delivered, stuck, withdrawn
  attempts INTEGER NOT NULL,
  next_at INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  ended_at INTEGER,
  last_error TEXT,                -- never holds patient text
  payload BLOB,                   -- NULL once delivered or withdrawn
  UNIQUE (clinic, target, key)
) STRICT;
CREATE INDEX deliveries_due ON deliveries (clinic, target, next_at) WHERE status = 'waiting';
CREATE INDEX deliveries_intake ON deliveries (clinic, intake, target, id);

CREATE TABLE connector_sends (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  clinic TEXT NOT NULL,
  channel TEXT NOT NULL,
  conversation TEXT NOT NULL,
  service_url TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  next_at INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  last_error TEXT,
  reference BLOB NOT NULL,
  activity BLOB NOT NULL
) STRICT;
CREATE INDEX connector_sends_order ON connector_sends (clinic, channel, conversation, id);
CREATE INDEX connector_sends_due ON connector_sends (next_at);

CREATE TABLE audit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  clinic TEXT NOT NULL,
  at INTEGER NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT
) STRICT;
CREATE INDEX audit_clinic ON audit (clinic, id);
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_is_never_erased BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;

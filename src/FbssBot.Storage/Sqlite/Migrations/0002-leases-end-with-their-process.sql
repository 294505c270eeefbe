-- Whether next_at is the end of a lease or the time of the next try: a start takes back the leases of the process before it, which is dead.
ALTER TABLE deliveries ADD COLUMN leased INTEGER NOT NULL DEFAULT 0;
ALTER TABLE connector_sends ADD COLUMN leased INTEGER NOT NULL DEFAULT 0;

-- Forward only. Every table and unique key leads with commune_id.

-- How many times its caller was heard: what was said first and arrives last changes nothing.
ALTER TABLE callback ADD COLUMN nth integer NOT NULL DEFAULT 1;

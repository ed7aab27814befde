-- When the screen that a call was made on was wiped: its person cannot be seen, told or asked there any more. A moment,
-- and nothing of the person; only a kiosk has such a screen.
ALTER TABLE ticket ADD COLUMN screen_wiped_at timestamptz,
  ADD CONSTRAINT wiped_where_a_screen_follows CHECK (screen_wiped_at IS NULL OR origin = 'kiosk');

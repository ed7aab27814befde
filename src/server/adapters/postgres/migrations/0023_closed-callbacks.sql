-- What closed before the weeks were counted: nothing tells any more which of these calls were made, so that none of them
-- may be counted as one that nobody made.
UPDATE callback SET counted = true WHERE state = 'closed' AND NOT counted;

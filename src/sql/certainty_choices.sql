-- one row per choice of certainty classes that the page can count facts of
SELECT
  choice,
  string_split(choice, ' ') AS certainties
FROM (
  VALUES
    ('exact'),
    ('inferred'),
    ('fuzzy'),
    ('exact inferred'),
    ('exact fuzzy'),
    ('inferred fuzzy'),
    ('exact inferred fuzzy')
) AS choices (choice)

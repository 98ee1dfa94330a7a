-- How right the extraction is: precision, recall and F1 by table, against rows labelled by hand
SELECT a.table_name, a.documents, a.labelled, a.found, a.precision, a.recall, a.f1
FROM accuracy AS a
ORDER BY a.f1 NULLS LAST, a.table_name;

/** The fixed queries of the screen; each value bound is a list of ids or classes with spaces between, or a choice of classes. */

export const municipalitiesSql = `
SELECT m.code, m.name_fi, m.name_sv, m.region_fi, m.region_sv, m.wellbeing_county_fi AS county_fi,
  m.wellbeing_county_sv AS county_sv, m.employment_area_fi AS area_fi, m.employment_area_sv AS area_sv,
  m.language_status, m.population_2022 AS population, b.document_id, b.role,
  coalesce(c.described, 0)::INTEGER AS described, coalesce(c.cells, 0)::INTEGER AS cells,
  s.share, s.year AS share_year, s.evidence_id AS share_evidence_id
FROM municipality_by_age AS b
JOIN municipalities AS m ON m.code = b.municipality_code
LEFT JOIN (
  SELECT document_id, sum(described) AS described, sum(cells) AS cells FROM overview_completeness
  WHERE choice = ? AND mode = 'sections' GROUP BY document_id
) AS c USING (document_id)
LEFT JOIN municipality_citizens AS s ON s.municipality_code = b.municipality_code AND s.choice = ?
WHERE list_contains(string_split(?, ' '), b.document_id)
QUALIFY b.rank = min(b.rank) OVER (PARTITION BY b.municipality_code)
ORDER BY m.sort_fi`;

export const totalSql = 'SELECT count(*)::INTEGER AS municipalities FROM municipalities';

export const cellsSql = `
SELECT document_id, section, facet, status, refers_elsewhere, planned, evidence_id,
  list_contains(string_split(?, ' '), certainty) AS is_counted
FROM overview_cells
WHERE mode = 'sections' AND document_id IN (
  SELECT document_id FROM municipality_by_age WHERE list_contains(string_split(?, ' '), document_id)
  QUALIFY rank = min(rank) OVER (PARTITION BY municipality_code)
)
ORDER BY document_id, section, facet`;

export const partiesSql = `
SELECT document_id, service_id, client_group, party_name, unit, min(evidence_id) AS evidence_id
FROM responsible_parties
WHERE list_contains(string_split(?, ' '), certainty) AND document_id IN (
  SELECT document_id FROM municipality_by_age WHERE list_contains(string_split(?, ' '), document_id)
  QUALIFY rank = min(rank) OVER (PARTITION BY municipality_code)
)
GROUP BY document_id, service_id, client_group, party_name, unit
ORDER BY document_id, service_id, client_group, bool_or(is_default) DESC, party_name, unit`;

export const languagesSql = `
SELECT document_id, language_code, role, name_fi, name_sv, name_en, evidence_id
FROM languages_stated
WHERE service_id = 'civic_orientation' AND list_contains(string_split(?, ' '), certainty) AND document_id IN (
  SELECT document_id FROM municipality_by_age WHERE list_contains(string_split(?, ' '), document_id)
  QUALIFY rank = min(rank) OVER (PARTITION BY municipality_code)
)
ORDER BY document_id, role, name_fi`;

export const tiesSql = `
SELECT document_id, code, direction, relation, other_code, name_fi, name_sv, language_status, evidence_id, quote, language
FROM municipality_ties
WHERE list_contains(string_split(?, ' '), certainty) AND list_contains(string_split(?, ' '), document_id)`;

export const spokenSql = `
SELECT g.municipality_code AS code, g.category, g.name_fi, g.name_sv, g.name_en, g.persons, g.year, g.date, g.evidence_id
FROM population_groups AS g
JOIN population_totals AS t
  ON t.choice = g.choice AND t.municipality_code = g.municipality_code AND t.indicator = g.indicator
  AND t.document_id = g.document_id AND t.year IS NOT DISTINCT FROM g.year AND t.date IS NOT DISTINCT FROM g.date
WHERE g.choice = ? AND t.recency = 1 AND g.indicator = 'population_by_language' AND g.kind = 'group'
QUALIFY row_number() OVER (PARTITION BY g.municipality_code ORDER BY g.persons DESC, g.category) <= 5
ORDER BY g.municipality_code, g.persons DESC, g.category`;

/** The nearest five with a programme other than its own; of those that share one programme only the nearest. */
export const peersSql = `
WITH newest AS (
  SELECT municipality_code, document_id FROM municipality_by_age
  WHERE list_contains(string_split(?, ' '), document_id)
  QUALIFY rank = min(rank) OVER (PARTITION BY municipality_code)
), candidates AS (
  SELECT d.*, p.document_id FROM municipality_distances AS d
  JOIN newest AS o ON o.municipality_code = d.code
  JOIN newest AS p ON p.municipality_code = d.peer_code AND p.document_id <> o.document_id
  WHERE d.choice = ?
  QUALIFY row_number() OVER (PARTITION BY d.code, p.document_id ORDER BY d.distance, d.peer_code) = 1
)
SELECT code, peer_code, document_id, size_part, language_part, region_part, share_part, distance,
  count(*) OVER (PARTITION BY code)::INTEGER AS candidates,
  row_number() OVER (PARTITION BY code ORDER BY distance, peer_code)::INTEGER AS rank
FROM candidates
QUALIFY rank <= 5
ORDER BY code, rank`;

/** The first value is pairs of a municipality and a peer, `019:297`; fewer than three are no peers. */
export const gapsSql = `
WITH pairs AS (
  SELECT split_part(pair, ':', 1) AS code, split_part(pair, ':', 2) AS peer_code
  FROM (SELECT unnest(string_split(?, ' ')) AS pair)
), sizes AS (
  SELECT code, count(*) AS peers FROM pairs GROUP BY code HAVING count(*) >= 3
), stated AS (
  SELECT b.municipality_code, s.kind, s.service_id, s.value, min(s.evidence_id) AS evidence_id
  FROM (
    SELECT municipality_code, document_id FROM municipality_by_age
    WHERE list_contains(string_split(?, ' '), document_id)
    QUALIFY age = min(age) OVER (PARTITION BY municipality_code)
  ) AS b
  JOIN municipality_statements AS s USING (document_id)
  WHERE list_contains(string_split(?, ' '), s.certainty)
  GROUP BY b.municipality_code, s.kind, s.service_id, s.value
), missing AS (
  SELECT p.code, z.peers, p.peer_code, s.kind, s.service_id, s.value, s.evidence_id
  FROM pairs AS p
  JOIN sizes AS z USING (code)
  JOIN stated AS s ON s.municipality_code = p.peer_code
  ANTI JOIN stated AS o
    ON o.municipality_code = p.code AND o.kind = s.kind AND o.service_id = s.service_id AND o.value = s.value
)
SELECT x.code, x.kind, x.service_id, x.value, n.name_fi, n.name_sv, n.name_en,
  count(*)::INTEGER AS stating, x.peers::INTEGER AS peers,
  list(struct_pack(code := x.peer_code, evidence_id := x.evidence_id) ORDER BY x.peer_code) AS proofs
FROM missing AS x
LEFT JOIN language_names AS n ON x.kind = 'language' AND n.language_code = x.value
GROUP BY x.code, x.kind, x.service_id, x.value, x.peers, n.name_fi, n.name_sv, n.name_en
HAVING 2 * count(*) >= x.peers
ORDER BY x.code, stating DESC, x.kind DESC, x.service_id, x.value`;

export const servicesSql = 'SELECT service_id, name_fi, name_sv, name_en FROM services';

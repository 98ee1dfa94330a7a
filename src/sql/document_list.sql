-- one row per document, with the municipalities it is given by and covers
SELECT
  d.document_id,
  d.file_name,
  d.title,
  d.layout,
  d.language,
  d.issuer_code,
  d.period_start,
  d.period_end,
  left(coalesce(d.period_start, d.dated), 4) AS year,
  d.restated_from,
  d.status,
  d.message,
  coalesce(
    list(
      struct_pack(
        code := m.code,
        name_fi := m.name_fi,
        name_sv := m.name_sv,
        region_code := m.region_code,
        region_fi := m.region_fi,
        region_sv := m.region_sv,
        county_code := m.wellbeing_county_code,
        county_fi := m.wellbeing_county_fi,
        county_sv := m.wellbeing_county_sv,
        area_fi := m.employment_area_fi,
        area_sv := m.employment_area_sv,
        language_status := m.language_status
      )
      ORDER BY dm.role <> 'issuer', m.sort_fi
    ) FILTER (m.code IS NOT NULL),
    []
  ) AS places
FROM documents AS d
LEFT JOIN document_municipalities AS dm USING (document_id)
LEFT JOIN municipalities AS m ON m.code = dm.municipality_code
GROUP BY ALL
ORDER BY min(m.sort_fi) FILTER (dm.role = 'issuer') NULLS LAST, year NULLS LAST, d.document_id

/** A text in the three languages of the catalogue. */
export interface Words {
  readonly fi: string;
  readonly sv: string;
  readonly en: string;
}

export const datasetTitle: Words = {
  fi: 'Kotopeili: kuntien kotoutumisohjelmat aineistona',
  sv: 'Kotopeili: kommunernas integrationsprogram som data',
  en: 'Kotopeili: integration programmes of Finnish municipalities as data',
};

export const datasetDescription: Words = {
  fi:
    'Mitä kuntien kotoutumisohjelmat (laki kotoutumisen edistämisestä 681/2023, 13 §) sanovat palveluista, vastuutahoista, ' +
    'kielistä, väestöstä ja tavoitteista. Jokaiseen tietoon kuuluu asiakirjan kohta, joka sen osoittaa, ja sääntö, jolla se löydettiin.',
  sv:
    'Vad kommunernas integrationsprogram (lagen om främjande av integration 681/2023, 13 §) säger om tjänster, ansvariga parter, ' +
    'språk, befolkning och mål. Till varje uppgift hör det ställe i dokumentet som visar den och den regel med vilken den hittades.',
  en:
    'What the integration programmes of Finnish municipalities (Act 681/2023, section 13) say of services, responsible parties, ' +
    'languages, population and goals. Each fact comes with the passage of the document that shows it and the rule that found it.',
};

/** Who publishes the dataset is for the one who publishes it to say. */
export const publisherName: Words = {
  fi: 'Aineiston julkaisija',
  sv: 'Datamängdens utgivare',
  en: 'Publisher of the dataset',
};

export const keywords: readonly Words[] = [
  { fi: 'kotoutuminen', sv: 'integration', en: 'integration of immigrants' },
  { fi: 'kotoutumisohjelma', sv: 'integrationsprogram', en: 'integration programme' },
  { fi: 'kunnat', sv: 'kommuner', en: 'municipalities' },
  { fi: 'maahanmuutto', sv: 'invandring', en: 'immigration' },
];

export const archiveTitle: Words = {
  fi: 'Kaikki taulut ja tekstit (CSV, ZIP)',
  sv: 'Alla tabeller och texter (CSV, ZIP)',
  en: 'All tables and texts (CSV, ZIP)',
};

export const databaseTitle: Words = {
  fi: 'Kaikki taulut tietokantana (DuckDB)',
  sv: 'Alla tabeller som databas (DuckDB)',
  en: 'All tables as a database (DuckDB)',
};

export const parquetTitle = (table: string): Words => ({
  fi: `Taulu ${table} (Parquet)`,
  sv: `Tabellen ${table} (Parquet)`,
  en: `Table ${table} (Parquet)`,
});

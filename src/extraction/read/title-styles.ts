/** Names of the paragraph style of a document's title in English, Finnish and Swedish templates. */
export const TITLE_STYLES: readonly string[] = ['Title', 'Otsikko', 'Rubrik', 'Pääotsikko'];

/** Word stems of bodies, places of work and roles: a capitalised word with one of them is no person's name. */
const BODIES =
  /kaupun|kunta|kunna|kunti|alue|palvelu|keskus|virasto|viranomai|ministeri|hallinto|hallitus|toimiala|tulosalue|yksikk|opisto|koulu|lukio|yliopist|yhdisty|liitto|säätiö|seura|verkosto|projekt|hank|office|house|center|centre|service|welcome|international|team|tiimi|pakolais|kotoutu|maahanmuu|työllisyy|työvoima|hyvinvoin|suomi|suome|ohjelma|asiakirja|vastuu|yhteys|puhelin|sähköposti|osoite|katu|tie$|stad|kommun|område|tjänst|byrå|förvaltning|sektor|nämnd|förening|skola|institut|integration|sysselsätt|välfärd|program|telefon|adress|gata|väg|linna|uusimaa|uudenma|pohjanma|savo|häme|karjala|lappi/i;
const ROLES =
  /koordinaatt|johtaja|päällik|ohjaaja|sihteer|asiantunti|lakimie|suunnitteli|esimie|esihenkil|vastaava|henkilö|työntekij|neuvoja|päätoimi|koordinator|ledare|chef|direktör|sekreterare|sakkunnig|handledare|planerare|jurist|rådgivare|ansvarig|kontakt/i;

/** True when a capitalised word may be part of a person's name, judged by the word alone. */
export function isPersonWord(word: string): boolean {
  return word.length > 1 && word.length < 30 && !BODIES.test(word) && !ROLES.test(word);
}

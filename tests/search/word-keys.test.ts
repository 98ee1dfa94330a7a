import { describe, expect, it } from 'vitest';
import type { DocumentLanguage } from '../../src/contract/vocabulary';
import { wordKeys } from '../../src/search/word-keys';

/** The first word of a line, then forms of the same word. */
const finnish = `
  järjestää järjestetään järjestävät järjestettiin järjestetty järjestetyt järjestettävä järjestettäessä järjestämään järjestämällä järjestäminen järjestämiseen järjestäisi järjestänyt
  kunta kunnan kunnissa kuntien kuntaan kunnalle kuntia kunnassaan kunnat
  työllisyysalue työllisyysalueen työllisyysalueiden työllisyysalueilla
  koulutus koulutuksen koulutusta koulutuksissa koulutukseen koulutuksia
  kotoutuminen kotoutumisen kotoutumista kotoutumiseen kotoutumisessa
  kieli kielen kieltä kielten kielillä kieliä
  perhe perheen perheiden perheitä perheille
  asiakas asiakkaan asiakkaiden asiakkaille asiakasta asiakkaita
  työtön työttömän työttömiä työttömille työtöntä
  mahdollisuus mahdollisuuden mahdollisuuksia mahdollisuutta mahdollisuuksiin
  vuosi vuoden vuosina vuonna vuotta
  opas oppaan oppaita
  tuki tuen tukea tukeen
  laki lain lakia laissa
  haku haun haussa hakuun
  apu avun apua
  antaa annetaan annettiin annettu antavat antaminen antamassa
  arvioida arvioidaan arvioitiin arvioitu arvioivat arviointi arvioinnin
  ohjata ohjataan ohjaa ohjattu ohjaaminen
  tarjota tarjotaan tarjoaa tarjoavat tarjottava
  opiskella opiskellaan opiskelee opiskelija opiskelijoille
  suunnitella suunnitellaan suunnittelee suunniteltu
  osallistua osallistuu osallistuvat osallistujien osallistui
  tukea tuetaan tukevat tukemalla
  laatia laaditaan laatii laadittu laatiminen
  tehdä tehdään tehty tekee tekeminen
  puhelin puhelimen puhelinta
  opettaja opettajien opettajia
  järjestö järjestöt järjestöjen järjestöille
  palvelu palvelut palveluihin palveluiden palvelujen
  nuori nuoren nuorten nuoria
  suunnitelma suunnitelmat suunnitelmia suunnitelmassa suunnitelmaan
  lapsi lapsen lasten lapsille
  kaupunki kaupungin kaupungit kaupunkien
  ryhmä ryhmän ryhmiä ryhmissä
  laaja laajempi laajemman
  aika ajan aikoina
  polku polun polkuja
  maahanmuuttaja maahanmuuttajien maahanmuuttajille maahanmuuttajia
  hankinta hankinnan hankintoja
`;

const swedish = `
  ordna ordnar ordnas ordnades ordnats ordnade ordnande
  kommun kommunen kommuner kommunernas kommunens
  integration integrationen integrationens
  område områden områdets områdena
  program programmet programmen programmets
  tjänst tjänster tjänsterna tjänsten
  språk språket språken språkets
  arbete arbetet arbeten arbetets
  möjlighet möjligheter möjligheterna
  utbildning utbildningar utbildningen utbildningarna
  kvinna kvinnor kvinnorna
  skola skolan skolor skolorna
  vuxen vuxna
  medlem medlemmar medlemmarna
  ansvara ansvarar ansvarade
  genomföra genomför genomförs genomfördes genomfört
  erbjuda erbjuds erbjöds erbjudit
  delta deltar deltog deltagit
  stödja stöder stöds
  stad staden städer städernas
  land länder länderna
  flerspråkig flerspråkigt flerspråkiga
  handläggare handläggaren handläggarna
  studium studier
  år året åren
  plan planen planer planerna
`;

const finnishStrangers = `
  kunta kunto
  kunta kun
  kunta kuntoutus
  järjestää järjestö
  järjestää järki
  asia asiakas
  koulu koulutus
  kieli kielto
  laki lakko
  työ tyyli
  palvelu palvella
  tuki tukos
  perhe peruste
  kansa kanssa
  alue alku
  vastuu vasta
  osa osasto
  hoito hoiva
  lapsi lasti
  tieto tie
  aika aiemmat
`;
const swedishStrangers = `
  kund kunde
  ord ordna
  plan plats
  land lands-
  stad stadga
  kommun kommunikation
  språk sprida
  arbete arbetsgivare
  vuxen växa
  ansvar svar
`;

function pairs(lines: string): [string, string][] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = line.trim().split(' ');
      return others.map((other): [string, string] => [first, other]);
    });
}

function share(a: string, b: string, language: DocumentLanguage): boolean {
  const keys = new Set(wordKeys(a, language));
  return wordKeys(b, language).some((key) => keys.has(key));
}

describe('the keys of a word', () => {
  it('are tried on enough pairs', () => {
    expect(pairs(finnish).length).toBeGreaterThanOrEqual(60);
    expect(pairs(swedish).length).toBeGreaterThanOrEqual(30);
    expect([...pairs(finnishStrangers), ...pairs(swedishStrangers)].length).toBeGreaterThanOrEqual(
      20,
    );
  });

  it.each(pairs(finnish))('join %s and %s in Finnish', (a, b) => {
    expect(share(a, b, 'fi')).toBe(true);
    expect(share(b, a, 'fi')).toBe(true);
  });

  it.each(pairs(swedish))('join %s and %s in Swedish', (a, b) => {
    expect(share(a, b, 'sv')).toBe(true);
  });

  it.each(pairs(finnishStrangers))('keep %s and %s apart in Finnish', (a, b) => {
    expect(share(a, b, 'fi')).toBe(false);
  });

  it.each(pairs(swedishStrangers))('keep %s and %s apart in Swedish', (a, b) => {
    expect(share(a, b, 'sv')).toBe(false);
  });

  it('of a number are the number', () => {
    expect(wordKeys('2025', 'fi')).toEqual(['2025']);
  });
});

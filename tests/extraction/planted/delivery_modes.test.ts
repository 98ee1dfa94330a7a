import type { ServiceId } from '../../../src/contract/vocabulary';
import { plant, type PlantedCase } from '../planted';

const row = (service_id: ServiceId, mode: string, planned = false) => ({
  service_id,
  mode,
  planned,
});
const civic = (mode: string, planned = false) => row('civic_orientation', mode, planned);
const training = (mode: string, planned = false) => row('integration_training', mode, planned);

const inPerson: PlantedCase[] = [
  {
    title: 'reads teaching with all in one room',
    under: 'integration_training',
    text: 'Opetus annetaan «lähiopetuksena» kansalaisopistolla.',
    row: training('in_person'),
  },
  {
    title: 'reads the first half of a pair of compounds',
    under: 'civic_orientation',
    text: 'Ryhmät kokoontuvat «lähi- ja» etäopetuksena iltaisin.',
    row: civic('in_person'),
  },
  {
    title: 'reads the second half of a pair of compounds',
    under: 'civic_orientation',
    text: 'Ryhmät kokoontuvat «lähi- ja etäopetuksena» iltaisin.',
    row: civic('remote'),
  },
  {
    title: 'reads the adverb for face to face',
    under: 'assessment',
    text: 'Haastattelu tehdään «kasvokkain» kunnantalolla.',
    row: row('assessment', 'in_person'),
  },
  {
    title: 'reads on the spot across a line break',
    under: 'guidance',
    text: 'Neuvoja palvelee kirjastolla «paikan\npäällä» tiistaisin.',
    row: row('guidance', 'in_person'),
  },
  {
    title: 'reads a compound with wrong letters',
    under: 'civic_orientation',
    text: 'Kurssi pidetään «läsnätotteutuksena» koululla.',
    row: { ...civic('in_person'), certainty: 'fuzzy' },
  },
  {
    title: 'reads near teaching in Swedish',
    under: 'integration_training',
    language: 'sv',
    text: 'Kursen hålls som «närundervisning» på dagtid.',
    row: training('in_person'),
  },
  {
    title: 'reads face to face in Swedish',
    under: 'assessment',
    language: 'sv',
    text: 'Samtalet förs «ansikte mot ansikte» på stadshuset.',
    row: row('assessment', 'in_person'),
  },
  {
    title: 'takes no service of the neighbourhood for one on the spot',
    under: 'guidance',
    text: 'Asiakas ohjataan lähipalveluihin ja lähikirjastoon.',
    row: null,
  },
];

const remote: PlantedCase[] = [
  {
    title: 'reads a connection over the net',
    under: 'civic_orientation',
    text: 'Syrjäkyliltä voi osallistua «etäyhteydellä».',
    row: civic('remote'),
  },
  {
    title: 'reads a compound that the lexicon does not list',
    under: 'guidance',
    text: 'Neuvoja tarjoaa myös «etätuokioita».',
    row: row('guidance', 'remote'),
  },
  {
    title: 'reads the name of a meeting program',
    under: 'civic_orientation',
    text: 'Osa kerroista pidetään «Teamsissa».',
    row: civic('remote'),
  },
  {
    title: 'reads advice by telephone',
    under: 'guidance',
    text: 'Neuvontaa saa myös «puhelimitse».',
    row: row('guidance', 'remote'),
  },
  {
    title: 'reads distance teaching in Swedish',
    under: 'civic_orientation',
    language: 'sv',
    text: 'De som bor i skärgården deltar «på distans».',
    row: civic('remote'),
  },
  {
    title: 'reads both halves of a Swedish pair',
    under: 'integration_training',
    language: 'sv',
    text: 'Kursen ordnas som «när- och distansundervisning».',
    row: training('remote'),
  },
  {
    title: 'takes no network of parties for the net',
    under: 'guidance',
    text: 'Työtä tehdään verkostossa ja kumppanuusverkostoa kehitetään.',
    row: null,
  },
  {
    title: 'takes no website for remote service',
    under: 'guidance',
    text: 'Palvelut on kuvattu kaupungin verkkosivuilla.',
    row: null,
  },
  {
    title: 'takes no information on the net for remote service',
    under: 'guidance',
    text: 'Tietoa palveluista on saatavilla verkossa.',
    row: null,
  },
  {
    title: 'takes no distance for remote service',
    under: 'civic_orientation',
    text: 'Pitkät etäisyydet ja etäällä olevat kylät vaikeuttavat osallistumista.',
    row: null,
  },
  {
    title: 'takes no booking by telephone for remote service',
    under: 'guidance',
    text: 'Ajan voi varata puhelimitse.',
    row: null,
  },
  {
    title: 'takes no information on the net for remote service in Swedish',
    under: 'guidance',
    language: 'sv',
    text: 'Information om tjänsterna finns på nätet.',
    row: null,
  },
];

const making: PlantedCase[] = [
  {
    title: 'reads a bought service',
    under: 'civic_orientation',
    text: 'Orientaatio järjestetään «ostopalveluna».',
    row: civic('purchased'),
  },
  {
    title: 'reads a call for tenders',
    under: 'integration_training',
    text: 'Työllisyysalue «kilpailuttaa» koulutukset kahden vuoden välein.',
    row: training('purchased'),
  },
  {
    title: 'reads a compound of procurement',
    under: 'integration_training',
    text: 'Paikat saadaan seudun «yhteishankinnalla».',
    row: training('purchased'),
  },
  {
    title: 'reads places that are bought',
    under: 'other_training',
    text: 'Kunta «ostaa» opistolta kurssipaikkoja.',
    row: row('other_training', 'purchased'),
  },
  {
    title: 'reads procurement in Swedish',
    under: 'integration_training',
    language: 'sv',
    text: 'Utbildningen «upphandlas» av sysselsättningsområdet.',
    row: training('purchased'),
  },
  {
    title: 'reads a bought service in Swedish',
    under: 'civic_orientation',
    language: 'sv',
    text: 'Orienteringen ordnas som «köptjänst».',
    row: civic('purchased'),
  },
  {
    title: 'takes no housing for a bought service',
    under: 'other_services',
    text: 'Perhettä autetaan asunnon hankinnassa.',
    row: null,
  },
  {
    title: 'takes no learning for procurement',
    under: 'integration_training',
    text: 'Suunnitelmassa huomioidaan ulkomailla hankittu osaaminen.',
    row: null,
  },
  {
    title: 'takes no bought interpreting for a bought service',
    under: 'assessment',
    text: 'Tulkkauspalvelut on kilpailutettu.',
    row: null,
  },
  {
    title: 'reads the work of own staff',
    under: 'civic_orientation',
    text: 'Kaupunki pitää kurssit «omana toimintanaan».',
    row: civic('own'),
  },
  {
    title: 'reads own staff named as such',
    under: 'civic_orientation',
    text: 'Kouluttajat ovat kunnan «omaa henkilöstöä».',
    row: civic('own'),
  },
  {
    title: 'reads a municipality that does it alone',
    under: 'civic_orientation',
    text: '«Kunta toteuttaa orientaation itsenäisesti».',
    row: civic('own'),
  },
  {
    title: 'reads own staff in Swedish',
    under: 'civic_orientation',
    language: 'sv',
    text: 'Staden ordnar kurserna «i egen regi».',
    row: civic('own'),
  },
  {
    title: 'reads a personal meeting in Swedish',
    under: 'civic_orientation',
    language: 'sv',
    text: 'Kursen inleds med ett «personligt möte» och det är bra för alla.',
    row: civic('in_person'),
  },
  {
    title: 'takes no own language and no own clients for own staff',
    under: 'civic_orientation',
    text: 'Opetus annetaan omalla kielellä, ja kumpikin ohjaa omat asiakkaansa.',
    row: null,
  },
];

plant('delivery_modes', [...inPerson, ...remote, ...making]);

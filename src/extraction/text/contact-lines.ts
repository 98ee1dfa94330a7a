import { EMAIL, PHONE } from './contact-patterns';

/** True for a line that is nothing but a phone number, an e-mail or a web address. */
export function isContactLine(line: string): boolean {
  if (line.length > 200) return false;
  if (/^(?:https?:\/\/|www\.)\S+$/.test(line)) return true;
  const rest = line.replace(EMAIL, '').replace(PHONE, '');
  return rest.length < line.length && !/[\p{L}\d]{9,}/u.test(rest) && rest.trim().length <= 10;
}

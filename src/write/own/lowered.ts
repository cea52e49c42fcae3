import { names } from '../../lexicon/names.js';
import { englishWords } from '../../lexicon/vocabulary.js';
import { fold } from '../../text/fold.js';

/** Words that open a quotation in lower case once it is told in reported speech; anything else may be a name. */
const LOWERED =
  /^(?:The|This|These|Those|That|It|They|He|She|There|A|An|In|On|At|By|For|From|With|While|When|If|As|After|Before|Since|Some|Many|Most|Several|Both|All|Any|Each|No|Not|One|Two|Once|Users|Attackers|Customers|Hackers|Researchers|Victims|Threat|Successful|Its|Their|Other|Another|Such|Because|Although|Despite|Through|Unlike|Additionally|Every|More|Over|Nearly|About|Based|Using|Upon|To|Experts|Officials|Police|Authorities|Companies|Organi[sz]ations|Data|Information|Details|Evidence|Exploitation|Analysis|Further|Additional|New|Two|Three|Four|Five|Six|What|How|Who|Where|Until|Also|According|During|Following|Under|Within|Among|Only|Even|Just|Given|Last|Later|Earlier|First|Security (?=[a-z])|Cybersecurity (?=[a-z])|Malicious (?=[a-z])|Ransomware (?=[a-z])|Phishing (?=[a-z])|Prices|Victims|Shoppers|Customers|Investigators|Prosecutors|Hundreds|Thousands|Millions|Dozens|At least|Around|Nearly)(?![\w-])/;

/** Unfortunately, originally; some names end as adverbs do. */
const ADVERB = /^(?!Italy|Sicily|July|Grammarly|Weebly|Bitly|Shopify)[A-Z][a-z]{2,}ly(?=,? [a-z])/;

/** Whether a text opens with a word of the vocabulary that is nobody's name. */
function opensWithWord(text: string): boolean {
  const first = /^[A-Z][a-z]{2,}(?= [a-z])/.exec(text)?.[0];
  return first !== undefined && englishWords().get(fold(first)).length > 0 && names().get(fold(first)).length === 0;
}

/** With its first word in lower case, where that is no name. */
export function lowered(text: string): string {
  return LOWERED.test(text) || ADVERB.test(text) || opensWithWord(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

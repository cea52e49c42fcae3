const OPENING =
  /^(?:However|Additionally|In addition|Moreover|Furthermore|Meanwhile|Also|Still|Notably|Interestingly|Importantly|In fact|Indeed|That said|As a result|For example|For instance|In short|Of course|Instead|Then|Finally|First|Firstly|Second|Secondly|Lastly|Overall|Specifically|In other words|Besides|Yet|But|And|So)[,:]?\s+(?=[A-Za-z"“'‘])/;

const TAIL =
  /,?\s+(?:BleepingComputer|The Hacker News|TechCrunch|The Register|SecurityWeek|The Record|Reuters|Bloomberg|CNN|the outlet|the publication)\s+(?:reports|reported|has learned|wrote|writes)(?=\.$)|\s+\((?:PDF|via [^)]*|source: [^)]*|see [^)]*|opens in new tab)\)/g;

const LONG = 46;

/** Cuts an overlong sentence before a clause that only adds: after a semicolon, or before `, which/while/according`. */
function shorten(text: string): string {
  if (text.split(/\s+/).length <= LONG) return text;
  const cuts = [...text.matchAll(/;\s|,\s(?=(?:which|while|adding|noting|with|according|including|as well as|and)\b)/g)];
  for (const cut of cuts.reverse()) {
    const head = text.slice(0, cut.index);
    const words = head.split(/\s+/).length;
    const open = (head.match(/[("“]/g)?.length ?? 0) - (head.match(/[)”]/g)?.length ?? 0);
    if (words >= 16 && words <= LONG && open <= 0 && (head.match(/"/g)?.length ?? 0) % 2 === 0) return `${head}.`;
  }
  return text;
}

/** An English sentence freed of filler and outlet; what is said stays whole. Null where no sentence is left. */
export function trimEnglish(sentence: string): string | null {
  let text = sentence.replace(/\s+/g, ' ').trim();
  text = text.replace(/^[•·●■◆▶▪*\-—–\s]+/, '').replace(/^(?:\d{1,2}[.)]|\(\d{1,2}\))\s+/, '');
  text = text.replace(TAIL, '');
  const freed = text.replace(OPENING, '');
  if (freed !== text) text = freed.charAt(0).toUpperCase() + freed.slice(1);
  text = shorten(text);
  if (text.split(/\s+/).length < 4) return null;
  if (!/[.!?"”’)]$/.test(text)) text = `${text.replace(/[,;:]+$/, '')}.`;
  return text;
}

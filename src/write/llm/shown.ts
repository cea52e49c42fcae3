/**
 * Signs that a reader doesn't see and a model does: zero-width and joining signs, marks that turn the writing direction, soft hyphens, variation
 * selectors, fillers, tag characters (whole hidden sentences have been written in those), lone surrogates.
 */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cs}]/gu;

/** Marks that chat templates give a meaning to: a server that reads them inside a text would take what follows for a turn of its own. */
const TEMPLATE = /<(?=\||\/?(?:s|think|start_of_turn|end_of_turn)>)|\[(?=\/?INST\])/gi;

/** A text as a prompt shows it: on one line, nothing hidden, no mark that a chat template reads. */
export function shown(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(TEMPLATE, (mark) => `${mark} `)
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
}

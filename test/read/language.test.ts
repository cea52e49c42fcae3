import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/read/language.js';

describe('languageOf', () => {
  it.each([
    ['zh', '研究人员发现 Apache OFBiz 存在 CVE-2024-38856 漏洞，可导致 RCE'],
    ['zh', '微軟發布安全更新'],
    ['en', 'The company said that the data of its customers was stolen and that it is working with the police.'],
    ['it', 'Gli esperti hanno scoperto una nuova campagna che prende di mira gli utenti italiani con una finta fattura.'],
    ['ru', 'Исследователи обнаружили новую уязвимость в ядре системы.'],
    ['uk', 'Дослідники виявили нову вразливість у ядрі системи, її вже використовують.'],
    ['es', 'Los investigadores han descubierto una nueva campaña que afecta a los usuarios de la banca en línea.'],
    ['ja', '研究者は新しい脆弱性を発見したと発表しました。'],
    ['de', 'Die Forscher haben eine neue Schwachstelle in der Software entdeckt, die nicht behoben ist.'],
    ['fr', 'Les chercheurs ont découvert une nouvelle faille dans le logiciel, qui est utilisé par des attaquants.'],
    ['pt', 'Os pesquisadores descobriram uma nova falha no sistema, que não foi corrigida pela empresa.'],
    ['ko', '연구원들이 새로운 취약점을 발견했다고 밝혔다.'],
  ])('%s', (code, text) => expect(languageOf(text)).toBe(code));

  it.each(['', '1234 5678', '!!! …'])('says nothing of %j', (text) => expect(languageOf(text)).toBeNull());
});

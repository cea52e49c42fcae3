import type { EntityType } from '../../model/index.js';
import { matchesOf } from '../../text/matches.js';
import type { Candidate } from './candidate.js';
import { type Ground, standsAlone } from './ground.js';

interface Shape {
  readonly rule: string;
  readonly type: EntityType;
  readonly pattern: RegExp;
}

/** Names that tell by their shape what they name: vendors' numbered clusters, families with their kind in the name, detections. */
const SHAPES: readonly Shape[] = [
  {
    rule: 'numbered-actor',
    type: 'actor',
    pattern:
      /\b(?:UNC\s?\d{3,5}|TA\s?\d{3,4}|(?:APT|apt)[- ]?(?:C|Q|K)?-?\d{1,3}|FIN\s?\d{1,2}|Storm[- ]\d{3,5}|DEV[- ]\d{4}|UAC[- ]\d{4}|TAG[- ]\d{2,4}|UTG-Q-\d{3,4}|CL-(?:STA|CRI|UNK)-\d{4}|TEMP\.\w+|TGR-STA-\d{4}|UAT[- ]\d{4}|REF\d{4}|(?:Larva|LARVA|larva)-\d{2,4}|G-?\d{4}(?= (?:group|组织))|CN-\d{3}|GTG-\d{4}|WIP\d{2}|DRAGON\w+-\d+)\b/g,
  },
  {
    rule: 'styled-actor',
    type: 'actor',
    pattern:
      /\b(?:[A-Z][a-z]+ ){1,2}(?:Panda|Kitten|Chollima|Blizzard|Sandstorm|Sleet|Tempest|Typhoon|Tsunami|Dust|Taurus|Ursa|Libra|Scorpius|Serpens|Lynx|Werewolf|Leopard|Buffalo|Spider|Jackal|Tiger|Wolf|Hawk|Bear|Lotus|Hydra|Draco|Pisces)\b/g,
  },
  {
    rule: 'styled-actor',
    type: 'actor',
    pattern: /\b[A-Z]{4,} (?:PANDA|KITTEN|CHOLLIMA|SPIDER|JACKAL|BEAR|TIGER|LEOPARD|BUFFALO|CRANE|WOLF)\b/g,
  },
  { rule: 'styled-actor', type: 'actor', pattern: /\b(?:GOLD|COBALT|BRONZE|IRON|NICKEL|TIN|ZINC|COPPER|ALUMINUM) [A-Z]{4,}\b/g },
  {
    rule: 'detection',
    type: 'malware',
    pattern:
      /\b(?:Trojan|Backdoor|Ransom|Worm|Virus|HackTool|RiskWare|Exploit|TrojanDownloader|Rootkit|Adware)(?:[./:]\w[\w-]*){2,5}(?:!\w+)?/g,
  },
  {
    rule: 'family-with-kind',
    type: 'malware',
    pattern:
      /\b[A-Z0-9][\w-]{2,20} (?:RAT|Stealer|Ransomware|Locker|Botnet|Keylogger|Clipper|Wiper|Infostealer|Rootkit|Bootkit|Backdoor)\b/g,
  },
  {
    rule: 'family-in-one-word',
    type: 'malware',
    pattern:
      /\b[A-Z][A-Za-z0-9]{1,16}(?:Stealer|Loader|RAT|Locker|Bot|Backdoor|Wiper|Keylogger|Dropper|Crypter|Ransom|Shell|Miner|Worm)\b/g,
  },
];

/** Whole words that the patterns take for a family and that are none. */
const NOT =
  /^(?:ClassLoader|URLClassLoader|BootLoader|Bootloader|WebShell|PowerShell|ShellCode|Uploader|Downloader|FileLoader|ChatBot|Chatbot|ModuleLoader|DataLoader|SecureShell|JavaShell|The|This|New|Remote|Custom|Android|Windows|Linux|Python|Java|Go|Rust|PHP|Crypto|Open|Multi|Web|Reverse|Bash|Info\w*|File|Data|Memory|Commodity|Mobile|Full|Advanced|Chrome|DLL|JScript|Global|Modern|Early|Chinese|Russian|Top|Major|Cloud|IoT|DDoS|Mac|macOS|iOS|Double|First|Second|Another|Their|Its|Which|That|What|How|Why|Your|Our|Some|Most|Many|Each|NET|Discord|Telegram|Microsoft|Google|Apple|UEFI|Kernel|USB|Bluetooth|SSH|FTP|HTTP|DNS|Feature|Fake|Dark|Free|Foot|Meter|Nut|Cmd|Telnet|Sub|Re|Pre|Auto|Un|Multi)(?: |$)/;

/** Names by their shape. What begins with a known name is that one: `8Base Ransomware`. */
export function shaped(ground: Ground, known: (start: number, end: number) => boolean): Candidate[] {
  const found: Candidate[] = [];
  for (const { rule, type, pattern } of SHAPES) {
    for (const match of matchesOf(pattern, ground.cased)) {
      const start = match.index;
      const end = start + match[0].length;
      if (
        NOT.test(match[0]) ||
        (rule === 'family-with-kind' && known(start, start + match[0].indexOf(' '))) ||
        ground.shut(start, end) ||
        !standsAlone(ground, start, end)
      )
        continue;
      if (type === 'malware' && /[(=.]/.test(ground.text[end] ?? '') && rule === 'family-in-one-word' && ground.text[end] !== '.') continue;
      found.push({ start, end, rule, type, thing: null, weak: false });
    }
  }
  return found;
}

export interface EntityCase {
  readonly text: string;
  /** `id type: forms` of each thing, forms joined by `/` in the order they stand. */
  readonly things: readonly string[];
}

/** Sentences with the things they name. */
export const englishEntities: readonly EntityCase[] = [
  { text: 'Microsoft has patched a Windows zero-day.', things: ['microsoft org: Microsoft', 'windows product: Windows'] },
  {
    text: 'The FBI and CISA warned about LockBit ransomware.',
    things: ['us-fbi org: FBI', 'us-cisa org: CISA', 'lockbit malware: LockBit'],
  },
  { text: 'The LockBit ransomware gang claimed the attack.', things: ['lockbit actor: LockBit'] },
  { text: 'It was reported by the New York Times.', things: ['the-new-york-times org: New York Times'] },
  { text: 'Iran-linked hackers targeted Israeli banks.', things: ['iran place: Iran', 'israel place: Israeli'] },
  // Persons by given name, role, age and surname.
  { text: 'Researcher Steve Fooley said so. Later Fooley left.', things: ['~stevefooley person: Steve Fooley/Fooley'] },
  {
    text: 'Researchers Deborah Fooley and Zorg Barman said in a report.',
    things: ['~deborahfooley person: Deborah Fooley', '~zorgbarman person: Zorg Barman'],
  },
  {
    text: 'The men are Aza Foodeeque, 19, and Callum Barcari, 22, from London.',
    things: ['~azafoodeeque person: Aza Foodeeque', '~callumbarcari person: Callum Barcari', 'london place: London'],
  },
  // Organizations and laws by their endings.
  { text: 'Data of patients at Foobaria Hospital leaked.', things: ['~foobariahospital org: Foobaria Hospital'] },
  { text: 'It was sued by Foobaria Inc. in May.', things: ['~foobariainc org: Foobaria Inc'] },
  { text: 'The startup Foobaria, a provider of backups, was hit.', things: ['~foobaria org: Foobaria'] },
  // Shapes.
  { text: 'The group, tracked as UNC98765, used a new backdoor.', things: ['~unc98765 actor: UNC98765'] },
  { text: 'Volatile Foopanda and Fancy Blizzard are active; Crimson Sandstorm2 is not.', things: ['~fancyblizzard actor: Fancy Blizzard'] },
  { text: 'A malware called FooLoader drops another payload.', things: ['~fooloader malware: FooLoader'] },
  {
    text: 'It installs RedLine, Vidar, and FooBarius.',
    things: ['redline malware: RedLine', 'vidar malware: Vidar', '~foobarius malware: FooBarius'],
  },
  { text: 'Cisco said that PAN-OS is not affected.', things: ['cisco org: Cisco', 'pan-os product: PAN-OS'] },
  // Weak forms with a context.
  { text: 'The Play ransomware gang struck in Texas.', things: ['play actor: Play ransomware', 'texas place: Texas'] },
  { text: 'Officials of the US and the UK met.', things: ['united-states place: US', 'united-kingdom place: UK'] },
  { text: 'Employees of Target Corporation were warned.', things: ['target-corporation org: Target Corporation'] },
  { text: 'Officials at the Ministry of Foovia were informed.', things: ['~ministryoffoovia org: Ministry of Foovia'] },
  { text: 'Lawmakers passed the Foobar Data Act in 2023.', things: ['~foobardataact law: Foobar Data Act'] },
  // Spacing and hyphens.
  { text: 'It deploys CobaltStrike and AgentTesla.', things: ['cobalt-strike malware: CobaltStrike', 'agent-tesla malware: AgentTesla'] },
];

export const noEnglishEntities: readonly string[] = [
  'Attackers used SQL Injection to steal data.',
  'Play it safe and change your password.',
  'The target was a black box.',
  'Signal strength was low and the edge was cut.',
  'This Critical Vulnerability affects all versions.',
  'Security Researchers Find New Zero-Day In Popular Plugin',
  'The CEO and the CISO said that MFA and VPN access were off.',
  'A remote code execution (RCE) flaw was fixed.',
  'Will the office open on Monday?',
  'Go to the settings and open the windows one by one.',
  'The royal family was not affected.',
  'CVE-2024-12345 has a CVSS score of 9.8.',
];

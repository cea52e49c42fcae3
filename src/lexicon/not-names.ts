/**
 * Latin words that stand capitalized in the news and name no thing: abbreviations of techniques, protocols, formats, roles and measures,
 * words of code and of reports. From the commonest capitalized runs of Chinese and English articles.
 */
const LIST = `
API APIs APP App Apps APT APTs Web URL URLs URI HTTP HTTPS HTML SQL SQLi RCE LPE CEO CTO CIO CISO CISOs CFO COO CSO DPO VPN VPNs DDoS DDOS DDos DoS CPU GPU CVE CVEs CWE CVSS DNS PoC POC
SaaS PaaS IaaS MaaS RaaS PhaaS DLL DLLs PDF PDFs SSH CERT CSIRT XSS TCP UDP POST GET PUT HEAD MFA 2FA OTP OTPs NET String IoT IIoT Name JSON WAF WAAP USB CTF TLS SSL Wi-Fi WiFi WIFI ZIP RAR 7Z WEB Cookie Cookies RAT
Base64 AES RSA SDK SDKs Agent The SYSTEM System XML SOC SOCs MD5 SHA SHA1 SHA256 SHA-1 SHA-256 AIGC RDP C2 C&C CDN Users User SIEM SRC True File Object SSRF CSRF Security EDR XDR MDR NDR ITDR IDS IPS IDPS DevSecOps DevOps SecOps
IPv4 IPv6 LNK GPS This Type Tags Data Beta Server RPC NULL Key APK APKs Content-Type PII PHI SMB Node ICS OT IT Web3 Play FTP SFTP Host Path TTP TTPs PPT Pro SOAR NLP Token Service IAM PAM Class GenAI RAG LLM LLMs AGI AI ML
OSINT SIM Cloud ELF User-Agent BEC False DLP GUI CLI List Value NTLM Message SUV LDAP Context ERP CRM Code IDE RASP IPO XOR All PIN Payload Exception Response EXP SBOM ISP ISPs UEFI BIOS SASE SSE SEO SAST DAST IAST SCA AppData Error
None CSS UTC GMT VPS COM Runtime PLC PLCs HMI SSO SMTP IMAP POP3 Hello Run ICT Day DNA OEM NAS You Prompt Cyber RC4 UTF-8 UTF8 Desktop UAF NFT NFTs SMS MMS VIP PID Hook DWORD NAT Method Zip Connection Buffer Process GDP Webshell WebShell PNG JPG JPEG GIF SVG
Password Command Version Client Instance Hash ASCII EXE BAS README Note Module Last Filter DeFi VBS LED COVID-19 COVID BUG Bug SCADA Thread ProgramData SOFTWARE CMD Software Local Session Map Administrator Referer OCR Ctrl Temp CAPTCHA UEBA SELECT CSP
ROP New Unicode WebSocket CSV Address Create Info Default CSPM Add Text OTA Get RAM ROM IPC Author Pwn CWPP ICMP Tools Fuzzing Accept Start Pod Detail USER FILE Home UUID GUID ASM AST JWT ATM ATMs ARM64 ARM x86 x64 X86 Control Open Query Bot JNDI Root HTA
Please DOM TEE CNAPP JVM Field Critical Set TXT OSS Use Content NFC FROM SAML Public PWN Admin Index State SDLC LAN WAN VLAN Failed Systems Markdown Application Center Plus One RMM Action What Bytes Loader Authorization Function Domain News UID Test Net Proxy
Gbps Tbps Mbps Kbps GHz MHz Check Important Chain YAML Nday N-day 0day 0-day ROOT InputStream Port Read Header JAR TPM Manager JSP PHP ASP TIP Image Config ASLR DEP MIPS Library Documents USB-C Url For Enterprise GNU Date Switch Array Length VNC OLED Demo Location Number
Crypto Source HIDS BAT Not XXE Servlet Release DES Update MoE Exploit KEY Int Stream Download MITM CAN CGI Main Network Title Endpoint DMARC DKIM SPF INFO CISSP CISA-KEV Rootkit TOP TOP3 TOP10 Top With Files SDP Handle Next KPI ROI Model Controller P2P ECC PKI PQC Memory
DHCP Result From ShellCode Shellcode TEMP SD-WAN AML KYC Write Page ECU RLHF Enter CFG Ping SAM Parameter ARP GDB PORT Kernel LSTM SLA ESG EASM Analysis SSN SSNs HOST HANDLE Flag Handler Privacy B2B B2C MSP MSPs MSSP MSSPs Group DATA BSOD Patch Property Status SOTA Post Copy Let Settings
Block SSD HDD READ SYN LOCAL Deepfake World WHERE Login IMEI IMSI FUZZ SDN SDWAN Program DMZ IaC VPC VMP BGP OSPF Master REST DEX Services View RNN CNN Debug Journal Email E-mail Identity CoT FileName Description Usage Load Properties SOAP Search When RSS Decoder CASB Connect Environment MTTR
PSIRT Integer Logo Reader Attack Script Attribute RNA Count Document LFI OLE Log CNAME Your Input Reverse Auto Startup AAA PDB HOOK NTFS ARR Options Media Team Driver Trojan Native Project Upload SID Mail Ransomware Active MCN Child IRC Embedding TRUE Information Output FPGA ASIC TGT BYOD BYOVD Business Activity
Only Boot LCD Platform OOB ADS DSPM Listener Can DGA Addr Http ASR LTE 5G 4G EOL ZTA ZTNA Downloads Configuration CAS TSS SSID Timeout SOP Json TOCTOU TDS ESP Task Flags CALL IAB IABs Execute DAU Technology XPath DIY ERROR Option PAGE See Return Published BYTE PCI Paper NAME Webhook Event Setup Bypass
Internet Homepage Intelligence Vulnerability Vulnerabilities Updated Credits Stealer Phishing Malware Cybersecurity Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Mon Tue Wed Thu Fri Sat Sun Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
CMS MBR GPT-like VBA HTTP2 QUIC QR SDR Q1 Q2 Q3 Q4 FY H1 H2 IOC IOCs IoC IoCs TI CTI MSRC-like VM VMs PC PCs ID IDs IP IPs OS OSes TV TVs HR PR R&D Q&A FAQ FAQs IM LAN PoCs US-based GIS CAD MES EHR EMR ACL RBAC JS TS SSTI IDOR AD CS ICP TLD WebDAV LDAPS DoH MAC CRC
MSI MSS SIP IDC CPE WPS CSL DSL TI
Step Part Chapter Section Figure Table Appendix Source Via Image Photo Credit Link Links Read More Tags Share Follow Subscribe Copyright Contact About Terms Policy Overview Summary Introduction Conclusion References Background Impact Mitigation Recommendations Timeline Solution Details Affected Severity High Medium Low
WMI UAC AMSI ETW LSASS DCSync COM+ ActiveX IPsec PPTP L2TP WPA WPA2 WPA3 WEP Bluetooth-LE BLE RFID Zigbee LoRa Modbus OPC MQTT CoAP SNMP NTP SIP VoIP WebRTC gRPC GraphQL OAuth SCIM CI CD CI/CD RFC POSIX DRM HDMI DVD CD SQLite-like TRX ETL BI DBA QA UI UX UI/UX MVP B2B2C ToB ToC GMV ARPU
`;

export const notNames: ReadonlySet<string> = new Set(LIST.trim().split(/\s+/));

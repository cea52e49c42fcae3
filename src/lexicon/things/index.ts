import type { Thing } from '../record.js';
import { stateActors } from './actors.js';
import { crimeActors } from './actors-crime.js';
import { americanAgencies } from './agencies.js';
import { chineseAgencies } from './agencies-china.js';
import { europeanAgencies } from './agencies-europe.js';
import { worldAgencies } from './agencies-world.js';
import { internationalBodies } from './bodies.js';
import { civilBodies } from './civil-bodies.js';
import { banks } from './companies-banks.js';
import { cryptoCompanies } from './companies-crypto.js';
import { energyDefenceCompanies } from './companies-energy-defence.js';
import { financeCompanies } from './companies-finance.js';
import { hardwareCompanies } from './companies-hardware.js';
import { industrialCompanies } from './companies-industry.js';
import { internetCompanies } from './companies-internet.js';
import { retailCompanies } from './companies-retail.js';
import { serviceCompanies } from './companies-services.js';
import { technologyCompanies } from './companies-technology.js';
import { telecomCompanies } from './companies-telecom.js';
import { travelCompanies } from './companies-travel.js';
import { healthOrganizations } from './health.js';
import { implants } from './implants.js';
import { laws } from './laws.js';
import { chineseLaws } from './laws-china.js';
import { media } from './media.js';
import { chineseMedia } from './media-china.js';
import { technologyMedia } from './media-technology.js';
import { publicPersons } from './persons.js';
import { securityPersons } from './persons-security.js';
import { chinesePlaces } from './places-china.js';
import { cities } from './places-cities.js';
import { countries } from './places-countries.js';
import { regions } from './places-regions.js';
import { unitedStates } from './places-states.js';
import { artificialIntelligenceProducts } from './products-artificial-intelligence.js';
import { componentProducts } from './products-components.js';
import { consumerServiceProducts } from './products-consumer-services.js';
import { currencyProducts } from './products-currencies.js';
import { developerProducts } from './products-developer.js';
import { deviceProducts } from './products-devices.js';
import { enterpriseProducts } from './products-enterprise.js';
import { chineseEnterpriseProducts } from './products-enterprise-chinese.js';
import { entertainmentProducts } from './products-entertainment.js';
import { industrialProducts } from './products-industrial.js';
import { networkProducts } from './products-network.js';
import { platformProducts } from './products-platforms.js';
import { securityProducts } from './products-security.js';
import { ransomware } from './ransomware.js';
import { securityVendors } from './security.js';
import { chineseSecurityVendors } from './security-china.js';
import { securityTeams } from './security-teams.js';
import { stealers } from './stealers.js';
import { attackTools } from './tools.js';
import { trojans } from './trojans.js';
import { universities } from './universities.js';

/** The whole termbase. A thing stands in the file of its theme; ids are unique over all of them. */
export const things: readonly Thing[] = [
  ...crimeActors,
  ...stateActors,
  ...chineseAgencies,
  ...europeanAgencies,
  ...worldAgencies,
  ...americanAgencies,
  ...internationalBodies,
  ...civilBodies,
  ...banks,
  ...cryptoCompanies,
  ...energyDefenceCompanies,
  ...financeCompanies,
  ...hardwareCompanies,
  ...industrialCompanies,
  ...internetCompanies,
  ...retailCompanies,
  ...serviceCompanies,
  ...technologyCompanies,
  ...telecomCompanies,
  ...travelCompanies,
  ...healthOrganizations,
  ...implants,
  ...chineseLaws,
  ...laws,
  ...chineseMedia,
  ...technologyMedia,
  ...media,
  ...securityPersons,
  ...publicPersons,
  ...chinesePlaces,
  ...cities,
  ...countries,
  ...regions,
  ...unitedStates,
  ...artificialIntelligenceProducts,
  ...componentProducts,
  ...consumerServiceProducts,
  ...currencyProducts,
  ...developerProducts,
  ...deviceProducts,
  ...chineseEnterpriseProducts,
  ...enterpriseProducts,
  ...entertainmentProducts,
  ...industrialProducts,
  ...networkProducts,
  ...platformProducts,
  ...securityProducts,
  ...ransomware,
  ...chineseSecurityVendors,
  ...securityTeams,
  ...securityVendors,
  ...stealers,
  ...attackTools,
  ...trojans,
  ...universities,
];

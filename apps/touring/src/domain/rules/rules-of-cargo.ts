import { everyObjectIsReported } from './condition';
import { coverHasNoGap, noVehicleCarriesTooMuch } from './cover';
import { carnetsAreAcceptedOnTheRoute, carnetsOutliveTheReturn } from './customs';
import { immunityIsOffered } from './immunity';
import { applicationsAreInTime, indemnityIsWithinItsScheme } from './indemnity';
import { licencesCrossTheUnionsBorder, listedSpeciesHavePermits } from './papers';
import type { Rule } from './rule';

/** R16 to R24 and R33: cover, papers and the condition of what travels. */
export const rulesOfCargo: readonly Rule[] = [
  { id: 'R16', title: 'Cover from nail to nail, without a gap', level: 'block-ready', actor: 'organiser', needs: ['objects', 'policies'], source: 'practice of registrars', check: coverHasNoGap,
    explanation: 'Of {insuredMinor} {currency} in minor units, {openMinor} are not covered from {gapFrom} to {gapTo}; gaps: {gaps}.' },
  { id: 'R17', title: 'No vehicle carries more than its cover', level: 'block-ready', actor: 'organiser', needs: ['objects', 'policies', 'legs'], source: 'limit any one conveyance; practice of insurers, unchecked', check: noVehicleCarriesTooMuch,
    explanation: 'One vehicle carries {mostMinor} of at most {limitMinor} {currency} in minor units; the shipment needs {vehiclesNeeded} vehicles and has {vehicles}.' },
  { id: 'R18', title: 'Indemnity within its scheme', level: 'block-ready', actor: 'organiser', needs: ['objects', 'policies', 'reference-rows'], source: 'rows of indemnity schemes', check: indemnityIsWithinItsScheme,
    explanation: '{scheme} indemnifies {indemnifiedMinor} {currency} in minor units, between {minimumMinor} and {perShowMinor}; {restMinor} remain, {commercialMinor} are insured otherwise.' },
  { id: 'R19', title: 'Applications go out in time', level: 'warn', actor: 'organiser', needs: ['objects', 'policies', 'applications', 'reference-rows'], source: 'docsbay.net/government-indemnity-scheme', check: applicationsAreInTime,
    explanation: '{office}: to be applied for by {applyBy}; applied for on {appliedOn}, today is {today}.' },
  { id: 'R20', title: 'Carnets outlive the return', level: 'block-ready', actor: 'organiser', needs: ['customs', 'legs', 'reference-rows'], source: 'unionfas.com/secure-an-ata-carnet-for-temporary-exhibitions', check: carnetsOutliveTheReturn,
    explanation: 'Out on {export}, back on {reimport}; papers must hold until {needed} and hold until {expires}, each for at most {monthsMax} months.' },
  { id: 'R21', title: 'Carnets are accepted on the route', level: 'block-ready', actor: 'organiser', needs: ['customs', 'stops', 'reference-rows'], source: 'rows of carnet countries, each with its page', check: carnetsAreAcceptedOnTheRoute,
    explanation: '{country} accepts carnets: {accepts}; for {uses}, asked for {use}; longest stay {monthsMax} months.' },
  { id: 'R22', title: 'Listed species have their permits', level: 'block-ready', actor: 'organiser', needs: ['objects', 'legs', 'permits', 'reference-rows'], source: 'CITES, Res. Conf. 16.8 (Rev. CoP17), scribd.com/document/477469757', check: listedSpeciesHavePermits,
    explanation: 'From {from} to {to} on {departs}: {objects} objects of listed species, {without} without a permit, the first of them {first}.' },
  { id: 'R23', title: "Licences at the union's border", level: 'block-ready', actor: 'organiser', needs: ['objects', 'legs', 'permits', 'reference-rows'], source: 'Regulations (EC) 116/2009 and (EU) 2019/880; thresholds unchecked', check: licencesCrossTheUnionsBorder,
    explanation: 'From {from} to {to} on {departs}: {needing} objects need an {way} licence, {without} have none, the first of them {first}.' },
  { id: 'R24', title: 'Immunity where it is needed', level: 'block-confirm', actor: 'host', needs: ['objects', 'stops', 'reference-rows'], source: 'docslib.org/doc/7218946 (van Woudenberg 2011, chapter 9)', check: immunityIsOffered,
    explanation: '{objects} objects need immunity from seizure; what {country} offers decides.' },
  { id: 'R33', title: 'Every object is reported on arrival', level: 'block-ready', actor: 'host', needs: ['arrivals', 'reference-rows'], source: 'sites.si.edu/host/guidelines2f.htm', check: everyObjectIsReported,
    explanation: '{reported} of {objects} objects reported within {reportHours} hours, due on {due}; crates stay shut {shutHours} hours, opened too early: {openedEarly}.' },
];

import { Button } from '@mantine/core';
import { useState } from 'react';
import { answerOf, api, commandHeaders } from '../../api/client';
import { ActionBar, type ObjectAction } from '../../parts/action-bar';
import { Chip, type Tone } from '../../parts/chip';
import { Scrolled } from '../../parts/scrolled';
import { useWords } from '../../texts/use-words';
import { at, changedBy, type Engagement, type RiderLine, type Side } from './performing';
import { LineForm } from './line-form';

const OPEN = ['enquiry', 'availability', 'hold', 'offer', 'contract', 'advancing'];
const TONES: Readonly<Record<RiderLine['state'], Tone>> = { covered: 'jade', substituted: 'jade', waived: 'jade', 'substitute-proposed': 'us', missing: 'madder' };

/** The rider against the house, line by line: what is missing is replaced with consent, or waived with a signature. */
export function RiderSection({ engagement, side }: { engagement: Engagement; side: Side | null }) {
  const t = useWords('performing');
  const [writing, write] = useState(false);
  const isOpen = OPEN.includes(engagement.state);
  return (
    <section>
      <h2>
        {t('rider')}
        {side !== null && isOpen && <Button size="compact-sm" onClick={() => write(true)}>{t(side === 'organiser' ? 'rider.write' : 'house.write')}</Button>}
      </h2>
      {engagement.lines === null ? <p className="dim">{t('rider.none')}</p> : <Lines engagement={engagement} lines={engagement.lines} side={isOpen ? side : null} />}
      {writing && side !== null && <LineForm engagement={engagement} side={side} close={() => write(false)} />}
    </section>
  );
}

function Lines({ engagement, lines, side }: { engagement: Engagement; lines: readonly RiderLine[]; side: Side | null }) {
  const t = useWords('performing');
  const measured = (value: number | null, { unit }: RiderLine) => (value === null ? '–' : unit === 'present' ? t(value > 0 ? 'yes' : 'no') : t(`unit.${unit}`, { value }));
  return (
    <Scrolled label={t('rider')}>
      <table className="t">
        <thead>
          <tr>
            {['line', 'need', 'have', 'standing'].map((column) => <th key={column} scope="col">{t(`rider.${column}`)}</th>)}
            <th scope="col"><span className="vh">{t('rider.act')}</span></th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.line}>
              <td>{t(`line.${line.line}`)} {!line.isMust && <span className="dim">{t('rider.wish')}</span>}</td>
              <td className="num">{line.unit === 'present' ? '' : line.keeps === 'at-least' ? '≥ ' : '≤ '}{measured(line.need, line)}</td>
              <td className="num">{measured(line.have, line)}</td>
              <td><Chip tone={line.state === 'missing' && !line.isMust ? 'grey' : TONES[line.state]}>{t(`line.state.${line.state}`)}</Chip> {line.words !== null && <span className="small">{line.words}</span>}</td>
              <td><LineActions engagement={engagement} line={line} side={side} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}

function LineActions({ engagement, line: { line, state }, side }: { engagement: Engagement; line: RiderLine; side: Side | null }) {
  const t = useWords('performing');
  if (side === null || state === 'covered') return null;
  const action = (step: 'propose-substitute' | 'accept-substitute' | 'waive'): ObjectAction => ({
    name: `${step}.${line}`,
    label: t(`line.do.${step}`),
    done: t('done.part'),
    ...(step !== 'accept-substitute' && { ask: { text: t(`line.ask.${step}`), remark: 'needed' as const, remarkLabel: t('line.words') } }),
    send: ({ remark }, meta) => answerOf(api.POST('/api/touring/engagements/{id}/lines', { ...at(engagement.id), headers: commandHeaders(meta), body: { line, step, ...(remark !== '' && { words: remark }) } })),
  });
  const steps = side === 'host' ? (['propose-substitute'] as const) : state === 'substitute-proposed' ? (['accept-substitute', 'waive'] as const) : state === 'missing' ? (['waive'] as const) : [];
  return <ActionBar actions={steps.map(action)} version={engagement.version} changes={changedBy(engagement)} />;
}

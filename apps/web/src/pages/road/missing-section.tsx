import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answerOf, api, commandHeaders, type BodyOf } from '../../api/client';
import { Icon } from '../../parts/icon';
import { Refusal } from '../../parts/refusal';
import { useCommand } from '../../parts/use-command';
import { When } from '../../parts/when';
import { useMissingWords } from './missing-words';
import { changedBy, leadingStep, type Side, type Stay } from './road';
import css from './road.module.css';

type Fact = BodyOf<'/api/touring/stays/{id}/facts', 'post'>['kind'];
const FACTS: Readonly<Record<Side, readonly Fact[]>> = {
  organiser: ['deposit-received', 'materials-sent', 'balance-received', 'image-rights-agreed', 'late-reports-accepted'],
  host: ['unpacked', 'climate-checked'],
};

/** What the next step still waits for, and what has been recorded so far; what this side can say is said here. */
export function MissingSection({ stay, side }: { stay: Stay; side: Side | null }) {
  const { t } = useTranslation('road');
  const words = useMissingWords(stay);
  const step = leadingStep(stay);
  if (step === null) return null;
  return (
    <section>
      <h2>{t('missing')}</h2>
      {step.missing.length === 0 ? (
        <p>{t('missing.nothing')}</p>
      ) : (
        <>
          <p>{t('missing.for', { step: t(`do.${step.step as 'pack'}`) })}</p>
          <ul className={css.missing}>
            {step.missing.map((one) => (
              <li key={one.what}>
                <Icon name="glass" />
                {words(one)}
              </li>
            ))}
          </ul>
        </>
      )}
      <Facts stay={stay} side={side} />
    </section>
  );
}

function Facts({ stay, side }: { stay: Stay; side: Side | null }) {
  const { t } = useTranslation('road');
  const record = useCommand<Fact>({
    send: (kind, meta) => answerOf(api.POST('/api/touring/stays/{id}/facts', { params: { path: { id: stay.id } }, headers: commandHeaders(meta), body: { kind } })),
    version: stay.version,
    changes: changedBy(stay),
    done: t('done.fact'),
  });
  const said = new Map(stay.facts.map((fact) => [fact.kind as string, fact]));
  const open = side === null ? [] : FACTS[side].filter((kind) => !said.has(kind) && (kind !== 'late-reports-accepted' || stay.counts.reportsInLate > 0));
  return (
    <>
      <h3>{t('facts')}</h3>
      {said.size === 0 && <p className="dim">{t('facts.none')}</p>}
      <ul className={css.list}>
        {stay.facts.map(({ kind, at }) => (
          <li key={kind}>
            <span>{t(`fact.${kind}`)}</span>
            <When at={at} zone={stay.zone} />
          </li>
        ))}
        {open.map((kind) => (
          <li key={kind}>
            <span className="dim">{t(`fact.${kind}`)}</span>
            <Button size="compact-sm" loading={record.pending} onClick={() => void record.run(kind)}>
              {t('fact.record')}
            </Button>
          </li>
        ))}
      </ul>
      {record.error !== null && <Refusal error={record.error} />}
    </>
  );
}

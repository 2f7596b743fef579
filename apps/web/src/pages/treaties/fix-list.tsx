import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { languageNow } from '../../texts/i18n';
import { type Fix, percent } from './constellation';
import type { Move } from './shares';
import css from './treaties.module.css';

/** The nearest ways out: each one a button that moves the shares in the editor and asks again. What no share can do is said. */
export function FixList({ fixes, onMoves }: { fixes: readonly Fix[]; onMoves: (moves: readonly Move[]) => void }) {
  const { t } = useTranslation('treaties');
  if (fixes.length === 0) return null;
  const points = (basisPoints: number) => percent(basisPoints, languageNow());
  return (
    <div className={css.fixes}>
      {fixes.map(({ target, movedBasisPoints, alternatives, structural }) => (
        <div key={target}>
          <h3>{t(`fix.${target as Fix['target'] & 'ELIGIBLE'}`)}</h3>
          {movedBasisPoints !== null && <p className="small dim">{t('fix.moved', { points: points(movedBasisPoints) })}</p>}
          {alternatives.map((moves, index) => (
            <Button key={index} variant="light" size="compact-sm" onClick={() => onMoves(moves)}>
              {moves.map(({ from, to, basisPoints }) => t('fix.move', { points: points(basisPoints), from, to })).join(', ')}
            </Button>
          ))}
          {structural.map(({ change, of, count, article }, index) => (
            <p key={index} className="small">{t(`change.${change as 'add-state'}`, { of: t(`of.${of as 'parties'}`, { defaultValue: of }), count: Number(count ?? 1), number: count ?? '', article })}</p>
          ))}
        </div>
      ))}
    </div>
  );
}

import css from './dashboards.module.css';

const [WIDTH, HEIGHT, POINTS_MAX] = [96, 24, 40];

/** How a number came to be what it is, without axes: the line of the past and a dot for now. */
export function Spark({ values, bad = false }: { values: readonly number[]; bad?: boolean }) {
  const step = Math.max(1, Math.floor(values.length / POINTS_MAX));
  const shown = values.filter((_, at) => (values.length - 1 - at) % step === 0);
  const [least, most] = [Math.min(...shown), Math.max(...shown)];
  const place = (value: number, at: number) => [2 + (at / Math.max(1, shown.length - 1)) * (WIDTH - 8), most === least ? HEIGHT / 2 : HEIGHT - 3 - ((value - least) / (most - least)) * (HEIGHT - 6)] as const;
  const [x, y] = place(shown.at(-1)!, shown.length - 1);
  return (
    <svg className={css.spark} width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <polyline points={shown.map((value, at) => place(value, at).map((part) => part.toFixed(1)).join()).join(' ')} fill="none" stroke="var(--ink-3)" strokeWidth="1.5" />
      <circle cx={x} cy={y} r="3" fill={bad ? 'var(--madder)' : 'var(--accent)'} />
    </svg>
  );
}

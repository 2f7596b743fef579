import css from './page-shape.module.css';

/** Bars where words will stand, so that nothing jumps when they come. */
export const Bars = ({ rows = 6, height = 36 }: { rows?: number; height?: number }) => (
  <div className={css.bars} aria-hidden="true">
    {Array.from({ length: rows }, (_, row) => (
      <div key={row} style={{ height }}>
        <span style={{ width: `${62 - ((row * 17) % 34)}%` }} />
      </div>
    ))}
  </div>
);

/** The shape of a page that is on its way. */
export const PageShape = () => (
  <div className="read" aria-busy="true">
    <div className={css.title} />
    <Bars rows={8} height={52} />
  </div>
);

/** The shape of everything, while it is not known yet who comes. */
export const FrameShape = () => (
  <div className={css.frame} aria-busy="true">
    <div className={css.nav} />
    <div className={css.top} />
    <PageShape />
  </div>
);

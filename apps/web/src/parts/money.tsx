import { moneyInWords } from './reading';

export interface Amount {
  readonly minor: number;
  readonly currency: string;
}

/** An amount with its currency, in whole minor units; tabular, and never broken over two lines. */
export const Money = ({ amount }: { amount: Amount | null }) => (amount === null ? <span className="dimmer">–</span> : <span className="num nowrap">{moneyInWords(amount)}</span>);

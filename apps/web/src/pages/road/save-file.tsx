import { Button } from '@mantine/core';
import { actingForHeader } from '../../api/acting-for';
import { Refusal as RefusalOf } from '../../api/client';
import { refusalOfAnswer } from '../../api/refusal';
import { Icon } from '../../parts/icon';
import { Refusal } from '../../parts/refusal';
import { useCommand } from '../../parts/use-command';

/** Fetches a file as whom one acts for and gives it to the browser to be saved: a plain link would ask for nobody. */
export function SaveFile({ path, name, label }: { path: string; name: string; label: string }) {
  const save = useCommand<void>({ send: () => fetchAndSave(path, name) });
  return (
    <>
      <Button size="compact-sm" variant="subtle" leftSection={<Icon name="download" size={13} />} loading={save.pending} onClick={() => void save.run()}>
        {label}
      </Button>
      {save.error !== null && <Refusal error={save.error} />}
    </>
  );
}

async function fetchAndSave(path: string, name: string): Promise<void> {
  const request = new Request(path, { credentials: 'same-origin' });
  actingForHeader(request.headers);
  const response = await fetch(request);
  if (!response.ok) throw refusalOfAnswer(response, await response.json().catch(() => null)) ?? new RefusalOf(response.status, { code: 'not-understood' });
  const address = URL.createObjectURL(await response.blob());
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}

import { Button } from '@mantine/core';
import type { QueryKey } from '@tanstack/react-query';
import { useState } from 'react';
import { ActionDialog } from '../../parts/action-dialog';
import type { ObjectAction } from '../../parts/object-action';

/** One thing that can be done with a row, asked for before it is done. */
export function RowAction({ action, of, version, changes }: { action: ObjectAction; of: string; version?: number; changes: readonly QueryKey[] }) {
  const [asked, ask] = useState(false);
  return (
    <>
      <Button variant="subtle" size="compact-sm" aria-label={`${action.label}: ${of}`} onClick={() => ask(true)}>
        {action.label}
      </Button>
      {asked && <ActionDialog action={action} version={version} changes={changes} compare={undefined} close={() => ask(false)} />}
    </>
  );
}

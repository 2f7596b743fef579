import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, asMyself } from '../../api/client';
import { useWords } from '../../texts/use-words';
import type { StepBody } from './production';

type Role = NonNullable<StepBody['role']>;
const ROLES: readonly Role[] = ['co-producer', 'associate', 'presenter', 'commissioner', 'investor', 'lead'];

/** Whom to invite, from the directory, and in which role. */
export function OrganisationChoice({ chosen, choose, role, chooseRole }: { chosen: string | null; choose: (id: string | null) => void; role: Role; chooseRole: (role: Role) => void }) {
  const t = useWords('productions');
  return (
    <>
      <OrganisationSearch chosen={chosen} choose={choose} />
      <NativeSelect label={t('invite.role')} value={role} data={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))} onChange={({ currentTarget }) => chooseRole(currentTarget.value as Role)} />
    </>
  );
}

/** One organisation of the directory, found by a part of its name. */
export function OrganisationSearch({ chosen, choose }: { chosen: string | null; choose: (id: string | null) => void }) {
  const t = useWords('productions');
  const [name, setName] = useState('');
  const { data } = useQuery({
    queryKey: ['organisations', 'to-invite', name],
    queryFn: ({ signal }) => answerOf(api.GET('/api/contacts/organisations', { params: { query: { limit: 20, name: name.trim() } }, headers: asMyself, signal })),
    enabled: name.trim().length > 1,
    placeholderData: (before) => before,
  });
  const found = data?.items ?? [];
  return (
    <>
      <TextInput label={t('invite.search')} value={name} onChange={({ currentTarget }) => setName(currentTarget.value)} />
      <NativeSelect label={t('invite.whom')} value={chosen ?? ''} data={[{ value: '', label: '–' }, ...found.map(({ id, names }) => ({ value: id, label: names[0]?.text ?? id }))]} onChange={({ currentTarget }) => choose(currentTarget.value || null)} />
    </>
  );
}

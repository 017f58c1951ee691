import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { isCode } from '../api';
import { useDraft } from '../ui';
import type { Answer, ConfigurationChange, PackRequest, Plan } from './contract';
import { planQuery, useApply } from './queries';
import { answered, type Way } from './request';

export type Planning = ReturnType<typeof usePlanning>;

/** One plan from the first look to the deed: the answers given so far, the plan that follows from them, and its execution. */
export function usePlanning(key: string, way: Way) {
  const queries = useQueryClient();
  const [settings, setSettings, clearSettings] = useDraft<Record<string, unknown>>(`plan:${key}:settings`, {});
  const [choices, setChoices, clearChoices] = useDraft<Answer[]>(`plan:${key}:choices`, []);
  const [mapping, setMapping] = useState<Record<string, string>>({});
  const [drop, setDrop] = useState<string[]>([]);
  const [consent, setConsent] = useState(false);
  const [stale, setStale] = useState(false);
  const [done, setDone] = useState<ConfigurationChange>();
  const request: PackRequest = way === 'uninstall' ? { to: 'uninstall', mapping, drop } : { to: 'install', settings, choices, mapping };
  const [asked] = useDebouncedValue(request, 300);
  const plan = useQuery({ ...planQuery(key, asked), placeholderData: keepPreviousData, enabled: !done });
  // An answer that the server refuses must not take the questions away.
  const last = useRef<Plan>(undefined);
  if (plan.data) last.current = plan.data;
  const shown = plan.data ?? last.current;
  const apply = useApply(key);
  const current = plan.isSuccess && !plan.isFetching && JSON.stringify(asked) === JSON.stringify(request);

  const run = () => {
    if (!plan.data || !current) return;
    setStale(false);
    apply.mutate({ request, hash: plan.data.hash, consent }, {
      onSuccess: (change) => {
        setDone(change);
        clearSettings();
        clearChoices();
      },
      onError: (error) => {
        if (!isCode(error, 'plan_changed')) return;
        setStale(true);
        setConsent(false);
        const fresh = error.extras.plan as Plan | undefined;
        if (fresh) queries.setQueryData(planQuery(key, request).queryKey, fresh);
        else void plan.refetch();
      },
    });
  };

  return {
    request, plan, shown, current, stale, done, apply, run, consent, setConsent, mapping, drop, settings,
    setMapping: (stage: string, to: string) => setMapping({ ...mapping, [stage]: to }),
    setDrop: (item: string, gone: boolean) => setDrop(gone ? [...drop, item] : drop.filter((other) => other !== item)),
    setSetting: (id: string, value: unknown) => setSettings({ ...settings, [id]: value }),
    answer: (answers: Answer[]) => setChoices(answers.reduce(answered, choices)),
    choices,
  };
}

import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, call, client, ifMatch, isCode } from '../api';
import type { components } from '../api/schema';
import type { ConfigurationChange, StageToMap } from '../packs/contract';
import { useConfigurationChanged } from '../packs/queries';
import { showToast } from '../ui';
import type { Configuration, Edit, Robot } from './contract';

export const configurationQuery = queryOptions({
  queryKey: ['configuration'],
  queryFn: async () => (await call(client.GET('/api/v1/configuration'))) as unknown as Configuration,
});

export function useConfiguration() {
  return useQuery(configurationQuery);
}

export interface Refused {
  /** Why, in words; and what the check found, when it was the check. */
  error: Error;
  stages?: StageToMap[];
}

/**
 * Sends edits: all or nothing, one line of history. Gives the change, or null with `refused` set when the server said no;
 * whoever wrote stays with what he wrote. When somebody else changed the configuration first, his name is told.
 */
export function useEdits() {
  const { t } = useTranslation('configuration');
  const queries = useQueryClient();
  const changed = useConfigurationChanged();
  const [refused, setRefused] = useState<Refused | null>(null);
  const sending = useMutation({
    mutationFn: async ({ edits, mapping }: { edits: Edit[]; mapping?: Record<string, string> }) => {
      const { version } = await queries.ensureQueryData(configurationQuery);
      // What robots, forms and settings hold has no kind in the contract.
      const body = { edits, mapping } as unknown as components['schemas']['Edits'];
      return call(client.POST('/api/v1/configuration/edits', { ...ifMatch(version), body }));
    },
  });

  const send = async (edits: Edit[], mapping?: Record<string, string>): Promise<ConfigurationChange | null> => {
    setRefused(null);
    try {
      const change = await sending.mutateAsync({ edits, mapping });
      await changed();
      return change;
    } catch (error) {
      if (isCode(error, 'configuration_changed')) {
        const by = error.extras.changedBy as { name?: string } | undefined;
        showToast({ text: t('meanwhile', { name: by?.name ?? t('somebody') }), alarm: true });
        await queries.invalidateQueries({ queryKey: configurationQuery.queryKey });
      }
      setRefused({ error: error as Error, stages: error instanceof ApiError ? (error.extras.stages as StageToMap[] | undefined) : undefined });
      return null;
    }
  };
  return { send, busy: sending.isPending, refused, forget: () => setRefused(null) };
}

export interface TrialRequest {
  record: string;
  automation?: string;
  content?: Robot;
  edits?: Edit[];
}

/** Tries a robot on a record; nothing is made. */
export function useTrial() {
  return useMutation({
    mutationFn: (request: TrialRequest) => call(client.POST('/api/v1/configuration/trial', { body: request as unknown as components['schemas']['TrialRequest'] })),
  });
}

const careQuery = (automation: string) =>
  queryOptions({
    queryKey: ['configuration', 'care', automation],
    queryFn: () => call(client.GET('/api/v1/automations/{automation}', { params: { path: { automation } } })),
  });

/** How a robot fares: whether it was stopped and why, and for how many records it came too late. */
export function useCare(automation: string) {
  const queries = useQueryClient();
  const care = useQuery(careQuery(automation));
  const path = { path: { automation } };
  const anew = () => queries.invalidateQueries({ queryKey: configurationQuery.queryKey });
  const resume = useMutation({ mutationFn: () => call(client.POST('/api/v1/automations/{automation}/resume', { params: path })), onSuccess: anew });
  const apply = useMutation({ mutationFn: () => call(client.POST('/api/v1/automations/{automation}/apply', { params: path })), onSuccess: anew });
  return { care, resume, apply };
}

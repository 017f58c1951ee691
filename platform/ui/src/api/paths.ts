import type * as T from './types';

type Query<Q> = { query?: Q };
type Op<Params, Reply, Body = never> = {
  parameters: Params & { header?: Record<string, string> };
  responses: {
    200: { headers: Record<string, unknown>; content: { 'application/json': Reply } };
    default: { headers: Record<string, unknown>; content: { 'application/problem+json': unknown } };
  };
} & ([Body] extends [never] ? unknown : { requestBody: { content: { 'application/json': Body } } });
type None = Record<never, never>;
type Id = { path: { id: string } };
type Get<Params, Reply> = { get: Op<Params, Reply> };
type Post<Params, Reply, Body = never> = { post: Op<Params, Reply, Body> };
type Put<Params, Reply, Body> = { put: Op<Params, Reply, Body> };
type Patch<Params, Reply, Body> = { patch: Op<Params, Reply, Body> };
type Delete<Params, Reply = void> = { delete: Op<Params, Reply> };
type Token = { path: { token: string } };

export interface paths {
  '/api/v1/session': Get<None, T.Session>;
  '/auth/logout': Post<None, { location: string }>;
  '/auth/switch': Post<None, void, { shop: string }>;
  '/api/v1/signups/address': Get<Query<{ name?: string; slug?: string }>, T.AddressProposal>;
  '/api/v1/signups': Post<None, { shop: { slug: string } }, T.SignUp>;
  '/api/v1/confirmations': Post<None, void>;
  '/api/v1/confirmations/{token}': Post<Token, void>;
  '/api/v1/me': Patch<None, T.Session, { locale?: string; name?: string }>;
  '/api/v1/shop': Get<None, T.Shop> & Patch<None, T.Shop, Partial<Pick<T.Shop, 'name' | 'locale' | 'timeZone' | 'currency' | 'checklistDismissed'>>>;
  '/api/v1/members': Get<None, { items: T.Member[] }>;
  '/api/v1/members/{id}': Patch<Id, T.Member, { roles?: string[]; state?: 'withdrawn' | 'active' }>;
  '/api/v1/invitations': Post<None, unknown, { email: string; roles: string[] }>;
  '/api/v1/invitations/{id}': Delete<Id>;
  '/api/v1/invitations/{id}/send': Post<Id, void>;
  '/api/v1/invitations/by-token/{token}': Get<Token, T.InvitationView> & Post<Token, { shop: { slug: string } }, { name?: string; password?: string }>;
  '/api/v1/roles': Get<None, { items: T.Role[] }>;
  '/api/v1/api-keys': Get<None, { items: T.ApiKey[] }> & Post<None, T.ApiKey, { name: string; scopes: ('read' | 'write')[] }>;
  '/api/v1/api-keys/{id}': Delete<Id>;
  '/api/v1/packs': Get<None, { items: T.PackCard[] }>;
  '/api/v1/packs/{key}': Get<{ path: { key: string } }, T.Pack>;
  '/api/v1/packs/{key}/install': Post<{ path: { key: string } }, { pipelines: string[] }>;
  '/api/v1/sample-data': Get<None, { records: number }> & Post<None, { records: number }> & Delete<None, { records: number }>;
  '/api/v1/checklist': Get<None, T.Checklist>;
  '/api/v1/pipelines': Get<None, { items: T.Pipeline[] }>;
  '/api/v1/types': Get<None, { items: T.RecordType[] }>;
  '/api/v1/boards/{pipeline}': Get<{ path: { pipeline: string } } & Query<{ view?: T.View; q?: string }>, T.Board>;
  '/api/v1/boards/{pipeline}/column': Get<
    { path: { pipeline: string } } & Query<{ stage: string; cursor?: string; view?: T.View; q?: string }>,
    { cards: T.Card[]; cursor?: string }
  >;
  '/api/v1/records': Get<Query<{ type: string; q?: string; cursor?: string; sort?: string }>, T.Page<T.Card & { fields: Record<string, unknown> }>> &
    Post<None, T.DukonRecord, T.NewRecord>;
  '/api/v1/search': Get<Query<{ q: string }>, T.SearchGroups>;
  '/api/v1/clients': Get<Query<{ q?: string; cursor?: string }>, T.Page<T.Client>>;
  '/api/v1/records/{id}': Get<Id, T.DukonRecord> & Patch<Id, T.DukonRecord, T.RecordPatch> & Delete<Id>;
  '/api/v1/records/{id}/lines': Put<Id, T.DukonRecord, { lines: T.LineInput[] }>;
  '/api/v1/records/{id}/move': Post<Id, T.MoveResult, { to: string; fields?: Record<string, unknown> }>;
  '/api/v1/records/{id}/moves/{moveId}/undo': Post<{ path: { id: string; moveId: string } }, { record: T.Card }>;
  '/api/v1/records/{id}/buttons/{button}': Post<
    { path: { id: string; button: string } },
    { opened?: { id: string; type: string }; record: T.Card },
    { ask: Record<string, unknown> }
  >;
  '/api/v1/records/{id}/notes': Post<Id, T.Entry, { text: string }>;
  '/api/v1/records/{id}/timeline': Get<Id & Query<{ cursor?: string }>, T.Page<T.Entry>>;
  '/api/v1/incidents/{runId}/retry': Post<{ path: { runId: string } }, void>;
  '/api/v1/incidents/{runId}/skip': Post<{ path: { runId: string } }, void>;
  '/api/v1/tasks': Get<Query<{ view?: 'open' | 'overdue' | 'today' | 'done'; mine?: boolean; cursor?: string }>, T.TaskPage> & Post<None, T.Task, T.NewTask>;
  '/api/v1/tasks/{id}': Patch<Id, T.Task, { title?: string; text?: string; dueAt?: string | null; responsible?: string }>;
  '/api/v1/tasks/{id}/finish': Post<Id, { task: T.Task; record?: T.Card }>;
  '/api/v1/tasks/{id}/reopen': Post<Id, T.Task>;
  '/api/v1/notifications': Get<Query<{ cursor?: string }>, T.NotificationPage>;
  '/api/v1/notifications/read': Post<None, void, { ids?: string[] }>;
  '/api/v1/forms': Get<None, { items: T.Form[] }> & Post<None, T.Form, { title: string }>;
  '/api/v1/forms/{id}': Patch<Id, T.Form, Partial<Pick<T.Form, 'title' | 'fields' | 'consent' | 'thankYou' | 'buttonText' | 'active'>>>;
  '/api/v1/order-files': Get<None, { items: T.OrderFile[] }> & Post<None, T.OrderFile, FormData>;
  '/api/v1/order-files/{id}': Get<Id, T.OrderFile>;
  '/api/v1/order-files/{id}/import': Post<Id, T.OrderImport>;
}

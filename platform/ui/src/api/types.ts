/** The HTTP contract of /api/v1: what the screens speak with the server. Times are ISO strings in UTC, money is a decimal string. */
export interface Money { amount: string; currency: string }
export interface Ref { id: string; name: string }
export type Right = 'see' | 'create' | 'edit' | 'move' | 'delete' | 'export';

export interface Session {
  person: { id: string; name: string; email: string; emailConfirmed: boolean; locale: string };
  shop?: { id: string; slug: string; name: string; locale: string; timeZone: string; currency: string; confirmBefore?: string };
  shops: { slug: string; name: string }[];
  roles: string[];
  member?: Ref;
  rights: { admin?: boolean } & Record<string, Right[] | boolean | undefined>;
  setup: { packInstalled: boolean };
}

export interface Shop { id: string; slug: string; name: string; locale: string; timeZone: string; currency: string; checklistDismissed: boolean }
export interface Member { id: string; name: string; email: string; roles: string[]; state: 'active' | 'invited' | 'withdrawn'; invitationId?: string; invitedAt?: string }
export interface Role { id: string; title: string }
export interface ApiKey { id: string; name: string; prefix: string; scopes: string[]; createdAt: string; lastUsedAt?: string; revokedAt?: string; key?: string }
export interface AddressProposal { slug: string; free: boolean; reason?: string }
export interface SignUp { shopName: string; slug: string; ownerName: string; email: string; password: string; locale: string; timeZone: string; currency: string }
export interface InvitationView { shopName: string; email: string; inviter: string; hasAccount: boolean }

export interface Stage { id: string; name: string; short?: string; kind: 'open' | 'won' | 'lost'; color: number; robots: string[] }
export interface Pipeline { id: string; title: string; type: string; stages: Stage[] }
export interface Choice { id: string; title: string }
export interface Ask { id: string; title: string; kind: string; choices?: Choice[]; default?: string; required?: boolean }
export interface PackButton { id: string; title: string; stages?: string[]; ask: Ask[] }
export interface Field { id: string; title: string; kind: string; required: boolean; many: boolean; list?: Choice[]; linkType?: string; readOnly: boolean }
export interface RecordType { id: string; title: string; fields: Field[]; buttons: PackButton[] }
export interface PackCard { key: string; version: string; title: string; description: string; chips: string[]; stages: { color: number }[]; installed?: { version: string; at: string } }
export interface Pack extends PackCard {
  pipelines: Pipeline[];
  roles: Role[];
  counts: { stages: number; pipelines: number; robots: number; roles: number; fields: number };
}
export interface Checklist { dismissed: boolean; items: { id: 'shop' | 'pack' | 'form' | 'invite' | 'first_order'; done: boolean }[] }

export interface Card {
  id: string;
  number: number | string;
  type: string;
  pipeline?: string;
  stage?: string;
  title: string;
  amount?: Money;
  client?: Ref;
  source?: string;
  responsible?: Ref;
  createdAt: string;
  stageEnteredAt?: string;
  next?: { taskId: string; title: string; dueAt?: string };
  waiting?: { dueAt?: string; text: string };
  closed?: 'won' | 'lost';
  version: number;
}
export type View = 'all' | 'mine' | 'overdue' | 'no_step' | 'today';
export interface Column { stage: string; count: number; amount?: Money; cards: Card[]; cursor?: string }
export interface Board {
  pipeline: string;
  total: { count: number; amount?: Money | string };
  views: { all: number; mine: number; overdue: number; noStep: number; today: number };
  today: { won: { count: number; amount?: Money | string }; lost: number; robots: number };
  columns: Column[];
  closed: { stage: string; count: number }[];
}

export interface Client { id: string; type: 'contact' | 'company'; name: string; phones: string[]; emails: string[]; deals: number }
export interface Line { id: string; name: string; quantity: string; price: Money; amount: Money }
export interface Task {
  id: string;
  title: string;
  text?: string;
  state: 'open' | 'done' | 'void';
  dueAt?: string;
  overdue: boolean;
  responsible?: Ref;
  record?: { id: string; number: number | string; title: string; stage?: string; type: string };
  author: { kind: string; name: string };
  createdAt: string;
  doneAt?: string;
  fromRobot: boolean;
}
export interface FieldChange { id: string; title: string; before?: unknown; after?: unknown }
export type EntryKind =
  | 'created' | 'moved' | 'changed' | 'note' | 'task_created' | 'task_done' | 'task_void'
  | 'notified' | 'linked' | 'imported' | 'form' | 'robot' | 'incident';
export interface Entry {
  id: string;
  kind: EntryKind;
  at: string;
  actor: { kind: 'person' | 'robot' | 'form' | 'import' | 'api'; id?: string; name: string };
  data: {
    from?: Ref | string;
    to?: Ref | string;
    fields?: FieldChange[];
    text?: string;
    taskId?: string;
    automation?: string;
    title?: string;
    because?: string;
    number?: number | string;
    recordId?: string;
    recordType?: string;
    recordTitle?: string;
    reason?: string;
    fromName?: string;
    toName?: string;
  };
}
export interface Run { id: string; automation: string; title: string; at: string; because?: string; effects: { kind: string; text: string }[] }
export interface Wait { runId: string; automation: string; title: string; kind: 'task' | 'time'; dueAt?: string; text: string }
export interface Incident { id: string; runId: string; automation: string; title: string; at: string; reason: string }
export interface DukonRecord extends Card {
  fields: Record<string, unknown>;
  contact?: Client;
  company?: Client;
  lines: Line[];
  offered: string[];
  /** What is wanted before an offered move, by stage, in words. */
  missing?: Record<string, string[]>;
  buttons: PackButton[];
  tasks: Task[];
  timeline: { items: Entry[]; cursor?: string };
  robots: { ran: Run[]; waiting: Wait[]; failed: Incident[] };
  deals?: Card[];
  rights: { edit: boolean; move: boolean; delete: boolean };
  undo?: { moveId: string; until: string };
}
export interface MoveResult { record: Card; moveId: string; undoUntil: string }
export interface LineInput { id?: string; name: string; quantity: string; price: string }
export interface NewRecord {
  type: string;
  stage?: string;
  title?: string;
  amount?: string;
  fields?: Record<string, unknown>;
  contact?: { id: string } | { name: string; phones: string[]; emails: string[] };
  company?: { id: string };
  lines?: LineInput[];
}
export interface RecordPatch {
  title?: string;
  amount?: string | null;
  responsible?: string | null;
  contact?: string | null;
  company?: string | null;
  fields?: Record<string, unknown>;
}
export interface Page<T> { items: T[]; cursor?: string }
export interface SearchItem { id: string; type: string; number?: number | string; title: string; subtitle?: string; stage?: string; phone?: string }
export interface SearchGroups { groups: { type: string; items: SearchItem[] }[] }

export interface NewTask { title: string; text?: string; dueAt?: string; responsible?: string; recordId?: string }
export interface TaskPage extends Page<Task> { counts: { overdue: number; today: number; open: number } }
export interface Notification { id: string; text: string; at: string; record?: { id: string; number: number | string; title: string; type: string }; readAt?: string }
export interface NotificationPage extends Page<Notification> { unread: number }

export interface Form {
  id: string;
  token: string;
  title: string;
  fields: { id: 'name' | 'phone' | 'email' | 'comment' | 'product'; required: boolean }[];
  consent: string;
  thankYou: string;
  buttonText: string;
  active: boolean;
  publicUrl: string;
  snippet: string;
  submissions: number;
  lastAt?: string;
}
export interface OrderFile {
  id: string;
  fileName: string;
  total: number;
  errors: number;
  creates: number;
  exists: number;
  orders: { externalId: string; number: string; date: string; client: string; amount: Money; lines: number; action: 'create' | 'exists' | 'error'; problem?: string }[];
  /** Of the file as a whole, in words. */
  problems?: string[];
  at?: string;
  by?: Ref;
  state?: 'preview' | 'running' | 'done';
  created?: number;
  skipped?: number;
  failed?: number;
  report?: OrderImport;
}
export interface OrderImport {
  created: number;
  skipped: number;
  failed: number;
  records: { externalId: string; id: string; number: number | string }[];
  problems: unknown[];
  /** A large file goes on after the answer: ask for the file until it is done. */
  state?: 'running' | 'done';
  done?: number;
  total?: number;
}

import type { components } from './schema';

/** The words of the contract under the names by which the screens call them. Whatever has a shape is described there, not here. */
type Schemas = components['schemas'];

export type Money = Schemas['Money'];
export type Ref = Schemas['Named'];
export type Right = 'see' | 'create' | 'edit' | 'move' | 'delete' | 'export';

export type Session = Schemas['Session'];
export type Shop = Schemas['Shop'];
export type ShopChange = Schemas['ShopChange'];
export type Member = Schemas['Member'];
export type Role = Schemas['Role'];
export type ApiKey = Schemas['ApiKey'];
export type App = Schemas['AppView'];
export type AppCredentials = Schemas['AppCredentials'];
export type AddressProposal = Schemas['ShopAddress'];
export type SignUp = Schemas['SignUp'];
export type InvitationView = Schemas['Invitation'];

export type Stage = Schemas['Stage'];
export type Pipeline = Schemas['Pipeline'];
export type Choice = Schemas['Choice'];
export type Ask = Schemas['Ask'];
export type PackButton = Schemas['Button'];
export type Field = Schemas['Field'];
export type RecordType = Schemas['RecordType'];
export type PackCard = Schemas['PackCard'];
export type Pack = Schemas['Pack'];
export type Checklist = Schemas['Checklist'];

export type Card = Schemas['Card'];
export type View = 'all' | 'mine' | 'overdue' | 'no_step' | 'today';
/** What a board is cut to: a view that every board has, or a filter of the shop by its id. */
export type Cut = View | `filter:${string}`;
export type Column = Schemas['Column'];
export type Board = Schemas['Board'];

export type ProductCard = Schemas['ProductCard'];
export type Product = Schemas['Product'];

export type Client = Schemas['Client'];
export type Line = Schemas['Line'];
export type Task = Schemas['Task'];
export type FieldChange = Schemas['FieldChange'];
export type Entry = Schemas['Entry'];
export type EntryKind = Entry['kind'];
export type Run = Schemas['RobotRun'];
export type Wait = Schemas['RobotWait'];
export type Incident = Schemas['Incident'];
export type ShopIncident = Schemas['ShopIncident'];
export type DukonRecord = Schemas['Record'];
export type ListedRecord = Schemas['ListedRecord'];
export type Missing = Schemas['Missing'];
export type MoveResult = Schemas['MoveResult'];
export type LineInput = Schemas['NewLine'];
export type Payment = Schemas['Payment'];
export type NewPayment = Schemas['NewPayment'];
export type NewRecord = Schemas['NewRecord'];
export type RecordPatch = Schemas['RecordChange'];
export type SearchItem = Schemas['FoundRecord'];
export type SearchGroups = Schemas['SearchResult'];

export type Unit = Schemas['Unit'];
export type NewUnit = Schemas['NewUnit'];
export type UnitChange = Schemas['UnitChange'];
export type RosterEntry = Schemas['RosterEntry'];

export type NewTask = Schemas['NewTask'];
export type TaskForm = Schemas['TaskForm'];
export type Question = Schemas['Question'];
export type FinishedTask = Schemas['FinishedTask'];
export type TaskPage = Schemas['TaskPage'];
export type Request = Schemas['Request'];
export type Notification = Schemas['Notification'];
export type NotificationPage = Schemas['NotificationPage'];

export type Form = Schemas['Form'];
/** Named apart from the browser's own. */
export type StoredFile = Schemas['File'];
export type OrderFile = Schemas['OrderFile'];
export type Report = Schemas['Report'];
export type OrderImport = Schemas['ImportReport'];
export type Exchange = Schemas['Exchange'];

/** One page of a list that goes on behind its cursor. */
export interface Page<T> {
  items: T[];
  cursor?: string;
}

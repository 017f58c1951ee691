import { useSession } from './queries';
import type { Right, Session } from './types';

export function can(session: Session, type: string, right: Right): boolean {
  const rights = session.rights[type];
  return session.rights.admin === true || (Array.isArray(rights) && rights.includes(right));
}

export function useCan(type: string | undefined, right: Right): boolean {
  const session = useSession();
  return type !== undefined && can(session, type, right);
}

import { useSession } from './queries';
import type { Right, Session } from './types';

export function can(session: Session, type: string, right: Right): boolean {
  return session.rights.admin || (session.rights.types[type]?.includes(right) ?? false);
}

export function useCan(type: string | undefined, right: Right): boolean {
  const session = useSession();
  return type !== undefined && can(session, type, right);
}

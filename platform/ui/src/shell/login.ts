/** Where signing in happens; it leads back to the page a person was on. */
export function loginUrl(options: { silent?: boolean } = {}): string {
  const query = new URLSearchParams(location.search);
  query.delete('login');
  const back = location.pathname + (query.size ? `?${query}` : '') + location.hash;
  return `/auth/login?return=${encodeURIComponent(back)}${options.silent ? '&silent=1' : ''}`;
}
